import { noteMarkup } from "server/contract/embed/note-markup.ts";
import { expect, test } from "vitest";

test("what a claim said is marked as English in a note of another language, and nothing of it is markup", () => {
  expect(noteMarkup("Corrigé : on lisait « A <b> & C. », on lit « D. »", "fr")).toBe(
    'Corrigé : on lisait <span lang="en">« A &lt;b&gt; &amp; C. »</span>, on lit <span lang="en">« D. »</span>',
  );
  expect(noteMarkup("It said “A <b>”", "en")).toBe("It said “A &lt;b&gt;”");
});
