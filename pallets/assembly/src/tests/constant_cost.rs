//! The cost of a delegate's vote and of a delegation, counted in storage accesses and not in time.

use super::*;
use codec::Encode;

/// A chain on which so many members delegate to member 0, with an open referendum.
fn with(delegators: u64) -> sp_io::TestExternalities {
	let mut chain = genesis();
	chain.execute_with(|| {
		MostDelegators::set(u32::MAX);
		(10..10 + delegators).for_each(join);
		for member in 10..10 + delegators {
			act(|| Assembly::delegate(by(member), 0, Some(CONSTITUTION))).unwrap();
		}
		System::reset_events();
		referendum(CONSTITUTION);
	});
	chain.commit_all().expect("the state can be written");
	chain
}

/// How many items this act reads and writes.
fn cost(delegators: u64, act: impl FnOnce()) -> (usize, usize) {
	let mut chain = with(delegators);
	let recorder = Default::default();
	chain.execute_with_recorder(Clone::clone(&recorder), act);
	let read = recorder.recorded_keys().values().map(|keys| keys.len()).sum();
	(read, chain.overlayed_changes().changes().count())
}

/// What the votes are after the delegate's vote, as the storage of the referendum has them.
fn ayes() -> u32 {
	votes(0).0
}

#[test]
fn a_delegates_vote_costs_as_much_with_ten_delegators_as_with_ten_thousand() {
	let acts: [(&str, fn()); 5] = [
		("vote", || vote(0, 0, Aye).unwrap()),
		("vote_and_lapse", || {
			vote(0, 0, Aye).unwrap();
			lapse(0);
		}),
		("override", || vote(12, 0, Nay).unwrap()),
		("revoke", || act(|| Assembly::revoke(by(12), None)).unwrap()),
		("delegator_lapses", || lapse(12)),
	];
	for (name, act) in acts {
		let (read, written) = cost(10, act);
		assert!(read > 0 && written > 0 && read + written < 60, "{name}: {read} reads, {written} writes");
		assert_eq!(cost(10_000, act), (read, written), "{name}, with 10,000 delegators");
	}
	with(10_000).execute_with(|| {
		vote(0, 0, Aye).unwrap();
		assert_eq!(ayes(), 10_001);
		assert!(Proposals::<Test>::get(0).unwrap().encode().len() < 300);
		check();
	});
}
