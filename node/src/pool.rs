//! The pool in which accepted transactions wait for a block, and the limit on entry to it.
//!
//! When its pool is full, the SDK accepts a new transaction and drops the oldest one, with all that depend on it. It
//! does not tell the sender of the dropped one, and under load half of the accepted transactions were lost. The door in
//! this module refuses the new transaction instead; its sender can wait and try again. Only a new transaction with a
//! higher priority (an operational call, or one with a tip) can still replace the one with the lowest priority. A
//! client that watches the replaced one is told `dropped`. When the pool is half full, the door also refuses accounts that
//! have their share of it.

mod kept;
mod missing;

use std::{
	collections::HashMap,
	pin::Pin,
	sync::{Arc, Mutex, MutexGuard, PoisonError},
	time::{Duration, Instant},
};

use codec::{Decode, Encode};
use jsonrpsee::core::async_trait;
use rochdale_runtime::{opaque::Block, AccountId, Hash, UncheckedExtrinsic};
use sc_cli::{TransactionPoolParams, TransactionPoolType};
use sc_service::{error::Error, Configuration, TaskManager};
use sc_transaction_pool::{
	ChainApi, ForkAwareTxPool, FullChainApi, Options, PoolLimit, TransactionPoolHandle,
	TransactionPoolWrapper, ValidateTransactionPriority,
};
use sc_transaction_pool_api::{
	error::Error as Refusal, ChainEvent, ImportNotificationStream, InPoolTransaction, LocalTransactionPool,
	MaintainedTransactionPool, PoolStatus, ReadyTransactions, TransactionPool as PoolApi,
	TransactionPriority, TransactionSource, TransactionStatusStreamFor, TxInvalidityReportMap,
};
use sp_runtime::{
	generic::Preamble, traits::Block as BlockT, transaction_validity::TransactionValidityError, MultiAddress,
};
use substrate_prometheus_endpoint::{register, Counter, PrometheusError, Registry, U64};

use self::{
	kept::{Accepted, Kept},
	missing::Recent,
};
use crate::client::FullClient;

/// The default of `--pool-limit`: how many transactions can wait.
///
/// The reference machine is a Raspberry Pi 4 with 4 GB. Its blocks of 3 s hold 112 transfers (`make bench`). So the last
/// transaction in a full pool waits for 37 blocks, almost two minutes. A larger pool would only make transactions wait
/// longer.
///
/// The memory: each block that is not final yet has its own view of the pool. That is about 0.4 KB for each transaction
/// (counted from the SDK's maps, not measured). A pool that stays full takes 2 MB a view. That is 10 MB with five
/// views. It is 240 MB in the worst case, when finality is lost and the SDK keeps 128 views.
pub const COUNT: &str = "4096";

/// The default of `--pool-kbytes`: how many kilobytes can wait. It allows 2 KB for each of the [`COUNT`]; a transfer
/// has 0.15 KB. An upgrade of the runtime, the largest transaction of all, has some 2 MB. Views share the bytes.
pub const KBYTES: &str = "8192";

/// How long a transaction that was invalid or was dropped is not checked again: until the next block.
///
/// The SDK's ban is half an hour. It would keep out transactions that were dropped from a full pool, and those that became
/// valid because the quota has grown. It would also keep out those in a block that lost against its sibling. Each new
/// attempt would begin the ban anew.
const BAN: Duration = Duration::ZERO;

/// One in this many of the pool's places is reserved for transactions with a higher priority. When these are also
/// taken, the SDK drops the transaction with the lowest priority.
const RESERVE: usize = 8;

/// When half of the pool's places are taken, one account has at most one in this many of them. Otherwise a member whose
/// quota pays for one transaction could fill the pool with thousands. Each of them is valid until the first is in a block.
const SHARE: usize = 64;
/// An account has at least this many places.
const LEAST_SHARE: usize = 16;

/// The lowest priority in a full pool is looked up again after this time. A lookup copies the pool's index.
const LOWEST_FOR: Duration = Duration::from_secs(1);

/// The least time between two log lines that say that the pool is full.
const QUIET_FOR: Duration = Duration::from_secs(60);

type Api = FullChainApi<FullClient, Block>;
type Sdk = ForkAwareTxPool<Api, Block>;
type Handle = TransactionPoolHandle<Block, FullClient>;
type Extrinsic = <Block as BlockT>::Extrinsic;
type Pooled = <Handle as PoolApi>::InPoolTransaction;
type PoolError = <Api as ChainApi>::Error;
type Ready = Box<dyn ReadyTransactions<Item = Arc<Pooled>> + Send>;

/// The limits of the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
	count: usize,
	bytes: usize,
	ban: Duration,
}

impl Limits {
	/// The limits from the command line.
	pub fn new(params: &TransactionPoolParams) -> Result<Self, String> {
		if !matches!(params.pool_type, TransactionPoolType::ForkAware) {
			return Err("--pool-type single-state is not supported: that pool loses transactions when it is full. Leave \
			            the flag out"
				.into());
		}
		let ban = params.tx_ban_seconds.map_or(BAN, Duration::from_secs);
		Ok(Self { count: params.pool_limit, bytes: params.pool_kbytes.saturating_mul(1024), ban })
	}

	/// Limits for a node that takes no transactions.
	pub const fn closed() -> Self {
		Self { count: 0, bytes: 0, ban: BAN }
	}

	/// How many transactions of one account may wait when this many wait; `None` if any number may.
	fn share(&self, waiting: usize) -> Option<usize> {
		(waiting >= self.count / 2).then_some((self.count / SHARE).max(LEAST_SHARE))
	}

	/// The limits of the SDK's pool inside. It also holds transactions in blocks that are not final yet, and those that
	/// wait for another transaction of the same account. So it has room for twice as many.
	fn inside(&self) -> Options {
		let more = |limit: usize| limit.saturating_add(limit / RESERVE).saturating_add(1);
		Options {
			ready: PoolLimit { count: more(self.count), total_bytes: more(self.bytes) },
			future: PoolLimit { count: self.count.max(1), total_bytes: self.bytes.max(1) },
			reject_future_transactions: false,
			ban_time: self.ban,
		}
	}
}

/// The pool behind its door.
pub fn new(
	limits: Limits,
	config: &Configuration,
	client: &Arc<FullClient>,
	tasks: &TaskManager,
) -> Result<Handle, Error> {
	let registry = config.prometheus_registry();
	let inside = Sdk::new_full(
		limits.inside(),
		config.role.is_authority().into(),
		registry,
		tasks.spawn_essential_handle(),
		client.clone(),
	);
	let counters = registry.map(Counters::new).transpose()?;
	let (door, kept, recent) = (Door::new(limits), Kept::default(), Mutex::default());
	Ok(TransactionPoolWrapper(Box::new(Pool { inside, door, kept, recent, counters })))
}

struct Counters {
	refused: Counter<U64>,
	again: Counter<U64>,
}

impl Counters {
	fn new(registry: &Registry) -> Result<Self, PrometheusError> {
		let refused =
			"Valid transactions that were refused because the pool of waiting transactions was full";
		let again = "Transactions that the pool had lost, and that were submitted again";
		Ok(Self {
			refused: register(Counter::new("rochdale_transactions_refused_total", refused)?, registry)?,
			again: register(Counter::new("rochdale_transactions_again_total", again)?, registry)?,
		})
	}
}

/// Counts the transactions inside and those that are entering.
struct Door {
	limits: Limits,
	state: Mutex<State>,
	/// Held by a transaction that replaces another. These enter one by one, and each one checks the pool that the one
	/// before has left.
	alone: futures::lock::Mutex<()>,
}

#[derive(Default)]
struct State {
	/// The number and the bytes of the transactions that are being validated and are not counted as waiting yet.
	entering: (usize, usize),
	/// The lowest priority in the pool, and the time of that lookup.
	lowest: Option<(Instant, TransactionPriority)>,
	/// The last time at which a transaction was admitted that can replace another.
	pushed_out: Option<Instant>,
	/// The last time at which the log said that the pool is full, and the number of refusals since.
	said: Option<Instant>,
	refused: u64,
}

/// A place that is reserved while a transaction enters.
struct Entering<'a> {
	door: &'a Door,
	bytes: usize,
	_alone: Option<futures::lock::MutexGuard<'a, ()>>,
}

impl Drop for Entering<'_> {
	fn drop(&mut self) {
		let (count, bytes) = &mut self.door.state().entering;
		*count = count.saturating_sub(1);
		*bytes = bytes.saturating_sub(self.bytes);
	}
}

impl Door {
	fn new(limits: Limits) -> Self {
		Self { limits, state: Mutex::default(), alone: Default::default() }
	}

	fn state(&self) -> MutexGuard<'_, State> {
		// No code that holds the lock can leave it half changed.
		self.state.lock().unwrap_or_else(PoisonError::into_inner)
	}

	/// A place for a transaction of this size, if one is free. `waiting` counts those inside.
	fn enter(&self, waiting: &PoolStatus, bytes: usize) -> Option<Entering<'_>> {
		let mut state = self.state();
		let count = waiting.ready.saturating_add(state.entering.0).saturating_add(1);
		let total = waiting.ready_bytes.saturating_add(state.entering.1).saturating_add(bytes);
		(count <= self.limits.count && total <= self.limits.bytes).then(|| self.admit(&mut state, bytes))
	}

	/// A place for a transaction of this size, even if none is free.
	fn enter_anyway(&self, bytes: usize) -> Entering<'_> {
		self.admit(&mut self.state(), bytes)
	}

	fn admit(&self, state: &mut State, bytes: usize) -> Entering<'_> {
		let (count, total) = &mut state.entering;
		*count = count.saturating_add(1);
		*total = total.saturating_add(bytes);
		Entering { door: self, bytes, _alone: None }
	}

	/// A place for a transaction of this size that can replace another one, if its priority is higher than the lowest
	/// inside. `look` finds the lowest.
	async fn enter_by_priority(
		&self,
		bytes: usize,
		priority: TransactionPriority,
		look: impl Fn() -> Option<TransactionPriority>,
	) -> Option<Entering<'_>> {
		let known = self.state().lowest.filter(|(at, _)| at.elapsed() < LOWEST_FOR);
		if bytes > self.limits.bytes || known.is_some_and(|(_, lowest)| priority <= lowest) {
			return None;
		}
		// The known lowest may be outdated and too low, and a transaction with the same priority must not replace
		// another.
		let alone = self.alone.lock().await;
		if let Some(lowest) = look() {
			self.state().lowest = Some((Instant::now(), lowest));
			if priority <= lowest {
				return None;
			}
		}
		self.state().pushed_out = Some(Instant::now());
		let mut entering = self.enter_anyway(bytes);
		entering._alone = Some(alone);
		Some(entering)
	}

	/// Counts a refusal. Returns the number of refusals when it is time to write it to the log.
	fn refuse(&self) -> Option<u64> {
		let mut state = self.state();
		state.refused = state.refused.saturating_add(1);
		if state.said.is_some_and(|at| at.elapsed() < QUIET_FOR) {
			return None;
		}
		state.said = Some(Instant::now());
		Some(std::mem::take(&mut state.refused))
	}
}

/// The account that has signed this transaction, if one has.
fn signer(extrinsic: &Extrinsic) -> Option<AccountId> {
	let known = UncheckedExtrinsic::decode(&mut &extrinsic.encode()[..]).ok()?;
	match known.preamble {
		Preamble::Signed(MultiAddress::Id(account), ..) => Some(account),
		_ => None,
	}
}

/// The SDK's pool behind the door.
struct Pool {
	inside: Sdk,
	door: Door,
	kept: Kept,
	recent: Mutex<Recent>,
	counters: Option<Counters>,
}

impl Pool {
	/// Admits a transaction, or says why it does not.
	async fn enter(
		&self,
		at: Hash,
		source: TransactionSource,
		extrinsic: &Extrinsic,
	) -> Result<Entering<'_>, PoolError> {
		let bytes = extrinsic.encoded_size();
		// The node's own transactions (proofs that a validator has cheated) are rare, and never refused.
		if source == TransactionSource::Local {
			return Ok(self.door.enter_anyway(bytes));
		}
		if let Some(entering) = self.door.enter(&self.inside.status(), bytes) {
			return Ok(entering);
		}
		// The pool inside gives the right answer for a transaction that it already has.
		if self.inside.ready_transaction(&self.inside.hash_of(extrinsic)).is_some() {
			return Ok(self.door.enter_anyway(bytes));
		}
		let validity = self
			.inside
			.api()
			.validate_transaction(
				at,
				source,
				Arc::new(extrinsic.clone()),
				ValidateTransactionPriority::Submitted,
			)
			.await?;
		let priority = match validity {
			Ok(valid) => valid.priority,
			Err(TransactionValidityError::Invalid(error)) => {
				return Err(Refusal::InvalidTransaction(error).into());
			}
			Err(TransactionValidityError::Unknown(error)) => {
				return Err(Refusal::UnknownTransaction(error).into());
			}
		};
		let look = || self.inside.ready().map(|one| *one.priority()).min();
		let entering = self.door.enter_by_priority(bytes, priority, look).await;
		entering.ok_or_else(|| Refusal::ImmediatelyDropped.into())
	}

	/// Refuses a new transaction of an account that has its share of a pool that is half full. A transaction that is not
	/// final yet counts, too.
	fn ensure_share(&self, source: TransactionSource, extrinsic: &Extrinsic) -> Result<(), PoolError> {
		let Some(share) = self.door.limits.share(self.inside.status().ready) else { return Ok(()) };
		let known = || self.inside.ready_transaction(&self.inside.hash_of(extrinsic)).is_some();
		let has = signer(extrinsic).map_or(0, |signer| self.kept.of(&signer));
		if source == TransactionSource::Local || has < share || known() {
			return Ok(());
		}
		Err(Refusal::ImmediatelyDropped.into())
	}

	fn keep(&self, hash: Hash, extrinsic: Extrinsic) {
		let (bytes, signer) = (extrinsic.encoded_size(), signer(&extrinsic));
		self.kept.note(hash, Accepted::new(extrinsic, bytes, signer, Instant::now()), &self.door.limits);
	}

	/// Counts a refusal for lack of room. The pool inside also refuses when it is full of transactions in blocks that
	/// are not final yet.
	fn noted<T>(&self, result: Result<T, PoolError>) -> Result<T, PoolError> {
		if matches!(result, Err(PoolError::Pool(Refusal::ImmediatelyDropped))) {
			if let Some(counters) = &self.counters {
				counters.refused.inc();
			}
			if let Some(refused) = self.door.refuse() {
				let Limits { count, bytes, .. } = self.door.limits;
				log::warn!(
					"The pool of waiting transactions is full ({count} transactions, or {} KB), or half full and an \
					 account has its share of it. Refused since the last message: {refused}. Their senders can try \
					 again later.",
					bytes / 1024,
				);
			}
		}
		result
	}
}

#[async_trait]
impl PoolApi for Pool {
	type Block = Block;
	type Hash = Hash;
	type InPoolTransaction = Pooled;
	type Error = PoolError;

	async fn submit_at(
		&self,
		at: Hash,
		source: TransactionSource,
		extrinsics: Vec<Extrinsic>,
	) -> Result<Vec<Result<Hash, PoolError>>, PoolError> {
		let mut results = Vec::with_capacity(extrinsics.len());
		for extrinsic in extrinsics {
			results.push(self.submit_one(at, source, extrinsic).await);
		}
		Ok(results)
	}

	async fn submit_one(
		&self,
		at: Hash,
		source: TransactionSource,
		extrinsic: Extrinsic,
	) -> Result<Hash, PoolError> {
		let submitting = async {
			self.ensure_share(source, &extrinsic)?;
			let _entering = self.enter(at, source, &extrinsic).await?;
			let hash = self.inside.submit_one(at, source, extrinsic.clone()).await?;
			self.keep(hash, extrinsic);
			Ok(hash)
		};
		self.noted(submitting.await)
	}

	async fn submit_and_watch(
		&self,
		at: Hash,
		source: TransactionSource,
		extrinsic: Extrinsic,
	) -> Result<Pin<Box<TransactionStatusStreamFor<Self>>>, PoolError> {
		let submitting = async {
			self.ensure_share(source, &extrinsic)?;
			let _entering = self.enter(at, source, &extrinsic).await?;
			let watch = self.inside.submit_and_watch(at, source, extrinsic.clone()).await?;
			self.keep(self.hash_of(&extrinsic), extrinsic);
			Ok(watch)
		};
		self.noted(submitting.await)
	}

	async fn ready_at(&self, at: Hash) -> Ready {
		self.inside.ready_at(at).await
	}

	fn ready(&self) -> Ready {
		self.inside.ready()
	}

	async fn report_invalid(
		&self,
		at: Option<Hash>,
		errors: TxInvalidityReportMap<Hash>,
	) -> Vec<Arc<Pooled>> {
		self.inside.report_invalid(at, errors).await
	}

	fn futures(&self) -> Vec<Pooled> {
		self.inside.futures()
	}

	fn status(&self) -> PoolStatus {
		self.inside.status()
	}

	fn import_notification_stream(&self) -> ImportNotificationStream<Hash> {
		self.inside.import_notification_stream()
	}

	fn on_broadcasted(&self, propagations: HashMap<Hash, Vec<String>>) {
		self.inside.on_broadcasted(propagations);
	}

	fn hash_of(&self, extrinsic: &Extrinsic) -> Hash {
		self.inside.hash_of(extrinsic)
	}

	fn ready_transaction(&self, hash: &Hash) -> Option<Arc<Pooled>> {
		self.inside.ready_transaction(hash)
	}

	async fn ready_at_with_timeout(&self, at: Hash, timeout: Duration) -> Ready {
		self.inside.ready_at_with_timeout(at, timeout).await
	}
}

#[async_trait]
impl MaintainedTransactionPool for Pool {
	async fn maintain(&self, event: ChainEvent<Block>) {
		let now_final = match &event {
			ChainEvent::NewBestBlock { hash, .. } => {
				self.recent().best = Some(*hash);
				Vec::new()
			}
			ChainEvent::Finalized { hash, tree_route } => {
				self.recent().last_final = Some(*hash);
				[&tree_route[..], &[*hash]].concat()
			}
			ChainEvent::NewBlock { .. } => Vec::new(),
		};
		self.inside.maintain(event).await;
		self.look_after_kept(&now_final).await;
	}
}

impl LocalTransactionPool for Pool {
	type Block = Block;
	type Hash = Hash;
	type Error = PoolError;

	fn submit_local(&self, at: Hash, extrinsic: Extrinsic) -> Result<Hash, PoolError> {
		self.inside.submit_local(at, extrinsic)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::cli::Cli;
	use clap::Parser;

	fn limits(flags: &[&str]) -> Result<Limits, String> {
		let cli = Cli::try_parse_from(["rochdale-node"].iter().chain(flags)).unwrap();
		Limits::new(&cli.run.pool_config)
	}

	#[test]
	fn the_pool_is_as_large_as_the_reference_machine_carries_or_as_the_command_line_says() {
		let own = limits(&[]).unwrap();
		assert_eq!(own, Limits { count: 4096, bytes: 8 << 20, ban: BAN });
		let flags = ["--pool-limit", "9", "--pool-kbytes", "7", "--tx-ban-seconds", "5"];
		let chosen = limits(&flags).unwrap();
		assert_eq!(chosen, Limits { count: 9, bytes: 7 << 10, ban: Duration::from_secs(5) });
		assert!(limits(&["--pool-type", "single-state"]).unwrap_err().contains("loses transactions"));
	}

	#[test]
	fn the_sdk_drops_nothing_as_long_as_the_door_lets_in_no_more_than_fit() {
		for count in [0, 1, 7, 8, 4096] {
			let limits = Limits { count, bytes: 1024 * count, ban: BAN };
			let inside = limits.inside();
			assert!(inside.ready.count > count && inside.ready.total_bytes > limits.bytes);
			// Transactions that wait and those in a block, together.
			assert!(inside.total_count() >= 2 * count);
		}
	}

	#[test]
	fn an_account_has_a_share_of_a_pool_that_is_half_full() {
		let share = |count, waiting| Limits { count, bytes: 0, ban: BAN }.share(waiting);
		assert_eq!((share(4096, 2047), share(4096, 2048)), (None, Some(64)));
		assert_eq!((share(20, 9), share(20, 10)), (None, Some(16)));
	}

	#[test]
	fn those_who_are_entering_count_and_a_place_is_free_again_when_they_are_through() {
		let door = Door::new(Limits { count: 3, bytes: 100, ban: BAN });
		let waiting = |ready, ready_bytes| PoolStatus { ready, ready_bytes, future: 9, future_bytes: 999 };
		let first = door.enter(&waiting(1, 10), 10).unwrap();
		let second = door.enter(&waiting(1, 10), 10).unwrap();
		assert!(door.enter(&waiting(1, 10), 10).is_none(), "one waits and two are entering");
		// The first one is validated, and waits now.
		drop(first);
		assert!(door.enter(&waiting(2, 20), 10).is_none());
		drop(second);
		assert!(door.enter(&waiting(2, 20), 81).is_none(), "too many bytes");
		let last = door.enter(&waiting(2, 20), 80).unwrap();
		let urgent = door.enter_anyway(1_000);
		drop((last, urgent));
		assert_eq!(door.state().entering, (0, 0));
	}

	#[tokio::test]
	async fn only_a_higher_priority_than_the_lowest_pushes_out_another() {
		let door = Door::new(Limits { count: 1, bytes: 100, ban: BAN });
		assert!(door.enter_by_priority(10, 5, || Some(4)).await.is_some());
		assert!(door.enter_by_priority(10, 5, || Some(5)).await.is_none(), "the same is not higher");
		assert!(door.enter_by_priority(10, 5, || panic!("it was 5 a moment ago")).await.is_none());
		assert!(door.enter_by_priority(10, 6, || Some(6)).await.is_none(), "it is 6 now");
		assert!(door.enter_by_priority(101, 7, || Some(6)).await.is_none(), "it never fits");

		// The next one waits until this one has entered.
		let first = door.enter_by_priority(10, 7, || Some(6)).await.unwrap();
		let mut second = Box::pin(door.enter_by_priority(10, 7, || Some(7)));
		assert!(futures::poll!(&mut second).is_pending());
		drop(first);
		assert!(second.await.is_none(), "what was the lowest is gone");
		assert_eq!(door.state().entering, (0, 0));
	}

	#[test]
	fn the_log_says_once_in_a_while_how_many_were_refused() {
		let door = Door::new(Limits::closed());
		assert_eq!(door.refuse(), Some(1));
		assert_eq!(door.refuse(), None);
		door.state().said = Instant::now().checked_sub(QUIET_FOR);
		assert_eq!(door.refuse(), Some(2));
	}
}
