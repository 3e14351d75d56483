import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { pageOf, type EmbedLanguage, type EmbedTheme } from "server/contract/embed/embed-address.ts";
import {
  addressSnippet,
  elementSnippet,
  frameSnippet,
  loadingOf,
  policyLines,
  sheetRules,
  type SnippetParts,
} from "server/contract/embed/snippets.ts";
import { writeTry } from "server/contract/embed/try-address.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { embeddedView } from "../../exploration/embedded-view.ts";
import { standing } from "../../exploration/standing.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import type { View } from "../../exploration/view.ts";
import { viewOf } from "../../exploration/view-of.ts";
import { languages } from "../../languages.ts";
import { spoken } from "../../spoken.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import fields from "../../ui/field.module.css";
import { NumberField } from "../../ui/number-field.tsx";
import { PanelHead } from "../../ui/panel-head.tsx";
import { Segments } from "../../ui/segments.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { CopyText } from "../take-away/copy-text.tsx";
import styles from "./embed-dialog.module.css";
import { askEmbedFacts, askEmbedHome, NotEmbeddable, type EmbedFacts, type EmbedHome } from "./embed-facts.ts";
import { FramePreview } from "./frame-preview.tsx";
import { words } from "./embed-words.ts";

interface EmbedDialogProps {
  readonly store: ExplorerStore;
  /** What shall be embedded, where that is not what the store shows by now. */
  readonly asked?: View | undefined;
  readonly onClose: () => void;
}

const ways = ["address", "frame", "element"] as const;
type Way = (typeof ways)[number];

/** How what is shown can stand in somebody else's page: three ways, each with what to paste and how it then looks. */
export function EmbedDialog({ store, asked, onClose }: EmbedDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [view] = useState(() => {
    if (asked !== undefined) return embeddedView(asked);
    const shown = standing(store.getState());
    return shown === undefined ? undefined : embeddedView(viewOf(store.getState().exploration, shown.view));
  });
  const [lang, setLang] = useState<EmbedLanguage>(spoken.language);
  const home = useQuery({ queryKey: ["embed-home"], queryFn: ({ signal }) => askEmbedHome(signal) });
  const facts = useQuery({
    queryKey: ["embed-facts", view, lang],
    queryFn: ({ signal }) =>
      view === undefined ? Promise.reject(new NotEmbeddable()) : askEmbedFacts(view, lang, signal),
    // A picture that was never asked for is drawn first: the server may ask for a little patience.
    retry: (count, error) => !(error instanceof NotEmbeddable) && count < 3,
    placeholderData: (before) => before,
  });
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const failure = facts.error ?? home.error;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="embed-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        // The dialog alone closes, not what is open behind it.
        if (event.key === "Escape") event.stopPropagation();
      }}
    >
      <div id="embed-title">
        <PanelHead title={words.title} heading>
          <Button onPress={onClose}>{words.close}</Button>
        </PanelHead>
      </div>
      {failure !== null ? (
        <div className={styles.state} role="alert">
          <p>{failure instanceof NotEmbeddable ? `${words.refused} ${failure.message}` : words.failed}</p>
          {!(failure instanceof NotEmbeddable) && (
            <Button
              onPress={() => {
                void facts.refetch();
                void home.refetch();
              }}
            >
              {words.again}
            </Button>
          )}
        </div>
      ) : view === undefined || facts.data === undefined || home.data === undefined ? (
        <p className={styles.state} role="status">
          {words.loading}
        </p>
      ) : (
        <Offer view={view} facts={facts.data} home={home.data} lang={lang} onLang={setLang} />
      )}
    </dialog>
  );
}

interface OfferProps {
  readonly view: SnippetParts["view"];
  readonly facts: EmbedFacts;
  readonly home: EmbedHome;
  readonly lang: EmbedLanguage;
  readonly onLang: (lang: EmbedLanguage) => void;
}

/** As wide as an article's column at first. */
const usualWidth = 800;

function Offer({ view, facts, home, lang, onLang }: OfferProps) {
  const [way, setWay] = useState<Way>("address");
  const [theme, setTheme] = useState<EmbedTheme>("auto");
  const [accent, setAccent] = useState("");
  const [frozen, setFrozen] = useState(false);
  const [controls, setControls] = useState(true);
  const [mode, setMode] = useState<SnippetParts["mode"]>("frame");
  const [loading, setLoading] = useState<"lazy" | "click">("lazy");
  const [pinned, setPinned] = useState(false);
  const [inlineStyles, setInlineStyles] = useState(true);
  const [own, setOwn] = useState<SnippetParts["own"]>({ title: "", caption: "", credit: "" });
  const [alternative, setAlternative] = useState<string>();
  const [width, setWidth] = useState(Math.min(usualWidth, facts.sheet.width));
  const [height, setHeight] = useState<number>();
  const [measured, setMeasured] = useState(540);
  const isAccent = /^[\da-f]{6}$/i.test(accent);
  const element = way === "element";
  const parts: SnippetParts = {
    app: home.app,
    embed: home.embed,
    view: view.kind === "question" && frozen && facts.version !== null ? { ...view, version: facts.version } : view,
    page: pageOf(view),
    look: {
      theme,
      lang,
      accent: isAccent ? accent.toLowerCase() : undefined,
      focus: undefined,
      still: false,
      controls,
    },
    title: facts.title,
    alternative: alternative ?? facts.summary,
    sheet: facts.sheet,
    narrow: facts.narrow,
    width,
    frameHeight: height ?? measured,
    mode,
    loading,
    own,
    inlineStyles,
    files: pinned ? home.files : undefined,
  };
  const snippet = element ? elementSnippet(parts) : way === "frame" ? frameSnippet(parts) : addressSnippet(parts);
  const policy = way === "address" ? [] : policyLines(way, parts);
  return (
    <div className={styles.body}>
      <div className={styles.choices}>
        <Part title={words.ways}>
          <Segments
            name={words.ways}
            segments={ways.map((value) => ({ value, word: words.way[value] }))}
            chosen={way}
            onChoose={setWay}
          />
          <p className={styles.why}>{words.wayWhy[way]}</p>
        </Part>
        <Part title={words.snippet}>
          <Code name={words.snippet} text={snippet} copy={words.copy} />
          {element && loadingOf(parts) === "click" && (
            <p className={styles.why}>
              {/* The name alone is a link: it is what is to be copied. */}
              {before(words.clickWhy)}
              <a href={`${home.embed}/embed/a/${home.files.loader.name}`} download="lodeline-loader.js">
                lodeline-loader.js
              </a>
              {after(words.clickWhy)}
            </p>
          )}
        </Part>
        {way !== "address" && (
          <Part title={words.look}>
            <Field label={words.theme}>
              {(id) => (
                <Select
                  id={id}
                  value={theme}
                  options={(["auto", "light", "dark"] as const).map((value) => [value, words.themes[value]])}
                  onChoose={setTheme}
                />
              )}
            </Field>
            <Field label={words.language}>
              {(id) => (
                <Select
                  id={id}
                  value={lang}
                  options={languages.map(({ code, name }) => [code, name])}
                  onChoose={onLang}
                />
              )}
            </Field>
            <NumberField label={words.width} least={240} most={1600} value={width} onChange={setWidth} />
            {way === "frame" && (
              <NumberField
                label={words.height}
                least={200}
                most={4000}
                value={height ?? measured}
                onChange={setHeight}
              />
            )}
            <Field
              label={words.accent}
              why={accent === "" || isAccent ? words.accentWhy : words.accentBad}
              bad={accent !== "" && !isAccent}
            >
              {(id, told) => (
                <TextField
                  id={id}
                  value={accent}
                  maxLength={6}
                  spellCheck={false}
                  autoComplete="off"
                  aria-describedby={told}
                  aria-invalid={accent !== "" && !isAccent}
                  onChange={(event) => setAccent(event.target.value.trim().replace(/^#/, ""))}
                />
              )}
            </Field>
            {facts.version !== null && (
              <Field label={words.version}>
                {(id) => (
                  <Select
                    id={id}
                    value={frozen ? "frozen" : "newest"}
                    options={[
                      ["newest", words.versions.newest],
                      ["frozen", fillWords(words.versions.frozen, { number: String(facts.version) })],
                    ]}
                    onChoose={(value) => setFrozen(value === "frozen")}
                  />
                )}
              </Field>
            )}
            {element && (
              <>
                <Field label={words.mode}>
                  {(id) => (
                    <Select
                      id={id}
                      value={mode}
                      options={(["frame", "inline", "static"] as const).map((value) => [value, words.modes[value]])}
                      onChoose={setMode}
                    />
                  )}
                </Field>
                {mode !== "static" && (
                  <Field label={words.when}>
                    {(id) => (
                      <Select
                        id={id}
                        value={loading}
                        options={(["lazy", "click"] as const).map((value) => [value, words.whens[value]])}
                        onChoose={setLoading}
                      />
                    )}
                  </Field>
                )}
              </>
            )}
            {(way === "frame" || mode !== "static") && (
              <Choice checked={controls} onToggle={() => setControls(!controls)}>
                {words.controls}
              </Choice>
            )}
            <div>
              <Choice checked={!inlineStyles} onToggle={() => setInlineStyles(!inlineStyles)}>
                {words.bare}
              </Choice>
              <p className={styles.why}>{words.bareWhy}</p>
            </div>
            {element && mode !== "static" && (
              <div>
                <Choice checked={pinned} onToggle={() => setPinned(!pinned)}>
                  {words.pinned}
                </Choice>
                <p className={styles.why}>{words.pinnedWhy}</p>
              </div>
            )}
          </Part>
        )}
        {element && (
          <Part title={words.own}>
            {(
              [
                ["title", words.ownTitle],
                ["caption", words.ownCaption],
                ["credit", words.ownCredit],
              ] as const
            ).map(([name, label]) => (
              <Field key={name} label={label}>
                {(id) => (
                  <TextField
                    id={id}
                    value={own[name]}
                    maxLength={300}
                    onChange={(event) => setOwn({ ...own, [name]: event.target.value })}
                  />
                )}
              </Field>
            ))}
            <Field label={words.alternative} why={words.alternativeWhy}>
              {(id, told) => (
                <textarea
                  id={id}
                  className={fields.text}
                  rows={5}
                  lang={alternative === undefined ? "en" : undefined}
                  value={alternative ?? facts.summary}
                  aria-describedby={told}
                  onChange={(event) => setAlternative(event.target.value)}
                />
              )}
            </Field>
          </Part>
        )}
        <Part title={words.policy}>
          {policy.length === 0 ? (
            <p className={styles.why}>{words.policyNone}</p>
          ) : (
            <>
              <p className={styles.why}>{words.policyWhy}</p>
              <Code name={words.policy} text={policy.join(";\n")} copy={words.copyPolicy} />
            </>
          )}
        </Part>
        {way !== "address" && !inlineStyles && (
          <Part title={words.sheet}>
            <Code name={words.sheet} text={sheetRules(way, parts).join("\n")} copy={words.copySheet} />
          </Part>
        )}
        {element && mode !== "static" && (
          <Part title={words.hashes}>
            <p className={styles.why}>{words.hashesWhy}</p>
            <Code
              name={words.hashes}
              text={Object.values(home.files)
                .map(({ name, integrity }) => `${name}\n${integrity}`)
                .join("\n")}
              copy={words.copyHashes}
            />
          </Part>
        )}
      </div>
      <section className={styles.preview} aria-label={words.preview}>
        <h3 className={styles.title}>{words.preview}</h3>
        {element ? (
          <>
            <p className={styles.why}>{words.previewWhy}</p>
            {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of ours, and in a sandbox it would not be itself */}
            <iframe
              className={styles.trial}
              title={words.previewFrame}
              src={home.embed + writeTry({ ...parts, pinned })}
              referrerPolicy="strict-origin-when-cross-origin"
            />
          </>
        ) : (
          <FramePreview parts={parts} title={words.previewFrame} onHeight={setMeasured} />
        )}
      </section>
    </div>
  );
}

function before(template: string): string {
  return template.slice(0, template.indexOf("{file}"));
}

function after(template: string): string {
  return template.slice(template.indexOf("{file}") + "{file}".length);
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}

interface CodeProps {
  readonly name: string;
  readonly text: string;
  readonly copy: string;
}

function Code({ name, text, copy }: CodeProps) {
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and has to by keyboard too */}
      <pre className={styles.code} tabIndex={0} role="region" aria-label={name}>
        <code>{text}</code>
      </pre>
      <CopyText key={text} text={text} label={copy} />
    </>
  );
}
