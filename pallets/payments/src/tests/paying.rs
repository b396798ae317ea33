use super::*;
use frame_support::BoundedVec;

#[test]
fn a_payment_moves_money_in_any_currency_and_tells_all_about_it() {
	chain(|| {
		for (payment, asset) in [NATIVE, HOURS, EUROS].into_iter().enumerate() {
			let memo = Memo::Hash([payment as u8; 32]);
			Till::pay(by(1), 2, asset.clone(), 300, memo.clone()).unwrap();
			assert_eq!(balance(asset.clone(), 1), PURSE - 300);
			assert_eq!(balance(asset.clone(), 2), PURSE + 300);
			let payment = payment as PaymentId;
			let told =
				Event::Paid { payment, payer: 1, payee: 2, asset, amount: 300, memo, cause: Cause::Call };
			assert_eq!(last(), told);
		}
		assert_eq!(held(1), 0, "a payment costs no deposit");
	})
}

#[test]
fn nonsense_is_refused_with_its_own_error() {
	let broken = Memo::Text(BoundedVec::truncate_from(vec![0xff]));
	chain(|| {
		let pay = |to, asset, amount, memo| act(|| Till::pay(by(1), to, asset, amount, memo));
		assert_eq!(pay(2, HOURS, 0, memo("")), error(Error::ZeroAmount));
		assert_eq!(pay(1, HOURS, 5, memo("")), error(Error::ToOneself));
		assert_eq!(pay(2, HOURS, 5, broken), error(Error::BadMemo));
		assert_eq!(pay(2, NONE, 5, memo("")), Err(TokenError::UnknownAsset.into()));
		assert_eq!(pay(2, HOURS, PURSE + 1, memo("")), TOO_POOR);
		assert_ne!(pay(2, HOURS, Balance::MAX, memo("")), Ok(()));
		assert_ne!(pay(99, NATIVE, MINIMUM - 1, memo("")), Ok(()), "too little for a new account");
		assert_eq!((hours(1), hours(2)), (PURSE, PURSE));
		assert_eq!(PaymentRing::<Test>::get(), (0, 0), "what is refused leaves no record");
	})
}

#[test]
fn a_memo_has_140_bytes_of_text_in_any_script() {
	chain(|| {
		let text = "ä".repeat(70);
		Till::pay(by(1), 2, HOURS, 5, memo(&text)).unwrap();
		assert!(matches!(last(), Event::Paid { memo: Memo::Text(told), .. } if *told == *text.as_bytes()));
		assert!(BoundedVec::<u8, MaxMemo>::try_from(vec![b'a'; 141]).is_err());
	})
}

#[test]
fn a_payment_takes_the_whole_balance_or_leaves_an_account_that_lives() {
	chain(|| {
		let pay = |amount| act(|| Till::pay(by(1), 2, NATIVE, amount, memo("")));
		assert_ne!(pay(PURSE - MINIMUM + 1), Ok(()), "the rest would be lost as dust");
		assert_eq!(balance(NATIVE, 1), PURSE);
		assert_eq!(pay(PURSE - MINIMUM), Ok(()));
		assert_eq!(pay(MINIMUM), Ok(()), "the rest can go as a whole");
		assert_eq!((balance(NATIVE, 1), balance(NATIVE, 2)), (0, 2 * PURSE));
	})
}

#[test]
fn records_are_removed_within_the_share_of_a_block_once_nobody_can_refund_them() {
	chain(|| {
		for _ in 0..10 {
			pay(1, 2, 5);
		}
		pass(RefundTime::get() - 1);
		pay(1, 2, 5);
		block();
		assert_eq!(PaymentRing::<Test>::get(), (0, 11), "none is too old yet");
		pass(1);
		let three = <() as WeightInfo>::remove_old_record().saturating_mul(3);
		Till::remove_old_records(&mut WeightMeter::with_limit(three));
		assert_eq!(PaymentRing::<Test>::get(), (3, 11), "no more than there is weight for");
		block();
		assert_eq!(PaymentRing::<Test>::get(), (10, 11), "the eleventh is not too old");
		assert_eq!(Payments::<Test>::iter().count(), 1);
	})
}
