//! `rochdale-node assembly …`: lists and shows what the members decide, with each call in words, and counts votes and
//! elections again.

mod before;
mod elections;
mod electorate;
mod recount;
mod votes;

use std::io::{self, Write};

use rochdale_primitives::Moment;
use rochdale_runtime::Hash;
use serde_json::{json, Value};
use sp_io::hashing::blake2_256;

use crate::{
	currency::{clean, columns},
	remote::{ask, connect},
	rpc::{
		currencies::when,
		decisions::{
			Ballot, BodyName, Call, Description, Outcome, Proposal, ProposalAndVoter, ProposalPage,
			StageName, Voter,
		},
	},
};

/// The most letters of a call or a question in the list.
const BRIEF: usize = 60;
/// The most letters on a line of a description.
const LINE: usize = 76;

/// The node to ask.
#[derive(Debug, clap::Args)]
pub struct At {
	/// The address of a node. Use your own if you want to trust nobody.
	#[arg(long, default_value = "ws://127.0.0.1:9944")]
	url: String,
	/// The hash of the block to ask about. The default is the newest final block.
	#[arg(long)]
	at: Option<String>,
}

/// The subcommands of `assembly`.
#[derive(Debug, clap::Subcommand)]
pub enum AssemblyCmd {
	/// List the proposals, newest first: those that wait or are open, and those that were decided lately.
	List {
		/// List only the proposals at this stage.
		#[arg(long)]
		stage: Option<StageName>,
		#[command(flatten)]
		at: At,
	},
	/// Show a proposal, with its call in words and the text that describes it.
	Show {
		/// The number of the proposal.
		proposal: u32,
		/// The number of a member whose vote is shown, too.
		#[arg(long)]
		member: Option<u64>,
		#[command(flatten)]
		at: At,
	},
	/// Count the votes on a proposal, or an election, again, and compare the result with that of the chain.
	Recount(RecountCmd),
}

/// Count the votes on a proposal, or an election, again, and compare the result with that of the chain. A vote that is
/// over is counted as it was in the last block before its end. Its electorate is counted in the block in which it opened.
/// Only an archive node knows votes that are over for long.
#[derive(Debug, clap::Args)]
pub struct RecountCmd {
	/// The number of the proposal; or `council` or `validators`, for an election.
	what: String,
	/// The number of the election.
	round: Option<u32>,
	#[command(flatten)]
	at: At,
}

/// What is counted again.
#[derive(Debug, PartialEq, Eq)]
enum Counted {
	Proposal(u32),
	Election(BodyName, u32),
}

impl RecountCmd {
	fn counted(&self) -> Result<Counted, String> {
		let body = match self.what.as_str() {
			"council" => Some(BodyName::Council),
			"validators" => Some(BodyName::Validators),
			_ => None,
		};
		match (body, self.round, self.what.parse()) {
			(Some(body), Some(round), _) => Ok(Counted::Election(body, round)),
			(Some(_), None, _) => Err(format!(
				"which election? Write its number, such as `rochdale-node assembly recount {} 0`",
				self.what
			)),
			(None, None, Ok(proposal)) => Ok(Counted::Proposal(proposal)),
			_ => Err("what is to be counted? Write the number of a proposal, such as `rochdale-node assembly recount 0`, \
			          or `council` or `validators` and the number of an election"
				.into()),
		}
	}
}

impl AssemblyCmd {
	/// Runs the command. The error is one text for the terminal.
	pub fn run(&self) -> Result<(), String> {
		let runtime = tokio::runtime::Builder::new_current_thread()
			.enable_all()
			.build()
			.map_err(|error| error.to_string())?;
		let text = runtime.block_on(async {
			match self {
				Self::List { stage, at } => list(at, *stage).await,
				Self::Show { proposal, member, at } => show(at, *proposal, *member).await,
				Self::Recount(cmd) => {
					let (url, at) = (cmd.at.url.as_str(), cmd.at.at.as_deref());
					match cmd.counted()? {
						Counted::Proposal(id) => recount::recount(url, at, id).await,
						Counted::Election(body, round) => elections::recount(url, at, body, round).await,
					}
				}
			}
		})?;
		io::stdout().write_all(text.as_bytes()).map_err(|error| error.to_string())
	}
}

impl At {
	/// The node, and the block to ask it about.
	async fn reach(&self) -> Result<(jsonrpsee_ws_client::WsClient, Value), String> {
		let node = connect(&self.url).await?;
		let at = match &self.at {
			Some(at) => json!(at),
			None => ask(&node, "chain_getFinalizedHead", &[]).await?,
		};
		Ok((node, at))
	}
}

async fn list(at: &At, stage: Option<StageName>) -> Result<String, String> {
	let (node, at) = at.reach().await?;
	let (mut start, mut rows) = (Value::Null, Vec::new());
	loop {
		let params = [start, Value::Null, json!(stage), at.clone()];
		let page: ProposalPage = ask(&node, "community_assemblyProposals", &params).await?;
		rows.extend(page.proposals.iter().map(row));
		match page.next {
			Some(next) => start = json!(next),
			None => break,
		}
	}
	if rows.is_empty() {
		let where_to = if stage.is_some() { " at this stage" } else { "" };
		return Ok(format!("There is no proposal{where_to}.\n"));
	}
	let head = ["number", "track", "stage", "until", "for", "against", "members", "what"].map(String::from);
	Ok(columns(head, rows, &[0, 4, 5, 6]))
}

/// The line of a proposal in the list.
fn row(proposal: &Proposal) -> [String; 8] {
	let count = |part: fn(&crate::rpc::decisions::Count) -> u32| {
		proposal.count.as_ref().map(|count| part(count).to_string()).unwrap_or_default()
	};
	[
		proposal.number.to_string(),
		proposal.track.clone(),
		proposal.stage.clone(),
		until(proposal).map(when).unwrap_or_default(),
		count(|count| count.ayes),
		count(|count| count.nays),
		count(|count| count.electorate),
		brief(&clean(what(proposal))),
	]
}

/// The time at which the stage of a proposal ends by itself, or has ended.
fn until(proposal: &Proposal) -> Option<Moment> {
	let due = proposal.decision.map(|decision| decision.due_at);
	proposal.closed_at.or(due).or(proposal.ends_at).or(proposal.ready_at)
}

/// What a proposal is about, on one line.
fn what(proposal: &Proposal) -> String {
	match (&proposal.call, &proposal.call_hash, &proposal.question) {
		(Some(call), _, _) => call.words.clone(),
		(None, Some(hash), _) => {
			format!("the call with the hash {hash:?}, which is no longer stored or not known")
		}
		(None, None, Some(question)) => question.clone(),
		(None, None, None) => {
			let rivals: Vec<_> = proposal.rivals.iter().map(u32::to_string).collect();
			format!("choice among the proposals {}", rivals.join(", "))
		}
	}
}

/// A text, cut to fit on a line.
fn brief(text: &str) -> String {
	if text.chars().count() <= BRIEF {
		return text.to_owned();
	}
	text.chars().take(BRIEF - 1).chain(['…']).collect()
}

async fn show(at: &At, number: u32, member: Option<u64>) -> Result<String, String> {
	let (node, at) = at.reach().await?;
	let params = [json!(number), json!(member), at];
	let ProposalAndVoter { proposal, description, voter } =
		ask(&node, "community_assemblyProposal", &params).await?;
	let text = description.map(|description| described(&description)).unwrap_or_default();
	Ok(shown(&proposal, voter.as_ref()) + &text)
}

/// A description as people read it, after the check of its hash.
fn described(description: &Description) -> String {
	let Description { text, hash } = description;
	let check = match Hash::from(blake2_256(text.as_bytes())) == *hash {
		true => "the hash of this text",
		false => "not the hash of this text, so do not trust it: ask another node with --url",
	};
	let lines = text.lines().flat_map(wrapped).map(|line| format!("  {line}").trim_end().to_owned() + "\n");
	format!("{:<40}{hash:?}, {check}\n{}", "description", lines.collect::<String>())
}

/// A line of a text, cut between words into lines that fit. A word that is too long is cut itself.
fn wrapped(line: &str) -> Vec<String> {
	let (mut lines, mut last) = (Vec::new(), String::new());
	for word in clean(line.to_owned()).split_whitespace() {
		let mut word: Vec<char> = word.chars().collect();
		if !last.is_empty() && last.chars().count() + 1 + word.len() > LINE {
			lines.push(std::mem::take(&mut last));
		}
		while word.len() > LINE {
			let beyond = word.split_off(LINE);
			lines.push(word.into_iter().collect());
			word = beyond;
		}
		if !last.is_empty() {
			last.push(' ');
		}
		last.extend(word);
	}
	lines.push(last);
	lines
}

/// Numbers in a list; `none` if it is empty.
fn numbers<N: ToString>(all: &[N]) -> String {
	match all {
		[] => "none".into(),
		all => all.iter().map(N::to_string).collect::<Vec<_>>().join(", "),
	}
}

/// A proposal as people read it.
fn shown(proposal: &Proposal, voter: Option<&Voter>) -> String {
	let mut rows: Vec<(&str, String)> = vec![
		("proposal", proposal.number.to_string()),
		("proposed by", format!("member {} on {}", proposal.proposer, when(proposal.proposed_at))),
		("track", proposal.track.clone()),
		("stage", proposal.stage.clone()),
	];
	match (proposal.relation.as_str(), proposal.of) {
		("amendment", Some(other)) => rows.push(("is", format!("an amendment to proposal {other}"))),
		("secondVote", Some(other)) => rows.push(("is", format!("the second vote on proposal {other}"))),
		("chosen", _) => rows.push(("is", "preferred to its rivals, and waits for the final vote".into())),
		_ => {}
	}
	match &proposal.call {
		Some(call) => call_rows(call, &mut rows),
		None => rows.push((proposal.kind.as_str(), what(proposal))),
	}
	for (place, answer) in proposal.answers.iter().enumerate() {
		rows.push(("answer", format!("{place}: {answer}")));
	}
	let mut supporters = format!("{} ({} are needed)", proposal.backers, proposal.supporters_needed);
	if !proposal.supporters.is_empty() {
		let listed = numbers(&proposal.supporters);
		let more = if proposal.supporters.len() < proposal.backers as usize { " and others" } else { "" };
		supporters = format!("{supporters}: members {listed}{more}");
	}
	rows.push(("supporters", supporters));
	if !proposal.amendments.is_empty() {
		rows.push(("amendments", numbers(&proposal.amendments)));
	}
	if let Some(count) = &proposal.count {
		let said = format!("{} for, {} against, {} abstain", count.ayes, count.nays, count.abstentions);
		rows.push(("votes", format!("{said}; {} members can vote", count.electorate)));
	}
	if !proposal.approvals.is_empty() {
		rows.push(("approvals of each answer", numbers(&proposal.approvals)));
	}
	if !proposal.ranks.is_empty() {
		rows.push(("rank of each answer", numbers(&proposal.ranks)));
	}
	let times = [
		("can be opened from", proposal.ready_at),
		("the vote ends", proposal.ends_at),
		("approved, if the majority lasts until", proposal.confirmed_at),
		("the call is made", proposal.decision.map(|decision| decision.due_at)),
		("closed", proposal.closed_at),
	];
	rows.extend(times.into_iter().filter_map(|(name, time)| Some((name, when(time?)))));
	if let Some(decision) = &proposal.decision {
		let contested = if decision.contested { "; there will be a second vote" } else { "" };
		rows.push(("petition", format!("{} members{contested}", decision.petitioners)));
	}
	if let Some(outcome) = &proposal.outcome {
		rows.push(("outcome", outcome_in_words(outcome)));
	}
	for row in voter.into_iter().flat_map(voter_rows) {
		rows.push(row);
	}
	rows.into_iter().map(|(name, value)| format!("{name:<40}{}\n", clean(value))).collect()
}

/// How a vote has ended.
fn outcome_in_words(outcome: &Outcome) -> String {
	let ending = match (outcome.ending.as_str(), outcome.proposal, &outcome.error) {
		("contested", Some(again), _) => format!("contested: proposal {again} is the second vote"),
		("chosen", Some(chosen), _) => format!("proposal {chosen} is chosen"),
		("failed", _, Some(error)) => format!("failed with {error}"),
		(ending, ..) => ending.to_owned(),
	};
	let votes = match &outcome.count {
		Some(count) => format!("{} for, {} against, {} abstain", count.ayes, count.nays, count.abstentions),
		None => format!("ranks {}", numbers(&outcome.ranks)),
	};
	format!("{ending} since {}; {votes}; {} members could vote", when(outcome.since), outcome.electorate)
}

fn call_rows<'a>(call: &'a Call, rows: &mut Vec<(&'a str, String)>) {
	rows.push(("call", format!("{}.{}", call.pallet, call.name)));
	if !call.meaning.is_empty() {
		rows.push(("", call.meaning.clone()));
	}
	for argument in &call.arguments {
		rows.push(("", format!("{} = {}", argument.name, argument.value)));
	}
}

fn voter_rows(voter: &Voter) -> Vec<(&'static str, String)> {
	let ballot = voter.ballot.as_ref().map_or_else(|| "has not voted".into(), in_words);
	let ballot = match voter.through {
		Some(delegate) => format!("{ballot}, through member {delegate}"),
		None => ballot,
	};
	let delegate = match voter.delegate {
		Some(delegate) if voter.delegation_counts => format!("member {delegate}"),
		Some(delegate) => format!("member {delegate}, whose vote does not count for them here"),
		None => "none".into(),
	};
	vec![
		("member", voter.member.to_string()),
		("their vote", ballot),
		("their delegate", delegate),
		("members who delegate to them", voter.delegators.to_string()),
		("of these, their ballot carries", voter.carried.to_string()),
	]
}

/// A ballot in words.
fn in_words(ballot: &Ballot) -> String {
	match ballot.kind.as_str() {
		"approved" | "ranked" => format!("{} {}", ballot.kind, numbers(&ballot.answers)),
		kind => kind.into(),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rpc::decisions::{Argument, Count};

	fn proposal() -> Proposal {
		let argument = Argument { name: "proposal".into(), value: "7".into() };
		Proposal {
			number: 3,
			proposer: 1,
			track: "emergency".into(),
			stage: "open".into(),
			kind: "call".into(),
			relation: "none".into(),
			of: None,
			call: Some(Call {
				pallet: "Assembly".into(),
				name: "cancel".into(),
				meaning: "Cancels an approved call.".into(),
				arguments: vec![argument],
				words: "Assembly.cancel(proposal: 7)".into(),
			}),
			call_hash: Some(Default::default()),
			call_bytes: Some("0x00".into()),
			question: None,
			answers: vec![],
			method: None,
			rivals: vec![],
			amendments: vec![],
			proposed_at: 1_796_040_000_000,
			supporters: vec![2, 4],
			backers: 2,
			supporters_needed: 1,
			ready_at: None,
			ends_at: Some(1_796_040_060_000),
			confirmed_at: None,
			count: Some(Count { electorate: 6, ayes: 4, nays: 1, abstentions: 0 }),
			ranks: vec![],
			approvals: vec![],
			decision: None,
			outcome: None,
			closed_at: None,
		}
	}

	#[test]
	fn the_outcome_of_a_vote_is_shown_with_its_votes() {
		let count = Count { electorate: 6, ayes: 4, nays: 1, abstentions: 0 };
		let outcome = Outcome {
			ending: "contested".into(),
			proposal: Some(9),
			error: None,
			since: 1_796_040_060_000,
			electorate: 6,
			count: Some(count),
			ranks: vec![],
		};
		let text = shown(&Proposal { outcome: Some(outcome.clone()), ..proposal() }, None);
		for said in
			["contested: proposal 9 is the second vote", "4 for, 1 against, 0 abstain; 6 members could"]
		{
			assert!(text.contains(said), "it says `{said}`:\n{text}");
		}
		let (ending, error) = ("failed".into(), Some("Treasury.InsufficientPermission".into()));
		let failed = Outcome { ending, proposal: None, error, ..outcome.clone() };
		let text = shown(&Proposal { outcome: Some(failed), ..proposal() }, None);
		assert!(text.contains("failed with Treasury.InsufficientPermission since 2026"), "{text}");
		let ending = "chosen".into();
		let chosen = Outcome { ending, count: None, ranks: vec![1, 0], ..outcome };
		let text = shown(&Proposal { outcome: Some(chosen), ..proposal() }, None);
		assert!(text.contains("proposal 9 is chosen since 2026-11-30T12:01:00Z; ranks 1, 0"), "{text}");
	}

	fn voter() -> Voter {
		Voter {
			member: 5,
			ballot: Some(Ballot { kind: "aye".into(), answers: vec![] }),
			through: Some(1),
			delegate: Some(1),
			delegation_counts: true,
			delegators: 2,
			carried: 0,
		}
	}

	#[test]
	fn a_proposal_is_shown_with_each_argument_of_its_call() {
		let text = shown(&proposal(), Some(&voter()));
		for said in [
			"Assembly.cancel",
			"Cancels an approved call.",
			"proposal = 7",
			"4 for, 1 against, 0 abstain; 6 members can vote",
			"2 (1 are needed): members 2, 4",
			"2026-11-30T12:01:00Z",
			"aye, through member 1",
		] {
			assert!(text.contains(said), "it says `{said}`:\n{text}");
		}
	}

	#[test]
	fn a_description_is_shown_in_lines_that_fit_with_the_check_of_its_hash() {
		let long = "x".repeat(LINE + 3);
		let text = format!("Why?\n\nThe bridge is \u{1b}[2Jclosed. {}\n{long}", "So we walk. ".repeat(20));
		let hash = Hash::from(blake2_256(text.as_bytes()));
		let said = described(&Description { text: text.clone(), hash });
		let (head, lines) = said.split_once('\n').expect("there are more lines");
		assert!(head.contains(&format!("{hash:?}, the hash of this text")), "{head}");
		assert!(lines.starts_with("  Why?\n\n  The bridge is [2Jclosed. So we walk."), "{lines}");
		assert!(lines.lines().all(|line| line.chars().count() <= LINE + 2), "{lines}");
		assert!(!lines.contains('\u{1b}') && lines.ends_with("xx\n  xxx\n"), "{lines}");
		let words = |text: &str| text.split_whitespace().filter(|word| *word == "walk.").count();
		assert_eq!(words(lines), 20);
		let other = described(&Description { text, hash: Hash::repeat_byte(7) });
		assert!(other.contains("not the hash of this text"), "{other}");
	}

	#[test]
	fn a_line_of_the_list_fits_and_is_no_command_to_the_terminal() {
		let mut long = proposal();
		(long.call, long.call_hash) = (None, None);
		long.question = Some(format!("\u{1b}[2J{}", "x".repeat(200)));
		let row = row(&long);
		assert_eq!(row[..7], ["3", "emergency", "open", "2026-11-30T12:01:00Z", "4", "1", "6"]);
		assert_eq!(row[7].chars().count(), BRIEF);
		assert!(!row[7].contains(char::is_control) && row[7].ends_with('…'));
	}

	#[test]
	fn what_is_counted_is_a_proposal_or_an_election() {
		let counted = |what: &str, round| {
			let at = At { url: String::new(), at: None };
			RecountCmd { what: what.into(), round, at }.counted()
		};
		assert_eq!(counted("7", None), Ok(Counted::Proposal(7)));
		assert_eq!(counted("council", Some(2)), Ok(Counted::Election(BodyName::Council, 2)));
		assert_eq!(counted("validators", Some(0)), Ok(Counted::Election(BodyName::Validators, 0)));
		assert!(counted("council", None).unwrap_err().contains("which election?"));
		for (what, round) in [("parliament", None), ("7", Some(1)), ("parliament", Some(1))] {
			assert!(counted(what, round).unwrap_err().contains("what is to be counted?"));
		}
	}
}
