/** Whatever figure of a receipt is changed, the check lists that one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import { differencesBetween } from './receipt-check.ts';
import { canonicalText, receiptDigest, receiptOf, type Plain } from './receipt.ts';
import { runScenario } from './run-scenario.ts';

type Path = readonly (string | number)[];

function leaves(value: Plain): Path[] {
	if (value === null || typeof value !== 'object') return [[]];
	const isList = Array.isArray(value);
	return Object.entries(value).flatMap(([name, inner]) =>
		leaves(inner as Plain).map((rest) => [isList ? Number(name) : name, ...rest])
	);
}

function pathText(path: Path): string {
	return path.reduce<string>(
		(text, part) =>
			typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`,
		''
	);
}

function changed(value: Plain, path: Path, by: Plain): Plain {
	const [part, ...rest] = path;
	if (part === undefined) return by;
	const copy = structuredClone(value) as Record<string | number, Plain>;
	copy[part] = changed(copy[part] as Plain, rest, by);
	return copy as unknown as Plain;
}

const { scenario } = await scenarioFromLink('?v=1&draws=256&interpol=9');
const receipt = receiptOf(await runScenario(scenario));
const all = leaves(receipt.outputs);
const anyValue = fc.oneof(
	fc.integer(),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.constant(null),
	fc.string(),
	fc.constant([])
);

it('any single changed figure is listed, alone and with both values, and changes the digest', () => {
	fc.assert(
		fc.property(fc.nat(all.length - 1), anyValue, (index, by) => {
			const path = all[index] as Path;
			const before = path.reduce<Plain>(
				(value, part) => (value as Record<string | number, Plain>)[part] as Plain,
				receipt.outputs
			);
			fc.pre(canonicalText(before) !== canonicalText(by));
			const theirs = changed(receipt.outputs, path, by);
			expect(differencesBetween(theirs, receipt.outputs)).toEqual([
				{ path: pathText(path), theirs: by, ours: before }
			]);
			expect(receiptDigest({ ...receipt, outputs: theirs })).not.toBe(receipt.digest);
		}),
		{ numRuns: 60 }
	);
});

it('the order of names changes neither text nor digest', () => {
	const turned = (value: Plain): Plain => {
		if (Array.isArray(value)) return (value as readonly Plain[]).map(turned);
		if (value === null || typeof value !== 'object') return value;
		return Object.fromEntries(
			Object.entries(value)
				.reverse()
				.map(([name, inner]) => [name, turned(inner)])
		);
	};
	expect(receiptDigest({ ...receipt, outputs: turned(receipt.outputs) })).toBe(receipt.digest);
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const text = canonicalText(value as Plain);
			expect(canonicalText(JSON.parse(text) as Plain)).toBe(text);
			expect(differencesBetween(value as Plain, JSON.parse(text) as Plain)).toEqual([]);
		})
	);
});
