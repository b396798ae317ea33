//! Random lives of three currencies, compared with a clerk who loops over everybody.

use std::collections::BTreeMap;

use crate::{mock::*, *};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Act {
	Enrol(MemberId),
	Quit(MemberId),
	Join(MemberId, u32),
	Leave(MemberId, u32),
	Claim(MemberId, u32),
	Settle(u32),
	PayIn(u32, Balance),
	Spend(MemberId, u32, Balance),
	Open(u32, Plan<Balance>),
	SetPlan(u32, Plan<Balance>),
	Close(u32),
	Wait(Moment),
}

fn act() -> impl Strategy<Value = Act> {
	let who = || 1..7u64;
	let asset = || HOURS..=WORK;
	let plan = || (DAY / 24..DAY * 3, 0..30u128).prop_map(|(period, issue)| Plan { period, issue });
	prop_oneof![
		3 => who().prop_map(Act::Enrol),
		1 => who().prop_map(Act::Quit),
		8 => (who(), asset()).prop_map(|(id, asset)| Act::Join(id, asset)),
		3 => (who(), asset()).prop_map(|(id, asset)| Act::Leave(id, asset)),
		6 => (who(), asset()).prop_map(|(id, asset)| Act::Claim(id, asset)),
		3 => asset().prop_map(Act::Settle),
		6 => (asset(), 0..300u128).prop_map(|(asset, amount)| Act::PayIn(asset, amount)),
		3 => (who(), asset(), 0..300u128).prop_map(|(id, asset, amount)| Act::Spend(id, asset, amount)),
		4 => (asset(), plan()).prop_map(|(asset, plan)| Act::Open(asset, plan)),
		1 => (asset(), plan()).prop_map(|(asset, plan)| Act::SetPlan(asset, plan)),
		1 => asset().prop_map(Act::Close),
		8 => (0..DAY * 3).prop_map(Act::Wait),
	]
}

/// The records of one currency, kept by a clerk who goes from one participant to the next.
#[derive(Clone, Default)]
struct Clerk {
	least: Balance,
	plan: Option<Plan<Balance>>,
	next_at: Moment,
	/// The part of the pot that is not owed to anybody, if the pot has any money.
	free: Option<Balance>,
	owed: BTreeMap<MemberId, Balance>,
	minted: Balance,
}

impl Clerk {
	/// Settles, and returns whether anything was due.
	fn settle(&mut self, now: Moment) -> bool {
		let Some(plan) = self.plan else { return false };
		let mut issue = 0;
		let mut due = false;
		while self.next_at <= now {
			self.next_at += plan.period;
			issue += plan.issue * self.owed.len() as Balance;
			due = true;
		}
		if issue > 0 {
			self.minted += issue + if self.free.is_none() { self.least } else { 0 };
			self.free = Some(self.free.unwrap_or(0) + issue);
		}
		if due {
			self.divide();
		}
		due
	}

	fn divide(&mut self) {
		let Some(free) = self.free.as_mut().filter(|_| !self.owed.is_empty()) else { return };
		let each = *free / self.owed.len() as Balance;
		for owed in self.owed.values_mut() {
			*owed += each;
			*free -= each;
		}
	}

	/// Whether `id` can be paid this amount. Nothing can always be paid.
	fn payable(&self, asset: u32, id: MemberId, amount: Balance) -> bool {
		amount == 0 || amount >= self.least || Assets::balance(asset, AccountId::from(id)) > 0
	}

	/// `id` leaves. Returns what they are paid.
	fn take_out(&mut self, asset: u32, id: MemberId, now: Moment) -> Balance {
		self.settle(now);
		let amount = self.owed.remove(&id).expect("only a participant can leave");
		if self.payable(asset, id, amount) {
			return amount;
		}
		*self.free.as_mut().expect("the pot holds what was owed") += amount;
		0
	}

	/// `id` claims. Returns what they are paid, if they are.
	fn claim(&mut self, asset: u32, id: MemberId, now: Moment) -> Option<Balance> {
		self.settle(now);
		let amount = *self.owed.get(&id)?;
		if amount == 0 || !self.payable(asset, id, amount) {
			return None;
		}
		if self.plan.is_some() {
			self.owed.insert(id, 0);
		} else {
			self.owed.remove(&id);
		}
		Some(amount)
	}
}

fn purse(asset: u32, id: MemberId) -> Balance {
	Assets::balance(asset, AccountId::from(id))
}

fn sound(asset: u32, plan: &Plan<Balance>) -> bool {
	plan.issue == 0 || asset != BREAD
}

/// Does `act` on the chain and in the clerks' records, and compares the results.
fn step(act: Act, now: &mut Moment, clerks: &mut BTreeMap<u32, Clerk>) -> Result<(), TestCaseError> {
	match act {
		Act::Enrol(id) => {
			if !is_member(id) {
				join(id, id.into());
			}
		}
		Act::Quit(id) => {
			if is_member(id) {
				let before: Vec<_> = clerks.keys().map(|asset| purse(*asset, id)).collect();
				let mut paid = Vec::new();
				for (asset, clerk) in clerks.iter_mut() {
					let takes_part = clerk.owed.contains_key(&id);
					paid.push(if takes_part { clerk.take_out(*asset, id, *now) } else { 0 });
				}
				leave(id);
				for ((asset, before), paid) in clerks.keys().zip(before).zip(paid) {
					prop_assert_eq!(purse(*asset, id), before + paid, "what {} was paid in {}", id, asset);
				}
			}
		}
		Act::Join(id, asset) => {
			let clerk = clerks.get_mut(&asset).unwrap();
			let can = is_member(id) && clerk.plan.is_some() && !clerk.owed.contains_key(&id);
			prop_assert_eq!(Dividend::join(by(id.into()), asset).is_ok(), can);
			if can {
				clerk.settle(*now);
				clerk.owed.insert(id, 0);
			}
		}
		Act::Leave(id, asset) => {
			let clerk = clerks.get_mut(&asset).unwrap();
			let can = clerk.owed.contains_key(&id);
			let paid = if can { clerk.take_out(asset, id, *now) } else { 0 };
			let before = purse(asset, id);
			prop_assert_eq!(Dividend::leave(by(id.into()), asset).is_ok(), can);
			prop_assert_eq!(purse(asset, id), before + paid, "what {} was paid", id);
		}
		Act::Claim(id, asset) => {
			let clerk = clerks.get_mut(&asset).unwrap();
			let mut after = clerk.clone();
			let paid = after.claim(asset, id, *now);
			let before = purse(asset, id);
			prop_assert_eq!(Dividend::claim_in_for(by(1), asset, id).is_ok(), paid.is_some());
			prop_assert_eq!(purse(asset, id), before + paid.unwrap_or(0), "what {} was paid", id);
			if paid.is_some() {
				*clerk = after;
			}
		}
		Act::Settle(asset) => {
			let due = clerks.get_mut(&asset).unwrap().settle(*now);
			prop_assert_eq!(Dividend::divide_pot(by(1), asset).is_ok(), due);
		}
		Act::PayIn(asset, amount) => {
			let clerk = clerks.get_mut(&asset).unwrap();
			if transfer(asset, COMMONS, Dividend::pot(&asset), amount).is_ok() && amount > 0 {
				clerk.free = Some(match clerk.free {
					Some(free) => free + amount,
					None => amount - clerk.least,
				});
			}
		}
		Act::Spend(id, asset, amount) => {
			let _ = transfer(asset, id.into(), COMMONS, amount.min(purse(asset, id)));
		}
		Act::Open(asset, plan) => {
			let clerk = clerks.get_mut(&asset).unwrap();
			let can = clerk.plan.is_none() && sound(asset, &plan);
			prop_assert_eq!(Dividend::open(root(), asset, plan).is_ok(), can);
			if can {
				clerk.plan = Some(plan);
				clerk.next_at = *now + plan.period;
			}
		}
		Act::SetPlan(asset, plan) => {
			let clerk = clerks.get_mut(&asset).unwrap();
			let can = clerk.plan.is_some() && sound(asset, &plan);
			prop_assert_eq!(Dividend::set_plan(root(), asset, plan).is_ok(), can);
			if can {
				clerk.settle(*now);
				clerk.plan = Some(plan);
			}
		}
		Act::Close(asset) => {
			let clerk = clerks.get_mut(&asset).unwrap();
			prop_assert_eq!(Dividend::close(root(), asset).is_ok(), clerk.plan.is_some());
			if clerk.plan.is_some() {
				clerk.settle(*now);
				clerk.divide();
				clerk.plan = None;
			}
		}
		Act::Wait(time) => {
			*now += time;
			block_at(*now);
		}
	}
	Ok(())
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(300))]

	#[test]
	fn the_lazy_books_of_all_currencies_equal_those_of_clerks_who_visit_everybody(
		acts in prop::collection::vec(act(), 1..150)
	) {
		genesis().execute_with(|| {
			let least = [(HOURS, 1), (BREAD, MINIMUM), (WORK, MINIMUM)];
			let mut clerks: BTreeMap<_, _> =
				least.into_iter().map(|(asset, least)| (asset, Clerk { least, ..Default::default() })).collect();
			let mut now = START;
			block_at(now);
			for act in acts {
				let told = format!("{act:?}");
				step(act, &mut now, &mut clerks)?;
				Dividend::do_try_state().map_err(|error| TestCaseError::fail(format!("{told}: {error:?}")))?;
				for (asset, clerk) in &clerks {
					let mut foreseen = clerk.clone();
					foreseen.settle(now);
					for id in 1..7 {
						let owed = foreseen.owed.get(&id).copied().unwrap_or_default();
						let unclaimed = Dividend::unclaimed_in(*asset, id);
						prop_assert_eq!(unclaimed, owed, "what {} is owed in {} after {}", id, asset, &told);
					}
					let owed: Balance = clerk.owed.values().sum();
					let held = clerk.free.map_or(0, |free| free + clerk.least + owed);
					prop_assert_eq!(pot(*asset), held, "what the pot of {} holds after {}", asset, &told);
					let participants = Dividends::<Test>::get(asset).map_or(0, |dividend| dividend.participants);
					prop_assert_eq!(participants as usize, clerk.owed.len());
					prop_assert_eq!(issuance(*asset), WEALTH + clerk.minted, "nothing else is issued, nothing is lost");
				}
			}
			Ok(())
		})?;
	}
}
