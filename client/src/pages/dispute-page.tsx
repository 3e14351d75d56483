import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { Link } from "wouter";
import { useStore } from "zustand";
import { openPlain } from "../actions/open-plain.ts";
import { countText } from "../count-text.ts";
import { execute } from "../execute.ts";
import { shortened } from "../exploration/shortened.ts";
import { standing } from "../exploration/standing.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { plainView, writeView } from "../exploration/view.ts";
import { DisputeDocument } from "../gql/graphql.ts";
import { countedSources } from "../panels/disputes/counted-sources.ts";
import { DisputeClaims } from "../panels/disputes/dispute-claims.tsx";
import { Legend } from "../panels/legend/legend.tsx";
import { terms } from "../terms.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Message } from "../ui/message.tsx";
import { useMedia } from "../ui/use-media.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import styles from "./dispute-page.module.css";
import { words } from "../words.ts";
import { Failed } from "./failed.tsx";
import { Notice } from "./notice.tsx";
import { Picture } from "./picture.tsx";
import reading from "./reading-page.module.css";
import { useOpenedLine } from "./use-opened-line.ts";

interface DisputePageProps {
  readonly store: ExplorerStore;
  readonly id: string;
}

const kinds: Readonly<Record<string, string>> = terms.disputeKind;

/** One contested point: what it comes to, the lines it is about as a picture, and its claims side by side. */
export function DisputePage({ store, id }: DisputePageProps) {
  const small = useMedia("(max-width: 719px)");
  const { data, error, refetch } = useQuery({
    queryKey: ["dispute", id],
    queryFn: ({ signal }) => execute(DisputeDocument, { id }, signal),
  });
  const found = data?.disputeCase;
  const dispute = found?.__typename === "DisputeCase" ? found : undefined;
  const unknown = found?.__typename === "DisputeNotFound";
  const stands = useStore(store, (state) => standing(state) !== undefined);
  usePageTitle(unknown ? fillWords(words.disputes.unknown, { id: shortened(id) }) : dispute?.title);
  useOpenedLine(store, `/disputes/${encodeURIComponent(id)}`);
  // Asked at once, beside the claims: whoever reads need not wait for the picture.
  useEffect(() => openPlain(store, "dispute", { dispute: id }), [store, id]);

  if (error !== null) {
    return <Failed heading title={words.disputes.unread} failure={error} onAgain={() => void refetch()} />;
  }
  if (unknown) {
    return (
      <Message
        heading
        title={fillWords(words.disputes.unknown, { id: shortened(id) })}
        text={words.disputes.unknownWhy}
        actions={
          <ButtonLink first to="/disputes">
            {words.disputes.back}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <article className={reading.page}>
      <p className={reading.back}>
        <Link href="/disputes">{words.disputes.back}</Link>
      </p>
      <div className={styles.head}>
        <div>
          <h1 className={reading.title} lang={dispute === undefined ? undefined : "en"}>
            {dispute?.title ?? words.disputes.reading}
          </h1>
          {dispute !== undefined && (
            <>
              <p className={reading.lead} lang="en">
                {dispute.summary}
              </p>
              <p className={styles.rests}>
                {capitalize(`${kinds[dispute.kind] ?? dispute.kind}. `)}
                {fillWords(words.disputes.rests, {
                  claims: fillWords(words.disputes.claims, { count: countText(dispute.claims.length) }),
                  sources: countedSources(sourcesIn(dispute.claims)),
                })}
              </p>
            </>
          )}
        </div>
        <ButtonLink first to={writeView(plainView("dispute", { dispute: id }))}>
          {words.disputes.open}
        </ButtonLink>
      </div>
      <Notice store={store} />
      <section className={styles.drawn} aria-label={words.disputes.drawn}>
        <div className={styles.picture}>
          <Picture store={store} plain compact={small} />
        </div>
        {stands && !small && <Legend store={store} plain />}
      </section>
      {dispute !== undefined && (
        <>
          <DisputeClaims dispute={dispute} />
          <More id={id} disputes={data?.disputeEntries ?? []} />
        </>
      )}
    </article>
  );
}

interface MoreProps {
  readonly id: string;
  readonly disputes: readonly { readonly id: string; readonly title: string }[];
}

/** The disputes before and after this one. */
function More({ id, disputes }: MoreProps) {
  const place = disputes.findIndex((dispute) => dispute.id === id);
  const ways = [
    { word: words.disputes.previous, dispute: place > 0 ? disputes[place - 1] : undefined },
    { word: words.disputes.next, dispute: place >= 0 ? disputes[place + 1] : undefined },
  ];
  return (
    <nav className={styles.more} aria-label={words.disputes.others}>
      {ways.map(
        ({ word, dispute }) =>
          dispute !== undefined && (
            <Link key={dispute.id} href={`/disputes/${encodeURIComponent(dispute.id)}`}>
              {fillWords(word, { title: dispute.title })}
            </Link>
          ),
      )}
    </nav>
  );
}

function sourcesIn(claims: readonly { readonly source: { readonly id: string; readonly group: string } }[]) {
  const of = (wanted: string) =>
    new Set(claims.filter(({ source }) => source.group === wanted).map(({ source }) => source.id)).size;
  return { texts: of("document"), pages: of("record") };
}
