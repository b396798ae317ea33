//! Which votes count: those of members who have a voice when the resolution is closed.
//!
//! A voice can end in the cooperative, by notice, expulsion or unpaid shares. It can also end outside: the community
//! removes a person, or a member cooperative ends. The ballots do not note this. So a call that closes a resolution
//! first looks at all ballots: at [`BALLOTS_AT_ONCE`] in one call, or at as many as its bound leaves room for. It strikes
//! the votes of members who have no voice any more, and these count as not cast. If the remaining votes still decide the
//! resolution, it is closed.

use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{ArithmeticError, DispatchError},
};

use crate::*;

/// The number of ballots that one call to close a resolution looks at, whatever its bound.
pub const BALLOTS_AT_ONCE: u32 = 64;

/// The time within which all ballots must be looked at, in milliseconds: an hour. After it the look begins again, so
/// that no vote counts that was looked at long before.
pub const COUNT_WITHIN: Moment = HOUR;

impl<T: Config> Pallet<T> {
	/// The most that it can weigh to look at this many ballots, and to strike them.
	pub(crate) fn count_weight(ballots: u32) -> Weight {
		T::WeightInfo::strike_ballot().saturating_mul(ballots.into())
	}

	/// How many ballots a call can look at within this weight.
	pub(crate) fn ballots_within(weight: Weight) -> u32 {
		let ballots = weight.checked_div_per_component(&Self::count_weight(1)).unwrap_or_default();
		u32::try_from(ballots).unwrap_or(u32::MAX)
	}

	/// Whether a member has a voice: in the cooperative, and as an active person of the community or a cooperative that
	/// has not ended.
	pub(crate) fn has_voice(id: CooperativeId, number: MemberNo) -> bool {
		let lives = |who: Party| match who {
			Party::Person(person) => T::Membership::is_active(person),
			Party::Cooperative(other) => Self::cooperative(other).is_ok_and(|other| !other.has_ended()),
		};
		Members::<T>::get(id, number).is_some_and(|member| member.is_active() && lives(member.who))
	}

	/// Strikes a vote. The caller stores the resolution.
	fn take_out(
		id: CooperativeId,
		number: ResolutionId,
		resolution: &mut Resolution<T>,
		member: MemberNo,
		ballot: Ballot,
	) -> Result<(), ArithmeticError> {
		resolution.uncount(ballot)?;
		Ballots::<T>::remove((id, number, member));
		Self::deposit_event(Event::BallotStruck { cooperative: id, resolution: number, member, ballot });
		Ok(())
	}

	/// Looks at the next ballots, up to a number. Returns whether all are looked at with enough weight left to carry out
	/// the resolution, and the weight of the look. The caller stores the resolution.
	pub(crate) fn count(
		id: CooperativeId,
		number: ResolutionId,
		resolution: &mut Resolution<T>,
		most: u32,
		room: Weight,
	) -> Result<(bool, Weight), DispatchError> {
		let now = Self::now();
		let goes_on = |began: Moment| now.checked_sub(began).is_some_and(|time| time < COUNT_WITHIN);
		let before = resolution.looked_at.filter(|(_, began)| goes_on(*began));
		let all = match before {
			Some((last, _)) => {
				let from = Ballots::<T>::hashed_key_for((id, number, last));
				Ballots::<T>::iter_prefix_from((id, number), from)
			}
			None => Ballots::<T>::iter_prefix((id, number)),
		};
		let some: Vec<(MemberNo, Ballot)> = all.take(most as usize).collect();
		let looked = some.len() as u32;
		let began = before.map_or(now, |(_, began)| began);
		let used = Self::count_weight(looked);
		let next = some.last().filter(|_| looked == most || !used.all_lte(room));
		resolution.looked_at = next.map(|(last, _)| (*last, began));
		for (member, ballot) in some {
			if !Self::has_voice(id, member) {
				Self::take_out(id, number, resolution, member, ballot)?;
			}
		}
		let done = resolution.looked_at.is_none();
		if !done {
			Self::deposit_event(Event::BallotsChecked {
				cooperative: id,
				resolution: number,
				ballots: looked,
			});
		}
		Ok((done, used))
	}

	/// Strikes the vote of a member who has no voice any more.
	pub(crate) fn do_strike_ballot(
		id: CooperativeId,
		number: ResolutionId,
		member: MemberNo,
	) -> DispatchResult {
		let mut resolution = Self::known_resolution(id, number)?;
		ensure!(resolution.outcome == Outcome::Open, Error::<T>::NotVoting);
		let ballot = Ballots::<T>::get((id, number, member)).ok_or(Error::<T>::NoBallot)?;
		ensure!(!Self::has_voice(id, member), Error::<T>::HasAVoice);
		Self::take_out(id, number, &mut resolution, member, ballot)?;
		Resolutions::<T>::insert(id, number, resolution);
		Ok(())
	}
}
