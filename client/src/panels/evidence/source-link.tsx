import { fillWords } from "server/contract/fill-words.ts";
import styles from "./source-link.module.css";
import { words } from "../../words.ts";

interface SourceLinkProps {
  readonly url: string | null;
  /** "Paragraph 9"; undefined for a page that has none. */
  readonly paragraph: string | undefined;
  readonly title: string;
}

/**
 * Where a claim stands, as a link to the source's page. It opens apart and tells the page nothing of where it was opened;
 * what it leads to is named, to eyes and to screen readers.
 */
export function SourceLink({ url, paragraph, title }: SourceLinkProps) {
  const host = hostOf(url);
  if (host === undefined || url === null) {
    return paragraph === undefined ? null : <span>{fillWords(words.card.unfound, { paragraph })}</span>;
  }
  const label = paragraph ?? fillWords(words.card.page, { host });
  return (
    <a
      href={url}
      rel="noopener noreferrer external"
      target="_blank"
      title={title}
      aria-label={fillWords(words.card.leadsAway, { words: label, host })}
    >
      {label}
      <svg className={styles.away} viewBox="0 0 9 9" width="9" height="9" aria-hidden="true">
        <path d="M2.5 1.5H7.5V6.5M7.5 1.5L1.5 7.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
      </svg>
    </a>
  );
}

/** The site an address leads to; undefined where it is no web address. */
function hostOf(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? hostname.replace(/^www\./, "") : undefined;
}
