//! The lot: who can be drawn, and that all of them are drawn equally often.

use super::*;
use frame_support::{
	sp_runtime::{traits::BlakeTwo256, TransactionOutcome},
	storage::with_transaction,
};
use std::collections::BTreeMap;

/// Those who can be drawn: all members but the parties.
fn eligible() -> Vec<MemberId> {
	(0..30).map(|n| 2 * n).filter(|id| ![CLAIMANT, FELLOW].contains(id)).collect()
}

/// Draws a panel with this number as the seed of the lot, and forgets it again.
fn draw_with(id: CaseId, seed: u64) -> Vec<MemberId> {
	let drawn = with_transaction(|| {
		let mut case = case(id);
		case.random = Hashed::from_low_u64_be(seed);
		case.ends_at = Moment::MAX;
		while case.stage == Stage::Drawing {
			Juries::draw(id, &mut case, &mut WeightMeter::new());
		}
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(jurors(id)))
	});
	drawn.unwrap()
}

/// A case whose lot is about to be drawn.
fn drawing() -> CaseId {
	let id = ask();
	begin_drawing(id);
	id
}

fn begin_drawing(id: CaseId) {
	let mut case = case(id);
	Agenda::<Test>::remove((case.due_at.to_be_bytes(), id));
	case.stage = Stage::Drawing;
	case.due_at = testing::now();
	Agenda::<Test>::insert((case.due_at.to_be_bytes(), id), ());
	Cases::<Test>::insert(id, case);
}

#[test]
fn each_member_who_can_be_drawn_is_drawn_equally_often() {
	chain(|| {
		const DRAWS: u64 = 3_000;
		let id = drawing();
		let mut drawn = BTreeMap::<MemberId, u32>::new();
		for seed in 0..DRAWS {
			let panel = draw_with(id, seed);
			assert_eq!(panel.len(), 5);
			for member in panel {
				*drawn.entry(member).or_default() += 1;
			}
		}
		assert_eq!(drawn.keys().copied().collect::<Vec<_>>(), eligible());
		// Each panel takes 5 of 28, without putting anybody back.
		let (all, share) = (28.0, 5.0 / 28.0);
		let expected = DRAWS as f64 * share;
		let squares: f64 = drawn.values().map(|n| (f64::from(*n) - expected).powi(2)).sum();
		let chi_square = squares / (expected * (1.0 - share)) * (all - 1.0) / all;
		// With 27 degrees of freedom, chance alone gives more than 55.5 once in a thousand times, and less than 9.8 too.
		assert!((9.8..55.5).contains(&chi_square), "{chi_square}: {drawn:?}");
	})
}

#[test]
fn the_first_place_in_the_lot_is_as_even_as_the_others_and_places_do_not_depend_on_each_other() {
	chain(|| {
		const DRAWS: u64 = 3_000;
		let id = drawing();
		let mut first = BTreeMap::<MemberId, u32>::new();
		let mut together = 0;
		for seed in 10_000..10_000 + DRAWS {
			let panel = draw_with(id, seed);
			*first.entry(panel[0]).or_default() += 1;
			together += u32::from(panel.contains(&4) && panel.contains(&6));
		}
		let expected = DRAWS as f64 / 28.0;
		let chi_square: f64 = first.values().map(|n| (f64::from(*n) - expected).powi(2) / expected).sum();
		assert!((9.8..55.5).contains(&chi_square), "{chi_square}: {first:?}");
		// Two members are on a panel together with a probability of 5/28 · 4/27: 79 times, give or take 4 deviations.
		assert!((44..115).contains(&together), "{together}");
	})
}

#[test]
fn each_number_is_equally_likely_and_none_is_too_large() {
	const TRIED: u64 = 60_000;
	for numbers in [1, 2, 3, 5, 16, 17, 33] {
		let mut found = BTreeMap::<MemberId, u64>::new();
		for at in 0..TRIED {
			if let Some(number) = number::<BlakeTwo256>(&Hashed::repeat_byte(numbers as u8), at, numbers) {
				*found.entry(number).or_default() += 1;
			}
		}
		assert_eq!(found.keys().copied().collect::<Vec<_>>(), (0..numbers).collect::<Vec<_>>());
		let accepted: u64 = found.values().sum();
		assert!(accepted * 2 >= TRIED, "half of the values are accepted: {accepted}");
		let expected = accepted as f64 / numbers as f64;
		// Within five deviations.
		let most = 5.0 * expected.sqrt();
		for (number, count) in &found {
			assert!(
				(*count as f64 - expected).abs() <= most,
				"{number} of {numbers}: {count}, not {expected}"
			);
		}
	}
	assert_eq!(number::<BlakeTwo256>(&Hashed::zero(), 0, 0), None);
	assert!(number::<BlakeTwo256>(&Hashed::zero(), 0, MemberId::MAX).is_some());
}

#[test]
fn parties_those_near_to_them_newcomers_and_lapsed_members_are_not_drawn() {
	chain(|| {
		PanelSize::set(9);
		befriend(4);
		TestRoll::leave(6);
		TestRoll::join(6, 6);
		let id = ask();
		// After the opening: one who lapses and returns, and one who comes.
		TestRoll::leave(8);
		TestRoll::join(8, 8);
		TestRoll::leave(10);
		TestRoll::join(61, 61);
		TestRoll::join(12, 1_200);
		begin_drawing(id);
		let mut drawn = std::collections::BTreeSet::new();
		for seed in 0..300 {
			drawn.extend(draw_with(id, seed));
		}
		let expected = eligible().into_iter().filter(|id| ![4, 8, 10].contains(id));
		assert_eq!(drawn, expected.collect());
	})
}

#[test]
fn who_becomes_near_to_a_party_after_the_opening_is_drawn_all_the_same() {
	chain(|| {
		let id = drawing();
		testing::pass(1);
		befriend(4);
		assert!((0..100).any(|seed| draw_with(id, seed).contains(&4)));
	})
}

#[test]
fn anybody_can_compute_the_lot_from_the_events() {
	chain(|| {
		let id = ask();
		summon(id);
		let lot = events().into_iter().find_map(|event| match event {
			Event::LotSeeded { seed, .. } => Some(seed),
			_ => None,
		});
		let seed = lot.unwrap();
		let mut expected = Vec::<(MemberId, u64)>::new();
		let mut places = 0..;
		while expected.len() < 5 {
			let at = places.next().unwrap();
			let Some(member) = number::<BlakeTwo256>(&seed, at, 64) else { continue };
			let is_new = expected.iter().all(|(known, _)| *known != member);
			if is_new && eligible().contains(&member) {
				expected.push((member, at));
			}
		}
		let summoned: Vec<_> = events()
			.into_iter()
			.filter_map(|event| match event {
				Event::Summoned { member, at, .. } => Some((member, at)),
				_ => None,
			})
			.collect();
		assert_eq!(summoned, expected);
	})
}

#[test]
fn the_lot_resumes_over_blocks_with_the_same_result() {
	let draw = |share: Weight| {
		let mut result = (Vec::new(), 0);
		chain(|| {
			PanelSize::set(9);
			Numbers::set(4_000);
			Share::set(share);
			let id = drawing();
			while stage(id) == Stage::Drawing {
				let mut meter = WeightMeter::new();
				block_with(&mut meter);
				assert!(meter.consumed().all_lte(share));
				result.1 += 1;
			}
			result.0 = jurors(id);
		});
		result
	};
	let (large, blocks) = draw(Weight::MAX);
	let (small, more_blocks) = draw(small_share());
	assert_eq!((large.len(), &large), (9, &small));
	assert!(blocks > 1, "a block tries a few numbers only");
	assert!(more_blocks > blocks, "{more_blocks} > {blocks}");
}

#[test]
fn nobody_sits_on_more_panels_than_the_rules_allow() {
	chain(|| {
		// There are 28 eligible members with two seats each: enough for eleven panels of five.
		let ids: Vec<_> = (0..14).map(|_| ask()).collect();
		wait(DAY);
		for id in &ids {
			wait_for_randomness(*id);
		}
		wait(0);
		assert!(eligible().into_iter().all(|id| Juries::duty(id).panels <= 2));
		let complete = ids.iter().filter(|id| stage(**id) == Stage::Summoning).count();
		assert!((9..=11).contains(&complete), "{complete}");
		// The others wait for a time. A panel is enough that can decide.
		wait(DAY + MINUTE);
		assert!(eligible().into_iter().all(|id| Juries::duty(id).panels <= 2));
		assert!(ids.iter().all(|id| stage(*id) != Stage::Drawing));
	})
}

#[test]
fn if_too_few_can_be_drawn_there_is_no_verdict() {
	chain(|| {
		for id in eligible().into_iter().skip(2) {
			TestRoll::leave(id);
		}
		let id = ask();
		wait(DAY);
		wait_for_randomness(id);
		wait(0);
		assert_eq!((stage(id), jurors(id).len()), (Stage::Drawing, 2));
		wait(DAY);
		assert_eq!(judged(id, Level::First), Some((None, 0, 0)));
		assert_eq!(stage(id), Stage::Appealing);
		wait(4 * DAY);
		assert_eq!(stage(id), Stage::Over { carried_out: false });
		assert_eq!((decisions(), Juries::case_about(id)), (vec![], None));
	})
}

#[test]
fn a_panel_larger_than_the_largest_has_the_largest_size() {
	chain(|| {
		PanelSize::set(1_000);
		let id = ask();
		assert_eq!(case(id).size, 9);
		PanelSize::set(0);
		let id = ask();
		assert_eq!(case(id).size, 1);
	})
}
