//! Offices, and what their holders may do.

use super::{deciding::*, *};

/// The members make a member treasurer, with a limit for each period.
fn treasurer(id: CooperativeId, member: MemberNo, amount: Balance, every: Moment) {
	let limit = Some(Limit { amount, every });
	let origin = resolved(id, Kind::Ordinary);
	Coops::set_officer(origin, id, Office::Treasurer, Some(member), limit)
		.expect("a member takes the office");
}

fn spend_by(person: u64, id: CooperativeId, amount: Balance) -> Result<(), DispatchError> {
	Coops::spend(
		by(person),
		id,
		Office::Treasurer,
		CUSTOMER,
		amount,
		ledger::account::GOODS_USED,
		text("flour"),
	)
}

#[test]
fn members_elect_an_officer_who_ceases_with_the_next_one_with_notice_or_by_their_own_will() {
	chain(|| {
		let id = found(bylaws());
		let elect = |member| {
			let number = moved(id, Kind::Ordinary, Motion::Election { office: Office::Chair, member });
			vote(id, number, &[1, 2], Vote::Aye);
			close(id, number).expect("it is decided");
			Coops::officers(id).first().map(|(_, officer)| officer.member)
		};
		assert_eq!(elect(Some(1)), Some(1));
		assert_eq!(elect(Some(2)), Some(2));
		assert_eq!(elect(None), None);
		assert_eq!(elect(Some(1)), Some(1));
		assert_eq!(Coops::resign(by(1), id, Office::Chair), error(Error::NotYourNumber));
		Coops::resign(by(2), id, Office::Chair).unwrap();
		assert_eq!(Coops::officers(id), vec![]);
		assert_eq!(elect(Some(2)), Some(2));
		Coops::leave(by(3), id).unwrap();
		assert_eq!(Coops::officers(id), vec![]);
	});
}

#[test]
fn a_treasurer_spends_no_more_than_the_limit_in_each_time_and_what_is_not_spent_is_lost() {
	chain(|| {
		let id = found(bylaws());
		earn(id, 10_000);
		treasurer(id, 1, 100, 30 * DAY);
		assert!(spend_by(1, id, 10).is_err(), "another member is not the treasurer");
		spend_by(2, id, 60).unwrap();
		assert_eq!(spend_by(2, id, 41), error(Error::OverLimit));
		spend_by(2, id, 40).unwrap();
		pass(30 * DAY);
		assert_eq!(spend_by(2, id, 101), error(Error::OverLimit));
		spend_by(2, id, 100).unwrap();
		// A new holder in the same period has what is left of the limit.
		treasurer(id, 2, 150, 30 * DAY);
		assert!(spend_by(2, id, 1).is_err());
		assert_eq!(spend_by(3, id, 51), error(Error::OverLimit));
		spend_by(3, id, 50).unwrap();
	});
}

#[test]
fn a_treasurer_leaves_what_the_solvency_floor_asks_for_and_never_touches_the_reserve() {
	chain(|| {
		let id = found(bylaws());
		earn(id, 1_000);
		pass(YEAR);
		close_period(id).unwrap();
		let before = books(id);
		treasurer(id, 0, 1_000_000, DAY);
		// All free money but a fifth of the share capital.
		let most = before.free - 60;
		assert!(before.reserve > 0);
		assert_eq!(spend_by(1, id, most + 1), error(Error::TooLittleMoney));
		spend_by(1, id, most).unwrap();
		assert_eq!((books(id).free, books(id).reserve), (60, before.reserve));
	});
}

#[test]
fn a_bookkeeper_whom_the_bylaws_name_records_work_as_long_as_they_hold_the_office() {
	chain(|| {
		let recording = Authority::Office(Office::Bookkeeper);
		let id = found(Bylaws { recording, ..bylaws() });
		let record = |who| Coops::record_work(by(who), id, 0, LABOUR, 8, text("Monday"));
		assert!(record(2).is_err());
		Coops::set_officer(resolved(id, Kind::Ordinary), id, Office::Bookkeeper, Some(1), None).unwrap();
		record(2).unwrap();
		Coops::resign(by(2), id, Office::Bookkeeper).unwrap();
		assert!(record(2).is_err());
	});
}

#[test]
fn an_officer_spends_within_the_limit_and_without_one_nothing() {
	chain(|| {
		let id = found(bylaws());
		earn(id, 10_000);
		let spend = |person, office, amount| {
			Coops::spend(
				by(person),
				id,
				office,
				CUSTOMER,
				amount,
				ledger::account::OTHER_EXPENSES,
				text("stamps"),
			)
		};
		let give = |office, member, limit| {
			Coops::set_officer(resolved(id, Kind::Ordinary), id, office, member, limit)
		};
		let limit = |amount| Some(Limit { amount, every: 30 * DAY });
		give(Office::Chair, Some(0), limit(50)).unwrap();
		give(Office::Bookkeeper, Some(1), None).unwrap();
		assert_eq!(spend(1, Office::Treasurer, 1), Err(DispatchError::BadOrigin));
		assert_eq!(spend(1, Office::Chair, 51), error(Error::OverLimit));
		spend(1, Office::Chair, 50).unwrap();
		assert_eq!(spend(2, Office::Bookkeeper, 1), error(Error::OverLimit));
		assert_eq!(
			give(Office::Chair, Some(0), Some(Limit { amount: 1, every: DAY - 1 })),
			error(Error::BadLimit)
		);
		// An election gives the office, and leaves its limit as it was.
		Coops::do_elect(id, Office::Chair, Some(2), None).unwrap();
		let (_, chair) =
			Coops::officers(id).into_iter().find(|(office, _)| *office == Office::Chair).unwrap();
		assert_eq!((chair.member, chair.limit, chair.spent.amount), (2, limit(50), 50));
		// The members revoke it.
		give(Office::Chair, None, None).unwrap();
		assert_eq!(spend(3, Office::Chair, 1), Err(DispatchError::BadOrigin));
	});
}

#[test]
fn spending_in_an_earlier_time_does_not_count_when_the_limit_changes() {
	chain(|| {
		let id = found(bylaws());
		earn(id, 10_000);
		treasurer(id, 1, 100, DAY);
		spend_by(2, id, 100).unwrap();
		pass(20 * DAY);
		treasurer(id, 1, 100, 30 * DAY);
		spend_by(2, id, 100).unwrap();
		assert_eq!(spend_by(2, id, 1), error(Error::OverLimit));
	});
}

#[test]
fn a_thief_with_a_disputed_key_neither_spends_nor_gives_away_nor_waives_nor_leaves() {
	chain(|| {
		let frozen = Err(frame_support::sp_runtime::TokenError::Frozen.into());
		let id = found(bylaws());
		earn(id, 10_000);
		Coops::pay_shares(by(1), id, 4).unwrap();
		treasurer(id, 0, 100, 30 * DAY);
		Coops::hire(resolved(id, Kind::Ordinary), id, 0, HOURS, 50, YEAR, now()).unwrap();
		let all = || {
			[
				spend_by(1, id, 10),
				Coops::transfer_shares(by(1), id, 1, 4),
				Coops::waive_wage(by(1), id, 0, 0),
				Coops::leave(by(1), id),
			]
		};
		TestRoll::dispute(1);
		assert_eq!(all(), [Err(DispatchError::BadOrigin), frozen, frozen, frozen]);
		TestRoll::end_dispute(1);
		assert_eq!(all(), [Ok(()); 4]);
	});
}

#[test]
fn the_power_of_an_account_that_the_bylaws_name_follows_the_person_and_not_a_stolen_key() {
	chain(|| {
		enrol(TILL, TILL);
		let id = found(bylaws());
		let record = |who| Coops::record_work(by(who), id, 0, LABOUR, 1, text("an hour"));
		record(TILL).unwrap();
		TestRoll::replace(TILL, 25);
		assert_eq!(record(TILL), Err(DispatchError::BadOrigin));
		record(25).unwrap();
		TestRoll::dispute(25);
		assert_eq!(record(25), Err(DispatchError::BadOrigin));
		assert_eq!(
			Coops::refuse_application(by(25), id, Party::Person(9), text("")),
			Err(DispatchError::BadOrigin)
		);
	});
}
