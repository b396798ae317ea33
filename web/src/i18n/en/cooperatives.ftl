# Cooperatives: list, founding, my part, resolutions, meetings, surplus.
cooperatives-title = Cooperatives
cooperatives-none = There is no cooperative yet. Three members can found one.
cooperatives-mine = You are a member
cooperatives-members =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
founding-title = { $name } is being founded
founding-signed = { $signed } of { $all } founders have signed. It ends on { $when }.
founding-founders = Founders
founding-shares =
    { $count ->
        [one] { $count } share
       *[other] { $count } shares
    }
founding-has-signed = has signed
founding-waits = has not signed yet
founding-hash = You sign exactly this name, these founders and these terms:
founding-sign = Sign the bylaws
cooperative-unknown = There is no such cooperative any more.
cooperative-outside = You are not a member. You apply, and put down the price of the first shares.
cooperative-apply = Apply
cooperative-mine = Your part
cooperative-my-shares =
    { $count ->
        [one] You have { $count } share.
       *[other] You have { $count } shares.
    }
cooperative-expelling = The members have expelled you. It takes effect on { $when }.
cooperative-appealed = You have appealed. A jury of the community decides.
cooperative-reason = Why it is wrong
cooperative-appeal = Appeal
cooperative-to-pay =
    { $count ->
        [one] Pay { $count } more share until { $when }.
       *[other] Pay { $count } more shares until { $when }.
    }
cooperative-pay = Pay for them
cooperative-claim = Take { $amount } of patronage
cooperative-collect = Take { $amount } of interest and shares
cooperative-leave = Leave, after a notice of { $time }
cooperative-leaving = You leave. It takes effect on { $when }.
cooperative-facts = The cooperative
cooperative-members = Members
cooperative-shares = Shares
cooperative-value = A share is worth
cooperative-assets = It has
cooperative-reserve = Reserve
cooperative-bylaws = Bylaws
resolutions-title = Resolutions
resolutions-none = Nothing has been proposed yet.
resolution-elects-Chair = Member { $member } becomes the chair
resolution-elects-Treasurer = Member { $member } becomes the treasurer
resolution-elects-Bookkeeper = Member { $member } becomes the bookkeeper
resolution-elects-Auditor = Member { $member } becomes the auditor
resolution-elects-nobody = The office is left empty
resolution-Open = Open until { $when }.
resolution-Accepted = Accepted.
resolution-Rejected = Rejected.
resolution-votes = { $ayes } for it, { $nays } against it.
resolution-ayes = Votes for it
resolution-close = Count and close
meetings-title = Meetings
meeting-when = Meeting on { $when }
meeting-Notice = It has been called.
meeting-Sitting = It sits now.
meeting-Revealing = Secret votes are shown.
meeting-Ended = It is over.
meeting-Concluded = It is concluded.
meeting-present = { $present } are present, { $needed } are needed.
meeting-attend = I am here
surplus-title = Where the surplus of period { $number } went
surplus-step = Step
surplus-all = Surplus
surplus-LossToRetained = Borne by retained patronage
surplus-LossToShares = Borne by shares
surplus-LossToReserve = Borne by the reserve
surplus-Carried = Earlier losses
surplus-Restored = Back to the shares
surplus-Reserve = Reserve
surplus-Commons = The community
surplus-Interest = Interest on shares
surplus-Cash = Patronage, paid
surplus-Retained = Patronage, kept for later
surplus-Remainder = Waits for the next period
founding-terms = All terms
founding-price = With your signature you put down { $amount } for your first shares.
founding-give-up = Give up this founding
found-title = Found a cooperative
found-about = You write the bylaws. At least three people found it, and all of them sign.
found-what = What it is
found-name = Name of the cooperative
found-text = The bylaws in words
found-text-usual = { $name } serves its members. Each member has one vote. Nobody ever gets the reserve.
found-text-help = What is it for? Who may join? Everybody can read this, for ever.
found-who = Who founds it with you?
found-all-sign = It begins when all of you have signed.
found-in-days = { $what }, in days
found-in-percent = { $what }, in percent
found-wrong = This does not fit. Change it.
found-reserve-help = At least { $least } percent. No member ever gets the reserve.
found-cash-help = The rest of the patronage is kept for later.
found-work-usual = hours
found-work-help = Put commas between several kinds.
found-surplus = Where the surplus goes
found-deciding = How you decide
found-harder = Weighty matters and new bylaws take two thirds. The end takes three quarters.
resolution-rule = { $quorum } of the votes take part, and more than { $majority } of these are for it. Time: { $time }.
resolution-propose = Propose something
resolution-members-only = Only members of the cooperative can propose something.
resolution-what = What should be done?
resolution-text = Agree on a text
resolution-elect = Elect somebody to an office
resolution-spend = Pay somebody
resolution-admit = Admit somebody
resolution-expel = Expel a member
resolution-bill = Enter a bill in the books
resolution-change = Change the bylaws
resolution-end = Dissolve the cooperative
resolution-office = Office
resolution-who = Who
resolution-choose = Choose
resolution-member = Number { $place } (member { $id })
resolution-no-applicants = Nobody has applied. People apply on the page of the cooperative.
resolution-expel-text = The member can appeal. Their shares are paid out.
resolution-due = To be paid, in days from now
resolution-term = Which term
resolution-value = New value
resolution-end-text = Debts are paid first, and then shares. The rest goes to the community.
resolution-reasons = Why you propose it
resolution-kind = The rule for this vote: { $kind }.
resolution-bytes = What it does is not known here. Ask those who proposed it.
found-missing =
    { $count ->
        [one] One more founder is needed.
       *[other] { $count } more founders are needed.
    }
