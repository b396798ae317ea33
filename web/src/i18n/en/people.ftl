# People: who vouches for whom, meeting by a code, the comparison, becoming a member, challenges.
bar-people = People
people-title = People
people-person = Person
people-not-member = Here you see who belongs to the community. Become a member, and others vouch for you.
people-my-way = My way to membership
people-given =
    { $count ->
        [0] You vouch for nobody yet
        [one] You vouch for { $count } person
       *[other] You vouch for { $count } people
    }
people-left =
    { $count ->
        [one] You can vouch for { $count } more.
       *[other] You can vouch for { $count } more.
    }
people-now = You can vouch for somebody now.
people-none-left = You have given all your vouches. Take one back, or wait until one ends.
people-next = You can vouch for somebody else { $when }.
people-until = until { $when }
people-invite = Invite somebody
people-got =
    { $count ->
        [0] Nobody vouches for you
        [one] { $count } person vouches for you
       *[other] { $count } people vouch for you
    }
people-vouched-by =
    { $count ->
        [0] Nobody vouches for them
        [one] { $count } person vouches for them
       *[other] { $count } people vouch for them
    }
people-no-vouches = No vouch is valid now.
people-guardians =
    { $count ->
        [0] You have no guardians yet. If you lose your key, nobody can bring you back.
       *[other] If you lose your key, { $needed } of your { $count } guardians can bring you back.
    }
people-guardians-of =
    { $count ->
        [0] They have no guardians yet.
       *[other] { $needed } of their { $count } guardians can move them to a new key.
    }
people-vouch-for-me = Somebody vouches for me
people-on-the-way = On the way to membership
people-nobody-on-the-way = Nobody is on the way now.
people-members = Members
people-find = Find a member by number
people-show = Show
people-more = Show more
people-has-vouches =
    { $count ->
        [0] Candidate, without a vouch
        [one] Candidate with { $count } vouch
       *[other] Candidate with { $count } vouches
    }
people-is-Invited = Invited
people-is-Candidate = Candidate
people-is-Active = Member
people-is-Lapsed = Membership has lapsed
people-until-Invited = Invited until { $when }
people-until-Candidate = Candidate until { $when }
people-until-Active = Member until { $when }
people-until-Lapsed = Membership has lapsed
people-leaves = They leave on { $when }.
people-needs = { $count } of { $needed } vouches are there.
people-waits = They can join { $when }, if nobody objects.
people-ready = They can join now.
people-in-line =
    { $count ->
        [0] Next in line to join.
        [one] In line to join, with { $count } person ahead.
       *[other] In line to join, with { $count } people ahead.
    }
people-let-join = Let them join
people-challenged =
    { $count ->
        [one] { $count } member doubts this person. It is decided by { $when }.
       *[other] { $count } members doubt this person. It is decided by { $when }.
    }
people-name = Give them a name
people-rename = Change the name
people-name-label = Name
people-name-help = It stays on this phone. Nobody else sees it.
people-name-save = Keep this name
people-told = They told us this name. Change it if it is wrong.

vouch-title = Your vouch
vouch-what = You say: I have met this person, and they are here only once.
vouch-button = Vouch for them
vouch-given = You vouch for this person until { $when }.
vouch-again = Vouch anew
vouch-withdraw = Take the vouch back
vouch-invited = They have to accept the invitation first.
vouch-uninvite = Take the invitation back

meet-title = Meet somebody
meet-text = They show you a code on their phone. Scan it.
meet-scan = Scan their code
meet-paste = Or paste the text of the code
meet-go-on = Go on
meet-other-code = This code is about no person. Open it with the camera of your phone.
meet-no-key = You have no key here yet. Make one, or open yours.
meet-yourself = This is your own code. Show it to somebody else.
invite-text = This account belongs to nobody here yet. Do you know this person, and have you met?
invite-answers = With an invitation you vouch for them. A false vouch can bar you for a time.
invite-button = Invite them
invite-already = This person is here already.
invite-look = Have a look
support-says = Somebody says that this member has lost their key:
support-new = This is to be their new key:
support-not-guardian = You are no guardian of this member, so you cannot help here.
support-sure = Is it really them? Meet them or call them. Somebody may pretend to be your friend.
support-button = Compare with them

compare-title = Compare three words
compare-met = Be together, or call them. You must know the face or the voice.
compare-tell = They open “Compare three words”. Tell them:
compare-numbers = member { $id }, number { $drawn }
compare-listen = They read three words to you. Touch the words that you hear:
compare-none = None of these
compare-wrong = These are not the words of this key. Somebody may have swapped the code. Ask for it again.
compare-again = Compare once more
compare-missing = You can sign this only after you have compared the three words.
compare-say-link = Compare three words
compare-say-text = The member who helps you tells you two numbers. Enter them here.
compare-say-member = Their member number
compare-say-drawn = The number of four digits
compare-say-show = Show my words
compare-say-read = Now read this aloud:
compare-say-only = Read it only to the member whom you see or hear.

join-title = Become a member
join-1 = A member invites you
join-2 = You accept
join-3 = Members vouch for you: { $count } of { $needed }
join-vouches = Other members vouch for you
join-4 = A time passes, in which others can object
join-5 = You join
join-show = Show this code to a member who knows you.
join-code = A code with which a member invites you
join-name = Your name, if you like
join-name-help = It goes into the code, and never onto the chain.
join-name-long = This name is too long. At most 40 letters fit.
join-invited = You are invited. Accept, and others can vouch for you.
join-decline = Decline
join-ask = Ask members who know you to vouch for you. Tell them your number: { $id }.
join-waits = You can join { $when }, if nobody objects.
join-ready = You can join now.
join-challenged = Somebody doubts that you are a real person. Talk with those who vouch for you.
join-done = You are member { $id }. Welcome!

challenge-link = I doubt this person
challenge-title = Challenge
challenge-risk = If those who decide find you wrong, you are barred for a time.
challenge-talk = Talk with the person first. Challenge only somebody who is false or has deceived others.
challenge-reason = What makes you sure?
challenge-public = Everybody can read this, for ever. Name no other people.
challenge-long = This is too long. Make it shorter.
challenge-button = Look at it once more
