//! What the community can do when something has gone wrong with the chain itself.

#[allow(dead_code)]
mod common;

use common::*;
use frame_support::{
	assert_ok,
	migrations::{FailedMigrationHandler, FailedMigrationHandling},
	traits::{Get, UnfilteredDispatchable},
};
use rochdale_runtime::{
	configs::{governance::MotionDuration, system::OnlyRepairs},
	finality, policy, powers, BlockNumber, Grandpa, PolicyConfig, Runtime, RuntimeCall, RuntimeOrigin,
	SafeMode, Session, System, UNIT,
};
use sp_runtime::traits::Dispatchable;

/// What two thirds of the council decide.
fn council() -> RuntimeOrigin {
	pallet_collective::RawOrigin::<_, pallet_collective::Instance1>::Members(2, 3).into()
}

#[test]
fn after_a_migration_that_failed_members_can_only_repair_and_the_council_can_upgrade() {
	genesis(6, PolicyConfig::default()).execute_with(|| {
		block(START, || {
			for _ in 0..2 {
				// A second failure, while safe mode lasts, is no harder.
				assert_eq!(OnlyRepairs::failed(Some(1)), FailedMigrationHandling::ForceUnstuck);
				assert!(SafeMode::is_entered());
			}
			let pay = RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive {
				dest: person(1).into(),
				value: UNIT,
			});
			let filtered: sp_runtime::DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
			let refused = pay.dispatch(RuntimeOrigin::signed(person(0))).unwrap_err();
			assert_eq!(refused.error, filtered, "nobody builds upon a state that is half migrated");

			let code_hash = sp_core::H256::repeat_byte(1);
			let upgrade = RuntimeCall::Upgrades(rochdale_runtime::upgrades::Call::authorize { code_hash });
			assert_ok!(upgrade.dispatch(council()));
			assert!(System::authorized_upgrade().is_some());
			let leave = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {});
			assert_ok!(leave.dispatch(council()));
			assert!(!SafeMode::is_entered());
		});
	});
}

#[test]
fn motions_and_safe_mode_last_as_long_whatever_a_slot_lasts() {
	for slot in [600, 3_000, 6_000] {
		let policy = PolicyConfig { slot_duration: Some(slot), ..Default::default() };
		genesis(3, policy).execute_with(|| {
			let motion: BlockNumber = MotionDuration::get();
			assert_eq!(u64::from(motion) * slot, 7 * DAY);
			assert_eq!(u64::from(powers::SafeModeDuration::get()) * slot, 4 * HOUR);
		});
	}
}

#[test]
fn finality_is_restarted_by_the_council_alone_and_from_a_block_that_was() {
	genesis(6, PolicyConfig { session_length: Some(5), ..Default::default() }).execute_with(|| {
		let slot = policy::SlotDuration::get();
		let restart = |last_final: BlockNumber, set_id: u64| {
			RuntimeCall::Finality(finality::Call::restart { last_final, set_id })
		};
		let mut now = START;
		let mut next = |calls: &mut dyn FnMut()| {
			now += slot;
			block(now, calls);
		};
		next(&mut || {
			assert!(restart(0, 0).dispatch_bypass_filter(RuntimeOrigin::signed(person(0))).is_err());
			let error = restart(1, 0).dispatch_bypass_filter(council()).unwrap_err().error;
			assert_eq!(error, finality::Error::<Runtime>::NotPast.into());
			let error = restart(0, 1).dispatch_bypass_filter(council()).unwrap_err().error;
			assert_eq!(error, finality::Error::<Runtime>::NoSuchSet.into());
			assert_ok!(restart(0, 0).dispatch_bypass_filter(council()));
		});
		let from = finality::Waiting::<Runtime>::get().expect("it waits").from;
		assert_eq!(from, Session::current_index() + 3);
		let forced = || {
			System::digest().logs.iter().any(|log| {
				let consensus = log.as_consensus();
				consensus.is_some_and(|(engine, _)| engine == sp_consensus_grandpa::GRANDPA_ENGINE_ID)
			})
		};
		while Session::current_index() < from {
			assert!(!forced(), "nothing is announced before the lost have left");
			next(&mut || ());
		}
		assert!(forced(), "the session with the new set begins with the announcement");
		assert_eq!(Grandpa::current_set_id(), 1);
		assert_eq!(finality::Waiting::<Runtime>::get(), None);
		assert_eq!(pallet_grandpa::Stalled::<Runtime>::get(), None);
	});
}
