# The public page, which anybody reads without a key.
public-lead = Where our money came from, where it went, and what we decided.
public-parts = Parts of this page
public-part-overview = Overview
public-part-money = Money
public-part-members = Members
public-part-budgets = Budgets
public-part-decisions = Decisions
public-part-cooperatives = Cooperatives
public-part-currencies = Currencies
public-part-validators = Validators
public-part-rules = Rules
public-print = Print as a poster
public-app = The members’ app
public-no-answer = The community did not answer this question. The page asks again by itself.
public-as-of = As of { $time }
public-amount-in = { $amount } of currency { $number }
public-member = member { $id }

public-know = How do you know?
public-know-checked = Your own device has checked this answer against the community’s chain.
public-know-told = A gateway says so. Your device has not checked it yet.
public-know-question = Question to the chain
public-know-height = Height, time and hash
public-know-command = Ask a node of your own:

public-table = The numbers
public-csv = Save for a spreadsheet
public-day = Day
public-what = What
public-point = { $day }: { $value }
public-span = How much time the curves show
public-span-30 = 30 days
public-span-365 = 1 year
public-span-0 = All
public-days-none = This chain does not keep the figures of each day. So there are no curves.
public-days-soon = Curves begin on the second day.

public-members-now = Members
public-members-meaning = Each is one person, known to others.
public-issuance = Money that exists
public-issuance-meaning = { $each } for each member, on average
public-per-member = Money for each member, on average
public-dividend = Dividend for each member
public-dividend-meaning = New money, the same for all, every { $period }
public-dividend-next = The next one comes { $when }
public-commons = In the commons
public-commons-meaning = What all own together
public-entitled = Dividends so far
public-entitled-meaning = What members have a right to. It exists once they take it.
public-supply-title = { $issuance } exist; { $commons } of them are in the commons.
public-supply-people = Held by people and groups
public-curve-issuance = The money grew from { $from } to { $to }.
public-curve-commons = The commons went from { $from } to { $to }.
public-curve-dividend = The dividend of one member went from { $from } to { $to }.
public-curve-members = The community went from { $from } to { $to } members.
public-curve-lapsed = Lapsed memberships went from { $from } to { $to }.
public-lapsed = Lapsed memberships
public-flow = { $into } came into the commons, and { $out } went out.
public-flow-in = Days on which the commons grew
public-flow-out = Days on which they shrank
public-weeks = Payments in each of the last weeks. Names are not shown.
public-week = { $from } to { $to }
public-payments-unit = Payments
public-payments =
    { $count ->
        [one] { $count } payment, { $sum }
       *[other] { $count } payments, { $sum }
    }

public-waiting = Waiting to join
public-room =
    { $room ->
        [one] There is room for { $room } now.
       *[other] There is room for { $room } now.
    }
public-challenged = Challenged
public-challenged-meaning = Somebody doubts that this is one real person.
public-elections = Offices
public-body-Council = The council
public-body-Validators = Those who keep the chain
public-seats-first = Nobody was elected yet. The founders hold the office.
public-seats = In office: { $members }
public-election-open =
    An election is open until { $when }: { $candidates ->
        [one] { $candidates } candidate
       *[other] { $candidates } candidates
    }, { $ballots } of { $voters } have voted.

public-latest-decision = Proposal { $number }
public-decisions-none = Nobody has proposed anything yet. Each member can, in the app.
public-proposal = Proposal { $number }
public-by = by member { $id }
public-track-Constitution = Constitution
public-track-Commons = Money of the commons
public-track-Policy = Rules
public-track-Membership = Membership
public-track-Emergency = Emergency
public-stage-Waiting = waits for supporters since { $when }
public-stage-Open = the vote is open, proposed { $when }
public-stage-Closed = closed { $when }
public-stage-Decided = decided, proposed { $when }
public-stage-Compared = compared with others, proposed { $when }
public-call = If it is approved, the chain does this:
public-due =
    Approved. It is done on { $when }. { $petitioners ->
        [0] Nobody asks for a second vote.
        [one] { $petitioners } member asks for a second vote.
       *[other] { $petitioners } members ask for a second vote.
    }
public-votes = Votes
public-votes-open = { $ayes } for and { $nays } against, of { $members } members.
public-votes-own =
    { $count ->
        [one] { $count } member cast a ballot.
       *[other] { $count } members cast a ballot.
    }
public-votes-note = Votes by a delegate are in the full count. The second command counts again.
public-ayes = For
public-nays = Against
public-abstentions = Abstained

public-budget = Budget { $number }
public-budget-pot = { $amount } to spend
public-budgets-none = There was no budget yet. The members can decide to begin one.
public-budget-Proposing = Members propose projects
public-budget-Review = Projects are looked at
public-budget-Objecting = Members can object
public-budget-Voting = Members vote
public-budget-Revealing = Members reveal their votes
public-budget-Counting = The votes are counted
public-budget-Awarding = The result is written down
public-budget-CarryingOut = Projects are carried out
public-budget-Judging = Members rate the projects
public-budget-Clearing = The records are put away
public-budget-Closed = Closed
public-until = until { $when }
public-budget-title = Of { $pot }, { $awarded } went to projects.
public-budget-all = To spend
public-budget-paid = Paid out
public-budget-promised = Promised, not paid yet
public-budget-back = Given back
public-ballots =
    { $ballots ->
        [one] { $ballots } ballot
       *[other] { $ballots } ballots
    }
public-turnout = { $ballots } of { $voters } voted: { $part }.
public-won = Won
public-lost = Got nothing
public-proposed = Proposed
public-missing = { $amount } were missing
public-work-UnderWay = { $done } of { $all } parts are paid
public-work-Reported = { $done } of { $all } parts are paid; the next is reported done
public-work-StopVote = { $done } of { $all } parts are paid; members vote on stopping it
public-work-Finished = Finished: all of it is paid
public-work-Stopped = Stopped after { $done } of { $all } parts

public-cooperatives-none = There is no cooperative yet. Members can found one in the app.
public-cooperative-Open =
    { $members ->
        [one] { $members } member
       *[other] { $members } members
    }
public-cooperative-Dissolving = It is being dissolved. Members: { $members }
public-cooperative-Ended = It has ended. Members: { $members }
public-cooperative-Clearing = It has ended. Members: { $members }
public-reserve = Reserve, which nobody can take
public-shares = Shares of members
public-share-value = One share is worth { $amount }
public-result = Result of the open period
public-result-meaning = What came in, less what went out
public-surplus = Surplus
public-loss = Loss
public-surplus-title = Period { $period } had a surplus of { $amount }. This is where it went.
public-loss-title = Period { $period } had a loss of { $amount }. This is what bore it.
public-step-LossToRetained = From what was kept for members
public-step-LossToShares = From the shares
public-step-LossToReserve = From the reserve
public-step-Carried = Left for later periods
public-step-Restored = Earlier losses made good
public-step-Reserve = Into the reserve
public-step-Commons = To the community
public-step-Interest = Interest on shares
public-step-Cash = Paid to members
public-step-Retained = Kept for members
public-step-Remainder = Rest

public-currencies-none = There is no community currency yet.
public-currency-Dividend = Comes as a dividend
public-currency-MutualCredit = Mutual credit: what one owes, another has
public-currency-Vouchers = Vouchers of an issuer
public-accounts =
    { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
public-closing = is being closed
public-circulation = In circulation
public-circulation-title = { $amount } are in circulation.
public-reserve-said = Reserve, as its guardian says
public-reserve-note = The reserve is a statement of { $when }. The chain cannot check it.

public-validators-now = Validators at work
public-validators-meaning = They keep the chain. Less than a third of them may fail.
public-lag = Until a payment is final
public-lag-meaning = How far the final part is behind the newest
public-lag-note = Your device has measured this. Another one may see one step more or less.
public-height = Height of the chain
public-height-meaning = It grows by one every { $slot }
public-authored-title = What each validator has added to the chain since the session began.
public-authored = Added
public-validator = …{ $ending }, { $status }, missed { $missed ->
        [one] { $missed } session
       *[other] { $missed } sessions
    }
public-validator-Active = active
public-validator-Suspended = suspended
public-validator-Expelled = expelled

public-rules-text = These are the community’s rules today. Members change them by vote.
public-rules-other = More rules, by the names that the chain has for them
public-rules-note = A node of your own shows the same values at height { $height }.
public-rules-Members = Membership
public-rules-Dividend = Dividend
public-rules-Allowance = Free actions
public-rules-Fees = Fees and deposits
public-rules-Validators = Validators
public-rules-Cooperatives = Cooperatives
public-rules-Assembly = Votes of the members
public-rules-Elections = Elections
public-rules-Juries = Juries
public-rule-none = none
public-rule-fixed = { $amount } for each member
public-rule-growth = { $initial } at first, then { $rate } more at each review
public-rule-track = { $supporters } supporters, { $decision } to vote, { $approval } in favour, { $support } of all members
public-report = Report on part { $number }
public-report-hash = Hash of the report:
