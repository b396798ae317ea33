//! Counts the votes on a proposal and its electorate again, only from what the chain has stored, and compares the result
//! with the chain's.

use std::collections::{BTreeMap, BTreeSet};

use pallet_assembly::{
	Ballot, Count, DelegationOf, Matter, Method, PollOf, ProposalId, ProposalOf, Question, Stage,
};
use pallet_members::PersonOf;
use pallet_referenda::{ReferendumInfo, ReferendumInfoOf};
use rochdale_primitives::{MemberId, MemberStatus, Moment};
use rochdale_runtime::{standstill, Runtime};

use super::{
	electorate::Electorate,
	votes::{ranks, Sums, Votes},
};
use crate::state::{below, map, State};

/// How far the vote on a proposal has come at a block.
enum Progress {
	/// It is not open yet, or there is no such proposal yet.
	Before,
	/// The members vote.
	Open(Box<Audit>),
	/// It is over.
	After,
}

/// A vote that is open, with the chain's count.
struct Audit {
	poll: PollOf<Runtime>,
	result: Counted,
}

/// The chain's count of a vote.
enum Counted {
	/// The sums of a referendum, and its electorate.
	Referendum(Sums, u32),
	/// The count of a question or choice, and how it is answered.
	Question(Box<Question>, Method),
}

/// Counts the vote on a proposal again and returns what is to be printed. The error says how the two counts differ, or
/// why nothing can be counted.
pub async fn recount(url: &str, at: Option<&str>, id: ProposalId) -> Result<String, String> {
	let newest = State::find(url, at).await?;
	match progress(&newest, id).await? {
		Progress::Open(audit) => audit.count(&newest, id).await,
		Progress::Before => Err(format!(
			"the vote on proposal {id} is not open yet, so there is nothing to count: try again when it is. \
			 `rochdale-node assembly list` says how far each proposal has come"
		)),
		Progress::After => {
			let last = last_open(&newest, id).await?;
			match progress(&last, id).await? {
				Progress::Open(audit) => audit.count(&last, id).await,
				_ => Err(format!(
					"there was no vote on proposal {id}: it was withdrawn, or another one was preferred to it"
				)),
			}
		}
	}
}

/// The last block before the vote on a proposal was over. It goes back in growing steps. So a node that keeps only the
/// newest blocks can answer for a vote that was over not long ago.
async fn last_open(newest: &State, id: ProposalId) -> Result<State, String> {
	let (mut over, mut step) = (newest.height().await?, 1u32);
	let mut open = loop {
		let height = over.saturating_sub(step);
		if height == 0 || !matches!(progress(&newest.earlier(height).await?, id).await?, Progress::After) {
			break height;
		}
		(over, step) = (height, step.saturating_mul(2));
	};
	while over.saturating_sub(open) > 1 {
		let height = open + (over - open) / 2;
		match progress(&newest.earlier(height).await?, id).await? {
			Progress::After => over = height,
			_ => open = height,
		}
	}
	newest.earlier(open).await
}

async fn progress(state: &State, id: ProposalId) -> Result<Progress, String> {
	let key = pallet_assembly::Proposals::<Runtime>::hashed_key_for(id);
	let Some(proposal) = state.value::<ProposalOf<Runtime>>(key).await? else {
		let key = pallet_assembly::NextProposal::<Runtime>::hashed_key().to_vec();
		// A number that was given belongs to a proposal that was withdrawn or cleared.
		let given = state.value::<ProposalId>(key).await?.is_some_and(|next| id < next);
		return Ok(if given { Progress::After } else { Progress::Before });
	};
	match proposal.stage {
		Stage::Waiting | Stage::Compared => return Ok(Progress::Before),
		Stage::Decided | Stage::Closed(_) => return Ok(Progress::After),
		Stage::Open => {}
	}
	let key = pallet_assembly::Open::<Runtime>::hashed_key().to_vec();
	let open = state.value::<Vec<PollOf<Runtime>>>(key).await?.unwrap_or_default();
	let Some(poll) = open.into_iter().find(|poll| poll.proposal == id) else { return Ok(Progress::After) };
	let result = match poll.referendum {
		Some(index) => {
			let key = pallet_referenda::ReferendumInfoFor::<Runtime>::hashed_key_for(index);
			let info: Option<ReferendumInfoOf<Runtime, ()>> = state.value(key).await?;
			let Some(ReferendumInfo::Ongoing(status)) = info else { return Ok(Progress::After) };
			let (ayes, nays, abstentions) = status.tally.votes();
			Counted::Referendum(Sums { ayes, nays, abstentions }, status.tally.electorate)
		}
		None => {
			let key = pallet_assembly::Questions::<Runtime>::hashed_key_for(id);
			let Some(question) = state.value::<Question>(key).await? else { return Ok(Progress::After) };
			let now: Option<Moment> = state.value(standstill::Now::<Runtime>::hashed_key().to_vec()).await?;
			let held: Option<Moment> =
				state.value(standstill::HeldFor::<Runtime>::hashed_key().to_vec()).await?;
			if now.unwrap_or_default().saturating_add(held.unwrap_or_default()) >= question.ends_at {
				return Ok(Progress::After);
			}
			let method = match proposal.matter {
				Matter::Question { method, .. } => method,
				_ => Method::Ranking,
			};
			Counted::Question(Box::new(question), method)
		}
	};
	Ok(Progress::Open(Box::new(Audit { poll, result })))
}

impl Audit {
	/// All ballots and delegations of the vote.
	async fn votes(&self, state: &State, id: ProposalId) -> Result<Votes, String> {
		let ballots: Vec<(MemberId, Ballot)> = state.entries(below("Assembly", "Ballots", &id)).await?;
		let given: Vec<(MemberId, Vec<DelegationOf<Runtime>>)> =
			state.entries(map("Assembly", "Delegations")).await?;
		let old_enough =
			|given: &DelegationOf<Runtime>| given.track == self.poll.track && given.since <= self.poll.serial;
		let delegates: BTreeMap<MemberId, MemberId> = given
			.into_iter()
			.filter_map(|(by, given)| Some((by, given.into_iter().find(old_enough)?.to)))
			.collect();
		let ballots: BTreeMap<MemberId, Ballot> = ballots.into_iter().collect();

		let persons: BTreeSet<MemberId> = ballots.keys().chain(delegates.keys()).copied().collect();
		let keys: Vec<Vec<u8>> =
			persons.iter().map(|person| pallet_members::People::<Runtime>::hashed_key_for(*person)).collect();
		let known: Vec<Option<PersonOf<Runtime>>> = state.values(&keys).await?;
		let can_vote = |person: &PersonOf<Runtime>| {
			person.status == MemberStatus::Active && person.activation < self.poll.roll.activations
		};
		let eligible = persons
			.into_iter()
			.zip(known)
			.filter(|(_, person)| person.as_ref().is_some_and(can_vote))
			.map(|(member, _)| member)
			.collect();
		Ok(Votes { eligible, ballots, delegates, most_delegators: self.poll.most_delegators })
	}

	async fn count(&self, state: &State, id: ProposalId) -> Result<String, String> {
		let votes = self.votes(state, id).await?;
		let (own, delegated) = votes.voters();
		let electorate = self.poll.roll.count;
		let counted = Electorate::of(state, &self.poll).await?;
		let source = counted.compared(electorate)?;
		let head = format!(
			"{}, proposal {id}, on the track {}, as of block {}\n{electorate} members can vote: {own} have voted \
			 themselves, and {delegated} through a delegate\n{source}\n",
			state.chain,
			self.poll.track.name(),
			state.block
		);
		let (theirs, ours) = match &self.result {
			Counted::Referendum(theirs, frozen) => {
				(referendum(theirs, *frozen), referendum(&votes.sums(), electorate))
			}
			Counted::Question(question, method) => (
				answers(&question.count, question.answers),
				answers(&votes.count(*method, question.answers), question.answers),
			),
		};
		compare(&head, &theirs, &ours)
	}
}

/// What is printed if the two counts are the same. Otherwise both of them, as an error.
fn compare(head: &str, theirs: &str, ours: &str) -> Result<String, String> {
	if theirs == ours {
		return Ok(format!("{head}{ours}\nthe same as on the chain\n"));
	}
	Err(format!("the count differs from the chain's\n{head}on the chain:  {theirs}\ncounted again: {ours}"))
}

fn referendum(sums: &Sums, electorate: u32) -> String {
	let Sums { ayes, nays, abstentions } = sums;
	format!("{ayes} ayes, {nays} nays, {abstentions} abstentions; {electorate} members in the electorate")
}

/// The count of a question, with the ranks of its answers.
fn answers(count: &Count, answers: u8) -> String {
	let numbers = |votes: &[u32]| {
		let votes = votes.iter().take(answers.into()).map(u32::to_string);
		votes.collect::<Vec<_>>().join(", ")
	};
	let counted = match count {
		Count::Approvals(approvals) => format!("approvals {}", numbers(approvals)),
		Count::Pairs(pairs) => {
			let rows: Vec<_> = pairs.iter().take(answers.into()).map(|row| numbers(row)).collect();
			format!("preferred to each other answer {}", rows.join("; "))
		}
	};
	let ranks: Vec<_> = ranks(count, answers).iter().map(u8::to_string).collect();
	format!("{counted}; ranks {}", ranks.join(", "))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn two_counts_that_differ_are_both_shown() {
		let ours = referendum(&Sums { ayes: 3, nays: 1, abstentions: 0 }, 6);
		assert_eq!(compare("head\n", &ours, &ours), Ok(format!("head\n{ours}\nthe same as on the chain\n")));
		let theirs = referendum(&Sums { ayes: 4, nays: 1, abstentions: 0 }, 6);
		let error = compare("head\n", &theirs, &ours).unwrap_err();
		assert!(
			error.contains("on the chain:  4 ayes") && error.contains("counted again: 3 ayes"),
			"{error}"
		);
	}

	#[test]
	fn the_count_of_a_question_is_shown_with_its_ranks() {
		let mut approvals = [0; pallet_assembly::MOST_OPTIONS as usize];
		approvals[..3].copy_from_slice(&[1, 0, 3]);
		assert_eq!(answers(&Count::Approvals(approvals), 3), "approvals 1, 0, 3; ranks 1, 2, 0");
	}
}
