// Charts as SVG of our own. Each has a sentence that says what one sees, and its numbers as a table and a file.
import { createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import { language, t } from "../i18n";
import { areaPath, csv, linePath, nearest, scale, stretches, ticks } from "./chart";

const WIDTH = 640;
const HEIGHT = 260;
const LEFT = 64;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 30;
const DAY_MS = 86_400_000;

export interface Sample {
  at: number;
  value: number;
  /** The exact value, for the table. */
  exact: string;
}

const short = (value: number) =>
  new Intl.NumberFormat(language(), { notation: "compact", maximumFractionDigits: 1 }).format(value);
const day = (at: number) =>
  new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeZone: "UTC" }).format(at);

/** One curve over days. */
export function Curve(props: { title: string; unit: string; name: string; samples: Sample[] }): JSX.Element {
  const [shown, setShown] = createSignal<number>();
  const first = () => props.samples[0]?.at ?? 0;
  const last = () => props.samples.at(-1)?.at ?? 1;
  const marks = () =>
    ticks(
      Math.min(...props.samples.map(({ value }) => value)),
      Math.max(...props.samples.map(({ value }) => value)),
    );
  const x = () => scale([first(), last()], [LEFT, WIDTH - RIGHT]);
  const y = () => scale([marks()[0] ?? 0, marks().at(-1) ?? 1], [HEIGHT - BOTTOM, TOP]);
  const places = () => props.samples.map(({ at, value }) => ({ x: x()(at), y: y()(value) }));
  /** A day without a block has no point. The line then has a gap. */
  const lines = () => stretches(places(), x()(first() + 1.5 * DAY_MS) - x()(first()) + 0.01);
  const base = () => y()(Math.max(0, marks()[0] ?? 0));
  const now = () => shown() ?? props.samples.length - 1;
  const said = () => {
    const sample = props.samples[now()];
    return sample ? t("public-point", { day: day(sample.at), value: sample.exact }) : "";
  };
  const move = (to: number) => setShown(Math.max(0, Math.min(props.samples.length - 1, to)));
  const keys = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowLeft: now() - 1,
      ArrowRight: now() + 1,
      Home: 0,
      End: props.samples.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  };
  const point = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    move(nearest(places(), ((event.clientX - box.left) / box.width) * WIDTH));
  };
  return (
    <Shape
      title={props.title}
      name={props.name}
      head={[t("public-day"), props.unit]}
      rows={props.samples.map(({ at, exact }) => [new Date(at).toISOString().slice(0, 10), exact])}
    >
      <div
        class="plot"
        role="slider"
        tabIndex={0}
        aria-label={props.title}
        aria-valuemin={0}
        aria-valuemax={props.samples.length - 1}
        aria-valuenow={now()}
        aria-valuetext={said()}
        onKeyDown={keys}
      >
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          aria-hidden="true"
          onPointerMove={point}
          onPointerDown={point}
        >
          <For each={marks()}>
            {(mark) => (
              <>
                <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y()(mark)} y2={y()(mark)} />
                <text x={LEFT - 8} y={y()(mark) + 5} text-anchor="end">
                  {short(mark)}
                </text>
              </>
            )}
          </For>
          <text x={LEFT} y={HEIGHT - 6}>
            {day(first())}
          </text>
          <text x={WIDTH - RIGHT} y={HEIGHT - 6} text-anchor="end">
            {day(last())}
          </text>
          <For each={lines()}>
            {(line) => (
              <>
                <path class="area" d={areaPath(line, base())} />
                <path class="line" d={linePath(line)} />
                <Show when={line.length === 1 && line[0]}>
                  {(only) => <circle class="dot" cx={only().x} cy={only().y} r="4" />}
                </Show>
              </>
            )}
          </For>
          <Show when={places()[now()]}>
            {(here) => <circle class="dot here" cx={here().x} cy={here().y} r="6" />}
          </Show>
        </svg>
        <p class="quiet said">{said()}</p>
      </div>
    </Shape>
  );
}

export interface Bar {
  name: string;
  /** Where the bar begins and ends; it begins at 0 if nothing else is said. */
  from?: number;
  to: number;
  exact: string;
  look?: "good" | "bad" | "quiet";
}

/** Bars with their names above them. A waterfall is one whose bars begin where the one before ended. */
export function Bars(props: { title: string; unit: string; name: string; bars: Bar[] }): JSX.Element {
  const ends = () => props.bars.flatMap(({ from = 0, to }) => [from, to]);
  const low = () => Math.min(0, ...ends());
  const high = () => Math.max(low() + Number.EPSILON, ...ends());
  const place = () => scale([low(), high()], [0, 100]);
  return (
    <Shape
      title={props.title}
      name={props.name}
      head={[t("public-what"), props.unit]}
      rows={props.bars.map(({ name, exact }) => [name, exact])}
    >
      <ul class="bars">
        <For each={props.bars}>
          {({ name, from = 0, to, exact, look = "good" }) => (
            <li>
              <span class="bar-name">
                <span>{name}</span>
                <span class="amount">{exact}</span>
              </span>
              <svg
                class={`one-bar ${look}`}
                viewBox="0 0 100 4"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect class="ground" x="0" y="0" width="100" height="4" />
                <rect
                  class="fill"
                  x={place()(Math.min(from, to))}
                  y="0"
                  width={place()(Math.max(from, to)) - place()(Math.min(from, to))}
                  height="4"
                />
              </svg>
            </li>
          )}
        </For>
      </ul>
    </Shape>
  );
}

/** What all charts have: a sentence, a table and a file. */
function Shape(props: {
  title: string;
  name: string;
  head: [string, string];
  rows: string[][];
  children: JSX.Element;
}): JSX.Element {
  const id = createUniqueId();
  const save = () => {
    const file = URL.createObjectURL(new Blob([csv([props.head, ...props.rows])], { type: "text/csv" }));
    const link = document.createElement("a");
    link.href = file;
    link.download = `${props.name}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(file), 10_000);
  };
  return (
    <figure class="chart" aria-labelledby={id}>
      <figcaption id={id}>{props.title}</figcaption>
      {props.children}
      <details class="numbers">
        <summary>{t("public-table")}</summary>
        <div>
          <table>
            <thead>
              <tr>
                <For each={props.head}>{(name) => <th scope="col">{name}</th>}</For>
              </tr>
            </thead>
            <tbody>
              <For each={props.rows}>
                {([name, ...cells]) => (
                  <tr>
                    <th scope="row">{name}</th>
                    <For each={cells}>{(cell) => <td>{cell}</td>}</For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
        <button type="button" class="button second" onClick={save}>
          {t("public-csv")}
        </button>
      </details>
    </figure>
  );
}
