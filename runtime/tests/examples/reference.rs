//! Writes the reference of this runtime into `docs/api`. `make reference` runs it.

#[allow(dead_code)] // The tests use all of it.
#[path = "../common/pages/mod.rs"]
mod pages;

use std::{fs, path::Path};

use pages::{pages, stored, FOLDER};

fn main() {
	let pages = pages();
	let folder = Path::new(FOLDER);
	fs::create_dir_all(folder).unwrap();
	for gone in stored().keys().filter(|name| !pages.contains_key(*name)) {
		fs::remove_file(folder.join(gone)).unwrap();
	}
	for (name, text) in &pages {
		fs::write(folder.join(name), text).unwrap();
	}
	eprintln!("docs/api: {} pages", pages.len());
}
