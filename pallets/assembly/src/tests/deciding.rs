//! From an approval to the call: the time of enactment, the second vote, the cancellation.

use super::*;
use frame_support::{
	traits::{Hooks, UnixTime},
	weights::Weight,
};
use rochdale_primitives::testing::Clock;

/// A call that has just been approved, with six ayes.
fn decided(track: u8) -> ProposalId {
	approved_of(referendum(track))
}

fn approved_of(id: ProposalId) -> ProposalId {
	for member in 0..6 {
		vote(member, id, Aye).unwrap();
	}
	for _ in 0..50 {
		if stage(id) == Stage::Decided {
			return id;
		}
		wait(HOUR);
	}
	panic!("it is not approved");
}

fn stage(id: ProposalId) -> Stage {
	Assembly::proposal(id).expect("it is kept").stage
}

fn petition(member: MemberId, id: ProposalId) -> Result<(), DispatchError> {
	act(|| Assembly::petition(by(member), id))
}

/// The second vote on this proposal.
fn second_vote(id: ProposalId) -> ProposalId {
	let again = |(other, proposal): (ProposalId, ProposalOf<Test>)| {
		(proposal.link == Link::SecondVoteOn(id)).then_some(other)
	};
	Proposals::<Test>::iter().find_map(again).expect("there is a second vote")
}

#[test]
fn an_approved_call_is_made_after_the_time_of_enactment_and_not_before() {
	chain(|| {
		let id = decided(CONSTITUTION);
		let [Decision { proposal, due_at, petitioners: 0, contested: false, .. }] = Assembly::decisions()[..]
		else {
			panic!("there is one decision")
		};
		assert_eq!(proposal, id);
		while Clock::now().as_millis() < u128::from(due_at) {
			assert_eq!(seen(), 0);
			wait(HOUR);
		}
		wait(HOUR);
		assert_eq!(seen(), 500);
		assert!(matches!(stage(id), Stage::Closed(_)));
		assert!(Assembly::decisions().is_empty());
		assert!(events().contains(&Event::Enacted { proposal: id, result: Ok(()) }));
	})
}

#[test]
fn a_call_that_fails_is_closed_and_stops_no_other() {
	chain(|| {
		let fails = NextProposal::<Test>::get();
		act(|| Assembly::propose(by(0), origin_of(COMMONS), Box::new(spend(2_000_000)))).unwrap();
		opened(fails);
		let works = referendum(COMMONS);
		approved_of(fails);
		approved_of(works);
		wait(DAY);
		assert_eq!(seen(), 500);
		let failed = |event: &Event<Test>| matches!(event, Event::Enacted { proposal, result: Err(_) } if *proposal == fails);
		assert!(events().iter().any(failed));
		assert!(Assembly::decisions().is_empty());
	})
}

#[test]
fn a_call_that_is_stopped_waits_and_is_made_later() {
	chain(|| {
		Stopped::set(true);
		let remark = NextProposal::<Test>::get();
		act(|| Assembly::propose(by(0), origin_of(CONSTITUTION), Box::new(long_call(300)))).unwrap();
		opened(remark);
		let works = referendum(CONSTITUTION);
		approved_of(remark);
		approved_of(works);
		wait(10 * DAY);
		assert_eq!(seen(), 500, "it stops no other");
		assert_eq!(stage(remark), Stage::Decided);
		Stopped::set(false);
		wait(HOUR);
		assert!(matches!(stage(remark), Stage::Closed(_)));
		assert!(events().contains(&Event::Enacted { proposal: remark, result: Ok(()) }));
	})
}

#[test]
fn a_call_waits_for_a_block_with_room() {
	chain(|| {
		let id = decided(CONSTITUTION);
		pass(DAY);
		let mut meter = WeightMeter::with_limit(<() as WeightInfo>::enact());
		Assembly::on_poll(0, &mut meter);
		assert_eq!(stage(id), Stage::Decided);
		block();
		assert_eq!(seen(), 500);
	})
}

#[test]
fn a_call_that_no_block_can_hold_is_not_proposed_and_stops_nothing_when_it_becomes_one() {
	chain(|| {
		let id = decided(CONSTITUTION);
		MaxCallWeight::set(Weight::from_parts(1, 0));
		let proposed = act(|| Assembly::propose(by(1), origin_of(COMMONS), Box::new(spend(1))));
		assert_eq!(proposed, error(Error::CallTooHeavy));
		wait(DAY);
		assert!(events().contains(&Event::Enacted { proposal: id, result: Err(DispatchError::Exhausted) }));
		assert!(matches!(stage(id), Stage::Closed(_)));
	})
}

#[test]
fn a_petition_brings_an_approved_call_to_a_second_vote_and_the_call_waits_for_it() {
	chain(|| {
		let id = decided(CONSTITUTION);
		petition(7, id).unwrap();
		petition(8, id).unwrap();
		assert_eq!(petition(8, id), error(Error::AlreadySigned));
		events();
		petition(9, id).unwrap();
		assert_eq!(
			events()[..2],
			[Event::Petitioned { proposal: id, by: 9, petitioners: 3 }, Event::Contested { proposal: id }]
		);
		assert_eq!(petition(6, id), error(Error::AlreadySigned));
		wait(HOUR);
		let again = second_vote(id);
		assert!(matches!(stage(id), Stage::Closed(_)));
		assert_eq!(stage(again), Stage::Open);
		assert_eq!(votes(again), (0, 0, 0), "it is a vote of its own");
		wait(5 * DAY);
		assert_eq!(seen(), 0, "the time of enactment is over, and the call still waits");
		for member in 0..6 {
			vote(member, again, Nay).unwrap();
		}
		wait(5 * DAY);
		assert!(matches!(stage(again), Stage::Closed(_)));
		assert_eq!(seen(), 0);
	})
}

#[test]
fn a_second_approval_is_final() {
	chain(|| {
		let id = decided(CONSTITUTION);
		for member in 7..10 {
			petition(member, id).unwrap();
		}
		wait(HOUR);
		let again = approved_of(second_vote(id));
		assert_eq!(petition(7, again), error(Error::NoPetition));
		wait(DAY);
		assert_eq!(seen(), 500);
	})
}

#[test]
fn there_is_no_petition_on_other_tracks_or_on_what_is_not_decided() {
	chain(|| {
		let open = referendum(CONSTITUTION);
		assert_eq!(petition(7, open), error(Error::NotDecided));
		let id = decided(COMMONS);
		assert_eq!(petition(7, id), error(Error::NoPetition));
		let stranger = act(|| Assembly::petition(RuntimeOrigin::signed(STRANGER), id));
		assert_eq!(stranger, error(Error::NotAMember));
	})
}

#[test]
fn a_second_vote_waits_for_a_place_and_the_call_waits_with_it() {
	chain(|| {
		let id = decided(CONSTITUTION);
		// Others take both places for deciding, once the referendum has left its own.
		wait(2 * HOUR);
		let others: Vec<_> = (0..2).map(|_| referendum(CONSTITUTION)).collect();
		for member in 7..10 {
			petition(member, id).unwrap();
		}
		wait(5 * DAY);
		assert_eq!((stage(id), seen()), (Stage::Decided, 0));
		// The others come to nothing, and make room.
		wait(4 * DAY);
		assert!(matches!(stage(others[0]), Stage::Closed(_)));
		assert_eq!(stage(second_vote(id)), Stage::Open);
		assert_eq!(seen(), 0);
	})
}

#[test]
fn an_equal_power_cancels_a_decision_and_another_one_does_not() {
	chain(|| {
		let id = decided(CONSTITUTION);
		let origin = |track: u8| RuntimeOrigin::from(*origin_of(track));
		assert_eq!(act(|| Assembly::cancel(by(0), id)), Err(DispatchError::BadOrigin));
		assert_eq!(act(|| Assembly::cancel(origin(COMMONS), id)), Err(DispatchError::BadOrigin));
		act(|| Assembly::cancel(origin(CONSTITUTION), id)).unwrap();
		assert_eq!(act(|| Assembly::cancel(origin(CONSTITUTION), id)), error(Error::NotDecided));
		wait(2 * DAY);
		assert_eq!(seen(), 0);
		assert!(ProposalsBy::<Test>::get(0).is_empty());
	})
}

#[test]
fn a_decision_of_the_members_cancels_another_one() {
	chain(|| {
		Enactment::set(5 * DAY);
		let bad = decided(CONSTITUTION);
		Enactment::set(HOUR);
		let id = NextProposal::<Test>::get();
		let cancel = RuntimeCall::Assembly(Call::cancel { proposal: bad });
		act(|| Assembly::propose(by(0), origin_of(CONSTITUTION), Box::new(cancel))).unwrap();
		approved_of(opened(id));
		wait(6 * DAY);
		assert_eq!(seen(), 0);
		assert!(events().contains(&Event::Cancelled { proposal: bad }));
	})
}

#[test]
fn a_referendum_that_has_missed_its_alarm_is_woken() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		for member in 0..6 {
			vote(member, id, Aye).unwrap();
		}
		// All alarms are lost.
		let _ = pallet_scheduler::Agenda::<Test>::clear(u32::MAX, None);
		wait(2 * DAY);
		assert_eq!(seen(), 500);
	})
}
