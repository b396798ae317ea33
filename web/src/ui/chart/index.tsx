// Charts. They are drawn here, and get all texts from outside. Each has a title that says what one sees, and a table.
import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import { type Fall, fall, HEIGHT, type Point, place, step, WIDTH } from "./shape";
import "./chart.css";

interface Texts {
  /** A sentence that says what one sees. */
  title: string;
  xTitle: string;
  yTitle: string;
  /** What opens the table. */
  table: string;
}

/** A line over time; an area if it is filled; or bars. A point is read by touch, or by the arrow keys. */
export function Chart(props: Texts & { kind: "line" | "area" | "bar"; points: Point[] }): JSX.Element {
  const [chosen, setChosen] = createSignal<number>();
  const id = createUniqueId();
  const where = createMemo(() => place(props.points));
  const line = () =>
    where()
      .at.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`)
      .join("");
  const area = () => `${line()}L${WIDTH} ${where().zero}L0 ${where().zero}Z`;
  const width = () => Math.max(2, (WIDTH / Math.max(1, props.points.length)) * 0.7);
  const last = () => props.points.length - 1;
  const now = () => Math.min(chosen() ?? last(), last());
  const highest = () => props.points.reduce((one, other) => (other.y > one.y ? other : one));
  const spot = () => where().at[now()] ?? [0, 0];

  function point(event: PointerEvent & { currentTarget: HTMLElement }) {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / (box.width || 1);
    setChosen(Math.max(0, Math.min(last(), Math.round(share * last()))));
  }

  return (
    <Show when={props.points.length > 1}>
      <figure class="chart" aria-labelledby={id}>
        <figcaption id={id}>{props.title}</figcaption>
        <p class="chart-read" aria-hidden="true">
          <span>{props.points[now()]?.xText}</span>
          <strong>{props.points[now()]?.yText}</strong>
        </p>
        <div
          class="chart-plot"
          role="slider"
          tabIndex={0}
          aria-label={`${props.title} ${props.yTitle}`}
          aria-valuemin={0}
          aria-valuemax={last()}
          aria-valuenow={now()}
          aria-valuetext={`${props.points[now()]?.xText}: ${props.points[now()]?.yText}`}
          onKeyDown={(event) => {
            const next = step(event.key, now(), props.points.length);
            if (next === undefined) return;
            event.preventDefault();
            setChosen(next);
          }}
          onPointerDown={point}
          onPointerMove={point}
        >
          <span class="chart-top" aria-hidden="true">
            {highest().yText}
          </span>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
            <line class="chart-zero" x1="0" x2={WIDTH} y1={where().zero} y2={where().zero} />
            <Show
              when={props.kind === "bar"}
              fallback={
                <>
                  <Show when={props.kind === "area"}>
                    <path class="chart-area" d={area()} />
                  </Show>
                  <path class="chart-line" d={line()} />
                </>
              }
            >
              <For each={where().at}>
                {([x, y], index) => (
                  <rect
                    class="chart-bar"
                    classList={{ chosen: index() === now() }}
                    x={Math.min(Math.max(0, x - width() / 2), WIDTH - width())}
                    width={width()}
                    y={Math.min(y, where().zero)}
                    height={Math.max(1, Math.abs(y - where().zero))}
                  />
                )}
              </For>
            </Show>
            <line class="chart-cursor" x1={spot()[0]} x2={spot()[0]} y1="0" y2={HEIGHT} />
          </svg>
        </div>
        <p class="chart-ends" aria-hidden="true">
          <span>{props.points[0]?.xText}</span>
          <span>{props.points[last()]?.xText}</span>
        </p>
        <Table
          title={props.table}
          heads={[props.xTitle, props.yTitle]}
          rows={props.points.map((entry) => [entry.xText, entry.yText])}
        />
      </figure>
    </Show>
  );
}

function Table(props: { title: string; heads: [string, string]; rows: string[][] }): JSX.Element {
  return (
    <details class="chart-table">
      <summary>{props.title}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{props.heads[0]}</th>
            <th scope="col">{props.heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {([x, y]) => (
              <tr>
                <th scope="row">{x}</th>
                <td>{y}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </details>
  );
}

/** How a sum is divided, step by step. It is a table with a bar in each line, so it reads well without the bars. */
export function Waterfall(props: { title: string; heads: [string, string]; steps: Fall[] }): JSX.Element {
  const bars = createMemo(() => fall(props.steps));
  const low = () => Math.min(0, ...bars().flatMap(({ from, to }) => [from, to]));
  const wide = () => Math.max(0, ...bars().flatMap(({ from, to }) => [from, to])) - low() || 1;
  const x = (value: number) => ((value - low()) / wide()) * WIDTH;
  return (
    <table class="waterfall">
      <caption>{props.title}</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">{props.heads[0]}</th>
          <th scope="col">{props.heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.steps}>
          {(entry, index) => {
            const bar = () => bars()[index()] ?? { from: 0, to: 0 };
            return (
              <tr classList={{ sum: entry.sum === true }}>
                <th scope="row">{entry.text}</th>
                <td>
                  {entry.amountText}
                  <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
                    <rect
                      class={entry.sum ? "fall-sum" : entry.amount < 0 ? "fall-out" : "fall-in"}
                      x={x(Math.min(bar().from, bar().to))}
                      width={Math.max(2, Math.abs(x(bar().to) - x(bar().from)))}
                      y="0"
                      height="10"
                    />
                  </svg>
                </td>
              </tr>
            );
          }}
        </For>
      </tbody>
    </table>
  );
}
