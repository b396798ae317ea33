//! The power of a stolen key, of a key of nobody, and of an account that comes back, on the whole runtime.

pub mod session;

use crate::common::*;
use codec::{Decode, Encode};
use frame_support::{
	assert_ok,
	dispatch::{DispatchClass, DispatchResult, GetDispatchInfo},
	traits::fungible::{Inspect, Mutate},
	weights::Weight,
};
use rochdale_primitives::{MemberId, Membership};
use rochdale_runtime::{
	configs::system::ProxyType, hardware::Hardware, tracks::Track, AccountId, Allowance, Balances, Executive,
	Members, PolicyConfig, Runtime, RuntimeCall, RuntimeEvent, System, UNIT,
};
use sp_core::{sr25519, Pair};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	transaction_validity::InvalidTransaction,
	ApplyExtrinsicResult, BoundedVec, DispatchError,
};

type MembersCall = pallet_members::Call<Runtime>;
type UtilityCall = pallet_utility::Call<Runtime>;
type ProxyCall = pallet_proxy::Call<Runtime>;
type CouncilCall = pallet_collective::Call<Runtime, pallet_collective::Instance1>;

/// A founder with this number has named four guardians; the key is stolen, three guardians agree on a new one, and the
/// thief objects. Returns the old key, the new one, and the thief's.
fn disputed(victim: u32, named: [u32; 4], now: Moment) -> [AccountId; 3] {
	let [old, new, thief] = [victim, 70, 66].map(person);
	block(START, || {
		Balances::mint_into(&old, 100 * UNIT).expect("there is room");
		Balances::mint_into(&thief, 10 * UNIT).expect("there is room");
		let guardians = BoundedVec::try_from(named.map(MemberId::from).to_vec()).expect("few");
		by(&old, MembersCall::set_guardians { guardians, threshold: 3 }).expect("a member names them");
		let proxy =
			ProxyCall::add_proxy { delegate: thief.clone().into(), proxy_type: ProxyType::Any, delay: 0 };
		by(&old, proxy).expect("the thief makes a proxy first");
	});
	quiet_block(now, || {
		for guardian in &named[..3] {
			let id = victim.into();
			by(&person(*guardian), MembersCall::support_recovery { id, new: new.clone() }).expect("says so");
		}
		by(&old, MembersCall::object_to_recovery {}).expect("the thief objects");
	});
	[old, new, thief]
}

fn pay(dest: &AccountId) -> RuntimeCall {
	pallet_balances::Call::<Runtime>::transfer_allow_death { dest: dest.clone().into(), value: UNIT }.into()
}

#[test]
fn a_dispute_freezes_money_and_voice_and_the_arbiter_gives_both_to_whose_they_are() {
	community(6).execute_with(|| {
		let [old, new, thief] = disputed(4, [1, 2, 3, 5], START + 15 * DAY);
		block(START + 15 * DAY + 3_000, || {
			assert_eq!(Members::member(&old), None);
			assert!(by(&old, pay(&thief)).is_err(), "nothing can be paid");
			let through_the_proxy = ProxyCall::proxy {
				real: old.clone().into(),
				force_proxy_type: None,
				call: Box::new(pay(&thief)),
			};
			assert!(by(&thief, through_the_proxy).is_err(), "a proxy does nothing for a disputed key");
			assert_ok!(members_decide(
				Track::Membership,
				MembersCall::decide_recovery { id: 4, moves: true }
			));
			assert_eq!(Members::member(&new), Some(4));
			// The deposit for the proxy stays on the old key.
			assert!(Balances::free_balance(&new) > 90 * UNIT, "the money that was frozen goes to the person");
			assert!(Balances::free_balance(&old) < UNIT);
			check();
			// It goes to the person when it is released; the thief does not get it first.
			assert_ok!(by(&old, ProxyCall::remove_proxies {}));
			assert!(by(&old, pay(&thief)).is_err());
			let before = Balances::free_balance(&new);
			assert_ok!(by(&person(5), MembersCall::collect_money { old: old.clone() }));
			assert!(Balances::free_balance(&new) > before);
			assert_eq!(Balances::total_balance(&old), 0);
			check();
		});
	});
}

#[test]
fn the_members_decide_a_dispute_and_neither_a_seat_nor_the_founders_council_does() {
	let decide = |moves| RuntimeCall::Members(MembersCall::decide_recovery { id: 4, moves });
	for moves in [true, false] {
		community(9).execute_with(|| {
			// No seat of the council is a party.
			let [old, new, thief] = disputed(4, [3, 5, 6, 7], START + 15 * DAY);
			block(START + 15 * DAY + 3_000, || {
				let alone = |who: &AccountId| by(who, decide(moves));
				for who in [&person(1), &person(3), &old, &new] {
					assert_eq!(alone(who), Err(DispatchError::BadOrigin));
				}
				let motion = || Box::new(decide(moves));
				let length_bound = decide(moves).encoded_size() as u32;
				assert_ok!(by(&person(1), CouncilCall::execute { proposal: motion(), length_bound }));
				let one = CouncilCall::propose { threshold: 1, proposal: motion(), length_bound };
				assert_ok!(by(&person(1), one));
				assert_eq!([&old, &new].map(Members::member), [None, None], "one seat decides nothing");

				assert_eq!(decided(decide(moves)), Err(DispatchError::BadOrigin));
				assert_ok!(members_decide(Track::Membership, decide(moves)));
				let (voice, other) = if moves { (&new, &old) } else { (&old, &new) };
				assert_eq!((Members::member(voice), Members::member(other)), (Some(4), None));
				assert!(Balances::free_balance(voice) > 90 * UNIT, "the money goes where the voice goes");
				assert_ok!(by(voice, pay(&thief)));
				assert!(by(other, pay(&thief)).is_err(), "the other key pays nothing");
				// The guardians who were wrong answer for it, and nobody else does.
				let invites = |n| by(&person(n), MembersCall::invite { who: person(80 + n) });
				for guardian in [3, 5, 6] {
					let penalised: DispatchError = pallet_members::Error::<Runtime>::Penalised.into();
					assert_eq!(invites(guardian), if moves { Ok(()) } else { Err(penalised) });
				}
				assert_ok!(invites(7));
				check();
			});
		});
	}
}

#[test]
fn a_dispute_that_nobody_decides_frees_the_money_again() {
	community(6).execute_with(|| {
		let [old, _, thief] = disputed(4, [1, 2, 3, 5], START + 15 * DAY);
		quiet_block(START + 44 * DAY, || {
			by(&person(5), MembersCall::close_recovery { id: 4 }).expect("nobody has decided");
			assert_eq!(Members::member(&old), Some(4));
			assert_ok!(by(&old, pay(&thief)));
			check();
		});
	});
}

#[test]
fn a_person_recovered_without_a_dispute_has_their_money_and_a_thief_pays_nothing_away_in_the_meantime() {
	community(6).execute_with(|| {
		let [old, new, thief] = [0, 70, 66].map(person);
		block(START, || {
			Balances::mint_into(&old, 100 * UNIT).expect("there is room");
			Balances::mint_into(&thief, 10 * UNIT).expect("there is room");
			let guardians = BoundedVec::try_from(vec![1, 2, 3, 4]).expect("few");
			by(&old, MembersCall::set_guardians { guardians, threshold: 3 }).expect("a member names them");
		});
		quiet_block(START + 15 * DAY, || {
			for guardian in [1, 2, 3] {
				by(&person(guardian), MembersCall::support_recovery { id: 0, new: new.clone() })
					.expect("says so");
			}
			let pay = pallet_balances::Call::<Runtime>::transfer_allow_death {
				dest: thief.clone().into(),
				value: UNIT,
			};
			assert!(by(&old, pay).is_err(), "nothing can be paid");
		});
		quiet_block(START + 30 * DAY, || {
			let both = || Balances::total_balance(&old) + Balances::total_balance(&new);
			let before = both();
			assert_ok!(by(&new, MembersCall::complete_recovery {}));
			assert_eq!((Members::member(&new), Balances::total_balance(&old)), (Some(0), 0));
			assert_eq!(both(), before);
			check();
		});
	});
}

#[test]
fn a_lapsed_member_without_a_coin_takes_over_with_a_new_key_and_renews() {
	let [lost, found] = [8, 9].map(|seed| sr25519::Pair::from_seed(&[seed; 32]));
	let [old, new] = [&lost, &found].map(|key| AccountId::from(key.public()));
	let founders = (0..5).map(person).chain([old.clone()]).collect();
	let policy = PolicyConfig {
		membership_validity: Some(200 * DAY),
		vouch_validity: Some(30 * YEAR),
		session_length: Some(2_000_000_000),
		// The blocks of this story are days apart. So the work of days must fit in one.
		hardware: Some(Hardware::Server),
		..Default::default()
	};
	let applied = |key: &sr25519::Pair, call: RuntimeCall| {
		let nonce = *System::account_nonce(AccountId::from(key.public()));
		Executive::apply_extrinsic(signed(key, nonce, 0, call))
	};
	let no_money: ApplyExtrinsicResult = Err(InvalidTransaction::Payment.into());
	// The thief makes as many free transactions as possible.
	let drain = || {
		let quotas = || [0, 1, 4].map(person).iter().chain([&new]).map(Allowance::info).collect::<Vec<_>>();
		let before = quotas();
		let close = RuntimeCall::from(MembersCall::close_recovery { id: 5 });
		let made = (0..5_000).take_while(|_| applied(&lost, close.clone()) != no_money).count();
		assert!((1..5_000).contains(&made), "the thief has made {made}");
		assert_eq!(quotas(), before, "the thief has used up nobody else's quota");
	};
	let mut now = START;
	genesis_of(founders, policy).execute_with(|| {
		let next = |now: &mut Moment, calls: &dyn Fn()| {
			*now += 5 * DAY;
			block(*now, || {
				for n in 0..5 {
					by(&person(n), MembersCall::renew {}).expect("the others renew");
				}
				calls();
			});
		};
		block(now, || {
			let guardians = BoundedVec::try_from(vec![0, 1, 2, 3]).expect("few");
			by(&old, MembersCall::set_guardians { guardians, threshold: 3 }).expect("a member names them");
		});
		while Members::is_active(5) {
			assert!(now < START + 200 * DAY, "a membership ends");
			next(&mut now, &|| {});
		}
		next(&mut now, &|| {
			for guardian in 0..3 {
				by(&person(guardian), MembersCall::support_recovery { id: 5, new: new.clone() })
					.expect("says so");
			}
			drain();
			let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
			assert_eq!(applied(&found, remark), no_money, "a guest makes no other call for nothing");
		});
		for _ in 0..2 {
			next(&mut now, &|| {});
		}
		next(&mut now, &|| {
			drain();
			assert_eq!(applied(&found, MembersCall::complete_recovery {}.into()), Ok(Ok(())));
		});
		assert_eq!((Members::known_account(5), Members::is_active(5)), (Some(new.clone()), false));
		// The last dividend has come with the recovery. No fee is taken of it.
		let had = Balances::total_balance(&new);
		// What the thief used of the person's quota has come back within the day, and the thief can use no more of it.
		block(now + DAY, || {
			assert_eq!(applied(&lost, MembersCall::renew {}.into()), no_money);
			assert_eq!(applied(&found, MembersCall::renew {}.into()), Ok(Ok(())));
			assert_eq!((Members::member(&new), Members::member(&old)), (Some(5), None));
			assert_eq!([&old, &new].map(Balances::total_balance), [0, had]);
			check();
		});
	});
}

/// What the last call through a proxy led to.
fn last_of_a_proxy() -> DispatchResult {
	let result = |event| match event {
		RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => Some(result),
		_ => None,
	};
	System::events().into_iter().rev().find_map(|record| result(record.event)).expect("a proxy has acted")
}

/// The error that has ended the last list of calls, or of one call of it.
fn last_of_a_batch() -> DispatchError {
	use pallet_utility::Event::{BatchInterrupted, ItemFailed};
	let error = |event| match event {
		RuntimeEvent::Utility(BatchInterrupted { error, .. } | ItemFailed { error }) => Some(error),
		_ => None,
	};
	System::events().into_iter().rev().find_map(|record| error(record.event)).expect("a call has failed")
}

fn through(real: &AccountId, call: RuntimeCall) -> RuntimeCall {
	let call = Box::new(call);
	ProxyCall::proxy { real: real.clone().into(), force_proxy_type: None, call }.into()
}

fn filtered() -> DispatchError {
	frame_system::Error::<Runtime>::CallFiltered.into()
}

#[test]
fn a_proxy_that_may_not_vote_does_not_vote_in_a_batch_or_add_another_proxy() {
	community(3).execute_with(|| {
		let seat = person(0);
		let adds = |n: u32, proxy_type| {
			let delegate = person(n).into();
			ProxyCall::add_proxy { delegate, proxy_type, delay: 0 }
		};
		let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
		let (proposal, length_bound) = (BlakeTwo256::hash_of(&remark), remark.encoded_size() as u32);
		let vote = || RuntimeCall::from(CouncilCall::vote { proposal, index: 0, approve: true });
		let ayes = || {
			// The fields of `Votes` are private: the number of the motion, the threshold, and then the ayes.
			let votes = pallet_collective::Voting::<Runtime, pallet_collective::Instance1>::get(proposal);
			let votes = votes.expect("the motion is open").encode();
			<(u32, u32, Vec<AccountId>)>::decode(&mut &votes[..]).expect("so they are stored").2
		};
		block(START, || {
			Balances::mint_into(&seat, 100 * UNIT).expect("there is room");
			let propose = CouncilCall::propose { threshold: 2, proposal: Box::new(remark), length_bound };
			by(&person(1), propose).expect("a seat proposes");
			for (n, kind) in [(66, ProxyType::NonTransfer), (67, ProxyType::Validating), (68, ProxyType::Any)]
			{
				by(&seat, adds(n, kind)).expect("there is room");
			}
		});
		quiet_block(START + 2 * DAY, || {
			for n in [66, 67] {
				let acts = |call: RuntimeCall| {
					by(&person(n), through(&seat, call)).expect("it is a proxy");
					last_of_a_proxy()
				};
				let refused = Err(filtered());
				assert_eq!(acts(vote()), refused);
				assert_eq!(acts(UtilityCall::batch_all { calls: vec![vote()] }.into()), refused);
				for list in [
					UtilityCall::batch { calls: vec![vote()] },
					UtilityCall::force_batch { calls: vec![vote()] },
				] {
					assert_ok!(acts(list.clone().into()));
					assert_eq!(last_of_a_batch(), filtered());
					assert_ok!(acts(UtilityCall::batch { calls: vec![list.into()] }.into()));
					assert_eq!(last_of_a_batch(), filtered());
				}
				assert_eq!(acts(through(&seat, vote())), refused, "nor as its own proxy");
				for kind in [ProxyType::Any, ProxyType::NonTransfer, ProxyType::Claiming] {
					assert_eq!(acts(adds(n, kind).into()), refused);
					assert_eq!(
						acts(UtilityCall::batch_all { calls: vec![adds(n, kind).into()] }.into()),
						refused
					);
				}
				assert_eq!(acts(ProxyCall::remove_proxies {}.into()), refused);
			}
			assert!(ayes().is_empty());

			let before = Balances::free_balance(&seat);
			let claim = RuntimeCall::from(pallet_dividend::Call::<Runtime>::claim {});
			assert_ok!(by(&person(66), through(&seat, UtilityCall::batch_all { calls: vec![claim] }.into())));
			assert_ok!(last_of_a_proxy());
			assert!(Balances::free_balance(&seat) > before, "what the kind names is done in a batch too");
			assert_ok!(by(&person(68), through(&seat, vote())));
			assert_eq!(last_of_a_proxy(), Err(filtered()), "a proxy of any kind has no voice either");
			assert!(ayes().is_empty());
			check();
		});
	});
}

#[test]
fn a_proxy_does_not_become_the_person() {
	community(6).execute_with(|| {
		let (owner, buyer) = (person(4), person(66));
		block(START, || {
			Balances::mint_into(&owner, 100 * UNIT).expect("there is room");
			let delegate = buyer.clone().into();
			let add = ProxyCall::add_proxy { delegate, proxy_type: ProxyType::Any, delay: 0 };
			by(&owner, add).expect("there is room");
			let guardians = BoundedVec::try_from(vec![0, 1, 2]).expect("few");
			let calls = [
				MembersCall::change_key { new: buyer.clone() },
				MembersCall::set_guardians { guardians, threshold: 3 },
				MembersCall::renew {},
				MembersCall::leave {},
			];
			for call in calls {
				assert_ok!(by(&buyer, through(&owner, call.clone().into())));
				assert_eq!(last_of_a_proxy(), Err(filtered()), "{call:?}");
				// The person needs new vouches to renew.
				let renews = matches!(call, MembersCall::renew {});
				assert_eq!(by(&owner, call).is_err(), renews);
			}
		});
		block(START + 3_000, || {
			assert_ok!(by(&owner, MembersCall::stop_key_change {}));
			assert_eq!(Members::member(&owner), Some(4));
			check();
		});
	});
}

#[test]
fn nobody_goes_round_the_filter_of_disputed_keys() {
	community(6).execute_with(|| {
		let [old, thief, other] = [4, 66, 65].map(person);
		let mut signatories = [thief.clone(), other.clone()];
		signatories.sort();
		let together = pallet_multisig::Pallet::<Runtime>::multi_account_id(&signatories, 1);
		let adds = |delegate: AccountId| {
			let delegate = delegate.into();
			ProxyCall::add_proxy { delegate, proxy_type: ProxyType::Any, delay: 0 }
		};
		let as_two = |call: RuntimeCall| {
			let (other_signatories, call) = (vec![other.clone()], Box::new(call));
			pallet_multisig::Call::<Runtime>::as_multi_threshold_1 { other_signatories, call }
		};
		let pays = || through(&old, pay(&thief));
		block(START - 3_000, || {
			Balances::mint_into(&old, 100 * UNIT).expect("there is room");
			Balances::mint_into(&other, 100 * UNIT).expect("there is room");
			for delegate in [together.clone(), other.clone()] {
				by(&old, adds(delegate)).expect("there is room");
			}
			by(&other, adds(thief.clone())).expect("there is room");
			by(&thief, as_two(pays())).expect("before the dispute it pays");
			assert_eq!(Balances::free_balance(&thief), UNIT);
		});
		disputed(4, [1, 2, 3, 5], START + 15 * DAY);
		block(START + 15 * DAY + 3_000, || {
			let before = [&old, &thief].map(Balances::total_balance);
			for call in [
				pays(),
				UtilityCall::batch_all { calls: vec![pays()] }.into(),
				as_two(pays()).into(),
				as_two(UtilityCall::batch_all { calls: vec![pays()] }.into()).into(),
			] {
				assert_eq!(by(&thief, call), Err(filtered()));
			}
			assert_ok!(by(&thief, UtilityCall::batch { calls: vec![pays()] }));
			assert_eq!(last_of_a_batch(), filtered());
			// A proxy of a proxy.
			assert_ok!(by(&thief, through(&other, pays())));
			assert_eq!(last_of_a_proxy(), Err(filtered()));
			assert_eq!([&old, &thief].map(Balances::total_balance), before);
		});
	});
}

#[test]
fn an_immortal_transaction_is_not_taken_again_after_the_account_was_reaped() {
	community(3).execute_with(|| {
		let key = sr25519::Pair::from_seed(&[9; 32]);
		let who = AccountId::from(key.public());
		let mut gift = None;
		block(START, || {
			Balances::mint_into(&who, 10 * UNIT).expect("there is room");
			let nonce = *System::account_nonce(&who);
			let pays = |dest: AccountId| pallet_balances::Call::<Runtime>::transfer_allow_death {
				dest: dest.into(),
				value: UNIT,
			};
			let signed_gift = signed(&key, nonce, 0, pays(person(1)).into());
			assert!(matches!(Executive::apply_extrinsic(signed_gift.clone()), Ok(Ok(()))));
			let all =
				pallet_balances::Call::<Runtime>::transfer_all { dest: person(2).into(), keep_alive: false };
			assert!(matches!(Executive::apply_extrinsic(signed(&key, nonce + 1, 0, all.into())), Ok(Ok(()))));
			assert!(!System::account_exists(&who), "it has paid all it had, and is gone");
			gift = Some(signed_gift);
		});
		for n in 1..4 {
			block(START + n * 3_000, || ());
		}
		block(START + 15_000, || {
			Balances::mint_into(&who, 10 * UNIT).expect("there is room");
			assert!(Executive::apply_extrinsic(gift.expect("it was signed")).is_err(), "it was made before");
		});
	});
}

#[test]
fn a_transaction_of_one_block_is_not_taken_again_in_the_next() {
	community(3).execute_with(|| {
		let key = sr25519::Pair::from_seed(&[9; 32]);
		let who = AccountId::from(key.public());
		let gives = |dest: u32| pallet_balances::Call::<Runtime>::transfer_allow_death {
			dest: person(dest).into(),
			value: UNIT,
		};
		let all =
			pallet_balances::Call::<Runtime>::transfer_all { dest: person(2).into(), keep_alive: false };
		let calls: [RuntimeCall; 3] = [gives(1).into(), gives(1).into(), all.into()];
		let mut old = Vec::new();
		block(START, || {
			Balances::mint_into(&who, 10 * UNIT).expect("there is room");
			for call in calls {
				let next = signed(&key, *System::account_nonce(&who), 0, call);
				assert!(matches!(Executive::apply_extrinsic(next.clone()), Ok(Ok(()))));
				old.push(next);
			}
			assert!(!System::account_exists(&who), "it has paid all it had, and is gone");
		});
		block(START + 3_000, || {
			Balances::mint_into(&who, 10 * UNIT).expect("there is room");
			for again in old {
				assert!(Executive::apply_extrinsic(again).is_err(), "it was made before");
			}
			let new = signed(&key, *System::account_nonce(&who), 0, gives(1).into());
			assert!(matches!(Executive::apply_extrinsic(new), Ok(Ok(()))));
		});
	});
}

#[test]
fn no_author_fills_a_block_beyond_its_weight_with_a_signed_call_of_the_mandatory_class() {
	community(3).execute_with(|| {
		let key = sr25519::Pair::from_seed(&[9; 32]);
		let who = AccountId::from(key.public());
		block(START, || {
			Balances::mint_into(&who, 10 * UNIT).expect("there is room");
			let inherent = pallet_timestamp::Call::<Runtime>::set { now: START + 3_000 };
			let heavy: RuntimeCall = UtilityCall::with_weight {
				call: Box::new(inherent.into()),
				weight: Weight::from_parts(500_000_000_000_000, 0),
			}
			.into();
			let proxied = through(&who, heavy.clone());
			// A batch of it is operational, so it has a limit: it is longer than a block.
			let batch = UtilityCall::batch { calls: vec![heavy.clone()] }.into();
			// The first transaction lets the pallets do their work.
			let payment = signed(&key, *System::account_nonce(&who), 0, pay(&person(1)));
			assert!(matches!(Executive::apply_extrinsic(payment), Ok(Ok(()))));
			for (call, class, error) in [
				(heavy, DispatchClass::Mandatory, InvalidTransaction::MandatoryValidation),
				(proxied, DispatchClass::Mandatory, InvalidTransaction::MandatoryValidation),
				(batch, DispatchClass::Operational, InvalidTransaction::ExhaustsResources),
			] {
				let before = System::block_weight();
				assert_eq!(call.get_dispatch_info().class, class);
				let made = Executive::apply_extrinsic(signed(&key, *System::account_nonce(&who), 0, call));
				assert_eq!(made, Err(error.into()));
				assert_eq!(System::block_weight(), before);
			}
		});
	});
}

#[test]
fn a_stolen_key_decides_on_no_dividend_of_a_currency() {
	use pallet_currencies::{Supply, Terms};
	use rochdale_runtime::Asset;
	type DividendCall = pallet_dividend::Call<Runtime>;

	community(6).execute_with(|| {
		let [old, new] = [0, 70].map(person);
		let asset = Asset::WithId(pallet_currencies::NextCurrency::<Runtime>::get());
		let plan = pallet_dividend::Plan { period: 30 * DAY, issue: 1 };
		let sets = |who: &AccountId| {
			let plan = pallet_dividend::Plan { period: DAY, issue: 1_000_000 };
			by(who, DividendCall::set_plan { asset: asset.clone(), plan }).is_ok()
		};
		block(START, || {
			Balances::mint_into(&old, 1_000 * UNIT).expect("there is room");
			let terms = Terms {
				name: b"Leaves".to_vec().try_into().expect("a short name"),
				symbol: b"L".to_vec().try_into().expect("a short symbol"),
				decimals: 2,
				minimum: 1,
				supply: Supply::Dividend,
				demurrage: None,
			};
			by(&old, pallet_currencies::Call::<Runtime>::open { terms }).expect("a currency is opened");
			by(&old, DividendCall::open { asset: asset.clone(), plan }).expect("the guardian opens it");
			let guardians = BoundedVec::try_from(vec![1, 2, 3, 4]).expect("few");
			by(&old, MembersCall::set_guardians { guardians, threshold: 3 }).expect("a member names them");
		});
		quiet_block(START + 15 * DAY, || {
			for guardian in [1, 2, 3] {
				by(&person(guardian), MembersCall::support_recovery { id: 0, new: new.clone() })
					.expect("says so");
			}
			assert!(!sets(&old), "the key is disputed");
		});
		quiet_block(START + 30 * DAY, || {
			assert_ok!(by(&new, MembersCall::complete_recovery {}));
			assert!(!sets(&old), "the key was replaced");
			assert!(sets(&new), "the power follows the person");
			check();
		});
	});
}
