//! The end of a meeting.

use super::*;

#[test]
fn a_meeting_with_a_quorum_decides_each_item() {
	chain(|| {
		let (yes, no) = (propose(None), propose(None));
		called(&[(yes, false), (no, false)]);
		open(0..3);
		for member in 0..3 {
			assert_ok!(vote(member.into(), 0, member, Choice::For(0)));
			assert_ok!(vote(member.into(), 1, member, Choice::Against));
		}
		until(meeting().closes_at - 1);
		assert_noop!(Room::conclude(by(1), BODY, 0).map_err(|error| error.error), Error::WrongStage);
		conclude();
		assert_eq!((accepted(yes), accepted(no)), (Some(true), Some(false)));
		let outcomes: Vec<_> = Room::agenda(BODY, 0).iter().map(|item| item.options[0].accepted).collect();
		assert_eq!(outcomes, [Some(true), Some(false)]);
		assert!(crate::ItemOf::<Test>::iter().next().is_none());
		assert_noop!(Room::conclude(by(1), BODY, 0).map_err(|error| error.error), Error::WrongStage);
		let last = Event::Concluded { electorate: BODY, meeting: 0, present: 3, quorate: true };
		assert_eq!(events().last(), Some(&last));
	});
}

#[test]
fn without_a_quorum_nothing_is_decided() {
	chain(|| {
		let resolution = propose(None);
		called(&[(resolution, false)]);
		open(0..2);
		for member in 0..2 {
			assert_ok!(vote(member.into(), 0, member, Choice::For(0)));
		}
		conclude();
		assert_eq!(meeting().conclusion.map(|end| end.quorate), Some(false));
		assert_eq!(accepted(resolution), None);
		assert_eq!(Room::agenda(BODY, 0)[0].options[0].accepted, None);
	});
}

#[test]
fn silence_of_those_who_are_present_decides_nothing() {
	chain(|| {
		let resolution = propose(None);
		called(&[(resolution, false)]);
		open(0..10);
		assert_ok!(vote(1, 0, 1, Choice::For(0)));
		conclude();
		assert_eq!((votes(resolution), accepted(resolution)), ((1, 0, 0), Some(false)));
	});
}

#[test]
fn proxies_count_towards_the_quorum() {
	chain(|| {
		called(&[(propose(None), false)]);
		assert_ok!(name_proxy(1, Some(0)));
		assert_ok!(name_proxy(2, Some(0)));
		open([0]);
		assert_ok!(attend(0, 1));
		assert_ok!(attend(0, 2));
		conclude();
		assert_eq!(meeting().conclusion.map(|end| end.quorate), Some(true));
	});
}

#[test]
fn an_item_that_is_no_longer_open_does_not_keep_the_others_from_being_decided() {
	chain(|| {
		let (gone, other) = (propose(None), propose(None));
		called(&[(gone, false), (other, false)]);
		open(0..3);
		for member in 0..3 {
			assert_ok!(vote(member.into(), 1, member, Choice::For(0)));
		}
		Resolutions::<Test>::remove(gone);
		conclude();
		assert_eq!(Room::agenda(BODY, 0)[0].options[0].accepted, None);
		assert_eq!(accepted(other), Some(true));
	});
}

#[test]
fn a_meeting_of_a_body_that_has_ended_is_concluded_without_a_decision() {
	chain(|| {
		let resolution = propose(None);
		called(&[(resolution, false)]);
		open(0..3);
		body::Ended::<Test>::put(true);
		conclude();
		assert_eq!(accepted(resolution), None);
		assert_eq!(convene(0, None, &[]), Err(Error::UnknownElectorate.into()));
	});
}

#[test]
fn the_limit_of_terms_is_that_of_the_rules_at_the_call() {
	chain(|| {
		let limit = TermLimit { term: YEAR, most: 2 };
		assert_ok!(Room::set_rules(RuntimeOrigin::root(), BODY, Rules { limit, ..Default::default() }));
		let resolution = propose(None);
		met(&[resolution], 0..3);
		let decided = Resolutions::<Test>::get(resolution).unwrap().decided;
		assert_eq!(decided.map(|(_, limit, _)| limit), Some(limit));
	});
}
