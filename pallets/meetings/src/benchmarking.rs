//! Benchmarks of each call, in its worst case: a full agenda, elections with rivals, proxies.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use super::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{sp_runtime::traits::Hash, BoundedVec};
use frame_system::RawOrigin;
use rochdale_primitives::BenchmarkClock;

const NOW: Moment = 1_700_000_000_000;

fn document() -> Document {
	Document { reference: vec![b'a'; 256].try_into().unwrap(), hash: [7; 32] }
}

fn documents() -> BoundedVec<Document, MaxDocuments> {
	vec![document(); 7].try_into().unwrap()
}

/// The shortest rules, so that the resolutions are open when the meeting is called.
fn rules<T: Config>() -> Rules {
	let time = T::MinTime::get();
	Rules {
		notice: time * 2,
		motions: time,
		sitting: time,
		revealing: time,
		quorum: T::MinQuorum::get().max(Perbill::from_percent(10)),
		second_quorum: T::MinQuorum::get().max(Perbill::from_percent(10)),
		every: time * 2,
		..Default::default()
	}
}

/// An electorate, with the accounts of its members. Each has money for a deposit.
fn electorate<T: Config>() -> (ElectorateId, Vec<T::AccountId>) {
	T::BenchmarkClock::set(NOW);
	let (of, members) = T::Electorates::example();
	T::BenchmarkClock::set(NOW);
	RulesOf::<T>::insert(of, rules::<T>());
	for who in &members {
		T::Deposit::ensure_successful(who, Pallet::<T>::footprint());
	}
	(of, members)
}

/// A meeting whose agenda has this many items, with secret votes. The last of them is an election.
fn called<T: Config>(items: u32) -> (ElectorateId, Vec<T::AccountId>) {
	let (of, members) = electorate::<T>();
	let opens_at = NOW + rules::<T>().notice;
	let register = T::Electorates::register(of).unwrap();
	let by = members[0].clone();
	let (number, mut meeting) = Pallet::<T>::begin(of, by, register, opens_at, None, None).unwrap();
	for item in 0..items {
		let resolution = T::Electorates::example_resolution(of, 1, item + 1 == items);
		Pallet::<T>::table(of, number, &mut meeting, resolution, None, true).unwrap();
	}
	meeting.documents = documents();
	Meetings::<T>::insert(of, number, meeting);
	(of, members)
}

/// Sets the clock to the time at which the meeting opens, closes, or ends.
fn at<T: Config>(of: ElectorateId, time: impl FnOnce(&Meeting<T>) -> Moment) {
	T::BenchmarkClock::set(time(&Meetings::<T>::get(of, 0).unwrap()));
}

/// The second member attends, whose proxy the third is.
fn represented<T: Config>(items: u32) -> (ElectorateId, Vec<T::AccountId>) {
	let (of, members) = called::<T>(items);
	Pallet::<T>::do_name_proxy(members[1].clone(), of, 0, 1, Some(0)).unwrap();
	at::<T>(of, |meeting| meeting.opens_at);
	Pallet::<T>::do_attend(members[0].clone(), of, 0, 1).unwrap();
	(of, members)
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn set_rules() -> Result<(), BenchmarkError> {
		let (of, _) = electorate::<T>();
		let origin = T::RulesOrigin::try_successful_origin(&of).map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, of, rules::<T>());
		assert!(RulesOf::<T>::contains_key(of));
		Ok(())
	}

	#[benchmark]
	fn demand() {
		let (of, members) = electorate::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(members[1].clone()), of, 1);
		assert_eq!(DemandCount::<T>::get((of, 0)), 1);
	}

	#[benchmark]
	fn withdraw_demand() {
		let (of, members) = electorate::<T>();
		Pallet::<T>::do_demand(members[1].clone(), of, 1).unwrap();
		#[extrinsic_call]
		_(RawOrigin::Signed(members[1].clone()), of, 1);
		assert_eq!(DemandCount::<T>::get((of, 0)), 0);
	}

	/// `n`: resolutions on the agenda. The meeting is overdue, which is looked at last.
	#[benchmark]
	fn convene(n: Linear<0, 16>) {
		let (of, members) = electorate::<T>();
		let late = T::Electorates::since(of).unwrap().max(NOW) + rules::<T>().every;
		T::BenchmarkClock::set(late);
		let resolutions = (0..n).map(|_| (T::Electorates::example_resolution(of, 1, false), true));
		let agenda = resolutions.collect::<Vec<_>>().try_into().unwrap();
		let opens_at = late + rules::<T>().notice;
		let documents = vec![document(); OTHERS_DOCUMENTS].try_into().unwrap();
		#[extrinsic_call]
		_(RawOrigin::Signed(members[1].clone()), of, Some(1), opens_at, agenda, documents);
		// The accounts are presented, so there are standing items beside.
		assert!(u32::from(Meetings::<T>::get(of, 0).unwrap().items) >= n);
	}

	/// `n`: resolutions on the agenda.
	#[benchmark]
	fn convene_again(n: Linear<1, 32>) {
		let (of, members) = called::<T>(n);
		at::<T>(of, |meeting| meeting.ends_at());
		Pallet::<T>::do_conclude(of, 0).unwrap();
		let opens_at = Pallet::<T>::now() + rules::<T>().notice;
		#[extrinsic_call]
		_(RawOrigin::Signed(members[1].clone()), of, 1, opens_at);
		assert_eq!(u32::from(Meetings::<T>::get(of, 1).unwrap().items), n);
	}

	/// An election that joins its rivals at the end of a full agenda.
	#[benchmark]
	fn add_motion() {
		let (of, members) = called::<T>(MAX_ITEMS);
		let resolution = T::Electorates::example_resolution(of, 1, true);
		#[extrinsic_call]
		_(RawOrigin::Signed(members[1].clone()), of, 0, 1, resolution, true);
		assert!(ItemOf::<T>::contains_key(of, resolution));
	}

	#[benchmark]
	fn add_document() -> Result<(), BenchmarkError> {
		let (of, _) = called::<T>(1);
		let origin = T::ConveneOrigin::try_successful_origin(&of).map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, of, 0, document());
		assert!(Meetings::<T>::get(of, 0).unwrap().documents.is_full());
		Ok(())
	}

	/// Another proxy takes the place of the first one.
	#[benchmark]
	fn name_proxy() {
		let (of, members) = called::<T>(1);
		Pallet::<T>::do_name_proxy(members[1].clone(), of, 0, 1, Some(0)).unwrap();
		#[extrinsic_call]
		_(RawOrigin::Signed(members[1].clone()), of, 0, 1, Some(2));
		assert_eq!(Proxies::<T>::get((of, 0), 1), Some(2));
	}

	/// A member comes after their proxy.
	#[benchmark]
	fn attend() {
		let (of, members) = represented::<T>(1);
		#[extrinsic_call]
		_(RawOrigin::Signed(members[1].clone()), of, 0, 1);
		assert_eq!(Meetings::<T>::get(of, 0).unwrap().in_person, 1);
	}

	/// A proxy changes a vote.
	#[benchmark]
	fn vote() {
		let (of, members) = represented::<T>(1);
		Items::<T>::mutate((of, 0), 0, |item| item.as_mut().unwrap().secret = false);
		Pallet::<T>::do_vote(members[0].clone(), of, 0, 0, 1, Choice::Against).unwrap();
		#[extrinsic_call]
		_(RawOrigin::Signed(members[0].clone()), of, 0, 0, 1, Choice::For(0));
		assert_eq!(Ballots::<T>::get((of, 0), (0, 1)).unwrap().choice, Choice::For(0));
	}

	#[benchmark]
	fn commit_vote() {
		let (of, members) = represented::<T>(1);
		let commitment = T::Hashing::hash_of(&0);
		#[extrinsic_call]
		_(RawOrigin::Signed(members[0].clone()), of, 0, 0, 1, commitment);
		assert!(Commitments::<T>::contains_key((of, 0), (0, 1)));
	}

	#[benchmark]
	fn reveal_vote() {
		let (of, members) = represented::<T>(1);
		let commitment = Pallet::<T>::vote_commitment(of, 0, 0, 1, Choice::For(0), &[0; 32]);
		Pallet::<T>::do_commit_vote(members[0].clone(), of, 0, 0, 1, commitment).unwrap();
		at::<T>(of, |meeting| meeting.closes_at);
		#[extrinsic_call]
		_(RawOrigin::Signed(members[0].clone()), of, 0, 0, 1, Choice::For(0), [0; 32]);
		assert!(Ballots::<T>::contains_key((of, 0), (0, 1)));
	}

	/// A member who never had a voice, with a vote on each item.
	#[benchmark]
	fn strike() {
		let (of, members) = called::<T>(MAX_ITEMS);
		let (key, member) = ((of, 0), MemberNo::MAX);
		at::<T>(of, |meeting| meeting.opens_at);
		Attendances::<T>::insert(key, member, Attendance { weight: 1, proxy: Some(0) });
		Proxies::<T>::insert(key, member, 0);
		ProxyCount::<T>::insert(key, 0, 1);
		Meetings::<T>::mutate(of, 0, |meeting| meeting.as_mut().unwrap().present = 1);
		let ballot = Ballot { choice: Choice::Against, weight: 1 };
		for place in 0..Meetings::<T>::get(of, 0).unwrap().items {
			Items::<T>::mutate(key, place, |item| item.as_mut().unwrap().nays = 1);
			Ballots::<T>::insert(key, (place, member), ballot);
		}
		#[extrinsic_call]
		_(RawOrigin::Signed(members[1].clone()), of, 0, member);
		assert_eq!(Meetings::<T>::get(of, 0).unwrap().present, 0);
	}

	/// `n`: resolutions on the agenda of a second call, which looks at the rules. It is the yearly meeting.
	#[benchmark]
	fn conclude(n: Linear<1, 32>) {
		let (of, members) = called::<T>(n);
		Meetings::<T>::mutate(of, 0, |meeting| {
			let meeting = meeting.as_mut().unwrap();
			(meeting.first, meeting.accounts) = (Some(0), Some(0));
			meeting.present = meeting.register.members;
		});
		at::<T>(of, |meeting| meeting.ends_at());
		#[extrinsic_call]
		_(RawOrigin::Signed(members[1].clone()), of, 0);
		assert!(Meetings::<T>::get(of, 0).unwrap().conclusion.unwrap().quorate);
	}

	/// The lot tries each place, and falls on nobody, because none of those who have come has a voice any more.
	#[benchmark]
	fn draw_signers() {
		let (of, _) = called::<T>(1);
		let key = (of, 0);
		for place in 0..TRIES {
			let member = MemberNo::MAX - place;
			Attendees::<T>::insert(key, place, member);
			Attendances::<T>::insert(key, member, Attendance { weight: 1, proxy: None });
		}
		at::<T>(of, |meeting| meeting.ends_at());
		Pallet::<T>::do_conclude(of, 0).unwrap();
		Meetings::<T>::mutate(of, 0, |meeting| meeting.as_mut().unwrap().in_person = TRIES);
		// The randomness of a chain that has just begun is not from after a meeting. So this leaves out the reading of it.
		#[block]
		{
			let (seed, minutes) = (T::Hashing::hash_of(&0), MinutesOf::<T>::get(of, 0).unwrap());
			Pallet::<T>::draw(of, 0, minutes, seed).unwrap();
		}
		let minutes = MinutesOf::<T>::get(of, 0).unwrap();
		assert!(minutes.lot == Lot::Drawn && minutes.drawn.is_empty());
	}

	#[benchmark]
	fn write_minutes() {
		let (of, members) = written::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(members[1].clone()), of, 0, 1, document());
		assert_eq!(MinutesOf::<T>::get(of, 0).unwrap().signed.to_vec(), [1]);
	}

	#[benchmark]
	fn sign_minutes() {
		let (of, members) = written::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(members[1].clone()), of, 0, 1, document().hash);
		assert_eq!(MinutesOf::<T>::get(of, 0).unwrap().signed.to_vec(), [0, 1]);
	}

	/// `n`: items. The record is removed with them.
	#[benchmark]
	fn clear_meeting(n: Linear<1, 200>) {
		let (of, members) = called::<T>(1);
		at::<T>(of, |meeting| meeting.ends_at());
		Pallet::<T>::do_conclude(of, 0).unwrap();
		let (key, ballot) = ((of, 0), Ballot { choice: Choice::Against, weight: 1 });
		// The item of the agenda and the record are two.
		for member in 2..n {
			Ballots::<T>::insert(key, (0, member), ballot);
		}
		T::BenchmarkClock::set(Pallet::<T>::now() + T::RecordTime::get());
		#[extrinsic_call]
		_(RawOrigin::Signed(members[1].clone()), of, 0, n.max(2));
		assert!(!Meetings::<T>::contains_key(of, 0));
	}

	/// A member who was at the meeting, or not.
	#[benchmark]
	fn object() {
		let (of, members) = accepted::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(members[1].clone()), of, 0, 0, 1, document());
		assert!(Objections::<T>::contains_key((of, 0), 0));
	}

	/// It is upheld.
	#[benchmark]
	fn judge_objection() -> Result<(), BenchmarkError> {
		let (of, members) = accepted::<T>();
		Pallet::<T>::do_object(members[1].clone(), of, 0, 0, 1, document()).unwrap();
		let origin = T::ObjectionArbiter::try_successful_origin(&(of, 0, 0))
			.map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, of, 0, 0, true);
		assert_eq!(Objections::<T>::get((of, 0), 0).unwrap().upheld, Some(true));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}

/// A meeting that is concluded, and has accepted its only item.
fn accepted<T: Config>() -> (ElectorateId, Vec<T::AccountId>) {
	let (of, members) = called::<T>(1);
	Meetings::<T>::mutate(of, 0, |meeting| {
		let meeting = meeting.as_mut().unwrap();
		meeting.present = meeting.register.members;
		Items::<T>::mutate((of, 0), 0, |item| {
			item.as_mut().unwrap().options[0].ayes = meeting.register.votes;
		});
	});
	at::<T>(of, |meeting| meeting.ends_at());
	Pallet::<T>::do_conclude(of, 0).unwrap();
	(of, members)
}

/// Minutes that the chair has written. The second and the third member were drawn.
fn written<T: Config>() -> (ElectorateId, Vec<T::AccountId>) {
	let (of, members) = called::<T>(1);
	at::<T>(of, |meeting| meeting.ends_at());
	Pallet::<T>::do_conclude(of, 0).unwrap();
	MinutesOf::<T>::mutate(of, 0, |minutes| {
		let minutes = minutes.as_mut().unwrap();
		minutes.lot = Lot::Drawn;
		minutes.drawn = vec![1, 2].try_into().unwrap();
	});
	Pallet::<T>::do_write_minutes(members[0].clone(), of, 0, 0, document()).unwrap();
	(of, members)
}
