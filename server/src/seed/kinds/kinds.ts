import { claims } from "./claims.ts";
import { dealStatus } from "./deal-status.ts";
import { disputes } from "./disputes.ts";
import { entities } from "./entities.ts";
import type { Kind } from "./kind.ts";
import { links } from "./links.ts";
import { observations } from "./observations.ts";
import { sources } from "./sources.ts";

/** Every kind of rows, in load order. */
export const kinds: readonly Kind[] = [sources, entities, claims, links, disputes, dealStatus, observations];
