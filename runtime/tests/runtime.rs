//! Stories of the whole runtime, in one program. Each program must be linked with the whole runtime, which takes longer
//! than running it.

mod common;
#[macro_use]
#[path = "common/changes.rs"]
mod changes;
#[path = "common/coops.rs"]
mod coops;
#[path = "common/budget.rs"]
mod election;
#[path = "examples/common/mod.rs"]
#[allow(dead_code)]
mod node;
#[path = "common/pages/mod.rs"]
mod pages;

mod app;
mod assembly;
mod bakery;
mod bounds;
mod budget;
mod coop_money;
mod cooperative;
mod currencies;
mod elections;
mod fees;
mod genesis;
mod growth;
mod hardware;
mod juries;
mod keys;
mod meetings;
mod patronage;
mod preview;
mod reference;
mod stakeholders;
mod standstill;
mod statistics;
mod survival;
mod wasm;
mod year;
