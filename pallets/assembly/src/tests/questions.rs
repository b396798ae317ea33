//! Questions: votes on something that is no call.

use super::*;

fn ask(text: &[u8], answers: &[&[u8]]) -> Result<(), DispatchError> {
	let answers: Vec<Answer> = answers.iter().map(|text| text.to_vec().try_into().unwrap()).collect();
	let (text, answers) = (text.to_vec().try_into().unwrap(), answers.try_into().unwrap());
	act(|| Assembly::ask(by(0), COMMONS, text, answers, Method::Approval))
}

#[test]
fn members_approve_of_any_number_of_answers() {
	chain(|| {
		let id = question(Method::Approval, 3);
		vote(0, id, Ballot::Approved(0b011)).unwrap();
		vote(1, id, Ballot::Approved(0b110)).unwrap();
		vote(2, id, Ballot::Approved(0b010)).unwrap();
		vote(3, id, Ballot::Approved(0)).unwrap();
		vote(4, id, Abstain).unwrap();
		assert_eq!(ranks(id), [1, 0, 1]);
		vote(3, id, Ballot::Approved(0b100)).unwrap();
		assert_eq!(ranks(id), [2, 0, 1]);
		events();
		wait(5 * DAY + 2 * HOUR);
		let answered = Event::Answered { proposal: id, ranks: vec![2, 0, 1].try_into().unwrap() };
		assert_eq!(events(), [answered, Event::Closed { proposal: id }]);
		assert_eq!(ranks(id), [2, 0, 1], "until the record is cleared");
	})
}

#[test]
fn members_rank_answers_in_whole_or_in_part() {
	chain(|| {
		let id = question(Method::Ranking, 4);
		vote(0, id, ranked(&[2, 0])).unwrap();
		vote(1, id, ranked(&[2, 3, 1, 0])).unwrap();
		vote(2, id, ranked(&[0])).unwrap();
		// 2 beats all; 0 beats 1 and 3 by 2 to 1; 3 beats 1 by 1 to 0.
		assert_eq!(ranks(id), [1, 3, 0, 2]);
		vote(0, id, ranked(&[0])).unwrap();
		retract(1, id).unwrap();
		assert_eq!(ranks(id), [0, 1, 1, 1]);
	})
}

#[test]
fn a_ballot_is_of_the_kind_that_the_question_asks_for() {
	chain(|| {
		let approval = question(Method::Approval, 3);
		for ballot in [Aye, Nay, ranked(&[0]), Ballot::Approved(0b1000)] {
			assert_eq!(vote(0, approval, ballot), error(Error::BadBallot));
		}
		let ranking = question(Method::Ranking, 3);
		for ballot in [Aye, Ballot::Approved(1), ranked(&[]), ranked(&[3]), ranked(&[0, 1, 0])] {
			assert_eq!(vote(0, ranking, ballot), error(Error::BadBallot));
		}
		let all = question(Method::Approval, 12);
		vote(0, all, Ballot::Approved(0xfff)).unwrap();
		assert_eq!(vote(0, all, Ballot::Approved(0x1000)), error(Error::BadBallot));
	})
}

#[test]
fn no_ballot_is_accepted_after_the_end() {
	chain(|| {
		let id = question(Method::Approval, 2);
		vote(0, id, Ballot::Approved(1)).unwrap();
		// A block in which the poll has ended and is not closed yet.
		pass(5 * DAY);
		assert_eq!(vote(0, id, Ballot::Approved(2)), error(Error::NotOpen));
		assert_eq!(retract(0, id), error(Error::NotOpen));
		lapse(0);
		assert_eq!(ranks(id), [0, 1]);
	})
}

#[test]
fn a_question_has_a_text_and_different_answers() {
	chain(|| {
		for (text, answers) in [
			(&b""[..], &[&b"a"[..], b"b"][..]),
			(b"What?", &[b"a"]),
			(b"What?", &[]),
			(b"What?", &[b"a", b"a"]),
			(b"What?", &[b"a", b""]),
			(b"What?", &[b"a", b"\xff"]),
			(b"\xff", &[b"a", b"b"]),
		] {
			assert_eq!(ask(text, answers), error(Error::BadQuestion));
		}
		ask(b"What?", &[b"a", b"b"]).unwrap();
		let (text, answers) = (text("What?"), Answers::default());
		let asked = act(|| Assembly::ask(by(0), 7, text, answers, Method::Approval));
		assert_eq!(asked, error(Error::UnknownTrack));
	})
}

#[test]
fn a_question_that_nobody_answers_ends_in_a_tie() {
	chain(|| {
		let id = question(Method::Ranking, 3);
		assert_eq!(ranks(id), [0, 0, 0]);
		wait(6 * DAY);
		assert!(matches!(Assembly::proposal(id).unwrap().stage, Stage::Closed(_)));
	})
}
