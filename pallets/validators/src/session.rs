//! What happens when sessions are planned, begin and end, when a block is authored, and when a validator equivocates.

use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::{
	dispatch::DispatchClass,
	pallet_prelude::Weight,
	sp_runtime::{traits::Convert, Perbill},
	traits::{Get, ValidatorRegistration},
};
use frame_system::pallet_prelude::BlockNumberFor;
use pallet_session::historical;
use sp_staking::{
	offence::{OffenceDetails, OffenceSeverity, OnOffenceHandler},
	SessionIndex,
};

use crate::*;

const LOG_TARGET: &str = "runtime::validators";

/// The full identification of a validator in the history of sessions. Its account alone is enough to expel it.
pub struct NoFullIdentification;

impl<AccountId> Convert<AccountId, Option<()>> for NoFullIdentification {
	fn convert(_: AccountId) -> Option<()> {
		Some(())
	}
}

impl<T: Config> Pallet<T> {
	fn weigh(weight: Weight) {
		frame_system::Pallet::<T>::register_extra_weight_unchecked(weight, DispatchClass::Mandatory);
	}

	/// Judges the validators that authored nothing in the session that ends. Returns how many validators there are.
	///
	/// Counts of blocks and sessions stop at the largest number of 32 bits. This is beyond all bounds with which they
	/// are compared: some hundred blocks for each of at most `MaxValidators`, which `integrity_test` checks. So a count
	/// that has stopped leads to the same judgement.
	fn judge() -> u32 {
		let authored: BTreeMap<T::AccountId, u32> = Authored::<T>::drain().collect();
		let blocks = authored.values().fold(0u32, |sum, n| sum.saturating_add(*n));
		let set: BTreeSet<T::AccountId> = pallet_session::Validators::<T>::get().into_iter().collect();
		let authors = set.iter().filter(|who| authored.contains_key(who)).count();
		// If most of the set is silent, the chain or the network between its halves has failed, and not a validator.
		// The first to come back must not cost the others their place.
		let outage = authors.saturating_mul(2) < set.len();

		let max_missed = T::MaxMissed::get().max(1);
		let enough = u32::try_from(set.len()).unwrap_or(u32::MAX).saturating_mul(BLOCKS_PER_VALIDATOR);
		let due = |validator: &Validator| validator.missed >= max_missed && validator.blocks >= enough;
		let since = pallet_session::Pallet::<T>::current_index();
		let from = Self::next_planned();
		let search = Searching::<T>::get().filter(|search| search.from <= since).map(|search| Search {
			sessions: search.sessions.saturating_add(1),
			blocks: search.blocks.saturating_add(blocks),
			..search
		});
		let searched =
			u32::try_from(set.len()).unwrap_or(u32::MAX).saturating_mul(SEARCHED_BLOCKS_PER_VALIDATOR);

		Validators::<T>::mutate(|all| {
			let mut spare = Self::spare(all.values());
			// A lost validator has missed as many sessions as the search has watched. At least one validator must be
			// left.
			let lost = search.filter(|search| search.blocks >= searched).map(|search| search.sessions);
			let lost = lost.filter(|sessions| {
				all.iter().any(|(who, validator)| {
					let missed = validator.missed.saturating_add(1);
					validator.is_active()
						&& set.contains(who)
						&& (authored.contains_key(who) || missed < *sessions)
				})
			});
			match lost {
				Some(_) => Searching::<T>::kill(),
				None => search.into_iter().for_each(Searching::<T>::put),
			}
			for (who, validator) in all.iter_mut() {
				if authored.contains_key(who) {
					validator.missed = 0;
					validator.blocks = 0;
					continue;
				}
				if !validator.is_active() || !set.contains(who) || (outage && search.is_none()) {
					continue;
				}
				let was_due = due(validator);
				validator.missed = validator.missed.saturating_add(1);
				validator.blocks = validator.blocks.saturating_add(blocks);
				let is_lost = lost.is_some_and(|sessions| validator.missed >= sessions);
				if !is_lost && (outage || !due(validator)) {
					continue;
				}
				let cause = Cause::Silence { sessions: validator.missed, blocks: validator.blocks };
				if spare > 0 || is_lost {
					spare = spare.saturating_sub(1);
					validator.status = Status::Suspended { since };
					Self::deposit_event(Event::Suspended { who: who.clone(), cause, from });
				} else if !was_due {
					Self::deposit_event(Event::SuspensionDeferred { who: who.clone(), cause });
				}
			}
			if lost.is_some() {
				// An expelled one fills a place only while it makes blocks. Otherwise the set could be too small to
				// make a block final after each restart of finality.
				all.retain(|who, validator| {
					validator.status != Status::Expelled || authored.contains_key(who)
				});
			}
			all.len() as u32
		})
	}

	/// The set of session `from`: all active validators, after the list has followed the wanted one, filled up to the minimum with expelled ones. Expelled
	/// validators whose last session is over are forgotten. Also returns how many validators there are.
	fn plan(from: SessionIndex) -> (Vec<T::AccountId>, u32) {
		let present = pallet_session::Validators::<T>::get();
		let since = from.saturating_sub(PLANNED_AHEAD);
		Validators::<T>::mutate(|all| {
			Self::follow_wanted(all, present.len(), from);
			let mut spare = Self::spare(all.values());
			let mut set = Vec::new();
			for (who, validator) in all.iter_mut().filter(|(_, validator)| validator.is_active()) {
				if pallet_session::Pallet::<T>::is_registered(who) {
					set.push(who.clone());
				} else if let Some(left) = spare.checked_sub(1) {
					// A validator that has purged its keys cannot take part.
					spare = left;
					validator.status = Status::Suspended { since };
					Self::deposit_event(Event::Suspended { who: who.clone(), cause: Cause::NoKeys, from });
				}
			}

			let mut missing = (Self::minimum() as usize).saturating_sub(set.len());
			all.retain(|who, validator| {
				if validator.status != Status::Expelled {
					return true;
				}
				if missing > 0 {
					if pallet_session::Pallet::<T>::is_registered(who) {
						missing = missing.saturating_sub(1);
						set.push(who.clone());
					}
					return true;
				}
				// It must stay disabled in the session that has just begun, so it is not forgotten yet.
				present.contains(who)
			});
			(set, all.len() as u32)
		})
	}

	/// Expels a validator that equivocated in this session. If its person has another key since then, the validator with
	/// that key is expelled.
	fn expel(offender: &T::AccountId, session: SessionIndex) {
		let expelled = Validators::<T>::mutate(|all| {
			let present = T::Persons::present_key(offender).filter(|_| !all.contains_key(offender));
			let who = present.filter(|key| all.contains_key(key)).unwrap_or_else(|| offender.clone());
			match all.get_mut(&who) {
				Some(validator) if session < validator.from => None,
				Some(validator) => {
					let news = validator.status != Status::Expelled;
					validator.status = Status::Expelled;
					Some((who, news))
				}
				// It has resigned or was removed.
				None => Some((who, false)),
			}
		});
		let Some((who, news)) = expelled else { return };
		Self::disable(&who);
		if who != *offender {
			Self::disable(offender);
		}
		if news {
			Self::want_no_longer(&who);
			Self::deposit_event(Event::Expelled { who: who.clone(), session });
			T::Persons::gone(&who);
		}
	}

	/// Disables this validator in the present session, also under the former keys of its person.
	fn disable(who: &T::AccountId) {
		let present = pallet_session::Validators::<T>::get();
		let mut keys = T::Persons::former_keys(who);
		keys.push(who.clone());
		for key in keys.into_iter().filter(|key| present.contains(key)) {
			pallet_session::Pallet::<T>::report_offence(key, OffenceSeverity::max_severity());
		}
	}
}

impl<T: Config> pallet_session::SessionManager<T::AccountId> for Pallet<T> {
	/// `None` if neither the validators nor their keys differ from the session that has just begun. So GRANDPA's set
	/// changes only when it must. Each change makes the proof longer that a new node needs for a warp sync.
	fn new_session(index: SessionIndex) -> Option<Vec<T::AccountId>> {
		let (set, validators) = Self::plan(index);
		Self::weigh(<T as Config>::WeightInfo::new_session(validators));
		// The wanted validators, and whether each of them has keys.
		let wanted = u64::from(T::MaxValidators::get()).saturating_add(1);
		if Wanted::<T>::exists() {
			Self::weigh(T::DbWeight::get().reads(wanted));
		}
		if set.is_empty() {
			log::error!(target: LOG_TARGET, "no validator has session keys, so the set does not change");
			return None;
		}
		let present: BTreeMap<_, _> = pallet_session::QueuedKeys::<T>::get().into_iter().collect();
		let unchanged = present.len() == set.len()
			&& set.iter().all(|who| {
				present
					.get(who)
					.is_some_and(|keys| pallet_session::Pallet::<T>::load_keys(who).as_ref() == Some(keys))
			});
		(!unchanged).then_some(set)
	}

	/// `None` while `pallet_session` itself is built. It then takes the validators whose keys it was given.
	fn new_session_genesis(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		let set = pallet_session::Validators::<T>::get();
		(!set.is_empty()).then_some(set)
	}

	fn end_session(session: SessionIndex) {
		let validators = Self::judge();
		if let Some(up_to) = session.checked_sub(T::HistoryDepth::get()).filter(|up_to| *up_to > 0) {
			historical::Pallet::<T>::prune_up_to(up_to);
		}
		Self::weigh(<T as Config>::WeightInfo::end_session(validators));
	}

	/// Disables the expelled validators again, because a change of the set enables everybody.
	fn start_session(_: SessionIndex) {
		if Former::<T>::exists() {
			Self::forget_former();
			Self::weigh(T::DbWeight::get().reads_writes(3, u64::from(T::MaxValidators::get())));
		}
		for (who, validator) in Validators::<T>::get() {
			if validator.status == Status::Expelled {
				Self::disable(&who);
			}
		}
		Self::weigh(<T as Config>::WeightInfo::start_session());
	}
}

impl<T: Config> historical::SessionManager<T::AccountId, ()> for Pallet<T> {
	fn new_session(index: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		<Self as pallet_session::SessionManager<_>>::new_session(index)
			.map(|set| set.into_iter().map(|who| (who, ())).collect())
	}

	fn new_session_genesis(index: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		<Self as pallet_session::SessionManager<_>>::new_session_genesis(index)
			.map(|set| set.into_iter().map(|who| (who, ())).collect())
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
		Authored::<T>::mutate(author, |blocks| *blocks = blocks.saturating_add(1));
		Self::weigh(<T as Config>::WeightInfo::note_author());
	}
}

impl<T: Config> OnOffenceHandler<T::AccountId, (T::AccountId, ()), Weight> for Pallet<T> {
	/// Expels every offender, however serious the offence. Each kind that is reported here is a signed proof that its
	/// author worked on two chains at once. (The reports repeat earlier offenders of the same slot, which changes
	/// nothing.)
	fn on_offence(
		offenders: &[OffenceDetails<T::AccountId, (T::AccountId, ())>],
		_: &[Perbill],
		session: SessionIndex,
	) -> Weight {
		for OffenceDetails { offender: (who, ()), .. } in offenders {
			Self::expel(who, session);
		}
		<T as Config>::WeightInfo::on_offence()
			.saturating_add(T::Persons::gone_weight())
			.saturating_mul(u64::try_from(offenders.len()).unwrap_or(u64::MAX))
	}
}
