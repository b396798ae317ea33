//! Interests that members declare in resolutions and drafts.

use super::{deciding::*, *};
use ledger::account::*;

const ORDINARY: Kind = Kind::Ordinary;

/// The treasurer is person 1, and the chair is person 2.
fn staffed() -> CooperativeId {
	let id = found(bylaws());
	for (office, member) in [(Office::Treasurer, 0), (Office::Chair, 1)] {
		Coops::set_officer(resolved(id, ORDINARY), id, office, Some(member), None).unwrap();
	}
	id
}

fn declare(
	who: AccountId,
	id: CooperativeId,
	member: MemberNo,
	matter: InterestIn,
) -> Result<(), DispatchError> {
	let nature = ledger::to_text("my brother is paid").unwrap();
	Coops::declare_interest(by(who), id, member, matter, nature)
}

/// Person 3 claims an expense. Returns the number of the draft.
fn claim(id: CooperativeId, amount: Balance) -> u32 {
	let number = NextNumber::<Test>::get(id);
	let note = Note { document: Some([number as u8; 32]), ..note("stamps") };
	Coops::claim_expense(by(3), id, OTHER_EXPENSES, amount, note).unwrap();
	number
}

#[test]
fn a_person_who_has_declared_an_interest_in_a_claim_does_not_approve_it() {
	chain(|| {
		let id = staffed();
		// Up to the limit a claim takes one approval.
		let controls = Controls { limit: 100, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		let draft = claim(id, 50);
		let matter = InterestIn::Draft(draft);
		assert_eq!(declare(1, id, 1, matter), error(Error::NotYourNumber));
		assert_eq!(declare(1, id, 0, InterestIn::Draft(99)), error(Error::UnknownDraft));
		let blank = b" ".to_vec().try_into().unwrap();
		let blank = Coops::declare_interest(by(1), id, 0, matter, blank);
		assert_eq!(blank, error(Error::NoReason));
		declare(1, id, 0, matter).unwrap();
		assert_eq!(declare(1, id, 0, matter), error(Error::NothingToChange));
		let shown = Coops::interests_in(id, matter);
		assert_eq!(shown.iter().map(|interest| interest.member).collect::<Vec<_>>(), [0]);
		assert_eq!(Coops::approve_draft(by(1), id, draft), error(Error::InConflict));
		// A new key is no new person.
		TestRoll::replace(1, 25);
		assert_eq!(Coops::approve_draft(by(25), id, draft), error(Error::InConflict));
		check();
		Coops::approve_draft(by(2), id, draft).unwrap();
		assert_eq!(Interests::<Test>::iter().count(), 0, "they are removed with the draft");
	});
}

/// Otherwise an officer could approve first and declare later.
#[test]
fn an_approval_is_void_when_its_author_declares_an_interest() {
	chain(|| {
		let id = staffed();
		let controls = Controls { limit: 10, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		// Above the limit a claim takes two.
		let draft = claim(id, 50);
		Coops::approve_draft(by(1), id, draft).unwrap();
		declare(1, id, 0, InterestIn::Draft(draft)).unwrap();
		Coops::approve_draft(by(2), id, draft).unwrap();
		assert!(Drafts::<Test>::contains_key(id, draft), "one approval is left");
		assert_eq!(Coops::approve_draft(by(1), id, draft), error(Error::InConflict));
		Coops::refuse_draft(by(2), id, draft, text("the members decide")).unwrap();
		assert_eq!(Interests::<Test>::iter().count(), 0);
	});
}

#[test]
fn interests_are_shown_beside_a_resolution_and_change_no_vote() {
	chain(|| {
		let id = staffed();
		let number = moved(id, ORDINARY, Motion::Text);
		let matter = InterestIn::Resolution(number);
		declare(2, id, 1, matter).unwrap();
		let shown = &Coops::resolutions_from(id, 0, 9).0[0].interests;
		assert_eq!((shown[0].member, shown[0].person, shown.len()), (1, Some(2), 1));
		vote(id, number, &[1, 2], Vote::Aye);
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), Outcome::Accepted(Ok(())));
		assert_eq!(declare(1, id, 0, matter), error(Error::NotVoting), "it is decided");
		assert_eq!(declare(1, id, 0, InterestIn::Resolution(9)), error(Error::UnknownResolution));
		assert_eq!(Coops::interests_in(id, matter).len(), 1, "it is shown as long as the record is kept");
		pass(YEAR);
		Coops::forget_resolution(by(9), id, number, 99).unwrap();
		assert_eq!(Interests::<Test>::iter().count(), 0);
	});
}

/// Otherwise friends of an officer could fill the list, so that the officer has an excuse.
#[test]
fn a_crowd_leaves_room_for_the_interests_of_officers() {
	chain(|| {
		let id = staffed();
		(4..=18).for_each(|person| admit(id, person, WORKER));
		let matter = InterestIn::Draft(claim(id, 50));
		let numbers = 3..18;
		let declared = numbers.filter(|number| declare(u64::from(*number) + 1, id, *number, matter).is_ok());
		assert_eq!(declared.count(), MAX_INTERESTS as usize - 4);
		assert_eq!(declare(18, id, 17, matter), error(Error::TooManyInterests));
		declare(1, id, 0, matter).unwrap();
		declare(2, id, 1, matter).unwrap();
		assert_eq!(Coops::interests_in(id, matter).len(), MAX_INTERESTS as usize - 2);
	});
}

#[test]
fn a_thief_with_a_disputed_key_declares_nothing() {
	chain(|| {
		let id = staffed();
		let matter = InterestIn::Draft(claim(id, 50));
		TestRoll::dispute(1);
		assert_eq!(declare(1, id, 0, matter), Err(frame_support::sp_runtime::TokenError::Frozen.into()));
		assert!(Coops::interests_in(id, matter).is_empty());
	});
}
