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
	Executive, PolicyConfig, RuntimeCall, UncheckedExtrinsic,
};
use sp_core::{sr25519, Pair};
use sp_runtime::{
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
			decided(value(&accepted)).expect("it is decided");
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

			decided(value(&[])).expect("it is decided");
			assert_eq!(
				apply(tipped(&keys[0])),
				refused,
				"what the council no longer accepts is taken no more"
			);
			check();
		});
	});
}

/// Mutual credit with a levy of a tenth, which a member with this key has joined without paying anything. It is the last
/// of the currencies that the community accepts for fees. Returns its number and the member's account.
fn accepted_with_a_levy(key: &sr25519::Pair, before: &[Accepted]) -> (CurrencyId, AccountId) {
	let Supply::MutualCredit(free) = credit() else { unreachable!() };
	let rules = Credit { default_limit: 1_000_000, levy: Perbill::from_percent(10), ..free };
	let (id, who) = (open(terms("Hours", Supply::MutualCredit(rules), None)), AccountId::from(key.public()));
	for member in [&person(1), &who] {
		by(member, CurrencyCall::join { currency: id }).expect("a member joins");
	}
	let hours = Accepted { currency: id, units: HOURS_PER_UNIT, native: UNIT };
	let accepted = [before, &[hours]].concat().try_into().expect("few");
	let value = fees::Parameters::Accepted(fees::Accepted, Some(accepted));
	decided(policy::Call::<Runtime>::set_parameter { key_value: RuntimeParameters::Fees(value) })
		.expect("the council accepts it");
	(id, who)
}

const HOURS_PER_UNIT: Balance = 1_000_000;

/// A chain on which the member with this key can sign.
fn community_with(key: &sr25519::Pair) -> sp_io::TestExternalities {
	let founders = [0, 1, 2].map(person).into_iter().chain([AccountId::from(key.public())]);
	// A block that ends a session has no room for anything else.
	let policy = PolicyConfig { session_length: Some(2_000_000_000), ..Default::default() };
	genesis_of(founders.collect(), policy)
}

/// Signs these calls and many that come after one that fails, so that most of the fee comes back. Returns what of it is
/// kept, in hours.
fn pay_for_too_much(key: &sr25519::Pair, calls: Vec<RuntimeCall>) -> Balance {
	let transfer =
		|currency| RuntimeCall::from(CurrencyCall::transfer { currency, to: person(1), amount: 1 });
	let unused = std::iter::repeat_n(transfer(0), 30);
	let calls = calls.into_iter().chain([transfer(99)]).chain(unused).collect();
	let nonce = *System::account_nonce(AccountId::from(key.public()));
	let transaction = signed(key, nonce, 1, pallet_utility::Call::<Runtime>::batch { calls }.into());
	let length = codec::Encode::encoded_size(&transaction) as u32;
	let most = rochdale_runtime::TransactionPayment::query_info(transaction.clone(), length).partial_fee;
	assert_eq!(apply(transaction), Ok(()));
	assert!(last_fee() < most / 2, "half of the fee or more comes back: {} of {most}", last_fee());
	(last_fee() * HOURS_PER_UNIT).div_ceil(UNIT)
}

#[test]
fn a_fee_that_is_given_back_costs_nobody_a_levy() {
	let key = sr25519::Pair::from_seed(&[5; 32]);
	community_with(&key).execute_with(|| {
		block(START, || {
			let (hours, debtor) = accepted_with_a_levy(&key, &[]);
			let cost = pay_for_too_much(&key, vec![]);
			let levy = Perbill::from_percent(10).mul_ceil(cost);
			assert_eq!(
				worth(hours, &debtor),
				-((cost + levy) as i128),
				"what the fee is in the end, and its levy"
			);
			assert_eq!(worth(hours, &CommonsAccount::get()), cost as i128);
			assert_eq!(CommunityCurrencies::currency_info(hours).expect("it is open").fund, levy);
			let paid = |event| match event {
				RuntimeEvent::CommunityCurrencies(pallet_currencies::Event::Transferred {
					from,
					to,
					amount,
					levy,
					..
				}) => Some((from, to, amount, levy)),
				_ => None,
			};
			let paid: Vec<_> = System::events().into_iter().filter_map(|record| paid(record.event)).collect();
			assert_eq!(paid, [(debtor, CommonsAccount::get(), cost, levy)], "one payment is reported");
			check();
		});
	});
}

#[test]
fn a_payer_who_cannot_pay_in_one_accepted_currency_pays_in_the_next() {
	let key = sr25519::Pair::from_seed(&[5; 32]);
	community_with(&key).execute_with(|| {
		let payer = AccountId::from(key.public());
		let mut hours = 0;
		let Supply::Vouchers(plain) = vouchers() else { unreachable!() };
		let expiring = Supply::Vouchers(Vouchers { expires_at: Some(START + HOUR), ..plain });
		let all = 10_000_000;
		// Vouchers that expire, and others of which the commons have none and receive no less than the minimum.
		let others =
			[terms("Old", expiring, None), Terms { minimum: all / 2, ..terms("Large", vouchers(), None) }];
		block(START, || {
			let others = others.map(|terms| {
				let currency = open(terms);
				by(&person(0), CurrencyCall::issue { currency, to: payer.clone(), amount: all })
					.expect("issued");
				Accepted { currency, units: HOURS_PER_UNIT, native: UNIT }
			});
			hours = accepted_with_a_levy(&key, &others).0;
		});
		block(START + 2 * HOUR, || {
			assert_eq!(apply(tipped(&key)), Ok(()));
			let cost = (last_fee() * HOURS_PER_UNIT).div_ceil(UNIT);
			assert_eq!(worth(hours, &CommonsAccount::get()), cost as i128);
			assert_eq!([0, 1].map(|id| worth(id, &payer)), [all as i128; 2]);
			check();
		});
	});
}

#[test]
fn a_member_who_leaves_a_currency_by_the_call_that_costs_the_fee_pays_it_and_has_the_remainder_back() {
	let key = sr25519::Pair::from_seed(&[5; 32]);
	community_with(&key).execute_with(|| {
		block(START, || {
			let (hours, leaver) = accepted_with_a_levy(&key, &[]);
			by(&person(1), CurrencyCall::transfer { currency: hours, to: leaver.clone(), amount: 900_000 })
				.expect("is paid");
			let leave = CurrencyCall::leave { currency: hours, heir: Some(person(1)) };
			let cost = pay_for_too_much(&key, vec![leave.into()]);
			assert_eq!(worth(hours, &CommonsAccount::get()), cost as i128);
			assert!(worth(hours, &leaver) > 0, "what was not left to the heir comes back");
			let fund = CommunityCurrencies::currency_info(hours).expect("it is open").fund as i128;
			let all = [leaver, person(1), CommonsAccount::get()].map(|who| worth(hours, &who));
			assert_eq!(all.iter().sum::<i128>() + fund, 0, "the sum of all is zero");
			check();
		});
	});
}

#[test]
fn a_payer_without_native_money_pays_fees_in_a_currency_that_the_community_accepts() {
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
			decided(policy::Call::<Runtime>::set_parameter { key_value: value })
				.expect("the council accepts it");
			assert!(can(1).is_ok(), "now it is");
			assert!(can(2).is_err(), "who has none of either pays nothing");
			let taken = NativeOrAccepted::withdraw_fee(&person(1), &call, &info, fee, 0).expect("is paid");
			let Taken::In(other, most) = &taken else { panic!("it is not paid in native money") };
			assert_eq!((*other, most.peek()), (accepted, 20), "a tenth of 200");
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
