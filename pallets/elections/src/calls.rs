//! The calls: origin, weight, and a `do_…` method with the work.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Stands in the open election of a body. It costs nothing, and lasts for this election. If the ballot paper is
		/// full, the candidate waits until more members back them than one who is on it.
		///
		/// Errors: [`Error::NotAMember`], [`Error::WrongStage`], [`Error::AlreadyStanding`], [`Error::AlreadySeated`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::stand())]
		pub fn stand(origin: OriginFor<T>, body: T::Body) -> DispatchResult {
			Self::do_stand(Self::ensure_member(origin)?, body)
		}

		/// Stands no longer, before voting has begun.
		///
		/// Errors: [`Error::NotAMember`], [`Error::WrongStage`], [`Error::NotACandidate`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>, body: T::Body) -> DispatchResult {
			Self::do_withdraw(Self::ensure_member(origin)?, body)
		}

		/// Backs a candidate, in the place of the one whom the member has backed before; or nobody. On a full ballot
		/// paper are the candidates with the most backers. Backing does not count in the vote.
		///
		/// Errors: [`Error::NotAMember`], [`Error::WrongStage`], [`Error::NotACandidate`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::back())]
		pub fn back(origin: OriginFor<T>, body: T::Body, candidate: Option<MemberId>) -> DispatchResult {
			Self::do_back(Self::ensure_member(origin)?, body, candidate)
		}

		/// Votes in the open election of a body, or changes the vote. A ballot names all whom the member approves, by
		/// their positions on the ballot paper. An empty one takes the ballot back.
		///
		/// Errors: [`Error::NotAMember`], [`Error::WrongStage`], [`Error::NotOnRoll`], [`Error::NotOnPaper`],
		/// [`Error::BallotOutOfOrder`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::vote())]
		pub fn vote(origin: OriginFor<T>, body: T::Body, ballot: Ballot<T>) -> DispatchResult {
			Self::do_vote(Self::ensure_member(origin)?, body, ballot)
		}

		/// Gives back one's own seat. The ballots by which it was won fill it again.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NotSeated`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::vacate())]
		pub fn resign(origin: OriginFor<T>, body: T::Body) -> DispatchResult {
			Self::vacate(body, Self::ensure_member(origin)?, Cause::Resigned)
		}

		/// Signs the petition to recall a member from a body. The first signature begins it. With enough signatures in
		/// time, members vote.
		///
		/// Errors: [`Error::NotAMember`], [`Error::NotSeated`], [`Error::WrongStage`], [`Error::TooSoon`],
		/// [`Error::AlreadySigned`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::sign_recall())]
		pub fn sign_recall(origin: OriginFor<T>, body: T::Body, member: MemberId) -> DispatchResult {
			Self::do_sign_recall(Self::ensure_member(origin)?, body, member)
		}

		/// Votes on the recall of a member, or changes the vote.
		///
		/// Errors: [`Error::NotAMember`], [`Error::UnknownRecall`], [`Error::NotOnRoll`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::vote_recall())]
		pub fn vote_recall(
			origin: OriginFor<T>,
			body: T::Body,
			member: MemberId,
			aye: bool,
		) -> DispatchResult {
			Self::do_vote_recall(Self::ensure_member(origin)?, body, member, aye)
		}
	}
}
