import { limits } from "../explore/limits.ts";
import type { Modality } from "../../contract/modality.ts";
import type { Relation } from "../../contract/relation.ts";
import type { Database } from "../database/database.ts";
import { answerRows } from "./answer-rows.ts";
import { chooseLines } from "./choose-lines.ts";
import type { Question } from "./question.ts";
import { readParameters } from "./read-parameters.ts";

/** One line of an answer, as small as a stroke in a list. */
export interface StripMark {
  readonly type: Relation;
  readonly modality: Modality;
  readonly disputed: boolean;
}

/** The lines of a question's first picture with its defaults, in the order of the rows. */
export async function strip(database: Database, question: Question): Promise<readonly StripMark[]> {
  const read = readParameters(question, undefined);
  const found = await answerRows(database, question.cypher, read.ok ? read.values : {});
  return chooseLines(found.drawing, limits.lines).lines.flatMap((id) => {
    const line = found.lines.get(id);
    return line === undefined ? [] : [{ type: line.type, modality: line.modality, disputed: line.disputed }];
  });
}
