//! How meetings are called, and what comes on their agenda.

use super::*;
use rochdale_primitives::testing::now;

#[test]
fn the_chair_calls_a_meeting_with_notice() {
	chain(|| {
		let resolution = propose(None);
		called(&[(resolution, false)]);
		let meeting = meeting();
		assert_eq!(meeting.called_at, START);
		assert_eq!(meeting.motions_until, START + 7 * DAY);
		assert_eq!((meeting.opens_at, meeting.closes_at), (START + 14 * DAY, START + 15 * DAY));
		assert_eq!((meeting.register.members, meeting.register.votes), (10, 10));
		assert_eq!(held(0), DEPOSIT);
		let [item]: [Item; 1] = Room::agenda(BODY, 0).try_into().expect("one item");
		assert_eq!((item.secret, item.options[0].resolution), (false, resolution));
	});
}

#[test]
fn the_notice_is_neither_too_short_nor_without_end() {
	chain(|| {
		for opens_at in [START + 14 * DAY - 1, START + 28 * DAY + 1, 0, Moment::MAX] {
			let call = Room::convene(by(0), BODY, None, opens_at, Default::default(), Default::default());
			assert_noop!(call, Error::BadTimes);
		}
		let latest = START + 28 * DAY;
		assert_ok!(Room::convene(by(0), BODY, None, latest, Default::default(), Default::default()));
	});
}

#[test]
fn a_share_of_the_members_calls_a_meeting_if_the_chair_does_not() {
	chain(|| {
		assert_ok!(Room::set_rules(
			RuntimeOrigin::root(),
			BODY,
			Rules { convene_share: Perbill::from_percent(25), ..Default::default() }
		));
		assert_noop!(convene(5, Some(5), &[]), Error::MayNotConvene);
		for member in [5, 6] {
			assert_ok!(Room::demand(by(member.into()), BODY, member));
		}
		assert_noop!(convene(5, Some(5), &[]), Error::MayNotConvene);
		assert_noop!(Room::demand(by(5), BODY, 5), Error::AlreadyDemanded);
		assert_ok!(Room::demand(by(7), BODY, 7));
		// One who does not demand it does not choose the agenda.
		assert_noop!(convene(8, Some(8), &[]), Error::MayNotConvene);
		assert_noop!(convene(8, Some(5), &[]), Error::MayNotConvene);
		assert_ok!(convene(5, Some(5), &[(propose(None), false)]));
		assert_eq!(held(5), DEPOSIT);
		conclude();
		// The demands were for that meeting.
		assert_noop!(convene(5, Some(5), &[]), Error::MayNotConvene);
	});
}

#[test]
fn a_demand_is_withdrawn_by_its_member_or_ends_with_their_voice() {
	chain(|| {
		assert_ok!(Room::demand(by(5), BODY, 5));
		assert_ok!(Room::demand(by(6), BODY, 6));
		assert_noop!(Room::withdraw_demand(by(6), BODY, 5), Error::NotDemanded);
		assert_ok!(Room::withdraw_demand(by(5), BODY, 5));
		Voices::<Test>::remove(6);
		assert_ok!(Room::withdraw_demand(by(STRANGER), BODY, 6));
		assert_noop!(Room::withdraw_demand(by(STRANGER), BODY, 6), Error::NotDemanded);
		assert_eq!(crate::DemandCount::<Test>::get((BODY, 0)), 0);
	});
}

#[test]
fn anyone_calls_the_yearly_meeting_when_it_is_overdue() {
	chain(|| {
		until(START + YEAR - 1);
		assert!(!Room::is_overdue(BODY));
		assert_noop!(convene(STRANGER, None, &[]), Error::MayNotConvene);
		pass(1);
		assert!(Room::is_overdue(BODY));
		assert_ok!(convene(STRANGER, None, &[(propose(None), false)]));
		open(0..10);
		conclude();
		assert!(!Room::is_overdue(BODY));
	});
}

#[test]
fn an_extraordinary_meeting_leaves_the_yearly_one_overdue() {
	chain(|| {
		// Two weeks before the year is over, there are no accounts to present.
		until(START + YEAR - 29 * DAY);
		called(&[(propose(None), false)]);
		assert_eq!(meeting().accounts, None);
		open(0..10);
		conclude();
		until(START + YEAR);
		assert!(Room::is_overdue(BODY));
		called(&[]);
		assert_eq!(meeting().accounts, Some(0));
		open(0..10);
		conclude();
		assert!(!Room::is_overdue(BODY));
		// The accounts were presented, so another meeting is not the yearly one.
		let last = crate::LastMet::<Test>::get(BODY);
		pass(DAY);
		met(&[propose(None)], 0..10);
		assert_eq!((meeting().accounts, crate::LastMet::<Test>::get(BODY)), (None, last));
	});
}

#[test]
fn the_call_of_the_yearly_meeting_adds_elections_to_offices_whose_terms_end() {
	chain(|| {
		body::Ending::<Test>::put(vec![CHAIR, 3]);
		called(&[]);
		assert!(Room::agenda(BODY, 0).is_empty(), "no year is over");
		conclude();
		until(START + YEAR);
		// Anyone calls it, and has no candidates. The chair is on the agenda already.
		let agenda = [(propose(None), false), (propose(Some((CHAIR, 4))), false)];
		assert_ok!(convene(STRANGER, None, &agenda));
		let offices = |number| {
			let agenda = Room::agenda(BODY, number);
			agenda.iter().map(|item| (item.office, item.secret, item.options.len())).collect::<Vec<_>>()
		};
		assert_eq!(offices(1), [(None, false, 1), (Some(CHAIR), true, 1), (Some(3), true, 0)]);
		// Without a quorum the second call has the same agenda, and is the yearly meeting as well.
		conclude();
		assert_ok!(Room::convene_again(by(3), BODY, 3, now() + 14 * DAY));
		assert_eq!((offices(2), meeting().accounts), (offices(1), Some(0)));
		conclude();
		// A member stands in the next one.
		called(&[]);
		assert_eq!(offices(3), [(Some(CHAIR), true, 0), (Some(3), true, 0)]);
		let stands = propose(Some((3, 5)));
		assert_ok!(Room::add_motion(by(5), BODY, 3, 5, stands, false));
		assert_eq!(offices(3)[1], (Some(3), true, 1));
		open(0..10);
		assert_ok!(commit(0, 1, Choice::For(0)));
		assert_noop!(vote(1, 0, 1, Choice::For(0)), Error::SecretVote);
		for member in 0..10 {
			assert_ok!(commit(1, member, Choice::For(0)));
		}
		until(meeting().closes_at);
		// There is nobody to vote for in an election without candidates.
		assert_noop!(reveal(0, 1, Choice::For(0)), Error::BadChoice);
		for member in 0..10 {
			assert_ok!(reveal(1, member, Choice::For(0)));
		}
		conclude();
		assert_eq!((Offices::<Test>::get(3), Offices::<Test>::get(CHAIR)), (Some(5), Some(0)));
	});
}

#[test]
fn the_call_of_the_yearly_meeting_proposes_what_belongs_to_it_and_no_other_call_does() {
	chain(|| {
		body::Standing::<Test>::put(2);
		called(&[]);
		assert!(Room::agenda(BODY, 0).is_empty(), "no year is over");
		conclude();
		until(START + YEAR);
		// Anyone calls it, and one of the two is on the agenda already.
		let own = propose(None);
		assert_ok!(convene(STRANGER, None, &[(own, true)]));
		let resolutions = |number| {
			let agenda = Room::agenda(BODY, number);
			let one = |item: &Item| (item.options[0].resolution, item.options[0].by, item.secret);
			agenda.iter().map(one).collect::<Vec<_>>()
		};
		assert_eq!(resolutions(1), [(own, None, true), (own + 1, None, false)]);
		// The second call has the same agenda, and proposes nothing again.
		conclude();
		assert_ok!(Room::convene_again(by(3), BODY, 3, now() + 14 * DAY));
		assert_eq!((resolutions(2), propose(None)), (resolutions(1), own + 2));
		open(0..10);
		for member in 0..10 {
			assert_ok!(vote(member, 1, member as MemberNo, Choice::For(0)));
		}
		conclude();
		assert_eq!(accepted(own + 1), Some(true));
		// The accounts were presented.
		called(&[]);
		assert!(resolutions(3).is_empty());
	});
}

#[test]
fn a_meeting_without_a_quorum_leaves_the_yearly_one_overdue() {
	chain(|| {
		until(START + YEAR);
		assert_ok!(convene(STRANGER, None, &[]));
		open(0..2);
		conclude();
		assert!(Room::is_overdue(BODY));
	});
}

#[test]
fn one_meeting_is_called_at_a_time() {
	chain(|| {
		called(&[]);
		assert_noop!(convene(0, None, &[]), Error::StillCalled);
		conclude();
		assert_ok!(convene(0, None, &[]));
	});
}

#[test]
fn members_put_motions_on_the_agenda_for_a_time() {
	chain(|| {
		called(&[(propose(None), false)]);
		let motion = |member: MemberNo| {
			let resolution = propose(None);
			Room::add_motion(by(member.into()), BODY, 0, member, resolution, true)
		};
		assert_ok!(motion(3));
		assert_ok!(motion(3));
		assert_eq!(motion(3), Err(Error::TooManyItems.into()));
		assert_noop!(Room::add_motion(by(4), BODY, 0, 3, 0, false), Error::NotYourNumber);
		until(meeting().motions_until - 1);
		assert_ok!(motion(4));
		pass(1);
		assert_eq!(motion(5), Err(Error::WrongStage.into()));
		let agenda = Room::agenda(BODY, 0);
		let by: Vec<_> = agenda.iter().map(|item| (item.options[0].by, item.secret)).collect();
		assert_eq!(by, [(None, false), (Some(3), true), (Some(3), true), (Some(4), true)]);
	});
}

#[test]
fn candidates_for_one_office_are_rivals_in_one_secret_vote() {
	chain(|| {
		let (first, text, second) = (propose(Some((CHAIR, 1))), propose(None), propose(Some((CHAIR, 2))));
		called(&[(first, false), (text, false)]);
		assert_ok!(Room::add_motion(by(2), BODY, 0, 2, second, false));
		let other = propose(Some((1, 3)));
		assert_ok!(Room::add_motion(by(3), BODY, 0, 3, other, false));
		let agenda = Room::agenda(BODY, 0);
		let of = |item: &Item| item.options.iter().map(|option| option.resolution).collect::<Vec<_>>();
		let items: Vec<_> = agenda.iter().map(|item| (item.office, item.secret, of(item))).collect();
		assert_eq!(
			items,
			[
				(Some(CHAIR), true, vec![first, second]),
				(None, false, vec![text]),
				(Some(1), true, vec![other])
			]
		);
	});
}

#[test]
fn a_resolution_is_on_one_agenda_and_must_be_open() {
	chain(|| {
		let resolution = propose(None);
		let twice = [(resolution, false), (resolution, false)];
		assert_noop!(convene(0, None, &twice), Error::AlreadyOnAgenda);
		assert_noop!(convene(0, None, &[(99, false)]), NOT_OPEN);
		pass(14 * DAY);
		assert_noop!(convene(0, None, &[(resolution, false)]), NOT_OPEN);
	});
}

#[test]
fn documents_are_added_until_the_meeting_opens() {
	chain(|| {
		called(&[]);
		let bad = Document { reference: Default::default(), hash: [0; 32] };
		assert_noop!(Room::add_document(by(0), BODY, 0, bad), Error::BadDocument);
		for number in 0..8 {
			assert_ok!(Room::add_document(by(0), BODY, 0, document(&number.to_string())));
		}
		assert_noop!(Room::add_document(by(0), BODY, 0, document("9")), Error::TooManyDocuments);
		let origin = Room::add_document(by(1), BODY, 0, document("mine"));
		assert_eq!(origin, Err(frame_support::sp_runtime::DispatchError::BadOrigin));
		until(meeting().opens_at);
		assert_noop!(Room::add_document(by(0), BODY, 0, document("late")), Error::WrongStage);
	});
}

#[test]
fn rules_keep_the_bounds_of_the_chain() {
	chain(|| {
		let rules = Rules::default();
		let set = |rules| Room::set_rules(RuntimeOrigin::root(), BODY, rules);
		let hour = HOUR;
		for bad in [
			Rules { motions: 0, ..rules },
			Rules { motions: hour - 1, ..rules },
			Rules { motions: rules.notice, ..rules },
			Rules { notice: 11 * YEAR, every: 11 * YEAR, ..rules },
			Rules { sitting: hour - 1, ..rules },
			Rules { revealing: 0, ..rules },
			Rules { every: rules.notice - 1, ..rules },
			Rules { limit: TermLimit { term: 11 * YEAR, most: 1 }, ..rules },
		] {
			assert_noop!(set(bad), Error::BadTimes);
		}
		let percent = Perbill::from_percent;
		for bad in [
			Rules { quorum: percent(0), second_quorum: percent(0), ..rules },
			Rules { second_quorum: percent(4), ..rules },
			Rules { second_quorum: percent(26), ..rules },
		] {
			assert_noop!(set(bad), Error::BadQuorum);
		}
		for bad in [percent(0), percent(51)] {
			assert_noop!(set(Rules { convene_share: bad, ..rules }), Error::BadShare);
		}
		assert_noop!(set(Rules { most_proxies: 11, ..rules }), Error::TooManyProxies);
		assert_ok!(set(Rules { motions: hour, notice: 2 * hour, ..rules }));
		let community = Room::set_rules(RuntimeOrigin::root(), ElectorateId::Community, rules);
		assert_eq!(community, Err(Error::UnknownElectorate.into()));
	});
}

#[test]
fn other_rules_change_nothing_for_a_meeting_that_is_called() {
	chain(|| {
		called(&[]);
		let before = meeting();
		let rules = Rules { most_proxies: 0, quorum: Perbill::one(), sitting: HOUR, ..Default::default() };
		assert_ok!(Room::set_rules(RuntimeOrigin::root(), BODY, rules));
		assert_eq!(meeting(), before);
	});
}

#[test]
fn a_second_call_has_the_same_agenda_and_a_lower_quorum() {
	chain(|| {
		let (text, chair) = (propose(None), propose(Some((CHAIR, 1))));
		called(&[(text, true), (chair, false)]);
		assert_ok!(Room::add_document(by(0), BODY, 0, document("accounts")));
		open(0..2);
		conclude();
		assert_eq!(meeting().conclusion.map(|end| end.quorate), Some(false));
		assert_eq!((accepted(text), accepted(chair)), (None, None));
		let opens_at = now() + 14 * DAY;
		assert_noop!(Room::convene_again(by(STRANGER), BODY, 3, opens_at), Error::NotYourNumber);
		assert_ok!(Room::convene_again(by(3), BODY, 3, opens_at));
		let (first, second) = (Room::agenda(BODY, 0), Room::agenda(BODY, 1));
		assert_eq!(first, second);
		assert_eq!(meeting().documents.to_vec(), [document("accounts")]);
		assert_eq!((meeting().first, meeting().quorum), (Some(0), Perbill::from_percent(10)));
		let late = propose(None);
		assert_noop!(Room::add_motion(by(3), BODY, 1, 3, late, false), Error::WrongStage);
		open(0..2);
		for member in 0..2 {
			assert_ok!(commit(0, member, Choice::For(0)));
		}
		until(meeting().closes_at);
		for member in 0..2 {
			assert_ok!(reveal(0, member, Choice::For(0)));
		}
		conclude();
		assert_eq!((accepted(text), accepted(chair)), (Some(true), Some(false)));
	});
}

#[test]
fn a_second_call_follows_only_a_first_one_without_a_quorum() {
	chain(|| {
		let again = |days: Moment| Room::convene_again(by(3), BODY, 3, now() + days * DAY);
		assert_noop!(again(14), Error::NoFirstCall);
		called(&[(propose(None), false)]);
		assert_noop!(again(14), Error::StillCalled);
		open(0..3);
		conclude();
		assert_noop!(again(14), Error::NoFirstCall);
		called(&[(propose(None), false)]);
		conclude();
		assert_noop!(again(13), Error::BadTimes);
		assert_ok!(again(14));
		conclude();
		// A third call begins anew, with the first quorum.
		assert_noop!(again(14), Error::NoFirstCall);
	});
}

#[test]
fn a_second_call_comes_too_late_when_its_resolutions_are_no_longer_open() {
	chain(|| {
		called(&[(propose(None), false)]);
		conclude();
		until(meeting().reveals_until + CONCLUDE_WITHIN);
		let again = with_storage_layer(|| Room::convene_again(by(3), BODY, 3, now() + 14 * DAY));
		assert_noop!(again, NOT_OPEN);
	});
}
