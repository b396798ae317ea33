//! Benchmarks of every call and of the work on the agenda. Each is in its worst case: a full ballot paper, a full page,
//! all seats taken.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use super::*;
use alloc::vec::Vec;
use committees::{CandidateId, Count, InMemory, Role};
use frame_benchmarking::v2::*;
use frame_support::BoundedVec;
use frame_system::RawOrigin;
use rochdale_primitives::BenchmarkClock;

const NOW: Moment = 1_700_000_000_000;

fn body<T: Config>() -> T::Body {
	T::BenchmarkClock::set(NOW);
	T::Body::give_seats(T::MaxSeats::get());
	T::Body::all()[0]
}

fn member<T: Config>(number: u32) -> (T::AccountId, MemberId) {
	let who: T::AccountId = account("member", number, 0);
	let id = T::Membership::enrol(&who);
	(who, id)
}

/// A number that is nobody's.
fn nobody(number: u32) -> MemberId {
	MemberId::MAX - MemberId::from(number)
}

/// Stores an election of this body in this stage.
fn election<T: Config>(body: T::Body, round: Round, stage: Stage) -> Election<T> {
	let roll = T::Membership::roll();
	let election = Election { stage, ends_at: NOW + 1, roll, ballots: 0, open: Default::default() };
	Elections::<T>::insert(body, round, &election);
	election
}

/// A full ballot paper, whose last candidate is `last`.
fn paper<T: Config>(last: MemberId) -> Paper<T> {
	let mut paper = Paper::<T>::default();
	let all = T::MaxCandidates::get();
	for number in 1..all {
		paper.try_push(Candidate { member: nobody(number), backers: 1, out: false }).unwrap();
	}
	paper.try_push(Candidate { member: last, backers: 1, out: false }).unwrap();
	paper
}

/// An election in this stage with a full ballot paper, whose last candidate is the returned member.
fn full<T: Config>(stage: Stage) -> (T::Body, Round, T::AccountId, MemberId) {
	full_of::<T>(body::<T>(), stage)
}

fn full_of<T: Config>(body: T::Body, stage: Stage) -> (T::Body, Round, T::AccountId, MemberId) {
	let (who, id) = member::<T>(0);
	let round = Rounds::<T>::get(body);
	election::<T>(body, round, stage);
	Papers::<T>::insert(body, round, paper::<T>(id));
	(body, round, who, id)
}

/// Gives this member a seat of a body whose seats are all taken, by an election whose ballots are kept, with a full
/// ballot paper. There are as many elections before it as can be, with the member on each paper.
pub(crate) fn seated<T: Config>(body: T::Body, id: MemberId) {
	let last = body.rules().parts.max(1);
	for round in 0..=last {
		election::<T>(body, round, Stage::Over);
		Papers::<T>::insert(body, round, paper::<T>(id));
	}
	let mut seats = BoundedVec::default();
	for number in 1..T::MaxSeats::get() {
		seats.try_push(Seat { member: nobody(number), elected: Some(last), until: last + 1 }).unwrap();
	}
	seats.try_push(Seat { member: id, elected: Some(last), until: last + 1 }).unwrap();
	Seats::<T>::insert(body, seats);
	Rounds::<T>::insert(body, last + 1);
}

/// How many pages of ballots a measured count has.
const PAGES: u32 = 64;

/// The longest ballot. Each slot has another, so that many different loads occur.
fn ballot<T: Config>(slot: u32) -> Ballot<T> {
	let all = T::MaxCandidates::get();
	let most = T::MaxChoices::get().min(all);
	let mut choices: Vec<CandidateId> = (0..most).map(|at| ((slot * 7 + at) % all) as CandidateId).collect();
	choices.sort();
	choices.try_into().unwrap()
}

/// Stores pages full of ballots.
fn pages<T: Config>(body: T::Body, round: Round, count: u32) {
	for number in 0..count {
		let mut page = Page::<T>::default();
		for slot in 0..T::PageSize::get() {
			let place = number * T::PageSize::get() + slot;
			page.try_push(Vote { member: nobody(place), choices: ballot::<T>(slot) }).unwrap();
		}
		Pages::<T>::insert((body, round), number, page);
	}
}

/// All seats, to be filled until this election.
fn open<T: Config>(until: Round) -> BoundedVec<Round, T::MaxSeats> {
	(0..T::MaxSeats::get()).map(|_| until).collect::<Vec<_>>().try_into().unwrap()
}

/// An election with a full ballot paper of members, and with all seats to be filled. It is one of the last body,
/// because that asks the most of its candidates.
fn with_members<T: Config>() -> (T::Body, Round, Election<T>) {
	let first = body::<T>();
	let last = T::Body::all().pop().unwrap_or(first);
	let (body, round, ..) = full_of::<T>(last, Stage::Counting { checked: 0 });
	Papers::<T>::mutate(body, round, |paper| {
		for (number, candidate) in (0..).zip(paper.iter_mut()) {
			let (_, id) = member::<T>(number);
			T::Eligible::prepare(body, id);
			candidate.member = id;
		}
	});
	let mut election = Elections::<T>::get(body, round).unwrap();
	election.open = open::<T>(round + 1);
	(body, round, election)
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn stand() {
		let (body, round, ..) = full::<T>(Stage::Standing);
		let (who, id) = member::<T>(1);
		Waiting::<T>::insert((body, round), id, Waits { backers: 9, withdrawn: true });
		#[extrinsic_call]
		_(RawOrigin::Signed(who), body);
		assert!(Papers::<T>::get(body, round).iter().any(|candidate| candidate.member == id));
	}

	#[benchmark]
	fn withdraw() {
		let (body, round, who, id) = full::<T>(Stage::Standing);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), body);
		assert!(Waiting::<T>::contains_key((body, round), id));
	}

	#[benchmark]
	fn back() {
		let (body, round, _, last) = full::<T>(Stage::Standing);
		let (who, by) = member::<T>(1);
		let (_, new) = member::<T>(2);
		Waiting::<T>::insert((body, round), new, Waits { backers: 9, withdrawn: false });
		Backings::<T>::insert((body, round), by, last);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), body, Some(new));
		assert_eq!(Backings::<T>::get((body, round), by), Some(new));
	}

	#[benchmark]
	fn vote() {
		let (body, round, who, id) = full::<T>(Stage::Voting);
		// The member must have been active when the roll was frozen.
		Elections::<T>::mutate(body, round, |election| {
			let election = election.as_mut().unwrap();
			election.roll = T::Membership::roll();
			election.ballots = T::PageSize::get() - 1;
		});
		pages::<T>(body, round, 1);
		Pages::<T>::mutate((body, round), 0, |page| page.pop());
		#[extrinsic_call]
		_(RawOrigin::Signed(who), body, ballot::<T>(1));
		assert_eq!(Places::<T>::get((body, round), id), Some(T::PageSize::get() - 1));
	}

	#[benchmark]
	fn vacate() {
		let (body, (who, id)) = (body::<T>(), member::<T>(0));
		seated::<T>(body, id);
		#[extrinsic_call]
		resign(RawOrigin::Signed(who), body);
		assert!(!Seats::<T>::get(body).iter().any(|seat| seat.member == id));
	}

	#[benchmark]
	fn sign_recall() {
		let (body, (who, by)) = (body::<T>(), member::<T>(0));
		seated::<T>(body, nobody(0));
		// One more signature begins the vote.
		let stage = RecallStage::Petition { signers: u32::MAX - 1 };
		Recalls::<T>::insert(body, nobody(0), Recall { stage, ends_at: NOW + 1 });
		#[extrinsic_call]
		_(RawOrigin::Signed(who), body, nobody(0));
		assert!(Voices::<T>::contains_key((body, nobody(0)), by));
	}

	#[benchmark]
	fn vote_recall() {
		let (body, (who, by)) = (body::<T>(), member::<T>(0));
		let stage = RecallStage::Voting { roll: T::Membership::roll() };
		Recalls::<T>::insert(body, nobody(0), Recall { stage, ends_at: NOW + 1 });
		#[extrinsic_call]
		_(RawOrigin::Signed(who), body, nobody(0), true);
		assert_eq!(Voices::<T>::get((body, nobody(0)), by), Some(Voice::For));
	}

	#[benchmark]
	fn look_at_agenda() {
		let body = body::<T>();
		Pallet::<T>::put_on_agenda(NOW + 1, Due::Open(body));
		#[block]
		{
			Pallet::<T>::work_agenda(&mut WeightMeter::new());
		}
	}

	/// The beginning of voting reads the ballot paper and freezes the roll.
	#[benchmark]
	fn transition() {
		let (body, round, ..) = full::<T>(Stage::Standing);
		let _ = Agenda::<T>::clear(u32::MAX, None);
		Pallet::<T>::put_on_agenda(NOW, Due::Election(body, round));
		#[block]
		{
			Pallet::<T>::work_agenda(&mut WeightMeter::new());
		}
		assert_eq!(Elections::<T>::get(body, round).unwrap().stage, Stage::Voting);
	}

	/// `l`: lines of ballots.
	#[benchmark]
	fn count(l: Linear<0, 2_000_000>) {
		let (body, round, ..) = full::<T>(Stage::Counting { checked: 0 });
		pages::<T>(body, round, PAGES);
		let mut election = Elections::<T>::get(body, round).unwrap();
		election.ballots = PAGES * T::PageSize::get();
		election.open = open::<T>(round + 1);
		let roles = (0..T::MaxCandidates::get()).map(|_| Role::Free);
		let counted = Count::new(roles, T::MaxSeats::get() as u16);
		#[block]
		{
			Pallet::<T>::count_lines(body, round, &election, counted, l);
		}
		assert!(Counts::<T>::contains_key(body, round));
	}

	#[benchmark]
	fn begin_count() {
		let (body, round, mut election) = with_members::<T>();
		#[block]
		{
			Pallet::<T>::begin_count(body, round, &mut election);
		}
		assert_eq!(election.open.len() as u32, T::MaxSeats::get());
	}

	#[benchmark]
	fn conclude() {
		let (body, round, mut election) = with_members::<T>();
		let all = T::MaxCandidates::get();
		let mut counted = Count::new((0..all).map(|_| Role::Free), T::MaxSeats::get() as u16);
		counted.finish(&InMemory::new((0..all as CandidateId).map(|id| [id].to_vec()), 1));
		#[block]
		{
			Pallet::<T>::conclude(body, round, &mut election, counted);
		}
		assert_eq!(election.stage, Stage::Over);
		assert_eq!(Seats::<T>::get(body).len() as u32, T::MaxSeats::get());
	}

	/// `n`: votes on a recall.
	#[benchmark]
	fn tally(n: Linear<0, 100>) {
		let body = body::<T>();
		for number in 0..n {
			let (_, by) = member::<T>(number);
			Voices::<T>::insert((body, nobody(0)), by, Voice::For);
		}
		let stage = RecallStage::Tally { roll: T::Membership::roll(), ayes: 0, noes: 0 };
		let recall = Recall { stage, ends_at: NOW };
		#[block]
		{
			Pallet::<T>::go_on_recalling(body, nobody(0), recall, &mut WeightMeter::new());
		}
		assert!(Voices::<T>::iter_key_prefix((body, nobody(0))).next().is_none());
	}

	/// `n`: items of an election, half of them full pages and half places of ballots.
	#[benchmark]
	fn clear(n: Linear<0, 40>) {
		let (body, round, ..) = full::<T>(Stage::Clearing);
		pages::<T>(body, round, n / 2);
		(n / 2..n).for_each(|place| Places::<T>::insert((body, round), nobody(place), place));
		#[block]
		{
			Pallet::<T>::clear_some(body, round, n as usize + 1);
		}
		assert!(!Elections::<T>::contains_key(body, round));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}
