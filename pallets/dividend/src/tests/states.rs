//! A community dividend, in each state of its currency.

use crate::{mock::*, *};
use frame_support::{
	assert_ok, dispatch::DispatchResult, storage::with_storage_layer, traits::tokens::Preservation::Preserve,
};
use pallet_currencies::testing::CurrencyState;

pallet_currencies::in_every_state!(settling, claiming, leaving, ceasing, closing);

/// What the pot has for each of the three participants.
const EACH: Balance = 300;

fn check() {
	Dividend::do_try_state().unwrap();
	Money::do_try_state().unwrap_or_else(|wrong| panic!("{wrong:?}"));
}

/// As in a transaction, a refused call changes nothing.
fn done(call: impl FnOnce() -> DispatchResult) -> DispatchResult {
	let result = with_storage_layer(call);
	check();
	result
}

fn balance(asset: u32, who: AccountId) -> Balance {
	<Money as fungibles::Inspect<_>>::balance(asset, &who)
}

fn takes_part(asset: u32, id: MemberId) -> bool {
	Participations::<Test>::get(id).iter().any(|entry| entry.asset == asset)
}

/// Whether a participant can be paid. A frozen account receives money.
fn pays(state: CurrencyState) -> bool {
	state.pays() || state == CurrencyState::Frozen
}

/// Three members have some of the currency, and take part in a dividend of it that is due twice a day. The pot has
/// [`EACH`] for each of them, and the first half of a day is over.
fn story(state: CurrencyState, test: impl FnOnce(u32)) {
	chain(|| {
		for who in [GUARDIAN, 1, 2, 3] {
			<Balances as Mutate<_>>::mint_into(&who, 1_000).unwrap();
		}
		at(day(0));
		members(1..4);
		let asset = state.open::<Test>(&GUARDIAN, [GUARDIAN, 1, 2, 3], 10_000);
		assert_ok!(Dividend::open(root(), asset, Plan { period: DAY / 2, issue: 0 }));
		(1..4).for_each(|who| Dividend::join(by(who), asset).unwrap());
		let pot = Dividend::pot(&asset);
		<Money as fungibles::Mutate<_>>::transfer(asset, &GUARDIAN, &pot, 3 * EACH + 1, Preserve).unwrap();
		at(day(0) + DAY / 2);
		test(asset);
		check();
	})
}

/// The same, and the period was settled before the currency came to this state.
fn settled(state: CurrencyState, test: impl FnOnce(u32)) {
	story(state, |asset| {
		assert_ok!(Dividend::divide_pot(by(9), asset));
		state.come::<Test>(asset);
		check();
		assert_eq!([1, 2, 3].map(|id| Dividend::unclaimed_in(asset, id)), [EACH; 3]);
		test(asset);
	})
}

/// A settlement never fails. It divides the pot, or closes the dividend of a currency that is gone.
fn settling(state: CurrencyState) {
	story(state, |asset| {
		state.come::<Test>(asset);
		assert_ok!(done(|| Dividend::divide_pot(by(9), asset)));
		let each = if state.exists() { EACH } else { 0 };
		assert_eq!([1, 2, 3].map(|id| Dividend::unclaimed_in(asset, id)), [each; 3]);
		assert_eq!(dividend(asset).plan.is_some(), state.exists());
	})
}

/// A participant is paid all that is owed to them, or nothing changes.
fn claiming(state: CurrencyState) {
	settled(state, |asset| {
		let before = balance(asset, 1);
		let claimed = done(|| Dividend::claim_in(by(1), asset));
		assert_eq!(claimed.is_ok(), pays(state), "{claimed:?}");
		let paid = if pays(state) { EACH } else { 0 };
		assert_eq!(balance(asset, 1), before + paid);
		assert_eq!((dividend(asset).owed, Dividend::unclaimed_in(asset, 1)), (3 * EACH - paid, EACH - paid));
		assert!(takes_part(asset, 1));
	})
}

/// The participant is out of the dividend, with what was owed to them if they could be paid it.
fn is_out(state: CurrencyState, asset: u32, before: Balance) {
	check();
	assert!(!takes_part(asset, 1));
	assert_eq!(balance(asset, 1), before + if pays(state) { EACH } else { 0 });
	assert_eq!((dividend(asset).owed, dividend(asset).participants), (2 * EACH, 2));
}

/// A participant leaves in any state. So no currency keeps one of the places of a member for ever.
fn leaving(state: CurrencyState) {
	settled(state, |asset| {
		let before = balance(asset, 1);
		assert_ok!(done(|| Dividend::leave(by(1), asset)));
		is_out(state, asset, before);
	})
}

/// A person who is no longer a member takes part in no dividend.
fn ceasing(state: CurrencyState) {
	settled(state, |asset| {
		let before = balance(asset, 1);
		leave(1);
		is_out(state, asset, before);
	})
}

/// In any state a dividend is closed by who has the power, or closes with its currency. Nothing is left of it when all
/// participants have left.
fn closing(state: CurrencyState) {
	settled(state, |asset| {
		let closed = done(|| Dividend::close(root(), asset));
		assert_eq!(closed.is_ok(), state.exists(), "{closed:?}");
		(1..4).for_each(|who| done(|| Dividend::leave(by(who), asset)).unwrap());
		assert_eq!((Dividends::<Test>::iter().count(), Participations::<Test>::iter().count()), (0, 0));
	})
}

#[test]
fn a_currency_that_is_removed_piece_by_piece_leaves_nothing_of_its_dividend() {
	settled(CurrencyState::Over, |asset| {
		while <Money as fungibles::Inspect<_>>::asset_exists(asset) {
			assert_ok!(Money::remove_accounts(by(9), asset, 1));
			check();
		}
		(1..4).for_each(|who| done(|| Dividend::leave(by(who), asset)).unwrap());
		assert_eq!((Dividends::<Test>::iter().count(), Participations::<Test>::iter().count()), (0, 0));
	})
}
