//! The answers, as JSON.

use rochdale_primitives::{
	AgreedKey, ChallengeInfo, ChallengerInfo, GuardiansInfo, JoiningInfo, MemberId, MemberInfo, MemberStatus,
	Moment, NextGuardians, RecoveryInfo, SupportInfo,
};
use rochdale_runtime::{AccountId, BlockNumber, Hash};
use serde::Serialize;

/// The answer of `community_validators`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ValidatorPage {
	/// The first block whose votes this node has seen since it was started; null if it has seen none.
	pub votes_since: Option<BlockNumber>,
	/// The validators, in the order of their accounts.
	pub validators: Vec<Validator>,
}

/// A validator, as the chain and this node know it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Validator {
	/// Its account.
	pub account: String,
	/// Where it stands.
	pub status: Standing,
	/// Whether it belongs to this session.
	pub in_session: bool,
	/// Blocks that it has made in this session.
	pub authored: u32,
	/// Whole sessions in a row in which it made none.
	pub missed: u32,
	/// The newest block for which this node has seen its vote; null if it has seen none.
	pub last_vote: Option<BlockNumber>,
	/// Whether its vote was missing from the last 100 proofs of finality that this node has seen.
	pub not_voting: bool,
}

/// Where a validator stands.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Standing {
	/// Takes part in every session that is planned.
	Active,
	/// Sits out until it calls `validators.resume`.
	Suspended,
	/// Has signed two blocks for one slot, or two votes in one round.
	Expelled,
}

/// A person: the answer of `community_member`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Person {
	/// The stable number.
	pub id: MemberId,
	/// The account now.
	pub account: String,
	/// Where the person stands.
	pub status: Status,
	/// Active since then without a gap; null for who is not active.
	pub since: Option<Moment>,
	/// When this stage ends by itself; null for who has lapsed.
	pub expires: Option<Moment>,
	/// The person has said that they leave: they do then, unless they take it back.
	pub leaves_at: Option<Moment>,
	/// The numbers of those whose vouches for this person are valid now.
	pub vouchers: Vec<MemberId>,
	/// The guardians, who can move the person to a new key.
	pub guardians: Guardians,
	/// What guardians say of a new key, if any of them do.
	pub recovery: Option<Recovery>,
}

/// Where a person stands.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
	/// Invited, and has not accepted yet.
	Invited,
	/// Has accepted, and gathers vouches or waits for the challenge period to end.
	Candidate,
	/// A member with a voice.
	Active,
	/// A member who has not renewed in time.
	Lapsed,
}

/// The guardians, who can move a person to a new key.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Guardians {
	/// Whether the person has named them; if not, they are vouchers.
	pub named: bool,
	/// Their numbers.
	pub members: Vec<MemberId>,
	/// How many of them it takes.
	pub threshold: u32,
	/// Those who come into office later; null if the person has named no others.
	pub next: Option<GuardiansToCome>,
}

/// Guardians who are not in office yet.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GuardiansToCome {
	/// Their numbers; none for the vouchers.
	pub members: Vec<MemberId>,
	/// How many of them it takes.
	pub threshold: u32,
	/// They come into office then.
	pub from: Moment,
}

/// What guardians say of a new key.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Recovery {
	/// What each of them says.
	pub supporters: Vec<Supporter>,
	/// On what enough of them agree; null until they do.
	pub agreed: Option<Agreed>,
}

/// A guardian who says which key is a person's.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Supporter {
	/// The guardian's number.
	pub guardian: MemberId,
	/// The new account.
	pub account: String,
	/// It counts until then, unless enough agree before.
	pub until: Moment,
}

/// The key on which enough guardians agree.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Agreed {
	/// The new account.
	pub account: String,
	/// How many guardians must agree to the end.
	pub threshold: u32,
	/// When it can take over, if the old key does not object.
	pub completable_at: Moment,
	/// Whether the old key has objected.
	pub disputed: bool,
	/// Until then the arbiter decides what the old key has objected to; null if it has not.
	pub decide_by: Option<Moment>,
}

/// The answer of `community_members`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Page {
	/// The persons, by their numbers.
	pub members: Vec<Person>,
	/// With which number to ask on; null at the end. (A page can be short, even empty, before the end:
	/// numbers of those who left are skipped.)
	pub next: Option<MemberId>,
}

/// The answer of `community_joining`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Joining {
	/// So many can join now.
	pub room: u32,
	/// When more can join, since those who have joined first of the last ones do not count any more; null if nobody has
	/// joined lately.
	pub more_at: Option<Moment>,
	/// Candidates who wait in line, in their order.
	pub waiting: Vec<Waiting>,
	/// With which place to ask on; null at the end.
	pub next: Option<u64>,
}

/// Somebody who waits in line to join.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Waiting {
	/// The place in line.
	pub place: u64,
	/// The number of the candidate.
	pub id: MemberId,
}

/// The answer of `community_challenges`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChallengePage {
	/// The challenges, in the order in which they were made.
	pub challenges: Vec<Challenge>,
	/// With which place to ask on; null at the end.
	pub next: Option<u64>,
}

/// A challenge that waits for a decision.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Challenge {
	/// The number of who is challenged.
	pub id: MemberId,
	/// It can be decided until then.
	pub until: Moment,
	/// The challengers.
	pub challengers: Vec<Challenger>,
}

/// Somebody who has challenged.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Challenger {
	/// Their number.
	pub id: MemberId,
	/// The hash of the evidence.
	pub evidence: Hash,
	/// How many persons they have named who stand and fall with whom they challenge.
	pub named: u32,
}

/// The answer of `community_balance`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Account {
	/// The account.
	pub account: String,
	/// What can be spent, bar the minimum balance.
	pub free: String,
	/// What is held for deposits.
	pub held: String,
	/// The dividend that this member has not claimed yet.
	pub unclaimed: String,
	/// The quota of free transactions; null for who has none.
	pub allowance: Option<Allowance>,
}

/// A quota of free transactions, in nanoseconds of compute.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Allowance {
	/// What is left.
	pub left: u64,
	/// What it refills to.
	pub cap: u64,
	/// When it is full again, if nothing is used until then.
	pub full_at: Moment,
}

impl From<MemberInfo<AccountId>> for Person {
	fn from(info: MemberInfo<AccountId>) -> Self {
		Self {
			id: info.id,
			account: info.account.to_string(),
			status: match info.status {
				MemberStatus::Invited => Status::Invited,
				MemberStatus::Candidate => Status::Candidate,
				MemberStatus::Active => Status::Active,
				MemberStatus::Lapsed => Status::Lapsed,
			},
			since: info.since,
			expires: info.expires,
			leaves_at: info.leaves_at,
			vouchers: info.vouchers,
			guardians: info.guardians.into(),
			recovery: info.recovery.map(Recovery::from),
		}
	}
}

impl From<GuardiansInfo> for Guardians {
	fn from(info: GuardiansInfo) -> Self {
		let GuardiansInfo { named, members, threshold, next } = info;
		Self { named, members, threshold, next: next.map(GuardiansToCome::from) }
	}
}

impl From<NextGuardians> for GuardiansToCome {
	fn from(next: NextGuardians) -> Self {
		let NextGuardians { members, threshold, from } = next;
		Self { members, threshold, from }
	}
}

impl From<RecoveryInfo<AccountId>> for Recovery {
	fn from(info: RecoveryInfo<AccountId>) -> Self {
		Self {
			supporters: info.supports.into_iter().map(Supporter::from).collect(),
			agreed: info.agreed.map(Agreed::from),
		}
	}
}

impl From<SupportInfo<AccountId>> for Supporter {
	fn from(info: SupportInfo<AccountId>) -> Self {
		Self { guardian: info.guardian, account: info.account.to_string(), until: info.until }
	}
}

impl From<AgreedKey<AccountId>> for Agreed {
	fn from(agreed: AgreedKey<AccountId>) -> Self {
		Self {
			account: agreed.account.to_string(),
			threshold: agreed.threshold,
			completable_at: agreed.completable_at,
			disputed: agreed.decide_by.is_some(),
			decide_by: agreed.decide_by,
		}
	}
}

impl From<JoiningInfo> for Joining {
	fn from(info: JoiningInfo) -> Self {
		let JoiningInfo { room, more_at, waiting, next } = info;
		let waiting = waiting.into_iter().map(|(place, id)| Waiting { place, id }).collect();
		Self { room, more_at, waiting, next }
	}
}

impl From<ChallengeInfo<Hash>> for Challenge {
	fn from(info: ChallengeInfo<Hash>) -> Self {
		let challenger =
			|ChallengerInfo { id, evidence, named }: ChallengerInfo<Hash>| Challenger { id, evidence, named };
		let challengers = info.challengers.into_iter().map(challenger).collect();
		Self { id: info.id, until: info.until, challengers }
	}
}
