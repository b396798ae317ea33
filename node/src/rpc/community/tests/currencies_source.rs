//! A fake source of currencies.

use super::*;
use crate::rpc::currencies::{Record as EventRecord, Source};
use frame_system::Phase;
use pallet_currencies::{
	decay::FixedAmount, AccountInfo, AgreementId, AgreementInfo, Arrears, Bearer, Credit, CurrencyId,
	CurrencyInfo, Demurrage, Destination, Earned, Rate, Redemption, Reference, Reserve, Side, State, Supply,
	Vouchers, INDEX,
};
use rochdale_runtime::{Asset, RuntimeEvent};
use sp_runtime::Perbill;

/// Currency 0 is one of vouchers in wind-down, 1 is a mutual credit, and 2 is one of a dividend. Alice has had some of
/// it since block 2.
impl Source for Three {
	fn currencies(
		&self,
		at: Hash,
		start: CurrencyId,
		count: u32,
	) -> Result<(Vec<CurrencyInfo<AccountId>>, Option<CurrencyId>), Error> {
		let end = start.saturating_add(count).min(3);
		let page =
			(start..end).map(|id| Ok(self.currency(at, id)?.unwrap())).collect::<Result<_, Error>>()?;
		Ok((page, (end < 3).then_some(end)))
	}

	fn currency(&self, at: Hash, id: CurrencyId) -> Result<Option<CurrencyInfo<AccountId>>, Error> {
		if at == PRUNED {
			return Err(Error::Pruned(at));
		}
		let vouchers = Vouchers {
			issuer: Alice.to_account_id(),
			cap: 1_000_000,
			expires_at: Some(1_798_761_600_000),
			redemption_fee: Perbill::from_percent(1),
		};
		let credit = Credit {
			default_limit: 10_000,
			warn_at: Perbill::from_percent(80),
			earned: Some(Earned { share: Perbill::from_percent(10), cap: 5_000, weight: 20_000 }),
			levy: Perbill::from_rational(1u32, 1_000),
			grace: 5,
			arrears: Arrears {
				after: Some(6),
				limit_left: Perbill::from_percent(50),
				listed: true,
				rest: Bearer::Payers,
			},
		};
		let supply = match id {
			0 => Supply::Vouchers(vouchers),
			1 => Supply::MutualCredit(credit),
			2 => Supply::Dividend,
			_ => return Ok(None),
		};
		let redemption = Redemption { native: 1, per: 2, held: 3 };
		Ok(Some(CurrencyInfo {
			id,
			name: b"Hours".to_vec(),
			symbol: b"HRS".to_vec(),
			decimals: 2,
			guardian: Alice.to_account_id(),
			supply,
			demurrage: (id == 0).then_some(Demurrage { rate: 70_000_000, to: Destination::Commons }),
			minimum: 1,
			state: match id {
				0 => State::Closing { until: 9, redemption: Some(redemption) },
				_ => State::Open,
			},
			opened_at: time(1),
			issuance: u128::MAX,
			issuable: 0,
			commons: (Bob.to_account_id(), 1),
			dividend_pot: (Charlie.to_account_id(), 2),
			fund: 3,
			written_off: 0,
			accounts: 3,
			index: INDEX,
			index_in_a_year: 932_393_819_905_948_229,
			reserve: (id == 0).then(|| Reserve {
				amount: 5,
				reference: b"ipfs://proof".to_vec().try_into().unwrap(),
				hash: [7; 32],
				at: 8,
			}),
		}))
	}

	fn holding(&self, at: Hash, id: CurrencyId, who: &AccountId) -> Result<Option<AccountInfo>, Error> {
		let stored = self.stored(at, id, who)?;
		Ok(stored.map(|account| AccountInfo {
			free: account.free().whole,
			held: 0,
			debt: 0,
			limit: 0,
			available: account.free().whole,
			member: Some(0),
			in_arrears_since: Some(6),
			frozen_until: Some(7),
			disputed: false,
			counted_at: account.at,
			decays: false,
		}))
	}

	fn agreements(
		&self,
		_: Hash,
		start: AgreementId,
		_: u32,
	) -> Result<(Vec<AgreementInfo<AccountId>>, Option<AgreementId>), Error> {
		let agreement = AgreementInfo {
			id: 0,
			first: Side { currency: 1, limit: 5 },
			second: Side { currency: 2, limit: 6 },
			rate: Rate { first: 1, second: 2 },
			accepted: true,
			account: Dave.to_account_id(),
			in_first: (7, 0),
			in_second: (0, 8),
		};
		Ok(if start == 0 { (vec![agreement], Some(1)) } else { (vec![], None) })
	}

	fn number_of(&self, at: Hash) -> Result<BlockNumber, Error> {
		let number = [GENESIS, PRUNED, OLD, BEST].iter().position(|hash| *hash == at);
		number.map(|number| number as BlockNumber).ok_or(Error::UnknownBlock(at))
	}

	fn hash_of(&self, number: BlockNumber) -> Result<Hash, Error> {
		let hash = [GENESIS, PRUNED, OLD, BEST].get(number as usize).copied();
		hash.ok_or(Error::UnknownHeight(number))
	}

	fn time_of(&self, at: Hash) -> Result<Moment, Error> {
		self.number_of(at).map(time)
	}

	fn stored(
		&self,
		at: Hash,
		id: CurrencyId,
		who: &AccountId,
	) -> Result<Option<pallet_currencies::Account>, Error> {
		let number = self.number_of(at)?;
		let whole = match number {
			2 => 70,
			3 => 74,
			_ => 0,
		};
		// The last change of Bob's account in the mutual credit was in a block of another version.
		let old = id == 1 && *who == Bob.to_account_id() && number > 0;
		let there = id == 2 && *who == Alice.to_account_id() && whole > 0;
		Ok((there || old).then(|| pallet_currencies::Account {
			has: FixedAmount::whole(if old { 1 } else { whole }),
			at: time(if old { 1 } else { number }),
			reference: Reference::Consumer,
			..Default::default()
		}))
	}

	fn events(&self, _: Hash, at: Hash) -> Result<Vec<EventRecord>, Error> {
		let (alice, bob) = (Alice.to_account_id(), Bob.to_account_id());
		let pays = |from: &AccountId, to: &AccountId, amount| {
			let (from, to) = (from.clone(), to.clone());
			let event =
				pallet_currencies::Event::Transferred { currency: 2, from, to, amount, levy: 0, dust: 0 };
			RuntimeEvent::CommunityCurrencies(event)
		};
		let events = match self.number_of(at)? {
			2 => vec![
				RuntimeEvent::CommunityCurrencies(pallet_currencies::Event::Issued {
					currency: 2,
					to: alice.clone(),
					amount: 100,
				}),
				pays(&alice, &bob, 30),
				RuntimeEvent::Payments(pallet_payments::Event::Paid {
					payment: 9,
					payer: alice,
					payee: bob,
					asset: Asset::WithId(2),
					amount: 30,
					memo: pallet_payments::Memo::Text(b"Bread".to_vec().try_into().unwrap()),
					cause: pallet_payments::Cause::Call,
				}),
			],
			// The events give one more than the balance.
			3 => vec![
				pays(&bob, &alice, 5),
				RuntimeEvent::Payments(pallet_payments::Event::Refunded {
					payment: 9,
					amount: 5,
					refunded: 5,
				}),
			],
			_ => return Err(Error::OtherRuntime { block: 1, version: 1 }),
		};
		let record = |event| EventRecord { phase: Phase::ApplyExtrinsic(1), event, topics: vec![] };
		Ok(events.into_iter().map(record).collect())
	}
}
