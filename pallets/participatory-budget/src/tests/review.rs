//! Reviews of proposals, and how members overrule them.

use super::*;

fn reviewed() -> CycleId {
	let cycle = start(terms());
	propose(cycle, 0, &[100]);
	propose(cycle, 1, &[100]);
	until(cycle, Stage::Review);
	cycle
}

#[test]
fn a_reviewer_says_why_a_proposal_is_not_feasible_and_it_cannot_be_voted_for() {
	chain(|| {
		let cycle = reviewed();
		let reason: Text<MaxReference> = text("The ground belongs to somebody else");
		assert_eq!(Budget::review(by(0), cycle, 0, None), Err(DispatchError::BadOrigin));
		assert_eq!(Budget::review(root(), cycle, 5, None), error(Error::UnknownProposal));
		Budget::review(root(), cycle, 0, Some(reason.clone())).unwrap();
		assert_eq!(proposal(cycle, 0).verdict, Verdict::NotFeasible(reason));
		until(cycle, Stage::Voting);
		assert_eq!(Budget::vote(by(3), cycle, approve(&[0])), error(Error::NotOnPaper));
		Budget::vote(by(3), cycle, approve(&[1])).expect("what nobody has reviewed stands");
	})
}

#[test]
fn a_review_can_be_corrected_until_it_ends() {
	chain(|| {
		let cycle = reviewed();
		Budget::review(root(), cycle, 0, Some(text("No"))).unwrap();
		Budget::review(root(), cycle, 0, None).unwrap();
		assert_eq!(proposal(cycle, 0).verdict, Verdict::Feasible);
		until(cycle, Stage::Objecting);
		assert_eq!(Budget::review(root(), cycle, 0, Some(text("No"))), error(Error::WrongStage));
	})
}

#[test]
fn enough_members_overrule_a_review_for_good() {
	chain(|| {
		let cycle = reviewed();
		assert_eq!(Budget::object_to_review(by(0), cycle, 0), error(Error::NothingToObject));
		Budget::review(root(), cycle, 0, Some(text("No"))).unwrap();
		Budget::object_to_review(by(0), cycle, 0).unwrap();
		assert_eq!(
			Budget::object_to_review(by(0), cycle, 0),
			error(Error::NothingToChange),
			"a member counts once"
		);
		assert_eq!(Budget::object_to_review(by(15), cycle, 0), error(Error::NotAVoter));
		until(cycle, Stage::Objecting);
		Budget::object_to_review(by(1), cycle, 0).unwrap();
		assert_eq!(proposal(cycle, 0).verdict, Verdict::NotFeasible(text("No")), "two of ten are not 30 %");
		Budget::object_to_review(by(2), cycle, 0).unwrap();
		assert_eq!(proposal(cycle, 0).verdict, Verdict::Overruled(text("No")));
		until(cycle, Stage::Voting);
		Budget::vote(by(3), cycle, approve(&[0])).unwrap();
	})
}

#[test]
fn an_overruled_proposal_is_not_reviewed_again() {
	chain(|| {
		let cycle = reviewed();
		Budget::review(root(), cycle, 0, Some(text("No"))).unwrap();
		(0..3).for_each(|member| Budget::object_to_review(by(member), cycle, 0).unwrap());
		assert_eq!(Budget::review(root(), cycle, 0, Some(text("No!"))), error(Error::AlreadyOverruled));
	})
}

#[test]
fn a_withdrawn_proposal_is_not_reviewed() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		propose(cycle, 1, &[100]);
		Budget::withdraw_proposal(by(0), cycle, 0).unwrap();
		until(cycle, Stage::Review);
		assert_eq!(Budget::review(root(), cycle, 0, None), error(Error::UnknownProposal));
	})
}
