//! `rochdale-node community …`: checks the file that describes a community, turns it into a chain specification, or
//! begins a new community.

use std::{
	fs::Permissions,
	io::{self, BufRead, IsTerminal, Write},
	os::unix::fs::PermissionsExt,
	path::{Path, PathBuf},
};

use rochdale_community::{check_part, parse_public, public_file, Community, Founder, Options, Part, Person};

use crate::{
	chain_spec::{self, all_mistakes, first_block, read_community},
	validators,
};

/// The default dividend of a member each time.
const DIVIDEND: &str = "10";
/// The default time between two dividends.
const DIVIDEND_EVERY: &str = "1 day";

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

/// Begins a community.
#[derive(Debug, clap::Args)]
pub struct NewCmd {
	/// The directory to make, with `community.toml` and `secrets/`.
	directory: PathBuf,

	/// The name of the community.
	#[arg(long)]
	name: Option<String>,

	/// The chain's id. The default is made from the name.
	#[arg(long)]
	id: Option<String>,

	/// The short name of one unit of the money, such as HRS.
	#[arg(long)]
	symbol: Option<String>,

	/// The full name of the money, such as Hours.
	#[arg(long)]
	money_name: Option<String>,

	/// The dividend that each member gets each time, such as 10 or 0.5.
	#[arg(long)]
	dividend: Option<String>,

	/// The time between two dividends, such as "1 day".
	#[arg(long)]
	every: Option<String>,

	/// A founding member: a name, for a fresh account, or NAME=ADDRESS. Give it once for each.
	#[arg(long = "founder", value_name = "NAME[=ADDRESS]")]
	founders: Vec<String>,

	/// A validator: a name, for a fresh account, or NAME=ADDRESS. Give it once for each. Without it there is one
	/// validator.
	#[arg(long = "validator", value_name = "NAME[=ADDRESS]")]
	validators: Vec<String>,

	/// A file from a founder, as `community keys` writes it. Give it once for each founder. No keys are made in this
	/// case.
	#[arg(long = "from", value_name = "FILE")]
	parts: Vec<PathBuf>,

	/// Also print the secrets.
	#[arg(long)]
	show_secrets: bool,
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
		let name = match &self.name {
			Some(name) => name.clone(),
			None => directory.file_name().unwrap_or_default().to_string_lossy().into_owned(),
		};
		refuse_secret(&name)?;
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

impl NewCmd {
	fn run(&self) -> Result<(), String> {
		let stdin = io::stdin();
		let options = if stdin.is_terminal() {
			self.options(&mut Some(Questions { input: stdin.lock(), output: io::stderr() }))?
		} else {
			self.options(&mut None::<Questions<io::Empty, io::Sink>>)?
		};
		let new = rochdale_community::generate(&options).map_err(|mistakes| {
			mistakes.iter().fold("these answers make no community:".to_owned(), |message, mistake| {
				format!("{message}\n  {}: {}", mistake.key, mistake.message)
			})
		})?;
		new.write(&self.directory).map_err(|error| error.to_string())?;

		let directory = self.directory.display();
		let mut text = format!("{}Written to {directory}/community.toml", summary(&new.community));
		text.push_str(&match new.secrets.is_empty() {
			true => format!(
				".\nGive {directory}/community.toml to all founders. Each of them checks it: rochdale-node community check \
				 community.toml --mine DIRECTORY\nThen all start their machines: docs/founders-evening.md says how.\n"
			),
			false => format!(
				"; the secrets are in {directory}/secrets: each is for one person alone.\n{}",
				how_to_start(&directory.to_string(), new.community.validators.len())
			),
		});
		if self.show_secrets {
			for (path, secret) in &new.secrets {
				text.push_str(&format!("{}: {}\n", path.display(), secret.expose().trim_end()));
			}
		}
		print(&text)
	}

	/// The description of the new community, from the flags, or from answers to questions where flags are missing.
	fn options<I: BufRead, O: Write>(
		&self,
		questions: &mut Option<Questions<I, O>>,
	) -> Result<Options, String> {
		let name = given(&self.name, questions, "--name", "What is the name of the community?", None)?;
		let symbol =
			given(&self.symbol, questions, "--symbol", "The symbol of its money (such as HRS)?", None)?;
		let dividend = given(
			&self.dividend,
			questions,
			"--dividend",
			"How much of it does every member get each time?",
			Some(DIVIDEND),
		)?;
		let dividend_every = given(&self.every, questions, "--every", "How often?", Some(DIVIDEND_EVERY))?;
		let parts = self.parts.iter().map(|path| read_part(path)).collect::<Result<Vec<_>, _>>()?;
		let mut founders = self.founders.clone();
		if founders.is_empty() && parts.is_empty() {
			let Some(questions) = questions else {
				return Err("name the founding members with --founder, once for each".into());
			};
			questions.say("The founding members, one per line: NAME, for a fresh account, or NAME=ADDRESS. End with an empty line.")?;
			while let Some(founder) =
				questions.ask("Founding member?", Some(""))?.filter(|line| !line.is_empty())
			{
				founders.push(founder);
			}
		}
		let validators = match self.validators.as_slice() {
			[] if parts.is_empty() => vec!["validator 1".to_owned()],
			validators => validators.to_vec(),
		};
		let persons = |texts: &[String]| texts.iter().map(|text| person(text)).collect::<Result<Vec<_>, _>>();
		Ok(Options {
			name,
			id: self.id.clone(),
			symbol,
			money_name: self.money_name.clone(),
			dividend,
			dividend_every,
			founders: persons(&founders)?,
			validators: persons(&validators)?,
			parts,
		})
	}
}

/// The person at the terminal.
struct Questions<I, O> {
	input: I,
	output: O,
}

impl<I: BufRead, O: Write> Questions<I, O> {
	fn say(&mut self, text: &str) -> Result<(), String> {
		writeln!(self.output, "{text}").map_err(|error| error.to_string())
	}

	/// The answer, or the default for an empty line; `None` at the end of the input.
	fn ask(&mut self, question: &str, default: Option<&str>) -> Result<Option<String>, String> {
		loop {
			match default {
				Some(default) if !default.is_empty() => write!(self.output, "{question} [{default}] "),
				_ => write!(self.output, "{question} "),
			}
			.and_then(|()| self.output.flush())
			.map_err(|error| error.to_string())?;
			let mut line = String::new();
			if self.input.read_line(&mut line).map_err(|error| error.to_string())? == 0 {
				return Ok(None);
			}
			match (line.trim(), default) {
				("", Some(default)) => return Ok(Some(default.into())),
				("", None) => continue,
				(answer, _) => return Ok(Some(answer.into())),
			}
		}
	}
}

/// The value of the flag, otherwise the answer to the question, otherwise the default.
fn given<I: BufRead, O: Write>(
	flag: &Option<String>,
	questions: &mut Option<Questions<I, O>>,
	name: &str,
	question: &str,
	default: Option<&str>,
) -> Result<String, String> {
	if let Some(value) = flag {
		return Ok(value.clone());
	}
	let answer = match questions {
		Some(questions) => questions.ask(question, default)?,
		None => default.map(str::to_owned),
	};
	answer.ok_or_else(|| format!("{name} is missing: {question}"))
}

/// Parses `NAME` or `NAME=ADDRESS`. A secret that is typed here by mistake is not shown again, and not written to a
/// file.
fn person(text: &str) -> Result<Person, String> {
	refuse_secret(text)?;
	let (name, account) = match text.split_once('=') {
		Some((name, address)) => (name.trim(), Some(account(name.trim(), address.trim())?.into())),
		None => (text.trim(), None),
	};
	Ok(Person { name: Some(name.to_owned()).filter(|name| !name.is_empty()), account })
}

fn refuse_secret(text: &str) -> Result<(), String> {
	if is_secret(text) {
		return Err("this looks like the secret phrase of an account, not like a name or an address. Write a name, or \
		            NAME=ADDRESS, where the address is what everybody may know. Never type a phrase where an address is \
		            asked for; if somebody else has seen it, make a new account"
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

/// The commands that start the chain of a new community.
fn how_to_start(directory: &str, validators: usize) -> String {
	let file = format!("{directory}/community.toml");
	if validators < 2 {
		return format!("Start the chain: rochdale-node --chain {file}\n");
	}
	let needed = validators::needed(validators);
	let steps = [
		format!("Write the file that all share: rochdale-node community spec {file} --output {directory}/chain.json"),
		format!(
			"Give each validator chain.json and its own directory of {directory}/secrets: validator-1 to \
			 validator-{validators}."
		),
		"Each starts its node: rochdale-node --validator --chain chain.json --keystore-path validator-N/keystore \
		 --bootnodes ADDRESS"
			.to_owned(),
		"ADDRESS is that of a node that runs: /ip4/ITS-IP/tcp/30333/p2p/ITS-IDENTITY. The first node needs none. \
		 docs/guides/validators.md says more."
			.to_owned(),
	];
	let begin = format!(
		"The chain begins when validators are connected; one alone makes no block. At least {needed} of the {validators} \
		 must run.\n"
	);
	(1..).zip(steps).fold(begin, |text, (number, step)| format!("{text}{number}. {step}\n"))
}

/// A description of the community, with what the loss of a validator would mean if it has few.
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
	use clap::Parser;

	const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

	#[derive(clap::Parser)]
	struct Line {
		#[command(flatten)]
		new: NewCmd,
	}

	fn options(flags: &[&str], answers: Option<&str>) -> Result<Options, String> {
		let line = Line::try_parse_from(["new", "dir"].iter().chain(flags)).unwrap();
		line.new
			.options(&mut answers.map(|answers| Questions { input: answers.as_bytes(), output: io::sink() }))
	}

	#[test]
	fn flags_alone_make_a_community() {
		let founder = format!("Ada={ALICE}");
		let options = options(
			&[
				"--name",
				"Garden",
				"--symbol",
				"BEE",
				"--founder",
				&founder,
				"--founder",
				"Bo",
				"--dividend",
				"2.5",
			],
			None,
		)
		.unwrap();
		assert_eq!((options.name.as_str(), options.symbol.as_str()), ("Garden", "BEE"));
		assert_eq!((options.dividend.as_str(), options.dividend_every.as_str()), ("2.5", DIVIDEND_EVERY));
		assert_eq!(options.founders.len(), 2);
		assert_eq!(options.founders[0].name.as_deref(), Some("Ada"));
		assert!(options.founders[0].account.is_some() && options.founders[1].account.is_none());
		assert_eq!(options.validators.len(), 1);
	}

	#[test]
	fn what_the_flags_leave_out_is_asked() {
		let options = options(&["--symbol", "BEE"], Some("\nGarden\n\n1 hour\nAda\nBo\n\n")).unwrap();
		assert_eq!((options.name.as_str(), options.symbol.as_str()), ("Garden", "BEE"));
		assert_eq!((options.dividend.as_str(), options.dividend_every.as_str()), (DIVIDEND, "1 hour"));
		assert_eq!(options.founders.len(), 2);
	}

	#[test]
	fn what_nobody_says_is_missing() {
		assert!(options(&[], None).unwrap_err().contains("--name"));
		assert!(options(&["--name", "Garden", "--symbol", "BEE"], None).unwrap_err().contains("--founder"));
		assert!(options(&[], Some("Garden\n")).unwrap_err().contains("--symbol"));
	}

	#[test]
	fn a_wrong_address_is_refused() {
		assert!(person("Ada=5Grw").unwrap_err().contains("5Grw"));
		assert_eq!(
			person(" =  0x0101010101010101010101010101010101010101010101010101010101010101").unwrap().name,
			None
		);
	}

	#[test]
	fn a_secret_is_not_shown_again() {
		let phrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
		// A phrase alone, for an address, before one, with a path and a password, between other signs, and mistyped.
		for text in [
			phrase.to_owned(),
			format!("Ada={phrase}"),
			format!("{phrase}={ALICE}"),
			format!("Ada={phrase}//Alice///password"),
			format!("Ada={}", phrase.replace(' ', "-")),
			format!("Ada={}", phrase.to_uppercase()),
			"Ada=bottom drive obey lake curtain".to_owned(),
			"Ada=//Alice".to_owned(),
			format!("Ada={}", "a".repeat(1_000_000)),
		] {
			let error = person(&text).unwrap_err();
			for word in ["bottom", "BOTTOM", "walk", "//Alice", "password", "aaaa"] {
				assert!(!error.contains(word), "{word}: {error}");
			}
		}
		assert!(person(phrase).unwrap_err().contains("secret phrase"));
		// People have long names.
		let name = "Ana María de los Ángeles García y Fernández de la Vega";
		assert_eq!(person(name).unwrap().name.as_deref(), Some(name));
	}

	#[test]
	fn several_validators_are_told_to_start_together() {
		assert!(how_to_start("garden", 1)
			.contains("Start the chain: rochdale-node --chain garden/community.toml"));
		let three = how_to_start("garden", 3);
		for said in ["At least 3 of the 3", "garden/chain.json", "validator-1 to validator-3", "--bootnodes"]
		{
			assert!(three.contains(said), "{said}: {three}");
		}
	}

	#[test]
	fn founders_who_have_made_their_keys_are_not_asked_for() {
		let directory = tempfile::tempdir().unwrap();
		let part = directory.path().join("library.toml");
		let founder = Founder { machine: Some("library.example.org".into()), ..Founder::default() };
		let library = founder.generate().unwrap();
		std::fs::write(&part, &library.toml).unwrap();
		let flags = ["--name", "Garden", "--symbol", "BEE", "--from", part.to_str().unwrap()];
		let options = options(&flags, None).unwrap();
		assert_eq!((options.founders.len(), options.validators.len(), options.parts.len()), (0, 0, 1));

		// The part of each founder is found. A part that another founder made, or that has changed, is not.
		let community = rochdale_community::generate(&options).unwrap().community;
		assert_eq!(find_own(&community, &library.part), Ok(()));
		let other = founder.generate().unwrap().part;
		let missing = |part: Part| find_own(&community, &part).unwrap_err();
		assert!(missing(other.clone()).contains("not among the founding members"));
		assert!(missing(Part { validator: other.validator, ..library.part.clone() })
			.contains("keys of your machine"));
		assert!(missing(Part { boot_nodes: other.boot_nodes, ..library.part }).contains("boot nodes"));

		std::fs::write(&part, "").unwrap();
		assert!(read_part(&part).unwrap_err().contains("library.toml: "));
	}

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
