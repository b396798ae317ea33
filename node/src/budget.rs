//! `rochdale-node budget …`: simulates and recounts votes on budgets.

use std::{
	fs,
	io::{self, Write},
	path::{Path, PathBuf},
	time::{Duration, Instant},
};

use equal_shares::{
	pb::{harmless, File},
	Amount, Utility,
};
use indicatif::{ProgressBar, ProgressStyle};
use rochdale_budget::{Progress, Report};

use crate::{chain_spec::all_mistakes, recount::RecountCmd};

/// The longest time that a count can take without a message.
const PATIENCE: Duration = Duration::from_secs(1);

/// The subcommands of `budget`.
#[derive(Debug, clap::Subcommand)]
pub enum BudgetCmd {
	/// Count a Pabulib file under each rule, and show what wins, why, and who pays for it.
	Simulate {
		/// The election, as a `.pb` file (see pabulib.org).
		file: PathBuf,
		/// What a project is worth to its voters, if not what is usual for such ballots.
		#[arg(long, value_enum)]
		utility: Option<UtilityArg>,
		/// By how much `Add1` raises each voter's endowment at a time, in the smallest part of money in the file. The
		/// default is a unit, or a thousandth of the endowment if that is more.
		#[arg(long)]
		step: Option<Amount>,
		/// Print JSON instead of the table.
		#[arg(long)]
		json: bool,
		/// Where to write a picture (SVG) that shows who pays for which project.
		#[arg(long)]
		svg: Option<PathBuf>,
	},
	/// Count the ballots of a budget on a chain again, and compare the result with that of the chain.
	Recount(RecountCmd),
}

/// [`Utility`] in the form of the command line.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub enum UtilityArg {
	/// Its cost, for each voter who gave it points.
	Cost,
	/// One, for each voter who gave it points.
	Cardinality,
	/// The points that the voter gave it.
	Points,
}

impl From<UtilityArg> for Utility {
	fn from(utility: UtilityArg) -> Self {
		match utility {
			UtilityArg::Cost => Self::Cost,
			UtilityArg::Cardinality => Self::Cardinality,
			UtilityArg::Points => Self::Points,
		}
	}
}

impl BudgetCmd {
	/// Runs the command. The error is one text for the terminal; nothing was written in that case.
	pub fn run(&self) -> Result<(), String> {
		let (file, utility, step, json, svg) = match self {
			Self::Simulate { file, utility, step, json, svg } => (file, utility, step, json, svg),
			Self::Recount(recount) => return recount.run(),
		};
		let report = simulate(file, utility.map(Utility::from), *step)?;
		if let Some(path) = svg {
			fs::write(path, report.picture()).map_err(|error| format!("{}: {error}", path.display()))?;
		}
		let text = if *json { report.json_text() + "\n" } else { report.text() };
		io::stdout().write_all(text.as_bytes()).map_err(|error| error.to_string())
	}
}

fn simulate(path: &Path, utility: Option<Utility>, step: Option<Amount>) -> Result<Report, String> {
	let shown = harmless(&path.display().to_string());
	let text = fs::read_to_string(path).map_err(|error| format!("{shown}: {error}"))?;
	let file = File::read(&text).map_err(|mistake| format!("{shown}: {mistake}"))?;
	let (election, warnings) =
		file.election_with_warnings().map_err(|mistakes| all_mistakes(&shown, &mistakes))?;
	let (began, bar) = (Instant::now(), ProgressBar::hidden());
	let report = Report::new(election, utility, step, |Progress { rule, done, of, position }| {
		if began.elapsed() < PATIENCE {
			return;
		}
		if bar.is_hidden() {
			bar.set_draw_target(indicatif::ProgressDrawTarget::stderr());
			if let Ok(style) = ProgressStyle::with_template("{elapsed} {bar:20} {pos} of {len} rules; {msg}")
			{
				bar.set_style(style);
			}
		}
		bar.set_length(of as u64);
		bar.set_position(done as u64);
		bar.set_message(format!("{rule}: raised {} times, {} bought", position.steps, position.bought));
		bar.tick();
	});
	bar.finish_and_clear();
	let report = report.map(|report| report.with_warnings(warnings));
	report.map_err(|invalid| format!("{shown}: {invalid}"))
}
