//! Random lives of a community, compared with a model that loops over everybody.

use std::collections::BTreeMap;

use crate::{mock::*, *};
use frame_support::sp_runtime::Perbill;
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Act {
	Join(MemberId),
	Leave(MemberId),
	Claim(MemberId),
	Rekey(MemberId, AccountId),
	Wait(Moment),
	SetPeriod(Moment),
	SetPolicy(Policy<Balance>),
}

fn policy() -> impl Strategy<Value = Policy<Balance>> {
	prop_oneof![
		(0..1_000u128).prop_map(|amount| Policy::Fixed { amount }),
		(0..1_000u128, 0..200_000_000u32, 0..DAY * 4).prop_map(|(initial, parts, reevaluation)| {
			Policy::Growth { initial, rate: Perbill::from_parts(parts), reevaluation }
		}),
	]
}

fn act() -> impl Strategy<Value = Act> {
	prop_oneof![
		3 => (0..8u64).prop_map(Act::Join),
		2 => (0..8u64).prop_map(Act::Leave),
		4 => (0..8u64).prop_map(Act::Claim),
		1 => (0..8u64, 100..900u128).prop_map(|(id, key)| Act::Rekey(id, key)),
		6 => (0..DAY * 3).prop_map(Act::Wait),
		1 => (0..DAY * 2).prop_map(Act::SetPeriod),
		1 => policy().prop_map(Act::SetPolicy),
	]
}

/// What each member is owed. At each dividend the model loops over all of them.
#[derive(Default)]
struct Model {
	owed: BTreeMap<MemberId, Balance>,
	entitled: Balance,
}

impl Model {
	fn note_dividends(&mut self) {
		for record in System::events() {
			if let RuntimeEvent::Dividend(Event::FellDue { periods, amount, .. }) = record.event {
				for owed in self.owed.values_mut() {
					*owed += amount * Balance::from(periods);
					self.entitled += amount * Balance::from(periods);
				}
			}
		}
		System::reset_events();
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(200))]

	#[test]
	fn the_lazy_books_equal_those_of_a_clerk_who_visits_everybody(acts in prop::collection::vec(act(), 1..120)) {
		genesis().execute_with(|| {
			let mut model = Model::default();
			let mut now = START;
			for act in acts {
				match act {
					Act::Join(id) => if !is_member(id) {
						join(id, AccountId::from(id) + 1);
						model.owed.insert(id, 0);
					},
					Act::Leave(id) => if is_member(id) {
						leave(id);
						model.owed.remove(&id);
					},
					Act::Claim(id) => if Dividend::claim_for(RuntimeOrigin::signed(1), id).is_ok() {
						model.owed.insert(id, 0);
					},
					Act::Rekey(id, key) => if is_member(id) && TestRoll::member(&key).is_none() {
						rekey(id, key);
					},
					Act::Wait(time) => {
						now += time;
						System::reset_events();
						block_at(now);
						model.note_dividends();
					},
					Act::SetPeriod(period) => Period::set(period),
					Act::SetPolicy(policy) => CurrentPolicy::set(policy),
				}
				Dividend::do_try_state().map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
				for (id, owed) in &model.owed {
					prop_assert_eq!(Dividend::unclaimed(*id), *owed, "what member {} is owed", id);
				}
				prop_assert_eq!(Entitled::<Test>::get(), model.entitled);
				prop_assert_eq!(Balances::total_issuance(), MINIMUM + PaidOut::<Test>::get(), "only dividends are issued");
			}
			Ok(())
		})?;
	}
}
