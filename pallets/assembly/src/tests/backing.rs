//! Supporters: each member backs one proposal on a track, and any number of them can be needed.

use super::*;

fn withdraw_support(id: MemberId, proposal: ProposalId) -> Result<(), DispatchError> {
	act(|| Assembly::withdraw_support(by(id), proposal))
}

/// A proposal of this member, waiting.
fn proposed_by(member: MemberId, track: u8) -> ProposalId {
	let id = NextProposal::<Test>::get();
	let call = if track == CONSTITUTION { set_balance(1) } else { spend(1) };
	act(|| Assembly::propose(by(member), origin_of(track), Box::new(call))).unwrap();
	id
}

/// A question of this member on the track of the commons, waiting.
fn asked_by(member: MemberId) -> ProposalId {
	let id = NextProposal::<Test>::get();
	let answers: Vec<Answer> = [b"a", b"b"].map(|text| text.to_vec().try_into().unwrap()).into();
	let answers = answers.try_into().unwrap();
	act(|| Assembly::ask(by(member), COMMONS, text("What?"), answers, Method::Approval)).unwrap();
	id
}

/// How many active members support a proposal.
fn backers(id: ProposalId) -> u32 {
	Assembly::support_of(id).expect("it is kept").0
}

#[test]
fn a_proposal_can_need_any_number_of_supporters_and_only_active_members_count() {
	chain(|| {
		SupportersNeeded::set(100);
		(10..200).for_each(join);
		let id = proposed(CONSTITUTION);
		for member in 10..110 {
			support(member, id).unwrap();
		}
		assert_eq!(backers(id), 100);
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
		// Members who lapse later stay on the record of who wanted the vote.
		lapse(60);
		assert_eq!(backers(id), 100);
		assert!(Supporters::<Test>::contains_key((id, Aim::Vote), 60));
	});
}

#[test]
fn ninety_nine_of_four_hundred_members_do_not_fill_a_track_whose_places_take_a_twelfth() {
	chain(|| {
		(10..400).for_each(join);
		SupportersNeeded::set(34);
		let mut colluders = 100..199;
		let mut opened = 0;
		while let Some(proposer) = colluders.next() {
			let id = proposed_by(proposer, COMMONS);
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
fn thirty_per_cent_of_a_thousand_members_leave_a_place_for_an_honest_proposal() {
	chain(|| {
		DearPlaces::set(true);
		(10..1_000).for_each(join);
		// They take the cheap place, and another one with a quarter of the members.
		for supporters in [100..102, 110..360] {
			let id = proposed_by(supporters.end, COMMONS);
			supporters.for_each(|member| support(member, id).unwrap());
			open(id).unwrap();
		}
		// For the third they are too few. Those who back the others do not help them, nor with a question.
		let (third, asks) = (proposed_by(361, COMMONS), asked_by(362));
		for member in 100..400 {
			let _ = support(member, third);
		}
		assert!(backers(third) < 50);
		assert_eq!(open(third), error(Error::TooFewSupporters));
		for member in 100..400 {
			let _ = support(member, asks);
		}
		assert!(backers(asks) < 50);
		let honest = proposed_by(500, COMMONS);
		for member in 501..751 {
			support(member, honest).unwrap();
		}
		open(honest).unwrap();
		assert_eq!(Assembly::open_polls().len(), 3);
	});
}

#[test]
fn thirty_per_cent_of_a_thousand_members_leave_a_place_in_a_choice() {
	chain(|| {
		DearPlaces::set(true);
		(10..1_000).for_each(join);
		let id = proposed(COMMONS);
		let amend = |member: MemberId| {
			let amendment = NextProposal::<Test>::get();
			act(|| Assembly::amend(by(member), id, Box::new(spend(1)))).unwrap();
			amendment
		};
		let admit = |amendment| act(|| Assembly::admit(by(9), amendment));
		// Two supporters are enough as long as less than half of the places are taken. Then it is a quarter.
		let mut colluders = 100..400;
		let mut admitted = 0;
		while let Some(author) = colluders.next() {
			let amendment = amend(author);
			let needed = Assembly::support_of(amendment).unwrap().1;
			for member in colluders.by_ref().take(needed as usize) {
				support(member, amendment).unwrap();
			}
			admitted += u32::from(admit(amendment).is_ok());
		}
		assert!((1..11).contains(&admitted), "{admitted} of 11 places are taken");
		let honest = amend(500);
		for member in 501..751 {
			support(member, honest).unwrap();
		}
		admit(honest).unwrap();
	});
}

#[test]
fn a_member_supports_the_last_one_and_a_proposer_of_an_open_one_no_other() {
	chain(|| {
		let [first, second] = [proposed(CONSTITUTION), proposed(CONSTITUTION)];
		support(1, first).unwrap();
		support(1, second).unwrap();
		assert_eq!([first, second].map(backers), [0, 1]);
		support(1, first).unwrap();
		assert_eq!([first, second].map(backers), [1, 0]);
		// A member proposes one and supports another one. When their own is opened, they support no other.
		let own = proposed_by(5, CONSTITUTION);
		support(5, first).unwrap();
		for supporter in [6, 7] {
			support(supporter, own).unwrap();
		}
		open(own).unwrap();
		assert_eq!(backers(first), 1);
		assert_eq!(open(first), error(Error::TooFewSupporters));
		assert_eq!(support(5, first), error(Error::OneOpenEach));
	});
}

#[test]
fn a_member_backs_one_call_or_question_on_a_track_and_beside_it_one_amendment() {
	chain(|| {
		let (call, asks) = (proposed(COMMONS), asked(Method::Approval, 2));
		let amendments: Vec<_> = [3, 4]
			.map(|author| {
				let id = NextProposal::<Test>::get();
				act(|| Assembly::amend(by(author), call, Box::new(spend(1)))).unwrap();
				id
			})
			.into();
		support(1, asks).unwrap();
		support(1, call).unwrap();
		assert_eq!((backers(asks), backers(call)), (0, 1));
		support(1, amendments[0]).unwrap();
		support(1, amendments[1]).unwrap();
		assert_eq!((backers(amendments[0]), backers(amendments[1]), backers(call)), (0, 1, 1));
		// Another track has other places.
		support(1, proposed(CONSTITUTION)).unwrap();
		assert_eq!(Backings::<Test>::iter_prefix(1).count(), 3);
		lapse(1);
		assert_eq!((backers(call), backers(amendments[1])), (0, 0));
		assert_eq!(Supporters::<Test>::iter().count(), 0);
	});
}

#[test]
fn members_who_support_again_and_again_store_one_entry_each() {
	chain(|| {
		for _ in 0..100 {
			let ids = [proposed(CONSTITUTION), proposed(CONSTITUTION)];
			for id in ids {
				for member in 1..9 {
					support(member, id).unwrap();
				}
			}
			for id in ids {
				act(|| Assembly::withdraw(by(0), id)).unwrap();
				assert!(Assembly::supporters(id, Aim::Vote, None, PAGE).is_empty());
			}
			check();
		}
		assert_eq!(Backings::<Test>::iter().count(), 8);
		assert_eq!(Supporters::<Test>::iter().count(), 8);
		assert_eq!(Backers::<Test>::iter().count(), 0);
		(1..9).for_each(lapse);
		assert_eq!(Supporters::<Test>::iter().count(), 0);
	});
}

#[test]
fn apps_read_how_many_active_members_support_a_proposal_and_how_many_it_needs() {
	chain(|| {
		SupportersNeeded::set(3);
		(10..14).for_each(join);
		let id = proposed(CONSTITUTION);
		assert_eq!(Assembly::support_of(id), Some((0, 3)));
		support(10, id).unwrap();
		support(11, id).unwrap();
		assert_eq!(Assembly::support_of(id), Some((2, 3)));
		lapse(11);
		assert_eq!(Assembly::support_of(id), Some((1, 3)));
		assert_eq!(Assembly::support_of(id + 1), None);
	});
}

#[test]
fn the_supporters_are_read_in_pages_and_removed_in_parts() {
	chain(|| {
		(10..200).for_each(join);
		let id = proposed(COMMONS);
		(10..160).for_each(|member| support(member, id).unwrap());
		let (mut read, mut pages, mut after) = (Vec::<MemberId>::new(), Vec::new(), None);
		loop {
			let page = Assembly::supporters(id, Aim::Vote, after, u32::MAX);
			pages.push(page.len());
			read.extend(&page);
			after = page.last().copied();
			if after.is_none() {
				break;
			}
		}
		assert_eq!(pages, [64, 64, 22, 0]);
		read.sort_unstable();
		assert_eq!(read, (10..160).collect::<Vec<_>>());
		open(id).unwrap();
		wait(65 * DAY);
		for left in [86, 22, 0] {
			act(|| Assembly::clear(by(9), id)).unwrap();
			assert_eq!(Supporters::<Test>::iter().count(), left);
			check();
		}
		assert_eq!(Assembly::proposal(id), None);
		assert_eq!(Backers::<Test>::iter().count(), 0);
	});
}
