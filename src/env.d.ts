declare module '*.yaml?raw' {
  const text: string;
  export default text;
}

interface ImportMetaEnv {
  /** The path that the site lies under; see `islands/bas.ts`. */
  readonly BAS: string;
  /** Whether the scripts are those of a copy on the reader's own disk, and where that was published. */
  readonly KOPIA: boolean;
  readonly SAJT: string;
}
