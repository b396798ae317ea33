//! The index as a file: one SQLite database. Each block is one transaction, which also notes the block as the last one.
//! So the file is whole after a crash at any moment, and the work continues with the next block.

use std::{collections::BTreeMap, path::Path};

use pallet_currencies::CurrencyId;
use rochdale_primitives::Moment;
use rochdale_runtime::{AccountId, BlockNumber, Hash};
use rusqlite::{params, Connection, OptionalExtension, Row};

use super::Trouble;

/// The version of the tables. A file of another version is built again.
const VERSION: i64 = 1;
/// A line's number is that of its block, times this, plus its place in the block. So a rebuild gives the same numbers.
const PLACES: i64 = 1 << 20;
/// The length of a day in milliseconds. Days are those of UTC.
pub const DAY: Moment = 86_400_000;
/// The totals after which an answer has no other day, because somebody may open and use very many currencies.
pub const MOST_TOTALS: i64 = 10_000;
/// The column of native money, which has no number.
const NATIVE: i64 = -1;

/// The kind of the line before the first movement that the index has seen: the balance until then.
pub const OPENING: &str = "opening";
/// The kind of a line for changes in blocks that this node no longer had.
pub const UNSEEN: &str = "unseen";

const TABLES: &str = "
	CREATE TABLE IF NOT EXISTS state (
		version INTEGER NOT NULL,
		genesis BLOB NOT NULL,
		since INTEGER NOT NULL,
		last INTEGER,
		hash BLOB,
		time INTEGER
	);
	CREATE TABLE IF NOT EXISTS blocks (number INTEGER PRIMARY KEY, time INTEGER NOT NULL);
	CREATE INDEX IF NOT EXISTS blocks_by_time ON blocks (time);
	CREATE TABLE IF NOT EXISTS lines (
		id INTEGER PRIMARY KEY,
		account BLOB NOT NULL,
		currency INTEGER NOT NULL,
		kind TEXT NOT NULL,
		other BLOB,
		amount TEXT NOT NULL,
		balance TEXT NOT NULL,
		payment INTEGER,
		memo TEXT
	);
	CREATE INDEX IF NOT EXISTS lines_by_account ON lines (account, currency, id);
	CREATE TABLE IF NOT EXISTS totals (
		day INTEGER NOT NULL,
		currency INTEGER NOT NULL,
		kind TEXT NOT NULL,
		count INTEGER NOT NULL,
		amount TEXT NOT NULL,
		PRIMARY KEY (day, currency, kind)
	) WITHOUT ROWID;
";

/// A community currency, or native money.
pub type Currency = Option<CurrencyId>;
/// An account in a currency.
pub type Key = (Currency, AccountId);

/// A movement that an event tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
	pub key: Key,
	pub kind: &'static str,
	/// The other account.
	pub other: Option<AccountId>,
	/// What the account has gained; below 0 what it has lost. In smallest parts.
	pub amount: i128,
	/// The number of the payment in the pallet `payments`.
	pub payment: Option<u64>,
	pub memo: Option<String>,
}

/// An account that a block has touched, after the block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct After {
	/// Its free balance less its debt. `None` if this program cannot read it, so the movements alone count.
	pub balance: Option<i128>,
	/// Whether it loses demurrage.
	pub decays: bool,
	/// The kind of a change whose amount is in no event.
	pub hint: Option<&'static str>,
}

/// What a block has changed.
#[derive(Clone, Debug)]
pub struct Block {
	pub number: BlockNumber,
	pub hash: Hash,
	/// Its date.
	pub time: Moment,
	/// In the order of the events.
	pub movements: Vec<Movement>,
	pub touched: BTreeMap<Key, After>,
}

/// The last block that is indexed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Last {
	pub number: BlockNumber,
	pub hash: Hash,
	pub time: Moment,
}

/// The blocks that are indexed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
	/// The index is complete from this block on.
	pub since: BlockNumber,
	/// `None` before the first block.
	pub last: Option<Last>,
}

/// A line of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
	/// Its number in the index.
	pub id: u64,
	pub block: BlockNumber,
	pub time: Moment,
	pub kind: String,
	pub other: Option<AccountId>,
	pub amount: i128,
	/// The balance after it.
	pub balance: i128,
	pub payment: Option<u64>,
	pub memo: Option<String>,
}

/// Which lines a statement has.
#[derive(Clone, Debug)]
pub struct Wanted {
	pub key: Key,
	/// The lines from this time on.
	pub from: Option<Moment>,
	/// The lines before this time.
	pub to: Option<Moment>,
	/// The lines before the one with this number.
	pub before: Option<u64>,
	/// The most lines. The latest ones are chosen.
	pub count: u32,
}

/// Some lines of a statement, from the oldest to the newest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
	pub lines: Vec<Line>,
	/// The balance before the first line, or at this place if there is no line. `None` if the index has not seen the
	/// account until here.
	pub opening: Option<i128>,
	/// Whether there are earlier lines within the wanted time.
	pub more: bool,
	/// The block of the account's next line, if there is a later one.
	pub next_block: Option<BlockNumber>,
}

/// All movements of one kind in one currency on one day, of all accounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
	/// When the day begins.
	pub day: Moment,
	pub currency: Currency,
	pub kind: String,
	pub count: u64,
	pub amount: i128,
}

/// The open database.
pub struct Store {
	connection: Connection,
}

fn column(currency: Currency) -> i64 {
	currency.map_or(NATIVE, i64::from)
}

fn currency(column: i64) -> Currency {
	CurrencyId::try_from(column).ok()
}

fn bytes(account: &AccountId) -> &[u8] {
	account.as_ref()
}

fn whole(number: u64) -> Result<i64, Trouble> {
	i64::try_from(number)
		.map_err(|_| Trouble::Other(format!("the number {number} is too large for the index")))
}

/// Something in the file is not as it was written.
fn broken(what: &str) -> Trouble {
	Trouble::Other(format!(
		"the index is damaged: {what}. Stop the node and delete the file; the index is built again from the blocks"
	))
}

fn amount(text: &str) -> Result<i128, Trouble> {
	text.parse().map_err(|_| broken("an amount is no number"))
}

fn unsigned(number: i64) -> Result<u64, Trouble> {
	u64::try_from(number).map_err(|_| broken("a number is below 0"))
}

fn block_of(id: i64) -> Result<BlockNumber, Trouble> {
	BlockNumber::try_from(id / PLACES).map_err(|_| broken("a block has no number"))
}

fn add(one: i128, other: i128) -> Result<i128, Trouble> {
	one.checked_add(other).ok_or_else(|| Trouble::Other("an amount is too large for the index".into()))
}

impl Store {
	/// Opens the index of the chain with this first block, or begins it.
	pub fn open(path: &Path, genesis: Hash) -> Result<Self, Trouble> {
		let connection = Connection::open(path)?;
		// With these two a crash of the program loses nothing, and a power failure at most the last blocks, which are
		// read again.
		connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;")?;
		Self::with(connection, genesis)
	}

	#[cfg(test)]
	pub fn in_memory(genesis: Hash) -> Self {
		Self::with(Connection::open_in_memory().unwrap(), genesis).unwrap()
	}

	fn with(mut connection: Connection, genesis: Hash) -> Result<Self, Trouble> {
		let transaction = connection.transaction()?;
		transaction.execute_batch(TABLES)?;
		let known = transaction
			.query_row("SELECT version, genesis FROM state", [], |row| {
				Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?))
			})
			.optional()?;
		match known {
			None => {
				transaction.execute(
					"INSERT INTO state (version, genesis, since) VALUES (?1, ?2, 1)",
					params![VERSION, genesis.as_bytes()],
				)?;
			}
			Some((version, _)) if version != VERSION => {
				return Err(Trouble::Other(format!(
					"the index was written by another release (its version is {version}, and this program has \
					 {VERSION}): delete the file, and the index is built again"
				)));
			}
			Some((_, other)) if other != genesis.as_bytes() => {
				return Err(Trouble::Other(
					"the index belongs to another chain, with another first block: give this node another \
					 --base-path, or delete the file"
						.into(),
				));
			}
			Some(_) => {}
		}
		transaction.commit()?;
		Ok(Self { connection })
	}

	/// The blocks that are indexed.
	pub fn span(&self) -> Result<Span, Trouble> {
		let (since, last, hash, time) =
			self.connection.query_row("SELECT since, last, hash, time FROM state", [], |row| {
				Ok((
					row.get::<_, i64>(0)?,
					row.get::<_, Option<i64>>(1)?,
					row.get::<_, Option<Vec<u8>>>(2)?,
					row.get::<_, Option<i64>>(3)?,
				))
			})?;
		let number = |number: i64| BlockNumber::try_from(number).map_err(|_| broken("a block has no number"));
		let last = match (last, hash, time) {
			(Some(last), Some(hash), Some(time)) => Some(Last {
				number: number(last)?,
				hash: <[u8; 32]>::try_from(hash).map_err(|_| broken("a hash has another length"))?.into(),
				time: unsigned(time)?,
			}),
			_ => None,
		};
		Ok(Span { since: number(since)?, last })
	}

	/// Goes on after the block `last`, because this node no longer has the blocks before.
	pub fn skip(&mut self, last: &Last) -> Result<(), Trouble> {
		self.connection.execute(
			"UPDATE state SET since = ?1 + 1, last = ?1, hash = ?2, time = ?3",
			params![i64::from(last.number), last.hash.as_bytes(), whole(last.time)?],
		)?;
		Ok(())
	}

	/// Adds the next block. `before` gives the balance of an account before the block.
	pub fn add(
		&mut self,
		block: &Block,
		before: impl Fn(&Key) -> Result<i128, Trouble>,
	) -> Result<(), Trouble> {
		let span = self.span()?;
		let next = span.last.map_or(span.since, |last| last.number.saturating_add(1));
		if block.number != next {
			return Err(Trouble::Other(format!(
				"the next block of the index is {next}, not {}",
				block.number
			)));
		}
		let transaction = self.connection.transaction()?;
		let lines = lines(&transaction, block, span.since, before)?;
		if !lines.is_empty() {
			transaction.execute(
				"INSERT INTO blocks (number, time) VALUES (?1, ?2)",
				params![i64::from(block.number), whole(block.time)?],
			)?;
			write(&transaction, block, &lines)?;
		}
		transaction.execute(
			"UPDATE state SET last = ?1, hash = ?2, time = ?3",
			params![i64::from(block.number), block.hash.as_bytes(), whole(block.time)?],
		)?;
		transaction.commit()?;
		Ok(())
	}

	/// The number of the first line that is not before this time.
	fn place(&self, time: Moment) -> Result<i64, Trouble> {
		let number: Option<i64> = self.connection.query_row(
			"SELECT MIN(number) FROM blocks WHERE time >= ?1",
			params![i64::try_from(time).unwrap_or(i64::MAX)],
			|row| row.get(0),
		)?;
		Ok(number.map_or(i64::MAX, |number| number.saturating_mul(PLACES)))
	}

	/// The last of the wanted lines, and the balance before them.
	pub fn page(&self, wanted: &Wanted) -> Result<Page, Trouble> {
		let (currency, account) = (column(wanted.key.0), bytes(&wanted.key.1));
		let low = wanted.from.map_or(Ok(0), |time| self.place(time))?;
		let high = wanted.to.map_or(Ok(i64::MAX), |time| self.place(time))?;
		let high = high.min(wanted.before.map_or(i64::MAX, |id| i64::try_from(id).unwrap_or(i64::MAX)));
		let mut statement = self.connection.prepare_cached(
			"SELECT id, kind, other, amount, balance, payment, memo, time
			 FROM lines JOIN blocks ON number = id / 1048576
			 WHERE account = ?1 AND currency = ?2 AND id >= ?3 AND id < ?4
			 ORDER BY id DESC LIMIT ?5",
		)?;
		let limit = i64::from(wanted.count).saturating_add(1);
		let rows = statement.query_map(params![account, currency, low, high, limit], raw)?;
		let mut lines = rows.map(|row| line(row?)).collect::<Result<Vec<_>, Trouble>>()?;
		let more = lines.len() > wanted.count as usize;
		lines.truncate(wanted.count as usize);
		lines.reverse();
		let opening = match lines.first() {
			Some(first) => Some(add(first.balance, first.amount.saturating_neg())?),
			None => last_line(&self.connection, &wanted.key, high)?.map(|(_, balance)| balance),
		};
		let end = lines.last().map_or(Ok(high), |line| whole(line.id.saturating_add(1)))?;
		let next = self
			.connection
			.query_row(
				"SELECT id FROM lines WHERE account = ?1 AND currency = ?2 AND id >= ?3 ORDER BY id LIMIT 1",
				params![account, currency, end],
				|row| row.get(0),
			)
			.optional()?;
		Ok(Page { lines, opening, more, next_block: next.map(block_of).transpose()? })
	}

	/// The totals of the first `count` days from `from` on and before `to` on which anything happened, and when the next
	/// such day begins. They are fewer days, and at least one, if there are more than [`MOST_TOTALS`].
	pub fn totals(
		&self,
		from: Moment,
		to: Option<Moment>,
		count: u32,
	) -> Result<(Vec<Total>, Option<Moment>), Trouble> {
		let from = i64::try_from(from).unwrap_or(i64::MAX);
		let to = to.map_or(i64::MAX, |to| i64::try_from(to).unwrap_or(i64::MAX));
		let mut days = self.connection.prepare_cached(
			"SELECT day, COUNT(*) FROM totals WHERE day >= ?1 AND day < ?2 GROUP BY day ORDER BY day LIMIT ?3",
		)?;
		let limit = i64::from(count).saturating_add(1);
		let days = days.query_map(params![from, to, limit], |row| Ok((row.get(0)?, row.get(1)?)))?;
		let days = days.collect::<Result<Vec<(i64, i64)>, _>>()?;
		let mut sum = 0i64;
		let fit = days.iter().enumerate().take_while(|(place, (_, totals))| {
			sum = sum.saturating_add(*totals);
			*place == 0 || sum <= MOST_TOTALS
		});
		let next = days.get(fit.count().min(count as usize)).map(|(day, _)| *day);
		let mut totals = self.connection.prepare_cached(
			"SELECT day, currency, kind, count, amount FROM totals
			 WHERE day >= ?1 AND day < ?2 ORDER BY day, currency, kind",
		)?;
		let rows = totals.query_map(params![from, next.unwrap_or(to)], |row| {
			Ok((
				row.get::<_, i64>(0)?,
				row.get::<_, i64>(1)?,
				row.get::<_, String>(2)?,
				row.get::<_, i64>(3)?,
				row.get::<_, String>(4)?,
			))
		})?;
		let totals = rows.map(|row| {
			let (day, of, kind, count, sum) = row?;
			let (day, count, amount) = (unsigned(day)?, unsigned(count)?, amount(&sum)?);
			Ok(Total { day, currency: currency(of), kind, count, amount })
		});
		Ok((totals.collect::<Result<_, Trouble>>()?, next.map(unsigned).transpose()?))
	}
}

/// The last line of an account with a number below `end`: its block, and the balance after it.
fn last_line(
	connection: &Connection,
	(currency, account): &Key,
	end: i64,
) -> Result<Option<(BlockNumber, i128)>, Trouble> {
	let mut statement = connection.prepare_cached(
		"SELECT id, balance FROM lines WHERE account = ?1 AND currency = ?2 AND id < ?3 ORDER BY id DESC LIMIT 1",
	)?;
	let found = statement
		.query_row(params![bytes(account), column(*currency), end], |row| {
			Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
		})
		.optional()?;
	found.map(|(id, balance)| Ok((block_of(id)?, amount(&balance)?))).transpose()
}

/// A line that has no number yet, and the balance after it.
type New = (Movement, i128);

/// The lines of a block. First come what the index had not seen and what no event explains, then the movements.
fn lines(
	connection: &Connection,
	block: &Block,
	since: BlockNumber,
	before: impl Fn(&Key) -> Result<i128, Trouble>,
) -> Result<Vec<New>, Trouble> {
	let mut sums: BTreeMap<&Key, i128> = BTreeMap::new();
	for movement in &block.movements {
		let sum = sums.entry(&movement.key).or_default();
		*sum = add(*sum, movement.amount)?;
	}
	let mut balances = BTreeMap::new();
	let mut lines = Vec::new();
	let mut keys: Vec<&Key> = block.touched.keys().chain(sums.keys().copied()).collect();
	keys.sort();
	keys.dedup();
	for key in keys {
		let known = last_line(connection, key, i64::MAX)?;
		let start = match known {
			Some((_, balance)) => balance,
			None => before(key)?,
		};
		let after = block.touched.get(key).cloned().unwrap_or_default();
		let explained = add(start, sums.get(key).copied().unwrap_or_default())?;
		let rest = match after.balance {
			Some(balance) => add(balance, explained.saturating_neg())?,
			None => 0,
		};
		if rest == 0 && !sums.contains_key(key) {
			continue;
		}
		let plain = |kind, amount| Movement {
			key: key.clone(),
			kind,
			other: None,
			amount,
			payment: None,
			memo: None,
		};
		if known.is_none() && start != 0 {
			lines.push((plain(OPENING, start), start));
		}
		let mut balance = start;
		if rest != 0 {
			let unseen = known.is_some_and(|(block, _)| block < since);
			let kind = match after.hint {
				_ if unseen => UNSEEN,
				Some(hint) => hint,
				None if rest < 0 && after.decays => "decay",
				None if rest > 0 && key.0.is_some() && !after.decays => "arrived",
				None => "other",
			};
			balance = add(balance, rest)?;
			lines.push((plain(kind, rest), balance));
		}
		balances.insert(key, balance);
	}
	for movement in block.movements.iter().filter(|movement| movement.amount != 0) {
		let balance = balances.entry(&movement.key).or_default();
		*balance = add(*balance, movement.amount)?;
		lines.push((movement.clone(), *balance));
	}
	Ok(lines)
}

/// Writes the lines, and adds them to the totals of their day.
fn write(connection: &Connection, block: &Block, lines: &[New]) -> Result<(), Trouble> {
	if lines.len() as i64 >= PLACES {
		return Err(Trouble::Other(format!(
			"the block {} has too many movements for the index",
			block.number
		)));
	}
	let mut insert = connection.prepare_cached(
		"INSERT INTO lines (id, account, currency, kind, other, amount, balance, payment, memo)
		 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
	)?;
	let first = i64::from(block.number).saturating_mul(PLACES);
	// SQLite cannot add amounts of this size, so the sums of a day are kept.
	let mut sums: BTreeMap<(Currency, &'static str), (i64, i128)> = BTreeMap::new();
	for (place, (movement, balance)) in lines.iter().enumerate() {
		let (currency, account) = &movement.key;
		insert.execute(params![
			first.saturating_add(place as i64),
			bytes(account),
			column(*currency),
			movement.kind,
			movement.other.as_ref().map(bytes),
			movement.amount.to_string(),
			balance.to_string(),
			movement.payment.map(whole).transpose()?,
			movement.memo.as_deref(),
		])?;
		if ![OPENING, UNSEEN].contains(&movement.kind) {
			let (count, sum) = sums.entry((*currency, movement.kind)).or_default();
			*count = count.saturating_add(1);
			*sum = add(*sum, movement.amount)?;
		}
	}
	let day = whole(block.time.saturating_sub(block.time % DAY))?;
	for ((currency, kind), (count, sum)) in sums {
		let known = connection
			.query_row(
				"SELECT count, amount FROM totals WHERE day = ?1 AND currency = ?2 AND kind = ?3",
				params![day, column(currency), kind],
				|row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)),
			)
			.optional()?;
		let (counted, summed) = known.unwrap_or_else(|| (0, "0".into()));
		connection.execute(
			"INSERT OR REPLACE INTO totals (day, currency, kind, count, amount) VALUES (?1, ?2, ?3, ?4, ?5)",
			params![
				day,
				column(currency),
				kind,
				counted.saturating_add(count),
				add(amount(&summed)?, sum)?.to_string()
			],
		)?;
	}
	Ok(())
}

/// A row of lines, as it is stored.
type Raw = (i64, String, Option<Vec<u8>>, String, String, Option<i64>, Option<String>, i64);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
	Ok((
		row.get(0)?,
		row.get(1)?,
		row.get(2)?,
		row.get(3)?,
		row.get(4)?,
		row.get(5)?,
		row.get(6)?,
		row.get(7)?,
	))
}

fn line((id, kind, other, moved, balance, payment, memo, time): Raw) -> Result<Line, Trouble> {
	let account = |bytes: Vec<u8>| {
		let bytes = <[u8; 32]>::try_from(bytes).map_err(|_| broken("an account has another length"))?;
		Ok::<_, Trouble>(AccountId::new(bytes))
	};
	Ok(Line {
		id: unsigned(id)?,
		block: block_of(id)?,
		time: unsigned(time)?,
		kind,
		other: other.map(account).transpose()?,
		amount: amount(&moved)?,
		balance: amount(&balance)?,
		payment: payment.map(unsigned).transpose()?,
		memo,
	})
}
