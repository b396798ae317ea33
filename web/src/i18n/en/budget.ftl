# Budgets: projects, the ballot, results.
budget-title = Budgets
budget-none = There is no budget yet. Members can decide to begin one.
budget-number = Budget { $number }
budget-gone = There is no such budget.
budget-pot = We share out { $amount }.
budget-stage-Proposing = Members propose projects
budget-stage-Review = Projects are checked
budget-stage-Objecting = Members can object to the check
budget-stage-Voting = Members vote
budget-stage-Revealing = Members show their ballots
budget-stage-Counting = It is counted
budget-stage-Awarding = It is counted
budget-stage-CarryingOut = Projects are carried out
budget-stage-Judging = Members judge the projects
budget-stage-Clearing = It is over
budget-stage-Closed = It is over
budget-projects = Projects
budget-projects-none = There is no project yet.
budget-unfeasible = cannot be done: { $reason }
budget-back = Back it
budget-ballot = My ballot
budget-rule-approve =
    { $most ->
        [one] Choose { $most } project.
       *[other] Choose up to { $most } projects.
    }
budget-rule-points = Give { $points } points to up to { $most } projects.
budget-secret = Nobody sees your ballot before the end.
budget-open = Everybody can see your ballot.
budget-full-projects = your ballot is full
budget-full-points = no points are left
budget-full-category = of another category
budget-points-for = Points for { $title }
budget-left =
    { $count ->
        [0] Your ballot is full.
        [one] You can choose { $count } more.
       *[other] You can choose { $count } more.
    }
budget-left-points =
    { $count ->
        [0] All points are given.
        [one] { $count } point is left.
       *[other] { $count } points are left.
    }
budget-sent = Your ballot is cast. You can change it until the end.
budget-show = Show my ballot
budget-show-text = Your ballot counts only if you show it now.
budget-show-button = Show my ballot
budget-shown = Your ballot is shown, and counts.
budget-not-voted = You have not voted in this budget.
budget-lost = It did not win.
budget-lost-missing = It did not win: { $amount } were missing.
budget-won-greedy = It won: money was left, and most members wanted it.
budget-won-shares = It won: its supporters paid for it with their shares.
budget-receipt = What my ballot paid
budget-receipt-none = Your ballot has paid for nothing.
secret-missing = The secret of your vote is not on this phone. Read the backup file of the phone that voted.
budget-not-on-roll = You joined after this vote began. So you have no ballot in it.
budget-paid-parts = { $paid } of { $all } parts paid
budget-propose = Propose a project
budget-payers =
    { $count ->
        [one] { $count } member voted for it.
       *[other] { $count } members voted for it.
    }
budget-payers-each = Each paid { $price } for it.
budget-payers-some =
    { $count ->
        [one] { $count } paid { $price }. The others paid what they had left.
       *[other] { $count } paid { $price } each. The others paid what they had left.
    }
budget-you-paid = Your share paid { $amount }.
budget-project = Project
budget-project-gone = There is no such project.
budget-part-first = Part { $number }, if it wins
budget-part-later = Part { $number }, after a report
budget-part-paid = paid
budget-payee = Who gets the money
budget-payee-other = Somebody else
budget-payee-help = A member number, or an address
budget-record = Earlier projects: { $won } won, { $finished } done, { $stopped } stopped.
budget-leaves = Read more at { $host }. It leaves this app.
budget-result = What came of it
budget-back-no-more = I no longer back it
budget-withdraw = Withdraw my project
budget-object = It can be done: I object
budget-deposit = Take my deposit back
budget-work = The work
budget-progress-UnderWay = It is under way.
budget-progress-Reported = The payee has reported. Now members can object.
budget-progress-StopVote = Members vote on stopping it.
budget-progress-Finished = All of it is paid.
budget-progress-Stopped = Members have stopped it.
budget-stop-callers =
    { $count ->
        [one] { $count } member wants to stop it.
       *[other] { $count } members want to stop it.
    }
budget-report-of = Report on part { $number }
budget-hash = Hash of the report
budget-call-stop = Ask for a vote to stop it
budget-stop = Stop it
budget-go-on = Go on
budget-pay = Pay the next part
budget-report = What was the money spent on?
budget-report-button = Report
budget-stars =
    { $count ->
        [one] { $stars } of 5 stars, from { $count } member
       *[other] { $stars } of 5 stars, from { $count } members
    }
budget-rate = How good is what came of it?
budget-rate-button = Rate it
budget-title-field = Its name, in a few words
budget-text-field = What is to be done, and why
budget-amount-first = How much if it wins, in { $symbol }
budget-amount-later = Part { $number }, after a report, in { $symbol }
budget-more-parts = Add a later part
budget-fewer-parts = Remove the last part
budget-sum = Together { $sum }. It can cost from { $least } to { $most }.
budget-category = Category
budget-ready = The time to object is over.
budget-cost = What it costs
budget-read = Read
