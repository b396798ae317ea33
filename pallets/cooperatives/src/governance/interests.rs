//! Interests that members declare in what is decided. They are shown beside the decision.

use alloc::{collections::BTreeSet, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{dispatch::DispatchResult, ensure, pallet_prelude::ConstU32, BoundedVec};
use rochdale_primitives::{CooperativeId, MemberId};
use scale_info::TypeInfo;

use super::offices::OFFICES;
use crate::*;

/// The most interests in one matter.
pub const MAX_INTERESTS: u32 = 16;

/// What members decide, or another person approves.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum InterestIn {
	/// A resolution on which members vote.
	#[codec(index = 0)]
	Resolution(ResolutionId),
	/// A booking or an expense claim that waits for another person.
	#[codec(index = 1)]
	Draft(u32),
}

/// An interest of a member in a matter. It stays until the matter is removed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct Interest {
	pub member: MemberNo,
	/// The person who has declared it: the member, or the delegate of a member that is a cooperative.
	pub person: Option<MemberId>,
	/// The interest in words, in UTF-8.
	pub nature: ledger::Text,
}

impl Interest {
	/// Whether it is one of this member or this person.
	fn is_of(&self, member: MemberNo, person: Option<MemberId>) -> bool {
		self.member == member || (person.is_some() && self.person == person)
	}
}

/// The interests in a matter.
pub type InterestsOf = BoundedVec<Interest, ConstU32<MAX_INTERESTS>>;

impl<T: Config> Pallet<T> {
	/// A member declares an interest in an open matter. An approval that they have given is void.
	pub(crate) fn do_declare_interest(
		id: CooperativeId,
		key: &T::AccountId,
		member: MemberNo,
		matter: InterestIn,
		nature: ledger::Text,
	) -> DispatchResult {
		Self::speaks_for(id, member, key)?;
		Self::ensure_undisputed(key)?;
		ensure!(is_text(&nature), Error::<T>::NoReason);
		let person = T::Membership::member(key);
		let interest = Interest { member, person, nature: nature.clone() };
		match matter {
			InterestIn::Resolution(number) => {
				let open = Self::known_resolution(id, number)?.outcome == Outcome::Open;
				ensure!(open, Error::<T>::NotVoting);
			}
			InterestIn::Draft(number) => {
				let mut draft = Drafts::<T>::get(id, number).ok_or(Error::<T>::UnknownDraft)?;
				let given = draft.approvals.len();
				draft.approvals.retain(|approver| {
					let person = Members::<T>::get(id, approver).and_then(|member| member.who.person());
					!interest.is_of(*approver, person)
				});
				if draft.approvals.len() < given {
					Drafts::<T>::insert(id, number, draft);
				}
			}
		}
		let mut all = Interests::<T>::get(id, matter);
		ensure!(all.iter().all(|other| other.member != member), Error::<T>::NothingToChange);
		// Nobody takes the room of those who approve.
		let officer =
			|office: &Office| Officers::<T>::get(id, *office).is_some_and(|officer| officer.member == member);
		let kept = if OFFICES.iter().any(officer) { 0 } else { OFFICES.len() };
		let room = (MAX_INTERESTS as usize).saturating_sub(kept);
		ensure!(all.len() < room, Error::<T>::TooManyInterests);
		all.try_push(interest).map_err(|_| Error::<T>::TooManyInterests)?;
		Interests::<T>::insert(id, matter, all);
		Self::deposit_event(Event::InterestDeclared { cooperative: id, member, matter, nature });
		Ok(())
	}

	/// Whether a member, or the same person for another one, has declared an interest in a matter.
	pub(crate) fn is_interested(
		id: CooperativeId,
		matter: InterestIn,
		member: MemberNo,
		person: Option<MemberId>,
	) -> bool {
		Interests::<T>::get(id, matter).iter().any(|interest| interest.is_of(member, person))
	}

	pub fn interests_info(id: CooperativeId, matter: InterestIn) -> Vec<Interest> {
		Interests::<T>::get(id, matter).into_inner()
	}

	/// Checks that interests are in matters that are there, and that no member has two in one.
	pub(crate) fn check_interests() -> Result<(), TryRuntimeError> {
		for (id, matter, interests) in Interests::<T>::iter() {
			let known = match matter {
				InterestIn::Resolution(number) => Resolutions::<T>::contains_key(id, number),
				InterestIn::Draft(number) => Drafts::<T>::contains_key(id, number),
			};
			ensure!(known, "cooperatives: an interest is in something that is not there");
			let members: BTreeSet<_> = interests.iter().map(|interest| interest.member).collect();
			ensure!(members.len() == interests.len(), "cooperatives: a member has two interests in a matter");
		}
		Ok(())
	}
}
