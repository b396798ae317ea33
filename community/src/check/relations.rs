//! The relations between rules: what a file must keep so that its rules do not make each other impossible.

use std::time::Duration;

use crate::{
	community::{DividendPolicy, Policy},
	parameters::{
		time_of_a_case, time_of_elections, time_to_return, time_to_vouch, Relation, Values,
		SESSIONS_OF_A_CASE,
	},
	reader::Section,
	units::format_duration,
};

/// The values that are related to each other: those of the file, otherwise the runtime's defaults.
pub(super) fn values(policy: &Policy) -> Values {
	let default = Values::default();
	Values {
		vouches_needed: policy.vouches_needed.unwrap_or(default.vouches_needed),
		max_vouches: policy.max_vouches.unwrap_or(default.max_vouches),
		vouch_interval: policy.vouch_interval.unwrap_or(default.vouch_interval),
		vouch_validity: policy.vouch_validity.unwrap_or(default.vouch_validity),
		challenge_period: policy.challenge_period.unwrap_or(default.challenge_period),
		candidacy_validity: policy.candidacy_validity.unwrap_or(default.candidacy_validity),
		recovery_delay: policy.recovery_delay.unwrap_or(default.recovery_delay),
		recovery_threshold: policy.recovery_threshold.unwrap_or(default.recovery_threshold),
		vouch_age: policy.vouch_age.unwrap_or(default.vouch_age),
		penalty_period: policy.penalty_period.unwrap_or(default.penalty_period),
		dividend_period: policy.dividend_period.unwrap_or(default.dividend_period),
		reevaluation: match policy.dividend_policy {
			Some(DividendPolicy::Growth { reevaluation, .. }) => Some(reevaluation),
			_ => default.reevaluation,
		},
		allowance_cap: policy.allowance_cap.unwrap_or(default.allowance_cap),
		allowance_refill_time: policy.allowance_refill_time.unwrap_or(default.allowance_refill_time),
		min_validators: policy.min_validators.unwrap_or(default.min_validators),
		council_term: policy.council_term.unwrap_or(default.council_term),
		council_parts: policy.council_parts.unwrap_or(default.council_parts),
		validator_seats: policy.validator_seats.unwrap_or(default.validator_seats),
		validator_term: policy.validator_term.unwrap_or(default.validator_term),
		validator_parts: policy.validator_parts.unwrap_or(default.validator_parts),
		election_standing: policy.election_standing.unwrap_or(default.election_standing),
		election_voting: policy.election_voting.unwrap_or(default.election_voting),
		jury_seats: policy.jury_seats.unwrap_or(default.jury_seats),
		appeal_seats: policy.appeal_seats.unwrap_or(default.appeal_seats),
		session: match (policy.slot_duration, policy.session_length) {
			(Some(slot), Some(length)) => slot.saturating_mul(length.into()),
			_ => default.session,
		},
	}
}

/// A time of the table, as the file writes it.
fn time(milliseconds: u64) -> String {
	format_duration(Duration::from_millis(milliseconds))
}

/// The keys of a relation in the file: the section, the key to report, and the other keys.
fn keys(relation: Relation) -> (&'static str, &'static str, &'static [&'static str]) {
	match relation {
		Relation::RecoveryIsPossible => ("membership", "recovery_threshold", &["vouches_needed"]),
		Relation::VouchesCanBeGiven => ("membership", "vouches_needed", &["vouches_at_once"]),
		Relation::VouchesLast => ("membership", "vouch_validity", &["vouch_interval", "vouches_needed"]),
		Relation::CandidacyOutlastsChallenge => ("membership", "challenge_period", &["candidacy_validity"]),
		Relation::VouchOutlastsChallenge => ("membership", "challenge_period", &["vouch_validity"]),
		Relation::PenaltyIsServed => ("membership", "penalty_period", &["challenge_period", "vouch_age"]),
		Relation::DividendBeforeReevaluation => ("dividend", "reevaluated_every", &["every"]),
		Relation::QuotaRefillsInTime => ("allowance", "compute", &["refill"]),
		Relation::CouncilElectionsFit => {
			("elections", "council_term", &["council_parts", "standing", "voting"])
		}
		Relation::ValidatorElectionsFit => {
			("elections", "validator_term", &["validator_parts", "standing", "voting"])
		}
		Relation::ValidatorsHaveSeats => ("elections", "validator_seats", &[]),
		Relation::JuriesHaveTime => ("chain", "session", &["slot"]),
		Relation::AppealPanelIsLarger => ("juries", "appeal_seats", &["seats"]),
	}
}

/// The value of the key to report, as the file writes it.
fn value(relation: Relation, values: &Values) -> String {
	match relation {
		Relation::RecoveryIsPossible => values.recovery_threshold.to_string(),
		Relation::VouchesCanBeGiven => values.vouches_needed.to_string(),
		Relation::VouchesLast => time(values.vouch_validity),
		Relation::CandidacyOutlastsChallenge | Relation::VouchOutlastsChallenge => {
			time(values.challenge_period)
		}
		Relation::PenaltyIsServed => time(values.penalty_period),
		Relation::DividendBeforeReevaluation => time(values.reevaluation.unwrap_or_default()),
		Relation::QuotaRefillsInTime => format_duration(Duration::from_nanos(values.allowance_cap)),
		Relation::CouncilElectionsFit => time(values.council_term),
		Relation::ValidatorElectionsFit => time(values.validator_term),
		Relation::ValidatorsHaveSeats => values.validator_seats.to_string(),
		Relation::JuriesHaveTime => time(values.session),
		Relation::AppealPanelIsLarger => values.appeal_seats.to_string(),
	}
}

/// Why the value does not do, and what to write.
fn reason(relation: Relation, values: &Values) -> String {
	match relation {
		Relation::RecoveryIsPossible => format!(
			"{needed} vouches make a member, who could not get back a lost key: write at most {needed}",
			needed = values.vouches_needed
		),
		Relation::VouchesCanBeGiven => format!(
			"a member can give {most} at once, which are not enough for all: write at most {most}",
			most = values.max_vouches
		),
		Relation::VouchesLast => format!(
			"a member gives one vouch in {} and needs {}, so there are not enough for all: write at least {}",
			time(values.vouch_interval),
			values.vouches_needed,
			time(time_to_vouch(values))
		),
		Relation::CandidacyOutlastsChallenge => format!(
			"whoever accepts has {candidacy} to join, so nobody could: write less than {candidacy}",
			candidacy = time(values.candidacy_validity)
		),
		Relation::VouchOutlastsChallenge => format!(
			"a vouch is valid for {vouch}, so nobody could join: write less than {vouch}",
			vouch = time(values.vouch_validity)
		),
		Relation::PenaltyIsServed => format!(
			"whoever comes anew can vouch after {back}, and would not serve it: write at most {back}",
			back = time(time_to_return(values))
		),
		Relation::DividendBeforeReevaluation => format!(
			"the time between two dividends is {period}: write at least {period}",
			period = time(values.dividend_period)
		),
		Relation::QuotaRefillsInTime => format!(
			"it is full again after {refill}, so it would refill faster than time passes: write at most {refill}",
			refill = time(values.allowance_refill_time)
		),
		Relation::CouncilElectionsFit => elections_take(values, values.council_parts),
		Relation::ValidatorElectionsFit => elections_take(values, values.validator_parts),
		Relation::ValidatorsHaveSeats => {
			format!("validation.minimum is {least}: write at least {least}", least = values.min_validators)
		}
		Relation::JuriesHaveTime => format!(
			"a jury has {case}, four times membership.challenge_period and at most twice \
			 membership.recovery_delay, and needs {SESSIONS_OF_A_CASE} sessions: write at most {most}, or \
			 longer times there",
			case = time(time_of_a_case(values)),
			most = time(time_of_a_case(values) / SESSIONS_OF_A_CASE)
		),
		Relation::AppealPanelIsLarger => format!(
			"the first panel has {}, and an appeal needs a larger one: write at least {}",
			values.jury_seats,
			values.jury_seats.saturating_add(1)
		),
	}
}

/// Why a term is too short for this many elections.
fn elections_take(values: &Values, parts: u32) -> String {
	let all = time(time_of_elections(values, parts));
	format!("the {parts} elections in a term take {all} together: write at least {all}, or fewer parts")
}

/// Reports the relations between the keys of this section that do not hold, if none of the keys is wrong already.
pub(super) fn relate(section: &Section<'_>, values: &Values) {
	for &relation in Relation::ALL {
		let (name, key, others) = keys(relation);
		let known = !section.is_wrong(key) && !others.iter().any(|other| section.is_wrong(other));
		if name == section.name() && known && !relation.holds(values) {
			let (value, why) = (value(relation, values), reason(relation, values));
			let unwritten = if section.has(key) { "" } else { " if not written" };
			section.mistake(key, format!("is {value}{unwritten}, but {why}"));
		}
	}
}
