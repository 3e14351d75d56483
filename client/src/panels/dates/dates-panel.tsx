import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { publisherName } from "server/contract/publisher-name.ts";
import { useStore } from "zustand";
import { fillWords } from "server/contract/fill-words.ts";
import { setWhen } from "../../actions/set-when.ts";
import { claimRemains } from "../../exploration/claim-remains.ts";
import { allPages } from "../../all-pages.ts";
import { execute } from "../../execute.ts";
import { datedClaims, fullestDay, tellingPair, timeBar, type TimeBar } from "../../exploration/dated-claims.ts";
import type { DateAxis } from "../../exploration/date-axis.ts";
import type { Exploration, Source } from "../../exploration/exploration.ts";
import { drawn, sourcesOf, whenOf } from "../../exploration/selectors.ts";
import { stepWhen } from "../../exploration/step-when.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import type { When } from "../../exploration/when.ts";
import { DateRowsDocument } from "../../gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { Segments } from "../../ui/segments.tsx";
import unseen from "../../ui/unseen.module.css";
import { useMedia } from "../../ui/use-media.ts";
import styles from "./dates.module.css";
import { words } from "../../words.ts";
import { DayField } from "./day-field.tsx";
import { InWords } from "./in-words.tsx";
import { dayOfHandle, handlesOf, withDay } from "./move-handle.ts";
import { sourceMarks, stepMarks } from "./row-content.ts";
import type { ChartRow } from "./stack-rows.ts";
import { TimeChart } from "./time-chart.tsx";
import { usePlay } from "./use-play.ts";
import { useWidth } from "./use-width.ts";
import { whenSentence } from "./when-sentence.ts";

interface DatesPanelProps {
  readonly store: ExplorerStore;
}

type Mode = When["kind"];

const modes: readonly Mode[] = ["span", "day", "days"];

/** Labels of the fields, by what each sets. */
const fields = { from: "from", to: "to", day: "on", earlier: "earlier", later: "later" } as const;

/**
 * The dates of what is drawn: how many claims count when, in bars; handles and fields to choose a span, a day, or two days
 * to compare; and below on the same axis when the texts were published and what the deals reached.
 */
export function DatesPanel({ store }: DatesPanelProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const deals = drawn(exploration).nodes.filter(({ labels }) => labels.includes("Deal"));
  const said = new Set(datedClaims(exploration).map(({ source }) => source));
  const sources = sourcesOf(exploration).filter(({ id }) => said.has(id));
  const asked = { deals: deals.map(({ id }) => id).sort(), sources: sources.map(({ id }) => id).sort() };
  const { data, error, isPending } = useQuery({
    queryKey: ["dates", asked],
    queryFn: async ({ signal }) => {
      const { dealSteps, sources: first } = await execute(DateRowsDocument, asked, signal);
      const more = async (offset: number) =>
        (await execute(DateRowsDocument, { ...asked, deals: [], offset }, signal)).sources;
      return { dealSteps, sources: await allPages(more, first) };
    },
    placeholderData: (before) => before,
  });
  const known = data?.sources ?? [];
  const remains = claimRemains(exploration);
  const ids = new Set(asked.deals);
  // Those of the deals that were drawn before stand until the new ones have come.
  const allSteps = (data?.dealSteps ?? []).filter(({ deal }) => ids.has(deal));
  const stepsLeft = allSteps.filter(({ claim }) => remains(claim));
  const dealsWithSteps = deals.flatMap((deal) => {
    const steps = stepsLeft.filter((one) => one.deal === deal.id);
    return steps.length === 0 ? [] : [{ deal, steps }];
  });
  const out = allSteps.length - stepsLeft.length;
  const bar = timeBar(exploration, data?.dealSteps);
  if (bar === undefined)
    return (
      <section className={styles.panel} aria-label={words.dates.name}>
        <p className={styles.none}>{words.dates.none}</p>
      </section>
    );
  const texts = sources.filter(({ group }) => group === "document");
  const record = sources.filter(({ group }) => group === "record");
  const rows = (step: number): readonly ChartRow[] =>
    [
      {
        key: "texts",
        name: words.dates.texts,
        deal: false,
        marks: sourceMarks(bar.axis, texts, known, step, shortName),
      },
      {
        key: "record",
        name: words.dates.record,
        deal: false,
        marks: sourceMarks(bar.axis, record, known, step, () => ""),
      },
      ...dealsWithSteps.map(({ deal, steps }) => ({
        key: deal.id,
        name: deal.caption,
        deal: true,
        marks: stepMarks(bar.axis, steps, step),
      })),
    ].filter(({ marks }) => marks.length > 0);
  return (
    <section className={styles.panel} aria-label={words.dates.name}>
      <h2 className={unseen.unseen}>{words.dates.name}</h2>
      {/* The axis reaches over the deals' steps: it waits for them, so that nothing moves under a hand. */}
      {isPending ? (
        <p className={styles.none}>{words.dates.rowsLoading}</p>
      ) : (
        <Chosen store={store} bar={bar} rows={rows} />
      )}
      {error !== null && <p className={styles.none}>{words.dates.rowsFailed}</p>}
      {out > 0 && (
        <p className={styles.none}>
          {out === 1 ? words.dates.stepOut : fillWords(words.dates.stepsOut, { count: String(out) })}
        </p>
      )}
      {data !== undefined && <InWords store={store} deals={dealsWithSteps} sources={sources} />}
    </section>
  );
}

interface ChosenProps {
  readonly store: ExplorerStore;
  readonly bar: TimeBar;
  /** For bars so many pixels wide. */
  readonly rows: (step: number) => readonly ChartRow[];
}

/** The controls, what they chose in words, and the chart. */
function Chosen({ store, bar, rows }: ChosenProps) {
  const { axis } = bar;
  const exploration = useStore(store, (state) => state.exploration);
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const claims = datedClaims(exploration);
  const [draft, setDraft] = useState<{ readonly when: When | undefined }>();
  const chosen = whenOf(exploration);
  const when = draft === undefined ? chosen : draft.when;
  // What one handle or field does until it is left is one step.
  const step = useRef<symbol | undefined>(undefined);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const { playing, toggle } = usePlay(store, bar);
  const move = (next: When | undefined) => {
    step.current = setWhen(store, next, step.current);
  };
  const choose = (next: When | undefined) => {
    step.current = undefined;
    setWhen(store, next);
  };
  const leave = () => {
    step.current = undefined;
  };
  const drop = () => {
    if (draft !== undefined) choose(draft.when);
    setDraft(undefined);
  };

  const next = stepWhen(exploration, bar, 1);
  const before = stepWhen(exploration, bar, -1);
  return (
    <>
      <div className={styles.controls}>
        <Segments
          name={words.dates.mode}
          segments={modes.map((value) => ({ value, word: words.dates[value] }))}
          chosen={when?.kind ?? "span"}
          onChoose={(mode) => choose(inMode(exploration, axis, mode))}
        />
        {handlesOf(when).map((handle) => (
          <DayField
            key={handle}
            label={words.dates[fields[handle]]}
            day={dayOfHandle(axis, when, handle)}
            onDay={(day) => move(withDay(axis, chosen, handle, day))}
            onLeave={leave}
          />
        ))}
        <span className={styles.buttons}>
          <Button notPossible={before === undefined ? words.dates.noBefore : undefined} onPress={() => choose(before)}>
            {words.dates.before}
          </Button>
          <Button notPossible={next === undefined ? words.dates.noNext : undefined} onPress={() => choose(next)}>
            {words.dates.next}
          </Button>
          {/* Nothing moves by itself for whoever asked for stillness: Before and Next do the same. */}
          {!still && chosen?.kind !== "days" && (
            <Button onPress={toggle}>{playing ? words.dates.pause : words.dates.play}</Button>
          )}
          <Button
            notPossible={chosen === undefined ? words.dates.allAlready : undefined}
            onPress={() => choose(undefined)}
          >
            {words.dates.all}
          </Button>
        </span>
      </div>
      <p className={styles.sentence}>
        {whenSentence(claims, axis, when)} <span className={styles.key}>{unitWords(axis)}</span>
      </p>
      <div ref={place}>
        {width > 0 && (
          <TimeChart
            bar={bar}
            claims={claims}
            when={when}
            width={width}
            rows={rows}
            onMove={(next) => {
              setDraft(undefined);
              move(next);
            }}
            onDrag={(next) => setDraft({ when: next })}
            onDrop={drop}
            onLeave={leave}
          />
        )}
      </div>
    </>
  );
}

/** The time in another mode, as near to the one that is chosen as may be. */
function inMode(exploration: Exploration, axis: DateAxis, mode: Mode): When | undefined {
  const now = whenOf(exploration);
  switch (mode) {
    case "span": {
      if (now?.kind === "days") return { kind: "span", from: now.earlier, to: now.later };
      if (now?.kind !== "day") return now;
      const bin = axis.bins.find(({ to }) => now.day <= to) ?? axis.bins.at(-1);
      return bin === undefined ? undefined : { kind: "span", from: bin.from, to: bin.to };
    }
    case "day": {
      const day = now?.kind === "days" ? now.later : fullestDay(exploration, now?.kind === "span" ? now : undefined);
      return day === undefined ? undefined : { kind: "day", day };
    }
    case "days": {
      const pair = tellingPair(exploration, now?.kind === "day" ? now.day : undefined);
      return pair === undefined ? undefined : { kind: "days", earlier: pair[0], later: pair[1] };
    }
  }
}

/** What a bar is, and how what is known only to a longer time is drawn. */
function unitWords({ unit }: DateAxis): string {
  return `(${words.dates.unit[unit]}; ${words.dates.openBar})`;
}

/** Without what stands in brackets: the list in words has the whole name. */
function shortName({ publisher, title }: Source): string {
  return publisherName(publisher ?? title).replace(/ \([^()]*\)$/, "");
}
