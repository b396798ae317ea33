//! Ballots, and where they are stored.

use alloc::{collections::BTreeMap, vec::Vec};
use codec::Encode;
use core::cell::RefCell;
use equal_shares::{Ballots, Support};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		traits::{BlakeTwo256, EnsureAdd, Hash},
		DispatchError,
	},
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// The commitment of a member in a secret vote. It is the BLAKE2-256 hash of the SCALE encoding of the cycle, the
	/// member, the ballot and 32 random bytes that only the member knows. (It contains the member, so nobody can copy
	/// another's.)
	pub fn commitment(cycle: CycleId, member: MemberId, ballot: &Ballot<T>, salt: &[u8; 32]) -> [u8; 32] {
		BlakeTwo256::hash(&(cycle, member, ballot, salt).encode()).into()
	}

	/// The member whose key this is, if they are on the roll.
	fn elector(cycle: &Cycle<T>, who: &T::AccountId) -> Result<MemberId, DispatchError> {
		let member = Self::voter(cycle, who)?;
		ensure!(Self::is_on_roll(cycle, member), Error::<T>::NotOnRoll);
		Ok(member)
	}

	/// Whether this member can vote in the cycle: they were a member when voting began, and still are.
	pub(crate) fn is_on_roll(cycle: &Cycle<T>, member: MemberId) -> bool {
		let roll = cycle.roll.as_ref();
		roll.is_some_and(|roll| T::Electorate::on_roll(cycle.terms.electorate, member, roll))
	}

	pub(crate) fn do_vote(who: T::AccountId, id: CycleId, ballot: Ballot<T>) -> DispatchResult {
		let cycle = Self::cycle_in(id, Stage::Voting)?;
		ensure!(!cycle.terms.secret, Error::<T>::SecretVote);
		let member = Self::elector(&cycle, &who)?;
		Self::cast_ballot(&cycle, id, member, ballot)
	}

	pub(crate) fn do_commit(who: T::AccountId, id: CycleId, commitment: [u8; 32]) -> DispatchResult {
		let cycle = Self::cycle_in(id, Stage::Voting)?;
		ensure!(cycle.terms.secret, Error::<T>::OpenVote);
		let member = Self::elector(&cycle, &who)?;
		let until = Withheld::<T>::get(cycle.terms.electorate, member);
		ensure!(until.is_none_or(|until| until <= Self::now()), Error::<T>::HasWithheld);
		Withheld::<T>::remove(cycle.terms.electorate, member);
		Commitments::<T>::insert(id, member, commitment);
		Self::deposit_event(Event::Committed { cycle: id, member, commitment });
		Ok(())
	}

	pub(crate) fn do_reveal(
		who: T::AccountId,
		id: CycleId,
		ballot: Ballot<T>,
		salt: [u8; 32],
	) -> DispatchResult {
		let member = Self::voter(&Self::cycle(id)?, &who)?;
		Self::do_reveal_for(id, member, ballot, salt)
	}

	/// Only the member knows the salt, so anybody who has it has got it from the member.
	pub(crate) fn do_reveal_for(
		id: CycleId,
		member: MemberId,
		ballot: Ballot<T>,
		salt: [u8; 32],
	) -> DispatchResult {
		let cycle = Self::cycle_in(id, Stage::Revealing)?;
		ensure!(Self::is_on_roll(&cycle, member), Error::<T>::NotOnRoll);
		let committed = Commitments::<T>::take(id, member).ok_or(Error::<T>::NoCommitment)?;
		ensure!(committed == Self::commitment(id, member, &ballot, &salt), Error::<T>::WrongReveal);
		Self::cast_ballot(&cycle, id, member, ballot)
	}

	/// Stores a ballot in the voter's place. A first ballot takes a new place.
	fn cast_ballot(cycle: &Cycle<T>, id: CycleId, member: MemberId, ballot: Ballot<T>) -> DispatchResult {
		Self::ensure_valid(cycle, id, &ballot)?;
		let place = match BallotPlaceOf::<T>::get(id, member) {
			Some(place) => place,
			None => {
				let taken = BallotPlaces::<T>::get(id);
				BallotPlaces::<T>::insert(id, taken.ensure_add(1)?);
				let size = T::PageSize::get();
				let place = BallotPlace {
					page: taken.checked_div(size).unwrap_or_default(),
					slot: taken.checked_rem(size).unwrap_or_default() as u16,
				};
				BallotPlaceOf::<T>::insert(id, member, place);
				place
			}
		};
		Pages::<T>::try_mutate(id, place.page, |page| {
			page.set(place.slot.into(), member, &ballot)
				.map_err(|NoSuchSlot| DispatchError::Other("the ballot's slot is not on its page"))
		})?;
		Self::deposit_event(Event::Voted { cycle: id, member, ballot });
		Ok(())
	}

	fn ensure_valid(cycle: &Cycle<T>, id: CycleId, ballot: &Ballot<T>) -> DispatchResult {
		let paper = BallotPapers::<T>::get(id);
		let (most, total) = match cycle.terms.ballot {
			BallotKind::Approval { most } => (most, None),
			BallotKind::Points { total, most } => (most, Some(total)),
		};
		ensure!(ballot.len() <= most.into(), Error::<T>::TooManyChoices);
		let mut before: Option<&Support> = None;
		let mut district = None;
		let mut sum = 0u32;
		for support in ballot {
			let in_order = before.is_none_or(|before| before.project < support.project);
			ensure!(in_order, Error::<T>::BallotOutOfOrder);
			before = Some(support);
			let entry = paper.get(usize::from(support.project)).copied().flatten();
			let entry = entry.filter(|entry| entry.stands).ok_or(Error::<T>::NotOnPaper)?;
			let same = *district.get_or_insert(entry.category) == entry.category;
			ensure!(same || !cycle.terms.one_category, Error::<T>::SeveralDistricts);
			let points = match total {
				None => support.points == 1,
				Some(_) => support.points > 0,
			};
			ensure!(points, Error::<T>::BadPoints);
			// A sum of 16-bit numbers with at most 2^16 parts fits into 32 bits.
			sum = sum.saturating_add(support.points.into());
		}
		ensure!(total.is_none_or(|total| sum <= total.into()), Error::<T>::BadPoints);
		Ok(())
	}
}

/// The work of reading a page from the database, in lines of ballots.
const READ_WORK: u64 = 1_024;
/// The work of finding a page that is kept.
const KEPT_WORK: u64 = 16;
/// How many lines of ballots are kept between two looks at them in one block: 4 MiB.
const KEPT_LINES: usize = 1 << 20;

/// The ballots of a cycle as the count of one category sees them. It sees this category's projects only, by their
/// position in the list of its projects. Ballots that name none of them are not seen.
pub(crate) struct CategoryBallots<T: Config> {
	cycle: CycleId,
	pages: u32,
	/// For each number on the ballot paper, the position in the list of this category's projects.
	place: Vec<Option<ProjectId>>,
	/// The projects, and their lines of the ballot paper.
	pub projects: Vec<(ProjectId, Entry)>,
	/// The first pages, so that a block reads them once however often it looks at them.
	kept: RefCell<Kept<T>>,
}

struct Kept<T: Config> {
	pages: BTreeMap<u32, Page<T>>,
	lines: usize,
}

impl<T: Config> CategoryBallots<T> {
	pub fn of(cycle: CycleId, category: u8) -> Self {
		let mut place = Vec::new();
		let mut projects = Vec::new();
		for (number, entry) in (0..).zip(BallotPapers::<T>::get(cycle)) {
			let entry = entry.filter(|entry| entry.stands && entry.category == category);
			place.push(entry.map(|_| projects.len() as ProjectId));
			projects.extend(entry.map(|entry| (number, entry)));
		}
		let pages = BallotPlaces::<T>::get(cycle).div_ceil(T::PageSize::get().max(1));
		let kept = RefCell::new(Kept { pages: BTreeMap::new(), lines: 0 });
		Self { cycle, pages, place, projects, kept }
	}
}

impl<T: Config> Ballots for CategoryBallots<T> {
	fn pages(&self) -> u32 {
		self.pages
	}

	fn page(&self, number: u32, show: &mut dyn FnMut(&[Support], u32)) -> u64 {
		if let Some(page) = self.kept.borrow().pages.get(&number) {
			return self.show(page, show).saturating_add(KEPT_WORK);
		}
		let page = Pages::<T>::get(self.cycle, number);
		let work = self.show(&page, show).saturating_add(READ_WORK);
		let mut kept = self.kept.borrow_mut();
		let lines = kept.lines.saturating_add(page.lines());
		if lines <= KEPT_LINES {
			kept.lines = lines;
			kept.pages.insert(number, page);
		}
		work
	}
}

impl<T: Config> CategoryBallots<T> {
	/// Shows the ballots on a page, and returns how many lines the count has not seen.
	fn show(&self, page: &Page<T>, show: &mut dyn FnMut(&[Support], u32)) -> u64 {
		let mut seen = Vec::new();
		let mut work = 0u64;
		for ballot in page.ballots() {
			seen.clear();
			seen.extend(ballot.filter_map(|Support { project, points }| {
				work = work.saturating_add(1);
				let project = self.place.get(usize::from(project)).copied().flatten()?;
				Some(Support { project, points })
			}));
			// The count itself adds the lines that it sees.
			work = work.saturating_sub(seen.len() as u64);
			if !seen.is_empty() {
				show(&seen, 1);
			}
		}
		work
	}
}
