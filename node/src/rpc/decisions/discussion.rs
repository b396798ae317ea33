//! Discussions, as JSON.

use std::{cmp::Reverse, collections::BTreeMap};

use pallet_assembly::{Kind, Statement as StoredStatement};
use rochdale_primitives::{MemberId, Moment, Subject};
use rochdale_runtime::AccountId;
use serde::{Deserialize, Serialize};

use super::source::DiscussionInfo;
use crate::rpc::error::Error;

/// Something that members discuss.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum About {
	/// A proposal to the members' assembly.
	Proposal { proposal: u32 },
	/// A project of a budget: the number of the proposal in its cycle.
	Project { cycle: u32, proposal: u32 },
	/// A resolution of a cooperative.
	Resolution { coop: u32, resolution: u32 },
}

impl From<About> for Subject {
	fn from(about: About) -> Self {
		match about {
			About::Proposal { proposal } => Self::Proposal(proposal),
			About::Project { cycle, proposal } => Self::Project { cycle, project: proposal },
			About::Resolution { coop, resolution } => Self::Resolution { cooperative: coop, resolution },
		}
	}
}

impl About {
	/// The error if there is no such subject.
	pub(super) fn unknown(self) -> Error {
		match self {
			Self::Proposal { proposal } => Error::UnknownAssemblyProposal(proposal),
			Self::Project { proposal, .. } => Error::UnknownProposal(proposal),
			Self::Resolution { resolution, .. } => Error::UnknownResolution(resolution),
		}
	}
}

/// The answer of `community_discussion`. Each list begins with what most members find helpful; of equals, the older one
/// comes first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Discussion {
	/// The text that describes the subject, at most 8 KiB; null without one.
	pub description: Option<String>,
	/// The number of statements, with the answers.
	pub statements: u32,
	/// The number of pressing questions. A proposal to the assembly is not opened before they are answered.
	pub pressing: u32,
	/// The arguments for what is proposed.
	#[serde(rename = "for")]
	pub arguments_for: Vec<Statement>,
	/// The arguments against it.
	pub against: Vec<Statement>,
	/// The questions to the proposer.
	pub questions: Vec<Question>,
	/// The first place of the next page; null at the end.
	pub next: Option<u32>,
}

/// A statement of a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Statement {
	/// Its number, by which members rate it.
	pub number: u32,
	/// The number of the member who wrote it.
	pub author: MemberId,
	/// The present account of the author; null for a removed person.
	pub account: Option<String>,
	pub text: String,
	pub at: Moment,
	/// The number of members who find it helpful.
	pub helpful: u32,
}

/// A question to the proposer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Question {
	pub question: Statement,
	/// Whether enough members find it helpful that the proposer has to answer.
	pub pressing: bool,
	/// The proposer's answer; null without one.
	pub answer: Option<Statement>,
}

/// A statement with its number.
type Numbered = (u32, StoredStatement);

impl Discussion {
	/// A page: at most `count` of each list, from place `start` on. `key` gives the present account of a person.
	pub(super) fn new(
		info: DiscussionInfo,
		start: u32,
		count: u32,
		key: impl Fn(MemberId) -> Result<Option<AccountId>, Error>,
	) -> Result<Self, Error> {
		let (mut arguments_for, mut against, mut questions) = (Vec::new(), Vec::new(), Vec::new());
		let mut answers = BTreeMap::new();
		for (number, statement) in info.statements {
			match statement.kind {
				Kind::For => arguments_for.push((number, statement)),
				Kind::Against => against.push((number, statement)),
				Kind::Question => questions.push((number, statement)),
				Kind::Answer(question) => {
					answers.insert(question, (number, statement));
				}
			}
		}
		let longest = arguments_for.len().max(against.len()).max(questions.len());
		let end = start.saturating_add(count);
		let page = |mut all: Vec<Numbered>| {
			all.sort_by_key(|(number, statement)| (Reverse(statement.helpful), *number));
			all.into_iter().skip(start as usize).take(count as usize)
		};
		let told = |(number, statement): Numbered| -> Result<Statement, Error> {
			Ok(Statement {
				number,
				author: statement.by,
				account: key(statement.by)?.map(|account| account.to_string()),
				text: String::from_utf8_lossy(&statement.text).into_owned(),
				at: statement.said_at,
				helpful: statement.helpful,
			})
		};
		let question = |(number, asked): Numbered| -> Result<Question, Error> {
			let pressing = asked.pressing;
			let answer = answers.remove(&number).map(told).transpose()?;
			Ok(Question { question: told((number, asked))?, pressing, answer })
		};
		Ok(Self {
			description: info.description.map(|text| String::from_utf8_lossy(&text).into_owned()),
			statements: info.discussion.statements,
			pressing: info.discussion.pressing,
			questions: page(questions).map(question).collect::<Result<_, _>>()?,
			arguments_for: page(arguments_for).map(told).collect::<Result<_, _>>()?,
			against: page(against).map(told).collect::<Result<_, _>>()?,
			next: (end > start && longest > end as usize).then_some(end),
		})
	}
}
