//! A fake source of proposals, discussions, elections and cases.

use std::sync::LazyLock;

use super::*;
use crate::rpc::decisions::{BodyInfo, CaseInfo, DiscussionInfo, ProposalInfo, Source, VoterInfo};
use codec::Encode;
use frame_support::traits::Bounded;
use pallet_assembly::{
	Answer, Answers, Ballot, Count, Decision, Delegation, Discussion, Ending, Kind, Link, Matter, Method,
	Outcome, Poll, ProposalId, ProposalOf, Question, Stage, Statement, Text, Votes, MOST_OPTIONS,
};
use pallet_elections::{Candidate, Election, Seat, Stage as ElectionStage};
use pallet_juries::{Case, CaseId, Juror, Level, Rules, Service, Stage as CaseStage};
use rochdale_primitives::{Limit, Roll, Subject};
use rochdale_runtime::{
	disputes::Dispute, founding::Body, tracks::Track, OriginCaller, Runtime, RuntimeCall,
};

/// Some constants are read from storage, which is empty here.
static METADATA: LazyLock<Vec<u8>> =
	LazyLock::new(|| sp_io::TestExternalities::default().execute_with(|| Runtime::metadata().into()));

/// The calls with which all forms of answers are seen.
pub fn calls() -> Vec<(&'static str, Value)> {
	vec![
		("community_assemblyProposals", json!([])),
		("community_assemblyProposals", json!([3, 2])),
		("community_assemblyProposals", json!([null, null, "open"])),
		("community_assemblyProposal", json!([0])),
		("community_assemblyProposal", json!([1])),
		("community_assemblyProposal", json!([1, 0])),
		("community_assemblyProposal", json!([1, 1])),
		("community_assemblyProposal", json!([3, 2])),
		("community_assemblyProposal", json!([4])),
		("community_assemblyProposal", json!([5])),
		("community_assemblyProposal", json!([6])),
		("community_discussion", json!([about(1)])),
		("community_discussion", json!([about(0)])),
		("community_discussion", json!([about(1), 1, 1])),
		("community_discussion", json!([{ "kind": "project", "cycle": 0, "proposal": 1 }])),
		("community_discussion", json!([{ "kind": "resolution", "coop": 0, "resolution": 1 }])),
		("community_election", json!(["council"])),
		("community_election", json!(["validators"])),
		("community_juryCase", json!([0])),
		("community_juryCase", json!([1])),
		("community_juryCase", json!([2])),
		("community_juryCase", json!([3])),
	]
}

/// The calls that fail, with their errors.
pub fn errors() -> Vec<(&'static str, &'static str, Value)> {
	let unknown = Hash::repeat_byte(9);
	vec![
		("UnknownBlock", "community_assemblyProposals", json!([0, 1, null, unknown])),
		("Pruned", "community_assemblyProposals", json!([0, 1, null, PRUNED])),
		("UnknownAssemblyProposal", "community_assemblyProposal", json!([2])),
		("UnknownAssemblyProposal", "community_assemblyProposal", json!([7])),
		("UnknownBlock", "community_assemblyProposal", json!([0, 0, unknown])),
		("Pruned", "community_assemblyProposal", json!([0, 0, PRUNED])),
		("UnknownAssemblyProposal", "community_discussion", json!([about(2)])),
		(
			"UnknownProposal",
			"community_discussion",
			json!([{ "kind": "project", "cycle": 1, "proposal": 1 }]),
		),
		(
			"UnknownResolution",
			"community_discussion",
			json!([{ "kind": "resolution", "coop": 1, "resolution": 1 }]),
		),
		("UnknownBlock", "community_discussion", json!([about(1), 0, 1, unknown])),
		("Pruned", "community_discussion", json!([about(1), 0, 1, PRUNED])),
		("UnknownBlock", "community_election", json!(["council", unknown])),
		("Pruned", "community_election", json!(["council", PRUNED])),
		("UnknownCase", "community_juryCase", json!([4])),
		("UnknownBlock", "community_juryCase", json!([0, unknown])),
	]
}

/// A proposal to the assembly, as a subject.
fn about(proposal: u32) -> Value {
	json!({ "kind": "proposal", "proposal": proposal })
}

/// A call, as it is stored with its proposal.
type Stored = pallet_referenda::BoundedCallOf<Runtime, ()>;

fn kept(at: Hash) -> Result<(), Error> {
	if at == PRUNED {
		Err(Error::Pruned(at))
	} else {
		Ok(())
	}
}

fn cancel() -> Vec<u8> {
	RuntimeCall::Assembly(pallet_assembly::Call::cancel { proposal: 7 }).encode()
}

fn info(proposal: ProposalOf<Runtime>) -> ProposalInfo {
	ProposalInfo {
		proposal,
		poll: None,
		tally: None,
		question: None,
		decision: None,
		amendments: vec![],
		call: None,
		supporters: vec![1, 3],
		backers: 2,
		outcome: None,
		supporters_needed: 2,
		ready_at: None,
		ends_at: None,
		confirmed_at: None,
	}
}

fn proposal(matter: Matter<OriginCaller, Stored>, stage: Stage, link: Link) -> ProposalOf<Runtime> {
	ProposalOf::<Runtime> { by: 0, track: Track::Emergency, matter, proposed_at: 5, stage, link }
}

/// Question 0 is closed, referendum 1 is open, 2 was withdrawn, choice 3 is open, 4 is decided, and amendment 5 waits.
/// The call of 6 has failed.
impl Source for Three {
	fn next_proposal(&self, at: Hash) -> Result<ProposalId, Error> {
		kept(at).map(|()| 7)
	}

	fn assembly_proposal(&self, at: Hash, id: ProposalId) -> Result<Option<ProposalInfo>, Error> {
		kept(at)?;
		let origin = || OriginCaller::Tracks(Track::Emergency);
		let inline = || -> Stored { Bounded::Inline(cancel().try_into().unwrap()) };
		let lookup = || -> Stored { Bounded::Lookup { hash: Hash::repeat_byte(6), len: 200 } };
		let roll = Roll { activations: 4, count: 3 };
		let poll = |referendum| Poll {
			proposal: id,
			track: Track::Emergency,
			serial: 2,
			roll,
			most_delegators: 2,
			referendum,
		};
		Ok(Some(match id {
			0 => {
				let answer = |text: &str| -> Answer { text.as_bytes().to_vec().try_into().unwrap() };
				let answers: Answers = vec![answer("Red"), answer("Blue")].try_into().unwrap();
				let text: Text = b"Which colour?".to_vec().try_into().unwrap();
				let matter = Matter::Question { text, answers, method: Method::Approval };
				let mut approvals = [0; MOST_OPTIONS as usize];
				approvals[1] = 2;
				let question = Question { ends_at: 8, answers: 2, count: Count::Approvals(approvals) };
				let own = proposal(matter, Stage::Closed(9), Link::None);
				let votes = Votes::Ranks(vec![1, 0].try_into().unwrap());
				let outcome = Outcome { electorate: 3, votes, ending: Ending::Answered, since: 9 };
				ProposalInfo { question: Some(question), outcome: Some(outcome), ..info(own) }
			}
			1 => {
				let matter = Matter::Call { origin: origin(), call: inline() };
				ProposalInfo {
					poll: Some(poll(Some(0))),
					tally: Some((3, 2, 1, 0)),
					call: Some(cancel()),
					ends_at: Some(20),
					confirmed_at: Some(15),
					..info(proposal(matter, Stage::Open, Link::SecondVoteOn(0)))
				}
			}
			3 => {
				let matter = Matter::Choice(vec![4u32, 5].try_into().unwrap());
				let question = Question { ends_at: 8, answers: 2, count: Count::Pairs(Default::default()) };
				ProposalInfo {
					poll: Some(poll(None)),
					question: Some(question),
					ends_at: Some(8),
					..info(proposal(matter, Stage::Open, Link::None))
				}
			}
			4 => {
				let matter = Matter::Call { origin: origin(), call: lookup() };
				let track = Track::Emergency;
				let decision = Decision { proposal: id, track, due_at: 30, petitioners: 1, contested: false };
				let own = proposal(matter, Stage::Decided, Link::Chosen);
				let votes = Votes::Call { ayes: 2, nays: 1, abstentions: 0 };
				let outcome = Outcome { electorate: 3, votes, ending: Ending::Approved, since: 7 };
				ProposalInfo { decision: Some(decision), outcome: Some(outcome), ..info(own) }
			}
			5 => {
				let matter = Matter::Call { origin: origin(), call: inline() };
				let own = proposal(matter, Stage::Waiting, Link::AmendmentTo(4));
				ProposalInfo { call: Some(cancel()), ready_at: Some(9), amendments: vec![1], ..info(own) }
			}
			6 => {
				let matter = Matter::Call { origin: origin(), call: lookup() };
				let votes = Votes::Call { ayes: 3, nays: 0, abstentions: 0 };
				let error = pallet_assembly::Error::<Runtime>::NotDecided.into();
				let outcome = Outcome { electorate: 3, votes, ending: Ending::Failed(error), since: 8 };
				let own = proposal(matter, Stage::Closed(8), Link::None);
				ProposalInfo { outcome: Some(outcome), ..info(own) }
			}
			_ => return Ok(None),
		}))
	}

	/// Member 0 has voted and is the delegate of 1. Member 2 has ranked.
	fn voter(&self, _: Hash, _: ProposalId, track: Track, member: MemberId) -> Result<VoterInfo, Error> {
		Ok(match member {
			0 => VoterInfo { ballot: Some(Ballot::Aye), behind: 3, apart: 1, ..Default::default() },
			1 => VoterInfo {
				delegation: Some(Delegation { track, to: 0, since: 2 }),
				delegates_ballot: Some(Ballot::Aye),
				..Default::default()
			},
			_ => VoterInfo {
				ballot: Some(Ballot::Ranked(vec![1u8, 0].try_into().unwrap())),
				..Default::default()
			},
		})
	}

	/// Nothing was said about proposal 0. The author of statement 2 was removed.
	fn description(&self, at: Hash, subject: Subject) -> Result<Option<(Hash, Vec<u8>)>, Error> {
		kept(at)?;
		let text = "Why? Öffnet die Brücke.";
		let described = subject == Subject::Proposal(1);
		Ok(described.then(|| (sp_io::hashing::blake2_256(text.as_bytes()).into(), text.into())))
	}

	fn discussion(&self, at: Hash, subject: Subject) -> Result<Option<DiscussionInfo>, Error> {
		kept(at)?;
		let statement = |by, kind: Kind, helpful: u32| Statement {
			by,
			kind,
			text: b"So it is".to_vec().try_into().unwrap(),
			said_at: 7,
			helpful,
			answered: kind == Kind::Question && helpful == 1,
			pressing: helpful == 3,
		};
		let all = vec![
			statement(0, Kind::For, 1),
			statement(1, Kind::Against, 2),
			statement(2, Kind::For, 4),
			statement(3, Kind::Question, 1),
			statement(1, Kind::For, 1),
			statement(0, Kind::Answer(3), 0),
			statement(0, Kind::Question, 3),
		];
		let discussion = Discussion { statements: 7, pressing: 1 };
		let description = Some("Why? Öffnet die Brücke.".into());
		let told = DiscussionInfo { description, discussion, statements: (0..).zip(all).collect() };
		Ok(match subject {
			Subject::Proposal(0) => Some(DiscussionInfo::default()),
			Subject::Proposal(1)
			| Subject::Project { cycle: 0, project: 1 }
			| Subject::Resolution { cooperative: 0, resolution: 1 } => Some(told),
			_ => None,
		})
	}

	fn key(&self, _: Hash, member: MemberId) -> Result<Option<AccountId>, Error> {
		Ok(persons().into_iter().find(|person| person.id == member).map(|person| person.account))
	}

	fn metadata(&self, _: Hash) -> Result<Vec<u8>, Error> {
		Ok(METADATA.clone())
	}

	fn body(&self, at: Hash, body: Body) -> Result<BodyInfo, Error> {
		kept(at)?;
		if body == Body::Validators {
			return Ok(BodyInfo { seats: vec![], begun: false, round: 0, election: None, paper: vec![] });
		}
		let election = Election::<Runtime> {
			stage: ElectionStage::Voting,
			ends_at: 9,
			roll: Roll { activations: 4, count: 3 },
			ballots: 2,
			open: Default::default(),
		};
		let seat = |member, elected| Seat { member, elected, until: 2 };
		Ok(BodyInfo {
			seats: vec![seat(0, None), seat(1, Some(0))],
			begun: true,
			round: 1,
			election: Some(election),
			paper: vec![Candidate { member: 3, backers: 2, out: false }],
		})
	}

	fn case(&self, at: Hash, id: CaseId) -> Result<Option<CaseInfo>, Error> {
		kept(at)?;
		let over = id == 1;
		let hour = 3_600_000;
		let rules = Rules {
			panel: 3,
			appeal_panel: 5,
			most_panels: 2,
			seeding: hour,
			randomness: hour,
			unsealing: hour,
			drawing: hour,
			answering: hour,
			deliberating: hour,
			voting: hour,
			revealing: hour,
			appealing: hour,
			reserve: hour,
			absence: hour,
			record: hour,
			fee: 1,
			fee_limit: Limit { amount: 9, every: hour },
		};
		let case = Case {
			dispute: match id {
				0 => Dispute::Challenge(3),
				1 => Dispute::Recovery(1),
				2 => Dispute::Expulsion { cooperative: 4, member: 2 },
				_ => Dispute::Freeze { currency: 2, member: 1 },
			},
			rules,
			level: if over { Level::Appeal } else { Level::First },
			stage: if over { CaseStage::Over { carried_out: true } } else { CaseStage::Voting },
			ends_at: 9,
			due_at: 9,
			opened: 5,
			until: 40,
			last: 30,
			roll: Roll { activations: 4, count: 3 },
			numbers: 4,
			seeds: Default::default(),
			random: Hash::repeat_byte(7),
			tries: 3,
			redraws: 0,
			size: 3,
			heard: true,
			verdict: over.then_some(false),
		};
		let services = [
			Service::Summoned,
			Service::Serving,
			Service::Committed(Hash::repeat_byte(1)),
			Service::Voted(true),
			Service::Gone,
		];
		let juror = |(member, service)| {
			let voted = matches!(service, Service::Voted(_));
			(Juror { member, service }, voted.then(|| b"They are known here".to_vec()))
		};
		let panels = vec![(Level::First, (0..).zip(services).map(juror).collect())];
		Ok((id < 4).then_some(CaseInfo { case, panels }))
	}
}

#[tokio::test]
async fn a_proposal_has_its_call_in_words_and_a_delegator_the_vote_of_the_delegate() {
	let answer = call("community_assemblyProposal", json!([1, 1])).await.unwrap();
	let told = &answer["proposal"];
	assert_eq!(told["call"]["words"], "Assembly.cancel(proposal: 7)");
	assert_eq!(told["call"]["arguments"], json!([{ "name": "proposal", "value": "7" }]));
	let count = json!({ "electorate": 3, "ayes": 2, "nays": 1, "abstentions": 0 });
	assert_eq!((&told["track"], &told["count"]), (&json!("emergency"), &count));
	assert_eq!((&told["relation"], &told["of"]), (&json!("secondVote"), &json!(0)));
	let text = "Why? Öffnet die Brücke.";
	let hash = Hash::from(sp_io::hashing::blake2_256(text.as_bytes()));
	assert_eq!(answer["description"], json!({ "text": text, "hash": hash }));
	assert_eq!(call("community_assemblyProposal", json!([4])).await.unwrap()["description"], Value::Null);
	let voter = &answer["voter"];
	assert_eq!((&voter["through"], &voter["ballot"]["kind"]), (&json!(0), &json!("aye")));
	let delegate = call("community_assemblyProposal", json!([1, 0])).await.unwrap();
	assert_eq!((&delegate["voter"]["delegators"], &delegate["voter"]["carried"]), (&json!(3), &json!(2)));
}

#[tokio::test]
async fn a_vote_that_is_over_has_its_outcome() {
	let outcome = |id: u32| async move {
		let answer = call("community_assemblyProposal", json!([id])).await.unwrap();
		answer["proposal"]["outcome"].clone()
	};
	let answered = json!({
		"ending": "answered", "proposal": null, "error": null, "since": 9, "electorate": 3, "count": null,
		"ranks": [1, 0],
	});
	assert_eq!(outcome(0).await, answered);
	let count = json!({ "electorate": 3, "ayes": 2, "nays": 1, "abstentions": 0 });
	let approved = json!({
		"ending": "approved", "proposal": null, "error": null, "since": 7, "electorate": 3, "count": count,
		"ranks": [],
	});
	assert_eq!(outcome(4).await, approved);
	let failed = outcome(6).await;
	assert_eq!((&failed["ending"], &failed["error"]), (&json!("failed"), &json!("Assembly.NotDecided")));
	assert_eq!(outcome(1).await, Value::Null);
}

#[tokio::test]
async fn proposals_come_in_pages_from_the_newest_to_the_oldest() {
	let mut numbers = Vec::new();
	let mut start = Value::Null;
	loop {
		let page = call("community_assemblyProposals", json!([start, 2])).await.unwrap();
		let proposals = page["proposals"].as_array().unwrap();
		numbers.extend(proposals.iter().map(|proposal| proposal["number"].as_u64().unwrap()));
		start = page["next"].clone();
		if start.is_null() {
			break;
		}
	}
	assert_eq!(numbers, [6, 5, 4, 3, 1, 0]);
	// The stages divide them among each other.
	let mut by_stage = Vec::new();
	for stage in ["waiting", "compared", "open", "decided", "closed"] {
		let page = call("community_assemblyProposals", json!([null, null, stage])).await.unwrap();
		for proposal in page["proposals"].as_array().unwrap() {
			assert_eq!(proposal["stage"], stage);
			by_stage.push(proposal["number"].as_u64().unwrap());
		}
	}
	by_stage.sort();
	assert_eq!(by_stage, [0, 1, 3, 4, 5, 6]);
	let old = call("community_assemblyProposal", json!([4])).await.unwrap();
	assert_eq!((&old["proposal"]["call"], &old["proposal"]["callBytes"]), (&Value::Null, &Value::Null));
	assert_eq!(old["proposal"]["callHash"], json!(Hash::repeat_byte(6)));
}

#[tokio::test]
async fn the_most_helpful_of_both_sides_stand_on_top_and_a_question_has_its_answer() {
	let told = call("community_discussion", json!([about(1)])).await.unwrap();
	let numbers = |list: &str| {
		let list = told[list].as_array().unwrap().iter();
		list.map(|statement| statement["number"].as_u64().unwrap()).collect::<Vec<_>>()
	};
	assert_eq!((numbers("for"), numbers("against")), (vec![2, 0, 4], vec![1]));
	assert_eq!((&told["statements"], &told["pressing"], &told["next"]), (&json!(7), &json!(1), &Value::Null));
	let account = Alice.to_account_id().to_string();
	let alice = |number: u32, helpful: u32| {
		json!({
			"number": number, "author": 0, "account": account, "text": "So it is", "at": 7, "helpful": helpful,
		})
	};
	assert_eq!((&told["for"][0]["account"], &told["for"][1]), (&Value::Null, &alice(0, 1)));
	let [first, second] = [0usize, 1].map(|place| &told["questions"][place]);
	assert_eq!((&first["question"], &first["pressing"]), (&alice(6, 3), &json!(true)));
	assert_eq!((&first["answer"], &second["answer"]), (&Value::Null, &alice(5, 0)));
	assert_eq!((&second["question"]["number"], &second["pressing"]), (&json!(3), &json!(false)));
}

#[tokio::test]
async fn a_discussion_comes_in_pages_of_which_each_has_both_sides() {
	let mut pages = Vec::new();
	let mut start = json!(0);
	while !start.is_null() {
		let page = call("community_discussion", json!([about(1), start, 1])).await.unwrap();
		let length = |list: &str| page[list].as_array().unwrap().len();
		pages.push(["for", "against", "questions"].map(length));
		start = page["next"].clone();
	}
	assert_eq!(pages, [[1, 1, 1], [1, 0, 1], [1, 0, 0]]);
	let empty = call("community_discussion", json!([about(0)])).await.unwrap();
	assert_eq!(
		empty,
		json!({
			"description": null, "statements": 0, "pressing": 0, "for": [], "against": [], "questions": [],
			"next": null,
		})
	);
}

#[tokio::test]
async fn the_text_of_a_subject_comes_with_its_discussion() {
	let told = call("community_discussion", json!([about(1)])).await.unwrap();
	assert_eq!(told["description"], json!("Why? Öffnet die Brücke."));
	let page = call("community_discussion", json!([about(1), 2, 1])).await.unwrap();
	assert_eq!(page["description"], told["description"], "each page has it");
}
