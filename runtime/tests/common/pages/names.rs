//! The names of types. The metadata has the name of a field's type as it is written in the source, and the type itself.
//! Both together make a name that a reader knows: `Option<MemberId>`, and not `Option<u32>`.

use std::{
	collections::{BTreeMap, BTreeSet},
	path::Path,
};

use scale_info::{form::PortableForm, Field, PortableRegistry, Type, TypeDef, TypeDefPrimitive};

/// The runtime's name for `NativeOrWithId`, which it uses for nothing else.
const ASSET: &str = "Asset";

/// The names on a page, and what they stand for.
pub struct Names<'a> {
	types: &'a PortableRegistry,
	/// Definitions of the names. Two types of the same name have a definition each.
	known: BTreeMap<String, BTreeSet<String>>,
	/// Types that were named, and are yet to be defined.
	waiting: Vec<(String, u32)>,
	seen: BTreeSet<u32>,
}

impl<'a> Names<'a> {
	pub fn new(types: &'a PortableRegistry) -> Self {
		Self { types, known: BTreeMap::new(), waiting: Vec::new(), seen: BTreeSet::new() }
	}

	/// The name of a type that is `written` so in the source. Nothing is written where the metadata does not say it.
	pub fn name(&mut self, id: u32, written: &str) -> String {
		let types = self.types;
		let Some(ty) = types.resolve(id) else { return "?".into() };
		let (head, args) = parts(written);
		if let ("Box", [inner]) = (head, &args[..]) {
			return self.name(id, inner);
		}
		if let TypeDef::Compact(compact) = &ty.type_def {
			return format!("Compact<{}>", self.name(compact.type_param.id, written));
		}
		let own = own_head(ty);
		let alias = head.strip_suffix("Of").unwrap_or(head);
		let meant = self.full_name(id, ty, &own, if head == own { &args } else { &[] }, written);
		// A parameter of a generic type has one letter, and says nothing.
		let is_alias = alias.len() > 1 && own.rsplit("::").next() != Some(alias) && head != "Self";
		if is_alias && args.iter().all(|arg| is_parameter(arg)) {
			self.known.entry(alias.into()).or_default().insert(format!("`{meant}`"));
			return alias.into();
		}
		meant
	}

	/// The name of this type without an alias at its head.
	fn full_name(
		&mut self,
		id: u32,
		ty: &Type<PortableForm>,
		own: &str,
		args: &[&str],
		written: &str,
	) -> String {
		let arg = |n: usize| args.get(n).copied().unwrap_or_default();
		match &ty.type_def {
			TypeDef::Tuple(tuple) => {
				let args = inside(written, '(', ')');
				let arg = |n: usize| args.get(n).copied().unwrap_or_default();
				let names = tuple.fields.iter().enumerate().map(|(n, field)| self.name(field.id, arg(n)));
				format!("({})", names.collect::<Vec<_>>().join(", "))
			}
			TypeDef::Array(array) => {
				let of = inside(written, '[', ']').first().and_then(|inner| inner.split(';').next());
				format!("[{}; {}]", self.name(array.type_param.id, of.unwrap_or_default()), array.len)
			}
			TypeDef::Sequence(sequence) => format!("Vec<{}>", self.name(sequence.type_param.id, arg(0))),
			TypeDef::Composite(_) | TypeDef::Variant(_) => {
				let params = ty.type_params.iter().enumerate().filter_map(|(n, param)| match &param.ty {
					Some(of) => Some(self.name(of.id, arg(n))),
					None => Some(bound(arg(n))).filter(|bound| !is_parameter(bound)),
				});
				let params: Vec<_> = params.filter(|param| !param.is_empty()).collect();
				let name = match &params[..] {
					_ if own == ASSET => own.into(),
					[] => own.into(),
					params => format!("{own}<{}>", params.join(", ")),
				};
				if is_ours(&ty.path.segments) && self.seen.insert(id) {
					self.waiting.push((name.clone(), id));
				}
				name
			}
			_ => own.into(),
		}
	}

	/// The names of the keys of a map.
	pub fn keys(&mut self, id: u32, count: usize) -> Vec<String> {
		let types = self.types;
		match types.resolve(id).map(|ty| &ty.type_def) {
			Some(TypeDef::Tuple(tuple)) if count > 1 => {
				tuple.fields.iter().map(|field| self.name(field.id, "")).collect()
			}
			_ => vec![self.name(id, "")],
		}
	}

	/// Fields with their types: `name: Type, other: Type`, or only the types if they have no names.
	pub fn list(&mut self, fields: &[Field<PortableForm>]) -> String {
		let texts = fields.iter().map(|field| {
			let of = self.name(field.ty.id, field.type_name.as_deref().unwrap_or_default());
			field.name.as_ref().map_or(of.clone(), |name| format!("{name}: {of}"))
		});
		texts.collect::<Vec<_>>().join(", ")
	}

	/// The fields of a variant or a struct, as the source has them after its name.
	pub fn fields(&mut self, fields: &[Field<PortableForm>]) -> String {
		let list = self.list(fields);
		match fields.first() {
			None => list,
			Some(field) if field.name.is_none() => format!("({list})"),
			Some(_) => format!(" {{ {list} }}"),
		}
	}

	/// What the names on the page stand for, as a list.
	pub fn definitions(mut self) -> String {
		let types = self.types;
		while let Some((name, id)) = self.waiting.pop() {
			let definition = match types.resolve(id).map(|ty| &ty.type_def) {
				Some(TypeDef::Variant(choice)) => {
					let variants = choice.variants.iter();
					let texts = variants.map(|one| format!("`{}{}`", one.name, self.fields(&one.fields)));
					format!("one of {}", texts.collect::<Vec<_>>().join(", "))
				}
				Some(TypeDef::Composite(all)) if !all.fields.is_empty() => {
					format!("`{}`", self.fields(&all.fields).trim())
				}
				_ => continue,
			};
			self.known.entry(name).or_default().insert(definition);
		}
		let lines = self.known.iter().map(|(name, definitions)| {
			let definitions: Vec<_> = definitions.iter().map(String::as_str).collect();
			format!("- `{name}`: {}\n", definitions.join("; or "))
		});
		lines.collect()
	}
}

/// The name of a type without its parameters.
fn own_head(ty: &Type<PortableForm>) -> String {
	match &ty.type_def {
		TypeDef::Primitive(TypeDefPrimitive::Str) => "String".into(),
		TypeDef::Primitive(primitive) => format!("{primitive:?}").to_lowercase(),
		TypeDef::Sequence(_) => "Vec".into(),
		TypeDef::BitSequence(_) => "BitVec".into(),
		_ => match ty.path.segments.last().map(String::as_str).unwrap_or_default() {
			"AccountId32" => "AccountId".into(),
			"H256" => "Hash".into(),
			"NativeOrWithId" => ASSET.into(),
			// Each group of parameters has a type of this name, in a module with the name of the group.
			"Parameters" => ty.path.segments[ty.path.segments.len().saturating_sub(2)..].join("::"),
			other => other.into(),
		},
	}
}

/// Whether a type is one of this project. The runtime's lists of all calls, events and the like are not shown.
fn is_ours(path: &[String]) -> bool {
	let Some(first) = path.first() else { return false };
	if first == "rochdale_runtime" {
		return path.len() > 2;
	}
	if path.last().is_some_and(|last| last == "NativeOrWithId") {
		return true;
	}
	let folder = first.strip_prefix("pallet_").unwrap_or(first).replace('_', "-");
	let is_folder = |parent: &str| Path::new(super::ROOT).join(parent).join(&folder).is_dir();
	first == "rochdale_primitives" || is_folder("pallets") || is_folder("primitives")
}

/// Whether this is a type parameter of a pallet or of a generic type, which says nothing to a reader.
fn is_parameter(written: &str) -> bool {
	written.len() <= 1
}

/// The bound of a list: a number, or the name of the constant that has it.
fn bound(written: &str) -> String {
	match parts(written) {
		("ConstU32", args) => args.concat(),
		(head, _) => head.into(),
	}
}

/// The last name in a type as it is written, and its arguments: `<T as Config>::List<A, B>` is `List` of `A` and `B`.
/// Tuples and arrays have no name.
fn parts(written: &str) -> (&str, Vec<&str>) {
	let mut text = written.trim();
	if text.starts_with(['(', '[', '&']) {
		return ("", Vec::new());
	}
	if text.starts_with('<') {
		let mut depth = 0;
		let end = text.find(|c: char| {
			depth += i32::from(c == '<') - i32::from(c == '>');
			depth == 0
		});
		text = end.map_or("", |end| &text[end + 1..]);
	}
	let (path, args) = match text.split_once('<') {
		Some((path, args)) => (path, split(args.strip_suffix('>').unwrap_or(args))),
		None => (text, Vec::new()),
	};
	(path.rsplit("::").next().unwrap_or_default().trim(), args)
}

/// What is written between these two characters, split at commas.
fn inside(written: &str, open: char, close: char) -> Vec<&str> {
	let inner = written.trim().strip_prefix(open).and_then(|inner| inner.strip_suffix(close));
	inner.map_or_else(Vec::new, split)
}

/// Splits a list at its commas, but not inside brackets.
fn split(list: &str) -> Vec<&str> {
	let mut depth = 0;
	let at_comma = |c: char| {
		depth += match c {
			'<' | '(' | '[' => 1,
			'>' | ')' | ']' => -1,
			_ => 0,
		};
		c == ',' && depth == 0
	};
	list.split(at_comma).map(str::trim).filter(|part| !part.is_empty()).collect()
}

#[test]
fn a_name_is_found_in_what_is_written() {
	assert_eq!(parts("T::AccountId"), ("AccountId", vec![]));
	assert_eq!(parts("<<T as Config>::Money as Inspect<X>>::Balance"), ("Balance", vec![]));
	assert_eq!(parts("BoundedVec<(A, B), ConstU32<8>>"), ("BoundedVec", vec!["(A, B)", "ConstU32<8>"]));
	assert_eq!(inside("(A, Vec<(B, C)>)", '(', ')'), ["A", "Vec<(B, C)>"]);
	assert_eq!(bound("ConstU32<128>"), "128");
	assert_eq!(bound("T::MaxMemo"), "MaxMemo");
}
