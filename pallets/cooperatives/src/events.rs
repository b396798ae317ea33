//! What this pallet tells.

use frame_support::pallet_macros::pallet_section;

/// The events.
#[pallet_section]
mod events {
	use alloc::vec::Vec;

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A founding was proposed. Its founders sign.
		Proposed {
			/// Its number.
			cooperative: CooperativeId,
			/// The hash of what they sign: see [`Founding::hash`].
			proposal: T::Hash,
			/// Its name.
			name: Text<MaxName>,
			/// The founders, their classes and how many shares they subscribe.
			founders: Vec<(Who, u8, u32)>,
			/// What they sign.
			bylaws: Bylaws<T>,
			/// Until then.
			sign_by: Moment,
		},
		/// A founder has signed.
		Signed {
			/// The cooperative.
			cooperative: CooperativeId,
			/// Who.
			founder: Who,
			/// What is held for the first shares.
			held: Balance,
		},
		/// A founding was given up.
		Abandoned {
			/// The cooperative.
			cooperative: CooperativeId,
		},
		/// All founders have signed: the cooperative is open.
		Opened {
			/// The cooperative.
			cooperative: CooperativeId,
			/// Its account.
			account: T::AccountId,
		},
		/// A cooperative's account has made a call.
		Acted {
			/// The account.
			account: T::AccountId,
			/// What came of it.
			result: DispatchResult,
		},
		/// A cooperative has other bylaws.
		Amended {
			/// The cooperative.
			cooperative: CooperativeId,
			/// Their version.
			version: Version,
			/// The bylaws.
			bylaws: Bylaws<T>,
			/// The version that is not kept any more.
			forgotten: Option<Version>,
		},
		/// Somebody wants to be a member.
		Applied {
			/// The cooperative.
			cooperative: CooperativeId,
			/// Who.
			who: Who,
			/// The class.
			class: u8,
			/// How many shares they subscribe.
			shares: u32,
			/// How many of them they have put down.
			first: u32,
			/// What is held for these.
			held: Balance,
		},
		/// An application was refused or withdrawn.
		Refused {
			/// The cooperative.
			cooperative: CooperativeId,
			/// Whose.
			who: Who,
			/// Why.
			reason: Reference,
		},
		/// Somebody is a member, and has paid the first shares.
		Admitted {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The number in the register.
			member: MemberNo,
			/// Who.
			who: Who,
			/// The class.
			class: u8,
			/// The shares they subscribe.
			subscribed: u32,
			/// The shares they have paid.
			shares: u32,
			/// What they have paid for them.
			paid: Balance,
		},
		/// A member subscribes more shares, or fewer: what was not paid in time lapses.
		Subscribed {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
			/// The shares they subscribe now.
			subscribed: u32,
			/// Until then they must be paid.
			pay_by: Moment,
		},
		/// A member has paid shares.
		SharesPaid {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
			/// How many.
			shares: u32,
			/// What they have paid for them.
			paid: Balance,
		},
		/// A member has given shares to another.
		SharesTransferred {
			/// The cooperative.
			cooperative: CooperativeId,
			/// Who had them.
			from: MemberNo,
			/// Who has them.
			to: MemberNo,
			/// How many.
			shares: u32,
		},
		/// A member is leaving.
		Leaving {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
			/// Why.
			why: Why,
			/// The place in the exit queue.
			place: u32,
			/// From then on the shares can be redeemed.
			from: Moment,
		},
		/// Shares of the first in the exit queue were redeemed: their value is among the claims.
		Redeemed {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
			/// How many.
			shares: u32,
			/// What each was worth.
			value: Balance,
			/// Whether these were all, and the member has left.
			left: bool,
		},
		/// A member was paid interest and redeemed shares.
		Collected {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
			/// To which account.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// The members expel one of them, who can appeal.
		Expelled {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
			/// Why.
			reason: Reference,
			/// It takes effect then, without an appeal.
			from: Moment,
		},
		/// Who is to be expelled has appealed to the members.
		Appealed {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
			/// Why.
			reason: Reference,
		},
		/// A member is no longer one of the community. They leave from then on, if it is still so.
		Missed {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
			/// When.
			from: Moment,
		},
		/// The members have heard an appeal: the member stays.
		Reinstated {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
		},
		/// Who was missed is back, and has appealed against an expulsion, about which members decide.
		Returned {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
		},
		/// A place in the register is no longer kept.
		Removed {
			/// The cooperative.
			cooperative: CooperativeId,
			/// Whose it was.
			member: MemberNo,
		},
		/// Work is on record, and counts.
		Recorded {
			/// The cooperative.
			cooperative: CooperativeId,
			/// Whose.
			member: MemberNo,
			/// The number of the record among those of the member.
			record: RecordNo,
			/// The period.
			period: PeriodNo,
			/// The kind of work.
			kind: u8,
			/// How many units.
			units: u64,
			/// What they count for.
			counts: Units,
			/// Until then it can be contested.
			until: Moment,
			/// What it is about.
			reference: Reference,
		},
		/// A member agrees with a record: it is final.
		SignedOff {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
			/// The record.
			record: RecordNo,
		},
		/// A record is contested, and does not count until it is settled.
		Contested {
			/// The cooperative.
			cooperative: CooperativeId,
			/// Whose it is.
			member: MemberNo,
			/// The record.
			record: RecordNo,
			/// Who contests it.
			by: MemberNo,
			/// Why.
			reason: Reference,
		},
		/// A contested record is settled.
		Settled {
			/// The cooperative.
			cooperative: CooperativeId,
			/// Whose it is.
			member: MemberNo,
			/// The record.
			record: RecordNo,
			/// The period in which it counts; none if it was withdrawn.
			upheld: Option<PeriodNo>,
		},
		/// A period is closed.
		PeriodClosed {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The period.
			period: PeriodNo,
			/// The bylaws by which it was.
			version: Version,
			/// All work, weighted.
			units: Units,
			/// Each number of the waterfall.
			closing: Closing,
		},
		/// A member was paid for work in a period.
		Claimed {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The period.
			period: PeriodNo,
			/// The member.
			member: MemberNo,
			/// To which account.
			to: T::AccountId,
			/// What was paid in cash.
			cash: Balance,
			/// What had been retained.
			revolved: Balance,
		},
		/// The oldest retained patronage can be claimed.
		Revolved {
			/// The cooperative.
			cooperative: CooperativeId,
			/// Of which period.
			period: PeriodNo,
			/// How much, and until when.
			pool: Pool,
		},
		/// What members have not claimed in time, and what could not be divided, is the reserve's.
		Expired {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The period.
			period: PeriodNo,
			/// How much.
			amount: Balance,
		},
		/// What a cooperative or a period has stored was removed in part.
		Cleared {
			/// The cooperative.
			cooperative: CooperativeId,
			/// How many items.
			items: u32,
		},
		/// The members have dissolved the cooperative.
		Dissolving {
			/// The cooperative.
			cooperative: CooperativeId,
			/// Who gets the rest.
			heir: Heir,
			/// From then on it can be distributed.
			from: Moment,
		},
		/// The shares, and what was retained, can be claimed; the reserve and the rest went to the heir.
		Distributed {
			/// The cooperative.
			cooperative: CooperativeId,
			/// What each share is worth.
			value: Balance,
			/// All shares together.
			shares: Balance,
			/// What was retained, as far as there was money for it.
			retained: Balance,
			/// The reserve, as it was.
			reserve: Balance,
			/// What went to the heir: the reserve, and the rest.
			given: Balance,
			/// The heir.
			heir: Heir,
			/// Until then members can collect.
			until: Moment,
		},
		/// What a cooperative had of another currency went to the commons.
		Swept {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The currency.
			asset: AssetOf<T>,
			/// How much.
			amount: Balance,
		},
		/// A cooperative is no more.
		Ended {
			/// The cooperative.
			cooperative: CooperativeId,
			/// What nobody had collected, which went to the heir.
			given: Balance,
		},
		/// A resolution is open.
		Moved {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The resolution.
			resolution: ResolutionId,
			/// Who has proposed it.
			proposer: MemberNo,
			/// Its kind.
			kind: Kind,
			/// What is proposed.
			motion: Motion<T>,
			/// The reasons.
			document: Document,
			/// How it is decided.
			rule: Decision,
			/// Members with this number or a higher one do not vote.
			roll: MemberNo,
			/// What all votes count together.
			votes: u64,
			/// Until then members can vote.
			ends_at: Moment,
		},
		/// A member has voted, or voted otherwise.
		Voted {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The resolution.
			resolution: ResolutionId,
			/// The member.
			member: MemberNo,
			/// The vote, and what it counts.
			ballot: Ballot,
		},
		/// The vote of a member who has no voice any more was taken back.
		Struck {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The resolution.
			resolution: ResolutionId,
			/// Whose.
			member: MemberNo,
			/// What it was.
			ballot: Ballot,
		},
		/// A resolution is decided.
		Resolved {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The resolution.
			resolution: ResolutionId,
			/// What became of it.
			outcome: Outcome,
			/// The votes for it,
			ayes: u64,
			/// against it,
			nays: u64,
			/// and neither.
			abstentions: u64,
		},
		/// A member has taken an office, or has another limit.
		OfficeTaken {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The office.
			office: Office,
			/// The member.
			member: MemberNo,
			/// What they can spend.
			limit: Option<Limit>,
		},
		/// An office is held by nobody.
		OfficeLeft {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The office.
			office: Office,
			/// Who has held it.
			member: MemberNo,
		},
		/// The treasurer has spent money.
		Spent {
			/// The cooperative.
			cooperative: CooperativeId,
			/// In which office.
			office: Office,
			/// To whom.
			to: T::AccountId,
			/// How much.
			amount: Balance,
			/// What for.
			memo: Reference,
			/// What is spent of the limit.
			spent: Balance,
		},
		/// A member is paid a wage.
		WageSet {
			/// The cooperative.
			cooperative: CooperativeId,
			/// Its number.
			wage: WageId,
			/// The member.
			member: MemberNo,
			/// In which currency.
			asset: AssetOf<T>,
			/// How much each time.
			amount: Balance,
			/// How often.
			every: Moment,
			/// When for the first time.
			first_at: Moment,
		},
		/// A wage is paid no more.
		WageEnded {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
			/// The wage.
			wage: WageId,
		},
		/// A wage is paid no more, and what was owed of it is given up.
		WageWaived {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
			/// The wage.
			wage: WageId,
			/// How much.
			amount: Balance,
		},
		/// The currency of a wage that has ended is no more, and with it what was owed.
		WageLost {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
			/// The wage.
			wage: WageId,
			/// How much.
			amount: Balance,
		},
		/// The currency of the books is no more, and with it what a member who has left could have collected.
		ClaimLost {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The member.
			member: MemberNo,
			/// How much.
			amount: Balance,
		},
		/// A wage, or a part of what was in arrears, was paid.
		WagePaid {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The wage.
			wage: WageId,
			/// The member.
			member: MemberNo,
			/// To which account.
			to: T::AccountId,
			/// In which currency.
			asset: AssetOf<T>,
			/// How much.
			amount: Balance,
			/// What of that date's is still in arrears.
			left: Balance,
			/// When it was due.
			due_at: Moment,
		},
		/// A wage was due on a payday and could not be paid: it is in arrears.
		WageOwed {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The wage.
			wage: WageId,
			/// The member.
			member: MemberNo,
			/// In which currency.
			asset: AssetOf<T>,
			/// How much, with what was due before.
			amount: Balance,
			/// Since when.
			due_at: Moment,
		},
		/// Somebody votes for a member that is a cooperative; or nobody does.
		DelegateSet {
			/// The cooperative in which they vote.
			cooperative: CooperativeId,
			/// The member for which they vote.
			member: MemberNo,
			/// Who.
			delegate: Option<MemberId>,
		},
		/// A call to close a resolution looked at these ballots. More are left, so it is not closed yet.
		LookedAt {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The resolution.
			resolution: ResolutionId,
			/// How many.
			ballots: u32,
		},
		/// The record of a resolution is no longer kept, and its deposit was given back.
		Forgotten {
			/// The cooperative.
			cooperative: CooperativeId,
			/// The resolution.
			resolution: ResolutionId,
		},
	}
}
