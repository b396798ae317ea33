//! Holds `openrpc.json` against the code, and tries the methods on a community of three.

use super::*;
use jsonrpsee::RpcModule;
use rochdale_primitives::{AllowanceInfo, DividendInfo};
use serde_json::{json, Map, Value};
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie, Dave};

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
		vouchers: vec![],
		recovery: None,
	};
	vec![
		MemberInfo {
			since: Some(5),
			expires: Some(9),
			vouchers: vec![1, 3],
			..person(0, Alice.to_account_id(), MemberStatus::Active)
		},
		MemberInfo {
			recovery: Some((Dave.to_account_id(), 8)),
			..person(1, Bob.to_account_id(), MemberStatus::Lapsed)
		},
		MemberInfo { expires: Some(7), ..person(3, Charlie.to_account_id(), MemberStatus::Candidate) },
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
			dividend: DividendInfo {
				amount: 1_000_000_000,
				period: 60_000,
				next_at: (at != GENESIS).then_some(120_000),
				entitled: 0,
			},
		})
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

fn module() -> RpcModule<Community<Three>> {
	let money = Money { symbol: "BEE".into(), decimals: DECIMALS };
	Community::new(Arc::new(Three), Node { chain: "Garden".into(), version: "1".into(), money }).into_rpc()
}

/// The result, or the code of the error.
async fn call(method: &str, params: Value) -> Result<Value, i64> {
	let request = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params });
	let (answer, _) = module().raw_json_request(&request.to_string(), 1).await.unwrap();
	let answer: Value = serde_json::from_str(&answer).unwrap();
	match answer.get("result") {
		Some(result) => Ok(result.clone()),
		None => Err(answer["error"]["code"].as_i64().unwrap()),
	}
}

fn document() -> Value {
	serde_json::from_str(include_str!("../../../openrpc.json")).unwrap()
}

/// Holds a value against a schema of the document, as far as the document uses JSON Schema, and notes which
/// optional shapes it has seen.
fn conforms(document: &Value, schema: &Value, value: &Value) -> Result<(), String> {
	let wrong = |what: &str| Err(format!("{value} is not {what} of {schema}"));
	if let Some(reference) = schema["$ref"].as_str() {
		let target = document.pointer(reference.trim_start_matches('#')).ok_or(format!("no {reference}"))?;
		return conforms(document, target, value);
	}
	if let Some(parts) = schema["allOf"].as_array() {
		return parts.iter().try_for_each(|part| conforms(document, part, value));
	}
	if let Some(choices) = schema["oneOf"].as_array() {
		let fitting = choices.iter().filter(|choice| conforms(document, choice, value).is_ok()).count();
		return if fitting == 1 { Ok(()) } else { wrong("exactly one") };
	}
	match schema["type"].as_str() {
		Some("null") if value.is_null() => Ok(()),
		Some("integer") if value.is_u64() => Ok(()),
		Some("string") => {
			let Some(text) = value.as_str() else { return wrong("a string") };
			let hash = |text: &str| text.len() == 66 && text.starts_with("0x");
			let fits = match schema["pattern"].as_str() {
				None => true,
				Some("^[0-9]+$") => !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
				Some("^0x[0-9a-f]{64}$") => hash(text),
				Some(other) => return Err(format!("this test does not know the pattern {other}")),
			};
			let listed = schema["enum"].as_array().is_none_or(|names| names.contains(value));
			if fits && listed {
				Ok(())
			} else {
				wrong("the string")
			}
		}
		Some("array") => match value.as_array() {
			Some(items) => items.iter().try_for_each(|item| conforms(document, &schema["items"], item)),
			None => wrong("an array"),
		},
		Some("object") => {
			let (Some(keys), Some(properties)) = (value.as_object(), schema["properties"].as_object()) else {
				return wrong("an object");
			};
			let required: Vec<_> = schema["required"].as_array().into_iter().flatten().cloned().collect();
			let names = |map: &Map<String, Value>| map.keys().cloned().map(Value::from).collect::<Vec<_>>();
			let same = |mut left: Vec<Value>, mut right: Vec<Value>| {
				left.sort_by_key(Value::to_string);
				right.sort_by_key(Value::to_string);
				left == right
			};
			// Every key is always there, and no other.
			if !same(names(keys), names(properties)) || !same(names(properties), required) {
				return wrong("the keys");
			}
			keys.iter().try_for_each(|(key, value)| conforms(document, &properties[key], value))
		}
		_ => wrong("the type"),
	}
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
	let module = module();
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
			"who" => json!(0),
			"start" | "count" => json!(1),
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
			// A name that the code does not know would be ignored; so a senseless value must be noticed.
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
		("community_member", json!([0])),
		("community_member", json!([1])),
		("community_member", json!([3])),
		("community_members", json!([])),
		("community_members", json!([0, 1])),
		("community_balance", json!([0])),
		("community_balance", json!([address])),
	];
	for (name, params) in calls {
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
		("UnknownBlock", "community_member", json!([0, unknown])),
		("UnknownBlock", "community_members", json!([0, 1, unknown])),
		("UnknownBlock", "community_balance", json!([0, unknown])),
		("NoAnswer", "community_info", json!([PRUNED])),
	];
	for (error, name, params) in cases {
		let code = document["components"]["errors"][error]["code"].as_i64().unwrap();
		assert_eq!(call(name, params.clone()).await, Err(code), "{name} {params}");
		let methods = document["methods"].as_array().unwrap();
		let method = methods.iter().find(|method| method["name"] == name).unwrap();
		let reference = json!({ "$ref": format!("#/components/errors/{error}") });
		assert!(method["errors"].as_array().unwrap().contains(&reference), "{name}: {error}");
	}
	assert_eq!(document["components"]["errors"].as_object().unwrap().len(), 4);
}

#[tokio::test]
async fn a_person_is_found_by_number_and_by_any_spelling_of_the_account() {
	let account = Alice.to_account_id();
	let hex: String = AsRef::<[u8]>::as_ref(&account).iter().map(|byte| format!("{byte:02x}")).collect();
	for who in [
		json!(0),
		json!(account.to_string()),
		// The same key as Polkadot and as Kusama write it.
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
async fn amounts_are_exact_beyond_what_json_numbers_hold() {
	let info = call("community_info", json!([])).await.unwrap();
	assert_eq!(info["issuance"], json!(u128::MAX.to_string()));
	let balance = call("community_balance", json!([0])).await.unwrap();
	assert_eq!(balance["free"], "1500000000");
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
