//! The community's clock, which stands still while the community cannot act.
//!
//! Memberships, vouches, votes and claims end at a time. After a pause of a year they would all be over, and nobody
//! would be left to act. In safe mode they would end while nobody can renew them. So all of our pallets that use time
//! read this clock, and not the timestamp of the block:
//!
//! - Blocks that follow one another within [`Config::Threshold`] move the clock as the timestamp moves.
//! - After a longer gap the chain has stood still. The clock moves by one slot only.
//! - While [`Config::Held`] is true (in safe mode), the clock does not move.
//!
//! So the clock is never ahead of the timestamp and never goes back. It changes at one point only, when the block's
//! timestamp has been set, and all transactions of a block see the same time. [`Stopped`] holds the time that the clock
//! has left out. A deadline in the future falls on the date of its time plus `Stopped`.
//!
//! **The clock of decisions** ([`Running`]) stands still with the chain, but goes on in safe mode. The members vote in
//! safe mode too, and a decision of theirs can end it.
//!
//! Some things do not follow the clock. Sessions count slots. The refill of the free quota follows the timestamp itself, since
//! the council needs it in safe mode too. Motions of the council and safe mode last for a number of blocks, computed from
//! a time: they last longer while blocks are missing.
//!
//! Nobody can gain rights from it. A gap needs all validators to make no block for an hour, and safe mode needs two
//! thirds of the council, again every few hours. In that time no deadline comes nearer and no dividend accrues, for
//! anybody.

pub use pallet::*;

use frame_support::{
	ensure,
	traits::{ConstU32, Get, OnTimestampSet, UnixTime},
	BoundedVec,
};
use rochdale_primitives::Moment;
use sp_runtime::TryRuntimeError;

/// The most standstills that are remembered. Dates before the oldest one are shown as if the clock had never stood
/// still before.
pub type MaxStops = ConstU32<128>;

/// The date at which the clock shows this time. If it stood still at this time, it is the first such date.
pub fn date(stops: &[Stop], time: Moment) -> Moment {
	let before = stops.iter().rev().find(|stop| stop.at < time);
	time.saturating_add(before.map(|stop| stop.stopped).unwrap_or_default())
}

/// The date at which the clock of decisions shows this time, if it has gone on for `held` while the community's clock
/// stood. After safe mode, all dates are those of a clock that has stood still for as long as it has by now. The chain
/// does not remember when it stood still for other reasons.
pub fn running_date(stops: &[Stop], held: Moment, time: Moment) -> Moment {
	if held == 0 {
		return date(stops, time);
	}
	let stopped = stops.last().map(|stop| stop.stopped).unwrap_or_default();
	time.saturating_add(stopped.saturating_sub(held))
}

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use codec::{Decode, Encode, MaxEncodedLen};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>> + pallet_timestamp::Config<Moment = Moment>
	{
		type Slot: Get<Moment>;
		/// The longest gap between blocks that does not count as a standstill.
		type Threshold: Get<Moment>;
		/// Whether the clock is held now.
		type Held: Get<bool>;
	}

	/// A time at which the clock stood still.
	#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
	pub struct Stop {
		/// The time that the clock showed.
		pub at: Moment,
		/// The total time for which the clock had stood still when it continued.
		pub stopped: Moment,
	}

	/// The time that the clock shows. `None` before the first block; the clock then shows the timestamp.
	#[pallet::storage]
	pub type Now<T> = StorageValue<_, Moment>;

	/// The total time for which the clock has stood still. The clock plus this is the timestamp.
	#[pallet::storage]
	pub type Stopped<T> = StorageValue<_, Moment, ValueQuery>;

	/// The total time for which the clock was held while the chain went on. The clock plus this is the clock of
	/// decisions.
	#[pallet::storage]
	pub type HeldFor<T> = StorageValue<_, Moment, ValueQuery>;

	/// The standstills, oldest first, from which dates are computed for times of the clock.
	#[pallet::storage]
	pub type Stops<T> = StorageValue<_, BoundedVec<Stop, MaxStops>, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The chain has stood still, and the clock of the community with it. So no right has expired.
		StoodStill {
			/// The duration of this standstill, in milliseconds.
			time: Moment,
			/// The total time for which the clock has stood still since the chain began, in milliseconds.
			stopped: Moment,
		},
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The date (in milliseconds since the Unix epoch) at which the clock shows this time. If it stood still then,
		/// it is the first such date. For a time in the future, it is the date if the clock does not stand still again.
		pub fn date_of(time: Moment) -> Moment {
			date(&Stops::<T>::get(), time)
		}

		/// The date at which the clock of decisions shows this time, as for [`Pallet::date_of`]. Votes of the assembly and
		/// scheduled calls follow that clock.
		pub fn running_date_of(time: Moment) -> Moment {
			running_date(&Stops::<T>::get(), HeldFor::<T>::get(), time)
		}

		/// The time that the clock shows or has shown at this date. For a date in the future, it is the time if the
		/// clock does not stand still again.
		pub fn time_of(date: Moment) -> Moment {
			let mut stopped = 0;
			for stop in Stops::<T>::get() {
				if date <= stop.at.saturating_add(stop.stopped) {
					return date.saturating_sub(stopped).min(stop.at);
				}
				stopped = stop.stopped;
			}
			date.saturating_sub(stopped)
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Reserves the weight for the time when the timestamp is set: the most that is read and written then.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			T::DbWeight::get().reads_writes(6, 4)
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), TryRuntimeError> {
			Self::do_try_state()
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The time that the clock shows.
	pub fn now() -> Moment {
		Now::<T>::get().unwrap_or_else(pallet_timestamp::Now::<T>::get)
	}

	/// The time that the clock of decisions shows. It is never behind [`Self::now`].
	pub fn running() -> Moment {
		Self::now().saturating_add(HeldFor::<T>::get())
	}

	/// Records that the clock stood still at this time, up to a total of `stopped`.
	fn note(at: Moment, stopped: Moment) {
		Stopped::<T>::put(stopped);
		Stops::<T>::mutate(|stops| {
			if let Some(last) = stops.last_mut().filter(|last| last.at == at) {
				last.stopped = stopped;
				return;
			}
			if stops.is_full() {
				stops.remove(0);
			}
			if stops.try_push(Stop { at, stopped }).is_err() {
				frame_support::defensive!("one was removed, so there is room for one");
			}
		});
	}

	/// Checks that the clock plus the time that it has left out is the timestamp, and that the stops explain that time.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let (stopped, stops) = (Stopped::<T>::get(), Stops::<T>::get());
		if let Some(now) = Now::<T>::get() {
			let date = pallet_timestamp::Now::<T>::get();
			ensure!(
				now.checked_add(stopped) == Some(date),
				"standstill: the clock does not explain the timestamp"
			);
			ensure!(stops.iter().all(|stop| stop.at <= now), "standstill: a stop is still to come");
		}
		ensure!(HeldFor::<T>::get() <= stopped, "standstill: it was held for longer than it has stood");
		let last = stops.last().map(|stop| stop.stopped).unwrap_or_default();
		ensure!(last == stopped, "standstill: the stops do not explain how long the clock has stood");
		let in_order = |(a, b): (&Stop, &Stop)| a.at < b.at && a.stopped < b.stopped;
		let mut pairs = stops.iter().zip(stops.iter().skip(1));
		ensure!(pairs.all(in_order), "standstill: the stops are out of order");
		Ok(())
	}
}

impl<T: Config> OnTimestampSet<Moment> for Pallet<T> {
	/// Moves the clock. Before this, the clock shows the same time as in the parent, although the timestamp is already
	/// new.
	fn on_timestamp_set(date: Moment) {
		let Some(before) = Now::<T>::get() else {
			// The first block. There was no chain before it, so that time is no standstill.
			Now::<T>::put(date);
			return;
		};
		let stopped = Stopped::<T>::get();
		let passed = date.saturating_sub(before.saturating_add(stopped));
		let slot = T::Slot::get();
		let stood = passed > T::Threshold::get().max(slot);
		let went_on = if stood { slot } else { passed };
		let held = T::Held::get();
		let ran = if held { 0 } else { went_on };
		if held && went_on > 0 {
			HeldFor::<T>::mutate(|time| *time = time.saturating_add(went_on));
		}
		if ran > 0 {
			Now::<T>::put(before.saturating_add(ran));
		}
		let left_out = passed.saturating_sub(ran);
		if left_out > 0 {
			let stopped = stopped.saturating_add(left_out);
			Self::note(before, stopped);
			if stood {
				Self::deposit_event(Event::StoodStill { time: left_out, stopped });
			}
		}
	}
}

impl<T: Config> UnixTime for Pallet<T> {
	fn now() -> core::time::Duration {
		core::time::Duration::from_millis(Self::now())
	}
}

/// The clock of decisions: the community's clock, with the time in safe mode.
pub struct Running<T>(core::marker::PhantomData<T>);

impl<T: Config> UnixTime for Running<T> {
	fn now() -> core::time::Duration {
		core::time::Duration::from_millis(Pallet::<T>::running())
	}
}
