//! What two thirds of the council do against an attack, for a bounded time: they pause a call, and enter safe mode.
//!
//! - It does not pause the calls by which somebody becomes or stays a member, or registers session keys
//!   ([`Config::LeftToMembers`]).
//! - A pause ends by itself after [`Config::PauseTime`]. As long again the council cannot pause the same call. The members
//!   make the pause last by the same call. So there is no gap in which an attack goes on.
//! - After safe mode the council cannot enter it again for [`Config::Rest`], whoever has ended it. The members always can.

pub use pallet::*;

use frame_support::traits::{
	ConstU32, Contains, EnsureOrigin, Get, SafeModeNotify, TransactionPause, UnixTime,
};
use rochdale_primitives::{now, Moment};

use crate::{tracks::TwoThirds, Runtime, RuntimeOrigin};

/// The most calls that are paused by the council, or were lately.
pub type MaxPauses = ConstU32<16>;

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use codec::{Decode, Encode, MaxEncodedLen};
	use frame_support::{pallet_prelude::*, weights::WeightMeter};
	use frame_system::{pallet_prelude::*, WeightInfo};
	use pallet_tx_pause::RuntimeCallNameOf;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>> + pallet_tx_pause::Config
	{
		/// Who pauses calls for a time.
		type CouncilOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The origin that pauses calls until they are unpaused.
		type MembersOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The calls that the members alone pause.
		type LeftToMembers: Contains<RuntimeCallNameOf<Self>>;
		/// A clock that goes on in safe mode.
		type Time: UnixTime;
		/// How long a pause lasts, and how long the council then leaves the call alone, in milliseconds.
		type PauseTime: Get<Moment>;
		/// How long the council leaves safe mode alone after it has ended, in milliseconds.
		type Rest: Get<Moment>;
	}

	/// A pause by the council, or the time after it.
	#[derive(
		CloneNoBound, DebugNoBound, PartialEqNoBound, EqNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
	)]
	#[scale_info(skip_type_params(T))]
	pub struct Pause<T: Config> {
		/// The names of the pallet and the call.
		pub call: RuntimeCallNameOf<T>,
		/// When the pause ends. `None` if it has ended, or the members have made it last.
		pub until: Option<Moment>,
		/// When the council can pause this call again.
		pub again_at: Moment,
	}

	/// The pauses by the council, in the order in which they began.
	#[pallet::storage]
	pub type Pauses<T: Config> = StorageValue<_, BoundedVec<Pause<T>, MaxPauses>, ValueQuery>;

	/// When safe mode ended for the last time.
	#[pallet::storage]
	pub type SafeModeLeft<T> = StorageValue<_, Moment>;

	#[pallet::event]
	#[pallet::generate_deposit(fn deposit_event)]
	pub enum Event<T: Config> {
		/// The council has paused a call until this time.
		PausedForATime { call: RuntimeCallNameOf<T>, until: Moment },
		/// A pause by the council is over.
		PauseEnded { call: RuntimeCallNameOf<T> },
		/// The members have paused a call until it is unpaused, or have made a pause by the council last.
		PausedByMembers { call: RuntimeCallNameOf<T> },
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The call is paused already, must never be paused, or is paused by the members alone (`tx_pause.pause`).
		CannotPause,
		/// The council has paused this call lately. If it must be paused again, the members decide it.
		PausedLately,
		/// As many pauses are noted as can be. Wait until one is over.
		TooManyPauses,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Pauses a call for `PauseTime`; `CouncilOrigin`. Or pauses it until `tx_pause.unpause`, and makes a pause by the
		/// council last; `MembersOrigin`. `call` has the names of the pallet and of the call, as the metadata writes them.
		///
		/// Errors: [`Error::CannotPause`], [`Error::PausedLately`], [`Error::TooManyPauses`].
		#[pallet::call_index(0)]
		#[pallet::weight((
			T::SystemWeightInfo::authorize_upgrade().saturating_add(T::DbWeight::get().reads_writes(4, 2)),
			DispatchClass::Operational,
		))]
		pub fn pause(origin: OriginFor<T>, call: RuntimeCallNameOf<T>) -> DispatchResult {
			match T::MembersOrigin::try_origin(origin) {
				Ok(_) => Self::pause_by_members(call),
				Err(origin) => {
					T::CouncilOrigin::ensure_origin(origin)?;
					Self::pause_for_a_time(call)
				}
			}
		}
	}

	impl<T: Config> Pallet<T> {
		fn pause_by_members(call: RuntimeCallNameOf<T>) -> DispatchResult {
			type TxPause<T> = pallet_tx_pause::Pallet<T>;
			let mut pauses = Pauses::<T>::get();
			let of_council = pauses.iter_mut().find(|pause| pause.call == call && pause.until.is_some());
			let goes_on = of_council.is_some() && <TxPause<T> as TransactionPause>::is_paused(call.clone());
			if let Some(pause) = of_council {
				// No block ends it any more.
				pause.until = None;
				Pauses::<T>::put(pauses);
			}
			if !goes_on {
				<TxPause<T> as TransactionPause>::pause(call.clone()).map_err(|_| Error::<T>::CannotPause)?;
			}
			Self::deposit_event(Event::PausedByMembers { call });
			Ok(())
		}

		fn pause_for_a_time(call: RuntimeCallNameOf<T>) -> DispatchResult {
			ensure!(!T::LeftToMembers::contains(&call), Error::<T>::CannotPause);
			let time = now::<T::Time>();
			let mut pauses = Pauses::<T>::get();
			pauses.retain(|pause| pause.until.is_some() || pause.again_at > time);
			ensure!(!pauses.iter().any(|pause| pause.call == call), Error::<T>::PausedLately);
			<pallet_tx_pause::Pallet<T> as TransactionPause>::pause(call.clone())
				.map_err(|_| Error::<T>::CannotPause)?;
			let until = time.saturating_add(T::PauseTime::get());
			let again_at = until.saturating_add(T::PauseTime::get());
			let pause = Pause { call: call.clone(), until: Some(until), again_at };
			pauses.try_push(pause).map_err(|_| Error::<T>::TooManyPauses)?;
			Pauses::<T>::put(pauses);
			Self::deposit_event(Event::PausedForATime { call, until });
			Ok(())
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Ends a pause that is over, one in each block.
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			if meter.try_consume(T::DbWeight::get().reads(3)).is_err() {
				return;
			}
			let mut pauses = Pauses::<T>::get();
			let time = now::<T::Time>();
			let over = |pause: &&mut Pause<T>| pause.until.is_some_and(|until| until <= time);
			let Some(pause) = pauses.iter_mut().find(over) else { return };
			if meter.try_consume(T::DbWeight::get().reads_writes(1, 2)).is_err() {
				return;
			}
			pause.until = None;
			let call = pause.call.clone();
			// The members may have ended it before.
			let _ = <pallet_tx_pause::Pallet<T> as TransactionPause>::unpause(call.clone());
			Pauses::<T>::put(pauses);
			Self::deposit_event(Event::PauseEnded { call });
		}
	}
}

impl<T: Config> SafeModeNotify for Pallet<T> {
	fn entered() {}

	fn exited() {
		SafeModeLeft::<T>::put(now::<T::Time>());
	}
}

/// Two thirds of the council, if safe mode has not ended lately.
pub struct RestedCouncil;

impl EnsureOrigin<RuntimeOrigin> for RestedCouncil {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin) -> Result<(), RuntimeOrigin> {
		let rests = SafeModeLeft::<Runtime>::get().is_some_and(|left| {
			let rest = <Runtime as Config>::Rest::get();
			now::<<Runtime as Config>::Time>() < left.saturating_add(rest)
		});
		match <TwoThirds as EnsureOrigin<_>>::try_origin(origin.clone()) {
			Ok(()) if !rests => Ok(()),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		SafeModeLeft::<Runtime>::kill();
		<TwoThirds as EnsureOrigin<_>>::try_successful_origin()
	}
}
