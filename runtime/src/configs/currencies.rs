//! All money of this chain as `fungibles`: the native unit, beside which there is no other currency yet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::{
	fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
	fungibles::{Dust, Inspect, InspectHold, MutateHold, Unbalanced, UnbalancedHold},
	tokens::{DepositConsequence, Fortitude, Preservation, Provenance, WithdrawConsequence},
};
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, DispatchResult};

use crate::*;

/// The number of a community currency. There is none yet, so that there is no value of this type.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	serde::Serialize,
	serde::Deserialize,
)]
pub enum CurrencyId {}

/// The native unit, or a community currency.
pub type Asset = NativeOrWithId<CurrencyId>;

/// All currencies.
pub type Currencies = UnionOf<Balances, NoCurrencies, NativeFromLeft, Asset, AccountId>;

/// The community currencies: none.
pub struct NoCurrencies;

impl Inspect<AccountId> for NoCurrencies {
	type AssetId = CurrencyId;
	type Balance = Balance;

	fn total_issuance(asset: CurrencyId) -> Balance {
		match asset {}
	}

	fn minimum_balance(asset: CurrencyId) -> Balance {
		match asset {}
	}

	fn total_balance(asset: CurrencyId, _: &AccountId) -> Balance {
		match asset {}
	}

	fn balance(asset: CurrencyId, _: &AccountId) -> Balance {
		match asset {}
	}

	fn reducible_balance(asset: CurrencyId, _: &AccountId, _: Preservation, _: Fortitude) -> Balance {
		match asset {}
	}

	fn can_deposit(asset: CurrencyId, _: &AccountId, _: Balance, _: Provenance) -> DepositConsequence {
		match asset {}
	}

	fn can_withdraw(asset: CurrencyId, _: &AccountId, _: Balance) -> WithdrawConsequence<Balance> {
		match asset {}
	}

	fn asset_exists(asset: CurrencyId) -> bool {
		match asset {}
	}
}

impl Unbalanced<AccountId> for NoCurrencies {
	fn handle_dust(dust: Dust<AccountId, Self>) {
		match dust.0 {}
	}

	fn write_balance(asset: CurrencyId, _: &AccountId, _: Balance) -> Result<Option<Balance>, DispatchError> {
		match asset {}
	}

	fn set_total_issuance(asset: CurrencyId, _: Balance) {
		match asset {}
	}
}

impl InspectHold<AccountId> for NoCurrencies {
	type Reason = RuntimeHoldReason;

	fn total_balance_on_hold(asset: CurrencyId, _: &AccountId) -> Balance {
		match asset {}
	}

	fn balance_on_hold(asset: CurrencyId, _: &RuntimeHoldReason, _: &AccountId) -> Balance {
		match asset {}
	}
}

impl UnbalancedHold<AccountId> for NoCurrencies {
	fn set_balance_on_hold(
		asset: CurrencyId,
		_: &RuntimeHoldReason,
		_: &AccountId,
		_: Balance,
	) -> DispatchResult {
		match asset {}
	}
}

impl MutateHold<AccountId> for NoCurrencies {}
