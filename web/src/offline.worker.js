// Answers from the files of one version of the app. `scripts/seal.ts` fills in the list, and what the version is.
const files = new Set(FILES);
const kept = `files-${VERSION}`;
/** What the community says of itself is asked for anew, and kept for a start without a connection. */
const own = ["community.json", "chain.json"];
const OWN = "community";
const PATIENCE_MS = 4_000;

async function keep(cache, name) {
  // The name of an asset changes with its content; what is kept under another name may be old.
  const answer = await fetch(name, { cache: name.startsWith("assets/") ? "default" : "no-cache" });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  // Some hosts send from `index.html` to `/`, and a browser opens no page that was sent on.
  const content = answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer;
  await cache.put(name, content);
}

addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(kept).then((cache) => Promise.all([...files].map((name) => keep(cache, name)))),
  );
});

// A new version waits until the member says so: nothing changes under their fingers.
addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
});

addEventListener("activate", (event) => {
  const old = (name) => name.startsWith("files-") && name !== kept;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))),
  );
});

async function ask(request) {
  const cache = await caches.open(OWN);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const last = await cache.match(request);
    if (last) return last;
    throw error;
  }
}

addEventListener("fetch", (event) => {
  const { url, method } = event.request;
  if (method !== "GET" || !url.startsWith(registration.scope)) return;
  const name = new URL(url).pathname.slice(new URL(registration.scope).pathname.length) || "index.html";
  if (own.includes(name)) event.respondWith(ask(event.request));
  else if (files.has(name)) {
    event.respondWith(
      caches
        .open(kept)
        .then((cache) => cache.match(name))
        .then((answer) => answer ?? fetch(event.request)),
    );
  }
});
