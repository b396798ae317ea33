//! The source of the answers about cooperatives: the runtime API `CooperativesApi`, with dates in place of times.

use pallet_cooperatives as coops;
use pallet_cooperatives::{ledger, CooperativesApi, MemberNo, PeriodNo, QueueCursor, ResolutionId, Version};
use rochdale_primitives::CooperativeId;
use rochdale_runtime::{opaque::Block, AccountId, Asset, Hash};
use sp_api::ProvideRuntimeApi;

use super::{Chart, CooperativeInfo, Terms};
use crate::{
	client::FullClient,
	rpc::{
		currencies::Source as CurrenciesSource,
		dates::dated,
		error::{no_state, Error},
		Page,
	},
};

/// Entries with their numbers, and the start of the next page.
pub type StoredEntries = (Vec<(ledger::EntryId, ledger::Entry)>, Option<u32>);

/// Cooperatives that are being founded, with their numbers and bylaws, and the start of the next page.
pub type Foundings = Page<(CooperativeId, (coops::FoundingInfo<Hash>, Terms)), CooperativeId>;

/// The source of the answers.
pub trait Source: CurrenciesSource {
	/// The cooperatives from this number on, and the start of the next page.
	fn cooperatives(
		&self,
		at: Hash,
		start: CooperativeId,
		count: u32,
	) -> Result<(Vec<CooperativeInfo>, Option<CooperativeId>), Error>;
	/// A cooperative, and its current bylaws.
	fn cooperative(&self, at: Hash, id: CooperativeId) -> Result<Option<(CooperativeInfo, Terms)>, Error>;
	/// A cooperative that some founders have not signed yet, and the bylaws that they sign.
	fn founding(
		&self,
		at: Hash,
		id: CooperativeId,
	) -> Result<Option<(coops::FoundingInfo<Hash>, Terms)>, Error>;
	/// The cooperatives that some founders have not signed yet, from this number on, and the start of the next page.
	fn foundings(&self, at: Hash, start: CooperativeId, count: u32) -> Result<Foundings, Error>;
	/// A version of the bylaws; none if it is no longer stored.
	fn bylaws(&self, at: Hash, id: CooperativeId, version: Version) -> Result<Option<Terms>, Error>;
	/// The places in the register from this number on, and the start of the next page.
	fn register(
		&self,
		at: Hash,
		id: CooperativeId,
		start: MemberNo,
		count: u32,
	) -> Result<(Vec<coops::MemberInfo<AccountId>>, Option<MemberNo>), Error>;
	/// The applications after this one, and the last one of the page if there are more.
	fn applications(
		&self,
		at: Hash,
		id: CooperativeId,
		after: Option<coops::Party>,
		count: u32,
	) -> Result<(Vec<coops::ApplicationInfo>, Option<coops::Party>), Error>;
	/// The records of a member's work that can be contested or are contested.
	fn records(&self, at: Hash, id: CooperativeId, member: MemberNo) -> Result<Vec<coops::Record>, Error>;
	fn period(
		&self,
		at: Hash,
		id: CooperativeId,
		number: PeriodNo,
	) -> Result<Option<coops::PeriodInfo>, Error>;
	/// The exit queue from the end of the page before, and the end of this page.
	fn exit_queue(
		&self,
		at: Hash,
		id: CooperativeId,
		after: Option<QueueCursor>,
		count: u32,
	) -> Result<(Vec<coops::Place>, Option<QueueCursor>), Error>;
	/// A member's statement for the periods from this number on, and the start of the next page; none if there is no
	/// such member.
	fn statement(
		&self,
		at: Hash,
		id: CooperativeId,
		member: MemberNo,
		start: PeriodNo,
		count: u32,
	) -> Result<Option<(coops::Statement, Option<PeriodNo>)>, Error>;
	/// The resolutions from this number on, and the start of the next page.
	fn resolutions(
		&self,
		at: Hash,
		id: CooperativeId,
		start: ResolutionId,
		count: u32,
	) -> Result<(Vec<coops::ResolutionInfo>, Option<ResolutionId>), Error>;
	/// How a member has voted.
	fn ballot(
		&self,
		at: Hash,
		id: CooperativeId,
		resolution: ResolutionId,
		member: MemberNo,
	) -> Result<Option<coops::Ballot>, Error>;
	fn officers(&self, at: Hash, id: CooperativeId) -> Result<Vec<(coops::Office, coops::Officer)>, Error>;
	fn wages(&self, at: Hash, id: CooperativeId) -> Result<Vec<coops::WageInfo<Asset>>, Error>;
	/// The statement of a period; none if it has not begun.
	fn accounts(
		&self,
		at: Hash,
		id: CooperativeId,
		period: PeriodNo,
	) -> Result<Option<ledger::Statement>, Error>;
	fn chart(&self, at: Hash, id: CooperativeId) -> Result<Chart, Error>;
	/// The entries from this number on, and the start of the next page.
	fn entries(&self, at: Hash, id: CooperativeId, start: u32, count: u32) -> Result<StoredEntries, Error>;
}

/// Calls a function of the runtime API.
macro_rules! ask {
	($client:expr, $method:ident, $at:expr $(, $argument:expr)*) => {
		CooperativesApi::<Block, AccountId, Asset, Terms>::$method(&*$client.runtime_api(), $at $(, $argument)*)
			.map_err(|error| no_state($at, error))
	};
}

impl Source for FullClient {
	fn cooperatives(
		&self,
		at: Hash,
		start: CooperativeId,
		count: u32,
	) -> Result<(Vec<CooperativeInfo>, Option<CooperativeId>), Error> {
		ask!(self, cooperatives, at, start, count).and_then(|told| dated(self, at, told))
	}

	fn cooperative(&self, at: Hash, id: CooperativeId) -> Result<Option<(CooperativeInfo, Terms)>, Error> {
		ask!(self, cooperative, at, id).and_then(|told| dated(self, at, told))
	}

	fn founding(
		&self,
		at: Hash,
		id: CooperativeId,
	) -> Result<Option<(coops::FoundingInfo<Hash>, Terms)>, Error> {
		ask!(self, founding, at, id).and_then(|told| dated(self, at, told))
	}

	fn foundings(&self, at: Hash, start: CooperativeId, count: u32) -> Result<Foundings, Error> {
		ask!(self, foundings, at, start, count).and_then(|told| dated(self, at, told))
	}

	fn bylaws(&self, at: Hash, id: CooperativeId, version: Version) -> Result<Option<Terms>, Error> {
		ask!(self, bylaws, at, id, version)
	}

	fn register(
		&self,
		at: Hash,
		id: CooperativeId,
		start: MemberNo,
		count: u32,
	) -> Result<(Vec<coops::MemberInfo<AccountId>>, Option<MemberNo>), Error> {
		ask!(self, register, at, id, start, count).and_then(|told| dated(self, at, told))
	}

	fn applications(
		&self,
		at: Hash,
		id: CooperativeId,
		after: Option<coops::Party>,
		count: u32,
	) -> Result<(Vec<coops::ApplicationInfo>, Option<coops::Party>), Error> {
		ask!(self, applications, at, id, after, count).and_then(|told| dated(self, at, told))
	}

	fn records(&self, at: Hash, id: CooperativeId, member: MemberNo) -> Result<Vec<coops::Record>, Error> {
		ask!(self, records, at, id, member).and_then(|told| dated(self, at, told))
	}

	fn period(
		&self,
		at: Hash,
		id: CooperativeId,
		number: PeriodNo,
	) -> Result<Option<coops::PeriodInfo>, Error> {
		ask!(self, period, at, id, number).and_then(|told| dated(self, at, told))
	}

	fn exit_queue(
		&self,
		at: Hash,
		id: CooperativeId,
		after: Option<QueueCursor>,
		count: u32,
	) -> Result<(Vec<coops::Place>, Option<QueueCursor>), Error> {
		ask!(self, exit_queue, at, id, after, count).and_then(|told| dated(self, at, told))
	}

	fn statement(
		&self,
		at: Hash,
		id: CooperativeId,
		member: MemberNo,
		start: PeriodNo,
		count: u32,
	) -> Result<Option<(coops::Statement, Option<PeriodNo>)>, Error> {
		ask!(self, statement, at, id, member, start, count)
	}

	fn resolutions(
		&self,
		at: Hash,
		id: CooperativeId,
		start: ResolutionId,
		count: u32,
	) -> Result<(Vec<coops::ResolutionInfo>, Option<ResolutionId>), Error> {
		ask!(self, resolutions, at, id, start, count).and_then(|told| dated(self, at, told))
	}

	fn ballot(
		&self,
		at: Hash,
		id: CooperativeId,
		resolution: ResolutionId,
		member: MemberNo,
	) -> Result<Option<coops::Ballot>, Error> {
		ask!(self, ballot, at, id, resolution, member)
	}

	fn officers(&self, at: Hash, id: CooperativeId) -> Result<Vec<(coops::Office, coops::Officer)>, Error> {
		ask!(self, officers, at, id).and_then(|told| dated(self, at, told))
	}

	fn wages(&self, at: Hash, id: CooperativeId) -> Result<Vec<coops::WageInfo<Asset>>, Error> {
		ask!(self, wages, at, id).and_then(|told| dated(self, at, told))
	}

	fn accounts(
		&self,
		at: Hash,
		id: CooperativeId,
		period: PeriodNo,
	) -> Result<Option<ledger::Statement>, Error> {
		ask!(self, accounts, at, id, period)
	}

	fn chart(&self, at: Hash, id: CooperativeId) -> Result<Chart, Error> {
		ask!(self, chart, at, id)
	}

	fn entries(&self, at: Hash, id: CooperativeId, start: u32, count: u32) -> Result<StoredEntries, Error> {
		let (mut entries, next) = ask!(self, entries, at, id, start, count)?;
		let dates = entries.iter().map(|(_, entry)| entry.date).collect();
		let dates: Vec<_> = dated(self, at, dates)?;
		entries.iter_mut().zip(dates).for_each(|((_, entry), date)| entry.date = date);
		Ok((entries, next))
	}
}
