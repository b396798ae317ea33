//! The answers, as JSON.

use rochdale_primitives::{
	AgreedKey, AllowanceInfo, BalanceInfo, ChallengeInfo, GuardiansInfo, JoiningInfo, MemberId, MemberInfo,
	MemberStatus, Moment, RecoveryInfo, SupportInfo, ValidatorStatus, VouchInfo,
};
use rochdale_runtime::{AccountId, Balance, BlockNumber, Hash};
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

/// A validator, with data from the chain and from this node.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Validator {
	pub account: String,
	/// The status of the validator.
	pub status: ValidatorStatus,
	/// Whether it belongs to this session.
	pub in_session: bool,
	/// The number of blocks that it has made in this session.
	pub authored: u32,
	/// The number of whole sessions in a row in which it made none.
	pub missed: u32,
	/// The newest block for which this node has seen its vote; null if it has seen none.
	pub last_vote: Option<BlockNumber>,
	/// Whether it is in the set of voters, and its vote was missing from the last 100 proofs of finality that this node has
	/// seen.
	pub not_voting: bool,
}

/// A person: the answer of `community_member`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Person {
	/// The stable number.
	pub id: MemberId,
	/// The account now.
	pub account: String,
	/// The status of the person.
	pub status: MemberStatus,
	/// The time since which the person has been active without a gap; null for a person who is not active.
	pub since: Option<Moment>,
	/// The time at which this status ends by itself; null for a lapsed person.
	pub expires: Option<Moment>,
	/// The time at which the person leaves, unless they withdraw the announcement; null without one.
	pub leaves_at: Option<Moment>,
	/// The number of the member who invited this person; null for a founder.
	pub inviter: Option<MemberId>,
	/// The time at which the challenge period of a candidate ends and they can join; null for others, and while vouches
	/// are missing.
	pub joins_at: Option<Moment>,
	/// The time until which the challenge to this person can be decided; null without one.
	pub challenged_until: Option<Moment>,
	/// The new account that the person has named and that has not confirmed; null without one.
	pub next_key: Option<String>,
	/// The time before which the new account cannot confirm, and no other can be named; null if it is over.
	pub key_fixed_until: Option<Moment>,
	/// The vouches for this person that are valid now, each with its giver.
	pub vouches_received: Vec<VouchInfo>,
	/// The vouches of this person that are valid now, each with its receiver.
	pub vouches_given: Vec<VouchInfo>,
	/// The guardians, who can move the person to a new key.
	pub guardians: GuardiansInfo,
	/// The new keys that guardians have named; null without any.
	pub recovery: Option<Recovery>,
}

/// The new keys that guardians have named.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Recovery {
	/// The guardians, each with the key that they have named.
	pub supporters: Vec<SupportInfo<AccountId>>,
	/// The key on which enough of them agree; null until they do.
	pub agreed: Option<Agreed>,
}

/// The key on which enough guardians agree.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Agreed {
	/// The new account.
	pub account: String,
	/// The number of guardians who must agree until the recovery is complete.
	pub threshold: u32,
	/// The time from which it can take over, if the old key does not object.
	pub completable_at: Moment,
	/// Whether the old key has objected.
	pub disputed: bool,
	/// The time by which the arbiter must decide on the objection; null without one.
	pub decide_by: Option<Moment>,
}

/// The answer of `community_members`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Page {
	/// The persons, by their numbers.
	pub members: Vec<Person>,
	/// The first number of the next page; null at the end. (A page can be short, or even empty, before the end, because
	/// numbers of persons who left are skipped.)
	pub next: Option<MemberId>,
}

/// The answer of `community_joining`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Joining {
	/// The number of persons who can join now.
	pub room: u32,
	/// The time at which more persons can join, because the earliest of the recent ones no longer count; null if nobody
	/// has joined recently.
	pub more_at: Option<Moment>,
	/// Candidates who wait in line, in their order.
	pub waiting: Vec<Waiting>,
	/// The first place of the next page; null at the end.
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
	pub challenges: Vec<ChallengeInfo<Hash>>,
	/// The first place of the next page; null at the end.
	pub next: Option<u64>,
}

/// The answer of `community_balance`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Account {
	pub account: String,
	/// The amount that can be spent, except the minimum balance.
	pub free: String,
	/// The amount that is held for deposits.
	pub held: String,
	/// The dividend that this member can claim.
	pub unclaimed: String,
	/// The quota of free transactions; null for an account without one.
	pub allowance: Option<AllowanceInfo>,
}

impl Account {
	/// The balance of this account.
	pub fn new(account: AccountId, balance: BalanceInfo<Balance>) -> Self {
		Self {
			account: account.to_string(),
			free: balance.free.to_string(),
			held: balance.held.to_string(),
			unclaimed: balance.unclaimed.to_string(),
			allowance: balance.allowance,
		}
	}
}

impl From<MemberInfo<AccountId>> for Person {
	fn from(info: MemberInfo<AccountId>) -> Self {
		Self {
			id: info.id,
			account: info.account.to_string(),
			status: info.status,
			since: info.since,
			expires: info.expires,
			leaves_at: info.leaves_at,
			inviter: info.inviter,
			joins_at: info.joins_at,
			challenged_until: info.challenged_until,
			next_key: info.next_key.map(|account| account.to_string()),
			key_fixed_until: info.key_fixed_until,
			vouches_received: info.vouches_received,
			vouches_given: info.vouches_given,
			guardians: info.guardians,
			recovery: info.recovery.map(Recovery::from),
		}
	}
}

impl From<RecoveryInfo<AccountId>> for Recovery {
	fn from(info: RecoveryInfo<AccountId>) -> Self {
		Self { supporters: info.supports, agreed: info.agreed.map(Agreed::from) }
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
