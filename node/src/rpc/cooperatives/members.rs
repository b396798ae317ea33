//! Members, applicants and leaving members, as JSON.

use pallet_cooperatives as coops;
use pallet_cooperatives::{MemberNo, PeriodNo, QueueCursor, RecordNo};
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
	/// The number in the register, which is never given to anybody else.
	pub number: MemberNo,
	pub who: Party,
	/// The account that receives their money now.
	pub account: String,
	/// The number of their class.
	pub class: u8,
	/// The kind of the class: `worker`, `consumer`, `producer` or `supporter`; null if there is no such class.
	pub class_kind: Option<String>,
	/// The number of paid shares.
	pub shares: u32,
	/// The number of subscribed shares, paid or not.
	pub subscribed: u32,
	/// The time by which they must be paid.
	pub pay_by: Moment,
	/// Interest and redeemed shares that can be collected now.
	pub due: String,
	/// The number of periods for whose work the member is not fully paid.
	pub periods: u32,
	/// The time of admission.
	pub admitted_at: Moment,
	/// The delegate's number in the community, if the member is a cooperative; null without one.
	pub delegate: Option<MemberId>,
	pub standing: Standing,
}

/// The standing of a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
	/// `active`, `expelling`, `missing` (no longer a member of the community), `leaving` or `left`.
	pub state: String,
	pub words: String,
	/// The time at which an expulsion takes effect without an appeal, at which a missing member leaves, or from which
	/// the shares can be redeemed; null for others.
	pub from: Option<Moment>,
	/// Whether the member has appealed against an expulsion; null for others.
	pub appealed: Option<bool>,
	/// The place in the exit queue; null for a member who is not leaving.
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
	/// The present and former members, by their numbers in the register.
	pub members: Vec<Member>,
	/// The first number of the next page; null at the end. (A page can be short, or even empty, before the end, because
	/// numbers of removed members are skipped.)
	pub next: Option<MemberNo>,
}

/// An application for membership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Application {
	pub who: Party,
	/// The number of the class.
	pub class: u8,
	/// The kind of the class: `worker`, `consumer`, `producer` or `supporter`; null if there is no such class.
	pub class_kind: Option<String>,
	/// The number of shares that they subscribe.
	pub shares: u32,
	/// The number of shares that they pay at once.
	pub first: u32,
	/// The amount that is held for these shares.
	pub held: String,
	/// The time of the application.
	pub at: Moment,
}

impl Application {
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
	/// The start of the next page: the last applicant of this page; null at the end.
	pub next: Option<Party>,
}

/// A place in the exit queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
	/// The number of the place.
	pub place: u32,
	/// The member's number in the register.
	pub member: MemberNo,
	/// The number of shares that wait.
	pub shares: u32,
	/// The current value of these shares.
	pub value: String,
	/// The time from which they can be redeemed, if there is money: the end of the notice for them, and for all before
	/// them.
	pub from: Moment,
	/// The number of these shares that the money above the solvency floor can pay now, after all before them.
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

/// The answer of `community_coopExitQueue`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QueuePage {
	/// The currency of all amounts.
	pub currency: Currency,
	/// The places, in the order in which they are paid.
	pub places: Vec<Place>,
	/// The start of the next page, for the same block; null at the end.
	pub next: Option<QueueCursor>,
}

/// A record of work that can be contested or is contested.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
	/// Its number among the member's records.
	pub number: RecordNo,
	/// The period in which it counts.
	pub period: PeriodNo,
	/// The number of the kind of work.
	pub kind: u8,
	/// The name of that kind; null if the bylaws of that period are no longer stored.
	pub name: Option<String>,
	/// The number of units.
	pub units: String,
	/// The weighted number of units.
	pub counts: String,
	/// The time until which it can be contested.
	pub until: Moment,
	/// Whether it is contested and therefore does not count.
	pub contested: bool,
	/// Whether the member agrees with it.
	pub signed_off: bool,
}

impl Record {
	/// With the kinds of work from the bylaws that apply to its period.
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
