//! A fake source of cooperatives.

use super::*;
use crate::rpc::cooperatives::{Chart, CooperativeInfo, Foundings, Source, StoredEntries, Terms};
use pallet_cooperatives as coops;
use pallet_cooperatives::{ledger, MemberNo, PeriodNo, ResolutionId, Version};
use rochdale_primitives::{CooperativeId, Spent};
use rochdale_runtime::{Asset, Runtime};
use sp_runtime::{DispatchError, Perbill, TokenError};

mod answers;
pub mod open;

const DAY: Moment = 86_400_000;
/// 2027-01-01T00:00:00Z.
const NEW_YEAR: Moment = 1_798_761_600_000;

/// The calls with which all forms of answers are seen.
pub fn calls() -> Vec<(&'static str, Value)> {
	vec![
		("community_coops", json!([])),
		("community_coops", json!([2, 1])),
		("community_coop", json!([0])),
		("community_coop", json!([4])),
		("community_coopFounding", json!([1])),
		("community_coopFoundings", json!([])),
		("community_coopFoundings", json!([2, 1])),
		("community_coopBylaws", json!([0, 1])),
		("community_coopBylaws", json!([4, 1])),
		("community_coopRegister", json!([0])),
		("community_coopRegister", json!([0, 1, 2])),
		("community_coopApplications", json!([0])),
		("community_coopApplications", json!([0, null, 1])),
		("community_coopPeriod", json!([0, 0])),
		("community_coopPeriod", json!([0, 1])),
		("community_coopPeriod", json!([0, 2])),
		("community_coopPeriod", json!([0, 3])),
		("community_coopExitQueue", json!([0])),
		("community_coopExitQueue", json!([0, null, 1])),
		("community_coopStatement", json!([0, 1])),
		("community_coopStatement", json!([0, 1, 1, 1])),
		("community_coopResolutions", json!([0])),
		("community_coopResolutions", json!([0, 1, 1])),
		("community_coopBallot", json!([0, 1, 0])),
		("community_coopBallot", json!([0, 1, 1])),
		("community_coopWages", json!([0])),
		("community_coopRecords", json!([0, 1])),
		("community_coopAccounts", json!([0])),
		("community_coopAccounts", json!([0, 1])),
		("community_coopEntries", json!([0])),
		("community_coopEntries", json!([0, 1, 1])),
	]
}

/// The calls that fail, with their errors.
pub fn errors() -> Vec<(&'static str, &'static str, Value)> {
	let unknown = Hash::repeat_byte(9);
	vec![
		("UnknownBlock", "community_coops", json!([0, 1, unknown])),
		("Pruned", "community_coops", json!([0, 1, PRUNED])),
		("UnknownCooperative", "community_coop", json!([1])),
		("Pruned", "community_coop", json!([0, PRUNED])),
		("UnknownCooperative", "community_coopFounding", json!([0])),
		("UnknownBlock", "community_coopFoundings", json!([0, 1, unknown])),
		("UnknownCooperative", "community_coopBylaws", json!([1, 0])),
		("UnknownBylaws", "community_coopBylaws", json!([0, 0])),
		("UnknownCooperative", "community_coopRegister", json!([1])),
		("UnknownCooperative", "community_coopApplications", json!([1])),
		("UnknownCooperative", "community_coopPeriod", json!([1, 0])),
		("UnknownPeriod", "community_coopPeriod", json!([0, 4])),
		("UnknownCooperative", "community_coopExitQueue", json!([1])),
		("UnknownCooperative", "community_coopStatement", json!([1, 0])),
		("UnknownCoopMember", "community_coopStatement", json!([0, 2])),
		("UnknownCooperative", "community_coopResolutions", json!([1])),
		("UnknownCooperative", "community_coopBallot", json!([1, 0, 0])),
		("UnknownResolution", "community_coopBallot", json!([0, 3, 0])),
		("UnknownCoopMember", "community_coopBallot", json!([0, 1, 2])),
		("UnknownCooperative", "community_coopWages", json!([1])),
		("UnknownCooperative", "community_coopRecords", json!([1, 0])),
		("UnknownCoopMember", "community_coopRecords", json!([0, 2])),
		("UnknownBlock", "community_coopRecords", json!([0, 0, unknown])),
		("UnknownCooperative", "community_coopAccounts", json!([1])),
		("UnknownPeriod", "community_coopAccounts", json!([0, 9])),
		("UnknownCooperative", "community_coopEntries", json!([1])),
	]
}

/// The end of a page of this method.
pub fn cursor(method: &str) -> Value {
	match method {
		"community_coopExitQueue" => json!({ "place": 1, "shares": 2, "from": 3 }),
		_ => json!({ "kind": "person", "id": 3 }),
	}
}

fn paper() -> coops::Document {
	let reference = b"ipfs://bees".to_vec().try_into().unwrap();
	coops::Document { reference, hash: [5; 32] }
}

fn terms() -> Terms {
	let decision = |quorum, majority, duration| coops::Decision {
		quorum: Perbill::from_percent(quorum),
		majority: Perbill::from_percent(majority),
		duration,
	};
	let class = |kind, weight| coops::Class { kind, weight };
	let work = |name: &str, weight| {
		let name = name.as_bytes().to_vec().try_into().unwrap();
		coops::WorkKind { name, weight }
	};
	let supporter = class(coops::ClassKind::Supporter, 0);
	coops::Bylaws {
		document: paper(),
		classes: vec![class(coops::ClassKind::Worker, 2), class(coops::ClassKind::Consumer, 1), supporter]
			.try_into()
			.unwrap(),
		book: Asset::WithId(1),
		par: 10_000,
		least_shares: 2,
		most_shares: 10,
		first_shares: 1,
		instalment_time: 365 * DAY,
		notice: 90 * DAY,
		defence: DAY + DAY / 2,
		admission: coops::Authority::Office(coops::Office::Chair),
		recording: coops::Authority::Members,
		decisions: coops::Decisions {
			ordinary: decision(10, 50, 7 * DAY),
			qualified: decision(20, 66, 14 * DAY),
			bylaws: decision(30, 66, 14 * DAY),
			dissolution: decision(50, 75, 28 * DAY),
		},
		waterfall: coops::Waterfall {
			reserve: Perbill::from_percent(20),
			commons: Perbill::from_percent(5),
			interest: Perbill::from_percent(3),
			cash: Perbill::from_percent(60),
		},
		solvency: Perbill::from_percent(30),
		period: 90 * DAY,
		claim_time: 365 * DAY,
		contest_time: 14 * DAY,
		work: vec![work("hours", 10), work("purchases", 1)].try_into().unwrap(),
	}
}

/// Terms of which each is of another kind than above.
fn other_terms() -> Terms {
	coops::Bylaws {
		book: Asset::WithId(7),
		par: 5,
		least_shares: 1,
		most_shares: 1,
		admission: coops::Authority::Account(Dave.to_account_id()),
		waterfall: coops::Waterfall {
			reserve: Perbill::from_percent(5),
			commons: Perbill::zero(),
			interest: Perbill::zero(),
			cash: Perbill::one(),
		},
		..terms()
	}
}

/// A page of `count` items from this number on, and the start of the next page.
fn page<T>(all: Vec<T>, number: impl Fn(&T) -> u32, start: u32, count: u32) -> (Vec<T>, Option<u32>) {
	let mut rest = all.into_iter().filter(|one| number(one) >= start);
	let page = rest.by_ref().take(count as usize).collect();
	(page, rest.next().map(|one| number(&one)))
}

/// A surplus of 9 HRS; ten shares had been written down.
fn surplus() -> coops::Closing {
	coops::Closing {
		at: NEW_YEAR,
		flow: terms().waterfall,
		result: 900,
		shares: 10,
		value_before: 90,
		value_after: 100,
		restored: 100,
		// The commons could not receive 5 of their part.
		to_reserve: 165,
		to_commons: 35,
		interest: 3,
		cash: 342,
		retained: 228,
		..Default::default()
	}
}

/// An equal loss, borne by retained patronage and by the shares.
fn loss() -> coops::Closing {
	coops::Closing {
		at: NEW_YEAR,
		result: -1_000,
		loss_to_retained: 228,
		loss_to_shares: 780,
		shares: 10,
		value_before: 100,
		value_after: 22,
		remainder: 8,
		..Default::default()
	}
}

/// The books of the fake cooperatives: a loan, a machine, a sale, flour without a bill, and one entry taken back.
fn book() -> ledger::Memory {
	use ledger::{account::*, *};
	let mut book = Memory::default();
	let now = NEW_YEAR + DAY;
	begin(&mut book, default_chart(), NEW_YEAR, NEW_YEAR + YEAR).unwrap();
	let sides = [
		[(CHAIN_CASH, 4_000), (LOANS, -4_000)],
		[(FIXED_ASSETS, 1_500), (CHAIN_CASH, -1_500)],
		[(CHAIN_CASH, 900), (SALES_TO_MEMBERS, -900)],
		[(CHAIN_CASH, 220), (SHARE_CAPITAL, -220)],
	];
	for sides in sides {
		let entry = Entry::of_chain(now, "By the chain", postings(sides).unwrap()).unwrap();
		post(&mut book, entry, now).unwrap();
	}
	let bought = Entry {
		document: Some([7; 32]),
		author: Some(3),
		origin: Origin::Stated,
		..Entry::of_chain(now, "Flour", postings([(INVENTORY, 70), (PAYABLES, -70)]).unwrap()).unwrap()
	};
	let bought = post(&mut book, bought, now).unwrap();
	let (origin, text) = (Origin::Stated, to_text("twice").unwrap());
	reverse(&mut book, bought, Reason { author: Some(4), origin, text, document: None }, now).unwrap();
	book
}

/// Cooperative 0 is open, 1 is being founded, and 2 to 4 are near their end. The last one has its books in a currency
/// that no longer exists.
impl Source for Three {
	fn cooperatives(
		&self,
		at: Hash,
		start: CooperativeId,
		count: u32,
	) -> Result<(Vec<CooperativeInfo>, Option<CooperativeId>), Error> {
		let all: Result<Vec<_>, _> = (0..5).map(|id| self.cooperative(at, id)).collect();
		let all = all?.into_iter().flatten().map(|(info, _)| info).collect();
		Ok(page(all, |info: &CooperativeInfo| info.id, start, count))
	}

	fn cooperative(&self, at: Hash, id: CooperativeId) -> Result<Option<(CooperativeInfo, Terms)>, Error> {
		if at == PRUNED {
			return Err(Error::Pruned(at));
		}
		let (state, terms) = match id {
			0 => (coops::State::Open, terms()),
			2 => (coops::State::Dissolving { heir: coops::Heir::Commons, from: NEW_YEAR }, terms()),
			3 => (coops::State::Ended { heir: coops::Heir::Cooperative(0), until: NEW_YEAR }, terms()),
			4 => (coops::State::Clearing { heir: coops::Heir::Commons }, other_terms()),
			_ => return Ok(None),
		};
		let info = CooperativeInfo {
			id,
			name: b"Bees".to_vec(),
			account: Charlie.to_account_id(),
			opened_at: 5,
			version: 1,
			book: terms.book.clone(),
			books: coops::Books {
				assets: 3_000,
				shares: 220,
				retained: 100,
				reserve: 2_000,
				claims: 700,
				debts: 50,
				result: -70,
				unexplained: -10,
				free: 300,
			},
			shares: 10,
			share_value: 22,
			par: terms.par,
			interest: 3,
			classes: terms.classes.iter().map(|class| (class.kind, 4)).collect(),
			persons: 8,
			register: 8,
			leaving: 2,
			period: 3,
			retained: vec![(0, 60), (1, 40)],
			memberships: 1,
			state,
		};
		Ok(Some((info, terms)))
	}

	fn founding(
		&self,
		_: Hash,
		id: CooperativeId,
	) -> Result<Option<(coops::FoundingInfo<Hash>, Terms)>, Error> {
		let founder = |who, class, signed| coops::FounderInfo { who, class, shares: 2, signed };
		let founders = vec![
			founder(coops::Party::Person(0), 0, true),
			founder(coops::Party::Person(1), 1, false),
			founder(coops::Party::Cooperative(0), 9, false),
		];
		let info = coops::FoundingInfo {
			name: b"Wax".to_vec(),
			founders,
			sign_by: NEW_YEAR,
			proposal: Hash::repeat_byte(6),
		};
		Ok((id == 1).then(|| (info, terms())))
	}

	fn foundings(&self, at: Hash, start: CooperativeId, _: u32) -> Result<Foundings, Error> {
		let found = |id| Ok::<_, Error>(self.founding(at, id)?.map(|founding| (id, founding)));
		let all = (start..2).map(found).filter_map(Result::transpose).collect::<Result<_, Error>>()?;
		Ok((all, (start == 0).then_some(2)))
	}

	fn bylaws(&self, _: Hash, id: CooperativeId, version: Version) -> Result<Option<Terms>, Error> {
		Ok((version == 1).then(|| if id == 4 { other_terms() } else { terms() }))
	}

	/// Number 2 was removed.
	fn register(
		&self,
		_: Hash,
		_: CooperativeId,
		start: MemberNo,
		count: u32,
	) -> Result<(Vec<coops::MemberInfo<AccountId>>, Option<MemberNo>), Error> {
		let member = |number, who, standing| coops::MemberInfo {
			number,
			who,
			account: Alice.to_account_id(),
			class: 0,
			shares: 2,
			subscribed: 3,
			pay_by: 9,
			due: 11,
			periods: 1,
			admitted_at: 6,
			delegate: None,
			standing,
		};
		let person = coops::Party::Person;
		let expelling = |appealed| coops::Standing::Expelling { from: NEW_YEAR, appealed };
		let all = vec![
			member(0, person(3), coops::Standing::Active),
			member(1, person(1), expelling(false)),
			member(3, person(2), expelling(true)),
			member(4, person(5), coops::Standing::Leaving { place: 8, from: NEW_YEAR }),
			coops::MemberInfo {
				delegate: Some(7),
				..member(5, coops::Party::Cooperative(3), coops::Standing::Active)
			},
			member(6, person(6), coops::Standing::Left),
			member(7, person(7), coops::Standing::Missing { from: NEW_YEAR, appealed: false }),
		];
		Ok(page(all, |member| member.number, start, count))
	}

	fn applications(
		&self,
		_: Hash,
		_: CooperativeId,
		after: Option<coops::Party>,
		count: u32,
	) -> Result<(Vec<coops::ApplicationInfo>, Option<coops::Party>), Error> {
		let all = [coops::Party::Person(9), coops::Party::Person(3), coops::Party::Cooperative(3)];
		let start = all.iter().position(|who| Some(*who) == after).map_or(0, |place| place + 1);
		let end = all.len().min(start + count as usize);
		let application = |who: &coops::Party| coops::ApplicationInfo {
			who: *who,
			class: 1,
			shares: 2,
			first: 1,
			held: 100,
			at: 7,
		};
		let page = all[start..end].iter().map(application).collect();
		Ok((page, (end < all.len()).then(|| all[end - 1])))
	}

	fn records(&self, _: Hash, _: CooperativeId, _: MemberNo) -> Result<Vec<coops::Record>, Error> {
		let record = |number, period, contested| coops::Record {
			number,
			period,
			kind: 0,
			units: u64::MAX,
			counts: u128::from(u64::MAX) * 10,
			until: 8,
			contested,
			signed_off: !contested,
		};
		Ok(vec![record(0, 0, true), record(1, 3, false)])
	}

	/// Period 0 was closed with no work on record, and its bylaws are no longer stored. Period 1 has a surplus, and 2 a
	/// loss.
	fn period(
		&self,
		_: Hash,
		_: CooperativeId,
		number: PeriodNo,
	) -> Result<Option<coops::PeriodInfo>, Error> {
		let flow = coops::Waterfall { reserve: Perbill::from_percent(60), ..Default::default() };
		let idle = coops::Closing { flow, result: 100, to_reserve: 60, remainder: 40, ..Default::default() };
		let closing = [Some(idle), Some(surplus()), Some(loss()), None];
		let Some(closing) = closing.get(number as usize) else { return Ok(None) };
		let waterfall = closing.as_ref().map(|closing| coops::WaterfallInfo {
			at: closing.at,
			surplus: closing.surplus,
			result: closing.result,
			wages: closing.wages,
			lines: closing.lines(),
		});
		let pool = coops::Pool { all: 342, left: 100, units: 20, until: Some(NEW_YEAR) };
		Ok(Some(coops::PeriodInfo {
			number,
			version: number.min(1),
			began_at: 5,
			ends_at: (number > 0).then_some(9),
			units: if number == 0 { 0 } else { u128::MAX },
			waterfall,
			cash: (number == 1).then_some(pool),
			retained: 228,
			revolved: (number == 2).then_some(pool),
		}))
	}

	fn exit_queue(
		&self,
		_: Hash,
		_: CooperativeId,
		after: Option<coops::QueueCursor>,
		count: u32,
	) -> Result<(Vec<coops::Place>, Option<coops::QueueCursor>), Error> {
		let at = after.unwrap_or(coops::QueueCursor { place: 8, ..Default::default() });
		let place =
			|place| coops::Place { place, member: 4, shares: 2, value: 44, from: NEW_YEAR, covered: 1 };
		let end = at.place.saturating_add(count).min(10);
		let next = coops::QueueCursor { place: end, shares: 2, from: NEW_YEAR };
		Ok(((at.place..end).map(place).collect(), (end < 10).then_some(next)))
	}

	fn statement(
		&self,
		_: Hash,
		_: CooperativeId,
		member: MemberNo,
		start: PeriodNo,
		_: u32,
	) -> Result<Option<(coops::Statement, Option<PeriodNo>)>, Error> {
		use coops::Item;
		let lines = vec![
			(Item::Shares { shares: 2, par: 100 }, 200),
			(Item::WrittenDown, -156),
			(Item::Waiting, 5),
			(Item::Interest { shares: 2, each: 3 }, 6),
			(Item::Cash(0), 7),
			(Item::CashLapsed(0), -7),
			(Item::Retained(0), 30),
			(Item::RetainedPaid(0), -30),
			(Item::Cash(1), 50),
			(Item::CashPaid(1), -50),
			(Item::Retained(1), 40),
			(Item::RetainedLost(1), -10),
			(Item::RetainedLapsed(1), -30),
			(Item::Cash(2), 12),
			(Item::Retained(2), 9),
		];
		let statement = coops::Statement {
			lines: lines.into_iter().map(|(item, amount)| coops::Entry { item, amount }).collect(),
			work: vec![coops::WorkInfo { period: 0, units: 2, all: u128::MAX }],
			shares: 44,
			collectable: 11,
			claimable: 12,
			owed: 0,
			retained: 9,
			total: 76,
		};
		// The second page, from period 64 on, is empty.
		let statement = if start < 64 { statement } else { coops::Statement::default() };
		Ok((member == 1).then_some((statement, (start == 0).then_some(64))))
	}

	/// The record of number 3 is no longer stored.
	fn resolutions(
		&self,
		_: Hash,
		_: CooperativeId,
		start: ResolutionId,
		count: u32,
	) -> Result<(Vec<coops::ResolutionInfo>, Option<ResolutionId>), Error> {
		use coops::{Kind, MotionInfo, Office, Outcome};
		let interest =
			|nature| coops::Interest { member: 2, person: Some(7), nature: ledger::to_text(nature).unwrap() };
		let resolution = |number, kind, motion, outcome| coops::ResolutionInfo {
			number,
			proposer: (number != 1).then_some(1),
			kind,
			motion,
			document: paper(),
			rule: *terms().decisions.of(kind),
			version: 1,
			opened_at: 4,
			ends_at: 9,
			roll: 6,
			votes: 12,
			ayes: 5,
			nays: 2,
			abstentions: 1,
			outcome,
			for_meeting: number == 0 || number == 2 || number == 6,
			closable: number == 0,
			interests: (number == 0).then(|| interest("my brother sells the oven")).into_iter().collect(),
		};
		let call = |call| MotionInfo::Call { hash: [6; 32], call };
		let election = |member| MotionInfo::Election { office: Office::Treasurer, member };
		let failed = |error| Outcome::Accepted(Err(error));
		let poor = coops::Error::<Runtime>::TooLittleMoney.into();
		let token = DispatchError::Token(TokenError::FundsUnavailable);
		let all = vec![
			resolution(0, Kind::Ordinary, MotionInfo::Text, Outcome::Open),
			resolution(1, Kind::Qualified, call(Some(vec![0, 255])), failed(poor)),
			resolution(2, Kind::Ordinary, election(Some(1)), Outcome::Rejected),
			resolution(4, Kind::Bylaws, call(None), failed(DispatchError::BadOrigin)),
			resolution(5, Kind::Dissolution, call(None), failed(token)),
			resolution(6, Kind::Ordinary, election(None), Outcome::Accepted(Ok(()))),
		];
		Ok(page(all, |resolution| resolution.number, start, count))
	}

	fn ballot(
		&self,
		_: Hash,
		_: CooperativeId,
		_: ResolutionId,
		member: MemberNo,
	) -> Result<Option<coops::Ballot>, Error> {
		Ok((member == 0).then_some(coops::Ballot { vote: coops::Vote::Abstain, weight: 2 }))
	}

	fn accounts(
		&self,
		_: Hash,
		_: CooperativeId,
		period: PeriodNo,
	) -> Result<Option<ledger::Statement>, Error> {
		// Some money has come that nobody has explained, and part of the capital is never redeemed.
		let told = ledger::Statement::of(&book(), 0, 30, 100).unwrap();
		Ok((period < 5).then_some(ledger::Statement { period, ..told }))
	}

	fn chart(&self, _: Hash, _: CooperativeId) -> Result<Chart, Error> {
		Ok(ledger::default_chart())
	}

	fn entries(&self, _: Hash, _: CooperativeId, start: u32, count: u32) -> Result<StoredEntries, Error> {
		Ok(page(book().entries(), |(id, _)| id.number, start, count))
	}

	fn officers(&self, _: Hash, id: CooperativeId) -> Result<Vec<(coops::Office, coops::Officer)>, Error> {
		let limit = Some(coops::Limit { amount: 500, every: DAY });
		let spent = Spent { amount: 20, since: 6 };
		let officer = |member, limit| coops::Officer { member, since: 5, limit, spent };
		let chair = (coops::Office::Chair, officer(0, None));
		let treasurer = (coops::Office::Treasurer, officer(1, limit));
		let bookkeeper = (coops::Office::Bookkeeper, officer(5, None));
		Ok(if id == 0 { vec![chair, treasurer, bookkeeper] } else { vec![] })
	}

	fn wages(&self, _: Hash, _: CooperativeId) -> Result<Vec<coops::WageInfo<Asset>>, Error> {
		let wage = |number, asset, until| coops::WageInfo {
			member: 0,
			number,
			asset,
			amount: 250,
			every: 30 * DAY,
			next_at: 7,
			owed: 500,
			until,
		};
		Ok(vec![
			wage(0, Asset::Native, None),
			wage(1, Asset::WithId(1), Some(8)),
			wage(2, Asset::WithId(1), None),
		])
	}
}
