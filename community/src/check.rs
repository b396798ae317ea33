//! Reads a community file and finds every mistake in it.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use sp_core::{crypto::AccountId32, ed25519, sr25519};
use toml::de::DeTable;

use crate::{
	community::{Community, DividendPolicy, Policy, SessionKeys, Validator},
	mistake::{At, Log, Mistake, Place},
	reader::{text, Section, TimeIn},
	units::{self, format_duration, LONGEST, UNIT},
};

/// Founding members that a file can name.
pub const MOST_FOUNDERS: usize = 1_000;
/// Validators that a chain can have.
pub const MOST_VALIDATORS: usize = 100;
/// Seats in the council.
pub const MOST_COUNCIL: usize = 50;
/// Boot nodes that a file can name.
pub const MOST_BOOT_NODES: usize = 100;
/// Vouches that one person can hold, so the most that can be asked for.
pub const MOST_VOUCHES: u32 = 100;
/// The least balance that an account can have, and so the least dividend: 0.01.
pub const MINIMUM_BALANCE: u64 = UNIT / 100;

/// The runtime's defaults that the checks must know, because a rule compares them with what the file says.
/// They must equal those of the runtime.
pub mod defaults {
	use std::time::Duration;

	/// A slot's length in milliseconds.
	pub const SLOT: u64 = 3_000;
	/// A session's length in milliseconds.
	pub const SESSION: u64 = 3_600_000;
	/// Vouches that a person needs.
	pub const VOUCHES_NEEDED: u32 = 3;
	/// Vouchers who must support a recovery.
	pub const RECOVERY_THRESHOLD: u32 = 3;
	/// The time between two dividends.
	pub const DIVIDEND_PERIOD: Duration = Duration::from_secs(86_400);
	/// The least number of validators.
	pub const MIN_VALIDATORS: u32 = 1;
}

/// Letters of an id: it names a directory.
const MOST_ID: usize = 32;

const DAY: Duration = Duration::from_secs(86_400);
/// The longest time in the bylaws of a cooperative, as the runtime has it: ten years.
const LONGEST_IN_BYLAWS: Duration = Duration::from_secs(10 * 365 * 86_400);

/// Reads the text of a community file.
///
/// Errors: every mistake in it, by line; there is one at least. Where the text is no TOML, only what
/// makes it so is said, as nothing else can be known.
pub fn check(file: &str) -> Result<Community, Vec<Mistake>> {
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
	let community = read(Section::document(document.get_ref(), &log), &log);
	match community {
		Some(community) if log.is_empty() => Ok(community),
		_ => Err(log.into_mistakes()),
	}
}

/// The community, or `None` where something that it needs is missing or wrong; what, is in the log.
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

fn read_name(mut section: Section<'_>) -> Option<(String, String)> {
	section.require("name", "\"…\", what people call the community");
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

/// The founding members, and how many the file names, also wrongly.
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

/// One entry per validator in the file, so that their number is known even where one is wrong.
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
		let babe = section.public("babe");
		let grandpa = section.public("grandpa");
		let discovery = section.public("authority_discovery");
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
	// They may be the very members whose accounts have a slip in them, which is said already.
	if strangers.len() > named_founders.saturating_sub(founders.len()) {
		for seat in strangers {
			log.mistake(
				&seat.place,
				"is no founding member: add [[members]] with this account, or take it away",
			);
		}
	}
	section.close();
	seats.into_iter().map(|seat| seat.value).collect()
}

fn read_dividend(mut section: Section<'_>, policy: &mut Policy) {
	const WHY: &str = "the least that an account can hold, or a first dividend could not be paid";
	let every = section.period("every", LONGEST);
	let kind = section.read("policy", |value| match text(value)? {
		"fixed" => Ok(true),
		"growth" => Ok(false),
		other => Err(format!("`{other}` is no policy: write \"fixed\" or \"growth\"")),
	});
	let amount = section.amount("amount", MINIMUM_BALANCE, WHY);
	let initial = section.amount("initial", MINIMUM_BALANCE, WHY);
	let rate = section.read("rate", |value| match units::parse_percent(text(value)?)? {
		0 => Err("is no growth at all: write policy = \"fixed\", or a rate above zero".to_owned()),
		rate => Ok(rate),
	});
	let reevaluation = section.period("reevaluated_every", LONGEST);

	// Without `policy`, the dividend is fixed; whoever wrote no amount either left both to the default.
	let fixed = kind.unwrap_or(true);
	let known = kind.is_some() || !section.has("policy");
	if known && fixed {
		for key in ["initial", "rate", "reevaluated_every"] {
			if section.has(key) {
				section.mistake(key, "is for a growing dividend: write policy = \"growth\", or take it away");
			}
		}
		if kind.is_some() {
			section.require("amount", "\"…\", what each member gets each time");
		}
		policy.dividend_policy = amount.map(|amount| DividendPolicy::Fixed { amount });
	} else if known {
		if section.has("amount") {
			section.mistake(
				"amount",
				"is for a fixed dividend: write initial for the first amount of a growing one",
			);
		}
		section.require("initial", "\"…\", what each member gets each time at first");
		section.require("rate", "\"…\", such as \"0.2382304 %\"");
		section.require("reevaluated_every", "\"…\", such as \"182 days\"");
		policy.dividend_policy = (|| {
			Some(DividendPolicy::Growth { initial: initial?, rate: rate?, reevaluation: reevaluation? })
		})();
		let period = every.map_or(defaults::DIVIDEND_PERIOD, Duration::from_millis);
		if reevaluation.is_some_and(|reevaluation| Duration::from_millis(reevaluation) < period) {
			let message = format!(
				"is shorter than the time between two dividends: write at least {}",
				format_duration(period)
			);
			section.mistake("reevaluated_every", message);
		}
	}
	policy.dividend_period = every;
	section.close();
}

fn read_membership(mut section: Section<'_>, founders: usize, policy: &mut Policy) {
	policy.vouches_needed = section.count("vouches_needed", 1..=MOST_VOUCHES);
	policy.max_vouches = section.count("vouches_at_once", 1..=1_000);
	policy.vouch_interval = section.period("vouch_interval", LONGEST);
	policy.vouch_validity = section.period("vouch_validity", LONGEST);
	policy.membership_validity = section.period("membership_validity", LONGEST);
	policy.challenge_period = section.period("challenge_period", LONGEST);
	policy.invitation_validity = section.period("invitation_validity", LONGEST);
	policy.candidacy_validity = section.period("candidacy_validity", LONGEST);
	policy.recovery_delay = section.period("recovery_delay", LONGEST);
	policy.recovery_threshold = section.count("recovery_threshold", 1..=MOST_VOUCHES);
	policy.penalty_period = section.period("penalty_period", LONGEST);
	policy.key_change_interval = section.period("key_change_interval", LONGEST);

	let wrong = |key, value: Option<u32>| section.has(key) && value.is_none();
	if !wrong("vouches_needed", policy.vouches_needed) {
		let needed = policy.vouches_needed.unwrap_or(defaults::VOUCHES_NEEDED);
		if founders > 0 && usize::try_from(needed).is_ok_and(|needed| needed > founders) {
			let message = format!(
				"is {needed}{}, but the founding members are {founders}, so nobody could join: write at most {founders}",
				if policy.vouches_needed.is_none() { " if not written" } else { "" }
			);
			section.mistake("vouches_needed", message);
		}
		let threshold = policy.recovery_threshold.unwrap_or(defaults::RECOVERY_THRESHOLD);
		if !wrong("recovery_threshold", policy.recovery_threshold) && threshold > needed {
			let message = format!(
				"is {threshold}{}, but {needed} vouches make a member, who could not get back a lost key: write at most {needed}",
				if policy.recovery_threshold.is_none() { " if not written" } else { "" }
			);
			section.mistake("recovery_threshold", message);
		}
	}
	section.close();
}

fn read_fees(mut section: Section<'_>, policy: &mut Policy) {
	const WHY: &str = "or strangers could fill the chain for nothing";
	policy.fee_per_second = section.amount("per_second", 1, WHY);
	policy.fee_per_byte = section.amount("per_byte", 1, WHY);
	policy.deposit_per_item = section.amount("deposit_per_item", 1, WHY);
	policy.deposit_per_byte = section.amount("deposit_per_byte", 1, WHY);
	section.close();
}

fn read_allowance(mut section: Section<'_>, policy: &mut Policy) {
	// No compute at all is a choice: nothing is free.
	policy.allowance_cap = section.time("compute", TimeIn::Nanoseconds, 0, DAY);
	policy.allowance_refill_time = section.period("refill", LONGEST);
	policy.allowance_length_cost = section.time("per_byte", TimeIn::Nanoseconds, 1, Duration::from_secs(1));
	section.close();
}

fn read_validation(mut section: Section<'_>, validators: usize, file: &Section<'_>, policy: &mut Policy) {
	let most = u32::try_from(MOST_VALIDATORS).unwrap_or(u32::MAX);
	policy.min_validators = section.count("minimum", 1..=most);
	policy.max_missed_sessions = section.count("missed_sessions", 1..=1_000_000);
	let minimum = policy.min_validators.unwrap_or(defaults::MIN_VALIDATORS);
	// That there are none is said already.
	if validators > 0 && usize::try_from(minimum).is_ok_and(|minimum| validators < minimum) {
		let message =
			format!("are {validators}, fewer than validation.minimum: add [[validators]], or write minimum = {validators}");
		file.mistake("validators", message);
	}
	section.close();
}

fn read_cooperatives(mut section: Section<'_>, policy: &mut Policy) {
	policy.shortest_coop_period = section.period("shortest_period", LONGEST_IN_BYLAWS);
	policy.shortest_coop_decision = section.period("shortest_decision", LONGEST_IN_BYLAWS);
	policy.shortest_coop_claim = section.period("shortest_claim", LONGEST_IN_BYLAWS);
	policy.coop_wind_down = section.period("wind_down", LONGEST_IN_BYLAWS);
	section.close();
}

fn read_chain(mut section: Section<'_>, policy: &mut Policy) {
	let slot = section.period("slot", Duration::from_secs(60));
	let slot = slot.filter(|slot| {
		let fits = *slot >= 200 && slot % 2 == 0;
		if !fits {
			section.mistake("slot", "must be an even number of milliseconds, 200 ms or more");
		}
		fits
	});
	let session = section.period("session", Duration::from_secs(7 * 86_400));
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
		let is_node = address.starts_with('/')
			&& address.contains("/p2p/")
			&& !address.contains(|c: char| c.is_whitespace() || c.is_control());
		is_node.then(|| address.to_owned()).ok_or_else(|| {
			format!("`{address}` is no address of a node: write one such as \"/dns/node.example.org/tcp/30333/p2p/12D3…\"")
		})
	});
	section.close();
	nodes.into_iter().map(|node| node.value).collect()
}

/// Says of each entry but the first with the same value that it is there twice.
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

/// A name for people to read.
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
