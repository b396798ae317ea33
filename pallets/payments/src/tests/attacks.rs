//! Attacks on payments.

use super::*;
use crate::WeightInfo;

#[test]
fn any_number_of_payments_takes_no_more_room_than_the_ring() {
	chain(|| {
		MaxPayments::set(50);
		for n in 0..5_000 {
			pay(1 + n % 2, 2 - n % 2, 1);
			let (oldest, next) = PaymentRing::<Test>::get();
			assert!(next - oldest <= 50);
		}
		assert_eq!(Payments::<Test>::iter().count(), 50);
		assert_eq!(PaymentRing::<Test>::get(), (4_950, 5_000));
		let error_of = |payment| act(|| Till::refund(by(1), payment, None));
		assert_eq!(error_of(4_949), error(Error::UnknownPayment), "pushed out");
		assert_eq!(error_of(4_951), Ok(()), "the newest are there");
	})
}

#[test]
fn a_refund_is_no_payment_that_could_be_refunded_in_turn() {
	chain(|| {
		let payment = pay(1, 2, 300);
		Till::refund(by(2), payment, None).unwrap();
		assert_eq!(PaymentRing::<Test>::get(), (0, 1));
		assert_eq!(act(|| Till::refund(by(1), payment, None)), error(Error::NotThePayee));
	})
}

#[test]
fn requests_that_nobody_wants_cost_their_maker_the_use_of_a_deposit_each_and_are_bounded() {
	chain(|| {
		for _ in 0..1_000 {
			let _ = act(|| Till::request(by(2), 1, HOURS, 5, memo("spam"), now() + DAY));
		}
		assert_eq!((Requests::<Test>::iter().count(), held(2)), (5, 5 * DEPOSIT));
		assert_eq!((held(1), hours(1)), (0, PURSE), "the payer pays nothing for it");
		wait(DAY + BUCKET);
		assert_eq!(Requests::<Test>::iter().count(), 0, "and need do nothing to be rid of it");
	})
}

#[test]
fn splitting_what_is_collected_does_not_get_around_the_limit() {
	chain(|| {
		authorise(1, 2, 30, 30 * DAY);
		for _ in 0..100 {
			let _ = act(|| Till::request(by(2), 1, HOURS, 7, memo(""), now() + DAY));
		}
		assert_eq!(PURSE - hours(1), 28);
	})
}

#[test]
fn at_the_border_of_two_periods_no_more_than_twice_the_limit_is_collected() {
	chain(|| {
		authorise(1, 2, 30, 30 * DAY);
		pass(30 * DAY - 1);
		ask(2, 1, 30);
		pass(1);
		ask(2, 1, 30);
		assert_eq!(PURSE - hours(1), 60, "two periods' limits");
		for _ in 0..29 {
			pass(DAY);
			Till::withdraw_request(by(2), ask(2, 1, 1)).unwrap();
		}
		assert_eq!(PURSE - hours(1), 60, "and then nothing until the second is over");
	})
}

#[test]
fn collecting_just_before_a_mandate_is_changed_wins_nothing() {
	chain(|| {
		authorise(1, 2, 30, 30 * DAY);
		ask(2, 1, 30);
		authorise(1, 2, 10, 30 * DAY);
		ask(2, 1, 1);
		assert_eq!(PURSE - hours(1), 30, "the lower limit is used up");
		authorise(1, 2, 40, 30 * DAY);
		assert_eq!(
			Till::mandate(1, 2, HOURS).unwrap().1,
			30,
			"what was used of the lower one counts in the higher"
		);
	})
}

#[test]
fn a_mandate_lets_nobody_but_its_payee_collect_and_only_for_itself() {
	chain(|| {
		authorise(1, 2, 30, 30 * DAY);
		for other in 3..9 {
			ask(other, 1, 5);
		}
		assert_eq!(hours(1), PURSE);
	})
}

#[test]
fn a_crowd_of_schedules_in_the_same_ten_minutes_delays_others_but_each_is_paid() {
	chain(|| {
		MaxSchedules::set(200);
		let _ = Balances::force_set_balance(RuntimeOrigin::root(), 3, 100 * PURSE);
		let honest = schedule(1, DAY, Some(1));
		for _ in 0..200 {
			Till::schedule(by(3), 4, HOURS, 1, memo(""), plan(now() + DAY, DAY, None)).unwrap();
		}
		let each = <() as WeightInfo>::pay_scheduled() + <() as WeightInfo>::look_at_bucket();
		Share::set(each.saturating_mul(40));
		pass(DAY + BUCKET);
		for _ in 0..20 {
			block();
		}
		assert!(!Schedules::<Test>::contains_key(honest), "it was paid");
		assert_eq!((hours(2), hours(4)), (PURSE + 5, PURSE + 200));
		for (id, _) in Till::schedules_by(3) {
			Till::cancel_schedule(by(3), id).unwrap();
		}
		MaxSchedules::set(4);
	})
}

#[test]
fn a_schedule_that_is_made_and_cancelled_over_and_over_stores_nothing() {
	chain(|| {
		for _ in 0..1_000 {
			let id = schedule(1, DAY, None);
			Till::cancel_schedule(by(1), id).unwrap();
		}
		assert_eq!((Schedules::<Test>::iter().count(), Agenda::<Test>::iter().count(), held(1)), (0, 0, 0));
		assert!(!SchedulesBy::<Test>::contains_key(1), "nor an empty list");
	})
}

#[test]
fn ten_thousand_small_swaps_there_and_back_gain_nothing() {
	chain(|| {
		// Somebody sells hours for euros, and euros for hours, at the same rate.
		offer(1, (3, 44), None, None);
		let back = NextId::<Test>::get();
		let rate = Rate { sold: 44, bought: 3 };
		Till::post_offer(by(1), EUROS, HOURS, rate, None, None, now() + 30 * DAY).unwrap();
		for n in 0..10_000u128 {
			let give = 15 + n % 50;
			let _ = act(|| Till::swap(by(2), 0, give, 0));
			let _ = act(|| Till::swap(by(2), back, 1 + n % 4, 0));
			let worth = hours(2) * 44 + euros(2) * 3;
			assert!(worth <= PURSE * 47, "after {n} swaps the taker has more than before");
		}
	})
}

#[test]
fn an_offer_cannot_be_changed_under_the_takers_hands() {
	chain(|| {
		let id = offer(1, (1, 1), None, None);
		Till::withdraw_offer(by(1), id).unwrap();
		let dear = offer(1, (1, 100), None, None);
		assert_ne!(id, dear, "another rate has another number");
		assert_eq!(act(|| Till::swap(by(2), id, 100, 0)), error(Error::UnknownOffer));
	})
}

#[test]
fn at_the_border_of_two_days_no_more_than_twice_the_limit_is_sold() {
	chain(|| {
		let id = offer(1, (1, 1), Some(100), None);
		let swap = |give| act(|| Till::swap(by(2), id, give, 0));
		pass(DAY - 1);
		assert_eq!(swap(100), Ok(()));
		pass(1);
		assert_eq!(swap(100), Ok(()));
		pass(DAY - 1);
		assert_eq!(swap(1), error(Error::LimitReached));
	})
}

#[test]
fn money_on_hold_for_deposits_pays_nobody() {
	chain(|| {
		ask(1, 2, 5);
		let whole = balance(NATIVE, 1);
		assert_eq!(whole, PURSE - DEPOSIT);
		let pay = |amount| act(|| Till::pay(by(1), 3, NATIVE, amount, memo("")));
		assert_eq!(pay(whole + 1), TOO_POOR);
		assert_ne!(pay(whole), Ok(()), "an account with a deposit has to live");
		assert_eq!(pay(whole - MINIMUM), Ok(()));
	})
}

#[test]
fn refused_calls_store_nothing() {
	chain(|| {
		offer(1, (1, 1), Some(5), Some(5));
		let before = sp_io::storage::root(Default::default());
		for n in 0..1_000 {
			let stranger = 1_000 + n;
			let by = || by(stranger);
			let later = now() + DAY;
			let one = Rate { sold: 1, bought: 1 };
			assert!(act(|| Till::pay(by(), 1, HOURS, 5, memo(""))).is_err());
			assert!(act(|| Till::refund(by(), n, None)).is_err());
			assert!(act(|| Till::request(by(), 1, HOURS, 5, memo(""), later)).is_err());
			assert!(act(|| Till::accept_request(by(), n)).is_err());
			assert!(act(|| Till::refuse_request(by(), n)).is_err());
			assert!(act(|| Till::withdraw_request(by(), n)).is_err());
			assert!(act(|| Till::authorise(by(), 1, HOURS, 5, DAY, later)).is_err());
			assert!(act(|| Till::revoke(by(), 1, HOURS)).is_err());
			assert!(act(|| Till::schedule(by(), 1, HOURS, 5, memo(""), plan(later, DAY, None))).is_err());
			assert!(act(|| Till::cancel_schedule(by(), n)).is_err());
			assert!(act(|| Till::post_offer(by(), HOURS, EUROS, one, None, None, later)).is_err());
			assert!(act(|| Till::swap(by(), 0, 5, 5)).is_err());
			assert!(act(|| Till::withdraw_offer(by(), 0)).is_err());
		}
		assert_eq!(sp_io::storage::root(Default::default()), before);
	})
}

#[test]
fn a_payment_pays_the_levy_of_its_currency_whatever_way_it_takes() {
	use frame_support::sp_runtime::Perbill;
	use pallet_currencies::{Credit, Supply, Terms};
	chain(|| {
		let rules = Credit {
			default_limit: 1_000,
			warn_at: Perbill::one(),
			earned: None,
			levy: Perbill::from_percent(10),
			grace: DAY,
			arrears: Default::default(),
		};
		let terms = Terms {
			name: b"Favours".to_vec().try_into().unwrap(),
			symbol: b"F".to_vec().try_into().unwrap(),
			decimals: 0,
			minimum: 1,
			supply: Supply::MutualCredit(rules),
			demurrage: None,
		};
		let id = pallet_currencies::NextCurrency::<Test>::get();
		Money::open(by(GUARDIAN), terms).unwrap();
		for who in [1, 2] {
			Money::join(by(who), id).unwrap();
		}
		let favours = Asset::WithId(id);
		let fund = || pallet_currencies::Currencies::<Test>::get(id).unwrap().ledger.fund;
		Till::pay(by(1), 2, favours.clone(), 100, memo("")).unwrap();
		assert_eq!(fund(), 10);
		Till::refund(by(2), 0, None).unwrap();
		assert_eq!(fund(), 20, "giving it back is a payment, too");
		let request = NextId::<Test>::get();
		Till::request(by(2), 1, favours.clone(), 100, memo(""), now() + DAY).unwrap();
		Till::accept_request(by(1), request).unwrap();
		assert_eq!(fund(), 30);
		let offer = NextId::<Test>::get();
		let rate = Rate { sold: 1, bought: 1 };
		Till::post_offer(by(2), HOURS, favours.clone(), rate, None, None, now() + DAY).unwrap();
		Till::swap(by(1), offer, 100, 100).unwrap();
		assert_eq!(fund(), 40, "and so is a swap");
		Till::authorise(by(1), 2, favours.clone(), 100, DAY, now() + DAY).unwrap();
		Till::request(by(2), 1, favours.clone(), 100, memo(""), now() + DAY).unwrap();
		assert_eq!(fund(), 50);
		let once = plan(now() + DAY, DAY, Some(1));
		Till::schedule(by(1), 2, favours.clone(), 100, memo(""), once).unwrap();
		wait(DAY + BUCKET);
		assert_eq!((fund(), Schedules::<Test>::iter().count()), (60, 0), "a standing order was paid");
	})
}
