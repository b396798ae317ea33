//! Comments on proposals.

use super::*;

fn comment(cycle: CycleId, member: MemberId, proposal: ProposalId, said: &str) -> CommentId {
	Budget::comment(by(member), cycle, proposal, text(said), None).expect("it can be said");
	super::proposal(cycle, proposal).comments - 1
}

/// The present comments on a proposal, with their numbers.
fn said(cycle: CycleId, proposal: ProposalId) -> Vec<(CommentId, MemberId, String)> {
	let (comments, next) = Budget::comments_info(cycle, proposal, 0, 64).expect("the proposal is there");
	assert_eq!(next, None);
	let said = |text: Text<MaxReference>| String::from_utf8(text.into_inner()).unwrap();
	comments.into_iter().map(|(id, comment)| (id, comment.author, said(comment.text))).collect()
}

/// A cycle with two proposals, by members 0 and 1.
fn proposed() -> CycleId {
	let cycle = start(terms());
	propose(cycle, 0, &[100]);
	propose(cycle, 1, &[100]);
	cycle
}

#[test]
fn members_talk_a_proposal_over_and_answer_each_other() {
	chain(|| {
		let cycle = proposed();
		comment(cycle, 3, 0, "Who waters the trees?");
		pass(5);
		Budget::comment(by(0), cycle, 0, text("We do, in turns"), Some(0)).unwrap();
		comment(cycle, 3, 1, "Good");
		let (comments, next) = Budget::comments_info(cycle, 0, 0, 10).unwrap();
		let question = Comment { author: 3, at: START, text: text("Who waters the trees?"), reply_to: None };
		let answer = Comment { author: 0, at: START + 5, text: text("We do, in turns"), reply_to: Some(0) };
		assert_eq!((comments, next), (vec![(0, question), (1, answer)], None));
		let expected = Event::CommentCounts {
			cycle,
			proposal: 0,
			comment: 1,
			author: 0,
			text: text("We do, in turns"),
			reply_to: Some(0),
		};
		assert!(events().contains(&expected), "an app that follows events misses nothing");
	})
}

#[test]
fn proposals_are_discussed_until_voting_ends() {
	chain(|| {
		let cycle = proposed();
		for stage in [Stage::Proposing, Stage::Review, Stage::Objecting, Stage::Voting] {
			until(cycle, stage);
			comment(cycle, 3, 0, "And if it rains?");
		}
		Budget::vote(by(3), cycle, approve(&[0])).unwrap();
		pass(14 * DAY);
		let late = || Budget::comment(by(4), cycle, 0, text("Too late"), None);
		assert_eq!(late(), error(Error::WrongStage), "the time of the vote is over");
		until(cycle, Stage::CarryingOut);
		assert_eq!(late(), error(Error::WrongStage));
		assert_eq!(said(cycle, 0).len(), 4, "what was said can be read while the project is carried out");
	})
}

#[test]
fn a_comment_that_breaks_a_rule_is_refused_with_the_reason() {
	chain(|| {
		let cycle = proposed();
		let comment = |who, proposal, said: &[u8], reply_to| {
			Budget::comment(by(who), cycle, proposal, said.to_vec().try_into().unwrap(), reply_to)
		};
		assert_eq!(comment(3, 0, b"", None), error(Error::BadComment));
		assert_eq!(comment(3, 0, b" \n", None), error(Error::BadComment));
		assert_eq!(comment(3, 0, &[0xff, 0xfe], None), error(Error::BadComment), "it is not UTF-8");
		assert_eq!(comment(15, 0, b"Hello", None), error(Error::NotAVoter));
		assert_eq!(comment(3, 7, b"Hello", None), error(Error::UnknownProposal));
		assert_eq!(comment(3, 0, b"Hello", Some(0)), error(Error::UnknownComment));
		comment(3, 1, b"Hello", None).unwrap();
		assert_eq!(
			comment(3, 0, b"Hello", Some(0)),
			error(Error::UnknownComment),
			"that is on another proposal"
		);
		assert_eq!(Budget::comment(by(3), 7, 0, text("Hello"), None), error(Error::UnknownCycle));
	})
}

#[test]
fn a_merged_proposal_is_discussed_where_it_has_gone() {
	chain(|| {
		let cycle = proposed();
		comment(cycle, 3, 1, "Is this not the same as the other?");
		Budget::offer_merge(by(1), cycle, 1, Some(0)).unwrap();
		Budget::accept_merge(by(0), cycle, 0, 1, content(0, &[150])).unwrap();
		assert_eq!(Budget::comment(by(3), cycle, 1, text("Hello?"), None), error(Error::NotStanding));
		assert_eq!(said(cycle, 1).len(), 1, "what was said before stays");
		comment(cycle, 3, 0, "Thank you");
	})
}

#[test]
fn an_author_retracts_a_comment_and_nobody_else_does() {
	chain(|| {
		let cycle = proposed();
		comment(cycle, 3, 0, "You thieves!");
		Budget::comment(by(4), cycle, 0, text("Now, now"), Some(0)).unwrap();
		assert_eq!(Budget::retract_comment(by(0), cycle, 0, 0), error(Error::NotTheAuthor));
		assert_eq!(Budget::retract_comment(by(15), cycle, 0, 0), error(Error::NotAVoter));
		assert_eq!(Budget::retract_comment(by(3), cycle, 1, 0), error(Error::UnknownComment));
		Budget::retract_comment(by(3), cycle, 0, 0).unwrap();
		assert_eq!(Budget::retract_comment(by(3), cycle, 0, 0), error(Error::UnknownComment));
		assert_eq!(said(cycle, 0), [(1, 4, "Now, now".to_owned())], "the answer to it stays");
		assert_eq!(comment(cycle, 3, 0, "I am sorry"), 2, "a number is not given twice");
		assert!(events().contains(&Event::CommentRetracted { cycle, proposal: 0, comment: 0 }));
	})
}

#[test]
fn a_comment_is_retracted_with_a_new_key_and_in_any_stage() {
	chain(|| {
		let cycle = proposed();
		comment(cycle, 3, 0, "Hm");
		until(cycle, Stage::Voting);
		Budget::vote(by(4), cycle, approve(&[0])).unwrap();
		until(cycle, Stage::Judging);
		rekey(3, 19);
		assert_eq!(Budget::retract_comment(by(3), cycle, 0, 0), error(Error::NotAVoter));
		Budget::retract_comment(by(19), cycle, 0, 0).unwrap();
		assert!(said(cycle, 0).is_empty());
	})
}

#[test]
fn a_member_has_so_many_comments_in_a_cycle_and_no_more() {
	chain(|| {
		let cycle = proposed();
		for number in 0..4 {
			comment(cycle, 3, number % 2, "I say");
		}
		let once_more = || Budget::comment(by(3), cycle, 0, text("I say"), None);
		assert_eq!(once_more(), error(Error::TooManyComments));
		comment(cycle, 4, 0, "Others can");
		Budget::retract_comment(by(3), cycle, 1, 0).unwrap();
		once_more().unwrap();
		assert_eq!(once_more(), error(Error::TooManyComments));
		comment(proposed(), 3, 0, "In another cycle it is another matter");
	})
}

#[test]
fn comments_are_told_page_by_page() {
	chain(|| {
		let cycle = proposed();
		for member in 2..7 {
			comment(cycle, member, 0, "Yes");
		}
		Budget::retract_comment(by(3), cycle, 0, 1).unwrap();
		let page = |start, count| {
			let (comments, next) = Budget::comments_info(cycle, 0, start, count).unwrap();
			(comments.into_iter().map(|(id, _)| id).collect::<Vec<_>>(), next)
		};
		assert_eq!(page(0, 2), (vec![0], Some(2)), "number 1 was retracted");
		assert_eq!(page(2, 2), (vec![2, 3], Some(4)));
		assert_eq!(page(4, 2), (vec![4], None));
		assert_eq!(page(9, 2), (vec![], None));
		assert_eq!(Budget::proposals_info(cycle, 0, 1).0[0].comments, 5);
		assert_eq!(Budget::comments_info(cycle, 7, 0, 1), None);
	})
}

#[test]
fn when_a_cycle_is_over_nothing_is_left_of_what_was_said() {
	chain(|| {
		let cycle = proposed();
		comment(cycle, 3, 0, "Yes");
		comment(cycle, 4, 1, "No");
		// Comments on a withdrawn proposal are removed too.
		Budget::withdraw_proposal(by(1), cycle, 1).unwrap();
		assert_eq!(Budget::comments_info(cycle, 1, 0, 9), None);
		Budget::do_try_state().unwrap();
		until(cycle, Stage::Closed);
		assert_eq!((Comments::<Test>::iter().count(), CommentCounts::<Test>::iter().count()), (0, 0));
	})
}

#[test]
fn a_comment_on_a_proposal_that_was_withdrawn_can_be_retracted() {
	chain(|| {
		let cycle = proposed();
		comment(cycle, 3, 0, "No");
		Budget::withdraw_proposal(by(0), cycle, 0).unwrap();
		Budget::retract_comment(by(3), cycle, 0, 0).unwrap();
		assert_eq!((Comments::<Test>::iter().count(), CommentCounts::<Test>::iter().count()), (0, 0));
	})
}
