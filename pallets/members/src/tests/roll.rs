//! The frozen roll.

use crate::{mock::*, *};
use frame_support::assert_ok;

#[test]
fn a_newcomer_after_the_roll_was_frozen_is_not_on_it() {
	community(|| {
		let roll = Members::roll();
		assert_eq!(roll.count, 5);
		let id = joined(7);
		assert!(Members::on_roll(0, &roll));
		assert!(!Members::on_roll(id, &roll));
		assert!(Members::on_roll(id, &Members::roll()));
	})
}

#[test]
fn a_member_who_lapsed_and_came_back_is_not_on_the_roll_of_before() {
	community(|| {
		let roll = Members::roll();
		wait(YEAR + BUCKET);
		assert!(!Members::on_roll(0, &roll), "a lapsed member has no voice");
		assert_ok!(Members::renew(by(key(0))));
		assert!(!Members::on_roll(0, &roll));
		assert!(Members::on_roll(0, &Members::roll()));
	})
}
