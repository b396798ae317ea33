# What the members decide: proposals, votes, delegations, discussions.
bar-decide = Decide
decide-title = Decide
decide-mine = Waiting for you
decide-mine-none = Nothing waits for you now.
todo-budget-vote = Vote on budget { $number }
todo-budget-show = Show your ballot in budget { $number }
todo-elect-Council = Elect the council
todo-elect-Validators = Elect those who answer for the validators
decide-votes = Proposals
decide-votes-none = There is no proposal now. Each member can make one.
decide-past = What is over
decide-propose = Propose something
decide-delegate = Delegate my vote
decide-proposal = Proposal { $number }
decide-gone = There is no such proposal any more.
decide-by = by member { $id }
decide-what = If we agree, this will be done
decide-nothing = Nothing
decide-and-more = { $first } and { $count } more
decide-unreadable = This app cannot read what it would do. You can still vote.
decide-unreadable-short = Something that this app cannot read
decide-unknown = Something that this app does not know
decide-question-help = This is a question. Its result changes nothing by itself.
decide-choice = Which of these proposals do we vote on?
decide-choice-help = The best one comes to the final vote.
decide-waits = Do enough want a vote?
decide-supporters =
    { $count ->
        [one] { $count } of { $needed } supporters
       *[other] { $count } of { $needed } supporters
    }
decide-ready = It is discussed. The vote can begin { $when }.
decide-ready-now = The time to discuss it is over.
decide-support = I want a vote on it
decide-support-no-more = I no longer want a vote
decide-support-help = Support is no vote. It says that the members should vote on it.
decide-open = Begin the vote
decide-vote = The vote
decide-ends = Until { $when }, { $away }
decide-confirming = It has its majority. If that lasts, it is decided { $when }.
decide-members-vote = Only members vote.
decide-my-vote = My vote
decide-through = Member { $id } votes for you: { $ballot }. If you vote yourself, your own vote counts.
decide-counted = Your vote counts. You can change it until the end.
decide-not-sent = Not sent yet
decide-cast = Cast my ballot
decide-change = Change my ballot
decide-retract = Take my ballot back
decide-carried =
    { $count ->
        [one] Your ballot counts for { $count } other member, too.
       *[other] Your ballot counts for { $count } other members, too.
    }
decide-due = It is approved. It will be done { $away }, on { $when }.
decide-petition = Ask for a second vote
decide-petition-help =
    { $count ->
        [one] { $count } member asks for a second vote.
       *[other] { $count } members ask for a second vote.
    }
decide-contested = Enough members have asked. We vote once more.
decide-closed = It was closed on { $when }.
decide-compared = The members choose between this proposal and its rivals.

track-Constitution = Constitution
track-Commons = Common money
track-Policy = Rules
track-Membership = Membership
track-Emergency = Emergency
stage-Waiting = waits for supporters
stage-Open = open for votes
stage-Decided = approved
stage-Closed = over
stage-Compared = among rivals

progress-support = { $ayes } of { $all } members are for it. It needs { $needed } now, and { $end } at the end.
progress-approval = { $share } of those who say yes or no are for it. It needs { $needed }.
progress-approval-none = Nobody has said yes or no. It needs { $needed } of those who do.

talk-why = Why?
talk-no-description = Nobody has described it.
talk-describe = Say why you propose it
talk-describe-button = Describe it
talk-wrong-text = This text is not the one that was proposed. Do not trust it.
talk-checked = This phone has checked that nobody changed this text.
talk-sides = What members say
talk-none = Nothing yet
talk-questions = Questions
talk-answer = Your answer
talk-answer-button = Answer
talk-answer-of = Answer of member { $id }
talk-helpful =
    { $count ->
        [0] not rated
        [one] helpful to { $count }
       *[other] helpful to { $count }
    }
talk-rate = Helpful
talk-say = Say something
talk-kind = What is it?
talk-text = Your words
talk-say-button = Say it
talk-left = { $left } characters left

delegate-title = Delegate my vote
delegate-text = Somebody whom you trust can vote for you. If you vote yourself, your own vote counts.
delegate-given = They vote for you
delegate-none = Nobody votes for you.
delegate-all = On everything
delegate-revoke = Take back
delegate-carries =
    { $count ->
        [one] You vote for { $count } other member.
       *[other] You vote for { $count } other members.
    }
delegate-give = Give my vote to somebody
delegate-whom = Their member number
delegate-whom-help = It counts in votes that begin after this.
delegate-for = On what
delegate-button = Delegate
delegate-no-member = There is no member { $number }.
delegate-yourself = This is your own number.

propose-title = Propose something
propose-what = What should be done?
propose-spend = Pay somebody from the common money
propose-dividend = Change the dividend
propose-quota = Change the free actions of a member
propose-vouches = Change how many vouches a newcomer needs
propose-spend-value = How much, in { $symbol }
propose-dividend-value = The new dividend, in { $symbol }
propose-quota-value = The new quota, in seconds of work
propose-vouches-value = How many vouches
propose-to = To whom
propose-to-help = Their address
propose-rule = We discuss it for { $preparation }. Then we vote for { $decision }.
propose-next = After this you can say why.
propose-button = Propose it

word-default = What it was at first
