mod amending;
mod attacks;
mod backing;
mod constant_cost;
mod deciding;
mod delegating;
mod deliberating;
mod describing;
mod outcomes;
mod proposing;
mod questions;
mod random;
mod ranking;
mod voting;

use crate::{mock::*, *};

/// The pallet's error as a call returns it.
fn error(error: Error<Test>) -> Result<(), DispatchError> {
	Err(error.into())
}

use Ballot::{Abstain, Aye, Nay};
