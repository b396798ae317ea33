//! What can be wrong, and what to do then.

use frame_support::pallet_macros::pallet_section;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// There is a currency with this number.
		InUse,
		/// A name and a symbol are UTF-8 and not empty; at most 18 digits stand after the point.
		BadName,
		/// The minimum is at least 1.
		BadMinimum,
		/// What decays in a mutual credit cannot be burnt: the sum of balances and debts would not be zero. Let it go to
		/// the commons or the dividend.
		BurntCredit,
		/// The time of grace is longer than the longest wind-down, debts are in arrears at once, or payers would bear what
		/// is written off and there is no levy.
		BadCredit,
		/// Vouchers have a cap, and an expiry that is not past.
		BadVouchers,
		/// The time is past, or it is too short or too long.
		BadTime,
		/// Both parts of a rate are more than nothing.
		BadRate,
		/// The vouchers have expired, or the currency's time is over. Vouchers can be redeemed until the currency is
		/// closed.
		NoLongerPaid,
		/// The currency is being wound down.
		Closing,
		/// The currency's time is not over, or it has accounts still: remove them first.
		NotOver,
		/// So much cannot be issued: the cap is reached, the currency is wound down, or nobody issues or burns it, as in
		/// mutual credit.
		BeyondSupply,
		/// Only vouchers can do this.
		NotVouchers,
		/// The units are redeemed for nothing: they are no vouchers, and the guardian holds nothing for them.
		NotRedeemable,
		/// Only a mutual credit can do this.
		NotMutualCredit,
		/// This account is not the key of an active member.
		NotAMember,
		/// This member, or this account, has a place in the mutual credit. If the key has changed, move the place.
		HasLine,
		/// There is no place in the mutual credit: join first.
		NoLine,
		/// Pay your debt first.
		StillOwes,
		/// This person is an active member, and pays their debts themselves.
		StillAMember,
		/// It is too early: the time of grace is not over.
		TooEarly,
		/// The fund has nothing to pay with yet.
		FundEmpty,
		/// It is so already.
		NothingToChange,
		/// There is no such account of this currency.
		NoAccount,
		/// The account is frozen, and that time cannot be made longer; or it was not long ago. It can be frozen again when
		/// it was free for as long as the longest freeze.
		AlreadyFrozen,
		/// There is no such agreement.
		UnknownAgreement,
		/// The other guardian has not accepted the agreement.
		NotAccepted,
		/// The agreement is not about this currency.
		NotInAgreement,
		/// One of the two communities owes the other something from this agreement: let members spend it, or clear it.
		NotBalanced,
		/// It costs more than you want to pay.
		TooDear,
		/// The payee's currency would be owed more from this agreement than it has agreed to.
		OverClearingLimit,
		/// Name two or more agreements, each of which begins with the currency with which the one before ends, and the last
		/// of which ends with the first currency.
		NoCycle,
		/// The rates of a cycle must come to one.
		RatesDisagree,
		/// Somewhere in the cycle less is owed. Clear less.
		NothingToClear,
		/// Something of it is held. Wait until it is released.
		StillHeld,
		/// In this currency nobody decides who bears a debt: its rules say so.
		NotDecided,
		/// Somewhere in the cycle this amount is worth no whole number of units, and a rest would be lost. Clear a
		/// multiple of what is worth a whole number in each of the currencies.
		NotExact,
	}
}
