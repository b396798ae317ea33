//! What members say about a subject before they decide on it.

use frame_support::{dispatch::DispatchResult, ensure, sp_runtime::DispatchError, traits::Contains};
use rochdale_primitives::ElectorateId;

use crate::*;

impl<T: Config> Pallet<T> {
	/// The body that discusses this subject now.
	fn discussed_by(subject: Subject) -> Option<ElectorateId> {
		match subject {
			Subject::Proposal(id) => {
				let proposal = Proposals::<T>::get(id)?;
				let lives = !matches!(proposal.stage, Stage::Closed(_));
				lives.then_some(ElectorateId::Community)
			}
			other => T::Subjects::discussed_by(other),
		}
	}

	pub(crate) fn proposer_of(subject: Subject) -> Option<MemberId> {
		match subject {
			Subject::Proposal(id) => Some(Proposals::<T>::get(id)?.by),
			other => T::Subjects::proposer(other),
		}
	}

	/// How many of those who discuss this subject have to find a question helpful before it is pressing.
	fn pressing_at(subject: Subject) -> u32 {
		let size = match Self::discussed_by(subject) {
			Some(ElectorateId::Community) | None => T::Membership::count(),
			Some(other) => T::Electorate::roll(other).count,
		};
		T::PressingAt::convert(size).max(1)
	}

	/// The same for the next question, while so many are pressing.
	fn next_pressing_at(subject: Subject, pressing: u32) -> u32 {
		let rounds = pressing.checked_div(PRESSING_AT_ONCE).unwrap_or_default();
		Self::pressing_at(subject).saturating_mul(rounds.saturating_add(1))
	}

	/// Whether the vote on this subject can wait for answers.
	fn can_wait(subject: Subject) -> bool {
		let Subject::Proposal(id) = subject else { return true };
		Proposals::<T>::get(id).is_some_and(|proposal| !T::Urgent::contains(&proposal.track))
	}

	/// Whether there is still a record of this subject.
	pub(crate) fn is_kept(subject: Subject) -> bool {
		match subject {
			Subject::Proposal(id) => Proposals::<T>::contains_key(id),
			other => T::Subjects::is_kept(other),
		}
	}

	/// The person for whom the signer speaks, if they take part in the discussion.
	pub(crate) fn ensure_speaker(origin: OriginFor<T>, subject: Subject) -> Result<MemberId, DispatchError> {
		let who = ensure_signed(origin)?;
		let electorate = Self::discussed_by(subject).ok_or(Error::<T>::UnknownSubject)?;
		let voter = match electorate {
			ElectorateId::Community => T::Membership::member(&who),
			other => T::Electorate::voter(other, &who),
		};
		Ok(voter.ok_or(Error::<T>::NotAVoter)?)
	}

	pub(crate) fn do_say(by: MemberId, subject: Subject, kind: Kind, text: Text) -> DispatchResult {
		let good = !text.is_empty() && core::str::from_utf8(&text).is_ok();
		ensure!(good, Error::<T>::BadText);
		let mut discussion = Discussions::<T>::get(subject);
		if let Kind::Answer(question) = kind {
			// Each question has one answer, so answers need no limit of their own.
			ensure!(Self::proposer_of(subject) == Some(by), Error::<T>::NotTheAnswerer);
			let mut asked = Statements::<T>::get(subject, question)
				.filter(|statement| statement.kind == Kind::Question)
				.ok_or(Error::<T>::UnknownStatement)?;
			ensure!(!asked.answered, Error::<T>::AlreadyAnswered);
			if asked.pressing {
				discussion.pressing = discussion.pressing.saturating_sub(1);
			}
			(asked.answered, asked.pressing) = (true, false);
			Statements::<T>::insert(subject, question, asked);
		} else {
			let said = StatementsBy::<T>::get(subject, by);
			ensure!(said < T::MaxStatements::get(), Error::<T>::TooManyStatements);
			StatementsBy::<T>::insert(subject, by, said.saturating_add(1));
		}
		let id = discussion.statements;
		discussion.statements = id.saturating_add(1);
		Discussions::<T>::insert(subject, discussion);
		let said_at = Self::now();
		let statement = Statement { by, kind, text, said_at, helpful: 0, answered: false, pressing: false };
		Statements::<T>::insert(subject, id, statement);
		Self::deposit_event(Event::Said { subject, statement: id, by, kind });
		Ok(())
	}

	pub(crate) fn do_rate(by: MemberId, subject: Subject, id: u32, helpful: bool) -> DispatchResult {
		let mut statement = Statements::<T>::get(subject, id).ok_or(Error::<T>::UnknownStatement)?;
		ensure!(statement.by != by, Error::<T>::OwnStatement);
		let rated = Ratings::<T>::contains_key(subject, (id, by));
		ensure!(rated != helpful, Error::<T>::AlreadyRated);
		if helpful {
			Ratings::<T>::insert(subject, (id, by), ());
			statement.helpful = statement.helpful.saturating_add(1);
		} else {
			Ratings::<T>::remove(subject, (id, by));
			statement.helpful = statement.helpful.saturating_sub(1);
		}
		let open = statement.kind == Kind::Question && !statement.answered;
		let mut discussion = Discussions::<T>::get(subject);
		let needed = match statement.pressing {
			true => Self::pressing_at(subject),
			false => Self::next_pressing_at(subject, discussion.pressing),
		};
		let in_time = statement.pressing || (Self::is_early(subject) && Self::can_wait(subject));
		let pressing = open && in_time && statement.helpful >= needed;
		if pressing != statement.pressing {
			statement.pressing = pressing;
			discussion.pressing = discussion.pressing.saturating_add_signed(if pressing { 1 } else { -1 });
			Discussions::<T>::insert(subject, discussion);
		}
		Statements::<T>::insert(subject, id, statement);
		Self::deposit_event(Event::Rated { subject, statement: id, by, helpful });
		Ok(())
	}

	/// Whether a question on this subject can still become pressing. On a proposal this is the first half of its time of
	/// preparation, so that its proposer has the second half to answer. Otherwise a few members could put off a vote just
	/// before it is opened.
	pub(crate) fn is_early(subject: Subject) -> bool {
		let Subject::Proposal(id) = subject else { return true };
		Proposals::<T>::get(id).is_some_and(|proposal| {
			let half = T::Preparation::convert(proposal.track) / 2;
			Self::now() <= proposal.proposed_at.saturating_add(half)
		})
	}

	/// Looks at the next discussion, and removes a part of it if its subject is gone.
	pub(crate) fn look_at_discussion(meter: &mut WeightMeter) {
		// The last one, the next one, and the record of its subject.
		if meter.try_consume(T::DbWeight::get().reads_writes(4, 1)).is_err() {
			return;
		}
		let last = LookedAt::<T>::get();
		let mut others = match last {
			Some(last) => Discussions::<T>::iter_keys_from(Discussions::<T>::hashed_key_for(last)),
			None => Discussions::<T>::iter_keys(),
		};
		match others.next() {
			Some(subject) if Self::is_kept(subject) => LookedAt::<T>::put(subject),
			Some(subject) => {
				let most = <T as Config>::WeightInfo::clear_discussion(CLEARED_AT_ONCE);
				if meter.try_consume(most).is_ok() {
					// It is the next one again, as long as something is left of it.
					let _ = Self::do_clear_discussion(subject);
				}
			}
			// The next look begins with the first one.
			None if last.is_some() => LookedAt::<T>::kill(),
			None => {}
		}
	}

	/// Removes the description of a subject, and a part of what was said about it. Returns how many entries it has removed.
	pub(crate) fn do_clear_discussion(subject: Subject) -> Result<u32, DispatchError> {
		ensure!(!Self::is_kept(subject), Error::<T>::StillKept);
		let known = Discussions::<T>::contains_key(subject) || Descriptions::<T>::contains_key(subject);
		ensure!(known, Error::<T>::UnknownSubject);
		Self::forget_description(subject);
		let most = CLEARED_AT_ONCE as usize;
		let mut removed = Ratings::<T>::drain_prefix(subject).take(most).count();
		removed = removed.saturating_add(
			Statements::<T>::drain_prefix(subject).take(most.saturating_sub(removed)).count(),
		);
		removed = removed.saturating_add(
			StatementsBy::<T>::drain_prefix(subject).take(most.saturating_sub(removed)).count(),
		);
		if removed < most {
			Discussions::<T>::remove(subject);
			Self::deposit_event(Event::DiscussionCleared { subject });
		}
		Ok(removed.unique_saturated_into())
	}
}
