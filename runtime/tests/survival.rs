//! What the community can do when something has gone wrong with the chain itself.

use crate::common::*;
use codec::Encode;
use frame_support::{
	assert_ok,
	migrations::{FailedMigrationHandler, FailedMigrationHandling},
	traits::Get,
};
use rochdale_runtime::{
	configs::{
		consensus::{HistoryDepth, ReportLongevity},
		governance::MotionDuration,
		system::OnlyRepairs,
	},
	finality,
	hardware::Hardware,
	policy, powers, AccountId, BlockNumber, Executive, Grandpa, PolicyConfig, Runtime, RuntimeCall, SafeMode,
	Session, System, UNIT,
};
use sp_core::{sr25519, Pair};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError,
};

#[test]
fn after_a_migration_that_failed_members_can_only_repair_and_the_council_can_upgrade() {
	genesis(6, PolicyConfig::default()).execute_with(|| {
		block(START, || {
			for _ in 0..2 {
				// A second failure during safe mode has the same effect.
				assert_eq!(OnlyRepairs::failed(Some(1)), FailedMigrationHandling::ForceUnstuck);
				assert!(SafeMode::is_entered());
			}
			let pay = RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive {
				dest: person(1).into(),
				value: UNIT,
			});
			let filtered = frame_system::Error::<Runtime>::CallFiltered.into();
			assert_eq!(
				by(&person(0), pay),
				Err(filtered),
				"nobody builds upon a state that is half migrated"
			);

			let code_hash = sp_core::H256::repeat_byte(1);
			let upgrade = RuntimeCall::Upgrades(rochdale_runtime::upgrades::Call::authorize { code_hash });
			assert_ok!(decided(upgrade));
			assert!(System::authorized_upgrade().is_some());
			assert_ok!(decided(pallet_safe_mode::Call::force_exit {}));
			assert!(!SafeMode::is_entered());
		});
	});
}

#[test]
fn motions_and_safe_mode_last_as_long_whatever_a_slot_lasts() {
	for slot in [600, 3_000, 6_000] {
		let policy = PolicyConfig {
			slot_duration: Some(slot),
			hardware: Some(Hardware::Server),
			..Default::default()
		};
		genesis(3, policy).execute_with(|| {
			let motion: BlockNumber = MotionDuration::get();
			assert_eq!(u64::from(motion) * slot, 7 * DAY);
			assert_eq!(u64::from(powers::SafeModeDuration::get()) * slot, 4 * HOUR);
			System::set_block_number(10);
			assert_ok!(decided(pallet_safe_mode::Call::force_enter {}));
			let until = pallet_safe_mode::EnteredUntil::<Runtime>::get().unwrap();
			assert_eq!(u64::from(until - 10) * slot, 4 * HOUR);
		});
	}
}

#[test]
fn an_equivocation_can_be_proven_as_long_as_it_can_be_reported_whatever_a_session_lasts() {
	for session_length in [50, 200, 1_200, 1_000_000] {
		let policy = PolicyConfig { session_length: Some(session_length), ..Default::default() };
		genesis(3, policy).execute_with(|| {
			let blocks = <ReportLongevity as Get<u64>>::get();
			assert!(u64::from(HistoryDepth::get()) * u64::from(session_length) >= blocks);
		});
	}
	// Very short sessions do not fill the state.
	genesis(3, PolicyConfig { session_length: Some(5), ..Default::default() }).execute_with(|| {
		assert_eq!(HistoryDepth::get(), 4_032);
	});
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
			assert_eq!(by(&person(0), restart(0, 0)), Err(DispatchError::BadOrigin));
			assert_eq!(decided(restart(1, 0)), Err(finality::Error::<Runtime>::NotPast.into()));
			assert_eq!(decided(restart(0, 1)), Err(finality::Error::<Runtime>::NoSuchSet.into()));
			assert_ok!(decided(restart(0, 0)));
		});
		assert!(finality::Waiting::<Runtime>::exists());
		// Eight blocks of the only validator take two sessions.
		let from = Session::current_index() + 4;
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

#[test]
fn a_chain_without_free_compute_and_without_money_can_be_governed() {
	let keys: Vec<sr25519::Pair> = (0..3).map(|n| sr25519::Pair::from_seed(&[n; 32])).collect();
	let policy = PolicyConfig { allowance_cap: Some(0), ..Default::default() };
	genesis_of(keys.iter().map(|key| AccountId::from(key.public())).collect(), policy).execute_with(|| {
		block(START, || {
			let apply = |key: &sr25519::Pair, nonce, call| {
				Executive::apply_extrinsic(signed(key, nonce, 0, call)).map(|outcome| outcome.is_ok())
			};
			let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
			assert!(apply(&keys[0], 0, remark).is_err(), "nobody has money, and nothing else is free");

			let code_hash = sp_core::H256::repeat_byte(1);
			let upgrade = RuntimeCall::Upgrades(rochdale_runtime::upgrades::Call::authorize { code_hash });
			let (hash, length) = (BlakeTwo256::hash_of(&upgrade), upgrade.encoded_size() as u32);
			let motion = |call| RuntimeCall::Council(call);
			let propose = motion(pallet_collective::Call::propose {
				threshold: 2,
				proposal: Box::new(upgrade),
				length_bound: length,
			});
			assert_eq!(apply(&keys[0], 0, propose), Ok(true));
			let vote = motion(pallet_collective::Call::vote { proposal: hash, index: 0, approve: true });
			assert_eq!(apply(&keys[0], 1, vote.clone()), Ok(true));
			assert_eq!(apply(&keys[1], 0, vote), Ok(true));
			let close = motion(pallet_collective::Call::close {
				proposal_hash: hash,
				index: 0,
				proposal_weight_bound: frame_support::weights::Weight::from_parts(1_000_000_000, 1_000_000),
				length_bound: length,
			});
			assert_eq!(apply(&keys[2], 0, close), Ok(true));
			assert!(System::authorized_upgrade().is_some());
		});
	});
}

#[test]
fn no_seat_takes_the_places_of_others_among_the_open_motions() {
	genesis(6, PolicyConfig::default()).execute_with(|| {
		block(START, || {
			let propose = |seat: u32, n: u32| {
				let remark = RuntimeCall::System(frame_system::Call::remark { remark: (seat, n).encode() });
				let length_bound = remark.encoded_size() as u32;
				let proposal = Box::new(remark);
				let call = pallet_collective::Call::propose { threshold: 2, proposal, length_bound };
				by(&person(seat), RuntimeCall::Council(call))
			};
			// Three seats share fifty places.
			for n in 0..16 {
				assert_ok!(propose(0, n));
			}
			let full: DispatchError =
				pallet_collective::Error::<Runtime, pallet_collective::Instance1>::TooManyProposals.into();
			assert_eq!(propose(0, 16), Err(full));
			for seat in [1, 2] {
				for n in 0..16 {
					assert_ok!(propose(seat, n));
				}
			}
			// The end of a motion makes room for another one of the same seat.
			let motion = pallet_collective::Proposals::<Runtime, pallet_collective::Instance1>::get()[0];
			for seat in [1, 2] {
				let no = pallet_collective::Call::vote { proposal: motion, index: 0, approve: false };
				assert_ok!(by(&person(seat), RuntimeCall::Council(no)));
			}
			let close = pallet_collective::Call::close {
				proposal_hash: motion,
				index: 0,
				proposal_weight_bound: Default::default(),
				length_bound: 0,
			};
			assert_ok!(by(&person(1), RuntimeCall::Council(close)));
			assert_ok!(propose(0, 16));
			assert_eq!(propose(0, 17), Err(full));
		});
	});
}

#[test]
fn a_seat_that_is_silent_has_voted_no_also_when_another_one_speaks_for_the_council() {
	genesis(6, PolicyConfig::default()).execute_with(|| {
		let proposal = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
		let (hash, length_bound) = (BlakeTwo256::hash_of(&proposal), proposal.encoded_size() as u32);
		System::set_block_number(1);
		let new_members = (0..3).map(person).collect();
		let seat = pallet_collective::Call::set_members { new_members, prime: Some(person(0)), old_count: 3 };
		assert_ok!(decided(RuntimeCall::Council(seat)));
		let proposal = Box::new(proposal.clone());
		let propose = pallet_collective::Call::propose { threshold: 2, proposal, length_bound };
		assert_ok!(by(&person(0), RuntimeCall::Council(propose)));
		// The motion for the seats was the first.
		let index = 1;
		let vote = pallet_collective::Call::vote { proposal: hash, index, approve: true };
		assert_ok!(by(&person(0), RuntimeCall::Council(vote)));
		let close = RuntimeCall::Council(pallet_collective::Call::close {
			proposal_hash: hash,
			index,
			proposal_weight_bound: frame_support::weights::Weight::from_parts(1_000_000_000, 1_000_000),
			length_bound,
		});
		let duration: BlockNumber = MotionDuration::get();
		System::set_block_number(duration);
		let early: DispatchError =
			pallet_collective::Error::<Runtime, pallet_collective::Instance1>::TooEarly.into();
		assert_eq!(by(&person(1), close.clone()), Err(early));
		// The time for the motion is over.
		System::set_block_number(1 + duration);
		assert_ok!(by(&person(1), close));
		let events = System::events();
		let ended = events.iter().rev().find_map(|record| match &record.event {
			rochdale_runtime::RuntimeEvent::Council(pallet_collective::Event::Closed { yes, no, .. }) => {
				Some((*yes, *no))
			}
			_ => None,
		});
		assert_eq!(ended, Some((1, 2)));
	});
}

#[test]
fn the_council_cannot_vote_itself_away() {
	genesis(60, PolicyConfig::default()).execute_with(|| {
		System::set_block_number(1);
		let seats = |new_members: Vec<AccountId>| {
			RuntimeCall::Council(pallet_collective::Call::set_members {
				new_members,
				prime: None,
				old_count: 3,
			})
		};
		let filtered: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
		let seated = || pallet_collective::Members::<Runtime, pallet_collective::Instance1>::get();
		let before = seated();
		let nobody = vec![];
		let too_many = (0..51).map(person).collect();
		let twice = vec![person(0), person(0)];
		let a_stranger = vec![person(0), person(99)];
		for members in [nobody, too_many, twice, a_stranger] {
			assert_eq!(decided(seats(members.clone())), Err(filtered), "{members:?}");
			let calls = vec![seats(members)];
			let batch = RuntimeCall::Utility(pallet_utility::Call::batch_all { calls });
			assert_eq!(decided(batch), Err(filtered));
			assert_eq!(seated(), before);
		}
		assert_ok!(decided(seats((0..50).map(person).collect())));
		assert_eq!(seated().len(), 50);
		assert_ok!(decided(seats(vec![person(1)])));
		assert_eq!(seated(), [person(1)]);
	});
}
