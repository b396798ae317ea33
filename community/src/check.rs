//! Reads a community file and finds every mistake in it.

mod people;
mod policy;
mod relations;

use toml::de::DeTable;

use crate::{
	address,
	community::{Community, Part, Policy},
	mistake::{Log, Mistake, Place},
	parameters::Parameter,
	reader::{text, Section},
};
use people::{read_council, read_members, read_validators};
use policy::{
	read_allowance, read_assembly, read_chain, read_cooperatives, read_dividend, read_elections, read_fees,
	read_juries, read_membership, read_tracks, read_validation,
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
	read_elections(file.section("elections", None), &mut policy);
	read_assembly(file.section("assembly", None), &mut policy);
	read_tracks(file.section("tracks", None), &mut policy);
	read_juries(file.section("juries", None), &mut policy);
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

fn read_network(mut section: Section<'_>) -> Vec<String> {
	let nodes = section.list("boot_nodes", MOST_BOOT_NODES, |address| {
		address::check_node(address).map(|()| address.to_owned()).map_err(|wrong| {
			format!("`{address}` is no address of a node: {wrong}; write one such as \"/dns/node.example.org/tcp/30333/p2p/12D3…\"")
		})
	});
	section.close();
	nodes.into_iter().map(|node| node.value).collect()
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
