//! Random sessions.

use crate::mock::*;
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Act {
	Add(AccountId),
	Remove(AccountId),
	Resign(AccountId),
	Pause(AccountId),
	Resume(AccountId),
	Equivocate(AccountId),
	Session(Vec<AccountId>, usize),
	Minimum(u32),
}

fn act() -> impl Strategy<Value = Act> {
	let who = 1..13u64;
	prop_oneof![
		2 => who.clone().prop_map(Act::Add),
		1 => who.clone().prop_map(Act::Remove),
		1 => who.clone().prop_map(Act::Resign),
		1 => who.clone().prop_map(Act::Pause),
		2 => who.clone().prop_map(Act::Resume),
		1 => who.clone().prop_map(Act::Equivocate),
		5 => (prop::collection::vec(who, 1..5), 0..120usize).prop_map(|(authors, blocks)| Act::Session(authors, blocks)),
		1 => (0..6u32).prop_map(Act::Minimum),
	]
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(100))]

	#[test]
	fn somebody_always_makes_blocks_and_the_bounds_hold(acts in prop::collection::vec(act(), 1..60)) {
		genesis_with(&[1, 2, 3, 4]).execute_with(|| {
			for who in 5..13 {
				register_keys(who);
			}
			for act in acts {
				let before = crate::Pallet::<Test>::active().len();
				match act {
					Act::Add(who) => drop(Validators::add(root(), who)),
					Act::Remove(who) => drop(Validators::remove(root(), who)),
					Act::Resign(who) => drop(Validators::resign(by(who))),
					Act::Pause(who) => drop(Validators::pause(by(who))),
					Act::Resume(who) => drop(Validators::resume(by(who))),
					Act::Equivocate(who) => equivocate(who),
					Act::Session(authors, blocks) => short_session(&authors, blocks),
					Act::Minimum(minimum) => MinValidators::set(minimum),
				}
				Validators::do_try_state().map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
				let after = crate::Pallet::<Test>::active().len();
				prop_assert!(
					after >= before.min(MinValidators::get() as usize),
					"the set fell from {before} to {after}, below the minimum"
				);
				prop_assert!(!participants().is_empty(), "nobody makes blocks");
			}
			Ok(())
		})?;
	}
}
