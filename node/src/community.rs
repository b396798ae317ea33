//! `rochdale-node community …`: check the file that describes a community, turn it into a chain
//! specification, or begin a new one.

use std::{
	fs::Permissions,
	io::{self, BufRead, IsTerminal, Write},
	os::unix::fs::PermissionsExt,
	path::{Path, PathBuf},
};

use rochdale_community::{parse_public, Community, Options, Person};
use sc_service::chain_ops;

use crate::chain_spec::{of_community, read_community};

/// What a member gets each time, if nothing else is said.
const DIVIDEND: &str = "10";
/// How often, if nothing else is said.
const DIVIDEND_EVERY: &str = "1 day";

/// What can be done with a community file.
#[derive(Debug, clap::Subcommand)]
pub enum CommunityCmd {
	/// Say every mistake in a community file, with its line.
	Check {
		/// The community file.
		file: PathBuf,
	},

	/// Write the raw chain specification of a community, which all its nodes share.
	Spec {
		/// The community file.
		file: PathBuf,
		/// Where to write it, instead of to the standard output.
		#[arg(long, short)]
		output: Option<PathBuf>,
	},

	/// Write the genesis of a community as the runtime's genesis builder takes it.
	Patch {
		/// The community file.
		file: PathBuf,
		/// Where to write it, instead of to the standard output.
		#[arg(long, short)]
		output: Option<PathBuf>,
	},

	/// Begin a community: write its file, with fresh keys. Asks on a terminal for what is not given.
	New(NewCmd),
}

/// Begins a community.
#[derive(Debug, clap::Args)]
pub struct NewCmd {
	/// The directory to make, with `community.toml` and `secrets/`.
	directory: PathBuf,

	/// What people call the community.
	#[arg(long)]
	name: Option<String>,

	/// The chain's id, if not made from the name.
	#[arg(long)]
	id: Option<String>,

	/// The short name of one unit of the money, such as HRS.
	#[arg(long)]
	symbol: Option<String>,

	/// The full name of the money, such as Hours.
	#[arg(long)]
	money_name: Option<String>,

	/// What each member gets each time, such as 10 or 0.5.
	#[arg(long)]
	dividend: Option<String>,

	/// The time between two dividends, such as "1 day".
	#[arg(long)]
	every: Option<String>,

	/// A founding member: a name, for a fresh account, or NAME=ADDRESS. Once for each.
	#[arg(long = "founder", value_name = "NAME[=ADDRESS]")]
	founders: Vec<String>,

	/// A validator: a name, for a fresh account, or NAME=ADDRESS. Once for each; one if none is given.
	#[arg(long = "validator", value_name = "NAME[=ADDRESS]")]
	validators: Vec<String>,

	/// Print the secrets too.
	#[arg(long)]
	show_secrets: bool,
}

impl CommunityCmd {
	/// Does it. The error is one text for the terminal; then nothing was written.
	pub fn run(&self) -> Result<(), String> {
		match self {
			Self::Check { file } => {
				let community = read_community(file)?;
				print(&format!("{}: no mistakes.\n{}", file.display(), summary(&community)))
			}
			Self::Spec { file, output } => {
				let spec = of_community(&read_community(file)?)?;
				let json = chain_ops::build_spec(&spec, true).map_err(|error| error.to_string())?;
				write(output.as_deref(), &json)
			}
			Self::Patch { file, output } => {
				let patch = read_community(file)?.genesis_patch();
				let json = serde_json::to_string_pretty(&patch).map_err(|error| error.to_string())?;
				write(output.as_deref(), &format!("{json}\n"))
			}
			Self::New(cmd) => cmd.run(),
		}
	}
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
		let mut text = format!(
			"{}Written to {directory}/community.toml; the secrets are in {directory}/secrets: each is \
			 for one person alone.\nStart the chain: rochdale-node --chain \
			 {directory}/community.toml\n",
			summary(&new.community)
		);
		if self.show_secrets {
			for (path, secret) in &new.secrets {
				text.push_str(&format!("{}: {}\n", path.display(), secret.expose().trim_end()));
			}
		}
		print(&text)
	}

	/// What the new community is to be: as the flags say, else as the answers to questions say.
	fn options<I: BufRead, O: Write>(
		&self,
		questions: &mut Option<Questions<I, O>>,
	) -> Result<Options, String> {
		let name = given(&self.name, questions, "--name", "What do people call the community?", None)?;
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
		let mut founders = self.founders.clone();
		if founders.is_empty() {
			let Some(questions) = questions else {
				return Err("name the founding members with --founder, once for each".into());
			};
			questions.say("The founding members, one a line: a name, for whom an account is made, or NAME=ADDRESS. End with an empty line.")?;
			while let Some(founder) =
				questions.ask("Founding member?", Some(""))?.filter(|line| !line.is_empty())
			{
				founders.push(founder);
			}
		}
		let validators = match self.validators.as_slice() {
			[] => vec!["validator 1".to_owned()],
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
		})
	}
}

/// Somebody to ask.
struct Questions<I, O> {
	input: I,
	output: O,
}

impl<I: BufRead, O: Write> Questions<I, O> {
	fn say(&mut self, text: &str) -> Result<(), String> {
		writeln!(self.output, "{text}").map_err(|error| error.to_string())
	}

	/// The answer, or the default for an empty line; `None` where the input has ended.
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

/// What the flag says; else the answer to the question; else the default.
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

/// `NAME` or `NAME=ADDRESS`.
fn person(text: &str) -> Result<Person, String> {
	let (name, account) = match text.split_once('=') {
		Some((name, address)) => (name.trim(), Some(parse_public(address.trim())?.into())),
		None => (text.trim(), None),
	};
	Ok(Person { name: Some(name.to_owned()).filter(|name| !name.is_empty()), account })
}

fn summary(community: &Community) -> String {
	let count = |things: usize, name: &str| match things {
		1 => format!("1 {name}"),
		_ => format!("{things} {name}s"),
	};
	format!(
		"{}: {}, {} in the council, {}; its money is {}.\n",
		community.name,
		count(community.founders.len(), "founding member"),
		community.council.len(),
		count(community.validators.len(), "validator"),
		community.symbol,
	)
}

fn print(text: &str) -> Result<(), String> {
	io::stdout().write_all(text.as_bytes()).map_err(|error| error.to_string())
}

/// Writes to the file, whole or not at all; or to the standard output.
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
