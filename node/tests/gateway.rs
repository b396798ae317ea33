//! The guide docs/guides/gateway.md: its nodes start with the flags as they are written, and answer as it says.

mod common;

use std::{
	io::{Read, Write},
	net::{TcpListener, TcpStream},
	path::{Path, PathBuf},
	process::{Child, Command, Stdio},
	thread,
	time::{Duration, Instant},
};

use common::{guide::*, *};
use serde_json::Value;

const PAGE: &str = include_str!("../../docs/guides/gateway.md");
const UNIT: &str = include_str!("../debian/rochdale-node.service");

/// The words of a command, without quotation marks.
fn words(command: &str) -> Vec<String> {
	let mut words = Vec::new();
	for (place, part) in command.split('"').enumerate() {
		if place % 2 == 1 {
			words.push(part.to_owned());
		} else {
			words.extend(part.split_whitespace().map(str::to_owned));
		}
	}
	words
}

/// The two nodes of the guide, each as its flags.
fn nodes() -> Vec<Vec<String>> {
	let page = PAGE.replace(" \\\n", " ");
	let commands = commands(&page, "rochdale-node --chain");
	commands.into_iter().map(|command| words(command).split_off(1)).collect()
}

/// Starts a node of the guide, with another community and directory.
fn start(flags: &[String], directory: &Path) -> Node {
	let community = quick_community(directory);
	let base = directory.join("base");
	let own = |flag: &String| match flag.as_str() {
		"chain.json" => community.to_str().unwrap().to_owned(),
		"/var/lib/rochdale" => base.to_str().unwrap().to_owned(),
		flag => flag.to_owned(),
	};
	let flags: Vec<_> = flags.iter().map(own).collect();
	let flags: Vec<_> = flags.iter().map(String::as_str).collect();
	Node::start(&flags)
}

/// The head of the node's answer to a page of this site.
fn head(node: &Node, origin: &str) -> String {
	let host = node.url.trim_start_matches("ws://");
	let body = r#"{"jsonrpc":"2.0","id":1,"method":"community_info","params":[]}"#;
	let mut stream = TcpStream::connect(host).unwrap();
	let length = body.len();
	write!(
		stream,
		"POST / HTTP/1.1\r\nHost: {host}\r\nOrigin: {origin}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
	)
	.unwrap();
	let mut answer = String::new();
	stream.read_to_string(&mut answer).unwrap();
	answer.split("\r\n\r\n").next().unwrap().to_lowercase()
}

#[test]
fn the_gateway_of_the_guide_starts_keeps_an_index_and_answers_only_to_its_own_site() {
	let directory = directory();
	let nodes = nodes();
	assert_eq!(nodes.len(), 2, "a gateway, and one without a domain");
	let node = start(&nodes[0], directory.path());
	let listens = node.post("system_localListenAddresses", &[]).to_string();
	assert!(listens.contains("/ws") && listens.contains("/webrtc-direct"), "{listens}");

	let allows = "access-control-allow-origin: https://app.example.org";
	assert!(head(&node, "https://app.example.org").contains(allows));
	assert!(!head(&node, "https://other.example.org").contains("access-control-allow-origin: https://other"));

	let requests = commands(PAGE, "curl");
	assert_eq!(requests.len(), 2);
	for request in requests {
		let body = request.split_once("-d '").and_then(|(_, body)| body.strip_suffix('\'')).expect(request);
		let body: Value = serde_json::from_str(body).unwrap();
		let answer = node.post(body["method"].as_str().unwrap(), body["params"].as_array().unwrap());
		assert_eq!(answer["since"], 1, "{request}: {answer}");
	}
}

#[test]
fn the_node_without_a_domain_starts_and_listens_by_webrtc() {
	let directory = directory();
	let node = start(&nodes()[1], directory.path());
	let listens = node.post("system_localListenAddresses", &[]).to_string();
	assert!(listens.contains("/webrtc-direct"), "{listens}");
}

/// Whether this program can be run here.
fn is_installed(program: &str, version: &str) -> bool {
	Command::new(program).arg(version).output().is_ok()
}

/// The web server of the guide, with certificates of its own authority, on a port of its own. It is killed when this
/// value is dropped.
struct Caddy {
	process: Child,
	directory: PathBuf,
	port: u16,
}

impl Caddy {
	/// Starts it with this file and a small site for the app.
	fn start(file: &str, directory: &Path) -> Self {
		let directory = directory.join("caddy");
		std::fs::create_dir(&directory).unwrap();
		let free = || TcpListener::bind("127.0.0.1:0").unwrap();
		let (plain, secure) = (free(), free());
		let port = |listener: TcpListener| listener.local_addr().unwrap().port();
		let (plain, port) = (port(plain), port(secure));
		let storage = directory.display();
		let options = format!(
			"{{\n\tadmin off\n\tlocal_certs\n\tskip_install_trust\n\thttp_port {plain}\n\thttps_port {port}\n\tstorage \
			 file_system {storage}\n}}\n"
		);
		std::fs::write(directory.join("Caddyfile"), options + file).unwrap();
		std::fs::write(directory.join("app.caddy"), "app.example.org {\n\trespond \"the app\"\n}\n").unwrap();
		let process = Command::new("caddy")
			.args(["run", "--adapter", "caddyfile", "--config"])
			.arg(directory.join("Caddyfile"))
			.env("XDG_CONFIG_HOME", &directory)
			.env("XDG_DATA_HOME", &directory)
			.stdin(Stdio::null())
			.stdout(Stdio::null())
			.stderr(Stdio::null())
			.spawn()
			.unwrap();
		let caddy = Self { process, directory, port };
		let begun = Instant::now();
		while !caddy.ask("app.example.org", &[]).contains("the app") {
			assert!(begun.elapsed() < PATIENCE, "Caddy does not answer");
			thread::sleep(Duration::from_millis(200));
		}
		caddy
	}

	/// The answer of the site with this name, with its head. The certificate must be good.
	fn ask(&self, host: &str, args: &[&str]) -> String {
		let port = self.port;
		let output = Command::new("curl")
			.args(["--silent", "--include", "--http1.1", "--max-time", "5", "--cacert"])
			.arg(self.directory.join("pki/authorities/local/root.crt"))
			.args(["--resolve", &format!("{host}:{port}:127.0.0.1")])
			.args(args)
			.arg(format!("https://{host}:{port}/"))
			.output()
			.unwrap();
		String::from_utf8_lossy(&output.stdout).into_owned()
	}
}

impl Drop for Caddy {
	fn drop(&mut self) {
		let _ = self.process.kill();
		let _ = self.process.wait();
	}
}

#[test]
fn the_caddyfile_of_the_guide_leads_light_clients_and_apps_to_the_node() {
	if !is_installed("caddy", "version") || !is_installed("curl", "--version") {
		eprintln!("caddy or curl is not installed, so the Caddyfile of the guide was not run");
		return;
	}
	let directory = directory();
	let node = start(&nodes()[0], directory.path());
	let listens = node.post("system_localListenAddresses", &[]);
	let port = listens.as_array().unwrap().iter().find_map(|address| {
		let (port, _) = address.as_str()?.strip_prefix("/ip4/127.0.0.1/tcp/")?.split_once("/ws")?;
		Some(port.to_owned())
	});
	let (_, file) = PAGE.split_once("```caddy\n").expect("the guide has a Caddyfile");
	let (file, _) = file.split_once("```").expect("a block ends");
	let file =
		file.replace("127.0.0.1:30333", &format!("127.0.0.1:{}", port.expect("it listens by WebSocket")));
	let file = file.replace("127.0.0.1:9944", node.url.trim_start_matches("ws://"));
	let caddy = Caddy::start(&file, directory.path());

	let upgrade = [
		"--header",
		"Connection: Upgrade",
		"--header",
		"Upgrade: websocket",
		"--header",
		"Sec-WebSocket-Version: 13",
		"--header",
		"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
	];
	for host in ["gate.example.org", "rpc.example.org"] {
		let answer = caddy.ask(host, &upgrade);
		assert!(answer.starts_with("HTTP/1.1 101 "), "{host}: {answer}");
	}
	let request = r#"{"jsonrpc":"2.0","id":1,"method":"community_info","params":[]}"#;
	let from = |origin: &str| {
		let origin = format!("Origin: {origin}");
		let json = "Content-Type: application/json";
		let args = ["--header", json, "--header", &origin, "--data", request];
		caddy.ask("rpc.example.org", &args).to_lowercase()
	};
	let allows = "access-control-allow-origin: https://app.example.org";
	let own = from("https://app.example.org");
	assert!(own.starts_with("http/1.1 200 ") && own.contains(allows) && own.contains("genesishash"), "{own}");
	assert!(!from("https://other.example.org").contains("access-control-allow-origin: https://other"));
}

#[test]
fn the_other_commands_and_files_of_the_guide_fit_the_node() {
	let spec = commands(PAGE, "rochdale-node light-spec");
	assert_eq!(spec.len(), 1);
	let help = run_well(&["light-spec", "--help"]);
	for flag in words(spec[0]).iter().filter(|word| word.starts_with("--")) {
		assert!(help.contains(flag.as_str()), "{flag}");
	}
	// The web server leads to the ports on which a node listens.
	let help = run_well(&["--help"]);
	for port in ["30333", "9944"] {
		assert!(PAGE.contains(&format!("reverse_proxy 127.0.0.1:{port}")), "{port}");
	}
	for line in UNIT.lines().filter(|line| line.starts_with("ExecStart=")) {
		for flag in words(line).iter().filter(|word| word.starts_with("--")) {
			assert!(help.contains(flag.as_str()), "{flag}");
		}
	}
	assert!(help.contains("--index"));
}
