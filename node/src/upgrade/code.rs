//! The code of a runtime, which is run on the copy of a chain's state.

use codec::Decode;
use rochdale_runtime::Hash;
use sc_executor::{RuntimeVersion, WasmExecutor};
use sp_core::traits::ReadRuntimeVersion;
use sp_io::hashing::blake2_256;
use sp_state_machine::BasicExternalities;

use crate::client::HostFunctions;

/// The identifier of the API `TryRuntime` in a runtime: the BLAKE2b hash of the name, in eight bytes.
const TRY_RUNTIME: [u8; 8] = 0xe083_7fce_09f4_829a_u64.to_be_bytes();

/// The code of a runtime, with the data that it gives about itself.
pub struct Code {
	/// The code in the form in which it would be submitted to the chain.
	pub bytes: Vec<u8>,
	/// The hash of the code, which the members authorise.
	pub hash: Hash,
	/// The version in the file, which the chain compares before it accepts the code.
	pub version: RuntimeVersion,
}

impl Code {
	/// Reads a runtime.
	pub fn read(executor: &WasmExecutor<HostFunctions>, bytes: Vec<u8>) -> Result<Self, String> {
		let mut nothing = BasicExternalities::default();
		let version = executor.read_runtime_version(&bytes, &mut nothing)?;
		let version = RuntimeVersion::decode(&mut version.as_slice()).map_err(|error| error.to_string())?;
		Ok(Self { hash: Hash::from(blake2_256(&bytes)), bytes, version })
	}

	/// Whether it has the functions of a build with `try-runtime`.
	pub fn has_try_runtime(&self) -> bool {
		self.version.apis.iter().any(|(api, _)| *api == TRY_RUNTIME)
	}
}
