//! The invariants of the pallet: what always holds.

use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{ensure, sp_runtime::TryRuntimeError, traits::Get};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks that all records agree with one another. They are keys and persons, the count and the activations, the
	/// vouches received and given, and the queue. They are also challenges and branches, the lines, and the accounts
	/// that are about to become keys.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut next_keys = BTreeSet::new();
		Self::check_people(&mut next_keys)?;
		Self::check_keys(next_keys)?;
		Self::check_vouches()?;
		Self::check_challenges()?;
		ensure!(
			RecentJoins::<T>::get().within(T::GrowthPeriod::get(), Self::now()) <= NextId::<T>::get() as u32,
			"members: more have joined than there have been people"
		);
		Ok(())
	}

	/// Checks each person, with their places in the queue and in the line to join. Adds the accounts that are offered as
	/// new keys to `next_keys`.
	fn check_people(next_keys: &mut BTreeSet<(T::AccountId, MemberId)>) -> Result<(), TryRuntimeError> {
		// Invited, candidates, active, lapsed.
		let mut counts: (u32, u32, u32, u32) = Default::default();
		let mut activations = BTreeSet::new();
		let mut in_line: usize = 0;
		let mut waiting = BTreeMap::new();
		for (id, person) in People::<T>::iter() {
			ensure!(id < NextId::<T>::get(), "members: a person has a number that was not given");
			ensure!(
				IdOf::<T>::get(&person.account) == Some(id),
				"members: a person's key is not theirs in the index"
			);
			ensure!(
				frame_system::Account::<T>::get(&person.account).providers > 0,
				"members: a person's account is not kept alive"
			);
			let count = match person.status {
				MemberStatus::Invited => &mut counts.0,
				MemberStatus::Candidate => &mut counts.1,
				MemberStatus::Active => &mut counts.2,
				MemberStatus::Lapsed => &mut counts.3,
			};
			*count = count.saturating_add(1);
			if person.status == MemberStatus::Active {
				ensure!(
					person.activation < Activations::<T>::get() && activations.insert(person.activation),
					"members: the number of an activation is taken twice, or was not given"
				);
			}
			if let Some(place) = person.waits {
				ensure!(
					person.status == MemberStatus::Candidate,
					"members: somebody in line to join is no candidate"
				);
				ensure!(
					Lines::<T>::get(Line::Joining, place) == Some(id),
					"members: a candidate's place in line is another's"
				);
				in_line = in_line.saturating_add(1);
				if VouchesGiven::<T>::contains_key(person.inviter) {
					let of_inviter: &mut u32 = waiting.entry(person.inviter).or_default();
					*of_inviter = of_inviter.saturating_add(1);
				}
			}
			ensure!(
				person.joins_at.is_none() || person.status == MemberStatus::Candidate,
				"members: somebody with a time to join is no candidate"
			);
			next_keys.extend(person.next_key.clone().map(|account| (account, id)));
			let recovery = Recoveries::<T>::get(id);
			let dispute = recovery.and_then(|recovery| recovery.agreed).and_then(|agreed| agreed.decide_by);
			ensure!(
				person.disputed == dispute.is_some(),
				"members: a key is disputed without a dispute, or the reverse"
			);
			ensure!(Expiries::<T>::contains(person.due_at(), &id), "members: a person is not in the queue");
		}
		ensure!(counts == Self::counts(), "members: the counts differ from the persons with each status");
		ensure!(
			IdOf::<T>::iter().count() == People::<T>::iter_keys().count(),
			"members: an account in the index is nobody's key"
		);
		ensure!(
			Queue::<T>::iter().count() == People::<T>::iter_keys().count(),
			"members: somebody is in the queue twice, or unknown"
		);
		ensure!(
			Lines::<T>::iter_prefix(Line::Joining).count() == in_line,
			"members: the line to join and the persons in it differ"
		);
		let of_inviters: BTreeMap<_, _> = VouchesGiven::<T>::iter()
			.filter(|(_, giver)| giver.waiting > 0)
			.map(|(id, giver)| (id, giver.waiting))
			.collect();
		ensure!(of_inviters == waiting, "members: the number of an inviter's candidates in line is wrong");
		Ok(())
	}

	/// Checks recoveries, former keys and guardians. The accounts that are about to become keys are `next_keys` and those
	/// of the recoveries.
	fn check_keys(mut next_keys: BTreeSet<(T::AccountId, MemberId)>) -> Result<(), TryRuntimeError> {
		for (id, recovery) in Recoveries::<T>::iter() {
			ensure!(People::<T>::contains_key(id), "members: a recovery of an unknown person");
			ensure!(!recovery.supports.is_empty(), "members: a recovery that nobody supports");
			next_keys.extend(recovery.agreed.map(|agreed| (agreed.new, id)));
		}
		let remembered =
			FormerKeys::<T>::iter().flat_map(|(id, keys)| keys.into_iter().map(move |key| (key, id)));
		let mut remembered: BTreeMap<_, _> = remembered.collect();
		for (old, FormerKey { id, heir }) in FormerKeyOf::<T>::iter() {
			ensure!(
				!IdOf::<T>::contains_key(&old) && !NextKeyOf::<T>::contains_key(&old),
				"members: a key that was replaced is somebody's"
			);
			ensure!(
				heir.is_none() || frame_system::Account::<T>::get(&old).providers > 0,
				"members: an old key with money is not kept alive"
			);
			let of = remembered.remove(&old);
			ensure!(
				of == Some(id) || (of.is_none() && heir.is_some()),
				"members: it is remembered wrongly whose key an account was"
			);
			ensure!(
				of.is_none() || People::<T>::contains_key(id),
				"members: the keys of who is gone are remembered"
			);
		}
		ensure!(remembered.is_empty(), "members: nobody knows whose key an account was");
		ensure!(
			Guardians::<T>::iter_keys().all(People::<T>::contains_key),
			"members: guardians of an unknown person"
		);
		ensure!(
			NextKeyOf::<T>::iter().collect::<BTreeSet<_>>() == next_keys,
			"members: an account waits to become a key without a reason"
		);
		Ok(())
	}

	fn check_challenges() -> Result<(), TryRuntimeError> {
		let mut challenges = BTreeSet::new();
		for (id, case) in Challenges::<T>::iter() {
			let status = People::<T>::get(id).map(|person| person.status);
			ensure!(
				status.is_some_and(|status| status != MemberStatus::Invited),
				"members: a person is challenged who cannot be challenged"
			);
			ensure!(!case.challengers.is_empty(), "members: somebody is challenged by nobody");
			ensure!(
				Lines::<T>::get(Line::Judging, case.place) == Some(id),
				"members: a challenge is not in the line for decisions"
			);
			let known = case.challengers.iter().map(|(by, _)| *by).filter(|by| People::<T>::contains_key(by));
			challenges.extend(known.map(|by| (by, id)));
			for by in Branches::<T>::iter_key_prefix(id) {
				ensure!(
					case.challengers.iter().any(|(challenger, _)| *challenger == by),
					"members: a branch is named by somebody who has not challenged"
				);
			}
		}
		let challenging: BTreeSet<_> = VouchesGiven::<T>::iter()
			.filter_map(|(id, giver)| giver.challenging.map(|candidate| (id, candidate)))
			.collect();
		ensure!(challenging == challenges, "members: challengers and challenged differ");
		ensure!(
			Lines::<T>::iter_prefix(Line::Judging).count() == Challenges::<T>::iter_keys().count(),
			"members: somebody in the line for decisions is not challenged"
		);
		ensure!(
			Branches::<T>::iter_keys().all(|(id, _)| Challenges::<T>::contains_key(id)),
			"members: a branch of a person who is not challenged"
		);
		for (id, removal) in Removals::<T>::iter() {
			ensure!(
				Lines::<T>::get(Line::Removing, removal.place) == Some(id),
				"members: a removal is not in its line"
			);
		}
		ensure!(
			Lines::<T>::iter_prefix(Line::Removing).count() == Removals::<T>::iter_keys().count(),
			"members: the line of removals has an entry without a branch"
		);
		Ok(())
	}

	fn check_vouches() -> Result<(), TryRuntimeError> {
		let mut received: BTreeMap<MemberId, BTreeSet<MemberId>> = BTreeMap::new();
		for (id, vouches) in VouchesReceived::<T>::iter() {
			ensure!(People::<T>::contains_key(id), "members: a vouch for an unknown person");
			for vouch in vouches {
				ensure!(vouch.giver != id, "members: somebody vouches for themselves");
				if !People::<T>::contains_key(vouch.giver) {
					ensure!(
						vouch.expires <= Self::now(),
						"members: a vouch of somebody who is gone is valid"
					);
					continue;
				}
				ensure!(
					received.entry(vouch.giver).or_default().insert(id),
					"members: somebody vouches for a person twice"
				);
			}
		}
		for (id, giver) in VouchesGiven::<T>::iter() {
			ensure!(People::<T>::contains_key(id), "members: somebody unknown vouches");
			ensure!(
				giver.receivers.len() as u32 <= T::MaxVouchers::get(),
				"members: more vouches given than there can be"
			);
			let listed: BTreeSet<_> = giver.receivers.into_iter().collect();
			ensure!(
				received.remove(&id).unwrap_or_default() == listed,
				"members: vouches given and received differ"
			);
		}
		ensure!(received.is_empty(), "members: a vouch that nobody gave");
		Ok(())
	}
}
