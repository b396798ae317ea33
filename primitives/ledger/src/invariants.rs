//! The rules that always hold, as functions that a pallet's `do_try_state` calls.

use crate::{
	account::CHAIN_CASH,
	book::{after, fold},
	suspense, to_amount, total, Account, Amount, EntryId, Figures, Item, Number, Statement, Storage,
};

/// What a cooperative's register and its account say, to be compared with the books.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Register {
	/// What all shares are worth together.
	pub shares: Amount,
	/// What members can claim, over all pools and exits.
	pub claimable: Amount,
	/// All retained patronage.
	pub retained: Amount,
	/// What is held on the account for the reserve.
	pub held_reserve: Amount,
	/// What is held on the account for claims.
	pub held_claims: Amount,
}

/// Checks a book in itself and against the account on the chain, which has `money`, free and held:
///
/// - the balances of each open period sum to zero, column by column;
/// - assets = liabilities + equity, with the surplus of the period;
/// - opening cash and the cash flow are the closing cash;
/// - the changes in equity end at the equity of the balance sheet;
/// - the cash in the books and suspense are the money;
/// - a period without an entry has no balance, if the one before is open.
///
/// Errors: the rule that does not hold.
pub fn check_books(book: &impl Storage, money: u128, least_capital: Amount) -> Result<(), &'static str> {
	let overflow = "ledger: a sum leaves its range";
	let head = book.head();
	if usize::from(head.accounts) != book.accounts().len() {
		return Err("ledger: the number of accounts is wrong");
	}
	let unexplained = suspense(book, money).map_err(|_| overflow)?;
	let latest = after(head.period).map_err(|_| overflow)?;
	let later = |(number, _): &(Number, Account)| !book.balance(latest, *number).is_zero();
	if head.is_alone() && book.accounts().iter().any(later) {
		return Err("ledger: a period without an entry has a balance");
	}
	for (period, unexplained) in [(head.period, 0), (latest, unexplained)] {
		let statement = Statement::of(book, period, unexplained, least_capital)
			.map_err(|_| "ledger: the balances do not sum to zero")?;
		check_statement(&statement)?;
		if period == latest {
			let assets = statement.balance_sheet().map_err(|_| overflow)?.assets;
			let cash = assets.iter().find(|line| line.item == Item::Account(CHAIN_CASH));
			let cash = cash.map_or(0, |line| line.amount.total());
			if to_amount(money) != Ok(cash) {
				return Err("ledger: the cash of the balance sheet is not the money on the account");
			}
		}
	}
	Ok(())
}

/// Checks that the hash of the head is that of the last closing, folded with each entry since then. These entries are
/// never removed.
///
/// Errors: the rule that does not hold.
pub fn check_hash<S: Storage>(book: &S) -> Result<(), &'static str> {
	let head = book.head();
	let latest = after(head.period).map_err(|_| "ledger: a sum leaves its range")?;
	let last = match head.period.checked_sub(1) {
		Some(before) => book.closed(before).ok_or("ledger: an earlier period is not closed")?,
		None => Default::default(),
	};
	let mut hash = last.hash;
	for number in last.next..head.next {
		let find = |period| book.entry(EntryId { period, number });
		let entry = find(head.period).or_else(|| find(latest));
		hash = fold::<S>(hash, &entry.ok_or("ledger: an entry since the last closing is missing")?);
	}
	if hash != head.hash {
		return Err("ledger: the hash of the book is not that of its entries");
	}
	Ok(())
}

/// Checks that the statements of a period agree with each other, column by column.
///
/// Errors: the rule that does not hold.
pub fn check_statement(statement: &Statement) -> Result<(), &'static str> {
	let overflow = |_| "ledger: a sum leaves its range";
	let sheet = statement.balance_sheet().map_err(overflow)?;
	let owed = total(&sheet.liabilities).map_err(overflow)?;
	let equity = total(&sheet.equity).map_err(overflow)?;
	if total(&sheet.assets) != owed.plus(equity) {
		return Err("ledger: assets are not liabilities and equity");
	}
	let flow = statement.cash_flow().map_err(overflow)?;
	let brought = [flow.opening, flow.operating, flow.investing, flow.financing];
	if crate::Balance::sum(brought) != Ok(flow.closing) {
		return Err("ledger: opening cash and the cash flow are not the closing cash");
	}
	let changes = statement.changes_in_equity().map_err(overflow)?;
	if crate::Balance::sum(changes.iter().map(|change| change.closing)) != Ok(equity) {
		return Err("ledger: the changes in equity do not end at the equity");
	}
	Ok(())
}

/// Checks the books against the register of the members, and what is held against the cash.
///
/// `booked` is the cash in the books on the chain.
///
/// Errors: the rule that does not hold.
pub fn check_register(figures: &Figures, register: &Register, booked: Amount) -> Result<(), &'static str> {
	let held = register.held_reserve.checked_add(register.held_claims);
	let rules = [
		(figures.shares == register.shares, "ledger: the share capital is not that of the register"),
		(figures.retained == register.retained, "ledger: retained patronage is not that of the register"),
		(register.claimable <= figures.claims, "ledger: members could claim more than they are owed"),
		(held.is_some_and(|held| held <= booked), "ledger: more is held than there is cash in the books"),
	];
	rules.iter().find(|(holds, _)| !holds).map_or(Ok(()), |(_, rule)| Err(rule))
}

/// Checks that the reserve has fallen by no more than the loss that it bears, or what was distributed at the end.
///
/// Errors: the rule.
pub fn check_reserve(
	before: Amount,
	then: Amount,
	loss: Amount,
	distributed: Amount,
) -> Result<(), &'static str> {
	let least = before.checked_sub(loss).and_then(|left| left.checked_sub(distributed));
	match least {
		Some(least) if then >= least => Ok(()),
		_ => Err("ledger: the reserve has fallen without a loss"),
	}
}

/// Checks that after a payment to members the net assets cover the reserve.
///
/// Errors: the rule.
pub fn check_net_assets(figures: &Figures) -> Result<(), &'static str> {
	if figures.equity < figures.reserve {
		return Err("ledger: net assets do not cover the reserve");
	}
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn each_rule_of_the_register_can_fail() {
		let figures = Figures {
			assets: 100,
			liabilities: 60,
			equity: 40,
			surplus: 0,
			shares: 50,
			reserve: 30,
			retained: 10,
			claims: 10,
			commons: 0,
			sales_to_members: 0,
			sales: 0,
			purchases_from_members: 0,
			purchases: 0,
		};
		let register = Register { shares: 50, claimable: 9, retained: 10, held_reserve: 30, held_claims: 10 };
		assert_eq!(check_register(&figures, &register, 40), Ok(()));
		for bad in [
			Register { shares: 51, ..register },
			Register { claimable: 11, ..register },
			Register { retained: 9, ..register },
			Register { held_claims: 11, ..register },
		] {
			assert!(check_register(&figures, &bad, 40).is_err(), "{bad:?}");
		}
		assert_eq!(check_net_assets(&figures), Ok(()));
		assert!(check_net_assets(&Figures { reserve: 41, ..figures }).is_err());
		assert_eq!(check_reserve(30, 25, 5, 0), Ok(()));
		assert_eq!(check_reserve(30, 20, 5, 5), Ok(()));
		assert!(check_reserve(30, 24, 5, 0).is_err());
	}
}
