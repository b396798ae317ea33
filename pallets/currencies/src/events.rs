//! What this pallet tells.

use frame_support::pallet_macros::pallet_section;

/// The events.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A currency was opened.
		Opened {
			/// Its number.
			currency: CurrencyId,
			/// Its guardian.
			guardian: T::AccountId,
			/// Its rules.
			terms: Terms<T::AccountId>,
		},
		/// It has another guardian.
		GuardianSet {
			/// The currency.
			currency: CurrencyId,
			/// The guardian.
			guardian: T::AccountId,
		},
		/// Somebody has paid.
		Paid {
			/// The currency.
			currency: CurrencyId,
			/// The payer.
			from: T::AccountId,
			/// The payee.
			to: T::AccountId,
			/// What the payee has received.
			amount: Amount,
			/// What the payer has added for the fund.
			levy: Amount,
			/// What was left on the payer's account and too little to be kept: it goes where decay goes.
			dust: Amount,
		},
		/// Units were issued.
		Issued {
			/// The currency.
			currency: CurrencyId,
			/// To whom.
			to: T::AccountId,
			/// How many.
			amount: Amount,
		},
		/// Units were burnt.
		Burnt {
			/// The currency.
			currency: CurrencyId,
			/// Whose.
			from: T::AccountId,
			/// How many.
			amount: Amount,
		},
		/// Money is held.
		Held {
			/// The currency.
			currency: CurrencyId,
			/// Whose.
			who: T::AccountId,
			/// How much.
			amount: Amount,
		},
		/// Money is no longer held.
		Released {
			/// The currency.
			currency: CurrencyId,
			/// Whose.
			who: T::AccountId,
			/// How much of it is there.
			amount: Amount,
			/// How much of what was held has decayed, and nothing that was free has borne it.
			decay: Amount,
		},
		/// Money that was held was paid.
		HeldPaid {
			/// The currency.
			currency: CurrencyId,
			/// On whose account it was held.
			from: T::AccountId,
			/// Who has it now.
			to: T::AccountId,
			/// How much they have received. With the decay, and with what of the levy was not added, it is what was held.
			amount: Amount,
			/// How much of what was held has decayed, and nothing that was free has borne it.
			decay: Amount,
			/// What the fund has received.
			levy: Amount,
			/// The part of the levy that was added from what is free on the payer's account.
			added: Amount,
		},
		/// Units were redeemed.
		Redeemed {
			/// The currency.
			currency: CurrencyId,
			/// By whom.
			who: T::AccountId,
			/// How many were given back.
			amount: Amount,
			/// How many of them are the fee, and go where decay goes.
			fee: Amount,
			/// The native money that was paid for them, where the currency is wound down.
			native: Option<Amount>,
		},
		/// An issuer has said what is in reserve.
		ReserveStated {
			/// The currency.
			currency: CurrencyId,
			/// What was said.
			reserve: Reserve,
			/// What is in circulation at this moment.
			issuance: Amount,
		},
		/// A member takes part in a mutual credit.
		Joined {
			/// The currency.
			currency: CurrencyId,
			/// Who.
			member: MemberId,
			/// With which account.
			who: T::AccountId,
			/// What others have paid for them before: it is paid back, or owed again.
			owed: Amount,
		},
		/// A member was given a limit, or the default one again.
		LimitSet {
			/// The currency.
			currency: CurrencyId,
			/// Who.
			member: MemberId,
			/// The limit, without what sales add to it.
			limit: Option<Amount>,
		},
		/// Somebody owes nearly as much as they can.
		NearLimit {
			/// The currency.
			currency: CurrencyId,
			/// Who.
			who: T::AccountId,
			/// What they owe.
			debt: Amount,
			/// What they can owe.
			limit: Amount,
		},
		/// A member's place, with all that is on it, is on the account of the new key.
		LineMoved {
			/// The currency.
			currency: CurrencyId,
			/// Who.
			member: MemberId,
			/// The old account.
			from: T::AccountId,
			/// The new one.
			to: T::AccountId,
		},
		/// A member has left a mutual credit without a debt.
		Left {
			/// The currency.
			currency: CurrencyId,
			/// Who.
			member: MemberId,
			/// What was left, without the levy.
			rest: Amount,
			/// What the fund has received, beside a rest that nobody has inherited.
			levy: Amount,
			/// The heir who has received the rest; none for the fund.
			heir: Option<T::AccountId>,
		},
		/// A person with a place in a mutual credit is no longer a member. The time begins after which the fund pays.
		FoundGone {
			/// The currency.
			currency: CurrencyId,
			/// Who.
			member: MemberId,
		},
		/// Others have paid for somebody who is gone.
		DefaultSettled {
			/// The currency.
			currency: CurrencyId,
			/// For whom.
			member: MemberId,
			/// How much the fund has paid.
			paid: Amount,
			/// How much was written off, which levies make good.
			written_off: Amount,
			/// What they still owe.
			left: Amount,
		},
		/// An account was frozen: nothing can be paid from it.
		Frozen {
			/// The currency.
			currency: CurrencyId,
			/// Whose.
			who: T::AccountId,
			/// Until then.
			until: Moment,
			/// Why.
			reason: Text<MaxReference>,
		},
		/// An account was thawed before its time.
		Thawed {
			/// The currency.
			currency: CurrencyId,
			/// Whose.
			who: T::AccountId,
		},
		/// Somebody has thrown away what they had. It goes where decay goes.
		Forgotten {
			/// The currency.
			currency: CurrencyId,
			/// Who.
			who: T::AccountId,
			/// How much.
			amount: Amount,
		},
		/// A currency is wound down.
		ClosingBegan {
			/// The currency.
			currency: CurrencyId,
			/// Until then.
			until: Moment,
			/// What its units are redeemed for.
			redemption: Option<Redemption>,
		},
		/// Accounts of a currency whose time is over were removed.
		AccountsRemoved {
			/// The currency.
			currency: CurrencyId,
			/// How many.
			accounts: u32,
		},
		/// A currency is no more.
		Closed {
			/// The currency.
			currency: CurrencyId,
		},
		/// A guardian wants to agree on clearing.
		AgreementProposed {
			/// The agreement.
			agreement: AgreementId,
			/// The currency of that guardian.
			first: Side,
			/// The other one.
			second: Side,
			/// What is worth the same.
			rate: Rate,
		},
		/// The other guardian has accepted.
		AgreementAccepted {
			/// The agreement.
			agreement: AgreementId,
		},
		/// A guardian has changed what their side can owe.
		ClearingLimitSet {
			/// The agreement.
			agreement: AgreementId,
			/// The currency.
			currency: CurrencyId,
			/// How much.
			limit: Amount,
		},
		/// An agreement has ended.
		AgreementEnded {
			/// The agreement.
			agreement: AgreementId,
		},
		/// Somebody has paid a member of another currency. (`Paid` tells of the payer's part.)
		PaidAcross {
			/// The agreement.
			agreement: AgreementId,
			/// The payer's currency.
			currency: CurrencyId,
			/// The payer.
			from: T::AccountId,
			/// The payee.
			to: T::AccountId,
			/// What the payer has paid.
			cost: Amount,
			/// What the payee has received, in the other currency.
			amount: Amount,
		},
		/// The same value was taken off all agreements of a cycle.
		Cleared {
			/// The agreements.
			cycle: alloc::vec::Vec<AgreementId>,
			/// The currency in which it is counted.
			currency: CurrencyId,
			/// How much.
			amount: Amount,
		},
		/// What was left on a key that was replaced is with the key that the person has now.
		AccountMoved {
			/// The currency.
			currency: CurrencyId,
			/// The key that was replaced.
			from: T::AccountId,
			/// The person's key now. What was owed there was paid back first.
			to: T::AccountId,
			/// What was free on the old account.
			amount: Amount,
			/// The member whose place in mutual credit has come with it, with its debt.
			member: Option<MemberId>,
		},
		/// What was kept of the place of a member who has left makes no difference any more and was removed.
		LineForgotten {
			/// The currency.
			currency: CurrencyId,
			/// The member.
			member: MemberId,
		},
		/// The issuer of vouchers has another key.
		IssuerSet {
			/// The currency.
			currency: CurrencyId,
			/// The issuer's key.
			issuer: T::AccountId,
		},
		/// The time of a currency was over while it was disputed whose this account is, or after its key was replaced.
		LeftBehind {
			/// The currency.
			currency: CurrencyId,
			/// The account.
			who: T::AccountId,
			/// What it had, which is void now. Whoever has promised something for it can see it here.
			amount: Amount,
			/// The native money that was paid for it all the same, to the person's present key.
			native: Amount,
		},
	}
}
