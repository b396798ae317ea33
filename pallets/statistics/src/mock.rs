//! A chain with only the statistics. Tests write the figures and move the calendar.

use super::*;
use frame_support::{
	derive_impl,
	sp_runtime::BuildStorage,
	traits::{ConstU32, Hooks},
	weights::Weight,
};
use rochdale_primitives::testing::Clock;
use std::cell::{Cell, RefCell};

pub use frame_support::traits::fungible::NativeOrWithId::{Native, WithId};
pub use rochdale_primitives::{
	testing::{now, pass},
	Moment, OnPayment, DAY, HOUR, MINUTE,
};

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Statistics: crate,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

thread_local! {
	static FIGURES: Cell<Figures> = const { Cell::new(NOTHING) };
	/// The currencies, by number.
	static CURRENCIES: RefCell<Vec<Option<CurrencyFigures>>> = const { RefCell::new(Vec::new()) };
}

const NOTHING: Figures = Figures {
	issuance: 0,
	entitled: 0,
	unclaimed: 0,
	commons: 0,
	dividend: 0,
	invited: 0,
	candidates: 0,
	active: 0,
	lapsed: 0,
	validators: 0,
};

/// The figures that a test has written.
pub struct Written;
impl Source for Written {
	fn figures() -> Figures {
		FIGURES.get()
	}

	fn currency(id: CurrencyId) -> Option<CurrencyFigures> {
		CURRENCIES.with_borrow(|all| all.get(id as usize).copied().flatten())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn open_currencies(count: u32) {
		set_currencies((0..count).map(|_| Some(CurrencyFigures::default())).collect());
	}
}

pub fn set_figures(change: impl FnOnce(&mut Figures)) {
	let mut figures = FIGURES.get();
	change(&mut figures);
	FIGURES.set(figures);
}

pub fn set_currencies(all: Vec<Option<CurrencyFigures>>) {
	CURRENCIES.set(all);
}

impl Config for Test {
	type Time = Clock;
	type Source = Written;
	type MaxCurrencies = ConstU32<32>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkClock = Clock;
}

/// The number of the day on which the tests begin.
pub const FIRST: Day = 20_000;
/// Two hours after midnight on that day.
pub const START: Moment = FIRST as Moment * DAY + 2 * HOUR;

/// A chain before its first block.
pub fn genesis() -> sp_io::TestExternalities {
	Clock::set(0);
	FIGURES.set(NOTHING);
	set_currencies(Vec::new());
	frame_system::GenesisConfig::<Test>::default().build_storage().unwrap().into()
}

/// Tells a story that begins at [`START`]. The invariants hold at its end.
pub fn story(story: impl FnOnce()) {
	genesis().execute_with(|| {
		Clock::set(START);
		block();
		story();
		Statistics::do_try_state().unwrap();
	})
}

/// A block at the present time, with as much room as it needs.
pub fn block() {
	block_with(Weight::MAX);
}

/// A block at the present time, with this much room.
pub fn block_with(room: Weight) {
	System::set_block_number(System::block_number() + 1);
	let mut meter = WeightMeter::with_limit(room);
	Statistics::on_poll(System::block_number(), &mut meter);
}

/// The days with points, from the first one on.
pub fn days() -> Vec<DayInfo> {
	let (days, next) = Statistics::days_info(None, MOST_AT_ONCE);
	assert_eq!(next, None, "these are all");
	days
}

/// The numbers of these days.
pub fn numbers() -> Vec<Day> {
	days().into_iter().map(|info| info.day).collect()
}
