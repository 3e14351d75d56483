import type { Response } from "express";

/**
 * Answers with a code that programs read and a sentence that people read, in the shape of a GraphQL error:
 * whoever asks has one shape to read, whatever stopped the request.
 */
export function refuse(response: Response, status: number, code: string, message: string): void {
  response
    .status(status)
    .type("application/json")
    .send(JSON.stringify({ errors: [{ message, extensions: { code, requestId: response.locals.requestId } }] }));
}
