//! The power to upgrade the runtime, and nothing more.
//!
//! FRAME requires a root origin to authorise an upgrade, and on a Rochdale chain nobody is root. This pallet is the
//! only way. The holder of the power names the hash of the new code. Anyone then submits the code with
//! `system.apply_authorized_upgrade`, which checks its name and version.

pub use pallet::*;

// FRAME's macros expand to `expect`.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use frame_support::pallet_prelude::*;
	use frame_system::{pallet_prelude::*, WeightInfo};

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Who can authorise an upgrade.
		type UpgradeOrigin: EnsureOrigin<Self::RuntimeOrigin>;
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Authorises the runtime whose Wasm has this hash; `UpgradeOrigin`. A later authorisation replaces an earlier
		/// one. `system.UpgradeAuthorized` is emitted.
		#[pallet::call_index(0)]
		#[pallet::weight((T::SystemWeightInfo::authorize_upgrade(), DispatchClass::Operational))]
		pub fn authorize(origin: OriginFor<T>, code_hash: T::Hash) -> DispatchResult {
			T::UpgradeOrigin::ensure_origin(origin)?;
			frame_system::Pallet::<T>::do_authorize_upgrade(code_hash, true);
			Ok(())
		}
	}
}
