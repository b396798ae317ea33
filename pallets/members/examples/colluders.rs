//! How many identities colluders have after a time: the table in the README.
//!
//! All honest members stay as they are, so the colluders take every place for newcomers. Each colluder, and each of
//! their false persons, invites and vouches as soon as the rules allow it. Nobody fails to renew. The growth limit is
//! the code of the pallet; the other rules are repeated here, with the defaults of the runtime. A test of the runtime
//! compares the defaults, and one here compares rows of the table with the README.

#![allow(clippy::restriction)]

use pallet_members::{room, steps, Joins, STEPS, WAITING};
use rochdale_primitives::{parameters::Values, DAY};

const DAYS: [u64; 6] = [30, 60, 120, 180, 360, 720];
/// Counting stops at this number.
const MANY: usize = 1_000_000;

// The defaults of the runtime. Times are in days.
pub const VOUCHES_NEEDED: usize = Values::DEFAULT.vouches_needed as usize;
pub const MAX_VOUCHES: u32 = Values::DEFAULT.max_vouches;
pub const VOUCH_INTERVAL: u64 = Values::DEFAULT.vouch_interval / DAY;
pub const CHALLENGE_PERIOD: u64 = Values::DEFAULT.challenge_period / DAY;
pub const VOUCH_AGE: u64 = Values::DEFAULT.vouch_age / DAY;
/// The validity of a membership: after so long a member is a long-standing one.
pub const LONG_STANDING: u64 = 365;
pub const PENALTY: u64 = Values::DEFAULT.penalty_period / DAY;
pub const GROWTH_PERIOD: u64 = 30 * DAY;
pub const GROWTH_SHARE: u32 = 100_000_000;
pub const GROWTH_LEAST: u32 = 5;
/// The most persons in a branch besides its heads.
const BRANCH: usize = pallet_members::BRANCH as usize;
const HEADS: usize = pallet_members::HEADS as usize;

/// What the community does against false persons.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Defence {
	/// A vouch counts from the first day, and any number can join.
	Vouches,
	/// The limits of growth, and the age from which members can vouch.
	Bounds,
	/// In addition, one false person is found each month, challenged with the branch, and removed.
	Person,
	/// In addition, those who vouched for that person are heads too, and those who vouched for these, up to the most
	/// heads.
	Vouchers,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
	Candidate,
	/// Has enough vouches, and can join from this day on.
	Vouched(u64),
	Waiting,
	/// A member since this day.
	Member(u64),
	Removed,
}

struct Person {
	standing: Standing,
	/// Whether this is one of the colluders, who were members from the start.
	colluder: bool,
	/// Steps from the long-standing members.
	steps: u8,
	inviter: usize,
	vouchers: Vec<usize>,
	given: Vec<usize>,
	waiting: u32,
	/// The day on which the next vouch can be given.
	next_vouch: u64,
}

struct Community {
	honest: u32,
	defence: Defence,
	people: Vec<Person>,
	/// Candidates who need a vouch; the two lists below have those with enough vouches, and those in line.
	candidates: Vec<usize>,
	vouched: Vec<usize>,
	line: std::collections::VecDeque<usize>,
	members: usize,
	joins: Joins,
	random: u64,
}

impl Community {
	fn new(honest: u32, colluders: usize, defence: Defence) -> Self {
		let person = |_| Person {
			standing: Standing::Member(0),
			colluder: true,
			steps: 0,
			inviter: 0,
			vouchers: Vec::new(),
			given: Vec::new(),
			waiting: 0,
			next_vouch: 0,
		};
		Self {
			honest,
			defence,
			people: (0..colluders).map(person).collect(),
			candidates: Vec::new(),
			vouched: Vec::new(),
			line: Default::default(),
			members: colluders,
			joins: Joins::default(),
			random: 17,
		}
	}

	fn live(&mut self, day: u64) {
		for giver in 0..self.people.len() {
			if self.may_give(giver, day) {
				self.give(giver, day);
			}
		}
		self.join(day);
		if matches!(self.defence, Defence::Person | Defence::Vouchers) && day % 30 == 29 {
			self.challenge(day);
		}
	}

	fn may_give(&self, giver: usize, day: u64) -> bool {
		let person = &self.people[giver];
		let age = if person.colluder || self.defence == Defence::Vouches { 0 } else { VOUCH_AGE };
		matches!(person.standing, Standing::Member(since) if day >= since + age)
			&& day >= person.next_vouch
			&& person.given.len() < MAX_VOUCHES as usize
			&& (self.defence == Defence::Vouches || self.steps_of(giver, day) < STEPS)
	}

	fn steps_of(&self, id: usize, day: u64) -> u8 {
		match self.people[id].standing {
			Standing::Member(since) if day < since + LONG_STANDING => self.people[id].steps,
			_ => 0,
		}
	}

	/// Vouches for a candidate, or invites another person.
	fn give(&mut self, giver: usize, day: u64) {
		let place = self.candidates.iter().position(|id| !self.people[*id].vouchers.contains(&giver));
		let id = match place {
			Some(place) => self.candidates[place],
			None => {
				self.people.push(Person {
					standing: Standing::Candidate,
					colluder: false,
					steps: 0,
					inviter: giver,
					vouchers: Vec::new(),
					given: Vec::new(),
					waiting: 0,
					next_vouch: 0,
				});
				let id = self.people.len() - 1;
				self.candidates.push(id);
				id
			}
		};
		self.people[id].vouchers.push(giver);
		self.people[giver].given.push(id);
		self.people[giver].next_vouch = day + VOUCH_INTERVAL;
		if self.people[id].vouchers.len() == VOUCHES_NEEDED {
			self.people[id].standing = Standing::Vouched(day + CHALLENGE_PERIOD);
			self.candidates.retain(|other| *other != id);
			self.vouched.push(id);
		}
	}

	fn join(&mut self, day: u64) {
		let mut later = Vec::new();
		for id in std::mem::take(&mut self.vouched) {
			let inviter = self.people[id].inviter;
			let has_place = self.defence == Defence::Vouches || self.people[inviter].waiting < WAITING;
			match self.people[id].standing {
				Standing::Vouched(joins_at) if day >= joins_at && has_place => {
					self.people[id].standing = Standing::Waiting;
					self.people[inviter].waiting += 1;
					self.line.push_back(id);
				}
				Standing::Vouched(_) => later.push(id),
				_ => {}
			}
		}
		self.vouched = later;
		while !self.line.is_empty() && (self.defence == Defence::Vouches || self.room(day) > 0) {
			let Some(id) = self.line.pop_front() else { return };
			let inviter = self.people[id].inviter;
			self.people[inviter].waiting = self.people[inviter].waiting.saturating_sub(1);
			if self.people[id].standing == Standing::Waiting
				&& self.people[id].vouchers.len() >= VOUCHES_NEEDED
			{
				let vouchers = self.people[id].vouchers.iter().map(|voucher| self.steps_of(*voucher, day));
				self.people[id].steps = steps(vouchers, VOUCHES_NEEDED);
				self.people[id].standing = Standing::Member(day);
				self.members += 1;
				self.joins.add(GROWTH_PERIOD, day * DAY);
			}
		}
	}

	fn room(&self, day: u64) -> u32 {
		let members = self.honest + self.members as u32;
		room(members, self.joins.within(GROWTH_PERIOD, day * DAY), GROWTH_SHARE, GROWTH_LEAST)
	}

	/// One false person is found.
	fn challenge(&mut self, day: u64) {
		let is_false = |person: &&Person| !person.colluder && matches!(person.standing, Standing::Member(_));
		let number = self.people.iter().filter(is_false).count() as u64;
		if number == 0 {
			return;
		}
		self.random =
			self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
		let place = ((self.random >> 33) % number) as usize;
		let all = self.people.iter().enumerate().filter(|(_, person)| is_false(person));
		let Some((found, _)) = all.into_iter().nth(place) else { return };
		let mut heads = vec![found];
		if self.defence == Defence::Vouchers {
			let mut at = 0;
			while at < heads.len() {
				for voucher in self.people[heads[at]].vouchers.clone() {
					if heads.len() < HEADS && !heads.contains(&voucher) {
						heads.push(voucher);
					}
				}
				at += 1;
			}
		}
		// Persons for whom nobody vouches but the heads and the branch.
		let mut within = vec![false; self.people.len()];
		let mut branch = heads.clone();
		for id in &heads {
			within[*id] = true;
		}
		let mut at = 0;
		while at < branch.len() && branch.len() < BRANCH + heads.len() {
			for id in self.people[branch[at]].given.clone() {
				if !within[id] && self.people[id].vouchers.iter().all(|voucher| within[*voucher]) {
					within[id] = true;
					branch.push(id);
				}
			}
			at += 1;
		}
		for head in &heads {
			for voucher in self.people[*head].vouchers.clone() {
				self.freeze(voucher, day + PENALTY);
				for second in self.people[voucher].vouchers.clone() {
					self.freeze(second, day + PENALTY / 2);
				}
			}
		}
		for id in branch {
			self.remove(id);
		}
	}

	fn freeze(&mut self, id: usize, until: u64) {
		let person = &mut self.people[id];
		person.next_vouch = person.next_vouch.max(until);
	}

	fn remove(&mut self, id: usize) {
		if matches!(self.people[id].standing, Standing::Member(_)) {
			self.members -= 1;
		}
		self.people[id].standing = Standing::Removed;
		self.candidates.retain(|other| *other != id);
		for receiver in std::mem::take(&mut self.people[id].given) {
			let person = &mut self.people[receiver];
			person.vouchers.retain(|voucher| *voucher != id);
			if matches!(person.standing, Standing::Vouched(_) | Standing::Waiting) {
				person.standing = Standing::Candidate;
				self.candidates.push(receiver);
			}
		}
		for voucher in std::mem::take(&mut self.people[id].vouchers) {
			self.people[voucher].given.retain(|receiver| *receiver != id);
		}
	}
}

fn with_commas(number: usize) -> String {
	match number {
		0..1_000 => number.to_string(),
		_ => format!("{},{:03}", number / 1_000, number % 1_000),
	}
}

const DEFENCES: [(Defence, &str); 4] = [
	(Defence::Vouches, "vouches only, as before"),
	(Defence::Bounds, "share, age and steps"),
	(Defence::Person, "and a false person challenged each month"),
	(Defence::Vouchers, "and with all who vouched for them, up to eight heads"),
];

/// A row of the table.
fn row(honest: u32, colluders: usize, (defence, name): (Defence, &str)) -> String {
	let mut community = Community::new(honest, colluders, defence);
	let mut row = Vec::new();
	for day in 0..=DAYS[DAYS.len() - 1] {
		if community.members < MANY {
			community.live(day);
		}
		if DAYS.contains(&day) {
			row.push(match community.members {
				members if members >= MANY => "> 1,000,000".to_owned(),
				members => with_commas(members),
			});
		}
	}
	format!("| {} | {colluders} | {name} | {} |", with_commas(honest as usize), row.join(" | "))
}

pub fn main() {
	println!("| honest members | colluders | defence | 30 days | 60 | 120 | 180 | 360 | 720 |");
	println!("|---:|---:|---|---:|---:|---:|---:|---:|---:|");
	for honest in [100, 10_000] {
		for colluders in [3, 10, 30] {
			for defence in DEFENCES {
				println!("{}", row(honest, colluders, defence));
			}
		}
	}
}

#[test]
fn the_readme_has_the_rows_of_this_table() {
	let readme = include_str!("../README.md");
	for colluders in [3, 10] {
		// The first defence needs a million persons.
		for defence in &DEFENCES[1..] {
			let row = row(100, colluders, *defence);
			assert!(
				readme.lines().any(|line| line == row),
				"run `make colluders`: the README has no row\n{row}"
			);
		}
	}
}
