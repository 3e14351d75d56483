import { useQuery } from "@tanstack/react-query";
import { fillWords } from "server/contract/fill-words.ts";
import { Link } from "wouter";
import {
  correctionList,
  type Correction,
  type ToldClaim,
  type Withdrawal,
} from "../panels/corrections/correction-list.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import { words } from "../words.ts";
import { locale } from "../locale.ts";
import styles from "./corrections-page.module.css";
import { Failed } from "./failed.tsx";
import page from "./reading-page.module.css";

/** What was corrected in the data and which pictures were withdrawn, dated, with what was said before and after. */
export function CorrectionsPage() {
  usePageTitle(words.corrections.title);
  const { data, error, refetch } = useQuery({ queryKey: ["corrections"], queryFn: correctionList });
  if (error !== null) {
    return <Failed heading title={words.corrections.failed} failure={error} onAgain={() => void refetch()} />;
  }
  return (
    <article className={page.page}>
      <h1 className={page.title}>{words.corrections.title}</h1>
      <p className={page.lead}>{words.corrections.lead}</p>
      <p className={page.ways}>
        <a href="/corrections/feed.atom">{words.corrections.feed}</a>
        <Link href="/data">{words.masthead.data}</Link>
      </p>
      {data === undefined ? <p role="status">{words.corrections.loading}</p> : <Entries {...data} />}
    </article>
  );
}

interface EntriesProps {
  readonly corrections: readonly Correction[];
  readonly withdrawals: readonly Withdrawal[];
}

function Entries({ corrections, withdrawals }: EntriesProps) {
  const all = [
    ...corrections.map((correction) => ({
      at: correction.at,
      id: correction.id,
      part: <Corrected correction={correction} />,
    })),
    ...withdrawals.map((withdrawal) => ({
      at: withdrawal.at,
      id: `${withdrawal.view}@${withdrawal.version ?? ""}`,
      part: <Withdrawn withdrawal={withdrawal} />,
    })),
  ].sort((one, other) => (one.at > other.at ? -1 : 1));
  if (all.length === 0) return <p className={styles.none}>{words.corrections.none}</p>;
  return (
    <ol className={styles.entries}>
      {all.map(({ at, id, part }) => (
        <li key={id} id={id} className={styles.entry}>
          <time className={styles.day} dateTime={at}>
            {new Date(at).toLocaleDateString(locale, { dateStyle: "long" })}
          </time>
          {part}
        </li>
      ))}
    </ol>
  );
}

const fieldNames: Readonly<Record<string, string>> = words.corrections.field;

function Corrected({ correction }: { readonly correction: Correction }) {
  const { kind, of, claim, line, source, before, after, fields, count } = correction;
  const { corrections } = words;
  if (kind === "takenOut")
    return (
      <div>
        <h2 className={styles.kind}>{corrections.takenOut}</h2>
        <p>{fillWords(corrections.set, { count: String(count), name: claim })}</p>
      </div>
    );
  return (
    <div>
      <h2 className={styles.kind}>
        {corrections[kind]} <span className={styles.id}>{claim}</span>
      </h2>
      <dl className={styles.told}>
        <dt>{corrections.before}</dt>
        <dd>
          <Told claim={before} />
        </dd>
        <dt>{corrections.after}</dt>
        <dd>
          <Told claim={after} />
        </dd>
      </dl>
      <p className={styles.more}>
        {fields.length > 0 &&
          `${fillWords(corrections.fields, { names: fields.map((name) => fieldNames[name] ?? name).join(", ") })}. `}
        {source !== null && `${fillWords(corrections.source, { title: source.title })}. `}
        {of === "entity" && <Link href={`/e/${claim}`}>{corrections.entity}</Link>}
        {after !== null && line !== "" && (
          <Link href={`/e/${line.split(".")[0] ?? ""}?select=${line}`}>{corrections.line}</Link>
        )}
      </p>
    </div>
  );
}

function Told({ claim }: { readonly claim: ToldClaim | null }) {
  if (claim === null) return <p>{words.corrections.gone}</p>;
  return (
    <>
      <p lang="en">{claim.said}</p>
      {claim.by !== "" && (
        <p lang="en" className={styles.by}>
          {claim.by}.
        </p>
      )}
    </>
  );
}

function Withdrawn({ withdrawal }: { readonly withdrawal: Withdrawal }) {
  const { view, version, reason } = withdrawal;
  const { corrections } = words;
  return (
    <div>
      <h2 className={styles.kind}>{corrections.withdrawn}</h2>
      <p>
        {version === undefined
          ? fillWords(corrections.view, { view, reason })
          : fillWords(corrections.version, { view, reason, version: String(version) })}
      </p>
    </div>
  );
}
