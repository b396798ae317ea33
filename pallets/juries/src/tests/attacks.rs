//! The attacks that the README names.

use super::*;
use frame_support::traits::Randomness;

#[test]
fn an_attack_of_many_cases_takes_no_more_than_its_share_of_a_block_and_no_more_than_the_members_can_bear() {
	chain(|| {
		Share::set(small_share());
		let ids: Vec<_> = (0..300).map(|_| ask()).collect();
		let mut blocks = 0u32;
		let goes_on = |id: &CaseId| Juries::case(*id).is_some_and(|case| case.stage.is_open());
		while ids.iter().any(goes_on) {
			testing::pass(if blocks.is_multiple_of(20) { DAY } else { MINUTE });
			let mut meter = WeightMeter::new();
			block_with(&mut meter);
			assert!(meter.consumed().all_lte(small_share()));
			if blocks.is_multiple_of(500) {
				let seats: u32 = Duties::<Test>::iter_values().map(|duty| duty.panels).sum();
				assert!(seats <= 28 * 2, "each member has two seats at most: {seats}");
				Juries::do_try_state().unwrap();
			}
			blocks += 1;
			assert!(blocks < 60_000, "the work ends");
		}
		// Nobody has voted, so nothing was decided.
		assert_eq!(decisions(), []);
	})
}

#[test]
fn a_case_among_many_still_has_its_panel() {
	chain(|| {
		// A quarter of the members open a case each.
		(0..7).for_each(|_| {
			ask();
		});
		let id = ask();
		summon(id);
		assert_eq!(jurors(id).len(), 5);
	})
}

#[test]
fn a_party_who_asks_again_does_not_get_another_panel() {
	chain(|| {
		let id = ask();
		summon(id);
		let (panel, until) = (jurors(id), case(id).until);
		for _ in 0..5 {
			Asker::ask(id, until);
		}
		wait(0);
		assert_eq!((jurors(id), NextCase::<Test>::get()), (panel, 1));
	})
}

#[test]
fn a_party_who_withholds_a_seed_chooses_between_two_panels_at_most() {
	// There are two outcomes, whatever the party does after it has seen the randomness.
	let panel = |act: usize| {
		let mut drawn = Vec::new();
		chain(|| {
			let id = ask();
			commit_seed(id, Side::Claimant, CLAIM_SEED);
			commit_seed(id, Side::Respondent, DEFENCE_SEED);
			wait(0);
			wait_for_randomness(id);
			assert_ok!(Juries::reveal_seed(by(RESPONDENT), id, Side::Respondent, DEFENCE_SEED));
			let reveal = |seed| Juries::reveal_seed(by(CLAIMANT), id, Side::Claimant, seed);
			match act {
				0 => {
					assert_ok!(reveal(CLAIM_SEED));
				}
				1 => {}
				// Another seed, or a late one, is no third way.
				2 => {
					assert_noop!(reveal([77; 32]), Error::BadSeed);
				}
				_ => {
					let late = Juries::seed_commitment(id, Level::First, Side::Claimant, &[78; 32]);
					assert_noop!(Juries::commit_seed(by(CLAIMANT), id, late), Error::WrongStage);
				}
			}
			wait(DAY);
			if act == 3 {
				assert_noop!(reveal(CLAIM_SEED), Error::WrongStage);
			}
			drawn = jurors(id);
		});
		drawn
	};
	let panels: std::collections::BTreeSet<_> = (0..4).map(panel).collect();
	assert_eq!(panels.len(), 2);
}

#[test]
fn a_block_producer_who_moves_the_randomness_does_not_know_the_panel_while_a_seed_is_secret() {
	// The producer tries values until a friend is drawn first. With an unknown seed the result is another one.
	const FRIEND: MemberId = 20;
	const VALUES: u32 = 200;
	let first = |chance: u64, seed: Option<SecretSeed>| {
		let mut drawn = Vec::new();
		chain(|| {
			Chance::set(chance);
			let id = ask();
			if let Some(seed) = seed {
				commit_seed(id, Side::Respondent, seed);
			}
			wait(DAY);
			wait_for_randomness(id);
			if let Some(seed) = seed {
				assert_ok!(Juries::reveal_seed(by(RESPONDENT), id, Side::Respondent, seed));
			}
			wait(0);
			drawn = jurors(id);
		});
		drawn[0]
	};
	let foreseen: Vec<_> = (0..VALUES).map(|chance| first(chance.into(), None)).collect();
	assert!(foreseen.contains(&FRIEND), "without seeds a producer with many blocks finds a way");
	// The seed leaves the first juror the same no more often than chance does, which is once in 28 times.
	let kept = (0..).zip(&foreseen).filter(|(chance, friend)| first(*chance, Some(DEFENCE_SEED)) == **friend);
	let (kept, by_chance) = (kept.count() as f64, 1.0 / 28.0);
	let expected = f64::from(VALUES) * by_chance;
	let deviation = (expected * (1.0 - by_chance)).sqrt();
	assert!(kept <= expected + 4.0 * deviation, "{kept} of {VALUES}, and {expected} by chance");
}

/// The chance that more than half of a panel are friends, if each juror is one with this chance.
fn majority_of_friends(panel: i32, share: f64) -> f64 {
	let of_them = |friends: i32| {
		// In how many ways so many can be chosen.
		let ways = (0..friends).fold(1.0_f64, |ways, n| ways * f64::from(panel - n) / f64::from(n + 1));
		ways * share.powi(friends) * (1.0 - share).powi(panel - friends)
	};
	(panel / 2 + 1..=panel).map(of_them).sum()
}

/// The number of values among which a producer with this part of the slots chooses, on average. The last `k` slots are
/// theirs, and the one before them is not, with the chance `share^k (1 - share)`. Then there are `2^k` values.
fn values_of_a_producer(share: f64) -> f64 {
	(0..2_000).map(|k| (2.0 * share).powi(k) * (1.0 - share)).sum()
}

#[test]
fn the_bounds_that_the_readme_names_are_those_of_the_lot() {
	let readme = include_str!("../../README.md").split_whitespace().collect::<Vec<_>>().join(" ");
	let percent = |panel, share| 100.0 * majority_of_friends(panel, share);
	let friends = format!(
		"If 30 % of the members are friends, p is {:.1} % for a panel of 7, and {:.1} % for one of 15. \
		 With 20 % it is {:.1} % and {:.1} %, with 10 % {:.1} % and {:.3} %.",
		percent(7, 0.3),
		percent(15, 0.3),
		percent(7, 0.2),
		percent(15, 0.2),
		percent(7, 0.1),
		percent(15, 0.1)
	);
	assert!(readme.contains(&friends), "the README says: {friends}");
	for share in [0.1, 0.2, 1.0 / 3.0] {
		let formula = (1.0 - share) / (1.0 - 2.0 * share);
		assert!((values_of_a_producer(share) - formula).abs() < 1e-9, "{share}: {formula}");
	}
	// The first is 1.125, which is rounded up.
	let producer = format!(
		"that is (1 − f) / (1 − 2f) values on average: {:.2} for a tenth, {:.0} for a third.",
		values_of_a_producer(0.1) + 1e-6,
		values_of_a_producer(1.0 / 3.0)
	);
	assert!(readme.contains(&producer), "the README says: {producer}");
}

#[test]
fn a_seed_chosen_with_knowledge_of_the_last_epoch_meets_randomness_of_a_later_one() {
	chain(|| {
		// The first value that becomes known after the commitments comes from blocks before them as well.
		System::set_block_number(109);
		let id = ask();
		wait(DAY);
		let subject = codec::Encode::encode(&(b"rochdale/juries", id, Level::First));
		let foreseen = {
			System::set_block_number(120);
			TestRandomness::random(&subject)
		};
		assert!(foreseen.1 > 109 - EPOCH);
		System::set_block_number(111);
		wait_for_randomness(id);
		let used = TestRandomness::random(&subject);
		assert!(used.1 > foreseen.1 && used.0 != foreseen.0);
	})
}

#[test]
fn puppets_who_join_after_the_opening_are_not_drawn() {
	chain(|| {
		Numbers::set(40);
		TestRoll::reset(0..12);
		let id = ask();
		for puppet in 12..40 {
			TestRoll::join(puppet, puppet);
		}
		summon(id);
		assert!(jurors(id).into_iter().all(|juror| juror < 12));
	})
}

#[test]
fn a_party_does_not_get_rid_of_a_juror_by_vouching_for_them() {
	chain(|| {
		let id = ask();
		deliberate(id);
		let juror = jurors(id)[0];
		befriend(juror);
		assert_ok!(commit(id, juror, true));
	})
}

#[test]
fn a_juror_who_becomes_a_party_has_no_vote_any_more() {
	chain(|| {
		let id = ask();
		deliberate(id);
		let jurors = jurors(id);
		for juror in &jurors {
			assert_ok!(commit(id, *juror, true));
		}
		wait(0);
		join_claim(jurors[0]);
		assert_noop!(reveal(id, jurors[0], true), Error::NotImpartial);
	})
}

#[test]
fn a_juror_who_copies_anothers_commitment_cannot_reveal_it() {
	chain(|| {
		let id = ask();
		deliberate(id);
		let jurors = jurors(id);
		let copied = sealed(id, jurors[0], true);
		assert_ok!(Juries::commit_vote(by(jurors[1]), id, copied));
		for juror in [jurors[0], jurors[2], jurors[3], jurors[4]] {
			assert_ok!(commit(id, juror, true));
		}
		wait(0);
		assert_ok!(reveal(id, jurors[0], true));
		assert_noop!(reveal(id, jurors[1], true), Error::BadVote);
	})
}

#[test]
fn an_appeal_at_the_last_moment_does_not_annul_the_verdict() {
	chain(|| {
		let id = judge(5);
		// The loser appeals late, and nobody of the second panel ever answers.
		testing::pass(4 * DAY - HOUR);
		assert_ok!(Juries::appeal(by(RESPONDENT), id));
		wait(PATIENCE - 3 * DAY - (testing::now() - START));
		for _ in 0..26 {
			wait(2 * HOUR);
		}
		assert_eq!(decisions(), [(id, true)]);
	})
}

#[test]
fn a_verdict_about_an_old_dispute_is_not_carried_out_on_a_new_one() {
	chain(|| {
		let old = judge(5);
		Broken::set(true);
		wait(4 * DAY);
		Broken::set(false);
		Asker::ask(old, testing::now() + PATIENCE);
		assert_noop!(Juries::carry_out(by(CLAIMANT), old, CallWeight::get()), Error::NothingToCarryOut);
		assert_eq!(decisions(), []);
	})
}

#[test]
fn one_verdict_that_fails_does_not_stop_the_others() {
	chain(|| {
		let (first, second) = (ask(), ask());
		summon(first);
		accept_all(first);
		accept_all(second);
		wait(5 * DAY);
		vote(first, 5);
		vote(second, 5);
		// The first dispute is gone, and nobody has told the jury.
		asker::Waiting::<Test>::remove(first);
		wait(4 * DAY);
		assert_eq!(decisions(), [(second, true)]);
	})
}

#[test]
fn a_majority_that_stays_away_does_not_let_a_few_decide() {
	chain(|| {
		let id = ask();
		summon(id);
		// In each round the others stay away.
		let friends = &jurors(id)[..2];
		for friend in friends {
			assert_ok!(Juries::accept(by(*friend), id));
		}
		for _ in 0..3 {
			wait(2 * DAY);
		}
		assert_eq!(judged(id, Level::First), Some((None, 0, 0)));
	})
}

#[test]
fn many_cases_do_not_empty_the_commons() {
	chain(|| {
		FeeLimit::set(7 * FEE);
		for _ in 0..4 {
			judge(5);
		}
		assert!(Balances::free_balance(COMMONS) >= 100_000 - 2 * 7 * FEE);
	})
}

#[test]
fn disputes_that_cost_nothing_keep_nobody_busy_and_bar_nobody() {
	chain(|| {
		for n in 0..30u32 {
			Asker::ask(1_000_000 + n, testing::now() + PATIENCE);
		}
		wait(DAY);
		(0..30).for_each(wait_for_randomness);
		wait(0);
		assert!((0..30).all(|id| stage(id) == Stage::Summoning), "each has a panel, whoever sits on others");
		// Nobody answers.
		wait(2 * DAY);
		assert!(Duties::<Test>::iter().next().is_none(), "nobody is barred");
		let id = ask();
		summon(id);
		assert_eq!(jurors(id).len(), 5);
	})
}

#[test]
fn a_case_keeps_the_rules_of_its_opening() {
	chain(|| {
		let id = ask();
		PanelSize::set(3);
		AppealSize::set(3);
		summon(id);
		assert_eq!(jurors(id).len(), 5);
		accept_all(id);
		wait(5 * DAY);
		vote(id, 3);
		assert_eq!(stage(id), Stage::Appealing);
		assert_ok!(Juries::appeal(by(RESPONDENT), id));
		assert_eq!(case(id).size, 7);
	})
}
