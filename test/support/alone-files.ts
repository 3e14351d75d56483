/**
 * Integration tests that write to the database of the run, or fill its memory: nobody else asks it meanwhile. Whoever writes
 * cleans up.
 */
export const aloneFiles: readonly string[] = [
  "integration/seed/load.test.ts",
  "integration/embed/embed.test.ts",
  "integration/console/attacks.test.ts",
  "integration/seed/own-folder.test.ts",
  "integration/seed/command.test.ts",
  "integration/seed/broken.test.ts",
  "integration/seed/checks.test.ts",
  "integration/data/downloads.test.ts",
  "integration/questions/question-cards.test.ts",
  "integration/questions/answer.test.ts",
];

/** Those that work with a Neo4j of their own, and ask that of the run little, for what nobody changes: they need no turn. */
export const apartFiles: readonly string[] = [
  "integration/console/public.test.ts",
  "integration/database/launch.test.ts",
  "integration/database/launch-tools.test.ts",
  "integration/serve/killed.test.ts",
  "integration/database/launch-killed.test.ts",
  "integration/seed/plan-anew.test.ts",
  "integration/http/starting.test.ts",
  "integration/console/settings.test.ts",
  "integration/console/turns.test.ts",
  "integration/console/thread.test.ts",
  "integration/database/open.test.ts",
];
