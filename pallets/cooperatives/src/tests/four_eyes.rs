//! Four eyes, invoices, bills, expense claims, loans and fixed assets.

use super::*;
use frame_support::traits::fungible::InspectHold;
use ledger::{account::*, EntryId};

const ORDINARY: Kind = Kind::Ordinary;

/// The treasurer is person 1, the chair is person 2, and the bookkeeper is person 3.
fn staffed() -> CooperativeId {
	let id = found(bylaws());
	for (office, member) in [(Office::Treasurer, 0), (Office::Chair, 1), (Office::Bookkeeper, 2)] {
		Coops::set_officer(resolved(id, ORDINARY), id, office, Some(member), None).unwrap();
	}
	id
}

fn record(who: AccountId, id: CooperativeId, booking: BookingOf<Test>) -> Result<(), DispatchError> {
	Coops::record_booking(by(who), id, booking, note("bread"))
}

/// The members resolve to post it. Returns the number that was given last.
fn resolve(id: CooperativeId, booking: BookingOf<Test>) -> u32 {
	let receipt = NextNumber::<Test>::get(id) as u8;
	let note = Note { document: Some([receipt; 32]), ..note("as resolved") };
	Coops::record_booking(resolved(id, ORDINARY), id, booking, note).unwrap();
	NextNumber::<Test>::get(id) - 1
}

fn sale(amount: i128) -> BookingOf<Test> {
	let postings = ledger::postings([(RECEIVABLES, amount), (SALES_TO_OTHERS, -amount)]).unwrap();
	Booking::Entry { date: now(), postings }
}

fn bill(creditor: AccountId, account: ledger::Number, amount: Balance) -> BookingOf<Test> {
	Booking::Bill { creditor, account, amount, due: now() + 30 * DAY }
}

fn balance(id: CooperativeId, number: ledger::Number) -> i128 {
	ledger::present(&Book::<Test>::of(id), number).unwrap().total()
}

fn deposit(who: AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::Deposit.into(), &who)
}

#[test]
fn what_one_person_records_another_one_approves() {
	chain(|| {
		let id = staffed();
		let before = deposit(3);
		record(3, id, sale(500)).unwrap();
		assert_eq!((books(id).result, deposit(3) - before), (0, DEPOSIT));
		check();
		assert_eq!(Coops::approve_draft(by(3), id, 0), Err(DispatchError::BadOrigin));
		Coops::approve_draft(by(1), id, 0).unwrap();
		assert_eq!((books(id).result, deposit(3)), (500, before));
		assert_eq!(Coops::approve_draft(by(1), id, 0), error(Error::UnknownDraft));
		// The treasurer does not approve what they have recorded, but the chair does.
		record(1, id, sale(70)).unwrap();
		assert_eq!(Coops::approve_draft(by(1), id, 1), error(Error::OwnDraft));
		Coops::approve_draft(by(2), id, 1).unwrap();
		assert_eq!(books(id).result, 570);
	});
}

#[test]
fn one_person_with_two_keys_is_one_person() {
	chain(|| {
		let id = staffed();
		record(1, id, sale(500)).unwrap();
		TestRoll::replace(1, 25);
		assert_eq!(Coops::approve_draft(by(25), id, 0), error(Error::OwnDraft));
	});
}

#[test]
fn an_office_that_changes_hands_does_not_let_its_old_holder_approve_alone() {
	chain(|| {
		let id = staffed();
		record(3, id, sale(500)).unwrap();
		Coops::set_officer(resolved(id, ORDINARY), id, Office::Treasurer, Some(2), None).unwrap();
		assert_eq!(Coops::approve_draft(by(3), id, 0), error(Error::OwnDraft));
	});
}

#[test]
fn drafts_are_refused_with_a_reason_or_withdrawn_and_nobody_has_more_than_eight() {
	chain(|| {
		let id = staffed();
		let before = deposit(3);
		(0..MAX_DRAFTS).for_each(|_| record(3, id, sale(1)).unwrap());
		assert_eq!(record(3, id, sale(1)), error(Error::TooManyDrafts));
		record(1, id, sale(1)).unwrap();
		assert_eq!(Coops::refuse_draft(by(1), id, 0, text(" ")), error(Error::NoReason));
		Coops::refuse_draft(by(1), id, 0, text("nobody has bought it")).unwrap();
		assert_eq!(Coops::withdraw_draft(by(9), id, 1), error(Error::NotYourNumber));
		Coops::withdraw_draft(by(3), id, 1).unwrap();
		pass(DAY + 1);
		(2..MAX_DRAFTS).for_each(|draft| Coops::withdraw_draft(by(9), id, draft).unwrap());
		assert_eq!((deposit(3), Drafts::<Test>::iter_prefix(id).count()), (before, 1));
		check();
	});
}

#[test]
fn an_expense_claim_is_approved_by_somebody_else_and_paid_once() {
	chain(|| {
		let id = staffed();
		Coops::set_controls(resolved(id, Kind::Bylaws), id, Controls { limit: 100, ..Default::default() })
			.unwrap();
		earn(id, 1_000);
		let claim = |who, amount, receipt: u8| {
			let note = Note { document: Some([receipt; 32]), ..note("stamps") };
			Coops::claim_expense(by(who), id, OTHER_EXPENSES, amount, note)
		};
		assert_eq!(claim(9, 60, 1), error(Error::NotAMember));
		claim(1, 60, 1).unwrap();
		// The treasurer claims, so the chair approves.
		assert_eq!(Coops::approve_draft(by(1), id, 0), error(Error::OwnDraft));
		Coops::approve_draft(by(2), id, 0).unwrap();
		assert_eq!((books(id).result, balance(id, PAYABLES)), (940, -60));
		let before = hours(1);
		Coops::pay_bill(by(9), id, 1).unwrap();
		assert_eq!((hours(1) - before, balance(id, PAYABLES)), (60, 0));
		assert_eq!(Coops::pay_bill(by(9), id, 1), error(Error::UnknownItem));
		// The same receipt is claimed once, also in another period.
		assert_eq!(claim(3, 60, 1), error(Error::ReceiptKnown));
		pass(YEAR);
		close_period(id).unwrap();
		assert_eq!(claim(3, 60, 1), error(Error::ReceiptKnown));
		// Two drafts with the same receipt: only one becomes a bill.
		claim(3, 10, 2).unwrap();
		claim(1, 10, 2).unwrap();
		Coops::approve_draft(by(2), id, 2).unwrap();
		assert_eq!(Coops::approve_draft(by(2), id, 3), error(Error::ReceiptKnown));
		// Above the limit it takes two.
		claim(3, 101, 3).unwrap();
		let last = NextNumber::<Test>::get(id) - 1;
		Coops::approve_draft(by(1), id, last).unwrap();
		assert!(Drafts::<Test>::contains_key(id, last));
		assert_eq!(Coops::approve_draft(by(1), id, last), error(Error::OwnDraft));
		Coops::approve_draft(by(2), id, last).unwrap();
		assert!(!Drafts::<Test>::contains_key(id, last));
		check();
	});
}

#[test]
fn a_receipt_with_one_byte_changed_is_seen_by_its_amount_and_payee() {
	chain(|| {
		let id = staffed();
		let claim = |who: AccountId, amount, receipt: [u8; 32]| {
			let note = Note { document: Some(receipt), ..note("stamps") };
			Coops::claim_expense(by(who), id, OTHER_EXPENSES, amount, note).unwrap();
			matches!(events().last(), Some(Event::ClaimLikeAnother { .. }))
		};
		let (receipt, mut changed) = ([1; 32], [1; 32]);
		changed[31] = 2;
		assert!(!claim(1, 60, receipt));
		assert!(claim(1, 60, changed));
		let warning = Event::ClaimLikeAnother {
			cooperative: id,
			member: 0,
			amount: 60,
			receipt: changed,
			known: receipt,
		};
		assert_eq!(events().last(), Some(&warning));
		// Another amount, or another payee, is another expense.
		assert!(!claim(1, 61, [3; 32]));
		assert!(!claim(3, 60, [4; 32]));
		// The ticket of the next season has the same price.
		pass(LIKE_WITHIN);
		assert!(!claim(1, 60, [5; 32]));
	});
}

/// Otherwise somebody could fill the storage with claims that they withdraw.
#[test]
fn a_thousand_claims_of_a_member_are_remembered_as_eight() {
	chain(|| {
		let id = staffed();
		for number in 0..1_000u32 {
			let mut receipt = [0; 32];
			receipt[..4].copy_from_slice(&number.to_le_bytes());
			let note = Note { document: Some(receipt), ..note("stamps") };
			Coops::claim_expense(by(3), id, OTHER_EXPENSES, u128::from(number) + 1, note).unwrap();
			Coops::withdraw_draft(by(3), id, number).unwrap();
		}
		let recent = RecentClaims::<Test>::get(id, 2);
		assert_eq!((recent.len(), recent[0].amount, RecentClaims::<Test>::iter().count()), (8, 993, 1));
	});
}

#[test]
fn nobody_approves_what_pays_themselves_or_a_person_for_whom_they_vouched_lately() {
	chain(|| {
		let id = staffed();
		let controls = Controls { conflict: 90 * DAY, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		let draft = |creditor| {
			let note = Note { document: None, ..note("flour") };
			Coops::record_booking(by(3), id, bill(creditor, GOODS_USED, 10), note).unwrap();
			NextNumber::<Test>::get(id) - 1
		};
		assert_eq!(Coops::approve_draft(by(1), id, draft(1)), error(Error::InConflict));
		TestRoll::vouch(1, 7, now());
		TestRoll::vouch(8, 1, now());
		assert_eq!(Coops::approve_draft(by(1), id, draft(7)), error(Error::InConflict));
		assert_eq!(Coops::approve_draft(by(1), id, draft(8)), error(Error::InConflict));
		Coops::approve_draft(by(2), id, draft(7)).unwrap();
		pass(90 * DAY + 1);
		Coops::approve_draft(by(1), id, draft(7)).unwrap();
	});
}

#[test]
fn an_officer_pays_themselves_nothing_alone() {
	chain(|| {
		let id = staffed();
		earn(id, 1_000);
		let limit = Some(Limit { amount: 500, every: YEAR });
		Coops::set_officer(resolved(id, ORDINARY), id, Office::Treasurer, Some(0), limit).unwrap();
		let spend = |to| Coops::spend(by(1), id, Office::Treasurer, to, 10, OTHER_EXPENSES, text("mine"));
		assert_eq!(spend(1), error(Error::TakesTwo));
		assert_eq!(spend(CUSTOMER), Ok(()));
		let controls = Controls { limit: 1_000, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		record(1, id, bill(1, OTHER_EXPENSES, 10)).unwrap();
		assert_eq!(balance(id, PAYABLES), 0, "it waits for another person");
	});
}

/// Otherwise a treasurer and a friend could have everything, in parts below the limit.
#[test]
fn an_officer_pays_nobody_alone_for_whom_they_vouched_lately() {
	chain(|| {
		let id = staffed();
		earn(id, 1_000);
		let limit = Some(Limit { amount: 500, every: YEAR });
		Coops::set_officer(resolved(id, ORDINARY), id, Office::Treasurer, Some(0), limit).unwrap();
		let controls = Controls { limit: 1_000, conflict: 90 * DAY, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		let spend = || {
			let spent =
				|| Coops::spend(by(1), id, Office::Treasurer, 7, 10, OTHER_EXPENSES, text("a friend"));
			frame_support::storage::with_storage_layer(spent)
		};
		TestRoll::vouch(7, 1, now());
		assert_eq!(spend(), error(Error::TakesTwo));
		record(1, id, bill(7, OTHER_EXPENSES, 10)).unwrap();
		assert_eq!(
			(balance(id, PAYABLES), Drafts::<Test>::iter().count()),
			(0, 1),
			"another person approves it"
		);
		pass(90 * DAY + 1);
		assert_eq!(spend(), Ok(()));
		let note = Note { document: None, ..note("flour") };
		Coops::record_booking(by(1), id, bill(7, OTHER_EXPENSES, 10), note).unwrap();
		assert_eq!(balance(id, PAYABLES), -10);
	});
}

#[test]
fn an_invoice_is_income_when_it_is_issued_and_a_receivable_until_it_is_paid() {
	chain(|| {
		let id = staffed();
		let due = now() + 30 * DAY;
		let invoice = resolve(id, Booking::Invoice { debtor: Some(1), amount: 300, due });
		assert_eq!((books(id).result, balance(id, RECEIVABLES)), (300, 300));
		assert_eq!(balance(id, SALES_TO_MEMBERS), -300);
		assert_eq!(
			Coops::pay_invoice(by(2), id, invoice, 18),
			error(Error::BadAmount),
			"a sixteenth at least"
		);
		Coops::pay_invoice(by(2), id, invoice, 100).unwrap();
		assert_eq!((books(id).result, balance(id, RECEIVABLES)), (300, 200));
		let from = Coops::account_id(id);
		assert_eq!(Coops::pay_invoice(by(from), id, invoice, 100), error(Error::PaysItself));
		// No more than what is left is taken.
		let before = hours(2);
		Coops::pay_invoice(by(2), id, invoice, 999).unwrap();
		assert_eq!((before - hours(2), balance(id, RECEIVABLES), books(id).unexplained), (200, 0, 0));
		assert_eq!(Coops::pay_invoice(by(2), id, invoice, 1), error(Error::UnknownItem));
		check();
	});
}

#[test]
fn a_receivable_that_nobody_pays_is_written_off_by_two_persons() {
	chain(|| {
		let id = staffed();
		let due = now();
		let invoice = resolve(id, Booking::Invoice { debtor: None, amount: 300, due });
		let controls = Controls { limit: 1_000, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		record(1, id, Booking::WriteOff { item: invoice }).unwrap();
		assert_eq!(balance(id, RECEIVABLES), 300);
		Coops::approve_draft(by(2), id, NextNumber::<Test>::get(id) - 1).unwrap();
		assert_eq!((balance(id, RECEIVABLES), books(id).result), (0, 0));
		check();
	});
}

#[test]
fn nobody_cancels_or_forgives_their_own_debt() {
	chain(|| {
		let id = staffed();
		let controls = Controls { limit: 1_000, conflict: 90 * DAY, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		let last = || NextNumber::<Test>::get(id) - 1;
		// The treasurer owes two invoices of less than the limit. Even the bookkeeper cancels none of them alone.
		let invoice = || Booking::Invoice { debtor: Some(0), amount: 300, due: now() };
		let (one, other) = (resolve(id, invoice()), resolve(id, invoice()));
		for booking in [Booking::Cancellation { item: one }, Booking::WriteOff { item: other }] {
			record(3, id, booking.clone()).unwrap();
			assert!(Drafts::<Test>::contains_key(id, last()), "{booking:?}");
			assert_eq!(Coops::approve_draft(by(1), id, last()), error(Error::InConflict), "{booking:?}");
			// Nor does the chair while they have vouched for the debtor lately.
			TestRoll::vouch(2, 1, now());
			assert_eq!(Coops::approve_draft(by(2), id, last()), error(Error::InConflict), "{booking:?}");
			pass(90 * DAY + 1);
			Coops::approve_draft(by(2), id, last()).unwrap();
		}
		assert_eq!((balance(id, RECEIVABLES), books(id).result), (0, 0));
		// An officer takes back a bill alone: nobody has to pay less to the cooperative by that.
		let flour = resolve(id, bill(CUSTOMER, GOODS_USED, 400));
		record(1, id, Booking::Cancellation { item: flour }).unwrap();
		assert!(!OpenItems::<Test>::contains_key(id, flour));
		check();
	});
}

#[test]
fn nobody_approves_a_bill_for_fixed_assets_that_pays_themselves() {
	chain(|| {
		let id = staffed();
		let controls = Controls { limit: 1_000, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		record(3, id, bill(1, FIXED_ASSETS, 400)).unwrap();
		let draft = NextNumber::<Test>::get(id) - 1;
		assert_eq!(Coops::approve_draft(by(1), id, draft), error(Error::InConflict));
		// Another key of the same person changes nothing.
		TestRoll::replace(1, 25);
		assert_eq!(Coops::approve_draft(by(25), id, draft), error(Error::InConflict));
		Coops::approve_draft(by(2), id, draft).unwrap();
		assert_eq!((balance(id, FIXED_ASSETS), balance(id, PAYABLES)), (400, -400));
		check();
	});
}

#[test]
fn a_bill_is_an_expense_at_once_and_is_paid_when_it_is_due() {
	chain(|| {
		let id = staffed();
		earn(id, 1_000);
		let flour = resolve(id, bill(CUSTOMER, INVENTORY, 400));
		assert_eq!((books(id).result, books(id).debts), (1_000, 400));
		assert_eq!(Coops::pay_bill(by(9), id, flour), error(Error::NotDue));
		let before = hours(CUSTOMER);
		Coops::pay_bill(by(1), id, flour).unwrap();
		assert_eq!((hours(CUSTOMER) - before, books(id).debts, books(id).unexplained), (400, 0, 0));
		// Nobody gets a bill paid beyond the free money, and nothing is lost.
		let rent = resolve(id, bill(CUSTOMER, OTHER_EXPENSES, 5_000));
		pass(30 * DAY);
		assert_eq!(Coops::pay_bill(by(9), id, rent), error(Error::TooLittleMoney));
		check();
	});
}

/// Otherwise the expense would be taken back, and the bill paid all the same.
#[test]
fn the_entry_of_a_bill_is_not_reversed_alone_and_makes_no_surplus() {
	chain(|| {
		let id = staffed();
		let first = Heads::<Test>::get(id).unwrap().next;
		let flour = resolve(id, bill(CUSTOMER, GOODS_USED, 200));
		let reversal = Booking::Reversal { entry: EntryId { period: 0, number: first } };
		let reversed = Coops::record_booking(resolved(id, ORDINARY), id, reversal, note("no"));
		assert_eq!(reversed, error(Error::BelongsToItem));
		assert_eq!(books(id).result, -200);
		// With the bill it is taken back, and its receipt is free again.
		let receipt = Entries::<Test>::get(id, first).unwrap().1.document.unwrap();
		assert!(Receipts::<Test>::contains_key(id, receipt));
		resolve(id, Booking::Cancellation { item: flour });
		assert_eq!((books(id).result, books(id).debts), (0, 0));
		assert!(!Receipts::<Test>::contains_key(id, receipt));
		assert_eq!(Coops::pay_bill(by(1), id, flour), error(Error::UnknownItem));
		check();
	});
}

#[test]
fn an_oven_loses_its_value_in_a_straight_line_however_often_it_is_counted() {
	chain(|| {
		let id = staffed();
		earn(id, 10_000);
		let oven = resolve(id, bill(CUSTOMER, FIXED_ASSETS, 6_000));
		let asset = Booking::Asset { cost: 6_000, residual: 600, life: 10 * YEAR, paid_from: FIXED_ASSETS };
		let number = resolve(id, asset.clone());
		// Not two ovens for one bill.
		let again = Coops::record_booking(resolved(id, ORDINARY), id, asset, note("again"));
		assert_eq!(again, error(Error::NothingToPost));
		Coops::pay_bill(by(1), id, oven).unwrap();
		for _ in 0..10 {
			pass(YEAR / 20);
			Coops::accrue_property(id, true).unwrap();
		}
		assert_eq!(balance(id, ACCUMULATED_DEPRECIATION), -270);
		pass(YEAR / 2);
		close_period(id).unwrap();
		let closing = Periods::<Test>::get(id, 0).unwrap().closing.unwrap();
		// All but the last millisecond of the year.
		assert_eq!(closing.surplus, 10_000 - 539);
		pass(YEAR);
		let sold = Booking::Disposal { asset: number, proceeds: 5_000, paid_to: RECEIVABLES };
		resolve(id, sold);
		let of = |number| balance(id, number);
		assert_eq!((of(FIXED_ASSETS), of(ACCUMULATED_DEPRECIATION)), (0, 0));
		assert_eq!(of(GAINS_ON_DISPOSAL), -(5_000 - (6_000 - 2 * 540)));
		check();
	});
}

#[test]
fn nobody_leaves_the_depreciation_that_is_overdue_to_the_others() {
	chain(|| {
		let id = found(Bylaws { notice: 0, solvency: Perbill::zero(), ..bylaws() });
		let postings = [(CASH_ELSEWHERE, 200), (OTHER_INCOME, -200)];
		enter(id, postings).unwrap();
		let paid_from = CASH_ELSEWHERE;
		resolve(id, Booking::Asset { cost: 400, residual: 0, life: YEAR, paid_from });
		Coops::leave(by(1), id).unwrap();
		let redeem = || Coops::redeem_shares(by(9), id, 1).map(|_| ()).map_err(|error| error.error);
		pass(YEAR - DAY);
		assert_eq!(redeem(), error(Error::LossNotBorne));
	});
}

#[test]
fn a_loan_is_taken_on_its_terms_bears_interest_and_is_repaid_without_ever_being_a_surplus() {
	chain(|| {
		let id = staffed();
		let terms =
			Booking::Loan { lender: 7, principal: 4_000, rate: 50_000_000, interval: YEAR / 4, parts: 4 };
		let loan = resolve(id, terms);
		assert_eq!(Coops::lend(by(8), id, loan), error(Error::NotTheLender));
		assert_eq!(Coops::repay_loan(by(1), id, loan, 1), error(Error::NotDue));
		Coops::lend(by(7), id, loan).unwrap();
		assert_eq!((books(id).result, books(id).debts, balance(id, LOANS)), (0, 4_000, -4_000));
		assert_eq!(Coops::lend(by(7), id, loan), error(Error::NothingToChange));
		pass(YEAR / 2);
		// 5 % of 4,000 in half a year.
		assert_eq!(books(id).result, -100);
		let before = hours(7);
		// A stranger lets it pay what is due: interest, and two of four parts.
		Coops::repay_loan(by(9), id, loan, 9_999).unwrap();
		assert_eq!((hours(7) - before, balance(id, LOANS)), (2_100, -2_000));
		assert_eq!(Coops::repay_loan(by(9), id, loan, 1), error(Error::NotDue));
		// The treasurer repays the remainder early.
		earn(id, 200);
		Coops::repay_loan(by(1), id, loan, 9_999).unwrap();
		assert_eq!((balance(id, LOANS), balance(id, ACCRUED_EXPENSES), books(id).result), (0, 0, 100));
		assert!(!Loans::<Test>::contains_key(id, loan));
		check();
	});
}

/// Otherwise the members would get their shares, and the heir the remainder, before those who are owed.
#[test]
fn bills_and_loans_are_paid_before_shares_when_a_cooperative_is_dissolved() {
	chain(|| {
		let id = staffed();
		let terms = Booking::Loan { lender: 7, principal: 160, rate: 0, interval: YEAR, parts: 1 };
		let loan = resolve(id, terms);
		Coops::lend(by(7), id, loan).unwrap();
		let flour = resolve(id, bill(CUSTOMER, GOODS_USED, 320));
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		// Of the 460, one stays on the account. Neither is due for a long time, and anyone lets both be paid.
		let distribute = || Coops::distribute(by(9), id);
		let (lender, supplier) = (hours(7), hours(CUSTOMER));
		Coops::pay_bill(by(9), id, flour).unwrap();
		Coops::repay_loan(by(9), id, loan, 0).unwrap();
		assert_eq!((hours(CUSTOMER) - supplier, hours(7) - lender), (306, 153), "459 of 480");
		assert_eq!(Coops::repay_loan(by(9), id, loan, 0), error(Error::TooLittleMoney));
		Coops::post_day_book(id).unwrap();
		assert_eq!((balance(id, PAYABLES), balance(id, LOANS)), (-14, -7));
		// The stock is sold, and both get the remainder.
		let waits = || assert_eq!(distribute(), error(Error::DebtsLeft));
		earn(id, 25);
		pass(60 * DAY);
		waits();
		Coops::repay_loan(by(9), id, loan, 0).unwrap();
		waits();
		Coops::pay_bill(by(9), id, flour).unwrap();
		assert!(!Loans::<Test>::contains_key(id, loan) && !OpenItems::<Test>::contains_key(id, flour));
		distribute().unwrap();
		assert_eq!((coop(id).share_value, books(id).claims), (1, 3));
		check();
	});
}

#[test]
fn entries_that_are_old_are_pruned_oldest_first_and_the_hash_stays() {
	chain(|| {
		let id = staffed();
		a_year(id);
		let prune = |most| Coops::prune_entries(by(9), id, most).map(|_| ()).map_err(|error| error.error);
		assert_eq!(prune(9), error(Error::NothingExpired));
		let hash = ClosedBooks::<Test>::get(id, 0).unwrap().hash;
		pass(2 * YEAR);
		prune(2).unwrap();
		assert!(Entries::<Test>::get(id, 1).is_none() && Entries::<Test>::get(id, 2).is_some());
		prune(99).unwrap();
		// Entries after the closing belong to the open period.
		assert!(Entries::<Test>::iter_prefix(id).all(|(_, (period, _))| period == 1));
		assert_eq!(ClosedBooks::<Test>::get(id, 0).unwrap().hash, hash);
		check();
	});
}
