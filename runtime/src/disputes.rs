//! The kinds of disputes that juries decide. [`configs::juries`](crate::configs::juries) knows their parties.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use pallet_cooperatives::MemberNo;
use pallet_currencies::CurrencyId;
use pallet_meetings::{ItemNo, MeetingNo};
use rochdale_primitives::{CooperativeId, ElectorateId, MemberId};
use scale_info::TypeInfo;
use sp_runtime::traits::Convert;

/// A dispute between people that a jury decides.
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
pub enum Dispute {
	/// Somebody is challenged: the claim is that this is no real or honest person.
	#[codec(index = 0)]
	Challenge(MemberId),
	/// The key of a person is disputed: the claim is that the key that the guardians name is theirs.
	#[codec(index = 1)]
	Recovery(MemberId),
	/// A cooperative expels a member, who appeals: the claim is that the expulsion is right.
	#[codec(index = 2)]
	Expulsion { cooperative: CooperativeId, member: MemberNo },
	/// A guardian has frozen a member's account in a currency: the claim is that the freeze is right.
	#[codec(index = 3)]
	Freeze { currency: CurrencyId, member: MemberId },
	/// A member objects to an item that a meeting has accepted: the claim is that it was not decided rightly.
	#[codec(index = 4)]
	Objection { electorate: ElectorateId, meeting: MeetingNo, item: ItemNo },
}

/// A challenge to this person, as a dispute.
pub struct AsChallenge;
impl Convert<MemberId, Dispute> for AsChallenge {
	fn convert(id: MemberId) -> Dispute {
		Dispute::Challenge(id)
	}
}

/// The recovery of this person, as a dispute.
pub struct AsRecovery;
impl Convert<MemberId, Dispute> for AsRecovery {
	fn convert(id: MemberId) -> Dispute {
		Dispute::Recovery(id)
	}
}

/// The appeal of this member of this cooperative, as a dispute.
pub struct AsExpulsion;
impl Convert<(CooperativeId, MemberNo), Dispute> for AsExpulsion {
	fn convert((cooperative, member): (CooperativeId, MemberNo)) -> Dispute {
		Dispute::Expulsion { cooperative, member }
	}
}

/// The freeze of this member's account in this currency, as a dispute.
pub struct AsFreeze;
impl Convert<(CurrencyId, MemberId), Dispute> for AsFreeze {
	fn convert((currency, member): (CurrencyId, MemberId)) -> Dispute {
		Dispute::Freeze { currency, member }
	}
}

/// The objection to this item of a meeting, as a dispute.
pub struct AsObjection;
impl Convert<(ElectorateId, MeetingNo, ItemNo), Dispute> for AsObjection {
	fn convert((electorate, meeting, item): (ElectorateId, MeetingNo, ItemNo)) -> Dispute {
		Dispute::Objection { electorate, meeting, item }
	}
}
