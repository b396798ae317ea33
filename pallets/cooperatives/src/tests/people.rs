//! Members as persons of the community, and a cooperative as their electorate.

use super::*;
use rochdale_primitives::CooperativeElectorates;

#[test]
fn who_is_no_more_a_member_of_the_community_is_paid_on_their_last_key_without_notice() {
	chain(|| {
		let id = found(bylaws());
		assert_eq!(Coops::report_loss(by(9), id, 0), error(Error::StillAPerson));
		gone(1);
		Coops::report_loss(by(9), id, 0).unwrap();
		assert_eq!(Coops::report_loss(by(9), id, 0), error(Error::TooEarlyToReport));
		pass(30 * DAY);
		Coops::report_loss(by(9), id, 0).unwrap();
		assert!(events().iter().any(|event| matches!(
			event,
			Event::Leaving { member: 0, why: Why::Gone, from, .. } if *from == now()
		)));
		Coops::redeem(by(9), id, 1).unwrap();
		assert_eq!(hours(1), PURSE);
	});
}

#[test]
fn who_only_renews_too_late_stays_a_member() {
	chain(|| {
		let id = found(bylaws());
		gone(1);
		Coops::report_loss(by(9), id, 0).unwrap();
		assert!(matches!(member(id, 0).standing, Standing::Missing { from } if from == now() + 30 * DAY));
		enrol(1, 1);
		pass(30 * DAY);
		Coops::report_loss(by(9), id, 0).unwrap();
		assert_eq!(member(id, 0).standing, Standing::Active);
		assert_eq!(Coops::report_loss(by(9), id, 0), error(Error::StillAPerson));
		// Who is to be expelled does not get away by being missed.
		Coops::expel(resolved(id, Kind::Qualified), id, 0, text("reasons")).unwrap();
		gone(1);
		assert_eq!(Coops::report_loss(by(9), id, 0), error(Error::NotActive));
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
		Coops::redeem(by(9), id, 1).unwrap();
		assert_eq!(hours(29), PURSE + 100);
	});
}

#[test]
fn who_was_admitted_after_the_roll_was_frozen_is_not_on_it_nor_are_supporters() {
	chain(|| {
		let id = found(bylaws());
		let roll = Coops::roll(id);
		for (person, class) in [(4, WORKER), (5, SUPPORTER)] {
			Coops::apply(by(person), id, class, 1, 1).unwrap();
			Coops::admit(by(TILL), id, Who::Person(person)).unwrap();
		}
		assert!(!Coops::on_roll(id, 4, &roll));
		let roll = Coops::roll(id);
		assert!(Coops::on_roll(id, 4, &roll) && !Coops::on_roll(id, 5, &roll));
		assert_eq!(roll.count, 4);
	});
}
