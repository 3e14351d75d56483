import { plainLook } from "server/contract/embed/embed-address.ts";
import { headTags, type HeadParts } from "server/embed/head-tags.ts";
import { loadQuestions } from "server/questions/load-questions.ts";
import { join } from "node:path";
import { root } from "server/root.ts";
import { expect, test } from "vitest";

const origins = { app: "https://app.example", embed: "https://embed.example" };

test("a page's tags name its picture, its card and where both can be had, and end no sentence twice", () => {
  const questions = loadQuestions(join(root, "cypher/questions"));
  const parts: Omit<HeadParts, "brief"> = {
    page: {
      view: { kind: "question", question: "rwanda-and-the-rebels", parameters: {}, version: undefined },
      look: plainLook,
    },
    title: "",
    questions,
    address: "/q/rwanda-and-the-rebels",
    origins,
  };
  const tags = headTags({ ...parts, brief: undefined });
  expect(tags).toContain('property="og:url" content="https://app.example/q/rwanda-and-the-rebels"');
  expect(tags).toContain("https://embed.example/embed/v1/q/rwanda-and-the-rebels.png?for=card");
  expect(tags).toContain('type="application/json+oembed"');
  // Not drawn yet, it is told by what it is a picture of, and by how such a picture is read.
  const alternative = /property="og:image:alt" content="([^"]*)"/.exec(tags)?.[1] ?? "";
  expect(alternative).toMatch(/^A picture of an answer: Is Rwanda[^"]*who says so\? .*opens the claims behind it\.$/);
  expect(alternative.length).toBeLessThanOrEqual(420);
  const told = headTags({ ...parts, brief: "Rwanda did it, alleged by A; Rwanda denies it." });
  for (const name of ['property="og:image:alt"', 'name="twitter:image:alt"'])
    expect(told).toContain(`${name} content="Rwanda did it, alleged by A; Rwanda denies it."`);
});
