//! Community currencies on the real runtime. One story is ten years of a currency whose decay becomes everybody's
//! income. Another is two years of time banks that clear with each other, with payments and a budget in them.
//!
//! A story is one long function, because each step builds on those before it.

use crate::{common::*, election};
use frame_support::traits::{
	fungible::{Inspect as _, InspectHold, Mutate},
	fungibles::Inspect,
};
use pallet_currencies::{
	Agreements, Credit, CurrencyId, Demurrage, Destination, Rate, Side, Supply, Terms, Vouchers,
};
use pallet_dividend::Plan as DividendPlan;
use pallet_payments::{Ending, Memo, Plan};
use rochdale_runtime::{
	configs::money::CommonsAccount, AccountId, Asset, Balance, Balances, CommunityCurrencies, Runtime,
	RuntimeEvent, RuntimeHoldReason, System, UNIT,
};
use sp_runtime::{Perbill, TokenError};

mod attacks;
mod ended;
mod fees;

type CurrencyCall = pallet_currencies::Call<Runtime>;
type DividendCall = pallet_dividend::Call<Runtime>;
type PaymentCall = pallet_payments::Call<Runtime>;
type PaymentEvent = pallet_payments::Event<Runtime>;

/// Pseudo-random numbers, the same in each run.
struct Dice(u64);
impl Dice {
	fn below(&mut self, end: u64) -> u64 {
		self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
		(self.0 >> 33) % end
	}
}

pub fn terms(name: &str, supply: Supply<AccountId>, demurrage: Option<Demurrage>) -> Terms<AccountId> {
	Terms {
		name: name.as_bytes().to_vec().try_into().expect("a short name"),
		symbol: b"X".to_vec().try_into().expect("a short symbol"),
		decimals: 2,
		minimum: 1,
		supply,
		demurrage,
	}
}

/// Opens a currency, whose guardian is the first person.
pub fn open(terms: Terms<AccountId>) -> CurrencyId {
	let id = pallet_currencies::NextCurrency::<Runtime>::get();
	Balances::mint_into(&person(0), 1_000 * UNIT).expect("there is room for the coins");
	by(&person(0), CurrencyCall::open { terms }).expect("a currency is opened");
	id
}

/// Vouchers of the first person.
pub fn vouchers() -> Supply<AccountId> {
	Supply::Vouchers(Vouchers {
		issuer: person(0),
		cap: 10_000_000,
		expires_at: None,
		redemption_fee: Perbill::zero(),
	})
}

/// Mutual credit in which everybody can owe 1,000, and nobody pays a levy.
fn credit() -> Supply<AccountId> {
	Supply::MutualCredit(Credit {
		default_limit: 1_000,
		warn_at: Perbill::from_percent(80),
		earned: None,
		levy: Perbill::zero(),
		grace: 30 * DAY,
		arrears: Default::default(),
	})
}

/// The balance of an account minus its debt.
pub fn worth(id: CurrencyId, who: &AccountId) -> i128 {
	let info = CommunityCurrencies::account_info(id, who.clone());
	info.map_or(0, |info| info.free as i128 - info.debt as i128)
}

fn pay(id: CurrencyId, from: u32, to: u32, amount: Balance) {
	by(&person(from), CurrencyCall::transfer { currency: id, to: person(to), amount }).expect("is paid");
}

/// The Gini coefficient of these values: 0 if all are the same, near 1 if one has everything. (C. Gini, 1912; it is
/// half of the mean difference divided by the mean.)
fn gini(mut balances: Vec<Balance>) -> f64 {
	balances.sort();
	let (count, sum) = (balances.len() as f64, balances.iter().sum::<Balance>() as f64);
	let ranked: f64 =
		balances.iter().zip(1u32..).map(|(balance, rank)| *balance as f64 * f64::from(rank)).sum();
	2.0 * ranked / (count * sum) - (count + 1.0) / count
}

const PEOPLE: u32 = 1_000;
const SHOPS: u64 = 20;
/// A quarter of a year.
const QUARTER: Moment = YEAR / 4;
/// The units that everybody gets in the first quarter.
const BEGINNING: Balance = 100_000;

/// Ten years in which everybody spends half of their balance each quarter, mostly in a few shops, whose owners spend a
/// twentieth. Returns the Gini coefficient after each year.
fn ten_years(demurrage: Option<Demurrage>) -> Vec<f64> {
	let mut chain = community(PEOPLE);
	let mut now = START;
	let (mut dice, mut ginis) = (Dice(7), Vec::new());
	let asset = Asset::WithId(0);
	chain.execute_with(|| {
		quiet_block(now, || {
			let id = open(terms("Leaves", Supply::Dividend, demurrage));
			let plan = DividendPlan { period: QUARTER, issue: BEGINNING };
			by(&person(0), DividendCall::open { asset: asset.clone(), plan }).expect("the guardian opens it");
			for who in 0..PEOPLE {
				by(&person(who), DividendCall::join { asset: asset.clone() }).expect("a member takes part");
			}
			assert_eq!(id, 0);
		});
		for quarter in 1..=41 {
			now += QUARTER;
			quiet_block(now, || {
				// Without decay there is nothing to claim after the beginning.
				if quarter == 1 || demurrage.is_some() {
					for who in 0..PEOPLE {
						by(&person(who), DividendCall::claim_in { asset: asset.clone() })
							.expect("there is an income");
					}
				}
				if quarter == 1 {
					let plan = DividendPlan { period: QUARTER, issue: 0 };
					by(&person(0), DividendCall::set_plan { asset: asset.clone(), plan })
						.expect("the guardian sets it");
				}
				for who in 0..PEOPLE {
					let part = if u64::from(who) < SHOPS { 20 } else { 2 };
					let amount = CommunityCurrencies::balance(0, &person(who)) / part;
					let shop = dice.below(10) < 8;
					let to = dice.below(if shop { SHOPS } else { PEOPLE.into() }) as u32;
					if amount > 0 && to != who {
						pay(0, who, to, amount);
					}
				}
			});
			if quarter % 4 == 1 && quarter > 1 {
				check();
				assert_eq!(
					CommunityCurrencies::total_issuance(0),
					Balance::from(PEOPLE) * BEGINNING + 1,
					"what was given in the first quarter is there, to the last unit, and what keeps the pot alive"
				);
				let held = |who| CommunityCurrencies::balance(0, &person(who));
				ginis.push(gini((0..PEOPLE).map(held).collect()));
			}
		}
	});
	ginis
}

#[test]
fn decay_becomes_everybodys_income_for_ten_years_and_nothing_is_lost() {
	let circle = ten_years(Some(Demurrage { rate: 240_000_000, to: Destination::Dividend }));
	let plain = ten_years(None);
	println!("Gini of 1,000 members' balances after each year");
	println!("year   24 % a year for the dividend   without");
	for (year, (circle, plain)) in circle.iter().zip(&plain).enumerate() {
		println!("{:4}   {circle:28.3}   {plain:7.3}", year + 1);
	}
	assert_eq!((circle.len(), plain.len()), (10, 10), "ten years are lived");
	assert!(
		circle[9] < plain[9] - 0.02,
		"an income from what decays makes balances more equal: {:.3} against {:.3}",
		circle[9],
		plain[9]
	);
}

/// The balance of an agreement's account in a currency, minus its debt.
fn position(agreement: u32, currency: CurrencyId) -> i128 {
	let account = CommunityCurrencies::clearing_account(agreement);
	let info = CommunityCurrencies::account_info(currency, account).expect("an agreement has an account");
	info.free as i128 - info.debt as i128
}

/// The amount that can be cleared around the three banks, in the direction in which each owes the next: the smallest
/// position.
fn clearable(forth: bool) -> Balance {
	let positions = (0..3u32).map(|agreement| {
		let first = Agreements::<Runtime>::get(agreement).expect("agreed").first.currency;
		position(agreement, first) * if forth { 1 } else { -1 }
	});
	positions.min().unwrap_or_default().max(0) as Balance
}

#[test]
fn three_time_banks_trade_with_each_other_for_two_years_and_clear_each_month() {
	const BANKS: u32 = 3;
	const EACH: u32 = 30;
	const LIMIT: Balance = 4_000;
	let mut chain = community(BANKS * EACH);
	let (mut now, mut dice) = (START, Dice(11));
	let (mut payments, mut across, mut refused, mut cleared) = (0, 0, 0, 0);
	chain.execute_with(|| {
		quiet_block(now, || {
			let credit = Credit {
				default_limit: LIMIT,
				warn_at: Perbill::from_percent(80),
				earned: None,
				levy: Perbill::from_parts(2_000_000),
				grace: 30 * DAY,
				arrears: Default::default(),
			};
			for bank in 0..BANKS {
				let id = open(terms(&format!("Bank {bank}"), Supply::MutualCredit(credit), None));
				for who in bank * EACH..(bank + 1) * EACH {
					by(&person(who), CurrencyCall::join { currency: id }).expect("a member joins");
				}
			}
			for (first, second) in [(0, 1), (1, 2), (2, 0)] {
				let side = |currency| Side { currency, limit: 20_000 };
				let rate = Rate { first: 1, second: 1 };
				let (first, second) = (side(first), side(second));
				by(&person(0), CurrencyCall::propose_agreement { first, second, rate }).expect("proposed");
			}
			for agreement in 0..3 {
				by(&person(0), CurrencyCall::accept_agreement { agreement }).expect("accepted");
			}
		});
		for week in 1..=104 {
			now += 7 * DAY;
			quiet_block(now, || {
				for who in 0..BANKS * EACH {
					let bank = who / EACH;
					let amount = Balance::from(50 + dice.below(300));
					let result = if dice.below(4) == 0 {
						across += 1;
						// More often with the next bank than with the previous one.
						let next = dice.below(3) > 0;
						let other = (bank + if next { 1 } else { 2 }) % BANKS;
						let to = person(other * EACH + dice.below(EACH.into()) as u32);
						let agreement = if next { bank } else { other };
						let call = CurrencyCall::pay_across {
							agreement,
							currency: bank,
							to,
							amount,
							at_most: amount,
						};
						frame_support::storage::with_storage_layer(|| by(&person(who), call))
					} else {
						let to = person(bank * EACH + dice.below(EACH.into()) as u32);
						by(&person(who), CurrencyCall::transfer { currency: bank, to, amount })
					};
					match result {
						Ok(()) => payments += 1,
						Err(_) => refused += 1,
					}
				}
				if week % 4 == 0 {
					for (forth, cycle) in [(true, vec![0, 1, 2]), (false, vec![2, 1, 0])] {
						let amount = clearable(forth);
						if amount > 0 {
							let cycle = cycle.try_into().expect("three agreements");
							by(&person(40), CurrencyCall::clear_cycle { cycle, currency: 0, amount })
								.expect("anybody clears");
							assert_eq!(clearable(forth), 0, "all that can be cleared was");
							cleared += amount;
						}
					}
					check();
				}
			});
		}
		let members = 0..BANKS * EACH;
		let worth = |who: u32| {
			let info =
				CommunityCurrencies::account_info(who / EACH, person(who)).expect("a member has a place");
			assert!(info.debt <= LIMIT, "nobody owes more than the limit");
			info.free as i128 - info.debt as i128
		};
		let balances: Vec<_> = members.map(worth).collect();
		let funds: Balance =
			(0..BANKS).filter_map(CommunityCurrencies::currency_info).map(|info| info.fund).sum();
		let positions: i128 =
			[(0, 0), (0, 1), (1, 1), (1, 2), (2, 2), (2, 0)].iter().map(|(a, c)| position(*a, *c)).sum();
		assert_eq!(balances.iter().sum::<i128>() + funds as i128 + positions, 0, "the sum of all is zero");
		println!("{payments} payments, {across} of them tried across banks, {refused} refused at a limit");
		println!("cleared {:.2} hours; the funds have {:.2}", cleared as f64 / 100.0, funds as f64 / 100.0);
		assert!(cleared > 0, "there was something to clear in two years");
	});
}

pub fn text(said: &str) -> Memo {
	Memo::Text(said.as_bytes().to_vec().try_into().expect("a short text"))
}

#[test]
fn a_scheduled_payment_on_credit_runs_to_the_limit_and_ends_as_failed_with_its_deposit_given_back() {
	community(3).execute_with(|| {
		// The blocks of this story are days apart. The work of one day is more than a Raspberry Pi does in one block.
		rochdale_runtime::policy::StoredHardware::<Runtime>::put(
			rochdale_runtime::hardware::Hardware::Server,
		);
		let mut hours = 0;
		block(START, || {
			hours = open(terms("Hours", credit(), None));
			for who in 1..3 {
				by(&person(who), CurrencyCall::join { currency: hours }).expect("a member joins");
			}
			Balances::mint_into(&person(1), 100 * UNIT).expect("there is room for the deposit");
			let plan = Plan { first_at: START + DAY, every: DAY, times: None };
			let (to, asset) = (person(2), Asset::WithId(hours));
			by(&person(1), PaymentCall::schedule { to, asset, amount: 300, memo: text("care"), plan })
				.expect("it is scheduled");
		});
		assert!(Balances::total_balance_on_hold(&person(1)) > 0, "a deposit is held for it");
		let (mut paid, mut missed, mut endings) = (Vec::new(), Vec::new(), Vec::new());
		for day in 1..=12 {
			block(START + day * DAY + pallet_payments::BUCKET, || {});
			check();
			for record in System::events() {
				let RuntimeEvent::Payments(event) = record.event else { continue };
				match event {
					PaymentEvent::Paid { amount, .. } => paid.push((day, amount)),
					PaymentEvent::Missed { failures, error, .. } => {
						assert_eq!(error, TokenError::FundsUnavailable.into(), "the limit is reached");
						missed.push((day, failures));
					}
					PaymentEvent::ScheduleEnded { ending, .. } => endings.push((day, ending)),
					other => panic!("nothing else happens: {other:?}"),
				}
			}
		}
		assert_eq!(paid, [(1, 300), (2, 300), (3, 300)], "as long as less than 1,000 is owed");
		assert_eq!(missed, [(4, 1), (5, 2), (6, 3), (7, 4), (8, 5)]);
		assert_eq!(endings, [(8, Ending::Failed)], "five in a row are enough");
		assert_eq!((worth(hours, &person(1)), worth(hours, &person(2))), (-900, 900));
		assert_eq!(Balances::total_balance_on_hold(&person(1)), 0, "the deposit is given back");
		assert_eq!(Balances::total_balance(&person(1)), 100 * UNIT);
		assert_eq!(pallet_payments::Schedules::<Runtime>::iter().count(), 0);
	});
}

#[test]
fn a_mandate_is_collected_on_credit_and_hours_that_are_owed_are_swapped_for_vouchers() {
	community(3).execute_with(|| {
		block(START, || {
			let (hours, bread) =
				(open(terms("Hours", credit(), None)), open(terms("Bread", vouchers(), None)));
			let (in_hours, in_bread) = (Asset::WithId(hours), Asset::WithId(bread));
			for who in 0..3 {
				Balances::mint_into(&person(who), 100 * UNIT).expect("there is room for deposits");
				by(&person(who), CurrencyCall::join { currency: hours }).expect("a member joins");
			}

			// The first of two requests is within the mandate, and is paid with debt; the other one waits.
			let authorise = PaymentCall::authorise {
				payee: person(2),
				asset: in_hours.clone(),
				most: 500,
				period: 30 * DAY,
				expires_at: START + 90 * DAY,
			};
			by(&person(1), authorise).expect("a mandate is given");
			for amount in [400, 101] {
				let request = PaymentCall::request {
					from: person(1),
					asset: in_hours.clone(),
					amount,
					memo: text("dues"),
					expires_at: START + DAY,
				};
				by(&person(2), request).expect("it is requested");
			}
			assert_eq!((worth(hours, &person(1)), worth(hours, &person(2))), (-400, 400));
			let waiting: Vec<_> = pallet_payments::Requests::<Runtime>::iter_values().collect();
			assert_eq!(waiting.iter().map(|request| request.amount).collect::<Vec<_>>(), [101]);

			// The baker sells a loaf for 20 hours, and accepts hours that do not exist yet.
			by(&person(0), CurrencyCall::issue { currency: bread, to: person(0), amount: 100 })
				.expect("issued");
			let offer = PaymentCall::post_offer {
				sells: in_bread,
				buys: in_hours,
				rate: pallet_payments::Rate { sold: 1, bought: 20 },
				per_day: Some(60),
				total: None,
				expires_at: START + DAY,
			};
			by(&person(0), offer).expect("the baker posts an offer");
			let offer = pallet_payments::Offers::<Runtime>::iter_keys().next().expect("posted");
			let swap = |who: u32, give, at_least| {
				let call = PaymentCall::swap { offer, give, at_least };
				frame_support::storage::with_storage_layer(|| by(&person(who), call))
			};
			swap(1, 600, 30).expect("up to the limit of 1,000");
			assert_eq!((worth(hours, &person(1)), worth(hours, &person(0))), (-1_000, 600));
			assert_eq!((worth(bread, &person(1)), worth(bread, &person(0))), (30, 70));
			assert_eq!(swap(1, 20, 1), Err(TokenError::FundsUnavailable.into()), "and not beyond it");
			assert_eq!(swap(2, 620, 31), Err(pallet_payments::Error::<Runtime>::LimitReached.into()));
			swap(2, 400, 20).expect("with hours that were earned");
			assert_eq!((worth(hours, &person(2)), worth(hours, &person(0))), (0, 1_000));
			check();
		});
	});
}

#[test]
fn a_budget_whose_pot_is_in_a_community_currency_is_decided_and_paid_and_a_payment_is_made_in_it() {
	use frame_support::traits::fungibles::hold::Inspect as _;
	use pallet_participatory_budget::{BallotKind, Call, Content, HoldReason, Stage};

	community(3).execute_with(|| {
		let (mut id, mut now) = (0, START);
		let cycle = 0;
		let commons = CommonsAccount::get();
		let pot = RuntimeHoldReason::ParticipatoryBudget(HoldReason::Pot);
		let held = |id| CommunityCurrencies::balance_on_hold(id, &pot, &commons);
		let has = |id, who| CommunityCurrencies::balance(id, &person(who));
		quiet_block(now, || {
			let decay = Demurrage { rate: 1_000_000_000, to: Destination::Commons };
			id = open(terms("Market", vouchers(), Some(decay)));
			for (to, amount) in [(commons.clone(), 2_000), (person(1), 1_000)] {
				by(&person(0), CurrencyCall::issue { currency: id, to, amount }).expect("issued");
			}
			let nothing = equal_shares::pb::Election {
				vote_type: equal_shares::pb::VoteType::Approval,
				decimals: 0,
				budget: 1_000,
				projects: Vec::new(),
				ballots: Vec::new(),
			};
			let rule = equal_shares::Rule::EqualShares(equal_shares::Completion::Greedy);
			let start = Call::start_cycle {
				terms: pallet_participatory_budget::Terms {
					asset: Asset::WithId(id),
					pot: 1_000,
					least_cost: 1,
					most_cost: 1_000,
					ballot: BallotKind::Approval { most: 1 },
					..election::terms(&nothing, rule, equal_shares::Utility::Cost)
				},
			};
			decided(start).expect("the council starts it");
		});
		assert_eq!((held(id), CommunityCurrencies::balance(id, &commons)), (1_000, 1_000), "the pot is held");
		now += HOUR;
		quiet_block(now, || {
			Balances::mint_into(&person(1), 100 * UNIT).expect("there is room for the deposit");
			let content = Content {
				title: b"A bench".to_vec().try_into().expect("short"),
				reference: b"https://example.org/bench".to_vec().try_into().expect("short"),
				hash: [7; 32],
				category: 0,
				beneficiary: person(2),
				milestones: vec![500, 300].try_into().expect("two"),
			};
			by(&person(1), Call::propose { cycle, content }).expect("it is proposed");
			for who in [0, 2] {
				by(&person(who), Call::sponsor { cycle, proposal: 0, backs: true }).expect("it is backed");
			}
		});
		let until = |stage: Stage, step: Moment, now: &mut Moment| {
			for _ in 0..200 {
				if election::stage(cycle) == stage {
					return;
				}
				*now += step;
				quiet_block(*now, || {});
			}
			panic!("{stage:?} has not come, but {:?}", election::stage(cycle));
		};
		until(Stage::Voting, DAY, &mut now);
		assert_eq!(held(id), 1_000, "what is held keeps its amount while it is decided on");
		assert!(CommunityCurrencies::balance(id, &commons) < 900, "and what is free bears the decay of both");
		now += HOUR;
		quiet_block(now, || {
			for who in 0..3 {
				let bench = equal_shares::Support { project: 0, points: 1 };
				let ballot = vec![bench].try_into().expect("one");
				by(&person(who), Call::vote { cycle, ballot }).expect("it is voted on");
			}
		});
		now += 14 * DAY;
		until(Stage::CarryingOut, 3_000, &mut now);
		assert_eq!(held(id), 300, "the first milestone is paid at once, and what was not decided on is free");
		assert!((499..=500).contains(&has(id, 2)), "in the currency: {}", has(id, 2));
		check();
		now += DAY;
		quiet_block(now, || {
			let reference = b"https://example.org/report".to_vec().try_into().expect("short");
			by(&person(2), Call::report_milestone { cycle, project: 0, reference, hash: [8; 32] })
				.expect("reported");
		});
		now += 7 * DAY;
		quiet_block(now, || {
			let before = has(id, 2);
			by(&person(0), Call::pay_milestone { cycle, project: 0 }).expect("anybody lets it be paid");
			assert_eq!((held(id), has(id, 2)), (0, before + 300));
			// The beneficiary pays with it, and a part is refunded.
			let (asset, before) = (Asset::WithId(id), has(id, 1));
			let pay = PaymentCall::pay { to: person(1), asset, amount: 200, memo: text("wood") };
			by(&person(2), pay).expect("it is paid");
			assert_eq!(has(id, 1), before + 200);
			by(&person(1), PaymentCall::refund { payment: 0, amount: Some(50) }).expect("a part is refunded");
			assert_eq!(has(id, 1), before + 150);
			let record = pallet_payments::Payments::<Runtime>::get(0).expect("there is a record");
			assert_eq!((record.asset, record.amount, record.refunded), (Asset::WithId(id), 200, 50));
		});
		check();
	});
}

#[test]
fn money_on_a_replaced_key_is_only_brought_to_the_new_one() {
	community(5).execute_with(|| {
		let new = AccountId::new([77; 32]);
		block(START, || {
			by(&person(3), pallet_members::Call::<Runtime>::change_key { new: new.clone() })
				.expect("it is free");
		});
		quiet_block(START + 15 * DAY, || {
			let market = open(terms("Market", vouchers(), None));
			by(&person(0), CurrencyCall::issue { currency: market, to: person(3), amount: 1_000 })
				.expect("issued");
			by(&new, pallet_members::Call::<Runtime>::confirm_key {}).expect("it is confirmed");
			let pay = CurrencyCall::transfer { currency: market, to: person(1), amount: 1 };
			assert!(by(&person(3), pay).is_err(), "the old key spends nothing");
			by(&person(4), CurrencyCall::move_account { currency: market, old: person(3) })
				.expect("anybody can");
			assert_eq!(CommunityCurrencies::balance(market, &new), 1_000);
			assert_eq!(CommunityCurrencies::balance(market, &person(3)), 0);
			check();
		});
	});
}
