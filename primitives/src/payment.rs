//! The hook that is told of each payment.

/// Is told of each payment from one account to another. It runs inside the call or hook that pays, and cannot refuse the
/// payment. The benchmarked weight of paying covers its work.
pub trait OnPayment<Asset> {
	/// This much of this money was paid, in its smallest parts.
	fn paid(asset: &Asset, amount: u128);
}

impl<Asset> OnPayment<Asset> for () {
	fn paid(_: &Asset, _: u128) {}
}
