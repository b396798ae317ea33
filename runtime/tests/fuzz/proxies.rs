//! The calls of each kind of proxy, checked against every call of the runtime.

use codec::DecodeAll;
use frame_support::traits::InstanceFilter;
use rochdale_runtime::{configs::system::ProxyType, RuntimeCall};

use crate::{
	random::Random,
	types::{Memory, Types},
};

/// The calls that this kind of proxy may make. (Calls with different values are drawn. A filter that depends on values
/// would show itself by a name that is once allowed and once refused.)
fn allowed(kind: ProxyType) -> Vec<String> {
	let (types, memory) = (Types::new(), Memory::new(vec![[1; 32].into(), [2; 32].into()]));
	let mut random = Random::new(0);
	let mut allowed = Vec::new();
	for (number, name) in &types.calls {
		let answers: Vec<bool> = (0..8)
			.filter_map(|_| {
				let bytes = types.this_call(*number, &[], &mut random, &memory);
				let made = bytes.starts_with(&[number.0, number.1]);
				made.then(|| kind.filter(&RuntimeCall::decode_all(&mut &bytes[..]).expect("it was made")))
			})
			.collect();
		assert!(!answers.is_empty(), "{name} cannot be made");
		assert!(answers.iter().all(|answer| *answer == answers[0]), "{name}: the filter looks into the call");
		if answers[0] {
			allowed.push(name.clone());
		}
	}
	allowed.sort();
	allowed
}

const BATCHES: [&str; 3] = ["Utility.batch", "Utility.batch_all", "Utility.force_batch"];
const CLAIMS: [&str; 5] = [
	"Dividend.claim",
	"Dividend.claim_for",
	"Dividend.claim_in",
	"Dividend.claim_in_for",
	"Dividend.divide_pot",
];
const CARE: [&str; 4] = ["Session.set_keys", "Validators.pause", "Validators.resign", "Validators.resume"];
/// The calls by which a person has a voice, beside those of elections, juries and meetings. No proxy makes them.
const VOICES: [&str; 34] = [
	"Assembly.amend",
	"Assembly.ask",
	"Assembly.delegate",
	"Assembly.describe",
	"Assembly.petition",
	"Assembly.propose",
	"Assembly.rate",
	"Assembly.retract",
	"Assembly.revoke",
	"Assembly.say",
	"Assembly.support",
	"Assembly.vote",
	"Assembly.withdraw_support",
	"Cooperatives.vote",
	"Council.propose",
	"Council.vote",
	"Members.challenge",
	"Members.change_key",
	"Members.invite",
	"Members.leave",
	"Members.name_branch",
	"Members.renew",
	"Members.set_guardians",
	"Members.support_recovery",
	"Members.vouch",
	"Members.withdraw_support",
	"Members.withdraw_vouch",
	"ParticipatoryBudget.call_stop",
	"ParticipatoryBudget.commit",
	"ParticipatoryBudget.object_to_review",
	"ParticipatoryBudget.reveal",
	"ParticipatoryBudget.sponsor",
	"ParticipatoryBudget.vote",
	"ParticipatoryBudget.vote_stop",
];
const REMARKS: [&str; 2] = ["System.remark", "System.remark_with_event"];

fn sorted(parts: &[&[&str]]) -> Vec<String> {
	let mut all: Vec<String> = parts.concat().into_iter().map(str::to_owned).collect();
	all.sort();
	all
}

#[test]
fn a_proxy_may_do_what_its_kind_names_and_nothing_else() {
	assert_eq!(allowed(ProxyType::Claiming), sorted(&[&CLAIMS]));
	assert_eq!(allowed(ProxyType::Validating), sorted(&[&BATCHES, &CARE]));
	assert_eq!(allowed(ProxyType::NonTransfer), sorted(&[&BATCHES, &CARE, &CLAIMS, &REMARKS]));
	let whole = ["Elections.", "Juries.", "Meetings."];
	let is_voice = |name: &str| VOICES.contains(&name) || whole.iter().any(|pallet| name.starts_with(pallet));
	let all = Types::new().calls.into_values().filter(|name| !is_voice(name));
	assert_eq!(
		allowed(ProxyType::Any),
		sorted(&[&all.collect::<Vec<_>>().iter().map(String::as_str).collect::<Vec<_>>()])
	);
}

#[test]
fn each_call_of_the_assembly_that_needs_a_member_is_a_voice() {
	// Anyone can make the others, and a proxy gains nothing by them. `withdraw` takes back a proposal, and gives no voice.
	let others = ["admit", "cancel", "clear", "clear_discussion", "close", "open", "withdraw"];
	let own = |name: &String| name.starts_with("Assembly.") && !VOICES.contains(&name.as_str());
	let mut left: Vec<_> = Types::new().calls.into_values().filter(own).collect();
	left.sort();
	assert_eq!(left, others.map(|name| format!("Assembly.{name}")));
}

#[test]
fn a_kind_stands_above_another_one_only_if_it_may_do_all_that_the_other_may() {
	let kinds = [ProxyType::Any, ProxyType::NonTransfer, ProxyType::Validating, ProxyType::Claiming];
	let calls = kinds.map(allowed);
	for (kind, may) in kinds.iter().zip(&calls) {
		for (other, others) in kinds.iter().zip(&calls) {
			let all = others.iter().all(|call| may.contains(call));
			assert_eq!(kind.is_superset(other), all, "{kind:?} and {other:?}");
		}
	}
}
