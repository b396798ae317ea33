//! Random lives, with all invariants checked after each act.

use crate::{mock::*, *};
use frame_support::traits::{
	fungible::{InspectHold, Mutate},
	ReservableCurrency,
};
use proptest::prelude::*;
use sp_core::H256;

#[derive(Clone, Debug)]
struct Act {
	what: u8,
	who: AccountId,
	other: AccountId,
	time: Moment,
}

fn act() -> impl Strategy<Value = Act> {
	(0..32u8, 0..12u64, 0..12u64, 0..40 * DAY).prop_map(|(what, who, other, time)| Act {
		what,
		who,
		other,
		time,
	})
}

/// The accounts in the random lives: founders' keys and others.
fn key_of(n: AccountId) -> AccountId {
	if n < 5 {
		key(n)
	} else {
		n
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(60))]

	#[test]
	fn the_books_agree_whatever_people_do(acts in prop::collection::vec(act(), 1..150)) {
		founded_by(5).execute_with(|| {
			wait(START);
			for id in 0..5 {
				Balances::mint_into(&key(id), 1_000).unwrap();
				Balances::reserve(&key(id), 100 * id).unwrap();
			}
			let mut active: std::collections::BTreeMap<MemberId, AccountId> =
				(0..5).map(|id| (id, key(id))).collect();
			said();
			for Act { what, who, other, time } in acts {
				let (signed, account) = (by(key_of(who)), key_of(other));
				let id = IdOf::<Test>::get(account).unwrap_or(other);
				let _ = match what {
					0..=2 => Members::invite(signed, account).is_ok(),
					3 | 4 => Members::accept_invitation(signed).is_ok(),
					5..=7 => Members::vouch(signed, id).is_ok(),
					8 => Members::join(signed, id).is_ok(),
					9 => Members::renew(signed).is_ok(),
					10 => Members::withdraw_vouch(signed, id).is_ok(),
					11 => Members::challenge(signed, id, H256::zero()).is_ok(),
					12 => Members::judge(root(), id, time % 2 == 0).is_ok(),
					13 => Members::change_key(signed, account).is_ok(),
					14 => Members::confirm_key(signed).is_ok(),
					15 | 16 => Members::support_recovery(signed, id, 200 + time % 2).is_ok(),
					17 => Members::object_to_recovery(signed).is_ok(),
					18 => Members::complete_recovery(by(200 + who % 2)).is_ok(),
					23 => Members::withdraw_support(signed, id).is_ok(),
					24 => Members::decide_recovery(root(), id, time % 2 == 0).is_ok(),
					25 => Members::close_recovery(signed, id).is_ok(),
					26 if time % 2 == 0 => {
						let three = vec![id, (id + 1) % 5, (id + 2) % 5].try_into().unwrap();
						Members::set_guardians(signed, three, 2).is_ok()
					}
					26 => Members::stop_key_change(signed).is_ok(),
					19 if time % 4 == 0 => Members::remove(root(), id).is_ok(),
					19 => Members::withdraw_invitation(signed, id).is_ok(),
					20 if time % 3 == 0 => Members::leave(signed).is_ok(),
					20 => Members::decline_invitation(signed).is_ok(),
					27 => Members::stay(signed).is_ok(),
					28 => Members::collect_money(signed, account).is_ok(),
					29 => {
						let key = key_of(who);
						let put_down = Balances::reserved_balance(key)
							- Balances::balance_on_hold(&HeldWhileDisputed::get(), &key);
						Balances::unreserve(&key, put_down.min(50)) == 0
					}
					21 => {
						let named = vec![id, other, who].try_into().unwrap();
						let caller = IdOf::<Test>::get(key_of(who)).unwrap_or(who);
						let challenged = VouchesGiven::<Test>::get(caller).challenging.unwrap_or(id);
						Members::name_branch(signed, challenged, named).is_ok()
					}
					22 => {
						let heads: Vec<_> = Challenges::<Test>::iter_keys().take(2).collect();
						let by = heads.first().and_then(|id| Branches::<Test>::iter_key_prefix(id).next());
						Members::judge_branch(root(), heads.try_into().unwrap(), by.unwrap_or(0)).is_ok()
					}
					_ => {
						wait(time);
						true
					},
				};
				Members::do_try_state().map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
				prop_assert_eq!(Balances::total_issuance(), 5_000);
				// The reports to other pallets give the same roll.
				for said in said() {
					match said {
						Said::Activated(id, who) => prop_assert_eq!(active.insert(id, who), None),
						Said::Deactivated(id, who) => prop_assert_eq!(active.remove(&id), Some(who)),
						Said::Rekeyed(id, old, new) => prop_assert_eq!(active.insert(id, new), Some(old)),
					}
				}
				prop_assert_eq!(active.len() as u32, Members::count());
				for (id, who) in &active {
					let speaks = !People::<Test>::get(id).unwrap().disputed;
					prop_assert_eq!(Members::member(who), speaks.then_some(*id));
					let agreed = Members::recovery_of(*id).is_some_and(|recovery| recovery.agreed.is_some());
					prop_assert_eq!(purse().frozen.contains(who), agreed);
				}
			}
			Ok(())
		})?;
	}
}
