//! The money of a cooperative: its books, records of work, periods, patronage, wages and statements.

mod accounts;
mod audit;
mod book;
mod booking;
mod books;
mod claiming;
mod closing;
mod creditors;
mod currencies;
mod deposits;
mod drafts;
mod holding;
mod info;
mod invariants;
mod items;
mod money;
mod open;
mod patronage;
mod payroll;
mod property;
mod recording;
mod reserve;
mod statement;
mod types;

pub use audit::*;
#[cfg(test)]
pub(crate) use book::Book;
pub use book::KEEP_ENTRIES;
pub(crate) use book::{credit, debit, DAY_ENTRIES};
pub use booking::*;
pub use creditors::*;
pub use currencies::*;
pub use drafts::*;
pub use info::*;
pub use items::*;
pub use open::*;
pub(crate) use payroll::PAYROLL_ENTRIES;
pub use payroll::{MAX_OWN_WAGES, MOST_WAGE};
pub use property::*;
pub use recording::*;
pub use statement::*;
pub use types::*;
