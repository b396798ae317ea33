//! The seeds of the principals, and fresh randomness.

use super::*;
use frame_support::traits::Randomness;

/// The panel of a case in which the principals have used these seeds.
fn panel_with(claim: SecretSeed, defence: SecretSeed) -> Vec<MemberId> {
	let mut drawn = Vec::new();
	chain(|| {
		let id = ask();
		commit_seed(id, Side::Claimant, claim);
		commit_seed(id, Side::Respondent, defence);
		wait(0);
		wait_for_randomness(id);
		assert_eq!(stage(id), Stage::Unsealing);
		// Anyone who knows a seed can reveal it.
		assert_ok!(Juries::reveal_seed(by(CLAIMANT), id, Side::Claimant, claim));
		assert_ok!(Juries::reveal_seed(by(STRANGER), id, Side::Respondent, defence));
		wait(0);
		assert_eq!(stage(id), Stage::Summoning);
		drawn = jurors(id);
	});
	drawn
}

#[test]
fn the_panel_is_another_one_if_one_partys_seed_is_another_one() {
	let panel = panel_with(CLAIM_SEED, DEFENCE_SEED);
	assert_eq!(panel.len(), 5);
	assert_eq!(panel, panel_with(CLAIM_SEED, DEFENCE_SEED));
	assert_ne!(panel, panel_with([3; 32], DEFENCE_SEED));
	assert_ne!(panel, panel_with(CLAIM_SEED, [3; 32]));
	assert_ne!(panel, panel_with(DEFENCE_SEED, CLAIM_SEED));
}

#[test]
fn the_panel_is_another_one_if_the_chains_randomness_is_another_one() {
	let panels = [0, 1].map(|chance| {
		let mut drawn = Vec::new();
		chain(|| {
			Chance::set(chance);
			let id = ask();
			summon(id);
			drawn = jurors(id);
		});
		drawn
	});
	assert_ne!(panels[0], panels[1]);
}

#[test]
fn only_principals_commit_and_only_while_the_lot_is_open() {
	chain(|| {
		let id = ask();
		let commitment = Juries::seed_commitment(id, Level::First, Side::Claimant, &CLAIM_SEED);
		assert_noop!(Juries::commit_seed(by(4), id, commitment), Error::NotAParty);
		assert_noop!(Juries::commit_seed(by(FELLOW), id, commitment), Error::NotAPrincipal);
		assert_noop!(Juries::commit_seed(by(CLAIMANT), 9, commitment), Error::UnknownCase);
		commit_seed(id, Side::Claimant, [9; 32]);
		// Another commitment takes its place.
		commit_seed(id, Side::Claimant, CLAIM_SEED);
		wait(DAY);
		assert_noop!(Juries::commit_seed(by(CLAIMANT), id, commitment), Error::WrongStage);
		let reveal = |side, seed| Juries::reveal_seed(by(CLAIMANT), id, side, seed);
		assert_noop!(reveal(Side::Claimant, CLAIM_SEED), Error::WrongStage);
		wait_for_randomness(id);
		assert_noop!(reveal(Side::Claimant, [9; 32]), Error::BadSeed);
		assert_noop!(reveal(Side::Respondent, CLAIM_SEED), Error::BadSeed);
		assert_ok!(reveal(Side::Claimant, CLAIM_SEED));
		assert_noop!(reveal(Side::Claimant, CLAIM_SEED), Error::BadSeed);
	})
}

#[test]
fn a_party_without_a_members_key_takes_part() {
	chain(|| {
		set_respondent(STRANGER);
		let id = ask();
		let commitment = Juries::seed_commitment(id, Level::First, Side::Respondent, &DEFENCE_SEED);
		assert_ok!(Juries::commit_seed(by(STRANGER), id, commitment));
		assert_ok!(Juries::state(by(STRANGER), id, text("it was not I")));
	})
}

#[test]
fn only_randomness_of_an_epoch_after_the_commitments_is_used() {
	for blocks in 0..EPOCH {
		chain(|| {
			// The commitments end at any place in an epoch.
			System::set_block_number(100 + blocks);
			let id = ask();
			wait(DAY);
			let end = System::block_number();
			assert_eq!(stage(id), Stage::Sealed { after: end, whole: false });
			wait_for_randomness(id);
			// The first block of the epoch whose values were mixed.
			let (_, known) = TestRandomness::random(b"");
			let began = known - EPOCH;
			assert!(began > end, "the epoch from {began} on had begun at {end}");
			assert!(began <= end + EPOCH + 1, "no epoch is left out");
		})
	}
}

#[test]
fn without_seeds_the_lot_is_drawn_from_the_chains_randomness() {
	chain(|| {
		let id = ask();
		summon(id);
		assert_eq!(jurors(id).len(), 5);
	})
}

#[test]
fn a_seed_that_is_not_revealed_is_left_out_and_costs_the_appeal() {
	chain(|| {
		let id = ask();
		commit_seed(id, Side::Claimant, CLAIM_SEED);
		wait(DAY);
		wait_for_randomness(id);
		wait(DAY);
		assert_eq!(stage(id), Stage::Summoning);
		assert_eq!(case(id).seeds.revealed(), [None, None]);
		accept_all(id);
		wait(5 * DAY);
		vote(id, 0);
		assert_eq!(stage(id), Stage::Appealing);
		assert_noop!(Juries::appeal(by(CLAIMANT), id), Error::NotRevealed);
		// Another claimant is not to blame.
		assert_ok!(Juries::appeal(by(FELLOW), id));
	})
}
