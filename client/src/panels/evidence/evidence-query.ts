import { graphql } from "../../gql/gql.ts";

/** Everything that stands behind one line, and what bears on it. */
export const evidenceQuery = graphql(`
  query Evidence($relationship: ID!) {
    evidence(relationship: $relationship) {
      __typename
      ... on Evidence {
        relationship {
          id
          type
          source
          target
          modality
          polarity
          standing
          disputed
          from
          until
          claims {
            id
            source
            sourceKind
            group
            assertedBy
            voices
            denial
            modality
            disputed
            saidOn
            from
            until
            earliest
            latest
          }
        }
        source {
          ...GraphNodeParts
        }
        target {
          ...GraphNodeParts
        }
        claims {
          ...ClaimParts
        }
        others {
          ...ClaimParts
        }
        links {
          type
          from
          to
          note
        }
        disputes {
          id
          title
          summary
          kind
          claims
        }
      }
      ... on RelationshipNotFound {
        id
      }
    }
  }
  fragment GraphNodeParts on GraphNode {
    id
    name
    caption
    labels
    code
    role
    collective
    hypothetical
    recordOnly
    when
    degree
  }
  fragment NamedParts on Named {
    id
    name
    caption
  }
  fragment ClaimParts on ClaimCard {
    id
    relationship
    relation
    statement
    modality
    polarity
    standing
    subject {
      ...NamedParts
    }
    object {
      ...NamedParts
    }
    origin {
      ...NamedParts
    }
    about {
      ...NamedParts
    }
    assertedBy {
      ...NamedParts
    }
    via {
      ...NamedParts
    }
    source {
      id
      group
      kind
      title
      author
      publisher
      published
      url
      repost
      titleCertainty
      authorCertainty
      publisherCertainty
      dateCertainty
    }
    paragraph
    sentence
    saidOn
    from
    until
    role
    gives
    gets
    quantity
    unit
    statusText
    note
  }
`);
