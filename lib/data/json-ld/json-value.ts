/** What can be written as JSON. */
export type JsonValue = string | number | boolean | JsonValue[] | { [key: string]: JsonValue };
