//! What parties and jurors say in a case.

use frame_support::{dispatch::DispatchResult, ensure};

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_state(who: T::AccountId, id: CaseId, text: Text<T>) -> DispatchResult {
		let case = Cases::<T>::get(id).ok_or(Error::<T>::UnknownCase)?;
		let (level, now) = (case.level, Self::now());
		let goes_on = case.stage != Stage::Deliberating || now < case.ends_at;
		let begins = matches!(case.stage, Stage::Seeding | Stage::Sealed { .. } | Stage::Unsealing);
		ensure!(
			(begins || case.stage.sits()) && !case.heard && goes_on && now < case.last,
			Error::<T>::WrongStage
		);
		ensure!(is_text(&text), Error::<T>::BadText);
		let author = match T::Disputes::party(&case.dispute, &who) {
			Some(_) => Author::Party(who),
			None => Author::Juror(Self::ensure_serving(id, level, &who)?),
		};
		let is_free = |slot: &u32| !Statements::<T>::contains_key(id, (level, author.clone(), *slot));
		let slot = (0..T::MaxStatements::get()).find(is_free).ok_or(Error::<T>::TooManyStatements)?;
		Statements::<T>::insert(id, (level, author.clone(), slot), &text);
		Self::deposit_event(Event::Stated { case: id, level, author, slot, text });
		Ok(())
	}

	/// The member whose key this is, who has accepted a seat.
	fn ensure_serving(id: CaseId, level: Level, who: &T::AccountId) -> Result<MemberId, Error<T>> {
		let member = T::Membership::member(who).ok_or(Error::<T>::NotAJuror)?;
		let serves = |juror: &Juror<_>| juror.member == member && juror.service == Service::Serving;
		ensure!(Panels::<T>::get(id, level).iter().any(serves), Error::<T>::NotAJuror);
		Ok(member)
	}
}

/// Whether this is a text in UTF-8 that says something.
pub(crate) fn is_text(bytes: &[u8]) -> bool {
	core::str::from_utf8(bytes).is_ok_and(|text| !text.trim().is_empty())
}
