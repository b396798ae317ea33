//! The tracks: the kinds of decisions that the members make, each with an origin of its own.
//!
//! [`powers`](crate::powers) gives each power to a track. Until the founding is over, two thirds of the founders'
//! council hold most of them too, but none over who is a member.

pub use pallet::*;

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::traits::{EnsureOrigin, EnsureOriginWithArg, Get, OriginTrait, PrivilegeCmp};
#[cfg(feature = "runtime-benchmarks")]
use pallet_collective::Instance1;
use rochdale_primitives::parameters::TRACKS;
use scale_info::TypeInfo;

use crate::{
	founding,
	policy::{
		params::{assembly as rules, elections},
		TrackRule,
	},
	OriginCaller, RuntimeOrigin,
};

/// A kind of decision. It is also the origin of the calls that the members decide on this track.
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
pub enum Track {
	/// The rules of power: upgrades, the reference machine, the council's seats, the rules of the tracks. It has a veto.
	#[codec(index = 0)]
	Constitution,
	/// Common money: spending, budgets, dividends from a pot.
	#[codec(index = 1)]
	Commons,
	/// The other parameters.
	#[codec(index = 2)]
	Policy,
	/// Who is a member.
	#[codec(index = 3)]
	Membership,
	/// What stops an attack or a mistake: to cancel a decision, to end a pause, to leave or extend safe mode, to restart
	/// finality.
	#[codec(index = 4)]
	Emergency,
}

impl Track {
	pub const ALL: [Track; 5] =
		[Track::Constitution, Track::Commons, Track::Policy, Track::Membership, Track::Emergency];

	/// Its name in a community's file.
	pub const fn name(self) -> &'static str {
		let [constitution, commons, policy, membership, emergency] = &TRACKS;
		match self {
			Track::Constitution => constitution.1,
			Track::Commons => commons.1,
			Track::Policy => policy.1,
			Track::Membership => membership.1,
			Track::Emergency => emergency.1,
		}
	}

	/// The rule that the community has chosen for it.
	pub fn rule(self) -> TrackRule {
		match self {
			Track::Constitution => rules::Constitution::get(),
			Track::Commons => rules::Commons::get(),
			Track::Policy => rules::Policy::get(),
			Track::Membership => rules::Membership::get(),
			Track::Emergency => rules::Emergency::get(),
		}
	}

	/// How many supporters a proposal needs, if this is the rule, there are so many members, and so many places of its
	/// kind are taken. It is never more than a quarter of the members. In an emergency it is a twelfth of them at
	/// least.
	///
	/// It is a quarter for each place above half of those of the track. Nobody backs two open proposals on a track. So those
	/// who would fill it are more than half of the members. A proposal that could be approved has as many supporters.
	pub fn supporters_needed(self, rule: &TrackRule, members: u32, taken: u32) -> u32 {
		if taken.saturating_add(1).saturating_mul(2) > self.places() {
			return members / 4;
		}
		let least = match self {
			Track::Emergency => members.div_ceil(12),
			Track::Constitution | Track::Commons | Track::Policy | Track::Membership => 0,
		};
		rule.supporters.max(least).min(members / 4)
	}

	/// How many referenda can be open on it at once. There are as many places again for approved calls that wait, and
	/// for questions.
	pub const fn places(self) -> u32 {
		match self {
			Track::Constitution => 3,
			Track::Commons => 6,
			Track::Policy | Track::Membership => 4,
			Track::Emergency => 3,
		}
	}
}

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {}

	/// The members, by a decision on this track.
	#[pallet::origin]
	pub type Origin = super::Track;
}

macro_rules! each_as_type {
	($($track:ident),*) => {
		$(
			#[doc = concat!("[`Track::", stringify!($track), "`] as a type.")]
			pub struct $track;
			impl Get<Track> for $track {
				fn get() -> Track {
					Track::$track
				}
			}
		)*
	};
}
each_as_type!(Constitution, Commons, Policy, Membership, Emergency);

/// The members, by a decision on this track.
pub struct By<On>(PhantomData<On>);

impl<On: Get<Track>> EnsureOrigin<RuntimeOrigin> for By<On> {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin) -> Result<(), RuntimeOrigin> {
		match origin.caller() {
			OriginCaller::Tracks(track) if *track == On::get() => Ok(()),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(On::get().into())
	}
}

/// The members, by a decision on any track.
pub struct ByAny;

impl EnsureOrigin<RuntimeOrigin> for ByAny {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin) -> Result<(), RuntimeOrigin> {
		match origin.caller() {
			OriginCaller::Tracks(_) => Ok(()),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(Track::Commons.into())
	}
}

/// Two thirds of the council. After the founding a council of fewer than half of its seats counts as half. Members who
/// recall one after the other do not give its powers to the last two.
pub struct TwoThirds;

impl EnsureOrigin<RuntimeOrigin> for TwoThirds {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin) -> Result<(), RuntimeOrigin> {
		use pallet_collective::RawOrigin;
		let least = if founding() { 0 } else { elections::CouncilSeats::get().div_ceil(2) };
		match origin.caller() {
			OriginCaller::Council(RawOrigin::Members(ayes, present))
				if ayes.saturating_mul(3) >= least.max(*present).saturating_mul(2) =>
			{
				Ok(())
			}
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		let seats = elections::CouncilSeats::get();
		Ok(pallet_collective::RawOrigin::<crate::AccountId, Instance1>::Members(seats, seats).into())
	}
}

/// Two thirds of the founders' council, as long as it rules.
pub struct Founding;

impl EnsureOrigin<RuntimeOrigin> for Founding {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin) -> Result<(), RuntimeOrigin> {
		match <TwoThirds as EnsureOrigin<_>>::try_origin(origin.clone()) {
			Ok(_) if founding() => Ok(()),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		<TwoThirds as EnsureOrigin<_>>::try_successful_origin()
	}
}

/// Cancels an approved call: a decision on the same track, or an emergency.
pub struct EqualPower;

impl EnsureOriginWithArg<RuntimeOrigin, Track> for EqualPower {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, of: &Track) -> Result<(), RuntimeOrigin> {
		match origin.caller() {
			OriginCaller::Tracks(by) if by == of || *by == Track::Emergency => Ok(()),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(of: &Track) -> Result<RuntimeOrigin, ()> {
		Ok((*of).into())
	}
}

/// Compares those who have scheduled a call with those who want to cancel it: the same origin can, and an emergency.
pub struct EqualOrEmergency;

impl PrivilegeCmp<OriginCaller> for EqualOrEmergency {
	fn cmp_privilege(left: &OriginCaller, right: &OriginCaller) -> Option<core::cmp::Ordering> {
		use core::cmp::Ordering;
		let emergency = OriginCaller::Tracks(Track::Emergency);
		let root = OriginCaller::system(frame_system::RawOrigin::Root);
		match (left, right) {
			_ if left == right => Some(Ordering::Equal),
			// The alarms of referenda are root's.
			_ if *left == root || *right == root => None,
			_ if *left == emergency => Some(Ordering::Greater),
			_ if *right == emergency => Some(Ordering::Less),
			_ => None,
		}
	}
}
