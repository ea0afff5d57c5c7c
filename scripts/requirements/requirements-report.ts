/** Joins the requirements with the tests that name them. */
import type { NamedTest } from './named-tests.ts';
import type { Requirement } from './requirement-list.ts';

/** How a requirement stands: `open` means that nothing proves it and no reason is given. */
export type Standing = 'passed' | 'failed' | 'open' | 'not done';

export interface RequirementRow extends Requirement {
	readonly standing: Standing;
	readonly tests: readonly NamedTest[];
}

/** One row for each requirement. Throws when a test names one that does not exist. */
export function requirementRows(
	requirements: readonly Requirement[],
	tests: readonly NamedTest[]
): RequirementRow[] {
	const known = new Set(requirements.map(({ id }) => id));
	for (const { ids, title } of tests)
		for (const id of ids)
			if (!known.has(id)) throw new RangeError(`“${title}” names ${id}, which is no requirement`);
	return requirements.map((requirement) => {
		const own = tests.filter(({ ids }) => ids.includes(requirement.id));
		return { ...requirement, tests: own, standing: standingOf(requirement, own) };
	});
}

function standingOf({ notDone }: Requirement, tests: readonly NamedTest[]): Standing {
	if (tests.some(({ outcome }) => outcome === 'failed')) return 'failed';
	if (notDone !== undefined) return 'not done';
	// A test that was left out proves nothing.
	return tests.some(({ outcome }) => outcome === 'passed') ? 'passed' : 'open';
}

/** Whether everything that must be done is. */
export function isComplete(rows: readonly RequirementRow[]): boolean {
	return rows.every(
		({ priority, standing }) => standing !== 'failed' && (standing !== 'open' || priority === 2)
	);
}

/** The rows as text: id, standing, what it states, and the tests. */
export function reportText(rows: readonly RequirementRow[]): string {
	const lines = rows.flatMap(({ id, priority, standing, states, notDone, tests }) => [
		`${id.padEnd(8)} P${priority} ${standing.padEnd(8)} ${states}`,
		...(notDone === undefined ? [] : [`            because: ${notDone}`]),
		...tests.map(({ title, outcome }) => `            ${outcome}: ${title}`)
	]);
	const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
	return [
		...lines,
		'',
		`${count('passed')} passed, ${count('failed')} failed, ${count('open')} open, ${count('not done')} deliberately not done`
	].join('\n');
}
