//! Members who pay while something happens to the network, and the result of each payment.

use std::{
	collections::{HashMap, VecDeque},
	fmt,
	fs::File,
	io::Write,
	sync::{
		atomic::{AtomicBool, AtomicUsize, Ordering},
		Arc,
	},
	time::{Duration, Instant},
};

use futures::future::join_all;
use serde_json::{json, Value};
use subxt::{
	config::DefaultExtrinsicParamsBuilder,
	rpcs::{
		client::{RpcClient, RpcParams},
		Error,
	},
};
use subxt_signer::sr25519::Keypair;
use tokio::{task::JoinHandle, time::timeout};

use super::{
	address, hex,
	network::{number, Network, Urls},
	transfer, App, PATIENCE,
};

/// The amount of each payment: the smallest balance of an account.
pub const AMOUNT: u128 = 10_000_000;
/// The time between two queries of a node.
const LOOK: Duration = Duration::from_millis(100);
/// The time after which a member looks at their payments again.
const SETTLE: Duration = Duration::from_millis(500);
/// The time after which a member submits a payment again.
const REMIND: Duration = Duration::from_secs(15);
/// The number of payments that are submitted again at once.
const AT_ONCE: usize = 200;
/// The time in which a node must answer.
const ANSWER: Duration = Duration::from_secs(10);

/// The changes to the community of a network with which members can pay as often as a test needs.
pub const RICH: [(&str, &str, &str); 3] =
	[("dividend", "amount", "100000"), ("dividend", "every", "2 s"), ("allowance", "compute", "1 hour")];

/// The speed at which a member pays.
#[derive(Clone, Copy)]
pub enum Pace {
	/// One payment in each of these periods.
	Every(Duration),
	/// As fast as the node accepts payments, while no more than this many are not final.
	Waiting(usize),
}

/// Members who pay a shop, each through a node, and observers of the nodes.
pub struct Load {
	stop: Arc<AtomicBool>,
	halt: Arc<AtomicBool>,
	payers: Vec<JoinHandle<Payer>>,
	watchers: Vec<JoinHandle<Seen>>,
	shop: Keypair,
	begin: Instant,
}

/// A payment that a node has accepted or will accept.
struct Payment {
	/// The transaction in the form in which it is sent.
	text: String,
	/// The node that accepted it, and the number of the member's connection.
	taken: Option<(usize, u32)>,
	/// The time at which it was first accepted.
	at: Option<Instant>,
	/// The time at which it was last submitted.
	last: Instant,
}

struct Payer {
	account: String,
	sign: Box<dyn Fn(u64) -> String + Send + Sync>,
	urls: Urls,
	/// The node with which the member begins.
	home: usize,
	/// The node and its client.
	link: Option<(usize, RpcClient)>,
	/// The number of connections so far.
	links: u32,
	next: u64,
	open: VecDeque<Payment>,
	done: Vec<Payment>,
	/// The number of payments that a node accepted and then forgot, although it was running all the time.
	forgotten: usize,
	/// The number of payments that were submitted again to another node, or to one that had been restarted.
	again: usize,
	/// The refusals of nodes.
	refused: Vec<String>,
}

/// The answer of a node to a payment.
enum Told {
	Taken,
	Known,
	Refused(String),
	Nothing,
}

/// The times at which a node reported each block as its newest, and as final.
#[derive(Default)]
struct Seen {
	best: Vec<(Instant, u64, String)>,
	last: Vec<(Instant, u64, String)>,
}

async fn ask(client: &RpcClient, method: &str, params: &[Value]) -> Result<Value, Error> {
	let mut list = RpcParams::new();
	params.iter().for_each(|param| list.push(param).unwrap());
	let silent = |_| Err(Error::Client("no answer".into()));
	timeout(ANSWER, client.request(method, list)).await.unwrap_or_else(silent)
}

async fn connect(urls: &Urls, node: usize) -> Option<RpcClient> {
	let url = urls.lock().unwrap()[node].clone()?;
	timeout(ANSWER, RpcClient::from_insecure_url(url)).await.ok()?.ok()
}

impl Payer {
	/// A connection to the node that the member uses, or otherwise to the next one that runs.
	async fn link(&mut self) -> Option<(usize, RpcClient)> {
		if self.link.is_none() {
			let size = self.urls.lock().unwrap().len();
			for node in (0..size).map(|step| (self.home + step) % size) {
				if let Some(client) = connect(&self.urls, node).await {
					self.links += 1;
					self.link = Some((node, client));
					break;
				}
			}
		}
		self.link.clone()
	}

	async fn hand_in(&mut self, text: &str) -> Told {
		let Some((_, client)) = self.link().await else { return Told::Nothing };
		match ask(&client, "author_submitExtrinsic", &[text.into()]).await {
			Ok(_) => Told::Taken,
			// It already waits, or was in a block: the pool or the chain says so.
			Err(Error::User(error)) if matches!(error.code, 1012 | 1013) => Told::Known,
			Err(Error::User(error)) if format!("{:?}", error.data).contains("outdated") => Told::Known,
			Err(Error::User(error)) => Told::Refused(format!("{}: {:?}", error.message, error.data)),
			Err(_) => {
				self.link = None;
				Told::Nothing
			}
		}
	}

	/// Submits this payment, and records the result.
	async fn try_payment(&mut self, mut payment: Payment) -> Payment {
		payment.last = Instant::now();
		let told = self.hand_in(&payment.text).await;
		let link = self.link.as_ref().map(|(node, _)| (*node, self.links));
		match told {
			Told::Taken => {
				match payment.taken {
					Some(taken) if Some(taken) == link => self.forgotten += 1,
					Some(_) => self.again += 1,
					None => {}
				}
				payment.taken = link;
				payment.at.get_or_insert(payment.last);
			}
			Told::Known => {
				payment.taken = payment.taken.or(link);
				payment.at.get_or_insert(payment.last);
			}
			Told::Refused(why) => self.refused.push(why),
			Told::Nothing => {}
		}
		payment
	}

	/// Records which payments are final, and submits those again that have had no result for long.
	async fn settle(&mut self) {
		let Some((_, client)) = self.link().await else { return };
		let asking = async {
			let head = ask(&client, "chain_getFinalizedHead", &[]).await?;
			let ask_nonce = ["AccountNonceApi_account_nonce".into(), self.account.clone().into(), head];
			ask(&client, "state_call", &ask_nonce).await
		};
		let Ok(answer) = asking.await else {
			self.link = None;
			return;
		};
		let digits = answer.as_str().unwrap().trim_start_matches("0x").to_owned();
		let made = u64::from(u32::from_str_radix(&digits, 16).unwrap().swap_bytes());
		while !self.open.is_empty() && self.next - (self.open.len() as u64) < made {
			self.done.extend(self.open.pop_front());
		}
		for place in 0..self.open.len().min(AT_ONCE) {
			let payment = &self.open[place];
			if payment.at.is_none() || payment.last.elapsed() > REMIND {
				let payment = self.open.remove(place).unwrap();
				let payment = self.try_payment(payment).await;
				self.open.insert(place, payment);
			}
		}
	}

	/// Pays until it is told to stop, and waits until all payments are final.
	async fn pay(mut self, pace: Pace, stop: Arc<AtomicBool>) -> Self {
		let (mut due, mut looked, mut stopped) = (Instant::now(), Instant::now(), None::<Instant>);
		loop {
			if stopped.is_none() && stop.load(Ordering::Relaxed) {
				stopped = Some(Instant::now());
			}
			let free = match pace {
				Pace::Every(_) => Instant::now() >= due,
				Pace::Waiting(most) => self.open.len() < most,
			};
			let pays = free && stopped.is_none();
			if pays {
				if let Pace::Every(pause) = pace {
					due += pause;
				}
				let text = (self.sign)(self.next);
				let payment = Payment { text, taken: None, at: None, last: Instant::now() };
				self.next += 1;
				let payment = self.try_payment(payment).await;
				self.open.push_back(payment);
			}
			if looked.elapsed() >= SETTLE {
				self.settle().await;
				looked = Instant::now();
			}
			if let Some(stopped) = stopped {
				if self.open.is_empty() || stopped.elapsed() > PATIENCE {
					return self;
				}
			}
			if !pays {
				tokio::time::sleep(Duration::from_millis(20)).await;
			}
		}
	}
}

/// Records the newest and the final block of this node, whenever it runs.
async fn watch(urls: Urls, node: usize, halt: Arc<AtomicBool>) -> Seen {
	let mut seen = Seen::default();
	let mut client = None;
	loop {
		// After the end it looks once more, so that it sees the last final block.
		let ended = halt.load(Ordering::Relaxed);
		if client.is_none() {
			client = connect(&urls, node).await;
		}
		if let Some(connected) = &client {
			let look = async {
				let best = ask(connected, "chain_getBlockHash", &[]).await?;
				note(connected, &mut seen.best, best).await?;
				let last = ask(connected, "chain_getFinalizedHead", &[]).await?;
				note(connected, &mut seen.last, last).await
			};
			if look.await.is_err() {
				client = None;
			}
		}
		if ended {
			return seen;
		}
		tokio::time::sleep(LOOK).await;
	}
}

async fn note(client: &RpcClient, seen: &mut Vec<(Instant, u64, String)>, hash: Value) -> Result<(), Error> {
	let text = hash.as_str().unwrap().to_owned();
	let now = Instant::now();
	if seen.last().is_none_or(|(_, _, last)| *last != text) {
		let header = ask(client, "chain_getHeader", &[hash]).await?;
		seen.push((now, number(&header["number"]), text));
	}
	Ok(())
}

impl Load {
	/// These members claim their dividend and begin to pay, each through the next node.
	pub async fn begin(network: &Network, members: &[Keypair], pace: Pace) -> Self {
		// A new shop each time, with a balance of zero.
		static SHOPS: AtomicUsize = AtomicUsize::new(0);
		let shop = super::key(&format!("//Shop//{}", SHOPS.fetch_add(1, Ordering::Relaxed)));
		let apps = network.apps().await;
		let (_, app) = &apps[0];
		join_all(members.iter().map(|member| app.claim(member, 1))).await;
		let (stop, halt) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
		let mut payers = Vec::new();
		for (place, member) in members.iter().enumerate() {
			let at = app.chain.at_current_block().await.unwrap();
			let next = at.transactions().account_nonce(&member.public_key().to_account_id()).await.unwrap();
			let (key, to) = (member.clone(), shop.clone());
			let sign = move |nonce| {
				let params = DefaultExtrinsicParamsBuilder::new().immortal().nonce(nonce).build();
				let call = transfer(&to, AMOUNT);
				let mut signed = at.transactions().create_signable_offline(&call, params).unwrap();
				hex(signed.sign(&key).unwrap().encoded())
			};
			let payer = Payer {
				account: hex(&member.public_key().0),
				sign: Box::new(sign),
				urls: network.urls.clone(),
				home: apps[place % apps.len()].0,
				link: None,
				links: 0,
				next,
				open: VecDeque::new(),
				done: Vec::new(),
				forgotten: 0,
				again: 0,
				refused: Vec::new(),
			};
			payers.push(tokio::spawn(payer.pay(pace, stop.clone())));
		}
		let watch = |node| tokio::spawn(watch(network.urls.clone(), node, halt.clone()));
		let watchers = (0..network.size()).map(watch).collect();
		Self { stop, halt, payers, watchers, shop, begin: Instant::now() }
	}

	/// Stops the members. Each of their payments must now be final, exactly once. All blocks that any node has ever
	/// reported as final must belong to one chain, which all running nodes have.
	pub async fn end(self, network: &Network) -> Figures {
		let lasted = self.begin.elapsed();
		self.stop.store(true, Ordering::Relaxed);
		let payers: Vec<_> = join_all(self.payers).await.into_iter().map(Result::unwrap).collect();
		for payer in &payers {
			let left = payer.open.len();
			assert_eq!(left, 0, "{left} payments are not final; refused were {:?}", payer.refused);
		}
		self.halt.store(true, Ordering::Relaxed);
		let seen: Vec<_> = join_all(self.watchers).await.into_iter().map(Result::unwrap).collect();

		// One chain.
		let newest = seen.iter().flat_map(|seen| &seen.last).map(|(_, number, _)| *number).max().unwrap();
		let apps = network.apps().await;
		for (_, app) in &apps {
			app.wait_for_final(newest).await;
		}
		let (_, first) = &apps[0];
		let chain = chain(first, newest).await;
		for (node, seen) in seen.iter().enumerate() {
			for (_, number, hash) in &seen.last {
				assert_eq!(chain[*number as usize].0, *hash, "block {number} was final on node {node}");
			}
		}
		for (node, app) in &apps {
			// Nobody has observed a node that was added later.
			for (_, number, hash) in seen.get(*node).iter().flat_map(|seen| &seen.last) {
				let kept = app.ask("chain_getBlockHash", &[json!(number)]).await;
				assert_eq!(kept, json!(hash), "block {number} on node {node}");
			}
		}

		// Each payment once.
		let mut places: HashMap<&str, Vec<u64>> = HashMap::new();
		for (number, (_, transactions)) in (0u64..).zip(&chain) {
			for transaction in transactions {
				places.entry(transaction).or_default().push(number);
			}
		}
		let payments: Vec<_> = payers.iter().flat_map(|payer| &payer.done).collect();
		let (mut block, mut last) = (Vec::new(), Vec::new());
		let mut by_block = vec![0usize; chain.len()];
		for payment in &payments {
			let [place] = places.get(&*payment.text).map_or(&[][..], |places| places) else {
				panic!("a payment is in the blocks {:?}", places.get(&*payment.text));
			};
			by_block[*place as usize] += 1;
			let (Some((node, _)), Some(at)) = (payment.taken, payment.at) else { continue };
			// Two times at the node that had accepted it: when it was in the newest block, and when it was final.
			let hash = &chain[*place as usize].0;
			let Some(seen) = seen.get(node) else { continue };
			let first = seen.best.iter().find(|(_, _, best)| best == hash);
			let after = || seen.best.iter().find(|(when, number, _)| number >= place && *when >= at);
			let made_final = seen.last.iter().find(|(_, number, _)| number >= place);
			if let (Some((in_block, ..)), Some((is_final, ..))) = (first.or_else(after), made_final) {
				block.push(in_block.saturating_duration_since(at));
				last.push(is_final.saturating_duration_since(at));
			}
		}
		let held = first.free(&address(&self.shop), &json!(chain[newest as usize].0)).await;
		assert_eq!(held, payments.len() as u128 * AMOUNT, "the shop has what was paid");
		block.sort();
		last.sort();
		Figures {
			payments: payments.len(),
			lasted,
			rate: sustained(&by_block, &seen[apps[0].0].last),
			block,
			last,
			forgotten: payers.iter().map(|payer| payer.forgotten).sum(),
			again: payers.iter().map(|payer| payer.again).sum(),
			refused: payers.iter().map(|payer| payer.refused.len()).sum(),
		}
	}
}

/// The chain up to this block: hashes, and the transactions of each block.
async fn chain(app: &App, newest: u64) -> Vec<(String, Vec<String>)> {
	let mut chain = Vec::new();
	for number in 0..=newest {
		let hash = app.ask("chain_getBlockHash", &[json!(number)]).await;
		let block = app.ask("chain_getBlock", std::slice::from_ref(&hash)).await;
		let transactions = block["block"]["extrinsics"].as_array().unwrap().iter();
		let transactions = transactions.map(|text| text.as_str().unwrap().to_owned()).collect();
		chain.push((hash.as_str().unwrap().to_owned(), transactions));
	}
	chain
}

/// The number of payments that became final per second, from the first block with payments to the last.
fn sustained(by_block: &[usize], seen: &[(Instant, u64, String)]) -> f64 {
	let made_final = |block: usize| seen.iter().find(|(_, number, _)| *number >= block as u64);
	let first = by_block.iter().position(|payments| *payments > 0);
	let last = by_block.iter().rposition(|payments| *payments > 0);
	let (Some(first), Some(last)) = (first, last) else { return 0.0 };
	let (Some((begin, ..)), Some((end, ..))) = (made_final(first), made_final(last)) else { return 0.0 };
	// The payments of the first block came before that time begins.
	let payments: usize = by_block[first + 1..].iter().sum();
	payments as f64 / end.saturating_duration_since(*begin).as_secs_f64().max(0.001)
}

pub struct Figures {
	pub payments: usize,
	/// The time for which members paid.
	pub lasted: Duration,
	/// Payments that became final per second.
	pub rate: f64,
	/// The times until each payment was in a block, and until it was final, sorted.
	pub block: Vec<Duration>,
	pub last: Vec<Duration>,
	/// Payments that a node accepted and then forgot, although it was running all the time.
	pub forgotten: usize,
	/// Payments that were submitted again because their node was gone.
	pub again: usize,
	/// The number of refusals of payments, which were then submitted again.
	pub refused: usize,
}

/// The duration that this percentage of the durations does not exceed.
pub fn percentile(sorted: &[Duration], percent: usize) -> Duration {
	let place = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
	sorted.get(place).copied().unwrap_or_default()
}

impl Figures {
	/// Writes a line of the table.
	pub fn tell(&self, name: &str) {
		println!("{HEAD}");
		tell(&format!("{name:<30}{self}"));
	}
}

/// The head of the table. Times are in seconds.
const HEAD: &str = "                                payments   final/s   in a block p50   p95   p99   final p50   p95   p99   \
                    lost   again   refused";

/// Prints this on the terminal, and writes it to the file that `make network` shows at the end.
pub fn tell(line: &str) {
	println!("{line}");
	let Some(path) = std::env::var_os("ROCHDALE_FIGURES") else { return };
	let mut file = File::options().create(true).append(true).open(path).unwrap();
	if file.metadata().unwrap().len() == 0 {
		writeln!(file, "{HEAD}").unwrap();
	}
	writeln!(file, "{line}").unwrap();
}

impl fmt::Display for Figures {
	fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
		let seconds = |sorted, percent| percentile(sorted, percent).as_secs_f64();
		let [a, b, c] = [50, 95, 99].map(|percent| seconds(&self.block, percent));
		let [x, y, z] = [50, 95, 99].map(|percent| seconds(&self.last, percent));
		write!(formatter, "{:>10}{:>10.1}{a:>17.1}{b:>6.1}{c:>6.1}", self.payments, self.rate)?;
		write!(
			formatter,
			"{x:>12.1}{y:>6.1}{z:>6.1}{:>7}{:>8}{:>10}",
			self.forgotten, self.again, self.refused
		)
	}
}
