//! Who decides what people cannot settle among themselves.

use core::marker::PhantomData;
use frame_support::{sp_runtime::traits::BadOrigin, traits::EnsureOrigin};

use crate::Moment;

/// Decides cases of one kind: the council's origin now ([`OriginDecides`]); a jury by lot could learn of a case here, and
/// be its origin.
pub trait Arbiter<RuntimeOrigin, Case> {
	/// A case waits for a decision, which is worth something until then. What happens if there is none, is up to who
	/// asks.
	fn asked(case: &Case, until: Moment);

	/// Whether this origin speaks for the arbiter in this case.
	fn ensure(origin: RuntimeOrigin, case: &Case) -> Result<(), BadOrigin>;

	/// An origin that speaks for the arbiter, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(case: &Case) -> Result<RuntimeOrigin, ()>;
}

/// One origin decides all cases, and learns of them from the events.
pub struct OriginDecides<Origin>(PhantomData<Origin>);

impl<RuntimeOrigin, Case, Origin: EnsureOrigin<RuntimeOrigin>> Arbiter<RuntimeOrigin, Case>
	for OriginDecides<Origin>
{
	fn asked(_: &Case, _: Moment) {}

	fn ensure(origin: RuntimeOrigin, _: &Case) -> Result<(), BadOrigin> {
		Origin::ensure_origin(origin).map(|_| ())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_: &Case) -> Result<RuntimeOrigin, ()> {
		Origin::try_successful_origin()
	}
}
