//! Tests, one file for each behaviour.

mod attacks;
mod attending;
mod clearing;
mod concluding;
mod convening;
mod minutes;
mod objecting;
mod random;
mod reading;
mod voting;

use frame_support::{assert_noop, assert_ok, sp_runtime::Perbill, storage::with_storage_layer};
use rochdale_primitives::{ElectorateId, GeneralAssembly, Moment, TermLimit};

use crate::{mock::*, types::*, CONCLUDE_WITHIN};

type Error = crate::Error<Test>;
type Event = crate::Event<Test>;
