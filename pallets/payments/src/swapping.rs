//! Offers, and swaps at their rate.

use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::DispatchError,
	traits::{fungibles::Inspect, tokens::Fortitude},
};

use crate::{
	agenda::{give_back, remove_id},
	*,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_post_offer(
		poster: T::AccountId,
		sells: AssetOf<T>,
		buys: AssetOf<T>,
		rate: Rate,
		per_day: Option<Balance>,
		total: Option<Balance>,
		expires_at: Moment,
	) -> DispatchResult {
		ensure!(sells != buys, Error::<T>::SameCurrency);
		Self::ensure_currency(&sells)?;
		Self::ensure_currency(&buys)?;
		ensure!(rate.sold > 0 && rate.bought > 0, Error::<T>::BadRate);
		ensure!(per_day != Some(0) && total != Some(0), Error::<T>::ZeroAmount);
		Self::ensure_ahead(expires_at)?;
		let id = Self::next_id();
		OffersBy::<T>::try_append(&poster, id).map_err(|()| Error::<T>::TooManyOffers)?;
		OffersFor::<T>::insert((&sells, &buys), id, ());
		Self::schedule_task(expires_at, Task::Offer(id));
		let offer = Offer {
			poster: poster.clone(),
			sells: sells.clone(),
			buys: buys.clone(),
			rate,
			limit: per_day.map(|amount| Limit { amount, every: DAY }),
			sold: Spent::nothing(Self::now()),
			left: total,
			expires_at,
			deposit: T::Deposit::new(&poster, Footprint::from_mel::<OfferOf<T>>())?,
		};
		Offers::<T>::insert(id, offer);
		Self::deposit_event(Event::Offered {
			offer: id,
			poster,
			sells,
			buys,
			rate,
			per_day,
			total,
			expires_at,
		});
		Ok(())
	}

	/// Computes what a taker pays and gets for at most `give`, and takes it from the limits of the offer.
	fn fill(offer: &mut OfferOf<T>, give: Balance) -> Result<(Balance, Balance), DispatchError> {
		Self::ensure_in_use(&offer.poster)?;
		let now = Self::now();
		ensure!(now < offer.expires_at, Error::<T>::Expired);
		let (paid, got) = offer.rate.fill(give).ok_or(Error::<T>::TooMuch)?;
		ensure!(got > 0, Error::<T>::ZeroAmount);
		if let Some(limit) = &offer.limit {
			ensure!(limit.spend(&mut offer.sold, now, got), Error::<T>::LimitReached);
		}
		if let Some(left) = &mut offer.left {
			*left = left.checked_sub(got).ok_or(Error::<T>::LimitReached)?;
		}
		Ok((paid, got))
	}

	pub(crate) fn quoted(id: OfferId, give: Balance) -> Option<(Balance, Balance)> {
		let mut offer = Offers::<T>::get(id)?;
		let (paid, got) = Self::fill(&mut offer, give).ok()?;
		let Offer { poster, sells, .. } = offer;
		let preservation = Self::preservation(&sells, &poster, got);
		let there = T::Currencies::reducible_balance(sells, &poster, preservation, Fortitude::Polite);
		(got <= there).then_some((paid, got))
	}

	/// Swaps, and returns what telling the books of both has weighed.
	pub(crate) fn do_swap(
		taker: T::AccountId,
		id: OfferId,
		give: Balance,
		at_least: Balance,
	) -> Result<Weight, DispatchError> {
		let mut offer = Offers::<T>::get(id).ok_or(Error::<T>::UnknownOffer)?;
		ensure!(taker != offer.poster, Error::<T>::ToOneself);
		Self::ensure_in_use(&taker)?;
		let (paid, got) = Self::fill(&mut offer, give)?;
		ensure!(got >= at_least, Error::<T>::TooLittle);
		Self::transfer(&taker, &offer.poster, &offer.buys, paid)?;
		Self::transfer(&offer.poster, &taker, &offer.sells, got)?;
		let told =
			T::Bookkeeping::exchanged((&taker, &offer.poster), (&offer.buys, paid), (&offer.sells, got));
		Self::deposit_event(Event::Swapped { offer: id, taker, paid, got });
		if offer.left == Some(0) {
			Self::end_offer(id, offer, Ending::Done);
		} else {
			Offers::<T>::insert(id, offer);
		}
		Ok(told)
	}

	/// Removes an offer, and gives its deposit back.
	pub(crate) fn end_offer(id: OfferId, offer: OfferOf<T>, ending: Ending) {
		Offers::<T>::remove(id);
		OffersBy::<T>::mutate_exists(&offer.poster, |ids| remove_id(ids, id));
		OffersFor::<T>::remove((&offer.sells, &offer.buys), id);
		Self::cancel_task(offer.expires_at, Task::Offer(id));
		give_back::<T>(offer.deposit, &offer.poster);
		Self::deposit_event(Event::OfferEnded { offer: id, ending });
	}
}
