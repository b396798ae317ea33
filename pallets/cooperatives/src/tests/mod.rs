mod accounts;
mod amending;
mod attacks;
mod audit;
mod books;
mod closing;
mod constant_cost;
mod creditors;
mod currencies;
mod deciding;
mod deposits;
mod electorate;
mod expelling;
mod federation;
mod founding;
mod four_eyes;
mod heirs;
mod interests;
mod investing;
mod lifecycle;
mod meetings;
mod offices;
mod open;
mod owing;
mod payroll;
mod queries;
mod random;
mod random_money;
mod reserve;
mod shares;
mod states;
mod voices;

use crate::{mock::*, *};
use frame_support::sp_runtime::DispatchError;

/// The pallet's error as calls return it.
fn error(error: Error<Test>) -> Result<(), DispatchError> {
	Err(error.into())
}

/// Pays shares, without the weight.
fn pay_shares(who: AccountId, id: CooperativeId, shares: u32) -> Result<(), DispatchError> {
	Coops::pay_shares(by(who), id, shares).map(|_| ()).map_err(|error| error.error)
}

/// A year in which only the first member has worked. Of a surplus of 1,000, the reserve gets 100, the commons 50, the
/// three shares 6 and the member 844. Half of that is paid in cash.
fn a_year(id: CooperativeId) {
	Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("an hour")).unwrap();
	earn(id, 1_000);
	pass(YEAR);
	close_period(id).unwrap();
}
