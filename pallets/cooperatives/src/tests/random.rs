//! Random calls on several cooperatives, some of which are members of others. The books agree after each call.

use super::*;
use frame_support::{
	dispatch::DispatchResult,
	traits::{
		fungible::NativeOrWithId,
		fungibles::Inspect,
		tokens::{Fortitude::Polite, Preservation::Expendable},
		Hooks,
	},
};
use proptest::{
	prelude::*,
	strategy::ValueTree,
	test_runner::{Config, TestRunner},
};
use rochdale_primitives::{ElectorateId, GeneralAssembly, MeetingVotes};
use std::collections::BTreeMap;

mod acts;

pub(super) use acts::{deeds, Deed};

/// Three cooperatives, of which the second is a member of the first. The first has periods of a year. The second has
/// periods of a month, and pays nothing in cash. The third keeps its books in the native currency, and its shares are
/// worth less than an account must have.
fn cooperatives() {
	let waterfall = Waterfall { cash: Perbill::zero(), ..bylaws().waterfall };
	let monthly = Bylaws { period: 28 * DAY, claim_time: 90 * DAY, waterfall, ..bylaws() };
	let (solvency, book) = (Perbill::zero(), NativeOrWithId::Native);
	let native = Bylaws { book, par: 7, first_shares: 2, least_shares: 2, solvency, ..monthly.clone() };
	found_three([bylaws(), monthly, native]);
	// One is a member of another from the beginning.
	act(1, Call::apply { cooperative: 0, class: WORKER, shares: 3, first: 2 }).expect("it applies");
	Coops::admit(by(TILL), 0, Party::Cooperative(1)).expect("it is admitted");
}

/// Founds three cooperatives with these bylaws, which have money, take deposits, and invest their reserve.
pub(super) fn found_three(bylaws: [Bylaws<Test>; 3]) {
	for (id, bylaws) in bylaws.into_iter().enumerate() {
		assert_eq!(found(bylaws), id as CooperativeId);
		// Money for deposits, and for shares in other cooperatives.
		let id = id as CooperativeId;
		earn_of(id, 1_000, false).expect("the customer can pay");
		earn_of(id, 1_000, true).expect("the customer can pay");
		let reserve_in_cash = Perbill::from_percent(50);
		let controls = Controls { most_deposit: 500, reserve_in_cash, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).expect("it lives");
	}
}

/// A cooperative's account makes this call, by resolution of its members.
fn act(id: CooperativeId, call: Call<Test>) -> DispatchResult {
	Coops::act(resolved(id, Kind::Ordinary), Box::new(RuntimeCall::Coops(call)))
}

/// Pays free money to somebody with the account's signature: this amount, or all there is.
fn spend_of(id: CooperativeId, to: AccountId, amount: Option<Balance>) -> DispatchResult {
	let Some(cooperative) = Cooperatives::<Test>::get(id) else { return Ok(()) };
	let most =
		Currencies::reducible_balance(cooperative.book.clone(), &Coops::account_id(id), Expendable, Polite);
	let amount = amount.unwrap_or(most).min(most);
	let call = match cooperative.book {
		NativeOrWithId::Native => {
			pallet_balances::Call::transfer_allow_death { dest: to, value: amount }.into()
		}
		NativeOrWithId::WithId(id) => {
			RuntimeCall::Assets(pallet_assets::Call::transfer { id, target: to, amount })
		}
	};
	Coops::act(resolved(id, Kind::Ordinary), Box::new(call))
}

fn earn_of(id: CooperativeId, amount: Balance, other: bool) -> DispatchResult {
	let Some(cooperative) = Cooperatives::<Test>::get(id) else { return Ok(()) };
	if !other {
		return Coops::buy(by(CUSTOMER), id, amount, Default::default());
	}
	let native = cooperative.book != NativeOrWithId::Native;
	let to = Coops::account_id(id);
	if native {
		return Balances::transfer_allow_death(by(CUSTOMER), to, amount);
	}
	pay(CUSTOMER, to, amount)
}

/// The cooperative buys or sells another currency, at any rate.
fn exchange_of(id: CooperativeId, buys: bool, one: Balance, other: Balance) -> DispatchResult {
	let book = Cooperatives::<Test>::get(id).ok_or(Error::<Test>::UnknownCooperative)?.book;
	let foreign = if book == NativeOrWithId::Native { HOURS } else { NativeOrWithId::Native };
	if buys {
		exchange(id, (book, one), (foreign, other))
	} else {
		exchange(id, (foreign, other), (book, one))
	}
}

/// Accounts for which money can have come or gone, with the account beside them in an entry without money.
const FOR: [(ledger::Number, ledger::Number); 4] = [
	(ledger::account::LOANS, ledger::account::FIXED_ASSETS),
	(ledger::account::SALES_TO_OTHERS, ledger::account::RECEIVABLES),
	(ledger::account::OTHER_EXPENSES, ledger::account::PAYABLES),
	(ledger::account::RESTRICTED_FUNDS, ledger::account::GRANTS),
];

/// The members say for what the money in suspense was.
fn explain_of(id: CooperativeId, which: u8) -> DispatchResult {
	let unexplained = Coops::books_of(id).map_or(0, |books| books.unexplained);
	if unexplained == 0 {
		return Err(Error::<Test>::NotInSuspense.into());
	}
	let (account, _) = FOR[usize::from(which)];
	enter(id, [(ledger::account::CHAIN_CASH, unexplained), (account, -unexplained)])
}

/// The members state something that has moved no money.
fn state_of(id: CooperativeId, which: u8, amount: i128) -> DispatchResult {
	let (one, other) = FOR[usize::from(which)];
	enter(id, [(one, -amount), (other, amount)])
}

/// The members have an invoice, a bill, a loan or an asset booked.
fn book_of(id: CooperativeId, which: u8, amount: Balance) -> DispatchResult {
	let due = now() + 20 * DAY;
	let booking = match which {
		0 => Booking::Invoice { debtor: None, amount, due },
		1 => Booking::Bill { creditor: CUSTOMER, account: ledger::account::GOODS_USED, amount, due },
		2 => Booking::Loan {
			lender: CUSTOMER,
			principal: amount,
			rate: 100_000_000,
			interval: 90 * DAY,
			parts: 2,
		},
		_ => Booking::Asset {
			cost: amount,
			residual: 0,
			life: YEAR,
			paid_from: ledger::account::CASH_ELSEWHERE,
		},
	};
	let note = Note { document: None, ..note("as resolved") };
	Coops::record_booking(resolved(id, Kind::Ordinary), id, booking, note)
}

fn reverse_of(id: CooperativeId, number: u32) -> DispatchResult {
	let (period, _) = Entries::<Test>::get(id, number).ok_or(Error::<Test>::UnknownEntry)?;
	let booking = Booking::Reversal { entry: ledger::EntryId { period, number } };
	Coops::record_booking(resolved(id, Kind::Ordinary), id, booking, note("a mistake"))
}

fn amend_of(id: CooperativeId, few: u32, lower: bool) -> DispatchResult {
	let Some(cooperative) = Cooperatives::<Test>::get(id) else { return Ok(()) };
	let mut other = Coops::bylaws(id)?;
	other.waterfall.reserve = Perbill::from_percent(5 + few);
	other.least_shares = other.first_shares + few;
	if few == 3 {
		let _ = other.classes.try_push(Class { kind: ClassKind::Consumer, weight: 2 });
	}
	if lower {
		other.par = cooperative.share_value;
	}
	Coops::amend_bylaws(resolved(id, Kind::Bylaws), id, coop(id).version, Box::new(other))
}

/// One of some motions, some of which need a higher kind of resolution than others.
fn motion_of(id: CooperativeId, who: u64, proposer: MemberNo, which: u8) -> (Kind, Motion<Test>) {
	let expel = Call::expel { cooperative: id, member: proposer + 1, reason: text("the minutes") };
	match which {
		0 => (Kind::Ordinary, Motion::Text),
		1 => (Kind::Ordinary, Motion::Election { office: Office::Treasurer, member: Some(proposer) }),
		2 => (Kind::Qualified, deciding::call(expel)),
		3 => (Kind::Dissolution, deciding::call(Call::dissolve { cooperative: id, heir: Heir::Commons })),
		_ => {
			let transfer = pallet_assets::Call::transfer { id: 7, target: who, amount: 50 };
			(Kind::Ordinary, deciding::call(Call::act { call: Box::new(RuntimeCall::Assets(transfer)) }))
		}
	}
}

/// The members decide the first objection that is open.
fn decide_of(id: CooperativeId) -> DispatchResult {
	let open = EntryObjections::<Test>::iter_prefix(id).find_map(|(period, objections)| {
		let open = objections.iter().find(|objection| !objection.decided)?;
		Some(ledger::EntryId { period, number: open.entry })
	});
	let entry = open.ok_or(Error::<Test>::NotObjectedTo)?;
	Coops::decide_objection(resolved(id, Kind::Ordinary), id, entry)
}

/// A meeting with a low quorum decides a resolution. An election is for a month.
fn meet_of(id: CooperativeId, number: ResolutionId, ayes: u64) -> DispatchResult {
	let of = ElectorateId::Cooperative(id);
	Coops::put_on_agenda(of, number, now() + DAY)?;
	let quorum = Perbill::from_percent(10);
	let votes = MeetingVotes { ayes, nays: 1, all: 3, quorum, ..Default::default() };
	Coops::decide(of, number, votes, TermLimit { term: 30 * DAY, most: 2 }, now() + 14 * DAY).map(drop)
}

/// Does a deed, which may fail.
pub(super) fn do_it(id: CooperativeId, deed: &Deed) -> DispatchResult {
	let (none, last) = (Reference::default, NextCooperative::<Test>::get() - 1);
	let plain = |result: frame_support::dispatch::DispatchResultWithPostInfo| {
		result.map(|_| ()).map_err(|error| error.error)
	};
	match *deed {
		Deed::Pass(time) => {
			pass(time);
			Ok(())
		}
		Deed::Found(who, other) => {
			let founders = (1..=3).map(|person| (Party::Person(person), WORKER, 3));
			let founders = list(founders.chain([(Party::Cooperative(other), SUPPORTER, 1)]));
			Coops::found(by(who), text("Another"), Box::new(bylaws()), founders)
		}
		Deed::Sign(who) => sign(who, last),
		Deed::SignFor(by) => act(by, Call::sign { cooperative: last, proposal: proposal(last) }),
		Deed::Abandon(who) => Coops::abandon(by(who), last),
		Deed::Earn(amount) => earn_of(id, amount, false),
		Deed::EarnOther(amount) => earn_of(id, amount, true),
		Deed::Gift(amount) => {
			let account = Coops::account_id(id);
			match Cooperatives::<Test>::get(id).map(|cooperative| cooperative.book) {
				Some(NativeOrWithId::Native) => Balances::transfer_allow_death(by(CUSTOMER), account, amount),
				_ => pay(CUSTOMER, account, amount),
			}
		}
		Deed::Exchange(buys, one, other) => exchange_of(id, buys, one, other),
		Deed::Explain(which) => explain_of(id, which),
		Deed::State(which, amount) => state_of(id, which, amount),
		Deed::Reverse(number) => reverse_of(id, number),
		Deed::Book(which, amount) => book_of(id, which, amount),
		Deed::PayItem(item) => Coops::pay_bill(by(9), id, item)
			.or_else(|_| Coops::pay_invoice(by(CUSTOMER), id, item, Balance::MAX)),
		Deed::Lend(loan) => Coops::lend(by(CUSTOMER), id, loan),
		Deed::Repay(loan, amount) => Coops::repay_loan(by(9), id, loan, amount),
		Deed::Dispose(asset, proceeds) => {
			let paid_to = ledger::account::RECEIVABLES;
			let booking = Booking::Disposal { asset, proceeds, paid_to };
			Coops::record_booking(resolved(id, Kind::Ordinary), id, booking, note("sold"))
		}
		Deed::Spend(amount) => spend_of(id, CUSTOMER, Some(amount)),
		Deed::SpendAll(to) => spend_of(id, to, None),
		Deed::Amend(few, lower) => amend_of(id, few, lower),
		Deed::Apply(who, class, shares, first) => Coops::apply(by(who), id, class, shares, first),
		Deed::ApplyFor(by, class, shares) => {
			act(by, Call::apply { cooperative: id, class, shares, first: shares.min(2) })
		}
		Deed::Withdraw(who) => Coops::withdraw_application(by(who), id, Party::Person(who)),
		Deed::WithdrawFor(by) => {
			act(by, Call::withdraw_application { cooperative: id, who: Party::Cooperative(by) })
		}
		Deed::Admit(who) => Coops::admit(by(TILL), id, who),
		Deed::Refuse(who) => Coops::refuse_application(by(TILL), id, who, none()),
		Deed::PayShares(who, shares) => plain(Coops::pay_shares(by(who), id, shares)),
		Deed::PaySharesFor(by, shares) => act(by, Call::pay_shares { cooperative: id, shares }),
		Deed::Subscribe(who, more) => Coops::subscribe(by(who), id, more),
		Deed::Lapse(member) => Coops::lapse_shares(by(9), id, member),
		Deed::Transfer(who, to, shares) => Coops::transfer_shares(by(who), id, to, shares),
		Deed::TransferFor(by, to, shares) => act(by, Call::transfer_shares { cooperative: id, to, shares }),
		Deed::Leave(who) => Coops::leave(by(who), id),
		Deed::LeaveFor(by) => act(by, Call::leave { cooperative: id }),
		Deed::Gone(person) => {
			gone(person);
			Ok(())
		}
		Deed::Back(person, key) => {
			if TestRoll::member(&key).is_none() {
				enrol(person, key);
			}
			Ok(())
		}
		Deed::ReportLoss(member) => Coops::report_missing(by(9), id, member),
		Deed::Redeem(most) => plain(Coops::redeem_shares(by(9), id, most)),
		Deed::Collect(member) => Coops::collect(by(9), id, member),
		Deed::Expel(member) => Coops::expel(resolved(id, Kind::Qualified), id, member, text("the minutes")),
		Deed::Appeal(who) => Coops::appeal(by(who), id, none()),
		Deed::HearAppeal(member, expel) => {
			Coops::hear_appeal(resolved(id, Kind::Qualified), id, member, expel)
		}
		Deed::CarryOut(member) => Coops::carry_out_expulsion(by(9), id, member),
		Deed::Remove(member) => Coops::remove_member(by(9), id, member),
		Deed::Record(member, kind, units) => Coops::record_work(by(TILL), id, member, kind, units, none()),
		Deed::SignOff(who, record) => Coops::sign_off_record(by(who), id, record),
		Deed::Contest(who, member, record) => Coops::contest_record(by(who), id, member, record, none()),
		Deed::Settle(member, record, uphold) => {
			Coops::decide_record(resolved(id, Kind::Ordinary), id, member, record, uphold)
		}
		Deed::Close => {
			let held = || Coops::hold_claims(by(9), id).map_err(|error| error.error);
			let _ = frame_support::storage::with_storage_layer(held);
			close_period(id)
		}
		Deed::Claim(period, member) => Coops::claim_patronage(by(9), id, period, member),
		Deed::Revolve => Coops::revolve(resolved(id, Kind::Qualified), id),
		Deed::Expire(period, most) => plain(Coops::expire_claims(by(9), id, period, most)),
		Deed::Dissolve(heir) => Coops::dissolve(resolved(id, Kind::Dissolution), id, heir),
		Deed::Distribute => Coops::distribute(by(9), id),
		Deed::Sweep => {
			let other = if id == 2 { HOURS } else { NativeOrWithId::Native };
			Coops::sweep(by(9), id, other)
		}
		Deed::Clear(most) => plain(Coops::clear_cooperative(by(9), id, most)),
		Deed::Propose(who, proposer, which) => {
			let (kind, motion) = motion_of(id, who, proposer, which);
			Coops::propose(by(who), id, proposer, kind, motion, document())
		}
		Deed::Vote(who, number, member, vote) => Coops::vote(by(who), id, number, member, vote),
		Deed::CloseResolution(number) => plain(Coops::close_resolution(by(9), id, number, Weight::MAX)),
		Deed::Forget(number, most) => plain(Coops::forget_resolution(by(9), id, number, most)),
		Deed::SetOfficer(member, limit) => {
			let limit = limit.map(|amount| Limit { amount, every: 7 * DAY });
			Coops::set_officer(resolved(id, Kind::Ordinary), id, Office::Treasurer, Some(member), limit)
		}
		Deed::Resign(who) => Coops::resign(by(who), id, Office::Treasurer),
		Deed::SpendAs(who, amount) => Coops::spend(
			by(who),
			id,
			Office::Treasurer,
			CUSTOMER,
			amount,
			ledger::account::OTHER_EXPENSES,
			none(),
		),
		Deed::Hire(member, native, amount) => {
			let asset = if native { NativeOrWithId::Native } else { HOURS };
			let first = now() + DAY;
			Coops::hire(resolved(id, Kind::Ordinary), id, member, asset, amount, 7 * DAY, first)
		}
		Deed::EndWage(member, wage) => Coops::end_wage(resolved(id, Kind::Ordinary), id, member, wage),
		Deed::WaiveWage(who, member, wage) => Coops::waive_wage(by(who), id, member, wage),
		Deed::PayWages(most) => plain(Coops::pay_wages(by(9), id, most)),
		Deed::Block => {
			Coops::on_poll(1, &mut WeightMeter::new());
			Ok(())
		}
		Deed::SetDelegate(by, member, delegate) => {
			act(by, Call::set_delegate { cooperative: id, member, delegate })
		}
		Deed::PayDeposit(who, amount) => Coops::pay_deposit(by(who), id, amount),
		Deed::ReturnDeposit(who, member, amount) => Coops::return_deposit(by(who), id, member, amount),
		Deed::Invest(cost, life) => {
			Coops::invest_reserve(resolved(id, Kind::Qualified), id, CUSTOMER, cost, 0, life)
		}
		Deed::SetAuditor(member) => {
			Coops::set_officer(resolved(id, Kind::Ordinary), id, Office::Auditor, Some(member), None)
		}
		Deed::Object(number) => {
			let (period, _) = Entries::<Test>::get(id, number).ok_or(Error::<Test>::UnknownEntry)?;
			let auditor = Officers::<Test>::get(id, Office::Auditor).ok_or(Error::<Test>::NoOfficer)?.member;
			let entry = ledger::EntryId { period, number };
			Coops::object_to_entry(by(u64::from(auditor) + 1), id, entry, text("why?"))
		}
		Deed::DecideObjection => decide_of(id),
		Deed::Declare(who, number) => {
			let nature = ledger::to_text("my brother is paid").expect("it is short");
			let matter = InterestIn::Resolution(number);
			Coops::declare_interest(by(who), id, who as MemberNo - 1, matter, nature)
		}
		Deed::ProposeToMeeting(who, which) => {
			let proposer = who as MemberNo - 1;
			let (kind, motion) = motion_of(id, who, proposer, which);
			Coops::propose_to_meeting(by(who), id, proposer, kind, motion, document())
		}
		Deed::Meet(number, ayes) => meet_of(id, number, ayes),
	}
}

/// Checks which deeds may change the result. It changes only when money comes or goes, when a wage falls due or is given
/// up, when somebody states something, and when it is distributed.
fn moves_what_it_may(deed: &Deed, before: &Books, after: &Books) {
	let comes_or_goes = matches!(
		deed,
		Deed::Earn(_)
			| Deed::EarnOther(_)
			| Deed::Gift(_)
			| Deed::Exchange(..)
			// The commons get other currencies at the end.
			| Deed::Sweep
			| Deed::Explain(_)
			| Deed::State(..)
			| Deed::Reverse(_)
			| Deed::Book(..)
			| Deed::Dispose(..)
			// Wages fall due with time.
			| Deed::Pass(_)
			| Deed::WaiveWage(..)
			| Deed::Spend(_)
			| Deed::SpendAll(_)
			| Deed::SpendAs(..)
			| Deed::PayWages(_)
			| Deed::Block
			| Deed::CloseResolution(_)
			// A cooperative pays for shares in another, or gets back what it has put down. The last signature for the
			// other one opens it, and takes what was put down.
			| Deed::Sign(_)
			| Deed::SignFor(_)
			| Deed::ApplyFor(..)
			| Deed::PaySharesFor(..)
	);
	let shares = matches!(deed, Deed::Close | Deed::Dissolve(_) | Deed::Distribute | Deed::Clear(_));
	// After the end, claims for which there is too little money are paid in part.
	let in_part = matches!(deed, Deed::Claim(..) | Deed::Collect(_)) && before.shares == 0;
	assert!(
		comes_or_goes || shares || in_part || before.result == after.result,
		"{deed:?} has moved the result from {} to {}",
		before.result,
		after.result
	);
	let ends = matches!(deed, Deed::Distribute | Deed::Clear(_));
	assert!(ends || after.reserve >= before.reserve, "{deed:?} has taken from the reserve");
}

/// Plays all deeds on a new chain, each as a transaction. Counts the successful ones by name. If `checked`, it checks
/// the books after each.
fn play(deeds: Vec<(CooperativeId, Deed)>, done: &mut BTreeMap<String, u32>, checked: bool) {
	genesis().execute_with(|| {
		cooperatives();
		for (id, deed) in deeds {
			let before = Coops::books_of(id);
			let result = frame_support::storage::with_storage_layer(|| do_it(id, &deed));
			if let (Some(before), Some(after)) = (before, Coops::books_of(id)) {
				moves_what_it_may(&deed, &before, &after);
			}
			let agrees = if checked { Coops::do_try_state() } else { Ok(()) };
			if let Err(error) = agrees {
				panic!("after {deed:?} in cooperative {id}, with {result:?}: {error:?}");
			}
			if checked && result.is_ok() && matches!(deed, Deed::Close) {
				super::closing::divides_as_the_ledger(id);
			}
			if result.is_ok() {
				let name = format!("{deed:?}");
				let name = name.split('(').next().unwrap_or_default();
				*done.entry(name.into()).or_default() += 1;
			}
		}
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(128))]
	#[test]
	fn the_books_agree_whatever_is_done_in_whatever_order(deeds in deeds()) {
		play(deeds, &mut BTreeMap::new(), true);
	}
}

/// If some kinds of deeds never succeeded, the search above would prove less than it says.
#[test]
fn the_random_driver_does_everything_that_can_be_done() {
	let mut runner = TestRunner::new_with_rng(
		Config::default(),
		proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
	);
	let mut done = BTreeMap::new();
	// It goes on until each kind of deed has succeeded.
	for _ in 0..800 {
		if done.len() == acts::DEEDS {
			break;
		}
		let deeds = deeds().new_tree(&mut runner).expect("there is always something to do").current();
		play(deeds, &mut done, false);
	}
	assert_eq!(done.len(), acts::DEEDS, "{done:?}");
}
