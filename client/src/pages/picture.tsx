import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { openQuestion } from "../actions/open-question.ts";
import type { CanvasProps } from "../canvas/canvas.tsx";
import { StillPlace } from "../canvas/still-place.tsx";
import { tellAnswer } from "../actions/tell-answer.ts";
import { drawn, gathered } from "../exploration/selectors.ts";
import { shortened } from "../exploration/shortened.ts";
import { standing } from "../exploration/standing.ts";
import type { ExplorerStore, Opening } from "../exploration/store.ts";
import { mostEntities } from "../exploration/most-entities.ts";
import { plainView, writeView, type View } from "../exploration/view.ts";
import { failureWords } from "../failure-words.ts";
import { StillCanvas } from "../served/still-canvas.tsx";
import { Boundary } from "../ui/boundary.tsx";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Message } from "../ui/message.tsx";
import unseen from "../ui/unseen.module.css";
import { words } from "../words.ts";
import { Banner } from "./banner.tsx";
import { canvasPart } from "./canvas-part.ts";
import styles from "./picture.module.css";

const Canvas: ComponentType<CanvasProps> = import.meta.env.SSR ? StillCanvas : canvasPart.Part;

// Few pictures need it, and it knows every filter's words.
const NothingLeft = lazy(async () => ({ default: (await import("../panels/filters/nothing-left.tsx")).NothingLeft }));

interface PictureProps {
  readonly store: ExplorerStore;
  readonly compact?: boolean;
  /** It has a whole screen that is higher than wide. */
  readonly tall?: boolean;
  /** To be looked at and opened: nothing is brought to it or hidden. */
  readonly plain?: boolean;
  /** Where the same lines stand in words; undefined where they do not. */
  readonly list?: "beside" | "below";
  /** How many lines to expect, while they are not there yet. */
  readonly expected?: number | undefined;
  /** What stands in the canvas's place where the same is shown otherwise. */
  readonly instead?: ReactNode;
}

/** Milliseconds after which waiting for a picture offers another way on. */
const patience = 1000;

/** The picture of what is open or another view of it, or what stands in its place: loading, nothing left, refused, failed. */
export function Picture({
  store,
  compact = false,
  tall = false,
  plain = false,
  list,
  expected,
  instead,
}: PictureProps) {
  const opening = useStore(store, (state) => state.opening);
  const exploration = useStore(store, (state) => state.exploration);
  const shown = useStore(store, standing);
  // Words need no places.
  const stands = instead === undefined ? shown?.placed === true : shown !== undefined;
  const lines = drawn(exploration).relationships.length;
  // Made ready while the answer is awaited; where it cannot be had, drawing says so.
  useEffect(() => {
    const prepare = async () => {
      const { prepareCanvas } = await import("../canvas/canvas.tsx");
      if (store.getState().opening.kind !== "open") prepareCanvas();
    };
    prepare().catch(() => undefined);
  }, [store]);
  return (
    <div className={styles.picture}>
      <Banner store={store} />
      {opening.kind !== "open" && !stands ? (
        <InPlace store={store} opening={opening} expected={expected} list={list} />
      ) : drawn(exploration).nodes.length > 0 && (lines > 0 || gathered(exploration).relationships.length === 0) ? (
        (instead ?? (
          <Suspense
            fallback={
              <StillPlace
                of={compact || tall ? undefined : exploration}
                otherwise={compact ? <Drawing lines={lines} /> : <Message title={drawingWords(lines)} />}
              />
            }
          >
            <Canvas store={store} compact={compact} tall={tall} plain={plain} />
          </Suspense>
        ))
      ) : gathered(exploration).nodes.length > 0 ? (
        <Boundary>
          <Suspense>
            <NothingLeft store={store} />
          </Suspense>
        </Boundary>
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

/** On a small screen the picture's place is what says that it comes: a message would need more room than that. */
function Drawing({ lines }: { readonly lines: number }) {
  return (
    <p role="status" className={unseen.unseen}>
      {drawingWords(lines)}
    </p>
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
  readonly list: PictureProps["list"];
}

function InPlace({ store, opening, expected, list }: InPlaceProps) {
  const questions = <ButtonLink to="/">{words.states.questions}</ButtonLink>;
  switch (opening.kind) {
    case "closed":
    case "asking":
      return <Waiting store={store} expected={expected} list={list} />;
    case "unknown": {
      const isQuestion = opening.what === "question";
      const id = isQuestion ? opening.view.question : (opening.view.parameters["entity"] ?? "");
      return (
        <Message
          title={fillWords(isQuestion ? words.states.unknownQuestion : words.states.unknownEntity, {
            id: shortened(id),
          })}
          text={isQuestion ? words.states.unknownQuestionWhy : words.states.unknownEntityWhy}
          actions={questions}
        />
      );
    }
    case "refused":
      return (
        <Message
          title={opening.tooLarge === true ? words.states.tooLarge : words.states.refused}
          text={opening.message}
          actions={
            <>
              {opening.tooLarge === true && opening.view.with.length === 0 && <BestOf view={opening.view} />}
              <WayOn view={opening.view} first={opening.tooLarge !== true || opening.view.with.length > 0} />
              {questions}
            </>
          }
        />
      );
    case "failed":
      return (
        <Message
          title={words.states.failed}
          text={opening.why === "layout" ? words.explore.layoutFailed : failureWords(opening.why, opening.reference)}
          actions={
            <>
              <Button first onPress={() => void openQuestion(store, opening.view)}>
                {words.states.again}
              </Button>
              {opening.why === "layout" && <WayOn view={opening.view} />}
              {questions}
            </>
          }
        />
      );
  }
}

/** From a question that cannot be asked like this to the nearest one that can. */
function WayOn({ view, first = true }: { readonly view: View; readonly first?: boolean }) {
  const [label, to] =
    view.with.length > 0
      ? [words.states.withoutSteps, { ...view, with: [] }]
      : view.whole !== false
        ? [words.states.firstOnly, { ...view, whole: false }]
        : [words.states.asItIs, plainView(view.question)];
  return (
    <ButtonLink first={first} to={writeView(to)}>
      {label}
    </ButtonLink>
  );
}

/** Of an answer that is too large for one picture as much as one can hold: drawn, or as a list. */
function BestOf({ view }: { readonly view: View }) {
  const best = { ...view, whole: mostEntities };
  return (
    <>
      <ButtonLink first to={writeView(best)}>
        {fillWords(words.states.drawBest, { count: String(mostEntities) })}
      </ButtonLink>
      <ButtonLink to={writeView({ ...best, show: "list" })}>{words.states.bestAsList}</ButtonLink>
    </>
  );
}

type WaitingProps = Pick<InPlaceProps, "store" | "expected" | "list">;

/** What is being drawn, and after a moment a way to its lines that need not wait for their places. */
function Waiting({ store, expected, list }: WaitingProps) {
  const told = useStore(store, (state) => standing(state) !== undefined);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  const offered = long && list !== undefined;
  return (
    <Message
      title={drawingWords(expected)}
      text={told && list !== undefined ? words.states[list] : offered ? words.states.slow : words.states.kept}
      actions={offered && !told && <Button onPress={() => void tellAnswer(store)}>{words.states.asList}</Button>}
    />
  );
}
