//! Open votes, and secret votes by commit and reveal.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{traits::Hash, ArithmeticError, DispatchError},
};

use crate::*;

impl Item {
	/// The counter for this choice, if there is such a choice.
	fn counted(&mut self, choice: Choice) -> Option<&mut u64> {
		match choice {
			Choice::For(place) => self.options.get_mut(usize::from(place)).map(|option| &mut option.ayes),
			Choice::Against => Some(&mut self.nays),
			Choice::Abstain => Some(&mut self.abstentions),
		}
	}

	/// Whether there is such a choice.
	pub fn has(&self, choice: Choice) -> bool {
		match choice {
			Choice::For(place) => usize::from(place) < self.options.len(),
			Choice::Against | Choice::Abstain => true,
		}
	}

	pub(crate) fn count(&mut self, ballot: Ballot) -> DispatchResult {
		let counted = self.counted(ballot.choice).ok_or(ArithmeticError::Overflow)?;
		*counted = counted.checked_add(ballot.weight.into()).ok_or(ArithmeticError::Overflow)?;
		Ok(())
	}

	pub(crate) fn uncount(&mut self, ballot: Ballot) -> DispatchResult {
		let counted = self.counted(ballot.choice).ok_or(ArithmeticError::Underflow)?;
		*counted = counted.checked_sub(ballot.weight.into()).ok_or(ArithmeticError::Underflow)?;
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// The hash by which a member commits to a vote. It contains the member, so that nobody can copy another's vote.
	pub fn vote_commitment(
		of: ElectorateId,
		meeting: MeetingNo,
		item: ItemNo,
		member: MemberNo,
		choice: Choice,
		salt: &Salt,
	) -> T::Hash {
		T::Hashing::hash_of(&(b"vote in a meeting", of, meeting, item, member, choice, salt))
	}

	pub(crate) fn change_item(
		key: MeetingKey,
		place: ItemNo,
		change: impl FnOnce(&mut Item) -> DispatchResult,
	) -> DispatchResult {
		let mut item = Items::<T>::get(key, place).ok_or(Error::<T>::UnknownItem)?;
		change(&mut item)?;
		Items::<T>::insert(key, place, item);
		Ok(())
	}

	/// What the vote of this member counts, for whom this account acts.
	fn voter(key: MeetingKey, member: MemberNo, who: &T::AccountId) -> Result<u8, DispatchError> {
		Self::acts_for(key, member, who)?;
		Ok(Attendances::<T>::get(key, member).ok_or(Error::<T>::NotPresent)?.weight)
	}

	/// Counts a ballot in place of an earlier one.
	fn cast(key: MeetingKey, place: ItemNo, member: MemberNo, ballot: Ballot) -> DispatchResult {
		let before = Ballots::<T>::get(key, (place, member));
		ensure!(before != Some(ballot), Error::<T>::NothingToChange);
		Self::change_item(key, place, |item| {
			if let Some(before) = before {
				item.uncount(before)?;
			}
			item.count(ballot)
		})?;
		Ballots::<T>::insert(key, (place, member), ballot);
		let (electorate, meeting) = key;
		Self::deposit_event(Event::Voted { electorate, meeting, item: place, member, ballot });
		Ok(())
	}

	pub(crate) fn do_vote(
		who: T::AccountId,
		of: ElectorateId,
		number: MeetingNo,
		place: ItemNo,
		member: MemberNo,
		choice: Choice,
	) -> DispatchResult {
		let meeting = Self::called_meeting(of, number)?;
		ensure!(meeting.sits(Self::now()), Error::<T>::WrongStage);
		let key = (of, number);
		let item = Items::<T>::get(key, place).ok_or(Error::<T>::UnknownItem)?;
		ensure!(!item.secret, Error::<T>::SecretVote);
		ensure!(item.has(choice), Error::<T>::BadChoice);
		let weight = Self::voter(key, member, &who)?;
		Self::cast(key, place, member, Ballot { choice, weight })
	}

	pub(crate) fn do_commit_vote(
		who: T::AccountId,
		of: ElectorateId,
		number: MeetingNo,
		place: ItemNo,
		member: MemberNo,
		commitment: T::Hash,
	) -> DispatchResult {
		let meeting = Self::called_meeting(of, number)?;
		ensure!(meeting.sits(Self::now()), Error::<T>::WrongStage);
		let key = (of, number);
		let item = Items::<T>::get(key, place).ok_or(Error::<T>::UnknownItem)?;
		ensure!(item.secret, Error::<T>::OpenVote);
		Self::voter(key, member, &who)?;
		Commitments::<T>::insert(key, (place, member), commitment);
		Self::deposit_event(Event::VoteCommitted {
			electorate: of,
			meeting: number,
			item: place,
			member,
			commitment,
		});
		Ok(())
	}

	pub(crate) fn do_reveal_vote(
		who: T::AccountId,
		of: ElectorateId,
		number: MeetingNo,
		place: ItemNo,
		member: MemberNo,
		choice: Choice,
		salt: Salt,
	) -> DispatchResult {
		let meeting = Self::called_meeting(of, number)?;
		let reveals = (meeting.closes_at..meeting.reveals_until).contains(&Self::now());
		ensure!(reveals, Error::<T>::WrongStage);
		let key = (of, number);
		let weight = Self::voter(key, member, &who)?;
		let committed = Commitments::<T>::get(key, (place, member)).ok_or(Error::<T>::NoCommitment)?;
		let expected = Self::vote_commitment(of, number, place, member, choice, &salt);
		ensure!(committed == expected, Error::<T>::WrongReveal);
		let item = Items::<T>::get(key, place).ok_or(Error::<T>::UnknownItem)?;
		ensure!(item.has(choice), Error::<T>::BadChoice);
		Commitments::<T>::remove(key, (place, member));
		Self::cast(key, place, member, Ballot { choice, weight })
	}
}
