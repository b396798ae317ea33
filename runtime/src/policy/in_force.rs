//! The numbers of the policy as they are in force, for people who decide on them.

use alloc::{format, vec, vec::Vec};
use frame_support::traits::Get;
use rochdale_primitives::parameters::{Bounds, Parameter, Unit};

use super::{checks::single_numbers, numbers, params, RuntimeParameters};
use crate::api::{PolicyNumber, PolicyUnit};

impl From<Unit> for PolicyUnit {
	fn from(unit: Unit) -> Self {
		match unit {
			Unit::Count => Self::Count,
			Unit::Milliseconds => Self::Milliseconds,
			Unit::Nanoseconds => Self::Nanoseconds,
			Unit::Amount => Self::Amount,
			Unit::Billionths => Self::Billionths,
		}
	}
}

impl PolicyNumber {
	fn new(parameter: &str, part: &str, row: Parameter, value: u128) -> Self {
		let Bounds { unit, least, most } = row.bounds();
		Self { parameter: parameter.into(), part: part.into(), unit: unit.into(), value, least, most }
	}
}

/// Which number of its parameter this is. A parameter of one number has no parts.
const fn part(row: Parameter) -> &'static str {
	match row {
		Parameter::DividendAmount => "amount",
		Parameter::DividendRate => "rate",
		Parameter::Reevaluation => "reevaluation",
		Parameter::TrackPreparation => "preparation",
		Parameter::TrackDecision => "decision",
		Parameter::TrackConfirmation => "confirmation",
		Parameter::TrackEnactment => "enactment",
		Parameter::TrackSupporters => "supporters",
		Parameter::TrackSupport => "support",
		Parameter::TrackApproval => "approval",
		_ => "",
	}
}

/// See [`crate::api::MemberAppApi::parameters`].
pub fn in_force() -> Vec<PolicyNumber> {
	macro_rules! of_one {
		($($group:ident :: $module:ident :: $name:ident = $row:ident;)*) => {
			vec![$(PolicyNumber::new(
				concat!(stringify!($group), ".", stringify!($name)),
				"",
				Parameter::$row,
				u128::from(params::$module::$name::get()),
			)),*]
		};
	}
	let mut all = single_numbers!(of_one);
	macro_rules! of_another_form {
		($($group:ident :: $module:ident :: $name:ident;)*) => {
			$(
				let value = Some(params::$module::$name::get());
				let now = RuntimeParameters::$group(params::$module::Parameters::$name(
					params::$module::$name,
					value,
				));
				let name = concat!(stringify!($group), ".", stringify!($name));
				let told = numbers(&now).into_iter();
				all.extend(told.map(|(row, number)| PolicyNumber::new(name, part(row), row, number)));
			)*
		};
	}
	of_another_form! {
		Dividend::dividend::Policy;
		Cooperatives::cooperatives::LeastQuorum;
		Assembly::assembly::Constitution;
		Assembly::assembly::Commons;
		Assembly::assembly::Policy;
		Assembly::assembly::Membership;
		Assembly::assembly::Emergency;
		Assembly::assembly::VetoShare;
		Assembly::assembly::DelegateShare;
		Assembly::assembly::PressingShare;
	}
	for accepted in params::fees::Accepted::get() {
		let prices = [
			("units", Parameter::AcceptedUnits, accepted.units),
			("native", Parameter::AcceptedNative, accepted.native),
		];
		all.extend(prices.map(|(of, row, number)| {
			PolicyNumber::new("Fees.Accepted", &format!("{}.{of}", accepted.currency), row, number)
		}));
	}
	all.sort_by(|one, other| one.parameter.cmp(&other.parameter));
	all
}
