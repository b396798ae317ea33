//! Recovery of a lost or stolen key: who can move a person to another key, how, and what stops it.

use crate::*;
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::{
	ensure,
	sp_runtime::{traits::SaturatedConversion, DispatchResult},
	traits::Get,
	BoundedVec,
};
use rochdale_primitives::{AgreedKey, GuardiansInfo, NextGuardians, RecoveryInfo, SupportInfo};

/// The least threshold, whatever the community chooses: one guardian alone moves nobody to another key.
pub const LEAST_THRESHOLD: u32 = 2;

impl<T: Config> Pallet<T> {
	/// The least number of `guardians` who can move a person: more than half of them, and at least what the community
	/// asks for. So no two groups of guardians can move one person to two keys.
	pub(crate) fn least_threshold(guardians: usize) -> u32 {
		let half: u32 = guardians.saturated_into::<u32>().checked_div(2).unwrap_or_default();
		T::RecoveryThreshold::get().max(LEAST_THRESHOLD).max(half.saturating_add(1))
	}

	/// The named guardians in office. A change whose time has come has taken effect.
	pub(crate) fn guardianship(id: MemberId) -> GuardianshipOf<T> {
		let mut all = Guardians::<T>::get(id);
		match all.next.take() {
			Some((set, at)) if at <= Self::now() => all.now = set,
			next => all.next = next,
		}
		all
	}

	/// The guardians who can move this person to another key, and the threshold. If the person has named nobody, the
	/// vouchers are the guardians. Anybody can vouch unasked. So a voucher counts only if the vouch is as old as the
	/// membership, or as a whole membership period.
	pub fn guardians(id: MemberId) -> (Vec<MemberId>, u32) {
		let named = Self::guardianship(id).now;
		if !named.members.is_empty() {
			return (named.members.to_vec(), named.threshold);
		}
		let joined = People::<T>::get(id).map(|person| person.joined).unwrap_or_default();
		let long_ago = Self::now().saturating_sub(T::MembershipValidity::get());
		let vouches = Self::valid_vouches(id).filter(|vouch| vouch.given <= joined.max(long_ago));
		let vouchers: Vec<MemberId> = vouches.map(|vouch| vouch.giver).collect();
		let threshold = Self::least_threshold(vouchers.len());
		(vouchers, threshold)
	}

	pub(crate) fn guardians_info(id: MemberId) -> GuardiansInfo {
		let named = Self::guardianship(id);
		let (members, threshold) = Self::guardians(id);
		let next = named.next.map(|(set, from)| NextGuardians {
			members: set.members.into_inner(),
			threshold: set.threshold,
			from,
		});
		GuardiansInfo { named: !named.now.members.is_empty(), members, threshold, next }
	}

	pub(crate) fn recovery_info(id: MemberId) -> Option<RecoveryInfo<T::AccountId>> {
		let recovery = Recoveries::<T>::get(id)?;
		let supports = recovery.supports.into_iter().map(|support| SupportInfo {
			guardian: support.guardian,
			account: support.new,
			until: support.given.saturating_add(T::RecoveryDelay::get()),
		});
		let agreed = recovery.agreed.map(|agreed| AgreedKey {
			account: agreed.new,
			threshold: agreed.threshold,
			completable_at: agreed.completes_at,
			decide_by: agreed.decide_by,
		});
		Some(RecoveryInfo { supports: supports.collect(), agreed })
	}

	/// The number of supporters that a recovery of this person needs now.
	pub fn supporters_needed(id: MemberId) -> u32 {
		Self::guardians(id).1
	}

	pub(crate) fn do_set_guardians(
		id: MemberId,
		members: BoundedVec<MemberId, T::MaxGuardians>,
		threshold: u32,
	) -> DispatchResult {
		Self::ensure_not_agreed(id)?;
		let distinct: BTreeSet<_> = members.iter().collect();
		ensure!(distinct.len() == members.len() && !members.contains(&id), Error::<T>::BadGuardians);
		ensure!(members.iter().all(|other| Self::is_active(*other)), Error::<T>::BadGuardians);
		let least = if members.is_empty() { 0 } else { Self::least_threshold(members.len()) };
		let most: u32 = members.len().saturated_into();
		ensure!(threshold >= least && threshold <= most, Error::<T>::BadThreshold);
		let from = Self::now().saturating_add(T::RecoveryDelay::get());
		let mut all = Self::guardianship(id);
		all.next = Some((GuardianSet { members: members.clone(), threshold }, from));
		Guardians::<T>::insert(id, all);
		Self::deposit_event(Event::GuardiansNamed { id, guardians: members.into_inner(), threshold, from });
		Ok(())
	}

	/// How many active guardians say that `new` is the person's key. The guardians who have agreed stay in office until
	/// the recovery is over, even if their vouches expire.
	fn support(recovery: &RecoveryOf<T>, new: &T::AccountId) -> u32 {
		let is_counted = |support: &&Support<_>| support.new == *new && Self::is_active(support.guardian);
		recovery.supports.iter().filter(is_counted).count().saturated_into()
	}

	fn is_supported(recovery: &RecoveryOf<T>, agreed: &Agreement<T::AccountId>) -> bool {
		Self::support(recovery, &agreed.new) >= agreed.threshold
	}

	/// Whether this recovery cannot succeed any more: too few agree, nobody has completed it, or nobody has decided it
	/// in time.
	fn leads_nowhere(recovery: &RecoveryOf<T>) -> bool {
		let now = Self::now();
		match &recovery.agreed {
			Some(agreed) => {
				let ends = agreed
					.decide_by
					.unwrap_or_else(|| agreed.completes_at.saturating_add(T::RecoveryDelay::get()));
				now >= ends || !Self::is_supported(recovery, agreed)
			}
			None => !recovery.supports.iter().any(Self::is_fresh),
		}
	}

	/// Whether this support still counts. Guardians have as long to agree as the old key has to object.
	fn is_fresh(support: &Support<T::AccountId>) -> bool {
		Self::now() < support.given.saturating_add(T::RecoveryDelay::get())
	}

	/// Ends a recovery that cannot succeed any more. Returns whether it did.
	fn close_if_over(id: MemberId) -> bool {
		let over = Recoveries::<T>::get(id).is_some_and(|recovery| Self::leads_nowhere(&recovery));
		if over {
			Self::drop_recovery(id);
			Self::deposit_event(Event::RecoveryEnded { id });
		}
		over
	}

	/// Refuses whatever the old key cannot do once enough guardians agree: everything about the person but objecting.
	/// Call this before the person is read, because it may end a dispute that nobody has decided.
	pub(crate) fn ensure_not_agreed(id: MemberId) -> Result<(), Error<T>> {
		Self::close_if_over(id);
		let agreed = Recoveries::<T>::get(id).is_some_and(|recovery| recovery.agreed.is_some());
		ensure!(!agreed, Error::<T>::RecoveryUnderWay);
		Ok(())
	}

	pub(crate) fn do_support_recovery(by: MemberId, id: MemberId, new: T::AccountId) -> DispatchResult {
		ensure!(by != id, Error::<T>::NotOneself);
		let person = Self::person(id)?;
		ensure!(
			matches!(person.status, MemberStatus::Active | MemberStatus::Lapsed),
			Error::<T>::WrongStatus
		);
		let now = Self::now();
		ensure!(now >= VouchesGiven::<T>::get(by).frozen_until, Error::<T>::Penalised);
		let (guardians, threshold) = Self::guardians(id);
		ensure!(guardians.contains(&by), Error::<T>::NotAGuardian);
		Self::close_if_over(id);
		let mut recovery = Recoveries::<T>::get(id).unwrap_or_default();
		match &recovery.agreed {
			Some(agreed) => ensure!(agreed.new == new, Error::<T>::RecoveryUnderWay),
			None => Self::ensure_free(&new)?,
		}
		let same = |support: &Support<_>| support.guardian == by && support.new == new;
		ensure!(!recovery.supports.iter().any(same), Error::<T>::AlreadySupported);
		let agreed = recovery.agreed.is_some();
		recovery.supports.retain(|support| {
			support.guardian != by
				&& (agreed || (Self::is_fresh(support) && guardians.contains(&support.guardian)))
		});
		let support = Support { guardian: by, new: new.clone(), given: now };
		recovery.supports.try_push(support).map_err(|_| Error::<T>::EnoughVouches)?;
		Self::deposit_event(Event::RecoverySupported { id, new: new.clone(), by });
		if !agreed && Self::support(&recovery, &new) >= threshold {
			let completes_at = now.saturating_add(T::RecoveryDelay::get());
			Self::reserve_next_key(id, &new);
			// Otherwise a thief with the old key could pay everything away before the new key takes over.
			let frozen = T::Money::freeze(&person.account);
			recovery.agreed = Some(Agreement { new: new.clone(), threshold, completes_at, decide_by: None });
			// Nor do other guardians come into office until the recovery is over.
			let mut named = Self::guardianship(id);
			if named.next.take().is_some() {
				Guardians::<T>::insert(id, named);
			}
			Self::deposit_event(Event::RecoveryAgreed { id, new, completes_at, frozen });
		}
		Recoveries::<T>::insert(id, recovery);
		Ok(())
	}

	pub(crate) fn do_withdraw_support(by: MemberId, id: MemberId) -> DispatchResult {
		let mut recovery = Recoveries::<T>::get(id).ok_or(Error::<T>::NoRecovery)?;
		let before = recovery.supports.len();
		recovery.supports.retain(|support| support.guardian != by);
		ensure!(recovery.supports.len() < before, Error::<T>::NoRecovery);
		Self::deposit_event(Event::SupportWithdrawn { id, by });
		let agreed = recovery.agreed.clone();
		if let Some(agreed) = agreed.filter(|agreed| !Self::is_supported(&recovery, agreed)) {
			// Once an arbiter is asked, all who have agreed answer for it. Otherwise they could end the agreement and make it
			// again, until they like those who judge.
			let others = recovery.supports.iter().filter(|support| support.new == agreed.new);
			for other in others.filter(|_| agreed.decide_by.is_some()) {
				Self::penalise(other.guardian, T::RecoveryDelay::get().saturating_mul(2));
			}
			Self::drop_agreement(id, &mut recovery);
			Self::deposit_event(Event::RecoveryEnded { id });
			// Otherwise guardians could freeze a person's money again and again, and withdraw before anybody decides.
			// During the penalty the person can name other guardians.
			Self::penalise(by, T::RecoveryDelay::get().saturating_mul(2));
		}
		match recovery.supports.is_empty() {
			true => Recoveries::<T>::remove(id),
			false => Recoveries::<T>::insert(id, recovery),
		}
		Ok(())
	}

	pub(crate) fn do_object(id: MemberId, mut person: PersonOf<T>) -> DispatchResult {
		let mut recovery = Recoveries::<T>::get(id).ok_or(Error::<T>::NoRecovery)?;
		ensure!(!Self::leads_nowhere(&recovery), Error::<T>::NoRecovery);
		let agreed = recovery.agreed.as_mut().ok_or(Error::<T>::NoRecovery)?;
		ensure!(agreed.decide_by.is_none(), Error::<T>::Disputed);
		let decide_by = Self::now().saturating_add(T::RecoveryDelay::get().saturating_mul(2));
		agreed.decide_by = Some(decide_by);
		person.disputed = true;
		let (old, new) = (person.account.clone(), agreed.new.clone());
		People::<T>::insert(id, person);
		Recoveries::<T>::insert(id, recovery);
		T::RecoveryArbiter::asked(&id, decide_by);
		Self::deposit_event(Event::RecoveryDisputed { id, old, new, decide_by });
		Ok(())
	}

	pub(crate) fn do_decide_recovery(id: MemberId, moves: bool) -> DispatchResult {
		let mut recovery = Recoveries::<T>::get(id).ok_or(Error::<T>::NoRecovery)?;
		let agreed = recovery.agreed.clone().filter(|agreed| agreed.decide_by.is_some());
		let new = agreed.ok_or(Error::<T>::NoRecovery)?.new;
		Self::deposit_event(Event::RecoveryDecided { id, moves });
		if moves {
			T::RecoveryArbiter::settled(&id);
			Self::recover(id, Self::person(id)?, new);
			return Ok(());
		}
		Self::drop_agreement(id, &mut recovery);
		Recoveries::<T>::remove(id);
		for support in recovery.supports.into_iter().filter(|support| support.new == new) {
			if People::<T>::contains_key(support.guardian) {
				Self::penalise(support.guardian, T::PenaltyPeriod::get());
			}
		}
		Ok(())
	}

	pub(crate) fn do_complete_recovery(new: T::AccountId) -> DispatchResult {
		let id = NextKeyOf::<T>::get(&new).ok_or(Error::<T>::NoNextKey)?;
		let recovery = Recoveries::<T>::get(id).ok_or(Error::<T>::NoRecovery)?;
		let agreed = recovery.agreed.clone().filter(|agreed| agreed.new == new);
		let agreed = agreed.ok_or(Error::<T>::NoRecovery)?;
		ensure!(agreed.decide_by.is_none(), Error::<T>::Disputed);
		ensure!(Self::now() >= agreed.completes_at, Error::<T>::TooEarly);
		// A guardian who is no longer a member does not count.
		ensure!(Self::is_supported(&recovery, &agreed), Error::<T>::TooFewSupporters);
		Self::recover(id, Self::person(id)?, new);
		Ok(())
	}

	pub(crate) fn do_close_recovery(id: MemberId) -> DispatchResult {
		ensure!(Recoveries::<T>::contains_key(id), Error::<T>::NoRecovery);
		ensure!(Self::close_if_over(id), Error::<T>::TooEarly);
		Ok(())
	}

	/// Ends the agreement of the guardians: the person has the money and the voice back. The caller stores `recovery`.
	pub(crate) fn drop_agreement(id: MemberId, recovery: &mut RecoveryOf<T>) {
		let Some(agreed) = recovery.agreed.take() else { return };
		if agreed.decide_by.is_some() {
			T::RecoveryArbiter::settled(&id);
		}
		Self::free_next_key(&agreed.new);
		People::<T>::mutate_extant(id, |person| {
			person.disputed = false;
			T::Money::thaw(&person.account);
		});
	}

	pub(crate) fn drop_recovery(id: MemberId) {
		if let Some(mut recovery) = Recoveries::<T>::take(id) {
			Self::drop_agreement(id, &mut recovery);
		}
	}
}
