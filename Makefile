# What people do with this repository. `make` alone lists it.

# CI keeps its build outside the checkout, so that a kept machine reuses it.
ifdef CI
export CARGO_TARGET_DIR ?= $(HOME)/.cache/rochdale/target
endif

TARGET := $(or $(CARGO_TARGET_DIR),target)
NEXTEST := $(shell command -v cargo-nextest 2>/dev/null)
CHAIN ?= dev
SECONDS ?= 60
SEED ?= 0

.PHONY: help setup build run test check fuzz network network-quick small-machine app app-build app-check app-test try-upgrade weights bench colluders rings reference release release-runtime package

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## /make \1\t/' | expand -t 20

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

check: setup ## formatting, lints, imports, plain English, and what docs/ says of files and tests
	cargo fmt --all --check
	scripts/check-docs
	scripts/check-imports
	scripts/plain-english
	SKIP_WASM_BUILD=1 cargo clippy --workspace --all-targets -- --deny warnings
	cargo check --quiet --manifest-path primitives/equal-shares/fuzz/Cargo.toml --no-default-features
	cargo check --quiet --manifest-path primitives/ledger/fuzz/Cargo.toml --no-default-features

fuzz: export FUZZ_SECONDS = $(SECONDS)
fuzz: export FUZZ_SEED = $(SEED)
fuzz: export FUZZ_LIVES = $(LIVES)
fuzz: export FUZZ_THREADS = $(or $(THREADS),$(shell nproc))
fuzz: setup ## random calls of the whole runtime, for SECONDS=60 from SEED=0 on
ifdef NEXTEST
	cargo nextest run --workspace --no-capture -E 'binary(fuzz)'
else
	cargo test --workspace --test fuzz -- --nocapture
endif

LONG := finality_comes_back never_votes a_referendum_upgrades
NETWORKS := binary(network) | binary(stories) | binary(decisions) | binary(how_we_decide) | binary(figures) | binary(guides)
network: export ROCHDALE_FIGURES = $(abspath $(TARGET))/network.txt
network: setup ## real validators: what may happen to them, and how long payments take (some half an hour)
	@rm -f $(ROCHDALE_FIGURES)
ifdef NEXTEST
	cargo nextest run --workspace --no-capture --run-ignored all -E '$(NETWORKS)'; \
		status=$$?; cat $(ROCHDALE_FIGURES); exit $$status
else
	cargo test --workspace --test network --test stories --test decisions --test how_we_decide --test figures --test guides -- \
		--nocapture --include-ignored --test-threads 1; status=$$?; cat $(ROCHDALE_FIGURES); exit $$status
endif

network-quick: setup ## the shortest ones of them, in some four minutes; `make test` runs them, too
ifdef NEXTEST
	cargo nextest run --workspace -E '($(NETWORKS)) $(LONG:%=- test(%))'
else
	cargo test --workspace --test network --test stories --test decisions --test how_we_decide --test figures --test guides -- --test-threads 1 $(LONG:%=--skip %)
endif

# ROCHDALE_NODE=target/production/rochdale-node tries a release. SLOWER says how many times as long as the SDK's
# reference machine this one takes, as scripts/weights prints it.
small-machine: export ROCHDALE_SLOWER = $(or $(SLOWER),1)
small-machine: setup ## full blocks on machines as slow as a Raspberry Pi 4 (root, and nothing else on this machine)
ifdef NEXTEST
	cargo nextest run --workspace --no-capture --run-ignored all -E 'binary(small_machine)'
else
	cargo test --workspace --test small_machine -- --nocapture --include-ignored --test-threads 1
endif

# `scripts/setup --app` puts Node 22 here if this machine has an older one.
NODE22 := $(HOME)/.cache/rochdale/node/node_modules/.bin
WEB = cd web && export PATH="$(NODE22):$$PATH" ROCHDALE_NODE="$(or $(ROCHDALE_NODE),$(abspath $(TARGET))/debug/rochdale-node)" &&

# Packages are installed again only when their list has changed.
web/node_modules: web/package-lock.json
	$(WEB) npm ci --ignore-scripts --no-audit --no-fund && touch node_modules

.PHONY: app-ready
app-ready: $(if $(ROCHDALE_NODE),,build)
	@scripts/setup --app
	@$(MAKE) --no-print-directory web/node_modules
	@$(WEB) npm run --silent descriptors

app: app-ready ## the members' app on a live development chain
	$(WEB) npm run --silent dev

app-build: app-ready ## the members' app as static files, in web/dist
	$(WEB) npm run --silent build

app-check: app-build ## the members' app: lint, types, unit tests, sizes and licences of the build
	$(WEB) npm run --silent check && npm test && npm run --silent test:build

app-test: app-check ## the members' app: all that, and stories in a real browser on the real node
	$(WEB) npm run --silent test:browser

try-upgrade: export ROCHDALE_TRY_RUNTIME = 1
try-upgrade: setup ## upgrades after which every pallet checks its storage (builds much of the SDK again)
ifdef NEXTEST
	cargo nextest run --workspace --run-ignored all -E 'binary(upgrade)'
else
	cargo test --workspace --test upgrade -- --include-ignored
endif

weights: setup ## measures what each call weighs on this machine, and writes it (needs frame-omni-bencher)
	scripts/weights

bench: build ## transfers per second, the dividend and decay with a million members, counts with a million ballots, an audit
	$(TARGET)/debug/examples/audit
	$(TARGET)/debug/examples/bench
	$(TARGET)/debug/examples/count
	$(TARGET)/debug/examples/elections
	$(TARGET)/debug/examples/growth
	$(TARGET)/debug/examples/transfers
	$(TARGET)/debug/examples/transfer_cost

reference: build ## the pages in docs/api, from the metadata of the runtime, and the table of powers
	$(TARGET)/debug/examples/reference
	$(TARGET)/debug/examples/powers

colluders: build ## how many identities colluders have after a time: the table in pallets/members/README.md
	$(TARGET)/debug/examples/colluders

rings: build ## what a ring takes in a mutual credit: the table in pallets/currencies/README.md
	$(TARGET)/debug/examples/rings

# With SYMBOL=GRN the runtime is one community's own: hardware wallets show this symbol instead of UNIT.
ifdef SYMBOL
release release-runtime package: export ROCHDALE_SYMBOL = $(SYMBOL)
endif
release: setup ## the node as released: LTO, the metadata's hash in the runtime
	scripts/at-one-place cargo build --locked --profile production --package rochdale-node --features rochdale-runtime/metadata-hash

package: release ## a Debian package of the node as released, in target/debian (needs cargo-deb)
	cargo deb --no-build --package rochdale-node --profile production

release-runtime: setup ## the runtime as released, with the same bytes (SYMBOL=GRN: hardware wallets show this symbol)
	scripts/at-one-place cargo build --locked --profile production --package rochdale-runtime --features rochdale-runtime/metadata-hash
