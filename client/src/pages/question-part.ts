import { lazyPart } from "../ui/lazy-part.tsx";

/** The page of a question: the start page does without it. */
export const questionPart = lazyPart(async () => (await import("./question-page.tsx")).QuestionPage);
