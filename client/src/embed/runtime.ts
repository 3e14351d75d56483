// What an element needs once it is near the view: loaded once for a page, however many elements it has.
import { createFrameWidget } from "./frame-widget.ts";
import { createInlineWidget } from "./inline-widget.ts";
import type { Widget, WidgetHost } from "./widget.ts";

/** Makes an element's picture come alive: in a frame of ours, or, where the page asks for that, in the page itself. */
export function createWidget(host: WidgetHost): Widget {
  return host.element.getAttribute("mode") === "inline" ? createInlineWidget(host) : createFrameWidget(host);
}
