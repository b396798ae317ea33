//! Somebody who is invited answers at the cost of the inviter's quota.

use crate::mock::*;

fn answer() -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::remark_with_event { remark: vec![1] })
}

#[test]
fn an_invited_person_without_a_coin_can_answer() {
	chain(|| {
		join_long_ago(1, 10);
		invite(2, 10);
		dispatch(2, answer()).expect("the inviter's quota pays");
		assert!(left(1).unwrap() < 100 * MS, "it was the inviter's quota");
		assert_eq!(left(2), left(1), "the invited sees the quota that is there for the answer");
	})
}

#[test]
fn an_invited_person_can_do_nothing_else_for_free() {
	chain(|| {
		join_long_ago(1, 10);
		invite(2, 10);
		assert!(tx(2, 1).run().is_err());
		assert_eq!(left(1), Some(100 * MS));
	})
}

#[test]
fn who_nobody_invited_cannot_answer() {
	chain(|| {
		join_long_ago(1, 10);
		assert!(dispatch(3, answer()).is_err());
	})
}
