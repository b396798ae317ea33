//! Mistakes in the rules that a community chooses.

use rochdale_community::check;

use super::{mistakes, one};
use crate::{changed, with, CHARLIE};

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
fn elections_change_at_most_a_third_of_the_validators_and_a_recall_needs_at_most_half_of_the_members() {
	let of = |line: &str| with(&format!("[elections]\n{line}"));
	let at = |key: &str| format!("line 22: elections.{key}");
	one(&of("validator_change = \"34 %\""), &at("validator_change"), &["too much", "at most 33.3333333 %"]);
	one(&of("recall_share = \"51 %\""), &at("recall_share"), &["too much", "at most 50 %"]);
	one(&of("recall_signers = \"0 %\""), &at("recall_signers"), &["above zero"]);
	one(&of("council_seats = 51"), &at("council_seats"), &["from 1 to 50"]);
	one(&of("council_parts = 0"), &at("council_parts"), &["from 1 to 10"]);
	check(&of("validator_change = \"33.3333333 %\"\nmembers = 1")).unwrap();
}

#[test]
fn elections_fit_in_a_term_and_fill_the_set() {
	let of = |lines: &str| with(&format!("[elections]\n{lines}"));
	one(
		&of("council_term = \"69 days\""),
		"line 22: elections.council_term",
		&["is 69 days", "2 elections", "at least 10 weeks"],
	);
	one(
		&of("standing = \"1 year\"\ncouncil_parts = 1"),
		"line 21: elections.validator_term",
		&["if not written", "4 elections"],
	);
	let seats = with("[validation]\nminimum = 1\n[elections]\nvalidator_seats = 0");
	one(&seats, "line 24: elections.validator_seats", &["from 1 to 100"]);
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
			"vouch_interval = \"1 day\"\nvouch_validity = \"71 hours\"\nchallenge_period = \"4 hours\"",
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
fn a_jury_has_time_for_two_panels() {
	let file = |membership: &str, session: &str| {
		with(&format!("[membership]\n{membership}\n[chain]\nslot = \"3 s\"\nsession = \"{session}\""))
	};
	let says = ["a jury has 4 hours", "12 sessions", "at most 20 minutes"];
	for short in ["challenge_period = \"1 hour\"", "recovery_delay = \"2 hours\""] {
		one(&file(short, "1 hour"), "line 25: chain.session", &says);
		check(&file(short, "20 minutes")).unwrap();
		one(&file(short, "1203 s"), "line 25: chain.session", &says);
		// Also if no session is written.
		one(&with(&format!("[membership]\n{short}")), "line 1: chain.session", &["is 1 hour if not written"]);
	}
}

#[test]
fn an_appeal_is_heard_by_a_larger_panel() {
	let of = |lines: &str| with(&format!("[juries]\n{lines}"));
	let says = ["the first panel has 9", "at least 10"];
	one(&of("seats = 9\nappeal_seats = 9"), "line 23: juries.appeal_seats", &says);
	one(&of("seats = 15"), "line 21: juries.appeal_seats", &["is 15 if not written", "at least 16"]);
	check(&of("seats = 9\nappeal_seats = 10")).unwrap();
}

#[test]
fn a_key_that_is_wrong_already_is_not_blamed_for_a_relation() {
	one(
		&with("[membership]\nvouches_needed = 3\nvouches_at_once = 0"),
		"line 23: membership.vouches_at_once",
		&["from 1 to 100"],
	);
}
