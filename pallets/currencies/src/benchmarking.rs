//! The cost of each call in its worst case. The currencies are mutual credits and vouchers with a demurrage, after some
//! time, and the call opens and closes accounts.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	sp_runtime::Perbill,
	traits::{fungible::Unbalanced, tokens::Precision, EnsureOrigin},
};
use frame_system::RawOrigin;
use rochdale_primitives::BenchmarkClock;

use crate::{decay::YEAR, *};

/// The first moment of the benchmarks, in the middle of a year.
const START: Moment = 50 * YEAR + YEAR / 2;
/// The native money of a rich account.
const WEALTH: Amount = 1_000_000_000_000_000_000;
/// The units that each holder has.
const PURSE: Amount = 1_000_000_000_000;

fn at<T: Config>(time: Moment) {
	T::BenchmarkClock::set(START + time);
}

/// Gives somebody native money.
fn enrich<T: Config>(who: &T::AccountId) {
	T::Native::increase_balance(who, WEALTH, Precision::BestEffort).expect("there is room for it");
}

/// The origin of somebody who speaks for an account.
fn speaking_for<T: Config>(who: &T::AccountId) -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::SpeaksFor::try_successful_origin(who).map_err(|()| BenchmarkError::Weightless)
}

/// An account with much native money.
fn rich<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who = account(name, index, 0);
	enrich::<T>(&who);
	who
}

fn guardian<T: Config>() -> T::AccountId {
	let who =
		T::OpenOrigin::ensure_origin(T::OpenOrigin::try_successful_origin().expect("somebody may open"))
			.expect("somebody may open");
	enrich::<T>(&who);
	who
}

fn text<N: Get<u32>>() -> Text<N> {
	Vec::from_iter(core::iter::repeat_n(b'x', N::get() as usize)).try_into().expect("as long as it can be")
}

fn terms<T: Config>(supply: Supply<T::AccountId>) -> Terms<T::AccountId> {
	Terms {
		name: text(),
		symbol: text(),
		decimals: 9,
		minimum: 1_000,
		supply,
		demurrage: Some(Demurrage { rate: 70_000_000, to: Destination::Dividend }),
	}
}

fn opened<T: Config>(supply: Supply<T::AccountId>) -> (CurrencyId, T::AccountId) {
	at::<T>(0);
	let guardian = guardian::<T>();
	let id = NextCurrency::<T>::get();
	Pallet::<T>::do_open(guardian.clone(), terms::<T>(supply)).expect("a currency is opened");
	(id, guardian)
}

fn vouchers<T: Config>() -> (CurrencyId, T::AccountId) {
	let issuer = guardian::<T>();
	let redemption_fee = Perbill::from_percent(1);
	opened::<T>(Supply::Vouchers(Vouchers { issuer, cap: Amount::MAX, expires_at: None, redemption_fee }))
}

fn mutual<T: Config>() -> (CurrencyId, T::AccountId) {
	opened::<T>(Supply::MutualCredit(Credit {
		default_limit: PURSE,
		warn_at: Perbill::zero(),
		earned: Some(Earned { share: Perbill::from_percent(10), cap: PURSE, weight: PURSE }),
		levy: Perbill::from_parts(1_000_000),
		grace: 0,
		arrears: Arrears { after: Some(YEAR), ..Default::default() },
	}))
}

/// A member with a place in a mutual credit.
fn joined<T: Config>(id: CurrencyId, index: u32) -> (T::AccountId, MemberId) {
	let who = rich::<T>("member", index);
	let member = T::Membership::enrol(&who);
	Pallet::<T>::do_join(id, who.clone()).expect("a member joins");
	(who, member)
}

/// Opens two mutual credits and proposes an agreement between them. Returns the second one and its guardian.
fn proposed<T: Config>() -> (CurrencyId, T::AccountId) {
	let ((first, _), (second, guardian)) = (mutual::<T>(), mutual::<T>());
	let side = |currency| Side { currency, limit: PURSE };
	let rate = Rate { first: 1, second: 2 };
	Pallet::<T>::do_propose_agreement(side(first), side(second), rate).expect("proposed");
	(second, guardian)
}

/// Opens mutual credits and agreements in a cycle, in which each owes all that can be cleared.
fn cycle<T: Config>(length: u32) -> (CurrencyId, Vec<AgreementId>) {
	let currencies: Vec<_> = (0..length).map(|_| mutual::<T>()).collect();
	let mut agreements = Vec::new();
	for (at, (id, _)) in currencies.iter().enumerate() {
		let (next, _) = &currencies[(at + 1) % currencies.len()];
		let (first, second) = (Side { currency: *id, limit: PURSE }, Side { currency: *next, limit: PURSE });
		let agreement = NextAgreement::<T>::get();
		Pallet::<T>::do_propose_agreement(first, second, Rate { first: 7, second: 7 }).expect("proposed");
		Pallet::<T>::do_accept_agreement(agreement).expect("accepted");
		let (payer, _) = joined::<T>(*id, at as u32);
		let payee = rich::<T>("payee", at as u32);
		Pallet::<T>::do_pay_across(agreement, payer, *id, payee, PURSE / 2, PURSE).expect("paid");
		agreements.push(agreement);
	}
	(currencies[0].0, agreements)
}

/// A person who is gone, known as [`MemberId::MAX`], who owes half a purse. The fund has this amount.
fn defaulted<T: Config>(id: CurrencyId, fund: Amount) -> T::AccountId {
	let (who, _) = joined::<T>(id, 0);
	let payee = rich::<T>("payee", 0);
	Pallet::<T>::transfer(RawOrigin::Signed(who.clone()).into(), id, payee, PURSE / 2).expect("paid");
	// The place now looks as if it were that of a person who is gone, and whose time of grace is just over.
	let gone = MemberId::MAX;
	let credit = Currencies::<T>::get(id).and_then(|currency| currency.credit().copied()).expect("open");
	let gone_since = Pallet::<T>::now().saturating_sub(credit.grace).max(1);
	Accounts::<T>::mutate(id, &who, |account| {
		let line = account.as_mut().and_then(|account| account.line.as_mut()).expect("joined");
		Lines::<T>::remove(id, line.member);
		(line.member, line.gone_since) = (gone, gone_since);
	});
	Lines::<T>::insert(id, gone, &who);
	Currencies::<T>::mutate(id, |currency| {
		let ledger = &mut currency.as_mut().expect("open").ledger;
		(ledger.fund, ledger.circulating) = (fund, decay::FixedAmount::default());
	});
	who
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn open() -> Result<(), BenchmarkError> {
		at::<T>(0);
		let origin = T::OpenOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let issuer = guardian::<T>();
		let redemption_fee = Perbill::from_percent(1);
		let vouchers = Vouchers { issuer, cap: 1, expires_at: Some(START * 2), redemption_fee };
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, terms::<T>(Supply::Vouchers(vouchers)));
		assert!(Currencies::<T>::iter().next().is_some());
		Ok(())
	}

	#[benchmark]
	fn set_guardian() -> Result<(), BenchmarkError> {
		let (id, guardian) = vouchers::<T>();
		let origin = speaking_for::<T>(&guardian)?;
		let other = rich::<T>("other", 0);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, other.clone());
		assert_eq!(Currencies::<T>::get(id).map(|currency| currency.guardian), Some(other));
		Ok(())
	}

	/// Both owe, and the payer's debt comes near the limit.
	#[benchmark]
	fn transfer() {
		let (id, _) = mutual::<T>();
		let ((payer, _), (payee, _), (third, _)) =
			(joined::<T>(id, 0), joined::<T>(id, 1), joined::<T>(id, 2));
		Pallet::<T>::transfer(RawOrigin::Signed(third).into(), id, payer.clone(), PURSE / 4).expect("paid");
		Pallet::<T>::transfer(RawOrigin::Signed(payee.clone()).into(), id, payer.clone(), PURSE / 4)
			.expect("paid");
		at::<T>(YEAR);
		#[extrinsic_call]
		_(RawOrigin::Signed(payer.clone()), id, payee, PURSE);
		assert!(Pallet::<T>::account(id, payer).is_some_and(|account| account.debt > 0));
	}

	#[benchmark]
	fn issue() -> Result<(), BenchmarkError> {
		let (id, guardian) = vouchers::<T>();
		let origin = speaking_for::<T>(&guardian)?;
		let to = rich::<T>("holder", 0);
		at::<T>(YEAR);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, to.clone(), PURSE);
		assert!(Accounts::<T>::contains_key(id, to));
		Ok(())
	}

	/// The last units of an account are redeemed for native money.
	#[benchmark]
	fn redeem() {
		let (id, _) = vouchers::<T>();
		let who = rich::<T>("holder", 0);
		Pallet::<T>::do_issue(id, &who, PURSE).expect("issued");
		let until = START + T::MinWindDown::get();
		Pallet::<T>::do_close(id, until, Some((1, 10))).expect("closing");
		at::<T>(1_000);
		let all = Pallet::<T>::account(id, who.clone()).map_or(0, |account| account.free().whole);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, all);
		assert!(!Accounts::<T>::contains_key(id, who));
	}

	#[benchmark]
	fn state_reserve() -> Result<(), BenchmarkError> {
		let (id, guardian) = vouchers::<T>();
		let origin = speaking_for::<T>(&guardian)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, PURSE, text(), [7; 32]);
		assert!(Reserves::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn join() {
		let (id, _) = mutual::<T>();
		let who = rich::<T>("member", 0);
		let member = T::Membership::enrol(&who);
		FormerLines::<T>::insert(id, member, Line { member, unpaid: PURSE / 2, ..Default::default() });
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id);
		assert_eq!(Lines::<T>::get(id, member), Some(who));
	}

	/// The guardian calls it, after the other origin was refused.
	#[benchmark]
	fn set_limit() -> Result<(), BenchmarkError> {
		let (id, guardian) = mutual::<T>();
		let origin = speaking_for::<T>(&guardian)?;
		let (_, member) = joined::<T>(id, 0);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, member, Some(PURSE));
		Ok(())
	}

	/// The old account is closed, and the new one opened.
	#[benchmark]
	fn move_line() {
		let (id, _) = mutual::<T>();
		let (old, member) = joined::<T>(id, 0);
		let (payee, _) = joined::<T>(id, 1);
		Pallet::<T>::transfer(RawOrigin::Signed(old.clone()).into(), id, payee, PURSE / 2).expect("paid");
		// The member now looks as if they had joined with another key.
		let before = rich::<T>("old", 0);
		let account = Accounts::<T>::take(id, &old).expect("joined");
		Pallet::<T>::release_reference(&old, account.reference);
		frame_system::Pallet::<T>::inc_consumers(&before).expect("the account exists");
		Accounts::<T>::insert(id, &before, account);
		Lines::<T>::insert(id, member, &before);
		#[extrinsic_call]
		_(RawOrigin::Signed(old.clone()), id);
		assert_eq!(Lines::<T>::get(id, member), Some(old));
	}

	#[benchmark]
	fn move_account() {
		let (id, _) = mutual::<T>();
		let (old, member) = joined::<T>(id, 0);
		let (payee, _) = joined::<T>(id, 1);
		Pallet::<T>::transfer(RawOrigin::Signed(old.clone()).into(), id, payee.clone(), PURSE / 2)
			.expect("paid");
		let new = rich::<T>("new", 0);
		// The units that the new key was paid repay what is owed.
		Pallet::<T>::transfer(RawOrigin::Signed(payee).into(), id, new.clone(), PURSE / 4).expect("paid");
		T::Membership::replace_key(member, &new);
		#[extrinsic_call]
		_(RawOrigin::Signed(account("anyone", 0, 0)), id, old);
		assert_eq!(Lines::<T>::get(id, member), Some(new));
	}

	#[benchmark]
	fn leave() {
		let (id, _) = mutual::<T>();
		let ((who, member), (payer, _)) = (joined::<T>(id, 0), joined::<T>(id, 1));
		Pallet::<T>::transfer(RawOrigin::Signed(payer).into(), id, who.clone(), PURSE / 2).expect("paid");
		let heir = rich::<T>("heir", 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, Some(heir));
		assert!(!Lines::<T>::contains_key(id, member));
	}

	/// The fund pays all, and the account is closed.
	#[benchmark]
	fn settle_default() {
		let (id, _) = mutual::<T>();
		let who = defaulted::<T>(id, PURSE);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, MemberId::MAX);
		assert!(!Accounts::<T>::contains_key(id, who));
	}

	#[benchmark]
	fn freeze() -> Result<(), BenchmarkError> {
		let (id, guardian) = vouchers::<T>();
		let origin = speaking_for::<T>(&guardian)?;
		let who = rich::<T>("holder", 0);
		Pallet::<T>::do_issue(id, &who, PURSE).expect("issued");
		at::<T>(YEAR);
		let until = START + YEAR + T::MaxFreeze::get();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, who.clone(), until, text());
		assert!(Accounts::<T>::get(id, who).is_some_and(|account| account.frozen_until == until));
		Ok(())
	}

	#[benchmark]
	fn thaw() -> Result<(), BenchmarkError> {
		let (id, guardian) = vouchers::<T>();
		let origin = speaking_for::<T>(&guardian)?;
		let who = rich::<T>("holder", 0);
		Pallet::<T>::do_issue(id, &who, PURSE).expect("issued");
		Pallet::<T>::do_freeze(id, who.clone(), START + T::MaxFreeze::get(), text()).expect("frozen");
		at::<T>(1);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, who.clone());
		assert!(Accounts::<T>::get(id, who).is_some_and(|account| !account.is_frozen()));
		Ok(())
	}

	#[benchmark]
	fn close() -> Result<(), BenchmarkError> {
		let (id, guardian) = vouchers::<T>();
		let origin = speaking_for::<T>(&guardian)?;
		let who = rich::<T>("holder", 0);
		Pallet::<T>::do_issue(id, &who, PURSE).expect("issued");
		let until = START + T::MinWindDown::get();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, until, Some((1, 10)));
		assert!(Currencies::<T>::get(id).is_some_and(|currency| currency.state != State::Open));
		Ok(())
	}

	/// `m` accounts on which something is held, and whose members have other keys now, to which native money is paid.
	/// The currency ends with them.
	#[benchmark]
	fn remove_accounts(m: Linear<0, 100>) {
		let (id, _) = vouchers::<T>();
		let mut members = Vec::new();
		for index in 0..m {
			let who = rich::<T>("member", index);
			members.push(T::Membership::enrol(&who));
			Pallet::<T>::do_issue(id, &who, PURSE).expect("issued");
			let held = IdAmount { id: HoldReason::Deposit.into(), amount: PURSE };
			Holds::<T>::mutate(id, &who, |holds| holds.try_push(held).expect("the first"));
		}
		let until = START + T::MinWindDown::get();
		Pallet::<T>::do_close(id, until, Some((1, 1_000))).expect("closing");
		for (index, member) in members.into_iter().enumerate() {
			T::Membership::replace_key(member, &rich::<T>("new", index as u32));
		}
		at::<T>(T::MinWindDown::get());
		#[extrinsic_call]
		_(RawOrigin::Signed(account("anyone", 0, 0)), id, m + 10);
		assert!(!Currencies::<T>::contains_key(id));
	}

	#[benchmark]
	fn propose_agreement() -> Result<(), BenchmarkError> {
		let ((first, guardian), (second, _)) = (mutual::<T>(), mutual::<T>());
		let origin = speaking_for::<T>(&guardian)?;
		let side = |currency| Side { currency, limit: PURSE };
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, side(first), side(second), Rate { first: 1, second: 2 });
		assert_eq!(NextAgreement::<T>::get(), 1);
		Ok(())
	}

	#[benchmark]
	fn accept_agreement() -> Result<(), BenchmarkError> {
		let (_, guardian) = proposed::<T>();
		let origin = speaking_for::<T>(&guardian)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, 0);
		assert!(Agreements::<T>::get(0).is_some_and(|agreement| agreement.accepted));
		Ok(())
	}

	#[benchmark]
	fn set_clearing_limit() -> Result<(), BenchmarkError> {
		let (id, agreements) = cycle::<T>(2);
		let guardian = Currencies::<T>::get(id).expect("open").guardian;
		let origin = speaking_for::<T>(&guardian)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, agreements[0], id, 7);
		assert!(Agreements::<T>::get(agreements[0]).is_some_and(|agreement| agreement.first.limit == 7));
		Ok(())
	}

	#[benchmark]
	fn end_agreement() -> Result<(), BenchmarkError> {
		let (second, guardian) = proposed::<T>();
		let origin = speaking_for::<T>(&guardian)?;
		Pallet::<T>::do_accept_agreement(0).expect("accepted");
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, 0, second);
		assert!(!Agreements::<T>::contains_key(0));
		Ok(())
	}

	#[benchmark]
	fn pay_across() {
		let (id, agreements) = cycle::<T>(2);
		let (payer, _) = joined::<T>(id, 7);
		let payee = rich::<T>("payee", 7);
		at::<T>(YEAR);
		#[extrinsic_call]
		_(RawOrigin::Signed(payer), agreements[0], id, payee.clone(), PURSE / 8, PURSE);
		assert!(Accounts::<T>::iter().any(|(_, who, _)| who == payee));
	}

	/// The payment opens the payee's account.
	#[benchmark]
	fn spend_commons() -> Result<(), BenchmarkError> {
		let (id, guardian) = vouchers::<T>();
		let origin = speaking_for::<T>(&guardian)?;
		Pallet::<T>::do_issue(id, &Pallet::<T>::commons(id), PURSE).expect("issued");
		let to = rich::<T>("payee", 0);
		at::<T>(YEAR);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, to.clone(), PURSE);
		assert!(Accounts::<T>::contains_key(id, to));
		Ok(())
	}

	#[benchmark]
	fn forget_account() {
		let (id, _) = vouchers::<T>();
		let who = rich::<T>("holder", 0);
		Pallet::<T>::do_issue(id, &who, PURSE).expect("issued");
		at::<T>(YEAR);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id);
		assert!(!Accounts::<T>::contains_key(id, who));
	}

	/// The fund pays a part, the remainder is written off, and the account is closed.
	#[benchmark]
	fn write_off() -> Result<(), BenchmarkError> {
		let (id, guardian) = mutual::<T>();
		let origin = speaking_for::<T>(&guardian)?;
		let who = defaulted::<T>(id, PURSE / 4);
		Currencies::<T>::mutate(id, |currency| {
			let Supply::MutualCredit(credit) = &mut currency.as_mut().expect("open").supply else { return };
			credit.arrears.rest = Bearer::Decision;
		});
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, MemberId::MAX);
		assert!(!Accounts::<T>::contains_key(id, who));
		Ok(())
	}

	#[benchmark]
	fn clear_cycle(c: Linear<2, { T::MaxCycle::get() }>) {
		let (id, agreements) = cycle::<T>(c);
		#[extrinsic_call]
		_(RawOrigin::Signed(account("anyone", 0, 0)), agreements.try_into().expect("short"), id, PURSE / 4);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}
