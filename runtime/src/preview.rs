//! What a transaction would do: it is executed, and its changes are undone.

use alloc::vec::Vec;

use codec::{DecodeLimit, Encode};
use frame_support::{
	dispatch::GetDispatchInfo,
	migrations::MultiStepMigrator,
	storage::{with_transaction_unchecked, TransactionOutcome},
	traits::fungible::InspectHold,
	MAX_EXTRINSIC_DEPTH,
};
use sp_core::sr25519;
use sp_runtime::{
	generic::Era,
	traits::{DispatchTransaction, TransactionExtension},
	transaction_validity::InvalidTransaction,
};

use crate::{
	api::{NoPreview, Pays, Preview, MOST_EVENTS},
	charges::{self, Payment},
	configs::money::CommonsAccount,
	*,
};

/// The only version of the extensions.
const EXTENSION_VERSION: u8 = 0;
/// For how many blocks wallets let a transaction be valid. Neither its length nor its weight depends on the number.
const LIFETIME: u64 = 64;

/// What this call of this account would do in the next block.
pub fn in_the_next_block(who: &AccountId, call: &[u8]) -> Result<Preview, NoPreview> {
	// While an upgrade migrates, blocks take no transactions, and a part of the state has the old form.
	if <Runtime as frame_system::Config>::MultiBlockMigrator::ongoing() {
		return Err(NoPreview::Refused(InvalidTransaction::ExhaustsResources.into()));
	}
	undone(|| {
		System::reset_events();
		// As if a block began that has no weight yet. Its parent's hash is not known here, and no extension needs it.
		let next = System::block_number().saturating_add(1);
		System::initialize(&next, &System::parent_hash(), &Default::default());
		System::note_finished_initialize();
		execute(who, call)
	})
}

/// The same in the block that is being made, behind its transactions so far.
pub fn in_this_block(who: &AccountId, call: &[u8]) -> Result<Preview, NoPreview> {
	undone(|| execute(who, call))
}

fn undone<R>(work: impl FnOnce() -> R) -> R {
	with_transaction_unchecked(|| TransactionOutcome::Rollback(work()))
}

fn execute(who: &AccountId, call: &[u8]) -> Result<Preview, NoPreview> {
	let call = RuntimeCall::decode_all_with_depth_limit(MAX_EXTRINSIC_DEPTH, &mut &call[..])
		.map_err(|_| NoPreview::NotACall)?;
	// As wallets do. It weighs more than a transaction that is valid for ever, and is longer.
	let era = Era::mortal(LIFETIME, System::block_number().saturating_sub(1).into());
	let extension = extension(*System::account_nonce(who), era, 0);
	let length = length(who, &call, &extension);
	let mut info = call.get_dispatch_info();
	info.extension_weight = extension.weight(&call);
	let payment = charges::payment(who, charge_of(&extension), &call, &info, length);
	let held = Balances::total_balance_on_hold(who);
	let begin = System::event_count();
	let origin = RuntimeOrigin::signed(who.clone());
	let applied = extension
		.dispatch_transaction(origin, call, &info, length as usize, EXTENSION_VERSION)
		.map_err(NoPreview::Refused)?;
	let events = System::read_events_no_consensus().skip(begin as usize);
	let mut events: Vec<RuntimeEvent> = events.map(|record| record.event).collect();
	let pays = pays(who, payment, &events);
	let more_events = (events.len() as u32).saturating_sub(MOST_EVENTS);
	events.truncate(MOST_EVENTS as usize);
	Ok(Preview {
		pays,
		outcome: applied.map(|_| ()).map_err(|error| error.error),
		events,
		more_events,
		held: (held, Balances::total_balance_on_hold(who)),
	})
}

/// The length of the transaction that a wallet would make of this call.
fn length(who: &AccountId, call: &RuntimeCall, extension: &TxExtension) -> u32 {
	let signature = Signature::Sr25519(sr25519::Signature::from_raw([0; 64]));
	let who = who.clone().into();
	let transaction = UncheckedExtrinsic::new_signed(call.clone(), who, signature, extension.clone());
	u32::try_from(transaction.encoded_size()).unwrap_or(u32::MAX)
}

/// What was taken, as the last events say.
fn pays(who: &AccountId, payment: Payment, events: &[RuntimeEvent]) -> Pays {
	let fee = || {
		let fee = |event: &RuntimeEvent| match event {
			RuntimeEvent::TransactionPayment(pallet_transaction_payment::Event::TransactionFeePaid {
				actual_fee,
				..
			}) => Some(*actual_fee),
			_ => None,
		};
		events.iter().rev().find_map(fee).unwrap_or_default()
	};
	match payment {
		Payment::Quota => {
			let cost = |event: &RuntimeEvent| match event {
				RuntimeEvent::Allowance(pallet_allowance::Event::Used { cost, .. }) => Some(*cost),
				_ => None,
			};
			let cost = events.iter().rev().find_map(cost).unwrap_or_default();
			Pays::Quota { cost, after: Allowance::info(who) }
		}
		Payment::Native => Pays::Fee { asset: Asset::Native, amount: fee() },
		Payment::In(accepted) => {
			let commons = CommonsAccount::get();
			let paid = |event: &RuntimeEvent| match event {
				RuntimeEvent::CommunityCurrencies(pallet_currencies::Event::Transferred {
					currency,
					from,
					to,
					amount,
					levy,
					..
				}) if *currency == accepted.currency && from == who && *to == commons => {
					Some(amount.saturating_add(*levy))
				}
				_ => None,
			};
			// Nothing is reported of an amount that opens no account of the commons.
			let amount = events.iter().rev().find_map(paid).or_else(|| accepted.price(fee()));
			Pays::Fee { asset: Asset::WithId(accepted.currency), amount: amount.unwrap_or_default() }
		}
	}
}
