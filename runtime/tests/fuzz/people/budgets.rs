//! Participatory budgets.

use codec::{Decode, Encode};
use equal_shares::{Completion, Rule, Ties, Utility};
use pallet_participatory_budget::{BallotKind, Content, Phases, Stage};
use rochdale_primitives::{ElectorateId, Subject};
use rochdale_runtime::{
	policy::{DAY, HOUR},
	Asset, Runtime, RuntimeCall, UNIT,
};
use sp_runtime::Perbill;

use super::{account, aim, assembly, persons, text};
use crate::{
	community::{FOUNDERS, PEOPLE},
	life::{Act, Life},
	random::Random,
};

type BudgetCall = pallet_participatory_budget::Call<Runtime>;

/// A call that starts a budget.
pub fn start(random: &mut Random, electorate: ElectorateId, asset: Asset) -> Vec<u8> {
	let short = random.chance(700);
	let time = |random: &mut Random| if short { random.of([HOUR, DAY, 2 * DAY]) } else { 7 * DAY };
	let secret = random.chance(400);
	let pot = random.of([UNIT / 10, UNIT, 50 * UNIT, 1_000]);
	let terms = pallet_participatory_budget::Terms {
		electorate,
		asset,
		pot,
		rule: random.of([
			Rule::EqualShares(Completion::Add1Greedy),
			Rule::EqualShares(Completion::None),
			Rule::Greedy,
			Rule::Preferred(Completion::Add1),
		]),
		utility: Utility::Cost,
		step_part: random.of([10, 100]),
		ties: Ties::LeastCost,
		ballot: if random.chance(500) {
			BallotKind::Approval { most: 5 }
		} else {
			BallotKind::Points { total: 10, most: 3 }
		},
		secret,
		least_cost: 1,
		most_cost: pot,
		shares: Default::default(),
		one_category: false,
		cosponsors: random.below(2) as u32,
		most_proposals: 3,
		objectors: Perbill::from_percent(1),
		stop_callers: Perbill::from_percent(1),
		stop_quorum: Perbill::from_percent(10),
		phases: Phases {
			proposing: time(random),
			review: time(random),
			objecting: time(random),
			voting: time(random),
			revealing: if secret { time(random) } else { 0 },
			carrying_out: 30 * time(random),
			judging: time(random),
			objection_to_report: time(random),
			stop_vote: time(random),
		},
	};
	RuntimeCall::from(BudgetCall::start_cycle { terms }).encode()
}

/// Members propose for a budget, discuss, vote or report, depending on its stage.
pub fn take_part(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let cycles: Vec<_> = life.chain.execute_with(|| {
		let mut all: Vec<_> = pallet_participatory_budget::Cycles::<Runtime>::iter().collect();
		all.sort_by_key(|(id, _)| *id);
		all.into_iter().map(|(id, cycle)| (id, cycle.stage, cycle.terms.pot, cycle.proposals)).collect()
	});
	let Some((cycle, stage, pot, proposals)) = random.one(&cycles).cloned() else { return Vec::new() };
	let mut all = Vec::new();
	if random.chance(300) {
		let subject = Subject::Project { cycle, project: random.below(u64::from(proposals).max(1)) as u32 };
		match stage {
			Stage::Proposing | Stage::Review | Stage::Objecting | Stage::Voting => {
				all.extend(assembly::about(random, subject))
			}
			Stage::Clearing | Stage::Closed => {
				let clear = pallet_assembly::Call::<Runtime>::clear_discussion { subject };
				all.push(Act::new(random.place(PEOPLE), clear));
			}
			_ => {}
		}
	}
	let names: &[&str] = match stage {
		Stage::Proposing => {
			let parts = 1 + random.place(3);
			let each = pot / random.of([1, 2, 5]) / parts as u128;
			let content = Content {
				title: text("A cargo bicycle"),
				reference: text("ipfs://bicycle"),
				hash: [2; 32],
				category: 0,
				beneficiary: account(random.place(PEOPLE)),
				milestones: vec![each; parts].try_into().expect("few"),
			};
			all.push(Act::new(random.place(FOUNDERS), BudgetCall::propose { cycle, content }));
			&[
				"sponsor",
				"sponsor",
				"sponsor",
				"amend_proposal",
				"withdraw_proposal",
				"offer_merge",
				"accept_merge",
			]
		}
		Stage::Review | Stage::Objecting => &["object_to_review"],
		Stage::Voting => {
			for who in 0..FOUNDERS {
				let mut projects: Vec<(u16, u16)> =
					(0..proposals.min(3) as u16).filter(|_| random.chance(600)).map(|n| (n, 1)).collect();
				projects.sort();
				if let Ok(ballot) = Decode::decode(&mut &projects.encode()[..]) {
					all.push(Act::new(who, BudgetCall::vote { cycle, ballot }));
				}
			}
			&["vote"]
		}
		Stage::CarryingOut => {
			for project in 0..proposals.min(3) as u16 {
				all.push(Act::new(random.place(PEOPLE), BudgetCall::pay_milestone { cycle, project }));
			}
			&[
				"report_milestone",
				"report_milestone",
				"pay_milestone",
				"call_stop",
				"vote_stop",
				"rate_project",
			]
		}
		Stage::Judging => &["rate_project", "return_deposit"],
		_ => &["count", "return_deposit"],
	};
	for _ in 0..3 {
		let name = format!("ParticipatoryBudget.{}", random.one(names).expect("there are some"));
		let call = aim::named(life, random, &name, &[]);
		all.extend(call.map(|call| Act::of_bytes(random.place(FOUNDERS), call)));
	}
	all
}

/// Members commit to ballots of secret votes, and reveal them later.
pub fn secret_votes(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let cycles: Vec<_> = life.chain.execute_with(|| {
		let all = pallet_participatory_budget::Cycles::<Runtime>::iter();
		let mut all: Vec<_> =
			all.filter(|(_, cycle)| cycle.terms.secret).map(|(id, cycle)| (id, cycle.stage)).collect();
		all.sort_by_key(|(id, _)| *id);
		all
	});
	let Some((cycle, stage)) = random.one(&cycles).copied() else { return take_part(life, random) };
	let mut all = Vec::new();
	for (who, id) in persons(life) {
		let projects: Vec<(u16, u16)> = vec![(0, 1)];
		let salt = [id as u8; 32];
		let Ok(ballot) = Decode::decode(&mut &projects.encode()[..]) else { continue };
		match stage {
			Stage::Voting => {
				let commitment =
					pallet_participatory_budget::Pallet::<Runtime>::commitment(cycle, id, &ballot, &salt);
				all.push(Act::new(who, BudgetCall::commit { cycle, commitment }));
			}
			Stage::Revealing => all.push(Act::new(who, BudgetCall::reveal { cycle, ballot, salt })),
			_ => {}
		}
	}
	all
}
