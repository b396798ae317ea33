//! The source of the answers: what the chain has stored about proposals, discussions, elections and juries.

use codec::Encode;
use frame_support::traits::Bounded;
use pallet_assembly::{
	Aim, Ballot, DecisionOf, DelegationOf, Description, Discussion, Ending, Link, Matter, Outcome, PollOf,
	ProposalId, ProposalOf, Question, Stage, Statement, MOST_OPTIONS, PAGE,
};
use pallet_elections::{Candidate, Election, Round, Seat};
use pallet_juries::{CaseId, CaseOf, Juror, Level};
use pallet_members::PersonOf;
use pallet_referenda::ReferendumInfo;
use rochdale_primitives::{MemberId, Moment, Subject};
use rochdale_runtime::{
	configs::clock::{Ticks, TICK},
	founding::Body,
	opaque::Block,
	policy::TrackRule,
	standstill::{self, Stop},
	tracks::Track,
	AccountId, Hash, Runtime,
};
use sc_client_api::{StorageKey, StorageProvider};
use sp_api::{Metadata, ProvideRuntimeApi};
use sp_io::hashing::{blake2_128, twox_128};

use crate::{
	client::FullClient,
	rpc::{
		community::Source as CommunitySource,
		dates::{dated, read, Dated, Dates},
		error::{no_answer, no_state, Error},
	},
};

/// The place of the rules of the assembly among the parameters.
const ASSEMBLY_RULES: u8 = 6;

/// The most statements on a subject that are read. A thousand members have at most ten arguments and questions each.
const MOST_STATEMENTS: u32 = 10_000;

/// All that the chain has stored about a proposal. Times are dates.
#[derive(Clone, Debug)]
pub struct ProposalInfo {
	pub proposal: ProposalOf<Runtime>,
	/// The vote, if it is open or not closed yet.
	pub poll: Option<PollOf<Runtime>>,
	/// The electorate, the ayes, the nays and the abstentions of a referendum that is open.
	pub tally: Option<(u32, u32, u32, u32)>,
	/// The count of a question or choice that was opened.
	pub question: Option<Question>,
	/// How the vote has ended.
	pub outcome: Option<Outcome>,
	/// The approved call that waits.
	pub decision: Option<DecisionOf<Runtime>>,
	/// The amendments that are admitted to the choice.
	pub amendments: Vec<ProposalId>,
	/// The bytes of the call, as long as they are stored.
	pub call: Option<Vec<u8>>,
	/// The first of those who support it, at most 64.
	pub supporters: Vec<MemberId>,
	/// How many active members support it, or did when the vote began.
	pub backers: u32,
	/// How many active members have to support it, besides its proposer.
	pub supporters_needed: u32,
	/// The end of its time of preparation, if it waits.
	pub ready_at: Option<Moment>,
	/// The latest end of the vote, if it is open. A majority can still be confirmed after it.
	pub ends_at: Option<Moment>,
	/// When a referendum is approved, if its majority lasts until then.
	pub confirmed_at: Option<Moment>,
}

/// What the chain has stored about a member as a voter.
#[derive(Clone, Debug, Default)]
pub struct VoterInfo {
	/// The member's own ballot.
	pub ballot: Option<Ballot>,
	/// The member's delegation on the track of the proposal.
	pub delegation: Option<DelegationOf<Runtime>>,
	/// The ballot of the delegate.
	pub delegates_ballot: Option<Ballot>,
	/// How many members delegate to this member on the track.
	pub behind: u32,
	/// How many of these do not count behind the member in the open vote.
	pub apart: u32,
}

/// What the chain has stored about the discussion of a subject. Times are dates.
#[derive(Clone, Debug, Default)]
pub struct DiscussionInfo {
	/// The text that describes the subject, if it has one.
	pub description: Option<Vec<u8>>,
	pub discussion: Discussion,
	/// The statements with their numbers, at most the first 10,000.
	pub statements: Vec<(u32, Statement)>,
}

/// What the chain has stored about a body. Times are dates.
#[derive(Clone, Debug)]
pub struct BodyInfo {
	pub seats: Vec<Seat>,
	/// Whether somebody was elected to it.
	pub begun: bool,
	/// The number of the election that is open, or that comes next.
	pub round: Round,
	pub election: Option<Election<Runtime>>,
	pub paper: Vec<Candidate>,
}

/// A panel: its level, and its jurors with the reasons that they have given.
pub type JuryPanel = (Level, Vec<(Juror<Hash>, Option<Vec<u8>>)>);

/// What the chain has stored about a case. Times are dates.
#[derive(Clone, Debug)]
pub struct CaseInfo {
	pub case: CaseOf<Runtime>,
	pub panels: Vec<JuryPanel>,
}

impl Dated for BodyInfo {
	fn change(&mut self, dates: &Dates) {
		if let Some(election) = &mut self.election {
			election.ends_at.change(dates);
		}
	}
}

impl Dated for CaseInfo {
	fn change(&mut self, dates: &Dates) {
		let case = &mut self.case;
		for time in [&mut case.ends_at, &mut case.opened, &mut case.until, &mut case.last] {
			time.change(dates);
		}
	}
}

/// The clock of decisions, which goes on in safe mode.
struct DecisionDates {
	stops: Vec<Stop>,
	/// The total time for which the community's clock has stood still while this one went on.
	held: Moment,
}

impl DecisionDates {
	fn read(client: &FullClient, at: Hash) -> Result<Self, Error> {
		let stops = read(client, at, standstill::Stops::<Runtime>::hashed_key().to_vec())?;
		let held = read(client, at, standstill::HeldFor::<Runtime>::hashed_key().to_vec())?;
		Ok(Self { stops: stops.unwrap_or_default(), held: held.unwrap_or_default() })
	}

	/// The date at which this clock shows a time.
	fn date(&self, time: Moment) -> Moment {
		standstill::running_date(&self.stops, self.held, time)
	}
}

/// The source of the answers.
pub trait Source: CommunitySource {
	/// The number that the next proposal gets.
	fn next_proposal(&self, at: Hash) -> Result<ProposalId, Error>;
	/// A proposal, as long as it is kept.
	fn assembly_proposal(&self, at: Hash, id: ProposalId) -> Result<Option<ProposalInfo>, Error>;
	/// What is stored about a member's vote on a proposal.
	fn voter(&self, at: Hash, id: ProposalId, track: Track, member: MemberId) -> Result<VoterInfo, Error>;
	/// The text that describes a subject, after its hash; none without one.
	fn description(&self, at: Hash, subject: Subject) -> Result<Option<(Hash, Vec<u8>)>, Error>;
	/// What was said about a subject; none if there is no such subject.
	fn discussion(&self, at: Hash, subject: Subject) -> Result<Option<DiscussionInfo>, Error>;
	/// The present account of a person.
	fn key(&self, at: Hash, member: MemberId) -> Result<Option<AccountId>, Error>;
	/// The metadata of the runtime.
	fn metadata(&self, at: Hash) -> Result<Vec<u8>, Error>;
	/// A body and its election.
	fn body(&self, at: Hash, body: Body) -> Result<BodyInfo, Error>;
	/// A case, as long as it is kept.
	fn case(&self, at: Hash, id: CaseId) -> Result<Option<CaseInfo>, Error>;
}

/// The key under which the rule of a track is stored: the hash and the number of the group and of the parameter.
pub fn key_of_rule(track: Track) -> Vec<u8> {
	let name = (ASSEMBLY_RULES, track).encode();
	let pallet = twox_128(b"Parameters");
	let hash = blake2_128(&name);
	[&pallet[..], &pallet[..], &hash[..], &name[..]].concat()
}

/// A rule as it is stored: after the numbers of the group and of the parameter.
type StoredRule = (u8, Track, TrackRule);

/// The rule of a track.
fn rule(client: &FullClient, at: Hash, track: Track) -> Result<TrackRule, Error> {
	let stored: Option<StoredRule> = read(client, at, key_of_rule(track))?;
	let place = Track::ALL.iter().position(|other| *other == track).unwrap_or_default();
	Ok(stored.map_or_else(|| TrackRule::default_of(place), |(_, _, rule)| rule))
}

/// The text that describes a subject, after its hash, unless its record names another document by now.
fn text_of(client: &FullClient, at: Hash, subject: Subject) -> Result<Option<(Hash, Vec<u8>)>, Error> {
	let key = pallet_assembly::Descriptions::<Runtime>::hashed_key_for(subject);
	let Some(Description { hash, length, .. }) = read::<Description<Hash>>(client, at, key)? else {
		return Ok(None);
	};
	let document = match subject {
		Subject::Proposal(_) => None,
		Subject::Project { cycle, project } => {
			let key = pallet_participatory_budget::Proposals::<Runtime>::hashed_key_for(cycle, project);
			let project: Option<pallet_participatory_budget::Proposal<Runtime>> = read(client, at, key)?;
			project.map(|project| project.content.hash)
		}
		Subject::Resolution { cooperative, resolution } => {
			let key = pallet_cooperatives::Resolutions::<Runtime>::hashed_key_for(cooperative, resolution);
			let resolution: Option<pallet_cooperatives::Resolution<Runtime>> = read(client, at, key)?;
			resolution.map(|resolution| resolution.document.hash)
		}
	};
	if document.is_some_and(|document| document != hash.0) {
		return Ok(None);
	}
	let text = read(client, at, pallet_preimage::PreimageFor::<Runtime>::hashed_key_for((hash, length)))?;
	Ok(text.map(|text| (hash, text)))
}

/// How many amendments are admitted beside this one, if it waits for a choice.
fn rivals_of_amendment(
	client: &FullClient,
	at: Hash,
	proposal: &ProposalOf<Runtime>,
) -> Result<Option<u32>, Error> {
	let Link::AmendmentTo(to) = proposal.link else { return Ok(None) };
	let key = pallet_assembly::Proposals::<Runtime>::hashed_key_for(to);
	let amended: Option<ProposalOf<Runtime>> = read(client, at, key)?;
	if !amended.is_some_and(|amended| amended.stage == Stage::Waiting && amended.link == Link::None) {
		return Ok(None);
	}
	let admitted = read(client, at, pallet_assembly::Amendments::<Runtime>::hashed_key_for(to))?;
	let admitted: Vec<ProposalId> = admitted.unwrap_or_default();
	Ok(Some(u32::try_from(admitted.len()).unwrap_or(u32::MAX)))
}

/// The first supporters of a proposal, in the order in which the chain stores them.
fn supporters(client: &FullClient, at: Hash, id: ProposalId, aim: Aim) -> Result<Vec<MemberId>, Error> {
	// A key ends with the hash of the member's number and the number, of eight bytes each.
	let mut prefix = pallet_assembly::Supporters::<Runtime>::hashed_key_for((id, aim), 0u64);
	prefix.truncate(prefix.len().saturating_sub(16));
	let keys =
		client.storage_keys(at, Some(&StorageKey(prefix)), None).map_err(|error| no_state(at, error))?;
	let member = |StorageKey(key): StorageKey| Some(MemberId::from_le_bytes(*key.last_chunk()?));
	Ok(keys.take(PAGE as usize).filter_map(member).collect())
}

impl Source for FullClient {
	fn next_proposal(&self, at: Hash) -> Result<ProposalId, Error> {
		let next = read(self, at, pallet_assembly::NextProposal::<Runtime>::hashed_key().to_vec())?;
		Ok(next.unwrap_or_default())
	}

	fn assembly_proposal(&self, at: Hash, id: ProposalId) -> Result<Option<ProposalInfo>, Error> {
		let key = pallet_assembly::Proposals::<Runtime>::hashed_key_for(id);
		let Some(mut proposal) = read::<ProposalOf<Runtime>>(self, at, key)? else { return Ok(None) };
		let dates = DecisionDates::read(self, at)?;
		let open = read(self, at, pallet_assembly::Open::<Runtime>::hashed_key().to_vec())?;
		let open: Vec<PollOf<Runtime>> = open.unwrap_or_default();
		let poll = open.iter().find(|poll| poll.proposal == id).copied();
		let decided = read(self, at, pallet_assembly::Decisions::<Runtime>::hashed_key().to_vec())?;
		let decided: Vec<DecisionOf<Runtime>> = decided.unwrap_or_default();
		let mut decision = decided.into_iter().find(|decision| decision.proposal == id);
		let amendments = read(self, at, pallet_assembly::Amendments::<Runtime>::hashed_key_for(id))?;
		let amendments: Vec<ProposalId> = amendments.unwrap_or_default();
		let mut question: Option<Question> =
			read(self, at, pallet_assembly::Questions::<Runtime>::hashed_key_for(id))?;
		let rule = rule(self, at, proposal.track)?;
		let members = read(self, at, pallet_members::ActiveCount::<Runtime>::hashed_key().to_vec())?;
		let members: u32 = members.unwrap_or_default();

		let (mut tally, mut ends_at, mut confirmed_at) = (None, None, None);
		if let Some(index) = poll.as_ref().and_then(|poll| poll.referendum) {
			let key = pallet_referenda::ReferendumInfoFor::<Runtime>::hashed_key_for(index);
			let info: Option<pallet_referenda::ReferendumInfoOf<Runtime, ()>> = read(self, at, key)?;
			if let Some(ReferendumInfo::Ongoing(status)) = info {
				let (ayes, nays, abstentions) = status.tally.votes();
				tally = Some((status.tally.electorate, ayes, nays, abstentions));
				let date = |tick: u32| dates.date(Moment::from(tick).saturating_mul(TICK));
				let period = Ticks::of(rule.decision).max(1);
				let deciding = status.deciding.as_ref();
				ends_at = deciding.map(|deciding| date(deciding.since.saturating_add(period)));
				confirmed_at = deciding.and_then(|deciding| deciding.confirming).map(date);
			}
		}
		if let Some(question) = &mut question {
			question.ends_at = dates.date(question.ends_at);
			if poll.is_some() {
				ends_at = Some(question.ends_at);
			}
		}
		let waits = proposal.stage == Stage::Waiting && proposal.link != Link::Chosen;
		let ready_at = waits.then(|| dates.date(proposal.proposed_at.saturating_add(rule.preparation)));
		let admitted_beside = rivals_of_amendment(self, at, &proposal)?;
		let aim = match admitted_beside.is_some() || proposal.stage == Stage::Compared {
			true if matches!(proposal.link, Link::AmendmentTo(_)) => Aim::Choice,
			_ => Aim::Vote,
		};
		let referendum = matches!(proposal.matter, Matter::Call { .. }) && amendments.is_empty();
		let takes = |poll: &&PollOf<Runtime>| {
			let alike = poll.track == proposal.track && poll.referendum.is_some() == referendum;
			alike && poll.proposal != id
		};
		let taken = match admitted_beside {
			// The same share of the places in the choice.
			Some(admitted) => {
				let share = admitted.saturating_mul(proposal.track.places());
				share.checked_div(MOST_OPTIONS.saturating_sub(1)).unwrap_or_default()
			}
			None => u32::try_from(open.iter().filter(takes).count()).unwrap_or(u32::MAX),
		};
		let supporters_needed = proposal.track.supporters_needed(&rule, members, taken);
		let backers: Option<u32> =
			read(self, at, pallet_assembly::Backers::<Runtime>::hashed_key_for((id, aim)))?;
		let supporters = supporters(self, at, id, aim)?;
		let outcome: Option<Outcome> =
			read(self, at, pallet_assembly::Outcomes::<Runtime>::hashed_key_for(id))?;
		let mut outcome = outcome.filter(|outcome| outcome.ending != Ending::Open);
		if let Some(outcome) = &mut outcome {
			outcome.since = dates.date(outcome.since);
		}
		proposal.proposed_at = dates.date(proposal.proposed_at);
		if let Stage::Closed(time) = &mut proposal.stage {
			*time = dates.date(*time);
		}
		if let Some(decision) = &mut decision {
			decision.due_at = dates.date(decision.due_at);
		}
		let call = match &proposal.matter {
			Matter::Call { call: Bounded::Inline(bytes), .. } => Some(bytes.to_vec()),
			Matter::Call { call: Bounded::Lookup { hash, len }, .. } => {
				read(self, at, pallet_preimage::PreimageFor::<Runtime>::hashed_key_for((*hash, *len)))?
			}
			_ => None,
		};
		Ok(Some(ProposalInfo {
			proposal,
			poll,
			tally,
			question,
			outcome,
			decision,
			amendments,
			call,
			supporters,
			backers: backers.unwrap_or_default(),
			supporters_needed,
			ready_at,
			ends_at,
			confirmed_at,
		}))
	}

	fn voter(&self, at: Hash, id: ProposalId, track: Track, member: MemberId) -> Result<VoterInfo, Error> {
		let ballot = |who: MemberId| -> Result<Option<Ballot>, Error> {
			read(self, at, pallet_assembly::Ballots::<Runtime>::hashed_key_for(id, who))
		};
		let given = read(self, at, pallet_assembly::Delegations::<Runtime>::hashed_key_for(member))?;
		let given: Vec<DelegationOf<Runtime>> = given.unwrap_or_default();
		let delegation = given.into_iter().find(|delegation| delegation.track == track);
		let behind = read(self, at, pallet_assembly::Delegators::<Runtime>::hashed_key_for(member, track))?;
		let apart = read(self, at, pallet_assembly::Apart::<Runtime>::hashed_key_for(id, member))?;
		let delegates_ballot = match &delegation {
			Some(delegation) => ballot(delegation.to)?,
			None => None,
		};
		Ok(VoterInfo {
			ballot: ballot(member)?,
			delegation,
			delegates_ballot,
			behind: behind.unwrap_or_default(),
			apart: apart.unwrap_or_default(),
		})
	}

	fn description(&self, at: Hash, subject: Subject) -> Result<Option<(Hash, Vec<u8>)>, Error> {
		text_of(self, at, subject)
	}

	fn discussion(&self, at: Hash, subject: Subject) -> Result<Option<DiscussionInfo>, Error> {
		use pallet_assembly::{Discussions, Proposals, Statements};
		let description = text_of(self, at, subject)?.map(|(_, text)| text);
		let stored: Option<Discussion> = read(self, at, Discussions::<Runtime>::hashed_key_for(subject))?;
		let Some(discussion) = stored else {
			// Nothing was said about it, or it was removed.
			let record = match subject {
				Subject::Proposal(id) => Proposals::<Runtime>::hashed_key_for(id),
				Subject::Project { cycle, project } => {
					pallet_participatory_budget::Proposals::<Runtime>::hashed_key_for(cycle, project)
				}
				Subject::Resolution { cooperative, resolution } => {
					pallet_cooperatives::Resolutions::<Runtime>::hashed_key_for(cooperative, resolution)
				}
			};
			let kept: Option<()> = read(self, at, record)?;
			let described = kept.is_some() || description.is_some();
			return Ok(described.then(|| DiscussionInfo { description, ..Default::default() }));
		};
		let dates = DecisionDates::read(self, at)?;
		let mut statements = Vec::new();
		for number in 0..discussion.statements.min(MOST_STATEMENTS) {
			let key = Statements::<Runtime>::hashed_key_for(subject, number);
			// Without a record of the subject, a part can be removed already.
			let Some(mut statement) = read::<Statement>(self, at, key)? else { continue };
			statement.said_at = dates.date(statement.said_at);
			statements.push((number, statement));
		}
		Ok(Some(DiscussionInfo { description, discussion, statements }))
	}

	fn key(&self, at: Hash, member: MemberId) -> Result<Option<AccountId>, Error> {
		let key = pallet_members::People::<Runtime>::hashed_key_for(member);
		let person: Option<PersonOf<Runtime>> = read(self, at, key)?;
		Ok(person.map(|person| person.account))
	}

	fn metadata(&self, at: Hash) -> Result<Vec<u8>, Error> {
		let metadata = Metadata::<Block>::metadata(&*self.runtime_api(), at).map_err(no_answer)?;
		Ok(metadata.to_vec())
	}

	fn body(&self, at: Hash, body: Body) -> Result<BodyInfo, Error> {
		use pallet_elections::{Begun, Elections, Papers, Rounds, Seats};
		let seats = read(self, at, Seats::<Runtime>::hashed_key_for(body))?;
		let begun: Option<()> = read(self, at, Begun::<Runtime>::hashed_key_for(body))?;
		let round: Option<Round> = read(self, at, Rounds::<Runtime>::hashed_key_for(body))?;
		let round = round.unwrap_or_default();
		let election = read(self, at, Elections::<Runtime>::hashed_key_for(body, round))?;
		let paper = read(self, at, Papers::<Runtime>::hashed_key_for(body, round))?;
		let info = BodyInfo {
			seats: seats.unwrap_or_default(),
			begun: begun.is_some(),
			round,
			election,
			paper: paper.unwrap_or_default(),
		};
		dated(self, at, info)
	}

	fn case(&self, at: Hash, id: CaseId) -> Result<Option<CaseInfo>, Error> {
		use pallet_juries::{Cases, Panels, Reasons};
		let Some(case) = read::<CaseOf<Runtime>>(self, at, Cases::<Runtime>::hashed_key_for(id))? else {
			return Ok(None);
		};
		let mut panels = Vec::new();
		for level in [Level::First, Level::Appeal] {
			let drawn = read(self, at, Panels::<Runtime>::hashed_key_for(id, level))?;
			let drawn: Vec<Juror<Hash>> = drawn.unwrap_or_default();
			let mut jurors = Vec::new();
			for juror in drawn {
				let key = Reasons::<Runtime>::hashed_key_for(id, juror.member);
				jurors.push((juror, read::<Vec<u8>>(self, at, key)?));
			}
			if !jurors.is_empty() {
				panels.push((level, jurors));
			}
		}
		dated(self, at, Some(CaseInfo { case, panels }))
	}
}

#[cfg(test)]
mod tests {
	use codec::Decode;
	use frame_support::traits::dynamic_params::AggregatedKeyValue;
	use rochdale_runtime::policy::{params::assembly, RuntimeParameters};

	use super::*;

	#[test]
	fn the_rule_of_a_track_is_read_where_the_chain_stores_it() {
		let rule = TrackRule { supporters: 7, ..TrackRule::default_of(1) };
		let parameter =
			RuntimeParameters::Assembly(assembly::Parameters::Commons(assembly::Commons, Some(rule)));
		let (key, value) = parameter.into_parts();
		assert!(key_of_rule(Track::Commons).ends_with(&key.encode()));
		assert_eq!(key.encode().len(), 2);
		let stored = value.unwrap().encode();
		let (_, track, read) = StoredRule::decode(&mut stored.as_slice()).unwrap();
		assert_eq!((track, read), (Track::Commons, rule));
	}

	#[test]
	fn a_date_of_the_clock_of_decisions_counts_no_time_of_safe_mode_twice() {
		let stops = vec![Stop { at: 10, stopped: 5 }, Stop { at: 20, stopped: 30 }];
		let dates = DecisionDates { stops: stops.clone(), held: 0 };
		assert_eq!((dates.date(9), dates.date(15), dates.date(40)), (9, 20, 70));
		assert_eq!(DecisionDates { stops, held: 25 }.date(40), 45);
	}
}
