mod amending;
mod attacks;
mod closing;
mod deciding;
mod federation;
mod flat;
mod founding;
mod heirs;
mod offices;
mod payroll;
mod people;
mod random;
mod reading;
mod reserve;
mod shares;
mod whole;

use crate::{mock::*, *};
use frame_support::sp_runtime::DispatchError;

/// The pallet's error as calls return it.
fn error(error: Error<Test>) -> Result<(), DispatchError> {
	Err(error.into())
}
