//! What somebody might try.

use super::*;

#[test]
fn one_voter_of_a_dear_project_does_not_make_the_count_go_on_for_ever() {
	chain(|| {
		// Everybody else's project is bought at once; the last one would be waited for during 10,000 steps.
		let cycle = voting(Terms { step_part: 1_000, ..terms() }, &[&[100], &[900]]);
		(0..9).for_each(|voter| Budget::vote(by(voter), cycle, approve(&[0])).unwrap());
		Budget::vote(by(9), cycle, approve(&[1])).unwrap();
		until(cycle, Stage::CarryingOut);
		let count = Budget::count_of(cycle, 0).unwrap();
		assert!(count.outcome().unwrap().steps <= 1_000);
	})
}

#[test]
fn changing_ones_ballot_over_and_over_takes_no_more_room() {
	chain(|| {
		let cycle = voting(terms(), &[&[100], &[200]]);
		for round in 0..100 {
			Budget::vote(by(3), cycle, approve(&[round % 2])).unwrap();
		}
		assert_eq!((Pages::<Test>::iter_prefix(cycle).count(), Places::<Test>::get(cycle)), (1, 1));
	})
}

#[test]
fn a_review_of_the_last_moment_can_still_be_overruled() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		until(cycle, Stage::Review);
		sleep(10 * DAY - 1);
		Budget::review(root(), cycle, 0, Some(text("No"))).unwrap();
		assert_eq!(next_stage(cycle), Stage::Objecting);
		(0..3).for_each(|member| Budget::object(by(member), cycle, 0).unwrap());
		assert_eq!(next_stage(cycle), Stage::Voting);
	})
}

#[test]
fn an_amendment_of_the_last_moment_does_not_put_the_money_elsewhere_with_the_old_backing() {
	chain(|| {
		let cycle = start(Terms { cosponsors: 2, ..terms() });
		propose(cycle, 0, &[100]);
		(1..3).for_each(|member| Budget::sponsor(by(member), cycle, 0, true).unwrap());
		sleep(30 * DAY - 1);
		Budget::amend(by(0), cycle, 0, Content { beneficiary: 0, ..content(0, &[900]) }).unwrap();
		until(cycle, Stage::Closed);
		assert_eq!(Balances::free_balance(0), PURSE, "it never came to the vote");
	})
}

#[test]
fn calls_in_vain_do_not_make_a_vote_each_time() {
	chain(|| {
		// Between two milestones a project is voted on at most once, and callers of one round count in no other.
		let cycle = won(&[100, 100, 100]);
		let report = || Budget::report(by(1_000), cycle, 0, text("ipfs://report"), [9; 32]).unwrap();
		report();
		Budget::call_stop(by(0), cycle, 0).unwrap();
		sleep(7 * DAY);
		Budget::pay(by(1), cycle, 0).unwrap();
		report();
		Budget::call_stop(by(1), cycle, 0).unwrap();
		assert!(matches!(work(cycle, 0).progress, Progress::Reported { calls: 1, .. }));
		Budget::call_stop(by(0), cycle, 0).unwrap();
		assert!(matches!(work(cycle, 0).progress, Progress::StopVote { .. }));
		assert_eq!(Budget::call_stop(by(2), cycle, 0), error(Error::NoReport));
	})
}

#[test]
fn a_project_is_rated_once_by_each_and_a_low_rating_cannot_be_piled_up() {
	chain(|| {
		let cycle = won(&[100]);
		for _ in 0..50 {
			Budget::rate(by(3), cycle, 0, 1).unwrap();
		}
		let record = Records::<Test>::get(1_000);
		assert_eq!((record.raters, record.stars), (1, 1));
	})
}

#[test]
fn money_that_comes_to_or_leaves_the_commons_meanwhile_does_not_touch_the_pot() {
	use frame_support::traits::{fungible::Mutate, tokens::Preservation};
	chain(|| {
		let cycle = won(&[100, 200]);
		let all = Balances::free_balance(COMMONS);
		Balances::transfer(&COMMONS, &5, all - MINIMUM, Preservation::Expendable).unwrap();
		assert!(Balances::transfer(&COMMONS, &5, 200, Preservation::Expendable).is_err(), "the pot is held");
		Budget::report(by(1_000), cycle, 0, text("ipfs://report"), [9; 32]).unwrap();
		sleep(7 * DAY);
		Budget::pay(by(1), cycle, 0).unwrap();
		assert_eq!(paid_to(0), 300);
	})
}

#[test]
fn proposing_amending_and_withdrawing_over_and_over_stores_nothing() {
	chain(|| {
		let cycle = start(terms());
		for _ in 0..50 {
			let proposal = propose(cycle, 1, &[100]);
			Budget::amend(by(1), cycle, proposal, content(1, &[200])).unwrap();
			Budget::withdraw(by(1), cycle, proposal).unwrap();
		}
		assert_eq!((Proposals::<Test>::iter().count(), History::<Test>::iter().count()), (0, 0));
		assert_eq!(Papers::<Test>::get(cycle).to_vec(), [None]);
		assert_eq!(Balances::free_balance(1), PURSE);
	})
}

#[test]
fn merging_over_and_over_is_bounded_by_the_amendments_of_a_proposal_with_a_deposit() {
	chain(|| {
		let cycle = start(terms());
		let kept = propose(cycle, 1, &[100]);
		for _ in 0..3 {
			let other = propose(cycle, 2, &[100]);
			Budget::offer_merge(by(2), cycle, other, Some(kept)).unwrap();
			Budget::accept_merge(by(1), cycle, kept, other, content(1, &[100])).unwrap();
		}
		let other = propose(cycle, 2, &[100]);
		Budget::offer_merge(by(2), cycle, other, Some(kept)).unwrap();
		let refused = frame_support::storage::with_storage_layer(|| {
			Budget::accept_merge(by(1), cycle, kept, other, content(1, &[100]))
		});
		assert_eq!(refused, error(Error::TooManyAmendments));
	})
}

#[test]
fn talking_and_retracting_over_and_over_stores_no_more_than_a_members_part() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		for round in 0..100 {
			Budget::comment(by(3), cycle, 0, text("Again"), None).unwrap();
			Budget::retract_comment(by(3), cycle, 0, round).unwrap();
		}
		assert_eq!((Comments::<Test>::iter().count(), Commented::<Test>::iter().count()), (0, 0));
		// Nor does proposing anew, and talking about each, give room for more.
		for _ in 0..4 {
			let proposal = propose(cycle, 3, &[100]);
			Budget::comment(by(3), cycle, proposal, text("Look"), None).unwrap();
			Budget::withdraw(by(3), cycle, proposal).unwrap();
		}
		assert_eq!(Budget::comment(by(3), cycle, 0, text("Look"), None), error(Error::TooManyComments));
	})
}

#[test]
fn who_retracts_a_comment_while_the_cycle_is_cleared_leaves_nothing_behind() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		for _ in 0..3 {
			Budget::comment(by(3), cycle, 0, text("Look"), None).unwrap();
		}
		Budget::cancel(root(), cycle).unwrap();
		// Two comments are removed, then the third is retracted.
		Budget::clear_some(cycle, 2);
		let left: Vec<_> = Comments::<Test>::iter_prefix((cycle,)).map(|((_, id), _)| id).collect();
		let [last] = left[..] else { panic!("{left:?} are left of three comments, and not one") };
		Budget::retract_comment(by(3), cycle, 0, last).unwrap();
		until(cycle, Stage::Closed);
		assert_eq!(Commented::<Test>::iter().count(), 0);
	})
}

#[test]
fn backing_what_a_friend_proposes_and_withdraws_over_and_over_stores_no_more_than_a_members_part() {
	chain(|| {
		let cycle = start(terms());
		for _ in 0..10 {
			let proposal = propose(cycle, 3, &[100]);
			Budget::sponsor(by(4), cycle, proposal, true).unwrap();
			Budget::withdraw(by(3), cycle, proposal).unwrap();
		}
		let last = propose(cycle, 3, &[100]);
		assert_eq!(Budget::sponsor(by(4), cycle, last, true), error(Error::TooManyBacked));
		Budget::sponsor(by(5), cycle, last, true).unwrap();
		assert_eq!(Voices::<Test>::iter().count(), 11);
		until(cycle, Stage::Closed);
		assert_eq!((Voices::<Test>::iter().count(), Backed::<Test>::iter().count()), (0, 0));
	})
}

/// A cycle in hours and one in native money, both with a winner, in the middle of voting; and then hours stand still
/// for ever.
fn one_of_two_in_a_dead_currency() -> (CycleId, CycleId) {
	let both = [HOURS, NATIVE].map(|asset| start(Terms { asset, ..terms() }));
	for cycle in both {
		propose(cycle, 0, &[100, 100]);
	}
	until(both[0], Stage::Voting);
	for cycle in both {
		Budget::vote(by(1), cycle, approve(&[0])).unwrap();
	}
	Assets::freeze_asset(by(COMMONS), 7).unwrap();
	(both[0], both[1])
}

#[test]
fn a_cycle_in_a_dead_currency_stops_no_other_cycle_and_ends() {
	chain(|| {
		let (dead, other) = one_of_two_in_a_dead_currency();
		assert_eq!(next_stage(other), Stage::CarryingOut);
		assert_eq!(paid_to(0), 100);
		until(other, Stage::Closed);
		assert_eq!(held(), 0);

		assert_eq!(stage(dead), Stage::Clearing, "it is tried for a month to give the money back");
		sleep(GIVE_BACK_FOR);
		block();
		assert_eq!(stage(dead), Stage::Closed);
		assert!(events().contains(&Event::Lost { cycle: dead, amount: 1_000 }));
		Budget::start(root(), terms()).expect("its place on the agenda is free");
	})
}

#[test]
fn money_that_could_not_go_back_goes_back_when_its_currency_takes_it_again() {
	chain(|| {
		let cycle = start(Terms { asset: HOURS, ..terms() });
		Assets::freeze_asset(by(COMMONS), 7).unwrap();
		until(cycle, Stage::Objecting);
		sleep(5 * DAY);
		block();
		assert_eq!(stage(cycle), Stage::Clearing);
		let unreturned = || Cycles::<Test>::get(cycle).unwrap().unreturned;
		assert_eq!(unreturned(), 1_000);
		let tries = || events().iter().filter(|event| matches!(event, Event::NotReturned { .. })).count();
		block();
		let before = tries();
		(0..100).for_each(|_| block());
		assert_eq!(tries(), before, "it is not tried again in each block");
		Assets::thaw_asset(by(COMMONS), 7).unwrap();
		sleep(GIVE_BACK_EVERY);
		block();
		assert_eq!((stage(cycle), unreturned()), (Stage::Closed, 0));
		assert_eq!(Assets::balance(7, COMMONS), WEALTH);
	})
}

#[test]
fn long_work_of_many_cycles_goes_on_in_turn() {
	chain(|| {
		let cycles = [(); 3].map(|()| start(terms()));
		for cycle in cycles {
			propose(cycle, 0, &[100]);
			propose(cycle, 1, &[100]);
		}
		until(cycles[0], Stage::Voting);
		for cycle in cycles {
			(0..9).for_each(|voter| Budget::vote(by(voter), cycle, approve(&[0, 1])).unwrap());
		}
		sleep(14 * DAY);
		// A block has time for a few items of one cycle.
		let few = <() as WeightInfo>::look_at_agenda()
			+ <() as WeightInfo>::transition().saturating_mul(4)
			+ <() as WeightInfo>::clear(3);
		Share::set(few);
		// In the first, counting begins.
		block();
		block();
		let order = |cycle| Agenda::<Test>::get().iter().position(|(_, id)| *id == cycle);
		assert_eq!(cycles.map(order), [Some(2), Some(0), Some(1)], "who was worked on goes to the end");
	})
}
