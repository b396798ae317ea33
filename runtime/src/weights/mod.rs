//! What the calls of the SDK's pallets weigh in this runtime, measured by `make weights`.
//!
//! Babe, Grandpa, sessions, the treasury and safe mode keep the SDK's figures: its benchmarks of these do not run here,
//! or measure nothing.

pub mod frame_system;
pub mod frame_system_extensions;
pub mod pallet_balances;
pub mod pallet_collective;
pub mod pallet_migrations;
pub mod pallet_multisig;
pub mod pallet_parameters;
pub mod pallet_preimage;
pub mod pallet_proxy;
pub mod pallet_scheduler;
pub mod pallet_timestamp;
pub mod pallet_transaction_payment;
pub mod pallet_tx_pause;
pub mod pallet_utility;
