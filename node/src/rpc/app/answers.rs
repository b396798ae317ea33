//! The answers, as JSON.

use pallet_cooperatives::MemberNo;
use pallet_currencies::CurrencyId;
use pallet_elections::{RecallStage, Round, Voice};
use pallet_juries::CaseId;
use pallet_members::PersonOf;
use pallet_participatory_budget::{CycleId, ProposalId, Stage};
use pallet_payments::{Memo, RequestId, RequestOf};
use rochdale_primitives::{CooperativeId, MemberId, MemberStatus, Moment};
use rochdale_runtime::{
	api::{self, PeopleFilter, PolicyUnit},
	AccountId, Asset, BlockNumber, Hash, Runtime,
};
use serde::{Deserialize, Serialize};

use crate::rpc::{
	community::{Account, Person},
	currencies::Balance,
	decisions::{case_stage, election_stage, level, service, BodyName},
	meetings::Meeting,
};

/// A currency: `native`, or the number of a community currency.
pub fn currency(asset: Asset) -> String {
	match asset {
		Asset::Native => "native".into(),
		Asset::WithId(id) => id.to_string(),
	}
}

fn text(bytes: &[u8]) -> String {
	String::from_utf8_lossy(bytes).into_owned()
}

/// The answer of `community_me`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Me {
	/// The person with this key; null for none.
	pub person: Option<Person>,
	pub balance: Account,
	/// What the account has in the first currencies.
	pub holdings: Vec<Balance>,
	/// The first currency that was not looked at; null if there is none.
	pub next_currency: Option<CurrencyId>,
	/// What the member can claim in currencies in whose dividend they take part.
	pub dividends: Vec<Claim>,
	/// The open requests to this account.
	pub requests: Vec<Request>,
	/// The cooperatives in which the person has a place.
	pub coops: Vec<Place>,
	/// The first cooperative that was not looked at; null if there is none.
	pub next_coop: Option<CooperativeId>,
	/// The open votes of the assembly.
	pub polls: Vec<Poll>,
	/// The budgets in which the member can act now, newest first.
	pub budgets: Vec<OpenBudget>,
	pub duty: Duty,
	/// Whether the community's clock stands still now, so that no right ends.
	pub stopped: bool,
	/// The last block of safe mode; null if it is not entered.
	pub safe_mode_until: Option<BlockNumber>,
	/// The calls that are paused.
	pub paused: Vec<Paused>,
}

/// What a member can claim of a dividend.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Claim {
	/// `native`, or the number of the currency.
	pub currency: String,
	pub amount: String,
}

/// A request to pay.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Request {
	pub id: RequestId,
	pub payee: String,
	/// The account that is asked. It can be a former key of the person.
	pub payer: String,
	/// `native`, or the number of the currency.
	pub currency: String,
	pub amount: String,
	/// The text, or the hash of one; null for an empty text.
	pub memo: Option<String>,
	/// The time from which it cannot be accepted.
	pub expires_at: Moment,
}

/// A place in a cooperative.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
	pub coop: CooperativeId,
	/// The number in its register.
	pub member: MemberNo,
}

/// An open vote of the assembly.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Poll {
	pub proposal: ProposalId,
	/// Whether the member has cast a ballot.
	pub voted: bool,
}

/// A budget in which a member can act now.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenBudget {
	pub cycle: CycleId,
	/// `proposing`, `objecting`, `voting`, `revealing` or `judging`.
	pub stage: String,
	/// The end of the stage.
	pub ends_at: Moment,
	/// Whether the member has cast a ballot or has committed to one, even if they took it back.
	pub voted: bool,
}

/// The duties of a member as a juror.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Duty {
	/// On how many panels they sit.
	pub panels: u32,
	/// The time before which they are not drawn, because they were absent; null if they never were.
	pub absent_until: Option<Moment>,
	/// The fees that could not be paid yet, in native money.
	pub owed: String,
}

/// A call that is paused.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Paused {
	pub pallet: String,
	pub call: String,
}

/// Which persons `community_people` lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum FilterName {
	#[default]
	Everybody,
	Invited,
	Candidate,
	Active,
	Lapsed,
	NeedsVouches,
	Vouched,
	Challenged,
}

/// The answer of `community_people`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PeoplePage {
	pub people: Vec<ListedPerson>,
	/// The first number of the next page; null at the end.
	pub next: Option<MemberId>,
}

/// A person in a list. `community_member` tells more.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListedPerson {
	pub id: MemberId,
	pub account: String,
	pub status: MemberStatus,
	/// The number of the member who invited them; null for a founder.
	pub inviter: Option<MemberId>,
	/// The time at which they got this status.
	pub since: Moment,
	/// The time at which this status ends by itself; for a lapsed person, at which they are forgotten.
	pub expires: Moment,
	/// The time at which the person leaves, unless they withdraw the announcement; null without one.
	pub leaves_at: Option<Moment>,
	/// The time at which the challenge period of a candidate ends; null for others, and while vouches are missing.
	pub joins_at: Option<Moment>,
}

/// The answer of `community_holdings`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HoldingPage {
	pub holdings: Vec<Balance>,
	/// The first currency of the next page; null at the end.
	pub next: Option<CurrencyId>,
}

/// The answer of `community_coopsOf`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlacePage {
	pub places: Vec<Place>,
	/// The first cooperative of the next page; null at the end.
	pub next: Option<CooperativeId>,
}

/// The answer of `community_recoveries`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryPage {
	pub persons: Vec<Person>,
	/// The `after` of the next page; null at the end.
	pub next: Option<MemberId>,
}

/// The answer of `community_decisions`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ToDecide {
	/// The open votes of the assembly in which the member has no ballot.
	pub polls: Vec<ProposalId>,
	pub elections: Vec<OpenElection>,
	pub recalls: Vec<OpenRecall>,
	/// The cases among the newest ones on whose panel the member sits.
	pub cases: Vec<OpenCase>,
	/// The number for `before` of `community_casesOf`, for older cases; null if there are none.
	pub next_case: Option<CaseId>,
	pub meetings: Vec<OpenMeeting>,
	/// The first cooperative whose meetings were not looked at; null if there is none.
	pub next_coop: Option<CooperativeId>,
}

/// An election in which a member can act.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenElection {
	pub body: BodyName,
	pub round: Round,
	/// `standing` or `voting`.
	pub stage: String,
	/// The end of the stage.
	pub ends_at: Moment,
	/// Whether the member has cast a ballot, even if they took it back.
	pub voted: bool,
}

/// A recall that a member can sign, or in which they can vote.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenRecall {
	pub body: BodyName,
	/// The person who may lose the seat.
	pub seated: MemberId,
	/// `petition` or `voting`.
	pub stage: String,
	/// The end of the stage.
	pub ends_at: Moment,
	/// What the member has said: `signed`, `for` or `against`; null for nothing.
	pub voice: Option<String>,
}

/// A case on whose panel a member sits.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenCase {
	pub case: CaseId,
	/// `first` or `appeal`.
	pub level: String,
	/// The stage, as in `community_juryCase`.
	pub stage: String,
	/// The end of the stage, if it ends by time; otherwise its beginning.
	pub ends_at: Moment,
	/// `summoned`, `serving`, `committed` or `voted`.
	pub service: String,
}

/// A meeting at which a member has a voice.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenMeeting {
	pub coop: CooperativeId,
	/// The number of the member in its register.
	pub member: MemberNo,
	pub meeting: Meeting,
}

/// The answer of `community_meetingsOf`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MeetingsOfPage {
	pub meetings: Vec<OpenMeeting>,
	/// The first cooperative of the next page; null at the end.
	pub next: Option<CooperativeId>,
}

/// The answer of `community_casesOf`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CasesOfPage {
	/// The cases, newest first.
	pub cases: Vec<OpenCase>,
	/// The number for `before` of the next page; null at the end.
	pub next: Option<CaseId>,
}

/// The answer of `community_budgetPart`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Part {
	/// Whether the person can vote: they are on the roll, or, while there is none yet, in the electorate now.
	pub on_roll: bool,
	/// Whether they have cast a ballot, even if they took it back.
	pub voted: bool,
	/// Whether they have committed to a secret ballot and have not revealed it.
	pub committed: bool,
	/// The proposals that they back as they stand now.
	pub backed: Vec<ProposalId>,
	/// The proposals to whose verdict they object.
	pub objected: Vec<ProposalId>,
	/// The proposals that they have rated.
	pub rated: Vec<Rating>,
	/// The first proposal of the next page; null at the end.
	pub next: Option<ProposalId>,
}

/// A number of the community's policy: a part of the answer of `community_parameters`. Numbers are decimal strings,
/// because some bounds exceed what JavaScript's numbers hold.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PolicyNumber {
	/// The group and the name of the parameter, such as `Members.VouchesNeeded`.
	pub parameter: String,
	/// Which of its numbers this is, such as `preparation`; null if it has only one.
	pub part: Option<String>,
	/// `count`, `milliseconds`, `nanoseconds`, `amount` or `billionths`.
	pub unit: &'static str,
	/// The value in force.
	pub value: String,
	/// The least value that the members can choose.
	pub least: String,
	/// The most that they can choose.
	pub most: String,
}

/// A rating of a project.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Rating {
	pub proposal: ProposalId,
	/// From 1 to 5.
	pub rating: u8,
}

impl Me {
	pub(super) fn new(who: AccountId, home: api::Home, holdings: Vec<Balance>) -> Self {
		let claim =
			|(asset, amount): (Asset, u128)| Claim { currency: currency(asset), amount: amount.to_string() };
		let paused = |(pallet, call): (Vec<u8>, Vec<u8>)| Paused { pallet: text(&pallet), call: text(&call) };
		Self {
			person: home.person.map(Person::from),
			balance: Account::new(who, home.balance),
			holdings,
			next_currency: home.next_currency,
			dividends: home.dividends.into_iter().map(claim).collect(),
			requests: home.requests.into_iter().map(Request::from).collect(),
			coops: home.cooperatives.into_iter().map(Place::from).collect(),
			next_coop: home.next_cooperative,
			polls: home.polls.into_iter().map(|(proposal, voted)| Poll { proposal, voted }).collect(),
			budgets: home.budgets.into_iter().map(OpenBudget::from).collect(),
			duty: Duty {
				panels: home.duty.panels,
				absent_until: Some(home.duty.absent_until).filter(|until| *until > 0),
				owed: home.duty.owed.to_string(),
			},
			stopped: home.stopped,
			safe_mode_until: home.safe_mode_until,
			paused: home.paused.into_iter().map(paused).collect(),
		}
	}
}

impl From<(RequestId, RequestOf<Runtime>)> for Request {
	fn from((id, request): (RequestId, RequestOf<Runtime>)) -> Self {
		let memo = match request.memo {
			Memo::Text(said) if said.is_empty() => None,
			Memo::Text(said) => Some(text(&said)),
			Memo::Hash(hash) => Some(format!("{:?}", Hash::from(hash))),
		};
		Self {
			id,
			payee: request.payee.to_string(),
			payer: request.payer.to_string(),
			currency: currency(request.asset),
			amount: request.amount.to_string(),
			memo,
			expires_at: request.expires_at,
		}
	}
}

impl From<(CooperativeId, MemberNo)> for Place {
	fn from((coop, member): (CooperativeId, MemberNo)) -> Self {
		Self { coop, member }
	}
}

impl From<api::OpenBudget> for OpenBudget {
	fn from(open: api::OpenBudget) -> Self {
		let stage = match open.stage {
			Stage::Proposing => "proposing",
			Stage::Review => "review",
			Stage::Objecting => "objecting",
			Stage::Voting => "voting",
			Stage::Revealing => "revealing",
			Stage::Counting { .. } => "counting",
			Stage::Awarding { .. } => "awarding",
			Stage::CarryingOut => "carryingOut",
			Stage::Judging => "judging",
			Stage::Clearing => "clearing",
			Stage::Closed => "closed",
		};
		Self { cycle: open.cycle, stage: stage.into(), ends_at: open.ends_at, voted: open.voted }
	}
}

impl From<FilterName> for PeopleFilter {
	fn from(name: FilterName) -> Self {
		match name {
			FilterName::Everybody => Self::Everybody,
			FilterName::Invited => Self::Status(MemberStatus::Invited),
			FilterName::Candidate => Self::Status(MemberStatus::Candidate),
			FilterName::Active => Self::Status(MemberStatus::Active),
			FilterName::Lapsed => Self::Status(MemberStatus::Lapsed),
			FilterName::NeedsVouches => Self::NeedsVouches,
			FilterName::Vouched => Self::Vouched,
			FilterName::Challenged => Self::Challenged,
		}
	}
}

impl ListedPerson {
	pub(super) fn new(id: MemberId, person: PersonOf<Runtime>) -> Self {
		Self {
			id,
			account: person.account.to_string(),
			status: person.status,
			inviter: Some(person.inviter).filter(|inviter| *inviter != id),
			since: person.since,
			expires: person.expires,
			leaves_at: person.leaves_at,
			joins_at: person.joins_at,
		}
	}
}

impl From<api::Decisions> for ToDecide {
	fn from(told: api::Decisions) -> Self {
		Self {
			polls: told.polls,
			elections: told.elections.into_iter().map(OpenElection::from).collect(),
			recalls: told.recalls.into_iter().map(OpenRecall::from).collect(),
			cases: told.cases.into_iter().map(OpenCase::from).collect(),
			next_case: told.next_case,
			meetings: told.meetings.into_iter().map(OpenMeeting::from).collect(),
			next_coop: told.next_cooperative,
		}
	}
}

impl From<api::OpenElection> for OpenElection {
	fn from(open: api::OpenElection) -> Self {
		Self {
			body: open.body.into(),
			round: open.round,
			stage: election_stage(open.stage).into(),
			ends_at: open.ends_at,
			voted: open.voted,
		}
	}
}

impl From<api::OpenRecall> for OpenRecall {
	fn from(open: api::OpenRecall) -> Self {
		let stage = match open.recall.stage {
			RecallStage::Petition { .. } => "petition",
			RecallStage::Checking { .. } => "checking",
			RecallStage::Voting { .. } => "voting",
			RecallStage::Tally { .. } => "tally",
			RecallStage::Clearing => "clearing",
			RecallStage::Rest => "rest",
		};
		let voice = open.voice.map(|voice| match voice {
			Voice::Signed => "signed",
			Voice::For => "for",
			Voice::Against => "against",
		});
		Self {
			body: open.body.into(),
			seated: open.seated,
			stage: stage.into(),
			ends_at: open.recall.ends_at,
			voice: voice.map(String::from),
		}
	}
}

impl From<api::OpenCase> for OpenCase {
	fn from(open: api::OpenCase) -> Self {
		Self {
			case: open.case,
			level: level(open.level),
			stage: case_stage(&open.stage).into(),
			ends_at: open.ends_at,
			service: service(&open.service).into(),
		}
	}
}

impl From<api::OpenMeeting> for OpenMeeting {
	fn from(open: api::OpenMeeting) -> Self {
		Self { coop: open.cooperative, member: open.member, meeting: open.meeting.into() }
	}
}

impl From<api::BudgetPart> for Part {
	fn from(part: api::BudgetPart) -> Self {
		let rated = part.rated.into_iter().map(|(proposal, rating)| Rating { proposal, rating });
		Self {
			on_roll: part.on_roll,
			voted: part.voted,
			committed: part.committed,
			backed: part.backed,
			objected: part.objected,
			rated: rated.collect(),
			next: part.next,
		}
	}
}

impl From<api::PolicyNumber> for PolicyNumber {
	fn from(number: api::PolicyNumber) -> Self {
		Self {
			parameter: text(&number.parameter),
			part: (!number.part.is_empty()).then(|| text(&number.part)),
			unit: match number.unit {
				PolicyUnit::Count => "count",
				PolicyUnit::Milliseconds => "milliseconds",
				PolicyUnit::Nanoseconds => "nanoseconds",
				PolicyUnit::Amount => "amount",
				PolicyUnit::Billionths => "billionths",
			},
			value: number.value.to_string(),
			least: number.least.to_string(),
			most: number.most.to_string(),
		}
	}
}
