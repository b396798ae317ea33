//! The answers to apps and auditors.

use super::*;
use equal_shares::{How, Support};
use frame_support::sp_runtime::Perbill;

#[test]
fn a_category_explains_its_outcome_with_the_numbers_of_the_ballot_paper() {
	let shares = list([Perbill::from_percent(50), Perbill::from_percent(50)]);
	chain(|| {
		let cycle = start(Terms { shares, ..terms() });
		for (author, category, cost) in [(0, 0, 300), (1, 1, 400), (2, 1, 450)] {
			let content = Content { category, ..content(author, &[cost]) };
			Budget::propose(by(author), cycle, content).unwrap();
		}
		until(cycle, Stage::Voting);
		for voter in 0..4 {
			Budget::vote(by(voter), cycle, approve(&[0, 2])).unwrap();
		}
		Budget::vote(by(4), cycle, approve(&[1])).unwrap();
		assert_eq!(
			Budget::category_info(cycle, 1).unwrap().outcome,
			None,
			"nothing is told before the count"
		);
		until(cycle, Stage::CarryingOut);

		let info = Budget::category_info(cycle, 1).unwrap();
		assert_eq!((info.share, info.ballots), (500, 5));
		let told: Vec<_> = info.projects.iter().map(|p| (p.project, p.proposal, p.cost, p.votes)).collect();
		assert_eq!(told, [(1, 1, 400, 1), (2, 2, 450, 4)]);
		let outcome = info.outcome.unwrap();
		assert_eq!(outcome.winners[0].project, 2);
		assert!(matches!(outcome.winners[0].how, How::EqualShares { points: 4, .. }));
		assert_eq!(outcome.losers[0].project, 1);
		assert_eq!(Budget::category_info(cycle, 2), None);
		assert_eq!(Budget::category_info(7, 0), None);

		let receipt = Budget::receipt(cycle, 2).unwrap();
		assert_eq!(receipt.ballot, [0, 2].map(|project| Support { project, points: 1 }));
		assert_eq!(receipt.paid, [(0, 75), (2, 112)], "300 and 450 by four voters, rounded down");
		assert_eq!(Budget::receipt(cycle, 9), None, "who did not vote has no receipt");

		assert_eq!(Budget::ballots_info(cycle, 0).unwrap().len(), 3);
		assert_eq!(Budget::ballots_info(cycle, 1).unwrap().len(), 2);
		assert_eq!(Budget::ballots_info(cycle, 2), None);
		assert_eq!(Budget::cycle_info(cycle).unwrap().awarded, 750);
	})
}

#[test]
fn proposals_are_told_page_by_page_with_what_came_of_them() {
	chain(|| {
		let cycle = won(&[100, 200]);
		let (page, next) = Budget::proposals_info(cycle, 0, 10);
		assert_eq!((page.len(), next), (1, None));
		assert_eq!(page[0].work.as_ref().map(|work| work.paid), Some(1));
		let second = start(terms());
		(0..3).for_each(|author| {
			propose(second, author, &[100]);
		});
		let (page, next) = Budget::proposals_info(second, 1, 1);
		assert_eq!((page[0].id, next), (1, Some(2)));
		assert_eq!(Budget::proposals_info(second, 3, 1), (vec![], None));
		assert_eq!(Budget::proposals_info(9, 0, 1), (vec![], None));
	})
}

#[test]
fn the_text_before_an_amendment_can_be_read() {
	chain(|| {
		let cycle = start(terms());
		let proposal = propose(cycle, 1, &[100]);
		assert_eq!(Budget::versions_info(cycle, proposal), Some(vec![]));
		Budget::amend_proposal(by(1), cycle, proposal, content(1, &[150])).unwrap();
		Budget::amend_proposal(by(1), cycle, proposal, content(1, &[200])).unwrap();
		let before = Some(vec![content(1, &[100]), content(1, &[150])]);
		assert_eq!(Budget::versions_info(cycle, proposal), before);
		assert_eq!(Budget::versions_info(cycle, 9), None);
	})
}
