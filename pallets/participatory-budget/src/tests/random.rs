//! Random calls, with the invariants checked after each. Most of them fit the stage in which they are made, so each
//! stage is often reached with something in it. The others come in any order.

use super::*;
use equal_shares::{Completion, Rule, Ties, Utility};
use frame_support::{
	dispatch::DispatchResult,
	sp_runtime::Perbill,
	traits::fungibles::{Inspect, InspectHold},
};
use proptest::prelude::*;

/// The caller of a call that only an author can make.
#[derive(Clone, Debug)]
enum Who {
	Author,
	Somebody(u64),
}

/// The rules of a cycle's count.
#[derive(Clone, Copy, Debug)]
struct Counting {
	rule: Rule,
	utility: Utility,
	ties: Ties,
	ballot: BallotKind,
}

#[derive(Clone, Debug)]
enum Step {
	Start {
		secret: bool,
		cosponsors: u32,
		categories: bool,
		counting: Counting,
		/// Whether the pot is in hours, and not in the native currency.
		hours: bool,
	},
	Cancel,
	Propose {
		author: u64,
		milestones: Vec<Balance>,
		category: u8,
	},
	Amend {
		by: Who,
		proposal: u32,
		milestones: Vec<Balance>,
	},
	Withdraw {
		by: Who,
		proposal: u32,
	},
	Sponsor {
		member: u64,
		proposal: u32,
		backs: bool,
	},
	Merge {
		proposal: u32,
		into: u32,
	},
	Review {
		proposal: u32,
		feasible: bool,
	},
	Object {
		member: u64,
		proposal: u32,
	},
	Vote {
		member: u64,
		projects: Vec<u16>,
	},
	Commit {
		member: u64,
		projects: Vec<u16>,
	},
	Reveal {
		member: u64,
		projects: Vec<u16>,
	},
	Count {
		lines: u32,
	},
	Report {
		project: u16,
	},
	Pay {
		project: u16,
	},
	CallStop {
		member: u64,
		project: u16,
	},
	VoteStop {
		member: u64,
		project: u16,
		stop: bool,
	},
	Rate {
		member: u64,
		project: u16,
		stars: u8,
	},
	Return {
		proposal: u32,
	},
	Strike {
		proposal: u32,
		member: u64,
		what: u8,
	},
	Join {
		member: u64,
	},
	Leave {
		member: u64,
	},
	Block,
	Wait {
		days: u64,
	},
	/// Goes to the end of the stage, and of the count after it unless that takes long.
	Next,
}

fn a_member() -> impl Strategy<Value = u64> {
	prop_oneof![9 => 0..10u64, 1 => 10..13u64]
}

fn whoever() -> impl Strategy<Value = Who> {
	prop_oneof![4 => Just(Who::Author), 1 => a_member().prop_map(Who::Somebody)]
}

fn a_proposal() -> impl Strategy<Value = u32> {
	prop_oneof![3 => 0..2u32, 1 => 2..5u32]
}

/// One of the winners, by position.
fn a_winner() -> impl Strategy<Value = u16> {
	prop_oneof![3 => Just(0u16), 1 => 1..3u16]
}

fn counting() -> impl Strategy<Value = Counting> {
	let completion = || {
		prop_oneof![
			Just(Completion::None),
			Just(Completion::Greedy),
			Just(Completion::Add1),
			Just(Completion::Add1Greedy)
		]
	};
	let rule = prop_oneof![
		4 => completion().prop_map(Rule::EqualShares),
		2 => Just(Rule::Greedy),
		2 => completion().prop_map(Rule::Preferred),
	];
	let by = prop_oneof![
		Just((Utility::Cost, BallotKind::Approval { most: 4 })),
		Just((Utility::Cardinality, BallotKind::Approval { most: 4 })),
		Just((Utility::Points, BallotKind::Points { total: 10, most: 4 })),
		Just((Utility::Cost, BallotKind::Points { total: 10, most: 4 })),
	];
	let ties = prop_oneof![Just(Ties::LeastCost), Just(Ties::MostVotes)];
	(rule, by, ties).prop_map(|(rule, (utility, ballot), ties)| Counting { rule, utility, ties, ballot })
}

fn start() -> impl Strategy<Value = Step> {
	(any::<bool>(), 0..2u32, prop::bool::weighted(0.3), counting(), prop::bool::weighted(0.4)).prop_map(
		|(secret, cosponsors, categories, counting, hours)| Step::Start {
			secret,
			cosponsors,
			categories,
			counting,
			hours,
		},
	)
}

fn proposing() -> impl Strategy<Value = Step> {
	let milestones = || {
		let usual = prop::collection::vec(10..150u128, 1..5);
		prop_oneof![9 => usual, 1 => prop::collection::vec(0..600u128, 1..4)]
	};
	prop_oneof![
		8 => (a_member(), milestones(), 0..2u8)
			.prop_map(|(author, milestones, category)| Step::Propose { author, milestones, category }),
		2 => (whoever(), a_proposal(), milestones())
			.prop_map(|(by, proposal, milestones)| Step::Amend { by, proposal, milestones }),
		1 => (whoever(), a_proposal()).prop_map(|(by, proposal)| Step::Withdraw { by, proposal }),
		8 => (a_member(), a_proposal(), prop::bool::weighted(0.8))
			.prop_map(|(member, proposal, backs)| Step::Sponsor { member, proposal, backs }),
		1 => (a_proposal(), a_proposal()).prop_map(|(proposal, into)| Step::Merge { proposal, into }),
	]
}

fn reviewing() -> impl Strategy<Value = Step> {
	prop_oneof![
		2 => (a_proposal(), any::<bool>())
			.prop_map(|(proposal, feasible)| Step::Review { proposal, feasible }),
		6 => (a_member(), a_proposal()).prop_map(|(member, proposal)| Step::Object { member, proposal }),
	]
}

/// Few projects, so that a revealed ballot is often the one that was committed to.
fn secret_projects() -> impl Strategy<Value = Vec<u16>> {
	prop_oneof![4 => Just(vec![0]), 1 => Just(vec![1])]
}

fn voting() -> impl Strategy<Value = Step> {
	let projects = prop::collection::btree_set(0..3u16, 0..4).prop_map(|all| all.into_iter().collect());
	prop_oneof![
		8 => (a_member(), projects).prop_map(|(member, projects)| Step::Vote { member, projects }),
		8 => (a_member(), secret_projects()).prop_map(|(member, projects)| Step::Commit { member, projects }),
	]
}

fn revealing() -> impl Strategy<Value = Step> {
	(a_member(), secret_projects()).prop_map(|(member, projects)| Step::Reveal { member, projects })
}

fn carrying_out() -> impl Strategy<Value = Step> {
	prop_oneof![
		4 => a_winner().prop_map(|project| Step::Report { project }),
		4 => a_winner().prop_map(|project| Step::Pay { project }),
		8 => (a_member(), a_winner()).prop_map(|(member, project)| Step::CallStop { member, project }),
		20 => (a_member(), a_winner(), prop::bool::weighted(0.8))
			.prop_map(|(member, project, stop)| Step::VoteStop { member, project, stop }),
		2 => rating(),
		1 => a_proposal().prop_map(|proposal| Step::Return { proposal }),
		2 => (1..4u64).prop_map(|days| Step::Wait { days }),
	]
}

fn rating() -> impl Strategy<Value = Step> {
	(a_member(), a_winner(), 0..7u8).prop_map(|(member, project, stars)| Step::Rate {
		member,
		project,
		stars,
	})
}

fn anything() -> impl Strategy<Value = Step> {
	prop_oneof![
		8 => proposing(),
		8 => reviewing(),
		8 => voting(),
		8 => revealing(),
		8 => carrying_out(),
		2 => start(),
		2 => (0..50u32).prop_map(|lines| Step::Count { lines }),
		2 => a_member().prop_map(|member| Step::Join { member }),
		1 => a_member().prop_map(|member| Step::Leave { member }),
		4 => (a_proposal(), a_member(), 0..4u8)
			.prop_map(|(proposal, member, what)| Step::Strike { proposal, member, what }),
		1 => Just(Step::Cancel),
		8 => Just(Step::Block),
		4 => (1..3u64).prop_map(|days| Step::Wait { days }),
	]
}

/// A list of up to `most` steps, most of which fit.
fn acts(fitting: impl Strategy<Value = Step>, most: usize) -> impl Strategy<Value = Vec<Step>> {
	prop::collection::vec(prop_oneof![5 => fitting, 1 => anything()], 0..most)
}

/// The acts from the start of a cycle to its end, or until it is carried out. Then the next cycle may begin.
fn cycle() -> impl Strategy<Value = Vec<Step>> {
	let ends = (acts(rating(), 8), any::<bool>());
	let stages = (
		acts(proposing(), 40),
		acts(reviewing(), 25),
		acts(reviewing(), 15),
		acts(voting(), 40),
		acts(revealing(), 40),
		acts(carrying_out(), 120),
	);
	(start(), stages, ends).prop_map(|(start, stages, (judging, to_the_end))| {
		let secret = matches!(start, Step::Start { secret: true, .. });
		let (proposing, review, objecting, voting, revealing, carrying_out) = stages;
		let mut all = vec![start];
		for acts in [proposing, review, objecting, voting] {
			all.extend(acts);
			all.push(Step::Next);
		}
		if secret {
			all.extend(revealing);
			all.push(Step::Next);
		}
		all.extend(carrying_out);
		if to_the_end {
			all.push(Step::Next);
			all.extend(judging);
			all.push(Step::Next);
		}
		all
	})
}

/// Makes the call for the newest cycle, and says whether it was accepted.
fn take(step: &Step) -> bool {
	// The newest cycle, or the one before it, which may still be carried out.
	let newest = NextCycle::<Test>::get().saturating_sub(1);
	let after = matches!(
		step,
		Step::Report { .. }
			| Step::Pay { .. }
			| Step::CallStop { .. }
			| Step::VoteStop { .. }
			| Step::Rate { .. }
	);
	let cycle = if after && AwardedProjects::<Test>::iter_prefix(newest).next().is_none() {
		newest.saturating_sub(1)
	} else {
		newest
	};
	let done = take_on_a_proposal(step.clone(), cycle)
		.or_else(|| take_in_the_vote(step.clone(), cycle))
		.or_else(|| take_on_a_project(step.clone(), cycle))
		.unwrap_or_else(|| {
			pass_time(step.clone(), newest);
			Ok(())
		});
	done.is_ok()
}

/// Starts a cycle, unless the newest one is not decided yet.
fn start_cycle(
	newest: CycleId,
	secret: bool,
	cosponsors: u32,
	categories: bool,
	counting: Counting,
	hours: bool,
) -> DispatchResult {
	let newest = Cycles::<Test>::get(newest);
	if newest.is_some_and(|cycle| !matches!(cycle.stage, Stage::CarryingOut | Stage::Judging | Stage::Closed))
	{
		return Err(DispatchError::Other("the newest cycle is not decided"));
	}
	let shares =
		if categories { list([Perbill::from_percent(40), Perbill::from_percent(60)]) } else { list([]) };
	let phases = Phases {
		proposing: 8 * DAY,
		review: 3 * DAY,
		objecting: 3 * DAY,
		voting: 8 * DAY,
		revealing: if secret { 8 * DAY } else { 0 },
		carrying_out: 40 * DAY,
		judging: 5 * DAY,
		objection_to_report: 3 * DAY,
		stop_vote: 4 * DAY,
	};
	let stop_quorum = Perbill::from_percent(20);
	let asset = if hours { HOURS } else { NATIVE };
	let Counting { rule, utility, ties, ballot } = counting;
	let counted = Terms { asset, rule, utility, ties, ballot, ..terms() };
	Budget::start_cycle(root(), Terms { secret, cosponsors, shares, phases, stop_quorum, ..counted })
}

fn or_author(who: Who, author: Option<MemberId>) -> MemberId {
	match who {
		Who::Author => author.unwrap_or_default(),
		Who::Somebody(member) => member,
	}
}

/// The start or the end of a cycle, or a step on one of its proposals.
fn take_on_a_proposal(step: Step, cycle: CycleId) -> Option<DispatchResult> {
	let author_of = |id| Proposals::<Test>::get(cycle, id).map(|proposal| proposal.author);
	Some(match step {
		Step::Start { secret, cosponsors, categories, counting, hours } => {
			start_cycle(cycle, secret, cosponsors, categories, counting, hours)
		}
		Step::Cancel => Budget::cancel_cycle(root(), cycle),
		Step::Propose { author, milestones, category } => {
			Budget::propose(by(author), cycle, Content { category, ..content(author, &milestones) })
		}
		Step::Amend { by: who, proposal, milestones } => {
			let author = or_author(who, author_of(proposal));
			Budget::amend_proposal(by(author), cycle, proposal, content(author, &milestones))
		}
		Step::Withdraw { by: who, proposal } => {
			Budget::withdraw_proposal(by(or_author(who, author_of(proposal))), cycle, proposal)
		}
		Step::Sponsor { member, proposal, backs } => Budget::sponsor(by(member), cycle, proposal, backs),
		Step::Merge { proposal, into } => {
			let author = |id| author_of(id).unwrap_or_default();
			let merged = content(1, &[120, 30]);
			Budget::offer_merge(by(author(proposal)), cycle, proposal, Some(into))
				.and_then(|()| Budget::accept_merge(by(author(into)), cycle, into, proposal, merged))
		}
		Step::Review { proposal, feasible } => {
			Budget::review(root(), cycle, proposal, (!feasible).then(|| text("No")))
		}
		Step::Object { member, proposal } => Budget::object_to_review(by(member), cycle, proposal),
		Step::Return { proposal } => Budget::return_deposit(by(0), cycle, proposal),
		Step::Strike { proposal, member, what } => {
			let record = Proposals::<Test>::get(cycle, proposal);
			let works = AwardedProjects::<Test>::iter_prefix(cycle).map(|(_, work)| work);
			let paid = works.filter(|work| work.proposal == proposal).map(|work| work.paid).next();
			let act = match what {
				0 => Act::Sponsor(record.map_or(0, |record| record.backed)),
				1 => Act::Object,
				2 => Act::CallStop(paid.unwrap_or_default()),
				_ => Act::Stop(paid.unwrap_or_default()),
			};
			Budget::strike_stance(by(0), cycle, proposal, act, member)
		}
		_ => return None,
	})
}

/// A step of the vote, or of its count.
fn take_in_the_vote(step: Step, cycle: CycleId) -> Option<DispatchResult> {
	// Points that fit, and differ from project to project and from voter to voter.
	let ballot = |member: u64, projects: &[u16]| {
		let kind = Cycles::<Test>::get(cycle).map(|cycle| cycle.terms.ballot);
		let each = |project: u16| match kind {
			Some(BallotKind::Points { .. }) => (project, 1 + (member as u16 + 2 * project) % 4),
			_ => (project, 1),
		};
		points(&projects.iter().map(|project| each(*project)).collect::<Vec<_>>())
	};
	Some(match step {
		Step::Vote { member, projects } => Budget::vote(by(member), cycle, ballot(member, &projects)),
		Step::Commit { member, projects } => {
			let commitment = Budget::commitment(cycle, member, &ballot(member, &projects), &[0; 32]);
			Budget::commit(by(member), cycle, commitment)
		}
		Step::Reveal { member, projects } => {
			Budget::reveal(by(member), cycle, ballot(member, &projects), [0; 32])
		}
		Step::Count { lines } => Budget::count(by(0), cycle, lines),
		_ => return None,
	})
}

/// A step on a project that has won.
fn take_on_a_project(step: Step, cycle: CycleId) -> Option<DispatchResult> {
	let mut winners: Vec<_> =
		AwardedProjects::<Test>::iter_prefix(cycle).map(|(project, _)| project).collect();
	winners.sort();
	let winner = |number: u16| winners.get(usize::from(number)).copied().unwrap_or(number);
	Some(match step {
		Step::Report { project } => {
			let project = winner(project);
			let work = AwardedProjects::<Test>::get(cycle, project);
			let who = work.map_or(0, |work| proposal(cycle, work.proposal).content.beneficiary);
			Budget::report_milestone(by(who), cycle, project, text("ipfs://report"), [1; 32])
		}
		Step::Pay { project } => Budget::pay_milestone(by(0), cycle, winner(project)),
		Step::CallStop { member, project } => Budget::call_stop(by(member), cycle, winner(project)),
		Step::VoteStop { member, project, stop } => {
			Budget::vote_stop(by(member), cycle, winner(project), stop)
		}
		Step::Rate { member, project, stars } => {
			Budget::rate_project(by(member), cycle, winner(project), stars)
		}
		_ => return None,
	})
}

/// People come and go, and time passes.
fn pass_time(step: Step, newest: CycleId) {
	match step {
		Step::Join { member } => {
			join(member);
		}
		Step::Leave { member } => {
			leave(member);
		}
		Step::Block => {
			block();
		}
		Step::Wait { days } => {
			pass(days * DAY);
			block();
		}
		Step::Next => {
			if let Some(Cycle { ends_at, .. }) = Cycles::<Test>::get(newest) {
				pass(ends_at.saturating_sub(now()));
				for _ in 0..200 {
					block();
					if !matches!(stage(newest), Stage::Counting { .. } | Stage::Awarding { .. }) {
						break;
					}
				}
			}
		}
		_ => unreachable!("all other steps are calls"),
	}
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

	#[test]
	fn money_is_conserved_and_all_counts_are_right_whatever_people_do(
		cycles in prop::collection::vec(cycle(), 1..4),
		little in any::<bool>(),
	) {
		chain(|| {
			if little {
				let little = <() as WeightInfo>::look_at_agenda()
					+ <() as WeightInfo>::transition()
					+ <() as WeightInfo>::look_at_outcome()
					+ <() as WeightInfo>::award()
					+ count_weight::<Test>(4)
					+ forgive_weight::<Test>();
				Share::set(little);
			}
			let all = || (Balances::total_issuance(), Currencies::total_issuance(HOURS));
			let at_first = all();
			for step in cycles.into_iter().flatten() {
				// As in a transaction, a refused call changes nothing.
				let _ = frame_support::storage::with_storage_layer(|| {
					if take(&step) { Ok(()) } else { Err(DispatchError::Other("refused")) }
				});
				Budget::do_try_state().unwrap_or_else(|wrong| panic!("after {step:?}: {wrong:?}"));
				assert_eq!(all(), at_first, "money has come or gone");
			}
			// All open cycles come to their end, and all remaining money is free.
			Share::set(Weight::MAX);
			for _ in 0..40 {
				pass(100 * DAY);
				block();
			}
			assert_eq!(Agenda::<Test>::iter().count(), 0, "every cycle ends");
			let hours = Currencies::balance_on_hold(HOURS, &HoldReason::Pot.into(), &COMMONS);
			assert_eq!((held(), hours), (0, 0));
			let deposits: Balance = (0..20).map(Balances::reserved_balance).sum();
			assert_eq!(deposits, 0, "every deposit is given back");
		})
	}
}
