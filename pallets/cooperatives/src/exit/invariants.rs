//! The invariants of the exit queue.

use frame_support::ensure;

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn check_queue(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
	) -> Result<(), TryRuntimeError> {
		let (first, end) = cooperative.queue;
		let mut waiting = 0u32;
		for (place, number) in ExitQueue::<T>::iter_prefix(id) {
			ensure!((first..end).contains(&place), "cooperatives: a place outside the queue");
			let standing = Members::<T>::get(id, number).map(|member| member.standing);
			let here = matches!(standing, Some(Standing::Leaving { place: own, .. }) if own == place);
			ensure!(here, "cooperatives: a place in the queue belongs to a member who is not leaving there");
			waiting = waiting.saturating_add(1);
		}
		ensure!(waiting == end.saturating_sub(first), "cooperatives: a place in the queue has no member");
		Ok(())
	}
}
