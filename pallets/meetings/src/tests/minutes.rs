//! The minutes and their signers.

use super::*;

fn write(member: MemberNo, text: &str) -> frame_support::dispatch::DispatchResult {
	Room::write_minutes(by(member.into()), BODY, number(), member, document(text))
}

fn sign(member: MemberNo, text: &str) -> frame_support::dispatch::DispatchResult {
	Room::sign_minutes(by(member.into()), BODY, number(), member, document(text).hash)
}

#[test]
fn the_chair_and_two_members_who_are_drawn_sign_the_minutes() {
	chain(|| {
		met(&[propose(None)], 0..5);
		assert_noop!(write(0, "minutes"), Error::NotDrawn);
		let drawn = draw();
		assert_eq!(drawn.len(), 2);
		assert!(drawn.iter().all(|member| (1..5).contains(member)), "{drawn:?}");
		assert_ne!(drawn[0], drawn[1]);
		assert_ok!(write(0, "minutes"));
		assert_noop!(sign(0, "minutes"), Error::AlreadySigned);
		assert_noop!(sign(drawn[0], "other"), Error::OtherMinutes);
		assert_ok!(sign(drawn[0], "minutes"));
		assert!(!Room::minutes(BODY, 0).unwrap().is_complete());
		assert_ok!(sign(drawn[1], "minutes"));
		let minutes = Room::minutes(BODY, 0).unwrap();
		assert!(minutes.is_complete());
		assert_eq!(minutes.document, Some(document("minutes")));
		assert_noop!(write(0, "other"), Error::AlreadySigned);
	});
}

#[test]
fn another_text_voids_the_signatures() {
	chain(|| {
		met(&[propose(None)], 0..5);
		let drawn = draw();
		assert_ok!(write(0, "minutes"));
		assert_ok!(sign(drawn[0], "minutes"));
		// The chair forgot something, and a signer writes it.
		assert_ok!(write(drawn[1], "better"));
		let minutes = Room::minutes(BODY, 0).unwrap();
		assert_eq!(minutes.signed.to_vec(), [drawn[1]]);
		assert_noop!(sign(0, "minutes"), Error::OtherMinutes);
	});
}

#[test]
fn members_whom_others_represent_are_not_drawn() {
	chain(|| {
		called(&[]);
		for (member, proxy) in [(3, 1), (4, 1), (5, 2), (6, 2)] {
			assert_ok!(name_proxy(member, Some(proxy)));
		}
		open([0, 1, 2]);
		for (member, proxy) in [(3, 1), (4, 1), (5, 2), (6, 2)] {
			assert_ok!(attend(proxy, member));
		}
		conclude();
		let mut drawn = draw();
		drawn.sort();
		assert_eq!(drawn, [1, 2]);
	});
}

#[test]
fn where_few_have_come_fewer_sign() {
	chain(|| {
		called(&[]);
		open([0, 4]);
		conclude();
		assert_eq!(draw(), [4]);
		assert_ok!(write(0, "minutes"));
		assert_ok!(sign(4, "minutes"));
		assert!(Room::minutes(BODY, 0).unwrap().is_complete());
	});
}

#[test]
fn the_lot_waits_for_randomness_of_a_whole_epoch_after_the_meeting() {
	chain(|| {
		met(&[propose(None)], 0..5);
		let draw = || Room::draw_signers(by(STRANGER), BODY, 0);
		assert_noop!(draw(), Error::TooEarlyToDraw);
		next_epoch();
		assert_noop!(draw(), Error::TooEarlyToDraw);
		next_epoch();
		assert_ok!(draw());
		// This value can have been known to the last producers of the meeting's blocks.
		assert_noop!(draw(), Error::TooEarlyToDraw);
		assert!(Room::minutes(BODY, 0).unwrap().drawn.is_empty());
		next_epoch();
		assert_ok!(draw());
		assert_noop!(draw(), Error::AlreadyDrawn);
	});
}

#[test]
fn there_are_no_minutes_before_the_end() {
	chain(|| {
		called(&[]);
		assert_noop!(Room::draw_signers(by(STRANGER), BODY, 0), Error::WrongStage);
		assert_noop!(write(0, "minutes"), Error::WrongStage);
		assert_noop!(Room::draw_signers(by(STRANGER), BODY, 1), Error::UnknownMeeting);
	});
}
