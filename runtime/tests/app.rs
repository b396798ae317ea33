//! What the app of a member asks: lists of people, the part in a budget, and how much a light client downloads for it.

use crate::{
	common::*,
	coops::{self, found, purses},
	currencies::{open, terms, vouchers},
	election,
};
use equal_shares::{Completion, Rule, Utility};
use pallet_participatory_budget::Stage;
use rochdale_primitives::{runtime_decl_for_community_api::CommunityApiV2, MemberId, MemberStatus};
use rochdale_runtime::{
	acting::decisions,
	api::{runtime_decl_for_member_app_api::MemberAppApiV2, BudgetPart, PeopleFilter, PEOPLE_LOOKED_AT},
	AccountId, Balance, Block, Runtime, DECIMALS, METADATA_SYMBOL,
};

#[path = "../symbol.rs"]
mod symbol;

type MembersCall = pallet_members::Call<Runtime>;
type CurrencyCall = pallet_currencies::Call<Runtime>;

fn people(filter: PeopleFilter, start: MemberId, count: u32) -> (Vec<MemberId>, Option<MemberId>) {
	let (page, next) = <Runtime as MemberAppApiV2<Block>>::people(filter, start, count);
	(page.into_iter().map(|(id, _)| id).collect(), next)
}

fn part(cycle: u32, member: MemberId, start: u32, count: u32) -> BudgetPart {
	<Runtime as MemberAppApiV2<Block>>::budget_part(cycle, member, start, count).expect("the budget is there")
}

#[test]
fn people_are_listed_by_filter_in_bounded_pages() {
	community(6).execute_with(|| {
		let id_of = |n| pallet_members::IdOf::<Runtime>::get(person(n)).expect("they are known");
		let (mut invited, mut needy, mut vouched) = (0, 0, 0);
		block(START, || {
			for (inviter, guest) in [(0, 100), (1, 101), (2, 102)] {
				by(&person(inviter), MembersCall::invite { who: person(guest) }).expect("a member invites");
			}
			for guest in [101, 102] {
				by(&person(guest), MembersCall::accept_invitation {}).expect("they accept");
			}
			(invited, needy, vouched) = (id_of(100), id_of(101), id_of(102));
			for n in [3, 4] {
				by(&person(n), MembersCall::vouch { id: vouched }).expect("a member vouches");
			}
			let reason = Default::default();
			by(&person(5), MembersCall::challenge { id: vouched, reason }).expect("a member challenges");
		});
		let all = |filter| people(filter, 0, u32::MAX).0;
		let status = |status| all(PeopleFilter::Status(status));
		assert_eq!(all(PeopleFilter::Everybody), [0, 1, 2, 3, 4, 5, invited, needy, vouched]);
		assert_eq!(status(MemberStatus::Active), [0, 1, 2, 3, 4, 5]);
		assert_eq!(status(MemberStatus::Invited), [invited]);
		assert_eq!(status(MemberStatus::Candidate), [needy, vouched]);
		assert!(status(MemberStatus::Lapsed).is_empty());
		assert_eq!(all(PeopleFilter::NeedsVouches), [needy]);
		assert_eq!(all(PeopleFilter::Vouched), [vouched]);
		assert_eq!(all(PeopleFilter::Challenged), [vouched]);
		// Pages lead to the end.
		let active = PeopleFilter::Status(MemberStatus::Active);
		assert_eq!(people(active, 0, 4), (vec![0, 1, 2, 3], Some(4)));
		assert_eq!(people(active, 4, 4), (vec![4, 5], None));
		assert_eq!(people(active, MemberId::MAX, 4), (vec![], None));
		// A page ends before the numbers do, even if nobody is found.
		pallet_members::NextId::<Runtime>::put(1_000_000);
		let looked_at = MemberId::from(PEOPLE_LOOKED_AT);
		assert_eq!(people(active, 6, u32::MAX), (vec![], Some(6 + looked_at)));
	});
}

#[test]
fn a_member_sees_what_they_have_done_in_a_budget() {
	let city = election::election("Poland_Wieliczka_2023_Green_Budget");
	community(city.projects.len() as u32 + 3).execute_with(|| {
		let mut cycle = 0;
		let terms = election::terms(&city, Rule::EqualShares(Completion::Greedy), Utility::Cost);
		block(START, || cycle = election::start(terms));
		block(START + HOUR, || election::propose_all(cycle, &city));
		let all = city.projects.len() as u32;
		// The third person backs the first two proposals.
		let mine = part(cycle, 2, 0, u32::MAX);
		assert_eq!((mine.on_roll, mine.voted, mine.committed), (true, false, false));
		assert_eq!((mine.backed, mine.next), (vec![0, 1], None));
		assert_eq!(part(cycle, 2, 1, 1).backed, [1]);
		assert_eq!(part(cycle, 2, 0, 1).next, Some(1));
		assert_eq!(part(cycle, 2, all, 9).backed, Vec::<u32>::new());
		assert!(!part(cycle, 1_000, 0, 1).on_roll, "nobody has this number");
		let mut now = START + HOUR;
		crate::budget::until(cycle, Stage::Voting, DAY, &mut now);
		quiet_block(now + HOUR, || election::vote(cycle, &city, 2..3));
		let mine = part(cycle, 2, 0, 9);
		assert!(mine.on_roll && mine.voted && !mine.committed);
		assert!(mine.objected.is_empty() && mine.rated.is_empty());
		assert!(<Runtime as MemberAppApiV2<Block>>::budget_part(cycle + 1, 2, 0, 9).is_none());
	});
}

#[test]
fn only_active_members_have_decisions_to_make() {
	community(6).execute_with(|| {
		block(START, || {
			by(&person(0), MembersCall::invite { who: person(100) }).expect("a member invites");
		});
		let mine = decisions(&person(0)).expect("a member");
		assert!(mine.polls.is_empty() && mine.cases.is_empty() && mine.recalls.is_empty());
		assert!(mine.meetings.is_empty() && mine.next_cooperative.is_none());
		assert!(decisions(&person(100)).is_none(), "a guest decides nothing");
		assert!(decisions(&person(50)).is_none(), "nor does a stranger");
	});
}

#[test]
fn the_hash_of_the_metadata_names_the_money_as_wallets_are_told() {
	let expected = format!("enable_metadata_hash(symbol, {DECIMALS})");
	assert!(include_str!("../build.rs").contains(&expected), "{expected}");
	community(6).execute_with(|| {
		let info = <Runtime as CommunityApiV2<Block, AccountId, Balance>>::info();
		assert_eq!(info.metadata_symbol, METADATA_SYMBOL.as_bytes());
	});
}

#[test]
fn a_build_takes_a_symbol_as_a_community_file_does_and_refuses_all_else() {
	for good in ["A", "HRS", "abc123", "ABCDEFGHIJKL"] {
		assert_eq!(symbol::symbol(Some(good.into())), Ok(good.into()));
	}
	assert_eq!(symbol::symbol(None), Ok(symbol::DEFAULT.into()));
	for bad in ["", "ABCDEFGHIJKLM", "H RS", "HRS\n", "€", "a-b"] {
		let error = symbol::symbol(Some(bad.into())).expect_err(bad);
		assert!(error.contains("ROCHDALE_SYMBOL") && error.contains("1 to 12 letters"), "{error}");
	}
}

#[test]
fn the_first_screen_costs_a_light_client_at_most_64_kib() {
	const MEMBERS: u32 = 1_000;
	const CURRENCIES: u32 = 50;
	const COOPERATIVES: u32 = 20;
	let me = person(1);
	let mut chain = community(MEMBERS);
	chain.execute_with(|| {
		block(START, || purses(5, &[coops::market()], 100_000));
		// One currency is there already.
		block(START + 3_000, || {
			for n in 1..CURRENCIES {
				let currency = open(terms(&format!("Market {n}"), vouchers(), None));
				for holder in [1, 2, 3] {
					let to = person(holder);
					by(&person(0), CurrencyCall::issue { currency, to, amount: 500 }).expect("issued");
				}
			}
		});
		block(START + 6_000, || {
			for n in 0..COOPERATIVES {
				let founders = [0, 1, 2, 3, 4].map(|n| (n, 0, 1));
				found(&format!("Bakery {n}"), crate::coop_money::bylaws(), &founders);
			}
		});
	});
	// The proof is of the state after a block.
	chain.commit_all().expect("it is stored");
	let (home, proof) = chain.execute_and_prove(|| <Runtime as MemberAppApiV2<Block>>::me(me));
	assert_eq!(home.person.map(|person| person.id), Some(1));
	assert_eq!((home.holdings.len(), home.next_currency), (CURRENCIES as usize, None));
	assert_eq!((home.cooperatives.len(), home.next_cooperative), (COOPERATIVES as usize, None));
	let size: usize = proof.iter_nodes().map(|node| node.len()).sum();
	assert!(size <= 64 * 1024, "the proof has {size} bytes");
	assert!(size > 4 * 1024, "{size} bytes cannot prove all this");
}
