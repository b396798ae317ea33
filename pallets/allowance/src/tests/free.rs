//! Which transactions are free, and for whom.

use crate::{mock::*, *};
use frame_support::{
	dispatch::{Pays, PostDispatchInfo},
	sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError},
};

const NO_MONEY: Result<(), TransactionValidityError> =
	Err(TransactionValidityError::Invalid(InvalidTransaction::Payment));

#[test]
fn a_member_without_a_coin_transacts_within_the_quota() {
	chain(|| {
		join_long_ago(1, 10);
		assert_eq!(tx(1, 30).run(), Ok(()));
		assert_eq!(left(1), Some(70 * MS));
		let full_at = FullAt::<Test>::get(10).unwrap();
		System::assert_has_event(Event::Used { id: 10, cost: 30 * MS, full_at }.into());
	})
}

#[test]
fn beyond_the_quota_a_member_pays_the_fee() {
	chain(|| {
		join_long_ago(1, 10);
		assert_eq!(tx(1, 80).run(), Ok(()));
		assert_eq!(tx(1, 30).run(), NO_MONEY, "20 ms are left, and no money");
		fund(1, 1_000 * Balance::from(MS * 1_000));
		assert_eq!(tx(1, 30).run(), Ok(()));
		assert!(Balances::free_balance(1) < 1_000 * Balance::from(MS * 1_000), "the fee was paid");
		assert_eq!(left(1), Some(20 * MS), "the quota left is for smaller ones");
		assert_eq!(tx(1, 20).run(), Ok(()), "a smaller one is free");
	})
}

#[test]
fn a_stranger_pays_the_fee() {
	chain(|| {
		assert_eq!(tx(2, 1).run(), NO_MONEY);
		fund(2, 1_000 * Balance::from(MS * 1_000));
		assert_eq!(tx(2, 1).run(), Ok(()));
		assert!(Balances::free_balance(2) < 1_000 * Balance::from(MS * 1_000), "the fee was paid");
		assert_eq!(left(2), None, "a stranger has no quota");
	})
}

#[test]
fn a_tip_is_how_a_member_chooses_to_pay() {
	chain(|| {
		join_long_ago(1, 10);
		fund(1, 1_000 * Balance::from(MS * 1_000));
		assert_eq!(Tx { tip: 5, ..tx(1, 1) }.run(), Ok(()));
		assert_eq!(left(1), Some(100 * MS), "the quota is untouched");
		assert!(Balances::free_balance(1) < 1_000 * Balance::from(MS * 1_000));
	})
}

#[test]
fn length_takes_from_the_quota_too() {
	chain(|| {
		LengthCost::set(1_000);
		join_long_ago(1, 10);
		assert_eq!(Tx { length: 5_000, ..tx(1, 1) }.run(), Ok(()));
		assert_eq!(left(1), Some(94 * MS), "1 ms of compute and 5000 bytes at 1 µs");
	})
}

#[test]
fn the_unused_part_of_the_quota_goes_back() {
	chain(|| {
		join_long_ago(1, 10);
		let actual =
			Some(Weight::from_parts(10 * frame_support::weights::constants::WEIGHT_REF_TIME_PER_MILLIS, 0));
		let outcome = Ok(PostDispatchInfo { actual_weight: actual, pays_fee: Pays::Yes });
		assert_eq!(Tx { outcome, ..tx(1, 90) }.run(), Ok(()));
		assert_eq!(left(1), Some(90 * MS));
	})
}

#[test]
fn a_call_that_costs_no_fee_in_the_end_costs_no_quota() {
	chain(|| {
		join_long_ago(1, 10);
		let outcome = Ok(PostDispatchInfo { actual_weight: None, pays_fee: Pays::No });
		assert_eq!(Tx { outcome, ..tx(1, 90) }.run(), Ok(()));
		assert_eq!(left(1), Some(100 * MS));
	})
}

#[test]
fn an_operational_call_is_never_free_since_it_jumps_the_queue() {
	chain(|| {
		join_long_ago(1, 10);
		let mut jump = tx(1, 1);
		jump.info.class = frame_support::dispatch::DispatchClass::Operational;
		assert_eq!(jump.run(), NO_MONEY);
	})
}

#[test]
fn a_free_transaction_has_the_priority_of_one_that_pays_without_a_tip() {
	chain(|| {
		join_long_ago(1, 10);
		fund(2, 1_000 * Balance::from(MS * 1_000));
		let (free, paid) = (tx(1, 1).valid().unwrap(), tx(2, 1).valid().unwrap());
		assert_eq!(free.priority, paid.priority);
		assert!(free.priority > 0);
	})
}

#[test]
fn wallets_see_the_fee_payment_they_know() {
	use codec::Encode;
	use frame_support::sp_runtime::traits::TransactionExtension;
	type Ours = FreeWithinAllowance<Test>;
	type Theirs = pallet_transaction_payment::ChargeTransactionPayment<Test>;
	assert_eq!(
		<Ours as TransactionExtension<RuntimeCall>>::IDENTIFIER,
		<Theirs as TransactionExtension<RuntimeCall>>::IDENTIFIER
	);
	assert_eq!(Ours::new(77).encode(), Theirs::from(77).encode());
	assert_eq!(scale_info::meta_type::<Ours>(), scale_info::meta_type::<Theirs>());
}
