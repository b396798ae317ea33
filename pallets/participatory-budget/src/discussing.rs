//! Comments on proposals.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		traits::{EnsureAdd, EnsureAddAssign},
		DispatchError,
	},
};

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_comment(
		who: T::AccountId,
		id: CycleId,
		number: ProposalId,
		text: Text<MaxReference>,
		reply_to: Option<CommentId>,
	) -> DispatchResult {
		let cycle = Self::cycle(id)?;
		let open = matches!(cycle.stage, Stage::Proposing | Stage::Review | Stage::Objecting | Stage::Voting);
		ensure!(open && Self::now() < cycle.ends_at, Error::<T>::WrongStage);
		let author = Self::voter(&cycle, &who)?;
		let mut proposal = Self::live(id, number)?;
		let said = core::str::from_utf8(&text).unwrap_or_default();
		ensure!(!said.trim().is_empty(), Error::<T>::BadComment);
		let answers = reply_to.is_none_or(|other| Comments::<T>::contains_key((id, number, other)));
		ensure!(answers, Error::<T>::UnknownComment);
		CommentCounts::<T>::try_mutate(id, author, |made| {
			ensure!(*made < T::MaxComments::get(), Error::<T>::TooManyComments);
			Ok::<_, DispatchError>(made.ensure_add_assign(1)?)
		})?;
		let comment = proposal.comments;
		proposal.comments = comment.ensure_add(1)?;
		Proposals::<T>::insert(id, number, proposal);
		let deposit = T::Deposit::new(&who, Self::comment_footprint())?;
		let said = Said {
			comment: Comment { author, at: Self::now(), text: text.clone(), reply_to },
			deposit: (who, deposit),
		};
		Comments::<T>::insert((id, number, comment), said);
		Self::deposit_event(Event::CommentCounts {
			cycle: id,
			proposal: number,
			comment,
			author,
			text,
			reply_to,
		});
		Ok(())
	}

	/// The space of the largest comment, for its deposit.
	pub(crate) fn comment_footprint() -> Footprint {
		use codec::MaxEncodedLen;
		Footprint { count: 1, size: Said::<T>::max_encoded_len() as u64 }
	}

	/// This works in any stage, since it only makes room, and also on a removed proposal.
	pub(crate) fn do_retract_comment(
		who: T::AccountId,
		id: CycleId,
		number: ProposalId,
		comment: CommentId,
	) -> DispatchResult {
		let author = Self::voter(&Self::cycle(id)?, &who)?;
		let record = Comments::<T>::get((id, number, comment)).ok_or(Error::<T>::UnknownComment)?;
		ensure!(author == record.comment.author, Error::<T>::NotTheAuthor);
		let (payer, deposit) = record.deposit;
		deposit.drop(&payer)?;
		Comments::<T>::remove((id, number, comment));
		// A counter of 0 is removed. It may have been cleared before.
		CommentCounts::<T>::mutate_exists(id, author, |made| {
			*made = made.and_then(|made| made.checked_sub(1)).filter(|made| *made > 0);
		});
		Self::deposit_event(Event::CommentRetracted { cycle: id, proposal: number, comment });
		Ok(())
	}
}
