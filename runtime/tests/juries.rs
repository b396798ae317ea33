//! Disputes between people, which a jury decides by lot, on the whole runtime.

use crate::common::*;
use frame_support::{
	assert_ok,
	traits::{fungible::Mutate, Get},
};
use pallet_juries::{CaseId, Level, Service, Side, Stage};
use rochdale_primitives::{MemberId, Membership};
use rochdale_runtime::{
	acting::{cases_of, decisions},
	configs::juries::RulesOfJuries,
	disputes::Dispute,
	hardware::Hardware,
	tracks::Track,
	AccountId, Balances, Executive, Juries, Members, PolicyConfig, Runtime, System, Treasury, UNIT,
};
use sp_runtime::DispatchError;

type MembersCall = pallet_members::Call<Runtime>;
type JuriesCall = pallet_juries::Call<Runtime>;
type Text = pallet_juries::Text<Runtime>;

const FOUNDERS: u32 = 60;
const FEE: u128 = 20 * UNIT;

/// Blocks are an hour apart, and a session ends in each second one.
fn hourly() -> sp_io::TestExternalities {
	let policy =
		PolicyConfig { session_length: Some(2_400), hardware: Some(Hardware::Server), ..Default::default() };
	genesis(FOUNDERS, policy)
}

/// A chain with a block each hour.
struct Chain {
	now: Moment,
}

impl Chain {
	fn begin() -> Self {
		let chain = Self { now: START };
		block(START, || {
			// Fees come from the commons.
			Balances::mint_into(&Treasury::account_id(), 10_000 * UNIT).expect("there is room");
			// The members rule, and no council does.
			end_founding();
		});
		chain
	}

	/// The next block.
	fn block(&mut self, calls: impl FnOnce()) {
		self.now += HOUR;
		block(self.now, calls);
	}

	/// Blocks until the case is at this stage.
	fn until(&mut self, case: CaseId, wanted: impl Fn(&Stage<u32>) -> bool) {
		for _ in 0..60 * 24 {
			if wanted(&Juries::case(case).expect("it is kept").stage) {
				return;
			}
			self.block(|| {});
		}
		panic!("the case stays at {:?}", Juries::case(case).map(|case| case.stage));
	}

	/// A candidate for whom 0, 1 and 2 vouch, challenged by 3 and then by 4. Returns the person's number and the case.
	fn challenged(&mut self) -> (MemberId, CaseId) {
		let mut id = 0;
		self.block(|| {
			assert_ok!(by(&person(0), MembersCall::invite { who: person(100) }));
			assert_ok!(by(&person(100), MembersCall::accept_invitation {}));
			id = pallet_members::IdOf::<Runtime>::get(person(100)).expect("is known");
			for n in [1, 2] {
				assert_ok!(by(&person(n), MembersCall::vouch { id }));
			}
			for n in [3, 4] {
				assert_ok!(by(&person(n), MembersCall::challenge { id, reason: Default::default() }));
			}
		});
		(id, Juries::case_about(Dispute::Challenge(id)).expect("a jury is asked"))
	}

	/// These principals take part in the lot, and the last of them states their view. All who are drawn accept, and all
	/// vote as `vote` says. Returns the jurors.
	fn sit(
		&mut self,
		case: CaseId,
		principals: &[(Side, AccountId)],
		vote: impl Fn(usize) -> bool,
	) -> Vec<MemberId> {
		let level = Juries::case(case).expect("is open").level;
		self.block(|| {
			for (side, who) in principals {
				let commitment = Juries::seed_commitment(case, level, *side, &[*side as u8; 32]);
				assert_ok!(by(who, JuriesCall::commit_seed { case, commitment }));
			}
		});
		self.until(case, |stage| *stage == Stage::Unsealing);
		self.block(|| {
			for (side, who) in principals {
				let call = JuriesCall::reveal_seed { case, side: *side, seed: [*side as u8; 32] };
				assert_ok!(by(who, call));
			}
		});
		self.until(case, |stage| *stage == Stage::Summoning);
		let jurors: Vec<_> = Juries::panel(case, level).into_iter().map(|juror| juror.member).collect();
		let key = |juror: &MemberId| Members::account(*juror).expect("is a member");
		self.block(|| {
			for juror in &jurors {
				assert_ok!(by(&key(juror), JuriesCall::accept { case }));
			}
		});
		self.until(case, |stage| *stage == Stage::Deliberating);
		self.block(|| {
			let text: Text = b"I know them well.".to_vec().try_into().expect("is short");
			assert_ok!(by(&principals.last().expect("there is one").1, JuriesCall::state { case, text }));
		});
		self.until(case, |stage| *stage == Stage::Voting);
		let reason: Text = b"as I have seen it".to_vec().try_into().expect("is short");
		self.block(|| {
			for (place, juror) in jurors.iter().enumerate() {
				let salt = [place as u8; 32];
				let commitment = Juries::vote_commitment(case, level, *juror, vote(place), &reason, &salt);
				assert_ok!(by(&key(juror), JuriesCall::commit_vote { case, commitment }));
			}
		});
		self.until(case, |stage| *stage == Stage::Revealing);
		self.block(|| {
			for (place, juror) in jurors.iter().enumerate() {
				let (upheld, reason, salt) = (vote(place), reason.clone(), [place as u8; 32]);
				assert_ok!(by(&key(juror), JuriesCall::reveal_vote { case, upheld, reason, salt }));
			}
		});
		jurors
	}
}

fn principals() -> [(Side, AccountId); 2] {
	[(Side::Claimant, person(3)), (Side::Respondent, person(100))]
}

#[test]
fn a_jury_decides_a_challenge_and_a_larger_one_hears_the_appeal() {
	hourly().execute_with(|| {
		let mut chain = Chain::begin();
		let (id, case) = chain.challenged();
		// Four of seven believe the challengers.
		let first = chain.sit(case, &principals(), |place| place < 4);
		assert_eq!(first.len(), 7);
		let apart = [0, 1, 2, 3, 4, id];
		assert!(
			first.iter().all(|juror| !apart.contains(juror)),
			"parties and vouchers do not sit: {first:?}"
		);
		chain.until(case, |stage| *stage == Stage::Appealing);
		assert_eq!(Juries::case(case).and_then(|case| case.verdict), Some(true));
		assert!(pallet_members::IdOf::<Runtime>::contains_key(person(100)), "an appeal is possible");
		chain.block(|| {
			let no: DispatchError = pallet_juries::Error::<Runtime>::NotTheLoser.into();
			assert_eq!(by(&person(3), JuriesCall::appeal { case }), Err(no));
			// A voucher answers for the person, and can appeal as well.
			assert_ok!(by(&person(1), JuriesCall::appeal { case }));
		});
		let second = chain.sit(case, &principals(), |place| place >= 8);
		assert_eq!(second.len(), 15);
		assert!(second.iter().all(|juror| !first.contains(juror) && !apart.contains(juror)));
		chain.until(case, |stage| matches!(stage, Stage::Over { carried_out: true }));
		// Eight of fifteen did not believe them: the candidate stays, and the challengers are penalised.
		assert_eq!(Juries::case(case).and_then(|case| case.verdict), Some(false));
		assert!(pallet_members::IdOf::<Runtime>::contains_key(person(100)));
		assert!(pallet_members::Challenges::<Runtime>::iter().next().is_none());
		let penalised =
			|n| pallet_members::VouchesGiven::<Runtime>::get(MemberId::from(n)).frozen_until > chain.now;
		assert!(penalised(3u32) && penalised(4u32) && !penalised(1u32));
		// Each juror has the same fee, however they voted.
		for juror in first.iter().chain(&second) {
			let key = Members::account(*juror).expect("is a member");
			assert_eq!(Balances::free_balance(key), FEE);
		}
		check();
	});
}

#[test]
fn jurors_are_told_the_cases_that_wait_for_them() {
	hourly().execute_with(|| {
		let mut chain = Chain::begin();
		let (_, case) = chain.challenged();
		let told =
			|n: MemberId| decisions(&Members::account(n).expect("is a member")).expect("is a member").cases;
		assert!((0..10).all(|n| told(n).is_empty()), "nobody is drawn yet");
		chain.until(case, |stage| *stage == Stage::Summoning);
		let jurors: Vec<_> =
			Juries::panel(case, Level::First).into_iter().map(|juror| juror.member).collect();
		for juror in &jurors {
			let cases = told(*juror);
			assert_eq!((cases.len(), cases[0].case, cases[0].level), (1, case, Level::First));
			assert_eq!((cases[0].stage, cases[0].service), (Stage::Summoning, Service::Summoned));
		}
		assert!(told(3).is_empty(), "a party is no juror");
		check();
		// Others bring a thousand newer disputes. Pages lead to the case all the same.
		pallet_juries::NextCase::<Runtime>::put(1_000);
		let key = Members::account(jurors[0]).expect("is a member");
		let all = decisions(&key).expect("is a member");
		assert_eq!(
			(all.cases.len(), all.next_case),
			(0, Some(936)),
			"the answer says that it has not seen all"
		);
		let (mut found, mut before, mut pages) = (Vec::new(), all.next_case, 0);
		while before.is_some() {
			let (page, next) = cases_of(jurors[0], before, u32::MAX);
			found.extend(page.into_iter().map(|one| one.case));
			(before, pages) = (next, pages + 1);
		}
		assert_eq!((found, pages), (vec![case], 15));
		assert_eq!(cases_of(jurors[0], Some(0), 9), (vec![], None));
		assert_eq!(cases_of(jurors[0], None, 0), (vec![], None));
	});
}

#[test]
fn a_jury_removes_a_false_candidate_and_its_vouchers_answer_for_it() {
	hourly().execute_with(|| {
		let mut chain = Chain::begin();
		let (id, case) = chain.challenged();
		chain.sit(case, &principals(), |_| true);
		chain.until(case, |stage| matches!(stage, Stage::Over { carried_out: true }));
		assert!(!pallet_members::People::<Runtime>::contains_key(id));
		for n in [0, 1, 2] {
			assert!(pallet_members::VouchesGiven::<Runtime>::get(n).frozen_until > chain.now);
		}
		check();
	});
}

#[test]
fn after_the_founding_no_council_judges_and_the_members_can() {
	hourly().execute_with(|| {
		let mut chain = Chain::begin();
		let (id, case) = chain.challenged();
		chain.block(|| {
			let judge = MembersCall::judge { id, upheld: true };
			assert_eq!(decided(judge.clone()), Err(DispatchError::BadOrigin));
			assert_eq!(members_decide(Track::Policy, judge.clone()), Err(DispatchError::BadOrigin));
			assert_ok!(members_decide(Track::Membership, judge));
		});
		assert!(!pallet_members::People::<Runtime>::contains_key(id));
		chain.until(case, |stage| matches!(stage, Stage::Over { carried_out: false }));
		check();
	});
}

#[test]
fn without_a_verdict_a_challenge_costs_nobody_anything() {
	hourly().execute_with(|| {
		let mut chain = Chain::begin();
		let (id, case) = chain.challenged();
		// Nobody accepts, nobody votes.
		chain.until(case, |stage| matches!(stage, Stage::Over { carried_out: false }));
		while pallet_members::Challenges::<Runtime>::contains_key(id) {
			chain.block(|| {});
		}
		for n in [0, 1, 2, 3, 4] {
			assert_eq!(pallet_members::VouchesGiven::<Runtime>::get(n).frozen_until, 0);
		}
		check();
	});
}

#[test]
fn a_jury_decides_whose_key_it_is_when_the_old_key_objects() {
	hourly().execute_with(|| {
		let mut chain = Chain::begin();
		let id = 10;
		chain.block(|| {
			let guardians = vec![11, 12, 13].try_into().expect("are few");
			assert_ok!(by(&person(10), MembersCall::set_guardians { guardians, threshold: 3 }));
		});
		for _ in 0..15 * 24 {
			chain.block(|| {});
		}
		chain.block(|| {
			for n in [11, 12, 13] {
				assert_ok!(by(&person(n), MembersCall::support_recovery { id, new: person(200) }));
			}
			assert_ok!(by(&person(10), MembersCall::object_to_recovery {}));
		});
		let case = Juries::case_about(Dispute::Recovery(id)).expect("a jury is asked");
		let parties = [(Side::Claimant, person(200)), (Side::Respondent, person(10))];
		let jurors = chain.sit(case, &parties, |_| true);
		assert!(jurors.iter().all(|juror| ![10, 11, 12, 13].contains(juror)), "no guardian sits");
		chain.until(case, |stage| matches!(stage, Stage::Over { carried_out: true }));
		assert_eq!(Members::account(id), Some(person(200)));
		check();
	});
}

#[test]
fn a_jury_of_the_community_decides_whether_a_cooperative_expels_a_member() {
	use crate::coops::*;
	use pallet_cooperatives::{Call, Kind, Standing};
	use rochdale_runtime::Cooperatives;
	type Coops = Call<Runtime>;

	hourly().execute_with(|| {
		let mut chain = Chain::begin();
		let (mut id, founders) = (0, [20, 21, 22, 23]);
		let standing = |id| pallet_cooperatives::Members::<Runtime>::get(id, 3).expect("is kept").standing;
		chain.block(|| {
			purses(24, &[market()], 10_000);
			id = found("The Bakers", crate::coop_money::bylaws(), &founders.map(|n| (n, 0, 1)));
			Balances::mint_into(&Cooperatives::account_of(id), 1_000 * UNIT).expect("there is room");
			let expel: Coops = Call::expel { cooperative: id, member: 3, reason: text("minutes of May") };
			assert_eq!(resolve(id, Kind::Qualified, motion(20, expel), &founders[..3]), DONE);
			let appeal: Coops = Call::appeal { cooperative: id, reason: text("it was not me") };
			assert_ok!(by(&person(23), appeal));
		});
		assert!(matches!(standing(id), Standing::Expelling { appealed: true, .. }));
		let dispute = Dispute::Expulsion { cooperative: id, member: 3 };
		let case = Juries::case_about(dispute).expect("a jury is asked");
		let jurors = chain.sit(case, &[(Side::Respondent, person(23))], |place| place == 0);
		assert!(jurors.iter().all(|juror| !founders.contains(&(*juror as u32))), "no member of it sits");
		chain.until(case, |stage| matches!(stage, Stage::Over { carried_out: true }));
		assert_eq!(standing(id), Standing::Active);
		check();
	});
}

#[test]
fn the_verdict_on_an_expulsion_closes_cleanly_if_the_cooperative_is_dissolved_meanwhile() {
	use crate::coops::*;
	use pallet_cooperatives::{Call, Heir, Kind, Standing};
	use rochdale_runtime::Cooperatives;
	type Coops = Call<Runtime>;

	hourly().execute_with(|| {
		let mut chain = Chain::begin();
		let (mut id, founders) = (0, [20, 21, 22, 23]);
		chain.block(|| {
			purses(24, &[market()], 10_000);
			id = found("The Bakers", crate::coop_money::bylaws(), &founders.map(|n| (n, 0, 1)));
			Balances::mint_into(&Cooperatives::account_of(id), 1_000 * UNIT).expect("there is room");
			let expel: Coops = Call::expel { cooperative: id, member: 3, reason: text("minutes of May") };
			assert_eq!(resolve(id, Kind::Qualified, motion(20, expel), &founders[..3]), DONE);
			let appeal: Coops = Call::appeal { cooperative: id, reason: text("it was not me") };
			assert_ok!(by(&person(23), appeal));
		});
		let case =
			Juries::case_about(Dispute::Expulsion { cooperative: id, member: 3 }).expect("one is asked");
		chain.block(|| {
			let dissolve: Coops = Call::dissolve { cooperative: id, heir: Heir::Commons };
			assert_eq!(resolve(id, Kind::Dissolution, motion(20, dissolve), &founders), DONE);
		});
		chain.sit(case, &[(Side::Respondent, person(23))], |_| true);
		chain.until(case, |stage| matches!(stage, Stage::Over { carried_out: true }));
		let standing = pallet_cooperatives::Members::<Runtime>::get(id, 3).expect("is kept").standing;
		assert!(matches!(standing, Standing::Expelling { .. }), "a dissolved cooperative expels nobody");
		check();
	});
}

#[test]
fn a_jury_ends_a_freeze_that_a_guardian_has_made_without_a_reason() {
	use crate::coops::*;
	use pallet_currencies::Call;
	type Currencies = Call<Runtime>;

	hourly().execute_with(|| {
		let mut chain = Chain::begin();
		let mut case = 0;
		chain.block(|| {
			purses(10, &[market()], 1_000);
			let until = chain_time() + 80 * DAY;
			let freeze: Currencies =
				Call::freeze { currency: 0, who: person(5), until, reason: Default::default() };
			assert_ok!(by(&person(0), freeze));
			let appeal: Currencies = Call::appeal_freeze { currency: 0, reason: Default::default() };
			assert_ok!(by(&person(5), appeal));
			let dispute = Dispute::Freeze { currency: 0, member: 5 };
			case = Juries::case_about(dispute).expect("a jury is asked");
		});
		let pay = || -> Currencies { Call::transfer { currency: 0, to: person(6), amount: 1 } };
		chain.block(|| assert!(by(&person(5), pay()).is_err()));
		let parties = [(Side::Claimant, person(0)), (Side::Respondent, person(5))];
		chain.sit(case, &parties, |_| false);
		chain.until(case, |stage| matches!(stage, Stage::Over { carried_out: true }));
		chain.block(|| by(&person(5), pay()).expect("the freeze has ended"));
		check();
	});
}

#[test]
fn members_of_a_cooperative_do_not_judge_what_it_does_as_a_guardian() {
	use crate::coops::*;
	use pallet_currencies::{Call, Supply, Terms, Vouchers};
	use pallet_juries::Disputes;
	use rochdale_runtime::{configs::juries::DisputesOfPeople, Cooperatives};
	type Currencies = Call<Runtime>;

	hourly().execute_with(|| {
		let mut chain = Chain::begin();
		let members: Vec<u32> = (20..36).collect();
		let dispute = Dispute::Freeze { currency: 1, member: 5 };
		chain.block(|| {
			purses(40, &[market()], 1_000);
			let founders: Vec<_> = members.iter().map(|n| (*n, 0, 1)).collect();
			let id = found("The Bankers", crate::coop_money::bylaws(), &founders);
			let guardian = Cooperatives::account_of(id);
			Balances::mint_into(&guardian, 1_000 * UNIT).expect("there is room");
			let terms = Terms {
				name: text("Loaves"),
				symbol: text("L"),
				decimals: 0,
				minimum: 1,
				supply: Supply::Vouchers(Vouchers {
					issuer: guardian.clone(),
					cap: 1_000,
					expires_at: None,
					redemption_fee: Default::default(),
				}),
				demurrage: None,
			};
			assert_ok!(by(&guardian, Currencies::open { terms }));
			assert_ok!(by(&guardian, Currencies::issue { currency: 1, to: person(5), amount: 100 }));
			let until = chain_time() + 80 * DAY;
			let who = person(5);
			let freeze = Currencies::freeze { currency: 1, who, until, reason: Default::default() };
			assert_ok!(by(&guardian, freeze));
			let appeal = Currencies::appeal_freeze { currency: 1, reason: Default::default() };
			assert_ok!(by(&person(5), appeal));
		});
		let now = chain_time();
		let near = |n: u32| DisputesOfPeople::is_near(&dispute, MemberId::from(n), now);
		assert!(members.iter().all(|n| near(*n)) && !near(50));
		let case = Juries::case_about(dispute).expect("a jury is asked");
		let jurors = drawn(&mut chain, case);
		assert_eq!(jurors.len(), 7);
		assert!(jurors.iter().all(|juror| !members.contains(&(*juror as u32))), "{jurors:?}");
		check();
	});
}

/// The time of the chain.
fn chain_time() -> Moment {
	pallet_timestamp::Now::<Runtime>::get()
}

#[test]
fn a_case_with_an_appeal_ends_before_its_time_whatever_the_community_chooses() {
	hourly().execute_with(|| {
		let rules = <RulesOfJuries as Get<pallet_juries::Rules>>::get();
		assert!(rules.whole_length() <= Members::judge_time());
		assert!(rules.fee == FEE && rules.size(Level::Appeal) == 15);
	});
	// The shortest times that the policy allows with sessions of two hours.
	for (challenge, recovery) in [(6 * HOUR, 14 * DAY), (7 * DAY, 12 * HOUR)] {
		let policy = PolicyConfig {
			session_length: Some(2_400),
			challenge_period: Some(challenge),
			recovery_delay: Some(recovery),
			..Default::default()
		};
		genesis(4, policy).execute_with(|| {
			let rules = <RulesOfJuries as Get<pallet_juries::Rules>>::get();
			assert!(rules.whole_length() <= 24 * HOUR, "{rules:?}");
			assert!(rules.voting >= 27 * 60_000, "people have half of the time: {rules:?}");
		});
	}
}

/// The jurors of the first panel, if nobody mixes a seed into the lot.
fn drawn(chain: &mut Chain, case: CaseId) -> Vec<MemberId> {
	chain.until(case, |stage| *stage == Stage::Summoning);
	Juries::panel(case, Level::First).into_iter().map(|juror| juror.member).collect()
}

#[test]
fn nobody_bars_others_from_a_panel_by_vouching_for_them_or_by_joining_the_challenge() {
	hourly().execute_with(|| {
		let mut chain = Chain::begin();
		// Four who collude vouch for forty of sixty members, unasked, and then challenge somebody.
		for round in 0..10 {
			chain.block(|| {
				for n in 0..4u32 {
					let id = MemberId::from(10 + n * 10 + round);
					assert_ok!(by(&person(n), MembersCall::vouch { id }));
				}
			});
			for _ in 0..5 * 24 {
				chain.block(|| {});
			}
		}
		chain.block(|| {
			for n in 0..4 {
				let challenge = MembersCall::challenge { id: 55, reason: Default::default() };
				assert_ok!(by(&person(n), challenge));
			}
		});
		let case = Juries::case_about(Dispute::Challenge(55)).expect("a jury is asked");
		let jurors = drawn(&mut chain, case);
		assert!(jurors.iter().any(|juror| (10..50).contains(juror)), "they can sit: {jurors:?}");
		check();
	});
}

#[test]
fn frozen_accounts_keep_nobody_busy_who_could_judge_a_challenge() {
	use crate::coops::*;
	type Currencies = pallet_currencies::Call<Runtime>;

	hourly().execute_with(|| {
		let mut chain = Chain::begin();
		chain.block(|| {
			purses(40, &[market()], 1_000);
			let until = chain_time() + 80 * DAY;
			for n in 1..40 {
				let who = person(n);
				let freeze = Currencies::freeze { currency: 0, who, until, reason: Default::default() };
				assert_ok!(by(&person(0), freeze));
				let appeal = Currencies::appeal_freeze { currency: 0, reason: Default::default() };
				assert_ok!(by(&person(n), appeal));
			}
		});
		for n in 1..40 {
			let case =
				Juries::case_about(Dispute::Freeze { currency: 0, member: n }).expect("a jury is asked");
			chain.until(case, |stage| *stage == Stage::Summoning || stage.sits());
		}
		for n in 0..60 {
			let duty = Juries::duty(n);
			assert_eq!((duty.panels, duty.absent_until), (0, 0));
		}
		let (_, case) = chain.challenged();
		assert_eq!(drawn(&mut chain, case).len(), 7);
		check();
	});
}

#[test]
fn a_disputed_key_and_a_new_key_without_money_are_heard_by_the_jury() {
	use sp_core::{sr25519, Pair};
	hourly().execute_with(|| {
		let mut chain = Chain::begin();
		let pair = |n: u8| sr25519::Pair::from_seed(&[n; 32]);
		let (old, new) = (AccountId::from(pair(1).public()), AccountId::from(pair(2).public()));
		let id = 10;
		chain.block(|| {
			assert_ok!(by(&person(10), MembersCall::change_key { new: old.clone() }));
			let guardians = vec![11, 12, 13].try_into().expect("are few");
			assert_ok!(by(&person(10), MembersCall::set_guardians { guardians, threshold: 3 }));
		});
		for _ in 0..15 * 24 {
			chain.block(|| {});
		}
		chain.block(|| {
			assert_ok!(by(&old, MembersCall::confirm_key {}));
		});
		chain.block(|| {
			for n in [11, 12, 13] {
				let support = MembersCall::support_recovery { id, new: new.clone() };
				assert_ok!(by(&person(n), support));
			}
			assert_ok!(by(&old, MembersCall::object_to_recovery {}));
		});
		let case = Juries::case_about(Dispute::Recovery(id)).expect("a jury is asked");
		let mut calls = |n: u8, side: Side| {
			let commitment = Juries::seed_commitment(case, Level::First, side, &[n; 32]);
			let text: Text = b"It is mine.".to_vec().try_into().expect("is short");
			// Not an hour after the last block, since much would be due then.
			chain.now += 3_000;
			block(chain.now, || {
				for call in [
					JuriesCall::commit_seed { case, commitment },
					JuriesCall::state { case, text: text.clone() },
				] {
					let nonce = *System::account_nonce(AccountId::from(pair(n).public()));
					let sent = Executive::apply_extrinsic(signed(&pair(n), nonce, 0, call.into()));
					assert_eq!(sent, Ok(Ok(())), "it is free, and heard");
				}
			});
		};
		calls(1, Side::Respondent);
		calls(2, Side::Claimant);
		check();
	});
}
