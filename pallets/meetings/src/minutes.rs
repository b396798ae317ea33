//! The minutes: who signs them, and their text.

use codec::{Decode, Encode};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{traits::Hash, DispatchError},
};

use crate::*;

impl<T: Config> Pallet<T> {
	fn known_minutes(of: ElectorateId, number: MeetingNo) -> Result<Minutes<T>, DispatchError> {
		// There are none before the meeting is concluded.
		Self::known_meeting(of, number)?;
		Ok(MinutesOf::<T>::get(of, number).ok_or(Error::<T>::WrongStage)?)
	}

	/// The place that the lot tries, of so many. With 64 bits of a hash, no place is noticeably more likely than another.
	fn place(seed: &T::Hash, at: u32, places: u32) -> Option<u32> {
		let hash = T::Hashing::hash_of(&(seed, at));
		let value = u64::decode(&mut hash.as_ref()).ok()?;
		u32::try_from(value.checked_rem(places.into())?).ok()
	}

	/// Draws two members among those who have attended themselves and still have a voice. The chair signs anyway, and is
	/// not drawn.
	///
	/// The first value of the randomness that became known after the meeting comes from an epoch that had begun before.
	/// So this takes the next one, as juries do. The first call notes it.
	pub(crate) fn do_draw_signers(of: ElectorateId, number: MeetingNo) -> DispatchResult {
		let mut minutes = Self::known_minutes(of, number)?;
		let Lot::Sealed { after, whole } = minutes.lot else { return Err(Error::<T>::AlreadyDrawn.into()) };
		let (seed, known) = T::Randomness::random(&(b"rochdale/meetings", of, number).encode());
		ensure!(known > after, Error::<T>::TooEarlyToDraw);
		if !whole {
			minutes.lot = Lot::Sealed { after: known, whole: true };
			MinutesOf::<T>::insert(of, number, minutes);
			return Ok(());
		}
		Self::draw(of, number, minutes, seed)
	}

	/// Draws the signers with this seed.
	pub(crate) fn draw(
		of: ElectorateId,
		number: MeetingNo,
		mut minutes: Minutes<T>,
		seed: T::Hash,
	) -> DispatchResult {
		let (key, places) = ((of, number), Self::known_meeting(of, number)?.in_person);
		for at in 0..TRIES {
			if minutes.drawn.is_full() {
				break;
			}
			let member = Self::place(&seed, at, places).and_then(|place| Attendees::<T>::get(key, place));
			let Some(member) = member else { continue };
			let came = Attendances::<T>::get(key, member).is_some_and(|presence| presence.proxy.is_none());
			let fit = came && !minutes.is_signer(member) && T::Electorates::class(of, member).is_some();
			if fit {
				// It is not full, as was just checked.
				let _ = minutes.drawn.try_push(member);
			}
		}
		minutes.lot = Lot::Drawn;
		let drawn = minutes.drawn.clone();
		MinutesOf::<T>::insert(of, number, minutes);
		Self::deposit_event(Event::SignersDrawn { electorate: of, meeting: number, seed, drawn });
		Ok(())
	}

	/// Checks that a member can write or sign the minutes now.
	fn ensure_signer(
		minutes: &Minutes<T>,
		of: ElectorateId,
		member: MemberNo,
		who: &T::AccountId,
	) -> DispatchResult {
		ensure!(minutes.lot == Lot::Drawn, Error::<T>::NotDrawn);
		ensure!(minutes.is_signer(member), Error::<T>::NotASigner);
		Self::ensure_speaker(of, member, who)?;
		ensure!(!minutes.is_complete(), Error::<T>::AlreadySigned);
		Ok(())
	}

	/// Writes the minutes, or another text as long as not all have signed. The writer signs it.
	pub(crate) fn do_write_minutes(
		who: T::AccountId,
		of: ElectorateId,
		number: MeetingNo,
		member: MemberNo,
		document: Document,
	) -> DispatchResult {
		let mut minutes = Self::known_minutes(of, number)?;
		Self::ensure_signer(&minutes, of, member, &who)?;
		ensure!(document.has_reference(), Error::<T>::BadDocument);
		minutes.document = Some(document.clone());
		minutes.signed = Default::default();
		Self::deposit_event(Event::MinutesWritten { electorate: of, meeting: number, member, document });
		Self::sign(of, number, minutes, member)
	}

	pub(crate) fn do_sign_minutes(
		who: T::AccountId,
		of: ElectorateId,
		number: MeetingNo,
		member: MemberNo,
		hash: [u8; 32],
	) -> DispatchResult {
		let minutes = Self::known_minutes(of, number)?;
		Self::ensure_signer(&minutes, of, member, &who)?;
		let same = minutes.document.as_ref().is_some_and(|document| document.hash == hash);
		ensure!(same, Error::<T>::OtherMinutes);
		ensure!(!minutes.signed.contains(&member), Error::<T>::AlreadySigned);
		Self::sign(of, number, minutes, member)
	}

	fn sign(
		of: ElectorateId,
		number: MeetingNo,
		mut minutes: Minutes<T>,
		member: MemberNo,
	) -> DispatchResult {
		minutes.signed.try_push(member).map_err(|_| Error::<T>::AlreadySigned)?;
		let complete = minutes.is_complete();
		MinutesOf::<T>::insert(of, number, minutes);
		Self::deposit_event(Event::MinutesSigned { electorate: of, meeting: number, member, complete });
		Ok(())
	}
}
