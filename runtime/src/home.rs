//! What the first screen of an app shows to one account.

use frame_support::traits::fungible::{Inspect, InspectHold};
use pallet_cooperatives::Party;
use rochdale_primitives::{BalanceInfo, Membership};

use crate::{
	api::{Home, HOME_PAGE},
	*,
};

/// The balance of this account, and what it is owed.
pub fn balance(who: &AccountId) -> BalanceInfo<Balance> {
	BalanceInfo {
		free: Balances::balance(who),
		held: Balances::total_balance_on_hold(who),
		unclaimed: Dividend::unclaimed_of(who),
		allowance: Allowance::info(who),
	}
}

/// See [`crate::api::MemberAppApi::me`].
pub fn home(who: AccountId) -> Home {
	let person = pallet_members::IdOf::<Runtime>::get(&who).and_then(Members::info);
	let member = <Members as Membership<AccountId>>::member(&who);
	let known = person.as_ref().map(|person| person.id);
	let (currencies, next_currency) = page(pallet_currencies::NextCurrency::<Runtime>::get());
	let (cooperatives, next_cooperative) = page(pallet_cooperatives::NextCooperative::<Runtime>::get());
	let place = |id| Some((id, Cooperatives::number_info(id, Party::Person(known?))?));
	let polls = Assembly::open_polls().into_iter().filter_map(|poll| {
		let voted = pallet_assembly::Ballots::<Runtime>::contains_key(poll.proposal, member?);
		Some((poll.proposal, voted))
	});
	let paused = pallet_tx_pause::PausedCalls::<Runtime>::iter_keys().take(HOME_PAGE as usize);
	Home {
		balance: balance(&who),
		holdings: currencies
			.filter_map(|id| Some((id, CommunityCurrencies::account_info(id, who.clone())?)))
			.collect(),
		next_currency,
		dividends: member.map(Dividend::joined).unwrap_or_default(),
		cooperatives: cooperatives.filter_map(place).collect(),
		next_cooperative,
		polls: polls.collect(),
		duty: member.map(Juries::duty).unwrap_or_default(),
		safe_mode_until: pallet_safe_mode::EnteredUntil::<Runtime>::get(),
		paused: paused.map(|(pallet, call)| (pallet.into_inner(), call.into_inner())).collect(),
		requests: Payments::requests_to(who, None, HOME_PAGE),
		person,
	}
}

/// The first numbers of this many, and the first that is not among them.
fn page(all: u32) -> (core::ops::Range<u32>, Option<u32>) {
	(0..all.min(HOME_PAGE), (all > HOME_PAGE).then_some(HOME_PAGE))
}
