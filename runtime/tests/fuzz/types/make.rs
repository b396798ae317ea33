//! Makes calls: new ones, ones with given parts, and ones like others.

use codec::{Compact, DecodeAll, Encode};
use rochdale_runtime::{policy, AccountId, RuntimeCall, MINIMUM_BALANCE, UNIT};
use sp_runtime::traits::{BlakeTwo256, Hash};

use super::{wide, Memory, Name, Sense, Shape, Type, Types};
use crate::{random::Random, tally::CallNumber};

/// The deepest nesting of calls.
const DEPTH: u32 = 3;

impl Types {
	/// A call of any pallet that can be decoded.
	pub fn any_call(&self, random: &mut Random, memory: &Memory, depth: u32) -> Vec<u8> {
		for _ in 0..8 {
			let (number, _, of) = &self.pallets[random.place(self.pallets.len())];
			let mut bytes = vec![*number];
			if self.make(*of, None, random, memory, depth, &mut bytes) && decodes(&bytes) {
				return bytes;
			}
		}
		remark()
	}

	/// This call. Some of its fields are given by name, and the others are drawn.
	pub fn this_call(
		&self,
		which: CallNumber,
		given: &[(&str, Vec<u8>)],
		random: &mut Random,
		memory: &Memory,
	) -> Vec<u8> {
		let pallet = self.pallets.iter().find(|(number, ..)| *number == which.0);
		let Some(Shape::Choice(calls)) = pallet.map(|(_, _, of)| &self.shapes[*of]) else { return remark() };
		let Some((_, parts)) = calls.iter().find(|(number, _)| *number == which.1) else { return remark() };
		for attempt in 0..8 {
			let mut bytes = vec![which.0, which.1];
			let made = parts.iter().all(|part| {
				// A given value may have another type in this call.
				let given = given.iter().find(|(name, _)| *name == part.field).filter(|_| attempt < 4);
				match given {
					Some((_, value)) => {
						bytes.extend(value);
						true
					}
					None => self.make(part.of, part.name, random, memory, 0, &mut bytes),
				}
			});
			if made && decodes(&bytes) {
				return bytes;
			}
		}
		remark()
	}

	/// A call like this one, in which this many of 1,000 parts are drawn again.
	pub fn like(&self, call: &[u8], per_mille: u64, random: &mut Random, memory: &Memory) -> Vec<u8> {
		let mut bytes = Vec::with_capacity(call.len());
		let mut input = call;
		let changed = self.change(self.call, None, per_mille, &mut input, random, memory, 0, &mut bytes);
		if changed && decodes(&bytes) {
			bytes
		} else {
			call.to_vec()
		}
	}

	/// Adds a value of this type to `out`; returns whether it could.
	fn make(
		&self,
		of: Type,
		name: Option<Name>,
		random: &mut Random,
		memory: &Memory,
		depth: u32,
		out: &mut Vec<u8>,
	) -> bool {
		let sense = name.map_or(Sense::Which, |name| self.names[name].1);
		if self.recall(of, name, sense, random, memory, out) {
			return true;
		}
		match &self.shapes[of] {
			Shape::Choice(_) if of == self.call => {
				let call = match depth {
					DEPTH.. => remark(),
					_ => self.any_call(random, memory, depth + 1),
				};
				out.extend(call);
				true
			}
			Shape::Choice(variants) => {
				let (number, parts) = &variants[random.place(variants.len())];
				out.push(*number);
				parts.iter().all(|part| self.make(part.of, part.name.or(name), random, memory, depth, out))
			}
			Shape::All(parts) => {
				parts.iter().all(|part| self.make(part.of, part.name.or(name), random, memory, depth, out))
			}
			Shape::Many(of) if matches!(self.shapes[*of], Shape::Number(1)) => {
				self.text(sense, random, memory, depth).encode_to(out);
				true
			}
			Shape::Many(of) => self.many(*of, name, random, memory, depth, out),
			Shape::Some(length, of) => {
				if matches!(self.shapes[*of], Shape::Number(1)) {
					let few = random.chance(500);
					let fill = random.below(4) as u8;
					out.extend((0..*length).map(|_| if few { fill } else { random.next() as u8 }));
					return true;
				}
				(0..*length).all(|_| self.make(*of, name, random, memory, depth, out))
			}
			Shape::Number(width) => {
				let drawn = self.draw(*width, sense, random, memory);
				number(&drawn.to_le_bytes(), *width, out);
				true
			}
			Shape::Short(width) => {
				let drawn = self.draw(*width, sense, random, memory);
				let most = u128::MAX >> (128 - 8 * (*width).min(16));
				Compact(drawn.min(most)).encode_to(out);
				true
			}
			Shape::Ratio(parts) => {
				let whole = *parts;
				let drawn =
					random.of([0, 1, whole / 100, whole / 10, whole / 2, whole / 3 * 2, whole, whole + 1]);
				match whole {
					100 => out.push(drawn as u8),
					_ => out.extend((drawn as u32).to_le_bytes()),
				}
				true
			}
			Shape::Bool => {
				out.push(random.below(2) as u8);
				true
			}
			Shape::Account => {
				out.extend(account(random, memory).encode());
				true
			}
			Shape::Address => {
				if random.chance(20) {
					// The empty index, and an address of twenty bytes. Nobody has either here.
					out.extend(random.of([&[1u8][..], &[4; 21][..]]));
				} else {
					out.push(0);
					out.extend(account(random, memory).encode());
				}
				true
			}
			Shape::Bounded => {
				let call = self.any_call(random, memory, depth + 1);
				bounded(&call, random, memory, out);
				true
			}
			Shape::Weight => {
				let time = random.of([0, 1_000_000, 500_000_000_000, 2_000_000_000_000, u64::MAX]);
				Compact(time).encode_to(out);
				Compact(random.of([0, 1_000_000, 5_000_000, u64::MAX])).encode_to(out);
				true
			}
			Shape::Nothing => false,
		}
	}

	/// Adds a value of this type that was seen before to `out`, more or less often. Returns whether it did so.
	fn recall(
		&self,
		of: Type,
		name: Option<Name>,
		sense: Sense,
		random: &mut Random,
		memory: &Memory,
		out: &mut Vec<u8>,
	) -> bool {
		let Some(seen) = self.key(of, name).and_then(|key| memory.seen.get(&key)) else { return false };
		let often = match (&self.shapes[of], sense) {
			(Shape::Number(_) | Shape::Short(_), Sense::Which) => 600,
			(Shape::Number(_) | Shape::Short(_), _) => 250,
			(Shape::Some(..), _) => 700,
			(Shape::Choice(_), _) => 250,
			_ => 300,
		};
		if !random.chance(often) {
			return false;
		}
		let value = &seen[random.place(seen.len())];
		match &self.shapes[of] {
			Shape::Number(width) => number(value, *width, out),
			Shape::Short(_) => Compact(wide(value)).encode_to(out),
			_ => out.extend(value),
		}
		true
	}

	/// Adds a list of values of this type to `out`; returns whether it could.
	fn many(
		&self,
		of: Type,
		name: Option<Name>,
		random: &mut Random,
		memory: &Memory,
		depth: u32,
		out: &mut Vec<u8>,
	) -> bool {
		let length = match random.below(40) {
			0 => random.below(40),
			_ => random.below(5),
		};
		let mut all = Vec::new();
		for _ in 0..length {
			let mut one = Vec::new();
			if !self.make(of, name, random, memory, depth, &mut one) {
				return false;
			}
			all.push(one);
		}
		// Many lists must be sorted and have no duplicates.
		if random.chance(600) {
			all.sort_by(|a, b| a.iter().rev().cmp(b.iter().rev()));
			if matches!(self.shapes[of], Shape::Account) {
				all.sort();
			}
			all.dedup();
		}
		Compact(all.len() as u32).encode_to(out);
		all.iter().for_each(|one| out.extend(one));
		true
	}

	/// Copies a value at the beginning of `input`, with some parts drawn again.
	#[allow(clippy::too_many_arguments)]
	fn change(
		&self,
		of: Type,
		name: Option<Name>,
		per_mille: u64,
		input: &mut &[u8],
		random: &mut Random,
		memory: &Memory,
		depth: u32,
		out: &mut Vec<u8>,
	) -> bool {
		let start = *input;
		let whole = of == self.call && depth == 0;
		if !whole && random.chance(per_mille) {
			return self.walk(of, name, input, &mut |_, _| ()).is_some()
				&& self.make(of, name, random, memory, depth, out);
		}
		match &self.shapes[of] {
			Shape::Choice(variants) => {
				let Some((first, rest)) = input.split_first() else { return false };
				*input = rest;
				out.push(*first);
				let Some((_, parts)) = variants.iter().find(|(number, _)| number == first) else {
					return false;
				};
				let depth = depth + u32::from(of == self.call);
				// The call itself stays the same.
				parts.iter().all(|part| {
					let inner = whole && self.pallets.iter().any(|(_, _, of)| *of == part.of);
					let name = part.name.or(name);
					if inner {
						self.change_call(part.of, per_mille, input, random, memory, out)
					} else {
						self.change(part.of, name, per_mille, input, random, memory, depth, out)
					}
				})
			}
			Shape::All(parts) => parts.iter().all(|part| {
				let name = part.name.or(name);
				self.change(part.of, name, per_mille, input, random, memory, depth, out)
			}),
			Shape::Many(of) if !matches!(self.shapes[*of], Shape::Number(1)) => {
				let Ok(Compact(length)) = <Compact<u32> as codec::Decode>::decode(input) else {
					return false;
				};
				Compact(length).encode_to(out);
				(0..length).all(|_| self.change(*of, name, per_mille, input, random, memory, depth, out))
			}
			Shape::Some(length, of) if !matches!(self.shapes[*of], Shape::Number(1)) => {
				(0..*length).all(|_| self.change(*of, name, per_mille, input, random, memory, depth, out))
			}
			_ => {
				if self.walk(of, name, input, &mut |_, _| ()).is_none() {
					return false;
				}
				out.extend(&start[..start.len() - input.len()]);
				true
			}
		}
	}

	fn change_call(
		&self,
		of: Type,
		per_mille: u64,
		input: &mut &[u8],
		random: &mut Random,
		memory: &Memory,
		out: &mut Vec<u8>,
	) -> bool {
		let Shape::Choice(calls) = &self.shapes[of] else { return false };
		let Some((first, rest)) = input.split_first() else { return false };
		*input = rest;
		out.push(*first);
		let Some((_, parts)) = calls.iter().find(|(number, _)| number == first) else { return false };
		parts.iter().all(|part| self.change(part.of, part.name, per_mille, input, random, memory, 1, out))
	}

	/// A number with this meaning.
	fn draw(&self, width: usize, sense: Sense, random: &mut Random, memory: &Memory) -> u128 {
		const SPANS: [u64; 14] = [
			0,
			1,
			1_000,
			10_000,
			policy::MINUTE,
			policy::HOUR,
			policy::DAY,
			7 * policy::DAY,
			30 * policy::DAY,
			90 * policy::DAY,
			policy::YEAR,
			2 * policy::YEAR,
			30 * policy::YEAR,
			u64::MAX,
		];
		let edge = u128::MAX >> (128 - 8 * width.min(16));
		match sense {
			Sense::At => {
				let span = random.of(SPANS);
				if random.chance(100) {
					memory.now.saturating_sub(span).into()
				} else {
					memory.now.saturating_add(span).into()
				}
			}
			Sense::Span => random.of(SPANS).into(),
			Sense::Block => {
				let ahead = random.of([0, 1, 1, 2, 3, 5, 10, 50]);
				let from = if random.chance(800) { memory.block } else { 0 };
				u128::from(from) + ahead
			}
			Sense::Count => match random.below(20) {
				0 => edge,
				1 => 1_000,
				2 => 0,
				_ => 1 + u128::from(random.below(20)),
			},
			_ if width == 16 => {
				let some = u128::from(random.below(1_000));
				random.of([
					0,
					1,
					some,
					some,
					1_000 + some,
					MINIMUM_BALANCE - 1,
					MINIMUM_BALANCE,
					some * MINIMUM_BALANCE,
					UNIT,
					some * UNIT,
					some * UNIT,
					1_000_000 * UNIT,
					u64::MAX.into(),
					edge / 2,
					edge - some,
					edge,
				])
			}
			_ if width == 1 => {
				let end = random.of([2, 5, 5, 5, 256]);
				random.below(end).into()
			}
			_ => match random.below(30) {
				0 => edge,
				1 => u128::from(random.next()) & edge,
				2 => u128::from(random.below(1_000)),
				_ => random.below(6).into(),
			},
		}
	}

	fn text(&self, sense: Sense, random: &mut Random, memory: &Memory, depth: u32) -> Vec<u8> {
		if sense == Sense::Call && random.chance(800) && depth < DEPTH {
			return self.any_call(random, memory, depth + 1);
		}
		match random.below(20) {
			0 => Vec::new(),
			1 => vec![0xff; random.place(300)],
			2 => vec![b'x'; random.of([1, 12, 13, 64, 65, 128, 129, 256, 257])],
			3 => (0..random.below(20)).map(|_| random.next() as u8).collect(),
			_ => random.of(["hours", "H", "the report", "ipfs://bafy/a", "é", "Full Plate"]).into(),
		}
	}
}

/// A call in a motion: inline, or by the hash of a preimage.
fn bounded(call: &[u8], random: &mut Random, memory: &Memory, out: &mut Vec<u8>) {
	let noted = random.place(memory.notes.len());
	match memory.notes.get(noted) {
		Some(noted) if random.chance(500) || call.len() > 128 => {
			out.push(2);
			out.extend(BlakeTwo256::hash(noted).as_bytes());
			out.extend((noted.len() as u32).to_le_bytes());
		}
		_ if call.len() <= 128 => {
			out.push(1);
			call.encode_to(out);
		}
		_ => {
			out.push(1);
			remark().encode_to(out);
		}
	}
}

fn account(random: &mut Random, memory: &Memory) -> AccountId {
	match random.below(60) {
		0 => AccountId::new([0; 32]),
		1 => AccountId::new([random.below(4) as u8; 32]),
		_ => random.one(&memory.accounts).cloned().unwrap_or(AccountId::new([0; 32])),
	}
}

/// Writes a number with this many bytes.
fn number(value: &[u8], width: usize, out: &mut Vec<u8>) {
	out.extend((0..width).map(|place| value.get(place).copied().unwrap_or(0)));
}

/// Whether these bytes are a call that a block would decode.
fn decodes(bytes: &[u8]) -> bool {
	RuntimeCall::decode_all(&mut &bytes[..]).is_ok()
}

/// A call that does nothing.
pub fn remark() -> Vec<u8> {
	RuntimeCall::System(frame_system::Call::remark { remark: Vec::new() }).encode()
}
