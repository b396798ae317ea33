//! Counts an election again, from what the chain has stored, and compares the result with the chain's.

use codec::{Decode, DecodeAll, Encode};
use committees::{CandidateId, Count, InMemory, Role};
use pallet_elections::{Candidate, Counts, Election, Elections, Papers, Round, Rounds, Seat, Seats, Stage};
use rochdale_primitives::MemberId;
use rochdale_runtime::{founding::Body, Runtime};

use super::before::{cast, Before, Cast};
use crate::{
	rpc::decisions::{election_stage, BodyName},
	state::State,
};

/// An election that is over, with the chain's count.
struct Audit {
	paper: Vec<Candidate>,
	ballots: Cast,
	/// The chain's count.
	theirs: Count,
	/// What each candidate was to the chain's count at its end.
	roles: Vec<Role>,
	/// How many seats the chain's count was to fill.
	seats: u16,
	/// What was stored before the count, or why it is not known.
	before: Result<Before, String>,
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
		audit.ballots.iter().filter(|(_, choices)| !choices.is_empty()).count(),
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

/// What a count was given: the candidates' roles and the number of seats. Its encoding begins with them. The roles change
/// if nobody approves of those who are left: then these are out.
fn given(mut count: &[u8]) -> Result<(Vec<Role>, u16), String> {
	Decode::decode(&mut count).map_err(unreadable)
}

fn unreadable(error: codec::Error) -> String {
	format!("the chain's count cannot be read: {error}")
}

fn in_words(role: Role) -> &'static str {
	match role {
		Role::Free => "can be elected",
		Role::Sitting => "has a seat already",
		Role::Out => "is out",
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
		let theirs = Count::decode_all(&mut stored.as_slice()).map_err(unreadable)?;
		let (roles, seats) = given(&stored)?;
		let paper: Option<Vec<Candidate>> =
			state.value(Papers::<Runtime>::hashed_key_for(body, round)).await?;
		let held: Option<Vec<Seat>> = state.value(Seats::<Runtime>::hashed_key_for(body)).await?;
		let seated = held.unwrap_or_default().into_iter().filter(|seat| seat.elected == Some(round));
		Ok(Self {
			paper: paper.unwrap_or_default(),
			ballots: cast(state, body, round).await?,
			theirs,
			roles,
			seats,
			before: Before::find(state, body, round, &election).await,
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

	/// How the roles and seats of this count differ from those of the chain's, line by line.
	fn unlike(&self, ours: &Count) -> Result<String, String> {
		let (roles, seats) = given(&ours.encode())?;
		let mut lines = String::new();
		if seats != self.seats {
			lines += &format!("the chain has filled {} seats, and {seats} were to be filled\n", self.seats);
		}
		let pairs = self.roles.iter().zip(&roles);
		for (id, (theirs, own)) in (0..).zip(pairs).filter(|(_, (theirs, own))| theirs != own) {
			let why = self.before.as_ref().ok().and_then(|before| before.roles.get(usize::from(id)));
			lines += &format!(
				"{}: by the chain's count this candidate {}, and counted again {} ({})\n",
				self.member(id),
				in_words(*theirs),
				in_words(*own),
				why.map_or("it is not known why", |(_, why)| *why)
			);
		}
		if roles.len() != self.roles.len() {
			lines += "the paper has another number of candidates than the chain's count\n";
		}
		Ok(lines)
	}

	/// Those who could not be elected, and why, and whose ballots were struck.
	fn left_out(&self) -> Result<String, String> {
		let is_out = |id: CandidateId| self.roles.get(usize::from(id)) == Some(&Role::Out);
		let ids = || (0..).take(self.roles.len());
		let list = |what: &str, members: Vec<String>| match members.as_slice() {
			[] => String::new(),
			members => format!("{what}: {}\n", members.join(", ")),
		};
		let before = match &self.before {
			Ok(before) => before,
			Err(why) => {
				let out = ids().filter(|id| is_out(*id)).map(|id| self.member(id)).collect();
				let out = list("could not be elected, or had no votes", out);
				return Ok(format!(
					"{out}who could be elected is taken from the chain's count, and struck ballots are not checked: \
					 {why}\n"
				));
			}
		};
		let struck = before.struck(&self.ballots)?;
		let struck = struck.iter().map(|member| format!("member {member}")).collect();
		let why = |id: CandidateId| match before.roles.get(usize::from(id)) {
			Some((Role::Out, why)) => Some(*why),
			_ => None,
		};
		let out = ids().filter_map(|id| Some(format!("{} ({})", self.member(id), why(id)?))).collect();
		let unvoted =
			ids().filter(|id| is_out(*id) && why(*id).is_none()).map(|id| self.member(id)).collect();
		Ok([
			list("could not be elected", out),
			list("nobody has approved of", unvoted),
			list("ballots struck, because their members have left the roll", struck),
		]
		.concat())
	}

	/// Counts again. Who can be elected, and for how many seats, is what the chain had stored before its count. If that
	/// is not known, it is what the chain's count says.
	fn compare(&self, head: &str) -> Result<String, String> {
		let (roles, seats) = match &self.before {
			Ok(before) => (before.roles.iter().map(|(role, _)| *role).collect::<Vec<_>>(), before.seats),
			Err(_) => (self.roles.clone(), self.seats),
		};
		let mut ours = Count::new(roles, seats);
		ours.finish(&InMemory::new(self.ballots.iter().map(|(_, choices)| choices.clone()), 1_000));
		let said = self.placed(&ours);
		let unlike = self.unlike(&ours)?;
		let same = ours.placed() == self.theirs.placed() && ours.denominator() == self.theirs.denominator();
		if !same || !unlike.is_empty() {
			let theirs = self.placed(&self.theirs);
			return Err(format!(
				"the count differs from the chain's\n{head}{unlike}on the chain:  {theirs}\ncounted again: {said}"
			));
		}
		let left_out = self.left_out().map_err(|fault| format!("{head}counted again: {said}\n{fault}"))?;
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
		Ok(format!(
			"{head}{left_out}elected, in this order: {said}\nthe same as on the chain, with every load and every tie\n"
		))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	/// Three candidates for two seats. Two voters approve 0, one of them also 1, and a third approves 2. The fourth has
	/// voted for 1, and was removed before the count.
	fn audit() -> Audit {
		let ballots = vec![(1, vec![0]), (2, vec![0, 1]), (3, vec![2]), (4, vec![])];
		let mut theirs = Count::new([Role::Free; 3], 2);
		theirs.finish(&InMemory::new(ballots.iter().map(|(_, choices)| choices.clone()), 1));
		let candidate = |member| Candidate { member, backers: 0, out: false };
		let paper = [10, 11, 12].map(candidate).to_vec();
		let mut cast = ballots.clone();
		cast[3].1.push(1);
		let before = Before {
			roles: vec![(Role::Free, "could be elected"); 3],
			seats: 2,
			cast,
			on_roll_then: [1, 2, 3, 4].into(),
			on_roll_still: [1, 2, 3].into(),
		};
		let roles = vec![Role::Free; 3];
		Audit { paper, ballots, theirs, roles, seats: 2, before: Ok(before), seated: vec![10, 12] }
	}

	fn changed(change: impl FnOnce(&mut Before)) -> Audit {
		let mut audit = audit();
		change(audit.before.as_mut().unwrap_or_else(|why| panic!("{why}")));
		audit
	}

	#[test]
	fn an_election_that_was_counted_well_is_the_same() {
		let said = audit().compare("head\n").unwrap();
		assert!(said.contains("elected, in this order: member 10, member 12"), "{said}");
		assert!(said.contains("the same as on the chain"), "{said}");
		assert!(
			said.contains("ballots struck, because their members have left the roll: member 4\n"),
			"{said}"
		);
		assert!(!said.contains("could not be elected"), "{said}");
	}

	#[test]
	fn a_ballot_more_or_less_is_noticed() {
		let mut changed = audit();
		changed.ballots.extend([(5, vec![1]), (6, vec![1]), (7, vec![1])]);
		let error = changed.compare("").unwrap_err();
		assert!(error.contains("on the chain:  member 10, member 12"), "{error}");
		assert!(error.contains("counted again: member 11"), "{error}");
	}

	#[test]
	fn a_ballot_that_was_struck_though_its_member_is_on_the_roll_is_noticed() {
		let changed = changed(|before| before.on_roll_still = [1, 2, 3, 4].into());
		let error = changed.compare("").unwrap_err();
		assert!(error.contains("the ballot of member 4 was struck, who is on the roll"), "{error}");
	}

	#[test]
	fn a_candidate_whom_the_chain_has_left_out_without_a_reason_is_noticed_and_one_with_a_reason_is_named() {
		let leave_out = |mut audit: Audit| {
			audit.roles = vec![Role::Out, Role::Free, Role::Free];
			audit.theirs = Count::new(audit.roles.clone(), 2);
			audit.theirs.finish(&InMemory::new(audit.ballots.iter().map(|(_, choices)| choices.clone()), 1));
			Audit { seated: vec![11, 12], ..audit }
		};
		let error = leave_out(audit()).compare("").unwrap_err();
		assert!(error.contains("member 10: by the chain's count this candidate is out"), "{error}");
		let reason = changed(|before| before.roles[0] = (Role::Out, "was no member"));
		let said = leave_out(reason).compare("").unwrap();
		assert!(said.contains("could not be elected: member 10 (was no member)\n"), "{said}");
	}

	#[test]
	fn another_number_of_seats_is_noticed() {
		let error = changed(|before| before.seats = 1).compare("").unwrap_err();
		assert!(error.contains("the chain has filled 2 seats, and 1 were to be filled"), "{error}");
	}

	#[test]
	fn without_what_was_stored_before_the_recount_says_what_it_has_not_checked() {
		let audit = Audit { before: Err("ask an archive node".into()), ..audit() };
		let said = audit.compare("").unwrap();
		assert!(said.contains("struck ballots are not checked: ask an archive node"), "{said}");
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
		assert_eq!(given(&stored), Ok((roles, 4)));
	}
}
