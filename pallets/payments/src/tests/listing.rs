use super::*;

/// The numbers of all payments of an account, read in pages of this length.
fn listed(who: AccountId, count: u32) -> Vec<PaymentId> {
	let (mut ids, mut before) = (Vec::new(), None);
	loop {
		let page = Till::payments_of(who, before, count);
		let Some((last, _)) = page.last() else { return ids };
		before = Some(*last);
		ids.extend(page.iter().map(|(id, _)| *id));
	}
}

#[test]
fn an_account_lists_what_it_paid_and_received_in_every_currency_from_the_newest_on() {
	chain(|| {
		let first = pay(1, 2, 5);
		let others = pay(3, 4, 5);
		Till::pay(by(2), 1, NATIVE, 50, memo("")).unwrap();
		let third = pay(1, 3, 7);
		assert_eq!(listed(1, 10), [third, others + 1, first]);
		assert_eq!(listed(2, 1), [others + 1, first]);
		assert_eq!(listed(3, 2), [third, others]);
		assert_eq!(listed(4, 2), [others]);
		assert!(listed(5, 2).is_empty());
		let (id, newest) = Till::payments_of(3, None, 1).remove(0);
		assert_eq!((id, newest.payer, newest.payee, newest.amount), (third, 1, 3, 7));
		assert_eq!((newest.payer_before, newest.payee_before), (Some(others + 1), Some(others)));
	})
}

#[test]
fn a_page_has_at_most_64_payments_and_a_strangers_number_begins_no_list() {
	chain(|| {
		for _ in 0..70 {
			pay(1, 2, 1);
		}
		assert_eq!(Till::payments_of(1, None, u32::MAX).len(), PAGE as usize);
		assert!(Till::payments_of(1, None, 0).is_empty());
		assert!(Till::payments_of(3, Some(69), 10).is_empty(), "that payment is not theirs");
		assert!(Till::payments_of(1, Some(1_000), 10).is_empty(), "there is no such payment");
		assert_eq!(listed(1, u32::MAX), (0..70).rev().collect::<Vec<_>>());
	})
}

#[test]
fn a_refund_shows_in_the_record_and_is_no_line_of_its_own() {
	chain(|| {
		let payment = pay(1, 2, 300);
		Till::refund(by(2), payment, Some(100)).unwrap();
		for who in [1, 2] {
			let told = Till::payments_of(who, None, 10);
			assert_eq!(told.len(), 1);
			assert_eq!((told[0].0, told[0].1.refunded), (payment, 100));
		}
	})
}

#[test]
fn a_refused_payment_leaves_the_lists_as_they_were() {
	chain(|| {
		let payment = pay(1, 2, 5);
		assert_eq!(act(|| Till::pay(by(1), 1, HOURS, 5, memo(""))), error(Error::ToOneself));
		assert_eq!(act(|| Till::pay(by(1), 2, HOURS, PURSE, memo(""))), TOO_POOR);
		assert_eq!(listed(1, 10), [payment]);
	})
}

#[test]
fn a_list_ends_where_the_ring_has_dropped_a_record() {
	chain(|| {
		MaxPayments::set(10);
		let old = pay(1, 2, 1);
		for _ in 0..9 {
			pay(3, 4, 1);
		}
		assert_eq!(listed(1, 10), [old], "the ring is full and has dropped nothing");
		let new = pay(1, 4, 1);
		assert_eq!(listed(1, 10), [new], "the new record has the place of the old one");
		assert!(listed(2, 10).is_empty(), "the account's only payment was dropped");
		assert_eq!(Till::payment(old), None);
		assert_eq!(act(|| Till::refund(by(2), old, None)), error(Error::UnknownPayment));
		assert_eq!(listed(4, 3), (1..=10).rev().collect::<Vec<_>>());
		pass(RefundTime::get());
		block();
		assert_eq!((listed(4, 10), Payments::<Test>::iter().count()), (vec![], 0), "all are too old");
		let newest = pay(4, 1, 1);
		assert_eq!(listed(4, 10), [newest]);
	})
}

#[test]
fn two_thousand_payments_are_listed_completely_however_the_ring_has_turned() {
	chain(|| {
		let mut known: Vec<(PaymentId, [AccountId; 2])> = Vec::new();
		for n in 0..2_000u64 {
			let payer = 1 + n * 7 % 9;
			let payee = 1 + (payer + n * n % 8) % 9;
			known.push((pay(payer, payee, 1), [payer, payee]));
			// Back, so that nobody runs out of hours.
			known.push((pay(payee, payer, 1), [payee, payer]));
		}
		let (oldest, next) = PaymentRing::<Test>::get();
		assert_eq!((oldest, next), (3_000, 4_000));
		for who in PEOPLE {
			let theirs = known.iter().rev().filter(|(id, parties)| *id >= oldest && parties.contains(&who));
			let theirs: Vec<_> = theirs.map(|(id, _)| *id).collect();
			assert_eq!(listed(who, 64), theirs);
		}
	})
}

#[test]
fn accounts_that_come_and_go_leave_nothing_behind() {
	chain(|| {
		for visitor in 1_000..1_200 {
			Till::pay(by(1), visitor, NATIVE, MINIMUM, memo("")).unwrap();
			assert!(LatestPayment::<Test>::contains_key(visitor));
			Till::pay(by(visitor), 1, NATIVE, MINIMUM, memo("")).unwrap();
			assert!(!LatestPayment::<Test>::contains_key(visitor), "its account is gone");
		}
		assert_eq!(LatestPayment::<Test>::iter().count(), 1);
		assert_eq!(listed(1, 64).len(), 400);
		// When the account comes back, its list begins anew.
		Till::pay(by(1), 1_000, NATIVE, MINIMUM, memo("")).unwrap();
		assert_eq!(listed(1_000, 64), [400]);
	})
}
