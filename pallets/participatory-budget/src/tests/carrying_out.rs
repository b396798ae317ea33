//! Milestones, reports, votes to stop, ratings.

use super::*;
use frame_support::sp_runtime::TokenError;

fn report(cycle: CycleId) {
	Budget::report_milestone(by(1_000), cycle, 0, text("ipfs://report"), [9; 32])
		.expect("the beneficiary can report");
}

/// A cycle with a project of two milestones. There is a report on it, and a vote to stop it has begun.
fn stop_vote() -> CycleId {
	let cycle = won(&[100, 200]);
	report(cycle);
	(0..2).for_each(|member| Budget::call_stop(by(member), cycle, 0).unwrap());
	assert!(matches!(work(cycle, 0).progress, Progress::StopVote { .. }), "two of ten are 20 %");
	cycle
}

#[test]
fn the_next_milestone_needs_a_report_and_time_to_object() {
	chain(|| {
		let cycle = won(&[100, 200]);
		assert_eq!((paid_to(0), held()), (100, 200));
		assert_eq!(Budget::pay_milestone(by(1), cycle, 0), error(Error::NoReport));
		assert_eq!(Budget::pay_milestone(by(1), cycle, 3), error(Error::UnknownProject));
		let report_by = |who| Budget::report_milestone(by(who), cycle, 0, text("ipfs://report"), [9; 32]);
		assert_eq!(report_by(5), error(Error::NotTheBeneficiary));
		report_by(0).expect("the author can report too");
		assert_eq!(report_by(0), error(Error::NothingToChange));
		pass(7 * DAY - 1);
		assert_eq!(Budget::pay_milestone(by(1), cycle, 0), error(Error::TooEarly));
		pass(1);
		Budget::pay_milestone(by(15), cycle, 0).expect("anyone can");
		assert_eq!((paid_to(0), held()), (300, 0));
		assert_eq!(Budget::pay_milestone(by(1), cycle, 0), error(Error::HasEnded));
		assert_eq!(report_by(0), error(Error::HasEnded));
	})
}

#[test]
fn members_stop_a_project_and_what_it_was_not_paid_goes_back() {
	chain(|| {
		let cycle = stop_vote();
		(0..4).for_each(|member| Budget::vote_stop(by(member), cycle, 0, true).unwrap());
		(4..7).for_each(|member| Budget::vote_stop(by(member), cycle, 0, false).unwrap());
		assert_eq!(Budget::pay_milestone(by(1), cycle, 0), error(Error::TooEarly));
		pass(7 * DAY);
		assert_eq!(Budget::vote_stop(by(8), cycle, 0, false), error(Error::NoStopVote));
		Budget::pay_milestone(by(1), cycle, 0).unwrap();
		assert_eq!(work(cycle, 0).progress, Progress::Stopped);
		assert_eq!((paid_to(0), held()), (100, 0));
		assert_eq!(Balances::free_balance(COMMONS), WEALTH - 100);
		assert_eq!(Records::<Test>::get(1_000).stopped, 1);
		assert_eq!(Budget::pay_milestone(by(1), cycle, 0), error(Error::HasEnded));
	})
}

#[test]
fn a_project_goes_on_without_a_quorum_or_a_majority_against_it() {
	for (stop, go_on) in [(3, 0), (4, 4), (4, 6)] {
		chain(|| {
			let cycle = stop_vote();
			(0..stop).for_each(|member| Budget::vote_stop(by(member), cycle, 0, true).unwrap());
			(stop..stop + go_on).for_each(|member| Budget::vote_stop(by(member), cycle, 0, false).unwrap());
			pass(7 * DAY);
			Budget::pay_milestone(by(1), cycle, 0).unwrap();
			assert_eq!(paid_to(0), 300, "{stop} of ten for stopping and {go_on} against it do not stop it");
		})
	}
}

#[test]
fn a_vote_on_stopping_counts_each_member_once_and_can_be_changed() {
	chain(|| {
		let cycle = stop_vote();
		Budget::vote_stop(by(3), cycle, 0, true).unwrap();
		assert_eq!(Budget::vote_stop(by(3), cycle, 0, true), error(Error::NothingToChange));
		Budget::vote_stop(by(3), cycle, 0, false).unwrap();
		let Progress::StopVote { stop, go_on, .. } = work(cycle, 0).progress else { unreachable!() };
		assert_eq!((stop, go_on), (0, 1));
		join(15);
		assert_eq!(Budget::vote_stop(by(15), cycle, 0, true), error(Error::NotOnRoll));
		assert_eq!(Budget::vote_stop(by(18), cycle, 0, true), error(Error::NotAVoter));
	})
}

#[test]
fn a_vote_is_called_for_once_by_each_after_a_report_and_in_its_time() {
	chain(|| {
		let cycle = won(&[100, 200]);
		assert_eq!(Budget::call_stop(by(1), cycle, 0), error(Error::NoReport));
		assert_eq!(Budget::vote_stop(by(1), cycle, 0, true), error(Error::NoStopVote));
		report(cycle);
		Budget::call_stop(by(1), cycle, 0).unwrap();
		assert_eq!(Budget::call_stop(by(1), cycle, 0), error(Error::NothingToChange));
		assert_eq!(Budget::call_stop(by(15), cycle, 0), error(Error::NotAVoter));
		pass(7 * DAY);
		assert_eq!(Budget::call_stop(by(2), cycle, 0), error(Error::NoReport));
	})
}

#[test]
fn a_first_milestone_that_cannot_be_received_is_paid_later() {
	chain(|| {
		let cycle = won(&[MINIMUM - 1, 50]);
		let refused =
			events().iter().any(|event| matches!(event, Event::MilestoneNotPaid { project: 0, .. }));
		assert!(refused, "the beneficiary's account cannot exist with so little");
		assert_eq!(Budget::pay_milestone(by(1), cycle, 0), Err(TokenError::CannotCreate.into()));
		let report = Budget::report_milestone(by(1_000), cycle, 0, text("ipfs://report"), [9; 32]);
		assert_eq!(report, error(Error::NothingToChange));
		use frame_support::traits::fungible::Mutate;
		Balances::mint_into(&1_000, MINIMUM).unwrap();
		Budget::pay_milestone(by(1), cycle, 0).unwrap();
		assert_eq!((paid_to(0), held()), (2 * MINIMUM - 1, 50));
	})
}

#[test]
fn money_for_undone_work_goes_back_when_the_time_is_over_and_the_project_can_be_judged() {
	chain(|| {
		let cycle = won(&[100, 200]);
		report(cycle);
		assert_eq!(Budget::rate_project(by(1), cycle, 0, 4), error(Error::NotJudgedYet));
		assert_eq!(next_stage(cycle), Stage::Judging);
		assert_eq!((paid_to(0), held()), (100, 0));
		assert_eq!(Budget::pay_milestone(by(1), cycle, 0), error(Error::WrongStage));
		assert_eq!(Budget::rate_project(by(1), cycle, 0, 0), error(Error::BadRating));
		assert_eq!(Budget::rate_project(by(1), cycle, 0, 6), error(Error::BadRating));
		assert_eq!(Budget::rate_project(by(15), cycle, 0, 5), error(Error::NotAVoter));
		Budget::rate_project(by(1), cycle, 0, 4).unwrap();
		Budget::rate_project(by(2), cycle, 0, 2).unwrap();
		Budget::rate_project(by(1), cycle, 0, 1).unwrap();
		assert_eq!((work(cycle, 0).raters, work(cycle, 0).stars), (2, 3), "the last rating of each counts");
		let record = Record { won: 1, finished: 0, stopped: 0, raters: 2, stars: 3 };
		assert_eq!(Records::<Test>::get(1_000), record);
	})
}

#[test]
fn deposits_are_given_back_once_the_vote_is_counted() {
	chain(|| {
		let cycle = voting(terms(), &[&[600], &[700]]);
		Budget::vote(by(1), cycle, approve(&[0])).unwrap();
		assert_eq!(Budget::return_deposit(by(5), cycle, 0), error(Error::DepositInUse));
		until(cycle, Stage::CarryingOut);
		Budget::return_deposit(by(5), cycle, 1).unwrap();
		assert_eq!(Budget::return_deposit(by(5), cycle, 1), error(Error::NothingToChange));
		assert_eq!((Balances::free_balance(0), Balances::free_balance(1)), (PURSE - DEPOSIT, PURSE));
		until(cycle, Stage::Closed);
		assert_eq!(Balances::free_balance(0), PURSE, "at the end the rest is given back without a call");
		assert_eq!(Budget::return_deposit(by(5), cycle, 1), error(Error::UnknownProposal));
	})
}
