import { graphql } from "../../gql/gql.ts";

/** The sources, the four texts and the record. */
export const sourcesQuery = graphql(`
  query Sources {
    sources(limit: 500, sort: [{ id: ASC }]) {
      id
      group
      kind
      title
      author
      publisher
      published
      url
      titleCertainty
      authorCertainty
      publisherCertainty
      dateCertainty
    }
  }
`);
