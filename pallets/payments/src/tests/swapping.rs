use super::*;

fn ended(offer: OfferId, ending: Ending) -> Event<Test> {
	Event::OfferEnded { offer, ending }
}

fn swap(taker: AccountId, offer: OfferId, give: Balance) -> Result<(), DispatchError> {
	act(|| Till::swap(by(taker), offer, give, 0))
}

#[test]
fn a_swap_is_at_the_posted_rate_at_once() {
	chain(|| {
		let id = offer(1, (1, 15), None, None);
		assert_eq!((hours(1), held(1)), (PURSE, DEPOSIT), "the money stays the poster's own");
		assert_eq!(Till::quote(id, 150), Some((150, 10)));
		Till::swap(by(2), id, 150, 10).unwrap();
		assert_eq!((hours(1), euros(1)), (PURSE - 10, PURSE + 150));
		assert_eq!((hours(2), euros(2)), (PURSE + 10, PURSE - 150));
		assert_eq!(last(), Event::Swapped { offer: id, taker: 2, paid: 150, got: 10 });
	})
}

#[test]
fn whole_units_are_sold_at_the_least_price_that_does_not_harm_the_poster() {
	chain(|| {
		// 3 hours for 44 euros: 14.67 euros an hour.
		let id = offer(1, (3, 44), None, None);
		for (give, paid, got) in
			[(15, 15, 1), (29, 15, 1), (30, 30, 2), (43, 30, 2), (44, 44, 3), (100, 88, 6)]
		{
			assert_eq!(Till::quote(id, give), Some((paid, got)), "for at most {give}");
			assert!(paid * 3 >= got * 44, "never below the rate");
		}
		assert_eq!(swap(2, id, 14), error(Error::ZeroAmount), "14 euros buy no whole hour");
		assert_eq!(swap(2, id, 0), error(Error::ZeroAmount));
		let other = offer(1, (44, 3), None, None);
		assert_eq!(swap(2, other, Balance::MAX), error(Error::TooMuch));
	})
}

#[test]
fn a_taker_who_would_get_less_than_the_least_that_they_want_keeps_their_money() {
	chain(|| {
		let id = offer(1, (1, 15), None, None);
		assert_eq!(act(|| Till::swap(by(2), id, 149, 10)), error(Error::TooLittle));
		assert_eq!(euros(2), PURSE);
		Till::swap(by(2), id, 150, 10).unwrap();
	})
}

#[test]
fn no_more_than_the_limit_is_sold_in_a_day() {
	chain(|| {
		let id = offer(1, (1, 1), Some(100), None);
		assert_eq!(swap(2, id, 101), error(Error::LimitReached));
		assert_eq!(swap(2, id, 60), Ok(()));
		assert_eq!(swap(3, id, 41), error(Error::LimitReached), "it is one limit for all takers");
		assert_eq!(swap(3, id, 40), Ok(()));
		pass(DAY - 1);
		assert_eq!(swap(2, id, 1), error(Error::LimitReached));
		pass(1);
		assert_eq!(swap(2, id, 100), Ok(()));
		pass(5 * DAY);
		assert_eq!(
			swap(2, id, 101),
			error(Error::LimitReached),
			"what was not sold on other days is not saved up"
		);
	})
}

#[test]
fn an_offer_ends_when_all_of_it_is_sold() {
	chain(|| {
		let id = offer(1, (1, 1), None, Some(100));
		assert_eq!(swap(2, id, 60), Ok(()));
		assert_eq!(swap(2, id, 41), error(Error::LimitReached));
		assert_eq!(swap(2, id, 40), Ok(()));
		assert_eq!((last(), held(1)), (ended(id, Ending::Done), 0));
		assert_eq!(swap(2, id, 1), error(Error::UnknownOffer));
	})
}

#[test]
fn nothing_is_sold_once_the_offer_has_expired() {
	chain(|| {
		let id = offer(1, (1, 1), None, None);
		pass(30 * DAY - 1);
		assert_eq!(swap(2, id, 1), Ok(()));
		pass(1);
		assert_eq!(swap(2, id, 1), error(Error::Expired));
		assert_eq!(Till::quote(id, 1), None);
		wait(BUCKET);
		assert_eq!((last(), held(1)), (ended(id, Ending::Expired), 0));
		assert_eq!(swap(2, id, 1), error(Error::UnknownOffer));
	})
}

#[test]
fn a_swap_for_which_one_side_has_not_the_money_changes_nothing() {
	chain(|| {
		let id = offer(1, (1, 1), Some(2_000), Some(5_000));
		pay(1, 3, PURSE - 50);
		assert_eq!(Till::quote(id, 51), None);
		assert_eq!(swap(2, id, 51), TOO_POOR, "the poster has spent it otherwise");
		assert_eq!((euros(1), euros(2)), (PURSE, PURSE));
		assert_eq!(swap(2, id, 50), Ok(()), "to the last");
		pay(3, 1, 950);
		assert_eq!(swap(2, id, 951), TOO_POOR, "the taker has not so much");
		let offer = Offers::<Test>::get(id).unwrap();
		assert_eq!((offer.left, offer.sold.amount), (Some(4_950), 50));
	})
}

#[test]
fn native_money_can_be_bought_and_sold_too() {
	chain(|| {
		let rate = Rate { sold: 1, bought: 2 };
		Till::post_offer(by(1), NATIVE, HOURS, rate, None, None, now() + DAY).unwrap();
		Till::swap(by(2), 0, 200, 100).unwrap();
		assert_eq!((balance(NATIVE, 1), hours(1)), (PURSE - DEPOSIT - 100, PURSE + 200));
		let rest = PURSE - DEPOSIT - 100;
		assert_eq!(Till::quote(0, 2 * rest), None, "the deposit needs an account that lives");
		assert_ne!(swap(3, 0, 2 * rest), Ok(()));
		assert_eq!(Till::quote(0, 2 * (rest - MINIMUM)), Some((2 * (rest - MINIMUM), rest - MINIMUM)));
	})
}

#[test]
fn only_the_poster_withdraws_an_offer() {
	chain(|| {
		let id = offer(1, (1, 1), None, None);
		assert_eq!(act(|| Till::withdraw_offer(by(2), id)), error(Error::NotThePoster));
		Till::withdraw_offer(by(1), id).unwrap();
		assert_eq!((last(), held(1)), (ended(id, Ending::Withdrawn), 0));
		assert_eq!(act(|| Till::withdraw_offer(by(1), id)), error(Error::UnknownOffer));
		assert_eq!(swap(2, id, 1), error(Error::UnknownOffer));
	})
}

#[test]
fn nonsense_is_refused_with_its_own_error() {
	chain(|| {
		let later = now() + DAY;
		let one = Rate { sold: 1, bought: 1 };
		let post = |sells, buys, rate, per_day, total, expires_at| {
			act(|| Till::post_offer(by(1), sells, buys, rate, per_day, total, expires_at))
		};
		assert_eq!(post(HOURS, HOURS, one, None, None, later), error(Error::SameCurrency));
		assert_eq!(post(HOURS, NONE, one, None, None, later), error(Error::UnknownCurrency));
		assert_eq!(post(NONE, HOURS, one, None, None, later), error(Error::UnknownCurrency));
		for rate in [Rate { sold: 0, bought: 1 }, Rate { sold: 1, bought: 0 }] {
			assert_eq!(post(HOURS, EUROS, rate, None, None, later), error(Error::BadRate));
		}
		assert_eq!(post(HOURS, EUROS, one, Some(0), None, later), error(Error::ZeroAmount));
		assert_eq!(post(HOURS, EUROS, one, None, Some(0), later), error(Error::ZeroAmount));
		for time in [now(), now() + MaxAhead::get() + 1] {
			assert_eq!(post(HOURS, EUROS, one, None, None, time), error(Error::BadTime), "{time}");
		}
		let id = offer(1, (1, 1), None, None);
		assert_eq!(swap(1, id, 1), error(Error::ToOneself));
		offer(1, (1, 1), None, None);
		offer(1, (1, 1), None, None);
		assert_eq!(post(HOURS, EUROS, one, None, None, later), error(Error::TooManyOffers));
	})
}
