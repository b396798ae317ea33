//! The sections about people: the founding members, the validators and the council.

use std::collections::{BTreeMap, BTreeSet};

use sp_core::{crypto::AccountId32, ed25519, sr25519};

use super::{MOST_COUNCIL, MOST_FOUNDERS, MOST_VALIDATORS};
use crate::{
	community::{SessionKeys, Validator},
	mistake::{At, Log, Place},
	reader::Section,
};

/// The founding members, and the number of entries in the file, including wrong ones.
pub(super) fn read_members(file: &mut Section<'_>, log: &Log) -> (Vec<At<AccountId32>>, usize) {
	let (mut founders, mut named) = (Vec::new(), 0usize);
	for mut member in file.sections("members", MOST_FOUNDERS, "each founding member") {
		named = named.saturating_add(1);
		founders.extend(member.account());
		member.text("name");
		member.close();
	}
	refuse_twice(&founders, log);
	(founders, named)
}

/// One item per validator in the file, so that their number is known even if one of them is wrong.
pub(super) fn read_validators(file: &mut Section<'_>, log: &Log) -> Vec<Option<Validator>> {
	let mut validators = Vec::new();
	let (mut accounts, mut babe_keys, mut grandpa_keys, mut discovery_keys) =
		(Vec::new(), Vec::new(), Vec::new(), Vec::new());
	for mut section in
		file.sections("validators", MOST_VALIDATORS, "each validator: without one, nobody makes blocks")
	{
		let account = section.account();
		for key in ["babe", "grandpa", "authority_discovery"] {
			section.require(key, "\"…\", the validator's public key for it");
		}
		let babe = section.session_key("babe");
		let grandpa = section.session_key("grandpa");
		let discovery = section.session_key("authority_discovery");
		section.text("name");
		if let (Some(babe), Some(grandpa)) = (&babe, &grandpa) {
			if babe.value == grandpa.value {
				section.mistake(
					"grandpa",
					"is the same key as babe: write the ed25519 key that is kept for grandpa",
				);
			}
		}
		section.close();

		accounts.extend(account.clone());
		babe_keys.extend(babe.clone());
		grandpa_keys.extend(grandpa.clone());
		discovery_keys.extend(discovery.clone());
		validators.push((|| {
			let keys = SessionKeys {
				babe: sr25519::Public::from_raw(babe?.value),
				grandpa: ed25519::Public::from_raw(grandpa?.value),
				authority_discovery: sr25519::Public::from_raw(discovery?.value),
			};
			Some(Validator { account: account?.value, keys })
		})());
	}
	refuse_twice(&accounts, log);
	refuse_twice(&babe_keys, log);
	refuse_twice(&grandpa_keys, log);
	refuse_twice(&discovery_keys, log);
	validators
}

pub(super) fn read_council(
	mut section: Section<'_>,
	founders: &[At<AccountId32>],
	named_founders: usize,
	log: &Log,
) -> Vec<AccountId32> {
	section.require("members", "[\"…\"], the addresses of the founding members who sit in it");
	let seats = section
		.list("members", MOST_COUNCIL, |address| crate::keys::parse_public(address).map(AccountId32::from));
	if section.is_empty_list("members") {
		section.mistake(
			"members",
			"is empty: name one founding member at least, or nobody could change any rule",
		);
	}
	refuse_twice(&seats, log);
	let known: BTreeSet<_> = founders.iter().map(|founder| &founder.value).collect();
	let strangers: Vec<_> = seats.iter().filter(|seat| !known.contains(&seat.value)).collect();
	// They may be the members whose accounts contain a mistake that is already reported.
	if strangers.len() > named_founders.saturating_sub(founders.len()) {
		for seat in strangers {
			log.mistake(
				&seat.place,
				"is no founding member: add [[members]] with this account, or remove it",
			);
		}
	}
	section.close();
	seats.into_iter().map(|seat| seat.value).collect()
}

/// Reports each entry with the same value as an earlier one.
fn refuse_twice<T: Ord>(entries: &[At<T>], log: &Log) {
	let mut seen: BTreeMap<&T, &Place> = BTreeMap::new();
	for entry in entries {
		match seen.get(&entry.value) {
			Some(first) => {
				let message =
					format!("is the same as {} in line {}: each can be there once", first.key, first.line);
				log.mistake(&entry.place, message);
			}
			None => {
				seen.insert(&entry.value, &entry.place);
			}
		}
	}
}
