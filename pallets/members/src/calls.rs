//! What can be called.

use frame_support::pallet_macros::pallet_section;

/// The calls.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Invites a person and vouches for them. The account needs no coins: it is kept alive, and it
		/// answers at the cost of the inviter's allowance.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::invite(T::MaxVouchers::get()))]
		pub fn invite(origin: OriginFor<T>, who: T::AccountId) -> DispatchResultWithPostInfo {
			let by = Self::ensure_member(origin)?;
			let looked_at = Self::do_invite(by, who)?;
			Ok(Some(T::WeightInfo::invite(looked_at)).into())
		}

		/// Takes back an invitation that was not accepted yet.
		#[pallet::call_index(1)]
		#[pallet::weight(ending::<T>(T::MaxVouchers::get(), T::MaxVouchers::get()))]
		pub fn withdraw_invitation(origin: OriginFor<T>, id: MemberId) -> DispatchResultWithPostInfo {
			let by = Self::ensure_member(origin)?;
			let person = Self::person(id)?;
			ensure!(person.status == MemberStatus::Invited, Error::<T>::WrongStatus);
			ensure!(person.inviter == by, Error::<T>::NotTheInviter);
			Ok(Some(Self::end(id, person, Ending::Withdrawn)).into())
		}

		/// The invited person accepts, and is a candidate until enough members vouch.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::accept())]
		pub fn accept(origin: OriginFor<T>) -> DispatchResult {
			let (id, mut person) = Self::ensure_person(origin)?;
			ensure!(person.status == MemberStatus::Invited, Error::<T>::WrongStatus);
			person.status = MemberStatus::Candidate;
			person.since = Self::now();
			Self::set_expiry(id, &mut person, T::CandidacyValidity::get());
			Self::consider(id, &mut person);
			Self::deposit_event(Event::Accepted { id, expires: person.expires });
			People::<T>::insert(id, person);
			Ok(())
		}

		/// The invited person, or candidate, does not want to; or the account does not want to become
		/// the key that a member has named it as.
		#[pallet::call_index(3)]
		// A person who is not a member yet has vouched for nobody.
		#[pallet::weight(ending::<T>(T::MaxVouchers::get(), 0))]
		pub fn decline(origin: OriginFor<T>) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			if let Some(id) = NextKeyOf::<T>::get(&who) {
				let answering = Self::decline_key(id, &who);
				return Ok(Some(T::WeightInfo::end(answering, 0)).into());
			}
			let id = IdOf::<T>::get(who).ok_or(Error::<T>::Unknown)?;
			let person = Self::person(id)?;
			ensure!(
				matches!(person.status, MemberStatus::Invited | MemberStatus::Candidate),
				Error::<T>::WrongStatus
			);
			// Or the vouchers would not have to answer.
			ensure!(!Cases::<T>::contains_key(id), Error::<T>::ChallengeOpen);
			Ok(Some(Self::end(id, person, Ending::Declined)).into())
		}

		/// Vouches that this candidate or member is a person one knows; refreshes a vouch given before,
		/// for which there is no interval.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::vouch(T::MaxVouchers::get()).saturating_add(T::DbWeight::get().reads(1)))]
		pub fn vouch(origin: OriginFor<T>, id: MemberId) -> DispatchResultWithPostInfo {
			let by = Self::ensure_member(origin)?;
			let looked_at = Self::do_vouch(by, id)?;
			Ok(Some(T::WeightInfo::vouch(looked_at).saturating_add(T::DbWeight::get().reads(1))).into())
		}

		/// Takes back a vouch. Its place is free again; the interval is not shortened. A voucher who is a guardian by it takes
		/// back what they have said, too, as by [`Pallet::withdraw_support`].
		#[pallet::call_index(5)]
		#[pallet::weight(
			T::WeightInfo::withdraw_vouch()
				.saturating_add(T::WeightInfo::withdraw_support())
				.saturating_add(held::<T>())
		)]
		pub fn withdraw_vouch(origin: OriginFor<T>, id: MemberId) -> DispatchResult {
			let by = Self::ensure_member(origin)?;
			Self::do_withdraw_vouch(by, id)
		}

		/// Challenges a candidate in the challenge period, who cannot join until it is decided, or a member; or
		/// joins others who have challenged, with other evidence. At most [`CHALLENGERS`] challenge one person at
		/// once: of more, those who have been members for the longest time. A wrong challenge is
		/// penalised. `reason` is the hash of a document with the evidence.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::challenge())]
		pub fn challenge(origin: OriginFor<T>, id: MemberId, reason: T::Hash) -> DispatchResult {
			let by = Self::ensure_member(origin)?;
			Self::do_challenge(by, id, reason)
		}

		/// Decides a challenge. If it is upheld the person's time here ends, and those are penalised who vouched
		/// when it was made; if not, the challengers are. A challenge that is not decided in four times the
		/// challenge period costs nobody anything. A candidate joins when the challenge is over, but not before the challenge
		/// period is.
		#[pallet::call_index(7)]
		#[pallet::weight(ending::<T>(T::MaxVouchers::get(), T::MaxVouchers::get()))]
		pub fn judge(origin: OriginFor<T>, id: MemberId, upheld: bool) -> DispatchResultWithPostInfo {
			T::JudgeOrigin::ensure_origin(origin)?;
			Ok(Some(Self::do_judge(id, upheld)?).into())
		}

		/// A candidate with enough vouches, whose challenge period is over, becomes a member; or waits in line,
		/// if as many have joined lately as can, and joins without a further call. Anyone may call it.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::join())]
		pub fn join(origin: OriginFor<T>, id: MemberId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_join(id)
		}

		/// The caller, a member or one who has lapsed, renews the membership with the vouches that are
		/// valid now. Who has said that they leave stays.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::renew())]
		pub fn renew(origin: OriginFor<T>) -> DispatchResult {
			let (id, mut person) = Self::ensure_person(origin)?;
			match person.status {
				MemberStatus::Active => {
					Self::ensure_vouched(id, &person)?;
					Self::stays(id, &mut person);
					Self::set_expiry(id, &mut person, T::MembershipValidity::get());
					Self::deposit_event(Event::Renewed { id, expires: person.expires });
					People::<T>::insert(id, person);
				}
				MemberStatus::Lapsed => {
					Self::ensure_vouched(id, &person)?;
					Self::activate(id, person);
				}
				_ => return Err(Error::<T>::WrongStatus.into()),
			}
			Ok(())
		}

		/// The caller, a member or one who has lapsed, leaves after the delay ([`Config::RecoveryDelay`]). Until then they are
		/// what they were, and can take it back with [`Pallet::stay`]; and guardians can begin a recovery, since a thief may
		/// have said it. A person with something at stake (a penalty, a challenge, a vouch for somebody challenged) is no
		/// member any more then, and is forgotten when it is over.
		///
		/// Errors: `WrongStatus`, `Leaving`, `RecoveryUnderWay`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::leave().saturating_add(held::<T>()))]
		pub fn leave(origin: OriginFor<T>) -> DispatchResult {
			let (id, _) = Self::ensure_person(origin)?;
			// A thief does not end whom they cannot keep.
			Self::ensure_not_agreed(id)?;
			let mut person = Self::person(id)?;
			Self::announce_leaving(id, &mut person)?;
			People::<T>::insert(id, person);
			Ok(())
		}

		/// Removes a person. Those are penalised whose vouch for them is valid, or was when they were challenged.
		#[pallet::call_index(11)]
		#[pallet::weight(ending::<T>(T::MaxVouchers::get(), T::MaxVouchers::get()))]
		pub fn remove(origin: OriginFor<T>, id: MemberId) -> DispatchResultWithPostInfo {
			T::RemoveOrigin::ensure_origin(origin)?;
			let person = Self::person(id)?;
			let then = Self::open_case(id).map_or(Self::now(), |case| case.began);
			Self::penalise_vouchers(id, then, T::PenaltyPeriod::get());
			Ok(Some(Self::end(id, person, Ending::Removed)).into())
		}

		/// The caller, a member, wants to change to a new key, which calls [`Pallet::confirm_key`] after the delay. Until
		/// then the key can stop it, with [`Pallet::stop_key_change`], and guardians can begin a recovery. It replaces
		/// a change that was not confirmed in that time.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::change_key().saturating_add(held::<T>()))]
		pub fn change_key(origin: OriginFor<T>, new: T::AccountId) -> DispatchResult {
			let id = Self::ensure_member(origin)?;
			Self::do_change_key(id, new)
		}

		/// The caller is the new key of a member who has called [`Pallet::change_key`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::confirm_key().saturating_add(moved::<T>()))]
		pub fn confirm_key(origin: OriginFor<T>) -> DispatchResult {
			let new = ensure_signed(origin)?;
			Self::do_confirm_key(new)
		}

		/// A guardian says that this person's key is now `new`, since the old one is lost or stolen. When enough of them
		/// say the same within the delay, the recovery is agreed: `new` can take over after another delay, and until
		/// then the old key can do nothing about the person but object, and its native money is frozen.
		///
		/// Errors: `NotAGuardian`, `Penalised`, `AccountTaken`, `AlreadySupported`; `RecoveryUnderWay` if the others
		/// agree on another key.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::support_recovery().saturating_add(held::<T>()))]
		pub fn support_recovery(origin: OriginFor<T>, id: MemberId, new: T::AccountId) -> DispatchResult {
			let by = Self::ensure_member(origin)?;
			Self::do_support_recovery(by, id, new)
		}

		/// The person's key objects to a recovery on which enough guardians agree. It speaks for nobody, and its money stays
		/// frozen, until the arbiter has decided, or has not for two delays.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::object_to_recovery())]
		pub fn object_to_recovery(origin: OriginFor<T>) -> DispatchResult {
			let (id, person) = Self::ensure_person(origin)?;
			Self::do_object(id, person)
		}

		/// The caller is the new key on which a person's guardians agree, the delay is over, and the old key has not
		/// objected. The person has the new key, and the native money that is free on the old one goes to it. What is held
		/// there stays, and [`Pallet::collect`] fetches it when it is released.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::complete_recovery().saturating_add(moved::<T>()))]
		pub fn complete_recovery(origin: OriginFor<T>) -> DispatchResult {
			let new = ensure_signed(origin)?;
			Self::do_complete_recovery(new)
		}

		/// The caller, who has challenged this person, names persons who stand and fall with them: those for whom
		/// nobody vouches but each other and the challenged. More can be named later, up to [`BRANCH`].
		#[pallet::call_index(30)]
		#[pallet::weight(T::WeightInfo::name_branch(persons.len() as u32))]
		pub fn name_branch(
			origin: OriginFor<T>,
			id: MemberId,
			persons: BoundedVec<MemberId, ConstU32<NAMED>>,
		) -> DispatchResult {
			let by = Self::ensure_member(origin)?;
			Self::do_name_branch(by, id, persons)
		}

		/// Upholds the challenges to all of `heads`, with the branch of the first that the challenger `by` has named.
		/// In the blocks that follow the heads are removed, and of the branch those for whom, when the first was
		/// challenged, nobody vouched but each other and the heads. The vouchers of a head are penalised, and their
		/// vouchers for half the time.
		#[pallet::call_index(31)]
		#[pallet::weight(T::WeightInfo::judge_branch())]
		pub fn judge_branch(
			origin: OriginFor<T>,
			heads: BoundedVec<MemberId, ConstU32<HEADS>>,
			by: MemberId,
		) -> DispatchResult {
			T::JudgeOrigin::ensure_origin(origin)?;
			Self::do_judge_branch(heads, by)
		}

		/// A guardian takes back what they have said with [`Pallet::support_recovery`]. Who ends by this what enough had
		/// agreed on, is under a penalty for two delays.
		///
		/// Errors: `NoRecovery`.
		#[pallet::call_index(32)]
		#[pallet::weight(T::WeightInfo::withdraw_support().saturating_add(held::<T>()))]
		pub fn withdraw_support(origin: OriginFor<T>, id: MemberId) -> DispatchResult {
			let by = Self::ensure_member(origin)?;
			Self::do_withdraw_support(by, id)
		}

		/// The arbiter decides a dispute. If the person moves, they have the new key at once, with the money, as by
		/// [`Pallet::complete_recovery`]; if not, those who supported the recovery are penalised as who vouches falsely.
		#[pallet::call_index(33)]
		#[pallet::weight(
			T::WeightInfo::decide_recovery().max(T::WeightInfo::complete_recovery()).saturating_add(moved::<T>())
		)]
		pub fn decide_recovery(origin: OriginFor<T>, id: MemberId, moves: bool) -> DispatchResult {
			T::Arbiter::ensure(origin, &id)?;
			Self::do_decide_recovery(id, moves)
		}

		/// Ends a recovery that leads nowhere: too few guardians agree any more, the new key has not taken over within a
		/// delay after it could, or the arbiter has not decided. The old key stays, and guardians can begin anew.
		/// Anyone may call it.
		#[pallet::call_index(34)]
		#[pallet::weight(T::WeightInfo::close_recovery().saturating_add(held::<T>()))]
		pub fn close_recovery(origin: OriginFor<T>, id: MemberId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_close_recovery(id)
		}

		/// The caller, a member, names who can move them to a new key if this one is lost or stolen, and how many of
		/// them it takes; an empty list and 0 for the vouchers. They come into office after the delay, and in place of
		/// others who were named and have not. A guardian who is no member any more does not count, and `threshold`
		/// stays: name others in time.
		///
		/// Errors: `BadGuardians`, `BadThreshold`, `RecoveryUnderWay`.
		#[pallet::call_index(35)]
		#[pallet::weight(T::WeightInfo::set_guardians().saturating_add(held::<T>()))]
		pub fn set_guardians(
			origin: OriginFor<T>,
			guardians: BoundedVec<MemberId, T::MaxGuardians>,
			threshold: u32,
		) -> DispatchResult {
			let id = Self::ensure_member(origin)?;
			Self::do_set_guardians(id, guardians, threshold)
		}

		/// The person's key stops a change of itself. Between that and the next change lies the interval.
		#[pallet::call_index(36)]
		#[pallet::weight(T::WeightInfo::stop_key_change())]
		pub fn stop_key_change(origin: OriginFor<T>) -> DispatchResult {
			let (id, person) = Self::ensure_person(origin)?;
			Self::do_stop_key_change(id, person)
		}

		/// Moves to the person what has been released of the native money that was left on an old key, from which they were
		/// moved by guardians. Until it is fetched the old key cannot pay it. Anyone may call it, as often as something is
		/// released; when nothing is left any more, it is over.
		///
		/// Errors: `NothingLeft`.
		#[pallet::call_index(37)]
		#[pallet::weight(T::WeightInfo::collect().saturating_add(moved::<T>()))]
		pub fn collect(origin: OriginFor<T>, old: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Ok(Self::do_collect(old)?)
		}

		/// The caller, who has said with [`Pallet::leave`] that they leave, stays.
		#[pallet::call_index(38)]
		#[pallet::weight(T::WeightInfo::stay())]
		pub fn stay(origin: OriginFor<T>) -> DispatchResult {
			let (id, mut person) = Self::ensure_person(origin)?;
			ensure!(person.leaves_at.is_some(), Error::<T>::NotLeaving);
			Self::stays(id, &mut person);
			People::<T>::insert(id, person);
			Ok(())
		}
	}
}
