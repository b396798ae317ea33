//! The events. A reader can compute from them what happened to each amount.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		Opened {
			currency: CurrencyId,
			guardian: T::AccountId,
			terms: Terms<T::AccountId>,
		},
		/// A currency has another guardian, or the guardian has another key.
		GuardianSet {
			currency: CurrencyId,
			guardian: T::AccountId,
		},
		Transferred {
			currency: CurrencyId,
			from: T::AccountId,
			to: T::AccountId,
			/// What the payee has received.
			amount: Amount,
			/// What the payer has added for the fund.
			levy: Amount,
			/// What was left on the payer's account and was too little to be kept. It goes where decay goes.
			dust: Amount,
		},
		Issued {
			currency: CurrencyId,
			to: T::AccountId,
			amount: Amount,
		},
		Burnt {
			currency: CurrencyId,
			from: T::AccountId,
			amount: Amount,
		},
		Held {
			currency: CurrencyId,
			who: T::AccountId,
			amount: Amount,
		},
		/// A hold has ended or was reduced.
		Released {
			currency: CurrencyId,
			who: T::AccountId,
			/// The units that are free again.
			amount: Amount,
			/// The decay of what was held that no free money has borne.
			decay: Amount,
		},
		/// Held units were paid.
		HeldPaid {
			currency: CurrencyId,
			/// The account on which they were held.
			from: T::AccountId,
			to: T::AccountId,
			/// What the payee has received: what was held, less `decay`, and less the part of `levy` that was not
			/// added.
			amount: Amount,
			/// The decay of what was held that no free money has borne.
			decay: Amount,
			/// What the fund has received.
			levy: Amount,
			/// The part of the levy that the payer's account has added to what was held.
			added: Amount,
		},
		Redeemed {
			currency: CurrencyId,
			who: T::AccountId,
			/// The units that were given back, with the fee.
			amount: Amount,
			/// How many of them are the fee. They go where decay goes.
			fee: Amount,
			/// The native money that was paid for them in a wind-down. None for vouchers that the issuer takes back.
			native: Option<Amount>,
		},
		/// An issuer has stated the reserve.
		ReserveStated {
			currency: CurrencyId,
			reserve: Reserve,
			/// The vouchers that exist at this moment.
			issuance: Amount,
		},
		/// A member has joined a mutual credit.
		Joined {
			currency: CurrencyId,
			member: MemberId,
			who: T::AccountId,
			/// What others have paid for them before. It is paid back, or owed again.
			owed: Amount,
		},
		/// A member was given a limit, or the default one again.
		LimitSet {
			currency: CurrencyId,
			member: MemberId,
			/// The limit, without what sales add to it. None for the default one.
			limit: Option<Amount>,
		},
		/// A payment has brought a member's debt near the limit (`warn_at`).
		LimitNeared {
			currency: CurrencyId,
			who: T::AccountId,
			debt: Amount,
			/// The most that they can owe.
			limit: Amount,
		},
		/// A member's place, with the debt and what was free, is on the account of the new key.
		LineMoved {
			currency: CurrencyId,
			member: MemberId,
			from: T::AccountId,
			to: T::AccountId,
		},
		/// A member has left a mutual credit without a debt.
		Left {
			currency: CurrencyId,
			member: MemberId,
			/// The balance that was left, without the levy.
			rest: Amount,
			/// What the fund has received as a levy. It also receives `rest` if there is no heir.
			levy: Amount,
			/// The heir who has received `rest`, or none if the fund has.
			heir: Option<T::AccountId>,
		},
		/// A person with a place in a mutual credit is no longer a member. The time of grace begins.
		GraceBegan {
			currency: CurrencyId,
			member: MemberId,
		},
		/// Others have paid for a person who is no longer a member.
		DefaultSettled {
			currency: CurrencyId,
			/// The former member for whom they have paid.
			member: MemberId,
			/// What the fund has paid.
			paid: Amount,
			/// What was written off, and is to be covered by levies.
			written_off: Amount,
			/// What the person still owes.
			left: Amount,
		},
		/// An account was frozen: nothing can be paid from it.
		Frozen {
			currency: CurrencyId,
			who: T::AccountId,
			until: Moment,
			reason: Text<MaxReference>,
		},
		/// A member has appealed against the freeze of their account. The arbiter decides.
		FreezeAppealed {
			currency: CurrencyId,
			who: T::AccountId,
			member: MemberId,
			reason: Text<MaxReference>,
		},
		/// The arbiter has decided whether a freeze stays. If not, it has ended.
		FreezeJudged {
			currency: CurrencyId,
			who: T::AccountId,
			stays: bool,
		},
		/// A freeze has ended before its time: the guardian has ended it, or the arbiter.
		Thawed {
			currency: CurrencyId,
			who: T::AccountId,
		},
		/// Somebody has thrown away their units. They go where decay goes.
		Forgotten {
			currency: CurrencyId,
			who: T::AccountId,
			amount: Amount,
		},
		/// The wind-down of a currency has begun.
		ClosingBegan {
			currency: CurrencyId,
			/// The end of the wind-down.
			until: Moment,
			/// What its units are redeemed for, if anything.
			redemption: Option<Redemption>,
		},
		/// Accounts of a currency whose wind-down is over were removed.
		AccountsRemoved {
			currency: CurrencyId,
			/// The number of accounts and of former places.
			accounts: u32,
		},
		/// A currency was removed.
		Closed {
			currency: CurrencyId,
		},
		/// A guardian has proposed an agreement on clearing.
		AgreementProposed {
			agreement: AgreementId,
			/// The currency of that guardian.
			first: Side,
			/// The currency whose guardian can accept.
			second: Side,
			rate: Rate,
		},
		/// The other guardian has accepted.
		AgreementAccepted {
			agreement: AgreementId,
		},
		/// A guardian has changed what the agreement's account in their currency can owe.
		ClearingLimitSet {
			agreement: AgreementId,
			currency: CurrencyId,
			limit: Amount,
		},
		AgreementEnded {
			agreement: AgreementId,
		},
		/// Somebody has paid a member of another currency. (`Paid` reports the payer's part.)
		PaidAcross {
			agreement: AgreementId,
			/// The payer's currency.
			currency: CurrencyId,
			from: T::AccountId,
			to: T::AccountId,
			/// What the payer has paid, in their currency.
			cost: Amount,
			/// What the payee has received, in the other currency.
			amount: Amount,
		},
		/// The same value was deducted from all agreements of a cycle.
		Cleared {
			cycle: alloc::vec::Vec<AgreementId>,
			/// The currency in which `amount` is counted.
			currency: CurrencyId,
			amount: Amount,
		},
		/// The units on a replaced key were moved to the key that the person has now.
		AccountMoved {
			currency: CurrencyId,
			/// The key that was replaced.
			from: T::AccountId,
			/// The person's present key. Its debt was paid back first.
			to: T::AccountId,
			/// What was free on the old account.
			amount: Amount,
			/// The member whose place in mutual credit was moved too, with its debt.
			member: Option<MemberId>,
		},
		/// The stored place of a member who has left makes no difference any more, and was removed.
		LineForgotten {
			currency: CurrencyId,
			member: MemberId,
		},
		/// The issuer of vouchers has another key.
		IssuerSet {
			currency: CurrencyId,
			issuer: T::AccountId,
		},
		/// The wind-down of a currency is over, and this account was removed. Its key is disputed or was replaced.
		LeftBehind {
			currency: CurrencyId,
			who: T::AccountId,
			/// The units that it had, which are void now. An issuer who has promised something for them can see it
			/// here.
			amount: Amount,
			/// The native money that was paid for them all the same: to the person's present key, or to the disputed
			/// account.
			native: Amount,
		},
	}
}
