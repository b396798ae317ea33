# A lost key, a new phone, and what the first screen says about them.
lost-title = I lost my key
lost-1 = Your membership and your money are not lost.
lost-2 = Make a new key on this phone.
lost-number-step = Enter your member number. Your guardians know it.
lost-guardians-step = Show your code to your guardians. Each of them confirms that it is you.
lost-3 = After a waiting time, the new key takes over your account.
lost-button = Make a new key
lost-here = This key has an account already, so nothing is lost here.
lost-who = Who were you in this community?
lost-number = Your member number
lost-number-help = Ask somebody who vouched for you. Their app shows it under “People”.
lost-since = Member since { $when }
lost-guardians =
    { $count ->
        [0] This member has no guardians. Nobody can confirm a new key.
       *[other] { $needed } of your { $count } guardians must confirm that it is you.
    }
lost-that-is-me = That is me
lost-account = Your account
lost-code-title = Show this to your guardians
lost-code-text = Each of them scans it, and compares three words with you.
lost-code = A code that asks a guardian for help
lost-complete = Take my account back
lost-cancel = Stop this

recovery-under-way = This account moves to a new key
recovery-say =
    { $count ->
        [one] { $count } of { $needed } guardians has confirmed the new key.
       *[other] { $count } of { $needed } guardians have confirmed the new key.
    }
recovery-says = has confirmed
recovery-says-not = has not confirmed yet
recovery-counts-until = The others must confirm it by { $when }.
recovery-waits = The guardians agree. The new key can take over { $when } ({ $date }).
recovery-ready = The waiting time is over. The new key can take over now.
recovery-disputed = The old key has objected. It is decided by { $when }.
recovery-you-can-help = You are one of the guardians. Meet them or call them, and scan their code.
recovery-scan = Scan their code
recovery-you-support = You have confirmed the new key.
recovery-withdraw = Take it back
recovery-withdraw-costs = The guardians agree already. If you end that, you are barred for a time.

move-title = Move to a new phone
move-new-begin = This phone needs a key of its own first. Then come back here.
move-show = Scan this code with your old phone: “People”, “Invite somebody”.
move-code = A code with the key of this phone
move-becomes = This phone takes over your account:
move-waits = You can finish { $when } ({ $date }).
move-ready = The waiting time is over. Finish now.
move-take = Use this phone from now on
move-decline = Do not move
move-1 = Open the app on the new phone, and make a key there.
move-2 = Choose “Move to a new phone” there. It shows a code.
move-3 = Scan that code with this phone.
move-scan = Scan the new phone
move-too-soon = Your key has changed a short time ago. You can change it again { $when }.
move-money = Your money stays with the old key. Pay it to yourself afterwards, before you forget that key.
move-is-it-yours = Is this your own new phone?
move-compare = The new phone must show the same picture and the same last letters.
move-to-it = Move to this phone
move-under-way = Your account moves to this phone:
move-finish-there = The waiting time is over. Finish on the new phone.
move-stop = Stop the move

notice-moving = Somebody is moving your account
notice-moving-some = { $count } of { $needed } guardians say that this is your new key. Talk with them now.
notice-moving-agreed = Your guardians agree on this key. It takes over { $when }. Is it not you? Then stop it now.
notice-moving-now = This key can take over at any moment. Is it not you? Then stop it now.
notice-stopped = You have stopped it. Others decide by { $when } whose account it is.
notice-next-key = Your key has named this one. It can take over { $when }. Is it not you? Then stop it now.
notice-next-key-now = Your key has named this one. It can take over now. Is it not you? Then stop it.
notice-stop = Stop it
notice-help = { $who } has a new key. You are a guardian. Is it really them?
notice-renew = Your membership ends { $when }.
notice-renew-button = Renew it
notice-few = It needs { $needed } valid vouches, and you have { $count }. Ask members to vouch anew.
notice-move = This phone is about to take over the account of { $who }.
notice-lost = You are bringing back the account of { $who }.
