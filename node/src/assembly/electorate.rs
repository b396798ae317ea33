//! The size of the electorate of a vote, counted again from the records of members. The chain freezes only a number when a
//! vote opens. So the records are read at the end of that block and of the one before.

use std::collections::BTreeMap;

use pallet_assembly::PollOf;
use pallet_members::PersonOf;
use rochdale_primitives::{MemberId, MemberStatus};
use rochdale_runtime::Runtime;

use crate::state::{map, State};

/// The active members, each with the number of their activation.
type Active = BTreeMap<MemberId, u64>;

/// How many members can vote, as far as the records of members say it.
#[derive(Debug, PartialEq, Eq)]
pub struct Electorate {
	/// The fewest that it can be.
	least: u64,
	/// The most that it can be.
	most: u64,
	/// Where this comes from. It also says why it is not one number, if it is not.
	source: String,
}

impl Electorate {
	/// Counts the electorate of a vote that is open at this block.
	pub async fn of(state: &State, poll: &PollOf<Runtime>) -> Result<Self, String> {
		match Self::at_opening(state, poll).await {
			Ok(electorate) => Ok(electorate),
			Err(why) => Self::at_least(state, poll, &why).await,
		}
	}

	/// Counts it in the block in which the vote was opened.
	async fn at_opening(state: &State, poll: &PollOf<Runtime>) -> Result<Self, String> {
		let (last, opening) = opening(state, poll).await?;
		let key = pallet_members::Activations::<Runtime>::hashed_key().to_vec();
		let begun: u64 = last.value(key).await?.unwrap_or_default();
		let (before, opened) = (active(&last).await?, active(&opening).await?);
		let (least, most) = bounds((&before, &opened), (begun, poll.roll.activations));
		let block = &opening.block;
		let source = match least == most {
			true => format!(
				"the electorate is counted from the members in the block {block}, in which the vote opened"
			),
			false => format!(
				"members left in the block {block}, in which the vote opened, and their records do not say whether it \
				 was before that. So the electorate has from {least} to {most} members"
			),
		};
		Ok(Self { least, most, source })
	}

	/// What the records at this block say about it, if those at the opening cannot be read.
	async fn at_least(state: &State, poll: &PollOf<Runtime>, why: &str) -> Result<Self, String> {
		let roll = poll.roll.activations;
		let least = active(state).await?.into_values().filter(|activation| *activation < roll).count() as u64;
		let source = format!(
			"the electorate cannot be counted, because the members at the opening of the vote cannot be read: {why}. Of \
			 the electorate, {least} are members still, and it has no more than the {roll} who had ever become members"
		);
		Ok(Self { least, most: roll, source })
	}

	/// Compares it with the chain's number. Returns what is to be printed.
	pub fn compared(&self, frozen: u32) -> Result<&str, String> {
		let Self { least, most, source } = self;
		if (*least..=*most).contains(&u64::from(frozen)) {
			return Ok(source);
		}
		Err(format!(
			"the electorate differs from the chain's\non the chain:  {frozen} members\ncounted again: from {least} to \
			 {most} members\n{source}"
		))
	}
}

/// The fewest and the most members who can have been on the roll of a vote. `members` are those at the end of the block
/// before the opening, and at the end of the block of the opening. `activations` are the numbers of activations at the end
/// of the first, and at the opening.
fn bounds((before, opened): (&Active, &Active), (begun, roll): (u64, u64)) -> (u64, u64) {
	let on_roll = opened.values().filter(|activation| **activation < roll);
	let least = on_roll.clone().count() as u64;
	// They left in the block of the opening, before or after it.
	let gone = before.iter().filter(|(id, activation)| opened.get(*id) != Some(*activation)).count() as u64;
	// So did those who came in that block before the opening, and are not there at its end.
	let come = on_roll.filter(|activation| **activation >= begun).count() as u64;
	let unseen = roll.saturating_sub(begun).saturating_sub(come);
	(least, least.saturating_add(gone).saturating_add(unseen))
}

async fn active(state: &State) -> Result<Active, String> {
	let people: Vec<(MemberId, PersonOf<Runtime>)> = state.entries(map("Members", "People")).await?;
	let active = people.into_iter().filter(|(_, person)| person.status == MemberStatus::Active);
	Ok(active.map(|(id, person)| (id, person.activation)).collect())
}

/// The last block before a vote was opened, and the block in which it was. The vote is open at `newest`. The search
/// goes back in growing steps. So a node that keeps only the newest blocks can answer for a vote that opened not long
/// ago.
async fn opening(newest: &State, poll: &PollOf<Runtime>) -> Result<(State, State), String> {
	let (mut opened, mut step) = (newest.height().await?, 1u32);
	let mut before = loop {
		let height = opened.saturating_sub(step);
		if height == 0 || !is_opened(&newest.earlier(height).await?, poll).await? {
			break height;
		}
		(opened, step) = (height, step.saturating_mul(2));
	};
	while opened.saturating_sub(before) > 1 {
		let height = before + (opened - before) / 2;
		if is_opened(&newest.earlier(height).await?, poll).await? {
			opened = height;
		} else {
			before = height;
		}
	}
	Ok((newest.earlier(before).await?, newest.earlier(opened).await?))
}

/// Whether the vote had been opened at this block.
async fn is_opened(state: &State, poll: &PollOf<Runtime>) -> Result<bool, String> {
	let key = pallet_assembly::Opened::<Runtime>::hashed_key().to_vec();
	Ok(state.value::<u32>(key).await?.unwrap_or_default() > poll.serial)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn members(all: &[(MemberId, u64)]) -> Active {
		all.iter().copied().collect()
	}

	#[test]
	fn the_electorate_follows_from_the_members_around_the_opening() {
		let three = members(&[(0, 0), (1, 1), (2, 2)]);
		assert_eq!(bounds((&three, &three), (3, 3)), (3, 3));
		// One came in the same block before the opening, and another one after it.
		let five = members(&[(0, 0), (1, 1), (2, 2), (7, 3), (8, 4)]);
		assert_eq!(bounds((&three, &five), (3, 4)), (4, 4));
	}

	#[test]
	fn those_who_left_in_the_block_of_the_opening_may_have_been_in_the_electorate() {
		let three = members(&[(0, 0), (1, 1), (2, 2)]);
		assert_eq!(bounds((&three, &members(&[(0, 0), (1, 1)])), (3, 3)), (2, 3));
		// One left, and came back after the opening.
		assert_eq!(bounds((&three, &members(&[(0, 0), (1, 1), (2, 3)])), (3, 3)), (2, 3));
		// One came before the opening, and is gone at the end of the block.
		assert_eq!(bounds((&three, &three), (3, 4)), (3, 4));
	}

	#[test]
	fn an_electorate_of_another_size_than_the_chains_is_an_error() {
		let electorate = |least, most| Electorate { least, most, source: "as counted".into() };
		assert_eq!(electorate(6, 6).compared(6), Ok("as counted"));
		assert_eq!(electorate(5, 7).compared(7), Ok("as counted"));
		for frozen in [5, 7] {
			let error = electorate(6, 6).compared(frozen).unwrap_err();
			assert!(error.contains(&format!("on the chain:  {frozen} members")), "{error}");
			assert!(error.contains("from 6 to 6 members"), "{error}");
		}
	}
}
