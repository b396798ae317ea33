//! Each way in which money moves, in each state of its currency.

use crate::{mock::*, testing::CurrencyState, *};
use frame_support::{
	dispatch::DispatchResult,
	traits::{
		fungibles::{
			hold::{Inspect as _, Mutate as _},
			Inspect,
		},
		tokens::{
			Fortitude::Polite,
			Precision::{BestEffort, Exact},
			Restriction,
		},
	},
};

const HELD: RuntimeHoldReason = RuntimeHoldReason::Money(HoldReason::Redemption);

crate::in_every_state!(paying, paying_out_of_a_hold, releasing, redeeming, forgetting, spending_the_commons);

/// Acts as a transaction does: a refused call changes nothing.
fn act(id: CurrencyId, call: impl FnOnce() -> DispatchResult) -> bool {
	let state = || (Currencies::<Test>::get(id).map(|it| it.ledger.issuance), worth(id, 2), worth(id, 3));
	let before = state();
	let done = frame_support::storage::with_storage_layer(call).is_ok();
	assert!(done || state() == before, "what was refused has changed something");
	done
}

/// Opens a currency in which 2 and 3 have 1,000 each, with 400 of 2 on hold. Then it lets the state begin.
fn story(state: CurrencyState, test: impl FnOnce(CurrencyId)) {
	chain(|| {
		let id = state.open::<Test>(&GUARDIAN, [2, 3], 1_000);
		Money::hold(id, &HELD, &2, 400).expect("it can be held");
		Money::do_transfer(
			id,
			&3,
			&Money::commons(id),
			50,
			frame_support::traits::tokens::Preservation::Preserve,
		)
		.expect("it can be paid");
		state.come::<Test>(id);
		check();
		test(id);
	});
}

fn paying(state: CurrencyState) {
	story(state, |id| {
		assert_eq!(act(id, || pay(id, 3, 2, 10)), state.pays());
	});
}

fn paying_out_of_a_hold(state: CurrencyState) {
	story(state, |id| {
		let pay =
			|| Money::transfer_on_hold(id, &HELD, &2, &3, 400, Exact, Restriction::Free, Polite).map(|_| ());
		assert_eq!(act(id, pay), state.pays());
	});
}

/// A hold is released as long as the currency exists.
fn releasing(state: CurrencyState) {
	story(state, |id| {
		let release = || Money::release(id, &HELD, &2, 400, BestEffort).map(|_| ());
		assert_eq!(act(id, release), state.exists());
		assert_eq!(Money::balance_on_hold(id, &HELD, &2), 0);
	});
}

/// The issuer stands for vouchers until they are void.
fn redeeming(state: CurrencyState) {
	story(state, |id| {
		let redeemable = !matches!(state, CurrencyState::Frozen | CurrencyState::Over | CurrencyState::Dead);
		assert_eq!(act(id, || Money::redeem(signed(3), id, 10)), redeemable);
	});
}

fn forgetting(state: CurrencyState) {
	story(state, |id| {
		// An owner who has used it can throw it away, but not while it is frozen.
		let can = state.exists() && state != CurrencyState::Frozen;
		assert_eq!(act(id, || Money::forget_account(signed(3), id)), can);
	});
}

fn spending_the_commons(state: CurrencyState) {
	story(state, |id| {
		// The commons cannot be frozen.
		let can = state.pays() || state == CurrencyState::Frozen;
		assert_eq!(act(id, || Money::spend_commons(signed(GUARDIAN), id, 2, 10)), can);
		assert!(!state.exists() || Money::asset_exists(id));
	});
}
