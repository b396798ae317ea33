//! Any text is read or refused. A file that was read can be written, and then reads the same.
#![no_main]

use equal_shares::pb::File;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
	let Ok(file) = File::read(text) else { return };
	let again = File::read(&file.write()).expect("what was written can be read");
	match (file.election(), again.election()) {
		(Ok(election), Ok(again)) => assert_eq!(election, again),
		(election, again) => assert_eq!(election.is_ok(), again.is_ok()),
	}
});
