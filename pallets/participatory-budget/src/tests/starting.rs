//! The start of a cycle, and its rules.

use super::*;
use equal_shares::Utility;
use frame_support::sp_runtime::{Perbill, TokenError};

#[test]
fn only_who_may_can_start_or_cancel_a_cycle() {
	chain(|| {
		assert_eq!(Budget::start_cycle(by(0), terms()), Err(DispatchError::BadOrigin));
		let cycle = start(terms());
		assert_eq!(Budget::cancel_cycle(by(0), cycle), Err(DispatchError::BadOrigin));
		assert_eq!(Budget::cancel_cycle(root(), 7), error(Error::UnknownCycle));
	})
}

#[test]
fn a_pot_that_the_commons_do_not_have_is_refused_and_nothing_is_left_behind() {
	chain(|| {
		let rich = Terms { pot: WEALTH + 1, ..terms() };
		assert_eq!(Budget::start_cycle(root(), rich), Err(TokenError::FundsUnavailable.into()));
		assert_eq!((held(), NextCycle::<Test>::get()), (0, 0));
	})
}

#[test]
fn each_rule_that_makes_no_sense_is_refused_with_its_own_error() {
	let phases = terms().phases;
	let share = Perbill::from_percent;
	let cases = [
		(Terms { pot: 0, ..terms() }, Error::BadPot),
		(Terms { pot: 1 << 96, ..terms() }, Error::BadPot),
		(Terms { least_cost: 0, ..terms() }, Error::BadLimits),
		(Terms { least_cost: 20, most_cost: 19, ..terms() }, Error::BadLimits),
		(Terms { most_cost: 1_001, ..terms() }, Error::BadLimits),
		(Terms { shares: list([share(60), share(41)]), ..terms() }, Error::BadShares),
		(Terms { shares: list([share(60), share(0)]), ..terms() }, Error::BadShares),
		(Terms { ballot: BallotKind::Approval { most: 0 }, ..terms() }, Error::BadBallotKind),
		(Terms { ballot: BallotKind::Approval { most: 6 }, ..terms() }, Error::BadBallotKind),
		(Terms { ballot: BallotKind::Points { total: 0, most: 2 }, ..terms() }, Error::BadBallotKind),
		(Terms { utility: Utility::Points, ..terms() }, Error::BadBallotKind),
		(Terms { step_part: 0, ..terms() }, Error::BadStep),
		(Terms { step_part: 1_001, ..terms() }, Error::BadStep),
		(Terms { most_proposals: 0, ..terms() }, Error::BadProposalLimit),
		(Terms { secret: true, ..terms() }, Error::BadPhases),
		(Terms { phases: Phases { revealing: DAY, ..phases }, ..terms() }, Error::BadPhases),
		(Terms { phases: Phases { proposing: 0, ..phases }, ..terms() }, Error::BadPhases),
		(Terms { phases: Phases { voting: 0, ..phases }, ..terms() }, Error::BadPhases),
		(Terms { phases: Phases { carrying_out: 0, ..phases }, ..terms() }, Error::BadPhases),
		(Terms { phases: Phases { judging: 1_001 * DAY, ..phases }, ..terms() }, Error::BadPhases),
		(Terms { phases: Phases { stop_vote: 1_001 * DAY, ..phases }, ..terms() }, Error::BadPhases),
		// No phase alone is too long, but all together are.
		(Terms { phases: Phases { voting: 600 * DAY, ..phases }, ..terms() }, Error::BadPhases),
		(Terms { phases: Phases { voting: u64::MAX, ..phases }, ..terms() }, Error::BadPhases),
	];
	chain(|| {
		for (wrong, expected) in cases {
			assert_eq!(Budget::start_cycle(root(), wrong.clone()), error(expected), "{wrong:?}");
		}
		assert_eq!(held(), 0);
	})
}

#[test]
fn only_so_many_cycles_are_open_at_once() {
	chain(|| {
		let first = start(terms());
		for _ in 1..4 {
			start(terms());
		}
		assert_eq!(Budget::start_cycle(root(), terms()), error(Error::TooManyCycles));
		assert_eq!(held(), 4_000, "nothing is held for the one that was refused");
		Budget::cancel_cycle(root(), first).unwrap();
		block();
		assert_eq!((held(), stage(first)), (3_000, Stage::Closed));
		start(terms());
	})
}

#[test]
fn the_longest_cycle_gives_its_place_back_in_time_whatever_its_starters_omit() {
	chain(|| {
		let phases = terms().phases;
		let others = phases.length() - phases.carrying_out;
		let longest = <Test as Config>::MaxLength::get();
		let phases = Phases { carrying_out: longest - others, ..phases };
		let begun = now();
		for _ in 0..4 {
			let cycle = start(Terms { phases, ..terms() });
			propose(cycle, 0, &[600, 100]);
		}
		assert_eq!(Budget::start_cycle(root(), terms()), error(Error::TooManyCycles));
		(0..4).for_each(|cycle| until(cycle, Stage::Voting));
		(0..4).for_each(|cycle| Budget::vote(by(3), cycle, approve(&[0])).unwrap());
		// Nobody reports, pays, rates or forgets anything.
		(0..4).for_each(|cycle| until(cycle, Stage::Closed));
		assert!(now() - begun <= longest + HOUR, "{} days", (now() - begun) / DAY);
		start(terms());
	})
}

#[test]
fn a_pot_can_be_in_any_currency() {
	use frame_support::traits::fungibles::{Inspect, InspectHold};
	chain(|| {
		let cycle = start(Terms { asset: HOURS, ..terms() });
		let other = start(terms());
		let held_hours = || Currencies::balance_on_hold(HOURS, &HoldReason::Pot.into(), &COMMONS);
		assert_eq!((held(), held_hours()), (1_000, 1_000), "each currency for itself");
		propose(cycle, 0, &[500, 100]);
		until(cycle, Stage::Voting);
		Budget::vote(by(3), cycle, approve(&[0])).unwrap();
		Budget::cancel_cycle(root(), other).unwrap_err();
		until(cycle, Stage::CarryingOut);
		// A payment in an asset that does not keep accounts alive needs an account that exists.
		assert_eq!((Currencies::balance(HOURS, &1_000), held_hours()), (500, 100));
		until(cycle, Stage::Closed);
		assert_eq!(Currencies::balance(HOURS, &COMMONS), WEALTH - 500);
	})
}
