//! Members elect their council and their validators, on the real runtime. Members act by signed transactions.

mod acting;
mod council;
mod validators;

use codec::Encode;
use committees::CandidateId;
use frame_support::{dispatch::DispatchResult, traits::Get};
use pallet_collective::Instance1;
use pallet_elections::Stage;
use rochdale_primitives::MemberId;
use rochdale_runtime::{
	founding::Body, hardware::Hardware, AccountId, Babe, Elections, Executive, PolicyConfig, Runtime,
	RuntimeCall, System,
};
use sp_core::{sr25519, Pair};
use sp_runtime::traits::{BlakeTwo256, Hash};

use crate::common::*;

type ElectionsCall = pallet_elections::Call<Runtime>;
type MembersCall = pallet_members::Call<Runtime>;
type CouncilCall = pallet_collective::Call<Runtime, Instance1>;
type Error = pallet_elections::Error<Runtime>;

/// The key of the person with this number.
fn key(n: u32) -> sr25519::Pair {
	let mut seed = [9; 32];
	seed[..4].copy_from_slice(&n.to_le_bytes());
	sr25519::Pair::from_seed(&seed)
}

fn account(n: u32) -> AccountId {
	key(n).public().into()
}

/// A community of this many founders, whose elections need ten members. The council has three seats, of which two are
/// elected in one year and one in the next.
fn policy() -> PolicyConfig {
	PolicyConfig {
		membership_validity: Some(30 * YEAR),
		vouch_validity: Some(30 * YEAR),
		hardware: Some(Hardware::Server),
		session_length: Some(2_000_000_000),
		election_members: Some(10),
		council_seats: Some(3),
		recall_signers: Some(200_000_000),
		..Default::default()
	}
}

/// A chain while time passes.
struct Chain {
	now: Moment,
}

impl Chain {
	/// Makes the first block.
	fn new() -> Self {
		block(START, || {});
		Self { now: START }
	}

	/// Makes a block with these calls. A block in which a session ends has no room for them, so another one comes first.
	fn block(&mut self, calls: impl FnOnce()) {
		self.now += 3_000;
		if session_ends(self.now) {
			quiet_block(self.now, || {});
			self.now += 3_000;
		}
		quiet_block(self.now, calls);
	}

	/// Lets this time pass, and then makes so many blocks that all work that is due is done.
	fn pass(&mut self, time: Moment) {
		self.now += time;
		(0..12).for_each(|_| self.block(|| {}));
		Elections::do_try_state().unwrap();
	}

	/// Makes blocks until candidates come forward.
	fn open(&mut self, body: Body) {
		for _ in 0..200 {
			if stage(body) == Some(Stage::Standing) {
				return;
			}
			self.pass(7 * DAY);
		}
		panic!("no election opens");
	}

	/// Holds an election of this body from the first candidate to the last seat: candidates, and ballots of voters.
	fn elect(&mut self, body: Body, candidates: &[u32], ballots: &[(u32, &[u32])]) {
		self.open(body);
		self.block(|| {
			for n in candidates {
				by_key(*n, ElectionsCall::stand { body }).expect("they can stand");
			}
		});
		self.pass(21 * DAY);
		self.block(|| {
			for (n, choices) in ballots {
				by_key(*n, ballot(body, choices)).expect("the ballot is sound");
			}
		});
		self.pass(14 * DAY);
	}
}

/// Whether a session ends in the block at this time.
fn session_ends(now: Moment) -> bool {
	let slots = (now / 3_000).saturating_sub(*Babe::current_epoch_start());
	slots >= rochdale_runtime::policy::SessionLength::get()
}

/// Applies a call that this person has signed.
fn by_key(n: u32, call: impl Into<RuntimeCall>) -> DispatchResult {
	let key = key(n);
	let nonce = *System::account_nonce(AccountId::from(key.public()));
	Executive::apply_extrinsic(signed(&key, nonce, 0, call.into())).expect("the transaction is valid")
}

/// A ballot for these persons, who stand. The founders' numbers are those of their keys.
fn ballot(body: Body, choices: &[u32]) -> ElectionsCall {
	let (round, _) = Elections::open_election(body).expect("an election is open");
	let paper = Elections::paper(body, round);
	let place = |n: &u32| paper.iter().position(|candidate| candidate.member == MemberId::from(*n));
	let mut ballot: Vec<_> = choices.iter().map(|n| place(n).expect("they stand") as CandidateId).collect();
	ballot.sort();
	ElectionsCall::vote { body, ballot: ballot.try_into().expect("not too many") }
}

fn stage(body: Body) -> Option<Stage> {
	Elections::open_election(body).map(|(_, election)| election.stage)
}

/// The persons with a seat.
fn seated(body: Body) -> Vec<MemberId> {
	let mut all: Vec<_> = Elections::seats(body).iter().map(|seat| seat.member).collect();
	all.sort();
	all
}

/// The accounts on the council.
fn council() -> Vec<AccountId> {
	pallet_collective::Members::<Runtime, Instance1>::get()
}

/// The accounts of these persons, in the order of the council.
fn accounts(persons: &[u32]) -> Vec<AccountId> {
	let mut all: Vec<_> = persons.iter().map(|n| account(*n)).collect();
	all.sort();
	all
}

/// The error of a call that the filter refuses.
fn filtered() -> DispatchResult {
	Err(frame_system::Error::<Runtime>::CallFiltered.into())
}

/// A motion of the council for this call, and the vote of a seat for it.
fn motion(call: &RuntimeCall) -> (CouncilCall, CouncilCall) {
	let index = pallet_collective::ProposalCount::<Runtime, Instance1>::get();
	let propose = CouncilCall::propose {
		threshold: 2,
		proposal: Box::new(call.clone()),
		length_bound: call.encoded_size() as u32,
	};
	(propose, CouncilCall::vote { proposal: BlakeTwo256::hash_of(call), index, approve: true })
}

/// How many seats have voted for this motion.
fn ayes(call: &RuntimeCall) -> usize {
	let votes = pallet_collective::Voting::<Runtime, Instance1>::get(BlakeTwo256::hash_of(call));
	let votes = votes.expect("the motion is open").encode();
	// The number of the motion and its threshold come first. The list of votes for it begins with its length.
	usize::from(votes[8] >> 2)
}
