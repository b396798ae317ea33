//! How a community grows, and how it gets rid of false persons, on the whole runtime.

/// The model of colluders whose table is in the README of members.
#[path = "../../pallets/members/examples/colluders.rs"]
#[allow(dead_code)]
mod colluders;

use crate::common::*;
use frame_support::{assert_ok, BoundedVec};
use rochdale_primitives::{MemberId, Membership};
use rochdale_runtime::{hardware::Hardware, tracks::Track, Members, PolicyConfig, Runtime};
use sp_runtime::DispatchError;

type MembersCall = pallet_members::Call<Runtime>;
type Error = pallet_members::Error<Runtime>;

/// The blocks of these stories are hours apart. So the work of hours must fit in one, and a session lasts as long as the
/// story.
fn far_apart() -> PolicyConfig {
	PolicyConfig { session_length: Some(20_000_000), hardware: Some(Hardware::Server), ..Default::default() }
}

/// The first of these members invites this person, who accepts, and the others vouch. Returns the person's number.
fn brought_in(n: u32, members: &[u32]) -> MemberId {
	by(&person(members[0]), MembersCall::invite { who: person(n) }).expect("a member invites");
	by(&person(n), MembersCall::accept_invitation {}).expect("a guest accepts");
	let id = pallet_members::IdOf::<Runtime>::get(person(n)).expect("is known");
	for other in &members[1..] {
		by(&person(*other), MembersCall::vouch { id }).expect("a member vouches");
	}
	id
}

#[test]
fn five_join_in_thirty_days_and_the_others_wait_in_line() {
	genesis(40, far_apart()).execute_with(|| {
		let mut candidates = Vec::new();
		block(START, || {
			candidates = (0..12).map(|n| brought_in(100 + n, &[n, 12 + n, 24 + n])).collect();
		});
		let active = || -> Vec<bool> { candidates.iter().map(|id| Members::is_active(*id)).collect() };
		let first = |many: usize| -> Vec<bool> { (0..12).map(|n| n < many).collect() };
		block(START + 8 * DAY, || {
			for id in &candidates {
				by(&person(39), MembersCall::join { id: *id }).expect("anybody lets them join");
			}
		});
		assert_eq!(active(), first(5), "a tenth of forty would be four, and at least five can join");
		assert_eq!((Members::count(), Members::growth()), (45, (0, 7)));
		block(START + 8 * DAY + 3_000, || {
			let young: DispatchError = Error::TooYoung.into();
			let newcomer = person(100);
			assert_eq!(by(&newcomer, MembersCall::vouch { id: 1 }), Err(young));
			assert_eq!(by(&newcomer, MembersCall::invite { who: person(200) }), Err(young));
			let challenge = MembersCall::challenge { id: 1, reason: Default::default() };
			assert_eq!(by(&newcomer, challenge), Err(young));
		});
		// Joins count for thirty days, and up to one day more.
		for half_days in 17..=92 {
			block(START + half_days * 12 * HOUR, || {});
			let many = if half_days < 2 * (8 + 31) { 5 } else { 10 };
			assert_eq!(active(), first(many), "after {half_days} half days");
		}
		assert_eq!((Members::count(), Members::growth()), (50, (0, 2)));
		check();
	});
}

#[test]
fn the_members_remove_a_branch_by_one_decision() {
	a_branch_is_removed(false);
}

#[test]
fn the_members_remove_a_branch_whose_vouches_were_taken_back_as_soon_as_it_had_joined() {
	a_branch_is_removed(true);
}

fn a_branch_is_removed(taken_back: bool) {
	let policy = PolicyConfig {
		vouches_needed: Some(2),
		recovery_threshold: Some(2),
		vouch_age: Some(DAY),
		penalty_period: Some(DAY),
		growth_share: Some(1_000_000_000),
		growth_period: Some(DAY),
		..far_apart()
	};
	genesis(12, policy).execute_with(|| {
		let [mut first, mut second, mut third] = [0; 3];
		let join = |id| by(&person(11), MembersCall::join { id }).expect("anybody lets them join");
		block(START, || first = brought_in(100, &[3, 4]));
		block(START + 5 * DAY, || second = brought_in(101, &[3, 4]));
		block(START + 13 * DAY, || [first, second].into_iter().for_each(join));
		block(START + 15 * DAY, || third = brought_in(102, &[100, 101]));
		block(START + 23 * DAY, || {
			join(third);
			let vouches = [(3, first), (4, first), (3, second), (4, second), (100, third), (101, third)];
			for (giver, id) in vouches.into_iter().filter(|_| taken_back) {
				by(&person(giver), MembersCall::withdraw_vouch { id }).expect("a voucher takes it back");
			}
		});
		let known = || [first, second, third].map(|id| Members::info(id).is_some());
		assert!([first, second, third].into_iter().all(Members::is_active));

		let judged = START + 24 * DAY;
		let judge = || MembersCall::judge_branch {
			heads: BoundedVec::try_from(vec![first, second]).expect("few"),
			by: 6,
		};
		block(judged, || {
			for (challenger, id) in [(6, first), (7, second)] {
				let reason = sp_core::H256::repeat_byte(challenger as u8);
				by(&person(challenger), MembersCall::challenge { id, reason }).expect("a member challenges");
			}
			let persons = BoundedVec::try_from(vec![third]).expect("few");
			by(&person(6), MembersCall::name_branch { id: first, persons }).expect("a challenger names it");
			assert_eq!(by(&person(6), judge()), Err(DispatchError::BadOrigin));
		});
		assert_eq!(known(), [true; 3], "nobody has decided");
		block(judged + 3_000, || {
			assert_ok!(members_decide(Track::Membership, judge()));
		});
		block(judged + 6_000, || {});
		assert_eq!(known(), [false; 3]);
		assert_eq!(Members::count(), 12);

		let invites = |n: u32, who: u32| by(&person(n), MembersCall::invite { who: person(who) });
		let penalised: DispatchError = Error::Penalised.into();
		block(judged + HOUR, || {
			// Founders 3 and 4 vouched for the heads, and founders 1 and 2 vouched for them at genesis.
			for n in 1..=4 {
				assert_eq!(invites(n, 200 + n), Err(penalised));
			}
			for challenger in [6, 7] {
				assert_ok!(invites(challenger, 200 + challenger));
			}
		});
		block(judged + 13 * HOUR, || {
			for n in [1, 2] {
				assert_ok!(invites(n, 200 + n));
			}
			for n in [3, 4] {
				assert_eq!(invites(n, 200 + n), Err(penalised));
			}
		});
		check();
	});
}

#[test]
fn the_model_of_colluders_has_the_defaults_of_this_runtime() {
	use colluders::*;
	use frame_support::traits::Get;
	type Rules = Runtime;
	macro_rules! rule {
		($name:ident) => {
			<<Rules as pallet_members::Config>::$name as Get<_>>::get()
		};
	}
	sp_io::TestExternalities::default().execute_with(|| {
		let counts: [u32; 4] =
			[rule!(VouchesNeeded), rule!(MaxVouches), rule!(GrowthShare), rule!(GrowthLeast)];
		assert_eq!(counts, [VOUCHES_NEEDED as u32, MAX_VOUCHES, GROWTH_SHARE, GROWTH_LEAST]);
		let times: [u64; 6] = [
			rule!(VouchInterval),
			rule!(ChallengePeriod),
			rule!(VouchAge),
			rule!(MembershipValidity),
			rule!(PenaltyPeriod),
			rule!(GrowthPeriod),
		];
		let days = [VOUCH_INTERVAL, CHALLENGE_PERIOD, VOUCH_AGE, LONG_STANDING, PENALTY];
		let model = [&days.map(|days| days * rochdale_primitives::DAY)[..], &[GROWTH_PERIOD]].concat();
		assert_eq!(times[..], model[..]);
	})
}
