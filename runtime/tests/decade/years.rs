//! Ten years of one community: its events, and the shortest version of them that fails in the same way.

use std::{
	collections::BTreeMap,
	panic::{catch_unwind, AssertUnwindSafe},
	time::Instant,
};

use frame_support::traits::UnfilteredDispatchable;
use pallet_members::{IdOf, People, VouchesGiven};
use rochdale_primitives::{parameters::Parameter, MemberStatus};
use rochdale_runtime::{
	hardware::Hardware,
	policy::{self, Needed, RuntimeParameters, DAY, HOUR, YEAR},
	BabeConfig, CouncilConfig, MembersConfig, PolicyConfig, Runtime, RuntimeCall, RuntimeGenesisConfig,
	SessionConfig,
};
use sp_core::{
	storage::Storage,
	traits::{Externalities, ReadRuntimeVersion, ReadRuntimeVersionExt},
};
use sp_runtime::{BuildStorage, DispatchError};

use crate::{
	chain::Chain,
	community::{account, session_keys, PEOPLE, START},
	file,
	life::{Act, Failure, Life, Step},
	people,
	random::Random,
	settings::{self, Settings},
	types::Types,
};

type MembersCall = pallet_members::Call<Runtime>;

/// The duration of a life.
const TIME: u64 = 10 * YEAR;
/// The size of the council, if there are enough founders.
const SEATS: u32 = 4;

/// The transactions in a block, without those by which people look after their membership.
const MOST_ACTS: usize = 12;

/// The beginning of a community, and the habits of its life.
#[derive(Clone, Debug)]
pub struct Case {
	pub seed: u64,
	pub settings: Settings,
	pub founders: u32,
	pub validators: u32,
	pub hardware: Hardware,
	/// The length of a slot, in milliseconds.
	pub slot: u64,
	/// The length of a session, in slots.
	pub session: u32,
	/// The longest time without a block, in milliseconds.
	pub gap: u64,
	/// How many of 1,000 look after their membership each time they can.
	pub care: u64,
}

impl Case {
	/// The life with this seed.
	pub fn drawn(seed: u64) -> Self {
		let mut random = Random::new(seed ^ 0x0dec_ade0);
		let anew = random.of([1_000, 300, 100, 100]);
		let hardware = random.of([Hardware::RaspberryPi4, Hardware::Server]);
		let slot = random.of([hardware.shortest_slot(), 3_000, 3_000, 6_000]);
		let session = random.of([5, 20, 1_200, 1_200]);
		let lively = || Settings::lively().on(slot, session);
		let mut settings = lively().drawn(&mut random, anew);
		let founders = random.of([1, 2, 3, 8, 12, 12, 20, PEOPLE as u32]);
		let validators = 1 + random.below(u64::from(founders.min(4))) as u32;
		// A file would not require more than the founders can do.
		let most = Needed { members: founders, validators };
		while settings.refusal_of_vote(most).is_some() {
			let needed = 1 + random.below(founders.into());
			settings = lively()
				.drawn(&mut random, anew)
				.with(Parameter::VouchesNeeded, needed.into())
				.with(Parameter::RecoveryThreshold, (1 + random.below(needed)).into())
				.with(Parameter::MinValidators, (1 + random.below(validators.into())).into());
		}
		Self {
			seed,
			settings,
			founders,
			validators,
			hardware,
			slot,
			session,
			gap: random.of([100 * DAY, YEAR, YEAR]),
			care: random.of([0, 300, 900, 900]),
		}
	}

	fn genesis(&self) -> Storage {
		let policy = PolicyConfig {
			hardware: Some(self.hardware),
			slot_duration: Some(self.slot),
			session_length: Some(self.session),
			..self.settings.config()
		};
		let person = |n: u32| account(n as usize);
		let keys = |n: u32| (person(n), person(n), session_keys(n as u8));
		let genesis = RuntimeGenesisConfig {
			policy,
			members: MembersConfig { founders: (0..self.founders).map(person).collect() },
			council: CouncilConfig {
				members: (0..self.founders.min(SEATS)).map(person).collect(),
				..Default::default()
			},
			session: SessionConfig { keys: (0..self.validators).map(keys).collect(), ..Default::default() },
			babe: BabeConfig {
				epoch_config: rochdale_runtime::configs::consensus::EPOCH_CONFIG,
				..Default::default()
			},
			..Default::default()
		};
		genesis.build_storage().expect("the policy is within its bounds")
	}
}

#[derive(Clone, Debug)]
pub enum Event {
	/// A block is made.
	Block(Step),
	/// After a block, the council decides.
	Vote(Box<RuntimeParameters>),
	/// At the end, the council changes everything back to the defaults.
	WayBack,
}

/// How many votes were accepted, and how many refused.
#[derive(Clone, Copy, Debug, Default)]
pub struct Votes {
	pub accepted: u64,
	pub refused: u64,
}

/// No code that is submitted here is a runtime.
struct NoVersion;
impl ReadRuntimeVersion for NoVersion {
	fn read_runtime_version(&self, _: &[u8], _: &mut dyn Externalities) -> Result<Vec<u8>, String> {
		Err("this is no runtime".into())
	}
}

/// A community, with its life so far.
pub struct TenYears<'a> {
	pub life: Life<'a>,
	pub votes: Votes,
	/// The highest number of members so far.
	pub members: u32,
}

impl<'a> TenYears<'a> {
	pub fn new(types: &'a Types, case: &Case, again: bool) -> Self {
		let mut life = match again {
			false => Life::new(types, case.seed),
			true => Life::again(types, case.seed),
		};
		let mut with = sp_io::TestExternalities::new_empty();
		with.register_extension(ReadRuntimeVersionExt::new(NoVersion));
		life.chain = Chain::new(case.genesis(), with);
		life.slot = case.slot;
		Self { life, votes: Votes::default(), members: 0 }
	}

	/// Whether ten years are over.
	fn is_over(&self) -> bool {
		self.life.now - START >= TIME
	}

	fn happen(&mut self, event: &Event) -> Result<(), Failure> {
		match event {
			Event::Block(step) => {
				self.life.play(step)?;
				let members = self.life.chain.execute_with(pallet_members::ActiveCount::<Runtime>::get);
				self.members = self.members.max(members);
				Ok(())
			}
			Event::Vote(change) => self.vote(change),
			Event::WayBack => self.way_back(),
		}
	}

	/// The members decide. The change happens if and only if it is within the bounds and the community can fulfil it.
	/// The genesis and the reader of files must agree.
	fn vote(&mut self, change: &RuntimeParameters) -> Result<(), Failure> {
		let chain = &mut self.life.chain;
		let voted = catch_unwind(AssertUnwindSafe(|| {
			chain.execute_with(|| {
				let before = Settings::now();
				let (needed, present) = (policy::needed(), policy::present());
				// A community that has become smaller need not fulfil more than before.
				let most = Needed {
					members: needed.members.max(present.members),
					validators: needed.validators.max(present.validators),
				};
				(before, most, vote(change.clone()), Settings::now())
			})
		}));
		let Ok((before, most, outcome, after)) = voted else {
			return Err(Failure::new("a panic in a vote", format!("{change:?}")));
		};
		self.life.chain.commit();
		let wanted = before.after(change);
		let expected = match wanted.refusal_of_vote(most) {
			None => Ok(()),
			Some(refusal) => Err(refusal),
		};
		let fails = |what: &str, said: String| {
			Err(Failure::new(what, format!("{change:?}: {said}; before it: {before:?}; for {most:?}")))
		};
		if outcome != expected {
			return fails("a vote goes wrong", format!("{outcome:?}, and not {expected:?}"));
		}
		if after != (if outcome.is_ok() { &wanted } else { &before }).clone() {
			return fails("a vote does something else", format!("{after:?}"));
		}
		match outcome {
			Ok(()) => self.votes.accepted += 1,
			Err(_) => self.votes.refused += 1,
		}
		// Currencies for fees are neither in a genesis nor in a file.
		if matches!(change, RuntimeParameters::Fees(policy::params::fees::Parameters::Accepted(..))) {
			return Ok(());
		}
		if wanted.begin() != wanted.refusal().is_none() {
			return fails("genesis does not agree with the vote", format!("{outcome:?}"));
		}
		let read = file::read(&wanted, most);
		if read.is_ok() != outcome.is_ok() {
			return fails("the file's reader does not agree with the vote", format!("{outcome:?}, {read:?}"));
		}
		Ok(())
	}

	/// After any votes, the members can change everything back to the defaults, in some order.
	fn way_back(&mut self) -> Result<(), Failure> {
		let (mut now, present) = self.life.chain.execute_with(|| (Settings::now(), policy::present()));
		let defaults = Settings::defaults();
		for _ in 0..Parameter::ALL.len() {
			for change in settings::changes(&now, defaults) {
				self.vote(&settings::back(change))?;
			}
			now = self.life.chain.execute_with(Settings::now);
			if now.differences(defaults).is_empty() {
				return Ok(());
			}
		}
		let too_small =
			u128::from(present.members) < defaults.get(Parameter::VouchesNeeded).unwrap_or_default();
		if too_small {
			return Ok(());
		}
		Err(Failure::new("no way back to the defaults", format!("{:?}", now.differences(defaults))))
	}

	/// Draws the next event.
	fn draw(&mut self, case: &Case, random: &mut Random, number: u32) -> Vec<Event> {
		let mut events = Vec::new();
		if number > 0 && random.chance(150) {
			let now = self.life.chain.execute_with(Settings::now);
			if random.chance(150) {
				// The whole policy changes, in any order. Half of the time it changes to one with which much happens.
				let wanted = match random.of([0, 0, 100, 1_000]) {
					0 => Settings::lively().on(now.slot, now.session),
					anew => now.drawn(random, anew),
				};
				let mut all = settings::changes(&now, &wanted);
				random.shuffle(&mut all);
				events.extend(all.into_iter().map(|change| Event::Vote(Box::new(change))));
			} else {
				events.push(Event::Vote(Box::new(settings::draw_change(&now, random))));
			}
		}
		events.push(Event::Block(self.block(case, random, number)));
		events
	}

	fn block(&mut self, case: &Case, random: &mut Random, number: u32) -> Step {
		let life = &mut self.life;
		// The fuzzer's people use these numbers to know the beginning of a chain, and the times when almost nothing
		// happens.
		const BEGINNING: [u32; 5] = [0, 2, 3, 4, 0];
		const QUIET: u32 = 9;
		const BUSY: u32 = 10;
		let phase = number % 3;
		let kind = BEGINNING.get(number as usize).copied().unwrap_or(if phase == 1 { QUIET } else { BUSY });
		let mut step = people::draw(life, random, kind);
		if kind == BUSY {
			step.acts.truncate(MOST_ACTS);
		}
		step.wait = if kind == QUIET { gap(case, random) } else { life.slot * (1 + random.below(2)) };
		// In most cases there were empty blocks; otherwise the chain has stood still.
		step.running = random.chance(900);
		// After a time without blocks, people look after their membership first.
		if phase == 2 && number > 5 {
			let mut acts = care(life, random, case.care);
			acts.extend(step.acts);
			step.acts = acts;
		}
		step
	}
}

/// The members make this change, on the track to which it belongs. The filter of calls is left out, because it would refuse
/// this call in safe mode and during a pause. Only the bounds, the relations and the size of the community are tested here.
fn vote(change: RuntimeParameters) -> Result<(), DispatchError> {
	let members = crate::changes::track_of(&change);
	let call = RuntimeCall::Policy(policy::Call::set_parameter { key_value: change });
	call.dispatch_bypass_filter(members.into()).map(|_| ()).map_err(|error| error.error)
}

/// A time from a slot to a year, of any order of magnitude.
fn gap(case: &Case, random: &mut Random) -> u64 {
	const FINE: u64 = 1 << 53;
	let (least, most) = ((case.slot as f64).ln(), (case.gap as f64).ln());
	let part = random.below(FINE) as f64 / FINE as f64;
	(least + part * (most - least)).exp() as u64
}

/// People renew their membership, vouch again for others, and bring somebody in.
fn care(life: &mut Life, random: &mut Random, per_mille: u64) -> Vec<Act> {
	let places: BTreeMap<_, _> =
		life.people.iter().enumerate().map(|(place, (key, _))| (key.clone(), place)).collect();
	let persons: Vec<_> = life.chain.execute_with(|| {
		let mut all: Vec<_> = IdOf::<Runtime>::iter()
			.filter_map(|(key, id)| {
				let person = People::<Runtime>::get(id)?;
				Some((
					*places.get(&key)?,
					id,
					person.status,
					VouchesGiven::<Runtime>::get(id).receivers.into_inner(),
				))
			})
			.collect();
		all.sort_by_key(|(place, id, ..)| (*place, *id));
		all
	});
	let candidates: Vec<_> = persons
		.iter()
		.filter(|(.., status, _)| matches!(status, MemberStatus::Candidate | MemberStatus::Lapsed))
		.map(|(_, id, ..)| *id)
		.collect();
	let strangers: Vec<_> =
		(0..PEOPLE).filter(|place| persons.iter().all(|(known, ..)| known != place)).collect();
	let mut all = Vec::new();
	for (place, id, status, receivers) in &persons {
		if !random.chance(per_mille) {
			continue;
		}
		match status {
			MemberStatus::Invited => all.push(Act::new(*place, MembersCall::accept_invitation {})),
			MemberStatus::Candidate => all.push(Act::new(*place, MembersCall::join { id: *id })),
			MemberStatus::Lapsed => all.push(Act::new(*place, MembersCall::renew {})),
			MemberStatus::Active => {
				for id in receivers.iter().take(3) {
					all.push(Act::new(*place, MembersCall::vouch { id: *id }));
				}
				let newcomer = random.one(&candidates).filter(|_| random.chance(700));
				all.extend(newcomer.map(|id| Act::new(*place, MembersCall::vouch { id: *id })));
				let stranger = random.one(&strangers).filter(|_| random.chance(100));
				all.extend(
					stranger.map(|guest| Act::new(*place, MembersCall::invite { who: account(*guest) })),
				);
				all.push(Act::new(*place, MembersCall::renew {}));
				all.push(Act::new(*place, pallet_dividend::Call::<Runtime>::claim {}));
			}
		}
	}
	all
}

/// Lives ten years. Returns a summary, and the failure with the events before it, if there is one.
pub fn live<'a>(types: &'a Types, case: &Case) -> (TenYears<'a>, Option<(Failure, Vec<Event>)>) {
	let mut random = Random::new(case.seed ^ 0x7e47_5000);
	let mut years = TenYears::new(types, case, false);
	let mut all = Vec::new();
	let mut number = 0;
	loop {
		let events = match years.is_over() {
			false => years.draw(case, &mut random, number),
			true => vec![Event::WayBack],
		};
		let over = years.is_over();
		for event in events {
			let result = years.happen(&event);
			all.push(event);
			if let Err(failure) = result {
				return (years, Some((failure, all)));
			}
		}
		if over {
			return (years, None);
		}
		number += 1;
	}
}

/// Whether these events fail in the same way; if so, the number of events up to the failure.
fn fails(types: &Types, case: &Case, events: &[Event], what: &str) -> Option<(usize, Failure)> {
	let mut years = TenYears::new(types, case, true);
	for (place, event) in events.iter().enumerate() {
		if let Err(failure) = years.happen(event) {
			return (failure.what == what).then_some((place + 1, failure));
		}
	}
	None
}

/// The shortest version of a life that fails in the same way.
pub fn shrink(
	types: &Types,
	case: &mut Case,
	mut events: Vec<Event>,
	mut failure: Failure,
	end: Instant,
) -> (Vec<Event>, Failure) {
	let what = failure.what.clone();
	let mut before = usize::MAX;
	while size(&events) < before && Instant::now() < end {
		before = size(&events);
		// First many events at once, then fewer. Time also passes without them.
		let mut chunk = events.len() / 2;
		while chunk > 0 {
			let mut place = 0;
			while place < events.len() && Instant::now() < end {
				let mut fewer = events.clone();
				let gone: u64 = fewer.drain(place..(place + chunk).min(fewer.len())).map(wait).sum();
				if let Some(Event::Block(next)) =
					fewer.iter_mut().skip(place).find(|event| matches!(event, Event::Block(_)))
				{
					next.wait += gone;
				}
				match fails(types, case, &fewer, &what) {
					Some((length, again)) => {
						fewer.truncate(length);
						(events, failure) = (fewer, again);
					}
					None => place += chunk,
				}
			}
			chunk /= 2;
		}
		// Then transactions, one by one.
		for event in (0..events.len()).rev() {
			let mut act = 0;
			while let Some(fewer) = without(&events, event, act).filter(|_| Instant::now() < end) {
				match fails(types, case, &fewer, &what) {
					Some((_, again)) => (events, failure) = (fewer, again),
					None => act += 1,
				}
			}
		}
		// Then the first choices of the community.
		let lively = Settings::lively().on(case.slot, case.session);
		for row in case.settings.differences(&lively) {
			let Some(number) = lively.get(row) else { continue };
			let settings = case.settings.with(row, number);
			if Instant::now() >= end || settings.refusal().is_some() {
				continue;
			}
			let simpler = Case { settings, ..case.clone() };
			if let Some((length, again)) = fails(types, &simpler, &events, &what) {
				events.truncate(length);
				(*case, failure) = (simpler, again);
			}
		}
	}
	(events, failure)
}

fn wait(event: Event) -> u64 {
	match event {
		Event::Block(step) => step.wait,
		_ => 0,
	}
}

/// The same without this transaction of this event, if it exists.
fn without(events: &[Event], event: usize, act: usize) -> Option<Vec<Event>> {
	let mut fewer = events.to_vec();
	match fewer.get_mut(event)? {
		Event::Block(step) if act < step.acts.len() => step.acts.remove(act),
		_ => return None,
	};
	Some(fewer)
}

/// The size of this.
fn size(events: &[Event]) -> usize {
	let acts = |event: &Event| match event {
		Event::Block(step) => 1 + step.acts.len(),
		_ => 1,
	};
	events.iter().map(acts).sum()
}

/// Prints the failure, and the shortest version of it.
pub fn print(case: &Case, failure: &Failure, events: &[Event]) {
	use codec::Decode;
	println!("\n=== {} ===\n{}", failure.what, failure.detail);
	println!("(DECADE_SEED={} DECADES=1 finds it again)", case.seed);
	let Case { founders, validators, slot, session, .. } = case;
	println!("{founders} founders, {validators} validators, slots of {slot} ms, sessions of {session} slots");
	println!("the policy at first: {}", case.settings.genesis());
	for event in events {
		match event {
			Event::Vote(change) => println!("a vote: {change:?}"),
			Event::WayBack => println!("the way back to the defaults"),
			Event::Block(step) => {
				let pause = if step.running { "" } else { ", of which the chain stood still" };
				println!("a block, {} ms ({} h{pause}) after the one before:", step.wait, step.wait / HOUR);
				for act in &step.acts {
					let call = RuntimeCall::decode(&mut &act.call[..]);
					let call = call.map_or("no call".into(), |call| format!("{call:?}"));
					let call: String = call.chars().take(1_000).collect();
					println!("  person {:>2}, {:?}, tip {}: {call}", act.who, act.form, act.tip);
				}
			}
		}
	}
}
