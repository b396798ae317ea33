//! Money, times and names, as the answers write them.

use pallet_cooperatives as coops;
use pallet_currencies::{CurrencyId, CurrencyInfo};
use rochdale_primitives::{CooperativeId, MemberId, Moment};
use rochdale_runtime::{AccountId, Balance, Hash};
use serde::{Deserialize, Serialize};

use crate::rpc::{community::Money, currencies::decimal};

/// The currency in which amounts of an answer are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Currency {
	/// `native`, or the number of a community currency.
	pub asset: String,
	/// Its symbol; `#` and its number if the currency no longer exists.
	pub symbol: String,
	/// The number of digits of an amount after the decimal point.
	pub decimals: u8,
}

impl Currency {
	/// The chain's own money.
	pub(super) fn native(money: &Money) -> Self {
		Self { asset: "native".into(), symbol: money.symbol.clone(), decimals: money.decimals }
	}

	/// A community currency, if it still exists.
	pub(super) fn community(id: CurrencyId, info: Option<CurrencyInfo<AccountId>>) -> Self {
		let known = info.map(|info| (text(&info.symbol), info.decimals));
		let (symbol, decimals) = known.unwrap_or_else(|| (format!("#{id}"), 0));
		Self { asset: id.to_string(), symbol, decimals }
	}

	/// An amount as people read it: `12.5 HRS`.
	pub(super) fn amount(&self, amount: Balance) -> String {
		format!("{} {}", decimal(&amount.to_string(), self.decimals), self.symbol)
	}
}

/// A member of a cooperative, or an applicant: `{ "kind": "person", "id": 3 }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "id", deny_unknown_fields)]
pub enum Party {
	/// A member of the community, by the member number.
	Person(MemberId),
	/// Another cooperative, by its number.
	Cooperative(CooperativeId),
}

impl From<Party> for coops::Party {
	fn from(party: Party) -> Self {
		match party {
			Party::Person(id) => Self::Person(id),
			Party::Cooperative(id) => Self::Cooperative(id),
		}
	}
}

impl From<coops::Party> for Party {
	fn from(who: coops::Party) -> Self {
		match who {
			coops::Party::Person(id) => Self::Person(id),
			coops::Party::Cooperative(id) => Self::Cooperative(id),
		}
	}
}

/// A document outside the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
	/// The place where it is found.
	pub reference: String,
	pub hash: Hash,
}

impl From<&coops::Document> for Document {
	fn from(document: &coops::Document) -> Self {
		Self { reference: text(&document.reference), hash: document.hash.into() }
	}
}

/// A text that the chain stores as bytes.
pub(super) fn text(bytes: &[u8]) -> String {
	String::from_utf8_lossy(bytes).into_owned()
}

/// Parts of a billion as a percentage: `6.76 %`.
pub(super) fn percent(parts: u32) -> String {
	format!("{} %", decimal(&parts.to_string(), 7))
}

/// A number with its noun: `1 share`, `2 shares`.
pub(super) fn many(count: impl Into<u64>, one: &str) -> String {
	let count = count.into();
	format!("{count} {one}{}", if count == 1 { "" } else { "s" })
}

/// A span of time, in the largest unit in which it is a whole number: `30 days`, `36 hours`.
pub(super) fn span(time: Moment) -> String {
	let units = [(86_400_000, "day"), (3_600_000, "hour"), (60_000, "minute"), (1_000, "second")];
	let fitting = units.into_iter().find(|(unit, _)| time.is_multiple_of(*unit));
	let (unit, name) = fitting.unwrap_or((1, "millisecond"));
	many(time / unit, name)
}

/// Names of a list: `one, two and three`.
pub(super) fn list(names: &[String]) -> String {
	match names {
		[] => String::new(),
		[one] => one.clone(),
		[rest @ .., last] => format!("{} and {last}", rest.join(", ")),
	}
}

pub(super) fn class_kind(kind: coops::ClassKind) -> &'static str {
	match kind {
		coops::ClassKind::Worker => "worker",
		coops::ClassKind::Consumer => "consumer",
		coops::ClassKind::Producer => "producer",
		coops::ClassKind::Supporter => "supporter",
	}
}

/// The kind of the class with this number in these bylaws. (Later bylaws keep all earlier classes.)
pub(super) fn class_of(number: u8, terms: &super::Terms) -> Option<String> {
	terms.class(number).map(|class| class_kind(class.kind).to_owned())
}

pub(super) fn office(office: coops::Office) -> &'static str {
	match office {
		coops::Office::Chair => "chair",
		coops::Office::Treasurer => "treasurer",
		coops::Office::Bookkeeper => "bookkeeper",
		coops::Office::Auditor => "auditor",
	}
}

pub(super) fn resolution_kind(kind: coops::Kind) -> &'static str {
	match kind {
		coops::Kind::Ordinary => "ordinary",
		coops::Kind::Qualified => "qualified",
		coops::Kind::Bylaws => "bylaws",
		coops::Kind::Dissolution => "dissolution",
	}
}
