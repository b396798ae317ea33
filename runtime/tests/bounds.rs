//! The policy stays within its bounds, at genesis and in every vote.

use std::collections::{BTreeMap, BTreeSet};

use crate::changes::{as_it_is, change, track_of};
use crate::common::*;
use codec::Encode;
use frame_support::{assert_ok, dispatch::DispatchResult, traits::Get, BoundedBTreeMap};
use pallet_dividend::Policy;
use pallet_validators::Validator;
use rochdale_primitives::{
	parameters::{Parameter, Unit, Values},
	Membership,
};
use rochdale_runtime::{
	api::{runtime_decl_for_member_app_api::MemberAppApiV2, PolicyUnit},
	hardware::Hardware,
	policy::{self, params, Accepted, RuntimeParameters},
	tracks::Track,
	AccountId, Block, Executive, Members, PolicyConfig, Runtime, RuntimeCall, System, MINIMUM_BALANCE, UNIT,
};
use sp_core::{sr25519, Pair};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError, Weight,
};

type Error = policy::Error<Runtime>;

/// A chain of four members with this policy, while a block is being made.
fn with(policy: PolicyConfig, story: impl FnOnce()) {
	genesis(4, policy).execute_with(|| block(START, story));
}

/// The members decide on this change. Returns the error of the call.
fn vote(change: RuntimeParameters) -> DispatchResult {
	members_decide(track_of(&change), policy::Call::set_parameter { key_value: change })
}

/// The members decide on this change, which is refused for this reason, and no parameter changes.
fn refused(change: RuntimeParameters, reason: impl Into<DispatchError>) {
	let before = as_it_is();
	assert_eq!(vote(change), Err(reason.into()));
	assert_eq!(as_it_is(), before);
}

/// Makes this many of the first persons the validators.
fn set_validators(count: u32) {
	let all = (0..count).map(|n| (person(n), Validator::new(2))).collect::<BTreeMap<_, _>>();
	pallet_validators::Validators::<Runtime>::put(BoundedBTreeMap::try_from(all).expect("not too many"));
}

/// A community that is large enough for every policy that can be voted.
fn in_a_large_community(story: impl FnOnce()) {
	// Sessions are so short that a jury can be quick.
	let policy = PolicyConfig {
		hardware: Some(Hardware::Server),
		slot_duration: Some(600),
		session_length: Some(5),
		..Default::default()
	};
	genesis(100, policy).execute_with(|| {
		block(START, || {
			set_validators(100);
			story();
		})
	});
}

#[test]
fn no_vote_sets_less_than_the_least_or_more_than_the_most() {
	with(PolicyConfig::default(), || {
		for row in Parameter::ALL.iter().copied() {
			let bounds = row.bounds();
			let (least, most) = (u128::from(bounds.least), u128::from(bounds.most));
			if let Some(below) = least.checked_sub(1) {
				refused(change(row, below), Error::TooLittle);
			}
			// A share above the whole cannot be expressed.
			if bounds.unit != Unit::Billionths {
				refused(change(row, most + 1), Error::TooMuch);
			}
			for edge in [least, most] {
				// It may be too much for another parameter, but is within its own bounds.
				let outcome = vote(change(row, edge));
				assert_ne!(outcome, Err(Error::TooLittle.into()), "{row:?} = {edge}");
				assert_ne!(outcome, Err(Error::TooMuch.into()), "{row:?} = {edge}");
			}
		}
	});
}

#[test]
fn the_app_is_told_each_number_in_force_with_the_bounds_of_a_vote() {
	with(PolicyConfig { membership_validity: Some(DAY), ..Default::default() }, || {
		let list = vec![Accepted { currency: 3, units: 7, native: 2 }].try_into().expect("one");
		let accepted =
			RuntimeParameters::Fees(params::fees::Parameters::Accepted(params::fees::Accepted, Some(list)));
		assert_ok!(vote(accepted.clone()));
		let told = <Runtime as MemberAppApiV2<Block>>::parameters();
		let all = [as_it_is(), vec![accepted]].concat();
		let bounds = |(row, number): (Parameter, u128)| (number, row.bounds().least, row.bounds().most);
		let mut checked: Vec<_> = all.iter().flat_map(policy::numbers).map(bounds).collect();
		let mut shown: Vec<_> = told.iter().map(|number| (number.value, number.least, number.most)).collect();
		checked.sort();
		shown.sort();
		assert_eq!(shown, checked);
		let names: BTreeSet<_> = told.iter().map(|number| (&number.parameter, &number.part)).collect();
		assert_eq!(names.len(), told.len(), "each has a name of its own");
		let of = |parameter: &str, part: &str| {
			let named = (parameter.as_bytes().to_vec(), part.as_bytes().to_vec());
			let mut all = told.iter();
			let number = all.find(|number| number.parameter == named.0 && number.part == named.1);
			number.map(|number| (number.value, number.unit)).expect(parameter)
		};
		assert_eq!(of("Members.MembershipValidity", ""), (DAY.into(), PolicyUnit::Milliseconds));
		assert_eq!(of("Fees.Accepted", "3.units"), (7, PolicyUnit::Amount));
		assert_eq!(of("Dividend.Policy", "amount"), (10 * UNIT, PolicyUnit::Amount));
		assert_eq!(of("Assembly.Constitution", "supporters").1, PolicyUnit::Count);
		assert_eq!(of("Cooperatives.LeastQuorum", ""), (100_000_000, PolicyUnit::Billionths));
		assert!(told.encode().len() <= 8 * 1024, "{}", told.encode().len());
	});
}

#[test]
fn each_parameter_can_be_set_to_its_least_and_its_most() {
	use Parameter::*;
	for row in Parameter::ALL.iter().copied() {
		for (edge, others) in [
			// The values of the other parameters with which this one can have its lowest or highest value.
			(
				row.bounds().least,
				match row {
					VouchesNeeded => vec![(RecoveryThreshold, 1)],
					MaxVouches => vec![(RecoveryThreshold, 1), (VouchesNeeded, 1)],
					VouchValidity => vec![(VouchInterval, 1_000), (ChallengePeriod, 60_000)],
					CandidacyValidity => vec![(ChallengePeriod, 60_000)],
					VouchAge => vec![(PenaltyPeriod, 60_000)],
					Reevaluation => vec![(DividendPeriod, 1_000)],
					CouncilTerm | ValidatorTerm => vec![
						(CouncilParts, 1),
						(ValidatorParts, 1),
						(ElectionStanding, 10_000),
						(ElectionVoting, 10_000),
					],
					AppealSeats => vec![(JurySeats, 3)],
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
					PenaltyPeriod => vec![(VouchAge, u128::from(VouchAge.bounds().most))],
					RecoveryThreshold => {
						vec![(MaxVouches, 100), (VouchInterval, 1_000), (VouchesNeeded, 100)]
					}
					MinValidators => vec![(ValidatorSeats, 100)],
					ElectionStanding | ElectionVoting => vec![(CouncilParts, 1), (ValidatorParts, 1)],
					JurySeats => vec![(AppealSeats, 31)],
					_ => vec![],
				},
			),
		] {
			in_a_large_community(|| {
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
	type Change = (Parameter, Moment);
	// Two changes that are incompatible, and the error of the second, in either order.
	let pairs: [(Change, Change, DispatchError); 10] = [
		((VouchesNeeded, 4), (MaxVouches, 3), Error::MoreVouchesThanCanBeGiven.into()),
		((VouchInterval, 10 * DAY), (VouchValidity, 29 * DAY), Error::VouchesEndTooSoon.into()),
		((ChallengePeriod, 20 * DAY), (CandidacyValidity, 20 * DAY), Error::ChallengeTooLong.into()),
		((ChallengePeriod, 20 * DAY), (VouchValidity, 20 * DAY), Error::ChallengeTooLong.into()),
		((VouchAge, 84 * DAY), (PenaltyPeriod, 92 * DAY), Error::PenaltyTooLong.into()),
		((DividendPeriod, 2 * DAY), (Reevaluation, 2 * DAY - 1), Error::ReevaluatedTooOften.into()),
		((CouncilParts, 10), (CouncilTerm, 350 * DAY - 1), Error::ElectionsTooLong.into()),
		((ElectionStanding, 100 * DAY), (ValidatorTerm, 456 * DAY - 1), Error::ElectionsTooLong.into()),
		((JurySeats, 12), (AppealSeats, 12), Error::AppealPanelTooSmall.into()),
		((AllowanceCap, 3_601_000_000_000), (AllowanceRefillTime, HOUR), Error::RefillsTooFast.into()),
	];
	for (one, other, error) in pairs {
		for (first, second) in [(one, other), (other, one)] {
			with(PolicyConfig::default(), || {
				assert_ok!(vote(change(first.0, first.1.into())));
				refused(change(second.0, second.1.into()), error);
			});
		}
	}
	with(PolicyConfig::default(), || {
		refused(change(MinValidators, 8), Error::MoreValidatorsThanSeats);
		// Sessions last for an hour.
		refused(change(ChallengePeriod, u128::from(3 * HOUR) - 1), Error::TooShortForJuries);
		refused(change(RecoveryDelay, u128::from(6 * HOUR) - 1), Error::TooShortForJuries);
		assert_ok!(vote(change(ChallengePeriod, (3 * HOUR).into())));
		assert_ok!(vote(change(RecoveryDelay, (6 * HOUR).into())));
		assert_ok!(vote(change(ChallengePeriod, (7 * DAY).into())));
		refused(change(RecoveryThreshold, 4), Error::RecoveryImpossible);
		refused(change(VouchesNeeded, 2), Error::RecoveryImpossible);
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
		refused(needed(), Error::MoreVouchesThanCanBeGiven);
		refused(threshold(), Error::RecoveryImpossible);
		for reset in [at_once(), needed(), threshold()] {
			assert_ok!(vote(reset));
		}
		assert_eq!(policy::values(), Values::default());
	});
}

#[test]
fn no_vote_asks_for_more_members_or_validators_than_there_are() {
	use Parameter::*;
	let policy = PolicyConfig { vouches_needed: Some(2), recovery_threshold: Some(2), ..Default::default() };
	with(policy, || {
		refused(change(VouchesNeeded, 5), Error::MoreVouchesThanMembers);
		assert_ok!(vote(change(VouchesNeeded, 4)));
		refused(change(MinValidators, 2), Error::MoreThanTheValidators);
		set_validators(2);
		assert_ok!(vote(change(MinValidators, 2)));
		refused(change(MinValidators, 3), Error::MoreThanTheValidators);
	});
	// A change back to the default is a vote like any other.
	let policy = PolicyConfig { vouches_needed: Some(1), recovery_threshold: Some(1), ..Default::default() };
	genesis(2, policy).execute_with(|| {
		block(START, || {
			refused(change!(Members::members::VouchesNeeded, None), Error::MoreVouchesThanMembers);
		})
	});
}

#[test]
fn a_community_that_has_become_smaller_changes_its_policy_and_asks_for_no_more() {
	use Parameter::*;
	genesis(6, PolicyConfig::default()).execute_with(|| {
		block(START, || {
			set_validators(4);
			assert_ok!(vote(change(VouchesNeeded, 6)));
			assert_ok!(vote(change(MinValidators, 4)));
			for n in 3..6 {
				assert_ok!(members_decide(Track::Membership, pallet_members::Call::remove { id: n }));
			}
			set_validators(2);
			assert_ok!(vote(change(DividendPeriod, 3_600_000)));
			refused(change(VouchesNeeded, 7), Error::MoreVouchesThanMembers);
			assert_ok!(vote(change(VouchesNeeded, 5)));
			refused(change(VouchesNeeded, 6), Error::MoreVouchesThanMembers);
			refused(change(MinValidators, 5), Error::MoreThanTheValidators);
			assert_ok!(vote(change(MinValidators, 3)));
			refused(change(MinValidators, 4), Error::MoreThanTheValidators);
		})
	});
}

/// In these stories, blocks are days apart. Each block has room for everything that has become due: no session ends,
/// and the machine is fast.
fn one_session() -> PolicyConfig {
	PolicyConfig {
		session_length: Some(2_000_000_000),
		hardware: Some(Hardware::Server),
		..Default::default()
	}
}

/// Makes blocks for this time, in which all try to renew.
fn all_renew_for(now: &mut Moment, time: Moment) {
	const STEP: Moment = 5 * DAY;
	for _ in 0..time / STEP {
		*now += STEP;
		block(*now, || {
			for n in 0..12 {
				let _ = by(&person(n), pallet_members::Call::renew {});
			}
		});
	}
}

#[test]
fn a_vote_for_too_many_vouches_makes_a_community_smaller_and_does_not_end_it() {
	genesis(12, one_session()).execute_with(|| {
		let mut now = START;
		block(now, || {
			assert_ok!(vote(change(Parameter::VouchesNeeded, 12)));
		});
		// Each has three vouches, and nobody gives another. Memberships end until each member has only three others.
		all_renew_for(&mut now, 400 * DAY);
		assert_eq!(Members::vouches_to_join(), 4);
		assert_eq!((0..12).filter(|id| Members::is_active(*id)).collect::<Vec<_>>(), [0, 1, 2, 3]);
		// Another person comes back with as many vouches as there are members.
		block(now + HOUR, || {
			assert!(by(&person(11), pallet_members::Call::renew {}).is_err());
			assert_ok!(by(&person(0), pallet_members::Call::vouch { id: 11 }));
			assert_ok!(by(&person(11), pallet_members::Call::renew {}));
		});
		// After a vote for the old value, all come back.
		now += 2 * HOUR;
		block(now, || {
			assert_ok!(vote(change(Parameter::VouchesNeeded, 3)));
		});
		all_renew_for(&mut now, 10 * DAY);
		assert_eq!(Members::count(), 12);
		check();
	});
}

#[test]
fn a_community_of_which_all_memberships_have_ended_begins_again() {
	genesis(12, one_session()).execute_with(|| {
		for blocks in 0..=76 {
			block(START + blocks * 5 * DAY, || {});
		}
		assert_eq!(Members::count(), 0);
		block(START + 381 * DAY, || {
			// The first one needs no vouch, because nobody is there to give one; the others have their vouches.
			for n in 0..12 {
				assert_ok!(by(&person(n), pallet_members::Call::renew {}));
			}
		});
		assert_eq!(Members::count(), 12);
		check();
	});
}

#[test]
fn the_council_votes_away_prices_that_nobody_can_pay() {
	use Parameter::*;
	type CouncilCall = pallet_collective::Call<Runtime, pallet_collective::Instance1>;
	let pairs: Vec<_> = (1..4).map(|n| sr25519::Pair::from_seed(&[n; 32])).collect();
	let founders = pairs.iter().map(|pair| AccountId::from(pair.public())).collect();
	let most = |row: Parameter| row.bounds().most;
	let policy = PolicyConfig {
		allowance_cap: Some(0),
		allowance_refill_time: Some(most(AllowanceRefillTime)),
		allowance_length_cost: Some(most(AllowanceLengthCost)),
		fee_per_second: Some(most(FeePerSecond).into()),
		fee_per_byte: Some(most(FeePerByte).into()),
		..Default::default()
	};
	genesis_of(founders, policy).execute_with(|| {
		block(START, || {});
		let motion = RuntimeCall::Policy(policy::Call::set_parameter { key_value: change(FeePerByte, 1) });
		let (proposal, length_bound) = (BlakeTwo256::hash_of(&motion), motion.encoded_size() as u32);
		let vote = || CouncilCall::vote { proposal, index: 0, approve: true };
		let calls = [
			(0, CouncilCall::propose { threshold: 2, proposal: Box::new(motion), length_bound }),
			(0, vote()),
			(1, vote()),
			(
				2,
				CouncilCall::close {
					proposal_hash: proposal,
					index: 0,
					proposal_weight_bound: Weight::from_parts(5_000_000_000, 1_000_000),
					length_bound,
				},
			),
		];
		block(START + 3_000, || {
			for (who, call) in calls {
				let nonce = *System::account_nonce(AccountId::from(pairs[who].public()));
				let applied = Executive::apply_extrinsic(signed(&pairs[who], nonce, 0, call.into()));
				assert_eq!(applied, Ok(Ok(())));
			}
		});
		assert_eq!(params::fees::PerByte::get(), 1);
	});
}

#[test]
fn nobody_goes_round_the_bounds() {
	with(PolicyConfig::default(), || {
		let change = || change(Parameter::DividendPeriod, 0);
		let call = RuntimeCall::Parameters(pallet_parameters::Call::set_parameter { key_value: change() });
		assert_eq!(decided(call.clone()), Err(DispatchError::BadOrigin));
		assert_eq!(by(&person(0), call), Err(DispatchError::BadOrigin));
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
	assert!(!begins(PolicyConfig { penalty_period: Some(98 * DAY), ..default() }));
	assert!(!begins(PolicyConfig { challenge_period: Some(2 * HOUR), ..default() }));
	assert!(!begins(PolicyConfig { session_length: Some(70_000), ..default() }));
}

#[test]
fn the_defaults_are_within_the_bounds_and_those_that_the_table_knows() {
	sp_io::TestExternalities::default().execute_with(|| {
		assert_eq!(policy::values(), Values::default());
		let rows: Vec<(Parameter, u128)> = as_it_is().iter().flat_map(policy::numbers).collect();
		for (row, number) in &rows {
			assert!(row.bounds().contains(*number), "{row:?} is {number}");
		}
		// By default no currency is accepted for fees, and the dividend does not grow.
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
	let seats = [Parameter::CouncilSeats, Parameter::ValidatorSeats].map(|row| row.bounds().most as u32);
	let most_seats: u32 = <Runtime as pallet_elections::Config>::MaxSeats::get();
	assert!(seats.into_iter().all(|most| most <= most_seats));
	let most_council: u32 =
		<Runtime as pallet_collective::Config<pallet_collective::Instance1>>::MaxMembers::get();
	assert_eq!(seats, [most_council, most_validators]);
	let longest: Moment = <Runtime as pallet_cooperatives::Config>::MaxTime::get();
	assert_eq!(u128::from(Parameter::DividendAmount.bounds().least), MINIMUM_BALANCE);
	for row in [
		Parameter::ShortestCoopPeriod,
		Parameter::ShortestCoopDecision,
		Parameter::ShortestCoopObjection,
		Parameter::ShortestCoopClaim,
	] {
		assert_eq!(row.bounds().most, longest);
	}
	// Genesis would take a longer time for a date.
	for row in [Parameter::MembershipValidity, Parameter::VouchValidity] {
		assert!(row.bounds().most < pallet_members::FIRST_MOMENT);
	}
}
