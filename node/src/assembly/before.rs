//! What the chain had stored before it counted an election: who could be elected, for how many seats, and the ballots as
//! they were cast.

use std::collections::{BTreeMap, BTreeSet};

use committees::{CandidateId, Role};
use pallet_elections::{Candidate, Counts, Election, Elections, Papers, Round, Rounds, Seat, Seats, Stage};
use pallet_members::{People, PersonOf};
use rochdale_primitives::{MemberId, MemberStatus, Moment, Roll};
use rochdale_runtime::{founding::Body, Runtime};

use crate::state::{below, State};

/// The ballots of an election, each with its member.
pub type Cast = Vec<(MemberId, Vec<CandidateId>)>;

/// The chain's state before the count of an election.
pub struct Before {
	/// What each candidate was, and why.
	pub roles: Vec<(Role, &'static str)>,
	/// How many seats were to be filled.
	pub seats: u16,
	/// The ballots at the end of voting.
	pub cast: Cast,
	/// Those who have cast them and were on the roll then.
	pub on_roll_then: BTreeSet<MemberId>,
	/// Those who have cast them and are on the roll still.
	pub on_roll_still: BTreeSet<MemberId>,
}

/// By what a block is known to come after something.
#[derive(Clone, Copy)]
enum Sign {
	/// Voting is over.
	VotingIsOver,
	/// The count that began at this time has looked at the roles, after all ballots were checked.
	RolesAreSet(Moment),
	/// The seats were filled at this time, for the last time.
	SeatsAreFilled(Moment),
}

impl Sign {
	async fn is_seen(self, state: &State, body: Body, round: Round) -> Result<bool, String> {
		let Some(Election { stage, ends_at, .. }) = election(state, body, round).await? else {
			return Ok(false);
		};
		let counting = matches!(stage, Stage::Counting { .. });
		Ok(match self {
			Self::VotingIsOver => !matches!(stage, Stage::Standing | Stage::Voting),
			Self::RolesAreSet(begun) if counting && ends_at == begun => {
				let count: Option<Vec<u8>> =
					state.value(Counts::<Runtime>::hashed_key_for(body, round)).await?;
				count.is_some()
			}
			Self::RolesAreSet(_) => false,
			Self::SeatsAreFilled(at) => stage == Stage::Over && ends_at == at,
		})
	}

	/// The last block before this sign is seen, and the first with it. It is seen at `newest`. The search goes back in
	/// growing steps. So a node that keeps only the newest blocks can answer for an election that was counted not long
	/// ago.
	async fn border(self, newest: &State, body: Body, round: Round) -> Result<(State, State), String> {
		let (mut seen, mut step) = (newest.height().await?, 1u32);
		let mut unseen = loop {
			let height = seen.saturating_sub(step);
			if height == 0 || !self.is_seen(&newest.earlier(height).await?, body, round).await? {
				break height;
			}
			(seen, step) = (height, step.saturating_mul(2));
		};
		while seen.saturating_sub(unseen) > 1 {
			let height = unseen + (seen - unseen) / 2;
			if self.is_seen(&newest.earlier(height).await?, body, round).await? {
				seen = height;
			} else {
				unseen = height;
			}
		}
		Ok((newest.earlier(unseen).await?, newest.earlier(seen).await?))
	}
}

async fn election(state: &State, body: Body, round: Round) -> Result<Option<Election<Runtime>>, String> {
	state.value(Elections::<Runtime>::hashed_key_for(body, round)).await
}

/// The ballots that are stored.
pub async fn cast(state: &State, body: Body, round: Round) -> Result<Cast, String> {
	let pages: Vec<(u32, Cast)> = state.entries(below("Elections", "Pages", &(body, round))).await?;
	Ok(pages.into_iter().flat_map(|(_, page)| page).collect())
}

/// These persons, as far as they are active members.
async fn members(state: &State, ids: &[MemberId]) -> Result<BTreeMap<MemberId, PersonOf<Runtime>>, String> {
	let keys: Vec<Vec<u8>> = ids.iter().map(|id| People::<Runtime>::hashed_key_for(*id)).collect();
	let persons: Vec<Option<PersonOf<Runtime>>> = state.values(&keys).await?;
	let known = ids.iter().zip(persons).filter_map(|(id, person)| Some((*id, person?)));
	Ok(known.filter(|(_, person)| person.status == MemberStatus::Active).collect())
}

/// Those of these members who are on the roll.
async fn on_roll(state: &State, ids: &[MemberId], roll: &Roll) -> Result<BTreeSet<MemberId>, String> {
	let known = members(state, ids).await?;
	let is_on_it = |(_, person): &(MemberId, PersonOf<Runtime>)| person.activation < roll.activations;
	Ok(known.into_iter().filter(is_on_it).map(|(id, _)| id).collect())
}

/// What a candidate is to a count that begins now, and why. `ready` is whether they are a member who could take the seat
/// at once.
fn role(
	candidate: &Candidate,
	seat: Option<&Seat>,
	round: Round,
	is_open: bool,
	ready: Result<(), &'static str>,
) -> (Role, &'static str) {
	match (seat, ready) {
		(Some(seat), _) if seat.elected == Some(round) => (Role::Sitting, "has a seat from these ballots"),
		// An open election can elect those again whose terms it ends.
		(Some(seat), _) if seat.until > round || !is_open => (Role::Out, "had another seat"),
		_ if candidate.out => (Role::Out, "had lost a seat, or could not take it"),
		(_, Err(why)) => (Role::Out, why),
		(_, Ok(())) => (Role::Free, "could be elected"),
	}
}

/// What each candidate is to a count that begins after this block.
async fn roles(state: &State, body: Body, round: Round) -> Result<Vec<(Role, &'static str)>, String> {
	let paper: Option<Vec<Candidate>> = state.value(Papers::<Runtime>::hashed_key_for(body, round)).await?;
	let paper = paper.unwrap_or_default();
	let seats: Option<Vec<Seat>> = state.value(Seats::<Runtime>::hashed_key_for(body)).await?;
	let seats = seats.unwrap_or_default();
	let next: Option<Round> = state.value(Rounds::<Runtime>::hashed_key_for(body)).await?;
	let is_open = next.unwrap_or_default() == round;
	let ids: Vec<MemberId> = paper.iter().map(|candidate| candidate.member).collect();
	let members = members(state, &ids).await?;
	let mut roles = Vec::with_capacity(paper.len());
	for candidate in &paper {
		let ready = match (members.get(&candidate.member), body) {
			(None, _) => Err("was no member"),
			(Some(_), Body::Council) => Ok(()),
			(Some(person), Body::Validators) => {
				let keys = below("Session", "NextKeys", &person.account);
				let keys: Option<()> = state.value(keys).await?;
				keys.ok_or("had no session keys")
			}
		};
		let seat = seats.iter().find(|seat| seat.member == candidate.member);
		roles.push(role(candidate, seat, round, is_open, ready));
	}
	Ok(roles)
}

impl Before {
	/// Finds what was stored before the count of an election that is over. What changes in the block in which the count
	/// begins, but before it, is not seen. The error says why nothing can be found.
	pub async fn find(
		newest: &State,
		body: Body,
		round: Round,
		election_now: &Election<Runtime>,
	) -> Result<Self, String> {
		let filled = Sign::SeatsAreFilled(election_now.ends_at);
		let (counted, _) = filled.border(newest, body, round).await?;
		let gone = || format!("the block {} has no count of the election", counted.block);
		let counting = election(&counted, body, round).await?.ok_or_else(gone)?;
		if !Sign::RolesAreSet(counting.ends_at).is_seen(&counted, body, round).await? {
			return Err(gone());
		}
		let (ready, begun) = Sign::RolesAreSet(counting.ends_at).border(&counted, body, round).await?;
		let (voted, _) = Sign::VotingIsOver.border(&ready, body, round).await?;

		let open = election(&begun, body, round).await?.map(|election| election.open.len());
		let cast = cast(&voted, body, round).await?;
		let voters: Vec<MemberId> = cast.iter().map(|(member, _)| *member).collect();
		Ok(Self {
			roles: roles(&ready, body, round).await?,
			seats: u16::try_from(open.unwrap_or_default()).unwrap_or(u16::MAX),
			on_roll_then: on_roll(&voted, &voters, &election_now.roll).await?,
			on_roll_still: on_roll(newest, &voters, &election_now.roll).await?,
			cast,
		})
	}

	/// The members whose ballots were struck. The error says which ballot is not as it should be.
	pub fn struck(&self, counted: &Cast) -> Result<Vec<MemberId>, String> {
		let counted: BTreeMap<MemberId, &Vec<CandidateId>> =
			counted.iter().map(|(member, choices)| (*member, choices)).collect();
		let voters: BTreeSet<MemberId> = self.cast.iter().map(|(member, _)| *member).collect();
		if let Some(member) = counted.keys().find(|member| !voters.contains(member)) {
			return Err(format!("member {member} has a ballot that was not cast before the end of voting"));
		}
		let mut struck = Vec::new();
		for (member, cast) in self.cast.iter().filter(|(_, choices)| !choices.is_empty()) {
			match counted.get(member) {
				Some(choices) if *choices == cast => {
					// Somebody who has left the roll once is never on it again.
					if !self.on_roll_then.contains(member) {
						return Err(format!("the ballot of member {member} counts, who was not on the roll"));
					}
				}
				Some(choices) if choices.is_empty() => {
					if self.on_roll_still.contains(member) {
						return Err(format!("the ballot of member {member} was struck, who is on the roll"));
					}
					struck.push(*member);
				}
				_ => return Err(format!("the ballot of member {member} is another one than they have cast")),
			}
		}
		Ok(struck)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const CANDIDATE: Candidate = Candidate { member: 7, backers: 0, out: false };

	#[test]
	fn a_candidate_is_to_the_count_what_the_pallet_says() {
		let role = |seat: Option<Seat>, is_open, ready| role(&CANDIDATE, seat.as_ref(), 3, is_open, ready).0;
		let seat = |elected, until| Some(Seat { member: 7, elected, until });
		assert_eq!(role(None, true, Ok(())), Role::Free);
		assert_eq!(role(None, true, Err("was no member")), Role::Out);
		assert_eq!(role(seat(Some(3), 5), false, Ok(())), Role::Sitting);
		assert_eq!(role(seat(Some(2), 5), true, Ok(())), Role::Out, "the term goes on");
		assert_eq!(role(seat(Some(2), 3), true, Ok(())), Role::Free, "the term ends");
		assert_eq!(role(seat(Some(2), 3), false, Ok(())), Role::Out, "other ballots fill no second seat");
		let lost = Candidate { out: true, ..CANDIDATE };
		assert_eq!(super::role(&lost, None, 3, true, Ok(())).0, Role::Out);
	}

	/// Members 1, 2 and 3 have voted, and member 4 has taken their ballot back. Member 3 was removed before the count.
	fn before() -> Before {
		Before {
			roles: Vec::new(),
			seats: 1,
			cast: vec![(1, vec![0]), (2, vec![1]), (3, vec![0, 1]), (4, vec![])],
			on_roll_then: [1, 2, 3, 4].into(),
			on_roll_still: [1, 2, 4].into(),
		}
	}

	#[test]
	fn only_ballots_of_those_who_have_left_the_roll_are_struck() {
		let counted = vec![(1, vec![0]), (2, vec![1]), (3, vec![]), (4, vec![])];
		assert_eq!(before().struck(&counted), Ok(vec![3]));
		let wrongly = vec![(1, vec![0]), (2, vec![]), (3, vec![]), (4, vec![])];
		assert!(before().struck(&wrongly).unwrap_err().contains("member 2 was struck, who is on the roll"));
	}

	#[test]
	fn a_ballot_that_was_not_cast_so_or_by_nobody_on_the_roll_is_noticed() {
		let changed = vec![(1, vec![1]), (2, vec![1]), (3, vec![]), (4, vec![])];
		assert!(before().struck(&changed).unwrap_err().contains("member 1 is another one"));
		let added = vec![(1, vec![0]), (2, vec![1]), (3, vec![]), (4, vec![]), (5, vec![0])];
		assert!(before().struck(&added).unwrap_err().contains("member 5 has a ballot"));
		let kept = Before { on_roll_then: [1, 2, 4].into(), ..before() };
		let counted = vec![(1, vec![0]), (2, vec![1]), (3, vec![0, 1]), (4, vec![])];
		assert!(kept.struck(&counted).unwrap_err().contains("member 3 counts, who was not on the roll"));
	}
}
