//! The methods for the app of a member: what the runtime API `MemberAppApi` tells a light client, as JSON. The
//! conventions are the same as in [`super::community`].

mod answers;
mod preview;

pub use answers::*;
pub use preview::*;

use std::sync::Arc;

use jsonrpsee::proc_macros::rpc;
use pallet_cooperatives::MemberNo;
use pallet_currencies::{AccountInfo, CurrencyId};
use pallet_juries::CaseId;
use pallet_members::PersonOf;
use pallet_participatory_budget::{CycleId, ProposalId};
use rochdale_primitives::{CooperativeId, MemberId, MemberInfo};
use rochdale_runtime::{
	api::{self, MemberAppApi, PeopleFilter},
	opaque::Block,
	AccountId, Hash, Runtime,
};
use sp_api::ProvideRuntimeApi;
use sp_core::Bytes;

use super::{
	community::{Person, DEFAULT_PAGE},
	currencies::{Balance, Source as CurrenciesSource},
	dates::dated,
	error::{no_state, Error, Who},
	Page,
};
use crate::client::FullClient;

/// The methods. The last parameter of each is the hash of the block to answer for; without it, the newest block.
#[rpc(server)]
pub trait App {
	/// What the first screen of an app shows to this account, in one answer.
	#[method(name = "community_me", blocking)]
	fn me(&self, who: Who, at: Option<Hash>) -> Result<Me, Error>;

	/// What a transaction of this account with this encoded call would do and cost.
	#[method(name = "community_preview", blocking)]
	fn preview(&self, who: Who, call: Bytes, at: Option<Hash>) -> Result<Previewed, Error>;

	/// The persons whom a filter finds, from this number on.
	#[method(name = "community_people", blocking)]
	fn people(
		&self,
		filter: Option<FilterName>,
		start: Option<MemberId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<PeoplePage, Error>;

	/// What an account has in each currency, from this currency on.
	#[method(name = "community_holdings", blocking)]
	fn holdings(
		&self,
		who: Who,
		start: Option<CurrencyId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<HoldingPage, Error>;

	/// The cooperatives in which a person has a place, from this cooperative on.
	#[method(name = "community_coopsOf", blocking)]
	fn coops_of(
		&self,
		who: Who,
		start: Option<CooperativeId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<PlacePage, Error>;

	/// The persons whose recovery is under way, after this one; only those that a guardian can support, if one is given.
	#[method(name = "community_recoveries", blocking)]
	fn recoveries(
		&self,
		guardian: Option<Who>,
		after: Option<MemberId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<RecoveryPage, Error>;

	/// The decisions in which this account can act now.
	#[method(name = "community_decisions", blocking)]
	fn decisions(&self, who: Who, at: Option<Hash>) -> Result<Option<ToDecide>, Error>;

	/// The meetings of cooperatives at which a person has a voice, from this cooperative on.
	#[method(name = "community_meetingsOf", blocking)]
	fn meetings_of(
		&self,
		who: Who,
		start: Option<CooperativeId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<MeetingsOfPage, Error>;

	/// The cases before juries on whose panel a person sits, below this case.
	#[method(name = "community_casesOf", blocking)]
	fn cases_of(
		&self,
		who: Who,
		before: Option<CaseId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<CasesOfPage, Error>;

	/// What a person has done in a budget, and with its proposals from this number on.
	#[method(name = "community_budgetPart", blocking)]
	fn budget_part(
		&self,
		cycle: CycleId,
		who: Who,
		start: Option<ProposalId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<Part, Error>;

	/// The numbers of the community's policy, as they are in force, each with its unit and its bounds.
	#[method(name = "community_parameters", blocking)]
	fn parameters(&self, at: Option<Hash>) -> Result<Vec<PolicyNumber>, Error>;
}

/// The source of the answers.
pub trait Source: CurrenciesSource {
	/// What the first screen shows.
	fn home(&self, at: Hash, who: AccountId) -> Result<api::Home, Error>;
	/// What a transaction would do, or why it would not come into a block.
	fn preview(
		&self,
		at: Hash,
		who: AccountId,
		call: Vec<u8>,
	) -> Result<Result<api::Preview, api::NoPreview>, Error>;
	/// The persons whom this filter finds, and the start of the next page.
	fn people(
		&self,
		at: Hash,
		filter: PeopleFilter,
		start: MemberId,
		count: u32,
	) -> Result<Page<(MemberId, PersonOf<Runtime>), MemberId>, Error>;
	/// What an account has in each currency from this one on, and the start of the next page.
	fn holdings(
		&self,
		at: Hash,
		who: AccountId,
		start: CurrencyId,
		count: u32,
	) -> Result<Page<(CurrencyId, AccountInfo), CurrencyId>, Error>;
	/// The cooperatives in which a person has a place, and the start of the next page.
	fn coops_of(
		&self,
		at: Hash,
		person: MemberId,
		start: CooperativeId,
		count: u32,
	) -> Result<Page<(CooperativeId, MemberNo), CooperativeId>, Error>;
	/// The persons whose recovery is under way, after this one, and the `after` of the next page; only those that this
	/// guardian can support, if one is given.
	fn recoveries(
		&self,
		at: Hash,
		guardian: Option<MemberId>,
		after: Option<MemberId>,
		count: u32,
	) -> Result<Page<MemberInfo<AccountId>, MemberId>, Error>;
	/// The decisions in which this account can act; none if it speaks for no active member.
	fn decisions(&self, at: Hash, who: AccountId) -> Result<Option<api::Decisions>, Error>;
	/// The meetings at which a person has a voice, and the start of the next page.
	fn meetings_of(
		&self,
		at: Hash,
		person: MemberId,
		start: CooperativeId,
		count: u32,
	) -> Result<(Vec<api::OpenMeeting>, Option<CooperativeId>), Error>;
	/// The cases on whose panel a person sits, below this one, and the `before` of the next page.
	fn cases_of(
		&self,
		at: Hash,
		person: MemberId,
		before: Option<CaseId>,
		count: u32,
	) -> Result<Page<api::OpenCase, CaseId>, Error>;
	/// What a person has done in a budget; none if there is no such budget.
	fn budget_part(
		&self,
		at: Hash,
		cycle: CycleId,
		person: MemberId,
		start: ProposalId,
		count: u32,
	) -> Result<Option<api::BudgetPart>, Error>;
	/// The numbers of the policy.
	fn parameters(&self, at: Hash) -> Result<Vec<api::PolicyNumber>, Error>;
}

/// Calls a function of the runtime API.
macro_rules! ask {
	($client:expr, $method:ident, $at:expr $(, $argument:expr)*) => {
		MemberAppApi::<Block>::$method(&*$client.runtime_api(), $at $(, $argument)*)
			.map_err(|error| no_state($at, error))
	};
}

impl Source for FullClient {
	fn home(&self, at: Hash, who: AccountId) -> Result<api::Home, Error> {
		ask!(self, me, at, who).and_then(|told| dated(self, at, told))
	}

	fn preview(
		&self,
		at: Hash,
		who: AccountId,
		call: Vec<u8>,
	) -> Result<Result<api::Preview, api::NoPreview>, Error> {
		ask!(self, preview, at, who, call)
	}

	fn people(
		&self,
		at: Hash,
		filter: PeopleFilter,
		start: MemberId,
		count: u32,
	) -> Result<Page<(MemberId, PersonOf<Runtime>), MemberId>, Error> {
		ask!(self, people, at, filter, start, count).and_then(|told| dated(self, at, told))
	}

	fn holdings(
		&self,
		at: Hash,
		who: AccountId,
		start: CurrencyId,
		count: u32,
	) -> Result<Page<(CurrencyId, AccountInfo), CurrencyId>, Error> {
		ask!(self, holdings, at, who, start, count).and_then(|told| dated(self, at, told))
	}

	fn coops_of(
		&self,
		at: Hash,
		person: MemberId,
		start: CooperativeId,
		count: u32,
	) -> Result<Page<(CooperativeId, MemberNo), CooperativeId>, Error> {
		ask!(self, cooperatives_of, at, person, start, count)
	}

	fn recoveries(
		&self,
		at: Hash,
		guardian: Option<MemberId>,
		after: Option<MemberId>,
		count: u32,
	) -> Result<Page<MemberInfo<AccountId>, MemberId>, Error> {
		ask!(self, recoveries, at, guardian, after, count).and_then(|told| dated(self, at, told))
	}

	fn decisions(&self, at: Hash, who: AccountId) -> Result<Option<api::Decisions>, Error> {
		ask!(self, decisions, at, who).and_then(|told| dated(self, at, told))
	}

	fn meetings_of(
		&self,
		at: Hash,
		person: MemberId,
		start: CooperativeId,
		count: u32,
	) -> Result<(Vec<api::OpenMeeting>, Option<CooperativeId>), Error> {
		ask!(self, meetings_of, at, person, start, count).and_then(|told| dated(self, at, told))
	}

	fn cases_of(
		&self,
		at: Hash,
		person: MemberId,
		before: Option<CaseId>,
		count: u32,
	) -> Result<Page<api::OpenCase, CaseId>, Error> {
		ask!(self, cases_of, at, person, before, count).and_then(|told| dated(self, at, told))
	}

	fn budget_part(
		&self,
		at: Hash,
		cycle: CycleId,
		person: MemberId,
		start: ProposalId,
		count: u32,
	) -> Result<Option<api::BudgetPart>, Error> {
		ask!(self, budget_part, at, cycle, person, start, count)
	}

	fn parameters(&self, at: Hash) -> Result<Vec<api::PolicyNumber>, Error> {
		ask!(self, parameters, at)
	}
}

pub struct App<S> {
	source: Arc<S>,
}

impl<S: Source> App<S> {
	pub fn new(source: Arc<S>) -> Self {
		Self { source }
	}

	/// The balances of this account in these currencies.
	fn balances(
		&self,
		at: Hash,
		who: &AccountId,
		holdings: Vec<(CurrencyId, AccountInfo)>,
	) -> Result<Vec<Balance>, Error> {
		let balance = |(id, holding): (CurrencyId, AccountInfo)| {
			let currency = self.source.currency(at, id)?.ok_or(Error::UnknownCurrency(id))?;
			Ok::<_, Error>(Balance::new(&currency, who.clone(), Some(holding)))
		};
		holdings.into_iter().map(balance).collect()
	}
}

impl<S: Source> AppServer for App<S> {
	fn me(&self, who: Who, at: Option<Hash>) -> Result<Me, Error> {
		let at = self.source.block(at)?;
		let who = self.source.account(at, who)?;
		let mut home = self.source.home(at, who.clone())?;
		let holdings = self.balances(at, &who, std::mem::take(&mut home.holdings))?;
		Ok(Me::new(who, home, holdings))
	}

	fn preview(&self, who: Who, call: Bytes, at: Option<Hash>) -> Result<Previewed, Error> {
		let at = self.source.block(at)?;
		let who = self.source.account(at, who)?;
		match self.source.preview(at, who, call.0)? {
			Ok(preview) => Ok(preview.into()),
			Err(api::NoPreview::NotACall) => Err(Error::NotACall),
			Err(api::NoPreview::Refused(reason)) => Err(Error::Refused(reason)),
		}
	}

	fn people(
		&self,
		filter: Option<FilterName>,
		start: Option<MemberId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<PeoplePage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let (people, next) = self.source.people(at, filter.unwrap_or_default().into(), start, count)?;
		let people = people.into_iter().map(|(id, person)| ListedPerson::new(id, person)).collect();
		Ok(PeoplePage { people, next })
	}

	fn holdings(
		&self,
		who: Who,
		start: Option<CurrencyId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<HoldingPage, Error> {
		let (at, start, count) = self.source.page(start, count, at)?;
		let who = self.source.account(at, who)?;
		let (holdings, next) = self.source.holdings(at, who.clone(), start, count)?;
		Ok(HoldingPage { holdings: self.balances(at, &who, holdings)?, next })
	}

	fn coops_of(
		&self,
		who: Who,
		start: Option<CooperativeId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<PlacePage, Error> {
		let (at, person, start, count) = self.source.page_of(who, start, count, at)?;
		let (places, next) = self.source.coops_of(at, person, start, count)?;
		Ok(PlacePage { places: places.into_iter().map(Place::from).collect(), next })
	}

	fn recoveries(
		&self,
		guardian: Option<Who>,
		after: Option<MemberId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<RecoveryPage, Error> {
		let at = self.source.block(at)?;
		let guardian = guardian.map(|who| self.source.person(at, who)).transpose()?.map(|person| person.id);
		let count = count.unwrap_or(DEFAULT_PAGE);
		let (persons, next) = self.source.recoveries(at, guardian, after, count)?;
		Ok(RecoveryPage { persons: persons.into_iter().map(Person::from).collect(), next })
	}

	fn decisions(&self, who: Who, at: Option<Hash>) -> Result<Option<ToDecide>, Error> {
		let at = self.source.block(at)?;
		let who = self.source.account(at, who)?;
		Ok(self.source.decisions(at, who)?.map(ToDecide::from))
	}

	fn meetings_of(
		&self,
		who: Who,
		start: Option<CooperativeId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<MeetingsOfPage, Error> {
		let (at, person, start, count) = self.source.page_of(who, start, count, at)?;
		let (meetings, next) = self.source.meetings_of(at, person, start, count)?;
		Ok(MeetingsOfPage { meetings: meetings.into_iter().map(OpenMeeting::from).collect(), next })
	}

	fn cases_of(
		&self,
		who: Who,
		before: Option<CaseId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<CasesOfPage, Error> {
		let at = self.source.block(at)?;
		let person = self.source.person(at, who)?.id;
		let (cases, next) = self.source.cases_of(at, person, before, count.unwrap_or(DEFAULT_PAGE))?;
		Ok(CasesOfPage { cases: cases.into_iter().map(OpenCase::from).collect(), next })
	}

	fn budget_part(
		&self,
		cycle: CycleId,
		who: Who,
		start: Option<ProposalId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<Part, Error> {
		let (at, person, start, count) = self.source.page_of(who, start, count, at)?;
		let part = self.source.budget_part(at, cycle, person, start, count)?;
		part.map(Part::from).ok_or(Error::UnknownCycle(cycle))
	}

	fn parameters(&self, at: Option<Hash>) -> Result<Vec<PolicyNumber>, Error> {
		let at = self.source.block(at)?;
		Ok(self.source.parameters(at)?.into_iter().map(PolicyNumber::from).collect())
	}
}
