// The address keeps the view: which part is shown, and how many days the curves have. `#budgets&days=30`.

export const parts = [
  "overview",
  "money",
  "members",
  "budgets",
  "decisions",
  "cooperatives",
  "currencies",
  "validators",
  "rules",
] as const;
export type Part = (typeof parts)[number];

/** How many days a curve has. 0 is all of them. */
export const spans = [30, 365, 0] as const;
export type SpanOfDays = (typeof spans)[number];

export interface View {
  part: Part;
  days: SpanOfDays;
}

/** What an address says. What it does not say, or says wrongly, is as on a first visit. */
export function readView(fragment: string): View {
  const [name, ...rest] = fragment.replace(/^#\/?/, "").split("&");
  const part = parts.find((known) => known === name) ?? "overview";
  const said = new URLSearchParams(rest.join("&")).get("days");
  const days = spans.find((span) => String(span) === said) ?? 365;
  return { part, days };
}

export function writeView({ part, days }: View): string {
  return days === 365 ? `#${part}` : `#${part}&days=${days}`;
}
