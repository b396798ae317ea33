//! The `community_statistics*` methods: the figures of the community at each day and hour, which the chain keeps. The
//! conventions are the same as in [`super::community`].

use std::sync::Arc;

use jsonrpsee::proc_macros::rpc;
use pallet_statistics::{CurrencyId, CurrencyPoint, Day, DayInfo, Point, StatisticsApi};
use rochdale_primitives::Moment;
use rochdale_runtime::{opaque::Block, Hash};
use serde::Serialize;
use sp_api::ProvideRuntimeApi;

use super::{
	community::{Source as CommunitySource, DEFAULT_PAGE},
	error::{no_state, Error},
};
use crate::client::FullClient;

/// The methods. The last parameter of each is the hash of the block to answer for; without it, the newest block.
#[rpc(server)]
pub trait Statistics {
	/// The figures at the beginning of each day, from this day on.
	#[method(name = "community_statistics", blocking)]
	fn days(&self, start: Option<Day>, count: Option<u32>, at: Option<Hash>) -> Result<DayPage, Error>;

	/// The figures at the beginning of each of the last 48 hours, oldest first.
	#[method(name = "community_statisticsHours", blocking)]
	fn hours(&self, at: Option<Hash>) -> Result<Vec<Figures>, Error>;
}

/// The source of the answers.
pub trait Source: CommunitySource {
	/// The days from this one on, and the start of the next page.
	fn days(&self, at: Hash, start: Option<Day>, count: u32) -> Result<(Vec<DayInfo>, Option<Day>), Error>;
	/// The points of the last hours.
	fn hours(&self, at: Hash) -> Result<Vec<Point>, Error>;
}

// The times of points are those of blocks, so they are dates already.
impl Source for FullClient {
	fn days(&self, at: Hash, start: Option<Day>, count: u32) -> Result<(Vec<DayInfo>, Option<Day>), Error> {
		StatisticsApi::<Block>::days(&*self.runtime_api(), at, start, count)
			.map_err(|error| no_state(at, error))
	}

	fn hours(&self, at: Hash) -> Result<Vec<Point>, Error> {
		StatisticsApi::<Block>::hours(&*self.runtime_api(), at).map_err(|error| no_state(at, error))
	}
}

/// The answer of `community_statistics`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DayPage {
	/// The days with a block, in their order.
	pub days: Vec<DayFigures>,
	/// The first day of the next page; null at the end.
	pub next: Option<Day>,
}

/// The figures of a day.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DayFigures {
	/// The number of the day: whole days of UTC since the Unix epoch.
	pub day: Day,
	pub figures: Figures,
	/// The first currencies, by their numbers.
	pub currencies: Vec<CurrencyFigures>,
}

/// The figures of the community in one block.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
	/// The time of the block.
	pub time: Moment,
	/// Its number.
	pub block: u32,
	/// All native money.
	pub issuance: String,
	/// All that members were ever entitled to, claimed or not.
	pub entitled: String,
	/// The part of it that they have not claimed.
	pub unclaimed: String,
	/// The balance of the commons.
	pub commons: String,
	/// The dividend of one member at the next period.
	pub dividend: String,
	pub invited: u32,
	pub candidates: u32,
	pub active: u32,
	pub lapsed: u32,
	/// The validators of the session.
	pub validators: u32,
	/// How many payments with a memo there were in native money since the chain began.
	pub payments: u64,
	/// Their sum.
	pub paid: String,
}

/// The figures of a currency in one block.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CurrencyFigures {
	pub currency: CurrencyId,
	/// All units that exist.
	pub issuance: String,
	/// What the commons of the currency have of them.
	pub commons: String,
	/// How many payments with a memo there were in it since the chain began.
	pub payments: u64,
	/// Their sum.
	pub paid: String,
}

impl From<Point> for Figures {
	fn from(Point { at, block, figures, turnover }: Point) -> Self {
		Self {
			time: at,
			block,
			issuance: figures.issuance.to_string(),
			entitled: figures.entitled.to_string(),
			unclaimed: figures.unclaimed.to_string(),
			commons: figures.commons.to_string(),
			dividend: figures.dividend.to_string(),
			invited: figures.invited,
			candidates: figures.candidates,
			active: figures.active,
			lapsed: figures.lapsed,
			validators: figures.validators,
			payments: turnover.payments,
			paid: turnover.sum.to_string(),
		}
	}
}

impl From<CurrencyPoint> for CurrencyFigures {
	fn from(CurrencyPoint { currency, figures, turnover }: CurrencyPoint) -> Self {
		Self {
			currency,
			issuance: figures.issuance.to_string(),
			commons: figures.commons.to_string(),
			payments: turnover.payments,
			paid: turnover.sum.to_string(),
		}
	}
}

impl From<DayInfo> for DayFigures {
	fn from(DayInfo { day, point, currencies }: DayInfo) -> Self {
		let currencies = currencies.into_iter().map(CurrencyFigures::from).collect();
		Self { day, figures: point.into(), currencies }
	}
}

pub struct Statistics<S> {
	source: Arc<S>,
}

impl<S: Source> Statistics<S> {
	pub fn new(source: Arc<S>) -> Self {
		Self { source }
	}
}

impl<S: Source> StatisticsServer for Statistics<S> {
	fn days(&self, start: Option<Day>, count: Option<u32>, at: Option<Hash>) -> Result<DayPage, Error> {
		let at = self.source.block(at)?;
		let (days, next) = self.source.days(at, start, count.unwrap_or(DEFAULT_PAGE))?;
		Ok(DayPage { days: days.into_iter().map(DayFigures::from).collect(), next })
	}

	fn hours(&self, at: Option<Hash>) -> Result<Vec<Figures>, Error> {
		let points = self.source.hours(self.source.block(at)?)?;
		Ok(points.into_iter().map(Figures::from).collect())
	}
}
