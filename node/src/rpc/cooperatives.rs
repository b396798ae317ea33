//! The `community_coop*` methods: cooperatives with their bylaws, books, members, closings, exits, statements and
//! resolutions. The conventions are the same as in [`super::community`].
//!
//! A member's number in them is the place in one cooperative's register, not the number of a person in the community.

mod accounts;
mod answers;
mod bylaws;
mod deciding;
mod members;
mod open;
mod periods;
mod source;
mod statement;
mod words;

pub use accounts::*;
pub use answers::*;
pub use bylaws::*;
pub use deciding::*;
pub use members::*;
pub use open::*;
pub use periods::*;
pub use source::*;
pub use statement::*;
pub use words::{Currency, Document, Party};

use std::{
	collections::btree_map::{BTreeMap, Entry},
	sync::Arc,
};

use jsonrpsee::proc_macros::rpc;
use pallet_cooperatives as coops;
use pallet_cooperatives::{ledger, MemberNo, PeriodNo, QueueCursor, ResolutionId, Version};
use rochdale_primitives::CooperativeId;
use rochdale_runtime::{AccountId, Asset, Hash, Runtime};

use super::{
	community::{Money, DEFAULT_PAGE},
	currencies::Source as CurrenciesSource,
	error::Error,
};

/// Bylaws of this chain.
pub type Terms = coops::Bylaws<Runtime>;
/// The accounts of a cooperative's books by their numbers.
pub type Chart = Vec<(ledger::Number, ledger::Account)>;
/// A cooperative of this chain, as the runtime reports it.
pub type CooperativeInfo = coops::CooperativeInfo<AccountId, Asset>;

/// The methods. The last parameter of each is the hash of the block to answer for; without it, the newest block.
#[rpc(server)]
pub trait Cooperatives {
	/// The cooperatives from this number on.
	#[method(name = "community_coops", blocking)]
	fn cooperatives(
		&self,
		start: Option<CooperativeId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<CooperativePage, Error>;

	/// One cooperative, with its bylaws and officers.
	#[method(name = "community_coop", blocking)]
	fn cooperative(&self, coop: CooperativeId, at: Option<Hash>) -> Result<Whole, Error>;

	/// A cooperative that some founders have not signed yet.
	#[method(name = "community_coopFounding", blocking)]
	fn founding(&self, coop: CooperativeId, at: Option<Hash>) -> Result<Founding, Error>;

	/// The cooperatives that some founders have not signed yet, from this number on.
	#[method(name = "community_coopFoundings", blocking)]
	fn foundings(
		&self,
		start: Option<CooperativeId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<FoundingPage, Error>;

	/// A version of the bylaws.
	#[method(name = "community_coopBylaws", blocking)]
	fn bylaws(&self, coop: CooperativeId, version: Version, at: Option<Hash>) -> Result<Bylaws, Error>;

	/// The present and former members, from this number on.
	#[method(name = "community_coopRegister", blocking)]
	fn register(
		&self,
		coop: CooperativeId,
		start: Option<MemberNo>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<MemberPage, Error>;

	/// The applications for membership.
	#[method(name = "community_coopApplications", blocking)]
	fn applications(
		&self,
		coop: CooperativeId,
		after: Option<Party>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<ApplicationPage, Error>;

	/// A period, with each amount of its waterfall.
	#[method(name = "community_coopPeriod", blocking)]
	fn period(&self, coop: CooperativeId, period: PeriodNo, at: Option<Hash>) -> Result<Period, Error>;

	/// The queue of members whose shares wait for redemption.
	#[method(name = "community_coopExitQueue", blocking)]
	fn exit_queue(
		&self,
		coop: CooperativeId,
		after: Option<QueueCursor>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<QueuePage, Error>;

	/// The part of a cooperative's money that belongs to a member, in lines that add up.
	#[method(name = "community_coopStatement", blocking)]
	fn statement(
		&self,
		coop: CooperativeId,
		member: MemberNo,
		start: Option<PeriodNo>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<Statement, Error>;

	/// The resolutions of the members, from this number on.
	#[method(name = "community_coopResolutions", blocking)]
	fn resolutions(
		&self,
		coop: CooperativeId,
		start: Option<ResolutionId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<ResolutionPage, Error>;

	/// How a member has voted.
	#[method(name = "community_coopBallot", blocking)]
	fn ballot(
		&self,
		coop: CooperativeId,
		resolution: ResolutionId,
		member: MemberNo,
		at: Option<Hash>,
	) -> Result<Ballot, Error>;

	#[method(name = "community_coopWages", blocking)]
	fn wages(&self, coop: CooperativeId, at: Option<Hash>) -> Result<Wages, Error>;

	/// The records of a member's work that can be contested or are contested.
	#[method(name = "community_coopRecords", blocking)]
	fn records(&self, coop: CooperativeId, member: MemberNo, at: Option<Hash>) -> Result<Records, Error>;

	/// The accounts of a period: trial balance, balance sheet, income statement, changes in equity and cash flow.
	#[method(name = "community_coopAccounts", blocking)]
	fn accounts(
		&self,
		coop: CooperativeId,
		period: Option<PeriodNo>,
		at: Option<Hash>,
	) -> Result<Accounts, Error>;

	/// The entries of the books, from this number on.
	#[method(name = "community_coopEntries", blocking)]
	fn entries(
		&self,
		coop: CooperativeId,
		start: Option<u32>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<EntryPage, Error>;
}

/// A cooperative, its current bylaws, and the currency of its books.
struct Known {
	info: CooperativeInfo,
	terms: Terms,
	currency: Currency,
}

pub struct Cooperatives<S> {
	source: Arc<S>,
	money: Money,
}

impl<S: Source> Cooperatives<S> {
	/// Answers from this source, on a chain with this native money.
	pub fn new(source: Arc<S>, money: Money) -> Self {
		Self { source, money }
	}

	/// The name and digits of a currency.
	fn currency(&self, at: Hash, asset: &Asset) -> Result<Currency, Error> {
		Ok(match asset {
			Asset::Native => Currency::native(&self.money),
			Asset::WithId(id) => {
				Currency::community(*id, CurrenciesSource::currency(&*self.source, at, *id)?)
			}
		})
	}

	/// The names and digits of these currencies. Each is looked up once.
	fn currencies<'a>(
		&self,
		at: Hash,
		assets: impl Iterator<Item = &'a Asset>,
	) -> Result<Vec<Currency>, Error> {
		let mut known: Vec<(&Asset, Currency)> = Vec::new();
		let mut told = Vec::new();
		for asset in assets {
			let found = known.iter().find(|(other, _)| *other == asset);
			let currency = match found {
				Some((_, currency)) => currency.clone(),
				None => {
					let currency = self.currency(at, asset)?;
					known.push((asset, currency.clone()));
					currency
				}
			};
			told.push(currency);
		}
		Ok(told)
	}

	fn known(&self, at: Hash, id: CooperativeId) -> Result<Known, Error> {
		let (info, terms) = self.source.cooperative(at, id)?.ok_or(Error::UnknownCooperative(id))?;
		let currency = self.currency(at, &info.book)?;
		Ok(Known { info, terms, currency })
	}

	/// Fails if there is no place with this number in the register.
	fn ensure_member(&self, at: Hash, id: CooperativeId, number: MemberNo) -> Result<(), Error> {
		let (members, _) = self.source.register(at, id, number, 1)?;
		let known = members.iter().any(|member| member.number == number);
		known.then_some(()).ok_or(Error::UnknownCoopMember(number))
	}

	/// The bylaws that apply to a period, unless they are no longer stored.
	fn terms_of(&self, at: Hash, id: CooperativeId, period: PeriodNo) -> Result<Option<Terms>, Error> {
		match self.source.period(at, id, period)? {
			Some(period) => self.source.bylaws(at, id, period.version),
			None => Ok(None),
		}
	}
}

impl<S: Source> CooperativesServer for Cooperatives<S> {
	fn cooperatives(
		&self,
		start: Option<CooperativeId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<CooperativePage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let (infos, next) = self.source.cooperatives(at, start, count)?;
		let currencies = self.currencies(at, infos.iter().map(|info| &info.book))?;
		let told = infos.into_iter().zip(currencies);
		Ok(CooperativePage {
			coops: told.map(|(info, currency)| Cooperative::new(info, currency)).collect(),
			next,
		})
	}

	fn cooperative(&self, coop: CooperativeId, at: Option<Hash>) -> Result<Whole, Error> {
		let at = self.source.block(at)?;
		let Known { info, terms, currency } = self.known(at, coop)?;
		let officers = self.source.officers(at, coop)?;
		Ok(Whole {
			bylaws: Bylaws::new(info.version, &terms, &currency),
			coop: Cooperative::new(info, currency),
			officers: officers.into_iter().map(Officer::from).collect(),
		})
	}

	fn founding(&self, coop: CooperativeId, at: Option<Hash>) -> Result<Founding, Error> {
		let at = self.source.block(at)?;
		let (info, terms) = self.source.founding(at, coop)?.ok_or(Error::UnknownCooperative(coop))?;
		let currency = self.currency(at, &terms.book)?;
		Ok(Founding::new(coop, info, &terms, &currency))
	}

	fn foundings(
		&self,
		start: Option<CooperativeId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<FoundingPage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let (foundings, next) = self.source.foundings(at, start, count)?;
		let currencies = self.currencies(at, foundings.iter().map(|(_, (_, terms))| &terms.book))?;
		let told = foundings.into_iter().zip(currencies);
		let founding = |((id, (info, terms)), currency)| Founding::new(id, info, &terms, &currency);
		Ok(FoundingPage { foundings: told.map(founding).collect(), next })
	}

	fn bylaws(&self, coop: CooperativeId, version: Version, at: Option<Hash>) -> Result<Bylaws, Error> {
		let at = self.source.block(at)?;
		let Known { currency, .. } = self.known(at, coop)?;
		let terms = self.source.bylaws(at, coop, version)?.ok_or(Error::UnknownBylaws(version))?;
		Ok(Bylaws::new(version, &terms, &currency))
	}

	fn register(
		&self,
		coop: CooperativeId,
		start: Option<MemberNo>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<MemberPage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let Known { terms, currency, .. } = self.known(at, coop)?;
		let (members, next) = self.source.register(at, coop, start, count)?;
		let members = members.into_iter().map(|member| Member::new(member, &terms)).collect();
		Ok(MemberPage { currency, members, next })
	}

	fn applications(
		&self,
		coop: CooperativeId,
		after: Option<Party>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<ApplicationPage, Error> {
		let at = self.source.block(at)?;
		let Known { terms, currency, .. } = self.known(at, coop)?;
		let count = count.unwrap_or(DEFAULT_PAGE);
		let (infos, next) = self.source.applications(at, coop, after.map(Into::into), count)?;
		let applications = infos.into_iter().map(|info| Application::new(info, &terms)).collect();
		Ok(ApplicationPage { currency, applications, next: next.map(Party::from) })
	}

	fn period(&self, coop: CooperativeId, period: PeriodNo, at: Option<Hash>) -> Result<Period, Error> {
		let at = self.source.block(at)?;
		let Known { currency, .. } = self.known(at, coop)?;
		let info = self.source.period(at, coop, period)?.ok_or(Error::UnknownPeriod(period))?;
		Ok(Period::new(info, currency))
	}

	fn exit_queue(
		&self,
		coop: CooperativeId,
		after: Option<QueueCursor>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<QueuePage, Error> {
		let at = self.source.block(at)?;
		let Known { currency, .. } = self.known(at, coop)?;
		let count = count.unwrap_or(DEFAULT_PAGE);
		let (places, next) = self.source.exit_queue(at, coop, after, count)?;
		let places = places.into_iter().map(Place::from).collect();
		Ok(QueuePage { currency, places, next })
	}

	fn statement(
		&self,
		coop: CooperativeId,
		member: MemberNo,
		start: Option<PeriodNo>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<Statement, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let Known { currency, .. } = self.known(at, coop)?;
		let info = self.source.statement(at, coop, member, start, count)?;
		let (info, next) = info.ok_or(Error::UnknownCoopMember(member))?;
		Ok(Statement::new(info, currency, next))
	}

	fn resolutions(
		&self,
		coop: CooperativeId,
		start: Option<ResolutionId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<ResolutionPage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		self.known(at, coop)?;
		let (resolutions, next) = self.source.resolutions(at, coop, start, count)?;
		Ok(ResolutionPage { resolutions: resolutions.into_iter().map(Resolution::from).collect(), next })
	}

	fn ballot(
		&self,
		coop: CooperativeId,
		resolution: ResolutionId,
		member: MemberNo,
		at: Option<Hash>,
	) -> Result<Ballot, Error> {
		let at = self.source.block(at)?;
		self.known(at, coop)?;
		let (resolutions, _) = self.source.resolutions(at, coop, resolution, 1)?;
		if !resolutions.iter().any(|known| known.number == resolution) {
			return Err(Error::UnknownResolution(resolution));
		}
		let ballot = self.source.ballot(at, coop, resolution, member)?;
		if ballot.is_none() {
			self.ensure_member(at, coop, member)?;
		}
		Ok(ballot.into())
	}

	fn wages(&self, coop: CooperativeId, at: Option<Hash>) -> Result<Wages, Error> {
		let at = self.source.block(at)?;
		self.known(at, coop)?;
		let infos = self.source.wages(at, coop)?;
		let currencies = self.currencies(at, infos.iter().map(|info| &info.asset))?;
		let told = infos.iter().zip(currencies);
		Ok(Wages { wages: told.map(|(info, currency)| Wage::new(info, currency)).collect() })
	}

	fn records(&self, coop: CooperativeId, member: MemberNo, at: Option<Hash>) -> Result<Records, Error> {
		let at = self.source.block(at)?;
		self.known(at, coop)?;
		self.ensure_member(at, coop, member)?;
		let records = self.source.records(at, coop, member)?;
		let mut terms: BTreeMap<PeriodNo, Option<Terms>> = BTreeMap::new();
		for record in &records {
			if let Entry::Vacant(entry) = terms.entry(record.period) {
				entry.insert(self.terms_of(at, coop, record.period)?);
			}
		}
		let records = records.into_iter().map(|record| {
			let terms = terms.get(&record.period).and_then(Option::as_ref);
			Record::new(record, terms)
		});
		Ok(Records { records: records.collect() })
	}

	fn accounts(
		&self,
		coop: CooperativeId,
		period: Option<PeriodNo>,
		at: Option<Hash>,
	) -> Result<Accounts, Error> {
		let at = self.source.block(at)?;
		let Known { info, currency, .. } = self.known(at, coop)?;
		let period = period.unwrap_or(info.period);
		let told = self.source.accounts(at, coop, period)?.ok_or(Error::UnknownPeriod(period))?;
		let chart = self.source.chart(at, coop)?;
		Accounts::new(&told, &chart, currency)
			.map_err(|_| Error::NoAnswer("a sum of the accounts is too large".into()))
	}

	fn entries(
		&self,
		coop: CooperativeId,
		start: Option<u32>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<EntryPage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let Known { currency, .. } = self.known(at, coop)?;
		let (entries, next) = self.source.entries(at, coop, start, count)?;
		let chart = self.source.chart(at, coop)?;
		let entries = entries.into_iter().map(|(id, entry)| BookEntry::new(id, entry, &chart));
		Ok(EntryPage { currency, entries: entries.collect(), next })
	}
}
