declare module '*.yaml?raw' {
  const text: string;
  export default text;
}

interface ImportMetaEnv {
  /** The path that the site lies under; see `islands/bas.ts`. */
  readonly BAS: string;
}
