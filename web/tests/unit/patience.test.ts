import { expect, test, vi } from "vitest";
import { UNPROVED, within } from "../../src/chain/patience";
import { unproved } from "../../src/chain/unproved";

type Provider = Parameters<typeof unproved>[0];
type Message = Parameters<Parameters<Provider>[0]>[0];

/** A node that starts an operation for each call, and then proves nothing. What the library hears is returned. */
function heardOf(name: string): Message[] {
  const heard: Message[] = [];
  const node: Provider = (tell) => ({
    send({ id = null }) {
      tell({ jsonrpc: "2.0", id, result: { result: "started", operationId: "7" } });
      const result = { event: "operationInaccessible", operationId: "7" };
      tell({
        jsonrpc: "2.0",
        method: "chainHead_v1_followEvent",
        params: { subscription: "s", result },
      });
    },
    disconnect: () => undefined,
  });
  const way = unproved(node)((message) => heard.push(message));
  way.send({ jsonrpc: "2.0", id: 1, method: "chainHead_v1_call", params: ["s", "0x00", name, "0x"] });
  return heard;
}

test("a question that no node proves ends with an error, and is not asked for ever", () => {
  const [started, ended] = heardOf("MemberAppApi_preview");
  expect(started).toMatchObject({ id: 1, result: { operationId: "7" } });
  expect(ended).toMatchObject({
    params: { subscription: "s", result: { event: "operationError", operationId: "7", error: UNPROVED } },
  });
});

test("what the library asks of a runtime is left to the library", () => {
  for (const name of ["Metadata_metadata_at_version", "TaggedTransactionQueue_validate_transaction"]) {
    expect(heardOf(name)[1]).toMatchObject({ params: { result: { event: "operationInaccessible" } } });
  }
});

test("a wait ends with the answer, with its error, or when its time is over", async () => {
  vi.useFakeTimers();
  const end = Date.now() + 1_000;
  await expect(within(Promise.resolve(1), end)).resolves.toBe(1);
  await expect(within(Promise.reject(new Error("no")), end)).rejects.toThrow("no");
  const never = expect(within(new Promise(() => undefined), end)).rejects.toThrow("no answer in time");
  await vi.advanceTimersByTimeAsync(1_000);
  await never;
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
