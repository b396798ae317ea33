// A vote that was sealed anew stands only if the chain has its commitment. So the phone keeps the secrets of both.
import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import * as store from "../../src/store";

const first = { salt: "0x01", ballot: [{ project: 0, points: 1 }] };
const second = { salt: "0x02", ballot: [{ project: 1, points: 1 }] };

afterEach(store.forget);

test("a vote that is sealed anew does not replace the older secret", async () => {
  await store.sealVote("budget-0-1", first);
  await store.sealVote("budget-0-1", second);
  expect(await store.sealedVotes("budget-0-1")).toEqual([second, first]);
  expect(await store.sealedVotes("budget-0-2")).toEqual([]);
});

test("a backup brings all secrets, and takes none away that were sealed since", async () => {
  await store.sealVote("budget-0-1", first);
  const saved = await store.backup("0xab");
  await store.sealVote("budget-0-1", second);
  expect(await store.restoreBackup(saved, "0xab")).toBe(true);
  expect(await store.sealedVotes("budget-0-1")).toEqual([second, first]);
  await store.forget();
  expect(await store.restoreBackup(saved, "0xab")).toBe(true);
  expect(await store.sealedVotes("budget-0-1")).toEqual([first]);
});

test("what was kept until it was sent can be removed", async () => {
  await store.remember("ballot-draft-0-1", first.ballot);
  expect((await store.remembered("ballot-draft-0-1"))?.value).toEqual(first.ballot);
  await store.unremember("ballot-draft-0-1");
  expect(await store.remembered("ballot-draft-0-1")).toBeUndefined();
});
