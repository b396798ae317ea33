//! What attackers try with community currencies, on the whole runtime.

use super::*;
use crate::keys::session::sets_keys;
use frame_support::BoundedVec;
use frame_system::ConsumerLimits;
use pallet_currencies::{Error, Lines};
use rochdale_primitives::Membership;
use rochdale_runtime::{configs::system::ProxyType, tracks::Track, Members};
use sp_runtime::DispatchError;

type MembersCall = pallet_members::Call<Runtime>;

#[test]
fn a_thief_owes_and_pays_nothing_in_community_currencies_and_the_debt_follows_the_person() {
	community(7).execute_with(|| {
		let [old, new, thief] = [4, 70, 66].map(person);
		let mut currencies = [0; 3];
		block(START, || {
			for who in [&old, &thief] {
				Balances::mint_into(who, 100 * UNIT).expect("there is room");
			}
			let market = open(terms("Market", vouchers(), None));
			let [hours, minutes] = ["Hours", "Minutes"].map(|name| open(terms(name, credit(), None)));
			currencies = [market, hours, minutes];
			by(&person(0), CurrencyCall::issue { currency: market, to: old.clone(), amount: 1_000 })
				.expect("issued");
			for currency in [hours, minutes] {
				for who in [4, 5] {
					by(&person(who), CurrencyCall::join { currency }).expect("a member joins");
				}
			}
			pay(hours, 4, 5, 300);
			pay(minutes, 5, 4, 50);
			let guardians = BoundedVec::try_from(vec![3, 5, 6]).expect("few");
			by(&old, MembersCall::set_guardians { guardians, threshold: 3 }).expect("a member names them");
		});
		let [market, hours, minutes] = currencies;
		let frozen = || Err(TokenError::Frozen.into());
		let spends_nothing = |in_payments: DispatchError| {
			for currency in currencies {
				let transfer = CurrencyCall::transfer { currency, to: thief.clone(), amount: 1 };
				assert_eq!(by(&old, transfer), frozen());
				let asset = Asset::WithId(currency);
				let pays = PaymentCall::pay { to: thief.clone(), asset, amount: 1, memo: text("mine") };
				assert_eq!(by(&old, pays), Err(in_payments));
			}
			let all = CurrencyCall::leave { currency: minutes, heir: Some(thief.clone()) };
			assert_eq!(by(&old, all), frozen(), "an inheritance is a payment too");
		};
		let brings = |currency| by(&person(5), CurrencyCall::move_account { currency, old: old.clone() });
		quiet_block(START + 15 * DAY, || {
			for guardian in [3, 5, 6] {
				by(&person(guardian), MembersCall::support_recovery { id: 4, new: new.clone() })
					.expect("says so");
			}
			spends_nothing(TokenError::Frozen.into());
			by(&old, MembersCall::object_to_recovery {}).expect("the thief objects");
			spends_nothing(TokenError::Frozen.into());
			for currency in currencies {
				let nothing = Error::<Runtime>::NothingToChange.into();
				assert_eq!(brings(currency), Err(nothing), "it is not decided whose it is");
			}
			pay(hours, 5, 4, 100);
		});
		block(START + 15 * DAY + 3_000, || {
			members_decide(Track::Membership, MembersCall::decide_recovery { id: 4, moves: true })
				.expect("the members decide it");
			assert_eq!(Members::member(&new), Some(4));
			spends_nothing(pallet_payments::Error::<Runtime>::KeyReplaced.into());
			for currency in currencies {
				brings(currency).expect("anybody can");
				assert_eq!(CommunityCurrencies::account_info(currency, old.clone()), None);
			}
			let has = [market, hours, minutes].map(|id| worth(id, &new));
			assert_eq!(has, [1_000, -200, 50], "what the person had and owed, with what came meanwhile");
			for currency in [hours, minutes] {
				assert_eq!(Lines::<Runtime>::get(currency, 4), Some(new.clone()));
				assert_eq!(worth(currency, &new) + worth(currency, &person(5)), 0, "nobody's debt is lost");
			}
			// The person goes on where they were, up to the same limit.
			let owes_more =
				|amount| by(&new, CurrencyCall::transfer { currency: hours, to: person(5), amount });
			assert_eq!(owes_more(801), Err(TokenError::FundsUnavailable.into()));
			owes_more(800).expect("up to the limit of 1,000");
			check();
		});
	});
}

#[test]
fn a_hundred_and_fifty_junk_currencies_take_nothing_of_whom_they_are_sent_to() {
	community(4).execute_with(|| {
		let victim = person(3);
		block(START, || {
			Balances::mint_into(&victim, 100 * UNIT).expect("there is room");
			let hours = open(terms("Hours", credit(), None));
			let before = System::consumers(&victim);
			let most = <Runtime as frame_system::Config>::MaxConsumers::max_consumers();
			let junk: Vec<_> = (0..150).map(|_| open(terms("Junk", vouchers(), None))).collect();
			assert!(junk.len() > most as usize);
			for currency in junk {
				let (to, who, reason) = (victim.clone(), victim.clone(), Default::default());
				by(&person(0), CurrencyCall::issue { currency, to, amount: 1 }).expect("issued");
				by(&person(0), CurrencyCall::freeze { currency, who, until: START + DAY, reason })
					.expect("a guardian freezes it");
			}
			assert_eq!(System::consumers(&victim), before, "they refer to nothing of the victim");
			by(&victim, CurrencyCall::join { currency: hours }).expect("a member joins");
			let delegate = person(2).into();
			let proxy =
				pallet_proxy::Call::<Runtime>::add_proxy { delegate, proxy_type: ProxyType::Any, delay: 0 };
			by(&victim, proxy).expect("there is room");
			by(&victim, sets_keys(&victim, 50)).expect("a member has session keys");
			assert_eq!(System::consumers(&victim), before + 3);
			check();
		});
	});
}
