import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionKeys } from '../src/lib/scenario/editions.ts';
import { editionsAsData } from './editions-as-data.ts';
import { ROOT } from './run-command.ts';

const FILE = join(ROOT, 'src/lib/scenario/editions.ts');
type Transform = (code: string, id: string, options?: { ssr: boolean }) => { code: string } | null;
const transform = editionsAsData.transform as Transform;

describe('editions for browsers', () => {
	it('are addresses that are fetched, every one of them', () => {
		const code = transform(readFileSync(FILE, 'utf8'), FILE)?.code ?? '';
		expect(code).not.toMatch(/import\(/);
		expect(
			code.match(/^import edition\d+ from '#model\/editions\/.*\.json\?url';$/gm)
		).toHaveLength(editionKeys().length);
		expect(code.match(/fetched\(edition\d+\)/g)).toHaveLength(editionKeys().length);
	});

	it('are imports for a server, and other files stay as they are', () => {
		expect(transform('code', FILE, { ssr: true })).toBeNull();
		expect(transform('code', `${FILE}/other.ts`)).toBeNull();
	});

	it('that are written in another way fail the build, and not the browser', () => {
		expect(() => transform('no import here', FILE)).toThrow(/imports no edition/);
	});
});
