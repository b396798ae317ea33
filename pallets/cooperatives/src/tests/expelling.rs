//! Expulsions and appeals: who decides on them, and until when.

use super::{deciding::*, *};

#[test]
fn a_member_is_expelled_by_resolution_and_votes_while_they_can_appeal() {
	chain(|| {
		let id = of(5);
		let expel = Call::expel { cooperative: id, member: 4, reason: text("minutes of May") };
		let number = moved(id, Kind::Qualified, call(expel));
		vote(id, number, &[1, 2, 3, 4], Vote::Aye);
		close(id, number).unwrap();
		Coops::appeal(by(5), id, text("it was not me")).unwrap();
		let hear = |expel| call(Call::hear_appeal { cooperative: id, member: 4, expel });
		let number = moved(id, Kind::Ordinary, hear(false));
		vote(id, number, &[3, 4, 5], Vote::Aye);
		close(id, number).unwrap();
		assert_eq!((outcome(id, number), member(id, 4).standing), (YES, Standing::Active));
	});
}

#[test]
fn the_arbiter_decides_on_an_appeal_first_and_the_members_only_after_its_time() {
	chain(|| {
		AppealTime::set(30 * DAY);
		let id = of(5);
		let expelled = |member| {
			Coops::expel(resolved(id, Kind::Qualified), id, member, text("minutes of May")).unwrap();
			let key = Members::<Test>::get(id, member).map(|member| Coops::payee(&member)).unwrap();
			Coops::appeal(by(key), id, text("it was not me")).unwrap();
		};
		let hear = |member, expel| {
			let kind = if expel { Kind::Qualified } else { Kind::Ordinary };
			Coops::hear_appeal(resolved(id, kind), id, member, expel)
		};
		// The arbiter keeps one, and expels another.
		expelled(4);
		assert_eq!(
			hear(4, true),
			error(Error::TooEarlyToExpel),
			"those who expel do not decide on the appeal"
		);
		assert_eq!(Coops::decide_appeal(by(1), id, 4, false), Err(DispatchError::BadOrigin));
		Coops::decide_appeal(RuntimeOrigin::root(), id, 4, false).unwrap();
		assert_eq!(member(id, 4).standing, Standing::Active);
		assert_eq!(Coops::decide_appeal(RuntimeOrigin::root(), id, 4, true), error(Error::NotAppealed));
		expelled(3);
		Coops::decide_appeal(RuntimeOrigin::root(), id, 3, true).unwrap();
		assert!(matches!(member(id, 3).standing, Standing::Leaving { .. }));
		// The members keep one at any time, and confirm an expulsion if the arbiter has not decided in time.
		expelled(2);
		hear(2, false).unwrap();
		// A member who has won an appeal is not expelled anew, to have another jury.
		let again = || Coops::expel(resolved(id, Kind::Qualified), id, 2, text("minutes of June"));
		assert_eq!(again(), error(Error::KeptByAppeal));
		pass(60 * DAY);
		expelled(2);
		pass(30 * DAY);
		hear(2, true).unwrap();
		assert!(matches!(member(id, 2).standing, Standing::Leaving { .. }));
		check();
	});
}

#[test]
fn an_appeal_ends_cleanly_if_the_cooperative_is_dissolved_meanwhile() {
	chain(|| {
		AppealTime::set(30 * DAY);
		let id = of(5);
		Coops::expel(resolved(id, Kind::Qualified), id, 4, text("minutes of May")).unwrap();
		Coops::appeal(by(5), id, text("it was not me")).unwrap();
		let standing = member(id, 4).standing;
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		assert_eq!(Coops::decide_appeal(by(1), id, 4, true), Err(DispatchError::BadOrigin));
		for expel in [true, false] {
			Coops::decide_appeal(RuntimeOrigin::root(), id, 4, expel).unwrap();
			assert_eq!(member(id, 4).standing, standing, "nobody is expelled any more");
		}
		check();
	});
}
