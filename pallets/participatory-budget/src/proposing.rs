//! Proposals, from the first draft to the ballot paper.

use core::cmp::Reverse;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	sp_runtime::{
		traits::{EnsureAdd, EnsureAddAssign, EnsureSubAssign},
		DispatchError,
	},
};

use crate::*;

/// The space of the largest proposal with its amendments, for its deposit.
pub(crate) fn footprint<T: Config>() -> Footprint {
	use codec::MaxEncodedLen;
	let versions = u64::from(T::MaxAmendments::get());
	let history = versions.saturating_mul(Content::<T::AccountId>::max_encoded_len() as u64);
	let size = history.saturating_add(Proposal::<T>::max_encoded_len() as u64);
	Footprint { count: versions.saturating_add(1), size }
}

impl<T: Config> Pallet<T> {
	pub(crate) fn proposal(cycle: CycleId, id: ProposalId) -> Result<Proposal<T>, DispatchError> {
		Ok(Proposals::<T>::get(cycle, id).ok_or(Error::<T>::UnknownProposal)?)
	}

	/// The proposal, if it can still come to a vote.
	pub(crate) fn live(cycle: CycleId, id: ProposalId) -> Result<Proposal<T>, DispatchError> {
		let proposal = Self::proposal(cycle, id)?;
		ensure!(proposal.is_live(), Error::<T>::NotStanding);
		Ok(proposal)
	}

	/// The live proposal, if this is its author.
	fn by_author(
		cycle: &Cycle<T>,
		id: CycleId,
		proposal: ProposalId,
		who: &T::AccountId,
	) -> Result<Proposal<T>, DispatchError> {
		let record = Self::live(id, proposal)?;
		ensure!(Self::voter(cycle, who)? == record.author, Error::<T>::NotTheAuthor);
		Ok(record)
	}

	/// The cost, if this content can be proposed.
	fn cost(cycle: &Cycle<T>, content: &Content<T::AccountId>) -> Result<Amount, DispatchError> {
		let title = core::str::from_utf8(&content.title).unwrap_or_default();
		ensure!(!title.trim().is_empty(), Error::<T>::BadTitle);
		let share = cycle.terms.share(content.category).ok_or(Error::<T>::UnknownCategory)?;
		let cost = content.cost().ok_or(Error::<T>::BadCost)?;
		let within = (cycle.terms.least_cost..=cycle.terms.most_cost.min(share)).contains(&cost);
		ensure!(within && !content.milestones.contains(&0), Error::<T>::BadCost);
		Ok(cost)
	}

	pub(crate) fn do_propose(
		who: T::AccountId,
		id: CycleId,
		content: Content<T::AccountId>,
	) -> DispatchResult {
		let mut cycle = Self::cycle_in(id, Stage::Proposing)?;
		let author = Self::voter(&cycle, &who)?;
		let cost = Self::cost(&cycle, &content)?;
		ProposalCounts::<T>::try_mutate(id, author, |made| {
			ensure!(*made < cycle.terms.most_proposals, Error::<T>::TooManyProposals);
			Ok::<_, DispatchError>(made.ensure_add_assign(1)?)
		})?;
		let number = cycle.proposals;
		cycle.proposals = number.ensure_add(1)?;
		let deposit = T::Deposit::new(&who, footprint::<T>())?;
		let mut proposal = Proposal {
			author,
			deposit: Some((who, deposit)),
			content: content.clone(),
			version: 0,
			backed: 0,
			sponsors: 0,
			status: Status::Gathering,
			verdict: Verdict::None,
			objections: 0,
			merge_into: None,
		};
		Self::deposit_event(Event::Proposed { cycle: id, proposal: number, author, content });
		if cycle.terms.cosponsors == 0 {
			Self::admit(id, number, &mut proposal, cost);
		}
		Proposals::<T>::insert(id, number, proposal);
		Cycles::<T>::insert(id, cycle);
		Ok(())
	}

	/// Puts a proposal on the ballot paper, in the first free place. If there is none, it can displace the proposal
	/// with the fewest backers, and of several the newest. It does so only if it has more backers; otherwise it waits.
	pub(crate) fn admit(cycle: CycleId, number: ProposalId, proposal: &mut Proposal<T>, cost: Amount) {
		let Content { category, .. } = proposal.content;
		let sponsors = proposal.sponsors;
		let entry = Entry { proposal: number, cost, category, stands: true, sponsors };
		let place = BallotPapers::<T>::mutate(cycle, |paper| {
			if let Some(free) = paper.iter().position(Option::is_none) {
				*paper.get_mut(free)? = Some(entry);
				return Some((free, None));
			}
			if paper.try_push(Some(entry)).is_ok() {
				return Some((paper.len().saturating_sub(1), None));
			}
			let entries = paper.iter_mut().enumerate();
			let entries = entries.filter_map(|(place, entry)| Some((place, entry.as_mut()?)));
			let (place, weakest) =
				entries.min_by_key(|(_, entry)| (entry.sponsors, Reverse(entry.proposal)))?;
			(weakest.sponsors < sponsors).then(|| (place, Some(core::mem::replace(weakest, entry).proposal)))
		});
		let Some((place, displaced)) = place else { return };
		// A place always has such a number, since there are no more places.
		let project = place as ProjectId;
		if let Some(displaced) = displaced {
			Proposals::<T>::mutate(cycle, displaced, |other| {
				other.iter_mut().for_each(|other| other.status = Status::Gathering);
			});
			Self::deposit_event(Event::Dropped { cycle, proposal: displaced, project });
		}
		proposal.status = Status::Admitted(project);
		Self::deposit_event(Event::Admitted { cycle, proposal: number, project });
	}

	/// Takes a proposal from the ballot paper, if it is there, and gives it another status.
	fn take_off(cycle: CycleId, proposal: &mut Proposal<T>, status: Status) {
		if let Status::Admitted(project) = proposal.status {
			Self::change_entry(cycle, project, |entry| *entry = None);
		}
		proposal.status = status;
	}

	/// Changes a place of the ballot paper.
	fn change_entry(cycle: CycleId, project: ProjectId, change: impl FnOnce(&mut Option<Entry>)) {
		BallotPapers::<T>::mutate(cycle, |paper| paper.get_mut(usize::from(project)).map(change));
	}

	/// Whether a project on the ballot paper can be voted for.
	pub(crate) fn let_stand(cycle: CycleId, project: ProjectId, stands: bool) {
		Self::change_entry(cycle, project, |entry| entry.iter_mut().for_each(|entry| entry.stands = stands));
	}

	pub(crate) fn do_amend_proposal(
		who: T::AccountId,
		id: CycleId,
		number: ProposalId,
		content: Content<T::AccountId>,
	) -> DispatchResult {
		let cycle = Self::cycle_in(id, Stage::Proposing)?;
		let proposal = Self::by_author(&cycle, id, number, &who)?;
		Self::change(&cycle, id, number, proposal, content)
	}

	/// Gives a proposal its new content, and keeps the old one on record.
	fn change(
		cycle: &Cycle<T>,
		id: CycleId,
		number: ProposalId,
		mut proposal: Proposal<T>,
		content: Content<T::AccountId>,
	) -> DispatchResult {
		let cost = Self::cost(cycle, &content)?;
		ensure!(proposal.version < T::MaxAmendments::get(), Error::<T>::TooManyAmendments);
		let old = core::mem::replace(&mut proposal.content, content.clone());
		let changed = old != content;
		History::<T>::insert(id, (number, proposal.version), old);
		proposal.version.ensure_add_assign(1)?;
		let version = proposal.version;
		Self::deposit_event(Event::Amended { cycle: id, proposal: number, version, content });
		// The backers have backed the earlier content, so they must back it anew.
		if changed {
			proposal.backed = version;
			proposal.sponsors = 0;
			if let Status::Admitted(project) = proposal.status {
				Self::take_off(id, &mut proposal, Status::Gathering);
				if cycle.terms.cosponsors > 0 {
					Self::deposit_event(Event::Dropped { cycle: id, proposal: number, project });
				}
			}
			if cycle.terms.cosponsors == 0 {
				Self::admit(id, number, &mut proposal, cost);
			}
		}
		Proposals::<T>::insert(id, number, proposal);
		Ok(())
	}

	pub(crate) fn do_withdraw_proposal(who: T::AccountId, id: CycleId, number: ProposalId) -> DispatchResult {
		let cycle = Self::cycle_in(id, Stage::Proposing)?;
		let mut proposal = Self::by_author(&cycle, id, number, &who)?;
		Self::retire(id, &mut proposal, Status::Gathering)?;
		Self::release_deposit(id, number, &mut proposal);
		// The deposit is given back, so nothing stays. Otherwise somebody could fill the chain by proposing and
		// withdrawing.
		for version in 0..proposal.version {
			History::<T>::remove(id, (number, version));
		}
		Proposals::<T>::remove(id, number);
		Self::deposit_event(Event::Withdrawn { cycle: id, proposal: number });
		Ok(())
	}

	/// Takes a proposal from the vote for good, and lets its author make another.
	fn retire(id: CycleId, proposal: &mut Proposal<T>, status: Status) -> DispatchResult {
		Self::take_off(id, proposal, status);
		ProposalCounts::<T>::try_mutate(id, proposal.author, |made| Ok(made.ensure_sub_assign(1)?))
	}

	/// Gives the deposit back, if it is still held. The caller stores the proposal.
	pub(crate) fn release_deposit(cycle: CycleId, number: ProposalId, proposal: &mut Proposal<T>) {
		if let Some((to, deposit)) = proposal.deposit.take() {
			if deposit.drop(&to).is_ok() {
				Self::deposit_event(Event::DepositReturned { cycle, proposal: number, to });
			}
		}
	}

	pub(crate) fn do_return_deposit(id: CycleId, number: ProposalId) -> DispatchResult {
		let cycle = Self::cycle(id)?;
		let mut proposal = Self::proposal(id, number)?;
		let counted = matches!(cycle.stage, Stage::CarryingOut | Stage::Judging | Stage::Clearing);
		ensure!(counted, Error::<T>::DepositInUse);
		ensure!(proposal.deposit.is_some(), Error::<T>::NothingToChange);
		Self::release_deposit(id, number, &mut proposal);
		Proposals::<T>::insert(id, number, proposal);
		Ok(())
	}

	pub(crate) fn do_sponsor(
		who: T::AccountId,
		id: CycleId,
		number: ProposalId,
		backs: bool,
	) -> DispatchResult {
		let cycle = Self::cycle_in(id, Stage::Proposing)?;
		let member = Self::voter(&cycle, &who)?;
		let mut proposal = Self::live(id, number)?;
		ensure!(member != proposal.author, Error::<T>::AuthorCannotSponsor);
		let key = (id, (number, Act::Sponsor(proposal.backed)), member);
		ensure!(Stances::<T>::contains_key(key) != backs, Error::<T>::NothingToChange);
		if backs {
			// A stance on a withdrawn proposal stays until the cycle is over, so it has a bound.
			BackingCounts::<T>::try_mutate(id, member, |backed| {
				ensure!(*backed < T::MaxProjects::get(), Error::<T>::TooManyBacked);
				Ok::<_, DispatchError>(backed.ensure_add_assign(1)?)
			})?;
			Stances::<T>::insert(key, 1);
		} else {
			Stances::<T>::remove(key);
		}
		Self::set_backing(&cycle, id, number, &mut proposal, member, backs)?;
		Proposals::<T>::insert(id, number, proposal);
		Ok(())
	}

	/// Counts the backing of a member, or its end, and updates the place on the ballot paper. The caller stores the
	/// proposal.
	pub(crate) fn set_backing(
		cycle: &Cycle<T>,
		id: CycleId,
		number: ProposalId,
		proposal: &mut Proposal<T>,
		member: MemberId,
		backs: bool,
	) -> DispatchResult {
		if backs {
			proposal.sponsors.ensure_add_assign(1)?;
		} else {
			BackingCounts::<T>::try_mutate(id, member, |backed| backed.ensure_sub_assign(1))?;
			proposal.sponsors.ensure_sub_assign(1)?;
		}
		let sponsors = proposal.sponsors;
		Self::deposit_event(Event::Sponsored { cycle: id, proposal: number, member, backs, sponsors });
		match proposal.status {
			Status::Gathering if sponsors >= cycle.terms.cosponsors => {
				let cost = proposal.content.cost().ok_or(Error::<T>::BadCost)?;
				Self::admit(id, number, proposal, cost);
			}
			Status::Admitted(project) if sponsors < cycle.terms.cosponsors => {
				Self::take_off(id, proposal, Status::Gathering);
				Self::deposit_event(Event::Dropped { cycle: id, proposal: number, project });
			}
			Status::Admitted(project) => Self::change_entry(id, project, |entry| {
				entry.iter_mut().for_each(|entry| entry.sponsors = sponsors);
			}),
			_ => {}
		}
		Ok(())
	}

	pub(crate) fn do_offer_merge(
		who: T::AccountId,
		id: CycleId,
		number: ProposalId,
		into: Option<ProposalId>,
	) -> DispatchResult {
		let cycle = Self::cycle_in(id, Stage::Proposing)?;
		let mut proposal = Self::by_author(&cycle, id, number, &who)?;
		proposal.merge_into = into;
		if let Some(into) = into {
			ensure!(into != number, Error::<T>::SameProposal);
			Self::live(id, into)?;
			Self::deposit_event(Event::MergeOffered { cycle: id, proposal: number, into });
		}
		Proposals::<T>::insert(id, number, proposal);
		Ok(())
	}

	pub(crate) fn do_accept_merge(
		who: T::AccountId,
		id: CycleId,
		number: ProposalId,
		other: ProposalId,
		content: Content<T::AccountId>,
	) -> DispatchResult {
		let cycle = Self::cycle_in(id, Stage::Proposing)?;
		let proposal = Self::by_author(&cycle, id, number, &who)?;
		let mut merged = Self::live(id, other)?;
		ensure!(merged.merge_into == Some(number) && other != number, Error::<T>::NoOffer);
		// This comes first, so that the place on the paper is free. The deposit stays with the record.
		Self::retire(id, &mut merged, Status::Merged(number))?;
		Proposals::<T>::insert(id, other, merged);
		Self::deposit_event(Event::Merged { cycle: id, proposal: other, into: number });
		Self::change(&cycle, id, number, proposal, content)
	}

	pub(crate) fn do_review(
		cycle: Cycle<T>,
		id: CycleId,
		number: ProposalId,
		unfeasible: Option<Text<MaxReference>>,
	) -> DispatchResult {
		let in_time = cycle.stage == Stage::Review && Self::now() < cycle.ends_at;
		ensure!(in_time, Error::<T>::WrongStage);
		let mut proposal = Self::proposal(id, number)?;
		let Status::Admitted(project) = proposal.status else {
			return Err(Error::<T>::NotStanding.into());
		};
		ensure!(!matches!(proposal.verdict, Verdict::Overruled(_)), Error::<T>::AlreadyOverruled);
		let stands = unfeasible.is_none();
		proposal.verdict = unfeasible.clone().map_or(Verdict::Feasible, Verdict::NotFeasible);
		Proposals::<T>::insert(id, number, proposal);
		Self::let_stand(id, project, stands);
		Self::deposit_event(Event::Reviewed { cycle: id, proposal: number, unfeasible });
		Ok(())
	}

	pub(crate) fn do_object_to_review(who: T::AccountId, id: CycleId, number: ProposalId) -> DispatchResult {
		let cycle = Self::cycle_in(id, Stage::Review).or_else(|_| Self::cycle_in(id, Stage::Objecting))?;
		let member = Self::voter(&cycle, &who)?;
		let mut proposal = Self::proposal(id, number)?;
		let (Status::Admitted(project), Verdict::NotFeasible(reason)) = (proposal.status, &proposal.verdict)
		else {
			return Err(Error::<T>::NothingToObject.into());
		};
		let key = (id, (number, Act::Object), member);
		ensure!(!Stances::<T>::contains_key(key), Error::<T>::NothingToChange);
		Stances::<T>::insert(key, 1);
		proposal.objections.ensure_add_assign(1)?;
		let objections = proposal.objections;
		Self::deposit_event(Event::Objected { cycle: id, proposal: number, member, objections });
		if objections >= Self::part_of(&cycle, cycle.terms.objectors) {
			proposal.verdict = Verdict::Overruled(reason.clone());
			Self::let_stand(id, project, true);
			Self::deposit_event(Event::Overruled { cycle: id, proposal: number });
		}
		Proposals::<T>::insert(id, number, proposal);
		Ok(())
	}
}
