//! Members as persons of the community, and a cooperative as their electorate.

use super::*;
use rochdale_primitives::{Electorate, OnMembership};

#[test]
fn a_former_member_of_the_community_is_paid_on_their_last_key_without_notice() {
	chain(|| {
		let id = found(bylaws());
		assert_eq!(Coops::report_missing(by(9), id, 0), error(Error::StillAPerson));
		gone(1);
		Coops::report_missing(by(9), id, 0).unwrap();
		assert_eq!(Coops::report_missing(by(9), id, 0), error(Error::TooEarlyToReport));
		pass(30 * DAY);
		Coops::report_missing(by(9), id, 0).unwrap();
		assert!(events().iter().any(|event| matches!(
			event,
			Event::LeaveBegan { member: 0, why: ExitReason::Gone, from, .. } if *from == now()
		)));
		Coops::redeem_shares(by(9), id, 1).unwrap();
		assert_eq!(hours(1), PURSE);
	});
}

#[test]
fn a_member_who_only_renews_too_late_stays_a_member() {
	chain(|| {
		let id = found(bylaws());
		gone(1);
		Coops::report_missing(by(9), id, 0).unwrap();
		assert!(matches!(member(id, 0).standing, Standing::Missing { from, .. } if from == now() + 30 * DAY));
		enrol(1, 1);
		pass(30 * DAY);
		Coops::report_missing(by(9), id, 0).unwrap();
		assert_eq!(member(id, 0).standing, Standing::Active);
		assert_eq!(Coops::report_missing(by(9), id, 0), error(Error::StillAPerson));
		// A member who is to be expelled does not escape that by being reported.
		Coops::expel(resolved(id, Kind::Qualified), id, 0, text("reasons")).unwrap();
		gone(1);
		assert_eq!(Coops::report_missing(by(9), id, 0), error(Error::NotActive));
	});
}

#[test]
fn a_member_with_another_key_is_paid_on_that_key_and_stays_on_the_roll() {
	chain(|| {
		let id = found(bylaws());
		let roll = Coops::roll(id);
		assert_eq!((roll.activations, roll.count), (3, 3));
		enrol(1, 29);
		assert_eq!(Coops::voter(id, &29), Some(1));
		assert!(Coops::on_roll(id, 1, &roll) && Coops::voter(id, &1).is_none());
		Coops::leave(by(29), id).unwrap();
		assert!(!Coops::on_roll(id, 1, &roll));
		pass(90 * DAY);
		Coops::redeem_shares(by(9), id, 1).unwrap();
		assert_eq!(hours(29), PURSE + 100);
	});
}

#[test]
fn members_admitted_after_the_roll_was_frozen_are_not_on_it_nor_are_supporters() {
	chain(|| {
		let id = found(bylaws());
		let roll = Coops::roll(id);
		for (person, class) in [(4, WORKER), (5, SUPPORTER)] {
			Coops::apply(by(person), id, class, 1, 1).unwrap();
			Coops::admit(by(TILL), id, Party::Person(person)).unwrap();
		}
		assert!(!Coops::on_roll(id, 4, &roll));
		let roll = Coops::roll(id);
		assert!(Coops::on_roll(id, 4, &roll) && !Coops::on_roll(id, 5, &roll));
		assert_eq!(roll.count, 4);
	});
}

#[test]
fn money_goes_to_the_key_that_a_member_had_last_and_not_to_the_one_of_their_admission() {
	chain(|| {
		let id = found(bylaws());
		a_year(id);
		// The key 1 is stolen, and person 1 has another one. Then they forget to renew.
		enrol(1, 29);
		gone(1);
		check();
		let (stolen, own) = (hours(1), hours(29));
		Coops::claim_patronage(by(1), id, 0, 0).unwrap();
		Coops::collect(by(1), id, 0).unwrap();
		Coops::hire(resolved(id, Kind::Ordinary), id, 0, HOURS, 5, DAY, now()).unwrap();
		Coops::pay_wages(by(1), id, 1).unwrap();
		assert_eq!((hours(1), hours(29)), (stolen, own + 422 + 2 + 5));
		// The new key also gets the shares of a member who never comes back.
		Coops::report_missing(by(1), id, 0).unwrap();
		pass(30 * DAY);
		Coops::report_missing(by(1), id, 0).unwrap();
		earn(id, 1_000);
		Coops::redeem_shares(by(1), id, 1).unwrap();
		assert_eq!(hours(1), stolen);
		assert!(hours(29) >= own + 429 + 100);
	});
}

#[test]
fn a_person_in_no_register_any_more_leaves_nothing_behind() {
	chain(|| {
		let (id, other) = (found(bylaws()), found(bylaws()));
		assert_eq!(Persons::<Test>::get(1), Some(Person { places: 2, last_key: None }));
		for id in [id, other] {
			Coops::leave(by(1), id).unwrap();
			pass(90 * DAY);
			Coops::redeem_shares(by(9), id, 1).unwrap();
			Coops::remove_member(by(9), id, 0).unwrap();
			check();
		}
		assert_eq!(Persons::<Test>::get(1), None);
		// Persons who are in no register are not stored.
		gone(1);
		assert_eq!(Persons::<Test>::get(1), None);
	});
}

#[test]
fn a_member_who_was_missing_long_ago_and_came_back_has_time_again_when_they_are_missing_again() {
	chain(|| {
		let id = found(bylaws());
		gone(1);
		Coops::report_missing(by(9), id, 0).unwrap();
		enrol(1, 1);
		// They are back, and nobody has reported it. A year later they renew too late again.
		pass(YEAR);
		gone(1);
		Coops::report_missing(by(9), id, 0).unwrap();
		assert!(matches!(member(id, 0).standing, Standing::Missing { from, .. } if from == now() + 30 * DAY));
		pass(30 * DAY);
		Coops::report_missing(by(9), id, 0).unwrap();
		assert!(matches!(member(id, 0).standing, Standing::Leaving { .. }));
	});
}

#[test]
fn a_member_who_has_appealed_and_is_gone_leaves_without_another_vote() {
	chain(|| {
		let id = found(bylaws());
		Coops::expel(resolved(id, Kind::Qualified), id, 0, text("reasons")).unwrap();
		Coops::appeal(by(1), id, text("no")).unwrap();
		gone(1);
		pass(YEAR);
		assert_eq!(Coops::carry_out_expulsion(by(9), id, 0), error(Error::TooEarlyToExpel));
		Coops::report_missing(by(9), id, 0).unwrap();
		pass(30 * DAY);
		Coops::report_missing(by(9), id, 0).unwrap();
		Coops::redeem_shares(by(9), id, 1).unwrap();
		assert_eq!((hours(1), coop(id).persons), (PURSE, 2));
	});
}

#[test]
fn an_applicant_who_is_no_person_any_more_takes_back_what_they_put_down() {
	chain(|| {
		let id = found(bylaws());
		Coops::apply(by(4), id, WORKER, 3, 3).unwrap();
		let who = Party::Person(4);
		assert_eq!(Coops::withdraw_application(by(5), id, who), error(Error::UnknownApplication));
		gone(4);
		Coops::withdraw_application(by(4), id, who).unwrap();
		assert_eq!(hours(4), PURSE);
		// A person who is still a member of the community withdraws with another key.
		Coops::apply(by(5), id, WORKER, 3, 3).unwrap();
		enrol(5, 28);
		Coops::withdraw_application(by(28), id, Party::Person(5)).unwrap();
		assert_eq!(Applications::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_cooperative_whose_last_voice_has_left_is_wound_up_by_anyone_and_not_before() {
	chain(|| {
		let id = found(bylaws());
		Coops::apply(by(5), id, SUPPORTER, 2, 2).unwrap();
		Coops::admit(by(TILL), id, Party::Person(5)).unwrap();
		earn(id, 10_000);
		pass(YEAR);
		for person in [1, 2, 3] {
			assert_eq!(Coops::wind_up(by(9), id), error(Error::StillHasVoices));
			Coops::leave(by(person), id).unwrap();
		}
		// The year is closed with it, so that its surplus is not lost for the reserve.
		Coops::wind_up(by(9), id).unwrap();
		assert!(books(id).reserve > 9_000);
		assert_eq!(Coops::wind_up(by(9), id), error(Error::Dissolved));
		pass(60 * DAY);
		let before = hours(COMMONS);
		Coops::distribute(by(9), id).unwrap();
		assert!(hours(COMMONS) - before > 9_000, "the commons have the reserve");
		for number in 0..4 {
			Coops::collect(by(9), id, number).unwrap();
		}
		assert_eq!((hours(1), hours(5)), (PURSE + 2, PURSE));
		while Cooperatives::<Test>::contains_key(id) {
			Coops::clear_cooperative(by(9), id, 9).unwrap();
		}
		assert_eq!(Persons::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_member_who_comes_back_has_another_number_and_votes_on_nothing_that_was_opened_before() {
	chain(|| {
		let id = found(Bylaws { notice: 0, ..bylaws() });
		Coops::apply(by(4), id, WORKER, 1, 1).unwrap();
		Coops::admit(by(TILL), id, Party::Person(4)).unwrap();
		let roll = Coops::roll(id);
		Coops::propose(by(2), id, 1, Kind::Ordinary, Motion::Text, document()).unwrap();
		Coops::vote(by(4), id, 0, 3, Vote::Nay).unwrap();
		Coops::leave(by(4), id).unwrap();
		Coops::redeem_shares(by(9), id, 1).unwrap();
		Coops::remove_member(by(9), id, 3).unwrap();
		Coops::apply(by(4), id, WORKER, 1, 1).unwrap();
		Coops::admit(by(TILL), id, Party::Person(4)).unwrap();
		assert_eq!(MemberNumbers::<Test>::get(id, Party::Person(4)), Some(4), "a number is given once");
		assert_eq!(Coops::vote(by(4), id, 0, 4, Vote::Nay), error(Error::NoVoice));
		assert_eq!(Coops::vote(by(4), id, 0, 3, Vote::Aye), error(Error::UnknownMember));
		assert!(!Coops::on_roll(id, 4, &roll) && Coops::on_roll(id, 4, &Coops::roll(id)));
		pass(14 * DAY);
		deciding::close(id, 0).unwrap();
		assert_eq!(Resolutions::<Test>::get(id, 0).unwrap().nays, 0, "the vote went with the voice");
	});
}

#[test]
fn a_member_who_has_appealed_and_is_back_in_time_is_still_to_be_expelled() {
	chain(|| {
		let id = found(bylaws());
		Coops::expel(resolved(id, Kind::Qualified), id, 0, text("reasons")).unwrap();
		Coops::appeal(by(1), id, text("no")).unwrap();
		gone(1);
		Coops::report_missing(by(9), id, 0).unwrap();
		enrol(1, 1);
		Coops::report_missing(by(9), id, 0).unwrap();
		assert!(matches!(member(id, 0).standing, Standing::Expelling { appealed: true, .. }));
		Coops::hear_appeal(resolved(id, Kind::Qualified), id, 0, true).unwrap();
		assert!(matches!(member(id, 0).standing, Standing::Leaving { .. }));
	});
}

#[test]
fn nobody_winds_up_a_cooperative_with_an_open_resolution_and_members_who_leave_before_it_is_closed_do_not_decide(
) {
	chain(|| {
		let ids = [found(bylaws()), found(bylaws())];
		let heir = found(bylaws());
		for id in ids {
			let dissolve = Call::dissolve { cooperative: id, heir: Heir::Cooperative(heir) };
			let number = super::deciding::moved(id, Kind::Dissolution, super::deciding::call(dissolve));
			super::deciding::vote(id, number, &[1, 2, 3], Vote::Aye);
		}
		// In one cooperative they leave when it is decided.
		super::deciding::close(ids[0], 0).unwrap();
		assert_eq!(
			coop(ids[0]).state,
			State::Dissolving { heir: Heir::Cooperative(heir), from: now() + 60 * DAY }
		);
		for person in [1, 2, 3] {
			Coops::leave(by(person), ids[1]).unwrap();
		}
		assert_eq!(Coops::wind_up(by(9), ids[1]), error(Error::StillHasVoices));
		pass(14 * DAY);
		super::deciding::close(ids[1], 0).unwrap();
		assert_eq!(super::deciding::outcome(ids[1], 0), Outcome::Rejected);
		Coops::wind_up(by(9), ids[1]).unwrap();
	});
}

#[test]
fn a_forgotten_person_is_paid_on_the_key_that_they_had_then_also_if_it_changed_after_they_lapsed() {
	chain(|| {
		let id = found(bylaws());
		a_year(id);
		gone(1);
		Coops::forgotten(1, &29);
		let (old, new) = (hours(1), hours(29));
		Coops::claim_patronage(by(1), id, 0, 0).unwrap();
		assert_eq!((hours(1), hours(29)), (old, new + 422));
	});
}

#[test]
fn a_ballot_of_somebody_who_is_removed_from_the_community_does_not_count_in_a_budget_of_the_cooperative() {
	chain(|| {
		let id = found(bylaws());
		let roll = Coops::roll(id);
		gone(1);
		assert!(!Coops::on_roll(id, 1, &roll) && Coops::on_roll(id, 2, &roll));
		enrol(1, 1);
		assert!(Coops::on_roll(id, 1, &roll), "they were a member of the cooperative all the time");
	});
}

#[test]
fn while_a_cooperative_is_cleared_its_members_decide_nothing() {
	chain(|| {
		let id = found(bylaws());
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		(0..3).for_each(|number| Coops::collect(by(9), id, number).unwrap());
		assert_eq!((Coops::roll(id).count, Coops::voter(id, &1)), (3, Some(1)));
		Coops::clear_cooperative(by(9), id, 1).unwrap();
		assert!(matches!(coop(id).state, State::Clearing { .. }));
		assert_eq!(Coops::roll(id), Default::default());
		assert_eq!([1, 2, 3].map(|person| Coops::voter(id, &person)), [None; 3]);
	});
}
