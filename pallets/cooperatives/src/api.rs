//! What apps and auditors ask about cooperatives. Nothing here is stored: all of it is derived from the register, the
//! books and the periods when it is asked for.

use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use frame_support::sp_runtime::Perbill;
use rochdale_primitives::{CooperativeId, MemberId, Moment};
use scale_info::TypeInfo;

use crate::*;

/// The most numbers, places or applications that are looked at for one page.
pub const MOST_AT_ONCE: u32 = 64;

/// A cooperative, with its books as they stand.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CooperativeInfo<AccountId, Asset> {
	/// Its number.
	pub id: CooperativeId,
	/// Its name, in UTF-8.
	pub name: Vec<u8>,
	/// Its account.
	pub account: AccountId,
	/// When the last founder signed.
	pub opened_at: Moment,
	/// The version of the bylaws that holds now. Of those before, some can be read still.
	pub version: Version,
	/// The currency of the books, in which all amounts are.
	pub book: Asset,
	/// The books.
	pub books: Books,
	/// How many shares are paid.
	pub shares: u32,
	/// What each is worth. If it is less than `par`, a loss has written it down.
	pub share_value: Balance,
	/// What a new share costs.
	pub par: Balance,
	/// All interest on a share that was there since the beginning.
	pub interest: Balance,
	/// Each class, and how many members of it there are who are not leaving.
	pub classes: Vec<(ClassKind, u32)>,
	/// How many persons have a voice.
	pub persons: u32,
	/// How many places in the register were ever given: the number of the next.
	pub register: MemberNo,
	/// How many wait in the exit queue.
	pub leaving: u32,
	/// The period that is open. All before it are closed.
	pub period: PeriodNo,
	/// What was kept of each period and is not revolved, oldest first.
	pub retained: Vec<(PeriodNo, Balance)>,
	/// In how many other cooperatives it is a member.
	pub memberships: u32,
	/// Whether it lives.
	pub state: State,
}

/// A cooperative of this chain, as it is read.
pub type InfoOf<T> = CooperativeInfo<<T as frame_system::Config>::AccountId, AssetOf<T>>;

/// A cooperative that not all founders have signed yet.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct FoundingInfo<Hash> {
	/// Its name, in UTF-8.
	pub name: Vec<u8>,
	/// Who founds it.
	pub founders: Vec<FounderInfo>,
	/// Until then they can sign.
	pub sign_by: Moment,
	/// The hash of what they sign: see [`Founding::hash`].
	pub proposal: Hash,
}

/// One of those who found a cooperative.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct FounderInfo {
	/// Who.
	pub who: Who,
	/// Their class.
	pub class: u8,
	/// How many shares they subscribe.
	pub shares: u32,
	/// Whether they have signed.
	pub signed: bool,
}

/// A place in the register.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct MemberInfo<AccountId> {
	/// The number.
	pub number: MemberNo,
	/// Who.
	pub who: Who,
	/// The account to which their money goes now.
	pub account: AccountId,
	/// The class.
	pub class: u8,
	/// The shares that are paid.
	pub shares: u32,
	/// The shares that are subscribed, paid or not.
	pub subscribed: u32,
	/// Until then they must be paid.
	pub pay_by: Moment,
	/// Interest and redeemed shares, until now, that wait for being collected.
	pub due: Balance,
	/// Of how many periods there is work of theirs of which not all is paid.
	pub periods: u32,
	/// Since when.
	pub admitted_at: Moment,
	/// Who votes for them, if they are a cooperative and have said so.
	pub delegate: Option<MemberId>,
	/// How they stand.
	pub standing: Standing,
}

/// Somebody who wants to be a member.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ApplicationInfo {
	/// Who.
	pub who: Who,
	/// The class.
	pub class: u8,
	/// How many shares they subscribe.
	pub shares: u32,
	/// How many of them they pay at once.
	pub first: u32,
	/// What is held for these.
	pub held: Balance,
	/// When they have applied.
	pub at: Moment,
}

/// A period, and how it was closed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct PeriodInfo {
	/// Its number.
	pub number: PeriodNo,
	/// The version of the bylaws by which it is closed.
	pub version: Version,
	/// When it began.
	pub began_at: Moment,
	/// From then on it can be closed; later, if some work in it is recorded or contested at the end. None if the bylaws of
	/// that time are forgotten: then it is closed.
	pub ends_at: Option<Moment>,
	/// All work, weighted.
	pub units: Units,
	/// Where its result has gone, if it is closed.
	pub waterfall: Option<WaterfallInfo>,
	/// What is left to claim of the part in cash.
	pub cash: Option<Pool>,
	/// What is kept of it now, after the losses since.
	pub retained: Balance,
	/// What is left to claim of what was kept, since it was revolved.
	pub revolved: Option<Pool>,
}

/// The closing of a period, in lines.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct WaterfallInfo {
	/// When it was closed.
	pub at: Moment,
	/// The result: a surplus, or less than nothing, a loss. Wages that were due are not in it.
	pub result: i128,
	/// The wages that were due and not paid yet: the money was kept for those to whom it is owed.
	pub wages: Balance,
	/// Where it went, in the order in which it was taken; only lines that are not zero. Of a surplus, the amounts
	/// together are the result. Of a loss, those that bear it are together the loss and [`Step::Remainder`].
	pub lines: Vec<Line>,
}

/// One line of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Line {
	/// What it is.
	pub step: Step,
	/// How much.
	pub amount: Balance,
	/// Of what: what the reason speaks of.
	pub of: Balance,
	/// Why so much.
	pub reason: Reason,
	/// What is left of the result, or of the loss, after it.
	pub left: Balance,
}

/// Where a part of the result goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Step {
	/// A loss: what retained patronage bears.
	LossToRetained,
	/// A loss: what the shares bear, with what cannot be divided among them.
	LossToShares,
	/// A loss: what the reserve bears.
	LossToReserve,
	/// A surplus: what is not there in money, since the cooperative has it held elsewhere. It waits for the next period.
	Carried,
	/// What brings shares that were written down back to par.
	Restored,
	/// What the reserve gets; with it, what the commons could not receive.
	Reserve,
	/// What the commons get.
	Commons,
	/// The interest on shares.
	Interest,
	/// What is paid by patronage.
	Cash,
	/// What is kept of patronage.
	Retained,
	/// What cannot be divided, or, of a surplus without work on record, all that is left. The reserve gets it.
	Remainder,
}

/// Why a line has the amount that it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Reason {
	/// All that there was, or that was needed.
	All,
	/// The bylaws give it this part. With patronage in cash it is all if as much is retained already as can be.
	Part(Perbill),
	/// So much for each of so many shares.
	Each {
		/// The shares.
		shares: u32,
		/// How much.
		amount: Balance,
	},
}

/// A place in the exit queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Place {
	/// The number of the place.
	pub place: u32,
	/// Whose it is.
	pub member: MemberNo,
	/// The shares that wait.
	pub shares: u32,
	/// What they are worth now.
	pub value: Balance,
	/// From then on they can be redeemed, if there is money: when notice is over for them, and for all before them.
	pub from: Moment,
	/// How many of them the money above the solvency floor pays now, after all before them: at least so many. None
	/// while there is a loss that the shares will bear.
	pub covered: u32,
}

/// Where a page of the exit queue ends: what counts for the places behind it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct QueueCursor {
	/// The next place.
	pub place: u32,
	/// The shares that wait before it.
	pub shares: u64,
	/// When the last notice before it is over.
	pub from: Moment,
}

sp_api::decl_runtime_apis! {
	/// What apps and auditors ask about cooperatives. `Terms` are bylaws: [`Bylaws`].
	pub trait CooperativesApi<AccountId, Asset, Terms>
	where
		AccountId: Codec,
		Asset: Codec,
		Terms: Codec,
	{
		/// Cooperatives in the order of their numbers, from `start` on: at most `count` numbers, and never more than
		/// [`MOST_AT_ONCE`], of which those that are not open yet or are no more are left out. The second part is where
		/// to go on, if anywhere.
		fn cooperatives(
			start: CooperativeId,
			count: u32,
		) -> (Vec<CooperativeInfo<AccountId, Asset>>, Option<CooperativeId>);

		/// A cooperative, and the bylaws that hold now.
		fn cooperative(id: CooperativeId) -> Option<(CooperativeInfo<AccountId, Asset>, Terms)>;

		/// A cooperative that not all founders have signed yet, and what they sign.
		fn founding(id: CooperativeId) -> Option<(FoundingInfo<Block::Hash>, Terms)>;

		/// A version of the bylaws; none if it is forgotten.
		fn bylaws(id: CooperativeId, version: Version) -> Option<Terms>;

		/// The register, in pages like [`CooperativesApi::cooperatives`]. Who was removed is left out.
		fn register(
			id: CooperativeId,
			start: MemberNo,
			count: u32,
		) -> (Vec<MemberInfo<AccountId>>, Option<MemberNo>);

		/// The number of a member.
		fn number(id: CooperativeId, who: Who) -> Option<MemberNo>;

		/// Who wants to be a member, in no order, after this one: at most `count`, and never more than [`MOST_AT_ONCE`].
		/// The second part is after whom to go on, if there are more.
		fn applications(
			id: CooperativeId,
			after: Option<Who>,
			count: u32,
		) -> (Vec<ApplicationInfo>, Option<Who>);

		/// What of a member's work can be contested or is contested.
		fn records(id: CooperativeId, member: MemberNo) -> Vec<Record>;

		/// A period, with each number of its waterfall.
		fn period(id: CooperativeId, number: PeriodNo) -> Option<PeriodInfo>;

		/// The exit queue from its head, or from where the last page ended: at most `count` places, and never more than
		/// [`MOST_AT_ONCE`]. The second part is where to go on, if there are more; it is good for the same block.
		fn exit_queue(
			id: CooperativeId,
			after: Option<QueueCursor>,
			count: u32,
		) -> (Vec<Place>, Option<QueueCursor>);

		/// What of the cooperative's money is a member's, in lines that add up: see [`Statement`]. At most `count`
		/// periods from `start` on, and never more than [`MOST_AT_ONCE`]; the register's lines are on the page of period
		/// 0. The second part is where to go on, if anywhere.
		fn statement(
			id: CooperativeId,
			member: MemberNo,
			start: PeriodNo,
			count: u32,
		) -> Option<(Statement, Option<PeriodNo>)>;

		/// Resolutions in the order of their numbers, in pages like [`CooperativesApi::cooperatives`]. Those of which the
		/// record is no longer kept are left out.
		fn resolutions(
			id: CooperativeId,
			start: ResolutionId,
			count: u32,
		) -> (Vec<ResolutionInfo>, Option<ResolutionId>);

		/// How a member has voted.
		fn ballot(id: CooperativeId, resolution: ResolutionId, member: MemberNo) -> Option<Ballot>;

		/// Who holds the offices, and what each has spent.
		fn officers(id: CooperativeId) -> Vec<(Office, Officer)>;

		/// The wages of a cooperative.
		fn wages(id: CooperativeId) -> Vec<WageInfo<Asset>>;
	}
}

/// The numbers of a page, and where the next one begins.
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
		// Shares that were paid in the period earn none in it.
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

/// Lines, and what is left after them.
struct Lines {
	left: Balance,
	lines: Vec<Line>,
}

impl Lines {
	/// Adds a line. With nothing else said, it is of what is left.
	fn take(&mut self, step: Step, amount: Balance, of: Option<Balance>, reason: Reason) {
		let of = of.unwrap_or(self.left);
		self.left = self.left.saturating_sub(amount);
		if amount > 0 {
			self.lines.push(Line { step, amount, of, reason, left: self.left });
		}
	}
}

impl<T: Config> Pallet<T> {
	fn info_of(id: CooperativeId, cooperative: Cooperative<T>, bylaws: &Bylaws<T>) -> InfoOf<T> {
		let classes = bylaws.classes.iter().zip(&cooperative.members);
		CooperativeInfo {
			id,
			account: Self::account_id(id),
			opened_at: cooperative.opened_at,
			version: cooperative.version,
			books: Self::books(id, &cooperative),
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
		}
	}

	/// See [`CooperativesApi::cooperatives`].
	pub fn cooperatives_info(start: CooperativeId, count: u32) -> (Vec<InfoOf<T>>, Option<CooperativeId>) {
		let (numbers, next) = page(start, count, NextCooperative::<T>::get());
		let info = |id| Self::cooperative_info(id).map(|(info, _)| info);
		(numbers.filter_map(info).collect(), next)
	}

	/// See [`CooperativesApi::cooperative`].
	pub fn cooperative_info(id: CooperativeId) -> Option<(InfoOf<T>, Bylaws<T>)> {
		let cooperative = Cooperatives::<T>::get(id)?;
		let bylaws = AllBylaws::<T>::get(id, cooperative.version)?;
		Some((Self::info_of(id, cooperative, &bylaws), bylaws))
	}

	/// See [`CooperativesApi::founding`].
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

	/// See [`CooperativesApi::bylaws`].
	pub fn bylaws_info(id: CooperativeId, version: Version) -> Option<Bylaws<T>> {
		AllBylaws::<T>::get(id, version)
	}

	/// See [`CooperativesApi::register`].
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

	/// See [`CooperativesApi::number`].
	pub fn number_info(id: CooperativeId, who: Who) -> Option<MemberNo> {
		Numbers::<T>::get(id, who)
	}

	/// See [`CooperativesApi::applications`].
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

	/// See [`CooperativesApi::records`].
	pub fn records_info(id: CooperativeId, member: MemberNo) -> Vec<Record> {
		let now = Self::now();
		let mut open = AllRecords::<T>::get(id, member).open.into_inner();
		open.retain(|record| record.is_open(now));
		open
	}

	/// See [`CooperativesApi::period`].
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
			// Work can be contested up to and with its last moment.
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

	/// See [`CooperativesApi::exit_queue`].
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
			// Once a cooperative has ended, its members do not wait for their turn.
			let Some((member, Member { shares, standing: Standing::Leaving { from, .. }, .. })) = member
			else {
				continue;
			};
			at.from = at.from.max(from);
			let covered = can.saturating_sub(at.shares).min(shares.into());
			at.shares = at.shares.saturating_add(shares.into());
			let value = cooperative.share_value.saturating_mul(shares.into());
			// It is not more than the shares.
			let covered = u32::try_from(covered).unwrap_or(shares);
			page.push(Place { place, member, shares, value, from: at.from, covered });
		}
		(page, next.map(|place| QueueCursor { place, ..at }))
	}

	/// How many shares can be redeemed with the money that there is.
	fn redeemable_now(id: CooperativeId, cooperative: &Cooperative<T>) -> u64 {
		let Some(bylaws) = AllBylaws::<T>::get(id, cooperative.version) else { return 0 };
		let books = Self::books_less(id, cooperative, Self::owed_wages(id, &cooperative.book));
		if cooperative.state != State::Open || books.shares_lose() {
			return 0;
		}
		redeemable(books.free, books.shares, cooperative.share_value, bylaws.solvency).into()
	}
}
