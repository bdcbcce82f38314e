/** Thrown where what an earlier build has kept of a part cannot be read. */
export class DamagedPart extends Error {}
