### What the chain says when it refuses something: what happened, and what to do. A test compares these sentences with
### the errors of the runtime. Each one is short and plain; the words are those of docs/glossary.md.

-not-a-member = You are not an active member. Join the community, or renew your membership.
-no-such-currency = There is no such currency. Choose one from the list.
-already-so = This is so already. You need do nothing.
-app-fault = The app has sent something that the chain refuses. Update the app, or report this fault.
-operators-only = This step is for those who run the chain. You need do nothing.
-bad-text = The text is empty or damaged. Write it again.
-bad-document = The document has no address that can be read. Say where it is found.
-already-signed = You have signed already. You need do nothing more.
-no-money = There is not enough money on the account. Choose a smaller amount.
-below-minimum = An account must keep a minimum. Leave a little more, or pay everything.
-too-large = The amount is too large to be counted. Choose a smaller one.
-vote-over = The vote is over. The result stands.
-not-on-roll = You were no member when voting began, or have left since. You can take part next time.
-wrong-stage = This can be done only at another stage. Look at the dates, and come at the right time.
-secret-vote = This vote is secret. Cast your sealed ballot now, and open it later.
-open-vote = This vote is open. Cast your ballot directly.
-no-commitment = There is no sealed ballot to open. You have cast none, or have opened it already.
-wrong-reveal = This is not the vote that you have sealed. Use the device or backup with your sealed vote.
-try-later = The chain is busy with an update. Try again in a few minutes.

## DispatchError
error-Unknown = The chain has refused this: { $name }. Nothing was changed. Update the app, or report this fault.
error-NotACall = The community has changed its rules meanwhile. Load this page again.
error-Other = The chain has refused this. Update the app, and try again.
error-CannotLookup = This address does not exist here. Check it.
error-BadOrigin = You may not do this yourself. It takes a decision of the members or an office.
error-ConsumerRemaining = The account is still in use. End what depends on it first.
error-NoProviders = The account is empty and does not exist yet. Put some money on it first.
error-TooManyConsumers = The account is used for too many things. End one of them first.
error-Exhausted = The chain has too much to do at once. Try again a little later.
error-Corruption = The chain has found damaged data. Report this to those who run it.
error-Unavailable = Something that this needs is not there now. Try again later.
error-RootNotAllowed = { -app-fault }

## Token
error-Token-FundsUnavailable = { -no-money }
error-Token-OnlyProvider = { -below-minimum }
error-Token-BelowMinimum = The amount is too small for an account to exist. Choose a larger one.
error-Token-CannotCreate = The payee has no account in this money, and cannot get one so. Ask them to open it first.
error-Token-UnknownAsset = { -no-such-currency }
error-Token-Frozen = This account is frozen. Ask those who manage the currency, or appeal.
error-Token-Unsupported = This money cannot do that. Choose another one.
error-Token-CannotCreateHold = Money cannot be reserved on this account. Pay something into it first.
error-Token-NotExpendable = { -below-minimum }
error-Token-Blocked = This account receives nothing now. Choose another payee, or ask them.

## Trie
error-Trie-DecodeError = { -app-fault }
error-Trie-DecoderError = { -app-fault }
error-Trie-DuplicateKey = { -app-fault }
error-Trie-ExtraneousHashReference = { -app-fault }
error-Trie-ExtraneousNode = { -app-fault }
error-Trie-ExtraneousValue = { -app-fault }
error-Trie-IncompleteDatabase = { -app-fault }
error-Trie-IncompleteProof = { -app-fault }
error-Trie-InvalidChildReference = { -app-fault }
error-Trie-InvalidHash = { -app-fault }
error-Trie-InvalidStateRoot = { -app-fault }
error-Trie-RootMismatch = { -app-fault }
error-Trie-ValueAtIncompleteKey = { -app-fault }
error-Trie-ValueMismatch = { -app-fault }

## Arithmetic
error-Arithmetic-Underflow = { -no-money }
error-Arithmetic-Overflow = { -too-large }
error-Arithmetic-DivisionByZero = { -app-fault }

## Transactional
error-Transactional-LimitReached = { -app-fault }
error-Transactional-NoLayer = { -app-fault }

## Transaction
error-Transaction-Call = The chain does not accept this from you now. Update the app, or check whether you may do it.
error-Transaction-Payment = Your free quota is used up, and the account cannot pay the fee. Wait, or get some money.
error-Transaction-Future = An earlier action of yours has not arrived yet. Wait until it has.
error-Transaction-Stale = This was sent already, or another device was faster. Look at your account, and then try again.
error-Transaction-BadProof = The signature does not fit this chain. Update the app, and sign again.
error-Transaction-AncientBirthBlock = Too much time has passed since you signed. Nothing was done. Sign again.
error-Transaction-ExhaustsResources = This is too much at once, or the chain is full. Try again, or do it in parts.
error-Transaction-Custom = The chain has refused this for a reason of its own. Update the app, and try again.
error-Transaction-BadMandatory = { -app-fault }
error-Transaction-MandatoryValidation = { -app-fault }
error-Transaction-BadSigner = This account cannot sign. Choose another one.
error-Transaction-IndeterminateImplicit = { -app-fault }
error-Transaction-UnknownOrigin = { -app-fault }
error-Transaction-CannotLookup = This cannot be checked now. Try again later.
error-Transaction-NoUnsignedValidator = { -app-fault }

## System
error-System-InvalidSpecName = The new program belongs to another chain. Choose a program of this chain.
error-System-SpecVersionNeedsToIncrease = The new program is older than the present one. Choose a newer one.
error-System-FailedToExtractRuntimeVersion = The new program cannot be read. Check the file, and propose it again.
error-System-NonDefaultComposite = { -app-fault }
error-System-NonZeroRefCount = The account is still in use. End what holds it, and then close it.
error-System-CallFiltered = This action is not possible now. It is paused, or safe mode is on. Try again later.
error-System-MultiBlockMigrationsOngoing = { -try-later }
error-System-NothingAuthorized = The members have accepted no new program. Propose it to them first.
error-System-Unauthorized = This is not the program that the members accepted. Choose the right file.

## Policy
error-Policy-TooLittle = The value is below the smallest one that is allowed. Choose a higher one.
error-Policy-TooMuch = The value is above the greatest one that is allowed. Choose a lower one.
error-Policy-RecoveryImpossible = A recovery would need more guardians than a member has. Ask for fewer.
error-Policy-MoreVouchesThanCanBeGiven = No member could give so many vouches. Ask for fewer, or let members give more.
error-Policy-VouchesEndTooSoon = The first vouch would expire before there are enough. Let vouches last longer.
error-Policy-ChallengeTooLong = A candidacy or a vouch would end before the challenge period. Choose a shorter period.
error-Policy-PenaltyTooLong = The penalty would last longer than it takes to join anew and vouch. Choose a shorter one.
error-Policy-ReevaluatedTooOften = The dividend would be computed anew more often than it is paid. Choose a longer time.
error-Policy-RefillsTooFast = The free quota would refill faster than time passes. Choose a smaller quota or a longer time.
error-Policy-TooSlowForSlots = With so slow a machine, some actions would take too long. Choose a faster one.
error-Policy-MoreVouchesThanMembers = Nobody could join, because there are fewer members. Ask for fewer vouches.
error-Policy-MoreThanTheValidators = There are fewer active validators than that. Choose a lower minimum.
error-Policy-ElectionsTooLong = The elections do not fit into a term. Shorten them, or make the term longer.
error-Policy-MoreValidatorsThanSeats = Elections could not fill the set. Choose a lower minimum, or more seats.
error-Policy-TooShortForJuries = A jury could not decide in that time. Choose a longer time.
error-Policy-AppealPanelTooSmall = The jury of an appeal must be larger than the first. Choose more jurors for it, or fewer for the first.

## Babe
error-Babe-InvalidEquivocationProof = { -operators-only }
error-Babe-InvalidKeyOwnershipProof = { -operators-only }
error-Babe-DuplicateOffenceReport = { -operators-only }
error-Babe-InvalidConfiguration = { -operators-only }

## Session
error-Session-InvalidProof = The proof does not belong to these keys. Make the keys on your node again.
error-Session-NoAssociatedValidatorId = This account cannot be a validator’s. Use the key of your membership.
error-Session-DuplicatedKey = Another validator uses one of these keys. Make new ones on your node.
error-Session-NoKeys = This account has no validator’s keys. Set them first.
error-Session-NoAccount = The account is empty, so it can have no keys. Put some money on it first.

## Validators
error-Validators-AlreadyValidator = This account is a validator already. A suspended one returns with “resume”.
error-Validators-NotValidator = This account is no validator. It must be added first.
error-Validators-NoKeys = This account has no validator’s keys. It must set them first.
error-Validators-TooMany = There are as many validators as possible. Remove one first.
error-Validators-TooFew = There would be too few validators. Add another one first.
error-Validators-NotActive = This validator is not active, so it cannot pause. You need do nothing.
error-Validators-NotSuspended = This validator is not suspended. An expelled one must be added again.
error-Validators-TooEarly = A suspended validator sits out first. Return after two sessions.

## Grandpa
error-Grandpa-PauseFailed = { -operators-only }
error-Grandpa-ResumeFailed = { -operators-only }
error-Grandpa-ChangePending = { -operators-only }
error-Grandpa-TooSoon = { -operators-only }
error-Grandpa-InvalidKeyOwnershipProof = { -operators-only }
error-Grandpa-InvalidEquivocationProof = { -operators-only }
error-Grandpa-DuplicateOffenceReport = { -operators-only }

## Finality
error-Finality-NotPast = The last final state must be a past one. Ask a node for it.
error-Finality-NoSuchSet = There is no such set of validators yet. Ask a node for its number.

## Balances
error-Balances-VestingBalance = A part of this money comes free later. Wait, or choose a smaller amount.
error-Balances-LiquidityRestrictions = A part of this money is reserved. Choose a smaller amount.
error-Balances-InsufficientBalance = { -no-money }
error-Balances-ExistentialDeposit = The payee’s account is new and needs a minimum. Pay a little more.
error-Balances-Expendability = { -below-minimum }
error-Balances-ExistingVestingSchedule = This account has such a plan already. Wait until it is over.
error-Balances-DeadAccount = This account does not exist yet. Pay something to it first.
error-Balances-TooManyReserves = Money is reserved on this account for too many reasons. Release some first.
error-Balances-TooManyHolds = Money is reserved on this account for too many reasons. Release some first.
error-Balances-TooManyFreezes = This account is blocked for too many reasons. Wait until one ends.
error-Balances-IssuanceDeactivated = { -app-fault }
error-Balances-DeltaZero = { -app-fault }

## Treasury
error-Treasury-InvalidIndex = The commons know no such payment. Look at the list again.
error-Treasury-TooManyApprovals = Too many payments of the commons wait. Try again when some are paid.
error-Treasury-InsufficientPermission = The amount is above what this decision may spend. Ask for less.
error-Treasury-ProposalNotApproved = This payment was not approved. The members decide on it first.
error-Treasury-FailedToConvertBalance = The commons cannot pay in this currency. Choose another one.
error-Treasury-SpendExpired = The time to collect this payment is over. Ask the members to decide it again.
error-Treasury-EarlyPayout = This payment is not due yet. Wait until its day.
error-Treasury-AlreadyAttempted = This payment was made or tried already. Look at how it ended.
error-Treasury-PayoutError = The payment did not go through. Try again when there is money in the commons.
error-Treasury-NotAttempted = This payment was not collected yet. Collect it first.
error-Treasury-Inconclusive = It is not clear yet whether the payment went through. Look again later.

## Dividend
error-Dividend-NotAMember = { -not-a-member }
error-Dividend-NothingToClaim = No new dividend is due yet. Wait for the next one.
error-Dividend-BelowMinimumBalance = The account is empty, and this dividend alone is too small for it. Nothing is lost. Claim when more is due.
error-Dividend-UnknownCurrency = { -no-such-currency }
error-Dividend-AlreadyOpen = This currency pays a dividend already. Change its plan instead.
error-Dividend-NotOpen = This currency pays no dividend. Ask those who manage it to start one.
error-Dividend-PeriodTooShort = The time between two dividends is too short. Choose a longer one.
error-Dividend-CannotIssue = No new units of this currency can be made. Divide only what was paid in.
error-Dividend-AlreadyJoined = You take part in this dividend already. You need do nothing.
error-Dividend-TooManyDividends = You take part in as many dividends as possible. Leave one first.
error-Dividend-NotJoined = You do not take part in this dividend. Join it first.
error-Dividend-NotDue = The present period is not over. Wait for its end.

## CommunityCurrencies
error-CommunityCurrencies-InUse = Another currency has this number. Choose another one.
error-CommunityCurrencies-BadName = The name or the symbol is empty or damaged, or there are too many decimals. Correct it.
error-CommunityCurrencies-BadMinimum = The minimum balance is too small. Choose at least the smallest part.
error-CommunityCurrencies-BurntCredit = In a mutual credit nothing may vanish. Send the decay to the commons or the dividend.
error-CommunityCurrencies-BadCredit = The rules of the mutual credit do not fit together. Check the grace, the arrears and the levy.
error-CommunityCurrencies-BadVouchers = Vouchers need a cap above zero, and an end in the future. Correct these.
error-CommunityCurrencies-BadTime = The time is past, too short or too long. Choose another one.
error-CommunityCurrencies-BadRate = Both sides of a rate must be more than zero. Correct it.
error-CommunityCurrencies-NoLongerPaid = This currency can no longer be paid with. Vouchers can still be redeemed for a time.
error-CommunityCurrencies-Closing = This currency is being wound down, so this is over. Spend or redeem what you have.
error-CommunityCurrencies-NotOver = The currency still has time or accounts. Wait, or have the accounts removed first.
error-CommunityCurrencies-BeyondSupply = So much of this currency cannot be made. Choose a smaller amount.
error-CommunityCurrencies-NotVouchers = This is possible for vouchers only. This currency is of another kind.
error-CommunityCurrencies-NotRedeemable = Nothing is set aside to redeem these units. Spend them instead.
error-CommunityCurrencies-NotMutualCredit = This is possible in a mutual credit only. This currency is of another kind.
error-CommunityCurrencies-NotAMember = { -not-a-member }
error-CommunityCurrencies-HasLine = You have a place in this mutual credit already. If your key has changed, move it.
error-CommunityCurrencies-NoLine = This person has no place in the mutual credit. They must join it first.
error-CommunityCurrencies-StillOwes = There is still a debt. Pay it first.
error-CommunityCurrencies-StillAMember = This person is an active member, and pays their debts themselves.
error-CommunityCurrencies-TooEarly = The time of grace is not over. Wait until it is.
error-CommunityCurrencies-FundEmpty = The fund has no money yet. Try again later.
error-CommunityCurrencies-NothingToChange = { -already-so }
error-CommunityCurrencies-NoAccount = This currency has no such account. The other person opens one by receiving or joining.
error-CommunityCurrencies-AlreadyFrozen = The account is frozen, or was so a short time ago. Wait before it is frozen again.
error-CommunityCurrencies-NotOneself = You have frozen this account yourself. Release it instead of appealing.
error-CommunityCurrencies-AlreadyAppealed = There was an appeal against this freeze already. Wait for the decision.
error-CommunityCurrencies-UnknownAgreement = There is no such agreement between currencies. Look at the list again.
error-CommunityCurrencies-NotAccepted = The other side has not accepted the agreement yet. Wait until it does.
error-CommunityCurrencies-NotInAgreement = The agreement is not about this currency. Choose the right agreement.
error-CommunityCurrencies-NotBalanced = One community still owes the other. Let members spend it, or clear it first.
error-CommunityCurrencies-TooDear = The payment would cost more than your bound. Pay less, or raise the bound.
error-CommunityCurrencies-OverClearingLimit = The two communities owe each other too much for this. Pay less, or wait for clearing.
error-CommunityCurrencies-NoCycle = These agreements form no circle. Choose agreements that lead back to the first currency.
error-CommunityCurrencies-RatesDisagree = The rates around the circle do not fit. This circle cannot be cleared.
error-CommunityCurrencies-NothingToClear = Less than this is owed somewhere in the circle. Clear less.
error-CommunityCurrencies-StillHeld = Some units on this account are reserved. Wait until they are released.
error-CommunityCurrencies-NotDecided = The rules of this currency say who bears a debt. Nobody decides it.
error-CommunityCurrencies-NotExact = Somewhere in the circle this is no whole number of units. Choose another amount.

## Payments
error-Payments-ZeroAmount = The amount is zero. Choose one above zero.
error-Payments-ToOneself = Both sides are the same account or person. Choose somebody else.
error-Payments-BadMemo = The memo is damaged. Write it again.
error-Payments-UnknownCurrency = { -no-such-currency }
error-Payments-BadTime = The time is past or too far away. Choose one in between.
error-Payments-BadPeriod = The time between payments is too short or too long, or there is no payment. Correct it.
error-Payments-UnknownPayment = The chain no longer keeps this payment. To give it back, make a new payment.
error-Payments-NotThePayee = Only the payee can do this. Ask them.
error-Payments-NotThePayer = Only the payer can do this. Ask them.
error-Payments-RefundTooMuch = This is more than is left of the payment. Refund less, or all that is left.
error-Payments-UnknownRequest = This request is gone. It was paid, refused, withdrawn, or has expired.
error-Payments-Expired = The time for this is over. Ask for a new one.
error-Payments-TooManyRequests = You have as many open requests as possible. Withdraw one first.
error-Payments-UnknownMandate = There is no mandate for this. Ask the payer to give you one.
error-Payments-UnknownSchedule = This planned payment does not exist, or has ended. Look at the list again.
error-Payments-TooManySchedules = You have as many planned payments as possible. Cancel one first.
error-Payments-UnknownOffer = This offer does not exist, or has ended. Choose another one.
error-Payments-NotThePoster = This is somebody else’s offer. Only they can withdraw it.
error-Payments-TooManyOffers = You have as many offers as possible. Withdraw one first.
error-Payments-SameCurrency = A currency cannot be swapped for itself. Choose two different ones.
error-Payments-BadRate = Both sides of a rate must be more than zero. Correct it.
error-Payments-LimitReached = The offer sells less than this, today or in all. Take less, or come back tomorrow.
error-Payments-TooLittle = You would get less than you asked for. Give more, or ask for less.
error-Payments-TooMuch = { -too-large }
error-Payments-KeyReplaced = This person has a new key. Pay with that one.

## Members
error-Members-NotAMember = { -not-a-member }
error-Members-UnknownPerson = Nobody has this number or key. Check it, or scan their card again.
error-Members-AccountTaken = This key is, was or will be somebody’s. Make a new one.
error-Members-WrongStatus = This is not possible at this person’s stage of membership. Look at their card.
error-Members-NotOneself = You cannot do this for yourself. Ask another member.
error-Members-TooSoon = You did this a short time ago. Wait until you can do it again.
error-Members-Penalised = This member is under a penalty. Wait until it is over.
error-Members-TooYoung = This member has joined too recently for this. Wait a while.
error-Members-OwnVouch = You vouch for this person. Withdraw your vouch first.
error-Members-EnoughChallengers = Enough members challenge this person already. Give your evidence to one of them.
error-Members-NotAChallenger = You have not challenged this person. Challenge them first.
error-Members-BranchTooLarge = This names too many persons at once. Name a smaller branch.
error-Members-NoBranch = This challenger has named no branch. They can name one.
error-Members-RemovalUnderWay = A branch of this person is being removed. Wait until that is done.
error-Members-TooFar = Too few long-standing members are near this person. Ask some of them to vouch.
error-Members-InLine = This person is in line already. The chain lets them in as soon as there is room.
error-Members-LineIsFull = Your inviter has too many people in line. Try again when one has joined.
error-Members-TooManyVouches = You vouch for as many people as possible. Withdraw a vouch, or wait until one ends.
error-Members-EnoughVouches = This person has as many vouches as possible. They need no more.
error-Members-NoVouch = You do not vouch for this person, or your vouch has ended. Vouch first.
error-Members-TooFewVouches = Too few vouches are valid. Ask members who know you to vouch, or to refresh theirs.
error-Members-ChallengePeriod = The challenge period is not over. Wait until it is, and then join.
error-Members-ChallengeOpen = A challenge to this person is open. Wait for the decision.
error-Members-NoChallenge = This person is not challenged, or can no longer be. You need do nothing.
error-Members-AlreadyChallenging = Your own challenge is still open. Wait for the decision.
error-Members-NotTheInviter = Somebody else has invited this person. Only they can do this.
error-Members-KeyFixed = The key was changed a short time ago. Wait before you change it again.
error-Members-NoNextKey = Nothing waits for this key. Start the move on the old phone, or ask your guardians.
error-Members-RecoveryUnderWay = Guardians agree on a new key for this person. Object to it, or wait until it is over.
error-Members-Disputed = The old key has objected. Wait for the decision of the jury or the members.
error-Members-NoRecovery = There is no such recovery. Compare the code with the person again.
error-Members-AlreadySupported = You support this key already. You need do nothing more.
error-Members-NotAGuardian = You are no guardian of this person. Others whom they named, or who vouch for them, can help.
error-Members-TooEarly = The waiting time is not over. Wait until it is.
error-Members-TooFewSupporters = Too few guardians support this. Ask others to support it.
error-Members-BadGuardians = Guardians must be other active members, each named once. Correct the list.
error-Members-Leaving = This person has said already that they leave. It takes effect after a waiting time.
error-Members-NotLeaving = This person has not said that they leave. Nothing needs to be undone.
error-Members-NothingLeft = No money of a person is left on this old key. You need do nothing.
error-Members-BadThreshold = More than half of the guardians must agree, and at least the community’s number. Correct it.

## Council
error-Council-NotMember = You have no seat on the council. Only its members can do this.
error-Council-DuplicateProposal = The council votes on the same motion already. Vote on that one.
error-Council-ProposalMissing = There is no such motion, or it is closed. Look at the list again.
error-Council-WrongIndex = { -app-fault }
error-Council-DuplicateVote = You have voted so already. You need do nothing.
error-Council-AlreadyInitialized = { -app-fault }
error-Council-TooEarly = The vote on this motion is not over. Wait for its end.
error-Council-TooManyProposals = The council has as many open motions as possible. Close one first.
error-Council-WrongProposalWeight = { -app-fault }
error-Council-WrongProposalLength = { -app-fault }
error-Council-PrimeAccountNotMember = { -app-fault }
error-Council-ProposalActive = This motion is still open. Close it first.

## Preimage
error-Preimage-TooBig = The text is too long for the chain. Shorten it.
error-Preimage-AlreadyNoted = The chain has this text already. You need do nothing.
error-Preimage-NotAuthorized = Somebody else has stored this text. Only they can remove it.
error-Preimage-NotNoted = The chain does not have this text. You need do nothing.
error-Preimage-Requested = This text is still needed. It can be removed when what uses it is over.
error-Preimage-NotRequested = { -app-fault }
error-Preimage-TooMany = { -app-fault }
error-Preimage-TooFew = { -app-fault }

## Scheduler
error-Scheduler-FailedToSchedule = This cannot be planned for that time. Choose another time.
error-Scheduler-NotFound = This planned action does not exist, or has been carried out. Look at the list again.
error-Scheduler-TargetBlockNumberInPast = The chosen time is past. Choose a later one.
error-Scheduler-RescheduleNoChange = { -already-so }
error-Scheduler-Named = { -app-fault }

## ParticipatoryBudget
error-ParticipatoryBudget-UnknownCycle = There is no such budget. Choose one from the list.
error-ParticipatoryBudget-UnknownProposal = There is no such proposal in this budget. Choose one from the list.
error-ParticipatoryBudget-UnknownProject = This project has not won in this budget. Choose one that has.
error-ParticipatoryBudget-TooManyCycles = As many budgets are open as possible. Wait until one is over.
error-ParticipatoryBudget-BadPot = The sum for this budget is zero or too large. Choose another one.
error-ParticipatoryBudget-BadLimits = The least and the greatest cost do not fit together, or exceed the sum. Correct them.
error-ParticipatoryBudget-BadShares = A category has no share, or the shares are more than the whole. Correct them.
error-ParticipatoryBudget-BadBallotKind = The form of the ballot makes no sense. Check its choices and its points.
error-ParticipatoryBudget-BadPhases = The stages are too short or too long, or do not fit a secret vote. Correct the times.
error-ParticipatoryBudget-BadStep = The steps of the count must be from 1 to 1000. Correct the number.
error-ParticipatoryBudget-BadProposalLimit = Each member must be able to make one proposal at least. Raise the number.
error-ParticipatoryBudget-WrongStage = { -wrong-stage }
error-ParticipatoryBudget-NotAVoter = This budget is for others: all members, or those of a cooperative. You can only look at it.
error-ParticipatoryBudget-NotOnRoll = { -not-on-roll }
error-ParticipatoryBudget-NotTheAuthor = Only the author of the proposal can do this. Ask them.
error-ParticipatoryBudget-TooManyProposals = You have made as many proposals here as possible. Withdraw one first.
error-ParticipatoryBudget-BadTitle = The title is empty or damaged. Write it again.
error-ParticipatoryBudget-UnknownCategory = This budget has no such category. Choose one from the list.
error-ParticipatoryBudget-BadCost = The cost is outside the bounds, or a milestone has none. Correct the milestones.
error-ParticipatoryBudget-TooManyAmendments = This proposal was changed as often as possible. Withdraw it, and make a new one.
error-ParticipatoryBudget-NotStanding = This proposal is part of another one now, or is not on the ballot paper.
error-ParticipatoryBudget-NothingToChange = { -already-so }
error-ParticipatoryBudget-TooManyBacked = You back as many proposals here as possible. Stop backing one first.
error-ParticipatoryBudget-AuthorCannotSponsor = This is your own proposal, so you back it already. You need do nothing.
error-ParticipatoryBudget-SameProposal = A proposal cannot become part of itself. Choose another one.
error-ParticipatoryBudget-NoOffer = The author of that proposal has not offered to merge it. Ask them to.
error-ParticipatoryBudget-AlreadyOverruled = Members have overruled the review, so it can no longer change.
error-ParticipatoryBudget-NothingToObject = This proposal was not found unfeasible. There is nothing to object to.
error-ParticipatoryBudget-SecretVote = { -secret-vote }
error-ParticipatoryBudget-OpenVote = { -open-vote }
error-ParticipatoryBudget-BallotOutOfOrder = { -app-fault }
error-ParticipatoryBudget-NotOnPaper = The ballot names a project that is not on the ballot paper. Choose again from the list.
error-ParticipatoryBudget-TooManyChoices = You have chosen more projects than allowed. Take some away.
error-ParticipatoryBudget-BadPoints = The points do not add up. Give each project one at least, and no more than allowed in all.
error-ParticipatoryBudget-SeveralDistricts = A ballot can name projects of one category only here. Choose one category.
error-ParticipatoryBudget-NoCommitment = { -no-commitment }
error-ParticipatoryBudget-WrongReveal = { -wrong-reveal }
error-ParticipatoryBudget-HasEnded = This project is finished, or was stopped. Nothing more can be done.
error-ParticipatoryBudget-NoReport = The last milestone was not reported yet. The beneficiary reports first.
error-ParticipatoryBudget-TooEarly = The time for this has not come, or the vote is not over. Wait.
error-ParticipatoryBudget-NotTheBeneficiary = Only the beneficiary or the author can report. Ask them.
error-ParticipatoryBudget-NoStopVote = There is no open vote on stopping this project.
error-ParticipatoryBudget-BadRating = A rating is from 1 to 5. Choose one of them.
error-ParticipatoryBudget-NotJudgedYet = This project can be rated when it has ended. Wait until then.
error-ParticipatoryBudget-DepositInUse = This proposal can still win, so its deposit stays. It comes back afterwards.
error-ParticipatoryBudget-HasWithheld = You sealed a ballot in an earlier vote and never opened it. Wait until that ban is over.
error-ParticipatoryBudget-StillAVoter = This person is still a member, so their vote counts. You need do nothing.
error-ParticipatoryBudget-NothingToStrike = There is no such vote to strike, or it counts no more. You need do nothing.
error-ParticipatoryBudget-RecordKept = The record of this budget is still kept, or has no deposit. Try again later.

## Assembly
error-Assembly-NotAMember = { -not-a-member }
error-Assembly-UnknownProposal = There is no such proposal, or it was removed. Choose one from the list.
error-Assembly-UnknownTrack = The members cannot decide this in this way. Choose another kind of decision.
error-Assembly-CallTooLong = The proposal is too long for the chain. Propose it in parts.
error-Assembly-BadQuestion = A question needs a text, and at least two different answers. Correct it.
error-Assembly-TooManyProposals = You have as many open proposals as possible. Wait until one is closed, or withdraw one.
error-Assembly-NotWaiting = The vote on this proposal has begun, or is over. This was possible only before.
error-Assembly-NotOpen = There is no open vote on this proposal. It has not begun, or is over.
error-Assembly-StillOpen = The vote is still open. Wait for its end.
error-Assembly-TooEarly = The proposal is not closed, or its ballots are still kept. Try again later.
error-Assembly-AlreadySupported = You support this proposal already, or it is your own. You need do nothing.
error-Assembly-NotASupporter = You do not support this proposal. There is nothing to take back.
error-Assembly-TooFewSupporters = Too few members support this proposal. Ask others to support it.
error-Assembly-NotTheProposer = Only the proposer can withdraw this, while there is time. Ask them.
error-Assembly-ProposerNotActive = The proposer is no longer a member. Propose it anew yourself.
error-Assembly-TooSoon = The proposal is still being discussed. Open the vote when that time is over.
error-Assembly-TooManyOpen = As many votes are open as possible. Open this one when another is closed.
error-Assembly-NotOnRoll = You were no member when this vote was opened, or have left since. You can take part next time.
error-Assembly-BadBallot = The ballot does not answer the question. Read it again, and choose.
error-Assembly-NothingToRetract = You have not voted here yourself. There is nothing to take back.
error-Assembly-ToOneself = You cannot delegate to yourself. Choose another member, or vote yourself.
error-Assembly-UnknownDelegate = This person is not an active member. Choose another delegate.
error-Assembly-TooManyDelegators = This member votes for as many others as possible. Choose another one, or vote yourself.
error-Assembly-NothingToRevoke = You delegate to nobody here. There is nothing to take back.
error-Assembly-UnknownSubject = This does not exist, or can no longer be discussed. Look at the list again.
error-Assembly-NotAVoter = This is discussed by others: those who vote on it. You can read it.
error-Assembly-BadText = { -bad-text }
error-Assembly-TooManyStatements = You have said as much here as one member can. Rate what others say.
error-Assembly-UnknownStatement = There is no such argument or question. Look at the discussion again.
error-Assembly-NotTheAnswerer = Only the proposer answers questions. You can make an argument instead.
error-Assembly-AlreadyAnswered = This question has an answer already. Read it.
error-Assembly-OwnStatement = You cannot rate what you said yourself. Others can.
error-Assembly-AlreadyRated = You have said so already. You need do nothing.
error-Assembly-QuestionsUnanswered = Members wait for answers to questions. The proposer answers them before the vote.
error-Assembly-StillKept = The discussion is kept as long as its subject. Try again afterwards.
error-Assembly-CallTooHeavy = The proposal does too much at once. Propose its parts one by one.
error-Assembly-NotAnAmendment = This proposal is no amendment to one that waits. Choose another one.
error-Assembly-AmendmentWaits = This is an amendment. Admit it to the choice, or wait until the vote has begun.
error-Assembly-NotAmendable = This can no longer be amended, or is urgent. Make a proposal of your own.
error-Assembly-OneAmendmentEach = You have an amendment here already, or the proposal is your own. Withdraw one first.
error-Assembly-TooManyRivals = As many amendments are admitted as can be compared. Make a proposal of your own.
error-Assembly-NotDecided = The members have not approved this, or it is carried out already. Look at its result.
error-Assembly-NoPetition = There is no second vote here, or this was the second vote. The decision stands.
error-Assembly-AlreadySigned = You have signed already, or there are enough signatures. You need do nothing.
error-Assembly-OneOpenEach = You or the proposer already back an open vote of this kind. Wait until it is over.
error-Assembly-NotTheDocument = This is not the same text as the document. Bring exactly that document.
error-Assembly-NotTheDescriber = Only the proposer describes the proposal. Say what you think in the discussion.
error-Assembly-TooLate = Members need time to read it, and it is too late. Withdraw the proposal, and make it anew.
error-Assembly-AlreadyDescribed = There is a description already. It does not change, so that all decide on the same text.
error-Assembly-TooManyDescriptions = You have as many descriptions as possible. Clear a discussion that is over.

## Referenda
error-Referenda-NotOngoing = { -vote-over }
error-Referenda-HasDeposit = The deposit for this vote is paid already. You need do nothing.
error-Referenda-BadTrack = There is no such kind of decision. Choose another one.
error-Referenda-Full = As many votes of this kind are open as possible. Wait until one is closed.
error-Referenda-QueueEmpty = No vote of this kind waits. You need do nothing.
error-Referenda-BadReferendum = There is no such vote. Look at the list again.
error-Referenda-NothingToDo = { -already-so }
error-Referenda-NoTrack = { -app-fault }
error-Referenda-Unfinished = The decision is not over. The deposit comes back afterwards.
error-Referenda-NoPermission = Somebody else has paid this deposit. Only they can take it back.
error-Referenda-NoDeposit = No deposit was paid here. There is nothing to take back.
error-Referenda-BadStatus = { -wrong-stage }
error-Referenda-PreimageNotExist = The chain does not have the text of this proposal. Store it first.
error-Referenda-PreimageStoredWithDifferentLength = { -app-fault }

## Elections
error-Elections-NotAMember = { -not-a-member }
error-Elections-WrongStage = { -wrong-stage }
error-Elections-AlreadyStanding = You stand in this election already. You need do nothing.
error-Elections-AlreadySeated = You have a seat beyond this election. To stand anew, resign first.
error-Elections-NotACandidate = This member does not stand in this election. Choose somebody from the list.
error-Elections-NotOnRoll = { -not-on-roll }
error-Elections-NotOnPaper = The ballot names somebody who is not on the ballot paper. Choose from the list.
error-Elections-BallotOutOfOrder = { -app-fault }
error-Elections-NotSeated = This member has no seat here. Look at who has one.
error-Elections-AlreadySigned = { -already-signed }
error-Elections-TooSoon = The members have just voted on this recall. Wait until the time of rest is over.
error-Elections-UnknownRecall = There is no vote on recalling this member. Start a petition first.

## Juries
error-Juries-NotAMember = { -not-a-member }
error-Juries-UnknownCase = There is no such case, or its record was removed. Look at the list again.
error-Juries-WrongStage = { -wrong-stage }
error-Juries-NotAParty = You are no party of this dispute. Only the parties can do this.
error-Juries-NotAPrincipal = Another account mixes the lot for your side. Let that person do it.
error-Juries-NotImpartial = You are a party of this case, so you cannot be its juror. Decline.
error-Juries-NotAJuror = You are no juror of this case, or have not accepted. If you are summoned, accept first.
error-Juries-AlreadyAccepted = You have accepted this summons already. You need do nothing.
error-Juries-AlreadyCommitted = You have voted already. Until the time is over, you can only change your vote.
error-Juries-AlreadyRevealed = You have opened your vote already. You need do nothing.
error-Juries-BadSeed = This secret for the lot was not sealed before, or is opened already. Use the one you sealed.
error-Juries-BadVote = { -wrong-reveal }
error-Juries-BadText = { -bad-text }
error-Juries-TooManyStatements = You have said as much as you can in this case. Others can add to it.
error-Juries-NotTheLoser = Your side has won, so it cannot appeal. You need do nothing.
error-Juries-NotRevealed = You have not opened your secret for the lot, so you cannot appeal. Another party can.
error-Juries-NothingToCarryOut = No verdict waits to be carried out, or it is too late. Look at the case.
error-Juries-TooHeavy = { -app-fault }
error-Juries-NothingToClaim = No juror’s fee is owed to this member. You need do nothing.
error-Juries-TooSoon = The fees of this period are used up. Wait for the next one.
error-Juries-NotPaid = The commons could not pay the fee. Try again when there is money in them.

## SafeMode
error-SafeMode-Entered = Safe mode is on, so this is not possible. Wait until it is over.
error-SafeMode-Exited = Safe mode is not on. You need do nothing.
error-SafeMode-NotConfigured = Nobody can do this by themselves here. The council or the members decide on safe mode.
error-SafeMode-NoDeposit = Nothing is reserved for safe mode. There is nothing to take back.
error-SafeMode-AlreadyDeposited = This account has a deposit for safe mode already. You need do nothing.
error-SafeMode-CannotReleaseYet = This deposit cannot come back yet. Try again later.
error-SafeMode-CurrencyError = { -no-money }

## TxPause
error-TxPause-IsPaused = This action is paused for now. Try again when the pause is over.
error-TxPause-IsUnpaused = This action is not paused. You need do nothing.
error-TxPause-Unpausable = This action must never be paused. Choose another way.
error-TxPause-NotFound = { -app-fault }

## MultiBlockMigrations
error-MultiBlockMigrations-Ongoing = { -try-later }

## Safety
error-Safety-CannotPause = This action is paused already, or the council may not pause it. Look whether the members may.
error-Safety-PausedLately = The council paused this a short time ago. If it is needed again, the members decide.
error-Safety-TooManyPauses = As many actions are paused as possible. Wait until one pause is over.

## Utility
error-Utility-TooManyCalls = These are too many actions at once. Do them in several steps.

## Proxy
error-Proxy-TooMany = There are too many representatives or announcements. Remove one first.
error-Proxy-NotFound = There is no such representative. Look at the list again.
error-Proxy-NotProxy = You do not act for this account. Its owner must name you first.
error-Proxy-Unproxyable = A representative may not do this. The owner must do it themselves.
error-Proxy-Duplicate = This account acts for yours already. You need do nothing.
error-Proxy-NoPermission = A representative may not give themselves more rights. The owner must do it.
error-Proxy-Unannounced = This must be announced first, some time before. Announce it, and wait.
error-Proxy-NoSelfProxy = You cannot be your own representative. Choose somebody else.

## Multisig
error-Multisig-MinimumThreshold = At least two must sign together. Choose a higher number.
error-Multisig-AlreadyApproved = { -already-signed }
error-Multisig-NoApprovalsNeeded = There are enough signatures. Nobody needs to sign any more.
error-Multisig-TooFewSignatories = Too few persons are named for the joint account. Add others.
error-Multisig-TooManySignatories = Too many persons are named for the joint account. Remove some.
error-Multisig-SignatoriesOutOfOrder = { -app-fault }
error-Multisig-SenderInSignatories = { -app-fault }
error-Multisig-NotFound = This joint action does not exist, or is done. Look at the list again.
error-Multisig-NotOwner = Somebody else has begun this. Only they can cancel it.
error-Multisig-NoTimepoint = { -app-fault }
error-Multisig-WrongTimepoint = { -app-fault }
error-Multisig-UnexpectedTimepoint = { -app-fault }
error-Multisig-MaxWeightTooLow = { -app-fault }
error-Multisig-AlreadyStored = { -already-so }
