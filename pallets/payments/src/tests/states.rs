//! Each call, in each state of the currency in which it pays, and in each kind of currency that can come to it.

use super::*;
use pallet_currencies::testing::{each_call_has_a_story, CurrencyState};

pallet_currencies::in_every_state!(
	paying,
	refunding,
	requesting,
	accepting_a_request,
	refusing_and_withdrawing_requests,
	authorising_and_revoking,
	collecting_under_a_mandate,
	making_a_schedule,
	cancelling_a_schedule,
	paying_what_is_scheduled,
	posting_and_withdrawing_offers,
	swapping_what_is_bought,
	swapping_what_is_sold,
);

#[test]
fn each_call_has_a_story_here() {
	each_call_has_a_story::<Call<Test>>(&[include_str!("states.rs")], &[]);
}

fn coins(id: u32) -> Asset {
	Asset::WithId(id)
}

/// For each kind, a chain with a currency in which everybody has as much as in the others. `before` prepares something in
/// it, then the state comes, and `after` does what is tested.
fn story<T>(state: CurrencyState, before: impl Fn(Asset) -> T, after: impl Fn(Asset, T)) {
	for kind in state.kinds() {
		chain(|| {
			TestRoll::join(GUARDIAN, GUARDIAN);
			let id = state.open_as::<Test>(kind, DAY, &GUARDIAN, PEOPLE, PURSE);
			let prepared = before(coins(id));
			state.come::<Test>(id);
			check();
			after(coins(id), prepared);
		})
	}
}

/// Makes a call that moves money, as a transaction. If the currency can be paid with, the call succeeds and moves
/// exactly `amount`. Otherwise it changes nothing.
fn moves<R, E>(state: CurrencyState, asset: Asset, amount: Balance, call: impl FnOnce() -> Result<R, E>)
where
	E: Into<frame_support::sp_runtime::DispatchErrorWithPostInfo<frame_support::dispatch::PostDispatchInfo>>,
{
	let both = || (balance(asset.clone(), 1), balance(asset.clone(), 2));
	let (payer, payee) = both();
	let result = act(call);
	assert_eq!(result.is_ok(), state.pays(), "{result:?}");
	let moved = if state.pays() { amount } else { 0 };
	assert_eq!(both(), (payer - moved, payee + moved));
	check();
}

/// Makes a call that moves no money, as a transaction, and returns whether it succeeded.
fn done<R, E>(call: impl FnOnce() -> Result<R, E>) -> bool
where
	E: Into<frame_support::sp_runtime::DispatchErrorWithPostInfo<frame_support::dispatch::PostDispatchInfo>>,
{
	let done = act(call).is_ok();
	check();
	done
}

/// How long until things expire, and schedules pay for the first time: later than any state comes.
const LATER: Moment = 370 * DAY;

fn request(asset: Asset) -> RequestId {
	let id = NextId::<Test>::get();
	Till::request(by(2), 1, asset, 10, memo("dues"), now() + LATER).expect("it can be asked for");
	id
}

fn paying(state: CurrencyState) {
	story(
		state,
		|_| (),
		|asset, ()| {
			moves(state, asset.clone(), 10, || Till::pay(by(1), 2, asset.clone(), 10, memo("bread")));
			let records = if state.pays() { (0, 1) } else { (0, 0) };
			assert_eq!(PaymentRing::<Test>::get(), records, "what is not paid has no record");
		},
	)
}

fn refunding(state: CurrencyState) {
	let before = |asset: Asset| {
		Till::pay(by(2), 1, asset, 10, memo("bread")).expect("it can be paid");
		0
	};
	story(state, before, |asset, payment| {
		if state == CurrencyState::Decaying {
			assert_eq!(
				act(|| Till::refund(by(1), payment, None)),
				error(Error::UnknownPayment),
				"a year later"
			);
			return;
		}
		moves(state, asset, 10, || Till::refund(by(1), payment, None));
		let refunded = if state.pays() { 10 } else { 0 };
		assert_eq!(Payments::<Test>::get(payment).map(|payment| payment.refunded), Some(refunded));
	})
}

fn requesting(state: CurrencyState) {
	story(
		state,
		|_| (),
		|asset, ()| {
			let ask = || Till::request(by(2), 1, asset, 10, memo("dues"), now() + DAY);
			assert_eq!(done(ask), state.exists());
			wait(DAY + BUCKET);
			assert_eq!(held(2), 0, "it expires, and the deposit is back");
		},
	)
}

fn accepting_a_request(state: CurrencyState) {
	story(state, request, |asset, id| {
		moves(state, asset, 10, || Till::accept_request(by(1), id));
		assert_eq!(Requests::<Test>::contains_key(id), !state.pays(), "what is not paid stays");
		wait(LATER + BUCKET);
		assert_eq!(held(2), 0, "it expires");
	})
}

fn refusing_and_withdrawing_requests(state: CurrencyState) {
	story(
		state,
		|asset| (request(asset.clone()), request(asset)),
		|_, (first, second)| {
			assert!(done(|| Till::refuse_request(by(1), first)));
			assert!(done(|| Till::withdraw_request(by(2), second)));
			assert_eq!(held(2), 0, "whatever has become of the currency");
		},
	)
}

fn authorising_and_revoking(state: CurrencyState) {
	let give = |asset: Asset, until| Till::authorise(by(1), 2, asset, 50, DAY, until);
	let before = |asset: Asset| give(asset, now() + LATER).expect("it is sound");
	story(state, before, |asset, ()| {
		assert_eq!(done(|| give(asset.clone(), now() + DAY)), state.exists());
		assert!(done(|| Till::revoke(by(1), 2, asset)));
		assert_eq!(held(1), 0);
	})
}

fn collecting_under_a_mandate(state: CurrencyState) {
	let before = |asset: Asset| {
		Till::authorise(by(1), 2, asset, 50, DAY, now() + LATER).expect("it is sound");
	};
	story(state, before, |asset, ()| {
		let (payer, payee) = (balance(asset.clone(), 1), balance(asset.clone(), 2));
		let ask = || Till::request(by(2), 1, asset.clone(), 10, memo("dues"), now() + DAY);
		assert_eq!(done(ask), state.exists());
		let moved = if state.pays() { 10 } else { 0 };
		assert_eq!((balance(asset.clone(), 1), balance(asset, 2)), (payer - moved, payee + moved));
		let open = state.exists() && !state.pays();
		assert_eq!(Requests::<Test>::iter().count(), usize::from(open), "what is not collected is asked for");
	})
}

fn making_a_schedule(state: CurrencyState) {
	story(
		state,
		|_| (),
		|asset, ()| {
			let plan = plan(now() + DAY, DAY, Some(2));
			assert_eq!(done(|| Till::schedule(by(1), 2, asset, 10, memo("dues"), plan)), state.exists());
			wait(4 * DAY);
			wait(BUCKET);
			if state == CurrencyState::Frozen {
				assert_eq!(held(1), DEPOSIT, "it waits for the thaw");
				wait(MaxFreeze::get());
			}
			assert_eq!(held(1), 0, "it ends, whatever can be paid");
		},
	)
}

/// A schedule is cancelled whatever has become of the currency.
fn cancelling_a_schedule(state: CurrencyState) {
	let before = |asset: Asset| {
		let id = NextId::<Test>::get();
		let plan = plan(now() + LATER, DAY, Some(5));
		Till::schedule(by(1), 2, asset, 10, memo("dues"), plan).expect("it is sound");
		id
	};
	story(state, before, |_, id| {
		assert!(done(|| Till::cancel_schedule(by(1), id)));
		assert_eq!((held(1), Schedules::<Test>::iter().count()), (0, 0));
	})
}

/// A payment that cannot be made stops neither its own schedule nor the others.
fn paying_what_is_scheduled(state: CurrencyState) {
	let before = |asset: Asset| {
		let plan = plan(now() + LATER, DAY, Some(5));
		Till::schedule(by(1), 2, asset, 10, memo("dues"), plan).expect("it is sound");
		Till::schedule(by(3), 4, HOURS, 10, memo("dues"), plan).expect("it is sound");
	};
	story(state, before, |asset, ()| {
		let paid = |asset: &Asset, who| balance(asset.clone(), who);
		let (others, due) = (hours(4), LATER - (now() - START));
		// Frozen accounts are free again by then.
		let pays = state.pays() || state == CurrencyState::Frozen;
		let pays = pays && state != CurrencyState::Ending;
		wait(due - BUCKET);
		let before = paid(&asset, 2);
		wait(2 * BUCKET);
		let moved = if pays { 10 } else { 0 };
		assert!(paid(&asset, 2) >= (before + moved).saturating_sub(1), "but for the decay of minutes");
		assert!(paid(&asset, 2) <= before + moved);
		assert_eq!(hours(4), others + 10, "others are paid");
		check();
		for _ in 0..5 {
			wait(DAY);
		}
		assert_eq!((hours(4), Schedules::<Test>::iter().count()), (others + 50, 0));
		assert_eq!((held(1), held(3)), (0, 0));
		let missed = events().into_iter().filter(|event| matches!(event, Event::Missed { .. })).count();
		assert_eq!(missed, if pays { 0 } else { 3 }, "a schedule ends after three that could not be made");
	})
}

fn posting_and_withdrawing_offers(state: CurrencyState) {
	let post = |asset: Asset, until| {
		Till::post_offer(by(1), asset, EUROS, Rate { sold: 1, bought: 1 }, None, None, until)
	};
	let before = |asset: Asset| {
		let id = NextId::<Test>::get();
		post(asset, now() + LATER).expect("it is sound");
		id
	};
	story(state, before, |asset, id| {
		assert!(done(|| Till::withdraw_offer(by(1), id)));
		assert_eq!(held(1), 0);
		assert_eq!(done(|| post(asset, now() + DAY)), state.exists());
		wait(DAY + BUCKET);
		assert_eq!(held(1), 0);
	})
}

/// Offers by account 2 to sell one currency for another.
fn offer(sells: Asset, buys: Asset) -> OfferId {
	let id = NextId::<Test>::get();
	let rate = Rate { sold: 1, bought: 1 };
	Till::post_offer(by(2), sells, buys, rate, None, None, now() + LATER).expect("it is sound");
	id
}

fn swapping_what_is_bought(state: CurrencyState) {
	story(
		state,
		|asset| offer(EUROS, asset),
		|asset, id| {
			let before = (euros(1), euros(2));
			moves(state, asset, 10, || Till::swap(by(1), id, 10, 10));
			let moved = if state.pays() { 10 } else { 0 };
			assert_eq!((euros(1), euros(2)), (before.0 + moved, before.1 - moved), "both sides or none");
		},
	)
}

fn swapping_what_is_sold(state: CurrencyState) {
	story(
		state,
		|asset| offer(asset, EUROS),
		|asset, id| {
			let before = (balance(asset.clone(), 2), euros(2));
			let quoted = Till::quote(id, 10).is_some();
			assert_eq!(act(|| Till::swap(by(1), id, 10, 10)).is_ok(), state.pays());
			assert!(quoted || !state.pays(), "what can be swapped is quoted");
			let moved = if state.pays() { 10 } else { 0 };
			assert_eq!(
				(balance(asset, 2), euros(2)),
				(before.0 - moved, before.1 + moved),
				"both sides or none"
			);
			check();
		},
	)
}
