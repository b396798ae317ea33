//! Mistakes about the founding members, the validators and the council.

use super::{mistakes, one};
use crate::{changed, with, ALICE, ALICE_GRANDPA, BOB, CHARLIE, FILE};

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
