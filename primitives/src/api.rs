//! The runtime API behind the `community` JSON-RPC namespace, and its types.

use alloc::vec::Vec;
use codec::{Codec, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::{MemberId, Moment};

/// The most members that [`CommunityApi::members`] returns in one page.
pub const MEMBERS_PAGE: u32 = 256;

#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CommunityInfo<AccountId, Balance> {
	/// The number of active members.
	pub members: u32,
	pub council: Vec<AccountId>,
	/// The validators of this session.
	pub validators: Vec<AccountId>,
	pub commons: AccountId,
	/// What the commons hold in the native unit, in smallest parts.
	pub commons_balance: Balance,
	/// All native money, in smallest parts.
	pub issuance: Balance,
	/// The minimum balance of an account, in smallest parts.
	pub minimum_balance: Balance,
	/// The symbol of the native unit in the hash of this runtime's metadata, in UTF-8: what a hardware wallet shows.
	pub metadata_symbol: Vec<u8>,
	/// Whether the community's clock stands still now. Then no right ends and no dividend accrues, until it goes on.
	pub stopped: bool,
	pub dividend: DividendInfo<Balance>,
}

/// The state of the universal dividend.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct DividendInfo<Balance> {
	/// What each member is entitled to at the end of the period, in smallest parts.
	pub amount: Balance,
	/// The length of a period, in milliseconds.
	pub period: Moment,
	/// When the next period falls due; `None` before the chain's clock has started.
	pub next_at: Option<Moment>,
	/// All that members were ever entitled to, claimed or not, in smallest parts.
	pub entitled: Balance,
}

/// The status of a person on the way to membership, and after.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
#[cfg_attr(feature = "std", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub enum MemberStatus {
	/// Invited, but has not accepted yet.
	Invited,
	/// Has accepted, and gathers vouches or waits for the challenge period to end or for room to join.
	Candidate,
	/// A member with a voice.
	Active,
	/// A member who has not renewed in time, or has left with something at stake. A lapsed member has no voice until
	/// they renew.
	Lapsed,
}

/// A person, as apps show them.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct MemberInfo<AccountId> {
	/// The member number.
	pub id: MemberId,
	/// The key of this person now.
	pub account: AccountId,
	pub status: MemberStatus,
	/// When they became active, without a gap since then; `None` if they are not active.
	pub since: Option<Moment>,
	/// When this status ends by itself: the membership of an active member, an invitation or a candidacy. `None` for a
	/// lapsed member.
	pub expires: Option<Moment>,
	/// When the person leaves, as announced, unless they take it back.
	pub leaves_at: Option<Moment>,
	/// The member who invited this person; `None` for a founder.
	pub inviter: Option<MemberId>,
	/// When the challenge period of a candidate ends and they can join; `None` for others, and while vouches are
	/// missing.
	pub joins_at: Option<Moment>,
	/// Until when the open challenge to this person can be decided, if there is one.
	pub challenged_until: Option<Moment>,
	/// The new key that the person has named and that has not confirmed.
	pub next_key: Option<AccountId>,
	/// Until then the new key cannot confirm, and without a new key no other can be named. `None` if that time is over.
	pub key_fixed_until: Option<Moment>,
	/// The vouches for this person that are valid now, each with the member who gave it.
	pub vouches_received: Vec<VouchInfo>,
	/// The vouches of this person that are valid now, each with the person for whom it was given.
	pub vouches_given: Vec<VouchInfo>,
	pub guardians: GuardiansInfo,
	/// The recovery under way, if any guardian supports one.
	pub recovery: Option<RecoveryInfo<AccountId>>,
}

/// A vouch that is valid now, as one of its two persons sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
#[cfg_attr(feature = "std", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct VouchInfo {
	/// The other person.
	pub member: MemberId,
	/// When it ends by itself.
	pub expires: Moment,
}

/// The guardians, who can move a person to a new key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
#[cfg_attr(feature = "std", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct GuardiansInfo {
	/// Whether the person has named them. If not, they are vouchers.
	pub named: bool,
	pub members: Vec<MemberId>,
	/// How many guardians must agree.
	pub threshold: u32,
	/// The guardians who take office later.
	pub next: Option<NextGuardians>,
}

/// Guardians whom a person has named and who are not in office yet.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
#[cfg_attr(feature = "std", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct NextGuardians {
	/// The guardians; empty if the vouchers will be the guardians.
	pub members: Vec<MemberId>,
	/// How many guardians must agree.
	pub threshold: u32,
	/// When they take office.
	pub from: Moment,
}

/// A recovery under way.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct RecoveryInfo<AccountId> {
	/// The statement of each guardian who supports a key.
	pub supports: Vec<SupportInfo<AccountId>>,
	/// The key on which enough guardians agree, if any.
	pub agreed: Option<AgreedKey<AccountId>>,
}

/// A guardian's statement that a key is a person's.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
#[cfg_attr(feature = "std", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct SupportInfo<AccountId> {
	pub guardian: MemberId,
	/// The new key.
	pub account: AccountId,
	/// The statement counts until then, unless enough guardians agree before.
	pub until: Moment,
}

/// The key on which enough guardians agree.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AgreedKey<AccountId> {
	/// The new key.
	pub account: AccountId,
	/// How many guardians must agree until the end.
	pub threshold: u32,
	/// When the new key can take over, if the old key does not object.
	pub completable_at: Moment,
	/// If the old key has objected, the time until which the arbiter can decide.
	pub decide_by: Option<Moment>,
}

/// How many candidates can join, and which of them wait in line.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct JoiningInfo {
	/// How many can join now.
	pub room: u32,
	/// When the first of the recent joins stop counting, so that others can join; `None` if nobody has joined lately.
	pub more_at: Option<Moment>,
	/// The candidates in line, each with their place.
	pub waiting: Vec<(u64, MemberId)>,
	/// The place where the next page begins, if there is one.
	pub next: Option<u64>,
}

/// A challenge that waits for a decision.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
#[cfg_attr(feature = "std", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct ChallengeInfo<Hash> {
	/// The challenged person.
	pub id: MemberId,
	/// The time until which it can be decided.
	pub until: Moment,
	pub challengers: Vec<ChallengerInfo<Hash>>,
}

/// A member who has challenged a person.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
#[cfg_attr(feature = "std", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct ChallengerInfo<Hash> {
	/// The challenger's member number.
	pub id: MemberId,
	/// The hash of the evidence.
	pub evidence: Hash,
	/// How many persons they have named as the branch of the challenged person.
	pub named: u32,
}

/// What a free quota has left. One unit is one nanosecond of compute; the length of a transaction is converted to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
#[cfg_attr(feature = "std", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct AllowanceInfo {
	pub left: u64,
	/// The full quota.
	pub cap: u64,
	/// When it is full again, if nothing is used until then.
	pub full_at: Moment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
#[cfg_attr(feature = "std", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub enum ValidatorStatus {
	/// Takes part in every session that is planned.
	Active,
	/// Sits out until it calls `validators.resume`.
	Suspended,
	/// Has equivocated: it signed two blocks for one slot, or two votes in one round.
	Expelled,
}

/// A validator, as the chain knows it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ValidatorState<AccountId> {
	pub account: AccountId,
	pub status: ValidatorStatus,
	/// Whether it belongs to this session.
	pub in_session: bool,
	/// The blocks that it has made in this session.
	pub authored: u32,
	/// Whole sessions in a row in which it made none.
	pub missed: u32,
	/// The key with which it votes for finality, an ed25519 public key; `None` if it has set no keys.
	pub finality_key: Option<[u8; 32]>,
}

/// What an account holds and is owed, in smallest parts of the native unit.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct BalanceInfo<Balance> {
	/// What can be spent while the minimum balance stays.
	pub free: Balance,
	/// What is held, for example for deposits.
	pub held: Balance,
	/// The universal dividend that this member has not claimed yet.
	pub unclaimed: Balance,
	/// The free quota of this account; `None` if it has none.
	pub allowance: Option<AllowanceInfo>,
}

sp_api::decl_runtime_apis! {
	/// The questions of plain apps about a community. Version 2 tells more about a person: see [`MemberInfo`].
	#[api_version(2)]
	pub trait CommunityApi<AccountId, Balance>
	where
		AccountId: Codec,
		Balance: Codec,
	{
		/// The community in numbers, with the accounts of its council, validators and commons.
		fn info() -> CommunityInfo<AccountId, Balance>;

		/// The person with this key: a member, or somebody on the way to membership.
		fn member(who: AccountId) -> Option<MemberInfo<AccountId>>;

		fn member_by_id(id: MemberId) -> Option<MemberInfo<AccountId>>;

		/// A page of at most `count` persons in the order of their numbers, from `start` on. It looks at no more than
		/// [`MEMBERS_PAGE`] numbers. The second part is where the next page begins, if there is one.
		fn members(start: MemberId, count: u32) -> (Vec<MemberInfo<AccountId>>, Option<MemberId>);

		/// A page of at most `count` candidates in line to join, from place `start` on. It looks at no more than
		/// [`MEMBERS_PAGE`] places.
		fn joining(start: u64, count: u32) -> JoiningInfo;

		/// A page of at most `count` challenges that wait for a decision, oldest first, from place `start` on. It is
		/// limited like [`CommunityApi::joining`]. The second part is where the next page begins, if there is one.
		fn challenges(start: u64, count: u32) -> (Vec<ChallengeInfo<Block::Hash>>, Option<u64>);

		/// All validators, in the order of their accounts; there are at most 100.
		fn validators() -> Vec<ValidatorState<AccountId>>;

		/// What this account holds and is owed.
		fn balance(who: AccountId) -> BalanceInfo<Balance>;
	}
}
