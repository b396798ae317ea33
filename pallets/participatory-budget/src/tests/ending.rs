//! Cycles without winners.

use super::*;

#[test]
fn a_cycle_without_proposals_gives_its_pot_back() {
	chain(|| {
		let cycle = start(terms());
		until(cycle, Stage::Closed);
		assert_eq!((held(), Balances::free_balance(COMMONS)), (0, WEALTH));
	})
}

#[test]
fn a_cycle_without_ballots_gives_its_pot_and_the_deposits_back() {
	chain(|| {
		let cycle = voting(terms(), &[&[100], &[200]]);
		assert_eq!(next_stage(cycle), Stage::Closed);
		assert_eq!((held(), Balances::free_balance(COMMONS)), (0, WEALTH));
		assert_eq!(Balances::free_balance(0), PURSE);
	})
}

#[test]
fn a_cycle_whose_ballots_were_all_taken_back_ends_as_one_without_ballots() {
	chain(|| {
		let cycle = voting(terms(), &[&[100]]);
		Budget::vote(by(1), cycle, approve(&[0])).unwrap();
		Budget::vote(by(1), cycle, approve(&[])).unwrap();
		assert_eq!(next_stage(cycle), Stage::Closed);
		assert_eq!(held(), 0);
	})
}

#[test]
fn a_cycle_in_which_nothing_is_feasible_is_over_before_voting() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		until(cycle, Stage::Review);
		Budget::review(root(), cycle, 0, Some(text("No"))).unwrap();
		until(cycle, Stage::Objecting);
		assert_eq!(next_stage(cycle), Stage::Closed);
		assert_eq!(held(), 0);
	})
}

#[test]
fn a_cycle_is_cancelled_only_before_voting() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		until(cycle, Stage::Objecting);
		Budget::cancel_cycle(root(), cycle).unwrap();
		assert_eq!((held(), stage(cycle)), (0, Stage::Clearing));
		block();
		assert_eq!((stage(cycle), Balances::free_balance(0)), (Stage::Closed, PURSE));

		let cycle = voting(terms(), &[&[100]]);
		assert_eq!(Budget::cancel_cycle(root(), cycle), error(Error::WrongStage), "nobody undoes a vote");
	})
}

#[test]
fn the_storage_of_a_cycle_is_removed_piece_by_piece() {
	chain(|| {
		let cycle = won(&[100]);
		until(cycle, Stage::Judging);
		// Enough for a few items in a block.
		let few = <() as WeightInfo>::look_at_agenda()
			+ <() as WeightInfo>::transition()
			+ <() as WeightInfo>::clear(3)
			+ forgive_weight::<Test>();
		Share::set(few);
		let mut blocks = 0;
		pass(30 * DAY);
		while stage(cycle) != Stage::Closed {
			block();
			blocks += 1;
			Budget::do_try_state().unwrap();
		}
		assert!(blocks > 5, "{blocks} blocks were enough for everything");
		assert_eq!((Stances::<Test>::iter().count(), BallotPlaceOf::<Test>::iter().count()), (0, 0));
	})
}

#[test]
fn after_a_standstill_a_cycle_goes_on_stage_by_stage_and_each_has_its_time() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		pass(300 * DAY);
		block();
		assert_eq!(stage(cycle), Stage::Review);
		assert_eq!(Cycles::<Test>::get(cycle).unwrap().ends_at, now() + 10 * DAY);
	})
}
