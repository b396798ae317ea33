//! `system_accountNextIndex` as the SDK answers it, but only for texts that can be an account. The SDK decodes a text
//! of any length, and a long one keeps a core busy for hours.

use jsonrpsee::{
	core::{async_trait, RpcResult},
	proc_macros::rpc,
};
use rochdale_runtime::{opaque::Block, AccountId, Hash, Nonce};
use substrate_frame_rpc_system::{System, SystemApiServer};

use super::community::parse_account;
use crate::client::{FullClient, TransactionPool};

/// The names of the method.
pub const NAMES: [&str; 2] = ["system_accountNextIndex", "account_nextIndex"];

#[rpc(server)]
pub trait NextIndex {
	/// The number for the next transaction of an account.
	#[method(name = "system_accountNextIndex", aliases = ["account_nextIndex"])]
	async fn next_index(&self, account: String) -> RpcResult<Nonce>;
}

/// Gives the SDK's answer.
pub struct Accounts(pub System<TransactionPool, FullClient, Block>);

#[async_trait]
impl NextIndexServer for Accounts {
	async fn next_index(&self, account: String) -> RpcResult<Nonce> {
		let account = parse_account(&account)?;
		SystemApiServer::<Hash, AccountId, Nonce>::nonce(&self.0, account).await
	}
}
