//! Events that can happen to four validators in ten years, on real nodes, while members pay each other. After each
//! story, every payment that a node has accepted is final, exactly once. All blocks that any node has ever reported as
//! final belong to one chain.

mod common;

use std::{
	path::{Path, PathBuf},
	process::Command,
	time::{Duration, Instant},
};

use common::{
	load::{tell, Figures, Load, Pace, RICH},
	network::*,
	wires::{apart, Travel, Wires},
	*,
};
use serde_json::{json, Value};
use subxt_signer::sr25519::{dev, Keypair};

const ALICE: usize = 0;
const CHARLIE: usize = 2;
const DAVE: usize = 3;

/// About four payments per second, from three members.
const PACE: Pace = Pace::Every(Duration::from_millis(750));

/// The changes to the community: sessions are short, and members have much money.
fn quick() -> Vec<(&'static str, &'static str, &'static str)> {
	[&RICH[..], &[("chain", "session", "10 s")]].concat()
}

/// Members who only pay.
fn members() -> [Keypair; 3] {
	[dev::charlie(), dev::dave(), dev::eve()]
}

/// Four validators that make blocks, and members who pay.
async fn begin(wires: Option<Wires>) -> (Network, App, Load) {
	let mut network = Network::new("four", &quick(), wires);
	network.start_all();
	let app = network.app(ALICE).await;
	let load = Load::begin(&network, &members(), PACE).await;
	(network, app, load)
}

/// Checks the members' payments, none of which a node may forget while it runs, and reports the result.
async fn end(name: &str, load: Load, network: &Network) -> Figures {
	let figures = load.end(network).await;
	figures.tell(name);
	assert!(figures.payments > 20, "members paid all the time: {}", figures.payments);
	assert_eq!(figures.forgotten, 0);
	figures
}

async fn final_of(app: &App) -> u64 {
	final_number(&app.ask("community_info", &[]).await)
}

/// Waits until this many more blocks are final.
async fn go_on(app: &App, more: u64) {
	let now = final_of(app).await;
	app.wait_for_final(now + more).await;
}

/// Waits until this node has all blocks that are final for the other.
async fn catches_up(node: &App, other: &App) {
	let newest = final_of(other).await;
	node.wait_for_final(newest).await;
}

/// `active`, `suspended` or `expelled`; an empty text if it is not a validator.
fn standing<'a>(answer: &'a Value, who: &Keypair) -> Option<&'a str> {
	let who = json!(address(who));
	let all = answer["validators"].as_array().unwrap();
	all.iter().find(|validator| validator["account"] == who)?["status"].as_str()
}

#[test]
fn a_divided_network_becomes_one_again() {
	apart(a_divided_network_becomes_one_again, async {
		let (network, app, load) = begin(Some(Wires::new(Travel::default()))).await;
		let (charlies, daves) = (network.app(CHARLIE).await, network.app(DAVE).await);

		// Dave is cut off. The others continue, and no block becomes final for Dave.
		network.divide(&[DAVE]);
		go_on(&app, 2).await;
		let cut_off = final_of(&daves).await;
		go_on(&app, 8).await;
		assert_eq!(final_of(&daves).await, cut_off);
		network.heal();
		catches_up(&daves, &app).await;

		// Two and two: blocks are made on both sides, and none of them becomes final.
		network.divide(&[CHARLIE, DAVE]);
		wait_for_blocks(&app, 3).await;
		let before = (final_of(&app).await, final_of(&charlies).await);
		wait_for_blocks(&app, 6).await;
		wait_for_blocks(&charlies, 6).await;
		assert_eq!((final_of(&app).await, final_of(&charlies).await), before);
		let healed = Instant::now();
		network.heal();
		let best = best_number(&app).await.max(best_number(&charlies).await);
		app.wait_for_final(best + 1).await;
		println!("final again {:.0} s after the network was healed", healed.elapsed().as_secs_f64());
		let figures = end("divided and healed", load, &network).await;
		assert_eq!(figures.refused, 0);
	});
}

/// A library that shifts the clock of a program that is started with it.
fn wrong_clock(directory: &Path) -> Option<PathBuf> {
	let (source, library) = (root().join("zombienet/clock.c"), directory.join("clock.so"));
	let compiled =
		Command::new("cc").args(["-shared", "-fPIC", "-O2", "-o"]).arg(&library).arg(source).status();
	compiled.is_ok_and(|status| status.success()).then_some(library)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes; `make network` runs it"]
async fn a_validator_with_a_wrong_clock_is_told_and_stops_nobody() {
	let (mut network, app, load) = begin(None).await;
	let Some(library) = wrong_clock(network.path()) else {
		tell("skipped: a wrong clock: there is no C compiler `cc`");
		return;
	};
	for (seconds, words) in [("30", "clock of this machine is ahead"), ("-30", "behind the newest block")] {
		network.stop(DAVE);
		let clock = [("LD_PRELOAD", library.to_str().unwrap()), ("CLOCK_SHIFT", seconds)];
		network.seat(DAVE).environment = clock.map(|(name, value)| (name.into(), value.into())).to_vec();
		network.start(&[DAVE]);
		let begin = Instant::now();
		while !network.node(DAVE).log().contains(words) {
			assert!(begin.elapsed() < PATIENCE, "{words}");
			tokio::time::sleep(Duration::from_millis(250)).await;
		}
		println!("{seconds} s: said after {:.0} s", begin.elapsed().as_secs_f64());
		go_on(&app, 5).await;
	}
	// Its clock is set right, and it takes part again.
	network.stop(DAVE);
	network.seat(DAVE).environment.clear();
	network.start(&[DAVE]);
	let daves = network.app(DAVE).await;
	catches_up(&daves, &app).await;
	go_on(&daves, 5).await;
	end("a wrong clock", load, &network).await;
	let validators = app.ask("community_validators", &[]).await;
	assert_ne!(standing(&validators, &dev::dave()), Some("expelled"), "a wrong clock is no equivocation");
}

/// Kills one validator after the other for this long. Each is killed as soon as the one before has caught up.
async fn killed_in_turn(lasting: Duration) {
	let (mut network, _, load) = begin(None).await;
	let begin = Instant::now();
	let mut kills = 0;
	while begin.elapsed() < lasting || kills < network.size() {
		let (victim, witness) = (kills % network.size(), (kills + 1) % network.size());
		let witness = network.app(witness).await;
		network.kill(victim);
		kills += 1;
		wait_for_blocks(&witness, 1).await;
		network.start(&[victim]);
		catches_up(&network.app(victim).await, &witness).await;
		go_on(&witness, 2).await;
	}
	println!("{kills} kills in {:.0} s", begin.elapsed().as_secs_f64());
	end("killed in turn", load, &network).await;
	let validators = network.app(ALICE).await.ask("community_validators", &[]).await;
	for validator in [dev::alice(), dev::bob(), dev::charlie(), dev::dave()] {
		assert_ne!(
			standing(&validators, &validator),
			Some("expelled"),
			"a kill is no equivocation: {validators}"
		);
	}
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes; `make network` runs it"]
async fn validators_that_are_killed_in_turn_lose_nothing() {
	killed_in_turn(Duration::from_secs(20)).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes ten minutes; `make network` runs it"]
async fn validators_that_are_killed_in_turn_for_ten_minutes_lose_nothing() {
	killed_in_turn(Duration::from_secs(600)).await;
}

#[test]
fn a_full_disk_stops_one_node_and_harms_none_of_its_data() {
	apart(a_full_disk_stops_one_node_and_harms_none_of_its_data, async {
		let mut network = Network::new("four", &quick(), None);
		let base = network.seat(DAVE).base.join("chains");
		std::fs::create_dir(&base).unwrap();
		let mount =
			Command::new("mount").args(["-t", "tmpfs", "-o", "size=256m", "tmpfs"]).arg(&base).status();
		assert!(mount.unwrap().success());
		network.start_all();
		let app = network.app(ALICE).await;
		let load = Load::begin(&network, &members(), PACE).await;
		go_on(&app, 3).await;

		// Something fills Dave's disk. The node stops and says why, and the others continue.
		let rest = base.join("rest");
		let full =
			std::io::copy(&mut std::io::repeat(0), &mut std::fs::File::create(&rest).unwrap()).unwrap_err();
		assert_eq!(full.kind(), std::io::ErrorKind::StorageFull);
		let filled = Instant::now();
		let how = loop {
			if let Some(how) = network.node(DAVE).ended() {
				break how;
			}
			assert!(filled.elapsed() < PATIENCE, "the node goes on:\n{}", network.node(DAVE).log());
			tokio::time::sleep(Duration::from_millis(250)).await;
		};
		let log = network.node(DAVE).log();
		assert!(log.contains("No space left on device"), "{log}");
		let lines: Vec<_> = log.lines().collect();
		println!(
			"{how} after {:.0} s:\n{}",
			filled.elapsed().as_secs_f64(),
			lines[lines.len() - 12..].join("\n")
		);
		network.kill(DAVE);
		go_on(&app, 5).await;

		// There is space again.
		std::fs::remove_file(&rest).unwrap();
		network.start(&[DAVE]);
		let daves = network.app(DAVE).await;
		catches_up(&daves, &app).await;
		go_on(&daves, 3).await;
		end("a full disk", load, &network).await;
	});
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes; `make network` runs it"]
async fn keys_on_two_machines_expel_their_validator_and_the_chain_goes_on() {
	let (mut network, app, load) = begin(None).await;
	let twin = network.add("twin", &["--dave", "--validator"]);
	network.start(&[twin]);
	let expelled = |answer: &Value| standing(answer, &dev::dave()) == Some("expelled");
	app.ask_until("community_validators", &[], expelled).await;
	let info = app.ask_until("community_info", &[], |info| validators(info) == 3).await;
	assert!(!info["validators"].as_array().unwrap().contains(&json!(address(&dev::dave()))));
	go_on(&app, 5).await;
	let answer = app.ask("community_validators", &[]).await;
	for honest in [dev::alice(), dev::bob(), dev::charlie()] {
		assert_eq!(standing(&answer, &honest), Some("active"));
	}
	end("keys on two machines", load, &network).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes; `make network` runs it"]
async fn a_validator_is_replaced() {
	let (mut network, app, load) = begin(None).await;
	// Ferdie's node makes its own keys.
	let ferdie = network.add("ferdie", &["--validator"]);
	network.start(&[ferdie]);
	let ferdies = network.app(ferdie).await;
	catches_up(&ferdies, &app).await;
	set_keys(&ferdies, &app, &dev::ferdie()).await;
	let calls = [about_validator("add", &dev::ferdie()), about_validator("remove", &dev::dave())];
	decide(&app, 0, together(calls)).await;
	let holds =
		|info: &Value, who: &Keypair| info["validators"].as_array().unwrap().contains(&json!(address(who)));
	let changed = |info: &Value| holds(info, &dev::ferdie()) && !holds(info, &dev::dave());
	app.ask_until("community_info", &[], changed).await;
	// Now the old one is not needed, but the new one is: without it, two of four would be missing with the next loss.
	network.stop(DAVE);
	go_on(&app, 5).await;
	network.kill(CHARLIE);
	go_on(&app, 5).await;
	network.start(&[CHARLIE]);
	end("a validator replaced", load, &network).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes; `make network` runs it"]
async fn nodes_are_upgraded_one_after_the_other() {
	let (mut network, _, load) = begin(None).await;
	let next = std::env::var_os("ROCHDALE_NODE_NEXT").map_or_else(program, |next| next.into());
	if next == program() {
		tell("nodes upgraded in turn: each restarts with the same program, because ROCHDALE_NODE_NEXT names no other");
	}
	for number in 0..network.size() {
		let witness = network.app((number + 1) % network.size()).await;
		network.stop(number);
		network.seat(number).program.clone_from(&next);
		network.start(&[number]);
		catches_up(&network.app(number).await, &witness).await;
		go_on(&witness, 2).await;
	}
	end("nodes upgraded in turn", load, &network).await;
}
