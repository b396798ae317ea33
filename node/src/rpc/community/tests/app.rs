//! A fake source of what the app of a member asks, and of statistics.

use super::*;
use crate::rpc::{app, statistics};
use codec::Decode;
use pallet_cooperatives::MemberNo;
use pallet_currencies::{AccountInfo, CurrencyId};
use pallet_elections::{Recall, RecallStage, Voice};
use pallet_juries::{CaseId, Duty, Level, Service};
use pallet_members::{Person as StoredPerson, PersonOf};
use pallet_participatory_budget::{CycleId, ProposalId, Stage};
use pallet_payments::{Memo, RequestOf};
use pallet_statistics as figures;
use pallet_statistics::{Day, DayInfo, Point, Turnover};
use rochdale_primitives::{CooperativeId, Roll};
use rochdale_runtime::{
	api::{self, PeopleFilter},
	founding::Body,
	Asset, Runtime, RuntimeEvent,
};
use sp_runtime::{traits::TrailingZeroInput, transaction_validity::InvalidTransaction, DispatchError};

/// The calls with which all forms of answers are seen.
pub fn calls() -> Vec<(&'static str, Value)> {
	let stranger = Dave.to_account_id().to_string();
	vec![
		("community_me", json!([0])),
		("community_me", json!([stranger])),
		("community_preview", json!([0, "0x00"])),
		("community_preview", json!([stranger, "0x00"])),
		("community_people", json!([])),
		("community_people", json!(["challenged", 0, 1])),
		("community_holdings", json!([0])),
		("community_holdings", json!([stranger, 2, 1])),
		("community_coopsOf", json!([0])),
		("community_recoveries", json!([])),
		("community_recoveries", json!([1, 1, 1])),
		("community_decisions", json!([0])),
		("community_decisions", json!([stranger])),
		("community_meetingsOf", json!([0])),
		("community_casesOf", json!([0])),
		("community_casesOf", json!([1, 7, 1])),
		("community_budgetPart", json!([0, 0])),
		("community_parameters", json!([])),
		("community_statistics", json!([])),
		("community_statistics", json!([20_001, 1])),
		("community_statisticsHours", json!([])),
	]
}

/// The calls that fail, with their errors.
pub fn errors() -> Vec<(&'static str, &'static str, Value)> {
	let unknown = Hash::repeat_byte(9);
	let stranger = Dave.to_account_id().to_string();
	vec![
		("NotAnAddress", "community_me", json!(["5Grw"])),
		("UnknownMember", "community_me", json!([2])),
		("UnknownBlock", "community_me", json!([0, unknown])),
		("NotACall", "community_preview", json!([0, "0x"])),
		("Refused", "community_preview", json!([0, "0x01"])),
		("UnknownBlock", "community_preview", json!([0, "0x00", unknown])),
		("UnknownBlock", "community_people", json!(["active", 0, 1, unknown])),
		("NotAnAddress", "community_holdings", json!(["5Grw"])),
		("UnknownBlock", "community_holdings", json!([0, 0, 1, unknown])),
		("UnknownMember", "community_coopsOf", json!([stranger])),
		("UnknownBlock", "community_coopsOf", json!([0, 0, 1, unknown])),
		("NotAnAddress", "community_recoveries", json!(["5Grw"])),
		("UnknownMember", "community_recoveries", json!([stranger])),
		("UnknownBlock", "community_recoveries", json!([null, null, 1, unknown])),
		("NotAnAddress", "community_decisions", json!(["5Grw"])),
		("UnknownBlock", "community_decisions", json!([0, unknown])),
		("UnknownMember", "community_meetingsOf", json!([stranger])),
		("UnknownBlock", "community_meetingsOf", json!([0, 0, 1, unknown])),
		("UnknownMember", "community_casesOf", json!([stranger])),
		("UnknownBlock", "community_casesOf", json!([0, null, 1, unknown])),
		("UnknownCycle", "community_budgetPart", json!([2, 0])),
		("UnknownMember", "community_budgetPart", json!([0, stranger])),
		("UnknownBlock", "community_budgetPart", json!([0, 0, 0, 1, unknown])),
		("UnknownBlock", "community_parameters", json!([unknown])),
		("UnknownBlock", "community_statistics", json!([0, 1, unknown])),
		("UnknownBlock", "community_statisticsHours", json!([unknown])),
	]
}

fn is_alice(who: &AccountId) -> bool {
	*who == Alice.to_account_id()
}

fn holding() -> AccountInfo {
	AccountInfo {
		free: 5,
		held: 1,
		debt: 0,
		limit: 0,
		available: 4,
		member: None,
		in_arrears_since: None,
		frozen_until: Some(8),
		disputed: false,
		counted_at: 3,
		decays: true,
	}
}

fn request() -> RequestOf<Runtime> {
	let mut request = RequestOf::<Runtime>::decode(&mut TrailingZeroInput::zeroes()).unwrap();
	request.amount = 7;
	request.memo = Memo::Text(b"Bread".to_vec().try_into().unwrap());
	request
}

fn meeting() -> api::OpenMeeting {
	let meeting = meetings::info(3, pallet_meetings::Stage::Sitting, None);
	api::OpenMeeting { cooperative: 0, member: 1, meeting }
}

fn case() -> api::OpenCase {
	api::OpenCase {
		case: 6,
		level: Level::First,
		stage: pallet_juries::Stage::Voting,
		ends_at: 9,
		service: Service::Serving,
	}
}

fn point(at: Moment) -> Point {
	let figures = figures::Figures { issuance: u128::MAX, active: 3, ..Default::default() };
	Point { at, block: 9, figures, turnover: Turnover { payments: 2, sum: 30 } }
}

impl app::Source for Three {
	fn home(&self, at: Hash, who: AccountId) -> Result<api::Home, Error> {
		let mine = is_alice(&who);
		Ok(api::Home {
			person: persons().into_iter().find(|person| person.account == who),
			balance: self.balance(at, who)?,
			holdings: if mine { vec![(2, holding())] } else { vec![] },
			next_currency: mine.then_some(64),
			dividends: if mine { vec![(Asset::WithId(2), 6)] } else { vec![] },
			requests: if mine { vec![(4, request())] } else { vec![] },
			cooperatives: if mine { vec![(0, 1)] } else { vec![] },
			next_cooperative: mine.then_some(64),
			polls: if mine { vec![(8, true)] } else { vec![] },
			budgets: if mine {
				vec![api::OpenBudget { cycle: 1, stage: Stage::Voting, ends_at: 9, voted: false }]
			} else {
				vec![]
			},
			duty: Duty { panels: 1, absent_until: if mine { 5 } else { 0 }, owed: 3 },
			stopped: mine,
			safe_mode_until: mine.then_some(77),
			paused: if mine { vec![(b"Balances".to_vec(), b"burn".to_vec())] } else { vec![] },
		})
	}

	fn preview(
		&self,
		_: Hash,
		who: AccountId,
		call: Vec<u8>,
	) -> Result<Result<api::Preview, api::NoPreview>, Error> {
		match call.as_slice() {
			[] => return Ok(Err(api::NoPreview::NotACall)),
			[1] => return Ok(Err(api::NoPreview::Refused(InvalidTransaction::Payment.into()))),
			_ => {}
		}
		let mine = is_alice(&who);
		let full = AllowanceInfo { left: 1, cap: 2, full_at: 3 };
		let event = frame_system::Event::<Runtime>::NewAccount { account: who };
		Ok(Ok(api::Preview {
			pays: match mine {
				true => api::Pays::Quota { cost: 5, after: Some(full) },
				false => api::Pays::Fee { asset: Asset::WithId(1), amount: 8 },
			},
			outcome: if mine { Ok(()) } else { Err(DispatchError::BadOrigin) },
			events: vec![RuntimeEvent::System(event)],
			more_events: 0,
			held: (0, 5),
		}))
	}

	fn people(
		&self,
		_: Hash,
		filter: PeopleFilter,
		start: MemberId,
		_: u32,
	) -> Result<(Vec<(MemberId, PersonOf<Runtime>)>, Option<MemberId>), Error> {
		let person = StoredPerson {
			account: Charlie.to_account_id(),
			status: MemberStatus::Candidate,
			inviter: 0,
			since: 1,
			joined: 0,
			confirmed: 0,
			expires: 9,
			leaves_at: None,
			activation: 0,
			joins_at: Some(6),
			steps: 0,
			waits: None,
			next_key: None,
			key_fixed_until: 0,
			disputed: false,
		};
		let shown = start <= 3 && filter != PeopleFilter::Status(MemberStatus::Lapsed);
		Ok((if shown { vec![(3, person)] } else { vec![] }, (start < 4).then_some(4)))
	}

	fn holdings(
		&self,
		_: Hash,
		who: AccountId,
		_: CurrencyId,
		_: u32,
	) -> Result<(Vec<(CurrencyId, AccountInfo)>, Option<CurrencyId>), Error> {
		Ok(if is_alice(&who) { (vec![(2, holding())], Some(3)) } else { (vec![], None) })
	}

	fn coops_of(
		&self,
		_: Hash,
		person: MemberId,
		_: CooperativeId,
		_: u32,
	) -> Result<(Vec<(CooperativeId, MemberNo)>, Option<CooperativeId>), Error> {
		Ok((if person == 0 { vec![(0, 1)] } else { vec![] }, None))
	}

	fn recoveries(
		&self,
		_: Hash,
		guardian: Option<MemberId>,
		after: Option<MemberId>,
		_: u32,
	) -> Result<(Vec<MemberInfo<AccountId>>, Option<MemberId>), Error> {
		let wanted = |person: &MemberInfo<AccountId>| {
			let supports = |guardian| person.guardians.members.contains(&guardian);
			person.recovery.is_some() && guardian.is_none_or(supports)
		};
		Ok((persons().into_iter().filter(wanted).collect(), after.is_none().then_some(1)))
	}

	fn decisions(&self, _: Hash, who: AccountId) -> Result<Option<api::Decisions>, Error> {
		let recall = |seated, stage, voice| api::OpenRecall {
			body: Body::Council,
			seated,
			recall: Recall { stage, ends_at: 9 },
			voice,
		};
		let voting = RecallStage::Voting { roll: Roll::default() };
		Ok(is_alice(&who).then(|| api::Decisions {
			polls: vec![8],
			elections: vec![api::OpenElection {
				body: Body::Validators,
				round: 2,
				stage: pallet_elections::Stage::Voting,
				ends_at: 9,
				voted: true,
			}],
			recalls: vec![
				recall(3, RecallStage::Petition { signers: 1 }, None),
				recall(4, voting, Some(Voice::Against)),
			],
			cases: vec![case()],
			next_case: Some(5),
			meetings: vec![meeting()],
			next_cooperative: None,
		}))
	}

	fn meetings_of(
		&self,
		_: Hash,
		_: MemberId,
		_: CooperativeId,
		_: u32,
	) -> Result<(Vec<api::OpenMeeting>, Option<CooperativeId>), Error> {
		Ok((vec![meeting()], Some(64)))
	}

	fn cases_of(
		&self,
		_: Hash,
		_: MemberId,
		before: Option<CaseId>,
		_: u32,
	) -> Result<(Vec<api::OpenCase>, Option<CaseId>), Error> {
		Ok((vec![case()], before.is_none().then_some(5)))
	}

	fn budget_part(
		&self,
		_: Hash,
		cycle: CycleId,
		_: MemberId,
		_: ProposalId,
		_: u32,
	) -> Result<Option<api::BudgetPart>, Error> {
		Ok((cycle < 2).then(|| api::BudgetPart {
			on_roll: true,
			voted: false,
			committed: true,
			backed: vec![0, 2],
			objected: vec![1],
			rated: vec![(2, 5)],
			next: Some(64),
		}))
	}

	fn parameters(&self, _: Hash) -> Result<Vec<api::PolicyNumber>, Error> {
		use api::PolicyUnit::*;
		let units = [Count, Milliseconds, Nanoseconds, Amount, Billionths];
		let number = |unit| api::PolicyNumber {
			parameter: b"Assembly.Commons".to_vec(),
			part: if unit == Count { vec![] } else { b"support".to_vec() },
			unit,
			value: 7,
			least: 1,
			most: u64::MAX,
		};
		Ok(units.map(number).into())
	}
}

impl statistics::Source for Three {
	fn days(&self, _: Hash, start: Option<Day>, _: u32) -> Result<(Vec<DayInfo>, Option<Day>), Error> {
		let day = start.unwrap_or(20_000);
		let figures = figures::CurrencyFigures { issuance: 90, commons: 10 };
		let turnover = Turnover { payments: 1, sum: 5 };
		let currencies = vec![figures::CurrencyPoint { currency: 2, figures, turnover }];
		Ok((vec![DayInfo { day, point: point(7), currencies }], (day < 20_001).then_some(20_001)))
	}

	fn hours(&self, _: Hash) -> Result<Vec<Point>, Error> {
		Ok(vec![point(7), point(8)])
	}
}

#[tokio::test]
async fn the_first_screen_is_one_answer_for_a_member_and_for_a_stranger() {
	let mine = call("community_me", json!([0])).await.unwrap();
	assert_eq!((&mine["person"]["id"], &mine["balance"]["unclaimed"]), (&json!(0), &json!("20")));
	assert_eq!((&mine["holdings"][0]["currency"], &mine["nextCurrency"]), (&json!(2), &json!(64)));
	let request = &mine["requests"][0];
	assert_eq!((&request["currency"], &request["memo"]), (&json!("native"), &json!("Bread")));
	assert_eq!(mine["paused"], json!([{ "pallet": "Balances", "call": "burn" }]));
	let stranger = call("community_me", json!([Dave.to_account_id().to_string()])).await.unwrap();
	assert_eq!((&stranger["person"], &stranger["holdings"]), (&Value::Null, &json!([])));
	assert_eq!(stranger["duty"]["absentUntil"], Value::Null);
	assert_eq!((&mine["stopped"], &stranger["stopped"]), (&json!(true), &json!(false)));
}

#[tokio::test]
async fn a_guardian_sees_the_recoveries_that_they_can_support() {
	let numbers = |page: Value| -> Vec<Value> {
		page["persons"].as_array().unwrap().iter().map(|person| person["id"].clone()).collect()
	};
	let all = call("community_recoveries", json!([])).await.unwrap();
	assert_eq!(all["next"], 1);
	assert_eq!(numbers(all), [0, 1]);
	// Bob is a guardian of Alice, and Alice is nobody's.
	assert_eq!(numbers(call("community_recoveries", json!([1])).await.unwrap()), [0]);
	let bob = Bob.to_account_id().to_string();
	assert_eq!(numbers(call("community_recoveries", json!([bob])).await.unwrap()), [0]);
	let of_alice = call("community_recoveries", json!([0, 1])).await.unwrap();
	assert_eq!(of_alice, json!({ "persons": [], "next": null }));
}

#[tokio::test]
async fn a_number_of_the_policy_has_its_unit_and_its_bounds_to_the_last_digit() {
	let numbers = call("community_parameters", json!([])).await.unwrap();
	let first = json!({
		"parameter": "Assembly.Commons", "part": null, "unit": "count", "value": "7", "least": "1",
		"most": u64::MAX.to_string(),
	});
	assert_eq!((&numbers[0], &numbers[4]["part"]), (&first, &json!("support")));
	let units: Vec<_> = numbers.as_array().unwrap().iter().map(|number| number["unit"].clone()).collect();
	assert_eq!(units, ["count", "milliseconds", "nanoseconds", "amount", "billionths"]);
}

#[tokio::test]
async fn a_preview_says_who_pays_what_and_whether_the_call_succeeds() {
	let free = call("community_preview", json!([0, "0x00"])).await.unwrap();
	assert_eq!((&free["free"], &free["cost"], &free["fee"]), (&json!(true), &json!(5), &Value::Null));
	assert_eq!((&free["error"], &free["heldAfter"]), (&Value::Null, &json!("5")));
	let paid = call("community_preview", json!([Dave.to_account_id().to_string(), "0x00"])).await.unwrap();
	assert_eq!((&paid["free"], &paid["currency"], &paid["fee"]), (&json!(false), &json!("1"), &json!("8")));
	assert_eq!(paid["error"], "Bad origin");
	assert!(paid["events"][0].as_str().unwrap().contains("NewAccount"), "{paid}");
}

#[tokio::test]
async fn a_stranger_has_no_decisions_to_make() {
	let mine = call("community_decisions", json!([0])).await.unwrap();
	let voices: Vec<_> = mine["recalls"].as_array().unwrap().iter().map(|recall| &recall["voice"]).collect();
	assert_eq!(voices, [&Value::Null, &json!("against")]);
	assert_eq!(
		(&mine["elections"][0]["body"], &mine["cases"][0]["service"]),
		(&json!("validators"), &json!("serving"))
	);
	let stranger = call("community_decisions", json!([Dave.to_account_id().to_string()])).await.unwrap();
	assert_eq!(stranger, Value::Null);
}

#[tokio::test]
async fn figures_of_days_are_exact_and_lead_to_the_next_page() {
	let page = call("community_statistics", json!([])).await.unwrap();
	assert_eq!(page["days"][0]["figures"]["issuance"], json!(u128::MAX.to_string()));
	assert_eq!(page["days"][0]["currencies"][0]["paid"], "5");
	let last = call("community_statistics", json!([page["next"]])).await.unwrap();
	assert_eq!((&last["days"][0]["day"], &last["next"]), (&json!(20_001), &Value::Null));
}
