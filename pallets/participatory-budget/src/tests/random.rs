//! Random calls, in any order, with the invariants checked after each.

use super::*;
use frame_support::sp_runtime::Perbill;
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Step {
	Start { secret: bool, cosponsors: u32, categories: bool },
	Cancel,
	Propose { author: u64, milestones: Vec<Balance>, category: u8 },
	Amend { author: u64, proposal: u32, milestones: Vec<Balance> },
	Withdraw { author: u64, proposal: u32 },
	Sponsor { member: u64, proposal: u32, backs: bool },
	Merge { proposal: u32, into: u32 },
	Review { proposal: u32, feasible: bool },
	Object { member: u64, proposal: u32 },
	Vote { member: u64, projects: Vec<u16> },
	Commit { member: u64, projects: Vec<u16> },
	Reveal { member: u64, projects: Vec<u16> },
	Count { lines: u32 },
	Report { project: u16 },
	Pay { project: u16 },
	CallStop { member: u64, project: u16 },
	VoteStop { member: u64, project: u16, stop: bool },
	Rate { member: u64, project: u16, stars: u8 },
	Return { proposal: u32 },
	Join { member: u64 },
	Leave { member: u64 },
	Block,
	Wait { days: u64 },
}

fn step() -> impl Strategy<Value = Step> {
	let member = || prop_oneof![9 => 0..10u64, 1 => 10..13u64];
	let proposal = || 0..4u32;
	let project = || 0..3u16;
	let milestones = || prop::collection::vec(prop_oneof![9 => 10..150u128, 1 => 0..600u128], 1..4);
	let projects =
		|| prop::collection::btree_set(0..4u16, 0..4).prop_map(|all| all.into_iter().collect::<Vec<_>>());
	// Few, so that what is revealed is often what was committed to.
	let secret_projects = || prop_oneof![4 => Just(vec![0]), 1 => Just(vec![1])];
	let often = prop_oneof![
		3 => (any::<bool>(), 0..2u32, any::<bool>())
			.prop_map(|(secret, cosponsors, categories)| Step::Start { secret, cosponsors, categories }),
		8 => (member(), milestones(), 0..2u8)
			.prop_map(|(author, milestones, category)| Step::Propose { author, milestones, category }),
		3 => (member(), proposal(), milestones())
			.prop_map(|(author, proposal, milestones)| Step::Amend { author, proposal, milestones }),
		1 => (member(), proposal()).prop_map(|(author, proposal)| Step::Withdraw { author, proposal }),
		6 => (member(), proposal(), prop::bool::weighted(0.8))
			.prop_map(|(member, proposal, backs)| Step::Sponsor { member, proposal, backs }),
		2 => (proposal(), proposal()).prop_map(|(proposal, into)| Step::Merge { proposal, into }),
		2 => (proposal(), any::<bool>()).prop_map(|(proposal, feasible)| Step::Review { proposal, feasible }),
		3 => (member(), proposal()).prop_map(|(member, proposal)| Step::Object { member, proposal }),
		12 => (member(), projects()).prop_map(|(member, projects)| Step::Vote { member, projects }),
		6 => (member(), secret_projects()).prop_map(|(member, projects)| Step::Commit { member, projects }),
		12 => (member(), secret_projects()).prop_map(|(member, projects)| Step::Reveal { member, projects }),
		1 => (0..50u32).prop_map(|lines| Step::Count { lines }),
		10 => project().prop_map(|project| Step::Report { project }),
		4 => project().prop_map(|project| Step::Pay { project }),
		12 => (member(), project()).prop_map(|(member, project)| Step::CallStop { member, project }),
		12 => (member(), project(), prop::bool::weighted(0.7))
			.prop_map(|(member, project, stop)| Step::VoteStop { member, project, stop }),
		3 => (member(), project(), 0..7u8).prop_map(|(member, project, stars)| Step::Rate { member, project, stars }),
		1 => proposal().prop_map(|proposal| Step::Return { proposal }),
		1 => member().prop_map(|member| Step::Join { member }),
		4 => Just(Step::Block),
		8 => (1..3u64).prop_map(|days| Step::Wait { days }),
	];
	let rarely = prop_oneof![Just(Step::Cancel), member().prop_map(|member| Step::Leave { member })];
	prop_oneof![300 => often, 1 => rarely]
}

/// Makes the call for the newest cycle, and says whether it was accepted.
fn take(step: &Step) -> bool {
	// The newest, or the one before it, which may still be carried out.
	let newest = NextCycle::<Test>::get().saturating_sub(1);
	let after = matches!(
		step,
		Step::Report { .. }
			| Step::Pay { .. }
			| Step::CallStop { .. }
			| Step::VoteStop { .. }
			| Step::Rate { .. }
	);
	let cycle = if after && Works::<Test>::iter_prefix(newest).next().is_none() {
		newest.saturating_sub(1)
	} else {
		newest
	};
	let ballot = |projects: &[u16]| approve(projects);
	let done = match step.clone() {
		Step::Start { secret, cosponsors, categories } => {
			let newest = Cycles::<Test>::get(cycle);
			if newest.is_some_and(|cycle| {
				!matches!(cycle.stage, Stage::CarryingOut | Stage::Judging | Stage::Closed)
			}) {
				return false;
			}
			let shares = if categories {
				list([Perbill::from_percent(40), Perbill::from_percent(60)])
			} else {
				list([])
			};
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
			Budget::start(root(), Terms { secret, cosponsors, shares, phases, ..terms() })
		}
		Step::Cancel => Budget::cancel(root(), cycle),
		Step::Propose { author, milestones, category } => {
			Budget::propose(by(author), cycle, Content { category, ..content(author, &milestones) })
		}
		Step::Amend { author, proposal, milestones } => {
			Budget::amend(by(author), cycle, proposal, content(author, &milestones))
		}
		Step::Withdraw { author, proposal } => Budget::withdraw(by(author), cycle, proposal),
		Step::Sponsor { member, proposal, backs } => Budget::sponsor(by(member), cycle, proposal, backs),
		Step::Merge { proposal, into } => {
			let author = |id| Proposals::<Test>::get(cycle, id).map_or(0, |proposal| proposal.author);
			let merged = content(1, &[120, 30]);
			Budget::offer_merge(by(author(proposal)), cycle, proposal, Some(into))
				.and_then(|()| Budget::accept_merge(by(author(into)), cycle, into, proposal, merged))
		}
		Step::Review { proposal, feasible } => {
			Budget::review(root(), cycle, proposal, (!feasible).then(|| text("No")))
		}
		Step::Object { member, proposal } => Budget::object(by(member), cycle, proposal),
		Step::Vote { member, projects } => Budget::vote(by(member), cycle, ballot(&projects)),
		Step::Commit { member, projects } => {
			let commitment = Budget::commitment(cycle, member, &ballot(&projects), &[0; 32]);
			Budget::commit(by(member), cycle, commitment)
		}
		Step::Reveal { member, projects } => Budget::reveal(by(member), cycle, ballot(&projects), [0; 32]),
		Step::Count { lines } => Budget::count(by(0), cycle, lines),
		Step::Report { project } => {
			let work = Works::<Test>::get(cycle, project);
			let who = work.map_or(0, |work| proposal(cycle, work.proposal).content.beneficiary);
			Budget::report(by(who), cycle, project, text("ipfs://report"), [1; 32])
		}
		Step::Pay { project } => Budget::pay(by(0), cycle, project),
		Step::CallStop { member, project } => Budget::call_stop(by(member), cycle, project),
		Step::VoteStop { member, project, stop } => Budget::vote_stop(by(member), cycle, project, stop),
		Step::Rate { member, project, stars } => Budget::rate(by(member), cycle, project, stars),
		Step::Return { proposal } => Budget::return_deposit(by(0), cycle, proposal),
		Step::Join { member } => {
			join(member);
			Ok(())
		}
		Step::Leave { member } => {
			leave(member);
			Ok(())
		}
		Step::Block => {
			block();
			Ok(())
		}
		Step::Wait { days } => {
			sleep(days * DAY);
			block();
			Ok(())
		}
	};
	done.is_ok()
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

	#[test]
	fn money_is_conserved_and_all_counts_are_right_whatever_people_do(
		steps in prop::collection::vec(step(), 1..600),
		little in any::<bool>(),
	) {
		chain(|| {
			if little {
				let little = <() as WeightInfo>::look_at_agenda()
					+ <() as WeightInfo>::transition()
					+ <() as WeightInfo>::look_at_outcome()
					+ <() as WeightInfo>::award()
					+ count_weight::<Test>(4);
				Share::set(little);
			}
			let all = Balances::total_issuance();
			let first = Step::Start { secret: false, cosponsors: 0, categories: false };
			assert!(take(&first));
			for step in steps {
				// As a transaction does: what is refused changes nothing.
				let _ = frame_support::storage::with_storage_layer(|| {
					if take(&step) { Ok(()) } else { Err(DispatchError::Other("refused")) }
				});
				Budget::do_try_state().unwrap_or_else(|wrong| panic!("after {step:?}: {wrong:?}"));
				assert_eq!(Balances::total_issuance(), all, "money has come or gone");
			}
			// Whatever was open comes to its end, and all money that is left is free.
			Share::set(Weight::MAX);
			for _ in 0..40 {
				sleep(100 * DAY);
				block();
			}
			assert!(Agenda::<Test>::get().is_empty(), "every cycle ends");
			assert_eq!(held(), 0);
			let deposits: Balance = (0..20).map(Balances::reserved_balance).sum();
			assert_eq!(deposits, 0, "every deposit is given back");
		})
	}
}
