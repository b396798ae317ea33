//! The books balance after each act, whatever is posted, reversed and closed. The hash is that of the entries, and an
//! auditor who has all entries finds no mistake.
#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use rochdale_ledger::{
	account::CHAIN_CASH, audit, begin, check_books, check_hash, classify, close, default_chart, post,
	postings, reverse, to_text, Amount, Entry, Memory, Moment, Number, Origin, Reason, Storage, DAY, YEAR,
};

#[derive(Arbitrary, Debug)]
enum Act {
	/// An entry of the chain or of a person, this many days from the beginning of the period.
	Post {
		by_hand: bool,
		day: u16,
		amounts: Vec<(u8, i64)>,
		unbalanced: bool,
	},
	/// The same about money that nobody has explained.
	Classify {
		amounts: Vec<(u8, i64)>,
	},
	Reverse {
		number: u8,
		by_hand: bool,
	},
	/// Money comes to the account, or goes from it, without a word.
	Money(i32),
	Days(u16),
	Close,
}

/// Amounts on accounts of the chart. If they are to be balanced, the chain's cash takes the difference.
fn amounts(chart: &[Number], some: Vec<(u8, i64)>, balanced: bool) -> Vec<(Number, Amount)> {
	let mut all: Vec<(Number, Amount)> = some
		.into_iter()
		.map(|(place, amount)| (chart[usize::from(place) % chart.len()], amount.into()))
		.collect();
	if balanced {
		let sum: Amount = all.iter().map(|(_, amount)| amount).sum();
		all.push((CHAIN_CASH, -sum));
	}
	all
}

fn entry(date: Moment, by_hand: bool, amounts: Vec<(Number, Amount)>) -> Option<Entry> {
	let entry = Entry::of_chain(date, "an act", postings(amounts).ok()?).ok()?;
	Some(if by_hand { Entry { origin: Origin::Stated, author: Some(7), ..entry } } else { entry })
}

fuzz_target!(|acts: Vec<Act>| {
	let chart: Vec<Number> = default_chart().into_iter().map(|(number, _)| number).collect();
	let mut book = Memory::default();
	let (mut now, mut money) = (20_454 * DAY, 0u128);
	begin(&mut book, default_chart(), now, now + YEAR).expect("the book is empty");
	for act in acts.into_iter().take(200) {
		let before = book.clone();
		let refused = match act {
			Act::Post { by_hand, day, amounts: some, unbalanced } => {
				let date = book.head().begins + Moment::from(day) * DAY;
				let entry = entry(date, by_hand, amounts(&chart, some, !unbalanced));
				entry.is_some_and(|entry| post(&mut book, entry, now).is_err())
			}
			Act::Classify { amounts: some } => {
				let entry = entry(now, true, amounts(&chart, some, true));
				entry.is_some_and(|entry| classify(&mut book, entry, money, now).is_err())
			}
			Act::Reverse { number, by_hand } => {
				let all = book.entries();
				let Some((id, _)) = all.get(usize::from(number)) else { continue };
				let origin = if by_hand { Origin::Stated } else { Origin::Chain };
				let text = to_text("a mistake").expect("it is short");
				let reason = Reason { author: by_hand.then_some(7), origin, text, document: None };
				reverse(&mut book, *id, reason, now).is_err()
			}
			Act::Money(amount) => {
				money = money.saturating_add_signed(amount.into());
				false
			}
			Act::Days(days) => {
				now += Moment::from(days) * DAY;
				false
			}
			Act::Close => close(&mut book, money, YEAR, now).is_err(),
		};
		if refused {
			// The chain undoes a call that fails.
			book = before;
		}
		check_books(&book, money, 0).expect("the books balance");
		check_hash(&book).expect("the hash is that of the entries");
	}
	audit(&book, &book.entries()).expect("all entries are there");
});
