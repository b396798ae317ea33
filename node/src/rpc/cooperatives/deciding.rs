//! What members decide, and who is paid wages, as JSON.

use pallet_cooperatives as coops;
use pallet_cooperatives::{MemberNo, ResolutionId, Version, WageId};
use rochdale_primitives::Moment;
use rochdale_runtime::{configs::currencies::Asset, Hash, RuntimeError};
use serde::{Deserialize, Serialize};

use super::{
	words::{office, resolution_kind},
	Currency, Decision, Document,
};

/// A resolution, with how it stands or what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Resolution {
	/// Its number.
	pub number: ResolutionId,
	/// The number in the register of who has proposed it.
	pub proposer: MemberNo,
	/// `ordinary`, `qualified`, `bylaws` or `dissolution`.
	pub kind: String,
	/// What is proposed.
	pub motion: Motion,
	/// The reasons, and where it is discussed; of a text, the text itself.
	pub document: Document,
	/// How it is decided.
	#[serde(flatten)]
	pub rule: Decision,
	/// The version of the bylaws from which that is.
	pub version: Version,
	/// When it was opened.
	pub opened_at: Moment,
	/// Until then members can vote, or could.
	pub ends_at: Moment,
	/// Members with this number in the register or a higher one do not vote.
	pub roll: MemberNo,
	/// What all votes count together.
	pub votes: u64,
	/// The votes for it,
	pub ayes: u64,
	/// against it,
	pub nays: u64,
	/// and neither: they count for the quorum.
	pub abstentions: u64,
	/// `open`, `accepted` or `rejected`.
	pub outcome: String,
	/// Why what was accepted could not be carried out, like `Cooperatives.TooLittleMoney`; null if it could, or was not
	/// accepted.
	pub error: Option<String>,
	/// Whether it can be closed: its time is over, or the votes that are not cast cannot change the outcome.
	pub closable: bool,
}

/// What is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Motion {
	/// `text`, for what the document says; `call`, which the cooperative makes; or `election`.
	pub kind: String,
	/// The hash of the call's bytes; null for others.
	pub hash: Option<Hash>,
	/// The call's bytes, 0x and hexadecimal digits; null for others, or if they are not on the chain any more.
	pub call: Option<String>,
	/// The office to which somebody is elected: `chair`, `treasurer` or `bookkeeper`; null for others.
	pub office: Option<String>,
	/// The number in the register of who is elected; null for others, or if whoever holds the office ceases to.
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
			rule: info.rule.into(),
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
			closable: info.closable,
		}
	}
}

/// `Pallet(Error)` as `Pallet.Error`. What is not so simple stays as it is.
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
	/// With which number to ask on; null at the end. (A page can be short, even empty, before the end: those of which the
	/// record is no longer kept are skipped.)
	pub next: Option<ResolutionId>,
}

/// The answer of `community_coopBallot`: how a member has voted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ballot {
	/// `aye`, `nay` or `abstain`; null if the member has not voted, or the ballots were removed after the end.
	pub vote: Option<String>,
	/// What it counts; null for no vote.
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

/// A wage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Wage {
	/// The number in the register of who is paid.
	pub member: MemberNo,
	/// Its number.
	pub number: WageId,
	/// In which currency.
	pub currency: Currency,
	/// How much each time.
	pub amount: String,
	/// How often.
	pub every: Moment,
	/// The oldest date of which it is not paid in full.
	pub next_at: Moment,
	/// What is due by now and was not paid.
	pub owed: String,
	/// When it has ended; null if it has not.
	pub until: Option<Moment>,
}

impl Wage {
	/// In this currency.
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
	/// The wages, in no order. One that has ended is in the list until all of it is paid.
	pub wages: Vec<Wage>,
}
