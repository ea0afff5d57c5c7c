/** Browser tests against the built product, served as readers get it. */
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './tests/support/chromium-path.ts';
import { freePort } from './tests/support/free-port.ts';

const { executablePath, env } = await findChromium();

// Workers read this file again: the first reading chooses the port for all.
const port = (process.env['E2E_PORT'] ??= String(await freePort(41_730)));
const baseURL = `http://localhost:${port}`;

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	workers: 2,
	retries: 0,
	forbidOnly: process.env['CI'] !== undefined,
	// Speed is measured by `npm run speed`: here a busy machine may take its time, and only what never comes fails.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	use: {
		...devices['Desktop Chrome'],
		baseURL,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		// A trace of everything takes a quarter of the time: `--trace on` for a test that fails.
		trace: 'off',
		launchOptions: {
			executablePath,
			env: { ...(process.env as Record<string, string>), ...env },
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: 'node scripts/start.ts',
		env: { PORT: port },
		url: baseURL,
		reuseExistingServer: false,
		timeout: 180_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 }
	}
});
