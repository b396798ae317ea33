//! What is open, as apps read it: drafts, invoices and bills, loans, fixed assets, deposits and wages.

use super::*;
use ledger::account::*;

/// The members resolve to post it. Returns the number that it gets.
fn resolve(id: CooperativeId, booking: BookingOf<Test>) -> u32 {
	let number = NextNumber::<Test>::get(id);
	let note = Note { document: None, ..note("as resolved") };
	Coops::record_booking(resolved(id, Kind::Ordinary), id, booking, note).unwrap();
	number
}

/// A cooperative that has an invoice, a bill for an oven, a loan, two deposits and a wage.
fn busy() -> CooperativeId {
	let id = found(bylaws());
	let controls = Controls { most_deposit: 500, ..Default::default() };
	Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
	earn(id, 10_000);
	let due = now() + 30 * DAY;
	resolve(id, Booking::Invoice { debtor: Some(1), amount: 300, due });
	resolve(id, Booking::Bill { creditor: CUSTOMER, account: FIXED_ASSETS, amount: 6_000, due });
	resolve(id, Booking::Asset { cost: 6_000, residual: 600, life: 10 * YEAR, paid_from: FIXED_ASSETS });
	let (lender, rate, interval) = (7, 50_000_000, YEAR / 4);
	let loan = resolve(id, Booking::Loan { lender, principal: 4_000, rate, interval, parts: 4 });
	Coops::lend(by(7), id, loan).unwrap();
	Coops::pay_deposit(by(1), id, 300).unwrap();
	Coops::pay_deposit(by(3), id, 200).unwrap();
	Coops::hire(resolved(id, Kind::Ordinary), id, 0, HOURS, 100, 30 * DAY, now() + 20 * DAY).unwrap();
	id
}

/// All that is open has the sums that the accounts have now.
fn agrees_with_the_books(id: CooperativeId) {
	let statement = Coops::accounts_of(id, coop(id).period).unwrap();
	let of = |number| {
		let row = statement.rows.iter().find(|row| row.number == number);
		row.map_or(0, |row| row.closing.total())
	};
	let sum = |amounts: Vec<Balance>| amounts.into_iter().sum::<Balance>() as i128;
	let (items, next) = Coops::items_from(id, 0, MOST_AT_ONCE);
	assert_eq!(next, None);
	let side = |owed_to_us: bool| {
		let own = items.iter().filter(|(_, item)| matches!(item.side, Side::Debtor(_)) == owed_to_us);
		sum(own.map(|(_, item)| item.left).collect())
	};
	assert_eq!((side(true), side(false)), (of(RECEIVABLES), -of(PAYABLES)));
	let assets: Vec<_> = Coops::assets_info(id).into_iter().map(|(_, asset)| asset).collect();
	assert_eq!(sum(assets.iter().map(|asset| asset.cost).collect()), of(FIXED_ASSETS));
	let depreciation = sum(assets.iter().map(|asset| asset.depreciation).collect());
	assert_eq!(depreciation, -of(ACCUMULATED_DEPRECIATION));
	let owed: Vec<_> = Coops::loans_info(id).into_iter().filter_map(|(_, loan)| loan.owed).collect();
	assert_eq!(sum(owed.iter().map(|owed| owed.principal).collect()), -of(LOANS));
	assert_eq!(sum(owed.iter().map(|owed| owed.interest).collect()), -of(ACCRUED_EXPENSES));
	let (deposits, _) = Coops::deposits_info(id, 0, MOST_AT_ONCE);
	assert_eq!(sum(deposits.into_iter().map(|(_, amount)| amount).collect()), -of(DEPOSITS));
	let wages = Coops::wages_info(id).into_iter().map(|wage| wage.owed).collect();
	assert_eq!(sum(wages), -of(WAGES_PAYABLE));
}

#[test]
fn open_items_loans_assets_deposits_and_wages_are_those_of_the_books_at_any_moment() {
	chain(|| {
		let id = busy();
		for days in [0, 1, 100, 182] {
			pass(days * DAY);
			agrees_with_the_books(id);
		}
		let due = |id| Coops::loans_info(id).first().and_then(|(_, loan)| loan.owed).unwrap().due;
		assert_eq!(due(id), 3_000, "three quarters of a year are over");
		Coops::repay_loan(by(9), id, Coops::loans_info(id)[0].0, Balance::MAX).unwrap();
		assert_eq!(due(id), 0);
		agrees_with_the_books(id);
	});
}

#[test]
fn a_loan_that_has_not_come_owes_nothing() {
	chain(|| {
		let id = found(bylaws());
		let loan = resolve(
			id,
			Booking::Loan { lender: 7, principal: 40, rate: 50_000_000, interval: YEAR, parts: 1 },
		);
		pass(YEAR / 2);
		let terms = LoanTerms { principal: 40, rate: 50_000_000, interval: YEAR, parts: 1 };
		assert_eq!(Coops::loans_info(id), [(loan, LoanInfo { lender: 7, terms, owed: None })]);
	});
}

#[test]
fn a_draft_is_read_without_the_deposit_of_its_author() {
	chain(|| {
		let id = found(bylaws());
		Coops::claim_expense(by(2), id, GOODS_USED, 50, note("yeast")).unwrap();
		let (drafts, next) = Coops::drafts_from(id, 0, MOST_AT_ONCE);
		let booking = Booking::Bill { creditor: 2, account: GOODS_USED, amount: 50, due: now() };
		let draft = DraftInfo {
			author: 1,
			person: Some(2),
			booking,
			note: note("yeast"),
			at: now(),
			claim: true,
			approvals: vec![],
		};
		assert_eq!((drafts, next), (vec![(0, draft)], None));
	});
}

#[test]
fn no_page_looks_at_more_than_sixty_four_numbers_and_pages_lead_to_the_end() {
	chain(|| {
		let id = busy();
		// Somebody drafts and withdraws many times.
		for _ in 0..2 * MOST_AT_ONCE {
			let number = NextNumber::<Test>::get(id);
			Coops::claim_expense(by(2), id, GOODS_USED, 50, note("yeast")).unwrap();
			Coops::withdraw_draft(by(2), id, number).unwrap();
		}
		let due = now();
		let last = resolve(id, Booking::Invoice { debtor: None, amount: 5, due });
		let (first, next) = Coops::items_from(id, 0, u32::MAX);
		assert_eq!((first.len(), next), (2, Some(MOST_AT_ONCE)));
		let (mut seen, mut start) = (Vec::new(), Some(0));
		while let Some(from) = start {
			let (items, next) = Coops::items_from(id, from, u32::MAX);
			seen.extend(items.into_iter().map(|(number, _)| number));
			start = next;
		}
		assert_eq!(seen, [0, 1, last]);
		assert_eq!(Coops::deposits_info(id, 0, 1), (vec![(0, 300)], Some(1)));
		assert_eq!(Coops::deposits_info(id, 1, 1), (vec![], Some(2)));
		assert_eq!(Coops::deposits_info(id, 2, u32::MAX), (vec![(2, 200)], None));
		assert_eq!(Coops::deposits_info(id + 1, 0, u32::MAX), (vec![], None));
	});
}
