//! Feeds the index ([`crate::index`]) from final blocks.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use codec::Decode;
use pallet_currencies::{AgreementId, CurrencyId};
use rochdale_primitives::{MemberId, Moment};
use rochdale_runtime::{opaque::Block as OpaqueBlock, AccountId, BlockNumber, Hash, Runtime};
use sc_client_api::{StorageKey, StorageProvider};
use sp_api::{Metadata, ProvideRuntimeApi};
use sp_blockchain::HeaderBackend;
use sp_core::storage::well_known_keys::CODE;
use substrate_prometheus_endpoint::{Gauge, U64};

use crate::{
	client::FullClient,
	index::{self, After, Block, Found, Index, Key, Last, Lookup, Trouble},
	rpc::{currencies::Source as _, error::Error as RpcError, Source as _},
	upgrade::names::{key, Names},
};

/// The time between two looks for new final blocks.
const LOOK: Duration = Duration::from_millis(500);
/// The time after which a block that could not be read is tried again.
const AGAIN: Duration = Duration::from_secs(60);

impl From<RpcError> for Trouble {
	fn from(error: RpcError) -> Self {
		match error {
			RpcError::Pruned(_) => Self::Pruned,
			error => Self::Other(error.to_string()),
		}
	}
}

/// What the runtime of a block has told. `None` if it answers in another form than this program knows, so that an
/// upgrade of the runtime never stops the index.
fn understood<T>(told: Result<T, RpcError>) -> Result<Option<T>, Trouble> {
	match told {
		Ok(told) => Ok(Some(told)),
		Err(RpcError::NoAnswer(reason)) => match trouble(reason) {
			Trouble::Pruned => Err(Trouble::Pruned),
			Trouble::Other(_) => Ok(None),
		},
		Err(error) => Err(error.into()),
	}
}

/// The error of the client for a block whose state cannot be read.
fn trouble(error: impl ToString) -> Trouble {
	match error.to_string() {
		reason if reason.contains("discarded") => Trouble::Pruned,
		reason => Trouble::Other(reason),
	}
}

/// Reads final blocks, and adds them to the index.
pub struct Feed {
	index: Index,
	reader: Reader,
}

impl Feed {
	pub fn new(index: Index, client: Arc<FullClient>) -> Self {
		Self { index, reader: Reader { client, names: None } }
	}

	/// Indexes final blocks for as long as the node runs. It asks for the newest final block instead of waiting for
	/// notices: those would keep blocks in memory while old ones are read.
	pub async fn run(mut self, lag: Option<Gauge<U64>>) {
		let mut said = None;
		loop {
			let pause = match self.next() {
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
			if let (Some(gauge), Ok(span)) = (&lag, self.index.span()) {
				let last = span.last.map_or(0, |last| last.number);
				gauge.set(self.reader.finalized().saturating_sub(last).into());
			}
			match pause {
				Some(pause) => tokio::time::sleep(pause).await,
				None => tokio::task::yield_now().await,
			}
		}
	}

	/// Indexes the next final block, if there is one.
	fn next(&mut self) -> Result<bool, Trouble> {
		let reader = &mut self.reader;
		let span = self.index.span()?;
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
					.index
					.add(&block, |key| Ok(reader.balance(parent, key)?.balance.unwrap_or_default()));
				match added {
					Err(Trouble::Pruned) => self.skip(number, finalized),
					added => added.map(|()| true),
				}
			}
			Err(Trouble::Pruned) => self.skip(number, finalized),
			Err(error) => Err(error),
		}
	}

	/// Goes on after the first block whose state this node has.
	fn skip(&self, number: BlockNumber, finalized: BlockNumber) -> Result<bool, Trouble> {
		let reader = &self.reader;
		let first = first_with_state(number, finalized, |number| reader.has_state(number));
		let first = first.ok_or_else(|| {
			Trouble::Other("the state of the newest final block is not here yet; it is tried again".into())
		})?;
		let hash = reader.hash(first)?;
		let last = Last { number: first, hash, time: reader.time(hash)? };
		log::warn!(
			"This node no longer has the state of block {number}, so the index is complete only after block {first}. What is \
			 missing does not come back here. For an index of all blocks, start a node with a new --base-path and with \
			 --state-pruning archive --index."
		);
		self.index.skip(&last)?;
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
		let Some(account) = understood(self.client.holding(at, *currency, who))? else {
			return Ok(After::default());
		};
		let Some(account) = account else { return Ok(After { balance: Some(0), ..After::default() }) };
		Ok(After { balance: index::net(&account), decays: account.decays, hint: None })
	}

	/// What a block has changed.
	fn block(&mut self, number: BlockNumber) -> Result<Block, Trouble> {
		let (parent, hash) = (self.hash(number.saturating_sub(1))?, self.hash(number)?);
		let stored = self.stored(hash, key("System", "Events"))?;
		let time = self.time(hash)?;
		let client = self.client.clone();
		let names = self.names(parent)?;
		let found = match stored {
			Some(stored) => index::read(names, &stored, &At { client: &client, parent, hash })?,
			None => Found::default(),
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
		let person = understood(self.client.member_by_id(self.parent, member))?.flatten();
		Ok(person.map(|person| person.account))
	}

	fn currencies_of(&self, agreement: AgreementId) -> Result<Option<[CurrencyId; 2]>, Trouble> {
		// It can have begun or ended in this block.
		for at in [self.parent, self.hash] {
			let told = understood(self.client.agreements(at, agreement, 1))?;
			let (agreements, _) = told.unwrap_or_default();
			if let Some(found) = agreements.iter().find(|found| found.id == agreement) {
				return Ok(Some([found.first.currency, found.second.currency]));
			}
		}
		Ok(None)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn an_answer_in_another_form_is_none_and_a_state_that_is_gone_is_a_trouble() {
		assert_eq!(understood(Ok(7)), Ok(Some(7)));
		assert_eq!(understood::<u32>(Err(RpcError::NoAnswer("it cannot be decoded".into()))), Ok(None));
		assert_eq!(understood::<u32>(Err(RpcError::Pruned(Hash::zero()))), Err(Trouble::Pruned));
		let gone = RpcError::NoAnswer("the state is already discarded".into());
		assert_eq!(understood::<u32>(Err(gone)), Err(Trouble::Pruned));
		let unknown = RpcError::UnknownHeight(7);
		assert_eq!(understood::<u32>(Err(unknown.clone())), Err(Trouble::Other(unknown.to_string())));
	}

	#[test]
	fn the_first_block_with_a_state_is_found_wherever_it_is() {
		for first in 1..=40 {
			assert_eq!(first_with_state(1, 40, |number| number >= first), Some(first));
		}
		assert_eq!(first_with_state(1, 40, |_| false), None);
	}
}
