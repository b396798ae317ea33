//! The attacks that the README names.

use super::*;
use rochdale_primitives::testing::now;

#[test]
fn an_empty_room_has_no_quorum() {
	chain(|| {
		let resolution = propose(None);
		called(&[(resolution, false)]);
		conclude();
		assert_eq!(meeting().conclusion.map(|end| end.quorate), Some(false));
		assert_ok!(Room::convene_again(by(3), BODY, 3, now() + 14 * DAY));
		conclude();
		assert_eq!(meeting().conclusion.map(|end| end.quorate), Some(false));
		assert_eq!(accepted(resolution), None);
	});
}

#[test]
fn an_empty_room_of_a_body_without_members_has_no_quorum() {
	chain(|| {
		(1..10u32).for_each(Voices::<Test>::remove);
		called(&[(propose(None), false)]);
		Voices::<Test>::remove(0);
		conclude();
		assert_eq!(meeting().conclusion.map(|end| end.quorate), Some(false));
	});
}

#[test]
fn nobody_is_their_own_proxy_or_that_of_too_many() {
	chain(|| {
		called(&[]);
		assert_noop!(name_proxy(1, Some(1)), Error::BadProxy);
		assert_noop!(name_proxy(1, Some(99)), Error::BadProxy);
		assert_ok!(name_proxy(1, Some(9)));
		assert_ok!(name_proxy(2, Some(9)));
		assert_noop!(name_proxy(3, Some(9)), Error::TooManyProxies);
		// One who is freed makes room.
		assert_ok!(name_proxy(1, None));
		assert_ok!(name_proxy(3, Some(9)));
	});
}

#[test]
fn nobody_is_present_twice_by_coming_and_by_proxy() {
	chain(|| {
		called(&[]);
		assert_ok!(name_proxy(1, Some(2)));
		open([1, 2]);
		assert_noop!(attend(2, 1), Error::NotYourNumber);
		assert_noop!(name_proxy(1, Some(2)), Error::AlreadyPresent);
		assert_eq!(meeting().present, 2);
	});
}

#[test]
fn a_proxy_does_not_pass_on_what_others_have_given_them() {
	chain(|| {
		called(&[]);
		assert_ok!(name_proxy(1, Some(2)));
		assert_ok!(name_proxy(2, Some(3)));
		open([3]);
		assert_ok!(attend(3, 2));
		assert_noop!(attend(3, 1), Error::NotYourNumber);
	});
}

#[test]
fn a_proxy_of_a_member_who_has_left_has_no_vote() {
	chain(|| {
		let resolution = propose(None);
		called(&[(resolution, false)]);
		assert_ok!(name_proxy(1, Some(2)));
		assert_ok!(name_proxy(3, Some(4)));
		open([2]);
		assert_ok!(attend(2, 1));
		Voices::<Test>::remove(1);
		assert_noop!(vote(2, 0, 1, Choice::For(0)), Error::NoVoice);
		// And one who has left represents nobody.
		Voices::<Test>::remove(4);
		assert_noop!(attend(4, 3), Error::NotYourNumber);
		assert_ok!(Room::strike(by(STRANGER), BODY, 0, 1));
		assert_eq!(meeting().present, 1);
	});
}

#[test]
fn nobody_copies_a_commitment_of_another() {
	chain(|| {
		called(&[(propose(None), true)]);
		open([1, 2]);
		assert_ok!(commit(0, 1, Choice::For(0)));
		let copied = crate::Commitments::<Test>::get((BODY, 0), (0, 1)).unwrap();
		assert_ok!(Room::commit_vote(by(2), BODY, 0, 0, 2, copied));
		until(meeting().closes_at);
		assert_ok!(reveal(0, 1, Choice::For(0)));
		let reveal = Room::reveal_vote(by(2), BODY, 0, 0, 2, Choice::For(0), salt(1));
		assert_noop!(reveal, Error::WrongReveal);
	});
}

#[test]
fn the_agenda_does_not_change_after_the_time_for_motions() {
	chain(|| {
		let (first, late) = (propose(None), propose(None));
		called(&[(first, false)]);
		until(meeting().motions_until);
		for (who, member) in [(0, 0), (1, 1)] {
			assert_noop!(Room::add_motion(by(who), BODY, 0, member, late, false), Error::WrongStage);
		}
		assert_eq!(Room::agenda(BODY, 0).len(), 1);
	});
}

#[test]
fn the_chair_leaves_room_for_motions() {
	chain(|| {
		let agenda: Vec<_> = (0..16).map(|_| (propose(None), false)).collect();
		called(&agenda);
		let mut tabled = 0;
		for member in 0..10u32 {
			for _ in 0..3 {
				let resolution = propose(None);
				let moved = Room::add_motion(by(member.into()), BODY, 0, member, resolution, false);
				tabled += u32::from(moved.is_ok());
			}
		}
		// Two of each member, as long as there is room.
		assert_eq!(tabled, 16);
		assert_eq!(Room::agenda(BODY, 0).len(), 32);
	});
}

#[test]
fn the_chair_and_a_friend_do_not_fill_an_election_with_candidates() {
	chain(|| {
		let candidate = |member: MemberNo| (propose(Some((CHAIR, member))), true);
		let five: Vec<_> = (0..5).map(candidate).collect();
		assert_noop!(convene(0, None, &five), Error::TooManyItems);
		called(&five[..4]);
		let stand = |mover: MemberNo, member: MemberNo| {
			let (resolution, secret) = candidate(member);
			let who = by(mover.into());
			with_storage_layer(|| Room::add_motion(who, BODY, 0, mover, resolution, secret))
		};
		assert_ok!(stand(0, 5));
		assert_eq!(stand(0, 6), Err(Error::TooManyItems.into()), "one candidate of each member");
		for member in 1..4 {
			assert_ok!(stand(member, member));
		}
		assert_eq!(Room::agenda(BODY, 0)[0].options.len(), 8);
	});
}

#[test]
fn rivals_do_not_make_an_agenda_too_long_to_be_decided_at_once() {
	chain(|| {
		(10..40u32).for_each(|member| Voices::<Test>::insert(member, 0));
		let notice: Vec<_> = (0..16u8).map(|office| (propose(Some((office, 1))), true)).collect();
		called(&notice);
		let mut tabled = 0;
		for member in 0..40u32 {
			for office in [member % 16, (member + 1) % 16] {
				let resolution = propose(Some((office as u8, member)));
				let who = by(member.into());
				let moved = with_storage_layer(|| Room::add_motion(who, BODY, 0, member, resolution, true));
				tabled += u32::from(moved.is_ok());
			}
		}
		assert_eq!((tabled, meeting().resolutions), (MAX_RESOLUTIONS - 16, MAX_RESOLUTIONS));
		open(0..10);
		conclude();
	});
}

#[test]
fn a_million_calls_store_one_meeting_and_its_convener_pays() {
	chain(|| {
		called(&[]);
		for _ in 0..1_000 {
			assert_noop!(convene(0, None, &[]), Error::StillCalled);
			assert_noop!(convene(STRANGER, None, &[]), Error::StillCalled);
		}
		assert_eq!(crate::Meetings::<Test>::iter().count(), 1);
		conclude();
		called(&[]);
		// Each meeting that is kept has a deposit, and takes a notice.
		assert_eq!(held(0), 2 * DEPOSIT);
	});
}

#[test]
fn a_stranger_who_calls_an_overdue_meeting_leaves_room_for_documents() {
	chain(|| {
		until(START + YEAR);
		let call = |count: usize| {
			let documents = vec![document("advertisement"); count].try_into().expect("few enough");
			let (stranger, opens_at) = (by(STRANGER), now() + 14 * DAY);
			with_storage_layer(|| {
				Room::convene(stranger, BODY, None, opens_at, Default::default(), documents)
			})
		};
		assert_noop!(call(5), Error::TooManyDocuments);
		assert_ok!(call(4));
		assert_ok!(Room::add_document(by(0), BODY, 0, document("accounts")));
	});
}

#[test]
fn one_without_money_for_the_deposit_calls_no_meeting() {
	chain(|| {
		until(START + YEAR);
		let poor = 555;
		assert!(convene(poor, None, &[]).is_err());
		assert_eq!(crate::NextMeeting::<Test>::get(BODY), 0);
	});
}

#[test]
fn a_member_who_was_not_drawn_does_not_sign() {
	chain(|| {
		met(&[propose(None)], 0..6);
		let drawn = draw();
		let other = (1..6).find(|member| !drawn.contains(member)).unwrap();
		let write = Room::write_minutes(by(other.into()), BODY, 0, other, document("mine"));
		assert_noop!(write, Error::NotASigner);
		assert_ok!(Room::write_minutes(by(0), BODY, 0, 0, document("minutes")));
		let hash = document("minutes").hash;
		assert_noop!(Room::sign_minutes(by(other.into()), BODY, 0, other, hash), Error::NotASigner);
		// Nobody signs for one who was drawn.
		let sign = Room::sign_minutes(by(other.into()), BODY, 0, drawn[0], hash);
		assert_noop!(sign, Error::NotYourNumber);
	});
}

#[test]
fn a_meeting_far_away_does_not_keep_members_from_meeting() {
	chain(|| {
		let opens_at = now() + 10 * YEAR;
		let far = Room::convene(by(0), BODY, None, opens_at, Default::default(), Default::default());
		assert_noop!(far, Error::BadTimes);
	});
}

#[test]
fn demands_are_of_members_with_a_voice() {
	chain(|| {
		assert_noop!(Room::demand(by(STRANGER), BODY, 5), Error::NotYourNumber);
		assert_noop!(Room::demand(by(5), ElectorateId::Community, 5), Error::NotYourNumber);
		assert!(Bodies::class(BODY, 77).is_none());
		assert_noop!(Room::demand(by(77), BODY, 77), Error::NotYourNumber);
	});
}
