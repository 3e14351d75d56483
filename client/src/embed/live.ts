// The live layer of an element that stands in the page itself. Frames have it in their own script.
import { createLive } from "./live/create-live.ts";
import { loadView } from "./live/load-view.ts";

export const layer = { createLive, loadView };
