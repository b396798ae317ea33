//! Four eyes: what one person records, and another one approves.
//!
//! Persons are compared, never keys: one person with two keys is one.

use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult, ensure, pallet_prelude::ConstU32, sp_runtime::ArithmeticError, BoundedVec,
	CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use rochdale_primitives::{CooperativeId, Moment};
use scale_info::TypeInfo;

use crate::{
	ledger::{Kind as AccountKind, Number, Storage},
	*,
};

/// The most drafts of one member that wait for approval. So nobody keeps the treasurer from seeing those of others.
pub const MAX_DRAFTS: u32 = 8;

/// The latest claims of a member that are remembered, so that one like them is seen.
pub const RECENT_CLAIMS: u32 = 8;

/// For how long a claim of the same amount is remarkable: 90 days.
pub const LIKE_WITHIN: Moment = 90 * rochdale_primitives::DAY;

/// An expense that a member has claimed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct RecentClaim {
	pub receipt: ledger::Hash,
	pub amount: Balance,
	pub at: Moment,
}

/// The latest claims of a member, from the oldest to the newest.
pub type RecentClaimsOf = BoundedVec<RecentClaim, ConstU32<RECENT_CLAIMS>>;

/// The offices whose holders approve.
pub(crate) const APPROVERS: [Office; 2] = [Office::Treasurer, Office::Chair];

/// A booking that waits for another person.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Draft<T: Config> {
	pub author: MemberNo,
	/// The person who recorded it, unless a cooperative did.
	pub person: Option<MemberId>,
	pub booking: BookingOf<T>,
	pub note: Note,
	pub at: Moment,
	/// Whether a member claims an expense. Above the limit of the controls, two persons approve that.
	pub claim: bool,
	/// The members who have approved it so far.
	pub approvals: BoundedVec<MemberNo, ConstU32<2>>,
	/// The account that paid the deposit, and the deposit.
	pub deposit: (T::AccountId, T::Deposit),
}

impl<T: Config> Pallet<T> {
	/// Posts what the members have resolved, or what an officer may post alone. Anything else waits for another person.
	pub(crate) fn do_record(
		id: CooperativeId,
		by: Option<Speaker<T>>,
		booking: BookingOf<T>,
		note: Note,
	) -> DispatchResult {
		let (cooperative, _) = Self::kept_book(id)?;
		let Some(by) = by else { return Self::carry_out(id, None, booking, note) };
		// In a dissolution each new bill takes from other creditors. Many small ones would take as much as a large one.
		let within = Self::turnover(id, &booking)? <= ControlsOf::<T>::get(id).limit;
		let alone = within && !cooperative.is_dissolving();
		if alone && !Self::is_sensitive(id, &by, &booking) {
			return Self::carry_out(id, by.person, booking, note);
		}
		Self::add_draft(id, by, booking, note, false)
	}

	fn add_draft(
		id: CooperativeId,
		by: Speaker<T>,
		booking: BookingOf<T>,
		note: Note,
		claim: bool,
	) -> DispatchResult {
		let own = DraftCount::<T>::get(id, by.member);
		ensure!(own < MAX_DRAFTS, Error::<T>::TooManyDrafts);
		DraftCount::<T>::insert(id, by.member, own.saturating_add(1));
		let number = Self::next_number(id)?;
		let deposit = T::Deposit::new(&by.key, Self::draft_footprint())?;
		let draft = Draft {
			author: by.member,
			person: by.person,
			booking: booking.clone(),
			note: note.clone(),
			at: Self::now(),
			claim,
			approvals: Default::default(),
			deposit: (by.key, deposit),
		};
		Drafts::<T>::insert(id, number, draft);
		Self::deposit_event(Event::Drafted { cooperative: id, number, author: by.member, booking, note });
		Ok(())
	}

	/// A member claims what they have paid for the cooperative.
	pub(crate) fn do_claim_expense(
		id: CooperativeId,
		key: T::AccountId,
		account: Number,
		amount: Balance,
		note: Note,
	) -> DispatchResult {
		let (_, book) = Self::kept_book(id)?;
		let (member, record) = Self::register_entry_of(id, &key)?;
		Self::ensure_undisputed(&key)?;
		ensure!(record.is_active(), Error::<T>::NotActive);
		// The members or two officers post what they owe the auditor.
		ensure!(!Self::is_auditor(id, member), Error::<T>::BadOffice);
		ensure!(amount > 0, Error::<T>::NothingToPay);
		let receipt = note.document.ok_or(Error::<T>::NoReceipt)?;
		ensure!(!Receipts::<T>::contains_key(id, receipt), Error::<T>::ReceiptKnown);
		let kind = book.account(account).ok_or(Error::<T>::UnknownAccount)?;
		let fits = kind.kind == AccountKind::Expense || account == ledger::account::INVENTORY;
		ensure!(fits && !kind.guarded && !kind.closed, Error::<T>::BadAccount);
		let booking = Booking::Bill { creditor: key.clone(), account, amount, due: Self::now() };
		let by = Speaker { member, person: record.who.person(), key };
		Self::add_draft(id, by, booking, note, true)?;
		Self::warn_of_like(id, member, amount, receipt);
		Ok(())
	}

	/// Warns the approvers if a member claims an amount that they have claimed lately with another receipt. With one byte
	/// changed, a receipt has another hash. It can be another ticket of the same price, so this refuses nothing.
	fn warn_of_like(id: CooperativeId, member: MemberNo, amount: Balance, receipt: ledger::Hash) {
		let (mut recent, at) = (RecentClaims::<T>::get(id, member), Self::now());
		let like = recent.iter().find(|claim| {
			let lately = claim.at.saturating_add(LIKE_WITHIN) > at;
			lately && claim.amount == amount && claim.receipt != receipt
		});
		if let Some(RecentClaim { receipt: known, .. }) = like.cloned() {
			Self::deposit_event(Event::ClaimLikeAnother { cooperative: id, member, amount, receipt, known });
		}
		let claim = RecentClaim { receipt, amount, at };
		if let Err(claim) = recent.try_push(claim) {
			recent.remove(0);
			// There is a place now.
			let _ = recent.try_push(claim);
		}
		RecentClaims::<T>::insert(id, member, recent);
	}

	/// Somebody else approves a draft. With enough approvals it is posted.
	pub(crate) fn do_approve_draft(id: CooperativeId, by: Option<Speaker<T>>, number: u32) -> DispatchResult {
		let mut draft = Drafts::<T>::get(id, number).ok_or(Error::<T>::UnknownDraft)?;
		if let Some(by) = by {
			let own = by.member == draft.author || (by.person.is_some() && by.person == draft.person);
			ensure!(!own && !draft.approvals.contains(&by.member), Error::<T>::OwnDraft);
			let favoured = Self::favoured(id, &draft.booking);
			let interested = Self::is_interested(id, InterestIn::Draft(number), by.member, by.person);
			ensure!(!interested && !Self::in_conflict(id, by.person, favoured), Error::<T>::InConflict);
			draft.approvals.try_push(by.member).map_err(|_| Error::<T>::OwnDraft)?;
			let above = Self::turnover(id, &draft.booking)? > ControlsOf::<T>::get(id).limit;
			let needed = if draft.claim && above { 2 } else { 1 };
			Self::deposit_event(Event::DraftApproved { cooperative: id, number, by: by.member });
			if draft.approvals.len() < needed {
				Drafts::<T>::insert(id, number, draft);
				return Ok(());
			}
		}
		let Draft { person, booking, note, .. } = draft.clone();
		Self::drop_draft(id, number, draft)?;
		Self::carry_out(id, person, booking, note)
	}

	pub(crate) fn do_refuse_draft(id: CooperativeId, number: u32, reason: Reference) -> DispatchResult {
		let draft = Drafts::<T>::get(id, number).ok_or(Error::<T>::UnknownDraft)?;
		ensure!(is_text(&reason), Error::<T>::NoReason);
		Self::drop_draft(id, number, draft)?;
		Self::deposit_event(Event::DraftRefused { cooperative: id, number, reason });
		Ok(())
	}

	/// The author takes a draft back, or anyone removes one for which nobody had time.
	pub(crate) fn do_withdraw_draft(id: CooperativeId, key: &T::AccountId, number: u32) -> DispatchResult {
		let draft = Drafts::<T>::get(id, number).ok_or(Error::<T>::UnknownDraft)?;
		let own = draft.deposit.0 == *key || Self::speaks_for(id, draft.author, key).is_ok();
		let patience = ControlsOf::<T>::get(id).patience.max(rochdale_primitives::DAY);
		let over = Self::now() > draft.at.saturating_add(patience);
		ensure!(own || over, Error::<T>::NotYourNumber);
		Self::drop_draft(id, number, draft)?;
		Self::deposit_event(Event::DraftWithdrawn { cooperative: id, number });
		Ok(())
	}

	/// Removes a draft, and gives the deposit back.
	pub(crate) fn drop_draft(id: CooperativeId, number: u32, draft: Draft<T>) -> DispatchResult {
		Drafts::<T>::remove(id, number);
		Interests::<T>::remove(id, InterestIn::Draft(number));
		let left = DraftCount::<T>::get(id, draft.author).checked_sub(1).ok_or(ArithmeticError::Underflow)?;
		if left == 0 {
			DraftCount::<T>::remove(id, draft.author);
		} else {
			DraftCount::<T>::insert(id, draft.author, left);
		}
		let (payer, deposit) = draft.deposit;
		deposit.drop(&payer)
	}

	/// Whether a person must not approve what favours another: it is themselves, or one has vouched for the other lately.
	pub(crate) fn in_conflict(
		id: CooperativeId,
		approver: Option<MemberId>,
		favoured: Option<MemberId>,
	) -> bool {
		let (Some(approver), Some(favoured)) = (approver, favoured) else { return false };
		let since = Self::now().saturating_sub(ControlsOf::<T>::get(id).conflict);
		approver == favoured
			|| T::Membership::has_vouched(approver, favoured, since)
			|| T::Membership::has_vouched(favoured, approver, since)
	}

	/// The most that a draft stores.
	pub(crate) fn draft_footprint() -> Footprint {
		Footprint { count: 2, size: Draft::<T>::max_encoded_len() as u64 }
	}

	/// Checks the number of drafts of each member.
	pub(crate) fn check_drafts() -> Result<(), TryRuntimeError> {
		let mut counts = alloc::collections::BTreeMap::<(CooperativeId, MemberNo), u32>::new();
		for (id, _, draft) in Drafts::<T>::iter() {
			let count = counts.entry((id, draft.author)).or_default();
			*count = count.saturating_add(1);
		}
		let stored: alloc::collections::BTreeMap<_, _> =
			DraftCount::<T>::iter().map(|(id, member, count)| ((id, member), count)).collect();
		ensure!(stored == counts, "cooperatives: the number of a member's drafts is wrong");
		Ok(())
	}
}
