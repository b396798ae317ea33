//! The rules that hold about the storage between two calls.

use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::{
	ensure,
	traits::{Polling, QueryPreimage},
};

use crate::*;

impl<T: Config> Pallet<T> {
	/// Checks that the storage is consistent:
	/// - each proposal is in its proposer's list, and has the stage that the open polls, the decisions and the choices
	///   say;
	/// - each decision has as many petitioners as there are signatures, and all of them are active members;
	/// - delegations agree with the numbers of delegators;
	/// - the supporters of each proposal that waits back it and no other one, are as many as are counted, and are active;
	/// - the text of each description is there and requested, and each member has as many as is noted;
	/// - the outcome of a vote is that of its poll, its decision or its end, and has the votes of the tally;
	/// - in each open poll, the votes counted are the ballots of members on the roll, and their delegations, of which a
	///   ballot carries only so many.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_proposals()?;
		Self::check_decisions()?;
		Self::check_choices()?;
		Self::check_delegations()?;
		Self::check_discussions()?;
		Self::check_backings()?;
		Self::check_descriptions()?;
		Self::check_outcomes()?;
		for poll in Open::<T>::get() {
			ensure!(poll.serial < Opened::<T>::get(), "assembly: a poll has a serial that was not given yet");
			if !Self::is_over(&poll) {
				Self::check_poll(&poll)?;
			}
		}
		Ok(())
	}

	fn check_proposals() -> Result<(), TryRuntimeError> {
		let open: BTreeSet<_> = Open::<T>::get().iter().map(|poll| poll.proposal).collect();
		let serials: BTreeSet<_> = Open::<T>::get().iter().map(|poll| poll.serial).collect();
		ensure!(open.len() == serials.len(), "assembly: two polls have the same serial");
		let mut own = BTreeMap::<MemberId, BTreeSet<ProposalId>>::new();
		for (id, proposal) in Proposals::<T>::iter() {
			ensure!(
				id < NextProposal::<T>::get(),
				"assembly: a proposal has a number that was not given yet"
			);
			let is_open = proposal.stage == Stage::Open;
			ensure!(
				is_open == open.contains(&id),
				"assembly: a proposal is open without a poll, or the reverse"
			);
			let question = matches!(proposal.matter, Matter::Question { .. } | Matter::Choice(_));
			let counted = question && proposal.stage != Stage::Waiting;
			ensure!(
				counted == Questions::<T>::contains_key(id),
				"assembly: a question that was opened has no count, or something else has one"
			);
			let choice = matches!(proposal.matter, Matter::Choice(_));
			if !choice && !matches!(proposal.stage, Stage::Closed(_)) {
				own.entry(proposal.by).or_default().insert(id);
			}
		}
		ensure!(open.iter().all(Proposals::<T>::contains_key), "assembly: a poll has no proposal");
		let lists: BTreeMap<MemberId, BTreeSet<ProposalId>> =
			ProposalsBy::<T>::iter().map(|(by, ids)| (by, ids.into_iter().collect())).collect();
		ensure!(lists == own, "assembly: proposals and the lists of their proposers differ");
		let kept =
			|id: ProposalId| Proposals::<T>::get(id).is_some_and(|proposal| proposal.stage != Stage::Waiting);
		ensure!(
			Ballots::<T>::iter_keys().all(|(id, _)| kept(id))
				&& Apart::<T>::iter_keys().all(|(id, _)| kept(id)),
			"assembly: a ballot or a note is left of a poll that was not opened, or was cleared"
		);
		Ok(())
	}

	fn check_decisions() -> Result<(), TryRuntimeError> {
		let decisions = Decisions::<T>::get();
		let listed: BTreeSet<_> = decisions.iter().map(|decision| decision.proposal).collect();
		ensure!(listed.len() == decisions.len(), "assembly: a call is decided twice");
		let decided: BTreeSet<_> = Proposals::<T>::iter()
			.filter(|(_, proposal)| proposal.stage == Stage::Decided)
			.map(|(id, _)| id)
			.collect();
		ensure!(listed == decided, "assembly: the decisions are not the proposals that are decided");
		for decision in decisions {
			let signatures: Vec<_> = Petitions::<T>::iter_key_prefix(decision.proposal).collect();
			if decision.contested {
				// Those who have signed and are gone since then stay counted.
				continue;
			}
			ensure!(
				signatures.len() == decision.petitioners as usize,
				"assembly: a petition has another number of signatures than is noted"
			);
			ensure!(
				signatures.iter().all(|member| T::Membership::is_active(*member)),
				"assembly: somebody who is not active has signed a petition"
			);
		}
		let kept = |id: ProposalId| {
			let stage = Proposals::<T>::get(id).map(|proposal| proposal.stage);
			matches!(stage, Some(Stage::Decided | Stage::Closed(_)))
		};
		ensure!(
			Petitions::<T>::iter_keys().all(|(id, _)| kept(id)),
			"assembly: a petition is about nothing that was decided"
		);
		Ok(())
	}

	fn check_choices() -> Result<(), TryRuntimeError> {
		let stage = |id: ProposalId| Proposals::<T>::get(id).map(|proposal| proposal.stage);
		for (to, admitted) in Amendments::<T>::iter() {
			ensure!(stage(to) == Some(Stage::Waiting), "assembly: amendments are to nothing that waits");
			ensure!(!admitted.is_empty(), "assembly: an empty list of amendments is kept");
			for id in admitted {
				let amendment = Proposals::<T>::get(id).ok_or("assembly: an amendment is gone")?;
				ensure!(
					amendment.link == Link::AmendmentTo(to) && amendment.stage == Stage::Waiting,
					"assembly: an admitted amendment does not wait, or is to something else"
				);
			}
		}
		let mut compared = Vec::new();
		for (_, proposal) in Proposals::<T>::iter() {
			match proposal.matter {
				Matter::Choice(rivals) if proposal.stage == Stage::Open => compared.extend(rivals),
				_ => {}
			}
		}
		compared.sort_unstable();
		let mut marked: Vec<_> = Proposals::<T>::iter()
			.filter(|(_, proposal)| proposal.stage == Stage::Compared)
			.map(|(id, _)| id)
			.collect();
		marked.sort_unstable();
		ensure!(compared == marked, "assembly: the rivals in open choices are not those that are compared");
		Ok(())
	}

	fn check_delegations() -> Result<(), TryRuntimeError> {
		let mut behind = BTreeMap::<(MemberId, TrackOf<T>), u32>::new();
		for (by, given) in Delegations::<T>::iter() {
			ensure!(!given.is_empty(), "assembly: an empty list of delegations is kept");
			ensure!(T::Membership::is_active(by), "assembly: somebody who is not active delegates");
			let tracks: BTreeSet<_> = given.iter().map(|delegation| delegation.track).collect();
			ensure!(tracks.len() == given.len(), "assembly: somebody delegates twice on one track");
			for Delegation { track, to, since } in given {
				ensure!(to != by, "assembly: somebody delegates to themselves");
				ensure!(since <= Opened::<T>::get(), "assembly: a delegation is from the future");
				let number = behind.entry((to, track)).or_default();
				*number = number.saturating_add(1);
			}
		}
		let noted: BTreeMap<_, _> =
			Delegators::<T>::iter().map(|(to, track, number)| ((to, track), number)).collect();
		ensure!(noted == behind, "assembly: the numbers of delegators are not those of the delegations");
		Ok(())
	}

	fn check_discussions() -> Result<(), TryRuntimeError> {
		for (subject, Discussion { statements, pressing }) in Discussions::<T>::iter() {
			if !Self::is_kept(subject) {
				// It may be removed in parts.
				continue;
			}
			let all: BTreeMap<u32, Statement> = Statements::<T>::iter_prefix(subject).collect();
			ensure!(
				all.keys().copied().eq(0..statements),
				"assembly: the statements on a subject are not numbered from 0"
			);
			let mut by = BTreeMap::<MemberId, u32>::new();
			let mut helpful = BTreeMap::<u32, u32>::new();
			for (statement, _) in Ratings::<T>::iter_key_prefix(subject) {
				let number = helpful.entry(statement).or_default();
				*number = number.saturating_add(1);
			}
			for (id, statement) in &all {
				ensure!(
					statement.helpful == helpful.remove(id).unwrap_or_default(),
					"assembly: a statement has another number of ratings than is noted"
				);
				if let Kind::Answer(question) = statement.kind {
					let question = all.get(&question);
					ensure!(
						question.is_some_and(|question| question.kind == Kind::Question && question.answered),
						"assembly: an answer is to no question, or to one that counts as open"
					);
				} else {
					let number = by.entry(statement.by).or_default();
					*number = number.saturating_add(1);
				}
			}
			ensure!(helpful.is_empty(), "assembly: somebody has rated a statement that there is not");
			let noted: BTreeMap<MemberId, u32> = StatementsBy::<T>::iter_prefix(subject).collect();
			ensure!(noted == by, "assembly: the numbers of statements are not those of their authors");
			let counted = all.values().filter(|statement| statement.pressing).count();
			ensure!(pressing as usize == counted, "assembly: the number of pressing questions is wrong");
		}
		Ok(())
	}

	fn check_backings() -> Result<(), TryRuntimeError> {
		let mut backers = BTreeMap::<(ProposalId, Aim), BTreeSet<MemberId>>::new();
		for (by, (track, aim), id) in Backings::<T>::iter() {
			let elsewhere = Proposals::<T>::get(id).is_some_and(|proposal| proposal.track != track);
			ensure!(!elsewhere, "assembly: somebody backs a proposal that is on another track");
			backers.entry((id, aim)).or_default().insert(by);
		}
		for ((id, aim), by) in Supporters::<T>::iter_keys() {
			let kept = Proposals::<T>::contains_key(id)
				|| backers.get(&(id, aim)).is_some_and(|members| members.contains(&by));
			ensure!(kept, "assembly: a supporter of a proposal that is gone does not back it any more");
		}
		for ((id, _), number) in Backers::<T>::iter() {
			ensure!(
				number > 0 && Proposals::<T>::contains_key(id),
				"assembly: the supporters of no proposal are counted"
			);
		}
		for (id, proposal) in Proposals::<T>::iter() {
			for aim in Aim::ALL {
				let listed: BTreeSet<_> = Supporters::<T>::iter_key_prefix((id, aim)).collect();
				let counted = Backers::<T>::get((id, aim)) as usize;
				ensure!(!listed.contains(&proposal.by), "assembly: somebody supports their own proposal");
				match proposal.stage {
					Stage::Waiting | Stage::Compared => {
						// The proposer backs it as well, and so does one who was bound to it when they lapsed.
						let backing = backers.remove(&(id, aim)).unwrap_or_default();
						ensure!(
							listed.is_subset(&backing),
							"assembly: somebody supports a proposal and backs another one"
						);
						ensure!(
							listed.iter().all(|by| T::Membership::is_active(*by)),
							"assembly: somebody who is not active supports a proposal"
						);
						ensure!(counted == listed.len(), "assembly: the number of supporters is wrong");
					}
					// It may be removed in parts.
					Stage::Closed(_) => {
						ensure!(
							counted >= listed.len(),
							"assembly: there are supporters who are not counted"
						);
					}
					Stage::Open | Stage::Decided => {
						ensure!(counted == listed.len(), "assembly: the number of supporters has changed");
					}
				}
			}
		}
		Ok(())
	}

	fn check_outcomes() -> Result<(), TryRuntimeError> {
		let open: BTreeSet<_> = Open::<T>::get().iter().map(|poll| poll.proposal).collect();
		let decided: BTreeSet<_> = Decisions::<T>::get().iter().map(|decision| decision.proposal).collect();
		for (id, outcome) in Outcomes::<T>::iter() {
			ensure!(
				(outcome.ending == Ending::Open) == open.contains(&id),
				"assembly: a vote has ended and is open, or the reverse"
			);
			ensure!(
				(outcome.ending == Ending::Approved) == decided.contains(&id),
				"assembly: a call that waits is not approved, or the reverse"
			);
		}
		Ok(())
	}

	fn check_descriptions() -> Result<(), TryRuntimeError> {
		let mut own = BTreeMap::<MemberId, u32>::new();
		for Description { hash, length, by } in Descriptions::<T>::iter_values() {
			let stored = <T as pallet_referenda::Config>::Preimages::len(&hash) == Some(length);
			let requested = <T as pallet_referenda::Config>::Preimages::is_requested(&hash);
			ensure!(stored && requested, "assembly: the text of a description is gone, or can be taken away");
			let number = own.entry(by).or_default();
			*number = number.saturating_add(1);
		}
		let noted: BTreeMap<MemberId, u32> = DescriptionsBy::<T>::iter().collect();
		ensure!(noted == own, "assembly: the numbers of descriptions are not those of the members");
		Ok(())
	}

	/// Counts an open poll anew from ballots and delegations, and compares.
	fn check_poll(poll: &PollOf<T>) -> Result<(), TryRuntimeError> {
		let id = poll.proposal;
		let ballots: BTreeMap<MemberId, Ballot> = Ballots::<T>::iter_prefix(id).collect();
		let on_roll = |member: &MemberId| T::Membership::on_roll(*member, &poll.roll);
		ensure!(
			ballots.keys().all(on_roll),
			"assembly: the ballot of somebody who is not on the roll is kept"
		);

		let mut apart = BTreeMap::<MemberId, u32>::new();
		let mut carried = BTreeMap::<MemberId, u32>::new();
		let mut counted: Vec<&Ballot> = ballots.values().collect();
		for (by, given) in Delegations::<T>::iter() {
			for delegation in given.iter().filter(|delegation| delegation.track == poll.track) {
				if !delegation.covers(poll) || ballots.contains_key(&by) {
					let number = apart.entry(delegation.to).or_default();
					*number = number.saturating_add(1);
					continue;
				}
				ensure!(on_roll(&by), "assembly: a delegation counts whose giver is not on the roll");
				let number = carried.entry(delegation.to).or_default();
				if *number < poll.most_delegators {
					*number = number.saturating_add(1);
					counted.extend(ballots.get(&delegation.to));
				}
			}
		}
		let noted: BTreeMap<MemberId, u32> = Apart::<T>::iter_prefix(id).collect();
		ensure!(noted == apart, "assembly: the delegators who do not count are not those that are noted");
		ensure!(
			counted.len() <= poll.roll.count as usize,
			"assembly: a poll has more votes than members on its roll"
		);

		match poll.referendum {
			Some(index) => {
				let (tally, track) = <pallet_referenda::Pallet<T> as Polling<Tally<T>>>::as_ongoing(index)
					.ok_or("assembly: an open referendum is not ongoing")?;
				let mut anew = Tally::<T>::new(poll.roll.count);
				counted.iter().for_each(|ballot| anew.count(ballot, 1));
				ensure!(track == poll.track, "assembly: a referendum is on another track than its poll");
				ensure!(tally == anew, "assembly: a tally is not that of its ballots and delegations");
				let (ayes, nays, abstentions) = tally.votes();
				let noted = Outcomes::<T>::get(id).map(|outcome| (outcome.electorate, outcome.votes));
				ensure!(
					noted == Some((tally.electorate, Votes::Call { ayes, nays, abstentions })),
					"assembly: the votes that are noted are not those of the tally"
				);
			}
			None => {
				let question = Questions::<T>::get(id).ok_or("assembly: an open question has no count")?;
				let method = match question.count {
					Count::Approvals(_) => Method::Approval,
					Count::Pairs(_) => Method::Ranking,
				};
				let mut anew = Question::new(method, question.answers, question.ends_at);
				counted.iter().for_each(|ballot| anew.count(ballot, 1));
				ensure!(question == anew, "assembly: a count is not that of its ballots and delegations");
			}
		}
		Ok(())
	}
}
