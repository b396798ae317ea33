//! The bounds of a community's policy, in **one table** for the community file and for votes. A value that the table
//! refuses can be neither written nor voted for.
//!
//! This file uses only the core library, and nothing of this crate. So the reader of community files, which does not
//! know the runtime, can compile it too. It is long for the same reason: the reader takes one file, by its path.

const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
const YEAR: u64 = 365 * DAY;
const TEN_SECONDS: u64 = 10 * SECOND;
/// The queue of expiring memberships works in steps of ten minutes.
const TEN_MINUTES: u64 = 10 * MINUTE;
/// The longest time in the bylaws of a cooperative, and the longest of any delay.
const TEN_YEARS: u64 = 10 * YEAR;
/// Genesis writes spans, and takes anything longer than 31 years for a point in time.
const THIRTY_YEARS: u64 = 30 * YEAR;
const SECOND_OF_COMPUTE: u64 = 1_000_000_000;
const DAY_OF_COMPUTE: u64 = 86_400 * SECOND_OF_COMPUTE;
const NANOS_PER_MILLISECOND: u64 = 1_000_000;
/// The most vouches that one person can have received or given at once.
const VOUCHES: u64 = 100;
/// The most validators of a chain.
const VALIDATORS: u64 = 100;
/// The most seats of the council.
const COUNCIL: u64 = 50;
/// The most parts in which a body is renewed.
const PARTS: u64 = 10;
/// The most jurors of a panel.
const JURORS: u64 = 31;
/// The minimum balance: 0.01 of the native unit, in smallest parts.
const SMALLEST_BALANCE: u64 = 10_000_000;

/// The machines that a community can choose as its reference. The number says how many times as long each takes as the
/// server on which the weights were measured. The reference machine must import every possible block in time.
pub const MACHINES: [(&str, u64); 2] = [("raspberry-pi-4", 8), ("server", 1)];

/// The shortest slot on the server, in milliseconds.
const SHORTEST_SLOT: u64 = 300;

/// The shortest slot of a chain whose reference machine takes `slowdown` times as long, in milliseconds. Every call
/// must fit in a block, and everything that a pallet does at once. The largest is an upgrade of the runtime.
pub const fn shortest_slot(slowdown: u64) -> u64 {
	SHORTEST_SLOT.saturating_mul(slowdown)
}

/// The unit of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
	/// Things or persons.
	Count,
	Milliseconds,
	/// Compute, in nanoseconds.
	Nanoseconds,
	/// Money, in smallest parts.
	Amount,
	/// A share, in parts per billion.
	Billionths,
}

/// The values that a parameter can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
	pub unit: Unit,
	pub least: u64,
	pub most: u64,
}

impl Bounds {
	pub fn contains(&self, number: u128) -> bool {
		(u128::from(self.least)..=u128::from(self.most)).contains(&number)
	}
}

/// The rule of a track: how the members make one kind of decision. Times are in milliseconds, shares in billionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrackRule {
	/// How long a proposal is discussed before the vote.
	pub preparation: u64,
	/// How long the members can vote, unless the decision comes earlier.
	pub decision: u64,
	/// How long a majority must last.
	pub confirmation: u64,
	/// The time between an approval and the call that carries it out.
	pub enactment: u64,
	/// How many members must support a proposal besides its proposer, so that there is a vote.
	pub supporters: u32,
	/// The least share of all members who say aye.
	pub support: u32,
	/// The least share of ayes among ayes and nays.
	pub approval: u32,
}

/// Each row has the parameter, its name in the genesis, its unit, the least value and the most.
macro_rules! table {
	($($(#[$doc:meta])* $parameter:ident, $name:literal, $unit:ident, $least:expr, $most:expr;)*) => {
		/// A number that a community chooses. A choice of several numbers, such as the rule of the dividend or the
		/// price in another currency, has a row for each.
		#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
		pub enum Parameter {
			$($(#[$doc])* $parameter,)*
		}

		impl Parameter {
			pub const ALL: &'static [Parameter] = &[$(Parameter::$parameter,)*];

			/// The name in the genesis of the choice to which it belongs.
			pub const fn name(self) -> &'static str {
				match self {
					$(Parameter::$parameter => $name,)*
				}
			}

			pub const fn bounds(self) -> Bounds {
				match self {
					$(Parameter::$parameter => Bounds { unit: Unit::$unit, least: $least, most: $most },)*
				}
			}
		}
	};
}

table! {
	/// Valid vouches that a person needs to join and to renew.
	VouchesNeeded, "vouchesNeeded", Count, 1, VOUCHES;
	/// Vouches that a member may have given at once.
	MaxVouches, "maxVouches", Count, 1, VOUCHES;
	/// The least time between two vouches of one member.
	VouchInterval, "vouchInterval", Milliseconds, SECOND, TEN_YEARS;
	/// How long a vouch is valid.
	VouchValidity, "vouchValidity", Milliseconds, HOUR, THIRTY_YEARS;
	/// How long a membership is valid before it must be renewed.
	MembershipValidity, "membershipValidity", Milliseconds, HOUR, THIRTY_YEARS;
	/// How long a person with enough vouches can be challenged before joining.
	ChallengePeriod, "challengePeriod", Milliseconds, MINUTE, YEAR;
	/// How long an invitation can be accepted.
	InvitationValidity, "invitationValidity", Milliseconds, TEN_MINUTES, TEN_YEARS;
	/// How long somebody who accepted has to gather vouches and join.
	CandidacyValidity, "candidacyValidity", Milliseconds, TEN_MINUTES, TEN_YEARS;
	/// How long the old key can object to a recovery. A change of the key, new guardians and leaving take as long.
	RecoveryDelay, "recoveryDelay", Milliseconds, MINUTE, TEN_YEARS;
	/// The least number of guardians who must agree on a recovery. It is never fewer than two, and always more than
	/// half of them.
	RecoveryThreshold, "recoveryThreshold", Count, 1, VOUCHES;
	/// How long invited members must have been members before they can invite, vouch and challenge. Founders can from
	/// the start.
	VouchAge, "vouchAge", Milliseconds, SECOND, TEN_YEARS;
	/// The period in which only a share of the members can join.
	GrowthPeriod, "growthPeriod", Milliseconds, MINUTE, TEN_YEARS;
	/// The share of the earlier members who can join in a growth period.
	GrowthShare, "growthShare", Billionths, 1, 1_000_000_000;
	/// How long a penalty lasts, for example for those who vouched for a removed member. They cannot vouch, invite or
	/// challenge.
	PenaltyPeriod, "penaltyPeriod", Milliseconds, MINUTE, TEN_YEARS;
	/// The least time between two changes of a member's key.
	KeyChangeInterval, "keyChangeInterval", Milliseconds, MINUTE, TEN_YEARS;
	DividendPeriod, "dividendPeriod", Milliseconds, SECOND, TEN_YEARS;
	/// What each member gets in each period; the first amount, if it grows. The least value can be paid to an empty
	/// account.
	DividendAmount, "dividendPolicy", Amount, SMALLEST_BALANCE, u64::MAX;
	/// How much a growing dividend grows at each re-evaluation (c²).
	DividendRate, "dividendPolicy", Billionths, 1, 1_000_000_000;
	/// The time between two re-evaluations of a growing dividend.
	Reevaluation, "dividendPolicy", Milliseconds, SECOND, THIRTY_YEARS;
	/// The full free quota. With 0 nothing is free.
	AllowanceCap, "allowanceCap", Nanoseconds, 0, DAY_OF_COMPUTE;
	/// How long an empty quota takes to be full.
	AllowanceRefillTime, "allowanceRefillTime", Milliseconds, MINUTE, TEN_YEARS;
	/// What one byte of a transaction takes from the quota.
	AllowanceLengthCost, "allowanceLengthCost", Nanoseconds, 1, SECOND_OF_COMPUTE;
	/// The price of one second of compute. If it were 0, strangers could fill the chain.
	FeePerSecond, "feePerSecond", Amount, 1, u64::MAX;
	/// The price of one byte of a transaction.
	FeePerByte, "feePerByte", Amount, 1, u64::MAX;
	/// The deposit for one item that the chain stores for somebody.
	DepositPerItem, "depositPerItem", Amount, 1, u64::MAX;
	/// The deposit for one byte that the chain stores for somebody.
	DepositPerByte, "depositPerByte", Amount, 1, u64::MAX;
	/// The units of an accepted currency that pay as much of a fee as [`Parameter::AcceptedNative`].
	AcceptedUnits, "feesAccepted", Amount, 1, u64::MAX;
	/// The native money that [`Parameter::AcceptedUnits`] stand for.
	AcceptedNative, "feesAccepted", Amount, 1, u64::MAX;
	/// The fewest active validators.
	MinValidators, "minValidators", Count, 1, VALIDATORS;
	/// Whole sessions without a block after which a validator is suspended.
	MaxMissedSessions, "maxMissedSessions", Count, 1, 1_000_000;
	/// The shortest period between two closings of a cooperative.
	ShortestCoopPeriod, "shortestCoopPeriod", Milliseconds, MINUTE, TEN_YEARS;
	/// The shortest time in which members of a cooperative can vote.
	ShortestCoopDecision, "shortestCoopDecision", Milliseconds, TEN_SECONDS, TEN_YEARS;
	/// The shortest time in which members can object. It applies to appeals against an expulsion and to contested work
	/// in a cooperative. In a budget it applies to objections to a review or a report, and to votes to stop a project.
	ShortestCoopObjection, "shortestCoopObjection", Milliseconds, SECOND, TEN_YEARS;
	/// The least quorum that bylaws can ask for, as a part of all votes. It is at most half of them, since a
	/// cooperative could not decide otherwise.
	LeastCoopQuorum, "leastCoopQuorum", Billionths, 1, 500_000_000;
	/// The most votes that a member of a cooperative can have, as a multiple of another member's.
	MostCoopVoteRatio, "mostCoopVoteRatio", Count, 1, 255;
	/// The shortest time in which members of a cooperative can claim their part.
	ShortestCoopClaim, "shortestCoopClaim", Milliseconds, MINUTE, TEN_YEARS;
	/// How long a cooperative that is dissolved pays its debts.
	CoopWindDown, "coopWindDown", Milliseconds, MINUTE, TEN_YEARS;
	/// The fewest members with whom there is an election. So it also says when the first one comes.
	ElectionMembers, "electionMembers", Count, 1, 1_000_000;
	/// Seats of the council.
	CouncilSeats, "councilSeats", Count, 1, COUNCIL;
	/// How long a seat of the council is held.
	CouncilTerm, "councilTerm", Milliseconds, MINUTE, TEN_YEARS;
	/// The parts in which the council is renewed: there are as many elections in a term.
	CouncilParts, "councilParts", Count, 1, PARTS;
	/// Seats of validators.
	ValidatorSeats, "validatorSeats", Count, 1, VALIDATORS;
	/// How long a seat of a validator is held.
	ValidatorTerm, "validatorTerm", Milliseconds, MINUTE, TEN_YEARS;
	/// The parts in which the validators are renewed.
	ValidatorParts, "validatorParts", Count, 1, PARTS;
	/// The largest share of the validators' seats that one election fills. Finality needs two thirds of the validators,
	/// so it is at most a third.
	ValidatorChange, "validatorChange", Billionths, 1, 333_333_333;
	/// How long candidates come forward.
	ElectionStanding, "electionStanding", Milliseconds, TEN_SECONDS, YEAR;
	/// How long members vote, in an election or on a recall.
	ElectionVoting, "electionVoting", Milliseconds, TEN_SECONDS, YEAR;
	/// How long members sign a petition to recall somebody.
	RecallPetition, "recallPetition", Milliseconds, TEN_SECONDS, YEAR;
	/// The share of the members who have to sign it. It is at most half of them, since nobody could be recalled otherwise.
	RecallSigners, "recallSigners", Billionths, 1, 500_000_000;
	/// The share of the members who have to vote for a recall, from more than a third to half of them. Fewer cannot recall
	/// anybody while all others are silent.
	RecallShare, "recallShare", Billionths, 333_333_334, 500_000_000;
	/// How long a proposal to the assembly is discussed before the vote. The rows of a track hold for each of the
	/// [`TRACKS`].
	TrackPreparation, "track…", Milliseconds, TEN_SECONDS, YEAR;
	/// How long the members can vote on a proposal.
	TrackDecision, "track…", Milliseconds, MINUTE, YEAR;
	/// How long a majority must last.
	TrackConfirmation, "track…", Milliseconds, TEN_SECONDS, YEAR;
	/// The time between an approval and the call that carries it out.
	TrackEnactment, "track…", Milliseconds, TEN_SECONDS, YEAR;
	/// The supporters that a proposal needs besides its proposer. More than a quarter of the members are never needed.
	TrackSupporters, "track…", Count, 1, 32;
	/// The least share of all members who say aye. It is more than a third, so that fewer never decide while all others
	/// are silent.
	TrackSupport, "track…", Billionths, 333_333_334, 900_000_000;
	/// The least share of ayes among ayes and nays: always more than half.
	TrackApproval, "track…", Billionths, 500_000_001, 900_000_000;
	/// The share of the members whose petition brings an approved change of the constitution to a second vote.
	VetoShare, "vetoShare", Billionths, 10_000_000, 333_333_333;
	/// The most delegators behind one delegate on a track, as a share of the members. One is always possible.
	DelegateShare, "delegateShare", Billionths, 1, 200_000_000;
	/// The share of the members who must find a question helpful so that the proposer must answer it. If a cooperative
	/// discusses one of its resolutions, it is a share of its members. It takes two at least.
	PressingShare, "pressingShare", Billionths, 1, 500_000_000;
	/// How long a proposal to the assembly can wait for supporters.
	ProposalTime, "proposalTime", Milliseconds, HOUR, TEN_YEARS;
	/// How long the ballots of a closed vote are kept, as the record of delegates.
	RecordTime, "recordTime", Milliseconds, HOUR, TEN_YEARS;
	/// The seats of the panel that decides a dispute first. More than half of all seats must agree, so it should be odd.
	JurySeats, "jurySeats", Count, 3, JURORS - 1;
	/// The seats of the panel that hears an appeal: more than those of the first.
	AppealSeats, "appealSeats", Count, 4, JURORS;
	/// What the commons pay to each juror who has voted.
	JuryFee, "juryFee", Amount, SMALLEST_BALANCE, u64::MAX;
}

/// The tracks of the assembly. Each has the second part of its name in the genesis (`trackCommons`) and its name in a
/// community's file (`[tracks.commons]`). Its rule holds unless the community chooses another.
pub const TRACKS: [(&str, &str, TrackRule); 5] = [
	(
		"Constitution",
		"constitution",
		TrackRule {
			preparation: 14 * DAY,
			decision: 28 * DAY,
			confirmation: 3 * DAY,
			enactment: 14 * DAY,
			supporters: 10,
			support: 500_000_000,
			approval: 666_666_667,
		},
	),
	(
		"Commons",
		"commons",
		TrackRule {
			preparation: 7 * DAY,
			decision: 14 * DAY,
			confirmation: 2 * DAY,
			enactment: 3 * DAY,
			supporters: 5,
			support: 350_000_000,
			approval: 550_000_000,
		},
	),
	(
		"Policy",
		"policy",
		TrackRule {
			preparation: 7 * DAY,
			decision: 14 * DAY,
			confirmation: 2 * DAY,
			enactment: 3 * DAY,
			supporters: 5,
			support: 350_000_000,
			approval: 550_000_000,
		},
	),
	(
		"Membership",
		"membership",
		TrackRule {
			preparation: 2 * DAY,
			decision: 7 * DAY,
			confirmation: DAY,
			enactment: DAY,
			supporters: 5,
			support: 350_000_000,
			approval: 600_000_000,
		},
	),
	(
		"Emergency",
		"emergency",
		TrackRule {
			preparation: 10 * MINUTE,
			decision: 3 * DAY,
			confirmation: HOUR,
			enactment: 10 * MINUTE,
			supporters: 5,
			support: 350_000_000,
			approval: 666_666_667,
		},
	),
];

/// The values that are related to each other, in the units of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Values {
	/// See [`Parameter::VouchesNeeded`].
	pub vouches_needed: u32,
	/// See [`Parameter::MaxVouches`].
	pub max_vouches: u32,
	/// See [`Parameter::VouchInterval`].
	pub vouch_interval: u64,
	/// See [`Parameter::VouchValidity`].
	pub vouch_validity: u64,
	/// See [`Parameter::ChallengePeriod`].
	pub challenge_period: u64,
	/// See [`Parameter::CandidacyValidity`].
	pub candidacy_validity: u64,
	/// See [`Parameter::RecoveryDelay`].
	pub recovery_delay: u64,
	/// See [`Parameter::RecoveryThreshold`].
	pub recovery_threshold: u32,
	/// See [`Parameter::VouchAge`].
	pub vouch_age: u64,
	/// See [`Parameter::PenaltyPeriod`].
	pub penalty_period: u64,
	/// See [`Parameter::DividendPeriod`].
	pub dividend_period: u64,
	/// See [`Parameter::Reevaluation`]; `None` while the dividend is fixed.
	pub reevaluation: Option<u64>,
	/// See [`Parameter::AllowanceCap`].
	pub allowance_cap: u64,
	/// See [`Parameter::AllowanceRefillTime`].
	pub allowance_refill_time: u64,
	/// See [`Parameter::MinValidators`].
	pub min_validators: u32,
	/// See [`Parameter::CouncilTerm`].
	pub council_term: u64,
	/// See [`Parameter::CouncilParts`].
	pub council_parts: u32,
	/// See [`Parameter::ValidatorSeats`].
	pub validator_seats: u32,
	/// See [`Parameter::ValidatorTerm`].
	pub validator_term: u64,
	/// See [`Parameter::ValidatorParts`].
	pub validator_parts: u32,
	/// See [`Parameter::ElectionStanding`].
	pub election_standing: u64,
	/// See [`Parameter::ElectionVoting`].
	pub election_voting: u64,
	/// See [`Parameter::JurySeats`].
	pub jury_seats: u32,
	/// See [`Parameter::AppealSeats`].
	pub appeal_seats: u32,
	/// The length of a session, in milliseconds. It is no parameter, since it never changes.
	pub session: u64,
}

/// The number of items from which [`Values`] are read: the parameters, and the lengths of a slot and of a session.
pub const RELATED: u64 = 26;

impl Values {
	/// The defaults of the runtime. Its tests ensure that they are the same.
	pub const DEFAULT: Self = Self {
		vouches_needed: 3,
		max_vouches: 50,
		vouch_interval: 5 * DAY,
		vouch_validity: 2 * YEAR,
		challenge_period: 7 * DAY,
		candidacy_validity: 60 * DAY,
		recovery_delay: 14 * DAY,
		recovery_threshold: 3,
		vouch_age: 90 * DAY,
		penalty_period: 90 * DAY,
		dividend_period: DAY,
		reevaluation: None,
		allowance_cap: 2 * SECOND_OF_COMPUTE,
		allowance_refill_time: DAY,
		min_validators: 1,
		council_term: 2 * YEAR,
		council_parts: 2,
		validator_seats: 7,
		validator_term: 2 * YEAR,
		validator_parts: 4,
		election_standing: 21 * DAY,
		election_voting: 14 * DAY,
		jury_seats: 7,
		appeal_seats: 15,
		session: HOUR,
	};
}

impl Default for Values {
	fn default() -> Self {
		Self::DEFAULT
	}
}

/// The longest session that a community's file can name. Only tests have longer ones: no session of theirs ends, so no
/// jury is ever drawn.
pub const LONGEST_SESSION: u64 = 7 * DAY;

/// The fewest sessions for a case with its appeal.
pub const SESSIONS_OF_A_CASE: u64 = 12;

/// A condition between two or more parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
	/// A member with the needed vouches has enough vouchers for a recovery.
	RecoveryIsPossible,
	/// A member can give at once as many vouches as a person needs. Otherwise there would not be enough for all.
	VouchesCanBeGiven,
	/// While one vouch is valid, a member can give as many as a person needs. Otherwise there would not be enough for
	/// all.
	VouchesLast,
	/// A candidacy lasts longer than the challenge period.
	CandidacyOutlastsChallenge,
	/// A vouch lasts longer than the challenge period.
	VouchOutlastsChallenge,
	/// A penalised person does not vouch sooner under a new key. The challenge period and
	/// `VouchAge`, which they would have to wait, are together no shorter than a penalty.
	PenaltyIsServed,
	/// A growing dividend is paid at least once between two re-evaluations.
	DividendBeforeReevaluation,
	/// A quota does not refill faster than time passes: its cap is at most its refill time.
	QuotaRefillsInTime,
	/// Each election of the council is over before the next one begins.
	CouncilElectionsFit,
	/// Each election of validators is over before the next one begins.
	ValidatorElectionsFit,
	/// Elections can fill the set of validators.
	ValidatorsHaveSeats,
	/// A jury has time for two panels. Each waits for chance for up to three sessions, and this is at most half of the time.
	JuriesHaveTime,
	/// An appeal is heard by a larger panel than the first.
	AppealPanelIsLarger,
}

impl Relation {
	pub const ALL: &'static [Relation] = &[
		Relation::RecoveryIsPossible,
		Relation::VouchesCanBeGiven,
		Relation::VouchesLast,
		Relation::CandidacyOutlastsChallenge,
		Relation::VouchOutlastsChallenge,
		Relation::PenaltyIsServed,
		Relation::DividendBeforeReevaluation,
		Relation::QuotaRefillsInTime,
		Relation::CouncilElectionsFit,
		Relation::ValidatorElectionsFit,
		Relation::ValidatorsHaveSeats,
		Relation::JuriesHaveTime,
		Relation::AppealPanelIsLarger,
	];

	/// Whether this condition holds between these values.
	pub fn holds(self, values: &Values) -> bool {
		match self {
			Relation::RecoveryIsPossible => values.recovery_threshold <= values.vouches_needed,
			Relation::VouchesCanBeGiven => values.vouches_needed <= values.max_vouches,
			Relation::VouchesLast => time_to_vouch(values) <= values.vouch_validity,
			Relation::CandidacyOutlastsChallenge => values.challenge_period < values.candidacy_validity,
			Relation::VouchOutlastsChallenge => values.challenge_period < values.vouch_validity,
			Relation::PenaltyIsServed => values.penalty_period <= time_to_return(values),
			Relation::DividendBeforeReevaluation => {
				values.reevaluation.is_none_or(|reevaluation| values.dividend_period <= reevaluation)
			}
			Relation::QuotaRefillsInTime => {
				values.allowance_cap <= values.allowance_refill_time.saturating_mul(NANOS_PER_MILLISECOND)
			}
			Relation::CouncilElectionsFit => {
				time_of_elections(values, values.council_parts) <= values.council_term
			}
			Relation::ValidatorElectionsFit => {
				time_of_elections(values, values.validator_parts) <= values.validator_term
			}
			Relation::ValidatorsHaveSeats => values.min_validators <= values.validator_seats,
			Relation::JuriesHaveTime => {
				values.session > LONGEST_SESSION
					|| values.session.saturating_mul(SESSIONS_OF_A_CASE) <= time_of_a_case(values)
			}
			Relation::AppealPanelIsLarger => values.jury_seats < values.appeal_seats,
		}
	}

	/// The condition in words, with the names of the genesis.
	pub const fn says(self) -> &'static str {
		match self {
			Relation::RecoveryIsPossible => "recoveryThreshold is at most vouchesNeeded",
			Relation::VouchesCanBeGiven => "vouchesNeeded is at most maxVouches",
			Relation::VouchesLast => "vouchInterval times vouchesNeeded is at most vouchValidity",
			Relation::CandidacyOutlastsChallenge => "challengePeriod is shorter than candidacyValidity",
			Relation::VouchOutlastsChallenge => "challengePeriod is shorter than vouchValidity",
			Relation::PenaltyIsServed => "penaltyPeriod is at most challengePeriod and vouchAge together",
			Relation::DividendBeforeReevaluation => {
				"dividendPeriod is at most the time between two re-evaluations"
			}
			Relation::QuotaRefillsInTime => "allowanceCap is at most allowanceRefillTime",
			Relation::CouncilElectionsFit => {
				"electionStanding and electionVoting together, times councilParts, are at most councilTerm"
			}
			Relation::ValidatorElectionsFit => {
				"electionStanding and electionVoting together, times validatorParts, are at most validatorTerm"
			}
			Relation::ValidatorsHaveSeats => "minValidators is at most validatorSeats",
			Relation::JuriesHaveTime => {
				"twelve sessions are at most four times challengePeriod, and at most twice recoveryDelay"
			}
			Relation::AppealPanelIsLarger => "jurySeats is less than appealSeats",
		}
	}

	/// The first condition that does not hold between these values, if any.
	pub fn broken(values: &Values) -> Option<Relation> {
		Self::ALL.iter().copied().find(|relation| !relation.holds(values))
	}
}

/// How long a member takes to give as many vouches as a person needs, in milliseconds.
pub fn time_to_vouch(values: &Values) -> u64 {
	values.vouch_interval.saturating_mul(values.vouches_needed.into())
}

/// The least time until a person who comes by invitation can vouch, in milliseconds.
pub fn time_to_return(values: &Values) -> u64 {
	values.challenge_period.saturating_add(values.vouch_age)
}

/// How long a jury has for a case with its appeal, in milliseconds: four challenge periods, or two recovery delays.
pub fn time_of_a_case(values: &Values) -> u64 {
	values.challenge_period.saturating_mul(4).min(values.recovery_delay.saturating_mul(2))
}

/// How long all elections of a term take, in a body that is renewed in so many parts, in milliseconds.
pub fn time_of_elections(values: &Values, parts: u32) -> u64 {
	values.election_standing.saturating_add(values.election_voting).saturating_mul(parts.into())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_least_of_each_row_is_not_more_than_the_most() {
		for row in Parameter::ALL {
			let bounds = row.bounds();
			assert!(bounds.least <= bounds.most, "{row:?}");
			assert!(bounds.contains(bounds.least.into()) && bounds.contains(bounds.most.into()), "{row:?}");
			assert!(!bounds.contains(u128::from(bounds.most) + 1), "{row:?}");
		}
	}

	#[test]
	fn the_rule_of_each_track_is_within_its_bounds_by_default() {
		for (_, name, track) in TRACKS {
			let numbers = [
				(Parameter::TrackPreparation, track.preparation),
				(Parameter::TrackDecision, track.decision),
				(Parameter::TrackConfirmation, track.confirmation),
				(Parameter::TrackEnactment, track.enactment),
				(Parameter::TrackSupporters, track.supporters.into()),
				(Parameter::TrackSupport, track.support.into()),
				(Parameter::TrackApproval, track.approval.into()),
			];
			for (row, number) in numbers {
				assert!(row.bounds().contains(number.into()), "{name}: {row:?}");
			}
		}
	}

	#[test]
	fn nothing_but_the_quota_can_be_zero() {
		for row in Parameter::ALL {
			assert_eq!(row.bounds().contains(0), *row == Parameter::AllowanceCap, "{row:?}");
		}
	}

	#[test]
	fn the_defaults_break_no_relation() {
		assert_eq!(Relation::broken(&Values::default()), None);
	}

	#[test]
	fn each_relation_can_be_broken_and_holds_at_its_edge() {
		let default = Values::default();
		let edges = [
			(
				Relation::RecoveryIsPossible,
				Values { recovery_threshold: default.vouches_needed, ..default },
				Values { recovery_threshold: default.vouches_needed + 1, ..default },
			),
			(
				Relation::VouchesCanBeGiven,
				Values { max_vouches: default.vouches_needed, ..default },
				Values { max_vouches: default.vouches_needed - 1, ..default },
			),
			(
				Relation::VouchesLast,
				Values { vouch_validity: 15 * DAY, ..default },
				Values { vouch_validity: 15 * DAY - 1, ..default },
			),
			(
				Relation::CandidacyOutlastsChallenge,
				Values { candidacy_validity: default.challenge_period + 1, ..default },
				Values { candidacy_validity: default.challenge_period, ..default },
			),
			(
				Relation::VouchOutlastsChallenge,
				Values { vouch_interval: DAY, vouch_validity: default.challenge_period + 1, ..default },
				Values { vouch_interval: DAY, vouch_validity: default.challenge_period, ..default },
			),
			(
				Relation::PenaltyIsServed,
				Values { vouch_age: 83 * DAY, ..default },
				Values { vouch_age: 83 * DAY - 1, ..default },
			),
			(
				Relation::DividendBeforeReevaluation,
				Values { reevaluation: Some(default.dividend_period), ..default },
				Values { reevaluation: Some(default.dividend_period - 1), ..default },
			),
			(
				Relation::QuotaRefillsInTime,
				Values { allowance_cap: DAY_OF_COMPUTE, ..default },
				Values { allowance_cap: DAY_OF_COMPUTE + 1, ..default },
			),
			(
				Relation::CouncilElectionsFit,
				Values { council_term: 70 * DAY, ..default },
				Values { council_term: 70 * DAY - 1, ..default },
			),
			(
				Relation::ValidatorElectionsFit,
				Values { validator_term: 140 * DAY, ..default },
				Values { validator_term: 140 * DAY - 1, ..default },
			),
			(
				Relation::ValidatorsHaveSeats,
				Values { min_validators: 7, ..default },
				Values { min_validators: 8, ..default },
			),
			(
				Relation::JuriesHaveTime,
				Values { challenge_period: 3 * HOUR, ..default },
				Values { challenge_period: 3 * HOUR - 1, ..default },
			),
			(
				Relation::JuriesHaveTime,
				Values { recovery_delay: 6 * HOUR, ..default },
				Values { recovery_delay: 6 * HOUR - 1, ..default },
			),
			(
				Relation::AppealPanelIsLarger,
				Values { appeal_seats: 8, ..default },
				Values { appeal_seats: 7, ..default },
			),
		];
		for relation in Relation::ALL {
			assert!(edges.iter().any(|(of, ..)| of == relation), "{relation:?}");
		}
		for (relation, holds, breaks) in edges {
			assert_eq!(Relation::broken(&holds), None);
			assert_eq!(Relation::broken(&breaks), Some(relation));
		}
	}
}
