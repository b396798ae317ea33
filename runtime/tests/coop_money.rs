//! The money of a cooperative: a budget and a currency of its members, and the distribution at the end when something
//! is in the way.

use crate::budget::{content, until};
use crate::common::*;
use crate::coops::*;
use frame_support::traits::{fungible::Mutate as _, fungibles::Inspect};
use pallet_cooperatives::{
	Authority, Bylaws, Class, ClassKind, Error, Heir, Kind, Motion, Outcome, Waterfall, WorkKind,
};
use pallet_currencies::{Arrears, Bearer, Call as CurrencyCall, Credit, Supply, Terms, Vouchers};
use pallet_participatory_budget::{Call as BudgetCall, Content, Cycles, Stage};
use rochdale_runtime::{
	configs::{currencies::Currencies, money::CommonsAccount},
	tracks::Track,
	AccountId, Balances, CommunityCurrencies, Cooperatives, Runtime, RuntimeCall, UNIT,
};
use sp_runtime::{DispatchError, Perbill};

type Call = pallet_cooperatives::Call<Runtime>;

const FOUNDERS: [u32; 3] = [0, 1, 2];

pub fn bylaws() -> Bylaws<Runtime> {
	Bylaws {
		document: document("bylaws"),
		classes: vec![Class { kind: ClassKind::Worker, weight: 1 }].try_into().expect("one class"),
		book: BOOK,
		par: 100,
		least_shares: 1,
		most_shares: 10,
		first_shares: 1,
		instalment_time: YEAR,
		notice: 0,
		defence: 30 * DAY,
		admission: Authority::Members,
		recording: Authority::Members,
		decisions: decisions(),
		waterfall: Waterfall {
			reserve: Perbill::from_percent(10),
			commons: Perbill::from_percent(5),
			interest: Perbill::from_percent(2),
			cash: Perbill::from_percent(50),
		},
		solvency: Perbill::zero(),
		period: YEAR,
		claim_time: 2 * YEAR,
		contest_time: 14 * DAY,
		work: vec![WorkKind { name: text("hours"), weight: 1 }].try_into().expect("one kind"),
	}
}

/// Three persons found a cooperative, which gets native money for its deposits.
fn bakery() -> u32 {
	let id = found("The Bakers", bylaws(), &FOUNDERS.map(|n| (n, 0, 1)));
	Balances::mint_into(&Cooperatives::account_of(id), 100_000 * UNIT).expect("there is room");
	id
}

/// The founders decide this by a resolution.
fn resolved(id: u32, kind: Kind, call: impl Into<RuntimeCall>) -> Outcome {
	resolve(id, kind, motion(0, call), &FOUNDERS)
}

/// The cooperative makes this call with its account.
fn act(id: u32, call: impl Into<RuntimeCall>) -> Outcome {
	resolved(id, Kind::Ordinary, Call::act { call: Box::new(call.into()) })
}

/// The cooperative opens a currency, the second of the chain.
fn open(id: u32, supply: Supply<AccountId>) {
	let (name, symbol) = (text("Bread"), text("B"));
	let terms = Terms { name, symbol, decimals: 0, minimum: 1, supply, demurrage: None };
	assert_eq!(act(id, CurrencyCall::<Runtime>::open { terms }), DONE);
}

/// A person becomes a member.
fn join(id: u32, n: u32) {
	by(&person(n), Call::apply { cooperative: id, class: 0, shares: 1, first: 1 }).expect("they apply");
	let who = pallet_cooperatives::Party::Person(n.into());
	assert_eq!(resolved(id, Kind::Ordinary, Call::admit { cooperative: id, who }), DONE);
}

#[test]
fn the_council_does_not_take_back_the_call_on_which_a_cooperative_decides() {
	use frame_support::traits::Bounded;
	use pallet_preimage::Call::{request_preimage, unrequest_preimage};

	community(20).execute_with(|| {
		quiet_block(START, || purses(20, &[market()], 10_000));
		quiet_block(START + DAY, || {
			let id = bakery();
			let long = frame_system::Call::<Runtime>::remark { remark: vec![7; 500] };
			let motion = motion(0, Call::act { call: Box::new(long.into()) });
			let Motion::Call(Bounded::Lookup { hash, .. }) = motion else { panic!("the call is too long") };
			let number = pallet_cooperatives::NextResolution::<Runtime>::get(id);
			let (member, document) = (number_of(id, 0), document("motion"));
			by(&person(0), Call::propose { cooperative: id, member, kind: Kind::Ordinary, motion, document })
				.expect("it can be proposed");
			let filtered = Err(frame_system::Error::<Runtime>::CallFiltered.into());
			assert_eq!(decided(unrequest_preimage::<Runtime> { hash }), filtered);
			assert_eq!(decided(request_preimage::<Runtime> { hash }), filtered);
			assert_eq!(vote_and_close(id, number, &FOUNDERS), DONE);
			check();
		});
	});
}

/// If a refund were income, members could make a surplus by paying somebody and being paid back.
#[test]
fn a_refund_to_a_cooperative_is_no_surplus_and_leaves_nothing_unexplained() {
	use pallet_payments::{Call as PaymentCall, Memo, PaymentRing};

	community(20).execute_with(|| {
		quiet_block(START, || purses(20, &[market()], 10_000));
		quiet_block(START + DAY, || {
			let id = bakery();
			market_pays(id, 5_000);
			let books = || Cooperatives::books_of(id).expect("it keeps books");
			let before = (books().result, books().unexplained);
			assert_eq!(before, (5_000, 0));
			let memo = Memo::Text(text("flour"));
			let pay = PaymentCall::<Runtime>::pay { to: person(9), asset: BOOK, amount: 700, memo };
			assert_eq!(act(id, pay), DONE);
			assert_eq!((books().result, books().unexplained), (4_300, -700));
			let (_, next) = PaymentRing::<Runtime>::get();
			let refund = PaymentCall::<Runtime>::refund { payment: next - 1, amount: None };
			by(&person(9), refund).expect("the payee gives it back");
			assert_eq!((books().result, books().unexplained), before);
			check();
		});
	});
}

/// The books follow from the two sides of each swap.
#[test]
fn a_cooperative_that_swaps_has_the_other_currency_at_cost_and_a_gain_when_it_swaps_back() {
	use frame_support::traits::fungible::NativeOrWithId::Native;
	use pallet_payments::{Call as PaymentCall, NextId, Rate};

	community(20).execute_with(|| {
		quiet_block(START, || purses(20, &[market()], 10_000));
		quiet_block(START + DAY, || {
			let id = bakery();
			market_pays(id, 5_000);
			Balances::mint_into(&person(9), 1_000 * UNIT).expect("there is room");
			let books = || Cooperatives::books_of(id).expect("it keeps books");
			let (result, assets) = (books().result, books().assets);
			let offer = |sells, buys, sold, bought| {
				let (rate, per_day, total) = (Rate { sold, bought }, None, None);
				let expires_at = START + 2 * DAY;
				let call =
					PaymentCall::<Runtime>::post_offer { sells, buys, rate, per_day, total, expires_at };
				by(&person(9), call).expect("it is posted");
				NextId::<Runtime>::get() - 1
			};
			let swap = |offer, give, at_least| {
				assert_eq!(act(id, PaymentCall::<Runtime>::swap { offer, give, at_least }), DONE);
				check();
			};
			swap(offer(Native, BOOK, UNIT, 7), 700, 100 * UNIT);
			assert_eq!((books().result, books().unexplained, books().assets), (result, 0, assets));
			let held = Cooperatives::holdings_of(id);
			assert_eq!(
				held.iter().map(|one| (one.amount, one.cost)).collect::<Vec<_>>(),
				[(100 * UNIT, 700)]
			);
			assert!(held.iter().all(|one| one.there > 100 * UNIT), "it had some before, without a cost");
			swap(offer(BOOK, Native, 9, UNIT), 100 * UNIT, 900);
			assert_eq!((books().result, books().unexplained), (result + 200, 0));
			assert!(Cooperatives::holdings_of(id).is_empty());
		});
	});
}

#[test]
fn a_cooperatives_budget_is_decided_by_those_who_were_its_members_and_paid_from_its_account() {
	community(20).execute_with(|| {
		let mut now = START;
		quiet_block(now, || purses(20, &[market()], 10_000));
		let terms = small_budget(0, 1_000);
		let account = Cooperatives::account_of(0);
		now += DAY;
		quiet_block(now, || {
			assert_eq!(bakery(), 0);
			join(0, 5);
			join(0, 6);
			market_pays(0, 5_000);
			assert_eq!(resolved(0, Kind::Ordinary, BudgetCall::start_cycle { terms }), DONE);
			let content = |title: &str| Content {
				title: text(title),
				reference: text("https://example.org/oven"),
				hash: [2; 32],
				category: 0,
				beneficiary: person(9),
				milestones: vec![600].try_into().expect("one"),
			};
			let propose = |title| BudgetCall::<Runtime>::propose { cycle: 0, content: content(title) };
			assert!(by(&person(9), propose("A swing")).is_err(), "who is no member proposes nothing");
			by(&person(5), propose("An oven")).expect("a member proposes");
			by(&person(1), propose("A bench")).expect("a member proposes");
		});
		let stage = || Cycles::<Runtime>::get(0).expect("the cycle is there").stage;
		let until = |wanted: Stage, step: Moment, now: &mut Moment| {
			for _ in 0..400 {
				if stage() == wanted {
					return;
				}
				*now += step;
				quiet_block(*now, || {});
			}
			panic!("{wanted:?} has not come, but {:?}", stage());
		};
		until(Stage::Voting, DAY, &mut now);
		now += DAY;
		quiet_block(now, || {
			join(0, 7);
			by(&person(6), Call::leave { cooperative: 0 }).expect("a member leaves");
			let ballot = |project| {
				let support = equal_shares::Support { project, points: 1 };
				BudgetCall::<Runtime>::vote { cycle: 0, ballot: vec![support].try_into().expect("one") }
			};
			// Not allowed are a person who joined after the roll was frozen, one who has left, and one who was never a
			// member.
			for n in [7, 6, 9] {
				assert!(by(&person(n), ballot(0)).is_err(), "person {n} is not on the roll");
			}
			for (n, project) in [(0, 0), (1, 1), (2, 0), (5, 0)] {
				by(&person(n), ballot(project)).expect("a member votes");
			}
		});
		let (before, builder) = (purse(&account), purse(&person(9)));
		until(Stage::CarryingOut, 6 * 3_600_000, &mut now);
		assert_eq!(purse(&person(9)) - builder, 600, "the oven is paid");
		assert_eq!(before - purse(&account), 600, "from the cooperative's account");
		let held = Currencies::total_balance(BOOK, &account) - Currencies::balance(BOOK, &account);
		assert_eq!(held, 0, "what was not decided on is free again");
		check();
	});
}

#[test]
fn members_decide_on_their_budget_although_the_cooperative_is_dissolved_meanwhile() {
	community(10).execute_with(|| {
		let mut now = START;
		let oven = person(9);
		quiet_block(now, || purses(10, &[market()], 10_000));
		now += DAY;
		quiet_block(now, || {
			assert_eq!(bakery(), 0);
			join(0, 5);
			market_pays(0, 5_000);
			let terms = small_budget(0, 1_000);
			assert_eq!(resolved(0, Kind::Ordinary, BudgetCall::start_cycle { terms }), DONE);
			let content = content("An oven", oven.clone(), &[300, 300]);
			by(&person(5), BudgetCall::propose { cycle: 0, content }).expect("a member proposes");
		});
		until(0, Stage::Voting, DAY, &mut now);
		let members = [0, 1, 2, 5];
		now += HOUR;
		quiet_block(now, || {
			let dissolve = motion(0, Call::dissolve { cooperative: 0, heir: Heir::Commons });
			assert_eq!(resolve(0, Kind::Dissolution, dissolve, &members), DONE);
			for n in members {
				let support = equal_shares::Support { project: 0, points: 1 };
				let ballot = vec![support].try_into().expect("one");
				by(&person(n), BudgetCall::vote { cycle: 0, ballot }).expect("a member votes");
			}
		});
		let dissolved_at = now;
		let before = purse(&oven);
		until(0, Stage::CarryingOut, 6 * HOUR, &mut now);
		assert_eq!(purse(&oven), before + 300, "the first milestone is paid");
		now = now.max(dissolved_at + wind_down());
		quiet_block(now, || {
			let distribute = by(&market(), Call::distribute { cooperative: 0 });
			assert_eq!(distribute, Err(Error::<Runtime>::DebtsLeft.into()), "the second one is still held");
			let reference = text("https://example.org/report");
			by(&oven, BudgetCall::report_milestone { cycle: 0, project: 0, reference, hash: [8; 32] })
				.expect("reported");
		});
		now += 7 * DAY;
		quiet_block(now, || {
			by(&market(), BudgetCall::pay_milestone { cycle: 0, project: 0 })
				.expect("anybody lets it be paid");
			assert_eq!(purse(&oven), before + 600);
			by(&market(), Call::distribute { cooperative: 0 }).expect("nothing is held any more");
			for n in members {
				let (before, member) = (purse(&person(n)), number_of(0, n));
				by(&market(), Call::collect { cooperative: 0, member }).expect("a share waits");
				assert_eq!(purse(&person(n)) - before, 100, "person {n} has the share at par");
			}
		});
		check();
	});
}

#[test]
fn a_cooperatives_currency_is_governed_by_the_resolutions_of_its_members() {
	community(6).execute_with(|| {
		quiet_block(START, || purses(6, &[market()], 10_000));
		quiet_block(START + DAY, || {
			let id = bakery();
			open(
				id,
				Supply::Vouchers(Vouchers {
					issuer: Cooperatives::account_of(id),
					cap: 1_000,
					expires_at: None,
					redemption_fee: Perbill::zero(),
				}),
			);
			let issue = || CurrencyCall::<Runtime>::issue { currency: 1, to: person(4), amount: 70 };
			assert_eq!(
				by(&person(0), issue()),
				Err(DispatchError::BadOrigin),
				"no member alone is its guardian"
			);
			assert_eq!(act(id, issue()), DONE);
			assert_eq!(CommunityCurrencies::balance(1, &person(4)), 70);
			let commons = CommunityCurrencies::commons(1);
			by(&person(4), CurrencyCall::transfer { currency: 1, to: commons, amount: 30 })
				.expect("it is given");
			let spend = || CurrencyCall::<Runtime>::spend_commons { currency: 1, to: person(3), amount: 20 };
			assert_eq!(by(&person(0), spend()), Err(DispatchError::BadOrigin));
			assert_eq!(act(id, spend()), DONE);
			assert_eq!(CommunityCurrencies::balance(1, &person(3)), 20);
		});
		check();
	});
}

#[test]
fn members_decide_who_bears_a_debt() {
	const BREAD: u32 = 1;
	let rules = Credit {
		default_limit: 1_000,
		warn_at: Perbill::one(),
		earned: None,
		levy: Perbill::from_percent(10),
		grace: 30 * DAY,
		arrears: Arrears { rest: Bearer::Decision, ..Default::default() },
	};
	community(6).execute_with(|| {
		let mut id = 0;
		let owes = || CommunityCurrencies::account_info(BREAD, person(3)).map_or(0, |info| info.debt);
		let ledger = || pallet_currencies::Currencies::<Runtime>::get(BREAD).expect("it is open").ledger;
		let settle = || by(&person(5), CurrencyCall::settle_default { currency: BREAD, member: 3 });
		let write_off = || CurrencyCall::<Runtime>::write_off { currency: BREAD, member: 3 };
		quiet_block(START, || purses(6, &[market()], 10_000));
		quiet_block(START + DAY, || {
			id = bakery();
			open(id, Supply::MutualCredit(rules));
			for n in [3, 4] {
				by(&person(n), CurrencyCall::join { currency: BREAD }).expect("a member joins");
			}
			by(&person(3), CurrencyCall::transfer { currency: BREAD, to: person(4), amount: 500 })
				.expect("is paid");
			assert_eq!((owes(), ledger().fund), (550, 50));
			members_decide(Track::Membership, pallet_members::Call::remove { id: 3 })
				.expect("the members remove one");
			settle().expect("the person is found gone");
		});
		quiet_block(START + 32 * DAY, || {
			settle().expect("the fund pays");
			assert_eq!((owes(), ledger().fund), (500, 0));
			assert_eq!(
				settle(),
				Err(pallet_currencies::Error::<Runtime>::FundEmpty.into()),
				"the debt waits"
			);
			assert_eq!(by(&person(0), write_off()), Err(DispatchError::BadOrigin), "no member decides alone");
			assert_eq!(act(id, write_off()), DONE);
			assert_eq!((owes(), ledger().written_off), (0, 500));
			by(&person(4), CurrencyCall::transfer { currency: BREAD, to: person(5), amount: 100 })
				.expect("is paid");
			assert_eq!((ledger().fund, ledger().written_off), (0, 490), "who pays bears it");
		});
		check();
	});
}

/// A cooperative after its first year, dissolved by its members. Days are counted from the last block.
fn dissolved(heir: Heir) -> (u32, Moment) {
	let mut id = 0;
	quiet_block(START, || purses(12, &[market()], 10_000));
	quiet_block(START + DAY, || {
		id = bakery();
		if let Heir::Cooperative(other) = heir {
			assert_eq!(found("The Millers", bylaws(), &[3, 4, 5].map(|n| (n, 0, 1))), other);
		}
		market_pays(id, 10_000);
	});
	let now = START + DAY + YEAR;
	quiet_block(now, || {
		by(&market(), Call::close_period { cooperative: id }).expect("the year is over");
		assert_eq!(resolved(id, Kind::Dissolution, Call::dissolve { cooperative: id, heir }), DONE);
	});
	(id, now)
}

fn wind_down() -> Moment {
	use frame_support::traits::Get;
	<Runtime as pallet_cooperatives::Config>::WindDown::get()
}

#[test]
fn while_its_account_is_frozen_nobody_distributes_what_a_cooperative_leaves() {
	community(12).execute_with(|| {
		let (id, mut now) = dissolved(Heir::Commons);
		let account = Cooperatives::account_of(id);
		now += wind_down() - DAY;
		quiet_block(now, || {
			let (who, until) = (account.clone(), now + 30 * DAY);
			let freeze = CurrencyCall::freeze { currency: 0, who, until, reason: text("a dispute") };
			by(&person(0), freeze).expect("the guardian freezes it");
		});
		now += 2 * DAY;
		quiet_block(now, || {
			let distribute = by(&market(), Call::distribute { cooperative: id });
			assert_eq!(distribute, Err(Error::<Runtime>::DebtsLeft.into()));
		});
		now += 30 * DAY;
		quiet_block(now, || {
			by(&market(), Call::distribute { cooperative: id }).expect("it is not frozen any more");
			for n in FOUNDERS {
				let before = purse(&person(n));
				by(&market(), Call::collect { cooperative: id, member: n }).expect("a share waits");
				assert_eq!(purse(&person(n)) - before, 102, "the share at par, and its interest");
			}
		});
		check();
	});
}

#[test]
fn an_heir_without_an_account_in_the_currency_does_not_keep_the_members_from_their_shares() {
	community(12).execute_with(|| {
		let (id, mut now) = dissolved(Heir::Cooperative(1));
		// The heir's members let it give away all its money, so the currency removes its account.
		quiet_block(now + DAY, || {
			let heir = Cooperatives::account_of(1);
			Balances::mint_into(&heir, 1_000 * UNIT).expect("there is room");
			let all = CurrencyCall::<Runtime>::transfer { currency: 0, to: market(), amount: purse(&heir) };
			let give = motion(3, Call::act { call: Box::new(all.into()) });
			assert_eq!(resolve(1, Kind::Ordinary, give, &[3, 4, 5]), DONE);
			assert_eq!(purse(&heir), 0);
		});
		now += wind_down() + DAY;
		quiet_block(now, || {
			let commons = purse(&CommonsAccount::get());
			by(&market(), Call::distribute { cooperative: id }).expect("anyone can");
			let heir = Cooperatives::books_of(1).expect("it lives").reserve;
			let reserve = purse(&CommonsAccount::get()) - commons + heir;
			assert!(reserve > 9_000, "the reserve is the heir's or the commons': {reserve}");
			by(&market(), Call::collect { cooperative: id, member: 0 }).expect("a share waits");
		});
		check();
	});
}

#[test]
fn a_cooperative_whose_currency_was_removed_is_cleared_and_deposits_go_back() {
	community(12).execute_with(|| {
		let (id, mut now) = dissolved(Heir::Commons);
		let until = now + 60 * DAY;
		quiet_block(now + 6_000, || {
			let close = CurrencyCall::close { currency: 0, until, rate: None };
			by(&person(0), close).expect("the guardian closes the currency");
		});
		now = until + DAY;
		quiet_block(now, || {
			while pallet_currencies::Currencies::<Runtime>::contains_key(0) {
				by(&market(), CurrencyCall::remove_accounts { currency: 0, most: 50 })
					.expect("its time is over");
			}
		});
		check();
		now += wind_down();
		quiet_block(now, || {
			by(&market(), Call::distribute { cooperative: id }).expect("there is nothing to distribute");
			while pallet_cooperatives::Cooperatives::<Runtime>::contains_key(id) {
				by(&market(), Call::clear_cooperative { cooperative: id, most: 50 }).expect("it is cleared");
			}
		});
		use frame_support::traits::fungible::InspectHold;
		let reason = rochdale_runtime::configs::cooperatives::CooperativeHoldReason::get();
		for n in FOUNDERS {
			assert_eq!(Balances::balance_on_hold(&reason, &person(n)), 0, "person {n} has the deposits back");
		}
		check();
	});
}
