//! What the members' app asks the chain, through a light client or a node.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use pallet_assembly::{ProposalId, ProposalOf};
use pallet_cooperatives::MemberNo;
use pallet_currencies::{AccountInfo, CurrencyId};
use pallet_elections::{Recall, Round, Voice};
use pallet_juries::{CaseId, Duty, Level, Service};
use pallet_meetings::MeetingInfo;
use pallet_members::PersonOf;
use pallet_participatory_budget::{CycleId, Stage};
use pallet_payments::{PaymentId, PaymentOf, RequestId, RequestOf};
use rochdale_primitives::{
	AllowanceInfo, BalanceInfo, CooperativeId, MemberId, MemberInfo, MemberStatus, Moment,
};
use scale_info::TypeInfo;
use sp_runtime::{transaction_validity::TransactionValidityError, DispatchError};

use crate::{founding::Body, AccountId, Asset, Balance, BlockNumber, Hash, Runtime, RuntimeEvent};

/// The most currencies, cooperatives or requests that [`MemberAppApi::me`] looks at.
pub const HOME_PAGE: u32 = 64;
/// The most numbers at which a page of [`MemberAppApi::people`] looks.
pub const PEOPLE_LOOKED_AT: u32 = 256;
/// The most events that a [`Preview`] lists.
pub const MOST_EVENTS: u32 = 256;

/// What the first screen of an app shows to one account.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Home {
	/// The person with this key: a member, or somebody on the way to membership.
	pub person: Option<MemberInfo<AccountId>>,
	pub balance: BalanceInfo<Balance>,
	/// What the account holds in each of the first [`HOME_PAGE`] currencies, if it has an account there.
	pub holdings: Vec<(CurrencyId, AccountInfo)>,
	/// The first currency that was not looked at, if there is one.
	pub next_currency: Option<CurrencyId>,
	/// What the member can claim in each community currency in whose dividend they take part.
	pub dividends: Vec<(Asset, Balance)>,
	/// The first open requests to this account, at most [`HOME_PAGE`].
	pub requests: Vec<(RequestId, RequestOf<Runtime>)>,
	/// The cooperatives among the first [`HOME_PAGE`] in which the member has a place, and the number of that place.
	pub cooperatives: Vec<(CooperativeId, MemberNo)>,
	/// The first cooperative that was not looked at, if there is one.
	pub next_cooperative: Option<CooperativeId>,
	/// The votes of the assembly that are open, and whether the member has voted in each.
	pub polls: Vec<(ProposalId, bool)>,
	/// The budgets in which the member can act now, newest first: those of the community, and those of the cooperatives
	/// above. At most [`HOME_PAGE`] are looked at, those of the community first. `ParticipatoryBudget.open_cycles` has all.
	pub budgets: Vec<OpenBudget>,
	/// The member's duties as a juror.
	pub duty: Duty,
	/// Whether the community's clock stands still now. Then no right ends and no dividend accrues, until it goes on.
	pub stopped: bool,
	/// The last block of safe mode; `None` if it is not entered.
	pub safe_mode_until: Option<BlockNumber>,
	/// Calls that are paused, at most [`HOME_PAGE`]: the names of the pallet and of the call, in UTF-8.
	pub paused: Vec<(Vec<u8>, Vec<u8>)>,
}

/// A budget in which a member can propose, object, vote, reveal or rate now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OpenBudget {
	pub cycle: CycleId,
	pub stage: Stage,
	/// When the stage ends.
	pub ends_at: Moment,
	/// Whether the member has cast a ballot or has committed to one, even if they took it back.
	pub voted: bool,
}

/// Which persons a list shows. Nothing is kept of persons who have left or were removed, so no filter finds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum PeopleFilter {
	Everybody,
	/// Those with this status.
	Status(MemberStatus),
	/// Candidates who still need vouches.
	NeedsVouches,
	/// Candidates whose challenge period runs, or who can join or wait in line to join.
	Vouched,
	/// Those who were challenged, until it is decided.
	Challenged,
}

/// How far a proposal to the assembly has come: see [`pallet_assembly::Stage`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum ProposalStage {
	Waiting,
	Compared,
	Open,
	Decided,
	Closed,
}

impl From<pallet_assembly::Stage> for ProposalStage {
	fn from(stage: pallet_assembly::Stage) -> Self {
		match stage {
			pallet_assembly::Stage::Waiting => Self::Waiting,
			pallet_assembly::Stage::Compared => Self::Compared,
			pallet_assembly::Stage::Open => Self::Open,
			pallet_assembly::Stage::Decided => Self::Decided,
			pallet_assembly::Stage::Closed(_) => Self::Closed,
		}
	}
}

/// The decisions in which a member can act now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Decisions {
	/// The open votes of the assembly in which the member can vote and has cast no ballot. A delegate may vote for them.
	pub polls: Vec<ProposalId>,
	/// The elections in which the member can stand, back somebody or vote.
	pub elections: Vec<OpenElection>,
	/// The recalls of those in office whose petition the member can sign or in which they can vote.
	pub recalls: Vec<OpenRecall>,
	/// The cases among the newest [`HOME_PAGE`] on whose panel the member sits, newest first.
	pub cases: Vec<OpenCase>,
	/// The last case that was looked at, if there are older ones. [`MemberAppApi::cases_of`] goes on below it.
	pub next_case: Option<CaseId>,
	/// The meetings of the first [`HOME_PAGE`] cooperatives at which the member has a voice, until they are concluded.
	pub meetings: Vec<OpenMeeting>,
	/// The first cooperative that was not looked at, if there is one. [`MemberAppApi::meetings_of`] goes on there.
	pub next_cooperative: Option<CooperativeId>,
}

/// When an open vote of the assembly ends. Both times are by the clock of decisions (`standstill.running_date_of`).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct VoteTimes {
	/// When it ends, unless it is confirmed before; `None` before deciding has begun.
	pub ends_at: Option<Moment>,
	/// When it is approved, if its majority lasts until then.
	pub confirmed_at: Option<Moment>,
}

/// An election in which a member can act now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OpenElection {
	pub body: Body,
	pub round: Round,
	pub stage: pallet_elections::Stage,
	/// When the stage ends.
	pub ends_at: Moment,
	/// Whether the member has cast a ballot, even if they took it back.
	pub voted: bool,
}

/// A recall that a member can sign, or in which they can vote.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OpenRecall {
	pub body: Body,
	/// The person who may lose the seat.
	pub seated: MemberId,
	pub recall: Recall,
	/// What the member has said so far.
	pub voice: Option<Voice>,
}

/// A case on whose panel a member sits.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OpenCase {
	pub case: CaseId,
	pub level: Level,
	pub stage: pallet_juries::Stage<BlockNumber>,
	/// When the stage ends, if it ends by time; otherwise when it has begun.
	pub ends_at: Moment,
	/// What the member has done so far.
	pub service: Service<Hash>,
}

/// A meeting at which a member has a voice.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OpenMeeting {
	pub cooperative: CooperativeId,
	/// The member's number in its register.
	pub member: MemberNo,
	pub meeting: MeetingInfo,
}

/// What a member has done in a budget.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct BudgetPart {
	/// Whether the member can vote: they are on the roll, or, while there is none yet, in the electorate now.
	pub on_roll: bool,
	/// Whether they have cast a ballot, even if they took it back.
	pub voted: bool,
	/// Whether they have committed to a secret ballot and have not revealed it.
	pub committed: bool,
	/// The proposals on this page that they back as they stand now.
	pub backed: Vec<pallet_participatory_budget::ProposalId>,
	/// The proposals on this page to whose verdict they object.
	pub objected: Vec<pallet_participatory_budget::ProposalId>,
	/// The proposals on this page that they have rated, each with the rating from 1 to 5.
	pub rated: Vec<(pallet_participatory_budget::ProposalId, u8)>,
	/// The first proposal that was not looked at, if there is one.
	pub next: Option<pallet_participatory_budget::ProposalId>,
}

/// A number of the community's policy, as it is in force.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct PolicyNumber {
	/// The parameter, as `policy.set_parameter` takes it: its group and its name, such as `Members.VouchesNeeded`. In
	/// UTF-8.
	pub parameter: Vec<u8>,
	/// Which of its numbers this is, if the parameter has several: such as `preparation` of a track, or `3.units` for
	/// the price in currency 3. In UTF-8; otherwise empty.
	pub part: Vec<u8>,
	pub unit: PolicyUnit,
	pub value: u128,
	/// The least value that the members can choose.
	pub least: u64,
	/// The most that the members can choose.
	pub most: u64,
}

/// The unit of a [`PolicyNumber`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum PolicyUnit {
	/// Things or persons.
	Count,
	Milliseconds,
	/// Compute, in nanoseconds.
	Nanoseconds,
	/// Money, in smallest parts: native money, or the currency whose price it is.
	Amount,
	/// A share, in parts per billion.
	Billionths,
}

/// With what a transaction is paid.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Pays {
	/// A free quota covers it.
	Quota {
		/// What it takes from the quota, in nanoseconds of compute. It is 0 if the transaction itself ends the quota.
		cost: u64,
		/// What is left of the account's own quota afterwards; `None` if it has none any more.
		after: Option<AllowanceInfo>,
	},
	/// A fee is taken.
	Fee {
		/// The money in which it is taken.
		asset: Asset,
		/// In smallest parts of this money, with the levy of a community currency.
		amount: Balance,
	},
}

/// What a transaction would do if it were the first of the next block.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Preview {
	pub pays: Pays,
	/// Whether the call would succeed, or its error. A call that fails is paid for, too.
	pub outcome: Result<(), DispatchError>,
	/// The first events, at most [`MOST_EVENTS`], without the last one, which repeats the outcome.
	pub events: Vec<RuntimeEvent>,
	/// How many events there are beyond those.
	pub more_events: u32,
	/// What is held of the signer's native money for deposits, in smallest parts: before, and afterwards.
	pub held: (Balance, Balance),
}

/// Why there is no preview: such a transaction would not come into a block.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum NoPreview {
	/// The bytes are no call of this runtime, or calls are nested too deep in it. Encode it with the present metadata.
	NotACall,
	/// The transaction would be refused. For example, the account cannot pay, or the call is too heavy for a block, or an
	/// upgrade migrates and blocks take no transactions until it is done.
	Refused(TransactionValidityError),
}

sp_api::decl_runtime_apis! {
	/// What the app of a member asks. Version 2 adds people, decisions, proposals, meetings, the part in a budget, the
	/// policy and the recoveries of a guardian.
	#[api_version(2)]
	pub trait MemberAppApi {
		/// What the first screen shows to this account, in one answer.
		fn me(who: AccountId) -> Home;

		/// The currencies in which this account exists. A page looks at `count` numbers from `start` on, at most
		/// [`HOME_PAGE`]. The second part is the start of the next page, if there is one.
		fn holdings(
			who: AccountId,
			start: CurrencyId,
			count: u32,
		) -> (Vec<(CurrencyId, AccountInfo)>, Option<CurrencyId>);

		/// The cooperatives in which this person has a place, with its number, in pages like those of
		/// [`MemberAppApi::holdings`].
		fn cooperatives_of(
			person: MemberId,
			start: CooperativeId,
			count: u32,
		) -> (Vec<(CooperativeId, MemberNo)>, Option<CooperativeId>);

		/// Persons whose recovery is under way; only those with this guardian, if one is given. These are the recoveries
		/// that the guardian can support: as one whom the person has named, or as a voucher. A page looks at `count`
		/// recoveries after that of `after`, at most [`HOME_PAGE`]. The second part is the `after` of the next page, if
		/// there is one. The order has no meaning, and a page can be empty before the end.
		fn recoveries(
			guardian: Option<MemberId>,
			after: Option<MemberId>,
			count: u32,
		) -> (Vec<MemberInfo<AccountId>>, Option<MemberId>);

		/// The payments that this account made or received, with their numbers. They are from the newest to the oldest,
		/// below the payment `before` if there is one. A page has `count` of them, at most [`pallet_payments::PAGE`].
		/// Only the records of the last 90 days are kept, and fewer after a flood of payments.
		fn payments_of(
			who: AccountId,
			before: Option<PaymentId>,
			count: u32,
		) -> Vec<(PaymentId, PaymentOf<Runtime>)>;

		/// The persons whom this filter finds, in the order of their numbers, each with the record that is stored. A page
		/// begins with number `start`, has at most `count` persons and at most [`HOME_PAGE`], and looks at no more than
		/// [`PEOPLE_LOOKED_AT`] numbers. The second part is the start of the next page, if there is one. A page can be
		/// empty before the end.
		fn people(
			filter: PeopleFilter,
			start: MemberId,
			count: u32,
		) -> (Vec<(MemberId, PersonOf<Runtime>)>, Option<MemberId>);

		/// The decisions in which this account can act now. `None` if it speaks for no active member. Budgets are in
		/// [`MemberAppApi::me`].
		fn decisions(who: AccountId) -> Option<Decisions>;

		/// The proposals to the assembly that are kept, newest first; only those at this stage, if one is given. A page looks
		/// at `count` numbers below `before`, at most [`HOME_PAGE`]. The second part is the `before` of the next page, if
		/// there is one. A page can be empty before the end.
		fn proposals(
			stage: Option<ProposalStage>,
			before: Option<ProposalId>,
			count: u32,
		) -> (Vec<(ProposalId, ProposalOf<Runtime>)>, Option<ProposalId>);

		/// When this vote of the assembly ends. `None` if it is not open.
		fn vote_times(proposal: ProposalId) -> Option<VoteTimes>;

		/// The meetings of cooperatives at which this person has a voice, in pages like those of
		/// [`MemberAppApi::holdings`].
		fn meetings_of(
			person: MemberId,
			start: CooperativeId,
			count: u32,
		) -> (Vec<OpenMeeting>, Option<CooperativeId>);

		/// The cases before juries on whose panel this person sits, newest first. A page looks at `count` numbers below
		/// `before`, at most [`HOME_PAGE`]. The second part is the `before` of the next page, if there is one. A page can
		/// be empty before the end. `Juries.duty` says on how many panels the person sits; seats in disputes about
		/// currencies and cooperatives are not among these.
		fn cases_of(
			person: MemberId,
			before: Option<CaseId>,
			count: u32,
		) -> (Vec<OpenCase>, Option<CaseId>);

		/// What this member has done in a budget. A page looks at `count` proposals from number `start` on, at most
		/// [`HOME_PAGE`]. `None` if there is no such budget.
		fn budget_part(
			cycle: CycleId,
			member: MemberId,
			start: pallet_participatory_budget::ProposalId,
			count: u32,
		) -> Option<BudgetPart>;

		/// All numbers of the community's policy, in the order of their parameters: some 100, or fewer. The rule of a
		/// dividend has one number or three, and each accepted currency has two.
		fn parameters() -> Vec<PolicyNumber>;

		/// What a transaction of this account would do with this encoded call. It is executed on the present state, at
		/// the time of the last block and without a tip, and then undone. The length is that of a transaction with an
		/// sr25519 or ed25519 signature that is valid for some blocks only.
		fn preview(who: AccountId, call: Vec<u8>) -> Result<Preview, NoPreview>;
	}
}
