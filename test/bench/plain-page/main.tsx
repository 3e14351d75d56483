import { AnswerDocument, type AnswerQuery } from "client/gql/graphql.ts";
import cytoscape from "cytoscape";
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

type Answer = Extract<AnswerQuery["answer"], { __typename: "Answer" }>;

/** React, Cytoscape, one answer with its places, drawn: what no start page of ours can do without. */
function Picture() {
  const container = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    const variables = { question: import.meta.env["VITE_QUESTION"], parameters: {}, whole: false, places: true };
    void fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: AnswerDocument.toString(), variables }),
    })
      .then((response) => response.json())
      .then(({ data }) => setAnswer(data.answer));
  }, []);
  useEffect(() => {
    if (answer === undefined || container.current === null) return undefined;
    const cy = draw(answer, container.current);
    return () => cy.destroy();
  }, [answer]);
  return (
    <>
      <h1>{answer?.question.title}</h1>
      <div ref={container} className="picture" />
    </>
  );
}

function draw({ subgraph, positions = [], lines = [] }: Answer, container: HTMLElement): cytoscape.Core {
  const places = new Map(positions.map((place) => [place.id, place]));
  const bends = new Map(lines.map((line) => [line.id, line.bend]));
  return cytoscape({
    container,
    pixelRatio: 2,
    layout: { name: "preset", padding: 10 },
    elements: {
      nodes: subgraph.nodes.map(({ id, caption }) => ({
        data: { id, caption },
        position: { x: places.get(id)?.x ?? 0, y: places.get(id)?.y ?? 0 },
      })),
      edges: subgraph.relationships.map(({ id, source, target, type }) => ({
        data: { id, source, target, type, bend: bends.get(id) ?? 0 },
      })),
    },
    style: [
      {
        selector: "node",
        style: { label: "data(caption)", "font-size": 13.5, "text-wrap": "wrap", "text-max-width": "118px" },
      },
      {
        selector: "edge",
        style: {
          label: "data(type)",
          "font-size": 12.5,
          width: 2,
          "curve-style": "unbundled-bezier",
          "control-point-weights": [0.5],
          "control-point-distances": "data(bend)",
          "target-arrow-shape": "triangle",
          "text-rotation": "autorotate",
        },
      },
    ],
  });
}

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Picture />);
