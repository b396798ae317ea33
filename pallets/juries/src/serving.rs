//! How members answer a summons, and how they leave a panel.

use frame_support::{dispatch::DispatchResult, ensure};

use crate::{drawing::seated, *};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_accept(who: T::AccountId, id: CaseId) -> DispatchResult {
		let case = Self::case_at(id, Stage::Summoning)?;
		let member = Self::ensure_impartial(&case, &who)?;
		let panel = Self::change_service(id, case.level, member, |service| match service {
			Service::Summoned => Ok(Service::Serving),
			_ => Err(Error::<T>::AlreadyAccepted),
		})?;
		Self::deposit_event(Event::Accepted { case: id, member });
		if panel.iter().all(|juror| juror.service != Service::Summoned) {
			Self::hurry(id, case);
		}
		Ok(())
	}

	pub(crate) fn do_decline(who: T::AccountId, id: CaseId) -> DispatchResult {
		let member = T::Membership::member(&who).ok_or(Error::<T>::NotAMember)?;
		let case = Cases::<T>::get(id).ok_or(Error::<T>::UnknownCase)?;
		ensure!(case.stage.sits() && Self::now() < case.last, Error::<T>::WrongStage);
		let panel = Self::change_service(id, case.level, member, |service| match service {
			Service::Summoned | Service::Serving => Ok(Service::Gone),
			_ => Err(Error::<T>::AlreadyCommitted),
		})?;
		Self::release(id, &case, member, Cause::Declined);
		// Nobody is left for whom the summons waits.
		if case.stage == Stage::Summoning && panel.iter().all(|juror| juror.service != Service::Summoned) {
			Self::hurry(id, case);
		}
		Ok(())
	}

	/// The member whose key this is, who is no party of the case.
	pub(crate) fn ensure_impartial(case: &CaseOf<T>, who: &T::AccountId) -> Result<MemberId, Error<T>> {
		let member = T::Membership::member(who).ok_or(Error::<T>::NotAMember)?;
		ensure!(T::Disputes::party(&case.dispute, who).is_none(), Error::<T>::NotImpartial);
		Ok(member)
	}

	/// Changes what a juror has done, who has not gone. Returns the panel.
	pub(crate) fn change_service(
		id: CaseId,
		level: Level,
		member: MemberId,
		change: impl FnOnce(Service<T::Hash>) -> Result<Service<T::Hash>, Error<T>>,
	) -> Result<PanelOf<T>, DispatchError> {
		let mut panel = Panels::<T>::get(id, level);
		let juror = panel.iter_mut().find(|juror| juror.member == member && juror.sits());
		let juror = juror.ok_or(Error::<T>::NotAJuror)?;
		juror.service = change(juror.service)?;
		Panels::<T>::insert(id, level, &panel);
		Ok(panel)
	}

	/// Those who are no longer members leave the panel, and those for whom `absent` has a cause. Returns how many are
	/// left.
	pub(crate) fn strike(
		id: CaseId,
		case: &CaseOf<T>,
		absent: impl Fn(&Service<T::Hash>) -> Option<Cause>,
	) -> u32 {
		let mut panel = Panels::<T>::get(id, case.level);
		for juror in panel.iter_mut().filter(|juror| juror.sits()) {
			let lapsed = (!T::Membership::on_roll(juror.member, &case.roll)).then_some(Cause::Lapsed);
			if let Some(cause) = lapsed.or_else(|| absent(&juror.service)) {
				juror.service = Service::Gone;
				Self::release(id, case, juror.member, cause);
			}
		}
		if !panel.is_empty() {
			Panels::<T>::insert(id, case.level, &panel);
		}
		seated(&panel)
	}

	/// A juror has gone. A juror who was absent is not drawn for a time.
	fn release(id: CaseId, case: &CaseOf<T>, member: MemberId, cause: Cause) {
		let counts = T::Disputes::counts(&case.dispute);
		let was_absent = counts && matches!(cause, Cause::NoAnswer | Cause::NoVote | Cause::NotRevealed);
		let absent_until = was_absent.then(|| Self::now().saturating_add(case.rules.absence));
		if counts {
			Self::change_duty(member, |duty| {
				duty.panels = duty.panels.saturating_sub(1);
				duty.absent_until = duty.absent_until.max(absent_until.unwrap_or_default());
			});
		}
		Self::deposit_event(Event::Released { case: id, member, cause, absent_until });
	}

	/// Changes a member's duties. There is no entry for those who have none, nor for persons whom nobody knows.
	pub(crate) fn change_duty(member: MemberId, change: impl FnOnce(&mut Duty)) {
		Duties::<T>::mutate_exists(member, |stored| {
			let mut duty = stored.take().unwrap_or_default();
			change(&mut duty);
			let has_claim = duty.absent_until > Self::now() || duty.owed > 0;
			let is_kept = duty.panels > 0 || (has_claim && T::Membership::known_account(member).is_some());
			*stored = is_kept.then_some(duty);
		});
	}
}

impl<T: Config> rochdale_primitives::OnMembership<T::AccountId> for Pallet<T> {
	fn activated(_: MemberId, _: &T::AccountId) {}

	/// The end of each stage strikes those who are no longer members.
	fn deactivated(_: MemberId, _: &T::AccountId) {}

	fn forgotten(id: MemberId, _: &T::AccountId) {
		Self::change_duty(id, |duty| *duty = Duty { panels: duty.panels, ..Default::default() });
	}

	fn rekeyed(_: MemberId, _: &T::AccountId, _: &T::AccountId) {}

	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case(id: MemberId) {
		Duties::<T>::insert(id, Duty { panels: 1, absent_until: Moment::MAX, owed: 1 });
	}
}
