"""Alice reads her home, claims her dividend, looks at what a payment will do, and pays Bob.

    python clients/substrate_interface.py ws://127.0.0.1:9944

It uses async-substrate-interface. The last line of the output is JSON. Amounts are in the smallest part of the money.
"""

import json
import sys

import sr25519
from async_substrate_interface.sync_substrate import SubstrateInterface
from bip39 import bip39_to_mini_secret
from scalecodec.utils.ss58 import ss58_encode

PHRASE = "bottom drive obey lake curtain smoke basket hold race lonely fit walk"
UNIT = 1_000_000_000
AMOUNT = 5 * UNIT


class Key:
    """The development key with this name. It is what async-substrate-interface signs with."""

    crypto_type = 1  # sr25519
    ss58_format = 42

    def __init__(self, name: str) -> None:
        text = name.encode()
        code = (bytes([len(text) << 2]) + text).ljust(32, b"\0")
        root = sr25519.pair_from_seed(bytes(bip39_to_mini_secret(PHRASE, "")))
        _, self.public_key, self._private_key = sr25519.hard_derive_keypair((code, *root), b"")
        self.ss58_address = ss58_encode(self.public_key, self.ss58_format)

    def sign(self, data: bytes | str) -> bytes:
        if isinstance(data, str):
            data = bytes.fromhex(data.removeprefix("0x"))
        return sr25519.sign((self.public_key, self._private_key), bytes(data))


def main() -> None:
    url = sys.argv[1] if len(sys.argv) > 1 else "ws://127.0.0.1:9944"
    alice, bob = Key("Alice"), Key("Bob")
    with SubstrateInterface(url=url, ss58_format=42) as chain:

        def home() -> dict:
            final = chain.get_chain_finalised_head()
            return plain(chain.runtime_call("MemberAppApi", "me", [alice.ss58_address], final))

        def send(call):
            signed = chain.create_signed_extrinsic(call=call, keypair=alice)
            receipt = chain.submit_extrinsic(signed, wait_for_finalization=True)
            if not receipt.is_success:
                raise SystemExit(f"the chain refuses it: {receipt.error_message}")
            return receipt

        before = home()
        member = before["person"]["id"]
        print(f"member {member} holds {before['balance']['free']} and can claim {before['balance']['unclaimed']}")
        if before["balance"]["unclaimed"]:
            send(chain.compose_call("Dividend", "claim", {}))

        payment = chain.compose_call(
            "Balances", "transfer_keep_alive", {"dest": bob.ss58_address, "value": AMOUNT}
        )
        preview = plain(chain.runtime_call("MemberAppApi", "preview", [alice.ss58_address, bytes(payment.data.data)]))
        if "Ok" not in preview:
            raise SystemExit(f"no preview: {preview}")
        preview = preview["Ok"]
        fee = chain.get_payment_info(call=payment, keypair=alice)["partial_fee"]
        pays = next(iter(preview["pays"]))
        print(f"a payment of {AMOUNT}: the fee is {fee}, and the quota pays: {pays == 'Quota'}")

        held = home()["balance"]["free"]
        receipt = send(payment)
        after = home()["balance"]["free"]
        print(f"paid in block {receipt.block_hash}; Alice holds {after}")
        answer = {
            "member": member,
            "outcome": "Ok" in preview["outcome"],
            "events": len(preview["events"]),
            "pays": pays,
            "fee": str(fee),
            "spent": str(held - after),
        }
        print(json.dumps(answer))


def plain(answer):
    """The value of an answer, which is wrapped in some versions."""
    return getattr(answer, "value", answer)


if __name__ == "__main__":
    main()
