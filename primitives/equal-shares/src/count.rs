//! The count, from the first ballot to the outcome.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use core::mem;

use crate::{
	ahead::{Ahead, Stride},
	election::{Election, Invalid, Project, Rule, Settings, Step, MAX_AMOUNT},
	greedy::{greedy, Greedy},
	natural::Natural,
	outcome::{How, Loss, Outcome, Win},
	run::Run,
	weighing::{look_at_pages, Bought, Weighing, AT_ONCE},
	Amount, Ballots, ProjectId, Support,
};

/// How much [`Count::finish_telling`] counts before it reports its position, in lines of ballots.
const PIECE: u64 = 1_000_000;

/// Whether a count is finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
	/// The count is not finished.
	Counting,
	/// The outcome can be read.
	Done,
}

/// How far a count is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
	/// How many steps `Add1` has raised the endowment.
	pub steps: u64,
	/// How many projects this run has bought.
	pub bought: u32,
	/// How many pages of ballots the present look has seen.
	pub page: u32,
}

/// A count under way, which can be encoded, stored and continued.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Count {
	election: Election,
	stage: Stage,
}

#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
enum Stage {
	/// Ballots and points are added up, beginning with this page.
	Tally { page: u32 },
	/// A run of equal shares, after this many steps of `Add1`.
	Shares { run: Run, steps: u64, before: Option<Bought> },
	/// The voters' preferences are counted, beginning with this page.
	Compare { page: u32, shares: Shares, preferences: (u64, u64) },
	/// The missing money and votes of the losers are computed, beginning with this page.
	Explain { page: u32, shares: Shares, explaining: Vec<Weighing>, done: Vec<(ProjectId, Natural)> },
	/// The count is finished.
	Done { bought: Option<Bought>, outcome: Outcome },
}

/// The result of equal shares.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
struct Shares {
	bought: Bought,
	steps: u64,
	preferences: Option<(u64, u64)>,
}

impl Count {
	/// Begins a count. `costs` are those of the projects, in the order of their numbers.
	pub fn new(
		settings: Settings,
		budget: Amount,
		costs: impl IntoIterator<Item = Amount>,
	) -> Result<Self, Invalid> {
		let projects: Vec<_> =
			costs.into_iter().map(|cost| Project { cost, votes: 0, points: 0, most: 0 }).collect();
		if projects.len() > usize::from(ProjectId::MAX) {
			return Err(Invalid::TooMany);
		}
		let amounts = projects.iter().map(|project| project.cost).chain([budget]);
		let step = match settings.step {
			Step::Each(amount) => Some(amount),
			Step::Part(_) => None,
		};
		if amounts.chain(step).any(|amount| amount > MAX_AMOUNT) {
			return Err(Invalid::TooMuch);
		}
		if projects.iter().any(|project| project.cost == 0) {
			return Err(Invalid::NoCost);
		}
		if settings.adds() && matches!(settings.step, Step::Each(0) | Step::Part(0)) {
			return Err(Invalid::NoStep);
		}
		Ok(Self {
			election: Election { settings, budget, projects, voters: 0 },
			stage: Stage::Tally { page: 0 },
		})
	}

	/// The outcome, once the count is finished.
	pub fn outcome(&self) -> Option<&Outcome> {
		match &self.stage {
			Stage::Done { outcome, .. } => Some(outcome),
			_ => None,
		}
	}

	/// How far the count is.
	pub fn position(&self) -> Position {
		match &self.stage {
			Stage::Tally { page } => Position { page: *page, ..Default::default() },
			Stage::Shares { run, steps, .. } => {
				Position { page: run.page(), steps: *steps, bought: run.bought.purchases.len() as u32 }
			}
			Stage::Compare { page, shares, .. } | Stage::Explain { page, shares, .. } => {
				Position { page: *page, steps: shares.steps, bought: shares.bought.purchases.len() as u32 }
			}
			Stage::Done { outcome, .. } => {
				Position { page: 0, steps: outcome.steps, bought: outcome.winners.len() as u32 }
			}
		}
	}

	/// The number of ballots so far, and for each project the number of its voters and the sum of its points.
	pub fn tally(&self) -> (u64, impl Iterator<Item = (u64, u64)> + '_) {
		let projects = self.election.projects.iter().map(|project| (project.votes, project.points));
		(self.election.voters, projects)
	}

	/// What a voter with this ballot has paid for each project that equal shares have bought, rounded down. It is empty
	/// before the count is finished.
	pub fn payments(&self, ballot: &[Support]) -> Vec<(ProjectId, Amount)> {
		let Stage::Done { bought: Some(bought), .. } = &self.stage else { return Vec::new() };
		let unit = self.unit(bought);
		let mut left = bought.endowment_in_parts();
		let mut payments = Vec::new();
		for purchase in &bought.purchases {
			let Some(support) = ballot.iter().find(|support| support.project == purchase.project) else {
				continue;
			};
			let price = purchase.price.scaled(self.election.settings.points(support.points));
			let paid = price.min(left.clone());
			left = left.minus(&paid).unwrap_or_default();
			payments.push((purchase.project, paid.over(&unit).to_u128()));
		}
		payments
	}

	/// Does about this much work, and at least a page or a purchase. The unit is a line of a ballot that is looked at.
	/// Calculations with long numbers count as the lines that would take the same time.
	pub fn step(&mut self, ballots: &impl Ballots, mut work: u64) -> Progress {
		work = work.max(1);
		while work > 0 && !matches!(self.stage, Stage::Done { .. }) {
			let stage = mem::replace(&mut self.stage, Stage::Tally { page: 0 });
			self.stage = match stage {
				Stage::Tally { page } => self.tally_up(ballots, page, &mut work),
				Stage::Shares { mut run, steps, before } => {
					run.step(&self.election, ballots, &mut work);
					if run.is_over() {
						// The next run begins with a price for each project.
						let prices = (self.election.projects.len() as u64).saturating_mul(64);
						work = work.saturating_sub(prices);
						self.after_run(run.bought, steps, before)
					} else {
						Stage::Shares { run, steps, before }
					}
				}
				Stage::Compare { page, shares, preferences } => {
					self.compare(ballots, page, shares, preferences, &mut work)
				}
				Stage::Explain { page, shares, explaining, done } => {
					self.explain(ballots, page, shares, explaining, done, &mut work)
				}
				done => done,
			};
		}
		match self.stage {
			Stage::Done { .. } => Progress::Done,
			_ => Progress::Counting,
		}
	}

	/// Counts to the end. The outcome is that of [`Count::step`], which is slower if `Add1` raises the endowment often.
	/// With `Add1` it keeps an index in memory, of up to 24 bytes for each line of a ballot and 32 for each ballot.
	pub fn finish(&mut self, ballots: &impl Ballots) -> Outcome {
		self.finish_telling(ballots, |_| {})
	}

	/// Does the same as [`Count::finish`]. It calls `tell` with the position, some 50 times in a second or more often.
	pub fn finish_telling(&mut self, ballots: &impl Ballots, mut tell: impl FnMut(Position)) -> Outcome {
		let mut is_ahead = !self.election.settings.adds();
		loop {
			if let Stage::Shares { steps, .. } = &self.stage {
				if !mem::replace(&mut is_ahead, true) {
					self.go_ahead(ballots, *steps, &mut tell);
				}
			}
			// One page at a time until the votes are added up, because the next part is for `go_ahead`.
			let is_tally = matches!(self.stage, Stage::Tally { .. });
			self.step(ballots, if is_tally && !is_ahead { 1 } else { PIECE });
			if let Some(outcome) = self.outcome() {
				return outcome.clone();
			}
			tell(self.position());
		}
	}

	/// Skips the steps of `Add1` that certainly do not end it, but not the last of those.
	fn go_ahead(&mut self, ballots: &impl Ballots, from: u64, tell: &mut impl FnMut(Position)) {
		let Some(mut ahead) = Ahead::new(&self.election, ballots) else { return };
		let most_steps = self.election.settings.most_steps;
		let (mut next, mut stride) = (from, Stride::new());
		while next <= most_steps {
			tell(Position { steps: next, ..Default::default() });
			let last = next.saturating_add(stride.length().saturating_sub(1)).min(most_steps);
			let known = ahead.bought(&self.election, &self.endowment(next), &self.endowment(last));
			let (bought, last) = match known {
				Some(bought) => {
					stride.succeeded();
					(bought, last)
				}
				None if stride.failed() => continue,
				None => {
					let mut run = Run::new(&self.election, self.endowment(next));
					while !run.is_over() {
						let mut work = PIECE;
						run.step(&self.election, ballots, &mut work);
						let bought = run.bought.purchases.len() as u32;
						tell(Position { steps: next, bought, page: run.page() });
					}
					(run.bought.projects().collect(), next)
				}
			};
			if !self.goes_on_after(&bought) {
				break;
			}
			next = last.saturating_add(1);
		}
		// The steps before `next` are skipped. The last of them counts if the next one exceeds the budget.
		let steps = next.saturating_sub(1);
		if steps > from {
			self.stage = self.begin(Run::new(&self.election, self.endowment(steps)), steps, None);
		}
	}

	/// The same count under another rule, beginning where equal shares have ended. The result is that of [`Count::new`]
	/// and [`Count::finish`] with this rule. None if equal shares have to be counted anew for it, or if this count is
	/// not finished.
	pub fn under(&self, rule: Rule, ballots: &impl Ballots) -> Option<Self> {
		let Stage::Done { bought: Some(bought), outcome } = &self.stage else { return None };
		let mut other = Self { election: self.election.clone(), stage: Stage::Tally { page: 0 } };
		other.election.settings.rule = rule;
		if rule == Rule::Greedy || other.election.settings.adds() != self.election.settings.adds() {
			return None;
		}
		other.stage = other.after_shares(bought.clone(), outcome.steps);
		other.finish(ballots);
		Some(other)
	}

	fn tally_up(&mut self, ballots: &impl Ballots, mut page: u32, work: &mut u64) -> Stage {
		while *work > 0 {
			if page >= ballots.pages() {
				return self.after_tally();
			}
			let mut lines = 1u64;
			let Self { election: Election { settings, projects, voters, .. }, .. } = self;
			let opening = ballots.page(page, &mut |ballot, times| {
				let times = u64::from(times);
				*voters = voters.saturating_add(times);
				lines = lines.saturating_add(1).saturating_add(ballot.len() as u64);
				for support in ballot {
					let points = settings.points(support.points);
					let project = projects.get_mut(usize::from(support.project)).filter(|_| points > 0);
					if let Some(project) = project {
						project.votes = project.votes.saturating_add(times);
						project.points = project.points.saturating_add(points.saturating_mul(times));
						project.most = project.most.max(points);
					}
				}
			});
			*work = work.saturating_sub(lines.saturating_add(opening));
			page = page.saturating_add(1);
		}
		Stage::Tally { page }
	}

	fn after_tally(&self) -> Stage {
		if self.election.settings.rule == Rule::Greedy {
			return self.only_greedy(None);
		}
		let run = Run::new(&self.election, self.endowment(0));
		self.begin(run, 0, None)
	}

	/// Begins a run. A run that has nothing to do is over at once.
	fn begin(&self, run: Run, steps: u64, before: Option<Bought>) -> Stage {
		if run.is_over() {
			return self.after_run(run.bought, steps, before);
		}
		Stage::Shares { run, steps, before }
	}

	/// Everybody's endowment after this many steps, multiplied by the number of voters.
	fn endowment(&self, steps: u64) -> Natural {
		let Election { settings, budget, voters, .. } = &self.election;
		let all = match settings.step {
			Step::Each(amount) => Natural::from(amount).scaled(*voters),
			Step::Part(of) => Natural::from(budget.checked_div(of.into()).unwrap_or_default().max(1)),
		};
		all.scaled(steps).plus(&(*budget).into())
	}

	/// Whether `Add1` goes on after a run that has bought this, if more steps are allowed. It does if the budget is
	/// kept and something more fits into it.
	fn goes_on_after(&self, bought: &[ProjectId]) -> bool {
		let Election { budget, .. } = self.election;
		let spent = self.election.total_cost(bought.iter().copied());
		let mut more = self.election.supported().filter(|(id, _)| !bought.contains(id));
		spent <= budget && more.any(|(_, project)| spent.saturating_add(project.cost) <= budget)
	}

	fn after_run(&self, bought: Bought, steps: u64, before: Option<Bought>) -> Stage {
		let Election { settings, budget, .. } = &self.election;
		let projects: Vec<_> = bought.projects().collect();
		if let Some(before) = before.filter(|_| self.election.total_cost(projects.iter().copied()) > *budget)
		{
			return self.after_shares(before, steps.saturating_sub(1));
		}
		if settings.adds() && steps < settings.most_steps && self.goes_on_after(&projects) {
			let steps = steps.saturating_add(1);
			return self.begin(Run::new(&self.election, self.endowment(steps)), steps, Some(bought));
		}
		self.after_shares(bought, steps)
	}

	fn after_shares(&self, bought: Bought, steps: u64) -> Stage {
		let shares = Shares { bought, steps, preferences: None };
		match self.election.settings.rule {
			Rule::Preferred(_) => Stage::Compare { page: 0, shares, preferences: (0, 0) },
			_ => self.begin_to_explain(shares),
		}
	}

	/// What the greedy rule adds to what equal shares have bought, if the settings say so.
	fn rest(&self, bought: &Bought) -> Greedy {
		if !self.election.settings.ends_greedily() {
			return Greedy { added: Vec::new(), skipped: Vec::new() };
		}
		let projects: Vec<_> = bought.projects().collect();
		greedy(&self.election, &projects)
	}

	fn compare(
		&self,
		ballots: &impl Ballots,
		mut page: u32,
		mut shares: Shares,
		mut preferences: (u64, u64),
		work: &mut u64,
	) -> Stage {
		let election = &self.election;
		let added = |greedy: Greedy| greedy.added.into_iter().map(|win| win.project);
		let ours = shares.bought.projects().chain(added(self.rest(&shares.bought)));
		let theirs = added(greedy(election, &[]));
		let mut roles = alloc::vec![(false, false); election.projects.len()];
		for id in ours {
			roles.get_mut(usize::from(id)).into_iter().for_each(|role| role.0 = true);
		}
		for id in theirs {
			roles.get_mut(usize::from(id)).into_iter().for_each(|role| role.1 = true);
		}
		while *work > 0 && page < ballots.pages() {
			let mut lines = 1u64;
			let opening = ballots.page(page, &mut |ballot, times| {
				lines = lines.saturating_add(1).saturating_add(ballot.len() as u64);
				let (mut ours, mut theirs) = (0u128, 0u128);
				for support in ballot {
					let points = election.settings.points(support.points);
					let worth = election.per_point(support.project).saturating_mul(points.into());
					let role = roles.get(usize::from(support.project)).copied().unwrap_or_default();
					ours = ours.saturating_add(if role.0 { worth } else { 0 });
					theirs = theirs.saturating_add(if role.1 { worth } else { 0 });
				}
				let better = match ours.cmp(&theirs) {
					core::cmp::Ordering::Greater => &mut preferences.0,
					core::cmp::Ordering::Less => &mut preferences.1,
					core::cmp::Ordering::Equal => return,
				};
				*better = better.saturating_add(times.into());
			});
			*work = work.saturating_sub(lines.saturating_add(opening));
			page = page.saturating_add(1);
		}
		if page < ballots.pages() {
			return Stage::Compare { page, shares, preferences };
		}
		if preferences.1 > preferences.0 {
			return self.only_greedy(Some(preferences));
		}
		shares.preferences = Some(preferences);
		self.begin_to_explain(shares)
	}

	fn only_greedy(&self, preferences: Option<(u64, u64)>) -> Stage {
		let Greedy { added: winners, skipped } = greedy(&self.election, &[]);
		let unsupported = (0..).zip(&self.election.projects).filter(|(_, project)| project.points == 0);
		let missing = skipped.into_iter().chain(unsupported.map(|(id, project)| (id, project.cost)));
		let mut losers: Vec<_> =
			missing.map(|(project, missing)| Loss { project, left: None, missing, votes: None }).collect();
		losers.sort_by_key(|loss| loss.project);
		let spent = self.election.total_cost(winners.iter().map(|win| win.project));
		let outcome = Outcome { winners, losers, spent, endowment: None, steps: 0, preferences };
		Stage::Done { bought: None, outcome }
	}

	/// The projects that equal shares have not bought, beginning with this one.
	fn not_bought<'a>(&'a self, bought: &'a Bought, from: usize) -> impl Iterator<Item = ProjectId> + 'a {
		let all = (0..).zip(&self.election.projects).map(|(id, _)| id).skip(from);
		all.filter(|id| !bought.projects().any(|other| other == *id))
	}

	fn begin_to_explain(&self, shares: Shares) -> Stage {
		let explaining = self.explained_from(&shares.bought, 0);
		Stage::Explain { page: 0, shares, explaining, done: Vec::new() }
	}

	fn explained_from(&self, bought: &Bought, from: usize) -> Vec<Weighing> {
		let next = self.not_bought(bought, from).take(AT_ONCE);
		next.map(|project| Weighing::new(project, None, bought)).collect()
	}

	fn explain(
		&self,
		ballots: &impl Ballots,
		mut page: u32,
		shares: Shares,
		mut explaining: Vec<Weighing>,
		mut done: Vec<(ProjectId, Natural)>,
		work: &mut u64,
	) -> Stage {
		while *work > 0 && !explaining.is_empty() {
			if page < ballots.pages() {
				look_at_pages(&self.election, &shares.bought, &mut explaining, ballots, &mut page, work);
			} else {
				let from = explaining.last().map_or(0, |last| usize::from(last.project).saturating_add(1));
				let settled = mem::replace(&mut explaining, self.explained_from(&shares.bought, from));
				let products =
					settled.len().saturating_mul(shares.bought.purchases.len()).saturating_add(1) as u64;
				*work = work.saturating_sub(products.saturating_mul(shares.bought.work_of_scaling()));
				done.extend(settled.iter().map(|one| (one.project, one.money_of_poor(&shares.bought))));
				page = 0;
			}
		}
		if explaining.is_empty() {
			return self.conclude(shares, done);
		}
		Stage::Explain { page, shares, explaining, done }
	}

	/// The smallest part of the money, in parts of the denominator. The money of a run is multiplied by the number of
	/// voters.
	fn unit(&self, bought: &Bought) -> Natural {
		bought.denominator.scaled(self.election.voters.max(1))
	}

	fn conclude(&self, shares: Shares, left: Vec<(ProjectId, Natural)>) -> Stage {
		let Shares { bought, steps, preferences } = shares;
		let rest = self.rest(&bought);
		let unit = self.unit(&bought);
		let endowment = bought.endowment_in_parts();
		let by_shares = bought.purchases.iter().map(|purchase| Win {
			project: purchase.project,
			how: How::EqualShares {
				price: purchase.price.over_up(&unit).to_u128(),
				points: purchase.points,
				ties: purchase.ties.clone(),
			},
		});
		let winners: Vec<_> = by_shares.chain(rest.added).collect();
		let losers = left
			.into_iter()
			.filter(|(id, _)| !winners.iter().any(|win| win.project == *id))
			.map(|(project, left)| {
				let cost = self.election.cost(project);
				let missing = unit.times(&cost.into()).minus(&left).unwrap_or_default();
				let in_budget = rest.skipped.iter().find(|(id, _)| *id == project).map(|(_, by)| *by);
				Loss {
					project,
					left: Some(left.over(&unit).to_u128()),
					missing: missing.over_up(&unit).to_u128().min(in_budget.unwrap_or(Amount::MAX)),
					votes: (endowment != Natural::default()).then(|| missing.over_up(&endowment).to_u64()),
				}
			})
			.collect();
		let spent = self.election.total_cost(winners.iter().map(|win| win.project));
		let endowment = Some(endowment.over(&unit).to_u128());
		let outcome = Outcome { winners, losers, spent, endowment, steps, preferences };
		Stage::Done { bought: Some(bought), outcome }
	}
}
