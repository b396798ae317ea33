//! Applications for membership, until they are admitted, refused or withdrawn.

use frame_support::{dispatch::DispatchResult, ensure, traits::fungibles::Inspect as _};

use super::register::Entrant;
use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_apply(
		id: CooperativeId,
		key: T::AccountId,
		class: u8,
		shares: u32,
		first: u32,
	) -> DispatchResult {
		let cooperative = Self::live_cooperative(id)?;
		let who = Self::who(&key).ok_or(Error::<T>::NotAPerson)?;
		ensure!(who != Party::Cooperative(id), Error::<T>::OwnMember);
		if let Party::Cooperative(other) = who {
			Self::live_cooperative(other)?;
		}
		let known = MemberNumbers::<T>::contains_key(id, who) || Applications::<T>::contains_key(id, who);
		ensure!(!known, Error::<T>::AlreadyMember);
		let bylaws = Self::bylaws_at(id, cooperative.version)?;
		ensure!(bylaws.class(class).is_some(), Error::<T>::UnknownClass);
		let bounds = (bylaws.least_shares..=bylaws.most_shares).contains(&shares);
		ensure!(bounds && (bylaws.first_shares..=shares).contains(&first), Error::<T>::SharesOutOfBounds);
		let held = Self::price(&cooperative, &bylaws, first)?;
		// Otherwise it could not be given back to an applicant who has no other money.
		ensure!(held >= T::Currencies::minimum_balance(bylaws.book.clone()), Error::<T>::BadPar);
		let stake = Self::hold_stake(&cooperative.book, key, held)?;
		let (version, at) = (cooperative.version, Self::now());
		Applications::<T>::insert(id, who, Application { class, shares, first, stake, version, at });
		Self::deposit_event(Event::Applied { cooperative: id, who, class, shares, first, held });
		Ok(())
	}

	/// Withdraws an application. The applicant can do this with their present key, or with the key on which the money
	/// is held. (A person who is no longer a member of the community has only the latter.)
	pub(crate) fn do_withdraw_application(
		id: CooperativeId,
		key: &T::AccountId,
		who: Party,
	) -> DispatchResult {
		let application = Applications::<T>::get(id, who).ok_or(Error::<T>::UnknownApplication)?;
		let own = application.stake.key == *key || Self::who(key) == Some(who);
		ensure!(own, Error::<T>::UnknownApplication);
		Self::do_refuse_application(id, who, Default::default())
	}

	pub(crate) fn do_refuse_application(id: CooperativeId, who: Party, reason: Reference) -> DispatchResult {
		let application = Applications::<T>::take(id, who).ok_or(Error::<T>::UnknownApplication)?;
		Self::give_back(&Self::cooperative(id)?.book, application.stake)?;
		Self::deposit_event(Event::Refused { cooperative: id, who, reason });
		Ok(())
	}

	pub(crate) fn do_admit(id: CooperativeId, who: Party) -> DispatchResult {
		let mut cooperative = Self::live_cooperative(id)?;
		let Application { class, shares, first, stake, version, .. } =
			Applications::<T>::take(id, who).ok_or(Error::<T>::UnknownApplication)?;
		if let Party::Person(person) = who {
			ensure!(T::Membership::is_active(person), Error::<T>::NotAPerson);
		}
		// An applicant under another version of the bylaws has not agreed to this one.
		ensure!(version == cooperative.version, Error::<T>::BylawsChanged);
		let bylaws = Self::bylaws_at(id, version)?;
		// A loss can have written the shares down since.
		Self::price(&cooperative, &bylaws, first)?;
		let entrant = Entrant { who, class, subscribed: shares, shares: first, new_shares: first, stake };
		Self::enter_in_register(id, &mut cooperative, &bylaws, entrant)?;
		Cooperatives::<T>::insert(id, cooperative);
		Ok(())
	}
}
