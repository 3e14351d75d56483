import { fillWords } from "server/contract/fill-words.ts";
import type { LiveClaim, LiveClaims, LiveLine, LiveSaying, LiveView } from "./live-view.ts";
import { make } from "./make.ts";
import type { Thing } from "./thing.ts";

export interface CardMeans {
  readonly view: LiveView;
  readonly say: (word: string) => string;
  /** The language that something is marked with, where it is another than the words around it. */
  readonly english: string | undefined;
  readonly claims: (line: number) => Promise<LiveClaims>;
  readonly close: () => void;
  readonly open: (thing: Thing) => void;
}

/** The card of a line: who says so, how firmly, when, and who disagrees; of an entity: what is said of it here. */
export function drawCard(thing: Thing, means: CardMeans): HTMLElement {
  const { view, say, english, close } = means;
  const line = thing.kind === "line" ? view.lines[thing.place] : undefined;
  const entity = thing.kind === "entity" ? view.entities[thing.place] : undefined;
  const title = make("h2", { tabindex: -1, lang: english }, line?.said ?? entity?.name ?? "");
  const card = make(
    "section",
    { class: "card", part: "card", "aria-label": say("evidence") },
    make(
      "div",
      { class: "head" },
      title,
      make("button", { type: "button", "aria-label": say("close"), title: say("close"), press: close }, "×"),
    ),
  );
  if (line !== undefined) card.append(...lineContent(line, thing.place, means));
  if (entity !== undefined) {
    card.append(make("p", { class: "kind" }, entity.kind));
    if (entity.members.length > 0) card.append(make("p", { lang: english }, entity.members.join(", ")));
    const lines = view.lines.flatMap((one, place) =>
      one.from === thing.place || one.to === thing.place ? [{ one, place }] : [],
    );
    card.append(
      make("h3", {}, fillWords(say("lines"), { count: String(lines.length) })),
      make(
        "ul",
        {},
        ...lines.map(({ one, place }) =>
          make(
            "li",
            {},
            make(
              "button",
              {
                type: "button",
                class: "line",
                lang: english,
                press: () => means.open({ kind: "line", place }),
              },
              one.said,
            ),
          ),
        ),
      ),
    );
  }
  return card;
}

/** How many claims are behind it at once, and the claims themselves where they have come; until then that they are read. */
function lineContent(line: LiveLine, place: number, means: CardMeans): readonly Node[] {
  const { say, english, claims } = means;
  const count = ({ count: many }: LiveSaying) => fillWords(say("claims"), { count: String(many) });
  const how = (text: string) => (text === "" ? [] : [make("p", { class: "kind", lang: english }, text)]);
  const room = () => make("div", {}, make("p", { class: "said", role: "status" }, say("reading")));
  const parts =
    line.lines.length === 0 ? [{ saying: line, rest: room() }] : line.lines.map((saying) => ({ saying, rest: room() }));
  const fill = () => {
    claims(place).then(
      (known) => {
        const groups = line.lines.length === 0 ? [known.claims] : known.lines;
        parts.forEach(({ rest }, at) =>
          rest.replaceChildren(make("ul", {}, ...(groups[at] ?? []).map((claim) => claimItem(claim, means)))),
        );
      },
      () => {
        for (const { rest } of parts)
          rest.replaceChildren(
            make("p", { class: "said", role: "alert" }, say("failed")),
            make("button", { type: "button", press: fill }, say("again")),
          );
      },
    );
  };
  fill();
  if (line.lines.length === 0) return [...how(line.how), make("h3", {}, count(line)), ...parts.map(({ rest }) => rest)];
  return parts.flatMap(({ saying, rest }) => [
    make("h3", { lang: english }, saying.said),
    ...how(saying.how),
    make("p", { class: "kind" }, count(saying)),
    rest,
  ]);
}

function claimItem(claim: LiveClaim, { say, english }: CardMeans): HTMLElement {
  return make(
    "li",
    {},
    make("p", { lang: english }, claim.said),
    make(
      "p",
      { class: "said" },
      make("span", { lang: english }, claim.by),
      ` · ${claim.firmness}${claim.record ? ` · ${say("record")}` : ""}`,
    ),
    ...claim.against.map((other) =>
      make(
        "p",
        { class: "against" },
        `${say("against")} `,
        make("span", { lang: english }, other.by === "" ? other.said : `${other.said} · ${other.by}`),
      ),
    ),
    make("p", { class: "source" }, ...sourceOf(claim, say, english)),
  );
}

/** Where it stands, with its paragraph, as a link to the source's page where there is one. */
function sourceOf(claim: LiveClaim, say: (word: string) => string, english: string | undefined): readonly Node[] {
  const name = make("span", { lang: english }, claim.source);
  const place = claim.paragraph === "" ? "" : ` · ${claim.paragraph}`;
  if (claim.url === "") return [name, document.createTextNode(place)];
  const { host } = new URL(claim.url);
  return [
    make(
      "a",
      { href: claim.url, target: "_blank", rel: "noopener noreferrer external", "data-to": "source" },
      name,
      place,
      make("span", { class: "unseen" }, ` ${fillWords(say("away"), { host })}`),
    ),
  ];
}
