//! `community new`: begins a community, from flags and from answers on the terminal.

use std::{
	io::{self, BufRead, IsTerminal, Write},
	path::PathBuf,
};

use rochdale_community::{Options, Person};

use super::{account, print, read_part, refuse_secret, summary};
use crate::validators;

/// The default dividend of a member each time.
const DIVIDEND: &str = "10";
/// The default time between two dividends.
const DIVIDEND_EVERY: &str = "1 day";

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

impl NewCmd {
	/// Asks for what is not given, and writes the community's directory.
	pub fn run(&self) -> Result<(), String> {
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

	/// Refuses a phrase that somebody has typed for a flag.
	fn refuse_secrets(&self) -> Result<(), String> {
		let texts = [&self.name, &self.id, &self.symbol, &self.money_name, &self.dividend, &self.every];
		let texts = texts.into_iter().flatten().chain(&self.founders).chain(&self.validators);
		texts.map(String::as_str).try_for_each(refuse_secret)?;
		// A whole path can have many words.
		let files = self.parts.iter().chain([&self.directory]).filter_map(|path| path.file_name());
		files.map(|file| file.to_string_lossy()).try_for_each(|file| refuse_secret(&file))
	}

	/// The description of the new community, from the flags, or from answers to questions where flags are missing.
	fn options<I: BufRead, O: Write>(
		&self,
		questions: &mut Option<Questions<I, O>>,
	) -> Result<Options, String> {
		self.refuse_secrets()?;
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

	/// The answer, or the default for an empty line; `None` at the end of the input. A phrase is no answer.
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
				(answer, _) => return refuse_secret(answer).map(|()| Some(answer.into())),
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

/// Parses `NAME` or `NAME=ADDRESS`.
fn person(text: &str) -> Result<Person, String> {
	let (name, account) = match text.split_once('=') {
		Some((name, address)) => (name.trim(), Some(account(name.trim(), address.trim())?.into())),
		None => (text.trim(), None),
	};
	Ok(Person { name: Some(name.to_owned()).filter(|name| !name.is_empty()), account })
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

#[cfg(test)]
mod tests {
	use super::*;
	use crate::community::find_own;
	use clap::Parser;
	use rochdale_community::{Founder, Part};

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
	fn the_command_asks_for_all_that_the_flags_leave_out() {
		let options = options(&["--symbol", "BEE"], Some("\nGarden\n\n1 hour\nAda\nBo\n\n")).unwrap();
		assert_eq!((options.name.as_str(), options.symbol.as_str()), ("Garden", "BEE"));
		assert_eq!((options.dividend.as_str(), options.dividend_every.as_str()), (DIVIDEND, "1 hour"));
		assert_eq!(options.founders.len(), 2);
	}

	#[test]
	fn an_answer_that_nobody_gives_is_missing() {
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
			let error =
				options(&["--name", "Garden", "--symbol", "BEE", "--founder", &text], None).unwrap_err();
			for word in ["bottom", "BOTTOM", "walk", "//Alice", "password", "aaaa"] {
				assert!(!error.contains(word), "{word}: {error}");
			}
		}
		// At each flag, and as the answer to each question.
		let refused = |flags: &[&str], answers: Option<&str>| {
			let error = options(flags, answers).unwrap_err();
			assert!(error.contains("secret phrase"), "{flags:?} {answers:?}: {error}");
			assert!(!error.contains("bottom") && !error.contains("walk"), "{error}");
		};
		let good = [("--name", "Garden"), ("--symbol", "BEE"), ("--founder", "Ada")];
		for flag in [
			"--name",
			"--symbol",
			"--dividend",
			"--every",
			"--id",
			"--money-name",
			"--founder",
			"--validator",
			"--from",
		] {
			let others = good.into_iter().filter(|(other, _)| *other != flag);
			let flags: Vec<_> =
				others.chain([(flag, phrase)]).flat_map(|(flag, value)| [flag, value]).collect();
			refused(&flags, None);
		}
		for answers in ["", "Garden\n", "Garden\nBEE\n", "Garden\nBEE\n10\n", "Garden\nBEE\n10\n1 day\n"] {
			refused(&[], Some(&format!("{answers}{phrase}\n")));
		}
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
}
