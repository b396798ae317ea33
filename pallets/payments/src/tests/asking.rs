//! The view functions, which apps read.

use super::*;
use std::collections::BTreeSet;

/// Reads a whole list in pages of this size.
fn all<K: Clone + Ord, V>(size: u32, page: impl Fn(Option<K>, u32) -> Vec<(K, V)>) -> BTreeSet<K> {
	let (mut seen, mut after) = (BTreeSet::new(), None);
	loop {
		let part = page(after.clone(), size);
		assert!(part.len() <= size as usize);
		for (key, _) in &part {
			assert!(seen.insert(key.clone()), "nothing is told twice");
		}
		match part.last() {
			Some((key, _)) => after = Some(key.clone()),
			None => return seen,
		}
	}
}

#[test]
fn a_payment_is_told_as_long_as_it_is_kept() {
	chain(|| {
		let id = pay(1, 2, 300);
		Till::refund(by(2), id, Some(100)).unwrap();
		let told = Payment {
			payer: 1,
			payee: 2,
			asset: HOURS,
			amount: 300,
			refunded: 100,
			at: START,
			payer_before: None,
			payee_before: None,
		};
		assert_eq!(Till::payment(id), Some(told));
		assert_eq!(Till::payment(id + 1), None);
	})
}

#[test]
fn requests_are_told_to_both_sides() {
	chain(|| {
		let asked: BTreeSet<_> = (2..9).map(|payee| ask(payee, 1, 5)).collect();
		let other = ask(2, 3, 5);
		for size in [1, 3, 7, 100] {
			assert_eq!(all(size, |after, size| Till::requests_to(1, after, size)), asked);
		}
		let own: Vec<_> = Till::requests_by(2).into_iter().map(|(id, request)| (id, request.payer)).collect();
		assert_eq!(own, [(0, 1), (other, 3)]);
		assert!(Till::requests_to(2, None, 100).is_empty());
		assert!(Till::requests_by(1).is_empty());
	})
}

#[test]
fn no_page_is_longer_than_the_longest() {
	chain(|| {
		for (n, payee) in (100..200).enumerate() {
			Till::pay(by(1 + n as u64 % 9), payee, NATIVE, DEPOSIT + MINIMUM, memo("")).unwrap();
			ask(payee, 1, 5);
		}
		assert_eq!(Till::requests_to(1, None, u32::MAX).len(), PAGE as usize);
		assert_eq!(Till::requests_to(1, None, 0).len(), 0);
		assert_eq!(all(PAGE, |after, size| Till::requests_to(1, after, size)).len(), 100);
	})
}

#[test]
fn mandates_are_told_with_what_is_left_of_them() {
	chain(|| {
		for payee in 2..7 {
			authorise(1, payee, 30, 30 * DAY);
		}
		ask(2, 1, 20);
		assert_eq!(Till::mandate(1, 2, HOURS).unwrap().1, 10);
		assert_eq!(Till::mandate(1, 3, HOURS).unwrap().1, 30);
		assert_eq!(Till::mandate(2, 1, HOURS), None);
		let expected: BTreeSet<_> = (2..7).map(|payee| (payee, HOURS)).collect();
		for size in [1, 2, 100] {
			assert_eq!(all(size, |after, size| Till::mandates_by(1, after, size)), expected);
		}
		pass(30 * DAY);
		assert_eq!(Till::mandate(1, 2, HOURS).unwrap().1, 30, "a new period has begun");
		pass(335 * DAY);
		assert_eq!(Till::mandate(1, 2, HOURS).unwrap().1, 0, "it has expired");
	})
}

#[test]
fn schedules_and_offers_are_told_to_who_has_made_them_and_offers_to_who_looks_for_them() {
	chain(|| {
		let schedules = [schedule(1, DAY, Some(2)), schedule(1, DAY, None)];
		let told: Vec<_> = Till::schedules_by(1).into_iter().map(|(id, _)| id).collect();
		assert_eq!(told, schedules);
		assert!(Till::schedules_by(2).is_empty(), "a payee sees what is paid, not what might be");

		let offers: BTreeSet<_> = (3..8).map(|poster| offer(poster, (1, 1), None, None)).collect();
		for size in [1, 2, 100] {
			assert_eq!(all(size, |after, size| Till::offers_for(HOURS, EUROS, after, size)), offers);
		}
		assert!(Till::offers_for(EUROS, HOURS, None, 100).is_empty());
		assert_eq!(Till::offers_by(3).len(), 1);
		assert_eq!(Till::quote(99, 1), None);
	})
}
