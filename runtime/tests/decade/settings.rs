//! The choices of a community: a number for each row of the table of bounds.

use std::{collections::BTreeMap, sync::OnceLock};

use frame_support::traits::{dynamic_params::AggregatedKeyValue, BuildGenesisConfig, Get};
use pallet_dividend::Policy;
use rochdale_primitives::parameters::{Parameter, Relation, Values};
use rochdale_runtime::{
	policy::{self, params, Accepted, Needed, RuntimeParameters, DAY, HOUR, MINUTE, YEAR},
	PolicyConfig, Runtime, UNIT,
};
use sp_runtime::{DispatchError, Perbill};

use crate::{
	changes::{as_it_is, change},
	random::Random,
};

/// Currencies that may be accepted for fees, whether they exist or not.
const CURRENCIES: u64 = 5;

/// A number for each row. A fixed dividend has none for the rows of a growing one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
	numbers: BTreeMap<Parameter, u128>,
	growing: bool,
	/// The currencies in which fees can be paid. They are in no file.
	accepted: Vec<Accepted>,
	/// The length of a slot in milliseconds, and that of a session in slots. They never change.
	pub slot: u64,
	pub session: u32,
}

impl Settings {
	/// The current values of the chain.
	pub fn now() -> Self {
		let all = as_it_is();
		Self {
			numbers: all.iter().flat_map(policy::numbers).filter(|(row, _)| !of_a_track(*row)).collect(),
			growing: matches!(params::dividend::Policy::get(), Policy::Growth { .. }),
			accepted: params::fees::Accepted::get().to_vec(),
			slot: policy::SlotDuration::get(),
			session: u32::try_from(<policy::SessionLength as Get<u64>>::get()).expect("it is short"),
		}
	}

	/// The runtime's defaults.
	pub fn defaults() -> &'static Self {
		static DEFAULTS: OnceLock<Settings> = OnceLock::new();
		DEFAULTS.get_or_init(|| sp_io::TestExternalities::default().execute_with(Self::now))
	}

	/// Choices with which much happens: short times, and money for everybody.
	pub fn lively() -> Self {
		let mut lively = Self::defaults().clone();
		lively.numbers.extend([
			(Parameter::VouchesNeeded, 2),
			(Parameter::RecoveryThreshold, 2),
			(Parameter::VouchInterval, 1_000),
			(Parameter::ChallengePeriod, MINUTE.into()),
			(Parameter::RecoveryDelay, (10 * MINUTE).into()),
			(Parameter::KeyChangeInterval, MINUTE.into()),
			(Parameter::PenaltyPeriod, MINUTE.into()),
			(Parameter::VouchAge, 1_000),
			(Parameter::GrowthPeriod, MINUTE.into()),
			(Parameter::GrowthShare, 1_000_000_000),
			(Parameter::DividendPeriod, HOUR.into()),
			(Parameter::DividendAmount, 10_000 * UNIT),
			(Parameter::ShortestCoopPeriod, HOUR.into()),
			(Parameter::ShortestCoopDecision, MINUTE.into()),
			(Parameter::ShortestCoopObjection, MINUTE.into()),
			(Parameter::ShortestCoopClaim, HOUR.into()),
			(Parameter::CoopWindDown, HOUR.into()),
			(Parameter::AllowanceCap, 20_000_000_000),
			(Parameter::AllowanceRefillTime, DAY.into()),
			(Parameter::MembershipValidity, YEAR.into()),
			(Parameter::ElectionMembers, 5),
			(Parameter::CouncilTerm, (20 * DAY).into()),
			(Parameter::ValidatorTerm, (40 * DAY).into()),
			(Parameter::ElectionStanding, (2 * DAY).into()),
			(Parameter::ElectionVoting, DAY.into()),
			(Parameter::RecallPetition, DAY.into()),
		]);
		lively
	}

	/// The same with these slots and sessions, of which a jury has enough.
	pub fn on(mut self, slot: u64, session: u32) -> Self {
		(self.slot, self.session) = (slot, session);
		for (row, sessions) in [(Parameter::ChallengePeriod, 3), (Parameter::RecoveryDelay, 6)] {
			let least = u128::from(sessions * self.values().session);
			let number = self.numbers.entry(row).or_default();
			*number = least.max(*number);
		}
		self
	}

	/// The same, but each parameter is drawn again in this many of 1,000 cases. All relations hold.
	pub fn drawn(&self, random: &mut Random, per_mille: u64) -> Self {
		loop {
			let mut drawn = self.clone();
			if random.chance(per_mille) {
				drawn.growing = random.chance(500);
			}
			for row in rows() {
				let grows = [Parameter::DividendRate, Parameter::Reevaluation].contains(&row);
				let unset = grows && !drawn.numbers.contains_key(&row);
				if !of_a_currency(row) && (random.chance(per_mille) || unset) {
					drawn.numbers.insert(row, number(random, row));
				}
				if grows && !drawn.growing {
					drawn.numbers.remove(&row);
				}
			}
			if random.chance(per_mille / 2) {
				drawn.accepted = accepted(random);
			}
			if Relation::broken(&drawn.values()).is_none() {
				return drawn;
			}
		}
	}

	/// The value of this row.
	pub fn get(&self, row: Parameter) -> Option<u128> {
		self.numbers.get(&row).copied()
	}

	/// Whether the dividend grows.
	pub fn is_growing(&self) -> bool {
		self.growing
	}

	/// The same with this value in a row.
	pub fn with(&self, row: Parameter, number: u128) -> Self {
		let mut other = self.clone();
		other.numbers.insert(row, number);
		other
	}

	/// The values that are related to each other. All are within their bounds.
	pub fn values(&self) -> Values {
		let number = |row| self.get(row).and_then(|number| u64::try_from(number).ok());
		let time = |row| number(row).expect("a time within its bounds");
		let count = |row| number(row).and_then(|n| u32::try_from(n).ok()).expect("a count within its bounds");
		Values {
			vouches_needed: count(Parameter::VouchesNeeded),
			max_vouches: count(Parameter::MaxVouches),
			vouch_interval: time(Parameter::VouchInterval),
			vouch_validity: time(Parameter::VouchValidity),
			challenge_period: time(Parameter::ChallengePeriod),
			candidacy_validity: time(Parameter::CandidacyValidity),
			recovery_delay: time(Parameter::RecoveryDelay),
			recovery_threshold: count(Parameter::RecoveryThreshold),
			vouch_age: time(Parameter::VouchAge),
			penalty_period: time(Parameter::PenaltyPeriod),
			dividend_period: time(Parameter::DividendPeriod),
			reevaluation: self.growing.then(|| time(Parameter::Reevaluation)),
			allowance_cap: time(Parameter::AllowanceCap),
			allowance_refill_time: time(Parameter::AllowanceRefillTime),
			min_validators: count(Parameter::MinValidators),
			council_term: time(Parameter::CouncilTerm),
			council_parts: count(Parameter::CouncilParts),
			validator_seats: count(Parameter::ValidatorSeats),
			validator_term: time(Parameter::ValidatorTerm),
			validator_parts: count(Parameter::ValidatorParts),
			election_standing: time(Parameter::ElectionStanding),
			election_voting: time(Parameter::ElectionVoting),
			jury_seats: count(Parameter::JurySeats),
			appeal_seats: count(Parameter::AppealSeats),
			session: self.slot * u64::from(self.session),
		}
	}

	/// The values after this change.
	pub fn after(&self, change: &RuntimeParameters) -> Self {
		let (key, value) = change.clone().into_parts();
		if value.is_none() {
			let default = sp_io::TestExternalities::default().execute_with(as_it_is);
			let back = default.into_iter().find(|other| other.clone().into_parts().0 == key);
			return match back {
				Some(back) => self.after(&back),
				None => Self { accepted: Vec::new(), ..self.clone() },
			};
		}
		let mut after = self.clone();
		match change {
			RuntimeParameters::Fees(params::fees::Parameters::Accepted(_, Some(list))) => {
				after.accepted = list.to_vec();
				return after;
			}
			RuntimeParameters::Dividend(params::dividend::Parameters::Policy(_, Some(policy))) => {
				after.growing = matches!(policy, Policy::Growth { .. });
				after.numbers.remove(&Parameter::DividendRate);
				after.numbers.remove(&Parameter::Reevaluation);
			}
			_ => {}
		}
		let numbers = policy::numbers(change).into_iter().filter(|(row, _)| !of_a_track(*row));
		after.numbers.extend(numbers);
		after
	}

	/// The change that sets this row to its value here, together with all rows that belong to the same choice.
	pub fn change(&self, row: Parameter) -> RuntimeParameters {
		match row {
			Parameter::DividendAmount | Parameter::DividendRate | Parameter::Reevaluation => {
				let number = |row| self.get(row).expect("the dividend has all its numbers");
				let parts = || u32::try_from(number(Parameter::DividendRate)).expect("a share");
				let policy = match self.growing {
					false => Policy::Fixed { amount: number(Parameter::DividendAmount) },
					true => Policy::Growth {
						initial: number(Parameter::DividendAmount),
						rate: Perbill::from_parts(parts()),
						reevaluation: u64::try_from(number(Parameter::Reevaluation)).expect("a time"),
					},
				};
				change!(Dividend::dividend::Policy, Some(policy))
			}
			Parameter::AcceptedUnits | Parameter::AcceptedNative => {
				let list = self.accepted.clone().try_into().expect("not too many");
				change!(Fees::fees::Accepted, Some(list))
			}
			_ => change(row, self.get(row).expect("each other row has a number")),
		}
	}

	/// The reason why these values are impossible, if they are: a bound or a relation of the table.
	pub fn refusal(&self) -> Option<policy::Error<Runtime>> {
		let of_fees = self.accepted.iter().flat_map(|accepted| {
			[(Parameter::AcceptedUnits, accepted.units), (Parameter::AcceptedNative, accepted.native)]
		});
		for (row, number) in self.numbers.iter().map(|(row, number)| (*row, *number)).chain(of_fees) {
			if number < u128::from(row.bounds().least) {
				return Some(policy::Error::TooLittle);
			}
			if number > u128::from(row.bounds().most) {
				return Some(policy::Error::TooMuch);
			}
		}
		Relation::broken(&self.values()).map(policy::Error::from)
	}

	/// The reason why a community of this size cannot vote for these values, if it cannot.
	pub fn refusal_of_vote(&self, most: Needed) -> Option<DispatchError> {
		let more = |row, than: u32| self.get(row).is_some_and(|number| number > than.into());
		let refusal = self.refusal().or_else(|| {
			if more(Parameter::VouchesNeeded, most.members) {
				Some(policy::Error::MoreVouchesThanMembers)
			} else {
				more(Parameter::MinValidators, most.validators)
					.then_some(policy::Error::MoreThanTheValidators)
			}
		});
		refusal.map(DispatchError::from)
	}

	/// The values as the part `policy` of a genesis.
	pub fn genesis(&self) -> String {
		let (slot, session) = (self.slot, self.session);
		let mut fields =
			vec![format!("\"hardware\":\"server\",\"slotDuration\":{slot},\"sessionLength\":{session}")];
		for (row, number) in &self.numbers {
			if row.name() != Parameter::DividendAmount.name() {
				fields.push(format!("\"{}\":{number}", row.name()));
			}
		}
		let number = |row| self.get(row).unwrap_or_default();
		let amount = number(Parameter::DividendAmount);
		let policy = match self.growing {
			false => format!("{{\"Fixed\":{{\"amount\":{amount}}}}}"),
			true => format!(
				"{{\"Growth\":{{\"initial\":{amount},\"rate\":{},\"reevaluation\":{}}}}}",
				number(Parameter::DividendRate),
				number(Parameter::Reevaluation)
			),
		};
		fields.push(format!("\"{}\":{policy}", Parameter::DividendAmount.name()));
		format!("{{{}}}", fields.join(","))
	}

	/// The values as the policy of a genesis.
	pub fn config(&self) -> PolicyConfig {
		serde_json::from_str(&self.genesis()).expect("a policy")
	}

	/// Whether a chain begins with these values; it then has them.
	pub fn begin(&self) -> bool {
		let config = self.config();
		let begun = std::panic::catch_unwind(|| {
			sp_io::TestExternalities::default().execute_with(|| {
				config.build();
				Self::now()
			})
		});
		begun.is_ok_and(|begun| begun.numbers == self.numbers && begun.growing == self.growing)
	}

	/// The rows in which these values differ from others.
	pub fn differences(&self, from: &Self) -> Vec<Parameter> {
		let differ = |row: &Parameter| match of_a_currency(*row) {
			true => self.accepted != from.accepted,
			false => self.get(*row) != from.get(*row),
		};
		rows().filter(differ).collect()
	}
}

/// Whether this row is a number of the rule of a track. There is one such rule for each track.
fn of_a_track(row: Parameter) -> bool {
	row.name() == Parameter::TrackDecision.name()
}

/// The rows that are drawn here. The rules of tracks have a row for each number, and a value for each track; they have
/// tests of their own.
fn rows() -> impl Iterator<Item = Parameter> {
	Parameter::ALL.iter().copied().filter(|row| !of_a_track(*row))
}

/// Whether this row is about a currency in which fees are paid.
pub fn of_a_currency(row: Parameter) -> bool {
	[Parameter::AcceptedUnits, Parameter::AcceptedNative].contains(&row)
}

/// A number for this row: often a bound, otherwise a number of any order of magnitude.
pub fn number(random: &mut Random, row: Parameter) -> u128 {
	const FINE: u64 = 1 << 53;
	let bounds = row.bounds();
	let number = match random.below(8) {
		0 => bounds.least,
		1 => bounds.most,
		_ => {
			let (least, most) = ((bounds.least.max(1) as f64).ln(), (bounds.most as f64).ln());
			let part = random.below(FINE) as f64 / FINE as f64;
			((least + part * (most - least)).exp() as u64).clamp(bounds.least, bounds.most)
		}
	};
	number.into()
}

pub fn accepted(random: &mut Random) -> Vec<Accepted> {
	let one = |random: &mut Random| Accepted {
		currency: random.below(CURRENCIES) as u32,
		units: number(random, Parameter::AcceptedUnits),
		native: number(random, Parameter::AcceptedNative),
	};
	(0..random.below(5)).map(|_| one(random)).collect()
}

/// A change that somebody could propose: mostly within the bounds, sometimes beyond them, and sometimes back to the
/// default.
pub fn draw_change(now: &Settings, random: &mut Random) -> RuntimeParameters {
	let row = *random.one(&rows().collect::<Vec<_>>()).expect("there are rows");
	let bounds = row.bounds();
	let what = random.below(20);
	let drawn = match what {
		0 | 1 => u128::from(bounds.least).saturating_sub(1),
		// There is no share above the whole.
		2 | 3 if row != Parameter::DividendRate => u128::from(bounds.most) + 1,
		_ => number(random, row),
	};
	if of_a_currency(row) {
		let mut list = accepted(random);
		if let Some(first) = list.first_mut() {
			match row {
				Parameter::AcceptedUnits => first.units = drawn,
				_ => first.native = drawn,
			}
		}
		return Settings { accepted: list, ..now.clone() }.change(row);
	}
	let mut wanted = now.clone();
	if [Parameter::DividendAmount, Parameter::DividendRate, Parameter::Reevaluation].contains(&row) {
		wanted.growing = row != Parameter::DividendAmount || random.chance(500);
		if wanted.growing && !now.growing {
			for other in [Parameter::DividendRate, Parameter::Reevaluation] {
				wanted.numbers.insert(other, number(random, other));
			}
		}
	}
	let change = wanted.with(row, drawn).change(row);
	match what {
		4 | 5 => back(change),
		_ => change,
	}
}

/// The change back to the default of the same parameter.
pub fn back(change: RuntimeParameters) -> RuntimeParameters {
	use codec::{Decode, Encode};
	// The encoding of a change is the key of the parameter, followed by its value if there is one.
	let (key, _) = change.into_parts();
	let mut bytes = key.encode();
	bytes.push(0);
	RuntimeParameters::decode(&mut &bytes[..]).expect("a change without a value")
}

/// All changes that lead a community from one set of choices to another.
pub fn changes(from: &Settings, to: &Settings) -> Vec<RuntimeParameters> {
	let mut rows = to.differences(from);
	// Several rows can belong to one choice.
	rows.dedup_by_key(|row| row.name());
	rows.into_iter().map(|row| to.change(row)).collect()
}
