//! Fees in a community currency, for payers who have too little native money. They pay in the first accepted currency
//! of which they have enough, at the rate that the community has set.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::{
		fungible::Credit,
		fungibles::{Inspect, Mutate},
		tokens::{Fortitude, Preservation},
		ConstU32, Get, NoDrop,
	},
	weights::Weight,
	BoundedVec,
};
use pallet_currencies::{CurrencyId, WeightInfo as _};
use pallet_transaction_payment::{FungibleAdapter, OnChargeTransaction, TxCreditHold, WeightInfo};
use scale_info::TypeInfo;
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding,
	traits::{Convert, DispatchInfoOf, PostDispatchInfoOf},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	Rounding,
};

use super::money::{CommonsAccount, ToCommons};
use crate::{policy::params, *};

/// A currency in which fees can be paid.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Accepted {
	pub currency: CurrencyId,
	/// This many units of the currency
	pub units: Balance,
	/// pay a fee of this much native money. A price is rounded up.
	pub native: Balance,
}

impl Accepted {
	/// The price of this fee in units of the currency.
	fn price(&self, fee: Balance) -> Option<Balance> {
		multiply_by_rational_with_rounding(fee, self.units, self.native, Rounding::Up)
	}
}

/// The most currencies in which fees can be paid. For a payer with too little native money, each of them is looked at.
pub const MOST_ACCEPTED: u32 = 4;

/// The currencies that a community accepts, in the order in which they are tried.
pub type AcceptedCurrencies = BoundedVec<Accepted, ConstU32<MOST_ACCEPTED>>;

type Native = FungibleAdapter<Balances, ToCommons>;

/// The way in which a fee was taken.
pub enum Taken {
	Native(<Native as OnChargeTransaction<Runtime>>::LiquidityInfo),
	/// In a currency, with the amount that the commons received.
	In(Accepted, Balance),
}

impl Default for Taken {
	fn default() -> Self {
		Self::Native(None)
	}
}

/// Takes fees in native money. A payer with too little of it pays in an accepted currency.
pub struct NativeOrAccepted;

impl NativeOrAccepted {
	/// The first accepted currency of which this account has enough for the fee, and the amount.
	fn payable(who: &AccountId, fee: Balance) -> Option<(Accepted, Balance)> {
		params::fees::Accepted::get().into_iter().find_map(|accepted| {
			let price = accepted.price(fee)?;
			let most = CommunityCurrencies::reducible_balance(
				accepted.currency,
				who,
				Preservation::Preserve,
				Fortitude::Polite,
			);
			let levy = pallet_currencies::Currencies::<Runtime>::get(accepted.currency)?.levy(price);
			(price.checked_add(levy)? <= most).then_some((accepted, price))
		})
	}
}

impl TxCreditHold<Runtime> for NativeOrAccepted {
	type Credit = NoDrop<Credit<AccountId, Balances>>;
}

impl OnChargeTransaction<Runtime> for NativeOrAccepted {
	type Balance = Balance;
	type LiquidityInfo = Taken;

	fn withdraw_fee(
		who: &AccountId,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		fee: Balance,
		tip: Balance,
	) -> Result<Taken, TransactionValidityError> {
		let native = <Native as OnChargeTransaction<Runtime>>::withdraw_fee(who, call, info, fee, tip);
		match native {
			Ok(taken) => Ok(Taken::Native(taken)),
			Err(error) => {
				let (accepted, price) = Self::payable(who, fee).ok_or(error)?;
				<CommunityCurrencies as Mutate<AccountId>>::transfer(
					accepted.currency,
					who,
					&CommonsAccount::get(),
					price,
					Preservation::Preserve,
				)
				.map_err(|_| InvalidTransaction::Payment)?;
				Ok(Taken::In(accepted, price))
			}
		}
	}

	fn can_withdraw_fee(
		who: &AccountId,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		fee: Balance,
		tip: Balance,
	) -> Result<(), TransactionValidityError> {
		<Native as OnChargeTransaction<Runtime>>::can_withdraw_fee(who, call, info, fee, tip)
			.or_else(|error| Self::payable(who, fee).map(|_| ()).ok_or(error))
	}

	fn correct_and_deposit_fee(
		who: &AccountId,
		info: &DispatchInfoOf<RuntimeCall>,
		post_info: &PostDispatchInfoOf<RuntimeCall>,
		corrected_fee: Balance,
		tip: Balance,
		taken: Taken,
	) -> Result<(), TransactionValidityError> {
		match taken {
			Taken::Native(taken) => <Native as OnChargeTransaction<Runtime>>::correct_and_deposit_fee(
				who,
				info,
				post_info,
				corrected_fee,
				tip,
				taken,
			),
			Taken::In(accepted, paid) => {
				let back = paid.saturating_sub(accepted.price(corrected_fee).unwrap_or(paid));
				if back > 0 {
					// If the payer's account no longer exists, and this is too little to open it again, it stays with
					// the commons.
					let _ = <CommunityCurrencies as Mutate<AccountId>>::transfer(
						accepted.currency,
						&CommonsAccount::get(),
						who,
						back,
						Preservation::Expendable,
					);
				}
				Ok(())
			}
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn endow_account(who: &AccountId, amount: Balance) {
		<Native as OnChargeTransaction<Runtime>>::endow_account(who, amount);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn minimum_balance() -> Balance {
		<Native as OnChargeTransaction<Runtime>>::minimum_balance()
	}
}

/// The highest weight of taking a fee: all accepted currencies are looked at, and the last one pays and is refunded.
pub struct ChargeWeight;
impl WeightInfo for ChargeWeight {
	fn charge_transaction_payment() -> Weight {
		pallet_transaction_payment::weights::SubstrateWeight::<Runtime>::charge_transaction_payment()
			.saturating_add(in_a_currency())
	}
}

/// The additional weight of taking a fee in a currency.
fn in_a_currency() -> Weight {
	let transfer = <Runtime as pallet_currencies::Config>::WeightInfo::transfer();
	let looks = u64::from(MOST_ACCEPTED).saturating_mul(2);
	let reads = <Runtime as frame_system::Config>::DbWeight::get().reads(looks.saturating_add(1));
	transfer.saturating_mul(2).saturating_add(reads)
}

/// Returns the weight that was reserved for a currency when the fee was paid in native money.
pub struct UnusedWeight;
impl Convert<&Taken, Weight> for UnusedWeight {
	fn convert(taken: &Taken) -> Weight {
		match taken {
			Taken::Native(_) => in_a_currency(),
			Taken::In(..) => Weight::zero(),
		}
	}
}
