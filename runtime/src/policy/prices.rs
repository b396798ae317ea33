//! The prices of fees, read from storage once per call of the runtime. A transfer needs them six times.

use frame_support::traits::Get;

use super::{kept::Kept, params::fees};
use crate::Balance;

static PER_SECOND: Kept = Kept::nothing();
static PER_BYTE: Kept = Kept::nothing();

/// The bounds of both prices end at the largest number of this type.
fn number(price: Balance) -> u64 {
	u64::try_from(price).unwrap_or(u64::MAX)
}

/// The price of one second of compute.
pub fn per_second() -> Balance {
	PER_SECOND.or_read(|| number(fees::PerSecond::get())).into()
}

/// The price of one byte of a transaction.
pub fn per_byte() -> Balance {
	PER_BYTE.or_read(|| number(fees::PerByte::get())).into()
}

/// Reads the prices again from now on. Must be called when a parameter has changed. If the change is undone, no price
/// may be asked for before that: none is, because fees are computed before and after a call.
pub fn forget_kept() {
	PER_SECOND.forget();
	PER_BYTE.forget();
}
