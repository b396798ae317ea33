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
	Community, Mistake,
};

const TEMPLATE: &str = include_str!("template.toml");

/// What a new community is to be. Texts are written to the file as they are, and then checked.
#[derive(Clone, Debug)]
pub struct Options {
	/// What people call it.
	pub name: String,
	/// The chain's id; made from the name if `None`.
	pub id: Option<String>,
	/// The symbol of the native unit.
	pub symbol: String,
	/// The name of the native unit.
	pub money_name: Option<String>,
	/// What each member gets each time.
	pub dividend: String,
	/// The time between two dividends.
	pub dividend_every: String,
	/// The founding members. The first of them sit in the council, as many as it has seats.
	pub founders: Vec<Person>,
	/// Who runs the validators.
	pub validators: Vec<Person>,
}

/// Somebody in a new community.
#[derive(Clone, Debug, Default)]
pub struct Person {
	/// A note in the file.
	pub name: Option<String>,
	/// The account, if they have one; else a fresh one is made.
	pub account: Option<AccountId32>,
}

/// A new community: its file, and the secrets of the accounts and keys in it.
#[derive(Debug)]
pub struct NewCommunity {
	/// The community as its file has it.
	pub community: Community,
	/// The text of the file.
	pub toml: String,
	/// The secret files by their path below `secrets/`: `founder-1.txt` and `validator-1/account.txt` hold
	/// the phrase of a fresh account, `validator-1/keystore/` is a keystore directory of the node.
	pub secrets: Vec<(PathBuf, Secret)>,
}

/// The content of a secret file, which is not shown by accident.
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
/// Errors: the mistakes that [`check`] finds in the file, whose lines are those of the file as it would
/// have been.
pub fn generate(options: &Options) -> Result<NewCommunity, Vec<Mistake>> {
	let mut secrets = Vec::new();
	let (mut members, mut validators, mut council) = (String::new(), String::new(), String::new());
	for (number, person) in (1..).zip(&options.founders) {
		let account = account_of(person, &format!("founder-{number}.txt"), &mut secrets);
		members.push_str(&format!("[[members]]\n{}account = \"{account}\"\n\n", name_line(person)));
		if number <= MOST_COUNCIL {
			council.push_str(&format!("\t\"{account}\",\n"));
		}
	}
	for (number, person) in (1..).zip(&options.validators) {
		let directory = format!("validator-{number}");
		let account = account_of(person, &format!("{directory}/account.txt"), &mut secrets);
		let babe = session_key::<sr25519::Pair>(&directory, key_types::BABE, &mut secrets);
		let grandpa = session_key::<ed25519::Pair>(&directory, key_types::GRANDPA, &mut secrets);
		let discovery =
			session_key::<sr25519::Pair>(&directory, key_types::AUTHORITY_DISCOVERY, &mut secrets);
		validators.push_str(&format!(
			"[[validators]]\n{}account = \"{account}\"\nbabe = \"{babe}\"\ngrandpa = \"{grandpa}\"\nauthority_discovery = \"{discovery}\"\n\n",
			name_line(person)
		));
	}
	// In a community smaller than the default, nobody could gather that many vouches.
	let founders = u32::try_from(options.founders.len()).unwrap_or(u32::MAX).max(1);
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
		("vouches_needed", vouches.to_string()),
		("recovery_threshold", defaults::RECOVERY_THRESHOLD.min(vouches).to_string()),
	]);
	let community = check::check(&toml)?;
	Ok(NewCommunity { community, toml, secrets })
}

impl NewCommunity {
	/// Writes `community.toml` and `secrets/` into this directory, which must be empty or not exist, in a
	/// directory that does. Secret files have mode 0600, their directories 0700.
	///
	/// Errors: what the file system says. Then nothing is left behind.
	pub fn write(&self, directory: &Path) -> io::Result<()> {
		if fs::symlink_metadata(directory).is_ok() && !(directory.is_dir() && is_empty(directory)?) {
			let message =
				format!("{} exists and is not an empty directory: name another", directory.display());
			return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
		}
		// Everything is written beside it and then renamed, which happens whole or not at all.
		let parent = match directory.parent() {
			Some(parent) if !parent.as_os_str().is_empty() => parent,
			_ => Path::new("."),
		};
		let name = directory.file_name().ok_or_else(|| {
			let message = format!("{} names no directory that could be made", directory.display());
			io::Error::new(io::ErrorKind::InvalidInput, message)
		})?;
		let unfinished =
			parent.join(format!(".{}.{}.unfinished", name.to_string_lossy(), std::process::id()));
		DirBuilder::new().mode(0o700).create(&unfinished)?;
		let written = self.write_all(&unfinished).and_then(|()| fs::rename(&unfinished, directory));
		if written.is_err() {
			// The first error is what matters.
			let _ = fs::remove_dir_all(&unfinished);
		}
		written
	}

	fn write_all(&self, directory: &Path) -> io::Result<()> {
		write_file(&directory.join("community.toml"), &self.toml, 0o644)?;
		let secrets = directory.join("secrets");
		DirBuilder::new().mode(0o700).create(&secrets)?;
		for (path, secret) in &self.secrets {
			let path = secrets.join(path);
			if let Some(parent) = path.parent() {
				DirBuilder::new().mode(0o700).recursive(true).create(parent)?;
			}
			write_file(&path, secret.expose(), 0o600)?;
		}
		Ok(())
	}
}

fn is_empty(directory: &Path) -> io::Result<bool> {
	Ok(fs::read_dir(directory)?.next().is_none())
}

fn write_file(path: &Path, content: &str, mode: u32) -> io::Result<()> {
	let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(path)?;
	file.write_all(content.as_bytes())?;
	file.sync_all()
}

/// The account of this person; the phrase of a fresh one goes to this file.
fn account_of(person: &Person, file: &str, secrets: &mut Vec<(PathBuf, Secret)>) -> String {
	let account = person.account.clone().unwrap_or_else(|| {
		let (pair, phrase, _) = sr25519::Pair::generate_with_phrase(None);
		secrets.push((file.into(), Secret(format!("{phrase}\n"))));
		pair.public().into()
	});
	account.to_ss58check()
}

/// The address of a fresh session key, whose secret goes to this validator's keystore as the node keeps
/// it: a file named after the key's type and public key in hexadecimal, which holds the phrase as a JSON
/// text.
fn session_key<P: Pair>(directory: &str, kind: KeyTypeId, secrets: &mut Vec<(PathBuf, Secret)>) -> String
where
	P::Public: Ss58Codec,
{
	let (pair, phrase, _) = P::generate_with_phrase(None);
	let public = pair.public();
	let file = format!(
		"{directory}/keystore/{}{}",
		crate::keys::to_hex(&kind.0),
		crate::keys::to_hex(public.as_ref())
	);
	secrets.push((file.into(), Secret(serde_json::Value::from(phrase).to_string())));
	public.to_ss58check()
}

fn name_line(person: &Person) -> String {
	person.name.as_deref().map_or_else(String::new, |name| format!("name = {}\n", quote(name)))
}

/// The text as TOML writes it.
fn quote(text: &str) -> String {
	// Both have the same escapes but for this one character, which JSON leaves as it is.
	serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

/// The template with each `{name}` replaced, in one pass: what a text says is never taken for a name.
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
