//! Amendments, and the choice among rivals.

use super::*;

/// The members who support this amendment. Each member supports one.
fn supporters(n: u64) -> [MemberId; 2] {
	match n {
		0 => [1, 2],
		1 => [5, 6],
		_ => [100 + 2 * n, 101 + 2 * n],
	}
}

/// Members 3, 4 … each propose an amendment to this proposal. The first sets the balance to 11, and so on.
fn amendments(to: ProposalId, number: u64) -> Vec<ProposalId> {
	(0..number)
		.map(|n| {
			let id = NextProposal::<Test>::get();
			act(|| Assembly::amend(by(3 + n), to, Box::new(set_balance(u128::from(n) + 11)))).unwrap();
			for supporter in supporters(n) {
				if !TestRoll::is_active(supporter) {
					join(supporter);
				}
				support(supporter, id).unwrap();
			}
			id
		})
		.collect()
}

fn admit(id: ProposalId) -> Result<(), DispatchError> {
	act(|| Assembly::admit(by(9), id))
}

fn stage(id: ProposalId) -> Stage {
	Assembly::proposal(id).expect("it is kept").stage
}

/// A proposal of member 0 with its supporters, and two amendments that are admitted.
fn rivals() -> (ProposalId, Vec<ProposalId>) {
	let id = proposed(CONSTITUTION);
	for supporter in [1, 2] {
		support(supporter, id).unwrap();
	}
	let all = amendments(id, 2);
	for amendment in &all {
		admit(*amendment).unwrap();
	}
	(id, all)
}

/// Opens the choice. Returns its number.
fn choice(id: ProposalId) -> ProposalId {
	let choice = NextProposal::<Test>::get();
	open(id).unwrap();
	choice
}

#[test]
fn the_members_choose_among_rivals_before_the_final_vote() {
	chain(|| {
		let (id, all) = rivals();
		assert_eq!(Assembly::amendments_to(id), all);
		events();
		let choice = choice(id);
		let rivals: Rivals = vec![id, all[0], all[1]].try_into().unwrap();
		assert_eq!(events()[0], Event::ChoiceOpened { choice, rivals });
		for rival in [id, all[0], all[1]] {
			assert_eq!(stage(rival), Stage::Compared);
			assert_eq!(open(rival), error(Error::NotWaiting));
		}
		check();
		vote(0, choice, ranked(&[0, 1])).unwrap();
		for member in 1..4 {
			vote(member, choice, ranked(&[1, 0, 2])).unwrap();
		}
		for member in 4..6 {
			vote(member, choice, ranked(&[2, 1])).unwrap();
		}
		wait(5 * DAY + 3 * HOUR);
		assert!(events().contains(&Event::Chosen { choice, proposal: all[0] }));
		assert_eq!(stage(all[0]), Stage::Waiting);
		for lost in [id, all[1], choice] {
			assert!(matches!(stage(lost), Stage::Closed(_)));
		}
		// Its proposer can no longer withdraw it, and anybody can open the final vote when it has supporters.
		assert_eq!(act(|| Assembly::withdraw(by(3), all[0])), error(Error::NotTheProposer));
		lapse(3);
		assert_eq!(open(all[0]), error(Error::TooFewSupporters));
		for supporter in [1, 2] {
			support(supporter, all[0]).unwrap();
		}
		open(all[0]).unwrap();
		assert_eq!(votes(all[0]), (0, 0, 0));
		for member in [0, 1, 2, 4, 5, 6] {
			vote(member, all[0], Aye).unwrap();
		}
		wait(3 * DAY);
		assert_eq!(seen(), 11);
	})
}

#[test]
fn without_a_preference_the_proposal_itself_comes_to_the_vote() {
	chain(|| {
		let (id, all) = rivals();
		choice(id);
		wait(5 * DAY + 3 * HOUR);
		assert_eq!(Assembly::proposal(id).unwrap().link, Link::Chosen);
		assert!(matches!(stage(all[0]), Stage::Closed(_)));
		open(id).unwrap();
		assert!(Assembly::tally(id).is_some());
	})
}

#[test]
fn an_amendment_needs_supporters_and_has_one_place_for_each_member() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		let amendment = NextProposal::<Test>::get();
		act(|| Assembly::amend(by(3), id, Box::new(set_balance(1)))).unwrap();
		assert_eq!(admit(amendment), error(Error::TooFewSupporters));
		assert_eq!(open(amendment), error(Error::AmendmentWaits));
		for supporter in [1, 2] {
			support(supporter, amendment).unwrap();
		}
		admit(amendment).unwrap();
		assert_eq!(admit(amendment), error(Error::OneAmendmentEach));
		assert_eq!(admit(id), error(Error::NotAnAmendment));
		let further = act(|| Assembly::amend(by(4), amendment, Box::new(set_balance(2))));
		assert_eq!(further, error(Error::NotAmendable));
		let own = NextProposal::<Test>::get();
		act(|| Assembly::amend(by(0), id, Box::new(set_balance(3)))).unwrap();
		for supporter in [5, 6] {
			support(supporter, own).unwrap();
		}
		assert_eq!(admit(own), error(Error::OneAmendmentEach));
	})
}

#[test]
fn a_proposal_has_at_most_eleven_amendments_in_a_choice() {
	chain(|| {
		(10..20).for_each(join);
		let id = proposed(CONSTITUTION);
		let all = amendments(id, 12);
		for amendment in &all[..11] {
			admit(*amendment).unwrap();
		}
		assert_eq!(admit(all[11]), error(Error::TooManyRivals));
		act(|| Assembly::withdraw(by(3), all[0])).unwrap();
		admit(all[11]).unwrap();
	})
}

#[test]
fn amendments_to_a_proposal_that_is_withdrawn_can_be_opened_on_their_own() {
	chain(|| {
		let (id, all) = rivals();
		act(|| Assembly::withdraw(by(0), id)).unwrap();
		assert!(Assembly::amendments_to(id).is_empty());
		assert_eq!(admit(all[0]), error(Error::UnknownProposal));
		// It takes a place of the track now, so it needs supporters for that.
		assert_eq!(open(all[0]), error(Error::TooFewSupporters));
		for supporter in [7, 8] {
			support(supporter, all[0]).unwrap();
		}
		open(all[0]).unwrap();
		assert!(Assembly::tally(all[0]).is_some());
	})
}

#[test]
fn without_admitted_amendments_the_final_vote_is_the_only_one() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		amendments(id, 1);
		opened(id);
		assert!(Assembly::tally(id).is_some());
	})
}

#[test]
fn nobody_delays_an_urgent_proposal_with_an_amendment() {
	chain(|| {
		UrgentTrack::set(Some(CONSTITUTION));
		let id = proposed(CONSTITUTION);
		let amendment = act(|| Assembly::amend(by(3), id, Box::new(set_balance(11))));
		assert_eq!(amendment, error(Error::NotAmendable));
		opened(id);
		assert!(Assembly::tally(id).is_some(), "the vote is the final one");
		// On other tracks there are amendments.
		let other = proposed(COMMONS);
		act(|| Assembly::amend(by(3), other, Box::new(spend(11)))).unwrap();
	})
}
