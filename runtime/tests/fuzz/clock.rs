//! The clock of a chain that is played fast: empty blocks are left out, but none with a task of the scheduler.

use pallet_scheduler::{Agenda, IncompleteSince};
use rochdale_primitives::Moment;
use rochdale_runtime::{configs::clock::TICK, standstill, Runtime, SafeMode};

/// The time of the first block that does a task of the scheduler, if there is one until `now`.
pub fn first_task(now: Moment) -> Option<Moment> {
	let clock = standstill::Now::<Runtime>::get()?;
	let held = standstill::HeldFor::<Runtime>::get();
	let since = IncompleteSince::<Runtime>::get().unwrap_or(((clock + held) / TICK) as u32);
	let when = Agenda::<Runtime>::iter_keys().filter(|when| *when >= since).min()?;
	let due = (Moment::from(when) * TICK).saturating_sub(held) + standstill::Stopped::<Runtime>::get();
	(due < now).then_some(due)
}

/// Moves the community's clock as if there had been blocks until now, in which the scheduler has found nothing to do.
/// Otherwise it would look at each tick of that time.
pub fn skip_until(now: Moment) {
	if SafeMode::is_entered() {
		return;
	}
	let end = now.saturating_sub(standstill::Stopped::<Runtime>::get());
	let Some(clock) = standstill::Now::<Runtime>::get().filter(|clock| *clock < end) else { return };
	standstill::Now::<Runtime>::put(end);
	let tick = |clock: Moment| ((clock + standstill::HeldFor::<Runtime>::get()) / TICK) as u32;
	let since = IncompleteSince::<Runtime>::get().unwrap_or(tick(clock));
	let due = Agenda::<Runtime>::iter_keys().filter(|when| *when >= since).min();
	IncompleteSince::<Runtime>::put(due.unwrap_or(u32::MAX).min(tick(end)).max(since));
}
