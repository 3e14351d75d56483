import { lazy, Suspense } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import { useStore } from "zustand";
import { openQuestion } from "../actions/open-question.ts";
import { withoutKinds } from "../actions/without-kinds.ts";
import { drawn, gathered } from "../exploration/selectors.ts";
import type { ExplorerStore, Opening } from "../exploration/store.ts";
import { plainView } from "../exploration/view.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Message } from "../ui/message.tsx";
import { Banner } from "./banner.tsx";
import styles from "./picture.module.css";

const Canvas = lazy(async () => ({ default: (await import("../canvas/canvas.tsx")).Canvas }));

interface PictureProps {
  readonly store: ExplorerStore;
  readonly compact?: boolean;
  /** How many lines to expect, while they are not there yet. */
  readonly expected?: number | undefined;
}

/** The picture of what is open, or what stands in its place: loading, nothing left, refused, failed. */
export function Picture({ store, compact = false, expected }: PictureProps) {
  const opening = useStore(store, (state) => state.opening);
  const exploration = useStore(store, (state) => state.exploration);
  const lines = drawn(exploration).relationships.length;
  return (
    <div className={styles.picture}>
      <Banner store={store} />
      {opening.kind !== "open" ? (
        <InPlace store={store} opening={opening} expected={expected} />
      ) : drawn(exploration).nodes.length > 0 ? (
        <Suspense fallback={<Message title={drawingWords(lines)} />}>
          <Canvas store={store} compact={compact} />
        </Suspense>
      ) : gathered(exploration).nodes.length > 0 ? (
        <Message
          title={words.states.empty}
          text={words.states.emptyWhy}
          actions={
            <Button first onPress={() => withoutKinds(store, new Set(), words.question.all)}>
              {words.question.all}
            </Button>
          }
        />
      ) : (
        <Message
          title={words.states.emptyAnswer}
          text={words.states.emptyAnswerWhy}
          actions={<ButtonLink to="/">{words.states.questions}</ButtonLink>}
        />
      )}
    </div>
  );
}

function drawingWords(lines: number | undefined): string {
  if (lines === undefined) return words.states.drawingAny;
  const counted = lines === 1 ? words.questions.oneLine : fillWords(words.questions.lines, { count: String(lines) });
  return fillWords(words.states.drawing, { lines: counted });
}

interface InPlaceProps {
  readonly store: ExplorerStore;
  readonly opening: Exclude<Opening, { readonly kind: "open" }>;
  readonly expected: number | undefined;
}

function InPlace({ store, opening, expected }: InPlaceProps) {
  const questions = <ButtonLink to="/">{words.states.questions}</ButtonLink>;
  switch (opening.kind) {
    case "closed":
    case "asking":
      return <Message title={drawingWords(expected)} text={words.states.kept} />;
    case "unknown": {
      const isQuestion = opening.what === "question";
      const id = isQuestion ? opening.view.question : (opening.view.parameters["entity"] ?? "");
      return (
        <Message
          title={fillWords(isQuestion ? words.states.unknownQuestion : words.states.unknownEntity, { id })}
          text={isQuestion ? words.states.unknownQuestionWhy : words.states.unknownEntityWhy}
          actions={questions}
        />
      );
    }
    case "refused":
      return (
        <Message
          title={words.states.refused}
          text={opening.message}
          actions={
            <>
              <Button first onPress={() => void openQuestion(store, plainView(opening.view.question))}>
                {words.states.asItIs}
              </Button>
              {questions}
            </>
          }
        />
      );
    case "failed":
      return (
        <Message
          title={words.states.failed}
          text={whyFailed(opening.why, opening.reference)}
          actions={
            <>
              <Button first onPress={() => void openQuestion(store, opening.view)}>
                {words.states.again}
              </Button>
              {questions}
            </>
          }
        />
      );
  }
}

function whyFailed(why: Extract<Opening, { readonly kind: "failed" }>["why"], reference: string | undefined): string {
  const said = reference === undefined ? "" : ` ${fillWords(words.states.reference, { reference })}`;
  switch (why) {
    case "busy":
      return words.states.busy;
    case "unavailable":
    case "unreachable":
      return `${words.states[why === "unavailable" ? "databaseAway" : "serverAway"]}${said}`;
    case "failed":
      return `${words.states.failedWhy}${said}`;
  }
}
