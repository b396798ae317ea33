//! Ballots: cast, changed, retracted, and struck.

use frame_support::{dispatch::DispatchResult, ensure, sp_runtime::DispatchError, traits::Polling};
use rochdale_primitives::OnMembership;

use crate::*;

/// A number of votes, as a change of a count.
fn votes(number: u32) -> i32 {
	i32::try_from(number).unwrap_or(i32::MAX)
}

impl<T: Config> Pallet<T> {
	/// The poll on this proposal, open or not yet closed.
	pub(crate) fn poll(id: ProposalId) -> Result<PollOf<T>, DispatchError> {
		let open = Open::<T>::get();
		Ok(*open.iter().find(|poll| poll.proposal == id).ok_or(Error::<T>::NotOpen)?)
	}

	/// How many delegators are behind this member in an open poll.
	pub(crate) fn behind(poll: &PollOf<T>, member: MemberId) -> u32 {
		let all = Delegators::<T>::get(member, poll.track);
		all.saturating_sub(Apart::<T>::get(poll.proposal, member))
	}

	/// How many delegators' votes the ballot of this member carries in an open poll. It can be fewer than are behind them:
	/// the community may have become smaller since they delegated.
	pub(crate) fn carried(poll: &PollOf<T>, member: MemberId) -> u32 {
		Self::behind(poll, member).min(poll.most_delegators)
	}

	/// For how many members a ballot of this member counts: for themselves, and for those behind them.
	fn strength(poll: &PollOf<T>, member: MemberId) -> i32 {
		votes(Self::carried(poll, member)).saturating_add(1)
	}

	/// Changes the count of a poll, for each ballot by this number of votes. Fails if the poll is over.
	pub(crate) fn recount(poll: &PollOf<T>, changes: &[(Ballot, i32)]) -> DispatchResult {
		match poll.referendum {
			Some(index) => {
				<pallet_referenda::Pallet<T> as Polling<Tally<T>>>::try_access_poll(index, |status| {
					let (tally, _) = status.ensure_ongoing().ok_or(Error::<T>::NotOpen)?;
					for (ballot, by) in changes {
						tally.count(ballot, *by);
					}
					Self::note_tally(poll.proposal, tally);
					Ok(())
				})
			}
			None => Questions::<T>::try_mutate(poll.proposal, |question| {
				let question = question.as_mut().filter(|question| Self::now() < question.ends_at);
				let question = question.ok_or(Error::<T>::NotOpen)?;
				for (ballot, by) in changes {
					question.count(ballot, *by);
				}
				Ok(())
			}),
		}
	}

	/// Whether this ballot answers what the poll asks.
	fn suits(poll: &PollOf<T>, ballot: &Ballot) -> bool {
		match poll.referendum {
			Some(_) => matches!(ballot, Ballot::Aye | Ballot::Nay | Ballot::Abstain),
			None => Questions::<T>::get(poll.proposal).is_some_and(|question| question.suits(ballot)),
		}
	}

	/// The change of a count when a member's own ballot takes the place of their delegate's (`by` is -1), or the other
	/// way round (`by` is 1). There is none without a delegate who has voted. It is 0 if more are behind the delegate than
	/// one ballot carries.
	fn set_apart(poll: &PollOf<T>, member: MemberId, by: i32) -> Option<(Ballot, i32)> {
		let delegate = Self::delegate_in(poll, member)?;
		let before = Self::strength(poll, delegate);
		Self::note_apart(poll.proposal, delegate, by.saturating_neg());
		let change = Self::strength(poll, delegate).saturating_sub(before);
		Some((Ballots::<T>::get(poll.proposal, delegate)?, change))
	}

	pub(crate) fn do_vote(by: MemberId, id: ProposalId, ballot: Ballot) -> DispatchResult {
		let poll = Self::poll(id)?;
		ensure!(T::Membership::on_roll(by, &poll.roll), Error::<T>::NotOnRoll);
		ensure!(Self::suits(&poll, &ballot), Error::<T>::BadBallot);
		Self::cast_ballot(by, &poll, ballot)
	}

	/// Counts a ballot instead of the member's earlier one, or instead of their delegate's.
	pub(crate) fn cast_ballot(by: MemberId, poll: &PollOf<T>, ballot: Ballot) -> DispatchResult {
		let id = poll.proposal;
		let strength = Self::strength(poll, by);
		let replaced = match Ballots::<T>::get(id, by) {
			Some(old) => Some((old, strength.saturating_neg())),
			None => Self::set_apart(poll, by, -1),
		};
		let new = (ballot.clone(), strength);
		match replaced {
			Some(replaced) => Self::recount(poll, &[replaced, new])?,
			None => Self::recount(poll, &[new])?,
		}
		Ballots::<T>::insert(id, by, &ballot);
		let carried = Self::carried(poll, by);
		Self::deposit_event(Event::Voted { proposal: id, by, ballot, carried });
		Ok(())
	}

	pub(crate) fn do_retract(by: MemberId, id: ProposalId) -> DispatchResult {
		let poll = Self::poll(id)?;
		let old = Ballots::<T>::take(id, by).ok_or(Error::<T>::NothingToRetract)?;
		let taken = (old, Self::strength(&poll, by).saturating_neg());
		match Self::set_apart(&poll, by, 1) {
			Some(delegated) => Self::recount(&poll, &[taken, delegated])?,
			None => Self::recount(&poll, &[taken])?,
		}
		let carried = Self::carried(&poll, by);
		Self::deposit_event(Event::Retracted { proposal: id, by, carried });
		Ok(())
	}

	/// Removes the ballot of somebody who is no longer active from an open poll. A poll that has ended keeps it, since
	/// its result does not change any more.
	fn strike(poll: &PollOf<T>, voter: MemberId) {
		let id = poll.proposal;
		let Some(ballot) = Ballots::<T>::get(id, voter) else { return };
		let strength = Self::strength(poll, voter);
		if Self::recount(poll, &[(ballot, strength.saturating_neg())]).is_ok() {
			Ballots::<T>::remove(id, voter);
			let carried = Self::carried(poll, voter);
			Self::deposit_event(Event::Struck { proposal: id, voter, carried });
		}
	}
}

/// Somebody who is no longer active has no ballot in open polls, and delegates to nobody. The delegations *to* them rest: they
/// count again if the delegate returns, in polls that are opened after that.
impl<T: Config> OnMembership<T::AccountId> for Pallet<T> {
	fn activated(_: MemberId, _: &T::AccountId) {}

	fn deactivated(id: MemberId, _: &T::AccountId) {
		// First the delegations: what they did in a poll depends on whether the member has a ballot there.
		Self::revoke_all(id);
		for poll in Open::<T>::get() {
			Self::strike(&poll, id);
		}
		Self::strike_signatures(id);
		Self::forget_backings(id);
	}

	/// Ballots and delegations belong to the person, and not to the key.
	fn rekeyed(_: MemberId, _: &T::AccountId, _: &T::AccountId) {}

	/// This has a benchmark of its own, `deactivated`. The runtime adds it for the votes that are open, because
	/// the most that there can be would not fit in a small block.
	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case(_: MemberId) {}
}
