//! `rochdale-node coop …`: a cooperative's books as tables, as files that other programs read, and as a report. An
//! audit computes them again. Other commands show what is open, a member's statement, the entry of a document, and
//! general assemblies.

mod book;
mod certificate;
mod division;
mod document;
mod meetings;
mod open;
mod recount;
mod report;
mod statement;
mod tables;

use std::{
	io::{self, Write},
	path::{Path, PathBuf},
};

use rochdale_primitives::CooperativeId;

use crate::state::State;
use book::Kept;
use certificate::Certificate;
use open::Open;
use statement::Statement;

/// The node to ask.
#[derive(Debug, clap::Args)]
pub struct At {
	/// The address of a node. Use your own if you want to trust nobody.
	#[arg(long, default_value = "ws://127.0.0.1:9944")]
	url: String,
	/// The hash of the block to ask about. The default is the newest final block.
	#[arg(long)]
	at: Option<String>,
}

impl At {
	async fn state(&self) -> Result<State, String> {
		State::find(&self.url, self.at.as_deref()).await
	}
}

/// The subcommands of `coop`.
#[derive(Debug, clap::Subcommand)]
pub enum CoopCmd {
	/// Show the accounts of a period, or write the books for other programs.
	Books(BooksCmd),
	/// Compute the books again from their entries, and name the first entry that does not agree.
	Audit(AuditCmd),
	/// Show what is open: drafts, invoices and bills, loans, fixed assets, other currencies, deposits, and the share capital
	/// that can be redeemed.
	Open {
		/// The number of the cooperative.
		coop: CooperativeId,
		#[command(flatten)]
		at: At,
	},
	/// Show a member's statement for one period: what was between the member and the cooperative before and after, and
	/// the patronage of the period. A period that is over needs an archive node.
	Statement {
		/// The number of the cooperative.
		coop: CooperativeId,
		/// The number of the member in the register.
		member: u32,
		/// The number of the period. The default is the open one.
		#[arg(long)]
		period: Option<u32>,
		#[command(flatten)]
		at: At,
	},
	/// Say to which entry of the books a document belongs. The error warns if it belongs to none, because a byte was
	/// changed.
	CheckDocument {
		/// The number of the cooperative.
		coop: CooperativeId,
		/// The document.
		file: PathBuf,
		#[command(flatten)]
		at: At,
	},
	/// List the general assemblies, newest first.
	Meetings {
		/// The number of the cooperative.
		coop: CooperativeId,
		#[command(flatten)]
		at: At,
	},
	/// Show a general assembly with its agenda, votes and minutes, and count it again. The error names the first
	/// difference between the votes and what the chain says.
	Meeting {
		/// The number of the cooperative.
		coop: CooperativeId,
		/// The number of the meeting.
		meeting: u32,
		#[command(flatten)]
		at: At,
	},
}

/// Show the accounts of a period: trial balance, balance sheet, income statement, changes in equity and cash flow. What the
/// chain has proved and what persons have stated stand in two columns, with the period before beside them.
#[derive(Debug, clap::Args)]
pub struct BooksCmd {
	/// The number of the cooperative.
	coop: CooperativeId,
	/// The number of the period. The default is the open one.
	#[arg(long)]
	period: Option<u32>,
	/// The file to write a journal to that hledger reads. `coop audit` proves it later, also when the chain has removed
	/// old entries. A journal that is written after that begins with opening balances.
	#[arg(long)]
	journal: Option<PathBuf>,
	/// The file to write a ledger to that beancount reads.
	#[arg(long)]
	beancount: Option<PathBuf>,
	/// The file to write all postings to, for a spreadsheet.
	#[arg(long)]
	csv: Option<PathBuf>,
	/// The file to write a report with charts to, which a browser shows and prints.
	#[arg(long)]
	html: Option<PathBuf>,
	/// The number of a member in the register. Shows the certificate of their shares and their statement, or writes it to
	/// the file of `--html`.
	#[arg(long, conflicts_with_all = ["period", "journal", "beancount", "csv"])]
	member: Option<u32>,
	#[command(flatten)]
	at: At,
}

/// Compute the books again from their entries: the hashes, the balances, and the depreciation of fixed assets. For each
/// period: the surplus and its division by the bylaws. The error names the first entry that does not agree.
#[derive(Debug, clap::Args)]
pub struct AuditCmd {
	/// The number of the cooperative.
	coop: CooperativeId,
	/// A journal that `coop books --journal` has written. Each of its bytes is checked. It stands for entries that the
	/// chain has removed.
	#[arg(long)]
	journal: Option<PathBuf>,
	#[command(flatten)]
	at: At,
}

impl CoopCmd {
	/// Runs the command. The error is one text for the terminal.
	pub fn run(&self) -> Result<(), String> {
		let runtime = tokio::runtime::Builder::new_current_thread()
			.enable_all()
			.build()
			.map_err(|error| error.to_string())?;
		let text = runtime.block_on(async {
			match self {
				Self::Books(cmd) => cmd.books().await,
				Self::Audit(cmd) => cmd.audit().await,
				Self::Open { coop, at } => Ok(Open::read(&at.state().await?, *coop).await?.to_text()),
				Self::Statement { coop, member, period, at } => {
					Ok(Statement::read(&at.state().await?, *coop, *member, *period).await?.to_text())
				}
				Self::CheckDocument { coop, file, at } => {
					document::check(&at.state().await?, *coop, file).await
				}
				Self::Meetings { coop, at } => meetings::list(&at.state().await?, *coop).await,
				Self::Meeting { coop, meeting, at } => {
					meetings::show(&at.state().await?, *coop, *meeting).await
				}
			}
		})?;
		io::stdout().write_all(text.as_bytes()).map_err(|error| error.to_string())
	}
}

impl BooksCmd {
	async fn books(&self) -> Result<String, String> {
		let state = self.at.state().await?;
		let mut written = String::new();
		if let Some(member) = self.member {
			let certificate = Certificate::read(&state, self.coop, member).await?;
			let Some(path) = &self.html else { return Ok(certificate.to_text()) };
			write(path, &certificate.to_html(), &mut written)?;
			return Ok(written);
		}
		let files = [&self.journal, &self.beancount, &self.csv];
		if files.iter().any(|file| file.is_some()) {
			let kept = Kept::read(&state, self.coop).await?;
			let journal = kept.journal();
			if let Some(opening) = &journal.opening {
				eprintln!(
					"The chain has removed older entries, so this begins with the opening balances of period {}. An audit \
					 needs the journal that was written before.",
					opening.period
				);
			}
			let texts: [fn(&_) -> String; 3] = [
				rochdale_ledger::writers::Journal::to_hledger,
				rochdale_ledger::writers::Journal::to_beancount,
				rochdale_ledger::writers::Journal::to_csv,
			];
			for (path, text) in files.into_iter().zip(texts) {
				if let Some(path) = path {
					write(path, &text(&journal), &mut written)?;
				}
			}
		}
		if let Some(path) = &self.html {
			let page = report::page(&state, self.coop, self.period).await?;
			write(path, &page, &mut written)?;
		}
		if written.is_empty() {
			return tables::accounts(&state, self.coop, self.period).await;
		}
		Ok(written)
	}
}

fn write(path: &Path, text: &str, written: &mut String) -> Result<(), String> {
	std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
	written.push_str(&format!("written: {}\n", path.display()));
	Ok(())
}

impl AuditCmd {
	async fn audit(&self) -> Result<String, String> {
		let journal = match &self.journal {
			Some(path) => {
				Some(std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?)
			}
			None => None,
		};
		let state = self.at.state().await?;
		Kept::read(&state, self.coop).await?.audit(journal.as_deref())
	}
}
