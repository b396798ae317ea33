// Texts. One folder a language, one file an area: see README.md. A screen names a message, and never writes a text.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createSignal } from "solid-js";

const files = import.meta.glob<string>("./*/*.ftl", { query: "?raw", import: "default" });

/** The language in which every text exists. */
const FIRST = "en";

/** The languages that have a folder, by their own names. */
export const languages: Record<string, string> = Object.fromEntries(
  [...new Set(Object.keys(files).map((path) => path.split("/")[1] ?? FIRST))].map((tag) => {
    const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
    return [tag, name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)];
  }),
);
const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur"];

/** A catalogue says no more that texts came to it, so the signal always tells. */
const [bundle, setBundle] = createSignal<FluentBundle>(new FluentBundle(FIRST), { equals: false });
/** Sentences for errors and for calls are more than all other texts. They come after the first screen. */
const isLate = (area: string) => area.startsWith("errors") || area.endsWith("calls");
let late: Promise<void> = Promise.resolve();

/** The language of the texts now. */
export const language = () => bundle().locales[0] ?? FIRST;

/** The language that the browser prefers, of those that we have. */
export function preferred(): string {
  const wanted = navigator.languages.map((tag) => tag.split("-")[0] ?? "");
  return wanted.find((tag) => tag in languages) ?? FIRST;
}

/** Adds the texts of these areas to a catalogue. */
async function learn(next: FluentBundle, tag: string, wanted: (area: string) => boolean): Promise<void> {
  const texts = Object.entries(files)
    .filter(([path]) => path.startsWith(`./${tag}/`))
    .filter(([path]) => wanted(path.slice(path.lastIndexOf("/") + 1, -".ftl".length)))
    .map(([, load]) => load());
  for (const text of await Promise.all(texts)) next.addResource(new FluentResource(text));
}

/** Speaks this language from now on, with the texts of these areas, or of all that members see in their app. */
export async function speak(tag: string, areas?: string[]): Promise<void> {
  const next = new FluentBundle(tag, { useIsolating: true });
  await learn(next, tag, (area) => (areas ? areas.includes(area) : area !== "public" && !isLate(area)));
  document.documentElement.lang = tag;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(tag) ? "rtl" : "ltr";
  setBundle(next);
  if (areas) return;
  late = learn(next, tag, isLate).then(
    () => {
      if (bundle() === next) setBundle(next);
    },
    (error) => console.warn(error),
  );
}

/** Waits for the sentences about errors and calls, too. */
export const allTexts = () => late;

/** The text of a message. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  const now = bundle();
  const message = now.getMessage(id);
  if (!message?.value) return id;
  return now.formatPattern(message.value, args ?? null, []);
}

/** Whether there is such a message. */
export const has = (id: string) => bundle().hasMessage(id);
