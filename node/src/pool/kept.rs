//! Remembers the transactions that the pool has accepted, until they are final.
//!
//! The SDK's pool has a view for each block on which the next one may be built. While one view replaces another, the
//! pool loses transactions that wait for the one before them. It bans them, and each attempt to submit them again
//! begins the ban again.
//!
//! With four validators and 3,000 waiting payments, one member in five lost all later payments in two minutes. Here a
//! transaction is submitted again if it was accepted, is in no block, and does not wait any more.

use std::{
	collections::{hash_map::Entry, HashMap, HashSet},
	sync::{Mutex, MutexGuard, PoisonError},
	time::{Duration, Instant},
};

use rochdale_runtime::{AccountId, Hash};

use super::{Extrinsic, Limits};

/// The least time before a transaction counts as missing, and again before the next attempt. Until then the pool may
/// still be processing it.
const SETTLING: Duration = Duration::from_secs(2);
/// A transaction is forgotten after this time.
const KEPT_FOR: Duration = Duration::from_secs(600);
/// The most transactions that are submitted again at once. The pool handles no new block in that time: on the reference
/// machine (see [`super::COUNT`]) it takes some 2 s to check them.
const AT_ONCE: usize = 256;

/// Transactions that were accepted and are not final yet. There are at most twice as many as can wait: as many again
/// are in blocks, or wait for another transaction of the same account.
#[derive(Default)]
pub struct Kept(Mutex<State>);

#[derive(Default)]
struct State {
	accepted: HashMap<Hash, Accepted>,
	bytes: usize,
	/// How many are from each account.
	of: HashMap<AccountId, usize>,
}

/// A transaction that the pool has accepted.
pub struct Accepted {
	extrinsic: Extrinsic,
	bytes: usize,
	signer: Option<AccountId>,
	since: Instant,
	/// Before this time it does not count as missing.
	settled: Instant,
	/// The time until it counts as missing again.
	pause: Duration,
}

impl Accepted {
	/// A transaction that is accepted now.
	pub fn new(extrinsic: Extrinsic, bytes: usize, signer: Option<AccountId>, now: Instant) -> Self {
		Self { extrinsic, bytes, signer, since: now, settled: now + SETTLING, pause: SETTLING }
	}
}

impl State {
	fn remove(&mut self, hash: &Hash) {
		let Some(accepted) = self.accepted.remove(hash) else { return };
		self.bytes = self.bytes.saturating_sub(accepted.bytes);
		if let Some(Entry::Occupied(mut of)) = accepted.signer.map(|signer| self.of.entry(signer)) {
			*of.get_mut() = of.get().saturating_sub(1);
			if *of.get() == 0 {
				of.remove();
			}
		}
	}
}

impl Kept {
	fn state(&self) -> MutexGuard<'_, State> {
		// No code that holds the lock can leave it half changed.
		self.0.lock().unwrap_or_else(PoisonError::into_inner)
	}

	/// Remembers a transaction that was accepted, if there is room.
	pub fn note(&self, hash: Hash, accepted: Accepted, limits: &Limits) {
		let mut state = self.state();
		let total = state.bytes.saturating_add(accepted.bytes);
		let room =
			state.accepted.len() < limits.count.saturating_mul(2) && total <= limits.bytes.saturating_mul(2);
		if room && !state.accepted.contains_key(&hash) {
			state.bytes = total;
			if let Some(signer) = &accepted.signer {
				let of = state.of.entry(signer.clone()).or_default();
				*of = of.saturating_add(1);
			}
			state.accepted.insert(hash, accepted);
		}
	}

	/// How many transactions of this account are remembered.
	pub fn of(&self, signer: &AccountId) -> usize {
		self.state().of.get(signer).copied().unwrap_or_default()
	}

	/// Whether no transaction is remembered.
	pub fn is_empty(&self) -> bool {
		self.state().accepted.is_empty()
	}

	pub fn forget(&self, hash: &Hash) {
		self.state().remove(hash);
	}

	/// Doubles the time until the next attempt for a transaction.
	pub fn try_less(&self, hash: &Hash) {
		if let Some(accepted) = self.state().accepted.get_mut(hash) {
			accepted.settled += accepted.pause;
			accepted.pause = accepted.pause.saturating_mul(2);
		}
	}

	/// The transactions that are in no block and do not wait, so that they must be submitted again. They are in the
	/// order in which they were accepted, because an account's later transactions wait for its earlier ones.
	/// Transactions accepted before `pushed_out`, when others with a higher priority replaced some, are forgotten
	/// instead.
	pub fn missing(
		&self,
		waits: impl Fn(&Hash) -> bool,
		in_blocks: &HashSet<Hash>,
		pushed_out: Option<Instant>,
		now: Instant,
	) -> Vec<(Hash, Extrinsic)> {
		let mut state = self.state();
		let (mut lost, mut missing) = (Vec::new(), Vec::new());
		for (hash, accepted) in &state.accepted {
			if now.saturating_duration_since(accepted.since) > KEPT_FOR {
				lost.push(*hash);
			} else if accepted.settled <= now && !in_blocks.contains(hash) && !waits(hash) {
				if pushed_out.is_some_and(|then| then >= accepted.since) {
					lost.push(*hash);
				} else {
					missing.push((accepted.since, *hash));
				}
			}
		}
		lost.iter().for_each(|hash| state.remove(hash));
		missing.sort_unstable();
		missing.truncate(AT_ONCE);
		let again = |(_, hash)| {
			let accepted = state.accepted.get_mut(&hash)?;
			accepted.settled = now + accepted.pause;
			Some((hash, accepted.extrinsic.clone()))
		};
		missing.into_iter().filter_map(again).collect()
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const LIMITS: Limits = Limits { count: 2, bytes: 100, ban: Duration::ZERO };

	fn hash(n: u8) -> Hash {
		Hash::repeat_byte(n)
	}

	/// A transaction of account 7.
	fn accepted(bytes: usize, now: Instant) -> Accepted {
		let extrinsic = Extrinsic::try_from_encoded_extrinsic(&[0][..]).unwrap();
		Accepted::new(extrinsic, bytes, Some(AccountId::new([7; 32])), now)
	}

	fn note(kept: &Kept, n: u8, now: Instant) {
		kept.note(hash(n), accepted(10, now), &LIMITS);
	}

	fn missing(kept: &Kept, waiting: &[u8], in_blocks: &[u8], now: Instant) -> Vec<Hash> {
		let in_blocks = in_blocks.iter().map(|n| hash(*n)).collect();
		let waits = |it: &Hash| waiting.iter().any(|n| hash(*n) == *it);
		kept.missing(waits, &in_blocks, None, now).into_iter().map(|(hash, _)| hash).collect()
	}

	#[test]
	fn a_transaction_in_no_block_and_not_waiting_is_missing() {
		let (kept, start) = (Kept::default(), Instant::now());
		(1..=3).for_each(|n| note(&kept, n, start));
		assert_eq!(missing(&kept, &[1], &[2], start), []);
		let later = start + SETTLING;
		assert_eq!(missing(&kept, &[1], &[2], later), [hash(3)]);
		kept.forget(&hash(3));
		assert_eq!(missing(&kept, &[1], &[2], later + SETTLING), []);
	}

	#[test]
	fn no_more_is_kept_than_twice_what_may_wait() {
		let (kept, start) = (Kept::default(), Instant::now());
		(1..=9).for_each(|n| note(&kept, n, start));
		assert_eq!(missing(&kept, &[], &[], start + SETTLING).len(), 4);
		assert_eq!(kept.of(&AccountId::new([7; 32])), 4);
		assert_eq!(kept.state().bytes, 40);
		(1..=9).for_each(|n| kept.forget(&hash(n)));
		assert_eq!(kept.state().bytes, 0);
		assert!(kept.state().of.is_empty(), "no account is remembered without a transaction");
	}

	#[test]
	fn pushed_out_and_old_transactions_are_forgotten() {
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
	fn the_first_that_was_accepted_is_handed_in_first_and_each_after_a_pause() {
		let (kept, start) = (Kept::default(), Instant::now());
		let limits = Limits { count: AT_ONCE, bytes: usize::MAX, ban: Duration::ZERO };
		let all: Vec<_> = (0..AT_ONCE as u64 + 2).map(Hash::from_low_u64_be).collect();
		for (n, hash) in all.iter().enumerate() {
			kept.note(*hash, accepted(1, start + Duration::from_nanos(n as u64)), &limits);
		}
		let later = start + 2 * SETTLING;
		assert_eq!(missing(&kept, &[], &[], later), all[..AT_ONCE]);
		assert_eq!(missing(&kept, &[], &[], later), all[AT_ONCE..]);
		assert_eq!(missing(&kept, &[], &[], later), []);
		assert_eq!(missing(&kept, &[], &[], later + SETTLING), all[..AT_ONCE]);
	}

	#[test]
	fn a_transaction_that_a_block_may_have_is_tried_less_and_less_often() {
		let (kept, start) = (Kept::default(), Instant::now());
		note(&kept, 1, start);
		let seconds = |now: Instant| now.duration_since(start).as_secs();
		let tries = (0..=600).map(|second| start + Duration::from_secs(second)).filter(|now| {
			let tried = missing(&kept, &[], &[], *now) == [hash(1)];
			kept.try_less(&hash(if tried { 1 } else { 2 }));
			tried
		});
		assert_eq!(tries.map(seconds).collect::<Vec<_>>(), [2, 6, 14, 30, 62, 126, 254, 510]);
	}

	#[test]
	fn nothing_is_handed_in_for_ever() {
		let (kept, start) = (Kept::default(), Instant::now());
		note(&kept, 1, start);
		let mut now = start + SETTLING;
		while now <= start + KEPT_FOR {
			assert_eq!(missing(&kept, &[], &[], now), [hash(1)]);
			now += SETTLING;
		}
		assert_eq!(missing(&kept, &[], &[], now), []);
		assert!(kept.is_empty());
	}
}
