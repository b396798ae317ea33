//! A checkpoint: a final block and the set of voters after it, from which a new node begins its warp sync.
//!
//! A warp sync follows the sets of voters from the first block on, each of which has voted for the next. After [a
//! restart of finality](rochdale_runtime::finality) nobody has voted for the new set, so the chain of proofs ends
//! there. With a checkpoint in the chain specification, a warp sync begins after the restart. A node must trust the
//! author of the checkpoint as much as the source of its chain specification.

use std::{fs, path::PathBuf, sync::Arc};

use codec::{Decode, Encode};
use jsonrpsee::core::async_trait;
use rochdale_runtime::{opaque::Block, BlockNumber, Hash};
use sc_consensus::{BlockCheckParams, BlockImport, BlockImportParams, ImportResult};
use sc_consensus_grandpa::{warp_proof::NetworkProvider, AuthorityId, AuthoritySet, SharedAuthoritySet};
use sc_network_sync::strategy::warp::{EncodedProof, VerificationResult, Verifier, WarpSyncProvider};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use sp_blockchain::HeaderBackend;
use sp_consensus::Error;
use sp_consensus_grandpa::{AuthorityList, SetId};
use sp_runtime::traits::Header as _;

use crate::{
	client::{FullBackend, FullClient},
	remote::{ask, connect},
};

/// A final block, and the set of voters for the blocks after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Checkpoint {
	/// The block's number, for human readers.
	pub number: BlockNumber,
	pub hash: Hash,
	/// The number of the set of voters after this block.
	pub set_id: SetId,
	/// The keys of these voters.
	pub authorities: Vec<AuthorityId>,
}

impl Checkpoint {
	/// The voters in the form of GRANDPA's client, without pending changes.
	fn authority_set(&self) -> Result<SharedAuthoritySet<Hash, BlockNumber>, codec::Error> {
		let authorities: AuthorityList = self.authorities.iter().map(|key| (key.clone(), 1)).collect();
		// The fields of `AuthoritySet` in their order. Outside of the SDK, only decoding can make one.
		let no_standard_changes = (Vec::<u8>::new(), None::<BlockNumber>);
		let (no_forced_changes, no_history) = (Vec::<u8>::new(), Vec::<u8>::new());
		let bytes = (authorities, self.set_id, no_standard_changes, no_forced_changes, no_history).encode();
		AuthoritySet::decode(&mut bytes.as_slice()).map(Into::into)
	}
}

/// Imports blocks as GRANDPA does, but for those before the checkpoint.
///
/// After a warp sync a node downloads the older blocks. GRANDPA asks for a proof of each one that changes the set of
/// voters. The restart of finality leaves no proof of such blocks before it. Those that were waiting to be final have
/// none, and the restart itself has none. Without one the download would fail again and again, and each time the node
/// loses its peers for a while. The checkpoint vouches for these blocks: they are the ancestors of its own.
#[derive(Clone)]
pub struct BeforeCheckpoint<Grandpa> {
	grandpa: Grandpa,
	client: Arc<FullClient>,
	checkpoint: Option<BlockNumber>,
}

impl<Grandpa> BeforeCheckpoint<Grandpa> {
	pub fn new(grandpa: Grandpa, client: Arc<FullClient>, checkpoint: Option<&Checkpoint>) -> Self {
		Self { grandpa, client, checkpoint: checkpoint.map(|checkpoint| checkpoint.number) }
	}

	/// Whether this is an old block of which there may be no proof.
	fn is_unproved(&self, block: &BlockImportParams<Block>) -> bool {
		let number = *block.header.number();
		let is_old = self.checkpoint.is_some_and(|checkpoint| number <= checkpoint)
			&& number <= self.client.info().finalized_number;
		is_old && block.justifications.is_none() && !block.with_state()
	}
}

#[async_trait]
impl<Grandpa: BlockImport<Block, Error = Error> + Send + Sync> BlockImport<Block>
	for BeforeCheckpoint<Grandpa>
{
	type Error = Error;

	async fn check_block(&self, block: BlockCheckParams<Block>) -> Result<ImportResult, Error> {
		self.grandpa.check_block(block).await
	}

	async fn import_block(&self, block: BlockImportParams<Block>) -> Result<ImportResult, Error> {
		match self.is_unproved(&block) {
			true => self.client.import_block(block).await,
			false => self.grandpa.import_block(block).await,
		}
	}
}

type Provider = NetworkProvider<Block, FullBackend>;
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Serves and checks the proofs of a warp sync.
pub struct WarpSync {
	serving: Provider,
	/// Checks them; from the checkpoint on, if there is one.
	checking: Option<(Hash, Provider)>,
}

impl WarpSync {
	/// The proofs of this chain. Those that this node requests begin at the checkpoint.
	pub fn new(
		backend: Arc<FullBackend>,
		authority_set: SharedAuthoritySet<Hash, BlockNumber>,
		checkpoint: Option<&Checkpoint>,
	) -> Result<Self, String> {
		let checking = checkpoint
			.map(|checkpoint| -> Result<_, codec::Error> {
				let set = checkpoint.authority_set()?;
				Ok((checkpoint.hash, NetworkProvider::new(backend.clone(), set, Vec::new())))
			})
			.transpose()
			.map_err(|error| format!("the checkpoint in the chain specification: {error}"))?;
		Ok(Self { serving: NetworkProvider::new(backend, authority_set, Vec::new()), checking })
	}
}

impl WarpSyncProvider<Block> for WarpSync {
	fn generate(&self, start: Hash) -> Result<EncodedProof, Failure> {
		self.serving.generate(start)
	}

	fn create_verifier(&self) -> Box<dyn Verifier<Block>> {
		match &self.checking {
			None => self.serving.create_verifier(),
			Some((hash, provider)) => {
				Box::new(FromCheckpoint { begin: Some(*hash), verifier: provider.create_verifier() })
			}
		}
	}
}

/// Checks proofs that begin at a checkpoint and not at the first block.
struct FromCheckpoint {
	/// The checkpoint, until a later block is proven.
	begin: Option<Hash>,
	verifier: Box<dyn Verifier<Block>>,
}

impl Verifier<Block> for FromCheckpoint {
	fn verify(&mut self, proof: &EncodedProof) -> Result<VerificationResult<Block>, Failure> {
		let result = self.verifier.verify(proof)?;
		self.begin = None;
		Ok(result)
	}

	fn next_proof_context(&self) -> Hash {
		self.begin.unwrap_or_else(|| self.verifier.next_proof_context())
	}

	fn status(&self) -> Option<String> {
		self.verifier.status()
	}
}

/// Write a chain specification with a checkpoint: the newest final block of a node that you trust.
#[derive(Debug, clap::Args)]
pub struct CheckpointCmd {
	/// The chain specification, as `community spec` writes it.
	chain: PathBuf,
	/// The address of your node. Use only a node that you trust, because new nodes believe what it says.
	#[arg(long, default_value = "ws://127.0.0.1:9944")]
	url: String,
	/// The file to write. The default is the chain specification itself.
	#[arg(long)]
	output: Option<PathBuf>,
}

impl CheckpointCmd {
	/// Runs the command. The error is one text for the terminal.
	pub fn run(&self) -> Result<(), String> {
		let said = |error: &dyn std::fmt::Display| format!("{}: {error}", self.chain.display());
		let text = fs::read_to_string(&self.chain).map_err(|error| said(&error))?;
		let mut spec: Value = serde_json::from_str(&text).map_err(|error| said(&error))?;
		let runtime = tokio::runtime::Builder::new_current_thread()
			.enable_all()
			.build()
			.map_err(|error| error.to_string())?;
		let (name, checkpoint) = runtime.block_on(fetch(&self.url))?;
		if spec["name"] != name.as_str() {
			return Err(format!(
				"{}: this is not the chain of the node at {}, which is called “{name}”",
				self.chain.display(),
				self.url
			));
		}
		let fields = spec.as_object_mut().ok_or_else(|| said(&"this is not a chain specification"))?;
		fields.insert("checkpoint".into(), json!(checkpoint));
		let output = self.output.as_ref().unwrap_or(&self.chain);
		let text = serde_json::to_string_pretty(&spec).map_err(|error| error.to_string())?;
		// It is written to a file beside it and then moved, so that a full disk does not destroy the specification.
		let beside = output.with_extension("json.part");
		fs::write(&beside, text).map_err(|error| format!("{}: {error}", beside.display()))?;
		fs::rename(&beside, output).map_err(|error| format!("{}: {error}", output.display()))?;
		println!("Checkpoint: block {} {:?}", checkpoint.number, checkpoint.hash);
		println!("A new node with {} begins its warp sync there (--sync warp).", output.display());
		Ok(())
	}
}

/// The name of the chain, its newest final block, and the voters after that block.
async fn fetch(url: &str) -> Result<(String, Checkpoint), String> {
	let node = connect(url).await?;
	let name: String = ask(&node, "system_chain", &[]).await?;
	let hash: Hash = ask(&node, "chain_getFinalizedHead", &[]).await?;
	let header: Value = ask(&node, "chain_getHeader", &[json!(hash)]).await?;
	let number = header["number"]
		.as_str()
		.and_then(|hex| BlockNumber::from_str_radix(hex.trim_start_matches("0x"), 16).ok());
	let number = number.ok_or("the node's answer has no block number")?;
	let call = |method: &'static str| [json!(method), json!("0x"), json!(hash)];
	let authorities: sp_core::Bytes =
		ask(&node, "state_call", &call("GrandpaApi_grandpa_authorities")).await?;
	let set_id: sp_core::Bytes = ask(&node, "state_call", &call("GrandpaApi_current_set_id")).await?;
	let broken = |error: codec::Error| format!("the node's answer is not understood: {error}");
	let authorities = AuthorityList::decode(&mut authorities.0.as_slice()).map_err(broken)?;
	let set_id = SetId::decode(&mut set_id.0.as_slice()).map_err(broken)?;
	let votes: Value = ask(&node, "grandpa_roundState", &[]).await?;
	// While a set is announced and does not vote yet, the chain and the voters number the sets differently.
	if votes["setId"] != json!(set_id) {
		return Err("the set of voters is changing now: try again in a minute".into());
	}
	let authorities = authorities.into_iter().map(|(key, _)| key).collect();
	Ok((name, Checkpoint { number, hash, set_id, authorities }))
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_keyring::Ed25519Keyring;

	#[test]
	fn the_voters_of_a_checkpoint_are_those_that_check_the_proofs() {
		let authorities = vec![Ed25519Keyring::Alice.public().into(), Ed25519Keyring::Bob.public().into()];
		let checkpoint = Checkpoint { number: 7, hash: Hash::repeat_byte(7), set_id: 3, authorities };
		let set = checkpoint.authority_set().unwrap();
		assert_eq!(set.set_id(), 3);
		assert_eq!(set.current_authorities().len().get(), 2);
		let text = serde_json::to_string(&checkpoint).unwrap();
		assert_eq!(serde_json::from_str::<Checkpoint>(&text).unwrap(), checkpoint);
	}
}
