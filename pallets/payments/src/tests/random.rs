//! Random calls in random order, with the invariants checked after each.

use super::*;
use crate::WeightInfo;
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
struct Step {
	what: u8,
	who: AccountId,
	other: AccountId,
	/// Which of the existing items is used.
	which: u64,
	asset: usize,
	amount: Balance,
	days: u64,
}

fn step() -> impl Strategy<Value = Step> {
	let amount = prop_oneof![8 => 1..60u128, 1 => 0..1_200u128, 1 => Just(Balance::MAX)];
	(0..30u8, 1..6u64, 1..6u64, any::<u64>(), 0..3usize, amount, 0..6u64).prop_map(
		|(what, who, other, which, asset, amount, days)| Step {
			what,
			who,
			other,
			which,
			asset,
			amount,
			days,
		},
	)
}

/// One of these items, and its owner.
fn one<V>(all: impl Iterator<Item = (u64, V)>, which: u64) -> Option<(u64, V)> {
	let mut all: Vec<_> = all.collect();
	all.sort_by_key(|(id, _)| *id);
	let place = which.checked_rem(all.len() as u64)? as usize;
	Some(all.swap_remove(place))
}

/// The records of payments, with their numbers.
fn records() -> impl Iterator<Item = (PaymentId, PaymentOf<Test>)> {
	let (oldest, next) = PaymentRing::<Test>::get();
	(oldest..next).filter_map(|id| Some((id, Till::payment(id)?)))
}

/// Makes the call, in most cases as somebody who may.
fn take(step: Step) -> Result<(), DispatchError> {
	let Step { what, who, other, which, asset, amount, days } = step;
	let assets = [NATIVE, HOURS, EUROS];
	let asset = || assets[asset].clone();
	let later = now() + days * DAY;
	let text = memo("whatever");
	let request = one(Requests::<Test>::iter(), which);
	let schedule = one(Schedules::<Test>::iter(), which);
	let offer = one(Offers::<Test>::iter(), which);
	match what {
		0..=3 => Till::pay(by(who), other, asset(), amount, text),
		4 | 5 => {
			let (id, payee) = one(records(), which).map_or((0, who), |(id, payment)| (id, payment.payee));
			Till::refund(by(payee), id, (days > 0).then_some(amount))
		}
		6..=8 => {
			let mandate = one((0..).zip(Mandates::<Test>::iter()), which).filter(|_| days % 2 == 0);
			let (payer, payee, asset) = match mandate {
				Some((_, (payer, (payee, asset), _))) => (payer, payee, asset),
				None => (other, who, asset()),
			};
			Till::request(by(payee), payer, asset, amount, text, later).map(drop).map_err(|e| e.error)
		}
		9 | 10 => {
			let (id, payer) = request.map_or((0, who), |(id, request)| (id, request.payer));
			Till::accept_request(by(payer), id)
		}
		11 => {
			let (id, payer) = request.map_or((0, who), |(id, request)| (id, request.payer));
			Till::refuse_request(by(payer), id)
		}
		12 => {
			let (id, payee) = request.map_or((0, who), |(id, request)| (id, request.payee));
			Till::withdraw_request(by(payee), id)
		}
		13 | 14 => Till::authorise(by(who), other, asset(), amount, DAY * (1 + which % 3), later),
		15 => Till::revoke(by(who), other, asset()),
		16..=18 => {
			let times = (which % 4 > 0).then_some((which % 4) as u32);
			Till::schedule(by(who), other, asset(), amount, text, plan(later, DAY * (1 + which % 3), times))
		}
		19 => {
			let (id, payer) = schedule.map_or((0, who), |(id, schedule)| (id, schedule.payer));
			Till::cancel_schedule(by(payer), id)
		}
		20 | 21 => {
			let rate = Rate { sold: 1 + u128::from(which % 7), bought: 1 + u128::from(which % 5) };
			let per_day = (which % 2 == 0).then_some(amount);
			let total = (which % 3 == 0).then_some(amount.saturating_mul(2));
			Till::post_offer(
				by(who),
				asset(),
				assets[which as usize % 3].clone(),
				rate,
				per_day,
				total,
				later,
			)
		}
		22..=25 => {
			let (id, rest) = offer.map_or((0, None), |(id, offer)| {
				let few = offer.left.filter(|left| *left < PURSE);
				(id, few.map(|left| (left * offer.rate.bought).div_ceil(offer.rate.sold)))
			});
			let give = rest.filter(|_| days % 2 == 0).unwrap_or(amount);
			act(|| Till::swap(by(who), id, give, 0))
		}
		26 if which % 4 == 0 => {
			let (id, poster) = offer.map_or((0, who), |(id, offer)| (id, offer.poster));
			Till::withdraw_offer(by(poster), id)
		}
		26 => {
			block();
			Ok(())
		}
		_ => {
			wait(days * DAY / 2 + which % DAY);
			Ok(())
		}
	}
}

fn all(asset: Asset) -> Balance {
	<Currencies as fungibles::Inspect<_>>::total_issuance(asset)
}

/// The balance of each account in each currency, free and on hold.
type Books = BTreeMap<(AccountId, u8), Balance>;

fn books() -> Books {
	let of = |who| [balance(NATIVE, who) + held(who), hours(who), euros(who)];
	PEOPLE.flat_map(|who| (0..).zip(of(who)).map(move |(asset, amount)| ((who, asset), amount))).collect()
}

fn number(asset: &Asset) -> u8 {
	[NATIVE, HOURS, EUROS].iter().position(|other| other == asset).expect("a currency of the test") as u8
}

/// The events alone are enough to compute everybody's balance.
fn tell(
	books: &mut Books,
	payments: &mut BTreeMap<PaymentId, (AccountId, AccountId, Asset)>,
	event: Event<Test>,
) {
	let mut moved = |from: AccountId, to: AccountId, asset: &Asset, amount: Balance| {
		*books.get_mut(&(from, number(asset))).expect("known") -= amount;
		*books.get_mut(&(to, number(asset))).expect("known") += amount;
	};
	match event {
		Event::Paid { payment, payer, payee, asset, amount, .. } => {
			moved(payer, payee, &asset, amount);
			payments.insert(payment, (payer, payee, asset));
		}
		Event::Refunded { payment, amount, .. } => {
			let (payer, payee, asset) = payments[&payment].clone();
			moved(payee, payer, &asset, amount);
		}
		_ => {}
	}
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 120, ..ProptestConfig::default() })]

	#[test]
	fn the_books_agree_and_no_money_comes_or_goes_whatever_people_do(
		steps in prop::collection::vec(step(), 1..300),
		little in any::<bool>(),
	) {
		chain(|| {
			if little {
				Share::set(<() as WeightInfo>::pay_scheduled().saturating_mul(2));
				MaxPayments::set(7);
			}
			let issued = [NATIVE, HOURS, EUROS].map(all);
			let (mut known, mut payments) = (books(), BTreeMap::new());
			for step in steps {
				System::reset_events();
				let offers: BTreeMap<_, _> = Offers::<Test>::iter().collect();
				let _ = act(|| take(step.clone()));
				check();
				assert_eq!([NATIVE, HOURS, EUROS].map(all), issued, "money has come or gone after {step:?}");
				for event in events() {
					if let Event::Swapped { offer, taker, paid, got } = event {
						let Offer { poster, sells, buys, rate, .. } = offers[&offer].clone();
						assert!(paid * rate.sold >= got * rate.bought, "a swap below the rate: {step:?}");
						*known.get_mut(&(taker, number(&buys))).unwrap() -= paid;
						*known.get_mut(&(poster, number(&buys))).unwrap() += paid;
						*known.get_mut(&(poster, number(&sells))).unwrap() -= got;
						*known.get_mut(&(taker, number(&sells))).unwrap() += got;
					} else {
						tell(&mut known, &mut payments, event);
					}
				}
				assert_eq!(books(), known, "the events tell something else than what {step:?} did");
			}
			// Everything that can end does end, and all deposits are given back.
			Share::set(Weight::MAX);
			for (id, schedule) in Schedules::<Test>::iter().collect::<Vec<_>>() {
				if schedule.left.is_none() {
					Till::cancel_schedule(by(schedule.payer), id).unwrap();
				}
			}
			pass(100 * DAY);
			block();
			assert_eq!(Agenda::<Test>::iter().count(), 0, "everything ends");
			assert_eq!(PEOPLE.map(held).sum::<Balance>(), 0, "every deposit is given back");
		})
	}
}
