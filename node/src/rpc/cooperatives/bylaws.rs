//! Bylaws, in words and in numbers.

use pallet_cooperatives as coops;
use pallet_cooperatives::{Decisions, Version, Waterfall};
use rochdale_primitives::Moment;
use rochdale_runtime::{AccountId, Asset};
use serde::{Deserialize, Serialize};

use super::{
	words::{class_kind, list, many, office, percent, span, text},
	Currency, Document, Terms,
};

/// The terms that members have signed: the answer of `community_coopBylaws`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Bylaws {
	/// The version. The founders sign version 0.
	pub version: Version,
	/// The terms below, in words.
	pub words: Vec<String>,
	/// The text of the bylaws outside the chain, as the members have written it.
	pub document: Document,
	/// The currency of the books and of all amounts. It cannot be changed.
	pub currency: Currency,
	/// The classes of members. The number of each is its place in the list.
	pub classes: Vec<Class>,
	/// The price of a share.
	pub par: String,
	/// The least number of shares that a member must subscribe.
	pub least_shares: u32,
	/// The most shares that a member can have.
	pub most_shares: u32,
	/// The least number of shares that must be paid at admission.
	pub first_shares: u32,
	/// The time in which a member must pay the other shares.
	pub instalment_time: Moment,
	/// The notice that members must give before their shares are redeemed.
	pub notice: Moment,
	/// The time in which an expelled member can appeal. A member who loses community membership has the same time to
	/// regain it.
	pub defence: Moment,
	/// The holder of the power to admit members, beside the members themselves.
	pub admission: Authority,
	/// The holder of the power to record work, beside the members themselves.
	pub recording: Authority,
	/// How each kind of resolution is decided.
	pub decisions: Decisions,
	/// How a surplus is distributed.
	pub waterfall: Waterfall,
	/// The part of the share capital that must remain as free money after a redemption, in billionths.
	pub solvency: u32,
	/// The shortest duration of a period.
	pub period: Moment,
	/// The time in which members can claim their part.
	pub claim_time: Moment,
	/// The time in which a record of work can be contested.
	pub contest_time: Moment,
	/// The kinds of work. The number of each is its place in the list.
	pub work: Vec<WorkKind>,
}

/// A class of members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Class {
	/// The kind of its members: `worker`, `consumer`, `producer` or `supporter`.
	pub kind: String,
	/// The weight of each member's vote: 0 for supporters.
	pub weight: u8,
}

/// The holder of a power. The members always have it too, by a resolution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Authority {
	/// `members`, if nobody else has it; `chair`, `treasurer` or `bookkeeper`, for the holder of this office; or
	/// `account`.
	pub kind: String,
	/// The account, for example a cash register, a meter or another cooperative; null for another kind.
	pub account: Option<String>,
}

impl From<&coops::Authority<AccountId>> for Authority {
	fn from(authority: &coops::Authority<AccountId>) -> Self {
		let (kind, account) = match authority {
			coops::Authority::Members => ("members", None),
			coops::Authority::Office(held) => (office(*held), None),
			coops::Authority::Account(account) => ("account", Some(account.to_string())),
		};
		Self { kind: kind.into(), account }
	}
}

/// A kind of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkKind {
	/// What it is, such as hours worked, purchases, deliveries or kWh.
	pub name: String,
	/// The weight of one unit.
	pub weight: u32,
}

impl Bylaws {
	pub(super) fn new(version: Version, terms: &Terms, currency: &Currency) -> Self {
		let class =
			|class: &coops::Class| Class { kind: class_kind(class.kind).into(), weight: class.weight };
		let work = |kind: &coops::WorkKind| WorkKind { name: text(&kind.name), weight: kind.weight };
		Self {
			version,
			words: words(terms, currency),
			document: (&terms.document).into(),
			currency: currency.clone(),
			classes: terms.classes.iter().map(class).collect(),
			par: terms.par.to_string(),
			least_shares: terms.least_shares,
			most_shares: terms.most_shares,
			first_shares: terms.first_shares,
			instalment_time: terms.instalment_time,
			notice: terms.notice,
			defence: terms.defence,
			admission: (&terms.admission).into(),
			recording: (&terms.recording).into(),
			decisions: terms.decisions,
			waterfall: terms.waterfall,
			solvency: terms.solvency.deconstruct(),
			period: terms.period,
			claim_time: terms.claim_time,
			contest_time: terms.contest_time,
			work: terms.work.iter().map(work).collect(),
		}
	}
}

/// The terms in words.
fn words(terms: &Terms, currency: &Currency) -> Vec<String> {
	let book = match &terms.book {
		Asset::Native => "the chain's own money".to_owned(),
		Asset::WithId(id) => format!("community currency {id}"),
	};
	let mut words = vec![
		format!("The books are kept in {} ({book})", currency.symbol),
		classes(terms),
		format!("Members are admitted by {}", by(&terms.admission)),
		shares(terms, currency),
	];
	words.extend(work(terms));
	words.extend(decisions(terms));
	words.push(surplus(terms));
	words.push(
		"A loss is taken from retained patronage first, then from the value of the shares, and from the reserve last"
			.into(),
	);
	words.push(format!(
		"A period lasts at least {}; amounts that members do not claim within {} go to the reserve",
		span(terms.period),
		span(terms.claim_time)
	));
	words.push(format!(
		"A member who leaves gives notice of {}; then shares are redeemed at their value, first come, first served, \
		 as long as free money of at least {} of the share capital is left",
		span(terms.notice),
		percent(terms.solvency.deconstruct())
	));
	words.push(format!(
		"A member who is to be expelled can appeal to the members for {}; a member who loses community membership has \
		 the same time to regain it",
		span(terms.defence)
	));
	words
}

/// The holder of a power, in words.
fn by(authority: &coops::Authority<AccountId>) -> String {
	match authority {
		coops::Authority::Members => "the members, by a resolution".into(),
		coops::Authority::Office(held) => {
			format!("the {}, or by the members, by a resolution", office(*held))
		}
		coops::Authority::Account(account) => {
			format!("the account {account}, or by the members, by a resolution")
		}
	}
}

fn classes(terms: &Terms) -> String {
	let class = |(number, class): (usize, &coops::Class)| {
		let votes = match class.weight {
			0 => "no vote".to_owned(),
			weight => format!("{} each", many(weight, "vote")),
		};
		format!("{}s (class {number}, {votes})", class_kind(class.kind))
	};
	let named: Vec<_> = terms.classes.iter().enumerate().map(class).collect();
	format!("Members are {}", list(&named))
}

fn shares(terms: &Terms, currency: &Currency) -> String {
	let (par, first) = (currency.amount(terms.par), terms.first_shares);
	let range = match (terms.least_shares, terms.most_shares) {
		(least, most) if least == most => many(least, "share"),
		(least, most) => format!("from {least} to {}", many(most, "share")),
	};
	let paid = match terms.most_shares > first {
		true => {
			let time = span(terms.instalment_time);
			format!("pays at least {first} of them at admission, and the others within {time}")
		}
		false => "pays for all at admission".to_owned(),
	};
	format!("A share costs {par}; a member subscribes {range}, and {paid}")
}

fn work(terms: &Terms) -> [String; 2] {
	let kind = |kind: &coops::WorkKind| format!("a unit of \"{}\" counts {}", text(&kind.name), kind.weight);
	let kinds: Vec<_> = terms.work.iter().map(kind).collect();
	let contest = span(terms.contest_time);
	[
		format!(
			"Work is recorded by {}; any member with a voice can contest it for {contest}",
			by(&terms.recording)
		),
		format!("Of work, {}", list(&kinds)),
	]
}

fn decisions(terms: &Terms) -> impl Iterator<Item = String> + '_ {
	let kinds =
		[coops::Kind::Ordinary, coops::Kind::Qualified, coops::Kind::Bylaws, coops::Kind::Dissolution];
	kinds.into_iter().map(|kind| {
		let decision = terms.decisions.of(kind);
		let name = match kind {
			coops::Kind::Ordinary => "An ordinary resolution",
			coops::Kind::Qualified => "A qualified resolution",
			coops::Kind::Bylaws => "A resolution on the bylaws",
			coops::Kind::Dissolution => "A resolution on dissolution",
		};
		format!(
			"{name} is voted on for {}; at least {} of all votes must be cast, and more than {} of those for and \
			 against must be for it",
			span(decision.duration),
			percent(decision.quorum.deconstruct()),
			percent(decision.majority.deconstruct())
		)
	})
}

fn surplus(terms: &Terms) -> String {
	let Waterfall { reserve, commons, interest, cash } = terms.waterfall;
	let mut words = format!(
		"A surplus first restores shares that a loss has written down; of the money that remains the reserve gets {}",
		percent(reserve.deconstruct())
	);
	let mut add = |more: String| words.push_str(&more);
	if !commons.is_zero() {
		add(format!(", the commons get {}", percent(commons.deconstruct())));
	}
	if !interest.is_zero() {
		add(format!(", the shares get up to {} of their value as interest", percent(interest.deconstruct())));
	}
	add(match (cash.is_zero(), cash.is_one()) {
		(true, _) => ", and the remainder is retained for the members by their work".into(),
		(_, true) => ", and the remainder is paid to the members by their work".into(),
		_ => format!(
			", and the remainder goes to the members by their work: {} of it is paid, and the other part is retained",
			percent(cash.deconstruct())
		),
	});
	words
}
