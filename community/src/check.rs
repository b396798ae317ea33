//! Reads a community file and finds every mistake in it.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use sp_core::{crypto::AccountId32, ed25519, sr25519};
use toml::de::DeTable;

use crate::{
	address,
	community::{Community, DividendPolicy, Part, Policy, SessionKeys, Validator},
	mistake::{At, Log, Mistake, Place},
	parameters::{
		shortest_slot, time_to_return, time_to_vouch, Bounds, Parameter, Relation, Unit, Values, MACHINES,
	},
	reader::{text, Section},
	units::{self, format_duration},
};

/// The most founding members in a file.
pub const MOST_FOUNDERS: usize = 1_000;
/// The most validators of a chain.
pub const MOST_VALIDATORS: usize = 100;
/// The most seats in the council.
pub const MOST_COUNCIL: usize = 50;
/// The most boot nodes in a file.
pub const MOST_BOOT_NODES: usize = 100;
/// The smallest balance of an account, and so the smallest dividend: 0.01, in smallest parts.
pub const MINIMUM_BALANCE: u64 = Parameter::DividendAmount.bounds().least;

/// The runtime's defaults that the checks need, because a rule compares them with values of the file. They must equal
/// those of the runtime.
pub mod defaults {
	use std::time::Duration;

	/// The length of a slot in milliseconds.
	pub const SLOT: u64 = 3_000;
	/// The length of a session in milliseconds.
	pub const SESSION: u64 = 3_600_000;
	/// The vouches that a person needs.
	pub const VOUCHES_NEEDED: u32 = 3;
	/// The least number of guardians who must agree on a recovery.
	pub const RECOVERY_THRESHOLD: u32 = 3;
	/// The time between two dividends.
	pub const DIVIDEND_PERIOD: Duration = Duration::from_secs(86_400);
	/// The least number of validators.
	pub const MIN_VALIDATORS: u32 = 1;
}

/// The most letters of an id, which is also the name of a directory.
const MOST_ID: usize = 32;

/// The bounds of a slot: up to a minute. It must also be an even number of milliseconds, and long enough for the
/// reference machine.
const SLOT: Bounds = Bounds { unit: Unit::Milliseconds, least: 1, most: 60_000 };
/// The bounds of a session: up to a week. It must also be 5 slots or more.
const SESSION: Bounds = Bounds { unit: Unit::Milliseconds, least: 1, most: 7 * 86_400_000 };

/// Reads the text of a community file.
///
/// Errors: every mistake in it, by line; there is at least one. If the text is not valid TOML, the only mistake is the
/// one that makes it invalid, because nothing more is known.
pub fn check(file: &str) -> Result<Community, Vec<Mistake>> {
	check_with(file, read)
}

/// Reads a founder's part: the sections of a community file that are about this founder.
///
/// Errors: as [`check`].
pub fn check_part(file: &str) -> Result<Part, Vec<Mistake>> {
	let mut part = check_with(file, read_part)?;
	let document: Option<toml::Table> = toml::from_str(file).ok();
	let name = document.as_ref().and_then(|document| document.get("members")?.get(0)?.get("name")?.as_str());
	part.name = name.map(str::to_owned);
	Ok(part)
}

fn check_with<T>(file: &str, read: impl FnOnce(Section<'_>, &Log) -> Option<T>) -> Result<T, Vec<Mistake>> {
	let log = Log::new(file);
	let start = Place { line: 1, key: String::new() };
	let (document, errors) = DeTable::parse_recoverable(file);
	for error in errors {
		let line = log.line(error.span().map_or(0, |span| span.start));
		let message = format!("cannot be read as TOML: {}", error.message());
		log.mistake(&Place { line, key: String::new() }, message);
	}
	if !log.is_empty() {
		return Err(log.into_mistakes());
	}
	if document.get_ref().is_empty() {
		log.mistake(&start, "the file is empty: let `rochdale-node community new` write one to begin with");
		return Err(log.into_mistakes());
	}
	let found = read(Section::document(document.get_ref(), &log), &log);
	match found {
		Some(found) if log.is_empty() => Ok(found),
		_ => Err(log.into_mistakes()),
	}
}

/// The community, or `None` if a necessary part is missing or wrong. The log names that part.
fn read(mut file: Section<'_>, log: &Log) -> Option<Community> {
	let named = read_name(file.section("community", Some("its name")));
	let money = read_money(file.section("money", Some("its symbol")));
	let (founders, named_founders) = read_members(&mut file, log);
	let validators = read_validators(&mut file, log);
	let council = read_council(
		file.section("council", Some("the founding members who sit in it")),
		&founders,
		named_founders,
		log,
	);
	let mut policy = Policy::default();
	read_dividend(file.section("dividend", None), &mut policy);
	read_membership(file.section("membership", None), named_founders, &mut policy);
	read_fees(file.section("fees", None), &mut policy);
	read_allowance(file.section("allowance", None), &mut policy);
	read_validation(file.section("validation", None), validators.len(), &file, &mut policy);
	read_cooperatives(file.section("cooperatives", None), &mut policy);
	read_chain(file.section("chain", None), &mut policy);
	let boot_nodes = read_network(file.section("network", None));
	file.close();

	let (name, id) = named?;
	let (symbol, money_name) = money?;
	let validators = validators.into_iter().collect::<Option<Vec<_>>>()?;
	let founders = founders.into_iter().map(|at| at.value).collect();
	Some(Community { name, id, symbol, money_name, founders, validators, council, policy, boot_nodes })
}

/// A founder's part, or `None` if something is missing or wrong.
fn read_part(mut file: Section<'_>, log: &Log) -> Option<Part> {
	let (founders, _) = read_members(&mut file, log);
	let validators = read_validators(&mut file, log);
	for (key, count) in [("members", founders.len()), ("validators", validators.len())] {
		if count > 1 {
			file.mistake(key, format!("has {count} entries: a founder sends one, with the own keys"));
		}
	}
	let boot_nodes = read_network(file.section("network", None));
	file.close();
	let account = founders.into_iter().next()?.value;
	let validator = validators.into_iter().next()??;
	Some(Part { name: None, account, validator, boot_nodes })
}

fn read_name(mut section: Section<'_>) -> Option<(String, String)> {
	section.require("name", "\"…\", the name of the community");
	let name = section.read("name", |value| one_line(text(value)?));
	let id = section.read("id", |value| {
		let id = text(value)?;
		if is_id(id) {
			Ok(id.to_owned())
		} else {
			Err(format!("`{id}` is no id: write at most {MOST_ID} lower-case letters, digits, - and _, a letter first"))
		}
	});
	let id = match (&name, section.has("id")) {
		(_, true) => id,
		(Some(name), false) => {
			let id = Some(slug(name)).filter(|id| is_id(id));
			if id.is_none() {
				section.mistake(
					"id",
					"cannot be made from the name: write id = \"…\", in lower-case letters from a to z",
				);
			}
			id
		}
		(None, false) => None,
	};
	section.close();
	name.zip(id)
}

fn read_money(mut section: Section<'_>) -> Option<(String, Option<String>)> {
	section.require("symbol", "\"…\", the short name of one unit, such as \"GRN\"");
	let symbol = section.read("symbol", |value| {
		let symbol = text(value)?;
		let is_symbol =
			(1..=12).contains(&symbol.len()) && symbol.bytes().all(|byte| byte.is_ascii_alphanumeric());
		is_symbol
			.then(|| symbol.to_owned())
			.ok_or_else(|| format!("`{symbol}` is no symbol: write 1 to 12 letters from A to Z and digits"))
	});
	let name = section.read("name", |value| one_line(text(value)?));
	section.close();
	symbol.map(|symbol| (symbol, name))
}

/// The founding members, and the number of entries in the file, including wrong ones.
fn read_members(file: &mut Section<'_>, log: &Log) -> (Vec<At<AccountId32>>, usize) {
	let (mut founders, mut named) = (Vec::new(), 0usize);
	for mut member in file.sections("members", MOST_FOUNDERS, "each founding member") {
		named = named.saturating_add(1);
		founders.extend(member.account());
		member.text("name");
		member.close();
	}
	refuse_twice(&founders, log);
	(founders, named)
}

/// One item per validator in the file, so that their number is known even if one of them is wrong.
fn read_validators(file: &mut Section<'_>, log: &Log) -> Vec<Option<Validator>> {
	let mut validators = Vec::new();
	let (mut accounts, mut babe_keys, mut grandpa_keys, mut discovery_keys) =
		(Vec::new(), Vec::new(), Vec::new(), Vec::new());
	for mut section in
		file.sections("validators", MOST_VALIDATORS, "each validator: without one, nobody makes blocks")
	{
		let account = section.account();
		for key in ["babe", "grandpa", "authority_discovery"] {
			section.require(key, "\"…\", the validator's public key for it");
		}
		let babe = section.session_key("babe");
		let grandpa = section.session_key("grandpa");
		let discovery = section.session_key("authority_discovery");
		section.text("name");
		if let (Some(babe), Some(grandpa)) = (&babe, &grandpa) {
			if babe.value == grandpa.value {
				section.mistake(
					"grandpa",
					"is the same key as babe: write the ed25519 key that is kept for grandpa",
				);
			}
		}
		section.close();

		accounts.extend(account.clone());
		babe_keys.extend(babe.clone());
		grandpa_keys.extend(grandpa.clone());
		discovery_keys.extend(discovery.clone());
		validators.push((|| {
			let keys = SessionKeys {
				babe: sr25519::Public::from_raw(babe?.value),
				grandpa: ed25519::Public::from_raw(grandpa?.value),
				authority_discovery: sr25519::Public::from_raw(discovery?.value),
			};
			Some(Validator { account: account?.value, keys })
		})());
	}
	refuse_twice(&accounts, log);
	refuse_twice(&babe_keys, log);
	refuse_twice(&grandpa_keys, log);
	refuse_twice(&discovery_keys, log);
	validators
}

fn read_council(
	mut section: Section<'_>,
	founders: &[At<AccountId32>],
	named_founders: usize,
	log: &Log,
) -> Vec<AccountId32> {
	section.require("members", "[\"…\"], the addresses of the founding members who sit in it");
	let seats = section
		.list("members", MOST_COUNCIL, |address| crate::keys::parse_public(address).map(AccountId32::from));
	if section.is_empty_list("members") {
		section.mistake(
			"members",
			"is empty: name one founding member at least, or nobody could change any rule",
		);
	}
	refuse_twice(&seats, log);
	let known: BTreeSet<_> = founders.iter().map(|founder| &founder.value).collect();
	let strangers: Vec<_> = seats.iter().filter(|seat| !known.contains(&seat.value)).collect();
	// They may be the members whose accounts contain a mistake that is already reported.
	if strangers.len() > named_founders.saturating_sub(founders.len()) {
		for seat in strangers {
			log.mistake(
				&seat.place,
				"is no founding member: add [[members]] with this account, or remove it",
			);
		}
	}
	section.close();
	seats.into_iter().map(|seat| seat.value).collect()
}

fn read_dividend(mut section: Section<'_>, policy: &mut Policy) {
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

fn read_membership(mut section: Section<'_>, founders: usize, policy: &mut Policy) {
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

fn read_fees(mut section: Section<'_>, policy: &mut Policy) {
	const WHY: &str = "or strangers could fill the chain for nothing";
	policy.fee_per_second = section.amount("per_second", Parameter::FeePerSecond.bounds(), WHY);
	policy.fee_per_byte = section.amount("per_byte", Parameter::FeePerByte.bounds(), WHY);
	policy.deposit_per_item = section.amount("deposit_per_item", Parameter::DepositPerItem.bounds(), WHY);
	policy.deposit_per_byte = section.amount("deposit_per_byte", Parameter::DepositPerByte.bounds(), WHY);
	section.close();
}

fn read_allowance(mut section: Section<'_>, policy: &mut Policy) {
	policy.allowance_cap = section.time("compute", Parameter::AllowanceCap.bounds());
	policy.allowance_refill_time = section.time("refill", Parameter::AllowanceRefillTime.bounds());
	policy.allowance_length_cost = section.time("per_byte", Parameter::AllowanceLengthCost.bounds());
	relate(&section, &values(policy));
	section.close();
}

fn read_validation(mut section: Section<'_>, validators: usize, file: &Section<'_>, policy: &mut Policy) {
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

fn read_cooperatives(mut section: Section<'_>, policy: &mut Policy) {
	policy.shortest_coop_period = section.time("shortest_period", Parameter::ShortestCoopPeriod.bounds());
	policy.shortest_coop_decision =
		section.time("shortest_decision", Parameter::ShortestCoopDecision.bounds());
	policy.shortest_coop_claim = section.time("shortest_claim", Parameter::ShortestCoopClaim.bounds());
	policy.coop_wind_down = section.time("wind_down", Parameter::CoopWindDown.bounds());
	policy.shortest_coop_objection =
		section.time("shortest_objection", Parameter::ShortestCoopObjection.bounds());
	policy.least_coop_quorum = section.read("least_quorum", |value| {
		let (part, bounds) = (units::parse_percent(text(value)?)?, Parameter::LeastCoopQuorum.bounds());
		let most = || units::format_percent(bounds.most.try_into().unwrap_or(u32::MAX));
		match bounds.contains(part.into()) {
			true => Ok(part),
			false if part == 0 => Err("is no quorum at all: write one above zero".to_owned()),
			false => Err(format!("is too much: write at most {}", most())),
		}
	});
	policy.most_coop_vote_ratio = section.count("most_vote_ratio", Parameter::MostCoopVoteRatio.bounds());
	section.close();
}

fn read_chain(mut section: Section<'_>, policy: &mut Policy) {
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
	let wrong = (section.has("slot") && slot.is_none()) || (section.has("session") && session.is_none());
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
		} else if !session.is_multiple_of(slot) {
			let message = format!(
				"a session of {session_text} is no whole number of slots of {slot_text}: write session = \"{shorter}\" or \"{longer}\""
			);
			section.mistake(key, message);
		}
		policy.slot_duration = Some(slot);
		policy.session_length = u32::try_from(length).ok();
	}
	section.close();
}

fn read_network(mut section: Section<'_>) -> Vec<String> {
	let nodes = section.list("boot_nodes", MOST_BOOT_NODES, |address| {
		address::check_node(address).map(|()| address.to_owned()).map_err(|wrong| {
			format!("`{address}` is no address of a node: {wrong}; write one such as \"/dns/node.example.org/tcp/30333/p2p/12D3…\"")
		})
	});
	section.close();
	nodes.into_iter().map(|node| node.value).collect()
}

/// The values that are related to each other: those of the file, otherwise the runtime's defaults.
fn values(policy: &Policy) -> Values {
	let default = Values::default();
	Values {
		vouches_needed: policy.vouches_needed.unwrap_or(default.vouches_needed),
		max_vouches: policy.max_vouches.unwrap_or(default.max_vouches),
		vouch_interval: policy.vouch_interval.unwrap_or(default.vouch_interval),
		vouch_validity: policy.vouch_validity.unwrap_or(default.vouch_validity),
		challenge_period: policy.challenge_period.unwrap_or(default.challenge_period),
		candidacy_validity: policy.candidacy_validity.unwrap_or(default.candidacy_validity),
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
	}
}

/// Reports the relations between the keys of this section that do not hold, if none of the keys is wrong already.
fn relate(section: &Section<'_>, values: &Values) {
	let time = |milliseconds| format_duration(Duration::from_millis(milliseconds));
	for relation in Relation::ALL {
		// The section; the key to report and its value; the other keys; and the reason.
		let (name, key, value, others, why): (_, _, _, &[&str], _) = match relation {
			Relation::RecoveryIsPossible => (
				"membership",
				"recovery_threshold",
				values.recovery_threshold.to_string(),
				&["vouches_needed"],
				format!(
					"{needed} vouches make a member, who could not get back a lost key: write at most {needed}",
					needed = values.vouches_needed
				),
			),
			Relation::VouchesCanBeGiven => (
				"membership",
				"vouches_needed",
				values.vouches_needed.to_string(),
				&["vouches_at_once"],
				format!(
					"a member can give {most} at once, which are not enough for all: write at most {most}",
					most = values.max_vouches
				),
			),
			Relation::VouchesLast => (
				"membership",
				"vouch_validity",
				time(values.vouch_validity),
				&["vouch_interval", "vouches_needed"],
				format!(
					"a member gives one vouch in {} and needs {}, so there are not enough for all: write at least {}",
					time(values.vouch_interval),
					values.vouches_needed,
					time(time_to_vouch(values))
				),
			),
			Relation::CandidacyOutlastsChallenge => (
				"membership",
				"challenge_period",
				time(values.challenge_period),
				&["candidacy_validity"],
				format!(
					"whoever accepts has {candidacy} to join, so nobody could: write less than {candidacy}",
					candidacy = time(values.candidacy_validity)
				),
			),
			Relation::VouchOutlastsChallenge => (
				"membership",
				"challenge_period",
				time(values.challenge_period),
				&["vouch_validity"],
				format!(
					"a vouch is valid for {vouch}, so nobody could join: write less than {vouch}",
					vouch = time(values.vouch_validity)
				),
			),
			Relation::PenaltyIsServed => (
				"membership",
				"penalty_period",
				time(values.penalty_period),
				&["challenge_period", "vouch_age"],
				format!(
					"whoever comes anew can vouch after {back}, and would not serve it: write at most {back}",
					back = time(time_to_return(values))
				),
			),
			Relation::DividendBeforeReevaluation => (
				"dividend",
				"reevaluated_every",
				time(values.reevaluation.unwrap_or_default()),
				&["every"],
				format!(
					"the time between two dividends is {period}: write at least {period}",
					period = time(values.dividend_period)
				),
			),
			Relation::QuotaRefillsInTime => (
				"allowance",
				"compute",
				format_duration(Duration::from_nanos(values.allowance_cap)),
				&["refill"],
				format!(
					"it is full again after {refill}, so it would refill faster than time passes: write at most {refill}",
					refill = time(values.allowance_refill_time)
				),
			),
		};
		let known = !section.is_wrong(key) && !others.iter().any(|other| section.is_wrong(other));
		if name == section.name() && known && !relation.holds(values) {
			let unwritten = if section.has(key) { "" } else { " if not written" };
			section.mistake(key, format!("is {value}{unwritten}, but {why}"));
		}
	}
}

/// Reports each entry with the same value as an earlier one.
fn refuse_twice<T: Ord>(entries: &[At<T>], log: &Log) {
	let mut seen: BTreeMap<&T, &Place> = BTreeMap::new();
	for entry in entries {
		match seen.get(&entry.value) {
			Some(first) => {
				let message =
					format!("is the same as {} in line {}: each can be there once", first.key, first.line);
				log.mistake(&entry.place, message);
			}
			None => {
				seen.insert(&entry.value, &entry.place);
			}
		}
	}
}

/// Checks a name for human readers.
fn one_line(name: &str) -> Result<String, String> {
	let trimmed = name.trim();
	if trimmed.is_empty() {
		return Err("is empty: write a name".into());
	}
	if trimmed.chars().count() > 64 || trimmed.chars().any(char::is_control) {
		return Err("is no name: write one line of at most 64 characters".into());
	}
	Ok(trimmed.to_owned())
}

/// The name as an id: what is neither letter nor digit becomes a hyphen.
pub(crate) fn slug(name: &str) -> String {
	let words: Vec<String> = name
		.split(|c: char| !c.is_ascii_alphanumeric())
		.filter(|word| !word.is_empty())
		.map(str::to_ascii_lowercase)
		.collect();
	let mut id = words.join("-");
	id.truncate(MOST_ID);
	id.trim_end_matches('-').to_owned()
}

fn is_id(id: &str) -> bool {
	id.len() <= MOST_ID
		&& id.starts_with(|c: char| c.is_ascii_lowercase())
		&& id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte))
}
