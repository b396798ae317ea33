//! The register: who is in it under which number, and how somebody is entered.

use frame_support::{
	dispatch::DispatchResult,
	sp_runtime::{ArithmeticError, DispatchError},
};

use crate::{ledger::Template, *};

/// Somebody who is entered in the register.
pub(crate) struct Entrant<T: Config> {
	pub who: Party,
	pub class: u8,
	/// The number of shares that they subscribe.
	pub subscribed: u32,
	/// The number of shares that they pay with what they have put down.
	pub shares: u32,
	/// The number of paid shares that did not exist when the period began.
	pub new_shares: u32,
	pub stake: Stake<T>,
}

impl<T: Config> Pallet<T> {
	/// A place in the register.
	pub(crate) fn member(id: CooperativeId, number: MemberNo) -> Result<Member<T>, DispatchError> {
		Ok(Members::<T>::get(id, number).ok_or(Error::<T>::UnknownMember)?)
	}

	/// The place in the register of the holder of this key.
	pub(crate) fn register_entry_of(
		id: CooperativeId,
		key: &T::AccountId,
	) -> Result<(MemberNo, Member<T>), DispatchError> {
		let who = Self::who(key).ok_or(Error::<T>::NotAMember)?;
		let number = MemberNumbers::<T>::get(id, who).ok_or(Error::<T>::NotAMember)?;
		Ok((number, Self::member(id, number)?))
	}

	/// Enters somebody in the register, and takes what they have put down for their first shares. The caller stores the
	/// cooperative.
	pub(crate) fn enter_in_register(
		id: CooperativeId,
		cooperative: &mut Cooperative<T>,
		bylaws: &Bylaws<T>,
		entrant: Entrant<T>,
	) -> DispatchResult {
		let Entrant { who, class, subscribed, shares, new_shares, stake } = entrant;
		Self::take_held(id, &cooperative.book, &stake.key, stake.held)?;
		Self::post_template(id, "First shares", Template::SharePaid, stake.held)?;
		let number = cooperative.next_member;
		cooperative.next_member = number.checked_add(1).ok_or(Error::<T>::UnknownMember)?;
		cooperative.shares = cooperative.shares.checked_add(shares).ok_or(Error::<T>::SharesOutOfBounds)?;
		cooperative.new_shares =
			cooperative.new_shares.checked_add(new_shares).ok_or(Error::<T>::SharesOutOfBounds)?;
		if let Party::Cooperative(other) = who {
			let mut record = Self::live_cooperative(other)?;
			record.memberships = record.memberships.checked_add(1).ok_or(ArithmeticError::Overflow)?;
			Cooperatives::<T>::insert(other, record);
		}
		let Stake { key, held, deposit } = stake;
		let now = Self::now();
		let member = Member {
			who,
			class,
			shares,
			subscribed,
			pay_by: now.saturating_add(bylaws.instalment_time),
			new_shares: (cooperative.period, new_shares),
			interest: cooperative.interest,
			due: 0,
			owed: 0,
			periods: 0,
			admitted_at: now,
			standing: Standing::Active,
			deposit: (key, deposit),
		};
		Self::count_voice(cooperative, bylaws, &member, true)?;
		Self::enter_person(who, &member.deposit.0)?;
		Members::<T>::insert(id, number, member);
		MemberNumbers::<T>::insert(id, who, number);
		Self::deposit_event(Event::Admitted {
			cooperative: id,
			member: number,
			who,
			class,
			subscribed,
			shares,
			paid: held,
		});
		Ok(())
	}

	/// Counts a member in or out: in their class, and among the persons with a voice.
	pub(crate) fn count_voice(
		cooperative: &mut Cooperative<T>,
		bylaws: &Bylaws<T>,
		member: &Member<T>,
		comes: bool,
	) -> DispatchResult {
		let step = |count: &mut u32| {
			let next = if comes { count.checked_add(1) } else { count.checked_sub(1) };
			let fault = if comes { ArithmeticError::Overflow } else { ArithmeticError::Underflow };
			*count = next.ok_or(fault)?;
			Ok::<_, ArithmeticError>(())
		};
		let count = cooperative.members.get_mut(usize::from(member.class)).ok_or(Error::<T>::UnknownClass)?;
		step(count)?;
		if bylaws.has_voice(member.class) && matches!(member.who, Party::Person(_)) {
			step(&mut cooperative.persons)?;
		}
		Ok(())
	}
}
