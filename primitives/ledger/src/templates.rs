//! What happens in a cooperative, as two postings.

use crate::{account::*, postings, to_amount, Amount, Business, Error, Number, Postings};

/// What has happened. Where an account is named, it is the one that the caller chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
	/// A member has paid a share.
	SharePaid,
	/// A share is redeemed, and the member can claim its value.
	ShareRedeemed,
	/// A member was paid a claim.
	ClaimPaid,
	/// The commons were paid their part of a surplus.
	CommonsPaid,
	/// Something was sold and paid.
	SalePaid(Business),
	/// An invoice was issued.
	InvoiceIssued(Business),
	/// A customer has paid an invoice.
	InvoicePaid,
	/// A receivable was written off by a resolution.
	WrittenOff,
	/// Goods, a service or an asset were bought, and are owed. Also an expense claim that was approved.
	BoughtOnCredit(Number),
	/// A supplier, or a member with an expense claim, was paid.
	PayablePaid,
	/// Goods, a service or an asset were bought and paid.
	BoughtAndPaid(Number),
	/// Goods of the inventory were used or sold.
	GoodsUsed,
	/// A wage has fallen due.
	WageDue,
	/// A wage was paid.
	WagePaid,
	/// A loan has come.
	LoanReceived,
	/// A part of a loan was repaid.
	LoanRepaid,
	/// Interest has accrued.
	InterestAccrued,
	/// Accrued interest was paid.
	AccruedPaid,
	/// Money has come for a purpose.
	GrantReceived,
	/// So much of it was spent for its purpose. (The spending itself is another entry.)
	GrantSpent,
	/// A deposit was taken.
	DepositTaken,
	/// A deposit was given back.
	DepositReturned,
	/// Money was taken from the chain to a till or a bank.
	MovedElsewhere,
}

impl Template {
	/// The accounts that are debited and credited.
	///
	/// Errors: `BadEntry` for a sale to nobody in particular.
	pub fn sides(self) -> Result<(Number, Number), Error> {
		let sales = |business| match business {
			Business::Members => Ok(SALES_TO_MEMBERS),
			Business::Others => Ok(SALES_TO_OTHERS),
			Business::Common => Err(Error::BadEntry),
		};
		Ok(match self {
			Self::SharePaid => (CHAIN_CASH, SHARE_CAPITAL),
			Self::ShareRedeemed => (SHARE_CAPITAL, CLAIMS),
			Self::ClaimPaid => (CLAIMS, CHAIN_CASH),
			Self::CommonsPaid => (COMMONS_PAYABLE, CHAIN_CASH),
			Self::SalePaid(business) => (CHAIN_CASH, sales(business)?),
			Self::InvoiceIssued(business) => (RECEIVABLES, sales(business)?),
			Self::InvoicePaid => (CHAIN_CASH, RECEIVABLES),
			Self::WrittenOff => (BAD_DEBTS, RECEIVABLES),
			Self::BoughtOnCredit(account) => (account, PAYABLES),
			Self::PayablePaid => (PAYABLES, CHAIN_CASH),
			Self::BoughtAndPaid(account) => (account, CHAIN_CASH),
			Self::GoodsUsed => (GOODS_USED, INVENTORY),
			Self::WageDue => (WAGES, WAGES_PAYABLE),
			Self::WagePaid => (WAGES_PAYABLE, CHAIN_CASH),
			Self::LoanReceived => (CHAIN_CASH, LOANS),
			Self::LoanRepaid => (LOANS, CHAIN_CASH),
			Self::InterestAccrued => (INTEREST, ACCRUED_EXPENSES),
			Self::AccruedPaid => (ACCRUED_EXPENSES, CHAIN_CASH),
			Self::GrantReceived => (CHAIN_CASH, RESTRICTED_FUNDS),
			Self::GrantSpent => (RESTRICTED_FUNDS, GRANTS),
			Self::DepositTaken => (CHAIN_CASH, DEPOSITS),
			Self::DepositReturned => (DEPOSITS, CHAIN_CASH),
			Self::MovedElsewhere => (CASH_ELSEWHERE, CHAIN_CASH),
		})
	}

	/// The two postings for an amount.
	///
	/// Errors: `BadAmount`, `NothingToPost` if it is 0, `BadEntry` for a sale to nobody in particular.
	pub fn postings(self, amount: u128) -> Result<Postings, Error> {
		let (debit, credit) = self.sides()?;
		let amount: Amount = to_amount(amount)?;
		postings([(debit, amount), (credit, amount.saturating_neg())])
	}
}
