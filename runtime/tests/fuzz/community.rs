//! The people of a life, their keys, and the genesis of their chain.

use rochdale_runtime::{
	hardware::Hardware,
	policy::{TrackRule, DAY, HOUR, MINUTE, YEAR},
	AccountId, BabeConfig, CouncilConfig, MembersConfig, PolicyConfig, RuntimeGenesisConfig, SessionConfig,
	SessionKeys, Signature, UNIT,
};
use sp_core::{ecdsa, ed25519, sr25519, storage::Storage, Pair};
use sp_runtime::{traits::IdentifyAccount, BuildStorage, MultiSigner, Perbill};

use super::random::Random;

/// The time at which each life begins.
pub const START: u64 = 1_800_000_000_000;
/// All people: members, candidates and strangers.
pub const PEOPLE: usize = 26;
/// The number of founders, who are the first of them.
pub const FOUNDERS: usize = 12;
/// The number of council seats, which the first founders have.
pub const COUNCIL: usize = 4;
/// The number of validators, which the first founders have.
pub const VALIDATORS: usize = 3;

pub enum Key {
	Sr(Box<sr25519::Pair>),
	Ed(Box<ed25519::Pair>),
	Ec(ecdsa::Pair),
}

impl Key {
	/// The key of the person with this number.
	pub fn of(n: usize) -> Self {
		let mut seed = [7; 32];
		seed[0] = n as u8;
		match n % 8 {
			3 => Key::Ec(ecdsa::Pair::from_seed(&seed)),
			5 => Key::Sr(Box::new(sr25519::Pair::from_seed(&seed))),
			_ => Key::Ed(Box::new(ed25519::Pair::from_seed(&seed))),
		}
	}

	/// The account of this key.
	pub fn account(&self) -> AccountId {
		match self {
			Key::Sr(pair) => MultiSigner::Sr25519(pair.public()).into_account(),
			Key::Ed(pair) => MultiSigner::Ed25519(pair.public()).into_account(),
			Key::Ec(pair) => MultiSigner::Ecdsa(pair.public()).into_account(),
		}
	}

	pub fn sign(&self, bytes: &[u8]) -> Signature {
		match self {
			Key::Sr(pair) => Signature::Sr25519(pair.sign(bytes)),
			Key::Ed(pair) => Signature::Ed25519(pair.sign(bytes)),
			Key::Ec(pair) => Signature::Ecdsa(pair.sign(bytes)),
		}
	}
}

/// The account of the person with this number.
pub fn account(n: usize) -> AccountId {
	thread_local! {
		static ACCOUNTS: Vec<AccountId> = (0..PEOPLE).map(|n| Key::of(n).account()).collect();
	}
	ACCOUNTS.with(|accounts| accounts[n].clone())
}

/// The session keys of a validator, from a number.
pub fn session_pairs(n: u8) -> (sr25519::Pair, ed25519::Pair, sr25519::Pair) {
	(
		sr25519::Pair::from_seed(&[100 + n; 32]),
		ed25519::Pair::from_seed(&[100 + n; 32]),
		sr25519::Pair::from_seed(&[200 + n % 50; 32]),
	)
}

/// Their public parts.
pub fn session_keys(n: u8) -> SessionKeys {
	let (babe, grandpa, discovery) = session_pairs(n);
	SessionKeys {
		babe: babe.public().into(),
		grandpa: grandpa.public().into(),
		authority_discovery: discovery.public().into(),
	}
}

/// The genesis of the life with this seed, and the length of its slots.
pub fn genesis(seed: u64) -> (Storage, u64) {
	let policy = policy(seed);
	let slot = policy.slot_duration.unwrap_or(3_000);
	let keys = |n: usize| (account(n), account(n), session_keys(n as u8));
	let genesis = RuntimeGenesisConfig {
		policy,
		members: MembersConfig { founders: (0..FOUNDERS).map(account).collect() },
		council: CouncilConfig { members: (0..COUNCIL).map(account).collect(), ..Default::default() },
		session: SessionConfig { keys: (0..VALIDATORS).map(keys).collect(), ..Default::default() },
		babe: BabeConfig {
			epoch_config: rochdale_runtime::configs::consensus::EPOCH_CONFIG,
			..Default::default()
		},
		..Default::default()
	};
	(genesis.build_storage().expect("the policy is within its bounds"), slot)
}

/// Tracks on which much is decided in few blocks.
const QUICK: TrackRule = TrackRule {
	preparation: MINUTE,
	decision: 6 * HOUR,
	confirmation: MINUTE,
	enactment: 10 * MINUTE,
	supporters: 1,
	support: Perbill::from_parts(333_333_334),
	approval: Perbill::from_parts(500_000_001),
};

/// The choices of this community. Most choose short times, so that much happens in few blocks.
fn policy(seed: u64) -> PolicyConfig {
	let mut random = Random::new(seed ^ 0x00c0_ffee);
	let hardware = random.of([Hardware::RaspberryPi4, Hardware::Server]);
	let mut policy = PolicyConfig {
		hardware: Some(hardware),
		slot_duration: random.of([None, None, Some(6_000), Some(hardware.shortest_slot())]),
		session_length: Some(random.of([5, 20, 1_200, 2_000_000_000])),
		dividend_policy: Some(pallet_dividend::Policy::Fixed { amount: 10_000 * UNIT }),
		..Default::default()
	};
	// A jury needs twelve sessions, and no session ends in the longest.
	let session = match policy.session_length {
		Some(length) if length < 2_000_000_000 => policy.slot_duration.unwrap_or(3_000) * u64::from(length),
		_ => 0,
	};
	if random.chance(850) {
		policy = PolicyConfig {
			// A recovery never needs more vouchers than a member has.
			vouches_needed: Some(2),
			recovery_threshold: Some(2),
			vouch_interval: Some(1_000),
			challenge_period: Some(MINUTE.max(3 * session)),
			recovery_delay: Some((10 * MINUTE).max(6 * session)),
			key_change_interval: Some(MINUTE),
			penalty_period: Some(MINUTE),
			vouch_age: Some(1_000),
			growth_period: Some(MINUTE),
			growth_share: Some(random.of([100_000_000, 1_000_000_000])),
			dividend_period: Some(HOUR),
			membership_validity: Some(random.of([20 * DAY, YEAR, YEAR, 30 * YEAR])),
			vouch_validity: Some(random.of([20 * DAY, 2 * YEAR, 2 * YEAR, 30 * YEAR])),
			shortest_coop_period: Some(HOUR),
			shortest_coop_decision: Some(MINUTE),
			shortest_coop_objection: Some(MINUTE),
			shortest_coop_claim: Some(HOUR),
			coop_wind_down: Some(HOUR),
			// Elections of the council and of the validators, one after the other.
			election_members: Some(5),
			council_seats: Some(random.of([3, 4, 6])),
			council_term: Some(8 * DAY),
			validator_seats: Some(random.of([3, 4, 6])),
			validator_term: Some(8 * DAY),
			election_standing: Some(12 * HOUR),
			election_voting: Some(12 * HOUR),
			recall_petition: Some(HOUR),
			track_constitution: Some(QUICK),
			track_commons: Some(QUICK),
			track_policy: Some(QUICK),
			track_membership: Some(QUICK),
			track_emergency: Some(QUICK),
			record_time: Some(HOUR),
			..policy
		};
	}
	if random.chance(300) {
		policy.dividend_policy = Some(pallet_dividend::Policy::Growth {
			initial: 5_000 * UNIT,
			rate: Perbill::from_parts(2_382_304),
			reevaluation: 100 * DAY,
		});
	}
	if random.chance(200) {
		policy.allowance_cap = Some(random.of([0, 20_000_000]));
	}
	policy
}
