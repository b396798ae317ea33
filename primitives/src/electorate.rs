//! Bodies of people who decide together, each with one voice.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::traits::Get;
use scale_info::TypeInfo;

use crate::{MemberId, Membership, Roll};

/// A body of people who decide together.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum ElectorateId {
	/// All members of the community.
	#[codec(index = 0)]
	Community,
}

/// Who decides together, and whose money it is.
pub trait Electorate<AccountId> {
	/// The person with this key, if they are of this electorate now.
	fn voter(of: ElectorateId, who: &AccountId) -> Option<MemberId>;

	/// Freezes the roll, with the number of those on it. O(1).
	fn roll(of: ElectorateId) -> Roll;

	/// Whether this person was of the electorate when `roll` was frozen, and has been since then. O(1).
	fn on_roll(of: ElectorateId, id: MemberId, roll: &Roll) -> bool;

	/// The account that holds what the electorate has in common.
	fn commons(of: ElectorateId) -> AccountId;

	/// Makes `who` one of them, for the benchmarks of pallets that need one.
	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(of: ElectorateId, who: &AccountId) -> MemberId;
}

/// The electorate of a chain on which only the whole community decides: its members, and its commons.
pub struct WholeCommunity<Members, Commons>(PhantomData<(Members, Commons)>);

impl<AccountId, Members: Membership<AccountId>, Commons: Get<AccountId>> Electorate<AccountId>
	for WholeCommunity<Members, Commons>
{
	fn voter(ElectorateId::Community: ElectorateId, who: &AccountId) -> Option<MemberId> {
		Members::member(who)
	}

	fn roll(ElectorateId::Community: ElectorateId) -> Roll {
		Members::roll()
	}

	fn on_roll(ElectorateId::Community: ElectorateId, id: MemberId, roll: &Roll) -> bool {
		Members::on_roll(id, roll)
	}

	fn commons(ElectorateId::Community: ElectorateId) -> AccountId {
		Commons::get()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(ElectorateId::Community: ElectorateId, who: &AccountId) -> MemberId {
		Members::enrol(who)
	}
}
