//! Builds the Wasm of the plain runtime, with the compiled crates of the Wasm build of Rochdale's runtime.

fn main() {
	#[cfg(feature = "std")]
	{
		share_target();
		substrate_wasm_builder::WasmBuilder::build_using_defaults();
	}
}

/// Lets this Wasm build use the directory of the runtime's own, so that only this crate is compiled.
#[cfg(feature = "std")]
fn share_target() {
	let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").expect("Cargo sets it"));
	// `…/debug/build/<package>/out`.
	let builds = out.ancestors().nth(3).expect("Cargo has such a directory").join("wbuild");
	let (ours, theirs) =
		(builds.join("rochdale-tests-plain-runtime"), builds.join("rochdale-runtime/target"));
	for directory in [&ours, &theirs] {
		std::fs::create_dir_all(directory).expect("a directory can be made");
	}
	#[cfg(unix)]
	if std::fs::symlink_metadata(ours.join("target")).is_err() {
		std::os::unix::fs::symlink("../rochdale-runtime/target", ours.join("target"))
			.expect("a link can be made");
	}
}
