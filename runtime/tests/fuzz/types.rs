//! Makes calls from their types alone, so that none can be forgotten. The runtime's own description of `RuntimeCall`
//! gives the parts of a call, and each part is drawn from the usual values of such a part.
//!
//! A number is known by the name of its type (`MemberId`, `Moment`), or otherwise by that of its field. Values that
//! were seen in events and in successful calls are drawn again. So most numbers are those of existing things.

mod make;

use std::collections::{BTreeMap, HashMap, VecDeque};

use codec::Compact;
use rochdale_runtime::{configs::system::ProxyType, AccountId, RuntimeCall, RuntimeEvent};
use scale_info::{form::PortableForm, meta_type, Field, PortableRegistry, TypeDef, TypeDefPrimitive};
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

use super::tally::CallNumber;

pub use make::remark;

/// A place in the list of types.
pub type Type = usize;
/// A name in the list of names.
pub type Name = usize;

/// The number of remembered values of each kind.
const MEMORY: usize = 16;

/// The meaning of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sense {
	At,
	Span,
	/// A block number.
	Block,
	/// The length of a list, or a count.
	Count,
	/// Bytes that mean a call.
	Call,
	/// A choice among several things; or an amount, if it is wide.
	Which,
}

/// A part of something.
#[derive(Clone, Debug)]
struct Part {
	of: Type,
	/// The name of its type or of its field, if one of them says something.
	name: Option<Name>,
	/// The name of its field.
	field: String,
}

/// The structure of a type.
#[derive(Clone, Debug)]
enum Shape {
	/// One of these variants, each with its number.
	Choice(Vec<(u8, Vec<Part>)>),
	/// All of these fields.
	All(Vec<Part>),
	/// Any number of these items.
	Many(Type),
	/// This many of these items.
	Some(usize, Type),
	/// A number of this many bytes.
	Number(usize),
	/// A number of this many bytes, in compact form.
	Short(usize),
	/// A part of 1, counted in this many parts.
	Ratio(u64),
	Bool,
	Account,
	Address,
	/// A call, or its hash if it is a preimage.
	Bounded,
	Weight,
	/// A type without a value, or one that no call needs.
	Nothing,
}

/// Calls that were made, each with its caller.
type Made = VecDeque<(usize, Vec<u8>)>;
/// A function that gets a value, and the key under which it is remembered.
type Show<'a> = dyn FnMut((Type, Name), &[u8]) + 'a;
/// Values that were seen.
type Seen = VecDeque<Vec<u8>>;

/// All types of which calls and events are made.
pub struct Types {
	shapes: Vec<Shape>,
	names: Vec<(String, Sense)>,
	/// The pallets: number, name, and the type of their calls.
	pub pallets: Vec<(u8, String, Type)>,
	/// The name of each call.
	pub calls: BTreeMap<CallNumber, String>,
	call: Type,
	event: Type,
}

/// The facts about the chain that a generator knows when it makes a call.
pub struct Memory {
	/// The time of the last block.
	pub now: u64,
	/// The number of the last block.
	pub block: u32,
	/// Accounts that take part.
	pub accounts: Vec<AccountId>,
	/// Values, by type and name.
	seen: HashMap<(Type, Name), Seen>,
	/// Successful calls by number, each with its caller.
	pub good: BTreeMap<CallNumber, Made>,
	/// Calls that are preimages.
	pub notes: VecDeque<Vec<u8>>,
	/// Calls that two people want to make together: the proposer, and the one who must agree.
	pub together: VecDeque<(usize, usize, Vec<u8>)>,
	/// Accounts without a key.
	pub pures: Vec<Pure>,
}

/// An account without a key, and its origin.
#[derive(Clone, Debug)]
pub struct Pure {
	pub pure: AccountId,
	pub who: AccountId,
	pub proxy_type: ProxyType,
	pub at: u32,
	pub extrinsic: u32,
}

impl Memory {
	/// A generator that knows these accounts.
	pub fn new(accounts: Vec<AccountId>) -> Self {
		Self {
			now: 0,
			block: 0,
			accounts,
			seen: HashMap::new(),
			good: BTreeMap::new(),
			notes: VecDeque::new(),
			together: VecDeque::new(),
			pures: Vec::new(),
		}
	}

	/// Remembers a successful call.
	pub fn remember_call(&mut self, who: usize, call: &[u8]) {
		let Some(key) = number_of(call) else { return };
		push(self.good.entry(key).or_default(), (who, call.to_vec()));
	}

	/// Remembers a call that somebody has stored as a preimage, so that a motion can name its hash.
	pub fn remember_note(&mut self, call: Vec<u8>) {
		push(&mut self.notes, call);
	}

	/// Remembers a call that two people want to make together.
	pub fn remember_together(&mut self, who: usize, other: usize, call: Vec<u8>) {
		push(&mut self.together, (who, other, call));
	}

	/// The preimage with this hash.
	pub fn note_of(&self, hash: H256) -> Option<&[u8]> {
		let note = self.notes.iter().find(|note| BlakeTwo256::hash(note) == hash);
		note.map(Vec::as_slice)
	}
}

fn push<T>(list: &mut VecDeque<T>, value: T) {
	if list.len() == MEMORY {
		list.pop_front();
	}
	list.push_back(value);
}

/// The pallet and name of this call.
pub fn number_of(call: &[u8]) -> Option<CallNumber> {
	Some((*call.first()?, *call.get(1)?))
}

/// The type and the name in an expression like `Option<T::AccountId>`: the last word that is not a wrapper.
fn word(type_name: &str) -> Option<String> {
	const WRAPPERS: [&str; 8] =
		["Option", "Box", "Vec", "BoundedVec", "WeakBoundedVec", "Compact", "T", "Config"];
	let words = type_name.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
	let mut words = words.filter(|word| !WRAPPERS.contains(word) && *word != "as");
	// `<T as Config>::Hash`, `BalanceOf<T>`, `u32`.
	let word = words.next()?;
	let primitive = matches!(word, "u8" | "u16" | "u32" | "u64" | "u128" | "i32" | "i128" | "bool");
	(word.len() > 1 && !primitive).then(|| word.to_string())
}

fn sense(field: &str, of: &str) -> Sense {
	let time = of.contains("Moment") || field.contains("moment");
	if of.contains("BlockNumber") || field.contains("block") || field == "when" {
		Sense::Block
	} else if time {
		let at = field.ends_with("at") || ["until", "by", "now", "next", "from"].contains(&field);
		if at {
			Sense::At
		} else {
			Sense::Span
		}
	} else if ["most", "limit", "lines", "length_bound", "count", "len", "shares", "more", "first"]
		.contains(&field)
	{
		Sense::Count
	} else if field == "bytes" || field == "encoded_call" {
		Sense::Call
	} else {
		Sense::Which
	}
}

impl Types {
	/// The types of this runtime.
	pub fn new() -> Self {
		let mut registry = scale_info::Registry::new();
		let call = registry.register_type(&meta_type::<RuntimeCall>()).id as Type;
		let event = registry.register_type(&meta_type::<RuntimeEvent>()).id as Type;
		let registry = PortableRegistry::from(registry);
		let mut types = Self {
			shapes: Vec::new(),
			names: Vec::new(),
			pallets: Vec::new(),
			calls: BTreeMap::new(),
			call,
			event,
		};
		for ty in &registry.types {
			let path: Vec<_> = ty.ty.path.segments.iter().map(String::as_str).collect();
			let shape = match path.last().copied().unwrap_or("") {
				"AccountId32" => Shape::Account,
				"MultiAddress" => Shape::Address,
				"Weight" => Shape::Weight,
				"Bounded" => Shape::Bounded,
				"Perbill" => Shape::Ratio(1_000_000_000),
				"Permill" => Shape::Ratio(1_000_000),
				"Percent" => Shape::Ratio(100),
				_ => types.shape(&registry, &ty.ty.type_def),
			};
			types.shapes.push(shape);
		}
		if let Some(TypeDef::Variant(pallets)) = registry.resolve(call as u32).map(|ty| &ty.type_def) {
			for pallet in &pallets.variants {
				let Some(inner) = pallet.fields.first().map(|field| field.ty.id) else { continue };
				types.pallets.push((pallet.index, pallet.name.clone(), inner as Type));
				let Some(TypeDef::Variant(calls)) = registry.resolve(inner).map(|ty| &ty.type_def) else {
					continue;
				};
				for call in &calls.variants {
					types.calls.insert((pallet.index, call.index), format!("{}.{}", pallet.name, call.name));
				}
			}
		}
		types
	}

	fn name(&mut self, field: &str, of: &str) -> Option<Name> {
		let text = word(of).or_else(|| (!field.is_empty()).then(|| field.to_string()))?;
		let sense = sense(field, of);
		let found = self.names.iter().position(|(name, known)| *name == text && *known == sense);
		Some(found.unwrap_or_else(|| {
			self.names.push((text, sense));
			self.names.len() - 1
		}))
	}

	fn parts(&mut self, fields: &[Field<PortableForm>]) -> Vec<Part> {
		let mut parts = Vec::new();
		for field in fields {
			let name = self.name(
				field.name.as_deref().unwrap_or_default(),
				field.type_name.as_deref().unwrap_or_default(),
			);
			let field = (field.ty.id as Type, field.name.clone().unwrap_or_default());
			parts.push(Part { of: field.0, name, field: field.1 });
		}
		parts
	}

	fn shape(&mut self, registry: &PortableRegistry, def: &TypeDef<PortableForm>) -> Shape {
		match def {
			TypeDef::Composite(all) => Shape::All(self.parts(&all.fields)),
			TypeDef::Variant(choice) if choice.variants.is_empty() => Shape::Nothing,
			TypeDef::Variant(choice) => {
				let mut variants = Vec::new();
				for variant in &choice.variants {
					variants.push((variant.index, self.parts(&variant.fields)));
				}
				Shape::Choice(variants)
			}
			TypeDef::Sequence(many) => Shape::Many(many.type_param.id as Type),
			TypeDef::Array(some) => Shape::Some(some.len as usize, some.type_param.id as Type),
			TypeDef::Tuple(all) => {
				let parts =
					all.fields.iter().map(|of| Part { of: of.id as Type, name: None, field: String::new() });
				Shape::All(parts.collect())
			}
			TypeDef::Primitive(TypeDefPrimitive::Bool) => Shape::Bool,
			TypeDef::Primitive(TypeDefPrimitive::Str) => Shape::Nothing,
			TypeDef::Primitive(primitive) => Shape::Number(width(primitive)),
			TypeDef::Compact(inner) => Shape::Short(compact_width(registry, inner.type_param.id)),
			TypeDef::BitSequence(_) => Shape::Nothing,
		}
	}

	/// Remembers the values in this call.
	pub fn learn_from_call(&self, call: &[u8], memory: &mut Memory) {
		let mut input = call;
		let _ = self.walk(self.call, None, &mut input, &mut |key, value| note(memory, key, value));
	}

	/// Remembers the values in this event.
	pub fn learn_from_event(&self, event: &[u8], memory: &mut Memory) {
		let mut input = event;
		let _ = self.walk(self.event, None, &mut input, &mut |key, value| note(memory, key, value));
	}

	/// The key under which values of this kind are remembered.
	fn key(&self, of: Type, name: Option<Name>) -> Option<(Type, Name)> {
		match &self.shapes[of] {
			Shape::Number(width) | Shape::Short(width) if *width > 1 => Some((usize::MAX, name?)),
			Shape::Some(32, _) => Some((usize::MAX, usize::MAX)),
			Shape::All(parts) if parts.len() > 1 => Some((of, 0)),
			Shape::All(parts) if parts.len() == 1 => match self.shapes[parts[0].of] {
				Shape::Some(32, _) | Shape::Number(_) => None,
				_ => Some((of, 0)),
			},
			Shape::Choice(_) if of != self.call && of != self.event => Some((of, 0)),
			_ => None,
		}
	}

	/// Decodes a value at the beginning of `input`, and reports the parts that are worth remembering.
	fn walk(&self, of: Type, name: Option<Name>, input: &mut &[u8], show: &mut Show<'_>) -> Option<()> {
		let start = *input;
		let take = |input: &mut &[u8], length: usize| {
			let rest = input.get(length..)?;
			*input = rest;
			Some(())
		};
		match &self.shapes[of] {
			Shape::Choice(variants) => {
				let first = *input.first()?;
				take(input, 1)?;
				let (_, parts) = variants.iter().find(|(number, _)| *number == first)?;
				for part in parts {
					self.walk(part.of, part.name.or(name), input, show)?;
				}
			}
			Shape::All(parts) => {
				for part in parts {
					self.walk(part.of, part.name.or(name), input, show)?;
				}
			}
			Shape::Many(inner) => {
				let Compact(length) = <Compact<u32> as codec::Decode>::decode(input).ok()?;
				if matches!(self.shapes[*inner], Shape::Number(1)) {
					take(input, length as usize)?;
				} else {
					for _ in 0..length {
						self.walk(*inner, name, input, show)?;
					}
				}
			}
			Shape::Some(length, inner) => match self.shapes[*inner] {
				Shape::Number(width) => take(input, length * width)?,
				_ => {
					for _ in 0..*length {
						self.walk(*inner, name, input, show)?;
					}
				}
			},
			Shape::Number(width) => take(input, *width)?,
			Shape::Short(_) => {
				let Compact(value) = <Compact<u128> as codec::Decode>::decode(input).ok()?;
				if let Some(key) = self.key(of, name) {
					show(key, &value.to_le_bytes());
				}
				return Some(());
			}
			Shape::Ratio(100) | Shape::Bool => take(input, 1)?,
			Shape::Ratio(_) => take(input, 4)?,
			Shape::Account => take(input, 32)?,
			Shape::Address => match input.first()? {
				0 | 3 => take(input, 33)?,
				1 => take(input, 1)?,
				4 => take(input, 21)?,
				_ => {
					take(input, 1)?;
					let Compact(length) = <Compact<u32> as codec::Decode>::decode(input).ok()?;
					take(input, length as usize)?
				}
			},
			Shape::Bounded => match input.first()? {
				0 => take(input, 33)?,
				1 => {
					take(input, 1)?;
					let Compact(length) = <Compact<u32> as codec::Decode>::decode(input).ok()?;
					take(input, length as usize)?
				}
				_ => take(input, 37)?,
			},
			Shape::Weight => {
				for _ in 0..2 {
					<Compact<u64> as codec::Decode>::decode(input).ok()?;
				}
			}
			Shape::Nothing => return None,
		}
		let value = &start[..start.len() - input.len()];
		if value.len() <= 1_000 {
			if let Some(key) = self.key(of, name) {
				show(key, value);
			}
		}
		Some(())
	}
}

fn note(memory: &mut Memory, key: (Type, Name), value: &[u8]) {
	let seen = memory.seen.entry(key).or_default();
	if !seen.iter().rev().take(4).any(|known| known == value) {
		push(seen, value.to_vec());
	}
}

fn wide(value: &[u8]) -> u128 {
	let mut bytes = [0; 16];
	let length = value.len().min(16);
	bytes[..length].copy_from_slice(&value[..length]);
	u128::from_le_bytes(bytes)
}

fn width(primitive: &TypeDefPrimitive) -> usize {
	match primitive {
		TypeDefPrimitive::U8 | TypeDefPrimitive::I8 | TypeDefPrimitive::Bool | TypeDefPrimitive::Str => 1,
		TypeDefPrimitive::U16 | TypeDefPrimitive::I16 => 2,
		TypeDefPrimitive::U32 | TypeDefPrimitive::I32 | TypeDefPrimitive::Char => 4,
		TypeDefPrimitive::U64 | TypeDefPrimitive::I64 => 8,
		TypeDefPrimitive::U128 | TypeDefPrimitive::I128 => 16,
		TypeDefPrimitive::U256 | TypeDefPrimitive::I256 => 32,
	}
}

/// The width of a number in compact form.
fn compact_width(registry: &PortableRegistry, of: u32) -> usize {
	match registry.resolve(of).map(|ty| &ty.type_def) {
		Some(TypeDef::Primitive(primitive)) => width(primitive),
		Some(TypeDef::Composite(all)) => {
			all.fields.first().map_or(4, |field| compact_width(registry, field.ty.id))
		}
		_ => 4,
	}
}
