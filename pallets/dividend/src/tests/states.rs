//! A community dividend, in each state of its currency, and in each kind of currency that can come to it.

use crate::{mock::*, *};
use frame_support::{
	assert_ok, dispatch::DispatchResult, storage::with_storage_layer, traits::tokens::Preservation::Preserve,
};
use pallet_currencies::testing::{each_call_has_a_story, CurrencyState, SupplyKind};

pallet_currencies::in_every_state!(
	opening,
	changing_the_plan,
	joining,
	settling,
	claiming,
	claiming_for_others,
	leaving,
	ceasing,
	closing
);

#[test]
fn each_call_that_moves_money_has_a_story() {
	// The universal dividend is in native money, which has no states.
	each_call_has_a_story::<Call<Test>>(&[include_str!("states.rs")], &["claim", "claim_for"]);
}

/// What the pot has for each of the three participants.
const EACH: Balance = 300;
const PLAN: Plan<Balance> = Plan { period: DAY / 2, issue: 0 };

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

/// For each kind of currency: three members and the guardian, who is a member too, have some of it. The three take part
/// in a dividend of it that is due twice a day. The pot has [`EACH`] for each of them, and the first half of a day is
/// over.
fn story(state: CurrencyState, test: impl Fn(u32, SupplyKind)) {
	for kind in state.kinds() {
		chain(|| {
			for who in [GUARDIAN, 1, 2, 3] {
				<Balances as Mutate<_>>::mint_into(&who, 1_000).unwrap();
			}
			at(day(0));
			members(1..4);
			join(18, GUARDIAN);
			let asset = state.open_as::<Test>(kind, DAY, &GUARDIAN, [GUARDIAN, 1, 2, 3], 10_000);
			assert_ok!(Dividend::open(root(), asset, PLAN));
			(1..4).for_each(|who| Dividend::join(by(who), asset).unwrap());
			let pot = Dividend::pot(&asset);
			<Money as fungibles::Mutate<_>>::transfer(asset, &GUARDIAN, &pot, 3 * EACH + 1, Preserve)
				.unwrap();
			at(day(0) + DAY / 2);
			test(asset, kind);
			check();
		})
	}
}

/// The same, and the period was settled before the currency came to this state. `test` is given what each participant is
/// owed then: [`EACH`], and a part of what has decayed if it goes to the pot.
fn settled(state: CurrencyState, test: impl Fn(u32, Balance)) {
	story(state, |asset, kind| {
		assert_ok!(Dividend::divide_pot(by(9), asset));
		let each = dividend(asset).accrued;
		state.come::<Test>(asset);
		check();
		let more = Dividend::community_info(asset).map_or(0, |info| info.amount);
		let decays_to_the_pot = state == CurrencyState::Decaying && kind == SupplyKind::MutualCredit;
		assert_eq!((each > EACH, more > 0), (decays_to_the_pot, decays_to_the_pot));
		assert_eq!([1, 2, 3].map(|id| Dividend::unclaimed_in(asset, id)), [each + more; 3]);
		test(asset, each + more);
	})
}

/// A dividend is opened in any currency that exists.
fn opening(state: CurrencyState) {
	story(state, |asset, _| {
		Dividend::close(root(), asset).unwrap();
		state.come::<Test>(asset);
		let opened = done(|| Dividend::open(root(), asset, PLAN));
		assert_eq!(opened.is_ok(), state.exists(), "{opened:?}");
		assert_eq!(dividend(asset).plan, Some(PLAN).filter(|_| state.exists()));
	})
}

/// A plan is changed as long as the currency exists. Participants keep what they are owed.
fn changing_the_plan(state: CurrencyState) {
	settled(state, |asset, each| {
		let slower = Plan { period: DAY, ..PLAN };
		let set = done(|| Dividend::set_plan(root(), asset, slower));
		assert_eq!(set.is_ok(), state.exists(), "{set:?}");
		assert_eq!(dividend(asset).plan, Some(if state.exists() { slower } else { PLAN }));
		assert_eq!([1, 2, 3].map(|id| Dividend::unclaimed_in(asset, id)), [each; 3]);
	})
}

/// A newcomer has no part of what the others are owed.
fn joining(state: CurrencyState) {
	settled(state, |asset, each| {
		let joined = done(|| Dividend::join(by(GUARDIAN), asset));
		assert_eq!(joined.is_ok(), state.exists(), "{joined:?}");
		assert_eq!((takes_part(asset, 18), Dividend::unclaimed_in(asset, 18)), (state.exists(), 0));
		assert_eq!([1, 2, 3].map(|id| Dividend::unclaimed_in(asset, id)), [each; 3]);
	})
}

/// A settlement never fails. It divides the pot, or closes the dividend of a currency that is gone.
fn settling(state: CurrencyState) {
	story(state, |asset, kind| {
		state.come::<Test>(asset);
		let pot = balance(asset, Dividend::pot(&asset));
		let decayed = state == CurrencyState::Decaying && kind == SupplyKind::MutualCredit;
		assert_eq!(pot > 3 * EACH + 1, decayed, "decay is in the pot if it goes there");
		assert_ok!(done(|| Dividend::divide_pot(by(9), asset)));
		// One unit is the minimum of the pot's account.
		let each = if state.exists() { (pot - 1) / 3 } else { 0 };
		assert_eq!([1, 2, 3].map(|id| Dividend::unclaimed_in(asset, id)), [each; 3]);
		assert_eq!(dividend(asset).plan.is_some(), state.exists());
	})
}

/// A participant is paid all that is owed to them, or nothing changes.
fn is_paid(state: CurrencyState, claim: impl Fn(u32) -> DispatchResult) {
	settled(state, |asset, each| {
		let (before, owed) = (balance(asset, 1), dividend(asset).owed);
		let claimed = done(|| claim(asset));
		assert_eq!(claimed.is_ok(), pays(state), "{claimed:?}");
		let paid = if pays(state) { each } else { 0 };
		assert_eq!(balance(asset, 1), before + paid);
		// The claim settles the periods that are over first.
		let owed = if pays(state) { 3 * each } else { owed };
		assert_eq!((dividend(asset).owed, Dividend::unclaimed_in(asset, 1)), (owed - paid, each - paid));
		assert!(takes_part(asset, 1));
	})
}

fn claiming(state: CurrencyState) {
	is_paid(state, |asset| Dividend::claim_in(by(1), asset));
}

fn claiming_for_others(state: CurrencyState) {
	is_paid(state, |asset| Dividend::claim_in_for(by(9), asset, 1));
}

/// The participant is out of the dividend, with what was owed to them if they could be paid it.
fn is_out(state: CurrencyState, asset: u32, before: Balance, each: Balance) {
	check();
	assert!(!takes_part(asset, 1));
	assert_eq!(balance(asset, 1), before + if pays(state) { each } else { 0 });
	assert_eq!((dividend(asset).owed, dividend(asset).participants), (2 * each, 2));
}

/// A participant leaves in any state. So no currency keeps one of the places of a member for ever.
fn leaving(state: CurrencyState) {
	settled(state, |asset, each| {
		let before = balance(asset, 1);
		assert_ok!(done(|| Dividend::leave(by(1), asset)));
		is_out(state, asset, before, each);
	})
}

/// A person who is no longer a member takes part in no dividend.
fn ceasing(state: CurrencyState) {
	settled(state, |asset, each| {
		let before = balance(asset, 1);
		leave(1);
		is_out(state, asset, before, each);
	})
}

/// In any state a dividend is closed by who has the power, or closes with its currency. Nothing is left of it when all
/// participants have left.
fn closing(state: CurrencyState) {
	settled(state, |asset, _| {
		let closed = done(|| Dividend::close(root(), asset));
		assert_eq!(closed.is_ok(), state.exists(), "{closed:?}");
		(1..4).for_each(|who| done(|| Dividend::leave(by(who), asset)).unwrap());
		assert_eq!((Dividends::<Test>::iter().count(), Participations::<Test>::iter().count()), (0, 0));
	})
}

#[test]
fn a_currency_that_is_removed_piece_by_piece_leaves_nothing_of_its_dividend() {
	settled(CurrencyState::Over, |asset, _| {
		while <Money as fungibles::Inspect<_>>::asset_exists(asset) {
			assert_ok!(Money::remove_accounts(by(9), asset, 1));
			check();
		}
		(1..4).for_each(|who| done(|| Dividend::leave(by(who), asset)).unwrap());
		assert_eq!((Dividends::<Test>::iter().count(), Participations::<Test>::iter().count()), (0, 0));
	})
}
