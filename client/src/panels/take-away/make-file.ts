import type { Theme } from "server/contract/draw-svg/palette.ts";
import { drawSvg } from "server/contract/draw-svg/draw-svg.ts";
import { sourcesOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { csvBlob } from "../../ui/csv-blob.ts";
import { drawnSources } from "../sources/sources-words.ts";
import { claimSentences } from "./claim-sentences.ts";
import { pageFaces } from "./page-faces.ts";
import { pictureContent } from "./picture-content.ts";
import { takenGraph } from "./taken-graph.ts";
import type { CsvTable } from "./to-csv.ts";
import { toGexf } from "./to-gexf.ts";
import { toGraphml } from "./to-graphml.ts";
import { toJson } from "./to-json.ts";
import { toPng } from "./to-png.ts";
import { viewFacts } from "./view-facts.ts";

/** What can be saved, in the order in which it is offered. */
export const pictureFormats = ["svg", "png"] as const;
export const dataFormats = ["entities", "lines", "claims", "json", "graphml", "gexf"] as const;
export type Format = (typeof pictureFormats)[number] | (typeof dataFormats)[number];

/** How the file's name ends. */
export const endings: Readonly<Record<Format, string>> = {
  svg: ".svg",
  png: ".png",
  entities: "-entities.csv",
  lines: "-lines.csv",
  claims: "-claims.csv",
  json: ".json",
  graphml: ".graphml",
  gexf: ".gexf",
};

/** Makes a file of what is drawn. Throws where something that it needs cannot be had: a `Failure`, or `ImageTooLarge`. */
export async function makeFile(store: ExplorerStore, format: Format, address: string, theme: Theme): Promise<Blob> {
  const { exploration, made } = store.getState();
  const graph = () => takenGraph(exploration);
  const facts = () => viewFacts(exploration, made, address);
  switch (format) {
    case "svg": {
      const content = pictureContent(exploration, made, address);
      const faces = await pageFaces(drawSvg(content, { theme }));
      return new Blob([drawSvg(content, { theme, faces })], { type: "image/svg+xml" });
    }
    case "png":
      return toPng(drawSvg(pictureContent(exploration, made, address), { theme }));
    case "entities":
      return table((await import("./to-csv.ts")).entitiesTable(graph()));
    case "lines":
      return table((await import("./to-csv.ts")).linesTable(graph()));
    case "claims": {
      const drawn = graph();
      const ids = drawn.lines.flatMap(({ relationship }) => relationship.claims.map(({ id }) => id));
      const [{ claimsTable }, sentences] = await Promise.all([import("./to-csv.ts"), claimSentences(ids)]);
      return table(claimsTable(drawn, sourcesOf(exploration), sentences));
    }
    case "json": {
      const { texts, record } = drawnSources(exploration);
      return new Blob([toJson(graph(), facts(), [...texts, ...record])], { type: "application/json" });
    }
    case "graphml":
      return new Blob([toGraphml(graph(), facts())], { type: "application/graphml+xml" });
    case "gexf":
      return new Blob([toGexf(graph(), facts())], { type: "application/gexf+xml" });
  }
}

function table({ header, rows }: CsvTable): Promise<Blob> {
  return csvBlob(header, rows);
}
