//! Each mistake is found at its line, and its message says what to do.

use proptest::prelude::*;
use rochdale_community::{check, Mistake};

use crate::{changed, with, ALICE, ALICE_GRANDPA, BOB, CHARLIE, FILE};

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
fn a_member_who_stands_twice_is_told_where_first() {
	let file = with(&format!("[[members]]\naccount = \"{BOB}\""));
	one(&file, "line 22: members[4].account", &["same as members[2].account in line 8"]);
}

#[test]
fn a_member_who_stands_twice_in_two_spellings_is_found() {
	let hex = "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
	let polkadot = "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5";
	for spelling in [hex, polkadot] {
		let file = with(&format!("[[members]]\naccount = \"{spelling}\""));
		one(&file, "line 22: members[4].account", &["same as members[1].account"]);
	}
}

#[test]
fn a_wrong_address_is_told_what_is_wrong_with_it() {
	let wrong = |address: &str, says: &str| {
		one(
			&changed(&format!("account = \"{CHARLIE}\""), &format!("account = \"{address}\"")),
			"line 10: members[3].account",
			&[says],
		);
	};
	wrong(&CHARLIE.replace("FLS", "FLT"), "checksum");
	wrong(&CHARLIE[..40], "length");
	wrong("", "length");
	wrong("0OIl", "character");
	wrong("0x12", "64 digits");
	wrong("0xzz", "0-9 and a-f");
}

#[test]
fn an_account_that_is_no_text_is_refused() {
	one(
		&changed(&format!("account = \"{CHARLIE}\""), "account = 5"),
		"line 10: members[3].account",
		&["text in quotes"],
	);
}

#[test]
fn a_community_has_a_founding_member() {
	let file = "members = []\n".to_owned()
		+ &FILE[..FILE.find("[[members]]").unwrap()]
		+ &FILE[FILE.find("[[validators]]").unwrap()..];
	let found = mistakes(&file);
	assert!(found.iter().any(|mistake| mistake.starts_with("line 1: members: is empty")), "{found:?}");
}

#[test]
fn more_founding_members_than_fit_are_refused() {
	let members: String =
		(0..1_000u32).map(|number| format!("[[members]]\naccount = \"0x{number:064x}\"\n")).collect();
	one(&with(&members), "line 5: members", &["1003 entries", "at most 1000"]);
}

#[test]
fn without_a_validator_nobody_makes_blocks() {
	let from = FILE.find("[[validators]]").unwrap();
	let to = FILE.find("[council]").unwrap();
	one(
		&(FILE[..from].to_owned() + &FILE[to..]),
		"line 1: validators",
		&["[[validators]]", "nobody makes blocks"],
	);
}

#[test]
fn fewer_validators_than_the_minimum_are_refused() {
	one(
		&with("[validation]\nminimum = 2"),
		"line 11: validators",
		&["are 1", "add [[validators]]", "minimum = 1"],
	);
}

#[test]
fn more_validators_than_fit_are_refused() {
	let validators: String = (0..100u32)
		.map(|number| {
			let key = |kind: u8| format!("\"0x{kind:02x}{number:062x}\"");
			format!(
				"[[validators]]\naccount = {}\nbabe = {}\ngrandpa = {}\nauthority_discovery = {}\n",
				key(1),
				key(2),
				key(3),
				key(4)
			)
		})
		.collect();
	one(&with(&validators), "line 11: validators", &["101 entries", "at most 100"]);
}

#[test]
fn a_validators_account_and_each_of_its_keys_stand_once() {
	let second = format!(
		"[[validators]]\naccount = \"{ALICE}\"\nbabe = \"{ALICE}\"\ngrandpa = \"{ALICE_GRANDPA}\"\nauthority_discovery = \"{ALICE}\""
	);
	let found = mistakes(&with(&second));
	assert_eq!(found.len(), 4, "{found:#?}");
	for (mistake, (line, key)) in
		found.iter().zip([(22, "account"), (23, "babe"), (24, "grandpa"), (25, "authority_discovery")])
	{
		let says = format!("line {line}: validators[2].{key}: is the same as validators[1].{key} in line");
		assert!(mistake.starts_with(&says), "{mistake}");
	}
}

#[test]
fn a_grandpa_key_that_is_the_babe_key_is_a_slip() {
	one(
		&changed(&format!("grandpa = \"{ALICE_GRANDPA}\""), &format!("grandpa = \"{ALICE}\"")),
		"line 14: validators[1].grandpa",
		&["ed25519"],
	);
}

#[test]
fn a_council_member_is_a_founding_member() {
	let eve = "5HGjWAeFDfFCWPsjFQdVV2Msvz2XtMktvgocEZcCj68kUMaw";
	one(
		&changed(&format!("\t\"{BOB}\",\n"), &format!("\t\"{eve}\",\n")),
		"line 19: council.members[2]",
		&["no founding member"],
	);
}

#[test]
fn a_slip_in_a_members_account_is_not_blamed_on_the_council() {
	let slip = BOB.replace("FHn", "FHm");
	let file = changed(&format!("account = \"{BOB}\""), &format!("account = \"{slip}\""));
	one(&file, "line 8: members[2].account", &["checksum"]);
}

#[test]
fn a_council_member_stands_once() {
	one(
		&changed(&format!("\t\"{BOB}\",\n"), &format!("\t\"{ALICE}\",\n")),
		"line 19: council.members[2]",
		&["same as council.members[1]"],
	);
}

#[test]
fn an_empty_council_could_change_nothing() {
	let to = FILE.find("[council]").unwrap();
	one(
		&format!("{}[council]\nmembers = []\n", &FILE[..to]),
		"line 17: council.members",
		&["one founding member"],
	);
	one(&format!("{}[council]\n", &FILE[..to]), "line 16: council.members", &["missing"]);
	one(
		&format!("{}[council]\nmembers = \"{ALICE}\"\n", &FILE[..to]),
		"line 17: council.members",
		&["is a list"],
	);
}

#[test]
fn a_council_larger_than_fits_is_refused() {
	let accounts: Vec<String> = (0..51u32).map(|number| format!("\"0x{number:064x}\"")).collect();
	let members: String =
		accounts.iter().map(|account| format!("[[members]]\naccount = {account}\n")).collect();
	let to = FILE.find("[council]").unwrap();
	let file = format!("{}{members}[council]\nmembers = [{}]\n", &FILE[..to], accounts.join(","));
	one(&file, "line 119: council.members", &["51 entries", "at most 50"]);
}

#[test]
fn an_amount_that_overflows_is_refused() {
	let most = "18446744073.709551615";
	check(&with(&format!("[fees]\nper_second = \"{most}\""))).unwrap();
	for amount in
		["\"18446744073.709551616\"", "\"99999999999999999999999999999999999999999\"", "100000000000"]
	{
		let file = with(&format!("[fees]\nper_second = {amount}"));
		let found = mistakes(&file);
		assert_eq!(found.len(), 1);
		assert!(found[0].starts_with("line 22: fees.per_second: "), "{found:?}");
		assert!(found[0].contains(most) || found[0].contains("too large"), "{found:?}");
	}
}

#[test]
fn an_amount_is_a_plain_number() {
	for (amount, says) in [
		("\"-1\"", "negative"),
		("-1", "negative"),
		("\"1,5\"", "comma"),
		("\"ten\"", "digits"),
		("\"\"", "digits"),
		("\".5\"", "digits"),
		("\"5.\"", "digits"),
		("\"1e3\"", "digits"),
		("1e3", "digits"),
		("nan", "digits"),
		("true", "amount"),
		("0x10", "amount"),
		("\"0.0000000001\"", "at most 9"),
	] {
		one(&with(&format!("[fees]\nper_second = {amount}")), "line 22: fees.per_second", &[says]);
	}
}

#[test]
fn a_price_of_nothing_is_refused() {
	for key in ["per_second", "per_byte", "deposit_per_item", "deposit_per_byte"] {
		one(&with(&format!("[fees]\n{key} = \"0\"")), &format!("line 22: fees.{key}"), &["0.000000001"]);
	}
}

#[test]
fn a_dividend_below_the_minimum_balance_could_not_be_paid() {
	check(&with("[dividend]\namount = \"0.01\"")).unwrap();
	one(&with("[dividend]\namount = \"0.009999999\""), "line 22: dividend.amount", &["at least 0.01"]);
	let growth =
		"[dividend]\npolicy = \"growth\"\nrate = \"1 %\"\nreevaluated_every = \"1 year\"\ninitial = \"0\"";
	one(&with(growth), "line 25: dividend.initial", &["at least 0.01"]);
}

#[test]
fn a_dividend_policy_is_fixed_or_growth() {
	one(
		&with("[dividend]\npolicy = \"groth\"\nrate = \"1 %\""),
		"line 22: dividend.policy",
		&["\"fixed\" or \"growth\""],
	);
}

#[test]
fn a_fixed_dividend_has_an_amount_and_nothing_of_a_growing_one() {
	one(&with("[dividend]\npolicy = \"fixed\""), "line 21: dividend.amount", &["missing"]);
	one(
		&with("[dividend]\namount = \"1\"\nrate = \"1 %\""),
		"line 23: dividend.rate",
		&["policy = \"growth\""],
	);
}

#[test]
fn a_growing_dividend_has_all_that_it_needs_and_no_amount() {
	let found = mistakes(&with("[dividend]\npolicy = \"growth\"\namount = \"1\""));
	let keys: Vec<&str> = found.iter().map(|mistake| mistake.split(": ").nth(1).unwrap()).collect();
	assert_eq!(keys, ["dividend.initial", "dividend.rate", "dividend.reevaluated_every", "dividend.amount"]);
}

#[test]
fn a_growth_rate_is_a_percentage_above_zero() {
	for (rate, says) in [
		("\"0 %\"", "above zero"),
		("\"0.5\"", "a number and %"),
		("0.5", "quotes"),
		("\"101 %\"", "100 %"),
		("\"0.00000001 %\"", "at most 7"),
	] {
		let growth = format!(
			"[dividend]\npolicy = \"growth\"\ninitial = 10\nreevaluated_every = \"1 year\"\nrate = {rate}"
		);
		one(&with(&growth), "line 25: dividend.rate", &[says]);
	}
}

#[test]
fn a_dividend_is_not_reevaluated_more_often_than_it_is_paid() {
	let growth =
		"[dividend]\npolicy = \"growth\"\ninitial = 10\nrate = \"1 %\"\nreevaluated_every = \"23 hours\"";
	one(&with(growth), "line 25: dividend.reevaluated_every", &["at least 1 day"]);
	check(&with(&format!("{growth}\nevery = \"1 hour\""))).unwrap();
}

#[test]
fn no_period_is_zero() {
	for (section, keys) in [
		("dividend", &["every"][..]),
		(
			"membership",
			&[
				"vouch_interval",
				"vouch_validity",
				"membership_validity",
				"challenge_period",
				"invitation_validity",
				"candidacy_validity",
				"recovery_delay",
				"penalty_period",
				"key_change_interval",
				"vouch_age",
				"growth_period",
			],
		),
		("allowance", &["refill", "per_byte"]),
		(
			"cooperatives",
			&["shortest_period", "shortest_decision", "shortest_objection", "shortest_claim", "wind_down"],
		),
		("chain", &["slot", "session"]),
	] {
		for key in keys {
			let file = with(&format!("[{section}]\n{key} = \"0 days\""));
			one(&file, &format!("line 22: {section}.{key}"), &["longer than zero"]);
		}
	}
}

#[test]
fn a_time_is_a_number_and_a_unit() {
	for (time, says) in [
		("3", "time in quotes"),
		("\"3\"", "a number and a unit"),
		("\"days\"", "a number and a unit"),
		("\"\"", "a number and a unit"),
		("\"3 months\"", "days instead"),
		("\"3 fortnights\"", "not a unit of time"),
		("\"-3 days\"", "negative"),
		("\"1001 years\"", "1000 years"),
		("\"99999999999999999999999999999999999999 years\"", "long"),
		("\"1 ns\"", "whole number of milliseconds"),
		("\"1.0000000001 days\"", "at most 9"),
	] {
		let found = mistakes(&with(&format!("[membership]\nvouch_interval = {time}")));
		assert_eq!(found.len(), 1);
		assert!(found[0].starts_with("line 22: membership.vouch_interval: "), "{found:?}");
		assert!(found[0].contains(says) || found[0].contains("too large"), "{found:?} does not say `{says}`");
	}
}

#[test]
fn a_count_is_a_whole_number_within_its_bounds() {
	for (count, says) in [
		("0", "from 1 to 100"),
		("101", "from 1 to 100"),
		("-1", "from 1"),
		("\"3\"", "without quotes"),
		("1.5", "whole"),
		("99999999999999999999", "from 1"),
	] {
		one(
			&with(&format!("[membership]\nvouches_at_once = {count}")),
			"line 22: membership.vouches_at_once",
			&[says],
		);
	}
}

#[test]
fn more_vouches_than_founding_members_would_let_nobody_in() {
	let membership = "[membership]\nvouches_needed = 4\nrecovery_threshold = 2";
	one(&with(membership), "line 22: membership.vouches_needed", &["nobody could join", "at most 3"]);
	let third = format!("[[members]]\naccount = \"{CHARLIE}\"\n");
	let found = mistakes(&changed(&third, ""));
	assert_eq!(found.len(), 1);
	assert!(found[0].starts_with("line 1: membership.vouches_needed: is 3 if not written"), "{found:?}");
}

#[test]
fn a_recovery_needs_no_more_vouchers_than_a_member_has() {
	let membership = "[membership]\nvouches_needed = 2\nrecovery_threshold = 3";
	one(&with(membership), "line 23: membership.recovery_threshold", &["lost key", "at most 2"]);
	one(
		&with("[membership]\nvouches_needed = 2"),
		"line 21: membership.recovery_threshold",
		&["if not written"],
	);
}

#[test]
fn a_slot_is_an_even_number_of_milliseconds_for_which_the_machine_is_fast_enough() {
	let on =
		|machine: &str, slot: &str| with(&format!("[chain]\nhardware = \"{machine}\"\nslot = \"{slot}\""));
	for slot in ["299 ms", "298 ms", "601 ms"] {
		one(&on("server", slot), "line 23: chain.slot", &["even", "300 ms"]);
	}
	one(&with("[chain]\nslot = \"61 s\""), "line 22: chain.slot", &["at most 1 minute"]);
	check(&on("server", "300 ms")).unwrap();
	let pi = ["even", "2400 ms", "hardware = \"server\""];
	one(&on("raspberry-pi-4", "2398 ms"), "line 23: chain.slot", &pi);
	one(&with("[chain]\nslot = \"1 s\""), "line 22: chain.slot", &pi);
	check(&on("raspberry-pi-4", "2400 ms")).unwrap();
	let unknown = with("[chain]\nhardware = \"mainframe\"\nslot = \"600 ms\"");
	one(&unknown, "line 22: chain.hardware", &["mainframe", "\"raspberry-pi-4\" or \"server\""]);
}

#[test]
fn a_session_is_a_whole_number_of_slots_from_5() {
	let session = |session: &str| with(&format!("[chain]\nslot = \"4 s\"\nsession = \"{session}\""));
	one(&session("1 s"), "line 23: chain.session", &["fewer than 5 slots of 4 s", "20 s"]);
	one(&session("22 s"), "line 23: chain.session", &["write session = \"20 s\" or \"24 s\""]);
	one(&session("8 days"), "line 23: chain.session", &["at most 1 week"]);
	check(&session("20 s")).unwrap();
	// An hour, the default, is not a whole number of slots of 7 s.
	one(&with("[chain]\nslot = \"7 s\""), "line 22: chain.slot", &["a session of 1 hour", "slots of 7 s"]);
}

#[test]
fn an_allowance_is_at_most_a_day_of_compute() {
	one(&with("[allowance]\ncompute = \"25 hours\""), "line 22: allowance.compute", &["at most 1 day"]);
	check(&with("[allowance]\ncompute = \"0 s\"")).unwrap();
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

#[test]
fn a_session_key_of_zeros_is_nobodys() {
	let zeros = format!("\"0x{}\"", "0".repeat(64));
	one(
		&changed(&format!("grandpa = \"{ALICE_GRANDPA}\""), &format!("grandpa = {zeros}")),
		"line 14: validators[1].grandpa",
		&["nobody's key"],
	);
	one(
		&changed(&format!("babe = \"{ALICE}\""), &format!("babe = {zeros}")),
		"line 13: validators[1].babe",
		&["nobody's key"],
	);
}

#[test]
fn a_time_is_not_shorter_and_not_longer_than_the_table_says() {
	for (section, key, short, least, long, most) in [
		("membership", "membership_validity", "1 ms", "1 hour", "31 years", "30 years"),
		("membership", "recovery_delay", "59 s", "1 minute", "11 years", "10 years"),
		("membership", "vouch_interval", "999 ms", "1 s", "11 years", "10 years"),
		("dividend", "every", "86 ms", "1 s", "11 years", "10 years"),
		("allowance", "refill", "1 s", "1 minute", "11 years", "10 years"),
		("cooperatives", "shortest_decision", "9 s", "10 s", "11 years", "10 years"),
		("cooperatives", "shortest_objection", "999 ms", "1 s", "11 years", "10 years"),
	] {
		let place = format!("line 22: {section}.{key}");
		let of = |time: &str| with(&format!("[{section}]\n{key} = \"{time}\""));
		let found = mistakes(&of(short));
		assert_eq!(found.len(), 1, "{found:?}");
		assert!(found[0].starts_with(&place), "{found:?}");
		assert!(found[0].contains(&format!("at least {least}")), "{found:?}");
		one(&of(long), &place, &["too long", &format!("at most {most}")]);
	}
}

#[test]
fn votes_of_a_cooperative_have_a_quorum_and_do_not_count_a_thousand_times() {
	let of = |line: &str| with(&format!("[cooperatives]\n{line}"));
	let quorum = "line 22: cooperatives.least_quorum";
	one(&of("least_quorum = \"0 %\""), quorum, &["above zero"]);
	one(&of("least_quorum = \"51 %\""), quorum, &["too much", "at most 50 %"]);
	one(&of("least_quorum = \"ten\""), quorum, &["not a percentage"]);
	one(&of("most_vote_ratio = 256"), "line 22: cooperatives.most_vote_ratio", &["from 1 to 255"]);
	check(&of("least_quorum = \"50 %\"\nmost_vote_ratio = 1")).unwrap();
}

#[test]
fn rules_that_make_each_other_impossible_are_refused() {
	let membership = |lines: &str| with(&format!("[membership]\n{lines}"));
	one(
		&membership("vouches_at_once = 2"),
		"line 21: membership.vouches_needed",
		&["is 3 if not written", "at once", "at most 2"],
	);
	one(
		&membership(
			"vouch_interval = \"1 day\"\nvouch_validity = \"71 hours\"\nchallenge_period = \"1 hour\"",
		),
		"line 23: membership.vouch_validity",
		&["is 71 hours", "at least 3 days"],
	);
	one(
		&membership("challenge_period = \"60 days\""),
		"line 22: membership.challenge_period",
		&["nobody could", "less than 60 days"],
	);
	one(
		&membership("vouch_interval = \"1 hour\"\nvouch_validity = \"7 days\""),
		"line 21: membership.challenge_period",
		&["is 1 week if not written", "less than 1 week"],
	);
	one(
		&membership("vouch_age = \"30 days\""),
		"line 21: membership.penalty_period",
		&["if not written", "would not serve it"],
	);
	one(
		&with("[allowance]\ncompute = \"2 hours\"\nrefill = \"1 hour\""),
		"line 22: allowance.compute",
		&["is 2 hours", "at most 1 hour"],
	);
	check(&membership("vouches_at_once = 3\nvouch_interval = \"1 day\"\nvouch_validity = \"8 days\""))
		.unwrap();
}

#[test]
fn a_key_that_is_wrong_already_is_not_blamed_for_a_relation() {
	one(
		&with("[membership]\nvouches_needed = 3\nvouches_at_once = 0"),
		"line 23: membership.vouches_at_once",
		&["from 1 to 100"],
	);
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
