//! The address of a node: a multiaddress that says where the node is reached, and that ends in the node's identity.

use std::net::{Ipv4Addr, Ipv6Addr};

use sp_core::ed25519;

/// The first bytes of a node's identity that is an ed25519 key. The key itself, 36 bytes in protobuf, is part of it.
const ED25519: [u8; 6] = [0x00, 0x24, 0x08, 0x01, 0x12, 0x20];
/// The first bytes of a node's identity that is the SHA-256 hash of another key.
const SHA_256: [u8; 2] = [0x12, 0x20];
/// The most letters of an identity in base 58; no identity has so many.
const MOST_LETTERS: usize = 64;
const DIGITS: &[u8] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/// The default port at which nodes reach each other.
const PORT: u16 = 30333;

/// Checks the address of a node, such as `/dns/node.example.org/tcp/30333/p2p/12D3…`. A node that starts accepts every
/// address that passes. The error says what is wrong.
pub(crate) fn check_node(address: &str) -> Result<(), String> {
	let mut parts = address.split('/');
	if parts.next() != Some("") {
		return Err("it does not begin with /".into());
	}
	let mut last = None;
	while let Some(protocol) = parts.next() {
		let mut argument =
			|| parts.next().filter(|part| !part.is_empty()).ok_or(format!("nothing follows {protocol}"));
		let is_host = matches!(protocol, "ip4" | "ip6" | "dns" | "dns4" | "dns6" | "dnsaddr");
		if last.is_none() && !is_host {
			return Err("it does not begin with /dns/, /ip4/ or /ip6/".into());
		}
		match protocol {
			"ip4" => {
				let host = argument()?;
				host.parse::<Ipv4Addr>().map_err(|_| format!("{host} is no IPv4 address"))?;
			}
			"ip6" => {
				let host = argument()?;
				host.parse::<Ipv6Addr>().map_err(|_| format!("{host} is no IPv6 address"))?;
			}
			"dns" | "dns4" | "dns6" | "dnsaddr" | "sni" => {
				let host = argument()?;
				if host.contains(|c: char| c.is_whitespace() || c.is_control()) {
					return Err(format!("{host} is no name of a host"));
				}
			}
			"tcp" | "udp" => {
				let port = argument()?;
				port.parse::<u16>().map_err(|_| format!("{port} is no port: write 1 to 65535"))?;
			}
			"x-parity-ws" | "x-parity-wss" => {
				let path = argument()?;
				// An escape of a byte beyond ASCII need not be valid text.
				if path.split('%').skip(1).any(|escape| {
					escape.starts_with(['8', '9', 'a', 'b', 'c', 'd', 'e', 'f', 'A', 'B', 'C', 'D', 'E', 'F'])
				}) {
					return Err(format!("{path} is no path"));
				}
			}
			"p2p" => {
				let identity = argument()?;
				if !is_identity(identity) {
					return Err(format!(
						"{identity} is no identity of a node, which a node prints when it starts"
					));
				}
			}
			"tls" | "noise" | "ws" | "wss" | "http" | "https" | "quic" | "quic-v1" | "webtransport"
			| "webrtc" | "webrtc-direct" | "p2p-circuit" => {}
			unknown => return Err(format!("`{unknown}` is no way to reach a node")),
		}
		last = Some(protocol);
	}
	match last {
		Some("p2p") => Ok(()),
		_ => Err("it does not end in /p2p/ and the identity of the node".into()),
	}
}

/// The address of the node on this machine: a host with or without a port. Examples are `node.example.org`,
/// `198.51.100.19`, `198.51.100.19:30334` and `[2001:db8::1]:30334`.
pub(crate) fn of_machine(machine: &str, identity: &str) -> Result<String, String> {
	let (host, port) = split_port(machine)?;
	let kind = if host.parse::<Ipv4Addr>().is_ok() {
		"ip4"
	} else if host.parse::<Ipv6Addr>().is_ok() {
		"ip6"
	} else if is_name(host) {
		"dns"
	} else {
		return Err(format!(
			"`{host}` is no name and no IP address of a machine: write one such as node.example.org"
		));
	};
	Ok(format!("/{kind}/{host}/tcp/{port}/p2p/{identity}"))
}

fn split_port(machine: &str) -> Result<(&str, u16), String> {
	if machine.parse::<Ipv6Addr>().is_ok() {
		return Ok((machine, PORT));
	}
	let (host, port) = machine.rsplit_once(':').filter(|(_, port)| !port.contains(']')).unzip();
	let host = host.unwrap_or(machine).trim_start_matches('[').trim_end_matches(']');
	let port = port.map_or(Ok(PORT), |port| {
		let number = port.parse().ok().filter(|port| *port > 0);
		number.ok_or_else(|| format!("`{port}` is no port: write 1 to 65535"))
	})?;
	Ok((host, port))
}

/// Whether this is the name of a machine. A text of digits and points only is an IP address with a mistake.
fn is_name(host: &str) -> bool {
	let is_part = |part: &str| {
		!part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
	};
	host.len() <= 253 && host.split('.').all(is_part) && host.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// The identity of the node with this network key, in the form that others use.
pub(crate) fn identity(key: &ed25519::Public) -> String {
	to_base58(&[&ED25519, key.0.as_slice()].concat())
}

fn is_identity(text: &str) -> bool {
	let bytes = from_base58(text).unwrap_or_default();
	let rest = bytes.strip_prefix(&ED25519).or_else(|| bytes.strip_prefix(&SHA_256));
	rest.is_some_and(|rest| rest.len() == 32)
}

/// The bytes of this base 58 text; `None` if it is not base 58, or is too long for an identity.
fn from_base58(text: &str) -> Option<Vec<u8>> {
	if text.len() > MOST_LETTERS {
		return None;
	}
	// The last byte first.
	let mut bytes: Vec<u8> = Vec::new();
	for letter in text.bytes() {
		let mut carry = DIGITS.iter().position(|digit| *digit == letter)?;
		for byte in &mut bytes {
			carry += usize::from(*byte) * DIGITS.len();
			*byte = (carry % 256) as u8;
			carry /= 256;
		}
		while carry > 0 {
			bytes.push((carry % 256) as u8);
			carry /= 256;
		}
	}
	bytes.extend(text.bytes().take_while(|letter| *letter == b'1').map(|_| 0));
	bytes.reverse();
	Some(bytes)
}

fn to_base58(bytes: &[u8]) -> String {
	// The last digit first.
	let mut digits: Vec<usize> = Vec::new();
	for byte in bytes {
		let mut carry = usize::from(*byte);
		for digit in &mut digits {
			carry += *digit * 256;
			*digit = carry % DIGITS.len();
			carry /= DIGITS.len();
		}
		while carry > 0 {
			digits.push(carry % DIGITS.len());
			carry /= DIGITS.len();
		}
	}
	digits.extend(bytes.iter().take_while(|byte| **byte == 0).map(|_| 0));
	digits.iter().rev().filter_map(|digit| DIGITS.get(*digit)).map(|digit| char::from(*digit)).collect()
}

#[cfg(test)]
mod tests {
	use super::*;

	const NODE: &str = "12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp";

	#[test]
	fn addresses_of_nodes_are_taken() {
		for address in [
			"/dns/node.example.org/tcp/30333",
			"/dns4/node.example.org/tcp/443/wss",
			"/dns/node.example.org/tcp/443/tls/ws",
			"/dns/node.example.org/tcp/443/x-parity-wss/%2Fp2p",
			"/ip4/198.51.100.19/tcp/30333",
			"/ip6/2001:db8::1/udp/30333/quic-v1",
		] {
			assert_eq!(check_node(&format!("{address}/p2p/{NODE}")), Ok(()), "{address}");
		}
		let rsa = "/ip4/198.51.100.19/tcp/30333/p2p/QmSk5HQbn6LhUwDiNMseVUjuRYhEtYj4aUZ6WfWoGURpdV";
		assert_eq!(check_node(rsa), Ok(()));
	}

	#[test]
	fn all_else_is_refused() {
		let one_off = NODE.replace("Eyop", "Eyo0");
		let shorter = &NODE[..NODE.len() - 1];
		for address in [
			"".to_owned(),
			"/".to_owned(),
			format!("/p2p/{NODE}"),
			format!("dns/node.example.org/tcp/30333/p2p/{NODE}"),
			format!("/dns//tcp/30333/p2p/{NODE}"),
			format!("/ip4/198.51.100/tcp/30333/p2p/{NODE}"),
			format!("/ip6/node/tcp/30333/p2p/{NODE}"),
			format!("/dns/node.example.org/tcp/65536/p2p/{NODE}"),
			format!("/dns/node.example.org/tpc/30333/p2p/{NODE}"),
			format!("/dns/node.example.org/tcp/443/x-parity-ws/%ff/p2p/{NODE}"),
			format!("/dns/node.example.org/tcp/30333/p2p/{NODE}/"),
			format!("/dns/node.example.org/tcp/30333/p2p/{NODE}/ws"),
			format!("/dns/node.example.org/tcp/30333/p2p/{one_off}"),
			format!("/dns/node.example.org/tcp/30333/p2p/{shorter}"),
			format!("/dns/node.example.org/tcp/30333/p2p/{}", "z".repeat(100)),
			"/dns/node.example.org/tcp/30333/p2p/".to_owned(),
			"/dns/node.example.org/tcp/30333".to_owned(),
		] {
			assert!(check_node(&address).is_err(), "{address}");
		}
	}

	#[test]
	fn a_machine_is_named_as_people_name_it() {
		for (machine, address) in [
			("node.example.org", "/dns/node.example.org/tcp/30333"),
			("node.example.org:40000", "/dns/node.example.org/tcp/40000"),
			("library", "/dns/library/tcp/30333"),
			("198.51.100.19", "/ip4/198.51.100.19/tcp/30333"),
			("198.51.100.19:30334", "/ip4/198.51.100.19/tcp/30334"),
			("2001:db8::1", "/ip6/2001:db8::1/tcp/30333"),
			("[2001:db8::1]", "/ip6/2001:db8::1/tcp/30333"),
			("[2001:db8::1]:30334", "/ip6/2001:db8::1/tcp/30334"),
		] {
			let address = format!("{address}/p2p/{NODE}");
			assert_eq!(of_machine(machine, NODE).as_ref(), Ok(&address));
			assert_eq!(check_node(&address), Ok(()));
		}
		for wrong in
			["", ":30333", "node.example.org:", "node:0", "node:65536", "198.51.100", "a b", "a..b", "a/b"]
		{
			assert!(of_machine(wrong, NODE).is_err(), "{wrong}");
		}
	}

	#[test]
	fn an_identity_is_written_as_it_is_read() {
		let bytes = from_base58(NODE).unwrap();
		let key: [u8; 32] = bytes.strip_prefix(&ED25519).unwrap().try_into().unwrap();
		assert_eq!(identity(&ed25519::Public::from_raw(key)), NODE);
		for bytes in [&[][..], &[0], &[0, 0, 7], &[255; 38], &[1, 0]] {
			assert_eq!(from_base58(&to_base58(bytes)).as_deref(), Some(bytes));
		}
	}
}
