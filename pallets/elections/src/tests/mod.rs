//! Tests, one file for each behaviour.

mod attacks;
mod counting;
mod random;
mod recalling;
mod seating;
mod standing;
mod voting;

use frame_support::{assert_noop, assert_ok};

use crate::{mock::*, *};

type Error = crate::Error<Test>;
