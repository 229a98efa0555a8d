/** The text of a made-up `dokument.yaml` with one plan. */
export const makeDokumentYaml = (kalla: string, avsnitt = 'Inledning'): string => `- id: plan
  kalla: ${kalla}
  sort: handlingsplan
  kort: Planen
  rubrik: Planens rubrik
  fraga: Hur?
  svar: Ett svar som är tillräckligt långt.
  beslut: Beslutades en dag.
  beslutKalla: { id: ${kalla}, avsnitt: ${avsnitt} }
  saknas: []
`;
