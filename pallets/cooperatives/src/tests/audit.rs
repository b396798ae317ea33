//! The auditor: an office apart from all others, and objections to entries.

use super::{deciding::*, *};
use ledger::{account::*, EntryId};

const ORDINARY: Kind = Kind::Ordinary;

fn take(id: CooperativeId, office: Office, member: MemberNo) -> Result<(), DispatchError> {
	Coops::set_officer(resolved(id, ORDINARY), id, office, Some(member), None)
}

/// The treasurer is person 1, the chair is person 2, and the auditor is person 3.
fn audited() -> CooperativeId {
	let id = found(bylaws());
	for (office, member) in [(Office::Treasurer, 0), (Office::Chair, 1), (Office::Auditor, 2)] {
		take(id, office, member).unwrap();
	}
	id
}

/// The members post an invoice of 5, which is the entry with this number.
fn posted(id: CooperativeId) -> EntryId {
	let head = Heads::<Test>::get(id).unwrap();
	enter(id, [(RECEIVABLES, 5), (SALES_TO_OTHERS, -5)]).unwrap();
	EntryId { period: head.period, number: head.next }
}

fn object(who: AccountId, id: CooperativeId, entry: EntryId) -> Result<(), DispatchError> {
	Coops::object_to_entry(by(who), id, entry, text("no bread was sold"))
}

/// When the open period ends.
fn ends(id: CooperativeId) -> Moment {
	Heads::<Test>::get(id).unwrap().ends
}

fn decide(id: CooperativeId, entry: EntryId) -> Result<(), DispatchError> {
	Coops::decide_objection(resolved(id, ORDINARY), id, entry)
}

#[test]
fn the_auditors_objection_keeps_the_accounts_open_until_the_members_decide_it() {
	chain(|| {
		let id = audited();
		let entry = posted(id);
		assert_eq!(object(1, id, entry), Err(DispatchError::BadOrigin));
		let unknown = EntryId { number: 99, ..entry };
		assert_eq!(object(3, id, unknown), error(Error::UnknownEntry));
		assert_eq!(Coops::object_to_entry(by(3), id, entry, text(" ")), error(Error::NoReason));
		object(3, id, entry).unwrap();
		let told =
			Event::EntryObjected { cooperative: id, entry, auditor: 2, reason: text("no bread was sold") };
		assert!(events().contains(&told));
		let (member, objections) = Coops::objections_of(id, 0);
		assert_eq!((member, objections.len(), objections[0].decided), (None, 1, false));
		check();
		pass(YEAR);
		assert_eq!(close_period(id), error(Error::ObjectedTo));
		let approve = || Coops::approve_accounts(resolved(id, ORDINARY), id, 0);
		assert_eq!(approve(), error(Error::ObjectedTo));
		// The auditor is gone, and the objection stays.
		take(id, Office::Auditor, 1).unwrap_err();
		Coops::resign(by(3), id, Office::Auditor).unwrap();
		assert_eq!(approve(), error(Error::ObjectedTo));
		assert!(Coops::decide_objection(by(1), id, entry).is_err(), "the treasurer decides nothing alone");
		decide(id, entry).unwrap();
		assert_eq!(decide(id, entry), error(Error::NotObjectedTo));
		approve().unwrap();
		close_period(id).unwrap();
		assert_eq!(EntryObjections::<Test>::iter().count(), 0);
	});
}

#[test]
fn an_auditor_holds_no_other_office_spends_nothing_and_posts_nothing() {
	chain(|| {
		let id = audited();
		assert_eq!(take(id, Office::Bookkeeper, 2), error(Error::BadOffice));
		assert_eq!(take(id, Office::Auditor, 0), error(Error::BadOffice));
		assert_eq!(Coops::do_elect(id, Office::Auditor, Some(1), None), error(Error::BadOffice));
		let limit = Some(Limit { amount: 5, every: DAY });
		let paid = Coops::set_officer(resolved(id, ORDINARY), id, Office::Auditor, Some(2), limit);
		assert_eq!(paid, error(Error::BadOffice));
		earn(id, 1_000);
		let spend = Coops::spend(by(3), id, Office::Auditor, CUSTOMER, 1, OTHER_EXPENSES, text("stamps"));
		assert_eq!(spend, error(Error::OverLimit));
		let postings = ledger::postings([(RECEIVABLES, 5), (SALES_TO_OTHERS, -5)]).unwrap();
		let booking = || Booking::Entry { date: now(), postings: postings.clone() };
		let recorded = Coops::record_booking(by(3), id, booking(), note("bread"));
		assert_eq!(recorded, Err(DispatchError::BadOrigin));
		Coops::record_booking(by(1), id, booking(), note("bread")).unwrap();
		assert_eq!(Coops::approve_draft(by(3), id, 0), Err(DispatchError::BadOrigin));
		assert_eq!(Coops::refuse_draft(by(3), id, 0, text("no")), Err(DispatchError::BadOrigin));
		let claimed = Coops::claim_expense(by(3), id, OTHER_EXPENSES, 5, note("a train"));
		assert_eq!(claimed, error(Error::BadOffice));
		// The same person does not take the office while a draft of theirs waits.
		Coops::resign(by(1), id, Office::Treasurer).unwrap();
		assert_eq!(take(id, Office::Auditor, 0), error(Error::BadOffice));
		Coops::withdraw_draft(by(1), id, 0).unwrap();
		take(id, Office::Auditor, 0).unwrap();
		assert_eq!(object(3, id, posted(id)), Err(DispatchError::BadOrigin), "it has changed hands");
	});
}

#[test]
fn the_bylaws_give_the_auditor_no_task() {
	chain(|| {
		let audits = Authority::Office(Office::Auditor);
		let recording = Bylaws { recording: audits.clone(), ..bylaws() };
		let admission = Bylaws { admission: audits, ..bylaws() };
		assert_eq!(recording.validate(), error(Error::BadOffice));
		assert_eq!(admission.validate(), error(Error::BadOffice));
	});
}

#[test]
fn members_elect_the_auditor_by_a_resolution() {
	chain(|| {
		let id = found(bylaws());
		let motion = Motion::Election { office: Office::Auditor, member: Some(2) };
		let number = moved(id, ORDINARY, motion);
		vote(id, number, &[1, 2], Vote::Aye);
		close(id, number).unwrap();
		assert!(matches!(
			Coops::officers(id)[..],
			[(Office::Auditor, Officer { member: 2, limit: None, .. })]
		));
	});
}

/// Otherwise one auditor could keep the surplus of all from being divided, where not enough members vote.
#[test]
fn objections_that_nobody_decides_hold_a_closing_up_for_ninety_days_together() {
	chain(|| {
		let id = audited();
		let entries: Vec<_> = (0..4).map(|_| posted(id)).collect();
		pass(ends(id) - now());
		// One objection after another, the last one just before the time is over.
		let mut left = OBJECTIONS_HOLD;
		for (entry, days) in entries.into_iter().zip([0, 30, 30, 29]) {
			pass(days * DAY);
			left -= days * DAY;
			object(3, id, entry).unwrap();
			assert_eq!(close_period(id), error(Error::ObjectedTo));
		}
		let approve = || Coops::approve_accounts(resolved(id, ORDINARY), id, 0);
		pass(left - 1);
		assert_eq!((close_period(id), approve()), (error(Error::ObjectedTo), error(Error::ObjectedTo)));
		check();
		pass(1);
		approve().unwrap();
		check();
		close_period(id).unwrap();
		assert_eq!(EntryObjections::<Test>::iter().count(), 0);
		// The next period has a time of its own.
		let next = posted(id);
		object(3, id, next).unwrap();
		pass(ends(id) - now());
		assert_eq!(close_period(id), error(Error::ObjectedTo));
		check();
	});
}

/// Otherwise one auditor could keep the surplus of all from being divided, for ever.
#[test]
fn an_auditor_objects_to_each_entry_once_and_no_more_than_sixteen_times_in_a_period() {
	chain(|| {
		let id = audited();
		let entries: Vec<_> = (0..=MAX_OBJECTIONS).map(|_| posted(id)).collect();
		for entry in &entries[..MAX_OBJECTIONS as usize] {
			object(3, id, *entry).unwrap();
			assert_eq!(object(3, id, *entry), error(Error::NothingToChange));
			decide(id, *entry).unwrap();
			assert_eq!(object(3, id, *entry), error(Error::NothingToChange), "they have decided");
		}
		assert_eq!(object(3, id, entries[MAX_OBJECTIONS as usize]), error(Error::TooManyObjections));
		pass(YEAR);
		// The next period has entries already, and objections of its own.
		let next = EntryId { period: 1, number: posted(id).number };
		object(3, id, next).unwrap();
		Coops::approve_accounts(resolved(id, ORDINARY), id, 0).unwrap();
		let late = object(3, id, EntryId { period: 0, ..entries[MAX_OBJECTIONS as usize] });
		assert_eq!(late, error(Error::NothingToChange), "the accounts are approved");
		close_period(id).unwrap();
		assert_eq!(object(3, id, entries[0]), error(Error::BadDate));
		assert_eq!(Coops::objections_of(id, 1).1.len(), 1);
		pass(YEAR);
		assert_eq!(close_period(id), error(Error::ObjectedTo));
	});
}

#[test]
fn a_dissolved_cooperative_is_cleared_with_its_objections() {
	chain(|| {
		let id = audited();
		object(3, id, posted(id)).unwrap();
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		check();
		pass(3 * YEAR);
		Coops::clear_cooperative(by(9), id, 500).unwrap();
		assert!(!Cooperatives::<Test>::contains_key(id));
		assert_eq!(EntryObjections::<Test>::iter().count(), 0);
	});
}
