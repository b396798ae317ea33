//! How persons come in.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_person_comes_in_by_invitation_vouches_and_time() {
	community(|| {
		let id = candidate(7);
		assert_eq!(status(id), Some(MemberStatus::Candidate));
		assert_noop!(Members::join(by(7), id), Error::<Test>::TooFewVouches);
		assert_ok!(Members::vouch(by(key(1)), id));
		assert_noop!(Members::join(by(7), id), Error::<Test>::ChallengePeriod);
		wait(ChallengePeriod::get());
		assert_ok!(Members::join(by(7), id));
		assert_eq!(Members::member(&7), Some(id));
		assert_eq!(Members::count(), 6);
		assert!(said().contains(&Said::Activated(id, 7)));
	})
}

#[test]
fn an_invited_account_without_a_coin_is_kept_alive() {
	community(|| {
		assert_ok!(Members::invite(by(key(0)), 7));
		assert!(System::account_exists(&7));
		assert_ok!(Members::decline_invitation(by(7)));
		assert!(!System::account_exists(&7), "and left to itself when it declines");
	})
}

#[test]
fn a_stranger_invites_nobody() {
	community(|| {
		assert_noop!(Members::invite(by(50), 7), Error::<Test>::NotAMember);
		candidate(8);
		assert_noop!(Members::invite(by(8), 7), Error::<Test>::NotAMember);
	})
}

#[test]
fn nobody_is_invited_twice() {
	community(|| {
		assert_ok!(Members::invite(by(key(0)), 7));
		assert_noop!(Members::invite(by(key(1)), 7), Error::<Test>::AccountTaken);
		assert_noop!(Members::invite(by(key(1)), key(2)), Error::<Test>::AccountTaken);
	})
}

#[test]
fn inviting_is_as_scarce_as_vouching() {
	community(|| {
		assert_ok!(Members::invite(by(key(0)), 7));
		assert_noop!(Members::invite(by(key(0)), 8), Error::<Test>::TooSoon);
		wait(VouchInterval::get());
		assert_ok!(Members::invite(by(key(0)), 8));
	})
}

#[test]
fn the_inviter_takes_an_invitation_back() {
	community(|| {
		assert_ok!(Members::invite(by(key(0)), 7));
		assert_noop!(Members::withdraw_invitation(by(key(1)), 5), Error::<Test>::NotTheInviter);
		assert_ok!(Members::withdraw_invitation(by(key(0)), 5));
		assert_eq!(status(5), None);
		assert_noop!(Members::accept_invitation(by(7)), Error::<Test>::UnknownPerson);
	})
}

#[test]
fn an_accepted_invitation_is_not_taken_back() {
	community(|| {
		let id = candidate(7);
		assert_noop!(Members::withdraw_invitation(by(key(0)), id), Error::<Test>::WrongStatus);
	})
}

#[test]
fn an_invitation_that_nobody_accepts_ends() {
	community(|| {
		assert_ok!(Members::invite(by(key(0)), 7));
		wait(InvitationValidity::get() + BUCKET);
		assert_eq!(status(5), None);
		assert!(!System::account_exists(&7));
		assert!(!Members::given(0).0.contains(&5), "the inviter has the vouch back");
	})
}

#[test]
fn a_candidacy_that_finds_no_vouches_ends() {
	community(|| {
		let id = candidate(7);
		wait(CandidacyValidity::get() + BUCKET);
		assert_eq!(status(id), None);
	})
}

#[test]
fn numbers_are_never_given_again() {
	community(|| {
		assert_ok!(Members::invite(by(key(0)), 7));
		assert_ok!(Members::decline_invitation(by(7)));
		wait(VouchInterval::get());
		assert_ok!(Members::invite(by(key(0)), 7));
		assert_eq!(IdOf::<Test>::get(7), Some(6), "5 was the first invitation's");
	})
}

#[test]
fn an_invited_person_is_a_guest_until_they_are_a_member() {
	community(|| {
		assert_ok!(Members::invite(by(key(3)), 7));
		assert_eq!(Members::guest(&7), Some(Guest { id: 5, as_what: GuestKey::Own }));
		assert_eq!(Members::guest(&key(3)), None, "a member speaks for themselves");
		assert_eq!(Members::guest(&8), None);
	})
}
