# What people do with this repository. `make` alone lists it.

# CI keeps its build outside the checkout, so that a kept machine reuses it.
ifdef CI
export CARGO_TARGET_DIR ?= $(HOME)/.cache/rochdale/target
endif

TARGET := $(or $(CARGO_TARGET_DIR),target)
NEXTEST := $(shell command -v cargo-nextest 2>/dev/null)
CHAIN ?= dev

.PHONY: help setup build run test check network weights bench release

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /make \1\t/' | expand -t 16

setup: ## installs what is missing (quick when nothing is)
	@scripts/setup

# Examples and the whole workspace are named so that the features are those of `make test`: nothing is
# compiled twice.
build: setup ## the node, in target/debug
	cargo build --workspace --bins --examples

run: build ## a live development chain (CHAIN=path/to/community.toml for another community)
	$(TARGET)/debug/rochdale-node $(if $(filter dev,$(CHAIN)),--dev,--chain $(CHAIN))

test: setup ## all tests
ifdef NEXTEST
	cargo nextest run --workspace
else
	cargo test --workspace
endif

check: setup ## formatting and lints
	cargo fmt --all --check
	SKIP_WASM_BUILD=1 cargo clippy --workspace --all-targets -- --deny warnings
	cargo check --quiet --manifest-path primitives/equal-shares/fuzz/Cargo.toml --no-default-features

network: setup ## a network of four real validators, one of which is killed and comes back
ifdef NEXTEST
	cargo nextest run --workspace -E 'binary(network)'
else
	cargo test --workspace --test network
endif

weights: setup ## measures the weights of our pallets on this machine and writes them (needs frame-omni-bencher)
	scripts/weights

bench: build ## transfers per second, the dividend and decay with a million members, counts with a million ballots
	$(TARGET)/debug/examples/bench
	$(TARGET)/debug/examples/count
	$(TARGET)/debug/examples/growth
	$(TARGET)/debug/examples/transfers

release: setup ## the node as released: LTO, the metadata's hash in the runtime
	cargo build --profile production --package rochdale-node --features rochdale-runtime/metadata-hash
