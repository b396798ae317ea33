//! The disputes that juries decide, and how long a jury takes.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	parameter_types,
	traits::{tokens::PayFromAccount, ConstU32, Get},
	weights::Weight,
};
use pallet_juries::{Disputes, Party, Rules, Side};
use rochdale_primitives::{Limit, MemberId, Membership, Moment};
use scale_info::TypeInfo;
use sp_runtime::{traits::Convert, Perbill};

use super::money::CommonsAccount;
use crate::{limits::part_of_a_block, policy::params::juries as params, *};

/// A dispute between people that a jury decides.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Dispute {
	/// Somebody is challenged: the claim is that this is no real or honest person.
	#[codec(index = 0)]
	Challenge(MemberId),
	/// The key of a person is disputed: the claim is that the key that the guardians name is theirs.
	#[codec(index = 1)]
	Recovery(MemberId),
}

/// A challenge to this person, as a dispute.
pub struct AsChallenge;
impl Convert<MemberId, Dispute> for AsChallenge {
	fn convert(id: MemberId) -> Dispute {
		Dispute::Challenge(id)
	}
}

/// The recovery of this person, as a dispute.
pub struct AsRecovery;
impl Convert<MemberId, Dispute> for AsRecovery {
	fn convert(id: MemberId) -> Dispute {
		Dispute::Recovery(id)
	}
}

/// The parties of each kind of dispute, and the call that carries out a verdict.
///
/// The principals of a challenge are the first challenger and the challenged person, and those who vouch for the person are
/// respondents too, because they answer for them. The principals of a disputed recovery are the two keys, and the
/// guardians are claimants.
pub struct DisputesOfPeople;

impl DisputesOfPeople {
	/// The persons who take part, besides accounts that speak for no member.
	fn persons(dispute: &Dispute) -> Vec<MemberId> {
		let (Dispute::Challenge(id) | Dispute::Recovery(id)) = *dispute;
		let claimants = match dispute {
			Dispute::Challenge(id) => Members::challengers(*id),
			Dispute::Recovery(id) => {
				Members::disputed_claim(*id).map(|(_, guardians)| guardians).unwrap_or_default()
			}
		};
		core::iter::once(id).chain(claimants).collect()
	}
}

impl Disputes<Dispute, AccountId> for DisputesOfPeople {
	type Call = RuntimeCall;

	fn party(dispute: &Dispute, who: &AccountId) -> Option<Party> {
		let (Dispute::Challenge(id) | Dispute::Recovery(id)) = *dispute;
		if pallet_members::IdOf::<Runtime>::get(who) == Some(id) {
			return Some(Party { side: Side::Respondent, principal: true });
		}
		let claimant = |principal| Some(Party { side: Side::Claimant, principal });
		match dispute {
			Dispute::Challenge(id) => {
				let by = <Members as Membership<AccountId>>::member(who)?;
				let challengers = Members::challengers(*id);
				match challengers.iter().position(|challenger| *challenger == by) {
					Some(place) => claimant(place == 0),
					None => Members::answering_for(*id)
						.contains(&by)
						.then_some(Party { side: Side::Respondent, principal: false }),
				}
			}
			Dispute::Recovery(id) => {
				let (new, guardians) = Members::disputed_claim(*id)?;
				if new == *who {
					return claimant(true);
				}
				let by = <Members as Membership<AccountId>>::member(who)?;
				guardians.contains(&by).then_some(Party { side: Side::Claimant, principal: false })
			}
		}
	}

	fn is_near(dispute: &Dispute, member: MemberId, then: Moment) -> bool {
		Members::was_near(member, &Self::persons(dispute), then)
	}

	fn verdict(dispute: &Dispute, upheld: bool) -> RuntimeCall {
		use pallet_members::Call::{decide_recovery, judge};
		match *dispute {
			Dispute::Challenge(id) => judge { id, upheld }.into(),
			Dispute::Recovery(id) => decide_recovery { id, moves: upheld }.into(),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn example(_: u32, claimant: &AccountId, respondent: &AccountId) -> Dispute {
		Dispute::Challenge(Members::example_challenge(claimant, respondent))
	}
}

/// The times of a case are parts of the time that members gives for a decision, so a jury is never too late, whatever the
/// community chooses. With 28 days, which is the default, the whole case takes at most 28 days: each panel has a day to
/// commit to seeds, two to answer, two to deliberate and one to vote.
pub struct RulesOfJuries;

/// The time for a decision has this many parts.
const PARTS: Moment = 56;

impl Get<Rules> for RulesOfJuries {
	fn get() -> Rules {
		let recovery = policy::params::members::RecoveryDelay::get().saturating_mul(2);
		let whole = Members::judge_time().min(recovery);
		let part = |parts: Moment| whole.saturating_mul(parts).checked_div(PARTS).unwrap_or_default();
		let session = policy::SlotDuration::get().saturating_mul(<policy::SessionLength as Get<u64>>::get());
		Rules {
			panel: params::Seats::get(),
			appeal_panel: params::AppealSeats::get(),
			most_panels: 2,
			seeding: part(2),
			randomness: session.saturating_mul(3),
			unsealing: part(1),
			drawing: part(1),
			answering: part(2),
			deliberating: part(4),
			voting: part(2),
			revealing: part(1),
			appealing: part(4),
			reserve: part(2),
			absence: part(2 * PARTS),
			record: part(2 * PARTS),
			fee: params::Fee::get(),
			// As much as a hundred jurors get, in the time of one case.
			fee_limit: Limit { amount: params::Fee::get().saturating_mul(100), every: whole.max(1) },
		}
	}
}

/// A number above those of all members.
pub struct Numbers;
impl Get<MemberId> for Numbers {
	fn get() -> MemberId {
		pallet_members::NextId::<Runtime>::get()
	}
}

parameter_types! {
	/// The part of a block that juries can take.
	pub JuriesShare: Weight = part_of_a_block(Perbill::from_percent(20));
}

impl pallet_juries::Config for Runtime {
	type Time = super::system::Clock;
	type Membership = Members;
	type Numbers = Numbers;
	type Dispute = Dispute;
	type Disputes = DisputesOfPeople;
	type RuntimeOrigin = RuntimeOrigin;
	type Randomness = pallet_babe::RandomnessFromTwoEpochsAgo<Runtime>;
	type Paymaster = PayFromAccount<Balances, CommonsAccount>;
	type Rules = RulesOfJuries;
	type MaxPanel = ConstU32<31>;
	type MaxText = ConstU32<1_024>;
	type MaxStatements = ConstU32<5>;
	type Share = JuriesShare;
	type WeightInfo = pallet_juries::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
}
