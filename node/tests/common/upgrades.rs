//! Upgrades of the runtime while members pay: releases that follow this one, and payments of which none may be lost.

use std::{
	sync::{
		atomic::{AtomicBool, Ordering},
		Arc,
	},
	time::Duration,
};

use serde_json::{json, Value as Json};
use subxt::{
	config::DefaultExtrinsicParamsBuilder,
	dynamic::{self, Value},
	ext::scale_value::Composite,
};
use subxt_signer::sr25519::Keypair;

use super::{address, amount, hex, key, network::*, transfer, App, Node, PATIENCE};

pub const UNIT: u128 = 1_000_000_000;
/// The amount of each payment.
pub const PAYMENT: u128 = UNIT / 100;
/// The version with which the chain begins.
pub const VERSION: u32 = rochdale_runtime::VERSION.spec_version;

/// Replaces this text, which is there once.
pub fn replace(code: &mut [u8], old: &[u8], new: &[u8]) {
	assert_eq!(old.len(), new.len());
	let places: Vec<_> = code
		.windows(old.len())
		.enumerate()
		.filter(|(_, bytes)| *bytes == old)
		.map(|(place, _)| place)
		.collect();
	assert_eq!(places.len(), 1, "{:?} stands once in the code", String::from_utf8_lossy(old));
	code[places[0]..][..new.len()].copy_from_slice(new);
}

/// The version in a runtime's file, up to the `spec_version`.
pub fn said(spec_version: u32) -> Vec<u8> {
	let mut bytes = Vec::new();
	for _ in 0..2 {
		bytes.push(8 << 2);
		bytes.extend(b"rochdale");
	}
	bytes.extend(rochdale_runtime::VERSION.authoring_version.to_le_bytes());
	bytes.extend(spec_version.to_le_bytes());
	bytes
}

/// The code in compressed form, as it is brought to a chain.
pub fn compressed(code: &[u8]) -> Vec<u8> {
	sp_maybe_compressed_blob::compress_weakly(code, sp_maybe_compressed_blob::CODE_BLOB_BOMB_LIMIT).unwrap()
}

/// A later release. It is this many versions ahead, and its migration works (`y`), fails halfway (`n`), panics halfway
/// (`p`), or leaves inconsistent data (`w`). One build gives all of them, because the difference is written into the
/// finished Wasm.
pub fn next(ahead: u32, works: char) -> Vec<u8> {
	release(rochdale_tests_next_runtime::WASM_BINARY_BLOATY.expect("it is built"), ahead, works)
}

/// The same for this build.
pub fn release(built: &[u8], ahead: u32, works: char) -> Vec<u8> {
	let mut code = built.to_vec();
	replace(&mut code, &said(VERSION + 1), &said(VERSION + ahead));
	let text = |ahead, works| format!("rochdale-next-runtime ahead={ahead} works={works}");
	replace(&mut code, text(1, 'y').as_bytes(), text(ahead, works).as_bytes());
	compressed(&code)
}

/// The call that authorises this code.
pub fn authorise(code: &[u8]) -> Call {
	let hash = ("code_hash", Value::from_bytes(sp_io::hashing::blake2_256(code)));
	dynamic::transaction("Upgrades", "authorize", Composite::named([hash]))
}

/// Somebody without an account submits the code that was authorised.
pub async fn apply(app: &App, code: &[u8]) {
	let code = Composite::named([("code", Value::from_bytes(code))]);
	let apply: Call = dynamic::transaction("System", "apply_authorized_upgrade", code);
	let at = app.chain.at_current_block().await.unwrap();
	let bare = at.transactions().create_unsigned(&apply).unwrap();
	bare.submit_and_watch().await.unwrap().wait_for_finalized_success().await.unwrap();
}

/// Waits until the newest final block is made by the runtime with this version, and no migration is running.
pub async fn until_version(app: &App, version: u32) {
	let waiting = async {
		loop {
			let head = app.ask("chain_getFinalizedHead", &[]).await;
			let now = app.ask("state_getRuntimeVersion", std::slice::from_ref(&head)).await;
			// The version is that of the code; the block that brought the code was made by the version before.
			let last = stored(app, "System", "LastRuntimeUpgrade", &head).await;
			let ran = last.is_some_and(|last| last.starts_with(&hex(&[(version << 2) as u8])));
			let goes_on = stored(app, "MultiBlockMigrations", "Cursor", &head).await.is_some();
			if now["specVersion"] == version && ran && !goes_on {
				return;
			}
			tokio::time::sleep(Duration::from_millis(200)).await;
		}
	};
	tokio::time::timeout(PATIENCE, waiting).await.expect("the upgrade is over");
}

/// Whether safe mode is on, as of the newest final block.
pub async fn is_safe(app: &App) -> bool {
	let head = app.ask("chain_getFinalizedHead", &[]).await;
	stored(app, "SafeMode", "EnteredUntil", &head).await.is_some()
}

/// An app that makes one payment after the other to an account that nobody else pays, and loses none.
pub struct Payer {
	app: App,
	from: Keypair,
	to: Keypair,
}

impl Payer {
	/// Pays from this key to the one behind `to`, through this node.
	pub async fn new(node: &Node, from: Keypair, to: &str) -> Self {
		Self { app: node.app().await, from, to: key(to) }
	}

	/// The amount paid so far, and the number of the next transaction, as of the newest final block.
	async fn state(&self) -> (u128, u64) {
		let at = self.app.chain.at_current_block().await.unwrap();
		let head = json!(format!("{:?}", at.block_hash()));
		let next = at.transactions().account_nonce(&self.from.public_key().to_account_id()).await.unwrap();
		(self.app.free(&address(&self.to), &head).await, next)
	}

	/// Makes payments until it is told to stop. A payment is made when a final block shows it at the recipient. Until
	/// then it is signed again, with the same number while the chain has not taken it, so that it is never made twice.
	/// Returns the number of payments, and how many of them were signed more than once.
	async fn pay_on(self, stop: Arc<AtomicBool>) -> (u128, u128) {
		let (mut made, mut again) = (0, 0);
		while !stop.load(Ordering::Relaxed) {
			let mut signed = 0;
			loop {
				let (paid, next) = self.state().await;
				assert!(
					paid == made * PAYMENT || paid == (made + 1) * PAYMENT,
					"a payment is made once: {paid}"
				);
				if paid == (made + 1) * PAYMENT {
					break;
				}
				// In safe mode a payment would be refused, so it waits.
				if is_safe(&self.app).await {
					tokio::time::sleep(Duration::from_millis(500)).await;
					if stop.load(Ordering::Relaxed) {
						return (made, again);
					}
					continue;
				}
				signed += 1;
				let _ = tokio::time::timeout(Duration::from_secs(20), self.sign(next)).await;
			}
			made += 1;
			again += u128::from(signed > 1);
		}
		(made, again)
	}

	/// Signs a payment with this number, and waits until it is final, or until the node says that it will not become
	/// final.
	async fn sign(&self, number: u64) -> Result<(), String> {
		let at = self.app.chain.at_current_block().await.map_err(|error| error.to_string())?;
		let params = DefaultExtrinsicParamsBuilder::new().nonce(number).build();
		let call = transfer(&self.to, PAYMENT);
		let sent = at.transactions().sign_and_submit_then_watch(&call, &self.from, params).await;
		let included = sent.map_err(|error| error.to_string())?.wait_for_finalized_success().await;
		included.map(|_| ()).map_err(|error| error.to_string())
	}
}

/// Members who pay.
pub struct Payments {
	stop: Arc<AtomicBool>,
	paying: Vec<tokio::task::JoinHandle<(u128, u128)>>,
	payers: Vec<(Keypair, Keypair)>,
}

impl Payments {
	pub fn begin(all: impl IntoIterator<Item = Payer>) -> Self {
		let stop = Arc::new(AtomicBool::new(false));
		let (mut paying, mut payers) = (Vec::new(), Vec::new());
		for payer in all {
			payers.push((payer.from.clone(), payer.to.clone()));
			paying.push(tokio::spawn(payer.pay_on(stop.clone())));
		}
		Self { stop, paying, payers }
	}

	/// Waits until each member has paid a few more times.
	pub async fn go_on(&self, app: &App) {
		for (_, to) in &self.payers {
			let before = amount(&app.ask("community_balance", &[address(to).into()]).await["free"]);
			let wish = |balance: &Json| amount(&balance["free"]) >= before + 2 * PAYMENT;
			app.ask_until("community_balance", &[address(to).into()], wish).await;
		}
	}

	/// Stops, and compares the amounts paid with those received. Returns the number of payments.
	pub async fn end(self, app: &App) -> u128 {
		self.stop.store(true, Ordering::Relaxed);
		let (mut all, mut signed_again) = (0, 0);
		for (paying, (_, to)) in self.paying.into_iter().zip(&self.payers) {
			let (made, again) = paying.await.unwrap();
			let head = app.ask("chain_getFinalizedHead", &[]).await;
			assert_eq!(app.free(&address(to), &head).await, made * PAYMENT, "each payment is made once");
			all += made;
			signed_again += again;
		}
		println!("{all} payments, {signed_again} of them signed more than once");
		all
	}
}

/// These members have money.
pub async fn funded(app: &App, members: &[Keypair]) {
	// A transaction is signed for some blocks after the newest final one, which must not be far behind.
	app.wait_for_final(best_number(app).await).await;
	futures::future::join_all(members.iter().map(|member| app.claim(member, 10 * UNIT))).await;
}

/// The call that is new in the next release.
pub fn greet() -> Call {
	dynamic::transaction("Next", "greet", Composite::Named(vec![]))
}
