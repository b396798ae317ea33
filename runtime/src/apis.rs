//! The runtime APIs that nodes, wallets, light clients and apps call. The file is long because the SDK takes all of them
//! from one block. The answers are made in other files.

use alloc::vec::Vec;
use equal_shares::Support;
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	traits::{fungible::Inspect, Get, KeyOwnerProofSystem},
	weights::Weight,
};
use pallet_cooperatives::{
	ledger, ApplicationInfo, AssetInfo, Ballot, Bylaws, CooperativeInfo, DraftInfo, FoundingInfo,
	HoldingInfo, LoanInfo, MemberNo, Office, Officer, OpenItem, Party, PeriodInfo, PeriodNo, Place,
	QueueCursor, ResolutionId, ResolutionInfo, Statement, Version, WageInfo,
};
use pallet_currencies::{AccountInfo, AgreementId, AgreementInfo, CurrencyId, CurrencyInfo};
use pallet_grandpa::AuthorityId as GrandpaId;
use pallet_juries::CaseId;
use pallet_meetings::{Item, MeetingInfo, MeetingNo, MinutesInfo, Participant};
use pallet_participatory_budget::{
	CategoryInfo, CycleId, CycleInfo, ProposalId, ProposalInfo, Receipt, Record,
};
use pallet_payments::{PaymentId, PaymentOf};
use pallet_statistics::{Day, DayInfo, Point};
use rochdale_primitives::{
	BalanceInfo, ChallengeInfo, CommunityInfo, CooperativeId, ElectorateId, JoiningInfo, MemberId,
	MemberInfo, Membership, ValidatorState, ValidatorStatus, MEMBERS_PAGE,
};
use sp_api::impl_runtime_apis;
use sp_authority_discovery::AuthorityId as AuthorityDiscoveryId;
use sp_core::{crypto::KeyTypeId, OpaqueMetadata};
use sp_runtime::{
	traits::{Block as BlockT, NumberFor},
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult,
};
use sp_version::RuntimeVersion;

use crate::{
	api::{
		BudgetPart, Decisions, Home, NoPreview, OpenCase, OpenMeeting, PeopleFilter, PolicyNumber, Preview,
		ProposalStage, VoteTimes,
	},
	*,
};

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block);
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> sp_runtime::ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(
			id: frame_support::view_functions::ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, frame_support::view_functions::ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(data: sp_inherents::InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: sp_inherents::InherentData,
		) -> sp_inherents::CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			tx: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, tx, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_consensus_babe::BabeApi<Block> for Runtime {
		fn configuration() -> sp_consensus_babe::BabeConfiguration {
			let epoch = pallet_babe::EpochConfig::<Runtime>::get().unwrap_or(configs::consensus::EPOCH_CONFIG);
			sp_consensus_babe::BabeConfiguration {
				slot_duration: Babe::slot_duration(),
				epoch_length: policy::SessionLength::get(),
				c: epoch.c,
				authorities: pallet_babe::Authorities::<Runtime>::get().to_vec(),
				randomness: pallet_babe::Randomness::<Runtime>::get(),
				allowed_slots: epoch.allowed_slots,
			}
		}

		fn current_epoch_start() -> sp_consensus_babe::Slot {
			Babe::current_epoch_start()
		}

		fn current_epoch() -> sp_consensus_babe::Epoch {
			Babe::current_epoch()
		}

		fn next_epoch() -> sp_consensus_babe::Epoch {
			Babe::next_epoch()
		}

		fn generate_key_ownership_proof(
			_slot: sp_consensus_babe::Slot,
			authority_id: sp_consensus_babe::AuthorityId,
		) -> Option<sp_consensus_babe::OpaqueKeyOwnershipProof> {
			use codec::Encode;
			Historical::prove((sp_consensus_babe::KEY_TYPE, authority_id))
				.map(|proof| proof.encode())
				.map(sp_consensus_babe::OpaqueKeyOwnershipProof::new)
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation_proof: sp_consensus_babe::EquivocationProof<<Block as BlockT>::Header>,
			key_owner_proof: sp_consensus_babe::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			Babe::submit_unsigned_equivocation_report(equivocation_proof, key_owner_proof.decode()?)
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> sp_consensus_grandpa::AuthorityList {
			Grandpa::grandpa_authorities()
		}

		fn current_set_id() -> sp_consensus_grandpa::SetId {
			pallet_grandpa::CurrentSetId::<Runtime>::get()
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation_proof: sp_consensus_grandpa::EquivocationProof<
				<Block as BlockT>::Hash,
				NumberFor<Block>,
			>,
			key_owner_proof: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			Grandpa::submit_unsigned_equivocation_report(equivocation_proof, key_owner_proof.decode()?)
		}

		fn generate_key_ownership_proof(
			_set_id: sp_consensus_grandpa::SetId,
			authority_id: GrandpaId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			use codec::Encode;
			Historical::prove((sp_consensus_grandpa::KEY_TYPE, authority_id))
				.map(|proof| proof.encode())
				.map(sp_consensus_grandpa::OpaqueKeyOwnershipProof::new)
		}
	}

	impl sp_authority_discovery::AuthorityDiscoveryApi<Block> for Runtime {
		fn authorities() -> Vec<AuthorityDiscoveryId> {
			AuthorityDiscovery::authorities()
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(
			owner: Vec<u8>,
			seed: Option<Vec<u8>>,
		) -> sp_session::OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			*System::account_nonce(account)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance> for Runtime {
		fn query_info(
			uxt: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> pallet_transaction_payment_rpc_runtime_api::RuntimeDispatchInfo<Balance> {
			charges::fee_info(&uxt, len)
		}

		fn query_fee_details(
			uxt: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> pallet_transaction_payment::FeeDetails<Balance> {
			charges::fee_details(&uxt, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<Block, Balance, RuntimeCall>
		for Runtime
	{
		fn query_call_info(
			call: RuntimeCall,
			len: u32,
		) -> pallet_transaction_payment::RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_call_info(call, len)
		}

		fn query_call_fee_details(
			call: RuntimeCall,
			len: u32,
		) -> pallet_transaction_payment::FeeDetails<Balance> {
			TransactionPayment::query_call_fee_details(call, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, genesis::preset)
		}

		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			genesis::names()
		}
	}

	impl rochdale_primitives::CommunityApi<Block, AccountId, Balance> for Runtime {
		fn info() -> CommunityInfo<AccountId, Balance> {
			let commons = configs::money::CommonsAccount::get();
			CommunityInfo {
				members: <Members as Membership<AccountId>>::count(),
				council: pallet_collective::Members::<Runtime, pallet_collective::Instance1>::get(),
				validators: pallet_session::Validators::<Runtime>::get(),
				commons_balance: Balances::balance(&commons),
				commons,
				issuance: Balances::total_issuance(),
				minimum_balance: MINIMUM_BALANCE,
				metadata_symbol: METADATA_SYMBOL.into(),
				stopped: home::stopped(),
				dividend: Dividend::info(),
			}
		}

		fn member(who: AccountId) -> Option<MemberInfo<AccountId>> {
			pallet_members::IdOf::<Runtime>::get(who).and_then(Members::info)
		}

		fn member_by_id(id: MemberId) -> Option<MemberInfo<AccountId>> {
			Members::info(id)
		}

		fn members(start: MemberId, count: u32) -> (Vec<MemberInfo<AccountId>>, Option<MemberId>) {
			let end = pallet_members::NextId::<Runtime>::get();
			let count = count.min(MEMBERS_PAGE) as usize;
			let mut page = Vec::new();
			let mut id = start;
			let stop = end.min(start.saturating_add(MEMBERS_PAGE.into()));
			while id < stop && page.len() < count {
				page.extend(Members::info(id));
				id = id.saturating_add(1);
			}
			(page, (id < end).then_some(id))
		}

		fn joining(start: u64, count: u32) -> JoiningInfo {
			Members::joining(start, count)
		}

		fn challenges(start: u64, count: u32) -> (Vec<ChallengeInfo<Hash>>, Option<u64>) {
			Members::challenges(start, count)
		}

		fn validators() -> Vec<ValidatorState<AccountId>> {
			let voters = pallet_session::Validators::<Runtime>::get().into_iter().zip(Grandpa::grandpa_authorities());
			let voters: Vec<_> = voters.map(|(who, (key, _))| (who, key)).collect();
			Validators::validators()
				.into_iter()
				.map(|pallet_validators::ValidatorInfo { account, status, in_session, missed, authored, .. }| {
					// After a change of keys, a validator votes with the new key from the session after the next.
					let voting = voters.iter().find(|(who, _)| in_session && *who == account);
					let key = voting
						.map(|(_, key)| key.clone())
						.or_else(|| Session::load_keys(&account).map(|keys| keys.grandpa));
					ValidatorState {
						account,
						status: match status {
							pallet_validators::Status::Active => ValidatorStatus::Active,
							pallet_validators::Status::Suspended { .. } => ValidatorStatus::Suspended,
							pallet_validators::Status::Expelled => ValidatorStatus::Expelled,
						},
						in_session,
						authored,
						missed,
						finality_key: key.map(|key| sp_core::ed25519::Public::from(key).0),
					}
				})
				.collect()
		}

		fn balance(who: AccountId) -> BalanceInfo<Balance> {
			home::balance(&who)
		}
	}

	impl crate::api::MemberAppApi<Block> for Runtime {
		fn me(who: AccountId) -> Home {
			home::home(who)
		}

		fn holdings(
			who: AccountId,
			start: CurrencyId,
			count: u32,
		) -> (Vec<(CurrencyId, AccountInfo)>, Option<CurrencyId>) {
			home::holdings(&who, start, count)
		}

		fn cooperatives_of(
			person: MemberId,
			start: CooperativeId,
			count: u32,
		) -> (Vec<(CooperativeId, MemberNo)>, Option<CooperativeId>) {
			home::cooperatives_of(person, start, count)
		}

		fn recoveries(
			guardian: Option<MemberId>,
			after: Option<MemberId>,
			count: u32,
		) -> (Vec<MemberInfo<AccountId>>, Option<MemberId>) {
			home::recoveries(guardian, after, count)
		}

		fn payments_of(
			who: AccountId,
			before: Option<PaymentId>,
			count: u32,
		) -> Vec<(PaymentId, PaymentOf<Runtime>)> {
			Payments::payments_of(who, before, count)
		}

		fn people(
			filter: PeopleFilter,
			start: MemberId,
			count: u32,
		) -> (Vec<(MemberId, pallet_members::PersonOf<Runtime>)>, Option<MemberId>) {
			home::people(filter, start, count)
		}

		fn decisions(who: AccountId) -> Option<Decisions> {
			acting::decisions(&who)
		}

		fn proposals(
			stage: Option<ProposalStage>,
			before: Option<pallet_assembly::ProposalId>,
			count: u32,
		) -> (
			Vec<(pallet_assembly::ProposalId, pallet_assembly::ProposalOf<Runtime>)>,
			Option<pallet_assembly::ProposalId>,
		) {
			acting::proposals(stage, before, count)
		}

		fn vote_times(proposal: pallet_assembly::ProposalId) -> Option<VoteTimes> {
			acting::vote_times(proposal)
		}

		fn meetings_of(
			person: MemberId,
			start: CooperativeId,
			count: u32,
		) -> (Vec<OpenMeeting>, Option<CooperativeId>) {
			acting::meetings_of(person, start, count)
		}

		fn cases_of(
			person: MemberId,
			before: Option<CaseId>,
			count: u32,
		) -> (Vec<OpenCase>, Option<CaseId>) {
			acting::cases_of(person, before, count)
		}

		fn budget_part(
			cycle: CycleId,
			member: MemberId,
			start: ProposalId,
			count: u32,
		) -> Option<BudgetPart> {
			home::budget_part(cycle, member, start, count)
		}

		fn parameters() -> Vec<PolicyNumber> {
			policy::in_force()
		}

		fn preview(who: AccountId, call: Vec<u8>) -> Result<Preview, NoPreview> {
			preview::in_the_next_block(&who, &call)
		}
	}

	impl pallet_participatory_budget::BudgetApi<Block, AccountId, Asset> for Runtime {
		fn cycles() -> CycleId {
			pallet_participatory_budget::NextCycle::<Runtime>::get()
		}

		fn cycle(id: CycleId) -> Option<CycleInfo<Asset>> {
			ParticipatoryBudget::cycle_info(id)
		}

		fn proposals(
			cycle: CycleId,
			start: ProposalId,
			count: u32,
		) -> (Vec<ProposalInfo<AccountId>>, Option<ProposalId>) {
			ParticipatoryBudget::proposals_info(cycle, start, count)
		}

		fn category(cycle: CycleId, category: u8) -> Option<CategoryInfo> {
			ParticipatoryBudget::category_info(cycle, category)
		}

		fn ballots(cycle: CycleId, page: u32) -> Option<Vec<Vec<Support>>> {
			ParticipatoryBudget::ballots_info(cycle, page)
		}

		fn receipt(cycle: CycleId, member: MemberId) -> Option<Receipt> {
			ParticipatoryBudget::receipt(cycle, member)
		}

		fn record(who: AccountId) -> Record {
			pallet_participatory_budget::Records::<Runtime>::get(who)
		}
	}

	impl pallet_currencies::CurrenciesApi<Block, AccountId> for Runtime {
		fn currencies(
			start: CurrencyId,
			count: u32,
		) -> (Vec<CurrencyInfo<AccountId>>, Option<CurrencyId>) {
			CommunityCurrencies::currencies_info(start, count)
		}

		fn currency(id: CurrencyId) -> Option<CurrencyInfo<AccountId>> {
			CommunityCurrencies::currency_info(id)
		}

		fn account(id: CurrencyId, who: AccountId) -> Option<AccountInfo> {
			CommunityCurrencies::account_info(id, who)
		}

		fn agreements(
			start: AgreementId,
			count: u32,
		) -> (Vec<AgreementInfo<AccountId>>, Option<AgreementId>) {
			CommunityCurrencies::agreements_info(start, count)
		}
	}

	impl pallet_cooperatives::CooperativesApi<Block, AccountId, Asset, Bylaws<Runtime>> for Runtime {
		fn cooperatives(
			start: CooperativeId,
			count: u32,
		) -> (Vec<CooperativeInfo<AccountId, Asset>>, Option<CooperativeId>) {
			Cooperatives::cooperatives_info(start, count)
		}

		fn cooperative(id: CooperativeId) -> Option<(CooperativeInfo<AccountId, Asset>, Bylaws<Runtime>)> {
			Cooperatives::cooperative_info(id)
		}

		fn founding(id: CooperativeId) -> Option<(FoundingInfo<Hash>, Bylaws<Runtime>)> {
			Cooperatives::founding_info(id)
		}

		fn foundings(
			start: CooperativeId,
			count: u32,
		) -> (Vec<(CooperativeId, (FoundingInfo<Hash>, Bylaws<Runtime>))>, Option<CooperativeId>) {
			Cooperatives::foundings_info(start, count)
		}

		fn bylaws(id: CooperativeId, version: Version) -> Option<Bylaws<Runtime>> {
			Cooperatives::bylaws_info(id, version)
		}

		fn register(
			id: CooperativeId,
			start: MemberNo,
			count: u32,
		) -> (Vec<pallet_cooperatives::MemberInfo<AccountId>>, Option<MemberNo>) {
			Cooperatives::register_info(id, start, count)
		}

		fn number(id: CooperativeId, who: Party) -> Option<MemberNo> {
			Cooperatives::number_info(id, who)
		}

		fn applications(
			id: CooperativeId,
			after: Option<Party>,
			count: u32,
		) -> (Vec<ApplicationInfo>, Option<Party>) {
			Cooperatives::applications_info(id, after, count)
		}

		fn records(id: CooperativeId, member: MemberNo) -> Vec<pallet_cooperatives::Record> {
			Cooperatives::records_info(id, member)
		}

		fn period(id: CooperativeId, number: PeriodNo) -> Option<PeriodInfo> {
			Cooperatives::period_info(id, number)
		}

		fn exit_queue(
			id: CooperativeId,
			after: Option<QueueCursor>,
			count: u32,
		) -> (Vec<Place>, Option<QueueCursor>) {
			Cooperatives::exit_queue_info(id, after, count)
		}

		fn statement(
			id: CooperativeId,
			member: MemberNo,
			start: PeriodNo,
			count: u32,
		) -> Option<(Statement, Option<PeriodNo>)> {
			Cooperatives::statement_info(id, member, start, count)
		}

		fn resolutions(
			id: CooperativeId,
			start: ResolutionId,
			count: u32,
		) -> (Vec<ResolutionInfo>, Option<ResolutionId>) {
			Cooperatives::resolutions_info(id, start, count)
		}

		fn ballot(id: CooperativeId, resolution: ResolutionId, member: MemberNo) -> Option<Ballot> {
			pallet_cooperatives::Ballots::<Runtime>::get((id, resolution, member))
		}

		fn officers(id: CooperativeId) -> Vec<(Office, Officer)> {
			Cooperatives::officers_info(id)
		}

		fn wages(id: CooperativeId) -> Vec<WageInfo<Asset>> {
			Cooperatives::wages_info(id)
		}

		fn accounts(id: CooperativeId, period: PeriodNo) -> Option<ledger::Statement> {
			Cooperatives::accounts_info(id, period)
		}

		fn chart(id: CooperativeId) -> Vec<(ledger::Number, ledger::Account)> {
			Cooperatives::chart_info(id)
		}

		fn entries(
			id: CooperativeId,
			start: u32,
			count: u32,
		) -> (Vec<(ledger::EntryId, ledger::Entry)>, Option<u32>) {
			Cooperatives::entries_info(id, start, count)
		}

		fn items(
			id: CooperativeId,
			start: u32,
			count: u32,
		) -> (Vec<(u32, OpenItem<AccountId>)>, Option<u32>) {
			Cooperatives::items_info(id, start, count)
		}

		fn drafts(
			id: CooperativeId,
			start: u32,
			count: u32,
		) -> (Vec<(u32, DraftInfo<AccountId>)>, Option<u32>) {
			Cooperatives::drafts_info(id, start, count)
		}

		fn loans(id: CooperativeId) -> Vec<(u32, LoanInfo<AccountId>)> {
			Cooperatives::loans_info(id)
		}

		fn assets(id: CooperativeId) -> Vec<(u32, AssetInfo)> {
			Cooperatives::assets_info(id)
		}

		fn holdings(id: CooperativeId) -> Vec<HoldingInfo<Asset>> {
			Cooperatives::holdings_info(id)
		}

		fn deposits(
			id: CooperativeId,
			start: MemberNo,
			count: u32,
		) -> (Vec<(MemberNo, Balance)>, Option<MemberNo>) {
			Cooperatives::deposits_info(id, start, count)
		}

		fn redeemable(id: CooperativeId) -> Option<(Balance, ledger::Limit)> {
			Cooperatives::redeemable_capital(id)
		}
	}

	impl pallet_meetings::MeetingsApi<Block> for Runtime {
		fn meetings(
			of: ElectorateId,
			start: Option<MeetingNo>,
			count: u32,
		) -> (Vec<MeetingInfo>, Option<MeetingNo>) {
			Meetings::meetings_info(of, start, count)
		}

		fn meeting(
			of: ElectorateId,
			number: MeetingNo,
		) -> Option<(MeetingInfo, Vec<Item>, Option<MinutesInfo>)> {
			Meetings::meeting_info(of, number)
		}

		fn participants(
			of: ElectorateId,
			number: MeetingNo,
			start: MemberNo,
			count: u32,
		) -> (Vec<Participant>, Option<MemberNo>) {
			Meetings::participants_info(of, number, start, count)
		}
	}

	impl pallet_statistics::StatisticsApi<Block> for Runtime {
		fn days(start: Option<Day>, count: u32) -> (Vec<DayInfo>, Option<Day>) {
			Statistics::days_info(start, count)
		}

		fn hours() -> Vec<Point> {
			Statistics::hours_info()
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(extra: bool) -> (
			Vec<frame_benchmarking::BenchmarkList>,
			Vec<frame_support::traits::StorageInfo>,
		) {
			use frame_benchmarking::BenchmarkList;
			use frame_support::traits::StorageInfoTrait;
			use frame_system_benchmarking::{
				extensions::Pallet as SystemExtensionsBench, Pallet as SystemBench,
			};
			let mut list = Vec::<BenchmarkList>::new();
			list_benchmarks!(list, extra);
			(list, AllPalletsWithSystem::storage_info())
		}

		#[allow(non_local_definitions)]
		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			use frame_benchmarking::BenchmarkBatch;
			use frame_support::traits::{TrackedStorageKey, WhitelistedStorageKeys};
			use frame_system_benchmarking::{
				extensions::Pallet as SystemExtensionsBench, Pallet as SystemBench,
			};
			impl frame_system_benchmarking::Config for Runtime {}
			let whitelist: Vec<TrackedStorageKey> = AllPalletsWithSystem::whitelisted_storage_keys();
			let mut batches = Vec::<BenchmarkBatch>::new();
			let params = (&config, &whitelist);
			add_benchmarks!(params, batches);
			Ok(batches)
		}
	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(checks: frame_try_runtime::UpgradeCheckSelect) -> (Weight, Weight) {
			#[allow(clippy::unwrap_used)]
			let weight = Executive::try_runtime_upgrade(checks).unwrap();
			(weight, configs::system::RuntimeBlockWeights::get().max_block)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			state_root_check: bool,
			signature_check: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> Weight {
			#[allow(clippy::unwrap_used)]
			Executive::try_execute_block(block, state_root_check, signature_check, select).unwrap()
		}
	}
}
