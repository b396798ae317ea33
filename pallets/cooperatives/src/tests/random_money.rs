//! Random calls on cooperatives whose money decays, is frozen, or ends.

use super::{
	random::{deeds, do_it, found_three},
	*,
};
use frame_support::{storage::with_storage_layer, traits::fungible::NativeOrWithId};
use pallet_currencies::testing::{CurrencyState, SupplyKind};
use proptest::prelude::*;

/// Opens a currency of which all who act at random have some.
fn open(state: CurrencyState) -> u32 {
	let people = (1..=6).chain([TILL, CUSTOMER]);
	state.open_as::<Test>(SupplyKind::Vouchers, DAY, &20, people, 1_000_000)
}

/// Three cooperatives. The money of the first decays, and that of the second can be frozen and ended. Returns the number
/// of this currency.
fn cooperatives() -> u32 {
	let (decaying, ending) = (open(CurrencyState::Decaying), open(CurrencyState::Open));
	let monthly = |currency: u32| {
		let book = NativeOrWithId::WithId(currency);
		Bylaws { book, period: 28 * DAY, claim_time: 90 * DAY, ..bylaws() }
	};
	found_three([monthly(decaying), monthly(ending), bylaws()]);
	ending
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(48))]
	#[test]
	fn the_books_agree_while_money_decays_is_frozen_and_ends(
		deeds in deeds(),
		frozen in 0..200usize,
		later in 0..200usize,
	) {
		genesis().execute_with(|| {
			let ending = cooperatives();
			for (at, (id, deed)) in deeds.into_iter().enumerate() {
				if at == frozen {
					CurrencyState::Frozen.come::<Test>(ending);
				}
				if at == frozen + later {
					CurrencyState::Ending.come::<Test>(ending);
				}
				let result = with_storage_layer(|| do_it(id, &deed));
				if let Err(error) = Coops::do_try_state() {
					panic!("after {deed:?} in cooperative {id}, with {result:?}: {error:?}");
				}
			}
		});
	}
}
