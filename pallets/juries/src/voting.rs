//! The secret vote of a panel.

use frame_support::{dispatch::DispatchResult, ensure, sp_runtime::traits::Hash};

use crate::{deliberating::is_text, drawing::is_majority, *};

impl<T: Config> Pallet<T> {
	/// The hash by which a juror commits to a vote. It contains the juror, so that nobody can copy another's vote. It
	/// contains the reason, so that nobody can wait for those of others.
	pub fn vote_commitment(
		case: CaseId,
		level: Level,
		juror: MemberId,
		upheld: bool,
		reason: &Text<T>,
		salt: &Salt,
	) -> T::Hash {
		T::Hashing::hash_of(&(b"vote of a juror", case, level, juror, upheld, reason, salt))
	}

	pub(crate) fn do_commit_vote(who: T::AccountId, id: CaseId, commitment: T::Hash) -> DispatchResult {
		let case = Self::case_at(id, Stage::Voting)?;
		let member = Self::ensure_impartial(&case, &who)?;
		let panel = Self::change_service(id, case.level, member, |service| match service {
			Service::Serving | Service::Committed(_) => Ok(Service::Committed(commitment)),
			_ => Err(Error::<T>::NotAJuror),
		})?;
		Self::deposit_event(Event::VoteCommitted { case: id, member, commitment });
		let has_voted = |juror: &Juror<_>| matches!(juror.service, Service::Committed(_));
		if panel.iter().filter(|juror| juror.sits()).all(has_voted) {
			Self::hurry(id, case);
		}
		Ok(())
	}

	pub(crate) fn do_reveal_vote(
		who: T::AccountId,
		id: CaseId,
		upheld: bool,
		reason: Text<T>,
		salt: Salt,
	) -> DispatchResult {
		let case = Self::case_at(id, Stage::Revealing)?;
		let (level, member) = (case.level, Self::ensure_impartial(&case, &who)?);
		ensure!(is_text(&reason), Error::<T>::BadText);
		let expected = Self::vote_commitment(id, level, member, upheld, &reason, &salt);
		let panel = Self::change_service(id, level, member, |service| match service {
			Service::Committed(commitment) if commitment == expected => Ok(Service::Voted(upheld)),
			Service::Committed(_) => Err(Error::<T>::BadVote),
			_ => Err(Error::<T>::AlreadyRevealed),
		})?;
		Reasons::<T>::insert(id, member, &reason);
		Self::deposit_event(Event::VoteRevealed { case: id, level, member, upheld, reason });
		if panel.iter().all(|juror| !matches!(juror.service, Service::Committed(_))) {
			Self::hurry(id, case);
		}
		Ok(())
	}

	/// Counts the votes of a panel: for upholding the claim, and for dismissing it. More than half of the seats make a
	/// verdict. Silence is never a vote.
	pub(crate) fn tally(panel: &PanelOf<T>, size: u32) -> (u32, u32, Option<bool>) {
		let count = |vote| {
			let votes = panel.iter().filter(|juror| juror.service == Service::Voted(vote)).count();
			u32::try_from(votes).unwrap_or(u32::MAX)
		};
		let (ayes, noes) = (count(true), count(false));
		let verdict = match (is_majority(ayes, size), is_majority(noes, size)) {
			(true, _) => Some(true),
			(_, true) => Some(false),
			_ => None,
		};
		(ayes, noes, verdict)
	}
}
