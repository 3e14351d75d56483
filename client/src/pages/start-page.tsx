import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { Link, useSearch } from "wouter";
import { useStore } from "zustand";
import { openPlain } from "../actions/open-plain.ts";
import { lastName } from "../exploration/last.ts";
import { standing } from "../exploration/standing.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { plainView, writeView } from "../exploration/view.ts";
import { firstQuestion } from "../first-question.ts";
import { answerBody } from "../first-requests.ts";
import { Legend } from "../panels/legend/legend.tsx";
import { QuestionList } from "../panels/questions/question-list.tsx";
import { SourcesLine } from "../panels/sources/sources-line.tsx";
import { answersToo } from "../post.ts";
import { questionTitle } from "../question-title.ts";
import { questionsQuery } from "../questions-query.ts";
import { titleLanguage } from "../title-language.ts";
import { afterPicture } from "../ui/after-picture.ts";
import { besidesList } from "../ui/besides-list.ts";
import { browserKeep } from "../ui/browser-keep.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { useMedia } from "../ui/use-media.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import { words } from "../words.ts";
import { Failed } from "./failed.tsx";
import { Notice } from "./notice.tsx";
import { Picture } from "./picture.tsx";
import styles from "./start-page.module.css";
import { useOpenedLine } from "./use-opened-line.ts";

const LastExploration = lazy(async () => ({
  default: (await import("../panels/saved/last-exploration.tsx")).LastExploration,
}));

interface StartPageProps {
  readonly store: ExplorerStore;
}

/** What this is, in one sentence; the questions; and beside them the answer to the chosen one, which opens by any line. */
export function StartPage({ store }: StartPageProps) {
  usePageTitle(undefined);
  const small = !useMedia(besidesList);
  const [kept] = useState(() => (browserKeep.get(lastName) ?? "") !== "");
  const { data, error, refetch } = useQuery(questionsQuery);
  const stands = useStore(store, (state) => standing(state) !== undefined);
  const asked = new URLSearchParams(useSearch()).get("question");
  const questions = data?.questions;
  const chosen = questions?.find(({ id }) => id === asked) ?? questions?.[0];
  const id = chosen?.id;
  // Where not even the questions can be read, saying that once is enough.
  const answered = error === null || stands;

  useEffect(() => {
    if (id === undefined || small) return;
    // Asked for ahead without its name, which the list may tell first: it is still that answer.
    if (asked === null) answersToo(answerBody(undefined), answerBody(plainView(id)));
    openPlain(store, id);
  }, [store, id, asked, small]);

  // On the first visit the first answer may be there before the list is.
  useEffect(() => {
    let isLeft = false;
    const open = async () => {
      const first = await firstQuestion();
      if (first !== undefined && !isLeft && store.getState().opening.kind === "closed") openPlain(store, first);
    };
    if (asked === null && !small) void open();
    return () => {
      isLeft = true;
    };
  }, [store, asked, small]);

  // Three hundred strokes can wait for the picture.
  const opening = useStore(store, (state) => state.opening.kind);
  const [waits, setWaits] = useState(() => performance.getEntriesByName("picture", "mark").length === 0);
  useEffect(() => afterPicture(() => setWaits(false)), []);
  const awaited = waits && (opening === "closed" || opening === "asking" || opening === "open");

  useOpenedLine(store, "/");

  return (
    <>
      <div className={styles.lead}>
        <h1 className={styles.what}>{words.start.lead}</h1>
        <p className={styles.links}>
          <Link href="/method">{words.start.howTo}</Link> <Link href="/data">{words.start.sources}</Link>{" "}
          <Link href="/corrections">{words.corrections.link}</Link>
        </p>
      </div>
      {kept && (
        <Suspense>
          <LastExploration />
        </Suspense>
      )}
      <Notice store={store} />
      <div className={styles.columns} data-alone={answered ? undefined : ""}>
        <div className={styles.list}>
          {error === null ? (
            <QuestionList
              questions={questions}
              current={small ? undefined : id}
              later={!small && awaited}
              addressOf={(question) =>
                // Without its script the page cannot draw another answer beside the list. The one that is drawn opens.
                small || import.meta.env.SSR || question === id
                  ? writeView(plainView(question))
                  : `/?question=${question}`
              }
            />
          ) : (
            <Failed title={words.questions.failed} failure={error} onAgain={() => void refetch()} />
          )}
          <p className={styles.foot}>
            <Link href="/accessibility">{words.start.accessibility}</Link>
          </p>
        </div>
        {!small && answered && (
          <div className={styles.answer}>
            {chosen !== undefined && (
              <div className={styles.head}>
                <div>
                  <h2 className={styles.title} lang={titleLanguage(chosen.id)}>
                    {questionTitle(chosen.id, chosen.title)}
                  </h2>
                  <p className={styles.standfirst} lang="en">
                    {chosen.description}
                  </p>
                </div>
                <ButtonLink first to={writeView(plainView(chosen.id))}>
                  {words.start.open}
                </ButtonLink>
              </div>
            )}
            <Picture store={store} plain expected={chosen?.strip.length} />
            {stands && <Legend store={store} plain />}
            <SourcesLine store={store} />
          </div>
        )}
      </div>
    </>
  );
}
