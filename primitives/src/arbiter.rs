//! The trait for the decision of disputes.

use core::marker::PhantomData;
use frame_support::{sp_runtime::traits::BadOrigin, traits::EnsureOrigin};

use crate::Moment;

/// Decides cases of one kind. In a mock an origin does ([`OriginDecides`]). The jury of
/// `pallet-juries` learns of a case here, and is its origin.
///
/// A benchmark of the asking call covers the work of `asked` and `settled`.
pub trait Arbiter<RuntimeOrigin, Case> {
	/// A case waits for a decision, which counts only before `until`. The caller determines what happens without a
	/// decision. To ask again about the same case with the same `until` changes nothing; with another one, it is a new
	/// case.
	fn asked(case: &Case, until: Moment);

	/// The case needs no decision any more: it is decided, withdrawn or closed.
	fn settled(_case: &Case) {}

	/// Checks that this origin speaks for the arbiter in this case.
	fn ensure(origin: RuntimeOrigin, case: &Case) -> Result<(), BadOrigin>;

	/// An origin that speaks for the arbiter, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(case: &Case) -> Result<RuntimeOrigin, ()>;
}

/// One origin that decides all cases, and learns of them from the events.
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

/// The main arbiter decides, and an origin that learns of the cases from the events can do so in its place.
pub struct EitherDecides<Main, Origin>(PhantomData<(Main, Origin)>);

impl<RuntimeOrigin, Case, Main, Origin> Arbiter<RuntimeOrigin, Case> for EitherDecides<Main, Origin>
where
	RuntimeOrigin: Clone,
	Main: Arbiter<RuntimeOrigin, Case>,
	Origin: EnsureOrigin<RuntimeOrigin>,
{
	fn asked(case: &Case, until: Moment) {
		Main::asked(case, until);
	}

	fn settled(case: &Case) {
		Main::settled(case);
	}

	fn ensure(origin: RuntimeOrigin, case: &Case) -> Result<(), BadOrigin> {
		Main::ensure(origin.clone(), case).or_else(|_| Origin::ensure_origin(origin).map(|_| ()))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(case: &Case) -> Result<RuntimeOrigin, ()> {
		// A call may name several cases, and the origin decides all of them.
		Origin::try_successful_origin().or_else(|()| Main::try_successful_origin(case))
	}
}
