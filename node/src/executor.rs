//! Runs the runtime, which is Wasm, and keeps its compiled code.

use sc_executor::{HeapAllocStrategy, WasmExecutor, DEFAULT_HEAP_ALLOC_STRATEGY};
use sc_service::Configuration;

use crate::client::HostFunctions;

/// The directory below the base path for the runtime as machine code. To compile it takes about ten seconds on a fast
/// core, and minutes on a small machine. So a node that is started again finds the code here. The directory can be
/// deleted at any time.
const COMPILED: &str = "compiled";

/// The environment variable that names another directory for the code. The tests, which start a hundred nodes, share
/// one.
const COMPILED_ELSEWHERE: &str = "ROCHDALE_COMPILED";

/// The executor for this configuration: the SDK's `new_wasm_executor` (which compiles at each start), with a cache.
pub fn new(config: &Configuration) -> WasmExecutor<HostFunctions> {
	let executor = &config.executor;
	let pages = executor.default_heap_pages.and_then(|pages| u32::try_from(pages).ok());
	let strategy =
		pages.map_or(DEFAULT_HEAP_ALLOC_STRATEGY, |extra_pages| HeapAllocStrategy::Static { extra_pages });
	let builder = WasmExecutor::builder()
		.with_execution_method(executor.wasm_method)
		.with_onchain_heap_alloc_strategy(strategy)
		.with_offchain_heap_alloc_strategy(strategy)
		.with_max_runtime_instances(executor.max_runtime_instances)
		.with_runtime_cache_size(executor.runtime_cache_size);
	// Only an absolute path is accepted.
	let directory = std::env::var_os(COMPILED_ELSEWHERE)
		.map_or_else(|| config.base_path.path().join(COMPILED), std::path::PathBuf::from);
	match std::path::absolute(directory) {
		Ok(path) => builder.with_cache_path(path).build(),
		Err(_) => builder.build(),
	}
}
