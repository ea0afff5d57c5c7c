/** `npm run speed`: the reader's page in a slow browser on a slow line, medians of five visits beside their budgets. */
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { findChromium } from '../tests/support/chromium-path.ts';
import { freePort } from '../tests/support/free-port.ts';
import { ROOT } from './run-command.ts';
import { againstBudgets } from './speed/budgets.ts';
import { measuredVisit } from './speed/measured-visit.ts';

const VISITS = 5;
const isJson = process.argv.includes('--json');

const port = await freePort(42_730);
const url = `http://localhost:${port}/`;
const server = spawn(process.execPath, ['scripts/start.ts'], {
	cwd: ROOT,
	env: { ...process.env, PORT: String(port) },
	stdio: ['ignore', 'ignore', 'inherit']
});
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({
	executablePath,
	env: { ...(process.env as Record<string, string>), ...env },
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic']
});
try {
	await answers(url);
	const visits = [];
	for (let visit = 0; visit < VISITS; visit++) visits.push(await measuredVisit(browser, url));
	const rows = againstBudgets(visits);
	if (isJson) console.log(JSON.stringify({ visits, budgets: rows }, null, '\t'));
	else
		for (const { title, median, atMost, met } of rows)
			console.log(
				`${met ? 'met   ' : 'MISSED'} ${title.padEnd(48)} ${rounded(median)} of ${atMost}`
			);
	process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
} finally {
	await browser.close();
	server.kill();
}

function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}

/** Waits until the server answers; a build may come first. */
async function answers(address: string): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		const isUp = await fetch(address).then(
			({ ok }) => ok,
			() => false
		);
		if (isUp) return;
		if (server.exitCode !== null) throw new Error('the server has ended');
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	throw new Error('the server does not answer');
}
