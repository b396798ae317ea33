//! The seeds of the principals, and the chain's randomness, from which the seed of the lot is made.

use codec::Encode;
use frame_support::{dispatch::DispatchResult, ensure, sp_runtime::traits::Hash, traits::Randomness};
use frame_system::pallet_prelude::BlockNumberFor;

use crate::*;

impl<T: Config> Pallet<T> {
	/// The hash by which a principal commits to a seed.
	pub fn seed_commitment(case: CaseId, level: Level, side: Side, seed: &SecretSeed) -> T::Hash {
		T::Hashing::hash_of(&(b"seed of a principal", case, level, side, seed))
	}

	pub(crate) fn do_commit_seed(who: T::AccountId, id: CaseId, commitment: T::Hash) -> DispatchResult {
		let mut case = Self::case_at(id, Stage::Seeding)?;
		let party = T::Disputes::party(&case.dispute, &who).ok_or(Error::<T>::NotAParty)?;
		ensure!(party.principal, Error::<T>::NotAPrincipal);
		let (level, side) = (case.level, party.side);
		*case.seeds.of(side) = Seed::Committed { by: who.clone(), commitment };
		Self::deposit_event(Event::SeedCommitted { case: id, level, side, by: who, commitment });
		match case.seeds.sealed() {
			2 => Self::hurry(id, case),
			_ => Cases::<T>::insert(id, case),
		}
		Ok(())
	}

	pub(crate) fn do_reveal_seed(id: CaseId, side: Side, seed: SecretSeed) -> DispatchResult {
		let mut case = Self::case_at(id, Stage::Unsealing)?;
		let level = case.level;
		let stored = case.seeds.of(side);
		let expected = Self::seed_commitment(id, level, side, &seed);
		let fits = matches!(stored, Seed::Committed { commitment, .. } if *commitment == expected);
		ensure!(fits, Error::<T>::BadSeed);
		*stored = Seed::Revealed(seed);
		Self::deposit_event(Event::SeedRevealed { case: id, level, side, seed });
		match case.seeds.sealed() {
			0 => Self::hurry(id, case),
			_ => Cases::<T>::insert(id, case),
		}
		Ok(())
	}

	/// Looks for randomness that nobody could know when the commitments ended.
	///
	/// The first value that became known after that comes from an epoch that had begun before. Producers of its last
	/// blocks may have known it. So the case takes the next one, which comes from blocks after that moment only.
	pub(crate) fn look_for_randomness(
		id: CaseId,
		case: &mut CaseOf<T>,
		after: BlockNumberFor<T>,
		whole: bool,
	) {
		let subject = (b"rochdale/juries", id, case.level).encode();
		let (random, known) = T::Randomness::random(&subject);
		case.ends_at = Self::now().saturating_add(LOOK_EVERY);
		if known <= after {
			return;
		}
		if !whole {
			case.stage = Stage::Sealed { after: known, whole: true };
			return;
		}
		case.random = random;
		let unsealing = case.rules.unsealing;
		match case.seeds.sealed() {
			0 => Self::begin_lot(id, case),
			_ => Self::begin(id, case, Stage::Unsealing, unsealing),
		}
	}

	/// Mixes the revealed seeds with the randomness, and begins to draw.
	pub(crate) fn begin_lot(id: CaseId, case: &mut CaseOf<T>) {
		case.random = T::Hashing::hash_of(&(case.random, case.seeds.revealed()));
		Self::deposit_event(Event::LotSeeded { case: id, level: case.level, seed: case.random });
		let drawing = case.rules.drawing;
		Self::begin(id, case, Stage::Drawing, drawing);
	}
}
