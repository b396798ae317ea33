//! The sections about the rules that a community chooses.

use std::time::Duration;

use super::{
	defaults,
	relations::{relate, values},
};
use crate::{
	community::{DividendPolicy, Policy, TrackRule},
	parameters::{shortest_slot, Bounds, Parameter, Unit, Values, LONGEST_SESSION, MACHINES, TRACKS},
	reader::{text, Section},
	units::{self, format_duration},
};

/// The bounds of a slot: up to a minute. It must also be an even number of milliseconds, and long enough for the
/// reference machine.
const SLOT: Bounds = Bounds { unit: Unit::Milliseconds, least: 1, most: 60_000 };
/// The bounds of a session: up to a week. It must also be 5 slots or more.
const SESSION: Bounds = Bounds { unit: Unit::Milliseconds, least: 1, most: LONGEST_SESSION };

pub(super) fn read_dividend(mut section: Section<'_>, policy: &mut Policy) {
	const WHY: &str = "the least that an account can hold, or a first dividend could not be paid";
	let every = section.time("every", Parameter::DividendPeriod.bounds());
	let kind = section.read("policy", |value| match text(value)? {
		"fixed" => Ok(true),
		"growth" => Ok(false),
		other => Err(format!("`{other}` is no policy: write \"fixed\" or \"growth\"")),
	});
	let amount = section.amount("amount", Parameter::DividendAmount.bounds(), WHY);
	let initial = section.amount("initial", Parameter::DividendAmount.bounds(), WHY);
	let rate = section.read("rate", |value| match units::parse_percent(text(value)?)? {
		rate if Parameter::DividendRate.bounds().contains(rate.into()) => Ok(rate),
		_ => Err("is no growth at all: write policy = \"fixed\", or a rate above zero".to_owned()),
	});
	let reevaluation = section.time("reevaluated_every", Parameter::Reevaluation.bounds());

	policy.dividend_period = every;
	// Without `policy` the dividend is fixed. A file without an amount too leaves both to the default.
	let fixed = kind.unwrap_or(true);
	let known = kind.is_some() || !section.has("policy");
	if known && fixed {
		for key in ["initial", "rate", "reevaluated_every"] {
			if section.has(key) {
				section.mistake(key, "is for a growing dividend: write policy = \"growth\", or remove it");
			}
		}
		if kind.is_some() {
			section.require("amount", "\"…\", the dividend of each member each time");
		}
		policy.dividend_policy = amount.map(|amount| DividendPolicy::Fixed { amount });
	} else if known {
		if section.has("amount") {
			section.mistake(
				"amount",
				"is for a fixed dividend: write initial for the first amount of a growing one",
			);
		}
		section.require("initial", "\"…\", the first dividend of each member");
		section.require("rate", "\"…\", such as \"0.2382304 %\"");
		section.require("reevaluated_every", "\"…\", such as \"182 days\"");
		policy.dividend_policy = (|| {
			Some(DividendPolicy::Growth { initial: initial?, rate: rate?, reevaluation: reevaluation? })
		})();
		// This is checked even if the other values of the growth are missing or wrong.
		relate(&section, &Values { reevaluation, ..values(policy) });
	}
	section.close();
}

pub(super) fn read_membership(mut section: Section<'_>, founders: usize, policy: &mut Policy) {
	use Parameter::*;
	policy.vouches_needed = section.count("vouches_needed", VouchesNeeded.bounds());
	policy.max_vouches = section.count("vouches_at_once", MaxVouches.bounds());
	policy.vouch_interval = section.time("vouch_interval", VouchInterval.bounds());
	policy.vouch_validity = section.time("vouch_validity", VouchValidity.bounds());
	policy.membership_validity = section.time("membership_validity", MembershipValidity.bounds());
	policy.challenge_period = section.time("challenge_period", ChallengePeriod.bounds());
	policy.invitation_validity = section.time("invitation_validity", InvitationValidity.bounds());
	policy.candidacy_validity = section.time("candidacy_validity", CandidacyValidity.bounds());
	policy.recovery_delay = section.time("recovery_delay", RecoveryDelay.bounds());
	policy.recovery_threshold = section.count("recovery_threshold", RecoveryThreshold.bounds());
	policy.penalty_period = section.time("penalty_period", PenaltyPeriod.bounds());
	policy.key_change_interval = section.time("key_change_interval", KeyChangeInterval.bounds());
	policy.vouch_age = section.time("vouch_age", VouchAge.bounds());
	policy.growth_period = section.time("growth_period", GrowthPeriod.bounds());
	policy.growth_share = section.read("growth_share", |value| match units::parse_percent(text(value)?)? {
		share if GrowthShare.bounds().contains(share.into()) => Ok(share),
		_ => Err("is nobody at all: write a share above zero".to_owned()),
	});

	if !section.is_wrong("vouches_needed") {
		let needed = policy.vouches_needed.unwrap_or(defaults::VOUCHES_NEEDED);
		if founders > 0 && usize::try_from(needed).is_ok_and(|needed| needed > founders) {
			let message = format!(
				"is {needed}{}, but the founding members are {founders}, so nobody could join: write at most {founders}",
				if policy.vouches_needed.is_none() { " if not written" } else { "" }
			);
			section.mistake("vouches_needed", message);
		}
	}
	relate(&section, &values(policy));
	section.close();
}

pub(super) fn read_fees(mut section: Section<'_>, policy: &mut Policy) {
	const WHY: &str = "or strangers could fill the chain for nothing";
	policy.fee_per_second = section.amount("per_second", Parameter::FeePerSecond.bounds(), WHY);
	policy.fee_per_byte = section.amount("per_byte", Parameter::FeePerByte.bounds(), WHY);
	policy.deposit_per_item = section.amount("deposit_per_item", Parameter::DepositPerItem.bounds(), WHY);
	policy.deposit_per_byte = section.amount("deposit_per_byte", Parameter::DepositPerByte.bounds(), WHY);
	section.close();
}

pub(super) fn read_allowance(mut section: Section<'_>, policy: &mut Policy) {
	policy.allowance_cap = section.time("compute", Parameter::AllowanceCap.bounds());
	policy.allowance_refill_time = section.time("refill", Parameter::AllowanceRefillTime.bounds());
	policy.allowance_length_cost = section.time("per_byte", Parameter::AllowanceLengthCost.bounds());
	relate(&section, &values(policy));
	section.close();
}

pub(super) fn read_validation(
	mut section: Section<'_>,
	validators: usize,
	file: &Section<'_>,
	policy: &mut Policy,
) {
	policy.min_validators = section.count("minimum", Parameter::MinValidators.bounds());
	policy.max_missed_sessions = section.count("missed_sessions", Parameter::MaxMissedSessions.bounds());
	let minimum = policy.min_validators.unwrap_or(defaults::MIN_VALIDATORS);
	// A file without any validator is already reported.
	if validators > 0 && usize::try_from(minimum).is_ok_and(|minimum| validators < minimum) {
		let message =
			format!("are {validators}, fewer than validation.minimum: add [[validators]], or write minimum = {validators}");
		file.mistake("validators", message);
	}
	section.close();
}

pub(super) fn read_cooperatives(mut section: Section<'_>, policy: &mut Policy) {
	policy.shortest_coop_period = section.time("shortest_period", Parameter::ShortestCoopPeriod.bounds());
	policy.shortest_coop_decision =
		section.time("shortest_decision", Parameter::ShortestCoopDecision.bounds());
	policy.shortest_coop_claim = section.time("shortest_claim", Parameter::ShortestCoopClaim.bounds());
	policy.coop_wind_down = section.time("wind_down", Parameter::CoopWindDown.bounds());
	policy.shortest_coop_objection =
		section.time("shortest_objection", Parameter::ShortestCoopObjection.bounds());
	policy.least_coop_quorum = read_share(&mut section, "least_quorum", Parameter::LeastCoopQuorum);
	policy.most_coop_vote_ratio = section.count("most_vote_ratio", Parameter::MostCoopVoteRatio.bounds());
	section.close();
}

/// A share within the bounds of this row.
fn read_share(section: &mut Section<'_>, key: &'static str, row: Parameter) -> Option<u32> {
	section.read(key, |value| {
		let (part, bounds) = (units::parse_percent(text(value)?)?, row.bounds());
		let most = || units::format_percent(bounds.most.try_into().unwrap_or(u32::MAX));
		match bounds.contains(part.into()) {
			true => Ok(part),
			false if part == 0 => Err("is nothing at all: write a share above zero".to_owned()),
			false => Err(format!("is too much: write at most {}", most())),
		}
	})
}

pub(super) fn read_elections(mut section: Section<'_>, policy: &mut Policy) {
	use Parameter::*;
	policy.election_members = section.count("members", ElectionMembers.bounds());
	policy.council_seats = section.count("council_seats", CouncilSeats.bounds());
	policy.council_term = section.time("council_term", CouncilTerm.bounds());
	policy.council_parts = section.count("council_parts", CouncilParts.bounds());
	policy.validator_seats = section.count("validator_seats", ValidatorSeats.bounds());
	policy.validator_term = section.time("validator_term", ValidatorTerm.bounds());
	policy.validator_parts = section.count("validator_parts", ValidatorParts.bounds());
	policy.validator_change = read_share(&mut section, "validator_change", ValidatorChange);
	policy.election_standing = section.time("standing", ElectionStanding.bounds());
	policy.election_voting = section.time("voting", ElectionVoting.bounds());
	policy.recall_petition = section.time("petition", RecallPetition.bounds());
	policy.recall_signers = read_share(&mut section, "recall_signers", RecallSigners);
	policy.recall_share = read_share(&mut section, "recall_share", RecallShare);
	relate(&section, &values(policy));
	section.close();
}

pub(super) fn read_assembly(mut section: Section<'_>, policy: &mut Policy) {
	use Parameter::*;
	policy.veto_share = share(&mut section, "veto_share", VetoShare);
	policy.delegate_share = share(&mut section, "delegate_share", DelegateShare);
	policy.pressing_share = share(&mut section, "pressing_share", PressingShare);
	policy.proposal_time = section.time("proposal_time", ProposalTime.bounds());
	policy.record_time = section.time("record_time", RecordTime.bounds());
	section.close();
}

pub(super) fn read_juries(mut section: Section<'_>, policy: &mut Policy) {
	const WHY: &str = "a juror without money could not be paid";
	policy.jury_seats = section.count("seats", Parameter::JurySeats.bounds());
	policy.appeal_seats = section.count("appeal_seats", Parameter::AppealSeats.bounds());
	policy.jury_fee = section.amount("fee", Parameter::JuryFee.bounds(), WHY);
	relate(&section, &values(policy));
	section.close();
}

/// Reads the rule of each track. A key that is missing has the default of its track.
pub(super) fn read_tracks(mut section: Section<'_>, policy: &mut Policy) {
	let rules = TRACKS.map(|(_, name, default)| {
		use Parameter::*;
		let written = section.has(name);
		let mut track = section.section(name, None);
		let rule = TrackRule {
			preparation: track.time("preparation", TrackPreparation.bounds()).unwrap_or(default.preparation),
			decision: track.time("decision", TrackDecision.bounds()).unwrap_or(default.decision),
			confirmation: track
				.time("confirmation", TrackConfirmation.bounds())
				.unwrap_or(default.confirmation),
			enactment: track.time("enactment", TrackEnactment.bounds()).unwrap_or(default.enactment),
			supporters: track.count("supporters", TrackSupporters.bounds()).unwrap_or(default.supporters),
			support: share(&mut track, "support", TrackSupport).unwrap_or(default.support),
			approval: share(&mut track, "approval", TrackApproval).unwrap_or(default.approval),
		};
		track.close();
		written.then_some(rule)
	});
	[
		policy.track_constitution,
		policy.track_commons,
		policy.track_policy,
		policy.track_membership,
		policy.track_emergency,
	] = rules;
	section.close();
}

/// The share of this key, in billionths, within the bounds of its row.
fn share(section: &mut Section<'_>, key: &'static str, row: Parameter) -> Option<u32> {
	section.read(key, |value| {
		let (part, bounds) = (units::parse_percent(text(value)?)?, row.bounds());
		let written = |part: u64| units::format_percent(part.try_into().unwrap_or(u32::MAX));
		match u64::from(part) {
			part if part < bounds.least => {
				Err(format!("is too little: write at least {}", written(bounds.least)))
			}
			part if part > bounds.most => Err(format!("is too much: write at most {}", written(bounds.most))),
			_ => Ok(part),
		}
	})
}

pub(super) fn read_chain(mut section: Section<'_>, policy: &mut Policy) {
	let hardware = section.word("hardware", &MACHINES.map(|(name, _)| name));
	policy.hardware = hardware.map(str::to_owned);
	let [default, fastest] = MACHINES;
	let (machine, slowdown) = match hardware {
		Some(name) => MACHINES.into_iter().find(|machine| machine.0 == name).unwrap_or(fastest),
		None if section.has("hardware") => fastest,
		None => default,
	};
	let shortest = shortest_slot(slowdown);
	let slot = section.time("slot", SLOT);
	let slot = slot.filter(|slot| {
		let fits = *slot >= shortest && slot % 2 == 0;
		if !fits {
			let or = match machine == fastest.0 {
				true => String::new(),
				false => format!("; or choose hardware = \"{}\" if all validators have that", fastest.0),
			};
			let message = format!(
				"must be an even number of milliseconds, {shortest} ms or more with hardware = \"{machine}\"{or}"
			);
			section.mistake("slot", message);
		}
		fits
	});
	let session = section.time("session", SESSION);
	let mut wrong = (section.has("slot") && slot.is_none()) || (section.has("session") && session.is_none());
	if !wrong && (slot.is_some() || session.is_some()) {
		let slot = slot.unwrap_or(defaults::SLOT);
		let key = if session.is_some() { "session" } else { "slot" };
		let session = session.unwrap_or(defaults::SESSION);
		let length = session / slot;
		let [session_text, slot_text, shorter, longer] =
			[session, slot, length.max(5) * slot, (length + 1).max(5) * slot]
				.map(|ms| format_duration(Duration::from_millis(ms)));
		if length < 5 {
			let message = format!(
				"a session of {session_text} has fewer than 5 slots of {slot_text}: write session = \"{shorter}\" or more"
			);
			section.mistake(key, message);
			wrong = true;
		} else if !session.is_multiple_of(slot) {
			let message = format!(
				"a session of {session_text} is no whole number of slots of {slot_text}: write session = \"{shorter}\" or \"{longer}\""
			);
			section.mistake(key, message);
			wrong = true;
		}
		policy.slot_duration = Some(slot);
		policy.session_length = u32::try_from(length).ok();
	}
	if !wrong {
		relate(&section, &values(policy));
	}
	section.close();
}
