//! A fake source of payments.

use super::*;
use crate::rpc::payments::Source;
use pallet_payments::{Payment, PaymentId, PaymentOf};
use rochdale_runtime::{Asset, Runtime};

/// Alice has paid Bob twice: 4 in a currency, and then 7 in native money.
impl Source for Three {
	fn payments_of(
		&self,
		at: Hash,
		who: &AccountId,
		before: Option<PaymentId>,
		count: u32,
	) -> Result<Vec<(PaymentId, PaymentOf<Runtime>)>, Error> {
		if at == PRUNED {
			return Err(Error::Pruned(at));
		}
		let record = |id: PaymentId, asset, link| {
			let payment = Payment {
				payer: Alice.to_account_id(),
				payee: Bob.to_account_id(),
				asset,
				amount: 30,
				refunded: 5,
				at: time(2),
				payer_before: link,
				payee_before: None,
			};
			(id, payment)
		};
		let all = [record(7, Asset::Native, Some(4)), record(4, Asset::WithId(2), None)];
		let theirs = all.into_iter().filter(|(_, payment)| [&payment.payer, &payment.payee].contains(&who));
		let below = theirs.filter(|(id, _)| before.is_none_or(|before| *id < before));
		Ok(below.take(count as usize).collect())
	}
}
