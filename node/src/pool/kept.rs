//! Remembers what the pool has accepted until it is final.
//!
//! The SDK's pool has a view for each block that may be built on. While a view takes the place of another one, the pool
//! loses transactions that wait for the one before them; it bans them, and each try to hand them in begins the ban anew.
//! With four validators and 3,000 payments waiting, so all later payments of one member in five were lost in two minutes.
//! Here a transaction that was accepted, is in no block, and waits no longer, is handed in again.

use std::{
	collections::{HashMap, HashSet},
	sync::{Mutex, MutexGuard, PoisonError},
	time::{Duration, Instant},
};

use rochdale_runtime::Hash;

use super::{Extrinsic, Limits};

/// A transaction is missed after this time at the earliest: before, the pool may still be at work on it.
const SETTLING: Duration = Duration::from_secs(2);
/// After this time it is forgotten.
const KEPT_FOR: Duration = Duration::from_secs(600);
/// It is handed in again so often at most.
const TRIES: u32 = 20;
/// So many are handed in again at once, at most.
const AT_ONCE: usize = 256;

/// What was accepted and is not final yet. At most twice what may wait: as much again is in blocks or waits for another
/// transaction of the same account.
#[derive(Default)]
pub struct Kept(Mutex<State>);

#[derive(Default)]
struct State {
	accepted: HashMap<Hash, Accepted>,
	bytes: usize,
}

struct Accepted {
	extrinsic: Extrinsic,
	bytes: usize,
	since: Instant,
	tries: u32,
}

impl State {
	fn remove(&mut self, hash: &Hash) {
		if let Some(accepted) = self.accepted.remove(hash) {
			self.bytes = self.bytes.saturating_sub(accepted.bytes);
		}
	}
}

impl Kept {
	fn state(&self) -> MutexGuard<'_, State> {
		// Nothing that holds the lock can leave it half changed.
		self.0.lock().unwrap_or_else(PoisonError::into_inner)
	}

	/// Remembers a transaction that was accepted, if there is room.
	pub fn note(&self, hash: Hash, extrinsic: Extrinsic, bytes: usize, limits: &Limits, now: Instant) {
		let mut state = self.state();
		let total = state.bytes.saturating_add(bytes);
		let room =
			state.accepted.len() < limits.count.saturating_mul(2) && total <= limits.bytes.saturating_mul(2);
		if room && !state.accepted.contains_key(&hash) {
			state.bytes = total;
			let accepted = Accepted { extrinsic, bytes, since: now, tries: 0 };
			state.accepted.insert(hash, accepted);
		}
	}

	/// Whether there is nothing to look after.
	pub fn is_empty(&self) -> bool {
		self.state().accepted.is_empty()
	}

	/// Forgets a transaction.
	pub fn forget(&self, hash: &Hash) {
		self.state().remove(hash);
	}

	/// Those that are in no block and do not wait, to be handed in again. Those that were accepted before `pushed_out`,
	/// when others with a higher priority pushed out some, are forgotten instead.
	pub fn missing(
		&self,
		waits: impl Fn(&Hash) -> bool,
		in_blocks: &HashSet<Hash>,
		pushed_out: Option<Instant>,
		now: Instant,
	) -> Vec<(Hash, Extrinsic)> {
		let mut state = self.state();
		let (mut lost, mut missing) = (Vec::new(), Vec::new());
		for (hash, accepted) in &mut state.accepted {
			let age = now.saturating_duration_since(accepted.since);
			if age > KEPT_FOR || accepted.tries >= TRIES {
				lost.push(*hash);
			} else if age >= SETTLING && missing.len() < AT_ONCE && !in_blocks.contains(hash) && !waits(hash)
			{
				if pushed_out.is_some_and(|then| then >= accepted.since) {
					lost.push(*hash);
				} else {
					accepted.tries = accepted.tries.saturating_add(1);
					missing.push((*hash, accepted.extrinsic.clone()));
				}
			}
		}
		lost.iter().for_each(|hash| state.remove(hash));
		missing
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const LIMITS: Limits = Limits { count: 2, bytes: 100, ban: Duration::ZERO };

	fn hash(n: u8) -> Hash {
		Hash::repeat_byte(n)
	}

	fn note(kept: &Kept, n: u8, now: Instant) {
		kept.note(hash(n), Extrinsic::try_from_encoded_extrinsic(&[0][..]).unwrap(), 10, &LIMITS, now);
	}

	fn missing(kept: &Kept, waiting: &[u8], in_blocks: &[u8], now: Instant) -> Vec<Hash> {
		let in_blocks = in_blocks.iter().map(|n| hash(*n)).collect();
		let waits = |it: &Hash| waiting.iter().any(|n| hash(*n) == *it);
		kept.missing(waits, &in_blocks, None, now).into_iter().map(|(hash, _)| hash).collect()
	}

	#[test]
	fn what_is_in_no_block_and_does_not_wait_is_missing() {
		let (kept, start) = (Kept::default(), Instant::now());
		(1..=3).for_each(|n| note(&kept, n, start));
		assert_eq!(missing(&kept, &[1], &[2], start), []);
		let later = start + SETTLING;
		assert_eq!(missing(&kept, &[1], &[2], later), [hash(3)]);
		kept.forget(&hash(3));
		assert_eq!(missing(&kept, &[1], &[2], later), []);
	}

	#[test]
	fn no_more_is_kept_than_twice_what_may_wait() {
		let (kept, start) = (Kept::default(), Instant::now());
		(1..=9).for_each(|n| note(&kept, n, start));
		assert_eq!(missing(&kept, &[], &[], start + SETTLING).len(), 4);
		assert_eq!(kept.state().bytes, 40);
	}

	#[test]
	fn what_was_pushed_out_and_what_is_old_is_forgotten() {
		let (kept, start) = (Kept::default(), Instant::now());
		note(&kept, 1, start);
		let later = start + SETTLING;
		note(&kept, 2, later);
		let now = later + SETTLING;
		let left = kept.missing(|_| false, &HashSet::new(), Some(start), now);
		assert_eq!(left.into_iter().map(|(hash, _)| hash).collect::<Vec<_>>(), [hash(2)]);
		assert_eq!(missing(&kept, &[], &[], later + KEPT_FOR + SETTLING), []);
		assert!(kept.is_empty());
	}

	#[test]
	fn nothing_is_handed_in_for_ever() {
		let (kept, start) = (Kept::default(), Instant::now());
		note(&kept, 1, start);
		for _ in 0..TRIES {
			assert_eq!(missing(&kept, &[], &[], start + SETTLING), [hash(1)]);
		}
		assert_eq!(missing(&kept, &[], &[], start + SETTLING), []);
		assert!(kept.is_empty());
	}
}
