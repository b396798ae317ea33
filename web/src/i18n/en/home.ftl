home-balance = You have
home-held = { $amount } more are held as deposits.
home-as-of = As of { $time }
home-pay = Pay
home-receive = Receive
home-safe-mode = The community has stopped most things for safety. Your money stays yours.
home-paused = The community has paused some things for a time.
home-stopped = Meanwhile time stands still: no membership and no right ends.
home-stranger = You are not a member yet. Show your card to a member, who can invite you.
home-invited = You are invited. Accept, and others can vouch for you.
home-accept = Accept the invitation
home-candidate =
    { $count ->
        [one] { $count } member vouches for you. With enough of them, and after a while, you can join.
       *[other] { $count } members vouch for you. With enough of them, and after a while, you can join.
    }
home-join = Join
home-lapsed = Your membership has lapsed. Renew it, and the dividend begins again.

home-dividend = Dividend
home-dividend-none = Nothing waits for you now.
home-dividend-waits = { $amount } wait for you.
home-dividend-next = The next { $amount } come { $when }.
home-dividend-now = The next dividend comes at any moment.
home-claim = Take it

home-todo = Waiting for you
todo-request = { $who } asks for { $amount }
todo-polls =
    { $count ->
        [one] { $count } vote is open
       *[other] { $count } votes are open
    }
todo-budget = Budget { $number } waits for you
todo-until = until { $when }
todo-jury =
    { $count ->
        [one] You are on { $count } jury
       *[other] You are on { $count } juries
    }
todo-words = Write down your words. Only they open your account again.

home-sent-payment = Your payment of { $amount } to { $who }
home-sent-other = What you sent
home-sent-open = { $what } is on its way, since
home-sent-final = { $what } has arrived.
home-sent-unseen = { $what } has come in. We did not see how it ended. Look at your balance first.
home-sent-expired = { $what } did not arrive in time. Nothing was done. You can send it again.
home-sent-seen = All right

home-last = Last movements
home-last-none = This phone has seen none yet.
movement-in = Received
movement-out = Paid
movement-dividend = Dividend
movement-refundIn = Given back to you
movement-refundOut = Given back
movement-arrived = Arrived

home-quota = { $part } % of your free actions are left. They are full again { $when }.
home-quota-full = All your free actions are there.

unsent-begun = You have begun: { $what }
unsent-offline = There is no connection now. What you write stays on this phone until you send it.
