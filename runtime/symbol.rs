//! The symbol of the native unit in the hash of the metadata, which hardware wallets show. `build.rs` takes it from the
//! environment, so one build can be made for one community.

/// The symbol of a build for which nobody has chosen one. It fits every community.
pub const DEFAULT: &str = "UNIT";

/// The symbol that was chosen, or the default. It has the form that a symbol has in `community.toml`.
pub fn symbol(chosen: Option<String>) -> Result<String, String> {
	let symbol = chosen.unwrap_or_else(|| DEFAULT.into());
	let is_symbol =
		(1..=12).contains(&symbol.len()) && symbol.bytes().all(|byte| byte.is_ascii_alphanumeric());
	match is_symbol {
		true => Ok(symbol),
		false => Err(format!(
			"ROCHDALE_SYMBOL is `{symbol}`, and that is no symbol: write 1 to 12 letters from A to Z and digits, or remove it"
		)),
	}
}
