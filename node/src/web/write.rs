//! `rochdale-node web write`: the app's files, and what they must know of the community.

use std::{fs, path::PathBuf};

use serde_json::{json, Map, Value};
use sp_io::hashing::sha2_256;

use super::files::{files, headers, policy, INDEX};
use crate::{
	light_spec::{self, LightSpec},
	remote::{ask, connect},
};

/// The files that this command makes, and does not copy.
const CHAIN: &str = "chain.json";
const COMMUNITY: &str = "community.json";
const MANIFEST: &str = "manifest.webmanifest";
const HEADERS: &str = "_headers";
const CADDYFILE: &str = "Caddyfile.example";
const SUMS: &str = "files.json";

/// Write the members' app of a community: a folder of files that any static host can publish.
#[derive(Debug, clap::Args)]
pub struct WriteCmd {
	/// The folder with the built app, which `make app-build` makes.
	#[arg(long, default_value = "web/dist")]
	app: PathBuf,
	/// The address of a node of the chain. Use only a node that you trust, because the app believes what it says now.
	#[arg(long, default_value = "ws://127.0.0.1:9944")]
	url: String,
	/// The address of a node that the app asks until it has checked the chain itself, such as wss://node.example.org.
	/// It can be given several times.
	#[arg(long)]
	gateway: Vec<String>,
	/// The community's colour, such as #2c6a4e.
	#[arg(long)]
	colour: Option<String>,
	/// The folder to write. It must not exist, or be empty.
	#[arg(long)]
	output: PathBuf,
}

impl WriteCmd {
	/// Runs the command. The error is one text for the terminal.
	pub fn run(&self) -> Result<(), String> {
		for gateway in &self.gateway {
			check_gateway(gateway)?;
		}
		if let Some(colour) = &self.colour {
			check_colour(colour)?;
		}
		let output = self.output.display();
		if self.output.exists() && !files(&self.output)?.is_empty() {
			return Err(format!("{output} is not empty: name a new folder, so that no old file stays in it"));
		}
		let runtime = tokio::runtime::Builder::new_current_thread()
			.enable_all()
			.build()
			.map_err(|error| error.to_string())?;
		let (spec, community) = runtime.block_on(async {
			let spec = light_spec::fetch(&self.url).await?;
			let community = self.community().await?;
			Ok::<_, String>((spec, community))
		})?;
		let site = self.site(&spec.text, &community)?;
		for (name, bytes) in &site {
			let file = self.output.join(name);
			let folder = file.parent().unwrap_or(&self.output);
			fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
			fs::write(&file, bytes).map_err(|error| format!("{}: {error}", file.display()))?;
		}
		eprintln!("{} files are in {output}. {SUMS} has the hash of each other one.", site.len());
		self.warn(&spec);
		Ok(())
	}

	fn warn(&self, spec: &LightSpec) {
		if spec.boot_nodes == 0 {
			eprintln!(
				"Warning: {CHAIN} names no boot nodes, so a light client finds nobody. Start the node with --public-addr, \
				 and write the site again."
			);
		}
		if self.gateway.is_empty() {
			eprintln!("The app names no gateway. On a first visit it shows nothing until it has checked the chain itself.");
		}
	}

	/// What the app knows of the community.
	async fn community(&self) -> Result<Value, String> {
		let node = connect(&self.url).await?;
		let name: String = ask(&node, "system_chain", &[]).await?;
		let genesis: String = ask(&node, "chain_getBlockHash", &[json!(0)]).await?;
		let kind: String = ask(&node, "system_chainType", &[]).await?;
		let money: Value = ask(&node, "system_properties", &[]).await?;
		let mut fields = Map::new();
		fields.insert("name".into(), json!(name));
		fields.insert("genesis".into(), json!(genesis));
		fields.insert("symbol".into(), money["tokenSymbol"].clone());
		fields.insert("decimals".into(), money["tokenDecimals"].clone());
		fields.insert("gateways".into(), json!(self.gateway));
		if let Some(colour) = &self.colour {
			fields.insert("colour".into(), json!(colour));
		}
		if kind == "Development" {
			fields.insert("development".into(), json!(true));
		}
		Ok(Value::Object(fields))
	}

	/// All files of the site, in the order of their names.
	fn site(&self, spec: &str, community: &Value) -> Result<Vec<(String, Vec<u8>)>, String> {
		let app = self.app.display();
		let missing = |error: String| {
			format!("{error}. Build the app with `make app-build`, or name its folder with --app")
		};
		let mut site = Vec::new();
		for (name, file) in files(&self.app).map_err(missing)? {
			site.push((name, fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?));
		}
		let index = site.iter().find(|(name, _)| name == INDEX);
		let index =
			index.ok_or_else(|| format!("{app} has no {INDEX}: build the app with `make app-build`"))?;
		let policy = policy(std::str::from_utf8(&index.1).map_err(|error| format!("{INDEX}: {error}"))?)?;
		let made = [
			(CHAIN, spec.to_owned()),
			(COMMUNITY, pretty(community)?),
			(MANIFEST, pretty(&manifest(community))?),
			(HEADERS, headers_file(policy)),
			(CADDYFILE, caddyfile(policy)),
		];
		site.retain(|(name, _)| name != SUMS && made.iter().all(|(made, _)| made != name));
		site.extend(made.map(|(name, text)| (name.to_owned(), text.into_bytes())));
		site.sort();
		let sums: Map<String, Value> =
			site.iter().map(|(name, bytes)| (name.clone(), json!(hex(&sha2_256(bytes))))).collect();
		site.push((SUMS.into(), pretty(&json!({ "sha256": sums }))?.into_bytes()));
		Ok(site)
	}
}

/// A page from `https` may open secure connections only, except to the machine on which it is shown.
fn check_gateway(url: &str) -> Result<(), String> {
	let plain = url.strip_prefix("ws://");
	let own = plain.is_some_and(|rest| {
		let host = rest.split(['/', ':']).next().unwrap_or_default();
		matches!(host, "127.0.0.1" | "localhost")
	});
	let secure = url.strip_prefix("wss://").is_some_and(|host| !host.is_empty());
	let clean = url.chars().all(|sign| sign.is_ascii_graphic() && !"'\";,".contains(sign));
	if clean && (secure || own) {
		return Ok(());
	}
	Err(format!(
		"the gateway {url} cannot be used: browsers let a page from https open wss:// only, or ws://127.0.0.1"
	))
}

fn check_colour(colour: &str) -> Result<(), String> {
	let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6);
	match digits.is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit())) {
		true => Ok(()),
		false => Err(format!("{colour} is no colour: write it as #2c6a4e")),
	}
}

fn pretty(value: &Value) -> Result<String, String> {
	serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(|error| error.to_string())
}

fn hex(bytes: &[u8]) -> String {
	bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// With this file, phones can install the app.
fn manifest(community: &Value) -> Value {
	json!({
		"name": community["name"],
		"short_name": community["name"],
		"start_url": "./",
		"display": "standalone",
		"icons": [{ "src": "./icon.svg", "sizes": "any", "type": "image/svg+xml" }],
	})
}

/// The headers, in the form that several static hosts read.
fn headers_file(policy: &str) -> String {
	let lines: String = headers(policy).iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
	format!("/*\n{lines}/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n")
}

/// The same for the web server Caddy, which gets a certificate by itself.
fn caddyfile(policy: &str) -> String {
	let lines: String =
		headers(policy).iter().map(|(name, value)| format!("\t\t{name} \"{value}\"\n")).collect();
	format!(
		"# Write the name of your site instead of app.example.org, and the folder instead of /srv/app.\n\
		 app.example.org {{\n\
		 \troot * /srv/app\n\
		 \tencode gzip zstd\n\
		 \theader {{\n{lines}\t}}\n\
		 \t@page not path /assets/*\n\
		 \theader @page Cache-Control no-cache\n\
		 \theader /assets/* Cache-Control \"public, max-age=31536000, immutable\"\n\
		 \tfile_server\n\
		 }}\n"
	)
}

#[cfg(test)]
mod tests {
	use std::{
		io::{Read, Write},
		net::{TcpListener, TcpStream},
		process::{Child, Command, Stdio},
		thread,
		time::{Duration, Instant},
	};

	use super::*;
	use crate::web::files::tests::PAGE;

	/// A program that is killed when this value is dropped.
	struct Killed(Child);

	impl Drop for Killed {
		fn drop(&mut self) {
			let _ = self.0.kill();
			let _ = self.0.wait();
		}
	}

	fn command(app: PathBuf) -> WriteCmd {
		WriteCmd { app, url: String::new(), gateway: Vec::new(), colour: None, output: PathBuf::new() }
	}

	#[test]
	fn a_site_has_the_app_the_chain_and_the_hash_of_each_file() {
		let app = tempfile::tempdir().unwrap();
		fs::write(app.path().join(INDEX), PAGE).unwrap();
		fs::write(app.path().join("icon.svg"), "<svg/>").unwrap();
		fs::write(app.path().join(MANIFEST), "an old one").unwrap();
		let community = json!({ "name": "Garden" });
		let site = command(app.path().into()).site("{}", &community).unwrap();
		let text = |wanted: &str| {
			let found = site.iter().find(|(name, _)| name == wanted);
			std::str::from_utf8(&found.unwrap().1).unwrap()
		};
		assert_eq!(text(CHAIN), "{}");
		assert!(text(MANIFEST).contains("Garden"));
		assert!(
			text(HEADERS).contains("  Content-Security-Policy: default-src 'none'; script-src 'self'; frame")
		);
		assert!(text(CADDYFILE).contains("\"default-src 'none'"));
		let sums: Value = serde_json::from_str(text(SUMS)).unwrap();
		let sums = sums["sha256"].as_object().unwrap();
		let mut names: Vec<&String> =
			site.iter().map(|(name, _)| name).filter(|name| *name != SUMS).collect();
		names.sort();
		assert_eq!(sums.keys().collect::<Vec<_>>(), names, "each file once, and not itself");
		assert_eq!(sums[CHAIN], "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
	}

	#[test]
	fn caddy_serves_a_site_with_the_headers_of_web_serve() {
		if Command::new("caddy").arg("version").output().is_err() {
			eprintln!("caddy is not installed, so it has not read the Caddyfile of a site");
			return;
		}
		let (app, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
		fs::create_dir(app.path().join("assets")).unwrap();
		fs::write(app.path().join(INDEX), PAGE).unwrap();
		fs::write(app.path().join("assets/app.js"), "").unwrap();
		let site = command(app.path().into()).site("{}", &json!({ "name": "Garden" })).unwrap();
		let root = folder.path().join("site");
		fs::create_dir_all(root.join("assets")).unwrap();
		for (name, bytes) in &site {
			fs::write(root.join(name), bytes).unwrap();
		}
		let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
		let file = fs::read_to_string(root.join(CADDYFILE)).unwrap();
		let file = file.replace("app.example.org", &format!("http://127.0.0.1:{port}"));
		let file = file.replace("/srv/app", root.to_str().unwrap());
		let config = folder.path().join("Caddyfile");
		fs::write(&config, format!("{{\n\tadmin off\n}}\n{file}")).unwrap();
		let process = Command::new("caddy")
			.args(["run", "--adapter", "caddyfile", "--config"])
			.arg(&config)
			.env("XDG_CONFIG_HOME", folder.path())
			.env("XDG_DATA_HOME", folder.path())
			.stdin(Stdio::null())
			.stdout(Stdio::null())
			.stderr(Stdio::null())
			.spawn();
		let _caddy = Killed(process.unwrap());
		let begun = Instant::now();
		let connect = || loop {
			match TcpStream::connect(("127.0.0.1", port)) {
				Ok(stream) => break stream,
				Err(error) => assert!(begun.elapsed() < Duration::from_secs(60), "{error}"),
			}
			thread::sleep(Duration::from_millis(100));
		};
		let head = |path: &str| {
			let mut stream = connect();
			write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")
				.unwrap();
			let mut answer = String::new();
			stream.read_to_string(&mut answer).unwrap();
			answer.split_once("\r\n\r\n").expect("an answer has a head").0.to_owned()
		};
		let (page, asset) = (head("/"), head("/assets/app.js"));
		for answer in [&page, &asset] {
			assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
			for (name, value) in headers(policy(PAGE).unwrap()) {
				assert!(answer.lines().any(|line| line == format!("{name}: {value}")), "{name}: {answer}");
			}
		}
		assert!(
			page.contains("\r\nCache-Control: no-cache") && asset.contains(", immutable"),
			"{page} {asset}"
		);
		assert!(head("/missing").starts_with("HTTP/1.1 404 "));
	}

	#[test]
	fn a_folder_that_is_not_the_app_is_refused() {
		let app = tempfile::tempdir().unwrap();
		let error = command(app.path().into()).site("{}", &json!({})).unwrap_err();
		assert!(error.contains("make app-build"), "{error}");
		let error = command(app.path().join("missing")).site("{}", &json!({})).unwrap_err();
		assert!(error.contains("--app"), "{error}");
	}

	#[test]
	fn gateways_are_those_that_a_browser_can_reach() {
		for good in
			["wss://node.example.org", "wss://node.example.org/rpc", "ws://127.0.0.1:9944", "ws://localhost"]
		{
			assert_eq!(check_gateway(good), Ok(()), "{good}");
		}
		for bad in [
			"ws://node.example.org",
			"wss://",
			"http://node.example.org",
			"ws://127.0.0.1.example.org",
			"wss://a; x",
		] {
			assert!(check_gateway(bad).unwrap_err().contains("wss://"), "{bad}");
		}
	}

	#[test]
	fn a_colour_has_six_digits() {
		assert_eq!(check_colour("#2c6a4E"), Ok(()));
		for bad in ["2c6a4e", "#2c6a4", "#2c6a4g", "green"] {
			assert!(check_colour(bad).is_err(), "{bad}");
		}
	}
}
