//! `rochdale-node budget recount`: counts a cycle's ballots again, only from the chain's state, and compares the result
//! with that of the chain.

#[cfg(test)]
mod tests;

use std::{
	collections::BTreeMap,
	path::{Path, PathBuf},
};

use equal_shares::{pb, Amount, Count, InMemory, ProjectId, Support};
use indicatif::{ProgressBar, ProgressStyle};
use pallet_participatory_budget::renumbered;
use serde_json::{json, Value};

use crate::{
	remote::{ask, connect},
	rpc::budget::{BallotPage, Category, Cycle, Explained, ProposalPage},
};

/// Count a cycle's ballots again and compare the result with that of the chain.
#[derive(Debug, clap::Args)]
pub struct RecountCmd {
	/// The number of the cycle.
	cycle: u32,
	/// The address of a node. Use your own if you want to trust nobody. Only an archive node knows cycles that are
	/// closed.
	#[arg(long, default_value = "ws://127.0.0.1:9944")]
	url: String,
	/// The hash of the block whose state is counted. The default is the newest final block.
	#[arg(long)]
	at: Option<String>,
	/// The file to write the election to, in the `.pb` format that `budget simulate` and researchers' tools read. With
	/// categories there is a file for each, with its number before the ending.
	#[arg(long)]
	pb: Option<PathBuf>,
}

impl RecountCmd {
	/// Runs the command. The error is one text for the terminal.
	pub fn run(&self) -> Result<(), String> {
		let runtime = tokio::runtime::Builder::new_current_thread()
			.enable_all()
			.build()
			.map_err(|error| error.to_string())?;
		let audit = runtime.block_on(Audit::fetch(&self.url, self.cycle, self.at.clone()))?;
		if let Some(path) = &self.pb {
			for (number, category) in audit.categories.iter().enumerate() {
				let path = if audit.categories.len() > 1 { numbered(path, number) } else { path.clone() };
				let text = audit.election(category)?.file(&audit.about(number, category)).write();
				std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
				println!("written: {}", path.display());
			}
		}
		audit.recount()
	}
}

/// `budget.pb` → `budget-1.pb`.
fn numbered(path: &Path, number: usize) -> PathBuf {
	let stem = path.file_stem().unwrap_or_default().to_string_lossy();
	let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
	path.with_file_name(format!("{stem}-{number}{ending}"))
}

/// All data of a vote on the chain.
struct Audit {
	community: String,
	decimals: u32,
	block: String,
	cycle: Cycle,
	categories: Vec<Category>,
	/// The names of the proposals. (Withdrawn proposals leave a gap in the numbers.)
	names: BTreeMap<u32, String>,
	ballots: Vec<Vec<Support>>,
}

impl Audit {
	async fn fetch(url: &str, cycle: u32, at: Option<String>) -> Result<Self, String> {
		let node = connect(url).await?;
		let at = match at {
			Some(at) => at,
			None => ask(&node, "chain_getFinalizedHead", &[]).await?,
		};
		let at = json!(at);
		let number = json!(cycle);
		let info: Value = ask(&node, "community_info", std::slice::from_ref(&at)).await?;
		let cycle: Cycle = ask(&node, "community_budgetCycle", &[number.clone(), at.clone()]).await?;
		if ["clearing", "closed"].contains(&cycle.stage.as_str()) {
			return Err(format!(
				"budget {} is over, and the chain has removed its ballots. Name a block from before that with --at, and \
				 an archive node with --url",
				cycle.id
			));
		}
		let mut categories = Vec::new();
		for category in 0..cycle.shares.len().max(1) {
			let method = "community_budgetResult";
			categories.push(ask(&node, method, &[number.clone(), json!(category), at.clone()]).await?);
		}
		let mut names = BTreeMap::new();
		let mut next = Some(0);
		while let Some(start) = next {
			let params = [number.clone(), json!(start), Value::Null, at.clone()];
			let page: ProposalPage = ask(&node, "community_budgetProposals", &params).await?;
			names.extend(page.proposals.into_iter().map(|proposal| (proposal.id, proposal.title)));
			next = page.next;
		}
		let bar = ProgressBar::new(cycle.ballots.into());
		if let Ok(style) = ProgressStyle::with_template("{elapsed} {bar:40} {pos} of {len} ballots") {
			bar.set_style(style);
		}
		let mut ballots = Vec::new();
		let mut next = Some(0);
		while let Some(page) = next {
			let params = [number.clone(), json!(page), at.clone()];
			let page: BallotPage = ask(&node, "community_budgetBallots", &params).await?;
			bar.inc(page.ballots.len() as u64);
			let lines = |ballot: Vec<(ProjectId, u16)>| {
				ballot.into_iter().map(|(project, points)| Support { project, points }).collect()
			};
			ballots.extend(page.ballots.into_iter().map(lines));
			next = page.next;
		}
		bar.finish_and_clear();
		Ok(Self {
			community: info["chain"].as_str().unwrap_or_default().to_owned(),
			decimals: info["money"]["decimals"].as_u64().unwrap_or_default() as u32,
			block: at.as_str().unwrap_or_default().to_owned(),
			cycle,
			categories,
			names,
			ballots,
		})
	}

	/// The ballots with a project of this category, reduced to its projects.
	fn ballots(&self, category: &Category) -> Vec<Vec<Support>> {
		let place = |support: &Support| {
			let place = category.projects.iter().position(|project| project.project == support.project)?;
			Some(Support { project: place as ProjectId, ..*support })
		};
		let own = self.ballots.iter().map(|ballot| ballot.iter().filter_map(place).collect::<Vec<_>>());
		own.filter(|ballot| !ballot.is_empty()).collect()
	}

	fn costs(category: &Category) -> Result<Vec<Amount>, String> {
		category.projects.iter().map(|project| amount(&project.cost)).collect()
	}

	/// Counts each category again.
	fn recount(&self) -> Result<(), String> {
		println!(
			"{}, budget {}: {} ballots as of block {}",
			self.community,
			self.cycle.id,
			self.ballots.iter().filter(|ballot| !ballot.is_empty()).count(),
			self.block
		);
		let mut differences = Vec::new();
		for (number, category) in self.categories.iter().enumerate() {
			let settings = category
				.counting
				.settings()
				.ok_or("this version of the program does not know the cycle's rule")?;
			let costs = Self::costs(category)?;
			let mut count =
				Count::new(settings, amount(&category.share)?, costs).map_err(|wrong| wrong.to_string())?;
			let outcome = count.finish(&InMemory::grouped(self.ballots(category), 1_000));
			let numbers: Vec<_> = category.projects.iter().map(|project| project.project).collect();
			let ours = Explained::from(renumbered(&outcome, &numbers));
			let name = |project: &ProjectId| {
				let entry = category.projects.iter().find(|entry| entry.project == *project);
				let name = entry.and_then(|entry| self.names.get(&entry.proposal));
				name.map_or_else(|| format!("project {project}"), |name| pb::harmless(name))
			};
			let winners: Vec<_> = ours.winners.iter().map(|winner| name(&winner.project)).collect();
			println!("category {number}: {} of {} projects win", winners.len(), numbers.len());
			winners.iter().for_each(|winner| println!("  {winner}"));
			match &category.outcome {
				Some(theirs) if *theirs == ours => {
					println!("  the same as on the chain, with every price and every reason");
				}
				// The chain does not count a category without a project or without a ballot.
				None if ours.winners.is_empty() => println!("  the chain has no winner either"),
				None => differences.push(format!("category {number} is not counted on the chain yet")),
				Some(theirs) => {
					let theirs: Vec<_> = theirs.winners.iter().map(|winner| name(&winner.project)).collect();
					differences.push(format!("category {number} differs: on the chain {theirs:?} win"));
				}
			}
		}
		if differences.is_empty() {
			Ok(())
		} else {
			Err(differences.join("; "))
		}
	}

	/// A category as an election.
	fn election(&self, category: &Category) -> Result<pb::Election, String> {
		let won = |project: ProjectId| {
			let outcome = category.outcome.as_ref()?;
			Some(outcome.winners.iter().any(|winner| winner.project == project))
		};
		let projects =
			category.projects.iter().zip(Self::costs(category)?).map(|(project, cost)| pb::Project {
				id: project.project.to_string(),
				name: self.names.get(&project.proposal).cloned().unwrap_or_default(),
				cost,
				selected: won(project.project),
			});
		Ok(pb::Election {
			vote_type: match self.cycle.total_points {
				None => pb::VoteType::Approval,
				Some(_) => pb::VoteType::Cumulative,
			},
			decimals: self.decimals,
			budget: amount(&category.share)?,
			projects: projects.collect(),
			ballots: self.ballots(category),
		})
	}

	/// The other data in the file.
	fn about(&self, number: usize, category: &Category) -> Vec<(&'static str, String)> {
		let mut about = vec![
			("description", format!("Participatory budget {} of {}", self.cycle.id, self.community)),
			("unit", self.community.clone()),
			("rule", category.counting.rule.clone()),
			("max_length", self.cycle.most_choices.to_string()),
		];
		if self.categories.len() > 1 {
			about.push(("subunit", number.to_string()));
		}
		if let Some(points) = self.cycle.total_points {
			about.push(("max_sum_points", points.to_string()));
		}
		about
	}
}

fn amount(text: &str) -> Result<Amount, String> {
	text.parse().map_err(|_| format!("the node has answered `{text}` where an amount should be"))
}
