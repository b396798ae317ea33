//! The books: what posts by itself, what people state, and attacks on the surplus.

use super::*;
use ledger::{account::*, EntryId, Origin as Source};

const ORDINARY: Kind = Kind::Ordinary;

/// A treasurer and a chair: the members 0 and 1, who are the persons 1 and 2.
fn officers(id: CooperativeId) {
	let limit = Some(Limit { amount: 1_000, every: YEAR });
	for (office, member) in [(Office::Treasurer, 0), (Office::Chair, 1)] {
		Coops::set_officer(resolved(id, ORDINARY), id, office, Some(member), limit).unwrap();
	}
}

fn entries(id: CooperativeId) -> Vec<ledger::Entry> {
	let mut all: Vec<_> = Entries::<Test>::iter_prefix(id).collect();
	all.sort_by_key(|(number, _)| *number);
	all.into_iter().map(|(_, (_, entry))| entry).collect()
}

fn balance(id: CooperativeId, number: ledger::Number) -> i128 {
	ledger::present(&Book::<Test>::of(id), number).unwrap().total()
}

/// The closing of the first period, a year after the founding.
fn first_closing(id: CooperativeId) -> Closing {
	pass(YEAR);
	close_period(id).unwrap();
	check();
	Periods::<Test>::get(id, 0).unwrap().closing.unwrap()
}

fn by_officer(
	who: AccountId,
	id: CooperativeId,
	postings: &[(ledger::Number, i128)],
) -> Result<(), DispatchError> {
	let postings = ledger::postings(postings.iter().copied()).unwrap();
	let booking = Booking::Entry { date: now(), postings };
	Coops::record_booking(by(who), id, booking, note("bread"))
}

#[test]
fn an_oven_on_credit_is_no_loss() {
	chain(|| {
		let id = found(bylaws());
		enter(id, [(FIXED_ASSETS, 6_000), (PAYABLES, -6_000)]).unwrap();
		let now = books(id);
		assert_eq!((now.result, now.assets, now.debts), (0, 6_300, 6_000));
		let closing = first_closing(id);
		assert_eq!((closing.surplus, closing.loss_to_shares, coop(id).share_value), (0, 0, 100));
	});
}

#[test]
fn a_loan_is_no_surplus_whether_it_is_explained_or_not() {
	chain(|| {
		let id = found(bylaws());
		Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("an hour")).unwrap();
		// Founders lend 4,000, and half of it is paid for an oven. The old books saw a surplus of 2,000.
		pay(CUSTOMER, Coops::account_id(id), 4_000).unwrap();
		let unexplained = books(id);
		assert_eq!((unexplained.result, unexplained.unexplained, unexplained.debts), (0, 4_000, 4_000));
		enter(id, [(CHAIN_CASH, 4_000), (LOANS, -4_000)]).unwrap();
		spend(id, 2_000).unwrap();
		enter(id, [(CHAIN_CASH, -2_000), (FIXED_ASSETS, 2_000)]).unwrap();
		let explained = books(id);
		assert_eq!((explained.result, explained.unexplained, explained.debts), (0, 0, 4_000));
		let closing = first_closing(id);
		assert_eq!((closing.surplus, closing.cash, closing.retained, closing.to_reserve), (0, 0, 0, 0));
	});
}

#[test]
fn money_that_nobody_has_explained_is_owed_and_shared_by_nobody() {
	chain(|| {
		let id = found(bylaws());
		Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("an hour")).unwrap();
		pay(CUSTOMER, Coops::account_id(id), 1_000).unwrap();
		assert_eq!(first_closing(id).surplus, 0);
		assert_eq!((books(id).unexplained, books(id).debts), (1_000, 1_000));
		// It can be explained later, and belongs to the period in which that happens.
		enter(id, [(CHAIN_CASH, 1_000), (SALES_TO_OTHERS, -1_000)]).unwrap();
		assert_eq!(books(id).result, 1_000);
		let more = enter(id, [(CHAIN_CASH, 1), (SALES_TO_OTHERS, -1)]);
		assert_eq!(more, error(Error::NotInSuspense));
	});
}

#[test]
fn money_that_is_missing_is_an_expense_at_the_closing() {
	chain(|| {
		let id = found(bylaws());
		earn(id, 500);
		spend(id, 200).unwrap();
		assert_eq!((books(id).result, books(id).unexplained), (300, -200));
		assert_eq!(first_closing(id).surplus, 300);
		let last = entries(id);
		assert!(last.iter().any(|entry| entry.on(SHORTFALL) == 200));
		assert_eq!(books(id).unexplained, 0);
	});
}

#[test]
fn shares_claims_patronage_and_the_reserve_are_posted_by_themselves() {
	chain(|| {
		let id = found(bylaws());
		assert_eq!((balance(id, SHARE_CAPITAL), balance(id, CHAIN_CASH)), (-300, 300));
		Coops::pay_shares(by(1), id, 2).unwrap();
		// They are one entry of the day.
		assert_eq!((balance(id, SHARE_CAPITAL), books(id).shares), (-300, 500));
		a_year(id);
		// 100 to the reserve, 50 to the commons, 6 as interest, 422 in cash and 422 retained.
		let of = |number| -balance(id, number);
		assert_eq!((of(RESERVE), of(RETAINED_PATRONAGE), of(CLAIMS)), (100, 422, 428));
		assert_eq!((of(COMMONS_PAYABLE), of(SURPLUS)), (0, 0));
		Coops::claim_patronage(by(9), id, 0, 0).unwrap();
		Coops::revolve(resolved(id, Kind::Qualified), id).unwrap();
		assert_eq!((of(RETAINED_PATRONAGE), of(CLAIMS)), (0, 428));
		Coops::leave(by(2), id).unwrap();
		pass(90 * DAY);
		Coops::redeem_shares(by(9), id, 1).unwrap();
		assert_eq!(of(SHARE_CAPITAL), 400);
		assert!(entries(id).iter().all(|entry| entry.origin == Source::Chain));
		check();
	});
}

#[test]
fn wages_are_expenses_when_they_fall_due_and_belong_to_the_period_of_that_date() {
	chain(|| {
		let id = found(bylaws());
		earn(id, 1_000);
		let first = now() + YEAR - DAY;
		Coops::hire(resolved(id, ORDINARY), id, 0, HOURS, 70, 2 * DAY, first).unwrap();
		// Nobody does anything until four dates are over. All but the first are in the next period.
		pass(YEAR + 5 * DAY);
		assert_eq!(books(id).debts, 4 * 70);
		Coops::pay_wages(by(9), id, 9).unwrap();
		close_period(id).unwrap();
		let closing = Periods::<Test>::get(id, 0).unwrap().closing.unwrap();
		assert_eq!(closing.surplus, 1_000 - 70);
		assert_eq!((books(id).result, balance(id, WAGES_PAYABLE)), (-210, 0));
	});
}

#[test]
fn a_thousand_purchases_of_a_day_are_one_entry_apart_for_members_and_others() {
	chain(|| {
		let id = found(bylaws());
		let before = entries(id).len();
		(0..1_000).for_each(|_| Coops::buy(by(1), id, 2, text("a roll")).unwrap());
		earn(id, 500);
		assert_eq!(entries(id).len(), before, "the day is not over");
		assert_eq!((books(id).result, books(id).unexplained), (2_500, 0));
		check();
		pass(DAY);
		earn(id, 1);
		assert_eq!(entries(id).len(), before + 1);
		assert_eq!((balance(id, SALES_TO_MEMBERS), balance(id, SALES_TO_OTHERS)), (-2_000, -500));
	});
}

#[test]
fn what_is_bought_after_the_end_of_a_period_belongs_to_the_next_one_although_the_day_is_the_same() {
	chain(|| {
		let id = found(bylaws());
		pass(YEAR - 1);
		earn(id, 100);
		pass(1);
		earn(id, 30);
		close_period(id).unwrap();
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().closing.unwrap().surplus, 100);
		assert_eq!(books(id).result, 30);
	});
}

#[test]
fn a_cooperative_that_pays_itself_sells_nothing() {
	chain(|| {
		let id = found(bylaws());
		let buy = Call::buy { cooperative: id, amount: 100, memo: Default::default() };
		Coops::act(resolved(id, ORDINARY), Box::new(RuntimeCall::Coops(buy.clone()))).unwrap_err();
		let from = Coops::account_id(id);
		assert_eq!(Coops::buy(by(from), id, 100, Default::default()), error(Error::PaysItself));
		assert_eq!(books(id).result, 0);
	});
}

#[test]
fn an_officer_alone_posts_up_to_the_limit_and_nothing_about_loans_assets_or_cash_elsewhere() {
	chain(|| {
		let id = found(bylaws());
		officers(id);
		let sale = |amount| by_officer(1, id, &[(RECEIVABLES, amount), (SALES_TO_OTHERS, -amount)]);
		let drafts = || Drafts::<Test>::iter_prefix(id).count();
		sale(1).unwrap();
		assert_eq!((drafts(), books(id).result), (1, 0), "without a limit");
		let controls = Controls { limit: 100, ..Default::default() };
		assert!(Coops::set_controls(resolved(id, ORDINARY), id, controls).is_err());
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		sale(100).unwrap();
		assert_eq!((drafts(), books(id).result), (1, 100));
		assert_eq!(entries(id).last().map(|entry| entry.author), Some(Some(1)));
		sale(101).unwrap();
		for account in [LOANS, FIXED_ASSETS, CASH_ELSEWHERE, RESTRICTED_FUNDS, BAD_DEBTS] {
			by_officer(1, id, &[(account, 1), (OTHER_INCOME, -1)]).unwrap();
		}
		assert_eq!((drafts(), books(id).result), (7, 100));
		let stranger = by_officer(9, id, &[(RECEIVABLES, 1), (SALES_TO_OTHERS, -1)]);
		assert_eq!(stranger, Err(DispatchError::BadOrigin));
	});
}

#[test]
fn nobody_states_what_the_chain_knows_and_a_reversal_makes_no_surplus() {
	chain(|| {
		let id = found(bylaws());
		for account in [SHARE_CAPITAL, CLAIMS, RESERVE, RETAINED_PATRONAGE, SURPLUS, COMMONS_PAYABLE] {
			let stated = enter(id, [(account, 10), (OTHER_INCOME, -10)]);
			assert_eq!(stated, error(Error::NotByHand), "{account}");
		}
		let reverse = |number| {
			let booking = Booking::Reversal { entry: EntryId { period: 0, number } };
			Coops::record_booking(resolved(id, ORDINARY), id, booking, note("a mistake"))
		};
		assert_eq!(reverse(0), error(Error::NotByHand), "a share that was paid");
		earn(id, 100);
		pass(DAY);
		earn(id, 1);
		let sales = entries(id).len() as u32 - 1;
		reverse(sales).unwrap();
		// The money is there still, and nobody has explained it.
		assert_eq!((books(id).result, books(id).unexplained), (1, 100));
		assert_eq!(reverse(sales), error(Error::AlreadyReversed));
		assert_eq!(reverse(99), error(Error::UnknownEntry));
	});
}

#[test]
fn what_an_officer_spends_is_an_expense_or_goods_and_never_an_asset_of_their_own_saying() {
	chain(|| {
		let id = found(bylaws());
		officers(id);
		earn(id, 1_000);
		let spend =
			|account| Coops::spend(by(1), id, Office::Treasurer, CUSTOMER, 100, account, text("flour"));
		spend(GOODS_USED).unwrap();
		assert_eq!((books(id).result, books(id).unexplained), (900, 0));
		spend(INVENTORY).unwrap();
		assert_eq!(books(id).result, 900);
		assert_eq!(spend(FIXED_ASSETS), error(Error::TakesTwo));
		assert_eq!(spend(SHARE_CAPITAL), error(Error::NotByHand));
		for owed in [PAYABLES, ACCRUED_EXPENSES, RECEIVABLES] {
			assert_eq!(spend(owed), error(Error::NotByHand), "it would make a surplus: {owed}");
		}
		assert_eq!(spend(77), error(Error::UnknownAccount));
	});
}

#[test]
fn members_add_accounts_to_the_chart_and_close_them_again() {
	chain(|| {
		let id = found(bylaws());
		let rent = ledger::Account::new(ledger::Kind::Expense, "Rent").unwrap().below(OTHER_EXPENSES);
		assert!(Coops::open_account(by(1), id, 5_901, rent.clone()).is_err());
		let open = |number, account| Coops::open_account(resolved(id, ORDINARY), id, number, account);
		open(5_901, rent.clone()).unwrap();
		assert_eq!(open(5_901, rent), error(Error::AccountExists));
		enter(id, [(5_901, 30), (PAYABLES, -30)]).unwrap();
		check();
		let close = |number| Coops::close_account(resolved(id, ORDINARY), id, number);
		assert_eq!(close(WAGES), error(Error::AccountInUse));
		close(5_901).unwrap();
		assert_eq!(enter(id, [(5_901, 30), (PAYABLES, -30)]), error(Error::AccountClosed));
	});
}

#[test]
fn the_books_of_a_cooperative_are_removed_with_it() {
	chain(|| {
		let id = found(bylaws());
		a_year(id);
		for receipt in 1..=3 {
			let note = Note { document: Some([receipt; 32]), ..note("stamps") };
			Coops::claim_expense(by(1), id, OTHER_EXPENSES, 5, note).unwrap();
		}
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		let of = |number| balance(id, number);
		assert_eq!([SHARE_CAPITAL, RETAINED_PATRONAGE, RESERVE].map(of), [0; 3]);
		check();
		pass(3 * YEAR);
		while Cooperatives::<Test>::contains_key(id) {
			Coops::clear_cooperative(by(9), id, 2).unwrap();
			check();
		}
		use frame_support::traits::fungible::InspectHold;
		assert_eq!(Balances::balance_on_hold(&HoldReason::Deposit.into(), &1), 0);
		assert_eq!((Heads::<Test>::iter().count(), Entries::<Test>::iter().count()), (0, 0));
		assert_eq!((AccountBalances::<Test>::iter().count(), ClosedBooks::<Test>::iter().count()), (0, 0));
	});
}

#[test]
fn an_audit_computes_the_books_again_from_their_entries() {
	chain(|| {
		let id = found(bylaws());
		a_year(id);
		enter(id, [(RECEIVABLES, 70), (SALES_TO_OTHERS, -70)]).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		let mut all: Vec<_> = Entries::<Test>::iter_prefix(id)
			.map(|(number, (period, entry))| (EntryId { period, number }, entry))
			.collect();
		all.sort_by_key(|(place, _)| place.number);
		assert_eq!(ledger::audit(&Book::<Test>::of(id), &all), Ok(()));
		let at = all.len() / 2;
		all[at].1.text = ledger::to_text("something else").unwrap();
		let mistake = ledger::audit(&Book::<Test>::of(id), &all).unwrap_err();
		assert_eq!(mistake.entry, Some(all[at].0));
	});
}

/// Members who vote themselves wages without a bound get the money that is free, and never the reserve.
#[test]
fn high_wages_take_the_shares_and_never_the_reserve() {
	chain(|| {
		let id = found(bylaws());
		earn(id, 10_000);
		pass(YEAR);
		close_period(id).unwrap();
		let reserve = books(id).reserve;
		for _ in 0..3 {
			Coops::hire(resolved(id, ORDINARY), id, 0, HOURS, MOST_WAGE, DAY, now()).unwrap();
		}
		for _ in 0..3 {
			pass(YEAR);
			close_period(id).unwrap();
			let _ = Coops::pay_wages(by(9), id, 9);
			check();
			assert_eq!(books(id).reserve, reserve);
		}
		assert_eq!(coop(id).share_value, 0);
	});
}

#[test]
fn money_of_a_budget_is_for_a_purpose_until_it_is_spent_and_a_budget_of_the_members_is_an_expense() {
	use frame_support::traits::fungible::NativeOrWithId;
	use rochdale_primitives::Bookkeeping;
	chain(|| {
		let id = found(bylaws());
		let account = Coops::account_id(id);
		pay(COMMONS, account, 700).unwrap();
		Coops::budget_paid(&COMMONS, &account, &HOURS, 700);
		let granted = books(id);
		assert_eq!((granted.result, granted.debts, granted.unexplained), (0, 700, 0));
		// It is income as far as it is spent for its purpose.
		enter(id, [(OTHER_EXPENSES, 500), (PAYABLES, -500)]).unwrap();
		enter(id, [(RESTRICTED_FUNDS, 500), (GRANTS, -500)]).unwrap();
		assert_eq!((books(id).result, balance(id, RESTRICTED_FUNDS)), (0, -200));
		spend(id, 100).unwrap();
		Coops::budget_paid(&account, &CUSTOMER, &HOURS, 100);
		assert_eq!((books(id).result, books(id).unexplained), (-100, 0));
		// Neither another currency nor another account.
		Coops::budget_paid(&COMMONS, &account, &NativeOrWithId::Native, 700);
		Coops::budget_paid(&COMMONS, &CUSTOMER, &HOURS, 700);
		assert_eq!(books(id).unexplained, 0);
	});
}

#[test]
fn money_in_another_currency_is_held_at_cost_and_a_difference_is_posted_when_it_is_exchanged() {
	chain(|| {
		const AT_COST: ledger::Number = 1_050;
		let id = found(bylaws());
		let account = ledger::Account::new(ledger::Kind::Asset, "Native money at cost").unwrap();
		Coops::open_account(resolved(id, ORDINARY), id, AT_COST, account).unwrap();
		let native = |amount| {
			Balances::transfer_allow_death(by(CUSTOMER), Coops::account_id(id), amount).unwrap();
		};
		// It gives 100 hours for 400 of the native money, which is no expense.
		spend(id, 100).unwrap();
		native(400);
		enter(id, [(AT_COST, 100), (CHAIN_CASH, -100)]).unwrap();
		assert_eq!((books(id).result, books(id).unexplained, books(id).assets), (0, 0, 300));
		// More of it, or another price, is no surplus.
		let before = books(id);
		native(1_000);
		assert_eq!(books(id), before);
		// It is exchanged for 130 hours.
		pay(CUSTOMER, Coops::account_id(id), 130).unwrap();
		let more = [(CHAIN_CASH, 131), (AT_COST, -100), (OTHER_INCOME, -31)];
		assert_eq!(enter(id, more), error(Error::NotInSuspense));
		enter(id, [(CHAIN_CASH, 130), (AT_COST, -100), (OTHER_INCOME, -30)]).unwrap();
		assert_eq!((books(id).result, books(id).unexplained), (30, 0));
		check();
	});
}

#[test]
fn an_expense_beyond_its_budget_is_booked_with_a_warning() {
	chain(|| {
		let id = found(bylaws());
		let set = |account, budget| Coops::set_budget(resolved(id, ORDINARY), id, account, budget);
		assert_eq!(set(CHAIN_CASH, Some(1)), error(Error::BadAccount));
		set(GOODS_USED, Some(100)).unwrap();
		let buy = |amount| enter(id, [(GOODS_USED, amount), (PAYABLES, -amount)]).unwrap();
		let warnings = || {
			let over = |event: &Event<Test>| matches!(event, Event::OverBudget { .. });
			events().iter().filter(|event| over(event)).count()
		};
		buy(100);
		assert_eq!(warnings(), 0);
		buy(1);
		assert_eq!(warnings(), 1);
		let told = BudgetInfo { account: GOODS_USED, budget: 100, spent: 101 };
		assert_eq!(Coops::budgets_of(id), [told]);
		// Each period has the whole budget.
		pass(YEAR);
		close_period(id).unwrap();
		buy(100);
		assert_eq!(warnings(), 1);
		set(GOODS_USED, None).unwrap();
		buy(1);
		assert_eq!(warnings(), 1);
	});
}

/// Each attempt would store an entry for one unit, and nobody would pay for the storage.
#[test]
fn a_hundred_payments_of_one_unit_of_a_wage_are_one_entry() {
	chain(|| {
		let id = found(bylaws());
		spend(id, 299).unwrap();
		Coops::hire(resolved(id, ORDINARY), id, 0, HOURS, 1_000, YEAR, now()).unwrap();
		Coops::pay_wages(by(9), id, 1).unwrap_err();
		for _ in 0..100 {
			pay(CUSTOMER, Coops::account_id(id), 1).unwrap();
			Coops::pay_wages(by(9), id, 9).unwrap();
			check();
		}
		assert_eq!((books(id).debts, books(id).unexplained), (900, -199));
		let wages = |entry: &ledger::Entry| entry.on(WAGES_PAYABLE) != 0;
		// The wage that has fallen due. The payments are in the day book.
		assert_eq!(entries(id).iter().filter(|entry| wages(entry)).count(), 1);
		pass(DAY);
		Coops::catch_up(id, &coop(id)).unwrap();
		assert_eq!((balance(id, WAGES_PAYABLE), balance(id, WAGES)), (-900, 1_000));
	});
}

#[test]
fn the_check_of_the_state_finds_an_entry_a_hash_or_an_account_that_was_changed() {
	chain(|| {
		let id = found(bylaws());
		a_year(id);
		earn(id, 70);
		Coops::post_day_book(id).unwrap();
		let finds = |rule: &'static str| assert_eq!(Coops::do_try_state(), Err(rule.into()));
		let head = Heads::<Test>::get(id).unwrap();
		let last = head.next - 1;
		let (period, entry) = Entries::<Test>::get(id, last).unwrap();
		let mut other = entry.clone();
		other.text = ledger::to_text("Something else").unwrap();
		Entries::<Test>::insert(id, last, (period, other));
		finds("ledger: the hash of the book is not that of its entries");
		Entries::<Test>::remove(id, last);
		finds("ledger: an entry since the last closing is missing");
		Entries::<Test>::insert(id, last, (period, entry));
		// The first entry is before the closing, so its hash is not looked at.
		let (period, first) = Entries::<Test>::get(id, 0).unwrap();
		let mut unequal = first.clone();
		unequal.postings[0].amount += 1;
		Entries::<Test>::insert(id, 0, (period, unequal));
		finds("cooperatives: the postings of an entry do not sum to zero");
		Entries::<Test>::remove(id, 0);
		finds("cooperatives: an entry is missing, or one is stored that was never posted");
		Entries::<Test>::insert(id, 0, (period, first));
		Heads::<Test>::insert(id, ledger::Head { accounts: head.accounts + 1, ..head });
		finds("ledger: the number of accounts is wrong");
		Heads::<Test>::insert(id, head);
		let key = (id, head.period, CHAIN_CASH);
		let cash = AccountBalances::<Test>::get(key);
		AccountBalances::<Test>::insert(key, ledger::Balance { chain: cash.chain + 1, ..cash });
		finds("ledger: the balances do not sum to zero");
		AccountBalances::<Test>::insert(key, cash);
		let early = (id, head.period + 1, CHAIN_CASH);
		AccountBalances::<Test>::insert(early, cash);
		finds("ledger: a period without an entry has a balance");
		AccountBalances::<Test>::remove(early);
	});
}
