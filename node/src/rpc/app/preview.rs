//! A preview, as JSON.

use codec::Decode;
use rochdale_primitives::AllowanceInfo;
use rochdale_runtime::{
	api::{Pays, Preview},
	RuntimeError,
};
use serde::Serialize;
use sp_runtime::DispatchError;

use super::currency;

/// The answer of `community_preview`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Previewed {
	/// Whether a free quota pays for it. Otherwise a fee is taken.
	pub free: bool,
	/// What it takes from the quota, in nanoseconds of compute; null for a fee.
	pub cost: Option<u64>,
	/// What is left of the quota afterwards; null for a fee, and for an account that has no quota any more.
	pub after: Option<AllowanceInfo>,
	/// The money in which the fee is taken: `native`, or the number of a currency; null with a quota.
	pub currency: Option<String>,
	/// The fee; null with a quota.
	pub fee: Option<String>,
	/// Why the call would fail; null if it would succeed. A call that fails is paid for, too.
	pub error: Option<String>,
	/// The first events, as text.
	pub events: Vec<String>,
	/// How many events there are beyond those.
	pub more_events: u32,
	/// What is held of the account's native money for deposits before it.
	pub held_before: String,
	/// The same afterwards.
	pub held_after: String,
}

/// The name of an error: that of the pallet and that of the error in it, such as `Members.TooSoon`.
fn name(error: DispatchError) -> String {
	if let DispatchError::Module(module) = &error {
		let bytes = [&[module.index][..], &module.error[..]].concat();
		if let Ok(known) = RuntimeError::decode(&mut &bytes[..]) {
			return format!("{known:?}").replace('(', ".").replace(')', "");
		}
	}
	<&'static str>::from(error).to_owned()
}

impl From<Preview> for Previewed {
	fn from(preview: Preview) -> Self {
		let (cost, after, currency, fee) = match preview.pays {
			Pays::Quota { cost, after } => (Some(cost), after, None, None),
			Pays::Fee { asset, amount } => (None, None, Some(currency(asset)), Some(amount.to_string())),
		};
		Self {
			free: cost.is_some(),
			cost,
			after,
			currency,
			fee,
			error: preview.outcome.err().map(name),
			events: preview.events.iter().map(|event| format!("{event:?}")).collect(),
			more_events: preview.more_events,
			held_before: preview.held.0.to_string(),
			held_after: preview.held.1.to_string(),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn an_error_has_the_name_of_its_pallet_and_its_own() {
		let error: DispatchError = pallet_members::Error::<rochdale_runtime::Runtime>::TooSoon.into();
		assert_eq!(name(error), "Members.TooSoon");
		assert_eq!(name(DispatchError::BadOrigin), "Bad origin");
	}
}
