//! Statistics of the calls that were tried.

use std::collections::BTreeMap;

/// The number of a call's pallet, and of the call in it.
pub type CallNumber = (u8, u8);

/// Statistics of the calls that were tried.
#[derive(Clone, Debug, Default)]
pub struct Tally {
	pub lives: u64,
	pub blocks: u64,
	pub tried: u64,
	/// Refused before a block.
	pub refused: u64,
	/// Included in a block, but failed.
	pub failed: u64,
	pub succeeded: u64,
	/// Successful calls within motions, resolutions, batches and the schedule.
	pub inner: u64,
	/// Transactions whose database accesses were counted.
	pub watched: u64,
	/// The statistics of each call.
	pub calls: BTreeMap<CallNumber, CallTally>,
	/// The pallets' own work at the beginning of a block with the most accesses for its weight.
	pub hooks: Work,
}

/// The statistics of one call.
#[derive(Clone, Debug, Default)]
pub struct CallTally {
	pub tried: u64,
	/// Included in a block, and timed.
	pub timed: u64,
	pub succeeded: u64,
	/// Successful as a motion of the council or of a cooperative.
	pub inner: u64,
	/// The time in nanoseconds, natively and with the signature check.
	pub took: u64,
	/// Nanoseconds of weight.
	pub charged: u64,
	/// The transaction with the most database accesses for its weight.
	pub work: Work,
	/// The errors with which it was refused or failed, and how often.
	pub errors: BTreeMap<&'static str, u64>,
}

/// Database accesses, and the weight that was charged.
#[derive(Clone, Copy, Debug, Default)]
pub struct Work {
	pub reads: u64,
	pub writes: u64,
	/// The weight that the accesses alone should cost, in nanoseconds.
	pub accesses: u64,
	/// The weight that was charged for everything, in nanoseconds.
	pub charged: u64,
}

impl Work {
	/// The ratio of the cost of the accesses to the charged weight.
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
	/// The number of successes, directly or as a motion.
	pub fn successes(&self) -> u64 {
		self.succeeded + self.inner
	}

	/// The most frequent error.
	pub fn main_error(&self) -> &'static str {
		self.errors.iter().max_by_key(|(_, times)| **times).map_or("", |(error, _)| error)
	}

	/// The time that it took, as a ratio of the charged weight.
	pub fn slowness(&self) -> f64 {
		self.took as f64 / self.charged.max(1) as f64
	}
}

impl Tally {
	/// Adds other statistics.
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
