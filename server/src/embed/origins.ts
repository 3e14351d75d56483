import type { Request } from "express";
import { standIn } from "../../contract/embed/view-maker.ts";
import type { Config } from "../config.ts";

/** Where absolute addresses begin: of the application, and of what is embedded. */
export interface Origins {
  readonly app: string;
  readonly embed: string;
}

/** As they are set, else the address of the request itself; its name was checked before. */
export function originsOf(request: Request, { publicUrl, embedUrl }: Pick<Config, "publicUrl" | "embedUrl">): Origins {
  const own = `${request.protocol}://${request.headers.host ?? ""}`;
  const app = publicUrl?.origin ?? own;
  return { app, embed: embedUrl?.origin ?? app };
}

/** A text made ahead, with the real addresses. */
export function fromOrigins(text: string, { app, embed }: Origins): string {
  return text.replaceAll(standIn.app, app).replaceAll(standIn.embed, embed);
}
