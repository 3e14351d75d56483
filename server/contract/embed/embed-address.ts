import { isViewCode, plainViewCode } from "../view-code.ts";

/** The forms in which an embedded view can be had: a page for a frame, a picture, data, a page that is read. */
export const embedForms = ["page", "svg", "png", "json", "csv", "html"] as const;
export type EmbedForm = (typeof embedForms)[number];

export const embedThemes = ["auto", "light", "dark"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

export const embedLanguages = ["en", "fr", "uk"] as const;
export type EmbedLanguage = (typeof embedLanguages)[number];

/** How a view is to look; everything is one of a few words, or bounded. */
export interface EmbedLook {
  readonly theme: EmbedTheme;
  readonly lang: EmbedLanguage;
  /** Six hexadecimal digits in lower case. */
  readonly accent: string | undefined;
  /** The id of the entity that stands out. */
  readonly focus: string | undefined;
  /** The picture alone, without any script. */
  readonly still: boolean;
  /** Whether the live layer shows its controls. */
  readonly controls: boolean;
  /** Laid out for a narrow place, higher than wide, where there is such a picture of the view. */
  readonly narrow?: true | undefined;
}

/** What is embedded: a question with its own parameters, or an explored view by its code. */
export type EmbedView =
  | {
      readonly kind: "question";
      readonly question: string;
      readonly parameters: Readonly<Record<string, string>>;
      /** A published version that never changes; undefined: the newest. */
      readonly version: number | undefined;
    }
  | { readonly kind: "code"; readonly code: string };

/** Parts of a view's data: all that is told of it; of that what is told at once, and what is told when somebody asks. */
const dataPurposes = ["widget", "outline", "claims"] as const;

/** One address of the embed surface, read. */
export interface EmbedAddress {
  readonly view: EmbedView;
  readonly form: EmbedForm;
  /** Which of several files of one form: what the live layer reads (JSON), the card that is shared (PNG). */
  readonly purpose: (typeof dataPurposes)[number] | "card" | undefined;
  /** The place of the one line whose claims are asked for; undefined: those of all. */
  readonly line?: number | undefined;
  readonly look: EmbedLook;
}

/** Where all of it stands. A change that could break a page that embeds us gets another number. */
export const embedRoot = "/embed/v1/";

/** As an address without a word about it looks. */
export const plainLook: EmbedLook = {
  theme: "auto",
  lang: "en",
  accent: undefined,
  focus: undefined,
  still: false,
  controls: true,
};

/** Names in the query that are ours: no question's parameter may have one of them. `k` is kept for keys. */
export const embedNames: ReadonlySet<string> = new Set([
  "theme",
  "lang",
  "accent",
  "focus",
  "static",
  "controls",
  "narrow",
  "for",
  "line",
  "as",
  "k",
]);

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Letters that a parameter's value may have at most. */
const longestValue = 200;
const longestSlug = 100;

/**
 * What an address asks for, by its path and query. `takes`: the names of a question's parameters, in their order; undefined
 * where there is no such question. What nobody takes, or cannot be read, is dropped, so that any number of addresses that
 * strangers make up come to the same few. Undefined where the path is none of ours.
 */
export function readEmbed(
  path: string,
  search: string,
  takes: (question: string) => readonly string[] | undefined,
): EmbedAddress | undefined {
  if (!path.startsWith(embedRoot)) return undefined;
  const [kind = "", rest = "", ...more] = path.slice(embedRoot.length).split("/");
  if (more.length > 0) return undefined;
  const asked = new URLSearchParams(search);
  const [name, form] = formIn(rest, asked);
  const look = readLook(asked);
  const purpose = purposeOf(form, asked.get("for"));
  const part = { form, purpose, line: purpose === "claims" ? lineOf(asked.get("line")) : undefined, look };
  if (kind === "v")
    return isViewCode(name) ? { view: { kind: "code", code: plainViewCode(name) }, ...part } : undefined;
  if (kind !== "q") return undefined;
  const [question = "", version, ...further] = name.split("@");
  if (further.length > 0 || (version !== undefined && !/^[1-9]\d{0,6}$/.test(version))) return undefined;
  const names = slug.test(question) ? takes(question) : undefined;
  if (names === undefined) return undefined;
  const parameters: Record<string, string> = {};
  for (const one of names) {
    const value = asked.get(one);
    if (value !== null && value !== "" && value.length <= longestValue) parameters[one] = value;
  }
  const view = {
    kind: "question",
    question,
    parameters,
    version: version === undefined ? undefined : Number(version),
  } as const;
  return { view, ...part };
}

/** The form and the look that an address asks for, even where it names no view; undefined where it is none of a view. */
export function readEmbedForm(path: string, search: string): Pick<EmbedAddress, "form" | "look"> | undefined {
  if (!/^\/embed\/v1\/[qv]\//.test(path)) return undefined;
  const asked = new URLSearchParams(search);
  return { form: formIn(path, asked)[1], look: readLook(asked) };
}

/** The address again, from the site's root on: always the same for the same. */
export function writeEmbed({ view, form, purpose, line, look }: EmbedAddress): string {
  const name =
    view.kind === "code"
      ? `v/${view.code}`
      : `q/${view.question}${view.version === undefined ? "" : `@${view.version}`}`;
  const asked = new URLSearchParams(view.kind === "code" ? {} : { ...view.parameters });
  if (look.theme !== plainLook.theme) asked.set("theme", look.theme);
  if (look.lang !== plainLook.lang) asked.set("lang", look.lang);
  if (look.accent !== undefined) asked.set("accent", look.accent);
  if (look.focus !== undefined) asked.set("focus", look.focus);
  if (look.still) asked.set("static", "1");
  if (!look.controls) asked.set("controls", "0");
  if (look.narrow === true) asked.set("narrow", "1");
  if (purpose !== undefined) asked.set("for", purpose);
  if (line !== undefined) asked.set("line", String(line));
  const search = asked.toString();
  return `${embedRoot}${name}${form === "page" ? "" : `.${form}`}${search === "" ? "" : `?${search}`}`;
}

/** The name of a view, whatever it looks like and in whichever form: `q/<question>?<parameters>` or `v/<code>`, without version. */
export function embedName(view: EmbedView): string {
  if (view.kind === "code") return `v/${view.code}`;
  const search = new URLSearchParams({ ...view.parameters }).toString();
  return `q/${view.question}${search === "" ? "" : `?${search}`}`;
}

/** The address of the application that shows the same view. */
export function pageOf(view: EmbedView): string {
  if (view.kind === "code") return `/v/${view.code}`;
  const { entity, ...others } = view.parameters;
  return view.question === "about" && entity !== undefined && Object.keys(others).length === 0
    ? `/e/${encodeURIComponent(entity)}`
    : `/${embedName(view)}`;
}

/**
 * The address of the same view in another form, for a link in its frame's page. From the page of a code, which is as long as
 * what it holds, it is the query alone: `?as=html`.
 */
export function besideFrame({ view, look }: Pick<EmbedAddress, "view" | "look">, form: EmbedForm): string {
  const whole = writeEmbed({ view, form, purpose: undefined, look });
  if (view.kind !== "code") return whole;
  const asked = new URLSearchParams(new URL(whole, "https://lodeline.invalid").search);
  asked.set("as", form);
  return `?${asked.toString()}`;
}

/** By the ending, else by what the query asks for. */
function formIn(name: string, asked: URLSearchParams): readonly [string, EmbedForm] {
  const [plain, form] = withoutEnding(name);
  return [plain, form === "page" ? (embedForms.find((one) => one === asked.get("as")) ?? form) : form];
}

function withoutEnding(name: string): readonly [string, EmbedForm] {
  const form = embedForms.find((one) => one !== "page" && name.endsWith(`.${one}`));
  return form === undefined ? [name, "page"] : [name.slice(0, -form.length - 1), form];
}

function purposeOf(form: EmbedForm, wanted: string | null): EmbedAddress["purpose"] {
  if (form === "json") return dataPurposes.find((one) => one === wanted);
  return form === "png" && wanted === "card" ? "card" : undefined;
}

/** No picture has ten thousand lines. */
function lineOf(place: string | null): number | undefined {
  return place !== null && /^(?:0|[1-9]\d{0,3})$/.test(place) ? Number(place) : undefined;
}

function readLook(asked: URLSearchParams): EmbedLook {
  const accent = asked.get("accent")?.toLowerCase();
  const focus = asked.get("focus");
  return {
    theme: embedThemes.find((one) => one === asked.get("theme")) ?? plainLook.theme,
    lang: embedLanguages.find((one) => one === asked.get("lang")) ?? plainLook.lang,
    accent: accent !== undefined && /^[0-9a-f]{6}$/.test(accent) ? accent : undefined,
    focus: focus !== null && focus.length <= longestSlug && slug.test(focus) ? focus : undefined,
    still: asked.get("static") === "1",
    controls: asked.get("controls") !== "0",
    ...(asked.get("narrow") === "1" ? { narrow: true } : {}),
  };
}
