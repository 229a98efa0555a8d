// The first step of every npm script: one line says what is missing, where the next step would fall with a stack trace.
import { existsSync } from 'node:fs';
import { findHinder } from './hinder.mjs';

const hinder = findHinder(process.versions.node, existsSync('node_modules/astro/package.json'));
if (hinder) {
  console.error(hinder);
  process.exit(1);
}
