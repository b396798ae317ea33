//! The starting points of benchmarks: cooperatives with the longest bylaws and full lists.

use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungibles::{Inspect, Unbalanced},
	tokens::Precision::Exact,
};
use frame_system::RawOrigin as System;
use rochdale_primitives::{BenchmarkClock, BenchmarkCurrencies, DAY};

use crate::*;

pub(super) const NOW: Moment = 1_700_000_000_000;
/// The number of shares of each member.
pub(super) const SHARES: u32 = 4;

pub(super) fn asset<T: Config>() -> AssetOf<T> {
	T::BenchmarkCurrencies::currency(0)
}

pub(super) fn give<T: Config>(asset: AssetOf<T>, who: &T::AccountId, amount: Balance) {
	T::Currencies::increase_balance(asset, who, amount, Exact).unwrap();
}

/// The price of a share: more than the minimum balance.
pub(super) fn par<T: Config>() -> Balance {
	T::Currencies::minimum_balance(asset::<T>()).max(1) * 1_000
}

/// Sets the clock to this time after the start of the benchmark.
pub(super) fn later<T: Config>(time: Moment) {
	T::BenchmarkClock::set(NOW + time);
}

pub(super) fn reference() -> Reference {
	vec![b'a'; 256].try_into().unwrap()
}

pub(super) fn full_text<N: Get<u32>>() -> Text<N> {
	vec![b'a'; N::get() as usize].try_into().unwrap()
}

/// The longest bylaws, under which a member pays all shares at once.
pub(super) fn terms<T: Config>() -> Bylaws<T> {
	let decision = Decision {
		quorum: Perbill::from_percent(20).max(T::MinQuorum::get()),
		majority: Perbill::from_percent(50),
		duration: T::MinDecision::get(),
	};
	Bylaws {
		document: Document { reference: reference(), hash: [7; 32] },
		classes: vec![Class { kind: ClassKind::Worker, weight: 1 }; 8].try_into().unwrap(),
		book: asset::<T>(),
		par: par::<T>(),
		least_shares: 1,
		most_shares: 2 * SHARES,
		first_shares: 1,
		instalment_time: 0,
		notice: 0,
		defence: T::MinObjection::get(),
		// The authority that takes most to check.
		admission: Authority::Office(Office::Treasurer),
		recording: Authority::Office(Office::Treasurer),
		decisions: Decisions {
			ordinary: decision,
			qualified: decision,
			bylaws: decision,
			dissolution: Decision { majority: Decisions::least_to_end(), ..decision },
		},
		waterfall: Waterfall {
			reserve: T::MinReserveShare::get().max(Perbill::from_percent(10)),
			commons: Perbill::from_percent(5),
			interest: Perbill::from_percent(2),
			cash: Perbill::from_percent(50),
		},
		solvency: Perbill::zero(),
		period: T::MinPeriod::get(),
		claim_time: T::MinClaimTime::get(),
		contest_time: T::MinObjection::get(),
		work: vec![WorkKind { name: full_text(), weight: u32::MAX }; 16].try_into().unwrap(),
	}
}

/// A person with money for shares and deposits.
pub(super) fn person<T: Config>(name: &'static str, number: u32) -> (T::AccountId, MemberId) {
	let who: T::AccountId = account(name, number, 0);
	T::Deposit::ensure_successful(&who, Pallet::<T>::place_footprint());
	T::Deposit::ensure_successful(&who, Pallet::<T>::founding_footprint());
	give::<T>(asset::<T>(), &who, par::<T>() * 100);
	let id = T::Membership::enrol(&who);
	(who, id)
}

/// A proposal with the most founders, of whom all but the last have signed.
pub(super) fn proposed<T: Config>() -> (CooperativeId, Vec<T::AccountId>) {
	T::BenchmarkClock::set(NOW);
	let founder = |number| {
		let (key, person) = person::<T>("founder", number);
		(key, (Party::Person(person), 0, SHARES))
	};
	let (keys, founders): (Vec<_>, Vec<_>) = (0..T::MaxFounders::get()).map(founder).unzip();
	let id = NextCooperative::<T>::get();
	let founders = founders.try_into().unwrap();
	Pallet::<T>::do_found(keys[0].clone(), full_text(), terms::<T>(), founders).unwrap();
	for key in &keys[1..keys.len() - 1] {
		Pallet::<T>::do_sign(id, key.clone(), None).unwrap();
	}
	(id, keys)
}

/// A cooperative of the most founders. Their numbers are the positions of their keys.
pub(super) fn founded<T: Config>() -> (CooperativeId, Vec<T::AccountId>) {
	let (id, keys) = proposed::<T>();
	Pallet::<T>::do_sign(id, keys[keys.len() - 1].clone(), None).unwrap();
	(id, keys)
}

/// A customer pays the cooperative.
pub(super) fn earn<T: Config>(id: CooperativeId, amount: Balance) {
	give::<T>(asset::<T>(), &Pallet::<T>::account_id(id), amount);
	Pallet::<T>::take_in(id, amount, false).unwrap();
}

/// Records work of the first two members, and closes the period in which they did it. This moves `time` on.
pub(super) fn work<T: Config>(id: CooperativeId, time: &mut Moment) -> PeriodNo {
	for member in 0..2 {
		Pallet::<T>::do_record_work(id, member, 0, u64::MAX, reference()).unwrap();
	}
	earn::<T>(id, par::<T>() * 100);
	*time += T::MinPeriod::get();
	later::<T>(*time);
	let period = Cooperatives::<T>::get(id).unwrap().period;
	Pallet::<T>::do_close_period(id).unwrap();
	period
}

/// Fills the list of periods that are not revolved, except for `but` places. Returns the time.
pub(super) fn retain<T: Config>(id: CooperativeId, but: u32) -> Moment {
	let mut time = 0;
	for _ in but..T::MaxRetained::get() {
		work::<T>(id, &mut time);
	}
	assert_eq!(Cooperatives::<T>::get(id).unwrap().retained.len() as u32, T::MaxRetained::get() - but);
	time
}

/// Fills the list of a member's records.
pub(super) fn records<T: Config>(id: CooperativeId, member: MemberNo) {
	for _ in 0..T::MaxRecords::get() {
		Pallet::<T>::do_record_work(id, member, 0, u64::MAX, reference()).unwrap();
	}
}

/// A person who has applied.
pub(super) fn applied<T: Config>(id: CooperativeId, number: u32) -> (T::AccountId, Party) {
	let (key, person) = person::<T>("applicant", number);
	Pallet::<T>::do_apply(id, key.clone(), 0, SHARES, 1).unwrap();
	(key, Party::Person(person))
}

/// A cooperative that is a member of another, with the account that acts for it.
pub(super) fn federated<T: Config>() -> (CooperativeId, CooperativeId, T::AccountId) {
	let (id, _) = founded::<T>();
	let other = second::<T>();
	let account = Pallet::<T>::account_id(other);
	T::Deposit::ensure_successful(&account, Pallet::<T>::place_footprint());
	earn::<T>(other, par::<T>() * 100);
	Pallet::<T>::do_apply(id, account.clone(), 0, SHARES, 1).unwrap();
	Pallet::<T>::do_admit(id, Party::Cooperative(other)).unwrap();
	(id, other, account)
}

/// A second cooperative, of other persons.
pub(super) fn second<T: Config>() -> CooperativeId {
	let id = NextCooperative::<T>::get();
	let (keys, persons): (Vec<_>, Vec<_>) =
		(0..T::MinFounders::get()).map(|number| person::<T>("other", number)).unzip();
	let founders: Vec<_> = persons.into_iter().map(|id| (Party::Person(id), 0, SHARES)).collect();
	Pallet::<T>::do_found(keys[0].clone(), full_text(), terms::<T>(), founders.try_into().unwrap()).unwrap();
	for key in &keys[1..] {
		Pallet::<T>::do_sign(id, key.clone(), None).unwrap();
	}
	id
}

/// Makes this member a person whom the community no longer knows. Their money goes to the last key.
pub(super) fn stranger<T: Config>(id: CooperativeId, number: MemberNo) {
	let member = Members::<T>::get(id, number).unwrap();
	let (key, old) = (Pallet::<T>::payee(&member), member.who);
	let person = MemberId::MAX - MemberId::from(number);
	let who = Party::Person(person);
	Members::<T>::insert(id, number, Member { who, ..member });
	Persons::<T>::insert(person, Person { places: 1, last_key: Some(key) });
	if MemberNumbers::<T>::take(id, old).is_some() {
		MemberNumbers::<T>::insert(id, who, number);
	}
}

/// A cooperative with full lists that has been dissolved with another as its heir. It has wages in this many currencies
/// of which it has nothing. Its remainder can be distributed.
pub(super) fn dissolved<T: Config>(currencies: u32) -> (CooperativeId, Vec<T::AccountId>, Moment) {
	let (id, keys) = founded::<T>();
	let heir = second::<T>();
	let time = retain::<T>(id, 0) + T::WindDown::get();
	wages::<T>(id, T::MaxWages::get(), |number| T::BenchmarkCurrencies::currency(1 + number % currencies));
	Pallet::<T>::do_dissolve(id, Heir::Cooperative(heir)).unwrap();
	later::<T>(time);
	(id, keys, time)
}

pub(super) fn reserve_of<T: Config>(id: CooperativeId) -> Balance {
	Pallet::<T>::held(id, &asset::<T>(), HoldReason::Reserve)
}

pub(super) fn standing_of<T: Config>(id: CooperativeId, member: MemberNo) -> Standing {
	Members::<T>::get(id, member).unwrap().standing
}

pub(super) type RuntimeOriginOf<T> = <T as frame_system::Config>::RuntimeOrigin;

pub(super) fn resolved<T: Config>(
	id: CooperativeId,
	kind: Kind,
) -> Result<RuntimeOriginOf<T>, BenchmarkError> {
	T::ResolutionOrigin::try_successful_origin(&(id, kind)).map_err(|()| BenchmarkError::Weightless)
}

/// The recorder whom the bylaws name: the first member, who takes the office.
pub(super) fn till<T: Config>(id: CooperativeId) -> RuntimeOriginOf<T> {
	offices::<T>(id, 0);
	System::Signed(Pallet::<T>::payee(&Members::<T>::get(id, 0).unwrap())).into()
}

/// The period of spending limits, and the interval of wages.
pub(super) const LIMIT_TIME: Moment = 86_400_000;
pub(super) const WAGE_TIME: Moment = 86_400_000;

pub(super) fn document() -> Document {
	Document { reference: reference(), hash: [7; 32] }
}

/// The first member proposes this motion.
pub(super) fn moved<T: Config>(id: CooperativeId, motion: Motion<T>) -> ResolutionId {
	let key = Pallet::<T>::payee(&Members::<T>::get(id, 0).unwrap());
	T::Deposit::ensure_successful(&key, Pallet::<T>::resolution_footprint(motion.length()));
	let number = NextResolution::<T>::get(id);
	Pallet::<T>::do_propose(key, id, 0, Kind::Ordinary, motion, document(), None).unwrap();
	number
}

/// A cooperative of which another is a member, with the number of that member and the account of its delegate.
pub(super) fn delegated<T: Config>() -> (CooperativeId, MemberNo, T::AccountId) {
	let (id, other, account) = federated::<T>();
	let member = MemberNumbers::<T>::get(id, Party::Cooperative(other)).unwrap();
	let delegate = Pallet::<T>::payee(&Members::<T>::get(other, 0).unwrap());
	let person = T::Membership::member(&delegate);
	Pallet::<T>::do_set_delegate(&account, id, member, person).unwrap();
	T::Deposit::ensure_successful(&delegate, Pallet::<T>::resolution_footprint(MAX_CALL));
	(id, member, delegate)
}

/// Gives a member all offices.
pub(super) fn offices<T: Config>(id: CooperativeId, member: MemberNo) {
	let limit = Some(Limit { amount: Balance::MAX, every: LIMIT_TIME });
	for office in [Office::Chair, Office::Treasurer, Office::Bookkeeper] {
		Pallet::<T>::do_set_officer(id, office, Some(member), limit).unwrap();
	}
}

/// Creates wages, each of the price of a share per day, for as few members as possible.
pub(super) fn wages<T: Config>(id: CooperativeId, many: u32, asset: impl Fn(u32) -> AssetOf<T>) {
	let template = Members::<T>::get(id, 0).unwrap();
	for number in 0..many {
		let member = number / MAX_OWN_WAGES;
		if !Members::<T>::contains_key(id, member) {
			Members::<T>::insert(id, member, template.clone());
		}
		Pallet::<T>::do_hire(id, member, asset(number), par::<T>(), WAGE_TIME, Pallet::<T>::now()).unwrap();
	}
}

/// Creates wages. The first of them are each in another currency and for another member. These members are no longer
/// members of the community, and have no account.
pub(super) fn different_wages<T: Config>(id: CooperativeId, many: u32, different: u32, money: Balance) {
	let template = Members::<T>::get(id, 0).unwrap();
	let own = Pallet::<T>::account_id(id);
	for number in 0..many {
		let member = 1_000 + if number < different { number } else { number / MAX_OWN_WAGES + different };
		if !Members::<T>::contains_key(id, member) {
			let who = Party::Person(MemberId::MAX - MemberId::from(member));
			Members::<T>::insert(id, member, Member { who, ..template.clone() });
			Persons::<T>::insert(
				MemberId::MAX - MemberId::from(member),
				Person { places: 1, last_key: Some(account("worker", member, 0)) },
			);
		}
		let asset = T::BenchmarkCurrencies::currency(if number < different { number + 1 } else { 0 });
		give::<T>(asset.clone(), &own, money);
		Pallet::<T>::do_hire(id, member, asset, par::<T>(), WAGE_TIME, Pallet::<T>::now()).unwrap();
	}
}

/// The most postings of an entry, none of them about the chain's cash.
pub(super) fn most_postings() -> ledger::Postings {
	use ledger::account::*;
	let debits = [RECEIVABLES, INVENTORY, GOODS_USED, OTHER_EXPENSES].map(|account| (account, 1));
	let credits = [PAYABLES, DEPOSITS, OTHER_INCOME, SALES_TO_OTHERS].map(|account| (account, -1));
	ledger::postings(debits.into_iter().chain(credits)).unwrap()
}

/// The longest words of a booking, with a document.
pub(super) fn note() -> Note {
	Note { text: vec![b'a'; ledger::MAX_TEXT as usize].try_into().unwrap(), document: Some([7; 32]) }
}

/// Removes all money from the account.
pub(super) fn emptied<T: Config>(key: &T::AccountId) {
	use frame_support::traits::tokens::{Fortitude::Force, Preservation::Expendable};
	let all = T::Currencies::reducible_balance(asset::<T>(), key, Expendable, Force);
	T::Currencies::decrease_balance(asset::<T>(), key, all, Exact, Expendable, Force).unwrap();
}

/// Gives a member all that ends with their voice: offices, wages that are due, and a delegate.
pub(super) fn voiced<T: Config>(id: CooperativeId, member: MemberNo) {
	offices::<T>(id, member);
	for _ in 0..MAX_OWN_WAGES {
		Pallet::<T>::do_hire(id, member, asset::<T>(), par::<T>(), WAGE_TIME, Pallet::<T>::now()).unwrap();
	}
}

/// The number of the first entry in [`objections`].
pub(super) const OBJECTED_FROM: u32 = 1_000;

/// The auditor has objected to this many entries of the first period, each with the longest reason.
pub(super) fn objections<T: Config>(id: CooperativeId, many: u32, decided: bool) {
	let one = |place| EntryObjection {
		entry: OBJECTED_FROM + place,
		auditor: 1,
		at: NOW,
		reason: reference(),
		decided,
	};
	let all: Vec<_> = (0..many).map(one).collect();
	EntryObjections::<T>::insert(id, 0, EntryObjectionsOf::try_from(all).unwrap());
}

/// A day on which others have bought, wages and shares were paid, currencies were exchanged, and this member has paid a deposit
/// of the price of a share. It is the day before.
pub(super) fn busy_day<T: Config>(id: CooperativeId, member: &T::AccountId) -> Result<(), BenchmarkError> {
	ControlsOf::<T>::insert(id, Controls { most_deposit: Balance::MAX, ..Default::default() });
	earn::<T>(id, par::<T>() * 100);
	Pallet::<T>::take_in(id, 1, true)?;
	Pallet::<T>::pay_out(id, 1)?;
	Pallet::<T>::count_shares(id, 1)?;
	Pallet::<T>::count_exchange(id, 1, 0)?;
	Pallet::<T>::do_pay_deposit(id, member.clone(), par::<T>())?;
	later::<T>(DAY);
	Ok(())
}

/// As many bills and loans as possible, of which the cooperative can pay none.
pub(super) fn debts<T: Config>(id: CooperativeId, creditor: &T::AccountId) {
	let entry = ledger::EntryId { period: 0, number: 0 };
	let amount = ledger::MOST.unsigned_abs();
	for number in 0..MAX_ITEMS {
		let side = Side::Creditor(creditor.clone());
		OpenItems::<T>::insert(id, 1_000 + number, OpenItem { side, amount, left: amount, due: NOW, entry });
	}
	let terms = LoanTerms { principal: amount, rate: 0, interval: DAY, parts: 1 };
	let loan = ledger::Loan::new(ledger::MOST, 0, NOW, DAY, 1).ok();
	for number in 0..MAX_LOANS as u32 {
		let lending = Lending { lender: creditor.clone(), terms, loan, repaid: 0 };
		Loans::<T>::insert(id, 2_000 + number, lending);
	}
}
