//! What the tests of every pallet that moves money share: the states of a currency, and parts of the mocks.
//!
//! A test of a state is a function of it. The test opens a currency of each kind that can come to the state, with
//! [`CurrencyState::kinds`] and [`CurrencyState::open_as`]. It prepares what it needs, lets the state begin with
//! [`CurrencyState::come`], and does what is tested. One line makes a test of it in each state:
//! `pallet_currencies::in_every_state!(paying, refunding);`. [`each_call_has_a_story`] finds calls without one.

// A test that cannot begin panics with the reason.
#![allow(clippy::expect_used, clippy::panic, clippy::arithmetic_side_effects)]

use frame_support::{
	sp_runtime::{DispatchError, Either, Perbill},
	traits::{
		fungible::HoldConsideration, tokens::Preservation::Expendable, ConstU128, GetCallName,
		LinearStoragePrice,
	},
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

/// How a currency of these tests is supplied, and where its decay goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SupplyKind {
	/// Vouchers of the guardian. Decay goes to the commons.
	Vouchers,
	/// A mutual credit, in which the guardian owes all that the others have. Decay goes to the pot of the dividend.
	MutualCredit,
	/// A currency that a dividend issues. Decay is burnt.
	Dividend,
}

impl SupplyKind {
	pub const ALL: [Self; 3] = [Self::Vouchers, Self::MutualCredit, Self::Dividend];

	fn decay_goes_to(self) -> Destination {
		match self {
			Self::Vouchers => Destination::Commons,
			Self::MutualCredit => Destination::Dividend,
			Self::Dividend => Destination::Burnt,
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

	/// The kinds of currencies that can come to this state. Only vouchers expire.
	pub fn kinds(self) -> impl Iterator<Item = SupplyKind> {
		SupplyKind::ALL.into_iter().filter(move |kind| self != Self::Expired || *kind == SupplyKind::Vouchers)
	}

	/// Opens vouchers that can come to this state, and issues `each` to each of these people. They expire after a day
	/// if they ever do. The guardian is the issuer and needs money for the deposit.
	pub fn open<T: Config>(
		self,
		guardian: &T::AccountId,
		people: impl IntoIterator<Item = T::AccountId>,
		each: Amount,
	) -> CurrencyId {
		self.open_as::<T>(SupplyKind::Vouchers, DAY, guardian, people, each)
	}

	/// Opens a currency of this kind that can come to this state, and gives `each` to each of these people. The
	/// guardian needs money for the deposit. If it is to expire, it does so after this time. In a mutual credit, those
	/// of the people who are members have a place. They can owe nothing, and the guardian must be a member, who owes
	/// what all others have.
	pub fn open_as<T: Config>(
		self,
		kind: SupplyKind,
		lasts: Moment,
		guardian: &T::AccountId,
		people: impl IntoIterator<Item = T::AccountId>,
		each: Amount,
	) -> CurrencyId {
		let decays = Demurrage { rate: 700_000_000, to: kind.decay_goes_to() };
		let id = NextCurrency::<T>::get();
		let supply = match kind {
			SupplyKind::Vouchers => Supply::Vouchers(Vouchers {
				issuer: guardian.clone(),
				cap: Amount::MAX,
				expires_at: (self == Self::Expired).then(|| Pallet::<T>::now() + lasts),
				redemption_fee: Perbill::zero(),
			}),
			SupplyKind::MutualCredit => Supply::MutualCredit(Credit {
				default_limit: 0,
				warn_at: Perbill::one(),
				earned: None,
				levy: Perbill::zero(),
				grace: DAY,
				arrears: Arrears::default(),
			}),
			SupplyKind::Dividend => Supply::Dividend,
		};
		let terms = Terms {
			name: b"Test".to_vec().try_into().expect("short"),
			symbol: b"T".to_vec().try_into().expect("short"),
			decimals: 0,
			minimum: 1,
			supply,
			demurrage: (self == Self::Decaying).then_some(decays),
		};
		Pallet::<T>::do_open(guardian.clone(), terms).expect("the guardian has the deposit");
		if kind != SupplyKind::MutualCredit {
			for who in people {
				Pallet::<T>::do_issue(id, &who, each).expect("everybody has an account on the chain");
			}
			return id;
		}
		let member = T::Membership::member(guardian).expect("the guardian is a member");
		Pallet::<T>::do_join(id, guardian.clone()).expect("a member can join");
		Pallet::<T>::do_set_limit(id, member, Some(T::MostUnits::get())).expect("they have a place");
		for who in people.into_iter().filter(|who| who != guardian) {
			if T::Membership::member(&who).is_some() {
				Pallet::<T>::do_join(id, who.clone()).expect("a member can join");
			}
			Pallet::<T>::do_transfer(id, guardian, &who, each, Expendable)
				.expect("everybody has an account on the chain");
		}
		id
	}

	/// Lets the state begin. A year, the time until the vouchers expire, or the shortest wind-down [passes](pass).
	pub fn come<T: Config>(self, id: CurrencyId) {
		match self {
			Self::Open => {}
			Self::Decaying => pass(YEAR),
			Self::Frozen => {
				let people: Vec<_> = Accounts::<T>::iter_prefix(id)
					.filter(|(_, account)| account.is_open() && !account.stands_still())
					.map(|(who, _)| who)
					.collect();
				let until = Pallet::<T>::now() + T::MaxFreeze::get();
				for who in people {
					Pallet::<T>::do_freeze(id, who, until, Default::default()).expect("it can be frozen");
				}
			}
			Self::Expired => {
				let currency = Currencies::<T>::get(id).expect("it is there");
				let Supply::Vouchers(Vouchers { expires_at: Some(at), .. }) = currency.supply else {
					panic!("it never expires")
				};
				pass(at.saturating_sub(Pallet::<T>::now()));
			}
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

/// Asserts that the stories make each call of a pallet, but for those of the list, which move no money of a currency.
/// `stories` are the sources with the stories. So a new call needs a story or a place in the list.
pub fn each_call_has_a_story<Call: GetCallName>(stories: &[&str], move_no_money: &[&str]) {
	let calls = Call::get_call_names();
	for call in calls {
		let made = stories.iter().any(|source| source.contains(&format!("::{call}(")));
		let listed = move_no_money.contains(call);
		assert!(
			made || listed,
			"no story makes the call `{call}`, and it is not among those that move no money"
		);
		assert!(!made || !listed, "a story makes the call `{call}`, so it needs no place in the list");
	}
	let unknown: Vec<_> = move_no_money.iter().filter(|call| !calls.contains(call)).collect();
	assert!(unknown.is_empty(), "these are no calls: {unknown:?}");
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
