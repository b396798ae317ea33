//! What the runtime keeps in memory when it is Wasm. An author calls it once for each transaction, and those who import
//! the block only once.

use crate::{common::*, node::Importer};
use codec::Encode;
use frame_support::{
	dispatch::GetDispatchInfo,
	traits::{
		fungible::{Inspect, Mutate},
		Get,
	},
};
use pallet_collective::{Instance1, ProposalCount};
use rochdale_runtime::{
	hardware::Hardware,
	policy::{self, params::fees, RuntimeParameters},
	AccountId, Balance, Balances, Block, Executive, PolicyConfig, Runtime, RuntimeCall, System,
	UncheckedExtrinsic, UNIT,
};
use sp_core::{sr25519, Pair};
use sp_runtime::traits::{BlakeTwo256, Hash};

type Motion = pallet_collective::Call<Runtime, Instance1>;

fn key(seed: u8) -> sr25519::Pair {
	sr25519::Pair::from_seed(&[seed; 32])
}

fn account(key: &sr25519::Pair) -> AccountId {
	AccountId::from(key.public())
}

fn set_per_byte(price: Balance) -> RuntimeCall {
	let change = fees::Parameters::PerByte(fees::PerByte, Some(price));
	RuntimeCall::Policy(policy::Call::set_parameter { key_value: RuntimeParameters::Fees(change) })
}

/// A block that is being made natively, where nothing is kept.
#[derive(Default)]
struct Author {
	extrinsics: Vec<UncheckedExtrinsic>,
}

impl Author {
	fn apply(&mut self, extrinsic: UncheckedExtrinsic) {
		let outcome = Executive::apply_extrinsic(extrinsic.clone()).expect("it is valid");
		outcome.expect("it does what it should");
		self.extrinsics.push(extrinsic);
	}

	fn sign(&mut self, key: &sr25519::Pair, call: impl Into<RuntimeCall>) {
		self.apply(signed(key, *System::account_nonce(account(key)), 0, call.into()));
	}

	/// Two of the three seats decide this.
	fn decide(&mut self, seats: &[sr25519::Pair], call: RuntimeCall) {
		let (proposal, index) = (BlakeTwo256::hash_of(&call), ProposalCount::<Runtime, Instance1>::get());
		let (length_bound, proposal_weight_bound) =
			(call.encoded_size() as u32, call.get_dispatch_info().call_weight);
		self.sign(&seats[0], Motion::propose { threshold: 2, proposal: Box::new(call), length_bound });
		for seat in &seats[..2] {
			self.sign(seat, Motion::vote { proposal, index, approve: true });
		}
		let close = Motion::close { proposal_hash: proposal, index, proposal_weight_bound, length_bound };
		self.sign(&seats[0], close);
	}

	/// Pays somebody one unit, and returns the fee.
	fn pay(&mut self, from: &sr25519::Pair) -> Balance {
		let before = Balances::total_balance(&account(from));
		let transfer = pallet_balances::Call::transfer_keep_alive { dest: person(1).into(), value: UNIT };
		self.sign(from, RuntimeCall::Balances(transfer));
		before - Balances::total_balance(&account(from)) - UNIT
	}
}

#[test]
fn a_block_in_which_prices_change_and_a_change_is_undone_is_imported_as_it_was_made() {
	let (seats, stranger) = ([1, 2, 3].map(key), key(9));
	let policy = PolicyConfig {
		hardware: Some(Hardware::Server),
		session_length: Some(2_000_000_000),
		..Default::default()
	};
	let mut chain = genesis_of(seats.iter().map(account).collect(), policy);
	chain.execute_with(|| {
		Balances::mint_into(&account(&stranger), 1_000 * UNIT).expect("there is room for the coins");
	});
	chain.commit_all().expect("the state can be written");
	let before = chain.backend.clone();
	let block = chain.execute_with(|| {
		let (header, clock) = block_header(START);
		Executive::initialize_block(&header);
		let mut author = Author::default();
		author.apply(clock);
		let price = fees::PerByte::get();
		let fee = author.pay(&stranger);
		author.decide(&seats, set_per_byte(10 * price));
		let higher = author.pay(&stranger);
		assert!(higher > fee, "the new price holds at once");
		let calls = vec![set_per_byte(price), set_per_byte(0)];
		author.decide(&seats, RuntimeCall::Utility(pallet_utility::Call::batch_all { calls }));
		assert_eq!(fees::PerByte::get(), 10 * price, "no price is 0, so the batch has failed");
		assert_eq!(author.pay(&stranger), higher);
		Block { header: Executive::finalize_block(), extrinsics: author.extrinsics }
	});
	// It fails if the state is not the same afterwards.
	Importer::new().import(before, &block.encode());
}
