//! The types and answers of the runtime API about founders, the register and applications.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use rochdale_primitives::{CooperativeId, MemberId, Moment};
use scale_info::TypeInfo;

use crate::*;

/// A proposed cooperative that not all founders have signed yet.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct FoundingInfo<Hash> {
	/// The name, in UTF-8.
	pub name: Vec<u8>,
	pub founders: Vec<FounderInfo>,
	/// The last time at which they can sign.
	pub sign_by: Moment,
	/// The hash that they sign: see [`Founding::hash`].
	pub proposal: Hash,
}

/// A founder of a proposed cooperative.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct FounderInfo {
	pub who: Party,
	pub class: u8,
	/// The number of shares that the founder subscribes.
	pub shares: u32,
	pub signed: bool,
}

/// A place in the register.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct MemberInfo<AccountId> {
	pub number: MemberNo,
	pub who: Party,
	/// The account to which their money goes now.
	pub account: AccountId,
	pub class: u8,
	/// The number of shares that are paid.
	pub shares: u32,
	/// The number of shares that are subscribed, paid or not.
	pub subscribed: u32,
	/// The time by which the subscribed shares must be paid.
	pub pay_by: Moment,
	/// Interest until now and redeemed shares that wait to be collected.
	pub due: Balance,
	/// The number of periods with work of theirs that is not fully paid.
	pub periods: u32,
	pub admitted_at: Moment,
	/// The person who votes for them, if they are a cooperative and have appointed one.
	pub delegate: Option<MemberId>,
	pub standing: Standing,
}

/// An application for membership.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ApplicationInfo {
	pub who: Party,
	pub class: u8,
	/// The number of shares that the applicant subscribes.
	pub shares: u32,
	/// The number of shares that the applicant pays at once.
	pub first: u32,
	/// The amount that is held for these.
	pub held: Balance,
	/// When they applied.
	pub at: Moment,
}

/// Proposed cooperatives with their numbers and bylaws.
type FoundingsOf<T> = Vec<(CooperativeId, (FoundingInfo<<T as frame_system::Config>::Hash>, Bylaws<T>))>;

impl<T: Config> Pallet<T> {
	pub fn founding_info(id: CooperativeId) -> Option<(FoundingInfo<T::Hash>, Bylaws<T>)> {
		let founding = Foundings::<T>::get(id)?;
		let proposal = founding.hash();
		let Founding { name, founders, bylaws, sign_by, .. } = founding;
		let founder = |Founder { who, class, shares, stake }| FounderInfo {
			who,
			class,
			shares,
			signed: Option::<Stake<T>>::is_some(&stake),
		};
		let founders = founders.into_iter().map(founder).collect();
		Some((FoundingInfo { name: name.into_inner(), founders, sign_by, proposal }, bylaws))
	}

	pub fn foundings_info(start: CooperativeId, count: u32) -> (FoundingsOf<T>, Option<CooperativeId>) {
		let (numbers, next) = api::page(start, count, NextCooperative::<T>::get());
		let info = |id| Some((id, Self::founding_info(id)?));
		(numbers.filter_map(info).collect(), next)
	}

	pub fn register_info(
		id: CooperativeId,
		start: MemberNo,
		count: u32,
	) -> (Vec<MemberInfo<T::AccountId>>, Option<MemberNo>) {
		let Some(cooperative) = Cooperatives::<T>::get(id) else { return (Vec::new(), None) };
		let (numbers, next) = api::page(start, count, cooperative.next_member);
		let info = |number| {
			let mut member = Members::<T>::get(id, number)?;
			Self::accrue_interest(id, &cooperative, &mut member).ok()?;
			Some(MemberInfo {
				number,
				who: member.who,
				account: Self::payee(&member),
				class: member.class,
				shares: member.shares,
				subscribed: member.subscribed,
				pay_by: member.pay_by,
				due: member.due,
				periods: member.periods,
				admitted_at: member.admitted_at,
				delegate: Delegates::<T>::get(id, number),
				standing: member.standing,
			})
		};
		(numbers.filter_map(info).collect(), next)
	}

	pub fn number_info(id: CooperativeId, who: Party) -> Option<MemberNo> {
		MemberNumbers::<T>::get(id, who)
	}

	pub fn applications_info(
		id: CooperativeId,
		after: Option<Party>,
		count: u32,
	) -> (Vec<ApplicationInfo>, Option<Party>) {
		let mut all = match after {
			Some(who) => {
				let key = Applications::<T>::hashed_key_for(id, who);
				Applications::<T>::iter_prefix_from(id, key)
			}
			None => Applications::<T>::iter_prefix(id),
		};
		let info = |(who, Application { class, shares, first, stake, at, .. }): (Party, Application<T>)| {
			ApplicationInfo { who, class, shares, first, held: stake.held, at }
		};
		let count = count.min(MOST_AT_ONCE) as usize;
		let page: Vec<_> = all.by_ref().take(count).map(info).collect();
		let last = page.last().map(|info| info.who);
		(page, last.filter(|_| all.next().is_some()))
	}
}
