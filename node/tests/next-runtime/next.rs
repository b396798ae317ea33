//! The additions of the next release, in tests: a pallet with a call, and a migration that takes a block for each
//! account.

use frame_support::{
	migrations::{MigrationId, SteppedMigration, SteppedMigrationError},
	weights::{Weight, WeightMeter},
};

use crate::{AccountId, Runtime, RuntimeVersion, VERSION};

pub use pallet::*;

/// A test overwrites this in the finished Wasm, so that one build gives several releases. It says by how many versions
/// this release is ahead. It also says whether its migration works (`y`), fails halfway (`n`), panics halfway (`p`), or
/// leaves inconsistent data (`w`).
static RELEASE: [u8; 37] = *b"rochdale-next-runtime ahead=1 works=y";

/// A byte of it. (The compiler must not know its value.)
fn release(place: usize) -> u8 {
	core::hint::black_box(&RELEASE)[place]
}

/// The version, which is greater in later releases.
pub fn version() -> RuntimeVersion {
	let mut version = VERSION;
	version.spec_version += u32::from(release(28) - b'1');
	version
}

#[frame_support::pallet]
pub mod pallet {
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {}

	/// The number of greetings of each account by the chain. The migration starts the count.
	#[pallet::storage]
	pub type Greetings<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, u32>;

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Greets the chain.
		#[pallet::call_index(0)]
		#[pallet::weight(Weight::from_parts(10_000_000, 0))]
		pub fn greet(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Greetings::<T>::mutate(who, |count| *count = Some(count.unwrap_or_default() + 1));
			Ok(())
		}
	}
}

impl pallet::Config for Runtime {}

/// Visits each account, one per block.
pub struct Meet;
impl SteppedMigration for Meet {
	/// The last visited account, and the number of visited accounts.
	type Cursor = (AccountId, u32);
	type Identifier = MigrationId<4>;

	fn id() -> Self::Identifier {
		MigrationId { pallet_id: *b"next", version_from: 0, version_to: 1 }
	}

	fn step(
		cursor: Option<Self::Cursor>,
		meter: &mut WeightMeter,
	) -> Result<Option<Self::Cursor>, SteppedMigrationError> {
		let required = Weight::from_parts(1_000_000_000, 0);
		meter.try_consume(required).map_err(|_| SteppedMigrationError::InsufficientWeight { required })?;
		let (mut accounts, met) = match cursor {
			None => (frame_system::Account::<Runtime>::iter_keys(), 0),
			Some((last, met)) => (frame_system::Account::<Runtime>::iter_keys_from_key(last), met),
		};
		let Some(account) = accounts.next() else {
			if release(36) == b'w' {
				pallet_members::ActiveCount::<Runtime>::mutate(|count| *count += 1);
			}
			return Ok(None);
		};
		match release(36) {
			b'n' if met == 3 => return Err(SteppedMigrationError::Failed),
			b'p' if met == 3 => panic!("as told"),
			_ => {}
		}
		Greetings::<Runtime>::insert(&account, 0);
		Ok(Some((account, met + 1)))
	}
}
