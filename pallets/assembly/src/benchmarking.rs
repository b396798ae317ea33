//! Benchmarks of each call, and of what a change of the roll costs, in the worst case. This means full lists, the longest
//! call, and polls that are referenda, in which the member and their delegate have voted.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::panic)]

use alloc::{boxed::Box, vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOriginWithArg, Polling, QueryPreimage},
	BoundedVec,
};
use frame_system::RawOrigin;
use pallet_referenda::{CallOf, TracksInfo};
use rochdale_primitives::{BenchmarkClock, OnMembership};

use crate::*;

type Referenda<T> = pallet_referenda::Pallet<T>;

/// The time at which all benchmarks run.
const NOW: Moment = 1_700_000_000_000;
/// A number that is in no list.
const STRANGER: MemberId = MemberId::MAX / 2;

fn member<T: Config>(name: &'static str, n: u32) -> (T::AccountId, MemberId) {
	let who: T::AccountId = account(name, n, 0);
	let id = T::Membership::member(&who).unwrap_or_else(|| T::Membership::enrol(&who));
	(who, id)
}

/// As many members as make a question pressing. Their number is a part of the members, and grows with them.
fn raters<T: Config>() -> Vec<(T::AccountId, MemberId)> {
	let needed = || T::PressingAt::convert(T::Membership::count()).max(1);
	let all: Vec<_> = (0..needed() + 2).map(|n| member::<T>("rater", n)).collect();
	all.into_iter().take(needed() as usize).collect()
}

/// A member whose list of proposals has room for one more.
fn proposer<T: Config>() -> (T::AccountId, MemberId) {
	T::BenchmarkClock::set(NOW);
	let (who, id) = member::<T>("proposer", 0);
	let others: Vec<_> = (1..T::MaxProposals::get()).map(|n| ProposalId::MAX - n).collect();
	ProposalsBy::<T>::insert(id, BoundedVec::truncate_from(others));
	(who, id)
}

fn track<T: Config>() -> TrackOf<T> {
	<T as pallet_referenda::Config>::Tracks::tracks().next().unwrap().id
}

/// The longest call that can be proposed.
fn longest<T: Config>() -> CallOf<T, ()> {
	// The call's number and the length of the text take a few bytes.
	let remark = vec![7; T::MaxCallLength::get().saturating_sub(8) as usize];
	frame_system::Call::<T>::remark { remark }.into()
}

/// The longest description.
fn longest_text() -> LongText {
	LongText::truncate_from(vec![b'a'; MAX_DESCRIPTION as usize])
}

/// A proposal of the longest call, with more supporters than it needs.
fn proposed<T: Config>() -> (T::AccountId, ProposalId) {
	let (who, by) = proposer::<T>();
	let id = NextProposal::<T>::get();
	Pallet::<T>::do_propose(by, RawOrigin::Root.into(), longest::<T>()).unwrap();
	Backers::<T>::insert((id, Aim::Vote), u32::MAX / 2);
	(who, id)
}

/// A member who supports another proposal.
fn supporter<T: Config>() -> (T::AccountId, MemberId, ProposalId) {
	let (_, id) = proposed::<T>();
	let (who, by) = member::<T>("supporter", 0);
	Pallet::<T>::do_support(by, id).unwrap();
	(who, by, id)
}

/// A proposal of nobody in the lists, as it is stored.
fn stored<T: Config>(stage: Stage) -> ProposalOf<T> {
	let matter =
		Matter::Question { text: Text::default(), answers: Answers::default(), method: Method::Approval };
	Proposal { by: STRANGER, track: track::<T>(), matter, proposed_at: NOW, stage, link: Link::None }
}

/// Opens a referendum. Its proposal is stored, and in nobody's list.
fn opened<T: Config>() -> PollOf<T> {
	let id = NextProposal::<T>::get();
	NextProposal::<T>::put(id + 1);
	let track = track::<T>();
	let index = Referenda::<T>::create_ongoing(track).unwrap();
	let serial = Opened::<T>::get();
	Opened::<T>::put(serial + 1);
	let roll = T::Membership::roll();
	let most_delegators = T::MostDelegators::get();
	let poll = Poll { proposal: id, track, serial, roll, most_delegators, referendum: Some(index) };
	Open::<T>::try_append(poll).unwrap();
	Proposals::<T>::insert(id, stored::<T>(Stage::Open));
	poll
}

/// The open polls are on a track that there is not, so they take no places.
fn elsewhere<T: Config>() {
	let other = <T as pallet_referenda::Config>::Tracks::tracks().last().unwrap().id;
	Open::<T>::mutate(|polls| polls.iter_mut().for_each(|poll| poll.track = other));
}

/// A vote with an outcome.
fn noted<T: Config>(id: ProposalId, ending: Ending) {
	let votes = Votes::Call { ayes: 1, nays: 0, abstentions: 0 };
	Pallet::<T>::note_outcome(id, 1, votes, ending);
}

/// An approved call that is due at once, with the longest call.
fn decided<T: Config>() -> ProposalId {
	let (_, id) = proposed::<T>();
	Proposals::<T>::mutate(id, |proposal| proposal.as_mut().unwrap().stage = Stage::Decided);
	let decision =
		Decision { proposal: id, track: track::<T>(), due_at: NOW, petitioners: 0, contested: false };
	Decisions::<T>::try_append(decision).unwrap();
	noted::<T>(id, Ending::Approved);
	id
}

/// A member who delegates on all tracks to another one, and `polls` open referenda in which the delegate has voted.
fn delegator<T: Config>(polls: u32) -> (T::AccountId, MemberId, MemberId) {
	T::BenchmarkClock::set(NOW);
	let (who, id) = member::<T>("delegator", 0);
	let (_, delegate) = member::<T>("delegate", 0);
	Pallet::<T>::do_delegate(id, delegate, None).unwrap();
	for _ in 0..polls {
		let poll = opened::<T>();
		Pallet::<T>::cast_ballot(delegate, &poll, Ballot::Nay).unwrap();
	}
	(who, id, delegate)
}

/// The member backs as much as a member can: on each track a proposal and an amendment that wait.
fn back_all<T: Config>(by: MemberId) {
	let mut id = ProposalId::MAX / 2;
	for track in <T as pallet_referenda::Config>::Tracks::tracks() {
		for aim in Aim::ALL {
			Proposals::<T>::insert(id, stored::<T>(Stage::Waiting));
			Backings::<T>::insert(by, (track.id, aim), id);
			Backers::<T>::insert((id, aim), 2);
			Supporters::<T>::insert((id, aim), by, ());
			id -= 1;
		}
	}
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn propose() {
		let (who, id) = proposer::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(who), Box::new(RawOrigin::Root.into()), Box::new(longest::<T>()));
		assert_eq!(ProposalsBy::<T>::get(id).len() as u32, T::MaxProposals::get());
	}

	#[benchmark]
	fn ask() {
		let (who, id) = proposer::<T>();
		let text = Text::truncate_from(vec![b'a'; MAX_TEXT as usize]);
		let answer = |n: u32| {
			let mut answer = vec![b'a'; MAX_OPTION as usize];
			*answer.last_mut().unwrap() = b'a' + n as u8;
			Answer::truncate_from(answer)
		};
		let answers = Answers::truncate_from((0..MOST_OPTIONS).map(answer).collect());
		#[extrinsic_call]
		_(RawOrigin::Signed(who), track::<T>(), text, answers, Method::Ranking);
		assert_eq!(ProposalsBy::<T>::get(id).len() as u32, T::MaxProposals::get());
	}

	#[benchmark]
	fn support() {
		let (who, by, other) = supporter::<T>();
		let (_, another) = member::<T>("another", 0);
		let id = NextProposal::<T>::get();
		Pallet::<T>::do_propose(another, RawOrigin::Root.into(), longest::<T>()).unwrap();
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id);
		assert!(Supporters::<T>::contains_key((id, Aim::Vote), by));
		assert!(!Supporters::<T>::contains_key((other, Aim::Vote), by));
	}

	#[benchmark]
	fn withdraw_support() {
		let (who, by, id) = supporter::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id);
		assert!(!Supporters::<T>::contains_key((id, Aim::Vote), by));
	}

	#[benchmark]
	fn withdraw() {
		let (who, id) = proposed::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id);
		assert!(Proposals::<T>::get(id).is_none());
	}

	/// The lists are full, except for one place for a referendum on its track.
	#[benchmark]
	fn open() {
		let (who, id) = proposed::<T>();
		while Pallet::<T>::open_count() < T::MaxOpen::get() - 1 {
			opened::<T>();
		}
		elsewhere::<T>();
		T::BenchmarkClock::set(NOW + T::Preparation::convert(track::<T>()));
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id);
		assert_eq!(Proposals::<T>::get(id).unwrap().stage, Stage::Open);
	}

	#[benchmark]
	fn vote() {
		let (who, id, _) = delegator::<T>(T::MaxOpen::get());
		let poll = *Open::<T>::get().last().unwrap();
		#[extrinsic_call]
		_(RawOrigin::Signed(who), poll.proposal, Ballot::Aye);
		assert_eq!(Ballots::<T>::get(poll.proposal, id), Some(Ballot::Aye));
	}

	#[benchmark]
	fn retract() {
		let (who, id, _) = delegator::<T>(T::MaxOpen::get());
		let poll = *Open::<T>::get().last().unwrap();
		Pallet::<T>::cast_ballot(id, &poll, Ballot::Aye).unwrap();
		#[extrinsic_call]
		_(RawOrigin::Signed(who), poll.proposal);
		assert_eq!(Ballots::<T>::get(poll.proposal, id), None);
	}

	/// `p` polls are open, and the member had another delegate before.
	#[benchmark]
	fn delegate(p: Linear<0, { T::MaxOpen::get() }>) {
		let (who, id, _) = delegator::<T>(p);
		let (_, to) = member::<T>("delegate", 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), to, None);
		assert!(Delegations::<T>::get(id).iter().all(|delegation| delegation.to == to));
	}

	#[benchmark]
	fn revoke(p: Linear<0, { T::MaxOpen::get() }>) {
		let (who, id, _) = delegator::<T>(p);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), None);
		assert!(Delegations::<T>::get(id).is_empty());
	}

	#[benchmark]
	fn close() {
		let (who, id) = proposed::<T>();
		while Pallet::<T>::open_count() < T::MaxOpen::get() {
			opened::<T>();
		}
		// The last of the open polls is that of the proposal, and has ended.
		Open::<T>::mutate(|polls| polls.last_mut().unwrap().proposal = id);
		Proposals::<T>::mutate(id, |proposal| proposal.as_mut().unwrap().stage = Stage::Open);
		let index = Open::<T>::get().last().unwrap().referendum.unwrap();
		Referenda::<T>::end_ongoing(index, false).unwrap();
		noted::<T>(id, Ending::Open);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id);
		let proposal = Proposals::<T>::get(id).unwrap();
		assert_eq!(proposal.stage, Stage::Closed(NOW));
		let Matter::Call { call, .. } = proposal.matter else { panic!("it is a call") };
		assert!(!<T as pallet_referenda::Config>::Preimages::have(&call));
	}

	#[benchmark]
	fn clear(n: Linear<0, CLEARED_AT_ONCE>) {
		let (who, id) = proposed::<T>();
		Proposals::<T>::mutate(id, |proposal| proposal.as_mut().unwrap().stage = Stage::Closed(NOW));
		for n in 0..n {
			Ballots::<T>::insert(id, STRANGER + MemberId::from(n), Ballot::Aye);
		}
		T::BenchmarkClock::set(NOW + T::RecordTime::get());
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id);
		assert!(Ballots::<T>::iter_prefix(id).next().is_none());
	}

	/// The member has voted in each of `p` open polls, and so has their delegate. On each track they back a proposal and an
	/// amendment.
	#[benchmark]
	fn deactivated(p: Linear<0, { T::MaxOpen::get() }>) {
		let (who, id, _) = delegator::<T>(p);
		back_all::<T>(id);
		for poll in Open::<T>::get() {
			Pallet::<T>::cast_ballot(id, &poll, Ballot::Nay).unwrap();
		}
		#[block]
		{
			<Pallet<T> as OnMembership<T::AccountId>>::deactivated(id, &who);
		}
		assert!(Open::<T>::get().iter().all(|poll| !Ballots::<T>::contains_key(poll.proposal, id)));
		assert!(Delegations::<T>::get(id).is_empty());
		assert!(Backings::<T>::iter_prefix(id).next().is_none());
	}

	/// The proposer answers a pressing question.
	#[benchmark]
	fn say() {
		let (who, id) = proposed::<T>();
		let subject = Subject::Proposal(id);
		let longest = Text::truncate_from(vec![b'a'; MAX_TEXT as usize]);
		let (_, asker) = member::<T>("asker", 0);
		Pallet::<T>::do_say(asker, subject, Kind::Question, longest.clone()).unwrap();
		for (_, rater) in raters::<T>() {
			Pallet::<T>::do_rate(rater, subject, 0, true).unwrap();
		}
		assert_eq!(Discussions::<T>::get(subject).pressing, 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), subject, Kind::Answer(0), longest);
		assert_eq!(Discussions::<T>::get(subject), Discussion { statements: 2, pressing: 0 });
	}

	/// A question becomes pressing.
	#[benchmark]
	fn rate() {
		let (_, id) = proposed::<T>();
		let subject = Subject::Proposal(id);
		let longest = Text::truncate_from(vec![b'a'; MAX_TEXT as usize]);
		let (_, asker) = member::<T>("asker", 0);
		Pallet::<T>::do_say(asker, subject, Kind::Question, longest).unwrap();
		let mut all = raters::<T>();
		let (who, _) = all.pop().unwrap();
		for (_, rater) in all {
			Pallet::<T>::do_rate(rater, subject, 0, true).unwrap();
		}
		#[extrinsic_call]
		_(RawOrigin::Signed(who), subject, 0, true);
		assert_eq!(Discussions::<T>::get(subject).pressing, 1);
	}

	#[benchmark]
	fn clear_discussion(n: Linear<0, CLEARED_AT_ONCE>) {
		let (who, by) = proposer::<T>();
		let subject = Subject::Proposal(ProposalId::MAX);
		Discussions::<T>::insert(subject, Discussion { statements: n, pressing: 0 });
		Pallet::<T>::keep_description(by, subject, longest_text()).unwrap();
		for n in 0..n {
			let statement = Statement {
				by: STRANGER,
				kind: Kind::For,
				text: Text::truncate_from(vec![b'a'; MAX_TEXT as usize]),
				said_at: NOW,
				helpful: 0,
				answered: false,
				pressing: false,
			};
			Statements::<T>::insert(subject, n, statement);
		}
		#[extrinsic_call]
		_(RawOrigin::Signed(who), subject);
		assert!(Statements::<T>::iter_prefix(subject).next().is_none());
		assert!(!Descriptions::<T>::contains_key(subject));
	}

	/// The last description that a member can have.
	#[benchmark]
	fn describe() {
		let (who, id) = proposed::<T>();
		let by = Proposals::<T>::get(id).unwrap().by;
		DescriptionsBy::<T>::insert(by, T::MaxDescriptions::get() - 1);
		let subject = Subject::Proposal(id);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), subject, longest_text());
		assert_eq!(Descriptions::<T>::get(subject).unwrap().length, MAX_DESCRIPTION);
	}

	#[benchmark]
	fn amend() {
		let (_, to) = proposed::<T>();
		let (who, _) = member::<T>("another", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), to, Box::new(longest::<T>()));
		assert!(Proposals::<T>::iter_values().any(|other| other.link == Link::AmendmentTo(to)));
	}

	/// The last amendment for which there is a place.
	#[benchmark]
	fn admit() {
		let (_, to) = proposed::<T>();
		let amendment = |name: &'static str, n: u32| {
			let (_, by) = member::<T>(name, n);
			Pallet::<T>::do_amend(by, to, longest::<T>()).unwrap();
			let id = NextProposal::<T>::get() - 1;
			Backers::<T>::insert((id, Aim::Choice), u32::MAX / 2);
			id
		};
		for n in 2..MOST_OPTIONS {
			Pallet::<T>::do_admit(amendment("rival", n)).unwrap();
		}
		let last = amendment("rival", 1);
		let (who, _) = member::<T>("another", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), last);
		assert_eq!(Amendments::<T>::get(to).last(), Some(&last));
	}

	#[benchmark]
	fn petition() {
		let id = decided::<T>();
		let (who, _) = member::<T>("another", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id);
		assert_eq!(Decisions::<T>::get().last().unwrap().petitioners, 1);
	}

	#[benchmark]
	fn cancel() -> Result<(), BenchmarkError> {
		let id = decided::<T>();
		let origin = <T as Config>::CancelOrigin::try_successful_origin(&track::<T>())
			.map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);
		assert!(Decisions::<T>::get().is_empty());
		Ok(())
	}

	/// The call itself is weighed apart.
	#[benchmark]
	fn enact() {
		let id = decided::<T>();
		let mut meter = WeightMeter::new();
		#[block]
		{
			Pallet::<T>::carry_out_one(1u32.into(), &mut meter);
		}
		assert_eq!(Proposals::<T>::get(id).unwrap().stage, Stage::Closed(NOW));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}
