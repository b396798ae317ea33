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

/// How long objections of auditors can hold up the closing of a period, all of them together: 90 days. In that time the
/// members decide them, by a resolution that needs two weeks, or elect another auditor. Without it, one auditor could keep
/// the surplus of all from being divided, where not enough members vote.
pub const OBJECTIONS_HOLD: Moment = 90 * rochdale_primitives::DAY;

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
	/// The auditor objects to an entry. Until the members have decided, and at most for [`OBJECTIONS_HOLD`], its period is
	/// not closed, and its accounts are not approved.
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

	/// Whether an auditor has objected to an entry of the period, and the members have not decided it, but still have
	/// time.
	pub(crate) fn is_objected_to(id: CooperativeId, period: PeriodNo) -> bool {
		let open = EntryObjections::<T>::get(id, period).iter().any(|objection| !objection.decided);
		open && Self::now() < Self::objections_hold_until(id, period)
	}

	/// Until when objections keep the accounts of a period open: [`OBJECTIONS_HOLD`] after it could be closed without them.
	fn objections_hold_until(id: CooperativeId, period: PeriodNo) -> Moment {
		let version = Periods::<T>::get(id, period).map(|period| period.version);
		let bylaws = version.and_then(|version| Self::bylaws_at(id, version).ok());
		// A period that has not begun is not closed.
		bylaws.map_or(Moment::MAX, |bylaws| {
			Self::closable_from(id, period, &bylaws).saturating_add(OBJECTIONS_HOLD)
		})
	}

	/// Checks that objections are to entries that are there, and that no accounts are approved against one in its time.
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
