import type { ExploreContext } from "../explore/context.ts";
import { answer } from "./answer.ts";
import { questionCards, type QuestionCard } from "./question-cards.ts";
import { questions } from "./questions.ts";

interface AnswerRequest {
  readonly question: string;
  readonly parameters?: unknown;
  readonly whole: boolean;
}

/** The fields of the explore API that speak of questions. */
export const questionResolvers = {
  questions: (_: unknown, _arguments: unknown, { database, strips }: ExploreContext): readonly QuestionCard[] =>
    questions()
      .filter(({ place }) => place !== undefined)
      .map(questionCards(database, strips)),

  answer: async (_: unknown, request: AnswerRequest, { database, place, strips }: ExploreContext) => {
    const question = questions().find(({ id }) => id === request.question);
    if (question === undefined) return { __typename: "QuestionNotFound", id: request.question };
    const answered = await answer(database, question, request.parameters, request.whole);
    if (!("subgraph" in answered)) return answered;
    return { ...answered, question: questionCards(database, strips)(question), ...(await place(answered.subgraph)) };
  },
};
