//! Benchmarks: every call and every step of the queue in its worst case, with full lists of vouches.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get},
	BoundedVec,
};
use frame_system::RawOrigin;
use rochdale_primitives::{Arbiter, BenchmarkClock};

use crate::*;

/// The time at which all benchmarks run.
const NOW: Moment = 1_700_000_000_000;
/// A vouch given at this time is older than anything in a benchmark.
const LONG_AGO: Moment = NOW - 1;
/// No challenge asks any more for a vouch that expired at this time.
const ENDED: Moment = 0;
/// A vouch that expires at this time is valid in all benchmarks.
const NEVER: Moment = Moment::MAX;

/// Sets the clock and makes a member.
fn enrolled<T: Config>(name: &'static str, n: u32) -> (T::AccountId, MemberId) {
	T::BenchmarkClock::set(NOW);
	let who: T::AccountId = account(name, n, 0);
	let id = Pallet::<T>::enrol(&who);
	(who, id)
}

/// Makes a member for whom a change of the roll costs most.
fn member<T: Config>(name: &'static str, n: u32) -> (T::AccountId, MemberId) {
	let (who, id) = enrolled::<T>(name, n);
	T::OnMembership::worst_case(id);
	(who, id)
}

/// The most persons from whom one can have received vouches, or to whom one can have given them.
fn most<T: Config>() -> u32 {
	T::MaxVouchers::get()
}

/// As many vouches for one person as possible, from `givers` and from persons who need not exist.
fn received<T: Config>(givers: impl IntoIterator<Item = (MemberId, Moment)>) -> VouchesReceivedOf<T> {
	let strangers = (u64::from(u32::MAX)..).map(|giver| (giver, NEVER));
	let all = givers.into_iter().chain(strangers).take(most::<T>() as usize);
	let vouches: Vec<_> = all.map(|(giver, expires)| Vouch { giver, given: LONG_AGO, expires }).collect();
	vouches.try_into().unwrap()
}

/// `n` members who have given as many vouches as possible. One of these is for `id`, who has no other vouches.
fn vouchers<T: Config>(id: MemberId, n: u32) -> Vec<(T::AccountId, MemberId)> {
	let givers: Vec<_> = (0..n).map(|n| enrolled::<T>("voucher", n)).collect();
	for (_, giver) in &givers {
		let receivers = (0..most::<T>()).map(|n| if n == 0 { id } else { u64::MAX - u64::from(n) });
		VouchesGiven::<T>::mutate(giver, |given| {
			given.receivers = receivers.collect::<Vec<_>>().try_into().unwrap()
		});
	}
	let mut all = received::<T>(givers.iter().map(|(_, giver)| (*giver, NEVER)));
	all.truncate(n as usize);
	VouchesReceived::<T>::insert(id, all);
	givers
}

/// `by` has vouched for `n` candidates in the challenge period, each of whom has as many vouches as possible.
fn gives<T: Config>(by: MemberId, n: u32, expires: Moment) {
	let mut receivers = BoundedVec::new();
	for n in 0..n {
		let (_, id) = candidate::<T>("receiver", n);
		VouchesReceived::<T>::insert(id, received::<T>([(by, expires)]));
		receivers.try_push(id).unwrap();
	}
	VouchesGiven::<T>::mutate(by, |given| given.receivers = receivers);
}

/// A person invited by `inviter`.
fn invited<T: Config>(name: &'static str, n: u32, inviter: MemberId) -> (T::AccountId, MemberId) {
	T::BenchmarkClock::set(NOW);
	let who: T::AccountId = account(name, n, 0);
	let (id, mut person) = Pallet::<T>::register(who.clone(), Some(inviter));
	Pallet::<T>::set_expiry(id, &mut person, T::InvitationValidity::get());
	People::<T>::insert(id, person);
	(who, id)
}

/// A candidate in the challenge period.
fn candidate<T: Config>(name: &'static str, n: u32) -> (T::AccountId, MemberId) {
	let (who, id) = invited::<T>(name, n, 0);
	People::<T>::mutate_extant(id, |person| {
		Pallet::<T>::set_status(person, MemberStatus::Candidate);
		person.joins_at = Some(NEVER);
	});
	(who, id)
}

/// A recovery of `id` on which `supporters` agree.
fn recovery<T: Config>(id: MemberId, supporters: Vec<MemberId>, decide_by: Option<Moment>) -> T::AccountId {
	let new: T::AccountId = account("recovered", 0, 0);
	Pallet::<T>::reserve_next_key(id, &new);
	let threshold = supporters.len() as u32;
	let says = |guardian| Support { guardian, new: new.clone(), given: NOW };
	let supports = supporters.into_iter().map(says).collect::<Vec<_>>().try_into().unwrap();
	let agreed = Some(Agreement { new: new.clone(), threshold, completes_at: NOW, decide_by });
	Recoveries::<T>::insert(id, Recovery { supports, agreed });
	T::Money::enrich(&new);
	People::<T>::mutate_extant(id, |person| {
		person.disputed = decide_by.is_some();
		T::Money::enrich(&person.account);
		let _ = T::Money::freeze(&person.account);
	});
	new
}

/// As many vouchers as possible, who agree on a recovery of `id`.
fn agreement<T: Config>(
	id: MemberId,
	decide_by: Option<Moment>,
) -> (Vec<(T::AccountId, MemberId)>, T::AccountId) {
	let all = vouchers::<T>(id, most::<T>());
	let new = recovery::<T>(id, all.iter().map(|(_, id)| *id).collect(), decide_by);
	(all, new)
}

/// A change of the key of `id` that is not confirmed.
fn offered<T: Config>(id: MemberId) -> T::AccountId {
	let new: T::AccountId = account("offered", 0, 0);
	Pallet::<T>::reserve_next_key(id, &new);
	People::<T>::mutate_extant(id, |person| person.next_key = Some(new.clone()));
	new
}

/// As many former keys of `id` as possible, with money left on each.
fn had_keys<T: Config>(id: MemberId) {
	let keys: Vec<T::AccountId> = (0..FORMER_KEYS).map(|n| account("former", n, 0)).collect();
	for key in &keys {
		FormerKeyOf::<T>::insert(key, FormerKey { id, heir: Some(key.clone()) });
	}
	FormerKeys::<T>::insert(id, BoundedVec::try_from(keys).unwrap());
}

/// As many challengers of this person as possible, each of whom has named as large a branch as possible.
fn challenged<T: Config>(id: MemberId, name: &'static str) -> Vec<(T::AccountId, MemberId)> {
	let all: Vec<_> = (0..CHALLENGERS).map(|n| enrolled::<T>(name, n)).collect();
	let branch: Branch = (0..BRANCH.into()).collect::<Vec<_>>().try_into().unwrap();
	for (_, by) in &all {
		VouchesGiven::<T>::mutate(by, |giver| giver.challenging = Some(id));
		Branches::<T>::insert(id, by, branch.clone());
	}
	let challengers: Vec<_> = all.iter().map(|(_, by)| (*by, T::Hash::default())).collect();
	let place = Pallet::<T>::line_up(Line::Judging, id);
	Challenges::<T>::insert(
		id,
		Case {
			began: NOW,
			until: NOW + Pallet::<T>::judge_time(),
			place,
			challengers: challengers.try_into().unwrap(),
		},
	);
	all
}

impl<T: Config> Pallet<T> {
	/// A challenge by `claimant` to `respondent`, with as many other challengers, and as many vouches for each of them, as
	/// can be. It is for benchmarks of an arbiter.
	pub fn example_challenge(claimant: &T::AccountId, respondent: &T::AccountId) -> MemberId {
		let (by, id) = (IdOf::<T>::get(claimant).unwrap(), IdOf::<T>::get(respondent).unwrap());
		let others = challenged::<T>(id, "challenger");
		Challenges::<T>::mutate_extant(id, |case| case.challengers[0].0 = by);
		for person in others.into_iter().map(|(_, other)| other).chain([by, id]) {
			VouchesReceived::<T>::insert(person, received::<T>([]));
		}
		id
	}
}

/// Lets the time of `id` come, with nobody else in the queue.
fn due<T: Config>(id: MemberId) {
	let _ = Queue::<T>::clear(u32::MAX, None);
	Expiries::<T>::insert(NOW, &id);
	People::<T>::mutate_extant(id, |person| person.expires = NOW);
	Cursor::<T>::put(Expiries::<T>::bucket(NOW));
}

#[benchmarks]
mod benches {
	use super::*;

	/// `v`: expired vouches that give up their places.
	#[benchmark]
	fn invite(v: Linear<0, { T::MaxVouchers::get() }>) {
		let (caller, id) = member::<T>("caller", 0);
		gives::<T>(id, v, ENDED);
		let who: T::AccountId = account("invited", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), who.clone());

		assert!(IdOf::<T>::contains_key(who));
	}

	#[benchmark]
	fn accept_invitation() {
		let (_, inviter) = member::<T>("inviter", 0);
		let (caller, id) = invited::<T>("caller", 0, inviter);
		VouchesReceived::<T>::insert(id, received::<T>([(inviter, NEVER)]));

		#[extrinsic_call]
		_(RawOrigin::Signed(caller));

		assert_eq!(People::<T>::get(id).unwrap().status, MemberStatus::Candidate);
	}

	/// `v`: expired vouches that give up their places.
	#[benchmark]
	fn vouch(v: Linear<0, { T::MaxVouchers::get() }>) {
		let (caller, by) = member::<T>("caller", 0);
		gives::<T>(by, v, ENDED);
		let (_, id) = candidate::<T>("candidate", 0);
		let (_, expired) = member::<T>("expired", 0);
		VouchesGiven::<T>::mutate(expired, |given| given.receivers.try_push(id).unwrap());
		VouchesReceived::<T>::insert(id, received::<T>([(expired, ENDED)]));

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(VouchesReceived::<T>::get(id).iter().any(|given| given.giver == by));
	}

	#[benchmark]
	fn withdraw_vouch() {
		let (_, id) = candidate::<T>("candidate", 0);
		let (caller, by) = vouchers::<T>(id, most::<T>()).remove(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(Pallet::<T>::valid_vouches(id).all(|valid| valid.giver != by));
	}

	/// Takes the place of another challenger, who came later and has named a branch.
	#[benchmark]
	fn challenge() {
		let (caller, by) = member::<T>("caller", 0);
		gives::<T>(by, most::<T>(), NEVER);
		let (_, id) = candidate::<T>("candidate", 0);
		VouchesReceived::<T>::insert(id, received::<T>([]));
		challenged::<T>(id, "challenger");

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id, T::Hash::default());

		assert_eq!(VouchesGiven::<T>::get(by).challenging, Some(id));
	}

	#[benchmark]
	fn join() {
		let (caller, _) = member::<T>("caller", 0);
		let (_, id) = candidate::<T>("candidate", 0);
		vouchers::<T>(id, most::<T>());
		People::<T>::mutate_extant(id, |person| person.joins_at = Some(NOW));
		// The inviter is known.
		member::<T>("inviter", 0);
		VouchesGiven::<T>::mutate(0, |_| ());
		let mut joins = Joins::default();
		for n in 0..100 {
			joins.add(T::GrowthPeriod::get(), NOW - 100 + n);
		}
		RecentJoins::<T>::put(joins);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		let person = People::<T>::get(id).unwrap();
		assert!(person.status == MemberStatus::Active || person.waits.is_some());
	}

	/// The caller has lapsed, which costs more than the renewal of a member.
	#[benchmark]
	fn renew() {
		let (caller, id) = member::<T>("caller", 0);
		vouchers::<T>(id, most::<T>());
		due::<T>(id);
		Pallet::<T>::expire(id, NOW);
		assert!(!Pallet::<T>::is_active(id));

		#[extrinsic_call]
		_(RawOrigin::Signed(caller));

		assert!(Pallet::<T>::is_active(id));
	}

	/// The most expensive end: a member is removed whose vouchers are penalised. The member vouches for candidates, has
	/// offered the key, and is being recovered. `r`: vouches received; `g`: vouches given.
	#[benchmark]
	fn forget_person(
		r: Linear<0, { T::MaxVouchers::get() }>,
		g: Linear<0, { T::MaxVouchers::get() }>,
	) -> Result<(), BenchmarkError> {
		let origin = T::RemoveOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let (_, id) = member::<T>("removed", 0);
		vouchers::<T>(id, r);
		gives::<T>(id, g, NEVER);
		offered::<T>(id);
		let all = VouchesReceived::<T>::get(id).iter().map(|given| given.giver).collect();
		recovery::<T>(id, all, Some(NEVER));
		challenged::<T>(id, "challenger");
		had_keys::<T>(id);
		T::OnMembership::worst_case(id);

		#[extrinsic_call]
		remove(origin as T::RuntimeOrigin, id);

		assert!(!People::<T>::contains_key(id));
		Ok(())
	}

	/// Replaces an offer that was not confirmed, while a recovery that cannot succeed is in the way.
	#[benchmark]
	fn change_key() {
		let (caller, id) = member::<T>("caller", 0);
		offered::<T>(id);
		agreement::<T>(id, None);
		T::BenchmarkClock::set(NOW + T::RecoveryDelay::get());
		let new: T::AccountId = account("new", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), new.clone());

		assert_eq!(People::<T>::get(id).unwrap().next_key, Some(new));
	}

	#[benchmark]
	fn confirm_key() {
		let (_, id) = member::<T>("member", 0);
		had_keys::<T>(id);
		let new = offered::<T>(id);
		agreement::<T>(id, Some(NOW));

		#[extrinsic_call]
		_(RawOrigin::Signed(new.clone()));

		assert_eq!(IdOf::<T>::get(new), Some(id));
	}

	/// The last of the needed guardians supports, out of as many as possible.
	#[benchmark]
	fn support_recovery() {
		let (_, id) = member::<T>("lost", 0);
		let (mut all, new) = agreement::<T>(id, None);
		let (caller, _) = all.pop().unwrap();
		Pallet::<T>::free_next_key(&new);
		Recoveries::<T>::mutate_extant(id, |recovery| {
			recovery.agreed = None;
			recovery.supports.pop();
		});
		T::Money::thaw(&People::<T>::get(id).unwrap().account);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id, new.clone());

		assert_eq!(NextKeyOf::<T>::get(new), Some(id));
	}

	#[benchmark]
	fn object_to_recovery() {
		let (caller, id) = member::<T>("caller", 0);
		agreement::<T>(id, None);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller));

		assert!(People::<T>::get(id).unwrap().disputed);
	}

	#[benchmark]
	fn complete_recovery() {
		let (_, id) = member::<T>("lost", 0);
		had_keys::<T>(id);
		offered::<T>(id);
		let (_, new) = agreement::<T>(id, None);

		#[extrinsic_call]
		_(RawOrigin::Signed(new.clone()));

		assert_eq!(IdOf::<T>::get(new), Some(id));
	}

	/// Too few agree after that, and the dispute ends.
	#[benchmark]
	fn withdraw_support() {
		let (_, id) = member::<T>("lost", 0);
		let (mut all, _) = agreement::<T>(id, Some(NEVER));
		let (caller, _) = all.pop().unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(!People::<T>::get(id).unwrap().disputed);
	}

	/// The decision is against all guardians.
	#[benchmark]
	fn decide_recovery() -> Result<(), BenchmarkError> {
		let (_, id) = member::<T>("lost", 0);
		let (all, _) = agreement::<T>(id, Some(NEVER));
		let origin =
			T::RecoveryArbiter::try_successful_origin(&id).map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, false);

		assert!(all.iter().all(|(_, id)| VouchesGiven::<T>::get(id).frozen_until > NOW));
		Ok(())
	}

	#[benchmark]
	fn close_recovery() {
		let (caller, id) = member::<T>("caller", 0);
		agreement::<T>(id, Some(NOW));

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(!Recoveries::<T>::contains_key(id));
	}

	#[benchmark]
	fn set_guardians() {
		let (caller, id) = member::<T>("caller", 0);
		let n = T::MaxGuardians::get();
		let all: Vec<_> = (0..n).map(|n| enrolled::<T>("guardian", n).1).collect();
		agreement::<T>(id, None);
		T::BenchmarkClock::set(NOW + T::RecoveryDelay::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), all.try_into().unwrap(), n);

		assert!(Guardians::<T>::get(id).next.is_some());
	}

	#[benchmark]
	fn stop_key_change() {
		let (caller, id) = member::<T>("caller", 0);
		offered::<T>(id);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller));

		assert_eq!(People::<T>::get(id).unwrap().next_key, None);
	}

	/// A recovery that cannot succeed is in the way.
	#[benchmark]
	fn leave() {
		let (caller, id) = member::<T>("caller", 0);
		agreement::<T>(id, None);
		T::BenchmarkClock::set(NOW + T::RecoveryDelay::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller));

		assert!(People::<T>::get(id).unwrap().leaves_at.is_some());
	}

	#[benchmark]
	fn stay() {
		let (caller, id) = member::<T>("caller", 0);
		People::<T>::mutate_extant(id, |person| Pallet::<T>::announce_leaving(id, person).unwrap());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller));

		assert_eq!(People::<T>::get(id).unwrap().leaves_at, None);
	}

	/// Collects the last of what was left.
	#[benchmark]
	fn collect_money() {
		let (_, id) = member::<T>("member", 0);
		let old: T::AccountId = account("old", 0, 0);
		T::Money::enrich(&old);
		let new = People::<T>::get(id).unwrap().account;
		T::Money::enrich(&new);
		FormerKeyOf::<T>::insert(&old, FormerKey { id, heir: Some(new) });
		Pallet::<T>::hold_provider(&old);
		let _ = T::Money::freeze(&old);

		#[extrinsic_call]
		_(RawOrigin::Signed(account("anyone", 0, 0)), old.clone());

		assert!(!FormerKeyOf::<T>::contains_key(old));
	}

	/// The cursor is written at each bucket here, but only once per block on a chain. This stands for the search of the
	/// next key, which is not counted as a read.
	#[benchmark]
	fn look_at_bucket() {
		let (_, id) = member::<T>("nobody", 0);
		due::<T>(id);
		Expiries::<T>::remove(NOW, &id);
		T::BenchmarkClock::set(NOW + BUCKET);

		#[block]
		{
			Pallet::<T>::work_queue(&mut frame_support::weights::WeightMeter::new());
		}

		assert_eq!(Cursor::<T>::get(), Expiries::<T>::bucket(NOW) + 1);
	}

	#[benchmark]
	fn lapse() {
		let (_, id) = member::<T>("member", 0);
		vouchers::<T>(id, most::<T>());
		due::<T>(id);

		#[block]
		{
			Pallet::<T>::expire(id, NOW);
		}

		assert_eq!(People::<T>::get(id).unwrap().status, MemberStatus::Lapsed);
	}

	/// Closes a challenge that nobody has decided.
	#[benchmark]
	fn close_undecided() {
		let (_, id) = candidate::<T>("candidate", 0);
		challenged::<T>(id, "challenger");
		T::BenchmarkClock::set(NOW + Pallet::<T>::judge_time());

		#[block]
		{
			Pallet::<T>::close_undecided(&mut frame_support::weights::WeightMeter::new());
		}

		assert!(!Challenges::<T>::contains_key(id));
	}

	/// `n`: persons named.
	#[benchmark]
	fn name_branch(n: Linear<0, NAMED>) {
		let (_, id) = candidate::<T>("candidate", 0);
		let (caller, by) = challenged::<T>(id, "challenger").remove(0);
		Branches::<T>::mutate(id, by, |branch| branch.truncate((BRANCH - n) as usize));
		let persons: Vec<MemberId> = (0..n.into()).collect();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id, persons.try_into().unwrap());

		assert_eq!(Branches::<T>::get(id, by).len() as u32, BRANCH);
	}

	#[benchmark]
	fn judge_branch() -> Result<(), BenchmarkError> {
		let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
		let heads: Vec<_> = names
			.iter()
			.enumerate()
			.map(|(n, name)| {
				let (_, head) = enrolled::<T>("head", n as u32);
				(head, challenged::<T>(head, name)[0].1)
			})
			.collect();
		let by = heads[0].1;
		let heads: Vec<_> = heads.into_iter().map(|(head, _)| head).collect();
		let first = heads[0];
		let origin =
			T::ChallengeArbiter::try_successful_origin(&first).map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, heads.try_into().unwrap(), by);

		assert!(Removals::<T>::contains_key(first));
		Ok(())
	}

	/// Checks one person who is named as part of a branch, and all of whose vouchers are gone.
	#[benchmark]
	fn check_named() {
		let (_, head) = member::<T>("head", 0);
		let (_, id) = member::<T>("named", 0);
		People::<T>::mutate_extant(id, |person| person.inviter = head);
		VouchesReceived::<T>::insert(id, received::<T>([]));
		let within = [head].into();

		#[block]
		{
			assert!(Pallet::<T>::stands_and_falls(id, NOW, &within));
		}
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}
