//! The `community` namespace: what a plain app (a web page, a Python script, `curl`) wants to know, without
//! metadata, storage keys or SCALE.
//!
//! Amounts are decimal strings in the smallest part of the money, because they can exceed what
//! JavaScript's numbers hold; `community_info` says how many of its digits stand after the point. Times are
//! milliseconds since the Unix epoch by the calendar, spans of time are milliseconds. `node/openrpc.json` describes every
//! method, and a test holds it against this file.

use std::sync::Arc;

use jsonrpsee::proc_macros::rpc;
use rochdale_primitives::{
	BalanceInfo, ChallengeInfo, CommunityApi, CommunityInfo, JoiningInfo, MemberId, MemberInfo, Moment,
	ValidatorState,
};
use rochdale_runtime::{opaque::Block, AccountId, Balance, BlockNumber, Hash, DECIMALS, METADATA_SYMBOL};
use serde::Serialize;
use sp_api::ProvideRuntimeApi;
use sp_blockchain::HeaderBackend;

use super::{
	dates::dated,
	error::{no_answer, Error, Who},
};
use crate::{client::FullClient, votes::Votes};

mod answers;
#[cfg(test)]
mod tests;

pub use answers::*;

/// How many persons, challenges, cycles, proposals or statements a method returns if it is not told.
pub const DEFAULT_PAGE: u32 = 50;

/// How many characters the longest text that names an account has: 0x and 64 hexadecimal digits.
const LONGEST_ADDRESS: usize = 66;

/// A block by its number and its hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BlockRef {
	pub number: BlockNumber,
	pub hash: Hash,
}

/// How amounts of money are written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Money {
	pub symbol: String,
	/// The number of digits of an amount after the decimal point.
	pub decimals: u8,
}

impl Money {
	/// The money that this chain specification names.
	pub fn of(spec: &dyn sc_service::ChainSpec) -> Self {
		let symbol = spec
			.properties()
			.get("tokenSymbol")
			.and_then(|symbol| symbol.as_str())
			.unwrap_or(METADATA_SYMBOL)
			.into();
		Self { symbol, decimals: DECIMALS }
	}

	/// An amount as people read it: `12.5 HRS`.
	pub fn format(&self, amount: Balance) -> String {
		let scale = 10u128.pow(self.decimals.into());
		let fraction = format!("{:0width$}", amount % scale, width = self.decimals.into());
		match fraction.trim_end_matches('0') {
			"" => format!("{} {}", amount / scale, self.symbol),
			fraction => format!("{}.{fraction} {}", amount / scale, self.symbol),
		}
	}
}

/// The answer of `community_info`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Info {
	/// The community's name.
	pub chain: String,
	/// The version of this node.
	pub node_version: String,
	/// The hash of the first block, which distinguishes this chain from all others.
	pub genesis_hash: Hash,
	/// The newest block.
	pub best_block: BlockRef,
	/// The newest final block.
	pub finalized_block: BlockRef,
	/// How amounts of money are written.
	pub money: Money,
	/// How the hash of the metadata names the money. A wallet that checks this hash must be told this, and not `money`.
	pub metadata_money: Money,
	/// The number of active members.
	pub members: u32,
	/// The accounts of the council's members.
	pub council: Vec<String>,
	/// The accounts of this session's validators.
	pub validators: Vec<String>,
	/// The account that holds the commons.
	pub commons: String,
	/// The balance of the commons.
	pub commons_balance: String,
	/// All native money in existence.
	pub issuance: String,
	/// The smallest balance that an account can hold.
	pub minimum_balance: String,
	/// Whether the community's clock stands still now, so that no right ends.
	pub stopped: bool,
	pub dividend: Dividend,
}

/// The current state of the dividend.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Dividend {
	/// The amount for each member at the next period.
	pub amount: String,
	/// The length of a period.
	pub period: Moment,
	/// The time of the next period; null before the chain's clock has started.
	pub next_at: Option<Moment>,
	/// The sum of all dividends so far, claimed or not.
	pub entitled: String,
}

/// The methods. The last parameter of each is the hash of the block to answer for; without it, the newest block.
#[rpc(server)]
pub trait Community {
	/// The community in numbers.
	#[method(name = "community_info", blocking)]
	fn info(&self, at: Option<Hash>) -> Result<Info, Error>;

	/// The validators, and which of them vote for finality.
	#[method(name = "community_validators", blocking)]
	fn validators(&self, at: Option<Hash>) -> Result<ValidatorPage, Error>;

	#[method(name = "community_member", blocking)]
	fn member(&self, who: Who, at: Option<Hash>) -> Result<Person, Error>;

	/// The persons from this number on.
	#[method(name = "community_members", blocking)]
	fn members(&self, start: Option<MemberId>, count: Option<u32>, at: Option<Hash>) -> Result<Page, Error>;

	/// How many persons can join, and who waits in line, from this place on.
	#[method(name = "community_joining", blocking)]
	fn joining(&self, start: Option<u64>, count: Option<u32>, at: Option<Hash>) -> Result<Joining, Error>;

	/// The challenges that wait for a decision, from this place on.
	#[method(name = "community_challenges", blocking)]
	fn challenges(
		&self,
		start: Option<u64>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<ChallengePage, Error>;

	/// The balance of an account, and what it can claim.
	#[method(name = "community_balance", blocking)]
	fn balance(&self, who: Who, at: Option<Hash>) -> Result<Account, Error>;
}

/// The source of the answers.
pub trait Source: Send + Sync + 'static {
	/// The hash of the first block, the newest block, and the newest final block.
	fn blocks(&self) -> (Hash, BlockRef, BlockRef);
	/// Whether this block is known.
	fn knows(&self, at: Hash) -> bool;
	/// The community in numbers.
	fn info(&self, at: Hash) -> Result<CommunityInfo<AccountId, Balance>, Error>;
	fn validators(&self, at: Hash) -> Result<Vec<ValidatorState<AccountId>>, Error>;
	/// The person with this key.
	fn member(&self, at: Hash, who: AccountId) -> Result<Option<MemberInfo<AccountId>>, Error>;
	/// The person with this number.
	fn member_by_id(&self, at: Hash, id: MemberId) -> Result<Option<MemberInfo<AccountId>>, Error>;
	/// The persons from this number on, and the start of the next page.
	fn members(
		&self,
		at: Hash,
		start: MemberId,
		count: u32,
	) -> Result<(Vec<MemberInfo<AccountId>>, Option<MemberId>), Error>;
	/// How many persons can join, and who waits in line, from this place on.
	fn joining(&self, at: Hash, start: u64, count: u32) -> Result<JoiningInfo, Error>;
	/// The challenges from this place on, and the start of the next page.
	fn challenges(
		&self,
		at: Hash,
		start: u64,
		count: u32,
	) -> Result<(Vec<ChallengeInfo<Hash>>, Option<u64>), Error>;
	/// The balance of an account.
	fn balance(&self, at: Hash, who: AccountId) -> Result<BalanceInfo<Balance>, Error>;

	/// The block to answer for.
	fn block(&self, at: Option<Hash>) -> Result<Hash, Error> {
		match at {
			Some(hash) if self.knows(hash) => Ok(hash),
			Some(hash) => Err(Error::UnknownBlock(hash)),
			None => Ok(self.blocks().1.hash),
		}
	}

	/// The person with this number or account.
	fn person(&self, at: Hash, who: Who) -> Result<MemberInfo<AccountId>, Error> {
		match &who {
			Who::Number(id) => self.member_by_id(at, *id)?,
			Who::Account(text) => self.member(at, parse_account(text)?)?,
		}
		.ok_or(Error::UnknownMember(who))
	}

	/// What each question about a page begins with: the block to answer for, the start of the page, and the most items
	/// in it.
	fn page<N: Default>(
		&self,
		start: Option<N>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<(Hash, N, u32), Error> {
		Ok((self.block(at)?, start.unwrap_or_default(), count.unwrap_or(DEFAULT_PAGE)))
	}

	/// The same for a page about a person, with their number after the block.
	fn page_of<N: Default>(
		&self,
		who: Who,
		start: Option<N>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<(Hash, MemberId, N, u32), Error> {
		let (at, start, count) = self.page(start, count, at)?;
		Ok((at, self.person(at, who)?.id, start, count))
	}

	/// The account with this address, or the account of the person with this number.
	fn account(&self, at: Hash, who: Who) -> Result<AccountId, Error> {
		match who {
			Who::Account(text) => parse_account(&text),
			Who::Number(_) => Ok(self.person(at, who)?.account),
		}
	}
}

impl Source for FullClient {
	fn blocks(&self) -> (Hash, BlockRef, BlockRef) {
		let info = HeaderBackend::<Block>::info(self);
		(
			info.genesis_hash,
			BlockRef { number: info.best_number, hash: info.best_hash },
			BlockRef { number: info.finalized_number, hash: info.finalized_hash },
		)
	}

	fn knows(&self, at: Hash) -> bool {
		matches!(self.header(at), Ok(Some(_)))
	}

	fn info(&self, at: Hash) -> Result<CommunityInfo<AccountId, Balance>, Error> {
		self.runtime_api().info(at).map_err(no_answer).and_then(|told| dated(self, at, told))
	}

	fn validators(&self, at: Hash) -> Result<Vec<ValidatorState<AccountId>>, Error> {
		CommunityApi::<Block, AccountId, Balance>::validators(&*self.runtime_api(), at).map_err(no_answer)
	}

	fn member(&self, at: Hash, who: AccountId) -> Result<Option<MemberInfo<AccountId>>, Error> {
		CommunityApi::<Block, AccountId, Balance>::member(&*self.runtime_api(), at, who)
			.map_err(no_answer)
			.and_then(|told| dated(self, at, told))
	}

	fn member_by_id(&self, at: Hash, id: MemberId) -> Result<Option<MemberInfo<AccountId>>, Error> {
		CommunityApi::<Block, AccountId, Balance>::member_by_id(&*self.runtime_api(), at, id)
			.map_err(no_answer)
			.and_then(|told| dated(self, at, told))
	}

	fn members(
		&self,
		at: Hash,
		start: MemberId,
		count: u32,
	) -> Result<(Vec<MemberInfo<AccountId>>, Option<MemberId>), Error> {
		CommunityApi::<Block, AccountId, Balance>::members(&*self.runtime_api(), at, start, count)
			.map_err(no_answer)
			.and_then(|told| dated(self, at, told))
	}

	fn joining(&self, at: Hash, start: u64, count: u32) -> Result<JoiningInfo, Error> {
		CommunityApi::<Block, AccountId, Balance>::joining(&*self.runtime_api(), at, start, count)
			.map_err(no_answer)
			.and_then(|told| dated(self, at, told))
	}

	fn challenges(
		&self,
		at: Hash,
		start: u64,
		count: u32,
	) -> Result<(Vec<ChallengeInfo<Hash>>, Option<u64>), Error> {
		CommunityApi::<Block, AccountId, Balance>::challenges(&*self.runtime_api(), at, start, count)
			.map_err(no_answer)
			.and_then(|told| dated(self, at, told))
	}

	fn balance(&self, at: Hash, who: AccountId) -> Result<BalanceInfo<Balance>, Error> {
		self.runtime_api().balance(at, who).map_err(no_answer)
	}
}

/// What the node knows beyond the chain's state.
#[derive(Clone)]
pub struct Node {
	/// The community's name.
	pub chain: String,
	/// The version of this node.
	pub version: String,
	/// How amounts of money are written.
	pub money: Money,
	/// The votes for finality that this node has seen.
	pub votes: Votes,
}

pub struct Community<S> {
	source: Arc<S>,
	node: Node,
}

impl<S: Source> Community<S> {
	pub fn new(source: Arc<S>, node: Node) -> Self {
		Self { source, node }
	}
}

impl<S: Source> CommunityServer for Community<S> {
	fn info(&self, at: Option<Hash>) -> Result<Info, Error> {
		let info = self.source.info(self.source.block(at)?)?;
		let (genesis_hash, best_block, finalized_block) = self.source.blocks();
		Ok(Info {
			chain: self.node.chain.clone(),
			node_version: self.node.version.clone(),
			genesis_hash,
			best_block,
			finalized_block,
			money: self.node.money.clone(),
			metadata_money: Money {
				symbol: String::from_utf8_lossy(&info.metadata_symbol).into_owned(),
				decimals: DECIMALS,
			},
			members: info.members,
			council: info.council.iter().map(AccountId::to_string).collect(),
			validators: info.validators.iter().map(AccountId::to_string).collect(),
			commons: info.commons.to_string(),
			commons_balance: info.commons_balance.to_string(),
			issuance: info.issuance.to_string(),
			minimum_balance: info.minimum_balance.to_string(),
			stopped: info.stopped,
			dividend: Dividend {
				amount: info.dividend.amount.to_string(),
				period: info.dividend.period,
				next_at: info.dividend.next_at,
				entitled: info.dividend.entitled.to_string(),
			},
		})
	}

	fn validators(&self, at: Option<Hash>) -> Result<ValidatorPage, Error> {
		let validators = self.source.validators(self.source.block(at)?)?;
		let votes = &self.node.votes;
		let validator = |state: ValidatorState<AccountId>| Validator {
			account: state.account.to_string(),
			status: state.status,
			in_session: state.in_session,
			authored: state.authored,
			missed: state.missed,
			last_vote: state.finality_key.and_then(|key| votes.last(&key)),
			not_voting: state.in_session && state.finality_key.is_none_or(|key| votes.silent(&key)),
		};
		Ok(ValidatorPage {
			votes_since: votes.first_block(),
			validators: validators.into_iter().map(validator).collect(),
		})
	}

	fn member(&self, who: Who, at: Option<Hash>) -> Result<Person, Error> {
		self.source.person(self.source.block(at)?, who).map(Person::from)
	}

	fn members(&self, start: Option<MemberId>, count: Option<u32>, at: Option<Hash>) -> Result<Page, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let (members, next) = self.source.members(at, start, count)?;
		Ok(Page { members: members.into_iter().map(Person::from).collect(), next })
	}

	fn joining(&self, start: Option<u64>, count: Option<u32>, at: Option<Hash>) -> Result<Joining, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		self.source.joining(at, start, count).map(Joining::from)
	}

	fn challenges(
		&self,
		start: Option<u64>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<ChallengePage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let (challenges, next) = self.source.challenges(at, start, count)?;
		Ok(ChallengePage { challenges, next })
	}

	fn balance(&self, who: Who, at: Option<Hash>) -> Result<Account, Error> {
		let at = self.source.block(at)?;
		let account = self.source.account(at, who)?;
		let balance = self.source.balance(at, account.clone())?;
		Ok(Account::new(account, balance))
	}
}

/// Parses an account as apps write it. Every text from outside that names an account passes here. The time to decode
/// base 58 grows with the square of the length, so a text that is too long is not decoded, and not repeated in the
/// error.
pub(super) fn parse_account(text: &str) -> Result<AccountId, Error> {
	if text.len() > LONGEST_ADDRESS {
		let length = text.len();
		return Err(Error::NotAnAddress(format!(
			"this is not an address: it has {length} characters, and no address has more than {LONGEST_ADDRESS}; copy \
			 the address again"
		)));
	}
	rochdale_community::parse_public(text).map(AccountId::new).map_err(Error::NotAnAddress)
}
