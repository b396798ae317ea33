//! Objections to what a meeting has decided.

use super::*;
use frame_support::{dispatch::DispatchResult, sp_runtime::DispatchError};
use rochdale_primitives::testing::now;

fn object(member: MemberNo, item: ItemNo) -> DispatchResult {
	Room::object(by(member.into()), BODY, number(), item, member, document("they did not tell me"))
}

fn judge(item: ItemNo, upheld: bool) -> DispatchResult {
	Room::judge_objection(RuntimeOrigin::root(), BODY, number(), item, upheld)
}

/// Until when a resolution is not carried out.
fn waits_until(resolution: ResolutionId) -> Option<Moment> {
	Resolutions::<Test>::get(resolution).unwrap().waits_until
}

#[test]
fn a_resolution_waits_for_the_arbiter_who_upholds_an_objection_and_annuls_it() {
	chain(|| {
		let (stopped, other) = (propose(None), propose(None));
		met(&[stopped, other], 0..5);
		let until = meeting().objections_until().expect("it is concluded");
		assert_eq!(until, now() + 14 * DAY, "as long as the notice was");
		assert_eq!((waits_until(stopped), waits_until(other)), (Some(until), Some(until)));
		pass(DAY);
		// A member who was not there objects.
		assert_ok!(object(8, 0));
		let judged_by = now() + 28 * DAY;
		assert_eq!((waits_until(stopped), waits_until(other)), (Some(judged_by), Some(until)));
		let judge_as = |who| Room::judge_objection(who, BODY, 0, 0, true);
		assert_eq!(judge_as(by(0)), Err(DispatchError::BadOrigin), "the chair is no judge");
		assert_ok!(judge(0, true));
		assert!(Resolutions::<Test>::get(stopped).unwrap().annulled);
		let [(0, objection)]: [(ItemNo, Objection); 1] = Room::objections(BODY, 0).try_into().unwrap() else {
			panic!("it is on record");
		};
		assert_eq!((objection.member, objection.upheld), (8, Some(true)));
		let told =
			Event::ObjectionJudged { electorate: BODY, meeting: 0, item: 0, upheld: true, annulled: true };
		assert_eq!(events().last(), Some(&told));
		assert_noop!(judge(0, false), Error::NoObjection);
	});
}

#[test]
fn an_objection_that_is_dismissed_or_never_judged_holds_nothing_up() {
	chain(|| {
		let (dismissed, lapsed) = (propose(None), propose(None));
		met(&[dismissed, lapsed], 0..5);
		assert_ok!(object(1, 0));
		assert_ok!(object(2, 1));
		pass(DAY);
		assert_ok!(judge(0, false));
		assert_eq!(waits_until(dismissed), Some(now()));
		pass(27 * DAY);
		assert_eq!(waits_until(lapsed), Some(now()));
		assert_noop!(judge(1, true), Error::NoObjection);
	});
}

#[test]
fn an_objection_to_what_is_carried_out_is_for_the_record() {
	chain(|| {
		let election = propose(Some((CHAIR, 1)));
		called(&[(election, true)]);
		open(0..5);
		for member in 0..5 {
			assert_ok!(commit(0, member, Choice::For(0)));
		}
		until(meeting().closes_at);
		for member in 0..5 {
			assert_ok!(reveal(0, member, Choice::For(0)));
		}
		conclude();
		assert_ok!(object(3, 0));
		assert!(matches!(events().last(), Some(Event::Objected { postponed: false, .. })));
		assert_ok!(judge(0, true));
		assert!(matches!(events().last(), Some(Event::ObjectionJudged { annulled: false, .. })));
		assert_eq!(Offices::<Test>::get(CHAIR), Some(1), "the members elect anew");
	});
}

#[test]
fn members_at_the_call_object_in_time_and_with_a_reason() {
	chain(|| {
		let (yes, no) = (propose(None), propose(None));
		called(&[(yes, false), (no, false)]);
		assert_noop!(object(1, 0), Error::WrongStage);
		open(0..5);
		for member in 0..5 {
			assert_ok!(vote(member.into(), 0, member, Choice::For(0)));
			assert_ok!(vote(member.into(), 1, member, Choice::Against));
		}
		conclude();
		assert_noop!(object(1, 1), Error::NothingAccepted);
		assert_noop!(object(1, 2), Error::UnknownItem);
		let bad = Document { reference: Default::default(), hash: [0; 32] };
		assert_noop!(Room::object(by(1), BODY, 0, 0, 1, bad), Error::BadDocument);
		assert_noop!(Room::object(by(STRANGER), BODY, 0, 0, 1, document("no")), Error::NotYourNumber);
		// A member who came later was not to be called.
		Voices::<Test>::insert(12, 0);
		assert_noop!(object(12, 0), Error::NoVoice);
		assert_noop!(judge(0, true), Error::NoObjection);
		let last = meeting().objections_until().unwrap() - 1;
		until(last);
		assert_ok!(object(9, 0));
		pass(1);
		assert_noop!(object(1, 0), Error::TooLateToObject);
	});
}

#[test]
fn a_million_objections_are_one_case_for_each_item() {
	chain(|| {
		let agenda: Vec<_> = (0..16).map(|_| propose(None)).collect();
		met(&agenda, 0..10);
		let mut objected = 0;
		for _ in 0..100 {
			for member in 0..10 {
				for item in 0..16 {
					objected += u32::from(object(member, item).is_ok());
				}
			}
		}
		assert_eq!((objected, crate::Objections::<Test>::iter().count()), (16, 16));
		assert_noop!(object(1, 0), Error::AlreadyObjected);
		assert_ok!(judge(0, false));
		assert_noop!(object(1, 0), Error::AlreadyObjected);
		// The convener has paid for them, and they go with the record.
		pass(90 * DAY);
		assert_ok!(Room::clear_meeting(by(STRANGER), BODY, 0, 500));
		assert_eq!(crate::Objections::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_long_notice_makes_no_long_time_for_objections() {
	chain(|| {
		let rules = Rules { notice: 200 * DAY, ..Default::default() };
		assert_ok!(Room::set_rules(RuntimeOrigin::root(), BODY, rules));
		called(&[]);
		conclude();
		assert_eq!(meeting().objections_until(), Some(now() + CONCLUDE_WITHIN));
	});
}
