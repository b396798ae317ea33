//! The auditor's objections to entries, and how the members decide them.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{dispatch::DispatchResult, ensure, pallet_prelude::ConstU32};
use rochdale_primitives::{CooperativeId, Moment};
use scale_info::TypeInfo;

use super::book::Book;
use crate::{
	ledger::{EntryId, Storage},
	*,
};

/// The most objections of auditors in a period, decided or not. So no auditor keeps its accounts open for ever with one
/// objection after another.
pub const MAX_OBJECTIONS: u32 = 16;

/// An auditor's objection to an entry of a period that is not closed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct EntryObjection {
	/// The number of the entry.
	pub entry: u32,
	/// The member who was the auditor then.
	pub auditor: MemberNo,
	pub at: Moment,
	pub reason: Reference,
	/// Whether the members have decided it. Nobody objects to the entry again.
	pub decided: bool,
}

/// The objections of a period.
pub type EntryObjectionsOf = frame_support::BoundedVec<EntryObjection, ConstU32<MAX_OBJECTIONS>>;

impl<T: Config> Pallet<T> {
	/// The auditor objects to an entry. Until the members have decided, its period is not closed, and its accounts are
	/// not approved.
	pub(crate) fn do_object_to_entry(id: CooperativeId, entry: EntryId, reason: Reference) -> DispatchResult {
		let cooperative = Self::live_cooperative(id)?;
		let auditor = Officers::<T>::get(id, Office::Auditor).ok_or(Error::<T>::NoOfficer)?.member;
		ensure!(is_text(&reason), Error::<T>::NoReason);
		ensure!(entry.period >= cooperative.period, Error::<T>::BadDate);
		ensure!(Book::<T>::of(id).entry(entry).is_some(), Error::<T>::UnknownEntry);
		ensure!(ApprovedAccounts::<T>::get(id) != Some(entry.period), Error::<T>::NothingToChange);
		let mut all = EntryObjections::<T>::get(id, entry.period);
		let known = all.iter().any(|objection| objection.entry == entry.number);
		ensure!(!known, Error::<T>::NothingToChange);
		let (at, told) = (Self::now(), reason.clone());
		all.try_push(EntryObjection { entry: entry.number, auditor, at, reason, decided: false })
			.map_err(|_| Error::<T>::TooManyObjections)?;
		EntryObjections::<T>::insert(id, entry.period, all);
		Self::deposit_event(Event::EntryObjected { cooperative: id, entry, auditor, reason: told });
		Ok(())
	}

	/// The members decide an objection. If they agree with it, they correct the entry as any other.
	pub(crate) fn do_decide_objection(id: CooperativeId, entry: EntryId) -> DispatchResult {
		Self::live_cooperative(id)?;
		let mut all = EntryObjections::<T>::get(id, entry.period);
		let mut open = all.iter_mut().filter(|objection| !objection.decided);
		let objection = open.find(|objection| objection.entry == entry.number);
		objection.ok_or(Error::<T>::NotObjectedTo)?.decided = true;
		EntryObjections::<T>::insert(id, entry.period, all);
		Self::deposit_event(Event::ObjectionDecided { cooperative: id, entry });
		Ok(())
	}

	/// Whether an auditor has objected to an entry of the period, and the members have not decided it.
	pub(crate) fn is_objected_to(id: CooperativeId, period: PeriodNo) -> bool {
		EntryObjections::<T>::get(id, period).iter().any(|objection| !objection.decided)
	}

	/// Checks that objections are to entries that are there, and that no accounts are approved against one.
	pub(crate) fn check_objections(
		id: CooperativeId,
		cooperative: &Cooperative<T>,
	) -> Result<(), TryRuntimeError> {
		let book = Book::<T>::of(id);
		for (period, objections) in EntryObjections::<T>::iter_prefix(id) {
			ensure!(period >= cooperative.period, "cooperatives: a closed period is objected to");
			let approved = ApprovedAccounts::<T>::get(id) == Some(period);
			ensure!(
				!approved || !Self::is_objected_to(id, period),
				"cooperatives: accounts are approved, and the members have not decided an objection"
			);
			let mut seen = alloc::collections::BTreeSet::new();
			for objection in objections {
				let entry = EntryId { period, number: objection.entry };
				ensure!(
					book.entry(entry).is_some() && seen.insert(objection.entry),
					"cooperatives: an objection has no entry, or is there twice"
				);
			}
		}
		Ok(())
	}
}
