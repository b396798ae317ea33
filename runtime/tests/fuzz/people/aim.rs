//! Calls that are aimed: at something that exists, by somebody who could act on it.
//!
//! They are drawn like all others, but the number of the cooperative, the currency, the payment … is one that exists.
//!
//! `at_a_person` is long, because it is one list of what can be done to a person.

use codec::{Compact, Encode};
use pallet_cooperatives::Party;
use rochdale_runtime::{
	founding::Body,
	policy::{DAY, HOUR},
	AccountId, Asset, Elections, Runtime,
};

use super::{account, cooperatives::cooperative, persons, place_of};
use crate::{
	community::{FOUNDERS, PEOPLE},
	life::{Act, Life},
	random::Random,
};

/// A call of this pallet with these values for the fields of these names, and the caller.
pub fn call(life: &Life, random: &mut Random, pallet: &str, given: &[(&str, Vec<u8>)]) -> (String, Vec<u8>) {
	let named = |name: &str| name.split('.').next() == Some(pallet);
	let calls: Vec<_> = life.types.calls.iter().filter(|(_, name)| named(name)).collect();
	let (which, name) = *random.one(&calls).expect("each pallet has calls");
	let name = name.split('.').next_back().unwrap_or_default().to_string();
	(name, life.types.this_call(*which, given, random, &life.memory))
}

/// The same with this name.
pub fn named(life: &Life, random: &mut Random, name: &str, given: &[(&str, Vec<u8>)]) -> Option<Vec<u8>> {
	let (which, _) = life.types.calls.iter().find(|(_, known)| *known == name)?;
	Some(life.types.this_call(*which, given, random, &life.memory))
}

/// Aimed at something of any pallet.
pub fn any(life: &mut Life, random: &mut Random) -> Vec<Act> {
	match random.below(15) {
		0..=2 => at_a_cooperative(life, random),
		3 | 4 => at_a_cycle(life, random),
		5 | 6 => at_a_currency(life, random),
		7 | 8 => at_a_payment(life, random),
		9 | 10 => at_a_person(life, random),
		11..=13 => at_an_election(life, random),
		_ => at_a_dividend(life, random),
	}
}

fn later(life: &Life, random: &mut Random) -> u64 {
	life.memory.now + random.of([HOUR, DAY, 31 * DAY, 40 * DAY])
}

/// The fields that name a cooperative, and a person in it.
pub fn of_a_cooperative(
	life: &mut Life,
	random: &mut Random,
	id: u32,
	members: &[(usize, u32)],
) -> Vec<(&'static str, Vec<u8>)> {
	let (applicants, records, wages, periods) = life.chain.execute_with(|| {
		use pallet_cooperatives::{Applications, Periods, Wages, WorkRecords};
		let applicants: Vec<Party> = Applications::<Runtime>::iter_key_prefix(id).collect();
		let records: Vec<(u32, u32)> = WorkRecords::<Runtime>::iter_prefix(id)
			.flat_map(|(member, records)| records.open.into_iter().map(move |record| (member, record.number)))
			.collect();
		let wages: Vec<(u32, u32)> = Wages::<Runtime>::iter_key_prefix((id,)).collect();
		let periods: Vec<u32> = Periods::<Runtime>::iter_key_prefix(id).collect();
		(applicants, records, wages, periods)
	});
	let mut given = vec![("cooperative", id.encode())];
	// For a repeated name, the first value counts.
	if let Some((member, record)) = random.one(&records).copied() {
		if random.chance(400) {
			given.extend([("member", member.encode()), ("record", record.encode())]);
		}
	}
	if let Some((member, wage)) = random.one(&wages).copied() {
		if random.chance(400) {
			given.extend([("member", member.encode()), ("wage", wage.encode())]);
		}
	}
	if let Some(period) = random.one(&periods) {
		given.push(("period", period.encode()));
	}
	if random.chance(900) {
		given.extend(random.one(members).map(|(_, number)| ("member", number.encode())));
	}
	if random.chance(500) {
		given.push(("to", account(random.place(PEOPLE)).encode()));
	}
	if let Some(who) = random.one(&applicants) {
		given.push(("who", who.encode()));
	}
	given.push(("most", 20u32.encode()));
	given.push(("record", (random.below(4) as u32).encode()));
	given.push(("kind", (random.below(2) as u8).encode()));
	given.push(("period", (random.below(3) as u32).encode()));
	given
}

fn at_a_cooperative(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let Some((id, members)) = cooperative(life, random) else { return Vec::new() };
	let officers: Vec<u32> = life.chain.execute_with(|| {
		let all = pallet_cooperatives::Officers::<Runtime>::iter_prefix_values(id);
		all.map(|officer| officer.member).collect()
	});
	let mut all = Vec::new();
	for _ in 0..1 + random.below(4) {
		let (mut who, number) = members[random.place(members.len())];
		if let Some(officer) = random.one(&officers) {
			let officer = members.iter().find(|(_, number)| number == officer);
			who = officer.filter(|_| random.chance(500)).map_or(who, |(who, _)| *who);
		}
		let mut given = of_a_cooperative(life, random, id, &members);
		let (name, mut bytes) = call(life, random, "Cooperatives", &given);
		let own = ["vote", "propose", "waive_wage", "sign_off_record"].contains(&name.as_str());
		if own {
			// The caller's own, or the caller as the member in question.
			let meant = given.iter().find(|(name, _)| *name == "member").map(|(_, value)| value.clone());
			let itself = members.iter().find(|(_, number)| Some(number.encode()) == meant);
			match itself {
				Some((place, _)) if random.chance(700) => who = *place,
				_ => given.insert(0, ("member", number.encode())),
			}
			bytes = named(life, random, &format!("Cooperatives.{name}"), &given).unwrap_or(bytes);
		}
		if name == "withdraw_application" {
			let applicant = persons(life).into_iter().find(|(_, id)| {
				given.iter().any(|(name, value)| *name == "who" && *value == Party::Person(*id).encode())
			});
			who = applicant.map_or(who, |(place, _)| place);
		}
		let shares = ["transfer_shares"].contains(&name.as_str());
		if shares {
			let (_, to) = members[random.place(members.len())];
			given.retain(|(name, _)| *name != "to");
			given.push(("to", to.encode()));
			given.push(("shares", 1u32.encode()));
			bytes = named(life, random, "Cooperatives.transfer_shares", &given).unwrap_or(bytes);
		}
		// Not all members leave at once.
		if name != "leave" || random.chance(100) {
			all.push(Act::of_bytes(if random.chance(900) { who } else { random.place(PEOPLE) }, bytes));
		}
	}
	all
}

fn at_a_cycle(life: &mut Life, random: &mut Random) -> Vec<Act> {
	use pallet_participatory_budget::Stage;
	let cycles: Vec<_> = life.chain.execute_with(|| {
		let all = pallet_participatory_budget::Cycles::<Runtime>::iter();
		let mut all: Vec<_> = all.map(|(id, cycle)| (id, cycle.proposals, cycle.stage)).collect();
		all.sort_by_key(|(id, ..)| *id);
		all
	});
	let Some((cycle, proposals, stage)) = random.one(&cycles).copied() else { return Vec::new() };
	let fitting: &[&str] = match stage {
		Stage::Proposing => {
			&["sponsor", "amend_proposal", "withdraw_proposal", "offer_merge", "accept_merge"]
		}
		Stage::Review | Stage::Objecting => &["object_to_review", "object_to_review", "strike_stance"],
		Stage::Voting => &["vote"],
		Stage::Revealing => &["reveal"],
		Stage::Counting { .. } | Stage::Awarding { .. } => &["count"],
		Stage::CarryingOut => &[
			"report_milestone",
			"report_milestone",
			"pay_milestone",
			"pay_milestone",
			"call_stop",
			"vote_stop",
			"rate_project",
			"strike_stance",
		],
		_ => &["rate_project", "return_deposit", "forget_cycle"],
	};
	let mut all = Vec::new();
	for _ in 0..1 + random.below(4) {
		let proposal = random.below(u64::from(proposals) + 1) as u32;
		let other = random.below(u64::from(proposals) + 1) as u32;
		let author = life.chain.execute_with(|| {
			let proposal = pallet_participatory_budget::Proposals::<Runtime>::get(cycle, proposal)?;
			Some((proposal.author, proposal.content))
		});
		let mut given = vec![
			("cycle", cycle.encode()),
			("proposal", proposal.encode()),
			("other", other.encode()),
			("into", Some(other).encode()),
			("project", (random.below(u64::from(proposals.min(3)) + 1) as u16).encode()),
			("lines", 10u32.encode()),
			("stars", (1 + random.below(5) as u8).encode()),
		];
		let mut who = random.place(FOUNDERS);
		if let Some((author, content)) = author {
			given.push(("content", content.encode()));
			let key = life.chain.execute_with(|| pallet_members::People::<Runtime>::get(author));
			let place = key.and_then(|person| place_of(life, &person.account));
			who = place.filter(|_| random.chance(500)).unwrap_or(who);
		}
		let fits = if random.chance(800) { random.one(fitting) } else { None };
		let bytes = fits.and_then(|name| named(life, random, &format!("ParticipatoryBudget.{name}"), &given));
		let bytes = match bytes {
			Some(bytes) => bytes,
			None => call(life, random, "ParticipatoryBudget", &given).1,
		};
		all.push(Act::of_bytes(who, bytes));
	}
	all
}

fn at_a_currency(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let (ids, agreements, old_keys) = life.chain.execute_with(|| {
		let all = pallet_currencies::Currencies::<Runtime>::iter();
		let mut ids: Vec<_> =
			all.map(|(id, currency)| (id, currency.guardian.clone(), currency.credit().is_some())).collect();
		ids.sort();
		let mut agreements: Vec<u32> = pallet_currencies::Agreements::<Runtime>::iter_keys().collect();
		agreements.sort();
		let mut old_keys: Vec<AccountId> = pallet_members::FormerKeyOf::<Runtime>::iter_keys().collect();
		old_keys.sort();
		(ids, agreements, old_keys)
	});
	let Some((id, guardian, credit)) = random.one(&ids).cloned() else { return Vec::new() };
	let mut all = Vec::new();
	for _ in 0..1 + random.below(4) {
		let mut given = vec![
			("currency", id.encode()),
			("to", account(random.place(PEOPLE)).encode()),
			("who", account(random.place(PEOPLE)).encode()),
			("guardian", random.one(&ids).map_or(guardian.clone(), |(_, other, _)| other.clone()).encode()),
			("until", later(life, random).encode()),
			("amount", u128::from(random.of([1u32, 2, 10, 100])).encode()),
			("at_most", u128::MAX.encode()),
			("least", 1u128.encode()),
			("most", 50u32.encode()),
			("member", random.below(PEOPLE as u64).encode()),
		];
		if let Some(agreement) = random.one(&agreements) {
			given.push(("agreement", agreement.encode()));
		}
		if let Some(old) = random.one(&old_keys) {
			given.push(("old", old.encode()));
		}
		let other = random.one(&ids).filter(|(other, _, is_credit)| *other != id && *is_credit && credit);
		if let Some((other, ..)) = other {
			let side = |currency| pallet_currencies::Side { currency, limit: 10_000 };
			given.push(("first", side(id).encode()));
			given.push(("second", side(*other).encode()));
		}
		let (name, mut bytes) = call(life, random, "CommunityCurrencies", &given);
		if name == "transfer_between" {
			given.retain(|(name, _)| *name != "most");
			given.push(("most", 1_000u128.encode()));
			bytes = named(life, random, "CommunityCurrencies.transfer_between", &given).unwrap_or(bytes);
		}
		// A currency is closed only from time to time.
		if name == "close" && !random.chance(200) {
			continue;
		}
		let speaks = place_of(life, &guardian).filter(|_| random.chance(600));
		all.push(Act::of_bytes(speaks.unwrap_or(random.place(PEOPLE)), bytes));
	}
	all
}

fn at_a_payment(life: &mut Life, random: &mut Random) -> Vec<Act> {
	type Parties = Vec<(u64, AccountId, AccountId)>;
	let sorted = |mut all: Parties| {
		all.sort();
		all
	};
	let (payments, requests, schedules, offers, mandates) = life.chain.execute_with(|| {
		use pallet_payments::{Mandates, Offers, Payments, Requests, Schedules};
		(
			sorted(Payments::<Runtime>::iter().map(|(id, it)| (id, it.payee, it.payer)).collect()),
			sorted(Requests::<Runtime>::iter().map(|(id, it)| (id, it.payer, it.payee)).collect()),
			sorted(Schedules::<Runtime>::iter().map(|(id, it)| (id, it.payer.clone(), it.payer)).collect()),
			sorted(Offers::<Runtime>::iter().map(|(id, it)| (id, it.poster.clone(), it.poster)).collect()),
			Mandates::<Runtime>::iter_keys().take(8).collect::<Vec<_>>(),
		)
	});
	let mut all = Vec::new();
	for _ in 0..1 + random.below(4) {
		let compact = |id: u64| Compact(id).encode();
		let asset = random.of([None, None, Some(0), Some(1), Some(2)]).map_or(Asset::Native, Asset::WithId);
		let mut given = vec![
			("expires_at", later(life, random).encode()),
			("asset", asset.encode()),
			("to", account(random.place(PEOPLE)).encode()),
			("amount", Compact(u128::from(random.of([1u32, 100, 100_000_000]))).encode()),
			("at_least", Compact(0u128).encode()),
		];
		let mut who = random.place(PEOPLE);
		let by = |who: &mut usize, parties: &(u64, AccountId, AccountId), random: &mut Random| {
			let party = if random.chance(700) { &parties.1 } else { &parties.2 };
			*who = place_of(life, party).unwrap_or(*who);
		};
		let name = match random.below(8) {
			0 if !payments.is_empty() => {
				let one = &payments[random.place(payments.len())];
				by(&mut who, one, random);
				given.push(("payment", compact(one.0)));
				given.retain(|(name, _)| *name != "amount");
				"refund"
			}
			1 | 2 if !requests.is_empty() => {
				let one = &requests[random.place(requests.len())];
				by(&mut who, one, random);
				given.push(("request", compact(one.0)));
				random.of(["accept_request", "accept_request", "refuse_request", "withdraw_request"])
			}
			3 if !schedules.is_empty() && random.chance(300) => {
				let one = &schedules[random.place(schedules.len())];
				by(&mut who, one, random);
				given.push(("schedule", compact(one.0)));
				"cancel_schedule"
			}
			4 | 5 if !offers.is_empty() => {
				let one = &offers[random.place(offers.len())];
				given.push(("offer", compact(one.0)));
				if random.chance(100) {
					by(&mut who, one, random);
					"withdraw_offer"
				} else {
					given.push(("give", Compact(u128::from(random.below(1_000))).encode()));
					"swap"
				}
			}
			6 if !mandates.is_empty() => {
				let (payer, (payee, asset)) = mandates[random.place(mandates.len())].clone();
				given.retain(|(name, _)| *name != "asset");
				given.push(("asset", asset.encode()));
				if random.chance(300) {
					who = place_of(life, &payer).unwrap_or(who);
					given.push(("payee", payee.encode()));
					"revoke"
				} else {
					who = place_of(life, &payee).unwrap_or(who);
					given.push(("from", payer.encode()));
					"request"
				}
			}
			_ => {
				given.push(("from", account(random.place(PEOPLE)).encode()));
				random.of(["pay", "request", "authorise", "schedule", "post_offer"])
			}
		};
		let call = named(life, random, &format!("Payments.{name}"), &given);
		all.extend(call.map(|bytes| Act::of_bytes(who, bytes)));
	}
	all
}

fn at_a_person(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let people: Vec<_> = life.chain.execute_with(|| {
		let mut all: Vec<_> = pallet_members::People::<Runtime>::iter().collect();
		all.sort_by_key(|(id, _)| *id);
		all.into_iter().map(|(id, person)| (id, person.account, person.next_key, person.inviter)).collect()
	});
	let Some((mut id, key, next, inviter)) = random.one(&people).cloned() else { return Vec::new() };
	let (recovered, candidates): (Vec<u64>, Vec<u64>) = life.chain.execute_with(|| {
		let waiting =
			pallet_members::People::<Runtime>::iter().filter(|(_, person)| person.joins_at.is_some());
		let mut waiting: Vec<_> = waiting.map(|(id, _)| id).collect();
		waiting.sort();
		(pallet_members::Recoveries::<Runtime>::iter_keys().collect(), waiting)
	});
	let what = match random.below(20) {
		0..=3 if !recovered.is_empty() => 14,
		4 | 5 if !candidates.is_empty() => 6,
		what => what,
	};
	match what {
		14 => id = random.one(&recovered).copied().unwrap_or(id),
		6 => id = random.one(&candidates).copied().unwrap_or(id),
		_ => {}
	}
	let (vouchers, guardians, named_key) = life.chain.execute_with(|| {
		let vouches = pallet_members::VouchesReceived::<Runtime>::get(id);
		let vouchers: Vec<u64> = vouches.iter().map(|vouch| vouch.giver).collect();
		let recovery = pallet_members::Recoveries::<Runtime>::get(id);
		let named_key = recovery.and_then(|recovery| Some(recovery.supports.first()?.new.clone()));
		(vouchers, rochdale_runtime::Members::guardians(id).0, named_key)
	});
	let place = |life: &Life, id: u64| {
		let (_, key, ..) = people.iter().find(|(other, ..)| *other == id)?;
		place_of(life, key)
	};
	let own = place_of(life, &key);
	let fresh = account(FOUNDERS + random.place(PEOPLE - FOUNDERS));
	// An old key with money on it, if there is one.
	let left = life.chain.execute_with(|| {
		let mut former = pallet_members::FormerKeyOf::<Runtime>::iter();
		former.find(|(_, former)| former.heir.is_some()).map(|(old, _)| old)
	});
	let old = left.unwrap_or_else(|| fresh.clone());
	let given =
		vec![("id", id.encode()), ("new", fresh.encode()), ("who", fresh.encode()), ("old", old.encode())];
	let voucher = random.one(&vouchers).and_then(|voucher| place(life, *voucher));
	let guardian = random.one(&guardians).and_then(|guardian| place(life, *guardian));
	let (name, who) = match what {
		0 => ("withdraw_invitation", place(life, inviter)),
		1 => ("decline_invitation", own),
		2 => ("accept_invitation", own),
		3 | 4 => ("vouch", Some(random.place(FOUNDERS))),
		5 => ("withdraw_vouch", voucher),
		6 => ("challenge", Some(random.place(FOUNDERS))),
		7 | 8 => ("join", own),
		9 => ("renew", own),
		10 => ("leave", own.filter(|_| random.chance(100))),
		11 => ("change_key", own.filter(|_| random.chance(300))),
		12 => ("confirm_key", next.and_then(|next| place_of(life, &next))),
		13 => ("support_recovery", guardian.filter(|_| random.chance(300))),
		14 => {
			// All guardians agree.
			let new = named_key.unwrap_or(fresh);
			let support = |who| {
				Act::new(who, pallet_members::Call::<Runtime>::support_recovery { id, new: new.clone() })
			};
			return guardians.iter().filter_map(|guardian| place(life, *guardian)).map(support).collect();
		}
		15 => match random.below(10) {
			9 => ("collect_money", own),
			8 => ("stay", own),
			0 => ("set_guardians", own),
			1 => ("stop_key_change", own),
			2 => ("withdraw_support", guardian),
			3 | 4 => ("close_recovery", own),
			_ => ("object_to_recovery", own),
		},
		16 => {
			// A person who is about to become the new key of somebody.
			let mut all = Vec::new();
			let next: Vec<AccountId> =
				life.chain.execute_with(|| pallet_members::NextKeyOf::<Runtime>::iter_keys().collect());
			for key in next {
				for name in ["Members.complete_recovery", "Members.confirm_key"] {
					let call = named(life, random, name, &given);
					all.extend(place_of(life, &key).zip(call).map(|(who, bytes)| Act::of_bytes(who, bytes)));
				}
			}
			return all;
		}
		17 => {
			// All people look after their membership.
			let renew = |n| Act::new(n, pallet_members::Call::renew {});
			return (0..FOUNDERS).filter(|_| random.chance(800)).map(renew).collect();
		}
		18 => {
			// A challenger names a branch.
			let case = life.chain.execute_with(|| {
				let cases = pallet_members::Challenges::<Runtime>::iter();
				cases.map(|(id, case)| (id, case.challengers[0].0)).min()
			});
			let Some((id, by)) = case else { return Vec::new() };
			let persons: Vec<u64> =
				people.iter().map(|(id, ..)| *id).filter(|_| random.chance(300)).take(100).collect();
			let persons = persons.try_into().expect("not too many");
			let call = pallet_members::Call::<Runtime>::name_branch { id, persons };
			return place(life, by).map(|who| Act::new(who, call)).into_iter().collect();
		}
		_ => {
			let vouch = |n: usize| Act::new(n, pallet_members::Call::vouch { id });
			return (0..FOUNDERS).filter(|_| random.chance(300)).map(vouch).collect();
		}
	};
	let call = named(life, random, &format!("Members.{name}"), &given);
	who.zip(call).map(|(who, bytes)| Act::of_bytes(who, bytes)).into_iter().collect()
}

fn at_a_dividend(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let assets: Vec<Asset> =
		life.chain.execute_with(|| pallet_dividend::Dividends::<Runtime>::iter_keys().collect());
	let Some(asset) = random.one(&assets).cloned() else { return Vec::new() };
	let guardian = match asset {
		Asset::Native => None,
		Asset::WithId(id) => life
			.chain
			.execute_with(|| pallet_currencies::Currencies::<Runtime>::get(id))
			.and_then(|currency| place_of(life, &currency.guardian)),
	};
	let mut all = Vec::new();
	for _ in 0..1 + random.below(5) {
		let plan = pallet_dividend::Plan { period: random.of([60_000, HOUR, DAY]), issue: 0u128 };
		let given = vec![
			("asset", asset.encode()),
			("id", random.below(PEOPLE as u64).encode()),
			("plan", plan.encode()),
		];
		let (name, bytes) = call(life, random, "Dividend", &given);
		let speaks = ["open", "set_plan", "close"].contains(&name.as_str());
		if name == "close" && !random.chance(200) {
			continue;
		}
		let who = if speaks { guardian } else { Some(random.place(FOUNDERS)) };
		all.extend(who.map(|who| Act::of_bytes(who, bytes)));
	}
	all
}

/// Members stand, back, vote, or recall somebody who has a seat.
fn at_an_election(life: &mut Life, random: &mut Random) -> Vec<Act> {
	use pallet_elections::{Call, RecallStage, Stage};
	let body = random.of([Body::Council, Body::Validators]);
	let (stage, paper, seats) = life.chain.execute_with(|| {
		let open = Elections::open_election(body);
		let paper = open.as_ref().map(|(round, _)| Elections::paper(body, *round)).unwrap_or_default();
		(open.map(|(_, election)| election.stage), paper, Elections::seats(body))
	});
	let seat = random.one(&seats).map(|seat| seat.member).filter(|_| random.chance(300));
	let recall = seat.and_then(|member| life.chain.execute_with(|| Elections::recall_of(body, member)));
	let mut all = Vec::new();
	let callers: Vec<_> = (0..PEOPLE).filter(|_| random.chance(400)).collect();
	for who in callers {
		let call: Call<Runtime> = match (seat, stage) {
			(Some(member), _) => match recall.map(|recall| recall.stage) {
				Some(RecallStage::Voting { .. }) => {
					Call::vote_recall { body, member, aye: random.chance(700) }
				}
				_ => Call::sign_recall { body, member },
			},
			(None, Some(Stage::Standing)) => match random.below(10) {
				0..=4 => Call::stand { body },
				5 => Call::withdraw { body },
				_ => Call::back { body, candidate: random.one(&paper).map(|candidate| candidate.member) },
			},
			(None, _) => {
				let choices = (0..paper.len() as u16).filter(|_| random.chance(300)).collect::<Vec<_>>();
				Call::vote { body, ballot: choices.try_into().unwrap_or_default() }
			}
		};
		all.push(Act::new(who, call));
	}
	all
}
