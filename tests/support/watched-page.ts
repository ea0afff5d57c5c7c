/** A page that notes what must never happen on it: errors, policy violations, requests to other hosts. */
import type { Page } from '@playwright/test';

export interface Sightings {
	readonly consoleProblems: string[];
	readonly policyViolations: string[];
	readonly foreignRequests: string[];
	readonly failedRequests: string[];
}

export async function watchPage(page: Page, baseURL: string): Promise<Sightings> {
	const sightings: Sightings = {
		consoleProblems: [],
		policyViolations: [],
		foreignRequests: [],
		failedRequests: []
	};
	await page.exposeFunction('notePolicyViolation', (text: string) => {
		sightings.policyViolations.push(text);
	});
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', (violation) => {
			const note = (globalThis as unknown as { notePolicyViolation: (text: string) => void })
				.notePolicyViolation;
			note(`${violation.effectiveDirective} stopped ${violation.blockedURI} ${violation.sample}`);
		});
	});
	page.on('pageerror', (problem) => sightings.consoleProblems.push(String(problem)));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()))
			sightings.consoleProblems.push(message.text());
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		const isLocal = url.origin === baseURL || ['data:', 'blob:'].includes(url.protocol);
		if (!isLocal) sightings.foreignRequests.push(request.url());
	});
	page.on('response', (response) => {
		if (response.status() >= 400)
			sightings.failedRequests.push(`${response.status()} ${response.url()}`);
	});
	return sightings;
}
