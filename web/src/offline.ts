// Keeps the files of the app on the phone, so that it starts without a connection. See `offline.worker.js`.
import { createSignal } from "solid-js";
import { policy } from "./domain/trusted";

const [fresh, setFresh] = createSignal<ServiceWorker>();

/** Whether a new version of the app is on the phone, and waits for a word. */
export const newVersion = () => fresh() !== undefined;

/** Takes the new version. The page is loaded again. */
export function takeNewVersion() {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  fresh()?.postMessage("take over");
}

/** Fetches the files, and looks for a new version. Browsers without service workers always need a connection. */
export async function stayReady(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  try {
    const kept = await navigator.serviceWorker.register(policy.createScriptURL("./offline.worker.js"));
    const look = () => {
      // The first version has nobody to take over from.
      if (kept.waiting && navigator.serviceWorker.controller) setFresh(kept.waiting);
    };
    look();
    kept.addEventListener("updatefound", () => kept.installing?.addEventListener("statechange", look));
  } catch (error) {
    console.warn(error);
  }
}
