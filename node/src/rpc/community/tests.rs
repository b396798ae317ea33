//! Compares `openrpc.json` with the code, and calls the methods on a community of three.

use super::*;
use crate::index::Index;
use crate::rpc::{
	app::{App, AppServer},
	budget::{self, Budgets, BudgetsServer},
	cooperatives::{Cooperatives, CooperativesServer, OpenServer},
	currencies::{Currencies, CurrenciesServer},
	decisions::{Decisions, DecisionsServer},
	history::{History, HistoryServer},
	meetings::{Meetings, MeetingsServer},
	payments::{Payments, PaymentsServer},
	statistics::{Statistics, StatisticsServer},
};
use equal_shares::{Completion, Rule, Settings, Step, Ties, Utility};
use jsonrpsee::RpcModule;
use rochdale_primitives::{
	AgreedKey, AllowanceInfo, ChallengerInfo, DividendInfo, GuardiansInfo, MemberStatus, NextGuardians,
	RecoveryInfo, SupportInfo, ValidatorStatus, VouchInfo,
};
use serde_json::{json, Value};
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie, Dave};

mod app;
mod budget_source;
mod cooperatives;
mod currencies_source;
mod decisions;
mod meetings;
mod past;
mod payments_source;
mod schema;

use schema::conforms;

const GENESIS: Hash = Hash::repeat_byte(1);
const BEST: Hash = Hash::repeat_byte(3);
const OLD: Hash = Hash::repeat_byte(2);
const PRUNED: Hash = Hash::repeat_byte(4);

/// Alice is active, Bob lapsed and being recovered, and number 2 has left; Charlie is a candidate.
struct Three;

fn persons() -> Vec<MemberInfo<AccountId>> {
	let person = |id, account: AccountId, status| MemberInfo {
		id,
		account,
		status,
		since: None,
		expires: None,
		leaves_at: None,
		inviter: (id > 0).then_some(0),
		joins_at: None,
		challenged_until: None,
		next_key: None,
		key_fixed_until: None,
		vouches_received: vec![],
		vouches_given: vec![],
		guardians: GuardiansInfo { named: false, members: vec![], threshold: 2, next: None },
		recovery: None,
	};
	let says = |guardian| SupportInfo { guardian, account: Dave.to_account_id(), until: 6 };
	let agreed =
		AgreedKey { account: Dave.to_account_id(), threshold: 2, completable_at: 8, decide_by: Some(9) };
	vec![
		MemberInfo {
			since: Some(5),
			expires: Some(9),
			leaves_at: Some(6),
			next_key: Some(Dave.to_account_id()),
			key_fixed_until: Some(7),
			vouches_received: vec![VouchInfo { member: 1, expires: 8 }, VouchInfo { member: 3, expires: 9 }],
			vouches_given: vec![VouchInfo { member: 3, expires: 9 }],
			guardians: GuardiansInfo {
				named: true,
				members: vec![1, 3],
				threshold: 2,
				next: Some(NextGuardians { members: vec![3, 4, 5], threshold: 2, from: 7 }),
			},
			recovery: Some(RecoveryInfo { supports: vec![says(1)], agreed: None }),
			..person(0, Alice.to_account_id(), MemberStatus::Active)
		},
		MemberInfo {
			recovery: Some(RecoveryInfo { supports: vec![says(0), says(3)], agreed: Some(agreed) }),
			..person(1, Bob.to_account_id(), MemberStatus::Lapsed)
		},
		MemberInfo {
			expires: Some(7),
			joins_at: Some(6),
			challenged_until: Some(9),
			vouches_received: vec![VouchInfo { member: 0, expires: 9 }],
			..person(3, Charlie.to_account_id(), MemberStatus::Candidate)
		},
	]
}

impl Source for Three {
	fn blocks(&self) -> (Hash, BlockRef, BlockRef) {
		(GENESIS, BlockRef { number: 3, hash: BEST }, BlockRef { number: 2, hash: OLD })
	}

	fn knows(&self, at: Hash) -> bool {
		[GENESIS, OLD, BEST, PRUNED].contains(&at)
	}

	fn info(&self, at: Hash) -> Result<CommunityInfo<AccountId, Balance>, Error> {
		if at == PRUNED {
			return Err(Error::NoAnswer("pruned".into()));
		}
		Ok(CommunityInfo {
			members: if at == OLD { 0 } else { 1 },
			council: vec![Alice.to_account_id()],
			validators: vec![Bob.to_account_id()],
			commons: Dave.to_account_id(),
			commons_balance: 12,
			issuance: Balance::MAX,
			minimum_balance: 10_000_000,
			metadata_symbol: b"COMB".to_vec(),
			stopped: at == OLD,
			dividend: DividendInfo {
				amount: 1_000_000_000,
				period: 60_000,
				next_at: (at != GENESIS).then_some(120_000),
				entitled: 0,
			},
		})
	}

	fn validators(&self, _: Hash) -> Result<Vec<ValidatorState<AccountId>>, Error> {
		let statuses = [ValidatorStatus::Active, ValidatorStatus::Suspended, ValidatorStatus::Expelled];
		let validators =
			[Alice, Bob, Charlie].into_iter().zip(statuses).map(|(who, status)| ValidatorState {
				account: who.to_account_id(),
				status,
				in_session: who == Alice,
				authored: 3,
				missed: 0,
				finality_key: (who == Alice).then_some([1; 32]),
			});
		Ok(validators.collect())
	}

	fn member(&self, _: Hash, who: AccountId) -> Result<Option<MemberInfo<AccountId>>, Error> {
		Ok(persons().into_iter().find(|person| person.account == who))
	}

	fn member_by_id(&self, _: Hash, id: MemberId) -> Result<Option<MemberInfo<AccountId>>, Error> {
		Ok(persons().into_iter().find(|person| person.id == id))
	}

	fn members(
		&self,
		_: Hash,
		start: MemberId,
		count: u32,
	) -> Result<(Vec<MemberInfo<AccountId>>, Option<MemberId>), Error> {
		let mut rest = persons().into_iter().filter(|person| person.id >= start);
		let page: Vec<_> = rest.by_ref().take(count as usize).collect();
		Ok((page, rest.next().map(|person| person.id)))
	}

	/// Charlie has place 4, and 5 was given up.
	fn joining(&self, _: Hash, start: u64, _: u32) -> Result<JoiningInfo, Error> {
		let waiting = if start <= 4 { vec![(4, 3)] } else { vec![] };
		Ok(JoiningInfo { room: 0, more_at: Some(9), waiting, next: (start < 6).then_some(6) })
	}

	fn challenges(
		&self,
		_: Hash,
		start: u64,
		_: u32,
	) -> Result<(Vec<ChallengeInfo<Hash>>, Option<u64>), Error> {
		let challenger = ChallengerInfo { id: 0, evidence: Hash::repeat_byte(7), named: 2 };
		let challenge = ChallengeInfo { id: 3, until: 9, challengers: vec![challenger] };
		Ok((if start == 0 { vec![challenge] } else { vec![] }, None))
	}

	fn balance(&self, _: Hash, who: AccountId) -> Result<BalanceInfo<Balance>, Error> {
		let is_member = who == Alice.to_account_id();
		Ok(BalanceInfo {
			free: 1_500_000_000,
			held: 0,
			unclaimed: 20,
			allowance: is_member.then_some(AllowanceInfo { left: 1, cap: 2, full_at: 3 }),
		})
	}
}

/// The time of a block.
fn time(number: BlockNumber) -> Moment {
	1_000_000 + u64::from(number) * 1_000
}

fn settings() -> Settings {
	let rule = Rule::EqualShares(Completion::Add1Greedy);
	Settings { rule, utility: Utility::Cost, step: Step::Part(100), most_steps: 2_000, ties: Ties::LeastCost }
}

/// The methods of a node that has seen these votes, and that may keep an index.
fn module(votes: Votes, index: Option<Index>) -> RpcModule<()> {
	let money = Money { symbol: "BEE".into(), decimals: DECIMALS };
	let node = Node { chain: "Garden".into(), version: "1".into(), money: money.clone(), votes };
	let mut module = RpcModule::new(());
	module.merge(Community::new(Arc::new(Three), node).into_rpc()).unwrap();
	module.merge(Budgets::new(Arc::new(Three)).into_rpc()).unwrap();
	module.merge(Currencies::new(Arc::new(Three)).into_rpc()).unwrap();
	let cooperatives = || Cooperatives::new(Arc::new(Three), money.clone());
	module.merge(CooperativesServer::into_rpc(cooperatives())).unwrap();
	module.merge(OpenServer::into_rpc(cooperatives())).unwrap();
	module.merge(Decisions::new(Arc::new(Three)).into_rpc()).unwrap();
	module.merge(Meetings::new(Arc::new(Three)).into_rpc()).unwrap();
	module.merge(Payments::new(Arc::new(Three)).into_rpc()).unwrap();
	module.merge(History::new(Arc::new(Three), index, money).into_rpc()).unwrap();
	module.merge(App::new(Arc::new(Three)).into_rpc()).unwrap();
	module.merge(Statistics::new(Arc::new(Three)).into_rpc()).unwrap();
	module
}

/// The result, or the code of the error.
async fn call(method: &str, params: Value) -> Result<Value, i64> {
	call_node(Votes::default(), method, params).await
}

/// The same from a node that has seen these votes.
async fn call_node(votes: Votes, method: &str, params: Value) -> Result<Value, i64> {
	let request = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params });
	answer(module(votes, Some(Index::in_memory(GENESIS))), &request).await
}

/// The answer of these methods.
async fn answer(module: RpcModule<()>, request: &Value) -> Result<Value, i64> {
	let (answer, _) = module.raw_json_request(&request.to_string(), 1).await.unwrap();
	let answer: Value = serde_json::from_str(&answer).unwrap();
	match answer.get("result") {
		Some(result) => Ok(result.clone()),
		None => Err(answer["error"]["code"].as_i64().unwrap()),
	}
}

fn document() -> Value {
	serde_json::from_str(include_str!("../../../openrpc.json")).unwrap()
}

#[tokio::test]
async fn the_document_and_the_code_have_the_same_methods() {
	let document = document();
	let mut documented: Vec<_> = document["methods"]
		.as_array()
		.unwrap()
		.iter()
		.map(|method| method["name"].as_str().unwrap())
		.collect();
	let module = module(Votes::default(), Some(Index::in_memory(GENESIS)));
	let mut served: Vec<_> = module.method_names().collect();
	documented.sort();
	served.sort();
	assert_eq!(documented, served);
}

#[tokio::test]
async fn the_document_and_the_code_have_the_same_parameters() {
	let document = document();
	for method in document["methods"].as_array().unwrap() {
		let name = method["name"].as_str().unwrap();
		let params = method["params"].as_array().unwrap();
		let good = |param: &Value| match param["name"].as_str().unwrap() {
			"who" | "guardian" | "currency" | "from" => json!(0),
			"to" => json!(3),
			"start" | "count" | "cycle" | "category" | "page" | "proposal" | "before" => json!(1),
			// The fake cooperative 1 is being founded, 0 is open.
			"coop" => json!(u32::from(name == "community_coopFounding")),
			"version" | "member" | "period" | "resolution" | "case" => json!(1),
			"meeting" => json!(3),
			"body" => json!("council"),
			"subject" => json!({ "kind": "proposal", "proposal": 1 }),
			"filter" => json!("active"),
			"stage" => json!("open"),
			"call" => json!("0x00"),
			"after" if name == "community_recoveries" => json!(1),
			"after" => cooperatives::cursor(name),
			"at" => json!(BEST),
			other => panic!("a parameter that this test does not know: {other}"),
		};
		let by_name = |params: &mut dyn Iterator<Item = &Value>| {
			Value::Object(params.map(|param| (param["name"].as_str().unwrap().into(), good(param))).collect())
		};
		call(name, by_name(&mut params.iter())).await.unwrap();
		call(name, params.iter().map(good).collect()).await.unwrap();
		for param in params {
			let called = param["name"].as_str().unwrap();
			let rest = by_name(&mut params.iter().filter(|other| *other != param));
			let without = call(name, rest.clone()).await;
			assert_eq!(without.is_err(), param["required"].as_bool().unwrap(), "{name}: {called}");
			// The code ignores an unknown name. So a parameter with an invalid value must cause an error.
			let mut senseless = rest;
			senseless[called] = json!({ "senseless": true });
			assert_eq!(call(name, senseless).await, Err(-32602), "{name}: {called}");
		}
	}
}

#[tokio::test]
async fn the_answers_have_the_documented_shape() {
	let document = document();
	let address = Dave.to_account_id().to_string();
	let calls = [
		("community_info", json!([])),
		("community_info", json!([GENESIS])),
		("community_validators", json!([])),
		("community_member", json!([0])),
		("community_member", json!([1])),
		("community_member", json!([3])),
		("community_members", json!([])),
		("community_members", json!([0, 1])),
		("community_joining", json!([])),
		("community_joining", json!([6, 1])),
		("community_challenges", json!([])),
		("community_challenges", json!([1, 1])),
		("community_balance", json!([0])),
		("community_balance", json!([address])),
		("community_budgetCycles", json!([])),
		("community_budgetCycles", json!([0, 1])),
		("community_budgetCycle", json!([0])),
		("community_budgetCycle", json!([1])),
		("community_budgetProposals", json!([0])),
		("community_budgetProposals", json!([0, 1, 2])),
		("community_budgetResult", json!([0])),
		("community_budgetResult", json!([0, 1])),
		("community_budgetResult", json!([1])),
		("community_budgetBallots", json!([0])),
		("community_budgetBallots", json!([0, 1])),
		("community_budgetReceipt", json!([0, 0])),
		("community_budgetReceipt", json!([0, 1])),
		("community_budgetRecord", json!([address])),
		("community_budgetRecord", json!([0])),
		("community_currencies", json!([])),
		("community_currencies", json!([0, 1])),
		("community_currency", json!([0])),
		("community_currency", json!([1])),
		("community_currency", json!([2])),
		("community_currencyBalance", json!([2, 0])),
		("community_currencyBalance", json!([0, address])),
		("community_currencyAgreements", json!([])),
		("community_currencyAgreements", json!([1])),
		("community_currencyStatement", json!([2, 0])),
		("community_currencyStatement", json!([2, address, OLD, 3])),
	];
	let calls = calls.into_iter().chain(cooperatives::calls()).chain(cooperatives::open::calls());
	let calls = calls.chain(decisions::calls()).chain(meetings::calls());
	for (name, params) in calls.chain(past::calls()).chain(app::calls()) {
		let methods = document["methods"].as_array().unwrap();
		let method = methods.iter().find(|method| method["name"] == name).unwrap();
		let answer = call(name, params.clone()).await.unwrap();
		conforms(&document, &method["result"]["schema"], &answer)
			.unwrap_or_else(|error| panic!("{name} {params}: {error}"));
	}
}

#[tokio::test]
async fn the_errors_have_the_documented_codes() {
	let document = document();
	let unknown = Hash::repeat_byte(9);
	let cases = [
		("NotAnAddress", "community_member", json!(["5Grw"])),
		("NotAnAddress", "community_balance", json!(["0x00"])),
		("UnknownMember", "community_member", json!([2])),
		("UnknownMember", "community_member", json!([Dave.to_account_id().to_string()])),
		("UnknownMember", "community_balance", json!([2])),
		("UnknownBlock", "community_info", json!([unknown])),
		("UnknownBlock", "community_validators", json!([unknown])),
		("UnknownBlock", "community_member", json!([0, unknown])),
		("UnknownBlock", "community_members", json!([0, 1, unknown])),
		("UnknownBlock", "community_joining", json!([0, 1, unknown])),
		("UnknownBlock", "community_challenges", json!([0, 1, unknown])),
		("UnknownBlock", "community_balance", json!([0, unknown])),
		("NoAnswer", "community_info", json!([PRUNED])),
		("UnknownCycle", "community_budgetCycle", json!([2])),
		("UnknownCycle", "community_budgetProposals", json!([2])),
		("UnknownCycle", "community_budgetResult", json!([0, 2])),
		("UnknownCycle", "community_budgetBallots", json!([2])),
		("UnknownCycle", "community_budgetReceipt", json!([2, 0])),
		("UnknownMember", "community_budgetReceipt", json!([0, 2])),
		("NotAnAddress", "community_budgetRecord", json!(["5Grw"])),
		("UnknownBlock", "community_budgetCycles", json!([0, 1, unknown])),
		("UnknownCurrency", "community_currency", json!([3])),
		("UnknownCurrency", "community_currencyBalance", json!([3, 0])),
		("UnknownCurrency", "community_currencyStatement", json!([3, 0])),
		("NotAnAddress", "community_currencyBalance", json!([0, "5Grw"])),
		("UnknownMember", "community_currencyBalance", json!([0, 2])),
		("UnknownBlock", "community_currencies", json!([0, 1, unknown])),
		("UnknownBlock", "community_currencyStatement", json!([2, 0, unknown])),
		("UnknownBlock", "community_currencyStatement", json!([2, 0, 0, 4])),
		("Pruned", "community_currency", json!([0, PRUNED])),
		("Pruned", "community_currencyBalance", json!([0, 0, PRUNED])),
		("Pruned", "community_currencyStatement", json!([0, 0, 0, 1])),
		("OtherRuntime", "community_currencyStatement", json!([1, 1])),
		("BadRange", "community_currencyStatement", json!([2, 0, 3, 2])),
	];
	let cases = cases.into_iter().chain(cooperatives::errors()).chain(cooperatives::open::errors());
	let cases = cases.chain(decisions::errors()).chain(meetings::errors());
	for (error, name, params) in cases.chain(past::errors()).chain(app::errors()) {
		let code = document["components"]["errors"][error]["code"].as_i64().unwrap();
		assert_eq!(call(name, params.clone()).await, Err(code), "{name} {params}");
		let methods = document["methods"].as_array().unwrap();
		let method = methods.iter().find(|method| method["name"] == name).unwrap();
		let reference = json!({ "$ref": format!("#/components/errors/{error}") });
		assert!(method["errors"].as_array().unwrap().contains(&reference), "{name}: {error}");
	}
	assert_eq!(document["components"]["errors"].as_object().unwrap().len(), 22);
}

#[tokio::test]
async fn a_statement_adds_up_and_hides_nothing() {
	let statement = call("community_currencyStatement", json!([2, 0])).await.unwrap();
	let lines: Vec<_> = statement["lines"].as_array().unwrap().iter().collect();
	let told: Vec<_> = lines
		.iter()
		.map(|line| {
			(
				line["kind"].as_str().unwrap(),
				line["amount"].as_str().unwrap(),
				line["balance"].as_str().unwrap(),
			)
		})
		.collect();
	assert_eq!(
		told,
		[("dividend", "100", "100"), ("paid", "-30", "70"), ("refund", "5", "75"), ("other", "-1", "74")]
	);
	assert_eq!((&lines[1]["payment"], &lines[1]["memo"]), (&json!(9), &json!("Bread")));
	assert_eq!(lines[2]["payment"], 9);
	let ends = ["opening", "total", "closing", "next"].map(|end| statement[end].clone());
	assert_eq!(ends, [json!("0"), json!("74"), json!("74"), Value::Null]);
	let later = call("community_currencyStatement", json!([2, 0, 2])).await.unwrap();
	let ends = ["opening", "total", "closing"].map(|end| later[end].clone());
	assert_eq!(ends, [json!("70"), json!("4"), json!("74")]);
}

#[tokio::test]
async fn a_currencys_rules_are_told_in_words() {
	let words = |currency: Value| currency["policy"]["words"].as_str().unwrap().to_owned();
	let vouchers = words(call("community_currency", json!([0])).await.unwrap());
	let expected = format!(
		"Vouchers issued by {}, at most 10000 HRS in circulation, valid until 2027-01-01T00:00:00Z; of what is redeemed \
		 1 % is a fee; idle balances lose 7 % a year, compounded continuously (6.76 % in a year), for the commons",
		Alice.to_account_id()
	);
	assert_eq!(vouchers, expected);
	let credit = words(call("community_currency", json!([1])).await.unwrap());
	assert_eq!(
		credit,
		"Mutual credit: a member can owe 100 HRS by default, and 10 % of the last year's sales more, at most 50 HRS; \
		 what one member buys in a year counts up to 200 HRS; payers add 0.1 % for the fund that stands in for debts; \
		 idle balances lose nothing"
	);
	let dividend = call("community_currency", json!([2])).await.unwrap();
	assert_eq!(
		words(dividend.clone()),
		"Units that a dividend issues to members; idle balances lose nothing"
	);
	assert_eq!(
		(&dividend["index"], &dividend["indexInAYear"]),
		(&json!("1.000000000000000000"), &json!("0.932393819905948229"))
	);
}

#[tokio::test]
async fn a_text_that_is_too_long_is_no_address_at_once() {
	// Decoding this would take hours.
	let long = "5".repeat(1_000_000);
	for (method, params) in [
		("community_member", json!([long])),
		("community_balance", json!([long])),
		("community_budgetReceipt", json!([0, long])),
		("community_budgetRecord", json!([long])),
		("community_currencyBalance", json!([0, long])),
		("community_currencyStatement", json!([0, long])),
		("community_payments", json!([long])),
		("community_statement", json!([long])),
		("community_me", json!([long])),
		("community_decisions", json!([long])),
	] {
		let code = call(method, params).await.unwrap_err();
		assert_eq!(code, i64::from(Error::NotAnAddress(String::new()).code()), "{method}");
	}
	// The error gives the length of the text, and does not repeat the text.
	let error = parse_account(&long).unwrap_err().to_string();
	assert!(error.contains("1000000") && error.len() < 200, "{error}");
	// The longest address is accepted, and one more character is refused.
	let hexadecimal = format!("0x{}", "01".repeat(32));
	assert_eq!(parse_account(&hexadecimal), Ok(AccountId::new([1; 32])));
	assert!(parse_account(&format!("{hexadecimal}0")).is_err());
}

#[tokio::test]
async fn a_person_is_found_by_number_and_by_any_spelling_of_the_account() {
	let account = Alice.to_account_id();
	let hex: String = AsRef::<[u8]>::as_ref(&account).iter().map(|byte| format!("{byte:02x}")).collect();
	for who in [
		json!(0),
		json!(account.to_string()),
		// The same key in the forms of Polkadot and Kusama.
		json!("15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5"),
		json!("HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F"),
		json!(format!("0x{hex}")),
	] {
		let person = call("community_member", json!([who])).await.unwrap();
		assert_eq!(person["account"], json!(account.to_string()), "{who}");
		assert_eq!(person["status"], "active");
	}
}

#[tokio::test]
async fn a_person_shows_guardians_a_recovery_and_when_they_leave() {
	let alice = call("community_member", json!([0])).await.unwrap();
	assert_eq!(alice["leavesAt"], 6);
	let vouch = |member: u64, expires: u64| json!({ "member": member, "expires": expires });
	assert_eq!(alice["vouchesReceived"], json!([vouch(1, 8), vouch(3, 9)]));
	assert_eq!(alice["vouchesGiven"], json!([vouch(3, 9)]));
	assert_eq!((&alice["inviter"], &alice["keyFixedUntil"]), (&Value::Null, &json!(7)));
	assert_eq!(alice["nextKey"], Dave.to_account_id().to_string());
	let charlie = call("community_member", json!([3])).await.unwrap();
	let told = ["inviter", "joinsAt", "challengedUntil"].map(|name| charlie[name].clone());
	assert_eq!(told, [json!(0), json!(6), json!(9)]);
	let next = json!({ "members": [3, 4, 5], "threshold": 2, "from": 7 });
	let guardians = json!({ "named": true, "members": [1, 3], "threshold": 2, "next": next });
	assert_eq!((&alice["guardians"], &alice["recovery"]["agreed"]), (&guardians, &Value::Null));
	let dave = Dave.to_account_id().to_string();
	let says = |guardian: u64| json!({ "guardian": guardian, "account": dave, "until": 6 });
	let bob = call("community_member", json!([1])).await.unwrap();
	assert_eq!(bob["recovery"]["supporters"], json!([says(0), says(3)]));
	let agreed = json!({
		"account": dave, "threshold": 2, "completableAt": 8, "disputed": true, "decideBy": 9,
	});
	assert_eq!(bob["recovery"]["agreed"], agreed);
}

#[tokio::test]
async fn the_community_shows_who_waits_to_join_and_who_is_challenged() {
	let joining = call("community_joining", json!([])).await.unwrap();
	let waiting = json!([{ "place": 4, "id": 3 }]);
	assert_eq!(joining, json!({ "room": 0, "moreAt": 9, "waiting": waiting, "next": 6 }));
	assert_eq!(call("community_joining", json!([6])).await.unwrap()["next"], Value::Null);
	let challenges = call("community_challenges", json!([])).await.unwrap();
	let challenger = json!({ "id": 0, "evidence": Hash::repeat_byte(7), "named": 2 });
	let challenge = json!({ "id": 3, "until": 9, "challengers": [challenger] });
	assert_eq!(challenges, json!({ "challenges": [challenge], "next": null }));
}

#[tokio::test]
async fn pages_lead_to_the_end() {
	let mut numbers = Vec::new();
	let mut start = json!(0);
	while !start.is_null() {
		let page = call("community_members", json!([start, 1])).await.unwrap();
		numbers
			.extend(page["members"].as_array().unwrap().iter().map(|person| person["id"].as_u64().unwrap()));
		start = page["next"].clone();
	}
	assert_eq!(numbers, [0, 1, 3]);
}

#[tokio::test]
async fn a_budget_says_who_decides_and_an_outcome_which_ties_were_broken() {
	for (cycle, electorate) in [(0, "community"), (1, "4")] {
		let answer = call("community_budgetCycle", json!([cycle])).await.unwrap();
		assert_eq!(answer["electorate"], electorate);
	}
	let answer = call("community_budgetResult", json!([0])).await.unwrap();
	let told = |winner: usize| {
		let winner = &answer["outcome"]["winners"][winner];
		(winner["how"].clone(), winner["ties"].clone())
	};
	assert_eq!(told(0), (json!("equalShares"), json!([2])));
	assert_eq!(told(1), (json!("greedy"), json!([2])));
}

#[tokio::test]
async fn a_budgets_pages_lead_to_the_end() {
	let page = call("community_budgetCycles", json!([0, 1])).await.unwrap();
	assert_eq!((page["cycles"][0]["id"].clone(), page["next"].clone()), (json!(0), json!(1)));
	let last = call("community_budgetCycles", json!([1, 1])).await.unwrap();
	assert_eq!((last["cycles"][0]["id"].clone(), last["next"].clone()), (json!(1), Value::Null));
	let ballots = call("community_budgetBallots", json!([0])).await.unwrap();
	assert_eq!(ballots, json!({ "ballots": [[[0, 1], [2, 1]], []], "next": 1 }));
	assert_eq!(call("community_budgetBallots", json!([0, 1])).await.unwrap()["next"], Value::Null);
}

#[test]
fn how_a_category_is_counted_is_read_as_it_is_written() {
	let completions = [Completion::None, Completion::Greedy, Completion::Add1, Completion::Add1Greedy];
	let rules = completions.into_iter().flat_map(|c| [Rule::EqualShares(c), Rule::Preferred(c)]);
	for rule in rules.chain([Rule::Greedy]) {
		for utility in [Utility::Cost, Utility::Cardinality, Utility::Points] {
			let settings = Settings { rule, utility, ..settings() };
			assert_eq!(budget::Counting::from(settings).settings(), Some(settings));
		}
	}
}

#[tokio::test]
async fn amounts_are_exact_beyond_what_json_numbers_hold() {
	let info = call("community_info", json!([])).await.unwrap();
	assert_eq!(info["issuance"], json!(u128::MAX.to_string()));
	let symbols = (&info["money"]["symbol"], &info["metadataMoney"]["symbol"]);
	assert_eq!(symbols, (&json!("BEE"), &json!("COMB")), "the community's, and that of the running runtime");
	let balance = call("community_balance", json!([0])).await.unwrap();
	assert_eq!(balance["free"], "1500000000");
}

#[tokio::test]
async fn everybody_is_told_whether_the_clock_stands_still() {
	let stopped =
		|at: Hash| async move { call("community_info", json!([at])).await.unwrap()["stopped"].clone() };
	assert_eq!((stopped(BEST).await, stopped(OLD).await), (json!(false), json!(true)));
}

#[tokio::test]
async fn a_validator_of_the_session_whose_votes_are_missing_is_named_until_it_votes() {
	let votes = Votes::default();
	let told = |votes: &Votes| {
		let votes = votes.clone();
		async move {
			let answer = call_node(votes, "community_validators", json!([])).await.unwrap();
			let of = |validator: usize| answer["validators"][validator].clone();
			let silent = [0, 1, 2].map(|validator| of(validator)["notVoting"].clone());
			(silent, of(0)["lastVote"].clone())
		}
	};
	let nobody = [json!(false), json!(false), json!(false)];
	assert_eq!(told(&votes).await, (nobody.clone(), Value::Null));
	// Only Alice takes part in the session, and her key is missing.
	(1..=100).for_each(|block| votes.note(block, [[1; 32], [9; 32]], [[9; 32]]));
	assert_eq!(told(&votes).await, ([json!(true), json!(false), json!(false)], Value::Null));
	votes.note(101, [[1; 32], [9; 32]], [[1; 32]]);
	assert_eq!(told(&votes).await, (nobody, json!(101)));
}

#[tokio::test]
async fn an_old_block_is_answered_for_as_it_was() {
	assert_eq!(call("community_info", json!([OLD])).await.unwrap()["members"], 0);
	assert_eq!(call("community_info", json!([])).await.unwrap()["members"], 1);
}

#[test]
fn money_is_shown_as_people_write_it() {
	let money = Money { symbol: "BEE".into(), decimals: 9 };
	assert_eq!(money.format(12_500_000_000), "12.5 BEE");
	assert_eq!(money.format(3_000_000_000), "3 BEE");
	assert_eq!(money.format(1), "0.000000001 BEE");
}
