//! Payments of people whose key is disputed or was replaced.

use super::*;

const FROZEN: Result<(), DispatchError> = Err(DispatchError::Token(TokenError::Frozen));

fn count(kind: fn(&Event<Test>) -> bool) -> usize {
	events().iter().filter(|event| kind(event)).count()
}

#[test]
fn a_standing_order_of_a_disputed_payer_is_put_off_and_then_made_up_for() {
	chain(|| {
		let id = schedule(1, DAY, Some(8));
		let other = schedule(3, DAY, None);
		wait(DAY + BUCKET);
		assert_eq!(hours(2), PURSE + 10);
		TestRoll::dispute(1);
		for day in 1..=5 {
			wait(DAY);
			check();
			assert_eq!(hours(2), PURSE + 10 + 5 * day, "the other's order goes on");
		}
		let due_at = START + 2 * DAY;
		assert!(events().iter().any(|event| matches!(event, Event::PutOff { schedule, due_at: at, .. }
			if *schedule == id && *at == due_at)));
		assert_eq!(count(|event| matches!(event, Event::Missed { .. })), 0);
		assert_eq!(Schedules::<Test>::get(id).map(|it| (it.left, it.failures)), Some((Some(7), 0)));
		Till::cancel_schedule(by(3), other).unwrap();
		let before = hours(2);
		TestRoll::end_dispute(1);
		wait(DAY);
		wait(DAY);
		assert_eq!(hours(2), before + 35, "what was due follows in order, and then the rest");
		assert_eq!(last(), Event::ScheduleEnded { schedule: id, ending: Ending::Done });
		assert_eq!(hours(1), PURSE - 40, "each once");
	})
}

#[test]
fn a_payer_who_is_disputed_for_ever_misses_payments_in_the_end() {
	chain(|| {
		let id = schedule(1, DAY, None);
		TestRoll::dispute(1);
		(0..900).for_each(|_| wait(DAY));
		assert_eq!(Schedules::<Test>::get(id).map(|it| it.failures), Some(0));
		(0..200).for_each(|_| wait(DAY));
		assert!(Schedules::<Test>::get(id).is_none_or(|it| it.failures > 0));
	})
}

#[test]
fn after_having_been_put_off_payments_are_due_at_their_old_times() {
	chain(|| {
		let id = schedule(1, 30 * DAY, None);
		TestRoll::dispute(1);
		for _ in 0..3 {
			wait(DAY + BUCKET);
		}
		TestRoll::end_dispute(1);
		wait(DAY + BUCKET);
		assert_eq!(hours(1), PURSE - 5);
		let schedule = Schedules::<Test>::get(id).unwrap();
		assert_eq!((schedule.next_at, schedule.behind), (START + 31 * DAY, 0));
	})
}

#[test]
fn it_is_the_same_with_an_account_that_its_currencys_guardian_has_frozen() {
	chain(|| {
		schedule(1, DAY, Some(1));
		let until = now() + 30 * DAY;
		Money::freeze(by(1), 7, 1, until, Default::default()).unwrap();
		wait(DAY + BUCKET);
		assert!(matches!(last(), Event::PutOff { .. }));
		wait(30 * DAY);
		assert_eq!((hours(2), held(1)), (PURSE + 5, 0));
	})
}

#[test]
fn nothing_else_is_paid_from_a_disputed_key_and_it_can_be_paid() {
	chain(|| {
		let request = ask(2, 1, 5);
		authorise(1, 2, 50, DAY);
		let payment = pay(3, 1, 5);
		let id = offer(1, (1, 1), None, None);
		TestRoll::dispute(1);
		assert_eq!(act(|| Till::pay(by(1), 2, HOURS, 5, memo(""))), FROZEN);
		assert_eq!(act(|| Till::accept_request(by(1), request)), FROZEN);
		assert_eq!(act(|| Till::refund(by(1), payment, None)), FROZEN);
		assert_eq!(act(|| Till::swap(by(3), id, 5, 5)), FROZEN);
		assert_eq!(Till::quote(id, 5), None);
		let open = ask(2, 1, 5);
		assert!(Requests::<Test>::contains_key(open), "what is not collected is asked for");
		pay(3, 1, 5);
		assert_eq!(hours(1), PURSE + 10);
	})
}

#[test]
fn money_for_a_replaced_key_goes_to_the_persons_present_key() {
	chain(|| {
		let (paid, received) = (pay(2, 1, 30), pay(1, 3, 20));
		let request = ask(1, 2, 7);
		schedule(3, DAY, Some(1));
		TestRoll::replace(1, 9);
		Till::accept_request(by(2), request).unwrap();
		assert_eq!(hours(9), PURSE + 7, "a request");
		Till::refund(by(3), received, None).unwrap();
		assert_eq!(hours(9), PURSE + 27, "a refund");
		pay(2, 1, 3);
		assert_eq!(hours(9), PURSE + 30, "a payment");
		assert_eq!(act(|| Till::refund(by(1), paid, None)), error(Error::NotThePayee));
		Till::refund(by(9), paid, None).unwrap();
		assert_eq!(hours(9), PURSE, "the present key gives back what the old one was paid");
		assert_eq!(hours(1), PURSE + 10, "nothing more came to the old one");
	})
}

#[test]
fn an_agreement_with_a_replaced_key_takes_nothing_from_the_person() {
	chain(|| {
		// A thief uses a stolen key to promise an accomplice all the money in every way. Then the key is replaced.
		let request = ask(2, 1, 7);
		authorise(1, 2, PURSE, DAY);
		let order = schedule(1, DAY, None);
		let sale = offer(1, (1, 1), None, None);
		let sale_of_2 = offer(2, (1, 1), None, None);
		TestRoll::replace(1, 9);
		assert_eq!(act(|| Till::swap(by(1), sale_of_2, 5, 5)), error(Error::KeyReplaced));
		assert_eq!(act(|| Till::accept_request(by(1), request)), error(Error::NotThePayer));
		assert_eq!(act(|| Till::pay(by(1), 2, HOURS, 5, memo(""))), error(Error::KeyReplaced));
		assert_eq!(act(|| Till::swap(by(2), sale, 5, 5)), error(Error::KeyReplaced));
		ask(2, 1, 7);
		wait(DAY + BUCKET);
		assert_eq!((hours(1), hours(9), hours(2)), (PURSE, PURSE, PURSE));
		// The person ends these agreements.
		Till::refuse_request(by(9), request).unwrap();
		assert_eq!(act(|| Till::cancel_schedule(by(1), order)), error(Error::NotThePayer));
		Till::cancel_schedule(by(9), order).unwrap();
		Till::withdraw_offer(by(9), sale).unwrap();
	})
}

#[test]
fn a_present_key_withdraws_what_the_old_one_has_asked_for() {
	chain(|| {
		let request = ask(2, 1, 7);
		TestRoll::replace(2, 9);
		assert_eq!(act(|| Till::withdraw_request(by(2), request)), error(Error::NotThePayee));
		Till::withdraw_request(by(9), request).unwrap();
		assert!(!Requests::<Test>::contains_key(request));
	})
}

#[test]
fn a_present_key_takes_back_what_the_old_one_has_let_others_collect_and_sees_what_it_was_asked_for() {
	chain(|| {
		authorise(1, 2, 50, DAY);
		let before = [ask(3, 1, 1), ask(3, 1, 2)];
		let to = |after, count| -> Vec<RequestId> {
			Till::requests_to(9, after, count).into_iter().map(|(id, _)| id).collect()
		};
		assert_eq!(to(None, 9), [0_u64; 0]);
		TestRoll::replace(1, 9);
		let since = [ask(4, 1, 3), ask(4, 9, 4)];
		assert!(since.iter().all(|id| Requests::<Test>::get(id).unwrap().payer == 9), "they are asked of 9");
		let all = to(None, 9);
		let mut sorted = all.clone();
		sorted.sort();
		assert_eq!(sorted, [before, since].concat());
		assert!(since.contains(&all[0]) && since.contains(&all[1]));
		for at in 0..4_usize {
			let page = to(at.checked_sub(1).map(|last| all[last]), 1);
			assert_eq!(page, [all[at]]);
		}
		assert_eq!(to(Some(all[3]), 9), [0_u64; 0]);

		let revoke = |who| act(|| Till::revoke(by(who), 2, HOURS));
		assert_eq!(revoke(3), error(Error::UnknownMandate));
		authorise(9, 2, 5, DAY);
		revoke(9).unwrap();
		assert!(Mandates::<Test>::contains_key(1, (2, HOURS)), "their own first");
		revoke(9).unwrap();
		assert_eq!(Mandates::<Test>::iter().count(), 0);
		assert_eq!(held(1), 0, "the deposit of the old key is free");
		assert_eq!(revoke(9), error(Error::UnknownMandate));
	})
}

#[test]
fn a_request_to_the_old_key_collects_within_the_mandate_of_the_present_one_and_no_more() {
	chain(|| {
		authorise(1, 2, PURSE, DAY);
		TestRoll::replace(1, 9);
		authorise(9, 2, 5, DAY);
		ask(2, 1, 5);
		assert_eq!((hours(9), hours(2)), (PURSE - 5, PURSE + 5));
		let open = ask(2, 1, 5);
		assert_eq!(Requests::<Test>::get(open).map(|it| it.payer), Some(9));
		assert_eq!(act(|| Till::request(by(9), 1, HOURS, 5, memo(""), now() + DAY)), error(Error::ToOneself));
	})
}
