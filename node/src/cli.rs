//! What can be written after `rochdale-node`.

use sc_cli::{
	BuildSpecCmd, ChainInfoCmd, CheckBlockCmd, ExportBlocksCmd, ExportChainSpecCmd, ImportBlocksCmd,
	KeySubcommand, PurgeChainCmd, RevertCmd, RunCmd,
};

use crate::{
	budget::BudgetCmd, checkpoint::CheckpointCmd, claim::ClaimCmd, community::CommunityCmd,
	currency::CurrencyCmd, pool, upgrade::UpgradeCmd,
};

/// How many bytes of the state are kept in memory, if `--trie-cache-size` says nothing else: 8 MiB, for small machines.
/// The SDK's default of 1 GiB is a quarter of the reference machine's memory.
const TRIE_CACHE: &str = "8388608";

/// Which blocks are kept, if `--blocks-pruning` says nothing else: all, those that lost against a sibling too. There is one
/// of these for each nine others (four validators, slots of 3 s). The SDK deletes them in the moment in which the sibling
/// becomes final, and others still need them: the pool, to take their transactions back, and nodes that come back to
/// the network.
const KEPT_BLOCKS: &str = "archive";

const BAN_HELP: &str = "For how many seconds a transaction that was found invalid or was dropped is banned. Default: 0, until the \
                        next block";

/// The command line.
#[derive(Debug, clap::Parser)]
// The SDK's defaults are for servers. Who writes a flag has it as written.
#[command(
	mut_arg("trie_cache_size", |arg| arg.default_value(TRIE_CACHE)),
	mut_arg("blocks_pruning", |arg| arg.default_value(KEPT_BLOCKS)),
	mut_arg("pool_limit", |arg| arg.default_value(pool::COUNT)),
	mut_arg("pool_kbytes", |arg| arg.default_value(pool::KBYTES)),
	mut_arg("pool_type", |arg| arg.hide(true)),
	mut_arg("tx_ban_seconds", |arg| arg.help(BAN_HELP).long_help(BAN_HELP)),
)]
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

	/// Claim the dividend that is due to a member.
	Claim(ClaimCmd),

	/// See what comes of a vote on a budget.
	#[command(subcommand)]
	Budget(BudgetCmd),

	/// See the community's currencies, and what has happened on an account.
	#[command(subcommand)]
	Currency(CurrencyCmd),

	/// Try a new runtime on a copy of what the chain has stored, before the council decides.
	#[command(subcommand)]
	Upgrade(UpgradeCmd),

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
