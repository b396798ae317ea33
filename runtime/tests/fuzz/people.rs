//! The actions of people, most of them sensible: short sequences that lead somewhere, and calls like those that
//! succeeded before, among completely random calls.

mod aim;
mod assembly;
mod budgets;
mod cheats;
mod cooperatives;
mod council;
mod currencies;
mod together;

use codec::Encode;
use frame_support::traits::Get;
use rochdale_primitives::MemberId;
use rochdale_runtime::{
	configs::money::CommonsAccount,
	policy::{DAY, HOUR, MINUTE, YEAR},
	AccountId, Balance, Balances, Runtime, UNIT,
};

use super::{
	community::{account, session_keys, session_pairs, FOUNDERS, PEOPLE},
	life::{Act, Form, Life, Step},
	random::Random,
};

type MembersCall = pallet_members::Call<Runtime>;
type DividendCall = pallet_dividend::Call<Runtime>;
type BalancesCall = pallet_balances::Call<Runtime>;

fn text<N: Get<u32>>(text: &str) -> frame_support::BoundedVec<u8, N> {
	text.as_bytes().to_vec().try_into().expect("a short text")
}

/// The block that is made next, as far as it has been drawn.
pub fn draw(life: &mut Life, random: &mut Random, number: u32) -> Step {
	let pooled = random.chance(250);
	// A long time passes before every fourth block.
	let (wait, running) = match number % 4 {
		1 => (long(random), random.chance(850)),
		_ => (life.slot * (1 + random.below(2)), true),
	};
	let most = random.of([8, 16, 32, 64, 96]);
	let acts = match number {
		0..=5 => beginning(life, random, number),
		_ if life.session_ends(wait) => acts(life, random, 3),
		_ => acts(life, random, most),
	};
	Step { wait, running, author: random.next(), pooled, acts }
}

/// Minutes, hours, days or years.
fn long(random: &mut Random) -> u64 {
	match random.below(1_000) {
		0..=449 => MINUTE * (1 + random.below(60)),
		450..=799 => HOUR * (1 + random.below(24)),
		800..=979 => DAY * (1 + random.below(4)),
		980..=996 => DAY * (5 + random.below(60)),
		_ => YEAR * (1 + random.below(2)),
	}
}

/// At first everybody gets money, and one thing of each kind is made.
fn beginning(life: &mut Life, random: &mut Random, number: u32) -> Vec<Act> {
	match number {
		0 | 1 => Vec::new(),
		2 => (0..FOUNDERS).map(|n| Act::new(n, DividendCall::claim {})).collect(),
		3 => gifts(life, random),
		4 => {
			[0, 1, 2, 1].into_iter().zip(0..).map(|(kind, who)| currencies::open(random, who, kind)).collect()
		}
		_ => {
			let mut all = cooperatives::found(life, random);
			all.extend(session(random));
			all
		}
	}
}

/// Founders give something to others, and to the commons.
fn gifts(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let mut all = Vec::new();
	for n in FOUNDERS..PEOPLE - 4 {
		let value = UNIT * (1 + u128::from(random.below(500)));
		all.push(give(n % FOUNDERS, account(n), value));
	}
	let commons = commons(life);
	all.extend((0..4).map(|n| give(n, commons.clone(), 1_000 * UNIT)));
	all
}

fn give(who: usize, to: AccountId, value: Balance) -> Act {
	Act::new(who, BalancesCall::transfer_keep_alive { dest: to.into(), value })
}

fn commons(life: &mut Life) -> AccountId {
	life.chain.execute_with(CommonsAccount::get)
}

/// The content of a block: at most this many transactions, and a few more if one leads to others.
fn acts(life: &mut Life, random: &mut Random, most: u64) -> Vec<Act> {
	let mut all = Vec::new();
	let wanted = 1 + random.below(most) as usize;
	while all.len() < wanted {
		match random.below(100) {
			0..=34 => all.push(like_before(life, random)),
			35..=49 => {
				let call = life.types.any_call(random, &life.memory, 0);
				all.push(Act::of_bytes(random.place(PEOPLE), call));
			}
			50..=59 => {
				// Each call has the same chance, whichever pallet it belongs to.
				let calls: Vec<_> = life.types.calls.keys().copied().collect();
				let which = *random.one(&calls).expect("there are calls");
				let call = life.types.this_call(which, &[], random, &life.memory);
				all.push(Act::of_bytes(random.place(FOUNDERS + 2), call));
			}
			60..=79 => all.extend(aim::any(life, random)),
			_ => all.extend(story(life, random)),
		}
	}
	for act in &mut all {
		act.watched = random.chance(125);
		match random.below(200) {
			0 => act.form = Form::Bare,
			1 => act.form = Form::OutOfTurn,
			2 => act.form = Form::Forged,
			3..=9 => act.form = Form::Mortal,
			10 => act.tip = random.of([1, UNIT, u128::MAX]),
			11 => act.who = random.place(PEOPLE),
			_ => {}
		}
	}
	all
}

/// A call like one that succeeded.
fn like_before(life: &mut Life, random: &mut Random) -> Act {
	let keys: Vec<_> = life.memory.good.keys().copied().collect();
	let Some(good) = random.one(&keys).and_then(|key| life.memory.good.get(key)) else {
		return Act::of_bytes(0, life.types.any_call(random, &life.memory, 0));
	};
	let (who, call) = good[random.place(good.len())].clone();
	let changed = random.of([0, 20, 60, 150, 400]);
	let call = life.types.like(&call, changed, random, &life.memory);
	let who = if random.chance(600) { who } else { random.place(PEOPLE) };
	Act::of_bytes(who, call)
}

/// A short sequence with a meaning.
fn story(life: &mut Life, random: &mut Random) -> Vec<Act> {
	match random.below(36) {
		28 => assembly::propose(life, random),
		29..=34 => assembly::take_part(life, random),
		35 => assembly::any(life, random),
		0..=3 => council::motion(life, random),
		4 | 5 => council::votes(life, random),
		6 | 7 => grow(life, random),
		8 => {
			(0..PEOPLE).filter(|_| random.chance(300)).map(|n| Act::new(n, DividendCall::claim {})).collect()
		}
		9 => {
			let (kind, who) = (random.below(3), random.place(PEOPLE));
			vec![currencies::open(random, who, kind)]
		}
		10 => currencies::join(random),
		11 => currencies::credit(life, random),
		12 => cooperatives::found(life, random),
		13 => cooperatives::sign(life),
		14..=16 => cooperatives::resolution(life, random),
		17 | 18 => cooperatives::votes(life, random),
		19 | 20 => budgets::take_part(life, random),
		21 => budgets::secret_votes(life, random),
		22 => session(random),
		23 => cheats::report(life, random),
		24 => together::batch(life, random),
		25 => together::multisig(life, random),
		26 => together::proxy(life, random),
		_ => share(life, random),
	}
}

/// Members bring somebody in.
fn grow(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let guest = FOUNDERS + random.place(PEOPLE - FOUNDERS);
	let key = account(guest);
	let id = life.chain.execute_with(|| pallet_members::IdOf::<Runtime>::get(&key));
	let host = random.place(FOUNDERS);
	let Some(id) = id else {
		return vec![
			Act::new(host, MembersCall::invite { who: key }),
			Act::new(guest, MembersCall::accept_invitation {}),
		];
	};
	let mut all: Vec<_> =
		(0..4).map(|_| Act::new(random.place(FOUNDERS), MembersCall::vouch { id })).collect();
	all.push(Act::new(guest, MembersCall::join { id }));
	all.push(Act::new(guest, MembersCall::renew {}));
	all.push(Act::new(host, MembersCall::renew {}));
	all
}

/// The number that this account has among people.
fn place_of(life: &Life, account: &AccountId) -> Option<usize> {
	life.people.iter().position(|(known, _)| known == account)
}

/// The persons in the register of members, with their numbers among people and in the register.
fn persons(life: &mut Life) -> Vec<(usize, MemberId)> {
	let all: Vec<_> = life.chain.execute_with(|| pallet_members::IdOf::<Runtime>::iter().collect());
	let mut all: Vec<_> =
		all.into_iter().filter_map(|(account, id)| Some((place_of(life, &account)?, id))).collect();
	all.sort();
	all
}

/// A validator sets its keys, is added, pauses, resumes or resigns.
fn session(random: &mut Random) -> Vec<Act> {
	use sp_core::proof_of_possession::ProofOfPossessionGenerator;
	let who = random.place(FOUNDERS);
	let n = if random.chance(800) { who as u8 } else { 40 + random.below(8) as u8 };
	let (mut babe, mut grandpa, mut discovery) = session_pairs(n);
	let proof = account(who).using_encoded(|owner| {
		(
			babe.generate_proof_of_possession(owner),
			grandpa.generate_proof_of_possession(owner),
			discovery.generate_proof_of_possession(owner),
		)
			.encode()
	});
	let other = random.place(FOUNDERS);
	vec![
		Act::new(who, pallet_session::Call::set_keys { keys: session_keys(n), proof }),
		match random.below(8) {
			0 => Act::new(other, pallet_validators::Call::resign {}),
			1 | 2 => Act::new(other, pallet_validators::Call::pause {}),
			_ => Act::new(other, pallet_validators::Call::resume {}),
		},
	]
}

/// Somebody gives a part of their balance to another account, and to the commons.
fn share(life: &mut Life, random: &mut Random) -> Vec<Act> {
	let (poor, rich) = (random.place(PEOPLE), random.place(FOUNDERS));
	let free = life.chain.execute_with(|| Balances::free_balance(account(rich)));
	let value = free / random.of([2, 10, 100]);
	let commons = commons(life);
	vec![give(rich, account(poor), value), give(rich, commons, value / 2)]
}
