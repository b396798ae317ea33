//! The votes that count when a resolution is closed, and calls that could silence a member.

use super::{
	deciding::{admit, close, moved, outcome, vote},
	*,
};
use frame_support::{
	dispatch::{DispatchClass, GetDispatchInfo},
	traits::{fungibles::hold::Mutate as _, tokens::Precision, Get},
};
use rochdale_primitives::{Electorate, Roll};

const YES: Outcome = Outcome::Accepted(Ok(()));

/// A cooperative of this many workers.
fn of(members: u64) -> CooperativeId {
	let id = found(bylaws());
	(4..=members).for_each(|person| admit(id, person, WORKER));
	id
}

fn votes(id: CooperativeId, number: ResolutionId) -> (u64, u64) {
	let Resolution { ayes, nays, .. } = Resolutions::<Test>::get(id, number).unwrap();
	(ayes, nays)
}

#[test]
fn puppets_who_are_removed_from_the_community_decide_nothing_though_nobody_says_so() {
	chain(|| {
		let id = of(6);
		let number = moved(id, Kind::Ordinary, Motion::Text);
		vote(id, number, &[4, 5, 6], Vote::Aye);
		vote(id, number, &[1, 2], Vote::Nay);
		(4..=6).for_each(gone);
		pass(14 * DAY);
		close(id, number).unwrap();
		check();
		assert_eq!((outcome(id, number), votes(id, number)), (Outcome::Rejected, (0, 2)));
		assert_eq!(events().iter().filter(|event| matches!(event, Event::BallotStruck { .. })).count(), 3);
	});
}

#[test]
fn puppets_who_are_removed_do_not_end_a_vote_early_and_the_others_go_on() {
	chain(|| {
		let id = of(7);
		let number = moved(id, Kind::Ordinary, Motion::Text);
		vote(id, number, &[4, 5, 6, 7], Vote::Aye);
		// Four of seven would decide it.
		gone(4);
		close(id, number).unwrap();
		check();
		assert_eq!((outcome(id, number), votes(id, number)), (Outcome::Open, (3, 0)));
		assert_eq!(close(id, number), error(Error::OutcomeOpen));
		vote(id, number, &[1, 2, 3], Vote::Nay);
		pass(14 * DAY);
		close(id, number).unwrap();
		assert_eq!((outcome(id, number), votes(id, number)), (Outcome::Rejected, (3, 3)));
	});
}

#[test]
fn a_member_who_is_a_person_again_when_it_is_closed_has_a_voice() {
	chain(|| {
		let id = of(3);
		let number = moved(id, Kind::Ordinary, Motion::Text);
		vote(id, number, &[1, 2], Vote::Aye);
		gone(2);
		enrol(2, 2);
		pass(14 * DAY);
		close(id, number).unwrap();
		assert_eq!((outcome(id, number), votes(id, number)), (YES, (2, 0)));
	});
}

/// Gives the resolution this many more ballots, of members who are no longer in the register.
fn stuff(id: CooperativeId, number: ResolutionId, ballots: u32) {
	let ballot = Ballot { vote: Vote::Aye, weight: 1 };
	(1_000..1_000 + ballots).for_each(|member| Ballots::<Test>::insert((id, number, member), ballot));
	Resolutions::<Test>::mutate(id, number, |resolution| {
		let resolution = resolution.as_mut().unwrap();
		resolution.roll = 1_000 + ballots;
		resolution.ayes += u64::from(ballots);
		resolution.votes += u64::from(ballots);
	});
}

/// A resolution whose time is over, with a thousand ballots, of which three members with a voice have cast three.
fn with_a_thousand_ballots() -> (CooperativeId, ResolutionId) {
	let id = of(5);
	let number = moved(id, Kind::Ordinary, Motion::Text);
	vote(id, number, &[1, 2], Vote::Nay);
	vote(id, number, &[3], Vote::Aye);
	stuff(id, number, 997);
	pass(14 * DAY);
	(id, number)
}

/// How many calls it takes to close it, with a pause between the calls, each with this bound.
fn calls_to_close(id: CooperativeId, number: ResolutionId, pause: Moment, bound: Weight) -> u32 {
	for calls in 1..20 {
		Coops::close_resolution(by(9), id, number, bound).unwrap();
		check();
		if outcome(id, number) != Outcome::Open {
			return calls;
		}
		pass(pause);
	}
	panic!("it is never closed");
}

#[test]
fn a_thousand_ballots_are_looked_at_in_pieces_and_none_is_passed_over() {
	chain(|| {
		let (id, number) = with_a_thousand_ballots();
		let calls = calls_to_close(id, number, 0, Weight::zero());
		assert_eq!(calls, 1_000u32.div_ceil(BALLOTS_AT_ONCE));
		assert_eq!((outcome(id, number), votes(id, number)), (Outcome::Rejected, (1, 2)));
		assert_eq!(Ballots::<Test>::iter_prefix((id, number)).count(), 3);
	});
}

#[test]
fn a_closer_who_comes_once_a_day_pays_for_all_ballots_at_once() {
	chain(|| {
		let (id, number) = with_a_thousand_ballots();
		let close = |ballots| {
			let weight_bound = Coops::count_weight(ballots);
			let call = Call::<Test>::close_resolution { cooperative: id, resolution: number, weight_bound };
			let declared = call.get_dispatch_info().call_weight;
			let used =
				Coops::close_resolution(by(9), id, number, weight_bound).unwrap().actual_weight.unwrap();
			assert!(used.all_lte(declared), "{used:?} of {declared:?}");
			check();
		};
		let left = || Ballots::<Test>::iter_prefix((id, number)).count() as u32;
		close(0);
		assert!(left() >= 1_000 - BALLOTS_AT_ONCE);
		pass(DAY);
		close(left() - 2 * BALLOTS_AT_ONCE);
		assert_eq!(outcome(id, number), Outcome::Open, "some are left");
		pass(DAY);
		close(left());
		assert_eq!((outcome(id, number), votes(id, number)), (Outcome::Rejected, (1, 2)));
	});
}

#[test]
fn a_resolution_that_fills_a_call_is_carried_out_in_the_call_after_the_ballots_were_looked_at() {
	chain(|| {
		let id = of(9);
		let clears = |most| -> RuntimeCall {
			let clear = Call::<Test>::clear_cooperative { cooperative: id, most };
			Call::act { call: Box::new(clear.into()) }.into()
		};
		let weight = |most| clears(most).get_dispatch_info().call_weight;
		let fits = |most: u32| weight(most).all_lte(Coops::heaviest());
		let most =
			(0..32).rev().fold(0, |most, bit| if fits(most | 1 << bit) { most | 1 << bit } else { most });
		let number = moved(id, Kind::Ordinary, super::deciding::call(clears(most)));
		vote(id, number, &[1, 2, 3, 4, 5, 6, 7, 8, 9], Vote::Aye);
		pass(14 * DAY);
		let close =
			|| Coops::close_resolution(by(9), id, number, weight(most)).unwrap().actual_weight.unwrap();
		let limits: frame_system::limits::BlockWeights = <Test as frame_system::Config>::BlockWeights::get();
		let limit = limits.get(DispatchClass::Normal).max_extrinsic.unwrap();
		assert!(close().all_lte(limit));
		assert_eq!(outcome(id, number), Outcome::Open);
		assert!(close().all_lte(limit));
		assert!(matches!(outcome(id, number), Outcome::Accepted(Err(_))), "it is not at its end yet");
		check();
	});
}

#[test]
fn a_voter_who_was_looked_at_long_before_is_looked_at_again() {
	chain(|| {
		let id = of(5);
		let number = moved(id, Kind::Ordinary, Motion::Text);
		vote(id, number, &[1, 2, 3], Vote::Aye);
		vote(id, number, &[4, 5], Vote::Nay);
		pass(14 * DAY);
		// All ballots up to the last one were looked at two hours ago, and puppets were removed since.
		let last = Ballots::<Test>::iter_prefix((id, number)).last().unwrap().0;
		let since = now();
		Resolutions::<Test>::mutate(id, number, |resolution| {
			resolution.as_mut().unwrap().looked_at = Some((last, since));
		});
		[2, 3].into_iter().for_each(gone);
		pass(2 * HOUR);
		close(id, number).unwrap();
		check();
		assert_eq!((outcome(id, number), votes(id, number)), (Outcome::Rejected, (1, 2)));
	});
}

fn roll(id: CooperativeId) -> Roll {
	Coops::roll(id)
}

/// What a budget asks after it has begun: may they still vote, and does their ballot count?
fn speaks(id: CooperativeId, person: u64, roll: &Roll) -> bool {
	let voter = Coops::voter(id, &person) == Some(person);
	let counts = Coops::on_roll(id, person, roll);
	assert!(voter || !counts);
	counts
}

#[test]
fn a_member_who_leaves_and_collects_while_a_budget_runs_has_no_voice_in_it_nor_a_second_one_and_silences_nobody(
) {
	chain(|| {
		let id = found(Bylaws { notice: 0, solvency: Perbill::zero(), ..bylaws() });
		let began = roll(id);
		assert!((1..=3).all(|person| speaks(id, person, &began)));
		let before = hours(2);
		Coops::leave(by(2), id).unwrap();
		Coops::redeem_shares(by(9), id, 1).unwrap();
		assert_eq!(hours(2) - before, 100, "they have been paid with that");
		assert_eq!(Coops::collect(by(2), id, 1), error(Error::NothingToCollect));
		assert_eq!([1, 2, 3].map(|person| speaks(id, person, &began)), [true, false, true]);
		Coops::remove_member(by(9), id, 1).unwrap();
		// For the budget, a person who comes back is another member.
		admit(id, 2, WORKER);
		assert_eq!((Coops::voter(id, &2), speaks(id, 2, &began)), (Some(2), false));
		assert_eq!((began.count, roll(id).count), (3, 3));
		assert!([1, 2, 3].into_iter().all(|person| speaks(id, person, &roll(id))));
	});
}

#[test]
fn collecting_for_others_after_the_end_silences_nobody_in_a_budget_that_runs() {
	chain(|| {
		let id = found(bylaws());
		let began = roll(id);
		// The pot of the budget, and some more.
		earn(id, 600);
		let account = Coops::account_id(id);
		Currencies::hold(HOURS, &HoldReason::Shares.into(), &account, 500).unwrap();
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		assert_eq!(Coops::distribute(by(9), id), error(Error::DebtsLeft));
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		check();
		let before = [1, 2, 3].map(hours);
		for number in 0..3 {
			assert_eq!(Coops::collect(by(9), id, number), Ok(()));
			assert_eq!(Coops::collect(by(9), id, number), error(Error::NothingToCollect), "nothing twice");
			assert_eq!(Coops::remove_member(by(9), id, number), error(Error::NotGone));
			check();
		}
		assert_eq!([1, 2, 3].map(hours), before.map(|before| before + 100));
		assert!((1..=3).all(|person| speaks(id, person, &began)));
		assert_eq!(roll(id), began);
		// As long as the pot is held, the cooperative stays until the time to collect is over.
		let clear = || Coops::clear_cooperative(by(9), id, 99).map(|_| ()).map_err(|error| error.error);
		assert_eq!(clear(), error(Error::TooEarlyToEnd));
		Currencies::release(HOURS, &HoldReason::Shares.into(), &account, 500, Precision::Exact).unwrap();
		clear().unwrap();
		assert!(!Cooperatives::<Test>::contains_key(id));
		assert_eq!([1, 2, 3].map(deposits), [0; 3], "with it all have their deposits back");
	});
}

fn deposits(who: AccountId) -> Balance {
	use frame_support::traits::fungible::InspectHold;
	Balances::balance_on_hold(&HoldReason::Deposit.into(), &who)
}
