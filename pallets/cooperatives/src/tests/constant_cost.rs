//! The cost of closing a period, counted in storage accesses and not in time.

use super::*;

/// A cooperative with this many members. Each has a share and has worked an hour, and the period can be closed.
fn of(members: u32) -> CooperativeId {
	let id = found(bylaws());
	let all = Balance::from(members);
	let template = member(id, 0);
	for number in 3..members {
		let who = Party::Person(100 + u64::from(number));
		let member = Member { who, subscribed: 1, periods: 1, ..template.clone() };
		Members::<Test>::insert(id, number, member);
		MemberNumbers::<Test>::insert(id, who, number);
		let key = 100 + u64::from(number);
		Persons::<Test>::insert(key, Person { places: 1, last_key: Some(key) });
		Patronage::<Test>::insert((id, 0, number), Work { units: 1, ..Default::default() });
	}
	for number in 0..3 {
		Coops::record_work(by(TILL), id, number, LABOUR, 1, text("an hour")).unwrap();
	}
	Cooperatives::<Test>::mutate(id, |cooperative| {
		let cooperative = cooperative.as_mut().unwrap();
		(cooperative.next_member, cooperative.persons, cooperative.shares) = (members, members, members);
		cooperative.members[0] = members;
	});
	Periods::<Test>::mutate(id, 0, |period| period.as_mut().unwrap().units = all);
	// The shares of the others, and a surplus.
	let shares = (all - 3) * 100;
	pay(CUSTOMER, Coops::account_id(id), shares).unwrap();
	Coops::post_template(id, "Shares", ledger::Template::SharePaid, shares).unwrap();
	earn(id, all * 1_000);
	check();
	pass(YEAR);
	id
}

/// The number of items that closing the period of a cooperative of this size reads and writes, and the amount that
/// each member can claim.
fn cost(members: u32) -> (usize, usize, Balance) {
	let mut chain = genesis();
	let id = chain.execute_with(|| of(members));
	chain.commit_all().expect("the state can be written");
	let recorder = Default::default();
	chain.execute_with_recorder(Clone::clone(&recorder), || close_period(id).unwrap());
	let read = recorder.recorded_keys().values().map(|keys| keys.len()).sum();
	let written = chain.overlayed_changes().changes().count();
	let cash = chain.execute_with(|| {
		let last = Patronage::<Test>::get((id, 0, members - 1)).unwrap();
		assert_eq!((last.units, last.paid), (1, false));
		Periods::<Test>::get(id, 0).unwrap().cash.unwrap().all / Balance::from(members)
	});
	(read, written, cash)
}

#[test]
fn closing_a_period_costs_as_much_with_ten_members_as_with_a_hundred_thousand() {
	let (read, written, cash) = cost(10);
	// 1,000 for each: 100 to the reserve, 50 to the commons, 2 as interest, and half of the other 848 in cash.
	assert_eq!(cash, 424);
	// It reads each account of the chart, and its balance in two periods.
	assert!(read > 0 && written > 0 && read + written < 200, "{read} reads, {written} writes");
	for members in [1_000, 100_000] {
		assert_eq!(cost(members), (read, written, cash), "with {members} members");
	}
}

#[test]
fn closing_a_period_costs_as_much_with_ten_entries_as_with_ten_thousand() {
	use ledger::account::{PAYABLES, RECEIVABLES};
	let cost = |entries: u32| {
		let mut chain = genesis();
		let id = chain.execute_with(|| {
			let id = found(bylaws());
			(0..entries).for_each(|_| enter(id, [(RECEIVABLES, 1), (PAYABLES, -1)]).unwrap());
			System::reset_events();
			pass(YEAR);
			id
		});
		chain.commit_all().expect("the state can be written");
		let recorder = Default::default();
		chain.execute_with_recorder(Clone::clone(&recorder), || close_period(id).unwrap());
		let read: usize = recorder.recorded_keys().values().map(|keys| keys.len()).sum();
		(read, chain.overlayed_changes().changes().count())
	};
	assert_eq!(cost(10), cost(10_000));
}
