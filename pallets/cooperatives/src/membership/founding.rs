//! The founding of a cooperative.

use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult, ensure, sp_runtime::ArithmeticError, traits::fungibles::Inspect as _,
	BoundedVec,
};

use super::register::Entrant;
use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_found(
		payer: T::AccountId,
		name: Text<MaxName>,
		bylaws: Bylaws<T>,
		founders: BoundedVec<(Party, u8, u32), T::MaxFounders>,
	) -> DispatchResult {
		ensure!(is_text(&name), Error::<T>::BadName);
		bylaws.validate()?;
		// Otherwise the account could not receive what the first founder pays.
		let first = bylaws.par.saturating_mul(bylaws.first_shares.into());
		let least = T::Currencies::minimum_balance(bylaws.book.clone());
		ensure!(first >= least, Error::<T>::BadPar);
		let id = NextCooperative::<T>::get();
		NextCooperative::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		for (at, (who, class, shares)) in founders.iter().enumerate() {
			let once = founders.iter().take(at).all(|(other, ..)| other != who);
			// A cooperative that is not open yet cannot sign, and cannot be a member.
			ensure!(once && *who != Party::Cooperative(id), Error::<T>::BadFounders);
			ensure!(bylaws.class(*class).is_some(), Error::<T>::BadFounders);
			let bounds = bylaws.least_shares..=bylaws.most_shares;
			ensure!(bounds.contains(shares), Error::<T>::SharesOutOfBounds);
		}
		// Only founders with a voice count.
		let enough = founders.iter().filter(|(_, class, _)| bylaws.has_voice(*class)).count();
		ensure!(enough >= T::MinFounders::get() as usize, Error::<T>::BadFounders);
		let deposit = T::Deposit::new(&payer, Self::founding_footprint())?;
		let sign_by = Self::now().saturating_add(T::SignTime::get());
		let all = founders.to_vec();
		let founder = |(who, class, shares)| Founder { who, class, shares, stake: None };
		let founders: Vec<_> = founders.into_iter().map(founder).collect();
		// It has as many items as the list from which it is made.
		let founders = BoundedVec::truncate_from(founders);
		let deposit = (payer.clone(), deposit);
		let founding = Founding { name, founders, bylaws, sign_by, deposit };
		Self::deposit_event(Event::FoundingProposed {
			cooperative: id,
			proposal: founding.hash(),
			name: founding.name.clone(),
			founders: all,
			bylaws: founding.bylaws.clone(),
			sign_by,
		});
		Foundings::<T>::insert(id, founding);
		// A proposer who is a founder signs with the proposal.
		match Self::do_sign(id, payer, None) {
			Err(error)
				if error == Error::<T>::NotAFounder.into() || error == Error::<T>::NotAPerson.into() =>
			{
				Ok(())
			}
			other => other,
		}
	}

	/// Signs the proposal with this number, if its hash is the given one.
	pub(crate) fn do_sign(id: CooperativeId, key: T::AccountId, proposal: Option<T::Hash>) -> DispatchResult {
		let mut founding = Foundings::<T>::get(id).ok_or(Error::<T>::UnknownFounding)?;
		ensure!(Self::now() <= founding.sign_by, Error::<T>::UnknownFounding);
		let same = proposal.is_none_or(|proposal| proposal == founding.hash());
		ensure!(same, Error::<T>::OtherProposal);
		let who = Self::who(&key).ok_or(Error::<T>::NotAPerson)?;
		let founder = founding.founders.iter_mut().find(|founder| founder.who == who);
		let founder = founder.ok_or(Error::<T>::NotAFounder)?;
		ensure!(founder.stake.is_none(), Error::<T>::AlreadySigned);
		let first = Balance::from(founding.bylaws.first_shares);
		let held = first.saturating_mul(founding.bylaws.par);
		founder.stake = Some(Self::hold_stake(&founding.bylaws.book, key, held)?);
		Self::deposit_event(Event::Signed { cooperative: id, founder: who, held });
		if founding.founders.iter().all(|founder| founder.stake.is_some()) {
			return Self::open_founded(id, founding);
		}
		Foundings::<T>::insert(id, founding);
		Ok(())
	}

	/// Opens a cooperative that all founders have signed.
	fn open_founded(id: CooperativeId, founding: Founding<T>) -> DispatchResult {
		let Founding { name, founders, bylaws, deposit, .. } = founding;
		Foundings::<T>::remove(id);
		let now = Self::now();
		let account = Self::account_id(id);
		// The account lives as long as the cooperative, with or without money.
		frame_system::Pallet::<T>::inc_providers(&account);
		Accounts::<T>::insert(&account, id);
		let mut cooperative = Cooperative {
			name,
			opened_at: now,
			version: 0,
			book: bylaws.book.clone(),
			deposit,
			next_member: 0,
			members: BoundedVec::truncate_from(bylaws.classes.iter().map(|_| 0).collect()),
			persons: 0,
			shares: 0,
			new_shares: 0,
			share_value: bylaws.par,
			interest: 0,
			queue: (0, 0),
			period: 0,
			retained: Default::default(),
			payable_since: now,
			claims_until: now,
			unheld: None,
			memberships: 0,
			state: State::Open,
		};
		Self::begin_books(id, bylaws.period);
		Self::deposit_event(Event::Opened { cooperative: id, account });
		for Founder { who, class, shares, stake } in founders {
			let stake = stake.ok_or(Error::<T>::UnknownFounding)?;
			let first = bylaws.first_shares;
			// The founders' shares exist from the first day on.
			let entrant = Entrant { who, class, subscribed: shares, shares: first, new_shares: 0, stake };
			Self::enter_in_register(id, &mut cooperative, &bylaws, entrant)?;
		}
		BylawsVersions::<T>::insert(id, 0, bylaws);
		Cooperatives::<T>::insert(id, cooperative);
		Self::begin_period(id, 0, 0, now);
		Ok(())
	}

	pub(crate) fn do_abandon(id: CooperativeId, who: &T::AccountId) -> DispatchResult {
		let founding = Foundings::<T>::take(id).ok_or(Error::<T>::UnknownFounding)?;
		let Founding { founders, bylaws, sign_by, deposit: (payer, deposit), .. } = founding;
		ensure!(*who == payer || Self::now() > sign_by, Error::<T>::StillSigning);
		for stake in founders.into_iter().filter_map(|founder| founder.stake) {
			Self::give_back(&bylaws.book, stake)?;
		}
		deposit.drop(&payer)?;
		Self::deposit_event(Event::Abandoned { cooperative: id });
		Ok(())
	}

	/// The most that a cooperative stores without its members: its bylaws, its own record, and its officers.
	pub(crate) fn founding_footprint() -> Footprint {
		use codec::MaxEncodedLen;
		let versions = u64::from(T::MaxVersions::get());
		let bylaws = (Bylaws::<T>::max_encoded_len() as u64).saturating_mul(versions);
		let own = Cooperative::<T>::max_encoded_len().saturating_add(Founding::<T>::max_encoded_len()) as u64;
		Footprint { count: versions.saturating_add(12), size: bylaws.saturating_add(own) }
	}
}
