//! The next release of the runtime, for tests of an upgrade.

include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

/// The same with the pallets' own checks, if `ROCHDALE_TRY_RUNTIME` was set during its build.
pub mod checked {
	include!(concat!(env!("OUT_DIR"), "/checked.rs"));
}
