//! A machine as slow as a Raspberry Pi 4, made of control groups (cgroups) of Linux.
//!
//! Weights are those of a server, the SDK's reference machine. There are published measurements of the SDK's own
//! benchmarks. By these, each of the four cores of a Raspberry Pi 4 takes 8 times as long as a core of that server. So
//! each thread of the process gets an eighth of a core, and all threads together get four eighths. If the machine that
//! runs the test is itself slower than the server, they get as much more: see [`slower`]. A limit for the whole process
//! alone would be wrong. One thread could use all of it, and be as fast as four cores of the Pi. The limit holds in
//! each 10 ms, so a thread runs for 1.25 ms and then waits. A new thread uses the share of its parent thread until it
//! is found, within some milliseconds.
//!
//! The disk is an SD card with 40 MB/s, 1,500 reads and 500 writes a second (as class A1 promises). The limits apply to
//! data that really reaches the disk. Data in the kernel's memory is read at the speed of memory, as on the Pi. The
//! processor cache and the speed of memory cannot be limited.
//!
//! It needs the right to make control groups, which usually only root has. All groups are removed at the end.

use std::{
	collections::BTreeMap,
	fs,
	io::ErrorKind,
	os::unix::fs::MetadataExt,
	path::{Path, PathBuf},
	sync::{
		atomic::{AtomicBool, Ordering},
		Arc,
	},
	thread::{self, JoinHandle},
	time::{Duration, Instant},
};

/// The prefix of the names of all these groups; the number of the test's process follows.
const NAME: &str = "rochdale-test-";

/// The period of each processor limit, in microseconds.
const PERIOD: u64 = 10_000;

/// The factor by which a core is slower than a core of the server.
const SLOWDOWN: u64 = 8;

/// The number of its cores.
const CORES: u64 = 4;

/// The bytes that can be read or written per second.
const DISK_BYTES: u64 = 40_000_000;

/// Reads per second.
const DISK_READS: u64 = 1_500;

/// Writes per second.
const DISK_WRITES: u64 = 500;

/// The time between two searches for new threads.
const LOOK: Duration = Duration::from_millis(10);

/// The time in which the groups must become empty after the process has ended.
const PATIENCE: Duration = Duration::from_secs(10);

/// The kind of control groups that this system has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
	/// A directory for each kind of limit.
	V1,
	/// One directory for all limits.
	V2,
}

/// A slow machine for one process.
pub struct Machine {
	version: Version,
	processor: PathBuf,
	disk: Option<PathBuf>,
	ended: Arc<AtomicBool>,
	follower: Option<JoinHandle<()>>,
}

impl Machine {
	/// Makes a machine whose disk is the one with this directory, or returns the reason why it cannot.
	pub fn new(name: &str, directory: &Path) -> Result<Self, String> {
		let name = format!("{NAME}{}-{name}", std::process::id());
		let mounts = fs::read_to_string("/proc/self/mounts").map_err(|error| error.to_string())?;
		let one = |kind: &str| v1(&mounts, kind).map(|mount| mount.join(&name));
		let (version, processor, disk) = if let Some(processor) = one("cpu") {
			(Version::V1, processor, one("blkio"))
		} else {
			let mount = v2(&mounts).ok_or("this system has no control groups for processors")?;
			let kinds = fs::read_to_string(mount.join("cgroup.subtree_control")).unwrap_or_default();
			let has = |kind| kinds.split_whitespace().any(|other| other == kind);
			if !has("cpu") {
				return Err("control groups for processors are not turned on".into());
			}
			let group = mount.join(&name);
			(Version::V2, group.clone(), has("io").then_some(group))
		};
		for parent in
			[Some(&processor), disk.as_ref()].into_iter().flatten().filter_map(|group| group.parent())
		{
			sweep(parent);
		}
		let disk = disk.zip(disk_of(directory));
		if disk.is_none() {
			println!("The disk is not limited: this system cannot.");
		}
		let mut machine = Self { version, processor, disk: None, ended: Arc::default(), follower: None };
		// From here on, `drop` removes what was made.
		make(&machine.processor)?;
		if let Some((group, _)) = &disk {
			make(group)?;
			machine.disk = Some(group.clone());
		}
		machine.version.limit_processor(&machine.processor, CORES)?;
		// It has precedence over everything else that runs here, so its speed is exactly the limit.
		let (file, most) = machine.version.importance();
		write(&machine.processor.join(file), most)?;
		if let Some((group, disk)) = disk {
			machine.version.limit_disk(&group, &disk)?;
		}
		if version == Version::V2 {
			// The threads of one process can have different limits only if its group has groups for threads.
			let first = machine.processor.join("0");
			make(&first)?;
			write(&first.join("cgroup.type"), "threaded")?;
			write(&machine.processor.join("cgroup.subtree_control"), "+cpu")?;
		}
		Ok(machine)
	}

	/// From now on this process runs on this machine.
	pub fn hold(&mut self, process: u32) -> Result<(), String> {
		for group in self.disk.iter().chain([&self.processor]) {
			write(&group.join("cgroup.procs"), &process.to_string())?;
		}
		let mut threads =
			Threads { version: self.version, group: self.processor.clone(), known: BTreeMap::new() };
		threads.look(process)?;
		let ended = self.ended.clone();
		self.follower = Some(thread::spawn(move || {
			while !ended.load(Ordering::Relaxed) {
				thread::sleep(LOOK);
				if threads.look(process).is_err() {
					break;
				}
			}
		}));
		Ok(())
	}

	/// Whether new threads are still being searched for. This must be so until the process ends.
	pub fn holds(&self) -> bool {
		self.follower.as_ref().is_some_and(|follower| !follower.is_finished())
	}
}

impl Drop for Machine {
	fn drop(&mut self) {
		self.ended.store(true, Ordering::Relaxed);
		if let Some(follower) = self.follower.take() {
			let _ = follower.join();
		}
		let begin = Instant::now();
		for group in [Some(&self.processor), self.disk.as_ref()].into_iter().flatten() {
			while group.exists() && begin.elapsed() < PATIENCE {
				remove(group);
				thread::sleep(LOOK);
			}
			if group.exists() {
				println!("{} could not be removed.", group.display());
			}
		}
	}
}

/// The threads of a process, each in a group of its own.
struct Threads {
	version: Version,
	group: PathBuf,
	known: BTreeMap<String, PathBuf>,
}

impl Threads {
	/// Puts each new thread into a group, and removes the groups of threads that have ended. It fails when the process
	/// has ended.
	fn look(&mut self, process: u32) -> Result<(), String> {
		let tasks = fs::read_dir(format!("/proc/{process}/task")).map_err(|error| error.to_string())?;
		let now: Vec<String> =
			tasks.flatten().map(|task| task.file_name().to_string_lossy().into_owned()).collect();
		self.known.retain(|thread, group| now.contains(thread) || fs::remove_dir(group).is_err());
		for thread in now {
			if self.known.contains_key(&thread) {
				continue;
			}
			let group = self.group.join(&thread);
			make(&group)?;
			if self.version == Version::V2 {
				write(&group.join("cgroup.type"), "threaded")?;
			}
			self.version.limit_processor(&group, 1)?;
			// A thread that has ended in the meantime cannot be moved. It is not in the next search.
			let _ = write(&group.join(self.version.list_of_threads()), &thread);
			self.known.insert(thread, group);
		}
		Ok(())
	}
}

impl Version {
	/// The file through which threads join a group.
	fn list_of_threads(self) -> &'static str {
		match self {
			Version::V1 => "tasks",
			Version::V2 => "cgroup.threads",
		}
	}

	/// The file with the relative priority of a group, and the highest priority.
	fn importance(self) -> (&'static str, &'static str) {
		match self {
			Version::V1 => ("cpu.shares", "262144"),
			Version::V2 => ("cpu.weight", "10000"),
		}
	}

	/// The group gets this many cores of the slow machine.
	fn limit_processor(self, group: &Path, cores: u64) -> Result<(), String> {
		let quota = ((PERIOD * cores / SLOWDOWN) as f64 * slower()) as u64;
		match self {
			Version::V1 => {
				write(&group.join("cpu.cfs_period_us"), &PERIOD.to_string())?;
				write(&group.join("cpu.cfs_quota_us"), &quota.to_string())
			}
			Version::V2 => write(&group.join("cpu.max"), &format!("{quota} {PERIOD}")),
		}
	}

	/// The group gets an SD card.
	fn limit_disk(self, group: &Path, disk: &str) -> Result<(), String> {
		match self {
			Version::V1 => [
				("read_bps", DISK_BYTES),
				("write_bps", DISK_BYTES),
				("read_iops", DISK_READS),
				("write_iops", DISK_WRITES),
			]
			.into_iter()
			.try_for_each(|(limit, most)| {
				write(&group.join(format!("blkio.throttle.{limit}_device")), &format!("{disk} {most}"))
			}),
			Version::V2 => {
				let limits = format!(
					"{disk} rbps={DISK_BYTES} wbps={DISK_BYTES} riops={DISK_READS} wiops={DISK_WRITES}"
				);
				write(&group.join("io.max"), &limits)
			}
		}
	}
}

/// How many times as long as the server this machine takes for the same: 1 unless `ROCHDALE_SLOWER` says otherwise.
/// `scripts/weights` prints it.
fn slower() -> f64 {
	let text = std::env::var("ROCHDALE_SLOWER").unwrap_or_else(|_| "1".into());
	let slower = text.parse::<f64>().ok().filter(|slower| (0.2..8.0).contains(slower));
	slower.unwrap_or_else(|| panic!("ROCHDALE_SLOWER is {text}: write a number from 0.2 to 8, such as 1.66"))
}

/// The place of the groups for this kind of limit, in version 1.
fn v1(mounts: &str, kind: &str) -> Option<PathBuf> {
	mounts.lines().find_map(|line| {
		let [_, at, system, options, ..] = line.split(' ').collect::<Vec<_>>()[..] else { return None };
		(system == "cgroup" && options.split(',').any(|option| option == kind)).then(|| at.into())
	})
}

/// The place of the groups, in version 2.
fn v2(mounts: &str) -> Option<PathBuf> {
	mounts.lines().find_map(|line| {
		let [_, at, system, ..] = line.split(' ').collect::<Vec<_>>()[..] else { return None };
		(system == "cgroup2").then(|| at.into())
	})
}

/// The number of the disk with this directory, if it is on a disk. Limits apply to a disk, not to its partitions.
fn disk_of(directory: &Path) -> Option<String> {
	let device = fs::metadata(directory).ok()?.dev();
	let major = ((device >> 8) & 0xfff) | ((device >> 32) & !0xfff);
	let minor = (device & 0xff) | ((device >> 12) & 0xffff_ff00);
	let known = fs::canonicalize(format!("/sys/dev/block/{major}:{minor}")).ok()?;
	let disk = if known.join("partition").exists() { known.parent()?.to_owned() } else { known };
	Some(fs::read_to_string(disk.join("dev")).ok()?.trim().to_owned())
}

fn make(group: &Path) -> Result<(), String> {
	match fs::create_dir(group) {
		Err(error) if error.kind() != ErrorKind::AlreadyExists => {
			Err(format!("{}: {error}", group.display()))
		}
		_ => Ok(()),
	}
}

fn write(file: &Path, text: &str) -> Result<(), String> {
	fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

/// Removes the groups of tests that were killed.
fn sweep(parent: &Path) {
	for group in fs::read_dir(parent).into_iter().flatten().flatten() {
		let name = group.file_name().to_string_lossy().into_owned();
		let process = name.strip_prefix(NAME).and_then(|rest| rest.split('-').next());
		if process.is_some_and(|process| !Path::new("/proc").join(process).exists()) {
			remove(&group.path());
		}
	}
}

/// Removes a group and those inside it, as far as they are empty.
fn remove(group: &Path) {
	for inner in fs::read_dir(group).into_iter().flatten().flatten() {
		if inner.path().is_dir() {
			let _ = fs::remove_dir(inner.path());
		}
	}
	let _ = fs::remove_dir(group);
}
