//! A cooperative, and how one is founded, as JSON.

use pallet_cooperatives as coops;
use pallet_cooperatives::{MemberNo, PeriodNo, Version};
use rochdale_primitives::{CooperativeId, Moment};
use rochdale_runtime::Hash;
use serde::{Deserialize, Serialize};

use super::{
	words::{class_kind, class_of, office, text},
	Bylaws, CooperativeInfo, Currency, Party, Terms,
};
use crate::rpc::currencies::when;

/// A cooperative, with the current state of its books.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cooperative {
	pub id: CooperativeId,
	pub name: String,
	pub account: String,
	/// The state of the cooperative.
	pub state: State,
	/// The time at which the last founder signed.
	pub opened_at: Moment,
	/// The current version of the bylaws.
	pub version: Version,
	/// The currency of the books and of all amounts.
	pub currency: Currency,
	pub books: Books,
	/// The number of paid shares.
	pub shares: u32,
	/// The value of a share. If it is below `par`, a loss has written it down.
	pub share_value: String,
	/// The price of a new share.
	pub par: String,
	/// The total interest on a share since the beginning.
	pub interest: String,
	/// The classes of members.
	pub classes: Vec<ClassCount>,
	/// The number of persons with a voice.
	pub persons: u32,
	/// The number of places ever given in the register, which is the number of the next one.
	pub register: MemberNo,
	/// The number of members in the exit queue.
	pub leaving: u32,
	/// The open period. All periods before it are closed.
	pub period: PeriodNo,
	/// The retained patronage of each period that is not revolved, oldest first.
	pub retained: Vec<Retained>,
	/// The number of other cooperatives of which it is a member.
	pub memberships: u32,
}

/// The state of a cooperative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct State {
	/// `open`, `dissolving`, `ended` or `clearing`.
	pub state: String,
	pub words: String,
	/// The recipient of the reserve and all remaining money at the end: `commons`, or the number of another
	/// cooperative; null while it is open.
	pub heir: Option<String>,
	/// The time from which the remaining money can be distributed; null unless it is dissolving.
	pub from: Option<Moment>,
	/// The time until which members can collect their part; null unless it has ended.
	pub until: Option<Moment>,
}

impl From<coops::State> for State {
	fn from(state: coops::State) -> Self {
		let name = |heir| match heir {
			coops::Heir::Commons => "commons".to_owned(),
			coops::Heir::Cooperative(id) => id.to_string(),
		};
		let told = |heir| match heir {
			coops::Heir::Commons => "the commons".to_owned(),
			coops::Heir::Cooperative(id) => format!("the reserve of cooperative {id}"),
		};
		let (state, words, heir, from, until) = match state {
			coops::State::Open => ("open", "Open".to_owned(), None, None, None),
			coops::State::Dissolving { heir, from } => {
				let words = format!(
					"Dissolved by its members: debts are paid; from {} on, the remaining money can be distributed, \
					 and the part that belongs to no member goes to {}",
					when(from),
					told(heir)
				);
				("dissolving", words, Some(heir), Some(from), None)
			}
			coops::State::Ended { heir, until } => {
				let words = format!(
					"The remaining money is distributed: members can collect their part until {}; an uncollected part \
					 then goes to {}",
					when(until),
					told(heir)
				);
				("ended", words, Some(heir), None, Some(until))
			}
			coops::State::Clearing { heir } => {
				let words =
					format!("Over: the remainder has gone to {}, and the stored data is removed", told(heir));
				("clearing", words, Some(heir), None, None)
			}
		};
		Self { state: state.into(), words, heir: heir.map(name), from, until }
	}
}

/// The books by double entry: `assets` = `shares` + `claims` + `debts` + `retained` + `reserve` + `result`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Books {
	/// All assets: the money on the account, held or not, and what the books have beside it.
	pub assets: String,
	/// The share capital.
	pub shares: String,
	/// Patronage that was retained.
	pub retained: String,
	/// The indivisible reserve.
	pub reserve: String,
	/// The amounts that members can collect and claim.
	pub claims: String,
	/// All other debts: wages that are due, bills, loans, and money that nobody has explained.
	pub debts: String,
	/// The surplus that is not divided. A loss is negative.
	pub result: String,
	/// The amount on the account beyond the cash in the books. A positive one is among the debts. A negative one lowers
	/// the result.
	pub unexplained: String,
	/// The amount that can be spent.
	pub free: String,
}

impl From<coops::Books> for Books {
	fn from(books: coops::Books) -> Self {
		Self {
			assets: books.assets.to_string(),
			shares: books.shares.to_string(),
			retained: books.retained.to_string(),
			reserve: books.reserve.to_string(),
			claims: books.claims.to_string(),
			debts: books.debts.to_string(),
			result: books.result.to_string(),
			unexplained: books.unexplained.to_string(),
			free: books.free.to_string(),
		}
	}
}

/// The number of members in a class. The class's number is its place in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ClassCount {
	/// The kind of its members: `worker`, `consumer`, `producer` or `supporter`.
	pub kind: String,
	/// The number of its members who are not leaving.
	pub count: u32,
}

/// The retained patronage of a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Retained {
	pub period: PeriodNo,
	/// The remaining amount, after the losses since then.
	pub amount: String,
}

impl Cooperative {
	pub(super) fn new(info: CooperativeInfo, currency: Currency) -> Self {
		let class = |(kind, count)| ClassCount { kind: class_kind(kind).into(), count };
		let retained = |(period, amount): (PeriodNo, u128)| Retained { period, amount: amount.to_string() };
		Self {
			id: info.id,
			name: text(&info.name),
			account: info.account.to_string(),
			state: info.state.into(),
			opened_at: info.opened_at,
			version: info.version,
			currency,
			books: info.books.into(),
			shares: info.shares,
			share_value: info.share_value.to_string(),
			par: info.par.to_string(),
			interest: info.interest.to_string(),
			classes: info.classes.into_iter().map(class).collect(),
			persons: info.persons,
			register: info.register,
			leaving: info.leaving,
			period: info.period,
			retained: info.retained.into_iter().map(retained).collect(),
			memberships: info.memberships,
		}
	}
}

/// The answer of `community_coops`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CooperativePage {
	/// The cooperatives, by their numbers.
	pub coops: Vec<Cooperative>,
	/// The first number of the next page; null at the end. (A page can be short, or even empty, before the end, because
	/// numbers of cooperatives that are not open yet, or no longer exist, are skipped.)
	pub next: Option<CooperativeId>,
}

/// The answer of `community_coop`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Whole {
	#[serde(flatten)]
	pub coop: Cooperative,
	/// The current bylaws.
	pub bylaws: Bylaws,
	/// The officers. An office that nobody holds is not in the list.
	pub officers: Vec<Officer>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Officer {
	/// `chair`, `treasurer`, `bookkeeper` or `auditor`.
	pub office: String,
	/// The officer's number in the register.
	pub member: MemberNo,
	/// The time at which they took office.
	pub since: Moment,
	/// The spending limit; null for none.
	pub limit: Option<Limit>,
	/// The amount spent since `counted_from`.
	pub spent: String,
	/// The start of the period of the limit in which `spent` was spent. If that period is over, nothing has been spent
	/// in the present one.
	pub counted_from: Moment,
}

/// The spending limit of an officer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Limit {
	/// This amount
	pub amount: String,
	/// in each period of this length.
	pub every: Moment,
}

impl From<(coops::Office, coops::Officer)> for Officer {
	fn from((held, officer): (coops::Office, coops::Officer)) -> Self {
		Self {
			office: office(held).into(),
			member: officer.member,
			since: officer.since,
			limit: officer.limit.map(|limit| Limit { amount: limit.amount.to_string(), every: limit.every }),
			spent: officer.spent.amount.to_string(),
			counted_from: officer.spent.since,
		}
	}
}

/// The answer of `community_coopFoundings`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FoundingPage {
	/// The cooperatives that are being founded, by their numbers.
	pub foundings: Vec<Founding>,
	/// The first number of the next page; null at the end. (A page can be short, or even empty, before the end.)
	pub next: Option<CooperativeId>,
}

/// The answer of `community_coopFounding`: a cooperative that some founders have not signed yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Founding {
	pub id: CooperativeId,
	pub name: String,
	/// The time until which the founders can sign.
	pub sign_by: Moment,
	pub founders: Vec<Founder>,
	/// The number of founders who have not signed.
	pub missing: u32,
	/// The hash of the bylaws, which each founder gives with the signature.
	pub proposal: Hash,
	/// The bylaws that they sign.
	pub bylaws: Bylaws,
}

/// A founder of a cooperative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Founder {
	pub who: Party,
	/// The number of their class.
	pub class: u8,
	/// The kind of the class: `worker`, `consumer`, `producer` or `supporter`; null if there is no such class.
	pub class_kind: Option<String>,
	/// The number of shares that they subscribe.
	pub shares: u32,
	/// Whether they have signed.
	pub signed: bool,
}

impl Founding {
	/// Adds the bylaws that the founders sign.
	pub(super) fn new(
		id: CooperativeId,
		info: coops::FoundingInfo<Hash>,
		terms: &Terms,
		currency: &Currency,
	) -> Self {
		let missing = info.founders.iter().filter(|founder| !founder.signed).count();
		let founder = |founder: coops::FounderInfo| Founder {
			who: founder.who.into(),
			class: founder.class,
			class_kind: class_of(founder.class, terms),
			shares: founder.shares,
			signed: founder.signed,
		};
		Self {
			id,
			name: text(&info.name),
			sign_by: info.sign_by,
			proposal: info.proposal,
			founders: info.founders.into_iter().map(founder).collect(),
			missing: missing as u32,
			bylaws: Bylaws::new(0, terms, currency),
		}
	}
}
