//! Fees in a currency that the community accepts.

use super::*;
use frame_support::{
	storage::{with_transaction, TransactionOutcome},
	traits::Get,
};
use pallet_transaction_payment::OnChargeTransaction;
use rochdale_runtime::{
	configs::fees::{NativeOrAccepted, Taken},
	policy::{self, params::fees, Accepted, RuntimeParameters},
	Executive, RuntimeCall, UncheckedExtrinsic,
};
use sp_core::{sr25519, Pair};
use sp_runtime::{
	traits::Dispatchable,
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	DispatchError,
};

/// A transaction with a tip, so that it costs a fee even if the signer has a free quota.
fn tipped(key: &sr25519::Pair) -> UncheckedExtrinsic {
	let nonce = *System::account_nonce(AccountId::from(key.public()));
	signed(key, nonce, 1, RuntimeCall::System(frame_system::Call::remark { remark: b"hello".to_vec() }))
}

/// Puts a transaction into the block. An invalid one leaves no trace.
fn apply(transaction: UncheckedExtrinsic) -> Result<(), TransactionValidityError> {
	let applied = with_transaction(|| match Executive::apply_extrinsic(transaction) {
		Ok(outcome) => TransactionOutcome::Commit(Ok::<_, DispatchError>(Ok(outcome))),
		Err(error) => TransactionOutcome::Rollback(Ok(Err(error))),
	});
	applied.expect("not nested too deep").map(|outcome| outcome.expect("a remark does not fail"))
}

/// The fee of the last transaction, in native money.
fn last_fee() -> Balance {
	let fee = |event| match event {
		RuntimeEvent::TransactionPayment(pallet_transaction_payment::Event::TransactionFeePaid {
			actual_fee,
			..
		}) => Some(actual_fee),
		_ => None,
	};
	System::events().into_iter().rev().find_map(|record| fee(record.event)).expect("a fee was paid")
}

#[test]
fn the_council_accepts_currencies_and_members_without_native_money_pay_fees_in_them_and_on_credit() {
	community(5).execute_with(|| {
		// Two members with keys that can sign here: one has vouchers, and the other has a place in the mutual credit.
		let keys = [5u8, 6].map(|seed| sr25519::Pair::from_seed(&[seed; 32]));
		let [holder, debtor] = keys.each_ref().map(|key| AccountId::from(key.public()));
		block(START, || {
			for (member, new) in [(3, &holder), (4, &debtor)] {
				by(&person(member), pallet_members::Call::<Runtime>::change_key { new: new.clone() })
					.expect("it is free");
			}
		});
		quiet_block(START + 15 * DAY, || {
			for new in [&holder, &debtor] {
				by(new, pallet_members::Call::<Runtime>::confirm_key {}).expect("it is confirmed");
			}
			let (market, hours) =
				(open(terms("Market", vouchers(), None)), open(terms("Hours", credit(), None)));
			let commons = CommonsAccount::get();
			by(&person(0), CurrencyCall::issue { currency: market, to: holder.clone(), amount: 1_000_000 })
				.expect("issued");
			by(&debtor, CurrencyCall::join { currency: hours }).expect("a member joins");
			let refused = Err(TransactionValidityError::Invalid(InvalidTransaction::Payment));
			for key in &keys {
				assert_eq!(apply(tipped(key)), refused, "no currency is accepted yet");
			}

			let accepted = [
				Accepted { currency: market, units: 10_000_000, native: UNIT },
				Accepted { currency: hours, units: 20_000, native: UNIT },
			];
			let value = |list: &[Accepted]| {
				let list = list.to_vec().try_into().expect("few");
				let value = fees::Parameters::Accepted(fees::Accepted, Some(list));
				RuntimeCall::from(policy::Call::<Runtime>::set_parameter {
					key_value: RuntimeParameters::Fees(value),
				})
			};
			assert!(by(&person(0), value(&accepted)).is_err(), "nobody accepts a currency alone");
			election::decided(value(&accepted));
			assert_eq!(fees::Accepted::get().into_inner(), accepted, "two thirds of the council do");

			let price = |fee: Balance, units: Balance| (fee * units).div_ceil(UNIT) as i128;
			assert_eq!(apply(tipped(&keys[0])), Ok(()));
			let cost = price(last_fee(), 10_000_000);
			assert!(cost > 0, "there is a fee");
			assert_eq!(worth(market, &holder), 1_000_000 - cost, "it is paid in vouchers, at the rate");
			assert_eq!(worth(market, &commons), cost, "to the commons");

			assert_eq!(apply(tipped(&keys[1])), Ok(()));
			let owed = price(last_fee(), 20_000);
			assert!(owed > 0, "there is a fee");
			assert_eq!(worth(hours, &debtor), -owed, "it is owed in hours, by who had none");
			assert_eq!(worth(hours, &commons), owed);
			assert_eq!([&holder, &debtor].map(Balances::total_balance), [0, 0], "neither has native money");

			// Up to the limit, and not beyond it.
			by(
				&debtor,
				CurrencyCall::transfer { currency: hours, to: person(1), amount: (1_000 - owed) as Balance },
			)
			.expect("is paid");
			assert_eq!(apply(tipped(&keys[1])), refused, "who owes all they can pays no fee");

			election::decided(value(&[]));
			assert_eq!(
				apply(tipped(&keys[0])),
				refused,
				"what the council no longer accepts is taken no more"
			);
			check();
		});
	});
}

#[test]
fn who_has_no_native_money_pays_fees_in_a_currency_that_the_community_accepts() {
	community(3).execute_with(|| {
		block(START, || {
			let vouchers = Vouchers {
				issuer: person(0),
				cap: 1_000_000,
				expires_at: None,
				redemption_fee: Perbill::zero(),
			};
			let id = open(terms("Market", Supply::Vouchers(vouchers), None));
			by(&person(0), CurrencyCall::issue { currency: id, to: person(1), amount: 1_000 })
				.expect("issued");
			let call = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
			let info = frame_support::dispatch::GetDispatchInfo::get_dispatch_info(&call);
			let fee = UNIT / 10;
			let can = |who| NativeOrAccepted::can_withdraw_fee(&person(who), &call, &info, fee, 0);
			assert!(can(0).is_ok(), "who has native money pays in it");
			assert!(can(1).is_err(), "the currency is not accepted yet");
			let accepted = Accepted { currency: id, units: 200, native: UNIT };
			let value = RuntimeParameters::Fees(fees::Parameters::Accepted(
				fees::Accepted,
				Some(vec![accepted].try_into().expect("one")),
			));
			let set = policy::Call::<Runtime>::set_parameter { key_value: value };
			RuntimeCall::from(set)
				.dispatch(frame_system::RawOrigin::Root.into())
				.expect("the community accepts it");
			assert!(can(1).is_ok(), "now it is");
			assert!(can(2).is_err(), "who has none of either pays nothing");
			let taken = NativeOrAccepted::withdraw_fee(&person(1), &call, &info, fee, 0).expect("is paid");
			assert!(matches!(taken, Taken::In(other, 20) if other == accepted), "a tenth of 200");
			assert_eq!(CommunityCurrencies::balance(id, &person(1)), 980);
			NativeOrAccepted::correct_and_deposit_fee(
				&person(1),
				&info,
				&Default::default(),
				fee / 4,
				0,
				taken,
			)
			.expect("what was too much comes back");
			assert_eq!(CommunityCurrencies::balance(id, &person(1)), 995);
			let commons = CommonsAccount::get();
			assert_eq!(CommunityCurrencies::balance(id, &commons), 5, "the fee is in the commons");
			// Payment in native money continues as before.
			let taken = NativeOrAccepted::withdraw_fee(&person(0), &call, &info, fee, 0).expect("is paid");
			assert!(matches!(taken, Taken::Native(_)));
			NativeOrAccepted::correct_and_deposit_fee(&person(0), &info, &Default::default(), fee, 0, taken)
				.expect("is deposited");
			check();
		});
	});
}
