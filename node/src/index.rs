//! The index of a node that runs with `--index`: every movement of every account in every money, for as long as there
//! are blocks. It is a SQLite database beside the chain's, and is fed from final blocks only, so no fork changes it.
//!
//! The lines of an account add up to its balance: what a block's events do not explain is a line of its own. A node
//! that no longer has the state of a block goes on with the first block whose state it has. It says since when the
//! index is complete. An archive (`--state-pruning archive`) reads all blocks.

mod movements;
mod store;
#[cfg(test)]
mod tests;

use std::{
	fs,
	path::Path,
	sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use pallet_currencies::AccountInfo;
use rochdale_primitives::Moment;
use rochdale_runtime::Hash;
use substrate_prometheus_endpoint::{register, Gauge, PrometheusError, Registry, U64};

pub use movements::{read, Found, Lookup};
pub use store::{After, Block, Key, Last, Line, Page, Span, Total, Wanted};

use store::Store;

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

impl std::fmt::Display for Trouble {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		match self {
			Self::Pruned => f.write_str("this node no longer has the state of the block"),
			Self::Other(reason) => f.write_str(reason),
		}
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

	/// Adds the next block: see [`Store::add`].
	pub fn add(&self, block: &Block, before: impl Fn(&Key) -> Result<i128, Trouble>) -> Result<(), Trouble> {
		self.store().add(block, before)
	}

	/// Goes on after a block: see [`Store::skip`].
	pub fn skip(&self, last: &Last) -> Result<(), Trouble> {
		self.store().skip(last)
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
