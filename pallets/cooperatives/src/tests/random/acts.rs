//! What people do at random.

use super::*;

/// The number of kinds of deeds.
pub const DEEDS: usize = 78;

/// An act by somebody.
#[derive(Clone, Debug)]
pub enum Deed {
	Pass(Moment),
	Found(u64, CooperativeId),
	Sign(u64),
	SignFor(CooperativeId),
	Abandon(u64),
	Earn(Balance),
	EarnOther(Balance),
	Gift(Balance),
	Exchange(bool, Balance, Balance),
	Explain(u8),
	State(u8, i128),
	Reverse(u32),
	Book(u8, Balance),
	PayItem(u32),
	Lend(u32),
	Repay(u32, Balance),
	Dispose(u32, Balance),
	Spend(Balance),
	SpendAll(u64),
	Amend(u32, bool),
	Apply(u64, u8, u32, u32),
	ApplyFor(CooperativeId, u8, u32),
	Withdraw(u64),
	WithdrawFor(CooperativeId),
	Admit(Party),
	Refuse(Party),
	PayShares(u64, u32),
	PaySharesFor(CooperativeId, u32),
	Subscribe(u64, u32),
	Lapse(MemberNo),
	Transfer(u64, MemberNo, u32),
	TransferFor(CooperativeId, MemberNo, u32),
	Leave(u64),
	LeaveFor(CooperativeId),
	Gone(MemberId),
	Back(MemberId, u64),
	ReportLoss(MemberNo),
	Redeem(u32),
	Collect(MemberNo),
	Expel(MemberNo),
	Appeal(u64),
	HearAppeal(MemberNo, bool),
	CarryOut(MemberNo),
	Remove(MemberNo),
	Record(MemberNo, u8, u64),
	SignOff(u64, RecordNo),
	Contest(u64, MemberNo, RecordNo),
	Settle(MemberNo, RecordNo, bool),
	Close,
	Claim(PeriodNo, MemberNo),
	Revolve,
	Expire(PeriodNo, u32),
	Dissolve(Heir),
	Distribute,
	Sweep,
	Clear(u32),
	Propose(u64, MemberNo, u8),
	Vote(u64, ResolutionId, MemberNo, Vote),
	CloseResolution(ResolutionId),
	Forget(ResolutionId, u32),
	SetOfficer(MemberNo, Option<Balance>),
	Resign(u64),
	SpendAs(u64, Balance),
	Hire(MemberNo, bool, Balance),
	EndWage(MemberNo, WageId),
	WaiveWage(u64, MemberNo, WageId),
	PayWages(u32),
	Block,
	SetDelegate(CooperativeId, MemberNo, Option<MemberId>),
	PayDeposit(u64, Balance),
	ReturnDeposit(u64, MemberNo, Balance),
	Invest(Balance, Moment),
	SetAuditor(MemberNo),
	Object(u32),
	DecideObjection,
	Declare(u64, ResolutionId),
	ProposeToMeeting(u64, u8),
	Meet(ResolutionId, u64),
}

fn amount() -> impl Strategy<Value = Balance> {
	prop_oneof![0..20u128, 0..500u128, 0..20_000u128]
}

/// One of the three, or rarely one that is founded later.
fn coop_id() -> impl Strategy<Value = CooperativeId> {
	prop_oneof![9 => 0..3u32, 1 => Just(3)]
}

fn anyone() -> impl Strategy<Value = Party> {
	prop_oneof![(4..7u64).prop_map(Party::Person), coop_id().prop_map(Party::Cooperative)]
}

fn heir() -> impl Strategy<Value = Heir> {
	prop_oneof![Just(Heir::Commons), coop_id().prop_map(Heir::Cooperative)]
}

/// Deeds about shares and their owners.
fn deed_of_members() -> impl Strategy<Value = Deed> {
	let (who, coop, number, few) = (|| 1..7u64, coop_id, || 0..5u32, || 0..4u32);
	prop_oneof![
		6 => (who(), 0..2u8, 1..5u32, 1..3u32).prop_map(|(a, b, c, d)| Deed::Apply(a, b, c, d)),
		5 => (coop(), 0..2u8, 1..5u32).prop_map(|(a, b, c)| Deed::ApplyFor(a, b, c)),
		1 => who().prop_map(Deed::Withdraw),
		1 => coop().prop_map(Deed::WithdrawFor),
		14 => anyone().prop_map(Deed::Admit),
		1 => anyone().prop_map(Deed::Refuse),
		6 => (who(), 1..4u32).prop_map(|(a, b)| Deed::PayShares(a, b)),
		5 => (coop(), 1..3u32).prop_map(|(a, b)| Deed::PaySharesFor(a, b)),
		3 => (who(), few()).prop_map(|(a, b)| Deed::Subscribe(a, b)),
		2 => number().prop_map(Deed::Lapse),
		7 => (who(), number(), 1..3u32).prop_map(|(a, b, c)| Deed::Transfer(a, b, c)),
		6 => (coop(), number(), 1..3u32).prop_map(|(a, b, c)| Deed::TransferFor(a, b, c)),
		3 => who().prop_map(Deed::Leave),
		1 => coop().prop_map(Deed::LeaveFor),
		1 => who().prop_map(Deed::Gone),
		4 => (who(), 1..9u64).prop_map(|(id, key)| Deed::Back(id, key)),
		2 => number().prop_map(Deed::ReportLoss),
		5 => few().prop_map(Deed::Redeem),
		5 => number().prop_map(Deed::Collect),
		3 => number().prop_map(Deed::Expel),
		4 => who().prop_map(Deed::Appeal),
		3 => (number(), any::<bool>()).prop_map(|(a, b)| Deed::HearAppeal(a, b)),
		2 => number().prop_map(Deed::CarryOut),
		4 => number().prop_map(Deed::Remove),
		4 => (who(), 1..600u128).prop_map(|(a, b)| Deed::PayDeposit(a, b)),
		6 => (who(), number(), 1..600u128).prop_map(|(a, b, c)| Deed::ReturnDeposit(a, b, c)),
	]
}

/// Deeds about the cooperative, its money and its work.
fn deed_of_all() -> impl Strategy<Value = Deed> {
	let (who, coop, number, few) = (|| 1..7u64, coop_id, || 0..5u32, || 0..4u32);
	prop_oneof![
		9 => prop_oneof![4 => 0..DAY, 2 => 0..40 * DAY, 1 => 0..YEAR].prop_map(Deed::Pass),
		1 => (who(), coop()).prop_map(|(a, b)| Deed::Found(a, b)),
		3 => who().prop_map(Deed::Sign),
		2 => coop().prop_map(Deed::SignFor),
		1 => who().prop_map(Deed::Abandon),
		6 => amount().prop_map(Deed::Earn),
		1 => amount().prop_map(Deed::EarnOther),
		2 => amount().prop_map(Deed::Gift),
		6 => (any::<bool>(), amount(), amount()).prop_map(|(a, b, c)| Deed::Exchange(a, b, c)),
		3 => (0..4u8).prop_map(Deed::Explain),
		2 => (0..4u8, 1..500i128).prop_map(|(a, b)| Deed::State(a, b)),
		2 => (0..30u32).prop_map(Deed::Reverse),
		6 => (0..4u8, 1..500u128).prop_map(|(a, b)| Deed::Book(a, b)),
		8 => (0..6u32).prop_map(Deed::PayItem),
		8 => (0..6u32).prop_map(Deed::Lend),
		6 => (0..6u32, 1..500u128).prop_map(|(a, b)| Deed::Repay(a, b)),
		6 => (0..6u32, 0..500u128).prop_map(|(a, b)| Deed::Dispose(a, b)),
		2 => (0..300u128).prop_map(Deed::Spend),
		1 => (1..30u64).prop_map(Deed::SpendAll),
		2 => (few(), any::<bool>()).prop_map(|(a, b)| Deed::Amend(a, b)),
		12 => (number(), 0..2u8, 1..50u64).prop_map(|(a, b, c)| Deed::Record(a, b, c)),
		2 => (who(), few()).prop_map(|(a, b)| Deed::SignOff(a, b)),
		12 => (who(), number(), few()).prop_map(|(a, b, c)| Deed::Contest(a, b, c)),
		16 => (number(), few(), any::<bool>()).prop_map(|(a, b, c)| Deed::Settle(a, b, c)),
		6 => Just(Deed::Close),
		8 => (few(), number()).prop_map(|(a, b)| Deed::Claim(a, b)),
		3 => Just(Deed::Revolve),
		4 => (few(), few()).prop_map(|(a, b)| Deed::Expire(a, b)),
		3 => Just(Deed::Distribute),
		1 => Just(Deed::Sweep),
		6 => (0..40u32).prop_map(Deed::Clear),
		6 => (1..60u128, DAY..YEAR).prop_map(|(a, b)| Deed::Invest(a, b)),
		3 => (0..30u32).prop_map(Deed::Object),
		8 => Just(Deed::DecideObjection),
	]
}

/// Deeds about resolutions, offices and wages.
fn deed_of_deciding() -> impl Strategy<Value = Deed> {
	let (who, coop, number, few) = (|| 1..7u64, coop_id, || 0..4u32, || 0..4u32);
	let vote = prop_oneof![4 => Just(Vote::Aye), 1 => Just(Vote::Nay), 1 => Just(Vote::Abstain)];
	prop_oneof![
		9 => (1..4u64, 0..3u32, 0..5u8).prop_map(|(a, b, c)| Deed::Propose(a, b, c)),
		30 => (1..4u64, 0..6u32, vote).prop_map(|(a, b, c)| Deed::Vote(a, b, a as MemberNo - 1, c)),
		2 => (who(), few(), number()).prop_map(|(a, b, c)| Deed::Vote(a, b, c, Vote::Nay)),
		12 => (0..6u32).prop_map(Deed::CloseResolution),
		4 => (few(), few()).prop_map(|(a, b)| Deed::Forget(a, b)),
		6 => (number(), proptest::option::of(amount())).prop_map(|(a, b)| Deed::SetOfficer(a, b)),
		1 => who().prop_map(Deed::Resign),
		6 => (who(), amount()).prop_map(|(a, b)| Deed::SpendAs(a, b)),
		6 => (number(), any::<bool>(), 1..300u128).prop_map(|(a, b, c)| Deed::Hire(a, b, c)),
		2 => (number(), few()).prop_map(|(a, b)| Deed::EndWage(a, b)),
		2 => (who(), number(), few()).prop_map(|(a, b, c)| Deed::WaiveWage(a, b, c)),
		4 => few().prop_map(Deed::PayWages),
		9 => Just(Deed::Block),
		12 => (coop(), number(), proptest::option::of(1..5u64)).prop_map(|(a, b, c)| Deed::SetDelegate(a, b, c)),
		3 => number().prop_map(Deed::SetAuditor),
		3 => (1..4u64, 0..6u32).prop_map(|(a, b)| Deed::Declare(a, b)),
		6 => (1..4u64, 0..3u8).prop_map(|(a, b)| Deed::ProposeToMeeting(a, b)),
		12 => (0..6u32, 0..4u64).prop_map(|(a, b)| Deed::Meet(a, b)),
	]
}

pub fn deeds() -> impl Strategy<Value = Vec<(CooperativeId, Deed)>> {
	proptest::collection::vec(
		(
			coop_id(),
			prop_oneof![
				60 => deed_of_members(),
				45 => deed_of_all(),
				25 => deed_of_deciding(),
				1 => heir().prop_map(Deed::Dissolve),
			],
		),
		1..500,
	)
}
