//! The runtime API for apps and auditors. Its types are beside the code of what they are about, in `info.rs` of each
//! folder. None of them are stored: all answers are derived from the register, the books and the periods.

use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use rochdale_primitives::{CooperativeId, Moment};
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

		/// The proposed cooperatives that not all founders have signed yet, in pages like
		/// [`CooperativesApi::cooperatives`].
		fn foundings(
			start: CooperativeId,
			count: u32,
		) -> (Vec<(CooperativeId, (FoundingInfo<Block::Hash>, Terms))>, Option<CooperativeId>);

		/// A version of the bylaws, or `None` if it is forgotten.
		fn bylaws(id: CooperativeId, version: Version) -> Option<Terms>;

		/// The register, in pages like [`CooperativesApi::cooperatives`]. It leaves out members who were removed.
		fn register(
			id: CooperativeId,
			start: MemberNo,
			count: u32,
		) -> (Vec<MemberInfo<AccountId>>, Option<MemberNo>);

		/// The number of a member in the register.
		fn number(id: CooperativeId, who: Party) -> Option<MemberNo>;

		/// Applications for membership after this one, in no particular order: `count` of them, at most
		/// [`MOST_AT_ONCE`]. The second part is where to continue, if there are more.
		fn applications(
			id: CooperativeId,
			after: Option<Party>,
			count: u32,
		) -> (Vec<ApplicationInfo>, Option<Party>);

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

		/// The statement of a period: of a closed one as it was closed, and otherwise with all that has become due until
		/// now. `None` if the period has not begun.
		fn accounts(id: CooperativeId, period: PeriodNo) -> Option<ledger::Statement>;

		/// The chart of accounts, at most [`ledger::MAX_ACCOUNTS`].
		fn chart(id: CooperativeId) -> Vec<(ledger::Number, ledger::Account)>;

		/// The entries that are kept, in the order of their numbers, in pages like [`CooperativesApi::cooperatives`].
		fn entries(
			id: CooperativeId,
			start: u32,
			count: u32,
		) -> (Vec<(ledger::EntryId, ledger::Entry)>, Option<u32>);

		/// Invoices and bills that are not paid in full, at most [`MAX_ITEMS`] in all, in pages like
		/// [`CooperativesApi::cooperatives`]. Their numbers are also those of drafts, loans and assets.
		fn items(
			id: CooperativeId,
			start: u32,
			count: u32,
		) -> (Vec<(u32, OpenItem<AccountId>)>, Option<u32>);

		/// Bookings that wait for another person, in pages like [`CooperativesApi::items`].
		fn drafts(
			id: CooperativeId,
			start: u32,
			count: u32,
		) -> (Vec<(u32, DraftInfo<AccountId>)>, Option<u32>);

		/// The loans by their numbers, offered or taken, at most [`MAX_LOANS`], with interest until now.
		fn loans(id: CooperativeId) -> Vec<(u32, LoanInfo<AccountId>)>;

		/// The fixed assets by their numbers, at most [`MAX_ASSETS`], with depreciation until now.
		fn assets(id: CooperativeId) -> Vec<(u32, AssetInfo)>;

		/// The money in other currencies that was bought, by its numbers, at most [`MAX_HOLDINGS`].
		fn holdings(id: CooperativeId) -> Vec<HoldingInfo<Asset>>;

		/// The deposits of members by their numbers in the register, in pages like [`CooperativesApi::register`].
		fn deposits(
			id: CooperativeId,
			start: MemberNo,
			count: u32,
		) -> (Vec<(MemberNo, Balance)>, Option<MemberNo>);

		/// The share capital that can be redeemed now, and what limits it. `None` once the cooperative has no books.
		fn redeemable(id: CooperativeId) -> Option<(Balance, ledger::Limit)>;
	}
}

/// The numbers of a page, and where the next page begins.
pub(crate) fn page(start: u32, count: u32, all: u32) -> (core::ops::Range<u32>, Option<u32>) {
	let end = all.min(start.saturating_add(count.min(MOST_AT_ONCE)));
	(start..end, (end < all && end > start).then_some(end))
}

impl<T: Config> Pallet<T> {
	fn info_of(id: CooperativeId, cooperative: Cooperative<T>, bylaws: &Bylaws<T>) -> Option<InfoOf<T>> {
		let classes = bylaws.classes.iter().zip(&cooperative.members);
		let books = Self::books_now(id, &cooperative).ok()?;
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
		let bylaws = BylawsVersions::<T>::get(id, cooperative.version)?;
		Some((Self::info_of(id, cooperative, &bylaws)?, bylaws))
	}
}
