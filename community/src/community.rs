//! A community as its file describes it.

use serde::Serialize;
use serde_json::{json, Map, Value};
use sp_core::{crypto::AccountId32, ed25519, sr25519};

use crate::units::DECIMALS;

/// The SS58 prefix under which the runtime writes addresses: that of any Substrate chain.
pub const SS58_PREFIX: u16 = 42;

/// A community from a file without mistakes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Community {
	/// The name of the community and of the chain.
	pub name: String,
	/// The chain's id: lower-case letters, digits, `-` and `_`.
	pub id: String,
	/// The symbol of the native unit.
	pub symbol: String,
	/// The name of the native unit.
	pub money_name: Option<String>,
	/// The accounts of the founding members, in the order of the file. 1 to 1,000, none twice.
	pub founders: Vec<AccountId32>,
	/// The validators of the first session. 1 to 100, no account and no key twice.
	pub validators: Vec<Validator>,
	/// The first council: 1 to 50 of the founding members, none twice.
	pub council: Vec<AccountId32>,
	/// The rules that the file sets.
	pub policy: Policy,
	/// The multiaddresses by which a new node finds the others.
	pub boot_nodes: Vec<String>,
}

/// The contribution of one founder to a community. Nothing in it is secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
	/// A note for the readers of the community's file.
	pub name: Option<String>,
	/// The founding member's account.
	pub account: AccountId32,
	/// The founder's machine.
	pub validator: Validator,
	/// The addresses at which other nodes find the machine; none if they cannot.
	pub boot_nodes: Vec<String>,
}

/// A validator with its public keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Validator {
	/// The account that answers for it.
	pub account: AccountId32,
	/// Its session keys.
	pub keys: SessionKeys,
}

/// The public keys by which a validator is known on the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SessionKeys {
	/// For making blocks.
	pub babe: sr25519::Public,
	/// For votes on finality.
	pub grandpa: ed25519::Public,
	/// For signing the addresses at which other validators find it.
	pub authority_discovery: sr25519::Public,
}

/// The rules that the file sets. A rule that is `None` is not in the file, and has the runtime's default.
///
/// Times are in milliseconds, amounts in smallest parts of the native unit. In serialised form it is the part `policy`
/// of the runtime's genesis.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // The README explains each, and the runtime's policy.rs.
pub struct Policy {
	#[serde(skip_serializing_if = "Option::is_none")]
	pub slot_duration: Option<u64>,
	/// In slots.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub session_length: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub hardware: Option<String>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub vouches_needed: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub max_vouches: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub vouch_interval: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub vouch_validity: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub membership_validity: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub challenge_period: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub invitation_validity: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub candidacy_validity: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub recovery_delay: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub recovery_threshold: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub penalty_period: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub key_change_interval: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub vouch_age: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub growth_period: Option<u64>,
	/// In billionths.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub growth_share: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub dividend_period: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub dividend_policy: Option<DividendPolicy>,
	/// In nanoseconds of compute.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub allowance_cap: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub allowance_refill_time: Option<u64>,
	/// In nanoseconds of compute per byte.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub allowance_length_cost: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub fee_per_second: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub fee_per_byte: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub deposit_per_item: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub deposit_per_byte: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub min_validators: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub max_missed_sessions: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub shortest_coop_period: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub shortest_coop_decision: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub shortest_coop_claim: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub coop_wind_down: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub shortest_coop_objection: Option<u64>,
	/// In billionths.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub least_coop_quorum: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub most_coop_vote_ratio: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub election_members: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub council_seats: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub council_term: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub council_parts: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub validator_seats: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub validator_term: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub validator_parts: Option<u32>,
	/// In billionths.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub validator_change: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub election_standing: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub election_voting: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub recall_petition: Option<u64>,
	/// In billionths.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub recall_signers: Option<u32>,
	/// In billionths.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub recall_share: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub track_constitution: Option<TrackRule>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub track_commons: Option<TrackRule>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub track_policy: Option<TrackRule>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub track_membership: Option<TrackRule>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub track_emergency: Option<TrackRule>,
	/// In billionths.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub veto_share: Option<u32>,
	/// In billionths.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub delegate_share: Option<u32>,
	/// In billionths.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub pressing_share: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub proposal_time: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub record_time: Option<u64>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub jury_seats: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub appeal_seats: Option<u32>,
	#[serde(skip_serializing_if = "Option::is_none")]
	pub jury_fee: Option<u64>,
}

/// How the members make one kind of decision: see [`crate::parameters::TrackRule`]. Keys that are not in the file have
/// the default of their track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // The table of parameters explains each.
pub struct TrackRule {
	pub preparation: u64,
	pub decision: u64,
	pub confirmation: u64,
	pub enactment: u64,
	pub supporters: u32,
	/// In billionths.
	pub support: u32,
	/// In billionths.
	pub approval: u32,
}

/// The amount of the universal dividend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum DividendPolicy {
	/// The same amount each period.
	Fixed {
		/// The dividend of each member per period, in smallest parts.
		amount: u64,
	},
	/// An amount that grows with the money per member.
	Growth {
		/// The first dividends of each member per period, in smallest parts.
		initial: u64,
		/// The growth per re-evaluation (c²), in billionths.
		rate: u32,
		/// The time between two re-evaluations, in milliseconds.
		reevaluation: u64,
	},
}

impl Community {
	/// The runtime's genesis as a patch on its defaults, in the JSON that its genesis builder reads.
	pub fn genesis_patch(&self) -> Value {
		let keys: Vec<Value> = self
			.validators
			.iter()
			.map(|validator| json!([validator.account, validator.account, validator.keys]))
			.collect();
		json!({
			"babe": {
				"epochConfig": {
					// One slot in four gets a validator by lot. In the others, validators take turns.
					"c": [1, 4],
					"allowed_slots": "PrimaryAndSecondaryVRFSlots",
				},
			},
			"session": { "keys": keys },
			"members": { "founders": self.founders },
			"council": { "members": self.council },
			"policy": self.policy,
		})
	}

	/// The data of the chain's money that a wallet needs, as the properties of a chain spec.
	pub fn properties(&self) -> Map<String, Value> {
		let mut properties = Map::new();
		properties.insert("tokenSymbol".into(), self.symbol.clone().into());
		properties.insert("tokenDecimals".into(), DECIMALS.into());
		properties.insert("ss58Format".into(), SS58_PREFIX.into());
		if let Some(name) = &self.money_name {
			properties.insert("tokenName".into(), name.clone().into());
		}
		properties
	}
}
