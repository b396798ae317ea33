//! What was tried, and what came of it.

use std::collections::BTreeMap;

/// Which call it is: the number of its pallet, and its own in there.
pub type CallNumber = (u8, u8);

/// What was tried, and what came of it.
#[derive(Clone, Debug, Default)]
pub struct Tally {
	pub lives: u64,
	pub blocks: u64,
	pub tried: u64,
	/// Not even taken into a block.
	pub refused: u64,
	/// Taken into a block and failed.
	pub failed: u64,
	pub succeeded: u64,
	/// Calls within motions, resolutions, batches and the schedule that succeeded.
	pub inner: u64,
	/// Transactions whose database accesses were counted.
	pub watched: u64,
	/// By call.
	pub calls: BTreeMap<CallNumber, CallTally>,
	/// Of the pallets' own work at the beginning of a block, the one with the most accesses for its weight.
	pub hooks: Work,
}

/// The same of one call.
#[derive(Clone, Debug, Default)]
pub struct CallTally {
	pub tried: u64,
	/// Taken into a block, and timed.
	pub timed: u64,
	pub succeeded: u64,
	/// Succeeded as a motion of the council or of a cooperative.
	pub inner: u64,
	/// Nanoseconds, natively and with the signature.
	pub took: u64,
	/// Nanoseconds of weight.
	pub charged: u64,
	/// The one with the most database accesses for its weight.
	pub work: Work,
	/// Why it was refused or failed, and how often.
	pub errors: BTreeMap<&'static str, u64>,
}

/// Database accesses, and the weight that was charged for them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Work {
	pub reads: u64,
	pub writes: u64,
	/// What these alone should be charged, in nanoseconds of weight.
	pub accesses: u64,
	/// What was charged for everything, in nanoseconds of weight.
	pub charged: u64,
}

impl Work {
	/// How many times the weight that was charged.
	pub fn part(&self) -> f64 {
		self.accesses as f64 / self.charged.max(1) as f64
	}

	/// The one with more accesses for its weight.
	pub fn max(self, other: Self) -> Self {
		if other.part() > self.part() {
			other
		} else {
			self
		}
	}
}

impl CallTally {
	/// How often it succeeded, by itself or as a motion.
	pub fn successes(&self) -> u64 {
		self.succeeded + self.inner
	}

	/// The most frequent error.
	pub fn main_error(&self) -> &'static str {
		self.errors.iter().max_by_key(|(_, times)| **times).map_or("", |(error, _)| error)
	}

	/// What it took, in parts of what it was charged.
	pub fn slowness(&self) -> f64 {
		self.took as f64 / self.charged.max(1) as f64
	}
}

impl Tally {
	/// Adds another.
	pub fn add(&mut self, other: &Tally) {
		self.lives += other.lives;
		self.blocks += other.blocks;
		self.tried += other.tried;
		self.refused += other.refused;
		self.failed += other.failed;
		self.succeeded += other.succeeded;
		self.inner += other.inner;
		self.watched += other.watched;
		self.hooks = self.hooks.max(other.hooks);
		for (call, one) in &other.calls {
			let all = self.calls.entry(*call).or_default();
			all.tried += one.tried;
			all.timed += one.timed;
			all.succeeded += one.succeeded;
			all.inner += one.inner;
			all.took += one.took;
			all.charged += one.charged;
			all.work = all.work.max(one.work);
			for (error, times) in &one.errors {
				*all.errors.entry(error).or_default() += times;
			}
		}
	}
}
