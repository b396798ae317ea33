//! The calls: origin, weight, and a `do_…` method with the work.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Adds `who` to the validators, or takes back an expelled one; `AddOrigin`. It takes part from the session
		/// after next.
		///
		/// Errors: `AlreadyValidator`, `NoKeys`, `TooMany`.
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::add())]
		pub fn add(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::AddOrigin::ensure_origin(origin)?;
			Self::do_add(who)
		}

		/// Removes the validator `who`; `RemoveOrigin`. It takes part until the session after next begins, and keeps
		/// its session keys.
		///
		/// Errors: `NotValidator`, `TooFew`.
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::remove().saturating_add(T::Persons::gone_weight()))]
		pub fn remove(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::RemoveOrigin::ensure_origin(origin)?;
			Self::do_remove(who)
		}

		/// The caller is no longer a validator. Its node must keep running until the session after next begins.
		///
		/// Errors: `NotValidator`, `TooFew`.
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::resign().saturating_add(T::Persons::gone_weight()))]
		pub fn resign(origin: OriginFor<T>) -> DispatchResult {
			Self::do_resign(ensure_signed(origin)?)
		}

		/// The calling validator steps down for maintenance. Its node must keep running until the session after next
		/// begins.
		///
		/// Errors: `NotValidator`, `NotActive`, `TooFew`.
		#[pallet::call_index(3)]
		#[pallet::weight(<T as Config>::WeightInfo::pause())]
		pub fn pause(origin: OriginFor<T>) -> DispatchResult {
			Self::do_pause(ensure_signed(origin)?)
		}

		/// The calling validator, suspended or paused, returns. This is possible two sessions after it was suspended,
		/// and it takes part from the session after next. Its missed sessions are forgotten when it authors a block. If
		/// it authors none, the first session counts in full.
		///
		/// Errors: `NotValidator`, `NotSuspended`, `TooEarly`, `NoKeys`.
		#[pallet::call_index(4)]
		#[pallet::weight(<T as Config>::WeightInfo::resume())]
		pub fn resume(origin: OriginFor<T>) -> DispatchResult {
			Self::do_resume(ensure_signed(origin)?)
		}
	}
}
