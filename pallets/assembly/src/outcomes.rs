//! The outcomes of votes, which stay when ballots and proposals are removed.

use crate::*;

impl<T: Config> Pallet<T> {
	/// Notes the votes in a referendum that is open: with their tally, as it is now.
	pub(crate) fn note_tally(id: ProposalId, tally: &Tally<T>) {
		let (ayes, nays, abstentions) = tally.votes();
		let votes = Votes::Call { ayes, nays, abstentions };
		Self::note_outcome(id, tally.electorate, votes, Ending::Open);
	}

	pub(crate) fn note_outcome(id: ProposalId, electorate: u32, votes: Votes, ending: Ending) {
		Outcomes::<T>::insert(id, Outcome { electorate, votes, ending, since: Self::now() });
	}

	/// Notes what has become of a call.
	pub(crate) fn note_ending(id: ProposalId, ending: Ending) {
		Outcomes::<T>::mutate(id, |outcome| {
			if let Some(outcome) = outcome {
				(outcome.ending, outcome.since) = (ending, Self::now());
			}
		});
	}
}
