import { graphql } from "../gql/gql.ts";

/** One answer with everything its picture needs. */
export const answerQuery = graphql(`
  query Answer($question: ID!, $parameters: JSON, $whole: Boolean!) {
    answer(question: $question, parameters: $parameters, whole: $whole) {
      __typename
      ... on Answer {
        question {
          id
          title
          description
          parameters {
            name
            type
            labels
            default
            meaning
            choices {
              id
              name
              caption
            }
          }
        }
        parameters
        subgraph {
          nodes {
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
          relationships {
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
        }
        positions {
          id
          x
          y
          caption
        }
        lines {
          id
          bend
          words {
            lines
            dx
            dy
            angle
          }
        }
        reasons
        leftOut {
          relationships
          recordOnly
          entities
          sources
          disputes
          observations
        }
        truncated
        sources {
          id
          group
          kind
          title
          author
          publisher
          published
          url
          publisherCertainty
          dateCertainty
          authorCertainty
        }
        asOf
      }
      ... on QuestionNotFound {
        id
      }
      ... on BadParameter {
        name
        message
      }
      ... on TooBroad {
        total
        limit
      }
    }
  }
`);
