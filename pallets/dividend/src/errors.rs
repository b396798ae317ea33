//! The errors of calls, each with what to do about it.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// This account is not the key of an active member. Join or renew your membership first.
		NotAMember,
		/// No dividend has fallen due since the last claim. Wait for the next period.
		NothingToClaim,
		/// The account is empty, and the dividend is less than it can hold. It is not lost: claim again when more is
		/// due.
		BelowMinimumBalance,
		/// There is no such currency.
		UnknownCurrency,
		/// The dividend in this currency is already open. Change its plan instead.
		AlreadyOpen,
		/// No dividend is open in this currency. The origin that decides on the currency can open one.
		NotOpen,
		/// The plan's period is shorter than `MinPeriod`. Choose a longer one.
		PeriodTooShort,
		/// No new units of this currency can be issued. Use `issue` 0, which divides only what is paid into the pot.
		CannotIssue,
		/// You already take part in this dividend.
		AlreadyJoined,
		/// You take part in as many dividends as a member can. Leave one first.
		TooManyDividends,
		/// The member does not take part in this dividend. Join it first.
		NotJoined,
		/// No period is over. Wait for the end of the current one.
		NotDue,
	}
}
