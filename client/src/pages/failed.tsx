import { Failure } from "../failure.ts";
import { failureWords } from "../failure-words.ts";
import { Button } from "../ui/button.tsx";
import { Message } from "../ui/message.tsx";
import { words } from "../words.ts";

interface FailedProps {
  /** What could not be shown. */
  readonly title: string;
  readonly failure: unknown;
  readonly onAgain: () => void;
  /** Nothing else stands on the page. */
  readonly heading?: boolean;
}

/** Says what could not be read and why, under which reference, and offers to try again. */
export function Failed({ title, failure, onAgain, heading = false }: FailedProps) {
  const text =
    failure instanceof Failure ? failureWords(failure.kind, failure.reference) : failureWords("failed", undefined);
  return (
    <Message
      heading={heading}
      title={title}
      text={text}
      actions={
        <Button first onPress={onAgain}>
          {words.states.again}
        </Button>
      }
    />
  );
}
