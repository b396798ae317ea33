use alloc::collections::BTreeMap;
use frame_support::{
	ensure,
	traits::fungibles::{hold::Inspect as _, Inspect},
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks the books of each cooperative against its register and its periods.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let next = NextCooperative::<T>::get();
		let mut memberships = BTreeMap::<CooperativeId, u32>::new();
		for (id, who, _) in Numbers::<T>::iter() {
			ensure!(Cooperatives::<T>::contains_key(id), "cooperatives: a register has no cooperative");
			ensure!(who != Who::Cooperative(id), "cooperatives: a cooperative is a member of itself");
			if let Who::Cooperative(other) = who {
				let count = memberships.entry(other).or_default();
				*count = count.saturating_add(1);
			}
		}
		for (id, founding) in Foundings::<T>::iter() {
			ensure!(
				id < next && !Cooperatives::<T>::contains_key(id),
				"cooperatives: a proposal has the number of a cooperative, or one that was not given"
			);
			let open = founding.founders.iter().any(|founder| founder.stake.is_none());
			ensure!(open, "cooperatives: all founders have signed, but it is not open");
		}
		Self::check_persons()?;
		for (account, id) in Accounts::<T>::iter() {
			ensure!(
				account == Self::account_id(id),
				"cooperatives: an account belongs to another cooperative"
			);
			ensure!(Cooperatives::<T>::contains_key(id), "cooperatives: an account has no cooperative");
		}
		for (id, cooperative) in Cooperatives::<T>::iter() {
			ensure!(id < next, "cooperatives: a number was not given yet");
			let account = Accounts::<T>::get(Self::account_id(id));
			ensure!(account == Some(id), "cooperatives: an account is not known");
			let elsewhere = memberships.get(&id).copied().unwrap_or_default();
			ensure!(
				cooperative.memberships == elsewhere,
				"cooperatives: the count of its memberships is wrong"
			);
			Self::check_cooperative(id, &cooperative)?;
		}
		Self::check_deciding()?;
		Ok(())
	}

	/// Checks the number of places of each person in registers, and that the key for their money is known.
	fn check_persons() -> Result<(), TryRuntimeError> {
		let mut places = BTreeMap::<MemberId, u32>::new();
		for (_, _, member) in Members::<T>::iter() {
			if let Who::Person(person) = member.who {
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

	fn check_cooperative(id: CooperativeId, cooperative: &Cooperative<T>) -> Result<(), TryRuntimeError> {
		if matches!(cooperative.state, State::Clearing { .. }) {
			let left = [HoldReason::Reserve, HoldReason::Claims];
			let left = left.into_iter().any(|reason| Self::held(id, &cooperative.book, reason) > 0);
			ensure!(!left, "cooperatives: one that is being cleared holds money");
			return Ok(());
		}
		let bylaws = Self::bylaws(id)?;
		if matches!(cooperative.state, State::Ended { .. }) {
			let left = Self::held(id, &cooperative.book, HoldReason::Reserve);
			ensure!(left == 0, "cooperatives: one that has ended has a reserve");
		} else {
			ensure!(bylaws.par >= cooperative.share_value, "cooperatives: shares are worth more than par");
		}
		let mut claims = Self::check_register(id, cooperative, &bylaws)?;
		claims = claims.saturating_add(Self::check_periods(id, cooperative)?);
		if !T::Currencies::asset_exists(cooperative.book.clone()) {
			// If the currency no longer exists, all that was held is gone.
			return Ok(());
		}
		let held = Self::held(id, &cooperative.book, HoldReason::Claims);
		ensure!(held == claims, "cooperatives: the claims that are held are not those that members have");
		// The identity of the books is derived, so it needs no check. (In a currency that decays, there can be less
		// money than is held. The next closing books this as a loss.)
		let books = Self::books(id, cooperative)?;
		let bound = books.reserve.saturating_add(books.claims);
		let account = Self::account_id(id);
		let all = T::Currencies::total_balance_on_hold(cooperative.book.clone(), &account);
		ensure!(all >= bound, "cooperatives: less is held than the reserve and the claims");
		if matches!(cooperative.state, State::Ended { .. }) {
			// After the end, leaving members collect without waiting for their turn.
			return Ok(());
		}
		Self::check_queue(id, cooperative)
	}

	/// Checks the register, and returns what its members can collect.
	fn check_register(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
		bylaws: &Bylaws<T>,
	) -> Result<Balance, TryRuntimeError> {
		let (mut shares, mut new_shares) = (0u64, 0u64);
		let (mut due, mut persons) = (0 as Balance, 0u32);
		let mut classes = BTreeMap::<u8, u32>::new();
		let mut periods = BTreeMap::<MemberNo, u32>::new();
		for ((_, member), _) in Works::<T>::iter_prefix((id,)) {
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
			let known = Numbers::<T>::get(id, member.who) == Some(number);
			ensure!(left != known, "cooperatives: a former member has a number, or a member has none");
			ensure!(!left || member.shares == 0, "cooperatives: a former member has shares");
			let worked = periods.remove(&number).unwrap_or_default();
			ensure!(member.periods == worked, "cooperatives: the count of a member's periods is wrong");
			if member.is_active() {
				let count = classes.entry(member.class).or_default();
				*count = count.saturating_add(1);
				if bylaws.has_voice(member.class) && matches!(member.who, Who::Person(_)) {
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
			Self::settle(id, cooperative, &mut member)
				.map_err(|_| "cooperatives: a member's interest overflows")?;
			due = due.saturating_add(member.due);
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

	/// Checks the periods, and returns what can be claimed of them.
	fn check_periods(id: CooperativeId, cooperative: &Cooperative<T>) -> Result<Balance, TryRuntimeError> {
		let mut claims: Balance = 0;
		for (number, period) in Periods::<T>::iter_prefix(id) {
			ensure!(number <= cooperative.period, "cooperatives: a period has a future number");
			let ended = matches!(cooperative.state, State::Ended { .. });
			let open = number == cooperative.period;
			ensure!(
				open == period.closing.is_none(),
				"cooperatives: an earlier period is open, or the last is closed"
			);
			let retained = cooperative.retained_of(number).is_some();
			let mut units = [0 as Units; 3];
			for (_, work) in Works::<T>::iter_prefix((id, number)) {
				for (sum, counts) in units.iter_mut().zip([true, !work.paid, !work.revolved]) {
					*sum = sum.saturating_add(if counts { work.units } else { 0 });
				}
			}
			let [all, unpaid, unrevolved] = units;
			if open && !ended {
				ensure!(all == period.units, "cooperatives: the members' work does not add up to all work");
			}
			if retained {
				ensure!(
					unrevolved == period.units,
					"cooperatives: the work behind retained patronage does not add up"
				);
			}
			for (pool, units) in [(&period.cash, unpaid), (&period.revolved, unrevolved)] {
				if let Some(pool) = pool {
					ensure!(
						pool.units == units,
						"cooperatives: the work behind the claims of a period does not add up"
					);
					ensure!(pool.left <= pool.all, "cooperatives: more is left to claim than the whole");
					claims = claims.saturating_add(pool.left);
				}
			}
		}
		let sorted = cooperative.retained.is_sorted_by(|(one, _), (other, _)| one < other);
		ensure!(sorted, "cooperatives: retained patronage is not oldest first");
		Ok(claims)
	}

	fn check_queue(id: CooperativeId, cooperative: &Cooperative<T>) -> Result<(), TryRuntimeError> {
		let (first, end) = cooperative.queue;
		let mut waiting = 0u32;
		for (place, number) in Queue::<T>::iter_prefix(id) {
			ensure!((first..end).contains(&place), "cooperatives: a place outside the queue");
			let standing = Members::<T>::get(id, number).map(|member| member.standing);
			let here = matches!(standing, Some(Standing::Leaving { place: own, .. }) if own == place);
			ensure!(here, "cooperatives: a place in the queue belongs to a member who is not leaving there");
			waiting = waiting.saturating_add(1);
		}
		ensure!(waiting == end.saturating_sub(first), "cooperatives: a place in the queue has no member");
		Ok(())
	}
}
