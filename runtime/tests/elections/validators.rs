//! Validators: members elect the persons who answer for them, and sessions follow.

use frame_support::assert_ok;
use pallet_elections::RecallStage;
use pallet_validators::Status;
use rochdale_runtime::{tracks::Track, Session, SessionKeys, Validators};
use sp_core::ed25519;
use sp_runtime::{BuildStorage, DispatchError};

use super::*;
use crate::keys::session::sets_keys;

/// The slots of a session in these stories: five minutes.
const SESSION: u32 = 100;

fn public(n: u8) -> SessionKeys {
	SessionKeys {
		babe: sr25519::Public::from_raw([n; 32]).into(),
		grandpa: ed25519::Public::from_raw([n + 100; 32]).into(),
		authority_discovery: sr25519::Public::from_raw([n + 150; 32]).into(),
	}
}

/// Twelve founders, of whom the first six validate.
fn community() -> sp_io::TestExternalities {
	community_of(12, 6)
}

/// So many founders, of whom the first validate, as many as there are seats.
fn community_of(founders: u32, seats: u32) -> sp_io::TestExternalities {
	let founders: Vec<_> = (0..founders).map(account).collect();
	let validators = founders.iter().take(seats as usize).zip(1..);
	let keys = validators.map(|(who, n)| (who.clone(), who.clone(), public(n))).collect();
	rochdale_runtime::RuntimeGenesisConfig {
		policy: PolicyConfig {
			session_length: Some(SESSION),
			validator_seats: Some(seats),
			min_validators: Some(3),
			..policy()
		},
		council: rochdale_runtime::CouncilConfig {
			members: founders.iter().take(3).cloned().collect(),
			..Default::default()
		},
		session: rochdale_runtime::SessionConfig { keys, ..Default::default() },
		members: rochdale_runtime::MembersConfig { founders },
		babe: rochdale_runtime::BabeConfig {
			epoch_config: rochdale_runtime::configs::consensus::EPOCH_CONFIG,
			..Default::default()
		},
		..Default::default()
	}
	.build_storage()
	.expect("the genesis is whole")
	.into()
}

/// The validators of the present session, in the order of founders.
fn set() -> Vec<AccountId> {
	let mut set = pallet_session::Validators::<Runtime>::get();
	set.sort();
	set
}

/// The accounts of these founders.
fn of(persons: &[MemberId]) -> Vec<AccountId> {
	accounts(&persons.iter().map(|n| *n as u32).collect::<Vec<_>>())
}

/// Ends this many sessions, and returns the set after each.
fn sessions(chain: &mut Chain, count: usize) -> Vec<Vec<AccountId>> {
	(0..count)
		.map(|_| {
			chain.now += u64::from(SESSION) * 3_000;
			chain.block(|| {});
			set()
		})
		.collect()
}

fn give_keys(chain: &mut Chain, persons: &[u32]) {
	chain.block(|| {
		for n in persons {
			assert_ok!(by_key(*n, sets_keys(&account(*n), 40 + 5 * *n as u8)));
		}
	});
}

fn elect(chain: &mut Chain, candidates: &[u32], ballots: &[(u32, &[u32])]) {
	chain.open(Body::Validators);
	chain.block(|| {});
	chain.elect(Body::Validators, candidates, ballots);
}

#[test]
fn an_elected_validator_replaces_another_and_at_most_a_third_of_the_set_comes_and_at_most_a_third_goes() {
	community().execute_with(|| {
		let mut chain = Chain::new();
		give_keys(&mut chain, &[7, 8]);
		// 6 has no session keys, and is passed over; 9 is not approved.
		let votes: [(u32, &[u32]); 3] = [(6, &[6, 7, 8]), (7, &[6, 7]), (8, &[6, 7, 8])];
		elect(&mut chain, &[6, 7, 8, 9], &votes);
		let seats = seated(Body::Validators);
		assert_eq!((seats.len(), &seats[4..]), (6, &[7, 8][..]), "two of six seats");
		let mut before = accounts(&[0, 1, 2, 3, 4, 5]);
		for now in sessions(&mut chain, 4) {
			let come = now.iter().filter(|who| !before.contains(who)).count();
			let gone = before.iter().filter(|who| !now.contains(who)).count();
			assert!(come <= 2 && gone <= 2, "{come} have come and {gone} have gone");
			before = now;
		}
		assert_eq!(set(), of(&seats));
		assert_eq!(pallet_babe::Authorities::<Runtime>::get().len(), 6);
		check();
	});
}

#[test]
fn thirty_per_cent_who_collude_get_their_part_of_the_validators_and_no_more() {
	// Nine of thirty approve only each other. The others agree on three candidates each time.
	const TIMES: [(&[u32], &[u32]); 3] =
		[(&[10, 11, 12], &[21, 22, 23]), (&[13, 14, 15], &[24, 25, 26]), (&[16, 17, 18], &[27, 28, 29])];
	let colluders: Vec<AccountId> = (21..30).map(account).collect();
	community_of(30, 10).execute_with(|| {
		let mut chain = Chain::new();
		for (time, (honest, own)) in TIMES.into_iter().enumerate() {
			give_keys(&mut chain, honest);
			give_keys(&mut chain, own);
			let ballots: Vec<(u32, &[u32])> =
				(0..30).map(|n| (n, if n < 21 { honest } else { own })).collect();
			elect(&mut chain, &[honest, own].concat(), &ballots);
			// An election fills at most a third of ten seats.
			let seats = seated(Body::Validators);
			let taken = seats.iter().filter(|member| **member >= 21).count();
			assert_eq!((seats.len(), taken), (10, time + 1));
			sessions(&mut chain, 6);
			let validate = set().iter().filter(|who| colluders.contains(who)).count();
			assert!(validate <= time + 1 && 3 * validate < set().len(), "finality does not need them");
		}
		check();
	});
}

#[test]
fn a_validator_and_its_session_keys_follow_the_person() {
	community().execute_with(|| {
		let mut chain = Chain::new();
		let own = pallet_session::NextKeys::<Runtime>::get(account(2)).expect("it validates");
		chain.block(|| {
			assert_ok!(by_key(2, MembersCall::change_key { new: account(42) }));
		});
		chain.pass(15 * DAY);
		chain.block(|| {});
		chain.block(|| {
			assert_ok!(by_key(42, MembersCall::confirm_key {}));
		});
		assert_eq!(pallet_session::NextKeys::<Runtime>::get(account(42)), Some(own));
		let after = sessions(&mut chain, 3).pop().expect("three sessions");
		assert_eq!(after, accounts(&[0, 1, 42, 3, 4, 5]));
		assert_eq!(pallet_session::NextKeys::<Runtime>::get(account(2)), None);
		chain.block(|| {
			// The former key has no power over it.
			let pause = pallet_validators::Call::pause {};
			let error: DispatchError = pallet_validators::Error::<Runtime>::NotValidator.into();
			assert_eq!(by(&account(2), pause.clone()), Err(error));
			assert_ok!(by_key(42, pause));
		});
		check();
	});
}

#[test]
fn a_seat_whose_validator_is_gone_is_filled_from_the_same_ballots() {
	community().execute_with(|| {
		let mut chain = Chain::new();
		give_keys(&mut chain, &[6, 7, 8]);
		let votes: [(u32, &[u32]); 3] = [(6, &[6, 7, 8]), (7, &[6, 7]), (8, &[6, 7])];
		elect(&mut chain, &[6, 7, 8], &votes);
		sessions(&mut chain, 3);
		let founders = seated(Body::Validators)[..4].to_vec();
		let with = |others: &[MemberId]| [&founders[..], others].concat();
		assert_eq!(seated(Body::Validators), with(&[6, 7]));
		chain.block(|| {
			assert_ok!(by_key(7, pallet_validators::Call::resign {}));
		});
		assert_eq!(seated(Body::Validators), with(&[6]), "the seat goes with the validator");
		chain.pass(HOUR);
		assert_eq!(seated(Body::Validators), with(&[6, 8]));
		sessions(&mut chain, 3);
		assert_eq!(set(), of(&with(&[6, 8])));
		// A member who is removed validates no longer.
		chain.block(|| {});
		let remove = MembersCall::remove { id: 6 };
		chain.block(|| {
			assert_ok!(members_decide(Track::Membership, remove));
		});
		sessions(&mut chain, 3);
		assert_eq!(set(), of(&with(&[8])));
		check();
	});
}

/// Members recall a validator: three of twelve sign, and five are for it against two.
fn recall(chain: &mut Chain, member: u32) {
	let (body, member) = (Body::Validators, MemberId::from(member));
	let stage = || Elections::recall_of(body, member).map(|recall| recall.stage);
	chain.block(|| {
		// A fifth of twelve members, rounded up.
		for n in [0, 1, 2] {
			assert!(!matches!(stage(), Some(RecallStage::Voting { .. })));
			assert_ok!(by_key(n, ElectionsCall::sign_recall { body, member }));
		}
	});
	chain.pass(HOUR);
	assert!(matches!(stage(), Some(RecallStage::Voting { .. })));
	chain.block(|| {
		// 35 % of twelve members, rounded up.
		for n in [0, 1, 2, 3, 9] {
			assert_ok!(by_key(n, ElectionsCall::vote_recall { body, member, aye: true }));
		}
		for n in [6, 7] {
			assert_ok!(by_key(n, ElectionsCall::vote_recall { body, member, aye: false }));
		}
	});
	assert!(seated(body).contains(&member), "the vote is open");
	chain.pass(14 * DAY);
	chain.pass(HOUR);
	assert!(!seated(body).contains(&member));
}

#[test]
fn members_recall_a_validator_and_the_next_on_the_same_ballots_takes_the_seat() {
	community().execute_with(|| {
		let mut chain = Chain::new();
		give_keys(&mut chain, &[6, 7, 8]);
		let votes: [(u32, &[u32]); 3] = [(6, &[6, 7, 8]), (7, &[6, 7]), (8, &[6, 7])];
		elect(&mut chain, &[6, 7, 8], &votes);
		sessions(&mut chain, 3);
		let founders = seated(Body::Validators)[..4].to_vec();
		let with = |others: &[MemberId]| [&founders[..], others].concat();
		assert_eq!(set(), of(&with(&[6, 7])));
		recall(&mut chain, 7);
		assert_eq!(seated(Body::Validators), with(&[6, 8]));
		sessions(&mut chain, 3);
		assert_eq!(set(), of(&with(&[6, 8])), "the sessions follow");
		check();
	});
}

#[test]
fn the_sessions_leave_out_a_recalled_validator_whom_nobody_succeeds() {
	community().execute_with(|| {
		let mut chain = Chain::new();
		give_keys(&mut chain, &[6, 7]);
		elect(&mut chain, &[6, 7], &[(6, &[6, 7]), (7, &[6, 7])]);
		sessions(&mut chain, 3);
		let founders = seated(Body::Validators)[..4].to_vec();
		let with = |others: &[MemberId]| [&founders[..], others].concat();
		assert_eq!(set(), of(&with(&[6, 7])));
		recall(&mut chain, 7);
		assert_eq!(seated(Body::Validators), with(&[6]));
		sessions(&mut chain, 3);
		assert_eq!(set(), of(&with(&[6])));
		check();
	});
}

#[test]
fn finality_keeps_its_validators_even_if_all_of_them_leave() {
	community().execute_with(|| {
		let mut chain = Chain::new();
		give_keys(&mut chain, &[6]);
		elect(&mut chain, &[6], &[(6, &[6])]);
		sessions(&mut chain, 3);
		chain.block(|| {});
		chain.block(|| {
			for n in seated(Body::Validators) {
				assert_ok!(by_key(n as u32, ElectionsCall::resign { body: Body::Validators }));
			}
			assert!(seated(Body::Validators).is_empty());
		});
		for now in sessions(&mut chain, 6) {
			assert!(now.len() >= 3, "the minimum");
		}
		let all = Validators::validators();
		assert!(all.iter().all(|validator| validator.status == Status::Active));
		assert!(Session::current_index() > 6);
		check();
	});
}
