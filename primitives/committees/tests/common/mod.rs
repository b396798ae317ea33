//! The rule by its definition, with exact fractions, everybody's stored load, and no attention to speed.

use committees::{CandidateId, Count, InMemory, Role};
use num_bigint::BigInt;
use num_rational::BigRational;

/// Ballots of the voters of an election.
pub type Votes = Vec<Vec<CandidateId>>;

pub fn number(number: usize) -> BigRational {
	BigRational::from_integer(BigInt::from(number))
}

/// The time at which these voters together have one, if each earns one in each unit of time after the last payment.
/// None if there are none.
fn time(mut loads: Vec<BigRational>) -> Option<BigRational> {
	loads.sort();
	let times = (1..=loads.len()).map(|poorest| {
		let sum = loads.iter().take(poorest).fold(number(1), |sum, load| sum + load);
		sum / number(poorest)
	});
	times.min()
}

/// Those who have a seat, in the order in which it was given, and the voters' loads at the end.
pub fn by_definition(votes: &Votes, roles: &[Role], seats: usize) -> (Vec<CandidateId>, Vec<BigRational>) {
	let mut loads = vec![number(0); votes.len()];
	let mut placed: Vec<CandidateId> = Vec::new();
	let mut elected = 0;
	for role in [Role::Sitting, Role::Free] {
		loop {
			if role == Role::Free && elected == seats {
				break;
			}
			let open = (0..).zip(roles).filter(|(id, own)| **own == role && !placed.contains(id));
			let offers = open.filter_map(|(id, _)| {
				let own = votes.iter().zip(&loads).filter(|(ballot, _)| ballot.contains(&id));
				Some((time(own.map(|(_, load)| load.clone()).collect())?, id))
			});
			let Some((load, id)) = offers.min() else { break };
			for (_, own) in votes.iter().zip(&mut loads).filter(|(ballot, _)| ballot.contains(&id)) {
				*own = own.clone().max(load.clone());
			}
			placed.push(id);
			elected += usize::from(role == Role::Free);
		}
	}
	(placed, loads)
}

/// A finished count.
pub fn counted(votes: &Votes, roles: &[Role], seats: u16) -> Count {
	let mut count = Count::new(roles.iter().copied(), seats);
	count.finish(&InMemory::new(votes.clone(), 3));
	count
}

/// The candidates with a seat, in the order in which it was given.
pub fn placed(count: &Count) -> Vec<CandidateId> {
	count.placed().iter().map(|placed| placed.candidate).collect()
}
