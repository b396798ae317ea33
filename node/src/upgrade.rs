//! `rochdale-node upgrade try`: runs a new runtime on a copy of a chain's state, before the members decide.

mod code;
mod copy;
pub mod names;
mod trial;

use std::{
	borrow::Cow,
	collections::BTreeMap,
	fs,
	path::PathBuf,
	sync::Mutex,
	time::{Duration, Instant},
};

use codec::{Decode, Encode};
use frame_support::dispatch::DispatchClass;
use frame_system::limits::{BlockLength, BlockWeights};
use indicatif::{ProgressBar, ProgressStyle};
use rochdale_runtime::Hash;
use sc_executor::{HeapAllocStrategy, RuntimeVersion, WasmExecutor};

use self::{
	code::Code,
	copy::Source,
	names::{name_of, Event, Names},
	trial::{Changes, Difference, Parent, Trial},
};
use crate::client::HostFunctions;

/// The bytes of an upgrade's transaction beside the code.
const AROUND_THE_CODE: usize = 1_000;

/// The first byte of the SDK's cursor of migrations when one of them is stuck.
const STUCK: u8 = 1;

/// The subcommands of `upgrade`.
#[derive(Debug, clap::Subcommand)]
pub enum UpgradeCmd {
	/// Run a new runtime on a copy of a chain's state, and report what would happen. Nothing is sent to the chain.
	Try(TryCmd),
}

impl UpgradeCmd {
	/// Runs the command. The error is one text for the terminal.
	pub fn run(&self) -> Result<(), String> {
		match self {
			Self::Try(cmd) => cmd.run(),
		}
	}
}

/// Run a new runtime on a copy of a chain's state, and report what would happen.
#[derive(Debug, clap::Args)]
pub struct TryCmd {
	/// The new runtime, as the file that would be submitted to the chain: `….compact.compressed.wasm`.
	code: PathBuf,
	/// The address of a node. Use your own if you want to trust nobody.
	#[arg(long, default_value = "ws://127.0.0.1:9944")]
	url: String,
	/// The hash of the block whose state is copied. The default is the newest final block.
	#[arg(long)]
	at: Option<String>,
	/// The number of blocks after which a migration counts as endless.
	#[arg(long, default_value_t = 1_000)]
	blocks: u32,
}

impl TryCmd {
	fn run(&self) -> Result<(), String> {
		let bytes = fs::read(&self.code).map_err(|error| format!("{}: {error}", self.code.display()))?;
		let executor = WasmExecutor::<HostFunctions>::builder()
			.with_offchain_heap_alloc_strategy(HeapAllocStrategy::Dynamic { maximum_pages: None })
			.build();
		let new = Code::read(&executor, bytes)
			.map_err(|error| format!("{} is no runtime in Wasm: {error}", self.code.display()))?;
		let runtime = tokio::runtime::Builder::new_current_thread()
			.enable_all()
			.build()
			.map_err(|error| error.to_string())?;
		let begun = Instant::now();
		let source = runtime.block_on(Source::find(&self.url, self.at.as_deref()))?;
		println!("{}, block {} ({:?})", source.chain, source.header.number, source.hash);
		println!();
		compare_versions(&source.version, &new);
		// The check comes before the large copy.
		refusal(&source, &new).map_or(Ok(()), Err)?;
		println!();
		let copy = runtime.block_on(source.copy(&executor))?;
		println!(
			"copied: {} entries, {} in {}. The copy is exact: its root is that of the block.",
			copy.entries,
			mebibytes(copy.bytes),
			seconds(begun.elapsed())
		);
		listen();
		let trial = {
			let _bar = working("compiling the new runtime");
			Trial::new(executor, copy.state, &new).map_err(|error| {
				format!("the new runtime does not run on this node: {error}. Update the nodes first")
			})?
		};
		let parent = Parent { number: source.header.number, hash: source.hash };
		let names = source.names;
		Upgrade { old: copy.code, old_names: names, new, parent, trial, most: self.blocks }.run()
	}
}

/// Prints the versions of both runtimes.
fn compare_versions(old: &RuntimeVersion, code: &Code) {
	let new = &code.version;
	println!("the new runtime: {}, hash {:?}", mebibytes(code.bytes.len()), code.hash);
	let number = |name: &str, old: u32, new: u32| {
		let change = if old == new { format!("{old} (as it is)") } else { format!("{old} → {new}") };
		println!("  {name:<20} {change}");
	};
	number("spec_version", old.spec_version, new.spec_version);
	number("transaction_version", old.transaction_version, new.transaction_version);
	number("impl_version", old.impl_version, new.impl_version);
	number("authoring_version", old.authoring_version, new.authoring_version);
}

/// The reason why the chain would refuse this code, if there is one.
fn refusal(source: &Source, new: &Code) -> Option<String> {
	let mut reasons = Vec::new();
	let (old_version, new_version) = (&source.version, &new.version);
	if old_version.spec_name != new_version.spec_name {
		let (old, new) = (&old_version.spec_name, &new_version.spec_name);
		reasons.push(format!("its name is \"{new}\", and that of the chain's runtime \"{old}\""));
	}
	if new_version.spec_version <= old_version.spec_version {
		reasons.push(format!(
			"its spec_version {} is not greater than {}, which the chain has; raise it in runtime/src/lib.rs",
			new_version.spec_version, old_version.spec_version
		));
	}
	let length = source.names.constant::<BlockLength>("BlockLength");
	let most = length.and_then(|length| usize::try_from(*length.max.get(DispatchClass::Operational)).ok());
	match most {
		Some(most) if new.bytes.len().saturating_add(AROUND_THE_CODE) > most => reasons.push(format!(
			"it has {}, and a transaction at most {}; take the file that ends in .compact.compressed.wasm",
			mebibytes(new.bytes.len()),
			mebibytes(most)
		)),
		_ => {}
	}
	let reasons = reasons.join("; ");
	(!reasons.is_empty())
		.then(|| format!("the chain would refuse this code (system.applyAuthorizedUpgrade): {reasons}"))
}

/// An upgrade that is being tried.
struct Upgrade {
	old: Code,
	old_names: Names,
	new: Code,
	/// The block on which the next is built.
	parent: Parent,
	trial: Trial,
	/// The number of blocks after which a migration counts as endless.
	most: u32,
}

impl Upgrade {
	fn run(mut self) -> Result<(), String> {
		self.same_version_inside()?;
		if self.trial.stored(&mut Changes::default(), &cursor()).is_some() {
			return Err("a migration is running at this block. Try again when it is over".into());
		}
		println!("{}", self.authorised());
		let metadata = self.trial.call(&mut Changes::default(), &self.new, "Metadata_metadata", &[])?;
		let metadata = Vec::<u8>::decode(&mut metadata.as_slice()).map_err(|error| error.to_string())?;
		let new_names = Names::read(&metadata)
			.map_err(|error| format!("the new runtime does not describe itself as it should: {error}"))?;
		self.compare(&new_names);

		println!();
		let checked = self.checked_migrations()?;
		let begin = self.parent;
		let blocks = self.migrate(&new_names)?;
		self.what_is_stored(&new_names, begin, blocks)?;

		println!();
		if checked {
			self.check(&new_names)?;
			println!("This code is for trying only: authorise the one that is built without try-runtime.");
		} else {
			println!("The pallets could not check that what they store adds up: this code was built without try_state.");
			println!("For that, try a second file, which is built from the same sources with");
			println!("  cargo build --release --package rochdale-runtime --features try-runtime");
			println!("  (target/release/wbuild/rochdale-runtime/rochdale_runtime.compact.compressed.wasm)");
		}
		println!();
		println!(
			"The upgrade from {} to {} succeeds on this copy. Nothing was sent to the chain.",
			self.old.version.spec_version, self.new.version.spec_version
		);
		Ok(())
	}

	/// Says which code is authorised.
	fn authorised(&self) -> String {
		let stored = self.trial.stored(&mut Changes::default(), &names::key("System", "AuthorizedUpgrade"));
		let hash = stored.and_then(|stored| Hash::decode(&mut stored.as_slice()).ok());
		match hash {
			Some(hash) if hash == self.new.hash => {
				"This code is authorised, by the members or by the founders' council.".into()
			}
			Some(hash) => format!(
				"Other code is authorised, by the members or by the founders' council. Its hash is {hash:?}."
			),
			None => "No code is authorised yet.".into(),
		}
	}

	/// Prints how the calls, storage and constants of the runtimes differ.
	fn compare(&self, new: &Names) {
		let comparison = self.old_names.compare(new);
		println!();
		println!("what the runtime has:");
		if comparison.lines.is_empty() {
			println!("  the same calls, storage and constants as before");
		}
		comparison.lines.iter().for_each(|line| println!("  {line}"));
		let raised = self.old.version.transaction_version != self.new.version.transaction_version;
		match (comparison.signed, raised) {
			(true, false) => println!(
				"  Careful: what members have signed before the upgrade may mean something else after it. Raise \
				 transaction_version in runtime/src/lib.rs, so that it is refused."
			),
			(_, true) => println!(
				"  Signed transactions mean something else afterwards: update wallets and hardware wallets first."
			),
			(false, false) => {}
		}
	}

	/// Checks that the version in the file, which the chain compares, is the same as that in the code.
	fn same_version_inside(&self) -> Result<(), String> {
		let answer = self.trial.call(&mut Changes::default(), &self.new, "Core_version", &[])?;
		let inside = RuntimeVersion::decode(&mut answer.as_slice()).map_err(|error| error.to_string())?;
		if inside.spec_version == self.new.version.spec_version
			&& inside.spec_name == self.new.version.spec_name
		{
			return Ok(());
		}
		Err(format!(
			"the file says that it is {} {}, and its code that it is {} {}: somebody has tampered with it. {DO_NOT}",
			self.new.version.spec_name, self.new.version.spec_version, inside.spec_name, inside.spec_version
		))
	}

	/// Runs the migrations' own checks, if the code has them. Their changes are not kept, because the blocks that
	/// follow are made as validators make them.
	fn checked_migrations(&self) -> Result<bool, String> {
		if !self.new.has_try_runtime() {
			return Ok(false);
		}
		let _bar = working("the migrations check what they do");
		let mut changes = Changes::default();
		self.trial.replace_code(&mut changes, &self.new);
		// All checks.
		let answer = self.trial.call(&mut changes, &self.new, "TryRuntime_on_runtime_upgrade", &1u8.encode());
		let several = self.trial.stored(&mut changes, &cursor()).is_some();
		match answer {
			Ok(_) => println!("the migrations' own checks, before and after: passed"),
			// A migration that has not finished may fail its check.
			Err(error) if several => {
				println!("the migrations' own checks, while a migration over several blocks has only begun: {error}");
			}
			Err(error) => return Err(format!("a check of the migrations fails: {error}. {DO_NOT}")),
		}
		Ok(true)
	}

	/// Makes blocks until the migrations are over, and an ordinary block after them. Returns the number of blocks.
	fn migrate(&mut self, names: &Names) -> Result<u32, String> {
		let was_safe = self.is_safe();
		let limit = names.constant::<BlockWeights>("BlockWeights").map(|limits| limits.max_block.ref_time());
		let limit = limit.ok_or("the new runtime does not give the limit of a block's weight")?;
		println!(
			"the blocks after the upgrade (each may take {} on the community's reference machine):",
			weight(limit)
		);
		let mut first = Changes::default();
		self.trial.replace_code(&mut first, &self.new);
		self.trial.keep(&mut first, &self.new)?;

		let bar = working("");
		let mut heaviest = 0;
		let mut time = Duration::ZERO;
		let mut count = 0u32;
		let problems = loop {
			let mut changes = Changes::default();
			let block = self.trial.block(&mut changes, &self.new, self.parent).map_err(|error| {
				format!(
					"block {} cannot be made with the new runtime, and the chain would stop there: {error}. {DO_NOT}",
					self.parent.number.saturating_add(1)
				)
			})?;
			self.trial.keep(&mut changes, &self.new)?;
			self.parent = Parent { number: block.header.number, hash: block.header.hash() };
			count = count.saturating_add(1);
			let cursor = self.trial.stored(&mut changes, &cursor());
			let used = block.weight.total().ref_time();
			let events = names.events(&block.events)?;
			let told: Vec<_> = events.iter().filter(|event| noteworthy(event)).collect();
			// For a long migration, only special events are shown.
			let special = told.iter().any(|event| event.name != "MigrationAdvanced");
			let number = block.header.number;
			let said = said();
			if count == 1 || special || used > limit || cursor.is_none() || !said.is_empty() {
				bar.suspend(|| {
					let here = milliseconds(block.time);
					println!(
						"  block {number}: {} ({} of what it may take), on this computer {here}",
						weight(used),
						part(used, limit)
					);
					for Event { pallet, name, fields } in told {
						println!("{}", format!("    {pallet}.{name} {fields}").trim_end());
					}
					said.iter().for_each(|line| println!("    the runtime says: {line}"));
				});
			}
			bar.set_message(format!("block {number}"));
			heaviest = heaviest.max(used);
			time = time.saturating_add(block.time);

			let stuck = cursor.as_ref().and_then(|cursor| cursor.first()) == Some(&STUCK);
			let mut problems = self.problems(&block, &events, was_safe, stuck, limit);
			if !problems.is_empty() || (cursor.is_none() && block.open) {
				break problems;
			}
			if count >= self.most {
				problems.push(format!(
					"the migration is not over after {count} blocks ({} on the chain). If it is as long as that, allow \
					 more with --blocks",
					seconds(self.trial.slot().saturating_mul(count))
				));
				break problems;
			}
		};
		drop(bar);
		let blocks = if count == 1 { "block" } else { "blocks" };
		println!(
			"  {count} {blocks}, {} on the chain; the heaviest takes {} of what it may take; on this computer {} in all",
			seconds(self.trial.slot().saturating_mul(count)),
			part(heaviest, limit),
			seconds(time)
		);
		if problems.is_empty() {
			return Ok(count);
		}
		Err(format!("{}. {DO_NOT}", problems.join("; ")))
	}

	/// What would be wrong on the chain with this block, which has these events.
	fn problems(
		&self,
		block: &trial::Block,
		events: &[Event],
		was_safe: bool,
		stuck: bool,
		limit: u64,
	) -> Vec<String> {
		let (number, used) = (block.header.number, block.weight.total().ref_time());
		let mut problems = Vec::new();
		if events.iter().any(|event| event.is("MultiBlockMigrations", "UpgradeFailed")) {
			problems.push(
				"a migration fails. On the chain, safe mode would begin and not end by itself. Only the assembly, the \
				 council, validators and upgrades would be accepted, until the members (or, before the first election, \
				 the founders' council) authorise a repaired runtime and end safe mode with safeMode.forceExit"
					.to_owned(),
			);
		} else if !was_safe && self.is_safe() {
			problems.push(
				"safe mode begins. On the chain, members could not pay until it ends or they decide to end it".into(),
			);
		}
		if used > limit {
			problems.push(format!(
				"block {number} takes {} of what a block may take: validators would be too late with it. Let the \
				 migration go on over several blocks",
				part(used, limit)
			));
		}
		if stuck {
			problems.push("a migration is stuck, and the chain would take no transaction again".into());
		}
		problems
	}

	/// Whether safe mode has begun.
	fn is_safe(&self) -> bool {
		self.trial.stored(&mut Changes::default(), &names::key("SafeMode", "EnteredUntil")).is_some()
	}

	/// Prints how the upgrade has changed the state.
	fn what_is_stored(&self, new: &Names, begin: Parent, blocks: u32) -> Result<(), String> {
		let old = &self.old_names;
		let usual = {
			let _bar = working("comparing with blocks without the upgrade");
			self.trial.usual(&self.old, begin, blocks)?
		};
		let mut items = old.items();
		items.extend(new.items());
		let mut changed = BTreeMap::<_, BTreeMap<_, Difference>>::new();
		let mut parameters = Vec::new();
		let mut others = 0usize;
		// The code itself is not reported, because it always changes.
		for (key, before, after) in self.trial.changed().filter(|(key, ..)| !key.starts_with(b":")) {
			if usual.contains(key) {
				others = others.saturating_add(1);
				continue;
			}
			let (pallet, item) = name_of(&items, key);
			let difference = Difference::of(key, before, after.as_deref());
			*changed.entry(pallet).or_default().entry(item).or_default() += difference;
			let (was, is) = (old.parameter(key, before), new.parameter(key, after.as_deref()));
			if let Some((name, _)) = is.as_ref().or(was.as_ref()) {
				let value = |one: &Option<(String, Option<String>)>| {
					one.as_ref().and_then(|(_, value)| value.clone()).unwrap_or_else(|| "not set".into())
				};
				parameters.push(format!("{name}: {} → {}", value(&was), value(&is)));
			}
		}

		println!();
		println!("what is stored:");
		if changed.is_empty() {
			println!("  the upgrade changes nothing");
		}
		for (pallet, items) in &changed {
			let mut sum = Difference::default();
			items.values().for_each(|difference| sum += *difference);
			println!("  {pallet}: {sum}");
			items.iter().for_each(|(item, difference)| println!("    {item}: {difference}"));
		}
		println!("  ({others} entries that change without an upgrade, too, are not shown.)");
		for (beginning, (pallet, item)) in old.items() {
			// Only for items whose code is gone.
			let left = if item.is_empty() || new.items().contains_key(&beginning) {
				0
			} else {
				self.trial.count(&beginning)
			};
			if left > 0 {
				println!(
					"  left behind: {left} entries of {pallet}.{item}, which the new runtime does not know"
				);
			}
		}
		println!("parameters of the community's policy:");
		if parameters.is_empty() {
			println!("  all as before");
		}
		parameters.iter().for_each(|line| println!("  {line}"));
		Ok(())
	}

	/// Runs the check of every pallet on its state.
	fn check(&self, names: &Names) -> Result<(), String> {
		let begun = Instant::now();
		let bar = working("every pallet checks what it stores (try_state)");
		let Err(error) = self.trial.try_state(&self.new, self.parent, None) else {
			drop(bar);
			println!(
				"Every pallet has checked that what it stores adds up (try_state, {}).",
				seconds(begun.elapsed())
			);
			return Ok(());
		};
		// This checks no pallet. It only checks that everything can be read.
		let unread = self.trial.try_state(&self.new, self.parent, Some("")).is_err();
		let wrong = |pallet: &&str| self.trial.try_state(&self.new, self.parent, Some(pallet)).is_err();
		let who = if unread {
			"not everything can be read".to_owned()
		} else {
			names.pallets().filter(wrong).collect::<Vec<_>>().join(", ")
		};
		drop(bar);
		Err(format!("what is stored does not add up after the upgrade ({who}): {error}. {DO_NOT}"))
	}
}

/// The advice after a failure.
const DO_NOT: &str = "Do not authorise this code";

/// The key under which the chain stores the progress of a migration over several blocks.
fn cursor() -> Vec<u8> {
	names::key("MultiBlockMigrations", "Cursor")
}

/// Whether an event is about the upgrade.
fn noteworthy(event: &Event) -> bool {
	["MultiBlockMigrations", "SafeMode"].contains(&event.pallet.as_str())
}

/// A line on the terminal that names the current step, for steps that may take longer than a second.
fn working(what: impl Into<Cow<'static, str>>) -> ProgressBar {
	let bar = ProgressBar::new_spinner();
	if let Ok(style) = ProgressStyle::with_template("{elapsed} {msg}") {
		bar.set_style(style);
	}
	bar.set_message(what);
	bar.enable_steady_tick(Duration::from_millis(250));
	bar
}

/// The errors that the runtimes have logged.
static SAID: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Collects the errors that the runtimes log.
struct Listener;
impl log::Log for Listener {
	fn enabled(&self, metadata: &log::Metadata) -> bool {
		metadata.level() == log::Level::Error
	}

	fn log(&self, record: &log::Record) {
		if let (true, Ok(mut said)) = (self.enabled(record.metadata()), SAID.lock()) {
			said.push(record.args().to_string());
		}
	}

	fn flush(&self) {}
}

/// Begins to collect them.
fn listen() {
	if log::set_logger(&Listener).is_ok() {
		log::set_max_level(log::LevelFilter::Error);
	}
}

/// The errors since the last call.
fn said() -> Vec<String> {
	SAID.lock().map(|mut said| std::mem::take(&mut *said)).unwrap_or_default()
}

/// The part of a block's limit, as a text.
fn part(used: u64, limit: u64) -> String {
	let thousandths = u128::from(used).saturating_mul(1_000).checked_div(limit.into()).unwrap_or_default();
	format!("{}.{} %", thousandths / 10, thousandths % 10)
}

fn mebibytes(bytes: usize) -> String {
	let kibibytes = f64::from(u32::try_from(bytes / 1024).unwrap_or(u32::MAX));
	format!("{:.2} MiB", kibibytes / 1024.0)
}

fn seconds(time: Duration) -> String {
	format!("{:.2} s", time.as_secs_f64())
}

fn milliseconds(time: Duration) -> String {
	format!("{:.1} ms", time.as_secs_f64() * 1_000.0)
}

/// A weight, which counts picoseconds, as a text.
fn weight(picoseconds: u64) -> String {
	milliseconds(Duration::from_nanos(picoseconds / 1_000))
}
