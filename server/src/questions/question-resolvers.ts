import type { ExploreContext } from "../explore/context.ts";
import { answer } from "./answer.ts";
import { listedQuestions } from "./listed-questions.ts";
import { questionCards, type QuestionCard } from "./question-cards.ts";
import { questions } from "./questions.ts";

interface AnswerRequest {
  /** Left out: the first of the list. */
  readonly question?: string | null;
  readonly parameters?: unknown;
  readonly whole: boolean;
  readonly most?: number | null;
}

/** The fields of the explore API that speak of questions. */
export const questionResolvers = {
  questions: (_: unknown, _arguments: unknown, { database, strips }: ExploreContext): readonly QuestionCard[] =>
    listedQuestions().map(questionCards(database, strips)),

  answer: async (_: unknown, request: AnswerRequest, { database, place, strips }: ExploreContext) => {
    const question =
      request.question == null ? listedQuestions()[0] : questions().find(({ id }) => id === request.question);
    if (question === undefined) return { __typename: "QuestionNotFound", id: request.question ?? "" };
    const answered = await answer(database, question, request.parameters, request.whole, request.most);
    if (!("subgraph" in answered)) return answered;
    // Placed only where places are asked for, and once for both fields: words alone need not wait for them.
    let placed: ReturnType<typeof place> | undefined;
    const places = () => (placed ??= place(answered.subgraph));
    return {
      ...answered,
      question: questionCards(database, strips)(question),
      positions: async () => (await places()).positions,
      lines: async () => (await places()).lines,
    };
  },
};
