/**
 * A value of a row, or of a parameter, as JSON. Null, true and false, text, whole numbers that JSON keeps exact,
 * finite numbers with a fraction, lists and maps stand as they are; everything else is tagged, in the form of the
 * typed JSON of Neo4j's own Query API.
 */
export type ConsoleValue =
  | null
  | boolean
  | string
  /** A whole number is an Integer, one with a fraction a Float. */
  | number
  | readonly ConsoleValue[]
  | { readonly [key: string]: ConsoleValue }
  | TaggedValue;

/** What JSON has no form of its own for. */
export type TaggedValue =
  | {
      readonly $type:
        /** A whole number beyond 2^53, in digits. */
        | "Integer"
        /** A Float that is whole (`1.0`), `NaN`, `Infinity`, `-Infinity`, `-0.0`. */
        | "Float"
        /** `2025-04-30` */
        | "Date"
        /** `12:50:35.556+01:00` */
        | "Time"
        /** `12:50:35.556` */
        | "LocalTime"
        /** `2025-04-30T12:50:35.556+01:00`, perhaps with `[Europe/Kyiv]` behind it */
        | "DateTime"
        /** `2025-04-30T12:50:35.556` */
        | "LocalDateTime"
        /** `P1M2DT3.5S` */
        | "Duration"
        /** `SRID=4326;POINT (30.5 50.4)`, with a third number `POINT Z (…)` */
        | "Point"
        /** base64 */
        | "Bytes"
        | "UUID"
        /** What neither of us can name, as its text: only in answers. */
        | "Unsupported";
      readonly _value: string;
    }
  | { readonly $type: "Vector"; readonly _value: VectorValue }
  | { readonly $type: "Node"; readonly _value: NodeValue }
  | { readonly $type: "Relationship"; readonly _value: RelationshipValue }
  /** Nodes and relationships in turn, beginning and ending with a node. */
  | { readonly $type: "Path"; readonly _value: readonly TaggedValue[] }
  /** A map that has a key beginning with `$type`, which would else be taken for a tag. */
  | { readonly $type: "Map"; readonly _value: { readonly [key: string]: ConsoleValue } };

export interface NodeValue {
  readonly _element_id: string;
  readonly _labels: readonly string[];
  readonly _properties: { readonly [key: string]: ConsoleValue };
}

export interface RelationshipValue {
  readonly _element_id: string;
  readonly _start_node_element_id: string;
  readonly _end_node_element_id: string;
  readonly _type: string;
  readonly _properties: { readonly [key: string]: ConsoleValue };
}

export interface VectorValue {
  /** `INT8` … `INT64`, `FLOAT32`, `FLOAT64` */
  readonly coordinatesType: string;
  /** Each number in digits. */
  readonly coordinates: readonly string[];
}
