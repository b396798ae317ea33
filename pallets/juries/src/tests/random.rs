//! Random acts, with the invariants checked after each. Many of them fit the stage of a case.

use super::*;
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Act {
	Ask(u32, Moment),
	Drop(u32),
	/// Does what fits the stage, by a juror or a party.
	Serve(u32, usize, bool),
	/// All jurors and principals do what fits the stage.
	ServeAll(u32, u8),
	State(u32, usize),
	Decline(u32, usize),
	Appeal(u32, bool),
	CarryOut(u32),
	Claim(MemberId),
	Join(MemberId),
	Leave(MemberId),
	Forget(MemberId),
	Rekey(MemberId),
	Near(MemberId),
	JoinClaim(MemberId),
	Break(bool),
	Resize(u32),
	Blocks(u8),
	Hours(u64),
}

fn act() -> impl Strategy<Value = Act> {
	let case = || 0u32..4;
	let member = || 0u64..64;
	prop_oneof![
		3 => (case(), 1u64..100).prop_map(|(case, days)| Act::Ask(case, days * DAY)),
		1 => case().prop_map(Act::Drop),
		6 => (case(), 0usize..9, any::<bool>()).prop_map(|(case, n, yes)| Act::Serve(case, n, yes)),
		12 => (case(), any::<u8>()).prop_map(|(case, votes)| Act::ServeAll(case, votes)),
		2 => (case(), 0usize..12).prop_map(|(case, n)| Act::State(case, n)),
		1 => (case(), 0usize..9).prop_map(|(case, n)| Act::Decline(case, n)),
		3 => (case(), any::<bool>()).prop_map(|(case, claimant)| Act::Appeal(case, claimant)),
		2 => case().prop_map(Act::CarryOut),
		1 => member().prop_map(Act::Claim),
		1 => member().prop_map(Act::Join),
		1 => member().prop_map(Act::Leave),
		1 => member().prop_map(Act::Forget),
		1 => member().prop_map(Act::Rekey),
		1 => member().prop_map(Act::Near),
		1 => (4u64..64).prop_map(Act::JoinClaim),
		1 => any::<bool>().prop_map(Act::Break),
		1 => (0u32..10).prop_map(Act::Resize),
		5 => (1u8..40).prop_map(Act::Blocks),
		6 => prop_oneof![Just(1u64), Just(24), Just(48), Just(120), Just(1_500)].prop_map(Act::Hours),
	]
}

/// The case of this dispute that is open, or the case with this number.
fn number_of(dispute: u32) -> CaseId {
	Juries::case_about(dispute).unwrap_or(dispute)
}

/// Does what a juror can do at this stage.
fn serve(id: CaseId, member: MemberId, yes: bool) -> DispatchResult {
	let Some(who) = TestRoll::account(member) else { return Ok(()) };
	match stage(id) {
		Stage::Summoning if yes => Juries::accept(by(who), id),
		Stage::Voting => commit(id, member, yes),
		Stage::Revealing => reveal(id, member, yes).or_else(|_| reveal(id, member, !yes)),
		_ => Ok(()),
	}
}

fn take(act: Act) -> DispatchResult {
	match act {
		Act::Ask(dispute, time) => Asker::ask(dispute, testing::now() + time),
		Act::Drop(dispute) => Asker::drop_dispute(dispute),
		Act::Serve(dispute, n, yes) => {
			let id = number_of(dispute);
			if Juries::case(id).is_none() {
				return Ok(());
			}
			if let Some(juror) = jurors(id).get(n) {
				return serve(id, *juror, yes);
			}
		}
		Act::ServeAll(dispute, votes) => {
			let id = number_of(dispute);
			let Some(case) = Juries::case(id) else { return Ok(()) };
			for (n, juror) in jurors(id).into_iter().enumerate() {
				let _ = serve(id, juror, stage(id) == Stage::Summoning || votes >> (n % 8) & 1 == 1);
			}
			for (side, who) in [(Side::Claimant, CLAIMANT), (Side::Respondent, RESPONDENT)] {
				let seed = [votes & 1; 32];
				let commitment = Juries::seed_commitment(id, case.level, side, &seed);
				let _ = Juries::commit_seed(by(who), id, commitment);
				let _ = Juries::reveal_seed(by(who), id, side, seed);
			}
		}
		Act::State(dispute, n) => {
			let id = number_of(dispute);
			if Juries::case(id).is_some() {
				let authors = [vec![CLAIMANT, RESPONDENT, FELLOW], jurors(id)].concat();
				let who = authors.get(n).copied().unwrap_or(60);
				return Juries::state(by(who), id, text("listen"));
			}
		}
		Act::Decline(dispute, n) => {
			let id = number_of(dispute);
			if Juries::case(id).is_some() {
				let who = jurors(id).get(n).copied().and_then(TestRoll::account).unwrap_or(STRANGER);
				return Juries::decline(by(who), id);
			}
		}
		Act::Appeal(dispute, claimant) => {
			return Juries::appeal(by(if claimant { FELLOW } else { RESPONDENT }), number_of(dispute));
		}
		Act::CarryOut(dispute) => {
			let done = Juries::carry_out(by(STRANGER), number_of(dispute), CallWeight::get());
			return done.map(|_| ()).map_err(|failed| failed.error);
		}
		Act::Claim(member) => return Juries::claim_fees(by(STRANGER), member),
		Act::Join(id) if TestRoll::account(id).is_none() => TestRoll::join(id, 10_000 + id),
		Act::Leave(id) => TestRoll::leave(id),
		Act::Forget(id) => {
			TestRoll::leave(id);
			<Juries as rochdale_primitives::OnMembership<_>>::forgotten(id, &id);
		}
		Act::Rekey(id) if TestRoll::account(id).is_some() => TestRoll::replace(id, 20_000 + id),
		Act::Near(id) => befriend(id),
		Act::JoinClaim(id) => join_claim(id),
		Act::Break(broken) => Broken::set(broken),
		Act::Resize(size) => {
			PanelSize::set(size);
			AppealSize::set(size + 2);
		}
		Act::Blocks(count) => (0..count).for_each(|_| {
			testing::pass(MINUTE);
			block();
		}),
		Act::Hours(hours) => {
			testing::pass(hours * HOUR);
			block();
			block();
		}
		Act::Join(_) | Act::Rekey(_) => {}
	}
	Ok(())
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(120))]

	#[test]
	fn whatever_happens_the_invariants_hold_and_all_cases_end(
		acts in proptest::collection::vec(act(), 1..150),
		small in any::<bool>(),
	) {
		chain(|| {
			if small {
				Share::set(small_share());
			}
			let money = Balances::total_issuance();
			for act in acts {
				// A call that is refused changes nothing.
				let _ = frame_support::storage::with_storage_layer(|| take(act));
				Juries::do_try_state().unwrap();
				assert_eq!(Balances::total_issuance(), money);
			}
			// In the end all work comes to rest, and nothing is left but fees and absences.
			for _ in 0..100 {
				testing::pass(5 * DAY);
				(0..3).for_each(|_| block());
			}
			assert_eq!(Cases::<Test>::iter().count(), 0);
			assert!(Duties::<Test>::iter_values().all(|duty| duty.panels == 0));
		});
	}
}
