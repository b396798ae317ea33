//! No right expires while the chain stands still or is in safe mode.

use crate::{common::*, election};
use equal_shares::{pb::Election, Completion, Rule, Utility};
use frame_support::{
	assert_ok,
	dispatch::DispatchResult,
	traits::{
		fungible::{Inspect, Mutate, NativeOrWithId},
		Get, UnixTime,
	},
};
use pallet_participatory_budget::{CycleId, Cycles, Stage};
use pallet_payments::{Memo, Plan, Schedules};
use rochdale_primitives::{MemberId, MemberStatus, Membership};
use rochdale_runtime::{
	configs::{money::CommonsAccount, system::Timestamped},
	hardware::Hardware,
	policy,
	standstill::{self, Stop, Stopped, Stops},
	tracks::Track,
	Balance, Balances, Dividend, Members, PolicyConfig, Runtime, RuntimeCall, RuntimeEvent, SafeMode,
	Standstill, System, UNIT,
};

type MembersCall = pallet_members::Call<Runtime>;

/// The number of founders that the proposals of the vote need.
const FOUNDERS: u32 = 70;
/// An invited person.
const GUEST: u32 = 500;
/// A founder who has lost the key.
const LOST: u32 = 10;

/// The council decides this, and it succeeds.
fn council(call: impl Into<RuntimeCall>) {
	assert_ok!(decided(call));
}

/// The council decides on a payment to person 1.
fn decide_payout() {
	council(pallet_treasury::Call::<Runtime>::spend {
		asset_kind: Box::new(()),
		amount: UNIT,
		beneficiary: Box::new(person(1)),
		valid_from: None,
	});
}

/// Person 1 collects the payment with this number.
fn collect(index: u32) -> DispatchResult {
	by(&person(1), RuntimeCall::Treasury(pallet_treasury::Call::payout { index }))
}

fn slot() -> Moment {
	policy::SlotDuration::get()
}

fn clock() -> Moment {
	Standstill::now()
}

fn timestamp() -> Moment {
	pallet_timestamp::Now::<Runtime>::get()
}

/// The duration for which the chain has stood still, from the events of this block.
fn stood_still() -> Vec<Moment> {
	let events = System::read_events_no_consensus();
	let time = |event| match event {
		RuntimeEvent::Standstill(standstill::Event::StoodStill { time, .. }) => Some(time),
		_ => None,
	};
	events.filter_map(|record| time(record.event)).collect()
}

/// The rights of founders and of an invited person: the remaining time of each, by the community's clock.
#[derive(Debug, PartialEq)]
struct Rights {
	members: u32,
	membership_of_the_first: Moment,
	vouchers_of_the_first: Vec<MemberId>,
	invitation: Moment,
	vote: Moment,
	/// The time in which the owner of a lost key can object to the new one.
	recovery: Moment,
	/// The time until the next payment of a standing order, and how many are left.
	order: (Moment, Option<u32>),
	dividend: Balance,
	next_dividend: Moment,
}

impl Rights {
	fn of(cycle: CycleId) -> Self {
		let left = |until: Moment| until.checked_sub(clock()).expect("it is not over");
		let first = Members::info(0).expect("the founder is known");
		assert_eq!(first.status, MemberStatus::Active);
		let guest = Members::info(FOUNDERS.into()).expect("the guest is known");
		assert_eq!((guest.account, guest.status), (person(GUEST), MemberStatus::Invited));
		let cycle = Cycles::<Runtime>::get(cycle).expect("the cycle is there");
		assert_eq!(cycle.stage, Stage::Voting);
		let agreed = Members::recovery_of(LOST.into()).and_then(|recovery| recovery.agreed);
		let order = Schedules::<Runtime>::iter_values().next().expect("the order stands");
		Rights {
			members: <Members as Membership<_>>::count(),
			membership_of_the_first: left(first.expires.expect("a membership ends")),
			vouchers_of_the_first: first.vouches_received.iter().map(|vouch| vouch.member).collect(),
			invitation: left(guest.expires.expect("an invitation ends")),
			vote: left(cycle.ends_at),
			recovery: left(agreed.expect("the guardians agree").completes_at),
			order: (left(order.next_at), order.left),
			dividend: Dividend::unclaimed(3),
			next_dividend: left(Dividend::info().next_at.expect("the clock has started")),
		}
	}

	/// The same after this time, in which nothing has ended.
	fn after(self, time: Moment) -> Self {
		Rights {
			membership_of_the_first: self.membership_of_the_first - time,
			invitation: self.invitation - time,
			vote: self.vote - time,
			recovery: self.recovery - time,
			order: (self.order.0 - time, self.order.1),
			next_dividend: self.next_dividend - time,
			..self
		}
	}
}

/// A community that votes on its budget. Returns the time of its last block.
fn community_that_votes() -> (sp_io::TestExternalities, Moment, CycleId, Election) {
	let city = election::election("Poland_Wieliczka_2023_Green_Budget");
	// A session lasts longer than the story, because a block that ends a session has no room for anything else.
	let policy = PolicyConfig { session_length: Some(100_000_000), ..Default::default() };
	let mut chain = genesis(FOUNDERS, policy);
	let mut now = START;
	let cycle = chain.execute_with(|| {
		let mut cycle = 0;
		block(now, || {
			for voucher in 1..4 {
				assert_ok!(by(&person(voucher), MembersCall::vouch { id: 0 }));
			}
			cycle =
				election::start(election::terms(&city, Rule::EqualShares(Completion::Greedy), Utility::Cost));
		});
		now += HOUR;
		block(now, || election::propose_all(cycle, &city));
		while election::stage(cycle) != Stage::Voting {
			assert!(now < START + 60 * DAY, "the vote begins");
			now += DAY;
			block(now, || ());
		}
		now += slot();
		block(now, || {
			assert_ok!(by(&person(0), MembersCall::invite { who: person(GUEST) }));
			election::vote(cycle, &city, 0..1);
			for guardian in Members::guardians(LOST.into()).0 {
				let new = person(LOST + 1_000);
				let guardian = person(u32::try_from(guardian).expect("a founder"));
				assert_ok!(by(&guardian, MembersCall::support_recovery { id: LOST.into(), new }));
			}
			let plan = Plan { first_at: clock() + DAY, every: DAY, times: Some(9) };
			let (to, asset, memo) = (person(8), NativeOrWithId::Native, Memo::Text(Default::default()));
			assert_ok!(by(&person(7), pallet_dividend::Call::<Runtime>::claim {}));
			let pay = pallet_payments::Call::schedule { to, asset, amount: UNIT, memo, plan };
			assert_ok!(by(&person(7), pay));
		});
		check();
		cycle
	});
	(chain, now, cycle, city)
}

/// The founders act: one vouches, one votes, one claims the dividend, and the guest accepts the invitation.
fn all_can_act(cycle: CycleId, city: &Election) {
	assert_ok!(by(&person(5), MembersCall::vouch { id: 6 }));
	election::vote(cycle, city, 1..2);
	assert_ok!(by(&person(3), pallet_dividend::Call::<Runtime>::claim {}));
	assert_ok!(by(&person(GUEST), MembersCall::accept_invitation {}));
}

#[test]
fn after_a_pause_of_a_year_everybody_has_the_rights_they_had() {
	let (mut chain, before, cycle, city) = community_that_votes();
	chain.execute_with(|| {
		let rights = Rights::of(cycle);
		let vote = rights.vote;
		let now = before + YEAR;
		block_after_pause(now, || {
			assert_eq!(timestamp(), now);
			assert_eq!(clock(), before + slot(), "the pause has lasted one slot");
			assert_eq!(
				Rights::of(cycle),
				rights.after(slot()),
				"no dividend has accrued, and nothing has ended"
			);
			all_can_act(cycle, &city);
		});
		assert_eq!(stood_still(), [YEAR - slot()], "the event says how long the chain has stood");
		check();

		// By the calendar, the vote ends a year later.
		let ends_at = Cycles::<Runtime>::get(cycle).expect("the cycle is there").ends_at;
		assert_eq!(Standstill::date_of(ends_at), before + YEAR - slot() + vote);
		assert_eq!(Standstill::time_of(Standstill::date_of(ends_at)), ends_at);
		let running = Standstill::running_date_of(ends_at);
		assert_eq!(running, Standstill::date_of(ends_at), "without safe mode, both clocks show the same");
		block(Standstill::date_of(ends_at) - slot(), || assert_eq!(election::stage(cycle), Stage::Voting));
		block(Standstill::date_of(ends_at), || ());
		block(Standstill::date_of(ends_at) + slot(), || {
			assert_ne!(election::stage(cycle), Stage::Voting, "the vote has had its time, and no more");
		});
		assert!(stood_still().is_empty());
		check();
	});
}

#[test]
fn a_week_in_safe_mode_takes_nothing_from_anybody() {
	let (mut chain, before, cycle, city) = community_that_votes();
	chain.execute_with(|| {
		let mut now = before + slot();
		let mut rights = None;
		block(now, || {
			council(pallet_safe_mode::Call::force_enter {});
			rights = Some(Rights::of(cycle));
		});
		let rights = rights.expect("the block was made");
		let entered = now;
		// It lasts for more blocks than this story has.
		while now < entered + 7 * DAY {
			now += HOUR / 2;
			block_after_pause(now, || {
				assert!(SafeMode::is_entered());
				assert_eq!(clock(), entered, "safe mode holds the clock");
				assert_eq!(
					Timestamped::now().as_millis(),
					now.into(),
					"the free quota fills up by the calendar"
				);
			});
			assert!(stood_still().is_empty(), "the chain has not stood still");
		}
		check();
		let stop = Stop { at: entered, stopped: 7 * DAY };
		assert_eq!(
			Stops::<Runtime>::get().into_inner(),
			[stop],
			"it is one stop, however many blocks it had"
		);
		now += slot();
		block_after_pause(now, || council(pallet_safe_mode::Call::force_exit {}));
		now += slot();
		block_after_pause(now, || {
			assert_eq!(clock(), entered + slot(), "the clock goes on");
			assert_eq!(Stopped::<Runtime>::get(), 7 * DAY + slot());
			assert_eq!(Rights::of(cycle), rights.after(slot()), "nothing has accrued, and nothing has ended");
			all_can_act(cycle, &city);
		});
		check();
	});
}

#[test]
fn a_decided_payout_can_be_collected_after_weeks_in_safe_mode() {
	genesis(4, PolicyConfig::default()).execute_with(|| {
		block(START, || {
			assert_ok!(Balances::mint_into(&CommonsAccount::get(), 100 * UNIT));
			decide_payout();
		});
		block_after_pause(START + 29 * DAY, || council(pallet_safe_mode::Call::force_enter {}));
		block_after_pause(START + 90 * DAY, || council(pallet_safe_mode::Call::force_exit {}));
		block(START + 90 * DAY + slot(), || {
			assert_ok!(collect(0));
		});
		assert_eq!(Balances::balance(&person(1)), UNIT);
		check();
	});
}

#[test]
fn a_decided_payout_can_be_collected_for_thirty_days_whatever_a_slot_lasts() {
	for slot_duration in [600, 3_000, 6_000] {
		let policy = PolicyConfig {
			slot_duration: Some(slot_duration),
			hardware: Some(Hardware::Server),
			..Default::default()
		};
		genesis(4, policy).execute_with(|| {
			block(START, || {
				assert_ok!(Balances::mint_into(&CommonsAccount::get(), 100 * UNIT));
				decide_payout();
				decide_payout();
			});
			block(START + 30 * DAY - HOUR, || {
				assert_ok!(collect(0));
			});
			let expired = pallet_treasury::Error::<Runtime>::SpendExpired.into();
			block(START + 30 * DAY + HOUR, || assert_eq!(collect(1), Err(expired)));
			check();
		});
	}
}

#[test]
fn a_pause_within_safe_mode_is_discounted_once() {
	genesis(4, PolicyConfig::default()).execute_with(|| {
		block(START, || council(pallet_safe_mode::Call::force_enter {}));
		block_after_pause(START + 30 * DAY, || assert!(SafeMode::is_entered()));
		assert_eq!((clock(), Stopped::<Runtime>::get()), (START, 30 * DAY));
		assert_eq!(stood_still(), [30 * DAY]);
		check();
	});
}

#[test]
fn without_a_pause_the_clock_is_the_timestamp() {
	genesis(4, PolicyConfig::default()).execute_with(|| {
		assert_eq!(clock(), 0, "at genesis there is no time yet");
		for n in 0..200 {
			let now = START + n * slot();
			block_after_pause(now, || assert_eq!((clock(), timestamp()), (now, now)));
			assert!(stood_still().is_empty());
		}
		assert_eq!(Stopped::<Runtime>::get(), 0);
		assert!(Stops::<Runtime>::get().is_empty());
		assert_eq!((Standstill::date_of(START), Standstill::time_of(START)), (START, START));
		check();
	});
}

#[test]
fn pauses_of_an_hour_are_no_standstill() {
	genesis(4, PolicyConfig::default()).execute_with(|| {
		let mut now = START;
		block_after_pause(now, || ());
		for _ in 0..10 {
			now += HOUR;
			block_after_pause(now, || assert_eq!(clock(), now));
			assert!(stood_still().is_empty());
		}
		assert_eq!(Stopped::<Runtime>::get(), 0);
		now += HOUR + slot();
		block_after_pause(now, || assert_eq!(clock(), now - HOUR));
		assert_eq!(stood_still(), [HOUR], "a slot more is one");
		check();
	});
}

#[test]
fn a_chain_that_had_no_such_clock_goes_on_with_the_timestamp() {
	genesis(4, PolicyConfig::default()).execute_with(|| {
		block(START, || ());
		standstill::Now::<Runtime>::kill();
		assert_eq!(clock(), START);
		block_after_pause(START + DAY, || assert_eq!(clock(), START + DAY));
		block_after_pause(START + 2 * DAY, || assert_eq!(clock(), START + DAY + slot()));
		check();
	});
}

#[test]
fn the_oldest_of_many_stops_is_forgotten_and_no_time_with_it() {
	genesis(4, PolicyConfig { session_length: Some(100_000_000), ..Default::default() }).execute_with(|| {
		let mut now = START;
		block_after_pause(now, || ());
		let most: u32 = standstill::MaxStops::get();
		for _ in 0..most + 10 {
			now += 2 * HOUR;
			block_after_pause(now, || ());
		}
		assert_eq!(Stops::<Runtime>::get().len(), most as usize);
		assert_eq!(clock() + Stopped::<Runtime>::get(), now);
		assert_eq!(Standstill::date_of(clock() + DAY), now + DAY);
		check();
	});
}

/// Pseudo-random numbers, the same in each run.
struct Chance(u64);

impl Chance {
	fn below(&mut self, end: u64) -> u64 {
		self.0 ^= self.0 << 13;
		self.0 ^= self.0 >> 7;
		self.0 ^= self.0 << 17;
		self.0 % end
	}
}

#[test]
fn the_clock_never_goes_back_and_is_never_ahead_whatever_pauses_there_are() {
	for seed in 1..=20 {
		let mut chance = Chance(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(seed));
		let policy = PolicyConfig { session_length: Some(2_000_000_000), ..Default::default() };
		genesis(6, policy).execute_with(|| {
			let mut now = START;
			block_after_pause(now, || ());
			let mut seen = vec![(now, clock())];
			for _ in 0..60 {
				let (date, time) = *seen.last().expect("there was a block");
				now += slot()
					* match chance.below(4) {
						0 => 1,
						1 => 1 + chance.below(1_200),
						2 => 1 + chance.below(200_000),
						_ => 1_200 + chance.below(2),
					};
				let (header, set) = block_header(now);
				rochdale_runtime::Executive::initialize_block(&header);
				assert_eq!(
					(timestamp(), clock()),
					(date, time),
					"before the timestamp is set, nothing has passed"
				);
				rochdale_runtime::Executive::apply_extrinsic(set).unwrap().unwrap();
				let held = SafeMode::is_entered();
				let gap = now - date;
				let expected = match (held, gap > HOUR) {
					(true, _) => 0,
					(false, true) => slot(),
					(false, false) => gap,
				};
				assert_eq!(clock(), time + expected, "seed {seed}: {gap} ms, safe mode: {held}");
				assert!(clock() <= now, "seed {seed}: the clock is ahead");
				match chance.below(6) {
					0 if held => council(pallet_safe_mode::Call::force_exit {}),
					// The council could not, so soon after the last time.
					0 | 1 if !held => {
						let enter = pallet_safe_mode::Call::force_enter {};
						assert_ok!(members_decide(Track::Emergency, enter));
					}
					_ => (),
				}
				rochdale_runtime::Executive::finalize_block();
				seen.push((now, clock()));
				check();
			}
			for (place, (date, time)) in seen.iter().enumerate() {
				assert_eq!(Standstill::time_of(*date), *time, "seed {seed}: what the clock showed");
				let first = seen.iter().take(place).all(|(_, other)| other < time);
				if first {
					assert_eq!(
						Standstill::date_of(*time),
						*date,
						"seed {seed}: when the clock showed it first"
					);
				}
			}
			assert_eq!(Standstill::date_of(clock() + DAY), now + DAY, "seed {seed}: a time to come");
		});
	}
}
