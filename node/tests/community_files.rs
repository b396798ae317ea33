//! From a community file to a running chain, and the answers to a file with mistakes.

mod common;

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use common::*;
use serde_json::Value;
use subxt_signer::sr25519::dev;

const DEV: &str = include_str!("../../chain-specs/dev/community.toml");

/// Each file under a directory, with its mode.
fn files(directory: &Path) -> Vec<(String, u32)> {
	let mut found = Vec::new();
	for entry in fs::read_dir(directory).unwrap().map(Result::unwrap) {
		let (path, metadata) = (entry.path(), entry.metadata().unwrap());
		if metadata.is_dir() {
			found.extend(files(&path));
		} else {
			found.push((path.to_str().unwrap().to_owned(), metadata.permissions().mode() & 0o777));
		}
	}
	found
}

#[test]
fn a_file_with_mistakes_gets_one_clear_error_and_nothing_is_written() {
	let alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
	let grandpa = "5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu";
	let zeros = format!("0x{}", "0".repeat(64));
	let cases = [
		("empty", String::new(), "empty"),
		("not TOML", "[community\n".to_owned(), "line 1"),
		("a member twice", format!("{DEV}\n[[members]]\naccount = \"{alice}\"\n"), "members[7].account"),
		("too few validators", DEV.replace("minimum = 1", "minimum = 3"), "validation.minimum"),
		(
			"an unknown key",
			DEV.replace("symbol = \"DEV\"", "symbol = \"DEV\"\nsymobl = \"X\""),
			"money.symobl",
		),
		(
			"an overflow",
			DEV.replace("amount = \"10\"", "amount = \"99999999999999999999\""),
			"dividend.amount",
		),
		(
			"a bad boot node",
			format!("{DEV}\n[network]\nboot_nodes = [\"/ip4/192.0.2.1/tcp/30333\"]\n"),
			"network.boot_nodes[1]",
		),
		("a finality key of zeros", DEV.replacen(grandpa, &zeros, 1), "validators[1].grandpa"),
		(
			"a membership of a millisecond",
			DEV.replace("membership_validity = \"12 hours\"", "membership_validity = \"1 ms\""),
			"membership.membership_validity",
		),
		("a wrong address", DEV.replacen(alice, &alice.replace("Gr", "Gs"), 1), "members[1].account"),
	];
	let directory = directory();
	let file = directory.path().join("community.toml");
	let path = file.to_str().unwrap();
	let output = directory.path().join("spec.json");
	let base = directory.path().join("base");
	let (output, base) = (output.to_str().unwrap(), base.to_str().unwrap());
	for (name, text, says) in cases {
		assert_ne!(text, DEV, "{name}");
		fs::write(&file, &text).unwrap();
		for args in [
			&["community", "check", path][..],
			&["community", "spec", path, "--output", output],
			&["community", "patch", path, "--output", output],
			&["--chain", path, "--alice", "--base-path", base],
		] {
			let result = run(args);
			let error = String::from_utf8_lossy(&result.stderr);
			assert_eq!(result.status.code(), Some(1), "{name} {args:?}: {error}");
			assert!(error.contains(says), "{name} {args:?}: {error}");
			assert_eq!(error.matches("Error").count(), 1, "{name} {args:?}: {error}");
			assert!(result.stdout.is_empty(), "{name} {args:?}");
			assert_eq!(files(directory.path()).len(), 1, "{name} {args:?} wrote something");
		}
	}
	let result = run(&["community", "check", "nowhere.toml"]);
	assert_eq!(result.status.code(), Some(1));
	assert!(String::from_utf8_lossy(&result.stderr).contains("nowhere.toml"));
}

#[test]
fn all_mistakes_are_named_at_once() {
	let directory = directory();
	let file = directory.path().join("community.toml");
	fs::write(
		&file,
		DEV.replace("name = \"Rochdale Development\"", "nmae = \"X\"").replace("\"10\"", "\"ten\""),
	)
	.unwrap();
	let result = run(&["community", "check", file.to_str().unwrap()]);
	let error = String::from_utf8_lossy(&result.stderr);
	for mistake in ["community.nmae", "dividend.amount"] {
		assert!(error.contains(mistake), "{error}");
	}
}

#[test]
fn a_new_community_without_a_name_is_not_made() {
	let directory = directory();
	let target = directory.path().join("garden");
	let result = run(&["community", "new", target.to_str().unwrap()]);
	assert_eq!(result.status.code(), Some(1));
	assert!(String::from_utf8_lossy(&result.stderr).contains("--name"));
	assert_eq!(files(directory.path()).len(), 0);
}

#[tokio::test]
async fn a_new_community_starts_its_own_chain_with_its_own_keys() {
	let directory = directory();
	let path = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
	let garden = path("garden");
	let bob = format!("Bo={}", address(&dev::bob()));
	let said = run_well(&[
		"community",
		"new",
		&garden,
		"--name",
		"Garden",
		"--symbol",
		"BEE",
		"--dividend",
		"2.5",
		"--every",
		"2 s",
		"--founder",
		"Ada",
		"--founder",
		&bob,
	]);
	let file = path("garden/community.toml");
	assert!(run_well(&["community", "check", &file]).contains("Garden: 2 founding members"));

	// Secrets are readable by their owner only, and were not printed.
	let secret = |name: &str| fs::read_to_string(path(&format!("garden/secrets/{name}"))).unwrap();
	let phrase = secret("founder-1.txt");
	assert!(!said.contains(phrase.trim()) && !said.contains(secret("validator-1/account.txt").trim()));
	let secrets = files(Path::new(&path("garden/secrets")));
	assert_eq!(secrets.len(), 2 + 3, "two accounts and three session keys: {secrets:?}");
	assert!(secrets.iter().all(|(_, mode)| *mode == 0o600), "{secrets:?}");

	// Nothing is overwritten.
	let again = run(&["community", "new", &garden, "--name", "Other", "--symbol", "X", "--founder", "Eve"]);
	assert_eq!(again.status.code(), Some(1));
	assert_eq!(secret("founder-1.txt"), phrase);

	// The chain runs, with the validator's keys beside the file; Ada gets her dividend and pays Bo.
	let node = Node::start(&["--chain", &file, "--base-path", &path("base")]);
	assert!(node.greeting.contains("Garden") && node.greeting.contains("2.5 BEE"), "{}", node.greeting);
	let app = node.app().await;
	let ada = key(phrase.trim());
	app.claim(&ada, 2_500_000_000).await;
	let paid = app.succeed(&transfer(&dev::bob(), 1_000_000_000), &ada).await;
	assert_eq!(app.free(&address(&dev::bob()), &paid).await, 1_000_000_000);

	// The specification for other nodes is of the same chain.
	let spec = path("garden.json");
	run_well(&["community", "spec", &file, "--output", &spec]);
	let other = Node::start(&["--chain", &spec, "--tmp"]);
	let genesis = |info: Value| info["genesisHash"].clone();
	let theirs = genesis(other.app().await.ask("community_info", &[]).await);
	assert_eq!(theirs, genesis(app.ask("community_info", &[]).await));
}

#[test]
fn the_built_in_chains_are_exported_for_tools() {
	for chain in ["dev", "local"] {
		let spec: Value = serde_json::from_str(&run_well(&["export-chain-spec", "--chain", chain])).unwrap();
		assert_eq!(spec["properties"]["tokenDecimals"], 9);
		assert!(
			spec["genesis"]["runtimeGenesis"]["patch"]["session"]["keys"].is_array(),
			"zombienet writes its keys there"
		);
		let raw: Value =
			serde_json::from_str(&run_well(&["export-chain-spec", "--chain", chain, "--raw"])).unwrap();
		assert!(raw["genesis"]["raw"]["top"].is_object());
	}
}
