//! Community currencies that members open.

use codec::Encode;
use pallet_currencies::{Arrears, Bearer, Credit, Demurrage, Destination, Earned, Supply, Terms, Vouchers};
use rochdale_runtime::{
	policy::{DAY, HOUR, MINUTE, YEAR},
	Asset, Runtime, RuntimeCall,
};
use sp_runtime::Perbill;

use super::{account, place_of, text, DividendCall};
use crate::{
	community::{FOUNDERS, PEOPLE},
	life::{Act, Life},
	random::Random,
};

type CurrencyCall = pallet_currencies::Call<Runtime>;

/// Somebody opens a currency.
pub fn open(random: &mut Random, who: usize, kind: u64) -> Act {
	let guardian = account(who);
	let supply = match kind {
		0 => Supply::Dividend,
		1 => Supply::MutualCredit(Credit {
			default_limit: random.of([0, 100, 100_000]),
			warn_at: Perbill::from_percent(80),
			earned: random.chance(500).then_some(Earned {
				share: Perbill::from_percent(10),
				cap: 10_000,
				weight: 1_000,
			}),
			levy: Perbill::from_perthousand(random.of([0, 1, 10])),
			grace: random.of([0, DAY, YEAR]),
			arrears: Arrears {
				after: random.of([None, Some(DAY), Some(YEAR)]),
				limit_left: Perbill::from_percent(random.of([0, 50, 100])),
				listed: random.chance(500),
				rest: random.of([Bearer::Fund, Bearer::Payers, Bearer::Decision]),
			},
		}),
		_ => Supply::Vouchers(Vouchers {
			issuer: guardian,
			cap: random.of([1_000, 1_000_000, u128::MAX]),
			expires_at: None,
			redemption_fee: Perbill::from_percent(random.of([0, 5])),
		}),
	};
	let demurrage = (random.chance(500)).then_some(Demurrage {
		rate: random.of([70_000_000, 1_000_000_000, 2_000_000_000]),
		to: if kind == 1 {
			random.of([Destination::Commons, Destination::Dividend])
		} else {
			random.of([Destination::Commons, Destination::Dividend, Destination::Burnt])
		},
	});
	let terms = Terms {
		name: text("Hours"),
		symbol: text("H"),
		decimals: random.of([0, 2, 9]),
		minimum: random.of([1, 1, 10, 1_000]),
		supply,
		demurrage,
	};
	Act::new(who, CurrencyCall::open { terms })
}

/// A call that opens the dividend in a currency.
pub fn plan(random: &mut Random, asset: Asset) -> Vec<u8> {
	let issue = if asset == Asset::Native { 0 } else { u128::from(random.below(100_000)) };
	let plan = pallet_dividend::Plan { period: random.of([MINUTE, HOUR, DAY]), issue };
	RuntimeCall::Dividend(DividendCall::open { asset, plan }).encode()
}

/// People take part in a currency, receive some of it, and pay with it.
pub fn join(random: &mut Random) -> Vec<Act> {
	let currency = random.below(5) as u32;
	let asset = Asset::WithId(currency);
	let mut all = Vec::new();
	for _ in 0..1 + random.below(4) {
		let (who, other) = (random.place(PEOPLE), random.place(PEOPLE));
		let (to, amount) = (account(other), u128::from(random.of([1u32, 10, 50, 500])));
		match random.below(6) {
			0 => all.push(Act::new(who, CurrencyCall::join { currency })),
			1 => all.push(Act::new(who, DividendCall::join { asset: asset.clone() })),
			2 => {
				for issuer in 0..4 {
					all.push(Act::new(issuer, CurrencyCall::issue { currency, to: to.clone(), amount }));
				}
			}
			3 => {
				let guardian = currency as usize % 4;
				let open = plan(random, asset.clone());
				all.push(Act::of_bytes(guardian, open));
				all.push(Act::new(who, DividendCall::join { asset: asset.clone() }));
			}
			4 => all.push(Act::new(who, DividendCall::claim_in { asset: asset.clone() })),
			_ => all.push(Act::new(who, CurrencyCall::transfer { currency, to, amount })),
		}
	}
	all
}

/// Members of two mutual credits with an agreement pay each other across, and debts are cleared.
pub fn credit(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let (mut credits, agreements) = life.chain.execute_with(|| {
		let all = pallet_currencies::Currencies::<Runtime>::iter();
		let credits: Vec<_> = all
			.filter(|(_, currency)| currency.credit().is_some())
			.map(|(id, currency)| (id, currency.guardian))
			.collect();
		let agreements: Vec<_> = pallet_currencies::Agreements::<Runtime>::iter()
			.map(|(id, agreement)| {
				(id, agreement.first.currency, agreement.second.currency, agreement.accepted)
			})
			.collect();
		(credits, agreements)
	});
	random.shuffle(&mut credits);
	let mut all = Vec::new();
	for (currency, _) in credits.iter().take(2) {
		for n in 0..FOUNDERS {
			if random.chance(200) {
				all.push(Act::new(n, CurrencyCall::join { currency: *currency }));
			}
		}
	}
	let amount = |random: &mut Random| u128::from(1 + random.below(30));
	match random.one(&agreements).copied() {
		Some((agreement, first, second, true)) => {
			for _ in 0..4 {
				let (payer, payee) = (random.place(FOUNDERS), random.place(FOUNDERS));
				let currency = if random.chance(500) { first } else { second };
				let to = account(payee);
				let (amount, at_most) = (amount(random), u128::MAX);
				let pay = CurrencyCall::pay_across { agreement, currency, to, amount, at_most };
				all.push(Act::new(payer, pay));
			}
			let mut cycle: Vec<u32> = agreements.iter().map(|(id, ..)| *id).collect();
			random.shuffle(&mut cycle);
			cycle.truncate(random.of([2, 2, 3, 4]));
			if let Ok(cycle) = cycle.try_into() {
				let clear = CurrencyCall::clear_cycle { cycle, currency: first, amount: amount(random) };
				all.push(Act::new(random.place(PEOPLE), clear));
			}
		}
		Some((agreement, _, second, false)) if random.chance(700) => {
			let guardian = credits.iter().find(|(id, _)| *id == second).map(|(_, guardian)| guardian);
			let who = guardian.and_then(|guardian| place_of(life, guardian));
			all.extend(who.map(|who| Act::new(who, CurrencyCall::accept_agreement { agreement })));
		}
		_ => {
			let [(first, guardian), (second, _), ..] = &credits[..] else { return all };
			let side = |currency| pallet_currencies::Side { currency, limit: 10_000 };
			let rate = pallet_currencies::Rate { first: 1 + random.below(3), second: 1 + random.below(3) };
			let agree = CurrencyCall::propose_agreement { first: side(*first), second: side(*second), rate };
			all.extend(place_of(life, guardian).map(|who| Act::new(who, agree)));
		}
	}
	all
}
