/** What the explorer asks when a node is expanded: the measured request. */
export const neighbourhoodQuery = /* GraphQL */ `
  query Bench($id: ID!, $limit: Int!) {
    neighbourhood(id: $id, limit: $limit) {
      __typename
      ... on Neighbourhood {
        total
        after
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
      }
    }
  }
`;

export const neighbourhoodVariables = { id: "ukraine", limit: 50 };
