import { useState } from "react";
import { createRoot } from "react-dom/client";
import type { LodelineGraphElement, LodelineSelect } from "../src/embed/lodeline-graph.d.ts";

declare global {
  /** Put in by the server of these pages. */
  const LODELINE_VIEW: string;
  const LODELINE_ORIGIN: string;
}

declare module "react" {
  // oxlint-disable-next-line typescript/no-namespace -- it is how React is told of elements
  namespace JSX {
    interface IntrinsicElements {
      "lodeline-graph": React.DetailedHTMLProps<React.HTMLAttributes<LodelineGraphElement>, LodelineGraphElement> & {
        readonly view: string;
        readonly theme?: "light" | "dark" | "auto";
        readonly "onlodeline-select"?: (event: CustomEvent<LodelineSelect>) => void;
      };
    }
  }
}

/** An element in a component: attributes are props, and React 19 listens to its events by their names. */
function Article() {
  const [selected, setSelected] = useState("nothing yet");
  const [dark, setDark] = useState(false);
  return (
    <>
      <lodeline-graph
        view={LODELINE_VIEW}
        theme={dark ? "dark" : "light"}
        onlodeline-select={({ detail }) => setSelected(detail.name === "" ? "nothing" : detail.name)}
      >
        <a href={`${LODELINE_ORIGIN}/${LODELINE_VIEW}`}>Open in Lodeline</a>
      </lodeline-graph>
      <p>
        <button type="button" onClick={() => setDark(!dark)}>
          {dark ? "Light" : "Dark"}
        </button>{" "}
        Opened: <output>{selected}</output>
      </p>
    </>
  );
}

const place = document.querySelector("#react");
if (place !== null) createRoot(place).render(<Article />);
const loader = document.createElement("script");
loader.type = "module";
loader.src = `${LODELINE_ORIGIN}/embed/v1/loader.js`;
document.head.append(loader);
