//! A city's participatory budget from the first proposal to the last milestone. It uses the proposals and all 6,586
//! ballots of the Green Budget of Wieliczka (2023).
//!
//! A story is one long function, because each step builds on those before it.

use crate::election::*;
use crate::{common::*, election};
use equal_shares::{
	pb::{Election, VoteType},
	Completion, InMemory, Rule, Support, Utility,
};
use frame_support::{
	dispatch::DispatchResult,
	traits::fungible::{Inspect, InspectHold, Mutate},
};
use pallet_assembly::{Call as AssemblyCall, Kind, Statements};
use pallet_participatory_budget::{
	AwardedProjects, Ballot, BallotKind, Call, Content, CycleId, Error, HoldReason, Phases, Progress,
	Records, Stage, Terms,
};
use rochdale_primitives::Subject;
use rochdale_runtime::{
	configs::money::CommonsAccount, tracks::Track, AccountId, Assembly, Balance, Balances,
	ParticipatoryBudget, PolicyConfig, Runtime, RuntimeHoldReason, MINIMUM_BALANCE, UNIT,
};

type Said = pallet_assembly::Error<Runtime>;

const NAME: &str = "Poland_Wieliczka_2023_Green_Budget";

/// The winners by pabutools, in the order in which they were bought.
fn reference(utility: &str, rule: &str) -> Vec<String> {
	let text = std::fs::read_to_string("../../primitives/equal-shares/tests/reference/answers.json").unwrap();
	let answers: serde_json::Value = serde_json::from_str(&text).unwrap();
	let winners = &answers["elections"][format!("{NAME}.pb")][utility]["winners"][rule];
	winners.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

fn pot_held() -> u128 {
	let reason = RuntimeHoldReason::ParticipatoryBudget(HoldReason::Pot);
	Balances::balance_on_hold(&reason, &CommonsAccount::get())
}

#[test]
fn a_city_decides_on_its_green_budget_carries_it_out_and_judges_it() {
	let city = election::election(NAME);
	let voters = city.ballots.len() as u32;
	let policy = PolicyConfig {
		// One session lasts as long as the story, because a block that ends a session has no room for anything else.
		session_length: Some(20_000_000),
		..Default::default()
	};
	let mut chain = genesis(voters, policy);
	let mut now = START;
	let mut story = |passes: Moment, calls: &mut dyn FnMut()| {
		now += passes;
		chain.execute_with(|| {
			block(now, &mut *calls);
			ParticipatoryBudget::do_try_state().unwrap();
		});
		chain.commit_all().unwrap();
	};
	let rule = Rule::EqualShares(Completion::Greedy);
	let cycle = 0;
	let pot = on_chain(city.budget);

	story(0, &mut || assert_eq!(start(terms(&city, rule, Utility::Cost)), cycle));
	story(HOUR, &mut || {
		assert_eq!(pot_held(), pot, "the pot is held on the commons");
		propose_all(cycle, &city);
	});
	// The council finds one proposal not feasible, and the objections of one in a hundred members overrule it.
	story(30 * DAY, &mut || {});
	story(HOUR, &mut || {
		assert_eq!(stage(cycle), Stage::Review);
		let reason = Some(b"There are pipes under it".to_vec().try_into().unwrap());
		decided(Call::review { cycle, proposal: 3, unfeasible: reason }).unwrap();
		for member in 0..voters.div_ceil(100) {
			by(&person(member), Call::object_to_review { cycle, proposal: 3 }).unwrap();
		}
		assert!(by(&person(70), Call::object_to_review { cycle, proposal: 3 }).is_err(), "it stands already");
		say(cycle, 3, 70, Kind::Question, "Were the pipes not moved last year?").unwrap();
		let subject = Subject::Project { cycle, project: 3 };
		by(&person(71), AssemblyCall::rate { subject, statement: 0, helpful: true }).unwrap();
		let answer = Kind::Answer(0);
		assert_eq!(say(cycle, 3, 70, answer, "They were"), Err(Said::NotTheAnswerer.into()));
		say(cycle, 3, 3, answer, "They were").unwrap();
		let told = Assembly::statements(subject, 0, 10);
		assert_eq!((told[0].1.helpful, told[0].1.answered), (1, true));
		assert_eq!((told[1].1.by, told[1].1.kind), (3, answer));
	});
	story(14 * DAY, &mut || {});
	story(7 * DAY, &mut || {});
	for first in (0..voters).step_by(1_000) {
		story(HOUR, &mut || vote(cycle, &city, first..voters.min(first + 1_000)));
	}
	story(14 * DAY, &mut || {});
	let mut blocks = 0;
	loop {
		let mut counts = false;
		story(3_000, &mut || {
			counts = matches!(stage(cycle), Stage::Counting { .. } | Stage::Awarding { .. })
		});
		if !counts {
			break;
		}
		blocks += 1;
	}
	println!("counted and awarded in {blocks} blocks");

	// The same result as that of the crate, which counts all ballots at once, and of pabutools.
	let mut alone = equal_shares::Count::new(
		terms(&city, rule, Utility::Cost).settings(),
		pot,
		city.projects.iter().map(|project| on_chain(project.cost)),
	)
	.unwrap();
	let expected = alone.finish(&InMemory::as_they_are(city.ballots.clone(), 1_000));
	let mut winners = Vec::new();
	story(3_000, &mut || {
		let count = ParticipatoryBudget::count_of(cycle, 0).expect("it is counted");
		assert_eq!(count.outcome(), Some(&expected));
		winners = expected.projects().collect();
		let ids: Vec<_> =
			winners.iter().map(|project| city.projects[usize::from(*project)].id.clone()).collect();
		assert_eq!(ids, reference("cost", "greedy"), "the winners of pabutools, in its order");
		assert_eq!(stage(cycle), Stage::CarryingOut);
		for project in &winners {
			let [first, ..] = milestones(on_chain(city.projects[usize::from(*project)].cost));
			assert_eq!(
				Balances::free_balance(beneficiary((*project).into())),
				first,
				"the first is paid at once"
			);
		}
	});

	// The first winner is stopped before its last milestone; all others are completed.
	for round in 1..=2 {
		story(DAY, &mut || {
			for project in &winners {
				let reference = b"https://example.org/report".to_vec().try_into().unwrap();
				let report =
					Call::report_milestone { cycle, project: *project, reference, hash: [round; 32] };
				by(&beneficiary((*project).into()), report).unwrap();
			}
			if round == 2 {
				for member in 0..voters.div_ceil(100) {
					by(&person(member), Call::call_stop { cycle, project: winners[0] }).unwrap();
				}
				for member in 0..voters.div_ceil(10) {
					by(&person(member), Call::vote_stop { cycle, project: winners[0], stop: true }).unwrap();
				}
			}
		});
		story(7 * DAY, &mut || {
			for project in &winners {
				by(&person(9), Call::pay_milestone { cycle, project: *project }).unwrap();
			}
			if round == 2 {
				// Hundreds of votes to stop it are checked in several calls.
				for _ in 0..99 {
					let _ = by(&person(9), Call::pay_milestone { cycle, project: winners[0] });
				}
			}
		});
	}
	story(HOUR, &mut || {
		assert_eq!(pot_held(), 0, "all is paid, or back in the commons");
		let stopped = milestones(on_chain(city.projects[usize::from(winners[0])].cost));
		assert_eq!(Balances::free_balance(beneficiary(winners[0].into())), stopped[0] + stopped[1]);
		assert_eq!(AwardedProjects::<Runtime>::get(cycle, winners[0]).unwrap().progress, Progress::Stopped);
		let commons = Balances::free_balance(CommonsAccount::get());
		let spent = expected.spent - stopped[2];
		assert_eq!(commons, MINIMUM_BALANCE + pot + 10 * UNIT - spent);
		for member in 0..100 {
			by(&person(member), Call::rate_project { cycle, project: winners[1], stars: 4 }).unwrap();
			by(&person(member), Call::rate_project { cycle, project: winners[0], stars: 1 }).unwrap();
		}
	});
	story(365 * DAY, &mut || {});
	story(60 * DAY, &mut || {});
	while {
		let mut open = true;
		story(3_000, &mut || open = stage(cycle) != Stage::Closed);
		open
	} {}
	story(3_000, &mut || {
		let known = |project: u16| Records::<Runtime>::get(beneficiary(project.into()));
		assert_eq!((known(winners[1]).finished, known(winners[1]).stars), (1, 400));
		assert_eq!((known(winners[0]).stopped, known(winners[0]).stars), (1, 100));
	});
	for _ in 0..20 {
		story(3_000, &mut || {});
	}
	story(3_000, &mut || {
		assert_eq!(Statements::<Runtime>::iter().count(), 0, "what was said goes with the cycle");
	});
}

/// Terms for a budget of few people, who can name one project each.
pub fn small(pot: Balance) -> Terms<Runtime> {
	let nothing = Election {
		vote_type: VoteType::Approval,
		decimals: 0,
		budget: 0,
		projects: Vec::new(),
		ballots: Vec::new(),
	};
	Terms {
		pot,
		least_cost: 1,
		most_cost: pot,
		ballot: BallotKind::Approval { most: 1 },
		..terms(&nothing, Rule::EqualShares(Completion::Greedy), Utility::Cost)
	}
}

/// What a project is, and what its milestones cost.
pub fn content(title: &str, beneficiary: AccountId, milestones: &[Balance]) -> Content<AccountId> {
	Content {
		title: title.as_bytes().to_vec().try_into().expect("short"),
		reference: b"https://example.org/project".to_vec().try_into().expect("short"),
		hash: [7; 32],
		category: 0,
		beneficiary,
		milestones: milestones.to_vec().try_into().expect("few"),
	}
}

/// A member proposes the next project of a cycle, and two others back it.
pub fn propose(cycle: CycleId, author: u32, backers: [u32; 2], content: Content<AccountId>) {
	let proposal = pallet_participatory_budget::Cycles::<Runtime>::get(cycle).expect("it runs").proposals;
	by(&person(author), Call::propose { cycle, content }).expect("it is proposed");
	for who in backers {
		by(&person(who), Call::sponsor { cycle, proposal, backs: true }).expect("it is backed");
	}
}

/// A member says something about a project.
fn say(cycle: CycleId, project: u32, who: u32, kind: Kind, said: &str) -> DispatchResult {
	let subject = Subject::Project { cycle, project };
	let text = said.as_bytes().to_vec().try_into().expect("short");
	by(&person(who), AssemblyCall::say { subject, kind, text })
}

/// Makes blocks, with this time between two of them, until the cycle is in this stage.
pub fn until(cycle: CycleId, wanted: Stage, step: Moment, now: &mut Moment) {
	for _ in 0..400 {
		if stage(cycle) == wanted {
			return;
		}
		*now += step;
		quiet_block(*now, || {});
	}
	panic!("{wanted:?} has not come, but {:?}", stage(cycle));
}

/// A ballot for one project.
fn one(project: u16) -> Ballot<Runtime> {
	vec![Support { project, points: 1 }].try_into().expect("one")
}

/// Starts a cycle on these terms, in which two projects of 900 units can be voted for. Persons 20 and 21 are the
/// beneficiaries.
fn two_projects(terms: Terms<Runtime>, now: &mut Moment) -> CycleId {
	let mut cycle = 0;
	quiet_block(*now, || {
		cycle = start(terms);
		for author in [0, 1] {
			Balances::mint_into(&person(author), 100 * UNIT).expect("there is room for the deposit");
		}
		propose(cycle, 0, [1, 2], content("Trees", person(20), &[900 * UNIT]));
		propose(cycle, 1, [0, 2], content("Benches", person(21), &[900 * UNIT]));
	});
	until(cycle, Stage::Voting, DAY, now);
	*now += HOUR;
	cycle
}

#[test]
fn a_member_removed_before_the_count_has_not_voted() {
	community(9).execute_with(|| {
		let mut now = START;
		let cycle = two_projects(small(1_000 * UNIT), &mut now);
		quiet_block(now, || {
			for (who, project) in [(0, 0), (1, 0), (3, 1), (4, 1), (5, 1)] {
				by(&person(who), Call::vote { cycle, ballot: one(project) }).expect("a member votes");
			}
		});
		now += DAY;
		quiet_block(now, || {
			for id in 3..=5 {
				members_decide(Track::Membership, pallet_members::Call::remove { id }).unwrap();
			}
		});
		until(cycle, Stage::CarryingOut, 6 * HOUR, &mut now);
		let count = ParticipatoryBudget::count_of(cycle, 0).expect("it is counted");
		assert_eq!(count.tally().0, 2, "three voters were removed from the community");
		assert_eq!([20, 21].map(|n| Balances::total_balance(&person(n))), [900 * UNIT, 0]);
		check();
	});
}

#[test]
fn a_member_who_withholds_a_secret_ballot_commits_to_none_in_the_next_secret_vote() {
	const SALT: [u8; 32] = [42; 32];
	community(7).execute_with(|| {
		let mut now = START;
		let small = small(1_000 * UNIT);
		let secret = Terms { secret: true, phases: Phases { revealing: 2 * DAY, ..small.phases }, ..small };
		let commit = |cycle, who: u32, project| {
			let commitment = ParticipatoryBudget::commitment(cycle, who.into(), &one(project), &SALT);
			by(&person(who), Call::commit { cycle, commitment })
		};
		let first = two_projects(secret.clone(), &mut now);
		quiet_block(now, || {
			assert_eq!(
				by(&person(3), Call::vote { cycle: first, ballot: one(0) }),
				Err(Error::<Runtime>::SecretVote.into())
			);
			for (who, project) in [(3, 0), (4, 0), (5, 1), (6, 1)] {
				commit(first, who, project).expect("a member commits to a ballot");
			}
		});
		until(first, Stage::Revealing, DAY, &mut now);
		quiet_block(now + 3_000, || {
			let (cycle, salt) = (first, SALT);
			by(&person(3), Call::reveal { cycle, ballot: one(0), salt }).expect("a member reveals it");
			let told = |ballot| Call::reveal_for { cycle, member: 4, ballot, salt };
			let wrong = frame_support::storage::with_storage_layer(|| by(&person(99), told(one(1))));
			assert_eq!(wrong, Err(Error::<Runtime>::WrongReveal.into()), "it is another ballot");
			by(&person(99), told(one(0))).expect("a stranger was told the ballot");
			by(&person(5), Call::reveal { cycle, ballot: one(1), salt }).expect("a member reveals it");
		});
		until(first, Stage::CarryingOut, DAY, &mut now);
		let count = ParticipatoryBudget::count_of(first, 0).expect("it is counted");
		assert_eq!(count.tally().0, 3, "what is not revealed does not count");
		assert_eq!([20, 21].map(|n| Balances::total_balance(&person(n))), [900 * UNIT, 0]);
		check();

		now += DAY;
		let next = two_projects(secret, &mut now);
		quiet_block(now, || {
			assert_eq!(commit(next, 6, 0), Err(Error::<Runtime>::HasWithheld.into()));
			commit(next, 4, 0).expect("who was revealed for has withheld nothing");
		});
		check();
	});
}

#[test]
fn the_document_of_a_project_is_on_the_chain_and_that_of_an_amendment_takes_its_place() {
	const FIRST: &str = "Forty lime trees.";
	const SECOND: &str = "Fifty lime trees.";
	community(7).execute_with(|| {
		quiet_block(START, || {
			let cycle = start(small(1_000 * UNIT));
			Balances::mint_into(&person(0), 100 * UNIT).expect("there is room for the deposit");
			let with = |words: &str| Content {
				hash: sp_io::hashing::blake2_256(words.as_bytes()),
				..content("Trees", person(20), &[400 * UNIT])
			};
			propose(cycle, 0, [1, 2], with(FIRST));
			let subject = Subject::Project { cycle, project: 0 };
			let describe = |n: u32, words: &str| {
				let text = words.as_bytes().to_vec().try_into().expect("short");
				by(&person(n), AssemblyCall::<Runtime>::describe { subject, text })
			};
			assert_eq!(describe(0, SECOND), Err(Said::NotTheDocument.into()));
			// Somebody else brings it, later than the reference.
			describe(3, FIRST).expect("it is the document");
			assert_eq!(Assembly::description(subject).as_deref(), Some(FIRST.as_bytes()));
			by(&person(0), Call::amend_proposal { cycle, proposal: 0, content: with(SECOND) })
				.expect("its author amends it");
			assert_eq!(Assembly::description(subject), None, "it is that of the earlier version");
			describe(0, SECOND).expect("it is the new document");
			assert_eq!(Assembly::description(subject).as_deref(), Some(SECOND.as_bytes()));
			by(&person(0), Call::withdraw_proposal { cycle, proposal: 0 }).expect("its author withdraws it");
			by(&person(5), AssemblyCall::clear_discussion { subject }).expect("there is no record of it");
			assert_eq!(pallet_assembly::DescriptionsBy::<Runtime>::iter().count(), 0);
		});
		check();
	});
}

#[test]
fn a_project_is_discussed_until_voting_ends_and_a_merged_one_where_it_has_gone() {
	community(7).execute_with(|| {
		let mut now = START;
		let mut cycle = 0;
		let refused = |error: Said| -> DispatchResult { Err(error.into()) };
		quiet_block(now, || {
			cycle = start(small(1_000 * UNIT));
			for author in [0, 1] {
				Balances::mint_into(&person(author), 100 * UNIT).expect("there is room for the deposit");
			}
			propose(cycle, 0, [1, 2], content("Trees", person(20), &[400 * UNIT]));
			propose(cycle, 1, [0, 2], content("More trees", person(21), &[400 * UNIT]));
			say(cycle, 1, 3, Kind::Against, "It is the same as the other").expect("a member argues");
			by(&person(1), Call::offer_merge { cycle, proposal: 1, into: Some(0) })
				.expect("its author offers");
			let content = content("All trees", person(20), &[800 * UNIT]);
			by(&person(0), Call::accept_merge { cycle, proposal: 0, other: 1, content })
				.expect("they are one");
			for who in [1, 2] {
				by(&person(who), Call::sponsor { cycle, proposal: 0, backs: true })
					.expect("it is backed anew");
			}
			let merged = say(cycle, 1, 3, Kind::For, "Hello?");
			assert_eq!(merged, refused(Said::UnknownSubject), "it is a part of the other now");
			let before = Assembly::statements(Subject::Project { cycle, project: 1 }, 0, 9);
			assert_eq!(before.len(), 1, "what was said before stays");
			assert_eq!(say(cycle, 0, 99, Kind::For, "Hear me"), refused(Said::NotAVoter));
			say(cycle, 0, 3, Kind::For, "Thank you").expect("a member argues");
		});
		until(cycle, Stage::Voting, DAY, &mut now);
		now += HOUR;
		quiet_block(now, || {
			say(cycle, 0, 4, Kind::For, "It is the best").expect("the members vote still");
			by(&person(4), Call::vote { cycle, ballot: one(0) }).expect("a member votes");
		});
		until(cycle, Stage::CarryingOut, DAY, &mut now);
		now += HOUR;
		quiet_block(now, || {
			let subject = Subject::Project { cycle, project: 0 };
			assert_eq!(say(cycle, 0, 4, Kind::For, "Too late"), refused(Said::UnknownSubject));
			assert_eq!(Assembly::statements(subject, 0, 9).len(), 2, "it can still be read");
			let clear = by(&person(4), AssemblyCall::clear_discussion { subject });
			assert_eq!(clear, refused(Said::StillKept));
		});
		check();
	});
}
