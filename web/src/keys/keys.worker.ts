// Keeps the opened key for five minutes, in a thread that the screens cannot look into.
import {
  addPasskey,
  newWords,
  type Open,
  open,
  type Sealed,
  seal,
  unseal,
  unsealByPasskey,
  valid,
} from "./vault";

export type Ask =
  | { kind: "make"; password: string }
  | { kind: "restore"; secret: string; password: string }
  | { kind: "look"; secret: string }
  | { kind: "open"; sealed: Sealed; password: string }
  | { kind: "openByPasskey"; sealed: Sealed; secret: Uint8Array }
  | {
      kind: "addPasskey";
      sealed: Sealed;
      password: string;
      passkey: { id: string; salt: string; secret: Uint8Array };
    }
  | { kind: "words"; sealed: Sealed; password: string }
  | { kind: "sign"; message: Uint8Array }
  | { kind: "isOpen" }
  | { kind: "lock" };

const OPEN_MS = 5 * 60_000;
let opened: Open | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function keep(key: Open | undefined) {
  opened = key;
  clearTimeout(timer);
  if (key) timer = setTimeout(() => keep(undefined), OPEN_MS);
}

async function answer(ask: Ask): Promise<unknown> {
  switch (ask.kind) {
    case "make":
    case "restore": {
      const secret = ask.kind === "make" ? newWords() : ask.secret;
      const sealed = await seal(secret, ask.password);
      keep(open(secret));
      return sealed;
    }
    case "look":
      return valid(ask.secret) ? open(ask.secret).address : undefined;
    case "open":
      keep(open(await unseal(ask.sealed, ask.password)));
      return opened?.address;
    case "openByPasskey":
      keep(open(await unsealByPasskey(ask.sealed, ask.secret)));
      return opened?.address;
    case "addPasskey":
      return addPasskey(ask.sealed, ask.password, ask.passkey);
    case "words":
      return unseal(ask.sealed, ask.password);
    case "sign":
      return opened?.sign(ask.message);
    case "isOpen":
      return opened !== undefined;
    case "lock":
      return keep(undefined);
  }
}

addEventListener("message", async (message: MessageEvent<{ id: number; ask: Ask }>) => {
  const { id, ask } = message.data;
  try {
    postMessage({ id, value: await answer(ask) });
  } catch {
    // Nothing is said of the reason: a wrong password and a changed file look the same.
    postMessage({ id, failed: true });
  }
});
