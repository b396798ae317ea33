// What the screens can ask the thread with the key.
import { policy } from "../domain/trusted";
import type { Ask } from "./keys.worker";
import workerUrl from "./keys.worker?worker&url";
import { makePasskey, passkeySecret } from "./passkey";
import type { Sealed } from "./vault";

export { canPasskey } from "./passkey";
export { strongEnough } from "./strength";
export type { Sealed } from "./vault";

export class WrongPassword extends Error {}

let worker: Worker | undefined;
let count = 0;
const open = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>();

function ask<T>(question: Ask): Promise<T> {
  if (!worker) {
    worker = new Worker(policy.createScriptURL(workerUrl), { type: "module" });
    worker.onmessage = (message: MessageEvent<{ id: number; value?: unknown; failed?: boolean }>) => {
      const { id, value, failed } = message.data;
      const waiting = open.get(id);
      open.delete(id);
      if (failed) waiting?.fail(new WrongPassword());
      else waiting?.done(value);
    };
  }
  count += 1;
  const id = count;
  return new Promise<T>((done, fail) => {
    open.set(id, { done: (value) => done(value as T), fail });
    worker?.postMessage({ id, ask: question });
  });
}

/** Makes a new key, which is open afterwards. */
export const make = (password: string) => ask<Sealed>({ kind: "make", password });
/** Takes a key from its words, which may have a path: `words//path`. */
export const restore = (secret: string, password: string) =>
  ask<Sealed>({ kind: "restore", secret, password });
/** The address of these words, or nothing if they are no key. */
export const look = (secret: string) => ask<string | undefined>({ kind: "look", secret });
/** Opens the key for five minutes. */
export const unlock = (sealed: Sealed, password: string) => ask<string>({ kind: "open", sealed, password });
/** Opens the key for five minutes by the passkey of this phone. */
export async function unlockByPasskey(sealed: Sealed): Promise<string> {
  if (!sealed.passkey) throw new Error("there is no passkey");
  const secret = await passkeySecret(sealed.passkey);
  return ask<string>({ kind: "openByPasskey", sealed, secret });
}
/** Adds a passkey of this phone as a second lock. The password stays the first one. */
export async function addPasskey(sealed: Sealed, password: string, name: string): Promise<Sealed> {
  // A wrong password is said before the phone makes a passkey that nothing needs.
  await ask<string>({ kind: "words", sealed, password });
  const passkey = await makePasskey(name);
  return ask<Sealed>({ kind: "addPasskey", sealed, password, passkey });
}
/** Takes the passkey away. The password opens the key as before. */
export function withoutPasskey({ passkey: _, ...sealed }: Sealed): Sealed {
  return sealed;
}
/** Shows the words. It always needs the password. */
export const words = (sealed: Sealed, password: string) => ask<string>({ kind: "words", sealed, password });
/** A signature, or nothing if the key is locked. */
export const sign = (message: Uint8Array) => ask<Uint8Array | undefined>({ kind: "sign", message });
/** Whether the key is open. */
export const isOpen = () => ask<boolean>({ kind: "isOpen" });
export const lock = () => ask<void>({ kind: "lock" });
