//! Session keys on the whole runtime: who can set them, and when they go.

use codec::Encode;
use frame_support::{
	assert_ok,
	traits::fungible::{Inspect, Mutate},
};
use rochdale_runtime::{
	configs::consensus::MembersAndValidators, tracks::Track, AccountId, Balances, Runtime, SessionKeys,
	System, UNIT,
};
use sp_core::{ed25519, proof_of_possession::ProofOfPossessionGenerator, sr25519, Pair};
use sp_runtime::traits::Convert;

use super::MembersCall;
use crate::common::*;

/// Session keys from this seed, with the proof that this account has them.
pub fn sets_keys(owner: &AccountId, seed: u8) -> pallet_session::Call<Runtime> {
	let [mut babe, mut discovery] = [seed, seed + 1].map(|seed| sr25519::Pair::from_seed(&[seed; 32]));
	let mut grandpa = ed25519::Pair::from_seed(&[seed; 32]);
	let keys = SessionKeys {
		babe: babe.public().into(),
		grandpa: grandpa.public().into(),
		authority_discovery: discovery.public().into(),
	};
	let owner = owner.encode();
	let proof = (
		babe.generate_proof_of_possession(&owner),
		grandpa.generate_proof_of_possession(&owner),
		discovery.generate_proof_of_possession(&owner),
	);
	pallet_session::Call::set_keys { keys, proof: proof.encode() }
}

#[test]
fn a_stranger_sets_no_session_keys() {
	use pallet_session::{Error, NextKeys};

	community(3).execute_with(|| {
		block(START, || {
			let root = || sp_io::storage::root(sp_core::storage::StateVersion::V1);
			let [member, stranger] = [1, 9].map(person);
			Balances::mint_into(&stranger, 100 * UNIT).expect("there is room");
			let before = root();
			let error = Error::<Runtime>::NoAssociatedValidatorId.into();
			assert_eq!(by(&stranger, sets_keys(&stranger, 50)), Err(error));
			let error = Error::<Runtime>::InvalidProof.into();
			assert_eq!(by(&member, sets_keys(&stranger, 50)), Err(error), "the keys of somebody else");
			assert_eq!(root(), before, "nothing is stored");
			assert_ok!(by(&member, sets_keys(&member, 50)));
			assert!(NextKeys::<Runtime>::contains_key(&member));
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
			assert_ok!(members_decide(Track::Membership, MembersCall::remove { id: 0 }));
			assert_eq!(MembersAndValidators::convert(person(0)), Some(person(0)));
		});
	});
}

/// How many accounts have session keys, and how many keys have an owner.
fn stored_session_keys() -> (usize, usize) {
	(pallet_session::NextKeys::<Runtime>::iter().count(), pallet_session::KeyOwner::<Runtime>::iter().count())
}

#[test]
fn session_keys_go_with_a_membership_and_with_a_key_but_a_validator_keeps_them() {
	community(6).execute_with(|| {
		let removes = |id| members_decide(Track::Membership, MembersCall::remove { id });
		block(START, || {
			for n in [1, 2, 3] {
				assert_ok!(by(&person(n), sets_keys(&person(n), 40 + n as u8)));
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
			assert_ok!(by(&person(70), sets_keys(&person(70), 43)));
			assert_ok!(by(&person(4), sets_keys(&person(4), 41)));
			check();
		});
	});
}

#[test]
fn a_validator_that_is_no_member_any_more_is_still_known_in_the_sessions_that_are_planned() {
	community(6).execute_with(|| {
		block(START, || {
			assert_ok!(by(&person(1), sets_keys(&person(1), 41)));
			assert_ok!(decided(pallet_validators::Call::add { who: person(1) }));
			// It is to leave at the next plan, but it is in the present session or in the one after it.
			pallet_session::QueuedKeys::<Runtime>::mutate(|queued| {
				let keys = pallet_session::NextKeys::<Runtime>::get(person(1)).expect("they were set");
				queued.push((person(1), keys));
			});
			assert_ok!(decided(pallet_validators::Call::remove { who: person(1) }));
			assert_ok!(members_decide(Track::Membership, MembersCall::remove { id: 1 }));
			assert!(pallet_session::NextKeys::<Runtime>::contains_key(person(1)));
		});
	});
}
