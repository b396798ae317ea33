//! A food cooperative of workers, consumers and producers, and cooperatives that found one together, on the real
//! runtime. Everything is done by signed calls, and members decide by resolutions.
//!
//! A story is one long function, because each step builds on those before it.

use crate::common::*;
use crate::coops::*;
use pallet_cooperatives::{
	Authority, Bylaws, Class, ClassKind, Closing, Error, Heir, Kind, Limit, MemberNo, Motion, Office,
	Outcome, Party, Vote, Waterfall, WorkKind,
};
use pallet_participatory_budget::{Content, Cycles};
use rochdale_runtime::{Balance, Cooperatives, Runtime, RuntimeCall};
use sp_runtime::{DispatchError, Perbill};

type Call = pallet_cooperatives::Call<Runtime>;

const WORKERS: u8 = 0;
const CONSUMERS: u8 = 1;
const PRODUCERS: u8 = 2;
const SUPPORTERS: u8 = 3;
/// Purchases and deliveries count by their value. An hour of work counts as much as fifteen units of either.
const PURCHASES: u8 = 0;
const DELIVERIES: u8 = 1;
const HOURS: u8 = 2;

fn bylaws() -> Bylaws<Runtime> {
	let class = |kind, weight| Class { kind, weight };
	let kind = |name: &str, weight| WorkKind { name: text(name), weight };
	Bylaws {
		document: document("bylaws"),
		classes: vec![
			class(ClassKind::Worker, 3),
			class(ClassKind::Consumer, 1),
			class(ClassKind::Producer, 2),
			class(ClassKind::Supporter, 0),
		]
		.try_into()
		.expect("four classes"),
		book: BOOK,
		par: 1_000,
		least_shares: 1,
		most_shares: 50,
		first_shares: 1,
		instalment_time: YEAR,
		notice: 90 * DAY,
		defence: 30 * DAY,
		admission: Authority::Office(Office::Chair),
		recording: Authority::Office(Office::Bookkeeper),
		decisions: decisions(),
		waterfall: Waterfall {
			reserve: Perbill::from_percent(10),
			commons: Perbill::from_percent(5),
			interest: Perbill::from_percent(2),
			cash: Perbill::from_percent(75),
		},
		solvency: Perbill::from_percent(20),
		period: YEAR,
		claim_time: 2 * YEAR,
		contest_time: 14 * DAY,
		work: vec![kind("purchases", 1), kind("deliveries", 1), kind("hours", 15)].try_into().expect("three"),
	}
}

/// The closing of a cooperative's first period.
fn closing_of(id: u32) -> Closing {
	let period = pallet_cooperatives::Periods::<Runtime>::get(id, 0).expect("it is on record");
	period.closing.expect("it is closed")
}

#[test]
fn a_food_cooperative_of_workers_consumers_and_producers_shares_its_surplus_by_patronage() {
	// Persons 0 to 2 work, 3 to 22 buy, 23 to 25 deliver, and 26 supports.
	community(40).execute_with(|| {
		// The blocks of this story are days apart. The work of one day is more than a Raspberry Pi does in one block.
		rochdale_runtime::policy::StoredHardware::<Runtime>::put(
			rochdale_runtime::hardware::Hardware::Server,
		);
		quiet_block(START, || purses(40, &[market()], 100_000));
		let day = |day: u64| START + day * DAY;
		let founders: Vec<_> = (0..3)
			.map(|n| (n, WORKERS, 5))
			.chain((3..9).map(|n| (n, CONSUMERS, 1)))
			.chain((23..26).map(|n| (n, PRODUCERS, 10)))
			.collect();
		let mut id = 0;
		quiet_block(day(1), || id = found("Full Plate", bylaws(), &founders));
		// The votes are 9 + 6 + 6. The workers and the producers have 15.
		let deciders = [0, 1, 2, 23, 24, 25];
		let account = Cooperatives::account_of(id);
		quiet_block(day(2), || {
			for (office, n) in [(Office::Chair, 0), (Office::Bookkeeper, 1)] {
				let election = Motion::Election { office, member: Some(number_of(id, n)) };
				assert_eq!(resolve(id, Kind::Ordinary, election, &deciders), DONE);
			}
			let limit = Some(Limit { amount: 3_000, every: 30 * DAY });
			let treasurer = Call::set_officer {
				cooperative: id,
				office: Office::Treasurer,
				member: Some(number_of(id, 3)),
				limit,
			};
			assert_eq!(resolve(id, Kind::Ordinary, motion(0, treasurer), &deciders), DONE);
		});
		quiet_block(day(3), || {
			for (n, class) in (9..23).map(|n| (n, CONSUMERS)).chain([(26, SUPPORTERS)]) {
				by(&person(n), Call::apply { cooperative: id, class, shares: 1, first: 1 }).expect("applies");
				let admit = Call::admit { cooperative: id, who: Party::Person(n.into()) };
				assert!(by(&person(1), admit.clone()).is_err(), "the bookkeeper admits nobody");
				by(&person(0), admit).expect("the chair admits members");
			}
		});
		// With the new consumers there are 35 votes, and these members have 18.
		let deciders = [0, 1, 2, 23, 24, 25, 9, 10, 11];
		let wage_earner = purse(&person(2));
		// A worker is paid weekly; the treasurer buys flour; the market pays.
		quiet_block(day(4), || {
			market_pays(id, 400_000);
			let hire = Call::hire {
				cooperative: id,
				member: number_of(id, 2),
				asset: BOOK,
				amount: 500,
				every: 7 * DAY,
				first_at: day(11),
			};
			assert_eq!(resolve(id, Kind::Ordinary, motion(1, hire), &deciders), DONE);
			let spend = |amount| {
				let office = Office::Treasurer;
				let memo = text("flour");
				let account = pallet_cooperatives::ledger::account::GOODS_USED;
				by(&person(3), Call::spend { cooperative: id, office, to: market(), amount, account, memo })
			};
			spend(3_000).expect("within the limit");
			assert_eq!(spend(1), Err(Error::<Runtime>::OverLimit.into()));
		});
		// The members' budget from the cooperative's money. The council has no say in it.
		let terms = small_budget(id, 20_000);
		quiet_block(day(5), || {
			let start = || pallet_participatory_budget::Call::<Runtime>::start_cycle { terms: terms.clone() };
			assert_eq!(decided(start()), Err(DispatchError::BadOrigin));
			// The deposit for the cycle is native money.
			use frame_support::traits::fungible::Mutate;
			let account = Cooperatives::account_of(id);
			rochdale_runtime::Balances::mint_into(&account, 10 * rochdale_runtime::UNIT)
				.expect("there is room");
			let before = Cooperatives::books_of(id).expect("it is there").free;
			assert_eq!(resolve(id, Kind::Ordinary, motion(0, start()), &deciders), DONE);
			let after = Cooperatives::books_of(id).expect("it is there").free;
			assert_eq!(before - after, 20_000, "the pot is held on the cooperative's account");
			assert!(Cycles::<Runtime>::contains_key(0));
			let content = Content {
				title: text("A cargo bicycle"),
				reference: text("https://example.org/bicycle"),
				hash: [2; 32],
				category: 0,
				beneficiary: person(5),
				milestones: vec![10_000].try_into().expect("one"),
			};
			let propose = pallet_participatory_budget::Call::<Runtime>::propose { cycle: 0, content };
			assert!(by(&person(30), propose.clone()).is_err(), "who is no member has no voice in it");
			by(&person(5), propose).expect("a consumer proposes a project");
		});
		// Work: every consumer buys for 1,000 times their place, each producer delivers for 20,000, each worker works
		// for 800 hours.
		quiet_block(day(300), || {
			let record = |n, kind, units| {
				let record = Call::record_work {
					cooperative: id,
					member: number_of(id, n),
					kind,
					units,
					reference: text("the ledger"),
				};
				by(&person(1), record).expect("the bookkeeper records it");
			};
			(3..23).for_each(|n| record(n, PURCHASES, u64::from(n) * 1_000));
			(23..26).for_each(|n| record(n, DELIVERIES, 20_000));
			(0..3).for_each(|n| record(n, HOURS, 800));
			// A member contests a record of another's purchase, and the bookkeeper withdraws the record.
			let record = pallet_cooperatives::WorkRecords::<Runtime>::get(id, number_of(id, 22));
			assert_eq!(record.open.len(), 1);
			let (member, number) = (number_of(id, 22), record.open[0].number);
			let contest =
				Call::contest_record { cooperative: id, member, record: number, reason: text("too much") };
			by(&person(4), contest).expect("any member can");
			let settle = Call::decide_record { cooperative: id, member, record: number, uphold: false };
			by(&person(1), settle).expect("the bookkeeper withdraws it");
		});
		quiet_block(day(370), || {
			by(&market(), Call::pay_wages { cooperative: id, most: 20 }).expect("ten weeks' are due");
			assert_eq!(purse(&person(2)) - wage_earner, 52 * 500, "a year's wages are paid");
			by(&market(), Call::close_period { cooperative: id }).expect("the year is over");
		});
		let closing = closing_of(id);
		// (3 + … + 21) · 1,000, 3 · 20,000, 3 · 800 · 15.
		let units = 228_000 + 60_000 + 36_000;
		let surplus = closing.result - i128::try_from(closing.restored).expect("small");
		let surplus = Balance::try_from(surplus).expect("a surplus");
		assert_eq!(closing.to_reserve, surplus.div_ceil(10));
		assert_eq!(closing.to_commons, surplus / 20);
		assert_eq!(closing.interest, 20, "2 % on each share");
		let shares = 3 * 5 + 6 + 3 * 10 - (3 * 4 + 3 * 9) + 14 + 1;
		assert_eq!(closing.shares, shares, "one of each member's shares is paid");
		// A member who was admitted in this year has no interest for it.
		let earning = Balance::from(shares - closing.new_shares);
		// 400,000 were paid in; the costs are flour and 51 weeks of wages. The last week fell due after the end.
		assert_eq!(closing.result, 371_500);
		let patronage = surplus - closing.to_reserve - closing.to_commons - 20 * earning;
		assert_eq!(closing.cash, patronage * 3 / 4);
		assert_eq!(closing.cash + closing.retained + closing.remainder, patronage);
		quiet_block(day(371), || {
			let part = |units: Balance| closing.cash * units / 324_000;
			for (n, own) in (3..22).map(|n| (n, Balance::from(n) * 1_000)).chain([(23, 20_000), (0, 12_000)])
			{
				let before = purse(&person(n));
				let member = number_of(id, n);
				by(&market(), Call::claim_patronage { cooperative: id, period: 0, member })
					.expect("anyone can");
				assert_eq!(
					purse(&person(n)) - before,
					part(own),
					"person {n} has a part of {own} of {units}"
				);
			}
			let nothing = by(
				&market(),
				Call::claim_patronage { cooperative: id, period: 0, member: number_of(id, 26) },
			);
			assert!(nothing.is_err(), "supporters have interest, and no patronage");
		});
		let wages = Cooperatives::wages_of(id);
		assert_eq!(wages.len(), 1);
		quiet_block(day(372), || {
			let fired = Call::end_wage { cooperative: id, member: number_of(id, 2), wage: wages[0].number };
			by(&person(3), fired).expect("the treasurer ends a wage");
			assert!(purse(&account) > 0);
		});
		check();
	});
}

/// The persons of the primary cooperative with this number.
fn of(id: u32) -> [u32; 3] {
	[0, 1, 2].map(|n| 3 * id + n)
}

/// The members of a cooperative let its account make a call.
fn act(id: u32, call: impl Into<RuntimeCall>) {
	let act = Call::act { call: Box::new(call.into()) };
	assert_eq!(resolve(id, Kind::Ordinary, motion(of(id)[0], act), &of(id)), DONE);
}

/// The delegate of the first of three primary cooperatives proposes a resolution in one that they have founded. The
/// delegates of all vote for it, and it is closed.
fn resolve_by_delegates(second: u32, kind: Kind, call: Call) {
	let number = pallet_cooperatives::NextResolution::<Runtime>::get(second);
	let delegate = |id: u32| person(of(id)[1]);
	let propose = Call::propose {
		cooperative: second,
		member: 0,
		kind,
		motion: motion(of(0)[1], call),
		document: document("motion"),
	};
	by(&delegate(0), propose).expect("a delegate proposes");
	for id in 0..3u32 {
		let (member, vote) = (id as MemberNo, Vote::Aye);
		let vote = Call::vote { cooperative: second, resolution: number, member, vote };
		by(&delegate(id), vote).expect("a delegate votes");
	}
	assert_eq!(close(second, number), DONE);
}

#[test]
fn cooperatives_found_one_together_vote_in_it_by_delegates_and_its_refund_waits_for_an_explanation() {
	community(12).execute_with(|| {
		quiet_block(START, || purses(12, &[market()], 100_000));
		let day = |day: u64| START + day * DAY;
		let one_class = |recording| Bylaws {
			classes: vec![Class { kind: ClassKind::Worker, weight: 1 }].try_into().expect("one class"),
			recording,
			..bylaws()
		};
		// Three cooperatives of three persons each. The members record each other's hours.
		quiet_block(day(1), || {
			for id in 0..3 {
				let founders = of(id).map(|n| (n, 0, 1));
				assert_eq!(found("Tier one", one_class(Authority::Members), &founders), id);
				market_pays(id, 10_000);
				let account = Cooperatives::account_of(id);
				use frame_support::traits::fungible::Mutate as _;
				rochdale_runtime::Balances::mint_into(&account, 1_000_000 * rochdale_runtime::UNIT)
					.expect("there is room");
			}
		});
		// Nobody acts for a cooperative without a resolution. It is not a person, not even in a batch.
		quiet_block(day(1) + 6_000, || {
			let proxy = pallet_proxy::Call::<Runtime>::add_proxy {
				delegate: person(0).into(),
				proxy_type: rochdale_runtime::configs::system::ProxyType::Any,
				delay: 0,
			};
			let leave = pallet_members::Call::<Runtime>::leave {};
			let batch = pallet_utility::Call::<Runtime>::batch { calls: vec![proxy.clone().into()] };
			for call in [RuntimeCall::from(proxy), leave.into(), batch.into()] {
				let act = Call::act { call: Box::new(call) };
				let refused = Outcome::Accepted(Err(Error::<Runtime>::NotForCooperatives.into()));
				assert_eq!(resolve(0, Kind::Ordinary, motion(0, act), &of(0)), refused);
			}
		});
		// One of them opens its own currency, whose guardian is its account.
		quiet_block(day(1) + 12_000, || {
			let terms = pallet_currencies::Terms {
				name: text("Loaves"),
				symbol: text("LOAF"),
				decimals: 0,
				minimum: 1,
				supply: pallet_currencies::Supply::Dividend,
				demurrage: None,
			};
			act(0, pallet_currencies::Call::<Runtime>::open { terms });
			let currency = pallet_currencies::Currencies::<Runtime>::get(1).expect("it is open");
			assert_eq!(currency.guardian, Cooperatives::account_of(0));
		});
		// They found a secondary cooperative. Each signs by a resolution of its members.
		let second = 3;
		quiet_block(day(2), || {
			let founders: Vec<_> = (0..3).map(|id| (Party::Cooperative(id), 0, 2)).collect();
			let found = Call::found {
				name: text("Wholesale"),
				bylaws: Box::new(one_class(Authority::Members)),
				founders: founders.try_into().expect("three"),
			};
			act(0, found);
			let proposal = proposal(second);
			(1..3).for_each(|id| act(id, Call::sign { cooperative: second, proposal }));
			assert!(Cooperatives::books_of(second).is_some(), "all have signed, and it is open");
			for id in 0..3 {
				let member = id as MemberNo;
				let delegate = Some(of(id)[1].into());
				act(id, Call::set_delegate { cooperative: second, member, delegate });
			}
		});
		// The delegates decide on the records of purchases.
		quiet_block(day(300), || {
			market_pays(second, 9_000);
			for (member, units) in [(0, 100), (1, 200), (2, 600)] {
				let record = Call::record_work {
					cooperative: second,
					member,
					kind: PURCHASES,
					units,
					reference: text("invoices"),
				};
				resolve_by_delegates(second, Kind::Ordinary, record);
			}
			// In the third one, one member has worked twice as much as another.
			for (member, units) in [(0, 100), (1, 200)] {
				let record = Call::record_work {
					cooperative: 2,
					member,
					kind: HOURS,
					units,
					reference: text("hours"),
				};
				assert_eq!(resolve(2, Kind::Ordinary, motion(of(2)[0], record), &of(2)), DONE);
			}
		});
		let mut refund = 0;
		quiet_block(day(372), || {
			by(&market(), Call::close_period { cooperative: second }).expect("its year is over");
			let before = purse(&Cooperatives::account_of(2));
			by(&market(), Call::claim_patronage { cooperative: second, period: 0, member: 2 })
				.expect("anyone can");
			refund = purse(&Cooperatives::account_of(2)) - before;
			// 9,000 minus 900, 450 and 3 · 20. Of the other 7,590, three quarters are in cash, of which it gets two
			// thirds.
			assert_eq!(refund, 5_692 * 600 / 900);
			by(&market(), Call::collect { cooperative: second, member: 2 }).expect("the interest");
			by(&market(), Call::close_period { cooperative: 2 }).expect("its year is over too");
			let closing = closing_of(2);
			// The market's payment. Nobody has said yet what the refund, the interest and the price of the share in the
			// other cooperative are, so they make no surplus.
			assert_eq!(closing.result, 10_000);
			let unexplained = Cooperatives::books_of(2).expect("it is there").unexplained;
			assert_eq!(unexplained, i128::try_from(refund + 20 - 1_000).expect("small"));
			let claim = |member: MemberNo| {
				let before = purse(&person(of(2)[member as usize]));
				by(&market(), Call::claim_patronage { cooperative: 2, period: 0, member })
					.expect("anyone can");
				purse(&person(of(2)[member as usize])) - before
			};
			assert_eq!((claim(0), claim(1)), (closing.cash / 3, closing.cash * 2 / 3));
		});
		check();
		// The end of the secondary cooperative: the delegates resolve it, and its reserve goes to the first primary
		// one.
		quiet_block(day(400), || {
			let dissolve = Call::dissolve { cooperative: second, heir: Heir::Cooperative(0) };
			resolve_by_delegates(second, Kind::Dissolution, dissolve);
		});
		let reserve = Cooperatives::books_of(0).expect("it is there").reserve;
		let other = Cooperatives::books_of(second).expect("it is there").reserve;
		quiet_block(day(465), || {
			by(&market(), Call::distribute { cooperative: second }).expect("the debts are paid");
		});
		let grown = Cooperatives::books_of(0).expect("it is there").reserve - reserve;
		assert!(
			other > 0 && grown >= other - 1,
			"the reserve of {other} is the heir's, which has got {grown}"
		);
		check();
	});
}
