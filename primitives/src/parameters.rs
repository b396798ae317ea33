//! The bounds of a community's policy: **one table** for the file that a chain begins with and for the votes that
//! change it later. What the table refuses can neither be written nor voted.
//!
//! This file uses nothing but the core library, and nothing of this crate: the reader of community files, which knows
//! no runtime, compiles it too.

const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
const YEAR: u64 = 365 * DAY;
const TEN_SECONDS: u64 = 10 * SECOND;
/// The clock by which stages of membership end goes by ten minutes.
const TEN_MINUTES: u64 = 10 * MINUTE;
/// The longest time in the bylaws of a cooperative, and the longest that anything is delayed.
const TEN_YEARS: u64 = 10 * YEAR;
/// Genesis writes spans and not points in time, and takes for a point what is longer than 31 years.
const THIRTY_YEARS: u64 = 30 * YEAR;
const SECOND_OF_COMPUTE: u64 = 1_000_000_000;
const DAY_OF_COMPUTE: u64 = 86_400 * SECOND_OF_COMPUTE;
const NANOS_PER_MILLISECOND: u64 = 1_000_000;
/// The vouches that one person can hold and give at once.
const VOUCHES: u64 = 100;
/// The validators that a chain can have.
const VALIDATORS: u64 = 100;
/// The least that an account can hold: 0.01 of the native unit.
const SMALLEST_BALANCE: u64 = 10_000_000;

/// The machines that a community can choose as its reference, by name, and how many times as long each takes to compute
/// what the server does on which the weights were measured. Whatever a block may hold, the reference machine must
/// import in time.
pub const MACHINES: [(&str, u64); 2] = [("raspberry-pi-4", 8), ("server", 1)];

/// The shortest slot, in milliseconds, on the server.
const SHORTEST_SLOT: u64 = 300;

/// The shortest slot of a chain whose reference machine takes so many times as long, in milliseconds. Every call must fit
/// in a block, and everything that a pallet does at once; the largest is an upgrade of the runtime.
pub const fn shortest_slot(slowdown: u64) -> u64 {
	SHORTEST_SLOT.saturating_mul(slowdown)
}

/// In what a parameter is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
	/// Things or persons.
	Count,
	/// Time, in milliseconds.
	Milliseconds,
	/// Compute, in nanoseconds of it.
	Nanoseconds,
	/// Money, in smallest parts.
	Amount,
	/// A share, in parts per billion.
	Billionths,
}

/// What a parameter can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
	/// In what it is counted.
	pub unit: Unit,
	/// It is not less than this.
	pub least: u64,
	/// It is not more than this.
	pub most: u64,
}

impl Bounds {
	/// Whether this number is neither too little nor too much.
	pub fn contains(&self, number: u128) -> bool {
		(u128::from(self.least)..=u128::from(self.most)).contains(&number)
	}
}

/// Each row: the parameter, its name in the genesis, in what it is counted, the least, and the most.
macro_rules! table {
	($($(#[$doc:meta])* $parameter:ident, $name:literal, $unit:ident, $least:expr, $most:expr;)*) => {
		/// A number that a community chooses. A choice of several numbers (the rule of the dividend, the price in
		/// another currency) has a row for each.
		#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
		pub enum Parameter {
			$($(#[$doc])* $parameter,)*
		}

		impl Parameter {
			/// All rows of the table.
			pub const ALL: &'static [Parameter] = &[$(Parameter::$parameter,)*];

			/// The name of the choice that it is part of, in the genesis.
			pub const fn name(self) -> &'static str {
				match self {
					$(Parameter::$parameter => $name,)*
				}
			}

			/// What it can be.
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
	/// Time between two vouches of one member.
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
	/// How long the old key can object to a recovery; how long a change of the key or of the guardians takes, and leaving.
	RecoveryDelay, "recoveryDelay", Milliseconds, MINUTE, TEN_YEARS;
	/// Guardians who must at least agree on a recovery; never fewer than two, nor than half of them.
	RecoveryThreshold, "recoveryThreshold", Count, 1, VOUCHES;
	/// How long a member has been one before they can invite, vouch and challenge; founders can from the start.
	VouchAge, "vouchAge", Milliseconds, SECOND, TEN_YEARS;
	/// The time in which at most a share of the members can join.
	GrowthPeriod, "growthPeriod", Milliseconds, MINUTE, TEN_YEARS;
	/// That share.
	GrowthShare, "growthShare", Billionths, 1, 1_000_000_000;
	/// How long those who vouched for a removed member cannot vouch.
	PenaltyPeriod, "penaltyPeriod", Milliseconds, MINUTE, TEN_YEARS;
	/// Time between two changes of a member's key.
	KeyChangeInterval, "keyChangeInterval", Milliseconds, MINUTE, TEN_YEARS;
	/// Time between two dividends.
	DividendPeriod, "dividendPeriod", Milliseconds, SECOND, TEN_YEARS;
	/// What each member gets each time; at first, if it grows. The least can be paid to an empty account.
	DividendAmount, "dividendPolicy", Amount, SMALLEST_BALANCE, u64::MAX;
	/// How much a growing dividend grows at each re-evaluation.
	DividendRate, "dividendPolicy", Billionths, 1, 1_000_000_000;
	/// Time between two re-evaluations of a growing dividend.
	Reevaluation, "dividendPolicy", Milliseconds, SECOND, THIRTY_YEARS;
	/// What the free quota refills to. None at all is a choice: nothing is free.
	AllowanceCap, "allowanceCap", Nanoseconds, 0, DAY_OF_COMPUTE;
	/// How long an empty quota takes to be full.
	AllowanceRefillTime, "allowanceRefillTime", Milliseconds, MINUTE, TEN_YEARS;
	/// What one byte of a transaction takes from the quota.
	AllowanceLengthCost, "allowanceLengthCost", Nanoseconds, 1, SECOND_OF_COMPUTE;
	/// The price of one second of compute. For nothing, strangers could fill the chain.
	FeePerSecond, "feePerSecond", Amount, 1, u64::MAX;
	/// The price of one byte of a transaction.
	FeePerByte, "feePerByte", Amount, 1, u64::MAX;
	/// The deposit for one item that is stored for somebody.
	DepositPerItem, "depositPerItem", Amount, 1, u64::MAX;
	/// The deposit for one byte that is stored for somebody.
	DepositPerByte, "depositPerByte", Amount, 1, u64::MAX;
	/// So many units of an accepted currency …
	AcceptedUnits, "feesAccepted", Amount, 1, u64::MAX;
	/// … pay a fee of so much native money.
	AcceptedNative, "feesAccepted", Amount, 1, u64::MAX;
	/// The set of validators never falls below this many.
	MinValidators, "minValidators", Count, 1, VALIDATORS;
	/// Whole sessions without a block after which a validator is suspended.
	MaxMissedSessions, "maxMissedSessions", Count, 1, 1_000_000;
	/// The shortest period between two closings of a cooperative.
	ShortestCoopPeriod, "shortestCoopPeriod", Milliseconds, MINUTE, TEN_YEARS;
	/// The shortest time in which members of a cooperative can vote.
	ShortestCoopDecision, "shortestCoopDecision", Milliseconds, TEN_SECONDS, TEN_YEARS;
	/// The shortest time in which members can object: appeal against an expulsion or contest work in a cooperative, and
	/// object to a review, to a report, and in a vote to stop a project in a budget.
	ShortestCoopObjection, "shortestCoopObjection", Milliseconds, SECOND, TEN_YEARS;
	/// The least part of all votes that bylaws can ask for. Half of them at most, or a cooperative could not decide.
	LeastCoopQuorum, "leastCoopQuorum", Billionths, 1, 500_000_000;
	/// How many times as much as another's the vote of a member of a cooperative can count.
	MostCoopVoteRatio, "mostCoopVoteRatio", Count, 1, 255;
	/// The shortest time in which members of a cooperative can claim their part.
	ShortestCoopClaim, "shortestCoopClaim", Milliseconds, MINUTE, TEN_YEARS;
	/// How long the debts of a cooperative that is dissolved are paid.
	CoopWindDown, "coopWindDown", Milliseconds, MINUTE, TEN_YEARS;
}

/// The values that stand in a relation to each other, in the units of the table.
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
}

/// How many parameters [`Values`] holds.
pub const RELATED: u64 = 13;

/// The defaults of the runtime, which its tests hold equal to these.
impl Default for Values {
	fn default() -> Self {
		const DEFAULT: Values = Values {
			vouches_needed: 3,
			max_vouches: 50,
			vouch_interval: 5 * DAY,
			vouch_validity: 2 * YEAR,
			challenge_period: 7 * DAY,
			candidacy_validity: 60 * DAY,
			recovery_threshold: 3,
			vouch_age: 90 * DAY,
			penalty_period: 90 * DAY,
			dividend_period: DAY,
			reevaluation: None,
			allowance_cap: 2 * SECOND_OF_COMPUTE,
			allowance_refill_time: DAY,
		};
		DEFAULT
	}
}

/// What must hold between two or more parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
	/// A member has enough vouchers for a recovery.
	RecoveryIsPossible,
	/// A member can give as many vouches at once as one needs: else there would not be enough for all.
	VouchesCanBeGiven,
	/// While one vouch is valid, a member can give as many as one needs: else there would not be enough for all.
	VouchesLast,
	/// A candidate can wait for the end of the challenge period.
	CandidacyOutlastsChallenge,
	/// A vouch is still valid at the end of the challenge period.
	VouchOutlastsChallenge,
	/// Who is under a penalty does not vouch again sooner by coming anew: they would be challenged for the one time, and
	/// come of age in the other.
	PenaltyIsServed,
	/// A growing dividend is paid at least once between two re-evaluations.
	DividendBeforeReevaluation,
	/// A quota takes no less time to refill than it holds.
	QuotaRefillsInTime,
}

impl Relation {
	/// All relations.
	pub const ALL: &'static [Relation] = &[
		Relation::RecoveryIsPossible,
		Relation::VouchesCanBeGiven,
		Relation::VouchesLast,
		Relation::CandidacyOutlastsChallenge,
		Relation::VouchOutlastsChallenge,
		Relation::PenaltyIsServed,
		Relation::DividendBeforeReevaluation,
		Relation::QuotaRefillsInTime,
	];

	/// Whether it holds between these values.
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
		}
	}

	/// What must hold, in the names of the genesis.
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
		}
	}

	/// The first relation that does not hold between these values, if any.
	pub fn broken(values: &Values) -> Option<Relation> {
		Self::ALL.iter().copied().find(|relation| !relation.holds(values))
	}
}

/// How long a member takes to give as many vouches as one needs, in milliseconds.
pub fn time_to_vouch(values: &Values) -> u64 {
	values.vouch_interval.saturating_mul(values.vouches_needed.into())
}

/// How long it takes at least until somebody who comes by invitation can vouch, in milliseconds.
pub fn time_to_return(values: &Values) -> u64 {
	values.challenge_period.saturating_add(values.vouch_age)
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
		];
		assert_eq!(edges.len(), Relation::ALL.len());
		for (relation, holds, breaks) in edges {
			assert_eq!(Relation::broken(&holds), None);
			assert_eq!(Relation::broken(&breaks), Some(relation));
		}
	}
}
