//! The limits of a block follow from the length of a slot and from the machine that the community has chosen.

use crate::common::*;
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{DispatchClass, GetDispatchInfo},
	traits::Get,
	weights::{constants::WEIGHT_REF_TIME_PER_MILLIS, Weight},
};
use frame_system::WeightInfo as _;
use pallet_cooperatives::WeightInfo as _;
use pallet_meetings::WeightInfo as _;
use pallet_members::WeightInfo as _;
use pallet_participatory_budget::WeightInfo as _;
use pallet_payments::WeightInfo as _;
use pallet_statistics::WeightInfo as _;
use rochdale_primitives::parameters::MACHINES;
use rochdale_runtime::{
	configs::{
		budget::CountingShare,
		cooperatives::WagesShare,
		currencies::PaymentsShare,
		elections::ElectionsShare,
		juries::JuriesShare,
		system::{MaxMigrationWeight, RuntimeBlockWeights},
	},
	hardware::Hardware,
	limits::block_weight,
	policy::{self, Pace},
	PolicyConfig, Runtime, RuntimeCall,
};
use sp_runtime::DispatchError;

fn chain(slot: Moment, hardware: Hardware) -> sp_io::TestExternalities {
	let policy = PolicyConfig { slot_duration: Some(slot), hardware: Some(hardware), ..Default::default() };
	genesis(6, policy)
}

fn milliseconds(weight: Weight) -> u64 {
	weight.ref_time() / WEIGHT_REF_TIME_PER_MILLIS
}

#[test]
fn a_block_holds_what_the_machine_does_in_two_thirds_of_a_slot() {
	let cases = [
		(3_000, Hardware::Server, 2_000),
		(6_000, Hardware::Server, 4_000),
		(600, Hardware::Server, 400),
		(3_000, Hardware::RaspberryPi4, 250),
		(6_000, Hardware::RaspberryPi4, 500),
	];
	for (slot, hardware, expected) in cases {
		chain(slot, hardware).execute_with(|| {
			assert_eq!(milliseconds(block_weight()), expected, "{slot} ms on {hardware:?}");
			assert_eq!(RuntimeBlockWeights::get().max_block, block_weight());
		});
	}
}

#[test]
fn the_names_and_the_speeds_are_those_of_the_file() {
	for (hardware, (name, slowdown)) in [Hardware::RaspberryPi4, Hardware::Server].into_iter().zip(MACHINES) {
		assert_eq!(serde_json::to_value(hardware).unwrap(), name);
		assert_eq!(hardware.slowdown(), slowdown);
	}
}

#[test]
fn a_read_takes_a_raspberry_pi_16_times_and_a_write_19_times_as_long() {
	let (pi, server) = (Hardware::RaspberryPi4, Hardware::Server);
	assert_eq!(pi.storage_weight().read * pi.slowdown(), server.storage_weight().read * 16);
	assert_eq!(pi.storage_weight().write * pi.slowdown(), server.storage_weight().write * 19);
}

#[test]
fn the_council_changes_the_machine_and_the_next_block_holds_more() {
	chain(3_000, Hardware::RaspberryPi4).execute_with(|| {
		block(START, || {
			let set = || policy::Call::set_hardware { hardware: Hardware::Server };
			assert_noop!(by(&person(0), set()), DispatchError::BadOrigin);
			assert_ok!(decided(set()));
			assert_eq!(milliseconds(block_weight()), 250, "this block is as it began");
		});
		block(START + 3_000, || {
			assert_eq!(Pace::get(), Pace { slot: 3_000, hardware: Hardware::Server });
			assert_eq!(milliseconds(block_weight()), 2_000);
		});
	});
}

#[test]
fn a_machine_that_is_too_slow_for_the_slots_can_be_neither_voted_nor_written() {
	chain(600, Hardware::Server).execute_with(|| {
		block(START, || {
			let set = policy::Call::set_hardware { hardware: Hardware::RaspberryPi4 };
			assert_eq!(decided(set), Err(policy::Error::<Runtime>::TooSlowForSlots.into()));
		});
	});
	let written = std::panic::catch_unwind(|| chain(600, Hardware::RaspberryPi4));
	assert!(written.is_err());
}

#[test]
fn at_the_shortest_slots_an_upgrade_and_all_that_is_done_at_once_still_fit_in_a_block() {
	for hardware in [Hardware::RaspberryPi4, Hardware::Server] {
		chain(hardware.shortest_slot(), hardware).execute_with(|| {
			let limits = RuntimeBlockWeights::get();
			let upgrade: RuntimeCall =
				frame_system::Call::apply_authorized_upgrade { code: vec![0; 1_000_000] }.into();
			let most = |class| limits.get(class).max_extrinsic.expect("transactions have a limit");
			let fits = |weight: Weight, most: Weight, what| {
				assert!(weight.all_lte(most), "{what} on {hardware:?}: {weight:?} of {most:?}");
			};
			fits(upgrade.get_dispatch_info().call_weight, most(DispatchClass::Operational), "an upgrade");
			let vouches = <Runtime as pallet_members::Config>::MaxVouchers::get();
			let end = <Runtime as pallet_members::Config>::WeightInfo::forget_person(vouches, vouches);
			fits(end, most(DispatchClass::Normal), "the removal of a member with all vouches");
			let most_resolutions = pallet_meetings::MAX_RESOLUTIONS;
			let again = <Runtime as pallet_meetings::Config>::WeightInfo::convene_again(most_resolutions);
			fits(again, most(DispatchClass::Normal), "the second call of a meeting");
			let wages = <Runtime as pallet_cooperatives::Config>::WeightInfo::pay_wages(256, 1);
			fits(wages, WagesShare::get(), "the wages of a cooperative");
			fits(
				<Runtime as pallet_payments::Config>::WeightInfo::pay_scheduled(),
				PaymentsShare::get(),
				"a payment",
			);
			let count = <Runtime as pallet_participatory_budget::Config>::WeightInfo::count(1_000);
			fits(count, CountingShare::get(), "a step of a count");
			fits(pallet_elections::least_share::<Runtime>(), ElectionsShare::get(), "a step of an election");
			fits(pallet_juries::least_share::<Runtime>(), JuriesShare::get(), "a step of a jury");
			let day = <Runtime as pallet_statistics::Config>::WeightInfo::record_day(32);
			fits(day, most(DispatchClass::Normal), "the figures of a day");
			let migration = <Runtime as frame_system::Config>::SystemWeightInfo::set_storage(1_000);
			fits(migration, MaxMigrationWeight::get(), "a step of a migration");
		});
	}
}
