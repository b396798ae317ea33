//! Changes of the policy, by the rows of the table of bounds.

use codec::Decode;
use frame_support::traits::Get;
use pallet_dividend::Policy;
use rochdale_primitives::parameters::Parameter;
use rochdale_runtime::{
	policy::{params, Accepted, RuntimeParameters, TrackRule, YEAR},
	tracks::Track,
	Balance, UNIT,
};
use sp_runtime::Perbill;

/// A change of one parameter; `None` sets it back to its default.
macro_rules! change {
	($group:ident :: $module:ident :: $name:ident, $value:expr) => {
		rochdale_runtime::policy::RuntimeParameters::$group(
			rochdale_runtime::policy::params::$module::Parameters::$name(
				rochdale_runtime::policy::params::$module::$name,
				$value,
			),
		)
	};
}

/// The change that sets this row of the table to this number. Code with a missing row does not compile.
pub fn change(row: Parameter, number: u128) -> RuntimeParameters {
	let moment = || Some(u64::try_from(number).expect("a moment"));
	let count = || Some(u32::try_from(number).expect("a count"));
	let share = || Some(Perbill::from_parts(u32::try_from(number).expect("a share")));
	let grow = |initial: Balance, rate: Perbill, reevaluation: u64| {
		change!(Dividend::dividend::Policy, Some(Policy::Growth { initial, rate, reevaluation }))
	};
	let accept = |units: Balance, native: Balance| {
		let list = vec![Accepted { currency: 0, units, native }];
		change!(Fees::fees::Accepted, Some(list.try_into().expect("one")))
	};
	match row {
		Parameter::VouchesNeeded => change!(Members::members::VouchesNeeded, count()),
		Parameter::MaxVouches => change!(Members::members::MaxVouches, count()),
		Parameter::VouchInterval => change!(Members::members::VouchInterval, moment()),
		Parameter::VouchValidity => change!(Members::members::VouchValidity, moment()),
		Parameter::MembershipValidity => change!(Members::members::MembershipValidity, moment()),
		Parameter::ChallengePeriod => change!(Members::members::ChallengePeriod, moment()),
		Parameter::InvitationValidity => change!(Members::members::InvitationValidity, moment()),
		Parameter::CandidacyValidity => change!(Members::members::CandidacyValidity, moment()),
		Parameter::RecoveryDelay => change!(Members::members::RecoveryDelay, moment()),
		Parameter::RecoveryThreshold => change!(Members::members::RecoveryThreshold, count()),
		Parameter::PenaltyPeriod => change!(Members::members::PenaltyPeriod, moment()),
		Parameter::KeyChangeInterval => change!(Members::members::KeyChangeInterval, moment()),
		Parameter::VouchAge => change!(Members::members::VouchAge, moment()),
		Parameter::GrowthPeriod => change!(Members::members::GrowthPeriod, moment()),
		Parameter::GrowthShare => change!(Members::members::GrowthShare, count()),
		Parameter::DividendPeriod => change!(Dividend::dividend::Period, moment()),
		Parameter::DividendAmount => {
			change!(Dividend::dividend::Policy, Some(Policy::Fixed { amount: number }))
		}
		Parameter::DividendRate => {
			let parts = u32::try_from(number).expect("a share").to_le_bytes();
			grow(UNIT, Perbill::decode(&mut &parts[..]).expect("a share"), YEAR)
		}
		Parameter::Reevaluation => {
			grow(UNIT, Perbill::from_percent(1), u64::try_from(number).expect("a moment"))
		}
		Parameter::AllowanceCap => change!(Allowance::allowance::Cap, moment()),
		Parameter::AllowanceRefillTime => change!(Allowance::allowance::RefillTime, moment()),
		Parameter::AllowanceLengthCost => change!(Allowance::allowance::LengthCost, moment()),
		Parameter::FeePerSecond => change!(Fees::fees::PerSecond, Some(number)),
		Parameter::FeePerByte => change!(Fees::fees::PerByte, Some(number)),
		Parameter::DepositPerItem => change!(Fees::fees::DepositPerItem, Some(number)),
		Parameter::DepositPerByte => change!(Fees::fees::DepositPerByte, Some(number)),
		Parameter::AcceptedUnits => accept(number, UNIT),
		Parameter::AcceptedNative => accept(UNIT, number),
		Parameter::MinValidators => change!(Validators::validators::Minimum, count()),
		Parameter::MaxMissedSessions => change!(Validators::validators::MaxMissedSessions, count()),
		Parameter::ShortestCoopPeriod => change!(Cooperatives::cooperatives::ShortestPeriod, moment()),
		Parameter::ShortestCoopDecision => change!(Cooperatives::cooperatives::ShortestDecision, moment()),
		Parameter::ShortestCoopClaim => change!(Cooperatives::cooperatives::ShortestClaim, moment()),
		Parameter::CoopWindDown => change!(Cooperatives::cooperatives::WindDown, moment()),
		Parameter::ShortestCoopObjection => change!(Cooperatives::cooperatives::ShortestObjection, moment()),
		Parameter::LeastCoopQuorum => {
			let parts = u32::try_from(number).expect("a share");
			change!(Cooperatives::cooperatives::LeastQuorum, Some(Perbill::from_parts(parts)))
		}
		Parameter::MostCoopVoteRatio => change!(Cooperatives::cooperatives::MostVoteRatio, count()),
		Parameter::ElectionMembers => change!(Elections::elections::LeastMembers, count()),
		Parameter::CouncilSeats => change!(Elections::elections::CouncilSeats, count()),
		Parameter::CouncilTerm => change!(Elections::elections::CouncilTerm, moment()),
		Parameter::CouncilParts => change!(Elections::elections::CouncilParts, count()),
		Parameter::ValidatorSeats => change!(Elections::elections::ValidatorSeats, count()),
		Parameter::ValidatorTerm => change!(Elections::elections::ValidatorTerm, moment()),
		Parameter::ValidatorParts => change!(Elections::elections::ValidatorParts, count()),
		Parameter::ValidatorChange => change!(Elections::elections::ValidatorChange, count()),
		Parameter::ElectionStanding => change!(Elections::elections::Standing, moment()),
		Parameter::ElectionVoting => change!(Elections::elections::Voting, moment()),
		Parameter::RecallPetition => change!(Elections::elections::Petition, moment()),
		Parameter::RecallSigners => change!(Elections::elections::RecallSigners, count()),
		Parameter::RecallShare => change!(Elections::elections::RecallShare, count()),
		Parameter::TrackPreparation => track(|rule| rule.preparation = number as u64),
		Parameter::TrackDecision => track(|rule| rule.decision = number as u64),
		Parameter::TrackConfirmation => track(|rule| rule.confirmation = number as u64),
		Parameter::TrackEnactment => track(|rule| rule.enactment = number as u64),
		Parameter::TrackSupporters => track(|rule| rule.supporters = number as u32),
		Parameter::TrackSupport => track(|rule| rule.support = Perbill::from_parts(number as u32)),
		Parameter::TrackApproval => track(|rule| rule.approval = Perbill::from_parts(number as u32)),
		Parameter::VetoShare => change!(Assembly::assembly::VetoShare, share()),
		Parameter::DelegateShare => change!(Assembly::assembly::DelegateShare, share()),
		Parameter::PressingShare => change!(Assembly::assembly::PressingShare, share()),
		Parameter::ProposalTime => change!(Assembly::assembly::ProposalTime, moment()),
		Parameter::RecordTime => change!(Assembly::assembly::RecordTime, moment()),
		Parameter::JurySeats => change!(Juries::juries::Seats, count()),
		Parameter::AppealSeats => change!(Juries::juries::AppealSeats, count()),
		Parameter::JuryFee => change!(Juries::juries::Fee, Some(number)),
	}
}

/// The track on which the members decide this change.
pub fn track_of(change: &RuntimeParameters) -> Track {
	match change {
		RuntimeParameters::Assembly(_) | RuntimeParameters::Elections(_) | RuntimeParameters::Juries(_) => {
			Track::Constitution
		}
		_ => Track::Policy,
	}
}

/// The change of the rule for the commons in one number.
fn track(set: impl FnOnce(&mut TrackRule)) -> RuntimeParameters {
	let mut rule = params::assembly::Commons::get();
	set(&mut rule);
	change!(Assembly::assembly::Commons, Some(rule))
}

/// The changes that would set each parameter to its current value, except the list of currencies for fees.
pub fn as_it_is() -> Vec<RuntimeParameters> {
	macro_rules! all {
		($($group:ident :: $module:ident :: $name:ident;)*) => {
			vec![$(change!($group::$module::$name, Some(params::$module::$name::get())),)*]
		};
	}
	all! {
		Members::members::VouchesNeeded;
		Members::members::MaxVouches;
		Members::members::VouchInterval;
		Members::members::VouchValidity;
		Members::members::MembershipValidity;
		Members::members::ChallengePeriod;
		Members::members::InvitationValidity;
		Members::members::CandidacyValidity;
		Members::members::RecoveryDelay;
		Members::members::RecoveryThreshold;
		Members::members::PenaltyPeriod;
		Members::members::KeyChangeInterval;
		Members::members::VouchAge;
		Members::members::GrowthPeriod;
		Members::members::GrowthShare;
		Dividend::dividend::Period;
		Dividend::dividend::Policy;
		Allowance::allowance::Cap;
		Allowance::allowance::RefillTime;
		Allowance::allowance::LengthCost;
		Fees::fees::PerSecond;
		Fees::fees::PerByte;
		Fees::fees::DepositPerItem;
		Fees::fees::DepositPerByte;
		Validators::validators::Minimum;
		Validators::validators::MaxMissedSessions;
		Cooperatives::cooperatives::ShortestPeriod;
		Cooperatives::cooperatives::ShortestDecision;
		Cooperatives::cooperatives::ShortestClaim;
		Cooperatives::cooperatives::WindDown;
		Cooperatives::cooperatives::ShortestObjection;
		Cooperatives::cooperatives::LeastQuorum;
		Cooperatives::cooperatives::MostVoteRatio;
		Elections::elections::LeastMembers;
		Elections::elections::CouncilSeats;
		Elections::elections::CouncilTerm;
		Elections::elections::CouncilParts;
		Elections::elections::ValidatorSeats;
		Elections::elections::ValidatorTerm;
		Elections::elections::ValidatorParts;
		Elections::elections::ValidatorChange;
		Elections::elections::Standing;
		Elections::elections::Voting;
		Elections::elections::Petition;
		Elections::elections::RecallSigners;
		Elections::elections::RecallShare;
		Assembly::assembly::Constitution;
		Assembly::assembly::Commons;
		Assembly::assembly::Policy;
		Assembly::assembly::Membership;
		Assembly::assembly::Emergency;
		Assembly::assembly::VetoShare;
		Assembly::assembly::DelegateShare;
		Assembly::assembly::PressingShare;
		Assembly::assembly::ProposalTime;
		Assembly::assembly::RecordTime;
		Juries::juries::Seats;
		Juries::juries::AppealSeats;
		Juries::juries::Fee;
	}
}
