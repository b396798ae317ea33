//! The actions of the council.

use codec::{Decode, Encode};
use pallet_collective::{Instance1, Members, ProposalCount, Voting};
use rochdale_primitives::ElectorateId;
use rochdale_runtime::{configs::clock::Ticks, Asset, Runtime, RuntimeCall, SafeMode, UNIT};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	Weight,
};

use super::{account, aim, budgets, currencies, place_of, MembersCall};
use crate::{
	community::{COUNCIL, FOUNDERS, PEOPLE},
	life::{Act, Life},
	random::Random,
	types::remark,
};

type CouncilCall = pallet_collective::Call<Runtime, Instance1>;

/// Pallets whose calls need a motion, or are suitable for one.
const PRIVILEGED: [&str; 15] = [
	"Policy",
	"Members",
	"Validators",
	"Dividend",
	"Treasury",
	"ParticipatoryBudget",
	"Council",
	"Preimage",
	"Scheduler",
	"SafeMode",
	"Safety",
	"TxPause",
	"Upgrades",
	"Finality",
	"Utility",
];

/// The most weight of a motion: half of a small block.
const WEIGHT_BOUND: Weight = Weight::from_parts(100_000_000_000, u64::MAX / 2);

/// The council decides something: it is proposed, most members vote for it, and it is closed.
pub fn motion(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let (seats, index) = life
		.chain
		.execute_with(|| (Members::<Runtime, Instance1>::get(), ProposalCount::<Runtime, Instance1>::get()));
	let mut seats: Vec<_> = seats.iter().filter_map(|seat| place_of(life, seat)).collect();
	random.shuffle(&mut seats);
	let Some(proposer) = seats.first().copied() else { return Vec::new() };
	let call = subject(life, random);
	let Ok(proposal) = RuntimeCall::decode(&mut &call[..]) else { return Vec::new() };
	let (hash, length_bound) = (BlakeTwo256::hash(&call), call.len() as u32);
	let threshold = 2 + random.below(2) as u32;
	let mut all = vec![Act::new(
		proposer,
		CouncilCall::propose { threshold, proposal: Box::new(proposal), length_bound },
	)];
	for seat in &seats {
		let approve = random.chance(930);
		all.push(Act::new(*seat, CouncilCall::vote { proposal: hash, index, approve }));
	}
	if random.chance(900) {
		let close = CouncilCall::close {
			proposal_hash: hash,
			index,
			proposal_weight_bound: WEIGHT_BOUND,
			length_bound,
		};
		all.push(Act::new(random.place(COUNCIL), close));
	}
	all
}

/// The subject of a motion.
pub fn subject(life: &mut Life, random: &mut Random) -> Vec<u8> {
	let (safe, paused) = life.chain.execute_with(|| {
		let paused: Vec<_> = pallet_tx_pause::PausedCalls::<Runtime>::iter_keys().take(4).collect();
		(SafeMode::is_entered(), paused)
	});
	// Calls that stop everybody else do not last long.
	if safe && random.chance(400) {
		return RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {}).encode();
	}
	if let Some(ident) = random.one(&paused).cloned().filter(|_| random.chance(350)) {
		return RuntimeCall::TxPause(pallet_tx_pause::Call::unpause { ident }).encode();
	}
	match random.below(20) {
		0..=2 => spend(random),
		3..=5 => budgets::start(random, ElectorateId::Community, Asset::Native),
		6 => {
			let code_hash = BlakeTwo256::hash(&[]);
			RuntimeCall::Upgrades(rochdale_runtime::upgrades::Call::authorize { code_hash }).encode()
		}
		7 => {
			let who = account(random.place(FOUNDERS));
			RuntimeCall::Validators(pallet_validators::Call::add { who }).encode()
		}
		8 => currencies::plan(random, Asset::Native),
		9 => life.types.any_call(random, &life.memory, 1),
		10 => {
			let Ok(call) = RuntimeCall::decode(&mut &spend(random)[..]) else { return remark() };
			RuntimeCall::Scheduler(pallet_scheduler::Call::schedule {
				when: Ticks::of(life.memory.now) + 2 + random.below(200) as u32,
				maybe_periodic: random.chance(300).then_some((1 + random.below(4) as u32, 3)),
				priority: random.below(256) as u8,
				call: Box::new(call),
			})
			.encode()
		}
		11..=13 => judgement(life, random),
		_ => {
			let privileged = |number: u8| {
				let pallet = life.types.pallets.iter().find(|(known, ..)| *known == number);
				pallet.is_some_and(|(_, name, _)| PRIVILEGED.contains(&name.as_str()))
			};
			let calls: Vec<_> =
				life.types.calls.keys().copied().filter(|(pallet, _)| privileged(*pallet)).collect();
			let which = *random.one(&calls).expect("there are such calls");
			life.types.this_call(which, &[], random, &life.memory)
		}
	}
}

/// Calls that decide about an existing thing. Those on members are for a decision of the members alone.
pub fn judgement(life: &mut Life, random: &mut Random) -> Vec<u8> {
	let people: Vec<_> = life.chain.execute_with(|| {
		let mut all: Vec<_> = pallet_members::People::<Runtime>::iter_keys().collect();
		all.sort_unstable();
		all.into_iter().map(|id| (id, pallet_members::Challenges::<Runtime>::contains_key(id))).collect()
	});
	let branch = life.chain.execute_with(|| pallet_members::Branches::<Runtime>::iter_keys().min());
	if let Some((head, by)) = branch.filter(|_| random.chance(500)) {
		let heads = vec![head].try_into().expect("one");
		return RuntimeCall::from(MembersCall::judge_branch { heads, by }).encode();
	}
	let challenged: Vec<_> = people.iter().filter(|(_, challenged)| *challenged).collect();
	if let Some((id, _)) = random.one(&challenged) {
		let upheld = random.chance(500);
		return RuntimeCall::from(MembersCall::judge { id: *id, upheld }).encode();
	}
	let (cycles, open, agenda): (Vec<u32>, Vec<_>, Vec<_>) = life.chain.execute_with(|| {
		(
			pallet_participatory_budget::Cycles::<Runtime>::iter_keys().collect(),
			Voting::<Runtime, Instance1>::iter_keys().take(4).collect(),
			pallet_scheduler::Agenda::<Runtime>::iter_keys().take(4).collect(),
		)
	});
	let given = vec![
		("cycle", random.one(&cycles).copied().unwrap_or(0).encode()),
		("proposal", (random.below(3) as u32).encode()),
		("proposal_hash", random.one(&open).copied().unwrap_or_default().encode()),
		("when", random.one(&agenda).copied().unwrap_or(0).encode()),
		("index", 0u32.encode()),
		("task", (random.one(&agenda).copied().unwrap_or(0), 0u32).encode()),
		("id", random.below(PEOPLE as u64).encode()),
		("asset", Asset::Native.encode()),
		("last_final", life.memory.block.saturating_sub(3).encode()),
		("set_id", random.below(3).encode()),
	];
	let name = random.of([
		"ParticipatoryBudget.cancel_cycle",
		"ParticipatoryBudget.review",
		"ParticipatoryBudget.review",
		"Members.remove",
		"Members.decide_recovery",
		"Scheduler.cancel",
		"Scheduler.set_retry",
		"Scheduler.cancel_retry",
		"Scheduler.schedule_named",
		"Scheduler.cancel_named",
		"Scheduler.set_retry_named",
		"Council.disapprove_proposal",
		"Council.kill",
		"Dividend.set_plan",
		"Dividend.close",
		"Finality.restart",
		"Treasury.void_spend",
		"Preimage.request_preimage",
		"Preimage.unrequest_preimage",
		"SafeMode.force_enter",
		"SafeMode.force_extend",
		"Validators.remove",
	]);
	aim::named(life, random, name, &given).unwrap_or_else(remark)
}

/// The commons pay somebody.
pub fn spend(random: &mut Random) -> Vec<u8> {
	let beneficiary = account(random.place(PEOPLE));
	let amount = UNIT * u128::from(random.below(20));
	match random.below(2) {
		0 => RuntimeCall::Treasury(pallet_treasury::Call::spend_local {
			amount,
			beneficiary: beneficiary.into(),
		})
		.encode(),
		_ => RuntimeCall::Treasury(pallet_treasury::Call::spend {
			asset_kind: Box::new(()),
			amount,
			beneficiary: Box::new(beneficiary),
			valid_from: None,
		})
		.encode(),
	}
}

/// Motions that are open get votes and are closed.
pub fn votes(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let open: Vec<_> = life.chain.execute_with(|| Voting::<Runtime, Instance1>::iter().take(8).collect());
	let Some((hash, votes)) = random.one(&open).cloned() else { return Vec::new() };
	// The motion's number comes first.
	let index = u32::decode(&mut &votes.encode()[..]).unwrap_or(0);
	let seats = life.chain.execute_with(Members::<Runtime, Instance1>::get);
	let mut all = Vec::new();
	for seat in seats.iter().filter_map(|seat| place_of(life, seat)) {
		let approve = random.chance(800);
		all.push(Act::new(seat, CouncilCall::vote { proposal: hash, index, approve }));
	}
	let length_bound = 100_000;
	all.push(Act::new(
		0,
		CouncilCall::close { proposal_hash: hash, index, proposal_weight_bound: WEIGHT_BOUND, length_bound },
	));
	all
}
