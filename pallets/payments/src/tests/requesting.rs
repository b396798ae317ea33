//! Requests to be paid.

use super::*;
use frame_support::BoundedVec;

fn ended(request: RequestId, ending: Ending) -> Event<Test> {
	Event::RequestEnded { request, ending }
}

#[test]
fn the_payer_accepts_and_pays_and_the_deposit_goes_back() {
	chain(|| {
		let request = ask(2, 1, 300);
		let expires_at = now() + 10 * DAY;
		let told = Event::Requested {
			request,
			payee: 2,
			payer: 1,
			asset: HOURS,
			amount: 300,
			memo: memo("dues"),
			expires_at,
		};
		assert_eq!(last(), told);
		assert_eq!((hours(1), held(1), held(2)), (PURSE, 0, DEPOSIT), "nothing is paid yet");
		Till::accept_request(by(1), request).unwrap();
		assert_eq!((hours(1), hours(2), held(2)), (PURSE - 300, PURSE + 300, 0));
		let paid = Event::Paid {
			payment: 0,
			payer: 1,
			payee: 2,
			asset: HOURS,
			amount: 300,
			memo: memo("dues"),
			cause: Cause::Request(request),
		};
		assert_eq!(events()[1..], [paid, ended(request, Ending::Done)]);
		assert_eq!(act(|| Till::accept_request(by(1), request)), error(Error::UnknownRequest));
	})
}

#[test]
fn the_payer_refuses_or_the_payee_withdraws_and_nobody_else_can() {
	chain(|| {
		let (first, second) = (ask(2, 1, 300), ask(2, 1, 200));
		for other in [2, 3] {
			assert_eq!(act(|| Till::accept_request(by(other), first)), error(Error::NotThePayer));
			assert_eq!(act(|| Till::refuse_request(by(other), first)), error(Error::NotThePayer));
		}
		for other in [1, 3] {
			assert_eq!(act(|| Till::withdraw_request(by(other), first)), error(Error::NotThePayee));
		}
		Till::refuse_request(by(1), first).unwrap();
		assert_eq!((last(), held(2)), (ended(first, Ending::Refused), DEPOSIT));
		Till::withdraw_request(by(2), second).unwrap();
		assert_eq!((last(), held(2)), (ended(second, Ending::Withdrawn), 0));
		for gone in [first, second] {
			assert_eq!(act(|| Till::refuse_request(by(1), gone)), error(Error::UnknownRequest));
			assert_eq!(act(|| Till::withdraw_request(by(2), gone)), error(Error::UnknownRequest));
		}
	})
}

#[test]
fn a_request_expires_on_time_and_is_removed_with_its_deposit_given_back() {
	chain(|| {
		let request = ask(2, 1, 300);
		wait(10 * DAY - 1);
		let accepted = act(|| {
			Till::accept_request(by(1), request).unwrap();
			Err::<(), _>(DispatchError::Other("only to see that it still can be"))
		});
		assert_ne!(accepted, Ok(()));
		wait(1);
		assert_eq!(act(|| Till::accept_request(by(1), request)), error(Error::Expired));
		wait(BUCKET);
		assert_eq!((last(), held(2), hours(1)), (ended(request, Ending::Expired), 0, PURSE));
		assert_eq!(act(|| Till::accept_request(by(1), request)), error(Error::UnknownRequest));
	})
}

#[test]
fn a_payer_without_the_money_can_accept_when_it_is_there() {
	chain(|| {
		let request = ask(2, 1, PURSE + 100);
		assert_eq!(act(|| Till::accept_request(by(1), request)), TOO_POOR);
		pay(3, 1, 100);
		Till::accept_request(by(1), request).unwrap();
		assert_eq!(hours(1), 0);
	})
}

#[test]
fn nonsense_is_refused_with_its_own_error() {
	let broken = Memo::Text(BoundedVec::truncate_from(vec![0xff]));
	chain(|| {
		let later = now() + DAY;
		let request = |from, asset, amount, memo, expires_at| {
			act(|| Till::request(by(2), from, asset, amount, memo, expires_at))
		};
		assert_eq!(request(1, HOURS, 0, memo(""), later), error(Error::ZeroAmount));
		assert_eq!(request(2, HOURS, 5, memo(""), later), error(Error::ToOneself));
		assert_eq!(request(1, HOURS, 5, broken, later), error(Error::BadMemo));
		assert_eq!(request(1, NONE, 5, memo(""), later), error(Error::UnknownCurrency));
		for time in [0, now(), now() + MaxAhead::get() + 1, Moment::MAX] {
			assert_eq!(request(1, HOURS, 5, memo(""), time), error(Error::BadTime), "{time}");
		}
		assert_eq!(request(1, HOURS, 5, memo(""), now() + MaxAhead::get()), Ok(()));
	})
}

#[test]
fn a_request_needs_a_deposit_and_there_are_only_so_many_at_once() {
	chain(|| {
		Till::pay(by(2), 3, NATIVE, PURSE - DEPOSIT - MINIMUM, memo("")).unwrap();
		let request = |payee| act(|| Till::request(by(payee), 1, HOURS, 5, memo(""), now() + DAY));
		assert_eq!(request(2), Ok(()));
		assert_eq!(request(2), TOO_POOR);
		for _ in 0..5 {
			assert_eq!(request(3), Ok(()));
		}
		assert_eq!(request(3), error(Error::TooManyRequests));
		Till::refuse_request(by(1), Till::requests_by(3)[0].0).unwrap();
		assert_eq!(request(3), Ok(()), "there is room again");
	})
}
