//! Counts an election again, from the ballots that the chain has stored, and compares the result with the chain's.

use codec::{Decode, DecodeAll};
use committees::{CandidateId, Count, InMemory, Role};
use pallet_elections::{Candidate, Counts, Election, Elections, Papers, Round, Rounds, Seat, Seats, Stage};
use rochdale_primitives::MemberId;
use rochdale_runtime::{founding::Body, Runtime};

use crate::{
	rpc::decisions::{election_stage, BodyName},
	state::{below, State},
};

/// A page of ballots, as it is stored.
type Page = Vec<(MemberId, Vec<CandidateId>)>;

/// An election that is over, with the chain's count.
struct Audit {
	paper: Vec<Candidate>,
	ballots: Vec<Vec<CandidateId>>,
	/// The chain's count.
	theirs: Count,
	/// What each candidate was to the count.
	roles: Vec<Role>,
	/// How many seats were to be filled.
	seats: u16,
	/// The persons who have a seat from these ballots now.
	seated: Vec<MemberId>,
}

/// Counts an election again and returns what is to be printed. The error says how the two counts differ, or why nothing
/// can be counted.
pub async fn recount(url: &str, at: Option<&str>, name: BodyName, round: Round) -> Result<String, String> {
	let state = State::find(url, at).await?;
	let body = Body::from(name);
	let audit = Audit::fetch(&state, name, round).await?;
	let head = format!(
		"{}, election {round} of the {}, as of block {}\n{} ballots, {} candidates, {} seats\n",
		state.chain,
		title(body),
		state.block,
		audit.ballots.iter().filter(|ballot| !ballot.is_empty()).count(),
		audit.paper.len(),
		audit.seats
	);
	audit.compare(&head)
}

fn title(body: Body) -> &'static str {
	match body {
		Body::Council => "council",
		Body::Validators => "validators",
	}
}

impl Audit {
	async fn fetch(state: &State, name: BodyName, round: Round) -> Result<Self, String> {
		let body = Body::from(name);
		let what = title(body);
		let key = Elections::<Runtime>::hashed_key_for(body, round);
		let Some(election) = state.value::<Election<Runtime>>(key).await? else {
			let rounds = state.value::<Round>(Rounds::<Runtime>::hashed_key_for(body)).await?;
			let rounds = rounds.unwrap_or_default();
			return Err(if round < rounds {
				format!(
					"the ballots of election {round} of the {what} are no longer stored: name a block from before that \
					 with --at, and an archive node with --url"
				)
			} else {
				format!(
					"there is no election {round} of the {what} yet: the next one has the number {rounds}"
				)
			});
		};
		if election.stage != Stage::Over {
			return Err(format!(
				"election {round} of the {what} has no result now: it is at the stage `{}`. Try again when it is over, or \
				 name another block with --at",
				election_stage(election.stage)
			));
		}
		let stored: Option<Vec<u8>> = state.value(Counts::<Runtime>::hashed_key_for(body, round)).await?;
		let stored = stored.ok_or("the chain has stored no count of this election")?;
		let unreadable = |error: codec::Error| format!("the chain's count cannot be read: {error}");
		let theirs = Count::decode_all(&mut stored.as_slice()).map_err(unreadable)?;
		// A count begins with what it was given: the candidates' roles and the number of seats.
		let (roles, seats) = <(Vec<Role>, u16)>::decode(&mut stored.as_slice()).map_err(unreadable)?;
		let paper: Option<Vec<Candidate>> =
			state.value(Papers::<Runtime>::hashed_key_for(body, round)).await?;
		let pages: Vec<(u32, Page)> = state.entries(below("Elections", "Pages", &(body, round))).await?;
		let held: Option<Vec<Seat>> = state.value(Seats::<Runtime>::hashed_key_for(body)).await?;
		let ballots = pages.into_iter().flat_map(|(_, page)| page).map(|(_, choices)| choices).collect();
		let seated = held.unwrap_or_default().into_iter().filter(|seat| seat.elected == Some(round));
		Ok(Self {
			paper: paper.unwrap_or_default(),
			ballots,
			theirs,
			roles,
			seats,
			seated: seated.map(|seat| seat.member).collect(),
		})
	}

	/// The member with this number on the ballot paper.
	fn member(&self, id: CandidateId) -> String {
		let candidate = self.paper.get(usize::from(id));
		candidate
			.map_or_else(|| format!("candidate {id}"), |candidate| format!("member {}", candidate.member))
	}

	/// All who have a seat by this count, in the order in which they got it.
	fn placed(&self, count: &Count) -> String {
		let members: Vec<_> = count.placed().iter().map(|placed| self.member(placed.candidate)).collect();
		if members.is_empty() {
			"nobody".into()
		} else {
			members.join(", ")
		}
	}

	fn compare(&self, head: &str) -> Result<String, String> {
		let mut ours = Count::new(self.roles.iter().copied(), self.seats);
		ours.finish(&InMemory::new(self.ballots.iter().cloned(), 1_000));
		let said = self.placed(&ours);
		let same = ours.placed() == self.theirs.placed() && ours.denominator() == self.theirs.denominator();
		if !same {
			let theirs = self.placed(&self.theirs);
			return Err(format!(
				"the count differs from the chain's\n{head}on the chain:  {theirs}\ncounted again: {said}"
			));
		}
		let elected = |member: &MemberId| {
			let on_paper =
				|id: CandidateId| self.paper.get(usize::from(id)).map(|candidate| candidate.member);
			ours.placed().iter().any(|placed| on_paper(placed.candidate) == Some(*member))
		};
		if let Some(other) = self.seated.iter().find(|member| !elected(member)) {
			return Err(format!(
				"{head}counted again: {said}\nmember {other} has a seat from these ballots on the chain, and is not \
				 among the elected"
			));
		}
		let out: Vec<_> = (0..)
			.zip(&self.roles)
			.filter(|(_, role)| **role == Role::Out)
			.map(|(id, _)| self.member(id))
			.collect();
		let out = match out.as_slice() {
			[] => String::new(),
			out => format!("could not be elected, or had no votes: {}\n", out.join(", ")),
		};
		Ok(format!("{head}{out}elected, in this order: {said}\nthe same as on the chain, with every load and every tie\n"))
	}
}

#[cfg(test)]
mod tests {
	use codec::Encode;

	use super::*;

	/// Three candidates for two seats. Two voters approve 0, one of them also 1, and a third approves 2.
	fn audit() -> Audit {
		let ballots = vec![vec![0], vec![0, 1], vec![2], vec![]];
		let roles = vec![Role::Free; 3];
		let mut theirs = Count::new(roles.clone(), 2);
		theirs.finish(&InMemory::new(ballots.iter().cloned(), 1));
		let candidate = |member| Candidate { member, backers: 0, out: false };
		let paper = [10, 11, 12].map(candidate).to_vec();
		Audit { paper, ballots, theirs, roles, seats: 2, seated: vec![10, 12] }
	}

	#[test]
	fn an_election_that_was_counted_well_is_the_same() {
		let said = audit().compare("head\n").unwrap();
		assert!(said.contains("elected, in this order: member 10, member 12"), "{said}");
		assert!(said.contains("the same as on the chain"), "{said}");
		assert!(!said.contains("could not be elected"), "{said}");
	}

	#[test]
	fn a_ballot_more_or_less_is_noticed() {
		let mut changed = audit();
		changed.ballots.extend([vec![1], vec![1], vec![1]]);
		let error = changed.compare("").unwrap_err();
		assert!(error.contains("on the chain:  member 10, member 12"), "{error}");
		assert!(error.contains("counted again: member 11"), "{error}");
	}

	#[test]
	fn a_seat_that_nobody_has_given_is_noticed() {
		let changed = Audit { seated: vec![10, 11], ..audit() };
		assert!(changed.compare("").unwrap_err().contains("member 11 has a seat"));
	}

	#[test]
	fn a_count_begins_with_the_roles_and_the_seats() {
		let roles = vec![Role::Free, Role::Out, Role::Sitting];
		let stored = Count::new(roles.clone(), 4).encode();
		assert_eq!(<(Vec<Role>, u16)>::decode(&mut stored.as_slice()), Ok((roles, 4)));
	}
}
