//! The members decide, by signed transactions in blocks of the real runtime.
//!
//! The file is long because all these stories act on one `Village`, whose code would be most of several short files.

use crate::common::*;
use codec::Encode;
use frame_support::{
	assert_ok,
	dispatch::{DispatchResult, GetDispatchInfo},
	migrations::FailedMigrationHandler,
	traits::{fungible::Mutate, Get},
};
use pallet_assembly::{
	Ballot, Call as AssemblyCall, Decisions, Event, Kind, Link, NextProposal, Proposals, Stage,
};
use rochdale_primitives::{Membership, Subject};
use rochdale_runtime::{
	configs::{assembly::MaxCallWeight, money::CommonsAccount, system::OnlyRepairs},
	hardware::Hardware,
	policy::{self, params, TrackRule, MINUTE},
	tracks::Track,
	AccountId, Assembly, Balances, Executive, Members, OriginCaller, PolicyConfig, Runtime, RuntimeCall,
	RuntimeEvent, SafeMode, Standstill, System, UNIT,
};
use sp_core::{sr25519, Pair};
use sp_runtime::{DispatchError, Perbill};

mod acting;
mod attacks;
mod descriptions;

type Id = pallet_assembly::ProposalId;
type Error = pallet_assembly::Error<Runtime>;
type MembersCall = pallet_members::Call<Runtime>;

/// A community whose members decide in minutes.
struct Village {
	keys: Vec<sr25519::Pair>,
	now: Moment,
}

const QUICK: TrackRule = TrackRule {
	preparation: MINUTE,
	decision: HOUR,
	confirmation: 10 * MINUTE,
	enactment: 20 * MINUTE,
	supporters: 2,
	support: Perbill::from_percent(35),
	approval: Perbill::from_percent(60),
};

fn quick() -> PolicyConfig {
	PolicyConfig {
		membership_validity: Some(30 * YEAR),
		vouch_validity: Some(30 * YEAR),
		session_length: Some(2_000_000_000),
		hardware: Some(Hardware::Server),
		council_seats: Some(3),
		track_constitution: Some(QUICK),
		track_commons: Some(QUICK),
		track_policy: Some(QUICK),
		track_membership: Some(QUICK),
		track_emergency: Some(QUICK),
		..Default::default()
	}
}

/// Tells the story of a village of this size. The invariants hold at its end.
fn village(size: u8, policy: PolicyConfig, story: impl FnOnce(&mut Village)) {
	let keys: Vec<_> = (1..=size).map(|n| sr25519::Pair::from_seed(&[n; 32])).collect();
	let founders = keys.iter().map(|key| AccountId::from(key.public())).collect();
	genesis_of(founders, policy).execute_with(|| {
		let mut village = Village { keys, now: START };
		block(START, || {});
		story(&mut village);
		check();
	});
}

impl Village {
	fn key(&self, n: usize) -> AccountId {
		self.keys[n].public().into()
	}

	/// The next block, after this time, with calls that are made in it.
	fn block<R>(&mut self, time: Moment, calls: impl FnOnce(&Self) -> R) -> R {
		self.now += time;
		let mut outcome = None;
		block(self.now, || outcome = Some(calls(self)));
		outcome.expect("the calls were made")
	}

	/// Blocks for this time, one each minute.
	fn wait(&mut self, time: Moment) {
		for _ in 0..time / MINUTE {
			self.block(MINUTE, |_| {});
		}
	}

	/// A block after a long time in which nothing has become due for members and payments.
	fn later(&mut self, time: Moment) {
		self.now += time;
		quiet_block(self.now, || {});
	}

	/// Blocks, one each minute, until this is so. Returns the time since the chain began.
	fn until(&mut self, done: impl Fn() -> bool) -> Moment {
		for _ in 0..10 {
			if done() {
				return self.now - START;
			}
			self.block(MINUTE, |_| {});
		}
		panic!("it was not done in ten minutes")
	}

	/// A transaction of this member in the current block.
	fn sign(&self, n: usize, call: impl Into<RuntimeCall>) -> DispatchResult {
		let nonce = *System::account_nonce(self.key(n));
		let applied = Executive::apply_extrinsic(signed(&self.keys[n], nonce, 0, call.into()));
		applied.expect("the transaction is valid")
	}

	/// A transaction of this member in a block of its own.
	fn act(&mut self, n: usize, call: impl Into<RuntimeCall>) -> DispatchResult {
		self.block(3_000, |village| village.sign(n, call))
	}

	/// Member 0 proposes this call, has its supporters, and the vote is opened.
	fn open(&mut self, track: Track, call: impl Into<RuntimeCall>) -> Id {
		let id = NextProposal::<Runtime>::get();
		assert_ok!(self.act(0, propose(track, call)));
		for n in [1, 2] {
			assert_ok!(self.act(n, AssemblyCall::support { proposal: id }));
		}
		self.wait(2 * MINUTE);
		assert_ok!(self.act(3, AssemblyCall::open { proposal: id }));
		id
	}

	/// These members vote.
	fn vote(&mut self, who: core::ops::Range<usize>, proposal: Id, ballot: Ballot) {
		self.block(3_000, |village| {
			for n in who {
				assert_ok!(village.sign(n, AssemblyCall::vote { proposal, ballot: ballot.clone() }));
			}
		});
	}

	/// A majority of the members approve this call. Its time of enactment begins.
	fn approve(&mut self, track: Track, call: impl Into<RuntimeCall>) -> Id {
		let id = self.open(track, call);
		let most = self.keys.len() * 2 / 3 + 1;
		self.vote(0..most, id, Ballot::Aye);
		self.wait(13 * MINUTE);
		assert_eq!(stage(id), Stage::Decided);
		id
	}

	/// The members decide this call, and it is made. Returns its result.
	fn decide(&mut self, track: Track, call: impl Into<RuntimeCall>) -> DispatchResult {
		let id = self.approve(track, call);
		for _ in 0..40 {
			self.block(MINUTE, |_| {});
			if let Some(result) = enacted(id) {
				return result;
			}
		}
		panic!("the call of {id} was not made")
	}
}

fn propose(track: Track, call: impl Into<RuntimeCall>) -> AssemblyCall<Runtime> {
	AssemblyCall::propose {
		proposal_origin: Box::new(OriginCaller::Tracks(track)),
		call: Box::new(call.into()),
	}
}

fn stage(id: Id) -> Stage {
	Proposals::<Runtime>::get(id).expect("it is kept").stage
}

/// The result of the call of a proposal, if it was made in this block.
fn enacted(id: Id) -> Option<DispatchResult> {
	System::events().into_iter().find_map(|record| match record.event {
		RuntimeEvent::Assembly(Event::Enacted { proposal, result }) if proposal == id => Some(result),
		_ => None,
	})
}

/// A change of the free quota.
fn smaller_quota() -> RuntimeCall {
	let change = change!(Allowance::allowance::Cap, Some(7_000_000_000));
	RuntimeCall::Policy(policy::Call::set_parameter { key_value: change })
}

fn spend(amount: u128, to: AccountId) -> RuntimeCall {
	RuntimeCall::Treasury(pallet_treasury::Call::spend_local { amount, beneficiary: to.into() })
}

fn pay_at_once(amount: u128, to: AccountId) -> RuntimeCall {
	RuntimeCall::Treasury(pallet_treasury::Call::spend {
		asset_kind: Box::new(()),
		amount,
		beneficiary: Box::new(to),
		valid_from: None,
	})
}

fn upgrade() -> RuntimeCall {
	let code_hash = sp_core::H256::repeat_byte(1);
	RuntimeCall::Upgrades(rochdale_runtime::upgrades::Call::authorize { code_hash })
}

fn remove(id: u64) -> RuntimeCall {
	RuntimeCall::Members(pallet_members::Call::remove { id })
}

/// One call for each power that no council has after the founding, with its track.
fn powers_of_the_founding() -> Vec<(Track, RuntimeCall)> {
	let someone = AccountId::new([9; 32]);
	let rules = change!(Assembly::assembly::Policy, Some(QUICK));
	vec![
		(Track::Policy, smaller_quota()),
		(Track::Constitution, RuntimeCall::Policy(policy::Call::set_parameter { key_value: rules })),
		(Track::Constitution, RuntimeCall::Policy(policy::Call::set_hardware { hardware: Hardware::Server })),
		(Track::Constitution, upgrade()),
		(
			Track::Constitution,
			RuntimeCall::Validators(pallet_validators::Call::remove { who: someone.clone() }),
		),
		(Track::Commons, pay_at_once(UNIT, someone)),
		(Track::Membership, remove(5)),
		(Track::Emergency, RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {})),
		(Track::Emergency, RuntimeCall::SafeMode(pallet_safe_mode::Call::force_extend {})),
	]
}

#[test]
fn the_members_change_a_parameter() {
	village(9, quick(), |village| {
		end_founding();
		assert_ok!(village.decide(Track::Policy, smaller_quota()));
		assert_eq!(params::allowance::Cap::get(), 7_000_000_000);
	});
}

#[test]
fn a_decision_by_the_default_rules_takes_the_same_weeks_whatever_a_slot_lasts() {
	let times = [600, 3_000, 6_000].map(|slot| {
		let policy = PolicyConfig {
			slot_duration: Some(slot),
			membership_validity: Some(30 * YEAR),
			vouch_validity: Some(30 * YEAR),
			session_length: Some(2_000_000_000),
			hardware: Some(Hardware::Server),
			..Default::default()
		};
		let mut times = [0; 3];
		village(20, policy, |village| {
			end_founding();
			let id = NextProposal::<Runtime>::get();
			village.block(MINUTE, |village| {
				assert_ok!(village.sign(0, propose(Track::Policy, smaller_quota())));
				for n in 1..=5 {
					assert_ok!(village.sign(n, AssemblyCall::support { proposal: id }));
				}
			});
			let proposed = village.now - START;
			let open = || AssemblyCall::<Runtime>::open { proposal: id };
			village.later(7 * DAY - 2 * MINUTE);
			village.block(MINUTE, |village| {
				assert_eq!(village.sign(6, open()), Err(Error::TooSoon.into()));
			});
			village.block(MINUTE, |village| {
				assert_ok!(village.sign(6, open()));
			});
			let opened = village.now - START;
			assert_eq!(opened, proposed + 7 * DAY);
			// Eight of twenty are not enough at first. In fourteen days the support that is needed falls from a half of
			// the members to 35 %. So after two thirds of this time it is 40 %.
			village.block(MINUTE, |village| {
				for n in 0..8 {
					let ballot = Ballot::Aye;
					assert_ok!(village.sign(n, AssemblyCall::vote { proposal: id, ballot }));
				}
			});
			village.later(11 * DAY + 8 * HOUR - 3 * MINUTE);
			assert_eq!(stage(id), Stage::Open);
			let decided = village.until(|| stage(id) == Stage::Decided);
			village.later(3 * DAY - 3 * MINUTE);
			assert_eq!(stage(id), Stage::Decided);
			let quota = params::allowance::Cap::get();
			let carried_out = village.until(|| enacted(id) == Some(Ok(())));
			assert_ne!(quota, params::allowance::Cap::get());
			times = [opened, decided, carried_out];
		});
		times
	});
	let [opened, decided, carried_out] = times[0];
	assert_eq!(times, [times[0]; 3]);
	// It ends in the first or second block after its time. A block comes each minute.
	let minutes = 0..=2 * MINUTE;
	assert!(minutes.contains(&(decided - opened - (11 * DAY + 8 * HOUR))), "{times:?}");
	assert!(minutes.contains(&(carried_out - decided - (3 * DAY - MINUTE))), "{times:?}");
}

#[test]
fn the_members_spend_from_the_commons() {
	village(9, quick(), |village| {
		end_founding();
		assert_ok!(Balances::mint_into(&CommonsAccount::get(), 100 * UNIT));
		let to = AccountId::new([9; 32]);
		assert_ok!(village.decide(Track::Commons, pay_at_once(40 * UNIT, to.clone())));
		assert_ok!(village.act(4, pallet_treasury::Call::payout { index: 0 }));
		assert_eq!(Balances::free_balance(to), 40 * UNIT);
	});
}

#[test]
fn the_members_authorise_an_upgrade() {
	village(9, quick(), |village| {
		end_founding();
		assert_ok!(village.decide(Track::Constitution, upgrade()));
		assert!(System::authorized_upgrade().is_some());
	});
}

#[test]
fn the_members_remove_a_member_whose_vote_counts_no_more() {
	village(9, quick(), |village| {
		end_founding();
		let open = village.open(Track::Policy, smaller_quota());
		village.vote(8..9, open, Ballot::Nay);
		assert_eq!(Assembly::tally(open), Some((9, 0, 1, 0)));
		assert_ok!(village.decide(Track::Membership, remove(8)));
		assert_eq!(Members::count(), 8);
		assert_eq!(Assembly::tally(open), Some((9, 0, 0, 0)));
		let vote = AssemblyCall::vote { proposal: open, ballot: Ballot::Nay };
		assert_eq!(by(&village.key(8), vote), Err(Error::NotAMember.into()));
	});
}

#[test]
fn a_track_decides_what_belongs_to_it_and_nothing_else() {
	village(9, quick(), |village| {
		end_founding();
		for (own, call) in powers_of_the_founding() {
			for track in Track::ALL {
				let outcome = frame_support::storage::with_transaction(|| {
					use sp_runtime::traits::Dispatchable;
					let outcome = call.clone().dispatch(OriginCaller::Tracks(track).into());
					let outcome = outcome.map(|_| ()).map_err(|failed| failed.error);
					frame_support::storage::TransactionOutcome::Rollback(Ok::<_, DispatchError>(outcome))
				});
				let refused = outcome.unwrap() == Err(DispatchError::BadOrigin);
				assert_eq!(refused, track != own, "{call:?} on {track:?}");
			}
		}
		village.wait(MINUTE);
	});
}

#[test]
fn a_community_before_its_first_election_removes_a_false_member_by_its_own_vote() {
	village(4, quick(), |village| {
		assert!(rochdale_runtime::founding());
		village.block(3_000, |_| assert_eq!(decided(remove(3)), Err(DispatchError::BadOrigin)));
		assert_ok!(village.decide(Track::Membership, remove(3)));
		assert!(!Members::is_active(3));
	});
}

#[test]
fn after_the_founding_the_council_alone_can_no_longer_decide() {
	village(9, quick(), |village| {
		village.block(3_000, |_| {
			assert_ok!(decided(smaller_quota()));
			end_founding();
			for (_, call) in powers_of_the_founding() {
				assert_eq!(decided(call.clone()), Err(DispatchError::BadOrigin), "{call:?}");
			}
			// The narrow powers against an emergency stay.
			assert_ok!(decided(pallet_safe_mode::Call::force_enter {}));
			let restart = rochdale_runtime::finality::Call::restart { last_final: 0, set_id: 0 };
			assert_ok!(decided(restart));
			assert!(SafeMode::is_entered());
			assert_eq!(decided(pallet_safe_mode::Call::force_extend {}), Err(DispatchError::BadOrigin));
		});
	});
}

#[test]
fn thirty_percent_who_collude_neither_spend_nor_upgrade_while_all_others_are_silent() {
	village(20, quick(), |village| {
		end_founding();
		assert_ok!(Balances::mint_into(&CommonsAccount::get(), 100 * UNIT));
		let thief = AccountId::new([9; 32]);
		let quota = params::allowance::Cap::get();
		let enter = pallet_safe_mode::Call::force_enter {};
		let powers: [(Track, RuntimeCall); 5] = [
			(Track::Commons, pay_at_once(40 * UNIT, thief.clone())),
			(Track::Constitution, upgrade()),
			(Track::Policy, smaller_quota()),
			(Track::Membership, remove(19)),
			(Track::Emergency, enter.into()),
		];
		for (right, call) in powers {
			// They try each power on each track, also on those that do not have it.
			let first = NextProposal::<Runtime>::get();
			let proposals: Vec<(Track, Id)> = Track::ALL.into_iter().zip(first..).collect();
			village.block(3_000, |village| {
				for (proposer, (track, id)) in proposals.iter().enumerate() {
					assert_ok!(village.sign(proposer, propose(*track, call.clone())));
					for n in (0..6).filter(|n| *n != proposer) {
						assert_ok!(village.sign(n, AssemblyCall::support { proposal: *id }));
					}
				}
			});
			village.wait(2 * MINUTE);
			village.block(3_000, |village| {
				for (_, id) in &proposals {
					assert_ok!(village.sign(0, AssemblyCall::open { proposal: *id }));
				}
			});
			for (track, id) in &proposals {
				let proposal = Proposals::<Runtime>::get(id).expect("it is kept");
				assert_eq!((proposal.track, proposal.stage), (*track, Stage::Open), "{call:?}");
				village.vote(0..6, *id, Ballot::Aye);
				assert_eq!(Assembly::tally(*id), Some((20, 6, 0, 0)));
			}
			assert!(proposals.iter().any(|(track, _)| *track == right));
			village.wait(80 * MINUTE);
			for (track, id) in proposals {
				assert!(matches!(stage(id), Stage::Closed(_)), "{call:?} on {track:?}");
			}
		}
		assert!(!SafeMode::is_entered());
		assert_eq!(Balances::free_balance(&thief), 0);
		assert_eq!(pallet_treasury::SpendCount::<Runtime>::get(), 0);
		assert!(System::authorized_upgrade().is_none());
		assert_eq!(params::allowance::Cap::get(), quota);
		assert_eq!(Members::count(), 20);
	});
}

#[test]
fn the_proposer_answers_a_question_that_two_members_find_helpful_before_the_vote_is_opened() {
	village(9, quick(), |village| {
		end_founding();
		let proposal = NextProposal::<Runtime>::get();
		let subject = Subject::Proposal(proposal);
		let say = |kind: Kind, text: &str| {
			let text = text.as_bytes().to_vec().try_into().expect("a short text");
			AssemblyCall::<Runtime>::say { subject, kind, text }
		};
		let answer = || say(Kind::Answer(0), "Those who pay often.");
		let rate = || AssemblyCall::<Runtime>::rate { subject, statement: 0, helpful: true };
		let open = || AssemblyCall::<Runtime>::open { proposal };
		let pressing = || Assembly::discussion(subject).pressing;
		assert_ok!(village.act(0, propose(Track::Policy, smaller_quota())));
		for n in [1, 2] {
			assert_ok!(village.act(n, AssemblyCall::support { proposal }));
		}
		assert_ok!(village.act(3, say(Kind::Question, "Who needs another quota?")));
		assert_ok!(village.act(4, rate()));
		assert_eq!(pressing(), 0, "one member is not enough");
		assert_ok!(village.act(5, rate()));
		assert_eq!(pressing(), 1, "early in the preparation");
		village.wait(2 * MINUTE);
		assert_eq!(village.act(6, open()), Err(Error::QuestionsUnanswered.into()));
		assert_eq!(village.act(1, answer()), Err(Error::NotTheAnswerer.into()));
		assert_ok!(village.act(0, answer()));
		assert_eq!(pressing(), 0);
		assert_ok!(village.act(6, open()));
		assert_eq!(stage(proposal), Stage::Open);
	});
}

#[test]
fn a_petition_brings_a_change_of_the_constitution_to_a_second_vote() {
	village(20, quick(), |village| {
		end_founding();
		let id = village.approve(Track::Constitution, upgrade());
		// A tenth of twenty members.
		for n in [18, 19] {
			assert_ok!(village.act(n, AssemblyCall::petition { proposal: id }));
		}
		village.wait(5 * MINUTE);
		let again = |(other, proposal): (Id, pallet_assembly::ProposalOf<Runtime>)| {
			(proposal.link == Link::SecondVoteOn(id)).then_some(other)
		};
		let again = Proposals::<Runtime>::iter().find_map(again).expect("there is a second vote");
		village.wait(30 * MINUTE);
		assert!(System::authorized_upgrade().is_none(), "the upgrade waits for the vote");
		village.vote(0..14, again, Ballot::Nay);
		village.wait(HOUR);
		assert!(matches!(stage(again), Stage::Closed(_)));
		assert!(System::authorized_upgrade().is_none());
	});
}

#[test]
fn an_emergency_decision_cancels_a_bad_decision_before_its_call_is_made() {
	let slow = TrackRule { enactment: 2 * HOUR, ..QUICK };
	let policy = PolicyConfig { track_commons: Some(slow), ..quick() };
	village(9, policy, |village| {
		end_founding();
		assert_ok!(Balances::mint_into(&CommonsAccount::get(), 100 * UNIT));
		let bad = village.approve(Track::Commons, pay_at_once(40 * UNIT, AccountId::new([9; 32])));
		assert_ok!(village.decide(Track::Emergency, AssemblyCall::cancel { proposal: bad }));
		village.wait(3 * HOUR);
		assert!(Decisions::<Runtime>::get().is_empty());
		assert_eq!(pallet_treasury::SpendCount::<Runtime>::get(), 0);
	});
}

#[test]
fn a_scheduled_call_is_cancelled_by_an_equal_power_or_an_emergency() {
	village(9, quick(), |village| {
		end_founding();
		let when = rochdale_runtime::configs::clock::Ticks::of(START + DAY);
		let later = |call: RuntimeCall| {
			RuntimeCall::Scheduler(pallet_scheduler::Call::schedule {
				when,
				maybe_periodic: None,
				priority: 0,
				call: Box::new(call),
			})
		};
		let scheduled = || pallet_scheduler::Agenda::<Runtime>::get(when).len();
		let cancel = || RuntimeCall::Scheduler(pallet_scheduler::Call::cancel { when, index: 0 });
		for power in [Track::Policy, Track::Emergency] {
			assert_ok!(village.decide(Track::Policy, later(smaller_quota())));
			assert_eq!(scheduled(), 1);
			assert_eq!(village.decide(Track::Commons, cancel()), Err(DispatchError::BadOrigin));
			assert_ok!(village.decide(power, cancel()));
			assert_eq!(scheduled(), 0);
		}
	});
}

#[test]
fn the_members_vote_in_safe_mode_and_end_it() {
	village(9, quick(), |village| {
		end_founding();
		village.block(3_000, |_| {
			assert_ok!(decided(pallet_safe_mode::Call::force_enter {}));
		});
		let held = Standstill::now();
		assert_ok!(village.decide(Track::Emergency, pallet_safe_mode::Call::force_exit {}));
		assert!(!SafeMode::is_entered());
		assert!(Standstill::now() < held + 2 * MINUTE, "the clock of rights stood still");
		assert!(Standstill::running() > held + 10 * MINUTE);
	});
}

#[test]
fn what_is_decided_and_stopped_by_safe_mode_waits_for_its_end() {
	village(9, quick(), |village| {
		end_founding();
		assert_ok!(Balances::mint_into(&CommonsAccount::get(), 100 * UNIT));
		let id = village.approve(Track::Commons, pay_at_once(UNIT, AccountId::new([9; 32])));
		village.block(3_000, |_| {
			assert_ok!(decided(pallet_safe_mode::Call::force_enter {}));
		});
		village.wait(HOUR);
		assert_eq!(stage(id), Stage::Decided);
		assert_ok!(village.decide(Track::Emergency, pallet_safe_mode::Call::force_exit {}));
		village.wait(3 * MINUTE);
		assert!(matches!(stage(id), Stage::Closed(_)));
		assert_eq!(pallet_treasury::SpendCount::<Runtime>::get(), 1);
	});
}

#[test]
fn after_a_migration_that_failed_the_members_bring_the_repair_by_an_emergency() {
	village(9, quick(), |village| {
		end_founding();
		village.block(3_000, |_| {
			OnlyRepairs::failed(Some(1));
		});
		assert_ok!(village.decide(Track::Emergency, upgrade()));
		assert!(System::authorized_upgrade().is_some());
	});
}

#[test]
fn after_a_migration_that_failed_the_members_leave_safe_mode_by_their_own_vote_and_payments_work_again() {
	village(9, quick(), |village| {
		end_founding();
		let pay = |village: &Village| {
			let dest = village.key(2).into();
			pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value: UNIT }
		};
		village.block(3_000, |village| {
			assert_ok!(Balances::mint_into(&village.key(1), 100 * UNIT));
			OnlyRepairs::failed(Some(1));
			let filtered = Err(frame_system::Error::<Runtime>::CallFiltered.into());
			assert_eq!(by(&village.key(1), pay(village)), filtered);
		});
		assert_ok!(village.decide(Track::Emergency, upgrade()));
		assert!(System::authorized_upgrade().is_some());
		assert!(SafeMode::is_entered(), "it has no end of its own");
		assert_ok!(village.decide(Track::Emergency, pallet_safe_mode::Call::force_exit {}));
		assert!(!SafeMode::is_entered());
		let again = pay(village);
		assert_ok!(village.act(1, again));
		assert_eq!(Balances::free_balance(village.key(2)), UNIT);
	});
}

#[test]
fn an_emergency_upgrades_nothing_while_no_migration_has_failed() {
	village(9, quick(), |village| {
		end_founding();
		village.block(3_000, |_| {
			assert_ok!(decided(pallet_safe_mode::Call::force_enter {}));
		});
		assert_eq!(village.decide(Track::Emergency, upgrade()), Err(DispatchError::BadOrigin));
	});
}

#[test]
fn a_decision_is_not_lost_when_the_chain_stands_still_and_its_veto_is_not_shorter() {
	village(9, quick(), |village| {
		end_founding();
		let id = village.approve(Track::Policy, smaller_quota());
		village.now += 30 * DAY;
		block_after_pause(village.now, || {});
		village.wait(5 * MINUTE);
		assert_eq!(stage(id), Stage::Decided, "the time of enactment stood still with the chain");
		village.wait(20 * MINUTE);
		assert_eq!(params::allowance::Cap::get(), 7_000_000_000);
	});
}

#[test]
fn a_vote_goes_on_after_the_chain_has_stood_still() {
	village(9, quick(), |village| {
		end_founding();
		let id = village.open(Track::Policy, smaller_quota());
		village.now += 30 * DAY;
		block_after_pause(village.now, || {});
		village.vote(0..7, id, Ballot::Aye);
		village.wait(40 * MINUTE);
		assert_eq!(params::allowance::Cap::get(), 7_000_000_000);
	});
}

#[test]
fn members_decide_without_money_and_without_a_free_quota() {
	let policy = PolicyConfig { allowance_cap: Some(0), ..quick() };
	village(9, policy, |village| {
		end_founding();
		assert_eq!(Balances::free_balance(village.key(0)), 0);
		assert_ok!(village.decide(Track::Policy, smaller_quota()));
		assert_eq!(params::allowance::Cap::get(), 7_000_000_000);
	});
}

#[test]
fn a_twentieth_of_the_members_delegates_to_the_same_member_and_more_when_the_community_has_grown() {
	fn delegate(village: &mut Village, n: usize, track: Track) -> DispatchResult {
		village.act(n, AssemblyCall::<Runtime>::delegate { to: 0, track: Some(track) })
	}
	let refused = || -> DispatchResult { Err(Error::TooManyDelegators.into()) };
	village(40, quick(), |village| {
		end_founding();
		for n in [1, 2] {
			assert_ok!(delegate(village, n, Track::Policy));
		}
		assert_eq!(delegate(village, 3, Track::Policy), refused());
		assert_ok!(delegate(village, 3, Track::Commons));
		// A twentieth of forty-one members is a little more than two, and so it is three.
		let newcomer = person(100);
		let mut id = 0;
		village.block(3_000, |village| {
			assert_ok!(by(&village.key(10), MembersCall::invite { who: newcomer.clone() }));
			assert_ok!(by(&newcomer, MembersCall::accept_invitation {}));
			id = pallet_members::IdOf::<Runtime>::get(&newcomer).expect("is known");
			for n in [11, 12] {
				assert_ok!(by(&village.key(n), MembersCall::vouch { id }));
			}
		});
		village.block(8 * DAY, |village| {
			assert_ok!(by(&village.key(10), MembersCall::join { id }));
		});
		assert_eq!(Members::count(), 41);
		assert_ok!(delegate(village, 3, Track::Policy));
		assert_eq!(delegate(village, 4, Track::Policy), refused());
	});
	// In a small community it is one.
	village(9, quick(), |village| {
		end_founding();
		assert_ok!(delegate(village, 1, Track::Policy));
		assert_eq!(delegate(village, 2, Track::Policy), refused());
	});
}

#[test]
fn no_proxy_votes_for_somebody() {
	village(9, quick(), |village| {
		end_founding();
		let id = village.open(Track::Policy, smaller_quota());
		let (seller, buyer) = (village.key(5), village.key(6));
		assert_ok!(Balances::mint_into(&seller, 100 * UNIT));
		let add = pallet_proxy::Call::add_proxy {
			delegate: buyer.into(),
			proxy_type: Default::default(),
			delay: 0,
		};
		assert_ok!(village.act(5, add));
		let vote: RuntimeCall = AssemblyCall::vote { proposal: id, ballot: Ballot::Aye }.into();
		let batch = RuntimeCall::Utility(pallet_utility::Call::batch { calls: vec![vote.clone()] });
		for call in [vote, batch] {
			let proxy = pallet_proxy::Call::proxy {
				real: seller.clone().into(),
				force_proxy_type: None,
				call: Box::new(call),
			};
			assert_ok!(village.act(6, proxy));
		}
		assert_eq!(Assembly::tally(id), Some((9, 0, 0, 0)));
	});
}

#[test]
fn each_power_fits_in_a_decision_on_the_smallest_block() {
	let smallest = PolicyConfig { slot_duration: Some(2_400), ..quick() };
	let smallest = PolicyConfig { hardware: Some(Hardware::RaspberryPi4), ..smallest };
	village(9, smallest, |_| {
		let someone = AccountId::new([9; 32]);
		let seats = RuntimeCall::Council(pallet_collective::Call::set_members {
			new_members: (0..50).map(person).collect(),
			prime: None,
			old_count: 50,
		});
		let restart = rochdale_runtime::finality::Call::restart { last_final: 0, set_id: 0 };
		let mut calls: Vec<_> = powers_of_the_founding().into_iter().map(|(_, call)| call).collect();
		calls.extend([seats, restart.into(), spend(UNIT, someone)]);
		calls.push(AssemblyCall::cancel { proposal: 0 }.into());
		for call in calls {
			let weight = call.get_dispatch_info().call_weight;
			assert!(weight.all_lte(MaxCallWeight::get()), "{call:?}: {weight:?}");
			assert!(call.encoded_size() <= 4_096, "{call:?}");
		}
	});
}

#[test]
fn the_council_pauses_a_call_for_a_time_and_not_again_at_once() {
	village(9, quick(), |village| {
		end_founding();
		let name = |text: &str| text.as_bytes().to_vec().try_into().expect("a short name");
		let call = || (name("Balances"), name("transfer_keep_alive"));
		let pause = || rochdale_runtime::safety::Call::pause { call: call() };
		let pay = |village: &Village| {
			let dest = village.key(2).into();
			by(&village.key(1), pallet_balances::Call::transfer_keep_alive { dest, value: UNIT })
		};
		let filtered = Err(frame_system::Error::<Runtime>::CallFiltered.into());
		village.block(3_000, |village| {
			assert_ok!(Balances::mint_into(&village.key(1), 100 * UNIT));
			let for_good = pallet_tx_pause::Call::pause { full_name: call() };
			assert_eq!(decided(for_good), Err(DispatchError::BadOrigin));
			assert_eq!(by(&village.key(0), pause()), Err(DispatchError::BadOrigin));
			assert_ok!(decided(pause()));
			assert_eq!(pay(village), filtered);
		});
		village.block(7 * DAY - MINUTE, |village| assert_eq!(pay(village), filtered));
		village.block(2 * MINUTE, |_| {});
		let lately = rochdale_runtime::safety::Error::<Runtime>::PausedLately;
		village.block(3_000, |village| {
			assert_ok!(pay(village));
			assert_eq!(decided(pause()), Err(lately.into()));
		});
		village.block(7 * DAY, |_| {
			assert_ok!(decided(pause()));
		});
		let vote = (name("Assembly"), name("vote"));
		let never = rochdale_runtime::safety::Error::<Runtime>::CannotPause;
		let vote = rochdale_runtime::safety::Call::pause { call: vote };
		village.block(3_000, |_| assert_eq!(decided(vote), Err(never.into())));
	});
}

#[test]
fn the_council_enters_safe_mode_once_a_day_and_the_members_at_any_time() {
	village(9, quick(), |village| {
		end_founding();
		let enter = || pallet_safe_mode::Call::force_enter {};
		village.block(3_000, |_| {
			assert_ok!(decided(enter()));
		});
		assert_ok!(village.decide(Track::Emergency, pallet_safe_mode::Call::force_exit {}));
		village.block(3_000, |_| assert_eq!(decided(enter()), Err(DispatchError::BadOrigin)));
		assert_ok!(village.decide(Track::Emergency, enter()));
		assert!(SafeMode::is_entered());
		assert_ok!(village.decide(Track::Emergency, pallet_safe_mode::Call::force_exit {}));
		village.block(DAY, |_| {});
		village.block(3_000, |_| {
			assert_ok!(decided(enter()));
		});
	});
}

#[test]
fn the_last_two_of_a_council_of_seven_have_not_its_powers() {
	use frame_support::traits::EnsureOrigin;
	use pallet_collective::{Instance1, RawOrigin};
	use rochdale_runtime::{tracks::TwoThirds, RuntimeOrigin};
	let decides = |ayes, present| {
		let origin: RuntimeOrigin = RawOrigin::<AccountId, Instance1>::Members(ayes, present).into();
		TwoThirds::try_origin(origin).is_ok()
	};
	genesis(9, PolicyConfig::default()).execute_with(|| {
		assert!(
			decides(2, 2) && decides(2, 3) && !decides(1, 2),
			"the founders are as many as the file names"
		);
		end_founding();
		assert!(!decides(1, 1) && !decides(2, 2) && !decides(2, 3));
		assert!(decides(3, 3) && decides(5, 7) && !decides(4, 7));
	});
}
