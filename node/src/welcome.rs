//! What a node says on the terminal once apps can reach it: whose chain this is, who its members are, and
//! at which address apps connect.

use std::{fmt::Write as _, io::Write as _};

use rochdale_runtime::AccountId;
use sc_network::Multiaddr;
use sc_service::Configuration;
use sp_keyring::Sr25519Keyring;

use crate::{
	rpc::{Money, Source},
	service::FullClient,
};

/// More members than this are counted, not listed.
const LISTED: u32 = 20;

/// Says who is here.
pub struct Greeting {
	chain: String,
	chain_id: String,
	money: Money,
}

impl Greeting {
	/// Notes what the configuration knows, before it goes to the RPC server.
	pub fn new(config: &Configuration) -> Self {
		let spec = &config.chain_spec;
		Self { chain: spec.name().into(), chain_id: spec.id().into(), money: Money::of(spec.as_ref()) }
	}

	/// Prints the greeting to the standard output. A chain whose newest state is not here yet (at the start
	/// of a warp sync) cannot name its members; then only the addresses are printed.
	pub fn print(&self, client: &FullClient, addresses: &[Multiaddr]) {
		let mut text = self.text(client);
		for address in addresses.iter().filter_map(socket) {
			let _ = writeln!(text, "  apps        ws://{address}  http://{address}");
		}
		// A closed terminal is no reason to stop a node.
		let _ = writeln!(std::io::stdout().lock(), "\n{text}");
	}

	fn text(&self, client: &FullClient) -> String {
		let mut text = format!("  {} (chain {})\n", self.chain, self.chain_id);
		let best = client.blocks().1.hash;
		let Ok(info) = Source::info(client, best) else { return text };
		let _ = writeln!(
			text,
			"  money       {} with {} decimals; next dividend {}",
			self.money.symbol,
			self.money.decimals,
			self.money.format(info.dividend.amount),
		);
		let _ = writeln!(text, "  validators  {}", info.validators.len());
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
}

/// The name of a development account, whose secret everybody knows.
fn well_known(account: &AccountId) -> String {
	Sr25519Keyring::from_account_id(account).map(|key| format!("  //{key}")).unwrap_or_default()
}

/// `127.0.0.1:9944` of `/ip4/127.0.0.1/tcp/9944`. Where the node listens on all addresses, this machine's
/// own is given, which is one of them.
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
	fn only_development_accounts_are_named() {
		assert_eq!(well_known(&Sr25519Keyring::Alice.to_account_id()), "  //Alice");
		assert_eq!(well_known(&AccountId::new([7; 32])), "");
	}
}
