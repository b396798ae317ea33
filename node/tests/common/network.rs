//! Networks of real nodes, as the files in `zombienet/` define them. They can be started, killed, stopped and
//! restarted.

use std::{
	path::{Path, PathBuf},
	process::Command,
	sync::{Arc, Mutex},
	thread,
	time::Duration,
};

use serde::Deserialize;
use serde_json::{json, Value};
use subxt::{
	config::DefaultExtrinsicParamsBuilder,
	dynamic::{self, Value as Field},
	ext::scale_value::Composite,
	transactions::{DynamicPayload, Payload},
};
use subxt_signer::sr25519::{dev, Keypair};
use tempfile::TempDir;

use super::{address, command, directory, hex, run_well, wires::Wires, App, Node, PATIENCE};

pub type Call = DynamicPayload<Composite<()>>;

/// The addresses at which apps reach each node; none while it does not run.
pub type Urls = Arc<Mutex<Vec<Option<String>>>>;

/// A network definition of zombienet. It has only the parts that our files use, and all of them take effect here.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
	pub settings: Settings,
	pub relaychain: Chain,
}

/// The way in which zombienet runs it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
	/// `native`: as processes on this machine.
	pub provider: String,
	/// The time in seconds in which the network must start.
	pub timeout: u64,
}

/// The chain. (Zombienet is made for relay chains; a sovereign chain is one without parachains.)
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chain {
	/// The directory in `chain-specs/` with the community's file.
	pub chain: String,
	/// The specification that `community spec` makes of this file.
	pub chain_spec_path: PathBuf,
	pub default_command: String,
	pub default_args: Vec<String>,
	pub nodes: Vec<Member>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
	pub name: String,
	pub validator: bool,
	pub args: Vec<String>,
}

impl Definition {
	/// The network in `zombienet/NAME.toml`.
	pub fn read(name: &str) -> Self {
		let path = root().join("zombienet").join(name).with_extension("toml");
		let text = std::fs::read_to_string(&path).unwrap();
		let definition: Self = toml::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"));
		assert_eq!(definition.settings.provider, "native", "{path:?}");
		assert_eq!(definition.relaychain.default_command, "rochdale-node", "{path:?}");
		definition
	}

	/// The file of its community.
	pub fn community(&self) -> String {
		let path = root().join("chain-specs").join(&self.relaychain.chain).join("community.toml");
		std::fs::read_to_string(path).unwrap()
	}
}

/// The directory of the repository.
pub fn root() -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A community file with these values (section, key, value) in place of its own. A dot separates a section from one
/// inside it.
pub fn changed(community: &str, changes: &[(&str, &str, &str)]) -> String {
	let mut file: toml::Table = toml::from_str(community).unwrap();
	for (section, key, value) in changes {
		let mut table = &mut file;
		for name in section.split('.') {
			table = table[name].as_table_mut().unwrap();
		}
		table.insert((*key).into(), (*value).into());
	}
	toml::to_string(&file).unwrap()
}

/// A network that runs on this machine. It is stopped when this value is dropped.
pub struct Network {
	directory: TempDir,
	specification: PathBuf,
	arguments: Vec<String>,
	seats: Vec<Seat>,
	/// The wires between the nodes, if each has a network of its own.
	pub wires: Option<Wires>,
	/// The addresses at which apps reach each node.
	pub urls: Urls,
	/// Unique numbers in the range of addresses that belong to this machine (127.0.0.0/8), if there are no wires.
	home: (u8, u8),
}

/// A node of a network, running or not.
pub struct Seat {
	pub name: String,
	/// The directory of its data.
	pub base: PathBuf,
	/// The program that runs it.
	pub program: PathBuf,
	/// The environment variables with which it is started.
	pub environment: Vec<(String, String)>,
	/// The arguments that are its own.
	pub arguments: Vec<String>,
	/// The identity by which other nodes know it.
	identity: String,
	pub node: Option<Node>,
}

impl Network {
	/// The network of this definition, with these changes to the community. No node runs yet.
	pub fn new(definition: &str, changes: &[(&str, &str, &str)], wires: Option<Wires>) -> Self {
		let community = changed(&Definition::read(definition).community(), changes);
		Self::of(definition, &community, wires)
	}

	/// The nodes of this definition, on the chain of this community file. No node runs yet.
	pub fn of(definition: &str, text: &str, wires: Option<Wires>) -> Self {
		let definition = Definition::read(definition);
		let directory = directory();
		let community = directory.path().join("community.toml");
		std::fs::write(&community, text).unwrap();
		let specification = directory.path().join("chain.json");
		let [from, to] = [&community, &specification].map(|path| path.to_str().unwrap());
		run_well(&["community", "spec", from, "--output", to]);
		let [low, high, ..] = std::process::id().to_le_bytes();
		let mut network = Self {
			directory,
			specification,
			arguments: definition.relaychain.default_args,
			seats: Vec::new(),
			wires,
			urls: Urls::default(),
			// Not 127.0, which others use.
			home: (high | 64, low),
		};
		for Member { name, validator, args } in definition.relaychain.nodes {
			let mut args: Vec<_> = args.iter().map(String::as_str).collect();
			if validator {
				args.push("--validator");
			}
			network.add(&name, &args);
		}
		network
	}

	/// Adds a node, which does not run yet, and returns its number.
	pub fn add(&mut self, name: &str, arguments: &[&str]) -> usize {
		let base = self.directory.path().join(name);
		std::fs::create_dir_all(&base).unwrap();
		share_compiled(&base);
		let key = self.key_of(name);
		let made = command(&["key", "generate-node-key", "--file", key.to_str().unwrap()]).output().unwrap();
		assert!(made.status.success(), "{made:?}");
		// The identity is printed on the standard error.
		let said = String::from_utf8(made.stderr).unwrap();
		let identity = said.lines().last().unwrap().trim().to_owned();
		self.seats.push(Seat {
			name: name.into(),
			base,
			program: super::program(),
			environment: Vec::new(),
			arguments: arguments.iter().map(|argument| (*argument).to_owned()).collect(),
			identity,
			node: None,
		});
		self.urls.lock().unwrap().push(None);
		self.seats.len() - 1
	}

	/// The number of nodes, running or not.
	pub fn size(&self) -> usize {
		self.seats.len()
	}

	/// The chain specification with which nodes start.
	pub fn specification(&self) -> &str {
		self.specification.to_str().unwrap()
	}

	/// A directory that is removed with the network.
	pub fn path(&self) -> &Path {
		self.directory.path()
	}

	pub fn seat(&mut self, number: usize) -> &mut Seat {
		&mut self.seats[number]
	}

	/// A node that runs.
	pub fn node(&mut self, number: usize) -> &mut Node {
		self.seats[number].node.as_mut().expect("the node runs")
	}

	/// Starts all nodes.
	pub fn start_all(&mut self) {
		self.start(&(0..self.size()).collect::<Vec<_>>());
	}

	/// Starts these nodes side by side, and waits until apps can reach them.
	pub fn start(&mut self, numbers: &[usize]) {
		let commands: Vec<_> =
			numbers.iter().map(|number| (*number, self.command(*number, numbers))).collect();
		let wires = &self.wires;
		let nodes: Vec<_> = thread::scope(|scope| {
			let starting: Vec<_> = commands
				.into_iter()
				.map(|(number, mut command)| {
					scope.spawn(move || {
						let connect = |process| {
							wires.iter().for_each(|wires| wires.connect(last_of_address(number), process));
						};
						(number, Node::of(&mut command, connect))
					})
				})
				.collect();
			starting.into_iter().map(|node| node.join().unwrap()).collect()
		});
		for (number, mut node) in nodes {
			if self.wires.is_some() {
				node.url = format!("ws://{}:9944", Wires::address(last_of_address(number)));
			}
			self.urls.lock().unwrap()[number] = Some(node.url.clone());
			self.seats[number].node = Some(node);
		}
	}

	/// Kills a node (SIGKILL).
	pub fn kill(&mut self, number: usize) {
		self.urls.lock().unwrap()[number] = None;
		self.seats[number].node.take().expect("the node runs").kill();
	}

	/// Tells a node to stop (SIGTERM), and waits until it has stopped.
	pub fn stop(&mut self, number: usize) {
		self.urls.lock().unwrap()[number] = None;
		self.seats[number].node.take().expect("the node runs").stop();
	}

	/// Cuts these nodes off from all others.
	pub fn divide(&self, numbers: &[usize]) {
		let numbers: Vec<_> = numbers.iter().map(|number| last_of_address(*number)).collect();
		self.wires.as_ref().expect("the network has wires").divide(&numbers);
	}

	/// Reunites a divided network.
	pub fn heal(&self) {
		self.divide(&[]);
	}

	/// Connects to a node as an app does.
	pub async fn app(&self, number: usize) -> App {
		self.seats[number].node.as_ref().expect("the node runs").app().await
	}

	/// Apps for all running nodes.
	pub async fn apps(&self) -> Vec<(usize, App)> {
		let mut apps = Vec::new();
		for (number, seat) in self.seats.iter().enumerate() {
			if let Some(node) = &seat.node {
				apps.push((number, node.app().await));
			}
		}
		apps
	}

	fn key_of(&self, name: &str) -> PathBuf {
		self.directory.path().join(name).with_extension("node-key")
	}

	fn host(&self, number: usize) -> String {
		let last = last_of_address(number);
		match self.wires {
			Some(_) => Wires::address(last),
			None => format!("127.{}.{}.{last}", self.home.0, self.home.1),
		}
	}

	/// The command that starts this node together with these. It knows the running nodes, and those of the list before
	/// it.
	///
	/// (Two nodes can dial each other at the same moment, each from the port at which it listens. Then there is one
	/// connection that both began, and neither accepts it.)
	fn command(&self, number: usize, starting: &[usize]) -> Command {
		let seat = &self.seats[number];
		let mut command = match self.wires {
			Some(_) => Wires::command(last_of_address(number), &seat.program),
			None => Command::new(&seat.program),
		};
		command.arg("--chain").arg(&self.specification).arg("--base-path").arg(&seat.base);
		command.arg("--node-key-file").arg(self.key_of(&seat.name));
		command.args(["--listen-addr", &format!("/ip4/{}/tcp/{}", self.host(number), port(number))]);
		let known = |other: usize| match starting.contains(&other) {
			true => other < number,
			false => self.seats[other].node.is_some(),
		};
		let boots: Vec<_> = (0..self.size())
			.filter(|other| known(*other))
			.map(|other| {
				format!("/ip4/{}/tcp/{}/p2p/{}", self.host(other), port(other), self.seats[other].identity)
			})
			.collect();
		if !boots.is_empty() {
			// All of them follow one flag: of several flags only the last would count.
			command.arg("--bootnodes").args(boots);
		}
		match self.wires {
			// For the node, the test is on another machine.
			Some(_) => {
				command.args(["--unsafe-rpc-external", "--rpc-methods", "unsafe", "--rpc-cors", "all"])
			}
			None => command.args(["--rpc-port", "0"]),
		};
		command.args(["--prometheus-port", "0", "--no-mdns"]);
		command.args(&self.arguments).args(&seat.arguments).envs(seat.environment.iter().cloned());
		command
	}
}

/// Lets the node with this base path share the compiled runtime with the others. Without this, two cores would do
/// nothing but compile for a minute.
fn share_compiled(base: &Path) {
	let (shared, own) = (Path::new(env!("CARGO_TARGET_TMPDIR")).join("compiled"), base.join("compiled"));
	std::fs::create_dir_all(&shared).unwrap();
	std::fs::create_dir_all(base).unwrap();
	// A restarted node already has it.
	if !own.exists() {
		std::os::unix::fs::symlink(shared, own).unwrap();
	}
}

/// The port at which this node listens. Nodes on one machine dial from their port and from one address. With the same
/// port, only one of them could have a connection to another one.
fn port(number: usize) -> usize {
	30333 + number
}

/// The last number of the address of a node.
fn last_of_address(number: usize) -> u8 {
	u8::try_from(number + 1).unwrap()
}

/// Starts the node of this validator, which finds the others through `boot`.
pub fn validator(name: &str, chain: &Path, boot: Option<&str>) -> Node {
	validator_with(name, chain, boot, &[])
}

/// The same, with more arguments.
pub fn validator_with(name: &str, chain: &Path, boot: Option<&str>, more: &[&str]) -> Node {
	let base = chain.with_file_name(name);
	share_compiled(&base);
	let (chain, base, key) = (chain.to_str().unwrap(), base.to_str().unwrap(), format!("--{name}"));
	let mut args = vec![
		"--chain",
		chain,
		&key,
		"--force-authoring",
		"--base-path",
		base,
		"--unsafe-force-node-key-generation",
		"--allow-private-ip",
	];
	if let Some(boot) = boot {
		args.extend(["--bootnodes", boot]);
	}
	args.extend(more);
	Node::start(&args)
}

/// Makes session keys on this validator's node, and registers them with its account.
pub async fn set_keys(node: &App, app: &App, validator: &Keypair) {
	let owner = json!(hex(&validator.public_key().0));
	let made = node.ask("author_rotateKeysWithOwner", &[owner]).await;
	let bytes = |field: &str| bytes(made[field].as_str().unwrap());
	let (keys, proof) = (bytes("keys"), bytes("proof"));
	let names = ["babe", "grandpa", "authority_discovery"];
	let keys = names.iter().zip(keys.chunks(32)).map(|(name, key)| (*name, Field::from_bytes(key)));
	let fields = vec![("keys", Field::named_composite(keys)), ("proof", Field::from_bytes(proof))];
	app.succeed(&dynamic::transaction("Session", "set_keys", Composite::named(fields)), validator).await;
}

/// The bytes that JSON-RPC writes so.
pub fn bytes(hex: &str) -> Vec<u8> {
	let digits = hex.trim_start_matches("0x");
	(0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

/// The address at which other nodes reach this one.
pub async fn boot(app: &App) -> String {
	let addresses = app.ask("system_localListenAddresses", &[]).await;
	addresses
		.as_array()
		.unwrap()
		.iter()
		.filter_map(Value::as_str)
		.find(|address| address.starts_with("/ip4/127.0.0.1/") && !address.contains("/ws"))
		.expect("the node listens on this machine")
		.to_owned()
}

pub fn final_number(info: &Value) -> u64 {
	info["finalizedBlock"]["number"].as_u64().unwrap()
}

/// The number of validators that make blocks now.
pub fn validators(info: &Value) -> usize {
	info["validators"].as_array().unwrap().len()
}

/// The number that JSON-RPC writes so.
pub fn number(hex: &Value) -> u64 {
	u64::from_str_radix(hex.as_str().unwrap().trim_start_matches("0x"), 16).unwrap()
}

pub async fn best_number(app: &App) -> u64 {
	number(&app.ask("chain_getHeader", &[]).await["number"])
}

/// Waits until this many more blocks have been made, final or not.
pub async fn wait_for_blocks(app: &App, more: u64) {
	let aim = best_number(app).await + more;
	app.ask_until("chain_getHeader", &[], |header| number(&header["number"]) >= aim).await;
}

/// The number of transactions of this account on this node's best chain.
pub async fn made(app: &App, account: &str) -> u64 {
	let account = hex(&account.parse::<subxt::utils::AccountId32>().unwrap().0);
	let nonce = app.ask("state_call", &["AccountNonceApi_account_nonce".into(), account.into()]).await;
	let nonce = <[u8; 4]>::try_from(bytes(nonce.as_str().unwrap())).unwrap();
	u32::from_le_bytes(nonce).into()
}

/// The value under this key, as of this block.
pub async fn stored(app: &App, pallet: &str, item: &str, at: &Value) -> Option<String> {
	let key = [pallet, item].map(|name| sp_io::hashing::twox_128(name.as_bytes())).concat();
	app.ask("state_getStorage", &[hex(&key).into(), at.clone()]).await.as_str().map(str::to_owned)
}

/// Submits a transaction that never expires, and waits until it is in a block, which need not become final.
pub async fn send(app: &App, call: &impl Payload, signer: &Keypair) {
	let who = address(signer);
	let nonce = made(app, &who).await;
	let at = app.chain.at_current_block().await.unwrap();
	let params = DefaultExtrinsicParamsBuilder::new().immortal().nonce(nonce).build();
	let signed = at.transactions().create_signable_offline(call, params).unwrap().sign(signer).unwrap();
	app.ask("author_submitExtrinsic", &[json!(hex(signed.encoded()))]).await;
	let waiting = async {
		while made(app, &who).await <= nonce {
			tokio::time::sleep(Duration::from_millis(100)).await;
		}
	};
	tokio::time::timeout(PATIENCE, waiting).await.expect("the transaction comes into a block");
}

/// Alice and Bob, two of the three members of the founders' council, decide this, even while no block becomes final. It
/// is their motion with this number.
pub async fn decide(app: &App, index: u32, call: Call) {
	let at = app.chain.at_current_block().await.unwrap();
	let bytes = at.transactions().call_data(&call).unwrap();
	let (hash, length) = (sp_io::hashing::blake2_256(&bytes), bytes.len() as u32);
	let motion = |name: &str, fields: Vec<(&str, Field)>| -> Call {
		dynamic::transaction("Council", name, Composite::named(fields))
	};
	let hash = |name| (name, Field::from_bytes(hash));
	let (index, length) = (|| ("index", index.into()), || ("length_bound", length.into()));
	let propose =
		motion("propose", vec![("threshold", 2u32.into()), ("proposal", call.into_value()), length()]);
	send(app, &propose, &dev::alice()).await;
	for member in [dev::alice(), dev::bob()] {
		send(app, &motion("vote", vec![hash("proposal"), index(), ("approve", true.into())]), &member).await;
	}
	let weight = Field::named_composite([
		("ref_time", Field::from(5_000_000_000u64)),
		("proof_size", Field::from(1_000_000u64)),
	]);
	let close = vec![hash("proposal_hash"), index(), ("proposal_weight_bound", weight), length()];
	send(app, &motion("close", close), &dev::alice()).await;
}

/// A call about one validator: `add` or `remove`.
pub fn about_validator(what: &str, who: &Keypair) -> Call {
	let who = vec![("who", Field::from_bytes(who.public_key().0))];
	dynamic::transaction("Validators", what, Composite::named(who))
}

/// A batch of these calls, which succeed together or not at all.
pub fn together(calls: impl IntoIterator<Item = Call>) -> Call {
	let calls = Field::unnamed_composite(calls.into_iter().map(Call::into_value));
	dynamic::transaction("Utility", "batch_all", Composite::named(vec![("calls", calls)]))
}
