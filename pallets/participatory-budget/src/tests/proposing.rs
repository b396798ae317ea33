//! Proposals, amendments, co-sponsors, merging.

use super::*;
use frame_support::sp_runtime::{Perbill, TokenError};

fn sponsored() -> Terms<Test> {
	Terms { cosponsors: 2, ..terms() }
}

#[test]
fn a_stranger_proposes_nothing() {
	chain(|| {
		let cycle = start(terms());
		assert_eq!(Budget::propose(by(15), cycle, content(1, &[100])), error(Error::NotAVoter));
		assert_eq!(Budget::propose(by(1), 9, content(1, &[100])), error(Error::UnknownCycle));
	})
}

#[test]
fn a_proposal_within_the_limits_is_on_the_paper_and_holds_a_deposit() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 3, &[100, 50]);
		assert_eq!(proposal(cycle, 0).status, Status::Admitted(0));
		let entry = Entry { proposal: 0, cost: 150, category: 0, stands: true, sponsors: 0 };
		assert_eq!(BallotPapers::<Test>::get(cycle).to_vec(), [Some(entry)]);
		assert_eq!(Balances::free_balance(3), PURSE - DEPOSIT);
	})
}

#[test]
fn mistakes_in_a_proposal_are_reported() {
	let shares = list([Perbill::from_percent(50), Perbill::from_percent(50)]);
	chain(|| {
		let cycle = start(Terms { least_cost: 50, most_cost: 600, shares, ..terms() });
		let good = content(1, &[100]);
		let cases = [
			(Content { title: text("  "), ..good.clone() }, Error::BadTitle),
			(Content { title: list([0xff]), ..good.clone() }, Error::BadTitle),
			(Content { category: 2, ..good.clone() }, Error::UnknownCategory),
			(content(1, &[]), Error::BadCost),
			(content(1, &[100, 0]), Error::BadCost),
			(content(1, &[49]), Error::BadCost),
			(content(1, &[300, 201]), Error::BadCost),
			(content(1, &[Balance::MAX, Balance::MAX]), Error::BadCost),
		];
		for (wrong, expected) in cases {
			assert_eq!(Budget::propose(by(1), cycle, wrong.clone()), error(expected), "{wrong:?}");
		}
		Budget::propose(by(1), cycle, Content { category: 1, ..content(1, &[500]) }).unwrap();
	})
}

#[test]
fn an_author_who_cannot_pay_the_deposit_does_not_propose() {
	chain(|| {
		let cycle = start(terms());
		join(77);
		let refused = Budget::propose(by(77), cycle, content(1, &[100]));
		assert_eq!(refused, Err(TokenError::FundsUnavailable.into()));
		assert_eq!(Cycles::<Test>::get(cycle).unwrap().proposals, 0);
	})
}

#[test]
fn a_member_makes_only_so_many_proposals_and_can_withdraw_one_for_another() {
	chain(|| {
		let cycle = start(terms());
		for _ in 0..3 {
			propose(cycle, 1, &[100]);
		}
		assert_eq!(Budget::propose(by(1), cycle, content(1, &[100])), error(Error::TooManyProposals));
		assert_eq!(Budget::withdraw_proposal(by(2), cycle, 1), error(Error::NotTheAuthor));
		Budget::withdraw_proposal(by(1), cycle, 1).unwrap();
		assert_eq!(Budget::withdraw_proposal(by(1), cycle, 1), error(Error::UnknownProposal));
		assert_eq!(Balances::free_balance(1), PURSE - 2 * DEPOSIT, "its deposit is given back");
		assert_eq!(propose(cycle, 1, &[300]), 3);
		assert_eq!(proposal(cycle, 3).status, Status::Admitted(1), "the free place is taken");
	})
}

#[test]
fn the_paper_has_so_many_places() {
	chain(|| {
		let cycle = start(terms());
		for author in 0..10 {
			propose(cycle, author, &[100]);
		}
		let waits = propose(cycle, 1, &[100]);
		assert_eq!(proposal(cycle, waits).status, Status::Gathering);
		Budget::withdraw_proposal(by(4), cycle, 4).unwrap();
		let next = propose(cycle, 2, &[100]);
		assert_eq!(proposal(cycle, next).status, Status::Admitted(4), "the free place is taken");
		Budget::sponsor(by(3), cycle, waits, true).unwrap();
		assert_eq!(proposal(cycle, waits).status, Status::Admitted(4), "the newest has nobody behind it");
		assert_eq!(proposal(cycle, next).status, Status::Gathering);
		assert!(events().contains(&Event::Dropped { cycle, proposal: next, project: 4 }));
	})
}

#[test]
fn a_proposal_needs_its_cosponsors_and_loses_its_place_without_them() {
	chain(|| {
		let cycle = start(sponsored());
		propose(cycle, 0, &[100]);
		assert_eq!(proposal(cycle, 0).status, Status::Gathering);
		assert_eq!(Budget::sponsor(by(0), cycle, 0, true), error(Error::AuthorCannotSponsor));
		assert_eq!(Budget::sponsor(by(15), cycle, 0, true), error(Error::NotAVoter));
		assert_eq!(Budget::sponsor(by(1), cycle, 0, false), error(Error::NothingToChange));
		Budget::sponsor(by(1), cycle, 0, true).unwrap();
		assert_eq!(
			Budget::sponsor(by(1), cycle, 0, true),
			error(Error::NothingToChange),
			"a member counts once"
		);
		Budget::sponsor(by(2), cycle, 0, true).unwrap();
		assert_eq!(proposal(cycle, 0).status, Status::Admitted(0));
		Budget::sponsor(by(1), cycle, 0, false).unwrap();
		assert_eq!(proposal(cycle, 0).status, Status::Gathering);
		assert_eq!(BallotPapers::<Test>::get(cycle).to_vec(), [None]);
	})
}

#[test]
fn an_amended_proposal_stays_on_record_and_needs_backing_anew() {
	chain(|| {
		let cycle = start(sponsored());
		propose(cycle, 0, &[100]);
		(1..3).for_each(|member| Budget::sponsor(by(member), cycle, 0, true).unwrap());
		let better = Content { title: text("A better title"), ..content(0, &[100]) };
		Budget::amend_proposal(by(0), cycle, 0, better.clone()).unwrap();
		assert_eq!((proposal(cycle, 0).status, proposal(cycle, 0).sponsors), (Status::Gathering, 0));
		(1..3).for_each(|member| Budget::sponsor(by(member), cycle, 0, true).unwrap());
		Budget::amend_proposal(by(0), cycle, 0, Content { beneficiary: 0, ..better.clone() }).unwrap();
		assert_eq!((proposal(cycle, 0).status, proposal(cycle, 0).sponsors), (Status::Gathering, 0));
		assert_eq!(History::<Test>::get(cycle, (0, 0)), Some(content(0, &[100])));
		assert_eq!(History::<Test>::get(cycle, (0, 1)), Some(better));
		(1..3).for_each(|member| Budget::sponsor(by(member), cycle, 0, true).unwrap());
		assert_eq!(proposal(cycle, 0).status, Status::Admitted(0));
		assert_eq!(Budget::amend_proposal(by(1), cycle, 0, content(0, &[100])), error(Error::NotTheAuthor));
		Budget::amend_proposal(by(0), cycle, 0, content(0, &[100])).unwrap();
		assert_eq!(
			Budget::amend_proposal(by(0), cycle, 0, content(0, &[90])),
			error(Error::TooManyAmendments)
		);
	})
}

#[test]
fn without_cosponsors_an_amended_proposal_stays_on_the_paper_at_its_new_cost() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		Budget::amend_proposal(by(0), cycle, 0, content(0, &[250])).unwrap();
		let entry = Entry { proposal: 0, cost: 250, category: 0, stands: true, sponsors: 0 };
		assert_eq!(BallotPapers::<Test>::get(cycle).to_vec(), [Some(entry)]);
	})
}

#[test]
fn two_proposals_become_one_if_both_authors_want_it() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		propose(cycle, 1, &[200]);
		let both = content(1, &[150, 130]);
		assert_eq!(Budget::accept_merge(by(1), cycle, 1, 0, both.clone()), error(Error::NoOffer));
		assert_eq!(Budget::offer_merge(by(0), cycle, 0, Some(0)), error(Error::SameProposal));
		assert_eq!(Budget::offer_merge(by(0), cycle, 0, Some(5)), error(Error::UnknownProposal));
		assert_eq!(Budget::offer_merge(by(1), cycle, 0, Some(1)), error(Error::NotTheAuthor));
		Budget::offer_merge(by(0), cycle, 0, Some(1)).unwrap();
		Budget::offer_merge(by(0), cycle, 0, None).unwrap();
		assert_eq!(Budget::accept_merge(by(1), cycle, 1, 0, both.clone()), error(Error::NoOffer));
		Budget::offer_merge(by(0), cycle, 0, Some(1)).unwrap();
		assert_eq!(Budget::accept_merge(by(0), cycle, 1, 0, both.clone()), error(Error::NotTheAuthor));
		Budget::accept_merge(by(1), cycle, 1, 0, both.clone()).unwrap();
		assert_eq!(proposal(cycle, 0).status, Status::Merged(1));
		assert_eq!(proposal(cycle, 1).content, both);
		assert_eq!(Balances::free_balance(0), PURSE - DEPOSIT, "what was merged is stored still");
		assert_eq!(History::<Test>::get(cycle, (1, 0)), Some(content(1, &[200])));
	})
}

#[test]
fn when_the_time_for_proposals_is_over_nothing_is_changed_even_before_the_next_block() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		propose(cycle, 1, &[100]);
		pass(30 * DAY);
		let refused = error(Error::WrongStage);
		assert_eq!(Budget::propose(by(2), cycle, content(2, &[100])), refused);
		assert_eq!(Budget::amend_proposal(by(0), cycle, 0, content(0, &[900])), refused);
		assert_eq!(Budget::withdraw_proposal(by(0), cycle, 0), refused);
		assert_eq!(Budget::sponsor(by(2), cycle, 0, true), refused);
		assert_eq!(Budget::offer_merge(by(0), cycle, 0, Some(1)), refused);
	})
}

#[test]
fn a_member_with_a_new_key_is_still_the_author() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		rekey(0, 19);
		assert_eq!(Budget::withdraw_proposal(by(0), cycle, 0), error(Error::NotAVoter));
		Budget::withdraw_proposal(by(19), cycle, 0).unwrap();
		assert_eq!(Balances::free_balance(0), PURSE, "who paid the deposit has it back");
	})
}
