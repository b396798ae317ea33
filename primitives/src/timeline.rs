//! What becomes due at some time, and is handled block by block.

use codec::FullCodec;
use core::marker::PhantomData;
use frame_support::{
	sp_runtime::traits::SaturatedConversion,
	storage::{IterableStorageDoubleMap, StorageValue},
	weights::{Weight, WeightMeter},
};

use crate::{Moment, FIRST_MOMENT, MINUTE};

#[cfg(test)]
mod tests;

/// The usual length of a bucket: ten minutes. After a year without blocks, there are about 50,000 such buckets to catch
/// up on.
pub const BUCKET: Moment = 10 * MINUTE;

/// Entries that become due, in buckets of `LENGTH` milliseconds.
///
/// An entry is handled in the first blocks after its bucket is over, as far as their weight allows. The timeline can be
/// late, but it loses no entry, handles none twice, and refuses nobody.
///
/// A pallet declares the storage:
/// - `Buckets` has the entries of each bucket. Its first key is the number of the bucket since the Unix epoch, and a
///   `u32` has enough of them for 81,000 years.
/// - `Cursor` has the first bucket that is not done. It does not exist before the timeline has begun.
///
/// An entry that is already on the timeline must be removed before it is inserted at another time.
pub struct Timeline<Entry, Buckets, Cursor, const LENGTH: Moment = BUCKET>(
	PhantomData<(Entry, Buckets, Cursor)>,
);

impl<Entry, Buckets, Cursor, const LENGTH: Moment> Timeline<Entry, Buckets, Cursor, LENGTH>
where
	Entry: FullCodec,
	Buckets: IterableStorageDoubleMap<u32, Entry, ()>,
	Cursor: StorageValue<u32>,
{
	/// The bucket of this time.
	pub fn bucket(at: Moment) -> u32 {
		at.checked_div(LENGTH).unwrap_or_default().saturated_into()
	}

	/// Begins the timeline with the bucket of this time, unless it has begun. [`Self::work`] begins it as well. But
	/// the first blocks may have no weight for it, so a pallet calls this before it inserts an entry.
	pub fn begin(at: Moment) {
		if !Cursor::exists() {
			Cursor::put(Self::bucket(at));
		}
	}

	/// Inserts an entry that is due at this time, which is not past.
	pub fn insert(at: Moment, entry: &Entry) {
		Buckets::insert(Self::bucket(at), entry, ());
	}

	/// Removes the entry that was inserted at this time.
	pub fn remove(at: Moment, entry: &Entry) {
		Buckets::remove(Self::bucket(at), entry);
	}

	/// Whether this entry is due at this time.
	pub fn contains(at: Moment, entry: &Entry) -> bool {
		Buckets::contains_key(Self::bucket(at), entry)
	}

	/// Handles the entries that are due, from the earliest bucket on, as far as the meter allows.
	///
	/// `look` is the weight of looking at a bucket: it reads the clock, the cursor and the next entry, and writes the
	/// cursor. It is consumed once at the start, once for each bucket and once for each entry.
	///
	/// `handle` consumes the weight of an entry and handles it. The entry is removed afterwards, and `handle` may
	/// insert it again at a later time than `now`. An error means that there is too little weight. Then the entry
	/// stays, the work ends, and the next block continues with this entry.
	///
	/// Entries of genesis have spans for their times. Once they are handled, the next bucket is that of `now`.
	pub fn work(
		now: Moment,
		meter: &mut WeightMeter,
		look: Weight,
		mut handle: impl FnMut(&Entry, &mut WeightMeter) -> Result<(), ()>,
	) {
		if now < FIRST_MOMENT || meter.try_consume(look).is_err() {
			return;
		}
		let end = Self::bucket(now);
		let stored = Cursor::try_get().ok();
		let mut cursor = stored.unwrap_or(end);
		'buckets: while cursor < end && meter.try_consume(look).is_ok() {
			for entry in Buckets::iter_key_prefix(cursor) {
				if meter.try_consume(look).is_err() || handle(&entry, meter).is_err() {
					break 'buckets;
				}
				Buckets::remove(cursor, entry);
			}
			let of_genesis = cursor < Self::bucket(FIRST_MOMENT);
			cursor = if of_genesis { end } else { cursor.saturating_add(1) };
		}
		if stored != Some(cursor) {
			Cursor::put(cursor);
		}
	}

	/// Whether each entry will be handled: the timeline has begun, and no entry is before the cursor. It reads all
	/// entries, so it is only for checks of the storage.
	pub fn is_whole() -> bool {
		let cursor = Cursor::try_get();
		Buckets::iter().all(|(bucket, _, ())| cursor.is_ok_and(|cursor| cursor <= bucket))
	}
}

/// Lets `work` consume at most `share`, and at most what remains in the meter.
pub fn within_share(meter: &mut WeightMeter, share: Weight, work: impl FnOnce(&mut WeightMeter)) {
	let mut own = WeightMeter::with_limit(share.min(meter.remaining()));
	work(&mut own);
	meter.consume(own.consumed());
}
