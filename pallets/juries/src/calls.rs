//! The calls: origin, weight, and a `do_…` method with the work.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// The principal of a side commits to a secret seed, by the hash that `Pallet::seed_commitment` makes. Until the
		/// time is over, another commitment takes its place.
		///
		/// Errors: [`Error::UnknownCase`], [`Error::WrongStage`], [`Error::NotAParty`], [`Error::NotAPrincipal`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::commit_seed())]
		pub fn commit_seed(origin: OriginFor<T>, case: CaseId, commitment: T::Hash) -> DispatchResult {
			Self::do_commit_seed(ensure_signed(origin)?, case, commitment)
		}

		/// Reveals the seed to which the principal of this side has committed. Anyone who knows it can call this. A
		/// principal who does not reveal it cannot appeal, and the lot is drawn without it.
		///
		/// Errors: [`Error::UnknownCase`], [`Error::WrongStage`], [`Error::BadSeed`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::reveal_seed())]
		pub fn reveal_seed(
			origin: OriginFor<T>,
			case: CaseId,
			side: Side,
			seed: SecretSeed,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_reveal_seed(case, side, seed)
		}

		/// Says that one serves as a juror, after the lot has fallen on one. Without an answer in time, others are
		/// drawn, and one is not drawn for a time.
		///
		/// Errors: [`Error::UnknownCase`], [`Error::WrongStage`], [`Error::NotAMember`], [`Error::NotImpartial`],
		/// [`Error::NotAJuror`], [`Error::AlreadyAccepted`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::accept())]
		pub fn accept(origin: OriginFor<T>, case: CaseId) -> DispatchResult {
			Self::do_accept(ensure_signed(origin)?, case)
		}

		/// Leaves a panel before one has voted. It has no consequence, and another member is drawn, if there is time.
		///
		/// Errors: [`Error::NotAMember`], [`Error::UnknownCase`], [`Error::WrongStage`], [`Error::NotAJuror`],
		/// [`Error::AlreadyCommitted`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::decline())]
		pub fn decline(origin: OriginFor<T>, case: CaseId) -> DispatchResult {
			Self::do_decline(ensure_signed(origin)?, case)
		}

		/// A party or a juror says something in a case, in at most `MaxText` bytes. Parties can from the opening on,
		/// jurors after they have accepted, and both until the deliberation ends. It cannot be taken back, because
		/// others answer it.
		///
		/// Errors: [`Error::UnknownCase`], [`Error::WrongStage`], [`Error::BadText`], [`Error::NotAJuror`],
		/// [`Error::TooManyStatements`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::state())]
		pub fn state(origin: OriginFor<T>, case: CaseId, text: Text<T>) -> DispatchResult {
			Self::do_state(ensure_signed(origin)?, case, text)
		}

		/// A juror votes in secret, by the hash that `Pallet::vote_commitment` makes of the vote, the reason and a salt.
		/// Until the time is over, another commitment takes its place.
		///
		/// Errors: [`Error::UnknownCase`], [`Error::WrongStage`], [`Error::NotAMember`], [`Error::NotImpartial`],
		/// [`Error::NotAJuror`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::commit_vote())]
		pub fn commit_vote(origin: OriginFor<T>, case: CaseId, commitment: T::Hash) -> DispatchResult {
			Self::do_commit_vote(ensure_signed(origin)?, case, commitment)
		}

		/// A juror reveals the vote and its reason.
		///
		/// Errors: [`Error::UnknownCase`], [`Error::WrongStage`], [`Error::NotAMember`], [`Error::NotImpartial`],
		/// [`Error::BadText`], [`Error::NotAJuror`], [`Error::BadVote`], [`Error::AlreadyRevealed`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::reveal_vote())]
		pub fn reveal_vote(
			origin: OriginFor<T>,
			case: CaseId,
			upheld: bool,
			reason: Text<T>,
			salt: Salt,
		) -> DispatchResult {
			Self::do_reveal_vote(ensure_signed(origin)?, case, upheld, reason, salt)
		}

		/// A party against whom the first panel has decided appeals to a larger panel. If the first panel has not
		/// decided, either side can.
		///
		/// Errors: [`Error::UnknownCase`], [`Error::WrongStage`], [`Error::NotAParty`], [`Error::NotTheLoser`],
		/// [`Error::NotRevealed`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::appeal())]
		pub fn appeal(origin: OriginFor<T>, case: CaseId) -> DispatchResult {
			Self::do_appeal(ensure_signed(origin)?, case)
		}

		/// Carries out a verdict that the chain could not carry out by itself, before the asking pallet's time is over.
		/// Anyone can call this. `most` is the most weight of the call that does it.
		///
		/// Errors: [`Error::UnknownCase`], [`Error::NothingToCarryOut`], [`Error::TooHeavy`], and those of that call.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::carry_out().saturating_add(*most))]
		pub fn carry_out(origin: OriginFor<T>, case: CaseId, most: Weight) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_carry_out(case, most)
		}

		/// Pays the fees that a juror is owed, as far as the limit of this period allows. Anyone can call this.
		///
		/// Errors: [`Error::NothingToClaim`], [`Error::TooSoon`], [`Error::NotPaid`], [`Error::NotAMember`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::claim_fees())]
		pub fn claim_fees(origin: OriginFor<T>, member: MemberId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_fees(member)
		}
	}
}
