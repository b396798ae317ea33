//! The secret vote.

use super::*;

fn voting() -> (CaseId, Vec<MemberId>) {
	let id = ask();
	deliberate(id);
	(id, jurors(id))
}

#[test]
fn a_majority_of_the_panel_decides() {
	for (ayes, upheld) in [(5, true), (3, true), (2, false), (0, false)] {
		chain(|| {
			let id = judge(ayes);
			let expected = (Some(upheld), ayes as u32, 5 - ayes as u32);
			assert_eq!(judged(id, Level::First), Some(expected));
			assert_eq!(case(id).verdict, Some(upheld));
		})
	}
}

#[test]
fn votes_are_secret_until_all_have_voted_and_each_has_a_reason() {
	chain(|| {
		let (id, jurors) = voting();
		assert_noop!(reveal(id, jurors[0], true), Error::WrongStage);
		for juror in &jurors {
			assert_ok!(commit(id, *juror, true));
		}
		wait(0);
		let unfounded = Juries::reveal_vote(by(jurors[0]), id, true, text(""), SALT);
		assert_noop!(unfounded, Error::BadText);
		assert_ok!(reveal(id, jurors[0], true));
		assert_noop!(reveal(id, jurors[0], true), Error::AlreadyRevealed);
		assert_eq!(Juries::reason(id, jurors[0]), Some(text("so it is")));
	})
}

#[test]
fn a_juror_can_change_the_vote_until_the_time_is_over() {
	chain(|| {
		let (id, jurors) = voting();
		assert_ok!(commit(id, jurors[0], true));
		assert_ok!(commit(id, jurors[0], false));
		for juror in &jurors[1..] {
			assert_ok!(commit(id, *juror, false));
		}
		wait(0);
		assert_noop!(commit(id, jurors[0], true), Error::WrongStage);
		assert_noop!(reveal(id, jurors[0], true), Error::BadVote);
		assert_ok!(reveal(id, jurors[0], false));
	})
}

#[test]
fn nobody_votes_who_is_not_on_the_panel() {
	chain(|| {
		let (id, jurors) = voting();
		let other = (2..30).map(|n| 2 * n).find(|other| !jurors.contains(other)).unwrap();
		let hash = sealed(id, other, true);
		assert_noop!(Juries::commit_vote(by(other), id, hash), Error::NotAJuror);
		assert_noop!(Juries::commit_vote(by(STRANGER), id, hash), Error::NotAMember);
		assert_noop!(Juries::commit_vote(by(FELLOW), id, hash), Error::NotImpartial);
	})
}

#[test]
fn silence_is_never_a_vote() {
	chain(|| {
		let (id, jurors) = voting();
		for juror in &jurors {
			assert_ok!(commit(id, *juror, true));
		}
		wait(0);
		// Two of five seats are no majority, although nobody is against it.
		assert_ok!(reveal(id, jurors[0], true));
		assert_ok!(reveal(id, jurors[1], true));
		wait(DAY);
		assert_eq!(judged(id, Level::First), Some((None, 2, 0)));
		let absent: Vec<_> = jurors[2..].iter().map(|juror| (*juror, Cause::NotRevealed)).collect();
		assert_eq!(released(id), absent);
	})
}

#[test]
fn a_tie_of_an_incomplete_panel_is_no_verdict() {
	chain(|| {
		let (id, jurors) = voting();
		for (n, juror) in jurors.iter().enumerate() {
			assert_ok!(commit(id, *juror, n < 2));
		}
		wait(0);
		for (n, juror) in jurors[..4].iter().enumerate() {
			assert_ok!(reveal(id, *juror, n < 2));
		}
		wait(DAY);
		assert_eq!(judged(id, Level::First), Some((None, 2, 2)));
		assert_eq!(case(id).verdict, None);
	})
}

#[test]
fn the_vote_of_a_juror_who_is_removed_before_the_count_does_not_count() {
	chain(|| {
		let (id, jurors) = voting();
		for (n, juror) in jurors.iter().enumerate() {
			assert_ok!(commit(id, *juror, n < 3));
		}
		wait(0);
		for (n, juror) in jurors.iter().enumerate() {
			assert_ok!(reveal(id, *juror, n < 3));
		}
		TestRoll::leave(jurors[0]);
		wait(0);
		assert_eq!(judged(id, Level::First), Some((None, 2, 2)));
	})
}
