//! Payments whose amount is known later, such as fees.

use crate::{mock::*, *};
use frame_support::{
	assert_ok,
	sp_runtime::{DispatchError, Perbill, TokenError},
	storage::{with_transaction, TransactionOutcome},
};

/// Mutual credit with a levy of a tenth, which members 1 to 5 have joined.
fn levied() -> CurrencyId {
	circle(Credit { levy: Perbill::from_percent(10), ..credit(1_000) })
}

fn fund(id: CurrencyId) -> Amount {
	Currencies::<Test>::get(id).unwrap().ledger.fund
}

#[test]
fn change_that_comes_back_costs_no_levy_and_one_payment_is_reported() {
	chain(|| {
		let id = levied();
		assert_ok!(pay(id, 3, 1, 50));
		let taken = Money::take(id, &1, 100).unwrap();
		assert_eq!((worth(id, 1), fund(id)), (-60, 5), "with the levy on it");
		Money::pay_taken(taken, 1, 2, 30);
		assert_eq!((worth(id, 1), worth(id, 2), fund(id)), (17, 30, 8));
		let told = Event::Transferred { currency: id, from: 1, to: 2, amount: 30, levy: 3, dust: 0 };
		assert_eq!(events().last(), Some(&told));
		let told = events().len();
		Money::pay_taken(Money::take(id, &1, 100).unwrap(), 1, 2, 0);
		assert_eq!(
			(worth(id, 1), worth(id, 2), fund(id)),
			(17, 30, 8),
			"where nothing is due all comes back"
		);
		assert_eq!(events().len(), told, "and nothing is reported");
	});
}

#[test]
fn a_levy_covers_what_was_written_off_with_what_is_due_in_the_end() {
	chain(|| {
		let id = levied();
		Currencies::<Test>::mutate(id, |currency| currency.as_mut().unwrap().ledger.written_off = 5);
		Currencies::<Test>::mutate(id, |currency| currency.as_mut().unwrap().ledger.issuance += 5);
		Accounts::<Test>::mutate(id, 4, |account| account.as_mut().unwrap().has.whole += 5);
		Currencies::<Test>::mutate(id, |currency| currency.as_mut().unwrap().ledger.circulating.whole += 5);
		check();
		Money::pay_taken(Money::take(id, &1, 100).unwrap(), 1, 2, 30);
		let ledger = Currencies::<Test>::get(id).unwrap().ledger;
		assert_eq!((ledger.written_off, ledger.fund, worth(id, 1)), (2, 0, -33));
	});
}

/// What `take` answers, without a change. `can_take` answers the same.
fn takes(id: CurrencyId, who: AccountId, most: Amount) -> Result<(), DispatchError> {
	let taken = with_transaction(|| TransactionOutcome::Rollback(Money::take(id, &who, most).map(drop)));
	assert_eq!(Money::can_take(id, &who, &4, most), taken.is_ok());
	taken
}

#[test]
fn a_payer_who_cannot_pay_the_most_pays_nothing() {
	chain(|| {
		let short: Result<(), DispatchError> = Err(TokenError::FundsUnavailable.into());
		let id = levied();
		assert_eq!((takes(id, 1, 909), takes(id, 1, 910)), (Ok(()), short));
		let vouchers = decaying(0, Destination::Commons, 100);
		assert_eq!((takes(vouchers, 2, 99), takes(vouchers, 2, 100)), (Ok(()), short));
		assert_ok!(Money::freeze(signed(GUARDIAN), vouchers, 2, now() + DAY, Default::default()));
		dispute(3, true);
		assert_eq!((takes(vouchers, 2, 10), takes(vouchers, 3, 10)), (short, short));
		dispute(3, false);
		let Supply::Vouchers(plain) = self::vouchers(100) else { unreachable!() };
		let expires_at = Some(now() + DAY);
		let expired = open(terms(Supply::Vouchers(Vouchers { expires_at, ..plain })));
		assert_ok!(Money::issue(signed(GUARDIAN), expired, 2, 100));
		assert_eq!(takes(expired, 2, 10), Ok(()));
		pass(DAY);
		assert_eq!(takes(expired, 2, 10), Err(Error::<Test>::NoLongerPaid.into()));
		assert_eq!(takes(77, 2, 10), Err(TokenError::UnknownAsset.into()));
		let dear = open(Terms { minimum: 50, ..terms(self::vouchers(1_000)) });
		assert_ok!(Money::issue(signed(GUARDIAN), dear, 2, 200));
		assert!(!Money::can_take(dear, &2, &4, 49), "it does not open the payee's account");
		assert!(Money::can_take(dear, &2, &4, 50));
	});
}

#[test]
fn the_payee_is_paid_and_nothing_is_lost_whatever_happens_meanwhile() {
	chain(|| {
		let until = |days| now() + days * DAY;
		let meanwhile: [(&str, &dyn Fn(CurrencyId)); 6] = [
			("nothing", &|_| {}),
			("the account is frozen", &|id| {
				assert_ok!(Money::freeze(signed(GUARDIAN), id, 3, until(9), Default::default()));
			}),
			("the key is disputed", &|_| dispute(3, true)),
			("the currency is being closed", &|id| {
				assert_ok!(Money::close(signed(GUARDIAN), id, until(30), None));
			}),
			("all else is paid away", &|id| {
				let all = Money::account_info(id, 3).unwrap().free;
				assert_ok!(pay(id, 3, 4, all * 10 / 11));
			}),
			("the member leaves", &|id| Money::leave(signed(3), id, Some(4)).expect("nothing is owed")),
		];
		for (what, happens) in meanwhile {
			let id = levied();
			assert_ok!(pay(id, 1, 3, 500));
			let taken = Money::take(id, &3, 100).unwrap();
			happens(id);
			dispute(3, false);
			let before = worth(id, 3);
			Money::pay_taken(taken, 3, 2, 30);
			assert_eq!((worth(id, 2), worth(id, 3) - before), (30, 110 - 33), "{what}");
			let all: i128 = (1..=5).map(|who| worth(id, who)).sum();
			assert_eq!(all + fund(id) as i128, 0, "{what}");
			check();
		}
	});
}

#[test]
fn change_too_small_to_open_the_payers_account_again_goes_to_the_payee() {
	chain(|| {
		let id = open(Terms { minimum: 50, ..terms(vouchers(1_000)) });
		for (who, amount) in [(2, 100), (3, 60)] {
			assert_ok!(Money::issue(signed(GUARDIAN), id, who, amount));
		}
		let taken = Money::take(id, &2, 40).unwrap();
		assert_ok!(pay(id, 2, 3, 60));
		Money::pay_taken(taken, 2, 3, 10);
		assert_eq!((worth(id, 2), worth(id, 3)), (0, 160));
		// A payee without an account cannot be paid so little.
		Money::pay_taken(Money::take(id, &3, 40).unwrap(), 3, 4, 10);
		assert_eq!((worth(id, 3), worth(id, 4)), (150, 0));
		assert_eq!(Currencies::<Test>::get(id).unwrap().ledger.issuance, 150, "it is burnt");
	});
}

#[test]
fn money_taken_in_a_currency_that_is_removed_meanwhile_is_void() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 100);
		assert_ok!(Money::close(signed(GUARDIAN), id, now() + 30 * DAY, None));
		let taken = Money::take(id, &2, 40).unwrap();
		pass(30 * DAY);
		assert_ok!(Money::remove_accounts(signed(4), id, 50));
		assert!(!Currencies::<Test>::contains_key(id));
		Money::pay_taken(taken, 2, 3, 10);
		assert_eq!(worth(id, 3), 0);
	});
}
