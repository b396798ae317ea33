//! Random days: whatever time passes and whatever is paid, the invariants hold.

use crate::{mock::*, *};
use frame_support::weights::Weight;
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Step {
	/// A block after this many minutes, with or without room for a point.
	Block(u64, bool),
	Pay(Option<u32>, u128),
	Grow(u128),
	Currencies(u8),
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		4 => (prop_oneof![0..90u64, 0..5_000u64, Just(20_000)], any::<bool>())
			.prop_map(|(minutes, room)| Step::Block(minutes, room)),
		1 => (proptest::option::of(0..40u32), any::<u128>()).prop_map(|(id, amount)| Step::Pay(id, amount)),
		1 => (0..1_000u128).prop_map(Step::Grow),
		1 => (0..40u8).prop_map(Step::Currencies),
	]
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	#[test]
	fn the_invariants_hold_whatever_happens(steps in prop::collection::vec(step(), 1..60)) {
		story(|| {
			for step in steps {
				match step {
					Step::Block(minutes, room) => {
						pass(minutes * MINUTE);
						block_with(if room { Weight::MAX } else { Weight::zero() });
						let (day, last) = ((now() / DAY) as Day, Recorded::<Test>::get().unwrap().last_day);
						assert!(last <= day && (!room || last == day));
					}
					Step::Pay(None, amount) => Statistics::paid(&Native, amount),
					Step::Pay(Some(id), amount) => Statistics::paid(&WithId(id), amount),
					Step::Grow(amount) => set_figures(|figures| figures.entitled += amount),
					Step::Currencies(count) => {
						set_currencies((0..count).map(|_| Some(CurrencyFigures::default())).collect())
					}
				}
				Statistics::do_try_state().unwrap();
			}
		})
	}
}
