//! The attacks that the README names.

use super::*;

#[test]
fn a_majority_that_recalls_a_minoritys_member_does_not_get_the_seat() {
	chain(|| {
		elect(Council, &[0, 1, 2, 3, 4, 5], &seven_and_three(&[3, 4, 5]));
		assert_eq!(seated(Council), [0, 1, 3]);
		let ayes: Vec<_> = (0..7).map(|id| (id, true)).collect();
		recall(Council, 3, &[0, 1], &ayes);
		assert_eq!(seated(Council), [0, 1, 4]);
		recall(Council, 4, &[0, 1], &ayes);
		assert_eq!(seated(Council), [0, 1, 5]);
	})
}

#[test]
fn three_of_ten_who_collude_get_no_more_than_their_part() {
	chain(|| {
		// However they vote, and with the candidates of the others divided.
		let honest: [(MemberId, &[MemberId]); 7] =
			[(0, &[0]), (1, &[1]), (2, &[0, 1]), (3, &[0, 1]), (4, &[0, 1]), (5, &[0, 1]), (6, &[0, 1])];
		let colluders: [(MemberId, &[MemberId]); 3] = [(7, &[7, 8, 9]), (8, &[7, 8, 9]), (9, &[7, 8, 9])];
		elect(Council, &[7, 8, 9, 0, 1], &[&honest[..], &colluders[..]].concat());
		assert_eq!(seated(Council), [0, 1, 7]);
	})
}

#[test]
fn puppets_that_are_found_after_an_election_do_not_choose_who_follows_them() {
	chain(|| {
		// 7, 8 and 9 are puppets, and have a seat.
		elect(
			Council,
			&[0, 1, 2, 3, 7, 8],
			&[
				(0, &[0, 1, 2]),
				(1, &[0, 1, 2]),
				(2, &[0, 1, 2]),
				(3, &[0, 1, 2]),
				(7, &[7, 8]),
				(8, &[7, 8]),
				(9, &[7, 8]),
			],
		);
		assert_eq!(seated(Council), [0, 1, 7]);
		for puppet in [9, 7] {
			leave(puppet);
		}
		// 8 is still a member, with one ballot of three.
		pass(0);
		assert_eq!(seated(Council), [0, 1, 2]);
	})
}

#[test]
fn somebody_who_is_ready_in_one_block_and_not_in_the_next_does_not_keep_the_count_from_ending() {
	chain(|| {
		open(Validators, &[3, 4]);
		vote(Validators, &[(7, &[3, 4]), (8, &[3])]);
		sleep(VOTING);
		let mut blocks = 0;
		while stage(Validators).is_some() {
			// Ready when the count begins, and not when it ends.
			set_ready(3, Counts::<Test>::get(Validators, 0).is_none());
			block();
			blocks += 1;
			assert!(blocks < 20, "the count never ends");
		}
		assert_eq!(seated(Validators), [1, 2, 4]);
	})
}

#[test]
fn junk_does_not_keep_others_from_the_ballot_paper() {
	chain(|| {
		// Six who collude fill it, and back each other.
		open(Council, &[0, 1, 2, 3, 4, 5]);
		for id in 0..6 {
			assert_ok!(Voting::back(by(id), Council, Some(id)));
		}
		assert_ok!(Voting::stand(by(6), Council));
		for id in [7, 8] {
			assert_ok!(Voting::back(by(id), Council, Some(6)));
		}
		vote(Council, &[(7, &[6]), (8, &[6])]);
		pass(VOTING);
		assert_eq!(seated(Council), [6]);
	})
}

#[test]
fn a_member_who_votes_or_backs_many_times_counts_once() {
	chain(|| {
		open(Council, &[3, 4]);
		for _ in 0..5 {
			assert_ok!(Voting::back(by(9), Council, Some(4)));
		}
		assert_eq!(Voting::paper(Council, 0)[1].backers, 1);
		vote(Council, &[(9, &[4]), (9, &[4]), (9, &[4])]);
		rekey(9, 90);
		vote(Council, &[(90, &[4])]);
		assert_eq!(Voting::open_election(Council).unwrap().1.ballots, 1);
	})
}

#[test]
fn somebody_recalled_does_not_come_back_by_older_ballots() {
	chain(|| {
		// 5 stands in two elections, and is elected in the second one.
		elect(Council, &[3, 4, 6, 5], &[(9, &[3, 4, 6, 5]), (8, &[3, 4, 6])]);
		assert_eq!(terms(Council), [(3, 3), (4, 2), (6, 1)]);
		elect(Council, &[5], &[(9, &[5])]);
		assert_eq!(terms(Council), [(3, 3), (4, 2), (5, 4)]);
		recall(Council, 5, &[0, 1], &[(0, true), (1, true), (2, true)]);
		assert_ok!(Voting::resign(by(3), Council));
		pass(0);
		// The ballots of the first election give the seat to 6, whose term was over, and not to 5.
		assert_eq!(terms(Council), [(4, 2), (6, 3)]);
	})
}

#[test]
fn puppets_that_are_removed_do_not_open_a_recall() {
	chain(|| {
		elect(Council, &[0, 1, 2, 3, 4, 5], &seven_and_three(&[3, 4, 5]));
		// One of ten signs, and is removed; of the others two have to sign.
		sign(Council, 3, &[9]);
		leave(9);
		sign(Council, 3, &[8]);
		let petition = Voting::recall_of(Council, 3).map(|recall| recall.stage);
		assert_eq!(petition, Some(RecallStage::Petition { signers: 1 }), "only one of them is a member");
		assert_noop!(Voting::vote_recall(by(8), Council, 3, true), Error::UnknownRecall);
		// The petition ends when it would have ended, whatever was struck.
		sign(Council, 3, &[7]);
		assert_ok!(Voting::vote_recall(by(8), Council, 3, true));
	})
}

#[test]
fn last_minute_members_do_not_vote() {
	chain(|| {
		open(Council, &[3, 4]);
		vote(Council, &[(9, &[3])]);
		for puppet in 20..40 {
			join(puppet);
			assert_noop!(Voting::vote(by(puppet), Council, ballot(&[1])), Error::NotOnRoll);
		}
		pass(VOTING);
		assert_eq!(Seats::<Test>::get(Council)[0].member, 3);
	})
}

#[test]
fn work_does_not_grow_with_those_who_stand_or_vote_nowhere() {
	chain(|| {
		pass(0);
		let quiet = || {
			let mut meter = WeightMeter::new();
			block_with(&mut meter);
			meter.consumed()
		};
		let before = quiet();
		open(Council, &[3]);
		vote(Council, &[(9, &[3]), (8, &[3]), (7, &[3])]);
		assert_eq!(quiet(), before);
	})
}
