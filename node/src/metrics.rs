//! The community in numbers, for a monitoring system: what `community_info` and `community_validators` say, once in a
//! while, and what the free quota covers. `monitoring/` has a dashboard and alerts for these names.

mod quota;

pub use quota::Quota;

use std::{sync::Arc, time::Duration};

use rochdale_primitives::{ValidatorState, ValidatorStatus};
use rochdale_runtime::{opaque::Block, AccountId, Balance, Hash, Runtime, DECIMALS};
use sp_blockchain::HeaderBackend;
use substrate_prometheus_endpoint::{register, Gauge, GaugeVec, Opts, PrometheusError, Registry, F64, U64};

use crate::{
	client::FullClient,
	rpc::{error::Error, stored, Source},
};

/// The time between two looks at the chain.
const LOOK: Duration = Duration::from_secs(15);

/// The numbers. Amounts are in whole units of the money.
pub struct Metrics {
	members: Gauge<U64>,
	dividend: Gauge<F64>,
	unclaimed: Gauge<F64>,
	issuance: Gauge<F64>,
	commons: Gauge<F64>,
	finality_lag: Gauge<U64>,
	authored: GaugeVec<U64>,
	missed: GaugeVec<U64>,
}

/// An amount in whole units. A monitoring system needs no more digits than a float has.
#[allow(clippy::cast_precision_loss)]
fn units(amount: Balance) -> f64 {
	amount as f64 / 10f64.powi(DECIMALS.into())
}

impl Metrics {
	pub fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		let count = |name: &str, help: &str| register(Gauge::<U64>::new(name, help)?, registry);
		let amount = |name: &str, help: &str| register(Gauge::<F64>::new(name, help)?, registry);
		let each = |name: &str, help: &str| {
			register(GaugeVec::<U64>::new(Opts::new(name, help), &["validator"])?, registry)
		};
		Ok(Self {
			members: count("rochdale_members", "Active members")?,
			dividend: amount("rochdale_dividend", "The dividend of each member at the next period")?,
			unclaimed: amount("rochdale_dividend_unclaimed", "Dividends that were not claimed yet")?,
			issuance: amount("rochdale_issuance", "All native money")?,
			commons: amount("rochdale_commons", "The balance of the commons")?,
			finality_lag: count("rochdale_finality_lag_blocks", "Blocks that are not final yet")?,
			authored: each("rochdale_validator_blocks", "Blocks that a validator has made in this session")?,
			missed: each(
				"rochdale_validator_missed_sessions",
				"Whole sessions in a row in which a validator has made no block",
			)?,
		})
	}

	/// Keeps the numbers up to date for as long as the node runs. A node that does not have the newest state yet keeps
	/// the earlier ones.
	pub async fn run(self, client: Arc<FullClient>) {
		loop {
			let info = HeaderBackend::<Block>::info(&*client);
			self.finality_lag.set(info.best_number.saturating_sub(info.finalized_number).into());
			if let Err(error) = self.look(&client, info.best_hash) {
				log::debug!("The community's numbers cannot be read: {error}");
			}
			tokio::time::sleep(LOOK).await;
		}
	}

	fn look(&self, client: &FullClient, at: Hash) -> Result<(), Error> {
		let info = Source::info(client, at)?;
		self.members.set(info.members.into());
		self.dividend.set(units(info.dividend.amount));
		self.issuance.set(units(info.issuance));
		self.commons.set(units(info.commons_balance));
		let paid: Option<Balance> =
			stored(client, at, pallet_dividend::PaidOut::<Runtime>::hashed_key().to_vec())?;
		self.unclaimed.set(units(info.dividend.entitled.saturating_sub(paid.unwrap_or_default())));
		self.show(&Source::validators(client, at)?);
		Ok(())
	}

	/// Shows these validators. Those who have left or are expelled are not shown any more: nobody can bring them back.
	fn show(&self, validators: &[ValidatorState<AccountId>]) {
		self.authored.reset();
		self.missed.reset();
		for validator in validators.iter().filter(|validator| validator.status != ValidatorStatus::Expelled) {
			let name = validator.account.to_string();
			if validator.in_session {
				self.authored.with_label_values(&[name.as_str()]).set(validator.authored.into());
			}
			self.missed.with_label_values(&[name.as_str()]).set(validator.missed.into());
		}
	}
}

#[cfg(test)]
mod tests {
	use std::{
		collections::BTreeSet,
		path::{Path, PathBuf},
		process::Command,
	};

	use super::*;
	use crate::{index, votes};

	const DASHBOARD: &str = include_str!("../../monitoring/dashboard.json");
	const ALERTS: &str = include_str!("../../monitoring/alerts.yml");
	const TESTS_OF_ALERTS: &str = include_str!("../../monitoring/alerts.test.yml");
	const GUIDES: [&str; 2] =
		[include_str!("../../docs/guides/validators.md"), include_str!("../../docs/guides/gateway.md")];

	/// The names in a text that begin with `rochdale_`.
	fn names(text: &str) -> BTreeSet<String> {
		let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
		words.filter(|word| word.starts_with("rochdale_")).map(str::to_owned).collect()
	}

	/// The names that a node gives to a monitoring system. Those of the pool are registered with the pool.
	fn given() -> BTreeSet<String> {
		let registry = Registry::new();
		let metrics = Metrics::register(&registry).unwrap();
		Quota::register(&registry).unwrap();
		votes::gauge(&registry).unwrap();
		index::gauge(&registry).unwrap();
		metrics.authored.with_label_values(&["validator"]).set(1);
		metrics.missed.with_label_values(&["validator"]).set(1);
		let mut names: BTreeSet<_> =
			registry.gather().iter().map(|family| family.get_name().to_owned()).collect();
		names.extend(super::tests::names(include_str!("pool.rs")));
		names
	}

	#[test]
	fn the_dashboard_the_alerts_and_the_guides_use_names_that_a_node_gives() {
		let given = given();
		for (text, least) in [(DASHBOARD, 12), (ALERTS, 4), (GUIDES[0], 6), (GUIDES[1], 1)] {
			let used = names(text);
			assert!(used.len() >= least, "{used:?}");
			assert!(used.is_subset(&given), "{:?} are not among {given:?}", used.difference(&given));
		}
	}

	#[test]
	fn the_dashboard_shows_each_number_of_the_community() {
		let registry = Registry::new();
		let metrics = Metrics::register(&registry).unwrap();
		Quota::register(&registry).unwrap();
		metrics.authored.with_label_values(&["validator"]).set(1);
		metrics.missed.with_label_values(&["validator"]).set(1);
		let shown = names(DASHBOARD);
		for family in registry.gather() {
			assert!(shown.contains(family.get_name()), "{} is not on the dashboard", family.get_name());
		}
	}

	/// Prometheus's own tool: that of the system, or the one that `make setup` keeps for CI.
	fn promtool() -> Option<PathBuf> {
		let kept = std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache/rochdale/promtool"));
		let places = [Some(PathBuf::from("promtool")), kept];
		let runs = |tool: &PathBuf| Command::new(tool).arg("--version").output().is_ok();
		places.into_iter().flatten().find(runs)
	}

	#[test]
	fn each_alert_is_a_rule_that_prometheus_takes_and_is_told_when_it_should_be_and_not_before() {
		let Some(promtool) = promtool() else {
			println!("skipped: there is no promtool");
			return;
		};
		let directory = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("monitoring");
		for words in [["check", "rules", "alerts.yml"], ["test", "rules", "alerts.test.yml"]] {
			let output = Command::new(&promtool).args(words).current_dir(&directory).output().unwrap();
			assert!(output.status.success(), "{words:?}: {output:?}");
		}
	}

	#[test]
	fn each_alert_has_a_test_and_the_dashboard_is_json() {
		let after = |text: &'static str, word: &str| -> BTreeSet<_> {
			let parts = text.split(word).skip(1);
			parts.map(|part| part.split([' ', '\n', ',', '}']).next().unwrap_or_default()).collect()
		};
		let alerts = after(ALERTS, "- alert: ");
		assert_eq!(alerts, after(TESTS_OF_ALERTS, "alertname: "));
		assert!(alerts.len() >= 6, "{alerts:?}");
		let dashboard: serde_json::Value = serde_json::from_str(DASHBOARD).unwrap();
		assert!(dashboard["panels"].as_array().is_some_and(|panels| !panels.is_empty()));
	}

	#[test]
	fn an_expelled_validator_alarms_nobody_for_ever() {
		let validator = |n, status, in_session| ValidatorState {
			account: AccountId::new([n; 32]),
			status,
			in_session,
			authored: 3,
			missed: 2,
			finality_key: None,
		};
		let metrics = Metrics::register(&Registry::new()).unwrap();
		metrics.show(&[
			validator(1, ValidatorStatus::Active, true),
			validator(2, ValidatorStatus::Suspended, false),
			validator(3, ValidatorStatus::Expelled, false),
		]);
		let shown = |gauge: &GaugeVec<U64>| {
			let names = [1, 2, 3].map(|n| AccountId::new([n; 32]).to_string());
			names.map(|name| gauge.with_label_values(&[name.as_str()]).get())
		};
		assert_eq!((shown(&metrics.authored), shown(&metrics.missed)), ([3, 0, 0], [2, 2, 0]));
	}

	#[test]
	fn an_amount_is_in_whole_units() {
		assert_eq!(units(12_500_000_000), 12.5);
	}
}
