//! Times of the community's clock as dates. The clock stands still while the chain does, and in safe mode
//! (`runtime/src/standstill.rs`), but people need the date of the calendar.
//!
//! All times in answers of the runtime are changed here. Not changed are durations, the time at which a free quota is
//! full, which is already a date, and cursors, which go back to the runtime.

use codec::Decode;
use pallet_cooperatives as coops;
use pallet_currencies as currencies;
use pallet_meetings as meetings;
use pallet_participatory_budget as budget;
use rochdale_primitives::{
	AgreedKey, ChallengeInfo, CommunityInfo, DividendInfo, GuardiansInfo, JoiningInfo, MemberId, MemberInfo,
	Moment, NextGuardians, RecoveryInfo, Spent, SupportInfo, VouchInfo,
};
use rochdale_runtime::{
	api as app,
	standstill::{self, Stop},
	AccountId, Asset, Balance, Hash, Runtime,
};
use sc_client_api::{StorageKey, StorageProvider};

use super::error::{no_state, Error};
use crate::client::FullClient;

/// The standstills of the clock.
pub struct Dates(Vec<Stop>);

/// A value that contains times.
pub trait Dated {
	/// Changes the times into dates.
	fn change(&mut self, dates: &Dates);
}

/// The value under a key.
pub fn read<T: Decode>(client: &FullClient, at: Hash, key: Vec<u8>) -> Result<Option<T>, Error> {
	let data = client.storage(at, &StorageKey(key)).map_err(|error| no_state(at, error))?;
	let decoded = data.map(|data| T::decode(&mut data.0.as_slice())).transpose();
	decoded.map_err(|error| {
		Error::NoAnswer(format!("what is stored in the block {at:?} cannot be read: {error}"))
	})
}

/// An answer of the runtime in this block, with dates.
pub fn dated<T: Dated>(client: &FullClient, at: Hash, mut told: T) -> Result<T, Error> {
	let stops: Option<Vec<Stop>> = read(client, at, standstill::Stops::<Runtime>::hashed_key().to_vec())?;
	told.change(&Dates(stops.unwrap_or_default()));
	Ok(told)
}

impl Dated for Moment {
	fn change(&mut self, dates: &Dates) {
		*self = standstill::date(&dates.0, *self);
	}
}

impl<T: Dated> Dated for Option<T> {
	fn change(&mut self, dates: &Dates) {
		self.iter_mut().for_each(|told| told.change(dates));
	}
}

impl<T: Dated> Dated for Vec<T> {
	fn change(&mut self, dates: &Dates) {
		self.iter_mut().for_each(|told| told.change(dates));
	}
}

/// A page, and the start of the next one.
impl<T: Dated, Next> Dated for (Vec<T>, Option<Next>) {
	fn change(&mut self, dates: &Dates) {
		self.0.change(dates);
	}
}

/// A value with its identifier.
macro_rules! second {
	($($first:ty, $second:ty;)*) => {
		$(impl Dated for ($first, $second) {
			fn change(&mut self, dates: &Dates) {
				self.1.change(dates);
			}
		})*
	};
}

second! {
	coops::Office, coops::Officer;
	u32, coops::OpenItem<AccountId>;
	u32, coops::DraftInfo<AccountId>;
	u32, coops::LoanInfo<AccountId>;
	u32, coops::AssetInfo;
	pallet_payments::PaymentId, pallet_payments::Payment<AccountId, Asset>;
	currencies::CurrencyId, currencies::AccountInfo;
	pallet_payments::RequestId, pallet_payments::RequestOf<Runtime>;
	MemberId, pallet_members::PersonOf<Runtime>;
	u32, (coops::FoundingInfo<Hash>, coops::Bylaws<Runtime>);
}

/// A cooperative, with its bylaws.
macro_rules! first {
	($($first:ty;)*) => {
		$(impl Dated for ($first, coops::Bylaws<Runtime>) {
			fn change(&mut self, dates: &Dates) {
				self.0.change(dates);
			}
		})*
	};
}

first! {
	coops::CooperativeInfo<AccountId, Asset>;
	coops::FoundingInfo<Hash>;
}

macro_rules! fields {
	($($told:ty: $($field:ident),*;)*) => {
		$(impl Dated for $told {
			fn change(&mut self, dates: &Dates) {
				$(self.$field.change(dates);)*
			}
		})*
	};
}

fields! {
	CommunityInfo<AccountId, Balance>: dividend;
	DividendInfo<Balance>: next_at;
	MemberInfo<AccountId>: since, expires, leaves_at, joins_at, challenged_until, key_fixed_until, vouches_received,
		vouches_given, guardians, recovery;
	VouchInfo: expires;
	GuardiansInfo: next;
	NextGuardians: from;
	RecoveryInfo<AccountId>: supports, agreed;
	SupportInfo<AccountId>: until;
	AgreedKey<AccountId>: completable_at, decide_by;
	JoiningInfo: more_at;
	ChallengeInfo<Hash>: until;
	Spent: since;

	budget::CycleInfo<Asset>: ends_at;
	budget::ProposalInfo<AccountId>: work;
	budget::Work: progress;

	currencies::CurrencyInfo<AccountId>: supply, state, opened_at, reserve;
	currencies::Reserve: at;
	currencies::AccountInfo: in_arrears_since, frozen_until, counted_at;

	coops::CooperativeInfo<AccountId, Asset>: opened_at, state;
	coops::FoundingInfo<Hash>: sign_by;
	coops::MemberInfo<AccountId>: pay_by, admitted_at, standing;
	coops::ApplicationInfo: at;
	coops::Record: until;
	coops::PeriodInfo: began_at, ends_at, waterfall, cash, revolved;
	coops::WaterfallInfo: at;
	coops::Pool: until;
	coops::Place: from;
	coops::ResolutionInfo: opened_at, ends_at;
	coops::Officer: since, spent;
	coops::WageInfo<Asset>: next_at, until;
	coops::OpenItem<AccountId>: due;
	coops::DraftInfo<AccountId>: booking, at;
	coops::LoanInfo<AccountId>: owed;
	coops::LoanOwed: since;
	coops::AssetInfo: since;

	pallet_members::PersonOf<Runtime>: since, joined, confirmed, expires, leaves_at, joins_at, key_fixed_until;
	pallet_payments::RequestOf<Runtime>: expires_at;
	pallet_elections::Recall: ends_at;
	pallet_juries::Duty: absent_until;

	app::Home: person, holdings, requests, budgets, duty;
	app::OpenBudget: ends_at;
	app::Decisions: elections, recalls, cases, meetings;
	app::OpenElection: ends_at;
	app::OpenRecall: recall;
	app::OpenCase: ends_at;
	app::OpenMeeting: meeting;

	meetings::MeetingInfo: called_at, motions_until, opens_at, closes_at, ends_at, conclusion;
	meetings::Conclusion: at;
	meetings::Objection: until;

	pallet_payments::Payment<AccountId, Asset>: at;
}

impl Dated for budget::Progress {
	fn change(&mut self, dates: &Dates) {
		match self {
			Self::Reported { until, .. } | Self::StopVote { until, .. } => until.change(dates),
			Self::UnderWay | Self::Finished | Self::Stopped => (),
		}
	}
}

impl Dated for currencies::Supply<AccountId> {
	fn change(&mut self, dates: &Dates) {
		match self {
			Self::Vouchers(vouchers) => vouchers.expires_at.change(dates),
			Self::Dividend | Self::MutualCredit(_) => (),
		}
	}
}

impl Dated for currencies::State {
	fn change(&mut self, dates: &Dates) {
		match self {
			Self::Closing { until, .. } => until.change(dates),
			Self::Open => (),
		}
	}
}

impl Dated for coops::State {
	fn change(&mut self, dates: &Dates) {
		match self {
			Self::Dissolving { from, .. } => from.change(dates),
			Self::Ended { until, .. } => until.change(dates),
			Self::Open | Self::Clearing { .. } => (),
		}
	}
}

impl Dated for coops::Booking<AccountId> {
	fn change(&mut self, dates: &Dates) {
		match self {
			Self::Entry { date, .. } => date.change(dates),
			Self::Invoice { due, .. } | Self::Bill { due, .. } => due.change(dates),
			Self::Reversal { .. }
			| Self::Cancellation { .. }
			| Self::WriteOff { .. }
			| Self::Loan { .. }
			| Self::Asset { .. }
			| Self::Disposal { .. }
			| Self::Purchase { .. } => (),
		}
	}
}

impl Dated for coops::Standing {
	fn change(&mut self, dates: &Dates) {
		match self {
			Self::Expelling { from, .. } | Self::Missing { from, .. } | Self::Leaving { from, .. } => {
				from.change(dates)
			}
			Self::Active | Self::Left => (),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const DAY: Moment = 86_400_000;

	/// The clock stood still for two days on day 10, and for three more on day 20.
	fn dates() -> Dates {
		Dates(vec![Stop { at: 10 * DAY, stopped: 2 * DAY }, Stop { at: 20 * DAY, stopped: 5 * DAY }])
	}

	#[test]
	fn a_time_is_as_many_days_later_as_the_clock_had_stood_before() {
		for (time, date) in [(9, 9), (10, 10), (11, 13), (20, 22), (21, 26), (1_000, 1_005)] {
			let mut told = time * DAY;
			told.change(&dates());
			assert_eq!(told, date * DAY);
		}
	}

	#[test]
	fn all_times_of_a_person_become_dates_and_nothing_else_changes() {
		let account = AccountId::new([1; 32]);
		let person = |since, expires, completable| MemberInfo {
			id: 7,
			account: account.clone(),
			status: rochdale_primitives::MemberStatus::Active,
			since: Some(since * DAY),
			expires: Some(expires * DAY),
			leaves_at: Some(completable * DAY),
			inviter: Some(1),
			joins_at: Some(completable * DAY),
			challenged_until: Some(completable * DAY),
			next_key: Some(account.clone()),
			key_fixed_until: Some(completable * DAY),
			vouches_received: vec![VouchInfo { member: 1, expires: expires * DAY }],
			vouches_given: vec![VouchInfo { member: 2, expires: completable * DAY }],
			guardians: GuardiansInfo {
				named: true,
				members: vec![3, 4],
				threshold: 2,
				next: Some(NextGuardians { members: vec![], threshold: 0, from: completable * DAY }),
			},
			recovery: Some(RecoveryInfo {
				supports: vec![SupportInfo {
					guardian: 3,
					account: account.clone(),
					until: completable * DAY,
				}],
				agreed: Some(AgreedKey {
					account: account.clone(),
					threshold: 2,
					completable_at: completable * DAY,
					decide_by: Some(completable * DAY),
				}),
			}),
		};
		let mut page = (vec![person(5, 400, 21)], Some(8));
		page.change(&dates());
		assert_eq!(page, (vec![person(5, 405, 26)], Some(8)));
	}

	#[test]
	fn a_pages_cursor_and_a_span_stay_as_they_are() {
		let place = |from| coops::Place { place: 1, member: 2, shares: 3, value: 4, from, covered: 0 };
		let cursor = coops::QueueCursor { place: 2, shares: 3, from: 30 * DAY };
		let mut page = (vec![place(30 * DAY)], Some(cursor));
		page.change(&dates());
		assert_eq!(page, (vec![place(35 * DAY)], Some(cursor)));
		let mut dividend =
			DividendInfo { amount: 0u128, period: 30 * DAY, next_at: Some(30 * DAY), entitled: 0 };
		dividend.change(&dates());
		assert_eq!((dividend.period, dividend.next_at), (30 * DAY, Some(35 * DAY)));
	}
}
