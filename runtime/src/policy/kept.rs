//! Values that each transaction needs several times. In Wasm, memory is new at each call of the runtime, so they are
//! read from storage once per call.

/// A positive number that was read from storage. Natively nothing is kept, because tests run many chains at the same
/// time.
pub struct Kept(#[cfg(not(feature = "std"))] core::sync::atomic::AtomicU64);

#[cfg(not(feature = "std"))]
impl Kept {
	/// Nothing was read yet.
	pub const fn nothing() -> Self {
		Self(core::sync::atomic::AtomicU64::new(0))
	}

	/// The number that is kept, otherwise the one that is read. That one is kept from now on, unless it is 0.
	pub fn or_read(&self, read: impl FnOnce() -> u64) -> u64 {
		use core::sync::atomic::Ordering::Relaxed;
		let kept = self.0.load(Relaxed);
		if kept != 0 {
			return kept;
		}
		let number = read();
		self.0.store(number, Relaxed);
		number
	}

	/// Reads the number again from now on. Must be called when the stored one has changed.
	pub fn forget(&self) {
		self.0.store(0, core::sync::atomic::Ordering::Relaxed);
	}
}

#[cfg(feature = "std")]
impl Kept {
	/// Nothing was read yet.
	pub const fn nothing() -> Self {
		Self()
	}

	/// The number that is read.
	pub fn or_read(&self, read: impl FnOnce() -> u64) -> u64 {
		read()
	}

	/// There is nothing to forget.
	pub fn forget(&self) {}
}
