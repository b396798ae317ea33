//! The keys that a founder makes on their own machine. Only the public part leaves it.

use std::{
	io,
	path::{Path, PathBuf},
};

use sp_core::crypto::AccountId32;

use crate::{
	address, check_part,
	generate::{self, list, member_section, network_key, session_keys, validator_section, write_new},
	Mistake, Part, Person, Secret,
};

const REMARK: &str = "\
# What a founder gives to whoever writes the community's file. Nothing in it is secret.
";

/// The person who makes keys.
#[derive(Clone, Debug, Default)]
pub struct Founder {
	/// A note for the readers of the community's file.
	pub name: Option<String>,
	/// The founder's account, if they have one. Otherwise a fresh one is made.
	pub account: Option<AccountId32>,
	/// The place where others reach the machine: a host, with or without a port.
	pub machine: Option<String>,
}

/// The keys of a founder.
#[derive(Debug)]
pub struct NewFounder {
	/// The public part.
	pub part: Part,
	/// The text of the public part, which [`check_part`] reads.
	pub toml: String,
	/// The identity of the founder's node.
	pub identity: String,
	/// The secret files by their path below `secrets/`: `account.txt` with the phrase of a fresh account, `keystore/`, and
	/// `node-key`.
	pub secrets: Vec<(PathBuf, Secret)>,
}

impl Founder {
	/// Makes the keys.
	///
	/// Errors: the mistake in the name or the machine.
	pub fn generate(&self) -> Result<NewFounder, String> {
		let mut secrets = Vec::new();
		let person = Person { name: self.name.clone(), account: self.account.clone() };
		let account = generate::account_of(&person, "account.txt", &mut secrets);
		let keys = session_keys("keystore", &mut secrets);
		let identity = address::identity(&network_key("node-key", &mut secrets));
		let machine = self.machine.as_deref();
		let boot_node = machine.map(|machine| address::of_machine(machine, &identity)).transpose()?;
		let name = self.name.as_deref();
		let toml = format!(
			"{REMARK}\n{}\n{}\n[network]\nboot_nodes = [{}]\n",
			member_section(name, &account),
			validator_section(name, &account, &keys),
			list(&boot_node)
		);
		let part = check_part(&toml).map_err(|mistakes| {
			let said: Vec<_> = mistakes.iter().map(Mistake::to_string).collect();
			said.join("\n")
		})?;
		Ok(NewFounder { part, toml, identity, secrets })
	}
}

impl NewFounder {
	/// Writes the public part and `secrets/` into this directory, which must be empty or not exist. The public part has
	/// the directory's name, so that the parts of several founders can lie side by side.
	///
	/// Errors: those of the file system. Nothing is left behind in that case.
	pub fn write(&self, directory: &Path) -> io::Result<()> {
		write_new(directory, &public_file(directory), &self.toml, &self.secrets)
	}
}

/// The name of the file with the public part of the keys in this directory.
pub fn public_file(directory: &Path) -> String {
	let name = directory.file_name().unwrap_or_default();
	format!("{}.toml", name.to_string_lossy())
}
