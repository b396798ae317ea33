//! A book currency that decays or ends, and wages in a currency that ends, in each kind of currency.

use super::*;
use frame_support::{
	storage::with_storage_layer,
	traits::{
		fungible::{InspectHold, NativeOrWithId},
		fungibles::{Inspect, Mutate},
		tokens::Preservation::Preserve,
	},
};
use pallet_currencies::testing::{each_call_has_a_story, CurrencyState, SupplyKind};
use std::cell::Cell;

pallet_currencies::in_every_state!(
	founding,
	applying,
	admitting,
	refusing,
	paying_shares,
	paying_wages,
	ending_wages,
	waiving_wages,
	leaving,
	collecting,
	claiming,
	revolving,
	expiring_claims,
	spending,
	transferring_shares,
	closing_a_period,
	winding_up,
	distributing,
	sweeping,
	ending,
	buying,
	paying_bills,
	lending,
	repaying_loans,
	paying_deposits,
	returning_deposits,
	investing_the_reserve,
	holding_claims,
);

#[test]
fn each_call_that_moves_money_has_a_story() {
	let move_no_money = [
		// It makes calls of other pallets.
		"act",
		"amend_bylaws",
		"lapse_shares",
		"report_missing",
		"expel",
		"appeal",
		"hear_appeal",
		"decide_appeal",
		"carry_out_expulsion",
		"sign_off_record",
		"contest_record",
		"decide_record",
		"propose",
		"propose_to_meeting",
		"vote",
		"close_resolution",
		"forget_resolution",
		"resign",
		"end_term",
		"set_delegate",
		"strike_ballot",
		// A booking states what has happened. A draft of one has a deposit in native money, as a resolution has.
		"claim_expense",
		"approve_draft",
		"refuse_draft",
		"withdraw_draft",
		"open_account",
		"close_account",
		"set_budget",
		"object_to_accounts",
		"approve_accounts",
		"prune_entries",
		"object_to_entry",
		"decide_objection",
		"declare_interest",
	];
	let stories = [include_str!("states.rs"), include_str!("../mock.rs")];
	each_call_has_a_story::<Call<Test>>(&stories, &move_no_money);
}

thread_local! {
	/// The kind of the currencies that tests open.
	static KIND: Cell<SupplyKind> = const { Cell::new(SupplyKind::Vouchers) };
}

/// Tells a story for each kind of currency that can come to this state.
fn each_kind(state: CurrencyState, story: impl Fn()) {
	for kind in state.kinds() {
		KIND.set(kind);
		chain(&story);
	}
	KIND.set(SupplyKind::Vouchers);
}

/// The guardian of the currencies: a member of the community, but of no cooperative.
const GUARDIAN: AccountId = 20;

/// The currency of the test. The first members and the customer have the amount `each` of it. If it is to expire, it does
/// so after a day.
fn open(state: CurrencyState, each: Balance) -> NativeOrWithId<u32> {
	open_for(state, each, DAY)
}

/// The same. If it is to expire, it does so after this time.
fn open_for(state: CurrencyState, each: Balance, lasts: Moment) -> NativeOrWithId<u32> {
	let people = [1, 2, 3, 4, CUSTOMER];
	NativeOrWithId::WithId(state.open_as::<Test>(KIND.get(), lasts, &GUARDIAN, people, each))
}

fn come(state: CurrencyState, asset: &NativeOrWithId<u32>) {
	let NativeOrWithId::WithId(id) = asset else { unreachable!("it has a number") };
	state.come::<Test>(*id);
}

fn balance(asset: &NativeOrWithId<u32>, who: AccountId) -> Balance {
	Currencies::balance(asset.clone(), &who)
}

fn deposits(who: AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::Deposit.into(), &who)
}

/// Calls as a transaction does: a refused call changes nothing.
fn done(call: impl FnOnce() -> Result<(), DispatchError>) -> Result<(), DispatchError> {
	let result = with_storage_layer(call);
	check();
	result
}

fn move_to(asset: &NativeOrWithId<u32>, from: AccountId, to: AccountId, amount: Balance) {
	let NativeOrWithId::WithId(id) = asset else { unreachable!("it has a number") };
	<Money as Mutate<AccountId>>::transfer(*id, &from, &to, amount, Preserve).expect("it can be paid");
}

/// A cooperative after its first year. The first member can collect interest and claim patronage in cash, and all free
/// money is spent.
fn with_claims_alone(asset: &NativeOrWithId<u32>) -> CooperativeId {
	let id = found(Bylaws { book: asset.clone(), ..bylaws() });
	pass(YEAR - DAY);
	Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("an hour")).unwrap();
	earn(id, 100_000);
	pass(15 * DAY);
	close_period(id).unwrap();
	let (account, free) = (Coops::account_id(id), Coops::free(id, asset));
	move_to(asset, account, CUSTOMER, free);
	check();
	id
}

#[test]
fn no_period_is_closed_while_the_account_is_frozen_and_nobody_loses_their_share_of_the_surplus() {
	chain(|| {
		let asset = open(CurrencyState::Frozen, 1_000_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		pass(YEAR - DAY);
		Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("an hour")).unwrap();
		earn(id, 100_000);
		pass(15 * DAY);
		come(CurrencyState::Frozen, &asset);
		assert_eq!(done(|| close_period(id)), error(Error::Frozen));
		pass(91 * DAY);
		assert_eq!(done(|| close_period(id)), Ok(()));
		assert!(Periods::<Test>::get(id, 0).unwrap().cash.unwrap().all > 0);
	});
}

#[test]
fn nobody_is_admitted_with_less_than_the_price() {
	chain(|| {
		let asset = open(CurrencyState::Decaying, 1_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		// All that they have left is put down, and decays.
		move_to(&asset, 4, CUSTOMER, 899);
		Coops::apply(by(4), id, WORKER, 1, 1).unwrap();
		pass(100 * DAY);
		let shares = coop(id).shares;
		let admit = || done(|| Coops::admit(by(TILL), id, Party::Person(4)));
		assert_eq!(admit(), error(Error::PriceNotMet));
		assert_eq!(coop(id).shares, shares);
		// They take it back, get some more, and apply again.
		done(|| Coops::withdraw_application(by(4), id, Party::Person(4))).unwrap();
		assert_eq!(deposits(4), 0);
		assert!(balance(&asset, 4) < 101);
		move_to(&asset, CUSTOMER, 4, 100);
		Coops::apply(by(4), id, WORKER, 1, 1).unwrap();
		let before = balance(&asset, Coops::account_id(id));
		assert_eq!(admit(), Ok(()));
		assert_eq!(balance(&asset, Coops::account_id(id)), before + 100);
	});
}

#[test]
fn a_founding_does_not_open_with_less_than_its_shares_cost() {
	chain(|| {
		let asset = open(CurrencyState::Decaying, 101);
		propose(Bylaws { book: asset.clone(), ..bylaws() }).unwrap();
		done(|| sign(2, 0)).unwrap();
		// The money that the first two have put down decays meanwhile.
		pass(20 * DAY);
		move_to(&asset, 4, 3, 50);
		assert_eq!(done(|| sign(3, 0)), error(Error::PriceNotMet));
		assert!(!Cooperatives::<Test>::contains_key(0));
		done(|| Coops::abandon(by(1), 0)).unwrap();
		assert_eq!([1, 2, 3].map(deposits), [0; 3]);
	});
}

#[test]
fn nobody_collects_or_claims_for_a_member_while_less_than_all_of_it_would_be_paid() {
	chain(|| {
		let asset = open(CurrencyState::Decaying, 1_000_000);
		let id = with_claims_alone(&asset);
		pass(30 * DAY);
		let (due, pool) = (Coops::register_info(id, 0, 1).0[0].due, books(id).claims);
		let before = balance(&asset, 1);
		assert_eq!(done(|| Coops::collect(by(9), id, 0)), error(Error::TooLittleMoney));
		assert_eq!(done(|| Coops::claim_patronage(by(9), id, 0, 0)), error(Error::TooLittleMoney));
		assert_eq!((books(id).claims, balance(&asset, 1)), (pool, before));
		// With free money, that bears the decay.
		earn(id, 100_000);
		done(|| Coops::collect(by(9), id, 0)).unwrap();
		assert_eq!(balance(&asset, 1), before + due);
		let Some(Pool { left, .. }) = Periods::<Test>::get(id, 0).unwrap().cash else { unreachable!() };
		done(|| Coops::claim_patronage(by(9), id, 0, 0)).unwrap();
		assert_eq!(balance(&asset, 1), before + due + left);
	});
}

#[test]
fn after_the_end_a_claim_is_paid_at_its_worth_and_the_event_says_how_much_that_is() {
	chain(|| {
		let asset = open(CurrencyState::Decaying, 1_000_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		earn(id, 1_000);
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		pass(YEAR);
		let before = balance(&asset, 1);
		done(|| Coops::collect(by(9), id, 0)).unwrap();
		let amount = balance(&asset, 1) - before;
		assert!((40..60).contains(&amount), "{amount} of 100");
		let collected = Event::Collected { cooperative: id, member: 0, to: 1, amount };
		assert_eq!(events().last(), Some(&collected));
	});
}

#[test]
fn a_claim_in_a_currency_that_is_no_more_keeps_nobody_in_the_register() {
	chain(|| {
		let asset = open(CurrencyState::Dead, 1_000);
		let solvency = Perbill::zero();
		let id = found(Bylaws { book: asset.clone(), notice: 0, solvency, ..bylaws() });
		// The first cannot receive it.
		enrol(1, 77);
		Coops::leave(by(77), id).unwrap();
		Coops::redeem_shares(by(9), id, 1).unwrap();
		assert_eq!((member(id, 0).standing, member(id, 0).due), (Standing::Left, 100));
		let before = deposits(1);
		assert_eq!(done(|| Coops::remove_member(by(9), id, 0)), error(Error::NotGone));
		come(CurrencyState::Dead, &asset);
		done(|| Coops::remove_member(by(9), id, 0)).unwrap();
		assert_eq!(before - deposits(1), DEPOSIT);
		assert!(events().contains(&Event::ClaimLost { cooperative: id, member: 0, amount: 100 }));
	});
}

#[test]
fn a_deposit_in_a_currency_that_is_no_more_keeps_nobody_in_the_register() {
	chain(|| {
		let asset = open(CurrencyState::Dead, 1_000);
		let solvency = Perbill::zero();
		let id = found(Bylaws { book: asset.clone(), notice: 0, solvency, ..bylaws() });
		let controls = Controls { most_deposit: 100, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		Coops::pay_deposit(by(1), id, 100).unwrap();
		Coops::leave(by(1), id).unwrap();
		Coops::redeem_shares(by(9), id, 1).unwrap();
		assert_eq!((member(id, 0).standing, member(id, 0).due), (Standing::Left, 0));
		assert_eq!(done(|| Coops::remove_member(by(9), id, 0)), error(Error::NotGone));
		come(CurrencyState::Dead, &asset);
		done(|| Coops::remove_member(by(9), id, 0)).unwrap();
		assert!(events().contains(&Event::ClaimLost { cooperative: id, member: 0, amount: 100 }));
		assert_eq!(Coops::deposit_of(id, 0), 0);
	});
}

#[test]
fn a_wage_in_a_currency_that_is_no_more_keeps_no_place_once_it_has_ended() {
	chain(|| {
		let asset = open(CurrencyState::Dead, 1_000);
		let id = found(bylaws());
		let hire = |member| {
			Coops::hire(resolved(id, Kind::Ordinary), id, member, asset.clone(), 50, 30 * DAY, now())
				.unwrap();
		};
		(0..3).for_each(hire);
		// The first wage ended before the currency does, the second is ended after it, and nobody ends the third.
		Coops::end_wage(resolved(id, Kind::Ordinary), id, 0, 0).unwrap();
		come(CurrencyState::Dead, &asset);
		Coops::end_wage(resolved(id, Kind::Ordinary), id, 1, 1).unwrap();
		assert_eq!(WageCount::<Test>::get(id), 2);
		check();
		Coops::pay_wages(by(9), id, 9).unwrap();
		assert_eq!(WageCount::<Test>::get(id), 1);
		check();
		let lost = |member, wage, amount| Event::WageLost { cooperative: id, member, wage, amount };
		assert!(events().contains(&lost(0, 0, 50)) && events().contains(&lost(1, 1, 100)));
		let again = Coops::pay_wages(by(9), id, 9).map(|_| ()).map_err(|error| error.error);
		assert_eq!(again, error(Error::NothingToPay), "who works on can be paid in another currency");
	});
}

/// An applicant is admitted if the full price arrives. Otherwise they get their deposit back, in any state.
fn admitting(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		Coops::apply(by(4), id, WORKER, 1, 1).unwrap();
		come(state, &asset);
		check();
		let admitted = done(|| Coops::admit(by(TILL), id, Party::Person(4)));
		assert_eq!(admitted.is_ok(), state.pays(), "{admitted:?}");
		if admitted.is_err() {
			done(|| Coops::withdraw_application(by(4), id, Party::Person(4))).unwrap();
			assert_eq!(deposits(4), 0);
		}
	});
}

/// Pays exactly what is due, or changes nothing.
fn pays_all_or_nothing(
	state: CurrencyState,
	asset: &NativeOrWithId<u32>,
	id: CooperativeId,
	call: impl FnOnce() -> Result<(), DispatchError>,
) {
	let (before, claims) = (balance(asset, 1), books(id).claims);
	let result = done(call);
	let paid = balance(asset, 1) - before;
	assert_eq!(result.is_ok(), state.pays(), "{result:?}");
	assert_eq!(result.is_ok(), paid > 0);
	assert_eq!(claims - books(id).claims, paid);
}

fn collecting(state: CurrencyState) {
	each_kind(state, || {
		// Vouchers that expire in a day cannot be the book currency for a year.
		let asset = open_for(state, 1_000_000, 2 * YEAR);
		let id = with_claims_alone(&asset);
		earn(id, 400_000);
		come(state, &asset);
		pays_all_or_nothing(state, &asset, id, || Coops::collect(by(9), id, 0));
	});
}

fn claiming(state: CurrencyState) {
	each_kind(state, || {
		let asset = open_for(state, 1_000_000, 2 * YEAR);
		let id = with_claims_alone(&asset);
		earn(id, 400_000);
		come(state, &asset);
		pays_all_or_nothing(state, &asset, id, || Coops::claim_patronage(by(9), id, 0, 0));
	});
}

/// In any state of the currency, an ended cooperative can be removed, and all get their deposits back.
fn ending(state: CurrencyState) {
	each_kind(state, || {
		let asset = open_for(state, 1_000_000, YEAR);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		Coops::apply(by(4), id, WORKER, 1, 1).unwrap();
		earn(id, 1_000);
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		done(|| Coops::distribute(by(9), id)).unwrap();
		assert!(books(id).claims > 0);
		come(state, &asset);
		check();
		pass(2 * YEAR + 1);
		let mut rounds = 0;
		while Cooperatives::<Test>::contains_key(id) {
			done(|| Coops::clear_cooperative(by(9), id, 3).map(|_| ()).map_err(|error| error.error)).unwrap();
			rounds += 1;
			assert!(rounds < 99, "it comes to an end");
		}
		assert_eq!([1, 2, 3, 4].map(deposits), [0; 4]);
	});
}

/// The last signature opens the cooperative if the full price arrives. Otherwise all get back what they put down, in
/// any state.
fn founding(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000);
		propose(Bylaws { book: asset.clone(), ..bylaws() }).unwrap();
		sign(2, 0).unwrap();
		come(state, &asset);
		check();
		// When the currency has decayed, the time to sign is over.
		let opens = state.pays() && state != CurrencyState::Decaying;
		let signed = done(|| sign(3, 0));
		assert_eq!(signed.is_ok(), opens, "{signed:?}");
		if !opens {
			done(|| Coops::abandon(by(1), 0)).unwrap();
			assert_eq!([1, 2, 3].map(deposits), [0; 3]);
		}
	});
}

/// Shares are paid at par, or not at all.
fn paying_shares(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		come(state, &asset);
		let account = || balance(&asset, Coops::account_id(id));
		let (before, shares) = (account(), coop(id).shares);
		let paid = done(|| pay_shares(1, id, 2));
		assert_eq!(paid.is_ok(), state.pays(), "{paid:?}");
		let more = if state.pays() { 2 } else { 0 };
		assert_eq!((account() - before, coop(id).shares - shares), (100 * more, more as u32));
	});
}

/// A cooperative that owes its first member a wage of 50, in a currency that has come to this state.
fn employs(state: CurrencyState) -> (CooperativeId, NativeOrWithId<u32>) {
	let asset = open(state, 1_000);
	let id = found(bylaws());
	move_to(&asset, CUSTOMER, Coops::account_id(id), 500);
	let due = now() + DAY;
	Coops::hire(resolved(id, Kind::Ordinary), id, 0, asset.clone(), 50, YEAR, due).unwrap();
	if !matches!(state, CurrencyState::Decaying | CurrencyState::Over | CurrencyState::Dead) {
		pass(DAY);
	}
	come(state, &asset);
	(id, asset)
}

/// A wage is paid as far as there is money, or stays owed.
fn paying_wages(state: CurrencyState) {
	each_kind(state, || {
		let (id, asset) = employs(state);
		let (before, owed) = (balance(&asset, 1), || Coops::wages_of(id)[0].owed);
		let all = owed();
		let result = done(|| Coops::pay_wages(by(9), id, 9).map(|_| ()).map_err(|error| error.error));
		assert_eq!(result.is_ok(), state.pays(), "{result:?}");
		assert_eq!(balance(&asset, 1) - before, all - owed());
	});
}

/// A wage that has ended is paid and forgotten; or stays owed; or is lost and forgotten, with its currency.
fn ending_wages(state: CurrencyState) {
	each_kind(state, || {
		let (id, asset) = employs(state);
		done(|| Coops::end_wage(resolved(id, Kind::Ordinary), id, 0, 0)).unwrap();
		let before = balance(&asset, 1);
		let result = done(|| Coops::pay_wages(by(9), id, 9).map(|_| ()).map_err(|error| error.error));
		let lost = Event::WageLost { cooperative: id, member: 0, wage: 0, amount: 50 };
		assert_eq!(result.is_ok(), state.pays(), "{result:?}");
		assert_eq!(balance(&asset, 1) - before, if state.pays() { 50 } else { 0 });
		assert_eq!(events().contains(&lost), !state.exists());
		let owed = Coops::wages_of(id).into_iter().map(|wage| wage.owed).sum::<Balance>();
		let settled = state.pays() || !state.exists();
		let left = if settled { (0, 0) } else { (1, 50) };
		assert_eq!((WageCount::<Test>::get(id), owed), left);
	});
}

/// A leaving member is redeemed with the money that is there. The deposit comes back when they are paid, or when nobody
/// can pay them any more. Until then they keep their claim and their place.
fn leaving(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000_000);
		let solvency = Perbill::zero();
		let id = found(Bylaws { book: asset.clone(), notice: 0, solvency, ..bylaws() });
		Coops::leave(by(1), id).unwrap();
		pass(YEAR);
		come(state, &asset);
		let (before, purse) = (deposits(1), balance(&asset, 1));
		let closed = done(|| close_period(id));
		let redeemed = done(|| Coops::redeem_shares(by(9), id, 1).map(|_| ()).map_err(|error| error.error));
		let removed = done(|| Coops::remove_member(by(9), id, 0));
		let done = (closed, redeemed, removed);
		match state {
			CurrencyState::Frozen => {
				let refused = (error(Error::Frozen), error(Error::NothingToRedeem), error(Error::NotGone));
				assert_eq!(done, refused);
				assert!(matches!(
					member(id, 0),
					Member { shares: 1, standing: Standing::Leaving { .. }, .. }
				));
			}
			CurrencyState::Expired | CurrencyState::Over => {
				assert_eq!(done, (Ok(()), Ok(()), error(Error::NotGone)));
				assert_eq!((member(id, 0).standing, member(id, 0).due), (Standing::Left, 100));
				assert_eq!(books(id).claims, 100);
			}
			_ => assert_eq!(done, (Ok(()), Ok(()), Ok(()))),
		}
		let gone = state.pays() || !state.exists();
		assert_eq!(before - deposits(1), if gone { DEPOSIT } else { 0 });
		// Of 300 for three shares, 73 are left after two years. A share is 24 of them.
		let paid = if state == CurrencyState::Decaying { 24 } else { 100 };
		assert_eq!(balance(&asset, 1) - purse, if state.pays() { paid } else { 0 });
	});
}

/// A treasurer pays the whole amount, or nothing changes.
fn spending(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		earn(id, 100_000);
		let limit = Some(Limit { amount: 1_000, every: YEAR });
		Coops::set_officer(resolved(id, Kind::Ordinary), id, Office::Treasurer, Some(0), limit).unwrap();
		come(state, &asset);
		let all = || (balance(&asset, Coops::account_id(id)), balance(&asset, CUSTOMER));
		let before = all();
		let spent = done(|| {
			Coops::spend(
				by(1),
				id,
				Office::Treasurer,
				CUSTOMER,
				100,
				ledger::account::GOODS_USED,
				text("flour"),
			)
		});
		assert_eq!(spent.is_ok(), state.pays(), "{spent:?}");
		let paid = if state.pays() { 100 } else { 0 };
		assert_eq!(all(), (before.0 - paid, before.1 + paid));
		assert_eq!(Officers::<Test>::get(id, Office::Treasurer).unwrap().spent.amount, paid);
	});
}

/// Shares change hands without money, and so in any state.
fn transferring_shares(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		Coops::pay_shares(by(1), id, 2).unwrap();
		come(state, &asset);
		let (before, shares) = (balance(&asset, Coops::account_id(id)), coop(id).shares);
		done(|| Coops::transfer_shares(by(1), id, 1, 2)).unwrap();
		assert_eq!([0, 1].map(|number| member(id, number).shares), [1, 3]);
		assert_eq!((balance(&asset, Coops::account_id(id)), coop(id).shares), (before, shares));
	});
}

/// A surplus is shared, and all of it has its place then. The reserve gets what the commons cannot receive. A frozen
/// account closes no period, and a currency that is gone leaves only a loss.
fn closing_a_period(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		earn(id, 100_000);
		Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("an hour")).unwrap();
		pass(YEAR);
		come(state, &asset);
		let (before, commons) = (books(id), balance(&asset, COMMONS));
		let closed = done(|| close_period(id));
		if state == CurrencyState::Frozen {
			assert_eq!((closed, books(id)), (error(Error::Frozen), before));
			return;
		}
		assert_eq!(closed, Ok(()));
		let (after, given) = (books(id), balance(&asset, COMMONS) - commons);
		let closing = Periods::<Test>::get(id, 0).unwrap().closing.unwrap();
		assert_eq!((after.result, before.assets - after.assets), (0, given as i128), "{closing:?}");
		assert_eq!((closing.to_commons, given > 0), (given, state.pays()));
		assert_eq!(
			(after.reserve, after.claims > 0),
			(closing.to_reserve + closing.remainder, state.exists())
		);
		assert_eq!(
			(closing.loss_to_shares, coop(id).share_value),
			if state.exists() { (0, 100) } else { (300, 0) }
		);
	});
}

/// Shares become claims, and the remainder goes to the commons if they can receive it. A frozen account is distributed
/// when the time for debts is over.
fn distributing(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		earn(id, 1_000);
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		come(state, &asset);
		let commons = balance(&asset, COMMONS);
		let distribute = || done(|| Coops::distribute(by(9), id));
		if state == CurrencyState::Frozen {
			assert_eq!(distribute(), error(Error::DebtsLeft));
			pass(60 * DAY);
		}
		assert_eq!(distribute(), Ok(()));
		let worth = if state.exists() { 100 } else { 0 };
		assert_eq!((coop(id).share_value, books(id).claims, books(id).reserve), (worth, 3 * worth, 0));
		assert_eq!(balance(&asset, COMMONS) > commons, state.pays());
	});
}

/// The price is put down as long as the currency exists, and given back when the applicant wants it.
fn applying(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		come(state, &asset);
		let before = balance(&asset, 4);
		let applied = done(|| Coops::apply(by(4), id, WORKER, 1, 1));
		assert_eq!(applied.is_ok(), state.exists(), "{applied:?}");
		let price = if state.exists() { 100 } else { 0 };
		assert_eq!(before - balance(&asset, 4), price);
		let withdrawn = done(|| Coops::withdraw_application(by(4), id, Party::Person(4)));
		assert_eq!(withdrawn.is_ok(), state.exists(), "{withdrawn:?}");
		assert_eq!((balance(&asset, 4), deposits(4)), (before, 0));
	});
}

/// A refused applicant gets all back in any state, as far as there is still something.
fn refusing(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		Coops::apply(by(4), id, WORKER, 1, 1).unwrap();
		come(state, &asset);
		let before = balance(&asset, 4);
		done(|| Coops::refuse_application(by(TILL), id, Party::Person(4), text("No"))).unwrap();
		assert_eq!(balance(&asset, 4) - before, if state.exists() { 100 } else { 0 });
		assert_eq!(deposits(4), 0);
	});
}

/// A member gives up a wage in any state. It moves nothing, and frees its place.
fn waiving_wages(state: CurrencyState) {
	each_kind(state, || {
		let (id, asset) = employs(state);
		let all = || (balance(&asset, 1), balance(&asset, Coops::account_id(id)));
		let before = all();
		done(|| Coops::waive_wage(by(1), id, 0, 0)).unwrap();
		assert_eq!((all(), WageCount::<Test>::get(id), Coops::wages_of(id).len()), (before, 0, 0));
	});
}

/// Retained patronage becomes claims, which moves no money, unless the account is frozen or there is a loss.
fn revolving(state: CurrencyState) {
	each_kind(state, || {
		let asset = open_for(state, 1_000_000, 2 * YEAR);
		let id = with_claims_alone(&asset);
		earn(id, 400_000);
		come(state, &asset);
		let (before, account) = (books(id), balance(&asset, Coops::account_id(id)));
		let retained = Periods::<Test>::get(id, 0).unwrap().closing.unwrap().retained;
		let revolved = done(|| Coops::revolve(resolved(id, Kind::Qualified), id));
		let can = state.exists() && state != CurrencyState::Frozen;
		assert_eq!(revolved.is_ok(), can, "{revolved:?}");
		let moved = if can { retained } else { 0 };
		assert_eq!(books(id).claims - before.claims, moved);
		assert_eq!(account - balance(&asset, Coops::account_id(id)), moved, "it is held for its members");
	});
}

/// Claims expire in any state, and are the reserve's then, if there is still something.
fn expiring_claims(state: CurrencyState) {
	each_kind(state, || {
		let asset = open_for(state, 1_000_000, 5 * YEAR);
		let id = with_claims_alone(&asset);
		earn(id, 400_000);
		pass(2 * YEAR + 1);
		come(state, &asset);
		let (before, cash) = (books(id), Periods::<Test>::get(id, 0).unwrap().cash.unwrap().left);
		assert!(cash > 0);
		done(|| Coops::expire_claims(by(9), id, 0, 9).map(|_| ()).map_err(|error| error.error)).unwrap();
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().cash, None);
		let after = books(id);
		let moved = if state.exists() { cash } else { 0 };
		assert_eq!((before.claims - after.claims, after.reserve - before.reserve), (cash, moved));
	});
}

/// A cooperative without voices is dissolved in any state of its currency.
fn winding_up(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		(1..=3).for_each(|who| Coops::leave(by(who), id).unwrap());
		come(state, &asset);
		done(|| Coops::wind_up(by(9), id)).unwrap();
		assert!(matches!(coop(id).state, State::Dissolving { .. }));
		// A freeze is over by the time of the distribution, or that waits for its end.
		pass(120 * DAY);
		done(|| Coops::distribute(by(9), id)).unwrap();
		assert!(coop(id).has_ended());
	});
}

/// Money in another currency goes to the commons if it can be paid.
fn sweeping(state: CurrencyState) {
	each_kind(state, || {
		let asset = open_for(state, 1_000, YEAR);
		let id = found(bylaws());
		move_to(&asset, CUSTOMER, Coops::account_id(id), 500);
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		come(state, &asset);
		let (has, commons) = (balance(&asset, Coops::account_id(id)), balance(&asset, COMMONS));
		let swept = done(|| Coops::sweep(by(9), id, asset.clone()));
		assert_eq!(swept.is_ok(), state.pays(), "{swept:?}");
		// One unit keeps the account alive.
		assert_eq!(balance(&asset, COMMONS) - commons, if state.pays() { has - 1 } else { 0 });
	});
}

/// The members post what has happened, by a resolution.
fn book(id: CooperativeId, booking: Booking<AccountId>) {
	Coops::record_booking(resolved(id, Kind::Ordinary), id, booking, note("as resolved")).unwrap();
}

/// Somebody buys, and pays an invoice, in full; or nothing changes.
fn buying(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		book(id, Booking::Invoice { debtor: None, amount: 100, due: now() });
		come(state, &asset);
		let all = || (balance(&asset, CUSTOMER), balance(&asset, Coops::account_id(id)));
		let before = all();
		let paid = if state.pays() { 100 } else { 0 };
		let bought = done(|| Coops::buy(by(CUSTOMER), id, 100, text("bread")));
		assert_eq!(bought.is_ok(), state.pays(), "{bought:?}");
		assert_eq!(all(), (before.0 - paid, before.1 + paid));
		let settled = done(|| Coops::pay_invoice(by(CUSTOMER), id, 0, 100));
		assert_eq!(settled.is_ok(), state.pays(), "{settled:?}");
		assert_eq!(all(), (before.0 - 2 * paid, before.1 + 2 * paid));
		assert_eq!(OpenItems::<Test>::contains_key(id, 0), !state.pays());
	});
}

/// A bill is paid in full, or stays owed.
fn paying_bills(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		earn(id, 100_000);
		let account = ledger::account::GOODS_USED;
		book(id, Booking::Bill { creditor: CUSTOMER, account, amount: 100, due: now() });
		come(state, &asset);
		let all = || (balance(&asset, Coops::account_id(id)), balance(&asset, CUSTOMER));
		let before = all();
		let paid = done(|| Coops::pay_bill(by(9), id, 0));
		assert_eq!(paid.is_ok(), state.pays(), "{paid:?}");
		let moved = if state.pays() { 100 } else { 0 };
		assert_eq!(all(), (before.0 - moved, before.1 + moved));
		assert_eq!(OpenItems::<Test>::contains_key(id, 0), !state.pays());
	});
}

/// A loan without interest that the customer can give.
fn offered(id: CooperativeId) {
	let lender = CUSTOMER;
	book(id, Booking::Loan { lender, principal: 100, rate: 0, interval: YEAR, parts: 1 });
}

/// A loan comes in full, or not at all.
fn lending(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		offered(id);
		come(state, &asset);
		let all = || (balance(&asset, CUSTOMER), balance(&asset, Coops::account_id(id)));
		let before = all();
		let lent = done(|| Coops::lend(by(CUSTOMER), id, 0));
		assert_eq!(lent.is_ok(), state.pays(), "{lent:?}");
		let moved = if state.pays() { 100 } else { 0 };
		assert_eq!(all(), (before.0 - moved, before.1 + moved));
	});
}

/// The members repay a loan, or it stays owed.
fn repaying_loans(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		earn(id, 100_000);
		offered(id);
		Coops::lend(by(CUSTOMER), id, 0).unwrap();
		come(state, &asset);
		let all = || (balance(&asset, Coops::account_id(id)), balance(&asset, CUSTOMER));
		let before = all();
		let repaid = done(|| Coops::repay_loan(resolved(id, Kind::Ordinary), id, 0, 100));
		assert_eq!(repaid.is_ok(), state.pays(), "{repaid:?}");
		let moved = if state.pays() { 100 } else { 0 };
		assert_eq!(all(), (before.0 - moved, before.1 + moved));
		assert_eq!(Loans::<Test>::contains_key(id, 0), !state.pays());
	});
}

/// A cooperative that takes deposits of up to 100 from each member.
fn takes_deposits(asset: &NativeOrWithId<u32>) -> CooperativeId {
	let id = found(Bylaws { book: asset.clone(), ..bylaws() });
	let controls = Controls { most_deposit: 100, ..Default::default() };
	Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
	id
}

/// A deposit comes in full, or not at all.
fn paying_deposits(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000);
		let id = takes_deposits(&asset);
		come(state, &asset);
		let all = || (balance(&asset, 1), balance(&asset, Coops::account_id(id)));
		let before = all();
		let paid = done(|| Coops::pay_deposit(by(1), id, 100));
		assert_eq!(paid.is_ok(), state.pays(), "{paid:?}");
		let moved = if state.pays() { 100 } else { 0 };
		assert_eq!(all(), (before.0 - moved, before.1 + moved));
		assert_eq!(Coops::deposit_of(id, 0), moved);
	});
}

/// A deposit is returned in full, or stays owed.
fn returning_deposits(state: CurrencyState) {
	each_kind(state, || {
		let asset = open(state, 1_000_000);
		let id = takes_deposits(&asset);
		earn(id, 100_000);
		Coops::pay_deposit(by(1), id, 100).unwrap();
		come(state, &asset);
		let all = || (balance(&asset, Coops::account_id(id)), balance(&asset, 1));
		let before = all();
		let returned = done(|| Coops::return_deposit(by(1), id, 0, 100));
		assert_eq!(returned.is_ok(), state.pays(), "{returned:?}");
		let moved = if state.pays() { 100 } else { 0 };
		assert_eq!(all(), (before.0 - moved, before.1 + moved));
		assert_eq!(Coops::deposit_of(id, 0), 100 - moved);
	});
}

/// The seller of an oven gets all that it costs out of the reserve, or nothing changes.
fn investing_the_reserve(state: CurrencyState) {
	each_kind(state, || {
		let asset = open_for(state, 1_000_000, 2 * YEAR);
		let id = with_claims_alone(&asset);
		earn(id, 400_000);
		let controls = Controls { reserve_in_cash: Perbill::from_percent(50), ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		come(state, &asset);
		let (before, reserve) = (balance(&asset, CUSTOMER), books(id).reserve);
		let qualified = resolved(id, Kind::Qualified);
		let bought = done(|| Coops::invest_reserve(qualified, id, CUSTOMER, 1_000, 0, YEAR));
		assert_eq!(bought.is_ok(), state.pays(), "{bought:?}");
		let moved = if state.pays() { 1_000 } else { 0 };
		assert_eq!(balance(&asset, CUSTOMER) - before, moved);
		assert_eq!((Coops::invested_reserve(id), books(id).reserve), (moved, reserve));
	});
}

/// Money that comes after the closing is held for the claims of the year, unless the account is frozen.
fn holding_claims(state: CurrencyState) {
	each_kind(state, || {
		let asset = open_for(state, 1_000_000, 2 * YEAR);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("an hour")).unwrap();
		enter(id, [(ledger::account::RECEIVABLES, 10_000), (ledger::account::SALES_TO_OTHERS, -10_000)])
			.unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		earn(id, 400_000);
		come(state, &asset);
		let held = || Coops::held(id, &asset, HoldReason::Claims);
		let (before, unheld) = (held(), Coops::unheld_claims(id, &asset).unwrap());
		assert!(unheld > 0 && coop(id).unheld.is_some());
		let result = done(|| Coops::hold_claims(by(9), id).map(|_| ()).map_err(|error| error.error));
		let can = state.exists() && state != CurrencyState::Frozen;
		assert_eq!(result.is_ok(), can, "{result:?}");
		assert_eq!(held() - before, if can { unheld } else { 0 });
		assert_eq!(coop(id).unheld.is_none(), can);
	});
}

#[test]
fn a_member_who_parks_money_in_shares_takes_back_what_decay_has_left() {
	chain(|| {
		let asset = open(CurrencyState::Decaying, 2_001);
		let solvency = Perbill::zero();
		let id = found(Bylaws { book: asset.clone(), notice: 0, solvency, ..bylaws() });
		// They put all they have into twenty of 22 shares, but for the unit that keeps their account alive.
		Coops::pay_shares(by(1), id, 4).unwrap();
		Coops::subscribe(by(1), id, 15).unwrap();
		Coops::pay_shares(by(1), id, 15).unwrap();
		assert_eq!((balance(&asset, 1), coop(id).shares), (1, 22));
		Coops::leave(by(1), id).unwrap();
		pass(YEAR);
		let redeem = || done(|| Coops::redeem_shares(by(9), id, 1).map(|_| ()).map_err(|error| error.error));
		assert_eq!(redeem(), error(Error::LossNotBorne), "nobody leaves the decay to the others");
		close_period(id).unwrap();
		redeem().unwrap();
		assert_eq!((balance(&asset, 1), balance(&asset, 4)), (980, 993), "parked, and idle");
		assert_eq!(coop(id).share_value, 49, "the shares of the others bear as much");
	});
}

#[test]
fn retained_patronage_bears_the_decay_of_the_money_before_the_shares_do() {
	chain(|| {
		let asset = open(CurrencyState::Decaying, 1_000_000);
		let id = found(Bylaws { book: asset.clone(), ..bylaws() });
		pass(YEAR - DAY);
		Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("an hour")).unwrap();
		earn(id, 100_000);
		pass(15 * DAY);
		close_period(id).unwrap();
		Coops::claim_patronage(by(9), id, 0, 0).unwrap();
		Coops::pay_shares(by(2), id, 4).unwrap();
		let value = coop(id).share_value;
		pass(YEAR);
		close_period(id).unwrap();
		let closing = Periods::<Test>::get(id, 1).unwrap().closing.unwrap();
		assert!(closing.result < 0);
		let borne = (closing.loss_to_retained, closing.loss_to_shares, closing.loss_to_reserve);
		assert_eq!(borne, (closing.result.unsigned_abs(), 0, 0));
		assert_eq!(coop(id).share_value, value);
		check();
	});
}
