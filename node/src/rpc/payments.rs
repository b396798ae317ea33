//! The method `community_payments`: what an account has paid and received lately, from the chain's own records. The
//! conventions are the same as in [`super::community`].

use std::sync::Arc;

use jsonrpsee::proc_macros::rpc;
use pallet_payments::{PaymentId, PaymentOf};
use rochdale_primitives::Moment;
use rochdale_runtime::{api::MemberAppApi, opaque::Block, AccountId, Asset, Hash, Runtime};
use serde::Serialize;
use sp_api::ProvideRuntimeApi;

use super::{
	community::{Source as CommunitySource, DEFAULT_PAGE},
	dates::dated,
	error::{no_state, Error, Who},
};
use crate::client::FullClient;

/// The methods. The parameter `at` is the hash of the block to answer for; without it, the newest block.
#[rpc(server)]
pub trait Payments {
	/// The payments that an account made or received in the last 90 days, from the newest to the oldest, below the
	/// payment `before`.
	#[method(name = "community_payments", blocking)]
	fn payments(
		&self,
		who: Who,
		before: Option<PaymentId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<PaymentPage, Error>;
}

/// The answer of `community_payments`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PaymentPage {
	/// The payments, from the newest to the oldest.
	pub payments: Vec<Payment>,
	/// The number for `before` of the next page; null at the end.
	pub next: Option<PaymentId>,
}

/// A payment that was recorded.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Payment {
	/// Its number.
	pub payment: PaymentId,
	pub payer: String,
	pub payee: String,
	/// The number of the currency; null for native money.
	pub currency: Option<u32>,
	pub amount: String,
	/// The part of the amount that was refunded.
	pub refunded: String,
	/// When it was paid.
	pub at: Moment,
}

/// The source of the answers.
pub trait Source: CommunitySource {
	/// The payments of an account below this one, and at most so many.
	fn payments_of(
		&self,
		at: Hash,
		who: &AccountId,
		before: Option<PaymentId>,
		count: u32,
	) -> Result<Vec<(PaymentId, PaymentOf<Runtime>)>, Error>;
}

impl Source for FullClient {
	fn payments_of(
		&self,
		at: Hash,
		who: &AccountId,
		before: Option<PaymentId>,
		count: u32,
	) -> Result<Vec<(PaymentId, PaymentOf<Runtime>)>, Error> {
		MemberAppApi::<Block>::payments_of(&*self.runtime_api(), at, who.clone(), before, count)
			.map_err(|error| no_state(at, error))
			.and_then(|told| dated(self, at, told))
	}
}

pub struct Payments<S> {
	source: Arc<S>,
}

impl<S: Source> Payments<S> {
	pub fn new(source: Arc<S>) -> Self {
		Self { source }
	}
}

impl<S: Source> PaymentsServer for Payments<S> {
	fn payments(
		&self,
		who: Who,
		before: Option<PaymentId>,
		count: Option<u32>,
		at: Option<Hash>,
	) -> Result<PaymentPage, Error> {
		let at = self.source.block(at)?;
		let who = self.source.account(at, who)?;
		let count = count.unwrap_or(DEFAULT_PAGE).min(DEFAULT_PAGE);
		let records = self.source.payments_of(at, &who, before, count)?;
		let next = records.last().filter(|(_, record)| record.before(&who).is_some()).map(|(id, _)| *id);
		let payment = |(payment, record): (PaymentId, PaymentOf<Runtime>)| Payment {
			payment,
			payer: record.payer.to_string(),
			payee: record.payee.to_string(),
			currency: match record.asset {
				Asset::Native => None,
				Asset::WithId(id) => Some(id),
			},
			amount: record.amount.to_string(),
			refunded: record.refunded.to_string(),
			at: record.at,
		};
		Ok(PaymentPage { payments: records.into_iter().map(payment).collect(), next })
	}
}
