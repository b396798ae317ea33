//! The count of a vote in the assembly, done again: who can vote, whose ballot counts for whom, and the sums. It shares
//! no code with the pallet but for the ranking of answers.

use std::collections::{BTreeMap, BTreeSet};

use pallet_assembly::{ranking, Ballot, Count, Method, MOST_OPTIONS};
use rochdale_primitives::MemberId;

/// The ballots and delegations of a vote, as they are stored.
#[derive(Clone, Debug, Default)]
pub struct Votes {
	/// The members who can vote: those of the frozen electorate who are still members.
	pub eligible: BTreeSet<MemberId>,
	/// The members' own ballots.
	pub ballots: BTreeMap<MemberId, Ballot>,
	/// The delegate of each member who has delegated on the track before the vote was opened.
	pub delegates: BTreeMap<MemberId, MemberId>,
	/// The most delegators for whom one ballot counts.
	pub most_delegators: u32,
}

/// The sums of a referendum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
	pub ayes: u32,
	pub nays: u32,
	pub abstentions: u32,
}

impl Votes {
	/// The ballot that counts for each member. An own ballot counts instead of the delegate's. A delegation goes one
	/// step: what a delegate has received from another delegate is not passed on. Of the members behind one delegate, only
	/// so many count. Which of them it is changes no sum.
	pub fn counted(&self) -> BTreeMap<MemberId, &Ballot> {
		let own = |member: &MemberId| self.ballots.get(member).filter(|_| self.eligible.contains(member));
		let mut carried = BTreeMap::<MemberId, u32>::new();
		let counted = self.eligible.iter().filter_map(|member| {
			if let Some(ballot) = own(member) {
				return Some((*member, ballot));
			}
			let delegate = self.delegates.get(member)?;
			let ballot = own(delegate)?;
			let number = carried.entry(*delegate).or_default();
			*number += 1;
			(*number <= self.most_delegators).then_some((*member, ballot))
		});
		counted.collect()
	}

	/// How many members vote with their own ballot, and how many through a delegate.
	pub fn voters(&self) -> (usize, usize) {
		let counted = self.counted();
		let own = counted.keys().filter(|member| self.ballots.contains_key(member)).count();
		(own, counted.len() - own)
	}

	/// The sums of a referendum.
	pub fn sums(&self) -> Sums {
		let mut sums = Sums::default();
		for ballot in self.counted().into_values() {
			match ballot {
				Ballot::Aye => sums.ayes += 1,
				Ballot::Nay => sums.nays += 1,
				Ballot::Abstain => sums.abstentions += 1,
				Ballot::Approved(_) | Ballot::Ranked(_) => (),
			}
		}
		sums
	}

	/// The count of a question with so many answers.
	pub fn count(&self, method: Method, answers: u8) -> Count {
		match method {
			Method::Approval => Count::Approvals(self.approvals(answers)),
			Method::Ranking => Count::Pairs(self.pairs(answers)),
		}
	}

	fn approvals(&self, answers: u8) -> [u32; MOST_OPTIONS as usize] {
		let mut approvals = [0; MOST_OPTIONS as usize];
		for ballot in self.counted().into_values() {
			let Ballot::Approved(approved) = ballot else { continue };
			let places = approvals.iter_mut().enumerate().take(answers.into());
			places.filter(|(place, _)| approved & (1u16 << place) != 0).for_each(|(_, votes)| *votes += 1);
		}
		approvals
	}

	/// How many members prefer the first answer (row) to the second (column). All answers that a ballot does not name
	/// are below those that it names, and equal.
	fn pairs(&self, answers: u8) -> ranking::Pairs {
		let mut pairs = ranking::Pairs::default();
		for ballot in self.counted().into_values() {
			let Ballot::Ranked(order) = ballot else { continue };
			let place = |answer: u8| order.iter().position(|named| *named == answer).unwrap_or(usize::MAX);
			for (better, row) in (0..answers).zip(&mut pairs) {
				for (worse, votes) in (0..answers).zip(row) {
					if place(better) < place(worse) {
						*votes += 1;
					}
				}
			}
		}
		pairs
	}
}

/// The ranks that follow from a count.
pub fn ranks(count: &Count, answers: u8) -> Vec<u8> {
	match count {
		Count::Approvals(approvals) => ranking::by_number(approvals, answers.into()).to_vec(),
		Count::Pairs(pairs) => ranking::schulze(pairs, answers.into()).to_vec(),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn votes(
		eligible: &[MemberId],
		ballots: &[(MemberId, Ballot)],
		delegates: &[(MemberId, MemberId)],
	) -> Votes {
		Votes {
			eligible: eligible.iter().copied().collect(),
			ballots: ballots.iter().cloned().collect(),
			delegates: delegates.iter().copied().collect(),
			most_delegators: u32::MAX,
		}
	}

	fn ranked(order: &[u8]) -> Ballot {
		Ballot::Ranked(order.to_vec().try_into().unwrap())
	}

	#[test]
	fn an_own_ballot_counts_instead_of_the_delegates_and_others_follow_the_delegate() {
		let told = votes(
			&[0, 1, 2, 3, 4],
			&[(0, Ballot::Aye), (1, Ballot::Nay), (4, Ballot::Abstain)],
			&[(1, 0), (2, 0), (3, 0)],
		);
		assert_eq!(told.sums(), Sums { ayes: 3, nays: 1, abstentions: 1 });
		assert_eq!(told.voters(), (3, 2));
	}

	#[test]
	fn one_ballot_counts_for_only_so_many_delegators() {
		let ballots = [(0, Ballot::Aye), (1, Ballot::Nay), (5, Ballot::Nay)];
		let told = votes(&[0, 1, 2, 3, 4, 5, 6], &ballots, &[(1, 0), (2, 0), (3, 0), (4, 0), (6, 5)]);
		let told = Votes { most_delegators: 2, ..told };
		assert_eq!(told.sums(), Sums { ayes: 3, nays: 3, abstentions: 0 });
		assert_eq!(told.voters(), (3, 3));
	}

	#[test]
	fn a_delegation_goes_one_step() {
		// 2 delegates to 1, and 1 to 0: the vote of 2 is not passed on.
		let told = votes(&[0, 1, 2], &[(0, Ballot::Aye)], &[(1, 0), (2, 1)]);
		assert_eq!(told.sums(), Sums { ayes: 2, ..Default::default() });
		// Two who delegate to each other say nothing.
		let told = votes(&[0, 1], &[], &[(0, 1), (1, 0)]);
		assert_eq!((told.sums(), told.voters()), (Sums::default(), (0, 0)));
	}

	#[test]
	fn nobody_outside_the_electorate_counts_and_nobody_follows_them() {
		let told = votes(&[1, 2], &[(0, Ballot::Aye), (2, Ballot::Nay)], &[(1, 0), (3, 2)]);
		assert_eq!(told.sums(), Sums { nays: 1, ..Default::default() });
	}

	#[test]
	fn approvals_are_counted_for_each_answer_with_those_of_delegators() {
		let told =
			votes(&[0, 1, 2], &[(0, Ballot::Approved(0b101)), (1, Ballot::Approved(0b100))], &[(2, 1)]);
		let count = told.count(Method::Approval, 3);
		let Count::Approvals(approvals) = count.clone() else { panic!("approvals are counted") };
		assert_eq!(approvals[..4], [1, 0, 3, 0]);
		assert_eq!(ranks(&count, 3), [1, 2, 0]);
	}

	#[test]
	fn answers_that_are_not_named_are_below_and_equal() {
		let told = votes(&[0, 1, 2], &[(0, ranked(&[2])), (1, ranked(&[0, 1]))], &[(2, 1)]);
		let count = told.count(Method::Ranking, 4);
		let Count::Pairs(pairs) = count.clone() else { panic!("pairs are counted") };
		assert_eq!(pairs[0][..4], [0, 2, 2, 2]);
		assert_eq!(pairs[1][..4], [0, 0, 2, 2]);
		assert_eq!(pairs[2][..4], [1, 1, 0, 1]);
		assert_eq!(pairs[3][..4], [0, 0, 0, 0]);
		assert_eq!(ranks(&count, 4), [0, 1, 2, 3]);
	}
}
