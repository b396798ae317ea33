//! Validators that cheat, and the reports against them.

use codec::{Decode, Encode};
use frame_support::traits::{Get, KeyOwnerProofSystem};
use rochdale_runtime::{policy, Babe, Grandpa, Header, Historical, Runtime, RuntimeCall};
use sp_consensus_babe::digests::{PreDigest, SecondaryPlainPreDigest};
use sp_core::Pair;
use sp_runtime::{generic::DigestItem, traits::Header as _, Digest};

use crate::{
	community::{session_pairs, FOUNDERS, PEOPLE},
	life::{Act, Form, Life},
	random::Random,
};

/// Somebody reports that a validator has made two blocks in a slot, or voted twice in a round.
pub fn report(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let n = random.place(FOUNDERS) as u8;
	let now = life.memory.now;
	let (made, voted) = if random.chance(500) {
		(life.chain.execute_with(|| blocks(n, now, random.below(3))), None)
	} else {
		(None, life.chain.execute_with(|| votes(n, random.below(5))))
	};
	let unsigned = random.chance(400);
	let call = made.or(voted).map(|(signed, bare)| if unsigned { bare } else { signed });
	let form = if unsigned { Form::Bare } else { Form::Signed };
	call.map(|call| Act { form, ..Act::new(random.place(PEOPLE), call) }).into_iter().collect()
}

/// Two blocks of this validator in one slot.
fn blocks(n: u8, now: u64, ago: u64) -> Option<(RuntimeCall, RuntimeCall)> {
	let (pair, ..) = session_pairs(n);
	let offender = sp_consensus_babe::AuthorityId::from(pair.public());
	let place = Babe::authorities().iter().position(|(id, _)| *id == offender)? as u32;
	let slot = (now / policy::SlotDuration::get() - ago).into();
	let header = |number: u32| {
		let digest = PreDigest::SecondaryPlain(SecondaryPlainPreDigest { authority_index: place, slot });
		let engine = sp_consensus_babe::BABE_ENGINE_ID;
		let logs = vec![DigestItem::PreRuntime(engine, digest.encode())];
		let mut header =
			Header::new(number, Default::default(), Default::default(), Default::default(), Digest { logs });
		let seal = pair.sign(header.hash().as_ref());
		header.digest_mut().push(DigestItem::Seal(engine, seal.encode()));
		header
	};
	let key_owner_proof = Historical::prove((sp_consensus_babe::KEY_TYPE, offender.clone()))?;
	let proof = sp_consensus_babe::EquivocationProof {
		offender,
		slot,
		first_header: header(1),
		second_header: header(2),
	};
	let proof = Box::new(proof);
	use pallet_babe::Call::{report_equivocation, report_equivocation_unsigned};
	Some((
		RuntimeCall::Babe(report_equivocation {
			equivocation_proof: proof.clone(),
			key_owner_proof: key_owner_proof.clone(),
		}),
		RuntimeCall::Babe(report_equivocation_unsigned { equivocation_proof: proof, key_owner_proof }),
	))
}

/// Two votes of this validator in one round.
fn votes(n: u8, round: u64) -> Option<(RuntimeCall, RuntimeCall)> {
	let (_, pair, _) = session_pairs(n);
	let offender = sp_consensus_grandpa::AuthorityId::from(pair.public());
	let key_owner_proof = Historical::prove((sp_consensus_grandpa::KEY_TYPE, offender))?;
	let set_id = Grandpa::current_set_id();
	let vote = |hash: u8| {
		let vote = ([hash; 32], 1u32).encode();
		let signature = pair.sign(&(0u8, [hash; 32], 1u32, round, set_id).encode());
		[vote, signature.encode()].concat()
	};
	let bytes = [(set_id, 0u8, round).encode(), pair.public().encode(), vote(1), vote(2)].concat();
	let proof = Box::new(Decode::decode(&mut &bytes[..]).ok()?);
	use pallet_grandpa::Call::{report_equivocation, report_equivocation_unsigned};
	let signed: pallet_grandpa::Call<Runtime> =
		report_equivocation { equivocation_proof: proof, key_owner_proof: key_owner_proof.clone() };
	let proof = Box::new(Decode::decode(&mut &bytes[..]).ok()?);
	let bare = report_equivocation_unsigned { equivocation_proof: proof, key_owner_proof };
	Some((RuntimeCall::Grandpa(signed), RuntimeCall::Grandpa(bare)))
}
