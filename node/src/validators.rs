//! The meaning of the number of validators for a chain, in words.

/// With fewer validators than this, the chain cannot lose any.
pub const SAFE: usize = 4;

/// The number of validators, of this total, that must run so that blocks become final: more than two thirds.
pub fn needed(validators: usize) -> usize {
	validators - validators.saturating_sub(1) / 3
}

/// What happens when a validator is lost.
pub fn loss(validators: usize) -> String {
	match validators {
		0 => "The chain has no validator and makes no blocks.".into(),
		1 => format!(
			"The chain has 1 validator. When it is lost, the chain stops. With {SAFE} validators, one can be lost."
		),
		2 | 3 => format!(
			"The chain has {validators} validators, and all must run. When one is lost, nothing is final until it comes \
			 back or finality is restarted. With {SAFE} validators, one can be lost."
		),
		_ => match (validators - 1) / 3 {
			1 => format!("The chain has {validators} validators. It goes on when 1 of them is lost."),
			most => format!("The chain has {validators} validators. It goes on when {most} of them are lost."),
		},
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn more_than_two_thirds_must_run() {
		let table = [(0, 0), (1, 1), (2, 2), (3, 3), (4, 3), (5, 4), (6, 5), (7, 5), (10, 7), (100, 67)];
		for (validators, must_run) in table {
			assert_eq!(needed(validators), must_run, "{validators}");
			assert!(validators == 0 || 3 * must_run > 2 * validators, "{validators}");
		}
	}

	#[test]
	fn a_loss_is_told_as_it_is() {
		assert!(loss(1).contains("the chain stops"));
		assert!(loss(2).contains("2 validators, and all must run"));
		assert!(loss(3).contains("nothing is final until it comes back or finality is restarted"));
		assert!(loss(4).contains("goes on when 1 of them is lost"));
		assert!(loss(7).contains("goes on when 2 of them are lost"));
	}
}
