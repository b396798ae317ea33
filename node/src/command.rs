//! Runs the command line.

use std::{path::Path, time::Duration};

use futures::FutureExt;
use log::LevelFilter;
use rochdale_runtime::opaque::Block;
use sc_cli::{CliConfiguration, Error, Result, Signals, SubstrateCli};
use sc_service::ChainSpec;

use crate::{
	chain_spec,
	cli::{Cli, Subcommand},
	listen, pool,
	service::{self, Parts},
};

/// The place where `community new` puts the keys of the first validator, relative to the community file.
const KEYS: &str = "secrets/validator-1/keystore";

/// The time in which the node's tasks must end.
const FAREWELL: Duration = Duration::from_secs(60);

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Rochdale Node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn description() -> String {
		"Runs the chain of a community: its members, its money, its decisions.".into()
	}

	fn author() -> String {
		"the Rochdale project".into()
	}

	fn support_url() -> String {
		"README.md".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> std::result::Result<Box<dyn ChainSpec>, String> {
		Ok(Box::new(chain_spec::load(id)?))
	}
}

/// Parses the command line and runs it.
pub fn run() -> Result<()> {
	let mut cli = Cli::from_args();
	match cli.subcommand.take() {
		None => run_node(cli),
		Some(Subcommand::Community(cmd)) => cmd.run().map_err(Error::Input),
		Some(Subcommand::Claim(cmd)) => cmd.run().map_err(Error::Input),
		Some(Subcommand::Budget(cmd)) => cmd.run().map_err(Error::Input),
		Some(Subcommand::Assembly(cmd)) => cmd.run().map_err(Error::Input),
		Some(Subcommand::Coop(cmd)) => cmd.run().map_err(Error::Input),
		Some(Subcommand::Currency(cmd)) => cmd.run().map_err(Error::Input),
		Some(Subcommand::Upgrade(cmd)) => cmd.run().map_err(|error| Error::Application(error.into())),
		Some(Subcommand::Checkpoint(cmd)) => cmd.run().map_err(Error::Input),
		Some(Subcommand::LightSpec(cmd)) => cmd.run().map_err(Error::Input),
		Some(Subcommand::Web(cmd)) => cmd.run().map_err(Error::Input),
		Some(Subcommand::Key(cmd)) => cmd.run(&cli),
		Some(Subcommand::ExportChainSpec(cmd)) => cmd.run(cli.load_spec(&cmd.chain)?),
		Some(Subcommand::BuildSpec(cmd)) => {
			cli.create_runner(&cmd)?.sync_run(|config| cmd.run(config.chain_spec, config.network))
		}
		Some(Subcommand::ChainInfo(cmd)) => {
			cli.create_runner(&cmd)?.sync_run(|config| cmd.run::<Block>(&config))
		}
		Some(Subcommand::CheckBlock(cmd)) => cli.create_runner(&cmd)?.async_run(|config| {
			let Parts { client, task_manager, import_queue, .. } = service::new_parts(&config)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::ExportBlocks(cmd)) => cli.create_runner(&cmd)?.async_run(|config| {
			let Parts { client, task_manager, .. } = service::new_parts(&config)?;
			Ok((cmd.run(client, config.database), task_manager))
		}),
		Some(Subcommand::ImportBlocks(cmd)) => cli.create_runner(&cmd)?.async_run(|config| {
			let Parts { client, task_manager, import_queue, .. } = service::new_parts(&config)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::Revert(cmd)) => cli.create_runner(&cmd)?.async_run(|config| {
			let Parts { client, backend, task_manager, .. } = service::new_parts(&config)?;
			let consensus = Box::new(|client: std::sync::Arc<_>, backend, blocks| {
				sc_consensus_babe::revert(std::sync::Arc::clone(&client), backend, blocks)?;
				sc_consensus_grandpa::revert(client, blocks)?;
				Ok(())
			});
			Ok((cmd.run(client, backend, Some(consensus)), task_manager))
		}),
		Some(Subcommand::PurgeChain(cmd)) => {
			cli.create_runner(&cmd)?.sync_run(|config| cmd.run(config.database))
		}
	}
}

fn run_node(mut cli: Cli) -> Result<()> {
	match &cli.run.shared_params.chain {
		Some(chain) if chain_spec::is_community_file(chain) => {
			let chain = chain.clone();
			use_keys_beside(&mut cli, Path::new(&chain));
		}
		None if !cli.run.shared_params.dev => {
			return Err(Error::Input(
				"which chain? Write --dev for the development community, or --chain and a community file \
				 (.toml) or a chain specification (.json)"
					.into(),
			));
		}
		_ => {}
	}
	run_until_told(&cli)
}

/// Runs the node until it is told to stop (SIGTERM, or Ctrl-C), or fails.
///
/// This is the SDK's `create_runner` and `run_node_until_exit`, with two differences. First, ports on the command line
/// are binding. Second, when the node is told to stop, its tasks end in any order. A task's message about the end of
/// another is then no failure and is not logged as one.
fn run_until_told(cli: &Cli) -> Result<()> {
	let runtime = sc_cli::build_runtime()?;
	// As early as possible, so that a signal during the start is noticed too.
	let signals = runtime.block_on(async { Signals::capture() })?;
	let mut config = cli.run.create_configuration(cli, runtime.handle().clone())?;
	cli.run.init(&Cli::support_url(), &Cli::impl_version(), |_| {})?;
	listen::ensure_endpoints(&cli.run.rpc_params, &mut config)?;
	listen::ensure_reachable(&cli.run.network_params, &config)?;
	let waiting = pool::Limits::new(&cli.run.pool_config).map_err(Error::Input)?;
	sc_cli::print_node_infos::<Cli>(&config);

	let with_index = cli.index;
	let mut tasks =
		runtime.block_on(async move { service::run(config, waiting, with_index) }).map_err(|error| {
			match error {
				// Without this, the SDK would put "Other: " before the text.
				sc_service::Error::Other(text) => Error::Application(text.into()),
				error => error.into(),
			}
		})?;
	let end = runtime.block_on(signals.run_until_signal(tasks.future().fuse()));
	let level = log::max_level();
	if end.is_ok() {
		log::info!("The node was told to stop.");
		log::set_max_level(LevelFilter::Off);
	}
	// This tells the tasks to end, and they must hear it before their threads end.
	let registry = tasks.into_task_registry();
	runtime.shutdown_timeout(FAREWELL);
	log::set_max_level(level);
	for (task, count) in registry.running_tasks() {
		log::error!(
			"{count} × the task \"{}\" did not end within {} seconds.",
			task.name,
			FAREWELL.as_secs()
		);
	}
	end.map_err(Error::from)
}

/// Uses the first validator's keys if they lie beside the community file and the command line names no others. So the
/// person who made the file can run it and gets a chain that makes blocks.
fn use_keys_beside(cli: &mut Cli, file: &Path) {
	let run = &mut cli.run;
	let keys = file.with_file_name(KEYS);
	let chosen = run.validator || run.get_keyring().is_some() || run.keystore_params.keystore_path.is_some();
	if chosen || !keys.is_dir() {
		return;
	}
	eprintln!("Validating with the keys in {}", keys.display());
	run.validator = true;
	run.keystore_params.keystore_path = Some(keys);
	// No other node knows an earlier network key of this node. If it has none yet, it may make one.
	run.network_params.node_key_params.unsafe_force_node_key_generation = true;
}
