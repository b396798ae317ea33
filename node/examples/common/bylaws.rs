//! The bylaws of the bakery.

use super::*;

/// The bylaws: a fifth of a surplus goes to the reserve, shares earn 2 %, and of the remainder 60 % are paid at once.
pub fn of_the_bakery(currency: u32) -> Value {
	let second = 1_000u64;
	let decision = |quorum: u32, majority: u32| {
		let (quorum, majority) = (percent(quorum), percent(majority));
		value!({ quorum: quorum, majority: majority, duration: 20 * second })
	};
	let (ordinary, qualified) = (decision(50, 50), decision(60, 60));
	let (on_bylaws, dissolution) = (decision(60, 66), decision(66, 75));
	let (reserve, commons, interest, cash) = (percent(20), percent(0), percent(2), percent(60));
	let class = value!({ kind: Worker(), weight: 1u8 });
	let hours = Value::from_bytes("hours");
	let work = value!({ name: hours, weight: 1u32 });
	let (classes, work) = (Value::unnamed_composite([class]), Value::unnamed_composite([work]));
	let (document, solvency, book) = (document("bylaws"), percent(0), value!(WithId(currency)));
	value!({
		document: document,
		classes: classes,
		book: book,
		par: PAR,
		least_shares: SHARES,
		most_shares: 10u32,
		first_shares: SHARES,
		instalment_time: 600 * second,
		notice: 30 * second,
		defence: 30 * second,
		admission: Members(),
		recording: Office(Bookkeeper()),
		decisions: {
			ordinary: ordinary,
			qualified: qualified,
			bylaws: on_bylaws,
			dissolution: dissolution,
		},
		waterfall: { reserve: reserve, commons: commons, interest: interest, cash: cash },
		solvency: solvency,
		period: YEAR,
		claim_time: 600 * second,
		contest_time: 2 * second,
		work: work,
	})
}
