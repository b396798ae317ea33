//! The index of a node that runs with `--index`: every movement of every account in every money, for as long as there
//! are blocks. It is a SQLite database beside the chain's, and is fed from final blocks only, so no fork changes it.
//!
//! The lines of an account add up to its balance: what a block's events do not explain is a line of its own. A node that
//! no longer has the state of a block goes on with the first block whose state it has, and says since when the index is
//! complete. An archive (`--state-pruning archive`) reads all blocks.

mod movements;
mod store;
#[cfg(test)]
mod tests;

use std::{
	collections::BTreeMap,
	fs,
	path::Path,
	sync::{Arc, Mutex, MutexGuard, PoisonError},
	time::Duration,
};

use codec::Decode;
use pallet_currencies::{AccountInfo, AgreementId, CurrencyId};
use rochdale_primitives::{MemberId, Moment};
use rochdale_runtime::{opaque::Block as OpaqueBlock, AccountId, BlockNumber, Hash, Runtime};
use sc_client_api::{StorageKey, StorageProvider};
use sp_api::{Metadata, ProvideRuntimeApi};
use sp_blockchain::HeaderBackend;
use sp_core::storage::well_known_keys::CODE;
use substrate_prometheus_endpoint::{register, Gauge, PrometheusError, Registry, U64};

pub use store::{Key, Last, Line, Page, Span, Total, Wanted};

use crate::{
	client::FullClient,
	rpc::{currencies::Source as _, error::Error as RpcError, Source as _},
	upgrade::names::{key, Names},
};
use movements::Lookup;
use store::{After, Block, Store};

/// The time between two looks for new final blocks.
const LOOK: Duration = Duration::from_millis(500);
/// The time after which a block that could not be read is tried again.
const AGAIN: Duration = Duration::from_secs(60);

/// Why a block cannot be indexed, or the index not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
	/// This node no longer has the block or its state.
	Pruned,
	/// Anything else, as a text for people.
	Other(String),
}

impl From<rusqlite::Error> for Trouble {
	fn from(error: rusqlite::Error) -> Self {
		Self::Other(format!("the index cannot be read or written: {error}"))
	}
}

impl From<RpcError> for Trouble {
	fn from(error: RpcError) -> Self {
		match error {
			RpcError::Pruned(_) => Self::Pruned,
			error => Self::Other(error.to_string()),
		}
	}
}

impl std::fmt::Display for Trouble {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		match self {
			Self::Pruned => f.write_str("this node no longer has the state of the block"),
			Self::Other(reason) => f.write_str(reason),
		}
	}
}

/// The error of the client for a block whose state cannot be read.
fn trouble(error: impl ToString) -> Trouble {
	match error.to_string() {
		reason if reason.contains("discarded") => Trouble::Pruned,
		reason => Trouble::Other(reason),
	}
}

/// The index. All copies share one database.
#[derive(Clone)]
pub struct Index {
	store: Arc<Mutex<Store>>,
}

impl Index {
	/// Opens the index in this file, or begins it. `genesis` is the hash of the chain's first block.
	pub fn open(file: &Path, genesis: Hash) -> Result<Self, String> {
		let told = |reason: String| format!("{}: {reason}", file.display());
		if let Some(directory) = file.parent() {
			fs::create_dir_all(directory).map_err(|error| told(error.to_string()))?;
		}
		let store = Store::open(file, genesis).map_err(|trouble| told(trouble.to_string()))?;
		Ok(Self { store: Arc::new(Mutex::new(store)) })
	}

	#[cfg(test)]
	pub fn in_memory(genesis: Hash) -> Self {
		Self { store: Arc::new(Mutex::new(Store::in_memory(genesis))) }
	}

	fn store(&self) -> MutexGuard<'_, Store> {
		// A transaction that was not finished is undone.
		self.store.lock().unwrap_or_else(PoisonError::into_inner)
	}

	/// The blocks that are indexed.
	pub fn span(&self) -> Result<Span, Trouble> {
		self.store().span()
	}

	/// Some lines of an account.
	pub fn page(&self, wanted: &Wanted) -> Result<Page, Trouble> {
		self.store().page(wanted)
	}

	/// The totals of some days: see [`Store::totals`].
	pub fn totals(
		&self,
		from: Moment,
		to: Option<Moment>,
		count: u32,
	) -> Result<(Vec<Total>, Option<Moment>), Trouble> {
		self.store().totals(from, to, count)
	}

	/// Indexes final blocks for as long as the node runs. It asks for the newest final block instead of waiting for
	/// notices: those would keep blocks in memory while old ones are read.
	pub async fn run(self, client: Arc<FullClient>, lag: Option<Gauge<U64>>) {
		let mut reader = Reader { client, names: None };
		let mut said = None;
		loop {
			let pause = match self.next(&mut reader) {
				// Lets the node stop between two blocks.
				Ok(true) => None,
				Ok(false) => Some(LOOK),
				Err(error) => {
					let error = error.to_string();
					if said.as_ref() != Some(&error) {
						log::error!("The index does not go on: {error}");
						said = Some(error);
					}
					Some(AGAIN)
				}
			};
			if let (Some(gauge), Ok(span)) = (&lag, self.span()) {
				let last = span.last.map_or(0, |last| last.number);
				gauge.set(reader.finalized().saturating_sub(last).into());
			}
			match pause {
				Some(pause) => tokio::time::sleep(pause).await,
				None => tokio::task::yield_now().await,
			}
		}
	}

	/// Indexes the next final block, if there is one.
	fn next(&self, reader: &mut Reader) -> Result<bool, Trouble> {
		let span = self.span()?;
		let finalized = reader.finalized();
		if let Some(last) = span.last.as_ref().filter(|last| last.number <= finalized) {
			if reader.hash(last.number).is_ok_and(|hash| hash != last.hash) {
				return Err(Trouble::Other(format!(
					"its block {} is not on this chain. Stop the node and delete the index; it is built again",
					last.number
				)));
			}
		}
		let number = span.last.map_or(span.since, |last| last.number.saturating_add(1));
		if number > finalized {
			return Ok(false);
		}
		match reader.block(number) {
			Ok(block) => {
				let parent = reader.hash(number.saturating_sub(1))?;
				let added = self
					.store()
					.add(&block, |key| Ok(reader.balance(parent, key)?.balance.unwrap_or_default()));
				match added {
					Err(Trouble::Pruned) => self.skip(reader, number, finalized),
					added => added.map(|()| true),
				}
			}
			Err(Trouble::Pruned) => self.skip(reader, number, finalized),
			Err(error) => Err(error),
		}
	}

	/// Goes on after the first block whose state this node has.
	fn skip(&self, reader: &Reader, number: BlockNumber, finalized: BlockNumber) -> Result<bool, Trouble> {
		let first = first_with_state(number, finalized, |number| reader.has_state(number));
		let first = first.ok_or_else(|| {
			Trouble::Other("the state of the newest final block is not here yet; it is tried again".into())
		})?;
		let hash = reader.hash(first)?;
		let last = Last { number: first, hash, time: reader.time(hash)? };
		log::warn!(
			"This node no longer has the state of block {number}, so the index is complete only after block {first}. An \
			 archive (--state-pruning archive) keeps all."
		);
		self.store().skip(&last)?;
		Ok(true)
	}
}

/// The first block from `low` to `high` whose state is there. The state of older blocks is pruned first.
fn first_with_state(
	mut low: BlockNumber,
	mut high: BlockNumber,
	has: impl Fn(BlockNumber) -> bool,
) -> Option<BlockNumber> {
	if !has(high) {
		return None;
	}
	while low < high {
		let middle = low.saturating_add(high.saturating_sub(low) / 2);
		if has(middle) {
			high = middle;
		} else {
			low = middle.saturating_add(1);
		}
	}
	Some(high)
}

/// The free balance of an account in a community currency, less its debt. `None` if it is too large.
pub fn net(account: &AccountInfo) -> Option<i128> {
	i128::try_from(account.free).ok()?.checked_sub(i128::try_from(account.debt).ok()?)
}

/// The number of final blocks that are not indexed yet, for a monitoring system.
pub fn gauge(registry: &Registry) -> Result<Gauge<U64>, PrometheusError> {
	let help = "Final blocks that are not in the index yet";
	register(Gauge::new("rochdale_index_lag_blocks", help)?, registry)
}

/// Reads blocks from the chain.
struct Reader {
	client: Arc<FullClient>,
	/// The names of the runtime that was used last, and the hash of its code.
	names: Option<(Hash, Names)>,
}

impl Reader {
	fn finalized(&self) -> BlockNumber {
		HeaderBackend::<OpaqueBlock>::info(&*self.client).finalized_number
	}

	fn hash(&self, number: BlockNumber) -> Result<Hash, Trouble> {
		// A node that has synced from a checkpoint can lack old blocks.
		HeaderBackend::<OpaqueBlock>::hash(&*self.client, number).ok().flatten().ok_or(Trouble::Pruned)
	}

	fn stored(&self, at: Hash, key: Vec<u8>) -> Result<Option<Vec<u8>>, Trouble> {
		let data = self.client.storage(at, &StorageKey(key)).map_err(trouble)?;
		Ok(data.map(|data| data.0))
	}

	fn has_state(&self, number: BlockNumber) -> bool {
		self.hash(number).and_then(|hash| self.time(hash)).is_ok()
	}

	/// The date of a block.
	fn time(&self, at: Hash) -> Result<Moment, Trouble> {
		let stored = self.stored(at, key("Timestamp", "Now"))?;
		Ok(stored.and_then(|stored| Moment::decode(&mut stored.as_slice()).ok()).unwrap_or_default())
	}

	/// The names of the runtime that made the blocks after this one.
	fn names(&mut self, parent: Hash) -> Result<&Names, Trouble> {
		let code = self.client.storage_hash(parent, &StorageKey(CODE.to_vec())).map_err(trouble)?;
		let code = code.unwrap_or_default();
		let names = match self.names.take().filter(|(known, _)| *known == code) {
			Some((_, names)) => names,
			None => {
				let metadata = Metadata::<OpaqueBlock>::metadata(&*self.client.runtime_api(), parent);
				Names::read(&metadata.map_err(trouble)?).map_err(Trouble::Other)?
			}
		};
		Ok(&self.names.insert((code, names)).1)
	}

	/// The balance of an account after this block.
	fn balance(&self, at: Hash, (currency, who): &Key) -> Result<After, Trouble> {
		let Some(currency) = currency else {
			// Nonce and three counts, and then what is free. `System.Account` begins so in every release of the SDK.
			let stored = self.stored(at, frame_system::Account::<Runtime>::hashed_key_for(who))?;
			let free = match stored {
				Some(stored) => <(u32, u32, u32, u32, u128)>::decode(&mut stored.as_slice())
					.map(|(_, _, _, _, free)| free)
					.map_err(|error| Trouble::Other(format!("an account cannot be read: {error}")))?,
				None => 0,
			};
			return Ok(After { balance: i128::try_from(free).ok(), decays: false, hint: None });
		};
		let account = match self.client.holding(at, *currency, who) {
			Ok(account) => account,
			// The runtime of this block answers in another form.
			Err(RpcError::NoAnswer(_)) => return Ok(After::default()),
			Err(error) => return Err(error.into()),
		};
		let Some(account) = account else { return Ok(After { balance: Some(0), ..After::default() }) };
		Ok(After { balance: net(&account), decays: account.decays, hint: None })
	}

	/// What a block has changed.
	fn block(&mut self, number: BlockNumber) -> Result<Block, Trouble> {
		let (parent, hash) = (self.hash(number.saturating_sub(1))?, self.hash(number)?);
		let stored = self.stored(hash, key("System", "Events"))?;
		let time = self.time(hash)?;
		let client = self.client.clone();
		let names = self.names(parent)?;
		let found = match stored {
			Some(stored) => movements::read(names, &stored, &At { client: &client, parent, hash })?,
			None => movements::Found::default(),
		};
		let mut touched = BTreeMap::new();
		for (key, hint) in found.touched {
			let after = After { hint, ..self.balance(hash, &key)? };
			touched.insert(key, after);
		}
		Ok(Block { number, hash, time, movements: found.movements, touched })
	}
}

/// The chain before and after a block.
struct At<'a> {
	client: &'a FullClient,
	parent: Hash,
	hash: Hash,
}

impl Lookup for At<'_> {
	fn account_of(&self, member: MemberId) -> Result<Option<AccountId>, Trouble> {
		Ok(self.client.member_by_id(self.parent, member)?.map(|person| person.account))
	}

	fn currencies_of(&self, agreement: AgreementId) -> Result<Option<[CurrencyId; 2]>, Trouble> {
		// It can have begun or ended in this block.
		for at in [self.parent, self.hash] {
			let (agreements, _) = self.client.agreements(at, agreement, 1)?;
			if let Some(found) = agreements.iter().find(|found| found.id == agreement) {
				return Ok(Some([found.first.currency, found.second.currency]));
			}
		}
		Ok(None)
	}
}
