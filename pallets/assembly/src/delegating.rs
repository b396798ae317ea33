//! Delegations: given, revoked, and counted without a look at each delegator.

use frame_support::{dispatch::DispatchResult, ensure};
use pallet_referenda::TracksInfo;

use crate::*;

impl<T: Config> Pallet<T> {
	/// The delegate behind whom this member counts in an open poll, unless the member votes.
	pub(crate) fn delegate_in(poll: &PollOf<T>, member: MemberId) -> Option<MemberId> {
		let given = Delegations::<T>::get(member);
		given.iter().find(|delegation| delegation.covers(poll)).map(|delegation| delegation.to)
	}

	/// Notes that `by` more delegators of this member do not count behind them in a poll.
	pub(crate) fn note_apart(id: ProposalId, delegate: MemberId, by: i32) {
		let apart = Apart::<T>::get(id, delegate).saturating_add_signed(by);
		if apart == 0 {
			Apart::<T>::remove(id, delegate);
		} else {
			Apart::<T>::insert(id, delegate, apart);
		}
	}

	/// Changes how many members delegate to this member.
	fn note_behind(delegate: MemberId, track: TrackOf<T>, by: i32) {
		let behind = Delegators::<T>::get(delegate, track).saturating_add_signed(by);
		if behind == 0 {
			Delegators::<T>::remove(delegate, track);
		} else {
			Delegators::<T>::insert(delegate, track, behind);
		}
	}

	/// Delegates on one track, or on all that there are.
	pub(crate) fn do_delegate(by: MemberId, to: MemberId, track: Option<TrackOf<T>>) -> DispatchResult {
		ensure!(by != to, Error::<T>::ToOneself);
		ensure!(T::Membership::is_active(to), Error::<T>::UnknownDelegate);
		match track {
			Some(track) => {
				let known = <T as pallet_referenda::Config>::Tracks::info(track).is_some();
				ensure!(known, Error::<T>::UnknownTrack);
				Self::delegate_on(by, to, track)
			}
			None => {
				for track in <T as pallet_referenda::Config>::Tracks::tracks() {
					Self::delegate_on(by, to, track.id)?;
				}
				Ok(())
			}
		}
	}

	fn delegate_on(by: MemberId, to: MemberId, track: TrackOf<T>) -> DispatchResult {
		let mut given = Delegations::<T>::get(by);
		if let Some(old) = given.iter().find(|delegation| delegation.track == track).copied() {
			// The same delegate again: the delegation keeps its age.
			if old.to == to {
				return Ok(());
			}
			Self::end_delegation(by, &old);
			given.retain(|delegation| delegation.track != track);
		}
		let room = Delegators::<T>::get(to, track) < T::MostDelegators::get();
		ensure!(room, Error::<T>::TooManyDelegators);
		let delegation = Delegation { track, to, since: Opened::<T>::get() };
		given.try_push(delegation).map_err(|_| Error::<T>::UnknownTrack)?;
		Delegations::<T>::insert(by, given);
		Self::note_behind(to, track, 1);
		for poll in Open::<T>::get().iter().filter(|poll| poll.track == track) {
			Self::note_apart(poll.proposal, to, 1);
		}
		Self::deposit_event(Event::Delegated { by, to, track });
		Ok(())
	}

	/// Takes a delegation out of all counts. The caller removes it from the list of its giver.
	fn end_delegation(by: MemberId, delegation: &DelegationOf<T>) {
		let Delegation { track, to, .. } = *delegation;
		for poll in Open::<T>::get().iter().filter(|poll| poll.track == track) {
			let id = poll.proposal;
			if !delegation.covers(poll) || Ballots::<T>::contains_key(id, by) {
				Self::note_apart(id, to, -1);
			} else if let Some(ballot) = Ballots::<T>::get(id, to) {
				// If more are behind the delegate than their ballot carries, it carries as many without this one.
				if Self::behind(poll, to) <= poll.most_delegators {
					// A poll that has ended keeps its result.
					let _ = Self::recount(poll, &[(ballot, -1)]);
				}
			}
		}
		Self::note_behind(to, track, -1);
		Self::deposit_event(Event::Revoked { by, to, track });
	}

	/// Revokes the delegation on one track, or all.
	pub(crate) fn do_revoke(by: MemberId, track: Option<TrackOf<T>>) -> DispatchResult {
		let mut given = Delegations::<T>::get(by);
		let meant = |delegation: &DelegationOf<T>| track.is_none_or(|track| delegation.track == track);
		ensure!(given.iter().any(meant), Error::<T>::NothingToRevoke);
		for delegation in given.iter().filter(|delegation| meant(delegation)) {
			Self::end_delegation(by, delegation);
		}
		given.retain(|delegation| !meant(delegation));
		if given.is_empty() {
			Delegations::<T>::remove(by);
		} else {
			Delegations::<T>::insert(by, given);
		}
		Ok(())
	}

	/// Revokes all delegations of somebody who is no longer active.
	pub(crate) fn revoke_all(by: MemberId) {
		for delegation in Delegations::<T>::take(by) {
			Self::end_delegation(by, &delegation);
		}
	}
}
