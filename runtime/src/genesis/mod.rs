//! The genesis presets, which `chain-spec-builder`, zombienet and the node request by name. Each is the patch that
//! `rochdale-node community patch` writes from its community file in `chain-specs/`.

use alloc::vec::Vec;
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};

/// The presets by name.
pub const PRESETS: [(&str, &str); 2] = [
	(DEV_RUNTIME_PRESET, include_str!("development.json")),
	(LOCAL_TESTNET_RUNTIME_PRESET, include_str!("local_testnet.json")),
];

/// The patch of this preset.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
	PRESETS.iter().find(|(name, _)| id.as_str() == *name).map(|(_, patch)| patch.as_bytes().to_vec())
}

/// The names of all presets.
pub fn names() -> Vec<PresetId> {
	PRESETS.iter().map(|(name, _)| PresetId::from(*name)).collect()
}
