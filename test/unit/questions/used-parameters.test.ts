import { usedParameters } from "server/contract/used-parameters.ts";
import { expect, test } from "vitest";

test("parameters are found in code alone, each once", () => {
  expect(
    usedParameters(
      "MATCH (n {id: $one}) /* $two */ WHERE n.x = '$three \\' $four' AND n.`$five` = \"$six\" // $seven\nRETURN $eight, $one",
    ),
  ).toEqual(["one", "eight"]);
});
