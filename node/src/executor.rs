//! Runs the runtime, which is Wasm, and keeps what it was compiled to.

use sc_executor::{HeapAllocStrategy, WasmExecutor, DEFAULT_HEAP_ALLOC_STRATEGY};
use sc_service::Configuration;

use crate::service::HostFunctions;

/// Below the base path: the runtime as machine code. Compiling it takes some ten seconds of a fast core, and on a small
/// machine minutes; so a node that is started again finds it here. It can be deleted at any time.
const COMPILED: &str = "compiled";

/// The environment variable that names another directory for it. The tests, which start a hundred nodes, share one.
const COMPILED_ELSEWHERE: &str = "ROCHDALE_COMPILED";

/// The executor that the configuration asks for: the SDK's `new_wasm_executor`, which compiles at each start.
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
	// Only a whole path will do.
	let directory = std::env::var_os(COMPILED_ELSEWHERE)
		.map_or_else(|| config.base_path.path().join(COMPILED), std::path::PathBuf::from);
	match std::path::absolute(directory) {
		Ok(path) => builder.with_cache_path(path).build(),
		Err(_) => builder.build(),
	}
}
