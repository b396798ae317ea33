//! Community currencies on the real runtime: ten years of a currency whose decay is everybody's income, two years of
//! time banks that clear with each other, and fees in a currency that the community accepts.

#[allow(dead_code)]
mod common;

use common::*;
use frame_support::traits::fungibles::Inspect;
use pallet_currencies::{
	Agreements, Credit, CurrencyId, Demurrage, Destination, Rate, Side, Supply, Terms, Vouchers,
};
use pallet_dividend::Plan;
use rochdale_runtime::{
	configs::currencies::Asset, AccountId, Balance, Balances, CommunityCurrencies, PolicyConfig, Runtime,
	UNIT,
};
use sp_runtime::Perbill;

type CurrencyCall = pallet_currencies::Call<Runtime>;
type DividendCall = pallet_dividend::Call<Runtime>;

/// Numbers that look like chance and are the same each time.
struct Dice(u64);
impl Dice {
	fn below(&mut self, end: u64) -> u64 {
		self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
		(self.0 >> 33) % end
	}
}

/// A community in which nobody's membership ends during the story.
fn community(founders: u32) -> sp_io::TestExternalities {
	genesis(
		founders,
		PolicyConfig {
			membership_validity: Some(30 * YEAR),
			vouch_validity: Some(30 * YEAR),
			session_length: Some(2_000_000_000),
			..Default::default()
		},
	)
}

/// A block after a long time in which nothing has fallen due: the queues of memberships and of payments need not be
/// looked through ten minutes by ten minutes.
fn quiet_block(now: Moment, calls: impl FnOnce()) {
	pallet_members::Cursor::<Runtime>::put((now / pallet_members::BUCKET) as u32);
	pallet_payments::Cursor::<Runtime>::put((now / pallet_payments::BUCKET) as u32);
	block(now, calls);
}

fn terms(name: &str, supply: Supply<AccountId>, demurrage: Option<Demurrage>) -> Terms<AccountId> {
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
fn open(terms: Terms<AccountId>) -> CurrencyId {
	use frame_support::traits::fungible::Mutate;
	let id = pallet_currencies::NextCurrency::<Runtime>::get();
	Balances::mint_into(&person(0), 1_000 * UNIT).expect("there is room for the coins");
	by(&person(0), CurrencyCall::open { terms }).expect("a currency is opened");
	id
}

fn pay(id: CurrencyId, from: u32, to: u32, amount: Balance) {
	by(&person(from), CurrencyCall::transfer { currency: id, to: person(to), amount }).expect("is paid");
}

/// How unequal these are: 0 if all are the same, near 1 if one has all. (C. Gini, 1912; the mean difference by the mean.)
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
/// What everybody is given in the first quarter.
const BEGINNING: Balance = 100_000;

/// Ten years in which everybody spends half of what they have each quarter, mostly in a few shops, whose owners spend a
/// twentieth. Returns the Gini coefficient after each year.
fn ten_years(demurrage: Option<Demurrage>) -> Vec<f64> {
	let mut chain = community(PEOPLE);
	let mut now = START;
	let (mut dice, mut ginis) = (Dice(7), Vec::new());
	let asset = Asset::WithId(0);
	chain.execute_with(|| {
		quiet_block(now, || {
			let id = open(terms("Leaves", Supply::Dividend, demurrage));
			let plan = Plan { period: QUARTER, issue: BEGINNING };
			by(&person(0), DividendCall::open { asset: asset.clone(), plan }).expect("the guardian opens it");
			for who in 0..PEOPLE {
				by(&person(who), DividendCall::join { asset: asset.clone() }).expect("a member takes part");
			}
			assert_eq!(id, 0);
		});
		for quarter in 1..=41 {
			now += QUARTER;
			quiet_block(now, || {
				// Where nothing decays there is nothing to claim after the beginning.
				if quarter == 1 || demurrage.is_some() {
					for who in 0..PEOPLE {
						by(&person(who), DividendCall::claim_in { asset: asset.clone() })
							.expect("there is an income");
					}
				}
				if quarter == 1 {
					let plan = Plan { period: QUARTER, issue: 0 };
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
fn what_decays_becomes_everybodys_income_for_ten_years_and_nothing_is_lost() {
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

/// What an agreement's account has beyond what it owes, in a currency.
fn position(agreement: u32, currency: CurrencyId) -> i128 {
	let account = CommunityCurrencies::clearing_account(agreement);
	let info = CommunityCurrencies::account_info(currency, account).expect("an agreement has an account");
	info.free as i128 - info.debt as i128
}

/// What can be cleared round the three banks, in the direction in which each owes the next: the least position.
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
						// More often with the next bank than with the one before.
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
							by(&person(40), CurrencyCall::clear { cycle, currency: 0, amount })
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

#[test]
fn who_has_no_native_money_pays_fees_in_a_currency_that_the_community_accepts() {
	use pallet_transaction_payment::OnChargeTransaction;
	use rochdale_runtime::configs::fees::{Accepted, NativeOrAccepted, Taken};
	use rochdale_runtime::policy::params::fees;
	use sp_runtime::traits::Dispatchable;

	community(3).execute_with(|| {
		block(START, || {
			let vouchers = Vouchers {
				issuer: person(0),
				cap: 1_000_000,
				expires_at: None,
				redemption_fee: Perbill::zero(),
			};
			let id = open(terms("Market", Supply::Vouchers(vouchers), None));
			by(&person(0), CurrencyCall::issue { currency: id, to: person(1), amount: 1_000 })
				.expect("issued");
			let call = rochdale_runtime::RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
			let info = frame_support::dispatch::GetDispatchInfo::get_dispatch_info(&call);
			let fee = UNIT / 10;
			let can = |who| NativeOrAccepted::can_withdraw_fee(&person(who), &call, &info, fee, 0);
			assert!(can(0).is_ok(), "who has native money pays in it");
			assert!(can(1).is_err(), "the currency is not accepted yet");
			let accepted = Accepted { currency: id, units: 200, native: UNIT };
			let value = rochdale_runtime::policy::RuntimeParameters::Fees(fees::Parameters::Accepted(
				fees::Accepted,
				Some(vec![accepted].try_into().expect("one")),
			));
			let set = pallet_parameters::Call::<Runtime>::set_parameter { key_value: value };
			rochdale_runtime::RuntimeCall::from(set)
				.dispatch(frame_system::RawOrigin::Root.into())
				.expect("the community accepts it");
			assert!(can(1).is_ok(), "now it is");
			assert!(can(2).is_err(), "who has none of either pays nothing");
			let taken = NativeOrAccepted::withdraw_fee(&person(1), &call, &info, fee, 0).expect("is paid");
			assert!(matches!(taken, Taken::In(other, 20) if other == accepted), "a tenth of 200");
			assert_eq!(CommunityCurrencies::balance(id, &person(1)), 980);
			NativeOrAccepted::correct_and_deposit_fee(
				&person(1),
				&info,
				&Default::default(),
				fee / 4,
				0,
				taken,
			)
			.expect("what was too much comes back");
			assert_eq!(CommunityCurrencies::balance(id, &person(1)), 995);
			let commons = rochdale_runtime::configs::money::CommonsAccount::get();
			assert_eq!(CommunityCurrencies::balance(id, &commons), 5, "the fee is in the commons");
			// And paying in native money goes on as before.
			let taken = NativeOrAccepted::withdraw_fee(&person(0), &call, &info, fee, 0).expect("is paid");
			assert!(matches!(taken, Taken::Native(_)));
			NativeOrAccepted::correct_and_deposit_fee(&person(0), &info, &Default::default(), fee, 0, taken)
				.expect("is deposited");
			check();
		});
	});
}

#[test]
fn a_budget_and_a_payment_use_a_community_currency_like_any_other() {
	use frame_support::traits::fungibles::{hold::Mutate as _, Mutate as _};
	use rochdale_runtime::{configs::currencies::Currencies, RuntimeHoldReason};
	community(3).execute_with(|| {
		block(START, || {
			let vouchers = Vouchers {
				issuer: person(0),
				cap: 1_000_000,
				expires_at: None,
				redemption_fee: Perbill::zero(),
			};
			let decay = Demurrage { rate: 1_000_000_000, to: Destination::Commons };
			let id = open(terms("Market", Supply::Vouchers(vouchers), Some(decay)));
			let asset = Asset::WithId(id);
			by(&person(0), CurrencyCall::issue { currency: id, to: person(1), amount: 1_000 })
				.expect("issued");
			let pot = RuntimeHoldReason::ParticipatoryBudget(pallet_participatory_budget::HoldReason::Pot);
			Currencies::hold(asset.clone(), &pot, &person(1), 300).expect("a pot can be held in it");
			assert_eq!(Currencies::balance(asset.clone(), &person(1)), 700);
			Currencies::transfer(
				asset,
				&person(1),
				&person(2),
				100,
				frame_support::traits::tokens::Preservation::Preserve,
			)
			.expect("and it is paid like any other");
			check();
		});
	});
}
