//! The types and answers of the runtime API about the exit queue.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use frame_support::storage::{with_transaction, TransactionOutcome};
use rochdale_primitives::{CooperativeId, Moment};
use scale_info::TypeInfo;

use crate::*;

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

impl<T: Config> Pallet<T> {
	pub fn exit_queue_info(
		id: CooperativeId,
		after: Option<QueueCursor>,
		count: u32,
	) -> (Vec<Place>, Option<QueueCursor>) {
		let Some(cooperative) = Cooperatives::<T>::get(id) else { return (Vec::new(), None) };
		let can = Self::redeemable_now(id, &cooperative);
		let (first, end) = cooperative.queue;
		let mut at = after.unwrap_or(QueueCursor { place: first, ..Default::default() });
		let (places, next) = api::page(at.place, count, end);
		let mut page = Vec::new();
		for place in places {
			let member = ExitQueue::<T>::get(id, place)
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
		let Some(bylaws) = BylawsVersions::<T>::get(id, cooperative.version) else { return 0 };
		if cooperative.unheld.is_some() {
			return 0;
		}
		let books =
			with_transaction(|| TransactionOutcome::Rollback(Self::books_after_wages(id, cooperative)));
		let Ok(books) = books else { return 0 };
		if cooperative.state != State::Open || books.shares_lose() {
			return 0;
		}
		let Ok((solvent, _)) = Self::solvency(id, &books) else { return 0 };
		let solvent = solvent.checked_div(cooperative.share_value).unwrap_or(Balance::MAX);
		let by_floor = redeemable(books.free, books.shares, cooperative.share_value, bylaws.solvency);
		u64::from(by_floor).min(u64::try_from(solvent).unwrap_or(u64::MAX))
	}
}
