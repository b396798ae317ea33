//! A fake source of what is open in a cooperative, and the answers about it.

use super::*;
use crate::rpc::cooperatives::{NumberedAsset, NumberedDraft, NumberedItem, NumberedLoan, OpenSource};
use pallet_cooperatives::ledger::account::*;

/// The calls with which all forms of answers are seen.
pub fn calls() -> Vec<(&'static str, Value)> {
	vec![
		("community_coopItems", json!([0])),
		("community_coopItems", json!([0, 1, 1])),
		("community_coopDrafts", json!([0])),
		("community_coopDrafts", json!([0, 1, 1])),
		("community_coopLoans", json!([0])),
		("community_coopAssets", json!([0])),
		("community_coopHoldings", json!([0])),
		("community_coopDeposits", json!([0])),
		("community_coopDeposits", json!([0, 2, 1])),
		("community_coopRedeemable", json!([0])),
		("community_coopRedeemable", json!([2])),
		("community_coopRedeemable", json!([3])),
		("community_coopRedeemable", json!([4])),
		("community_coopMemberPeriod", json!([0, 1, 1])),
		("community_coopMemberPeriod", json!([0, 1, 3])),
	]
}

/// The calls that fail, with their errors.
pub fn errors() -> Vec<(&'static str, &'static str, Value)> {
	vec![
		("UnknownCooperative", "community_coopItems", json!([1])),
		("Pruned", "community_coopItems", json!([0, 0, 1, PRUNED])),
		("UnknownCooperative", "community_coopDrafts", json!([1])),
		("UnknownCooperative", "community_coopLoans", json!([1])),
		("UnknownCooperative", "community_coopAssets", json!([1])),
		("UnknownCooperative", "community_coopHoldings", json!([1])),
		("UnknownCooperative", "community_coopDeposits", json!([1])),
		("UnknownCooperative", "community_coopRedeemable", json!([1])),
		("UnknownCooperative", "community_coopMemberPeriod", json!([1, 1, 0])),
		("UnknownPeriod", "community_coopMemberPeriod", json!([0, 1, 4])),
		("UnknownCoopMember", "community_coopMemberPeriod", json!([0, 2, 0])),
	]
}

/// One booking of each kind.
fn bookings() -> Vec<coops::Booking<AccountId>> {
	use coops::Booking::*;
	let (lender, creditor) = (Bob.to_account_id(), Charlie.to_account_id());
	let postings = ledger::postings([(INVENTORY, 70), (PAYABLES, -70)]).unwrap();
	vec![
		Entry { date: NEW_YEAR, postings },
		Reversal { entry: ledger::EntryId { period: 0, number: 5 } },
		Invoice { debtor: Some(1), amount: 500, due: NEW_YEAR },
		Invoice { debtor: None, amount: 500, due: NEW_YEAR },
		Bill { creditor, account: OTHER_EXPENSES, amount: 40, due: NEW_YEAR },
		Cancellation { item: 3 },
		WriteOff { item: 3 },
		Loan { lender, principal: 4_000, rate: 50_000_000, interval: 90 * DAY, parts: 4 },
		Asset { cost: 6_000, residual: 600, life: 3_650 * DAY, paid_from: FIXED_ASSETS },
		Disposal { asset: 4, proceeds: 100, paid_to: CHAIN_CASH },
		Purchase { holding: 6, amount: 70, account: INVENTORY },
	]
}

/// An invoice to member 1 and one to a stranger, a bill of Alice, a loan of hers and one that has not come, an oven, two
/// other currencies, and two deposits. She is the account of every member.
impl OpenSource for Three {
	fn items(
		&self,
		_: Hash,
		_: CooperativeId,
		start: u32,
		count: u32,
	) -> Result<(Vec<NumberedItem>, Option<u32>), Error> {
		let entry = ledger::EntryId { period: 0, number: 5 };
		let item = |side, left| coops::OpenItem { side, amount: 500, left, due: NEW_YEAR, entry };
		let all = vec![
			(0, item(coops::Side::Debtor(Some(1)), 30)),
			(1, item(coops::Side::Debtor(None), 500)),
			(7, item(coops::Side::Creditor(Alice.to_account_id()), 20)),
		];
		Ok(page(all, |(number, _): &NumberedItem| *number, start, count))
	}

	fn drafts(
		&self,
		_: Hash,
		_: CooperativeId,
		start: u32,
		count: u32,
	) -> Result<(Vec<NumberedDraft>, Option<u32>), Error> {
		let draft = |(number, booking): (u32, coops::Booking<AccountId>)| {
			let note = coops::Note {
				text: ledger::to_text("as agreed").unwrap(),
				document: (number > 0).then_some([8; 32]),
			};
			let person = (number > 0).then_some(3);
			let (claim, approvals) = (number == 4, if number == 4 { vec![2] } else { vec![] });
			(number, coops::DraftInfo { author: 1, person, booking, note, at: NEW_YEAR, claim, approvals })
		};
		let all = (0..).zip(bookings()).map(draft).collect();
		Ok(page(all, |(number, _): &NumberedDraft| *number, start, count))
	}

	fn loans(&self, _: Hash, _: CooperativeId) -> Result<Vec<NumberedLoan>, Error> {
		let terms = coops::LoanTerms { principal: 4_000, rate: 50_000_000, interval: 90 * DAY, parts: 4 };
		let owed = coops::LoanOwed { since: NEW_YEAR, principal: 3_000, interest: 25, due: 1_000 };
		let loan = |lender, owed| coops::LoanInfo { lender, terms, owed };
		Ok(vec![(2, loan(Alice.to_account_id(), Some(owed))), (3, loan(Bob.to_account_id(), None))])
	}

	fn assets(&self, _: Hash, _: CooperativeId) -> Result<Vec<NumberedAsset>, Error> {
		let life = 3_650 * DAY;
		let oven =
			coops::AssetInfo { cost: 600_000, residual: 60_000, since: NEW_YEAR, life, depreciation: 51_780 };
		Ok(vec![(4, oven)])
	}

	fn holdings(&self, _: Hash, _: CooperativeId) -> Result<Vec<coops::HoldingInfo<Asset>>, Error> {
		let holding = |number, asset| coops::HoldingInfo { number, asset, amount: 300, cost: 75, there: 290 };
		Ok(vec![holding(6, Asset::Native), holding(8, Asset::WithId(1))])
	}

	fn deposits(
		&self,
		_: Hash,
		_: CooperativeId,
		start: MemberNo,
		count: u32,
	) -> Result<(Vec<(MemberNo, coops::Balance)>, Option<MemberNo>), Error> {
		Ok(page(vec![(1, 300), (3, 200)], |(member, _): &(MemberNo, coops::Balance)| *member, start, count))
	}

	fn redeemable(
		&self,
		_: Hash,
		id: CooperativeId,
	) -> Result<Option<(coops::Balance, ledger::Limit)>, Error> {
		Ok(match id {
			0 => Some((100, ledger::Limit::LeastCapital)),
			2 => Some((0, ledger::Limit::NetAssets)),
			3 => Some((49, ledger::Limit::Money)),
			_ => None,
		})
	}
}

#[tokio::test]
async fn a_draft_says_in_words_what_it_posts() {
	let page = call("community_coopDrafts", json!([0])).await.unwrap();
	let words: Vec<_> =
		page["drafts"].as_array().unwrap().iter().map(|draft| draft["words"].as_str().unwrap()).collect();
	let (bob, charlie) = (Bob.to_account_id(), Charlie.to_account_id());
	let loan =
		format!("A loan of 40 HRS from {bob} at 5 % a year, repaid in 4 parts, one after each 90 days");
	let bill = format!("A bill of 0.4 HRS on Other expenses, to {charlie}, due at 2027-01-01T00:00:00Z");
	assert_eq!(
		words,
		[
			"Of 2027-01-01T00:00:00Z: debit Inventory 0.7 HRS, credit Payables 0.7 HRS",
			"The opposite of entry 5",
			"An invoice of 5 HRS to member 1, due at 2027-01-01T00:00:00Z",
			"An invoice of 5 HRS to somebody who is no member, due at 2027-01-01T00:00:00Z",
			&bill,
			"Invoice or bill 3 is taken back",
			"Invoice 3 is written off",
			&loan,
			"An asset for 60 HRS, worth 6 HRS after 3650 days, paid from Fixed assets",
			"Asset 4 is sold for 1 HRS, paid to Chain cash",
			"Inventory, bought with 70 smallest units of holding 6",
		]
	);
}

#[tokio::test]
async fn an_asset_is_worth_its_cost_less_depreciation() {
	let answer = call("community_coopAssets", json!([0])).await.unwrap();
	let oven = &answer["assets"][0];
	assert_eq!(
		(&oven["cost"], &oven["depreciation"], &oven["value"]),
		(&json!("600000"), &json!("51780"), &json!("548220"))
	);
}

#[tokio::test]
async fn the_amounts_between_a_member_and_a_cooperative_add_up() {
	let answer = call("community_coopMemberPeriod", json!([0, 1, 1])).await.unwrap();
	let amounts: Vec<_> = answer["amounts"]
		.as_array()
		.unwrap()
		.iter()
		.map(|line| (line["item"].as_str().unwrap(), line["amount"].as_str().unwrap()))
		.collect();
	assert_eq!(
		amounts,
		[
			("shares", "44"),
			("collectable", "11"),
			("claimable", "12"),
			("owed", "0"),
			("retained", "9"),
			("deposit", "300"),
			// The wages are those of member 0.
			("wages", "0"),
			("loans", "3025"),
			("bills", "20"),
			("invoices", "-30"),
		]
	);
	let sum: i128 = amounts.iter().map(|(_, amount)| amount.parse::<i128>().unwrap()).sum();
	assert_eq!(answer["total"], json!(sum.to_string()));
	// Only the lines of this period.
	let items: Vec<_> =
		answer["patronage"].as_array().unwrap().iter().map(|line| line["item"].as_str().unwrap()).collect();
	assert_eq!(items, ["cash", "cashPaid", "retained", "retainedLost", "retainedLapsed"]);
	assert_eq!(answer["closedAt"], json!(NEW_YEAR));
}
