//! The fee that a wallet is told before it signs is what the chain then charges, to the unit.

use crate::{
	common::*,
	currencies::{open, terms, vouchers, worth},
};
use codec::Encode;
use frame_support::traits::fungible::{Inspect, Mutate};
use pallet_transaction_payment_rpc_runtime_api::{
	runtime_decl_for_transaction_payment_api::TransactionPaymentApiV4,
	runtime_decl_for_transaction_payment_call_api::TransactionPaymentCallApiV3,
};
use rochdale_runtime::{
	policy::{self, params::fees, Accepted, RuntimeParameters},
	AccountId, Balance, Balances, Block, Executive, PolicyConfig, Runtime, RuntimeCall, System,
	UncheckedExtrinsic, UNIT,
};
use sp_core::{sr25519, Pair};
use sp_runtime::{
	generic::Era,
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	MultiAddress, MultiSignature,
};

type MembersCall = pallet_members::Call<Runtime>;
type CurrencyCall = pallet_currencies::Call<Runtime>;

/// A key that can sign, and its account.
fn signer(seed: u8) -> (sr25519::Pair, AccountId) {
	let key = sr25519::Pair::from_seed(&[seed; 32]);
	let who = AccountId::from(key.public());
	(key, who)
}

/// A chain whose last founder is the signer with the seed 5.
fn chain(allowance_cap: Option<u64>) -> sp_io::TestExternalities {
	let founders = (0..3).map(person).chain([signer(5).1]).collect();
	// A block that ends a session has no room for anything else.
	genesis_of(
		founders,
		PolicyConfig { session_length: Some(2_000_000_000), allowance_cap, ..Default::default() },
	)
}

fn remark(length: usize) -> RuntimeCall {
	frame_system::Call::remark { remark: vec![7; length] }.into()
}

/// The next transaction of this key.
fn next(key: &sr25519::Pair, tip: Balance, call: impl Into<RuntimeCall>) -> UncheckedExtrinsic {
	signed(key, *System::account_nonce(AccountId::from(key.public())), tip, call.into())
}

/// The fee that a wallet is told.
fn told(transaction: &UncheckedExtrinsic) -> Balance {
	let length = transaction.encoded_size() as u32;
	let api = <Runtime as TransactionPaymentApiV4<Block, Balance>>::query_info;
	let info = api(transaction.clone(), length);
	let api = <Runtime as TransactionPaymentApiV4<Block, Balance>>::query_fee_details;
	let details = api(transaction.clone(), length);
	assert_eq!(info.partial_fee, details.final_fee(), "one answer is the sum of the other");
	info.partial_fee
}

/// Puts the transaction into the block. Returns the native money that it has cost its signer.
fn charged(who: &AccountId, transaction: UncheckedExtrinsic) -> Result<Balance, TransactionValidityError> {
	let before = Balances::total_balance(who);
	let _ = Executive::apply_extrinsic(transaction)?;
	Ok(before - Balances::total_balance(who))
}

#[test]
fn a_wallet_is_told_nothing_within_the_quota_and_the_fee_beyond_it() {
	chain(Some(20_000_000)).execute_with(|| {
		block(START, || {
			let (key, who) = signer(5);
			Balances::mint_into(&who, 1_000 * UNIT).expect("there is room");
			let (mut free, mut paid) = (0, 0);
			for n in 0..1_000 {
				let transaction = next(&key, 0, remark(37 * (n % 40)));
				let answer = told(&transaction);
				assert_eq!(charged(&who, transaction), Ok(answer), "transaction {n}");
				if answer == 0 {
					free += 1;
				} else {
					paid += 1;
				}
				if paid == 20 {
					break;
				}
			}
			assert!(free > 0 && paid == 20, "{free} were free, and {paid} paid");
		});
	});
}

#[test]
fn a_tip_is_a_part_of_what_a_wallet_is_told_and_costs_the_fee_too() {
	chain(None).execute_with(|| {
		block(START, || {
			let (key, who) = signer(5);
			Balances::mint_into(&who, 1_000 * UNIT).expect("there is room");
			assert_eq!(told(&next(&key, 0, remark(5))), 0, "it is free without a tip");
			for tip in [1, 12_345, UNIT] {
				let transaction = next(&key, tip, remark(5));
				let answer = told(&transaction);
				assert!(answer > tip, "the fee is paid, too");
				assert_eq!(charged(&who, transaction), Ok(answer));
			}
		});
	});
}

#[test]
fn a_stranger_is_told_the_fee_with_and_without_money() {
	chain(None).execute_with(|| {
		block(START, || {
			let (key, who) = signer(9);
			Balances::mint_into(&who, 1_000 * UNIT).expect("there is room");
			for (tip, length) in [(0, 0), (0, 1_000), (3, 50)] {
				let transaction = next(&key, tip, remark(length));
				let answer = told(&transaction);
				assert!(answer > 0);
				assert_eq!(charged(&who, transaction), Ok(answer));
			}
			let (poor, beggar) = signer(10);
			// An account that lives, but has too little for a fee.
			Balances::mint_into(&beggar, rochdale_runtime::MINIMUM_BALANCE).expect("there is room");
			let transaction = next(&poor, 0, remark(0));
			assert!(told(&transaction) > 0, "it is refused for this fee");
			let refused = Err(TransactionValidityError::Invalid(InvalidTransaction::Payment));
			assert_eq!(charged(&beggar, transaction), refused);
		});
	});
}

#[test]
fn a_person_on_the_way_to_membership_is_told_that_the_answer_to_an_invitation_is_free() {
	chain(None).execute_with(|| {
		block(START, || {
			let [(key, guest), (other_key, other)] = [signer(9), signer(10)];
			for (host, who) in [(0, &guest), (1, &other)] {
				by(&person(host), MembersCall::invite { who: who.clone() }).expect("a member invites");
			}
			let id = pallet_members::IdOf::<Runtime>::get(&guest).expect("the guest is known");
			assert!(told(&next(&key, 0, remark(0))) > 0, "a guest pays for other calls");
			assert!(told(&next(&key, 1, MembersCall::accept_invitation {})) > 1, "a tip is never free");
			for call in [MembersCall::accept_invitation {}, MembersCall::join { id }, MembersCall::renew {}] {
				let transaction = next(&key, 0, call);
				assert_eq!(told(&transaction), 0);
				assert_eq!(charged(&guest, transaction), Ok(0));
			}
			let declines = next(&other_key, 0, MembersCall::decline_invitation {});
			assert_eq!(told(&declines), 0);
			assert_eq!(charged(&other, declines), Ok(0));
			assert_eq!(pallet_members::IdOf::<Runtime>::get(&other), None, "it was declined");
			let again = next(&other_key, 0, MembersCall::accept_invitation {});
			assert!(told(&again) > 0, "somebody who is nobody any more is a stranger");

			let (new_key, new) = signer(11);
			by(&person(2), MembersCall::change_key { new: new.clone() }).expect("a member changes the key");
			let confirms = next(&new_key, 0, MembersCall::confirm_key {});
			assert_eq!(told(&confirms), 0);
			assert_eq!(charged(&new, confirms), Ok(0));
		});
	});
}

#[test]
fn a_fee_in_a_community_currency_costs_no_native_money() {
	chain(Some(0)).execute_with(|| {
		block(START, || {
			let (key, who) = signer(5);
			let market = open(terms("Market", vouchers(), None));
			by(&person(0), CurrencyCall::issue { currency: market, to: who.clone(), amount: 1_000_000 })
				.expect("issued");
			let full = told(&next(&key, 0, remark(5)));
			assert!(full > 0, "no currency is accepted yet");
			let accepted = Accepted { currency: market, units: 10_000_000, native: UNIT };
			let list = Some(vec![accepted].try_into().expect("one"));
			let value = RuntimeParameters::Fees(fees::Parameters::Accepted(fees::Accepted, list));
			decided(policy::Call::<Runtime>::set_parameter { key_value: value }).expect("it is decided");
			for tip in [0, 500] {
				let transaction = next(&key, tip, remark(5));
				assert_eq!(told(&transaction), 0);
				let before = worth(market, &who);
				assert_eq!(charged(&who, transaction), Ok(0));
				let price = ((full + tip) * accepted.units).div_ceil(accepted.native) as i128;
				// The encoded tip makes the transaction longer.
				assert!(before - worth(market, &who) >= price, "it is paid in vouchers");
			}
			// With enough native money the fee is taken in it.
			Balances::mint_into(&who, 1_000 * UNIT).expect("there is room");
			let transaction = next(&key, 0, remark(5));
			let answer = told(&transaction);
			assert!(answer >= full);
			assert_eq!(charged(&who, transaction), Ok(answer));
		});
	});
}

#[test]
fn what_nobody_has_signed_costs_nothing_and_a_strange_transaction_gets_an_answer() {
	chain(None).execute_with(|| {
		block(START, || {
			let extension = || rochdale_runtime::extension(0, Era::Immortal, 0);
			assert_eq!(told(&UncheckedExtrinsic::new_bare(remark(5))), 0);
			assert_eq!(told(&UncheckedExtrinsic::new_transaction(remark(5), extension())), 0);
			// Wallets ask with a signature that is none.
			let nobody = MultiSignature::Sr25519(sr25519::Signature::from_raw([1; 64]));
			let of = |who, tip| {
				let extension = rochdale_runtime::extension(0, Era::Immortal, tip);
				UncheckedExtrinsic::new_signed(remark(5), who, nobody.clone(), extension)
			};
			assert_eq!(told(&of(signer(5).1.into(), 0)), 0, "the signature is not needed for an answer");
			for who in
				[MultiAddress::Raw(vec![1; 3]), MultiAddress::Index(()), MultiAddress::Address20([1; 20])]
			{
				assert!(told(&of(who, 0)) > 0, "the address names no account");
			}
			assert_eq!(told(&of(signer(5).1.into(), Balance::MAX)), Balance::MAX);
			let ask = <Runtime as TransactionPaymentApiV4<Block, Balance>>::query_info;
			let long = ask(of(signer(5).1.into(), 0), u32::MAX).partial_fee;
			assert!(long > 0, "no quota covers four gigabytes");
			// Nobody knows who will sign a call alone.
			let ask = <Runtime as TransactionPaymentCallApiV3<Block, Balance, RuntimeCall>>::query_call_info;
			assert!(ask(remark(5), 100).partial_fee > 0);
		});
	});
}

#[test]
fn a_payment_by_a_stranger_asks_whose_key_it_is_and_not_whether_it_is_offered() {
	let mut chain = chain(None);
	let (key, who) = signer(9);
	chain.execute_with(|| {
		block(START, || {
			Balances::mint_into(&who, 1_000 * UNIT).expect("there is room");
		})
	});
	chain.commit_all().expect("the state can be written");
	let recorder = Default::default();
	chain.execute_with_recorder(Clone::clone(&recorder), || {
		block(START + 3_000, || {
			let paid = charged(&who, next(&key, 0, remark(5)));
			assert!(paid.is_ok_and(|paid| paid > 0));
		})
	});
	let read: Vec<_> = recorder.recorded_keys().into_values().flatten().map(|(key, _)| key).collect();
	let looked_up = |key: Vec<u8>| read.iter().any(|read| read[..] == key[..]);
	assert!(looked_up(pallet_members::IdOf::<Runtime>::hashed_key_for(&who)));
	assert!(!looked_up(pallet_members::NextKeyOf::<Runtime>::hashed_key_for(&who)));
}
