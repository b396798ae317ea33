// How long the app waits for the chain. Each wait ends: with an answer, or with an error that a screen puts into words.

/** For an answer. A slow phone on a slow line has it by then. */
export const PATIENCE_MS = 20_000;
/** The error of a question that no node has answered with a proof. Another node may, or the same one later. */
export const UNPROVED = "no node proves an answer to this";

/** The promise, or an error at this time. */
export function within<T>(promise: Promise<T>, end: number): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error("no answer in time")), Math.max(0, end - Date.now()));
    promise.then(done, fail).finally(() => clearTimeout(timer));
  });
}

/** A file of the site. `undefined` if the host does not answer. */
export const ownFile = (name: string): Promise<Response | undefined> =>
  fetch(`./${name}`, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => undefined);
