//! What attackers try.

use super::*;
use frame_support::{
	traits::{Get, Hooks},
	weights::{RuntimeDbWeight, Weight},
};

#[test]
fn nobody_votes_twice_through_a_second_delegation() {
	chain(|| {
		delegate(1, 0).unwrap();
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		// The delegator moves on to a second delegate, who votes the same way.
		delegate(1, 2).unwrap();
		vote(2, id, Aye).unwrap();
		assert_eq!(votes(id), (2, 0, 0));
		delegate(1, 0).unwrap();
		assert_eq!(votes(id), (2, 0, 0));
		vote(1, id, Aye).unwrap();
		assert_eq!(votes(id), (3, 0, 0));
	})
}

#[test]
fn nobody_votes_twice_by_leaving_and_joining_again() {
	chain(|| {
		delegate(1, 0).unwrap();
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		for _ in 0..3 {
			lapse(1);
			join(1);
			delegate(1, 0).unwrap();
		}
		assert_eq!(vote(1, id, Aye), error(Error::NotOnRoll));
		assert_eq!(votes(id), (1, 0, 0));
	})
}

#[test]
fn nobody_votes_twice_with_a_new_key() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		vote(1, id, Aye).unwrap();
		rekey(1, 5_000);
		vote(1, id, Aye).unwrap();
		rekey(1, 5_001);
		delegate(1, 0).unwrap();
		vote(0, id, Aye).unwrap();
		assert_eq!(votes(id), (2, 0, 0));
	})
}

#[test]
fn members_who_are_brought_in_for_a_vote_do_not_vote_in_it() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		for member in 10..15 {
			join(member);
			assert_eq!(vote(member, id, Aye), error(Error::NotOnRoll));
			delegate(member, 0).unwrap();
		}
		vote(0, id, Aye).unwrap();
		assert_eq!(votes(id), (1, 0, 0));
		assert_eq!(Assembly::tally(id).unwrap().0, 10);
	})
}

#[test]
fn false_members_who_are_found_out_have_not_decided() {
	chain(|| {
		(10..20).for_each(join);
		let id = referendum(CONSTITUTION);
		for member in 10..15 {
			delegate(member, 15).unwrap();
		}
		for member in 10..20 {
			vote(member, id, Aye).unwrap();
		}
		wait(HOUR);
		(10..20).for_each(lapse);
		assert_eq!(votes(id), (0, 0, 0));
		wait(8 * DAY);
		assert_eq!(approved(0), Some(false));
	})
}

#[test]
fn delegates_do_not_gain_votes_after_the_opening() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		for member in 1..6 {
			delegate(member, 0).unwrap();
			revoke(member).unwrap();
			delegate(member, 0).unwrap();
		}
		assert_eq!(votes(id), (1, 0, 0));
		vote(0, id, Nay).unwrap();
		assert_eq!(votes(id), (0, 1, 0));
	})
}

#[test]
fn votes_are_not_gathered_in_a_chain_of_delegates() {
	chain(|| {
		for member in 1..10 {
			delegate(member, member - 1).unwrap();
		}
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		assert_eq!(votes(id), (2, 0, 0));
	})
}

#[test]
fn a_member_cannot_fill_the_agenda_alone() {
	chain(|| {
		for _ in 0..3 {
			asked(Method::Approval, 2);
		}
		let answers: Vec<Answer> = [b"a", b"b"].map(|text| text.to_vec().try_into().unwrap()).into();
		let more = act(|| {
			Assembly::ask(by(0), COMMONS, text("More?"), answers.try_into().unwrap(), Method::Approval)
		});
		assert_eq!(more, error(Error::TooManyProposals));
		// Without supporters, none of them takes a place.
		assert_eq!(act(|| Assembly::open(by(0), 0)), error(Error::TooFewSupporters));
	})
}

#[test]
fn opponents_cannot_hold_up_a_vote_with_questions() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		let subject = Subject::Proposal(id);
		for asker in [5, 6, 7] {
			for _ in 0..3 {
				say(asker, subject, Kind::Question).unwrap();
			}
			assert_eq!(say(asker, subject, Kind::Question), error(Error::TooManyStatements));
		}
		for question in 0..9 {
			for member in [5, 6, 7] {
				let _ = rate(member, subject, question, true);
			}
		}
		assert_eq!(Assembly::discussion(subject).pressing, 9);
		// The proposer answers each of them once, in a sentence if they want.
		for question in 0..9 {
			say(0, subject, Kind::Answer(question)).unwrap();
		}
		opened(id);
	})
}

#[test]
fn thirty_of_a_hundred_do_not_flood_a_proposer_with_questions() {
	chain(|| {
		(10..100).for_each(join);
		PressingAt::set(5);
		Preparation::set(4 * DAY);
		let subject = Subject::Proposal(proposed(CONSTITUTION));
		let pressing = || Assembly::discussion(subject).pressing;
		for asker in 30..60 {
			for _ in 0..3 {
				say(asker, subject, Kind::Question).unwrap();
			}
		}
		for question in 0..90 {
			for member in 30..60 {
				let _ = rate(member, subject, question, true);
			}
		}
		// 29 find each of 90 questions helpful. Ten are pressing for each five of them.
		assert_eq!(pressing(), 50);
		let asked = Statements::<Test>::iter_prefix(subject).filter(|(_, statement)| statement.pressing);
		for question in asked.map(|(question, _)| question).collect::<Vec<_>>() {
			say(0, subject, Kind::Answer(question)).unwrap();
		}
		assert_eq!(pressing(), 0);
		// Then five are enough again.
		let question = Assembly::discussion(subject).statements;
		say(70, subject, Kind::Question).unwrap();
		for member in 71..76 {
			assert_eq!(pressing(), 0);
			rate(member, subject, question, true).unwrap();
		}
		assert_eq!(pressing(), 1);
	})
}

#[test]
fn a_member_who_proposes_and_withdraws_without_end_leaves_nothing_behind() {
	chain(|| {
		let kept = Subject::Proposal(proposed(COMMONS));
		say(1, kept, Kind::For).unwrap();
		for _ in 0..20 {
			let id = proposed(CONSTITUTION);
			for member in 0..10 {
				for _ in 0..3 {
					say(member, Subject::Proposal(id), Kind::Against).unwrap();
				}
			}
			act(|| Assembly::withdraw(by(0), id)).unwrap();
		}
		let stored = || Statements::<Test>::iter().count() + StatementsBy::<Test>::iter().count();
		let idle = |room: Weight| Assembly::on_idle(System::block_number(), room);
		assert_eq!(stored(), 20 * 40 + 2);
		let look =
			<<Test as frame_system::Config>::DbWeight as Get<RuntimeDbWeight>>::get().reads_writes(4, 1);
		for _ in 0..9 {
			assert_eq!(idle(look), look, "a full block removes nothing");
		}
		assert_eq!(stored(), 20 * 40 + 2);
		// Each block looks at one discussion, and removes 64 entries at most.
		for _ in 0..40 {
			let before = stored();
			idle(Weight::MAX);
			assert!(before - stored() <= CLEARED_AT_ONCE as usize);
			check();
		}
		assert_eq!(stored(), 2);
		assert_eq!(Assembly::statements(kept, 0, 9).len(), 1, "what is said about other proposals stays");
		assert_eq!(Discussions::<Test>::iter().count(), 1);
	})
}

#[test]
fn nobody_holds_up_an_urgent_vote_with_questions() {
	chain(|| {
		UrgentTrack::set(Some(CONSTITUTION));
		let id = proposed(CONSTITUTION);
		let subject = Subject::Proposal(id);
		say(5, subject, Kind::Question).unwrap();
		for member in [6, 7, 8] {
			rate(member, subject, 0, true).unwrap();
		}
		assert_eq!(Assembly::discussion(subject).pressing, 0);
		opened(id);
		// The proposer can answer all the same.
		say(0, subject, Kind::Answer(0)).unwrap();
	})
}

#[test]
fn a_refused_call_changes_nothing() {
	chain(|| {
		delegate(1, 0).unwrap();
		let id = referendum(CONSTITUTION);
		vote(0, id, Aye).unwrap();
		MostDelegators::set(0);
		// The first delegation would have ended, and the second is refused.
		assert_eq!(delegate(1, 2), error(Error::TooManyDelegators));
		assert_eq!(votes(id), (2, 0, 0));
		assert_eq!(Assembly::delegates_of(1), [(CONSTITUTION, 0), (COMMONS, 0)]);
	})
}

#[test]
fn a_petition_of_few_cannot_hold_up_a_decision_and_nobody_signs_twice() {
	chain(|| {
		let id = referendum(CONSTITUTION);
		for member in 0..6 {
			vote(member, id, Aye).unwrap();
		}
		wait(DAY + 3 * HOUR);
		let sign = |member| act(|| Assembly::petition(by(member), id));
		sign(8).unwrap();
		sign(9).unwrap();
		// A signature belongs to the person, and ends with the membership.
		rekey(9, 5_000);
		assert_eq!(sign(9), error(Error::AlreadySigned));
		lapse(9);
		assert_eq!(Assembly::decisions()[0].petitioners, 1);
		join(9);
		sign(9).unwrap();
		assert_eq!(Assembly::decisions()[0].petitioners, 2);
		wait(DAY);
		assert_eq!(seen(), 500);
	})
}

#[test]
fn questions_do_not_take_the_places_of_referenda() {
	chain(|| {
		(10..22).for_each(join);
		let ask = |member: MemberId| {
			let id = NextProposal::<Test>::get();
			let answers: Vec<Answer> = [b"a", b"b"].map(|text| text.to_vec().try_into().unwrap()).into();
			let answers = answers.try_into().unwrap();
			act(|| Assembly::ask(by(member), COMMONS, text("What?"), answers, Method::Approval)).unwrap();
			for supporter in [member + 1, member + 2] {
				support(supporter, id).unwrap();
			}
			open(id)
		};
		let outcomes: Vec<_> = [10, 13, 16, 19].map(ask).into();
		assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 3);
		assert_eq!(outcomes[3], error(Error::TooManyOpen));
		for _ in 0..3 {
			referendum(COMMONS);
		}
	})
}

#[test]
fn a_proposer_and_their_supporters_take_one_place_of_a_track_at_a_time() {
	chain(|| {
		let propose = |member| {
			let id = NextProposal::<Test>::get();
			act(|| Assembly::propose(by(member), origin_of(COMMONS), Box::new(spend(1)))).unwrap();
			id
		};
		// Member 0 proposes, and members 1 and 2 support it.
		referendum(COMMONS);
		let second = propose(0);
		[3, 4].into_iter().for_each(|member| support(member, second).unwrap());
		assert_eq!(open(second), error(Error::OneOpenEach));
		// Another proposer does not help them.
		let third = propose(5);
		for busy in [0, 1, 2] {
			assert_eq!(support(busy, third), error(Error::OneOpenEach));
		}
		assert_eq!(open(third), error(Error::TooFewSupporters));
		[6, 7].into_iter().for_each(|member| support(member, third).unwrap());
		open(third).unwrap();
		// Questions have places of their own, and the same members take none of them.
		let asks = NextProposal::<Test>::get();
		let answers: Vec<Answer> = [b"a", b"b"].map(|text| text.to_vec().try_into().unwrap()).into();
		let answers = answers.try_into().unwrap();
		act(|| Assembly::ask(by(8), COMMONS, text("What?"), answers, Method::Approval)).unwrap();
		assert_eq!(support(1, asks), error(Error::OneOpenEach));
		// When the vote is over, they can again.
		wait(4 * DAY);
		open(second).unwrap();
	})
}

#[test]
fn nobody_backs_a_second_one_by_leaving_and_joining_again() {
	chain(|| {
		let first = referendum(COMMONS);
		let second = proposed(COMMONS);
		for member in [0, 1, 2] {
			lapse(member);
			join(member);
			assert_eq!(support(member, second), error(Error::OneOpenEach));
		}
		// Somebody who supports what waits is free when they return, and counts no more before that.
		support(5, second).unwrap();
		lapse(5);
		assert_eq!(Assembly::support_of(second), Some((0, 2)));
		join(5);
		support(5, second).unwrap();
		wait(4 * DAY);
		assert!(matches!(Assembly::proposal(first).unwrap().stage, Stage::Closed(_)));
		support(1, second).unwrap();
		open(second).unwrap();
	})
}

#[test]
fn a_choice_is_no_way_round_the_limit_of_open_proposals() {
	chain(|| {
		let id = proposed(COMMONS);
		let amendment = NextProposal::<Test>::get();
		act(|| Assembly::amend(by(3), id, Box::new(spend(1)))).unwrap();
		for proposal in [id, amendment] {
			[1, 2].into_iter().for_each(|member| support(member, proposal).unwrap());
		}
		act(|| Assembly::admit(by(9), amendment)).unwrap();
		open(id).unwrap();
		// Those who support the choice back it, and no question meanwhile.
		let asks = NextProposal::<Test>::get();
		let answers: Vec<Answer> = [b"a", b"b"].map(|text| text.to_vec().try_into().unwrap()).into();
		let answers = answers.try_into().unwrap();
		act(|| Assembly::ask(by(4), COMMONS, text("What?"), answers, Method::Approval)).unwrap();
		for busy in [0, 1, 2] {
			assert_eq!(support(busy, asks), error(Error::OneOpenEach));
		}
		wait(5 * DAY + 3 * HOUR);
		assert_eq!(Assembly::proposal(id).unwrap().link, Link::Chosen);
		assert_eq!(Assembly::support_of(id), Some((2, 2)));
		// Meanwhile they back another call. So the final vote waits for others.
		let other = NextProposal::<Test>::get();
		act(|| Assembly::propose(by(5), origin_of(COMMONS), Box::new(spend(2)))).unwrap();
		[1, 2].into_iter().for_each(|member| support(member, other).unwrap());
		open(other).unwrap();
		assert_eq!(open(id), error(Error::TooFewSupporters));
		[6, 7].into_iter().for_each(|member| support(member, id).unwrap());
		open(id).unwrap();
	})
}

#[test]
fn the_supporters_of_an_amendment_that_has_won_take_no_second_place() {
	chain(|| {
		let id = proposed(COMMONS);
		let amendment = NextProposal::<Test>::get();
		act(|| Assembly::amend(by(3), id, Box::new(spend(1)))).unwrap();
		[1, 2].into_iter().for_each(|member| support(member, id).unwrap());
		[5, 6].into_iter().for_each(|member| support(member, amendment).unwrap());
		act(|| Assembly::admit(by(9), amendment)).unwrap();
		let choice = NextProposal::<Test>::get();
		open(id).unwrap();
		vote(4, choice, ranked(&[1])).unwrap();
		// They back an amendment, and beside it another call.
		let other = NextProposal::<Test>::get();
		act(|| Assembly::propose(by(7), origin_of(COMMONS), Box::new(spend(2)))).unwrap();
		[5, 6].into_iter().for_each(|member| support(member, other).unwrap());
		open(other).unwrap();
		wait(5 * DAY + 3 * HOUR);
		// The vote on it takes a place of the track, for which others have to be found.
		assert_eq!(Assembly::support_of(amendment), Some((0, 2)));
		assert_eq!(Assembly::supporters(amendment, Aim::Choice, None, PAGE).len(), 2);
		assert_eq!(open(amendment), error(Error::TooFewSupporters));
		[1, 2].into_iter().for_each(|member| support(member, amendment).unwrap());
		open(amendment).unwrap();
	})
}

#[test]
fn the_supporters_of_an_admitted_amendment_do_not_fill_the_choice_with_others() {
	chain(|| {
		let id = proposed(COMMONS);
		let amend = |member: MemberId| {
			let amendment = NextProposal::<Test>::get();
			act(|| Assembly::amend(by(member), id, Box::new(spend(1)))).unwrap();
			amendment
		};
		let [first, second] = [amend(3), amend(4)];
		[5, 6].into_iter().for_each(|member| support(member, first).unwrap());
		act(|| Assembly::admit(by(9), first)).unwrap();
		for busy in [5, 6] {
			let withdrawn = act(|| Assembly::withdraw_support(by(busy), first));
			assert_eq!(withdrawn, error(Error::NotWaiting));
			assert_eq!(support(busy, second), error(Error::OneOpenEach));
			// They are free to back the proposal itself, or any other one.
			support(busy, id).unwrap();
		}
		assert_eq!(support(7, first), error(Error::NotWaiting));
		assert_eq!(act(|| Assembly::admit(by(9), second)), error(Error::TooFewSupporters));
		[7, 8].into_iter().for_each(|member| support(member, second).unwrap());
		act(|| Assembly::admit(by(9), second)).unwrap();
		// When an amendment is withdrawn, its supporters are free.
		act(|| Assembly::withdraw(by(3), first)).unwrap();
		let third = amend(1);
		support(5, third).unwrap();
	})
}

#[test]
fn a_proposer_cannot_take_back_what_the_members_have_chosen() {
	chain(|| {
		let id = proposed(CONSTITUTION);
		let rival = NextProposal::<Test>::get();
		act(|| Assembly::amend(by(3), id, Box::new(set_balance(1)))).unwrap();
		for proposal in [id, rival] {
			for supporter in [1, 2] {
				support(supporter, proposal).unwrap();
			}
		}
		act(|| Assembly::admit(by(9), rival)).unwrap();
		let choice = NextProposal::<Test>::get();
		open(id).unwrap();
		vote(4, choice, ranked(&[1])).unwrap();
		assert_eq!(act(|| Assembly::withdraw(by(3), rival)), error(Error::NotWaiting));
		assert_eq!(act(|| Assembly::withdraw(by(0), id)), error(Error::NotWaiting));
		wait(6 * DAY);
		assert_eq!(act(|| Assembly::withdraw(by(3), rival)), error(Error::NotTheProposer));
		for supporter in [5, 6] {
			support(supporter, rival).unwrap();
		}
		open(rival).unwrap();
	})
}

#[test]
fn a_few_members_cannot_take_all_places_of_a_track() {
	chain(|| {
		(10..20).for_each(join);
		let propose = |by_whom: MemberId| {
			let id = NextProposal::<Test>::get();
			act(|| Assembly::propose(by(by_whom), origin_of(CONSTITUTION), Box::new(set_balance(1))))
				.unwrap();
			id
		};
		let backed = |by_whom, supporters: [MemberId; 2]| {
			let id = propose(by_whom);
			for supporter in supporters {
				support(supporter, id).unwrap();
			}
			id
		};
		open(backed(0, [1, 2])).unwrap();
		// The same members do not back a second one while the first is open, in whatever roles.
		assert_eq!(open(backed(0, [3, 4])), error(Error::OneOpenEach));
		assert_eq!(open(backed(2, [3, 4])), error(Error::OneOpenEach));
		let other = propose(3);
		for busy in [0, 1, 2] {
			assert_eq!(support(busy, other), error(Error::OneOpenEach));
		}
		support(4, other).unwrap();
		assert_eq!(open(other), error(Error::TooFewSupporters));
		// So others find a place.
		open(backed(5, [6, 7])).unwrap();
		// When the vote is over, they can again.
		wait(8 * DAY);
		open(backed(0, [1, 2])).unwrap();
		// Other tracks have other places, and the same members back another call there.
		referendum(COMMONS);
	})
}
