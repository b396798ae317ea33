//! The command line of `rochdale-node`.

use sc_cli::{
	BuildSpecCmd, ChainInfoCmd, CheckBlockCmd, ExportBlocksCmd, ExportChainSpecCmd, ImportBlocksCmd,
	KeySubcommand, PurgeChainCmd, RevertCmd, RunCmd,
};

use crate::{
	assembly::AssemblyCmd, budget::BudgetCmd, checkpoint::CheckpointCmd, claim::ClaimCmd,
	community::CommunityCmd, coop::CoopCmd, currency::CurrencyCmd, light_spec::LightSpecCmd, pool,
	upgrade::UpgradeCmd, web::WebCmd,
};

/// The default of `--trie-cache-size`, the number of bytes of state in memory: 8 MiB, for small machines. The SDK's
/// default of 1 GiB is a quarter of the reference machine's memory.
const TRIE_CACHE: &str = "8388608";

/// The default of `--blocks-pruning`: all blocks are kept, also those that lost against a sibling. With four validators
/// and slots of 3 s, one block in ten is such a block.
///
/// The SDK deletes them at the moment in which the sibling becomes final, but others still need them. The pool needs
/// them to take back their transactions, and nodes that return to the network ask for them.
const KEPT_BLOCKS: &str = "archive";

const BAN_HELP: &str = "The number of seconds for which a transaction that was invalid or was dropped is banned. Default: 0, until \
                        the next block";

#[derive(Debug, clap::Parser)]
// The SDK's defaults are for servers. A flag on the command line has precedence over these values.
#[command(
	mut_arg("trie_cache_size", |arg| arg.default_value(TRIE_CACHE)),
	mut_arg("blocks_pruning", |arg| arg.default_value(KEPT_BLOCKS)),
	mut_arg("pool_limit", |arg| arg.default_value(pool::COUNT)),
	mut_arg("pool_kbytes", |arg| arg.default_value(pool::KBYTES)),
	mut_arg("pool_type", |arg| arg.hide(true)),
	mut_arg("tx_ban_seconds", |arg| arg.help(BAN_HELP).long_help(BAN_HELP)),
)]
pub struct Cli {
	/// The subcommand. Without one, the node runs.
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	/// Keep an index of every account's movements in every money, in a file beside the chain's database. Apps ask for it
	/// with community_statement and community_history. Together with --state-pruning archive it has all blocks.
	#[arg(long)]
	pub index: bool,

	/// The flags for running a node.
	#[command(flatten)]
	pub run: RunCmd,
}

/// The subcommands, for everything except running a node.
#[derive(Debug, clap::Subcommand)]
#[allow(clippy::large_enum_variant)]
pub enum Subcommand {
	/// Check, write or begin the file that describes a community.
	#[command(subcommand)]
	Community(CommunityCmd),

	/// Claim the dividend that is due to a member.
	Claim(ClaimCmd),

	/// Simulate or recount a vote on a budget.
	#[command(subcommand)]
	Budget(BudgetCmd),

	/// Show what the members decide: list or show proposals, or count a vote or an election again.
	#[command(subcommand)]
	Assembly(AssemblyCmd),

	/// Show a cooperative's books, or check them.
	#[command(subcommand)]
	Coop(CoopCmd),

	/// List the community's currencies, or show the movements of an account.
	#[command(subcommand)]
	Currency(CurrencyCmd),

	/// Test a new runtime on a copy of the chain's state, before the members decide.
	#[command(subcommand)]
	Upgrade(UpgradeCmd),

	/// Write a chain specification with a checkpoint, from which new nodes sync.
	Checkpoint(CheckpointCmd),

	/// Write the small chain specification from which light clients begin, for example in a browser.
	LightSpec(LightSpecCmd),

	/// Write the members' app for a community as static files, or try such files out.
	#[command(subcommand)]
	Web(WebCmd),

	/// Make, show and insert keys.
	#[command(subcommand)]
	Key(KeySubcommand),

	/// Write a chain specification.
	ExportChainSpec(ExportChainSpecCmd),

	/// Write a chain specification with this node as its boot node.
	BuildSpec(BuildSpecCmd),

	/// Show the state of a chain's database.
	ChainInfo(ChainInfoCmd),

	/// Run a block again and check its result.
	CheckBlock(CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(ExportBlocksCmd),

	/// Read blocks from a file.
	ImportBlocks(ImportBlocksCmd),

	/// Remove blocks that are not final.
	Revert(RevertCmd),

	/// Delete the database of a chain.
	PurgeChain(PurgeChainCmd),
}
