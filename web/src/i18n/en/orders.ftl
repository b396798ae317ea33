# Requests, planned payments, permissions to collect, and the statement.
orders-title = Requests and plans
orders-none = Nobody asks you for money, and nothing is planned.
orders-to-me = You are asked for
orders-by-me = You ask for
orders-plans = Planned payments
orders-permissions = They may collect from you
orders-refuse = Refuse
orders-withdraw = Withdraw
orders-end = End
orders-until = until { $when }
orders-once = once, { $when }
orders-every = every { $time }, next { $when }
orders-failed =
    { $count ->
        [one] { $count } payment has failed
       *[other] { $count } payments have failed
    }
orders-may = in { $time }, { $left } left, until { $when }
orders-new-request = Ask for money
orders-new-plan = Plan a payment
orders-new-permission = Let somebody collect
orders-about-request = They can pay or refuse. A small deposit is held until then.
orders-about-plan = The community pays by itself, until you end it. A small deposit is held.
orders-about-permission = For example for rent. They never get more than this in one period.
orders-days-request = For how many days
orders-days-plan = Every how many days
orders-days-permission = In how many days, at most so much
orders-times = How often
orders-times-help = Leave it empty for payments without an end.
history-title = Statement
history-none = This phone has seen no movement of this money yet.
history-money = Which money
history-opening = Before, and not seen by this phone
history-came = Came
history-went = Went
history-closing = Then there was
history-csv = Save as a table
history-print = Print
history-note = Your note
history-note-help = Only you can read it. It stays on this phone.
history-note-save = Keep it
history-back = Give it back
history-back-text = { $amount } of it can still be given back.
history-when = When
history-amount = Amount
history-with = With
history-memo = What for
history-source = Seen by this phone, in final records of the community.
history-line = A movement
more-title = Your money
