//! The types and answers of the runtime API about what is open: drafts, loans, fixed assets, other currencies and deposits.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use rochdale_primitives::{CooperativeId, MemberId, Moment};
use scale_info::TypeInfo;

use crate::{ledger::FixedAsset, *};

/// A booking that waits for another person.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct DraftInfo<AccountId> {
	pub author: MemberNo,
	/// The person who recorded it, unless a cooperative did.
	pub person: Option<MemberId>,
	pub booking: Booking<AccountId>,
	pub note: Note,
	/// When it was recorded.
	pub at: Moment,
	/// Whether a member claims an expense.
	pub claim: bool,
	/// The members who have approved it so far, at most 2.
	pub approvals: Vec<MemberNo>,
}

/// A loan, offered or taken, as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct LoanInfo<AccountId> {
	/// The account that lends, and to which it is repaid now.
	pub lender: AccountId,
	pub terms: LoanTerms,
	/// What is owed, or `None` while the money has not come.
	pub owed: Option<LoanOwed>,
}

/// What is owed of a loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct LoanOwed {
	/// When the money came.
	pub since: Moment,
	/// The principal that is not repaid.
	pub principal: Balance,
	/// The interest until now that is not paid.
	pub interest: Balance,
	/// The part of the principal that is due by now.
	pub due: Balance,
}

/// A fixed asset, as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AssetInfo {
	pub cost: Balance,
	/// What it is worth after its life.
	pub residual: Balance,
	/// From when on it is used.
	pub since: Moment,
	/// For how long it is used.
	pub life: Moment,
	/// The depreciation until now, posted or not. The value is the cost less this.
	pub depreciation: Balance,
}

/// Money in another currency that was bought, and what the account has of it now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct HoldingInfo<Asset> {
	/// Its number among the drafts, open items, loans and assets of the cooperative.
	pub number: u32,
	pub asset: Asset,
	/// How much of the currency the books have.
	pub amount: Balance,
	/// What that has cost, in the currency of the books. All holdings together are in the books at the sum of their costs, or
	/// at less.
	pub cost: Balance,
	/// What the account has, free and held. More than the amount has no cost. If it is less, the difference is written down at
	/// the closing, unless somebody has booked before for what it has gone.
	pub there: Balance,
}

impl<T: Config> From<Draft<T>> for DraftInfo<T::AccountId> {
	fn from(draft: Draft<T>) -> Self {
		let Draft { author, person, booking, note, at, claim, approvals, .. } = draft;
		Self { author, person, booking, note, at, claim, approvals: approvals.into_inner() }
	}
}

impl<T: Config> Pallet<T> {
	/// All loans by their numbers, at most [`MAX_LOANS`].
	pub fn loans_info(id: CooperativeId) -> Vec<(u32, LoanInfo<T::AccountId>)> {
		let now = Self::now();
		let ends = DebtsOf::<T>::contains_key(id);
		let owed = |mut loan: ledger::Loan| {
			if !ends {
				// A loan whose interest is over all bounds accrues no more.
				let _ = loan.accrue(now);
			}
			LoanOwed {
				since: loan.start(),
				principal: loan.outstanding().unsigned_abs(),
				interest: loan.interest().unsigned_abs(),
				due: loan.due(now).unwrap_or_default().unsigned_abs(),
			}
		};
		let info = |(number, Lending { lender, terms, loan, .. }): (u32, Lending<T::AccountId>)| {
			let lender = T::Membership::replaced_by(&lender).unwrap_or(lender);
			(number, LoanInfo { lender, terms, owed: loan.map(owed) })
		};
		let mut loans: Vec<_> = Loans::<T>::iter_prefix(id).map(info).collect();
		loans.sort_by_key(|(number, _)| *number);
		loans
	}

	/// All fixed assets by their numbers, at most [`MAX_ASSETS`].
	pub fn assets_info(id: CooperativeId) -> Vec<(u32, AssetInfo)> {
		let now = Self::now();
		let info = |(number, asset): (u32, FixedAsset)| {
			let info = AssetInfo {
				cost: asset.cost().unsigned_abs(),
				residual: asset.residual().unsigned_abs(),
				since: asset.start(),
				life: asset.life(),
				depreciation: asset.depreciation(now).unwrap_or_default().unsigned_abs(),
			};
			(number, info)
		};
		let mut assets: Vec<_> = FixedAssets::<T>::iter_prefix(id).map(info).collect();
		assets.sort_by_key(|(number, _)| *number);
		assets
	}

	/// A page of the deposits by the numbers of their members.
	pub fn deposits_info(
		id: CooperativeId,
		start: MemberNo,
		count: u32,
	) -> (Vec<(MemberNo, Balance)>, Option<MemberNo>) {
		let members = Cooperatives::<T>::get(id).map_or(0, |cooperative| cooperative.next_member);
		let (numbers, next) = api::page(start, count, members);
		let deposits = numbers.map(|member| (member, MemberDeposits::<T>::get(id, member)));
		(deposits.filter(|(_, deposit)| *deposit > 0).collect(), next)
	}
}
