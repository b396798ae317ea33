//! The functions of the host that the runtime's Wasm can call: those of the SDK, with one that light clients need.

use sc_executor::sp_wasm_interface::ExtendedHostFunctions;
use sp_runtime_interface::{pass_by::PassFatPointerAndRead, runtime_interface};

pub type HostFunctions = ExtendedHostFunctions<sp_io::SubstrateHostFunctions, storage::HostFunctions>;

/// Takes the place of the SDK's function of this name, `ext_storage_exists_version_1`. The answer is the same.
///
/// The SDK looks at the hash of the value only. So the proof of a call has no value that the call only asked for. smoldot
/// reads the value, does not find it, and calls the node a liar. It then asks no node that answers as this one does.
/// Here the value is read, so it is in the proof.
// The macro also writes what a runtime would call, and what is for Wasm only.
#[allow(clippy::expect_used, dead_code, unexpected_cfgs)]
#[runtime_interface]
pub trait Storage {
	fn exists(&mut self, key: PassFatPointerAndRead<&[u8]>) -> bool {
		self.storage(key).is_some()
	}
}
