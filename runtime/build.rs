//! Builds the runtime's Wasm, with the hash of its metadata embedded, by which hardware wallets check
//! what they show.

mod symbol;

fn main() -> Result<(), String> {
	// The runtime reads the symbol from here as its `METADATA_SYMBOL`, so that it tells the same one as its hash.
	println!("cargo:rerun-if-env-changed=ROCHDALE_SYMBOL");
	let symbol = symbol::symbol(std::env::var("ROCHDALE_SYMBOL").ok())?;
	println!("cargo:rustc-env=ROCHDALE_METADATA_SYMBOL={symbol}");

	// The digits are `DECIMALS` of the runtime. A test holds them together.
	#[cfg(all(feature = "std", feature = "metadata-hash"))]
	substrate_wasm_builder::WasmBuilder::init_with_defaults().enable_metadata_hash(symbol, 9).build();

	#[cfg(all(feature = "std", not(feature = "metadata-hash")))]
	substrate_wasm_builder::WasmBuilder::build_using_defaults();
	Ok(())
}
