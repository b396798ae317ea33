//! Writes the table of powers into `docs/powers.md`. `make reference` runs it.

#[allow(dead_code)]
#[path = "../fuzz/parts.rs"]
mod fuzz;
#[path = "../fuzz/powers.rs"]
mod powers;

// The modules of the fuzzer use these names for each other.
#[allow(unused_imports)]
use fuzz::{chain, checks, community, life, people, random, tally, types};

fn main() {
	// A panic in a call that was let in is no news.
	std::panic::set_hook(Box::new(|_| {}));
	std::fs::write(powers::FILE, powers::page()).expect("the table is written");
}
