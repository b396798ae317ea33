//! Writes the table of powers into `docs/powers.md`. `make reference` runs it.

// The modules of the fuzzer use these names for each other.
#[allow(dead_code)]
#[path = "../fuzz/powers.rs"]
mod powers;
#[allow(dead_code)]
#[path = "../fuzz/random.rs"]
mod random;
#[allow(dead_code)]
#[path = "../fuzz/tally.rs"]
mod tally;
#[allow(dead_code)]
#[path = "../fuzz/types.rs"]
mod types;

fn main() {
	// A panic in a call that was let in is no news.
	std::panic::set_hook(Box::new(|_| {}));
	std::fs::write(powers::FILE, powers::page()).expect("the table is written");
}
