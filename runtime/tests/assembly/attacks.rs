//! What attackers try with the decisions of members, on the whole runtime.

use super::*;
use frame_support::traits::Contains;
use rochdale_runtime::configs::governance::AcceptedInSafeMode;

fn batch_all(calls: Vec<RuntimeCall>) -> RuntimeCall {
	RuntimeCall::Utility(pallet_utility::Call::batch_all { calls })
}

fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
	RuntimeCall::Utility(pallet_utility::Call::batch { calls })
}

fn remark() -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::remark { remark: Vec::new() })
}

fn leave_safe_mode() -> RuntimeCall {
	RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {})
}

fn enter_safe_mode(village: &mut Village) {
	village.block(3_000, |_| {
		assert_ok!(decided(pallet_safe_mode::Call::force_enter {}));
	});
}

#[test]
fn a_batch_that_is_decided_in_an_emergency_is_carried_out_in_safe_mode() {
	village(9, quick(), |village| {
		end_founding();
		assert_ok!(Balances::mint_into(&CommonsAccount::get(), 100 * UNIT));
		let bad = village.approve(Track::Commons, pay_at_once(40 * UNIT, AccountId::new([9; 32])));
		enter_safe_mode(village);
		let calls = vec![AssemblyCall::cancel { proposal: bad }.into(), leave_safe_mode()];
		assert_ok!(village.decide(Track::Emergency, batch_all(calls)));
		assert!(!SafeMode::is_entered());
		village.wait(HOUR);
		assert!(matches!(stage(bad), Stage::Closed(_)));
		assert_eq!(pallet_treasury::SpendCount::<Runtime>::get(), 0);
	});
}

#[test]
fn a_spending_is_voided_in_safe_mode() {
	village(9, quick(), |village| {
		end_founding();
		assert_ok!(Balances::mint_into(&CommonsAccount::get(), 100 * UNIT));
		assert_ok!(village.decide(Track::Commons, pay_at_once(40 * UNIT, AccountId::new([9; 32]))));
		enter_safe_mode(village);
		let void = RuntimeCall::Treasury(pallet_treasury::Call::void_spend { index: 0 });
		assert_ok!(village.decide(Track::Emergency, batch_all(vec![void, leave_safe_mode()])));
		assert!(!SafeMode::is_entered());
		assert!(pallet_treasury::Spends::<Runtime>::get(0).is_none());
	});
}

#[test]
fn a_batch_waits_while_a_call_in_it_is_paused() {
	village(9, quick(), |village| {
		end_founding();
		assert_ok!(Balances::mint_into(&CommonsAccount::get(), 100 * UNIT));
		let pay = || pay_at_once(UNIT, AccountId::new([9; 32]));
		let id = village.approve(Track::Commons, batch_all(vec![pay(), batch(vec![pay()])]));
		let name = |text: &str| text.as_bytes().to_vec().try_into().expect("a short name");
		let call = || (name("Treasury"), name("spend"));
		village.block(3_000, |_| {
			assert_ok!(decided(rochdale_runtime::safety::Call::pause { call: call() }));
		});
		village.wait(HOUR);
		assert_eq!(stage(id), Stage::Decided);
		let unpause = RuntimeCall::TxPause(pallet_tx_pause::Call::unpause { ident: call() });
		assert_ok!(village.decide(Track::Emergency, unpause));
		village.wait(3 * MINUTE);
		assert!(matches!(stage(id), Stage::Closed(_)));
		assert_eq!(pallet_treasury::SpendCount::<Runtime>::get(), 2);
	});
}

#[test]
fn the_members_make_a_pause_of_the_council_last_without_a_gap() {
	use pallet_tx_pause::PausedCalls;
	use rochdale_runtime::safety::{Call as SafetyCall, Error as SafetyError};
	village(9, quick(), |village| {
		end_founding();
		let name = |text: &str| text.as_bytes().to_vec().try_into().expect("a short name");
		let call = || (name("Balances"), name("transfer_keep_alive"));
		let pause = || SafetyCall::<Runtime>::pause { call: call() };
		let unpause = || pallet_tx_pause::Call::<Runtime>::unpause { ident: call() };
		let paused = || PausedCalls::<Runtime>::contains_key(call());
		village.block(3_000, |_| {
			assert_ok!(decided(pause()));
		});
		assert_ok!(village.decide(Track::Emergency, pause()));
		village.block(8 * DAY, |_| {});
		village.block(3_000, |_| {
			assert!(paused(), "the time of the council is over, and the pause goes on");
			assert_eq!(decided(pause()), Err(SafetyError::<Runtime>::PausedLately.into()));
		});
		let again = Err(SafetyError::<Runtime>::CannotPause.into());
		assert_eq!(village.decide(Track::Emergency, pause()), again, "it is paused");
		assert_ok!(village.decide(Track::Emergency, unpause()));
		assert!(!paused());
		// They need no council for it, and lift a pause of the council as before.
		assert_ok!(village.decide(Track::Emergency, pause()));
		assert!(paused());
		assert_ok!(village.decide(Track::Emergency, unpause()));
		village.block(7 * DAY, |_| {
			assert_ok!(decided(pause()));
		});
		assert_ok!(village.decide(Track::Emergency, unpause()));
		assert!(!paused());
		// What they pause after that lasts, too.
		assert_ok!(village.decide(Track::Emergency, pause()));
		village.block(8 * DAY, |_| {});
		village.block(3_000, |_| assert!(paused()));
	});
}

#[test]
fn a_quarter_of_the_members_take_one_place_of_the_emergency_track() {
	village(24, quick(), |village| {
		end_founding();
		// Six members propose as much as they can, and all of them support it who can.
		let mut opened = 0;
		for proposer in 0..6 {
			for _ in 0..3 {
				let id = NextProposal::<Runtime>::get();
				assert_ok!(village.act(proposer, propose(Track::Emergency, remark())));
				for n in (0..6).filter(|n| *n != proposer) {
					let supported = village.act(n, AssemblyCall::support { proposal: id });
					assert!(supported.is_ok() || supported == Err(Error::OneOpenEach.into()));
				}
				village.wait(2 * MINUTE);
				opened += u32::from(village.act(0, AssemblyCall::open { proposal: id }).is_ok());
			}
		}
		assert_eq!(opened, 1);
		// The others find a place, with a quarter of the members.
		let id = NextProposal::<Runtime>::get();
		assert_ok!(village.act(10, propose(Track::Emergency, leave_safe_mode())));
		for n in 11..17 {
			assert_ok!(village.act(n, AssemblyCall::support { proposal: id }));
		}
		village.wait(2 * MINUTE);
		assert_ok!(village.act(18, AssemblyCall::open { proposal: id }));
	});
}

#[test]
fn thirty_per_cent_who_collude_do_not_fill_a_track_and_an_honest_proposal_enters() {
	village(20, quick(), |village| {
		end_founding();
		for track in Track::ALL {
			// Six of twenty propose as often as they can. Two others of them support each proposal.
			let mut opened = 0;
			for round in 0..3 {
				for proposer in 0..6 {
					let id = NextProposal::<Runtime>::get();
					if village.act(proposer, propose(track, remark())).is_err() {
						continue;
					}
					for n in [proposer + 1 + round, proposer + 2 + round].map(|n| n % 6) {
						let _ = village.act(n, AssemblyCall::support { proposal: id });
					}
					village.wait(2 * MINUTE);
					opened += u32::from(village.act(0, AssemblyCall::open { proposal: id }).is_ok());
				}
			}
			assert!((1..=track.places() / 2).contains(&opened), "{opened} places of {track:?} are taken");
			let id = NextProposal::<Runtime>::get();
			assert_ok!(village.act(10, propose(track, remark())));
			for n in 11..16 {
				assert_ok!(village.act(n, AssemblyCall::support { proposal: id }));
			}
			village.wait(2 * MINUTE);
			assert_ok!(village.act(17, AssemblyCall::open { proposal: id }));
			// All that is open ends, and what waits is withdrawn.
			village.wait(2 * HOUR);
			for (id, proposal) in Proposals::<Runtime>::iter().collect::<Vec<_>>() {
				if proposal.stage == Stage::Waiting {
					let proposer = proposal.by as usize;
					assert_ok!(village.act(proposer, AssemblyCall::withdraw { proposal: id }));
				}
			}
		}
	});
}

#[test]
fn the_supporters_of_an_emergency_are_a_twelfth_of_the_members() {
	let needed = |track: Track, members| track.supporters_needed(&QUICK, members, 0);
	let cases =
		[(3, 0, 0), (9, 2, 2), (24, 2, 2), (25, 3, 2), (120, 10, 2), (400, 34, 2), (12_000, 1_000, 2)];
	for (members, emergency, other) in cases {
		assert_eq!((needed(Track::Emergency, members), needed(Track::Policy, members)), (emergency, other));
		// For each place above half of those of the track it is a quarter of them.
		for (track, cheap) in [(Track::Emergency, 1), (Track::Policy, 2), (Track::Commons, 3)] {
			let price = |taken| track.supporters_needed(&QUICK, members, taken);
			assert_eq!(price(cheap), members / 4);
			assert_eq!(price(cheap - 1), needed(track, members));
			let all: u32 = (0..track.places()).map(|taken| price(taken) + 1).sum();
			assert!(2 * all > members, "those who back all are more than half of the members");
		}
	}
}

#[test]
fn nobody_delays_an_emergency_with_an_amendment() {
	village(9, quick(), |village| {
		end_founding();
		enter_safe_mode(village);
		let id = NextProposal::<Runtime>::get();
		assert_ok!(village.act(0, propose(Track::Emergency, leave_safe_mode())));
		let amendment = AssemblyCall::amend { proposal: id, call: Box::new(remark()) };
		assert_eq!(village.act(5, amendment), Err(Error::NotAmendable.into()));
	});
}

#[test]
fn nothing_is_smuggled_through_safe_mode_in_a_batch() {
	let payment = || {
		let dest = AccountId::new([9; 32]).into();
		RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive { dest, value: UNIT })
	};
	let accepted = |call: RuntimeCall| AcceptedInSafeMode::contains(&call);
	assert!(accepted(batch(vec![leave_safe_mode(), remark()])));
	assert!(accepted(batch_all(vec![batch(vec![remark()]), leave_safe_mode()])));
	assert!(!accepted(batch(vec![remark(), payment()])));
	assert!(!accepted(batch_all(vec![batch(vec![batch(vec![payment()])]), leave_safe_mode()])));
	let other = pallet_utility::Call::as_derivative { index: 0, call: Box::new(remark()) };
	assert!(!accepted(RuntimeCall::Utility(other)));
	// The chain looks at 32 calls, and the batch itself is one of them.
	assert!(accepted(batch((0..31).map(|_| remark()).collect())));
	assert!(!accepted(batch((0..32).map(|_| remark()).collect())));
	let deep = |depth| (0..depth).fold(remark(), |call, _| batch(vec![call]));
	assert!(accepted(deep(31)) && !accepted(deep(32)));
}

#[test]
fn ninety_of_three_hundred_decide_nothing_by_the_default_rules_and_keep_nobody_out() {
	const MEMBERS: u32 = 300;
	const COLLUDERS: u32 = 90;
	let policy = PolicyConfig {
		membership_validity: Some(30 * YEAR),
		vouch_validity: Some(30 * YEAR),
		session_length: Some(2_000_000_000),
		hardware: Some(Hardware::Server),
		..Default::default()
	};
	let open = |proposal: Id| by(&person(0), AssemblyCall::<Runtime>::open { proposal });
	let vote = |who: core::ops::Range<u32>, proposal: Id, ballot: Ballot| {
		for n in who {
			let ballot = ballot.clone();
			assert_ok!(by(&person(n), AssemblyCall::<Runtime>::vote { proposal, ballot }));
		}
	};
	let proposed = |track: Track, call: &RuntimeCall, proposer: u32, supporters: Vec<u32>| -> Id {
		let id = NextProposal::<Runtime>::get();
		assert_ok!(by(&person(proposer), propose(track, call.clone())));
		for n in supporters {
			assert_ok!(by(&person(n), AssemblyCall::<Runtime>::support { proposal: id }));
		}
		id
	};
	genesis_of((0..MEMBERS).map(person).collect(), policy).execute_with(|| {
		let mut now = START;
		block(now, || {});
		end_founding();
		assert_ok!(Balances::mint_into(&CommonsAccount::get(), 100 * UNIT));
		let thief = AccountId::new([9; 32]);
		let quota = params::allowance::Cap::get();
		let bad = [
			(Track::Constitution, upgrade()),
			(Track::Commons, pay_at_once(40 * UNIT, thief.clone())),
			(Track::Policy, smaller_quota()),
			(Track::Membership, remove(299)),
		];
		let mut all = Vec::new();
		now += MINUTE;
		block(now, || {
			for (place, (track, call)) in (0..).zip(&bad) {
				let colluder = |n: u32| (n + 20 * place) % COLLUDERS;
				let (mut own, mut used) = (Vec::new(), 0);
				// They share out their supporters so that they take as many places as they can.
				loop {
					let needed = track.supporters_needed(&track.rule(), MEMBERS, own.len() as u32);
					let end = used + 1 + needed;
					if end > COLLUDERS {
						break;
					}
					let supporters = (used + 1..end).map(colluder).collect();
					own.push(proposed(*track, call, colluder(used), supporters));
					used = end;
				}
				let supporters = (used + 1..COLLUDERS).map(colluder).collect();
				let last = proposed(*track, call, colluder(used), supporters);
				// A quarter of the members support something else.
				let honest = proposed(*track, &remark(), COLLUDERS + place, (100..175).collect());
				all.push((own, last, honest));
			}
		});
		now += 14 * DAY;
		quiet_block(now, || {
			for (own, last, honest) in &all {
				for id in own {
					assert_ok!(open(*id));
					vote(0..COLLUDERS, *id, Ballot::Aye);
				}
				assert_eq!(open(*last), Err(Error::TooFewSupporters.into()));
				assert_ok!(open(*honest));
				vote(0..COLLUDERS, *honest, Ballot::Nay);
				vote(100..MEMBERS, *honest, Ballot::Aye);
			}
		});
		let places: Vec<usize> = all.iter().map(|(own, ..)| own.len()).collect();
		assert_eq!(places, [2, 3, 3, 3], "they fill no track");
		for _ in 0..50 {
			now += DAY;
			quiet_block(now, || {});
			for _ in 0..3 {
				now += 3_000;
				block(now, || {});
			}
		}
		let ending = |id: &Id| pallet_assembly::Outcomes::<Runtime>::get(id).map(|outcome| outcome.ending);
		for (own, _, honest) in &all {
			assert!(own.iter().all(|id| ending(id) == Some(pallet_assembly::Ending::Rejected)));
			assert_eq!(ending(honest), Some(pallet_assembly::Ending::Enacted));
		}
		assert_eq!(Balances::free_balance(&thief), 0);
		assert_eq!(pallet_treasury::SpendCount::<Runtime>::get(), 0);
		assert!(System::authorized_upgrade().is_none());
		assert_eq!(params::allowance::Cap::get(), quota);
		assert_eq!(Members::count(), MEMBERS);
		check();
	});
}
