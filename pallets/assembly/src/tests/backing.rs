//! Supporters on an urgent track, who are counted and not listed.

use super::*;

fn support(id: MemberId, proposal: ProposalId) -> Result<(), DispatchError> {
	act(|| Assembly::support(by(id), proposal))
}

fn withdraw_support(id: MemberId, proposal: ProposalId) -> Result<(), DispatchError> {
	act(|| Assembly::withdraw_support(by(id), proposal))
}

fn open(proposal: ProposalId) -> Result<(), DispatchError> {
	act(|| Assembly::open(by(9), proposal))
}

/// Votes on the constitution cannot wait.
fn urgent(story: impl FnOnce()) {
	chain(|| {
		UrgentTrack::set(Some(CONSTITUTION));
		story();
	});
}

#[test]
fn an_urgent_call_can_need_any_number_of_supporters_and_only_active_members_count() {
	urgent(|| {
		SupportersNeeded::set(100);
		(10..200).for_each(join);
		let id = proposed(CONSTITUTION);
		for member in 10..110 {
			support(member, id).unwrap();
		}
		assert_eq!(Backers::<Test>::get(id), 100);
		lapse(50);
		assert_eq!(open(id), error(Error::TooFewSupporters));
		withdraw_support(51, id).unwrap();
		assert_eq!(withdraw_support(51, id), error(Error::NotASupporter));
		support(110, id).unwrap();
		assert_eq!(open(id), error(Error::TooFewSupporters));
		support(111, id).unwrap();
		assert_eq!(support(111, id), error(Error::AlreadySupported));
		assert_eq!(support(0, id), error(Error::AlreadySupported));
		open(id).unwrap();
		assert_eq!(Backers::<Test>::iter().count(), 0);
		// Members who lapse later leave nothing behind, and nothing is counted twice.
		lapse(60);
		assert!(Backings::<Test>::iter_prefix(60).next().is_none());
	});
}

#[test]
fn ninety_nine_of_four_hundred_members_do_not_fill_the_places_of_an_urgent_track() {
	urgent(|| {
		// It has three places, as that for emergencies.
		UrgentTrack::set(Some(COMMONS));
		(10..400).for_each(join);
		// A twelfth of the members, as in an emergency.
		SupportersNeeded::set(34);
		let mut colluders = 100..199;
		let mut opened = 0;
		while let Some(proposer) = colluders.next() {
			let id = NextProposal::<Test>::get();
			act(|| Assembly::propose(by(proposer), origin_of(COMMONS), Box::new(spend(1)))).unwrap();
			for supporter in colluders.by_ref().take(34) {
				support(supporter, id).unwrap();
			}
			opened += u32::from(open(id).is_ok());
		}
		// They would need three times 35 for all places.
		assert_eq!(opened, 2);
	});
}

#[test]
fn a_member_supports_the_last_one_and_a_proposer_of_an_open_one_no_other() {
	urgent(|| {
		let [first, second] = [proposed(CONSTITUTION), proposed(CONSTITUTION)];
		support(1, first).unwrap();
		support(1, second).unwrap();
		assert_eq!([first, second].map(Backers::<Test>::get), [0, 1]);
		support(1, first).unwrap();
		assert_eq!([first, second].map(Backers::<Test>::get), [1, 0]);
		// A member proposes one and supports another one. When their own is opened, they support no other.
		let own = NextProposal::<Test>::get();
		act(|| Assembly::propose(by(5), origin_of(CONSTITUTION), Box::new(set_balance(1)))).unwrap();
		support(5, first).unwrap();
		for supporter in [6, 7] {
			support(supporter, own).unwrap();
		}
		open(own).unwrap();
		assert_eq!(Backers::<Test>::get(first), 1);
		assert_eq!(open(first), error(Error::TooFewSupporters));
		assert_eq!(support(5, first), error(Error::OneOpenEach));
	});
}

#[test]
fn members_who_support_again_and_again_store_one_entry_each() {
	urgent(|| {
		for _ in 0..100 {
			let ids = [proposed(CONSTITUTION), proposed(CONSTITUTION)];
			for id in ids {
				for member in 1..9 {
					support(member, id).unwrap();
				}
			}
			for id in ids {
				act(|| Assembly::withdraw(by(0), id)).unwrap();
			}
			check();
		}
		assert_eq!(Backings::<Test>::iter().count(), 8);
		assert_eq!(Backers::<Test>::iter().count(), 0);
	});
}

#[test]
fn supporters_of_questions_and_on_other_tracks_are_listed() {
	urgent(|| {
		UrgentTrack::set(Some(COMMONS));
		let question = asked(Method::Approval, 2);
		let call = proposed(CONSTITUTION);
		for id in [question, call] {
			for member in [1, 2] {
				support(member, id).unwrap();
			}
			assert_eq!(Assembly::proposal(id).unwrap().supporters.to_vec(), [1, 2]);
		}
		assert_eq!(Backings::<Test>::iter().count(), 0);
		for id in [question, call] {
			open(id).unwrap();
		}
	});
}

#[test]
fn apps_read_how_many_active_members_support_a_proposal_and_how_many_it_needs() {
	fn story() {
		SupportersNeeded::set(3);
		(10..14).for_each(join);
		let id = proposed(CONSTITUTION);
		assert_eq!(Assembly::supporters(id), Some((0, 3)));
		support(10, id).unwrap();
		support(11, id).unwrap();
		assert_eq!(Assembly::supporters(id), Some((2, 3)));
		lapse(11);
		assert_eq!(Assembly::supporters(id), Some((1, 3)));
		assert_eq!(Assembly::supporters(id + 1), None);
	}
	chain(story);
	urgent(story);
}
