// How a source is stored.
// $rows: source rows, an absent column as null; $seed: the seed that owns them
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source += {
  group: row.group, kind: row.kind, title: row.title, author: row.author, publisher: row.publisher,
  published: row.published, earliest: date(row.earliest), latest: date(row.latest),
  url: row.url, repost: row.repost,
  titleCertainty: row.titleCertainty, authorCertainty: row.authorCertainty,
  publisherCertainty: row.publisherCertainty, dateCertainty: row.dateCertainty,
  seed: $seed
}
RETURN count(*) AS written
