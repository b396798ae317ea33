//! The figures of which the chain keeps points.

use frame_support::traits::{fungible::Inspect as _, fungibles::Inspect as _, ConstU32};
use pallet_statistics::{CurrencyFigures, CurrencyId, Figures, Source};

use super::money::CommonsAccount;
use crate::*;

/// Takes the figures from the other pallets. The lag of finality is not among them: no block knows which one is final.
pub struct OfTheChain;

impl Source for OfTheChain {
	fn figures() -> Figures {
		let (invited, candidates, active, lapsed) = Members::counts();
		let dividend = Dividend::info();
		let paid = pallet_dividend::PaidOut::<Runtime>::get();
		let validators = pallet_session::Validators::<Runtime>::decode_len().unwrap_or_default();
		Figures {
			issuance: Balances::total_issuance(),
			entitled: dividend.entitled,
			unclaimed: dividend.entitled.saturating_sub(paid),
			commons: Balances::balance(&CommonsAccount::get()),
			dividend: dividend.amount,
			invited,
			candidates,
			active,
			lapsed,
			validators: u32::try_from(validators).unwrap_or(u32::MAX),
		}
	}

	fn currency(id: CurrencyId) -> Option<CurrencyFigures> {
		let issuance = CommunityCurrencies::currency(id)?.ledger.issuance;
		let commons = CommunityCurrencies::balance(id, &CommunityCurrencies::commons(id));
		Some(CurrencyFigures { issuance, commons })
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn open_currencies(count: u32) {
		use rochdale_primitives::BenchmarkCurrencies as _;
		for n in 0..count {
			let _ = super::currencies::BenchmarkCurrencies::currency(n);
		}
	}
}

impl pallet_statistics::Config for Runtime {
	type Time = super::system::Timestamped;
	type Source = OfTheChain;
	type MaxCurrencies = ConstU32<32>;
	type WeightInfo = pallet_statistics::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = super::system::Clock;
}
