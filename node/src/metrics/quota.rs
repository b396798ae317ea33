//! The use of the free quota. The chain keeps one number for each member and no sums, so the node counts the events of
//! final blocks. The counters begin at 0 when the node starts. They leave out the blocks that it catches up on.

use std::sync::Arc;

use futures::StreamExt;
use rochdale_primitives::MemberId;
use rochdale_runtime::{opaque::Block, AccountId, Hash, Runtime, RuntimeEvent};
use sc_client_api::BlockchainEvents;
use sp_blockchain::HeaderBackend;
use substrate_prometheus_endpoint::{register, Counter, PrometheusError, Registry, F64, U64};

use crate::{
	client::FullClient,
	rpc::{
		currencies::{Record, Source},
		error::Error,
		stored,
	},
};

/// Counts what is free, and what is not.
pub struct Quota {
	free: Counter<U64>,
	compute: Counter<F64>,
	charged: Counter<U64>,
}

/// Compute in seconds. A monitoring system needs no more digits than a float has.
#[allow(clippy::cast_precision_loss)]
fn seconds(nanoseconds: u64) -> f64 {
	nanoseconds as f64 / 1e9
}

impl Quota {
	pub fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		let free = "Transactions that a free quota covered, in blocks that became final";
		let compute = "What they took from the quotas, in seconds of compute";
		let charged =
			"Transactions for which a member or a guest paid a fee without a tip, as no quota covered them";
		Ok(Self {
			free: register(Counter::new("rochdale_quota_transactions_total", free)?, registry)?,
			compute: register(Counter::new("rochdale_quota_seconds_total", compute)?, registry)?,
			charged: register(Counter::new("rochdale_quota_exceeded_total", charged)?, registry)?,
		})
	}

	/// Counts for as long as the node runs.
	pub async fn run(self, client: Arc<FullClient>) {
		let mut notices = client.finality_notification_stream();
		while let Some(notice) = notices.next().await {
			for at in notice.tree_route.iter().copied().chain([notice.hash]) {
				if let Err(error) = self.look(&client, at) {
					log::debug!("The use of the quota in block {at:?} cannot be read: {error}");
				}
			}
		}
	}

	fn look(&self, client: &FullClient, at: Hash) -> Result<(), Error> {
		let header = HeaderBackend::<Block>::header(client, at).ok().flatten();
		let header = header.ok_or(Error::UnknownBlock(at))?;
		let events = Source::events(client, header.parent_hash, at)?;
		self.count(&events, |who| {
			let key = pallet_members::IdOf::<Runtime>::hashed_key_for(who);
			Ok(stored::<MemberId>(client, at, key)?.is_some())
		})
	}

	/// Counts the events of a block. `is_person` says whether an account is the key of a person.
	fn count(
		&self,
		events: &[Record],
		is_person: impl Fn(&AccountId) -> Result<bool, Error>,
	) -> Result<(), Error> {
		use pallet_transaction_payment::Event::TransactionFeePaid;
		for record in events {
			match &record.event {
				RuntimeEvent::Allowance(pallet_allowance::Event::Used { cost, .. }) => {
					self.free.inc();
					self.compute.inc_by(seconds(*cost));
				}
				// With a tip, the signer prefers to pay, whatever is left of the quota.
				RuntimeEvent::TransactionPayment(TransactionFeePaid { who, actual_fee, tip })
					if *tip == 0 && *actual_fee > 0 && is_person(who)? =>
				{
					self.charged.inc();
				}
				_ => {}
			}
		}
		Ok(())
	}
}

#[cfg(test)]
mod tests {
	use frame_system::Phase;

	use super::*;

	#[test]
	fn free_transactions_and_those_beyond_the_quota_are_counted_and_strangers_are_not() {
		let quota = Quota::register(&Registry::new()).unwrap();
		let (member, stranger) = (AccountId::new([1; 32]), AccountId::new([2; 32]));
		let used = |cost| RuntimeEvent::Allowance(pallet_allowance::Event::Used { id: 0, cost, full_at: 9 });
		let paid = |who: &AccountId, actual_fee, tip| {
			let who = who.clone();
			RuntimeEvent::TransactionPayment(pallet_transaction_payment::Event::TransactionFeePaid {
				who,
				actual_fee,
				tip,
			})
		};
		let events = [
			used(500_000_000),
			used(250_000_000),
			paid(&member, 5, 0),
			paid(&member, 5, 1),
			paid(&member, 0, 0),
			paid(&stranger, 5, 0),
		];
		let record = |event| Record { phase: Phase::ApplyExtrinsic(1), event, topics: vec![] };
		let events = events.map(record);
		quota.count(&events, |who| Ok(*who == member)).unwrap();
		assert_eq!((quota.free.get(), quota.compute.get(), quota.charged.get()), (2, 0.75, 1));
		// A block whose state is gone is an error, and not a guess.
		let gone = |_: &AccountId| Err(Error::UnknownBlock(Hash::zero()));
		assert_eq!(quota.count(&events, gone), Err(Error::UnknownBlock(Hash::zero())));
	}
}
