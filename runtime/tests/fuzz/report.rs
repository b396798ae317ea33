//! The printed report.

use std::time::Duration;

use codec::Decode;
use rochdale_runtime::RuntimeCall;

use super::{
	life::Act,
	never,
	shrink::Found,
	tally::{CallNumber, CallTally, Tally},
	types::Types,
};

/// The least number of runs of a call for which its time is compared.
const OFTEN: u64 = 100;

/// A call is printed up to this many characters.
const LONGEST: usize = 1_000;

/// The calls that were tried, and their results.
pub fn print(types: &Types, total: &Tally, passed: Duration) {
	let rate = total.tried as f64 / passed.as_secs_f64().max(0.001);
	println!(
		"{} calls in {} blocks of {} lives, in {} s ({rate:.0} calls a second)",
		total.tried,
		total.blocks,
		total.lives,
		passed.as_secs(),
	);
	println!(
		"{} succeeded, {} failed, {} did not come into a block; {} calls within calls succeeded",
		total.succeeded, total.failed, total.refused, total.inner
	);

	println!("\n{:<22} {:>10} {:>10}  calls that succeeded", "pallet", "tried", "succeeded");
	for (number, pallet, _) in &types.pallets {
		let calls: Vec<_> = of_pallet(types, total, *number).collect();
		let tried: u64 = calls.iter().map(|(_, call)| call.tried).sum();
		let successes: u64 = calls.iter().map(|(_, call)| call.successes()).sum();
		let reached = calls.iter().filter(|(_, call)| call.successes() > 0).count();
		println!("{pallet:<22} {tried:>10} {successes:>10}  {reached} of {}", calls.len());
	}

	println!("\nCalls that never succeeded, and the most frequent error:");
	for (name, call) in each(types, total).filter(|(_, call)| call.successes() == 0) {
		let why = never::reason(name).unwrap_or("not in this run");
		println!("  {name:<44} {:>8} × {:<24} {why}", call.tried, call.main_error());
	}

	println!(
		"\nThe most database accesses for the weight that was charged, of {} that were watched:",
		total.watched
	);
	let mut works: Vec<_> = each(types, total).map(|(name, call)| (name, call.work)).collect();
	works.push(("(the pallets' own, as a block begins)", total.hooks));
	works.sort_by(|(_, a), (_, b)| b.part().total_cmp(&a.part()));
	for (name, work) in works.iter().take(12) {
		println!(
			"  {name:<44} {:.2} of it: {} keys read, {} written; {} ns",
			work.part(),
			work.reads,
			work.writes,
			work.charged
		);
	}

	println!(
		"\nThe most time for the weight that was charged (native code here, on average of {OFTEN} or more):"
	);
	let mut slow: Vec<_> = each(types, total).filter(|(_, call)| call.timed >= OFTEN).collect();
	slow.sort_by(|(_, a), (_, b)| b.slowness().total_cmp(&a.slowness()));
	for (name, call) in slow.iter().take(12) {
		let each = call.took / call.timed / 1_000;
		println!("  {name:<44} {:.2} of it: {each} µs, {} times", call.slowness(), call.timed);
	}
}

/// All calls, with the results of each.
pub fn each<'a>(types: &'a Types, total: &'a Tally) -> impl Iterator<Item = (&'a str, CallTally)> {
	let of = move |number: &CallNumber| total.calls.get(number).cloned().unwrap_or_default();
	types.calls.iter().map(move |(number, name)| (name.as_str(), of(number)))
}

fn of_pallet<'a>(
	types: &'a Types,
	total: &'a Tally,
	pallet: u8,
) -> impl Iterator<Item = (&'a str, CallTally)> {
	let numbers = types.calls.keys().map(|(pallet, _)| *pallet);
	numbers.zip(each(types, total)).filter(move |(number, _)| *number == pallet).map(|(_, call)| call)
}

/// The failure, and its shortest version.
pub fn failure(seed: u64, found: &Found) {
	println!("\n=== {} ===\n{}", found.failure.what, found.failure.detail);
	println!("It takes these blocks (all of its life again: make fuzz SEED={seed} LIVES=1):");
	for (place, step) in found.steps.iter().enumerate() {
		println!("block {}, {} ms after the one before:", place + 1, step.wait);
		for act in &step.acts {
			println!("  {}", told(act));
		}
	}
}

fn told(act: &Act) -> String {
	let call = RuntimeCall::decode(&mut &act.call[..]);
	let mut call = call.map_or("no call".into(), |call| format!("{call:?}"));
	if call.chars().count() > LONGEST {
		call = call.chars().take(LONGEST).chain(" …".chars()).collect();
	}
	format!("person {:>2}, {:?}, tip {}: {call}", act.who, act.form, act.tip)
}
