//! Mutual credit: members owe each other, and the sum is zero.

use crate::{decay::YEAR, mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	sp_runtime::{Perbill, TokenError},
	traits::fungibles::{Inspect, Mutate},
};

fn earned(share: u32, cap: Amount, weight: Amount) -> Credit {
	Credit { earned: Some(Earned { share: Perbill::from_percent(share), cap, weight }), ..credit(100) }
}

#[test]
fn a_member_with_nothing_pays_by_owing_and_the_sum_is_zero() {
	chain(|| {
		let id = circle(credit(100));
		assert_ok!(pay(id, 1, 2, 60));
		assert_eq!((worth(id, 1), worth(id, 2)), (-60, 60));
		assert_eq!(Money::total_issuance(id), 60, "what is owed is what there is");
		assert_ok!(pay(id, 2, 3, 90));
		assert_eq!((worth(id, 2), worth(id, 3)), (-30, 90));
		assert_ok!(pay(id, 3, 1, 90));
		assert_eq!((worth(id, 1), worth(id, 3)), (30, 0));
		assert_eq!(Money::total_issuance(id), 30, "a debt that is paid back is no more");
	});
}

#[test]
fn nobody_owes_more_than_their_limit() {
	chain(|| {
		let id = circle(credit(100));
		assert_noop!(pay(id, 1, 2, 101), TokenError::FundsUnavailable);
		assert_ok!(pay(id, 1, 2, 100));
		assert_noop!(pay(id, 1, 2, 1), TokenError::FundsUnavailable);
		assert_noop!(pay(id, 6, 2, 1), TokenError::FundsUnavailable);
		assert_ok!(pay(id, 2, 6, 200));
		assert_eq!(worth(id, 6), 200, "who has not joined can receive, and spend what they have");
		assert_noop!(pay(id, 6, 2, 201), TokenError::FundsUnavailable);
	});
}

#[test]
fn a_debt_near_the_limit_is_told_once() {
	chain(|| {
		let id = circle(credit(100));
		let warnings =
			|| events().into_iter().filter(|event| matches!(event, Event::LimitNeared { .. })).count();
		assert_ok!(pay(id, 1, 2, 80));
		assert_eq!(warnings(), 0, "80 of 100 are not above 80 %");
		assert_ok!(pay(id, 1, 2, 1));
		assert_ok!(pay(id, 1, 2, 1));
		assert_eq!(warnings(), 1, "crossing 80 % is told, and being there is not");
	});
}

#[test]
fn nobody_issues_or_burns_it() {
	chain(|| {
		let id = circle(credit(100));
		assert_noop!(Money::mint_into(id, &1, 1), Error::<Test>::BeyondSupply);
		assert_ok!(pay(id, 1, 2, 50));
		assert_noop!(Money::shelve(id, &2, 1), Error::<Test>::BeyondSupply);
		assert_noop!(Money::issue(signed(GUARDIAN), id, 1, 1), Error::<Test>::NotVouchers);
		let burnt = Some(Demurrage { rate: 1, to: Destination::Burnt });
		let terms = Terms { demurrage: burnt, ..terms(Supply::MutualCredit(credit(1))) };
		assert_noop!(Money::open(signed(1), terms), Error::<Test>::BurntCredit);
	});
}

#[test]
fn balances_can_decay_while_debts_do_not_and_the_sum_is_still_zero() {
	chain(|| {
		let demurrage = Some(Demurrage { rate: 1_000_000_000, to: Destination::Commons });
		let id = open(Terms { demurrage, ..terms(Supply::MutualCredit(credit(1_000))) });
		for who in 1..=2 {
			assert_ok!(Money::join(signed(who), id));
		}
		assert_ok!(pay(id, 1, 2, 1_000));
		pass(YEAR);
		assert_eq!((worth(id, 1), worth(id, 2)), (-1_000, 367));
		assert_eq!(Money::balance(id, &Money::commons(id)), 632);
		check();
	});
}

#[test]
fn the_guardian_and_the_origin_for_limits_give_limits() {
	chain(|| {
		let id = circle(credit(100));
		assert_noop!(
			Money::set_limit(signed(2), id, 2, Some(500)),
			frame_support::sp_runtime::DispatchError::BadOrigin
		);
		assert_ok!(Money::set_limit(signed(GUARDIAN), id, 2, Some(500)));
		assert_ok!(pay(id, 2, 3, 500));
		assert_ok!(Money::set_limit(RuntimeOrigin::root(), id, 2, None));
		assert_eq!(Money::limit(id, 2), 100);
		assert_noop!(pay(id, 2, 3, 1), TokenError::FundsUnavailable);
		assert_ok!(pay(id, 3, 2, 450));
		assert_ok!(pay(id, 2, 3, 50));
		assert_noop!(Money::set_limit(RuntimeOrigin::root(), id, 9, None), Error::<Test>::NoLine);
	});
}

#[test]
fn sales_of_the_last_year_raise_the_limit_and_fade() {
	chain(|| {
		pass(YEAR - START % YEAR);
		let id = circle(earned(50, 30, 1_000));
		assert_ok!(pay(id, 1, 2, 40));
		assert_eq!(Money::limit(id, 2), 120, "half of what was sold for 40");
		assert_ok!(pay(id, 1, 2, 40));
		assert_eq!(Money::limit(id, 2), 130, "at most 30 are earned");
		pass(YEAR);
		assert_eq!(Money::limit(id, 2), 130, "a year later 80 still count in full");
		pass(YEAR / 2);
		assert_eq!(Money::limit(id, 2), 120, "half a year later half of them do");
		pass(YEAR / 2);
		assert_eq!(Money::limit(id, 2), 100, "and then none");
	});
}

#[test]
fn a_ring_of_colluders_gains_no_more_than_its_weight_however_much_it_trades() {
	// The gain of a ring of k people, for the table in the README.
	for k in 2..=5u64 {
		chain(|| {
			pass(YEAR - START % YEAR);
			let id = circle(earned(20, Amount::MAX, 1_000));
			// Two years of trading round the ring, a thousand times a year, as much as the limits allow.
			let mut most = 0;
			for _ in 0..2_000 {
				for who in 1..=k {
					let amount = Money::limit(id, who);
					let _ = pay(id, who, who % k + 1, amount);
				}
				let gained: Amount = (1..=k).map(|who| Money::limit(id, who) - 100).sum();
				most = most.max(gained);
				pass(YEAR / 1_000);
			}
			// k people · weight 1000 · 20 %, and twice that at the worst moment of two years.
			let bound = 2 * Amount::from(k) * 1_000 / 5;
			println!("a ring of {k} gains {most} in limits together; the bound is {bound}");
			assert!(most <= bound, "a ring of {k} gains {most}, more than {bound}");
			assert!(most > 0, "the ring does trade");
		});
	}
}

#[test]
fn the_payer_adds_the_levy_for_the_fund() {
	chain(|| {
		let id = circle(Credit { levy: Perbill::from_percent(1), ..credit(1_000) });
		assert_ok!(pay(id, 1, 2, 101));
		assert_eq!((worth(id, 1), worth(id, 2)), (-103, 101), "1 % of 101, rounded up, is 2");
		assert_eq!(Money::currency(id).unwrap().ledger.fund, 2);
		assert_noop!(pay(id, 1, 2, 897), TokenError::FundsUnavailable);
		assert_ok!(Money::transfer_between(signed(1), id, 2, 1, Amount::MAX));
		assert!(
			worth(id, 1) >= -1_000 && worth(id, 1) <= -999,
			"all but what a levy would not fit into is paid"
		);
	});
}

#[test]
fn a_former_member_cannot_owe_more_and_the_fund_pays_after_a_time_of_grace() {
	chain(|| {
		let id = circle(Credit { levy: Perbill::from_percent(10), ..credit(1_000) });
		assert_ok!(pay(id, 1, 2, 100));
		assert_ok!(pay(id, 3, 2, 500));
		assert_noop!(Money::settle_default(signed(9), id, 3), Error::<Test>::StillAMember);
		expel(1);
		assert_noop!(pay(id, 1, 2, 1), TokenError::FundsUnavailable);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		assert_noop!(Money::settle_default(signed(9), id, 1), Error::<Test>::TooEarly);
		pass(30 * DAY);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		assert_eq!(worth(id, 1), -50, "60 were in the fund, for a debt of 110");
		check();
		assert_noop!(Money::settle_default(signed(9), id, 1), Error::<Test>::FundEmpty);
		assert_ok!(pay(id, 2, 3, 500));
		assert_ok!(Money::settle_default(signed(9), id, 1));
		assert_eq!(Money::account(id, 1), None, "what the fund has paid for is over");
		assert_eq!(Lines::<Test>::get(id, 1), None);
	});
}

#[test]
fn a_returning_member_has_the_whole_time_of_grace_again() {
	chain(|| {
		let id = circle(credit(1_000));
		assert_ok!(pay(id, 1, 2, 100));
		expel(1);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		enrol(1, 1);
		assert_ok!(pay(id, 1, 2, 100));
		pass(60 * DAY);
		expel(1);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		assert_noop!(Money::settle_default(signed(9), id, 1), Error::<Test>::TooEarly);
	});
}

#[test]
fn a_leaving_member_pays_first_and_gives_away_or_leaves_what_is_left() {
	chain(|| {
		let id = circle(credit(1_000));
		assert_ok!(pay(id, 1, 2, 100));
		assert_noop!(Money::leave(signed(1), id, None), Error::<Test>::StillOwes);
		assert_ok!(pay(id, 2, 3, 40));
		assert_ok!(Money::leave(signed(2), id, Some(4)));
		assert_eq!(worth(id, 4), 60);
		assert_ok!(Money::leave(signed(3), id, None));
		assert_eq!(Money::currency(id).unwrap().ledger.fund, 40);
		assert_noop!(Money::leave(signed(3), id, None), Error::<Test>::NoLine);
		assert_ok!(Money::join(signed(3), id));
	});
}

#[test]
fn a_former_member_spends_a_surplus_like_anybody_and_it_is_never_taken() {
	chain(|| {
		let id = circle(credit(1_000));
		assert_ok!(pay(id, 1, 2, 100));
		expel(2);
		assert_ok!(pay(id, 2, 3, 30));
		assert_noop!(pay(id, 2, 3, 71), TokenError::FundsUnavailable);
		assert_ok!(Money::settle_default(signed(9), id, 2));
		pass(30 * DAY);
		assert_ok!(Money::settle_default(signed(9), id, 2));
		assert_eq!(Lines::<Test>::get(id, 2), None, "the place is given up after the time of grace");
		assert_eq!(worth(id, 2), 70, "and the surplus is still theirs");
		assert_ok!(pay(id, 2, 1, 70));
		assert_eq!(Money::account(id, 2), None);
	});
}

#[test]
fn a_former_member_gives_a_surplus_or_leaves_it_to_the_commons() {
	chain(|| {
		let id = circle(credit(1_000));
		let commons = Money::commons(id);
		for who in 2..=4 {
			assert_ok!(pay(id, 1, who, 50));
			expel(who);
		}
		assert_ok!(Money::leave(signed(2), id, Some(5)));
		assert_eq!(worth(id, 5), 50, "to somebody");
		assert_ok!(Money::leave(signed(3), id, Some(commons)));
		assert_eq!(worth(id, commons), 50, "to the commons");
		let told = Event::Left { currency: id, member: 3, rest: 50, levy: 0, heir: Some(commons) };
		assert_eq!(events().pop(), Some(told));
		assert_ok!(Money::leave(signed(4), id, None));
		assert_eq!(Money::currency(id).unwrap().ledger.fund, 50, "and to the fund, if nobody is named");
		assert_eq!(worth(id, commons), 50);
	});
}

#[test]
fn in_a_mutual_credit_what_decays_becomes_the_dividend_and_the_sum_stays_zero() {
	chain(|| {
		let demurrage = Some(Demurrage { rate: 1_000_000_000, to: Destination::Dividend });
		let id = open(Terms { demurrage, ..terms(Supply::MutualCredit(credit(1_000))) });
		let pot = Pot::convert(id);
		assert_ok!(Money::join(signed(1), id));
		assert_ok!(pay(id, 1, 2, 1_000));
		pass(YEAR);
		assert_eq!(worth(id, 1), -1_000, "a debt does not decay");
		assert_eq!((worth(id, 2), worth(id, pot)), (367, 632), "1/e is left, and the rest is the pot's");
		assert_eq!(
			Money::total_issuance(id),
			1_000,
			"what is owed is there, with less than a unit on its way"
		);
		check();
		assert_ok!(pay(id, pot, 1, 632));
		assert_eq!((worth(id, 1), worth(id, pot)), (-368, 0), "the dividend pays debts back");
		assert_eq!(Money::total_issuance(id), 368);
		assert_eq!(Money::balance(id, &Money::commons(id)), 0, "the commons have no part in it");
	});
}

#[test]
fn a_time_of_grace_longer_than_the_longest_wind_down_is_refused() {
	chain(|| {
		let with = |grace| terms(Supply::MutualCredit(Credit { grace, ..credit(100) }));
		let longest = MaxWindDown::get();
		assert_noop!(Money::open(signed(1), with(longest + 1)), Error::<Test>::BadCredit);
		assert_noop!(Money::open(signed(1), with(Moment::MAX)), Error::<Test>::BadCredit);
		assert_ok!(Money::open(signed(1), with(longest)));
	});
}

#[test]
fn a_person_has_one_place_and_a_new_key_takes_it_with_the_debt() {
	chain(|| {
		let id = circle(credit(1_000));
		assert_noop!(Money::join(signed(1), id), Error::<Test>::HasLine);
		assert_noop!(Money::join(signed(15), id), Error::<Test>::NotAMember);
		assert_ok!(pay(id, 1, 2, 700));
		enrol(1, 11);
		assert_noop!(Money::join(signed(11), id), Error::<Test>::HasLine);
		assert_noop!(pay(id, 11, 2, 1), TokenError::FundsUnavailable);
		assert_ok!(pay(id, 2, 11, 200));
		assert_ok!(Money::move_line(signed(11), id));
		assert_eq!((worth(id, 1), worth(id, 11)), (0, -500), "what the new account had pays the debt back");
		assert_eq!(Money::account(id, 1), None);
		assert_ok!(pay(id, 11, 2, 500));
		assert_noop!(Money::move_line(signed(11), id), Error::<Test>::NothingToChange);
	});
}

#[test]
fn nothing_is_kept_of_a_former_member_that_makes_no_difference() {
	chain(|| {
		let earned = Some(Earned { share: Perbill::one(), cap: 1_000, weight: 50 });
		let id = circle(Credit { earned, ..credit(100) });
		let kept = |member| FormerLines::<Test>::contains_key(id, member);
		let settle = |member| Money::settle_default(signed(9), id, member);
		assert_ok!(Money::leave(signed(3), id, None));
		assert!(!kept(3));
		assert_ok!(Money::set_limit(signed(GUARDIAN), id, 4, Some(10)));
		assert_ok!(Money::leave(signed(4), id, None));
		assert_ok!(pay(id, 1, 2, 30));
		assert_ok!(pay(id, 2, 1, 30));
		assert_ok!(Money::leave(signed(1), id, None));
		assert!(kept(1) && kept(4), "the weight of this year is used up, and a limit is no less for leaving");
		assert_noop!(settle(1), Error::<Test>::TooEarly);
		assert_noop!(settle(3), Error::<Test>::NoLine);
		pass(YEAR);
		assert_ok!(settle(1));
		assert_eq!(events().pop(), Some(Event::LineForgotten { currency: id, member: 1 }));
		assert!(!kept(1));
		assert_noop!(settle(4), Error::<Test>::TooEarly);
		// A person who was forgotten comes back as somebody else.
		expel(4);
		assert_ok!(settle(4));
		assert!(!kept(4));
	});
}
