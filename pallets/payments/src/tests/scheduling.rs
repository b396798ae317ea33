use super::*;
use crate::WeightInfo;
use frame_support::{traits::Hooks, BoundedVec};

/// How much was paid to account 2.
fn paid() -> Balance {
	hours(2) - PURSE
}

fn ended(schedule: ScheduleId, ending: Ending) -> Event<Test> {
	Event::ScheduleEnded { schedule, ending }
}

/// The failure counts of the missed payments, in order.
fn missed() -> Vec<u32> {
	events()
		.into_iter()
		.filter_map(|event| match event {
			Event::Missed { failures, .. } => Some(failures),
			_ => None,
		})
		.collect()
}

#[test]
fn a_standing_order_pays_each_time_and_then_ends() {
	chain(|| {
		let id = schedule(1, 30 * DAY, Some(3));
		assert_eq!(held(1), DEPOSIT);
		wait(DAY);
		for times in 1..=3 {
			assert_eq!(paid(), 5 * (times - 1), "not before its time");
			wait(BUCKET);
			assert_eq!(paid(), 5 * times);
			let cause = Cause::Schedule(id);
			assert!(events().iter().any(|event| matches!(event, Event::Paid { payment, cause: told, .. }
					if *payment == times as u64 - 1 && *told == cause)));
			wait(30 * DAY - BUCKET);
		}
		assert_eq!((last(), held(1)), (ended(id, Ending::Done), 0));
		wait(100 * DAY);
		assert_eq!(paid(), 15, "nothing more");
	})
}

#[test]
fn a_payment_is_made_in_the_first_block_after_the_ten_minutes_in_which_it_is_due() {
	chain(|| {
		Till::schedule(by(1), 2, HOURS, 5, memo(""), plan(now() + 1, 0, Some(1))).unwrap();
		wait(BUCKET - 1);
		assert_eq!(paid(), 0);
		wait(1);
		assert_eq!(paid(), 5);
	})
}

#[test]
fn a_payment_that_cannot_be_made_is_left_out_and_the_order_goes_on() {
	chain(|| {
		pay(1, 3, PURSE);
		let id = schedule(1, DAY, Some(4));
		wait(DAY + BUCKET);
		wait(DAY);
		let told = |failures| Event::Missed {
			schedule: id,
			due_at: START + u64::from(failures) * DAY,
			error: TokenError::FundsUnavailable.into(),
			failures,
		};
		assert_eq!(events()[2..], [told(1), told(2)]);
		pay(3, 1, 100);
		wait(DAY);
		assert_eq!(paid(), 5, "what was missed is not paid later");
		pay(1, 3, hours(1));
		wait(DAY);
		assert_eq!(missed(), [1, 2, 1], "a payment that could be made begins a new count");
		assert_eq!((last(), held(1)), (ended(id, Ending::Failed), 0), "it was the last one");
	})
}

#[test]
fn a_payer_who_has_too_little_for_an_account_with_a_deposit_misses_the_payment() {
	chain(|| {
		// All that is free. The deposit keeps the account alive, so a part of this must stay.
		let all = PURSE - DEPOSIT;
		let id = Till::schedule(by(1), 2, NATIVE, all, memo(""), plan(now() + 1, 0, Some(1)));
		assert_eq!(id, Ok(()));
		wait(BUCKET);
		assert_eq!((missed(), held(1)), (vec![1], 0), "it is not put off until there is enough");
	})
}

#[test]
fn an_order_ends_when_too_many_in_a_row_could_not_be_made() {
	chain(|| {
		let id = schedule(1, DAY, None);
		wait(DAY + BUCKET);
		pay(1, 3, hours(1));
		for _ in 0..10 {
			wait(DAY);
		}
		assert_eq!((paid(), missed()), (5, vec![1, 2, 3]));
		assert_eq!((last(), held(1)), (ended(id, Ending::Failed), 0));
		assert_eq!(Agenda::<Test>::iter().count(), 0);
	})
}

#[test]
fn an_order_without_an_end_pays_as_long_as_there_is_money() {
	chain(|| {
		pay(1, 3, PURSE - 23);
		schedule(1, DAY, None);
		for _ in 0..20 {
			wait(DAY);
		}
		assert_eq!((paid(), hours(1), held(1)), (20, 3, 0));
	})
}

#[test]
fn cancelling_ends_it_and_only_the_payer_can() {
	chain(|| {
		let id = schedule(1, DAY, None);
		for other in [2, 3] {
			assert_eq!(act(|| Till::cancel_schedule(by(other), id)), error(Error::NotThePayer));
		}
		wait(DAY + BUCKET);
		Till::cancel_schedule(by(1), id).unwrap();
		assert_eq!((last(), held(1)), (ended(id, Ending::Withdrawn), 0));
		wait(10 * DAY);
		assert_eq!(paid(), 5);
		assert_eq!(act(|| Till::cancel_schedule(by(1), id)), error(Error::UnknownSchedule));
	})
}

#[test]
fn payments_due_while_the_chain_stood_still_are_paid_once_each_and_in_order() {
	chain(|| {
		let often = schedule(1, DAY, Some(20));
		let seldom = schedule(3, 4 * DAY, Some(5));
		pass(10 * DAY + BUCKET);
		block();
		let order: Vec<_> = events()
			.into_iter()
			.filter_map(|event| match event {
				Event::Paid { cause: Cause::Schedule(id), .. } => Some(id),
				_ => None,
			})
			.collect();
		assert_eq!((order.len(), paid()), (13, 65), "ten of the one, three of the other");
		let before = |n: usize| order[..n].iter().filter(|id| **id == seldom).count();
		// On the first, the fifth and the ninth day both are due.
		assert_eq!((before(2), before(5), before(7), before(10), before(12)), (1, 1, 2, 2, 3));
		assert_eq!(Schedules::<Test>::get(often).unwrap().left, Some(10));
		block();
		assert_eq!(paid(), 65, "none twice");
	})
}

#[test]
fn a_long_queue_is_worked_through_over_several_blocks_and_nothing_is_lost() {
	chain(|| {
		MaxSchedules::set(30);
		for payer in [1, 3, 4, 5] {
			let _ = Balances::force_set_balance(RuntimeOrigin::root(), payer, 100 * PURSE);
			for _ in 0..30 {
				schedule(payer, DAY, Some(2));
			}
		}
		let most = <() as WeightInfo>::pay_scheduled().saturating_mul(9);
		Share::set(most);
		pass(DAY + BUCKET);
		let (mut blocks, mut before) = (0, 0);
		while paid() < 600 {
			assert!(block().all_lte(most), "no block takes more than its share");
			Till::do_try_state().unwrap();
			if Cursor::<Test>::get().unwrap() == Tasks::<Test>::bucket(now()) - 1 {
				assert!(paid() > before, "each block makes way");
			}
			before = paid();
			blocks += 1;
			assert!(blocks < 1_000, "it comes to an end");
		}
		assert!(blocks > 12, "{blocks} blocks");
		pass(DAY);
		for _ in 0..100 {
			block();
		}
		assert_eq!((paid(), Schedules::<Test>::iter().count()), (1_200, 0), "each was paid twice");
	})
}

#[test]
fn without_weight_nothing_is_done_and_nothing_lost() {
	chain(|| {
		schedule(1, DAY, Some(1));
		pass(2 * DAY);
		Till::on_poll(1, &mut WeightMeter::with_limit(Weight::zero()));
		assert_eq!(paid(), 0);
		block();
		assert_eq!(paid(), 5);
	})
}

#[test]
fn payments_scheduled_before_any_block_had_the_weight_to_begin_are_made_too() {
	chain(|| {
		Cursor::<Test>::kill();
		schedule(1, DAY, Some(1));
		wait(3 * DAY);
		assert_eq!(paid(), 5);
	})
}

#[test]
fn nonsense_is_refused_with_its_own_error() {
	let broken = Memo::Text(BoundedVec::truncate_from(vec![0xff]));
	chain(|| {
		let first = now() + DAY;
		let schedule = |to, asset, amount, memo, first_at, every, times| {
			act(|| Till::schedule(by(1), to, asset, amount, memo, plan(first_at, every, times)))
		};
		assert_eq!(schedule(2, HOURS, 0, memo(""), first, DAY, None), error(Error::ZeroAmount));
		assert_eq!(schedule(1, HOURS, 5, memo(""), first, DAY, None), error(Error::ToOneself));
		assert_eq!(schedule(2, HOURS, 5, broken, first, DAY, None), error(Error::BadMemo));
		assert_eq!(schedule(2, NONE, 5, memo(""), first, DAY, None), error(Error::UnknownCurrency));
		for time in [0, now(), now() + MaxAhead::get() + 1, Moment::MAX] {
			assert_eq!(schedule(2, HOURS, 5, memo(""), time, DAY, None), error(Error::BadTime), "{time}");
		}
		for every in [0, DAY - 1, MaxAhead::get() + 1, Moment::MAX] {
			assert_eq!(
				schedule(2, HOURS, 5, memo(""), first, every, Some(2)),
				error(Error::BadPeriod),
				"{every}"
			);
		}
		assert_eq!(schedule(2, HOURS, 5, memo(""), first, DAY, Some(0)), error(Error::BadPeriod));
		assert_eq!(schedule(2, HOURS, 5, memo(""), first, 0, Some(1)), Ok(()), "nothing follows one payment");
	})
}

#[test]
fn there_are_only_so_many_schedules_at_once() {
	chain(|| {
		for _ in 0..MaxSchedules::get() {
			schedule(1, DAY, None);
		}
		let more = act(|| Till::schedule(by(1), 2, HOURS, 5, memo(""), plan(now() + DAY, DAY, None)));
		assert_eq!(more, error(Error::TooManySchedules));
		Till::cancel_schedule(by(1), Till::schedules_by(1)[0].0).unwrap();
		schedule(1, DAY, None);
	})
}
