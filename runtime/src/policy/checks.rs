//! What a change of the policy must not break: the bounds of each number, the relations between values, and the people
//! that the policy needs.

use alloc::{vec, vec::Vec};
use frame_support::traits::Get;
use rochdale_primitives::parameters::{Parameter, Values};
use sp_runtime::Perbill;

use super::{params, session, AcceptedCurrencies, RuntimeParameters, TrackRule};
use crate::{Balance, Runtime};

/// The number of a change, unless it is a change back to the default.
fn number<N: Copy + Into<u128>>(row: Parameter, value: &Option<N>) -> Vec<(Parameter, u128)> {
	value.iter().map(|value| (row, (*value).into())).collect()
}

/// The same of a share, in billionths.
fn share(row: Parameter, value: &Option<Perbill>) -> Vec<(Parameter, u128)> {
	number(row, &value.map(Perbill::deconstruct))
}

fn numbers_of_dividend(policy: &pallet_dividend::Policy<Balance>) -> Vec<(Parameter, u128)> {
	match policy {
		pallet_dividend::Policy::Fixed { amount } => vec![(Parameter::DividendAmount, *amount)],
		pallet_dividend::Policy::Growth { initial, rate, reevaluation } => vec![
			(Parameter::DividendAmount, *initial),
			(Parameter::DividendRate, rate.deconstruct().into()),
			(Parameter::Reevaluation, (*reevaluation).into()),
		],
	}
}

fn numbers_of_accepted(list: &AcceptedCurrencies) -> Vec<(Parameter, u128)> {
	list.iter()
		.flat_map(|accepted| {
			[(Parameter::AcceptedUnits, accepted.units), (Parameter::AcceptedNative, accepted.native)]
		})
		.collect()
}

/// Gives another macro the parameters that are one number each, with their rows of the table of bounds.
macro_rules! single_numbers {
	($then:ident) => {
		$then! {
			Members::members::VouchesNeeded = VouchesNeeded;
			Members::members::MaxVouches = MaxVouches;
			Members::members::VouchInterval = VouchInterval;
			Members::members::VouchValidity = VouchValidity;
			Members::members::MembershipValidity = MembershipValidity;
			Members::members::ChallengePeriod = ChallengePeriod;
			Members::members::InvitationValidity = InvitationValidity;
			Members::members::CandidacyValidity = CandidacyValidity;
			Members::members::RecoveryDelay = RecoveryDelay;
			Members::members::RecoveryThreshold = RecoveryThreshold;
			Members::members::PenaltyPeriod = PenaltyPeriod;
			Members::members::KeyChangeInterval = KeyChangeInterval;
			Members::members::VouchAge = VouchAge;
			Members::members::GrowthPeriod = GrowthPeriod;
			Members::members::GrowthShare = GrowthShare;
			Dividend::dividend::Period = DividendPeriod;
			Allowance::allowance::Cap = AllowanceCap;
			Allowance::allowance::RefillTime = AllowanceRefillTime;
			Allowance::allowance::LengthCost = AllowanceLengthCost;
			Fees::fees::PerSecond = FeePerSecond;
			Fees::fees::PerByte = FeePerByte;
			Fees::fees::DepositPerItem = DepositPerItem;
			Fees::fees::DepositPerByte = DepositPerByte;
			Validators::validators::Minimum = MinValidators;
			Validators::validators::MaxMissedSessions = MaxMissedSessions;
			Cooperatives::cooperatives::ShortestPeriod = ShortestCoopPeriod;
			Cooperatives::cooperatives::ShortestDecision = ShortestCoopDecision;
			Cooperatives::cooperatives::ShortestClaim = ShortestCoopClaim;
			Cooperatives::cooperatives::WindDown = CoopWindDown;
			Cooperatives::cooperatives::ShortestObjection = ShortestCoopObjection;
			Cooperatives::cooperatives::MostVoteRatio = MostCoopVoteRatio;
			Elections::elections::LeastMembers = ElectionMembers;
			Elections::elections::CouncilSeats = CouncilSeats;
			Elections::elections::CouncilTerm = CouncilTerm;
			Elections::elections::CouncilParts = CouncilParts;
			Elections::elections::ValidatorSeats = ValidatorSeats;
			Elections::elections::ValidatorTerm = ValidatorTerm;
			Elections::elections::ValidatorParts = ValidatorParts;
			Elections::elections::ValidatorChange = ValidatorChange;
			Elections::elections::Standing = ElectionStanding;
			Elections::elections::Voting = ElectionVoting;
			Elections::elections::Petition = RecallPetition;
			Elections::elections::RecallSigners = RecallSigners;
			Elections::elections::RecallShare = RecallShare;
			Assembly::assembly::ProposalTime = ProposalTime;
			Assembly::assembly::RecordTime = RecordTime;
			Juries::juries::Seats = JurySeats;
			Juries::juries::AppealSeats = AppealSeats;
			Juries::juries::Fee = JuryFee;
		}
	};
}
pub(super) use single_numbers;

/// The numbers in a change, each with its row of the table of bounds. A change back to the default has none, because
/// tests check that each default is within its bounds.
pub fn numbers(change: &RuntimeParameters) -> Vec<(Parameter, u128)> {
	// The match needs a line for each parameter, so no parameter is without bounds.
	macro_rules! rows {
		($($group:ident :: $module:ident :: $name:ident = $row:ident;)*) => {
			match change {
				$(
					RuntimeParameters::$group(params::$module::Parameters::$name(_, value)) => {
						number(Parameter::$row, value)
					}
				)*
				RuntimeParameters::Cooperatives(params::cooperatives::Parameters::LeastQuorum(_, quorum)) => {
					share(Parameter::LeastCoopQuorum, quorum)
				}
				RuntimeParameters::Assembly(params::assembly::Parameters::VetoShare(_, value)) => {
					share(Parameter::VetoShare, value)
				}
				RuntimeParameters::Assembly(params::assembly::Parameters::DelegateShare(_, value)) => {
					share(Parameter::DelegateShare, value)
				}
				RuntimeParameters::Assembly(params::assembly::Parameters::PressingShare(_, value)) => {
					share(Parameter::PressingShare, value)
				}
				RuntimeParameters::Dividend(params::dividend::Parameters::Policy(_, policy)) => {
					policy.iter().flat_map(numbers_of_dividend).collect()
				}
				RuntimeParameters::Fees(params::fees::Parameters::Accepted(_, list)) => {
					list.iter().flat_map(numbers_of_accepted).collect()
				}
				RuntimeParameters::Assembly(
					params::assembly::Parameters::Constitution(_, track)
					| params::assembly::Parameters::Commons(_, track)
					| params::assembly::Parameters::Policy(_, track)
					| params::assembly::Parameters::Membership(_, track)
					| params::assembly::Parameters::Emergency(_, track),
				) => track.iter().flat_map(TrackRule::numbers).collect(),
			}
		};
	}
	single_numbers!(rows)
}

/// The current values that are related to each other.
pub fn values() -> Values {
	Values {
		vouches_needed: params::members::VouchesNeeded::get(),
		max_vouches: params::members::MaxVouches::get(),
		vouch_interval: params::members::VouchInterval::get(),
		vouch_validity: params::members::VouchValidity::get(),
		challenge_period: params::members::ChallengePeriod::get(),
		candidacy_validity: params::members::CandidacyValidity::get(),
		recovery_delay: params::members::RecoveryDelay::get(),
		recovery_threshold: params::members::RecoveryThreshold::get(),
		vouch_age: params::members::VouchAge::get(),
		penalty_period: params::members::PenaltyPeriod::get(),
		dividend_period: params::dividend::Period::get(),
		reevaluation: match params::dividend::Policy::get() {
			pallet_dividend::Policy::Fixed { .. } => None,
			pallet_dividend::Policy::Growth { reevaluation, .. } => Some(reevaluation),
		},
		allowance_cap: params::allowance::Cap::get(),
		allowance_refill_time: params::allowance::RefillTime::get(),
		min_validators: params::validators::Minimum::get(),
		council_term: params::elections::CouncilTerm::get(),
		council_parts: params::elections::CouncilParts::get(),
		validator_seats: params::elections::ValidatorSeats::get(),
		validator_term: params::elections::ValidatorTerm::get(),
		validator_parts: params::elections::ValidatorParts::get(),
		election_standing: params::elections::Standing::get(),
		election_voting: params::elections::Voting::get(),
		jury_seats: params::juries::Seats::get(),
		appeal_seats: params::juries::AppealSeats::get(),
		session: session(),
	}
}

/// The people that a policy needs in the community.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needed {
	/// Members, so that one person can receive all the vouches that are needed.
	pub members: u32,
	/// Active validators, so that the set is not below its minimum.
	pub validators: u32,
}

/// The people that the current policy needs.
pub fn needed() -> Needed {
	Needed { members: params::members::VouchesNeeded::get(), validators: params::validators::Minimum::get() }
}

/// The current members and active validators.
pub fn present() -> Needed {
	let validators = pallet_validators::Validators::<Runtime>::get();
	let active = validators.values().filter(|validator| validator.is_active()).count();
	Needed {
		members: pallet_members::ActiveCount::<Runtime>::get(),
		validators: u32::try_from(active).unwrap_or(u32::MAX),
	}
}
