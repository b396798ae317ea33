//! The states in which a currency can be, for the tests of every pallet that moves money.
//!
//! A test is a function of the state: it opens a currency with [`CurrencyState::open`], prepares what it needs, lets the
//! state come with [`CurrencyState::come`], and does what is tested. One line makes a test of it in each state:
//! `pallet_currencies::in_every_state!(paying, refunding);`.

// A test that cannot begin says why.
#![allow(clippy::expect_used, clippy::arithmetic_side_effects)]

use frame_support::sp_runtime::{DispatchError, Perbill};
use rochdale_primitives::testing::Clock;

use crate::{decay::YEAR, *};

const DAY: Moment = 86_400_000;

/// What has become of a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CurrencyState {
	/// Nothing: it is used.
	Open,
	/// It has decayed for a year, and goes on.
	Decaying,
	/// The accounts of all who have something in it are frozen.
	Frozen,
	/// Its vouchers have expired.
	Expired,
	/// It is being wound down.
	Ending,
	/// The time of winding it down is over, and what there was is void, but there still.
	Over,
	/// It has been removed.
	Dead,
}

impl CurrencyState {
	/// All of them.
	pub const ALL: [Self; 7] =
		[Self::Open, Self::Decaying, Self::Frozen, Self::Expired, Self::Ending, Self::Over, Self::Dead];

	/// Whether one can pay with the currency.
	pub fn pays(self) -> bool {
		matches!(self, Self::Open | Self::Decaying | Self::Ending)
	}

	/// Whether the currency is known.
	pub fn exists(self) -> bool {
		self != Self::Dead
	}

	/// Opens a currency for which this state can come: vouchers, of which each of these people has so much. Their
	/// issuer is the guardian, who has to have the deposit.
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

	/// Lets the state come. Time passes, by [`Clock`]: at most a year and a day.
	pub fn come<T: Config>(self, id: CurrencyId) {
		match self {
			Self::Open => {}
			Self::Decaying => Clock::pass(YEAR),
			Self::Frozen => {
				let people: Vec<_> = Accounts::<T>::iter_prefix(id)
					.filter(|(_, account)| !account.stands())
					.map(|(who, _)| who)
					.collect();
				let until = Pallet::<T>::now() + T::MaxFreeze::get();
				for who in people {
					Pallet::<T>::do_freeze(id, who, until, Default::default()).expect("it can be frozen");
				}
			}
			Self::Expired => Clock::pass(DAY),
			Self::Ending | Self::Over | Self::Dead => {
				let until = Pallet::<T>::now() + T::MinWindDown::get();
				Pallet::<T>::do_close(id, until, None).expect("it can be closed");
				if self == Self::Ending {
					return;
				}
				Clock::pass(T::MinWindDown::get());
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

/// Makes a test of each of these functions in each [`CurrencyState`], which is what they are given.
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
