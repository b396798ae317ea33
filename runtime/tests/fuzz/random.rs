//! Pseudo-random numbers that follow from a seed.

/// SplitMix64 (Steele, Lea, Flood, 2014).
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
	/// The sequence of this seed.
	pub fn new(seed: u64) -> Self {
		Self(seed.wrapping_mul(0xd134_2543_de82_ef95) ^ 0x5851_f42d_4c95_7f2d)
	}

	pub fn next(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut z = self.0;
		z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		z ^ (z >> 31)
	}

	/// A number below this one; 0 if there is none.
	pub fn below(&mut self, end: u64) -> u64 {
		self.next().checked_rem(end).unwrap_or(0)
	}

	/// A place in a list of this length.
	pub fn place(&mut self, length: usize) -> usize {
		self.below(length as u64) as usize
	}

	/// True in this many of 1,000 cases.
	pub fn chance(&mut self, per_mille: u64) -> bool {
		self.below(1_000) < per_mille
	}

	/// One of these items.
	pub fn one<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
		let place = self.place(all.len());
		all.get(place)
	}

	/// One of these items, of which there must be at least one.
	pub fn of<T: Copy, const N: usize>(&mut self, all: [T; N]) -> T {
		all[self.place(N)]
	}

	/// Shuffles these items.
	pub fn shuffle<T>(&mut self, all: &mut [T]) {
		for end in (1..all.len()).rev() {
			let place = self.place(end + 1);
			all.swap(end, place);
		}
	}
}
