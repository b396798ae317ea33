//! The count over blocks, and those whom it passes over.

use super::*;

#[test]
fn a_minority_has_its_part_of_the_seats() {
	chain(|| {
		elect(Council, &[0, 1, 2, 3, 4], &seven_and_three(&[3, 4]));
		assert_eq!(terms(Council), [(0, 3), (1, 2), (3, 1)]);
		assert_eq!(told(), [(Council, [vec![0, 1, 3], vec![], vec![0, 1, 3]])]);
		assert!(events().contains(&Event::Counted { body: Council, round: 0, seats: 3, filled: 3 }));
	})
}

#[test]
fn ballots_of_those_who_are_no_longer_on_the_roll_are_struck() {
	chain(|| {
		open(Council, &[0, 1, 2, 3, 4]);
		vote(Council, &seven_and_three(&[3, 4]));
		leave(8);
		leave(9);
		join(9);
		pass(VOTING);
		// One of eight is not enough for one of three seats.
		assert_eq!(seated(Council), [0, 1, 2]);
		assert!(events().contains(&Event::Struck { body: Council, round: 0, member: 8 }));
		assert!(events().contains(&Event::Struck { body: Council, round: 0, member: 9 }));
	})
}

#[test]
fn a_small_share_of_a_block_takes_more_blocks_and_elects_the_same() {
	let blocks = |share: Weight| {
		let mut blocks = 0;
		chain(|| {
			Share::set(share);
			// In the same proportions, but too many ballots for one block of the least share.
			(10..2_000).for_each(join);
			open(Council, &[0, 1, 2, 3, 4]);
			let votes = seven_and_three(&[3, 4]);
			let ballots: Vec<_> = (0..2_000).map(|id| (id, votes[id as usize % 10].1)).collect();
			vote(Council, &ballots);
			sleep(VOTING);
			while stage(Council).is_some_and(|stage| stage != Stage::Over) {
				block();
				Voting::do_try_state().unwrap();
				blocks += 1;
			}
			assert_eq!(terms(Council), [(0, 3), (1, 2), (3, 1)]);
		});
		blocks
	};
	let (fast, slow) = (blocks(Weight::MAX), blocks(least_share::<Test>()));
	assert!(fast < 6, "{fast} blocks");
	assert!(slow > fast, "{slow} blocks");
}

#[test]
fn no_block_takes_more_than_the_share() {
	chain(|| {
		let share = least_share::<Test>();
		Share::set(share);
		open(Council, &[0, 1, 2, 3, 4]);
		vote(Council, &seven_and_three(&[3, 4]));
		sleep(VOTING);
		for _ in 0..100 {
			let mut meter = WeightMeter::new();
			block_with(&mut meter);
			assert!(meter.consumed().all_lte(share));
		}
		assert_eq!(seated(Council), [0, 1, 3]);
	})
}

#[test]
fn somebody_elected_who_is_not_ready_is_passed_over_and_the_next_takes_the_seat() {
	chain(|| {
		set_ready(3, false);
		// The validators' seats are filled one in each election.
		elect(Validators, &[3, 4, 5], &[(7, &[3, 4]), (8, &[3, 4]), (9, &[3])]);
		assert_eq!(seated(Validators), [1, 2, 4]);
		assert!(events().contains(&Event::PassedOver { body: Validators, round: 0, member: 3 }));
	})
}

#[test]
fn whether_somebody_is_ready_is_looked_at_again_when_the_seat_is_given() {
	chain(|| {
		open(Validators, &[3, 4]);
		vote(Validators, &[(7, &[3, 4]), (8, &[3])]);
		sleep(VOTING);
		while Counts::<Test>::get(Validators, 0).is_none() {
			block();
		}
		set_ready(3, false);
		pass(0);
		assert_eq!(seated(Validators), [1, 2, 4]);
	})
}

#[test]
fn a_candidate_who_is_no_member_any_more_is_passed_over() {
	chain(|| {
		open(Council, &[0, 1, 2, 3, 4]);
		vote(Council, &seven_and_three(&[3, 4]));
		leave(0);
		pass(VOTING);
		assert_eq!(seated(Council), [1, 2, 3]);
	})
}

#[test]
fn nobody_is_elected_without_an_approval() {
	chain(|| {
		elect(Council, &[0, 1, 2], &[(9, &[1]), (8, &[])]);
		assert_eq!(seated(Council), [1]);
		assert!(events().contains(&Event::Counted { body: Council, round: 0, seats: 3, filled: 1 }));
	})
}

#[test]
fn an_election_without_candidates_or_ballots_ends_by_itself() {
	chain(|| {
		elect(Council, &[], &[]);
		assert_eq!((round(Council), seated(Council)), (1, vec![]));
		elect(Council, &[3], &[]);
		assert_eq!((round(Council), seated(Council)), (2, vec![]));
		assert_eq!(seated(Validators), [0, 1, 2]);
	})
}
