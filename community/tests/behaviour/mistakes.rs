//! Each mistake is found at its line, and its message says what to do.

mod people;
mod policy;

use proptest::prelude::*;
use rochdale_community::{check, Mistake};

use crate::{changed, with, ALICE, ALICE_GRANDPA, CHARLIE, FILE};

/// All mistakes of this file, as they are printed.
fn mistakes(file: &str) -> Vec<String> {
	match check(file) {
		Ok(community) => panic!("no mistake was found, but {community:?}"),
		Err(mistakes) => mistakes.iter().map(Mistake::to_string).collect(),
	}
}

/// Checks that the only mistake of this file is at this place, and that its message has all of these texts.
fn one(file: &str, place: &str, says: &[&str]) {
	let found = mistakes(file);
	assert_eq!(found.len(), 1, "{found:#?}");
	assert!(found[0].starts_with(&format!("{place}: ")), "{found:?} is not at {place}");
	for words in says {
		assert!(found[0].contains(words), "{found:?} does not say `{words}`");
	}
}

#[test]
fn the_shortest_file_has_no_mistake() {
	let community = check(FILE).unwrap();
	assert_eq!(community.founders.len(), 3);
	assert_eq!(community.id, "green-field");
}

#[test]
fn an_empty_file_is_told_how_to_begin() {
	for empty in ["", "  \n\n", "# only a comment\n", "\u{feff}"] {
		one(empty, "line 1", &["empty", "community new"]);
	}
}

#[test]
fn a_file_that_is_no_toml_is_told_the_line() {
	one("[community]\nname = \"Green\nid = \"green\"\n", "line 2", &["TOML"]);
	let found = mistakes("[community\nname = \"Green\"\nid = = 3\n");
	assert!(found.iter().any(|mistake| mistake.starts_with("line 1: ")), "{found:?}");
	assert!(found.iter().any(|mistake| mistake.starts_with("line 3: ")), "{found:?}");
}

#[test]
fn a_key_that_stands_twice_is_told_the_line() {
	let found = mistakes(&changed("symbol = \"GRN\"", "symbol = \"GRN\"\nsymbol = \"GRX\""));
	assert!(found.iter().any(|mistake| mistake.starts_with("line 5: ")), "{found:?}");
}

#[test]
fn lines_are_counted_the_same_with_carriage_returns_and_letters_of_many_bytes() {
	let file = changed("name = \"Green Field\"", "name = \"Grünes Feld – ☘\"\nnmae = \"\"");
	one(&file, "line 3: community.nmae", &["name"]);
	one(&file.replace('\n', "\r\n"), "line 3: community.nmae", &["name"]);
}

#[test]
fn all_mistakes_are_said_at_once_and_by_line() {
	let file = with("[membership]\nvouches_needed = 9\nvouch_interval = \"0 s\"\n[fees]\nper_bite = \"1\"")
		.replace("GRN", "€")
		.replace(&format!("account = \"{CHARLIE}\""), "account = \"nobody\"");
	let found = check(&file).unwrap_err();
	let lines: Vec<usize> = found.iter().map(|mistake| mistake.line).collect();
	assert_eq!(lines, [4, 10, 22, 23, 25], "{found:#?}");
}

#[test]
fn an_unknown_key_is_told_the_one_that_is_meant() {
	one(
		&with("[membership]\nvouch_neded = 3"),
		"line 22: membership.vouch_neded",
		&["did you mean `vouches_needed`?"],
	);
	one(&with("[chain]\nslots = \"3 s\""), "line 22: chain.slots", &["did you mean `slot`?"]);
	one(&changed("babe =", "bab = 1\nbabe ="), "line 13: validators[1].bab", &["did you mean `babe`?"]);
}

#[test]
fn an_unknown_key_like_no_other_is_told_those_that_there_are() {
	one(&with("[network]\ntelemetry = true"), "line 22: network.telemetry", &["write one of boot_nodes"]);
}

#[test]
fn an_unknown_section_is_told_the_one_that_is_meant() {
	one(&with("[membreship]\nvouches_needed = 3"), "line 21: membreship", &["did you mean `membership`?"]);
}

#[test]
fn a_missing_section_is_told_what_to_write() {
	one(&changed("[money]\nsymbol = \"GRN\"\n", ""), "line 1: money", &["add a section [money]"]);
	one(&changed("[community]\nname = \"Green Field\"\n", ""), "line 1: community", &["add a section"]);
}

#[test]
fn a_missing_key_is_told_at_its_section() {
	one(&changed("symbol = \"GRN\"\n", ""), "line 3: money.symbol", &["missing", "symbol ="]);
	one(&changed("name = \"Green Field\"\n", "id = \"green\"\n"), "line 1: community.name", &["missing"]);
	one(
		&changed(&format!("grandpa = \"{ALICE_GRANDPA}\"\n"), ""),
		"line 11: validators[1].grandpa",
		&["missing", "public key"],
	);
}

#[test]
fn single_and_double_brackets_are_not_confused() {
	let file = format!("[community]\nname = \"G\"\n[members]\naccount = \"{ALICE}\"\n");
	assert!(mistakes(&file).contains(
		&"line 3: members: is a list: write [[members]] in double brackets before each of them".into()
	));
	one(&with("[[dividend]]\namount = \"1\""), "line 21: dividend", &["single brackets"]);
	one(&format!("fees = 3\n{FILE}"), "line 1: fees", &["[fees]"]);
	let file = format!("members = [\"{ALICE}\"]\n[community]\nname = \"G\"\n");
	assert!(mistakes(&file).iter().any(|mistake| mistake.starts_with("line 1: members[1]: is a section")));
}

#[test]
fn a_name_must_be_one_line_for_people() {
	let name = "name = \"Green Field\"";
	one(&changed(name, "name = \" \""), "line 2: community.name", &["empty"]);
	one(&changed(name, &format!("name = \"{}\"", "x".repeat(65))), "line 2: community.name", &["64"]);
	one(&changed(name, "name = \"Green\\nField\""), "line 2: community.name", &["one line"]);
	one(&changed(name, "name = 3"), "line 2: community.name", &["text in quotes"]);
}

#[test]
fn an_id_must_be_fit_to_name_a_directory() {
	for id in ["../green", "Green", "4green", "", "grün", "green field", &"x".repeat(33)] {
		let file = changed("name = \"Green Field\"", &format!("name = \"Green Field\"\nid = \"{id}\""));
		one(&file, "line 3: community.id", &["lower-case"]);
	}
}

#[test]
fn a_name_that_gives_no_id_asks_for_one() {
	one(&changed("Green Field", "緑の野原"), "line 1: community.id", &["write id ="]);
}

#[test]
fn a_symbol_is_short_and_plain() {
	for symbol in ["", "€", "MUCHTOOLONGASYMBOL", "G N"] {
		one(&changed("GRN", symbol), "line 4: money.symbol", &["1 to 12 letters"]);
	}
}

#[test]
fn a_boot_node_is_a_multiaddress() {
	const NODE: &str = "12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp";
	check(&with(&format!("[network]\nboot_nodes = [\"/dns/node.example.org/tcp/30333/p2p/{NODE}\"]")))
		.unwrap();
	for (node, says) in [
		("node.example.org:30333".into(), "begin with /"),
		("/dns/node.example.org/tcp/30333".into(), "end in /p2p/"),
		(format!("/dns/a b/tcp/1/p2p/{NODE}"), "name of a host"),
		(format!("/ip4/1.2.3/tcp/1/p2p/{NODE}"), "IPv4"),
		(format!("/dns/node.example.org/tcp/303333/p2p/{NODE}"), "port"),
		(format!("/dns/node.example.org/tpc/30333/p2p/{NODE}"), "way to reach"),
		("/dns/node.example.org/tcp/30333/p2p/12D3".into(), "identity"),
		(format!("/dns/node.example.org/tcp/30333/p2p/{}", &NODE[..51]), "identity"),
	] {
		one(
			&with(&format!("[network]\nboot_nodes = [\"{node}\"]")),
			"line 22: network.boot_nodes[1]",
			&["address of a node", says],
		);
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	#[test]
	fn any_text_is_read_without_a_panic_and_each_refusal_says_why(text in "\\PC{0,200}") {
		if let Err(mistakes) = check(&text) {
			prop_assert!(!mistakes.is_empty());
		}
	}

	#[test]
	fn any_toml_like_text_is_read_without_a_panic(
		pieces in prop::collection::vec(
			prop::sample::select(vec![
				"[", "]", "[[", "]]", "=", "\"", "\n", "{", "}", ",", ".", "#", "'", "\"\"\"", " ", "1", "-1", "0x",
				"community", "members", "account", "name", "dividend", "rate = \"1 %\"\n", "[[members]]\n",
				"[council]\n", "members = []\n", "validators", "true", "é", "\u{0}", "\r", "1979-05-27",
			]),
			0..40,
		)
	) {
		if let Err(mistakes) = check(&pieces.concat()) {
			prop_assert!(!mistakes.is_empty());
		}
	}

	#[test]
	fn a_file_cut_or_spoilt_anywhere_is_read_without_a_panic(
		at in any::<prop::sample::Index>(),
		spoiler in any::<char>(),
		cut in any::<bool>(),
	) {
		let positions: Vec<usize> = FILE.char_indices().map(|(position, _)| position).collect();
		let position = *at.get(&positions);
		let file = if cut { FILE[..position].to_owned() } else { format!("{}{spoiler}{}", &FILE[..position], &FILE[position..]) };
		let lines = file.lines().count() + 1;
		if let Err(mistakes) = check(&file) {
			prop_assert!(!mistakes.is_empty());
			prop_assert!(mistakes.iter().all(|mistake| (1..=lines).contains(&mistake.line)));
		}
	}
}
