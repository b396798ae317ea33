//! The assembly: members propose, support, amend, discuss, vote, delegate and petition.

use codec::{Decode, Encode};
use pallet_assembly::{Ballot, Kind, Link, Matter, Method, NextProposal, ProposalOf, Proposals, Stage};
use rochdale_primitives::{ElectorateId, Subject};
use rochdale_runtime::{tracks::Track, Asset, OriginCaller, Runtime, RuntimeCall};
use sp_runtime::traits::{BlakeTwo256, Hash};

use super::{aim, budgets, council, currencies, text};
use crate::{
	community::{FOUNDERS, PEOPLE},
	life::{Act, Life},
	random::Random,
	types::remark,
};

type AssemblyCall = pallet_assembly::Call<Runtime>;

/// A call for this track, which could succeed.
fn call(life: &mut Life, random: &mut Random, track: Track) -> Vec<u8> {
	match track {
		Track::Constitution if random.chance(300) => {
			let code_hash = BlakeTwo256::hash(&[]);
			RuntimeCall::Upgrades(rochdale_runtime::upgrades::Call::authorize { code_hash }).encode()
		}
		Track::Commons => match random.below(3) {
			0 => budgets::start(random, ElectorateId::Community, Asset::Native),
			1 => currencies::plan(random, Asset::Native),
			_ => council::spend(random),
		},
		Track::Membership => council::judgement(life, random),
		Track::Emergency if random.chance(500) => {
			let decided = life.chain.execute_with(pallet_assembly::Decisions::<Runtime>::get);
			let proposal = random.one(&decided).map(|decision| decision.proposal).unwrap_or_default();
			RuntimeCall::from(AssemblyCall::cancel { proposal }).encode()
		}
		_ => council::subject(life, random),
	}
}

/// A member proposes something, and others support it.
pub fn propose(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let id = life.chain.execute_with(NextProposal::<Runtime>::get);
	let (track, who) = (random.of(Track::ALL), random.place(FOUNDERS));
	let mut all = Vec::new();
	if random.chance(200) {
		let answers: Vec<_> = ["yes", "no", "later"].map(text).into();
		let method = random.of([Method::Approval, Method::Ranking]);
		let answers = answers.try_into().expect("three");
		all.push(Act::new(who, AssemblyCall::ask { track, text: text("What?"), answers, method }));
	} else {
		let bytes = call(life, random, track);
		let Ok(call) = RuntimeCall::decode(&mut &bytes[..]) else { return Vec::new() };
		let origin = OriginCaller::Tracks(track);
		all.push(Act::new(
			who,
			AssemblyCall::propose { proposal_origin: Box::new(origin), call: Box::new(call) },
		));
	}
	all.extend(supporters(random, id));
	all
}

fn supporters(random: &mut Random, proposal: u32) -> Vec<Act> {
	(0..3).map(|_| Act::new(random.place(FOUNDERS), AssemblyCall::support { proposal })).collect()
}

/// Members bring a proposal further, whatever it waits for.
pub fn take_part(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let mut proposals: Vec<(u32, ProposalOf<Runtime>)> =
		life.chain.execute_with(|| Proposals::<Runtime>::iter().collect());
	proposals.sort_by_key(|(id, _)| *id);
	proposals.retain(|(_, proposal)| !matches!(proposal.stage, Stage::Closed(_)) || random.chance(50));
	let Some((id, proposal)) = random.one(&proposals).cloned() else { return propose(life, random) };
	match proposal.stage {
		Stage::Waiting => waiting(life, random, id, &proposal),
		Stage::Open => votes(random, id, &proposal),
		Stage::Decided => {
			let petition = |n: usize| Act::new(n, AssemblyCall::petition { proposal: id });
			(0..1 + random.below(4)).map(|_| petition(random.place(FOUNDERS))).collect()
		}
		Stage::Compared => discussion(random, id),
		Stage::Closed(_) => {
			let clear = match random.chance(500) {
				true => AssemblyCall::clear { proposal: id },
				false => AssemblyCall::clear_discussion { subject: Subject::Proposal(id) },
			};
			vec![Act::new(random.place(PEOPLE), clear)]
		}
	}
}

fn waiting(life: &mut Life, random: &mut Random, id: u32, proposal: &ProposalOf<Runtime>) -> Vec<Act> {
	let who = random.place(PEOPLE);
	let next = life.chain.execute_with(NextProposal::<Runtime>::get);
	match (random.below(10), proposal.link) {
		(0, _) => vec![Act::new(who, AssemblyCall::withdraw { proposal: id })],
		(1, _) => vec![Act::new(random.place(FOUNDERS), AssemblyCall::withdraw_support { proposal: id })],
		(2 | 3, Link::None) => {
			let bytes = call(life, random, proposal.track);
			let Ok(call) = RuntimeCall::decode(&mut &bytes[..]) else { return Vec::new() };
			let mut all = vec![Act::new(
				random.place(FOUNDERS),
				AssemblyCall::amend { proposal: id, call: Box::new(call) },
			)];
			all.extend(supporters(random, next));
			all.push(Act::new(who, AssemblyCall::admit { amendment: next }));
			all
		}
		(4, _) => discussion(random, id),
		(_, Link::AmendmentTo(_)) => vec![
			Act::new(who, AssemblyCall::admit { amendment: id }),
			Act::new(who, AssemblyCall::open { proposal: id }),
		],
		_ => {
			let mut all = supporters(random, id);
			all.push(Act::new(who, AssemblyCall::open { proposal: id }));
			all
		}
	}
}

fn votes(random: &mut Random, id: u32, proposal: &ProposalOf<Runtime>) -> Vec<Act> {
	if random.chance(100) {
		let place = random.place(FOUNDERS);
		let to = random.below(FOUNDERS as u64);
		let track = random.chance(500).then_some(proposal.track);
		let call = match random.below(4) {
			0 | 1 => AssemblyCall::delegate { to, track },
			2 => AssemblyCall::revoke { track },
			_ => AssemblyCall::retract { proposal: id },
		};
		return vec![Act::new(place, call)];
	}
	let all = if random.chance(600) { 1_000 } else { 300 };
	let ayes = random.of([950, 950, 500]);
	let mut acts = Vec::new();
	for n in 0..FOUNDERS {
		if !random.chance(all) {
			continue;
		}
		let ballot = match &proposal.matter {
			_ if random.chance(50) => Ballot::Abstain,
			Matter::Call { .. } if random.chance(ayes) => Ballot::Aye,
			Matter::Call { .. } => Ballot::Nay,
			Matter::Question { method: Method::Approval, .. } => Ballot::Approved(random.below(8) as u16),
			_ => {
				let order = if random.chance(500) { vec![1, 0] } else { vec![0] };
				Ballot::Ranked(order.try_into().expect("two"))
			}
		};
		acts.push(Act::new(n, AssemblyCall::vote { proposal: id, ballot }));
	}
	acts.push(Act::new(random.place(PEOPLE), AssemblyCall::close { proposal: id }));
	acts
}

/// Members discuss a proposal or another subject.
fn discussion(random: &mut Random, id: u32) -> Vec<Act> {
	let subject = match random.below(4) {
		0 => Subject::Project { cycle: random.below(3) as u32, project: random.below(3) as u32 },
		1 => Subject::Resolution { cooperative: random.below(3) as u32, resolution: random.below(3) as u32 },
		_ => Subject::Proposal(id),
	};
	about(random, subject)
}

/// Somebody says something about a subject, and others find it helpful.
pub fn about(random: &mut Random, subject: Subject) -> Vec<Act> {
	let question = random.below(3) as u32;
	let kind = random.of([Kind::For, Kind::Against, Kind::Question, Kind::Answer(question)]);
	let mut all =
		vec![Act::new(random.place(FOUNDERS), AssemblyCall::say { subject, kind, text: text("So.") })];
	if random.chance(200) {
		all.push(Act::new(
			random.place(FOUNDERS),
			AssemblyCall::describe { subject, text: text("Because.") },
		));
	}
	for _ in 0..random.below(4) {
		let (statement, helpful) = (random.below(3) as u32, random.chance(800));
		all.push(Act::new(random.place(FOUNDERS), AssemblyCall::rate { subject, statement, helpful }));
	}
	all
}

/// Any call of the assembly about one of its proposals.
pub fn any(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let next = life.chain.execute_with(NextProposal::<Runtime>::get);
	let id = random.below(u64::from(next).max(1)) as u32;
	let given = [
		("proposal", id.encode()),
		("amendment", id.encode()),
		("track", random.of(Track::ALL).encode()),
		("subject", Subject::Proposal(id).encode()),
		("proposal_origin", OriginCaller::Tracks(random.of(Track::ALL)).encode()),
		("to", random.below(FOUNDERS as u64).encode()),
		("call", remark()),
	];
	let (_, bytes) = aim::call(life, random, "Assembly", &given[..]);
	vec![Act::of_bytes(random.place(FOUNDERS), bytes)]
}
