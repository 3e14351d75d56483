import { graphql } from "../../gql/gql.ts";

/** The list of questions, each with a stroke for every line of its first picture. */
export const questionsQuery = graphql(`
  query Questions {
    questions {
      id
      title
      description
      strip {
        type
        modality
        disputed
      }
    }
  }
`);
