//! Several calls at once, several people together, and one person for another.

use codec::{Decode, Encode};
use pallet_multisig::{Call::*, Multisigs, Pallet as Multisig};
use pallet_proxy::{Call as ProxyCall, Proxies};
use rochdale_runtime::{configs::system::ProxyType, AccountId, Runtime, RuntimeCall};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	Weight,
};

use super::{account, like_before, place_of};
use crate::{
	community::FOUNDERS,
	life::{Act, Life},
	random::Random,
	types::remark,
};

/// More than any call here costs.
const MAX_WEIGHT: Weight = Weight::from_parts(100_000_000_000, 1_000_000);

/// A call that is likely to succeed.
fn call(life: &mut Life, random: &mut Random) -> RuntimeCall {
	let bytes = match random.chance(700) {
		true => like_before(life, random).call,
		false => life.types.any_call(random, &life.memory, 1),
	};
	let call = RuntimeCall::decode(&mut &bytes[..]);
	call.or_else(|_| RuntimeCall::decode(&mut &remark()[..])).expect("a remark is a call")
}

/// Several calls at once.
pub fn batch(life: &mut Life, random: &mut Random) -> Vec<Act> {
	use pallet_utility::Call::{batch, batch_all, force_batch, if_else};
	let who = random.place(FOUNDERS);
	let calls: Vec<_> = (0..1 + random.below(5)).map(|_| call(life, random)).collect();
	let (main, fallback) = (Box::new(call(life, random)), Box::new(call(life, random)));
	let together: pallet_utility::Call<Runtime> = match random.below(4) {
		0 => batch { calls },
		1 => batch_all { calls },
		2 => force_batch { calls },
		_ => if_else { main, fallback },
	};
	vec![Act::new(who, together)]
}

/// Two people decide together: one proposes; later the other agrees, or the first withdraws.
pub fn multisig(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let waiting: Vec<_> = life.memory.together.iter().cloned().collect();
	let old = random.one(&waiting).cloned().filter(|_| random.chance(600));
	let Some((first, second, call)) = old else {
		let (first, second) = (random.place(FOUNDERS), random.place(FOUNDERS));
		let call = call(life, random);
		if first == second {
			let other_signatories = vec![account((first + 1) % FOUNDERS)];
			return vec![Act::new(first, as_multi_threshold_1 { other_signatories, call: Box::new(call) })];
		}
		life.memory.remember_together(first, second, call.encode());
		let (threshold, other_signatories, maybe_timepoint) = (2, vec![account(second)], None);
		let call_hash = call.using_encoded(sp_io::hashing::blake2_256);
		let propose = match random.chance(700) {
			true => as_multi {
				threshold,
				other_signatories,
				maybe_timepoint,
				call: Box::new(call),
				max_weight: MAX_WEIGHT,
			},
			false => approve_as_multi {
				threshold,
				other_signatories,
				maybe_timepoint,
				call_hash,
				max_weight: MAX_WEIGHT,
			},
		};
		return vec![Act::new(first, propose)];
	};
	let mut both = vec![account(first), account(second)];
	both.sort();
	let call_hash = sp_io::hashing::blake2_256(&call);
	let open = life.chain.execute_with(|| {
		Multisigs::<Runtime>::get(Multisig::<Runtime>::multi_account_id(&both, 2), call_hash)
	});
	let (Some(open), Ok(call)) = (open, RuntimeCall::decode(&mut &call[..])) else { return Vec::new() };
	if random.chance(200) {
		let other_signatories = vec![account(second)];
		let cancel = cancel_as_multi { threshold: 2, other_signatories, timepoint: open.when, call_hash };
		return vec![Act::new(first, cancel)];
	}
	let agree = as_multi {
		threshold: 2,
		other_signatories: vec![account(first)],
		maybe_timepoint: Some(open.when),
		call: Box::new(call),
		max_weight: MAX_WEIGHT,
	};
	vec![Act::new(second, agree)]
}

/// Somebody acts for another person, at once or after an announcement.
pub fn proxy(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let (first, second) = (random.place(FOUNDERS), random.place(FOUNDERS));
	let proxies: Vec<(AccountId, AccountId, u32)> = life.chain.execute_with(|| {
		let all = Proxies::<Runtime>::iter();
		let each = all.flat_map(|(real, (list, _))| list.into_iter().map(move |one| (real.clone(), one)));
		each.map(|(real, one)| (real, one.delegate, one.delay)).collect()
	});
	if proxies.is_empty() || random.chance(200) {
		let proxy_type = random.of([
			ProxyType::Any,
			ProxyType::Any,
			ProxyType::NonTransfer,
			ProxyType::Validating,
			ProxyType::Claiming,
		]);
		let delay = random.of([0, 0, 1, 3]);
		let make = match random.chance(700) {
			true => ProxyCall::add_proxy { delegate: account(second).into(), proxy_type, delay },
			false => ProxyCall::create_pure { proxy_type, delay, index: 0 },
		};
		return vec![Act::new(first, make)];
	}
	let (real, delegate, delay) = random.one(&proxies).cloned().expect("there is one");
	let Some(who) = place_of(life, &delegate) else { return Vec::new() };
	if delay == 0 {
		// A pure proxy ends itself.
		let pure = life.memory.pures.iter().find(|pure| pure.pure == real).cloned();
		let call = match pure.filter(|_| random.chance(300)) {
			Some(pure) => RuntimeCall::Proxy(ProxyCall::kill_pure {
				spawner: pure.who.into(),
				proxy_type: pure.proxy_type,
				index: 0,
				height: pure.at,
				ext_index: pure.extrinsic,
			}),
			None => call(life, random),
		};
		let act = ProxyCall::proxy { real: real.into(), force_proxy_type: None, call: Box::new(call) };
		return vec![Act::new(who, act)];
	}
	// Each announcement is the same, so that its hash is known.
	let call = RuntimeCall::decode(&mut &remark()[..]).expect("a remark is a call");
	let call_hash = BlakeTwo256::hash_of(&call);
	let by_real = place_of(life, &real);
	let act = match random.below(8) {
		0..=3 => ProxyCall::announce { real: real.into(), call_hash },
		4 => ProxyCall::remove_announcement { real: real.into(), call_hash },
		5 => {
			let reject = ProxyCall::reject_announcement { delegate: delegate.into(), call_hash };
			return by_real.map(|real| Act::new(real, reject)).into_iter().collect();
		}
		_ => ProxyCall::proxy_announced {
			delegate: delegate.into(),
			real: real.into(),
			force_proxy_type: None,
			call: Box::new(call),
		},
	};
	vec![Act::new(who, act)]
}
