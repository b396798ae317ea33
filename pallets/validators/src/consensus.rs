//! The set as consensus asks for it: per session, and with what it reports back.

use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchClass,
	sp_runtime::{traits::Convert, Perbill},
	traits::Get,
	weights::Weight,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_staking::{
	offence::{OffenceDetails, OffenceSeverity, OnOffenceHandler},
	SessionIndex,
};

use crate::{
	Authored, Blocks, Config, Error, Event, Expelled, Pallet, Set, Validator, Validators, WeightInfo,
};

/// A validator's account says all there is to say about it.
pub struct NoFullIdentification;
impl<AccountId> Convert<AccountId, Option<()>> for NoFullIdentification {
	fn convert(_: AccountId) -> Option<()> {
		Some(())
	}
}

impl<T: Config> Pallet<T> {
	fn plan(index: SessionIndex) -> Option<Vec<T::AccountId>> {
		// Who has purged its keys cannot take part, and must not be counted on.
		let set: Vec<_> =
			Self::active().into_iter().filter(|who| Self::ensure_has_keys(who).is_ok()).collect();
		frame_system::Pallet::<T>::register_extra_weight_unchecked(
			<T as Config>::WeightInfo::rotate_session(T::MaxValidators::get()),
			DispatchClass::Mandatory,
		);
		if set.is_empty() {
			log::error!(target: "runtime::validators", "no validator has keys for session {index}; the set stays");
			return None;
		}
		// Always the whole set: so the proofs of who held which key are made anew each session, also
		// when a validator has changed its keys.
		Some(set)
	}
}

impl<T: Config> pallet_session::SessionManager<T::AccountId> for Pallet<T> {
	fn new_session(index: SessionIndex) -> Option<Vec<T::AccountId>> {
		Self::plan(index)
	}

	/// The set of genesis is all who have session keys in the genesis configuration.
	fn new_session_genesis(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		if Validators::<T>::get().is_empty() {
			let mut set = Set::<T>::new();
			for who in pallet_session::NextKeys::<T>::iter_keys() {
				assert!(
					set.try_insert(who, Validator::default()).is_ok(),
					"the genesis configuration has more validators (session.keys) than MaxValidators"
				);
			}
			Validators::<T>::put(set);
		}
		Some(Self::active()).filter(|set| !set.is_empty())
	}

	fn start_session(_: SessionIndex) {
		// The session pallet enables everybody in a new set. Who was expelled since it was planned stays
		// disabled.
		let participants = pallet_session::Validators::<T>::get();
		Expelled::<T>::mutate(|expelled| expelled.retain(|who| participants.contains(who)));
		for who in Expelled::<T>::get() {
			pallet_session::Pallet::<T>::report_offence(who, OffenceSeverity::max_severity());
		}
	}

	fn end_session(index: SessionIndex) {
		Self::judge_session(index);
	}
}

impl<T: Config> pallet_session::historical::SessionManager<T::AccountId, ()> for Pallet<T> {
	fn new_session(index: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		let set = <Self as pallet_session::SessionManager<_>>::new_session(index)?;
		Some(set.into_iter().map(|who| (who, ())).collect())
	}

	fn new_session_genesis(index: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		let set = <Self as pallet_session::SessionManager<_>>::new_session_genesis(index)?;
		Some(set.into_iter().map(|who| (who, ())).collect())
	}

	fn start_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<_>>::start_session(index)
	}

	fn end_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<_>>::end_session(index)
	}
}

impl<T: Config> pallet_authorship::EventHandler<T::AccountId, BlockNumberFor<T>> for Pallet<T> {
	fn note_author(author: T::AccountId) {
		Authored::<T>::insert(author, ());
		Blocks::<T>::mutate(|blocks| *blocks = blocks.saturating_add(1));
		frame_system::Pallet::<T>::register_extra_weight_unchecked(
			<T as Config>::WeightInfo::note_author(),
			DispatchClass::Mandatory,
		);
	}
}

/// Who equivocates is disabled at once and expelled from the sessions that are not planned yet. To come
/// back it must be added like anybody else.
impl<T: Config, Reporter> OnOffenceHandler<Reporter, (T::AccountId, ()), Weight> for Pallet<T> {
	fn on_offence(
		offenders: &[OffenceDetails<Reporter, (T::AccountId, ())>],
		_: &[Perbill],
		_: SessionIndex,
	) -> Weight {
		for OffenceDetails { offender: (who, ()), .. } in offenders {
			pallet_session::Pallet::<T>::report_offence(who.clone(), OffenceSeverity::max_severity());
			match Self::take_out(who) {
				Ok(()) => {
					// At most as many as there are validators.
					let _ = Expelled::<T>::try_mutate(|expelled| expelled.try_push(who.clone()));
					Self::deposit_event(Event::Expelled { who: who.clone() });
				}
				Err(Error::TooFew) => Self::deposit_event(Event::KeptForMinimum { who: who.clone() }),
				// It has left, or was expelled, since.
				Err(_) => {}
			}
		}
		<T as Config>::WeightInfo::on_offence().saturating_mul(offenders.len() as u64)
	}
}
