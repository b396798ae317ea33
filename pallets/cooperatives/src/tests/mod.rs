mod closing;
mod founding;
mod people;
mod random;
mod reading;
mod reserve;
mod whole;

use crate::{mock::*, *};
use frame_support::sp_runtime::DispatchError;

/// The pallet's error as calls return it.
fn error(error: Error<Test>) -> Result<(), DispatchError> {
	Err(error.into())
}
