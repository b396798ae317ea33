//! The file of a community with these choices.

use std::{collections::BTreeMap, time::Duration};

use rochdale_community::units::{format_duration, format_percent};
use rochdale_primitives::parameters::{Parameter, Unit};
use rochdale_runtime::policy::Needed;

use crate::settings::{of_a_currency, Settings};

/// The section and key of this row in a file.
fn place(row: Parameter, growing: bool) -> (&'static str, &'static str) {
	match row {
		Parameter::VouchesNeeded => ("membership", "vouches_needed"),
		Parameter::MaxVouches => ("membership", "vouches_at_once"),
		Parameter::VouchInterval => ("membership", "vouch_interval"),
		Parameter::VouchValidity => ("membership", "vouch_validity"),
		Parameter::MembershipValidity => ("membership", "membership_validity"),
		Parameter::ChallengePeriod => ("membership", "challenge_period"),
		Parameter::InvitationValidity => ("membership", "invitation_validity"),
		Parameter::CandidacyValidity => ("membership", "candidacy_validity"),
		Parameter::RecoveryDelay => ("membership", "recovery_delay"),
		Parameter::RecoveryThreshold => ("membership", "recovery_threshold"),
		Parameter::PenaltyPeriod => ("membership", "penalty_period"),
		Parameter::KeyChangeInterval => ("membership", "key_change_interval"),
		Parameter::VouchAge => ("membership", "vouch_age"),
		Parameter::GrowthPeriod => ("membership", "growth_period"),
		Parameter::GrowthShare => ("membership", "growth_share"),
		Parameter::DividendPeriod => ("dividend", "every"),
		Parameter::DividendAmount => ("dividend", if growing { "initial" } else { "amount" }),
		Parameter::DividendRate => ("dividend", "rate"),
		Parameter::Reevaluation => ("dividend", "reevaluated_every"),
		Parameter::AllowanceCap => ("allowance", "compute"),
		Parameter::AllowanceRefillTime => ("allowance", "refill"),
		Parameter::AllowanceLengthCost => ("allowance", "per_byte"),
		Parameter::FeePerSecond => ("fees", "per_second"),
		Parameter::FeePerByte => ("fees", "per_byte"),
		Parameter::DepositPerItem => ("fees", "deposit_per_item"),
		Parameter::DepositPerByte => ("fees", "deposit_per_byte"),
		Parameter::MinValidators => ("validation", "minimum"),
		Parameter::MaxMissedSessions => ("validation", "missed_sessions"),
		Parameter::ShortestCoopPeriod => ("cooperatives", "shortest_period"),
		Parameter::ShortestCoopDecision => ("cooperatives", "shortest_decision"),
		Parameter::ShortestCoopClaim => ("cooperatives", "shortest_claim"),
		Parameter::CoopWindDown => ("cooperatives", "wind_down"),
		Parameter::ShortestCoopObjection => ("cooperatives", "shortest_objection"),
		Parameter::LeastCoopQuorum => ("cooperatives", "least_quorum"),
		Parameter::MostCoopVoteRatio => ("cooperatives", "most_vote_ratio"),
		Parameter::ElectionMembers => ("elections", "members"),
		Parameter::CouncilSeats => ("elections", "council_seats"),
		Parameter::CouncilTerm => ("elections", "council_term"),
		Parameter::CouncilParts => ("elections", "council_parts"),
		Parameter::ValidatorSeats => ("elections", "validator_seats"),
		Parameter::ValidatorTerm => ("elections", "validator_term"),
		Parameter::ValidatorParts => ("elections", "validator_parts"),
		Parameter::ValidatorChange => ("elections", "validator_change"),
		Parameter::ElectionStanding => ("elections", "standing"),
		Parameter::ElectionVoting => ("elections", "voting"),
		Parameter::RecallPetition => ("elections", "petition"),
		Parameter::RecallSigners => ("elections", "recall_signers"),
		Parameter::RecallShare => ("elections", "recall_share"),
		Parameter::VetoShare => ("assembly", "veto_share"),
		Parameter::DelegateShare => ("assembly", "delegate_share"),
		Parameter::PressingShare => ("assembly", "pressing_share"),
		Parameter::ProposalTime => ("assembly", "proposal_time"),
		Parameter::RecordTime => ("assembly", "record_time"),
		Parameter::JurySeats => ("juries", "seats"),
		Parameter::AppealSeats => ("juries", "appeal_seats"),
		Parameter::JuryFee => ("juries", "fee"),
		Parameter::AcceptedUnits | Parameter::AcceptedNative => unreachable!("it stands in no file"),
		Parameter::TrackPreparation
		| Parameter::TrackDecision
		| Parameter::TrackConfirmation
		| Parameter::TrackEnactment
		| Parameter::TrackSupporters
		| Parameter::TrackSupport
		| Parameter::TrackApproval => unreachable!("it is not drawn"),
	}
}

/// The number in the form that people write.
fn written(row: Parameter, number: u128) -> String {
	let whole = || u64::try_from(number).expect("a number that a file can name");
	match row.bounds().unit {
		Unit::Count => number.to_string(),
		Unit::Milliseconds => format!("\"{}\"", format_duration(Duration::from_millis(whole()))),
		Unit::Nanoseconds => format!("\"{}\"", format_duration(Duration::from_nanos(whole()))),
		Unit::Amount => format!("\"{}.{:09}\"", number / 1_000_000_000, number % 1_000_000_000),
		Unit::Billionths => format!("\"{}\"", format_percent(whole().try_into().expect("a share"))),
	}
}

/// The file of a community with this many members and validators.
fn write(settings: &Settings, size: Needed) -> String {
	let key = |kind: u8, n: u32| format!("0x{kind:02x}{n:062x}");
	let mut file = String::from("[community]\nname = \"Ten years\"\n[money]\nsymbol = \"TEN\"\n");
	for n in 0..size.members {
		file += &format!("[[members]]\naccount = \"{}\"\n", key(1, n));
	}
	for n in 0..size.validators {
		file += &format!(
			"[[validators]]\naccount = \"{}\"\nbabe = \"{}\"\ngrandpa = \"{}\"\nauthority_discovery = \"{}\"\n",
			key(1, n),
			key(2, n),
			key(3, n),
			key(4, n)
		);
	}
	file += &format!("[council]\nmembers = [\"{}\"]\n", key(1, 0));
	let session = settings.slot * u64::from(settings.session);
	file += &format!(
		"[chain]\nhardware = \"server\"\nslot = \"{} ms\"\nsession = \"{session} ms\"\n",
		settings.slot
	);
	let growing = settings.is_growing();
	let mut sections: BTreeMap<_, Vec<String>> = BTreeMap::new();
	sections
		.entry("dividend")
		.or_default()
		.push(format!("policy = \"{}\"", if growing { "growth" } else { "fixed" }));
	for row in Parameter::ALL.iter().copied().filter(|row| !of_a_currency(*row)) {
		let Some(number) = settings.get(row) else { continue };
		let (section, key) = place(row, growing);
		sections.entry(section).or_default().push(format!("{key} = {}", written(row, number)));
	}
	for (section, lines) in sections {
		file += &format!("[{section}]\n{}\n", lines.join("\n"));
	}
	file
}

/// Reads the file of a community of this size. Returns the mistakes, if there are any. Without mistakes, it must have
/// the same policy.
pub fn read(settings: &Settings, size: Needed) -> Result<(), String> {
	let community = rochdale_community::check(&write(settings, size)).map_err(|mistakes| {
		mistakes.iter().map(|mistake| mistake.to_string()).collect::<Vec<_>>().join("; ")
	})?;
	let read = serde_json::to_value(&community.policy).expect("a policy");
	let meant: serde_json::Value = serde_json::from_str(&settings.genesis()).expect("a policy");
	assert_eq!(read, meant, "the file says what is meant");
	Ok(())
}
