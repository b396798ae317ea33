//! Electorates: bodies of people who decide together, each with one voice.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::{sp_runtime::traits::TrailingZeroInput, traits::Get};
use scale_info::TypeInfo;

use crate::{MemberId, Membership, Roll};

pub type CooperativeId = u32;

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
	/// The persons who are members of this cooperative and have a voice there.
	#[codec(index = 1)]
	Cooperative(CooperativeId),
}

/// Decides who belongs to an electorate, and knows the account of its commons. `Id` says which electorate is meant, of
/// all that the implementation knows.
pub trait Electorate<AccountId, Id = ElectorateId> {
	/// The person with this key, if they belong to this electorate now.
	fn voter(of: Id, who: &AccountId) -> Option<MemberId>;

	/// Freezes the roll, with the number of people on it. O(1).
	fn roll(of: Id) -> Roll;

	/// Whether this person belonged to the electorate when `roll` was frozen, and has since then. O(1).
	///
	/// A member of a cooperative can renew the membership of the community late. If they are not put out of the
	/// cooperative meanwhile, they have belonged to it all the time.
	fn on_roll(of: Id, id: MemberId, roll: &Roll) -> bool;

	/// The account that holds the electorate's common money. If there is no such electorate, it is an account without
	/// money to which nobody has a key.
	fn commons(of: Id) -> AccountId;

	/// The present key of the person whose key this account was before: see [`Membership::replaced_by`].
	fn replaced_by(_who: &AccountId) -> Option<AccountId> {
		None
	}

	/// Adds `who` to the electorate, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(of: Id, who: &AccountId) -> MemberId;
}

/// A chain without cooperatives: nobody is a member of one, and their accounts are empty.
impl<AccountId: Decode> Electorate<AccountId, CooperativeId> for () {
	fn voter(_: CooperativeId, _: &AccountId) -> Option<MemberId> {
		None
	}

	fn roll(_: CooperativeId) -> Roll {
		Roll::default()
	}

	fn on_roll(_: CooperativeId, _: MemberId, _: &Roll) -> bool {
		false
	}

	#[allow(clippy::expect_used)]
	fn commons(of: CooperativeId) -> AccountId {
		let account = (*b"no cooperative has this account!", of);
		account
			.using_encoded(|bytes| AccountId::decode(&mut TrailingZeroInput::new(bytes)))
			.expect("infinite input")
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(_: CooperativeId, _: &AccountId) -> MemberId {
		MemberId::MAX
	}
}

/// The electorates of a chain: its members with its commons, and its cooperatives, if it has any.
pub struct WholeCommunity<Members, Commons, Cooperatives = ()>(PhantomData<(Members, Commons, Cooperatives)>);

impl<AccountId, Members, Commons, Cooperatives> Electorate<AccountId>
	for WholeCommunity<Members, Commons, Cooperatives>
where
	Members: Membership<AccountId>,
	Commons: Get<AccountId>,
	Cooperatives: Electorate<AccountId, CooperativeId>,
{
	fn voter(of: ElectorateId, who: &AccountId) -> Option<MemberId> {
		match of {
			ElectorateId::Community => Members::member(who),
			ElectorateId::Cooperative(id) => Cooperatives::voter(id, who),
		}
	}

	fn roll(of: ElectorateId) -> Roll {
		match of {
			ElectorateId::Community => Members::roll(),
			ElectorateId::Cooperative(id) => Cooperatives::roll(id),
		}
	}

	fn on_roll(of: ElectorateId, id: MemberId, roll: &Roll) -> bool {
		match of {
			ElectorateId::Community => Members::on_roll(id, roll),
			ElectorateId::Cooperative(cooperative) => Cooperatives::on_roll(cooperative, id, roll),
		}
	}

	fn commons(of: ElectorateId) -> AccountId {
		match of {
			ElectorateId::Community => Commons::get(),
			ElectorateId::Cooperative(id) => Cooperatives::commons(id),
		}
	}

	fn replaced_by(who: &AccountId) -> Option<AccountId> {
		Members::replaced_by(who)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn enrol(of: ElectorateId, who: &AccountId) -> MemberId {
		match of {
			ElectorateId::Community => Members::enrol(who),
			ElectorateId::Cooperative(id) => Cooperatives::enrol(id, who),
		}
	}
}
