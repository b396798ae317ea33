//! Deposits: money that members lend, and have back when they want it.

use super::*;
use frame_support::traits::{fungible::NativeOrWithId, fungibles::Inspect};
use ledger::account::*;
use pallet_currencies::testing::{CurrencyState, SupplyKind};

/// A cooperative without notice and solvency floor, which takes deposits of up to 500 from each member.
fn takes_deposits() -> CooperativeId {
	let id = found(Bylaws { notice: 0, solvency: Perbill::zero(), ..bylaws() });
	let controls = Controls { most_deposit: 500, ..Default::default() };
	Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
	id
}

fn deposit(who: AccountId, id: CooperativeId, amount: Balance) -> Result<(), DispatchError> {
	Coops::pay_deposit(by(who), id, amount)
}

fn take_back(who: AccountId, id: CooperativeId, amount: Balance) -> Result<(), DispatchError> {
	Coops::return_deposit(by(who), id, 0, amount)
}

fn entries(id: CooperativeId) -> u32 {
	Heads::<Test>::get(id).unwrap().next
}

#[test]
fn a_deposit_is_a_debt_and_never_income_and_the_member_has_it_back() {
	chain(|| {
		let id = takes_deposits();
		let before = hours(1);
		deposit(1, id, 300).unwrap();
		let paid = Event::DepositPaid { cooperative: id, member: 0, amount: 300, deposit: 300 };
		assert_eq!(events().last(), Some(&paid));
		assert_eq!((books(id).result, books(id).debts, books(id).unexplained), (0, 300, 0));
		assert_eq!((Coops::deposit_of(id, 0), before - hours(1)), (300, 300));
		check();
		// The period ends, and nothing of it is a surplus.
		pass(YEAR);
		close_period(id).unwrap();
		let closing = Periods::<Test>::get(id, 0).unwrap().closing.unwrap();
		assert_eq!((closing.surplus, closing.result, closing.to_reserve), (0, 0, 0));
		assert_eq!((books(id).debts, Coops::deposit_of(id, 0)), (300, 300));
		check();
		take_back(1, id, 100).unwrap();
		take_back(1, id, 999).unwrap();
		let returned = Event::DepositReturned { cooperative: id, member: 0, to: 1, amount: 200, left: 0 };
		assert_eq!(events().last(), Some(&returned));
		assert_eq!((hours(1), books(id).debts, books(id).result, books(id).unexplained), (before, 0, 0, 0));
		assert_eq!(take_back(1, id, 1), error(Error::NothingToCollect));
		assert_eq!(MemberDeposits::<Test>::iter().count(), 0);
	});
}

#[test]
fn only_members_pay_deposits_and_no_more_than_the_controls_allow() {
	chain(|| {
		let id = found(bylaws());
		assert_eq!(deposit(1, id, 1), error(Error::DepositTooHigh), "none are taken");
		let id = takes_deposits();
		assert_eq!(deposit(9, id, 1), error(Error::NotAMember));
		assert_eq!(deposit(1, id, 0), error(Error::NothingToPay));
		deposit(1, id, 500).unwrap();
		let refused = frame_support::storage::with_storage_layer(|| deposit(1, id, 1));
		assert_eq!(refused, error(Error::DepositTooHigh));
		Coops::leave(by(2), id).unwrap();
		assert_eq!(deposit(2, id, 1), error(Error::NotActive));
	});
}

/// Otherwise members could redeem their shares with what others have lent.
#[test]
fn the_money_of_deposits_redeems_no_shares() {
	chain(|| {
		let id = takes_deposits();
		deposit(3, id, 250).unwrap();
		let account = INVENTORY;
		let flour = Booking::Bill { creditor: CUSTOMER, account, amount: 250, due: now() };
		Coops::record_booking(resolved(id, Kind::Ordinary), id, flour, note("flour")).unwrap();
		Coops::pay_bill(by(9), id, 0).unwrap();
		Coops::leave(by(1), id).unwrap();
		// Of 299, the deposit of 250 can be wanted back at any moment.
		assert_eq!(Coops::redeemable_capital(id), Some((49, ledger::Limit::Money)));
		let redeem = || Coops::redeem_shares(by(9), id, 1).map(|_| ()).map_err(|error| error.error);
		assert_eq!(redeem(), error(Error::NothingToRedeem));
		Coops::return_deposit(by(3), id, 2, 250).unwrap();
		assert_eq!(redeem(), error(Error::NothingToRedeem), "it is not there any more");
		earn(id, 100);
		redeem().unwrap();
	});
}

/// Otherwise the members would divide among themselves what one of them has lent.
#[test]
fn the_money_of_deposits_is_not_divided() {
	chain(|| {
		let id = takes_deposits();
		Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("an hour")).unwrap();
		// Customers owe the whole surplus.
		let postings = ledger::postings([(RECEIVABLES, 1_000), (SALES_TO_OTHERS, -1_000)]).unwrap();
		let sale = Booking::Entry { date: now(), postings };
		Coops::record_booking(resolved(id, Kind::Ordinary), id, sale, note("bread")).unwrap();
		deposit(3, id, 400).unwrap();
		let free = books(id).free - 400;
		pass(YEAR);
		close_period(id).unwrap();
		let closing = Periods::<Test>::get(id, 0).unwrap().closing.unwrap();
		// Of this free money, the reserve gets 100 and the commons 50.
		let owed = closing.claims() - (free - 150);
		assert_eq!((closing.result, coop(id).unheld), (1_000, Some((0, owed))));
		Coops::return_deposit(by(3), id, 2, 400).unwrap();
		assert_eq!(Coops::deposit_of(id, 2), 0);
		check();
	});
}

/// Otherwise the members, who know first that there is too little, would take the money of the miller.
#[test]
fn a_dissolved_cooperative_pays_others_before_the_deposits_of_members() {
	chain(|| {
		let id = takes_deposits();
		deposit(1, id, 400).unwrap();
		let flour = Booking::Bill { creditor: CUSTOMER, account: INVENTORY, amount: 500, due: now() };
		Coops::record_booking(resolved(id, Kind::Ordinary), id, flour, note("flour")).unwrap();
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		// Of 699, the bill gets 500, although the member calls first.
		let before = (hours(CUSTOMER), hours(1));
		take_back(1, id, 400).unwrap();
		assert_eq!(hours(1) - before.1, 199);
		assert_eq!(take_back(1, id, 400), error(Error::DebtsLeft));
		Coops::pay_bill(by(9), id, 0).unwrap();
		assert_eq!((hours(CUSTOMER) - before.0, hours(1) - before.1), (500, 199));
		check();
	});
}

#[test]
fn a_creditor_who_is_not_paid_in_time_does_not_keep_members_from_their_deposits() {
	chain(|| {
		let id = takes_deposits();
		deposit(1, id, 100).unwrap();
		let flour = Booking::Bill { creditor: CUSTOMER, account: INVENTORY, amount: 50, due: now() };
		Coops::record_booking(resolved(id, Kind::Ordinary), id, flour, note("flour")).unwrap();
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		take_back(1, id, 100).unwrap();
		assert_eq!(Coops::deposit_of(id, 0), 0);
	});
}

/// Otherwise officers, or a majority, could turn what others have lent into a surplus.
#[test]
fn nobody_writes_off_by_hand_what_members_have_lent() {
	chain(|| {
		let id = takes_deposits();
		deposit(1, id, 300).unwrap();
		let record = |postings: [(ledger::Number, i128); 2]| {
			let postings = ledger::postings(postings).unwrap();
			let entry = Booking::Entry { date: now(), postings };
			let origin = resolved(id, Kind::Ordinary);
			let record = || Coops::record_booking(origin, id, entry, note("by hand"));
			frame_support::storage::with_storage_layer(record)
		};
		assert_eq!(record([(DEPOSITS, 300), (OTHER_INCOME, -300)]), error(Error::NotByHand));
		assert_eq!((books(id).result, books(id).debts), (0, 300));
		// What customers put down at the till is stated, and taken back.
		assert_eq!(record([(CASH_ELSEWHERE, 50), (DEPOSITS, -50)]), Ok(()));
		assert_eq!(record([(DEPOSITS, 51), (CASH_ELSEWHERE, -51)]), error(Error::NotByHand));
		assert_eq!(record([(DEPOSITS, 50), (CASH_ELSEWHERE, -50)]), Ok(()));
		check();
	});
}

/// An officer alone does not state deposits, whatever the limit is.
#[test]
fn deposits_that_an_officer_states_wait_for_another_person() {
	chain(|| {
		let id = takes_deposits();
		let controls = Controls { limit: 1_000, most_deposit: 500, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		Coops::set_officer(resolved(id, Kind::Ordinary), id, Office::Treasurer, Some(0), None).unwrap();
		let postings = ledger::postings([(RECEIVABLES, 5), (DEPOSITS, -5)]).unwrap();
		let entry = Booking::Entry { date: now(), postings };
		Coops::record_booking(by(1), id, entry, note("a crate")).unwrap();
		assert_eq!((Drafts::<Test>::iter().count(), books(id).debts), (1, 0));
	});
}

#[test]
fn a_thousand_deposits_of_a_day_make_no_more_than_one_entry() {
	chain(|| {
		let id = takes_deposits();
		pass(DAY);
		let before = entries(id);
		for _ in 0..500 {
			deposit(1, id, 7).unwrap();
			take_back(1, id, 7).unwrap();
		}
		deposit(1, id, 5).unwrap();
		pass(DAY);
		check();
		take_back(1, id, 5).unwrap();
		assert_eq!(entries(id) - before, 1);
		// The entry is not taken back: the member would have the deposit, and the books would not owe it.
		let entry = ledger::EntryId { period: 0, number: before };
		let reversal = Booking::Reversal { entry };
		let reversed = Coops::record_booking(resolved(id, Kind::Ordinary), id, reversal, note("no"));
		assert_eq!(reversed, error(Error::BelongsToItem));
		assert_eq!(books(id).debts, 0);
	});
}

#[test]
fn a_deposit_is_returned_to_the_member_alone_and_by_anyone_only_if_they_leave() {
	chain(|| {
		let id = takes_deposits();
		deposit(1, id, 100).unwrap();
		assert_eq!(take_back(9, id, 100), error(Error::NotYourNumber));
		assert_eq!(take_back(2, id, 100), error(Error::NotYourNumber));
		TestRoll::dispute(1);
		assert_eq!(take_back(1, id, 100), Err(frame_support::sp_runtime::TokenError::Frozen.into()));
		TestRoll::end_dispute(1);
		Coops::leave(by(1), id).unwrap();
		Coops::redeem_shares(by(9), id, 1).unwrap();
		let removed = || Coops::remove_member(by(9), id, 0);
		assert_eq!((member(id, 0).standing, removed()), (Standing::Left, error(Error::NotGone)));
		let before = hours(1);
		// A stranger does not return it in parts.
		take_back(9, id, 1).unwrap();
		assert_eq!(hours(1) - before, 100);
		removed().unwrap();
	});
}

/// Otherwise the member who calls first would have all of it.
#[test]
fn depositors_share_what_is_left_in_a_dissolution_whoever_calls_first() {
	for order in [[1u64, 2, 3], [3, 1, 2]] {
		chain(|| {
			let id = takes_deposits();
			let deposits = [(1u64, 400), (2, 200), (3, 100)];
			for (who, amount) in deposits {
				deposit(who, id, amount).unwrap();
			}
			spend(id, books(id).free - 350).unwrap();
			Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
			let before = [1, 2, 3].map(hours);
			let got = || [0, 1, 2].map(|place: usize| hours(place as u64 + 1) - before[place]);
			let all_call = || {
				for who in order {
					let _ = Coops::return_deposit(by(who), id, who as MemberNo - 1, 500);
				}
				check();
			};
			all_call();
			assert_eq!(got(), [200, 100, 50], "half of 700 is there");
			let again = Coops::return_deposit(by(1), id, 0, 500);
			assert_eq!(again, error(Error::TooLittleMoney), "a second call takes nothing from the others");
			// A customer pays late.
			pay(CUSTOMER, Coops::account_id(id), 140).unwrap();
			all_call();
			assert_eq!(got(), [280, 140, 70]);
			pass(60 * DAY);
			Coops::distribute(by(9), id).unwrap();
			assert_eq!((coop(id).share_value, books(id).claims), (0, 0));
			pass(3 * YEAR);
			Coops::clear_cooperative(by(9), id, 500).unwrap();
			assert_eq!(
				(ReturnedDeposits::<Test>::iter().count(), ReturnedInAll::<Test>::iter().count()),
				(0, 0)
			);
		});
	}
}

#[test]
fn deposits_are_returned_before_shares_when_a_cooperative_is_dissolved() {
	chain(|| {
		let id = takes_deposits();
		deposit(1, id, 400).unwrap();
		// Most of the money is gone, and nobody says for what.
		spend(id, 390).unwrap();
		assert_eq!(take_back(1, id, 400), error(Error::TooLittleMoney));
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		assert_eq!(deposit(1, id, 1), error(Error::Dissolved));
		pass(60 * DAY);
		let distribute = || Coops::distribute(by(9), id);
		assert_eq!(distribute(), error(Error::DebtsLeft));
		let before = hours(1);
		take_back(9, id, 1).unwrap();
		// Of 310, one unit keeps the account alive.
		assert_eq!((hours(1) - before, Coops::deposit_of(id, 0)), (309, 91));
		check();
		distribute().unwrap();
		assert_eq!((coop(id).share_value, books(id).claims), (0, 0));
		assert_eq!(take_back(1, id, 1), error(Error::Dissolved));
		check();
		pass(3 * YEAR);
		Coops::clear_cooperative(by(9), id, 500).unwrap();
		assert_eq!(MemberDeposits::<Test>::iter().count(), 0);
	});
}

/// Otherwise the books would owe what is not there, and nobody would have lost it.
#[test]
fn the_decay_of_what_members_have_lent_is_a_loss_of_the_cooperative_and_not_of_the_member() {
	chain(|| {
		let (people, decaying) = ([1, 2, 3, CUSTOMER], CurrencyState::Decaying);
		let currency = decaying.open_as::<Test>(SupplyKind::Vouchers, DAY, &20, people, 10_000);
		let asset = NativeOrWithId::WithId(currency);
		let decays = Bylaws { book: asset.clone(), notice: 0, solvency: Perbill::zero(), ..bylaws() };
		let id = found(decays);
		let controls = Controls { most_deposit: 100, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		deposit(1, id, 100).unwrap();
		pass(YEAR);
		check();
		let before = books(id);
		let money = Currencies::total_balance(asset.clone(), &Coops::account_id(id)) as i128;
		assert!(before.unexplained < 0 && before.unexplained == money - 400, "{before:?}");
		close_period(id).unwrap();
		let closing = Periods::<Test>::get(id, 0).unwrap().closing.unwrap();
		assert_eq!((closing.surplus, closing.result), (before.unexplained, before.unexplained));
		// The shares bear it, and the member is owed the whole deposit.
		assert!(coop(id).share_value < 100);
		assert_eq!((books(id).unexplained, books(id).debts, Coops::deposit_of(id, 0)), (0, 100, 100));
		let purse = Currencies::balance(asset.clone(), &1);
		take_back(1, id, 100).unwrap();
		assert_eq!(Currencies::balance(asset, &1) - purse, 100);
		assert_eq!(books(id).debts, 0);
	});
}
