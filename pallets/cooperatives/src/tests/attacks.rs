//! What somebody might try who means no good, or cannot do better.

use super::*;
use frame_support::traits::{
	fungible::{InspectHold, NativeOrWithId},
	StorageInfo, StorageInfoTrait,
};

/// How many items the pallet has stored.
fn stored() -> usize {
	let items = |info: StorageInfo| {
		// A single value has the prefix itself as its key.
		let mut count = usize::from(sp_io::storage::exists(&info.prefix));
		let mut key = info.prefix.clone();
		while let Some(next) = sp_io::storage::next_key(&key).filter(|next| next.starts_with(&info.prefix)) {
			count += 1;
			key = next;
		}
		count
	};
	Coops::storage_info().into_iter().map(items).sum()
}

#[test]
fn who_applies_and_withdraws_a_thousand_times_pays_for_the_place_meanwhile_and_leaves_nothing_behind() {
	chain(|| {
		let id = found(bylaws());
		let (before, next) = (stored(), coop(id).next_member);
		for _ in 0..1_000 {
			Coops::apply(by(4), id, WORKER, 5, 1).unwrap();
			let deposit = Balances::balance_on_hold(&HoldReason::Deposit.into(), &4);
			assert_eq!((deposit, hours(4)), (DEPOSIT, PURSE - 100));
			assert_eq!(Coops::apply(by(4), id, WORKER, 5, 1), error(Error::AlreadyMember));
			assert_eq!(stored(), before + 1);
			Coops::withdraw(by(4), id, Who::Person(4)).unwrap();
		}
		assert_eq!(stored(), before);
		assert_eq!((hours(4), Balances::free_balance(4)), (PURSE, PURSE));
		assert_eq!(coop(id).next_member, next);
	});
}

#[test]
fn who_cannot_pay_the_deposit_for_a_place_does_not_get_it_stored() {
	chain(|| {
		let id = found(bylaws());
		Balances::transfer_allow_death(by(4), CUSTOMER, PURSE - MINIMUM - DEPOSIT + 1).unwrap();
		let before = stored();
		let apply = || frame_support::storage::with_storage_layer(|| Coops::apply(by(4), id, WORKER, 5, 1));
		assert!(apply().is_err());
		assert_eq!((stored(), hours(4)), (before, PURSE));
		Balances::transfer_allow_death(by(CUSTOMER), 4, 1).unwrap();
		assert!(apply().is_ok());
	});
}

#[test]
fn nobody_founds_for_nothing_and_a_thousand_foundings_cost_a_thousand_deposits() {
	chain(|| {
		for count in 1..=1_000 {
			propose(bylaws()).unwrap();
			let deposit = Balances::balance_on_hold(&HoldReason::Deposit.into(), &1);
			assert_eq!(deposit, 2 * DEPOSIT * count);
		}
		for id in 0..1_000 {
			Coops::abandon(by(1), id).unwrap();
		}
		// All but the number of the next.
		assert_eq!((stored(), Balances::free_balance(1)), (1, PURSE));
	});
}

/// A cooperative with its books in the native currency, of seven shares of 10, which a loss has written down to 8: less
/// than an account must have. Its first two members are leaving; the first has a new key that has no account.
fn with_a_payee_who_cannot_receive() -> CooperativeId {
	let book = NativeOrWithId::Native;
	let id = found(Bylaws { book, par: 10, solvency: Perbill::zero(), ..bylaws() });
	Coops::pay_shares(by(3), id, 4).unwrap();
	Coops::leave(by(1), id).unwrap();
	Coops::leave(by(2), id).unwrap();
	enrol(1, 77);
	Balances::transfer_allow_death(by(Coops::account_id(id)), CUSTOMER, 14).unwrap();
	pass(YEAR);
	Coops::close_period(by(9), id).unwrap();
	assert_eq!(coop(id).share_value, 8);
	id
}

#[test]
fn who_cannot_receive_money_does_not_keep_the_queue_waiting_and_collects_it_later() {
	chain(|| {
		let id = with_a_payee_who_cannot_receive();
		let before = Balances::free_balance(2);
		Coops::redeem(by(9), id, 5).unwrap();
		check();
		assert_eq!(Balances::free_balance(2) - before, 8);
		assert_eq!((member(id, 0).standing, member(id, 0).due, books(id).claims), (Standing::Left, 8, 8));
		assert_eq!(Coops::remove_member(by(9), id, 0), error(Error::NotGone));
		assert!(frame_support::storage::with_storage_layer(|| Coops::collect(by(9), id, 0)).is_err());
		check();
		Balances::transfer_allow_death(by(CUSTOMER), 77, MINIMUM).unwrap();
		assert_eq!(Coops::collect(by(9), id, 0), Ok(()));
		assert_eq!((Balances::free_balance(77), books(id).claims), (MINIMUM + 8, 0));
		assert_eq!(Coops::remove_member(by(9), id, 0), Ok(()));
	});
}

#[test]
fn a_claim_that_cannot_be_paid_stays_a_claim() {
	chain(|| {
		let id = found(Bylaws { book: NativeOrWithId::Native, par: 10, ..bylaws() });
		for number in 0..2 {
			Coops::record(by(TILL), id, number, LABOUR, 1, text("an hour")).unwrap();
		}
		enrol(1, 77);
		Balances::transfer_allow_death(by(CUSTOMER), Coops::account_id(id), 40).unwrap();
		pass(YEAR);
		Coops::close_period(by(9), id).unwrap();
		let claims = books(id).claims;
		assert!(frame_support::storage::with_storage_layer(|| Coops::claim(by(9), id, 0, 0)).is_err());
		assert_eq!(books(id).claims, claims);
		check();
		assert_eq!(Coops::claim(by(9), id, 0, 1), Ok(()));
		Balances::transfer_allow_death(by(CUSTOMER), 77, MINIMUM).unwrap();
		assert_eq!(Coops::claim(by(9), id, 0, 0), Ok(()));
		assert!(Balances::free_balance(77) > MINIMUM);
	});
}
