//! The runtime API behind the `community` JSON-RPC namespace, and its types.

use alloc::vec::Vec;
use codec::{Codec, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::{MemberId, Moment};

/// The most members that [`CommunityApi::members`] returns in one page.
pub const MEMBERS_PAGE: u32 = 256;

/// The community in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CommunityInfo<AccountId, Balance> {
	/// Active members.
	pub members: u32,
	/// The members of the council.
	pub council: Vec<AccountId>,
	/// The validators of this session.
	pub validators: Vec<AccountId>,
	/// The account that holds the commons.
	pub commons: AccountId,
	/// What the commons hold, in the native unit.
	pub commons_balance: Balance,
	/// All native coins in existence.
	pub issuance: Balance,
	/// The smallest balance that an account can hold.
	pub minimum_balance: Balance,
	/// The dividend.
	pub dividend: DividendInfo<Balance>,
}

/// The dividend as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct DividendInfo<Balance> {
	/// What each member is entitled to at the next period.
	pub amount: Balance,
	/// The length of a period.
	pub period: Moment,
	/// When the next period falls due; `None` before the chain's clock has started.
	pub next_at: Option<Moment>,
	/// All that members were ever entitled to, claimed or not.
	pub entitled: Balance,
}

/// Where somebody stands on the way to being a member, and after.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum MemberStatus {
	/// Invited, and has not accepted yet.
	Invited,
	/// Has accepted, and gathers vouches or waits for the challenge period to end.
	Candidate,
	/// A member with a voice.
	Active,
	/// A member who has not renewed in time: no voice until they do.
	Lapsed,
}

/// A person as apps show them.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct MemberInfo<AccountId> {
	/// The stable number of this person.
	pub id: MemberId,
	/// The key of this person now.
	pub account: AccountId,
	/// Where they stand.
	pub status: MemberStatus,
	/// Active since then without a gap; `None` for who is not active.
	pub since: Option<Moment>,
	/// When this stage ends by itself: the membership of an active member, the invitation or candidacy
	/// of somebody on the way. `None` for who has lapsed.
	pub expires: Option<Moment>,
	/// The person has said that they leave: they do then, unless they take it back.
	pub leaves_at: Option<Moment>,
	/// Those whose vouches for this person are valid now.
	pub vouchers: Vec<MemberId>,
	/// Who can move this person to a new key.
	pub guardians: GuardiansInfo,
	/// What guardians say of a new key, if any of them do.
	pub recovery: Option<RecoveryInfo<AccountId>>,
}

/// The guardians, who can move a person to a new key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct GuardiansInfo {
	/// Whether the person has named them; if not, they are vouchers.
	pub named: bool,
	/// Who they are.
	pub members: Vec<MemberId>,
	/// How many of them it takes.
	pub threshold: u32,
	/// Those who come into office later.
	pub next: Option<NextGuardians>,
}

/// Guardians whom a person has named and who are not in office yet.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct NextGuardians {
	/// Who they are; nobody for the vouchers.
	pub members: Vec<MemberId>,
	/// How many of them it takes.
	pub threshold: u32,
	/// They come into office then.
	pub from: Moment,
}

/// What guardians say of a person's new key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct RecoveryInfo<AccountId> {
	/// What each of them says.
	pub supports: Vec<SupportInfo<AccountId>>,
	/// On what enough of them agree.
	pub agreed: Option<AgreedKey<AccountId>>,
}

/// What a guardian says of a person's new key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct SupportInfo<AccountId> {
	/// The guardian.
	pub guardian: MemberId,
	/// The new key.
	pub account: AccountId,
	/// It counts until then, unless enough agree before.
	pub until: Moment,
}

/// The key on which enough guardians agree.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AgreedKey<AccountId> {
	/// The new key.
	pub account: AccountId,
	/// How many guardians must agree to the end.
	pub threshold: u32,
	/// When it can take over, if the old key does not object.
	pub completable_at: Moment,
	/// The old key has objected: the arbiter decides until then.
	pub decide_by: Option<Moment>,
}

/// How many can join, and who waits for it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct JoiningInfo {
	/// So many can join now.
	pub room: u32,
	/// When those who have joined first of the last ones do not count any more, so that others can join; `None` if nobody
	/// has joined lately.
	pub more_at: Option<Moment>,
	/// Places in line, and who waits there.
	pub waiting: Vec<(u64, MemberId)>,
	/// With which place to go on, if with any.
	pub next: Option<u64>,
}

/// A challenge that waits for a decision.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ChallengeInfo<Hash> {
	/// The challenged person.
	pub id: MemberId,
	/// It can be decided until then.
	pub until: Moment,
	/// The challengers.
	pub challengers: Vec<ChallengerInfo<Hash>>,
}

/// Somebody who has challenged.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ChallengerInfo<Hash> {
	/// Who.
	pub id: MemberId,
	/// The hash of the evidence.
	pub evidence: Hash,
	/// How many persons they have named who stand and fall with whom they challenge.
	pub named: u32,
}

/// What somebody's free transaction quota has left. One unit is one nanosecond of compute, to which the
/// length of a transaction is converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AllowanceInfo {
	/// What is left now.
	pub left: u64,
	/// What it refills to.
	pub cap: u64,
	/// When it is full again, if nothing is used until then.
	pub full_at: Moment,
}

/// Where a validator stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum ValidatorStatus {
	/// Takes part in every session that is planned.
	Active,
	/// Sits out until it calls `validators.resume`.
	Suspended,
	/// Has signed two blocks for one slot, or two votes in one round.
	Expelled,
}

/// A validator as the chain knows it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ValidatorState<AccountId> {
	/// Its account.
	pub account: AccountId,
	/// Where it stands.
	pub status: ValidatorStatus,
	/// Whether it belongs to this session.
	pub in_session: bool,
	/// Blocks that it has made in this session.
	pub authored: u32,
	/// Whole sessions in a row in which it made none.
	pub missed: u32,
	/// The key with which it votes for finality, an ed25519 public key; `None` if it has set no keys.
	pub finality_key: Option<[u8; 32]>,
}

/// What an account holds and has coming, in the native unit.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct BalanceInfo<Balance> {
	/// What can be spent, bar the minimum balance.
	pub free: Balance,
	/// What is held for deposits.
	pub held: Balance,
	/// The dividend that this member has not claimed yet.
	pub unclaimed: Balance,
	/// The free transaction quota; `None` for who has none.
	pub allowance: Option<AllowanceInfo>,
}

sp_api::decl_runtime_apis! {
	/// What plain apps ask about a community.
	pub trait CommunityApi<AccountId, Balance>
	where
		AccountId: Codec,
		Balance: Codec,
	{
		/// The community in numbers.
		fn info() -> CommunityInfo<AccountId, Balance>;

		/// The person with this key: a member, or somebody on the way.
		fn member(who: AccountId) -> Option<MemberInfo<AccountId>>;

		/// The person with this number.
		fn member_by_id(id: MemberId) -> Option<MemberInfo<AccountId>>;

		/// Persons in the order of their numbers, from `start` on: at most `count`, and never more than
		/// [`MEMBERS_PAGE`] numbers are looked at. The second part is where to go on, if anywhere.
		fn members(start: MemberId, count: u32) -> (Vec<MemberInfo<AccountId>>, Option<MemberId>);

		/// Who waits in line to join, from this place on: at most `count`, and never more than [`MEMBERS_PAGE`] places are
		/// looked at.
		fn joining(start: u64, count: u32) -> JoiningInfo;

		/// The challenges that wait for a decision, in the order in which they were made, from this place on, in pages like
		/// [`CommunityApi::joining`]. The second part is where to go on, if anywhere.
		fn challenges(start: u64, count: u32) -> (Vec<ChallengeInfo<Block::Hash>>, Option<u64>);

		/// All validators, in the order of their accounts; there are 100 at most.
		fn validators() -> Vec<ValidatorState<AccountId>>;

		/// What this account holds and has coming.
		fn balance(who: AccountId) -> BalanceInfo<Balance>;
	}
}
