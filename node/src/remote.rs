//! Calls a running node over its JSON-RPC, for subcommands.

use jsonrpsee_core::{client::ClientT, params::ArrayParams};
use jsonrpsee_ws_client::{WsClient, WsClientBuilder};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The longest answer, in bytes: a chain specification whose runtime is not compressed.
const LONGEST_ANSWER: u32 = 64 << 20;

/// Connects to a node.
pub async fn connect(url: &str) -> Result<WsClient, String> {
	let connected = WsClientBuilder::default().max_response_size(LONGEST_ANSWER).build(url).await;
	connected
		.map_err(|error| format!("no node answers at {url}: {error}. Start one, or name another with --url"))
}

/// Calls a method of a node.
pub async fn ask<A: DeserializeOwned>(node: &WsClient, method: &str, params: &[Value]) -> Result<A, String> {
	let mut list = ArrayParams::new();
	for param in params {
		list.insert(param).map_err(|error| error.to_string())?;
	}
	node.request(method, list).await.map_err(|error| format!("{method}: {error}"))
}
