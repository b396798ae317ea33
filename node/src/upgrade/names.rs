//! The content of a runtime's metadata: the names of storage items, events and limits.

use std::collections::{BTreeMap, BTreeSet};

use codec::Decode;
use frame_metadata::{
	v14::{PalletMetadata, RuntimeMetadataV14, StorageEntryMetadata, StorageEntryType},
	RuntimeMetadata, RuntimeMetadataPrefixed,
};
use scale_info::{
	form::{Form, PortableForm},
	Field, TypeDef,
};
use scale_value::{Composite, Value, ValueDef};
use sp_io::hashing::twox_128;

/// The length of the part of a key that stands for the pallet, and of the part that stands for the item.
const PART: usize = 16;

/// The key of a value, and the beginning of the keys of a map.
pub fn key(pallet: &str, item: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(item.as_bytes())].concat()
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
	pub pallet: String,
	pub name: String,
	/// The fields with their values, as a text.
	pub fields: String,
}

impl Event {
	/// Whether it is the event of this name.
	pub fn is(&self, pallet: &str, name: &str) -> bool {
		self.pallet == pallet && self.name == name
	}
}

/// The content of a runtime's metadata.
pub struct Names {
	metadata: RuntimeMetadataV14,
}

impl Names {
	pub fn read(mut metadata: &[u8]) -> Result<Self, String> {
		let metadata = RuntimeMetadataPrefixed::decode(&mut metadata).map_err(|error| error.to_string())?;
		match metadata.1 {
			RuntimeMetadata::V14(metadata) => Ok(Self { metadata }),
			other => Err(format!("its metadata has version {}; this program reads 14", other.version())),
		}
	}

	/// The prefixes of the keys, with the names of pallet and item. (The prefix of a pallet alone has no item.)
	pub fn items(&self) -> BTreeMap<Vec<u8>, (String, String)> {
		let mut items = BTreeMap::new();
		for storage in self.metadata.pallets.iter().filter_map(|pallet| pallet.storage.as_ref()) {
			let pallet = &storage.prefix;
			items.insert(twox_128(pallet.as_bytes()).to_vec(), (pallet.clone(), String::new()));
			for entry in &storage.entries {
				items.insert(key(pallet, &entry.name), (pallet.clone(), entry.name.clone()));
			}
			// Migrations read this version to know whether to run.
			let version = ":__STORAGE_VERSION__:";
			items.insert(key(pallet, version), (pallet.clone(), "the version of what is stored".into()));
		}
		items
	}

	/// A constant of the pallet System.
	pub fn constant<C: Decode>(&self, name: &str) -> Option<C> {
		let system = self.metadata.pallets.iter().find(|pallet| pallet.name == "System")?;
		let constant = system.constants.iter().find(|constant| constant.name == name)?;
		C::decode(&mut constant.value.as_slice()).ok()
	}

	pub fn pallets(&self) -> impl Iterator<Item = &str> {
		self.metadata.pallets.iter().map(|pallet| pallet.name.as_str())
	}

	/// How a later runtime differs from this one: in its calls, its storage and its constants.
	pub fn compare(&self, later: &Self) -> Comparison {
		let mut lines = Vec::new();
		let (old, new) = (self.calls(), later.calls());
		lines.extend(between(&old, &new, |name, (_, fields)| format!("call {name}({fields})")));
		let mut signed = false;
		for (name, (place, fields)) in &old {
			let Some((new_place, new_fields)) = new.get(name) else { continue };
			if fields != new_fields {
				lines.push(format!("call changed: {name}({fields}) → {name}({new_fields})"));
			}
			if place != new_place {
				lines.push(format!("call moved: {name} has the numbers {place:?} → {new_place:?}"));
			}
			signed |= (place, fields) != (new_place, new_fields);
		}
		let beside = |names: &Self| {
			let beside = names.metadata.extrinsic.signed_extensions.iter();
			beside.map(|part| part.identifier.clone()).collect::<Vec<_>>()
		};
		let (old, new) = (beside(self), beside(later));
		if old != new {
			signed = true;
			let (old, new) = (old.join(", "), new.join(", "));
			lines.push(format!("changed, what stands beside the call in a transaction: {old} → {new}"));
		}

		let (old, new) = (self.stored(), later.stored());
		lines.extend(between(&old, &new, |name, _| format!("storage {name}")));
		for (name, shape) in &old {
			if new.get(name).is_some_and(|new| new != shape) {
				lines.push(format!(
					"storage changed: {name} has another form; without a migration it is misread"
				));
			}
		}

		let (old, new) = (self.constants(), later.constants());
		lines.extend(between(&old, &new, |name, (_, value)| format!("constant {name} = {}", brief(value))));
		for (name, (bytes, value)) in &old {
			match new.get(name) {
				Some((new_bytes, new_value)) if bytes != new_bytes => {
					lines.push(format!("constant changed: {name} = {} → {}", brief(value), brief(new_value)));
				}
				_ => {}
			}
		}
		Comparison { lines, signed }
	}

	/// The calls: the numbers of pallet and call, and the arguments.
	fn calls(&self) -> BTreeMap<String, ((u8, u8), String)> {
		let types = &self.metadata.types;
		let mut calls = BTreeMap::new();
		for pallet in &self.metadata.pallets {
			let Some(kind) = pallet.calls.as_ref().and_then(|calls| types.resolve(calls.ty.id)) else {
				continue;
			};
			let TypeDef::Variant(variants) = &kind.type_def else { continue };
			for call in &variants.variants {
				let fields: Vec<_> = call.fields.iter().map(field).collect();
				let name = format!("{}.{}", pallet.name, call.name);
				calls.insert(name, ((pallet.index, call.index), fields.join(", ")));
			}
		}
		calls
	}

	/// The items of storage, each with its type as a text.
	fn stored(&self) -> BTreeMap<String, String> {
		let items = |pallet: &PalletMetadata<PortableForm>| {
			let entries = pallet.storage.iter().flat_map(|storage| storage.entries.iter());
			entries
				.map(|entry| (format!("{}.{}", pallet.name, entry.name), self.form(entry)))
				.collect::<Vec<_>>()
		};
		self.metadata.pallets.iter().flat_map(items).collect()
	}

	fn form(&self, entry: &StorageEntryMetadata<PortableForm>) -> String {
		let shape = |id| self.shape(id, &mut Vec::new());
		match &entry.ty {
			StorageEntryType::Plain(value) => shape(value.id),
			StorageEntryType::Map { hashers, key, value } => {
				format!("{hashers:?} {} → {}", shape(key.id), shape(value.id))
			}
		}
	}

	/// The encoding of a type, as a text. A type inside itself is shown by the number of levels between them.
	fn shape(&self, id: u32, around: &mut Vec<u32>) -> String {
		if let Some(place) = around.iter().rev().position(|outer| *outer == id) {
			return format!("^{place}");
		}
		let Some(kind) = self.metadata.types.resolve(id) else { return "?".into() };
		// These types grow with every call, event or pallet, and old values stay readable.
		let last = kind.path.segments.last().map(String::as_str).unwrap_or_default();
		if last.starts_with("Runtime") || last == "OriginCaller" {
			return last.into();
		}
		around.push(id);
		let mut list = |fields: &[Field<PortableForm>]| {
			let shapes: Vec<_> = fields.iter().map(|field| self.shape(field.ty.id, around)).collect();
			format!("({})", shapes.join(","))
		};
		let shape = match &kind.type_def {
			TypeDef::Composite(composite) => list(&composite.fields),
			TypeDef::Variant(variants) => {
				let variants = variants.variants.iter();
				let shapes: Vec<_> =
					variants.map(|one| format!("{}={}{}", one.index, one.name, list(&one.fields))).collect();
				format!("{{{}}}", shapes.join(","))
			}
			TypeDef::Sequence(sequence) => format!("[{}]", self.shape(sequence.type_param.id, around)),
			TypeDef::Array(array) => format!("[{};{}]", self.shape(array.type_param.id, around), array.len),
			TypeDef::Tuple(tuple) => {
				let shapes: Vec<_> = tuple.fields.iter().map(|field| self.shape(field.id, around)).collect();
				format!("({})", shapes.join(","))
			}
			TypeDef::Compact(compact) => format!("compact {}", self.shape(compact.type_param.id, around)),
			TypeDef::Primitive(primitive) => format!("{primitive:?}"),
			TypeDef::BitSequence(_) => "bits".into(),
		};
		around.pop();
		shape
	}

	/// The constants, in encoded form and as text. (The version is compared elsewhere.)
	fn constants(&self) -> BTreeMap<String, (Vec<u8>, String)> {
		let mut constants = BTreeMap::new();
		for pallet in &self.metadata.pallets {
			for constant in &pallet.constants {
				let name = format!("{}.{}", pallet.name, constant.name);
				if name != "System.Version" {
					let text = self.text(&constant.value, constant.ty.id);
					constants.insert(name, (constant.value.clone(), text));
				}
			}
		}
		constants
	}

	/// The value of these bytes as a text, if they decode as this type.
	fn text(&self, bytes: &[u8], kind: u32) -> String {
		let value = scale_value::scale::decode_as_type(&mut &*bytes, kind, &self.metadata.types);
		value.map_or_else(|_| "?".into(), |value| value.to_string())
	}

	/// A parameter of the community's policy: its name, read from the key, and its value.
	pub fn parameter(&self, key: &[u8], value: Option<&[u8]>) -> Option<(String, Option<String>)> {
		let pallet = self.metadata.pallets.iter().find(|pallet| pallet.name == "Parameters")?;
		let entry = pallet.storage.as_ref()?.entries.iter().find(|entry| entry.name == "Parameters")?;
		let StorageEntryType::Map { key: kind_of_key, value: kind, .. } = &entry.ty else { return None };
		// Pallet and item, and a hash of sixteen bytes before the key itself.
		let mut rest = key.strip_prefix(self::key("Parameters", "Parameters").as_slice())?.get(PART..)?;
		let types = &self.metadata.types;
		let name = scale_value::scale::decode_as_type(&mut rest, kind_of_key.id, types).ok()?;
		let value = value.and_then(|mut value| {
			let value = scale_value::scale::decode_as_type(&mut value, kind.id, types).ok()?;
			Some(parameter(&value)?.1?.to_string())
		});
		Some((parameter(&name)?.0, value))
	}

	/// The events of a block, decoded from the value of `System.Events`.
	pub fn events(&self, stored: &[u8]) -> Result<Vec<Event>, String> {
		Ok(parts(&self.records(stored)?).filter_map(event).collect())
	}

	/// Whether a type has this name, as the last part of its path.
	pub fn is_named(&self, kind: u32, name: &str) -> bool {
		let kind = self.metadata.types.resolve(kind);
		kind.and_then(|kind| kind.path.segments.last()).is_some_and(|last| last == name)
	}

	/// The list of records of a block's events, decoded from the value of `System.Events`. Each value has the number of
	/// its type.
	pub fn records(&self, stored: &[u8]) -> Result<Value<u32>, String> {
		let entry =
			self.metadata.pallets.iter().filter_map(|pallet| pallet.storage.as_ref()).find_map(|storage| {
				storage.entries.iter().find(|entry| storage.prefix == "System" && entry.name == "Events")
			});
		let Some(StorageEntryType::Plain(kind)) = entry.map(|entry| &entry.ty) else {
			return Err("its metadata does not say how events are stored".into());
		};
		let types = &self.metadata.types;
		scale_value::scale::decode_as_type(&mut &stored[..], kind.id, types)
			.map_err(|error| format!("its events cannot be read: {error}"))
	}
}

/// How a runtime differs from an earlier one.
pub struct Comparison {
	pub lines: Vec<String>,
	/// Whether a transaction that was signed before could have another meaning, or none, afterwards.
	pub signed: bool,
}

/// The removed and the added names.
fn between<'a, V>(
	old: &'a BTreeMap<String, V>,
	new: &'a BTreeMap<String, V>,
	text: impl Fn(&str, &V) -> String,
) -> Vec<String> {
	let without = |one: &'a BTreeMap<String, V>, other: &BTreeMap<String, V>| -> BTreeSet<String> {
		one.iter()
			.filter(|(name, _)| !other.contains_key(*name))
			.map(|(name, value)| text(name, value))
			.collect()
	};
	let removed = without(old, new).into_iter().map(|name| format!("removed: {name}"));
	removed.chain(without(new, old).into_iter().map(|name| format!("added: {name}"))).collect()
}

/// A field of a call.
fn field<F: Form<String = String>>(field: &Field<F>) -> String {
	let name = field.name.as_deref().unwrap_or("_");
	let kind = field.type_name.as_deref().unwrap_or("_");
	format!("{name}: {kind}")
}

/// A value as a text, cut to fit on a line.
fn brief(text: &str) -> String {
	if text.chars().count() <= 60 {
		text.to_owned()
	} else {
		text.chars().take(59).chain(['…']).collect()
	}
}

/// A parameter as it is stored: its name (section and parameter are nested variants), and its value.
fn parameter<C>(stored: &Value<C>) -> Option<(String, Option<&Value<C>>)> {
	let ValueDef::Variant(section) = &stored.value else { return None };
	let ValueDef::Variant(parameter) = &section.values.values().next()?.value else { return None };
	Some((format!("{}.{}", section.name, parameter.name), parameter.values.values().next()))
}

/// The parts of a composite value without names.
pub fn parts<C>(value: &Value<C>) -> Box<dyn Iterator<Item = &Value<C>> + '_> {
	match &value.value {
		ValueDef::Composite(Composite::Unnamed(parts)) => Box::new(parts.iter()),
		_ => Box::new(std::iter::empty()),
	}
}

/// An event from its record.
fn event<C>(record: &Value<C>) -> Option<Event> {
	let ValueDef::Composite(Composite::Named(fields)) = &record.value else { return None };
	let (_, event) = fields.iter().find(|(name, _)| name == "event")?;
	let ValueDef::Variant(pallet) = &event.value else { return None };
	let inner = match &pallet.values {
		Composite::Unnamed(parts) => parts.first()?,
		Composite::Named(parts) => &parts.first()?.1,
	};
	let ValueDef::Variant(variant) = &inner.value else { return None };
	let fields = match &variant.values {
		Composite::Named(fields) if !fields.is_empty() => {
			let fields: Vec<_> = fields.iter().map(|(name, value)| format!("{name} {value}")).collect();
			fields.join(", ")
		}
		_ => String::new(),
	};
	Some(Event { pallet: pallet.name.clone(), name: variant.name.clone(), fields })
}

/// The names of pallet and item for this key, where they are known.
pub fn name_of(items: &BTreeMap<Vec<u8>, (String, String)>, key: &[u8]) -> (String, String) {
	let item = key.get(..2 * PART).and_then(|item| items.get(item));
	let pallet = || key.get(..PART).and_then(|pallet| items.get(pallet));
	let unknown = "an item without a name".to_owned();
	match (item, pallet()) {
		(Some(names), _) => names.clone(),
		(None, Some((pallet, _))) => (pallet.clone(), unknown),
		(None, None) => ("a pallet without a name".into(), unknown),
	}
}
