//! What attackers try.

use super::*;
use rochdale_primitives::testing::Clock;

#[test]
fn one_voter_of_a_dear_project_does_not_make_the_count_go_on_for_ever() {
	chain(|| {
		// Everybody else's project is bought at once. Without a bound, the count would wait 10,000 steps for the last
		// one.
		let cycle = voting(Terms { step_part: 1_000, ..terms() }, &[&[100], &[900]]);
		(0..9).for_each(|voter| Budget::vote(by(voter), cycle, approve(&[0])).unwrap());
		Budget::vote(by(9), cycle, approve(&[1])).unwrap();
		until(cycle, Stage::CarryingOut);
		let count = Budget::count_of(cycle, 0).unwrap();
		assert!(count.outcome().unwrap().steps <= 1_000);
	})
}

#[test]
fn changing_ones_ballot_over_and_over_takes_no_more_room() {
	chain(|| {
		let cycle = voting(terms(), &[&[100], &[200]]);
		for round in 0..100 {
			Budget::vote(by(3), cycle, approve(&[round % 2])).unwrap();
		}
		assert_eq!((Pages::<Test>::iter_prefix(cycle).count(), BallotPlaces::<Test>::get(cycle)), (1, 1));
	})
}

#[test]
fn a_review_of_the_last_moment_can_still_be_overruled() {
	chain(|| {
		let cycle = start(terms());
		propose(cycle, 0, &[100]);
		until(cycle, Stage::Review);
		pass(10 * DAY - 1);
		Budget::review(root(), cycle, 0, Some(text("No"))).unwrap();
		assert_eq!(next_stage(cycle), Stage::Objecting);
		(0..3).for_each(|member| Budget::object_to_review(by(member), cycle, 0).unwrap());
		assert_eq!(next_stage(cycle), Stage::Voting);
	})
}

#[test]
fn an_amendment_of_the_last_moment_does_not_put_the_money_elsewhere_with_the_old_backing() {
	chain(|| {
		let cycle = start(Terms { cosponsors: 2, ..terms() });
		propose(cycle, 0, &[100]);
		(1..3).for_each(|member| Budget::sponsor(by(member), cycle, 0, true).unwrap());
		pass(30 * DAY - 1);
		Budget::amend_proposal(by(0), cycle, 0, Content { beneficiary: 0, ..content(0, &[900]) }).unwrap();
		until(cycle, Stage::Closed);
		assert_eq!(Balances::free_balance(0), PURSE, "it never came to the vote");
	})
}

#[test]
fn calls_in_vain_do_not_make_a_vote_each_time() {
	chain(|| {
		// Between two milestones there is at most one vote on a project, and calls of one round count in no other.
		let cycle = won(&[100, 100, 100]);
		let report =
			|| Budget::report_milestone(by(1_000), cycle, 0, text("ipfs://report"), [9; 32]).unwrap();
		report();
		Budget::call_stop(by(0), cycle, 0).unwrap();
		pass(7 * DAY);
		Budget::pay_milestone(by(1), cycle, 0).unwrap();
		report();
		Budget::call_stop(by(1), cycle, 0).unwrap();
		assert!(matches!(work(cycle, 0).progress, Progress::Reported { calls: 1, .. }));
		Budget::call_stop(by(0), cycle, 0).unwrap();
		assert!(matches!(work(cycle, 0).progress, Progress::StopVote { .. }));
		assert_eq!(Budget::call_stop(by(2), cycle, 0), error(Error::NoReport));
	})
}

#[test]
fn a_project_is_rated_once_by_each_and_a_low_rating_cannot_be_piled_up() {
	chain(|| {
		let cycle = won(&[100]);
		for _ in 0..50 {
			Budget::rate_project(by(3), cycle, 0, 1).unwrap();
		}
		let record = Records::<Test>::get(1_000);
		assert_eq!((record.raters, record.stars), (1, 1));
	})
}

#[test]
fn money_that_comes_to_or_leaves_the_commons_meanwhile_does_not_touch_the_pot() {
	use frame_support::traits::{fungible::Mutate, tokens::Preservation};
	chain(|| {
		let cycle = won(&[100, 200]);
		let all = Balances::free_balance(COMMONS);
		Balances::transfer(&COMMONS, &5, all - MINIMUM, Preservation::Expendable).unwrap();
		assert!(Balances::transfer(&COMMONS, &5, 200, Preservation::Expendable).is_err(), "the pot is held");
		Budget::report_milestone(by(1_000), cycle, 0, text("ipfs://report"), [9; 32]).unwrap();
		pass(7 * DAY);
		Budget::pay_milestone(by(1), cycle, 0).unwrap();
		assert_eq!(paid_to(0), 300);
	})
}

#[test]
fn proposing_amending_and_withdrawing_over_and_over_stores_nothing() {
	chain(|| {
		let cycle = start(terms());
		for _ in 0..50 {
			let proposal = propose(cycle, 1, &[100]);
			Budget::amend_proposal(by(1), cycle, proposal, content(1, &[200])).unwrap();
			Budget::withdraw_proposal(by(1), cycle, proposal).unwrap();
		}
		assert_eq!((Proposals::<Test>::iter().count(), History::<Test>::iter().count()), (0, 0));
		assert_eq!(BallotPapers::<Test>::get(cycle).to_vec(), [None]);
		assert_eq!(Balances::free_balance(1), PURSE);
	})
}

#[test]
fn merging_over_and_over_is_bounded_by_the_amendments_of_a_proposal_with_a_deposit() {
	chain(|| {
		let cycle = start(terms());
		let kept = propose(cycle, 1, &[100]);
		for _ in 0..3 {
			let other = propose(cycle, 2, &[100]);
			Budget::offer_merge(by(2), cycle, other, Some(kept)).unwrap();
			Budget::accept_merge(by(1), cycle, kept, other, content(1, &[100])).unwrap();
		}
		assert_eq!(Balances::free_balance(2), PURSE - 3 * DEPOSIT, "what was merged is stored still");
		let other = propose(cycle, 2, &[100]);
		Budget::offer_merge(by(2), cycle, other, Some(kept)).unwrap();
		let refused = frame_support::storage::with_storage_layer(|| {
			Budget::accept_merge(by(1), cycle, kept, other, content(1, &[100]))
		});
		assert_eq!(refused, error(Error::TooManyAmendments));
	})
}

#[test]
fn backing_what_a_friend_proposes_and_withdraws_over_and_over_stores_no_more_than_a_members_part() {
	chain(|| {
		let cycle = start(terms());
		for _ in 0..10 {
			let proposal = propose(cycle, 3, &[100]);
			Budget::sponsor(by(4), cycle, proposal, true).unwrap();
			Budget::withdraw_proposal(by(3), cycle, proposal).unwrap();
		}
		let last = propose(cycle, 3, &[100]);
		assert_eq!(Budget::sponsor(by(4), cycle, last, true), error(Error::TooManyBacked));
		Budget::sponsor(by(5), cycle, last, true).unwrap();
		assert_eq!(Stances::<Test>::iter().count(), 11);
		until(cycle, Stage::Closed);
		assert_eq!((Stances::<Test>::iter().count(), BackingCounts::<Test>::iter().count()), (0, 0));
	})
}

/// A cycle in hours and one in native money, both with a winner, in the middle of voting. Then hours stand still for
/// ever.
fn one_of_two_in_a_dead_currency() -> (CycleId, CycleId) {
	let both = [HOURS, NATIVE].map(|asset| start(Terms { asset, ..terms() }));
	for cycle in both {
		propose(cycle, 0, &[100, 100]);
	}
	until(both[0], Stage::Voting);
	for cycle in both {
		Budget::vote(by(1), cycle, approve(&[0])).unwrap();
	}
	Assets::freeze_asset(by(COMMONS), 7).unwrap();
	(both[0], both[1])
}

#[test]
fn a_cycle_in_a_dead_currency_stops_no_other_cycle_and_ends() {
	chain(|| {
		let (dead, other) = one_of_two_in_a_dead_currency();
		assert_eq!(next_stage(other), Stage::CarryingOut);
		assert_eq!(paid_to(0), 100);
		until(other, Stage::Closed);
		assert_eq!(held(), 0);

		assert_eq!(stage(dead), Stage::Clearing, "it is tried for a month to give the money back");
		pass(GIVE_BACK_FOR);
		block();
		assert_eq!(stage(dead), Stage::Closed);
		assert!(events().contains(&Event::MoneyLost { cycle: dead, amount: 1_000 }));
		Budget::start_cycle(root(), terms()).expect("its place on the agenda is free");
	})
}

#[test]
fn money_that_could_not_go_back_goes_back_when_its_currency_takes_it_again() {
	chain(|| {
		let cycle = start(Terms { asset: HOURS, ..terms() });
		Assets::freeze_asset(by(COMMONS), 7).unwrap();
		until(cycle, Stage::Objecting);
		pass(5 * DAY);
		block();
		assert_eq!(stage(cycle), Stage::Clearing);
		let unreturned = || Cycles::<Test>::get(cycle).unwrap().unreturned;
		assert_eq!(unreturned(), 1_000);
		let tries =
			|| events().iter().filter(|event| matches!(event, Event::MoneyNotReturned { .. })).count();
		block();
		let before = tries();
		(0..100).for_each(|_| block());
		assert_eq!(tries(), before, "it is not tried again in each block");
		Assets::thaw_asset(by(COMMONS), 7).unwrap();
		pass(GIVE_BACK_EVERY);
		block();
		assert_eq!((stage(cycle), unreturned()), (Stage::Closed, 0));
		assert_eq!(Assets::balance(7, COMMONS), WEALTH);
	})
}

#[test]
fn long_work_of_many_cycles_goes_on_in_turn() {
	chain(|| {
		let cycles = [(); 3].map(|()| start(terms()));
		for cycle in cycles {
			propose(cycle, 0, &[100]);
			propose(cycle, 1, &[100]);
		}
		until(cycles[0], Stage::Voting);
		for cycle in cycles {
			(0..9).for_each(|voter| Budget::vote(by(voter), cycle, approve(&[0, 1])).unwrap());
		}
		pass(14 * DAY);
		// A block has time for a few items of one cycle.
		let few =
			<() as WeightInfo>::look_at_agenda() + <() as WeightInfo>::transition() + count_weight::<Test>(1);
		// In the first cycle, counting begins.
		block();
		Share::set(few + forgive_weight::<Test>());
		let whose_turn = || CycleId::from_be_bytes(Agenda::<Test>::iter_keys().next().unwrap().1);
		let turns = [(); 6].map(|()| {
			pass(3_000);
			let turn = whose_turn();
			block();
			turn
		});
		assert_eq!(turns, [0, 1, 2, 0, 1, 2].map(|turn| cycles[turn]), "who was worked on goes to the end");
	})
}

#[test]
fn a_ballot_of_somebody_who_is_removed_before_the_count_does_not_count() {
	chain(|| {
		// Three sock puppets vote for one project, and two members for another. There is money for one of them.
		let cycle = voting(terms(), &[&[900], &[900]]);
		(2..4).for_each(|member| Budget::vote(by(member), cycle, approve(&[0])).unwrap());
		(4..7).for_each(|member| Budget::vote(by(member), cycle, approve(&[1])).unwrap());
		(4..7).for_each(leave);
		until(cycle, Stage::CarryingOut);
		assert_eq!(Budget::count_of(cycle, 0).unwrap().tally().0, 2);
		assert_eq!((paid_to(0), paid_to(1)), (900, 0));
		assert!(events().contains(&Event::BallotStruck { cycle, member: 5 }));
	})
}

#[test]
fn a_member_who_leaves_and_comes_back_has_not_voted() {
	chain(|| {
		let cycle = voting(terms(), &[&[100]]);
		(2..4).for_each(|member| Budget::vote(by(member), cycle, approve(&[0])).unwrap());
		leave(2);
		join(2);
		until(cycle, Stage::CarryingOut);
		assert_eq!(Budget::count_of(cycle, 0).unwrap().tally().0, 1);
	})
}

#[test]
fn a_proposal_that_says_something_else_is_backed_anew() {
	chain(|| {
		let cycle = start(Terms { cosponsors: 2, ..terms() });
		propose(cycle, 0, &[100]);
		(1..3).for_each(|member| Budget::sponsor(by(member), cycle, 0, true).unwrap());
		assert_eq!(proposal(cycle, 0).status, Status::Admitted(0));
		let other = Content { title: text("A swimming pool for me"), hash: [99; 32], ..content(0, &[100]) };
		Budget::amend_proposal(by(0), cycle, 0, other).unwrap();
		assert_eq!((proposal(cycle, 0).status, proposal(cycle, 0).sponsors), (Status::Gathering, 0));
		(1..3).for_each(|member| Budget::sponsor(by(member), cycle, 0, true).unwrap());
		assert_eq!(proposal(cycle, 0).status, Status::Admitted(0));
	})
}

#[test]
fn a_merged_proposal_is_stored_with_a_deposit() {
	chain(|| {
		let cycle = start(terms());
		let kept = propose(cycle, 1, &[100]);
		let other = propose(cycle, 2, &[100]);
		Budget::offer_merge(by(2), cycle, other, Some(kept)).unwrap();
		Budget::accept_merge(by(1), cycle, kept, other, content(1, &[150])).unwrap();
		assert_eq!(Balances::free_balance(2), PURSE - DEPOSIT, "its record and its history are still stored");
		until(cycle, Stage::Closed);
		assert_eq!(Balances::free_balance(2), PURSE);
	})
}

#[test]
fn junk_does_not_keep_what_members_back_off_the_ballot_paper() {
	chain(|| {
		// Four people fill the paper of ten places with twelve proposals.
		let cycle = start(terms());
		for author in 0..4 {
			for _ in 0..3 {
				propose(cycle, author, &[10]);
			}
		}
		let honest = propose(cycle, 7, &[500]);
		assert_eq!(proposal(cycle, honest).status, Status::Gathering);
		Budget::sponsor(by(8), cycle, honest, true).unwrap();
		assert!(matches!(proposal(cycle, honest).status, Status::Admitted(_)));
		assert_eq!(
			BallotPapers::<Test>::get(cycle).iter().flatten().count(),
			10,
			"one of the junk made room"
		);
		// They back their own proposals, so that each has as many backers as the honest one, and no more.
		for junk in 0..12 {
			Budget::sponsor(by(if junk < 3 { 1 } else { 0 }), cycle, junk, true).unwrap();
			assert_eq!(proposal(cycle, junk).sponsors, 1);
		}
		until(cycle, Stage::Voting);
		let Status::Admitted(project) = proposal(cycle, honest).status else {
			panic!("it has lost its place")
		};
		Budget::vote(by(8), cycle, approve(&[project])).expect("members can vote for it");
	})
}

#[test]
fn a_cycle_has_time_to_object_in() {
	chain(|| {
		let no_time = |change: fn(&mut Phases)| {
			let mut short = terms();
			change(&mut short.phases);
			Budget::start_cycle(root(), short)
		};
		assert_eq!(no_time(|phases| phases.objecting = 0), error(Error::BadPhases));
		assert_eq!(no_time(|phases| phases.objection_to_report = 0), error(Error::BadPhases));
		assert_eq!(no_time(|phases| phases.stop_vote = 0), error(Error::BadPhases));
		assert_eq!(no_time(|phases| phases.objecting = HOUR - 1), error(Error::BadPhases));
	})
}

#[test]
fn three_people_do_not_keep_others_from_starting_a_cycle() {
	chain(|| {
		// A cooperative has as many cycles open as it can have. Each has cost a deposit.
		let cooperative = of_cooperative(3);
		for open in 1..=4 {
			Budget::start_cycle(by(PAYER), cooperative.clone()).unwrap();
			assert_eq!(Balances::free_balance(PAYER), PURSE - open * DEPOSIT);
		}
		assert_eq!(Budget::start_cycle(by(PAYER), cooperative.clone()), error(Error::TooManyCycles));
		Budget::start_cycle(by(PAYER), of_cooperative(4)).unwrap();
		let ours = start(terms());
		propose(ours, 0, &[100]);
		until(ours, Stage::Voting);
	})
}

#[test]
fn cycles_of_others_hide_no_open_cycle_of_an_electorate() {
	chain(|| {
		let ours = start(terms());
		let cooperative = of_cooperative(3);
		// They begin and end over and over, so the newest numbers are all theirs.
		for _ in 0..20 {
			let theirs = NextCycle::<Test>::get();
			Budget::start_cycle(by(PAYER), cooperative.clone()).unwrap();
			assert_eq!(Budget::open_cycles(ElectorateId::Cooperative(3)), [theirs]);
			Budget::cancel_cycle(by(PAYER), theirs).unwrap();
			block();
			Budget::forget_cycle(by(PAYER), theirs).unwrap();
		}
		assert_eq!(Budget::open_cycles(ElectorateId::Community), [ours]);
		let next = start(terms());
		assert_eq!(Budget::open_cycles(ElectorateId::Community), [ours, next]);
		until(ours, Stage::Closed);
		assert!(!Budget::open_cycles(ElectorateId::Community).contains(&ours));
		assert!(OpenCycles::<Test>::iter_keys().all(|of| of == ElectorateId::Community), "and nothing stays");
	})
}

#[test]
fn a_cycle_that_nobody_carries_on_ends_by_itself_and_its_deposit_covers_its_record() {
	chain(|| {
		Budget::start_cycle(by(PAYER), terms()).unwrap();
		assert_eq!(Budget::forget_cycle(by(PAYER), 0), error(Error::RecordKept), "it is open");
		until(0, Stage::Closed);
		assert_eq!(Balances::free_balance(PAYER), PURSE - DEPOSIT, "its record is there");
		assert_eq!(Budget::forget_cycle(by(3), 0), error(Error::RecordKept));
		pass(RECORD_KEPT - 1);
		assert_eq!(Budget::forget_cycle(by(3), 0), error(Error::RecordKept));
		pass(1);
		Budget::forget_cycle(by(3), 0).unwrap();
		assert_eq!((Cycles::<Test>::iter().count(), Balances::free_balance(PAYER)), (0, PURSE));

		Budget::start_cycle(by(PAYER), terms()).unwrap();
		Budget::cancel_cycle(by(PAYER), 1).unwrap();
		block();
		Budget::forget_cycle(by(PAYER), 1).unwrap();
		assert_eq!(Balances::free_balance(PAYER), PURSE, "who has paid for it need not wait");

		let cycle = start(terms());
		until(cycle, Stage::Closed);
		pass(RECORD_KEPT);
		assert_eq!(
			Budget::forget_cycle(by(3), cycle),
			error(Error::RecordKept),
			"the community keeps its own"
		);
	})
}

#[test]
fn starting_and_cancelling_over_and_over_stores_nothing() {
	chain(|| {
		for cycle in 0..50 {
			Budget::start_cycle(by(PAYER), terms()).unwrap();
			Budget::cancel_cycle(by(PAYER), cycle).unwrap();
			block();
			Budget::forget_cycle(by(PAYER), cycle).unwrap();
		}
		assert_eq!((Cycles::<Test>::iter().count(), Agenda::<Test>::iter().count()), (0, 0));
		assert_eq!((held(), Balances::free_balance(PAYER)), (0, PURSE));
	})
}

#[test]
fn the_stances_of_a_removed_member_are_struck() {
	chain(|| {
		let cycle = start(Terms { cosponsors: 2, ..terms() });
		propose(cycle, 0, &[100]);
		(1..3).for_each(|member| Budget::sponsor(by(member), cycle, 0, true).unwrap());
		let strike = |act, member| Budget::strike_stance(by(15), cycle, 0, act, member);
		assert_eq!(strike(Act::Sponsor(0), 2), error(Error::StillAVoter));
		assert_eq!(strike(Act::Sponsor(0), 3), error(Error::NothingToStrike));
		leave(2);
		strike(Act::Sponsor(0), 2).unwrap();
		assert_eq!((proposal(cycle, 0).sponsors, proposal(cycle, 0).status), (1, Status::Gathering));
		assert_eq!(strike(Act::Sponsor(0), 2), error(Error::NothingToStrike));
		Budget::sponsor(by(3), cycle, 0, true).unwrap();
		until(cycle, Stage::Review);
		Budget::review(root(), cycle, 0, Some(text("No"))).unwrap();
		Budget::object_to_review(by(4), cycle, 0).unwrap();
		leave(4);
		strike(Act::Object, 4).unwrap();
		assert_eq!(proposal(cycle, 0).objections, 0);
	})
}

#[test]
fn puppets_that_are_removed_neither_stop_a_project_nor_keep_it_going() {
	chain(|| {
		let cycle = won(&[100, 100]);
		Budget::report_milestone(by(1_000), cycle, 0, text("ipfs://report"), [9; 32]).unwrap();
		let strike = |act, member| Budget::strike_stance(by(15), cycle, 0, act, member);
		Budget::call_stop(by(0), cycle, 0).unwrap();
		leave(0);
		strike(Act::CallStop(1), 0).unwrap();
		assert!(matches!(work(cycle, 0).progress, Progress::Reported { calls: 0, .. }));
		(1..3).for_each(|member| Budget::call_stop(by(member), cycle, 0).unwrap());
		(1..4).for_each(|member| Budget::vote_stop(by(member), cycle, 0, true).unwrap());
		(4..9).for_each(|member| Budget::vote_stop(by(member), cycle, 0, false).unwrap());
		Budget::vote_stop(by(9), cycle, 0, true).unwrap();
		assert_eq!(strike(Act::Stop(1), 4), error(Error::StillAVoter));
		(4..9).for_each(leave);
		join(4);
		pass(7 * DAY);
		(4..9).for_each(|member| strike(Act::Stop(1), member).unwrap());
		Budget::pay_milestone(by(1), cycle, 0).unwrap();
		assert_eq!(work(cycle, 0).progress, Progress::Stopped);
		assert_eq!(strike(Act::Stop(1), 9), error(Error::StillAVoter));
		leave(9);
		assert_eq!(strike(Act::Stop(1), 9), error(Error::NothingToStrike), "it is decided");
	})
}

#[test]
fn three_people_do_not_write_on_the_record_of_somebody_who_never_asked_for_it() {
	chain(|| {
		Budget::start_cycle(by(PAYER), of_cooperative(3)).unwrap();
		propose(0, 1, &[100]);
		until(0, Stage::Voting);
		Budget::vote(by(2), 0, approve(&[0])).unwrap();
		until(0, Stage::CarryingOut);
		(1..4).for_each(|member| Budget::rate_project(by(member), 0, 0, 1).unwrap());
		assert_eq!((work(0, 0).raters, work(0, 0).stars), (3, 3), "it is known in the cooperative");
		assert_eq!(Records::<Test>::iter().count(), 0, "and nothing of it stays");
	})
}

#[test]
fn puppets_that_are_removed_do_not_keep_a_project_going_though_nobody_says_so_in_time() {
	chain(|| {
		let cycle = won(&[100, 100]);
		Budget::report_milestone(by(1_000), cycle, 0, text("ipfs://report"), [9; 32]).unwrap();
		(1..3).for_each(|member| Budget::call_stop(by(member), cycle, 0).unwrap());
		[1, 2, 3, 9].into_iter().for_each(|member| Budget::vote_stop(by(member), cycle, 0, true).unwrap());
		(4..9).for_each(|member| Budget::vote_stop(by(member), cycle, 0, false).unwrap());
		(4..9).for_each(leave);
		pass(7 * DAY);
		// The beneficiary asks for the money in the first moment.
		Budget::pay_milestone(by(1_000), cycle, 0).unwrap();
		assert_eq!((work(cycle, 0).progress, paid_to(0)), (Progress::Stopped, 100));
		let struck = |event: &Event<Test>| matches!(event, Event::StanceStruck { act: Act::Stop(1), .. });
		assert_eq!(events().iter().filter(|event| struck(event)).count(), 5);
	})
}

#[test]
fn a_vote_to_stop_with_hundreds_of_votes_is_looked_at_in_pieces_before_anything_is_paid() {
	chain(|| {
		(20..320).for_each(join);
		let cycle = won(&[100, 100]);
		Budget::report_milestone(by(1_000), cycle, 0, text("ipfs://report"), [9; 32]).unwrap();
		(20..90).for_each(|member| {
			let _ = Budget::call_stop(by(member), cycle, 0);
		});
		(20..170).for_each(|member| Budget::vote_stop(by(member), cycle, 0, true).unwrap());
		(170..320).for_each(|member| Budget::vote_stop(by(member), cycle, 0, false).unwrap());
		(319..320).for_each(leave);
		pass(7 * DAY);
		let mut calls = 0;
		while work(cycle, 0).progress != Progress::Stopped {
			assert_eq!(paid_to(0), 100, "the second is never paid");
			Budget::pay_milestone(by(1_000), cycle, 0).unwrap();
			Budget::do_try_state().unwrap();
			calls += 1;
		}
		assert_eq!(calls, 300 / STANCES_AT_ONCE + 1);
	})
}

#[test]
fn at_the_moment_at_which_a_time_ends_nothing_of_it_is_done_and_what_comes_next_is() {
	chain(|| {
		let cycle = voting(terms(), &[&[100, 100]]);
		let ends_at = || Cycles::<Test>::get(cycle).unwrap().ends_at;
		Clock::set(ends_at() - 1);
		Budget::vote(by(0), cycle, approve(&[0])).unwrap();
		Clock::set(ends_at());
		assert_eq!(Budget::vote(by(1), cycle, approve(&[0])), error(Error::WrongStage));
		until(cycle, Stage::CarryingOut);
		Budget::report_milestone(by(0), cycle, 0, text("ipfs://report"), [9; 32]).unwrap();
		let Progress::Reported { until, .. } = work(cycle, 0).progress else { unreachable!() };
		Clock::set(until - 1);
		assert_eq!(Budget::pay_milestone(by(15), cycle, 0), error(Error::TooEarly));
		Budget::call_stop(by(1), cycle, 0).unwrap();
		Clock::set(until);
		assert_eq!(Budget::call_stop(by(2), cycle, 0), error(Error::NoReport));
		Budget::pay_milestone(by(15), cycle, 0).unwrap();
		Clock::set(ends_at());
		assert_eq!(Budget::rate_project(by(1), cycle, 0, 5), error(Error::WrongStage));
	})
}
