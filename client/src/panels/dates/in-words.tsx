import { fillWords } from "server/contract/fill-words.ts";
import { publisherName } from "server/contract/publisher-name.ts";
import { bringRelationship } from "../../actions/bring-relationship.ts";
import { dateText } from "../../date-text.ts";
import type { Node, Source } from "../../exploration/exploration.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import styles from "./dates.module.css";
import { words } from "../../words.ts";
import { statusWord, type DealStep } from "./row-content.ts";

interface InWordsProps {
  readonly store: ExplorerStore;
  readonly deals: readonly { readonly deal: Node; readonly steps: readonly DealStep[] }[];
  readonly sources: readonly Source[];
}

/** What the rows draw, as lists: the history of each deal, every step opening the claim behind it, and the days of the texts. */
export function InWords({ store, deals, sources }: InWordsProps) {
  const texts = sources.filter(({ group }) => group === "document");
  const record = sources.filter(({ group }) => group === "record");
  return (
    <details className={styles.words}>
      <summary>{words.dates.inWords}</summary>
      {deals.map(({ deal, steps }) => (
        <section key={deal.id}>
          <h3 className={styles.heading} lang="en">
            {fillWords(words.dates.stepsOf, { deal: deal.caption })}
          </h3>
          <ol className={styles.steps}>
            {steps.map((step, place) => {
              const told = { date: dateText(step.on), status: statusWord(step.status) };
              return (
                <li key={`${step.claim}/${place}`} lang="en">
                  <button
                    type="button"
                    className={styles.stepButton}
                    aria-label={fillWords(words.dates.stepOpen, { ...told, statement: step.statement })}
                    onClick={() => void bringRelationship(store, step.relationship)}
                  >
                    {fillWords(words.dates.stepWords, told)}
                  </button>{" "}
                  <span className={step.group === "record" ? styles.slanted : undefined}>{step.statement}</span>{" "}
                  {step.group === "record" && <span className={styles.tag}>{words.card.recordTag}</span>}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      {sources.length > 0 && (
        <section>
          <h3 className={styles.heading}>{words.dates.published}</h3>
          <ul className={styles.steps}>
            {[...texts, ...record].map((source) => (
              <li key={source.id} lang="en" className={source.group === "record" ? styles.slanted : undefined}>
                {publishedWords(source)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </details>
  );
}

function publishedWords({ publisher, title, published, dateCertainty }: Source): string {
  const named = publisher === null ? title : publisherName(publisher);
  if (published === null || published === "") return fillWords(words.dates.publishedNever, { publisher: named });
  const template = dateCertainty === "inferred" ? words.dates.publishedInferred : words.dates.publishedAs;
  return fillWords(template, { publisher: named, date: dateText(published) });
}
