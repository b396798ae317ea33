//! What a transaction will be charged: what wallets ask before they sign.

use frame_support::dispatch::{DispatchInfo, GetDispatchInfo};
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use sp_runtime::{generic::Preamble, traits::StaticLookup};

use crate::{
	configs::{allowance::Charge, fees::NativeOrAccepted},
	policy::Accepted,
	*,
};

/// The payment of a transaction, as its extensions would find it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payment {
	/// A quota covers it.
	Quota,
	/// The fee is taken in native money, or nobody pays one.
	Native,
	/// The fee is taken in this currency.
	In(Accepted),
}

/// How this account would pay for this transaction now.
pub fn payment(
	who: &AccountId,
	charge: &Charge,
	call: &RuntimeCall,
	info: &DispatchInfo,
	len: u32,
) -> Payment {
	if charge.is_free(who, call, info, len as usize) {
		return Payment::Quota;
	}
	let fee = TransactionPayment::compute_fee(len, info, charge.0.tip());
	NativeOrAccepted::currency_for(who, fee).map_or(Payment::Native, Payment::In)
}

/// What this transaction would be charged in native money now, at most. Its tip is a part of it.
///
/// Nothing is charged if a quota covers the transaction, or if its signer pays in a community currency. A transaction
/// without a signer pays nothing either. The signature is not checked, so wallets can ask before they sign.
pub fn fee_details(transaction: &UncheckedExtrinsic, len: u32) -> FeeDetails<Balance> {
	let nothing = FeeDetails { inclusion_fee: None, tip: 0 };
	let Preamble::Signed(address, _, extension) = &transaction.preamble else { return nothing };
	let (call, info, charge) = (&transaction.function, transaction.get_dispatch_info(), charge_of(extension));
	let payment = <Runtime as frame_system::Config>::Lookup::lookup(address.clone())
		.map(|who| payment(&who, charge, call, &info, len));
	match payment {
		Ok(Payment::Quota | Payment::In(_)) => nothing,
		// An address that names no account is refused whatever it offers.
		Ok(Payment::Native) | Err(_) => TransactionPayment::compute_fee_details(len, &info, charge.0.tip()),
	}
}

/// The same as one sum, with the weight and the class.
pub fn fee_info(transaction: &UncheckedExtrinsic, len: u32) -> RuntimeDispatchInfo<Balance> {
	let info = transaction.get_dispatch_info();
	RuntimeDispatchInfo {
		weight: info.total_weight(),
		class: info.class,
		partial_fee: fee_details(transaction, len).final_fee(),
	}
}
