//! The description of a subject: a text that is kept as a preimage, as long as its subject.

use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::traits::Hash,
	traits::{QueryPreimage, StorePreimage},
};

use crate::*;

type Preimages<T> = <T as pallet_referenda::Config>::Preimages;

impl<T: Config> Pallet<T> {
	/// The hash of the document that the record of this subject names. Proposals to the assembly name none.
	fn document_of(subject: Subject) -> Option<[u8; 32]> {
		match subject {
			Subject::Proposal(_) => None,
			other => T::Subjects::document(other),
		}
	}

	fn is_hash(hash: &T::Hash, document: &[u8; 32]) -> bool {
		AsRef::<[u8]>::as_ref(hash) == document.as_slice()
	}

	pub(crate) fn do_describe(by: MemberId, subject: Subject, text: LongText) -> DispatchResult {
		let good = !text.is_empty() && core::str::from_utf8(&text).is_ok();
		ensure!(good, Error::<T>::BadText);
		let hash = T::Hashing::hash(&text);
		let document = Self::document_of(subject);
		if let Some(document) = document {
			ensure!(Self::is_hash(&hash, &document), Error::<T>::NotTheDocument);
		} else {
			ensure!(Self::proposer_of(subject) == Some(by), Error::<T>::NotTheDescriber);
		}
		// A description is replaced if the record of its subject names another document by now.
		let described = Descriptions::<T>::get(subject);
		let stays = described.is_some_and(|old| document.is_none() || old.hash == hash);
		ensure!(!stays, Error::<T>::AlreadyDescribed);
		if let Subject::Proposal(id) = subject {
			Self::waiting(id)?;
			ensure!(Self::is_early(subject), Error::<T>::TooLate);
		}
		Self::forget_description(subject);
		Self::keep_description(by, subject, text)
	}

	/// Stores a text. It is requested once for each subject, so nobody can take it away before: neither those who have
	/// noted the same text nor those who withdraw another subject with it.
	pub(crate) fn keep_description(by: MemberId, subject: Subject, text: LongText) -> DispatchResult {
		let kept = DescriptionsBy::<T>::get(by);
		ensure!(kept < T::MaxDescriptions::get(), Error::<T>::TooManyDescriptions);
		let hash = T::Hashing::hash(&text);
		let length: u32 = text.len().unique_saturated_into();
		// To note a preimage that is already there does not count the new request.
		Preimages::<T>::request(&hash);
		Preimages::<T>::note(text.into_inner().into())?;
		DescriptionsBy::<T>::insert(by, kept.saturating_add(1));
		Descriptions::<T>::insert(subject, Description { hash, length, by });
		Self::deposit_event(Event::Described { subject, by, hash, length });
		Ok(())
	}

	/// Removes the description of a subject, if it has one. The text goes if nothing else asks for it, and nobody else
	/// pays for it.
	pub(crate) fn forget_description(subject: Subject) {
		let Some(Description { hash, by, .. }) = Descriptions::<T>::take(subject) else { return };
		Preimages::<T>::unrequest(&hash);
		DescriptionsBy::<T>::mutate_exists(by, |number| {
			*number = number.and_then(|kept| kept.checked_sub(1)).filter(|left| *left > 0);
		});
	}

	/// The text that describes a subject, unless its record names another document by now.
	pub(crate) fn text_of(subject: Subject) -> Option<Vec<u8>> {
		let Description { hash, length, .. } = Descriptions::<T>::get(subject)?;
		let document = Self::document_of(subject);
		let current = document.is_none_or(|document| Self::is_hash(&hash, &document));
		if !current {
			return None;
		}
		let text = Preimages::<T>::fetch(&hash, Some(length)).ok()?;
		Some(text.into_owned())
	}
}
