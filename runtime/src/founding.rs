//! The bodies that members elect, and the time before they have elected the first council.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::traits::EnsureOrigin;
use scale_info::TypeInfo;

use crate::{Elections, RuntimeOrigin};

/// Whether nobody was elected to the council yet. In this time the council of the genesis file decides what members
/// decide later: who sits on the council, and who validates.
pub fn founding() -> bool {
	!Elections::has_begun(Body::Council)
}

/// An origin that has its power only during the [`founding`].
pub struct WhileFounding<Origin>(PhantomData<Origin>);

impl<Origin: EnsureOrigin<RuntimeOrigin>> EnsureOrigin<RuntimeOrigin> for WhileFounding<Origin> {
	type Success = Origin::Success;

	fn try_origin(origin: RuntimeOrigin) -> Result<Self::Success, RuntimeOrigin> {
		if founding() {
			Origin::try_origin(origin)
		} else {
			Err(origin)
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Origin::try_successful_origin()
	}
}

/// A body that members elect.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Body {
	/// The council, by two thirds of its seats.
	Council,
	/// The persons who answer for a validator each.
	Validators,
}
