//! What the tests of every pallet that moves money share: the states of a currency, and parts of the mocks.
//!
//! A test of a state is a function of it. The test opens a currency with [`CurrencyState::open`], prepares what it
//! needs, lets the state begin with [`CurrencyState::come`], and does what is tested. One line makes a test of it in
//! each state: `pallet_currencies::in_every_state!(paying, refunding);`.

// A test that cannot begin panics with the reason.
#![allow(clippy::expect_used, clippy::arithmetic_side_effects)]

use frame_support::{
	sp_runtime::{DispatchError, Either, Perbill},
	traits::{fungible::HoldConsideration, ConstU128, LinearStoragePrice},
};
use rochdale_primitives::testing::{pass, DAY};

use crate::{decay::YEAR, *};

/// The reason for which the deposits of this pallet are held.
pub struct DepositReason;
impl<Reason: From<HoldReason>> Get<Reason> for DepositReason {
	fn get() -> Reason {
		HoldReason::Deposit.into()
	}
}

/// A deposit of `EACH` for a currency or an agreement, in native money.
pub type Deposit<T, const EACH: Amount> = HoldConsideration<
	<T as frame_system::Config>::AccountId,
	<T as Config>::Native,
	DepositReason,
	LinearStoragePrice<ConstU128<EACH>, ConstU128<0>, Amount>,
>;

/// Tells the currencies of a `UnionOf` apart: those with the number `FIRST` and higher ones are on the right.
pub struct RightFrom<const FIRST: CurrencyId>;
impl<const FIRST: CurrencyId> Convert<CurrencyId, Either<CurrencyId, CurrencyId>> for RightFrom<FIRST> {
	fn convert(id: CurrencyId) -> Either<CurrencyId, CurrencyId> {
		if id < FIRST {
			Either::Left(id)
		} else {
			Either::Right(id)
		}
	}
}

/// A state of a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CurrencyState {
	/// In normal use.
	Open,
	/// It has decayed for a year and continues to decay.
	Decaying,
	/// The accounts of all holders are frozen.
	Frozen,
	Expired,
	/// In its wind-down.
	Ending,
	/// Its wind-down is over. Its units are void, but not removed yet.
	Over,
	Dead,
}

impl CurrencyState {
	pub const ALL: [Self; 7] =
		[Self::Open, Self::Decaying, Self::Frozen, Self::Expired, Self::Ending, Self::Over, Self::Dead];

	/// Whether people can pay with the currency.
	pub fn pays(self) -> bool {
		matches!(self, Self::Open | Self::Decaying | Self::Ending)
	}

	/// Whether the currency is still stored.
	pub fn exists(self) -> bool {
		self != Self::Dead
	}

	/// Opens vouchers that can come to this state, and issues `each` to each of these people. The guardian is the
	/// issuer and needs money for the deposit.
	pub fn open<T: Config>(
		self,
		guardian: &T::AccountId,
		people: impl IntoIterator<Item = T::AccountId>,
		each: Amount,
	) -> CurrencyId {
		let decays = Demurrage { rate: 700_000_000, to: Destination::Commons };
		let id = NextCurrency::<T>::get();
		let supply = Supply::Vouchers(Vouchers {
			issuer: guardian.clone(),
			cap: Amount::MAX,
			expires_at: (self == Self::Expired).then(|| Pallet::<T>::now() + DAY),
			redemption_fee: Perbill::zero(),
		});
		let terms = Terms {
			name: b"Test".to_vec().try_into().expect("short"),
			symbol: b"T".to_vec().try_into().expect("short"),
			decimals: 0,
			minimum: 1,
			supply,
			demurrage: (self == Self::Decaying).then_some(decays),
		};
		Pallet::<T>::do_open(guardian.clone(), terms).expect("the guardian has the deposit");
		for who in people {
			Pallet::<T>::do_issue(id, &who, each).expect("everybody has an account on the chain");
		}
		id
	}

	/// Lets the state begin. A year, a day, or the shortest wind-down [passes](pass).
	pub fn come<T: Config>(self, id: CurrencyId) {
		match self {
			Self::Open => {}
			Self::Decaying => pass(YEAR),
			Self::Frozen => {
				let people: Vec<_> = Accounts::<T>::iter_prefix(id)
					.filter(|(_, account)| !account.stands_still())
					.map(|(who, _)| who)
					.collect();
				let until = Pallet::<T>::now() + T::MaxFreeze::get();
				for who in people {
					Pallet::<T>::do_freeze(id, who, until, Default::default()).expect("it can be frozen");
				}
			}
			Self::Expired => pass(DAY),
			Self::Ending | Self::Over | Self::Dead => {
				let until = Pallet::<T>::now() + T::MinWindDown::get();
				Pallet::<T>::do_close(id, until, None).expect("it can be closed");
				if self == Self::Ending {
					return;
				}
				pass(T::MinWindDown::get());
				if self == Self::Dead {
					remove::<T>(id).expect("its time is over");
				}
			}
		}
	}
}

fn remove<T: Config>(id: CurrencyId) -> Result<(), DispatchError> {
	while Pallet::<T>::clear_accounts(id, 100)? > 0 {}
	Pallet::<T>::end(id)
}

/// Makes a test of each of these functions in each [`CurrencyState`], which is their argument.
#[macro_export]
macro_rules! in_every_state {
	($($story:ident),* $(,)?) => {
		mod in_every_state {
			$(
				mod $story {
					use $crate::testing::CurrencyState;

					#[test]
					fn open() {
						super::super::$story(CurrencyState::Open)
					}
					#[test]
					fn decaying() {
						super::super::$story(CurrencyState::Decaying)
					}
					#[test]
					fn frozen() {
						super::super::$story(CurrencyState::Frozen)
					}
					#[test]
					fn expired() {
						super::super::$story(CurrencyState::Expired)
					}
					#[test]
					fn ending() {
						super::super::$story(CurrencyState::Ending)
					}
					#[test]
					fn over() {
						super::super::$story(CurrencyState::Over)
					}
					#[test]
					fn dead() {
						super::super::$story(CurrencyState::Dead)
					}
				}
			)*
		}
	};
}
