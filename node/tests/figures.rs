//! How long payments take, and how many a network makes final, on four validators on one machine and on seven far
//! apart.

mod common;

use std::time::{Duration, Instant};

use common::{
	load::{percentile, Figures, Load, Pace, RICH},
	network::*,
	wires::{apart, Travel, Wires},
};
use subxt_signer::sr25519::{dev, Keypair};

/// 100 ms to another validator and back; of 100 packets one is lost.
const FAR: Travel = Travel { delay: Duration::from_millis(50), lost: 100 };
/// The payments of all members that are not final yet, while a network is being filled.
const WAITING: usize = 3_000;

fn members() -> [Keypair; 5] {
	[dev::bob(), dev::charlie(), dev::dave(), dev::eve(), dev::ferdie()]
}

/// Slots of 3 s, as in a community.
fn changes() -> Vec<(&'static str, &'static str, &'static str)> {
	let chain = [
		("chain", "slot", "3 s"),
		("chain", "session", "1 minute"),
		// A jury needs twelve sessions.
		("membership", "challenge_period", "3 minutes"),
		("membership", "recovery_delay", "6 minutes"),
	];
	[&RICH[..], &chain].concat()
}

async fn started(definition: &str, wires: Option<Wires>) -> Network {
	let mut network = Network::new(definition, &changes(), wires);
	network.start_all();
	network
}

async fn measured(network: &Network, pace: Pace, lasting: Duration) -> Figures {
	let load = Load::begin(network, &members(), pace).await;
	let begin = Instant::now();
	// This measures time.
	tokio::time::sleep(lasting.saturating_sub(begin.elapsed())).await;
	let figures = load.end(network).await;
	assert_eq!((figures.forgotten, figures.again), (0, 0), "no payment is lost");
	let (known, payments) = (figures.last.len(), figures.payments);
	assert!(known * 100 >= payments * 99, "times are known of {known} of {payments} payments");
	figures
}

/// First one payment per second from each member, and then as many as possible.
async fn both(name: &str, network: &Network, lasting: Duration) -> Figures {
	let calm = measured(network, Pace::Every(Duration::from_secs(1)), lasting).await;
	calm.tell(&format!("{name}, 5 a second"));
	let most = Pace::Waiting(WAITING / members().len());
	measured(network, most, lasting).await.tell(&format!("{name}, as many as go"));
	calm
}

#[test]
fn definitions_say_nothing_that_would_be_ignored() {
	for (name, size) in [("four", 4), ("seven", 7)] {
		let definition = Definition::read(name);
		assert_eq!(definition.relaychain.nodes.len(), size);
		let community: toml::Table = toml::from_str(&definition.community()).unwrap();
		let validators = community["validators"].as_array().unwrap();
		let names: Vec<_> = validators.iter().map(|validator| validator["name"].as_str().unwrap()).collect();
		for (node, name) in definition.relaychain.nodes.iter().zip(names) {
			assert!(node.validator && node.name == name && node.args == [format!("--{name}")]);
		}
		// Zombienet finds the specification where README.md says that it is written.
		let path = format!("target/{}.json", definition.relaychain.chain);
		assert_eq!(definition.relaychain.chain_spec_path.to_str(), Some(&*path));
	}
	let text = std::fs::read_to_string(root().join("zombienet/four.toml")).unwrap();
	let more = text.replace("timeout = 300", "timeout = 300\nbootnode = true");
	assert!(toml::from_str::<Definition>(&more).is_err());
}

#[test]
fn seven_validators_far_apart_make_payments_final_in_time() {
	apart(seven_validators_far_apart_make_payments_final_in_time, async {
		let network = started("seven", Some(Wires::new(FAR))).await;
		let figures = measured(&network, Pace::Every(Duration::from_secs(1)), Duration::from_secs(20)).await;
		figures.tell("seven far apart, 20 s of it");
		// Other tests run at the same time, so `make network` alone checks how long a payment takes. `measured` checks
		// that each becomes final.
		assert!(!figures.last.is_empty());
	});
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes; `make network` runs it"]
async fn figures_of_four_validators() {
	let network = started("four", None).await;
	both("four", &network, Duration::from_secs(120)).await;
}

#[test]
#[ignore = "takes minutes; `make network` runs it"]
fn figures_of_seven_validators_far_apart() {
	apart(figures_of_seven_validators_far_apart, async {
		let network = started("seven", Some(Wires::new(FAR))).await;
		let figures = both("seven far apart", &network, Duration::from_secs(120)).await;
		let slow = percentile(&figures.last, 95);
		assert!(slow < Duration::from_secs(8), "95 of 100 payments are final in {slow:?}");
	});
}
