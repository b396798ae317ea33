//! A preview says what a transaction would do and cost, and changes nothing. The home screen is one answer.

use crate::{
	common::*,
	currencies::{open, terms, text, vouchers},
	election,
};
use codec::Encode;
use equal_shares::{Completion, Rule, Utility};
use frame_support::traits::fungible::{Inspect, Mutate};
use pallet_participatory_budget::Stage;
use rochdale_primitives::runtime_decl_for_community_api::CommunityApiV2;
use rochdale_runtime::{
	api::{runtime_decl_for_member_app_api::MemberAppApiV2, Home, NoPreview, Pays, Preview},
	policy::{self, params::fees, Accepted, RuntimeParameters},
	preview::in_this_block,
	AccountId, Asset, Balance, Balances, Block, Executive, Members, PolicyConfig, Runtime, RuntimeCall,
	RuntimeEvent, Signature, SignedPayload, System, UncheckedExtrinsic, UNIT,
};
use sp_core::{sr25519, storage::StateVersion, Pair};
use sp_io::hashing::twox_128;
use sp_runtime::{
	generic::Era,
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	DispatchError,
};

type UtilityCall = pallet_utility::Call<Runtime>;
type BalancesCall = pallet_balances::Call<Runtime>;
type MembersCall = pallet_members::Call<Runtime>;
type PaymentCall = pallet_payments::Call<Runtime>;
type CurrencyCall = pallet_currencies::Call<Runtime>;

fn refused(reason: InvalidTransaction) -> Result<Preview, NoPreview> {
	Err(NoPreview::Refused(TransactionValidityError::Invalid(reason)))
}

/// What the API answers. The state is the same afterwards.
fn preview_of(who: &AccountId, bytes: Vec<u8>) -> Result<Preview, NoPreview> {
	let root = || sp_io::storage::root(StateVersion::V1);
	let before = root();
	let answer = <Runtime as MemberAppApiV2<Block>>::preview(who.clone(), bytes);
	assert_eq!(root(), before, "a preview changes nothing");
	answer
}

fn preview(who: &AccountId, call: impl Into<RuntimeCall>) -> Result<Preview, NoPreview> {
	preview_of(who, call.into().encode())
}

fn home(who: &AccountId) -> Home {
	<Runtime as MemberAppApiV2<Block>>::me(who.clone())
}

fn remark() -> RuntimeCall {
	frame_system::Call::remark { remark: b"hello".to_vec() }.into()
}

fn gives(to: u32, value: Balance) -> BalancesCall {
	BalancesCall::transfer_keep_alive { dest: person(to).into(), value }
}

/// Runs this story on a chain with one block, after the block as an app sees it.
fn after_a_block(policy: PolicyConfig, story: impl FnOnce()) {
	let policy = PolicyConfig { session_length: Some(2_000_000_000), ..policy };
	genesis(4, policy).execute_with(|| {
		block(START, || {
			Balances::mint_into(&person(1), 1_000 * UNIT).expect("there is room");
		});
		story();
	});
}

#[test]
fn a_member_sees_what_a_payment_takes_from_the_quota_and_what_it_does() {
	after_a_block(PolicyConfig::default(), || {
		let seen = preview(&person(1), gives(2, UNIT)).expect("it is valid");
		assert_eq!(seen.outcome, Ok(()));
		let Pays::Quota { cost, after: Some(after) } = seen.pays else { panic!("it is free") };
		assert!(cost > 0 && after.left < after.cap && after.left + cost <= after.cap);
		assert_eq!(seen.held.0, seen.held.1, "nothing is held");
		let pays = |event: &RuntimeEvent| {
			matches!(event, RuntimeEvent::Balances(pallet_balances::Event::Transfer { amount: UNIT, .. }))
		};
		assert!(seen.events.iter().any(pays), "the payment is in the events: {:?}", seen.events);
		assert_eq!(seen.more_events, 0);
		let too_much = preview(&person(1), gives(2, 2_000 * UNIT)).expect("it is valid");
		assert!(too_much.outcome.is_err());
		assert!(matches!(too_much.pays, Pays::Quota { .. }), "a call that fails takes from the quota, too");
	});
}

#[test]
fn an_account_sees_the_fee_its_currency_and_a_refusal() {
	after_a_block(PolicyConfig { allowance_cap: Some(0), ..Default::default() }, || {
		let seen = preview(&person(1), remark()).expect("it is valid");
		let Pays::Fee { asset: Asset::Native, amount: fee } = seen.pays else { panic!("there is no quota") };
		assert!(fee > 0);
		assert_eq!(preview(&person(2), remark()), refused(InvalidTransaction::Payment), "it has no money");
		assert_eq!(
			preview(&person(9), remark()),
			refused(InvalidTransaction::Payment),
			"nobody has this key"
		);
		let mut market = 0;
		block(START + 3_000, || {
			market = open(terms("Market", vouchers(), None));
			by(&person(0), CurrencyCall::issue { currency: market, to: person(2), amount: 1_000_000 })
				.expect("issued");
			let accepted = Accepted { currency: market, units: 10_000_000, native: UNIT };
			let list = Some(vec![accepted].try_into().expect("one"));
			let value = RuntimeParameters::Fees(fees::Parameters::Accepted(fees::Accepted, list));
			decided(policy::Call::<Runtime>::set_parameter { key_value: value }).expect("it is decided");
		});
		let seen = preview(&person(2), remark()).expect("it is paid in vouchers");
		assert_eq!(seen.outcome, Ok(()));
		let Pays::Fee { asset, amount } = seen.pays else { panic!("there is no quota") };
		assert_eq!((asset, amount), (Asset::WithId(market), (fee * 10_000_000).div_ceil(UNIT)));
	});
}

#[test]
fn a_deposit_is_seen_before_it_is_held() {
	after_a_block(PolicyConfig::default(), || {
		let delegate = person(2).into();
		let call = pallet_proxy::Call::<Runtime>::add_proxy {
			delegate,
			proxy_type: rochdale_runtime::configs::system::ProxyType::Claiming,
			delay: 0,
		};
		let seen = preview(&person(1), call.clone()).expect("it is valid");
		assert_eq!(seen.outcome, Ok(()));
		assert!(seen.held.1 > seen.held.0);
		block(START + 3_000, || by(&person(1), call).expect("the deposit is held"));
		assert_eq!(Balances::total_balance(&person(1)) - Balances::balance(&person(1)), seen.held.1);
	});
}

#[test]
fn a_call_that_the_filter_stops_is_seen_to_fail() {
	after_a_block(PolicyConfig::default(), || {
		let filtered: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
		let name =
			|name: &str| frame_support::BoundedVec::try_from(name.as_bytes().to_vec()).expect("a short name");
		pallet_tx_pause::PausedCalls::<Runtime>::insert((name("Balances"), name("transfer_keep_alive")), ());
		assert_eq!(preview(&person(1), gives(2, UNIT)).expect("it is valid").outcome, Err(filtered));
		let all = UtilityCall::batch_all { calls: vec![remark(), gives(2, UNIT).into()] };
		let seen = preview(&person(1), all).expect("it is valid");
		assert_eq!(seen.outcome, Err(filtered), "not in a batch either");
		let as_root = UtilityCall::dispatch_as {
			as_origin: Box::new(frame_system::RawOrigin::<AccountId>::Root.into()),
			call: Box::new(gives(2, UNIT).into()),
		};
		let seen = preview(&person(1), as_root).expect("it is valid");
		assert!(
			[DispatchError::BadOrigin, filtered].map(Err).contains(&seen.outcome),
			"nobody is root: {:?}",
			seen.outcome
		);
		assert_eq!(home(&person(1)).paused, [(b"Balances".to_vec(), b"transfer_keep_alive".to_vec())]);
	});
}

#[test]
fn a_batch_is_seen_with_all_that_happens_in_it() {
	after_a_block(PolicyConfig::default(), || {
		let calls: Vec<RuntimeCall> =
			vec![gives(2, UNIT).into(), gives(3, 2_000 * UNIT).into(), gives(0, UNIT).into()];
		let stops = preview(&person(1), UtilityCall::batch { calls: calls.clone() }).expect("it is valid");
		assert_eq!(stops.outcome, Ok(()), "a batch that is interrupted has not failed");
		let interrupted = |event: &RuntimeEvent| {
			matches!(event, RuntimeEvent::Utility(pallet_utility::Event::BatchInterrupted { index: 1, .. }))
		};
		assert!(stops.events.iter().any(interrupted));
		let all = preview(&person(1), UtilityCall::batch_all { calls }).expect("it is valid");
		assert!(all.outcome.is_err());
		let many: Vec<RuntimeCall> = (0..150).map(|_| gives(2, UNIT).into()).collect();
		let seen = preview(&person(1), UtilityCall::batch { calls: many }).expect("it is valid");
		assert_eq!(seen.events.len(), rochdale_runtime::api::MOST_EVENTS as usize, "the answer is bounded");
		assert!(seen.more_events >= 300 - rochdale_runtime::api::MOST_EVENTS);
	});
}

fn strange_bytes() {
	after_a_block(PolicyConfig::default(), || {
		let trailing = [remark().encode(), vec![0]].concat();
		for bytes in [vec![], vec![255; 10], trailing, vec![0, 0, 255, 255, 255, 255]] {
			assert_eq!(preview_of(&person(1), bytes), Err(NoPreview::NotACall));
		}
		let nested = |depth| {
			let batch = |call| UtilityCall::batch { calls: vec![call] }.into();
			(0..depth).fold(remark(), |call, _| batch(call)).encode()
		};
		assert_eq!(preview_of(&person(1), nested(300)), Err(NoPreview::NotACall), "it is nested too deep");
		// The filter may refuse it, but there is an answer.
		assert!(preview_of(&person(1), nested(20)).is_ok());
		let calls: Vec<RuntimeCall> = (0..30_000).map(|_| gives(2, 1).into()).collect();
		let heavy = UtilityCall::force_batch { calls };
		assert_eq!(preview(&person(1), heavy), refused(InvalidTransaction::ExhaustsResources));
		let mandatory = pallet_timestamp::Call::<Runtime>::set { now: START + 6_000 };
		assert_eq!(preview(&person(1), mandatory), refused(InvalidTransaction::MandatoryValidation));
	});
}

#[test]
fn what_is_no_transaction_gets_a_clear_answer_and_never_a_panic() {
	// Calls that are nested deep need more stack than a thread has by default.
	let builder = std::thread::Builder::new().stack_size(64 << 20);
	builder.spawn(strange_bytes).expect("a thread can be started").join().expect("there is an answer");
}

#[test]
fn a_preview_is_possible_before_the_first_block_and_after_a_full_one() {
	genesis(4, PolicyConfig::default()).execute_with(|| {
		// Before the clock has started, the quota is empty.
		Balances::mint_into(&person(1), 1_000 * UNIT).expect("there is room");
		let seen = preview(&person(1), remark()).expect("it is valid");
		assert_eq!(seen.outcome, Ok(()));
		block(START, || {
			let most = frame_support::weights::Weight::MAX;
			System::register_extra_weight_unchecked(most, frame_support::dispatch::DispatchClass::Mandatory);
			assert_eq!(
				in_this_block(&person(1), &remark().encode()),
				refused(InvalidTransaction::ExhaustsResources),
				"nothing more comes into this block"
			);
		});
		assert_eq!(preview(&person(1), remark()).expect("the next block is empty").outcome, Ok(()));
	});
}

#[test]
fn nothing_is_promised_while_an_upgrade_migrates_and_blocks_take_no_transactions() {
	after_a_block(PolicyConfig::default(), || {
		let call = || gives(2, UNIT);
		assert!(preview(&person(1), call()).is_ok());
		// As the first step of a migration leaves it: the cursor is there.
		let cursor = twox_128(b"MultiBlockMigrations").into_iter().chain(twox_128(b"Cursor"));
		let cursor: Vec<u8> = cursor.collect();
		sp_io::storage::set(&cursor, &[1]);
		assert_eq!(preview(&person(1), call()), refused(InvalidTransaction::ExhaustsResources));
		sp_io::storage::clear(&cursor);
		assert!(preview(&person(1), call()).is_ok(), "and afterwards as before");
	});
}

#[test]
fn a_preview_costs_what_the_transaction_then_costs() {
	let key = sr25519::Pair::from_seed(&[5; 32]);
	let who = AccountId::from(key.public());
	let policy =
		PolicyConfig { session_length: Some(2_000_000_000), allowance_cap: Some(0), ..Default::default() };
	let founders = (0..3).map(person).chain([who.clone()]).collect();
	genesis_of(founders, policy).execute_with(|| {
		block(START, || {
			Balances::mint_into(&who, 1_000 * UNIT).expect("there is room");
		});
		let seen = preview(&who, remark()).expect("it is valid");
		let Pays::Fee { amount, .. } = seen.pays else { panic!("there is no quota") };
		block(START + 3_000, || {
			let before = Balances::total_balance(&who);
			// Like those of wallets, it is valid for some blocks only.
			let era = Era::mortal(64, (System::block_number() - 1).into());
			let extension = rochdale_runtime::extension(0, era, 0);
			let payload = SignedPayload::new(remark(), extension.clone()).expect("the extensions agree");
			let signature = Signature::Sr25519(payload.using_encoded(|bytes| key.sign(bytes)));
			let sent = UncheckedExtrinsic::new_signed(remark(), who.clone().into(), signature, extension);
			assert_eq!(Executive::apply_extrinsic(sent), Ok(Ok(())));
			assert_eq!(before - Balances::total_balance(&who), amount, "to the unit");
		});
	});
}

#[test]
fn home_is_one_answer_for_members_guests_and_strangers() {
	after_a_block(PolicyConfig::default(), || {
		let mut market = 0;
		block(START + 3_000, || {
			market = open(terms("Market", vouchers(), None));
			by(&person(0), CurrencyCall::issue { currency: market, to: person(1), amount: 500 })
				.expect("issued");
			let asks = PaymentCall::request {
				from: person(1),
				asset: Asset::WithId(market),
				amount: 100,
				memo: text("Bread"),
				expires_at: START + DAY,
			};
			by(&person(0), asks).expect("it is asked for");
			by(&person(0), MembersCall::invite { who: person(9) }).expect("a member invites");
		});
		let mine = home(&person(1));
		assert_eq!(mine.person.as_ref().map(|person| person.id), Some(1));
		assert_eq!(mine.balance.free, Balances::balance(&person(1)));
		assert!(mine.balance.allowance.is_some());
		let holdings: Vec<_> = mine.holdings.iter().map(|(id, account)| (*id, account.free)).collect();
		assert_eq!((holdings, mine.next_currency), (vec![(market, 500)], None));
		assert_eq!(mine.requests.iter().map(|(_, request)| request.amount).collect::<Vec<_>>(), [100]);
		assert_eq!((mine.cooperatives.len(), mine.polls.len(), mine.safe_mode_until), (0, 0, None));
		assert!(!mine.stopped);
		let guest = home(&person(9));
		assert!(guest.person.is_some() && guest.balance.allowance.is_some());
		let stranger = home(&person(50));
		assert!(stranger.person.is_none() && stranger.holdings.is_empty() && stranger.requests.is_empty());
		// In safe mode the clock stands still, and everybody is told so.
		pallet_safe_mode::EnteredUntil::<Runtime>::put(System::block_number() + 9);
		for who in [person(1), person(50)] {
			let told = home(&who);
			assert!(told.stopped && told.safe_mode_until == Some(System::block_number() + 9));
		}
		assert!(<Runtime as CommunityApiV2<Block, AccountId, Balance>>::info().stopped);
	});
}

#[test]
fn the_lists_of_the_app_come_in_bounded_pages() {
	community(6).execute_with(|| {
		let (holder, lost) = (person(1), person(2));
		block(START, || {
			for name in ["Market", "Tools", "Bread"] {
				let currency = open(terms(name, vouchers(), None));
				// The holder has no account in the second one.
				if currency != 1 {
					by(&person(0), CurrencyCall::issue { currency, to: holder.clone(), amount: 5 })
						.expect("issued");
				}
			}
			let guardians = vec![1, 3, 4, 5].try_into().expect("few");
			by(&lost, MembersCall::set_guardians { guardians, threshold: 3 }).expect("a member names them");
			let guardians = vec![0, 1, 3, 5].try_into().expect("few");
			by(&person(4), MembersCall::set_guardians { guardians, threshold: 3 })
				.expect("so does another one");
		});
		let page = |start, count| {
			let (page, next) = <Runtime as MemberAppApiV2<Block>>::holdings(holder.clone(), start, count);
			(page.into_iter().map(|(id, _)| id).collect::<Vec<_>>(), next)
		};
		assert_eq!(page(0, 2), (vec![0], Some(2)));
		assert_eq!(page(2, 2), (vec![2], None));
		assert_eq!(page(0, u32::MAX), (vec![0, 2], None));
		assert_eq!(page(u32::MAX, u32::MAX), (vec![], None));
		assert_eq!(page(0, 0), (vec![], None));

		let recoveries = |after, count| {
			let (persons, next) = <Runtime as MemberAppApiV2<Block>>::recoveries(None, after, count);
			(persons.into_iter().map(|person| person.id).collect::<Vec<_>>(), next)
		};
		assert_eq!(recoveries(None, 10), (vec![], None));
		quiet_block(START + 15 * DAY, || {
			by(&person(3), MembersCall::support_recovery { id: 2, new: person(60) })
				.expect("a guardian says so");
		});
		assert_eq!(recoveries(None, 10), (vec![2], None));
		assert_eq!((recoveries(None, 0), recoveries(Some(2), 10)), ((vec![], None), (vec![], None)));
		quiet_block(START + 15 * DAY + HOUR, || {
			by(&person(5), MembersCall::support_recovery { id: 4, new: person(61) })
				.expect("a guardian says so");
		});
		let (first, next) = recoveries(None, 1);
		let (second, end) = recoveries(next, 1);
		assert_eq!((first.len(), second.len(), end), (1, 1, None), "two pages have both");
		assert!(first != second && recoveries(None, 10).0.len() == 2);
		// Each guardian finds what they can support, page by page, and others find nothing.
		for id in 0..7 {
			let (mut found, mut after) = (Vec::new(), None);
			loop {
				let page = <Runtime as MemberAppApiV2<Block>>::recoveries(Some(id), after, 1);
				assert!(page.0.len() <= 1);
				found.extend(page.0.into_iter().map(|person| person.id));
				after = page.1;
				if after.is_none() {
					break;
				}
			}
			let mut expected: Vec<_> =
				[2, 4].into_iter().filter(|of| Members::guardians(*of).0.contains(&id)).collect();
			found.sort();
			expected.sort();
			assert_eq!(found, expected, "{id}");
		}
		assert!(Members::guardians(2).0.contains(&3) && !Members::guardians(2).0.contains(&2));
	});
}

#[test]
fn home_names_the_budgets_in_which_a_member_can_act() {
	let city = election::election("Poland_Wieliczka_2023_Green_Budget");
	community(6).execute_with(|| {
		let mut cycle = 0;
		let terms = election::terms(&city, Rule::EqualShares(Completion::Greedy), Utility::Cost);
		block(START, || cycle = election::start(terms));
		let budgets = home(&person(1)).budgets;
		let told: Vec<_> = budgets.iter().map(|budget| (budget.cycle, budget.stage, budget.voted)).collect();
		assert_eq!(told, [(cycle, Stage::Proposing, false)]);
		assert_eq!(budgets[0].ends_at, START + 30 * DAY);
		assert!(home(&person(50)).budgets.is_empty(), "a stranger cannot act in it");
		// A thousand budgets of others have begun since then, and are over.
		pallet_participatory_budget::NextCycle::<Runtime>::put(1_000);
		assert_eq!(home(&person(1)).budgets, budgets, "they hide nothing");
	});
}
