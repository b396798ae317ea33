//! The founding of a cooperative, and changes of its bylaws.

use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult, ensure, sp_runtime::ArithmeticError, traits::fungibles::Inspect as _,
	BoundedVec,
};

use crate::*;

/// Somebody who is entered in the register.
pub(crate) struct Entrant<T: Config> {
	pub who: Who,
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
	pub(crate) fn do_found(
		payer: T::AccountId,
		name: Text<MaxName>,
		bylaws: Bylaws<T>,
		founders: BoundedVec<(Who, u8, u32), T::MaxFounders>,
	) -> DispatchResult {
		bylaws::ensure_name::<T>(&name)?;
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
			ensure!(once && *who != Who::Cooperative(id), Error::<T>::BadFounders);
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
		Self::deposit_event(Event::Proposed {
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
		founder.stake = Some(Self::put_down(&founding.bylaws.book, key, held)?);
		Self::deposit_event(Event::Signed { cooperative: id, founder: who, held });
		if founding.founders.iter().all(|founder| founder.stake.is_some()) {
			return Self::begin(id, founding);
		}
		Foundings::<T>::insert(id, founding);
		Ok(())
	}

	/// Opens a cooperative that all founders have signed.
	fn begin(id: CooperativeId, founding: Founding<T>) -> DispatchResult {
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
			memberships: 0,
			state: State::Open,
		};
		Self::deposit_event(Event::Opened { cooperative: id, account });
		for Founder { who, class, shares, stake } in founders {
			let stake = stake.ok_or(Error::<T>::UnknownFounding)?;
			let first = bylaws.first_shares;
			// The founders' shares exist from the first day on.
			let entrant = Entrant { who, class, subscribed: shares, shares: first, new_shares: 0, stake };
			Self::enter(id, &mut cooperative, &bylaws, entrant)?;
		}
		AllBylaws::<T>::insert(id, 0, bylaws);
		Cooperatives::<T>::insert(id, cooperative);
		Self::begin_period(id, 0, 0);
		Ok(())
	}

	/// Begins a period under this version of the bylaws.
	pub(crate) fn begin_period(id: CooperativeId, period: PeriodNo, version: Version) {
		let began_at = Self::now();
		let period_record = Period {
			version,
			began_at,
			units: 0,
			contestable_until: 0,
			closing: None,
			cash: None,
			revolved: None,
		};
		Periods::<T>::insert(id, period, period_record);
	}

	/// Enters somebody in the register, and takes what they have put down for their first shares. The caller stores the
	/// cooperative.
	pub(crate) fn enter(
		id: CooperativeId,
		cooperative: &mut Cooperative<T>,
		bylaws: &Bylaws<T>,
		entrant: Entrant<T>,
	) -> DispatchResult {
		let Entrant { who, class, subscribed, shares, new_shares, stake } = entrant;
		Self::take_held(id, &cooperative.book, &stake.key, stake.held)?;
		let number = cooperative.next_member;
		cooperative.next_member = number.checked_add(1).ok_or(Error::<T>::UnknownMember)?;
		cooperative.shares = cooperative.shares.checked_add(shares).ok_or(Error::<T>::SharesOutOfBounds)?;
		cooperative.new_shares =
			cooperative.new_shares.checked_add(new_shares).ok_or(Error::<T>::SharesOutOfBounds)?;
		if let Who::Cooperative(other) = who {
			let mut record = Self::open(other)?;
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
			periods: 0,
			admitted_at: now,
			standing: Standing::Active,
			deposit: (key, deposit),
		};
		Self::count_voice(cooperative, bylaws, &member, true)?;
		Self::enter_person(who, &member.deposit.0)?;
		Members::<T>::insert(id, number, member);
		Numbers::<T>::insert(id, who, number);
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
		if bylaws.has_voice(member.class) && matches!(member.who, Who::Person(_)) {
			step(&mut cooperative.persons)?;
		}
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

	pub(crate) fn do_amend(id: CooperativeId, of: Version, bylaws: Bylaws<T>) -> DispatchResult {
		let mut cooperative = Self::open(id)?;
		// Otherwise this resolution would undo a change by another one that its authors did not know.
		ensure!(of == cooperative.version, Error::<T>::OtherVersion);
		bylaws.validate()?;
		let old = Self::bylaws_at(id, cooperative.version)?;
		let kept = old.classes.iter().zip(&bylaws.classes).all(|(old, new)| old.kind == new.kind);
		let fixed = bylaws.book == cooperative.book && bylaws.classes.len() >= old.classes.len() && kept;
		ensure!(fixed, Error::<T>::BylawsFixed);
		// After a loss, the par value can be lowered to the share value for good. Then no surplus restores the
		// difference.
		ensure!(bylaws.par == old.par || bylaws.par == cooperative.share_value, Error::<T>::ParFixed);
		if bylaws.par != old.par {
			cooperative.payable_since = Self::now();
		}
		let version = cooperative.version.checked_add(1).ok_or(Error::<T>::TooManyVersions)?;
		let forgotten = version.checked_sub(T::MaxVersions::get());
		if let Some(oldest) = forgotten {
			let period = Self::open_period(id, &cooperative)?;
			ensure!(period.version > oldest, Error::<T>::TooManyVersions);
			AllBylaws::<T>::remove(id, oldest);
		}
		let classes = bylaws.classes.iter().enumerate();
		let members = classes.map(|(at, _)| cooperative.members.get(at).copied().unwrap_or_default());
		cooperative.members = BoundedVec::truncate_from(members.collect());
		cooperative.version = version;
		Cooperatives::<T>::insert(id, cooperative);
		AllBylaws::<T>::insert(id, version, bylaws.clone());
		Self::deposit_event(Event::Amended { cooperative: id, version, bylaws, forgotten });
		Ok(())
	}

	pub(crate) fn do_act(account: T::AccountId, call: <T as Config>::RuntimeCall) -> DispatchResult {
		ensure!(Accounts::<T>::contains_key(&account), Error::<T>::UnknownCooperative);
		ensure!(T::CallFilter::contains(&call), Error::<T>::NotForCooperatives);
		let origin = frame_system::RawOrigin::Signed(account.clone()).into();
		let result = call.dispatch(origin).map(|_| ()).map_err(|error| error.error);
		Self::deposit_event(Event::Acted { account, result });
		result
	}
}
