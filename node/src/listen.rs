//! The ports at which apps and other nodes reach the node: those on the command line, and no others.

use std::{
	io::ErrorKind,
	net::{SocketAddr, TcpListener},
};

use sc_cli::{Error, NetworkParams, Result, RpcParams, RPC_DEFAULT_MAX_RESPONSE_SIZE_MB};
use sc_network::Multiaddr;
use sc_service::{config::RpcEndpoint, ChainType, Configuration};

/// The most that a node of a chain on one machine answers, in MB. Its genesis has the runtime as it was compiled, and the
/// chain spec has twice as many digits as that has bytes. Other chains have a compressed runtime, a fifth as large.
const MAX_RESPONSE_AT_HOME: u32 = 64;

/// Makes sure that the node listens where the command line says, or does not start.
///
/// The SDK moves to a random port if a port is in use. Only a chain on one machine keeps this behaviour, and only if no
/// port was given: people start many such nodes side by side.
pub fn ensure_endpoints(params: &RpcParams, config: &mut Configuration) -> Result<()> {
	let at_home = is_at_home(config);
	let asked = params.rpc_port.is_some() || params.rpc_external || params.unsafe_rpc_external;
	let Some(endpoints) = config.rpc.addr.as_mut() else { return Ok(()) };
	// A command line that describes each endpoint is complete.
	if params.experimental_rpc_endpoint.is_empty() {
		if at_home {
			allow_its_chain_spec(endpoints);
		}
		if asked || !at_home {
			keep_one_port(endpoints);
		}
	}
	for endpoint in endpoints.iter().filter(|endpoint| !endpoint.is_optional && !endpoint.retry_random_port) {
		ensure_free(endpoint.listen_addr, "--rpc-port")?;
	}
	Ok(())
}

/// Makes sure that other nodes can reach this one where the command line says, or that it does not start.
///
/// The SDK leaves out an address whose port is in use, and says nothing. Only a chain on one machine keeps this behaviour,
/// and only if no port was given.
pub fn ensure_reachable(params: &NetworkParams, config: &Configuration) -> Result<()> {
	let asked = params.port.is_some() || !params.listen_addr.is_empty();
	if is_at_home(config) && !asked {
		return Ok(());
	}
	let mut addresses = config.network.listen_addresses.iter().filter_map(socket);
	addresses.try_for_each(|address| ensure_free(address, "--port"))
}

fn is_at_home(config: &Configuration) -> bool {
	matches!(config.chain_spec.chain_type(), ChainType::Development | ChainType::Local)
}

/// Where this address listens, if by TCP. All addresses of IPv6 at once are left out: not every machine has them, and the
/// node listens at those of IPv4, too.
fn socket(address: &Multiaddr) -> Option<SocketAddr> {
	let address = address.to_string();
	let mut parts = address.split('/').skip(1);
	let socket = match (parts.next()?, parts.next()?, parts.next()?, parts.next()?) {
		("ip4" | "ip6", ip, "tcp", port) => SocketAddr::new(ip.parse().ok()?, port.parse().ok()?),
		_ => return None,
	};
	(!socket.is_ipv6() || !socket.ip().is_unspecified()).then_some(socket)
}

/// Lets the node answer with its own chain spec, unless the command line says how much it may answer.
fn allow_its_chain_spec(endpoints: &mut [RpcEndpoint]) {
	let unchanged =
		|endpoint: &&mut RpcEndpoint| endpoint.max_payload_out_mb == RPC_DEFAULT_MAX_RESPONSE_SIZE_MB;
	for endpoint in endpoints.iter_mut().filter(unchanged) {
		endpoint.max_payload_out_mb = MAX_RESPONSE_AT_HOME;
	}
}

/// Keeps only endpoints at the requested port. The SDK's second endpoint, for IPv6, gets another port if the first has
/// taken all addresses, or if the system chooses the port.
fn keep_one_port(endpoints: &mut Vec<RpcEndpoint>) {
	endpoints.retain(|endpoint| {
		let address = endpoint.listen_addr;
		!(endpoint.is_optional && (address.ip().is_unspecified() || address.port() == 0))
	});
	endpoints.iter_mut().for_each(|endpoint| endpoint.retry_random_port = false);
}

/// Makes sure that the node can listen at this address. `option` chooses another port.
fn ensure_free(address: SocketAddr, option: &str) -> Result<()> {
	let port = address.port();
	let text = match TcpListener::bind(address) {
		Ok(_) => return Ok(()),
		Err(error) if error.kind() == ErrorKind::AddrInUse => format!(
			"the port {port} is taken: another program on this machine, maybe another node, already listens there. Stop \
			 it, or choose another port with {option}"
		),
		Err(error) => format!("the node cannot listen at {address}: {error}"),
	};
	Err(Error::Application(text.into()))
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::cli::Cli;
	use clap::Parser;

	/// The addresses at which a node with these flags listens, and whether it would take another port.
	fn kept(flags: &[&str]) -> Vec<(String, bool)> {
		let cli = Cli::try_parse_from(["rochdale-node"].iter().chain(flags)).unwrap();
		let endpoints = cli.run.rpc_params.rpc_addr(false, false, 9944).unwrap().unwrap();
		let mut endpoints = endpoints.into_iter().map(Into::into).collect();
		keep_one_port(&mut endpoints);
		let told = |endpoint: &RpcEndpoint| (endpoint.listen_addr.to_string(), endpoint.retry_random_port);
		endpoints.iter().map(told).collect()
	}

	#[test]
	fn a_node_listens_at_the_port_that_was_asked_for_alone() {
		let expect = |addresses: &[&str]| -> Vec<(String, bool)> {
			addresses.iter().map(|address| ((*address).to_owned(), false)).collect()
		};
		assert_eq!(kept(&["--rpc-external", "--rpc-port", "9955"]), expect(&["0.0.0.0:9955"]));
		assert_eq!(kept(&["--unsafe-rpc-external"]), expect(&["0.0.0.0:9944"]));
		assert_eq!(kept(&["--rpc-port", "9955"]), expect(&["127.0.0.1:9955", "[::1]:9955"]));
		assert_eq!(kept(&["--rpc-port", "0"]), expect(&["127.0.0.1:0"]));
	}

	#[test]
	fn a_taken_port_is_named() {
		let taken = TcpListener::bind("127.0.0.1:0").unwrap();
		let address = taken.local_addr().unwrap();
		let error = ensure_free(address, "--rpc-port").unwrap_err().to_string();
		assert!(error.contains(&address.port().to_string()) && error.contains("--rpc-port"), "{error}");
		drop(taken);
		assert!(ensure_free(address, "--rpc-port").is_ok());
	}

	#[test]
	fn the_addresses_for_other_nodes_are_those_of_tcp() {
		let socket = |address: &str| socket(&address.parse().unwrap()).map(|socket| socket.to_string());
		assert_eq!(socket("/ip4/0.0.0.0/tcp/30333").as_deref(), Some("0.0.0.0:30333"));
		assert_eq!(socket("/ip4/127.0.0.1/tcp/30333/ws").as_deref(), Some("127.0.0.1:30333"));
		assert_eq!(socket("/ip6/::1/tcp/30333").as_deref(), Some("[::1]:30333"));
		for other in
			["/ip6/::/tcp/30333", "/ip4/0.0.0.0/udp/30333/webrtc-direct", "/dns/example.org/tcp/30333"]
		{
			assert_eq!(socket(other), None);
		}
	}
}
