//! Books of accounts, which other pallets tell what their payments are for.

use frame_support::weights::Weight;

/// Keeps the books of the accounts that have some, such as those of cooperatives. It is told after the payment, and
/// cannot refuse it.
pub trait Bookkeeping<AccountId, Asset, Balance> {
	/// A budget has paid `amount` from one account to another. For the receiver it is money for a purpose; for the payer
	/// it is an expense.
	fn budget_paid(from: &AccountId, to: &AccountId, asset: &Asset, amount: Balance);

	/// Two accounts have exchanged one currency for another: the first has given `sold`, and the second `bought`. Returns
	/// what telling it has weighed.
	fn exchanged(
		parties: (&AccountId, &AccountId),
		sold: (&Asset, Balance),
		bought: (&Asset, Balance),
	) -> Weight;

	/// The most that [`Bookkeeping::budget_paid`] weighs.
	fn weight() -> Weight;

	/// The most that [`Bookkeeping::exchanged`] weighs.
	fn exchange_weight() -> Weight;
}

/// A chain without books.
impl<AccountId, Asset, Balance> Bookkeeping<AccountId, Asset, Balance> for () {
	fn budget_paid(_: &AccountId, _: &AccountId, _: &Asset, _: Balance) {}

	fn exchanged(_: (&AccountId, &AccountId), _: (&Asset, Balance), _: (&Asset, Balance)) -> Weight {
		Weight::zero()
	}

	fn weight() -> Weight {
		Weight::zero()
	}

	fn exchange_weight() -> Weight {
		Weight::zero()
	}
}
