//! The types of the parts with which all other modules work: the client, its database and the pool.

use rochdale_runtime::{opaque::Block, RuntimeApi};
use sc_executor::WasmExecutor;
use sc_transaction_pool::TransactionPoolHandle;

pub use crate::host::HostFunctions;

/// The client: the chain's data, and the runtime that interprets it.
pub type FullClient = sc_service::TFullClient<Block, RuntimeApi, WasmExecutor<HostFunctions>>;
/// The database of the chain.
pub type FullBackend = sc_service::TFullBackend<Block>;
/// Chooses among forks: the longest that GRANDPA allows.
pub type SelectChain = sc_consensus::LongestChain<FullBackend, Block>;
/// The pool of waiting transactions.
pub type TransactionPool = TransactionPoolHandle<Block, FullClient>;
