//! A whole cycle, from its start to its end.

use crate::{mock::*, *};

#[test]
fn a_cycle_goes_from_proposals_to_the_last_milestone_and_is_judged() {
	chain(|| {
		let cycle = start(terms());
		assert_eq!(held(), 1_000, "the pot is held on the commons");
		propose(cycle, 0, &[200, 200, 100]);
		propose(cycle, 1, &[400]);
		propose(cycle, 2, &[600]);
		assert_eq!(next_stage(cycle), Stage::Review);
		Budget::review(root(), cycle, 0, None).unwrap();
		assert_eq!(next_stage(cycle), Stage::Objecting);
		assert_eq!(next_stage(cycle), Stage::Voting);
		for voter in 0..6 {
			Budget::vote(by(voter), cycle, approve(&[0])).unwrap();
		}
		for voter in 6..10 {
			Budget::vote(by(voter), cycle, approve(&[1, 2])).unwrap();
		}
		assert_eq!(next_stage(cycle), Stage::CarryingOut);
		assert_eq!((paid_to(0), paid_to(1), paid_to(2)), (200, 400, 0), "first milestones are paid at once");
		assert_eq!(held(), 300, "what nobody has won went back");

		Budget::report_milestone(by(1_000), cycle, 0, text("ipfs://report"), [9; 32]).unwrap();
		assert_eq!(Budget::pay_milestone(by(5), cycle, 0), Err(Error::<Test>::TooEarly.into()));
		pass(7 * DAY);
		Budget::pay_milestone(by(5), cycle, 0).unwrap();
		assert_eq!(paid_to(0), 400);
		Budget::report_milestone(by(1_000), cycle, 0, text("ipfs://report"), [9; 32]).unwrap();
		pass(7 * DAY);
		Budget::pay_milestone(by(5), cycle, 0).unwrap();
		assert_eq!((paid_to(0), held()), (500, 0));
		Budget::rate_project(by(3), cycle, 0, 5).unwrap();
		assert_eq!(next_stage(cycle), Stage::Judging);
		Budget::rate_project(by(4), cycle, 0, 3).unwrap();
		Budget::rate_project(by(4), cycle, 1, 1).unwrap();
		assert_eq!(next_stage(cycle), Stage::Closed);
		let record = Record { won: 1, finished: 1, stopped: 0, raters: 2, stars: 8 };
		assert_eq!(Records::<Test>::get(1_000), record, "the judgement stays on the beneficiary's record");
		assert_eq!(Balances::free_balance(0), PURSE, "deposits are given back");
	})
}
