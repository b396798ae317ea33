//! The founders' evening of docs/founders-evening.md. This test runs the commands of that page on four machines, each a
//! directory of its own. It sends the files that the page says are sent, and looks for the lines that it says the
//! screen shows.
//!
//! A story is one long function, because each step builds on those before it.

mod common;

use std::{
	collections::HashSet,
	env, fs,
	fs::File,
	net::TcpListener,
	path::{Path, PathBuf},
	process::{Child, Command, Stdio},
	str::Lines,
	thread,
	time::{Duration, Instant},
};

use common::*;
use serde_json::json;
use subxt::{rpcs::client::RpcClient, OnlineClient, PolkadotConfig};

const PAGE: &str = include_str!("../../docs/founders-evening.md");
/// The four machines, with the names on the page. The others cannot reach the last one.
const MACHINES: [&str; 4] = ["library", "school", "workshop", "bakery"];
const HIDDEN: &str = "bakery";
/// The argument that is left out by a founder whose machine the others cannot reach.
const REACHED_AT: &str = " --reached-at HOST";

/// More time than any step takes.
const PATIENCE: Duration = Duration::from_secs(120);
const UNIT: u128 = 1_000_000_000;

/// The instructions of the page, in order.
#[derive(Debug)]
enum Step {
	/// These people type these commands.
	Shell(Vec<&'static str>, Vec<String>),
	/// The screen of the first of them shows these lines; `…` stands for any text.
	Screen(Vec<&'static str>),
	/// This file is sent to these people.
	Send(&'static str, Vec<&'static str>),
}

/// The people of an instruction.
fn people(text: &str) -> Vec<&'static str> {
	let all = text.contains("every machine") || text.contains("everybody");
	let people: Vec<_> = MACHINES.into_iter().filter(|machine| all || text.contains(machine)).collect();
	assert!(!people.is_empty(), "the page says of nobody: {text}");
	people
}

/// The lines up to the end of this block.
fn block(lines: &mut Lines<'static>) -> Vec<&'static str> {
	lines.take_while(|line| *line != "```").collect()
}

fn steps() -> Vec<Step> {
	let mut steps = Vec::new();
	let mut lines = PAGE.lines();
	while let Some(line) = lines.next() {
		if line == "```sh" {
			let block = block(&mut lines);
			let (who, commands) = block.split_first().unwrap();
			let who = who.strip_prefix("# ").expect("a block of commands says first on which machine");
			let commands = commands.join("\n").replace("\\\n", "");
			steps.push(Step::Shell(people(who), commands.lines().map(str::to_owned).collect()));
		} else if line == "```text" {
			steps.push(Step::Screen(block(&mut lines)));
		} else if let Some(sent) = line.strip_prefix("**Send** `") {
			let (file, to) = sent.split_once("` to ").unwrap();
			steps.push(Step::Send(file, people(to)));
		}
	}
	steps
}

/// A machine: a directory, two ports, and a node once it is started.
struct Machine {
	name: &'static str,
	directory: PathBuf,
	port: u16,
	rpc: u16,
	node: Option<Child>,
	/// What the last commands said.
	said: String,
}

impl Machine {
	/// A text of the page. The words that the page lists are replaced by what this founder writes for them.
	fn own(&self, text: &str) -> String {
		text.replace("NAME", self.name)
			.replace("HOST", "127.0.0.1:30333")
			.replace("30333", &self.port.to_string())
			.replace("9944", &self.rpc.to_string())
	}

	fn shell(&self, command: &str) -> Command {
		let program = program();
		let program = program.parent().unwrap().to_str().unwrap();
		let hidden = self.name == HIDDEN;
		let command = if hidden { command.replace(REACHED_AT, "") } else { command.to_owned() };
		let mut shell = Command::new("sh");
		shell
			.args(["-c", &format!("exec {}", self.own(&command))])
			.current_dir(&self.directory)
			.env("HOME", &self.directory)
			.env("PATH", format!("{program}:{}", env::var("PATH").unwrap()))
			.stdin(Stdio::null());
		shell
	}

	/// Runs a command that ends by itself, and repeats it for as long as it says that no dividend is due.
	fn run(&mut self, command: &str) {
		let begin = Instant::now();
		loop {
			let output = self.shell(command).output().unwrap();
			let errors = String::from_utf8_lossy(&output.stderr);
			if output.status.success() {
				self.said.push_str(std::str::from_utf8(&output.stdout).unwrap());
				return;
			}
			let early = errors.contains("no dividend is due yet") && begin.elapsed() < PATIENCE;
			assert!(early, "{}: {command}: {errors}", self.name);
			thread::sleep(Duration::from_millis(250));
		}
	}

	fn log(&self) -> PathBuf {
		self.directory.join("screen")
	}

	fn start(&mut self, command: &str) {
		let log = File::create(self.log()).unwrap();
		let node = self.shell(command).stdout(log.try_clone().unwrap()).stderr(log).spawn().unwrap();
		self.node = Some(node);
	}

	/// The content of the screen: the output of the last commands, or of the node if they started it.
	fn screen(&self) -> String {
		match self.said.as_str() {
			"" => fs::read_to_string(self.log()).unwrap(),
			said => said.to_owned(),
		}
	}

	/// Waits until all these lines are on the screen.
	fn wait_for(&self, lines: &[&str]) {
		let begin = Instant::now();
		loop {
			let screen = self.screen();
			let missing = lines.iter().find(|line| !screen.lines().any(|shown| is_like(shown, line)));
			let Some(missing) = missing else { return };
			assert!(begin.elapsed() < PATIENCE, "{}: {missing}\nis not in\n{screen}", self.name);
			thread::sleep(Duration::from_millis(100));
		}
	}

	async fn app(&self) -> App {
		let rpc = RpcClient::from_insecure_url(&format!("ws://127.0.0.1:{}", self.rpc)).await.unwrap();
		let chain = OnlineClient::<PolkadotConfig>::from_rpc_client(rpc.clone()).await.unwrap();
		App { rpc, chain }
	}
}

impl Drop for Machine {
	fn drop(&mut self) {
		if let Some(node) = &mut self.node {
			let _ = node.kill();
			let _ = node.wait();
		}
	}
}

/// Whether a line matches that of the page, in which `…` stands for any text. The hosts here have no names; and on a
/// slow machine two dividends may be due when the first is claimed.
fn is_like(shown: &str, line: &str) -> bool {
	let line = line.replace("/dns/library.example.org/tcp/30333", "…").replace(" 10 BEE.", " …0 BEE.");
	let mut rest = shown;
	line.split('…').map(str::trim).all(|part| match rest.split_once(part) {
		Some((_, after)) => {
			rest = after;
			true
		}
		None => false,
	})
}

/// The text after these words, in the only line that has them.
fn after<'t>(text: &'t str, words: &str) -> &'t str {
	let line =
		text.lines().find_map(|line| line.split_once(words)).unwrap_or_else(|| panic!("{words}: {text}"));
	line.1.trim()
}

/// Every file below this directory.
fn files(directory: &Path) -> Vec<PathBuf> {
	let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
	entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The secrets that this founder has made, as they are in the files.
fn secrets(machine: &Machine) -> Vec<String> {
	let files = files(&machine.directory.join(machine.name).join("secrets"));
	assert_eq!(files.len(), 5, "an account, three keys and a network key: {files:?}");
	files.iter().map(|file| fs::read_to_string(file).unwrap().trim().to_owned()).collect()
}

#[tokio::test]
async fn four_founders_who_follow_the_page_have_a_chain_and_their_first_dividend() {
	assert!(PAGE.contains(&format!("leave `{}` out", REACHED_AT.trim())));
	let place = directory();
	// All ports are bound before the first is free again, so that none is given twice.
	let free: Vec<_> = (0..8).map(|_| TcpListener::bind("127.0.0.1:0").unwrap()).collect();
	let mut ports = free.iter().map(|listener| listener.local_addr().unwrap().port());
	let mut machines = MACHINES.map(|name| {
		let directory = place.path().join(name);
		fs::create_dir(&directory).unwrap();
		let (port, rpc) = (ports.next().unwrap(), ports.next().unwrap());
		Machine { name, directory, port, rpc, node: None, said: String::new() }
	});
	drop(ports);
	drop(free);

	let mut first_blocks = HashSet::new();
	let mut last = MACHINES[0];
	for step in steps() {
		match step {
			Step::Shell(who, commands) => {
				last = who[0];
				machines.iter_mut().for_each(|machine| machine.said.clear());
				for command in commands {
					let mut there: Vec<_> = machines.iter_mut().filter(|it| who.contains(&it.name)).collect();
					if command.contains("--validator") {
						for machine in there {
							machine.start(&command);
							if machine.name == MACHINES[0] {
								// It is alone until the others run.
								machine.wait_for(&["Idle (0 peers), best: #0"]);
							}
						}
						continue;
					}
					let command = command.as_str();
					thread::scope(|scope| {
						for machine in &mut there {
							scope.spawn(move || machine.run(command));
						}
					});
					if command.contains("community check") {
						first_blocks
							.extend(there.iter().map(|it| after(&it.said, "First block: ").to_owned()));
					}
				}
			}
			Step::Screen(lines) => {
				machines.iter().find(|machine| machine.name == last).unwrap().wait_for(&lines);
			}
			Step::Send(file, to) => {
				// Everybody gets the file from the library, and the library gets one from everybody.
				for sender in if to.len() == 1 { &machines[..] } else { &machines[..1] } {
					let sent = sender.directory.join(sender.own(file));
					for receiver in machines.iter().filter(|machine| to.contains(&machine.name)) {
						let here = receiver.directory.join(sent.file_name().unwrap());
						if here != sent {
							fs::copy(&sent, here).unwrap();
						}
					}
				}
			}
		}
	}

	assert_eq!(first_blocks.len(), 1, "all have the same first block: {first_blocks:?}");
	let first_block = first_blocks.into_iter().next().unwrap();
	for machine in &machines {
		let log = fs::read_to_string(machine.log()).unwrap();
		assert_eq!(after(&log, "first block "), first_block, "{}", machine.name);
	}
	// All four machines show the claimed amounts as final.
	for claimed in &machines {
		let account = claimed.said.split_whitespace().next().unwrap();
		let block = json!(after(&claimed.said, "in the block ").trim_end_matches('.'));
		for machine in &machines {
			let app = machine.app().await;
			assert_eq!(app.ask("chain_getBlockHash", &[json!(0)]).await, json!(first_block));
			let header = app.ask("chain_getHeader", std::slice::from_ref(&block)).await;
			let number = header["number"].as_str().unwrap().trim_start_matches("0x");
			let number = u64::from_str_radix(number, 16).unwrap();
			app.wait_for_final(number).await;
			assert_eq!(app.ask("chain_getBlockHash", &[json!(number)]).await, block);
			let free = app.free(account, &block).await;
			assert!(free > 0 && free % (10 * UNIT) == 0, "{free}");
		}
	}
	// Nobody has a secret of another founder.
	for owner in &machines {
		let secrets = secrets(owner);
		for other in machines.iter().filter(|other| other.name != owner.name) {
			for file in files(&other.directory)
				.into_iter()
				.filter(|file| !file.components().any(|part| part.as_os_str() == "data"))
			{
				let text = fs::read_to_string(&file).unwrap_or_default();
				let known = secrets.iter().any(|secret| text.contains(secret.trim_matches('"')));
				assert!(!known, "{} is at the {}: {}", owner.name, other.name, file.display());
			}
		}
	}
}
