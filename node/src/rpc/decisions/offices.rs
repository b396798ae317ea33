//! Elections and juries, as JSON.

use committees::CandidateId;
use pallet_cooperatives::MemberNo;
use pallet_currencies::CurrencyId;
use pallet_elections::{Candidate as StoredCandidate, Round, Seat as StoredSeat, Stage as ElectionStage};
use pallet_juries::{CaseId, Juror as StoredJuror, Level, Service, Stage as CaseStage};
use rochdale_primitives::{CooperativeId, MemberId, Moment};
use rochdale_runtime::{disputes::Dispute, founding::Body, Hash};
use serde::{Deserialize, Serialize};

use super::source::{BodyInfo, CaseInfo, JuryPanel};

/// A body that members elect: `council` or `validators`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum BodyName {
	Council,
	Validators,
}

impl From<BodyName> for Body {
	fn from(name: BodyName) -> Self {
		match name {
			BodyName::Council => Self::Council,
			BodyName::Validators => Self::Validators,
		}
	}
}

impl From<Body> for BodyName {
	fn from(body: Body) -> Self {
		match body {
			Body::Council => Self::Council,
			Body::Validators => Self::Validators,
		}
	}
}

/// The answer of `community_election`: the seats of a body, and its open election.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Elected {
	pub body: BodyName,
	/// Whether somebody was elected to it. Before that, the first persons are in office, without seats.
	pub begun: bool,
	/// The persons with a seat, in the order in which they got it.
	pub seats: Vec<Seat>,
	/// The number of the election that is open, or that comes next.
	pub round: Round,
	/// The open election; null if none is open.
	pub election: Option<Election>,
}

/// A seat, and who holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Seat {
	pub member: MemberId,
	/// The election that has given them the seat; null for the first members of the body.
	pub elected: Option<Round>,
	/// The election that ends the term.
	pub until: Round,
}

/// An election.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Election {
	/// `standing`, `voting`, `counting`, `over` or `clearing`.
	pub stage: String,
	/// The end of the stage, if it ends by time; otherwise its beginning.
	pub ends_at: Moment,
	/// How many members can vote; 0 before voting.
	pub voters: u32,
	/// How many have cast a ballot, with those that were taken back or struck.
	pub ballots: u32,
	/// The ballot paper.
	pub candidates: Vec<Candidate>,
}

/// A line of the ballot paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Candidate {
	/// The number by which ballots name the candidate.
	pub number: CandidateId,
	pub member: MemberId,
	/// How many members back them.
	pub backers: u32,
	/// Whether these ballots can give them no seat any more.
	pub out: bool,
}

impl From<&StoredSeat> for Seat {
	fn from(seat: &StoredSeat) -> Self {
		Self { member: seat.member, elected: seat.elected, until: seat.until }
	}
}

/// The name of a stage of an election.
pub fn election_stage(stage: ElectionStage) -> &'static str {
	match stage {
		ElectionStage::Standing => "standing",
		ElectionStage::Voting => "voting",
		ElectionStage::Counting { .. } => "counting",
		ElectionStage::Over => "over",
		ElectionStage::Clearing => "clearing",
	}
}

impl Elected {
	pub(super) fn new(body: BodyName, info: BodyInfo) -> Self {
		let candidate = |(number, own): (CandidateId, &StoredCandidate)| Candidate {
			number,
			member: own.member,
			backers: own.backers,
			out: own.out,
		};
		let candidates = (0..).zip(&info.paper).map(candidate).collect();
		Self {
			body,
			begun: info.begun,
			seats: info.seats.iter().map(Seat::from).collect(),
			round: info.round,
			election: info.election.map(|election| Election {
				stage: election_stage(election.stage).into(),
				ends_at: election.ends_at,
				voters: election.roll.count,
				ballots: election.ballots,
				candidates,
			}),
		}
	}
}

/// The answer of `community_juryCase`: a dispute before a jury.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Case {
	pub number: CaseId,
	/// The claim: `challenge` (this is no real or honest person), `recovery` (the new key is theirs), `expulsion` (a
	/// cooperative expels a member rightly) or `freeze` (a guardian has frozen a member's account rightly). An
	/// `objection` says that a meeting of a cooperative has not decided an item rightly.
	pub dispute: String,
	/// The person whom it is about; null for an expulsion.
	pub person: Option<MemberId>,
	/// The cooperative that expels a member; null for others.
	pub coop: Option<CooperativeId>,
	/// The number in its register of the member whom it expels; null for others.
	pub place: Option<MemberNo>,
	/// The currency in which an account is frozen; null for others.
	pub currency: Option<CurrencyId>,
	/// The panel before which it is: `first` or `appeal`.
	pub level: String,
	/// `seeding`, `sealed`, `unsealing`, `drawing`, `summoning`, `deliberating`, `voting`, `revealing`, `appealing`,
	/// `deciding`, `withdrawn`, `over` or `clearing`.
	pub stage: String,
	/// The end of the stage, if it ends by time; otherwise its beginning.
	pub ends_at: Moment,
	pub opened_at: Moment,
	/// A decision is taken only before this time.
	pub decide_by: Moment,
	/// How many seats the panel has. More than half of them decide.
	pub seats: u32,
	/// How many members there were when the case was opened. The lot is drawn among them.
	pub members: u32,
	/// The verdict that stands: whether the claim is upheld; null for none.
	pub upheld: Option<bool>,
	/// Whether a verdict was carried out.
	pub carried_out: bool,
	/// The panels that were drawn so far.
	pub panels: Vec<Panel>,
}

/// A panel of jurors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Panel {
	/// `first` or `appeal`.
	pub level: String,
	/// All who were drawn, in the order of the lot.
	pub jurors: Vec<Juror>,
}

/// Somebody who was drawn for a panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Juror {
	pub member: MemberId,
	/// `summoned`, `serving`, `committed` (to a vote that is still secret), `voted` or `gone`.
	pub service: String,
	/// The juror's vote: whether the claim is upheld; null for none.
	pub upheld: Option<bool>,
	/// The reason that the juror has given; null for none.
	pub reason: Option<String>,
}

/// The name of a level: `first` or `appeal`.
pub fn level(level: Level) -> String {
	match level {
		Level::First => "first".into(),
		Level::Appeal => "appeal".into(),
	}
}

/// The name of a stage of a case.
pub fn case_stage<BlockNumber>(stage: &CaseStage<BlockNumber>) -> &'static str {
	match stage {
		CaseStage::Seeding => "seeding",
		CaseStage::Sealed { .. } => "sealed",
		CaseStage::Unsealing => "unsealing",
		CaseStage::Drawing => "drawing",
		CaseStage::Summoning => "summoning",
		CaseStage::Deliberating => "deliberating",
		CaseStage::Voting => "voting",
		CaseStage::Revealing => "revealing",
		CaseStage::Appealing => "appealing",
		CaseStage::Deciding => "deciding",
		CaseStage::Withdrawn { .. } => "withdrawn",
		CaseStage::Over { .. } => "over",
		CaseStage::Clearing => "clearing",
	}
}

/// The name of what a juror has done.
pub fn service(service: &Service<Hash>) -> &'static str {
	match service {
		Service::Summoned => "summoned",
		Service::Serving => "serving",
		Service::Committed(_) => "committed",
		Service::Voted(_) => "voted",
		Service::Gone => "gone",
	}
}

impl Juror {
	fn new(juror: StoredJuror<Hash>, reason: Option<Vec<u8>>) -> Self {
		let upheld = match juror.service {
			Service::Voted(upheld) => Some(upheld),
			_ => None,
		};
		Self {
			member: juror.member,
			service: service(&juror.service).into(),
			upheld,
			reason: reason.map(|reason| String::from_utf8_lossy(&reason).into_owned()),
		}
	}
}

impl Case {
	pub(in crate::rpc) fn new(number: CaseId, info: CaseInfo) -> Self {
		let CaseInfo { case, panels } = info;
		let (dispute, person, expelled, currency) = match case.dispute {
			Dispute::Challenge(person) => ("challenge", Some(person), None, None),
			Dispute::Recovery(person) => ("recovery", Some(person), None, None),
			Dispute::Expulsion { cooperative, member } => {
				("expulsion", None, Some((cooperative, member)), None)
			}
			Dispute::Freeze { currency, member } => ("freeze", Some(member), None, Some(currency)),
			Dispute::Objection { .. } => ("objection", None, None, None),
		};
		let panel = |(of, jurors): JuryPanel| Panel {
			level: level(of),
			jurors: jurors.into_iter().map(|(juror, reason)| Juror::new(juror, reason)).collect(),
		};
		Self {
			number,
			dispute: dispute.into(),
			person,
			coop: expelled.map(|(cooperative, _)| cooperative),
			place: expelled.map(|(_, member)| member),
			currency,
			level: level(case.level),
			stage: case_stage(&case.stage).into(),
			ends_at: case.ends_at,
			opened_at: case.opened,
			decide_by: case.until,
			seats: case.size,
			members: case.roll.count,
			upheld: case.verdict,
			carried_out: matches!(case.stage, CaseStage::Over { carried_out: true }),
			panels: panels.into_iter().map(panel).collect(),
		}
	}
}
