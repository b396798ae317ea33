//! The texts of proposals, on the whole runtime.

use super::*;
use frame_support::traits::fungible::InspectHold;
use rochdale_runtime::RuntimeHoldReason;
use sp_io::hashing::blake2_256;

const WORDS: &str = "Those who pay often need no more than this.";

fn describe(proposal: Id) -> AssemblyCall<Runtime> {
	let text = WORDS.as_bytes().to_vec().try_into().expect("at most 8 KiB");
	AssemblyCall::describe { subject: Subject::Proposal(proposal), text }
}

/// The text as a light client reads it: by the hash and the length that the assembly keeps.
fn read(proposal: Id) -> Option<Vec<u8>> {
	let told = pallet_assembly::Descriptions::<Runtime>::get(Subject::Proposal(proposal))?;
	let text = pallet_preimage::PreimageFor::<Runtime>::get((told.hash, told.length))?;
	assert_eq!(blake2_256(&text), told.hash.0, "the client checks it by itself");
	Some(text.into_inner())
}

#[test]
fn a_member_without_money_describes_a_proposal_and_all_read_it_while_it_is_kept() {
	village(9, quick(), |village| {
		end_founding();
		let proposal = NextProposal::<Runtime>::get();
		let free = Balances::free_balance(village.key(0));
		assert_ok!(village.act(0, propose(Track::Policy, smaller_quota())));
		assert_ok!(village.act(0, describe(proposal)));
		assert_eq!(
			Balances::free_balance(village.key(0)),
			free,
			"the quota pays for it, and there is no deposit"
		);
		assert_eq!(read(proposal).as_deref(), Some(WORDS.as_bytes()));
		assert_eq!(Assembly::description(Subject::Proposal(proposal)), read(proposal));
		// It stays when the proposal is decided and over.
		for n in [1, 2] {
			assert_ok!(village.act(n, AssemblyCall::support { proposal }));
		}
		village.wait(2 * MINUTE);
		assert_ok!(village.act(3, AssemblyCall::open { proposal }));
		village.vote(0..7, proposal, Ballot::Aye);
		village.wait(HOUR);
		assert!(matches!(stage(proposal), Stage::Closed(_)));
		assert_eq!(read(proposal).as_deref(), Some(WORDS.as_bytes()));
		// It goes with the record.
		village.later(YEAR + DAY);
		assert_ok!(village.act(4, AssemblyCall::clear { proposal }));
		let subject = Subject::Proposal(proposal);
		assert_ok!(village.act(4, AssemblyCall::clear_discussion { subject }));
		assert_eq!(read(proposal), None);
		let hash = sp_core::H256(blake2_256(WORDS.as_bytes()));
		assert!(!pallet_preimage::RequestStatusFor::<Runtime>::contains_key(hash));
	});
}

#[test]
fn the_deposit_of_one_who_has_noted_the_text_goes_back_and_the_text_stays() {
	village(9, quick(), |village| {
		end_founding();
		let proposal = NextProposal::<Runtime>::get();
		let author = village.key(0);
		assert_ok!(Balances::mint_into(&author, 100 * UNIT));
		let held = || {
			let reason = RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
			Balances::balance_on_hold(&reason, &author)
		};
		assert_ok!(by(&author, pallet_preimage::Call::note_preimage { bytes: WORDS.into() }));
		assert!(held() > 0);
		assert_ok!(village.act(0, propose(Track::Policy, smaller_quota())));
		assert_ok!(village.act(0, describe(proposal)));
		let hash = sp_core::H256(blake2_256(WORDS.as_bytes()));
		let unnote = || by(&author, pallet_preimage::Call::unnote_preimage { hash });
		assert_ok!(unnote());
		assert_eq!(held(), 0);
		assert!(unnote().is_err());
		assert_eq!(read(proposal).as_deref(), Some(WORDS.as_bytes()));
	});
}
