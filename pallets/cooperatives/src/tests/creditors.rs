//! Creditors of a dissolved cooperative: wages first, then bills and loans, each with the same part, then deposits.

use super::*;
use ledger::account::*;

const CREDITORS: [AccountId; 3] = [11, 12, 13];

/// The cooperative has a bill of this creditor.
fn bill(id: CooperativeId, creditor: AccountId, amount: Balance) -> u32 {
	let bill = Booking::Bill { creditor, account: GOODS_USED, amount, due: now() + YEAR };
	let note = Note { document: None, ..note("flour") };
	Coops::record_booking(resolved(id, Kind::Ordinary), id, bill, note).unwrap();
	NextNumber::<Test>::get(id) - 1
}

/// A cooperative with this much free money. Its bills, with the numbers 0, 1 and 2, are of 400, 200 and 100.
fn owes_bills(free: Balance) -> CooperativeId {
	let id = found(bylaws());
	earn(id, free - 299);
	for (creditor, amount) in CREDITORS.into_iter().zip([400, 200, 100]) {
		bill(id, creditor, amount);
	}
	id
}

fn dissolve(id: CooperativeId) {
	Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
	check();
}

/// A stranger lets a bill be paid.
fn pay_bill(id: CooperativeId, item: u32) -> Result<(), DispatchError> {
	let result = frame_support::storage::with_storage_layer(|| Coops::pay_bill(by(9), id, item));
	check();
	result
}

/// A stranger lets each of these bills be paid, as far as that is possible.
fn let_each(id: CooperativeId, items: [u32; 3]) {
	for item in items {
		let _ = pay_bill(id, item);
	}
}

fn repay(id: CooperativeId, loan: u32) -> Result<(), DispatchError> {
	let result = frame_support::storage::with_storage_layer(|| Coops::repay_loan(by(9), id, loan, 0));
	check();
	result
}

/// What each creditor has, less what they had at the start.
fn got() -> [Balance; 3] {
	CREDITORS.map(|creditor| hours(creditor) - PURSE)
}

/// Money comes that nobody explains.
fn late_money(id: CooperativeId, amount: Balance) {
	pay(CUSTOMER, Coops::account_id(id), amount).unwrap();
}

/// Otherwise the creditor who calls first would have all of it.
#[test]
fn creditors_share_what_is_left_in_a_dissolution_whoever_calls_first() {
	for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0]] {
		chain(|| {
			let id = owes_bills(350);
			dissolve(id);
			let mut first: [Balance; 3] = [0; 3];
			first[order[0] as usize] = [200, 100, 50][order[0] as usize];
			pay_bill(id, order[0]).unwrap();
			assert_eq!(got(), first, "half of 700 is there");
			assert_eq!(pay_bill(id, order[0]), error(Error::TooLittleMoney), "a second call takes nothing");
			pay_bill(id, order[1]).unwrap();
			pay_bill(id, order[2]).unwrap();
			assert_eq!(got(), [200, 100, 50]);
			// A customer pays late.
			late_money(id, 140);
			order.iter().for_each(|item| pay_bill(id, *item).unwrap());
			assert_eq!(got(), [280, 140, 70]);
			late_money(id, 999);
			order.iter().for_each(|item| pay_bill(id, *item).unwrap());
			assert_eq!(got(), [400, 200, 100]);
			assert_eq!(DebtsOf::<Test>::get(id), Owed { whole: 700, paid: 700 });
			assert_eq!(OpenItems::<Test>::iter().count(), 0);
		});
	}
}

/// A unit that cannot be divided goes to who calls first, and none is left over.
#[test]
fn no_unit_is_left_over_and_rounding_is_worth_less_than_two_units_to_anybody() {
	for order in [[0, 1, 2], [2, 1, 0]] {
		chain(|| {
			let id = owes_bills(300);
			dissolve(id);
			for unit in 0..100u128 {
				let_each(id, order);
				let (money, got) = (300 + unit, got());
				assert_eq!(got.iter().sum::<Balance>(), money);
				for (got, whole) in got.into_iter().zip([400u128, 200, 100]) {
					let exact = whole * money;
					assert!(
						got * 700 < exact + 700 && exact < (got + 2) * 700,
						"{got} of {whole} with {money}"
					);
				}
				late_money(id, 1);
			}
			late_money(id, 300);
			let_each(id, order);
			assert_eq!(got(), [400, 200, 100]);
		});
	}
}

#[test]
fn a_loan_gets_the_same_part_as_a_bill_and_its_interest_stops_with_the_dissolution() {
	for loan_first in [true, false] {
		chain(|| {
			let id = found(bylaws());
			let terms =
				Booking::Loan { lender: 12, principal: 200, rate: 100_000_000, interval: 2 * YEAR, parts: 1 };
			Coops::record_booking(resolved(id, Kind::Ordinary), id, terms, note("an oven")).unwrap();
			Coops::lend(by(12), id, 0).unwrap();
			let flour = bill(id, 11, 400);
			spend(id, 194).unwrap();
			pass(YEAR / 2);
			dissolve(id);
			// 10 % of 200 in half a year.
			assert_eq!(DebtsOf::<Test>::get(id), Owed { whole: 610, paid: 0 });
			let lender = hours(12);
			let all = || {
				if loan_first {
					repay(id, 0).unwrap();
				}
				pay_bill(id, flour).unwrap();
				if !loan_first {
					repay(id, 0).unwrap();
				}
			};
			all();
			assert_eq!((hours(11) - PURSE, hours(12) - lender), (200, 105), "half of it is there");
			assert_eq!(repay(id, 0), error(Error::TooLittleMoney));
			pass(30 * DAY);
			let owed = Coops::loans_info(id)[0].1.owed.unwrap();
			assert_eq!((owed.principal, owed.interest), (105, 0));
			late_money(id, 305);
			all();
			assert_eq!((hours(11) - PURSE, hours(12) - lender), (400, 210));
			assert_eq!((Loans::<Test>::iter().count(), OpenItems::<Test>::iter().count()), (0, 0));
			// Nothing of the interest is owed in the books either.
			Coops::post_day_book(id).unwrap();
			for account in [LOANS, ACCRUED_EXPENSES, PAYABLES] {
				assert_eq!(Coops::booked_amount(id, account), Ok(0));
			}
		});
	}
}

/// Otherwise a creditor who calls early would have the money for the wages of the last month.
#[test]
fn wages_that_are_due_come_before_bills_whoever_calls_first() {
	for wages_first in [true, false] {
		chain(|| {
			let id = owes_bills(450);
			let month = 30 * DAY;
			Coops::hire(resolved(id, Kind::Ordinary), id, 0, HOURS, 100, month, now()).unwrap();
			dissolve(id);
			let before = hours(1);
			let wages = || Coops::pay_wages(by(9), id, 9).unwrap();
			if wages_first {
				wages();
			}
			(0..3).for_each(|item| pay_bill(id, item).unwrap());
			assert_eq!(got(), [200, 100, 50]);
			if !wages_first {
				assert_eq!(pay_bill(id, 0), error(Error::TooLittleMoney));
				wages();
			}
			assert_eq!((hours(1) - before, books(id).free), (100, 0));
		});
	}
}

/// Otherwise a member could keep the money from creditors, until it goes to the members.
#[test]
fn a_payee_who_cannot_receive_a_wage_keeps_no_money_from_creditors_after_the_time_to_pay_debts() {
	chain(|| {
		let id = owes_bills(450);
		Coops::hire(resolved(id, Kind::Ordinary), id, 0, HOURS, 100, 30 * DAY, now()).unwrap();
		Assets::block(by(COMMONS), 7, 1).unwrap();
		dissolve(id);
		assert!(Coops::pay_wages(by(9), id, 9).is_err());
		(0..3).for_each(|item| pay_bill(id, item).unwrap());
		assert_eq!(got(), [200, 100, 50]);
		pass(60 * DAY);
		let_each(id, [0, 1, 2]);
		assert_eq!((got().iter().sum::<Balance>(), books(id).free), (450, 0));
	});
}

#[test]
fn a_creditor_who_cannot_be_paid_holds_up_a_dissolution_for_twice_its_time_and_no_longer() {
	chain(|| {
		let id = owes_bills(350);
		Assets::block(by(COMMONS), 7, 11).unwrap();
		dissolve(id);
		assert_eq!(pay_bill(id, 0), error(Error::TooLittleMoney));
		assert_eq!((pay_bill(id, 1), pay_bill(id, 2)), (Ok(()), Ok(())));
		assert_eq!(got(), [0, 100, 50]);
		let distribute = || Coops::distribute(by(9), id);
		pass(60 * DAY);
		assert_eq!(distribute(), error(Error::DebtsLeft));
		pass(60 * DAY);
		distribute().unwrap();
		check();
		pass(3 * YEAR);
		Coops::clear_cooperative(by(9), id, 500).unwrap();
		assert_eq!(DebtsOf::<Test>::iter().count(), 0);
	});
}

/// Otherwise a member who issues the currency could block a creditor, and the members would share what they are owed.
#[test]
fn the_heir_and_not_the_members_gets_what_is_owed_to_others_who_could_not_be_paid_in_time() {
	chain(|| {
		let id = owes_bills(850);
		Coops::hire(resolved(id, Kind::Ordinary), id, 0, HOURS, 100, 30 * DAY, now()).unwrap();
		for blocked in [1, 11] {
			Assets::block(by(COMMONS), 7, blocked).unwrap();
		}
		dissolve(id);
		assert_eq!((pay_bill(id, 1), pay_bill(id, 2)), (Ok(()), Ok(())));
		assert_eq!(got(), [0, 200, 100]);
		pass(120 * DAY);
		let before = hours(COMMONS);
		Coops::distribute(by(9), id).unwrap();
		// Of 550, 400 were for the bill and 100 for the wage. The remaining 50 are 16 for each share, and 2.
		assert_eq!((coop(id).share_value, books(id).claims), (16, 48));
		assert_eq!(hours(COMMONS) - before, 502);
	});
}

/// What the members buy to wind up is a debt like any other, and nobody gives back what they have got.
#[test]
fn a_bill_that_comes_after_the_dissolution_has_the_same_rank_and_a_cancelled_one_has_none() {
	chain(|| {
		let id = owes_bills(350);
		dissolve(id);
		let cancelled = Booking::Cancellation { item: 2 };
		Coops::record_booking(resolved(id, Kind::Ordinary), id, cancelled, note("no flour")).unwrap();
		assert_eq!(DebtsOf::<Test>::get(id), Owed { whole: 600, paid: 0 });
		pay_bill(id, 1).unwrap();
		assert_eq!(got(), [0, 117, 0], "200 · 350 / 600, rounded up");
		let notary = bill(id, 13, 800);
		assert_eq!(pay_bill(id, 1), error(Error::TooLittleMoney));
		pay_bill(id, 0).unwrap();
		pay_bill(id, notary).unwrap();
		// 400 · 350 / 1,400, and 133 of 200 for the last.
		assert_eq!(got(), [100, 117, 133]);
		late_money(id, 1_050);
		for item in [notary, 1, 0] {
			pay_bill(id, item).unwrap();
		}
		assert_eq!(got(), [400, 200, 800]);
	});
}

/// Otherwise they could take it in the moment in which it comes, before a creditor calls.
#[test]
fn in_a_dissolution_the_members_send_nobody_the_money_that_is_owed_to_others() {
	chain(|| {
		let id = owes_bills(750);
		let act = |call: RuntimeCall| {
			let act = || Coops::act(resolved(id, Kind::Ordinary), Box::new(call));
			frame_support::storage::with_storage_layer(act)
		};
		let send =
			|amount| act(RuntimeCall::Assets(pallet_assets::Call::transfer { id: 7, target: 1, amount }));
		dissolve(id);
		assert_eq!(send(51), error(Error::DebtsLeft));
		// They can send the remainder.
		assert_eq!(send(50), Ok(()));
		assert_eq!(send(1), error(Error::DebtsLeft));
		// They can let a bill be paid, like anybody.
		assert_eq!(act(RuntimeCall::Coops(Call::pay_bill { cooperative: id, item: 0 })), Ok(()));
		assert_eq!((got(), books(id).free), ([400, 0, 0], 300));
	});
}

/// Otherwise a treasurer could let a friend have what is left, by many bills below the limit.
#[test]
fn in_a_dissolution_no_officer_records_a_bill_alone() {
	chain(|| {
		let id = owes_bills(350);
		Coops::set_officer(resolved(id, Kind::Ordinary), id, Office::Treasurer, Some(0), None).unwrap();
		let controls = Controls { limit: 1_000, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		let record = || {
			let bill = Booking::Bill { creditor: 13, account: GOODS_USED, amount: 100, due: now() };
			Coops::record_booking(by(1), id, bill, Note { document: None, ..note("flour") }).unwrap();
			(OpenItems::<Test>::iter().count(), Drafts::<Test>::iter().count())
		};
		assert_eq!(record(), (4, 0));
		dissolve(id);
		assert_eq!(record(), (4, 1));
		assert_eq!(DebtsOf::<Test>::get(id), Owed { whole: 800, paid: 0 });
	});
}

/// Otherwise strangers could fill the books, for which nobody pays a deposit.
#[test]
fn hundreds_of_small_payments_to_creditors_on_a_day_are_one_entry() {
	chain(|| {
		let id = owes_bills(300);
		Coops::post_day_book(id).unwrap();
		dissolve(id);
		let before = Heads::<Test>::get(id).unwrap().next;
		for _ in 0..100 {
			late_money(id, 3);
			let_each(id, [0, 1, 2]);
		}
		assert_eq!(Heads::<Test>::get(id).unwrap().next, before);
		pass(DAY);
		late_money(id, 3);
		pay_bill(id, 0).unwrap();
		assert_eq!(Heads::<Test>::get(id).unwrap().next - before, 1);
		// The entry is not taken back: the creditors have the money, and the books would owe it.
		let entry = ledger::EntryId { period: 0, number: before };
		let reversal = Booking::Reversal { entry };
		let reversed = Coops::record_booking(resolved(id, Kind::Ordinary), id, reversal, note("no"));
		assert_eq!(reversed, error(Error::BelongsToItem));
	});
}
