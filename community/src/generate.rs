//! Makes a new community file with fresh keys, and writes it with its secrets.

use std::fmt;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use sp_core::{
	crypto::{key_types, AccountId32, KeyTypeId, Ss58Codec},
	ed25519, sr25519, Pair,
};

use crate::{
	check::{self, defaults, MOST_COUNCIL},
	keys::to_hex,
	Community, Mistake, Part, SessionKeys,
};

const TEMPLATE: &str = include_str!("template.toml");

/// The description of a new community. Texts are written to the file as they are, and then checked.
#[derive(Clone, Debug)]
pub struct Options {
	/// The name of the community.
	pub name: String,
	/// The chain's id. It is made from the name if `None`.
	pub id: Option<String>,
	/// The symbol of the native unit.
	pub symbol: String,
	/// The name of the native unit.
	pub money_name: Option<String>,
	/// The dividend of each member each time.
	pub dividend: String,
	/// The time between two dividends.
	pub dividend_every: String,
	/// The founding members. The first ones, up to the number of seats, form the council.
	pub founders: Vec<Person>,
	/// The people who run the validators.
	pub validators: Vec<Person>,
	/// The parts of founders who have made their keys on their own machines. Each of them is a member and runs a
	/// validator.
	pub parts: Vec<Part>,
}

/// A person in a new community.
#[derive(Clone, Debug, Default)]
pub struct Person {
	/// A note in the file.
	pub name: Option<String>,
	/// The account, if they have one. Otherwise a fresh one is made.
	pub account: Option<AccountId32>,
}

/// A new community: its file, and the secrets of the accounts and keys in it.
#[derive(Debug)]
pub struct NewCommunity {
	/// The community that the file describes.
	pub community: Community,
	/// The text of the file.
	pub toml: String,
	/// The secret files by their path below `secrets/`. `founder-1.txt` and `validator-1/account.txt` hold the phrase
	/// of a fresh account. `validator-1/keystore/` is a keystore directory of the node.
	pub secrets: Vec<(PathBuf, Secret)>,
}

/// The content of a secret file. It is not printed by accident.
pub struct Secret(String);

impl Secret {
	/// The secret itself.
	pub fn expose(&self) -> &str {
		&self.0
	}
}

impl fmt::Debug for Secret {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str("Secret(…)")
	}
}

/// Makes a new community with fresh keys.
///
/// Errors: the mistakes that [`check`] finds in the file. Their lines are those of the file that would have been
/// written.
pub fn generate(options: &Options) -> Result<NewCommunity, Vec<Mistake>> {
	let mut secrets = Vec::new();
	let (mut members, mut validators, mut council) = (String::new(), String::new(), String::new());
	let mut founders = Vec::new();
	for (number, person) in (1..).zip(&options.founders) {
		let account = account_of(person, &format!("founder-{number}.txt"), &mut secrets);
		founders.push((person.name.as_deref(), account));
	}
	founders.extend(options.parts.iter().map(|part| (part.name.as_deref(), part.account.clone())));
	for (number, (name, account)) in (1..).zip(&founders) {
		members.push_str(&member_section(*name, account));
		members.push('\n');
		if number <= MOST_COUNCIL {
			council.push_str(&format!("\t\"{}\",\n", account.to_ss58check()));
		}
	}
	for (number, person) in (1..).zip(&options.validators) {
		let directory = format!("validator-{number}");
		let account = account_of(person, &format!("{directory}/account.txt"), &mut secrets);
		let keys = session_keys(&format!("{directory}/keystore"), &mut secrets);
		validators.push_str(&validator_section(person.name.as_deref(), &account, &keys));
		validators.push('\n');
	}
	for Part { name, validator, .. } in &options.parts {
		validators.push_str(&validator_section(name.as_deref(), &validator.account, &validator.keys));
		validators.push('\n');
	}
	let boot_nodes = options.parts.iter().flat_map(|part| &part.boot_nodes);
	// With the default, nobody could gather enough vouches in a small community.
	let founders = u32::try_from(founders.len()).unwrap_or(u32::MAX).max(1);
	let vouches = defaults::VOUCHES_NEEDED.min(founders);
	let toml = fill(&[
		("name", quote(&options.name)),
		("id", options.id.as_deref().map_or_else(|| quote(&check::slug(&options.name)), quote)),
		("symbol", quote(&options.symbol)),
		(
			"money_name",
			match &options.money_name {
				Some(name) => format!("name = {}", quote(name)),
				None => "# name = \"…\"".into(),
			},
		),
		("amount", quote(&options.dividend)),
		("every", quote(&options.dividend_every)),
		("members", members.trim_end().to_owned()),
		("validators", validators.trim_end().to_owned()),
		("council", council),
		("boot_nodes", list(boot_nodes)),
		("vouches_needed", vouches.to_string()),
		("recovery_threshold", defaults::RECOVERY_THRESHOLD.min(vouches).to_string()),
	]);
	let community = check::check(&toml)?;
	Ok(NewCommunity { community, toml, secrets })
}

impl NewCommunity {
	/// Writes `community.toml` and, if there are any, `secrets/` into this directory. The directory must be empty or
	/// not exist; its parent must exist. Secret files have mode 0600, their directories 0700.
	///
	/// Errors: those of the file system. Nothing is left behind in that case.
	pub fn write(&self, directory: &Path) -> io::Result<()> {
		write_new(directory, "community.toml", &self.toml, &self.secrets)
	}
}

/// Writes a file and a directory `secrets/` into this directory, completely or not at all.
pub(crate) fn write_new(
	directory: &Path,
	file: &str,
	text: &str,
	secrets: &[(PathBuf, Secret)],
) -> io::Result<()> {
	if fs::symlink_metadata(directory).is_ok() && !(directory.is_dir() && is_empty(directory)?) {
		let message = format!("{} exists and is not an empty directory: name another", directory.display());
		return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
	}
	// All files are written beside it and then renamed, which succeeds completely or not at all.
	let parent = match directory.parent() {
		Some(parent) if !parent.as_os_str().is_empty() => parent,
		_ => Path::new("."),
	};
	let name = directory.file_name().ok_or_else(|| {
		let message = format!("{} names no directory that could be made", directory.display());
		io::Error::new(io::ErrorKind::InvalidInput, message)
	})?;
	let unfinished = parent.join(format!(".{}.{}.unfinished", name.to_string_lossy(), std::process::id()));
	DirBuilder::new().mode(0o700).create(&unfinished)?;
	let written =
		write_all(&unfinished, file, text, secrets).and_then(|()| fs::rename(&unfinished, directory));
	if written.is_err() {
		// Only the first error matters.
		let _ = fs::remove_dir_all(&unfinished);
	}
	written
}

fn write_all(directory: &Path, file: &str, text: &str, secrets: &[(PathBuf, Secret)]) -> io::Result<()> {
	write_file(&directory.join(file), text, 0o644)?;
	if secrets.is_empty() {
		return Ok(());
	}
	let place = directory.join("secrets");
	DirBuilder::new().mode(0o700).create(&place)?;
	for (path, secret) in secrets {
		let path = place.join(path);
		if let Some(parent) = path.parent() {
			DirBuilder::new().mode(0o700).recursive(true).create(parent)?;
		}
		write_file(&path, secret.expose(), 0o600)?;
	}
	Ok(())
}

fn is_empty(directory: &Path) -> io::Result<bool> {
	Ok(fs::read_dir(directory)?.next().is_none())
}

fn write_file(path: &Path, content: &str, mode: u32) -> io::Result<()> {
	let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(path)?;
	file.write_all(content.as_bytes())?;
	file.sync_all()
}

/// The account of this person. The phrase of a fresh one goes to this file.
pub(crate) fn account_of(person: &Person, file: &str, secrets: &mut Vec<(PathBuf, Secret)>) -> AccountId32 {
	person.account.clone().unwrap_or_else(|| {
		let (pair, phrase, _) = sr25519::Pair::generate_with_phrase(None);
		secrets.push((file.into(), Secret(format!("{phrase}\n"))));
		pair.public().into()
	})
}

/// Fresh session keys. Their secrets go to this keystore.
pub(crate) fn session_keys(keystore: &str, secrets: &mut Vec<(PathBuf, Secret)>) -> SessionKeys {
	SessionKeys {
		babe: session_key::<sr25519::Pair>(keystore, key_types::BABE, secrets),
		grandpa: session_key::<ed25519::Pair>(keystore, key_types::GRANDPA, secrets),
		authority_discovery: session_key::<sr25519::Pair>(keystore, key_types::AUTHORITY_DISCOVERY, secrets),
	}
}

/// A fresh session key. Its secret goes to this keystore in the node's format. A file holds the phrase as a JSON text.
/// Its name is the key's type and the public key in hexadecimal.
fn session_key<P: Pair>(keystore: &str, kind: KeyTypeId, secrets: &mut Vec<(PathBuf, Secret)>) -> P::Public {
	let (pair, phrase, _) = P::generate_with_phrase(None);
	let public = pair.public();
	let file = format!("{keystore}/{}{}", to_hex(&kind.0), to_hex(public.as_ref()));
	secrets.push((file.into(), Secret(serde_json::Value::from(phrase).to_string())));
	public
}

/// A fresh network key. Its secret goes to this file in the node's format.
pub(crate) fn network_key(file: &str, secrets: &mut Vec<(PathBuf, Secret)>) -> ed25519::Public {
	let (pair, seed) = ed25519::Pair::generate();
	secrets.push((file.into(), Secret(to_hex(&seed))));
	pair.public()
}

pub(crate) fn member_section(name: Option<&str>, account: &AccountId32) -> String {
	format!("[[members]]\n{}account = \"{}\"\n", name_line(name), account.to_ss58check())
}

pub(crate) fn validator_section(name: Option<&str>, account: &AccountId32, keys: &SessionKeys) -> String {
	let SessionKeys { babe, grandpa, authority_discovery } = keys;
	format!(
		"[[validators]]\n{}account = \"{}\"\nbabe = \"{}\"\ngrandpa = \"{}\"\nauthority_discovery = \"{}\"\n",
		name_line(name),
		account.to_ss58check(),
		babe.to_ss58check(),
		grandpa.to_ss58check(),
		authority_discovery.to_ss58check()
	)
}

fn name_line(name: Option<&str>) -> String {
	name.map_or_else(String::new, |name| format!("name = {}\n", quote(name)))
}

/// The entries of a list, one per line.
pub(crate) fn list<'t>(texts: impl IntoIterator<Item = &'t String>) -> String {
	let lines: String = texts.into_iter().map(|text| format!("\t{},\n", quote(text))).collect();
	if lines.is_empty() {
		lines
	} else {
		format!("\n{lines}")
	}
}

/// The text as a TOML string.
fn quote(text: &str) -> String {
	// JSON and TOML have the same escapes, except for this character, which JSON leaves as it is.
	serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

/// The template with each `{name}` replaced. This is done in one pass, so that a replaced text is never taken for a
/// name.
fn fill(values: &[(&str, String)]) -> String {
	let mut filled = String::new();
	let mut rest = TEMPLATE;
	while let Some((before, after)) = rest.split_once('{') {
		filled.push_str(before);
		let known = after.split_once('}').and_then(|(name, after)| {
			values.iter().find(|(known, _)| *known == name).map(|(_, value)| (value, after))
		});
		match known {
			Some((value, after)) => {
				filled.push_str(value);
				rest = after;
			}
			None => {
				filled.push('{');
				rest = after;
			}
		}
	}
	filled.push_str(rest);
	filled
}
