//! Cooperatives in stories: a community whose memberships last, a currency for the books, and resolutions made in the
//! way of members.

use codec::Encode;
use frame_support::traits::{
	fungible::Mutate as _,
	fungibles::{Inspect, Mutate},
	Bounded, Get,
};
use pallet_cooperatives::{
	Bylaws, CallOf, Decision, Decisions, Document, Kind, MemberNo, Motion, Outcome, Party, ResolutionId, Vote,
};
use pallet_currencies::{Supply, Terms};
use rochdale_runtime::{
	configs::currencies::Currencies, AccountId, Asset, Balance, Balances, CommunityCurrencies, Cooperatives,
	Runtime, RuntimeCall, UNIT,
};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	Perbill, Weight,
};

use crate::common::{by, person, DAY};

/// The currency of the books.
pub const BOOK: Asset = Asset::WithId(0);

type Call = pallet_cooperatives::Call<Runtime>;

/// The account that buys and sells, and is a member of nothing.
pub fn market() -> AccountId {
	AccountId::new([8; 32])
}

/// The outcome of a resolution that was accepted and carried out.
pub const DONE: Outcome = Outcome::Accepted(Ok(()));

pub fn text<N: Get<u32>>(text: &str) -> frame_support::BoundedVec<u8, N> {
	text.as_bytes().to_vec().try_into().expect("a short text")
}

/// A document outside the chain.
pub fn document(name: &str) -> Document {
	Document { reference: text(&format!("https://example.org/{name}")), hash: [1; 32] }
}

/// The balance of an account in the book currency, held or not.
pub fn purse(who: &AccountId) -> Balance {
	Currencies::total_balance(BOOK, who)
}

/// A decision that takes two weeks.
pub fn decision(quorum: u32, majority: u32) -> Decision {
	Decision {
		quorum: Perbill::from_percent(quorum),
		majority: Perbill::from_percent(majority),
		duration: 14 * DAY,
	}
}

/// The decisions of most cooperatives.
pub fn decisions() -> Decisions {
	Decisions {
		ordinary: decision(20, 50),
		qualified: decision(40, 60),
		bylaws: decision(50, 66),
		dissolution: decision(60, 75),
	}
}

/// Opens the currency of the books. The first persons, the market and these accounts get native money for their
/// deposits, and this much of the currency.
pub fn purses(persons: u32, others: &[AccountId], each: Balance) {
	Balances::mint_into(&person(0), 1_000_000 * UNIT).expect("there is room");
	let terms = Terms {
		name: text("Hours"),
		symbol: text("H"),
		decimals: 0,
		minimum: 1,
		supply: Supply::Dividend,
		demurrage: None,
	};
	by(&person(0), pallet_currencies::Call::open { terms }).expect("a currency is opened");
	for who in (0..persons).map(person).chain(others.iter().cloned()) {
		Balances::mint_into(&who, 100_000 * UNIT).expect("there is room");
		<CommunityCurrencies as Mutate<AccountId>>::mint_into(0, &who, each).expect("there is room");
	}
	<CommunityCurrencies as Mutate<AccountId>>::mint_into(0, &market(), 5_000_000_000)
		.expect("there is room");
}

/// The number of a person in the register of a cooperative.
pub fn number_of(id: u32, n: u32) -> MemberNo {
	Cooperatives::number_of(id, person(n)).expect("the person is in the register")
}

/// A call as a motion in the form in which a member sends it: a long call is a preimage.
pub fn motion(proposer: u32, call: impl Into<RuntimeCall>) -> Motion<Runtime> {
	let bytes = call.into().encode();
	let bounded: CallOf<Runtime> = match bytes.clone().try_into() {
		Ok(short) => Bounded::Inline(short),
		Err(_) => {
			let (hash, len) = (BlakeTwo256::hash(&bytes), bytes.len() as u32);
			by(&person(proposer), pallet_preimage::Call::note_preimage { bytes }).expect("it is noted");
			Bounded::Lookup { hash, len }
		}
	};
	Motion::Call(bounded)
}

/// One of these persons proposes a resolution, all of them vote for it, and it is closed. Returns the outcome.
pub fn resolve(id: u32, kind: Kind, motion: Motion<Runtime>, persons: &[u32]) -> Outcome {
	let number = pallet_cooperatives::NextResolution::<Runtime>::get(id);
	let proposer = persons[0];
	let propose = Call::propose {
		cooperative: id,
		member: number_of(id, proposer),
		kind,
		motion,
		document: document("motion"),
	};
	by(&person(proposer), propose).expect("it can be proposed");
	vote_and_close(id, number, persons)
}

/// All of these persons vote for a resolution, and it is closed.
pub fn vote_and_close(id: u32, number: ResolutionId, persons: &[u32]) -> Outcome {
	for n in persons {
		let vote =
			Call::vote { cooperative: id, resolution: number, member: number_of(id, *n), vote: Vote::Aye };
		by(&person(*n), vote).expect("a member votes");
	}
	close(id, number)
}

/// Closes a resolution, and returns the outcome.
pub fn close(id: u32, number: ResolutionId) -> Outcome {
	let weight_bound = Weight::from_parts(500_000_000_000, 5_000_000);
	by(&market(), Call::close_resolution { cooperative: id, resolution: number, weight_bound })
		.expect("it is decided");
	pallet_cooperatives::Resolutions::<Runtime>::get(id, number).expect("it is on record").outcome
}

/// The hash that founders sign.
pub fn proposal(id: u32) -> rochdale_runtime::Hash {
	pallet_cooperatives::Foundings::<Runtime>::get(id).expect("it is proposed").hash()
}

/// Founds a cooperative of these members. The persons among them sign for themselves.
pub fn found(name: &str, bylaws: Bylaws<Runtime>, founders: &[(u32, u8, u32)]) -> u32 {
	let id = pallet_cooperatives::NextCooperative::<Runtime>::get();
	let list: Vec<_> =
		founders.iter().map(|(n, class, shares)| (Party::Person((*n).into()), *class, *shares)).collect();
	let founders_list = list.try_into().expect("few founders");
	let found = Call::found { name: text(name), bylaws: Box::new(bylaws), founders: founders_list };
	by(&person(founders[0].0), found).expect("it is proposed");
	for (n, ..) in &founders[1..] {
		let sign = Call::sign { cooperative: id, proposal: proposal(id) };
		by(&person(*n), sign).expect("a founder signs");
	}
	id
}

/// A budget of a cooperative's members.
pub fn small_budget(id: u32, pot: Balance) -> pallet_participatory_budget::Terms<Runtime> {
	use equal_shares::{Completion, Rule, Ties, Utility};
	use pallet_participatory_budget::{BallotKind, Phases};
	let week = 7 * DAY;
	pallet_participatory_budget::Terms {
		electorate: rochdale_primitives::ElectorateId::Cooperative(id),
		asset: BOOK,
		pot,
		rule: Rule::EqualShares(Completion::Add1Greedy),
		utility: Utility::Cost,
		step_part: 100,
		ties: Ties::LeastCost,
		ballot: BallotKind::Approval { most: 5 },
		secret: false,
		least_cost: 1,
		most_cost: pot,
		shares: Default::default(),
		one_category: false,
		cosponsors: 0,
		most_proposals: 3,
		objectors: Perbill::from_percent(1),
		stop_callers: Perbill::from_percent(1),
		stop_quorum: Perbill::from_percent(10),
		phases: Phases {
			proposing: week,
			review: week,
			objecting: week,
			voting: week,
			revealing: 0,
			carrying_out: 365 * DAY,
			judging: week,
			objection_to_report: week,
			stop_vote: week,
		},
	}
}

/// The market buys from a cooperative.
pub fn market_pays(id: u32, amount: Balance) {
	let memo = Default::default();
	by(&market(), Call::buy { cooperative: id, amount, memo }).expect("the market can pay");
}
