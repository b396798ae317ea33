//! The policy stays within its bounds: at genesis, and whatever is voted.

#[allow(dead_code)]
mod common;

use codec::Decode;
use common::*;
use frame_support::{assert_noop, assert_ok, traits::Get};
use pallet_dividend::Policy;
use rochdale_primitives::parameters::{Parameter, Unit, Values};
use rochdale_runtime::{
	configs::fees::Accepted,
	policy::{self, params, RuntimeParameters},
	Balance, PolicyConfig, Runtime, RuntimeCall, RuntimeOrigin, MINIMUM_BALANCE, UNIT,
};
use sp_runtime::{traits::Dispatchable, DispatchError, Perbill};

type Error = policy::Error<Runtime>;

fn council() -> RuntimeOrigin {
	pallet_collective::RawOrigin::<_, pallet_collective::Instance1>::Members(2, 3).into()
}

/// Two thirds of the council make this change.
fn vote(change: RuntimeParameters) -> Result<(), DispatchError> {
	let call = RuntimeCall::Policy(policy::Call::set_parameter { key_value: change });
	call.dispatch(council()).map(|_| ()).map_err(|error| error.error)
}

/// A change of one parameter; `None` sets it back to its default.
macro_rules! change {
	($group:ident :: $module:ident :: $name:ident, $value:expr) => {
		RuntimeParameters::$group(params::$module::Parameters::$name(params::$module::$name, $value))
	};
}

/// The change that sets this row of the table to this number. A row that is missing here does not compile.
fn change(row: Parameter, number: u128) -> RuntimeParameters {
	let moment = || Some(u64::try_from(number).expect("a moment"));
	let count = || Some(u32::try_from(number).expect("a count"));
	let grow = |initial: Balance, rate: Perbill, reevaluation: Moment| {
		change!(Dividend::dividend::Policy, Some(Policy::Growth { initial, rate, reevaluation }))
	};
	let accept = |units: Balance, native: Balance| {
		let list = vec![Accepted { currency: 0, units, native }];
		change!(Fees::fees::Accepted, Some(list.try_into().expect("one")))
	};
	match row {
		Parameter::VouchesNeeded => change!(Members::members::VouchesNeeded, count()),
		Parameter::MaxVouches => change!(Members::members::MaxVouches, count()),
		Parameter::VouchInterval => change!(Members::members::VouchInterval, moment()),
		Parameter::VouchValidity => change!(Members::members::VouchValidity, moment()),
		Parameter::MembershipValidity => change!(Members::members::MembershipValidity, moment()),
		Parameter::ChallengePeriod => change!(Members::members::ChallengePeriod, moment()),
		Parameter::InvitationValidity => change!(Members::members::InvitationValidity, moment()),
		Parameter::CandidacyValidity => change!(Members::members::CandidacyValidity, moment()),
		Parameter::RecoveryDelay => change!(Members::members::RecoveryDelay, moment()),
		Parameter::RecoveryThreshold => change!(Members::members::RecoveryThreshold, count()),
		Parameter::PenaltyPeriod => change!(Members::members::PenaltyPeriod, moment()),
		Parameter::KeyChangeInterval => change!(Members::members::KeyChangeInterval, moment()),
		Parameter::DividendPeriod => change!(Dividend::dividend::Period, moment()),
		Parameter::DividendAmount => {
			change!(Dividend::dividend::Policy, Some(Policy::Fixed { amount: number }))
		}
		Parameter::DividendRate => {
			let parts = u32::try_from(number).expect("a share").to_le_bytes();
			grow(UNIT, Perbill::decode(&mut &parts[..]).expect("a share"), YEAR)
		}
		Parameter::Reevaluation => {
			grow(UNIT, Perbill::from_percent(1), u64::try_from(number).expect("a moment"))
		}
		Parameter::AllowanceCap => change!(Allowance::allowance::Cap, moment()),
		Parameter::AllowanceRefillTime => change!(Allowance::allowance::RefillTime, moment()),
		Parameter::AllowanceLengthCost => change!(Allowance::allowance::LengthCost, moment()),
		Parameter::FeePerSecond => change!(Fees::fees::PerSecond, Some(number)),
		Parameter::FeePerByte => change!(Fees::fees::PerByte, Some(number)),
		Parameter::DepositPerItem => change!(Fees::fees::DepositPerItem, Some(number)),
		Parameter::DepositPerByte => change!(Fees::fees::DepositPerByte, Some(number)),
		Parameter::AcceptedUnits => accept(number, UNIT),
		Parameter::AcceptedNative => accept(UNIT, number),
		Parameter::MinValidators => change!(Validators::validators::Minimum, count()),
		Parameter::MaxMissedSessions => change!(Validators::validators::MaxMissedSessions, count()),
		Parameter::ShortestCoopPeriod => change!(Cooperatives::cooperatives::ShortestPeriod, moment()),
		Parameter::ShortestCoopDecision => change!(Cooperatives::cooperatives::ShortestDecision, moment()),
		Parameter::ShortestCoopClaim => change!(Cooperatives::cooperatives::ShortestClaim, moment()),
		Parameter::CoopWindDown => change!(Cooperatives::cooperatives::WindDown, moment()),
	}
}

/// A chain with this policy, while a block is made.
fn with(policy: PolicyConfig, story: impl FnOnce()) {
	genesis(3, policy).execute_with(|| block(START, story));
}

#[test]
fn no_vote_sets_less_than_the_least_or_more_than_the_most() {
	with(PolicyConfig::default(), || {
		for row in Parameter::ALL.iter().copied() {
			let bounds = row.bounds();
			let (least, most) = (u128::from(bounds.least), u128::from(bounds.most));
			if let Some(below) = least.checked_sub(1) {
				assert_noop!(vote(change(row, below)), Error::TooLittle);
			}
			// More than the whole is no share: it cannot even be said.
			if bounds.unit != Unit::Billionths {
				assert_noop!(vote(change(row, most + 1)), Error::TooMuch);
			}
			for edge in [least, most] {
				// It may be too much for another parameter, but not in itself.
				let outcome = vote(change(row, edge));
				assert_ne!(outcome, Err(Error::TooLittle.into()), "{row:?} = {edge}");
				assert_ne!(outcome, Err(Error::TooMuch.into()), "{row:?} = {edge}");
			}
		}
	});
}

#[test]
fn each_parameter_can_be_set_to_its_least_and_its_most() {
	use Parameter::*;
	for row in Parameter::ALL.iter().copied() {
		for (edge, others) in [
			// What the others must be for this one to be the least or the most.
			(
				row.bounds().least,
				match row {
					VouchesNeeded => vec![(RecoveryThreshold, 1)],
					MaxVouches => vec![(RecoveryThreshold, 1), (VouchesNeeded, 1)],
					VouchValidity => vec![(VouchInterval, 1_000), (ChallengePeriod, 60_000)],
					CandidacyValidity => vec![(ChallengePeriod, 60_000)],
					Reevaluation => vec![(DividendPeriod, 1_000)],
					_ => vec![],
				},
			),
			(
				row.bounds().most,
				match row {
					VouchesNeeded => vec![(MaxVouches, 100), (VouchInterval, 1_000)],
					VouchInterval => vec![
						(RecoveryThreshold, 1),
						(VouchesNeeded, 1),
						(VouchValidity, u128::from(VouchValidity.bounds().most)),
					],
					ChallengePeriod => vec![(CandidacyValidity, u128::from(2 * YEAR))],
					RecoveryThreshold => {
						vec![(MaxVouches, 100), (VouchInterval, 1_000), (VouchesNeeded, 100)]
					}
					_ => vec![],
				},
			),
		] {
			with(PolicyConfig::default(), || {
				for (other, value) in others {
					assert_ok!(vote(change(other, value)));
				}
				assert_eq!(vote(change(row, edge.into())), Ok(()), "{row:?} = {edge}");
			});
		}
	}
}

#[test]
fn no_vote_breaks_a_relation_in_whatever_order() {
	use Parameter::*;
	// Two changes that do not go together, and the error of the second, whichever it is.
	let pairs: [((Parameter, Moment), (Parameter, Moment), DispatchError); 6] = [
		((VouchesNeeded, 4), (MaxVouches, 3), Error::MoreVouchesThanCanBeGiven.into()),
		((VouchInterval, 10 * DAY), (VouchValidity, 29 * DAY), Error::VouchesEndTooSoon.into()),
		((ChallengePeriod, 20 * DAY), (CandidacyValidity, 20 * DAY), Error::ChallengeTooLong.into()),
		((ChallengePeriod, 20 * DAY), (VouchValidity, 20 * DAY), Error::ChallengeTooLong.into()),
		((DividendPeriod, 2 * DAY), (Reevaluation, 2 * DAY - 1), Error::ReevaluatedTooOften.into()),
		((AllowanceCap, 3_601_000_000_000), (AllowanceRefillTime, HOUR), Error::RefillsTooFast.into()),
	];
	for (one, other, error) in pairs {
		for (first, second) in [(one, other), (other, one)] {
			with(PolicyConfig::default(), || {
				assert_ok!(vote(change(first.0, first.1.into())));
				assert_noop!(vote(change(second.0, second.1.into())), error);
			});
		}
	}
	with(PolicyConfig::default(), || {
		assert_noop!(vote(change(RecoveryThreshold, 4)), Error::RecoveryImpossible);
		assert_noop!(vote(change(VouchesNeeded, 2)), Error::RecoveryImpossible);
		assert_ok!(vote(change(RecoveryThreshold, 2)));
		assert_ok!(vote(change(VouchesNeeded, 2)));
	});
}

#[test]
fn a_way_back_to_a_default_that_breaks_a_relation_is_refused() {
	let policy = PolicyConfig {
		vouches_needed: Some(2),
		recovery_threshold: Some(2),
		max_vouches: Some(2),
		..Default::default()
	};
	with(policy, || {
		let needed = || change!(Members::members::VouchesNeeded, None);
		let threshold = || change!(Members::members::RecoveryThreshold, None);
		let at_once = || change!(Members::members::MaxVouches, None);
		assert_noop!(vote(needed()), Error::MoreVouchesThanCanBeGiven);
		assert_noop!(vote(threshold()), Error::RecoveryImpossible);
		for reset in [at_once(), needed(), threshold()] {
			assert_ok!(vote(reset));
		}
		assert_eq!(policy::values(), Values::default());
	});
}

#[test]
fn nobody_goes_round_the_bounds() {
	with(PolicyConfig::default(), || {
		let change = || change(Parameter::DividendPeriod, 0);
		let call = RuntimeCall::Parameters(pallet_parameters::Call::set_parameter { key_value: change() });
		for origin in [council(), RuntimeOrigin::signed(person(0))] {
			let error = call.clone().dispatch(origin).unwrap_err().error;
			assert_eq!(error, DispatchError::BadOrigin);
		}
		let call = RuntimeCall::Policy(policy::Call::set_parameter { key_value: change() });
		assert_eq!(by(&person(0), call), Err(DispatchError::BadOrigin));
	});
}

#[test]
fn genesis_keeps_the_bounds_and_the_relations() {
	let begins = |policy: PolicyConfig| {
		std::panic::catch_unwind(|| {
			genesis(3, policy);
		})
		.is_ok()
	};
	let default = PolicyConfig::default;
	assert!(begins(default()));
	assert!(!begins(PolicyConfig { membership_validity: Some(1), ..default() }));
	assert!(!begins(PolicyConfig { recovery_delay: Some(0), ..default() }));
	assert!(!begins(PolicyConfig { max_vouches: Some(101), ..default() }));
	assert!(!begins(PolicyConfig { dividend_policy: Some(Policy::Fixed { amount: 1 }), ..default() }));
	assert!(!begins(PolicyConfig { max_vouches: Some(2), ..default() }));
	assert!(!begins(PolicyConfig { candidacy_validity: Some(7 * DAY), ..default() }));
}

#[test]
fn the_defaults_are_within_the_bounds_and_those_that_the_table_knows() {
	sp_io::TestExternalities::default().execute_with(|| {
		assert_eq!(policy::values(), Values::default());
		macro_rules! defaults {
			($($group:ident :: $module:ident :: $name:ident;)*) => {
				vec![$(change!($group::$module::$name, Some(params::$module::$name::get())),)*]
			};
		}
		let defaults = defaults! {
			Members::members::VouchesNeeded;
			Members::members::MaxVouches;
			Members::members::VouchInterval;
			Members::members::VouchValidity;
			Members::members::MembershipValidity;
			Members::members::ChallengePeriod;
			Members::members::InvitationValidity;
			Members::members::CandidacyValidity;
			Members::members::RecoveryDelay;
			Members::members::RecoveryThreshold;
			Members::members::PenaltyPeriod;
			Members::members::KeyChangeInterval;
			Dividend::dividend::Period;
			Dividend::dividend::Policy;
			Allowance::allowance::Cap;
			Allowance::allowance::RefillTime;
			Allowance::allowance::LengthCost;
			Fees::fees::PerSecond;
			Fees::fees::PerByte;
			Fees::fees::DepositPerItem;
			Fees::fees::DepositPerByte;
			Validators::validators::Minimum;
			Validators::validators::MaxMissedSessions;
			Cooperatives::cooperatives::ShortestPeriod;
			Cooperatives::cooperatives::ShortestDecision;
			Cooperatives::cooperatives::ShortestClaim;
			Cooperatives::cooperatives::WindDown;
		};
		let rows: Vec<(Parameter, u128)> = defaults.iter().flat_map(policy::numbers).collect();
		for (row, number) in &rows {
			assert!(row.bounds().contains(*number), "{row:?} is {number}");
		}
		// By default no currency is accepted and the dividend does not grow.
		let unset = [
			Parameter::DividendRate,
			Parameter::Reevaluation,
			Parameter::AcceptedUnits,
			Parameter::AcceptedNative,
		];
		for row in Parameter::ALL {
			assert!(unset.contains(row) != rows.iter().any(|(set, _)| set == row), "{row:?}");
		}
		assert!(params::fees::Accepted::get().is_empty());
	});
}

#[test]
fn the_table_knows_the_limits_of_the_pallets() {
	let most_vouchers: u32 = <Runtime as pallet_members::Config>::MaxVouchers::get();
	for row in [Parameter::VouchesNeeded, Parameter::MaxVouches, Parameter::RecoveryThreshold] {
		assert_eq!(row.bounds().most, u64::from(most_vouchers));
	}
	let most_validators: u32 = <Runtime as pallet_validators::Config>::MaxValidators::get();
	assert_eq!(Parameter::MinValidators.bounds().most, u64::from(most_validators));
	let longest: Moment = <Runtime as pallet_cooperatives::Config>::MaxTime::get();
	assert_eq!(u128::from(Parameter::DividendAmount.bounds().least), MINIMUM_BALANCE);
	for row in [Parameter::ShortestCoopPeriod, Parameter::ShortestCoopDecision, Parameter::ShortestCoopClaim]
	{
		assert_eq!(row.bounds().most, longest);
	}
	// Genesis takes what is longer for a point in time.
	for row in [Parameter::MembershipValidity, Parameter::VouchValidity] {
		assert!(row.bounds().most < pallet_members::FIRST_MOMENT);
	}
}
