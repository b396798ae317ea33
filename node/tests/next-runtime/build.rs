//! Builds the next release of the runtime as a developer makes one. It takes the sources of this release, with changes
//! in a few places and a new file. The runtime itself contains none of it.
//!
//! It shares the directory of the runtime's own Wasm build, so that only the changed crate is compiled and linked.

use std::{
	env, fs,
	fs::File,
	path::{Path, PathBuf},
};

use substrate_wasm_builder::WasmBuilder;
use toml::{Table, Value};

/// The name of the changed package. (The Wasm build has a directory for each name.)
const NAME: &str = "rochdale-next-runtime";
/// The name of the package that is changed.
const OLD_NAME: &str = "rochdale-runtime";
/// The variable with which the release is also built with the pallets' own checks.
const CHECKED: &str = "ROCHDALE_TRY_RUNTIME";

fn main() {
	let here = path("CARGO_MANIFEST_DIR");
	let root = here.ancestors().nth(3).expect("this is node/tests/next-runtime of the workspace");
	let out = path("OUT_DIR");
	let next = out.join("next");

	for changed in [
		"runtime/src",
		"runtime/build.rs",
		"runtime/symbol.rs",
		"runtime/Cargo.toml",
		"Cargo.toml",
		"Cargo.lock",
	] {
		println!("cargo:rerun-if-changed={}", root.join(changed).display());
	}
	for changed in ["build.rs", "next.rs"] {
		println!("cargo:rerun-if-changed={changed}");
	}

	copy(&root.join("runtime"), &next.join("runtime"), Path::new(""));
	write(&next.join("runtime/src/next.rs"), &read(&here.join("next.rs")));
	write(&next.join("Cargo.toml"), workspace(root).to_string().as_bytes());
	// Cargo removes unneeded entries from the copy. So the original is kept too, to tell whether it has changed.
	let lock = read(&root.join("Cargo.lock"));
	if write(&next.join("Cargo.lock.whole"), &lock) {
		let text = String::from_utf8(lock).expect("a lock file is text");
		let renamed = text.replace(&format!("\"{OLD_NAME}\""), &format!("\"{NAME}\""));
		write(&next.join("Cargo.lock"), renamed.as_bytes());
	}
	share_target(&out);

	env::set_var("WASM_BUILD_WORKSPACE_HINT", &next);
	let build = || {
		let project = WasmBuilder::new().with_project(next.join("runtime/Cargo.toml"));
		project.expect("the changed runtime is a package").import_memory().export_heap_base()
	};
	forget_linked(&out);
	build().build();
	// This second build must compile all of FRAME again.
	println!("cargo:rerun-if-env-changed={CHECKED}");
	if env::var_os(CHECKED).is_some() {
		forget_linked(&out);
		build().enable_feature("try-runtime").set_file_name("checked.rs").build();
	} else {
		write(&out.join("checked.rs"), b"pub const WASM_BINARY_BLOATY: Option<&[u8]> = None;");
	}

	// Without this, Cargo would find that these files are younger than this build, and build again.
	if let Ok(begun) = fs::metadata(out.join("../invoked.timestamp")).and_then(|begun| begun.modified()) {
		age(&next, begun);
	}
}

/// Makes the changes of the next release in a source file of the runtime.
fn changed(file: &Path, text: String) -> String {
	match file.to_str() {
		Some("Cargo.toml") => {
			replace(&text, &format!("name = \"{OLD_NAME}\""), &format!("name = \"{NAME}\""))
		}
		Some("src/lib.rs") => {
			let (before, after) = text.split_once("\tspec_version: ").expect("the runtime has a version");
			let (number, after) = after.split_once(',').expect("a comma comes after the version");
			let number: u32 = number.parse().expect("the version is a number");
			let text = format!("{before}\tspec_version: {},{after}", number + 1);
			let text = replace(&text, "pub mod policy;\n", "pub mod next;\npub mod policy;\n");
			let last = "\tpub type Multisig = pallet_multisig;\n";
			let added = "\t#[runtime::pallet_index(63)]\n\tpub type Next = crate::next;\n";
			replace(&text, last, &format!("{last}{added}"))
		}
		Some("src/apis.rs") => replace(&text, "\t\t\tVERSION\n", "\t\t\tcrate::next::version()\n"),
		Some("src/configs/system.rs") => {
			let text = replace(
				&text,
				"pub const Version: sp_version::RuntimeVersion = VERSION;",
				"pub Version: sp_version::RuntimeVersion = crate::next::version();",
			);
			replace(&text, "type Migrations = ();", "type Migrations = (crate::next::Meet,);")
		}
		_ => text,
	}
}

/// Replaces this text, which is there once.
fn replace(text: &str, old: &str, new: &str) -> String {
	assert_eq!(
		text.matches(old).count(),
		1,
		"`{old}` does not stand once in the runtime: repair {}",
		file!()
	);
	text.replace(old, new)
}

/// Copies the files of the package, with changes.
fn copy(from: &Path, to: &Path, under: &Path) {
	for entry in fs::read_dir(from.join(under)).expect("the runtime's sources can be read") {
		let entry = entry.expect("the runtime's sources can be read");
		let file = under.join(entry.file_name());
		if entry.path().is_dir() {
			// Tests are a package of their own.
			if file.starts_with("src") {
				copy(from, to, &file);
			}
		} else {
			let text = String::from_utf8(read(&entry.path())).expect("sources are text");
			write(&to.join(&file), changed(&file, text).as_bytes());
		}
	}
}

/// A workspace with only this package, and the versions and paths of our other packages.
fn workspace(root: &Path) -> Table {
	let text = String::from_utf8(read(&root.join("Cargo.toml"))).expect("a manifest is text");
	let manifest: Table = text.parse().expect("the workspace's manifest is right");
	let mut workspace = manifest["workspace"].as_table().expect("this is a workspace").clone();
	workspace.insert("members".into(), Value::Array(vec!["runtime".into()]));
	let dependencies = workspace["dependencies"].as_table_mut().expect("every version stands there");
	for (_, dependency) in dependencies.iter_mut() {
		if let Some(path) = dependency.get_mut("path") {
			*path = root.join(path.as_str().expect("a path is text")).display().to_string().into();
		}
	}
	Table::from_iter([("workspace".to_owned(), workspace.into())])
}

/// Lets this Wasm build use the compiled crates of the runtime's Wasm build.
fn share_target(out: &Path) {
	// `…/debug/build/<package>/out`.
	let builds = out.ancestors().nth(3).expect("Cargo has such a directory").join("wbuild");
	let ours = builds.join(NAME);
	for directory in [&builds.join(OLD_NAME).join("target"), &ours] {
		fs::create_dir_all(directory).expect("a directory can be made");
	}
	#[cfg(unix)]
	if fs::symlink_metadata(ours.join("target")).is_err() {
		let theirs = Path::new("..").join(OLD_NAME).join("target");
		std::os::unix::fs::symlink(theirs, ours.join("target")).expect("a link can be made");
	}
}

/// Removes what was linked before. Cargo puts no hash into the name of a linked Wasm, so both builds write one file.
/// Otherwise Cargo would take that of the other build for its own, when `ROCHDALE_TRY_RUNTIME` has changed.
fn forget_linked(out: &Path) {
	if env::var_os("SKIP_WASM_BUILD").is_some() {
		return;
	}
	let target =
		out.ancestors().nth(3).expect("Cargo has such a directory").join("wbuild").join(NAME).join("target");
	let linked = Path::new("deps").join(format!("{}.wasm", NAME.replace('-', "_")));
	let inside = |directory: PathBuf| {
		fs::read_dir(directory).into_iter().flatten().flatten().map(|entry| entry.path())
	};
	// `target/<triple>/<profile>/deps`.
	for profile in inside(target).flat_map(inside) {
		let _ = fs::remove_file(profile.join(&linked));
	}
}

/// Gives files this age, if they are younger.
fn age(directory: &Path, begun: std::time::SystemTime) {
	for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
		let path = entry.path();
		if path.is_dir() {
			age(&path, begun);
		} else if entry.metadata().and_then(|file| file.modified()).is_ok_and(|time| time > begun) {
			let _ = File::options().write(true).open(&path).and_then(|file| file.set_modified(begun));
		}
	}
}

fn path(variable: &str) -> PathBuf {
	env::var_os(variable).expect("Cargo sets it").into()
}

fn read(path: &Path) -> Vec<u8> {
	fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Writes a file, unless it already has this content. Returns whether it has changed.
fn write(path: &Path, bytes: &[u8]) -> bool {
	if fs::read(path).is_ok_and(|now| now == bytes) {
		return false;
	}
	if let Some(directory) = path.parent() {
		fs::create_dir_all(directory).expect("a directory can be made");
	}
	fs::write(path, bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
	true
}
