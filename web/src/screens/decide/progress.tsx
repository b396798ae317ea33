// How a vote stands, as a picture: two bars, each with a mark where it must reach.
import type { JSX } from "solid-js";
import { Show } from "solid-js";
import { ayesFor, type Rule, standing, type Tally } from "../../domain/tally";
import { language, t } from "../../i18n";

const percent = (share: number) =>
  new Intl.NumberFormat(language(), { style: "percent", maximumFractionDigits: 0 }).format(share);

function Bar(props: {
  filled: number;
  against?: number;
  mark: number;
  end?: number;
  label: string;
}): JSX.Element {
  const x = (share: number) => Math.min(100, Math.max(0, share * 100));
  return (
    <svg
      class="bar-picture"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      role="img"
      aria-label={props.label}
    >
      <rect class="track" x="0" y="2" width="100" height="6" />
      <rect class="ayes" x="0" y="2" width={x(props.filled)} height="6" />
      <Show when={props.against}>
        {(share) => <rect class="nays" x={100 - x(share())} y="2" width={x(share())} height="6" />}
      </Show>
      <Show when={props.end !== undefined}>
        <rect class="mark end" x={x(props.end ?? 0) - 0.3} y="1" width="0.6" height="8" />
      </Show>
      <rect class="mark" x={x(props.mark) - 0.5} y="0" width="1" height="10" />
    </svg>
  );
}

export function Progress(props: { tally: Tally; rule: Rule; elapsed: number }): JSX.Element {
  const now = () => standing(props.tally, props.rule, props.elapsed);
  const { format } = new Intl.NumberFormat(language());
  const supportText = () =>
    t("progress-support", {
      ayes: props.tally.ayes,
      all: props.tally.electorate,
      needed: ayesFor(now().support.needed, props.tally.electorate),
      end: ayesFor(now().support.atEnd, props.tally.electorate),
    });
  const approvalText = () => {
    const share = now().approval.now;
    const needed = percent(now().approval.needed);
    return share === undefined
      ? t("progress-approval-none", { needed })
      : t("progress-approval", { share: percent(share), needed });
  };
  return (
    <figure class="stack progress" data-passes={now().passes}>
      <div>
        <Bar
          filled={now().support.now}
          mark={now().support.needed}
          end={now().support.atEnd}
          label={supportText()}
        />
        <p class="quiet">{supportText()}</p>
      </div>
      <div>
        <Bar
          filled={now().approval.now ?? 0}
          against={now().approval.now === undefined ? 0 : 1 - (now().approval.now ?? 0)}
          mark={now().approval.needed}
          label={approvalText()}
        />
        <p class="quiet">{approvalText()}</p>
      </div>
      <figcaption class="counts">
        <span class="for">
          <strong>{format(props.tally.ayes)}</strong> {t("word-aye")}
        </span>
        <span class="against">
          <strong>{format(props.tally.nays)}</strong> {t("word-nay")}
        </span>
        <span>
          <strong>{format(props.tally.abstentions)}</strong> {t("word-abstain")}
        </span>
      </figcaption>
    </figure>
  );
}
