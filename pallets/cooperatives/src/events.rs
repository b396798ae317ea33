//! The events. A reader can compute from them what happened to each amount.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	use alloc::vec::Vec;

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A cooperative was proposed, which its founders can sign.
		FoundingProposed {
			cooperative: CooperativeId,
			/// The hash that the founders sign: see [`Founding::hash`].
			proposal: T::Hash,
			name: Text<MaxName>,
			/// The founders, their classes, and how many shares each subscribes.
			founders: Vec<(Party, u8, u32)>,
			bylaws: Bylaws<T>,
			sign_by: Moment,
		},
		/// A founder signed.
		Signed {
			cooperative: CooperativeId,
			founder: Party,
			/// The amount that is held for the first shares.
			held: Balance,
		},
		/// A proposal was given up, and all founders got back what they had put down.
		Abandoned { cooperative: CooperativeId },
		/// All founders have signed, and the cooperative is open.
		Opened { cooperative: CooperativeId, account: T::AccountId },
		/// The account of a cooperative made a call.
		Acted { account: T::AccountId, result: DispatchResult },
		/// The bylaws of a cooperative changed.
		Amended {
			cooperative: CooperativeId,
			version: Version,
			bylaws: Bylaws<T>,
			/// The version that is no longer kept, if any.
			forgotten: Option<Version>,
		},
		/// Somebody applied for membership.
		Applied {
			cooperative: CooperativeId,
			who: Party,
			class: u8,
			/// How many shares the applicant subscribes.
			shares: u32,
			/// How many of them the applicant has put money down for.
			first: u32,
			/// The amount that is held for the first shares.
			held: Balance,
		},
		/// An application was refused or withdrawn.
		Refused { cooperative: CooperativeId, who: Party, reason: Reference },
		/// Somebody became a member, and paid the first shares.
		Admitted {
			cooperative: CooperativeId,
			member: MemberNo,
			who: Party,
			class: u8,
			/// All shares that the member subscribes.
			subscribed: u32,
			/// The shares that the member has paid.
			shares: u32,
			/// What the member has paid for the shares.
			paid: Balance,
		},
		/// A member subscribed more shares, or lost those that they did not pay in time.
		Subscribed {
			cooperative: CooperativeId,
			member: MemberNo,
			/// All shares that the member subscribes now.
			subscribed: u32,
			/// The time by which the shares must be paid.
			pay_by: Moment,
		},
		/// A member paid subscribed shares.
		SharesPaid {
			cooperative: CooperativeId,
			member: MemberNo,
			shares: u32,
			/// What the member has paid for the shares.
			paid: Balance,
		},
		/// A member gave shares to another.
		SharesTransferred {
			cooperative: CooperativeId,
			/// The member who gave them.
			from: MemberNo,
			/// The member who received them.
			to: MemberNo,
			shares: u32,
		},
		/// A member is leaving, and their voice has ended.
		LeaveBegan {
			cooperative: CooperativeId,
			member: MemberNo,
			why: ExitReason,
			/// The place in the exit queue.
			place: u32,
			/// From this time on the shares can be redeemed.
			from: Moment,
		},
		/// Shares of a member in the exit queue were redeemed. Their value is among the claims.
		Redeemed {
			cooperative: CooperativeId,
			member: MemberNo,
			shares: u32,
			/// What each share was worth.
			value: Balance,
			/// Whether these were all shares, so that the member has left.
			left: bool,
		},
		/// A member was paid interest and redeemed shares.
		Collected { cooperative: CooperativeId, member: MemberNo, to: T::AccountId, amount: Balance },
		/// The members decided to expel a member, who can appeal.
		Expelled {
			cooperative: CooperativeId,
			member: MemberNo,
			reason: Reference,
			/// The time at which it can be carried out, if there is no appeal.
			from: Moment,
		},
		/// A member appealed against their expulsion. The arbiter decides.
		Appealed { cooperative: CooperativeId, member: MemberNo, reason: Reference },
		/// A member was reported as no longer a member of the community.
		ReportedMissing {
			cooperative: CooperativeId,
			member: MemberNo,
			/// From this time on a second report makes them leave, if they are not back.
			from: Moment,
		},
		/// A member stays: the arbiter or the members decided to keep them, or a reported member is back in the community.
		Reinstated { cooperative: CooperativeId, member: MemberNo },
		/// A reported member is back in the community. Their appeal against an expulsion continues, and the members
		/// decide.
		Returned { cooperative: CooperativeId, member: MemberNo },
		/// A former member was removed from the register, and the deposit was given back.
		Removed { cooperative: CooperativeId, member: MemberNo },
		/// Work was recorded, and counts.
		WorkRecorded {
			cooperative: CooperativeId,
			member: MemberNo,
			/// The number of the record among those of the member.
			record: RecordNo,
			period: PeriodNo,
			/// The kind of work: its position in the bylaws.
			kind: u8,
			/// The number of units of work.
			units: u64,
			/// The weighted units.
			counts: Units,
			/// The last time at which it can be contested.
			until: Moment,
			reference: Reference,
		},
		/// A member signed off a record of their own work.
		RecordSignedOff { cooperative: CooperativeId, member: MemberNo, record: RecordNo },
		/// A record was contested. It does not count until it is decided.
		RecordContested {
			cooperative: CooperativeId,
			/// The member whose work it is.
			member: MemberNo,
			record: RecordNo,
			/// The member who contests it.
			by: MemberNo,
			reason: Reference,
		},
		/// A contested record was decided.
		RecordDecided {
			cooperative: CooperativeId,
			/// The member whose work it is.
			member: MemberNo,
			record: RecordNo,
			/// The period in which the record counts, or `None` if it was withdrawn.
			upheld: Option<PeriodNo>,
		},
		/// A period was closed.
		PeriodClosed {
			cooperative: CooperativeId,
			period: PeriodNo,
			/// The version of the bylaws by which it was closed.
			version: Version,
			/// The weighted units of all work in the period.
			units: Units,
			/// Each number of the waterfall.
			closing: Closing,
		},
		/// A member was paid for work in a period.
		PatronageClaimed {
			cooperative: CooperativeId,
			period: PeriodNo,
			member: MemberNo,
			to: T::AccountId,
			/// The amount of the part in cash.
			cash: Balance,
			/// The amount of the part that had been retained.
			revolved: Balance,
		},
		/// The oldest retained patronage can now be claimed.
		Revolved {
			cooperative: CooperativeId,
			/// The period from which it is.
			period: PeriodNo,
			/// The amount, and the time until which it can be claimed.
			pool: Pool,
		},
		/// Patronage that was not claimed in time, or could not be divided, goes to the reserve.
		ClaimsExpired { cooperative: CooperativeId, period: PeriodNo, amount: Balance },
		/// A part of the storage of a cooperative or a period was removed.
		Cleared {
			cooperative: CooperativeId,
			/// The number of items that were removed.
			items: u32,
		},
		/// A cooperative was dissolved, by its members or because nobody has a voice in it any more.
		DissolutionBegan {
			cooperative: CooperativeId,
			/// The receiver of the reserve and the remainder.
			heir: Heir,
			/// From this time on it can be distributed.
			from: Moment,
		},
		/// The money of a dissolved cooperative was distributed. Members can collect their shares and claim retained
		/// patronage.
		Distributed {
			cooperative: CooperativeId,
			/// What each share is worth.
			value: Balance,
			/// The value of all shares together.
			shares: Balance,
			/// Retained patronage, as far as there was money for it.
			retained: Balance,
			/// The reserve before the distribution.
			reserve: Balance,
			/// What went to the heir: the reserve, and the money that was left.
			given: Balance,
			heir: Heir,
			/// The last time at which members can collect.
			until: Moment,
		},
		/// The money of an ended cooperative in one currency went to the commons.
		Swept { cooperative: CooperativeId, asset: AssetOf<T>, amount: Balance },
		/// A cooperative was removed.
		Ended {
			cooperative: CooperativeId,
			/// The last money on the account, which went to the commons.
			given: Balance,
		},
		/// A member proposed a resolution, or the call of a yearly meeting did.
		ResolutionProposed {
			cooperative: CooperativeId,
			resolution: ResolutionId,
			/// The member who proposed it, or `None` for the call of a meeting.
			proposer: Option<MemberNo>,
			kind: Kind,
			motion: Motion<T>,
			/// The reasons for it.
			document: Document,
			/// The rule by which it is decided.
			rule: Decision,
			/// Members with this number or a higher one do not vote.
			roll: MemberNo,
			/// The sum of all votes that members can cast.
			votes: u64,
			/// The time at which voting ends.
			ends_at: Moment,
		},
		/// A member voted, or changed their vote.
		Voted {
			cooperative: CooperativeId,
			resolution: ResolutionId,
			member: MemberNo,
			/// The vote, and its weight.
			ballot: Ballot,
		},
		/// The vote of a member without a voice was struck.
		BallotStruck {
			cooperative: CooperativeId,
			resolution: ResolutionId,
			member: MemberNo,
			/// The vote that was struck, and its weight.
			ballot: Ballot,
		},
		/// A resolution was closed.
		Resolved {
			cooperative: CooperativeId,
			resolution: ResolutionId,
			/// Whether it was accepted, and with which result.
			outcome: Outcome,
			ayes: u64,
			nays: u64,
			abstentions: u64,
		},
		/// A member took an office, or its limit changed.
		OfficeTaken {
			cooperative: CooperativeId,
			office: Office,
			member: MemberNo,
			/// The most that they can spend in each period, if anything.
			limit: Option<Limit>,
		},
		/// Nobody holds the office any more, or another member takes it.
		OfficeLeft {
			cooperative: CooperativeId,
			office: Office,
			/// The member who held it.
			member: MemberNo,
		},
		/// An officer spent money of the cooperative.
		Spent {
			cooperative: CooperativeId,
			office: Office,
			to: T::AccountId,
			amount: Balance,
			/// The account of the books for which it was spent.
			account: ledger::Number,
			memo: Reference,
			/// How much of the limit is used in this period.
			spent: Balance,
		},
		/// A member was given a wage.
		WageSet {
			cooperative: CooperativeId,
			wage: WageId,
			member: MemberNo,
			asset: AssetOf<T>,
			/// The amount at each date.
			amount: Balance,
			/// The time from one date to the next.
			every: Moment,
			/// The first date.
			first_at: Moment,
		},
		/// A wage ended. Amounts that are due stay due.
		WageEnded { cooperative: CooperativeId, member: MemberNo, wage: WageId },
		/// A member gave up a wage, with all that was owed of it.
		WageWaived {
			cooperative: CooperativeId,
			member: MemberNo,
			wage: WageId,
			/// The amount that was owed.
			amount: Balance,
		},
		/// A wage that had ended was removed, with all that was owed of it, because its currency no longer exists.
		WageLost {
			cooperative: CooperativeId,
			member: MemberNo,
			wage: WageId,
			/// The amount that was owed.
			amount: Balance,
		},
		/// A former member's claim was lost, because the currency of the books no longer exists.
		ClaimLost {
			cooperative: CooperativeId,
			member: MemberNo,
			/// The amount that they could have collected, with their deposit.
			amount: Balance,
		},
		/// A wage, or a part of the arrears, was paid.
		WagePaid {
			cooperative: CooperativeId,
			wage: WageId,
			member: MemberNo,
			to: T::AccountId,
			asset: AssetOf<T>,
			amount: Balance,
			/// The part of this date's amount that is still in arrears.
			left: Balance,
			/// The date for which it was paid.
			due_at: Moment,
		},
		/// A wage could not be paid in full on a payday, and is in arrears.
		WageOwed {
			cooperative: CooperativeId,
			wage: WageId,
			member: MemberNo,
			asset: AssetOf<T>,
			/// The amount that is owed, with all earlier arrears.
			amount: Balance,
			/// The oldest date that is not paid in full.
			due_at: Moment,
		},
		/// A person votes now for a member that is a cooperative, or nobody does any more.
		DelegateSet {
			/// The cooperative in which they vote.
			cooperative: CooperativeId,
			/// The member for which they vote.
			member: MemberNo,
			delegate: Option<MemberId>,
		},
		/// A call to close a resolution has looked at this many ballots. More are left, so it is not closed yet.
		BallotsChecked { cooperative: CooperativeId, resolution: ResolutionId, ballots: u32 },
		/// An entry was posted in the books.
		EntryPosted {
			cooperative: CooperativeId,
			/// Its period and its number.
			entry: ledger::EntryId,
			content: ledger::Entry,
		},
		/// Somebody bought from a cooperative.
		Bought {
			cooperative: CooperativeId,
			by: T::AccountId,
			/// The amount that arrived.
			amount: Balance,
			/// Whether the buyer is a member.
			member: bool,
			memo: Reference,
		},
		/// The members added an account to the chart.
		AccountOpened { cooperative: CooperativeId, number: ledger::Number, account: ledger::Account },
		/// The members closed an account of the chart.
		AccountClosed { cooperative: CooperativeId, number: ledger::Number },
		/// A booking waits for the approval of another person.
		Drafted {
			cooperative: CooperativeId,
			number: u32,
			author: MemberNo,
			booking: BookingOf<T>,
			note: Note,
		},
		/// A member claims an amount that they have claimed within 90 days, with another receipt. It may be the same receipt
		/// with one byte changed. Approvers look at both.
		ClaimLikeAnother {
			cooperative: CooperativeId,
			member: MemberNo,
			amount: Balance,
			/// The hash of the receipt that they claim now.
			receipt: ledger::Hash,
			/// The hash of the one before.
			known: ledger::Hash,
		},
		/// A member approved a draft.
		DraftApproved { cooperative: CooperativeId, number: u32, by: MemberNo },
		/// A draft was refused.
		DraftRefused { cooperative: CooperativeId, number: u32, reason: Reference },
		/// A draft was taken back, or nobody had approved it in time.
		DraftWithdrawn { cooperative: CooperativeId, number: u32 },
		/// An invoice was issued, or a bill was received.
		ItemOpened { cooperative: CooperativeId, number: u32, item: OpenItemOf<T> },
		/// An invoice or a bill was paid in full, taken back or written off.
		ItemClosed {
			cooperative: CooperativeId,
			number: u32,
			/// What nobody pays any more.
			left: Balance,
		},
		/// Somebody paid an invoice, or a part of it.
		InvoicePaid {
			cooperative: CooperativeId,
			number: u32,
			by: T::AccountId,
			amount: Balance,
			/// What is not paid yet.
			left: Balance,
		},
		/// A bill was paid.
		BillPaid {
			cooperative: CooperativeId,
			number: u32,
			to: T::AccountId,
			/// The amount that arrived.
			amount: Balance,
		},
		/// A cooperative has offered to take a loan on these terms.
		LoanOffered { cooperative: CooperativeId, number: u32, lender: T::AccountId, terms: LoanTerms },
		/// The money of a loan has come.
		LoanTaken { cooperative: CooperativeId, number: u32, amount: Balance },
		/// A part of a loan, or its interest, was paid.
		LoanRepaid {
			cooperative: CooperativeId,
			number: u32,
			to: T::AccountId,
			interest: Balance,
			principal: Balance,
		},
		/// A fixed asset is in the books.
		AssetAcquired {
			cooperative: CooperativeId,
			number: u32,
			cost: Balance,
			/// What it is worth after its life.
			residual: Balance,
			life: Moment,
		},
		/// A fixed asset was sold or lost.
		AssetDisposed { cooperative: CooperativeId, number: u32, proceeds: Balance },
		/// A member objected to the accounts of a period. It is not closed until the members approve them.
		AccountsObjected { cooperative: CooperativeId, period: PeriodNo, member: MemberNo, reason: Reference },
		/// The members approved the accounts of a period.
		AccountsApproved { cooperative: CooperativeId, period: PeriodNo },
		/// The members said how much they mean to spend on an account in each period.
		BudgetSet { cooperative: CooperativeId, account: ledger::Number, budget: Option<Balance> },
		/// More was spent on an account in this period than the members mean to spend.
		OverBudget { cooperative: CooperativeId, account: ledger::Number, budget: Balance, spent: Balance },
		/// The members changed how they control who posts.
		ControlsSet { cooperative: CooperativeId, controls: Controls },
		/// Members decide this resolution in a meeting, and not by open vote.
		ProposedToMeeting { cooperative: CooperativeId, resolution: ResolutionId },
		/// A resolution is on the agenda of a meeting, which decides before this time.
		PutOnAgenda { cooperative: CooperativeId, resolution: ResolutionId, until: Moment },
		/// A resolution that a meeting has accepted is not carried out before this time, because of an objection.
		ResolutionPostponed { cooperative: CooperativeId, resolution: ResolutionId, until: Moment },
		/// A meeting has voted on a resolution. Anyone can close it now, unless it waits for objections.
		DecidedInMeeting {
			cooperative: CooperativeId,
			resolution: ResolutionId,
			votes: MeetingVotes,
			/// The part of all votes that had to be cast: at least that of the bylaws, unless it is everyday business.
			quorum: Perbill,
			accepted: bool,
		},
		/// A member begins a term in an office.
		TermBegan {
			cooperative: CooperativeId,
			office: Office,
			member: MemberNo,
			/// How many terms it makes in a row.
			terms: u32,
			until: Moment,
		},
		/// The record of a resolution was removed, and its deposit was given back.
		Forgotten { cooperative: CooperativeId, resolution: ResolutionId },
		/// The auditor objected to an entry. Its period is not closed until the members have decided.
		EntryObjected {
			cooperative: CooperativeId,
			entry: ledger::EntryId,
			/// The member who is the auditor.
			auditor: MemberNo,
			reason: Reference,
		},
		/// The members decided an objection of the auditor.
		ObjectionDecided { cooperative: CooperativeId, entry: ledger::EntryId },
		/// A member paid money into their deposit.
		DepositPaid {
			cooperative: CooperativeId,
			member: MemberNo,
			/// The amount that arrived.
			amount: Balance,
			/// The whole deposit now.
			deposit: Balance,
		},
		/// A deposit was returned, or a part of it.
		DepositReturned {
			cooperative: CooperativeId,
			member: MemberNo,
			to: T::AccountId,
			/// The amount that arrived.
			amount: Balance,
			/// The deposit that is left.
			left: Balance,
		},
		/// Money of the reserve has bought a fixed asset.
		ReserveInvested {
			cooperative: CooperativeId,
			/// The number of the asset.
			number: u32,
			seller: T::AccountId,
			cost: Balance,
			/// The part of the reserve that is in assets now.
			invested: Balance,
		},
		/// Money is held again for a part of the reserve that was in assets.
		ReserveHeld {
			cooperative: CooperativeId,
			amount: Balance,
			/// The part of the reserve that is still in assets.
			invested: Balance,
		},
		/// Money is held for the interest and the patronage of the oldest period for which there was too little.
		ClaimsHeld {
			cooperative: CooperativeId,
			period: PeriodNo,
			amount: Balance,
			/// The amount that is still to be held for the period.
			left: Balance,
			/// The last time at which patronage of the period can be claimed, once all of it is held.
			until: Option<Moment>,
		},
		/// The books have more or less of another currency: by an exchange, a purchase, or because some is missing.
		HoldingChanged { cooperative: CooperativeId, holding: CurrencyHolding<AssetOf<T>> },
		/// A member declared an interest in a resolution or a draft.
		InterestDeclared {
			cooperative: CooperativeId,
			member: MemberNo,
			matter: InterestIn,
			/// The interest in words.
			nature: ledger::Text,
		},
	}
}
