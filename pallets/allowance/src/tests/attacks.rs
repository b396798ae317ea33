//! Spam for free is impossible.

use crate::{mock::*, *};
use frame_support::sp_runtime::DispatchError;

/// How many free transactions of a millisecond `send` gets through.
fn free_before_refusal(mut send: impl FnMut(u64) -> Tx) -> u64 {
	(0..10_000).take_while(|n| send(*n).run().is_ok()).count() as u64
}

#[test]
fn failing_calls_take_from_the_quota() {
	chain(|| {
		join_long_ago(1, 10);
		let failing = |_| Tx { outcome: Err(DispatchError::Other("no")), ..tx(1, 1) };
		assert_eq!(free_before_refusal(failing), 100);
	})
}

#[test]
fn many_keys_of_one_person_share_one_quota() {
	chain(|| {
		join_long_ago(1, 10);
		let mut key = 1;
		let passed = free_before_refusal(|_| {
			rekey(key, key + 1);
			key += 1;
			tx(key, 1)
		});
		assert_eq!(passed, 100);
	})
}

#[test]
fn nobody_signs_a_mandatory_call_since_its_weight_has_no_limit() {
	use frame_support::{
		dispatch::{DispatchClass, DispatchInfo},
		sp_runtime::transaction_validity::InvalidTransaction,
	};
	chain(|| {
		join_long_ago(1, 10);
		fund(2, 1_000_000_000_000);
		for signer in [1, 2] {
			let ordinary = tx(signer, 1);
			let info = DispatchInfo { class: DispatchClass::Mandatory, ..ordinary.info };
			let mandatory = Tx { info, ..ordinary };
			assert_eq!(mandatory.valid().err(), Some(InvalidTransaction::MandatoryValidation.into()));
			assert_eq!(mandatory.run().err(), Some(InvalidTransaction::MandatoryValidation.into()));
		}
	})
}

#[test]
fn a_removed_member_has_no_quota_and_nothing_is_stored_for_them() {
	chain(|| {
		join_long_ago(1, 10);
		leave(1);
		assert!(tx(1, 1).run().is_err());
		assert_eq!(FullAt::<Test>::iter().count(), 0);
	})
}

#[test]
fn leaving_and_joining_again_gains_nothing() {
	chain(|| {
		join_long_ago(1, 10);
		tx(1, 100).run().unwrap();
		leave(1);
		join(1, 10);
		assert!(tx(1, 1).run().is_err(), "a returning member begins with an empty quota");
	})
}

#[test]
fn a_member_who_leaves_in_the_transaction_leaves_nothing_behind() {
	chain(|| {
		join_long_ago(1, 10);
		let call = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
		use frame_support::{dispatch::GetDispatchInfo, sp_runtime::traits::DispatchTransaction};
		let info = call.get_dispatch_info();
		FreeWithinAllowance::<Test>::new(0)
			.test_run(RuntimeOrigin::signed(1), &call, &info, 0, 0, |_| {
				leave(1);
				Ok(Default::default())
			})
			.unwrap()
			.unwrap();
		assert_eq!(FullAt::<Test>::iter().count(), 0);
	})
}

#[test]
fn a_full_pool_of_one_members_transactions_is_included_only_as_far_as_the_quota_goes() {
	chain(|| {
		join_long_ago(1, 10);
		let pool: Vec<Tx> = (0..8_192).map(|_| tx(1, 1)).collect();
		assert!(pool.iter().all(|tx| tx.valid().is_ok()), "each is valid by itself");
		let included = pool.into_iter().filter(|tx| tx.clone().run().is_ok()).count();
		assert_eq!(included, 100, "but they share one quota");
		assert!(tx(1, 1).valid().is_err(), "and the pool drops the others");
	})
}

#[test]
fn a_refused_transaction_changes_nothing() {
	chain(|| {
		join_long_ago(1, 10);
		tx(1, 99).run().unwrap();
		let before = FullAt::<Test>::get(10);
		assert!(tx(1, 2).run().is_err());
		assert_eq!(FullAt::<Test>::get(10), before);
	})
}

#[test]
fn a_bare_transaction_is_none_of_our_business() {
	chain(|| {
		join_long_ago(1, 10);
		use frame_support::{dispatch::GetDispatchInfo, sp_runtime::traits::TransactionExtension};
		let call = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
		let info = call.get_dispatch_info();
		assert!(FreeWithinAllowance::<Test>::bare_validate(&call, &info, 0).is_ok());
		assert_eq!(left(1), Some(100 * MS));
	})
}
