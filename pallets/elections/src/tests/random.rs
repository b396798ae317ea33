//! Random calls, with the invariants checked after each. The calls mostly fit the stage in which they are made, so each
//! stage is often reached with something in it.

use super::*;
use proptest::prelude::*;
use rochdale_primitives::Membership;

#[derive(Clone, Debug)]
enum Act {
	Stand(MemberId),
	Withdraw(MemberId),
	Back(MemberId, Option<MemberId>),
	Vote(MemberId, u8),
	Resign(MemberId),
	Sign(MemberId, usize),
	VoteRecall(MemberId, usize, bool),
	Join(MemberId),
	Leave(MemberId),
	SetReady(MemberId, bool),
	Resize(u32),
	/// Lets this many days pass, and makes one block.
	Days(u64),
	/// Makes blocks until nothing is due.
	Settle,
}

fn act() -> impl Strategy<Value = Act> {
	let member = || 0u64..14;
	prop_oneof![
		4 => member().prop_map(Act::Stand),
		1 => member().prop_map(Act::Withdraw),
		3 => (member(), proptest::option::of(member())).prop_map(|(by, candidate)| Act::Back(by, candidate)),
		8 => (member(), any::<u8>()).prop_map(|(by, choices)| Act::Vote(by, choices)),
		1 => member().prop_map(Act::Resign),
		2 => (member(), 0usize..3).prop_map(|(by, seat)| Act::Sign(by, seat)),
		3 => (member(), 0usize..3, any::<bool>()).prop_map(|(by, seat, aye)| Act::VoteRecall(by, seat, aye)),
		1 => member().prop_map(Act::Join),
		1 => member().prop_map(Act::Leave),
		1 => (member(), any::<bool>()).prop_map(|(id, ready)| Act::SetReady(id, ready)),
		1 => (0u32..6).prop_map(Act::Resize),
		4 => prop_oneof![Just(0u64), Just(1), Just(10), Just(20), Just(335)].prop_map(Act::Days),
		2 => Just(Act::Settle),
	]
}

fn take(act: Act, body: TestBody) {
	let seat = |seat: usize| Seats::<Test>::get(body).get(seat).map_or(77, |seat| seat.member);
	// A call that is refused changes nothing.
	let _ = match act {
		Act::Stand(id) => Voting::stand(by(id), body),
		Act::Withdraw(id) => Voting::withdraw(by(id), body),
		Act::Back(id, candidate) => Voting::back(by(id), body, candidate),
		Act::Vote(id, choices) => {
			let all = Voting::paper(body, round(body)).len() as u16;
			let choices: Vec<_> = (0..all).filter(|place| choices >> place & 1 == 1).collect();
			Voting::vote(by(id), body, ballot(&choices))
		}
		Act::Resign(id) => Voting::resign(by(id), body),
		Act::Sign(id, of) => Voting::sign_recall(by(id), body, seat(of)),
		Act::VoteRecall(id, of, aye) => Voting::vote_recall(by(id), body, seat(of), aye),
		other => {
			match other {
				Act::Join(id) if Roll::account(id).is_none() => join(id),
				Act::Leave(id) => leave(id),
				Act::SetReady(id, ready) => set_ready(id, ready),
				Act::Resize(seats) => CouncilSeats::set(seats),
				Act::Days(days) => {
					sleep(days * DAY);
					block();
				}
				Act::Settle => pass(0),
				_ => {}
			}
			Ok(())
		}
	};
}

/// What always holds between one act and the next.
fn check(before: &[(TestBody, Vec<MemberId>)]) {
	Voting::do_try_state().unwrap();
	// The runtime was told of each change, in order.
	let told = told();
	for (body, seats) in before {
		let mut known = seats.clone();
		for (of, [incoming, outgoing, all]) in &told {
			if of == body {
				known.retain(|member| !outgoing.contains(member));
				known.extend(incoming);
				let sorted = |list: &[MemberId]| {
					let mut list = list.to_vec();
					list.sort();
					list
				};
				assert_eq!(sorted(&known), sorted(all));
			}
		}
		known.sort();
		assert_eq!(known, seated(*body));
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(100))]

	#[test]
	fn whatever_happens_the_invariants_hold_and_the_runtime_knows_who_has_a_seat(
		acts in proptest::collection::vec((act(), any::<bool>()), 1..120),
		small in any::<bool>(),
	) {
		chain(|| {
			if small {
				Share::set(least_share::<Test>());
			}
			pass(0);
			for (act, council) in acts {
				let before = [Council, Validators].map(|body| (body, seated(body)));
				told();
				take(act, if council { Council } else { Validators });
				check(&before);
			}
			// In the end all work comes to rest.
			pass(400 * DAY);
		});
	}
}
