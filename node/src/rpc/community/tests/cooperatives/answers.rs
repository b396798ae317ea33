//! The answers of the methods on cooperatives.

use super::*;

/// The texts under a key of each of these.
fn texts<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
	list.as_array().unwrap().iter().map(|one| one[key].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_cooperatives_state_is_told_in_words() {
	let page = call("community_coops", json!([])).await.unwrap();
	let coops = page["coops"].as_array().unwrap();
	let told: Vec<_> = coops.iter().map(|coop| coop["state"]["words"].as_str().unwrap()).collect();
	assert_eq!(
		told,
		[
			"Open",
			"Dissolved by its members: debts are paid; from 2027-01-01T00:00:00Z on, the remaining money can be \
			 distributed, and the part that belongs to no member goes to the commons",
			"The remaining money is distributed: members can collect their part until 2027-01-01T00:00:00Z; an \
			 uncollected part then goes to the reserve of cooperative 0",
			"Over: the remainder has gone to the commons, and the stored data is removed",
		]
	);
	assert_eq!(coops[2]["state"]["heir"], "0");
}

#[tokio::test]
async fn a_cooperative_is_shown_with_its_books_bylaws_and_officers() {
	let coop = call("community_coop", json!([0])).await.unwrap();
	assert_eq!(
		(&coop["name"], &coop["par"], &coop["shareValue"]),
		(&json!("Bees"), &json!("10000"), &json!("22"))
	);
	let books = &coop["books"];
	let number = |key: &str| books[key].as_str().unwrap().parse::<i128>().unwrap();
	let parts = ["shares", "retained", "reserve", "claims", "debts", "result"].map(number);
	assert_eq!(parts.iter().sum::<i128>(), number("assets"));
	assert_eq!(coop["currency"], json!({ "asset": "1", "symbol": "HRS", "decimals": 2 }));
	assert_eq!(coop["bylaws"]["waterfall"]["reserve"], 200_000_000);
	assert_eq!(texts(&coop["officers"], "office"), ["chair", "treasurer", "bookkeeper"]);
	assert_eq!(coop["officers"][1]["limit"], json!({ "amount": "500", "every": DAY }));
}

#[tokio::test]
async fn a_founding_says_who_has_signed() {
	let founding = call("community_coopFounding", json!([1])).await.unwrap();
	let signed: Vec<_> =
		founding["founders"].as_array().unwrap().iter().map(|founder| &founder["signed"]).collect();
	assert_eq!(signed, [true, false, false]);
	assert_eq!((&founding["missing"], &founding["bylaws"]["version"]), (&json!(2), &json!(0)));
	assert_eq!(founding["founders"][2]["who"], json!({ "kind": "cooperative", "id": 0 }));
	let page = call("community_coopFoundings", json!([])).await.unwrap();
	assert_eq!(page, json!({ "foundings": [founding], "next": 2 }));
	let last = call("community_coopFoundings", json!([2])).await.unwrap();
	assert_eq!(last, json!({ "foundings": [], "next": null }));
}

#[tokio::test]
async fn bylaws_are_told_in_words() {
	let bylaws = call("community_coopBylaws", json!([0, 1])).await.unwrap();
	let words = [
		"The books are kept in HRS (community currency 1)",
		"Members are workers (class 0, 2 votes each), consumers (class 1, 1 vote each) and supporters (class 2, no \
		 vote)",
		"Members are admitted by the chair, or by the members, by a resolution",
		"A share costs 100 HRS; a member subscribes from 2 to 10 shares, and pays at least 1 of them at admission, \
		 and the others within 365 days",
		"Work is recorded by the members, by a resolution; any member with a voice can contest it for 14 days",
		"Of work, a unit of \"hours\" counts 10 and a unit of \"purchases\" counts 1",
		"An ordinary resolution is voted on for 7 days; at least 10 % of all votes must be cast, and more than 50 % \
		 of those for and against must be for it",
		"A qualified resolution is voted on for 14 days; at least 20 % of all votes must be cast, and more than 66 % \
		 of those for and against must be for it",
		"A resolution on the bylaws is voted on for 14 days; at least 30 % of all votes must be cast, and more than \
		 66 % of those for and against must be for it",
		"A resolution on dissolution is voted on for 28 days; at least 50 % of all votes must be cast, and more than \
		 75 % of those for and against must be for it",
		"A surplus first restores shares that a loss has written down; of the money that remains the reserve gets 20 \
		 %, the commons get 5 %, the shares get up to 3 % of their value as interest, and the remainder goes to the \
		 members by their work: 60 % of it is paid, and the other part is retained",
		"A loss is taken from retained patronage first, then from the value of the shares, and from the reserve last",
		"A period lasts at least 90 days; amounts that members do not claim within 365 days go to the reserve",
		"A member who leaves gives notice of 90 days; then shares are redeemed at their value, first come, first \
		 served, as long as free money of at least 30 % of the share capital is left",
		"A member who is to be expelled can appeal to the members for 36 hours; a member who loses community \
		 membership has the same time to regain it",
	];
	assert_eq!(bylaws["words"], json!(words));
}

#[tokio::test]
async fn bylaws_are_told_when_their_currency_is_no_more() {
	let bylaws = call("community_coopBylaws", json!([4, 1])).await.unwrap();
	let words = bylaws["words"].as_array().unwrap();
	assert_eq!(words[0], "The books are kept in #7 (community currency 7)");
	assert_eq!(words[3], "A share costs 5 #7; a member subscribes 1 share, and pays for all at admission");
	let admission = format!(
		"Members are admitted by the account {}, or by the members, by a resolution",
		Dave.to_account_id()
	);
	assert_eq!(words[2], json!(admission));
	assert_eq!(
		words[10],
		"A surplus first restores shares that a loss has written down; of the money that remains the reserve gets 5 \
		 %, and the remainder is paid to the members by their work"
	);
}

#[tokio::test]
async fn a_waterfall_gives_each_number_its_reason() {
	let period = call("community_coopPeriod", json!([0, 1])).await.unwrap();
	let lines = &period["waterfall"]["lines"];
	let told: Vec<_> =
		texts(lines, "step").into_iter().zip(texts(lines, "amount")).zip(texts(lines, "reason")).collect();
	assert_eq!(
		told,
		[
			(("restored", "100"), "0.1 HRS more for each of 10 shares that a loss had written down"),
			(("reserve", "165"), "20 % of 8 HRS, rounded up, with what the commons could not receive"),
			(("commons", "35"), "5 % of 8 HRS, as far as the commons could receive it"),
			(("interest", "30"), "0.03 HRS on each of 10 shares, which are worth 10 HRS"),
			(("cash", "342"), "60 % of 5.7 HRS, rounded down"),
			(("retained", "228"), "2.28 HRS: the part that is not paid is retained"),
		]
	);
	let amounts: i128 = texts(lines, "amount").iter().map(|amount| amount.parse::<i128>().unwrap()).sum();
	assert_eq!(period["waterfall"]["result"], json!(amounts.to_string()));
	assert_eq!(period["cash"]["left"], "100");
}

#[tokio::test]
async fn a_loss_says_who_bears_it() {
	let period = call("community_coopPeriod", json!([0, 2])).await.unwrap();
	let lines = &period["waterfall"]["lines"];
	assert_eq!(period["waterfall"]["result"], "-1000");
	assert_eq!(
		texts(lines, "reason"),
		[
			"2.28 HRS: retained patronage bears a loss first",
			"0.78 HRS less for each of 10 shares, with what cannot be divided",
			"0.08 HRS cannot be divided among the shares, and goes to the reserve",
		]
	);
	let idle = call("community_coopPeriod", json!([0, 0])).await.unwrap();
	assert_eq!(
		texts(&idle["waterfall"]["lines"], "reason"),
		[
			"60 % of 1 HRS, rounded up",
			"0.4 HRS: without work on record, the whole remainder goes to the reserve",
		]
	);
}

#[tokio::test]
async fn a_members_statement_adds_up() {
	let statement = call("community_coopStatement", json!([0, 1])).await.unwrap();
	let lines = &statement["lines"];
	let sum: i128 = texts(lines, "amount").iter().map(|amount| amount.parse::<i128>().unwrap()).sum();
	assert_eq!(statement["total"], json!(sum.to_string()));
	let words = texts(lines, "words");
	assert_eq!(words[0], "2 shares, 1 HRS each, at par");
	assert_eq!(words[3], "Interest since then on 2 shares, 0.03 HRS each");
	assert_eq!(words[9], "Patronage of period 1 in cash: paid");
	assert_eq!(
		(&lines[3]["shares"], &lines[3]["each"], &lines[3]["period"]),
		(&json!(2), &json!("3"), &Value::Null)
	);
	assert_eq!((&lines[9]["period"], &lines[9]["shares"]), (&json!(1), &Value::Null));
}

#[tokio::test]
async fn a_members_standing_is_told_in_words() {
	let page = call("community_coopRegister", json!([0])).await.unwrap();
	let members = page["members"].as_array().unwrap();
	let told: Vec<_> = members.iter().map(|member| member["standing"]["words"].as_str().unwrap()).collect();
	assert_eq!(
		told,
		[
			"A member",
			"To be expelled on 2027-01-01T00:00:00Z, unless they appeal before",
			"To be expelled if the members confirm it: they have appealed",
			"Leaving: place 8 in the exit queue; the shares can be redeemed from 2027-01-01T00:00:00Z on",
			"A member",
			"Has left, and has been paid the shares",
			"No longer a member of the community: leaves from 2027-01-01T00:00:00Z on, if it is still so",
		]
	);
	// The number in the register is not the number of the person who has it.
	assert_eq!(
		(&members[0]["number"], &members[0]["who"]),
		(&json!(0), &json!({ "kind": "person", "id": 3 }))
	);
	assert_eq!(members[4]["delegate"], 7);
}

#[tokio::test]
async fn the_outcome_of_a_resolution_has_a_name() {
	let page = call("community_coopResolutions", json!([0])).await.unwrap();
	let told: Vec<_> = page["resolutions"]
		.as_array()
		.unwrap()
		.iter()
		.map(|one| {
			(one["motion"]["kind"].as_str().unwrap(), one["outcome"].as_str().unwrap(), one["error"].as_str())
		})
		.collect();
	assert_eq!(
		told,
		[
			("text", "open", None),
			("call", "accepted", Some("Cooperatives.TooLittleMoney")),
			("election", "rejected", None),
			("call", "accepted", Some("BadOrigin")),
			("call", "accepted", Some("Token.FundsUnavailable")),
			("election", "accepted", None),
		]
	);
	let declared = json!([{ "member": 2, "nature": "my brother sells the oven" }]);
	assert_eq!(page["resolutions"][0]["interests"], declared);
	let second = &page["resolutions"][1];
	assert_eq!((&second["motion"]["call"], &second["quorum"]), (&json!("0x00ff"), &json!(200_000_000)));
}

#[tokio::test]
async fn a_ballot_that_was_not_cast_is_none() {
	let ballot = call("community_coopBallot", json!([0, 1, 0])).await.unwrap();
	assert_eq!(ballot, json!({ "vote": "abstain", "weight": 2 }));
	let ballot = call("community_coopBallot", json!([0, 1, 1])).await.unwrap();
	assert_eq!(ballot, json!({ "vote": null, "weight": null }));
}

#[tokio::test]
async fn work_is_named_by_the_bylaws_of_its_period() {
	let records = call("community_coopRecords", json!([0, 1])).await.unwrap();
	let told: Vec<_> = records["records"]
		.as_array()
		.unwrap()
		.iter()
		.map(|record| (record["period"].as_u64().unwrap(), record["name"].as_str()))
		.collect();
	assert_eq!(told, [(0, None), (3, Some("hours"))]);
	assert_eq!(records["records"][0]["units"], json!(u64::MAX.to_string()));
}

#[tokio::test]
async fn wages_are_told_in_their_own_currencies() {
	let wages = call("community_coopWages", json!([0])).await.unwrap();
	let symbols: Vec<_> = wages["wages"]
		.as_array()
		.unwrap()
		.iter()
		.map(|wage| wage["currency"]["symbol"].as_str().unwrap())
		.collect();
	assert_eq!(symbols, ["BEE", "HRS", "HRS"]);
}

#[tokio::test]
async fn a_cooperatives_pages_lead_to_the_end() {
	for (method, list, pages) in [
		("community_coopRegister", "members", 7),
		("community_coopResolutions", "resolutions", 6),
		("community_coopApplications", "applications", 3),
		("community_coopExitQueue", "places", 2),
	] {
		let mut seen = Vec::new();
		let mut from = Value::Null;
		loop {
			let page = call(method, json!([0, from, 1])).await.unwrap();
			seen.extend(page[list].as_array().unwrap().iter().map(Value::to_string));
			from = page["next"].clone();
			if from.is_null() {
				break;
			}
		}
		assert_eq!(seen.len(), pages, "{method}");
		seen.sort();
		seen.dedup();
		assert_eq!(seen.len(), pages, "{method}");
	}
}
