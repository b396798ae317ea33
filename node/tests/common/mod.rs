//! Starts the real node, and calls the methods that apps call.

// Each test file is a crate of its own and uses a part of this.
#![allow(dead_code)]

pub mod guide;
pub mod load;
pub mod members;
pub mod network;
pub mod statements;
pub mod upgrades;
pub mod wires;

use std::{
	fs::File,
	io::{BufRead, BufReader, Read, Seek, Write},
	net::TcpStream,
	path::{Path, PathBuf},
	process::{Child, Command, ExitStatus, Output, Stdio},
	sync::mpsc,
	thread,
	time::Duration,
};

use serde_json::Value;
use subxt::{
	client::OnlineClientAtBlockImpl,
	dynamic,
	rpcs::client::{RpcClient, RpcParams},
	transactions::{Payload, TransactionInBlock},
	OnlineClient, PolkadotConfig,
};
use subxt_signer::sr25519::Keypair;
use tempfile::TempDir;

/// The time after which a test gives up, which is far more than anything takes.
pub const PATIENCE: Duration = Duration::from_secs(180);

/// The binary under test: `ROCHDALE_NODE`, for instance a release; otherwise the one that was built for the tests.
pub fn program() -> PathBuf {
	std::env::var_os("ROCHDALE_NODE").map_or(env!("CARGO_BIN_EXE_rochdale-node").into(), PathBuf::from)
}

/// The binary with these arguments.
pub fn command(args: &[&str]) -> Command {
	let mut command = Command::new(program());
	command.args(args).stdin(Stdio::null());
	command
}

/// Runs the binary until it ends by itself.
pub fn run(args: &[&str]) -> Output {
	command(args).output().unwrap()
}

/// Runs the binary, which must succeed, and returns its output.
pub fn run_well(args: &[&str]) -> String {
	let output = run(args);
	let errors = String::from_utf8_lossy(&output.stderr);
	assert!(output.status.success(), "{args:?}: {errors}");
	String::from_utf8(output.stdout).unwrap()
}

/// The development community with a dividend every two seconds, so that tests need not wait for money.
pub fn quick_community(directory: &Path) -> PathBuf {
	let text = include_str!("../../../chain-specs/dev/community.toml");
	let quick = text.replace("every = \"1 minute\"", "every = \"2 s\"");
	assert_ne!(text, quick);
	let file = directory.join("community.toml");
	std::fs::write(&file, quick).unwrap();
	file
}

/// A running node. It is killed when this value is dropped.
pub struct Node {
	process: Child,
	log: File,
	/// The output before apps could reach it.
	pub greeting: String,
	/// The address at which apps reach it.
	pub url: String,
}

impl Node {
	/// Starts a node and waits until apps can reach it.
	pub fn start(args: &[&str]) -> Self {
		let mut command = command(args);
		command.args(["--rpc-port", "0", "--port", "0", "--no-prometheus", "--no-mdns"]);
		Self::of(&mut command, |_| ())
	}

	/// Starts the node with this command, calls a function with its process number, and waits until apps can reach it.
	pub fn of(command: &mut Command, then: impl FnOnce(u32)) -> Self {
		let log = tempfile::tempfile().unwrap();
		let mut process = command
			.stdin(Stdio::null())
			.stdout(Stdio::piped())
			.stderr(log.try_clone().unwrap())
			.spawn()
			.unwrap();
		then(process.id());
		let (say, hear) = mpsc::channel();
		let stdout = process.stdout.take().unwrap();
		// Continues to read, so that the node never has to wait.
		thread::spawn(move || {
			BufReader::new(stdout).lines().map_while(Result::ok).try_for_each(|line| say.send(line))
		});
		let mut node = Self { process, log, greeting: String::new(), url: String::new() };
		while node.url.is_empty() {
			let Ok(line) = hear.recv_timeout(PATIENCE) else {
				panic!("the node did not start:\n{}", node.log())
			};
			node.greeting.push_str(&line);
			node.greeting.push('\n');
			if let Some((_, address)) = line.split_once("ws://127.0.0.1:") {
				node.url = format!("ws://127.0.0.1:{}", address.split_whitespace().next().unwrap());
			}
		}
		node
	}

	/// A node of the community in this file, with Alice's keys.
	pub fn of_alice(community: &Path, base: &Path) -> Self {
		let (community, base) = (community.to_str().unwrap(), base.to_str().unwrap());
		let key = "--unsafe-force-node-key-generation";
		Self::start(&["--chain", community, "--alice", "--force-authoring", "--base-path", base, key])
	}

	/// Calls a method, which must succeed, by a plain HTTP request, as a script does. A WebSocket client accepts at
	/// most 10 MiB, and a chain's specification with an uncompressed runtime is larger.
	pub fn post(&self, method: &str, params: &[Value]) -> Value {
		let host = self.url.trim_start_matches("ws://");
		let body =
			serde_json::json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params }).to_string();
		let mut stream = TcpStream::connect(host).unwrap();
		let length = body.len();
		write!(
			stream,
			"POST / HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
		)
		.unwrap();
		let mut answer = String::new();
		stream.read_to_string(&mut answer).unwrap();
		let (_, body) = answer.split_once("\r\n\r\n").expect("an answer has a head and a body");
		let answer: Value = serde_json::from_str(body).unwrap_or_else(|error| panic!("{method}: {error}"));
		assert!(answer["error"].is_null(), "{method}: {}", answer["error"]);
		answer["result"].clone()
	}

	/// Sends SIGKILL, so that it cannot clean up.
	pub fn kill(mut self) {
		self.process.kill().unwrap();
		self.process.wait().unwrap();
	}

	/// Sends SIGTERM, and waits until the node has stopped.
	pub fn stop(mut self) {
		let process = self.process.id().to_string();
		assert!(Command::new("kill").args(["-TERM", &process]).status().unwrap().success());
		self.process.wait().unwrap();
	}

	/// The number of its process.
	pub fn id(&self) -> u32 {
		self.process.id()
	}

	/// The status with which it ended, if it has ended.
	pub fn ended(&mut self) -> Option<ExitStatus> {
		self.process.try_wait().unwrap()
	}

	/// What it wrote to its log.
	pub fn log(&self) -> String {
		let mut log = self.log.try_clone().unwrap();
		let mut text = String::new();
		log.rewind().unwrap();
		log.read_to_string(&mut text).unwrap();
		text
	}

	/// A number that the node gives to a monitoring system.
	pub fn metric(&self, name: &str) -> u64 {
		let log = self.log();
		let (_, address) = log.split_once("Prometheus exporter started at ").expect("the log says where");
		let mut stream = TcpStream::connect(address.split_whitespace().next().unwrap()).unwrap();
		stream.write_all(b"GET /metrics HTTP/1.1\r\nHost: node\r\nConnection: close\r\n\r\n").unwrap();
		let mut answer = String::new();
		stream.read_to_string(&mut answer).unwrap();
		let line = answer.lines().find(|line| line.starts_with(&format!("{name}{{"))).expect(name);
		line.rsplit(' ').next().unwrap().parse().unwrap()
	}

	/// Connects as an app does.
	pub async fn app(&self) -> App {
		let rpc = RpcClient::from_insecure_url(&self.url).await.unwrap();
		let chain = OnlineClient::<PolkadotConfig>::from_rpc_client(rpc.clone()).await.unwrap();
		App { rpc, chain }
	}
}

impl Drop for Node {
	fn drop(&mut self) {
		let _ = self.process.kill();
		let _ = self.process.wait();
		if thread::panicking() {
			let log = self.log();
			let lines: Vec<_> = log.lines().collect();
			eprintln!("the end of the node's log:\n{}", lines[lines.len().saturating_sub(60)..].join("\n"));
		}
	}
}

/// An app that is connected to a node.
pub struct App {
	pub rpc: RpcClient,
	pub chain: OnlineClient<PolkadotConfig>,
}

/// A transaction that is in a block.
pub type Included = TransactionInBlock<PolkadotConfig, OnlineClientAtBlockImpl<PolkadotConfig>>;

impl App {
	/// Calls a method. The error is the node's whole answer: code, message and data.
	pub async fn call(&self, method: &str, params: &[Value]) -> Result<Value, String> {
		let mut list = RpcParams::new();
		params.iter().for_each(|param| list.push(param).unwrap());
		self.rpc.request(method, list).await.map_err(|error| format!("{error:?}"))
	}

	/// Calls a method that must succeed.
	pub async fn ask(&self, method: &str, params: &[Value]) -> Value {
		self.call(method, params).await.unwrap_or_else(|error| panic!("{method}: {error}"))
	}

	/// Repeats a request until the answer is as wanted.
	pub async fn ask_until(&self, method: &str, params: &[Value], wish: impl Fn(&Value) -> bool) -> Value {
		let asking = async {
			loop {
				let answer = self.ask(method, params).await;
				if wish(&answer) {
					return answer;
				}
				tokio::time::sleep(Duration::from_millis(100)).await;
			}
		};
		tokio::time::timeout(PATIENCE, asking)
			.await
			.unwrap_or_else(|_| panic!("{method}: not in {PATIENCE:?}"))
	}

	/// Waits until this many blocks are final.
	pub async fn wait_for_final(&self, number: u64) -> Value {
		self.ask_until("community_info", &[], |info| {
			info["finalizedBlock"]["number"].as_u64() >= Some(number)
		})
		.await
	}

	/// Submits a transaction and waits until it is final.
	pub async fn submit(&self, call: &impl Payload, signer: &Keypair) -> Result<Included, String> {
		let at = self.chain.at_current_block().await.map_err(|error| error.to_string())?;
		let sent = at.transactions().sign_and_submit_then_watch_default(call, signer).await;
		let included = sent.map_err(|error| error.to_string())?.wait_for_finalized().await;
		included.map_err(|error| error.to_string())
	}

	/// Submits a transaction that must succeed, and returns the hash of its block.
	pub async fn succeed(&self, call: &impl Payload, signer: &Keypair) -> Value {
		let included = self.submit(call, signer).await.unwrap();
		included.wait_for_success().await.unwrap();
		hash(&included)
	}

	/// The balance of this account at this block.
	pub async fn free(&self, account: &str, block: &Value) -> u128 {
		amount(&self.ask("community_balance", &[account.into(), block.clone()]).await["free"])
	}

	/// Waits until this member has at least this much to claim, and claims it.
	pub async fn claim(&self, member: &Keypair, least: u128) -> Value {
		let wish = |balance: &Value| amount(&balance["unclaimed"]) >= least;
		self.ask_until("community_balance", &[address(member).into()], wish).await;
		self.succeed(&dynamic::transaction("Dividend", "claim", ()), member).await
	}
}

/// The hash of the block that a transaction is in.
pub fn hash(included: &Included) -> Value {
	format!("{:?}", included.block_hash()).into()
}

/// An amount in the form of the `community` methods.
pub fn amount(value: &Value) -> u128 {
	value.as_str().unwrap().parse().unwrap()
}

/// Bytes in the form of JSON-RPC.
pub fn hex(bytes: &[u8]) -> String {
	bytes.iter().fold("0x".to_owned(), |text, byte| format!("{text}{byte:02x}"))
}

/// The address of this key.
pub fn address(key: &Keypair) -> String {
	key.public_key().to_account_id().to_string()
}

pub fn transfer(to: &Keypair, amount: u128) -> impl Payload {
	dynamic::transaction("Balances", "transfer_keep_alive", (to.public_key().to_address::<()>(), amount))
}

/// The key behind `//name`, or a phrase.
pub fn key(secret: &str) -> Keypair {
	Keypair::from_uri(&secret.parse().unwrap()).unwrap()
}

/// A directory for one test.
pub fn directory() -> TempDir {
	tempfile::tempdir().unwrap()
}
