import { ButtonLink } from "../ui/button-link.tsx";
import { Message } from "../ui/message.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import { words } from "../words.ts";

/** An address that leads nowhere, and the ways on. */
export function UnknownPage() {
  usePageTitle(words.states.notFound);
  return (
    <Message
      heading
      title={words.states.notFound}
      text={words.states.notFoundWhy}
      actions={
        <ButtonLink first to="/">
          {words.states.questions}
        </ButtonLink>
      }
    />
  );
}
