use codec::Encode;
use frame_support::sp_runtime::{key_types::DUMMY, BuildStorage};
use frame_support::traits::KeyOwnerProofSystem;
use sp_runtime::testing::UintAuthorityId;

use crate::{mock::*, *};

#[test]
fn the_first_validators_are_those_whose_keys_stand_in_the_session_genesis() {
	chain_of(4).execute_with(|| {
		assert_eq!(active(), [1, 2, 3, 4]);
		assert_eq!(Session::validators(), [4, 3, 2, 1], "in the order of the genesis");
		assert_eq!(Session::queued_keys().len(), 4);
	});
}

#[test]
fn a_set_that_nobody_changes_is_never_announced_as_changed() {
	chain_of(4).execute_with(|| {
		sessions(5, &[1, 2, 3, 4]);
		assert_eq!(Session::current_index(), 5);
		assert_eq!(Session::validators(), [4, 3, 2, 1]);
		assert_eq!(Changes::get(), 0);
	});
}

#[test]
fn an_equivocation_of_the_first_sessions_can_be_proven_when_they_are_over() {
	chain_of(4).execute_with(|| {
		let key = UintAuthorityId(3).encode();
		let first = Historical::prove((DUMMY, &key[..])).unwrap();
		sessions(1, &[1, 2, 3, 4]);
		let second = Historical::prove((DUMMY, &key[..])).unwrap();
		sessions(3, &[1, 2, 3, 4]);
		let fifth = Historical::prove((DUMMY, &key[..])).unwrap();
		sessions(2, &[1, 2, 3, 4]);
		assert_eq!((first.session, second.session, fifth.session), (0, 1, 4));
		for proof in [first, second, fifth] {
			assert_eq!(Historical::check_proof((DUMMY, &key[..]), proof), Some((3, ())));
		}
	});
}

#[test]
fn an_old_equivocation_can_be_proven_no_longer_and_its_history_is_pruned() {
	chain_of(4).execute_with(|| {
		let key = UintAuthorityId(3).encode();
		let proof = Historical::prove((DUMMY, &key[..])).unwrap();
		(0..21).for_each(|_| session(&[1, 2, 3, 4], 4));
		assert!(Historical::check_proof((DUMMY, &key[..]), proof.clone()).is_some(), "20 sessions later");
		session(&[1, 2, 3, 4], 4);
		assert!(Historical::check_proof((DUMMY, &key[..]), proof).is_none(), "21 sessions later");
		assert_eq!(pallet_session::historical::HistoricalSessions::<Test>::iter().count(), 23);
	});
}

#[test]
fn a_chain_without_validators_can_be_built() {
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	sp_io::TestExternalities::new(storage).execute_with(|| {
		assert!(active().is_empty());
		assert_eq!(crate::mock::Validators::do_try_state(), Ok(()));
	});
}

#[test]
#[should_panic(expected = "session.keys has more validators than MaxValidators")]
fn a_genesis_with_too_many_validators_is_refused() {
	chain_of(9);
}

#[test]
fn apps_see_where_each_validator_stands() {
	chain_of(4).execute_with(|| {
		sessions(1, &[1, 2, 3]);
		session(&[1, 2, 3], 6);
		let shown = crate::mock::Validators::validators();
		assert_eq!(shown.len(), 4);
		assert_eq!(
			shown[1],
			ValidatorInfo {
				account: 2,
				status: Status::Active,
				in_session: true,
				from: 0,
				missed: 0,
				authored: 2
			}
		);
		assert_eq!((shown[3].account, shown[3].missed, shown[3].authored), (4, 1, 0));
	});
}
