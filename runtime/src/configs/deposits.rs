//! The deposits for stored data.

use frame_support::traits::{Footprint, Get};
use sp_runtime::traits::Convert;

use crate::{policy::params, Balance, MINIMUM_BALANCE};

/// The deposit for `ITEMS` stored items with a total length of `BYTES` bytes, at today's price.
pub struct Deposit<const ITEMS: u128, const BYTES: u128>;
impl<const ITEMS: u128, const BYTES: u128> Get<Balance> for Deposit<ITEMS, BYTES> {
	fn get() -> Balance {
		ITEMS
			.saturating_mul(params::fees::DepositPerItem::get())
			.saturating_add(BYTES.saturating_mul(params::fees::DepositPerByte::get()))
	}
}

/// The price of stored data: an amount for each item, and an amount for each byte of all items together. (The SDK's
/// `LinearStoragePrice` charges all bytes again for each item.)
///
/// It is at least the minimum balance, unless it is nothing. A smaller deposit could not go back to an account that has
/// nothing else.
pub struct StoragePrice;
impl Convert<Footprint, Balance> for StoragePrice {
	fn convert(stored: Footprint) -> Balance {
		let items = params::fees::DepositPerItem::get().saturating_mul(stored.count.into());
		match items.saturating_add(params::fees::DepositPerByte::get().saturating_mul(stored.size.into())) {
			0 => 0,
			price => price.max(MINIMUM_BALANCE),
		}
	}
}
