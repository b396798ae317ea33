//! The guide docs/guides/gateway.md: its nodes start with the flags as they are written, and answer as it says.

mod common;

use std::{
	io::{Read, Write},
	net::TcpStream,
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
fn start(flags: &[String], directory: &std::path::Path) -> Node {
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
