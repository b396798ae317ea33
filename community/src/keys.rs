//! Accounts and public keys as a community file writes them: SS58 addresses, or 32 bytes in hexadecimal.

use sp_core::crypto::{AccountId32, PublicError, Ss58Codec};

/// The 32 bytes of an account or a public key. An SS58 address of any network is accepted, because the same key of a
/// person has another spelling on each network. The error says what to do.
pub fn parse_public(text: &str) -> Result<[u8; 32], String> {
	if let Some(hex) = text.strip_prefix("0x") {
		return parse_hex(hex);
	}
	AccountId32::from_ss58check_with_version(text).map(|(account, _)| account.into()).map_err(|error| match error {
		PublicError::BadBase58 => {
			format!("`{text}` is not an address: it holds a character that addresses never have (such as 0, O, I, l or a space); copy the address again")
		},
		PublicError::BadLength => {
			format!("`{text}` is not an address: its length is wrong; copy the whole address again")
		},
		PublicError::InvalidChecksum => {
			format!("`{text}` is not an address: its checksum is wrong, so a character was changed; copy the address again")
		},
		_ => format!("`{text}` is not an address: write an SS58 address, or 0x and 64 hexadecimal digits"),
	})
}

/// The bytes as lower-case hexadecimal digits, without 0x.
pub fn to_hex(bytes: &[u8]) -> String {
	bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn parse_hex(hex: &str) -> Result<[u8; 32], String> {
	if !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
		return Err(format!("`0x{hex}` is not a key: after 0x only the digits 0-9 and a-f may stand"));
	}
	if hex.len() != 64 {
		return Err(format!("`0x{hex}` is not a key: after 0x come 64 digits, and here are {}", hex.len()));
	}
	let mut key = [0u8; 32];
	for (at, byte) in key.iter_mut().enumerate() {
		let start = at.saturating_mul(2);
		let pair = hex.get(start..start.saturating_add(2)).unwrap_or_default();
		*byte = u8::from_str_radix(pair, 16).map_err(|error| error.to_string())?;
	}
	Ok(key)
}
