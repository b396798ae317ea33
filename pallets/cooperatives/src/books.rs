//! The books: what belongs to whom on a cooperative's account.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		traits::{EnsureAdd, EnsureSub},
		ArithmeticError, DispatchError,
	},
	storage::with_storage_layer,
	traits::{
		fungibles::{hold::Inspect as _, hold::Mutate as _, Inspect},
		tokens::{
			Fortitude::{Force, Polite},
			Precision::{BestEffort, Exact},
			Preservation, Restriction,
		},
	},
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The time of the chain's clock.
	pub(crate) fn now() -> Moment {
		rochdale_primitives::now::<T::Time>()
	}

	/// The account of a cooperative.
	pub(crate) fn account_id(id: CooperativeId) -> T::AccountId {
		rochdale_primitives::sub_account(T::PalletId::get(), b"account", id)
	}

	/// The cooperative with this number.
	pub(crate) fn cooperative(id: CooperativeId) -> Result<Cooperative<T>, DispatchError> {
		Ok(Cooperatives::<T>::get(id).ok_or(Error::<T>::UnknownCooperative)?)
	}

	/// The cooperative with this number, if it is not dissolved.
	pub(crate) fn open(id: CooperativeId) -> Result<Cooperative<T>, DispatchError> {
		let cooperative = Self::cooperative(id)?;
		ensure!(cooperative.state == State::Open, Error::<T>::Dissolved);
		Ok(cooperative)
	}

	/// The current bylaws.
	pub(crate) fn bylaws(id: CooperativeId) -> Result<Bylaws<T>, DispatchError> {
		Self::bylaws_at(id, Self::cooperative(id)?.version)
	}

	/// A version of the bylaws.
	pub(crate) fn bylaws_at(id: CooperativeId, version: Version) -> Result<Bylaws<T>, DispatchError> {
		Ok(AllBylaws::<T>::get(id, version).ok_or(Error::<T>::UnknownCooperative)?)
	}

	/// Whether this account belongs to the member who holds the office, and is not disputed.
	pub(crate) fn holds_office(id: CooperativeId, office: Office, account: &T::AccountId) -> bool {
		let member = Officers::<T>::get(id, office).and_then(|officer| Members::<T>::get(id, officer.member));
		member.is_some_and(|member| member.is_active() && Self::who(account) == Some(member.who))
			&& !T::Membership::is_disputed(account)
	}

	/// The amount that is held on a cooperative's account for this reason.
	pub(crate) fn held(id: CooperativeId, book: &AssetOf<T>, reason: HoldReason) -> Balance {
		T::Currencies::balance_on_hold(book.clone(), &reason.into(), &Self::account_id(id))
	}

	/// The amount that can be put into the reserve and the claims: the money that can be spent, and the money that is
	/// frozen.
	pub(crate) fn bookable(id: CooperativeId, book: &AssetOf<T>) -> Balance {
		let account = Self::account_id(id);
		T::Currencies::reducible_balance(book.clone(), &account, Preservation::Protect, Force)
	}

	/// The amount that a cooperative can spend.
	pub(crate) fn free(id: CooperativeId, book: &AssetOf<T>) -> Balance {
		let account = Self::account_id(id);
		T::Currencies::reducible_balance(book.clone(), &account, Preservation::Protect, Polite)
	}

	/// The books as they are now.
	pub(crate) fn books(id: CooperativeId, cooperative: &Cooperative<T>) -> Result<Books, ArithmeticError> {
		let book = &cooperative.book;
		let assets = T::Currencies::total_balance(book.clone(), &Self::account_id(id));
		// Once the cooperative has ended, the shares are among the claims.
		let shares = if cooperative.has_ended() { 0 } else { cooperative.capital() };
		let retained = cooperative.retained_sum()?;
		let reserve = Self::held(id, book, HoldReason::Reserve);
		let claims = Self::held(id, book, HoldReason::Claims);
		let bound = shares.ensure_add(retained)?.ensure_add(reserve)?.ensure_add(claims)?;
		let signed = |amount: Balance| i128::try_from(amount).map_err(|_| ArithmeticError::Overflow);
		let result = signed(assets)?.ensure_sub(signed(bound)?)?;
		Ok(Books { assets, shares, retained, reserve, claims, result, free: Self::free(id, book) })
	}

	/// The books as they would be if these wages were paid, as far as there is free money. A debt beyond the free money
	/// cannot be paid. So wages never cause a loss that the reserve bears.
	pub(crate) fn books_less(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
		owed: Balance,
	) -> Result<Books, ArithmeticError> {
		let books = Self::books(id, cooperative)?;
		let wages = owed.min(books.free);
		let result = books.result.checked_sub_unsigned(wages).ok_or(ArithmeticError::Underflow)?;
		Ok(Books { result, free: books.free.ensure_sub(wages)?, ..books })
	}

	/// Puts free money into the claims.
	pub(crate) fn to_claims(id: CooperativeId, book: &AssetOf<T>, amount: Balance) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		T::Currencies::hold(book.clone(), &HoldReason::Claims.into(), &Self::account_id(id), amount)
	}

	/// Puts free money into the reserve, as far as there is enough, and returns the amount. (If the money is held
	/// elsewhere, the remainder stays in the free result, and comes with the next closing.)
	pub(crate) fn to_reserve(id: CooperativeId, book: &AssetOf<T>, amount: Balance) -> Balance {
		let amount = amount.min(Self::bookable(id, book));
		if amount == 0 {
			return 0;
		}
		let reason = HoldReason::Reserve.into();
		match T::Currencies::hold(book.clone(), &reason, &Self::account_id(id), amount) {
			Ok(()) => amount,
			Err(_) => 0,
		}
	}

	/// Turns claims that nobody has any more into free money, and returns the amount.
	pub(crate) fn release_claims(
		id: CooperativeId,
		book: &AssetOf<T>,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		// If the currency was removed, nothing is held, and nothing can be released.
		if amount == 0 {
			return Ok(0);
		}
		let (reason, account) = (HoldReason::Claims.into(), Self::account_id(id));
		T::Currencies::release(book.clone(), &reason, &account, amount, Exact)
	}

	/// Pays an amount out of the claims, and returns how much arrived. This is less if there is no free money on the
	/// account that bears the decay of the currency, or its levy.
	pub(crate) fn pay_held(
		id: CooperativeId,
		book: &AssetOf<T>,
		to: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let (reason, account) = (HoldReason::Claims.into(), Self::account_id(id));
		let free = Restriction::Free;
		T::Currencies::transfer_on_hold(book.clone(), &reason, &account, to, amount, Exact, free, Polite)
	}

	/// Pays a member's claim in full, or fails. So nobody can choose for the member a moment in which the claim is
	/// worth less. It can be paid once there is free money again that bears the decay. After the end there will be
	/// none, so the claim is paid at what it is worth then. Returns the amount that arrived.
	pub(crate) fn pay_claim(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
		to: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		if amount == 0 {
			return Ok(0);
		}
		let paid = Self::pay_held(id, &cooperative.book, to, amount)?;
		ensure!(paid == amount || cooperative.has_ended(), Error::<T>::TooLittleMoney);
		Ok(paid)
	}

	/// Holds money of an applicant or a founder, and their deposit.
	pub(crate) fn put_down(
		book: &AssetOf<T>,
		key: T::AccountId,
		amount: Balance,
	) -> Result<Stake<T>, DispatchError> {
		T::Currencies::hold(book.clone(), &HoldReason::Shares.into(), &key, amount)?;
		let deposit = T::Deposit::new(&key, Self::place_footprint())?;
		Ok(Stake { key, held: amount, deposit })
	}

	/// Gives back what somebody has put down. If the currency no longer exists, it gives back only the deposit.
	pub(crate) fn give_back(book: &AssetOf<T>, stake: Stake<T>) -> DispatchResult {
		let Stake { key, held, deposit } = stake;
		if T::Currencies::asset_exists(book.clone()) {
			T::Currencies::release(book.clone(), &HoldReason::Shares.into(), &key, held, BestEffort)?;
		}
		deposit.drop(&key)
	}

	/// Takes the money that is held on somebody's account for shares. It fails unless the full price arrives, because a
	/// currency can decay on the account, or take a levy.
	pub(crate) fn take_held(
		id: CooperativeId,
		book: &AssetOf<T>,
		key: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let reason = HoldReason::Shares.into();
		let (to, free) = (Self::account_id(id), Restriction::Free);
		let arrived =
			T::Currencies::transfer_on_hold(book.clone(), &reason, key, &to, amount, Exact, free, Polite)?;
		ensure!(arrived == amount, Error::<T>::PriceNotMet);
		Ok(())
	}

	/// Pays free money of any currency to somebody, and returns the amount that arrived. It pays nothing if they cannot
	/// receive it. It holds the money first, because a hold never takes the money that keeps the account alive.
	pub(crate) fn give(id: CooperativeId, asset: &AssetOf<T>, to: &T::AccountId, amount: Balance) -> Balance {
		let from = Self::account_id(id);
		if amount == 0 || *to == from {
			return 0;
		}
		let reason = HoldReason::Claims.into();
		let paid = with_storage_layer(|| {
			T::Currencies::hold(asset.clone(), &reason, &from, amount)?;
			let paid = Self::pay_held(id, asset, to, amount)?;
			// A levy can take all of it.
			ensure!(paid > 0, Error::<T>::TooLittleMoney);
			Ok::<_, DispatchError>(paid)
		});
		paid.unwrap_or_default()
	}

	/// The most that a place in the register stores, as the deposit counts it. This covers the records that are not
	/// final (or an application), two items of work, the delegate, wages, and a person's last key.
	pub(crate) fn place_footprint() -> Footprint {
		use codec::MaxEncodedLen;
		let records = Records::<T>::max_encoded_len() as u64;
		let member = Member::<T>::max_encoded_len() as u64;
		let work = (Work::max_encoded_len() as u64).saturating_mul(2);
		let wages = (Wage::<T>::max_encoded_len() as u64).saturating_mul(MAX_OWN_WAGES.into());
		let person = Person::<T::AccountId>::max_encoded_len() as u64;
		let size = [records, member, work, wages, person].into_iter().fold(0, u64::saturating_add);
		Footprint { count: u64::from(MAX_OWN_WAGES).saturating_add(7), size }
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
