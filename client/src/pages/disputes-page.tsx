import { useQuery } from "@tanstack/react-query";
import { execute } from "../execute.ts";
import { DisputesDocument } from "../gql/graphql.ts";
import { DisputeList } from "../panels/disputes/dispute-list.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import { words } from "../words.ts";
import { Failed } from "./failed.tsx";
import styles from "./reading-page.module.css";

/** Every contested point, by what kind of disagreement it is. */
export function DisputesPage() {
  usePageTitle(words.disputes.title);
  const { data, error, refetch } = useQuery({
    queryKey: ["disputes"],
    queryFn: ({ signal }) => execute(DisputesDocument, {}, signal),
  });
  if (error !== null) {
    return <Failed heading title={words.disputes.failed} failure={error} onAgain={() => void refetch()} />;
  }
  return (
    <article className={styles.page}>
      <h1 className={styles.title}>{words.disputes.title}</h1>
      <p className={styles.lead}>{words.disputes.lead}</p>
      {data === undefined ? (
        <p role="status">{words.disputes.loading}</p>
      ) : (
        <DisputeList disputes={data.disputeEntries} />
      )}
    </article>
  );
}
