//! The free quota.

use core::marker::PhantomData;
use frame_support::traits::{Contains, ContainsPair};

use rochdale_primitives::Membership;

use super::{fees::UnusedWeight, system::Timestamped};
use crate::{policy::params, *};

/// The free calls of a guest, an account of a person that speaks for no active member. It can answer an invitation,
/// confirm or stop a key change, object to a recovery, complete or close it, stay, join and renew. It can be heard by a jury.
pub struct GuestCalls<T>(PhantomData<T>);
impl Contains<RuntimeCall> for GuestCalls<Runtime> {
	fn contains(call: &RuntimeCall) -> bool {
		use pallet_members::Call;
		matches!(
			call,
			RuntimeCall::Members(
				Call::accept_invitation { .. }
					| Call::decline_invitation { .. }
					| Call::join { .. }
					| Call::renew { .. }
					| Call::confirm_key { .. }
					| Call::stop_key_change { .. }
					| Call::stay { .. }
					| Call::complete_recovery { .. }
					| Call::object_to_recovery { .. }
					| Call::close_recovery { .. }
			) | RuntimeCall::Juries(
				pallet_juries::Call::commit_seed { .. }
					| pallet_juries::Call::reveal_seed { .. }
					| pallet_juries::Call::state { .. }
					| pallet_juries::Call::appeal { .. }
			)
		)
	}
}

/// The free calls that the council, the validators, and the members in their assembly, elections and juries make for the
/// community. They must be possible when nothing else is free, before the first dividend, and when the chain is full.
/// So are the calls of memberships. Otherwise a council could keep people out by prices, and a founders' council its rule.
pub struct OfficialCalls;
impl ContainsPair<AccountId, RuntimeCall> for OfficialCalls {
	fn contains(who: &AccountId, call: &RuntimeCall) -> bool {
		match call {
			RuntimeCall::Council(_) => Council::is_member(who),
			RuntimeCall::Assembly(_)
			| RuntimeCall::Elections(_)
			| RuntimeCall::Juries(_)
			| RuntimeCall::Members(_) => <Members as Membership<AccountId>>::member(who).is_some(),
			RuntimeCall::Validators(_) | RuntimeCall::Session(_) => {
				pallet_validators::Validators::<Runtime>::get().contains_key(who)
			}
			_ => false,
		}
	}
}

/// How a transaction is paid for: from the member's free quota, otherwise with a fee.
pub type Charge = pallet_allowance::FreeWithinAllowance<Runtime>;

impl pallet_allowance::Config for Runtime {
	type Membership = Members;
	// The clock of the chain, because the council's quota must refill in safe mode too.
	type Time = Timestamped;
	type Cap = params::allowance::Cap;
	type RefillTime = params::allowance::RefillTime;
	type LengthCost = params::allowance::LengthCost;
	type GuestCalls = GuestCalls<Runtime>;
	type OfficialCalls = OfficialCalls;
	type UnusedFeeWeight = UnusedWeight;
	type WeightInfo = pallet_allowance::weights::SubstrateWeight<Runtime>;
}
