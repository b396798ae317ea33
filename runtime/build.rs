//! Builds the runtime's Wasm, with the hash of its metadata embedded, by which hardware wallets check
//! what they show.

fn main() {
	// These are `METADATA_SYMBOL` and `DECIMALS` of the runtime. A test holds them together.
	#[cfg(all(feature = "std", feature = "metadata-hash"))]
	substrate_wasm_builder::WasmBuilder::init_with_defaults().enable_metadata_hash("UNIT", 9).build();

	#[cfg(all(feature = "std", not(feature = "metadata-hash")))]
	substrate_wasm_builder::WasmBuilder::build_using_defaults();
}
