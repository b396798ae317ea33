//! The `community_coop*` methods on what is open: invoices and bills, drafts, loans, fixed assets, other currencies and deposits, and a
//! member's part of it in a period.

mod answers;
mod period;

pub use answers::*;
pub use period::*;

use jsonrpsee::proc_macros::rpc;
use pallet_cooperatives as coops;
use pallet_cooperatives::{ledger, CooperativesApi, MemberNo, PeriodNo};
use rochdale_primitives::CooperativeId;
use rochdale_runtime::{opaque::Block, AccountId, Asset, Hash};
use sp_api::ProvideRuntimeApi;

use super::{Cooperatives, Known, Source, Terms};
use crate::{
	client::FullClient,
	rpc::Page,
	rpc::{
		dates::dated,
		error::{no_state, Error},
	},
};

/// The methods. The last parameter of each is the hash of the block to answer for; without it, the newest block.
#[rpc(server)]
pub trait Open {
	/// The invoices and bills that are not paid in full, from this number on.
	#[method(name = "community_coopItems", blocking)]
	fn items(
		&self,
		coop: CooperativeId,
		start: Option<u32>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<ItemPage, Error>;

	/// The bookings that wait for another person, from this number on.
	#[method(name = "community_coopDrafts", blocking)]
	fn drafts(
		&self,
		coop: CooperativeId,
		start: Option<u32>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<DraftPage, Error>;

	#[method(name = "community_coopLoans", blocking)]
	fn loans(&self, coop: CooperativeId, at: Option<Hash>) -> Result<Loans, Error>;

	/// The fixed assets, with their depreciation so far.
	#[method(name = "community_coopAssets", blocking)]
	fn assets(&self, coop: CooperativeId, at: Option<Hash>) -> Result<FixedAssets, Error>;

	/// The money in other currencies that was bought, with what the account has of each.
	#[method(name = "community_coopHoldings", blocking)]
	fn holdings(&self, coop: CooperativeId, at: Option<Hash>) -> Result<Holdings, Error>;

	/// The money that members have lent, from this number in the register on.
	#[method(name = "community_coopDeposits", blocking)]
	fn deposits(
		&self,
		coop: CooperativeId,
		start: Option<MemberNo>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<DepositPage, Error>;

	/// The share capital that can be redeemed now, and what limits it.
	#[method(name = "community_coopRedeemable", blocking)]
	fn redeemable(&self, coop: CooperativeId, at: Option<Hash>) -> Result<Redeemable, Error>;

	/// A member's part of a period, and all that is between the member and the cooperative.
	#[method(name = "community_coopMemberPeriod", blocking)]
	fn member_period(
		&self,
		coop: CooperativeId,
		member: MemberNo,
		period: PeriodNo,
		at: Option<Hash>,
	) -> Result<MemberPeriod, Error>;
}

/// An invoice or a bill with its number.
pub type NumberedItem = (u32, coops::OpenItem<AccountId>);
/// A draft with its number.
pub type NumberedDraft = (u32, coops::DraftInfo<AccountId>);
/// A loan with its number.
pub type NumberedLoan = (u32, coops::LoanInfo<AccountId>);
/// A fixed asset with its number.
pub type NumberedAsset = (u32, coops::AssetInfo);

/// The source of the answers.
pub trait OpenSource: Source {
	/// The invoices and bills from this number on, and the start of the next page.
	fn items(
		&self,
		at: Hash,
		id: CooperativeId,
		start: u32,
		count: u32,
	) -> Result<(Vec<NumberedItem>, Option<u32>), Error>;
	/// The drafts from this number on, and the start of the next page.
	fn drafts(
		&self,
		at: Hash,
		id: CooperativeId,
		start: u32,
		count: u32,
	) -> Result<(Vec<NumberedDraft>, Option<u32>), Error>;
	fn loans(&self, at: Hash, id: CooperativeId) -> Result<Vec<NumberedLoan>, Error>;
	fn assets(&self, at: Hash, id: CooperativeId) -> Result<Vec<NumberedAsset>, Error>;
	fn holdings(&self, at: Hash, id: CooperativeId) -> Result<Vec<coops::HoldingInfo<Asset>>, Error>;
	/// The deposits of the members from this number on, and the start of the next page.
	fn deposits(
		&self,
		at: Hash,
		id: CooperativeId,
		start: MemberNo,
		count: u32,
	) -> Result<Page<(MemberNo, coops::Balance), MemberNo>, Error>;
	/// The share capital that can be redeemed, and what limits it; none if the cooperative has no books any more.
	fn redeemable(
		&self,
		at: Hash,
		id: CooperativeId,
	) -> Result<Option<(coops::Balance, ledger::Limit)>, Error>;
}

/// Calls a function of the runtime API.
macro_rules! ask {
	($client:expr, $method:ident, $at:expr $(, $argument:expr)*) => {
		CooperativesApi::<Block, AccountId, Asset, Terms>::$method(&*$client.runtime_api(), $at $(, $argument)*)
			.map_err(|error| no_state($at, error))
	};
}

impl OpenSource for FullClient {
	fn items(
		&self,
		at: Hash,
		id: CooperativeId,
		start: u32,
		count: u32,
	) -> Result<(Vec<NumberedItem>, Option<u32>), Error> {
		ask!(self, items, at, id, start, count).and_then(|told| dated(self, at, told))
	}

	fn drafts(
		&self,
		at: Hash,
		id: CooperativeId,
		start: u32,
		count: u32,
	) -> Result<(Vec<NumberedDraft>, Option<u32>), Error> {
		ask!(self, drafts, at, id, start, count).and_then(|told| dated(self, at, told))
	}

	fn loans(&self, at: Hash, id: CooperativeId) -> Result<Vec<NumberedLoan>, Error> {
		ask!(self, loans, at, id).and_then(|told| dated(self, at, told))
	}

	fn assets(&self, at: Hash, id: CooperativeId) -> Result<Vec<NumberedAsset>, Error> {
		ask!(self, assets, at, id).and_then(|told| dated(self, at, told))
	}

	fn holdings(&self, at: Hash, id: CooperativeId) -> Result<Vec<coops::HoldingInfo<Asset>>, Error> {
		ask!(self, holdings, at, id)
	}

	fn deposits(
		&self,
		at: Hash,
		id: CooperativeId,
		start: MemberNo,
		count: u32,
	) -> Result<Page<(MemberNo, coops::Balance), MemberNo>, Error> {
		ask!(self, deposits, at, id, start, count)
	}

	fn redeemable(
		&self,
		at: Hash,
		id: CooperativeId,
	) -> Result<Option<(coops::Balance, ledger::Limit)>, Error> {
		ask!(self, redeemable, at, id)
	}
}

impl<S: OpenSource> OpenServer for Cooperatives<S> {
	fn items(
		&self,
		coop: CooperativeId,
		start: Option<u32>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<ItemPage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let Known { currency, .. } = self.known(at, coop)?;
		let (items, next) = self.source.items(at, coop, start, count)?;
		Ok(ItemPage { currency, items: items.into_iter().map(OpenItem::from).collect(), next })
	}

	fn drafts(
		&self,
		coop: CooperativeId,
		start: Option<u32>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<DraftPage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let Known { currency, .. } = self.known(at, coop)?;
		let (drafts, next) = self.source.drafts(at, coop, start, count)?;
		let chart = self.source.chart(at, coop)?;
		let drafts = drafts.into_iter().map(|draft| Draft::new(draft, &currency, &chart)).collect();
		Ok(DraftPage { currency, drafts, next })
	}

	fn loans(&self, coop: CooperativeId, at: Option<Hash>) -> Result<Loans, Error> {
		let at = self.source.block(at)?;
		let Known { currency, .. } = self.known(at, coop)?;
		let loans = self.source.loans(at, coop)?;
		Ok(Loans { currency, loans: loans.into_iter().map(Loan::from).collect() })
	}

	fn assets(&self, coop: CooperativeId, at: Option<Hash>) -> Result<FixedAssets, Error> {
		let at = self.source.block(at)?;
		let Known { currency, .. } = self.known(at, coop)?;
		let assets = self.source.assets(at, coop)?;
		Ok(FixedAssets { currency, assets: assets.into_iter().map(FixedAsset::from).collect() })
	}

	fn holdings(&self, coop: CooperativeId, at: Option<Hash>) -> Result<Holdings, Error> {
		let at = self.source.block(at)?;
		let Known { currency, .. } = self.known(at, coop)?;
		let infos = self.source.holdings(at, coop)?;
		let others = self.currencies(at, infos.iter().map(|info| &info.asset))?;
		let holdings = infos.iter().zip(others).map(|(info, other)| Holding::new(info, other));
		Ok(Holdings { currency, holdings: holdings.collect() })
	}

	fn deposits(
		&self,
		coop: CooperativeId,
		start: Option<MemberNo>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<DepositPage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let Known { currency, .. } = self.known(at, coop)?;
		let (deposits, next) = self.source.deposits(at, coop, start, count)?;
		let deposit =
			|(member, amount): (MemberNo, coops::Balance)| Deposit { member, amount: amount.to_string() };
		Ok(DepositPage { currency, deposits: deposits.into_iter().map(deposit).collect(), next })
	}

	fn redeemable(&self, coop: CooperativeId, at: Option<Hash>) -> Result<Redeemable, Error> {
		let at = self.source.block(at)?;
		let Known { currency, .. } = self.known(at, coop)?;
		let told = self.source.redeemable(at, coop)?;
		Ok(Redeemable::new(told, currency))
	}

	fn member_period(
		&self,
		coop: CooperativeId,
		member: MemberNo,
		period: PeriodNo,
		at: Option<Hash>,
	) -> Result<MemberPeriod, Error> {
		let at = self.source.block(at)?;
		let Known { info, currency, .. } = self.known(at, coop)?;
		let known = self.source.period(at, coop, period)?.ok_or(Error::UnknownPeriod(period))?;
		let (members, _) = self.source.register(at, coop, member, 1)?;
		let entry = members.into_iter().find(|entry| entry.number == member);
		let account = entry.ok_or(Error::UnknownCoopMember(member))?.account;
		let mut all = Between::default();
		let (mut start, mut own) = (Some(0), coops::Statement::default());
		while let Some(from) = start {
			let page = self.source.statement(at, coop, member, from, coops::MOST_AT_ONCE)?;
			let (page, next) = page.ok_or(Error::UnknownCoopMember(member))?;
			all.add_statement(&page);
			own.lines.extend(page.lines);
			own.work.extend(page.work);
			start = next;
		}
		let (deposits, _) = self.source.deposits(at, coop, member, 1)?;
		let deposits = deposits.into_iter().filter(|(number, _)| *number == member);
		deposits.for_each(|(_, amount)| all.deposit = amount);
		let wages = self.source.wages(at, coop)?;
		let wages = wages.iter().filter(|wage| wage.member == member && wage.asset == info.book);
		wages.for_each(|wage| all.wages = all.wages.saturating_add(wage.owed));
		for (_, loan) in self.source.loans(at, coop)? {
			all.add_loan(&loan, &account);
		}
		let mut start = Some(0);
		while let Some(from) = start {
			let (items, next) = self.source.items(at, coop, from, coops::MOST_AT_ONCE)?;
			items.iter().for_each(|(_, item)| all.add_item(item, member, &account));
			start = next;
		}
		Ok(MemberPeriod::new(member, &known, own, &all, currency))
	}
}
