//! View functions over subxt, for the example and the tests.

use codec::{DecodeAll, Encode};
use frame_support::view_functions::ViewFunctionDispatchError;
use subxt::{
	dynamic::{self, Value},
	ext::scale_value::scale::decode_as_type,
	OnlineClient, PolkadotConfig,
};

/// The answer of a view function, as of the newest final block.
pub async fn view(
	chain: &OnlineClient<PolkadotConfig>,
	pallet: &str,
	function: &str,
	arguments: Vec<Value>,
) -> Result<Value, Box<dyn std::error::Error>> {
	let at = chain.at_current_block().await?;
	let asked = dynamic::view_function_call::<Vec<Value>, Value>(pallet, function, arguments);
	let input = at.view_functions().encode_args(&asked)?;
	// subxt 0.51.1 omits the length of the arguments, which come after the function's id of 32 bytes. And it reads the
	// result of the runtime as if it were the answer in it.
	let (id, arguments) = input.split_at(32);
	let input = [id, &arguments.encode()].concat();
	let answer = at.view_functions().call_raw(Some(&input)).await?;
	let answer = Result::<Vec<u8>, ViewFunctionDispatchError>::decode_all(&mut &answer[..])?
		.map_err(|error| format!("{pallet}.{function}: {error:?}"))?;
	let metadata = at.metadata_ref();
	let known = metadata.pallet_by_name(pallet).and_then(|pallet| pallet.view_function_by_name(function));
	let kind = known.ok_or("the chain has no such view function")?.output_ty();
	Ok(decode_as_type(&mut &answer[..], kind, metadata.types())?.remove_context())
}
