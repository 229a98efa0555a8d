import { expect, test } from 'vitest';
import { parseYaml } from '../parse-yaml.ts';
import { checkVardagsord } from './vardagsord.ts';

const fil = (path: string, text: string) => ({ path, fault: null, data: parseYaml(text), body: null });
const check = (vardagsord: string) =>
  checkVardagsord({
    files: [
      fil('vardagsord.yaml', vardagsord),
      fil(
        'regioner/x/handelser.yaml',
        'handelser:\n  - titel: Mer fysisk aktivitet\n    text: På recept.\n  - titel: Annat\n    text: Om vårdköer.',
      ),
    ],
    folders: [],
    kalltexter: null,
  });

test('a target that stands in a statement, in some form or in a compound, is right', () =>
  expect(check('- ord: [motion]\n  leder: [fysiska aktiviteter, kö]\n- ord: [kö]\n  leder: [vårdkö]')).toHaveLength(1));
test('a target that stands nowhere, or in no one statement, is told with its line', () => {
  const found = check(
    '- ord: [motion]\n  leder: [fysisk aktivitet]\n- ord: [rullstol]\n  leder: [hjälpmedel]\n- ord: [x]\n  leder: [recept vårdköer]',
  );
  expect(found.map(({ line }) => line)).toEqual([4, 6]);
  expect(found[0]?.message).toContain('”hjälpmedel”');
});
test('an empty file has nothing to tell', () => expect(check('[]')).toEqual([]));
