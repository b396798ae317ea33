//! The members' app as a folder of static files: `web write` makes it for one community, `web serve` tries it out.

mod files;
mod serve;
mod write;

/// Write the members' app for a community as static files, or try such files out.
#[derive(Debug, clap::Subcommand)]
pub enum WebCmd {
	/// Write the members' app of a community: a folder of files that any static host can publish.
	Write(write::WriteCmd),

	/// Serve such a folder to try it out, with the headers that a host must send.
	Serve(serve::ServeCmd),
}

impl WebCmd {
	/// Runs the command. The error is one text for the terminal.
	pub fn run(&self) -> Result<(), String> {
		match self {
			Self::Write(cmd) => cmd.run(),
			Self::Serve(cmd) => cmd.run(),
		}
	}
}
