//! More than a year of a community that grows from a hundred founders to a thousand people. There are invitations,
//! vouches, expiries, a lost key, and the dividend under both policies.

use crate::common::*;
use frame_support::{assert_ok, traits::Get};
use pallet_dividend::Policy;
use rochdale_primitives::{MemberId, MemberStatus, Membership};
use rochdale_runtime::{
	policy::{self, params},
	AccountId, Balance, Balances, Dividend, Members, PolicyConfig, Runtime, UNIT,
};
use sp_runtime::{DispatchError, Perbill};

type MembersCall = pallet_members::Call<Runtime>;
type DividendCall = pallet_dividend::Call<Runtime>;

const PEOPLE: usize = 1_000;
/// Time between the blocks of this story.
const STEP: Moment = 12 * HOUR;

struct Story {
	now: Moment,
	/// The keys of all who have accepted, by number.
	keys: std::collections::BTreeMap<MemberId, AccountId>,
	next_key: u32,
}

impl Story {
	/// Everybody who can do so brings somebody in, or vouches for a candidate.
	fn grow(&mut self) {
		let mut waiting: Vec<MemberId> = self.keys.keys().copied().filter(|id| needs_vouch(*id)).collect();
		let givers: Vec<_> = self.keys.iter().map(|(id, key)| (*id, key.clone())).collect();
		for (giver, key) in givers {
			if !Members::is_active(giver) {
				continue;
			}
			if let Some(candidate) = waiting.iter().copied().find(|id| *id != giver) {
				if by(&key, MembersCall::vouch { id: candidate }).is_ok() {
					waiting.retain(|id| needs_vouch(*id));
				}
			} else if self.keys.len() < PEOPLE {
				let guest = person(self.next_key);
				if by(&key, MembersCall::invite { who: guest.clone() }).is_ok() {
					self.next_key += 1;
					by(&guest, MembersCall::accept_invitation {}).expect("the guest accepts without a coin");
					let id = pallet_members::IdOf::<Runtime>::get(&guest).unwrap();
					self.keys.insert(id, guest);
				}
			}
		}
		for (id, key) in &self.keys {
			if status(*id) == Some(MemberStatus::Candidate) {
				let _ = by(key, MembersCall::join { id: *id });
			}
		}
	}

	/// Nine of ten look after their membership, and vouch again for others.
	fn look_after(&self) {
		for (id, key) in self.keys.iter().filter(|(id, _)| *id % 10 != 9) {
			if Members::is_active(*id) {
				for receiver in Members::given(*id).0 {
					let _ = by(key, MembersCall::vouch { id: receiver });
				}
				let _ = by(key, MembersCall::renew {});
			}
		}
	}
}

fn status(id: MemberId) -> Option<MemberStatus> {
	Members::info(id).map(|info| info.status)
}

fn needs_vouch(id: MemberId) -> bool {
	pallet_members::People::<Runtime>::get(id)
		.is_some_and(|p| p.status == MemberStatus::Candidate && p.joins_at.is_none())
}

/// Lives the year, and returns the daily dividend at its end.
fn live(policy: Policy<Balance>) -> Balance {
	let genesis_policy = PolicyConfig {
		vouches_needed: Some(2),
		recovery_threshold: Some(2),
		max_vouches: Some(30),
		// The story is about growth by many newcomers.
		vouch_age: Some(DAY),
		penalty_period: Some(DAY),
		growth_share: Some(1_000_000_000),
		growth_period: Some(DAY),
		dividend_policy: Some(policy),
		// A session lasts as long as the story. A block in which a session ends has no room for anything else, and with
		// shorter sessions each block of this story would be one.
		session_length: Some(20_000_000),
		..Default::default()
	};
	let mut chain = genesis(100, genesis_policy);
	let mut story =
		Story { now: START, keys: (0..100).map(|n| (n.into(), person(n))).collect(), next_key: 100 };
	let mut half_years = 0;
	let lost = person(0);
	let found = person(900_000);
	while story.now < START + YEAR + 60 * DAY {
		chain.execute_with(|| {
			let age = story.now - START;
			block(story.now, || {
				if age % (5 * DAY) == DAY {
					story.grow();
				}
				if age / (YEAR / 2) > half_years {
					half_years += 1;
					story.look_after();
				}
				// Founder 0 loses the key on day 100; the vouchers, founders 98 and 99, help to replace it.
				if age == 100 * DAY {
					for voucher in [98, 99] {
						by(&person(voucher), MembersCall::support_recovery { id: 0, new: found.clone() })
							.unwrap();
					}
					let threshold = pallet_members::Pallet::<Runtime>::supporters_needed(0);
					assert!(threshold >= 2, "nobody alone moves a person");
				}
				if age == 115 * DAY {
					by(&found, MembersCall::complete_recovery {})
						.expect("the delay is over, and nobody objected");
					assert_eq!((Members::member(&found), Members::member(&lost)), (Some(0), None));
					story.keys.insert(0, found.clone());
				}
				// Somebody claims each day, also for others.
				let id = age / DAY * 37 % story.keys.len() as u64;
				let _ = by(&person(1), DividendCall::claim_for { id });
			});
			if age.is_multiple_of(30 * DAY) {
				check();
				issuance_is_explained();
			}
		});
		chain.commit_all().unwrap();
		story.now += STEP;
	}
	chain.execute_with(|| {
		check();
		issuance_is_explained();
		assert_eq!(story.keys.len(), PEOPLE, "the community has grown");
		let lapsed = (0..PEOPLE as u64).filter(|id| status(*id) == Some(MemberStatus::Lapsed)).count();
		assert!(lapsed >= 50, "who never renewed has lapsed: {lapsed} have");
		let active = (0..PEOPLE as u64).filter(|id| Members::is_active(*id)).count();
		assert_eq!(active, Members::count() as usize);
		assert!(active >= 800, "who looked after it is a member: {active} are");

		assert_eq!(Members::member(&found), Some(0), "who lost a key is still the same person");

		// Everybody claims. Then the issuance equals the sum of all dividends.
		block(story.now, || {
			for id in 0..PEOPLE as u64 {
				let _ = by(&person(1), DividendCall::claim_for { id });
			}
		});
		let entitled = pallet_dividend::Entitled::<Runtime>::get();
		assert_eq!(pallet_dividend::PaidOut::<Runtime>::get(), entitled, "nobody is owed anything");
		assert_eq!(Balances::total_issuance(), entitled + rochdale_runtime::MINIMUM_BALANCE);
		check();
		Dividend::next_amount()
	})
}

#[test]
fn a_year_with_a_fixed_dividend() {
	assert_eq!(live(Policy::Fixed { amount: 10 * UNIT }), 10 * UNIT);
}

#[test]
fn a_year_with_a_growing_dividend() {
	let half_year = YEAR / 2;
	let rate = Perbill::from_parts(2_382_304);
	let end = live(Policy::Growth { initial: 10 * UNIT, rate, reevaluation: half_year });
	assert!(end > 10 * UNIT && end < 11 * UNIT, "after two re-evaluations the day brings {end}");
}

#[test]
fn nobody_is_root_and_two_thirds_of_the_council_change_policy() {
	genesis(3, PolicyConfig::default()).execute_with(|| {
		block(START, || {
			let key_value = change!(Dividend::dividend::Period, Some(HOUR));
			let set = policy::Call::<Runtime>::set_parameter { key_value };
			assert_eq!(
				by(&person(0), set.clone()),
				Err(DispatchError::BadOrigin),
				"one member changes no policy"
			);
			assert_ok!(decided(set));
			assert_eq!(params::dividend::Period::get(), HOUR);
			// Not even the council is root.
			let code = frame_system::Call::set_code { code: vec![] };
			assert_eq!(by(&person(0), code), Err(DispatchError::BadOrigin));
			let storage = frame_system::Call::set_storage { items: vec![] };
			assert_eq!(decided(storage), Err(DispatchError::BadOrigin));
		});
	})
}
