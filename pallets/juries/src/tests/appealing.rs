//! The appeal to a larger panel.

use super::*;

#[test]
fn the_side_that_has_lost_appeals_to_a_larger_panel_of_others() {
	chain(|| {
		let id = judge(5);
		assert_eq!(stage(id), Stage::Appealing);
		let first: Vec<_> = Juries::panel(id, Level::First).iter().map(|juror| juror.member).collect();
		assert_noop!(Juries::appeal(by(CLAIMANT), id), Error::NotTheLoser);
		assert_noop!(Juries::appeal(by(4), id), Error::NotAParty);
		assert_ok!(Juries::appeal(by(RESPONDENT), id));
		assert_eq!((stage(id), case(id).level, case(id).size), (Stage::Seeding, Level::Appeal, 7));
		deliberate(id);
		assert_eq!(jurors(id).len(), 7);
		assert!(jurors(id).iter().all(|juror| !first.contains(juror)));
		vote(id, 3);
		assert_eq!(judged(id, Level::Appeal), Some((Some(false), 3, 4)));
		// There is one appeal.
		assert_eq!(stage(id), Stage::Over { carried_out: true });
		assert_eq!(decisions(), [(id, false)]);
		assert_noop!(Juries::appeal(by(CLAIMANT), id), Error::WrongStage);
	})
}

#[test]
fn without_an_appeal_in_time_the_verdict_is_final() {
	chain(|| {
		let id = judge(5);
		assert_eq!(decisions(), []);
		wait(4 * DAY);
		assert_noop!(Juries::appeal(by(RESPONDENT), id), Error::WrongStage);
		assert_eq!(decisions(), [(id, true)]);
	})
}

#[test]
fn if_the_second_panel_does_not_decide_the_first_verdict_stands() {
	chain(|| {
		let id = judge(4);
		assert_ok!(Juries::appeal(by(RESPONDENT), id));
		summon(id);
		for _ in 0..3 {
			wait(2 * DAY);
		}
		assert_eq!(judged(id, Level::Appeal), Some((None, 0, 0)));
		assert_eq!(decisions(), [(id, true)]);
	})
}

#[test]
fn if_the_first_panel_has_not_decided_either_side_can_appeal() {
	for who in [CLAIMANT, RESPONDENT, FELLOW] {
		chain(|| {
			let id = ask();
			summon(id);
			for _ in 0..3 {
				wait(2 * DAY);
			}
			assert_eq!(case(id).verdict, None);
			assert_ok!(Juries::appeal(by(who), id));
			deliberate(id);
			vote(id, 7);
			assert_eq!(decisions(), [(id, true)]);
		})
	}
}

#[test]
fn there_is_no_appeal_that_could_not_end_in_time() {
	chain(|| {
		// One panel fits into the time, and not two.
		Asker::ask(0, START + 35 * DAY);
		deliberate(0);
		vote(0, 5);
		assert_eq!(stage(0), Stage::Over { carried_out: true });
		assert_eq!(decisions(), [(0, true)]);
	})
}

#[test]
fn the_seeds_of_the_first_panel_do_not_serve_the_second() {
	chain(|| {
		let id = ask();
		commit_seed(id, Side::Claimant, CLAIM_SEED);
		wait(DAY);
		wait_for_randomness(id);
		assert_ok!(Juries::reveal_seed(by(CLAIMANT), id, Side::Claimant, CLAIM_SEED));
		wait(0);
		accept_all(id);
		wait(5 * DAY);
		vote(id, 0);
		assert_ok!(Juries::appeal(by(CLAIMANT), id));
		assert_eq!(case(id).seeds, Seeds::default());
		commit_seed(id, Side::Claimant, CLAIM_SEED);
		wait(DAY);
		wait_for_randomness(id);
		assert_ok!(Juries::reveal_seed(by(CLAIMANT), id, Side::Claimant, CLAIM_SEED));
		let lots: Vec<_> = {
			wait(0);
			events()
				.into_iter()
				.filter_map(|event| match event {
					Event::LotSeeded { seed, .. } => Some(seed),
					_ => None,
				})
				.collect()
		};
		assert_eq!(lots.len(), 2);
		assert_ne!(lots[0], lots[1]);
	})
}
