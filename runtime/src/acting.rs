//! The decisions in which a member can act now.

use alloc::vec::Vec;

use pallet_assembly::{ProposalId, ProposalOf};
use pallet_cooperatives::Party;
use pallet_elections::{Body as _, Election, RecallStage};
use pallet_juries::CaseId;
use pallet_referenda::{ReferendumInfo, TracksInfo};
use rochdale_primitives::{CooperativeId, ElectorateId, MemberId, Membership, Moment, Roll};

use crate::{
	api::{Decisions, OpenCase, OpenElection, OpenMeeting, OpenRecall, ProposalStage, VoteTimes, HOME_PAGE},
	configs::clock::TICK,
	founding::Body,
	home::page,
	*,
};

/// See [`crate::api::MemberAppApi::decisions`].
pub fn decisions(who: &AccountId) -> Option<Decisions> {
	let member = <Members as Membership<AccountId>>::member(who)?;
	let (cases, next_case) = cases_of(member, None, HOME_PAGE);
	let (meetings, next_cooperative) = meetings_of(member, 0, HOME_PAGE);
	Some(Decisions {
		polls: polls(member),
		elections: Body::all().into_iter().filter_map(|body| election(body, member)).collect(),
		recalls: Body::all().into_iter().flat_map(|body| recalls(body, member)).collect(),
		cases,
		next_case,
		meetings,
		next_cooperative,
	})
}

fn on_roll(member: MemberId, roll: &Roll) -> bool {
	<Members as Membership<AccountId>>::on_roll(member, roll)
}

/// The open votes of the assembly in which this member has no ballot.
fn polls(member: MemberId) -> Vec<pallet_assembly::ProposalId> {
	let waits = |poll: &pallet_assembly::PollOf<Runtime>| {
		let voted = pallet_assembly::Ballots::<Runtime>::contains_key(poll.proposal, member);
		!voted && on_roll(member, &poll.roll)
	};
	Assembly::open_polls().into_iter().filter(waits).map(|poll| poll.proposal).collect()
}

/// See [`crate::api::MemberAppApi::proposals`].
pub fn proposals(
	stage: Option<ProposalStage>,
	before: Option<ProposalId>,
	count: u32,
) -> (Vec<(ProposalId, ProposalOf<Runtime>)>, Option<ProposalId>) {
	use pallet_assembly::{NextProposal, Proposals};
	let (numbers, next) = newest(before, count, NextProposal::<Runtime>::get());
	let wanted = |id| {
		let proposal = Proposals::<Runtime>::get(id)?;
		let fits = stage.is_none_or(|stage| ProposalStage::from(proposal.stage) == stage);
		fits.then_some((id, proposal))
	};
	(numbers.rev().filter_map(wanted).collect(), next)
}

/// At most `count` numbers below `before`, of this many, and the `before` of the next page, if there is one.
fn newest(before: Option<u32>, count: u32, all: u32) -> (core::ops::Range<u32>, Option<u32>) {
	let end = all.min(before.unwrap_or(u32::MAX));
	let start = end.saturating_sub(count.min(HOME_PAGE));
	(start..end, (start > 0 && start < end).then_some(start))
}

/// See [`crate::api::MemberAppApi::vote_times`].
pub fn vote_times(proposal: pallet_assembly::ProposalId) -> Option<VoteTimes> {
	let poll = Assembly::open_polls().into_iter().find(|poll| poll.proposal == proposal)?;
	let Some(index) = poll.referendum else {
		let ends_at = Some(Assembly::question(proposal)?.ends_at);
		return Some(VoteTimes { ends_at, confirmed_at: None });
	};
	let ReferendumInfo::Ongoing(status) = pallet_referenda::ReferendumInfoFor::<Runtime>::get(index)? else {
		return None;
	};
	type Rules = <Runtime as pallet_referenda::Config>::Tracks;
	let period = <Rules as TracksInfo<Balance, BlockNumber>>::info(poll.track)?.decision_period;
	let time = |tick: BlockNumber| Moment::from(tick).saturating_mul(TICK);
	let deciding = status.deciding;
	Some(VoteTimes {
		ends_at: deciding.as_ref().map(|deciding| time(deciding.since.saturating_add(period))),
		confirmed_at: deciding.and_then(|deciding| deciding.confirming).map(time),
	})
}

/// The election of this body, if the member can act in it.
fn election(body: Body, member: MemberId) -> Option<OpenElection> {
	use pallet_elections::{Places, Rounds, Stage};
	let round = Rounds::<Runtime>::get(body);
	let Election { stage, ends_at, roll, .. } = pallet_elections::Elections::<Runtime>::get(body, round)?;
	let acts = match stage {
		Stage::Standing => true,
		Stage::Voting => on_roll(member, &roll),
		Stage::Counting { .. } | Stage::Over | Stage::Clearing => false,
	};
	let voted = Places::<Runtime>::contains_key((body, round), member);
	acts.then_some(OpenElection { body, round, stage, ends_at, voted })
}

/// The recalls from this body that the member can sign, or in which they can vote. Only those who have a seat can lose it.
fn recalls(body: Body, member: MemberId) -> Vec<OpenRecall> {
	use pallet_elections::{Recalls, Seat, Seats, Voices};
	let acts = |Seat { member: seated, .. }: Seat| {
		let recall = Recalls::<Runtime>::get(body, seated)?;
		let voice = Voices::<Runtime>::get((body, seated), member);
		let acts = match &recall.stage {
			RecallStage::Petition { .. } => voice.is_none(),
			RecallStage::Voting { roll } => on_roll(member, roll),
			_ => false,
		};
		acts.then_some(OpenRecall { body, seated, recall, voice })
	};
	Seats::<Runtime>::get(body).into_iter().filter_map(acts).collect()
}

/// See [`crate::api::MemberAppApi::cases_of`].
pub fn cases_of(member: MemberId, before: Option<CaseId>, count: u32) -> (Vec<OpenCase>, Option<CaseId>) {
	use pallet_juries::{Cases, NextCase, Panels};
	let open = |id| {
		let case = Cases::<Runtime>::get(id).filter(|case| case.stage.sits())?;
		let panel = Panels::<Runtime>::get(id, case.level);
		let juror = panel.into_iter().find(|juror| juror.member == member && juror.sits())?;
		Some(OpenCase {
			case: id,
			level: case.level,
			stage: case.stage,
			ends_at: case.ends_at,
			service: juror.service,
		})
	};
	let (numbers, next) = newest(before, count, NextCase::<Runtime>::get());
	(numbers.rev().filter_map(open).collect(), next)
}

/// See [`crate::api::MemberAppApi::meetings_of`].
pub fn meetings_of(
	person: MemberId,
	start: CooperativeId,
	count: u32,
) -> (Vec<OpenMeeting>, Option<CooperativeId>) {
	let (numbers, next) = page(start, count, pallet_cooperatives::NextCooperative::<Runtime>::get());
	let open = |cooperative| {
		let member = Cooperatives::number_info(cooperative, Party::Person(person))?;
		let of = ElectorateId::Cooperative(cooperative);
		// Only the newest meeting can be open.
		let meeting = Meetings::meetings_info(of, None, 1).0.into_iter().next()?;
		let open = meeting.stage != pallet_meetings::Stage::Concluded && member < meeting.roll;
		open.then_some(OpenMeeting { cooperative, member, meeting })
	};
	(numbers.filter_map(open).collect(), next)
}
