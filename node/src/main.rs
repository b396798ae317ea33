//! `rochdale-node`: runs a community's chain, and makes the files that a community begins with.

#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic))]
// The SDK's errors are large, and most functions here return one.
#![allow(clippy::result_large_err)]

mod budget;
mod chain_spec;
mod cli;
mod command;
mod community;
mod currency;
mod recount;
mod rpc;
mod service;
mod welcome;

use std::process::ExitCode;

fn main() -> ExitCode {
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			// One clear error: what `Display` says, not the structure that `Debug` would show.
			eprintln!("Error: {error}");
			ExitCode::FAILURE
		}
	}
}
