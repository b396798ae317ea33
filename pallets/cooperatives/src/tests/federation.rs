//! Cooperatives that are members of cooperatives.

use super::*;

/// Two cooperatives with money for deposits and shares.
fn two() -> (CooperativeId, CooperativeId) {
	let both = (found(bylaws()), found(bylaws()));
	for id in [both.0, both.1] {
		Balances::transfer_allow_death(by(CUSTOMER), Coops::account_id(id), 1_000).unwrap();
		earn(id, 1_000);
	}
	both
}

/// A cooperative's account makes this call by resolution of its members.
fn act(id: CooperativeId, call: Call<Test>) -> Result<(), DispatchError> {
	Coops::act(resolved(id, Kind::Ordinary), Box::new(RuntimeCall::Coops(call)))
}

/// The first cooperative becomes a member of the second.
fn join(id: CooperativeId, of: CooperativeId) -> MemberNo {
	act(id, Call::apply { cooperative: of, class: WORKER, shares: 2, first: 2 }).unwrap();
	Coops::admit(by(TILL), of, Party::Cooperative(id)).unwrap();
	MemberNumbers::<Test>::get(of, Party::Cooperative(id)).unwrap()
}

#[test]
fn a_cooperative_is_a_member_of_another_with_shares_and_work_but_is_no_person() {
	chain(|| {
		let (second, first) = two();
		let number = join(first, second);
		assert_eq!((coop(second).persons, coop(second).members[0]), (3, 4));
		assert_eq!(coop(first).memberships, 1);
		Coops::record_work(by(TILL), second, number, LABOUR, 1, text("an hour")).unwrap();
		pass(YEAR);
		close_period(second).unwrap();
		let before = hours(Coops::account_id(first));
		Coops::claim_patronage(by(9), second, 0, number).unwrap();
		// 1,000: 100, 50, 2 on each of the founders' three shares, and half of the other 844.
		assert_eq!(hours(Coops::account_id(first)) - before, 422);
		act(first, Call::leave { cooperative: second }).unwrap();
		pass(90 * DAY);
		Coops::redeem_shares(by(9), second, 1).unwrap();
		assert_eq!(hours(Coops::account_id(first)) - before, 422 + 200);
		assert_eq!(coop(first).memberships, 0);
	});
}

#[test]
fn no_cooperative_is_its_own_member() {
	chain(|| {
		let (id, _) = two();
		let apply = Call::apply { cooperative: id, class: WORKER, shares: 1, first: 1 };
		assert_eq!(act(id, apply), error(Error::OwnMember));
	});
}

#[test]
fn a_cooperative_that_is_dissolved_leaves_the_others_before_it_is_removed() {
	chain(|| {
		let (second, first) = two();
		let number = join(first, second);
		assert_eq!(Coops::report_missing(by(9), second, number), error(Error::StillAPerson));
		Coops::dissolve(resolved(first, Kind::Dissolution), first, Heir::Commons).unwrap();
		pass(60 * DAY);
		Coops::distribute(by(9), first).unwrap();
		for number in 0..3 {
			Coops::collect(by(9), first, number).unwrap();
		}
		let clear = || Coops::clear_cooperative(by(9), first, 100).map_err(|error| error.error);
		assert_eq!(clear(), Err(Error::<Test>::StillAMemberElsewhere.into()));
		Coops::report_missing(by(9), second, number).unwrap();
		Coops::redeem_shares(by(9), second, 1).unwrap();
		let before = hours(COMMONS);
		assert!(clear().is_ok());
		// The two shares that it had.
		assert_eq!(hours(COMMONS) - before, 200 + 1);
		assert!(!Cooperatives::<Test>::contains_key(first));
	});
}

#[test]
fn two_cooperatives_that_are_members_of_each_other_work_and_end_like_others() {
	chain(|| {
		let (one, other) = two();
		let (in_other, in_one) = (join(one, other), join(other, one));
		check();
		for id in [one, other] {
			Coops::record_work(by(TILL), id, in_one.max(in_other), LABOUR, 1, text("an hour")).unwrap();
		}
		pass(YEAR);
		for id in [one, other] {
			close_period(id).unwrap();
			check();
		}
		Coops::dissolve(resolved(one, Kind::Dissolution), one, Heir::Cooperative(other)).unwrap();
		Coops::dissolve(resolved(other, Kind::Dissolution), other, Heir::Commons).unwrap();
		pass(60 * DAY);
		for id in [one, other] {
			Coops::distribute(by(9), id).unwrap();
			check();
		}
		for id in [one, other] {
			for number in 0..4 {
				Coops::collect(by(9), id, number).unwrap();
				let _ = Coops::claim_patronage(by(9), id, 0, number);
				check();
			}
		}
		for id in [one, other] {
			while Cooperatives::<Test>::contains_key(id) {
				Coops::clear_cooperative(by(9), id, 1).unwrap();
				check();
			}
		}
		let left = Members::<Test>::iter().count() + MemberNumbers::<Test>::iter().count();
		assert_eq!(left + Periods::<Test>::iter().count() + Accounts::<Test>::iter().count(), 0);
	});
}

#[test]
fn one_that_has_ended_is_cleared_although_another_keeps_it_in_its_exit_queue() {
	chain(|| {
		let (second, first) = two();
		let number = join(first, second);
		Coops::dissolve(resolved(first, Kind::Dissolution), first, Heir::Commons).unwrap();
		pass(60 * DAY);
		Coops::distribute(by(9), first).unwrap();
		(0..3).for_each(|number| Coops::collect(by(9), first, number).unwrap());
		let clear = || Coops::clear_cooperative(by(9), first, 100).map(|_| ()).map_err(|error| error.error);
		pass(2 * YEAR + 1);
		assert_eq!(clear(), error(Error::StillAMemberElsewhere));
		pass(60 * DAY);
		assert_eq!(clear(), Ok(()));
		assert!(!Cooperatives::<Test>::contains_key(first));
		check();
		// It leaves as a cooperative that no longer exists, and its money goes to the commons.
		Coops::report_missing(by(9), second, number).unwrap();
		earn(second, 1_000);
		Coops::redeem_shares(by(9), second, 1).unwrap();
		let before = hours(COMMONS);
		Coops::sweep(by(9), first, HOURS).unwrap();
		assert!(hours(COMMONS) - before >= 199);
	});
}

#[test]
fn the_vote_of_a_cooperative_that_has_ended_does_not_count() {
	chain(|| {
		let (second, first) = two();
		let member = join(first, second);
		Coops::dissolve(resolved(first, Kind::Dissolution), first, Heir::Commons).unwrap();
		pass(60 * DAY);
		let number = super::deciding::moved(second, Kind::Ordinary, Motion::Text);
		Coops::vote(by(Coops::account_id(first)), second, number, member, Vote::Aye).unwrap();
		super::deciding::vote(second, number, &[2], Vote::Aye);
		super::deciding::vote(second, number, &[3], Vote::Nay);
		Coops::distribute(by(9), first).unwrap();
		pass(14 * DAY);
		super::deciding::close(second, number).unwrap();
		let resolution = Resolutions::<Test>::get(second, number).unwrap();
		assert_eq!((resolution.ayes, resolution.nays, resolution.outcome), (1, 1, Outcome::Rejected));
	});
}
