mod asking;
mod attacks;
mod collecting;
mod keys;
mod listing;
mod paying;
mod random;
mod refunding;
mod requesting;
mod scheduling;
mod states;
mod swapping;

use crate::{mock::*, *};
use frame_support::sp_runtime::{DispatchError, TokenError};

/// The pallet's error as a call returns it.
fn error(error: Error<Test>) -> Result<(), DispatchError> {
	Err(error.into())
}

/// The currencies' errors when a payer has too little.
const TOO_POOR: Result<(), DispatchError> = Err(DispatchError::Token(TokenError::FundsUnavailable));
