//! A currency that ends while members decide on money of it.

use super::*;
use crate::budget::{content, propose, small, until};
use frame_support::traits::tokens::{Fortitude, Preservation};
use pallet_participatory_budget::{Call, Cycles, Event, OpenCycles, Phases, Stage, Terms as BudgetTerms};
use rochdale_primitives::ElectorateId;

/// What cycles have lost in this block.
fn lost() -> Vec<(u32, Balance)> {
	let lost = |event| match event {
		RuntimeEvent::ParticipatoryBudget(Event::MoneyLost { cycle, amount }) => Some((cycle, amount)),
		_ => None,
	};
	System::events().into_iter().filter_map(|record| lost(record.event)).collect()
}

#[test]
fn a_budget_in_a_currency_that_has_ended_stops_no_other() {
	const DEAD: u32 = 0;
	const NATIVE: u32 = 1;
	community(3).execute_with(|| {
		let (mut id, mut now) = (0, START);
		let commons = CommonsAccount::get();
		let open_cycles = || OpenCycles::<Runtime>::get(ElectorateId::Community).len();
		quiet_block(now, || {
			id = open(terms("Market", vouchers(), None));
			by(&person(0), CurrencyCall::issue { currency: id, to: commons.clone(), amount: 2_000 })
				.expect("issued");
			for who in [&commons, &person(1), &person(2)] {
				Balances::mint_into(who, 2_000 * UNIT).expect("there is room for the coins");
			}
			for (asset, unit) in [(Asset::WithId(id), 1), (Asset::Native, UNIT)] {
				let small = small(1_000 * unit);
				let phases = Phases { voting: 90 * DAY, ..small.phases };
				decided(Call::start_cycle { terms: BudgetTerms { asset, phases, ..small } })
					.expect("the council starts it");
			}
		});
		assert_eq!(open_cycles(), 2);
		now += HOUR;
		quiet_block(now, || {
			for (cycle, unit) in [(DEAD, 1), (NATIVE, UNIT)] {
				propose(cycle, 1, [0, 2], content("A bench", person(2), &[500 * unit, 300 * unit]));
			}
		});
		until(NATIVE, Stage::Voting, DAY, &mut now);
		assert_eq!(election::stage(DEAD), Stage::Voting);
		now += HOUR;
		quiet_block(now, || {
			for cycle in [DEAD, NATIVE] {
				for who in 0..3 {
					let bench = equal_shares::Support { project: 0, points: 1 };
					let ballot = vec![bench].try_into().expect("one");
					by(&person(who), Call::vote { cycle, ballot }).expect("it is voted on");
				}
			}
			by(&person(0), CurrencyCall::close { currency: id, until: now + 60 * DAY, rate: None })
				.expect("its guardian closes it");
		});
		now += 60 * DAY;
		quiet_block(now, || {
			while pallet_currencies::Currencies::<Runtime>::contains_key(id) {
				by(&person(1), CurrencyCall::remove_accounts { currency: id, most: 50 })
					.expect("its time is over");
			}
		});
		check();

		let before = Balances::total_balance(&person(2));
		until(NATIVE, Stage::CarryingOut, DAY, &mut now);
		assert_eq!(Balances::total_balance(&person(2)), before + 500 * UNIT, "the first milestone is paid");
		until(DEAD, Stage::CarryingOut, DAY, &mut now);
		check();
		until(NATIVE, Stage::Closed, 5 * DAY, &mut now);
		assert_eq!(
			Balances::reducible_balance(&commons, Preservation::Preserve, Fortitude::Polite),
			1_500 * UNIT
		);
		until(DEAD, Stage::Clearing, DAY, &mut now);
		let ends_at = Cycles::<Runtime>::get(DEAD).expect("the cycle is there").ends_at;
		assert_eq!((open_cycles(), lost()), (1, vec![]), "it waits for its currency, and only it does");
		until(DEAD, Stage::Closed, DAY, &mut now);
		assert!(now >= ends_at + pallet_participatory_budget::GIVE_BACK_FOR, "it has waited for long enough");
		assert_eq!((open_cycles(), lost()), (0, vec![(DEAD, 1_000)]));
		check();
	});
}
