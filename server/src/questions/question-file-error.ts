/** A question's file cannot be read. The message names the file and the line, and says what belongs there. */
export class QuestionFileError extends Error {
  override readonly name = "QuestionFileError";

  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
  }
}
