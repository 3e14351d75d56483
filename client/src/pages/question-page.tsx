import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import { navigate } from "wouter/use-browser-location";
import { useStore } from "zustand";
import { clearSelection } from "../actions/clear-selection.ts";
import { closePanel } from "../actions/close-panel.ts";
import { openPaths } from "../actions/open-paths.ts";
import { drawn, nodeOf, questionOf, relationshipOf, selectionOf, showOf, whenOf } from "../exploration/selectors.ts";
import { panelOf } from "../exploration/panel.ts";
import type { Show } from "../exploration/show.ts";
import { standing } from "../exploration/standing.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { titleOf } from "../exploration/title-of.ts";
import { titleWords } from "../exploration/title-words.ts";
import { plainView, writeView } from "../exploration/view.ts";
import { Changes } from "../panels/changes/changes.tsx";
import { UndoRedo } from "../panels/changes/undo-redo.tsx";
import { EvidencePanel } from "../panels/evidence/evidence-panel.tsx";
import { conditions } from "../panels/filters/conditions.ts";
import { figuredCountry } from "../panels/figures/figured-country.ts";
import { FilterRow } from "../panels/filters/filter-row.tsx";
import { FilterSentence } from "../panels/filters/filter-sentence.tsx";
import { FilterSheet } from "../panels/filters/filter-sheet.tsx";
import { Legend } from "../panels/legend/legend.tsx";
import { NodePanel } from "../panels/node/node-panel.tsx";
import { Outline } from "../panels/outline/outline.tsx";
import { offeredParameters } from "../panels/parameters/offered-parameters.ts";
import { Parameters } from "../panels/parameters/parameters.tsx";
import { countsLine } from "../panels/sources/counts-line.ts";
import { SourcesLine } from "../panels/sources/sources-line.tsx";
import { ShowSwitch } from "../panels/show/show-switch.tsx";
import { ShareButton } from "../panels/take-away/share-button.tsx";
import { questionTitle } from "../question-title.ts";
import { questionsQuery } from "../questions-query.ts";
import { titleLanguage } from "../title-language.ts";
import { afterPicture } from "../ui/after-picture.ts";
import { Boundary } from "../ui/boundary.tsx";
import { Button } from "../ui/button.tsx";
import { PanelHead } from "../ui/panel-head.tsx";
import { useMedia } from "../ui/use-media.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import { words } from "../words.ts";
import { Banner } from "./banner.tsx";
import { Notice } from "./notice.tsx";
import { Picture } from "./picture.tsx";
import { PictureDialog } from "./picture-dialog.tsx";
import { MoreMenu } from "./more-menu.tsx";
import styles from "./question-page.module.css";
import { Shown } from "./shown.tsx";
import { SidePanel } from "./side-panel.tsx";
import { useAddress } from "./use-address.ts";
import { useLast } from "./use-last.ts";
import { readOn, usePanelFocus } from "./use-panel-focus.ts";
import { usePrint } from "./use-print.ts";

const loadExpandPanel = () => import("../panels/expand/expand-panel.tsx");
const loadNothingLeft = () => import("../panels/filters/nothing-left.tsx");
const loadDatesPanel = () => import("../panels/dates/dates-panel.tsx");
const DatesPanel = lazy(async () => ({ default: (await loadDatesPanel()).DatesPanel }));
const ExpandPanel = lazy(async () => ({ default: (await loadExpandPanel()).ExpandPanel }));
const GroupPanel = lazy(async () => ({ default: (await import("../panels/group/group-panel.tsx")).GroupPanel }));

// One question alone has figures beside its claims.
const FiguresBeside = lazy(async () => ({
  default: (await import("../panels/figures/figures-beside.tsx")).FiguresBeside,
}));

interface QuestionPageProps {
  readonly store: ExplorerStore;
}

/** One question: its picture, filters and legend, and beside it the answer in words or the card of what is opened. */
export function QuestionPage({ store }: QuestionPageProps) {
  const view = useAddress(store);
  useLast(store);
  const small = useMedia("(max-width: 719px)");
  const [large, setLarge] = useState(false);
  const [timed, setTimed] = useState<boolean>();
  const opening = useStore(store, (state) => state.opening);
  const exploration = useStore(store, (state) => state.exploration);
  const expanding = useStore(store, (state) => state.expanding);
  const shown = useStore(store, standing);
  const answer = shown === undefined ? undefined : questionOf(exploration);
  const { data } = useQuery(questionsQuery);
  const figured = answer === undefined ? undefined : figuredCountry(answer);
  const listed = data?.questions.find(({ id }) => id === view?.question);
  const titled = answer === undefined ? undefined : titleOf(exploration);
  const asking = opening.kind === "asking" || opening.kind === "closed";
  // What a control beside the title shows needs no second place.
  const offered =
    answer !== undefined && offeredParameters(answer.question).length === answer.question.parameters.length;
  const title = titled?.title ?? (listed && questionTitle(listed.id, listed.title));
  // A title in another language stands above the question's own.
  const own = answer?.question ?? listed;
  const original = own === undefined || own.id === "about" ? undefined : own.title;
  usePageTitle(titled === undefined ? title : titleWords(titled));

  const selection = selectionOf(exploration);
  const relationship = selection.kind === "relationship" ? relationshipOf(exploration, selection.id) : undefined;
  const node = selection.kind === "node" ? nodeOf(exploration, selection.id) : undefined;
  const several = selection.kind === "group" || selection.kind === "bundle" ? selection.id : undefined;
  const centre = expanding === undefined ? undefined : nodeOf(exploration, expanding.id);
  const side = panelOf(exploration);
  const content =
    shown === undefined
      ? undefined
      : centre !== undefined
        ? `expand/${centre.id}`
        : relationship !== undefined || node !== undefined || several !== undefined
          ? `${selection.kind}/${selection.kind === "nothing" ? "" : selection.id}`
          : side;
  const opened = content !== undefined;
  // What was gathered is shown in one way; what stands in its place, where nothing was, is the picture's.
  const show = shown === undefined ? "picture" : showOf(exploration);
  // Opened by hand, or by an address that asks for a time.
  const dates = shown?.placed === true && (timed ?? whenOf(exploration) !== undefined);
  const panel = useRef<HTMLElement>(null);
  const instead =
    show === "picture" ? undefined : <Shown store={store} show={show} onRead={() => readOn(panel.current)} />;
  usePanelFocus(panel, content);
  usePrint(store);

  // What a person may ask for while the server is away is there by then.
  useEffect(
    () => afterPicture(() => void Promise.allSettled([loadExpandPanel(), loadNothingLeft(), loadDatesPanel()])),
    [],
  );

  // Another card begins at its top.
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
    if (small && content !== undefined) window.scrollTo(0, 0);
  }, [content, small]);

  const closePicture = () => {
    setLarge(false);
    requestAnimationFrame(() => document.getElementById("open-picture")?.focus());
  };
  const { closeChooser } = store.getState().actions;

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes what is open wherever the focus is
    <div
      className={styles.page}
      data-opened={opened ? "" : undefined}
      data-dates={dates ? "" : undefined}
      data-alone={shown === undefined && !asking ? "" : undefined}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        if (large && !opened) closePicture();
        else if (centre !== undefined) closeChooser();
        else if (selection.kind !== "nothing") clearSelection(store);
        else if (opened) closePanel(store);
      }}
    >
      <div className={styles.question}>
        <a className={styles.skip} href="#words" onClick={(event) => skipTo(event, panel.current)}>
          {words.question.toWords}
        </a>
        <div className={styles.head}>
          <div className={styles.heading}>
            <h1
              className={title === undefined && !asking ? styles.unseen : styles.title}
              lang={title === undefined || view === undefined ? undefined : titleLanguage(view.question)}
            >
              {title ?? (asking ? words.states.asking : words.question.none)}
              {titled !== undefined && titled.value !== "" && !offered && (
                <>
                  {" "}
                  <span className={styles.of} lang="en">
                    {titled.value}
                  </span>
                </>
              )}
            </h1>
            {original !== undefined && original !== title && (
              <p className={styles.original} lang="en">
                {original}
              </p>
            )}
          </div>
          {shown !== undefined && (
            <div className={styles.controls}>
              <ShowSwitch store={store} />
              {shown.placed && (
                <Button expanded={dates} onPress={() => setTimed(!dates)}>
                  {words.dates.open}
                </Button>
              )}
              {shown.placed && (
                <div className={styles.tools} role="group" aria-label={words.changes.tools}>
                  <UndoRedo store={store} brief={small} />
                  {!small && <ShareButton store={store} />}
                  {!small && (
                    <Button id="open-paths" onPress={() => openPaths(store)}>
                      {words.paths.open}
                    </Button>
                  )}
                  <MoreMenu store={store} small={small} arranges={!small && show === "picture"} />
                </div>
              )}
            </div>
          )}
        </div>
        {answer !== undefined && shown !== undefined && (
          <FilterRow store={store} bare={small}>
            <Parameters
              answer={answer}
              onChoose={(name, value) =>
                navigate(
                  writeView({
                    ...plainView(shown.view.question, { ...shown.view.parameters, [name]: value }),
                    whole: shown.view.whole,
                    show,
                  }),
                )
              }
            />
          </FilterRow>
        )}
        {answer !== undefined && (
          <div className={styles.said}>
            <Changes store={store} />
            <FilterSentence store={store} />
            {!small && store.getState().history.past.length === 0 && conditions(exploration).length === 0 && (
              <p className={styles.description} lang="en">
                {answer.question.id === "about" ? null : answer.question.description}
              </p>
            )}
          </div>
        )}
        <div className={styles.voice}>
          <Notice store={store} />
          {small && opened && <Banner store={store} />}
        </div>
        <div className={styles.picture} data-show={instead === undefined ? undefined : show}>
          {(!large || show !== "picture") && (
            <Picture
              store={store}
              compact={small}
              list={small ? "below" : "beside"}
              expected={listed?.strip.length}
              instead={instead}
            />
          )}
        </div>
        {large && show === "picture" && (
          <PictureDialog title={title} opened={!opened} onClose={closePicture}>
            <Picture store={store} tall />
          </PictureDialog>
        )}
        {small && answer !== undefined && (
          <div className={styles.bar}>
            <span>{countsLine(drawn(exploration).relationships)}</span>
            <div className={styles.tools}>
              {shown?.placed === true && show === "picture" && (
                <Button id="open-picture" onPress={() => setLarge(true)}>
                  {words.answer.openPicture}
                </Button>
              )}
              <FilterSheet store={store} />
            </div>
          </div>
        )}
        {dates && (
          <Boundary>
            <Suspense fallback={<p className={styles.waiting}>{words.dates.loading}</p>}>
              <DatesPanel store={store} />
            </Suspense>
          </Boundary>
        )}
        {!small && shown !== undefined && (
          <>
            {/* Where its choices wait for their script, it is scrolled by itself. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by Tab */}
            <div className={styles.legend} tabIndex={import.meta.env.SSR ? 0 : undefined}>
              <Legend store={store} />
            </div>
            <SourcesLine store={store} brief />
          </>
        )}
      </div>
      <aside
        id="words"
        className={styles.panel}
        ref={panel}
        tabIndex={-1}
        aria-label={opened ? undefined : show === "picture" ? words.answer.title : words.show.nothing}
      >
        {shown === undefined && asking && (
          <>
            <PanelHead title={words.answer.title} heading>
              <Link href="/">{words.question.back}</Link>
            </PanelHead>
            <p className={styles.waiting}>{words.answer.loading}</p>
          </>
        )}
        {shown !== undefined &&
          (centre !== undefined ? (
            <Boundary key={centre.id}>
              <Suspense fallback={<p className={styles.waiting}>{words.states.page}</p>}>
                <ExpandPanel store={store} id={centre.id} />
              </Suspense>
            </Boundary>
          ) : relationship !== undefined ? (
            <EvidencePanel store={store} relationship={relationship} />
          ) : node !== undefined ? (
            <NodePanel key={node.id} store={store} node={node} />
          ) : several !== undefined ? (
            <Boundary key={several}>
              <Suspense fallback={<p className={styles.waiting}>{words.states.page}</p>}>
                <GroupPanel store={store} id={several} />
              </Suspense>
            </Boundary>
          ) : side !== undefined ? (
            <SidePanel store={store} panel={side} />
          ) : (
            <>
              <PanelHead title={show === "picture" ? words.answer.title : words.show.nothing} heading>
                <Link href={`/?question=${shown.view.question}`}>{words.question.back}</Link>
              </PanelHead>
              <div className={styles.outline}>
                {show !== "picture" ? (
                  <NothingOpened show={show} />
                ) : drawn(exploration).relationships.length === 0 ? (
                  <p>{conditions(exploration).length === 0 ? words.answer.empty : words.states.empty}</p>
                ) : (
                  <Outline store={store} />
                )}
                {figured !== undefined && (
                  <Boundary key={figured}>
                    <Suspense>
                      <FiguresBeside country={figured} />
                    </Suspense>
                  </Boundary>
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

/** What stands beside a list or a table while nothing of it is opened: how to open something, and the keys. */
function NothingOpened({ show }: { readonly show: Exclude<Show, "picture"> }) {
  return (
    <>
      <p>{words.show.nothingWhy}</p>
      <p className={styles.keys}>{words[show].keys}</p>
    </>
  );
}

/** Follows a link within the page without a step of the browser's history, which holds questions alone. */
function skipTo(event: { readonly preventDefault: () => void }, target: HTMLElement | null): void {
  event.preventDefault();
  target?.focus();
  target?.scrollIntoView({ block: "start" });
}
