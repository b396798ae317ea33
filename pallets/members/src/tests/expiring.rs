//! Many times that end at once are worked through by weight.

use crate::{mock::*, *};
use frame_support::{
	traits::{Get, Hooks},
	weights::WeightMeter,
};

#[test]
fn five_thousand_lapse_at_once_over_several_blocks_and_the_count_is_always_right() {
	let mut chain = founded_by(5_000);
	// Each step ends with a commit, as each block of a real chain does.
	let mut step = |act: &mut dyn FnMut()| {
		chain.execute_with(act);
		chain.commit_all().unwrap();
	};
	step(&mut || wait(START));
	step(&mut || {
		// Founders' memberships normally end on sixteen different days. Here all end on one.
		for id in 0..5_000 {
			let mut person = People::<Test>::get(id).unwrap();
			Members::set_expiry(id, &mut person, YEAR);
			People::<Test>::insert(id, person);
		}
	});
	step(&mut || {
		let ending = People::<Test>::get(0).unwrap().expires;
		wait(ending - BUCKET - now());
		pass(3 * BUCKET);
	});
	let (mut blocks, mut before) = (0, 5_000);
	while before > 0 {
		step(&mut || {
			block();
			let active = People::<Test>::iter_values().filter(|p| p.status == MemberStatus::Active).count();
			assert_eq!(Members::count() as usize, active, "in block {blocks}");
			assert!(active < before, "each block makes way");
			assert!(before - active < 500, "no block does it all");
			before = active;
		});
		blocks += 1;
	}
	assert!(blocks > 10, "{blocks} blocks");
	step(&mut || Members::do_try_state().unwrap());
}

#[test]
fn without_weight_nothing_is_done_and_nothing_lost() {
	community(|| {
		pass(YEAR + 2 * BUCKET);
		let mut none = WeightMeter::with_limit(frame_support::weights::Weight::zero());
		Members::on_poll(1, &mut none);
		assert_eq!(Members::count(), 5);
		wait(0);
		assert_eq!(Members::count(), 0);
	})
}

#[test]
fn the_queue_never_takes_more_than_its_share_of_a_block() {
	founded_by(1_000).execute_with(|| {
		wait(START);
		pass(YEAR + 2 * BUCKET);
		let mut meter = WeightMeter::new();
		Members::on_poll(1, &mut meter);
		let limits: frame_system::limits::BlockWeights = <Test as frame_system::Config>::BlockWeights::get();
		let most = limits.max_block.saturating_div(5);
		assert!(meter.consumed().all_lte(most));
	})
}

#[test]
fn ending_asks_for_the_most_and_pays_for_the_vouches_there_were() {
	community(|| {
		let weight = <() as crate::WeightInfo>::forget_person;
		let call = crate::Call::<Test>::remove { id: 0 };
		let most = <Test as crate::Config>::MaxVouchers::get();
		assert!(weight(2, 2).all_lt(weight(most, most)), "few vouches cost less than many");
		assert_eq!(
			frame_support::dispatch::GetDispatchInfo::get_dispatch_info(&call).call_weight,
			weight(most, most)
		);
		let removed = Members::remove(root(), 0).expect("a founder can be removed");
		assert_eq!(
			removed.actual_weight,
			Some(weight(2, 2)),
			"two vouches received and two given, in the ring"
		);
	})
}

#[test]
fn the_founders_year_begins_when_the_clock_starts() {
	founded_by(5).execute_with(|| {
		assert_eq!(Members::count(), 5, "they are members before the first block");
		wait(START);
		for id in 0..5 {
			let person = People::<Test>::get(id).unwrap();
			assert_eq!((person.since, person.expires), (START, START + YEAR - id * (YEAR / 64)));
			assert_eq!(Members::valid_vouches(id).count(), 2, "each has two vouches in the ring");
		}
		wait(YEAR - 4 * (YEAR / 64) - DAY);
		assert_eq!(Members::count(), 5);
		Members::do_try_state().unwrap();
	})
}

#[test]
fn the_founders_memberships_do_not_end_on_one_day() {
	founded_by(64).execute_with(|| {
		wait(START);
		let mut days = std::collections::BTreeMap::new();
		for person in People::<Test>::iter_values() {
			assert!(person.expires > START + YEAR * 3 / 4 && person.expires <= START + YEAR);
			*days.entry(person.expires / DAY).or_insert(0) += 1;
		}
		assert_eq!((days.len(), days.values().max()), (16, Some(&4)));
	})
}

#[test]
#[should_panic(expected = "members.founders names an account twice")]
fn a_genesis_that_names_somebody_twice_says_so() {
	use frame_support::sp_runtime::BuildStorage;
	let _ = crate::GenesisConfig::<Test> { founders: vec![1, 2, 1] }.build_storage();
}
