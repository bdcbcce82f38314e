/** Any JSON value. */
export type JsonValue = string | number | boolean | JsonValue[] | { [key: string]: JsonValue };
