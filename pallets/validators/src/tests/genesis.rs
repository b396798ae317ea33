//! The set of genesis.

use crate::mock::*;

#[test]
fn the_set_of_genesis_is_that_of_the_session_keys() {
	chain(|| {
		assert_eq!(participants(), [1, 2, 3, 4]);
		assert_eq!(crate::Pallet::<Test>::active(), [1, 2, 3, 4]);
	})
}

#[test]
fn the_first_sessions_have_proofs_of_their_keys() {
	chain(|| {
		use frame_support::{sp_runtime::RuntimeAppPublic, traits::KeyOwnerProofSystem};
		let key = (frame_support::sp_runtime::testing::UintAuthorityId::ID, keys(2).dummy);
		let proof = Historical::prove(key.clone()).expect("an equivocation in session 0 can be proven");
		assert_eq!(Historical::check_proof(key, proof), Some((2, ())));
	})
}

#[test]
#[should_panic(expected = "more validators (session.keys) than MaxValidators")]
fn a_genesis_with_too_many_validators_says_so() {
	genesis_with(&(1..=11).collect::<Vec<_>>());
}
