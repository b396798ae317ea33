//! Gives each node its own virtual machine on the network: a network namespace with one wire. The test carries the
//! packets from wire to wire. It can delay and lose them, and divide the network.
//!
//! The kernel's `netem` could delay and lose packets too. But many kernels are built without it, and a second tool
//! would be needed to divide and reunite the network.

use std::{
	any::type_name,
	collections::HashMap,
	fs::{self, File},
	future::Future,
	io::{Error, Read, Write},
	os::fd::AsRawFd,
	path::Path,
	process::{Command, Stdio},
	sync::{mpsc, Arc, Mutex},
	thread,
	time::{Duration, Instant},
};

/// The environment variable that marks the process in its own namespaces.
const APART: &str = "ROCHDALE_APART";
/// The network of the nodes, without the last number of an address.
const NETWORK: &str = "10.77.0";
/// The last number of the address of the test.
const TEST: u8 = 254;

/// Runs a story in namespaces of its own, where it can make networks and file systems that nobody else sees. For this
/// the test starts itself again. If the system does not permit this, the story is skipped.
pub fn apart<Test: Fn()>(_: Test, story: impl Future<Output = ()>) {
	if std::env::var_os(APART).is_some() {
		ip(&["link", "set", "lo", "up"]);
		let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
		return runtime.block_on(story);
	}
	let (_, name) = type_name::<Test>().split_once("::").unwrap();
	let Some(flags) = permitted() else {
		super::load::tell(&format!(
			"skipped: {name}: this system does not permit a network of one's own (it takes `ip`, `unshare`, a writable \
			 /dev/net/tun, and root or user namespaces)"
		));
		return;
	};
	let status = Command::new("unshare")
		.args(flags)
		.arg(std::env::current_exe().unwrap())
		.args([name, "--exact", "--include-ignored", "--nocapture"])
		.env(APART, "yes")
		.status()
		.unwrap();
	assert!(status.success(), "{name}: {status}");
}

/// The flags with which `unshare` gives this user a private network and private mounts, if any work.
fn permitted() -> Option<&'static [&'static str]> {
	let ways: [&[&str]; 2] = [&["--net", "--mount"], &["--map-root-user", "--net", "--mount"]];
	ways.into_iter().find(|flags| {
		Command::new("unshare")
			.args(*flags)
			.args(["sh", "-c", "ip link set lo up && test -w /dev/net/tun"])
			.stderr(Stdio::null())
			.status()
			.is_ok_and(|status| status.success())
	})
}

fn ip(args: &[&str]) {
	assert!(Command::new("ip").args(args).status().unwrap().success(), "ip {args:?}");
}

/// The conditions for packets between two nodes.
#[derive(Clone, Copy, Default)]
pub struct Travel {
	/// The delay of each packet.
	pub delay: Duration,
	/// One packet in this many is lost; 0 loses none.
	pub lost: u64,
}

/// The wires of a network.
pub struct Wires(Arc<Shared>);

struct Shared {
	travel: Travel,
	/// The test's end of each wire, by the last number of its address.
	ends: Mutex<HashMap<u8, Arc<File>>>,
	/// The part of a divided network to which a node belongs; part 0 if it is not listed.
	parts: Mutex<HashMap<u8, u8>>,
	/// Packets on their way, in the order in which they arrive.
	late: mpsc::Sender<(Instant, u8, Vec<u8>)>,
}

impl Wires {
	/// The wire of the test alone. This must run in a private network (see [`apart`]).
	pub fn new(travel: Travel) -> Self {
		let (late, arriving) = mpsc::channel::<(Instant, u8, Vec<u8>)>();
		let (ends, parts) = (Mutex::default(), Mutex::default());
		let wires = Self(Arc::new(Shared { travel, ends, parts, late }));
		let shared = Arc::downgrade(&wires.0);
		thread::spawn(move || {
			for (when, to, packet) in arriving {
				thread::sleep(when.saturating_duration_since(Instant::now()));
				let Some(shared) = shared.upgrade() else { return };
				shared.deliver(to, &packet);
			}
		});
		let end = tun("test");
		ip(&["addr", "add", &format!("{NETWORK}.{TEST}/24"), "dev", "test"]);
		ip(&["link", "set", "test", "up"]);
		wires.attach(TEST, end);
		wires
	}

	/// The address of this node.
	pub fn address(node: u8) -> String {
		format!("{NETWORK}.{node}")
	}

	/// A command that waits for a wire in a private network, and then becomes `program`.
	pub fn command(node: u8, program: &Path) -> Command {
		let script = "until ip link set \"$1\" up 2>/dev/null; do sleep 0.05; done; ip addr add \"$2/24\" dev \"$1\" && \
		              ip link set lo up && shift 2 && exec \"$@\"";
		let mut command = Command::new("unshare");
		command.args(["--net", "sh", "-c", script, "sh", &wire(node), &Self::address(node)]).arg(program);
		command
	}

	/// Gives a wire to the process with this number, which such a command has started.
	pub fn connect(&self, node: u8, process: u32) {
		let network = |process: &str| fs::read_link(format!("/proc/{process}/ns/net")).unwrap();
		let (process, ours) = (process.to_string(), network("self"));
		while network(&process) == ours {
			thread::sleep(Duration::from_millis(5));
		}
		let end = tun(&wire(node));
		ip(&["link", "set", &wire(node), "netns", &process]);
		self.attach(node, end);
	}

	/// Divides the network: these nodes reach each other and no others. Without any, all reach each other.
	pub fn divide(&self, nodes: &[u8]) {
		*self.0.parts.lock().unwrap() = nodes.iter().map(|node| (*node, 1)).collect();
	}

	fn attach(&self, from: u8, end: File) {
		let end = Arc::new(end);
		self.0.ends.lock().unwrap().insert(from, end.clone());
		let shared = Arc::downgrade(&self.0);
		thread::spawn(move || {
			let mut packet = vec![0; 1 << 16];
			let mut dice = Dice(u64::from(from) + 1);
			// The wire ends with the network of the node.
			while let Ok(length) = (&*end).read(&mut packet) {
				let Some(shared) = shared.upgrade() else { return };
				shared.carry(from, &packet[..length], &mut dice);
			}
		});
	}
}

impl Shared {
	fn carry(&self, from: u8, packet: &[u8], dice: &mut Dice) {
		// Only IPv4 is carried. Byte 19 is the last one of the destination's address.
		let Some(to) = packet.get(19).copied().filter(|_| packet[0] >> 4 == 4) else { return };
		// The test observes the nodes from another address.
		if from == TEST || to == TEST {
			return self.deliver(to, packet);
		}
		let part = |node| self.parts.lock().unwrap().get(&node).copied();
		let Travel { delay, lost } = self.travel;
		if part(from) != part(to) || lost > 0 && dice.next().is_multiple_of(lost) {
			return;
		}
		if delay.is_zero() {
			return self.deliver(to, packet);
		}
		let _ = self.late.send((Instant::now() + delay, to, packet.to_vec()));
	}

	fn deliver(&self, to: u8, packet: &[u8]) {
		let end = self.ends.lock().unwrap().get(&to).cloned();
		// A packet to a dead node is lost.
		let _ = end.map(|end| (&*end).write(packet));
	}
}

/// The name of the wire of a node.
fn wire(node: u8) -> String {
	format!("wire{node}")
}

/// Makes a wire with this name. A reader of the file gets the packets that were sent into the wire, one by one.
fn tun(name: &str) -> File {
	/// The kernel's `struct ifreq`.
	#[repr(C)]
	struct Request {
		name: [u8; 16],
		flags: libc::c_short,
		unused: [u8; 22],
	}
	let file = File::options().read(true).write(true).open("/dev/net/tun").unwrap();
	let flags = libc::c_short::try_from(libc::IFF_TUN | libc::IFF_NO_PI).unwrap();
	let mut request = Request { name: [0; 16], flags, unused: [0; 22] };
	request.name[..name.len()].copy_from_slice(name.as_bytes());
	// SAFETY: TUNSETIFF reads and writes one `struct ifreq`, which this is.
	let result = unsafe { libc::ioctl(file.as_raw_fd(), libc::TUNSETIFF, &mut request) };
	assert_eq!(result, 0, "{}", Error::last_os_error());
	file
}

/// Random numbers, good enough for losing packets.
struct Dice(u64);

impl Dice {
	fn next(&mut self) -> u64 {
		self.0 ^= self.0 << 13;
		self.0 ^= self.0 >> 7;
		self.0 ^= self.0 << 17;
		self.0 >> 11
	}
}
