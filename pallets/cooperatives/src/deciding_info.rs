//! What can be asked about what members decide, who holds offices, and who is paid wages.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use rochdale_primitives::{CooperativeId, Moment};
use scale_info::TypeInfo;

use crate::*;

/// What a resolution is about.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum MotionInfo {
	/// What its document says.
	#[codec(index = 0)]
	Text,
	/// A call.
	#[codec(index = 1)]
	Call {
		/// The hash of the call as SCALE bytes: under this it is among the preimages, if it is not short.
		hash: [u8; 32],
		/// The bytes; none if they are not there.
		call: Option<Vec<u8>>,
	},
	/// An election.
	#[codec(index = 2)]
	Election {
		/// To which office.
		office: Office,
		/// Of whom; none if whoever holds it ceases to.
		member: Option<MemberNo>,
	},
}

/// A resolution, with how it stands or what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ResolutionInfo {
	/// Its number.
	pub number: ResolutionId,
	/// Who has proposed it.
	pub proposer: MemberNo,
	/// Its kind.
	pub kind: Kind,
	/// What it is about.
	pub motion: MotionInfo,
	/// The reasons, and where it is discussed.
	pub document: Document,
	/// How it is decided.
	pub rule: Decision,
	/// The version of the bylaws from which that is.
	pub version: Version,
	/// When it was opened.
	pub opened_at: Moment,
	/// Until then members can vote, or could.
	pub ends_at: Moment,
	/// Members with this number or a higher one do not vote.
	pub roll: MemberNo,
	/// What all votes count together.
	pub votes: u64,
	/// The votes for it,
	pub ayes: u64,
	/// against it,
	pub nays: u64,
	/// and neither.
	pub abstentions: u64,
	/// What became of it.
	pub outcome: Outcome,
	/// Whether it can be closed: its time is over, or the votes that are not cast cannot change the outcome.
	pub closable: bool,
}

/// A wage.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct WageInfo<Asset> {
	/// Who is paid.
	pub member: MemberNo,
	/// Its number.
	pub number: WageId,
	/// In which currency.
	pub asset: Asset,
	/// How much each time.
	pub amount: Balance,
	/// How often.
	pub every: Moment,
	/// The oldest date of which it is not paid in full.
	pub next_at: Moment,
	/// What is due by now and was not paid.
	pub owed: Balance,
	/// When it has ended, if it has.
	pub until: Option<Moment>,
}

impl<T: Config> Pallet<T> {
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

	/// See [`CooperativesApi::resolutions`].
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
			let closable = open && resolution.verdict(now >= resolution.ends_at).is_some();
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
				closable,
			})
		};
		(numbers.filter_map(info).collect(), next)
	}

	/// See [`CooperativesApi::officers`].
	pub fn officers_info(id: CooperativeId) -> Vec<(Office, Officer)> {
		Officers::<T>::iter_prefix(id).collect()
	}

	/// See [`CooperativesApi::wages`].
	pub fn wages_info(id: CooperativeId) -> Vec<WageInfo<AssetOf<T>>> {
		let now = Self::now();
		let info = |((member, number), wage): ((MemberNo, WageId), Wage<T>)| WageInfo {
			member,
			number,
			owed: wage.owed(now),
			asset: wage.asset,
			amount: wage.amount,
			every: wage.every,
			next_at: wage.next_at,
			until: wage.until,
		};
		Wages::<T>::iter_prefix((id,)).map(info).collect()
	}
}
