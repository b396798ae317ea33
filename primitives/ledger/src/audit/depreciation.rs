//! Depreciation, computed again.

use alloc::vec::Vec;

use super::Mistake;
use crate::{
	account::{ACCUMULATED_DEPRECIATION, DEPRECIATION, FIXED_ASSETS},
	Amount, Entry, EntryId, Error, FixedAsset, Number, Origin,
};

/// Computes the depreciation of fixed assets again from their terms, and compares it with the entries. `assets` are those
/// that the book's owner still has. `entries` are all of the book.
///
/// Nobody knows the terms of an asset that was disposed of. So until the last disposal an entry has at least the
/// depreciation of the known assets, and after that exactly theirs.
///
/// Errors: the first [`Mistake`].
pub fn audit_depreciation(entries: &[(EntryId, Entry)], assets: &[FixedAsset]) -> Result<(), Mistake> {
	let mut again: Vec<FixedAsset> = assets.iter().map(FixedAsset::begun).collect();
	let disposes = |entry: &Entry| {
		entry.on(FIXED_ASSETS) < 0 || assets.iter().any(|asset| entry.on(asset.account()) < 0)
	};
	let last_disposal = entries.iter().rposition(|(_, entry)| disposes(entry));
	for (place, (id, entry)) in entries.iter().enumerate() {
		let Some((contra, posted)) = depreciation(entry, assets) else { continue };
		let wrong = |what| Err(Mistake { entry: Some(*id), what });
		let Ok(expected) = depreciate(&mut again, contra, entry) else {
			return wrong("a balance leaves its range");
		};
		let all_known = last_disposal.is_none_or(|last| place > last);
		if posted < expected || (all_known && posted != expected) {
			return wrong("the depreciation is not that of the fixed assets");
		}
	}
	if again != assets {
		let entry = entries.last().map(|(id, _)| *id);
		return Err(Mistake { entry, what: "the depreciation of a fixed asset is not in the entries" });
	}
	Ok(())
}

/// The account and the amount of an entry that the chain has made of depreciation, and of nothing more.
fn depreciation(entry: &Entry, assets: &[FixedAsset]) -> Option<(Number, Amount)> {
	let is_contra =
		|account| account == ACCUMULATED_DEPRECIATION || assets.iter().any(|asset| asset.contra() == account);
	let contra = entry.postings.iter().find(|posting| is_contra(posting.account))?;
	let more = entry.on(DEPRECIATION);
	let plain = entry.origin == Origin::Chain && entry.reverses.is_none() && entry.postings.len() == 2;
	(plain && more > 0).then_some((contra.account, more))
}

/// Depreciates all assets with this account, and returns how much that is.
fn depreciate(assets: &mut [FixedAsset], contra: Number, entry: &Entry) -> Result<Amount, Error> {
	let mut sum: Amount = 0;
	for asset in assets.iter_mut().filter(|asset| asset.contra() == contra) {
		let more = asset.overdue(entry.date)?;
		if more > 0 {
			asset.depreciate(entry.date)?;
		}
		sum = sum.checked_add(more).ok_or(Error::Overflow)?;
	}
	Ok(sum)
}
