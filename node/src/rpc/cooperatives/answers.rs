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

/// A cooperative, with its books as they stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cooperative {
	/// Its number.
	pub id: CooperativeId,
	/// Its name.
	pub name: String,
	/// Its account.
	pub account: String,
	/// Whether it lives.
	pub state: State,
	/// When the last founder signed.
	pub opened_at: Moment,
	/// The version of the bylaws that holds now.
	pub version: Version,
	/// The currency of the books, in which all amounts are.
	pub currency: Currency,
	/// The books.
	pub books: Books,
	/// How many shares are paid.
	pub shares: u32,
	/// What each is worth. If it is less than `par`, a loss has written it down.
	pub share_value: String,
	/// What a new share costs.
	pub par: String,
	/// All interest on a share since the beginning.
	pub interest: String,
	/// The classes of members.
	pub classes: Vec<ClassCount>,
	/// How many persons have a voice.
	pub persons: u32,
	/// How many places in the register were ever given: the number of the next.
	pub register: MemberNo,
	/// How many wait in the exit queue.
	pub leaving: u32,
	/// The period that is open. All before it are closed.
	pub period: PeriodNo,
	/// What was kept of each period and is not revolved, oldest first.
	pub retained: Vec<Retained>,
	/// In how many other cooperatives it is a member.
	pub memberships: u32,
}

/// Whether a cooperative lives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct State {
	/// `open`, `dissolving`, `ended` or `clearing`.
	pub state: String,
	/// In words.
	pub words: String,
	/// To whom the reserve, and whatever else is left, goes in the end: `commons`, or the number of another cooperative;
	/// null while it is open.
	pub heir: Option<String>,
	/// From then on what is left can be distributed; null unless it is dissolving.
	pub from: Option<Moment>,
	/// Until then members collect what is theirs; null unless it has ended.
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
					"Dissolved by its members: debts are paid; from {} on, what is left can be distributed, and what is no \
					 member's goes to {}",
					when(from),
					told(heir)
				);
				("dissolving", words, Some(heir), Some(from), None)
			}
			coops::State::Ended { heir, until } => {
				let words = format!(
					"What was left is distributed: members collect theirs until {}; what they do not goes to {}",
					when(until),
					told(heir)
				);
				("ended", words, Some(heir), None, Some(until))
			}
			coops::State::Clearing { heir } => {
				let words =
					format!("Over: the rest has gone to {}, and what is stored is removed", told(heir));
				("clearing", words, Some(heir), None, None)
			}
		};
		Self { state: state.into(), words, heir: heir.map(name), from, until }
	}
}

/// The books: `assets` = `shares` + `retained` + `reserve` + `claims` + `result`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Books {
	/// What the cooperative has of the currency of its books, held or not.
	pub assets: String,
	/// The share capital.
	pub shares: String,
	/// What members have earned by their work and was kept.
	pub retained: String,
	/// The indivisible reserve.
	pub reserve: String,
	/// What members can collect and claim.
	pub claims: String,
	/// What remains of the assets: the free result; less than nothing while costs are higher than revenue.
	pub result: String,
	/// What can be spent.
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
			result: books.result.to_string(),
			free: books.free.to_string(),
		}
	}
}

/// How many members of a class there are. The class's number is its place in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ClassCount {
	/// What its members are: `worker`, `consumer`, `producer` or `supporter`.
	pub kind: String,
	/// How many of them there are who are not leaving.
	pub count: u32,
}

/// What was kept of a period's patronage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Retained {
	/// The period.
	pub period: PeriodNo,
	/// How much is left of it, after the losses since.
	pub amount: String,
}

impl Cooperative {
	/// In the currency of its books.
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
	/// With which number to ask on; null at the end. (A page can be short, even empty, before the end: the numbers of
	/// those that are not open yet, or are no more, are skipped.)
	pub next: Option<CooperativeId>,
}

/// The answer of `community_coop`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Whole {
	/// The cooperative.
	#[serde(flatten)]
	pub coop: Cooperative,
	/// The bylaws that hold now.
	pub bylaws: Bylaws,
	/// Who holds the offices. One that nobody holds is not in the list.
	pub officers: Vec<Officer>,
}

/// Somebody who holds an office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Officer {
	/// `chair`, `treasurer` or `bookkeeper`.
	pub office: String,
	/// The number in the register of who holds it.
	pub member: MemberNo,
	/// Since when.
	pub since: Moment,
	/// What they can spend; null for nothing.
	pub limit: Option<Limit>,
	/// What was spent since `counted_from`.
	pub spent: String,
	/// When the time of the limit in which that was spent began. If it is over, nothing is spent of the present one.
	pub counted_from: Moment,
}

/// What an officer can spend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Limit {
	/// So much,
	pub amount: String,
	/// in each such time.
	pub every: Moment,
}

impl From<(coops::Office, coops::Officer)> for Officer {
	fn from((held, officer): (coops::Office, coops::Officer)) -> Self {
		Self {
			office: office(held).into(),
			member: officer.member,
			since: officer.since,
			limit: officer.limit.map(|limit| Limit { amount: limit.amount.to_string(), every: limit.every }),
			spent: officer.spent.to_string(),
			counted_from: officer.counted_from,
		}
	}
}

/// The answer of `community_coopFounding`: a cooperative that not all founders have signed yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Founding {
	/// Its number.
	pub id: CooperativeId,
	/// Its name.
	pub name: String,
	/// Until then the founders can sign.
	pub sign_by: Moment,
	/// Who founds it.
	pub founders: Vec<Founder>,
	/// How many of them have not signed.
	pub missing: u32,
	/// The hash of what they sign, which each of them passes on with the signature.
	pub proposal: Hash,
	/// What they sign.
	pub bylaws: Bylaws,
}

/// One of those who found a cooperative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Founder {
	/// Who.
	pub who: Party,
	/// The number of their class.
	pub class: u8,
	/// What its members are: `worker`, `consumer`, `producer` or `supporter`; null if there is no such class.
	pub class_kind: Option<String>,
	/// How many shares they subscribe.
	pub shares: u32,
	/// Whether they have signed.
	pub signed: bool,
}

impl Founding {
	/// With what the founders sign.
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
