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
founding-text = The bylaws are at { $reference }. Compare this fingerprint of their text:
founding-hash = You sign exactly this name, these founders and these terms:
founding-sign = Sign the bylaws
bylaws-par = A share costs
bylaws-first = Shares to begin with
bylaws-shares = Shares of each, least and most
bylaws-period = A period takes
bylaws-reserve = To the reserve
bylaws-commons = To the community
bylaws-interest = Interest on shares, at most
bylaws-cash = Patronage paid at once
bylaws-vote = A vote takes
bylaws-quorum = Votes that must take part
bylaws-majority = Of these, for it
bylaws-notice = Notice before leaving
bylaws-defence = Time to defend oneself
bylaws-work = Work is measured in
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
