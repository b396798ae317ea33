//! The files of a site, and the headers that a host sends with them.

use std::{
	collections::BTreeMap,
	fs,
	path::{Path, PathBuf},
};

/// The page that has the policy for scripts in it.
pub const INDEX: &str = "index.html";

/// The most files of a site. A greater folder is another one, named by mistake.
const MOST_FILES: usize = 10_000;

/// What stands before the policy and after it in the built page.
const POLICY: (&str, &str) = ("http-equiv=\"Content-Security-Policy\" content=\"", "\"");

/// All files below a folder: the name with `/` between its parts, and where the file lies. Links are not followed, so
/// nothing outside the folder is among them.
pub fn files(folder: &Path) -> Result<BTreeMap<String, PathBuf>, String> {
	let mut found = BTreeMap::new();
	let mut waiting = vec![(folder.to_path_buf(), String::new())];
	while let Some((folder, before)) = waiting.pop() {
		let shown = folder.display();
		for entry in fs::read_dir(&folder).map_err(|error| format!("{shown}: {error}"))? {
			let entry = entry.map_err(|error| format!("{shown}: {error}"))?;
			let kind = entry.file_type().map_err(|error| format!("{shown}: {error}"))?;
			let name = entry.file_name();
			let name = name.to_str().ok_or_else(|| format!("{shown} has a file whose name is not UTF-8"))?;
			let name = format!("{before}{name}");
			if kind.is_dir() {
				waiting.push((entry.path(), format!("{name}/")));
			} else if kind.is_file() {
				found.insert(name, entry.path());
			}
			if found.len() > MOST_FILES {
				return Err(format!("{shown} has more than {MOST_FILES} files: it is not the members' app"));
			}
		}
	}
	Ok(found)
}

/// The policy for scripts that the built page names. The headers repeat it, because a policy in a page does not bind the
/// threads that the page starts.
pub fn policy(index: &str) -> Result<&str, String> {
	let after = index.split_once(POLICY.0).map(|(_, after)| after);
	let policy = after.and_then(|after| after.split_once(POLICY.1)).map(|(policy, _)| policy);
	match policy {
		Some(policy) if policy.contains("default-src 'none'") && !policy.contains(['\r', '\n']) => Ok(policy),
		_ => Err(format!("{INDEX} names no policy for scripts: build the app with `make app-build`")),
	}
}

/// The headers of each answer.
pub fn headers(policy: &str) -> Vec<(&'static str, String)> {
	vec![
		("Content-Security-Policy", format!("{policy}; frame-ancestors 'none'")),
		("Cross-Origin-Opener-Policy", "same-origin".into()),
		("Referrer-Policy", "no-referrer".into()),
		("X-Content-Type-Options", "nosniff".into()),
	]
}

#[cfg(test)]
pub mod tests {
	use super::*;

	pub const PAGE: &str =
		"<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
	                        script-src 'self'\"><meta charset=\"utf-8\"></head>";

	#[test]
	fn the_policy_is_that_of_the_page() {
		assert_eq!(policy(PAGE).unwrap(), "default-src 'none'; script-src 'self'");
		let (_, header) = &headers(policy(PAGE).unwrap())[0];
		assert_eq!(header, "default-src 'none'; script-src 'self'; frame-ancestors 'none'");
		assert!(policy("<head></head>").unwrap_err().contains("make app-build"));
		assert!(policy(&PAGE.replace("default-src 'none'", "default-src *")).is_err());
		assert!(policy(&PAGE.replace("; script", ";\r\nscript")).is_err(), "no further header gets in");
	}

	#[test]
	fn files_are_those_below_the_folder() {
		let folder = tempfile::tempdir().unwrap();
		fs::create_dir(folder.path().join("assets")).unwrap();
		fs::write(folder.path().join(INDEX), PAGE).unwrap();
		fs::write(folder.path().join("assets/app.js"), "").unwrap();
		std::os::unix::fs::symlink("/etc/hostname", folder.path().join("link")).unwrap();
		let names: Vec<String> = files(folder.path()).unwrap().into_keys().collect();
		assert_eq!(names, ["assets/app.js", INDEX], "and no link");
		assert!(files(&folder.path().join("missing")).is_err());
	}
}
