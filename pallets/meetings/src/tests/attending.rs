//! Attendance, and proxies.

use super::*;

#[test]
fn members_attend_while_the_meeting_sits() {
	chain(|| {
		called(&[]);
		assert_noop!(attend(1, 1), Error::WrongStage);
		until(meeting().opens_at);
		assert_ok!(attend(1, 1));
		assert_noop!(attend(1, 1), Error::AlreadyPresent);
		assert_noop!(attend(STRANGER, 2), Error::NotYourNumber);
		until(meeting().closes_at);
		assert_noop!(attend(2, 2), Error::WrongStage);
		assert_eq!((meeting().present, meeting().in_person), (1, 1));
	});
}

#[test]
fn later_members_and_members_without_votes_do_not_attend() {
	chain(|| {
		Voices::<Test>::insert(9, 2);
		called(&[]);
		Voices::<Test>::insert(10, 0);
		until(meeting().opens_at);
		assert_noop!(attend(9, 9), Error::NoVoice);
		assert_noop!(attend(10, 10), Error::NoVoice);
	});
}

#[test]
fn a_proxy_attends_and_votes_for_a_member() {
	chain(|| {
		Voices::<Test>::insert(1, 1);
		let resolution = propose(None);
		called(&[(resolution, false)]);
		assert_ok!(name_proxy(1, Some(2)));
		open([2, 3]);
		assert_ok!(attend(2, 1));
		assert_eq!(Room::attendance(BODY, 0, 1), Some(Attendance { weight: 2, proxy: Some(2) }));
		assert_eq!((meeting().present, meeting().in_person), (3, 2));
		assert_ok!(vote(2, 0, 2, Choice::Against));
		assert_ok!(vote(2, 0, 1, Choice::For(0)));
		conclude();
		assert_eq!(votes(resolution), (2, 1, 0));
	});
}

#[test]
fn a_member_names_one_proxy_and_can_change_it() {
	chain(|| {
		called(&[]);
		assert_ok!(name_proxy(1, Some(2)));
		assert_noop!(name_proxy(1, Some(2)), Error::NothingToChange);
		assert_ok!(name_proxy(1, Some(3)));
		assert_eq!(crate::ProxyCount::<Test>::iter_prefix((BODY, 0)).collect::<Vec<_>>(), [(3, 1)]);
		open([]);
		assert_noop!(attend(2, 1), Error::NotYourNumber);
		assert_ok!(name_proxy(1, None));
		assert_noop!(attend(3, 1), Error::NotYourNumber);
	});
}

#[test]
fn a_member_who_comes_takes_the_place_of_the_proxy() {
	chain(|| {
		let resolution = propose(None);
		called(&[(resolution, false)]);
		assert_ok!(name_proxy(1, Some(2)));
		open([2, 3]);
		assert_ok!(attend(2, 1));
		assert_ok!(vote(2, 0, 1, Choice::For(0)));
		assert_ok!(attend(1, 1));
		assert_eq!((meeting().present, meeting().in_person), (3, 3));
		assert_noop!(vote(2, 0, 1, Choice::Against), Error::NotYourNumber);
		assert_noop!(attend(2, 1), Error::NotYourNumber);
		assert_ok!(vote(1, 0, 1, Choice::Against));
		conclude();
		assert_eq!(votes(resolution), (0, 1, 0));
	});
}

#[test]
fn bylaws_can_forbid_proxies() {
	chain(|| {
		let rules = Rules { most_proxies: 0, ..Default::default() };
		assert_ok!(Room::set_rules(RuntimeOrigin::root(), BODY, rules));
		called(&[]);
		assert_noop!(name_proxy(1, Some(2)), Error::TooManyProxies);
	});
}

#[test]
fn a_member_who_has_lost_their_voice_is_struck_with_their_votes() {
	chain(|| {
		let (open_item, secret) = (propose(None), propose(None));
		called(&[(open_item, false), (secret, true)]);
		open(0..4);
		for member in 0..4 {
			assert_ok!(vote(member.into(), 0, member, Choice::For(0)));
			assert_ok!(commit(1, member, Choice::For(0)));
		}
		assert_noop!(Room::strike(by(STRANGER), BODY, 0, 3), Error::HasAVoice);
		Voices::<Test>::remove(3);
		assert_ok!(Room::strike(by(STRANGER), BODY, 0, 3));
		assert_noop!(Room::strike(by(STRANGER), BODY, 0, 3), Error::NotPresent);
		assert_eq!(meeting().present, 3);
		conclude();
		assert_eq!(votes(open_item), (3, 0, 0));
	});
}
