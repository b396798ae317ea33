//! The invariants of the register, and of the persons in registers.

use alloc::collections::BTreeMap;
use frame_support::ensure;

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks the number of places of each person in registers, and that the key for their money is known.
	pub(crate) fn check_persons() -> Result<(), TryRuntimeError> {
		let mut places = BTreeMap::<MemberId, u32>::new();
		for (_, _, member) in Members::<T>::iter() {
			if let Party::Person(person) = member.who {
				let count = places.entry(person).or_default();
				*count = count.saturating_add(1);
			}
		}
		for (id, person) in Persons::<T>::iter() {
			let counted = places.remove(&id);
			ensure!(counted == Some(person.places), "cooperatives: the count of a person's places is wrong");
			let active = T::Membership::is_active(id);
			ensure!(
				person.last_key.is_some() != active,
				"cooperatives: the last key of a member is kept, or that of a former member is not"
			);
		}
		ensure!(places.is_empty(), "cooperatives: a person in a register is not stored");
		Ok(())
	}

	/// Checks the register, and returns what its members can collect.
	pub(crate) fn check_register(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
		bylaws: &Bylaws<T>,
	) -> Result<Balance, TryRuntimeError> {
		let (mut shares, mut new_shares) = (0u64, 0u64);
		let (mut due, mut persons) = (0 as Balance, 0u32);
		let mut classes = BTreeMap::<u8, u32>::new();
		let mut periods = BTreeMap::<MemberNo, u32>::new();
		for ((_, member), _) in Patronage::<T>::iter_prefix((id,)) {
			let count = periods.entry(member).or_default();
			*count = count.saturating_add(1);
		}
		for (number, member) in Members::<T>::iter_prefix(id) {
			ensure!(number < cooperative.next_member, "cooperatives: a number was not given yet");
			ensure!(member.shares <= member.subscribed, "cooperatives: more shares are paid than subscribed");
			ensure!(
				member.interest <= cooperative.interest,
				"cooperatives: a member's interest is ahead of the cooperative's"
			);
			let left = member.standing == Standing::Left;
			let known = MemberNumbers::<T>::get(id, member.who) == Some(number);
			ensure!(left != known, "cooperatives: a former member has a number, or a member has none");
			ensure!(!left || member.shares == 0, "cooperatives: a former member has shares");
			let worked = periods.remove(&number).unwrap_or_default();
			ensure!(member.periods == worked, "cooperatives: the count of a member's periods is wrong");
			if member.is_active() {
				let count = classes.entry(member.class).or_default();
				*count = count.saturating_add(1);
				if bylaws.has_voice(member.class) && matches!(member.who, Party::Person(_)) {
					persons = persons.saturating_add(1);
				}
			}
			shares = shares.saturating_add(member.shares.into());
			new_shares = new_shares.saturating_add(member.new_in(cooperative.period).into());
			ensure!(
				member.new_shares.1 <= member.shares && member.new_shares.0 <= cooperative.period,
				"cooperatives: a member has more new shares than shares, or from a future period"
			);
			let mut member = member;
			Self::accrue_interest(id, cooperative, &mut member)
				.map_err(|_| "cooperatives: a member's interest overflows")?;
			due = due.saturating_add(member.due).saturating_add(member.owed);
			if matches!(cooperative.state, State::Ended { .. }) {
				let value = cooperative.share_value.saturating_mul(member.shares.into());
				due = due.saturating_add(value);
			}
		}
		ensure!(periods.is_empty(), "cooperatives: work is stored for somebody who is not in the register");
		ensure!(
			shares == u64::from(cooperative.shares),
			"cooperatives: the members' shares do not add up to all shares"
		);
		ensure!(
			new_shares == u64::from(cooperative.new_shares),
			"cooperatives: the members' new shares do not add up to all new shares"
		);
		ensure!(persons == cooperative.persons, "cooperatives: the number of persons is wrong");
		ensure!(
			cooperative.members.len() == bylaws.classes.len(),
			"cooperatives: the number of classes is wrong"
		);
		for (class, count) in cooperative.members.iter().enumerate() {
			let counted = u8::try_from(class).ok().and_then(|class| classes.remove(&class));
			ensure!(
				*count == counted.unwrap_or_default(),
				"cooperatives: the number of members of a class is wrong"
			);
		}
		ensure!(classes.is_empty(), "cooperatives: a member has no class");
		Ok(due)
	}
}
