//! The money of a cooperative: its books, records of work, periods, patronage, wages and statements.

mod books;
mod claiming;
mod closing;
mod info;
mod invariants;
mod patronage;
mod payroll;
mod statement;
mod types;

pub use info::*;
pub use payroll::{MAX_OWN_WAGES, MOST_WAGE};
pub use statement::*;
pub use types::*;
