//! Subjects: what members discuss before they decide on it.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::{CooperativeId, ElectorateId, MemberId};

/// Something that members discuss. The numbers are those that its pallet gives.
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
pub enum Subject {
	/// A proposal to the members' assembly.
	#[codec(index = 0)]
	Proposal(u32),
	/// A project in a cycle of a participatory budget.
	#[codec(index = 1)]
	Project { cycle: u32, project: u32 },
	/// A resolution of a cooperative.
	#[codec(index = 2)]
	Resolution { cooperative: CooperativeId, resolution: u32 },
}

/// Knows the subjects of other pallets.
pub trait Subjects {
	/// The body that discusses this subject. `None` if it cannot be discussed now, or is not known.
	fn discussed_by(subject: Subject) -> Option<ElectorateId>;

	/// The person who has proposed it, and who answers questions.
	fn proposer(subject: Subject) -> Option<MemberId>;

	/// The BLAKE2-256 hash of the document that its record names. Only this document can describe it. `None` if its record
	/// names none, or if there is no such subject.
	fn document(subject: Subject) -> Option<[u8; 32]>;

	/// Whether there is still a record of it. Its discussion is kept as long.
	fn is_kept(subject: Subject) -> bool;
}

/// A chain without other subjects.
impl Subjects for () {
	fn discussed_by(_: Subject) -> Option<ElectorateId> {
		None
	}

	fn proposer(_: Subject) -> Option<MemberId> {
		None
	}

	fn document(_: Subject) -> Option<[u8; 32]> {
		None
	}

	fn is_kept(_: Subject) -> bool {
		false
	}
}
