//! Fees. Payers with too little native money pay in the first accepted currency of which they have enough, at the rate
//! that the community has set.

use frame_support::{
	parameter_types,
	traits::{
		fungible::{Credit, Inspect},
		tokens::{Fortitude::Polite, Preservation::Preserve},
		ConstU8, Get, NoDrop,
	},
	weights::{constants::WEIGHT_REF_TIME_PER_SECOND, Weight, WeightToFee},
};
use pallet_currencies::WeightInfo as _;
use pallet_transaction_payment::{
	FungibleAdapter, Multiplier, OnChargeTransaction, TargetedFeeAdjustment, TxCreditHold, WeightInfo,
};
use sp_runtime::{
	traits::{Convert, DispatchInfoOf, PostDispatchInfoOf},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	FixedPointNumber, Perquintill,
};

use super::money::{CommonsAccount, ToCommons};
use crate::{
	policy::{params, prices, Accepted, MOST_ACCEPTED},
	*,
};

type Native = FungibleAdapter<Balances, ToCommons>;

/// The way in which a fee was taken.
pub enum Taken {
	Native(<Native as OnChargeTransaction<Runtime>>::LiquidityInfo),
	/// In a currency: the most that the transaction can cost, with the levy on it.
	In(Accepted, pallet_currencies::Taken<Runtime>),
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
			let commons = CommonsAccount::get();
			CommunityCurrencies::can_take(accepted.currency, who, &commons, price)
				.then_some((accepted, price))
		})
	}

	/// The accepted currency in which this account would pay this fee now. `None` if it pays in native money, or cannot
	/// pay.
	pub fn currency_for(who: &AccountId, fee: Balance) -> Option<Accepted> {
		let has = Balances::reducible_balance(who, Preserve, Polite) >= fee;
		if has {
			return None;
		}
		Self::payable(who, fee).map(|(accepted, _)| accepted)
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
				let taken = CommunityCurrencies::take(accepted.currency, who, price)
					.map_err(|_| InvalidTransaction::Payment)?;
				Ok(Taken::In(accepted, taken))
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
			Taken::In(accepted, taken) => {
				// The price of the highest fee was not too large, and this is no more.
				let price = accepted.price(corrected_fee).unwrap_or_else(|| taken.peek());
				CommunityCurrencies::pay_taken(taken, who.clone(), CommonsAccount::get(), price);
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

/// The highest weight of taking a fee: all accepted currencies are looked at, and the last one pays.
pub struct ChargeWeight;
impl WeightInfo for ChargeWeight {
	fn charge_transaction_payment() -> Weight {
		weights::pallet_transaction_payment::Weights::<Runtime>::charge_transaction_payment()
			.saturating_add(in_a_currency())
	}
}

/// The additional weight of taking a fee in a currency.
fn in_a_currency() -> Weight {
	// Taking the money and paying it change no more than two transfers do.
	let transfer = <Runtime as pallet_currencies::Config>::WeightInfo::transfer();
	// The currency, and the accounts of the payer and the commons in it.
	let looks = u64::from(MOST_ACCEPTED).saturating_mul(3);
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

/// The price of compute, which the community sets per second.
pub struct ComputePrice;
impl WeightToFee for ComputePrice {
	type Balance = Balance;

	fn weight_to_fee(weight: &Weight) -> Balance {
		prices::per_second()
			.saturating_mul(weight.ref_time().into())
			.div_ceil(WEIGHT_REF_TIME_PER_SECOND.into())
	}
}

/// The price of length, which the community sets per byte.
pub struct LengthPrice;
impl WeightToFee for LengthPrice {
	type Balance = Balance;

	fn weight_to_fee(length: &Weight) -> Balance {
		prices::per_byte().saturating_mul(length.ref_time().into())
	}
}

parameter_types! {
	/// Fees begin to rise when blocks are more than a quarter full.
	pub const TargetBlockFullness: Perquintill = Perquintill::from_percent(25);
	/// The speed of the rise: at full blocks of 3 s the price doubles in about half an hour.
	pub AdjustmentVariable: Multiplier = Multiplier::saturating_from_rational(75, 100_000);
	/// When few blocks are full, the price is what the community has set.
	pub MinimumMultiplier: Multiplier = Multiplier::saturating_from_integer(1);
	pub MaximumMultiplier: Multiplier = Multiplier::saturating_from_integer(1_000_000);
}

impl pallet_transaction_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnChargeTransaction = NativeOrAccepted;
	type WeightToFee = ComputePrice;
	type LengthToFee = LengthPrice;
	type FeeMultiplierUpdate = TargetedFeeAdjustment<
		Runtime,
		TargetBlockFullness,
		AdjustmentVariable,
		MinimumMultiplier,
		MaximumMultiplier,
	>;
	type OperationalFeeMultiplier = ConstU8<5>;
	type WeightInfo = ChargeWeight;
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_transaction_payment::BenchmarkConfig for Runtime {}
