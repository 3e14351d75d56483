import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import { Link } from "wouter";
import { navigate } from "wouter/use-browser-location";
import { useStore } from "zustand";
import { clearSelection } from "../actions/clear-selection.ts";
import { execute } from "../execute.ts";
import { drawn, nodeOf, questionOf, relationshipOf, selectionOf } from "../exploration/selectors.ts";
import { standing } from "../exploration/standing.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { titleOf } from "../exploration/title-of.ts";
import { writeView } from "../exploration/view.ts";
import { EvidencePanel } from "../panels/evidence/evidence-panel.tsx";
import { Legend } from "../panels/legend/legend.tsx";
import { NodePanel } from "../panels/node/node-panel.tsx";
import { Outline } from "../panels/outline/outline.tsx";
import { Parameters } from "../panels/parameters/parameters.tsx";
import { QuestionsDocument } from "../gql/graphql.ts";
import { SourcesLine } from "../panels/sources/sources-line.tsx";
import { Button } from "../ui/button.tsx";
import { keepFocus } from "../ui/keep-focus.ts";
import { PanelHead } from "../ui/panel-head.tsx";
import { useMedia } from "../ui/use-media.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import { Picture } from "./picture.tsx";
import styles from "./question-page.module.css";
import { useAddress } from "./use-address.ts";

interface QuestionPageProps {
  readonly store: ExplorerStore;
}

/** One question: its picture and legend, and beside it the answer in words or the card of what is selected. */
export function QuestionPage({ store }: QuestionPageProps) {
  const view = useAddress(store);
  const small = useMedia("(max-width: 719px)");
  const [large, setLarge] = useState(false);
  const opening = useStore(store, (state) => state.opening);
  const exploration = useStore(store, (state) => state.exploration);
  const history = useStore(store, (state) => state.history);
  const shown = useStore(store, standing);
  const answer = shown === undefined ? undefined : questionOf(exploration);
  const { data } = useQuery({
    queryKey: ["questions"],
    queryFn: ({ signal }) => execute(QuestionsDocument, {}, signal),
  });
  const listed = data?.questions.find(({ id }) => id === view?.question);
  const titled = answer === undefined ? undefined : titleOf(exploration);
  const title = titled?.title ?? listed?.title;
  usePageTitle(
    titled === undefined || titled.value === ""
      ? title
      : fillWords(words.question.of, { title: titled.title, value: titled.value }),
  );

  const selection = selectionOf(exploration);
  const relationship = selection.kind === "relationship" ? relationshipOf(exploration, selection.id) : undefined;
  const node = selection.kind === "node" ? nodeOf(exploration, selection.id) : undefined;
  const selected = shown !== undefined && (relationship !== undefined || node !== undefined);
  const panel = useRef<HTMLElement>(null);
  const last = history.past.at(-1);

  // Another card begins at its top; a focus that went with the panel before comes back in this one.
  const selectedId = selection.kind === "nothing" ? undefined : selection.id;
  const before = useRef(selectedId);
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
    if (small && selectedId !== undefined) window.scrollTo(0, 0);
    keepFocus(panel.current, before.current);
    before.current = selectedId;
  }, [selectedId, small]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape ends the selection wherever the focus is
    <div
      className={styles.page}
      data-selected={selected ? "" : undefined}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        if (large) setLarge(false);
        else if (selected) clearSelection(store);
      }}
    >
      <div className={styles.question}>
        <div className={styles.head}>
          <h1 className={styles.title} lang="en">
            {title ??
              (opening.kind === "asking" || opening.kind === "closed" ? words.states.drawingAny : words.question.none)}
            {titled !== undefined && titled.value !== "" && (
              <>
                {" "}
                <span className={styles.of}>{titled.value}</span>
              </>
            )}
          </h1>
          {last !== undefined && (
            <Button
              label={fillWords(words.question.undoStep, { step: last.label })}
              onPress={store.getState().actions.undo}
            >
              {words.question.undo}
            </Button>
          )}
        </div>
        {answer !== undefined && shown !== undefined && answer.question.parameters.length > 0 && (
          <Parameters
            answer={answer}
            onChoose={(name, value) =>
              navigate(
                writeView({
                  ...shown.view,
                  parameters: { ...shown.view.parameters, [name]: value },
                  selection: { kind: "nothing" },
                  without: [],
                }),
              )
            }
          />
        )}
        <div className={styles.picture} data-large={large ? "" : undefined}>
          <Picture
            key={large ? "large" : "page"}
            store={store}
            compact={small && !large}
            list={small ? "below" : "beside"}
            expected={listed?.strip.length}
          />
          {large && <Button onPress={() => setLarge(false)}>{words.answer.closePicture}</Button>}
        </div>
        {small && answer !== undefined && (
          <div className={styles.bar}>
            <span>{summary(drawn(exploration).relationships)}</span>
            {shown?.placed === true && <Button onPress={() => setLarge(true)}>{words.answer.openPicture}</Button>}
          </div>
        )}
        {!small && shown !== undefined && (
          <>
            <Legend store={store} />
            <SourcesLine store={store} brief />
          </>
        )}
      </div>
      <aside className={styles.panel} ref={panel} aria-label={selected ? undefined : words.answer.title}>
        {shown === undefined && (opening.kind === "asking" || opening.kind === "closed") && (
          <>
            <PanelHead title={words.answer.title} heading>
              <Link href="/">{words.question.back}</Link>
            </PanelHead>
            <p className={styles.waiting}>{words.answer.loading}</p>
          </>
        )}
        {shown !== undefined &&
          (relationship !== undefined ? (
            <EvidencePanel store={store} relationship={relationship} />
          ) : node !== undefined ? (
            <NodePanel key={node.id} store={store} node={node} />
          ) : (
            <>
              <PanelHead title={words.answer.title} heading>
                <Link href={`/?question=${shown.view.question}`}>{words.question.back}</Link>
              </PanelHead>
              <div className={styles.outline}>
                {drawn(exploration).relationships.length === 0 ? (
                  <p>{words.answer.empty}</p>
                ) : (
                  <Outline store={store} />
                )}
                {small && (
                  <div className={styles.foot}>
                    <Legend store={store} />
                    <SourcesLine store={store} />
                  </div>
                )}
              </div>
            </>
          ))}
      </aside>
    </div>
  );
}

function summary(relationships: ReturnType<typeof drawn>["relationships"]): string {
  const marks = relationships.flatMap(({ claims }) => claims);
  const texts = new Set(marks.filter(({ group }) => group === "document").map(({ source }) => source)).size;
  const counted = (count: number, one: string, many: string) =>
    count === 1 ? one : fillWords(many, { count: String(count) });
  return fillWords(words.answer.summary, {
    lines: counted(relationships.length, words.questions.oneLine, words.questions.lines),
    claims: counted(new Set(marks.map(({ id }) => id)).size, words.answer.oneClaim, words.answer.claims),
    texts: counted(texts, words.answer.oneText, words.answer.texts),
  });
}
