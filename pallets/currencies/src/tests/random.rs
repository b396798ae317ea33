//! Random calls at random times on several currencies. The books agree after each.

use crate::{decay::YEAR, mock::*, *};
use frame_support::{
	dispatch::DispatchResult,
	sp_runtime::Perbill,
	traits::{
		fungibles::{hold::Mutate as _, Inspect, Mutate},
		tokens::{
			Fortitude::Polite,
			Precision::BestEffort,
			Restriction::{Free, OnHold},
		},
	},
};
use proptest::prelude::*;

/// All supplies, each with all demurrages that it can have.
fn currencies() -> Vec<CurrencyId> {
	let earned = Some(Earned { share: Perbill::from_percent(30), cap: 5_000, weight: 2_000 });
	let mutual = Supply::MutualCredit(Credit {
		earned,
		levy: Perbill::from_parts(3_000_000),
		grace: 10 * DAY,
		..credit(10_000)
	});
	let arrears = |rest| {
		let arrears =
			Arrears { after: Some(60 * DAY), limit_left: Perbill::from_percent(50), listed: true, rest };
		let Supply::MutualCredit(rules) = mutual else { unreachable!() };
		Supply::MutualCredit(Credit { arrears, ..rules })
	};
	let (shared, decided) = (arrears(Bearer::Payers), arrears(Bearer::Decision));
	let fee = Perbill::from_percent(3);
	let Supply::Vouchers(plain) = vouchers(1_000_000_000) else { unreachable!() };
	let issued = Supply::Vouchers(Vouchers { redemption_fee: fee, ..plain });
	let decay = |rate, to| Some(Demurrage { rate, to });
	let rules = [
		(issued, None, 1),
		(issued, decay(70_000_000, Destination::Commons), 1),
		(issued, decay(1_000_000_000, Destination::Burnt), 10),
		(issued, decay(4_000_000_000, Destination::Dividend), 100),
		(mutual, None, 1),
		(shared, None, 1),
		(mutual, decay(120_000_000, Destination::Commons), 5),
		(decided, decay(300_000_000, Destination::Dividend), 1),
		(Supply::Dividend, None, 1),
		(Supply::Dividend, decay(500_000_000, Destination::Dividend), 2),
	];
	let open = |(supply, demurrage, minimum)| open(Terms { demurrage, minimum, ..terms(supply) });
	rules.into_iter().map(open).collect()
}

/// The pairs of mutual credits that have agreements on clearing.
const PAIRS: [(CurrencyId, CurrencyId); 3] = [(4, 5), (5, 6), (6, 4)];

/// Two guardians agree on clearing.
fn agree((first, second): (CurrencyId, CurrencyId)) -> DispatchResult {
	let side = |currency| Side { currency, limit: 20_000 };
	let id = NextAgreement::<Test>::get();
	let rate = Rate { first: 3, second: 3 };
	Money::propose_agreement(by_guardian(first), side(first), side(second), rate)?;
	Money::accept_agreement(by_guardian(second), id)
}

/// The newest agreement of a pair. It may have ended.
fn agreement_of(pair: u32) -> AgreementId {
	let (first, second) = PAIRS[pair as usize % PAIRS.len()];
	let between = |it: &Agreement<Test>| (it.first.currency, it.second.currency) == (first, second);
	Agreements::<Test>::iter().filter(|(_, it)| between(it)).map(|(id, _)| id).max().unwrap_or_default()
}

/// The present guardian of a currency, as an origin.
fn by_guardian(id: CurrencyId) -> RuntimeOrigin {
	signed(Currencies::<Test>::get(id).map_or(GUARDIAN, |currency| currency.guardian))
}

/// A random act.
#[derive(Clone, Debug)]
enum Deed {
	Pass(Moment),
	Pay(u64, u64, Amount),
	PayAll(u64, u64),
	Issue(u64, Amount),
	Redeem(u64, Amount),
	Join(u64),
	Limit(u64, Option<Amount>),
	Leave(u64, Option<u64>),
	Gone(u64),
	Back(u64, u64),
	MoveLine(u64),
	Settle(u64),
	Freeze(u64, Moment),
	Hold(u64, Amount),
	Release(u64, Amount),
	Across(u64, u64, Amount, bool),
	Clear(Amount),
	ClearingLimit(Amount),
	Agree,
	EndAgreement,
	Guardian(u64),
	Reserve(Amount),
	BurnHeld(u64, Amount),
	PayHeld(u64, u64, Amount, bool),
	SpendCommons(u64, Amount),
	Close(Moment),
	Remove(u32),
	Forget(u64),
	WriteOff(u64),
}

fn amount() -> impl Strategy<Value = Amount> {
	prop_oneof![0..20u128, 0..5_000u128, 0..20_000_000u128]
}

fn deed() -> impl Strategy<Value = Deed> {
	let who = || 1..15u64;
	prop_oneof![
		4 => prop_oneof![0..10_000u64, 0..DAY, 0..YEAR].prop_map(Deed::Pass),
		8 => (who(), who(), amount()).prop_map(|(from, to, amount)| Deed::Pay(from, to, amount)),
		3 => (who(), who()).prop_map(|(from, to)| Deed::PayAll(from, to)),
		4 => (who(), amount()).prop_map(|(to, amount)| Deed::Issue(to, amount)),
		2 => (who(), amount()).prop_map(|(who, amount)| Deed::Redeem(who, amount)),
		6 => (1..11u64).prop_map(Deed::Join),
		1 => (who(), proptest::option::of(amount())).prop_map(|(who, limit)| Deed::Limit(who, limit)),
		1 => (who(), proptest::option::of(who())).prop_map(|(who, heir)| Deed::Leave(who, heir)),
		1 => (1..11u64).prop_map(Deed::Gone),
		1 => (1..11u64, 1..15u64).prop_map(|(id, key)| Deed::Back(id, key)),
		1 => who().prop_map(Deed::MoveLine),
		2 => (1..11u64).prop_map(Deed::Settle),
		1 => (who(), 1..40 * DAY).prop_map(|(who, time)| Deed::Freeze(who, time)),
		2 => (who(), amount()).prop_map(|(who, amount)| Deed::Hold(who, amount)),
		2 => (who(), amount()).prop_map(|(who, amount)| Deed::Release(who, amount)),
		4 => (who(), who(), amount(), any::<bool>()).prop_map(|(a, b, c, d)| Deed::Across(a, b, c, d)),
		1 => amount().prop_map(Deed::Clear),
		1 => amount().prop_map(Deed::ClearingLimit),
		1 => Just(Deed::Agree),
		2 => Just(Deed::EndAgreement),
		1 => who().prop_map(Deed::Guardian),
		1 => amount().prop_map(Deed::Reserve),
		1 => (who(), amount()).prop_map(|(who, amount)| Deed::BurnHeld(who, amount)),
		2 => (who(), who(), amount(), any::<bool>()).prop_map(|(a, b, c, d)| Deed::PayHeld(a, b, c, d)),
		1 => (who(), amount()).prop_map(|(to, amount)| Deed::SpendCommons(to, amount)),
		1 => (30 * DAY..90 * DAY).prop_map(Deed::Close),
		1 => (0..9u32).prop_map(Deed::Remove),
		1 => who().prop_map(Deed::Forget),
		2 => (1..11u64).prop_map(Deed::WriteOff),
	]
}

const HELD: RuntimeHoldReason = RuntimeHoldReason::Money(HoldReason::Redemption);

/// Performs an act as a transaction, all or nothing. It may be refused.
fn do_it(id: CurrencyId, other: CurrencyId, deed: Deed) {
	let result = frame_support::storage::with_storage_layer(|| match deed {
		Deed::Pass(time) => {
			pass(time);
			Ok(())
		}
		Deed::Pay(from, to, amount) => pay(id, from, to, amount),
		Deed::PayAll(from, to) => {
			let most = Money::balance(id, &from);
			Money::transfer_between(signed(from), id, to, 0, most)
		}
		Deed::Issue(to, amount) => Money::mint_into(id, &to, amount).map(|_| ()),
		Deed::Redeem(who, amount) => Money::redeem(signed(who), id, amount),
		Deed::Join(who) => Money::join(signed(who), id),
		Deed::Limit(member, limit) => Money::set_limit(by_guardian(id), id, member, limit),
		Deed::Leave(who, heir) => Money::leave(signed(who), id, heir),
		Deed::Gone(member) => {
			expel(member);
			Ok(())
		}
		Deed::Back(member, key) => {
			if TestRoll::member(&key).is_none() {
				enrol(member, key);
			}
			Ok(())
		}
		Deed::MoveLine(who) => Money::move_line(signed(who), id),
		Deed::Settle(member) => Money::settle_default(signed(20), id, member),
		Deed::Freeze(who, time) => Money::freeze(by_guardian(id), id, who, now() + time, Default::default()),
		Deed::Hold(who, amount) => Money::hold(id, &HELD, &who, amount),
		Deed::Release(who, amount) => Money::release(id, &HELD, &who, amount, BestEffort).map(|_| ()),
		Deed::Across(from, to, amount, forth) => {
			let (first, second) = PAIRS[id as usize % PAIRS.len()];
			let ours = if forth { first } else { second };
			Money::pay_across(signed(from), agreement_of(id), ours, to, amount, Amount::MAX)
		}
		Deed::Clear(amount) => {
			let mut cycle = [0, 1, 2].map(agreement_of).to_vec();
			if !id.is_multiple_of(2) {
				cycle.reverse();
			}
			Money::clear_cycle(signed(20), cycle.try_into().unwrap(), 4, amount)
		}
		Deed::ClearingLimit(limit) => {
			Money::set_clearing_limit(by_guardian(other), agreement_of(id), other, limit)
		}
		Deed::Agree => agree(PAIRS[id as usize % PAIRS.len()]),
		Deed::EndAgreement => {
			let ours = PAIRS[id as usize % PAIRS.len()].0;
			Money::end_agreement(by_guardian(ours), agreement_of(id), ours)
		}
		Deed::Guardian(who) => Money::set_guardian(by_guardian(id), id, who),
		Deed::Reserve(amount) => {
			Money::state_reserve(signed(GUARDIAN), id, amount, Default::default(), [7; 32])
		}
		Deed::BurnHeld(who, amount) => {
			Money::burn_held(id, &HELD, &who, amount, BestEffort, Polite).map(|_| ())
		}
		Deed::PayHeld(from, to, amount, free) => {
			let mode = if free { Free } else { OnHold };
			Money::transfer_on_hold(id, &HELD, &from, &to, amount, BestEffort, mode, Polite).map(|_| ())
		}
		Deed::SpendCommons(to, amount) => Money::spend_commons(by_guardian(id), id, to, amount),
		Deed::Close(time) => {
			Money::close(by_guardian(id), id, now() + time, (id.is_multiple_of(2)).then_some((1, 1_000)))
		}
		Deed::Forget(who) => Money::forget_account(signed(who), id),
		Deed::WriteOff(member) => Money::write_off(by_guardian(id), id, member),
		Deed::Remove(most) => {
			Money::remove_accounts(signed(20), id, most).map(|_| ()).map_err(|error| error.error)
		}
	});
	let _ = result;
}

proptest! {
	#[test]
	fn the_books_agree_whatever_is_done_in_whatever_order(
		deeds in proptest::collection::vec((0..10u32, 0..10u32, deed()), 1..200),
	) {
		genesis().execute_with(|| {
			assert_eq!(currencies(), (0..10).collect::<Vec<_>>());
			for pair in PAIRS {
				agree(pair).expect("the guardians agree");
			}
			for (id, other, deed) in deeds {
				let told = format!("{deed:?} in currency {id}");
				do_it(id, other, deed);
				if let Err(error) = Money::do_try_state() {
					panic!("after {told}: {error:?}");
				}
			}
		});
	}
}
