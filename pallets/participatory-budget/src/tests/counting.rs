//! The count gives the results of the crate, in pieces and by category.

use super::*;
use equal_shares::{Completion, Count, InMemory, Rule, Support, Ties, Utility};
use frame_support::{sp_runtime::Perbill, weights::Weight};

/// Casts six ballots on three projects, and counts them with this weight.
fn counted(share: Weight) -> (CycleId, u32) {
	let cycle = voting(terms(), &[&[350], &[400], &[500]]);
	for (voter, projects) in [[0, 1], [0, 2], [1, 2], [0, 1], [1, 2], [0, 1]].iter().enumerate() {
		Budget::vote(by(voter as u64), cycle, approve(projects)).unwrap();
	}
	pass(14 * DAY);
	let mut blocks = 0;
	while stage(cycle) != Stage::CarryingOut {
		let counts = matches!(stage(cycle), Stage::Counting { .. });
		let share = share.saturating_add(forgive_weight::<Test>());
		Share::set(if counts { share } else { Weight::MAX });
		block();
		blocks += 1;
		assert!(blocks < 1_000, "the count ends");
		Budget::do_try_state().unwrap();
	}
	(cycle, blocks)
}

#[test]
fn the_count_is_that_of_the_crate_whether_in_one_piece_or_in_many() {
	let ballots = [[0, 1], [0, 2], [1, 2], [0, 1], [1, 2], [0, 1]];
	let ballots = ballots.map(|ballot| ballot.map(|project| Support { project, points: 1 }).to_vec());
	let mut expected = Count::new(terms().settings(), 1_000, [350, 400, 500]).unwrap();
	let outcome = expected.finish(&InMemory::as_they_are(ballots, 100));
	chain(|| {
		let (cycle, blocks) = counted(Weight::MAX);
		assert_eq!(blocks, 3, "one to begin, one to count, one to award");
		assert_eq!(Budget::count_of(cycle, 0).unwrap().outcome(), Some(&outcome));
	});
	chain(|| {
		let few =
			<() as WeightInfo>::look_at_agenda() + <() as WeightInfo>::transition() + count_weight::<Test>(4);
		let (cycle, blocks) = counted(few);
		assert!(blocks > 5, "{blocks} blocks");
		assert_eq!(Budget::count_of(cycle, 0).unwrap().outcome(), Some(&outcome));
	});
}

#[test]
fn anyone_pushes_a_count_on() {
	chain(|| {
		let cycle = voting(terms(), &[&[350], &[400]]);
		Budget::vote(by(0), cycle, approve(&[0])).unwrap();
		assert_eq!(Budget::count(by(15), cycle, 1_000), error(Error::WrongStage));
		pass(14 * DAY);
		// Enough to begin, but not to count.
		let begin = <() as WeightInfo>::look_at_agenda() + <() as WeightInfo>::transition();
		Share::set(begin + forgive_weight::<Test>());
		block();
		block();
		assert_eq!(stage(cycle), Stage::Counting { category: 0 });
		Budget::count(by(15), cycle, 100_000).unwrap();
		assert_eq!(stage(cycle), Stage::Awarding { category: 0, next: 0 });
		assert_eq!(Budget::count(by(15), cycle, 1_000), error(Error::WrongStage));
		Share::set(Weight::MAX);
		block();
		assert_eq!(stage(cycle), Stage::CarryingOut);
	})
}

#[test]
fn each_category_is_counted_with_its_own_share_by_those_who_vote_in_it() {
	let shares = list([Perbill::from_percent(30), Perbill::from_percent(70)]);
	chain(|| {
		let cycle = start(Terms { shares, ..terms() });
		for (author, category, cost) in [(0, 0, 300), (1, 1, 400), (2, 0, 250), (3, 1, 350)] {
			let content = Content { category, ..content(author, &[cost]) };
			Budget::propose(by(author), cycle, content).unwrap();
		}
		until(cycle, Stage::Voting);
		for voter in 0..4 {
			Budget::vote(by(voter), cycle, approve(&[1, 2])).unwrap();
		}
		Budget::vote(by(4), cycle, approve(&[0])).unwrap();
		Budget::vote(by(5), cycle, approve(&[1, 3])).unwrap();
		until(cycle, Stage::CarryingOut);
		let tally = |category| Budget::count_of(cycle, category).unwrap().tally().0;
		assert_eq!((tally(0), tally(1)), (5, 5), "who votes in one category only counts there only");
		let paid: Vec<_> = (0..4).map(paid_to).collect();
		assert_eq!(paid, [0, 400, 250, 0]);
		assert_eq!(Budget::contest(cycle, 0), [0, 2]);
		assert_eq!(Budget::contest(cycle, 1), [1, 3]);
		assert_eq!(held(), 0);
	})
}

#[test]
fn a_tie_is_broken_by_the_rule_that_was_fixed_when_the_cycle_started() {
	// The project for 800 has two voters and that for 400 has one. Both have a vote for 400, and only one of them fits
	// into 1,000.
	for (ties, expected) in [(Ties::LeastCost, (0, 400)), (Ties::MostVotes, (800, 0))] {
		chain(|| {
			let greedy = Terms { rule: Rule::Greedy, utility: Utility::Cardinality, ties, ..terms() };
			let cycle = voting(greedy, &[&[800], &[400]]);
			for (voter, project) in [(0, 0), (1, 0), (2, 1)] {
				Budget::vote(by(voter), cycle, approve(&[project])).unwrap();
			}
			until(cycle, Stage::CarryingOut);
			assert_eq!((paid_to(0), paid_to(1)), expected, "{ties}");
		})
	}
}

#[test]
fn a_category_for_which_nobody_votes_or_proposes_ends_without_winners() {
	let shares = list([25, 25, 50].map(Perbill::from_percent));
	chain(|| {
		let cycle = start(Terms { shares, ..terms() });
		Budget::propose(by(0), cycle, Content { category: 2, ..content(0, &[400]) }).unwrap();
		Budget::propose(by(1), cycle, Content { category: 1, ..content(1, &[200]) }).unwrap();
		until(cycle, Stage::Voting);
		Budget::vote(by(0), cycle, approve(&[0])).unwrap();
		until(cycle, Stage::CarryingOut);
		assert_eq!((paid_to(0), paid_to(1), held()), (400, 0, 0));
	})
}

#[test]
fn every_rule_counts_to_its_end() {
	let completions = [Completion::None, Completion::Greedy, Completion::Add1, Completion::Add1Greedy];
	let rules = completions
		.into_iter()
		.flat_map(|completion| [Rule::EqualShares(completion), Rule::Preferred(completion)]);
	for rule in rules.chain([Rule::Greedy]) {
		for utility in [Utility::Cost, Utility::Cardinality, Utility::Points] {
			chain(|| {
				let ballot = BallotKind::Points { total: 10, most: 4 };
				let cycle = voting(Terms { rule, utility, ballot, ..terms() }, &[&[350], &[600], &[500]]);
				for voter in 0..9 {
					let ballot = [(voter % 3, 6), (voter % 3 + 1, 4)];
					let ballot =
						ballot.iter().filter(|(project, _)| *project < 3).copied().collect::<Vec<_>>();
					Budget::vote(by(voter.into()), cycle, points(&ballot)).unwrap();
				}
				until(cycle, Stage::CarryingOut);
				let awarded = Cycles::<Test>::get(cycle).unwrap().awarded;
				assert!(awarded > 0 && awarded <= 1_000, "{rule:?} by {utility:?} spends {awarded}");
			})
		}
	}
}

#[test]
fn a_count_that_needs_too_much_room_is_void_and_the_pot_goes_back() {
	chain(|| {
		let cycle = voting(terms(), &[&[350], &[400]]);
		Budget::vote(by(0), cycle, approve(&[0])).unwrap();
		MaxCountSize::set(10);
		pass(14 * DAY);
		block();
		block();
		assert!(events().contains(&Event::CountVoid { cycle, category: 0 }));
		until(cycle, Stage::Closed);
		assert_eq!(Balances::free_balance(COMMONS), WEALTH);
	})
}

#[test]
fn a_count_gets_on_however_little_is_counted_at_a_time() {
	chain(|| {
		let cycle = voting(terms(), &[&[350], &[400], &[100], &[120], &[130], &[140]]);
		(0..6).for_each(|voter| Budget::vote(by(voter), cycle, approve(&[voter as u16])).unwrap());
		pass(14 * DAY);
		// Enough to begin, but not to count.
		let begin = <() as WeightInfo>::look_at_agenda() + <() as WeightInfo>::transition();
		Share::set(begin + forgive_weight::<Test>());
		block();
		let mut pushes = 0;
		while stage(cycle) == (Stage::Counting { category: 0 }) {
			Budget::count(by(15), cycle, 1).unwrap();
			pushes += 1;
			assert!(pushes < 100_000, "the count never ends");
		}
		Share::set(Weight::MAX);
		until(cycle, Stage::CarryingOut);
	})
}
