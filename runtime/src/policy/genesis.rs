//! The parameters that genesis gives their first values.

use alloc::vec::Vec;

use super::{params, Config, GenesisConfig, RuntimeParameters};

impl<T: Config> GenesisConfig<T> {
	/// Each parameter with its value from genesis, if there is one.
	pub(super) fn parameters(&self) -> Vec<RuntimeParameters> {
		macro_rules! list {
			($($group:ident :: $module:ident :: $name:ident = $field:ident;)*) => {
				alloc::vec![$(
					RuntimeParameters::$group(params::$module::Parameters::$name(
						params::$module::$name,
						self.$field.clone(),
					)),
				)*]
			};
		}
		list! {
			Members::members::VouchesNeeded = vouches_needed;
			Members::members::MaxVouches = max_vouches;
			Members::members::VouchInterval = vouch_interval;
			Members::members::VouchValidity = vouch_validity;
			Members::members::MembershipValidity = membership_validity;
			Members::members::ChallengePeriod = challenge_period;
			Members::members::InvitationValidity = invitation_validity;
			Members::members::CandidacyValidity = candidacy_validity;
			Members::members::RecoveryDelay = recovery_delay;
			Members::members::RecoveryThreshold = recovery_threshold;
			Members::members::PenaltyPeriod = penalty_period;
			Members::members::KeyChangeInterval = key_change_interval;
			Members::members::VouchAge = vouch_age;
			Members::members::GrowthPeriod = growth_period;
			Members::members::GrowthShare = growth_share;
			Dividend::dividend::Period = dividend_period;
			Dividend::dividend::Policy = dividend_policy;
			Allowance::allowance::Cap = allowance_cap;
			Allowance::allowance::RefillTime = allowance_refill_time;
			Allowance::allowance::LengthCost = allowance_length_cost;
			Fees::fees::PerSecond = fee_per_second;
			Fees::fees::PerByte = fee_per_byte;
			Fees::fees::DepositPerItem = deposit_per_item;
			Fees::fees::DepositPerByte = deposit_per_byte;
			Validators::validators::Minimum = min_validators;
			Validators::validators::MaxMissedSessions = max_missed_sessions;
			Cooperatives::cooperatives::ShortestPeriod = shortest_coop_period;
			Cooperatives::cooperatives::ShortestDecision = shortest_coop_decision;
			Cooperatives::cooperatives::ShortestClaim = shortest_coop_claim;
			Cooperatives::cooperatives::WindDown = coop_wind_down;
			Cooperatives::cooperatives::ShortestObjection = shortest_coop_objection;
			Cooperatives::cooperatives::LeastQuorum = least_coop_quorum;
			Cooperatives::cooperatives::MostVoteRatio = most_coop_vote_ratio;
			Elections::elections::LeastMembers = election_members;
			Elections::elections::CouncilSeats = council_seats;
			Elections::elections::CouncilTerm = council_term;
			Elections::elections::CouncilParts = council_parts;
			Elections::elections::ValidatorSeats = validator_seats;
			Elections::elections::ValidatorTerm = validator_term;
			Elections::elections::ValidatorParts = validator_parts;
			Elections::elections::ValidatorChange = validator_change;
			Elections::elections::Standing = election_standing;
			Elections::elections::Voting = election_voting;
			Elections::elections::Petition = recall_petition;
			Elections::elections::RecallSigners = recall_signers;
			Elections::elections::RecallShare = recall_share;
			Assembly::assembly::Constitution = track_constitution;
			Assembly::assembly::Commons = track_commons;
			Assembly::assembly::Policy = track_policy;
			Assembly::assembly::Membership = track_membership;
			Assembly::assembly::Emergency = track_emergency;
			Assembly::assembly::VetoShare = veto_share;
			Assembly::assembly::DelegateShare = delegate_share;
			Assembly::assembly::PressingShare = pressing_share;
			Assembly::assembly::ProposalTime = proposal_time;
			Assembly::assembly::RecordTime = record_time;
			Juries::juries::Seats = jury_seats;
			Juries::juries::AppealSeats = appeal_seats;
			Juries::juries::Fee = jury_fee;
		}
	}
}
