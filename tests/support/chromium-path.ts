/** Finds a Chromium to test with, so that `npm ci && npm test` needs neither root nor a download. decision 0006 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

export interface Chromium {
	readonly executablePath: string;
	/** What the browser needs in its environment beside the usual. */
	readonly env: Readonly<Record<string, string>>;
}

/** CHROMIUM_PATH, else Playwright's own, else the system's, else the one inside an npm package. */
export async function findChromium(): Promise<Chromium> {
	const named = process.env['CHROMIUM_PATH'];
	if (named !== undefined && named !== '') {
		if (!existsSync(named))
			throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
		return { executablePath: named, env: {} };
	}
	const installed = [chromium.executablePath(), '/usr/bin/chromium'].find((path) =>
		existsSync(path)
	);
	return installed === undefined ? unpackedChromium() : { executablePath: installed, env: {} };
}

/**
 * Unpacks the package's Chromium once, with the libraries (NSS, Expat) and the fonts that a bare machine lacks. The
 * package itself unpacks its libraries on AWS Lambda only, and into the system's shared temporary folder.
 */
async function unpackedChromium(): Promise<Chromium> {
	const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
	const cache = join(import.meta.dirname, '../../node_modules/.cache');
	const archives = join(dirname(entry), '../bin');
	const folder = join(cache, `chromium-${await packageVersion(entry)}`);
	if (!existsSync(folder)) {
		mkdirSync(cache, { recursive: true });
		const unfinished = mkdtempSync(join(cache, 'chromium-unfinished-'));
		await unpack(archives, unfinished);
		writeFileSync(join(unfinished, 'fonts.conf'), fontsConfiguration(join(folder, 'fonts/fonts')));
		try {
			// A rename is one step: another process sees the whole browser or none.
			renameSync(unfinished, folder);
		} catch (problem) {
			rmSync(unfinished, { recursive: true });
			if (!existsSync(folder)) throw problem;
		}
	}
	return {
		executablePath: join(folder, 'chromium'),
		env: {
			LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
			FONTCONFIG_FILE: join(folder, 'fonts.conf')
		}
	};
}

async function packageVersion(entry: string): Promise<string> {
	const { default: description } = (await import(join(dirname(entry), '../package.json'), {
		with: { type: 'json' }
	})) as { default: { version: string } };
	return description.version;
}

/** The package's `inflate` writes to the temporary folder, whatever it is at that moment. */
async function unpack(archives: string, folder: string): Promise<void> {
	const { inflate } = await import('@sparticuz/chromium');
	const usual = process.env['TMPDIR'];
	process.env['TMPDIR'] = folder;
	try {
		await Promise.all(
			['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((archive) =>
				inflate(join(archives, archive))
			)
		);
	} finally {
		if (usual === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = usual;
	}
}

/** The fonts of the package first, so that text is as wide on every machine. */
function fontsConfiguration(fonts: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${fonts}</dir>
	<dir>/usr/share/fonts</dir>
	<cachedir prefix="xdg">fontconfig</cachedir>
	<alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
	<alias binding="same"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
}
