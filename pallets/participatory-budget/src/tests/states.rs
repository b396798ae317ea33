//! A whole cycle, in each state of the currency of its pot, and in each kind of currency that can come to it.

use super::*;
use frame_support::{
	dispatch::DispatchResult,
	sp_runtime::traits::Convert,
	storage::with_storage_layer,
	traits::{
		fungible::NativeOrWithId,
		fungibles::{Inspect, InspectHold},
	},
};
use pallet_currencies::testing::{each_call_has_a_story, CurrencyState};

pallet_currencies::in_every_state!(
	before_funding,
	before_awarding,
	before_payout,
	before_cancelling,
	before_a_project_is_stopped
);

#[test]
fn each_call_that_moves_money_has_a_story() {
	// Deposits are in native money, which has no states.
	let move_no_money = [
		"amend_proposal",
		"withdraw_proposal",
		"sponsor",
		"offer_merge",
		"accept_merge",
		"review",
		"object_to_review",
		"commit",
		"reveal",
		"reveal_for",
		"count",
		"rate_project",
		"return_deposit",
		"strike_stance",
		"forget_cycle",
	];
	each_call_has_a_story::<Call<Test>>(&[include_str!("states.rs")], &move_no_money);
}

/// The account that carries the projects out.
const BUILDER: AccountId = 15;
/// The milestones of each project.
const MILESTONES: [Balance; 3] = [100, 100, 100];

fn check() {
	Budget::do_try_state().unwrap();
	Money::do_try_state().unwrap_or_else(|wrong| panic!("{wrong:?}"));
}

/// As in a transaction, a refused call changes nothing.
fn act(call: impl FnOnce() -> DispatchResult) -> DispatchResult {
	with_storage_layer(call)
}

fn long_terms(asset: NativeOrWithId<u32>) -> Terms<Test> {
	let phases = Phases { carrying_out: 900 * DAY, ..terms().phases };
	Terms { asset, most_proposals: 1, phases, ..terms() }
}

/// Opens a currency of each kind, and gives all of it to the commons.
fn story(state: CurrencyState, test: impl Fn(NativeOrWithId<u32>)) {
	for kind in state.kinds() {
		chain(|| {
			join(GUARDIAN);
			let id = state.open_as::<Test>(kind, DAY, &GUARDIAN, [COMMONS], WEALTH);
			test(NativeOrWithId::WithId(id));
			check();
		})
	}
}

fn come(state: CurrencyState, asset: &NativeOrWithId<u32>) {
	let NativeOrWithId::WithId(id) = asset else { panic!("the native currency is always open") };
	state.come::<Test>(*id);
	check();
}

fn balance(asset: &NativeOrWithId<u32>, who: AccountId) -> Balance {
	Currencies::balance(asset.clone(), &who)
}

fn held_in(asset: &NativeOrWithId<u32>) -> Balance {
	Currencies::balance_on_hold(asset.clone(), &HoldReason::Pot.into(), &COMMONS)
}

fn cycle_of(cycle: CycleId) -> Cycle<Test> {
	Cycles::<Test>::get(cycle).unwrap()
}

/// Members do what can be done in this stage. Acts that do not involve the currency always succeed.
fn go_on(cycle: CycleId) {
	match stage(cycle) {
		Stage::Proposing if cycle_of(cycle).proposals == 0 => {
			let content = Content { beneficiary: BUILDER, ..content(1, &MILESTONES) };
			act(|| Budget::propose(by(1), cycle, content)).unwrap();
		}
		Stage::Voting if BallotPlaces::<Test>::get(cycle) == 0 => {
			(1..5).for_each(|voter| act(|| Budget::vote(by(voter), cycle, approve(&[0]))).unwrap());
		}
		Stage::CarryingOut => {
			let asset = cycle_of(cycle).terms.asset;
			let before = (cycle_of(cycle).paid, balance(&asset, BUILDER), held_in(&asset));
			let paid = act(|| Budget::pay_milestone(by(5), cycle, 0));
			let more = if paid.is_ok() { 100 } else { 0 };
			let after = (cycle_of(cycle).paid, balance(&asset, BUILDER), held_in(&asset));
			assert_eq!(after, (before.0 + more, before.1 + more, before.2 - more), "{paid:?}");
			check();
			if matches!(work(cycle, 0), Work { paid: 1..=2, progress: Progress::UnderWay, .. }) {
				act(|| Budget::report_milestone(by(1), cycle, 0, text("ipfs://report"), [9; 32])).unwrap();
			}
		}
		_ => {}
	}
	check();
}

/// Lets members and blocks act until this is so.
fn until_so(cycles: &[CycleId], so: impl Fn() -> bool) {
	for _ in 0..400 {
		if so() {
			return;
		}
		cycles.iter().for_each(|cycle| go_on(*cycle));
		if so() {
			return;
		}
		pass(4 * DAY);
		block();
		check();
	}
	panic!("{:?}", cycles.iter().map(|cycle| stage(*cycle)).collect::<Vec<_>>());
}

/// The cycle goes on to its end. `gone` says how much of the pot is paid, goes back to the commons, and is lost.
fn ends(state: CurrencyState, cycle: CycleId, other: CycleId, gone: [Balance; 3]) {
	until_so(&[cycle, other], || [cycle, other].map(stage) == [Stage::Closed; 2]);
	let native = cycle_of(other);
	assert_eq!((native.paid, native.returned, native.unreturned), (300, 700, 0), "the other is not touched");
	assert_eq!((held(), Balances::free_balance(COMMONS)), (0, WEALTH - 300));
	let it = cycle_of(cycle);
	assert_eq!([it.paid, it.returned, it.unreturned], gone);
	assert_eq!(gone.iter().sum::<Balance>(), it.terms.pot, "each unit has gone somewhere");
	let [paid, _, lost] = gone;
	assert_eq!(events().contains(&Event::MoneyLost { cycle, amount: lost }), lost > 0);
	let asset = it.terms.asset;
	if !state.exists() {
		assert!(!Currencies::asset_exists(asset), "with the currency what it was is gone");
		return;
	}
	assert_eq!(held_in(&asset), lost);
	let NativeOrWithId::WithId(id) = asset else { unreachable!("it has a number") };
	let (commons, builder) = (balance(&asset, COMMONS), balance(&asset, BUILDER));
	// Free money decays, to the commons of the currency, to the pot of its dividend, or to nowhere. The hold does not
	// decay.
	let burnt = WEALTH - Currencies::total_issuance(asset.clone());
	let pot = pallet_currencies::config_preludes::Pot::convert(id);
	let decayed = balance(&asset, Money::commons(id)) + balance(&asset, pot) + burnt;
	let all = commons + builder + decayed + lost;
	if state == CurrencyState::Decaying {
		// Each balance is rounded down.
		assert!(
			(WEALTH - 3..=WEALTH).contains(&all),
			"{all}: nothing comes from nowhere, and nothing is lost"
		);
		assert!(decayed > 0 && builder < paid);
	} else {
		assert_eq!(
			(all, decayed, builder),
			(WEALTH, 0, paid),
			"nothing comes from nowhere, and nothing is lost"
		);
	}
}

/// A cycle in this currency and another one in native money, both in the stage of voting.
fn both_in_voting(asset: &NativeOrWithId<u32>) -> (CycleId, CycleId) {
	let (other, cycle) = (start(long_terms(NATIVE)), start(long_terms(asset.clone())));
	until_so(&[cycle, other], || {
		BallotPlaces::<Test>::get(cycle) == 4 && BallotPlaces::<Test>::get(other) == 4
	});
	(cycle, other)
}

/// A cycle begins if the currency exists. If the currency can no longer be paid with at the end, all goes back.
fn before_funding(state: CurrencyState) {
	use CurrencyState::*;
	story(state, |asset| {
		come(state, &asset);
		let cycle = NextCycle::<Test>::get();
		let started = act(|| Budget::start_cycle(root(), long_terms(asset.clone())));
		check();
		assert_eq!(started.is_ok(), state.exists(), "{started:?}");
		let other = start(long_terms(NATIVE));
		if started.is_ok() {
			assert_eq!(held_in(&asset), 1_000);
			let gone = match state {
				// A freeze is over before the award.
				Open | Decaying | Frozen => [300, 700, 0],
				Expired | Ending | Over | Dead => [0, 1_000, 0],
			};
			ends(state, cycle, other, gone);
		} else {
			assert_eq!(
				(other, OpenCycles::<Test>::get(ElectorateId::Community).len()),
				(cycle, 1),
				"nothing has begun"
			);
			until_so(&[other], || stage(other) == Stage::Closed);
		}
	})
}

/// A payment that fails is tried until the cycle ends, and then the money goes back. With a removed currency it is
/// lost.
fn before_awarding(state: CurrencyState) {
	use CurrencyState::*;
	story(state, |asset| {
		let (cycle, other) = both_in_voting(&asset);
		come(state, &asset);
		let gone = match state {
			Open | Decaying | Frozen => [300, 700, 0],
			// There is time for the first milestone.
			Ending => [100, 900, 0],
			Expired | Over => [0, 1_000, 0],
			Dead => [0, 0, 1_000],
		};
		ends(state, cycle, other, gone);
	})
}

fn before_payout(state: CurrencyState) {
	use CurrencyState::*;
	story(state, |asset| {
		let (cycle, other) = both_in_voting(&asset);
		until_so(&[cycle, other], || {
			[cycle, other].iter().all(|id| AwardedProjects::<Test>::get(id, 0).is_some())
		});
		assert_eq!(cycle_of(cycle).returned, 700, "what is not awarded went back with the award");
		// Vouchers of a day have expired by then. In other states the first milestone is paid with the award.
		let first = if state == Expired { 0 } else { 1 };
		assert_eq!(work(cycle, 0).paid, first);
		come(state, &asset);
		let gone = match state {
			Open | Decaying | Frozen | Ending => [300, 700, 0],
			Expired => [0, 1_000, 0],
			Over => [100, 900, 0],
			Dead => [100, 700, 200],
		};
		ends(state, cycle, other, gone);
	})
}

/// A cancelled cycle gives its pot back if the currency takes it. Otherwise it ends without that money.
fn before_cancelling(state: CurrencyState) {
	story(state, |asset| {
		let cycle = start(long_terms(asset.clone()));
		act(|| Budget::propose(by(1), cycle, content(1, &MILESTONES))).unwrap();
		come(state, &asset);
		let (held, commons) = (held_in(&asset), balance(&asset, COMMONS));
		assert_eq!(held, if state.exists() { 1_000 } else { 0 });
		act(|| Budget::cancel_cycle(root(), cycle)).unwrap();
		until_so(&[], || stage(cycle) == Stage::Closed);
		let it = cycle_of(cycle);
		// A hold can be released as long as the currency exists.
		let gone = if state.exists() { [0, 1_000, 0] } else { [0, 0, 1_000] };
		assert_eq!([it.paid, it.returned, it.unreturned], gone);
		assert_eq!(held_in(&asset), 0);
		if state != CurrencyState::Decaying {
			assert_eq!(balance(&asset, COMMONS), commons + held);
		}
		assert_eq!(Balances::free_balance(1), PURSE, "the deposit is back");
	})
}

/// Members stop a project, and what it was not paid goes back. In a currency that is gone there is nothing to give back,
/// and the cycle ends without it.
fn before_a_project_is_stopped(state: CurrencyState) {
	story(state, |asset| {
		let cycle = start(long_terms(asset.clone()));
		until_so(&[cycle], || stage(cycle) == Stage::CarryingOut);
		let paid = work(cycle, 0).paid;
		if state == CurrencyState::Expired {
			assert_eq!(
				paid, 0,
				"vouchers of a day have expired, so there is nothing to report on and to stop"
			);
			return;
		}
		assert_eq!(paid, 1);
		let votes = || matches!(work(cycle, 0).progress, Progress::StopVote { .. });
		act(|| Budget::report_milestone(by(1), cycle, 0, text("ipfs://report"), [9; 32])).unwrap();
		for caller in 1..5 {
			if !votes() {
				act(|| Budget::call_stop(by(caller), cycle, 0)).unwrap();
			}
		}
		assert!(votes(), "so many are enough");
		(1..7).for_each(|voter| act(|| Budget::vote_stop(by(voter), cycle, 0, true)).unwrap());
		come(state, &asset);
		pass(7 * DAY);
		let before = balance(&asset, BUILDER);
		let ended = act(|| Budget::pay_milestone(by(5), cycle, 0));
		assert_eq!(ended.is_ok(), state.exists(), "{ended:?}");
		assert_eq!(work(cycle, 0).progress == Progress::Stopped, state.exists());
		assert_eq!(balance(&asset, BUILDER), before, "nothing more is paid");
		until_so(&[], || stage(cycle) == Stage::Closed);
		let it = cycle_of(cycle);
		let gone = if state.exists() { [100, 900, 0] } else { [100, 700, 200] };
		assert_eq!([it.paid, it.returned, it.unreturned], gone);
		assert_eq!(held_in(&asset), 0);
	})
}
