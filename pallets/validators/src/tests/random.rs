use proptest::prelude::*;

use crate::{
	mock::{Validators as Pallet, *},
	*,
};

#[derive(Clone, Debug)]
enum Step {
	Add(u64),
	Remove(u64),
	Resign(u64),
	Pause(u64),
	Resume(u64),
	Rekey(u64),
	Minimum(u32),
	MaxMissed(u32),
	Equivocate(u64, u32),
	Session(Vec<u64>, usize),
}

fn step() -> impl Strategy<Value = Step> {
	let who = || 1u64..12;
	prop_oneof![
		1 => who().prop_map(Step::Add),
		1 => who().prop_map(Step::Remove),
		1 => who().prop_map(Step::Resign),
		1 => who().prop_map(Step::Pause),
		2 => who().prop_map(Step::Resume),
		1 => who().prop_map(Step::Rekey),
		1 => (0u32..6).prop_map(Step::Minimum),
		1 => (0u32..4).prop_map(Step::MaxMissed),
		1 => (who(), 0u32..4).prop_map(|(who, ago)| Step::Equivocate(who, ago)),
		6 => (prop::collection::vec(who(), 0..8), 0usize..150)
			.prop_map(|(authors, blocks)| Step::Session(authors, blocks)),
	]
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	/// The planned set never has a validator twice. Except by an equivocation, no call and no session leaves fewer
	/// active validators than the minimum, or than before if there were fewer.
	#[test]
	fn the_set_keeps_its_minimum_and_its_bounds_whatever_happens(
		validators in 1u64..8,
		steps in prop::collection::vec(step(), 1..60),
	) {
		chain_of(validators).execute_with(|| {
			MinValidators::set(2);
			MaxMissed::set(2);
			// All have keys, and nobody purges them.
			(1..12).for_each(|who| set_keys(who, who));
			let mut slot = 0;
			let mut keys = 100;
			for step in steps {
				let before = active().len();
				let equivocates = matches!(step, Step::Equivocate(..));
				match step {
					Step::Add(who) => drop(Pallet::add(RuntimeOrigin::root(), who)),
					Step::Remove(who) => drop(Pallet::remove(RuntimeOrigin::root(), who)),
					Step::Resign(who) => drop(Pallet::resign(RuntimeOrigin::signed(who))),
					Step::Pause(who) => drop(Pallet::pause(RuntimeOrigin::signed(who))),
					Step::Resume(who) => drop(Pallet::resume(RuntimeOrigin::signed(who))),
					Step::Rekey(who) => {
						keys += 1;
						set_keys(who, keys);
					},
					Step::Minimum(n) => MinValidators::set(n),
					Step::MaxMissed(n) => MaxMissed::set(n),
					Step::Equivocate(who, ago) => {
						slot += 1;
						report(who, Session::current_index().saturating_sub(ago), slot);
					},
					Step::Session(authors, blocks) => session(&authors, blocks),
				}

				prop_assert_eq!(Pallet::do_try_state(), Ok(()));
				let minimum = MinValidators::get().max(1) as usize;
				if !equivocates {
					prop_assert!(active().len() >= minimum.min(before), "{} active of {}", active().len(), before);
				}
				prop_assert!(!Session::validators().is_empty());
				let queued: Vec<u64> = Session::queued_keys().into_iter().map(|(who, _)| who).collect();
				prop_assert!(!queued.is_empty());
				let mut distinct = queued.clone();
				distinct.sort();
				distinct.dedup();
				prop_assert_eq!(distinct.len(), queued.len());
				prop_assert!(Session::disabled_validators().len() <= Session::validators().len().saturating_sub(1) / 3);
			}

			// Two sessions later the session's set follows the list.
			MaxMissed::set(u32::MAX);
			session(&[], 0);
			session(&[], 0);
			let mut expected = active();
			let minimum = MinValidators::get().max(1) as usize;
			let expelled = Pallet::validators()
				.into_iter()
				.filter(|validator| validator.status == Status::Expelled)
				.map(|validator| validator.account);
			expected.extend(expelled.take(minimum.saturating_sub(expected.len())));
			expected.sort();
			prop_assert_eq!(set(), expected);
			Ok(())
		})?;
	}
}
