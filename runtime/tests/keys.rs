//! The power of a stolen key, of a key of nobody, and of an account that comes back, on the whole runtime.

use crate::common::*;
use codec::Encode;
use frame_support::{
	assert_ok,
	traits::fungible::{Inspect, Mutate},
};
use rochdale_primitives::Membership;
use rochdale_runtime::{
	configs::{consensus::MembersAndValidators, system::ProxyType},
	AccountId, Balances, Executive, Members, Runtime, RuntimeCall, RuntimeOrigin, SessionKeys, System,
	Validators, UNIT,
};
use sp_core::{ed25519, proof_of_possession::ProofOfPossessionGenerator, sr25519, Pair};
use sp_runtime::{
	traits::{Convert, Dispatchable},
	BoundedVec,
};

type MembersCall = pallet_members::Call<Runtime>;

/// A call through all filters.
fn dispatch(who: &AccountId, call: impl Into<RuntimeCall>) -> bool {
	call.into().dispatch(RuntimeOrigin::signed(who.clone())).is_ok()
}

/// A founder of six has named four guardians; the key is stolen, three guardians agree on a new one, and the thief objects.
/// Returns the old key, the new one, and the thief's.
fn disputed(now: Moment) -> [AccountId; 3] {
	let [old, new, thief] = [0, 70, 66].map(person);
	block(START, || {
		Balances::mint_into(&old, 100 * UNIT).expect("there is room");
		Balances::mint_into(&thief, 10 * UNIT).expect("there is room");
		let guardians = BoundedVec::try_from(vec![1, 2, 3, 4]).expect("few");
		by(&old, MembersCall::set_guardians { guardians, threshold: 3 }).expect("a member names them");
		let proxy = pallet_proxy::Call::<Runtime>::add_proxy {
			delegate: thief.clone().into(),
			proxy_type: ProxyType::Any,
			delay: 0,
		};
		by(&old, proxy).expect("the thief makes a proxy first");
	});
	quiet_block(now, || {
		for guardian in [1, 2, 3] {
			by(&person(guardian), MembersCall::support_recovery { id: 0, new: new.clone() })
				.expect("says so");
		}
		by(&old, MembersCall::object_to_recovery {}).expect("the thief objects");
	});
	[old, new, thief]
}

#[test]
fn a_dispute_freezes_money_and_voice_and_the_arbiter_gives_both_to_whose_they_are() {
	community(6).execute_with(|| {
		let [old, new, thief] = disputed(START + 15 * DAY);
		let pay = |dest: &AccountId| pallet_balances::Call::<Runtime>::transfer_allow_death {
			dest: dest.clone().into(),
			value: UNIT,
		};
		block(START + 15 * DAY + 3_000, || {
			assert_eq!(Members::member(&old), None);
			assert!(by(&old, pay(&thief)).is_err(), "nothing can be paid");
			let through_the_proxy = pallet_proxy::Call::<Runtime>::proxy {
				real: old.clone().into(),
				force_proxy_type: None,
				call: Box::new(RuntimeCall::from(pay(&thief))),
			};
			assert!(!dispatch(&thief, through_the_proxy), "a proxy does nothing for a disputed key");
			assert_ok!(Members::decide_recovery(RuntimeOrigin::root(), 0, true));
			assert_eq!(Members::member(&new), Some(0));
			// The deposit for the proxy stays on the old key.
			assert!(Balances::free_balance(&new) > 90 * UNIT, "the money that was frozen goes to the person");
			assert!(Balances::free_balance(&old) < UNIT);
			check();
			// It goes to the person when it is released; the thief does not get it first.
			assert!(dispatch(&old, pallet_proxy::Call::<Runtime>::remove_proxies {}));
			assert!(!dispatch(&old, pay(&thief)));
			let before = Balances::free_balance(&new);
			assert!(dispatch(&person(5), MembersCall::collect { old: old.clone() }));
			assert!(Balances::free_balance(&new) > before);
			assert_eq!(Balances::total_balance(&old), 0);
			check();
		});
	});
}

#[test]
fn a_dispute_that_nobody_decides_frees_the_money_again() {
	community(6).execute_with(|| {
		let [old, _, thief] = disputed(START + 15 * DAY);
		quiet_block(START + 44 * DAY, || {
			by(&person(5), MembersCall::close_recovery { id: 0 }).expect("nobody has decided");
			assert_eq!(Members::member(&old), Some(0));
			let dest = thief.into();
			assert_ok!(by(
				&old,
				pallet_balances::Call::<Runtime>::transfer_allow_death { dest, value: UNIT }
			));
			check();
		});
	});
}

#[test]
fn who_is_recovered_without_a_dispute_has_their_money_and_a_thief_pays_nothing_away_in_the_meantime() {
	community(6).execute_with(|| {
		let [old, new, thief] = [0, 70, 66].map(person);
		block(START, || {
			Balances::mint_into(&old, 100 * UNIT).expect("there is room");
			Balances::mint_into(&thief, 10 * UNIT).expect("there is room");
			let guardians = BoundedVec::try_from(vec![1, 2, 3, 4]).expect("few");
			by(&old, MembersCall::set_guardians { guardians, threshold: 3 }).expect("a member names them");
		});
		quiet_block(START + 15 * DAY, || {
			for guardian in [1, 2, 3] {
				by(&person(guardian), MembersCall::support_recovery { id: 0, new: new.clone() })
					.expect("says so");
			}
			let pay = pallet_balances::Call::<Runtime>::transfer_allow_death {
				dest: thief.clone().into(),
				value: UNIT,
			};
			assert!(!dispatch(&old, pay), "nothing can be paid");
		});
		quiet_block(START + 30 * DAY, || {
			let both = || Balances::total_balance(&old) + Balances::total_balance(&new);
			let before = both();
			assert!(dispatch(&new, MembersCall::complete_recovery {}));
			assert_eq!((Members::member(&new), Balances::total_balance(&old)), (Some(0), 0));
			assert_eq!(both(), before);
			check();
		});
	});
}

#[test]
fn session_keys_are_for_members_and_validators() {
	community(3).execute_with(|| {
		block(START, || {
			for n in 0..3 {
				assert_eq!(MembersAndValidators::convert(person(n)), Some(person(n)));
			}
			assert_eq!(
				MembersAndValidators::convert(person(9)),
				None,
				"what nobody removes is not for everybody"
			);
			// The validator stays one even when it is no longer a member.
			assert_ok!(Members::remove(RuntimeOrigin::root(), 0));
			assert_eq!(MembersAndValidators::convert(person(0)), Some(person(0)));
		});
	});
}

/// The call by which this person sets session keys, with the proof that they have them. Other seeds make other keys.
fn session_keys_of(n: u32, seed: u8) -> pallet_session::Call<Runtime> {
	let (mut babe, mut discovery) =
		(sr25519::Pair::from_seed(&[seed; 32]), sr25519::Pair::from_seed(&[seed; 32]));
	let mut grandpa = ed25519::Pair::from_seed(&[seed; 32]);
	let keys = SessionKeys {
		babe: babe.public().into(),
		grandpa: grandpa.public().into(),
		authority_discovery: discovery.public().into(),
	};
	let owner = person(n).encode();
	let proof = (
		babe.generate_proof_of_possession(&owner),
		grandpa.generate_proof_of_possession(&owner),
		discovery.generate_proof_of_possession(&owner),
	);
	pallet_session::Call::set_keys { keys, proof: proof.encode() }
}

/// How many accounts have session keys, and how many keys have an owner.
fn stored_session_keys() -> (usize, usize) {
	(pallet_session::NextKeys::<Runtime>::iter().count(), pallet_session::KeyOwner::<Runtime>::iter().count())
}

#[test]
fn a_stranger_sets_no_session_keys() {
	community(3).execute_with(|| {
		block(START, || {
			Balances::mint_into(&person(9), 100 * UNIT).expect("there is room");
			let before = System::account(person(9));
			let refused = by(&person(9), session_keys_of(9, 40));
			assert_eq!(refused, Err(pallet_session::Error::<Runtime>::NoAssociatedValidatorId.into()));
			assert_eq!((stored_session_keys(), System::account(person(9))), ((1, 3), before));
			assert_ok!(by(&person(1), session_keys_of(1, 41)));
			assert_eq!(stored_session_keys(), (2, 6));
		});
	});
}

#[test]
fn session_keys_go_with_a_membership_and_with_a_key_but_a_validator_keeps_them() {
	community(6).execute_with(|| {
		let removes = |id| Members::remove(RuntimeOrigin::root(), id);
		block(START, || {
			for n in [1, 2, 3] {
				assert_ok!(by(&person(n), session_keys_of(n, 40 + n as u8)));
			}
			assert_ok!(by(&person(3), MembersCall::change_key { new: person(70) }));
			assert_eq!(stored_session_keys(), (4, 12));
			// The founder with the number 0 runs the validator.
			assert_ok!(removes(0));
			assert_ok!(removes(1));
			assert_eq!(stored_session_keys(), (3, 9), "the keys of somebody who was removed are gone");
			// At most a last dividend keeps the account alive.
			let paid = u32::from(Balances::total_balance(&person(1)) > 0);
			assert_eq!((System::consumers(&person(1)), System::providers(&person(1))), (0, paid));
		});
		quiet_block(START + 15 * DAY, || {
			assert_ok!(by(&person(70), MembersCall::confirm_key {}));
			assert_eq!(stored_session_keys(), (2, 6), "the keys of a key that was replaced are gone");
			assert_eq!(System::consumers(&person(3)), 0);
			let left = [0, 2].map(|n| pallet_session::NextKeys::<Runtime>::contains_key(person(n)));
			assert_eq!(left, [true; 2], "those of the validator and of a member stay");
			// They can be set anew, by the new key or by somebody else.
			assert_ok!(by(&person(70), session_keys_of(70, 43)));
			assert_ok!(by(&person(4), session_keys_of(4, 41)));
			check();
		});
	});
}

#[test]
fn a_validator_that_is_no_member_any_more_is_still_known_in_the_sessions_that_are_planned() {
	community(6).execute_with(|| {
		block(START, || {
			assert_ok!(by(&person(1), session_keys_of(1, 41)));
			assert_ok!(Validators::add(RuntimeOrigin::root(), person(1)));
			// It is to leave at the next plan, but it is in the present session or in the one after it.
			pallet_session::QueuedKeys::<Runtime>::mutate(|queued| {
				let keys = pallet_session::NextKeys::<Runtime>::get(person(1)).expect("they were set");
				queued.push((person(1), keys));
			});
			assert_ok!(Validators::remove(RuntimeOrigin::root(), person(1)));
			assert_ok!(Members::remove(RuntimeOrigin::root(), 1));
			assert!(pallet_session::NextKeys::<Runtime>::contains_key(person(1)));
		});
	});
}

#[test]
fn what_was_signed_for_ever_is_not_taken_again_after_the_account_was_reaped() {
	community(3).execute_with(|| {
		let key = sr25519::Pair::from_seed(&[9; 32]);
		let who = AccountId::from(key.public());
		let mut gift = None;
		block(START, || {
			Balances::mint_into(&who, 10 * UNIT).expect("there is room");
			let nonce = *System::account_nonce(&who);
			let pays = |dest: AccountId| pallet_balances::Call::<Runtime>::transfer_allow_death {
				dest: dest.into(),
				value: UNIT,
			};
			let signed_gift = signed(&key, nonce, 0, pays(person(1)).into());
			assert!(matches!(Executive::apply_extrinsic(signed_gift.clone()), Ok(Ok(()))));
			let all =
				pallet_balances::Call::<Runtime>::transfer_all { dest: person(2).into(), keep_alive: false };
			assert!(matches!(Executive::apply_extrinsic(signed(&key, nonce + 1, 0, all.into())), Ok(Ok(()))));
			assert!(!System::account_exists(&who), "it has paid all it had, and is gone");
			gift = Some(signed_gift);
		});
		for n in 1..4 {
			block(START + n * 3_000, || ());
		}
		block(START + 15_000, || {
			Balances::mint_into(&who, 10 * UNIT).expect("there is room");
			assert!(Executive::apply_extrinsic(gift.expect("it was signed")).is_err(), "it was made before");
		});
	});
}

#[test]
fn what_was_signed_in_one_block_is_not_taken_again_in_the_next() {
	community(3).execute_with(|| {
		let key = sr25519::Pair::from_seed(&[9; 32]);
		let who = AccountId::from(key.public());
		let gives = |dest: u32| pallet_balances::Call::<Runtime>::transfer_allow_death {
			dest: person(dest).into(),
			value: UNIT,
		};
		let all =
			pallet_balances::Call::<Runtime>::transfer_all { dest: person(2).into(), keep_alive: false };
		let calls: [RuntimeCall; 3] = [gives(1).into(), gives(1).into(), all.into()];
		let mut old = Vec::new();
		block(START, || {
			Balances::mint_into(&who, 10 * UNIT).expect("there is room");
			for call in calls {
				let next = signed(&key, *System::account_nonce(&who), 0, call);
				assert!(matches!(Executive::apply_extrinsic(next.clone()), Ok(Ok(()))));
				old.push(next);
			}
			assert!(!System::account_exists(&who), "it has paid all it had, and is gone");
		});
		block(START + 3_000, || {
			Balances::mint_into(&who, 10 * UNIT).expect("there is room");
			for again in old {
				assert!(Executive::apply_extrinsic(again).is_err(), "it was made before");
			}
			let new = signed(&key, *System::account_nonce(&who), 0, gives(1).into());
			assert!(matches!(Executive::apply_extrinsic(new), Ok(Ok(()))));
		});
	});
}

#[test]
fn a_stolen_key_decides_on_no_dividend_of_a_currency() {
	use pallet_currencies::{Supply, Terms};
	use rochdale_runtime::Asset;
	type DividendCall = pallet_dividend::Call<Runtime>;

	community(6).execute_with(|| {
		let [old, new] = [0, 70].map(person);
		let asset = Asset::WithId(pallet_currencies::NextCurrency::<Runtime>::get());
		let plan = pallet_dividend::Plan { period: 30 * DAY, issue: 1 };
		let sets = |who: &AccountId| {
			let plan = pallet_dividend::Plan { period: DAY, issue: 1_000_000 };
			dispatch(who, DividendCall::set_plan { asset: asset.clone(), plan })
		};
		block(START, || {
			Balances::mint_into(&old, 1_000 * UNIT).expect("there is room");
			let terms = Terms {
				name: b"Leaves".to_vec().try_into().expect("a short name"),
				symbol: b"L".to_vec().try_into().expect("a short symbol"),
				decimals: 2,
				minimum: 1,
				supply: Supply::Dividend,
				demurrage: None,
			};
			by(&old, pallet_currencies::Call::<Runtime>::open { terms }).expect("a currency is opened");
			by(&old, DividendCall::open { asset: asset.clone(), plan }).expect("the guardian opens it");
			let guardians = BoundedVec::try_from(vec![1, 2, 3, 4]).expect("few");
			by(&old, MembersCall::set_guardians { guardians, threshold: 3 }).expect("a member names them");
		});
		quiet_block(START + 15 * DAY, || {
			for guardian in [1, 2, 3] {
				by(&person(guardian), MembersCall::support_recovery { id: 0, new: new.clone() })
					.expect("says so");
			}
			assert!(!sets(&old), "the key is disputed");
		});
		quiet_block(START + 30 * DAY, || {
			assert!(dispatch(&new, MembersCall::complete_recovery {}));
			assert!(!sets(&old), "the key was replaced");
			assert!(sets(&new), "the power follows the person");
			check();
		});
	});
}
