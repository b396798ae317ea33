//! The greeting that a node prints once apps can reach it. It names the community and its members, and the address to
//! which apps connect.

use std::{fmt::Write as _, io::Write as _};

use rochdale_runtime::AccountId;
use sc_network::Multiaddr;
use sc_service::{ChainType, Configuration};
use sp_blockchain::HeaderBackend;
use sp_keyring::Sr25519Keyring;

use crate::{
	client::FullClient,
	rpc::{Money, Source},
	validators,
};

/// Of more members than this, only the number is shown.
const LISTED: u32 = 20;

/// Prints the greeting.
pub struct Greeting {
	chain: String,
	chain_id: String,
	money: Money,
	/// Whether this is a chain on which nobody has anything to lose.
	development: bool,
	/// Whether this node makes blocks.
	validator: bool,
	/// Whether it knows addresses of other nodes.
	knows_others: bool,
}

impl Greeting {
	/// Keeps the facts from the configuration, before it goes to the RPC server.
	pub fn new(config: &Configuration) -> Self {
		let spec = &config.chain_spec;
		Self {
			chain: spec.name().into(),
			chain_id: spec.id().into(),
			money: Money::of(spec.as_ref()),
			development: spec.chain_type() == ChainType::Development,
			validator: config.role.is_authority(),
			knows_others: !config.network.boot_nodes.is_empty(),
		}
	}

	/// Prints the greeting to the standard output. At the start of a warp sync the newest state is not here yet, so the
	/// members cannot be named. Then only the addresses are printed.
	pub fn print(&self, client: &FullClient, addresses: &[Multiaddr]) {
		let mut text = self.text(client);
		for address in addresses.iter().filter_map(socket) {
			let _ = writeln!(text, "  apps        ws://{address}  http://{address}");
		}
		// An error is ignored: a closed terminal is no reason to stop a node.
		let _ = writeln!(std::io::stdout().lock(), "\n{text}");
	}

	fn text(&self, client: &FullClient) -> String {
		let mut text = format!("  {} (chain {})\n", self.chain, self.chain_id);
		let _ = writeln!(text, "  first block {:?}", HeaderBackend::info(client).genesis_hash);
		let newest = client.blocks().1;
		let best = newest.hash;
		let Ok(info) = Source::info(client, best) else { return text };
		let _ = writeln!(
			text,
			"  money       {} with {} decimals; next dividend {}",
			self.money.symbol,
			self.money.decimals,
			self.money.format(info.dividend.amount),
		);
		text.push_str(&self.validators(info.validators.len(), newest.number == 0));
		let _ = writeln!(text, "  members     {}", info.members);
		if let Ok((members, next)) = Source::members(client, best, 0, LISTED) {
			for member in members {
				let _ =
					writeln!(text, "    {:>4}  {}{}", member.id, member.account, well_known(&member.account));
			}
			if next.is_some() {
				let _ = writeln!(text, "    …     ask community_members for the others");
			}
		}
		text
	}

	/// The lines on the number of validators: how many must run, what a loss means, and, before the first block, what
	/// the chain waits for.
	fn validators(&self, validators: usize, at_begin: bool) -> String {
		let needed = validators::needed(validators);
		let mut text = format!("  validators  {validators}");
		if validators > 1 {
			let _ = write!(text, "; nothing is final while fewer than {needed} of them run");
		}
		text.push('\n');
		if validators < validators::SAFE && !self.development {
			let _ = writeln!(text, "  warning     {}", validators::loss(validators));
		}
		if validators > 1 && at_begin {
			let _ = writeln!(
				text,
				"  waiting     The chain has no block yet. It begins when validators are connected; one alone makes no \
				 block.\n              Start at least {needed} of the {validators}, each with the same chain.json \
				 (`rochdale-node community spec` writes it)."
			);
			text.push_str(match self.knows_others {
				true => "              This node looks for the others at the addresses of its boot nodes, again and again.\n",
				false => "              Start each but the first with --bootnodes and the address of a node that runs:\n              \
				          /ip4/ITS-IP/tcp/30333/p2p/ITS-IDENTITY. A node says its identity when it starts: \"Local node \
				          identity is\".\n",
			});
			if !self.validator {
				let _ = writeln!(
					text,
					"              This node is no validator: a validator is started with --validator and its keys."
				);
			}
		}
		text
	}
}

/// The name of a development account, whose secret is public.
fn well_known(account: &AccountId) -> String {
	Sr25519Keyring::from_account_id(account).map(|key| format!("  //{key}")).unwrap_or_default()
}

/// `127.0.0.1:9944` for `/ip4/127.0.0.1/tcp/9944`. If the node listens on all addresses, the local address is given,
/// which is one of them.
fn socket(address: &Multiaddr) -> Option<String> {
	let address = address.to_string();
	let mut parts = address.split('/').skip(1);
	match (parts.next()?, parts.next()?, parts.next()?, parts.next()?) {
		("ip4", "0.0.0.0", "tcp", port) => Some(format!("127.0.0.1:{port}")),
		("ip4", ip, "tcp", port) => Some(format!("{ip}:{port}")),
		("ip6", "::", "tcp", port) => Some(format!("[::1]:{port}")),
		("ip6", ip, "tcp", port) => Some(format!("[{ip}]:{port}")),
		_ => None,
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn an_address_is_shown_as_apps_write_it() {
		let show = |address: &str| socket(&address.parse().unwrap());
		assert_eq!(show("/ip4/127.0.0.1/tcp/9944").as_deref(), Some("127.0.0.1:9944"));
		assert_eq!(show("/ip4/0.0.0.0/tcp/9944").as_deref(), Some("127.0.0.1:9944"));
		assert_eq!(show("/ip6/::1/tcp/40000").as_deref(), Some("[::1]:40000"));
		assert_eq!(show("/dns/example.org/tcp/1").as_deref(), None);
	}

	#[test]
	fn it_is_said_how_many_validators_must_run_and_what_the_chain_waits_for() {
		let greeting = |development, validator| Greeting {
			chain: "Garden".into(),
			chain_id: "garden".into(),
			money: Money { symbol: "BEE".into(), decimals: 9 },
			development,
			validator,
			knows_others: false,
		};
		let three = greeting(false, true).validators(3, true);
		for said in ["fewer than 3 of", "  warning  ", "  waiting  ", "at least 3 of the 3", "chain.json"] {
			assert!(three.contains(said), "{said}: {three}");
		}
		assert!(three.contains("--bootnodes") && !three.contains("--validator"), "{three}");
		assert!(greeting(false, false).validators(3, true).contains("--validator"));
		let found = Greeting { knows_others: true, ..greeting(false, true) }.validators(4, true);
		assert!(found.contains("its boot nodes") && !found.contains("--bootnodes"), "{found}");
		// A single validator makes blocks; once blocks are made, nothing is waited for; four are enough.
		let one = greeting(false, true).validators(1, true);
		assert!(one.contains("the chain stops") && !one.contains("waiting"), "{one}");
		assert!(!greeting(false, true).validators(3, false).contains("waiting"));
		let four = greeting(false, true).validators(4, true);
		assert!(four.contains("fewer than 3 of them") && !four.contains("warning"), "{four}");
		// There is no warning for a chain that is for testing.
		assert_eq!(greeting(true, true).validators(1, true), "  validators  1\n");
	}

	#[test]
	fn only_development_accounts_are_named() {
		assert_eq!(well_known(&Sr25519Keyring::Alice.to_account_id()), "  //Alice");
		assert_eq!(well_known(&AccountId::new([7; 32])), "");
	}
}
