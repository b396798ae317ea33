//! `rochdale-node web serve`: a small server of files, for trying a site out. It knows the files that were there when it
//! started, and gives no others.

use std::{
	collections::BTreeMap,
	fs,
	io::{self, Read, Write},
	net::{SocketAddr, TcpListener, TcpStream},
	path::{Path, PathBuf},
	sync::{
		atomic::{AtomicUsize, Ordering},
		Arc,
	},
	thread,
	time::{Duration, Instant},
};

use super::files::{files, headers, policy, INDEX};

/// The longest request, in bytes.
const LONGEST_REQUEST: usize = 8_192;
/// How long a browser may take to ask.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long an answer may take: the light client on a slow connection.
const PATIENCE_TO_READ: Duration = Duration::from_secs(60);
/// The most browsers' connections at once.
const MOST_CONNECTIONS: usize = 64;

/// Serve a site that `web write` has written, to try it out. The node's own keys are never in this program.
#[derive(Debug, clap::Args)]
pub struct ServeCmd {
	/// The folder of the site.
	site: PathBuf,
	/// The address at which it answers.
	#[arg(long, default_value = "127.0.0.1:8080")]
	listen: SocketAddr,
	/// A server with a certificate stands before this one, and browsers see https only. Then other addresses than those
	/// of this machine are allowed.
	#[arg(long)]
	behind_tls: bool,
}

impl ServeCmd {
	/// Runs the command. The error is one text for the terminal.
	pub fn run(&self) -> Result<(), String> {
		check_address(&self.listen, self.behind_tls)?;
		let site = Arc::new(Site::read(&self.site)?);
		let listener = TcpListener::bind(self.listen).map_err(|error| format!("{}: {error}", self.listen))?;
		let address = listener.local_addr().map_err(|error| error.to_string())?;
		println!("{} files at http://{address}/", site.files.len());
		serve(&listener, &site);
		Ok(())
	}
}

/// A page that comes over plain http from another machine has no camera, no encryption and no storage for offline use.
/// So such a site would not work, and the members would not know why.
fn check_address(address: &SocketAddr, behind_tls: bool) -> Result<(), String> {
	if address.ip().is_loopback() || behind_tls {
		return Ok(());
	}
	Err(format!(
		"a page from http://{address} does not work on other machines: browsers give it no camera and no encryption. Put a \
		 server with a certificate before this one and add --behind-tls, or publish the files on any host with https"
	))
}

/// The files, and the headers that go with each.
struct Site {
	files: BTreeMap<String, PathBuf>,
	headers: String,
}

impl Site {
	fn read(folder: &Path) -> Result<Self, String> {
		let files = files(folder)?;
		let index = files.get(INDEX).ok_or_else(|| {
			format!("{} has no {INDEX}: write the site with `rochdale-node web write`", folder.display())
		})?;
		let page = fs::read_to_string(index).map_err(|error| format!("{}: {error}", index.display()))?;
		let headers =
			headers(policy(&page)?).iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
		Ok(Self { files, headers })
	}

	/// The answer to the first part of a request.
	fn answer(&self, request: &str) -> Answer {
		let mut words = request.lines().next().unwrap_or_default().split(' ');
		let (Some(method), Some(target), Some(version), None) =
			(words.next(), words.next(), words.next(), words.next())
		else {
			return Answer::refused("400 Bad Request");
		};
		if !version.starts_with("HTTP/1.") {
			return Answer::refused("400 Bad Request");
		}
		if !matches!(method, "GET" | "HEAD") {
			return Answer::refused("405 Method Not Allowed");
		}
		let path = target.split('?').next().unwrap_or_default();
		// Only names that the folder had: there is nothing to decode, and no way out of the folder.
		let name = match path.strip_prefix('/') {
			Some("") => INDEX,
			Some(name) => name,
			None => return Answer::refused("400 Bad Request"),
		};
		let Some(bytes) = self.files.get(name).and_then(|file| fs::read(file).ok()) else {
			return Answer::refused("404 Not Found");
		};
		Answer { status: "200 OK", kind: kind(name), bytes, only_head: method == "HEAD" }
	}

	fn write(&self, answer: &Answer, to: &mut impl Write) -> io::Result<()> {
		write!(
			to,
			"HTTP/1.1 {}\r\n{}Content-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\nConnection: \
			 close\r\n\r\n",
			answer.status,
			self.headers,
			answer.kind,
			answer.bytes.len(),
		)?;
		if !answer.only_head {
			to.write_all(&answer.bytes)?;
		}
		to.flush()
	}
}

struct Answer {
	status: &'static str,
	kind: &'static str,
	bytes: Vec<u8>,
	only_head: bool,
}

impl Answer {
	fn refused(status: &'static str) -> Self {
		Self { status, kind: "text/plain", bytes: status.into(), only_head: false }
	}
}

/// What a file is. With `nosniff`, browsers do not guess.
fn kind(name: &str) -> &'static str {
	match name.rsplit_once('.').map(|(_, ending)| ending) {
		Some("html") => "text/html; charset=utf-8",
		Some("js") => "text/javascript",
		Some("css") => "text/css",
		Some("json") => "application/json",
		Some("webmanifest") => "application/manifest+json",
		Some("svg") => "image/svg+xml",
		Some("png") => "image/png",
		Some("wasm") => "application/wasm",
		Some("ftl" | "md" | "txt") => "text/plain; charset=utf-8",
		_ => "application/octet-stream",
	}
}

/// Answers until the program ends. Each connection has one request and a thread of its own; too many are closed.
fn serve(listener: &TcpListener, site: &Arc<Site>) {
	let open = Arc::new(AtomicUsize::new(0));
	for stream in listener.incoming() {
		let Ok(stream) = stream else {
			// For example, the system has no more file descriptors for now.
			thread::sleep(Duration::from_millis(50));
			continue;
		};
		if open.fetch_add(1, Ordering::SeqCst) >= MOST_CONNECTIONS {
			open.fetch_sub(1, Ordering::SeqCst);
			continue;
		}
		let (site, left) = (Arc::clone(site), Arc::clone(&open));
		let started = thread::Builder::new().spawn(move || {
			// A browser that goes away is no fault of ours.
			let _ = talk(stream, &site);
			left.fetch_sub(1, Ordering::SeqCst);
		});
		if started.is_err() {
			open.fetch_sub(1, Ordering::SeqCst);
		}
	}
}

fn talk(mut stream: TcpStream, site: &Site) -> io::Result<()> {
	stream.set_write_timeout(Some(PATIENCE_TO_READ))?;
	let answer = match head(&mut stream)? {
		Some(request) => site.answer(&request),
		None => Answer::refused("431 Request Header Fields Too Large"),
	};
	site.write(&answer, &mut stream)
}

/// The request up to the empty line; `None` if it is too long or no text. All of it must come in time, so that a slow
/// sender does not keep a thread.
fn head(stream: &mut TcpStream) -> io::Result<Option<String>> {
	let end = Instant::now() + PATIENCE;
	let mut request = Vec::new();
	let mut part = [0; 1_024];
	loop {
		let left = end.saturating_duration_since(Instant::now());
		if left.is_zero() {
			return Err(io::ErrorKind::TimedOut.into());
		}
		stream.set_read_timeout(Some(left))?;
		let count = stream.read(&mut part)?;
		if count == 0 {
			return Err(io::ErrorKind::UnexpectedEof.into());
		}
		request.extend_from_slice(part.get(..count).unwrap_or_default());
		if request.windows(4).any(|window| window == b"\r\n\r\n") {
			return Ok(String::from_utf8(request).ok());
		}
		if request.len() > LONGEST_REQUEST {
			return Ok(None);
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::web::files::tests::PAGE;

	fn site() -> (tempfile::TempDir, Site) {
		let folder = tempfile::tempdir().unwrap();
		fs::write(folder.path().join(INDEX), PAGE).unwrap();
		fs::create_dir(folder.path().join("assets")).unwrap();
		fs::write(folder.path().join("assets/app.js"), "1").unwrap();
		let site = Site::read(folder.path()).unwrap();
		(folder, site)
	}

	/// What a browser gets.
	fn asked(site: &Arc<Site>, request: &[u8]) -> String {
		let listener = TcpListener::bind("127.0.0.1:0").unwrap();
		let address = listener.local_addr().unwrap();
		let site = Arc::clone(site);
		let server = thread::spawn(move || talk(listener.accept().unwrap().0, &site));
		let mut stream = TcpStream::connect(address).unwrap();
		stream.write_all(request).unwrap();
		let mut answer = Vec::new();
		// What is left of a request that was too long makes the end of the connection an error.
		let _ = stream.read_to_end(&mut answer);
		let _ = server.join().unwrap();
		String::from_utf8(answer).unwrap()
	}

	#[test]
	fn it_gives_files_with_all_headers() {
		let (_folder, site) = site();
		let site = Arc::new(site);
		let page = asked(&site, b"GET /?a=1 HTTP/1.1\r\nHost: x\r\n\r\n");
		assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
		assert!(page.ends_with(PAGE));
		for header in [
			"Content-Security-Policy: default-src 'none'; script-src 'self'; frame-ancestors 'none'\r\n",
			"Cross-Origin-Opener-Policy: same-origin\r\n",
			"Referrer-Policy: no-referrer\r\n",
			"X-Content-Type-Options: nosniff\r\n",
		] {
			assert!(page.contains(header), "{header}");
		}
		let script = asked(&site, b"GET /assets/app.js HTTP/1.1\r\n\r\n");
		assert!(
			script.contains("Content-Type: text/javascript\r\n") && script.ends_with("\r\n\r\n1"),
			"{script}"
		);
		assert!(script.contains("Content-Security-Policy: "), "a worker is bound by its own headers");
		let head = asked(&site, b"HEAD /assets/app.js HTTP/1.1\r\n\r\n");
		assert!(head.contains("Content-Length: 1\r\n") && head.ends_with("\r\n\r\n"), "{head}");
	}

	#[test]
	fn it_gives_nothing_else() {
		let (_folder, site) = site();
		let status = |request: &str| site.answer(request).status;
		for path in
			["/..", "/../etc/hostname", "//etc/hostname", "/%2e%2e/etc/hostname", "/assets", "/assets/", "/."]
		{
			assert_eq!(status(&format!("GET {path} HTTP/1.1")), "404 Not Found", "{path}");
		}
		assert_eq!(status("POST / HTTP/1.1"), "405 Method Not Allowed");
		for broken in ["", "GET", "GET /", "GET / HTTP/2", "GET / / HTTP/1.1", "GET http://x/ HTTP/1.1"] {
			assert_eq!(status(broken), "400 Bad Request", "{broken}");
		}
	}

	#[test]
	fn a_long_request_ends() {
		let (_folder, site) = site();
		let long = vec![b'a'; LONGEST_REQUEST + 1];
		let answer = asked(&Arc::new(site), &long);
		assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431 "), "{answer}");
	}

	#[test]
	fn other_machines_are_refused_without_a_certificate() {
		let error = check_address(&"0.0.0.0:8080".parse().unwrap(), false).unwrap_err();
		assert!(error.contains("--behind-tls") && error.contains("camera"), "{error}");
		assert_eq!(check_address(&"0.0.0.0:8080".parse().unwrap(), true), Ok(()));
		for own in ["127.0.0.1:8080", "[::1]:8080"] {
			assert_eq!(check_address(&own.parse().unwrap(), false), Ok(()), "{own}");
		}
	}
}
