//! From a proposal to a poll, and from its end to its removal.

use super::*;
use frame_support::traits::QueryPreimage;

fn withdraw(id: MemberId, proposal: ProposalId) -> Result<(), DispatchError> {
	act(|| Assembly::withdraw(by(id), proposal))
}

fn propose(id: MemberId, call: RuntimeCall) -> Result<(), DispatchError> {
	act(|| Assembly::propose(by(id), origin_of(CONSTITUTION), Box::new(call)))
}

/// How many long calls are stored.
fn stored() -> usize {
	pallet_preimage::PreimageFor::<Test>::iter_keys().count()
}

#[test]
fn a_proposal_needs_supporters_and_no_money() {
	chain(|| {
		assert_eq!(Balances::free_balance(key(0)), 0);
		let id = proposed(CONSTITUTION);
		assert_eq!(open(id), error(Error::TooFewSupporters));
		assert_eq!(support(0, id), error(Error::AlreadySupported));
		support(1, id).unwrap();
		assert_eq!(support(1, id), error(Error::AlreadySupported));
		assert_eq!(open(id), error(Error::TooFewSupporters));
		support(2, id).unwrap();
		events();
		open(id).unwrap();
		let opened = Event::Opened { proposal: id, referendum: Some(0), serial: 0, electorate: 10 };
		assert_eq!(events(), [opened]);
		assert_eq!(open(id), error(Error::NotWaiting));
		assert_eq!(support(3, id), error(Error::NotWaiting));
		assert_eq!(support(3, 42), error(Error::UnknownProposal));
	})
}

#[test]
fn support_can_be_withdrawn_and_that_of_lapsed_members_does_not_count() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		support(1, id).unwrap();
		support(2, id).unwrap();
		act(|| Assembly::withdraw_support(by(2), id)).unwrap();
		assert_eq!(act(|| Assembly::withdraw_support(by(2), id)), error(Error::NotASupporter));
		assert_eq!(open(id), error(Error::TooFewSupporters));
		support(3, id).unwrap();
		lapse(1);
		assert_eq!(open(id), error(Error::TooFewSupporters));
		support(4, id).unwrap();
		open(id).unwrap();
	})
}

#[test]
fn a_proposal_is_discussed_before_it_is_opened() {
	chain(|| {
		Preparation::set(3 * DAY);
		let id = proposed(CONSTITUTION);
		support(1, id).unwrap();
		support(2, id).unwrap();
		wait(3 * DAY - HOUR);
		assert_eq!(open(id), error(Error::TooSoon));
		wait(HOUR);
		open(id).unwrap();
	})
}

#[test]
fn a_member_has_only_so_many_proposals_until_they_are_closed() {
	chain(|| {
		let first = referendum(COMMONS);
		proposed(CONSTITUTION);
		let third = proposed(CONSTITUTION);
		assert_eq!(propose(0, set_balance(1)), error(Error::TooManyProposals));
		propose(1, set_balance(1)).unwrap();
		withdraw(0, third).unwrap();
		proposed(CONSTITUTION);
		wait(4 * DAY);
		assert!(matches!(Assembly::proposal(first).unwrap().stage, Stage::Closed(_)));
		proposed(CONSTITUTION);
	})
}

#[test]
fn a_proposal_is_withdrawn_by_its_proposer_or_by_anyone_after_its_time() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		assert_eq!(withdraw(1, id), error(Error::NotTheProposer));
		withdraw(0, id).unwrap();
		assert_eq!(Assembly::proposal(id), None);

		let late = proposed(CONSTITUTION);
		wait(30 * DAY);
		withdraw(1, late).unwrap();

		let orphaned = proposed(CONSTITUTION);
		support(1, orphaned).unwrap();
		support(2, orphaned).unwrap();
		lapse(0);
		assert_eq!(open(orphaned), error(Error::ProposerNotActive));
		withdraw(1, orphaned).unwrap();

		let open = referendum_of(1);
		assert_eq!(withdraw(1, open), error(Error::NotWaiting));
	})
}

/// An open referendum that this member has proposed.
fn referendum_of(id: MemberId) -> ProposalId {
	let proposal = NextProposal::<Test>::get();
	propose(id, set_balance(1)).unwrap();
	support(5, proposal).unwrap();
	support(6, proposal).unwrap();
	open(proposal).unwrap();
	proposal
}

#[test]
fn only_origins_with_a_track_can_be_proposed() {
	chain(|| {
		let origin = Box::new(OriginCaller::system(frame_system::RawOrigin::Signed(STRANGER)));
		let proposed = act(|| Assembly::propose(by(0), origin, Box::new(spend(1))));
		assert_eq!(proposed, error(Error::UnknownTrack));
		let stranger = RuntimeOrigin::signed(STRANGER);
		let proposed = act(|| Assembly::propose(stranger, origin_of(COMMONS), Box::new(spend(1))));
		assert_eq!(proposed, error(Error::NotAMember));
	})
}

#[test]
fn each_track_has_its_own_places() {
	chain(|| {
		let commons: Vec<_> = (0..3).map(|_| referendum(COMMONS)).collect();
		let fourth = NextProposal::<Test>::get();
		(10..13).for_each(join);
		act(|| Assembly::propose(by(10), origin_of(COMMONS), Box::new(spend(9)))).unwrap();
		support(11, fourth).unwrap();
		support(12, fourth).unwrap();
		assert_eq!(open(fourth), error(Error::TooManyOpen));
		assert_eq!(Assembly::open_polls().len(), 3);
		// Another track has places, and the fourth gets one when another is free.
		referendum_of(4);
		act(|| Referenda::cancel(root(), 0)).unwrap();
		assert_eq!(open(fourth), error(Error::TooManyOpen), "referenda notices it in the next tick");
		wait(5 * HOUR);
		open(fourth).unwrap();
		assert!(matches!(Assembly::proposal(commons[0]).unwrap().stage, Stage::Closed(_)));
	})
}

#[test]
fn a_long_call_is_stored_until_the_poll_is_closed() {
	chain(|| {
		propose(0, long_call(1_000)).unwrap();
		assert_eq!(stored(), 1);
		opened(0);
		for member in 0..6 {
			vote(member, 0, Aye).unwrap();
		}
		wait(2 * DAY);
		assert_eq!(approved(0), Some(true));
		assert_eq!(stored(), 0);
		assert_eq!(propose(0, long_call(4_096)), error(Error::CallTooLong));
		assert_eq!(stored(), 0);
	})
}

#[test]
fn the_same_long_call_can_be_proposed_twice() {
	chain(|| {
		propose(0, long_call(1_000)).unwrap();
		propose(1, long_call(1_000)).unwrap();
		withdraw(0, 0).unwrap();
		let Matter::Call { call, .. } = Assembly::proposal(1).unwrap().matter else { panic!("it is a call") };
		assert!(<Preimage as QueryPreimage>::have(&call), "the other proposal still needs it");
		withdraw(1, 1).unwrap();
		assert_eq!(stored(), 0);
	})
}

#[test]
fn members_cannot_go_around_the_assembly() {
	chain(|| {
		let call = <Preimage as frame_support::traits::StorePreimage>::bound(set_balance(1)).unwrap();
		let after = frame_support::traits::schedule::DispatchTime::After(0);
		let submitted = act(|| Referenda::submit(by(0), origin_of(CONSTITUTION), call, after));
		assert_eq!(submitted, Err(DispatchError::BadOrigin));
	})
}

#[test]
fn a_poll_is_closed_when_it_has_ended_and_not_before() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		assert_eq!(act(|| Assembly::close(by(9), id)), error(Error::StillOpen));
		act(|| Referenda::cancel(root(), 0)).unwrap();
		events();
		act(|| Assembly::close(by(9), id)).unwrap();
		assert_eq!(events(), [Event::Closed { proposal: id }]);
		assert_eq!(act(|| Assembly::close(by(9), id)), error(Error::NotOpen));
		assert!(Assembly::open_polls().is_empty());
	})
}

#[test]
fn what_is_left_of_a_poll_is_removed_in_parts() {
	chain(|| {
		(10..200).for_each(join);
		let id = referendum(COMMONS);
		for member in 0..150 {
			vote(member, id, Nay).unwrap();
		}
		delegate(160, 150).unwrap();
		wait(65 * DAY);
		for left in [86, 22, 0] {
			act(|| Assembly::clear(by(9), id)).unwrap();
			assert_eq!(Ballots::<Test>::iter_prefix(id).count(), left);
			check();
		}
		assert_eq!(Apart::<Test>::iter_prefix(id).count(), 0);
		assert_eq!(act(|| Assembly::clear(by(9), id)), error(Error::UnknownProposal));
	})
}
