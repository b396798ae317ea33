//! The `community_budget*` methods: participatory budgets, from proposals to the explanation of the result, with all
//! data for a recount of the ballots. The conventions are the same as in [`super::community`].

mod answers;
mod result;

pub use answers::*;
pub use result::*;

use std::sync::Arc;

use equal_shares::{ProjectId, Support};
use jsonrpsee::proc_macros::rpc;
use pallet_participatory_budget::{
	BudgetApi, CategoryInfo, CycleId, CycleInfo, ProposalId, ProposalInfo, Receipt, Record,
};
use rochdale_primitives::MemberId;
use rochdale_runtime::{opaque::Block, AccountId, Asset, Hash};
use sp_api::ProvideRuntimeApi;

use super::{
	community::{Source as CommunitySource, DEFAULT_PAGE},
	dates::dated,
	error::{no_answer, Error, Who},
};
use crate::client::FullClient;

fn pairs(ballot: Vec<Support>) -> Vec<(ProjectId, u16)> {
	ballot.into_iter().map(|Support { project, points }| (project, points)).collect()
}

/// The methods. The last parameter of each is the hash of the block to answer for; without it, the newest block.
#[rpc(server)]
pub trait Budgets {
	/// The cycles from this number on. Cycles whose records were removed are left out.
	#[method(name = "community_budgetCycles", blocking)]
	fn cycles(
		&self,
		start: Option<CycleId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<CyclePage, Error>;

	#[method(name = "community_budgetCycle", blocking)]
	fn cycle(&self, cycle: CycleId, at: Option<Hash>) -> Result<Cycle, Error>;

	/// The proposals of a cycle from this number on.
	#[method(name = "community_budgetProposals", blocking)]
	fn proposals(
		&self,
		cycle: CycleId,
		start: Option<ProposalId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<ProposalPage, Error>;

	/// A category's tallies, and its result with the reasons.
	#[method(name = "community_budgetResult", blocking)]
	fn result(&self, cycle: CycleId, category: Option<u8>, at: Option<Hash>) -> Result<Category, Error>;

	/// The ballots on a page.
	#[method(name = "community_budgetBallots", blocking)]
	fn ballots(&self, cycle: CycleId, page: Option<u32>, at: Option<Hash>) -> Result<BallotPage, Error>;

	/// A member's ballot, and the projects that it has paid for.
	#[method(name = "community_budgetReceipt", blocking)]
	fn receipt(&self, cycle: CycleId, who: Who, at: Option<Hash>) -> Result<Paid, Error>;

	/// The record of a beneficiary of projects.
	#[method(name = "community_budgetRecord", blocking)]
	fn record(&self, who: Who, at: Option<Hash>) -> Result<Record, Error>;
}

/// The source of the answers.
pub trait Source: CommunitySource {
	/// The number of cycles.
	fn cycles(&self, at: Hash) -> Result<CycleId, Error>;
	fn cycle(&self, at: Hash, id: CycleId) -> Result<Option<CycleInfo<Asset>>, Error>;
	/// The proposals from this number on, and the start of the next page.
	fn proposals(
		&self,
		at: Hash,
		cycle: CycleId,
		start: ProposalId,
		count: u32,
	) -> Result<(Vec<ProposalInfo<AccountId>>, Option<ProposalId>), Error>;
	/// A category of a cycle.
	fn category(&self, at: Hash, cycle: CycleId, category: u8) -> Result<Option<CategoryInfo>, Error>;
	/// A page of ballots.
	fn ballots(&self, at: Hash, cycle: CycleId, page: u32) -> Result<Option<Vec<Vec<Support>>>, Error>;
	/// The receipt of a member's ballot.
	fn receipt(&self, at: Hash, cycle: CycleId, member: MemberId) -> Result<Option<Receipt>, Error>;
	/// The record of a beneficiary.
	fn record(&self, at: Hash, who: AccountId) -> Result<Record, Error>;
}

/// Calls a function of the runtime API.
macro_rules! ask {
	($client:expr, $method:ident, $($argument:expr),*) => {
		BudgetApi::<Block, AccountId, Asset>::$method(&*$client.runtime_api(), $($argument),*).map_err(no_answer)
	};
}

impl Source for FullClient {
	fn cycles(&self, at: Hash) -> Result<CycleId, Error> {
		ask!(self, cycles, at)
	}

	fn cycle(&self, at: Hash, id: CycleId) -> Result<Option<CycleInfo<Asset>>, Error> {
		ask!(self, cycle, at, id).and_then(|told| dated(self, at, told))
	}

	fn proposals(
		&self,
		at: Hash,
		cycle: CycleId,
		start: ProposalId,
		count: u32,
	) -> Result<(Vec<ProposalInfo<AccountId>>, Option<ProposalId>), Error> {
		ask!(self, proposals, at, cycle, start, count).and_then(|told| dated(self, at, told))
	}

	fn category(&self, at: Hash, cycle: CycleId, category: u8) -> Result<Option<CategoryInfo>, Error> {
		ask!(self, category, at, cycle, category)
	}

	fn ballots(&self, at: Hash, cycle: CycleId, page: u32) -> Result<Option<Vec<Vec<Support>>>, Error> {
		ask!(self, ballots, at, cycle, page)
	}

	fn receipt(&self, at: Hash, cycle: CycleId, member: MemberId) -> Result<Option<Receipt>, Error> {
		ask!(self, receipt, at, cycle, member)
	}

	fn record(&self, at: Hash, who: AccountId) -> Result<Record, Error> {
		ask!(self, record, at, who)
	}
}

pub struct Budgets<S> {
	source: Arc<S>,
}

impl<S: Source> Budgets<S> {
	pub fn new(source: Arc<S>) -> Self {
		Self { source }
	}

	fn known(&self, at: Hash, id: CycleId) -> Result<CycleInfo<Asset>, Error> {
		self.source.cycle(at, id)?.ok_or(Error::UnknownCycle(id))
	}
}

impl<S: Source> BudgetsServer for Budgets<S> {
	fn cycles(
		&self,
		start: Option<CycleId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<CyclePage, Error> {
		let at = self.source.block(at)?;
		let all = self.source.cycles(at)?;
		let start = start.unwrap_or_default();
		let end = all.min(start.saturating_add(count.unwrap_or(DEFAULT_PAGE).min(DEFAULT_PAGE)));
		// The records of some may have been removed.
		let cycles = (start..end).filter_map(|id| {
			let info = self.source.cycle(at, id).transpose()?;
			Some(info.map(|info| Cycle::new(id, info)))
		});
		Ok(CyclePage {
			cycles: cycles.collect::<Result<_, Error>>()?,
			next: (end < all && end > start).then_some(end),
		})
	}

	fn cycle(&self, cycle: CycleId, at: Option<Hash>) -> Result<Cycle, Error> {
		Ok(Cycle::new(cycle, self.known(self.source.block(at)?, cycle)?))
	}

	fn proposals(
		&self,
		cycle: CycleId,
		start: Option<ProposalId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<ProposalPage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		self.known(at, cycle)?;
		let (proposals, next) = self.source.proposals(at, cycle, start, count)?;
		Ok(ProposalPage { proposals: proposals.into_iter().map(Proposal::from).collect(), next })
	}

	fn result(&self, cycle: CycleId, category: Option<u8>, at: Option<Hash>) -> Result<Category, Error> {
		let at = self.source.block(at)?;
		let category = self.source.category(at, cycle, category.unwrap_or_default())?;
		category.map(Category::from).ok_or(Error::UnknownCycle(cycle))
	}

	fn ballots(&self, cycle: CycleId, page: Option<u32>, at: Option<Hash>) -> Result<BallotPage, Error> {
		let at = self.source.block(at)?;
		self.known(at, cycle)?;
		let page = page.unwrap_or_default();
		let next = page.saturating_add(1);
		let more = self.source.ballots(at, cycle, next)?.is_some();
		let ballots = self.source.ballots(at, cycle, page)?.unwrap_or_default();
		Ok(BallotPage { ballots: ballots.into_iter().map(pairs).collect(), next: more.then_some(next) })
	}

	fn receipt(&self, cycle: CycleId, who: Who, at: Option<Hash>) -> Result<Paid, Error> {
		let at = self.source.block(at)?;
		self.known(at, cycle)?;
		let member = self.source.person(at, who)?.id;
		let receipt = self.source.receipt(at, cycle, member)?;
		let (ballot, paid) =
			receipt.map_or((None, vec![]), |receipt| (Some(pairs(receipt.ballot)), receipt.paid));
		let payment = |(project, amount): (ProjectId, u128)| Payment { project, amount: amount.to_string() };
		Ok(Paid { ballot, paid: paid.into_iter().map(payment).collect() })
	}

	fn record(&self, who: Who, at: Option<Hash>) -> Result<Record, Error> {
		let at = self.source.block(at)?;
		let account = self.source.account(at, who)?;
		self.source.record(at, account)
	}
}
