//! A fake source of budgets.

use super::*;
use crate::rpc::budget::Source;
use equal_shares::{How, Loss, Outcome, Support, Win};
use pallet_participatory_budget::{
	BallotKind, CategoryInfo, Content, CycleId, CycleInfo, Phases, Progress, ProjectInfo, ProposalId,
	ProposalInfo, Receipt, Record, Stage, Status, Verdict, Work,
};
use rochdale_primitives::{ElectorateId, Roll};
use rochdale_runtime::Asset;
use sp_runtime::Perbill;

/// Cycle 0 has been counted, and cycle 1 has just been started.
impl Source for Three {
	fn cycles(&self, _: Hash) -> Result<CycleId, Error> {
		Ok(2)
	}

	fn cycle(&self, _: Hash, id: CycleId) -> Result<Option<CycleInfo<Asset>>, Error> {
		let counted = id == 0;
		Ok((id < 2).then(|| CycleInfo {
			electorate: if counted { ElectorateId::Community } else { ElectorateId::Cooperative(4) },
			asset: Asset::Native,
			pot: 1_000,
			settings: settings(),
			ballot: if counted {
				BallotKind::Approval { most: 3 }
			} else {
				BallotKind::Points { total: 10, most: 3 }
			},
			secret: false,
			limits: (1, 1_000),
			shares: if counted { vec![] } else { vec![Perbill::from_percent(50)] },
			one_category: false,
			cosponsors: 2,
			most_proposals: 3,
			objectors: Perbill::from_percent(10),
			stop_callers: Perbill::from_percent(20),
			stop_quorum: Perbill::from_percent(40),
			phases: Phases::default(),
			stage: if counted { Stage::Counting { category: 0 } } else { Stage::Proposing },
			ends_at: 70,
			voters: counted.then_some(5),
			proposals: 2,
			ballots: 3,
			awarded: 600,
			paid: 300,
			returned: 400,
			unreturned: 5,
		}))
	}

	fn proposals(
		&self,
		_: Hash,
		_: CycleId,
		start: ProposalId,
		count: u32,
	) -> Result<(Vec<ProposalInfo<AccountId>>, Option<ProposalId>), Error> {
		let bytes = |text: &str| text.as_bytes().to_vec();
		let proposal = |id, status, verdict, progress: Option<Progress>| ProposalInfo {
			id,
			author: 0,
			content: Content {
				title: bytes("Trees").try_into().unwrap(),
				reference: bytes("ipfs://trees").try_into().unwrap(),
				hash: [1; 32],
				category: 0,
				beneficiary: Bob.to_account_id(),
				milestones: vec![300, 300].try_into().unwrap(),
			},
			version: 1,
			sponsors: 2,
			status,
			verdict,
			objections: 1,
			work: progress.map(|progress| Work { proposal: id, paid: 1, progress, raters: 1, stars: 5 }),
		};
		let reason = || bytes("No water").try_into().unwrap();
		let roll = Roll { activations: 1, count: 1 };
		let all = vec![
			proposal(0, Status::Admitted(0), Verdict::Overruled(reason()), Some(Progress::UnderWay)),
			proposal(1, Status::Gathering, Verdict::None, None),
			proposal(2, Status::Admitted(7), Verdict::NotFeasible(reason()), None),
			proposal(3, Status::Merged(0), Verdict::Feasible, None),
			proposal(4, Status::Admitted(1), Verdict::None, Some(Progress::Reported { until: 9, calls: 1 })),
			proposal(
				5,
				Status::Admitted(2),
				Verdict::None,
				Some(Progress::StopVote { roll, until: 9, stop: 1, go_on: 2, looked_at: None }),
			),
			proposal(6, Status::Admitted(3), Verdict::None, Some(Progress::Finished)),
			proposal(7, Status::Admitted(4), Verdict::None, Some(Progress::Stopped)),
		];
		let mut rest = all.into_iter().filter(|proposal| proposal.id >= start);
		let page = rest.by_ref().take(count as usize).collect();
		Ok((page, rest.next().map(|proposal| proposal.id)))
	}

	fn category(&self, _: Hash, cycle: CycleId, category: u8) -> Result<Option<CategoryInfo>, Error> {
		if cycle > 1 || category > 1 {
			return Ok(None);
		}
		let project = |project, cost| ProjectInfo { project, proposal: 0, cost, votes: 2, points: 3 };
		let equal_shares = How::EqualShares { price: 100, points: 6, ties: vec![2] };
		let by_shares = Outcome {
			winners: vec![
				Win { project: 0, how: equal_shares },
				Win { project: 1, how: How::Greedy { ties: vec![2] } },
			],
			losers: vec![Loss { project: 2, left: Some(5), missing: 395, votes: Some(3) }],
			spent: 600,
			endowment: Some(120),
			steps: 4,
			preferences: Some((3, 1)),
		};
		let by_greedy = Outcome {
			winners: vec![],
			losers: vec![Loss { project: 2, left: None, missing: 395, votes: None }],
			spent: 0,
			endowment: None,
			steps: 0,
			preferences: None,
		};
		let outcome = (cycle == 0).then_some(if category == 0 { by_shares } else { by_greedy });
		let projects = vec![project(0, 400), project(1, 200), project(2, 400)];
		Ok(Some(CategoryInfo { settings: settings(), share: 1_000, projects, ballots: 5, outcome }))
	}

	fn ballots(&self, _: Hash, _: CycleId, page: u32) -> Result<Option<Vec<Vec<Support>>>, Error> {
		let ballot = vec![Support { project: 0, points: 1 }, Support { project: 2, points: 1 }];
		Ok((page < 2).then(|| vec![ballot, vec![]]))
	}

	fn receipt(&self, _: Hash, _: CycleId, member: MemberId) -> Result<Option<Receipt>, Error> {
		let ballot = vec![Support { project: 0, points: 1 }];
		Ok((member == 0).then(|| Receipt { ballot, paid: vec![(0, 100)] }))
	}

	fn record(&self, _: Hash, _: AccountId) -> Result<Record, Error> {
		Ok(Record { won: 3, finished: 1, stopped: 1, raters: 2, stars: 9 })
	}
}
