//! A call in words: the names of its pallet, of itself and of its arguments. They come from the metadata of the runtime
//! that made the block, so a call is shown as that runtime understands it.

use codec::Decode;
use frame_metadata::{
	v14::{PalletMetadata, RuntimeMetadataV14},
	RuntimeMetadata, RuntimeMetadataPrefixed,
};
use rochdale_runtime::AccountId;
use scale_info::{form::PortableForm, TypeDef, TypeDefPrimitive};
use scale_value::{Composite, Primitive, Value, ValueDef, Variant};
use serde::{Deserialize, Serialize};
use sp_runtime::{DispatchError, ModuleError};

use crate::rpc::currencies::decimal;

/// A call, decoded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Call {
	/// The pallet that has the call, such as `Treasury`.
	pub pallet: String,
	/// The name of the call, such as `spend_local`.
	pub name: String,
	/// What the pallet says about the call; an empty text if it says nothing.
	pub meaning: String,
	/// The arguments, in their order.
	pub arguments: Vec<Argument>,
	/// The whole call on one line. Calls inside it are shown in the same way.
	pub words: String,
}

/// An argument of a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Argument {
	pub name: String,
	/// The value as a text. Amounts are in the smallest part of the money.
	pub value: String,
}

/// The names of a runtime.
pub struct Words {
	metadata: RuntimeMetadataV14,
}

impl Words {
	/// Reads the metadata of a runtime. The error says what this program cannot read.
	pub fn read(mut metadata: &[u8]) -> Result<Self, String> {
		let metadata = RuntimeMetadataPrefixed::decode(&mut metadata).map_err(|error| error.to_string())?;
		match metadata.1 {
			RuntimeMetadata::V14(metadata) => Ok(Self { metadata }),
			other => {
				Err(format!("the runtime's metadata has version {}; this program reads 14", other.version()))
			}
		}
	}

	/// Decodes a call. The error says why this is no call of the runtime.
	pub fn call(&self, bytes: &[u8]) -> Result<Call, String> {
		let (index, mut rest) = bytes.split_first().ok_or("it is empty")?;
		let pallet = self.metadata.pallets.iter().find(|pallet| pallet.index == *index);
		let pallet = pallet.ok_or_else(|| format!("no pallet has the number {index}"))?;
		let kind = pallet.calls.as_ref().ok_or_else(|| format!("{} has no calls", pallet.name))?.ty.id;
		let told = scale_value::scale::decode_as_type(&mut rest, kind, &self.metadata.types)
			.map_err(|error| error.to_string())?;
		let ValueDef::Variant(call) = &told.value else {
			return Err(format!("the calls of {} are no list", pallet.name));
		};
		if !rest.is_empty() {
			return Err(format!("{} bytes are left over", rest.len()));
		}
		Ok(Call {
			pallet: pallet.name.clone(),
			name: call.name.clone(),
			meaning: self.meaning(pallet, &call.name),
			arguments: self.arguments(&call.values),
			words: self.sentence(&pallet.name, call),
		})
	}

	/// The name of an error: that of the pallet and that of the error in it, such as `Treasury.InsufficientPermission`. An
	/// error of no pallet has a short text.
	pub fn error(&self, error: &DispatchError) -> String {
		match error {
			DispatchError::Module(own) => self
				.error_of_a_pallet(own)
				.unwrap_or_else(|| format!("error {} of pallet {}", hexadecimal(&own.error), own.index)),
			other => <&'static str>::from(*other).to_owned(),
		}
	}

	fn error_of_a_pallet(&self, error: &ModuleError) -> Option<String> {
		let pallet = self.metadata.pallets.iter().find(|pallet| pallet.index == error.index)?;
		let kind = self.metadata.types.resolve(pallet.error.as_ref()?.ty.id)?;
		let TypeDef::Variant(errors) = &kind.type_def else { return None };
		let own = errors.variants.iter().find(|own| Some(&own.index) == error.error.first())?;
		Some(format!("{}.{}", pallet.name, own.name))
	}

	/// The first paragraph of the documentation of a call.
	fn meaning(&self, pallet: &PalletMetadata<PortableForm>, call: &str) -> String {
		let kind = pallet.calls.as_ref().and_then(|calls| self.metadata.types.resolve(calls.ty.id));
		let Some(TypeDef::Variant(variants)) = kind.map(|kind| &kind.type_def) else {
			return String::new();
		};
		let Some(variant) = variants.variants.iter().find(|variant| variant.name == call) else {
			return String::new();
		};
		let lines = variant.docs.iter().map(|line| line.trim()).take_while(|line| !line.is_empty());
		lines.collect::<Vec<_>>().join(" ").replace("[`", "").replace("`]", "").replace('`', "")
	}

	fn arguments(&self, values: &Composite<u32>) -> Vec<Argument> {
		match values {
			Composite::Named(fields) => {
				let argument =
					|(name, value): &(String, _)| Argument { name: name.clone(), value: self.text(value) };
				fields.iter().map(argument).collect()
			}
			Composite::Unnamed(fields) => {
				let fields = fields.iter().enumerate();
				fields
					.map(|(place, value)| Argument { name: place.to_string(), value: self.text(value) })
					.collect()
			}
		}
	}

	/// `Treasury.spend_local(amount: 5, beneficiary: 5F…)`.
	fn sentence(&self, pallet: &str, call: &Variant<u32>) -> String {
		let arguments = self.arguments(&call.values);
		let arguments: Vec<_> = arguments.iter().map(|own| format!("{}: {}", own.name, own.value)).collect();
		format!("{pallet}.{}({})", call.name, arguments.join(", "))
	}

	/// A value as people read it.
	fn text(&self, told: &Value<u32>) -> String {
		if let Some(text) = self.well_known(told) {
			return text;
		}
		match &told.value {
			ValueDef::Primitive(primitive) => simple(primitive),
			ValueDef::Variant(variant) => self.variant(variant),
			ValueDef::Composite(Composite::Named(fields)) => {
				let fields: Vec<_> =
					fields.iter().map(|(name, value)| format!("{name}: {}", self.text(value))).collect();
				format!("{{ {} }}", fields.join(", "))
			}
			ValueDef::Composite(Composite::Unnamed(fields)) => self.list(told.context, fields),
			ValueDef::BitSequence(_) => told.to_string(),
		}
	}

	fn variant(&self, variant: &Variant<u32>) -> String {
		let values: Vec<_> = variant.values.values().map(|value| self.text(value)).collect();
		match (variant.name.as_str(), values.as_slice()) {
			("None", []) => "none".into(),
			("Some", [value]) => value.clone(),
			(name, []) => name.to_owned(),
			(name, _) => {
				let fields = self.arguments(&variant.values);
				let named = matches!(variant.values, Composite::Named(_));
				let field = |own: &Argument| match named {
					true => format!("{}: {}", own.name, own.value),
					false => own.value.clone(),
				};
				let fields: Vec<_> = fields.iter().map(field).collect();
				format!("{name}({})", fields.join(", "))
			}
		}
	}

	/// The parts of a list, of a tuple, or of something that has one part.
	fn list(&self, kind: u32, parts: &[Value<u32>]) -> String {
		let texts: Vec<_> = parts.iter().map(|part| self.text(part)).collect();
		let kind = self.metadata.types.resolve(kind).map(|kind| &kind.type_def);
		match (kind, texts.as_slice()) {
			(Some(TypeDef::Sequence(_) | TypeDef::Array(_)), _) => format!("[{}]", texts.join(", ")),
			(_, [one]) => one.clone(),
			_ => format!("({})", texts.join(", ")),
		}
	}

	/// Values that people write in a way of their own: accounts, calls, shares, hashes, texts.
	fn well_known(&self, told: &Value<u32>) -> Option<String> {
		let kind = self.metadata.types.resolve(told.context)?;
		match (kind.path.segments.last().map(String::as_str).unwrap_or_default(), &told.value) {
			("AccountId32", _) => {
				let (bytes, _) = self.bytes(told)?;
				Some(AccountId::new(<[u8; 32]>::try_from(bytes).ok()?).to_string())
			}
			("MultiAddress", ValueDef::Variant(address)) if address.name == "Id" => {
				Some(self.text(address.values.values().next()?))
			}
			("RuntimeCall", ValueDef::Variant(pallet)) => {
				let ValueDef::Variant(call) = &pallet.values.values().next()?.value else { return None };
				Some(self.sentence(&pallet.name, call))
			}
			("Perbill", _) => Some(format!("{} %", decimal(&number(told)?.to_string(), 7))),
			_ => {
				let (bytes, can_be_text) = self.bytes(told)?;
				Some(if can_be_text { readable(&bytes) } else { hexadecimal(&bytes) })
			}
		}
	}

	/// The bytes of a value that is a list of bytes, and whether it can be a text. A list of a fixed length is none.
	fn bytes(&self, told: &Value<u32>) -> Option<(Vec<u8>, bool)> {
		let ValueDef::Composite(parts) = &told.value else { return None };
		let all =
			|| parts.values().map(|part| u8::try_from(part.as_u128()?).ok()).collect::<Option<Vec<_>>>();
		match &self.metadata.types.resolve(told.context)?.type_def {
			TypeDef::Sequence(list) if self.is_byte(list.type_param.id) => Some((all()?, true)),
			TypeDef::Array(list) if self.is_byte(list.type_param.id) => Some((all()?, false)),
			TypeDef::Composite(outer) if outer.fields.len() == 1 => self.bytes(parts.values().next()?),
			_ => None,
		}
	}

	fn is_byte(&self, kind: u32) -> bool {
		let kind = self.metadata.types.resolve(kind).map(|kind| &kind.type_def);
		matches!(kind, Some(TypeDef::Primitive(TypeDefPrimitive::U8)))
	}
}

/// The number in a value that has one part.
fn number(told: &Value<u32>) -> Option<u128> {
	match &told.value {
		ValueDef::Primitive(primitive) => primitive.as_u128(),
		ValueDef::Composite(parts) if parts.len() == 1 => number(parts.values().next()?),
		_ => None,
	}
}

fn simple(primitive: &Primitive) -> String {
	match primitive {
		Primitive::Bool(true) => "yes".into(),
		Primitive::Bool(false) => "no".into(),
		Primitive::Char(letter) => letter.to_string(),
		Primitive::String(text) => quoted(text),
		Primitive::U128(number) => number.to_string(),
		Primitive::I128(number) => number.to_string(),
		Primitive::U256(bytes) | Primitive::I256(bytes) => hexadecimal(bytes),
	}
}

fn quoted(text: &str) -> String {
	format!("\"{}\"", text.replace('"', "'"))
}

/// Bytes as a text, if they are one; otherwise as hexadecimal digits.
fn readable(bytes: &[u8]) -> String {
	match std::str::from_utf8(bytes) {
		Ok(text) if !text.is_empty() && !text.chars().any(char::is_control) => quoted(text),
		_ => hexadecimal(bytes),
	}
}

/// Bytes as 0x and hexadecimal digits.
pub fn hexadecimal(bytes: &[u8]) -> String {
	bytes.iter().fold("0x".to_owned(), |text, byte| format!("{text}{byte:02x}"))
}

#[cfg(test)]
mod tests {
	use codec::Encode;
	use rochdale_runtime::{Runtime, RuntimeCall};
	use sp_keyring::Sr25519Keyring::Bob;

	use super::*;

	/// Some constants are read from storage, which is empty here.
	fn words() -> Words {
		let metadata: Vec<u8> =
			sp_io::TestExternalities::default().execute_with(|| Runtime::metadata().into());
		Words::read(&metadata).unwrap()
	}

	fn transfer(value: u128) -> RuntimeCall {
		let dest = Bob.to_account_id().into();
		RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive { dest, value })
	}

	#[test]
	fn a_call_is_told_with_the_name_of_each_argument() {
		let call = words().call(&transfer(5).encode()).unwrap();
		let bob = Bob.to_account_id().to_string();
		assert_eq!((call.pallet.as_str(), call.name.as_str()), ("Balances", "transfer_keep_alive"));
		let argument = |name: &str, value: &str| Argument { name: name.into(), value: value.into() };
		assert_eq!(call.arguments, [argument("dest", &bob), argument("value", "5")]);
		assert_eq!(call.words, format!("Balances.transfer_keep_alive(dest: {bob}, value: 5)"));
		assert!(!call.meaning.is_empty() && !call.meaning.contains('`'), "{}", call.meaning);
	}

	#[test]
	fn texts_are_texts_and_other_bytes_are_digits() {
		let remark = |remark: &[u8]| {
			let call = RuntimeCall::System(frame_system::Call::remark { remark: remark.to_vec() });
			words().call(&call.encode()).unwrap().words
		};
		assert_eq!(remark(b"A \"new\" roof"), "System.remark(remark: \"A 'new' roof\")");
		assert_eq!(remark(&[0, 255]), "System.remark(remark: 0x00ff)");
		assert_eq!(remark(b"\x1b[2J"), "System.remark(remark: 0x1b5b324a)");
	}

	#[test]
	fn an_error_has_the_name_of_its_pallet_and_its_own() {
		let words = words();
		let own: DispatchError = pallet_assembly::Error::<Runtime>::NotDecided.into();
		assert_eq!(words.error(&own), "Assembly.NotDecided");
		assert_eq!(words.error(&DispatchError::BadOrigin), "Bad origin");
		let strange = DispatchError::Module(ModuleError { index: 254, error: [1, 0, 0, 0], message: None });
		assert_eq!(words.error(&strange), "error 0x01000000 of pallet 254");
	}

	#[test]
	fn bytes_that_are_no_call_are_refused_with_a_reason() {
		let words = words();
		let mut longer = transfer(5).encode();
		longer.push(0);
		for (bytes, reason) in [
			(vec![], "it is empty"),
			(vec![255, 0], "no pallet has the number 255"),
			(longer, "1 bytes are left"),
		] {
			let error = words.call(&bytes).unwrap_err();
			assert!(error.contains(reason), "{error}");
		}
		assert!(words.call(&transfer(5).encode()[..10]).is_err());
	}
}
