//! The errors of calls, each with what to do about it.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// This number is taken by another currency. Choose another one.
		InUse,
		/// The name or symbol is empty or not UTF-8, or there are more than 18 digits after the point.
		BadName,
		/// The minimum balance must be at least 1.
		BadMinimum,
		/// Decay in a mutual credit cannot be burnt: the sum of balances and debts would not be zero. Send it to the
		/// commons or the dividend.
		BurntCredit,
		/// The time of grace is longer than the longest wind-down, or debts are in arrears at once. Or all payers would
		/// bear what is written off, and there is no levy for it.
		BadCredit,
		/// Vouchers need a cap above 0, and an expiry that is not past.
		BadVouchers,
		/// The time is past, too short or too long.
		BadTime,
		/// Both parts of a rate must be more than 0.
		BadRate,
		/// The vouchers have expired, or the currency's time is over. Vouchers can be redeemed until the currency is
		/// closed.
		NoLongerPaid,
		/// The currency is being wound down, so this is no longer possible.
		Closing,
		/// The currency's time is not over, or it still has accounts. Remove them first.
		NotOver,
		/// This amount cannot be issued. The cap is reached, the currency is wound down, or nobody issues or burns it,
		/// as in mutual credit.
		BeyondSupply,
		/// This is possible for vouchers only.
		NotVouchers,
		/// There is nothing to redeem these units for: they are not vouchers, and the guardian holds nothing for them.
		NotRedeemable,
		/// This is possible in a mutual credit only.
		NotMutualCredit,
		/// This account is not the key of an active member.
		NotAMember,
		/// This member or this account already has a place in the mutual credit. If the key has changed, move the
		/// place.
		HasLine,
		/// This person has no place in the mutual credit. Join first.
		NoLine,
		/// There is a debt. Pay it first.
		StillOwes,
		/// This person is an active member, who pays their debts themselves.
		StillAMember,
		/// The time of grace is not over.
		TooEarly,
		/// The fund has no money yet. Try again later.
		FundEmpty,
		/// This is already so.
		NothingToChange,
		/// This currency has no such account.
		NoAccount,
		/// The account is frozen and cannot be frozen for longer, or it was frozen recently. It can be frozen again
		/// after it was free for as long as the longest freeze.
		AlreadyFrozen,
		/// A guardian does not appeal against their own freeze.
		NotOneself,
		/// There was an appeal against this freeze already.
		AlreadyAppealed,
		/// There is no agreement with this number.
		UnknownAgreement,
		/// The other guardian has not accepted the agreement.
		NotAccepted,
		/// The agreement is not about this currency.
		NotInAgreement,
		/// One of the two communities owes the other something from this agreement. Let members spend it, or clear it.
		NotBalanced,
		/// The payment costs more than the most that you want to pay.
		TooDear,
		/// The agreement's account in the payee's currency would owe more than its limit. Pay less, or wait until debts
		/// are cleared.
		OverClearingLimit,
		/// Name two or more agreements in a cycle. Each begins with the currency with which the one before ends, and
		/// the last ends with the first currency.
		NoCycle,
		/// The product of the rates in a cycle must be one.
		RatesDisagree,
		/// Less is owed somewhere in the cycle. Clear less.
		NothingToClear,
		/// Some units are held on this account. Wait until they are released.
		StillHeld,
		/// The rules of this currency say who bears a debt, so nobody decides it.
		NotDecided,
		/// Somewhere in the cycle, this amount is worth no whole number of units, and a remainder would be lost. Clear
		/// a multiple that is a whole number in each of the currencies.
		NotExact,
	}
}
