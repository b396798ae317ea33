//! The cost of a delegate's vote, of a delegation and of a support, counted in storage accesses and not in time.

use super::*;
use codec::Encode;
use rochdale_primitives::testing::Clock;

/// What is open, or waits to be opened, on the track on which members delegate.
const REFERENDUM: ProposalId = 0;
const WAITING: ProposalId = 1;
const QUESTION: ProposalId = 2;

/// The members from 0 to 9, and so many who delegate to member 0.
fn reset(delegators: u64) {
	Clock::set(START);
	TestRoll::reset(0..10 + delegators);
	MostDelegators::set(u32::MAX);
}

/// A chain on which so many members delegate to member 0, with an open referendum, an open question, and a proposal
/// that has its supporters. The delegations are written as [`Assembly::delegate`] writes them, which takes too long here.
fn with(delegators: u64) -> sp_io::TestExternalities {
	let mut chain = genesis();
	chain.execute_with(|| {
		reset(delegators);
		let to: MemberId = 0;
		let delegation = Delegation { track: CONSTITUTION, to, since: 0 };
		for member in 10..10 + delegators {
			Delegations::<Test>::mutate(member, |given| given.try_push(delegation).unwrap());
		}
		Delegators::<Test>::insert(to, CONSTITUTION, delegators as u32);
		assert_eq!(referendum(CONSTITUTION), REFERENDUM);
		assert_eq!(proposed(CONSTITUTION), WAITING);
		for supporter in [4, 5] {
			support(supporter, WAITING).unwrap();
		}
		let answer = |text: &[u8]| Answer::try_from(text.to_vec()).unwrap();
		let answers: Vec<Answer> = vec![answer(b"yes"), answer(b"no")];
		let answers = answers.try_into().unwrap();
		act(|| Assembly::ask(by(6), CONSTITUTION, text("What?"), answers, Method::Approval)).unwrap();
		// Others than member 3, who has proposed what waits.
		for supporter in [7, 8] {
			support(supporter, QUESTION).unwrap();
		}
		open(QUESTION).unwrap();
		System::reset_events();
	});
	chain.commit_all().expect("the state can be written");
	chain
}

/// How many items an act reads and writes on this chain, which stays as it is.
fn cost(chain: &mut sp_io::TestExternalities, others: u64, act: fn()) -> (usize, usize) {
	reset(others);
	let recorder = Default::default();
	chain.execute_with_recorder(Clone::clone(&recorder), act);
	let read: usize = recorder.recorded_keys().values().map(|keys| keys.len()).sum();
	let written = chain.overlayed_changes().changes().count();
	chain.reset_overlay();
	(read, written)
}

/// How many items each act reads and writes. Each begins with the same chain.
fn costs(delegators: u64, acts: &[(&str, fn())]) -> Vec<(usize, usize)> {
	let mut chain = with(delegators);
	acts.iter().map(|(_, act)| cost(&mut chain, delegators, *act)).collect()
}

/// What the votes are after the delegate's vote, as the storage of the referendum has them.
fn ayes() -> u32 {
	votes(REFERENDUM).0
}

fn delegate_to(by_whom: MemberId, to: MemberId) {
	act(|| Assembly::delegate(by(by_whom), to, Some(CONSTITUTION))).unwrap();
}

fn close(id: ProposalId) {
	act(|| Assembly::close(by(9), id)).unwrap();
}

#[test]
fn a_delegates_vote_costs_as_much_with_ten_delegators_as_with_a_hundred_thousand() {
	let acts: [(&str, fn()); 13] = [
		("vote", || vote(0, REFERENDUM, Aye).unwrap()),
		("vote_on_a_question", || vote(0, QUESTION, Ballot::Approved(1)).unwrap()),
		("vote_and_retract", || {
			vote(0, REFERENDUM, Aye).unwrap();
			retract(0, REFERENDUM).unwrap();
		}),
		("vote_and_lapse", || {
			vote(0, REFERENDUM, Aye).unwrap();
			lapse(0);
		}),
		("override", || vote(12, REFERENDUM, Nay).unwrap()),
		("override_and_retract", || {
			vote(12, REFERENDUM, Nay).unwrap();
			retract(12, REFERENDUM).unwrap();
		}),
		("delegate", || delegate_to(9, 0)),
		("delegate_to_another", || delegate_to(12, 1)),
		("revoke", || act(|| Assembly::revoke(by(12), None)).unwrap()),
		("delegator_lapses", || lapse(12)),
		("open", || open(WAITING).unwrap()),
		("close_a_referendum", || {
			vote(0, REFERENDUM, Nay).unwrap();
			// The time of the track is over, and the referendum is woken once.
			pass(7 * DAY);
			Referenda::nudge_referendum(root(), 0).unwrap();
			close(REFERENDUM);
		}),
		("close_a_question", || {
			vote(0, QUESTION, Ballot::Approved(1)).unwrap();
			pass(5 * DAY);
			close(QUESTION);
		}),
	];
	let few = costs(10, &acts);
	for ((name, _), (read, written)) in acts.iter().zip(&few) {
		assert!(*read > 0 && *written > 0 && read + written < 80, "{name}: {read} reads, {written} writes");
	}
	for delegators in [10_000, 100_000] {
		let many = costs(delegators, &acts);
		for ((name, _), (few, many)) in acts.iter().zip(few.iter().zip(&many)) {
			assert_eq!(few, many, "{name}, with {delegators} delegators");
		}
	}
}

#[test]
fn a_delegate_with_a_hundred_thousand_delegators_carries_all_their_votes() {
	with(100_000).execute_with(|| {
		vote(0, REFERENDUM, Aye).unwrap();
		assert_eq!(ayes(), 100_001);
		assert!(Proposals::<Test>::get(REFERENDUM).unwrap().encode().len() < 300);
		check();
		retract(0, REFERENDUM).unwrap();
		assert_eq!(ayes(), 0);
		vote(0, REFERENDUM, Aye).unwrap();
		vote(12, REFERENDUM, Nay).unwrap();
		assert_eq!(ayes(), 100_000);
		check();
	});
}

/// A chain on which so many members support a proposal that waits. Their entries are written as [`Assembly::support`]
/// writes them.
fn supported(supporters: u64) -> sp_io::TestExternalities {
	let mut chain = genesis();
	chain.execute_with(|| {
		reset(supporters);
		assert_eq!([proposed(CONSTITUTION), proposed(CONSTITUTION)], [0, 1]);
		for member in 10..10 + supporters {
			Backings::<Test>::insert(member, (CONSTITUTION, Aim::Vote), 0);
			Supporters::<Test>::insert((0, Aim::Vote), member, ());
		}
		Backers::<Test>::insert((0, Aim::Vote), supporters as u32);
		check();
		System::reset_events();
	});
	chain.commit_all().expect("the state can be written");
	chain
}

#[test]
fn a_proposal_with_a_thousand_supporters_costs_as_much_as_one_with_ten() {
	let acts: [(&str, fn()); 7] = [
		("support", || support(1, 0).unwrap()),
		("move", || support(12, 1).unwrap()),
		("withdraw_support", || act(|| Assembly::withdraw_support(by(12), 0)).unwrap()),
		("supporter_lapses", || lapse(12)),
		("withdraw", || act(|| Assembly::withdraw(by(0), 0)).unwrap()),
		("open", || open(0).unwrap()),
		("supports_another_when_it_is_open", || {
			open(0).unwrap();
			assert_eq!(support(12, 1), error(Error::OneOpenEach));
		}),
	];
	let costs = |supporters| -> Vec<(usize, usize)> {
		let mut chain = supported(supporters);
		acts.iter().map(|(_, act)| cost(&mut chain, supporters, *act)).collect()
	};
	let few = costs(10);
	for supporters in [1_000, 10_000] {
		for ((name, _), (few, many)) in acts.iter().zip(few.iter().zip(&costs(supporters))) {
			assert_eq!(few, many, "{name}, with {supporters} supporters");
		}
	}
}
