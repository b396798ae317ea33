//! The methods about decisions: proposals to the members' assembly, with their calls in words; discussions; elections;
//! juries. The conventions are the same as in [`super::community`].

mod answers;
mod discussion;
mod offices;
mod source;
mod words;

pub use answers::*;
pub use discussion::*;
pub use offices::*;
#[cfg(test)]
pub use source::{BodyInfo, CaseInfo, DiscussionInfo, VoterInfo};
pub use source::{ProposalInfo, Source};
#[cfg(test)]
pub use words::Argument;
pub use words::{Call, Words};

use std::sync::Arc;

use jsonrpsee::proc_macros::rpc;
use pallet_assembly::ProposalId;
use pallet_juries::CaseId;
use rochdale_primitives::{MemberId, Subject};
use rochdale_runtime::{api::ProposalStage, Hash};

use super::{community::DEFAULT_PAGE, error::Error};

/// The methods. The last parameter of each is the hash of the block to answer for; without it, the newest block.
#[rpc(server)]
pub trait Decisions {
	/// The proposals that are kept, from this number down to the oldest: those that wait or are open, and those that
	/// were decided and are not cleared yet; only those at this stage, if one is given.
	#[method(name = "community_assemblyProposals", blocking)]
	fn proposals(
		&self,
		start: Option<ProposalId>,
		count: Option<u32>,
		stage: Option<StageName>,
		at: Option<Hash>,
	) -> Result<ProposalPage, Error>;

	/// One proposal, with the text that describes it, and the vote of a member if one is asked for.
	#[method(name = "community_assemblyProposal", blocking)]
	fn proposal(
		&self,
		proposal: ProposalId,
		member: Option<MemberId>,
		at: Option<Hash>,
	) -> Result<ProposalAndVoter, Error>;

	/// The text that describes a subject, and what members say about it: the arguments of both sides, and the questions
	/// with their answers. The most helpful ones come first.
	#[method(name = "community_discussion", blocking)]
	fn discussion(
		&self,
		subject: About,
		start: Option<u32>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<Discussion, Error>;

	/// The seats of a body, and its open election.
	#[method(name = "community_election", blocking)]
	fn election(&self, body: BodyName, at: Option<Hash>) -> Result<Elected, Error>;

	/// A dispute before a jury.
	#[method(name = "community_juryCase", blocking)]
	fn case(&self, case: CaseId, at: Option<Hash>) -> Result<Case, Error>;
}

pub struct Decisions<S> {
	source: Arc<S>,
}

impl<S: Source> Decisions<S> {
	pub fn new(source: Arc<S>) -> Self {
		Self { source }
	}

	/// The names of the runtime of this block.
	fn words(&self, at: Hash) -> Result<Words, Error> {
		Words::read(&self.source.metadata(at)?).map_err(Error::NoAnswer)
	}
}

impl<S: Source> DecisionsServer for Decisions<S> {
	fn proposals(
		&self,
		start: Option<ProposalId>,
		count: Option<u32>,
		stage: Option<StageName>,
		at: Option<Hash>,
	) -> Result<ProposalPage, Error> {
		let at = self.source.block(at)?;
		// The numbers below this one are still to come.
		let end = self.source.next_proposal(at)?.min(start.map_or(u32::MAX, |start| start.saturating_add(1)));
		let first = end.saturating_sub(count.unwrap_or(DEFAULT_PAGE).min(DEFAULT_PAGE));
		let words = self.words(at)?;
		let stage = stage.map(ProposalStage::from);
		let fits =
			|info: &ProposalInfo| stage.is_none_or(|stage| ProposalStage::from(info.proposal.stage) == stage);
		let proposals = (first..end).rev().filter_map(|id| match self.source.assembly_proposal(at, id) {
			Ok(info) => Some(Ok(Proposal::new(id, info.filter(fits)?, &words))),
			Err(error) => Some(Err(error)),
		});
		let proposals = proposals.collect::<Result<_, Error>>()?;
		Ok(ProposalPage { proposals, next: (first < end).then(|| first.checked_sub(1)).flatten() })
	}

	fn proposal(
		&self,
		proposal: ProposalId,
		member: Option<MemberId>,
		at: Option<Hash>,
	) -> Result<ProposalAndVoter, Error> {
		let at = self.source.block(at)?;
		let info = self.source.assembly_proposal(at, proposal)?;
		let info = info.ok_or(Error::UnknownAssemblyProposal(proposal))?;
		let voter = match member {
			Some(member) => {
				let voter = self.source.voter(at, proposal, info.proposal.track, member)?;
				Some(Voter::new(member, &info, voter))
			}
			None => None,
		};
		let description = self.source.description(at, Subject::Proposal(proposal))?.map(Description::new);
		let proposal = Proposal::new(proposal, info, &self.words(at)?);
		Ok(ProposalAndVoter { proposal, description, voter })
	}

	fn discussion(
		&self,
		subject: About,
		start: Option<u32>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<Discussion, Error> {
		let at = self.source.block(at)?;
		let info = self.source.discussion(at, subject.into())?.ok_or(subject.unknown())?;
		let count = count.unwrap_or(DEFAULT_PAGE).min(DEFAULT_PAGE);
		Discussion::new(info, start.unwrap_or_default(), count, |member| self.source.key(at, member))
	}

	fn election(&self, body: BodyName, at: Option<Hash>) -> Result<Elected, Error> {
		let at = self.source.block(at)?;
		Ok(Elected::new(body, self.source.body(at, body.into())?))
	}

	fn case(&self, case: CaseId, at: Option<Hash>) -> Result<Case, Error> {
		let at = self.source.block(at)?;
		let info = self.source.case(at, case)?;
		info.map(|info| Case::new(case, info)).ok_or(Error::UnknownCase(case))
	}
}
