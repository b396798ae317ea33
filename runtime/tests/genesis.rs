//! The presets, and the check that the community files' reader knows the runtime's rules.

use frame_support::traits::Get;
use rochdale_runtime::{policy, policy::params, RuntimeGenesisConfig};

/// The state that this preset gives, built as a node builds it.
fn state_of(preset: &str) -> sp_io::TestExternalities {
	let (_, patch) = rochdale_runtime::genesis::PRESETS
		.into_iter()
		.find(|(name, _)| *name == preset)
		.unwrap_or_else(|| panic!("there is no preset {preset}"));
	let mut whole = serde_json::to_value(RuntimeGenesisConfig::default()).unwrap();
	sc_chain_spec::json_merge(&mut whole, serde_json::from_str(patch).unwrap());
	let mut chain = sp_io::TestExternalities::default();
	chain.execute_with(|| {
		frame_support::genesis_builder_helper::build_state::<RuntimeGenesisConfig>(
			whole.to_string().into_bytes(),
		)
		.unwrap_or_else(|error| panic!("{preset}: {error}"));
	});
	chain
}

#[test]
fn the_development_preset_is_a_community_of_six_with_one_validator() {
	state_of("development").execute_with(|| {
		use rochdale_primitives::Membership;
		assert_eq!(<rochdale_runtime::Members as Membership<_>>::count(), 6);
		assert_eq!(rochdale_runtime::Validators::validators().len(), 1);
		assert_eq!(params::dividend::Period::get(), policy::MINUTE);
		assert_eq!(policy::SlotDuration::get(), 600);
		assert_eq!(policy::SessionLength::get(), 100);
		assert_eq!(
			rochdale_runtime::Balances::total_issuance(),
			rochdale_runtime::MINIMUM_BALANCE,
			"genesis holds no coins but those that keep the commons alive"
		);
	});
}

#[test]
fn the_local_preset_has_four_validators_of_whom_two_may_sleep() {
	state_of("local_testnet").execute_with(|| {
		assert_eq!(rochdale_runtime::Validators::validators().len(), 4);
		assert_eq!(params::validators::Minimum::get(), 2);
	});
}

#[test]
fn a_parameter_that_the_file_does_not_name_has_its_default() {
	sp_io::TestExternalities::default().execute_with(|| {
		assert_eq!(policy::SlotDuration::get(), 3_000);
		assert_eq!(params::members::VouchesNeeded::get(), rochdale_community::defaults::VOUCHES_NEEDED);
		assert_eq!(
			params::members::RecoveryThreshold::get(),
			rochdale_community::defaults::RECOVERY_THRESHOLD
		);
		assert_eq!(params::validators::Minimum::get(), rochdale_community::defaults::MIN_VALIDATORS);
		assert_eq!(policy::SlotDuration::get(), rochdale_community::defaults::SLOT);
		assert_eq!(
			policy::SessionLength::get() * policy::SlotDuration::get(),
			rochdale_community::defaults::SESSION
		);
		assert_eq!(
			u128::from(params::dividend::Period::get()),
			rochdale_community::defaults::DIVIDEND_PERIOD.as_millis()
		);
		assert_eq!(u128::from(rochdale_community::MINIMUM_BALANCE), rochdale_runtime::MINIMUM_BALANCE);
	});
}
