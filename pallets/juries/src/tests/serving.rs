//! How members answer a summons, and how those who leave a panel are replaced.

use super::*;

fn summoned() -> (CaseId, Vec<MemberId>) {
	let id = ask();
	summon(id);
	(id, jurors(id))
}

#[test]
fn the_case_goes_on_as_soon_as_all_have_accepted() {
	chain(|| {
		let (id, jurors) = summoned();
		assert_noop!(Juries::accept(by(STRANGER), id), Error::NotAMember);
		assert_noop!(Juries::accept(by(CLAIMANT), id), Error::NotImpartial);
		assert_ok!(Juries::accept(by(jurors[0]), id));
		assert_noop!(Juries::accept(by(jurors[0]), id), Error::AlreadyAccepted);
		wait(0);
		assert_eq!(stage(id), Stage::Summoning);
		accept_all(id);
		assert_eq!(stage(id), Stage::Deliberating);
	})
}

#[test]
fn a_member_who_was_not_drawn_cannot_accept() {
	chain(|| {
		let (id, jurors) = summoned();
		let other = (2..30).map(|n| 2 * n).find(|other| !jurors.contains(other)).unwrap();
		assert_noop!(Juries::accept(by(other), id), Error::NotAJuror);
	})
}

#[test]
fn a_juror_who_does_not_answer_is_replaced_and_not_drawn_for_a_time() {
	chain(|| {
		let (id, first) = summoned();
		for juror in &first[1..] {
			assert_ok!(Juries::accept(by(*juror), id));
		}
		wait(2 * DAY);
		assert_eq!(released(id), [(first[0], Cause::NoAnswer)]);
		let until = Juries::duty(first[0]).absent_until;
		assert!(until > testing::now() + 89 * DAY);
		let panel = jurors(id);
		assert_eq!((stage(id), panel.len()), (Stage::Summoning, 5));
		assert_eq!(panel[..4], first[1..]);
		assert_ok!(Juries::accept(by(panel[4]), id));
		wait(0);
		assert_eq!(stage(id), Stage::Deliberating);
	})
}

#[test]
fn a_member_who_was_absent_is_drawn_again_when_the_time_is_over() {
	chain(|| {
		let (_, first) = summoned();
		wait(2 * DAY);
		PanelSize::set(9);
		MostPanels::set(9);
		let is_drawn = || {
			(0..12).any(|_| {
				let (id, jurors) = summoned();
				Asker::drop_dispute(id);
				wait(0);
				jurors.iter().any(|juror| first.contains(juror))
			})
		};
		assert!(!is_drawn());
		wait(90 * DAY);
		assert!(is_drawn());
	})
}

#[test]
fn a_juror_who_declines_is_replaced_without_a_consequence() {
	chain(|| {
		let (id, first) = summoned();
		assert_ok!(Juries::decline(by(first[0]), id));
		assert_noop!(Juries::decline(by(first[0]), id), Error::NotAJuror);
		assert_eq!(Juries::duty(first[0]), Duty::default());
		accept_all(id);
		assert_eq!((stage(id), jurors(id).len()), (Stage::Summoning, 5));
		accept_all(id);
		assert_eq!(stage(id), Stage::Deliberating);
		// Nobody is drawn twice for a case.
		assert!(!jurors(id).contains(&first[0]));
	})
}

#[test]
fn a_member_who_lapses_while_serving_is_replaced() {
	chain(|| {
		let (id, first) = summoned();
		accept_all(id);
		TestRoll::leave(first[1]);
		wait(5 * DAY);
		assert_eq!(released(id), [(first[1], Cause::Lapsed)]);
		// The new juror answers, and votes with the others: the statements are there.
		assert_eq!((stage(id), jurors(id).len()), (Stage::Summoning, 5));
		accept_all(id);
		assert_eq!(stage(id), Stage::Voting);
		vote(id, 5);
		assert_eq!(judged(id, Level::First), Some((Some(true), 5, 0)));
	})
}

#[test]
fn a_juror_who_does_not_vote_is_replaced_and_the_votes_of_the_others_stay_secret() {
	chain(|| {
		let id = ask();
		deliberate(id);
		let first = jurors(id);
		for juror in &first[..4] {
			assert_ok!(commit(id, *juror, true));
		}
		wait(3 * DAY);
		assert_eq!(released(id), [(first[4], Cause::NoVote)]);
		assert_eq!(stage(id), Stage::Summoning);
		assert_noop!(reveal(id, first[0], true), Error::WrongStage);
		assert_noop!(Juries::decline(by(first[0]), id), Error::AlreadyCommitted);
		accept_all(id);
		let new = jurors(id)[4];
		assert_ok!(commit(id, new, false));
		wait(0);
		assert_eq!(stage(id), Stage::Revealing);
	})
}

#[test]
fn jurors_are_replaced_twice_at_most_and_a_majority_of_the_seats_can_decide() {
	chain(|| {
		let (id, _) = summoned();
		// In each round one of the missing accepts.
		for round in 1..=3 {
			let waiting =
				Juries::panel(id, Level::First).into_iter().find(|juror| juror.service == Service::Summoned);
			assert_ok!(Juries::accept(by(waiting.unwrap().member), id));
			wait(2 * DAY);
			assert_eq!(stage(id) == Stage::Summoning, round < 3);
		}
		assert_eq!((stage(id), jurors(id).len()), (Stage::Deliberating, 3));
		wait(5 * DAY);
		vote(id, 3);
		assert_eq!(judged(id, Level::First), Some((Some(true), 3, 0)));
	})
}

#[test]
fn with_fewer_jurors_than_can_decide_there_is_no_verdict() {
	chain(|| {
		let (id, _) = summoned();
		for _ in 0..3 {
			wait(2 * DAY);
		}
		assert_eq!(judged(id, Level::First), Some((None, 0, 0)));
		assert_eq!(stage(id), Stage::Appealing);
	})
}

#[test]
fn a_juror_with_a_new_key_still_serves() {
	chain(|| {
		let (id, first) = summoned();
		TestRoll::replace(first[0], 5_000);
		assert_noop!(Juries::accept(by(first[0]), id), Error::NotAMember);
		assert_ok!(Juries::accept(by(5_000), id));
	})
}

#[test]
fn nothing_is_kept_of_a_person_whom_nobody_knows() {
	chain(|| {
		let (id, first) = summoned();
		wait(2 * DAY);
		assert!(Duties::<Test>::contains_key(first[0]));
		TestRoll::leave(first[0]);
		<Juries as rochdale_primitives::OnMembership<_>>::forgotten(first[0], &first[0]);
		assert!(!Duties::<Test>::contains_key(first[0]));
		// A juror is forgotten while they sit: the entry stays until the seat is free.
		let juror = jurors(id)[0];
		TestRoll::leave(juror);
		<Juries as rochdale_primitives::OnMembership<_>>::forgotten(juror, &juror);
		assert_eq!(Juries::duty(juror).panels, 1);
		wait(2 * DAY);
		assert!(!Duties::<Test>::contains_key(juror));
	})
}
