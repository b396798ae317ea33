//! The community files in `chain-specs/`.

use std::{fs, path::PathBuf};

use rochdale_community::{check, Community, Validator};
use sp_core::{crypto::AccountId32, ed25519, sr25519, Pair};

fn read(name: &str) -> Community {
	let file = PathBuf::from("../chain-specs").join(name).join("community.toml");
	let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
	check(&text).unwrap_or_else(|mistakes| panic!("{}: {mistakes:#?}", file.display()))
}

fn sr25519_of(name: &str) -> sr25519::Public {
	sr25519::Pair::from_string(&format!("//{name}"), None).unwrap().public()
}

fn ed25519_of(name: &str) -> ed25519::Public {
	ed25519::Pair::from_string(&format!("//{name}"), None).unwrap().public()
}

fn is_run_by(validator: &Validator, name: &str) {
	assert_eq!(validator.account, sr25519_of(name).into());
	assert_eq!(validator.keys.babe, sr25519_of(name));
	assert_eq!(validator.keys.grandpa, ed25519_of(name));
	assert_eq!(validator.keys.authority_discovery, sr25519_of(name));
}

#[test]
fn the_dev_and_local_communities_have_the_well_known_development_keys() {
	let people: Vec<AccountId32> =
		["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie"].map(|name| sr25519_of(name).into()).to_vec();
	for (name, validators) in [("dev", &["Alice"][..]), ("local", &["Alice", "Bob", "Charlie", "Dave"])] {
		let community = read(name);
		assert_eq!(community.founders, people);
		assert_eq!(community.council, people[..3]);
		assert_eq!(community.validators.len(), validators.len());
		for (validator, name) in community.validators.iter().zip(validators) {
			is_run_by(validator, name);
		}
	}
}

#[test]
fn a_block_of_the_dev_community_comes_within_a_second() {
	assert!(read("dev").policy.slot_duration.is_some_and(|slot| slot < 1_000));
}

#[test]
fn the_local_community_outlives_the_loss_of_one_validator() {
	let local = read("local");
	let minimum = local.policy.min_validators.and_then(|minimum| usize::try_from(minimum).ok());
	assert!(minimum.is_some_and(|minimum| minimum < local.validators.len()));
	// Finality needs more than two thirds of them.
	assert!((local.validators.len() - 1) * 3 > local.validators.len() * 2);
}

#[test]
fn the_worked_example_has_no_well_known_key() {
	let greenfield = read("examples/greenfield");
	assert_eq!(greenfield.id, "greenfield");
	let dev = read("dev");
	assert!(!greenfield.founders.iter().any(|founder| dev.founders.contains(founder)));
	assert!(!greenfield.validators.iter().any(|validator| dev.founders.contains(&validator.account)));
}
