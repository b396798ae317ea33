//! How long an audit takes until it refuses a journal in which one byte was changed, for journals of growing length. The
//! byte is near the end, so nearly all of the journal is read.
//!
//! Numbers on the command line are those of entries.

#![allow(clippy::restriction)]

use rochdale_ledger::{account::*, writers::Journal, *};
use std::{env, time::Instant};

/// Books with so many entries, one a minute, in periods of 30 days.
fn book(entries: u32) -> Memory {
	const MONTH: Moment = 30 * DAY;
	let mut book = Memory::default();
	begin(&mut book, default_chart(), 0, MONTH).expect("the book is empty");
	for number in 0..entries {
		let now = Moment::from(number) * 60_000;
		while now >= book.head().ends {
			let money = present(&book, CHAIN_CASH).expect("there is cash").total().unsigned_abs();
			close(&mut book, money, MONTH, now).expect("the period is over");
		}
		let template = match number % 3 {
			0 => Template::SalePaid(Business::Members),
			1 => Template::InvoiceIssued(Business::Others),
			_ => Template::WageDue,
		};
		let sides = template.postings(1 + u128::from(number % 1_000)).expect("an amount");
		let entry = Entry::of_chain(now, "What has happened, in some words", sides).expect("a text");
		post(&mut book, entry, now).expect("the books take it");
	}
	book
}

/// The text with another byte at this place.
fn changed(text: &str, place: usize) -> String {
	let other = if text[place..].starts_with('1') { "2" } else { "1" };
	format!("{}{other}{}", &text[..place], &text[place + 1..])
}

fn main() {
	let mut numbers: Vec<u32> = env::args().skip(1).filter_map(|number| number.parse().ok()).collect();
	if numbers.is_empty() {
		numbers = vec![1_000, 10_000, 100_000];
	}
	println!(
		"| entries | journal | a byte of a text | a byte of a time | no byte |\n|---:|---:|---:|---:|---:|"
	);
	for number in numbers {
		let book = book(number);
		let journal = Journal::of(&book, "BRD", 2);
		let text = journal.to_hledger();
		let head = format!("({}) What", number.saturating_sub(10));
		let line = text.find(&head).expect("the entry is written");
		// The line ends with the time in milliseconds. With another last digit the day is the same, so only the hash of the
		// book tells.
		let end = line + text[line..].find('\n').expect("the line ends");
		let texts = [changed(&text, line + head.len() - 1), changed(&text, end - 1), text.clone()];
		let [of_text, of_time, none] = texts.map(|text| {
			let start = Instant::now();
			let read = Journal::read_hledger(&text, &journal.accounts, &journal.closed, "BRD", 2);
			let agrees = read.is_ok_and(|read| audit(&book, &read.entries).is_ok());
			(agrees, start.elapsed().as_secs_f64())
		});
		assert_eq!((of_text.0, of_time.0, none.0), (false, false, true), "only a changed journal is refused");
		let size = text.len() / 1_024;
		println!("| {number} | {size} KiB | {:.2} s | {:.2} s | {:.2} s |", of_text.1, of_time.1, none.1);
	}
}
