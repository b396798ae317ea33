//! Arguments, questions and answers.

use super::*;

/// How many members find each statement helpful.
fn helpful(subject: Subject) -> Vec<u32> {
	Assembly::statements(subject, 0, 64).iter().map(|(_, statement)| statement.helpful).collect()
}

#[test]
fn members_argue_for_and_against_and_say_what_is_helpful() {
	chain(|| {
		let subject = Subject::Proposal(proposed(CONSTITUTION));
		events();
		say(1, subject, Kind::For).unwrap();
		say(2, subject, Kind::Against).unwrap();
		say(3, subject, Kind::For).unwrap();
		assert_eq!(events()[1], Event::Said { subject, statement: 1, by: 2, kind: Kind::Against });
		for member in [3, 4, 5] {
			rate(member, subject, 0, true).unwrap();
		}
		// Also those who are for it find an argument against it helpful.
		rate(1, subject, 1, true).unwrap();
		rate(5, subject, 0, false).unwrap();
		assert_eq!(helpful(subject), [2, 1, 0]);
		assert_eq!(Assembly::statements(subject, 1, 1)[0].0, 1);
		assert_eq!(Assembly::discussion(subject), Discussion { statements: 3, pressing: 0 });
	})
}

#[test]
fn one_rates_a_statement_once_and_not_ones_own() {
	chain(|| {
		let subject = Subject::Proposal(proposed(CONSTITUTION));
		say(1, subject, Kind::For).unwrap();
		assert_eq!(rate(1, subject, 0, true), error(Error::OwnStatement));
		assert_eq!(rate(2, subject, 0, false), error(Error::AlreadyRated));
		rate(2, subject, 0, true).unwrap();
		assert_eq!(rate(2, subject, 0, true), error(Error::AlreadyRated));
		assert_eq!(rate(2, subject, 1, true), error(Error::UnknownStatement));
		rate(2, subject, 0, false).unwrap();
		assert_eq!(helpful(subject), [0]);
	})
}

#[test]
fn a_question_that_members_find_helpful_is_answered_before_the_vote() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		let subject = Subject::Proposal(id);
		say(3, subject, Kind::Question).unwrap();
		rate(4, subject, 0, true).unwrap();
		for supporter in [1, 2] {
			support(supporter, id).unwrap();
		}
		rate(5, subject, 0, true).unwrap();
		assert_eq!(Assembly::discussion(subject).pressing, 1);
		assert_eq!(open(id), error(Error::QuestionsUnanswered));
		assert_eq!(say(1, subject, Kind::Answer(0)), error(Error::NotTheAnswerer));
		assert_eq!(say(0, subject, Kind::Answer(1)), error(Error::UnknownStatement));
		say(0, subject, Kind::Answer(0)).unwrap();
		assert_eq!(say(0, subject, Kind::Answer(0)), error(Error::AlreadyAnswered));
		assert_eq!(say(0, subject, Kind::Answer(1)), error(Error::UnknownStatement));
		rate(6, subject, 0, true).unwrap();
		assert_eq!(Assembly::discussion(subject).pressing, 0);
		open(id).unwrap();
	})
}

#[test]
fn a_question_is_no_longer_pressing_when_too_few_find_it_helpful() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		let subject = Subject::Proposal(id);
		say(3, subject, Kind::Question).unwrap();
		rate(4, subject, 0, true).unwrap();
		rate(5, subject, 0, true).unwrap();
		rate(5, subject, 0, false).unwrap();
		assert_eq!(Assembly::discussion(subject).pressing, 0);
		rate(5, subject, 0, true).unwrap();
		// Another number that is needed works from the next rating on.
		PressingAt::set(5);
		assert_eq!(Assembly::discussion(subject).pressing, 1);
		rate(6, subject, 0, true).unwrap();
		assert_eq!(Assembly::discussion(subject).pressing, 0);
		opened(id);
	})
}

#[test]
fn each_member_says_only_so_much_about_a_subject() {
	chain(|| {
		let subject = Subject::Proposal(proposed(CONSTITUTION));
		for kind in [Kind::For, Kind::Against, Kind::Question] {
			say(0, subject, kind).unwrap();
		}
		assert_eq!(say(0, subject, Kind::For), error(Error::TooManyStatements));
		say(1, subject, Kind::Question).unwrap();
		// Answers are not among them.
		say(0, subject, Kind::Answer(3)).unwrap();
		let nothing = act(|| Assembly::say(by(2), subject, Kind::For, Text::default()));
		assert_eq!(nothing, error(Error::BadText));
		let noise = act(|| Assembly::say(by(2), subject, Kind::For, vec![0xff].try_into().unwrap()));
		assert_eq!(noise, error(Error::BadText));
	})
}

#[test]
fn strangers_say_nothing_and_nothing_is_said_about_what_is_over() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		let subject = Subject::Proposal(id);
		let stranger = RuntimeOrigin::signed(STRANGER);
		let said = act(|| Assembly::say(stranger, subject, Kind::For, text("Hear me")));
		assert_eq!(said, error(Error::NotAVoter));
		say(1, subject, Kind::For).unwrap();
		wait(8 * DAY);
		assert_eq!(say(1, subject, Kind::For), error(Error::UnknownSubject));
		assert_eq!(rate(2, subject, 0, true), error(Error::UnknownSubject));
		assert_eq!(say(1, Subject::Proposal(9), Kind::For), error(Error::UnknownSubject));
	})
}

#[test]
fn a_discussion_is_kept_as_long_as_its_subject() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		let subject = Subject::Proposal(id);
		let clear = || act(|| Assembly::clear_discussion(by(9), subject));
		for member in 1..4 {
			say(member, subject, Kind::For).unwrap();
			for other in 4..10 {
				rate(other, subject, member as u32 - 1, true).unwrap();
			}
		}
		assert_eq!(clear(), error(Error::StillKept));
		act(|| Assembly::withdraw(by(0), id)).unwrap();
		clear().unwrap();
		assert_eq!(clear(), error(Error::UnknownSubject));
		assert_eq!(Statements::<Test>::iter().count(), 0);
		assert_eq!(StatementsBy::<Test>::iter().count(), 0);
		assert_eq!(Ratings::<Test>::iter().count(), 0);
	})
}

#[test]
fn a_long_discussion_is_removed_in_parts() {
	chain(|| {
		(10..100).for_each(join);
		let id = proposed(CONSTITUTION);
		let subject = Subject::Proposal(id);
		say(1, subject, Kind::For).unwrap();
		for member in 10..100 {
			rate(member, subject, 0, true).unwrap();
		}
		act(|| Assembly::withdraw(by(0), id)).unwrap();
		act(|| Assembly::clear_discussion(by(9), subject)).unwrap();
		assert_eq!(Ratings::<Test>::iter().count(), 26);
		act(|| Assembly::clear_discussion(by(9), subject)).unwrap();
		assert_eq!(Discussions::<Test>::iter().count(), 0);
	})
}

#[test]
fn subjects_of_other_pallets_are_discussed_in_the_same_way() {
	chain(|| {
		say(1, PROJECT, Kind::Question).unwrap();
		assert_eq!(say(0, PROJECT, Kind::Answer(0)), error(Error::NotTheAnswerer));
		say(4, PROJECT, Kind::Answer(0)).unwrap();
		let other = Subject::Project { cycle: 1, project: 3 };
		assert_eq!(say(1, other, Kind::For), error(Error::UnknownSubject));
		end_cycle();
		assert_eq!(say(1, PROJECT, Kind::For), error(Error::UnknownSubject));
		act(|| Assembly::clear_discussion(by(9), PROJECT)).unwrap();
		assert_eq!(Statements::<Test>::iter().count(), 0);
	})
}

#[test]
fn a_question_becomes_pressing_early_in_the_preparation_and_not_just_before_the_vote() {
	chain(|| {
		Preparation::set(4 * DAY);
		let id = proposed(CONSTITUTION);
		let subject = Subject::Proposal(id);
		for _ in 0..2 {
			say(5, subject, Kind::Question).unwrap();
		}
		wait(2 * DAY);
		for member in [6, 7] {
			rate(member, subject, 0, true).unwrap();
		}
		assert_eq!(Assembly::discussion(subject).pressing, 1);
		wait(HOUR);
		// It stays pressing, and no other one becomes so.
		rate(8, subject, 0, true).unwrap();
		say(5, subject, Kind::Question).unwrap();
		for (question, member) in [(1, 6), (1, 7), (2, 6), (2, 7)] {
			rate(member, subject, question, true).unwrap();
		}
		assert_eq!(Assembly::discussion(subject).pressing, 1);
		wait(2 * DAY);
		for supporter in [1, 2] {
			support(supporter, id).unwrap();
		}
		let open = || open(id);
		assert_eq!(open(), error(Error::QuestionsUnanswered));
		say(0, subject, Kind::Answer(0)).unwrap();
		open().unwrap();
	})
}
