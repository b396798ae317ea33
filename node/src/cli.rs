//! What can be written after `rochdale-node`.

use sc_cli::{
	BuildSpecCmd, ChainInfoCmd, CheckBlockCmd, ExportBlocksCmd, ExportChainSpecCmd, ImportBlocksCmd,
	KeySubcommand, PurgeChainCmd, RevertCmd, RunCmd,
};

use crate::{budget::BudgetCmd, checkpoint::CheckpointCmd, community::CommunityCmd, currency::CurrencyCmd};

/// The command line.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	/// What to do, if not to run a node.
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	/// How to run a node.
	#[command(flatten)]
	pub run: RunCmd,
}

/// What the node can do besides running.
#[derive(Debug, clap::Subcommand)]
#[allow(clippy::large_enum_variant)]
pub enum Subcommand {
	/// Check, write or begin the file that describes a community.
	#[command(subcommand)]
	Community(CommunityCmd),

	/// See what comes of a vote on a budget.
	#[command(subcommand)]
	Budget(BudgetCmd),

	/// See the community's currencies, and what has happened on an account.
	#[command(subcommand)]
	Currency(CurrencyCmd),

	/// Write a chain specification with a checkpoint, from which new nodes sync.
	Checkpoint(CheckpointCmd),

	/// Make, show and insert keys.
	#[command(subcommand)]
	Key(KeySubcommand),

	/// Write a chain specification.
	ExportChainSpec(ExportChainSpecCmd),

	/// Write a chain specification with this node as its boot node.
	BuildSpec(BuildSpecCmd),

	/// Show how far the database of a chain has come.
	ChainInfo(ChainInfoCmd),

	/// Run a block again and check its result.
	CheckBlock(CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(ExportBlocksCmd),

	/// Read blocks from a file.
	ImportBlocks(ImportBlocksCmd),

	/// Take back blocks that are not final.
	Revert(RevertCmd),

	/// Delete the database of a chain.
	PurgeChain(PurgeChainCmd),
}
