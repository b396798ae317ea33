//! The types and answers of the runtime API about bylaws, resolutions and offices.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use rochdale_primitives::{CooperativeId, Moment};
use scale_info::TypeInfo;

use crate::*;

/// The motion of a resolution, as apps read it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum MotionInfo {
	/// The text of its document.
	#[codec(index = 0)]
	Text,
	/// A call that is made as the cooperative.
	#[codec(index = 1)]
	Call {
		/// The hash of the SCALE-encoded call. A long call has its preimage under this hash.
		hash: [u8; 32],
		/// The encoded call, or `None` if it is not stored.
		call: Option<Vec<u8>>,
	},
	/// A change of the holder of an office.
	#[codec(index = 2)]
	Election {
		office: Office,
		/// The new holder, or `None` if the present one only loses the office.
		member: Option<MemberNo>,
	},
}

/// A resolution, and how it stands or was decided.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ResolutionInfo {
	pub number: ResolutionId,
	/// The member who proposed it. `None` if the call of a yearly meeting did.
	pub proposer: Option<MemberNo>,
	pub kind: Kind,
	pub motion: MotionInfo,
	/// The reasons, and where it is discussed.
	pub document: Document,
	/// The rule by which it is decided.
	pub rule: Decision,
	/// The version of the bylaws that has this rule.
	pub version: Version,
	/// When it was opened.
	pub opened_at: Moment,
	/// When voting ends, or ended.
	pub ends_at: Moment,
	/// Members with this number or a higher one do not vote.
	pub roll: MemberNo,
	/// The sum of all votes that members can cast.
	pub votes: u64,
	pub ayes: u64,
	pub nays: u64,
	pub abstentions: u64,
	pub outcome: Outcome,
	/// Whether members decide it in a meeting, and not by open vote.
	pub for_meeting: bool,
	/// Whether it can be closed: its time is over, or the votes that are not cast cannot change the outcome.
	pub closable: bool,
	/// The interests that members have declared in it, at most [`MAX_INTERESTS`].
	pub interests: Vec<Interest>,
}

impl<T: Config> Pallet<T> {
	pub fn bylaws_info(id: CooperativeId, version: Version) -> Option<Bylaws<T>> {
		BylawsVersions::<T>::get(id, version)
	}

	fn motion_info(motion: Motion<T>) -> MotionInfo {
		let call = match motion {
			Motion::Text => return MotionInfo::Text,
			Motion::Election { office, member } => return MotionInfo::Election { office, member },
			Motion::Call(call) => call,
		};
		let hash = call.hash();
		let bytes = Self::call_bytes(&call).ok();
		let mut whole = [0; 32];
		// All hashes of our runtimes have 32 bytes.
		whole.iter_mut().zip(hash.as_ref()).for_each(|(to, from)| *to = *from);
		MotionInfo::Call { hash: whole, call: bytes.map(|bytes| bytes.into_owned()) }
	}

	pub fn resolutions_info(
		id: CooperativeId,
		start: ResolutionId,
		count: u32,
	) -> (Vec<ResolutionInfo>, Option<ResolutionId>) {
		let (numbers, next) = api::page(start, count, NextResolution::<T>::get(id));
		let now = Self::now();
		let info = |number| {
			let resolution = Resolutions::<T>::get(id, number)?;
			let open = resolution.outcome == Outcome::Open;
			let closable = open && resolution.verdict_at(now).is_some();
			Some(ResolutionInfo {
				number,
				proposer: resolution.proposer,
				kind: resolution.kind,
				motion: Self::motion_info(resolution.motion),
				document: resolution.document,
				rule: resolution.rule,
				version: resolution.version,
				opened_at: resolution.opened_at,
				ends_at: resolution.ends_at,
				roll: resolution.roll,
				votes: resolution.votes,
				ayes: resolution.ayes,
				nays: resolution.nays,
				abstentions: resolution.abstentions,
				outcome: resolution.outcome,
				for_meeting: resolution.meeting.is_some(),
				closable,
				interests: Self::interests_info(id, InterestIn::Resolution(number)),
			})
		};
		(numbers.filter_map(info).collect(), next)
	}

	pub fn officers_info(id: CooperativeId) -> Vec<(Office, Officer)> {
		Officers::<T>::iter_prefix(id).collect()
	}
}
