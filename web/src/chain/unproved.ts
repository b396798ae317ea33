// Between the library and a way to the chain: questions that no node answers with a proof end with an error.
import type { createClient } from "polkadot-api";
import { UNPROVED } from "./patience";

type Provider = Parameters<typeof createClient>[0];
type Connection = ReturnType<Provider>;
type Heard = Parameters<Parameters<Provider>[0]>[0];

/** What the library itself asks of a runtime. It goes on by itself when somebody answers again. */
const OF_THE_LIBRARY = /^(Metadata|Core|TaggedTransactionQueue)_/;

/**
 * Ends the questions that no node answers with a proof. The library would ask them again for ever. Those who asked know
 * better for how long they can wait.
 */
export function unproved(provider: Provider): Provider {
  return (tell) => {
    const calls = new Set<unknown>();
    const operations = new Set<unknown>();
    const connection: Connection = provider((message: Heard) => {
      if ("method" in message) {
        const event = message.params?.result;
        if (operations.has(event?.operationId)) {
          if (event.event !== "operationWaitingForContinue") operations.delete(event.operationId);
          if (event.event === "operationInaccessible") {
            const result = { event: "operationError", operationId: event.operationId, error: UNPROVED };
            return tell({ ...message, params: { ...message.params, result } });
          }
        }
      } else if (calls.delete(message.id) && "result" in message) operations.add(message.result?.operationId);
      tell(message);
    });
    return {
      ...connection,
      send(message) {
        const [, , name] = message.method === "chainHead_v1_call" ? message.params : [];
        if (typeof name === "string" && !OF_THE_LIBRARY.test(name)) calls.add(message.id);
        connection.send(message);
      },
    };
  };
}
