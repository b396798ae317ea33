//! Each way in which money moves, in each state of its currency, and in each kind of currency that can come to it.

use crate::{
	mock::*,
	testing::{each_call_has_a_story, CurrencyState, SupplyKind},
	*,
};
use frame_support::{
	dispatch::DispatchResult,
	sp_runtime::Perbill,
	traits::{
		fungibles::{
			hold::{Inspect as _, Mutate as _},
			Inspect,
		},
		tokens::{
			Fortitude::Polite,
			Precision::{BestEffort, Exact},
			Preservation::Preserve,
			Restriction,
		},
	},
	BoundedVec,
};
use CurrencyState::*;

const HELD: RuntimeHoldReason = RuntimeHoldReason::Money(HoldReason::Redemption);

crate::in_every_state!(
	paying,
	paying_between_two_bounds,
	paying_out_of_a_hold,
	paying_into_a_hold,
	paying_a_fee,
	holding,
	releasing,
	issuing,
	redeeming,
	forgetting,
	spending_the_commons,
	moving_an_account,
	removing,
	joining_and_leaving,
	moving_a_place,
	settling_and_writing_off_a_debt,
	paying_across,
	clearing_and_ending_agreements,
);

#[test]
fn each_call_that_moves_money_has_a_story() {
	let move_no_money = [
		"open",
		"set_guardian",
		"state_reserve",
		"set_limit",
		"freeze",
		"thaw",
		"appeal_freeze",
		"decide_freeze",
		"close",
		"set_clearing_limit",
	];
	each_call_has_a_story::<Call<Test>>(&[include_str!("states.rs")], &move_no_money);
}

/// All that there is, and what some have of it.
fn totals(id: CurrencyId) -> (Option<Amount>, [i128; 4]) {
	let issuance = Currencies::<Test>::get(id).map(|it| it.ledger.issuance);
	(issuance, [GUARDIAN, 2, 3, 12].map(|who| worth(id, who)))
}

/// Acts as a transaction does: a refused call changes nothing.
fn act(id: CurrencyId, call: impl FnOnce() -> DispatchResult) -> bool {
	let before = totals(id);
	let done = frame_support::storage::with_storage_layer(call).is_ok();
	assert!(done || totals(id) == before, "what was refused has changed something");
	check();
	done
}

/// Opens a currency of each kind in which 2 and 3 have 1,000 each. Of 2, 400 are on hold, and the commons have 50 of 3.
/// Then it lets the state begin.
fn story(state: CurrencyState, test: impl Fn(CurrencyId, SupplyKind)) {
	for kind in state.kinds() {
		chain(|| {
			let id = state.open_as::<Test>(kind, DAY, &GUARDIAN, [2, 3], 1_000);
			Money::hold(id, &HELD, &2, 400).expect("it can be held");
			Money::do_transfer(id, &3, &Money::commons(id), 50, Preserve).expect("it can be paid");
			state.come::<Test>(id);
			check();
			test(id, kind);
		});
	}
}

/// Opens a mutual credit that can come to this state, and lets members 1 to 5 join.
fn credit_for(state: CurrencyState, credit: Credit) -> CurrencyId {
	let decays = Demurrage { rate: 700_000_000, to: Destination::Commons };
	let demurrage = (state == Decaying).then_some(decays);
	let id = open(Terms { demurrage, ..terms(Supply::MutualCredit(credit)) });
	(1..=5).for_each(|who| Money::join(signed(who), id).expect("a member can join"));
	id
}

/// Tells a story of mutual credits, which never expire.
fn story_of_credit(state: CurrencyState, test: impl FnOnce()) {
	if state != Expired {
		chain(test);
	}
}

/// Pays, if the currency can be paid with. The payee has exactly `amount` more then.
fn pays(
	id: CurrencyId,
	state: CurrencyState,
	to: AccountId,
	amount: i128,
	call: impl FnOnce() -> DispatchResult,
) {
	let before = worth(id, to);
	assert_eq!(act(id, call), state.pays());
	assert_eq!(worth(id, to) - before, if state.pays() { amount } else { 0 });
}

fn paying(state: CurrencyState) {
	story(state, |id, _| pays(id, state, 2, 10, || Money::transfer(signed(3), id, 2, 10)));
}

fn paying_between_two_bounds(state: CurrencyState) {
	story(state, |id, _| pays(id, state, 2, 20, || Money::transfer_between(signed(3), id, 2, 10, 20)));
}

fn paying_out_of_a_hold(state: CurrencyState) {
	story(state, |id, _| {
		pays(id, state, 3, 400, || {
			Money::transfer_on_hold(id, &HELD, &2, &3, 400, Exact, Restriction::Free, Polite).map(|_| ())
		});
	});
}

fn paying_into_a_hold(state: CurrencyState) {
	story(state, |id, _| {
		let hold = || Money::balance_on_hold(id, &HELD, &2);
		let before = hold();
		let pay = || Money::transfer_and_hold(id, &HELD, &3, &2, 10, Exact, Preserve, Polite).map(|_| ());
		assert_eq!(act(id, pay), state.pays());
		assert_eq!(hold() - before, if state.pays() { 10 } else { 0 });
	});
}

/// The fee of a transaction: the most is taken first, and what is left comes back.
fn paying_a_fee(state: CurrencyState) {
	story(state, |id, _| {
		assert_eq!(Money::can_take(id, &3, &2, 20), state.pays());
		let before = worth(id, 3);
		pays(id, state, 2, 10, || {
			let taken = Money::take(id, &3, 20)?;
			Money::pay_taken(taken, 3, 2, 10);
			Ok(())
		});
		assert_eq!(before - worth(id, 3), if state.pays() { 10 } else { 0 });
	});
}

/// A hold is no payment, so it can be made as long as the currency exists.
fn holding(state: CurrencyState) {
	story(state, |id, _| {
		assert_eq!(act(id, || Money::hold(id, &HELD, &3, 10)), state.exists());
		assert_eq!(Money::balance_on_hold(id, &HELD, &3), if state.exists() { 10 } else { 0 });
	});
}

/// A hold is released as long as the currency exists.
fn releasing(state: CurrencyState) {
	story(state, |id, _| {
		let release = || Money::release(id, &HELD, &2, 400, BestEffort).map(|_| ());
		assert_eq!(act(id, release), state.exists());
		assert_eq!(Money::balance_on_hold(id, &HELD, &2), 0);
	});
}

/// Only vouchers have an issuer. A frozen account can be issued to, as it can be paid.
fn issuing(state: CurrencyState) {
	story(state, |id, kind| {
		let can = kind == SupplyKind::Vouchers && matches!(state, Open | Decaying | Frozen);
		assert_eq!(act(id, || Money::issue(signed(GUARDIAN), id, 2, 10)), can);
	});
}

/// The issuer stands for vouchers until they are void. Nobody stands for other units.
fn redeeming(state: CurrencyState) {
	story(state, |id, kind| {
		let redeemable = kind == SupplyKind::Vouchers && !matches!(state, Frozen | Over | Dead);
		assert_eq!(act(id, || Money::redeem(signed(3), id, 10)), redeemable);
	});
}

fn forgetting(state: CurrencyState) {
	story(state, |id, kind| {
		// An owner who has used it can throw it away, but not while it is frozen, and not with a place.
		let can = state.exists() && state != Frozen && kind != SupplyKind::MutualCredit;
		assert_eq!(act(id, || Money::forget_account(signed(3), id)), can);
	});
}

fn spending_the_commons(state: CurrencyState) {
	story(state, |id, _| {
		// The commons cannot be frozen.
		let can = state.pays() || state == Frozen;
		assert_eq!(act(id, || Money::spend_commons(signed(GUARDIAN), id, 2, 10)), can);
		assert!(!state.exists() || Money::asset_exists(id));
	});
}

/// The units on a replaced key are the person's as long as the currency exists.
fn moving_an_account(state: CurrencyState) {
	story(state, |id, _| {
		replace(3, 12);
		let before = worth(id, 3);
		let moves = state.exists() && state != Frozen;
		assert_eq!(act(id, || Money::move_account(signed(20), id, 3)), moves);
		assert_eq!((worth(id, 3), worth(id, 12)), if moves { (0, before) } else { (before, 0) });
	});
}

fn removing(state: CurrencyState) {
	story(state, |id, _| {
		let remove = || Money::remove_accounts(signed(20), id, 100).map(drop).map_err(|error| error.error);
		assert_eq!(act(id, remove), state == Over);
		assert_eq!(Money::asset_exists(id), !matches!(state, Over | Dead));
	});
}

/// Nobody joins a currency that ends, and everybody can leave it.
fn joining_and_leaving(state: CurrencyState) {
	story_of_credit(state, || {
		let id = credit_for(state, credit(1_000));
		pay(id, 1, 2, 100).expect("they can owe");
		state.come::<Test>(id);
		assert_eq!(act(id, || Money::join(signed(6), id)), matches!(state, Open | Decaying | Frozen));
		let (all, before) = (worth(id, 2), worth(id, 3));
		let leaves = state.exists() && state != Frozen;
		assert_eq!(act(id, || Money::leave(signed(2), id, Some(3))), leaves);
		assert_eq!((worth(id, 2), worth(id, 3)), if leaves { (0, before + all) } else { (all, before) });
		assert_eq!(Lines::<Test>::contains_key(id, 2), state == Frozen);
	});
}

fn moving_a_place(state: CurrencyState) {
	story_of_credit(state, || {
		let id = credit_for(state, credit(1_000));
		pay(id, 3, 2, 100).expect("they can owe");
		state.come::<Test>(id);
		enrol(3, 12);
		let before = worth(id, 3);
		let moves = state.exists() && state != Frozen;
		assert_eq!(act(id, || Money::move_line(signed(12), id)), moves);
		assert_eq!((worth(id, 3), worth(id, 12)), if moves { (0, before) } else { (before, 0) });
	});
}

/// Others pay for a former member as long as the currency exists: this takes nothing from any account.
fn settling_and_writing_off_a_debt(state: CurrencyState) {
	story_of_credit(state, || {
		let arrears = Arrears { rest: Bearer::Decision, ..Default::default() };
		let terms = Credit { levy: Perbill::from_percent(10), grace: DAY, arrears, ..credit(1_000) };
		let id = credit_for(state, terms);
		pay(id, 3, 2, 100).expect("they can owe");
		state.come::<Test>(id);
		expel(3);
		let owed = || Money::account(id, 3).map_or(0, |account| account.debt);
		assert_eq!(owed(), if state.exists() { 110 } else { 0 });
		let settle = || Money::settle_default(signed(20), id, 3);
		assert_eq!(act(id, settle), state.exists(), "the time of grace begins");
		pass(DAY);
		assert_eq!(act(id, settle), state.exists());
		assert_eq!(owed(), if state.exists() { 100 } else { 0 }, "the fund had the levy");
		assert_eq!(act(id, || Money::write_off(signed(GUARDIAN), id, 3)), state.exists());
		assert_eq!((owed(), Lines::<Test>::contains_key(id, 3)), (0, false));
	});
}

/// A mutual credit that comes to this state, another one, and agreements in both directions.
fn neighbours(state: CurrencyState) -> (CurrencyId, CurrencyId, [AgreementId; 2]) {
	let (id, other) = (credit_for(state, credit(1_000)), credit_for(Open, credit(1_000)));
	let agreements = [(id, other), (other, id)].map(|(first, second)| {
		let agreement = NextAgreement::<Test>::get();
		let side = |currency| Side { currency, limit: 1_000 };
		let rate = Rate { first: 1, second: 1 };
		Money::propose_agreement(signed(GUARDIAN), side(first), side(second), rate).expect("both are open");
		Money::accept_agreement(signed(GUARDIAN), agreement).expect("both are open");
		agreement
	});
	(id, other, agreements)
}

/// While one of two currencies winds down, nobody pays across. A frozen payee can be paid.
fn paying_across(state: CurrencyState) {
	story_of_credit(state, || {
		let (id, other, [agreement, _]) = neighbours(state);
		// So that there are accounts to freeze.
		pay(id, 2, 3, 10).expect("they can owe");
		state.come::<Test>(id);
		let before = (worth(id, 2), worth(other, 4));
		let pays = matches!(state, Open | Decaying);
		let paid = if pays { 10 } else { 0 };
		assert_eq!(act(id, || Money::pay_across(signed(2), agreement, id, 4, 10, 10)), pays);
		assert_eq!((worth(id, 2), worth(other, 4)), (before.0 - paid, before.1 + paid), "both or none");
		let before = (worth(other, 5), worth(id, 3));
		let pays = matches!(state, Open | Decaying | Frozen);
		let paid = if pays { 10 } else { 0 };
		assert_eq!(act(id, || Money::pay_across(signed(5), agreement, other, 3, 10, 10)), pays);
		assert_eq!((worth(other, 5), worth(id, 3)), (before.0 - paid, before.1 + paid), "both or none");
	});
}

/// What communities owe each other is cleared as long as both currencies exist. It touches no member's account.
fn clearing_and_ending_agreements(state: CurrencyState) {
	story_of_credit(state, || {
		let (id, other, [there, back]) = neighbours(state);
		Money::pay_across(signed(2), there, id, 4, 100, 100).expect("both are open");
		Money::pay_across(signed(5), back, other, 3, 100, 100).expect("both are open");
		state.come::<Test>(id);
		let cycle = || -> BoundedVec<AgreementId, <Test as Config>::MaxCycle> {
			vec![there, back].try_into().expect("two are few")
		};
		assert_eq!(act(id, || Money::clear_cycle(signed(20), cycle(), id, 60)), state.exists());
		let left = if state.exists() { 40 } else { 100 };
		assert_eq!(worth(other, Money::clearing_account(there)), -left);
		assert!(
			!act(id, || Money::end_agreement(signed(GUARDIAN), there, other)),
			"one community owes the other"
		);
		assert_eq!(act(id, || Money::clear_cycle(signed(20), cycle(), id, 40)), state.exists());
		// If the currency is gone, this debt to it stays with the other community until its own members buy there.
		assert_eq!(act(id, || Money::end_agreement(signed(GUARDIAN), there, other)), state.exists());
		assert_eq!(Agreements::<Test>::contains_key(there), !state.exists());
	});
}
