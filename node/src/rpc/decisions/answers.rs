//! Proposals and votes, as JSON.

use pallet_assembly::{
	Answer, Ballot as StoredBallot, Count as StoredCount, Decision, Ending, Link, Matter, Method,
	Outcome as StoredOutcome, ProposalId, Stage, Votes,
};
use rochdale_primitives::{MemberId, Moment};
use rochdale_runtime::{api::ProposalStage, tracks::Track, Hash};
use serde::{Deserialize, Serialize};

use super::{
	source::{ProposalInfo, VoterInfo},
	words::{hexadecimal, Call, Words},
};

/// The stage of the proposals that `community_assemblyProposals` lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "camelCase")]
pub enum StageName {
	/// Waits for supporters, and for the end of its preparation.
	Waiting,
	/// The members choose between it and its rivals.
	Compared,
	/// The members vote on it.
	Open,
	/// Is approved, and its call waits.
	Decided,
	/// Is over.
	Closed,
}

impl From<StageName> for ProposalStage {
	fn from(name: StageName) -> Self {
		match name {
			StageName::Waiting => Self::Waiting,
			StageName::Compared => Self::Compared,
			StageName::Open => Self::Open,
			StageName::Decided => Self::Decided,
			StageName::Closed => Self::Closed,
		}
	}
}

/// A proposal to the members' assembly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
	pub number: ProposalId,
	/// The member who has proposed it.
	pub proposer: MemberId,
	/// The kind of decision: `constitution`, `commons`, `policy`, `membership` or `emergency`.
	pub track: String,
	/// `waiting`, `compared` (it is one of the rivals in a choice), `open`, `decided` (its call waits) or `closed`.
	pub stage: String,
	/// `call`, `question` or `choice`.
	pub kind: String,
	/// `none`, `amendment`, `chosen` (the members have preferred it to its rivals) or `secondVote`.
	pub relation: String,
	/// The proposal to which it is an amendment or the second vote; null for others.
	pub of: Option<ProposalId>,
	/// The call; null for others, or if it is no longer stored or the runtime does not know it.
	pub call: Option<Call>,
	/// The hash of the call's bytes; null for others.
	pub call_hash: Option<Hash>,
	/// The call's bytes, 0x and hexadecimal digits; null for others, or if they are no longer stored.
	pub call_bytes: Option<String>,
	/// The question; null for others.
	pub question: Option<String>,
	/// The answers to a question, in their order.
	pub answers: Vec<String>,
	/// `approval` or `ranking`, for a question or choice; null for a call.
	pub method: Option<String>,
	/// The rivals in a choice, in the order of the answers.
	pub rivals: Vec<ProposalId>,
	/// The amendments that are admitted to the choice.
	pub amendments: Vec<ProposalId>,
	pub proposed_at: Moment,
	/// The first of the members who want a vote on it, without the proposer, at most 64. The order has no meaning.
	pub supporters: Vec<MemberId>,
	/// How many active members want a vote on it, or did when the vote began.
	pub backers: u32,
	/// How many active supporters it needs while so many places of its track, or of the choice, are taken as now.
	pub supporters_needed: u32,
	/// The end of its time of preparation; null if it does not wait.
	pub ready_at: Option<Moment>,
	/// The end of the vote; null if it is not open. A majority that is being confirmed can end it later.
	pub ends_at: Option<Moment>,
	/// The time at which it is approved, if its majority lasts until then; null without a majority.
	pub confirmed_at: Option<Moment>,
	/// The votes in a referendum; null if none is open.
	pub count: Option<Count>,
	/// The rank of each answer as counted so far, in the order of the answers: 0 is the best. Empty for a call.
	pub ranks: Vec<u8>,
	/// How many members approve of each answer; empty unless they answer by approval.
	pub approvals: Vec<u32>,
	/// The approved call that waits; null for others.
	pub decision: Option<Decided>,
	/// How the vote has ended; null without a vote, or while it is open.
	pub outcome: Option<Outcome>,
	/// The time at which it was closed; null before that.
	pub closed_at: Option<Moment>,
}

/// The votes in a referendum, one for each member. Delegated votes are among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Count {
	/// How many members can vote.
	pub electorate: u32,
	pub ayes: u32,
	pub nays: u32,
	pub abstentions: u32,
}

/// How a vote has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
	/// `rejected`, `approved` (the call waits), `enacted`, `failed` (the call was made, or could not be, and failed),
	/// `cancelled`, `contested` (a second vote decides), `answered` or `chosen` (a choice was made).
	pub ending: String,
	/// The second vote on a contested call, or the proposal that was chosen; null for others.
	pub proposal: Option<ProposalId>,
	/// The error with which an approved call failed, such as `Treasury.InsufficientPermission`; null for others.
	pub error: Option<String>,
	/// Since when it is so.
	pub since: Moment,
	/// How many members could vote.
	pub electorate: u32,
	/// The votes on a call; null for a question or choice.
	pub count: Option<Count>,
	/// The rank of each answer: 0 is the best. Empty for a call.
	pub ranks: Vec<u8>,
}

impl Outcome {
	/// None while the vote is open.
	fn of(stored: StoredOutcome, words: &Words) -> Option<Self> {
		let StoredOutcome { electorate, votes, ending, since } = stored;
		let error = match &ending {
			Ending::Failed(error) => Some(words.error(error)),
			_ => None,
		};
		let (ending, proposal) = match ending {
			Ending::Open => return None,
			Ending::Rejected => ("rejected", None),
			Ending::Approved => ("approved", None),
			Ending::Enacted => ("enacted", None),
			Ending::Failed(_) => ("failed", None),
			Ending::Cancelled => ("cancelled", None),
			Ending::Contested(again) => ("contested", Some(again)),
			Ending::Answered => ("answered", None),
			Ending::Chosen(chosen) => ("chosen", Some(chosen)),
		};
		let (count, ranks) = match votes {
			Votes::Call { ayes, nays, abstentions } => {
				(Some(Count { electorate, ayes, nays, abstentions }), vec![])
			}
			Votes::Ranks(ranks) => (None, ranks.into_inner()),
		};
		Some(Self { ending: ending.into(), proposal, error, since, electorate, count, ranks })
	}
}

/// An approved call that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Decided {
	/// When the call is made, or a little later.
	pub due_at: Moment,
	/// How many members have asked for a second vote.
	pub petitioners: u32,
	/// Whether they were enough.
	pub contested: bool,
}

/// The answer of `community_assemblyProposals`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProposalPage {
	/// The proposals, newest first.
	pub proposals: Vec<Proposal>,
	/// The number with which the next page begins; null at the end. (A page can be short, or even empty, before the end,
	/// because proposals that were withdrawn or cleared are skipped.)
	pub next: Option<ProposalId>,
}

/// The answer of `community_assemblyProposal`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProposalAndVoter {
	pub proposal: Proposal,
	/// The text that describes it; null without one.
	pub description: Option<Description>,
	/// How the vote of the member counts; null if no member is asked for.
	pub voter: Option<Voter>,
}

/// The text that describes a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Description {
	/// At most 8 KiB.
	pub text: String,
	/// The hash of the text by Blake2-256, as the chain has stored it with the proposal.
	pub hash: Hash,
}

/// How a member's vote counts on a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Voter {
	pub member: MemberId,
	/// The member's own ballot, or that of the delegate in an open vote; null for none.
	pub ballot: Option<Ballot>,
	/// The delegate whose ballot it is; null for the member's own.
	pub through: Option<MemberId>,
	/// The member's delegate on the track; null for none.
	pub delegate: Option<MemberId>,
	/// Whether the delegation is old enough for this vote, if it is open.
	pub delegation_counts: bool,
	/// How many members delegate to this member on the track.
	pub delegators: u32,
	/// How many of them this member's ballot carries, if the vote is open. The others have voted themselves, have
	/// delegated too late, or are more than one ballot carries.
	pub carried: u32,
}

/// A ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ballot {
	/// `aye`, `nay`, `abstain`, `approved` or `ranked`.
	pub kind: String,
	/// The answers of which the member approves, or from the best to the worst.
	pub answers: Vec<u8>,
}

impl From<&StoredBallot> for Ballot {
	fn from(ballot: &StoredBallot) -> Self {
		let plain = |kind: &str| Self { kind: kind.into(), answers: vec![] };
		match ballot {
			StoredBallot::Aye => plain("aye"),
			StoredBallot::Nay => plain("nay"),
			StoredBallot::Abstain => plain("abstain"),
			StoredBallot::Approved(answers) => {
				let approved = (0..16u8)
					.filter(|place| answers.checked_shr((*place).into()).unwrap_or_default() & 1 == 1);
				Self { kind: "approved".into(), answers: approved.collect() }
			}
			StoredBallot::Ranked(order) => Self { kind: "ranked".into(), answers: order.to_vec() },
		}
	}
}

impl From<&Decision<Track>> for Decided {
	fn from(decision: &Decision<Track>) -> Self {
		Self { due_at: decision.due_at, petitioners: decision.petitioners, contested: decision.contested }
	}
}

fn text(bytes: &[u8]) -> String {
	String::from_utf8_lossy(bytes).into_owned()
}

impl Proposal {
	/// A proposal with its number, in the words of the runtime.
	pub(super) fn new(number: ProposalId, info: ProposalInfo, words: &Words) -> Self {
		let proposal = info.proposal;
		let (stage, closed_at) = match proposal.stage {
			Stage::Waiting => ("waiting", None),
			Stage::Compared => ("compared", None),
			Stage::Open => ("open", None),
			Stage::Decided => ("decided", None),
			Stage::Closed(time) => ("closed", Some(time)),
		};
		let (relation, of) = match proposal.link {
			Link::None => ("none", None),
			Link::Chosen => ("chosen", None),
			Link::AmendmentTo(other) => ("amendment", Some(other)),
			Link::SecondVoteOn(other) => ("secondVote", Some(other)),
		};
		let mut told = Self {
			number,
			proposer: proposal.by,
			track: proposal.track.name().into(),
			stage: stage.into(),
			kind: "call".into(),
			relation: relation.into(),
			of,
			call: info.call.as_deref().and_then(|bytes| words.call(bytes).ok()),
			call_hash: None,
			call_bytes: info.call.as_deref().map(hexadecimal),
			question: None,
			answers: vec![],
			method: None,
			rivals: vec![],
			amendments: info.amendments,
			proposed_at: proposal.proposed_at,
			supporters: info.supporters,
			backers: info.backers,
			supporters_needed: info.supporters_needed,
			ready_at: info.ready_at,
			ends_at: info.ends_at,
			confirmed_at: info.confirmed_at,
			count: info.tally.map(|(electorate, ayes, nays, abstentions)| Count {
				electorate,
				ayes,
				nays,
				abstentions,
			}),
			ranks: vec![],
			approvals: vec![],
			decision: info.decision.as_ref().map(Decided::from),
			outcome: info.outcome.and_then(|stored| Outcome::of(stored, words)),
			closed_at,
		};
		match proposal.matter {
			Matter::Call { call, .. } => told.call_hash = Some(call.hash()),
			Matter::Question { text: question, answers, method } => {
				told.kind = "question".into();
				told.question = Some(text(&question));
				told.answers = answers.iter().map(|answer: &Answer| text(answer)).collect();
				told.method = Some(match method {
					Method::Approval => "approval".into(),
					Method::Ranking => "ranking".into(),
				});
			}
			Matter::Choice(rivals) => {
				told.kind = "choice".into();
				told.method = Some("ranking".into());
				told.rivals = rivals.to_vec();
			}
		}
		if let Some(question) = info.question {
			told.ranks = question.ranks().to_vec();
			if let StoredCount::Approvals(approvals) = &question.count {
				told.approvals = approvals.iter().take(question.answers.into()).copied().collect();
			}
		}
		told
	}
}

impl Description {
	pub(super) fn new((hash, text): (Hash, Vec<u8>)) -> Self {
		Self { text: String::from_utf8_lossy(&text).into_owned(), hash }
	}
}

impl Voter {
	/// A member's vote on this proposal.
	pub(super) fn new(member: MemberId, info: &ProposalInfo, voter: VoterInfo) -> Self {
		let poll = info.poll.as_ref();
		let covers = |poll| voter.delegation.as_ref().is_some_and(|delegation| delegation.covers(poll));
		let delegation_counts = poll.is_some_and(covers);
		let delegate = voter.delegation.as_ref().map(|delegation| delegation.to);
		let delegates = voter.delegates_ballot.filter(|_| delegation_counts);
		let through = delegate.filter(|_| voter.ballot.is_none() && delegates.is_some());
		Self {
			member,
			ballot: voter.ballot.or(delegates).as_ref().map(Ballot::from),
			through,
			delegate,
			delegation_counts,
			delegators: voter.behind,
			carried: poll
				.map_or(0, |poll| voter.behind.saturating_sub(voter.apart).min(poll.most_delegators)),
		}
	}
}
