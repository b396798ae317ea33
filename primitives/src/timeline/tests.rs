//! What a timeline does with each entry; random acts are compared with a map.

use frame_support::{storage_alias, Twox64Concat};
use proptest::prelude::*;
use std::collections::BTreeMap;

use super::*;
use crate::DAY;

#[storage_alias]
type Buckets = StorageDoubleMap<Test, Twox64Concat, u32, Twox64Concat, u8, ()>;

#[storage_alias]
type Cursor = StorageValue<Test, u32>;

type Tasks = Timeline<u8, Buckets, Cursor>;

/// At the beginning of a bucket.
const START: Moment = 1_700_000_400_000;
const LOOK: Weight = Weight::from_parts(1, 0);
/// The weight of handling an entry.
const TASK: Weight = Weight::from_parts(10, 0);

/// Works with this much weight, and returns what was handled and the weight that was used.
fn work(now: Moment, weight: u64) -> (Vec<u8>, u64) {
	let mut meter = WeightMeter::with_limit(Weight::from_parts(weight, 0));
	let mut handled = vec![];
	Tasks::work(now, &mut meter, LOOK, |task, meter| {
		meter.try_consume(TASK)?;
		handled.push(*task);
		Ok(())
	});
	handled.sort();
	(handled, meter.consumed().ref_time())
}

fn story(story: impl FnOnce()) {
	sp_io::TestExternalities::default().execute_with(|| {
		Tasks::begin(START);
		story();
		assert!(Tasks::is_whole());
	})
}

#[test]
fn an_entry_is_handled_when_its_bucket_is_over_and_only_once() {
	story(|| {
		Tasks::insert(START + BUCKET, &7);
		assert!(work(START + 2 * BUCKET - 1, u64::MAX).0.is_empty());
		assert!(Tasks::contains(START + BUCKET, &7));
		assert_eq!(work(START + 2 * BUCKET, u64::MAX).0, [7]);
		assert!(!Tasks::contains(START + BUCKET, &7));
		assert!(work(START + DAY, u64::MAX).0.is_empty());
	});
}

#[test]
fn an_entry_that_is_removed_is_not_handled() {
	story(|| {
		Tasks::insert(START, &7);
		Tasks::insert(START, &8);
		// Any time of the bucket will do.
		Tasks::remove(START + BUCKET - 1, &7);
		assert_eq!(work(START + DAY, u64::MAX).0, [8]);
	});
}

#[test]
fn without_weight_for_the_next_entry_the_work_stops_and_continues_there() {
	story(|| {
		(1..=3).for_each(|task| Tasks::insert(START, &task));
		let one = 3 + TASK.ref_time();
		assert_eq!(work(START + BUCKET, 0), (vec![], 0));
		assert_eq!(work(START + BUCKET, one - 1), (vec![], 3), "the looks are counted");
		let (first, used) = work(START + BUCKET, one);
		assert_eq!((first.len(), used, Cursor::get()), (1, one, Some(Tasks::bucket(START))));
		let (rest, _) = work(START + BUCKET, u64::MAX);
		assert_eq!([first, rest].concat().iter().sum::<u8>(), 6, "each once");
		assert_eq!(Cursor::get(), Some(Tasks::bucket(START) + 1));
	});
}

#[test]
fn an_entry_can_be_inserted_again_while_it_is_handled() {
	story(|| {
		Tasks::insert(START, &7);
		let now = START + 3 * BUCKET;
		Tasks::work(now, &mut WeightMeter::new(), LOOK, |task, _| {
			Tasks::insert(now, task);
			Ok(())
		});
		assert_eq!(Buckets::iter().collect::<Vec<_>>(), [(Tasks::bucket(now), 7, ())]);
		assert_eq!(work(now + BUCKET, u64::MAX).0, [7]);
	});
}

#[test]
fn an_empty_year_is_searched_bucket_by_bucket_within_the_weight() {
	story(|| {
		let (_, used) = work(START + 365 * DAY, 1_000);
		assert_eq!((used, Cursor::get()), (1_000, Some(Tasks::bucket(START) + 999)));
	});
}

#[test]
fn a_timeline_that_has_begun_does_not_begin_again() {
	story(|| {
		Tasks::begin(START + DAY);
		assert_eq!(Cursor::get(), Some(Tasks::bucket(START)));
	});
}

#[test]
fn the_first_work_begins_a_timeline() {
	sp_io::TestExternalities::default().execute_with(|| {
		assert_eq!(work(START, u64::MAX), (vec![], 1));
		assert_eq!(Cursor::get(), Some(Tasks::bucket(START)));
	})
}

#[test]
fn what_genesis_has_inserted_is_handled_first_and_no_year_is_searched_after_it() {
	sp_io::TestExternalities::default().execute_with(|| {
		Tasks::begin(DAY);
		(1..=3).for_each(|task| Tasks::insert(DAY, &task));
		assert_eq!(work(0, u64::MAX), (vec![], 0), "the clock has not started");
		assert_eq!(work(START, u64::MAX), (vec![1, 2, 3], 5 + 3 * TASK.ref_time()));
		assert_eq!(Cursor::get(), Some(Tasks::bucket(START)));
	})
}

#[test]
fn an_entry_before_the_cursor_is_found() {
	sp_io::TestExternalities::default().execute_with(|| {
		Tasks::insert(START, &7);
		assert!(!Tasks::is_whole(), "the timeline has not begun");
		Tasks::begin(START + BUCKET);
		assert!(!Tasks::is_whole());
	})
}

#[test]
fn a_share_of_a_block_is_no_more_than_what_remains_of_it() {
	let limit = |used, share| {
		let mut meter = WeightMeter::with_limit(Weight::from_parts(100, 100));
		meter.consume(Weight::from_parts(used, 0));
		let mut own = 0;
		within_share(&mut meter, Weight::from_parts(share, 100), |meter| {
			own = meter.remaining().ref_time();
			meter.consume(Weight::from_parts(5, 0));
		});
		(own, meter.consumed().ref_time())
	};
	assert_eq!(limit(0, 30), (30, 5));
	assert_eq!(limit(80, 30), (20, 85));
}

#[derive(Clone, Debug)]
enum Act {
	/// Removes the entry if it is there, and inserts it this much later than now.
	Insert(u8, Moment),
	Remove(u8),
	Pass(Moment),
	/// Works with this much weight. Every entry of which the number is divisible by the second is inserted again, as much
	/// later as the third says.
	Work(u64, u8, Moment),
}

fn acts() -> impl Strategy<Value = Act> {
	let time = || prop_oneof![0..BUCKET, 0..10 * BUCKET, 0..3 * DAY];
	prop_oneof![
		4 => (0u8..20, time()).prop_map(|(task, later)| Act::Insert(task, later)),
		1 => (0u8..20).prop_map(Act::Remove),
		3 => time().prop_map(Act::Pass),
		3 => (0u64..300, 1u8..6, time()).prop_map(|(weight, n, later)| Act::Work(weight, n, later)),
	]
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(512))]

	/// The model is the time of each entry.
	#[test]
	fn nothing_is_lost_and_nothing_handled_twice_or_too_early(acts in prop::collection::vec(acts(), 1..120)) {
		sp_io::TestExternalities::default().execute_with(|| {
			let (mut now, mut model) = (START, BTreeMap::<u8, Moment>::new());
			Tasks::begin(now);
			// Does a piece of work, and checks it against the model.
			let work = |now: Moment, weight: u64, n: u8, later: Moment, model: &mut BTreeMap<u8, Moment>| {
				let mut meter = WeightMeter::with_limit(Weight::from_parts(weight, 0));
				let (mut handled, mut bucket) = (0, 0);
				Tasks::work(now, &mut meter, LOOK, |task, meter| {
					meter.try_consume(TASK)?;
					let at = model.remove(task).expect("it is in the model, and not handled before");
					let at = Tasks::bucket(at);
					assert!(at < Tasks::bucket(now), "its bucket is over");
					assert!(bucket <= at, "earlier buckets come first");
					(handled, bucket) = (handled + 1, at);
					if task % n == 0 {
						model.insert(*task, now + later);
						Tasks::insert(now + later, task);
					}
					Ok(())
				});
				let used = meter.consumed().ref_time();
				assert!(used <= weight && handled * TASK.ref_time() <= used, "no work is free");
			};
			for act in acts {
				match act {
					Act::Insert(task, later) => {
						if let Some(at) = model.insert(task, now + later) {
							Tasks::remove(at, &task);
						}
						Tasks::insert(now + later, &task);
					}
					Act::Remove(task) => {
						if let Some(at) = model.remove(&task) {
							Tasks::remove(at, &task);
						}
					}
					Act::Pass(time) => now += time,
					Act::Work(weight, n, later) => work(now, weight, n, later, &mut model),
				}
				assert!(Tasks::is_whole());
				let stored = Buckets::iter().map(|(bucket, task, ())| (task, bucket));
				let stored: BTreeMap<_, _> = stored.collect();
				assert_eq!(Buckets::iter().count(), model.len(), "each entry is there once");
				let expected: BTreeMap<_, _> =
					model.iter().map(|(task, at)| (*task, Tasks::bucket(*at))).collect();
				assert_eq!(stored, expected);
			}
			now += 4 * DAY;
			// No number is divisible by 255 but 0, which comes again once.
			work(now, u64::MAX, u8::MAX, 0, &mut model);
			work(now + BUCKET, u64::MAX, u8::MAX, BUCKET, &mut model);
			model.remove(&0);
			assert!(model.is_empty(), "enough weight does all that is due");
		})
	}
}
