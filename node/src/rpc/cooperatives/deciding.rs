//! What members decide, and who is paid wages, as JSON.

use pallet_cooperatives as coops;
use pallet_cooperatives::{Decision, MemberNo, ResolutionId, Version, WageId};
use rochdale_primitives::Moment;
use rochdale_runtime::{Asset, Hash, RuntimeError};
use serde::{Deserialize, Serialize};

use super::{
	words::{office, resolution_kind, text},
	Currency, Document,
};

/// A resolution, with its current votes or its outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Resolution {
	pub number: ResolutionId,
	/// The proposer's number in the register; null if the call of a yearly meeting proposed it.
	pub proposer: Option<MemberNo>,
	/// `ordinary`, `qualified`, `bylaws` or `dissolution`.
	pub kind: String,
	/// The motion of the resolution.
	pub motion: Motion,
	/// The reasons, and the place of discussion; for a text, the text itself.
	pub document: Document,
	/// How it is decided.
	#[serde(flatten)]
	pub rule: Decision,
	/// The version of the bylaws that contains this rule.
	pub version: Version,
	/// The time at which it was opened.
	pub opened_at: Moment,
	/// The end of voting.
	pub ends_at: Moment,
	/// Members with this number in the register or a higher one do not vote.
	pub roll: MemberNo,
	/// The total weight of all votes.
	pub votes: u64,
	/// The votes for it,
	pub ayes: u64,
	/// against it,
	pub nays: u64,
	/// and neither: they count for the quorum.
	pub abstentions: u64,
	/// `open`, `accepted` or `rejected`.
	pub outcome: String,
	/// The error with which an accepted resolution failed, such as `Cooperatives.TooLittleMoney`; null without one.
	pub error: Option<String>,
	/// Whether members decide it in a meeting, and not by open vote: see `community_meetings`.
	pub for_meeting: bool,
	/// Whether it can be closed, because its time is over or the missing votes cannot change the outcome.
	pub closable: bool,
	/// The interests that members have declared in it.
	pub interests: Vec<Interest>,
}

/// An interest of a member in a resolution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Interest {
	/// The member's number in the register.
	pub member: MemberNo,
	/// The interest in words.
	pub nature: String,
}

impl From<coops::Interest> for Interest {
	fn from(interest: coops::Interest) -> Self {
		Self { member: interest.member, nature: text(&interest.nature) }
	}
}

/// The motion of the resolution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Motion {
	/// `text`, for the text of the document; `call`, for a call that the cooperative makes; or `election`.
	pub kind: String,
	/// The hash of the call's bytes; null for others.
	pub hash: Option<Hash>,
	/// The call's bytes, 0x and hexadecimal digits; null for others, or if they are no longer on the chain.
	pub call: Option<String>,
	/// The office of an election: `chair`, `treasurer`, `bookkeeper` or `auditor`; null for others.
	pub office: Option<String>,
	/// The elected member's number in the register; null for others, or if the officer is only removed.
	pub member: Option<MemberNo>,
}

impl From<coops::MotionInfo> for Motion {
	fn from(motion: coops::MotionInfo) -> Self {
		let text = Self { kind: "text".into(), hash: None, call: None, office: None, member: None };
		match motion {
			coops::MotionInfo::Text => text,
			coops::MotionInfo::Call { hash, call } => Self {
				kind: "call".into(),
				hash: Some(hash.into()),
				call: call.map(|bytes| {
					let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
					format!("0x{}", digits.collect::<String>())
				}),
				..text
			},
			coops::MotionInfo::Election { office: to, member } => {
				Self { kind: "election".into(), office: Some(office(to).into()), member, ..text }
			}
		}
	}
}

impl From<coops::ResolutionInfo> for Resolution {
	fn from(info: coops::ResolutionInfo) -> Self {
		let (outcome, error) = match info.outcome {
			coops::Outcome::Open => ("open", None),
			coops::Outcome::Accepted(Ok(())) => ("accepted", None),
			coops::Outcome::Accepted(Err(error)) => {
				let known = RuntimeError::from_dispatch_error(error).map(|known| format!("{known:?}"));
				("accepted", Some(error_name(known.unwrap_or_else(|| format!("{error:?}")))))
			}
			coops::Outcome::Rejected => ("rejected", None),
		};
		Self {
			number: info.number,
			proposer: info.proposer,
			kind: resolution_kind(info.kind).into(),
			motion: info.motion.into(),
			document: (&info.document).into(),
			rule: info.rule,
			version: info.version,
			opened_at: info.opened_at,
			ends_at: info.ends_at,
			roll: info.roll,
			votes: info.votes,
			ayes: info.ayes,
			nays: info.nays,
			abstentions: info.abstentions,
			outcome: outcome.into(),
			error,
			for_meeting: info.for_meeting,
			closable: info.closable,
			interests: info.interests.into_iter().map(Interest::from).collect(),
		}
	}
}

/// `Pallet(Error)` as `Pallet.Error`. Another form stays as it is.
fn error_name(told: String) -> String {
	let parts = told.strip_suffix(')').and_then(|told| told.split_once('('));
	let simple = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
	match parts {
		Some((pallet, error)) if simple(pallet) && simple(error) => format!("{pallet}.{error}"),
		_ => told,
	}
}

/// The answer of `community_coopResolutions`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResolutionPage {
	/// The resolutions, by their numbers.
	pub resolutions: Vec<Resolution>,
	/// The first number of the next page; null at the end. (A page can be short, or even empty, before the end, because
	/// resolutions whose record is no longer stored are skipped.)
	pub next: Option<ResolutionId>,
}

/// The answer of `community_coopBallot`: how a member has voted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ballot {
	/// `aye`, `nay` or `abstain`; null if the member has not voted, or the ballots were removed after the end.
	pub vote: Option<String>,
	/// The weight of the vote; null for no vote.
	pub weight: Option<u8>,
}

impl From<Option<coops::Ballot>> for Ballot {
	fn from(ballot: Option<coops::Ballot>) -> Self {
		let name = |vote| match vote {
			coops::Vote::Aye => "aye",
			coops::Vote::Nay => "nay",
			coops::Vote::Abstain => "abstain",
		};
		Self {
			vote: ballot.map(|ballot| name(ballot.vote).into()),
			weight: ballot.map(|ballot| ballot.weight),
		}
	}
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Wage {
	/// The paid member's number in the register.
	pub member: MemberNo,
	pub number: WageId,
	pub currency: Currency,
	/// The amount of each payment.
	pub amount: String,
	/// The time between two payments.
	pub every: Moment,
	/// The oldest payday that is not paid in full.
	pub next_at: Moment,
	/// The amount that is due and was not paid.
	pub owed: String,
	/// The end of the wage; null if it has not ended.
	pub until: Option<Moment>,
}

impl Wage {
	pub(super) fn new(info: &coops::WageInfo<Asset>, currency: Currency) -> Self {
		Self {
			member: info.member,
			number: info.number,
			currency,
			amount: info.amount.to_string(),
			every: info.every,
			next_at: info.next_at,
			owed: info.owed.to_string(),
			until: info.until,
		}
	}
}

/// The answer of `community_coopWages`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Wages {
	/// The wages, in no order. A wage that has ended stays in the list until all of it is paid.
	pub wages: Vec<Wage>,
}
