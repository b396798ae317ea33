//! Fees in a community currency: who has too little native money pays in the first currency that the community
//! accepts and they have enough of, at the rate that was voted for.

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
	/// Which.
	pub currency: CurrencyId,
	/// So many of its units
	pub units: Balance,
	/// pay a fee of so much native money; rounded up.
	pub native: Balance,
}

impl Accepted {
	/// What a fee costs in this currency.
	fn price(&self, fee: Balance) -> Option<Balance> {
		multiply_by_rational_with_rounding(fee, self.units, self.native, Rounding::Up)
	}
}

/// The most currencies in which fees can be paid: each is looked at for who has too little native money.
pub const MOST_ACCEPTED: u32 = 4;

/// The currencies that a community accepts, in the order in which they are tried.
pub type AcceptedCurrencies = BoundedVec<Accepted, ConstU32<MOST_ACCEPTED>>;

type Native = FungibleAdapter<Balances, ToCommons>;

/// How a fee was taken.
pub enum Taken {
	/// In native money.
	Native(<Native as OnChargeTransaction<Runtime>>::LiquidityInfo),
	/// In a currency, of which the commons have received so much.
	In(Accepted, Balance),
}

impl Default for Taken {
	fn default() -> Self {
		Self::Native(None)
	}
}

/// Takes fees in native money, or else in a currency that is accepted.
pub struct NativeOrAccepted;

impl NativeOrAccepted {
	/// The first accepted currency of which somebody has enough for this fee, and how much that is.
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
					// Where the payer's account has been emptied meanwhile, too little to open it stays with the commons.
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

/// What it costs to take a fee at most: all accepted currencies are looked at, and the last is paid with and back.
pub struct ChargeWeight;
impl WeightInfo for ChargeWeight {
	fn charge_transaction_payment() -> Weight {
		pallet_transaction_payment::weights::SubstrateWeight::<Runtime>::charge_transaction_payment()
			.saturating_add(in_a_currency())
	}
}

/// What it costs more to take a fee in a currency.
fn in_a_currency() -> Weight {
	let transfer = <Runtime as pallet_currencies::Config>::WeightInfo::transfer();
	let looks = u64::from(MOST_ACCEPTED).saturating_mul(2);
	let reads = <Runtime as frame_system::Config>::DbWeight::get().reads(looks.saturating_add(1));
	transfer.saturating_mul(2).saturating_add(reads)
}

/// A fee in native money needs nothing of what was reserved for one in a currency.
pub struct UnusedWeight;
impl Convert<&Taken, Weight> for UnusedWeight {
	fn convert(taken: &Taken) -> Weight {
		match taken {
			Taken::Native(_) => in_a_currency(),
			Taken::In(..) => Weight::zero(),
		}
	}
}
