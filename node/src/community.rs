//! `rochdale-node community …`: checks the file that describes a community, turns it into a chain specification, or
//! begins a new community.

mod new;

use std::{
	fs::Permissions,
	io::{self, Write},
	os::unix::fs::PermissionsExt,
	path::{Path, PathBuf},
};

use rochdale_community::{check_part, parse_public, public_file, Community, Founder, Part};

use crate::{
	chain_spec::{self, all_mistakes, first_block, read_community},
	validators,
};

use new::NewCmd;

/// The length of the longest address: 0x and 64 hexadecimal digits.
const LONGEST_ADDRESS: usize = 66;
/// A text with more words than this is not a name.
const MOST_WORDS: usize = 10;

/// The subcommands of `community`.
#[derive(Debug, clap::Subcommand)]
pub enum CommunityCmd {
	/// Check a community file. It lists every mistake with its line, and gives the hash of the first block. The hash is
	/// the same for everybody who has the same file and the same program.
	Check {
		/// The community file.
		file: PathBuf,
		/// Check whether your own account and keys are in it. The value is the directory that `community keys` has
		/// written.
		#[arg(long, value_name = "DIRECTORY")]
		mine: Option<PathBuf>,
	},

	/// Write the raw chain specification of a community, which all its nodes share.
	Spec {
		/// The community file.
		file: PathBuf,
		/// The file to write. The default is the standard output.
		#[arg(long, short)]
		output: Option<PathBuf>,
	},

	/// Write the genesis of a community in the form that the runtime's genesis builder takes.
	Patch {
		/// The community file.
		file: PathBuf,
		/// The file to write. The default is the standard output.
		#[arg(long, short)]
		output: Option<PathBuf>,
	},

	/// Begin a community: write its file, with fresh keys. On a terminal it asks for values that are not given.
	New(NewCmd),

	/// Make the keys of one founder and their machine. The public part goes into the community's file; the secrets stay
	/// on this machine.
	Keys(KeysCmd),
}

/// Makes the keys of a founder.
#[derive(Debug, clap::Args)]
pub struct KeysCmd {
	/// The directory to make.
	directory: PathBuf,

	/// Your name for the readers of the community's file. The default is the name of the directory.
	#[arg(long)]
	name: Option<String>,

	/// The address of your account, if you have one. Otherwise a fresh account is made.
	#[arg(long, value_name = "ADDRESS")]
	account: Option<String>,

	/// The name or IP address at which other machines reach this one, with a port if it is not 30333. Leave it out if
	/// others cannot reach this machine.
	#[arg(long, value_name = "HOST[:PORT]")]
	reached_at: Option<String>,
}

impl CommunityCmd {
	/// Runs the command. The error is one text for the terminal; nothing was written in that case.
	pub fn run(&self) -> Result<(), String> {
		match self {
			Self::Check { file, mine } => {
				let community = read_community(file)?;
				let mut text = format!("{}: no mistakes.\n{}", file.display(), summary(&community));
				if let Some(directory) = mine {
					find_own(&community, &read_part(&directory.join(public_file(directory)))?)?;
					text.push_str("Your account and the keys of your machine are in it.\n");
				}
				text.push_str(&format!("First block: {:?}\n", first_block(&community)?));
				print(&text)
			}
			Self::Spec { file, output } => {
				write(output.as_deref(), &chain_spec::raw(&read_community(file)?)?)?;
				match output {
					Some(output) => print(&format!("Written to {}.\n", output.display())),
					None => Ok(()),
				}
			}
			Self::Patch { file, output } => {
				let patch = read_community(file)?.genesis_patch();
				let json = serde_json::to_string_pretty(&patch).map_err(|error| error.to_string())?;
				write(output.as_deref(), &format!("{json}\n"))
			}
			Self::New(cmd) => cmd.run(),
			Self::Keys(cmd) => cmd.run(),
		}
	}
}

impl KeysCmd {
	fn run(&self) -> Result<(), String> {
		let directory = &self.directory;
		let folder = directory.file_name().unwrap_or_default().to_string_lossy();
		let typed = [&self.name, &self.reached_at].into_iter().flatten().map(String::as_str);
		typed.chain([&*folder]).try_for_each(refuse_secret)?;
		let name = self.name.clone().unwrap_or_else(|| folder.into_owned());
		let named = |address: &String| account("--account", address);
		let founder = Founder {
			name: Some(name).filter(|name| !name.is_empty()),
			account: self.account.as_ref().map(named).transpose()?.map(Into::into),
			machine: self.reached_at.clone(),
		};
		let new = founder.generate()?;
		new.write(directory).map_err(|error| error.to_string())?;

		let shown = directory.display();
		let account = &new.part.account;
		let mut text = format!("Your account: {account}\n");
		match new.part.boot_nodes.first() {
			Some(address) => text.push_str(&format!("Your machine: {address}\n")),
			None => text.push_str(&format!(
				"Your machine: {}; the others cannot find it, but it finds them.\n",
				new.identity
			)),
		}
		if self.account.is_none() {
			text.push_str(&format!(
				"Write the words in {shown}/secrets/account.txt on paper. They are your account: show them to nobody.\n"
			));
		}
		text.push_str(&format!(
			"Send {shown}/{} to the person who writes the community's file. Nothing in it is secret.\nSend nothing from \
			 {shown}/secrets to anybody.\n",
			public_file(directory)
		));
		print(&text)
	}
}

/// Reads the file that a founder has sent.
fn read_part(path: &Path) -> Result<Part, String> {
	let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
	check_part(&text).map_err(|mistakes| all_mistakes(&path.display().to_string(), &mistakes))
}

/// Checks that all of this founder's part is in the community.
fn find_own(community: &Community, own: &Part) -> Result<(), String> {
	let missing = if !community.founders.contains(&own.account) {
		format!("your account {} is not among the founding members", own.account)
	} else if !community.validators.contains(&own.validator) {
		"the keys of your machine are not among the validators, or one of them is another".to_owned()
	} else if let Some(address) = own.boot_nodes.iter().find(|node| !community.boot_nodes.contains(node)) {
		format!("the address of your machine, {address}, is not among the boot nodes")
	} else {
		return Ok(());
	};
	Err(format!("{missing}. Do not start a chain with this file: ask the person who wrote it"))
}

/// Refuses a phrase that somebody has typed by mistake. It is not shown again, and not written to a file.
fn refuse_secret(text: &str) -> Result<(), String> {
	if is_secret(text) {
		return Err("this looks like the secret phrase of an account, and nothing here asks for one. For a person, write a \
		            name, or NAME=ADDRESS, where the address is what everybody may know. If somebody else has seen the \
		            phrase, make a new account"
			.into());
	}
	Ok(())
}

/// The account with this address. A text that is clearly no address may be a secret, and is not repeated.
fn account(name: &str, address: &str) -> Result<[u8; 32], String> {
	if address.len() > LONGEST_ADDRESS || !address.chars().all(|c| c.is_ascii_alphanumeric()) {
		return Err(format!(
			"what stands after `{name}=` is not an address: write an SS58 address, or 0x and 64 hexadecimal digits"
		));
	}
	parse_public(address)
}

/// Whether this may be the phrase of an account, of 12 words or more. No name has so many words.
fn is_secret(text: &str) -> bool {
	let is_word = |word: &&str| word.len() >= 3 && word.chars().all(|c| c.is_ascii_alphabetic());
	text.split(|c: char| !c.is_alphanumeric()).filter(is_word).count() > MOST_WORDS
}

/// What is told about a community in which no transaction is free.
const NOTHING_IS_FREE: &str =
	"With compute = \"0 s\", every transaction needs a fee, and no member has money yet. So nobody \
	can claim the first dividend before a quota is decided.";

/// A description of the community. It warns of the loss of a validator if there are few, and says what nobody could do
/// if there is no free quota.
fn summary(community: &Community) -> String {
	let count = |things: usize, name: &str| match things {
		1 => format!("1 {name}"),
		_ => format!("{things} {name}s"),
	};
	let mut text = format!(
		"{}: {}, {} in the council, {}; its money is {}.\n",
		community.name,
		count(community.founders.len(), "founding member"),
		community.council.len(),
		count(community.validators.len(), "validator"),
		community.symbol,
	);
	if community.validators.len() < validators::SAFE {
		text.push_str(&format!("Warning: {}\n", validators::loss(community.validators.len())));
	}
	if community.policy.allowance_cap == Some(0) {
		text.push_str(&format!("Warning: {NOTHING_IS_FREE}\n"));
	}
	text
}

fn print(text: &str) -> Result<(), String> {
	io::stdout().write_all(text.as_bytes()).map_err(|error| error.to_string())
}

/// Writes to the file, completely or not at all; or to the standard output.
fn write(output: Option<&Path>, text: &str) -> Result<(), String> {
	let Some(path) = output else { return print(text) };
	let fail = |error: io::Error| format!("{}: {error}", path.display());
	let directory = match path.parent() {
		Some(parent) if !parent.as_os_str().is_empty() => parent,
		_ => Path::new("."),
	};
	let mut file = tempfile::Builder::new()
		.permissions(Permissions::from_mode(0o644))
		.tempfile_in(directory)
		.map_err(fail)?;
	file.write_all(text.as_bytes()).and_then(|()| file.as_file().sync_all()).map_err(fail)?;
	file.persist(path).map_err(|error| fail(error.error))?;
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_file_is_replaced_whole_or_not_at_all() {
		let directory = tempfile::tempdir().unwrap();
		let path = directory.path().join("spec.json");
		write(Some(&path), "one").unwrap();
		write(Some(&path), "two").unwrap();
		assert_eq!(std::fs::read_to_string(&path).unwrap(), "two");
		assert!(write(Some(&directory.path().join("missing/spec.json")), "three").is_err());
		assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 1);
	}
}
