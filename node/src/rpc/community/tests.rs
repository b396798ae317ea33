//! Compares `openrpc.json` with the code, and calls the methods on a community of three.

use super::*;
use crate::rpc::{
	budget::{self, Budgets, BudgetsServer},
	cooperatives::{Cooperatives, CooperativesServer},
	currencies::{self, Currencies, CurrenciesServer, Record as EventRecord},
};
use equal_shares::{Completion, How, Loss, Outcome, Rule, Settings, Step, Support, Ties, Utility, Win};
use frame_system::Phase;
use jsonrpsee::RpcModule;
use pallet_currencies::{
	decay::Fine, AccountInfo, AgreementId, AgreementInfo, Arrears, Bearer, Credit, CurrencyId, CurrencyInfo,
	Demurrage, Destination, Earned, Rate, Redemption, Reference, Reserve, Side, State, Supply, Vouchers,
	INDEX,
};
use pallet_participatory_budget::{
	BallotKind, CategoryInfo, Comment, CommentId, CommentPage, Content, CycleId, CycleInfo, Phases, Progress,
	ProjectInfo, ProposalId, ProposalInfo, Receipt, Record, Stage, Status, Verdict, Work,
};
use rochdale_primitives::{
	AgreedKey, AllowanceInfo, ChallengerInfo, DividendInfo, ElectorateId, GuardiansInfo, MemberStatus,
	NextGuardians, RecoveryInfo, Roll, SupportInfo,
};
use rochdale_runtime::{Asset, RuntimeEvent};
use serde_json::{json, Map, Value};
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie, Dave};
use sp_runtime::Perbill;

mod cooperatives;

const GENESIS: Hash = Hash::repeat_byte(1);
const BEST: Hash = Hash::repeat_byte(3);
const OLD: Hash = Hash::repeat_byte(2);
const PRUNED: Hash = Hash::repeat_byte(4);

/// Alice is active, Bob lapsed and being recovered, and number 2 has left; Charlie is a candidate.
struct Three;

fn persons() -> Vec<MemberInfo<AccountId>> {
	let person = |id, account: AccountId, status| MemberInfo {
		id,
		account,
		status,
		since: None,
		expires: None,
		leaves_at: None,
		vouchers: vec![],
		guardians: GuardiansInfo { named: false, members: vec![], threshold: 2, next: None },
		recovery: None,
	};
	let says = |guardian| SupportInfo { guardian, account: Dave.to_account_id(), until: 6 };
	let agreed =
		AgreedKey { account: Dave.to_account_id(), threshold: 2, completable_at: 8, decide_by: Some(9) };
	vec![
		MemberInfo {
			since: Some(5),
			expires: Some(9),
			leaves_at: Some(6),
			vouchers: vec![1, 3],
			guardians: GuardiansInfo {
				named: true,
				members: vec![1, 3],
				threshold: 2,
				next: Some(NextGuardians { members: vec![3, 4, 5], threshold: 2, from: 7 }),
			},
			recovery: Some(RecoveryInfo { supports: vec![says(1)], agreed: None }),
			..person(0, Alice.to_account_id(), MemberStatus::Active)
		},
		MemberInfo {
			recovery: Some(RecoveryInfo { supports: vec![says(0), says(3)], agreed: Some(agreed) }),
			..person(1, Bob.to_account_id(), MemberStatus::Lapsed)
		},
		MemberInfo { expires: Some(7), ..person(3, Charlie.to_account_id(), MemberStatus::Candidate) },
	]
}

impl Source for Three {
	fn blocks(&self) -> (Hash, BlockRef, BlockRef) {
		(GENESIS, BlockRef { number: 3, hash: BEST }, BlockRef { number: 2, hash: OLD })
	}

	fn knows(&self, at: Hash) -> bool {
		[GENESIS, OLD, BEST, PRUNED].contains(&at)
	}

	fn info(&self, at: Hash) -> Result<CommunityInfo<AccountId, Balance>, Error> {
		if at == PRUNED {
			return Err(Error::NoAnswer("pruned".into()));
		}
		Ok(CommunityInfo {
			members: if at == OLD { 0 } else { 1 },
			council: vec![Alice.to_account_id()],
			validators: vec![Bob.to_account_id()],
			commons: Dave.to_account_id(),
			commons_balance: 12,
			issuance: Balance::MAX,
			minimum_balance: 10_000_000,
			dividend: DividendInfo {
				amount: 1_000_000_000,
				period: 60_000,
				next_at: (at != GENESIS).then_some(120_000),
				entitled: 0,
			},
		})
	}

	fn validators(&self, _: Hash) -> Result<Vec<ValidatorState<AccountId>>, Error> {
		let statuses = [ValidatorStatus::Active, ValidatorStatus::Suspended, ValidatorStatus::Expelled];
		let validators =
			[Alice, Bob, Charlie].into_iter().zip(statuses).map(|(who, status)| ValidatorState {
				account: who.to_account_id(),
				status,
				in_session: who == Alice,
				authored: 3,
				missed: 0,
				finality_key: (who == Alice).then_some([1; 32]),
			});
		Ok(validators.collect())
	}

	fn member(&self, _: Hash, who: AccountId) -> Result<Option<MemberInfo<AccountId>>, Error> {
		Ok(persons().into_iter().find(|person| person.account == who))
	}

	fn member_by_id(&self, _: Hash, id: MemberId) -> Result<Option<MemberInfo<AccountId>>, Error> {
		Ok(persons().into_iter().find(|person| person.id == id))
	}

	fn members(
		&self,
		_: Hash,
		start: MemberId,
		count: u32,
	) -> Result<(Vec<MemberInfo<AccountId>>, Option<MemberId>), Error> {
		let mut rest = persons().into_iter().filter(|person| person.id >= start);
		let page: Vec<_> = rest.by_ref().take(count as usize).collect();
		Ok((page, rest.next().map(|person| person.id)))
	}

	/// Charlie has place 4, and 5 was given up.
	fn joining(&self, _: Hash, start: u64, _: u32) -> Result<JoiningInfo, Error> {
		let waiting = if start <= 4 { vec![(4, 3)] } else { vec![] };
		Ok(JoiningInfo { room: 0, more_at: Some(9), waiting, next: (start < 6).then_some(6) })
	}

	fn challenges(
		&self,
		_: Hash,
		start: u64,
		_: u32,
	) -> Result<(Vec<ChallengeInfo<Hash>>, Option<u64>), Error> {
		let challenger = ChallengerInfo { id: 0, evidence: Hash::repeat_byte(7), named: 2 };
		let challenge = ChallengeInfo { id: 3, until: 9, challengers: vec![challenger] };
		Ok((if start == 0 { vec![challenge] } else { vec![] }, None))
	}

	fn balance(&self, _: Hash, who: AccountId) -> Result<BalanceInfo<Balance>, Error> {
		let is_member = who == Alice.to_account_id();
		Ok(BalanceInfo {
			free: 1_500_000_000,
			held: 0,
			unclaimed: 20,
			allowance: is_member.then_some(AllowanceInfo { left: 1, cap: 2, full_at: 3 }),
		})
	}
}

/// Cycle 0 has been counted, and cycle 1 has just been started.
impl budget::Source for Three {
	fn cycles(&self, _: Hash) -> Result<CycleId, Error> {
		Ok(2)
	}

	fn cycle(&self, _: Hash, id: CycleId) -> Result<Option<CycleInfo<Asset>>, Error> {
		let counted = id == 0;
		Ok((id < 2).then(|| CycleInfo {
			electorate: if counted { ElectorateId::Community } else { ElectorateId::Cooperative(4) },
			asset: Asset::Native,
			pot: 1_000,
			settings: settings(),
			ballot: if counted {
				BallotKind::Approval { most: 3 }
			} else {
				BallotKind::Points { total: 10, most: 3 }
			},
			secret: false,
			limits: (1, 1_000),
			shares: if counted { vec![] } else { vec![Perbill::from_percent(50)] },
			one_category: false,
			cosponsors: 2,
			most_proposals: 3,
			objectors: Perbill::from_percent(10),
			stop_callers: Perbill::from_percent(20),
			stop_quorum: Perbill::from_percent(40),
			phases: Phases::default(),
			stage: if counted { Stage::Counting { category: 0 } } else { Stage::Proposing },
			ends_at: 70,
			voters: counted.then_some(5),
			proposals: 2,
			ballots: 3,
			awarded: 600,
			paid: 300,
			returned: 400,
			unreturned: 5,
		}))
	}

	fn proposals(
		&self,
		_: Hash,
		_: CycleId,
		start: ProposalId,
		count: u32,
	) -> Result<(Vec<ProposalInfo<AccountId>>, Option<ProposalId>), Error> {
		let bytes = |text: &str| text.as_bytes().to_vec();
		let proposal = |id, status, verdict, progress: Option<Progress>| ProposalInfo {
			id,
			author: 0,
			content: Content {
				title: bytes("Trees").try_into().unwrap(),
				reference: bytes("ipfs://trees").try_into().unwrap(),
				hash: [1; 32],
				category: 0,
				beneficiary: Bob.to_account_id(),
				milestones: vec![300, 300].try_into().unwrap(),
			},
			version: 1,
			sponsors: 2,
			status,
			verdict,
			objections: 1,
			comments: 3,
			work: progress.map(|progress| Work { proposal: id, paid: 1, progress, raters: 1, stars: 5 }),
		};
		let reason = || bytes("No water").try_into().unwrap();
		let roll = Roll { activations: 1, count: 1 };
		let all = vec![
			proposal(0, Status::Admitted(0), Verdict::Overruled(reason()), Some(Progress::UnderWay)),
			proposal(1, Status::Gathering, Verdict::None, None),
			proposal(2, Status::Admitted(7), Verdict::NotFeasible(reason()), None),
			proposal(3, Status::Merged(0), Verdict::Feasible, None),
			proposal(4, Status::Admitted(1), Verdict::None, Some(Progress::Reported { until: 9, calls: 1 })),
			proposal(
				5,
				Status::Admitted(2),
				Verdict::None,
				Some(Progress::StopVote { roll, until: 9, stop: 1, go_on: 2, looked_at: None }),
			),
			proposal(6, Status::Admitted(3), Verdict::None, Some(Progress::Finished)),
			proposal(7, Status::Admitted(4), Verdict::None, Some(Progress::Stopped)),
		];
		let mut rest = all.into_iter().filter(|proposal| proposal.id >= start);
		let page = rest.by_ref().take(count as usize).collect();
		Ok((page, rest.next().map(|proposal| proposal.id)))
	}

	/// Comment 1 was retracted.
	fn comments(
		&self,
		_: Hash,
		_: CycleId,
		proposal: ProposalId,
		start: CommentId,
		count: u32,
	) -> Result<Option<CommentPage>, Error> {
		let comment = |id, reply_to| {
			let text = "Good".as_bytes().to_vec().try_into().unwrap();
			(id, Comment { author: 1, at: 7, text, reply_to })
		};
		let end = start.saturating_add(count).min(3);
		let mut all = vec![comment(0, None), comment(2, Some(1))];
		all.retain(|(id, _)| (start..end).contains(id));
		Ok((proposal < 2).then_some((all, (end < 3).then_some(end))))
	}

	fn category(&self, _: Hash, cycle: CycleId, category: u8) -> Result<Option<CategoryInfo>, Error> {
		if cycle > 1 || category > 1 {
			return Ok(None);
		}
		let project = |project, cost| ProjectInfo { project, proposal: 0, cost, votes: 2, points: 3 };
		let equal_shares = How::EqualShares { price: 100, points: 6, ties: vec![2] };
		let by_shares = Outcome {
			winners: vec![
				Win { project: 0, how: equal_shares },
				Win { project: 1, how: How::Greedy { ties: vec![2] } },
			],
			losers: vec![Loss { project: 2, left: Some(5), missing: 395, votes: Some(3) }],
			spent: 600,
			endowment: Some(120),
			steps: 4,
			preferences: Some((3, 1)),
		};
		let by_greedy = Outcome {
			winners: vec![],
			losers: vec![Loss { project: 2, left: None, missing: 395, votes: None }],
			spent: 0,
			endowment: None,
			steps: 0,
			preferences: None,
		};
		let outcome = (cycle == 0).then_some(if category == 0 { by_shares } else { by_greedy });
		let projects = vec![project(0, 400), project(1, 200), project(2, 400)];
		Ok(Some(CategoryInfo { settings: settings(), share: 1_000, projects, ballots: 5, outcome }))
	}

	fn ballots(&self, _: Hash, _: CycleId, page: u32) -> Result<Option<Vec<Vec<Support>>>, Error> {
		let ballot = vec![Support { project: 0, points: 1 }, Support { project: 2, points: 1 }];
		Ok((page < 2).then(|| vec![ballot, vec![]]))
	}

	fn receipt(&self, _: Hash, _: CycleId, member: MemberId) -> Result<Option<Receipt>, Error> {
		let ballot = vec![Support { project: 0, points: 1 }];
		Ok((member == 0).then(|| Receipt { ballot, paid: vec![(0, 100)] }))
	}

	fn record(&self, _: Hash, _: AccountId) -> Result<Record, Error> {
		Ok(Record { won: 3, finished: 1, stopped: 1, raters: 2, stars: 9 })
	}
}

/// The time of a block.
fn time(number: BlockNumber) -> Moment {
	1_000_000 + u64::from(number) * 1_000
}

/// Currency 0 is one of vouchers in wind-down, 1 is a mutual credit, and 2 is one of a dividend. Alice has had some of
/// it since block 2.
impl currencies::Source for Three {
	fn currencies(
		&self,
		at: Hash,
		start: CurrencyId,
		count: u32,
	) -> Result<(Vec<CurrencyInfo<AccountId>>, Option<CurrencyId>), Error> {
		let end = start.saturating_add(count).min(3);
		let page =
			(start..end).map(|id| Ok(self.currency(at, id)?.unwrap())).collect::<Result<_, Error>>()?;
		Ok((page, (end < 3).then_some(end)))
	}

	fn currency(&self, at: Hash, id: CurrencyId) -> Result<Option<CurrencyInfo<AccountId>>, Error> {
		if at == PRUNED {
			return Err(Error::Pruned(at));
		}
		let vouchers = Vouchers {
			issuer: Alice.to_account_id(),
			cap: 1_000_000,
			expires_at: Some(1_798_761_600_000),
			redemption_fee: Perbill::from_percent(1),
		};
		let credit = Credit {
			default_limit: 10_000,
			warn_at: Perbill::from_percent(80),
			earned: Some(Earned { share: Perbill::from_percent(10), cap: 5_000, weight: 20_000 }),
			levy: Perbill::from_rational(1u32, 1_000),
			grace: 5,
			arrears: Arrears {
				after: Some(6),
				limit_left: Perbill::from_percent(50),
				listed: true,
				rest: Bearer::Payers,
			},
		};
		let supply = match id {
			0 => Supply::Vouchers(vouchers),
			1 => Supply::MutualCredit(credit),
			2 => Supply::Dividend,
			_ => return Ok(None),
		};
		let redemption = Redemption { native: 1, per: 2, held: 3 };
		Ok(Some(CurrencyInfo {
			id,
			name: b"Hours".to_vec(),
			symbol: b"HRS".to_vec(),
			decimals: 2,
			guardian: Alice.to_account_id(),
			supply,
			demurrage: (id == 0).then_some(Demurrage { rate: 70_000_000, to: Destination::Commons }),
			minimum: 1,
			state: match id {
				0 => State::Closing { until: 9, redemption: Some(redemption) },
				_ => State::Open,
			},
			opened_at: time(1),
			issuance: u128::MAX,
			issuable: 0,
			commons: (Bob.to_account_id(), 1),
			dividend_pot: (Charlie.to_account_id(), 2),
			fund: 3,
			written_off: 0,
			accounts: 3,
			index: INDEX,
			index_in_a_year: 932_393_819_905_948_229,
			reserve: (id == 0).then(|| Reserve {
				amount: 5,
				reference: b"ipfs://proof".to_vec().try_into().unwrap(),
				hash: [7; 32],
				at: 8,
			}),
		}))
	}

	fn holding(&self, at: Hash, id: CurrencyId, who: &AccountId) -> Result<Option<AccountInfo>, Error> {
		let stored = self.stored(at, id, who)?;
		Ok(stored.map(|account| AccountInfo {
			free: account.free().whole,
			held: 0,
			debt: 0,
			limit: 0,
			available: account.free().whole,
			member: Some(0),
			in_arrears_since: Some(6),
			frozen_until: Some(7),
			disputed: false,
			counted_at: account.at,
			decays: false,
		}))
	}

	fn agreements(
		&self,
		_: Hash,
		start: AgreementId,
		_: u32,
	) -> Result<(Vec<AgreementInfo<AccountId>>, Option<AgreementId>), Error> {
		let agreement = AgreementInfo {
			id: 0,
			first: Side { currency: 1, limit: 5 },
			second: Side { currency: 2, limit: 6 },
			rate: Rate { first: 1, second: 2 },
			accepted: true,
			account: Dave.to_account_id(),
			in_first: (7, 0),
			in_second: (0, 8),
		};
		Ok(if start == 0 { (vec![agreement], Some(1)) } else { (vec![], None) })
	}

	fn number_of(&self, at: Hash) -> Result<BlockNumber, Error> {
		let number = [GENESIS, PRUNED, OLD, BEST].iter().position(|hash| *hash == at);
		number.map(|number| number as BlockNumber).ok_or(Error::UnknownBlock(at))
	}

	fn hash_of(&self, number: BlockNumber) -> Result<Hash, Error> {
		let hash = [GENESIS, PRUNED, OLD, BEST].get(number as usize).copied();
		hash.ok_or(Error::UnknownHeight(number))
	}

	fn time_of(&self, at: Hash) -> Result<Moment, Error> {
		self.number_of(at).map(time)
	}

	fn stored(
		&self,
		at: Hash,
		id: CurrencyId,
		who: &AccountId,
	) -> Result<Option<pallet_currencies::Account>, Error> {
		let number = self.number_of(at)?;
		let whole = match number {
			2 => 70,
			3 => 74,
			_ => 0,
		};
		// The last change of Bob's account in the mutual credit was in a block of another version.
		let old = id == 1 && *who == Bob.to_account_id() && number > 0;
		let there = id == 2 && *who == Alice.to_account_id() && whole > 0;
		Ok((there || old).then(|| pallet_currencies::Account {
			has: Fine::whole(if old { 1 } else { whole }),
			at: time(if old { 1 } else { number }),
			reference: Reference::Consumer,
			..Default::default()
		}))
	}

	fn events(&self, _: Hash, at: Hash) -> Result<Vec<EventRecord>, Error> {
		let (alice, bob) = (Alice.to_account_id(), Bob.to_account_id());
		let pays = |from: &AccountId, to: &AccountId, amount| {
			let (from, to) = (from.clone(), to.clone());
			let event = pallet_currencies::Event::Paid { currency: 2, from, to, amount, levy: 0, dust: 0 };
			RuntimeEvent::CommunityCurrencies(event)
		};
		let events = match self.number_of(at)? {
			2 => vec![
				RuntimeEvent::CommunityCurrencies(pallet_currencies::Event::Issued {
					currency: 2,
					to: alice.clone(),
					amount: 100,
				}),
				pays(&alice, &bob, 30),
				RuntimeEvent::Payments(pallet_payments::Event::Paid {
					payment: 9,
					payer: alice,
					payee: bob,
					asset: Asset::WithId(2),
					amount: 30,
					memo: pallet_payments::Memo::Text(b"Bread".to_vec().try_into().unwrap()),
					cause: pallet_payments::Cause::Call,
				}),
			],
			// The events give one more than the balance.
			3 => vec![
				pays(&bob, &alice, 5),
				RuntimeEvent::Payments(pallet_payments::Event::Refunded {
					payment: 9,
					amount: 5,
					refunded: 5,
				}),
			],
			_ => return Err(Error::OtherRuntime { block: 1, version: 1 }),
		};
		let record = |event| EventRecord { phase: Phase::ApplyExtrinsic(1), event, topics: vec![] };
		Ok(events.into_iter().map(record).collect())
	}
}

fn settings() -> Settings {
	let rule = Rule::EqualShares(Completion::Add1Greedy);
	Settings { rule, utility: Utility::Cost, step: Step::Part(100), most_steps: 2_000, ties: Ties::LeastCost }
}

fn module() -> RpcModule<()> {
	let money = Money { symbol: "BEE".into(), decimals: DECIMALS };
	let node =
		Node { chain: "Garden".into(), version: "1".into(), money: money.clone(), votes: Votes::default() };
	let mut module = RpcModule::new(());
	module.merge(Community::new(Arc::new(Three), node).into_rpc()).unwrap();
	module.merge(Budgets::new(Arc::new(Three)).into_rpc()).unwrap();
	module.merge(Currencies::new(Arc::new(Three)).into_rpc()).unwrap();
	module.merge(Cooperatives::new(Arc::new(Three), money).into_rpc()).unwrap();
	module
}

/// The result, or the code of the error.
async fn call(method: &str, params: Value) -> Result<Value, i64> {
	let request = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params });
	let (answer, _) = module().raw_json_request(&request.to_string(), 1).await.unwrap();
	let answer: Value = serde_json::from_str(&answer).unwrap();
	match answer.get("result") {
		Some(result) => Ok(result.clone()),
		None => Err(answer["error"]["code"].as_i64().unwrap()),
	}
}

fn document() -> Value {
	serde_json::from_str(include_str!("../../../openrpc.json")).unwrap()
}

/// Checks a value against a schema of the document, for the parts of JSON Schema that the document uses.
fn conforms(document: &Value, schema: &Value, value: &Value) -> Result<(), String> {
	let wrong = |what: &str| Err(format!("{value} is not {what} of {schema}"));
	if let Some(reference) = schema["$ref"].as_str() {
		let target = document.pointer(reference.trim_start_matches('#')).ok_or(format!("no {reference}"))?;
		return conforms(document, target, value);
	}
	if let Some(parts) = schema["allOf"].as_array() {
		return parts.iter().try_for_each(|part| conforms(document, part, value));
	}
	if let Some(choices) = schema["oneOf"].as_array() {
		let fitting = choices.iter().filter(|choice| conforms(document, choice, value).is_ok()).count();
		return if fitting == 1 { Ok(()) } else { wrong("exactly one") };
	}
	match schema["type"].as_str() {
		Some("null") if value.is_null() => Ok(()),
		Some("integer") if value.is_u64() => Ok(()),
		Some("boolean") if value.is_boolean() => Ok(()),
		Some("string") => {
			let Some(text) = value.as_str() else { return wrong("a string") };
			let hash = |text: &str| text.len() == 66 && text.starts_with("0x");
			let fits = match schema["pattern"].as_str() {
				None => true,
				Some("^[0-9]+$") => !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
				Some("^-?[0-9]+$") => text.parse::<i128>().is_ok(),
				Some("^0x[0-9a-f]{64}$") => hash(text),
				Some(other) => return Err(format!("this test does not know the pattern {other}")),
			};
			let listed = schema["enum"].as_array().is_none_or(|names| names.contains(value));
			if fits && listed {
				Ok(())
			} else {
				wrong("the string")
			}
		}
		Some("array") => match value.as_array() {
			Some(items) => items.iter().try_for_each(|item| conforms(document, &schema["items"], item)),
			None => wrong("an array"),
		},
		Some("object") => {
			let (Some(keys), Some(properties)) = (value.as_object(), schema["properties"].as_object()) else {
				return wrong("an object");
			};
			let required: Vec<_> = schema["required"].as_array().into_iter().flatten().cloned().collect();
			let names = |map: &Map<String, Value>| map.keys().cloned().map(Value::from).collect::<Vec<_>>();
			let same = |mut left: Vec<Value>, mut right: Vec<Value>| {
				left.sort_by_key(Value::to_string);
				right.sort_by_key(Value::to_string);
				left == right
			};
			// Every key is always present, and there is no other.
			if !same(names(keys), names(properties)) || !same(names(properties), required) {
				return wrong("the keys");
			}
			keys.iter().try_for_each(|(key, value)| conforms(document, &properties[key], value))
		}
		_ => wrong("the type"),
	}
}

#[tokio::test]
async fn the_document_and_the_code_have_the_same_methods() {
	let document = document();
	let mut documented: Vec<_> = document["methods"]
		.as_array()
		.unwrap()
		.iter()
		.map(|method| method["name"].as_str().unwrap())
		.collect();
	let module = module();
	let mut served: Vec<_> = module.method_names().collect();
	documented.sort();
	served.sort();
	assert_eq!(documented, served);
}

#[tokio::test]
async fn the_document_and_the_code_have_the_same_parameters() {
	let document = document();
	for method in document["methods"].as_array().unwrap() {
		let name = method["name"].as_str().unwrap();
		let params = method["params"].as_array().unwrap();
		let good = |param: &Value| match param["name"].as_str().unwrap() {
			"who" | "currency" | "from" => json!(0),
			"to" => json!(3),
			"start" | "count" | "cycle" | "category" | "page" | "proposal" => json!(1),
			// The fake cooperative 1 is being founded, 0 is open.
			"coop" => json!(u32::from(name == "community_coopFounding")),
			"version" | "member" | "period" | "resolution" => json!(1),
			"after" => cooperatives::cursor(name),
			"at" => json!(BEST),
			other => panic!("a parameter that this test does not know: {other}"),
		};
		let by_name = |params: &mut dyn Iterator<Item = &Value>| {
			Value::Object(params.map(|param| (param["name"].as_str().unwrap().into(), good(param))).collect())
		};
		call(name, by_name(&mut params.iter())).await.unwrap();
		call(name, params.iter().map(good).collect()).await.unwrap();
		for param in params {
			let called = param["name"].as_str().unwrap();
			let rest = by_name(&mut params.iter().filter(|other| *other != param));
			let without = call(name, rest.clone()).await;
			assert_eq!(without.is_err(), param["required"].as_bool().unwrap(), "{name}: {called}");
			// The code ignores an unknown name. So a parameter with an invalid value must cause an error.
			let mut senseless = rest;
			senseless[called] = json!({ "senseless": true });
			assert_eq!(call(name, senseless).await, Err(-32602), "{name}: {called}");
		}
	}
}

#[tokio::test]
async fn the_answers_have_the_documented_shape() {
	let document = document();
	let address = Dave.to_account_id().to_string();
	let calls = [
		("community_info", json!([])),
		("community_info", json!([GENESIS])),
		("community_validators", json!([])),
		("community_member", json!([0])),
		("community_member", json!([1])),
		("community_member", json!([3])),
		("community_members", json!([])),
		("community_members", json!([0, 1])),
		("community_joining", json!([])),
		("community_joining", json!([6, 1])),
		("community_challenges", json!([])),
		("community_challenges", json!([1, 1])),
		("community_balance", json!([0])),
		("community_balance", json!([address])),
		("community_budgetCycles", json!([])),
		("community_budgetCycles", json!([0, 1])),
		("community_budgetCycle", json!([0])),
		("community_budgetCycle", json!([1])),
		("community_budgetProposals", json!([0])),
		("community_budgetProposals", json!([0, 1, 2])),
		("community_budgetComments", json!([0, 0])),
		("community_budgetComments", json!([0, 1, 0, 1])),
		("community_budgetResult", json!([0])),
		("community_budgetResult", json!([0, 1])),
		("community_budgetResult", json!([1])),
		("community_budgetBallots", json!([0])),
		("community_budgetBallots", json!([0, 1])),
		("community_budgetReceipt", json!([0, 0])),
		("community_budgetReceipt", json!([0, 1])),
		("community_budgetRecord", json!([address])),
		("community_budgetRecord", json!([0])),
		("community_currencies", json!([])),
		("community_currencies", json!([0, 1])),
		("community_currency", json!([0])),
		("community_currency", json!([1])),
		("community_currency", json!([2])),
		("community_currencyBalance", json!([2, 0])),
		("community_currencyBalance", json!([0, address])),
		("community_currencyAgreements", json!([])),
		("community_currencyAgreements", json!([1])),
		("community_currencyStatement", json!([2, 0])),
		("community_currencyStatement", json!([2, address, OLD, 3])),
	];
	for (name, params) in calls.into_iter().chain(cooperatives::calls()) {
		let methods = document["methods"].as_array().unwrap();
		let method = methods.iter().find(|method| method["name"] == name).unwrap();
		let answer = call(name, params.clone()).await.unwrap();
		conforms(&document, &method["result"]["schema"], &answer)
			.unwrap_or_else(|error| panic!("{name} {params}: {error}"));
	}
}

#[tokio::test]
async fn the_errors_have_the_documented_codes() {
	let document = document();
	let unknown = Hash::repeat_byte(9);
	let cases = [
		("NotAnAddress", "community_member", json!(["5Grw"])),
		("NotAnAddress", "community_balance", json!(["0x00"])),
		("UnknownMember", "community_member", json!([2])),
		("UnknownMember", "community_member", json!([Dave.to_account_id().to_string()])),
		("UnknownMember", "community_balance", json!([2])),
		("UnknownBlock", "community_info", json!([unknown])),
		("UnknownBlock", "community_validators", json!([unknown])),
		("UnknownBlock", "community_member", json!([0, unknown])),
		("UnknownBlock", "community_members", json!([0, 1, unknown])),
		("UnknownBlock", "community_joining", json!([0, 1, unknown])),
		("UnknownBlock", "community_challenges", json!([0, 1, unknown])),
		("UnknownBlock", "community_balance", json!([0, unknown])),
		("NoAnswer", "community_info", json!([PRUNED])),
		("UnknownCycle", "community_budgetCycle", json!([2])),
		("UnknownCycle", "community_budgetProposals", json!([2])),
		("UnknownCycle", "community_budgetComments", json!([2, 0])),
		("UnknownProposal", "community_budgetComments", json!([0, 2])),
		("UnknownCycle", "community_budgetResult", json!([0, 2])),
		("UnknownCycle", "community_budgetBallots", json!([2])),
		("UnknownCycle", "community_budgetReceipt", json!([2, 0])),
		("UnknownMember", "community_budgetReceipt", json!([0, 2])),
		("NotAnAddress", "community_budgetRecord", json!(["5Grw"])),
		("UnknownBlock", "community_budgetCycles", json!([0, 1, unknown])),
		("UnknownCurrency", "community_currency", json!([3])),
		("UnknownCurrency", "community_currencyBalance", json!([3, 0])),
		("UnknownCurrency", "community_currencyStatement", json!([3, 0])),
		("NotAnAddress", "community_currencyBalance", json!([0, "5Grw"])),
		("UnknownMember", "community_currencyBalance", json!([0, 2])),
		("UnknownBlock", "community_currencies", json!([0, 1, unknown])),
		("UnknownBlock", "community_currencyStatement", json!([2, 0, unknown])),
		("UnknownBlock", "community_currencyStatement", json!([2, 0, 0, 4])),
		("Pruned", "community_currency", json!([0, PRUNED])),
		("Pruned", "community_currencyBalance", json!([0, 0, PRUNED])),
		("Pruned", "community_currencyStatement", json!([0, 0, 0, 1])),
		("OtherRuntime", "community_currencyStatement", json!([1, 1])),
		("BadRange", "community_currencyStatement", json!([2, 0, 3, 2])),
	];
	for (error, name, params) in cases.into_iter().chain(cooperatives::errors()) {
		let code = document["components"]["errors"][error]["code"].as_i64().unwrap();
		assert_eq!(call(name, params.clone()).await, Err(code), "{name} {params}");
		let methods = document["methods"].as_array().unwrap();
		let method = methods.iter().find(|method| method["name"] == name).unwrap();
		let reference = json!({ "$ref": format!("#/components/errors/{error}") });
		assert!(method["errors"].as_array().unwrap().contains(&reference), "{name}: {error}");
	}
	assert_eq!(document["components"]["errors"].as_object().unwrap().len(), 15);
}

#[tokio::test]
async fn a_statement_adds_up_and_hides_nothing() {
	let statement = call("community_currencyStatement", json!([2, 0])).await.unwrap();
	let lines: Vec<_> = statement["lines"].as_array().unwrap().iter().collect();
	let told: Vec<_> = lines
		.iter()
		.map(|line| {
			(
				line["kind"].as_str().unwrap(),
				line["amount"].as_str().unwrap(),
				line["balance"].as_str().unwrap(),
			)
		})
		.collect();
	assert_eq!(
		told,
		[("dividend", "100", "100"), ("paid", "-30", "70"), ("refund", "5", "75"), ("other", "-1", "74")]
	);
	assert_eq!((&lines[1]["payment"], &lines[1]["memo"]), (&json!(9), &json!("Bread")));
	assert_eq!(lines[2]["payment"], 9);
	let ends = ["opening", "total", "closing", "next"].map(|end| statement[end].clone());
	assert_eq!(ends, [json!("0"), json!("74"), json!("74"), Value::Null]);
	let later = call("community_currencyStatement", json!([2, 0, 2])).await.unwrap();
	let ends = ["opening", "total", "closing"].map(|end| later[end].clone());
	assert_eq!(ends, [json!("70"), json!("4"), json!("74")]);
}

#[tokio::test]
async fn a_currencys_rules_are_told_in_words() {
	let words = |currency: Value| currency["policy"]["words"].as_str().unwrap().to_owned();
	let vouchers = words(call("community_currency", json!([0])).await.unwrap());
	let expected = format!(
		"Vouchers issued by {}, at most 10000 HRS in circulation, valid until 2027-01-01T00:00:00Z; of what is redeemed \
		 1 % is a fee; idle balances lose 7 % a year, compounded continuously (6.76 % in a year), for the commons",
		Alice.to_account_id()
	);
	assert_eq!(vouchers, expected);
	let credit = words(call("community_currency", json!([1])).await.unwrap());
	assert_eq!(
		credit,
		"Mutual credit: a member can owe 100 HRS by default, and 10 % of the last year's sales more, at most 50 HRS; \
		 what one member buys in a year counts up to 200 HRS; payers add 0.1 % for the fund that stands in for debts; \
		 idle balances lose nothing"
	);
	let dividend = call("community_currency", json!([2])).await.unwrap();
	assert_eq!(
		words(dividend.clone()),
		"Units that a dividend issues to members; idle balances lose nothing"
	);
	assert_eq!(
		(&dividend["index"], &dividend["indexInAYear"]),
		(&json!("1.000000000000000000"), &json!("0.932393819905948229"))
	);
}

#[tokio::test]
async fn a_text_that_is_too_long_is_no_address_at_once() {
	// Decoding this would take hours.
	let long = "5".repeat(1_000_000);
	for (method, params) in [
		("community_member", json!([long])),
		("community_balance", json!([long])),
		("community_budgetReceipt", json!([0, long])),
		("community_budgetRecord", json!([long])),
		("community_currencyBalance", json!([0, long])),
		("community_currencyStatement", json!([0, long])),
	] {
		let code = call(method, params).await.unwrap_err();
		assert_eq!(code, i64::from(Error::NotAnAddress(String::new()).code()), "{method}");
	}
	// The error gives the length of the text, and does not repeat the text.
	let error = parse_account(&long).unwrap_err().to_string();
	assert!(error.contains("1000000") && error.len() < 200, "{error}");
	// The longest address is accepted, and one more character is refused.
	let hexadecimal = format!("0x{}", "01".repeat(32));
	assert_eq!(parse_account(&hexadecimal), Ok(AccountId::new([1; 32])));
	assert!(parse_account(&format!("{hexadecimal}0")).is_err());
}

#[tokio::test]
async fn a_person_is_found_by_number_and_by_any_spelling_of_the_account() {
	let account = Alice.to_account_id();
	let hex: String = AsRef::<[u8]>::as_ref(&account).iter().map(|byte| format!("{byte:02x}")).collect();
	for who in [
		json!(0),
		json!(account.to_string()),
		// The same key in the forms of Polkadot and Kusama.
		json!("15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5"),
		json!("HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F"),
		json!(format!("0x{hex}")),
	] {
		let person = call("community_member", json!([who])).await.unwrap();
		assert_eq!(person["account"], json!(account.to_string()), "{who}");
		assert_eq!(person["status"], "active");
	}
}

#[tokio::test]
async fn a_person_shows_guardians_a_recovery_and_when_they_leave() {
	let alice = call("community_member", json!([0])).await.unwrap();
	assert_eq!(alice["leavesAt"], 6);
	let next = json!({ "members": [3, 4, 5], "threshold": 2, "from": 7 });
	let guardians = json!({ "named": true, "members": [1, 3], "threshold": 2, "next": next });
	assert_eq!((&alice["guardians"], &alice["recovery"]["agreed"]), (&guardians, &Value::Null));
	let dave = Dave.to_account_id().to_string();
	let says = |guardian: u64| json!({ "guardian": guardian, "account": dave, "until": 6 });
	let bob = call("community_member", json!([1])).await.unwrap();
	assert_eq!(bob["recovery"]["supporters"], json!([says(0), says(3)]));
	let agreed = json!({
		"account": dave, "threshold": 2, "completableAt": 8, "disputed": true, "decideBy": 9,
	});
	assert_eq!(bob["recovery"]["agreed"], agreed);
}

#[tokio::test]
async fn the_community_shows_who_waits_to_join_and_who_is_challenged() {
	let joining = call("community_joining", json!([])).await.unwrap();
	let waiting = json!([{ "place": 4, "id": 3 }]);
	assert_eq!(joining, json!({ "room": 0, "moreAt": 9, "waiting": waiting, "next": 6 }));
	assert_eq!(call("community_joining", json!([6])).await.unwrap()["next"], Value::Null);
	let challenges = call("community_challenges", json!([])).await.unwrap();
	let challenger = json!({ "id": 0, "evidence": Hash::repeat_byte(7), "named": 2 });
	let challenge = json!({ "id": 3, "until": 9, "challengers": [challenger] });
	assert_eq!(challenges, json!({ "challenges": [challenge], "next": null }));
}

#[tokio::test]
async fn pages_lead_to_the_end() {
	let mut numbers = Vec::new();
	let mut start = json!(0);
	while !start.is_null() {
		let page = call("community_members", json!([start, 1])).await.unwrap();
		numbers
			.extend(page["members"].as_array().unwrap().iter().map(|person| person["id"].as_u64().unwrap()));
		start = page["next"].clone();
	}
	assert_eq!(numbers, [0, 1, 3]);
}

#[tokio::test]
async fn a_budget_says_who_decides_and_an_outcome_which_ties_were_broken() {
	for (cycle, electorate) in [(0, "community"), (1, "4")] {
		let answer = call("community_budgetCycle", json!([cycle])).await.unwrap();
		assert_eq!(answer["electorate"], electorate);
	}
	let answer = call("community_budgetResult", json!([0])).await.unwrap();
	let told = |winner: usize| {
		let winner = &answer["outcome"]["winners"][winner];
		(winner["how"].clone(), winner["ties"].clone())
	};
	assert_eq!(told(0), (json!("equalShares"), json!([2])));
	assert_eq!(told(1), (json!("greedy"), json!([2])));
}

#[tokio::test]
async fn a_budgets_pages_lead_to_the_end() {
	let page = call("community_budgetCycles", json!([0, 1])).await.unwrap();
	assert_eq!((page["cycles"][0]["id"].clone(), page["next"].clone()), (json!(0), json!(1)));
	let last = call("community_budgetCycles", json!([1, 1])).await.unwrap();
	assert_eq!((last["cycles"][0]["id"].clone(), last["next"].clone()), (json!(1), Value::Null));
	let ballots = call("community_budgetBallots", json!([0])).await.unwrap();
	assert_eq!(ballots, json!({ "ballots": [[[0, 1], [2, 1]], []], "next": 1 }));
	assert_eq!(call("community_budgetBallots", json!([0, 1])).await.unwrap()["next"], Value::Null);
	let comments = call("community_budgetComments", json!([0, 0, 0, 2])).await.unwrap();
	let good =
		|id, reply_to: Value| json!({ "id": id, "author": 1, "at": 7, "text": "Good", "replyTo": reply_to });
	assert_eq!(comments, json!({ "comments": [good(0, Value::Null)], "next": 2 }));
	let comments = call("community_budgetComments", json!([0, 0, 2])).await.unwrap();
	assert_eq!(comments, json!({ "comments": [good(2, json!(1))], "next": null }));
}

#[test]
fn how_a_category_is_counted_is_read_as_it_is_written() {
	let completions = [Completion::None, Completion::Greedy, Completion::Add1, Completion::Add1Greedy];
	let rules = completions.into_iter().flat_map(|c| [Rule::EqualShares(c), Rule::Preferred(c)]);
	for rule in rules.chain([Rule::Greedy]) {
		for utility in [Utility::Cost, Utility::Cardinality, Utility::Points] {
			let settings = Settings { rule, utility, ..settings() };
			assert_eq!(budget::Counting::from(settings).settings(), Some(settings));
		}
	}
}

#[tokio::test]
async fn amounts_are_exact_beyond_what_json_numbers_hold() {
	let info = call("community_info", json!([])).await.unwrap();
	assert_eq!(info["issuance"], json!(u128::MAX.to_string()));
	let balance = call("community_balance", json!([0])).await.unwrap();
	assert_eq!(balance["free"], "1500000000");
}

#[tokio::test]
async fn an_old_block_is_answered_for_as_it_was() {
	assert_eq!(call("community_info", json!([OLD])).await.unwrap()["members"], 0);
	assert_eq!(call("community_info", json!([])).await.unwrap()["members"], 1);
}

#[test]
fn money_is_shown_as_people_write_it() {
	let money = Money { symbol: "BEE".into(), decimals: 9 };
	assert_eq!(money.format(12_500_000_000), "12.5 BEE");
	assert_eq!(money.format(3_000_000_000), "3 BEE");
	assert_eq!(money.format(1), "0.000000001 BEE");
}
