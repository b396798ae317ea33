//! When points are taken.

use crate::{mock::*, *};
use codec::MaxEncodedLen;
use frame_support::weights::Weight;

#[test]
fn the_first_block_of_a_day_takes_its_point_and_no_later_one_changes_it() {
	story(|| {
		set_figures(|figures| figures.issuance = 5);
		pass(DAY);
		block();
		set_figures(|figures| figures.issuance = 6);
		for _ in 0..20 {
			pass(HOUR);
			block();
		}
		let issuance: Vec<_> = days().iter().map(|info| (info.day, info.point.figures.issuance)).collect();
		assert_eq!(issuance, [(FIRST, 0), (FIRST + 1, 5)]);
		pass(2 * HOUR);
		block();
		assert_eq!(numbers(), [FIRST, FIRST + 1, FIRST + 2], "midnight has passed");
		assert_eq!(days()[2].point.figures.issuance, 6);
	})
}

#[test]
fn a_point_tells_when_it_was_taken_and_at_which_height() {
	story(|| {
		pass(DAY - 2 * HOUR + 7);
		block();
		let point = days()[1].point;
		assert_eq!((point.at, point.block), ((FIRST as Moment + 1) * DAY + 7, 2));
	})
}

#[test]
fn a_standstill_of_a_week_leaves_a_gap() {
	story(|| {
		pass(7 * DAY);
		block();
		assert_eq!(numbers(), [FIRST, FIRST + 7]);
		assert_eq!(Statistics::hours_info().len(), 1, "the hours before the standstill are too old");
	})
}

#[test]
fn each_hour_has_a_point_for_two_days() {
	story(|| {
		for _ in 0..100 {
			for _ in 0..4 {
				pass(HOUR / 4);
				block();
			}
		}
		let hours = Statistics::hours_info();
		assert_eq!(hours.len(), HOURS as usize);
		assert_eq!(hours.last().map(|point| point.at), Some(now()));
		assert!(hours.windows(2).all(|two| two[0].at + HOUR == two[1].at));
		assert_eq!(Hours::<Test>::iter().count(), HOURS as usize, "older ones are not kept");
	})
}

#[test]
fn nothing_is_recorded_before_the_clock_has_started() {
	genesis().execute_with(|| {
		block();
		assert!(Recorded::<Test>::get().is_none() && days().is_empty());
		Statistics::do_try_state().unwrap();
	})
}

#[test]
fn a_full_block_leaves_the_point_to_the_next_one() {
	story(|| {
		pass(DAY);
		let day = <() as WeightInfo>::look().saturating_add(<() as WeightInfo>::record_day(32));
		for room in [Weight::zero(), <() as WeightInfo>::look(), day.saturating_sub(Weight::from_parts(1, 0))]
		{
			block_with(room);
			assert_eq!(numbers(), [FIRST]);
		}
		pass(MINUTE);
		block_with(day);
		assert_eq!(numbers(), [FIRST, FIRST + 1]);
		assert_eq!(days()[1].point.at, now(), "it has the figures and the time of its own block");
	})
}

#[test]
fn a_block_never_uses_more_weight_than_it_says() {
	story(|| {
		for hours in 1..30 {
			pass(hours * HOUR / 3);
			let mut meter = WeightMeter::new();
			Statistics::record(System::block_number(), &mut meter);
			let most = <() as WeightInfo>::look().saturating_add(<() as WeightInfo>::record_day(32));
			assert!(meter.consumed().all_lte(most));
			block();
		}
	})
}

#[test]
fn a_point_has_at_most_200_bytes() {
	assert!(Point::max_encoded_len() <= 200);
	assert!(CurrencyPoint::max_encoded_len() <= 200);
}
