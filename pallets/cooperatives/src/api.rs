//! The runtime API for apps and auditors, and its types. None of these types are stored: all answers are derived from
//! the register, the books and the periods.

use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use frame_support::sp_runtime::Perbill;
use rochdale_primitives::{CooperativeId, MemberId, Moment};
use scale_info::TypeInfo;

use crate::*;

/// The most numbers, places or applications that one page looks at.
pub const MOST_AT_ONCE: u32 = 64;

/// A cooperative, with its books as they are now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CooperativeInfo<AccountId, Asset> {
	pub id: CooperativeId,
	/// The name, in UTF-8.
	pub name: Vec<u8>,
	pub account: AccountId,
	/// When the last founder signed.
	pub opened_at: Moment,
	/// The current version of the bylaws. Some earlier versions can still be read.
	pub version: Version,
	/// The currency of the books. All amounts are in it.
	pub book: Asset,
	pub books: Books,
	/// The number of shares that are paid.
	pub shares: u32,
	/// What each share is worth. If this is less than `par`, a loss has written it down.
	pub share_value: Balance,
	/// The price of a new share.
	pub par: Balance,
	/// The sum of all interest so far on one share that exists since the founding.
	pub interest: Balance,
	/// Each class, and the number of its members who are not leaving.
	pub classes: Vec<(ClassKind, u32)>,
	/// The number of persons with a voice.
	pub persons: u32,
	/// The number that the next member gets. So many were given before.
	pub register: MemberNo,
	/// The number of members in the exit queue.
	pub leaving: u32,
	/// The open period. All earlier periods are closed.
	pub period: PeriodNo,
	/// Retained patronage of each period that is not revolved, oldest first.
	pub retained: Vec<(PeriodNo, Balance)>,
	/// The number of other cooperatives of which it is a member.
	pub memberships: u32,
	pub state: State,
}

pub type InfoOf<T> = CooperativeInfo<<T as frame_system::Config>::AccountId, AssetOf<T>>;

/// A proposed cooperative that not all founders have signed yet.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct FoundingInfo<Hash> {
	/// The name, in UTF-8.
	pub name: Vec<u8>,
	pub founders: Vec<FounderInfo>,
	/// The last time at which they can sign.
	pub sign_by: Moment,
	/// The hash that they sign: see [`Founding::hash`].
	pub proposal: Hash,
}

/// A founder of a proposed cooperative.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct FounderInfo {
	pub who: Who,
	pub class: u8,
	/// The number of shares that the founder subscribes.
	pub shares: u32,
	pub signed: bool,
}

/// A place in the register.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct MemberInfo<AccountId> {
	pub number: MemberNo,
	pub who: Who,
	/// The account to which their money goes now.
	pub account: AccountId,
	pub class: u8,
	/// The number of shares that are paid.
	pub shares: u32,
	/// The number of shares that are subscribed, paid or not.
	pub subscribed: u32,
	/// The time by which the subscribed shares must be paid.
	pub pay_by: Moment,
	/// Interest until now and redeemed shares that wait to be collected.
	pub due: Balance,
	/// The number of periods with work of theirs that is not fully paid.
	pub periods: u32,
	pub admitted_at: Moment,
	/// The person who votes for them, if they are a cooperative and have appointed one.
	pub delegate: Option<MemberId>,
	pub standing: Standing,
}

/// An application for membership.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ApplicationInfo {
	pub who: Who,
	pub class: u8,
	/// The number of shares that the applicant subscribes.
	pub shares: u32,
	/// The number of shares that the applicant pays at once.
	pub first: u32,
	/// The amount that is held for these.
	pub held: Balance,
	/// When they applied.
	pub at: Moment,
}

/// A period, and how it was closed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct PeriodInfo {
	pub number: PeriodNo,
	/// The version of the bylaws by which it is closed.
	pub version: Version,
	/// When it began.
	pub began_at: Moment,
	/// From this time on it can be closed. It becomes later if work is recorded or contested near the end. `None` if
	/// the bylaws of that time are forgotten; then the period is closed already.
	pub ends_at: Option<Moment>,
	/// The weighted units of all work in the period.
	pub units: Units,
	/// Where its result went, if it is closed.
	pub waterfall: Option<WaterfallInfo>,
	/// Patronage in cash, with the part that is not claimed yet.
	pub cash: Option<Pool>,
	/// Retained patronage that is left of it, after later losses.
	pub retained: Balance,
	/// Revolved patronage, with the part that is not claimed yet.
	pub revolved: Option<Pool>,
}

/// The closing of a period, in lines.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct WaterfallInfo {
	/// When it was closed.
	pub at: Moment,
	/// The result: positive for a surplus, negative for a loss. Wages that were due are not in it.
	pub result: i128,
	/// Wages that were due and not paid yet. Their money stays on the account for those to whom it is owed.
	pub wages: Balance,
	/// The parts of the result, in the order in which they were taken, without those that are zero. The parts of a
	/// surplus add up to the result. The parts that bear a loss add up to the loss plus [`Step::Remainder`].
	pub lines: Vec<Line>,
}

/// A line of the waterfall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Line {
	/// The part of the result that the line is about.
	pub step: Step,
	pub amount: Balance,
	/// The amount to which the reason refers.
	pub of: Balance,
	/// Why the amount is what it is.
	pub reason: Reason,
	/// What is left of the result or of the loss after this line.
	pub left: Balance,
}

/// A part of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Step {
	/// The part of a loss that retained patronage bears.
	LossToRetained,
	/// The part of a loss that the shares bear, with the remainder that cannot be divided among them.
	LossToShares,
	/// The part of a loss that the reserve bears.
	LossToReserve,
	/// The part of a surplus that is not there in money, because it is held elsewhere. It waits for the next period.
	Carried,
	/// The part of a surplus that brings written-down shares back towards par.
	Restored,
	/// The reserve's part of a surplus, with any amount that the commons could not receive.
	Reserve,
	/// What the commons get.
	Commons,
	/// The interest on shares.
	Interest,
	/// Patronage that is paid in cash.
	Cash,
	/// Patronage that is retained.
	Retained,
	/// The amount that cannot be divided. Without work on record, all patronage is in it. The reserve gets it.
	Remainder,
}

/// Why a line has its amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Reason {
	/// All that there was, or that was needed.
	All,
	/// This part, by the bylaws. For patronage in cash it is everything if the list of retained periods is full.
	Part(Perbill),
	/// An amount for each of these shares.
	Each { shares: u32, amount: Balance },
}

/// A place in the exit queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Place {
	/// The number of the place.
	pub place: u32,
	/// The member who has the place.
	pub member: MemberNo,
	/// The number of shares that wait.
	pub shares: u32,
	/// What they are worth now.
	pub value: Balance,
	/// From this time on they can be redeemed, if there is money. Notice is then over for this member, and for all
	/// before them.
	pub from: Moment,
	/// How many of the shares the money above the solvency floor pays now, after all earlier places. It can turn out to
	/// be more. It is 0 while there is a loss that the shares will bear.
	pub covered: u32,
}

/// The end of a page of the exit queue, which carries what the next page needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, serde::Deserialize),
	serde(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct QueueCursor {
	/// The next place.
	pub place: u32,
	/// The number of shares that wait before it.
	pub shares: u64,
	/// When the last notice before it is over.
	pub from: Moment,
}

sp_api::decl_runtime_apis! {
	/// What apps and auditors can ask about cooperatives. `Terms` are bylaws: [`Bylaws`].
	pub trait CooperativesApi<AccountId, Asset, Terms>
	where
		AccountId: Codec,
		Asset: Codec,
		Terms: Codec,
	{
		/// Cooperatives in the order of their numbers. A page looks at `count` numbers from `start` on, at most
		/// [`MOST_AT_ONCE`]. It leaves out those that are not open yet or were removed. The second part is the start of
		/// the next page, if there is one.
		fn cooperatives(
			start: CooperativeId,
			count: u32,
		) -> (Vec<CooperativeInfo<AccountId, Asset>>, Option<CooperativeId>);

		/// A cooperative, and its current bylaws.
		fn cooperative(id: CooperativeId) -> Option<(CooperativeInfo<AccountId, Asset>, Terms)>;

		/// A proposed cooperative that not all founders have signed yet, and its bylaws.
		fn founding(id: CooperativeId) -> Option<(FoundingInfo<Block::Hash>, Terms)>;

		/// A version of the bylaws, or `None` if it is forgotten.
		fn bylaws(id: CooperativeId, version: Version) -> Option<Terms>;

		/// The register, in pages like [`CooperativesApi::cooperatives`]. It leaves out members who were removed.
		fn register(
			id: CooperativeId,
			start: MemberNo,
			count: u32,
		) -> (Vec<MemberInfo<AccountId>>, Option<MemberNo>);

		/// The number of a member in the register.
		fn number(id: CooperativeId, who: Who) -> Option<MemberNo>;

		/// Applications for membership after this one, in no particular order: `count` of them, at most
		/// [`MOST_AT_ONCE`]. The second part is where to continue, if there are more.
		fn applications(
			id: CooperativeId,
			after: Option<Who>,
			count: u32,
		) -> (Vec<ApplicationInfo>, Option<Who>);

		/// The records of a member's work that can be contested or are contested.
		fn records(id: CooperativeId, member: MemberNo) -> Vec<Record>;

		/// A period, with each number of its waterfall.
		fn period(id: CooperativeId, number: PeriodNo) -> Option<PeriodInfo>;

		/// The exit queue from its head, or from the end of the last page: `count` places, at most [`MOST_AT_ONCE`].
		/// The second part is where to continue, if there are more. It is valid for the same block only.
		fn exit_queue(
			id: CooperativeId,
			after: Option<QueueCursor>,
			count: u32,
		) -> (Vec<Place>, Option<QueueCursor>);

		/// The part of the cooperative's money that is a member's, in lines that add up: see [`Statement`]. A page
		/// covers `count` periods from `start` on, at most [`MOST_AT_ONCE`]. The lines of the register are on the page
		/// that starts with period 0. The second part is the start of the next page, if there is one.
		fn statement(
			id: CooperativeId,
			member: MemberNo,
			start: PeriodNo,
			count: u32,
		) -> Option<(Statement, Option<PeriodNo>)>;

		/// Resolutions in the order of their numbers, in pages like [`CooperativesApi::cooperatives`]. It leaves out
		/// those whose record is no longer kept.
		fn resolutions(
			id: CooperativeId,
			start: ResolutionId,
			count: u32,
		) -> (Vec<ResolutionInfo>, Option<ResolutionId>);

		/// The vote of a member on a resolution.
		fn ballot(id: CooperativeId, resolution: ResolutionId, member: MemberNo) -> Option<Ballot>;

		/// The holders of offices, and what each has spent.
		fn officers(id: CooperativeId) -> Vec<(Office, Officer)>;

		/// The wages of a cooperative, with those that have ended and are still owed.
		fn wages(id: CooperativeId) -> Vec<WageInfo<Asset>>;
	}
}

/// The numbers of a page, and where the next page begins.
pub(crate) fn page(start: u32, count: u32, all: u32) -> (core::ops::Range<u32>, Option<u32>) {
	let end = all.min(start.saturating_add(count.min(MOST_AT_ONCE)));
	(start..end, (end < all && end > start).then_some(end))
}

impl Closing {
	/// The lines of the waterfall.
	pub fn lines(&self) -> Vec<Line> {
		let flow = &self.flow;
		let each = |amount| Reason::Each { shares: self.shares, amount };
		let result = self.result.unsigned_abs();
		let mut lines = Lines { left: result, lines: Vec::new() };
		if self.result < 0 {
			lines.take(Step::LossToRetained, self.loss_to_retained, None, Reason::All);
			let written_down = self.value_before.saturating_sub(self.value_after);
			lines.take(Step::LossToShares, self.loss_to_shares, None, each(written_down));
			lines.take(Step::LossToReserve, self.loss_to_reserve, None, Reason::All);
			lines.take(Step::Remainder, self.remainder, Some(self.loss_to_shares), Reason::All);
			return lines.lines;
		}
		lines.take(Step::Carried, self.carried, None, Reason::All);
		let restored = self.value_after.saturating_sub(self.value_before);
		lines.take(Step::Restored, self.restored, None, each(restored));
		let surplus = lines.left;
		lines.take(Step::Reserve, self.to_reserve, Some(surplus), Reason::Part(flow.reserve));
		lines.take(Step::Commons, self.to_commons, Some(surplus), Reason::Part(flow.commons));
		// Shares that were paid in the period earn no interest in it.
		let earning = self.shares.saturating_sub(self.new_shares);
		let interest = self.interest.saturating_mul(earning.into());
		let capital = self.value_after.saturating_mul(earning.into());
		let each = Reason::Each { shares: earning, amount: self.interest };
		lines.take(Step::Interest, interest, Some(capital), each);
		lines.take(Step::Cash, self.cash, None, Reason::Part(flow.cash));
		lines.take(Step::Retained, self.retained, None, Reason::All);
		lines.take(Step::Remainder, self.remainder, None, Reason::All);
		lines.lines
	}
}

/// The lines so far, and what is left after them.
struct Lines {
	left: Balance,
	lines: Vec<Line>,
}

impl Lines {
	/// Adds a line. Without `of`, the amount is part of what is left.
	fn take(&mut self, step: Step, amount: Balance, of: Option<Balance>, reason: Reason) {
		let of = of.unwrap_or(self.left);
		self.left = self.left.saturating_sub(amount);
		if amount > 0 {
			self.lines.push(Line { step, amount, of, reason, left: self.left });
		}
	}
}

impl<T: Config> Pallet<T> {
	fn info_of(id: CooperativeId, cooperative: Cooperative<T>, bylaws: &Bylaws<T>) -> Option<InfoOf<T>> {
		let classes = bylaws.classes.iter().zip(&cooperative.members);
		let books = Self::books(id, &cooperative).ok()?;
		Some(CooperativeInfo {
			id,
			account: Self::account_id(id),
			opened_at: cooperative.opened_at,
			version: cooperative.version,
			books,
			shares: cooperative.shares,
			share_value: cooperative.share_value,
			par: bylaws.par,
			interest: cooperative.interest,
			classes: classes.map(|(class, count)| (class.kind, *count)).collect(),
			persons: cooperative.persons,
			register: cooperative.next_member,
			leaving: cooperative.queue.1.saturating_sub(cooperative.queue.0),
			period: cooperative.period,
			retained: cooperative.retained.into_inner(),
			memberships: cooperative.memberships,
			state: cooperative.state,
			name: cooperative.name.into_inner(),
			book: cooperative.book,
		})
	}

	pub fn cooperatives_info(start: CooperativeId, count: u32) -> (Vec<InfoOf<T>>, Option<CooperativeId>) {
		let (numbers, next) = page(start, count, NextCooperative::<T>::get());
		let info = |id| Self::cooperative_info(id).map(|(info, _)| info);
		(numbers.filter_map(info).collect(), next)
	}

	pub fn cooperative_info(id: CooperativeId) -> Option<(InfoOf<T>, Bylaws<T>)> {
		let cooperative = Cooperatives::<T>::get(id)?;
		let bylaws = AllBylaws::<T>::get(id, cooperative.version)?;
		Some((Self::info_of(id, cooperative, &bylaws)?, bylaws))
	}

	pub fn founding_info(id: CooperativeId) -> Option<(FoundingInfo<T::Hash>, Bylaws<T>)> {
		let founding = Foundings::<T>::get(id)?;
		let proposal = founding.hash();
		let Founding { name, founders, bylaws, sign_by, .. } = founding;
		let founder = |Founder { who, class, shares, stake }| FounderInfo {
			who,
			class,
			shares,
			signed: Option::<Stake<T>>::is_some(&stake),
		};
		let founders = founders.into_iter().map(founder).collect();
		Some((FoundingInfo { name: name.into_inner(), founders, sign_by, proposal }, bylaws))
	}

	pub fn bylaws_info(id: CooperativeId, version: Version) -> Option<Bylaws<T>> {
		AllBylaws::<T>::get(id, version)
	}

	pub fn register_info(
		id: CooperativeId,
		start: MemberNo,
		count: u32,
	) -> (Vec<MemberInfo<T::AccountId>>, Option<MemberNo>) {
		let Some(cooperative) = Cooperatives::<T>::get(id) else { return (Vec::new(), None) };
		let (numbers, next) = page(start, count, cooperative.next_member);
		let info = |number| {
			let mut member = Members::<T>::get(id, number)?;
			Self::settle(id, &cooperative, &mut member).ok()?;
			Some(MemberInfo {
				number,
				who: member.who,
				account: Self::payee(&member),
				class: member.class,
				shares: member.shares,
				subscribed: member.subscribed,
				pay_by: member.pay_by,
				due: member.due,
				periods: member.periods,
				admitted_at: member.admitted_at,
				delegate: Delegates::<T>::get(id, number),
				standing: member.standing,
			})
		};
		(numbers.filter_map(info).collect(), next)
	}

	pub fn number_info(id: CooperativeId, who: Who) -> Option<MemberNo> {
		Numbers::<T>::get(id, who)
	}

	pub fn applications_info(
		id: CooperativeId,
		after: Option<Who>,
		count: u32,
	) -> (Vec<ApplicationInfo>, Option<Who>) {
		let mut all = match after {
			Some(who) => {
				let key = Applications::<T>::hashed_key_for(id, who);
				Applications::<T>::iter_prefix_from(id, key)
			}
			None => Applications::<T>::iter_prefix(id),
		};
		let info = |(who, Application { class, shares, first, stake, at, .. }): (Who, Application<T>)| {
			ApplicationInfo { who, class, shares, first, held: stake.held, at }
		};
		let count = count.min(MOST_AT_ONCE) as usize;
		let page: Vec<_> = all.by_ref().take(count).map(info).collect();
		let last = page.last().map(|info| info.who);
		(page, last.filter(|_| all.next().is_some()))
	}

	pub fn records_info(id: CooperativeId, member: MemberNo) -> Vec<Record> {
		let now = Self::now();
		let mut open = AllRecords::<T>::get(id, member).open.into_inner();
		open.retain(|record| record.is_open(now));
		open
	}

	pub fn period_info(id: CooperativeId, number: PeriodNo) -> Option<PeriodInfo> {
		let cooperative = Cooperatives::<T>::get(id)?;
		let Period { version, began_at, units, contestable_until, closing, cash, revolved } =
			Periods::<T>::get(id, number)?;
		let bylaws = AllBylaws::<T>::get(id, version);
		let waterfall = closing.map(|closing| WaterfallInfo {
			at: closing.at,
			result: closing.result,
			wages: closing.wages,
			lines: closing.lines(),
		});
		let ends_at = |bylaws: &Bylaws<T>| {
			let over = began_at.saturating_add(bylaws.period);
			// Work can still be contested in the last millisecond of its time.
			over.max(contestable_until.saturating_add(1))
		};
		Some(PeriodInfo {
			number,
			version,
			began_at,
			ends_at: bylaws.as_ref().map(ends_at),
			units,
			waterfall,
			cash,
			retained: cooperative.retained_of(number).unwrap_or_default(),
			revolved,
		})
	}

	pub fn exit_queue_info(
		id: CooperativeId,
		after: Option<QueueCursor>,
		count: u32,
	) -> (Vec<Place>, Option<QueueCursor>) {
		let Some(cooperative) = Cooperatives::<T>::get(id) else { return (Vec::new(), None) };
		let can = Self::redeemable_now(id, &cooperative);
		let (first, end) = cooperative.queue;
		let mut at = after.unwrap_or(QueueCursor { place: first, ..Default::default() });
		let (places, next) = page(at.place, count, end);
		let mut page = Vec::new();
		for place in places {
			let member = Queue::<T>::get(id, place)
				.and_then(|number| Members::<T>::get(id, number).map(|member| (number, member)));
			// Once a cooperative has ended, its members collect without waiting for their turn.
			let Some((member, Member { shares, standing: Standing::Leaving { from, .. }, .. })) = member
			else {
				continue;
			};
			at.from = at.from.max(from);
			let covered = can.saturating_sub(at.shares).min(shares.into());
			at.shares = at.shares.saturating_add(shares.into());
			let value = cooperative.share_value.saturating_mul(shares.into());
			// It is at most `shares`.
			let covered = u32::try_from(covered).unwrap_or(shares);
			page.push(Place { place, member, shares, value, from: at.from, covered });
		}
		(page, next.map(|place| QueueCursor { place, ..at }))
	}

	/// The number of shares that can be redeemed with the money that is there now.
	fn redeemable_now(id: CooperativeId, cooperative: &Cooperative<T>) -> u64 {
		let Some(bylaws) = AllBylaws::<T>::get(id, cooperative.version) else { return 0 };
		let books = Self::books_less(id, cooperative, Self::owed_wages(id, &cooperative.book));
		let Ok(books) = books else { return 0 };
		if cooperative.state != State::Open || books.shares_lose() {
			return 0;
		}
		redeemable(books.free, books.shares, cooperative.share_value, bylaws.solvency).into()
	}
}
