//! Cooperatives.

use codec::{Decode, Encode};
use frame_support::traits::Bounded;
use pallet_cooperatives::{
	Authority, Bylaws, Class, ClassKind, Decision, Decisions, Document, Kind, Motion, Office, Party, Vote,
	Waterfall, WorkKind,
};
use rochdale_primitives::ElectorateId;
use rochdale_runtime::{
	policy::{DAY, HOUR, MINUTE},
	Asset, Runtime, RuntimeCall, UNIT,
};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	Perbill, Weight,
};

use super::{account, aim, budgets, persons, place_of, text, BalancesCall};
use crate::{
	community::{FOUNDERS, PEOPLE},
	life::{Act, Life},
	random::Random,
	types::remark,
};

type CoopCall = pallet_cooperatives::Call<Runtime>;

/// The most weight of a resolution's call.
const WEIGHT_BOUND: Weight = Weight::from_parts(100_000_000_000, 5_000_000);

fn bylaws(random: &mut Random) -> Bylaws<Runtime> {
	let class = |kind, weight| Class { kind, weight };
	let kind = |name: &str, weight| WorkKind { name: text(name), weight };
	// Most communities here allow short times; the others refuse them.
	let time = random.of([MINUTE, 10 * MINUTE, HOUR, DAY]);
	let decision = |quorum, majority| Decision {
		quorum: Perbill::from_percent(quorum),
		majority: Perbill::from_percent(majority),
		duration: time,
	};
	let decisions = Decisions {
		ordinary: decision(20, 50),
		qualified: decision(40, 60),
		bylaws: decision(50, 66),
		dissolution: decision(60, 75),
	};
	let office = random.of([Office::Chair, Office::Treasurer, Office::Bookkeeper]);
	let authority = |random: &mut Random| match random.below(3) {
		0 => Authority::Members,
		1 => Authority::Office(office),
		_ => Authority::Account(account(random.place(FOUNDERS))),
	};
	Bylaws {
		document: Document { reference: text("ipfs://bylaws"), hash: [1; 32] },
		classes: vec![
			class(ClassKind::Worker, 3),
			class(ClassKind::Consumer, 1),
			class(ClassKind::Supporter, 0),
		]
		.try_into()
		.expect("three classes"),
		book: if random.chance(700) { Asset::Native } else { Asset::WithId(random.below(4) as u32) },
		par: random.of([1, 1_000, UNIT, 10 * UNIT]),
		least_shares: 1,
		most_shares: 50,
		first_shares: 1,
		instalment_time: random.of([DAY, 30 * DAY]),
		notice: random.of([HOUR, DAY, 90 * DAY]),
		defence: time,
		admission: authority(random),
		recording: authority(random),
		decisions,
		waterfall: Waterfall {
			reserve: Perbill::from_percent(10),
			commons: Perbill::from_percent(5),
			interest: Perbill::from_percent(2),
			cash: Perbill::from_percent(75),
		},
		solvency: Perbill::from_percent(20),
		period: random.of([HOUR, DAY, 28 * DAY]),
		claim_time: random.of([HOUR, 10 * DAY, 90 * DAY]),
		contest_time: time,
		work: vec![kind("hours", 1), kind("purchases", 15)].try_into().expect("two"),
	}
}

/// Some persons found a cooperative, and sign.
pub fn found(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let mut persons = persons(life);
	random.shuffle(&mut persons);
	persons.truncate(3 + random.place(3));
	let Some((first, _)) = persons.first().copied() else { return Vec::new() };
	let founders: Vec<_> = persons
		.iter()
		.map(|(_, id)| (Party::Person(*id), random.below(2) as u8, 1 + random.below(5) as u32))
		.collect();
	let Ok(founders) = founders.try_into() else { return Vec::new() };
	let bylaws = Box::new(bylaws(random));
	vec![Act::new(first, CoopCall::found { name: text("Full Plate"), bylaws, founders })]
}

/// The founders of cooperatives in foundation sign.
pub fn sign(life: &mut Life) -> Vec<Act> {
	let open: Vec<_> = life
		.chain
		.execute_with(|| pallet_cooperatives::Foundings::<Runtime>::iter().take(3).collect::<Vec<_>>())
		.into_iter()
		.map(|(id, founding)| (id, founding.hash()))
		.collect();
	let mut all = Vec::new();
	for (cooperative, proposal) in open {
		for n in 0..FOUNDERS {
			all.push(Act::new(n, CoopCall::sign { cooperative, proposal }));
		}
	}
	all
}

/// A cooperative, and its persons with their numbers in its register.
pub fn cooperative(life: &mut Life, random: &mut Random) -> Option<(u32, Vec<(usize, u32)>)> {
	let ids: Vec<u32> = life.chain.execute_with(|| {
		let mut ids: Vec<_> = pallet_cooperatives::Cooperatives::<Runtime>::iter_keys().collect();
		ids.sort();
		ids
	});
	let id = random.one(&ids).copied()?;
	let numbers: Vec<(Party, u32)> =
		life.chain.execute_with(|| pallet_cooperatives::MemberNumbers::<Runtime>::iter_prefix(id).collect());
	let persons = persons(life);
	let mut members: Vec<_> = numbers
		.into_iter()
		.filter_map(|(who, number)| match who {
			Party::Person(person) => {
				let (place, _) = persons.iter().find(|(_, id)| *id == person)?;
				Some((*place, number))
			}
			Party::Cooperative(_) => None,
		})
		.collect();
	members.sort();
	(!members.is_empty()).then_some((id, members))
}

/// Members of a cooperative propose a resolution, and vote for it.
pub fn resolution(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let Some((id, members)) = cooperative(life, random) else { return Vec::new() };
	let resolution = life.chain.execute_with(|| pallet_cooperatives::NextResolution::<Runtime>::get(id));
	let (who, member) = members[random.place(members.len())];
	let mut all = Vec::new();
	let some = members[random.place(members.len())].1;
	let call = subject(life, random, id, &members);
	let motion = match random.below(5) {
		0 => Motion::Election {
			office: random.of([Office::Chair, Office::Treasurer, Office::Bookkeeper]),
			member: Some(some),
		},
		_ => {
			// A long call is noted, and the motion names its hash.
			let (hash, len) = (BlakeTwo256::hash(&call), call.len() as u32);
			Motion::Call(match call.clone().try_into() {
				Ok(inline) => Bounded::Inline(inline),
				Err(_) => {
					all.push(Act::new(who, pallet_preimage::Call::note_preimage { bytes: call }));
					Bounded::Lookup { hash, len }
				}
			})
		}
	};
	let kind = random.of([Kind::Ordinary, Kind::Qualified, Kind::Bylaws, Kind::Dissolution]);
	let document = Document { reference: text("the motion"), hash: [2; 32] };
	all.push(Act::new(who, CoopCall::propose { cooperative: id, member, kind, motion, document }));
	for (who, member) in &members {
		let vote = if random.chance(900) { Vote::Aye } else { Vote::Nay };
		all.push(Act::new(*who, CoopCall::vote { cooperative: id, resolution, member: *member, vote }));
	}
	all
}

/// The subject of a resolution.
fn subject(life: &mut Life, random: &mut Random, id: u32, members: &[(usize, u32)]) -> Vec<u8> {
	let (other, some) = members[random.place(members.len())];
	match random.below(16) {
		0 => {
			let dest = account(other).into();
			let call = BalancesCall::transfer_keep_alive { dest, value: UNIT };
			RuntimeCall::from(CoopCall::act { call: Box::new(call.into()) }).encode()
		}
		1 => RuntimeCall::from(CoopCall::dissolve {
			cooperative: id,
			heir: pallet_cooperatives::Heir::Commons,
		})
		.encode(),
		2 => RuntimeCall::from(CoopCall::hire {
			cooperative: id,
			member: some,
			asset: Asset::Native,
			amount: UNIT / 10,
			every: random.of([DAY, 7 * DAY]),
			first_at: life.memory.now + DAY,
		})
		.encode(),
		3 => budgets::start(random, ElectorateId::Cooperative(id), Asset::Native),
		4 => RuntimeCall::from(CoopCall::record_work {
			cooperative: id,
			member: some,
			kind: 0,
			units: 1 + random.below(100),
			reference: text("the ledger"),
		})
		.encode(),
		5 => RuntimeCall::from(CoopCall::set_officer {
			cooperative: id,
			office: random.of([Office::Chair, Office::Treasurer, Office::Bookkeeper]),
			member: Some(some),
			limit: Some(pallet_cooperatives::Limit { amount: UNIT, every: DAY }),
		})
		.encode(),
		6 => {
			let call = life.types.any_call(random, &life.memory, 2);
			let Ok(call) = RuntimeCall::decode(&mut &call[..]) else { return remark() };
			RuntimeCall::from(CoopCall::act { call: Box::new(call) }).encode()
		}
		7 => RuntimeCall::from(CoopCall::amend_bylaws {
			cooperative: id,
			of: random.below(3) as u32,
			bylaws: Box::new(bylaws(random)),
		})
		.encode(),
		8 => {
			RuntimeCall::from(CoopCall::expel { cooperative: id, member: some, reason: text("why") }).encode()
		}
		10 => {
			// It applies for membership in another cooperative, or admits one.
			let other = random.below(4) as u32;
			let apply = CoopCall::apply { cooperative: other, class: 0, shares: 1, first: 1 };
			RuntimeCall::from(CoopCall::act { call: Box::new(apply.into()) }).encode()
		}
		9 => aim::call(life, random, "CommunityCurrencies", &[]).1,
		_ => {
			let given = aim::of_a_cooperative(life, random, id, members);
			aim::call(life, random, "Cooperatives", &given).1
		}
	}
}

/// Resolutions are voted on and closed; periods are closed, wages are paid; people apply and are admitted.
pub fn votes(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let Some((cooperative, members)) = cooperative(life, random) else { return Vec::new() };
	let open: Vec<_> = life.chain.execute_with(|| {
		let all = pallet_cooperatives::Resolutions::<Runtime>::iter_prefix(cooperative);
		let open = all.filter(|(_, resolution)| resolution.outcome == pallet_cooperatives::Outcome::Open);
		open.map(|(number, _)| number).collect()
	});
	let mut all = Vec::new();
	for resolution in open.into_iter().take(4) {
		all.push(Act::new(
			random.place(PEOPLE),
			CoopCall::close_resolution { cooperative, resolution, weight_bound: WEIGHT_BOUND },
		));
	}
	let account = account(random.place(PEOPLE));
	let person = life.chain.execute_with(|| pallet_members::IdOf::<Runtime>::get(&account));
	let who = place_of(life, &account).unwrap_or(0);
	match (random.below(8), person) {
		(0, _) => {
			all.push(Act::new(who, CoopCall::close_period { cooperative }));
			all.push(Act::new(who, CoopCall::hold_claims { cooperative }));
		}
		(1, _) => all.push(Act::new(who, CoopCall::pay_wages { cooperative, most: 20 })),
		(2, _) => {
			for (_, member) in &members {
				let period = random.below(3) as u32;
				all.push(Act::new(who, CoopCall::claim_patronage { cooperative, period, member: *member }));
				all.push(Act::new(who, CoopCall::collect { cooperative, member: *member }));
			}
		}
		(3, _) => {
			let dest = life.chain.execute_with(|| rochdale_runtime::Cooperatives::account_of(cooperative));
			let value = UNIT * u128::from(1 + random.below(100));
			// Somebody buys, or sends money without a word.
			if random.chance(700) {
				let memo = text("bread");
				all.push(Act::new(who, CoopCall::buy { cooperative, amount: value, memo }));
			} else {
				all.push(Act::new(who, BalancesCall::transfer_allow_death { dest: dest.into(), value }));
			}
		}
		(4, _) => {
			for (who, number) in &members {
				if random.chance(300) {
					let units = 1 + random.below(50);
					let record = CoopCall::record_work {
						cooperative,
						member: *number,
						kind: random.below(2) as u8,
						units,
						reference: text("the ledger"),
					};
					all.push(Act::new(*who, record));
				}
			}
		}
		(_, Some(id)) => {
			let apply = CoopCall::apply { cooperative, class: random.below(3) as u8, shares: 2, first: 1 };
			all.push(Act::new(who, apply));
			for n in 0..FOUNDERS {
				all.push(Act::new(n, CoopCall::admit { cooperative, who: Party::Person(id) }));
			}
		}
		_ => {}
	}
	all
}
