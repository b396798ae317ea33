//! The `community_currenc*` methods: community currencies, balances in them, agreements on clearing, and statements
//! that add up. The conventions are the same as in [`super::community`].

mod answers;
mod statement;

pub use answers::*;

use std::sync::Arc;

use jsonrpsee::proc_macros::rpc;
use pallet_currencies::{AccountInfo, AgreementId, AgreementInfo, CurrenciesApi, CurrencyId, CurrencyInfo};
use rochdale_primitives::Moment;
use rochdale_runtime::{
	opaque::Block, standstill, AccountId, BlockNumber, Hash, Runtime, RuntimeEvent, VERSION,
};
use sp_api::{Core, ProvideRuntimeApi};
use sp_blockchain::HeaderBackend;

use super::{
	community::{BlockRef, Source as CommunitySource},
	dates::{dated, read},
	error::{no_state, Error, Who},
};
use crate::client::FullClient;

/// An event of a block.
pub type Record = frame_system::EventRecord<RuntimeEvent, Hash>;

/// A block by its number or its hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(untagged)]
pub enum BlockId {
	Number(BlockNumber),
	Hash(Hash),
}

/// The methods. Those with the parameter `at` answer for the block with this hash; without it, for the newest block.
#[rpc(server)]
pub trait Currencies {
	/// The currencies from this number on.
	#[method(name = "community_currencies", blocking)]
	fn currencies(
		&self,
		start: Option<CurrencyId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<CurrencyPage, Error>;

	#[method(name = "community_currency", blocking)]
	fn currency(&self, currency: CurrencyId, at: Option<Hash>) -> Result<Currency, Error>;

	/// The balance and debt of an account in a currency.
	#[method(name = "community_currencyBalance", blocking)]
	fn balance(&self, currency: CurrencyId, who: Who, at: Option<Hash>) -> Result<Balance, Error>;

	/// The agreements on clearing, from this number on.
	#[method(name = "community_currencyAgreements", blocking)]
	fn agreements(
		&self,
		start: Option<AgreementId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<AgreementPage, Error>;

	/// The movements of an account after the block `from`, up to the block `to`.
	#[method(name = "community_currencyStatement", blocking)]
	fn statement(
		&self,
		currency: CurrencyId,
		who: Who,
		from: Option<BlockId>,
		to: Option<BlockId>,
	) -> Result<Statement, Error>;
}

/// The source of the answers.
pub trait Source: CommunitySource {
	/// The currencies from this number on, and the start of the next page.
	fn currencies(
		&self,
		at: Hash,
		start: CurrencyId,
		count: u32,
	) -> Result<(Vec<CurrencyInfo<AccountId>>, Option<CurrencyId>), Error>;
	fn currency(&self, at: Hash, id: CurrencyId) -> Result<Option<CurrencyInfo<AccountId>>, Error>;
	/// The balance and debt of an account.
	fn holding(&self, at: Hash, id: CurrencyId, who: &AccountId) -> Result<Option<AccountInfo>, Error>;
	/// The agreements from this number on, and the start of the next page.
	fn agreements(
		&self,
		at: Hash,
		start: AgreementId,
		count: u32,
	) -> Result<(Vec<AgreementInfo<AccountId>>, Option<AgreementId>), Error>;
	/// The number of a block.
	fn number_of(&self, at: Hash) -> Result<BlockNumber, Error>;
	/// The block with this number, on the chain that leads to the newest.
	fn hash_of(&self, number: BlockNumber) -> Result<Hash, Error>;
	/// The time of the community's clock after a block, which the runtime stores.
	fn time_of(&self, at: Hash) -> Result<Moment, Error>;
	/// The date of a block.
	fn date_of(&self, at: Hash) -> Result<Moment, Error> {
		self.time_of(at)
	}
	/// The stored record of an account, as of its last change.
	fn stored(
		&self,
		at: Hash,
		id: CurrencyId,
		who: &AccountId,
	) -> Result<Option<pallet_currencies::Account>, Error>;
	/// The events of a block, whose parent is this one.
	fn events(&self, parent: Hash, at: Hash) -> Result<Vec<Record>, Error>;
}

/// Calls a function of the runtime API.
macro_rules! ask {
	($client:expr, $method:ident, $at:expr $(, $argument:expr)*) => {
		CurrenciesApi::<Block, AccountId>::$method(&*$client.runtime_api(), $at $(, $argument)*)
			.map_err(|error| no_state($at, error))
	};
}

impl Source for FullClient {
	fn currencies(
		&self,
		at: Hash,
		start: CurrencyId,
		count: u32,
	) -> Result<(Vec<CurrencyInfo<AccountId>>, Option<CurrencyId>), Error> {
		ask!(self, currencies, at, start, count).and_then(|told| dated(self, at, told))
	}

	fn currency(&self, at: Hash, id: CurrencyId) -> Result<Option<CurrencyInfo<AccountId>>, Error> {
		ask!(self, currency, at, id).and_then(|told| dated(self, at, told))
	}

	fn holding(&self, at: Hash, id: CurrencyId, who: &AccountId) -> Result<Option<AccountInfo>, Error> {
		ask!(self, account, at, id, who.clone()).and_then(|told| dated(self, at, told))
	}

	fn agreements(
		&self,
		at: Hash,
		start: AgreementId,
		count: u32,
	) -> Result<(Vec<AgreementInfo<AccountId>>, Option<AgreementId>), Error> {
		ask!(self, agreements, at, start, count)
	}

	fn number_of(&self, at: Hash) -> Result<BlockNumber, Error> {
		self.number(at).ok().flatten().ok_or(Error::UnknownBlock(at))
	}

	fn hash_of(&self, number: BlockNumber) -> Result<Hash, Error> {
		HeaderBackend::<Block>::hash(self, number).ok().flatten().ok_or(Error::UnknownHeight(number))
	}

	fn time_of(&self, at: Hash) -> Result<Moment, Error> {
		match read(self, at, standstill::Now::<Runtime>::hashed_key().to_vec())? {
			Some(time) => Ok(time),
			None => self.date_of(at),
		}
	}

	fn date_of(&self, at: Hash) -> Result<Moment, Error> {
		Ok(read(self, at, pallet_timestamp::Now::<Runtime>::hashed_key().to_vec())?.unwrap_or_default())
	}

	fn stored(
		&self,
		at: Hash,
		id: CurrencyId,
		who: &AccountId,
	) -> Result<Option<pallet_currencies::Account>, Error> {
		let stored = read(self, at, pallet_currencies::Accounts::<Runtime>::hashed_key_for(id, who))?;
		Ok(stored.filter(pallet_currencies::Account::is_open))
	}

	fn events(&self, parent: Hash, at: Hash) -> Result<Vec<Record>, Error> {
		// The code that has made the block was in the state of its parent.
		let version =
			Core::<Block>::version(&*self.runtime_api(), parent).map_err(|error| no_state(parent, error))?;
		if version.spec_version != VERSION.spec_version {
			return Err(Error::OtherRuntime { block: self.number_of(at)?, version: version.spec_version });
		}
		let key = ["System", "Events"].map(|name| sp_io::hashing::twox_128(name.as_bytes())).concat();
		Ok(read(self, at, key)?.unwrap_or_default())
	}
}

pub struct Currencies<S> {
	source: Arc<S>,
}

impl<S: Source> Currencies<S> {
	pub fn new(source: Arc<S>) -> Self {
		Self { source }
	}

	fn known(&self, at: Hash, id: CurrencyId) -> Result<CurrencyInfo<AccountId>, Error> {
		self.source.currency(at, id)?.ok_or(Error::UnknownCurrency(id))
	}

	/// A block on the chain that leads to the newest.
	fn block_ref(&self, id: BlockId) -> Result<BlockRef, Error> {
		match id {
			BlockId::Number(number) => Ok(BlockRef { number, hash: self.source.hash_of(number)? }),
			BlockId::Hash(hash) => {
				let number = self.source.number_of(hash)?;
				if self.source.hash_of(number)? != hash {
					return Err(Error::UnknownBlock(hash));
				}
				Ok(BlockRef { number, hash })
			}
		}
	}
}

impl<S: Source> CurrenciesServer for Currencies<S> {
	fn currencies(
		&self,
		start: Option<CurrencyId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<CurrencyPage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let (currencies, next) = self.source.currencies(at, start, count)?;
		Ok(CurrencyPage { currencies: currencies.into_iter().map(Currency::from).collect(), next })
	}

	fn currency(&self, currency: CurrencyId, at: Option<Hash>) -> Result<Currency, Error> {
		Ok(self.known(self.source.block(at)?, currency)?.into())
	}

	fn balance(&self, currency: CurrencyId, who: Who, at: Option<Hash>) -> Result<Balance, Error> {
		let at = self.source.block(at)?;
		let known = self.known(at, currency)?;
		let account = self.source.account(at, who)?;
		let holding = self.source.holding(at, currency, &account)?;
		Ok(Balance::new(&known, account, holding))
	}

	fn agreements(
		&self,
		start: Option<AgreementId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<AgreementPage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let (agreements, next) = self.source.agreements(at, start, count)?;
		Ok(AgreementPage { agreements: agreements.into_iter().map(Agreement::from).collect(), next })
	}

	fn statement(
		&self,
		currency: CurrencyId,
		who: Who,
		from: Option<BlockId>,
		to: Option<BlockId>,
	) -> Result<Statement, Error> {
		let to = match to {
			Some(to) => self.block_ref(to)?,
			None => self.source.blocks().1,
		};
		let from = from.map(|from| self.block_ref(from)).transpose()?;
		if let Some(from) = from.as_ref().filter(|from| from.number > to.number) {
			return Err(Error::BadRange { from: from.number, to: to.number });
		}
		let known = self.known(to.hash, currency)?;
		let account = self.source.account(to.hash, who)?;
		statement::Search::new(&*self.source, known, account).statement(from, to)
	}
}
