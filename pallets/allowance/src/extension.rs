//! The transaction extension.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
	dispatch::{DispatchClass, DispatchInfo, DispatchResult, Pays, PostDispatchInfo},
	pallet_prelude::{
		InvalidTransaction, TransactionSource, TransactionValidityError, ValidTransaction, Weight,
	},
	sp_runtime::traits::{
		Convert, DispatchInfoOf, DispatchOriginOf, Dispatchable, Implication, PostDispatchInfoOf,
		TransactionExtension, TransactionExtensionMetadata, ValidateResult, Zero,
	},
	traits::{Contains, ContainsPair, Get},
};
use pallet_transaction_payment::{ChargeTransactionPayment, OnChargeTransaction, WeightInfo as _};
use rochdale_primitives::{Guest, GuestKey, Membership, Standing};
use scale_info::TypeInfo;

use crate::{Config, Pallet, Quota, Use, WeightInfo};

type Fee<T> = ChargeTransactionPayment<T>;
type FeeBalance<T> =
	<<T as pallet_transaction_payment::Config>::OnChargeTransaction as OnChargeTransaction<T>>::Balance;

/// Takes a transaction's cost from the member's quota, or otherwise the fee from the account.
///
/// A transaction is free under four conditions. Its signer is an active member, or a guest who makes a call that guests
/// may make. It is of the normal class, or made by office for the community. It offers no tip. The quota covers its
/// whole cost.
///
/// A member who prefers to pay offers a tip. Among transactions without a tip, a free one has the same priority as one
/// that pays the fee.
///
/// It encodes like the [`ChargeTransactionPayment`] inside it, and has its name and type in the metadata.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, Eq, PartialEq)]
pub struct FreeWithinAllowance<T: Config>(pub Fee<T>);

impl<T: Config> TypeInfo for FreeWithinAllowance<T>
where
	Fee<T>: scale_info::StaticTypeInfo,
{
	type Identity = Fee<T>;
	fn type_info() -> scale_info::Type {
		Fee::<T>::type_info()
	}
}

impl<T: Config> core::fmt::Debug for FreeWithinAllowance<T> {
	fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
		write!(f, "FreeWithinAllowance<{:?}>", self.0)
	}
}

/// The result of validation.
pub enum Val<T: Config> {
	/// The quota covers the cost.
	Free {
		used: Use,
		/// The cost, if the call uses all its weight.
		cost: u64,
	},
	Fee(pallet_transaction_payment::Val<T>),
}

/// The result of preparation.
pub enum Pre<T: Config> {
	Free {
		/// The use, which is corrected by the weight that was really used.
		used: Use,
		cost: u64,
	},
	Fee(pallet_transaction_payment::Pre<T>),
}

impl<T: Config> FreeWithinAllowance<T>
where
	T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
	FeeBalance<T>: Send + Sync,
{
	/// The extension with this tip, for code that makes transactions.
	pub fn new(tip: FeeBalance<T>) -> Self {
		Self(ChargeTransactionPayment::from(tip))
	}

	/// Whether the signer's key is disputed and the call is none that guests may make. Such a transaction is refused even
	/// for a fee.
	fn is_frozen(standing: Option<Standing>, call: &T::RuntimeCall) -> bool {
		let disputed = matches!(standing, Some(Standing::Guest(Guest { as_what: GuestKey::Disputed, .. })));
		disputed && !T::GuestCalls::contains(call)
	}

	/// The fee that a free transaction does not pay, as far as its priority depends on it. In the operational class it
	/// does: so the council acts even when others have filled the pool.
	fn spared(info: &DispatchInfo, len: usize) -> FeeBalance<T> {
		if info.class != DispatchClass::Operational {
			return Zero::zero();
		}
		let len = u32::try_from(len).unwrap_or(u32::MAX);
		pallet_transaction_payment::Pallet::<T>::compute_fee(len, info, Zero::zero())
	}

	/// Whether a quota covers a transaction of this account now, so that it costs no fee: what validation would find.
	pub fn is_free(
		&self,
		who: &T::AccountId,
		call: &T::RuntimeCall,
		info: &DispatchInfo,
		len: usize,
	) -> bool {
		let standing = T::Membership::standing(who);
		info.class != DispatchClass::Mandatory && self.free(who, standing, call, info, len).is_some()
	}

	/// The use of the first quota that covers the whole cost of this transaction, and the cost.
	fn free(
		&self,
		who: &T::AccountId,
		standing: Option<Standing>,
		call: &T::RuntimeCall,
		info: &DispatchInfo,
		len: usize,
	) -> Option<(Use, u64)> {
		let (first, second) = self.quotas_of(who, standing, call, info)?;
		core::iter::once(first).chain(second).find_map(|quota| {
			let cost = Pallet::<T>::cost(info.total_weight(), info.class, len, quota)?;
			Some((Pallet::<T>::try_use(quota, cost)?, cost))
		})
	}

	/// The quotas that this transaction may use, in order.
	fn quotas_of(
		&self,
		who: &T::AccountId,
		standing: Option<Standing>,
		call: &T::RuntimeCall,
		info: &DispatchInfo,
	) -> Option<(Quota, Option<Quota>)> {
		if info.pays_fee == Pays::No || !self.0.tip().is_zero() {
			return None;
		}
		let member = match standing {
			Some(Standing::Member(id)) => Some(id),
			_ => None,
		};
		if let Some(id) = member.filter(|_| T::OfficialCalls::contains(who, call)) {
			// The member's own quota comes first.
			return Some((Quota::Own(id), Some(Quota::Official(id))));
		}
		if info.class != DispatchClass::Normal {
			return None;
		}
		// It can be a key that is only offered or recovered, so it is looked up.
		let guest = || T::GuestCalls::contains(call).then(|| T::Membership::guest(who))?;
		let quota = member.map(Quota::Own).or_else(|| guest().map(Quota::Guest))?;
		Some((quota, None))
	}
}

impl<T: Config + Send + Sync> TransactionExtension<T::RuntimeCall> for FreeWithinAllowance<T>
where
	T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
	FeeBalance<T>: Send + Sync,
	Fee<T>: scale_info::StaticTypeInfo,
{
	const IDENTIFIER: &'static str = Fee::<T>::IDENTIFIER;
	type Implicit = ();
	type Val = Val<T>;
	type Pre = Pre<T>;

	fn metadata() -> Vec<TransactionExtensionMetadata> {
		Fee::<T>::metadata()
	}

	fn implicit(&self) -> Result<Self::Implicit, TransactionValidityError> {
		self.0.implicit()
	}

	fn weight(&self, call: &T::RuntimeCall) -> Weight {
		// The weight of looking up the quota, then of the more expensive of the two ways to pay.
		<T as Config>::WeightInfo::free_within_allowance().saturating_add(self.0.weight(call))
	}

	fn validate(
		&self,
		origin: DispatchOriginOf<T::RuntimeCall>,
		call: &T::RuntimeCall,
		info: &DispatchInfoOf<T::RuntimeCall>,
		len: usize,
		implicit: Self::Implicit,
		implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, T::RuntimeCall> {
		// Inherents alone are mandatory, and they have no extensions. The weight of mandatory calls has no limit. So a
		// call that contains one, and takes its class, would let a block be as long as its signer likes.
		if info.class == DispatchClass::Mandatory {
			return Err(InvalidTransaction::MandatoryValidation.into());
		}
		let signer = frame_system::ensure_signed(origin.clone()).ok();
		// It is looked up once, because each transaction pays for what is read here.
		let standing = signer.as_ref().and_then(T::Membership::standing);
		if let Some((used, cost)) = signer.and_then(|who| self.free(&who, standing, call, info, len)) {
			let priority = Fee::<T>::get_priority(info, len, Zero::zero(), Self::spared(info, len));
			let valid = ValidTransaction { priority, ..Default::default() };
			return Ok((valid, Val::Free { used, cost }, origin));
		}
		if Self::is_frozen(standing, call) {
			return Err(InvalidTransaction::Call.into());
		}
		let (valid, val, origin) = self.0.validate(origin, call, info, len, implicit, implication, source)?;
		Ok((valid, Val::Fee(val), origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		origin: &DispatchOriginOf<T::RuntimeCall>,
		call: &T::RuntimeCall,
		info: &DispatchInfoOf<T::RuntimeCall>,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		match val {
			Val::Free { used, cost } => {
				// Nothing can have used the quota between validation and here.
				Pallet::<T>::store(&used, used.full_at);
				Ok(Pre::Free { used, cost })
			}
			Val::Fee(val) => self.0.prepare(val, origin, call, info, len).map(Pre::Fee),
		}
	}

	fn post_dispatch_details(
		pre: Self::Pre,
		info: &DispatchInfoOf<T::RuntimeCall>,
		post_info: &PostDispatchInfoOf<T::RuntimeCall>,
		len: usize,
		result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		match pre {
			Pre::Free { used, cost } => {
				// A call that pays no fee in the end uses no quota.
				let cost = match post_info.pays_fee(info) {
					Pays::No => 0,
					Pays::Yes => {
						let weight = post_info.calc_actual_weight(info);
						let needed = Pallet::<T>::cost(weight, info.class, len, used.quota);
						needed.map_or(cost, |needed| needed.min(cost))
					}
				};
				// Before the quota for calls by office, the member's own was read. For the priority of an operational
				// call, the two prices and their multiplier were.
				let quotas = u64::from(matches!(used.quota, Quota::Official(_)));
				let prices = if info.class == DispatchClass::Operational { 3 } else { 0 };
				let looked = T::DbWeight::get().reads(quotas.saturating_add(prices));
				Pallet::<T>::return_unused(used, cost);
				let fee = <T as pallet_transaction_payment::Config>::WeightInfo::charge_transaction_payment();
				Ok(fee.saturating_sub(looked))
			}
			Pre::Fee(pre) => {
				let unused = match &pre {
					pallet_transaction_payment::Pre::Charge { liquidity_info, .. } => {
						T::UnusedFeeWeight::convert(liquidity_info)
					}
					pallet_transaction_payment::Pre::NoCharge { .. } => Weight::zero(),
				};
				let refund = Fee::<T>::post_dispatch_details(pre, info, post_info, len, result)?;
				Ok(refund.saturating_add(unused))
			}
		}
	}
}
