//! The calls: origin, weight, and a `do_…` method with the work.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Invites a person and vouches for them. The account needs no money: the pallet keeps it
		/// alive, and it answers within a small free quota of its own.
		///
		/// Errors: `NotAMember`, `AccountTaken`, `Penalised`, `TooYoung`, `TooSoon`, `TooManyVouches`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::invite(T::MaxVouchers::get()))]
		pub fn invite(origin: OriginFor<T>, who: T::AccountId) -> DispatchResultWithPostInfo {
			let by = Self::ensure_member(origin)?;
			let looked_at = Self::do_invite(by, who)?;
			Ok(Some(T::WeightInfo::invite(looked_at)).into())
		}

		/// Takes back an invitation that has not been accepted.
		///
		/// Errors: `NotAMember`, `Unknown`, `WrongStatus`, `NotTheInviter`.
		#[pallet::call_index(1)]
		#[pallet::weight(ending::<T>(T::MaxVouchers::get(), T::MaxVouchers::get()))]
		pub fn withdraw_invitation(origin: OriginFor<T>, id: MemberId) -> DispatchResultWithPostInfo {
			let by = Self::ensure_member(origin)?;
			let person = Self::person(id)?;
			ensure!(person.status == MemberStatus::Invited, Error::<T>::WrongStatus);
			ensure!(person.inviter == by, Error::<T>::NotTheInviter);
			Ok(Some(Self::forget_person(id, person, Ending::Withdrawn)).into())
		}

		/// The caller accepts an invitation and is a candidate until enough members vouch.
		///
		/// Errors: `Unknown`, `WrongStatus`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::accept_invitation())]
		pub fn accept_invitation(origin: OriginFor<T>) -> DispatchResult {
			let (id, mut person) = Self::ensure_person(origin)?;
			ensure!(person.status == MemberStatus::Invited, Error::<T>::WrongStatus);
			Self::set_status(&mut person, MemberStatus::Candidate);
			person.since = Self::now();
			Self::set_expiry(id, &mut person, T::CandidacyValidity::get());
			Self::update_challenge_period(id, &mut person);
			Self::deposit_event(Event::Accepted { id, expires: person.expires });
			People::<T>::insert(id, person);
			Ok(())
		}

		/// The caller declines an invitation or gives up being a candidate. An account that was named as somebody's new
		/// key declines to become it.
		///
		/// Errors: `Unknown`, `WrongStatus`, `ChallengeOpen`.
		#[pallet::call_index(3)]
		// A person who is not a member yet has vouched for nobody.
		#[pallet::weight(ending::<T>(T::MaxVouchers::get(), 0))]
		pub fn decline_invitation(origin: OriginFor<T>) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			if let Some(id) = NextKeyOf::<T>::get(&who) {
				let answering = Self::decline_key(id, &who);
				return Ok(Some(T::WeightInfo::forget_person(answering, 0)).into());
			}
			let id = IdOf::<T>::get(who).ok_or(Error::<T>::UnknownPerson)?;
			let person = Self::person(id)?;
			ensure!(
				matches!(person.status, MemberStatus::Invited | MemberStatus::Candidate),
				Error::<T>::WrongStatus
			);
			// Otherwise the vouchers would not have to answer for the person.
			ensure!(!Challenges::<T>::contains_key(id), Error::<T>::ChallengeOpen);
			Ok(Some(Self::forget_person(id, person, Ending::Declined)).into())
		}

		/// States that the caller knows this candidate or member as a person. A vouch given before is refreshed, and
		/// needs no interval.
		///
		/// Errors: `NotAMember`, `NotOneself`, `Unknown`, `WrongStatus`, `Penalised`, `TooYoung`, `TooSoon`,
		/// `TooManyVouches`, `EnoughVouches`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::vouch(T::MaxVouchers::get()).saturating_add(T::DbWeight::get().reads(1)))]
		pub fn vouch(origin: OriginFor<T>, id: MemberId) -> DispatchResultWithPostInfo {
			let by = Self::ensure_member(origin)?;
			let looked_at = Self::do_vouch(by, id)?;
			Ok(Some(T::WeightInfo::vouch(looked_at).saturating_add(T::DbWeight::get().reads(1))).into())
		}

		/// Takes back a vouch. Its place is free again, but the interval does not become shorter. If the caller is a
		/// guardian by this vouch, it takes back their support as well, as [`Pallet::withdraw_support`] does.
		///
		/// Errors: `NotAMember`, `Unknown`, `WrongStatus`, `NoVouch`.
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

		/// Challenges a member, or a candidate in the challenge period, who cannot join until it is decided. A member
		/// can also join an open challenge with other evidence. At most [`CHALLENGERS`] can challenge one person at
		/// once; the longest-standing members have priority. A wrong challenge is penalised. `reason` is the hash of a
		/// document with the evidence.
		///
		/// Errors: `NotAMember`, `NotOneself`, `Unknown`, `Penalised`, `TooYoung`, `AlreadyChallenging`, `OwnVouch`,
		/// `NoChallenge`, `EnoughChallengers`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::challenge())]
		pub fn challenge(origin: OriginFor<T>, id: MemberId, reason: T::Hash) -> DispatchResult {
			let by = Self::ensure_member(origin)?;
			Self::do_challenge(by, id, reason)
		}

		/// Decides a challenge. If it is upheld, the person's time here ends. Those who vouched when it began, or when
		/// the person last joined or renewed, are penalised. If it is dismissed, the challengers are penalised. A
		/// challenge that is not decided within four challenge periods costs nobody anything. A candidate can join when
		/// the challenge and the challenge period are both over.
		///
		/// Errors: `Unknown`, `NoChallenge`.
		#[pallet::call_index(7)]
		#[pallet::weight(ending::<T>(T::MaxVouchers::get(), T::MaxVouchers::get()))]
		pub fn judge(origin: OriginFor<T>, id: MemberId, upheld: bool) -> DispatchResultWithPostInfo {
			T::ChallengeArbiter::ensure(origin, &id)?;
			Ok(Some(Self::do_judge(id, upheld)?).into())
		}

		/// A candidate with enough vouches, whose challenge period is over, becomes a member. If the growth limit is
		/// reached, the candidate waits in line and joins later without another call. Anyone may call it.
		///
		/// Errors: `Unknown`, `WrongStatus`, `ChallengeOpen`, `TooFewVouches`, `ChallengePeriod`, `TooFar`, `InLine`,
		/// `LineIsFull`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::join())]
		pub fn join(origin: OriginFor<T>, id: MemberId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_join(id)
		}

		/// The caller, active or lapsed, renews the membership with the vouches that are valid now. This also takes
		/// back an announcement to leave.
		///
		/// Errors: `Unknown`, `WrongStatus`, `TooFewVouches`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::renew())]
		pub fn renew(origin: OriginFor<T>) -> DispatchResult {
			let (id, mut person) = Self::ensure_person(origin)?;
			match person.status {
				MemberStatus::Active => {
					Self::ensure_vouched(id, &person)?;
					Self::cancel_leaving(id, &mut person);
					Self::confirm(id, &mut person);
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

		/// The caller, active or lapsed, leaves after the delay ([`Config::RecoveryDelay`]). Until then nothing changes
		/// for them, and [`Pallet::stay`] takes it back. Guardians can begin a recovery, since a thief may have called
		/// this. A person with something at stake (a penalty, a challenge, or a vouch for a challenged person) lapses
		/// after the delay. They are forgotten when nothing is at stake any more.
		///
		/// Errors: `Unknown`, `WrongStatus`, `Leaving`, `RecoveryUnderWay`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::leave().saturating_add(held::<T>()))]
		pub fn leave(origin: OriginFor<T>) -> DispatchResult {
			let (id, _) = Self::ensure_person(origin)?;
			// A thief cannot end the membership of a person whose guardians agree on another key.
			Self::ensure_not_agreed(id)?;
			let mut person = Self::person(id)?;
			Self::announce_leaving(id, &mut person)?;
			People::<T>::insert(id, person);
			Ok(())
		}

		/// Removes a person. Those who answer for them are penalised, as in [`Pallet::judge`].
		///
		/// Errors: `Unknown`.
		#[pallet::call_index(11)]
		#[pallet::weight(ending::<T>(T::MaxVouchers::get(), T::MaxVouchers::get()))]
		pub fn remove(origin: OriginFor<T>, id: MemberId) -> DispatchResultWithPostInfo {
			T::RemoveOrigin::ensure_origin(origin)?;
			let person = Self::person(id)?;
			let then = Self::open_case(id).map_or(Self::now(), |case| case.began);
			Self::penalise_vouchers(id, then, T::PenaltyPeriod::get());
			Ok(Some(Self::forget_person(id, person, Ending::Removed)).into())
		}

		/// The caller, a member, names a new key for themselves, which calls [`Pallet::confirm_key`] after the
		/// delay. Until it confirms, the old key can stop the change with [`Pallet::stop_key_change`], and guardians
		/// can begin a recovery. After the delay another call replaces a change that was not confirmed.
		///
		/// Errors: `NotAMember`, `RecoveryUnderWay`, `KeyFixed`, `AccountTaken`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::change_key().saturating_add(held::<T>()))]
		pub fn change_key(origin: OriginFor<T>, new: T::AccountId) -> DispatchResult {
			let id = Self::ensure_member(origin)?;
			Self::do_change_key(id, new)
		}

		/// The caller is the new key of a member who has called [`Pallet::change_key`]. It becomes the member's key.
		///
		/// Errors: `NoNextKey`, `RecoveryUnderWay`, `TooEarly`.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::confirm_key().saturating_add(moved::<T>()))]
		pub fn confirm_key(origin: OriginFor<T>) -> DispatchResult {
			let new = ensure_signed(origin)?;
			Self::do_confirm_key(new)
		}

		/// A guardian says that this person's key is now `new`, because the old one is lost or stolen. The recovery is
		/// agreed when enough guardians say the same within the delay. `new` can take over after another delay. Until
		/// then the old key can only object, as far as the person is concerned, and its native money is frozen.
		///
		/// Errors: `NotAMember`, `NotOneself`, `Unknown`, `WrongStatus`, `Penalised`, `NotAGuardian`, `AccountTaken`,
		/// `AlreadySupported`, `EnoughVouches`; `RecoveryUnderWay` if the others agree on another key.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::support_recovery().saturating_add(held::<T>()))]
		pub fn support_recovery(origin: OriginFor<T>, id: MemberId, new: T::AccountId) -> DispatchResult {
			let by = Self::ensure_member(origin)?;
			Self::do_support_recovery(by, id, new)
		}

		/// The person's key objects to a recovery on which enough guardians agree. It then speaks for nobody, and its
		/// money stays frozen, until the arbiter decides. If the arbiter does not decide within two delays, anyone can
		/// end the dispute.
		///
		/// Errors: `Unknown`, `NoRecovery`, `Disputed`.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::object_to_recovery())]
		pub fn object_to_recovery(origin: OriginFor<T>) -> DispatchResult {
			let (id, person) = Self::ensure_person(origin)?;
			Self::do_object(id, person)
		}

		/// The caller is the new key on which a person's guardians agree. The delay is over, and the old key has not
		/// objected. The new key takes over, with the free native money of the old key. Held money stays there, and
		/// [`Pallet::collect_money`] fetches it after its release.
		///
		/// Errors: `NoNextKey`, `NoRecovery`, `Disputed`, `TooEarly`, `TooFewSupporters`.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::complete_recovery().saturating_add(moved::<T>()))]
		pub fn complete_recovery(origin: OriginFor<T>) -> DispatchResult {
			let new = ensure_signed(origin)?;
			Self::do_complete_recovery(new)
		}

		/// A challenger of this person names persons for whom nobody vouches but each other and the challenged. They
		/// are to be removed with the challenged person. More can be named later, up to [`BRANCH`].
		///
		/// Errors: `NotAMember`, `NoChallenge`, `NotAChallenger`, `BranchTooLarge`.
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

		/// Upholds the challenges to all `heads`, with the branch of the first head that the challenger `by` has named.
		/// In the following blocks the chain removes the heads, and the named persons for whom nobody else vouched when
		/// the first head was challenged. The vouchers of a head are penalised, and the vouchers of these for half the
		/// time.
		///
		/// Errors: `NoChallenge`, `RemovalUnderWay`, `NoBranch`.
		#[pallet::call_index(31)]
		#[pallet::weight(T::WeightInfo::judge_branch())]
		pub fn judge_branch(
			origin: OriginFor<T>,
			heads: BoundedVec<MemberId, ConstU32<HEADS>>,
			by: MemberId,
		) -> DispatchResult {
			for head in &heads {
				T::ChallengeArbiter::ensure(origin.clone(), head)?;
			}
			Self::do_judge_branch(heads, by)
		}

		/// A guardian takes back what they said with [`Pallet::support_recovery`]. If this ends an agreement, the
		/// guardian is penalised for two delays.
		///
		/// Errors: `NotAMember`, `NoRecovery`.
		#[pallet::call_index(32)]
		#[pallet::weight(T::WeightInfo::withdraw_support().saturating_add(held::<T>()))]
		pub fn withdraw_support(origin: OriginFor<T>, id: MemberId) -> DispatchResult {
			let by = Self::ensure_member(origin)?;
			Self::do_withdraw_support(by, id)
		}

		/// The arbiter decides a dispute. If the person moves, the new key takes over at once, with the money, as in
		/// [`Pallet::complete_recovery`]. If not, the supporters of the recovery are penalised as for a false vouch.
		///
		/// Errors: `NoRecovery`.
		#[pallet::call_index(33)]
		#[pallet::weight(
			T::WeightInfo::decide_recovery().max(T::WeightInfo::complete_recovery()).saturating_add(moved::<T>())
		)]
		pub fn decide_recovery(origin: OriginFor<T>, id: MemberId, moves: bool) -> DispatchResult {
			T::RecoveryArbiter::ensure(origin, &id)?;
			Self::do_decide_recovery(id, moves)
		}

		/// Ends a recovery that cannot succeed any more. Too few guardians agree, the new key has not taken over within
		/// a delay after it could, or the arbiter has not decided in time. The old key stays, and guardians can begin
		/// anew. Anyone may call it.
		///
		/// Errors: `NoRecovery`, `TooEarly`.
		#[pallet::call_index(34)]
		#[pallet::weight(T::WeightInfo::close_recovery().saturating_add(held::<T>()))]
		pub fn close_recovery(origin: OriginFor<T>, id: MemberId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_close_recovery(id)
		}

		/// The caller, a member, names the guardians who can move them to a new key, and how many must agree. An empty
		/// list with threshold 0 means the vouchers. The guardians take office after the delay, and replace others who
		/// have been named but are not in office yet. A guardian who is no longer a member does not count, and
		/// `threshold` stays: name others in time.
		///
		/// Errors: `NotAMember`, `RecoveryUnderWay`, `BadGuardians`, `BadThreshold`.
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

		/// The person's key stops a change of itself. The next change can begin after the interval.
		///
		/// Errors: `Unknown`, `NoNextKey`.
		#[pallet::call_index(36)]
		#[pallet::weight(T::WeightInfo::stop_key_change())]
		pub fn stop_key_change(origin: OriginFor<T>) -> DispatchResult {
			let (id, person) = Self::ensure_person(origin)?;
			Self::do_stop_key_change(id, person)
		}

		/// Moves released native money from an old key to the person whom guardians moved away from that key. Until
		/// then the old key cannot pay this money. Anyone may call it each time something is released, until nothing is
		/// left.
		///
		/// Errors: `NothingLeft`.
		#[pallet::call_index(37)]
		#[pallet::weight(T::WeightInfo::collect_money().saturating_add(moved::<T>()))]
		pub fn collect_money(origin: OriginFor<T>, old: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Ok(Self::do_collect_money(old)?)
		}

		/// The caller takes back an announcement to leave, made with [`Pallet::leave`].
		///
		/// Errors: `Unknown`, `NotLeaving`.
		#[pallet::call_index(38)]
		#[pallet::weight(T::WeightInfo::stay())]
		pub fn stay(origin: OriginFor<T>) -> DispatchResult {
			let (id, mut person) = Self::ensure_person(origin)?;
			ensure!(person.leaves_at.is_some(), Error::<T>::NotLeaving);
			Self::cancel_leaving(id, &mut person);
			People::<T>::insert(id, person);
			Ok(())
		}
	}
}
