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
	/// Those whose vouches for this person are valid now.
	pub vouchers: Vec<MemberId>,
	/// A recovery on which enough guardians agree: the new key, and when it can take over if the old one has not objected.
	pub recovery: Option<(AccountId, Moment)>,
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

		/// All validators, in the order of their accounts; there are 100 at most.
		fn validators() -> Vec<ValidatorState<AccountId>>;

		/// What this account holds and has coming.
		fn balance(who: AccountId) -> BalanceInfo<Balance>;
	}
}
