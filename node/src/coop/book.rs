//! The books of a cooperative as the chain has stored them, and an audit of them.

use indicatif::{ProgressBar, ProgressStyle};
use pallet_cooperatives::{
	ledger::{
		self, audit, audit_depreciation, audit_division, Closed, Entry, EntryId, FixedAsset, Head, Memory,
		Mistake, Storage,
	},
	Bylaws, Entries, Heads, Period, PeriodNo, PrunedEntries, Version,
};
use rochdale_ledger::writers::{Journal, Unread};
use rochdale_primitives::CooperativeId;
use rochdale_runtime::Runtime;

use super::division::Past;
use crate::{
	rpc::cooperatives::{Accounts, Currency, Whole},
	state::{below, State},
};

/// How many entries are asked for at a time.
const PAGE: usize = 1_000;

/// The stored books of a cooperative, at one block.
pub struct Kept {
	id: CooperativeId,
	name: String,
	block: String,
	currency: Currency,
	book: Memory,
	/// What it has for longer than a period.
	assets: Vec<FixedAsset>,
	/// Its closed periods.
	past: Vec<Past>,
	/// The entries before this one are removed.
	pruned: u32,
	/// What the account has beyond the cash in the books, with all that is due until now.
	suspense: i128,
	/// The time of the latest entry, or of the end of the last closed period.
	at: ledger::Moment,
}

impl Kept {
	/// Reads the books. Each item comes from the state of the block.
	pub async fn read(state: &State, id: CooperativeId) -> Result<Self, String> {
		let whole: Whole = state.ask("community_coop", &[id.into()]).await?;
		let head = Heads::<Runtime>::hashed_key_for(id);
		let head: Head = state.value(head).await?.ok_or_else(|| format!("cooperative {id} has no books"))?;
		let accounts: Accounts =
			state.ask("community_coopAccounts", &[id.into(), head.period.into()]).await?;
		let mut book = Memory::default();
		for (number, account) in ledger::default_chart() {
			book.set_account(number, account);
		}
		let map = |item: &str| below("Cooperatives", item, &id);
		for (number, account) in state.entries(map("ChartAccounts")).await? {
			book.set_account(number, account);
		}
		// Behind the period stand the hash of the number, and the number.
		for ((period, _, number), balance) in
			state.entries::<(PeriodNo, [u8; 8], ledger::Number), _>(map("AccountBalances")).await?
		{
			book.set_balance(period, number, balance);
		}
		for (number, by) in state.entries(map("Reversals")).await? {
			book.set_reversal(number, by);
		}
		for (period, closed) in state.entries::<PeriodNo, Closed>(map("ClosedBooks")).await? {
			book.set_closed(period, closed);
		}
		let assets = state.entries::<u32, FixedAsset>(map("FixedAssets")).await?;
		let assets = assets.into_iter().map(|(_, asset)| asset).collect();
		let periods = state.entries::<PeriodNo, Period>(map("Periods")).await?;
		let bylaws = state.entries::<Version, Bylaws<Runtime>>(map("BylawsVersions")).await?;
		let past = past(periods, &bylaws);
		let pruned = state.value(PrunedEntries::<Runtime>::hashed_key_for(id)).await?.unwrap_or_default();
		let bar = ProgressBar::new(head.next.saturating_sub(pruned).into());
		if let Ok(style) = ProgressStyle::with_template("{elapsed} {bar:40} {pos} of {len} entries") {
			bar.set_style(style);
		}
		let numbers: Vec<u32> = (pruned..head.next).collect();
		for numbers in numbers.chunks(PAGE) {
			let keys: Vec<_> =
				numbers.iter().map(|number| Entries::<Runtime>::hashed_key_for(id, number)).collect();
			let values: Vec<Option<(PeriodNo, Entry)>> = state.values(&keys).await?;
			for (number, value) in numbers.iter().zip(values) {
				if let Some((period, entry)) = value {
					book.set_entry(EntryId { period, number: *number }, entry);
				}
			}
			bar.inc(numbers.len() as u64);
		}
		bar.finish_and_clear();
		book.set_head(head);
		let suspense = accounts.suspense.parse().map_err(|_| "the node has answered no amount".to_owned())?;
		Ok(Self {
			id,
			name: whole.coop.name,
			block: state.block.clone(),
			currency: whole.coop.currency,
			book,
			assets,
			past,
			pruned,
			suspense,
			at: head.latest.max(head.begins),
		})
	}

	/// The journal. If the chain has removed old entries, it begins with the opening balances of the first whole period.
	pub fn journal(&self) -> Journal {
		let journal = Journal::of(&self.book, &self.currency.symbol, self.currency.decimals);
		Journal { suspense: Some((self.at, self.suspense)).filter(|(_, amount)| *amount != 0), ..journal }
	}

	/// Computes everything again from the entries: those of a journal, and those that the chain has kept since.
	pub fn audit(&self, journal: Option<&str>) -> Result<String, String> {
		let mut entries = match journal {
			Some(text) => self.entries_of(text)?,
			None => Vec::new(),
		};
		let from = entries.len() as u32;
		if self.pruned > from {
			return Err(format!(
				"the entries from number {from} to number {} are neither on the chain nor in a journal: name the journal \
				 that was exported before they were removed, with --journal",
				self.pruned.saturating_sub(1)
			));
		}
		entries.extend(self.book.entries().into_iter().filter(|(id, _)| id.number >= from));
		self.check(&entries).map_err(|Mistake { entry, what }| {
			let place = entry.map_or("before the first entry".to_owned(), |entry| {
				format!("entry {} of period {}", entry.number, entry.period)
			});
			format!("the books of cooperative {} do not agree: {place}: {what}", self.id)
		})?;
		let head = self.book.head();
		let hash: String = head.hash.iter().map(|byte| format!("{byte:02x}")).collect();
		Ok(format!(
			"The books of {} (cooperative {}) agree at block {}.\n{} entries and {} closed periods were computed again: \
			 each sum is zero, each balance is the sum of its postings, each surplus is income less expenses. The \
			 depreciation is that of its {} fixed assets, and {} surpluses or losses were divided by the bylaws.\nThe hash of \
			 all entries is 0x{hash}, as on the chain.\n",
			crate::currency::clean(self.name.clone()),
			self.id,
			self.block,
			entries.len(),
			head.period,
			self.assets.len(),
			self.past.len()
		))
	}

	/// Computes the books, the depreciation and the divisions again. Of several mistakes, that of the first entry counts.
	fn check(&self, entries: &[(EntryId, Entry)]) -> Result<(), Mistake> {
		audit(&self.book, entries)?;
		let depreciation = audit_depreciation(entries, &self.assets);
		let divisions = self.past.iter().map(|past| self.check_division(entries, past));
		let mistakes = divisions.chain([depreciation]).filter_map(Result::err);
		mistakes.min_by_key(|mistake| mistake.entry.map(|entry| entry.number)).map_or(Ok(()), Err)
	}

	/// Computes the division of a period again.
	fn check_division(&self, entries: &[(EntryId, Entry)], past: &Past) -> Result<(), Mistake> {
		let closed = self.book.closed(past.number).unwrap_or_default();
		let divided = past
			.divided(&self.book, &closed)
			.map_err(|_| Mistake { entry: None, what: "the terms of a division leave their range" })?;
		audit_division(&self.book, entries, &divided)
	}

	/// The entries of a journal, each byte of which is checked.
	fn entries_of(&self, text: &str) -> Result<Vec<(EntryId, Entry)>, String> {
		let accounts = self.book.accounts().into_iter().collect();
		let closed =
			(0..self.book.head().period).filter_map(|period| Some((period, self.book.closed(period)?)));
		let Currency { symbol, decimals, .. } = &self.currency;
		let read = Journal::read_hledger(text, &accounts, &closed.collect(), symbol, *decimals);
		read.map(|journal| journal.entries).map_err(|Unread { line, entry, what }| {
			let place = entry.map_or(String::new(), |entry| format!(", which belongs to entry {entry}"));
			format!("line {line} of the journal{place}: {what}")
		})
	}
}

/// The closed periods. A version of the bylaws that the chain has forgotten had the par value to which shares were
/// restored.
fn past(periods: Vec<(PeriodNo, Period)>, bylaws: &[(Version, Bylaws<Runtime>)]) -> Vec<Past> {
	let next_of = |number: PeriodNo| periods.iter().find(|(other, _)| number.checked_add(1) == Some(*other));
	let par_of =
		|version: Version| bylaws.iter().find(|(other, _)| *other == version).map(|(_, terms)| terms.par);
	let closed = periods.iter().filter_map(|(number, period)| {
		let closing = period.closing.clone()?;
		// Shares are restored to the par value of the bylaws by which the next period begins.
		let par = next_of(*number).and_then(|(_, next)| par_of(next.version)).unwrap_or(closing.value_after);
		Some(Past { number: *number, period: period.clone(), closing, par })
	});
	closed.collect()
}

#[cfg(test)]
mod tests {
	use super::*;
	use ledger::{account::*, *};
	use pallet_cooperatives::{Closing, Period, Waterfall};
	use sp_runtime::Perbill;

	fn kept(entries: u32) -> Kept {
		let mut book = Memory::default();
		begin(&mut book, default_chart(), 0, YEAR).unwrap();
		for number in 0..entries {
			let sides = [(CHAIN_CASH, 10), (SALES_TO_OTHERS, -10)];
			let now = Moment::from(number) * 60_000;
			let entry = Entry::of_chain(now, "Sales; of a day", postings(sides).unwrap()).unwrap();
			post(&mut book, entry, now).unwrap();
		}
		let currency = Currency { asset: "native".into(), symbol: "BRD".into(), decimals: 2 };
		let (name, block) = ("Bees".to_owned(), "0x00".to_owned());
		let (assets, past) = (Vec::new(), Vec::new());
		Kept { id: 0, name, block, currency, book, assets, past, pruned: 0, suspense: 0, at: DAY }
	}

	/// A cooperative that has divided a surplus of 200. The reserve has 20 %, and 3 of 4 shares of 100 have 2 %
	/// interest. Half of the patronage is in cash.
	fn divided() -> Kept {
		let mut kept = kept(20);
		let book = &mut kept.book;
		close(book, 200, YEAR, YEAR).unwrap();
		let sides = [(SURPLUS, 200), (RESERVE, -40), (CLAIMS, -83), (RETAINED_PATRONAGE, -77)];
		let entry = Entry::of_chain(YEAR, "A surplus is divided", postings(sides).unwrap()).unwrap();
		post(book, entry, YEAR).unwrap();
		let percent = Perbill::from_percent;
		let flow =
			Waterfall { reserve: percent(20), commons: percent(0), interest: percent(2), cash: percent(50) };
		let closing = Closing {
			flow,
			result: 200,
			shares: 4,
			new_shares: 1,
			value_before: 100,
			value_after: 100,
			cash: 77,
			retained: 77,
			..Default::default()
		};
		let period = |closing| Period {
			version: 0,
			began_at: 0,
			measure: Default::default(),
			units: 10,
			contestable_until: 0,
			closing,
			cash: None,
			revolved: None,
		};
		kept.past = past(vec![(0, period(Some(closing))), (1, period(None))], &[]);
		kept
	}

	#[test]
	fn an_exported_journal_proves_what_the_chain_has_removed() {
		let mut kept = kept(20);
		let text = kept.journal().to_hledger();
		assert!(kept.audit(None).unwrap().contains("20 entries"));
		for number in 0..5 {
			kept.book.forget(EntryId { period: 0, number });
		}
		kept.pruned = 5;
		assert!(kept.audit(None).unwrap_err().contains("from number 0 to number 4"));
		assert!(kept.audit(Some(&text)).unwrap().contains("20 entries"));
	}

	#[test]
	fn the_journal_goes_on_after_the_first_period_is_removed_but_an_audit_needs_the_older_one() {
		let mut kept = divided();
		let older = kept.journal().to_hledger();
		for number in 0..20 {
			kept.book.forget(EntryId { period: 0, number });
		}
		kept.pruned = 20;
		let journal = kept.journal();
		let text = journal.to_hledger();
		// 2.00 of sales are on the account, and in the surplus, which the first entry divides.
		assert_eq!(journal.opening.unwrap().balances, [(CHAIN_CASH, 200), (SURPLUS, -200)]);
		assert_eq!(journal.entries.len(), 1);
		assert!(text.contains("(20) A surplus is divided"), "{text}");
		let error = kept.audit(Some(&text)).unwrap_err();
		assert!(error.contains("begins with opening balances"), "{error}");
		assert!(kept.audit(Some(&older)).unwrap().contains("21 entries"));
	}

	#[test]
	fn a_changed_byte_in_a_long_journal_is_named_with_its_entry() {
		let kept = kept(20_000);
		let text = kept.journal().to_hledger();
		let changed = text.replacen("(19990) Sales", "(19990) Sale5", 1);
		assert_ne!(changed, text);
		let error = kept.audit(Some(&changed)).unwrap_err();
		assert!(error.contains("entry 19990"), "{error}");
		assert!(kept.audit(Some(&text)).is_ok());
	}

	#[test]
	#[ignore = "a measurement: cargo test --release -p rochdale-node --bin rochdale-node measured -- --ignored --nocapture"]
	fn an_audit_of_a_journal_of_a_hundred_thousand_entries_is_measured() {
		let kept = kept(100_000);
		let text = kept.journal().to_hledger();
		let changed = text.replacen("(99990) Sales", "(99990) Sale5", 1);
		for (what, text, agrees) in
			[("no byte is changed", &text, true), ("one byte is changed", &changed, false)]
		{
			let begun = std::time::Instant::now();
			let result = kept.audit(Some(text));
			let seconds = begun.elapsed().as_secs_f64();
			println!("{what}: {seconds:.2} s, {:.0} entries per second", 100_000.0 / seconds);
			assert_eq!(result.is_ok(), agrees, "{result:?}");
		}
	}

	#[test]
	fn an_audit_divides_each_surplus_again_by_the_bylaws() {
		let mut kept = divided();
		let agreed = kept.audit(None).unwrap();
		assert!(agreed.contains("1 surpluses"), "{agreed}");
		// The chain would have paid more interest than the bylaws allow.
		kept.past[0].closing.flow.interest = Perbill::from_percent(1);
		let error = kept.audit(None).unwrap_err();
		assert!(error.contains("entry 20 of period 1"), "{error}");
	}

	#[test]
	fn an_audit_computes_the_depreciation_of_each_fixed_asset_again() {
		let mut kept = kept(1);
		let mut asset = FixedAsset::new(3_650, 0, 0, 3_650 * DAY).unwrap();
		let postings = asset.depreciate(100 * DAY).unwrap();
		let entry = Entry::of_chain(100 * DAY, "Depreciation", postings).unwrap();
		post(&mut kept.book, entry, 100 * DAY).unwrap();
		kept.assets = vec![asset];
		assert!(kept.audit(None).unwrap().contains("1 fixed assets"));
		let mut other = FixedAsset::new(3_650, 10, 0, 3_650 * DAY).unwrap();
		other.depreciate(100 * DAY).unwrap();
		kept.assets = vec![other];
		let error = kept.audit(None).unwrap_err();
		assert!(error.contains("entry 1 of period 0"), "{error}");
	}
}
