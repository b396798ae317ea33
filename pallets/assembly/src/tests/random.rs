//! Random acts in random order, with the invariants checked after each.

use super::*;
use proptest::prelude::*;

#[derive(Clone, Debug)]
struct Step {
	what: u8,
	who: MemberId,
	other: MemberId,
	which: u32,
	ballot: u8,
}

fn step() -> impl Strategy<Value = Step> {
	(0..54u8, 0..9u64, 0..9u64, any::<u32>(), any::<u8>())
		.prop_map(|(what, who, other, which, ballot)| Step { what, who, other, which, ballot })
}

/// One of the open polls, or of all proposals.
fn one(which: u32) -> ProposalId {
	let open = Open::<Test>::get();
	match which.checked_rem(open.len() as u32) {
		Some(place) if !which.is_multiple_of(7) => open[place as usize].proposal,
		_ => which % NextProposal::<Test>::get().max(1),
	}
}

/// One of the proposals that wait, the one that has waited longest.
fn waiting() -> ProposalId {
	let waits =
		|(id, proposal): (ProposalId, ProposalOf<Test>)| (proposal.stage == Stage::Waiting).then_some(id);
	Proposals::<Test>::iter().filter_map(waits).min().unwrap_or_default()
}

/// One of the approved calls.
fn decided(which: u32) -> ProposalId {
	let all = Decisions::<Test>::get();
	let place = which.checked_rem(all.len() as u32).unwrap_or_default();
	all.get(place as usize).map(|decision| decision.proposal).unwrap_or_default()
}

/// One of the amendments that wait.
fn amendment(which: u32) -> ProposalId {
	let waits = |(id, proposal): (ProposalId, ProposalOf<Test>)| {
		let amends = matches!(proposal.link, Link::AmendmentTo(_)) && proposal.stage == Stage::Waiting;
		amends.then_some(id)
	};
	let mut all: Vec<_> = Proposals::<Test>::iter().filter_map(waits).collect();
	all.sort_unstable();
	let place = which.checked_rem(all.len() as u32).unwrap_or_default();
	all.get(place as usize).copied().unwrap_or_default()
}

fn proposer(id: ProposalId) -> Option<MemberId> {
	Some(Proposals::<Test>::get(id)?.by)
}

/// A ballot that suits the poll, in most cases.
fn ballot(id: ProposalId, seed: u8) -> Ballot {
	let order = [[0, 1, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]][usize::from(seed % 4)];
	match Questions::<Test>::get(id).map(|question| question.count) {
		_ if seed.is_multiple_of(11) => Abstain,
		None => [Aye, Aye, Nay, Ballot::Approved(1)][usize::from(seed % 4)].clone(),
		Some(Count::Approvals(_)) => Ballot::Approved((seed % 9).into()),
		Some(Count::Pairs(_)) => ranked(&order[..usize::from(1 + seed / 4 % 3)]),
	}
}

fn track(seed: u32) -> Option<u8> {
	[None, Some(CONSTITUTION), Some(COMMONS)][seed as usize % 3]
}

fn take(step: &Step) -> Result<(), DispatchError> {
	let Step { what, who, other, which, ballot: seed } = *step;
	match what {
		0 | 1 => {
			let track = [CONSTITUTION, COMMONS][which as usize % 2];
			let call = match track {
				COMMONS => spend(1),
				_ if seed.is_multiple_of(2) => long_call(200),
				_ => set_balance(which.into()),
			};
			act(|| Assembly::propose(by(who), origin_of(track), Box::new(call)))
		}
		2 | 3 => {
			let answers: Vec<Answer> =
				[b"a", b"b", b"c"].map(|text| text.to_vec().try_into().unwrap()).into();
			let method = [Method::Approval, Method::Ranking][which as usize % 2];
			let answers = answers.try_into().unwrap();
			act(|| Assembly::ask(by(who), COMMONS, text("What?"), answers, method))
		}
		4 | 5 => act(|| Assembly::support(by(who), waiting())),
		6 => act(|| Assembly::support(by(who), amendment(which))),
		7 => act(|| Assembly::withdraw_support(by(who), waiting())),
		8..=10 => act(|| Assembly::open(by(who), waiting())),
		11 => act(|| Assembly::withdraw(by(who), one(which))),
		12..=20 => {
			let id = one(which);
			vote(who, id, ballot(id, seed))
		}
		21 | 22 => retract(who, one(which)),
		23..=27 => act(|| Assembly::delegate(by(who), other, track(which))),
		28 | 29 => act(|| Assembly::revoke(by(who), track(which))),
		30 | 31 => {
			match TestRoll::is_active(who) {
				true if TestRoll::count() > 3 => lapse(who),
				true => {}
				false => join(who),
			}
			Ok(())
		}
		32 => {
			if !TestRoll::is_active(who) {
				join(who);
			}
			Ok(())
		}
		33 => {
			let new = 2_000 + 100 * who + u64::from(seed);
			if TestRoll::is_active(who) && TestRoll::member(&new).is_none() {
				rekey(who, new);
			}
			Ok(())
		}
		34 => act(|| Referenda::cancel(root(), which % 5)),
		35 => act(|| Assembly::close(by(who), one(which))),
		36 => act(|| Assembly::clear(by(who), one(which))),
		37 => {
			wait(u64::from(seed) % 60 * HOUR);
			Ok(())
		}
		40 | 41 => {
			let kind = match which % 5 {
				0 | 1 => Kind::Question,
				2 => Kind::Answer(which / 5 % 4),
				3 => Kind::For,
				_ => Kind::Against,
			};
			let speaker = if which % 5 == 2 { proposer(waiting()).unwrap_or(who) } else { who };
			say(speaker, Subject::Proposal(waiting()), kind)
		}
		42..=44 => rate(who, Subject::Proposal(waiting()), which % 4, seed % 3 > 0),
		46 | 47 => act(|| Assembly::petition(by(who), decided(which))),
		48 | 49 => act(|| Assembly::amend(by(who), waiting(), Box::new(set_balance(which.into())))),
		50..=52 => act(|| Assembly::admit(by(who), amendment(which))),
		53 => {
			let track = [CONSTITUTION, COMMONS][which as usize % 2];
			let origin = RuntimeOrigin::from(*origin_of(track));
			act(|| Assembly::cancel(origin, decided(which)))
		}
		45 => act(|| Assembly::clear_discussion(by(who), Subject::Proposal(one(which)))),
		39 => {
			let (id, words) = (waiting(), ["So.", "Because."][which as usize % 2]);
			describe(proposer(id).unwrap_or(who), Subject::Proposal(id), words)
		}
		38 if seed.is_multiple_of(16) => {
			wait(40 * DAY);
			Ok(())
		}
		_ => {
			block();
			Ok(())
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

	#[test]
	fn the_votes_counted_are_ballots_and_delegations_of_members_whatever_people_do(
		steps in prop::collection::vec(step(), 1..250),
		few in any::<bool>(),
	) {
		chain(|| {
			if few {
				MostDelegators::set(2);
				SupportersNeeded::set(1);
				UrgentTrack::set(Some(COMMONS));
			}
			let half = steps.len() / 2;
			for (place, step) in steps.into_iter().enumerate() {
				// Later more members are behind some delegates than a ballot carries.
				if few && place == half {
					MostDelegators::set(1);
				}
				let _ = take(&step);
				if let Err(broken) = Assembly::do_try_state() {
					panic!("{broken:?} after {step:?}");
				}
			}
			// Everything ends, and is removed. A choice ends before that which is chosen can be withdrawn.
			wait(40 * DAY);
			wait(40 * DAY);
			for (id, proposal) in Proposals::<Test>::iter().collect::<Vec<_>>() {
				if proposal.stage == Stage::Waiting {
					act(|| Assembly::withdraw(by(0), id)).unwrap();
				}
			}
			pass(60 * DAY);
			for id in Proposals::<Test>::iter_keys().collect::<Vec<_>>() {
				act(|| Assembly::clear(by(0), id)).unwrap();
			}
			for subject in Descriptions::<Test>::iter_keys().collect::<Vec<_>>() {
				act(|| Assembly::clear_discussion(by(0), subject)).unwrap();
			}
			for subject in Discussions::<Test>::iter_keys().collect::<Vec<_>>() {
				while Discussions::<Test>::contains_key(subject) {
					act(|| Assembly::clear_discussion(by(0), subject)).unwrap();
				}
			}
			assert!(Open::<Test>::get().is_empty());
			assert!(Decisions::<Test>::get().is_empty());
			assert_eq!(Petitions::<Test>::iter().count(), 0);
			assert_eq!(Amendments::<Test>::iter().count(), 0);
			assert_eq!(Proposals::<Test>::iter().count(), 0);
			assert_eq!(Questions::<Test>::iter().count(), 0);
			assert_eq!(Ballots::<Test>::iter().count(), 0);
			assert_eq!(Apart::<Test>::iter().count(), 0);
			assert_eq!(ProposalsBy::<Test>::iter().count(), 0);
			assert_eq!(Statements::<Test>::iter().count(), 0);
			assert_eq!(StatementsBy::<Test>::iter().count(), 0);
			assert_eq!(Ratings::<Test>::iter().count(), 0);
			assert_eq!(Backers::<Test>::iter().count(), 0);
			// Each member has one entry at most of a proposal that was withdrawn, on each track and for each aim.
			assert!(Supporters::<Test>::iter().count() <= Backings::<Test>::iter().count());
			assert_eq!(DescriptionsBy::<Test>::iter().count(), 0);
			assert_eq!(pallet_preimage::RequestStatusFor::<Test>::iter().count(), 0);
		})
	}
}
