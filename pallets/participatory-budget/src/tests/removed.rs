//! What puppets try who are removed, and a thief with an old key; and what takes longer than it weighs.

use super::*;
use rochdale_primitives::testing::Clock;

/// Members 20 to 119 join: puppets.
fn puppets() -> std::ops::Range<MemberId> {
	(20..120).for_each(join);
	20..120
}

#[test]
fn puppets_who_are_removed_back_nothing_when_proposing_ends_though_nobody_says_so() {
	chain(|| {
		let puppets = puppets();
		let cycle = start(Terms { cosponsors: 2, ..terms() });
		// They fill the paper of ten places, each with more behind it than the honest ones have.
		for author in 0..4 {
			for _ in 0..3 {
				propose(cycle, author, &[10]);
			}
		}
		for junk in 0..12 {
			let backers = puppets.clone().filter(|puppet| puppet % 12 == u64::from(junk));
			backers.for_each(|puppet| Budget::sponsor(by(puppet), cycle, junk, true).unwrap());
		}
		let honest = [propose(cycle, 7, &[500]), propose(cycle, 8, &[100])];
		for number in honest {
			(4..6).for_each(|member| Budget::sponsor(by(member), cycle, number, true).unwrap());
			assert_eq!(proposal(cycle, number).status, Status::Gathering, "the paper is full");
		}
		Budget::sponsor(by(5), cycle, honest[1], false).unwrap();
		puppets.clone().for_each(leave);
		until(cycle, Stage::Review);
		assert!(matches!(proposal(cycle, honest[0]).status, Status::Admitted(_)), "it has waited for this");
		assert_eq!(proposal(cycle, honest[1]).status, Status::Gathering, "one member is too few");
		assert_eq!(BallotPapers::<Test>::get(cycle).iter().flatten().count(), 1);
		assert!((0..12).all(|junk| proposal(cycle, junk).sponsors == 0));
		let struck = |event: &Event<Test>| matches!(event, Event::StanceStruck { act: Act::Sponsor(0), .. });
		assert_eq!(events().iter().filter(|event| struck(event)).count(), puppets.count());
		assert_eq!(LookedAt::<Test>::iter().count(), 0);
	})
}

#[test]
fn a_removed_member_takes_no_backing_from_a_version_that_they_have_not_backed() {
	chain(|| {
		let cycle = start(Terms { cosponsors: 2, ..terms() });
		propose(cycle, 0, &[100]);
		Budget::sponsor(by(3), cycle, 0, true).unwrap();
		let other = Content { hash: [99; 32], ..content(0, &[100]) };
		Budget::amend_proposal(by(0), cycle, 0, other).unwrap();
		(1..3).for_each(|member| Budget::sponsor(by(member), cycle, 0, true).unwrap());
		assert_eq!((proposal(cycle, 0).sponsors, proposal(cycle, 0).status), (2, Status::Admitted(0)));
		leave(3);
		assert_eq!(
			Budget::strike_stance(by(15), cycle, 0, Act::Sponsor(0), 3),
			error(Error::NothingToStrike)
		);
		assert_eq!((proposal(cycle, 0).sponsors, proposal(cycle, 0).status), (2, Status::Admitted(0)));
	})
}

#[test]
fn puppets_who_are_removed_overrule_no_review_though_nobody_says_so() {
	chain(|| {
		let puppets = puppets();
		let cycle = start(terms());
		let [false_one, honest, small] = [0, 1, 2].map(|author| propose(cycle, author, &[100]));
		until(cycle, Stage::Review);
		for proposal in [false_one, honest, small] {
			Budget::review(root(), cycle, proposal, Some(text("No"))).unwrap();
		}
		// 33 of 110 are enough.
		puppets
			.clone()
			.take(33)
			.for_each(|puppet| Budget::object_to_review(by(puppet), cycle, false_one).unwrap());
		assert_eq!(proposal(cycle, false_one).verdict, Verdict::Overruled(text("No")));
		// The members themselves are too few as long as the puppets are counted.
		(0..4).for_each(|member| Budget::object_to_review(by(member), cycle, honest).unwrap());
		(0..2).for_each(|member| Budget::object_to_review(by(member), cycle, small).unwrap());
		until(cycle, Stage::Objecting);
		puppets.for_each(leave);
		assert_eq!(next_stage(cycle), Stage::Voting);
		assert_eq!(proposal(cycle, false_one).verdict, Verdict::NotFeasible(text("No")));
		assert_eq!(proposal(cycle, false_one).objections, 0);
		assert_eq!(proposal(cycle, honest).verdict, Verdict::Overruled(text("No")));
		assert_eq!(proposal(cycle, small).verdict, Verdict::NotFeasible(text("No")), "two of ten");
		assert!(events().contains(&Event::Upheld { cycle, proposal: false_one }));
		assert!(events().contains(&Event::Overruled { cycle, proposal: honest }));
		Budget::vote(by(3), cycle, approve(&[1])).unwrap();
		assert_eq!(Budget::vote(by(4), cycle, approve(&[0])), error(Error::NotOnPaper));
	})
}

#[test]
fn a_thousand_voices_are_looked_at_in_pieces_and_nobody_speaks_meanwhile() {
	chain(|| {
		let puppets = puppets();
		let cycle = start(terms());
		let backed: Vec<_> = (0..10).map(|author| propose(cycle, author, &[100])).collect();
		for proposal in &backed {
			puppets.clone().for_each(|puppet| Budget::sponsor(by(puppet), cycle, *proposal, true).unwrap());
		}
		puppets.clone().skip(50).for_each(leave);
		pass(30 * DAY);
		let step = look_weight::<Test>() + <() as WeightInfo>::strike_stance();
		let least = <() as WeightInfo>::look_at_agenda() + <() as WeightInfo>::transition();
		Share::set(least + forgive_weight::<Test>() + step * 100u64);
		let mut blocks = 0;
		while stage(cycle) == Stage::Proposing {
			block();
			Budget::do_try_state().unwrap();
			let refused = Budget::sponsor(by(1), cycle, backed[0], true);
			assert_eq!(refused, error(Error::WrongStage));
			blocks += 1;
			assert!(blocks < 100, "it never ends");
		}
		assert!(blocks >= 5, "{blocks} blocks");
		assert!(backed.iter().all(|number| proposal(cycle, *number).sponsors == 50));
	})
}

#[test]
fn a_cycle_that_is_cancelled_while_voices_are_looked_at_leaves_nothing_behind() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		(1..9).for_each(|member| Budget::sponsor(by(member), cycle, 0, true).unwrap());
		pass(30 * DAY);
		let step = look_weight::<Test>() + <() as WeightInfo>::strike_stance();
		let least = <() as WeightInfo>::look_at_agenda() + <() as WeightInfo>::transition();
		Share::set(least + forgive_weight::<Test>() + step);
		block();
		assert_eq!((stage(cycle), LookedAt::<Test>::contains_key(cycle)), (Stage::Proposing, true));
		Budget::cancel_cycle(root(), cycle).unwrap();
		Share::set(Weight::MAX);
		until(cycle, Stage::Closed);
		assert_eq!(LookedAt::<Test>::iter().count(), 0);
	})
}

#[test]
fn money_for_a_project_goes_to_the_beneficiarys_present_key_and_not_to_a_stolen_one() {
	chain(|| {
		let cycle = start(terms());
		Budget::propose(by(0), cycle, Content { beneficiary: 3, ..content(0, &[100, 200]) }).unwrap();
		until(cycle, Stage::Voting);
		Budget::vote(by(1), cycle, approve(&[0])).unwrap();
		until(cycle, Stage::CarryingOut);
		assert_eq!(Balances::free_balance(3), PURSE + 100);
		rekey(3, 19);
		let report = |who| Budget::report_milestone(by(who), cycle, 0, text("ipfs://report"), [9; 32]);
		assert_eq!(report(3), error(Error::NotTheBeneficiary));
		report(19).unwrap();
		pass(7 * DAY);
		Budget::pay_milestone(by(3), cycle, 0).unwrap();
		assert_eq!((Balances::free_balance(3), Balances::free_balance(19)), (PURSE + 100, PURSE + 200));
		let told = Event::MilestonePaid { cycle, project: 0, milestone: 1, beneficiary: 19, amount: 200 };
		assert!(events().contains(&told));
	})
}

/// Tells this story when all before it is in the database. A block that passes over everything that it has removed, and
/// does so for each removal, needs minutes here. Otherwise it is a matter of seconds.
fn on_database<R>(mut chain: sp_io::TestExternalities, story: impl FnOnce() -> R) -> R {
	chain.commit_all().expect("the state can be written");
	let began = std::time::Instant::now();
	let result = chain.execute_with(story);
	assert!(began.elapsed().as_secs() < 30, "it took {:?}", began.elapsed());
	result
}

#[test]
fn thousands_of_ballots_that_nobody_reveals_are_noted_in_one_block() {
	let mut chain = genesis();
	chain.execute_with(|| {
		let phases = Phases { revealing: DAY, ..terms().phases };
		let cycle = voting(Terms { secret: true, phases, ..terms() }, &[&[100]]);
		let salt = [1; 32];
		Budget::commit(by(1), cycle, Budget::commitment(cycle, 1, &approve(&[0]), &salt)).unwrap();
		(100..3_100).for_each(|member| Commitments::<Test>::insert(cycle, member, [0; 32]));
		until(cycle, Stage::Revealing);
		Budget::reveal(by(1), cycle, approve(&[0]), salt).unwrap();
		assert!(matches!(next_block(), Stage::Counting { .. }));
	});
	on_database(chain, || {
		block();
		assert_eq!(Commitments::<Test>::iter_prefix(0).count(), 0);
	});
}

/// The first cycle, when the time of its stage is over and a block was made.
fn next_block() -> Stage {
	Clock::set(Cycles::<Test>::get(0).unwrap().ends_at);
	block();
	stage(0)
}

#[test]
fn thousands_of_cycles_that_are_due_at_once_move_on_in_one_block() {
	let mut chain = genesis();
	chain.execute_with(|| {
		MaxOpen::set(u32::MAX);
		for _ in 0..3_000 {
			start(Terms { pot: 10, most_cost: 10, ..terms() });
		}
	});
	on_database(chain, || {
		pass(30 * DAY);
		block();
		let stages: Vec<_> = Cycles::<Test>::iter_values().map(|cycle| cycle.stage).collect();
		assert!(stages.len() == 3_000 && !stages.contains(&Stage::Proposing));
	});
}
