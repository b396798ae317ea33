use super::*;

#[test]
fn the_payee_undoes_a_payment_in_one_call() {
	chain(|| {
		let payment = pay(1, 2, 300);
		Till::refund(by(2), payment, None).unwrap();
		assert_eq!((hours(1), hours(2)), (PURSE, PURSE));
		assert_eq!(last(), Event::Refunded { payment, amount: 300, refunded: 300 });
		assert_eq!(act(|| Till::refund(by(2), payment, None)), error(Error::RefundTooMuch));
		assert_eq!(act(|| Till::refund(by(2), payment, Some(0))), error(Error::RefundTooMuch));
	})
}

#[test]
fn after_parts_of_it_the_rest_can_be_refunded_and_never_more() {
	chain(|| {
		let payment = pay(1, 2, 300);
		Till::refund(by(2), payment, Some(100)).unwrap();
		Till::refund(by(2), payment, Some(50)).unwrap();
		assert_eq!(act(|| Till::refund(by(2), payment, Some(151))), error(Error::RefundTooMuch));
		assert_eq!(act(|| Till::refund(by(2), payment, Some(Balance::MAX))), error(Error::RefundTooMuch));
		assert_eq!(act(|| Till::refund(by(2), payment, Some(0))), error(Error::ZeroAmount));
		Till::refund(by(2), payment, None).unwrap();
		assert_eq!(last(), Event::Refunded { payment, amount: 150, refunded: 300 });
		assert_eq!((hours(1), hours(2)), (PURSE, PURSE));
	})
}

#[test]
fn only_the_payee_refunds() {
	chain(|| {
		let payment = pay(1, 2, 300);
		for other in [1, 3] {
			assert_eq!(act(|| Till::refund(by(other), payment, None)), error(Error::NotThePayee));
		}
		assert_eq!(act(|| Till::refund(by(2), payment + 1, None)), error(Error::UnknownPayment));
		assert_eq!(act(|| Till::refund(RuntimeOrigin::root(), payment, None)), Err(DispatchError::BadOrigin));
	})
}

#[test]
fn a_payment_can_be_refunded_until_its_time_is_over() {
	chain(|| {
		let payment = pay(1, 2, 300);
		pass(RefundTime::get() - 1);
		Till::refund(by(2), payment, Some(1)).unwrap();
		pass(1);
		assert_eq!(act(|| Till::refund(by(2), payment, None)), error(Error::UnknownPayment));
	})
}

#[test]
fn a_payee_who_has_spent_the_money_cannot_refund_it_until_it_is_there_again() {
	chain(|| {
		let payment = pay(1, 2, 300);
		pay(2, 3, 1_100);
		assert_eq!(act(|| Till::refund(by(2), payment, None)), TOO_POOR);
		assert_eq!(Payments::<Test>::get(payment).unwrap().refunded, 0);
		pay(3, 2, 100);
		Till::refund(by(2), payment, None).unwrap();
		assert_eq!((hours(1), hours(2)), (PURSE, 0));
	})
}

#[test]
fn payments_of_every_kind_can_be_refunded() {
	chain(|| {
		let request = ask(2, 1, 5);
		Till::accept_request(by(1), request).unwrap();
		authorise(1, 2, 5, DAY);
		ask(2, 1, 5);
		schedule(1, DAY, Some(1));
		wait(DAY + BUCKET);
		assert_eq!((hours(1), PaymentRing::<Test>::get()), (PURSE - 15, (0, 3)));
		for payment in 0..3 {
			Till::refund(by(2), payment, None).unwrap();
		}
		assert_eq!(hours(1), PURSE);
	})
}
