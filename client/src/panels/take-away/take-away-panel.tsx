import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Theme } from "server/contract/draw-svg/palette.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { closePanel } from "../../actions/close-panel.ts";
import { stepFailure } from "../../actions/step-failure.ts";
import { writeShared, type Shared } from "../../exploration/console-address.ts";
import type { Exploration } from "../../exploration/exploration.ts";
import { isChanged } from "../../exploration/is-changed.ts";
import { drawn, questionOf } from "../../exploration/selectors.ts";
import { standing } from "../../exploration/standing.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import type { View } from "../../exploration/view.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { PanelHead } from "../../ui/panel-head.tsx";
import { Segments } from "../../ui/segments.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { words } from "../../words.ts";
import { CopyLink } from "../changes/copy-link.tsx";
import { EmbedButton } from "../embed/embed-button.tsx";
import { citation } from "./citation.ts";
import { CopyText } from "./copy-text.tsx";
import { fileName } from "./file-name.ts";
import { dataFormats, endings, makeFile, pictureFormats, type Format } from "./make-file.ts";
import { saveFile } from "../../ui/save-file.ts";
import { shareButton } from "./share-button.tsx";
import { shownAddress } from "./shown-address.ts";
import styles from "./take-away.module.css";
import { toCypher } from "./to-cypher.ts";
import { ImageTooLarge } from "./to-png.ts";
import { viewFacts } from "./view-facts.ts";

interface TakeAwayPanelProps {
  readonly store: ExplorerStore;
}

/** Everything by which what is shown can be passed on: its address, a citation, pictures, data, and its question. */
export function TakeAwayPanel({ store }: TakeAwayPanelProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const made = useStore(store, (state) => state.made);
  const view = useStore(store, (state) => standing(state)?.view);
  const small = useMedia("(max-width: 719px)");
  const dark = useMedia("(prefers-color-scheme: dark)");
  const [theme, setTheme] = useState<Theme>(() => themeNow(dark));
  const [said, setSaid] = useState("");
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const place = useRef<HTMLElement>(null);
  const address = shownAddress(store);

  // Whoever came by the button goes on inside.
  useEffect(() => {
    if (document.activeElement?.id === shareButton) {
      const title = place.current?.querySelector("h2");
      title?.setAttribute("tabindex", "-1");
      title?.focus();
    }
  }, []);

  const save = async (format: Format) => {
    if (address === undefined || view === undefined) return;
    const { name } = words.takeAway.formats[format];
    setSaid(fillWords(words.takeAway.saving, { name }));
    try {
      const file = fileName(exploration, view, endings[format]);
      saveFile(file, await makeFile(store, format, address, theme));
      setSaid(fillWords(words.takeAway.saved, { file }));
    } catch (failure) {
      const why = failure instanceof ImageTooLarge ? words.takeAway.noImage : stepFailure(store, failure);
      setSaid(fillWords(words.takeAway.failed, { name, why }));
    }
  };

  const offer = (format: Format) => (
    <Row key={format} why={words.takeAway.formats[format].why}>
      <Button onPress={() => void save(format)}>{words.takeAway.formats[format].name}</Button>
    </Row>
  );
  const isEmpty = drawn(exploration).nodes.length === 0;
  return (
    <section ref={place} aria-label={words.takeAway.title}>
      <PanelHead title={words.takeAway.title} heading>
        <Button onPress={() => closePanel(store)}>{small ? words.card.back : words.card.close}</Button>
      </PanelHead>
      <div className={styles.body}>
        <Part title={words.takeAway.link} why={words.takeAway.linkWhy}>
          <CopyLink store={store} />
        </Part>
        {address === undefined || isEmpty ? (
          <p className={styles.why}>{words.takeAway.nothing}</p>
        ) : (
          <>
            <Part title={words.takeAway.embed} why={words.takeAway.embedWhy}>
              <EmbedButton store={store} />
            </Part>
            <Part title={words.takeAway.cite}>
              <Cite text={citation(exploration, made, address, today)} />
            </Part>
            <Part title={words.takeAway.picture} why={words.takeAway.pictureWhy}>
              <div className={styles.theme}>
                <Segments
                  name={words.takeAway.theme}
                  segments={[
                    { value: "light", word: words.takeAway.light },
                    { value: "dark", word: words.takeAway.dark },
                  ]}
                  chosen={theme}
                  onChoose={setTheme}
                />
              </div>
              {pictureFormats.map(offer)}
              <Row why={words.takeAway.formats.print.why}>
                <Button onPress={() => window.print()}>{words.takeAway.formats.print.name}</Button>
              </Row>
            </Part>
            <Part title={words.takeAway.data} why={words.takeAway.dataWhy}>
              {dataFormats.map(offer)}
            </Part>
            <Part title={words.takeAway.question} why={words.takeAway.questionWhy}>
              <Cypher
                text={toCypher(exploration, viewFacts(exploration, made, address))}
                question={askedQuestion(exploration, view)}
              />
            </Part>
          </>
        )}
      </div>
      <p role="status" className={said === "" ? styles.silent : styles.result}>
        {said}
      </p>
    </section>
  );
}

function themeNow(dark: boolean): Theme {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === "dark" || (chosen !== "light" && dark) ? "dark" : "light";
}

/** Reached from an entity, a dispute, a source or the console: the console offers them by no name. */
const unlisted: ReadonlySet<string> = new Set(["about", "dispute", "source", "picked"]);

/** The question that stands there as it was asked; undefined where it was changed. */
function askedQuestion(exploration: Exploration, view: View | undefined): Shared | undefined {
  const answer = questionOf(exploration);
  if (answer === undefined || view === undefined || unlisted.has(answer.question.id)) return undefined;
  if (isChanged(exploration, view)) return undefined;
  const given = Object.entries(view.parameters).map(([name, text]) => [name, { type: "String", text }] as const);
  return { statement: "", question: answer.question.id, entries: Object.fromEntries(given) };
}

interface PartProps {
  readonly title: string;
  readonly why?: string;
  readonly children: ReactNode;
}

function Part({ title, why, children }: PartProps) {
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      {why !== undefined && <p className={styles.why}>{why}</p>}
      {children}
    </div>
  );
}

function Row({ why, children }: Required<Omit<PartProps, "title">>) {
  return (
    <div className={styles.row}>
      {children}
      <p className={styles.purpose}>{why}</p>
    </div>
  );
}

function Cite({ text }: { readonly text: string }) {
  return (
    <>
      <p className={styles.citation}>{text}</p>
      <CopyText key={text} text={text} label={words.takeAway.copyCitation} />
    </>
  );
}

interface CypherProps {
  readonly text: string;
  readonly question: Shared | undefined;
}

/** A statement that gives what is drawn; an unchanged question opens in the console as its own. */
function Cypher({ text, question }: CypherProps) {
  const shared = question ?? { statement: text, question: undefined, entries: {} };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and has to by keyboard too */}
      <pre className={styles.cypher} tabIndex={0} role="region" aria-label={words.takeAway.question}>
        <code>{text}</code>
      </pre>
      <CopyText key={text} text={text} label={words.takeAway.copyQuestion} />
      <p className={styles.console}>
        <ButtonLink to={`/console${writeShared(shared)}`}>{words.takeAway.console}</ButtonLink>
      </p>
    </>
  );
}
