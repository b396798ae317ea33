# Community currencies, and words of charts and of questions to the chain.
chart-table = As a table
chart-day = Day
chart-left = What is left
currencies-title = Currencies
currencies-none = There is no currency yet besides the community’s own money.
currencies-kind-dividend = An income for everybody
currencies-kind-credit = Mutual credit: members owe each other
currencies-kind-vouchers = Vouchers
currency-unknown = There is no such currency any more.
currency-kind-dividend = All who take part get the same new money again and again.
currency-kind-credit = Members pay by owing. What one owes, others have. The sum is always zero.
currency-kind-vouchers = Somebody promises goods or work for them. When you redeem them, they are gone.
currency-can-owe = You can still owe { $amount }.
currency-frozen = This account is frozen until { $when }.
currency-arrears = You have owed for too long, since { $when }. Sell something, or pay it back.
currency-join-text = Join, and you can pay before you have sold anything.
currency-join = Join
currency-leave = Leave this currency
currency-dividend-join = Take part
currency-dividend-leave = Take part no longer
currency-dividend-next = The next one comes { $when }.
currency-redeem = Redeem
currency-redeem-button = Give them back
currency-offers = Offers to swap
currency-rate = { $sold } for { $bought }
currency-swap = Get { $amount }
currency-closing = This currency ends on { $when }. Use what you have until then.
currency-closing-rate = You get { $native } for each { $per }.
currency-decay = Unused, { $amount } are left in { $days } days
currency-what = What this is
currency-demurrage =
    { $to ->
        [Burnt] Idle money loses { $part } a year, which is gone.
        [Dividend] Idle money loses { $part } a year, which all share again.
       *[Commons] Idle money loses { $part } a year, for the common pot.
    }
currency-number = Number
currency-cap = At most in all
currency-fee = Kept when you redeem
currency-expires = Valid until
currency-limit = Each can owe at first
currency-levy = Paid by buyers for losses
currency-issuance = In circulation
currency-reserve = Stated reserve
currency-no-reserve = Nothing is stated
currency-commons = In the common pot
currency-accounts = Accounts
currency-issuer = issues them
currency-guardian = looks after it
swaps-title = Swap
swaps-about = You offer one money for another, and anybody can take it. A small deposit is held.
swaps-mine = Your offers
swaps-none = You offer nothing now.
swaps-gives = You give
swaps-wants = You want
swaps-most = At most in all, in { $symbol }
swaps-most-help = Leave it empty for no limit.
swaps-same = Choose two different monies.
across-title = Pay in another currency
across-about = Two currencies have agreed on a rate. You pay in yours, and they get theirs.
across-none = This currency has no agreement with another one.
across-gets = They get, in { $symbol }
across-costs = It costs you { $amount }.
