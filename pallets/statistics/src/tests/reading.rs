//! How apps read points.

use crate::{mock::*, *};

#[test]
fn pages_lead_over_all_days_and_their_gaps() {
	story(|| {
		for days in [1, 1, 300, 1] {
			pass(days * DAY);
			block();
		}
		let (mut start, mut numbers, mut pages) = (None, Vec::new(), 0);
		loop {
			let (page, next) = Statistics::days_info(start, 100);
			numbers.extend(page.into_iter().map(|info| info.day - FIRST));
			pages += 1;
			start = next;
			if next.is_none() {
				break;
			}
		}
		assert_eq!((numbers, pages), (vec![0, 1, 2, 302, 303], 4));
	})
}

#[test]
fn a_page_is_bounded_and_begins_where_there_are_points() {
	story(|| {
		for _ in 0..200 {
			pass(DAY);
			block();
		}
		let (page, next) = Statistics::days_info(Some(0), u32::MAX);
		assert_eq!((page.len(), page[0].day), (MOST_AT_ONCE as usize, FIRST));
		assert_eq!(next, Some(FIRST + MOST_AT_ONCE));
		assert_eq!(Statistics::days_info(Some(FIRST + 200), 5).0.len(), 1);
		assert_eq!(Statistics::days_info(Some(FIRST + 201), 5), (vec![], None));
		assert_eq!(Statistics::days_info(Some(Day::MAX), u32::MAX), (vec![], None));
		assert_eq!(Statistics::days_info(None, 0), (vec![], None));
	})
}
