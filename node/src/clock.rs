//! Reports when the clock of this machine is wrong. With a wrong clock a node makes no blocks, or blocks that nobody
//! accepts.

use std::{
	future::Future,
	pin::Pin,
	sync::{Arc, Mutex, PoisonError},
	task::Context,
	time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use futures::StreamExt;
use rochdale_runtime::{opaque::Block, BlockNumber, Hash, Header};
use sc_client_api::BlockchainEvents;
use sc_consensus::{
	import_queue::{ImportQueueService, IncomingBlock, Link, RuntimeOrigin},
	ImportQueue,
};
use sp_blockchain::HeaderBackend;
use sp_consensus::BlockOrigin;
use sp_consensus_babe::SlotDuration;
use sp_runtime::Justifications;

use crate::client::FullClient;

/// The time without a block after which the clock is checked again.
const PAUSE: Duration = Duration::from_secs(20);
/// The time between two warnings.
const BETWEEN: Duration = Duration::from_secs(60);
/// The number of old blocks in a row after which the clock counts as ahead.
const OLD_IN_A_ROW: u8 = 3;

/// Compares the clock with the blocks that this node sees.
#[derive(Clone)]
pub struct Watch {
	clock: Arc<Mutex<Clock>>,
	begin: Instant,
	/// The length of a slot in milliseconds.
	slot: u64,
}

impl Watch {
	/// Begins to watch, on a chain with slots of this length.
	pub fn new(slot: SlotDuration) -> Self {
		let slot = slot.as_millis();
		Self { clock: Arc::new(Mutex::new(Clock::new(slot))), begin: Instant::now(), slot }
	}

	/// Compares the clock with the newest block: at the start, with each block that arrives, and also while none
	/// arrives.
	pub async fn run(self, client: Arc<FullClient>) {
		let mut imports = client.import_notification_stream();
		let mut new = false;
		loop {
			let newest = client.header(client.info().best_hash).ok().flatten();
			if let Some(time) = newest.and_then(|header| time(&header, self.slot)) {
				self.look(time, new);
			}
			new = match tokio::time::timeout(PAUSE, imports.next()).await {
				Ok(Some(block)) => block.is_new_best,
				Ok(None) => return,
				Err(_) => false,
			};
		}
	}

	/// Checks the times of blocks from others before they are imported. If the clock is behind, they are not imported
	/// at all.
	pub fn queue<Queue: ImportQueue<Block>>(&self, queue: Queue) -> Watched<Queue> {
		let service = WatchedService { service: queue.service(), watch: self.clone() };
		Watched { queue, service }
	}

	/// Logs a warning if the clock is wrong, judged by a block whose slot began at `block`.
	fn look(&self, block: u64, new: bool) {
		let Some(now) = now() else { return };
		let mut clock = self.clock.lock().unwrap_or_else(PoisonError::into_inner);
		if let Some(text) = clock.look(block, now, new, self.begin.elapsed()) {
			log::warn!("{text}");
		}
	}
}

/// An import queue that checks the times of its blocks.
pub struct Watched<Queue> {
	queue: Queue,
	service: WatchedService,
}

impl<Queue: ImportQueue<Block>> ImportQueue<Block> for Watched<Queue> {
	fn service(&self) -> Box<dyn ImportQueueService<Block>> {
		Box::new(WatchedService { service: self.queue.service(), watch: self.service.watch.clone() })
	}

	fn service_ref(&mut self) -> &mut dyn ImportQueueService<Block> {
		&mut self.service
	}

	fn poll_actions(&mut self, context: &mut Context<'_>, link: &dyn Link<Block>) {
		self.queue.poll_actions(context, link);
	}

	fn run<'link, 'run>(self, link: &'link dyn Link<Block>) -> Pin<Box<dyn Future<Output = ()> + Send + 'run>>
	where
		'link: 'run,
		Self: 'run,
	{
		self.queue.run(link)
	}
}

/// The service that puts blocks into such a queue.
struct WatchedService {
	service: Box<dyn ImportQueueService<Block>>,
	watch: Watch,
}

impl ImportQueueService<Block> for WatchedService {
	fn import_blocks(&mut self, origin: BlockOrigin, blocks: Vec<IncomingBlock<Block>>) {
		// The last one is the newest.
		let newest = blocks.last().and_then(|block| time(block.header.as_ref()?, self.watch.slot));
		if let Some(time) = newest {
			self.watch.look(time, false);
		}
		self.service.import_blocks(origin, blocks);
	}

	fn import_justifications(
		&mut self,
		who: RuntimeOrigin,
		hash: Hash,
		number: BlockNumber,
		proofs: Justifications,
	) {
		self.service.import_justifications(who, hash, number, proofs);
	}
}

/// The time at which the slot of this block began, in milliseconds since the Unix epoch. The first block has none.
fn time(header: &Header, slot: u64) -> Option<u64> {
	let digest = sc_consensus_babe::find_pre_digest::<Block>(header).ok()?;
	Some(u64::from(digest.slot()).saturating_mul(slot)).filter(|time| *time > 0)
}

/// The clock of this machine, in milliseconds since the Unix epoch.
fn now() -> Option<u64> {
	let time = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
	u64::try_from(time.as_millis()).ok()
}

/// The error of the clock, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
	/// The clock is behind the newest block.
	Behind(u64),
	/// The clock is ahead of the blocks that arrive.
	Ahead(u64),
}

/// The observations of the clock.
struct Clock {
	/// The length of a slot in milliseconds.
	slot: u64,
	/// The age of the last block when it arrived.
	age: Option<u64>,
	/// The number of blocks in a row that were old, and equally old.
	old: u8,
	/// The time of the last warning.
	warned: Option<Duration>,
}

impl Clock {
	fn new(slot: u64) -> Self {
		Self { slot, age: None, old: 0, warned: None }
	}

	/// The warning to log, if there is one, at this time after the start.
	fn look(&mut self, block: u64, now: u64, new: bool, after: Duration) -> Option<String> {
		let wrong = self.judge(block, now, new)?;
		if self.warned.is_some_and(|warned| after.saturating_sub(warned) < BETWEEN) {
			return None;
		}
		self.warned = Some(after);
		Some(text(wrong))
	}

	/// The error of the clock, if the slot of the newest block began at `block`; `new` if it has just arrived.
	fn judge(&mut self, block: u64, now: u64, new: bool) -> Option<Wrong> {
		if block > now.saturating_add(self.slot) {
			(self.age, self.old) = (None, 0);
			return Some(Wrong::Behind(block - now));
		}
		if !new {
			return None;
		}
		// A block arrives within its slot or soon after. While the node catches up, blocks are old too, but each is
		// younger than the one before. With a clock that is ahead they all have the same age.
		let age = now.saturating_sub(block);
		let alike = self.age.is_some_and(|last| last.abs_diff(age) < self.slot / 2);
		self.old = match age > self.slot.saturating_mul(2) {
			true if alike => self.old.saturating_add(1),
			true => 1,
			false => 0,
		};
		self.age = Some(age);
		(self.old >= OLD_IN_A_ROW).then_some(Wrong::Ahead(age))
	}
}

fn text(wrong: Wrong) -> String {
	match wrong {
		Wrong::Behind(by) => format!(
			"The clock of this machine is {} behind the newest block. Until the clock has reached it, this node makes no \
			 blocks and takes none. Set the clock: `sudo timedatectl set-ntp true` keeps it right (NTP). If it is right, the \
			 block was made with a wrong clock, and the chain goes on when that time has come.",
			span(by)
		),
		Wrong::Ahead(by) => format!(
			"Blocks come {} late. The clock of this machine is ahead of the others', or its network is slow. With a clock that \
			 is ahead, the others refuse the blocks of this node. Set the clock: `sudo timedatectl set-ntp true` keeps it \
			 right (NTP).",
			span(by)
		),
	}
}

/// A span of time, rounded: `90 seconds`, `5 hours`.
fn span(milliseconds: u64) -> String {
	match milliseconds.div_ceil(1_000) {
		1 => "1 second".into(),
		seconds if seconds < 120 => format!("{seconds} seconds"),
		seconds if seconds < 7_200 => format!("{} minutes", seconds / 60),
		seconds if seconds < 172_800 => format!("{} hours", seconds / 3_600),
		seconds => format!("{} days", seconds / 86_400),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const SLOT: u64 = 6_000;
	const NOON: u64 = 1_700_000_000_000;

	#[test]
	fn a_clock_that_is_right_is_not_spoken_of() {
		let mut clock = Clock::new(SLOT);
		for block in (0..100).map(|number| NOON + number * SLOT) {
			// Within its slot, and half a slot after it; and when none has arrived for an hour.
			assert_eq!(clock.judge(block, block + 4_000, true), None);
			assert_eq!(clock.judge(block, block + 9_000, true), None);
			assert_eq!(clock.judge(block, block + 3_600_000, false), None);
		}
		// The next slot may begin a little before this machine's clock says so.
		assert_eq!(clock.judge(NOON + SLOT, NOON, true), None);
	}

	#[test]
	fn a_clock_behind_the_newest_block_is_noticed_at_once() {
		let mut clock = Clock::new(SLOT);
		assert_eq!(clock.judge(NOON, NOON - SLOT - 1, false), Some(Wrong::Behind(SLOT + 1)));
		assert_eq!(clock.judge(NOON, NOON - 3_600_000, true), Some(Wrong::Behind(3_600_000)));
		assert_eq!(clock.judge(NOON, NOON, true), None);
	}

	#[test]
	fn a_clock_ahead_is_noticed_when_blocks_stay_equally_old() {
		let mut clock = Clock::new(SLOT);
		let ahead = 60_000;
		let mut judge = |number: u64| {
			let block = NOON + number * SLOT;
			clock.judge(block, block + ahead + number % 2 * 1_000, true)
		};
		assert_eq!((judge(0), judge(1)), (None, None));
		assert_eq!(judge(2), Some(Wrong::Ahead(ahead)));
		assert_eq!(judge(9), Some(Wrong::Ahead(ahead + 1_000)));
	}

	#[test]
	fn blocks_of_the_past_are_no_sign_of_a_wrong_clock() {
		// A node that catches up receives a thousand old blocks within seconds.
		let mut clock = Clock::new(SLOT);
		let now = NOON + 1_000 * SLOT;
		for number in 0..1_000 {
			assert_eq!(clock.judge(NOON + number * SLOT, now + number * 5, true), None, "{number}");
		}
	}

	#[test]
	fn it_is_said_once_a_minute() {
		let mut clock = Clock::new(SLOT);
		let mut look = |after| clock.look(NOON, NOON - 90_000, false, Duration::from_secs(after));
		let said = look(0).unwrap();
		assert!(said.contains("90 seconds behind") && said.contains("NTP"), "{said}");
		assert_eq!((look(1), look(59)), (None, None));
		assert!(look(60).is_some());
		assert_eq!(look(61), None);
	}

	#[test]
	fn spans_are_told_roughly() {
		let told = [500, 60_000, 300_000, 18_000_000, 864_000_000].map(span);
		assert_eq!(told, ["1 second", "60 seconds", "5 minutes", "5 hours", "10 days"]);
	}
}
