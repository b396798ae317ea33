//! The data for the runtime's genesis builder.

use rochdale_community::check;
use serde_json::json;
use sp_core::{ed25519, sr25519, Pair};

use crate::{with, ALICE, ALICE_GRANDPA, BOB, CHARLIE, FILE};

#[test]
fn the_shortest_file_leaves_every_rule_to_the_runtime() {
	let patch = check(FILE).unwrap().genesis_patch();
	let expected = json!({
		"babe": { "epochConfig": { "c": [1, 4], "allowed_slots": "PrimaryAndSecondaryVRFSlots" } },
		"session": { "keys": [
			[ALICE, ALICE, { "babe": ALICE, "grandpa": ALICE_GRANDPA, "authority_discovery": ALICE }],
		] },
		"members": { "founders": [ALICE, BOB, CHARLIE] },
		"council": { "members": [ALICE, BOB] },
		"policy": {},
	});
	assert_eq!(patch, expected);
}

#[test]
fn every_rule_of_the_file_reaches_the_runtime_under_its_name() {
	let file = with(
		r#"[dividend]
policy = "growth"
initial = "10"
every = "1 day"
rate = "0.2382304 %"
reevaluated_every = "182 days"
[membership]
vouches_needed = 2
vouches_at_once = 20
vouch_interval = "1 s"
vouch_validity = "2 hours"
membership_validity = "3 hours"
challenge_period = "4 minutes"
invitation_validity = "5 hours"
candidacy_validity = "6 hours"
recovery_delay = "7 minutes"
recovery_threshold = 1
penalty_period = "8 minutes"
key_change_interval = "9 minutes"
vouch_age = "15 minutes"
growth_period = "16 minutes"
growth_share = "17 %"
[fees]
per_second = 3
per_byte = 0.5
deposit_per_item = "0.25"
deposit_per_byte = "0.000000001"
[allowance]
compute = "2 s"
refill = "10 minutes"
per_byte = "2 µs"
[validation]
minimum = 1
missed_sessions = 4
[cooperatives]
shortest_period = "11 minutes"
shortest_decision = "12 s"
shortest_claim = "13 minutes"
wind_down = "14 minutes"
shortest_objection = "15 s"
least_quorum = "12.5 %"
most_vote_ratio = 3
[elections]
members = 8
council_seats = 5
council_term = "17 hours"
council_parts = 3
validator_seats = 4
validator_term = "18 hours"
validator_parts = 5
validator_change = "25 %"
standing = "19 minutes"
voting = "20 minutes"
petition = "21 minutes"
recall_signers = "5 %"
recall_share = "40 %"
[assembly]
veto_share = "11 %"
delegate_share = "3 %"
pressing_share = "4 %"
proposal_time = "20 days"
record_time = "30 days"
[juries]
seats = 9
appeal_seats = 21
fee = "3.5"
[tracks.commons]
preparation = "21 s"
decision = "22 minutes"
confirmation = "23 s"
enactment = "24 s"
supporters = 7
support = "41 %"
approval = "62 %"
[tracks.emergency]
decision = "25 minutes"
[chain]
hardware = "server"
slot = "600 ms"
session = "1 minute"
[network]
boot_nodes = ["/dns/node.example.org/tcp/30333/p2p/12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp"]"#,
	);
	let community = check(&file).unwrap();
	let expected = json!({
		"hardware": "server",
		"slotDuration": 600,
		"sessionLength": 100,
		"vouchesNeeded": 2,
		"maxVouches": 20,
		"vouchInterval": 1_000,
		"vouchValidity": 7_200_000,
		"membershipValidity": 10_800_000,
		"challengePeriod": 240_000,
		"invitationValidity": 18_000_000,
		"candidacyValidity": 21_600_000,
		"recoveryDelay": 420_000,
		"recoveryThreshold": 1,
		"penaltyPeriod": 480_000,
		"keyChangeInterval": 540_000,
		"vouchAge": 900_000,
		"growthPeriod": 960_000,
		"growthShare": 170_000_000,
		"dividendPeriod": 86_400_000,
		"dividendPolicy": { "Growth": { "initial": 10_000_000_000u64, "rate": 2_382_304, "reevaluation": 15_724_800_000u64 } },
		"allowanceCap": 2_000_000_000,
		"allowanceRefillTime": 600_000,
		"allowanceLengthCost": 2_000,
		"feePerSecond": 3_000_000_000u64,
		"feePerByte": 500_000_000,
		"depositPerItem": 250_000_000,
		"depositPerByte": 1,
		"minValidators": 1,
		"maxMissedSessions": 4,
		"shortestCoopPeriod": 660_000,
		"shortestCoopDecision": 12_000,
		"shortestCoopClaim": 780_000,
		"coopWindDown": 840_000,
		"shortestCoopObjection": 15_000,
		"leastCoopQuorum": 125_000_000,
		"mostCoopVoteRatio": 3,
		"electionMembers": 8,
		"councilSeats": 5,
		"councilTerm": 61_200_000,
		"councilParts": 3,
		"validatorSeats": 4,
		"validatorTerm": 64_800_000,
		"validatorParts": 5,
		"validatorChange": 250_000_000,
		"electionStanding": 1_140_000,
		"electionVoting": 1_200_000,
		"recallPetition": 1_260_000,
		"recallSigners": 50_000_000,
		"recallShare": 400_000_000,
		"trackCommons": {
			"preparation": 21_000, "decision": 1_320_000, "confirmation": 23_000, "enactment": 24_000,
			"supporters": 7, "support": 410_000_000, "approval": 620_000_000,
		},
		"trackEmergency": {
			"preparation": 600_000, "decision": 1_500_000, "confirmation": 3_600_000, "enactment": 600_000,
			"supporters": 5, "support": 350_000_000, "approval": 666_666_667,
		},
		"vetoShare": 110_000_000,
		"delegateShare": 30_000_000,
		"pressingShare": 40_000_000,
		"proposalTime": 1_728_000_000u64,
		"recordTime": 2_592_000_000u64,
		"jurySeats": 9,
		"appealSeats": 21,
		"juryFee": 3_500_000_000u64,
	});
	assert_eq!(community.genesis_patch()["policy"], expected);
	assert_eq!(
		community.boot_nodes,
		["/dns/node.example.org/tcp/30333/p2p/12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp"]
	);
}

#[test]
fn a_fixed_dividend_is_its_amount() {
	let patch = check(&with("[dividend]\namount = \"0.5\"")).unwrap().genesis_patch();
	assert_eq!(patch["policy"], json!({ "dividendPolicy": { "Fixed": { "amount": 500_000_000 } } }));
}

#[test]
fn a_slot_alone_keeps_the_session_at_an_hour() {
	let patch = check(&with("[chain]\nslot = \"6 s\"")).unwrap().genesis_patch();
	assert_eq!(patch["policy"], json!({ "slotDuration": 6_000, "sessionLength": 600 }));
}

#[test]
fn a_name_beside_an_account_never_reaches_the_chain() {
	let file = FILE
		.replace("[[members]]", "[[members]]\nname = \"SECRETLY\"")
		.replace("[[validators]]", "[[validators]]\nname = \"SECRETLY\"");
	assert!(!check(&file).unwrap().genesis_patch().to_string().contains("SECRETLY"));
}

#[test]
fn keys_in_hexadecimal_are_the_same_as_addresses() {
	let hex =
		|bytes: &[u8]| format!("0x{}", bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
	let alice = sr25519::Pair::from_string("//Alice", None).unwrap().public();
	let grandpa = ed25519::Pair::from_string("//Alice", None).unwrap().public();
	let file = FILE.replace(ALICE, &hex(&alice)).replace(ALICE_GRANDPA, &hex(&grandpa));
	assert_eq!(check(&file), check(FILE));
}

#[test]
fn a_wallet_learns_symbol_decimals_and_name_of_the_money() {
	let file = FILE.replace("symbol = \"GRN\"", "symbol = \"GRN\"\nname = \"green\"");
	let properties = check(&file).unwrap().properties();
	let expected =
		json!({ "tokenSymbol": "GRN", "tokenDecimals": 9, "ss58Format": 42, "tokenName": "green" });
	assert_eq!(serde_json::Value::from(properties), expected);
}
