//! The council: how the founders' council ends, who follows it, and how seats go.

use frame_support::{assert_ok, dispatch::GetDispatchInfo};
use pallet_elections::RecallStage;
use rochdale_primitives::{parameters::Parameter, Membership};
use rochdale_runtime::{founding, tracks::Track, Members};
use sp_runtime::{BoundedVec, DispatchError};

use super::*;

/// Twelve founders, of whom the first three are the council.
fn community() -> sp_io::TestExternalities {
	genesis_of((0..12).map(account).collect(), policy())
}

/// Seven members approve 3, 4 and 5; four approve 6, 7 and 8.
const VOTES: [(u32, &[u32]); 11] = [
	(0, &[3, 4, 5]),
	(1, &[3, 4, 5]),
	(2, &[3, 4, 5]),
	(3, &[3, 4, 5]),
	(4, &[3, 4, 5]),
	(5, &[3, 4, 5]),
	(11, &[3, 4, 5]),
	(6, &[6, 7, 8]),
	(7, &[6, 7, 8]),
	(8, &[6, 7, 8]),
	(9, &[6, 7, 8]),
];

const CANDIDATES: [u32; 6] = [3, 4, 5, 6, 7, 8];

/// A community whose council was elected: 3, 4 and 6.
fn elected(story: impl FnOnce(&mut Chain)) {
	community().execute_with(|| {
		let mut chain = Chain::new();
		chain.elect(Body::Council, &CANDIDATES, &VOTES);
		assert_eq!(seated(Body::Council), [3, 4, 6]);
		story(&mut chain);
		check();
	});
}

fn set_members(persons: &[u32]) -> RuntimeCall {
	let new_members = accounts(persons);
	CouncilCall::set_members { new_members, prime: None, old_count: 3 }.into()
}

#[test]
fn the_chain_calls_the_first_election_and_the_founders_council_ends_with_it() {
	community().execute_with(|| {
		let mut chain = Chain::new();
		assert!(founding());
		chain.open(Body::Council);
		chain.block(|| {
			assert_ok!(decided(set_members(&[0, 1, 2, 9])));
		});
		assert_eq!(council(), accounts(&[0, 1, 2, 9]));
		chain.elect(Body::Council, &CANDIDATES, &VOTES);
		assert_eq!(council(), accounts(&[3, 4, 6]));
		assert!(!founding());
		chain.block(|| {
			// The new council decides, and the founders do not.
			let (propose, vote) = motion(&frame_system::Call::remark { remark: vec![1] }.into());
			assert!(by(&account(0), propose.clone()).is_err());
			assert_ok!(by_key(3, propose));
			assert_ok!(by_key(6, vote));
			// It seats nobody.
			assert_eq!(decided(set_members(&[3, 4, 6, 9])), filtered());
			let add = pallet_validators::Call::add { who: account(3) };
			assert_eq!(decided(add), Err(DispatchError::BadOrigin));
			let remove = pallet_validators::Call::remove { who: account(0) };
			assert_eq!(decided(remove), Err(DispatchError::BadOrigin));
		});
		check();
	});
}

#[test]
fn the_founders_council_does_not_prolong_its_rule() {
	use Parameter::ElectionMembers;
	community().execute_with(|| {
		let mut chain = Chain::new();
		chain.block(|| {
			let name = |text: &str| text.as_bytes().to_vec().try_into().expect("a short name");
			let later = pallet_safe_mode::Call::force_extend {};
			let stop = pallet_tx_pause::Call::pause { full_name: (name("Members"), name("join")) };
			let more = rochdale_runtime::policy::Call::set_parameter {
				key_value: crate::changes::change(ElectionMembers, 1_000_000),
			};
			// It would be made with the votes of today's council, again and again.
			let pause = RuntimeCall::Safety(rochdale_runtime::safety::Call::pause {
				call: (name("Members"), name("join")),
			});
			let for_ever = pallet_scheduler::Call::schedule {
				when: 1_000_000,
				maybe_periodic: Some((10, 1_000)),
				priority: 0,
				call: Box::new(pause),
			};
			let calls: [RuntimeCall; 4] = [later.into(), stop.into(), more.into(), for_ever.into()];
			for call in calls {
				assert_eq!(decided(call), Err(DispatchError::BadOrigin));
			}
		});
		check();
	});
}

#[test]
fn the_founders_council_does_not_decide_who_is_a_member() {
	use Parameter::VouchesNeeded;
	community().execute_with(|| {
		let mut chain = Chain::new();
		chain.block(|| {
			let rule = rochdale_runtime::policy::Call::<Runtime>::set_parameter {
				key_value: crate::changes::change(VouchesNeeded, 10),
			};
			let calls: [RuntimeCall; 5] = [
				MembersCall::remove { id: 5 }.into(),
				MembersCall::judge { id: 5, upheld: true }.into(),
				MembersCall::decide_recovery { id: 5, moves: true }.into(),
				pallet_currencies::Call::decide_freeze { currency: 0, member: 5, stays: true }.into(),
				rule.into(),
			];
			for call in calls {
				assert_eq!(decided(call.clone()), Err(DispatchError::BadOrigin), "{call:?}");
			}
			let name = |text: &str| BoundedVec::try_from(text.as_bytes().to_vec()).expect("short");
			let error: DispatchError = rochdale_runtime::safety::Error::<Runtime>::CannotPause.into();
			for call in ["invite", "vouch", "join", "renew"] {
				let call = (name("Members"), name(call));
				assert_eq!(decided(rochdale_runtime::safety::Call::pause { call }), Err(error));
			}
			// The members can do both.
			let full_name = (name("Members"), name("invite"));
			assert_ok!(members_decide(Track::Emergency, pallet_tx_pause::Call::pause { full_name }));
			assert_ok!(members_decide(Track::Membership, MembersCall::remove { id: 5 }));
			assert!(!Members::is_active(5));
		});
		check();
	});
}

#[test]
fn no_price_that_the_founders_council_sets_keeps_people_out() {
	use Parameter::{AllowanceCap, FeePerByte, FeePerSecond};
	genesis_of((0..9).map(account).collect(), policy()).execute_with(|| {
		let mut chain = Chain::new();
		chain.block(|| {
			let most = |row: Parameter| u128::from(row.bounds().most);
			for (row, price) in
				[(AllowanceCap, 0), (FeePerSecond, most(FeePerSecond)), (FeePerByte, most(FeePerByte))]
			{
				let key_value = crate::changes::change(row, price);
				assert_ok!(decided(rochdale_runtime::policy::Call::<Runtime>::set_parameter { key_value }));
			}
		});
		// Nobody has money or a free quota. All the same, members invite, vouch and renew.
		chain.block(|| {
			assert_ok!(by_key(0, MembersCall::invite { who: account(9) }));
			assert_ok!(by_key(9, MembersCall::accept_invitation {}));
			for n in [1, 2] {
				assert_ok!(by_key(n, MembersCall::vouch { id: 9 }));
			}
			assert_ok!(by_key(3, MembersCall::renew {}));
		});
		chain.pass(8 * DAY);
		chain.block(|| {
			assert_ok!(by_key(9, MembersCall::join { id: 9 }));
		});
		chain.pass(HOUR);
		assert_eq!(stage(Body::Council), Some(Stage::Standing), "the chain calls the first election");
		check();
	});
}

#[test]
fn with_too_few_members_the_founding_goes_on() {
	genesis_of((0..9).map(account).collect(), policy()).execute_with(|| {
		let mut chain = Chain::new();
		for _ in 0..8 {
			chain.pass(30 * DAY);
		}
		assert_eq!(stage(Body::Council), None);
		assert!(founding());
		chain.block(|| {
			assert_ok!(decided(set_members(&[0, 1])));
		});
		// One more member is enough.
		chain.block(|| {
			assert_ok!(by_key(0, MembersCall::invite { who: account(9) }));
			assert_ok!(by_key(9, MembersCall::accept_invitation {}));
			for n in [1, 2] {
				assert_ok!(by_key(n, MembersCall::vouch { id: 9 }));
			}
		});
		chain.pass(8 * DAY);
		chain.block(|| {
			assert_ok!(by_key(9, MembersCall::join { id: 9 }));
		});
		chain.pass(HOUR);
		assert_eq!(stage(Body::Council), Some(Stage::Standing));
	});
}

#[test]
fn if_fewer_are_elected_than_there_are_seats_founders_stay_until_others_are_elected() {
	community().execute_with(|| {
		let mut chain = Chain::new();
		// Nobody stands at first.
		chain.elect(Body::Council, &[], &[]);
		assert!(founding());
		chain.elect(Body::Council, &[3], &[(3, &[3])]);
		assert!(!founding());
		let now = council();
		let founders = accounts(&[0, 1, 2]);
		let stay = now.iter().filter(|seat| founders.contains(seat)).count();
		assert_eq!((now.len(), stay, now.contains(&account(3))), (3, 2, true));
		chain.elect(Body::Council, &[4, 5], &[(3, &[4, 5])]);
		assert_eq!(council(), accounts(&[3, 4, 5]));
		check();
	});
}

#[test]
fn an_election_year_with_a_vacancy_and_a_recall() {
	elected(|chain| {
		// Somebody resigns: the voters of this seat have their next candidate.
		chain.block(|| {
			assert_ok!(by_key(6, ElectionsCall::resign { body: Body::Council }));
		});
		assert_eq!(council(), accounts(&[3, 4]), "the seat is empty at once");
		chain.pass(HOUR);
		assert_eq!(council(), accounts(&[3, 4, 7]));
		// A recall: a fifth of twelve members sign, and members vote.
		let member = 3;
		chain.block(|| {
			for n in [0, 1, 2] {
				assert_ok!(by_key(n, ElectionsCall::sign_recall { body: Body::Council, member }));
			}
		});
		chain.pass(HOUR);
		chain.block(|| {
			for n in [0, 1, 2, 7, 8, 9] {
				assert_ok!(by_key(n, ElectionsCall::vote_recall { body: Body::Council, member, aye: true }));
			}
			assert_ok!(by_key(3, ElectionsCall::vote_recall { body: Body::Council, member, aye: false }));
		});
		chain.pass(14 * DAY);
		assert_eq!(council(), accounts(&[4, 5, 7]));
		// The next election comes a year after the first one, and only a part of the terms is over.
		let terms: Vec<_> = Elections::seats(Body::Council).iter().map(|seat| seat.until).collect();
		let over = terms.iter().filter(|until| **until == 1).count();
		assert!((1..3).contains(&over), "{terms:?}");
		chain.elect(Body::Council, &[8, 9, 10], &[(8, &[8, 9, 10]), (9, &[8, 9, 10]), (10, &[8, 9, 10])]);
		assert!(chain.now - START > YEAR && chain.now - START < YEAR + 60 * DAY);
		let kept = [4, 5, 7].into_iter().filter(|member| seated(Body::Council).contains(member)).count();
		assert_eq!(kept, 3 - over, "the others keep their seats");
		assert_eq!(council().len(), 3);
	});
}

#[test]
fn thirty_per_cent_who_collude_get_their_part_of_the_seats_and_no_more() {
	let policy = PolicyConfig { council_seats: Some(10), ..policy() };
	genesis_of((0..20).map(account).collect(), policy).execute_with(|| {
		let mut chain = Chain::new();
		// Six of twenty approve only each other. The others have eight candidates, and divide their votes.
		let own: [u32; 6] = [14, 15, 16, 17, 18, 19];
		let halves: [&[u32]; 2] = [&[0, 1, 2, 3], &[4, 5, 6, 7]];
		let honest = (0..14).map(|n| (n, halves[n as usize % 2]));
		let ballots: Vec<(u32, &[u32])> = honest.chain(own.iter().map(|n| (*n, &own[..]))).collect();
		let candidates: Vec<u32> = own.into_iter().chain(0..8).collect();
		chain.elect(Body::Council, &candidates, &ballots);
		let seats = seated(Body::Council);
		let taken = seats.iter().filter(|member| **member >= 14).count();
		assert_eq!((seats.len(), taken), (10, 3));
		// Three of ten decide nothing.
		chain.block(|| {
			let call: RuntimeCall = MembersCall::remove { id: 0 }.into();
			let (propose, vote) = motion(&call);
			let colluders: Vec<_> = seats.iter().filter(|member| **member >= 14).collect();
			assert_ok!(by_key(*colluders[0] as u32, propose));
			for member in &colluders {
				assert_ok!(by_key(**member as u32, vote.clone()));
			}
			assert_eq!(ayes(&call), 3);
			let CouncilCall::vote { proposal, index, .. } = vote else { unreachable!("it is a vote") };
			let close = CouncilCall::close {
				proposal_hash: proposal,
				index,
				proposal_weight_bound: call.get_dispatch_info().call_weight,
				length_bound: call.encoded_size() as u32,
			};
			assert_ok!(by_key(*colluders[0] as u32, close));
			assert!(Members::is_active(0));
		});
		check();
	});
}

#[test]
fn thirty_per_cent_who_collude_recall_nobody_while_all_others_are_silent() {
	const HONEST: &[u32] = &[3, 4, 5];
	genesis_of((0..20).map(account).collect(), policy()).execute_with(|| {
		let mut chain = Chain::new();
		let ballots: Vec<(u32, &[u32])> = (0..14).map(|n| (n, HONEST)).collect();
		chain.elect(Body::Council, HONEST, &ballots);
		assert_eq!(council(), accounts(HONEST));
		let (body, member) = (Body::Council, 3);
		let sign = || ElectionsCall::sign_recall { body, member };
		let recall = || Elections::recall_of(body, member).expect("it is kept").stage;
		// A fifth of twenty members have to sign, and 35 % of them have to vote for it.
		chain.block(|| {
			for n in 14..18 {
				assert_ok!(by_key(n, sign()));
			}
		});
		chain.pass(HOUR);
		assert!(matches!(recall(), RecallStage::Voting { .. }));
		chain.block(|| {
			for n in 14..20 {
				assert_ok!(by_key(n, ElectionsCall::vote_recall { body, member, aye: true }));
			}
		});
		chain.pass(14 * DAY);
		assert!(matches!(recall(), RecallStage::Rest));
		assert_eq!(council(), accounts(HONEST));
		chain.block(|| {
			assert_eq!(by_key(14, sign()), Err(Error::TooSoon.into()), "they do not try again at once");
		});
		check();
	});
}

#[test]
fn a_thief_whose_key_was_taken_back_has_no_seat_and_no_vote() {
	elected(|chain| {
		let call: RuntimeCall = frame_system::Call::remark { remark: vec![1] }.into();
		let mut vote = None;
		chain.block(|| {
			let guardians = BoundedVec::try_from(vec![0, 1, 2]).expect("few");
			assert_ok!(by_key(4, MembersCall::set_guardians { guardians, threshold: 3 }));
		});
		chain.pass(15 * DAY);
		chain.block(|| {
			for guardian in [0, 1, 2] {
				let new = account(40);
				assert_ok!(by_key(guardian, MembersCall::support_recovery { id: 4, new }));
			}
		});
		chain.pass(14 * DAY);
		chain.block(|| {
			// The thief has the old key and votes with it.
			let (propose, aye) = motion(&call);
			assert_ok!(by(&account(4), propose));
			assert_ok!(by(&account(4), aye.clone()));
			assert_eq!(ayes(&call), 1);
			vote = Some(aye);
			assert_ok!(by_key(40, MembersCall::complete_recovery {}));
			assert_eq!(council(), accounts(&[3, 40, 6]), "the person keeps the seat");
			assert_eq!(ayes(&call), 0, "the thief's vote has gone");
		});
		chain.block(|| {
			let vote = vote.expect("there was a motion");
			assert!(by(&account(4), vote.clone()).is_err());
			assert_ok!(by_key(40, vote));
			assert_eq!(ayes(&call), 1);
		});
	});
}

#[test]
fn during_the_founding_too_a_seat_follows_the_person() {
	community().execute_with(|| {
		let mut chain = Chain::new();
		chain.block(|| {
			assert_ok!(by_key(1, MembersCall::change_key { new: account(41) }));
		});
		chain.pass(15 * DAY);
		chain.block(|| {
			assert_ok!(by_key(41, MembersCall::confirm_key {}));
		});
		assert_eq!(council(), accounts(&[0, 41, 2]));
		chain.block(|| {
			assert_ok!(members_decide(Track::Membership, MembersCall::remove { id: 1 }));
		});
		assert_eq!(council(), accounts(&[0, 2]));
		// Nor does the last one rule on.
		chain.block(|| {
			assert_ok!(members_decide(Track::Membership, MembersCall::remove { id: 0 }));
		});
		chain.block(|| {
			assert_ok!(members_decide(Track::Membership, MembersCall::remove { id: 2 }));
			assert!(!Members::is_active(2));
			assert!(council().is_empty() && founding());
			// The members decide by themselves, and can seat others.
			assert_ok!(members_decide(Track::Constitution, set_members(&[3, 4])));
		});
		assert_eq!(council(), accounts(&[3, 4]));
		check();
	});
}

#[test]
fn somebody_who_is_no_member_any_more_has_no_seat_and_no_vote() {
	elected(|chain| {
		let call: RuntimeCall = frame_system::Call::remark { remark: vec![1] }.into();
		chain.block(|| {
			let (propose, vote) = motion(&call);
			assert_ok!(by_key(4, propose));
			assert_ok!(by_key(4, vote));
			assert_ok!(members_decide(Track::Membership, MembersCall::remove { id: 4 }));
			assert_eq!(council(), accounts(&[3, 6]));
			assert_eq!(ayes(&call), 0);
		});
		chain.pass(HOUR);
		assert_eq!(council(), accounts(&[3, 5, 6]), "the same ballots have filled the seat");
		// In the next election, nobody votes who has left, and a ballot of somebody who leaves is struck.
		chain.open(Body::Council);
		chain.block(|| {
			for n in [8, 9] {
				assert_ok!(by_key(n, ElectionsCall::stand { body: Body::Council }));
			}
		});
		chain.pass(21 * DAY);
		chain.block(|| {
			assert_eq!(by(&account(4), ballot(Body::Council, &[8])), Err(Error::NotAMember.into()));
			for n in [0, 1, 2] {
				assert_ok!(by_key(n, ballot(Body::Council, &[8])));
			}
			assert_ok!(by_key(7, ballot(Body::Council, &[9])));
			for id in [0, 1, 2] {
				assert_ok!(members_decide(Track::Membership, MembersCall::remove { id }));
			}
		});
		chain.pass(14 * DAY);
		let seats = seated(Body::Council);
		assert!(seats.contains(&9) && !seats.contains(&8), "{seats:?}");
		assert!(!Members::is_active(0));
	});
}

#[test]
fn a_council_without_anybody_is_elected_again_at_once() {
	community().execute_with(|| {
		let mut chain = Chain::new();
		chain.elect(Body::Council, &[3, 4, 5], &[(0, &[3, 4, 5])]);
		chain.block(|| {
			for n in [3, 4, 5] {
				assert_ok!(by_key(n, ElectionsCall::resign { body: Body::Council }));
			}
		});
		chain.pass(HOUR);
		assert!(council().is_empty());
		assert_eq!(stage(Body::Council), Some(Stage::Standing));
		chain.elect(Body::Council, &[6], &[(6, &[6])]);
		assert_eq!(council(), accounts(&[6]));
		check();
	});
}

#[test]
fn no_council_keeps_candidates_from_registering_session_keys() {
	elected(|chain| {
		chain.block(|| {
			let name = |text: &str| BoundedVec::try_from(text.as_bytes().to_vec()).expect("short");
			let keys = || (name("Session"), name("set_keys"));
			let error: DispatchError = rochdale_runtime::safety::Error::<Runtime>::CannotPause.into();
			assert_eq!(decided(rochdale_runtime::safety::Call::pause { call: keys() }), Err(error));
			// The members can, if the call does harm.
			let pause = pallet_tx_pause::Call::pause { full_name: keys() };
			assert_ok!(members_decide(Track::Emergency, pause));
		});
	});
}

#[test]
fn nobody_pauses_elections() {
	elected(|chain| {
		chain.block(|| {
			let name = |text: &str| BoundedVec::try_from(text.as_bytes().to_vec()).expect("short");
			let vote = || (name("Elections"), name("vote"));
			let error: DispatchError = pallet_tx_pause::Error::<Runtime>::Unpausable.into();
			let pause = pallet_tx_pause::Call::pause { full_name: vote() };
			assert_eq!(decided(pause.clone()), Err(DispatchError::BadOrigin));
			assert_eq!(members_decide(Track::Emergency, pause), Err(error));
			let for_a_time = rochdale_runtime::safety::Call::pause { call: vote() };
			let error: DispatchError = rochdale_runtime::safety::Error::<Runtime>::CannotPause.into();
			assert_eq!(decided(for_a_time), Err(error));
		});
	});
}
