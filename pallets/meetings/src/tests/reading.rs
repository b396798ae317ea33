//! What apps read.

use super::*;
use crate::api::*;

#[test]
fn meetings_are_listed_from_the_newest_in_pages() {
	chain(|| {
		for _ in 0..3 {
			met(&[propose(None)], 0..5);
		}
		let numbers = |start, count| {
			let (page, next) = Room::meetings_info(BODY, start, count);
			(page.into_iter().map(|info| info.number).collect::<Vec<_>>(), next)
		};
		assert_eq!(numbers(None, 2), (vec![2, 1], Some(0)));
		assert_eq!(numbers(Some(0), 2), (vec![0], None));
		assert_eq!(numbers(Some(7), u32::MAX), (vec![2, 1, 0], None));
		assert_eq!(numbers(None, 0), (vec![], None));
		// A page leaves out a meeting whose record is removed, and the next one is found anyway.
		crate::Meetings::<Test>::remove(BODY, 1);
		crate::MinutesOf::<Test>::remove(BODY, 1);
		assert_eq!(numbers(Some(1), 1), (vec![], Some(0)));
		assert_eq!(Room::meetings_info(ElectorateId::Community, None, 64), (vec![], None));
	});
}

#[test]
fn a_page_of_meetings_has_a_largest_size() {
	chain(|| {
		crate::NextMeeting::<Test>::insert(BODY, 1_000);
		let (page, next) = Room::meetings_info(BODY, None, u32::MAX);
		assert_eq!((page, next), (vec![], Some(1_000 - MOST_AT_ONCE - 1)));
		crate::NextMeeting::<Test>::remove(BODY);
	});
}

#[test]
fn a_meeting_tells_its_stage_and_its_agenda() {
	chain(|| {
		let (text, election) = (propose(None), propose(Some((CHAIR, 2))));
		called(&[(text, false), (election, false)]);
		let info = || Room::meeting_info(BODY, 0).expect("it is kept").0;
		assert_eq!((info().stage, info().members, info().needed), (Stage::Notice, 10, 3));
		open(0..3);
		assert_eq!((info().stage, info().present), (Stage::Sitting, 3));
		until(meeting().closes_at);
		assert_eq!(info().stage, Stage::Revealing);
		until(info().ends_at);
		assert_eq!(info().stage, Stage::Ended);
		assert!(Room::meeting_info(BODY, 0).expect("it is kept").2.is_none());
		conclude();
		let (info, agenda, minutes) = Room::meeting_info(BODY, 0).expect("it is kept");
		assert_eq!((info.stage, info.conclusion.map(|end| end.quorate)), (Stage::Concluded, Some(true)));
		assert_eq!(agenda, Room::agenda(BODY, 0));
		let minutes = minutes.expect("it is concluded");
		assert_eq!((minutes.chair, minutes.drawn, minutes.complete), (Some(0), None, false));
		draw();
		let (.., minutes) = Room::meeting_info(BODY, 0).expect("it is kept");
		assert_eq!(minutes.and_then(|minutes| minutes.drawn).map(|drawn| drawn.len()), Some(2));
		assert_eq!(Room::meeting_info(BODY, 1), None);
	});
}

#[test]
fn the_participants_are_listed_with_proxies_and_votes() {
	chain(|| {
		called(&[(propose(None), false), (propose(None), true)]);
		assert_ok!(name_proxy(3, Some(1)));
		assert_ok!(name_proxy(4, Some(1)));
		open([1, 2]);
		assert_ok!(attend(1, 3));
		assert_ok!(vote(1, 0, 1, Choice::For(0)));
		assert_ok!(vote(1, 0, 3, Choice::Against));
		assert_ok!(commit(1, 2, Choice::Abstain));
		let (all, next) = Room::participants_info(BODY, 0, 0, 64);
		let told: Vec<_> = all.iter().map(|one| (one.member, one.weight, one.proxy)).collect();
		let represented = (3, Some(1), Some(1));
		assert_eq!(told, [(1, Some(1), None), (2, Some(1), None), represented, (4, None, Some(1))]);
		assert_eq!(next, None);
		let vote = |choice| vec![(0, Ballot { choice, weight: 1 })];
		assert_eq!((&all[0].ballots, &all[2].ballots), (&vote(Choice::For(0)), &vote(Choice::Against)));
		assert_eq!((&all[1].ballots, &all[1].committed), (&vec![], &vec![1]));
		// A page looks at numbers, and the next one begins after them.
		assert_eq!(Room::participants_info(BODY, 0, 2, 1), (vec![all[1].clone()], Some(3)));
		assert_eq!(Room::participants_info(BODY, 0, 9, 1), (vec![], None));
		assert_eq!(Room::participants_info(BODY, 0, u32::MAX, u32::MAX), (vec![], None));
		assert_eq!(Room::participants_info(BODY, 1, 0, 64), (vec![], None));
	});
}
