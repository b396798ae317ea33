//! Resolutions: what the members decide, and how.

use super::*;
use frame_support::{dispatch::GetDispatchInfo, traits::StorePreimage};

/// The first member proposes this motion.
pub(super) fn moved(id: CooperativeId, kind: Kind, motion: Motion<Test>) -> ResolutionId {
	let number = NextResolution::<Test>::get(id);
	Coops::propose(by(1), id, 0, kind, motion, document()).expect("it can be proposed");
	number
}

/// A motion that the cooperative makes this call.
pub(super) fn call(call: impl Into<RuntimeCall>) -> Motion<Test> {
	Motion::Call(Preimage::bound(call.into()).expect("the call can be kept"))
}

/// These persons vote, in a cooperative where their numbers are one less.
pub(super) fn vote(id: CooperativeId, resolution: ResolutionId, persons: &[u64], vote: Vote) {
	for person in persons {
		Coops::vote(by(*person), id, resolution, *person as MemberNo - 1, vote).expect("a member votes");
	}
}

pub(super) fn close(id: CooperativeId, resolution: ResolutionId) -> Result<(), DispatchError> {
	Coops::close_resolution(by(9), id, resolution, Weight::MAX).map(|_| ()).map_err(|error| error.error)
}

pub(super) fn outcome(id: CooperativeId, resolution: ResolutionId) -> Outcome {
	Resolutions::<Test>::get(id, resolution).expect("the record is kept").outcome
}

pub(super) const YES: Outcome = Outcome::Accepted(Ok(()));

/// Admits a member whose number is one less than the person's.
pub(super) fn admit(id: CooperativeId, person: u64, class: u8) {
	Coops::apply(by(person), id, class, 1, 1).expect("a person applies");
	Coops::admit(by(TILL), id, Party::Person(person)).expect("they are admitted");
}

/// A cooperative of this many workers, each of whom has the number below their own.
pub(super) fn of(members: u64) -> CooperativeId {
	let id = found(bylaws());
	(4..=members).for_each(|person| admit(id, person, WORKER));
	id
}

#[test]
fn a_resolution_is_carried_out_as_the_cooperative_and_on_record() {
	chain(|| {
		let id = found(bylaws());
		Balances::transfer_allow_death(by(CUSTOMER), Coops::account_id(id), 500).unwrap();
		let pay = pallet_balances::Call::transfer_allow_death { dest: 20, value: 300 };
		let pay = Call::act { call: Box::new(pay.into()) };
		let number = moved(id, Kind::Ordinary, call(pay));
		vote(id, number, &[1, 2], Vote::Aye);
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), YES);
		assert_eq!(Balances::free_balance(20), PURSE + 300);
		assert_eq!(close(id, number), error(Error::NotVoting));
		// A call that fails is accepted all the same, and the reason is on record.
		let pay = pallet_balances::Call::transfer_allow_death { dest: 20, value: 3_000 };
		let number = moved(id, Kind::Ordinary, call(Call::act { call: Box::new(pay.into()) }));
		vote(id, number, &[1, 2], Vote::Aye);
		close(id, number).unwrap();
		assert!(matches!(outcome(id, number), Outcome::Accepted(Err(_))));
		assert_eq!(Balances::free_balance(20), PURSE + 300);
	});
}

#[test]
fn one_member_has_one_vote_which_they_can_change_until_it_is_closed() {
	chain(|| {
		let id = of(5);
		let number = moved(id, Kind::Ordinary, Motion::Text);
		vote(id, number, &[1, 2, 3], Vote::Nay);
		vote(id, number, &[2, 3], Vote::Aye);
		let again = Coops::vote(by(2), id, number, 1, Vote::Aye);
		assert_eq!(again, error(Error::NothingToChange));
		assert_eq!(Coops::vote(by(2), id, number, 2, Vote::Aye), error(Error::NotYourNumber));
		let Resolution { ayes, nays, .. } = Resolutions::<Test>::get(id, number).unwrap();
		assert_eq!((ayes, nays), (2, 1), "three members have one vote each");
		pass(14 * DAY);
		assert_eq!(Coops::vote(by(4), id, number, 3, Vote::Nay), error(Error::NotVoting));
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), YES);
	});
}

#[test]
fn it_can_be_closed_early_only_when_the_votes_that_are_left_cannot_change_it() {
	chain(|| {
		// More than half of the votes: 4 of 7.
		let id = of(7);
		let number = moved(id, Kind::Ordinary, Motion::Text);
		vote(id, number, &[1, 2, 3], Vote::Aye);
		assert_eq!(close(id, number), error(Error::OutcomeOpen), "4 others can still reject it");
		vote(id, number, &[4], Vote::Aye);
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), YES);
		let number = moved(id, Kind::Ordinary, Motion::Text);
		vote(id, number, &[1, 2, 3], Vote::Nay);
		assert_eq!(close(id, number), error(Error::OutcomeOpen), "4 others can still accept it");
		// Half is not more than half. So it cannot pass, however the seventh votes.
		vote(id, number, &[4], Vote::Nay);
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), Outcome::Rejected);
	});
}

#[test]
fn an_abstention_counts_for_the_quorum_and_not_for_the_majority() {
	chain(|| {
		let id = of(10);
		// An ordinary one needs a fifth of the votes.
		let number = moved(id, Kind::Ordinary, Motion::Text);
		vote(id, number, &[1], Vote::Aye);
		pass(14 * DAY);
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), Outcome::Rejected, "one of ten is no quorum");
		let number = moved(id, Kind::Ordinary, Motion::Text);
		vote(id, number, &[1], Vote::Aye);
		vote(id, number, &[2], Vote::Abstain);
		pass(14 * DAY);
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), YES, "two of ten are, and all who decide are for it");
	});
}

#[test]
fn each_kind_of_resolution_has_its_quorum_and_majority() {
	chain(|| {
		let id = of(10);
		// More than 60 % of the votes for and against, and at least 40 % of all votes are cast.
		let number = moved(id, Kind::Qualified, Motion::Text);
		vote(id, number, &[1, 2, 3], Vote::Aye);
		vote(id, number, &[4, 5], Vote::Nay);
		pass(14 * DAY);
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), Outcome::Rejected, "3 of 5 are not more than 60 %");
		let number = moved(id, Kind::Qualified, Motion::Text);
		vote(id, number, &[1, 2, 3], Vote::Aye);
		vote(id, number, &[4], Vote::Nay);
		pass(14 * DAY);
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), YES);
	});
}

#[test]
fn bylaws_are_amended_by_a_resolution_of_their_own_kind_and_no_lower_one() {
	chain(|| {
		let id = found(bylaws());
		let other = Bylaws { notice: 30 * DAY, ..bylaws() };
		let amend = || Call::amend_bylaws { cooperative: id, of: 0, bylaws: Box::new(other.clone()) };
		for kind in [Kind::Ordinary, Kind::Qualified, Kind::Dissolution] {
			let proposed = Coops::propose(by(1), id, 0, kind, call(amend()), document());
			assert_eq!(proposed, error(Error::KindTooLow));
		}
		let number = moved(id, Kind::Bylaws, call(amend()));
		vote(id, number, &[1, 2, 3], Vote::Aye);
		close(id, number).unwrap();
		assert_eq!((outcome(id, number), coop(id).version), (YES, 1));
	});
}

#[test]
fn a_call_that_needs_a_harder_resolution_cannot_be_proposed_as_an_ordinary_one() {
	chain(|| {
		let id = found(bylaws());
		let reason = Reference::default;
		for (motion, needed) in [
			(Call::expel { cooperative: id, member: 2, reason: reason() }, Kind::Qualified),
			(Call::revolve { cooperative: id }, Kind::Qualified),
			(Call::hear_appeal { cooperative: id, member: 2, expel: true }, Kind::Qualified),
			(Call::dissolve { cooperative: id, heir: Heir::Commons }, Kind::Dissolution),
		] {
			let proposed = |kind| Coops::propose(by(1), id, 0, kind, call(motion.clone()), document());
			assert_eq!(proposed(Kind::Ordinary), error(Error::KindTooLow));
			assert_eq!(proposed(needed), Ok(()));
			pass(14 * DAY);
			close(id, NextResolution::<Test>::get(id) - 1).expect("its time is over");
		}
	});
}

#[test]
fn other_bylaws_and_members_who_come_later_change_nothing_of_an_open_resolution() {
	chain(|| {
		let id = found(bylaws());
		let number = moved(id, Kind::Ordinary, Motion::Text);
		let before = Resolutions::<Test>::get(id, number).unwrap();
		let mut other = bylaws();
		other.classes[0].weight = 9;
		other.decisions.ordinary.quorum = Perbill::one();
		other.decisions.qualified.quorum = Perbill::one();
		other.decisions.bylaws.quorum = Perbill::one();
		other.decisions.dissolution.quorum = Perbill::one();
		Coops::amend_bylaws(resolved(id, Kind::Bylaws), id, coop(id).version, Box::new(other)).unwrap();
		admit(id, 4, WORKER);
		assert_eq!(Coops::vote(by(4), id, number, 3, Vote::Nay), error(Error::NoVoice));
		vote(id, number, &[1, 2], Vote::Aye);
		let after = Resolutions::<Test>::get(id, number).unwrap();
		assert_eq!((after.rule, after.votes, after.ayes), (before.rule, 3, 2));
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), YES);
	});
}

#[test]
fn members_of_a_class_count_what_the_bylaws_say_and_supporters_have_no_vote() {
	chain(|| {
		let mut stakeholders = bylaws();
		stakeholders.classes = list([
			Class { kind: ClassKind::Worker, weight: 2 },
			Class { kind: ClassKind::Supporter, weight: 0 },
			Class { kind: ClassKind::Consumer, weight: 1 },
		]);
		let id = found(stakeholders);
		[(4, SUPPORTER), (5, 2), (6, 2), (7, 2)]
			.into_iter()
			.for_each(|(person, class)| admit(id, person, class));
		let number = moved(id, Kind::Ordinary, Motion::Text);
		assert_eq!(Resolutions::<Test>::get(id, number).unwrap().votes, 9);
		assert_eq!(Coops::vote(by(4), id, number, 3, Vote::Aye), error(Error::NoVoice));
		let proposed = Coops::propose(by(4), id, 3, Kind::Ordinary, Motion::Text, document());
		assert_eq!(proposed, error(Error::NoVoice));
		vote(id, number, &[1, 2], Vote::Aye);
		vote(id, number, &[5, 6, 7], Vote::Nay);
		let Resolution { ayes, nays, .. } = Resolutions::<Test>::get(id, number).unwrap();
		assert_eq!((ayes, nays), (4, 3));
	});
}

#[test]
fn a_member_who_leaves_or_is_no_longer_a_person_before_they_vote_does_not_vote() {
	chain(|| {
		let id = of(4);
		let number = moved(id, Kind::Ordinary, Motion::Text);
		Coops::leave(by(2), id).unwrap();
		assert_eq!(Coops::vote(by(2), id, number, 1, Vote::Nay), error(Error::NotActive));
		gone(3);
		assert_eq!(Coops::vote(by(3), id, number, 2, Vote::Nay), error(Error::NotYourNumber));
		vote(id, number, &[1], Vote::Aye);
		assert_eq!(close(id, number), error(Error::OutcomeOpen), "there were four votes when it was opened");
		pass(14 * DAY);
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), YES);
	});
}

#[test]
fn a_vote_that_is_cast_does_not_count_when_the_member_leaves_before_it_is_closed() {
	chain(|| {
		let id = found(bylaws());
		let number = moved(id, Kind::Ordinary, Motion::Text);
		vote(id, number, &[2, 3], Vote::Nay);
		Coops::leave(by(2), id).unwrap();
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), Outcome::Open, "one of three is against it");
		assert_eq!(close(id, number), error(Error::OutcomeOpen));
		vote(id, number, &[1], Vote::Nay);
		Coops::leave(by(3), id).unwrap();
		pass(14 * DAY);
		close(id, number).unwrap();
		let Resolution { nays, outcome, .. } = Resolutions::<Test>::get(id, number).unwrap();
		assert_eq!((nays, outcome), (1, Outcome::Rejected));
	});
}

#[test]
fn a_resolution_cannot_close_another_one() {
	chain(|| {
		let id = found(bylaws());
		let first = moved(id, Kind::Ordinary, Motion::Text);
		let inner = Call::close_resolution {
			cooperative: id,
			resolution: first,
			weight_bound: Weight::from_parts(1_000_000, 1_000),
		};
		let number = moved(id, Kind::Ordinary, call(Call::act { call: Box::new(inner.into()) }));
		[first, number].into_iter().for_each(|number| vote(id, number, &[1, 2], Vote::Aye));
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), Outcome::Accepted(error(Error::StillExecuting)));
		assert_eq!(outcome(id, first), Outcome::Open);
	});
}

#[test]
fn the_closer_allows_the_call_its_weight_or_nothing_happens() {
	chain(|| {
		let id = found(bylaws());
		let number = moved(id, Kind::Ordinary, call(frame_system::Call::remark { remark: vec![] }));
		vote(id, number, &[1, 2], Vote::Aye);
		let closed = Coops::close_resolution(by(9), id, number, Weight::zero()).map_err(|error| error.error);
		assert_eq!(closed, Err(Error::<Test>::WeightTooLow.into()));
		assert_eq!(outcome(id, number), Outcome::Open);
	});
}

#[test]
fn nobody_alone_keeps_others_from_proposing_and_each_record_has_a_deposit() {
	chain(|| {
		let id = found(bylaws());
		let deposits = || {
			use frame_support::traits::fungible::InspectHold;
			Balances::balance_on_hold(&HoldReason::Deposit.into(), &1)
		};
		let before = deposits();
		for _ in 0..4 {
			moved(id, Kind::Ordinary, Motion::Text);
		}
		let proposed = Coops::propose(by(1), id, 0, Kind::Ordinary, Motion::Text, document());
		assert_eq!(proposed, error(Error::TooManyResolutions));
		Coops::propose(by(2), id, 1, Kind::Ordinary, Motion::Text, document()).unwrap();
		assert_eq!(deposits() - before, 4 * DEPOSIT);
		vote(id, 0, &[1, 2, 3], Vote::Aye);
		let forget =
			|most| Coops::forget_resolution(by(9), id, 0, most).map(|_| ()).map_err(|error| error.error);
		assert_eq!(forget(9), error(Error::OutcomeOpen));
		close(id, 0).unwrap();
		// The ballots can be removed at once, and the record after some time.
		assert_eq!(forget(2), Ok(()));
		assert_eq!(forget(9), Ok(()));
		assert_eq!(forget(9), error(Error::TooEarlyToForget));
		pass(90 * DAY);
		assert_eq!(forget(9), Ok(()));
		assert_eq!(deposits() - before, 3 * DEPOSIT);
	});
}

#[test]
fn a_call_that_would_fill_a_block_or_is_not_there_cannot_be_proposed() {
	chain(|| {
		let id = found(bylaws());
		let remark = frame_system::Call::remark { remark: vec![0; 40 * 1024] };
		let propose = |motion| Coops::propose(by(1), id, 0, Kind::Ordinary, motion, document());
		assert_eq!(propose(call(remark)), error(Error::BadCall));
		let missing = Motion::Call(Bounded::Lookup { hash: Default::default(), len: 100 });
		assert_eq!(propose(missing), error(Error::NoPreimage));
	});
}

#[test]
fn a_cooperative_votes_in_another_as_its_members_resolve_or_by_a_delegate() {
	chain(|| {
		let (second, first) = (found(bylaws()), found(bylaws()));
		Balances::transfer_allow_death(by(CUSTOMER), Coops::account_id(first), 1_000).unwrap();
		earn(first, 1_000);
		let act = |call: Call<Test>| Coops::act(resolved(first, Kind::Ordinary), Box::new(call.into()));
		act(Call::apply { cooperative: second, class: WORKER, shares: 2, first: 2 }).unwrap();
		Coops::admit(by(TILL), second, Party::Cooperative(first)).unwrap();
		let number = moved(second, Kind::Ordinary, Motion::Text);
		// Its members resolve how it votes.
		let own = Call::vote { cooperative: second, resolution: number, member: 3, vote: Vote::Nay };
		let resolution = moved(first, Kind::Ordinary, call(own));
		vote(first, resolution, &[1, 2], Vote::Aye);
		close(first, resolution).unwrap();
		assert_eq!(Coops::ballot(second, number, 3), Some(Ballot { vote: Vote::Nay, weight: 1 }));
		// Or they appoint a delegate, who is one of them.
		let delegate = |delegate| act(Call::set_delegate { cooperative: second, member: 3, delegate });
		assert_eq!(delegate(Some(9)), error(Error::BadDelegate));
		delegate(Some(2)).unwrap();
		Coops::vote(by(2), second, number, 3, Vote::Aye).unwrap();
		assert_eq!(Coops::vote(by(3), second, number, 3, Vote::Nay), error(Error::NotYourNumber));
		// A delegate who leaves it no longer speaks for it.
		Coops::leave(by(2), first).unwrap();
		assert_eq!(Coops::vote(by(2), second, number, 3, Vote::Nay), error(Error::NotYourNumber));
		act(Call::leave { cooperative: second }).unwrap();
		assert_eq!(Delegates::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_cooperative_that_has_ended_decides_nothing_and_its_open_resolutions_are_removed() {
	chain(|| {
		let id = found(bylaws());
		let number = moved(id, Kind::Ordinary, call(frame_system::Call::remark { remark: vec![1; 200] }));
		vote(id, number, &[1, 2], Vote::Aye);
		Coops::set_officer(resolved(id, Kind::Ordinary), id, Office::Chair, Some(0), None).unwrap();
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		let proposed = Coops::propose(by(1), id, 0, Kind::Ordinary, Motion::Text, document());
		assert_eq!(proposed, error(Error::Dissolved));
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), Outcome::Rejected);
		check();
		pass(3 * YEAR);
		while Cooperatives::<Test>::contains_key(id) {
			Coops::clear_cooperative(by(9), id, 1).unwrap();
			check();
		}
		let left = Resolutions::<Test>::iter().count() + Ballots::<Test>::iter().count();
		assert_eq!(left + Officers::<Test>::iter().count() + NextResolution::<Test>::iter().count(), 0);
	});
}

#[test]
fn bylaws_and_the_end_have_their_own_quorum_and_majority() {
	let decided = |kind, ayes: &[u64], nays: &[u64]| {
		let mut is = None;
		chain(|| {
			let id = of(10);
			let number = moved(id, kind, Motion::Text);
			vote(id, number, ayes, Vote::Aye);
			vote(id, number, nays, Vote::Nay);
			pass(14 * DAY);
			close(id, number).unwrap();
			is = Some(outcome(id, number));
		});
		is
	};
	// At least half of all votes are cast, and more than 66 % of the votes for and against are in favour.
	assert_eq!(
		decided(Kind::Bylaws, &[1, 2, 3, 4], &[]),
		Some(Outcome::Rejected),
		"four of ten are no quorum"
	);
	assert_eq!(decided(Kind::Bylaws, &[1, 2, 3], &[4, 5]), Some(Outcome::Rejected), "3 of 5 are not 66 %");
	assert_eq!(decided(Kind::Bylaws, &[1, 2, 3, 4], &[5]), Some(YES));
	// At least 60 %, and more than 75 %.
	let end = Kind::Dissolution;
	assert_eq!(decided(end, &[1, 2, 3, 4, 5], &[]), Some(Outcome::Rejected), "five of ten are no quorum");
	assert_eq!(
		decided(end, &[1, 2, 3, 4, 5, 6], &[7, 8]),
		Some(Outcome::Rejected),
		"6 of 8 are not more than 75 %"
	);
	assert_eq!(decided(end, &[1, 2, 3, 4, 5, 6, 7], &[8, 9]), Some(YES));
	assert_eq!(
		decided(Kind::Qualified, &[1, 2, 3], &[]),
		Some(Outcome::Rejected),
		"three of ten are no quorum"
	);
}

#[test]
fn it_is_not_closed_early_before_there_is_the_quorum() {
	chain(|| {
		let mut strict = bylaws();
		for decision in [
			&mut strict.decisions.ordinary,
			&mut strict.decisions.qualified,
			&mut strict.decisions.bylaws,
			&mut strict.decisions.dissolution,
		] {
			decision.quorum = Perbill::from_percent(90);
		}
		let id = found(strict);
		(4..=10).for_each(|person| admit(id, person, WORKER));
		let number = moved(id, Kind::Ordinary, Motion::Text);
		vote(id, number, &[1, 2, 3, 4, 5, 6], Vote::Aye);
		assert_eq!(
			close(id, number),
			error(Error::OutcomeOpen),
			"nobody can outvote them, and no quorum is there"
		);
		vote(id, number, &[7, 8, 9], Vote::Abstain);
		close(id, number).unwrap();
		assert_eq!(outcome(id, number), YES);
	});
}

#[test]
fn the_call_that_would_fill_a_block_is_not_proposed() {
	chain(|| {
		let id = found(bylaws());
		let heavy = Call::<Test>::clear_cooperative { cooperative: id, most: u32::MAX };
		let weight = heavy.get_dispatch_info().call_weight;
		assert!(!weight.all_lte(Coops::heaviest()), "{weight:?} fits into a block");
		let motion = call(Call::act { call: Box::new(heavy.into()) });
		let proposed = Coops::propose(by(1), id, 0, Kind::Ordinary, motion, document());
		assert_eq!(proposed, error(Error::CallTooHeavy));
	});
}

#[test]
fn the_proposer_of_a_long_call_pays_for_its_bytes_although_the_noter_takes_back_their_deposit() {
	use frame_support::traits::fungible::InspectHold;
	chain(|| {
		let id = found(bylaws());
		PricePerByte::set(1);
		let held = || Balances::balance_on_hold(&HoldReason::Deposit.into(), &1);
		let deposit = |motion: Motion<Test>| {
			let before = held();
			Coops::propose(by(1), id, 0, Kind::Ordinary, motion, document()).expect("it can be proposed");
			held() - before
		};
		let short = deposit(Motion::Text);
		let long = call(frame_system::Call::remark { remark: vec![0; 10_000] });
		let bytes = Balance::from(long.length());
		assert!(bytes > 10_000);
		assert_eq!(deposit(long) - short, bytes);
	});
}

#[test]
fn all_resolutions_are_read_with_where_they_are_discussed_and_what_came_of_them() {
	chain(|| {
		let id = found(bylaws());
		let paper = |name: &str| Document { reference: text(name), hash: [3; 32] };
		let propose = |person, motion, name: &str| {
			let number = person as MemberNo - 1;
			Coops::propose(by(person), id, number, Kind::Ordinary, motion, paper(name)).unwrap()
		};
		let unnamed = Document { reference: text(" "), hash: [3; 32] };
		let nowhere = Coops::propose(by(1), id, 0, Kind::Ordinary, Motion::Text, unnamed);
		assert_eq!(nowhere, error(Error::BadDocument));
		propose(1, Motion::Text, "https://forum/1");
		propose(2, Motion::Election { office: Office::Chair, member: Some(0) }, "https://forum/2");
		let pay = pallet_balances::Call::transfer_allow_death { dest: 20, value: 3_000 };
		propose(3, call(Call::act { call: Box::new(pay.into()) }), "https://forum/3");
		vote(id, 1, &[1, 2], Vote::Aye);
		vote(id, 2, &[1, 2], Vote::Aye);
		close(id, 2).unwrap();
		let (all, next) = Coops::resolutions_info(id, 0, 10);
		let told: Vec<_> = all
			.iter()
			.map(|info| (info.number, info.document.reference.clone(), info.outcome, info.closable))
			.collect();
		let failed = outcome(id, 2);
		assert!(matches!(failed, Outcome::Accepted(Err(_))));
		assert_eq!(
			told,
			[
				(0, text("https://forum/1"), Outcome::Open, false),
				(1, text("https://forum/2"), Outcome::Open, true),
				(2, text("https://forum/3"), failed, false),
			]
		);
		assert_eq!(next, None);
		let (page, next) = Coops::resolutions_info(id, 1, 1);
		assert_eq!((page, next), (vec![all[1].clone()], Some(2)));
	});
}
