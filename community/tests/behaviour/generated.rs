//! A new community: its file, its keys and its secrets.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use rochdale_community::{
	check, check_part, generate, DividendPolicy, Founder, NewCommunity, NewFounder, Options, Person, Policy,
};
use sp_core::{crypto::AccountId32, ed25519, sr25519, Pair};

fn people(names: &[&str]) -> Vec<Person> {
	names.iter().map(|name| Person { name: Some(name.to_string()), account: None }).collect()
}

fn options() -> Options {
	Options {
		name: "Green Field".into(),
		id: None,
		symbol: "GRN".into(),
		money_name: Some("green".into()),
		dividend: "10".into(),
		dividend_every: "1 day".into(),
		founders: people(&["first", "second", "third", "fourth"]),
		validators: people(&["library", "school"]),
		parts: Vec::new(),
	}
}

fn new() -> NewCommunity {
	generate(&options()).unwrap()
}

fn secret<'n>(new: &'n NewCommunity, path: &str) -> &'n str {
	new.secrets.iter().find(|(file, _)| file == Path::new(path)).unwrap().1.expose()
}

#[test]
fn a_generated_file_has_no_mistake_and_is_what_was_asked_for() {
	let new = new();
	assert_eq!(check(&new.toml).as_ref(), Ok(&new.community));
	assert_eq!(new.community.name, "Green Field");
	assert_eq!(new.community.id, "green-field");
	assert_eq!(new.community.money_name.as_deref(), Some("green"));
	assert_eq!(new.community.founders.len(), 4);
	assert_eq!(new.community.validators.len(), 2);
	assert_eq!(new.community.council, new.community.founders);
	assert_eq!(new.community.policy.dividend_policy, Some(DividendPolicy::Fixed { amount: 10_000_000_000 }));
}

#[test]
fn every_rule_in_a_comment_of_the_file_can_be_uncommented_and_is_the_default() {
	let toml: String = new()
		.toml
		.lines()
		.map(|line| {
			let rule = line.strip_prefix("# ").filter(|rest| {
				rest.split_once(" = ")
					.is_some_and(|(key, _)| key.bytes().all(|byte| byte == b'_' || byte.is_ascii_lowercase()))
			});
			format!("{}\n", rule.unwrap_or(line))
		})
		.collect();
	let day = 86_400_000;
	let unit = 1_000_000_000;
	let expected = Policy {
		slot_duration: Some(3_000),
		session_length: Some(1_200),
		hardware: Some("raspberry-pi-4".into()),
		vouches_needed: Some(3),
		max_vouches: Some(50),
		vouch_interval: Some(5 * day),
		vouch_validity: Some(730 * day),
		membership_validity: Some(365 * day),
		challenge_period: Some(7 * day),
		invitation_validity: Some(30 * day),
		candidacy_validity: Some(60 * day),
		recovery_delay: Some(14 * day),
		recovery_threshold: Some(3),
		penalty_period: Some(90 * day),
		key_change_interval: Some(day),
		vouch_age: Some(90 * day),
		growth_period: Some(30 * day),
		growth_share: Some(100_000_000),
		dividend_period: Some(day),
		dividend_policy: Some(DividendPolicy::Fixed { amount: 10 * unit }),
		allowance_cap: Some(2_000_000_000),
		allowance_refill_time: Some(day),
		allowance_length_cost: Some(2_000),
		fee_per_second: Some(10 * unit),
		fee_per_byte: Some(unit / 100_000),
		deposit_per_item: Some(unit / 10),
		deposit_per_byte: Some(unit / 1_000),
		min_validators: Some(1),
		max_missed_sessions: Some(3),
		shortest_coop_period: Some(28 * day),
		shortest_coop_decision: Some(day),
		shortest_coop_claim: Some(90 * day),
		coop_wind_down: Some(60 * day),
		shortest_coop_objection: Some(day),
		least_coop_quorum: Some(100_000_000),
		most_coop_vote_ratio: Some(10),
		election_members: Some(20),
		council_seats: Some(7),
		council_term: Some(730 * day),
		council_parts: Some(2),
		validator_seats: Some(7),
		validator_term: Some(730 * day),
		validator_parts: Some(4),
		validator_change: Some(333_333_333),
		election_standing: Some(21 * day),
		election_voting: Some(14 * day),
		recall_petition: Some(30 * day),
		recall_signers: Some(100_000_000),
		recall_share: Some(350_000_000),
		veto_share: Some(100_000_000),
		delegate_share: Some(50_000_000),
		pressing_share: Some(50_000_000),
		proposal_time: Some(60 * day),
		record_time: Some(365 * day),
		jury_seats: Some(7),
		appeal_seats: Some(15),
		jury_fee: Some(20_000_000_000),
		// Sections of their own, which are no comments of one line.
		track_constitution: None,
		track_commons: None,
		track_policy: None,
		track_membership: None,
		track_emergency: None,
	};
	assert_eq!(check(&toml).unwrap().policy, expected);
}

#[test]
fn one_person_alone_can_begin_a_community() {
	let options = Options { founders: people(&["first"]), validators: people(&["first"]), ..options() };
	let community = generate(&options).unwrap().community;
	assert_eq!(community.policy.vouches_needed, Some(1));
	assert_eq!(community.policy.recovery_threshold, Some(1));
}

#[test]
fn a_council_has_no_more_than_its_seats() {
	let founders = vec![Person::default(); 60];
	let community = generate(&Options { founders, ..options() }).unwrap().community;
	assert_eq!(community.council.len(), 50);
}

#[test]
fn the_phrases_are_those_of_the_accounts_and_keys_in_the_file() {
	let new = new();
	for (number, founder) in (1..).zip(&new.community.founders) {
		let phrase = secret(&new, &format!("founder-{number}.txt")).trim_end();
		assert_eq!(AccountId32::from(sr25519::Pair::from_phrase(phrase, None).unwrap().0.public()), *founder);
	}
	for (number, validator) in (1..).zip(&new.community.validators) {
		let phrase = secret(&new, &format!("validator-{number}/account.txt")).trim_end();
		assert_eq!(
			AccountId32::from(sr25519::Pair::from_phrase(phrase, None).unwrap().0.public()),
			validator.account
		);
	}
}

#[test]
fn the_keystore_holds_each_session_key_as_the_node_looks_for_it() {
	let new = new();
	let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
	for (number, validator) in (1..).zip(&new.community.validators) {
		let suri = |kind: &[u8; 4], public: &[u8]| -> String {
			let path = format!("validator-{number}/keystore/{}{}", hex(kind), hex(public));
			serde_json::from_str(secret(&new, &path)).unwrap()
		};
		let keys = &validator.keys;
		let of = |suri: String| sr25519::Pair::from_string(&suri, None).unwrap().public();
		assert_eq!(of(suri(b"babe", &keys.babe)), keys.babe);
		assert_eq!(of(suri(b"audi", &keys.authority_discovery)), keys.authority_discovery);
		let grandpa = suri(b"gran", &keys.grandpa);
		assert_eq!(ed25519::Pair::from_string(&grandpa, None).unwrap().public(), keys.grandpa);
	}
}

#[test]
fn no_two_communities_have_a_key_in_common() {
	let (one, other) = (new(), new());
	assert!(!one.community.founders.iter().any(|founder| other.community.founders.contains(founder)));
	assert_ne!(one.community.validators, other.community.validators);
}

#[test]
fn a_founder_with_an_account_keeps_it_and_no_secret_is_made_for_it() {
	let account = AccountId32::from([7; 32]);
	let mut options = options();
	options.founders[1].account = Some(account.clone());
	let new = generate(&options).unwrap();
	assert_eq!(new.community.founders[1], account);
	assert!(!new.secrets.iter().any(|(path, _)| path == Path::new("founder-2.txt")));
}

#[test]
fn a_secret_is_not_shown_by_accident() {
	let new = new();
	let shown = format!("{new:?}");
	for (_, secret) in &new.secrets {
		let phrase = secret.expose().trim().trim_matches('"');
		assert!(!shown.contains(phrase));
		assert!(!new.toml.contains(phrase));
	}
}

#[test]
fn wrong_answers_are_refused_as_in_a_file() {
	let founders = Vec::new();
	let mistakes = generate(&Options { symbol: "€".into(), founders, ..options() }).unwrap_err();
	assert!(mistakes.iter().any(|mistake| mistake.key == "money.symbol"), "{mistakes:?}");
	assert!(mistakes.iter().any(|mistake| mistake.key == "members"), "{mistakes:?}");
}

fn mode(path: &Path) -> u32 {
	fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn files(directory: &Path) -> Vec<PathBuf> {
	let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
	entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn the_file_and_its_secrets_are_written_for_their_owner_only() {
	let place = tempfile::tempdir().unwrap();
	let directory = place.path().join("green");
	let new = new();
	new.write(&directory).unwrap();

	assert_eq!(fs::read_to_string(directory.join("community.toml")).unwrap(), new.toml);
	let secrets = directory.join("secrets");
	for path in [&secrets, &secrets.join("validator-1"), &secrets.join("validator-1/keystore")] {
		assert_eq!(mode(path), 0o700, "{}", path.display());
	}
	let written = files(&secrets);
	// Four founders, and for each of two validators an account and three keys.
	assert_eq!(written.len(), 12);
	for file in written {
		assert_eq!(mode(&file), 0o600, "{}", file.display());
	}
	assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn an_empty_directory_is_filled() {
	let place = tempfile::tempdir().unwrap();
	new().write(place.path()).unwrap();
	assert!(place.path().join("community.toml").exists());
}

/// The keys of the founder with this name.
fn founder(name: &str) -> NewFounder {
	Founder { name: Some(name.into()), account: None, machine: Some(format!("{name}.example.org")) }
		.generate()
		.unwrap()
}

#[test]
fn founders_send_no_secret_and_their_parts_make_the_community() {
	let founders = ["library", "school", "workshop", "bakery"].map(founder);
	let parts: Vec<_> = founders.iter().map(|founder| check_part(&founder.toml).unwrap()).collect();
	for (founder, part) in founders.iter().zip(&parts) {
		assert_eq!(&founder.part, part);
		assert_eq!(part.boot_nodes.len(), 1);
		assert!(part.boot_nodes[0].ends_with(&founder.identity));
		for (_, secret) in &founder.secrets {
			assert!(!founder.toml.contains(secret.expose().trim().trim_matches('"')));
		}
	}
	let of_parts =
		Options { founders: Vec::new(), validators: Vec::new(), parts: parts.clone(), ..options() };
	let new = generate(&of_parts).unwrap();
	assert!(new.secrets.is_empty());
	let community = check(&new.toml).unwrap();
	let accounts: Vec<_> = parts.iter().map(|part| part.account.clone()).collect();
	assert_eq!((&community.founders, &community.council), (&accounts, &accounts));
	assert_eq!(community.validators, parts.iter().map(|part| part.validator.clone()).collect::<Vec<_>>());
	assert_eq!(
		community.boot_nodes,
		parts.iter().flat_map(|part| part.boot_nodes.clone()).collect::<Vec<_>>()
	);
	assert!(new.toml.contains("name = \"workshop\""));
	assert_eq!(community.policy.vouches_needed, Some(3));

	let place = tempfile::tempdir().unwrap();
	new.write(&place.path().join("garden")).unwrap();
	assert_eq!(files(place.path()), [place.path().join("garden/community.toml")]);
	// No founder can be there twice.
	let twice = Options { parts: [&parts[..], &parts[..1]].concat(), ..of_parts };
	assert!(generate(&twice).unwrap_err().iter().any(|mistake| mistake.message.contains("is the same as")));
}

#[test]
fn a_founder_writes_secrets_for_the_own_machine_only() {
	let place = tempfile::tempdir().unwrap();
	let directory = place.path().join("library");
	let new = founder("library");
	new.write(&directory).unwrap();
	assert_eq!(fs::read_to_string(directory.join("library.toml")).unwrap(), new.toml);
	let secrets = files(&directory.join("secrets"));
	// The account, three keys of the validator, and the network key.
	assert_eq!(secrets.len(), 5);
	assert!(secrets.iter().all(|file| mode(file) == 0o600));
	let seed = fs::read_to_string(directory.join("secrets/node-key")).unwrap();
	assert!(seed.len() == 64 && seed.bytes().all(|byte| byte.is_ascii_hexdigit()));
	// Existing keys are not overwritten.
	assert!(founder("library").write(&directory).is_err());
}

#[test]
fn a_founder_with_an_account_and_without_a_host_gives_just_the_machine() {
	let account = AccountId32::from([7; 32]);
	let founder = Founder { name: None, account: Some(account.clone()), machine: None };
	let new = founder.generate().unwrap();
	assert_eq!((&new.part.account, new.part.boot_nodes.len()), (&account, 0));
	assert!(!new.secrets.iter().any(|(path, _)| path == Path::new("account.txt")));
	let wrong = Founder { machine: Some("the library".into()), ..founder };
	assert!(wrong.generate().unwrap_err().contains("`the library`"));
}

#[test]
fn a_founder_sends_the_part_of_one() {
	let (one, other) = (founder("one").toml, founder("other").toml);
	let body = |toml: &str| toml.split("[network]").next().unwrap().to_owned();
	for (part, said) in [
		(body(&one) + &body(&other), "has 2 entries"),
		(one.replace("[[validators]]", "[[validator]]"), "validators"),
		(format!("{one}\n[money]\nsymbol = \"X\"\n"), "is not known here"),
		(String::new(), "empty"),
	] {
		let mistakes = check_part(&part).unwrap_err();
		assert!(mistakes.iter().any(|mistake| mistake.to_string().contains(said)), "{said}: {mistakes:?}");
	}
}

#[test]
fn an_existing_file_is_never_overwritten() {
	let place = tempfile::tempdir().unwrap();
	fs::write(place.path().join("community.toml"), "mine").unwrap();
	let error = new().write(place.path()).unwrap_err();
	assert_eq!(error.kind(), std::io::ErrorKind::AlreadyExists);
	assert_eq!(fs::read_to_string(place.path().join("community.toml")).unwrap(), "mine");
	assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_cannot_be_written_whole_is_not_begun() {
	let place = tempfile::tempdir().unwrap();
	assert!(new().write(&place.path().join("missing/green")).is_err());
	// A file with the name of another one makes the writing fail half-way.
	let mut new = new();
	let (path, _) = &new.secrets[0];
	let twice = path.clone();
	new.secrets[5].0 = twice;
	assert!(new.write(&place.path().join("green")).is_err());
	assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0, "nothing is left behind");
}

proptest! {
	// Key generation is slow.
	#![proptest_config(ProptestConfig::with_cases(32))]

	#[test]
	fn any_names_make_a_file_that_says_them_or_are_refused(
		name in "\\PC{0,40}",
		money in "\\PC{0,20}",
		founder in any::<String>(),
	) {
		let founders = vec![Person { name: Some(founder), account: Some([1; 32].into()) }];
		let validators = Vec::from([Person { name: None, account: Some([1; 32].into()) }]);
		let options = Options {
			name: name.clone(), id: Some("id".into()), money_name: Some(money.clone()), founders, validators, ..options()
		};
		match generate(&options) {
			Ok(new) => {
				prop_assert_eq!(new.community.name, name.trim());
				prop_assert_eq!(new.community.money_name.as_deref(), Some(money.trim()));
			},
			Err(mistakes) => for mistake in mistakes {
				prop_assert!(["community.name", "money.name"].contains(&mistake.key.as_str()), "{}", mistake);
			},
		}
	}
}
