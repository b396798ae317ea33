//! What is free for members who act for the community by their office.

use crate::{mock::*, *};
use frame_support::{
	dispatch::DispatchClass,
	sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError},
};

const NO_MONEY: Result<(), TransactionValidityError> =
	Err(TransactionValidityError::Invalid(InvalidTransaction::Payment));

/// A call by office, of the operational class.
fn official(who: AccountId, milliseconds: u64) -> Tx {
	let mut official = tx(who, milliseconds);
	official.call = RuntimeCall::System(frame_system::Call::kill_storage { keys: vec![] });
	official.info.class = DispatchClass::Operational;
	official
}

#[test]
fn an_officer_acts_for_the_community_without_a_coin_and_without_a_free_quota() {
	chain(|| {
		Cap::set(0);
		join_long_ago(OFFICER, 10);
		assert_eq!(tx(OFFICER, 1).run(), NO_MONEY, "nothing else is free");
		assert_eq!(official(OFFICER, 600).run(), Ok(()));
		assert_eq!(official(OFFICER, 600).run(), NO_MONEY, "1 s a day");
		pass(OFFICIAL_REFILL / 4);
		assert_eq!(official(OFFICER, 600).run(), Ok(()), "400 ms were left, and 250 have come");
	})
}

#[test]
fn an_official_call_takes_from_the_quota_of_the_community_where_that_is_larger() {
	chain(|| {
		Cap::set(2_000 * MS);
		join_long_ago(OFFICER, 10);
		assert_eq!(official(OFFICER, 1_500).run(), Ok(()));
		assert_eq!(left(OFFICER), Some(500 * MS));
	})
}

#[test]
fn an_official_call_has_the_priority_of_one_that_pays_so_it_enters_a_full_pool() {
	chain(|| {
		join_long_ago(OFFICER, 10);
		fund(1, 1_000_000_000_000_000);
		let priority = |tx: Tx| tx.valid().unwrap().priority;
		assert_eq!(priority(official(OFFICER, 1)), priority(official(1, 1)));
		assert!(priority(official(OFFICER, 1)) > priority(tx(1, 1)), "the pool is full of these");
	})
}

#[test]
fn an_office_is_of_an_account_and_for_a_member() {
	chain(|| {
		assert_eq!(official(OFFICER, 1).run(), NO_MONEY, "the officer is no member");
		join_long_ago(1, 10);
		assert_eq!(official(1, 1).run(), NO_MONEY, "the member has no office");
	})
}

#[test]
fn an_official_call_that_took_less_gives_the_difference_back() {
	chain(|| {
		Cap::set(0);
		join_long_ago(OFFICER, 10);
		for _ in 0..20 {
			let actual = frame_support::weights::constants::WEIGHT_REF_TIME_PER_MILLIS * 10;
			let outcome = Ok(Some(Weight::from_parts(actual, 0)).into());
			assert_eq!(Tx { outcome, ..official(OFFICER, 700) }.run(), Ok(()));
		}
	})
}

#[test]
fn the_community_can_vote_again_whatever_prices_it_has_voted_for() {
	chain(|| {
		// A new member has nothing of a quota that takes ten years to be full.
		RefillTime::set(10 * 365 * 86_400_000);
		join(OFFICER, 10);
		let motion = || Tx { length: 300, ..official(OFFICER, 5) };
		assert_eq!(motion().run(), Ok(()), "one's own quota is empty");
		LengthCost::set(1_000_000_000);
		assert_eq!(motion().run(), Ok(()), "a byte costs all that an office has for a day");
	})
}

#[test]
fn a_call_by_office_gives_nothing_back_to_ones_own_quota() {
	chain(|| {
		RefillTime::set(10 * 365 * 86_400_000);
		join(OFFICER, 10);
		let before = FullAt::<Test>::get(10);
		official(OFFICER, 5).run().unwrap();
		assert_eq!(FullAt::<Test>::get(10), before);
		leave(OFFICER);
	})
}
