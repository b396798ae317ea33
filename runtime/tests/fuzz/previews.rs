//! A preview is compared with what then happens.

use frame_support::traits::fungible::InspectHold;
use pallet_transaction_payment::Event::TransactionFeePaid;
use rochdale_primitives::AllowanceInfo;
use rochdale_runtime::{
	api::{NoPreview, Pays, Preview, MOST_EVENTS},
	preview::in_this_block,
	AccountId, Allowance, Asset, Balance, Balances, RuntimeEvent, System,
};
use sp_runtime::ApplyExtrinsicResult;

use super::life::{Act, Failure, Form, Life};

/// The number of transactions that were compared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Compared {
	pub succeeded: u32,
	pub failed: u32,
	pub refused: u32,
}

impl Compared {
	pub fn add(&mut self, others: Self) {
		self.succeeded += others.succeeded;
		self.failed += others.failed;
		self.refused += others.refused;
	}

	pub fn sum(self) -> u32 {
		self.succeeded + self.failed + self.refused
	}
}

/// A preview of a transaction that is made next.
pub struct Foreseen {
	who: AccountId,
	preview: Result<Preview, NoPreview>,
	/// The number of events before it.
	begin: u32,
}

impl Foreseen {
	/// The preview of this transaction, if previews are made and it is one of those that a wallet makes.
	///
	/// The first transaction that comes into a block is left out, because the pallets work before it. So is that of an
	/// ECDSA key, whose signature is longer.
	pub fn of(life: &mut Life, act: &Act) -> Option<Self> {
		let pallets_are_done = life.chain.execute_with(System::inherents_applied);
		let is_usual = pallets_are_done && act.form == Form::Mortal && act.tip == 0 && act.who % 8 != 3;
		life.previews.filter(|_| is_usual)?;
		let who = life.people[act.who].0.clone();
		let before = life.chain.changed();
		let (preview, begin) =
			life.chain.execute_with(|| (in_this_block(&who, &act.call), System::event_count()));
		assert!(life.chain.changed() == before, "a preview leaves no trace");
		// Here a call may end in bytes that are not read; a wallet makes none that does.
		if preview == Err(NoPreview::NotACall) {
			return None;
		}
		Some(Self { who, preview, begin })
	}

	/// Compares it with the result of the transaction.
	pub fn compare(self, life: &mut Life, result: &ApplyExtrinsicResult) -> Option<Failure> {
		let (events, held, quota) = life.chain.execute_with(|| self.done());
		let compared = life.previews.get_or_insert_default();
		match result {
			Ok(Ok(())) => compared.succeeded += 1,
			Ok(Err(_)) => compared.failed += 1,
			Err(_) => compared.refused += 1,
		}
		let agrees = match (&self.preview, result) {
			(Err(NoPreview::Refused(foreseen)), Err(error)) => foreseen == error,
			(Ok(preview), Ok(outcome)) => {
				let listed = events.len().min(MOST_EVENTS as usize);
				preview.outcome == *outcome
					&& preview.events == events[..listed]
					&& preview.more_events as usize == events.len() - listed
					&& preview.held.1 == held
					&& self.pays(&preview.pays, &events, quota)
			}
			_ => false,
		};
		let detail =
			|| format!("foreseen {:?}, but {result:?} with {held} held and {events:?}", self.preview);
		(!agrees).then(|| Failure::new("a preview that is wrong", detail()))
	}

	/// Whether the transaction was paid for as it was foreseen, by the fee in its events and by what is left of the quota.
	fn pays(&self, foreseen: &Pays, events: &[RuntimeEvent], quota: Option<AllowanceInfo>) -> bool {
		let fee = events.iter().rev().find_map(|event| match event {
			RuntimeEvent::TransactionPayment(TransactionFeePaid { who, actual_fee, .. })
				if *who == self.who =>
			{
				Some(*actual_fee)
			}
			_ => None,
		});
		match foreseen {
			Pays::Quota { after, .. } => fee.is_none() && *after == quota,
			// No fee is reported of a call that pays none.
			Pays::Fee { asset: Asset::Native, amount } => *amount == fee.unwrap_or_default(),
			Pays::Fee { asset: Asset::WithId(_), .. } => fee.is_some(),
		}
	}

	/// The events of the transaction without the last one, which repeats the outcome, what is held of its signer's money,
	/// and what is left of their quota.
	fn done(&self) -> (Vec<RuntimeEvent>, Balance, Option<AllowanceInfo>) {
		let events = System::read_events_no_consensus().skip(self.begin as usize);
		let mut events: Vec<_> = events.map(|record| record.event).collect();
		events.pop();
		(events, Balances::total_balance_on_hold(&self.who), Allowance::allowance(self.who.clone()))
	}
}
