// The last step of a build: hashes in the pages for what they load, and the list of files that a phone keeps.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

const worker = "offline.worker.js";

/** The files of a folder, with their paths in it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** What a browser compares a file with. */
export const integrity = (content: Uint8Array) =>
  `sha384-${createHash("sha384").update(content).digest("base64")}`;

export const seal: Plugin = {
  name: "seal",
  apply: "build",
  writeBundle(options) {
    const folder = options.dir ?? "";
    const read = (file: string) => readFileSync(resolve(folder, file));
    for (const page of filesOf(folder).filter((file) => file.endsWith(".html"))) {
      const html = read(page)
        .toString()
        // `rochdale-node web write` reads the policy as it stands here.
        .replaceAll("&#39;", "'")
        .replace(
          /( crossorigin)( (?:src|href)="\.\/([^"]+)")/g,
          (_, cross: string, link: string, file: string) =>
            `${cross} integrity="${integrity(read(file))}"${link}`,
        );
      writeFileSync(resolve(folder, page), html);
    }
    const files = filesOf(folder).filter((file) => file !== worker);
    const version = createHash("sha256");
    for (const file of files) version.update(`${file}\n`).update(read(file));
    const text = readFileSync(resolve(import.meta.dirname, `../src/${worker}`), "utf8")
      .replace("FILES", JSON.stringify(files))
      .replace("VERSION", JSON.stringify(version.digest("hex")));
    writeFileSync(resolve(folder, worker), text);
  },
};
