//! How a case begins, and how it is withdrawn.

use super::*;

#[test]
fn a_dispute_is_before_the_jury_when_the_asking_pallet_asks() {
	chain(|| {
		let id = ask();
		assert_eq!(Juries::case_about(id), Some(id));
		let opened = case(id);
		assert_eq!((opened.stage, opened.level, opened.size), (Stage::Seeding, Level::First, 5));
		assert_eq!((opened.until, opened.last), (START + PATIENCE, START + PATIENCE - DAY));
	})
}

#[test]
fn to_ask_again_with_the_same_time_changes_nothing() {
	chain(|| {
		let id = ask();
		wait(DAY);
		let before = case(id);
		Asker::ask(id, START + PATIENCE);
		assert_eq!((case(id), NextCase::<Test>::get()), (before, 1));
	})
}

#[test]
fn to_ask_with_another_time_is_a_new_case_and_the_old_one_is_withdrawn() {
	chain(|| {
		let old = ask();
		deliberate(old);
		let jurors = jurors(old);
		Asker::ask(old, testing::now() + PATIENCE);
		assert_eq!(Juries::case_about(old), Some(1));
		wait(0);
		assert_eq!(stage(old), Stage::Over { carried_out: false });
		assert_eq!(stage(1), Stage::Seeding);
		assert!(jurors.iter().all(|juror| Juries::duty(*juror) == Duty::default()));
	})
}

#[test]
fn a_dispute_that_is_settled_releases_its_jurors_and_only_those_who_have_voted_are_paid() {
	chain(|| {
		let id = ask();
		deliberate(id);
		let jurors = jurors(id);
		for juror in &jurors {
			assert_ok!(commit(id, *juror, true));
		}
		wait(0);
		assert_ok!(reveal(id, jurors[0], true));
		Asker::drop_dispute(id);
		assert_eq!(stage(id), Stage::Withdrawn { sat: true });
		assert_noop!(reveal(id, jurors[1], true), Error::WrongStage);
		wait(0);
		assert_eq!((stage(id), Juries::case_about(id)), (Stage::Over { carried_out: false }, None));
		assert_eq!(Balances::free_balance(key(jurors[0])), FEE);
		assert_eq!(Balances::free_balance(key(jurors[1])), 0);
		assert!(jurors.iter().all(|juror| Juries::duty(*juror).panels == 0));
		assert_eq!(decisions(), []);
	})
}

#[test]
fn the_times_of_the_rules_add_up_to_the_longest_case() {
	let rules = TestRules::get();
	assert_eq!(rules.length(), 27 * DAY);
	assert_eq!(rules.whole_length(), 59 * DAY);
}
