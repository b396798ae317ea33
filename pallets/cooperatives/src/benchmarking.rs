//! Benchmarks of each call, in its worst case: full lists, the longest bylaws and texts, the most expensive currency. The
//! file is long because FRAME takes all benchmarks of a pallet from one block.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

mod scenes;

use alloc::{boxed::Box, vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::traits::fungibles::Inspect;
use frame_system::RawOrigin as System;
use rochdale_primitives::{BenchmarkClock, BenchmarkCurrencies, DAY};

use crate::*;
use scenes::*;

/// A cooperative whose first member holds all offices, with the keys of its members.
pub(crate) fn chaired<T: Config>() -> (CooperativeId, Vec<T::AccountId>) {
	let (id, keys) = founded::<T>();
	offices::<T>(id, 0);
	(id, keys)
}

/// An open resolution that this member has proposed to a meeting. A member can have more of them than by calls.
pub(crate) fn moved_to_meeting<T: Config>(id: CooperativeId, member: MemberNo, elects: bool) -> ResolutionId {
	let key = Pallet::<T>::payee(&Members::<T>::get(id, member).unwrap());
	let motion = match elects {
		true => Motion::Election { office: Office::Chair, member: Some(member) },
		false => Motion::Text,
	};
	T::Deposit::ensure_successful(&key, Pallet::<T>::resolution_footprint(0));
	OpenResolutions::<T>::remove(id, member);
	let number = NextResolution::<T>::get(id);
	Pallet::<T>::do_propose_to_meeting(key, id, member, Kind::Ordinary, motion, document()).unwrap();
	number
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The proposer is one of the most founders.
	#[benchmark]
	fn found() -> Result<(), BenchmarkError> {
		T::BenchmarkClock::set(NOW);
		let origin = T::FoundOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let key = T::FoundOrigin::ensure_origin(origin.clone()).map_err(|_| BenchmarkError::Weightless)?;
		T::Deposit::ensure_successful(&key, Pallet::<T>::place_footprint());
		T::Deposit::ensure_successful(&key, Pallet::<T>::founding_footprint());
		give::<T>(asset::<T>(), &key, par::<T>() * 100);
		let own = T::Membership::member(&key).unwrap_or_else(|| T::Membership::enrol(&key));
		let others = (1..T::MaxFounders::get()).map(|number| person::<T>("founder", number).1);
		let founders: Vec<_> = others.chain([own]).map(|id| (Party::Person(id), 0, SHARES)).collect();
		let founders = founders.try_into().unwrap();
		let id = NextCooperative::<T>::get();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, full_text(), Box::new(terms::<T>()), founders);
		assert!(Foundings::<T>::get(id).unwrap().founders.iter().any(|founder| founder.stake.is_some()));
		Ok(())
	}

	/// The last of the most founders signs, so that the cooperative opens.
	#[benchmark]
	fn sign() {
		let (id, keys) = proposed::<T>();
		let proposal = Foundings::<T>::get(id).unwrap().hash();
		#[extrinsic_call]
		_(System::Signed(keys[keys.len() - 1].clone()), id, proposal);
		assert_eq!(Cooperatives::<T>::get(id).unwrap().next_member, T::MaxFounders::get());
	}

	/// All founders but one have signed.
	#[benchmark]
	fn abandon() {
		let (id, keys) = proposed::<T>();
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id);
		assert!(!Foundings::<T>::contains_key(id));
	}

	/// The weight beside that of the call itself.
	#[benchmark]
	fn act() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		assert_eq!(id, 0);
		let origin = T::ActOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let call: <T as Config>::RuntimeCall = frame_system::Call::<T>::remark { remark: vec![] }.into();
		let before = frame_system::Pallet::<T>::event_count();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Box::new(call));
		assert!(frame_system::Pallet::<T>::event_count() > before);
		Ok(())
	}

	/// The change removes the oldest version.
	#[benchmark]
	fn amend_bylaws() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		Pallet::<T>::do_amend_bylaws(id, 0, terms::<T>())?;
		work::<T>(id, &mut 0);
		for version in 1..T::MaxVersions::get() - 1 {
			Pallet::<T>::do_amend_bylaws(id, version, terms::<T>())?;
		}
		let origin = resolved::<T>(id, Kind::Bylaws)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, T::MaxVersions::get() - 1, Box::new(terms::<T>()));
		assert!(!BylawsVersions::<T>::contains_key(id, 0));
		assert_eq!(Cooperatives::<T>::get(id).unwrap().version, T::MaxVersions::get());
		Ok(())
	}

	/// The applicant is a cooperative.
	#[benchmark]
	fn apply() {
		let (id, _) = founded::<T>();
		let other = second::<T>();
		let key = Pallet::<T>::account_id(other);
		T::Deposit::ensure_successful(&key, Pallet::<T>::place_footprint());
		earn::<T>(other, par::<T>() * 100);
		#[extrinsic_call]
		_(System::Signed(key), id, 0, SHARES, SHARES);
		assert!(Applications::<T>::contains_key(id, Party::Cooperative(other)));
	}

	#[benchmark]
	fn withdraw_application() {
		let (id, _) = founded::<T>();
		let (key, who) = applied::<T>(id, 0);
		#[extrinsic_call]
		_(System::Signed(key), id, who);
		assert!(!Applications::<T>::contains_key(id, who));
	}

	/// The applicant is a person.
	#[benchmark]
	fn admit() {
		let (id, _) = founded::<T>();
		let (_, who) = applied::<T>(id, 0);
		let origin = till::<T>(id);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, who);
		assert!(MemberNumbers::<T>::contains_key(id, who));
	}

	#[benchmark]
	fn refuse_application() {
		let (id, _) = founded::<T>();
		let (_, who) = applied::<T>(id, 0);
		let origin = till::<T>(id);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, who, reference());
		assert!(!Applications::<T>::contains_key(id, who));
	}

	/// The member has paid other shares in an earlier period. The day book begins.
	#[benchmark]
	fn pay_shares() {
		let (id, keys) = founded::<T>();
		Pallet::<T>::do_pay_shares(id, keys[0].clone(), 1).unwrap();
		retain::<T>(id, 0);
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, SHARES - 2);
		assert_eq!(Members::<T>::get(id, 0).unwrap().shares, SHARES);
	}

	#[benchmark]
	fn subscribe() {
		let (id, keys) = founded::<T>();
		Pallet::<T>::do_pay_shares(id, keys[0].clone(), SHARES - 1).unwrap();
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, SHARES);
		assert_eq!(Members::<T>::get(id, 0).unwrap().subscribed, 2 * SHARES);
	}

	/// The member has too few shares then, and leaves.
	#[benchmark]
	fn lapse_shares() {
		let (id, keys) = founded::<T>();
		Pallet::<T>::do_amend_bylaws(id, 0, Bylaws { least_shares: SHARES, ..terms::<T>() }).unwrap();
		voiced::<T>(id, 0);
		later::<T>(1);
		#[extrinsic_call]
		_(System::Signed(keys[1].clone()), id, 0);
		assert!(matches!(standing_of::<T>(id, 0), Standing::Leaving { .. }));
	}

	/// Both members have interest that has not accrued, and have paid shares in different periods.
	#[benchmark]
	fn transfer_shares() {
		let (id, keys) = founded::<T>();
		let mut time = 0;
		for (key, shares) in [(&keys[0], SHARES - 1), (&keys[1], 1)] {
			Pallet::<T>::do_pay_shares(id, key.clone(), shares).unwrap();
			work::<T>(id, &mut time);
		}
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, 1, SHARES - 1);
		assert_eq!(Members::<T>::get(id, 1).unwrap().shares, SHARES + 1);
	}

	#[benchmark]
	fn leave() {
		let (id, keys) = founded::<T>();
		voiced::<T>(id, 0);
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id);
		assert!(matches!(standing_of::<T>(id, 0), Standing::Leaving { .. }));
	}

	/// The reported member is a dissolved cooperative.
	#[benchmark]
	fn report_missing() {
		let (id, number, account) = delegated::<T>();
		let Party::Cooperative(other) = Members::<T>::get(id, number).unwrap().who else { unreachable!() };
		Pallet::<T>::do_dissolve(other, Heir::Commons).unwrap();
		voiced::<T>(id, number);
		#[extrinsic_call]
		_(System::Signed(account), id, number);
		assert!(matches!(standing_of::<T>(id, number), Standing::Leaving { .. }));
	}

	/// `m`: the members who are paid for all of their shares. They have emptied their accounts, and are no longer
	/// members of the community.
	#[benchmark]
	fn redeem_shares(m: Linear<1, 16>) -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		// Each has paid shares in another period, whose missed interest is looked up. There is money for all of them.
		let mut time = 0;
		for number in 0..m {
			let (key, who) = applied::<T>(id, number);
			Pallet::<T>::do_admit(id, who)?;
			Pallet::<T>::do_leave(id, &key)?;
			stranger::<T>(id, MemberNumbers::<T>::get(id, who).unwrap());
			emptied::<T>(&key);
			work::<T>(id, &mut time);
		}
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, m);
		assert_eq!(ExitQueue::<T>::iter_prefix(id).count(), 0);
		Ok(())
	}

	/// An ended cooperative pays the shares of a member that is a cooperative.
	#[benchmark]
	fn collect() {
		let (id, number, account) = delegated::<T>();
		offices::<T>(id, number);
		// Wages in a currency of which the cooperative has nothing.
		for _ in 0..MAX_OWN_WAGES {
			let other = T::BenchmarkCurrencies::currency(1);
			Pallet::<T>::do_hire(id, number, other, par::<T>(), WAGE_TIME, NOW).unwrap();
		}
		work::<T>(id, &mut 0);
		Pallet::<T>::do_dissolve(id, Heir::Commons).unwrap();
		later::<T>(T::MinPeriod::get() + T::WindDown::get());
		Pallet::<T>::do_distribute(id).unwrap();
		let Party::Cooperative(other) = Members::<T>::get(id, number).unwrap().who else { unreachable!() };
		#[extrinsic_call]
		_(System::Signed(account), id, number);
		assert_eq!(standing_of::<T>(id, number), Standing::Left);
		assert_eq!(Cooperatives::<T>::get(other).unwrap().memberships, 0);
	}

	#[benchmark]
	fn expel() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		let origin = resolved::<T>(id, Kind::Qualified)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 0, reference());
		assert!(matches!(standing_of::<T>(id, 0), Standing::Expelling { appealed: false, .. }));
		Ok(())
	}

	#[benchmark]
	fn appeal() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		Pallet::<T>::do_expel(id, 0, reference())?;
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, reference());
		assert!(matches!(standing_of::<T>(id, 0), Standing::Expelling { appealed: true, .. }));
		Ok(())
	}

	/// The resolution confirms the expulsion.
	#[benchmark]
	fn hear_appeal() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		voiced::<T>(id, 0);
		Pallet::<T>::do_expel(id, 0, reference())?;
		Pallet::<T>::do_appeal(id, &keys[0], reference())?;
		T::BenchmarkClock::set(NOW + T::AppealTime::get());
		let origin = resolved::<T>(id, Kind::Qualified)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 0, true);
		assert!(matches!(standing_of::<T>(id, 0), Standing::Leaving { .. }));
		Ok(())
	}

	#[benchmark]
	fn carry_out_expulsion() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		voiced::<T>(id, 0);
		Pallet::<T>::do_expel(id, 0, reference())?;
		later::<T>(T::MinDecision::get());
		#[extrinsic_call]
		_(System::Signed(keys[1].clone()), id, 0);
		assert!(matches!(standing_of::<T>(id, 0), Standing::Leaving { .. }));
		Ok(())
	}

	/// The member has records that were all withdrawn.
	#[benchmark]
	fn remove_member() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		records::<T>(id, 0);
		for nth in 0..T::MaxRecords::get() {
			Pallet::<T>::do_contest_record(id, &keys[1], 0, nth, reference())?;
		}
		for nth in 0..T::MaxRecords::get() {
			Pallet::<T>::do_decide_record(id, 0, nth, false, true)?;
		}
		Pallet::<T>::do_leave(id, &keys[0])?;
		Pallet::<T>::do_redeem_shares(id, 1)?;
		#[extrinsic_call]
		_(System::Signed(keys[1].clone()), id, 0);
		assert!(!Members::<T>::contains_key(id, 0) && !WorkRecords::<T>::contains_key(id, 0));
		Ok(())
	}

	/// It is the last record for which there is room, and the first that counts in this period.
	#[benchmark]
	fn record_work() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		for nth in 1..T::MaxRecords::get() {
			Pallet::<T>::do_record_work(id, 0, 0, u64::MAX, reference())?;
			Pallet::<T>::do_contest_record(id, &keys[1], 0, nth - 1, reference())?;
		}
		// The period has other bylaws than the current ones.
		Pallet::<T>::do_amend_bylaws(id, 0, terms::<T>())?;
		let origin = till::<T>(id);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 0, 0, u64::MAX, reference());
		assert!(WorkRecords::<T>::get(id, 0).open.is_full() && Patronage::<T>::contains_key((id, 0, 0)));
		Ok(())
	}

	#[benchmark]
	fn sign_off_record() {
		let (id, keys) = founded::<T>();
		records::<T>(id, 0);
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, 0);
		assert!(WorkRecords::<T>::get(id, 0).open[0].signed_off);
	}

	/// Another member contests the last record of a full list, so that nothing counts in this period.
	#[benchmark]
	fn contest_record() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		records::<T>(id, 0);
		let last = T::MaxRecords::get() - 1;
		for nth in 0..last {
			Pallet::<T>::do_contest_record(id, &keys[1], 0, nth, reference())?;
		}
		#[extrinsic_call]
		_(System::Signed(keys[1].clone()), id, 0, last, reference());
		assert!(!Patronage::<T>::contains_key((id, 0, 0)));
		Ok(())
	}

	/// The last record of a full list is upheld.
	#[benchmark]
	fn decide_record() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		records::<T>(id, 0);
		for nth in 0..T::MaxRecords::get() {
			Pallet::<T>::do_contest_record(id, &keys[1], 0, nth, reference())?;
		}
		let origin = resolved::<T>(id, Kind::Ordinary)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 0, T::MaxRecords::get() - 1, true);
		assert!(Patronage::<T>::contains_key((id, 0, 0)));
		Ok(())
	}

	/// Everybody has a part of the surplus, and the period fills the list of retained ones.
	#[benchmark]
	fn close_period() {
		let (id, keys) = founded::<T>();
		let mut time = retain::<T>(id, 1);
		Pallet::<T>::do_record_work(id, 0, 0, u64::MAX, reference()).unwrap();
		earn::<T>(id, par::<T>() * 100);
		time += T::MinPeriod::get();
		later::<T>(time);
		Pallet::<T>::do_amend_bylaws(id, 0, terms::<T>()).unwrap();
		let period = Cooperatives::<T>::get(id).unwrap().period;
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id);
		let closing = Periods::<T>::get(id, period).unwrap().closing.unwrap();
		let parts =
			[closing.to_reserve, closing.to_commons, closing.interest, closing.cash, closing.retained];
		assert!(parts.iter().all(|part| *part > 0));
		assert!(Cooperatives::<T>::get(id).unwrap().retained.is_full());
	}

	/// The last member claims both parts, so that what was rounded goes to the reserve.
	#[benchmark]
	fn claim_patronage() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		// A third of the work, and an amount that cannot be divided by three.
		Pallet::<T>::do_record_work(id, 0, 0, u64::MAX, reference())?;
		work::<T>(id, &mut 0);
		Pallet::<T>::do_revolve(id)?;
		Pallet::<T>::do_claim_patronage(id, 0, 1)?;
		// A unit that rounding has left to both pools.
		for amount in [1, 1] {
			earn::<T>(id, amount);
			Pallet::<T>::reserve_for_claims(id, &asset::<T>(), amount)?;
		}
		Periods::<T>::mutate(id, 0, |period| {
			let period = period.as_mut().unwrap();
			period.cash.as_mut().unwrap().left += 1;
			period.revolved.as_mut().unwrap().left += 1;
		});
		stranger::<T>(id, 0);
		emptied::<T>(&keys[0]);
		let before = reserve_of::<T>(id);
		#[extrinsic_call]
		_(System::Signed(keys[1].clone()), id, 0, 0);
		assert!(!Patronage::<T>::contains_key((id, 0, 0)));
		assert!(reserve_of::<T>(id) > before);
		Ok(())
	}

	#[benchmark]
	fn revolve() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		retain::<T>(id, 0);
		let origin = resolved::<T>(id, Kind::Qualified)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);
		assert!(Periods::<T>::get(id, 0).unwrap().revolved.is_some());
		Ok(())
	}

	/// `m`: items of work. Both pools expire too.
	#[benchmark]
	fn expire_claims(m: Linear<0, 100>) -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		let mut time = 0;
		let period = work::<T>(id, &mut time);
		Pallet::<T>::do_revolve(id)?;
		let template = Members::<T>::get(id, 0).unwrap();
		let _ = Patronage::<T>::clear_prefix((id, period), u32::MAX, None);
		for number in 0..m {
			let member = 1_000 + number;
			Members::<T>::insert(id, member, Member { periods: 1, ..template.clone() });
			Patronage::<T>::insert((id, period, member), Work { units: 1, paid: false, revolved: false });
		}
		later::<T>(time + T::MinClaimTime::get() + 1);
		let before = reserve_of::<T>(id);
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, period, m + 1);
		assert!(reserve_of::<T>(id) > before);
		assert_eq!(Patronage::<T>::iter_prefix((id, period)).count(), 0);
		Ok(())
	}

	/// A delegate proposes a call of this length.
	#[benchmark]
	fn propose(l: Linear<200, MAX_CALL>) -> Result<(), BenchmarkError> {
		let (id, member, delegate) = delegated::<T>();
		let call: <T as Config>::RuntimeCall =
			frame_system::Call::<T>::remark { remark: vec![0; l as usize - 100] }.into();
		let motion = Motion::Call(T::Preimages::bound(call)?);
		#[extrinsic_call]
		_(System::Signed(delegate), id, member, Kind::Ordinary, motion, document());
		assert_eq!(OpenResolutions::<T>::get(id, member), 1);
		Ok(())
	}

	/// The vote is that of a member who has left.
	#[benchmark]
	fn strike_ballot() -> Result<(), BenchmarkError> {
		let (id, member, delegate) = delegated::<T>();
		let number = moved::<T>(id, Motion::Text);
		Pallet::<T>::do_vote(&delegate, id, number, member, Vote::Nay)?;
		Members::<T>::mutate(id, member, |member| {
			member.iter_mut().for_each(|member| member.standing = Standing::Left);
		});
		#[extrinsic_call]
		_(System::Signed(delegate), id, number, member);
		assert!(!Ballots::<T>::contains_key((id, number, member)));
		Ok(())
	}

	/// A delegate changes an earlier vote.
	#[benchmark]
	fn vote() -> Result<(), BenchmarkError> {
		let (id, member, delegate) = delegated::<T>();
		let motion =
			Motion::Call(T::Preimages::bound(frame_system::Call::<T>::remark { remark: vec![] }.into())?);
		let number = moved::<T>(id, motion);
		Pallet::<T>::do_vote(&delegate, id, number, member, Vote::Nay)?;
		#[extrinsic_call]
		_(System::Signed(delegate), id, number, member, Vote::Aye);
		assert_eq!(Ballots::<T>::get((id, number, member)).unwrap().vote, Vote::Aye);
		Ok(())
	}

	/// The weight beside that of the call itself. The call is the longest that can be proposed, and is read.
	#[benchmark]
	fn close_resolution() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		let call: <T as Config>::RuntimeCall =
			frame_system::Call::<T>::remark { remark: vec![0; MAX_CALL as usize - 100] }.into();
		let number = moved::<T>(id, Motion::Call(T::Preimages::bound(call)?));
		for (member, key) in keys.iter().enumerate() {
			Pallet::<T>::do_vote(key, id, number, member as MemberNo, Vote::Aye)?;
		}
		let bound = Pallet::<T>::heaviest();
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, number, bound);
		assert_eq!(Resolutions::<T>::get(id, number).unwrap().outcome, Outcome::Accepted(Ok(())));
		Ok(())
	}

	/// `n`: ballots. The record is removed with them.
	#[benchmark]
	fn forget_resolution(n: Linear<1, 200>) -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		let number = moved::<T>(id, Motion::Text);
		later::<T>(T::MinDecision::get());
		Pallet::<T>::do_close_resolution(id, number, Weight::zero())?;
		for member in 1..n {
			Ballots::<T>::insert((id, number, member), Ballot { vote: Vote::Aye, weight: 1 });
		}
		later::<T>(T::MinDecision::get() + T::MinClaimTime::get());
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, number, n);
		assert!(!Resolutions::<T>::contains_key(id, number));
		Ok(())
	}

	/// The new holder is another member than before. It is the auditor, for whom all other offices and drafts count.
	#[benchmark]
	fn set_officer() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		offices::<T>(id, 0);
		Pallet::<T>::do_set_officer(id, Office::Auditor, Some(2), None)?;
		let origin = resolved::<T>(id, Kind::Ordinary)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, Office::Auditor, Some(1), None);
		assert_eq!(Officers::<T>::get(id, Office::Auditor).unwrap().member, 1);
		Ok(())
	}

	#[benchmark]
	fn end_term() {
		let (id, keys) = founded::<T>();
		offices::<T>(id, 0);
		let served = Served { terms: 1, until: Pallet::<T>::now() + 1 };
		Terms::<T>::insert((id, Office::Chair, 0), served);
		later::<T>(OVERSTAY + 1);
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, Office::Chair);
		assert!(!Officers::<T>::contains_key(id, Office::Chair));
	}

	/// The delegate resigns for the member.
	#[benchmark]
	fn resign() {
		let (id, member, delegate) = delegated::<T>();
		offices::<T>(id, member);
		#[extrinsic_call]
		_(System::Signed(delegate), id, Office::Chair);
		assert!(!Officers::<T>::contains_key(id, Office::Chair));
	}

	/// A new period of the limit begins, and the account of the payee is new.
	#[benchmark]
	fn spend() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		offices::<T>(id, 0);
		earn::<T>(id, par::<T>() * 100);
		later::<T>(LIMIT_TIME);
		let origin = T::OfficeOrigin::try_successful_origin(&(id, Office::Chair))
			.map_err(|()| BenchmarkError::Weightless)?;
		let to: T::AccountId = account("to", 0, 0);
		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			id,
			Office::Chair,
			to.clone(),
			par::<T>(),
			ledger::account::OTHER_EXPENSES,
			reference(),
		);
		assert_eq!(T::Currencies::balance(asset::<T>(), &to), par::<T>());
		Ok(())
	}

	/// It is the last wage that a member can have, and is due before all others.
	#[benchmark]
	fn hire() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		for _ in 1..MAX_OWN_WAGES {
			Pallet::<T>::do_hire(id, 0, asset::<T>(), par::<T>(), WAGE_TIME, NOW + WAGE_TIME)?;
		}
		let origin = resolved::<T>(id, Kind::Ordinary)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 0, asset::<T>(), 1, T::MaxTime::get(), NOW);
		assert_eq!(WageCount::<T>::get(id), MAX_OWN_WAGES);
		Ok(())
	}

	/// The treasurer ends a wage before it was ever due, so that it is removed.
	#[benchmark]
	fn end_wage() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		Pallet::<T>::do_hire(id, 0, asset::<T>(), par::<T>(), WAGE_TIME, NOW + WAGE_TIME)?;
		let origin = till::<T>(id);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 0, 0);
		assert!(!Wages::<T>::contains_key((id, 0, 0)));
		Ok(())
	}

	/// The payee is no longer a member of the community.
	#[benchmark]
	fn waive_wage() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		Pallet::<T>::do_hire(id, 0, asset::<T>(), par::<T>(), WAGE_TIME, NOW)?;
		stranger::<T>(id, 0);
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, 0, 0);
		assert!(!Wages::<T>::contains_key((id, 0, 0)));
		Ok(())
	}

	/// `w`: wages that the cooperative pays. `n`: payments, each to another member in another currency, which is new to
	/// them. It includes what blocks do besides: an event for the arrears of each wage, and the plan of the next
	/// payday.
	#[benchmark]
	fn pay_wages(w: Linear<1, { T::MaxWages::get() }>, n: Linear<1, 20>) {
		let (id, _) = founded::<T>();
		different_wages::<T>(id, w, 20.min(w), Balance::from(w) * Balance::from(n) * par::<T>());
		// Enough dates that one wage alone could be paid this often.
		later::<T>(WAGE_TIME * u64::from(n));
		let mut steps = 0;
		#[block]
		{
			let payroll = Pallet::<T>::pay_due(id, || {
				steps += 1;
				steps <= n
			});
			assert_eq!(payroll.paid, n);
			PaydayTimeline::<T>::remove(NextPayday::<T>::get(id).unwrap(), &id);
			Pallet::<T>::end_payday(id);
		}
		assert!(NextPayday::<T>::contains_key(id));
	}

	/// An hour with a cooperative, up to the point where its wages are read.
	#[benchmark]
	fn look_at_payday() {
		let (id, _) = founded::<T>();
		wages::<T>(id, 1, |_| asset::<T>());
		later::<T>(HOUR + DAY);
		let seen;
		#[block]
		{
			let cursor = PaydayCursor::<T>::get().unwrap();
			let id = Paydays::<T>::iter_key_prefix(cursor).next().unwrap();
			seen = WageCount::<T>::get(id);
			PaydayCursor::<T>::put(cursor + 1);
		}
		assert_eq!(seen, 1);
	}

	#[benchmark]
	fn set_delegate() -> Result<(), BenchmarkError> {
		let (id, other, account) = federated::<T>();
		let member = MemberNumbers::<T>::get(id, Party::Cooperative(other)).unwrap();
		let person = T::Membership::member(&Pallet::<T>::payee(&Members::<T>::get(other, 0).unwrap()));
		#[extrinsic_call]
		_(System::Signed(account), id, member, person);
		assert_eq!(Delegates::<T>::get(id, member), person);
		Ok(())
	}

	/// The cooperative has the most wages, and a period that is over. This period is closed with a surplus of which
	/// everybody has a part.
	#[benchmark]
	fn dissolve() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		let heir = second::<T>();
		let time = retain::<T>(id, 1);
		wages::<T>(id, T::MaxWages::get(), |_| asset::<T>());
		Pallet::<T>::do_record_work(id, 0, 0, u64::MAX, reference())?;
		earn::<T>(id, par::<T>() * 100);
		later::<T>(time + T::MinPeriod::get());
		Pallet::<T>::do_amend_bylaws(id, 0, terms::<T>())?;
		let period = Cooperatives::<T>::get(id).unwrap().period;
		let origin = resolved::<T>(id, Kind::Dissolution)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, Heir::Cooperative(heir));
		let cooperative = Cooperatives::<T>::get(id).unwrap();
		assert!(matches!(cooperative.state, State::Dissolving { .. }));
		assert_eq!(cooperative.period, period + 1);
		Ok(())
	}

	/// The list of retained periods is full. The cooperative has the most wages, each in another currency of which it
	/// has nothing. The heir is another cooperative.
	#[benchmark]
	fn distribute() {
		let (id, keys, _) = dissolved::<T>(T::MaxWages::get());
		let reserve = reserve_of::<T>(id);
		assert!(reserve > 0);
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id);
		assert!(matches!(Cooperatives::<T>::get(id).unwrap().state, State::Ended { .. }));
		assert_eq!(reserve_of::<T>(id), 0);
	}

	#[benchmark]
	fn sweep() -> Result<(), BenchmarkError> {
		let (id, keys, _) = dissolved::<T>(1);
		Pallet::<T>::do_distribute(id)?;
		let (asset, account) = (T::BenchmarkCurrencies::currency(1), Pallet::<T>::account_id(id));
		let amount = par::<T>().max(T::Currencies::minimum_balance(asset.clone()) * 10);
		give::<T>(asset.clone(), &account, amount);
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, asset.clone());
		assert!(Pallet::<T>::free(id, &asset) == 0);
		Ok(())
	}

	/// `m`: items of the most expensive kind. These are applications, each of which gives back two deposits. The
	/// cooperative is removed with the last.
	#[benchmark]
	fn clear_cooperative(m: Linear<0, 50>) -> Result<(), BenchmarkError> {
		let (id, keys, time) = dissolved::<T>(1);
		let bylaws = terms::<T>();
		(0..T::MaxVersions::get())
			.for_each(|version| BylawsVersions::<T>::insert(id, version, bylaws.clone()));
		// The claims that are not collected go to the heir with it.
		Pallet::<T>::do_distribute(id)?;
		Pallet::<T>::clear_wages(id, u32::MAX);
		let _ = Patronage::<T>::clear_prefix((id,), u32::MAX, None);
		let _ = WorkRecords::<T>::clear_prefix(id, u32::MAX, None);
		let _ = Periods::<T>::clear_prefix(id, u32::MAX, None);
		let _ = MemberNumbers::<T>::clear_prefix(id, u32::MAX, None);
		let _ = Members::<T>::clear_prefix(id, u32::MAX, None);
		let head = Heads::<T>::get(id).unwrap();
		Pallet::<T>::clear_books(id, usize::MAX);
		Heads::<T>::insert(id, head);
		for number in 0..m {
			let (key, person) = person::<T>("applicant", number);
			let stake = Pallet::<T>::hold_stake(&asset::<T>(), key, par::<T>())?;
			let application = Application { class: 0, shares: SHARES, first: 1, stake, version: 0, at: NOW };
			Applications::<T>::insert(id, Party::Person(person), application);
		}
		later::<T>(time + T::MinClaimTime::get() + 1);
		// The call itself posts to a few accounts, which it removes as well.
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, m + 20);
		assert!(!Cooperatives::<T>::contains_key(id));
		assert_eq!(Pallet::<T>::held(id, &asset::<T>(), HoldReason::Claims), 0);
		Ok(())
	}

	/// The takings of an earlier day are posted first.
	#[benchmark]
	fn buy() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		earn::<T>(id, par::<T>());
		later::<T>(DAY);
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, par::<T>(), reference());
		assert_eq!(DayBooks::<T>::get(id).map(|day| day.members), Some(par::<T>()));
		Ok(())
	}

	/// The most postings, and takings of an earlier day.
	#[benchmark]
	fn record_booking() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		earn::<T>(id, par::<T>());
		later::<T>(DAY);
		let origin = resolved::<T>(id, Kind::Ordinary)?;
		let booking = Booking::Entry { date: NOW + DAY, postings: most_postings() };
		let before = Heads::<T>::get(id).unwrap().next;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, booking, note());
		assert_eq!(Heads::<T>::get(id).unwrap().next, before + 2);
		Ok(())
	}

	/// An account as deep in the chart as can be.
	#[benchmark]
	fn open_account() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		let account = |parent| {
			ledger::Account::new(ledger::Kind::Expense, "An expense of the cooperative")
				.unwrap()
				.below(parent)
		};
		Pallet::<T>::do_open_account(id, 6_001, account(ledger::account::OTHER_EXPENSES))?;
		Pallet::<T>::do_open_account(id, 6_002, account(6_001))?;
		let origin = resolved::<T>(id, Kind::Ordinary)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 6_003, account(6_002));
		assert!(ChartAccounts::<T>::contains_key(id, 6_003));
		Ok(())
	}

	#[benchmark]
	fn set_controls() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		let origin = resolved::<T>(id, Kind::Bylaws)?;
		let controls = Controls { limit: Balance::MAX, ..Default::default() };
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, controls);
		assert_eq!(ControlsOf::<T>::get(id), controls);
		Ok(())
	}

	/// An entry of the chain with the most postings.
	#[benchmark]
	fn post_entry() {
		let (id, _) = founded::<T>();
		let before = Heads::<T>::get(id).unwrap().next;
		#[block]
		{
			Pallet::<T>::post(id, "An entry of the chain", Ok(most_postings())).unwrap();
		}
		assert_eq!(Heads::<T>::get(id).unwrap().next, before + 1);
	}

	#[benchmark]
	fn withdraw_draft() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		T::Deposit::ensure_successful(&keys[0], Pallet::<T>::draft_footprint());
		Pallet::<T>::do_claim_expense(id, keys[0].clone(), ledger::account::OTHER_EXPENSES, 1, note())?;
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, 0);
		assert!(!Drafts::<T>::contains_key(id, 0));
		Ok(())
	}

	#[benchmark]
	fn claim_expense() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		T::Deposit::ensure_successful(&keys[0], Pallet::<T>::draft_footprint());
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, ledger::account::OTHER_EXPENSES, 1, note());
		assert!(Drafts::<T>::contains_key(id, 0));
		Ok(())
	}

	/// The money comes for the reserve, the claims and the commons at once. At the closing there was too little.
	#[benchmark]
	fn hold_claims() -> Result<(), BenchmarkError> {
		use ledger::account::{RECEIVABLES, SALES_TO_OTHERS};
		let (id, keys) = founded::<T>();
		Pallet::<T>::do_record_work(id, 0, 0, 1, reference())?;
		let amount = par::<T>() * 10_000;
		let sale = amount as ledger::Amount;
		Pallet::<T>::post(id, "A sale", ledger::postings([(RECEIVABLES, sale), (SALES_TO_OTHERS, -sale)]))?;
		later::<T>(T::MinPeriod::get() + T::MinObjection::get() * 2);
		Pallet::<T>::do_close_period(id)?;
		assert!(Cooperatives::<T>::get(id).unwrap().unheld.is_some() && InvestedReserve::<T>::get(id) > 0);
		give::<T>(asset::<T>(), &Pallet::<T>::account_id(id), amount * 2);
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id);
		assert!(Cooperatives::<T>::get(id).unwrap().unheld.is_none());
		assert_eq!(InvestedReserve::<T>::get(id), 0);
		assert_eq!(Pallet::<T>::booked_amount(id, ledger::account::COMMONS_PAYABLE)?, 0);
		Ok(())
	}

	/// The cooperative buys the last other currency that it can hold. The day book begins.
	#[benchmark]
	fn exchange() {
		let (id, _) = founded::<T>();
		let (book, other) = (asset::<T>(), T::BenchmarkCurrencies::currency(1));
		let holding = |number| CurrencyHolding { number, asset: asset::<T>(), amount: 1, cost: 1 };
		let holdings: Vec<_> = (1..MAX_HOLDINGS).map(holding).collect();
		CurrencyHoldings::<T>::insert(id, CurrencyHoldingsOf::<T>::try_from(holdings).unwrap());
		let account = Pallet::<T>::account_id(id);
		#[block]
		{
			Pallet::<T>::tell_exchange(&account, (&book, 10), (&other, 5));
		}
		assert_eq!(DayBooks::<T>::get(id).map(|day| day.held), Some(10));
	}

	/// The delegate objects for the member.
	#[benchmark]
	fn object_to_accounts() {
		let (id, member, delegate) = delegated::<T>();
		ControlsOf::<T>::insert(id, Controls { objection: DAY, ..Default::default() });
		later::<T>(T::MinPeriod::get());
		#[extrinsic_call]
		_(System::Signed(delegate), id, member, reference());
		assert_eq!(Objections::<T>::get(id, 0), Some(member));
	}

	/// The auditor has objected as often as possible.
	#[benchmark]
	fn approve_accounts() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		objections::<T>(id, MAX_OBJECTIONS, true);
		later::<T>(T::MinPeriod::get());
		let origin = resolved::<T>(id, Kind::Ordinary)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 0);
		assert_eq!(ApprovedAccounts::<T>::get(id), Some(0));
		Ok(())
	}

	/// For an account that the members have added.
	#[benchmark]
	fn set_budget() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		let rent = ledger::Account::new(ledger::Kind::Expense, "Rent").unwrap();
		Pallet::<T>::do_open_account(id, 6_001, rent.below(ledger::account::OTHER_EXPENSES))?;
		let origin = resolved::<T>(id, Kind::Ordinary)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 6_001, Some(Balance::MAX));
		assert_eq!(Budgets::<T>::get(id, 6_001), Some(Balance::MAX));
		Ok(())
	}

	/// The last objection that is possible in the period.
	#[benchmark]
	fn object_to_entry() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		Pallet::<T>::do_set_officer(id, Office::Auditor, Some(1), None)?;
		objections::<T>(id, MAX_OBJECTIONS - 1, false);
		let origin = T::OfficeOrigin::try_successful_origin(&(id, Office::Auditor))
			.map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, ledger::EntryId { period: 0, number: 0 }, reference());
		assert!(EntryObjections::<T>::get(id, 0).is_full());
		Ok(())
	}

	/// The last of the most objections.
	#[benchmark]
	fn decide_objection() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		objections::<T>(id, MAX_OBJECTIONS, false);
		let last = OBJECTED_FROM + MAX_OBJECTIONS - 1;
		let origin = resolved::<T>(id, Kind::Ordinary)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, ledger::EntryId { period: 0, number: last });
		assert!(EntryObjections::<T>::get(id, 0).last().unwrap().decided);
		Ok(())
	}

	/// The day book of an earlier day is posted first.
	#[benchmark]
	fn pay_deposit() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		busy_day::<T>(id, &keys[1])?;
		#[extrinsic_call]
		_(System::Signed(keys[0].clone()), id, par::<T>());
		assert!(MemberDeposits::<T>::get(id, 0) > 0);
		Ok(())
	}

	/// In a dissolution, with as many bills and loans as possible for which there is too little money.
	#[benchmark]
	fn return_deposit() -> Result<(), BenchmarkError> {
		let (id, keys) = founded::<T>();
		busy_day::<T>(id, &keys[0])?;
		Pallet::<T>::do_dissolve(id, Heir::Commons)?;
		debts::<T>(id, &keys[1]);
		#[extrinsic_call]
		_(System::Signed(keys[1].clone()), id, 0, Balance::MAX);
		assert_eq!(MemberDeposits::<T>::get(id, 0), 0);
		Ok(())
	}

	/// The last asset that is possible, from a new account.
	#[benchmark]
	fn invest_reserve() -> Result<(), BenchmarkError> {
		let (id, _) = founded::<T>();
		work::<T>(id, &mut 0);
		ControlsOf::<T>::insert(id, Controls { reserve_in_cash: Perbill::zero(), ..Default::default() });
		let asset = ledger::FixedAsset::new(2, 1, Pallet::<T>::now(), ledger::YEAR).unwrap();
		for number in 1..MAX_ASSETS as u32 {
			FixedAssets::<T>::insert(id, 1_000 + number, asset);
		}
		let seller: T::AccountId = account("seller", 0, 0);
		let origin = resolved::<T>(id, Kind::Qualified)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, seller, par::<T>(), 0, ledger::YEAR);
		assert_eq!(InvestedReserve::<T>::get(id), par::<T>());
		Ok(())
	}

	/// The delegate of a member that is the auditor declares the last interest that is possible. It voids an approval.
	#[benchmark]
	fn declare_interest() -> Result<(), BenchmarkError> {
		let (id, member, delegate) = delegated::<T>();
		Pallet::<T>::do_set_officer(id, Office::Auditor, Some(member), None)?;
		let author = Pallet::<T>::payee(&Members::<T>::get(id, 0).unwrap());
		T::Deposit::ensure_successful(&author, Pallet::<T>::draft_footprint());
		Pallet::<T>::do_claim_expense(id, author, ledger::account::OTHER_EXPENSES, 1, note())?;
		let number = NextNumber::<T>::get(id) - 1;
		Drafts::<T>::mutate(id, number, |draft| {
			draft.as_mut().unwrap().approvals = vec![1, member].try_into().unwrap();
		});
		let matter = InterestIn::Draft(number);
		let other = |place| Interest { member: 1_000 + place, person: None, nature: note().text };
		let others: Vec<_> = (1..MAX_INTERESTS).map(other).collect();
		Interests::<T>::insert(id, matter, InterestsOf::try_from(others).unwrap());
		#[extrinsic_call]
		_(System::Signed(delegate), id, member, matter, note().text);
		assert!(Interests::<T>::get(id, matter).is_full());
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::genesis(), crate::mock::Test);
}
