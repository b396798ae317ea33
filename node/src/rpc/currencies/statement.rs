//! Makes a statement without an index. An account records the time of its last change. So, from the last block
//! backwards, a bisection finds the block of that time. Its events explain the change, and the state of its parent
//! gives the time of the change before.
//!
//! The lines are differences of balances from the chain, so they always add up. A difference that no event explains has
//! the kind `other`.

use pallet_currencies::{decay::Factor, Account, CurrencyInfo, Demurrage, Destination, Event, Supply};
use pallet_payments::Memo;
use rochdale_primitives::{MemberId, Moment};
use rochdale_runtime::{AccountId, Asset, BlockNumber, CommunityCurrencies, Hash, Runtime, RuntimeEvent};

use super::{Line, Record, Source, Statement, StatementBlock};
use crate::rpc::{community::BlockRef, error::Error};

#[cfg(test)]
mod tests;

/// The number of lines at which a statement goes no further back.
const MOST_LINES: usize = 1_000;
/// The most blocks without an account that are searched.
const MOST_EMPTY: u32 = 20_000;

/// A movement of an account.
struct Movement {
	kind: &'static str,
	other: Option<AccountId>,
	amount: i128,
	payment: Option<u64>,
	memo: Option<String>,
}

impl Movement {
	fn new(kind: &'static str, other: Option<AccountId>, amount: i128) -> Self {
		Self { kind, other, amount, payment: None, memo: None }
	}
}

/// What the events of a block say about an account.
#[derive(Default)]
struct Found {
	movements: Vec<Movement>,
	/// The place of the last payment, if the account made or received it.
	last: Option<usize>,
	/// The explanation of a change whose amount is in no event.
	hint: Option<&'static str>,
}

impl Found {
	fn last_payment(&mut self) -> Option<&mut Movement> {
		self.movements.get_mut(self.last?)
	}
}

/// The last change of an account.
enum Touch {
	/// In this block.
	In(BlockNumber),
	/// Not after the block with which the statement begins.
	Never,
	/// Not after this block; earlier blocks were not searched.
	NotSince(BlockNumber),
}

/// An amount as a number that can be negative.
fn signed(amount: u128) -> Result<i128, Error> {
	i128::try_from(amount).map_err(|_| Error::NoAnswer("the amount is too large for a statement".into()))
}

/// Searches for the movements of an account.
pub struct Search<'a, S> {
	source: &'a S,
	currency: CurrencyInfo<AccountId>,
	who: AccountId,
	empty: u32,
}

impl<'a, S: Source> Search<'a, S> {
	pub fn new(source: &'a S, currency: CurrencyInfo<AccountId>, who: AccountId) -> Self {
		Self { source, currency, who, empty: 0 }
	}

	fn hash(&self, number: BlockNumber) -> Result<Hash, Error> {
		self.source.hash_of(number)
	}

	fn time(&self, number: BlockNumber) -> Result<Moment, Error> {
		self.source.time_of(self.hash(number)?)
	}

	fn stored(&self, number: BlockNumber) -> Result<Option<Account>, Error> {
		self.source.stored(self.hash(number)?, self.currency.id, &self.who)
	}

	/// The balance after this block, minus the debt, after decay up to its time.
	fn balance(&self, number: BlockNumber) -> Result<i128, Error> {
		match self.source.holding(self.hash(number)?, self.currency.id, &self.who)? {
			Some(account) => Ok(signed(account.free)?.saturating_sub(signed(account.debt)?)),
			None => Ok(0),
		}
	}

	/// The first block of this time or later, after `low` and at most `high`, which must be one.
	fn first_since(
		&self,
		time: Moment,
		mut low: BlockNumber,
		mut high: BlockNumber,
	) -> Result<BlockNumber, Error> {
		while high.saturating_sub(low) > 1 {
			let middle = low.saturating_add(high.saturating_sub(low) / 2);
			if self.time(middle)? < time {
				low = middle;
			} else {
				high = middle;
			}
		}
		Ok(high)
	}

	/// The last change of the account after `from`, and not after `end`.
	fn last_touch(&mut self, from: BlockNumber, end: BlockNumber) -> Result<Touch, Error> {
		let Some(account) = self.stored(end)? else { return self.last_end(from, end) };
		let same = |other: &Account| {
			(other.has, other.at, other.debt, other.held)
				== (account.has, account.at, account.debt, account.held)
		};
		let block =
			if account.at <= self.time(from)? { from } else { self.first_since(account.at, from, end)? };
		let as_at_end = |number: BlockNumber| -> Result<bool, Error> {
			Ok(self.stored(number)?.is_some_and(|other| same(&other)))
		};
		if as_at_end(block)? {
			return Ok(if block == from { Touch::Never } else { Touch::In(block) });
		}
		// Changes before a block's clock is set have the time of the block before, and in safe mode all blocks have the
		// same time. So the change is in the first later block after which the account is as at the end.
		let (mut low, mut high) = (block, end);
		let mut middle = block.saturating_add(1).min(end);
		while high.saturating_sub(low) > 1 {
			if as_at_end(middle)? {
				high = middle;
			} else {
				low = middle;
			}
			middle = low.saturating_add(high.saturating_sub(low) / 2);
		}
		Ok(Touch::In(high))
	}

	/// The end of an account that does not exist after `end`.
	fn last_end(&mut self, from: BlockNumber, end: BlockNumber) -> Result<Touch, Error> {
		let mut block = end;
		while block > from {
			let before = block.saturating_sub(1);
			if self.stored(before)?.is_some() {
				return Ok(Touch::In(block));
			}
			if self.source.date_of(self.hash(before)?)? < self.currency.opened_at {
				return Ok(Touch::Never);
			}
			self.empty = self.empty.saturating_add(1);
			if self.empty > MOST_EMPTY {
				return Ok(Touch::NotSince(before));
			}
			block = before;
		}
		Ok(Touch::Never)
	}

	/// The statement after `from` (or from the currency's first block on) up to `to`, which is not earlier.
	pub fn statement(mut self, from: Option<BlockRef>, to: BlockRef) -> Result<Statement, Error> {
		let from = match from {
			Some(from) => from.number,
			None => self.first_since(self.currency.opened_at, 0, to.number)?.saturating_sub(1),
		};
		let closing = self.balance(to.number)?;
		let mut lines: Vec<(BlockNumber, Movement)> = Vec::new();
		// The balance after `end`, with decay up to the time of the block `until`.
		let (mut end, mut until, mut there) = (to.number, to.number, closing);
		let begin = loop {
			let touch = if end <= from {
				Touch::Never
			} else if lines.len() >= MOST_LINES {
				Touch::NotSince(end)
			} else {
				self.last_touch(from, end)?
			};
			let since = match touch {
				Touch::In(block) | Touch::NotSince(block) => block,
				Touch::Never => from,
			};
			let was = self.balance(since)?;
			let idle = there.saturating_sub(was);
			if idle != 0 {
				let kind = if idle < 0 { "decay" } else { "arrived" };
				lines.push((until, Movement::new(kind, None, idle)));
			}
			let Touch::In(block) = touch else { break since };
			let (before, movements) = self.explain(block, was)?;
			lines.extend(movements.into_iter().rev().map(|movement| (block, movement)));
			(end, until, there) = (block.saturating_sub(1), block, before);
		};
		lines.reverse();
		self.written(from, begin, &to, closing, lines)
	}

	/// Writes the lines down, with the balance after each.
	fn written(
		&self,
		from: BlockNumber,
		begin: BlockNumber,
		to: &BlockRef,
		closing: i128,
		lines: Vec<(BlockNumber, Movement)>,
	) -> Result<Statement, Error> {
		let opening = self.balance(begin)?;
		let block = |number: BlockNumber| -> Result<StatementBlock, Error> {
			let hash = self.hash(number)?;
			Ok(StatementBlock { number, hash, time: self.source.date_of(hash)? })
		};
		let mut balance = opening;
		let mut written = Vec::with_capacity(lines.len());
		for (number, movement) in lines {
			balance = balance.saturating_add(movement.amount);
			written.push(Line {
				block: number,
				time: self.source.date_of(self.hash(number)?)?,
				kind: movement.kind.into(),
				other: movement.other.map(|other| other.to_string()),
				amount: movement.amount.to_string(),
				balance: balance.to_string(),
				payment: movement.payment,
				memo: movement.memo,
			});
		}
		let account = self.source.holding(to.hash, self.currency.id, &self.who)?;
		Ok(Statement {
			currency: self.currency.id,
			symbol: String::from_utf8_lossy(&self.currency.symbol).into_owned(),
			decimals: self.currency.decimals,
			account: self.who.to_string(),
			from: block(begin)?,
			to: block(to.number)?,
			opening: opening.to_string(),
			lines: written,
			total: balance.saturating_sub(opening).to_string(),
			closing: closing.to_string(),
			held: account.map_or(0, |account| account.held).to_string(),
			next: (begin > from).then_some(begin),
		})
	}

	/// The balance just before the first event of a block, and the movements in it, for this balance after the block.
	fn explain(&self, block: BlockNumber, after: i128) -> Result<(i128, Vec<Movement>), Error> {
		let (parent, hash) = (self.hash(block.saturating_sub(1))?, self.hash(block)?);
		let (id, who) = (self.currency.id, &self.who);
		let events = self.source.events(parent, hash)?;
		let before = self.source.stored(parent, id, who)?;
		let now = self.source.stored(hash, id, who)?;
		let standing = before.as_ref().is_some_and(Account::stands_still);
		let start = match &before {
			None => 0,
			Some(_) if standing => self.balance(block.saturating_sub(1))?,
			Some(account) => {
				let touched = match &now {
					Some(now) => now.at,
					None => self.time(block)?,
				};
				let rate = self.currency.demurrage.map_or(0, |demurrage| demurrage.rate);
				let factor = Factor::after(rate, touched.saturating_sub(account.at));
				let free = account.free_of(factor.round_down(account.has));
				signed(free.whole)?.saturating_sub(signed(account.debt)?)
			}
		};
		let lines = [&before, &now].map(|account| account.as_ref().and_then(|account| account.line));
		let member = lines.into_iter().flatten().next().map(|line| line.member);
		let Found { mut movements, hint, .. } = self.movements(events, parent, hash, member)?;
		let explained = movements.iter().fold(start, |sum, movement| sum.saturating_add(movement.amount));
		let rest = after.saturating_sub(explained);
		if rest != 0 {
			let dust = now.is_none() && rest < 0 && rest.unsigned_abs() < self.currency.minimum;
			let kind = match hint {
				_ if standing && rest > 0 && self.is_destination() => "arrived",
				Some("void") if now.is_some() => "other",
				Some(hint) => hint,
				None if dust => "dust",
				None => "other",
			};
			// Decay arrives before anything can be paid with it.
			let at = if kind == "arrived" { 0 } else { movements.len() };
			movements.insert(at, Movement::new(kind, None, rest));
		}
		Ok((start, movements))
	}

	/// Whether this account receives the decay.
	fn is_destination(&self) -> bool {
		let to_the_dividend =
			matches!(self.currency.demurrage, Some(Demurrage { to: Destination::Dividend, .. }));
		let destination = if to_the_dividend { &self.currency.dividend_pot } else { &self.currency.commons };
		destination.0 == self.who
	}

	/// What the events of a block, whose parent is `parent`, say about the account.
	fn movements(
		&self,
		events: Vec<Record>,
		parent: Hash,
		hash: Hash,
		member: Option<MemberId>,
	) -> Result<Found, Error> {
		let mut found = Found::default();
		for record in events {
			match record.event {
				RuntimeEvent::CommunityCurrencies(
					event @ (Event::Transferred { .. } | Event::PaidAcross { .. }),
				) => {
					self.add_payment(event, &[parent, hash], &mut found)?;
				}
				RuntimeEvent::CommunityCurrencies(event) => self.add_change(event, member, &mut found)?,
				RuntimeEvent::Payments(event) => self.annotate(event, found.last_payment()),
				RuntimeEvent::Balances(pallet_balances::Event::Transfer { .. }) => found.last = None,
				_ => {}
			}
		}
		found.movements.retain(|movement| movement.amount != 0);
		Ok(found)
	}

	/// Adds a payment, in this currency or across two. An agreement on clearing is looked up in these blocks.
	fn add_payment(&self, event: Event<Runtime>, blocks: &[Hash], found: &mut Found) -> Result<(), Error> {
		let (id, who) = (self.currency.id, &self.who);
		match event {
			Event::Transferred { currency, from, to, amount, levy, dust } => {
				found.last = None;
				if currency != id {
					return Ok(());
				}
				if from == *who {
					found.last = Some(found.movements.len());
					found.movements.push(Movement::new("paid", Some(to), signed(amount)?.saturating_neg()));
					for (kind, part) in [("levy", levy), ("dust", dust)] {
						found.movements.push(Movement::new(kind, None, signed(part)?.saturating_neg()));
					}
				} else if to == *who {
					found.last = Some(found.movements.len());
					let pot = from == self.currency.dividend_pot.0;
					let kind = if pot { "dividend" } else { "received" };
					found.movements.push(Movement::new(kind, Some(from), signed(amount)?));
				}
			}
			Event::PaidAcross { agreement, currency, from, to, amount, .. } => {
				if currency == id && from == *who {
					// The event before is about the payer's part.
					if let Some(line) = found.last_payment() {
						(line.kind, line.other) = ("across", Some(to));
					}
				} else if currency != id && self.is_about(agreement, blocks)? {
					if to == *who {
						found.movements.push(Movement::new("across", Some(from), signed(amount)?));
					} else if CommunityCurrencies::clearing_account(agreement) == *who {
						let amount = signed(amount)?.saturating_neg();
						found.movements.push(Movement::new("across", Some(to), amount));
					}
				}
			}
			_ => {}
		}
		Ok(())
	}

	/// Adds any other change of the account's balance.
	fn add_change(
		&self,
		event: Event<Runtime>,
		member: Option<MemberId>,
		found: &mut Found,
	) -> Result<(), Error> {
		let (id, who) = (self.currency.id, &self.who);
		match event {
			Event::Issued { currency, to, amount } if currency == id && to == *who => {
				let pot = self.currency.dividend_pot.0 == *who;
				let dividend = self.currency.supply == Supply::Dividend && !pot;
				let kind = if dividend { "dividend" } else { "issued" };
				found.movements.push(Movement::new(kind, None, signed(amount)?));
			}
			Event::Burnt { currency, from, amount } if currency == id && from == *who => {
				found.movements.push(Movement::new("burnt", None, signed(amount)?.saturating_neg()));
			}
			Event::Held { currency, who: whose, amount } if currency == id && whose == *who => {
				found.movements.push(Movement::new("held", None, signed(amount)?.saturating_neg()));
			}
			Event::Released { currency, who: whose, amount, .. } if currency == id && whose == *who => {
				found.movements.push(Movement::new("released", None, signed(amount)?));
			}
			Event::HeldPaid { currency, from, to, amount, .. } if currency == id && to == *who => {
				found.movements.push(Movement::new("received", Some(from), signed(amount)?));
			}
			Event::HeldPaid { currency, from, added, .. } if currency == id && from == *who => {
				found.movements.push(Movement::new("levy", None, signed(added)?.saturating_neg()));
			}
			Event::Joined { currency, who: whose, owed, .. } if currency == id && whose == *who => {
				found.movements.push(Movement::new("settled", None, signed(owed)?.saturating_neg()));
			}
			Event::Forgotten { currency, who: whose, amount } if currency == id && whose == *who => {
				found.movements.push(Movement::new("forgotten", None, signed(amount)?.saturating_neg()));
			}
			Event::Redeemed { currency, who: whose, amount, .. } if currency == id && whose == *who => {
				found.movements.push(Movement::new("redeemed", None, signed(amount)?.saturating_neg()));
			}
			Event::Left { currency, member: leaver, rest, levy, heir } if currency == id => {
				if heir.as_ref() == Some(who) {
					found.movements.push(Movement::new("inherited", None, signed(rest)?));
				} else if member == Some(leaver) {
					found.movements.push(Movement::new("left", heir, signed(rest)?.saturating_neg()));
					found.movements.push(Movement::new("levy", None, signed(levy)?.saturating_neg()));
				}
			}
			Event::DefaultSettled { currency, member: debtor, paid, written_off, .. }
				if currency == id && member == Some(debtor) =>
			{
				found.movements.push(Movement::new(
					"settled",
					None,
					signed(paid.saturating_add(written_off))?,
				));
			}
			Event::LineMoved { currency, from, to, .. } | Event::AccountMoved { currency, from, to, .. }
				if currency == id && (from == *who || to == *who) =>
			{
				found.hint = Some("moved");
			}
			Event::Cleared { cycle, .. } => {
				let account = CommunityCurrencies::clearing_account;
				if cycle.into_iter().any(|agreement| account(agreement) == *who) {
					found.hint = Some("cleared");
				}
			}
			// A remainder from rounding goes to the commons.
			Event::AgreementEnded { agreement }
				if CommunityCurrencies::clearing_account(agreement) == *who =>
			{
				found.hint = Some("cleared");
			}
			Event::AccountsRemoved { currency, .. } if currency == id => found.hint = Some("void"),
			_ => {}
		}
		Ok(())
	}

	/// Whether an agreement is about this currency. (It can have begun or ended in the block of the event.)
	fn is_about(&self, agreement: u32, blocks: &[Hash]) -> Result<bool, Error> {
		for block in blocks {
			let (agreements, _) = self.source.agreements(*block, agreement, 1)?;
			if let Some(found) = agreements.iter().find(|found| found.id == agreement) {
				return Ok([found.first.currency, found.second.currency].contains(&self.currency.id));
			}
		}
		Ok(false)
	}

	/// Adds the details of the payments pallet to the line of a payment.
	fn annotate(&self, event: pallet_payments::Event<Runtime>, line: Option<&mut Movement>) {
		use pallet_payments::Event::{Paid, Refunded};
		let Some(line) = line else { return };
		match event {
			Paid { payment, asset, amount, memo, .. }
				if asset == Asset::WithId(self.currency.id) && line.amount.unsigned_abs() == amount =>
			{
				line.payment = Some(payment);
				line.memo = match memo {
					Memo::Text(text) if text.is_empty() => None,
					Memo::Text(text) => Some(String::from_utf8_lossy(&text).into_owned()),
					Memo::Hash(hash) => Some(format!("{:?}", Hash::from(hash))),
				};
			}
			Refunded { payment, amount, .. } if line.amount.unsigned_abs() == amount => {
				(line.kind, line.payment) = ("refund", Some(payment));
			}
			_ => {}
		}
	}
}
