//! Cooperatives on the real runtime: ten years of a workers' cooperative of 200 members. Every yearly figure is
//! compared with a reference in Python.

use crate::common::*;
use crate::coops::*;
use frame_support::{
	dispatch::DispatchResult,
	traits::{
		fungibles::{Mutate, MutateHold},
		tokens::{Precision::Exact, Preservation::Expendable},
	},
};
use pallet_cooperatives::{
	ledger::{
		account::{CHAIN_CASH, FIXED_ASSETS, OTHER_EXPENSES},
		postings, to_text,
	},
	Authority, Booking, BookingOf, Bylaws, Class, ClassKind, Closing, Error, Heir, HoldReason, Kind, Note,
	Origin, Party, Waterfall, WorkKind,
};
use rochdale_runtime::{
	configs::{currencies::Currencies, money::CommonsAccount},
	tracks::Track,
	AccountId, Assembly, Balance, Cooperatives, Runtime, RuntimeCall, RuntimeHoldReason, RuntimeOrigin,
};
use serde_json::Value;
use sp_runtime::{traits::Dispatchable, DispatchError, Perbill};

type Call = pallet_cooperatives::Call<Runtime>;

/// The only cooperative.
const COOP: u32 = 0;

/// The account that may admit members and record work according to the bylaws.
fn till() -> AccountId {
	AccountId::new([9; 32])
}

/// The members have decided this by a resolution. The reference gives the day of each act, and has no days for votes. The
/// other stories of cooperatives have votes.
fn resolved(kind: Kind, call: Call) -> DispatchResult {
	let origin = RuntimeOrigin::from(Origin::Cooperative(COOP, kind));
	RuntimeCall::from(call).dispatch(origin).map(|_| ()).map_err(|error| error.error)
}

/// What the community's clock shows.
fn now() -> Moment {
	<Runtime as pallet_cooperatives::Config>::Time::now()
}

/// The members resolve to post this.
fn post(booking: BookingOf<Runtime>, receipt: bool) -> DispatchResult {
	let text = to_text("as resolved").expect("a line");
	let note = Note { text, document: receipt.then_some([1; 32]) };
	resolved(Kind::Ordinary, Call::record_booking { cooperative: COOP, booking, note })
}

/// A number of the reference.
fn number(value: &Value) -> u128 {
	value.as_u64().expect("a number that is not negative").into()
}

fn bylaws(terms: &Value) -> Bylaws<Runtime> {
	let amount = |name: &str| number(&terms[name]);
	let count = |name: &str| amount(name) as u32;
	let days = |name: &str| amount(name) as u64 * DAY;
	let part = |name: &str| Perbill::from_percent(count(name));
	Bylaws {
		document: document("bylaws"),
		classes: vec![Class { kind: ClassKind::Worker, weight: 1 }].try_into().expect("one class"),
		book: BOOK,
		par: amount("par"),
		least_shares: count("least_shares"),
		most_shares: count("most_shares"),
		first_shares: count("first_shares"),
		instalment_time: days("instalment_days"),
		notice: days("notice_days"),
		defence: days("defence_days"),
		admission: Authority::Account(till()),
		recording: Authority::Account(till()),
		decisions: decisions(),
		waterfall: Waterfall {
			reserve: part("reserve_percent"),
			commons: part("commons_percent"),
			interest: part("interest_percent"),
			cash: part("cash_percent"),
		},
		solvency: part("solvency_percent"),
		period: days("period_days"),
		claim_time: days("claim_days"),
		contest_time: days("contest_days"),
		work: vec![WorkKind { name: text("hours"), weight: 1 }].try_into().expect("one kind"),
	}
}

/// An error with a name from the reference.
fn named(name: &str) -> DispatchError {
	match name {
		"PeriodNotOver" => Error::<Runtime>::PeriodNotOver,
		"SharesWrittenDown" => Error::SharesWrittenDown,
		"LossNotBorne" => Error::LossNotBorne,
		"TooLittleMoney" => Error::TooLittleMoney,
		"NothingToRedeem" => Error::NothingToRedeem,
		other => panic!("the reference names an error {other} that this test does not know"),
	}
	.into()
}

/// Executes one step of the scenario: `[day, name, …]`.
fn act(act: &[Value], scenario: &Value) -> DispatchResult {
	let (name, rest) = (act[1].as_str().expect("a name"), &act[2..]);
	let n = |at: usize| number(&rest[at]) as u32;
	let amount = |at: usize| number(&rest[at]);
	let who = |at: usize| person(n(at));
	let account = Cooperatives::account_of(COOP);
	let cooperative = COOP;
	let reason = RuntimeHoldReason::Cooperatives(HoldReason::Shares);
	let served = |most: u32| {
		let before = frame_system::Pallet::<Runtime>::event_count();
		by(&market(), Call::redeem_shares { cooperative, most })?;
		let events = frame_system::Pallet::<Runtime>::read_events_no_consensus().skip(before as usize);
		let redeemed = events.filter(|record| {
			matches!(
				record.event,
				rochdale_runtime::RuntimeEvent::Cooperatives(pallet_cooperatives::Event::Redeemed { .. })
			)
		});
		Ok::<_, DispatchError>(redeemed.count() as u32)
	};
	match name {
		"found" => {
			let founders: Vec<_> =
				(0..n(0)).map(|n| (Party::Person(n.into()), 0, number(&rest[1]) as u32)).collect();
			let bylaws = Box::new(bylaws(&scenario["bylaws"]));
			let founders = founders.try_into().expect("few founders");
			by(&person(0), Call::found { name: text("The Weavers"), bylaws, founders })?;
			let proposal = proposal(COOP);
			(1..n(0)).try_for_each(|n| by(&person(n), Call::sign { cooperative, proposal }))
		}
		"apply" => by(&who(0), Call::apply { cooperative, class: 0, shares: n(1), first: n(2) }),
		"admit" => by(&till(), Call::admit { cooperative, who: Party::Person(n(0).into()) }),
		"pay_shares" | "pay_shares_fails" => by(&who(0), Call::pay_shares { cooperative, shares: n(1) }),
		"subscribe" => by(&who(0), Call::subscribe { cooperative, more: n(1) }),
		"transfer" => by(&who(0), Call::transfer_shares { cooperative, to: n(1), shares: n(2) }),
		"earn" => by(&market(), Call::buy { cooperative, amount: amount(0), memo: Default::default() }),
		"spend" => {
			let pay = pallet_currencies::Call::transfer { currency: 0, to: market(), amount: amount(0) };
			resolved(Kind::Ordinary, Call::act { call: Box::new(pay.into()) })?;
			let spent = i128::try_from(amount(0)).expect("a small amount");
			let date = now();
			let postings = postings([(OTHER_EXPENSES, spent), (CHAIN_CASH, -spent)]).expect("two");
			post(Booking::Entry { date, postings }, false)
		}
		"bill" => {
			let (account, due) = (n(1) as u16, now() + u64::from(n(2)) * DAY);
			post(Booking::Bill { creditor: market(), account, amount: amount(0), due }, true)
		}
		"asset" => {
			let (cost, residual, life) = (amount(0), amount(1), u64::from(n(2)) * DAY);
			post(Booking::Asset { cost, residual, life, paid_from: FIXED_ASSETS }, false)
		}
		"pay_bill" => by(&market(), Call::pay_bill { cooperative, item: n(0) }),
		"sell" => {
			Currencies::transfer(BOOK, &market(), &account, amount(1), Expendable)?;
			post(Booking::Disposal { asset: n(0), proceeds: amount(1), paid_to: CHAIN_CASH }, false)
		}
		"loan" => {
			let (principal, rate, parts) = (amount(0), n(1), n(3));
			let interval = u64::from(n(2)) * DAY;
			post(Booking::Loan { lender: market(), principal, rate, interval, parts }, false)
		}
		"lend" => by(&market(), Call::lend { cooperative, loan: n(0) }),
		"repay" => by(&till(), Call::repay_loan { cooperative, loan: n(0), amount: Balance::MAX }),
		"invoice" => {
			let due = now() + u64::from(n(1)) * DAY;
			post(Booking::Invoice { debtor: None, amount: amount(0), due }, false)
		}
		"pay_invoice" => by(&market(), Call::pay_invoice { cooperative, item: n(0), amount: amount(1) }),
		"write_off" => post(Booking::WriteOff { item: n(0) }, false),
		"stray" => Currencies::transfer(BOOK, &market(), &account, amount(0), Expendable).map(|_| ()),
		"entry" => {
			let (date, more) = (now(), i128::try_from(amount(2)).expect("a small amount"));
			let postings = postings([(n(0) as u16, more), (n(1) as u16, -more)]).expect("two");
			post(Booking::Entry { date, postings }, false)
		}
		"lock" => Currencies::hold(BOOK, &reason, &account, amount(0)),
		"unlock" => Currencies::release(BOOK, &reason, &account, amount(0), Exact).map(|_| ()),
		"record" => {
			let reference = Default::default();
			let units = number(&rest[1]) as u64;
			by(&till(), Call::record_work { cooperative, member: n(0), kind: 0, units, reference })
		}
		"close" | "close_fails" => by(&market(), Call::close_period { cooperative }),
		"claim" => by(&market(), Call::claim_patronage { cooperative, period: n(0), member: n(1) }),
		"collect" => by(&market(), Call::collect { cooperative, member: n(0) }),
		"expire" => by(&market(), Call::expire_claims { cooperative, period: n(0), most: n(1) }),
		"revolve" | "revolve_fails" => resolved(Kind::Qualified, Call::revolve { cooperative }),
		"leave" => by(&who(0), Call::leave { cooperative }),
		"expel" => {
			resolved(Kind::Qualified, Call::expel { cooperative, member: n(0), reason: text("the minutes") })
		}
		"appeal" => by(&who(0), Call::appeal { cooperative, reason: text("it is not so") }),
		"hear_appeal" => {
			let expel = rest[1].as_bool().expect("yes or no");
			let kind = if expel { Kind::Qualified } else { Kind::Ordinary };
			resolved(kind, Call::hear_appeal { cooperative, member: n(0), expel })
		}
		"carry_out" => by(&market(), Call::carry_out_expulsion { cooperative, member: n(0) }),
		"lose_personhood" => {
			members_decide(Track::Membership, pallet_members::Call::remove { id: n(0).into() })
		}
		"report_loss" => by(&market(), Call::report_missing { cooperative, member: n(0) }),
		"redeem" => {
			assert_eq!(served(n(0))?, n(1), "so many members are served on day {}", act[0]);
			Ok(())
		}
		"redeem_fails" => served(n(0)).map(|_| ()),
		"dissolve" => resolved(Kind::Dissolution, Call::dissolve { cooperative, heir: Heir::Commons }),
		"distribute" => by(&market(), Call::distribute { cooperative }),
		"clear" => {
			while pallet_cooperatives::Cooperatives::<Runtime>::contains_key(COOP) {
				by(&market(), Call::clear_cooperative { cooperative, most: n(0) })?;
			}
			Ok(())
		}
		other => panic!("the reference does {other}, which this test does not know"),
	}
}

/// The figures of a closing, with the names of the reference.
fn figures(closing: &Closing) -> Vec<(&'static str, i128)> {
	let number = |amount: Balance| i128::try_from(amount).expect("a small amount");
	vec![
		("result", closing.result),
		("loss_to_retained", number(closing.loss_to_retained)),
		("loss_to_shares", number(closing.loss_to_shares)),
		("loss_to_reserve", number(closing.loss_to_reserve)),
		("shares", closing.shares.into()),
		("value_before", number(closing.value_before)),
		("value_after", number(closing.value_after)),
		("restored", number(closing.restored)),
		("to_reserve", number(closing.to_reserve)),
		("to_commons", number(closing.to_commons)),
		("interest", number(closing.interest)),
		("cash", number(closing.cash)),
		("retained", number(closing.retained)),
		("remainder", number(closing.remainder)),
	]
}

/// Compares the state after a closing with a year of the reference.
fn is_as_expected(year: &Value, members: u32, paid: impl Fn(u32) -> Balance) {
	let period = number(&year["period"]) as u32;
	let expect = |name: &str, is: i128| {
		let expected = i128::from(year[name].as_i64().expect("a number"));
		assert_eq!(is, expected, "{name} of period {period}, which the reference says is {expected}");
	};
	let closed = pallet_cooperatives::Periods::<Runtime>::get(COOP, period).expect("the period is on record");
	figures(&closed.closing.expect("it is closed")).into_iter().for_each(|(name, is)| expect(name, is));
	let books = Cooperatives::books_of(COOP).expect("the cooperative is there");
	for (name, is) in [
		("units", closed.units),
		("assets", books.assets.unsigned_abs()),
		("debts", books.debts.unsigned_abs()),
		("reserve", books.reserve),
		("claims", books.claims),
		("capital", books.shares),
		("retained_sum", books.retained),
	] {
		expect(name, is as i128);
	}
	let cooperative = pallet_cooperatives::Cooperatives::<Runtime>::get(COOP).expect("it is there");
	expect("members", cooperative.members.iter().map(|count| i128::from(*count)).sum());
	let queue = [cooperative.queue.0, cooperative.queue.1].map(u128::from);
	assert_eq!(queue.to_vec(), year["queue"].as_array().unwrap().iter().map(number).collect::<Vec<_>>());
	for n in 0..members {
		assert_eq!(
			paid(n),
			number(&year["paid"][n as usize]),
			"what member {n} was paid until period {period}"
		);
	}
}

#[test]
fn members_of_a_small_cooperative_discuss_a_resolution_and_two_of_them_make_a_question_pressing() {
	use pallet_assembly::{Call as AssemblyCall, Kind as Statement};
	type Said = pallet_assembly::Error<Runtime>;
	const FOUNDERS: [u32; 5] = [0, 1, 2, 3, 4];
	// A twentieth of the community would be ten, more than the cooperative has members.
	community(200).execute_with(|| {
		quiet_block(START, || purses(5, &[market()], 10_000));
		quiet_block(START + DAY, || {
			let bylaws = crate::coop_money::bylaws();
			let cooperative = found("The Bakers", bylaws, &FOUNDERS.map(|n| (n, 0, 1)));
			let resolution = pallet_cooperatives::NextResolution::<Runtime>::get(cooperative);
			let remark = frame_system::Call::<Runtime>::remark { remark: vec![7; 20] };
			let propose = Call::propose {
				cooperative,
				member: number_of(cooperative, 0),
				kind: Kind::Ordinary,
				motion: motion(0, Call::act { call: Box::new(remark.into()) }),
				document: document("motion"),
			};
			by(&person(0), propose).expect("it can be proposed");
			let subject = rochdale_primitives::Subject::Resolution { cooperative, resolution };
			let say = |n: u32, kind: Statement, words: &str| {
				by(&person(n), AssemblyCall::<Runtime>::say { subject, kind, text: text(words) })
			};
			let rate = |n: u32| {
				let rate = AssemblyCall::<Runtime>::rate { subject, statement: 0, helpful: true };
				by(&person(n), rate).expect("a member rates it");
			};
			let pressing = || Assembly::discussion(subject).pressing;
			assert_eq!(say(9, Statement::For, "Bread for all"), Err(Said::NotAVoter.into()));
			assert_eq!(say(1, Statement::Question, "What does it cost?"), Ok(()));
			rate(2);
			assert_eq!(pressing(), 0);
			rate(3);
			assert_eq!(pressing(), 1);
			let answer = || Statement::Answer(0);
			assert_eq!(say(2, answer(), "Much"), Err(Said::NotTheAnswerer.into()));
			assert_eq!(say(0, answer(), "Nothing"), Ok(()));
			assert_eq!(pressing(), 0);
			// The document of the resolution is somewhere else, and no other text can pass for it.
			let text = text("Bread for all");
			let describe = AssemblyCall::<Runtime>::describe { subject, text };
			assert_eq!(by(&person(0), describe), Err(Said::NotTheDocument.into()));
			assert_eq!(vote_and_close(cooperative, resolution, &FOUNDERS), DONE);
			assert_eq!(say(1, Statement::For, "So be it"), Err(Said::UnknownSubject.into()));
			check();
		});
	});
}

#[test]
fn ten_years_of_a_workers_cooperative_of_200_are_those_of_the_reference() {
	let file: Value =
		serde_json::from_str(include_str!("fixtures/cooperative.json")).expect("the file is JSON");
	let (scenario, years, end) = (&file["scenario"], file["years"].as_array().unwrap(), &file["end"]);
	let members = number(&scenario["members"]) as u32;
	let each = 20 * number(&scenario["bylaws"]["par"]);
	let mut acts = scenario["acts"].as_array().unwrap().iter().map(|act| act.as_array().unwrap()).peekable();
	let mut years = years.iter();
	community(members).execute_with(|| {
		quiet_block(START, || purses(members, &[till(), market()], each));
		let commons = purse(&CommonsAccount::get());
		let mut paid_in = vec![0; members as usize];
		while let Some(day) = acts.peek().map(|act| act[0].as_u64().expect("a day")) {
			quiet_block(START + (day + 1) * DAY, || {
				while let Some(next) = acts.next_if(|act| act[0].as_u64() == Some(day)) {
					let name = next[1].as_str().unwrap();
					let before: Vec<_> = (0..members).map(|n| purse(&person(n))).collect();
					let done = act(next, scenario);
					match name.strip_suffix("_fails") {
						Some(_) => {
							let reason = next.last().and_then(Value::as_str).expect("a reason");
							assert_eq!(done, Err(named(reason)), "{next:?}");
						}
						None => assert_eq!(done, Ok(()), "{next:?}"),
					}
					// Money that leaves a purse was paid for shares.
					for n in 0..members {
						let (before, after) = (before[n as usize], purse(&person(n)));
						paid_in[n as usize] += before.saturating_sub(after);
					}
					if name == "close" {
						let year = years.next().expect("the reference has a year for each closing");
						is_as_expected(year, members, |n| purse(&person(n)) + paid_in[n as usize] - each);
						check();
					}
				}
			});
		}
		assert!(years.next().is_none(), "all years were compared");
		for n in 0..members {
			let (paid_in, at) = (paid_in[n as usize], n as usize);
			assert_eq!(paid_in, number(&end["paid_in"][at]), "what member {n} paid for shares");
			assert_eq!(
				purse(&person(n)) + paid_in - each,
				number(&end["paid"][at]),
				"what member {n} was paid"
			);
		}
		assert_eq!(
			purse(&CommonsAccount::get()) - commons,
			number(&end["commons"]),
			"what the commons have got"
		);
		check();
	});
}
