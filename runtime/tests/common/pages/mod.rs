//! The reference in `docs/api`, written from the runtime's metadata: a page for each pallet of this project, one for the
//! runtime APIs, and an index. `make reference` stores the pages, and a test compares them with what is stored.

mod names;
mod words;

use std::{
	collections::{BTreeMap, BTreeSet},
	fmt::Write,
	fs,
	path::Path,
};

use codec::Decode;
use frame_metadata::{
	v16::{
		FunctionParamMetadata, PalletMetadata, PalletStorageMetadata, RuntimeApiMetadata, RuntimeMetadataV16,
		StorageEntryModifier, StorageEntryType,
	},
	RuntimeMetadata, RuntimeMetadataPrefixed,
};
use frame_support::traits::{PalletInfoData, PalletsInfoAccess};
use rochdale_runtime::{AllPalletsWithSystem, Runtime};
use scale_info::{form::PortableForm, PortableRegistry, TypeDef, Variant};
use sp_runtime::Perbill;

use names::Names;
use words::{cell, prose};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
/// The folder of the pages.
pub const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/api");
/// The newest version of metadata, which alone has view functions.
const VERSION: u32 = 16;

/// The pages that are stored, by file name.
pub fn stored() -> BTreeMap<String, String> {
	let Ok(files) = fs::read_dir(FOLDER) else { return BTreeMap::new() };
	let read = |file: fs::DirEntry| {
		let text = fs::read_to_string(file.path()).unwrap();
		(file.file_name().into_string().unwrap(), text)
	};
	files.map(|file| read(file.unwrap())).collect()
}

/// The pages that describe this runtime, by file name.
pub fn pages() -> BTreeMap<String, String> {
	let metadata = metadata();
	let infos: BTreeMap<_, _> =
		AllPalletsWithSystem::infos().into_iter().map(|info| (info.name, info)).collect();
	let mut pages = BTreeMap::new();
	let mut ours = String::new();
	let mut others = String::new();
	for pallet in &metadata.pallets {
		let info = &infos[pallet.name.as_str()];
		let Some((name, about)) = home(info.module_name) else {
			others += &row_of_other(info);
			continue;
		};
		let file = format!("{name}.md");
		let _ = writeln!(ours, "| [{}]({file}) | {} | [{about}](../../{about}) |", pallet.name, pallet.index);
		pages.insert(file, pallet_page(&metadata.types, pallet, &about));
	}
	pages.insert("runtime-apis.md".into(), api_page(&metadata));
	pages.insert("README.md".into(), index(&ours, &others));
	pages
}

/// The metadata of the runtime. Some constants are read from storage, which is empty here.
fn metadata() -> RuntimeMetadataV16 {
	let opaque = sp_io::TestExternalities::default().execute_with(|| Runtime::metadata_at_version(VERSION));
	let bytes = opaque.expect("this version exists");
	match RuntimeMetadataPrefixed::decode(&mut &bytes[..]) {
		Ok(RuntimeMetadataPrefixed(_, RuntimeMetadata::V16(metadata))) => metadata,
		other => panic!("the metadata is not of version {VERSION}: {:?}", other.map(|read| read.1.version())),
	}
}

/// The names of what each pallet stores, by the name of the pallet.
pub fn storage_items() -> BTreeMap<String, BTreeSet<String>> {
	let entries = |storage: PalletStorageMetadata<PortableForm>| {
		storage.entries.into_iter().map(|entry| entry.name).collect()
	};
	let pallets = metadata().pallets.into_iter();
	pallets.filter_map(|pallet| Some((pallet.name, entries(pallet.storage?)))).collect()
}

/// The name of a pallet of this project, and the file that says what it does. None for a pallet of the SDK.
fn home(module: &str) -> Option<(String, String)> {
	if let Some(name) = module.strip_prefix("crate::") {
		return Some((name.into(), format!("runtime/src/{name}.rs")));
	}
	let name = module.strip_prefix("pallet_")?.replace('_', "-");
	let about = format!("pallets/{name}/README.md");
	Path::new(ROOT).join(&about).exists().then_some((name, about))
}

fn row_of_other(info: &PalletInfoData) -> String {
	let name = info.module_name.split("::").next().unwrap_or_default().replace('_', "-");
	let version = info.crate_version;
	let version = format!("{}.{}.{}", version.major, version.minor, version.patch);
	let link = format!("[{name} {version}](https://docs.rs/{name}/{version})");
	format!("| {} | {} | {link} |\n", info.name, info.index)
}

fn index(ours: &str, others: &str) -> String {
	format!(
		"# Reference

The calls, events, errors, storage, constants, view functions and runtime APIs of this runtime, as its metadata lists
them. `make reference` writes these pages, and a test compares them with the code.

Types are written as in the source, and each page ends with what they stand for. A number in front of a name is the one
that encoded transactions and events have.

## The project's own pallets
| pallet | number | what it does |
|---|---:|---|
{ours}
[Runtime APIs](runtime-apis.md) answer what a view function cannot: with long lists and whole statements.

## Pallets of the SDK
| pallet | number | documentation |
|---|---:|---|
{others}"
	)
}

fn pallet_page(types: &PortableRegistry, pallet: &PalletMetadata<PortableForm>, about: &str) -> String {
	let mut names = Names::new(types);
	let mut sections = Vec::new();
	if let Some(calls) = &pallet.calls {
		let list = variants(types, calls.ty.id);
		let items = list.iter().map(|call| {
			let signature = format!("{}({})", call.name, names.list(&call.fields));
			item(&call.name, &format!("{} · ", call.index), &signature, &call.docs)
		});
		sections.push(("Calls", items.collect()));
	}
	if let Some(event) = &pallet.event {
		let items = variants(types, event.ty.id).iter().map(|event| event_item(&mut names, event));
		sections.push(("Events", items.collect()));
	}
	if let Some(error) = &pallet.error {
		let mut table = String::from("| number | error | what is wrong |\n|---:|---|---|\n");
		for error in variants(types, error.ty.id) {
			let _ = writeln!(table, "| {} | `{}` | {} |", error.index, error.name, cell(&error.docs));
		}
		sections.push(("Errors", table));
	}
	if let Some(storage) = &pallet.storage {
		sections.push(("Storage", storage_table(&mut names, storage)));
	}
	if !pallet.constants.is_empty() {
		let mut table = String::from("| constant | type | value | meaning |\n|---|---|---|---|\n");
		for constant in &pallet.constants {
			let of = names.name(constant.ty.id, "");
			let value = value(types, constant.ty.id, &constant.value);
			let meaning = cell(&constant.docs);
			let _ = writeln!(table, "| `{}` | `{of}` | {value} | {meaning} |", constant.name);
		}
		sections.push(("Constants", table));
	}
	if !pallet.view_functions.is_empty() {
		let items = pallet.view_functions.iter().map(|function| {
			let signature = signature(&mut names, &function.name, &function.inputs, function.output.id);
			item(&function.name, "", &signature, &function.docs)
		});
		sections.push(("View functions", items.collect()));
	}
	sections.push(("Types", names.definitions()));
	sections.retain(|(_, text)| !text.is_empty());

	let mut page = format!(
		"# {}\n\nPallet {} of the runtime. [{about}](../../{about}) says what it does.\n\
		`make reference` writes this page.\n",
		pallet.name, pallet.index
	);
	let contents: Vec<_> = sections.iter().map(|(title, _)| link(title)).collect();
	let _ = writeln!(page, "\n{}", contents.join(" · "));
	for (title, text) in sections {
		let _ = write!(page, "\n## {title}\n{}\n", text.trim_end());
	}
	page
}

fn api_page(metadata: &RuntimeMetadataV16) -> String {
	let (ours, others): (Vec<_>, Vec<_>) = metadata.apis.iter().partition(|api| is_ours(&api.name));
	let mut page = String::from(
		"# Runtime APIs\n\nQuestions that a node asks the runtime, as of any block. `make reference` writes this page.\n\n",
	);
	let contents: Vec<_> = ours.iter().map(|api| link(&api.name)).collect();
	let _ = writeln!(page, "{} · {}", contents.join(" · "), link("APIs of the SDK"));
	for api in ours {
		page += &api_section(&metadata.types, api);
	}
	page += "\n## APIs of the SDK\n| API | version | functions |\n|---|---:|---|\n";
	for api in others {
		let methods: Vec<_> = api.methods.iter().map(|method| format!("`{}`", method.name)).collect();
		let _ = writeln!(page, "| {} | {} | {} |", api.name, api.version.0, methods.join(", "));
	}
	page
}

fn api_section(types: &PortableRegistry, api: &RuntimeApiMetadata<PortableForm>) -> String {
	let mut names = Names::new(types);
	let mut section = format!("\n## {}\nVersion {}. {}\n\n", api.name, api.version.0, prose(&api.docs));
	for method in &api.methods {
		let signature = signature(&mut names, &method.name, &method.inputs, method.output.id);
		section += &item(&method.name, "", &signature, &method.docs);
	}
	let _ = write!(section, "### Types of {}\n{}", api.name, names.definitions());
	section
}

/// Whether this API is declared in a file `src/api.rs` of this project.
fn is_ours(api: &str) -> bool {
	let pallets = fs::read_dir(Path::new(ROOT).join("pallets")).unwrap().map(|folder| folder.unwrap().path());
	let folders = pallets.chain(["primitives", "runtime"].map(|folder| Path::new(ROOT).join(folder)));
	folders.filter_map(|folder| fs::read_to_string(folder.join("src/api.rs")).ok()).any(|source| {
		let declared = format!("trait {api}");
		source.lines().any(|line| line.trim_start().trim_start_matches("pub ").starts_with(&declared))
	})
}

fn link(title: &str) -> String {
	format!("[{title}](#{})", title.to_lowercase().replace(' ', "-"))
}

/// A heading, a number, a signature and the documentation.
fn item(name: &str, number: &str, signature: &str, docs: &[String]) -> String {
	format!("### {name}\n{number}`{signature}`\n\n{}\n\n", prose(docs)).replace("\n\n\n\n", "\n\n")
}

/// An event. The documentation of its fields follows that of the event.
fn event_item(names: &mut Names, event: &Variant<PortableForm>) -> String {
	let signature = format!("{}{}", event.name, names.fields(&event.fields));
	let mut text = item(&event.name, &format!("{} · ", event.index), &signature, &event.docs);
	let documented: Vec<_> = event.fields.iter().filter(|field| !field.docs.is_empty()).collect();
	for field in &documented {
		let _ = writeln!(text, "- `{}`: {}", field.name.as_deref().unwrap_or_default(), cell(&field.docs));
	}
	if !documented.is_empty() {
		text.push('\n');
	}
	text
}

fn storage_table(names: &mut Names, storage: &PalletStorageMetadata<PortableForm>) -> String {
	let mut table = String::from("| item | keys | value | meaning |\n|---|---|---|---|\n");
	for entry in &storage.entries {
		let (keys, value) = match &entry.ty {
			StorageEntryType::Plain(value) => (String::new(), value.id),
			StorageEntryType::Map { hashers, key, value } => {
				let keys = names.keys(key.id, hashers.len());
				let hashed = keys.iter().zip(hashers).map(|(key, hasher)| format!("`{hasher:?}({key})`"));
				(hashed.collect::<Vec<_>>().join(", "), value.id)
			}
		};
		let value = names.name(value, "");
		let value = match entry.modifier {
			StorageEntryModifier::Optional => format!("Option<{value}>"),
			StorageEntryModifier::Default => value,
		};
		let meaning = cell(&entry.docs);
		let _ = writeln!(table, "| `{}` | {keys} | `{value}` | {meaning} |", entry.name);
	}
	table
}

fn signature(
	names: &mut Names,
	name: &str,
	inputs: &[FunctionParamMetadata<PortableForm>],
	output: u32,
) -> String {
	let inputs: Vec<_> =
		inputs.iter().map(|input| format!("{}: {}", input.name, names.name(input.ty.id, ""))).collect();
	format!("{name}({}) -> {}", inputs.join(", "), names.name(output, ""))
}

fn variants(types: &PortableRegistry, id: u32) -> &[Variant<PortableForm>] {
	match types.resolve(id).map(|ty| &ty.type_def) {
		Some(TypeDef::Variant(list)) => &list.variants,
		_ => &[],
	}
}

/// The value of a constant.
fn value(types: &PortableRegistry, id: u32, mut bytes: &[u8]) -> String {
	match types.resolve(id).and_then(|ty| ty.path.segments.last()).map(String::as_str) {
		Some("PalletId") => return format!("`{}`", String::from_utf8_lossy(bytes)),
		Some("Perbill") => return format!("{:?}", Perbill::decode(&mut bytes).unwrap()),
		_ => {}
	}
	let value = scale_value::scale::decode_as_type(&mut bytes, id, types);
	value.expect("a constant has the type that the metadata says").to_string()
}
