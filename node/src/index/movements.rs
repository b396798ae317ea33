//! What a block's events say about balances. The events are decoded with the metadata of the runtime that made the
//! block, and read by their names. So blocks from before and after an upgrade are read alike. An event that this
//! program does not know still names the accounts that it has touched. The change of their balances becomes a line
//! without an explanation.

use std::collections::BTreeMap;

use pallet_currencies::{AgreementId, CurrencyId};
use rochdale_primitives::MemberId;
use rochdale_runtime::{AccountId, CommunityCurrencies};
use scale_value::{Composite, Value, ValueDef};
use sp_core::bytes::to_hex;

use super::{
	store::{Key, Movement},
	Trouble,
};
use crate::upgrade::names::{parts, Names};

/// What the chain knows about the numbers in an event, at the block before it.
pub trait Lookup {
	/// The account of a person.
	fn account_of(&self, member: MemberId) -> Result<Option<AccountId>, Trouble>;
	/// The two currencies of an agreement on clearing.
	fn currencies_of(&self, agreement: AgreementId) -> Result<Option<[CurrencyId; 2]>, Trouble>;
}

/// The movements of a block, and the accounts that it has touched.
#[derive(Debug, Default)]
pub struct Found {
	pub movements: Vec<Movement>,
	/// Each with the kind of a change whose amount is in no event.
	pub touched: BTreeMap<Key, Option<&'static str>>,
	/// The places of the payer's and the payee's line of the latest payment.
	last: Vec<usize>,
	/// The place of the first line of the transaction whose events are read.
	first_of_transaction: usize,
}

/// An event of a block.
struct Event<'a> {
	names: &'a Names,
	/// The number of the transaction in the block; `None` for an event of a hook.
	transaction: Option<u128>,
	pallet: &'a str,
	name: &'a str,
	fields: &'a [(String, Value<u32>)],
}

impl<'a> Event<'a> {
	/// An event from its record.
	fn new(names: &'a Names, record: &'a Value<u32>) -> Option<Self> {
		let ValueDef::Composite(Composite::Named(record)) = &record.value else { return None };
		let part = |name: &str| record.iter().find(|(other, _)| other == name).map(|(_, value)| value);
		let ValueDef::Variant(pallet) = &part("event")?.value else { return None };
		let ValueDef::Variant(event) = &pallet.values.values().next()?.value else { return None };
		let transaction = match &part("phase")?.value {
			ValueDef::Variant(phase) => phase.values.values().next().and_then(number),
			_ => None,
		};
		let fields = match &event.values {
			Composite::Named(fields) => fields.as_slice(),
			Composite::Unnamed(_) => &[],
		};
		Some(Self { names, transaction, pallet: &pallet.name, name: &event.name, fields })
	}

	fn field(&self, name: &str) -> Option<&'a Value<u32>> {
		self.fields.iter().find(|(other, _)| other == name).map(|(_, value)| value)
	}

	fn account(&self, name: &str) -> Option<AccountId> {
		account(self.names, self.field(name)?)
	}

	fn amount(&self, name: &str) -> Option<i128> {
		i128::try_from(number(self.field(name)?)?).ok()
	}

	fn number<N: TryFrom<u128>>(&self, name: &str) -> Option<N> {
		N::try_from(number(self.field(name)?)?).ok()
	}

	/// The accounts in all fields.
	fn accounts(&self) -> impl Iterator<Item = AccountId> + '_ {
		self.fields.iter().filter_map(|(_, value)| account(self.names, value))
	}
}

/// The number in a value that has one part.
fn number(value: &Value<u32>) -> Option<u128> {
	match &value.value {
		ValueDef::Primitive(primitive) => primitive.as_u128(),
		ValueDef::Composite(parts) if parts.len() == 1 => number(parts.values().next()?),
		_ => None,
	}
}

/// The bytes of a list of bytes, also within a value that has one part.
fn bytes(value: &Value<u32>) -> Option<Vec<u8>> {
	let ValueDef::Composite(parts) = &value.value else { return None };
	let byte = |part: &Value<u32>| u8::try_from(part.as_u128()?).ok();
	match parts.values().map(byte).collect::<Option<Vec<_>>>() {
		Some(bytes) => Some(bytes),
		None if parts.len() == 1 => bytes(parts.values().next()?),
		None => None,
	}
}

/// The account in a value, which can be optional.
fn account(names: &Names, value: &Value<u32>) -> Option<AccountId> {
	if let ValueDef::Variant(option) = &value.value {
		return if option.name == "Some" { account(names, option.values.values().next()?) } else { None };
	}
	if !names.is_named(value.context, "AccountId32") {
		return None;
	}
	Some(AccountId::new(<[u8; 32]>::try_from(bytes(value)?).ok()?))
}

/// The text of a memo; a hash as hexadecimal digits. `None` for an empty one.
fn memo(value: &Value<u32>) -> Option<String> {
	let ValueDef::Variant(memo) = &value.value else { return None };
	let bytes = bytes(memo.values.values().next()?)?;
	match memo.name.as_str() {
		_ if bytes.is_empty() => None,
		"Text" => Some(String::from_utf8_lossy(&bytes).into_owned()),
		_ => Some(to_hex(&bytes, false)),
	}
}

/// Reads the events of a block, from the value of `System.Events`.
pub fn read(names: &Names, stored: &[u8], lookup: &impl Lookup) -> Result<Found, Trouble> {
	let records = names.records(stored).map_err(Trouble::Other)?;
	let mut found = Found::default();
	let mut transaction = None;
	for record in parts(&records) {
		let Some(event) = Event::new(names, record) else { continue };
		if event.transaction != transaction {
			transaction = event.transaction;
			found.first_of_transaction = found.movements.len();
			found.last.clear();
		}
		match event.pallet {
			"Balances" => found.balances(&event),
			"CommunityCurrencies" => found.currencies(&event, lookup)?,
			"Payments" => found.payment(&event),
			"Dividend" if event.name == "Claimed" => found.dividend(&event),
			"TransactionPayment" if event.name == "TransactionFeePaid" => found.fee(&event),
			_ => {}
		}
	}
	Ok(found)
}

impl Found {
	fn touch(&mut self, key: Key, hint: Option<&'static str>) {
		let known = self.touched.entry(key).or_default();
		*known = hint.or(*known);
	}

	fn add(&mut self, key: Key, kind: &'static str, other: Option<AccountId>, amount: Option<i128>) {
		self.touch(key.clone(), None);
		if let Some(amount) = amount.filter(|amount| *amount != 0) {
			self.movements.push(Movement { key, kind, other, amount, payment: None, memo: None });
		}
	}

	/// Adds a payment from one account to another.
	fn pay(&mut self, from: Key, to: Key, kinds: [&'static str; 2], amount: Option<i128>) {
		let first = self.movements.len();
		let (payer, payee) = (from.1.clone(), to.1.clone());
		self.add(from, kinds[0], Some(payee), amount.map(i128::saturating_neg));
		self.add(to, kinds[1], Some(payer), amount);
		self.last = (first..self.movements.len()).collect();
	}

	/// The movements of native money.
	fn balances(&mut self, event: &Event) {
		let native = |account| (None, account);
		event.accounts().for_each(|account| self.touch(native(account), None));
		let amount = event.amount("amount");
		if let (Some(from), Some(to)) = (event.account("from"), event.account("to")) {
			match event.name {
				"Transfer" => self.pay(native(from), native(to), ["paid", "received"], amount),
				// The reserved amount becomes free, or stays reserved.
				"ReserveRepatriated" => self.touch(native(to), Some("received")),
				_ => {}
			}
			return;
		}
		if let (Some(source), Some(dest)) = (event.account("source"), event.account("dest")) {
			match event.name {
				"TransferOnHold" => self.touch(native(dest), Some("received")),
				"TransferAndHold" => {
					let amount = event.amount("transferred").map(i128::saturating_neg);
					self.add(native(source), "paid", Some(dest), amount);
				}
				_ => {}
			}
			return;
		}
		let Some(who) = event.account("who").or_else(|| event.account("account")) else { return };
		let lost = amount.map(i128::saturating_neg);
		let (kind, amount) = match event.name {
			"Deposit" => ("deposited", amount),
			"Minted" => ("issued", amount),
			"Restored" => ("restored", amount),
			"Unreserved" | "Released" => ("released", amount),
			"Withdraw" => ("withdrawn", lost),
			"Burned" => ("burnt", lost),
			"Suspended" => ("suspended", lost),
			"Reserved" | "Held" => ("held", lost),
			"DustLost" => ("dust", lost),
			// It is taken from what is free, or from what is reserved.
			"Slashed" => return self.touch(native(who), Some("slashed")),
			"BalanceSet" => return self.touch(native(who), Some("set")),
			_ => return,
		};
		self.add(native(who), kind, None, amount);
	}

	/// The movements of community currencies.
	fn currencies(&mut self, event: &Event, lookup: &impl Lookup) -> Result<(), Trouble> {
		if event.name == "PaidAcross" {
			return self.across(event, lookup);
		}
		let Some(currency) = event.number::<CurrencyId>("currency") else { return Ok(()) };
		let key = |account| (Some(currency), account);
		event.accounts().for_each(|account| self.touch(key(account), None));
		let gained = |name| event.amount(name);
		let lost = |name| event.amount(name).map(i128::saturating_neg);
		let (who, from, to) = (event.account("who"), event.account("from"), event.account("to"));
		match (event.name, from, to, who) {
			("Transferred", Some(from), Some(to), _) => {
				self.pay(key(from.clone()), key(to), ["paid", "received"], gained("amount"));
				self.add(key(from.clone()), "levy", None, lost("levy"));
				self.add(key(from), "dust", None, lost("dust"));
			}
			("HeldPaid", Some(from), Some(to), _) => {
				self.add(key(to), "received", Some(from.clone()), gained("amount"));
				self.add(key(from), "levy", None, lost("added"));
			}
			("LineMoved" | "AccountMoved", Some(from), Some(to), _) => {
				self.touch(key(from), Some("moved"));
				self.touch(key(to), Some("moved"));
			}
			("Issued", _, Some(to), _) => self.add(key(to), "issued", None, gained("amount")),
			("Burnt", Some(from), ..) => self.add(key(from), "burnt", None, lost("amount")),
			("Held", .., Some(who)) => self.add(key(who), "held", None, lost("amount")),
			("Released", .., Some(who)) => self.add(key(who), "released", None, gained("amount")),
			("Redeemed", .., Some(who)) => self.add(key(who), "redeemed", None, lost("amount")),
			("Forgotten", .., Some(who)) => self.add(key(who), "forgotten", None, lost("amount")),
			("LeftBehind", .., Some(who)) => self.add(key(who), "void", None, lost("amount")),
			("Joined", .., Some(who)) => self.add(key(who), "settled", None, lost("owed")),
			("Left", ..) => {
				let heir = event.account("heir");
				if let Some(leaver) = person(event, lookup)? {
					self.add(key(leaver.clone()), "left", heir.clone(), lost("rest"));
					self.add(key(leaver), "levy", None, lost("levy"));
				}
				if let Some(heir) = heir {
					self.add(key(heir), "inherited", None, gained("rest"));
				}
			}
			("DefaultSettled", ..) => {
				if let Some(debtor) = person(event, lookup)? {
					self.add(key(debtor.clone()), "settled", None, gained("paid"));
					self.add(key(debtor), "settled", None, gained("written_off"));
				}
			}
			_ => {}
		}
		Ok(())
	}

	/// A payment across two currencies. The event before is about the payer's part. The payee and the agreement's account
	/// have a line in the other currency.
	fn across(&mut self, event: &Event, lookup: &impl Lookup) -> Result<(), Trouble> {
		let Some(agreement) = event.number::<AgreementId>("agreement") else { return Ok(()) };
		let (Some(from), Some(to)) = (event.account("from"), event.account("to")) else { return Ok(()) };
		if let Some(line) = self.last.first().and_then(|place| self.movements.get_mut(*place)) {
			(line.kind, line.other) = ("across", Some(to.clone()));
		}
		let paid_in = event.number::<CurrencyId>("currency");
		let both = lookup.currencies_of(agreement)?;
		if let Some(other) = both.and_then(|both| both.into_iter().find(|other| Some(*other) != paid_in)) {
			let amount = event.amount("amount");
			let clearing = (Some(other), CommunityCurrencies::clearing_account(agreement));
			self.add(clearing, "across", Some(to.clone()), amount.map(i128::saturating_neg));
			self.add((Some(other), to), "across", Some(from), amount);
		}
		Ok(())
	}

	/// Adds the details of the pallet `payments` to the lines of the latest payment.
	fn payment(&mut self, event: &Event) {
		let (kind, memo) = match event.name {
			"Paid" => (None, event.field("memo").and_then(memo)),
			"Refunded" => (Some("refund"), None),
			_ => return,
		};
		let payment = event.number::<u64>("payment");
		let amount = event.amount("amount").map(i128::unsigned_abs);
		for place in std::mem::take(&mut self.last) {
			let line = self.movements.get_mut(place);
			if let Some(line) = line.filter(|line| Some(line.amount.unsigned_abs()) == amount) {
				line.payment = payment;
				line.memo.clone_from(&memo);
				line.kind = kind.unwrap_or(line.kind);
			}
		}
	}

	/// What was issued to a member just before is a dividend.
	fn dividend(&mut self, event: &Event) {
		let Some(who) = event.account("who") else { return };
		let line = self.movements.iter_mut().rev().find(|line| line.key == (None, who.clone()));
		if let Some(line) = line.filter(|line| ["issued", "deposited"].contains(&line.kind)) {
			line.kind = "dividend";
		}
	}

	/// What was withdrawn first in a transaction, and given back last, is its fee.
	fn fee(&mut self, event: &Event) {
		let Some(who) = event.account("who") else { return };
		let key = (None, who);
		let Some(lines) = self.movements.get_mut(self.first_of_transaction..) else { return };
		if let Some(line) = lines.iter_mut().find(|line| line.key == key && line.kind == "withdrawn") {
			line.kind = "fee";
		}
		if let Some(line) = lines.iter_mut().rev().find(|line| line.key == key && line.kind == "deposited") {
			line.kind = "fee";
		}
	}
}

/// The account of the member whom an event names by number.
fn person(event: &Event, lookup: &impl Lookup) -> Result<Option<AccountId>, Trouble> {
	match event.number::<MemberId>("member") {
		Some(member) => lookup.account_of(member),
		None => Ok(None),
	}
}
