//! The results of a vote on a budget, for people. They are a table that compares the rules and gives the reasons, the
//! same as JSON, and a picture of who pays for what.

#![warn(missing_docs)]

mod json;
mod picture;
mod table;

use equal_shares::{
	pb::{harmless, Election, VoteType, Warning},
	Amount, Completion, Count, InMemory, Invalid, Outcome, Position, ProjectId, Rule, Settings, Step,
	Support, Ties, Utility,
};

/// The rules that are compared. The first is the one that is explained: equal shares, completed by `Add1` and then
/// greedily. If ballots can be counted by two utilities, the first rule is counted by the other one too.
const RULES: [(&str, Rule); 6] = [
	("equal shares", Rule::EqualShares(Completion::Add1Greedy)),
	("Add1 only", Rule::EqualShares(Completion::Add1)),
	("first, greedy", Rule::EqualShares(Completion::Greedy)),
	("first run", Rule::EqualShares(Completion::None)),
	("greedy", Rule::Greedy),
	("preferred", Rule::Preferred(Completion::Add1Greedy)),
];

/// An election and its result under each rule.
pub struct Report {
	election: Election,
	ballots: InMemory,
	utility: Utility,
	/// For each project, how many have voted for it.
	votes: Vec<u64>,
	results: Vec<Result>,
	/// What is odd about the file.
	warnings: Vec<Warning>,
}

/// The result of the election under one rule.
struct Result {
	rule: &'static str,
	utility: Utility,
	count: Count,
	outcome: Outcome,
	/// How many voters have voted for nothing that is carried out.
	left_out: u64,
}

/// How far the counts are.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
	/// The name of the rule that is being counted.
	pub rule: &'static str,
	/// How many counts are done.
	pub done: usize,
	/// How many counts there are.
	pub of: usize,
	/// How far this count is.
	pub position: Position,
}

/// The counts: each of [`RULES`], with its utility.
fn counts(vote_type: VoteType, utility: Utility) -> Vec<(&'static str, Rule, Utility)> {
	let utilities = vote_type.utilities();
	let others = utilities.iter().copied().filter(|other| *other != utility && utilities.contains(&utility));
	let [(first, rule), rest @ ..] = RULES;
	let mut counts = vec![(first, rule, utility)];
	counts.extend(others.map(|other| {
		let name = match other {
			Utility::Cost => "by cost",
			Utility::Cardinality => "by number",
			Utility::Points => "by points",
		};
		(name, rule, other)
	}));
	counts.extend(rest.map(|(name, rule)| (name, rule, utility)));
	counts
}

impl Report {
	/// Counts the election under each rule. Without `utility` or `step`, the usual ones of its kind of ballots are
	/// used. `progress` is called with how far it is, about every 20 ms.
	pub fn new(
		election: Election,
		utility: Option<Utility>,
		step: Option<Amount>,
		mut progress: impl FnMut(Progress),
	) -> core::result::Result<Self, Invalid> {
		let utility = utility.or(election.vote_type.utilities().first().copied()).unwrap_or(Utility::Cost);
		let step = step.unwrap_or_else(|| election.step());
		let ballots = election.grouped();
		let mut results = Vec::new();
		let counts = counts(election.vote_type, utility);
		let of = counts.len();
		for (done, (name, rule, utility)) in counts.into_iter().enumerate() {
			let settings = Settings {
				rule,
				utility,
				step: Step::Each(step),
				most_steps: u64::MAX,
				ties: Ties::LeastCost,
			};
			let begun = Count::new(settings, election.budget, election.costs())?;
			// Purchases by equal shares are counted once for all rules that only complete or compare them.
			let alike = results.iter().filter(|result: &&Result| result.utility == utility);
			let mut counts = alike.filter_map(|result| result.count.under(rule, &ballots));
			let mut count = counts.next().unwrap_or(begun);
			let tell = |position| progress(Progress { rule: name, done, of, position });
			let outcome = count.finish_telling(&ballots, tell);
			let mut won = vec![false; election.projects.len()];
			outcome.projects().for_each(|id| won[usize::from(id)] = true);
			let has_one = |ballot: &&Vec<Support>| {
				ballot.iter().any(|support| support.points > 0 && won[usize::from(support.project)])
			};
			let with_one = election.ballots.iter().filter(has_one).count();
			let left_out = election.ballots.len().saturating_sub(with_one) as u64;
			results.push(Result { rule: name, utility, count, outcome, left_out });
		}
		let votes = results.first().map(|result| result.count.tally().1.map(|(votes, _)| votes).collect());
		Ok(Self {
			election,
			ballots,
			utility,
			votes: votes.unwrap_or_default(),
			results,
			warnings: Vec::new(),
		})
	}

	/// The same report, with what is odd about the file from which it was made.
	pub fn with_warnings(self, warnings: Vec<Warning>) -> Self {
		Self { warnings, ..self }
	}

	/// The outcome under the rule that is explained: equal shares, completed.
	pub fn outcome(&self) -> &Outcome {
		&self.results[0].outcome
	}

	/// A project's name in a form that can be shown anywhere.
	fn name(&self, id: ProjectId) -> String {
		harmless(&self.election.projects[usize::from(id)].name)
	}

	/// An amount as people write it.
	fn amount(&self, amount: Amount) -> String {
		let unit = 10u128.pow(self.election.decimals);
		let digits = (amount / unit).to_string();
		let mut text = String::new();
		for (at, digit) in digits.chars().enumerate() {
			if at > 0 && (digits.len() - at).is_multiple_of(3) {
				text.push(' ');
			}
			text.push(digit);
		}
		if self.election.decimals > 0 {
			text.push_str(&format!(".{:0width$}", amount % unit, width = self.election.decimals as usize));
		}
		text
	}
}
