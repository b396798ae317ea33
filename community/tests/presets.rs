//! The runtime's presets are the patches of the community files in `chain-specs/`.
//!
//! After a change to one of those files, `UPDATE_PRESETS=1 cargo test -p rochdale-community --test presets` writes the
//! presets again.

use std::{env, fs, path::PathBuf};

use rochdale_community::check;
use serde_json::Value;

fn root() -> PathBuf {
	// Tests run in the directory of their crate. (A path from the build would be wrong after the checkout has moved.)
	PathBuf::from("..")
}

fn is_the_patch_of(preset: &str, community: &str) {
	let file = root().join("chain-specs").join(community).join("community.toml");
	let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
	let patch =
		check(&text).unwrap_or_else(|mistakes| panic!("{}: {mistakes:?}", file.display())).genesis_patch();

	let preset = root().join("runtime/src/genesis").join(preset);
	if env::var_os("UPDATE_PRESETS").is_some_and(|value| value == "1") {
		fs::write(&preset, format!("{patch:#}\n")).unwrap();
	}
	let written: Value = serde_json::from_str(&fs::read_to_string(&preset).unwrap()).unwrap();
	assert_eq!(
		written,
		patch,
		"{} is not what {} gives: set UPDATE_PRESETS=1",
		preset.display(),
		file.display()
	);
}

#[test]
fn the_development_preset_is_the_patch_of_the_dev_community() {
	is_the_patch_of("development.json", "dev");
}

#[test]
fn the_local_testnet_preset_is_the_patch_of_the_local_community() {
	is_the_patch_of("local_testnet.json", "local");
}
