//! A member's statement for one period: what was between the member and the cooperative before and after, and the
//! patronage of the period.

use std::collections::{BTreeMap, BTreeSet};

use pallet_cooperatives::{ledger::Head, Balance, Event, Heads, Member, MemberNo, Members, PeriodNo};
use rochdale_primitives::CooperativeId;
use rochdale_runtime::{AccountId, Asset, BlockNumber, Runtime, RuntimeEvent};
use serde_json::{json, Value};

use super::tables::full;
use crate::{
	currency::{clean, columns},
	rpc::{
		cooperatives::{Cooperative, MemberPage, MemberPeriod, Whole},
		currencies::{when, Record, Statement as Movements},
	},
	state::{map, State},
};

/// What a member needs for one period.
pub struct Statement {
	/// The name of the cooperative.
	name: String,
	/// How it was after the closing of the period before, or the reason why the node cannot say. None if the member was
	/// not in the register then.
	before: Result<Option<MemberPeriod>, String>,
	/// How it is after the closing of the period, or now.
	after: MemberPeriod,
	/// What the member has paid and received in between, or the reason why the node cannot say. None if the books are in
	/// native money, of which the chain keeps no statements.
	flows: Result<Option<Flows>, String>,
	/// The reason why `after` is of another block than that of the closing.
	late: Option<String>,
}

/// Whether the open period of a block is this or a later one. None if the node cannot read the block.
async fn reached(state: &State, height: BlockNumber, id: CooperativeId, period: PeriodNo) -> Option<bool> {
	let block = state.earlier(height).await.ok()?;
	let head: Option<Head> = block.value(Heads::<Runtime>::hashed_key_for(id)).await.ok()?;
	Some(head.is_some_and(|head| head.period >= period))
}

/// The first block whose open period is this or a later one; none if there is none until this block.
async fn first_of(state: &State, id: CooperativeId, period: PeriodNo) -> Result<Option<State>, String> {
	// A cooperative is never founded in the first block.
	let (mut low, mut high) = (0, state.height().await?);
	if reached(state, high, id, period).await != Some(true) {
		return Ok(None);
	}
	let mut certain = true;
	while high.saturating_sub(low) > 1 {
		let middle = low.saturating_add(high.saturating_sub(low) / 2);
		match reached(state, middle, id, period).await {
			Some(true) => high = middle,
			other => {
				// The node keeps the newest blocks, so one that it cannot read is an earlier one.
				low = middle;
				certain = other.is_some();
			}
		}
	}
	if !certain {
		return Err("the node cannot read the blocks of that time. If it has removed what was stored, ask an archive node \
			 (one that runs with --state-pruning archive) with --url. If the chain's code had another version, use the \
			 rochdale-node of that version"
			.into());
	}
	state.earlier(high).await.map(Some)
}

/// The answer about a member in a block; none if the register does not have the member there.
async fn of(
	state: &State,
	id: CooperativeId,
	member: MemberNo,
	period: PeriodNo,
) -> Result<Option<MemberPeriod>, String> {
	let key = Members::<Runtime>::hashed_key_for(id, member);
	let known: Option<Member<Runtime>> = state.value(key).await?;
	if known.is_none() {
		return Ok(None);
	}
	let params = [json!(id), json!(member), json!(period)];
	state.ask("community_coopMemberPeriod", &params).await.map(Some)
}

/// The sums of what a member has paid to the cooperative and received from it, by what it was for.
#[derive(Default)]
struct Flows(BTreeMap<&'static str, (i128, i128)>);

impl Flows {
	/// Adds an amount. It is negative if the member has paid it.
	fn add(&mut self, what: &'static str, amount: i128) {
		let (paid, received) = self.0.entry(what).or_default();
		let sum = if amount < 0 { paid } else { received };
		*sum = sum.saturating_add(amount.saturating_abs());
	}

	/// All that is paid, and all that is received.
	fn sums(&self) -> (i128, i128) {
		self.0.values().fold((0, 0), |(paid, received), (more_paid, more_received)| {
			(paid.saturating_add(*more_paid), received.saturating_add(*more_received))
		})
	}
}

/// The words for payments of which no event says what they were for.
const OTHER: &str = "First shares, loans to the cooperative, and other payments";

/// The member whose payments a statement shows.
struct Payer<'a> {
	coop: CooperativeId,
	member: MemberNo,
	account: &'a str,
	/// The currency of the books.
	book: Asset,
}

impl Payer<'_> {
	/// What an event has paid, if it is a payment between the member and the cooperative: the words, and the amount. It is
	/// negative if the member has paid it.
	fn flow(&self, event: &Event<Runtime>) -> Option<(&'static str, i128)> {
		let own = |coop: &CooperativeId, member: &MemberNo| *coop == self.coop && *member == self.member;
		let at = |coop: &CooperativeId, to: &AccountId| *coop == self.coop && to.to_string() == self.account;
		let signed = |amount: Balance| i128::try_from(amount).unwrap_or(i128::MAX);
		Some(match event {
			Event::SharesPaid { cooperative, member, paid, .. } if own(cooperative, member) => {
				("Shares", signed(*paid).saturating_neg())
			}
			Event::Collected { cooperative, member, amount, .. } if own(cooperative, member) => {
				("Interest and redeemed shares", signed(*amount))
			}
			Event::PatronageClaimed { cooperative, member, cash, revolved, .. }
				if own(cooperative, member) =>
			{
				("Patronage", signed(cash.saturating_add(*revolved)))
			}
			Event::DepositPaid { cooperative, member, amount, .. } if own(cooperative, member) => {
				("Deposit", signed(*amount).saturating_neg())
			}
			Event::DepositReturned { cooperative, member, amount, .. } if own(cooperative, member) => {
				("Deposit", signed(*amount))
			}
			Event::WagePaid { cooperative, member, asset, amount, .. }
				if own(cooperative, member) && *asset == self.book =>
			{
				("Wages", signed(*amount))
			}
			Event::BillPaid { cooperative, to, amount, .. } if at(cooperative, to) => {
				("Bills and expenses", signed(*amount))
			}
			Event::LoanRepaid { cooperative, to, interest, principal, .. } if at(cooperative, to) => {
				("Loans, repaid with interest", signed(interest.saturating_add(*principal)))
			}
			Event::InvoicePaid { cooperative, by, amount, .. }
			| Event::Bought { cooperative, by, amount, .. }
				if at(cooperative, by) =>
			{
				("Purchases and invoices", signed(*amount).saturating_neg())
			}
			_ => return None,
		})
	}
}

/// What the member has paid to the cooperative and received from it after the first block, or since the founding without
/// one, up to the second block. The movements of the account lead to the blocks, whose events say for what each was.
async fn flows(
	coop: &Cooperative,
	member: MemberNo,
	from: Option<&State>,
	to: &State,
) -> Result<Option<Flows>, String> {
	let Ok(currency) = coop.currency.asset.parse::<u32>() else { return Ok(None) };
	let register: MemberPage =
		to.ask("community_coopRegister", &[json!(coop.id), json!(member), json!(1)]).await?;
	let Some(entry) = register.members.first() else { return Ok(None) };
	let from = from.map_or(Value::Null, |block| json!(block.block));
	let params = [json!(currency), json!(entry.account), from];
	// The last parameter is the block with which the statement ends.
	let mut page: Movements = to.ask("community_currencyStatement", &params).await?;
	let (mut moved, mut blocks) = (Flows::default(), BTreeSet::new());
	loop {
		for line in page.lines.iter().filter(|line| line.other.as_deref() == Some(coop.account.as_str())) {
			moved.add(OTHER, line.amount.parse().unwrap_or_default());
			blocks.insert(line.block);
		}
		let Some(next) = page.next else { break };
		page = to.earlier(next).await?.ask("community_currencyStatement", &params).await?;
	}
	let book = Asset::WithId(currency);
	let payer = Payer { coop: coop.id, member, account: &entry.account, book };
	let mut flows = Flows::default();
	for block in blocks {
		let events: Option<Vec<Record>> = to.earlier(block).await?.value(map("System", "Events")).await?;
		for record in events.unwrap_or_default() {
			if let RuntimeEvent::Cooperatives(event) = &record.event {
				if let Some((what, amount)) = payer.flow(event) {
					flows.add(what, amount);
				}
			}
		}
	}
	let ((paid, received), (known_paid, known_received)) = (moved.sums(), flows.sums());
	let unknown = [known_paid.saturating_sub(paid).min(0), received.saturating_sub(known_received).max(0)];
	for amount in unknown.into_iter().filter(|amount| *amount != 0) {
		flows.add(OTHER, amount);
	}
	Ok(Some(flows))
}

impl Statement {
	/// Asks a node for the statement of a member for a period, or for the open one.
	pub async fn read(
		state: &State,
		id: CooperativeId,
		member: MemberNo,
		period: Option<PeriodNo>,
	) -> Result<Self, String> {
		let whole: Whole = state.ask("community_coop", &[json!(id)]).await?;
		let period = period.unwrap_or(whole.coop.period);
		let (closing, late) = match first_of(state, id, period.saturating_add(1)).await {
			Ok(closing) => (closing, None),
			Err(why) => (None, Some(why)),
		};
		let end = closing.as_ref().unwrap_or(state);
		let after = of(end, id, member, period).await?;
		let after = after.ok_or_else(|| {
			format!(
				"cooperative {id} has no member {member} at the end of period {period}; the register has the numbers \
				 below {}",
				whole.coop.register
			)
		})?;
		// Before the founding there is nothing.
		let opening = if period == 0 { Ok(None) } else { first_of(state, id, period).await };
		let (before, flows) = match opening {
			Ok(Some(begin)) => {
				(of(&begin, id, member, period).await, flows(&whole.coop, member, Some(&begin), end).await)
			}
			Ok(None) => (Ok(None), flows(&whole.coop, member, None, end).await),
			Err(why) => (Err(why), Ok(None)),
		};
		Ok(Self { name: whole.coop.name, before, after, flows, late })
	}

	/// As text for a terminal.
	pub fn to_text(&self) -> String {
		let Self { after, .. } = self;
		let decimals = after.currency.decimals;
		let shown = |amount: i128| full(&amount.to_string(), decimals);
		let end = after.closed_at.map_or("open".into(), |at| format!("closed at {}", when(at)));
		let mut text = format!(
			"{}: statement of member {} for period {}, from {} ({end}), in {}\n\n",
			clean(self.name.clone()),
			after.member,
			after.period,
			when(after.began_at),
			clean(after.currency.symbol.clone())
		);
		let head = ["", "before", "after", "change"].map(String::from);
		let number = |amount: &str| amount.parse::<i128>().unwrap_or_default();
		let row = |words: &str, before: Option<i128>, after: i128| {
			let change = before.map(|before| after.saturating_sub(before));
			[
				words.to_owned(),
				before.map(shown).unwrap_or_default(),
				shown(after),
				change.map(shown).unwrap_or_default(),
			]
		};
		// Nothing was there before if the member was not.
		let was = |item: &str| match &self.before {
			Err(_) => None,
			Ok(None) => Some(0),
			Ok(Some(before)) => {
				let line = before.amounts.iter().find(|line| line.item == item);
				Some(line.map_or(0, |line| number(&line.amount)))
			}
		};
		let mut rows: Vec<_> = after
			.amounts
			.iter()
			.map(|line| (line, was(&line.item), number(&line.amount)))
			.filter(|(_, before, after)| before.unwrap_or_default() != 0 || *after != 0)
			.map(|(line, before, after)| row(&line.words, before, after))
			.collect();
		let total = match &self.before {
			Err(_) => None,
			Ok(before) => Some(before.as_ref().map_or(0, |before| number(&before.total))),
		};
		rows.push(row("In all", total, number(&after.total)));
		text.push_str(&columns(head, rows, &[1, 2, 3]));
		if let Ok(Some(flows)) = &self.flows {
			text.push_str("\nWhat the member has paid and received in between\n\n");
			let line = |(what, sums): (&str, (i128, i128))| [what.to_owned(), shown(sums.0), shown(sums.1)];
			let all = flows.0.iter().map(|(what, sums)| (*what, *sums));
			let rows = all.chain([("In all", flows.sums())]).map(line).collect();
			text.push_str(&columns(["", "paid", "received"].map(String::from), rows, &[1, 2]));
		}
		if let Some(work) = &after.work {
			text.push_str(&format!(
				"\nWork or purchases by which patronage is divided: {} of {} units\n",
				work.units, work.all
			));
		}
		if !after.patronage.is_empty() {
			text.push_str("\nPatronage of the period\n\n");
			for line in &after.patronage {
				let amount = full(&line.amount, decimals);
				text.push_str(&format!("{amount:>18}  {}\n", clean(line.words.clone())));
			}
		}
		let missing = [self.before.as_ref().err(), self.flows.as_ref().err(), self.late.as_ref()];
		for why in missing.into_iter().flatten() {
			text.push_str(&format!("\nIt is not complete: {why}.\n"));
		}
		text
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rpc::cooperatives::{Currency, MemberAmount};

	fn period(shares: i128, deposit: i128) -> MemberPeriod {
		let amount = |item: &str, amount: i128| MemberAmount {
			item: item.into(),
			words: item.into(),
			amount: amount.to_string(),
		};
		MemberPeriod {
			currency: Currency { asset: "1".into(), symbol: "BRD".into(), decimals: 2 },
			member: 2,
			period: 1,
			began_at: 0,
			closed_at: None,
			work: None,
			patronage: vec![],
			amounts: vec![amount("shares", shares), amount("deposit", deposit), amount("wages", 0)],
			total: (shares + deposit).to_string(),
		}
	}

	fn statement(before: Result<Option<MemberPeriod>, String>) -> String {
		let (name, after) = ("Bees".into(), period(150_000, 30_000));
		let mut flows = Flows::default();
		for (what, amount) in
			[("Shares", -50_000), ("Deposit", -10_000), ("Deposit", 20_000), ("Wages", 12_345)]
		{
			flows.add(what, amount);
		}
		Statement { name, before, after, flows: Ok(Some(flows)), late: None }.to_text()
	}

	/// The words of the line that begins so.
	fn line(text: &str, begin: &str) -> Vec<String> {
		let line = text.lines().find(|line| line.starts_with(begin)).expect(begin);
		line.split_whitespace().map(String::from).collect()
	}

	#[test]
	fn the_changes_of_a_period_add_up_to_the_change_of_the_whole() {
		let text = statement(Ok(Some(period(100_000, 40_000))));
		assert_eq!(line(&text, "shares"), ["shares", "1000.00", "1500.00", "500.00"]);
		assert_eq!(line(&text, "deposit"), ["deposit", "400.00", "300.00", "-100.00"]);
		assert_eq!(line(&text, "In all"), ["In", "all", "1400.00", "1800.00", "400.00"]);
		let has_wages = text.lines().any(|line| line.trim_start().starts_with("wages"));
		assert!(!has_wages, "an amount that is and was 0 has no line: {text}");
		assert_eq!(
			line(&text, "Deposit"),
			["Deposit", "100.00", "200.00"],
			"in and out, and not the difference"
		);
		assert_eq!(line(&text, "Wages"), ["Wages", "0.00", "123.45"]);
		let sums =
			text.lines().filter(|line| line.starts_with("In all")).nth(1).expect("the flows have a sum");
		assert_eq!(sums.split_whitespace().collect::<Vec<_>>(), ["In", "all", "600.00", "323.45"]);
		assert!(!text.contains("not complete"), "{text}");
	}

	#[test]
	fn an_event_says_what_a_payment_was_for_if_it_is_the_members_own() {
		let payer = Payer { coop: 3, member: 2, account: "nobody", book: Asset::WithId(1) };
		let paid = |cooperative, member| Event::SharesPaid { cooperative, member, shares: 2, paid: 70 };
		assert_eq!(payer.flow(&paid(3, 2)), Some(("Shares", -70)));
		assert_eq!((payer.flow(&paid(3, 1)), payer.flow(&paid(4, 2))), (None, None));
		let to = AccountId::from([7; 32]);
		let bill = Event::BillPaid { cooperative: 3, number: 0, to: to.clone(), amount: 9 };
		assert_eq!(payer.flow(&bill), None);
		let account = to.to_string();
		let payer = Payer { account: &account, ..payer };
		assert_eq!(payer.flow(&bill), Some(("Bills and expenses", 9)));
		let wage = |asset| Event::WagePaid {
			cooperative: 3,
			wage: 0,
			member: 2,
			to: to.clone(),
			asset,
			amount: 5,
			left: 0,
			due_at: 0,
		};
		assert_eq!(payer.flow(&wage(Asset::WithId(1))), Some(("Wages", 5)));
		assert_eq!(payer.flow(&wage(Asset::Native)), None, "the books are in another currency");
	}

	#[test]
	fn a_new_member_begins_with_nothing() {
		assert_eq!(line(&statement(Ok(None)), "In all"), ["In", "all", "0.00", "1800.00", "1800.00"]);
	}

	#[test]
	fn a_node_that_has_removed_old_blocks_shows_no_change() {
		let text = statement(Err("the node has removed what was stored then".into()));
		assert_eq!(line(&text, "In all"), ["In", "all", "1800.00"]);
		assert!(text.contains("It is not complete: the node has removed"), "{text}");
	}
}
