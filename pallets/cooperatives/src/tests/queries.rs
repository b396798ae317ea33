//! The answers to apps and auditors.

use super::*;

/// A cooperative that has closed a period with a surplus of 9,000. The members 0 and 1 have worked 100 and 300 hours,
/// and the member 2 has not worked.
fn a_good_year() -> CooperativeId {
	let id = found(bylaws());
	for (number, units) in [(0, 100), (1, 300)] {
		Coops::record_work(by(TILL), id, number, LABOUR, units, text("hours")).unwrap();
	}
	earn(id, 10_000);
	spend(id, 1_000).unwrap();
	pass(YEAR);
	close_period(id).unwrap();
	id
}

fn info(id: CooperativeId) -> InfoOf<Test> {
	Coops::cooperative_info(id).expect("the cooperative is there").0
}

/// The whole statement on one page. Checks that its lines add up.
fn statement(id: CooperativeId, number: MemberNo) -> Statement {
	let (statement, next) = Coops::statement_info(id, number, 0, MOST_AT_ONCE).expect("a member's");
	assert_eq!(next, None);
	adds_up(&statement);
	statement
}

fn adds_up(statement: &Statement) {
	let lines: i128 = statement.lines.iter().map(|entry| entry.amount).sum();
	assert_eq!(lines, statement.total as i128, "{statement:?}");
	let Statement { shares, collectable, claimable, owed, retained, .. } = *statement;
	assert_eq!(shares + collectable + claimable + owed + retained, statement.total);
}

fn amounts(statement: &Statement) -> Vec<(Item, i128)> {
	statement.lines.iter().map(|entry| (entry.item, entry.amount)).collect()
}

fn waterfall(id: CooperativeId, period: PeriodNo) -> Vec<(Step, Balance, Balance, Reason, Balance)> {
	let waterfall = Coops::period_info(id, period).unwrap().waterfall.expect("it is closed");
	waterfall.lines.iter().map(|line| (line.step, line.amount, line.of, line.reason, line.left)).collect()
}

const fn percent(part: u32) -> Reason {
	Reason::Part(Perbill::from_percent(part))
}

#[test]
fn the_books_that_anyone_reads_add_up_to_what_the_account_has() {
	chain(|| {
		let id = a_good_year();
		earn(id, 70);
		let CooperativeInfo { books, account, .. } = info(id);
		assert_eq!((books.shares, books.retained, books.reserve), (300, 3_822, 900));
		assert_eq!((books.claims, books.result), (6 + 3_822, 70));
		let parts = books.shares + books.retained + books.reserve + books.claims;
		assert_eq!(parts as i128 + books.debts + books.result, books.assets);
		assert_eq!(Coops::books_of(id), Some(books));
		assert_eq!((account, Coops::books_of(id + 1)), (Coops::account_of(id), None));
		// Negative while costs are higher than revenue.
		spend(id, 170).unwrap();
		assert_eq!(info(id).books.result, -100);
	});
}

#[test]
fn each_number_of_a_surplus_has_its_reason_and_together_they_are_the_result() {
	chain(|| {
		let id = a_good_year();
		let each = |amount| Reason::Each { shares: 3, amount };
		assert_eq!(
			waterfall(id, 0),
			[
				(Step::Reserve, 900, 9_000, percent(10), 8_100),
				(Step::Commons, 450, 9_000, percent(5), 7_650),
				(Step::Interest, 6, 300, each(2), 7_644),
				(Step::Cash, 3_822, 7_644, percent(50), 3_822),
				(Step::Retained, 3_822, 3_822, Reason::All, 0),
			]
		);
		let period = Coops::period_info(id, 0).unwrap();
		assert_eq!((period.units, period.retained, period.revolved), (400, 3_822, None));
		assert_eq!(period.cash.map(|pool| (pool.all, pool.left, pool.units)), Some((3_822, 3_822, 400)));
		// The next period is open.
		let open = Coops::period_of(id, 1).unwrap();
		assert_eq!((open.waterfall, open.ends_at), (None, Some(now() + YEAR)));
		assert_eq!(Coops::period_info(id, 2), None);
	});
}

#[test]
fn a_loss_is_read_with_who_has_borne_it_and_what_restores_the_shares_comes_first() {
	chain(|| {
		let id = a_good_year();
		spend(id, 3_822 + 100).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		// 200 are left for three shares: 66 each, and 2 for the reserve.
		let each = |amount| Reason::Each { shares: 3, amount };
		assert_eq!(
			waterfall(id, 1),
			[
				(Step::LossToRetained, 3_822, 3_922, Reason::All, 100),
				(Step::LossToShares, 102, 100, each(34), 0),
				(Step::Remainder, 2, 102, Reason::All, 0),
			]
		);
		assert_eq!((info(id).share_value, info(id).par), (66, 100));
		// The member's part of retained patronage is lost with it.
		let lost = statement(id, 0);
		assert_eq!((lost.shares, lost.retained), (66, 0));
		assert!(amounts(&lost).contains(&(Item::WrittenDown, -34)));
		assert!(amounts(&lost).contains(&(Item::RetainedLapsed(0), -955)));
		// Nobody works in the next period, so the reserve gets what is left after the interest.
		earn(id, 1_102);
		pass(YEAR);
		close_period(id).unwrap();
		assert_eq!(
			waterfall(id, 2),
			[
				(Step::Restored, 102, 1_102, each(34), 1_000),
				(Step::Reserve, 100, 1_000, percent(10), 900),
				(Step::Commons, 50, 1_000, percent(5), 850),
				(Step::Interest, 6, 300, each(2), 844),
				(Step::Remainder, 844, 844, Reason::All, 0),
			]
		);
	});
}

#[test]
fn a_number_keeps_its_reason_when_the_bylaws_of_that_time_are_forgotten() {
	chain(|| {
		let id = a_good_year();
		pass(YEAR);
		close_period(id).unwrap();
		let amend = |percent| {
			let mut other = bylaws();
			other.waterfall.reserve = Perbill::from_percent(percent);
			Coops::amend_bylaws(resolved(id, Kind::Bylaws), id, coop(id).version, Box::new(other))
		};
		for share in 11..=13 {
			amend(share).unwrap();
		}
		// The open period has the first version.
		assert_eq!(amend(14), error(Error::TooManyVersions));
		pass(YEAR);
		close_period(id).unwrap();
		amend(14).unwrap();
		assert_eq!(Coops::bylaws_info(id, 0), None);
		let reserve = |version| Coops::bylaws_info(id, version).unwrap().waterfall.reserve;
		assert_eq!((reserve(1), reserve(4)), (Perbill::from_percent(11), Perbill::from_percent(14)));
		assert_eq!(info(id).version, 4);
		assert_eq!(
			waterfall(id, 0).first(),
			Some(&(Step::Reserve, 900, 9_000, Reason::Part(Perbill::from_percent(10)), 8_100))
		);
		assert_eq!(Coops::period_info(id, 0).unwrap().ends_at, None);
	});
}

#[test]
fn a_members_statement_opens_with_nothing_adds_up_and_is_what_they_are_paid() {
	chain(|| {
		let id = a_good_year();
		let all = statement(id, 0);
		// A quarter of the work: 955.5 of each half, rounded down.
		assert_eq!(
			amounts(&all),
			[
				(Item::Shares { shares: 1, par: 100 }, 100),
				(Item::Interest { shares: 1, each: 2 }, 2),
				(Item::Cash(0), 955),
				(Item::Retained(0), 955),
			]
		);
		assert_eq!(all.work, [WorkInfo { period: 0, units: 100, all: 400 }]);
		assert_eq!((all.shares, all.collectable, all.claimable, all.retained), (100, 2, 955, 955));
		// The part in cash is paid.
		let before = hours(1);
		Coops::claim_patronage(by(9), id, 0, 0).unwrap();
		assert_eq!(hours(1) - before, 955);
		let paid = statement(id, 0);
		assert!(amounts(&paid).contains(&(Item::CashPaid(0), -955)));
		assert_eq!(paid.total, all.total - 955);
		// Retained patronage becomes a claim.
		Coops::revolve(resolved(id, Kind::Qualified), id).unwrap();
		assert_eq!((statement(id, 0).claimable, statement(id, 0).retained), (955, 0));
		Coops::claim_patronage(by(9), id, 0, 0).unwrap();
		// An amount that is paid in full leaves no line.
		assert_eq!(statement(id, 0).total, 102);
		Coops::collect(by(9), id, 0).unwrap();
		Coops::leave(by(1), id).unwrap();
		pass(90 * DAY);
		earn(id, 1_000);
		Coops::redeem_shares(by(9), id, 1).unwrap();
		assert_eq!(statement(id, 0), Statement::default());
		// Exactly what the first statement said.
		assert_eq!(hours(1), PURSE - 100 + all.total);
	});
}

#[test]
fn the_statement_shows_unclaimed_patronage_and_losses() {
	chain(|| {
		let id = a_good_year();
		// The loss of a second year takes 1,000 of the 3,822.
		spend(id, 1_000).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		assert_eq!(Coops::period_info(id, 0).unwrap().retained, 2_822);
		let after = statement(id, 1);
		assert!(amounts(&after).contains(&(Item::RetainedLost(0), 2_116 - 2_866)));
		assert_eq!((after.claimable, after.retained), (2_866, 2_116));
		// Two years after the closing, the members no longer have the cash, even if nobody has called `expire_claims`.
		pass(YEAR + 1);
		let late = statement(id, 1);
		assert!(amounts(&late).contains(&(Item::CashLapsed(0), -2_866)));
		assert_eq!(late.claimable, 0);
		Coops::expire_claims(by(9), id, 0, 1).unwrap();
		assert_eq!(statement(id, 1), late);
		// The part that losses have left is revolved, and paid.
		earn(id, 1_000);
		Coops::revolve(resolved(id, Kind::Qualified), id).unwrap();
		let before = hours(2);
		Coops::claim_patronage(by(9), id, 0, 1).unwrap();
		assert_eq!(hours(2) - before, late.retained);
	});
}

#[test]
fn the_pages_of_a_statement_add_up_to_the_whole() {
	chain(|| {
		let id = a_good_year();
		Coops::record_work(by(TILL), id, 0, LABOUR, 7, text("hours")).unwrap();
		earn(id, 500);
		pass(YEAR);
		close_period(id).unwrap();
		Coops::record_work(by(TILL), id, 0, LABOUR, 9, text("hours")).unwrap();
		let whole = statement(id, 0);
		// The work of the open period is on record, and has no money yet.
		assert_eq!(whole.work.last(), Some(&WorkInfo { period: 2, units: 9, all: 9 }));
		let (mut total, mut lines, mut start) = (0, Vec::new(), Some(0));
		while let Some(from) = start {
			let (page, next) = Coops::statement_of(id, 0, from, 1).unwrap();
			adds_up(&page);
			total += page.total;
			lines.extend(page.lines);
			start = next;
		}
		assert_eq!((total, lines), (whole.total, whole.lines));
		assert_eq!(Coops::statement_info(id, 99, 0, 1), None);
		assert_eq!(Coops::statement_info(id, 0, 0, 0).map(|(_, next)| next), Some(None));
	});
}

#[test]
fn the_exit_queue_says_from_when_and_how_much_the_money_pays_of_each_place() {
	chain(|| {
		let mut terms = bylaws();
		terms.first_shares = 5;
		terms.least_shares = 5;
		let id = found(terms);
		let start = now();
		assert_eq!(Coops::exit_queue_info(id, None, 10), (vec![], None));
		Coops::leave(by(3), id).unwrap();
		// This member could leave sooner, but waits for the one before.
		gone(1);
		Coops::report_missing(by(9), id, 0).unwrap();
		pass(30 * DAY);
		Coops::report_missing(by(9), id, 0).unwrap();
		// 1,499 can be spent, and a fifth of the capital must remain. All shares of both places are paid.
		let place = |place, member, covered| Place {
			place,
			member,
			shares: 5,
			value: 500,
			from: start + 90 * DAY,
			covered,
		};
		assert_eq!(Coops::exit_queue_info(id, None, 10), (vec![place(0, 2, 5), place(1, 0, 5)], None));
		assert_eq!(info(id).leaving, 2);
		// With less money only a part is paid.
		spend(id, 700).unwrap();
		assert_eq!(Coops::exit_queue_info(id, None, 10).0, [place(0, 2, 0), place(1, 0, 0)]);
		pass(YEAR);
		close_period(id).unwrap();
		let (places, _) = Coops::exit_queue_info(id, None, 10);
		let (value, covered): (Vec<_>, Vec<_>) = places.iter().map(|at| (at.value, at.covered)).unzip();
		assert_eq!(value, [265, 265]);
		// 794 can be spent, and 635 of it is above the floor. That pays 14 shares of 53, each of which lowers the floor
		// by a fifth.
		assert_eq!(covered, [5, 5]);
		// Page by page gives the same.
		let (first, cursor) = Coops::exit_queue_info(id, None, 1);
		let (second, end) = Coops::exit_queue_info(id, cursor, 1);
		assert_eq!(([first, second].concat(), end), (places, None));
	});
}

#[test]
fn the_amount_that_the_queue_shows_as_covered_is_redeemed() {
	chain(|| {
		let mut terms = bylaws();
		(terms.first_shares, terms.least_shares) = (5, 5);
		terms.solvency = Perbill::from_percent(10);
		let id = found(terms);
		// The cooperative has put down 800 for shares of another one, so this money is not there.
		let other = found(bylaws());
		Balances::transfer_allow_death(by(TILL), Coops::account_id(id), 1_000).unwrap();
		Coops::apply(by(Coops::account_id(id)), other, WORKER, 8, 8).unwrap();
		for person in [3, 2] {
			Coops::leave(by(person), id).unwrap();
		}
		pass(90 * DAY);
		let covered: Vec<_> =
			Coops::exit_queue_info(id, None, 10).0.iter().map(|place| place.covered).collect();
		// There are 699, of which 549 are above the floor, and each share lowers it by 10.
		assert_eq!(covered, [5, 1]);
		let before = [3, 2].map(hours);
		Coops::redeem_shares(by(9), id, 10).unwrap();
		assert_eq!([hours(3) - before[0], hours(2) - before[1]], [500, 100]);
		assert!(Coops::redeem_shares(by(9), id, 10).is_err());
		assert_eq!(Coops::exit_queue_info(id, None, 10).0.first().map(|place| place.covered), Some(0));
	});
}

#[test]
fn the_register_and_the_cooperatives_are_read_in_pages() {
	chain(|| {
		let id = a_good_year();
		let other = found(bylaws());
		propose(bylaws()).unwrap();
		let (all, next) = Coops::cooperatives_info(0, 10);
		assert_eq!((all.iter().map(|info| info.id).collect::<Vec<_>>(), next), (vec![id, other], None));
		assert_eq!(Coops::cooperatives_info(0, 1).1, Some(1));
		let (founding, _) = Coops::founding_info(other + 1).unwrap();
		assert_eq!(
			founding.founders.iter().map(|founder| founder.signed).collect::<Vec<_>>(),
			[true, false, false]
		);
		let waiting = |start, count| {
			let (page, next) = Coops::foundings_info(start, count);
			(page.into_iter().map(|(id, _)| id).collect::<Vec<_>>(), next)
		};
		assert_eq!(waiting(0, 10), (vec![other + 1], None), "those that are open are not among them");
		assert_eq!(waiting(0, 1), (vec![], Some(1)), "a page can be empty before the end");
		assert_eq!(waiting(other + 1, 1), (vec![other + 1], None));
		assert_eq!((waiting(u32::MAX, u32::MAX), waiting(0, 0)), ((vec![], None), (vec![], None)));
		let (first, next) = Coops::register_info(id, 0, 2);
		assert_eq!((first.len(), next), (2, Some(2)));
		let (rest, next) = Coops::register_info(id, 2, 100);
		assert_eq!((rest.len(), next), (1, None));
		let [one, ..] = first.as_slice() else { panic!("two members") };
		assert_eq!((one.number, one.who, one.account, one.due), (0, Party::Person(1), 1, 2));
		assert_eq!((one.shares, one.subscribed, one.periods), (1, 5, 1));
		// Their money follows them to a new key.
		enrol(1, 21);
		assert_eq!(Coops::register_info(id, 0, 1).0.first().map(|member| member.account), Some(21));
		assert_eq!((Coops::number_of(id, 21), Coops::number_of(id, 1)), (Some(0), None));
		assert_eq!(Coops::number_info(id, Party::Person(3)), Some(2));
		assert_eq!(info(id).classes, [(ClassKind::Worker, 3), (ClassKind::Supporter, 0)]);
	});
}

#[test]
fn everybody_who_has_applied_is_on_one_page_of_the_applications() {
	chain(|| {
		let id = found(bylaws());
		for person in 4..=8 {
			Coops::apply(by(person), id, WORKER, 5, 2).unwrap();
		}
		let (mut all, mut after, mut pages) = (Vec::new(), None, 0);
		loop {
			let (page, next) = Coops::applications_info(id, after, 2);
			all.extend(page);
			pages += 1;
			after = next;
			if after.is_none() {
				break;
			}
		}
		assert_eq!(pages, 3);
		all.sort_by_key(|one: &ApplicationInfo| one.who);
		assert_eq!(
			all.iter().map(|one| one.who).collect::<Vec<_>>(),
			(4..=8).map(Party::Person).collect::<Vec<_>>()
		);
		assert!(all.iter().all(|one| (one.shares, one.first, one.held) == (5, 2, 200)));
	});
}

#[test]
fn records_are_listed_while_they_can_be_contested_or_are() {
	chain(|| {
		let id = found(bylaws());
		for units in 1..=2 {
			Coops::record_work(by(TILL), id, 0, LABOUR, units, text("hours")).unwrap();
		}
		Coops::contest_record(by(2), id, 0, 1, text("no")).unwrap();
		let numbers = || Coops::records_info(id, 0).iter().map(|record| record.number).collect::<Vec<_>>();
		assert_eq!(numbers(), [0, 1]);
		pass(14 * DAY + 1);
		assert_eq!(numbers(), [1]);
	});
}

#[test]
fn once_a_cooperative_has_ended_the_statement_is_what_is_paid_and_when_that_time_is_over_there_is_none() {
	chain(|| {
		let id = a_good_year();
		Coops::leave(by(3), id).unwrap();
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		// Nobody is redeemed before the others any more.
		pass(90 * DAY);
		let waiting = |id| Coops::exit_queue_info(id, None, 10).0;
		assert_eq!(waiting(id).iter().map(|place| place.covered).collect::<Vec<_>>(), [0]);
		Coops::distribute(by(9), id).unwrap();
		let all = statement(id, 1);
		// Three quarters of each half, a share, and the interest on it.
		assert_eq!((all.shares, all.collectable, all.claimable, all.retained), (100, 2, 2 * 2_866, 0));
		let before = hours(2);
		Coops::collect(by(9), id, 1).unwrap();
		Coops::claim_patronage(by(9), id, 0, 1).unwrap();
		assert_eq!(hours(2) - before, all.total);
		assert_eq!(statement(id, 1), Statement::default());
		Coops::collect(by(9), id, 2).unwrap();
		assert_eq!(waiting(id), []);
		// The member 0 comes too late.
		assert_eq!(statement(id, 0).total, 102 + 2 * 955);
		pass(2 * YEAR + 1);
		assert_eq!(statement(id, 0).claimable, 0);
		Coops::clear_cooperative(by(9), id, 1).unwrap();
		assert_eq!(Coops::statement_info(id, 0, 0, 10), None);
	});
}

#[test]
fn no_page_is_longer_than_the_most_at_once_whatever_is_asked_for() {
	assert_eq!(api::page(0, u32::MAX, 1_000), (0..MOST_AT_ONCE, Some(MOST_AT_ONCE)));
	assert_eq!(api::page(990, u32::MAX, 1_000), (990..1_000, None));
	for (start, count) in [(1_000, 1), (u32::MAX, u32::MAX), (5, 0)] {
		let (numbers, next) = api::page(start, count, 1_000);
		assert_eq!((numbers.count(), next), (0, None));
	}
	chain(|| {
		let nothing = QueueCursor { place: u32::MAX, shares: u64::MAX, from: Moment::MAX };
		assert_eq!(Coops::exit_queue_info(found(bylaws()), Some(nothing), u32::MAX), (vec![], None));
	});
}

proptest::proptest! {
	#![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

	#[test]
	fn all_members_statements_together_are_the_books_but_for_what_is_rounded(
		years in proptest::collection::vec((0u64..50, 0u64..50, 0u64..50, -3_000i128..5_000, 0u8..4), 1..6),
	) {
		chain(|| {
			let id = found(bylaws());
			let mut pools = 0;
			for (a, b, c, result, then) in years {
				for (number, units) in [(0, a), (1, b), (2, c)] {
					let recorded = Coops::record_work(by(TILL), id, number, LABOUR, units, text("hours"));
					assert_eq!(recorded.is_ok(), units > 0);
				}
				if result > 0 {
					earn(id, result as Balance);
				} else {
					let free = books(id).free;
					spend(id, result.unsigned_abs().min(free)).unwrap();
				}
				pass(YEAR);
				close_period(id).unwrap();
				pools += 2;
				match then {
					0 => {
						let _ = Coops::revolve(resolved(id, Kind::Qualified), id);
					}
					1 => {
						let _ = Coops::claim_patronage(by(9), id, coop(id).period - 1, 0);
					}
					2 => {
						let _ = Coops::collect(by(9), id, 1);
					}
					_ => {}
				}
				// The reserve gets what is not claimed in time, and no statement has it.
				for period in 0..coop(id).period {
					let _ = Coops::expire_claims(by(9), id, period, 10);
				}
				let all: Vec<_> = (0..3).map(|number| statement(id, number)).collect();
				let sum = |of: fn(&Statement) -> Balance| all.iter().map(of).sum::<Balance>();
				let books = books(id);
				assert_eq!(sum(|one| one.shares), books.shares);
				let rounded = |whole: Balance, parts: Balance| parts <= whole && whole - parts <= pools * 3;
				assert!(rounded(books.retained, sum(|one| one.retained)));
				assert!(rounded(books.claims, sum(|one| one.collectable + one.claimable + one.owed)));
				check();
			}
		});
	}
}
