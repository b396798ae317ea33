//! Books of accounts, which other pallets tell what their payments are for.

use frame_support::weights::Weight;

/// Keeps the books of the accounts that have some, such as those of cooperatives. It is told after the payment, and
/// cannot refuse it.
pub trait Bookkeeping<AccountId, Asset, Balance> {
	/// A budget has paid `amount` from one account to another. For the receiver it is money for a purpose; for the payer
	/// it is an expense.
	fn budget_paid(from: &AccountId, to: &AccountId, asset: &Asset, amount: Balance);

	/// The most that this weighs.
	fn weight() -> Weight;
}

/// A chain without books.
impl<AccountId, Asset, Balance> Bookkeeping<AccountId, Asset, Balance> for () {
	fn budget_paid(_: &AccountId, _: &AccountId, _: &Asset, _: Balance) {}

	fn weight() -> Weight {
		Weight::zero()
	}
}
