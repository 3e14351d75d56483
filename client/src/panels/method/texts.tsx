import { useQuery } from "@tanstack/react-query";
import { fillWords } from "server/contract/fill-words.ts";
import { countText } from "../../count-text.ts";
import { dateText } from "../../date-text.ts";
import { terms } from "../../terms.ts";
import { words } from "../../words.ts";
import { allSources } from "../sources/all-sources.ts";
import styles from "./texts.module.css";

/** The four texts, each with what is printed on it and what is only inferred. */
export function Texts() {
  const { data } = useQuery(allSources);
  if (data === undefined) return null;
  const texts = data.filter(({ group }) => group === "document");
  const kinds: Readonly<Record<string, string>> = terms.sourceKind;
  return (
    <>
      <p>{fillWords(words.method.sources.text, { count: countText(data.length - texts.length) })}</p>
      <p>{words.method.sources.inferred}</p>
      <ul className={styles.texts}>
        {texts.map((text) => (
          <li key={text.id} className={styles.text}>
            <h3 className={styles.title} lang="en">
              {text.url === null || text.url === "" ? (
                text.title
              ) : (
                <a href={text.url} rel="noopener noreferrer external" target="_blank">
                  {text.title}
                </a>
              )}
            </h3>
            <dl className={styles.facts}>
              <Fact name={words.method.sources.author} value={text.author} certainty={text.authorCertainty} />
              <Fact name={words.method.sources.publisher} value={text.publisher} certainty={text.publisherCertainty} />
              <Fact
                name={words.method.sources.date}
                value={text.published === null ? null : dateText(text.published)}
                certainty={text.dateCertainty}
              />
              <Fact name={words.method.sources.kind} value={kinds[text.kind] ?? text.kind} certainty={null} />
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string | null;
  readonly certainty: string | null;
}

function Fact({ name, value, certainty }: FactProps) {
  const known = value === null || value === "" ? words.method.sources.unknown : value;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {certainty === "inferred"
          ? fillWords(words.method.sources.certainty, { value: known, certainty: terms.certainty.inferred })
          : known}
      </dd>
    </div>
  );
}
