/** A value from the page and the line it stands on. */
export interface Found {
  readonly value: string;
  readonly line: number | null;
}
