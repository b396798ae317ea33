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
