# How a vote has ended, in the app and on the public page.
outcome-Rejected = The members did not approve it.
outcome-Approved = The members have approved it.
outcome-Enacted = The members have approved it, and it is done.
outcome-Failed = The members have approved it, but it could not be done.
outcome-Cancelled = It was cancelled.
outcome-Contested = It was approved. Enough members asked for a second vote: proposal { $number }.
outcome-Answered = The members have answered.
outcome-Chosen = The members have chosen proposal { $number }.
outcome-since = That is so since { $when }.
outcome-votes =
    { $ayes } for it, { $nays } against it, { $abstentions } neither, of { $members ->
        [one] { $members } member.
       *[other] { $members } members.
    }
outcome-why = Why: { $why }
outcome-members =
    { $members ->
        [one] { $members } member could vote.
       *[other] { $members } members could vote.
    }
outcome-rank = Place { $rank }: { $answer }
outcome-gone = The chain has kept only how it ended.
