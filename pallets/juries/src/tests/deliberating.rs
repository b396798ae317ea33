//! What parties and jurors say.

use super::*;

fn party(who: AccountId) -> Author<AccountId> {
	Author::Party(who)
}

#[test]
fn parties_speak_from_the_opening_on_and_jurors_when_they_have_accepted() {
	chain(|| {
		let id = ask();
		assert_ok!(Juries::state(by(CLAIMANT), id, text("she took it")));
		assert_ok!(Juries::state(by(RESPONDENT), id, text("it was mine")));
		assert_ok!(Juries::state(by(FELLOW), id, text("I saw it")));
		summon(id);
		let juror = jurors(id)[0];
		assert_noop!(Juries::state(by(juror), id, text("since when?")), Error::NotAJuror);
		accept_all(id);
		assert_ok!(Juries::state(by(juror), id, text("since when?")));
		assert_ok!(Juries::state(by(RESPONDENT), id, text("for years")));
		assert_eq!(
			Juries::statements(id, Level::First, party(RESPONDENT)),
			[text("it was mine"), text("for years")]
		);
		assert_eq!(Juries::statements(id, Level::First, Author::Juror(juror)), [text("since when?")]);
		wait(5 * DAY);
		assert_noop!(Juries::state(by(RESPONDENT), id, text("and more")), Error::WrongStage);
	})
}

#[test]
fn nobody_but_parties_and_jurors_speaks() {
	chain(|| {
		let id = ask();
		summon(id);
		accept_all(id);
		let other = (2..30).map(|n| 2 * n).find(|other| !jurors(id).contains(other)).unwrap();
		for who in [other, STRANGER] {
			assert_noop!(Juries::state(by(who), id, text("look at me")), Error::NotAJuror);
		}
		assert_noop!(Juries::state(by(CLAIMANT), 9, text("where?")), Error::UnknownCase);
	})
}

#[test]
fn an_author_has_so_many_statements_and_they_say_something() {
	chain(|| {
		let id = ask();
		for empty in ["", " \n "] {
			assert_noop!(Juries::state(by(CLAIMANT), id, text(empty)), Error::BadText);
		}
		let bytes = vec![255, 254].try_into().unwrap();
		assert_noop!(Juries::state(by(CLAIMANT), id, bytes), Error::BadText);
		for _ in 0..3 {
			assert_ok!(Juries::state(by(CLAIMANT), id, text("again")));
		}
		assert_noop!(Juries::state(by(CLAIMANT), id, text("again")), Error::TooManyStatements);
		// The words of one claimant take no room from another.
		assert_ok!(Juries::state(by(FELLOW), id, text("I saw it")));
	})
}

#[test]
fn an_appeal_is_heard_anew() {
	chain(|| {
		let id = ask();
		for _ in 0..3 {
			assert_ok!(Juries::state(by(CLAIMANT), id, text("again")));
		}
		deliberate(id);
		vote(id, 0);
		assert_ok!(Juries::appeal(by(CLAIMANT), id));
		assert_ok!(Juries::state(by(CLAIMANT), id, text("and there is this letter")));
		assert_eq!(Juries::statements(id, Level::Appeal, party(CLAIMANT)).len(), 1);
		assert_eq!(Juries::statements(id, Level::First, party(CLAIMANT)).len(), 3);
	})
}
