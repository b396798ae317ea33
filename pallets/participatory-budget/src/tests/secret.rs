//! Secret votes: nobody knows a ballot before all are cast.

use super::*;

const SALT: [u8; 32] = [42; 32];

fn secret() -> CycleId {
	let phases = Phases { revealing: 5 * DAY, ..terms().phases };
	voting(Terms { secret: true, phases, ..terms() }, &[&[600], &[700]])
}

fn commit(cycle: CycleId, voter: MemberId, projects: &[ProjectId]) {
	let commitment = Budget::commitment(cycle, voter, &approve(projects), &SALT);
	Budget::commit(by(voter), cycle, commitment).unwrap();
}

#[test]
fn a_ballot_is_committed_to_and_revealed_and_then_counts() {
	chain(|| {
		let cycle = secret();
		assert_eq!(Budget::vote(by(1), cycle, approve(&[0])), error(Error::SecretVote));
		commit(cycle, 1, &[1]);
		commit(cycle, 1, &[0]);
		commit(cycle, 2, &[0]);
		commit(cycle, 3, &[1]);
		assert_eq!(Budget::reveal(by(1), cycle, approve(&[0]), SALT), error(Error::WrongStage));
		assert_eq!(next_stage(cycle), Stage::Revealing);
		assert_eq!(Budget::commit(by(4), cycle, [0; 32]), error(Error::WrongStage));
		assert_eq!(Budget::reveal(by(1), cycle, approve(&[1]), SALT), error(Error::WrongReveal));
		assert_eq!(Budget::reveal(by(1), cycle, approve(&[0]), [1; 32]), error(Error::WrongReveal));
		Budget::reveal(by(1), cycle, approve(&[0]), SALT).unwrap();
		assert_eq!(Budget::reveal(by(1), cycle, approve(&[0]), SALT), error(Error::NoCommitment));
		assert_eq!(Budget::reveal(by(4), cycle, approve(&[0]), SALT), error(Error::NoCommitment));
		Budget::reveal(by(3), cycle, approve(&[1]), SALT).unwrap();
		assert_eq!(next_stage(cycle), Stage::CarryingOut);
		assert_eq!(Budget::count_of(cycle, 0).unwrap().tally().0, 2, "what is not revealed is not counted");
	})
}

#[test]
fn nobody_can_copy_anothers_commitment() {
	chain(|| {
		let cycle = secret();
		commit(cycle, 1, &[0]);
		let copied = Commitments::<Test>::get(cycle, 1).unwrap();
		Budget::commit(by(2), cycle, copied).unwrap();
		next_stage(cycle);
		Budget::reveal(by(1), cycle, approve(&[0]), SALT).unwrap();
		assert_eq!(Budget::reveal(by(2), cycle, approve(&[0]), SALT), error(Error::WrongReveal));
	})
}

#[test]
fn a_secret_vote_in_which_nobody_reveals_ends_cleanly() {
	chain(|| {
		let cycle = secret();
		commit(cycle, 1, &[0]);
		next_stage(cycle);
		assert_eq!(next_stage(cycle), Stage::Closed);
		assert_eq!(held(), 0);
		assert_eq!(Commitments::<Test>::iter().count(), 0);
	})
}

#[test]
fn a_member_who_withholds_a_ballot_loses_the_vote_and_the_next_secret_ones_for_a_year() {
	chain(|| {
		let cycle = secret();
		commit(cycle, 1, &[0]);
		commit(cycle, 2, &[0]);
		commit(cycle, 3, &[1]);
		leave(3);
		next_stage(cycle);
		Budget::reveal(by(1), cycle, approve(&[0]), SALT).unwrap();
		assert_eq!(next_stage(cycle), Stage::CarryingOut);
		let until = Budget::withheld(ElectorateId::Community, 2).unwrap();
		assert!(events().contains(&Event::NotRevealed { cycle, member: 2, until }));
		assert_eq!(Budget::withheld(ElectorateId::Community, 1), None);
		assert_eq!(Budget::withheld(ElectorateId::Community, 3), None, "they could not");

		let next = secret();
		assert_eq!(Budget::commit(by(2), next, [0; 32]), error(Error::HasWithheld));
		commit(next, 1, &[0]);
		let open = voting(terms(), &[&[100]]);
		Budget::vote(by(2), open, approve(&[0])).expect("in an open vote nothing is withheld");
		pass(until - now());
		let late = secret();
		commit(late, 2, &[0]);
		assert_eq!(Budget::withheld(ElectorateId::Community, 2), None);
	})
}

#[test]
fn somebody_who_was_told_reveals_for_a_member() {
	chain(|| {
		let cycle = secret();
		commit(cycle, 1, &[0]);
		assert_eq!(Budget::reveal_for(by(15), cycle, 1, approve(&[0]), SALT), error(Error::WrongStage));
		next_stage(cycle);
		let wrong = |ballot, salt| {
			frame_support::storage::with_storage_layer(|| Budget::reveal_for(by(15), cycle, 1, ballot, salt))
		};
		assert_eq!(wrong(approve(&[1]), SALT), error(Error::WrongReveal));
		assert_eq!(wrong(approve(&[0]), [1; 32]), error(Error::WrongReveal));
		Budget::reveal_for(by(15), cycle, 1, approve(&[0]), SALT).unwrap();
		assert_eq!(next_stage(cycle), Stage::CarryingOut);
		assert_eq!(Budget::withheld(ElectorateId::Community, 1), None);
	})
}

#[test]
fn a_thousand_ballots_that_nobody_reveals_leave_nothing_for_ever() {
	chain(|| {
		// Each block removes some, so a million take a thousand times as many blocks.
		let until = now() + <Test as Config>::WithheldFor::get();
		for cooperative in 0..10 {
			for member in 0..100 {
				let until = if member < 3 { until + DAY } else { until };
				Withheld::<Test>::insert(ElectorateId::Cooperative(cooperative), member, until);
			}
		}
		(0..300).for_each(|_| block());
		assert_eq!(Withheld::<Test>::iter().count(), 1_000, "as long as it lasts it stays");
		pass(until - now());
		(0..300).for_each(|_| block());
		let left: Vec<_> = Withheld::<Test>::iter().map(|(_, member, _)| member).collect();
		assert_eq!(left.len(), 30, "{left:?}");
		assert!(left.iter().all(|member| *member < 3));
		assert_eq!(Budget::withheld(ElectorateId::Cooperative(0), 2), Some(until + DAY));
		pass(DAY);
		(0..10).for_each(|_| block());
		assert_eq!(Withheld::<Test>::iter().count(), 0);
	})
}
