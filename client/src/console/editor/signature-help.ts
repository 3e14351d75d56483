import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { showTooltip, ViewPlugin, type EditorView, type Tooltip, type ViewUpdate } from "@codemirror/view";
import type { CypherSignature } from "./cypher-question.ts";
import { markedUp } from "./marked-up.ts";

const show = StateEffect.define<Tooltip | null>();

const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update: (tooltip, transaction) => {
    for (const effect of transaction.effects) if (effect.is(show)) return effect.value;
    return tooltip === null ? null : { ...tooltip, pos: transaction.changes.mapPos(tooltip.pos) };
  },
  provide: (field) => showTooltip.from(field),
});

/** Milliseconds without a key after which the arguments are looked up. */
const pause = 150;

/** Tells the arguments of the function that is being written, above its line; nothing while the cursor is in none. */
export function signatureHelp(ask: (text: string, at: number) => Promise<CypherSignature | null>): Extension {
  const plugin = ViewPlugin.fromClass(
    class {
      timer: ReturnType<typeof setTimeout> | undefined;

      update({ view, docChanged, selectionSet, state }: ViewUpdate) {
        if (!docChanged && !selectionSet) return;
        clearTimeout(this.timer);
        const at = state.selection.main.head;
        // Outside of brackets there is nothing to ask.
        if (!inCall(state.sliceDoc(0, at))) {
          this.timer = setTimeout(() => tell(view, null, at));
          return;
        }
        this.timer = setTimeout(() => {
          const text = state.doc.toString();
          ask(text, at)
            .then((signature) => {
              if (view.state.doc.toString() === text) tell(view, signature, at);
            })
            .catch(() => undefined);
        }, pause);
      }

      destroy() {
        clearTimeout(this.timer);
      }
    },
  );
  return [shown, plugin];
}

function inCall(before: string): boolean {
  return /[\p{L}\p{N}_.]\s*\([^()]*(?:\([^()]*\)[^()]*)*$/u.test(before.slice(-400));
}

function tell(view: EditorView, signature: CypherSignature | null, at: number) {
  if (signature === null && view.state.field(shown, false) === null) return;
  view.dispatch({
    effects: show.of(
      signature === null
        ? null
        : { pos: at, above: true, arrow: false, create: () => ({ dom: signatureDom(signature) }) },
    ),
  });
}

function signatureDom({ label, about, parameters, active }: CypherSignature): HTMLElement {
  const place = document.createElement("div");
  place.className = "cm-signature";
  place.setAttribute("role", "status");
  const code = document.createElement("code");
  const part = parameters[active];
  const from = part === undefined ? -1 : label.indexOf(part);
  if (part === undefined || from === -1) code.textContent = label;
  else {
    const mark = document.createElement("b");
    mark.textContent = part;
    code.append(label.slice(0, from), mark, label.slice(from + part.length));
  }
  place.append(code);
  if (about !== "") place.append(markedUp(about));
  return place;
}
