//! Members, those who want to be and those who leave, as JSON.

use pallet_cooperatives as coops;
use pallet_cooperatives::{MemberNo, PeriodNo, RecordNo};
use rochdale_primitives::{MemberId, Moment};
use rochdale_runtime::AccountId;
use serde::{Deserialize, Serialize};

use super::{
	words::{class_of, text},
	Currency, Party, Terms,
};
use crate::rpc::currencies::when;

/// A place in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Member {
	/// The number in the register. It is never given to anybody else.
	pub number: MemberNo,
	/// Who.
	pub who: Party,
	/// The account to which their money goes now.
	pub account: String,
	/// The number of their class.
	pub class: u8,
	/// What its members are: `worker`, `consumer`, `producer` or `supporter`; null if there is no such class.
	pub class_kind: Option<String>,
	/// The shares that are paid.
	pub shares: u32,
	/// The shares that are subscribed, paid or not.
	pub subscribed: u32,
	/// Until then they must be paid.
	pub pay_by: Moment,
	/// Interest and redeemed shares, until now, that wait for being collected.
	pub due: String,
	/// Of how many periods there is work of theirs of which not all is paid.
	pub periods: u32,
	/// Since when.
	pub admitted_at: Moment,
	/// The number in the community of who votes for them, if they are a cooperative; null for nobody.
	pub delegate: Option<MemberId>,
	/// How they stand.
	pub standing: Standing,
}

/// How a member stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
	/// `active`, `expelling`, `missing` (no longer a member of the community), `leaving` or `left`.
	pub state: String,
	/// In words.
	pub words: String,
	/// When an expulsion takes effect, unless they appeal before; from when on who is missing leaves, if it is still so; or
	/// from when on the shares can be redeemed; null for others.
	pub from: Option<Moment>,
	/// Whether who is to be expelled has appealed; null for others.
	pub appealed: Option<bool>,
	/// The place in the exit queue; null for who is not leaving.
	pub place: Option<u32>,
}

impl From<coops::Standing> for Standing {
	fn from(standing: coops::Standing) -> Self {
		let simple = |state: &str, words: String| Self {
			state: state.into(),
			words,
			from: None,
			appealed: None,
			place: None,
		};
		match standing {
			coops::Standing::Active => simple("active", "A member".into()),
			coops::Standing::Expelling { from, appealed } => {
				let words = match appealed {
					true => "To be expelled if the members confirm it: they have appealed".to_owned(),
					false => format!("To be expelled on {}, unless they appeal before", when(from)),
				};
				Self { from: Some(from), appealed: Some(appealed), ..simple("expelling", words) }
			}
			coops::Standing::Missing { from, .. } => {
				let words = format!(
					"No longer a member of the community: leaves from {} on, if it is still so",
					when(from)
				);
				Self { from: Some(from), ..simple("missing", words) }
			}
			coops::Standing::Leaving { place, from } => {
				let words = format!(
					"Leaving: place {place} in the exit queue; the shares can be redeemed from {} on",
					when(from)
				);
				Self { from: Some(from), place: Some(place), ..simple("leaving", words) }
			}
			coops::Standing::Left => simple("left", "Has left, and has been paid the shares".into()),
		}
	}
}

impl Member {
	/// With the classes of these bylaws.
	pub(super) fn new(info: coops::MemberInfo<AccountId>, terms: &Terms) -> Self {
		Self {
			number: info.number,
			who: info.who.into(),
			account: info.account.to_string(),
			class: info.class,
			class_kind: class_of(info.class, terms),
			shares: info.shares,
			subscribed: info.subscribed,
			pay_by: info.pay_by,
			due: info.due.to_string(),
			periods: info.periods,
			admitted_at: info.admitted_at,
			delegate: info.delegate,
			standing: info.standing.into(),
		}
	}
}

/// The answer of `community_coopRegister`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MemberPage {
	/// The currency of all amounts.
	pub currency: Currency,
	/// The members, and those who were, by their numbers in the register.
	pub members: Vec<Member>,
	/// With which number to ask on; null at the end. (A page can be short, even empty, before the end: the numbers of
	/// those who were removed are skipped.)
	pub next: Option<MemberNo>,
}

/// Somebody who wants to be a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Application {
	/// Who.
	pub who: Party,
	/// The number of the class.
	pub class: u8,
	/// What its members are: `worker`, `consumer`, `producer` or `supporter`; null if there is no such class.
	pub class_kind: Option<String>,
	/// How many shares they subscribe.
	pub shares: u32,
	/// How many of them they pay at once.
	pub first: u32,
	/// What is held for these.
	pub held: String,
	/// When they have applied.
	pub at: Moment,
}

impl Application {
	/// With the classes of these bylaws.
	pub(super) fn new(info: coops::ApplicationInfo, terms: &Terms) -> Self {
		Self {
			who: info.who.into(),
			class: info.class,
			class_kind: class_of(info.class, terms),
			shares: info.shares,
			first: info.first,
			held: info.held.to_string(),
			at: info.at,
		}
	}
}

/// The answer of `community_coopApplications`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationPage {
	/// The currency of all amounts.
	pub currency: Currency,
	/// The applications, in no order.
	pub applications: Vec<Application>,
	/// After whom to ask on; null at the end.
	pub next: Option<Party>,
}

/// A place in the exit queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
	/// The number of the place.
	pub place: u32,
	/// The number in the register of whose it is.
	pub member: MemberNo,
	/// The shares that wait.
	pub shares: u32,
	/// What they are worth now.
	pub value: String,
	/// From then on they can be redeemed, if there is money: when notice is over for them, and for all before them.
	pub from: Moment,
	/// How many of them the money above the solvency floor pays now, after all before them.
	pub covered: u32,
}

impl From<coops::Place> for Place {
	fn from(place: coops::Place) -> Self {
		Self {
			place: place.place,
			member: place.member,
			shares: place.shares,
			value: place.value.to_string(),
			from: place.from,
			covered: place.covered,
		}
	}
}

/// Where a page of the exit queue ends. It is good for the same block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QueueCursor {
	/// The next place.
	pub place: u32,
	/// The shares that wait before it.
	pub shares: u64,
	/// When the last notice before it is over.
	pub from: Moment,
}

impl From<coops::QueueCursor> for QueueCursor {
	fn from(cursor: coops::QueueCursor) -> Self {
		Self { place: cursor.place, shares: cursor.shares, from: cursor.from }
	}
}

impl From<QueueCursor> for coops::QueueCursor {
	fn from(cursor: QueueCursor) -> Self {
		Self { place: cursor.place, shares: cursor.shares, from: cursor.from }
	}
}

/// The answer of `community_coopExitQueue`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QueuePage {
	/// The currency of all amounts.
	pub currency: Currency,
	/// The places, in the order in which they are paid.
	pub places: Vec<Place>,
	/// Where to ask on, for the same block; null at the end.
	pub next: Option<QueueCursor>,
}

/// What of somebody's work can be contested or is contested.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
	/// Its number among those of the member.
	pub number: RecordNo,
	/// The period in which it counts.
	pub period: PeriodNo,
	/// The number of the kind of work.
	pub kind: u8,
	/// The name of that kind; null if the bylaws of that period are forgotten.
	pub name: Option<String>,
	/// How many units.
	pub units: String,
	/// What they count for.
	pub counts: String,
	/// Until then it can be contested.
	pub until: Moment,
	/// Whether it is contested, and so does not count.
	pub contested: bool,
	/// Whether the member agrees with it.
	pub signed_off: bool,
}

impl Record {
	/// With the kinds of work of the bylaws by which its period goes.
	pub(super) fn new(record: coops::Record, terms: Option<&Terms>) -> Self {
		let kind = terms.and_then(|terms| terms.work.get(usize::from(record.kind)));
		Self {
			number: record.number,
			period: record.period,
			kind: record.kind,
			name: kind.map(|kind| text(&kind.name)),
			units: record.units.to_string(),
			counts: record.counts.to_string(),
			until: record.until,
			contested: record.contested,
			signed_off: record.signed_off,
		}
	}
}

/// The answer of `community_coopRecords`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Records {
	/// The records, oldest first.
	pub records: Vec<Record>,
}
