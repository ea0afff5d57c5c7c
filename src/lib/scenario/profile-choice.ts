/** The three ways to spread the Border Security Command money over financial years, as one choice. */
import { PROFILE_LEVERS } from './lever-controls.ts';

/** `even`: as the edition has it; `second-year`: all in 2025-26; `own`: the reader's own shares. */
export type ProfileChoice = 'even' | 'second-year' | 'own';

/** The name of the choice in a form. */
export const PROFILE_FIELD = 'profile';

/** The choice that settings of levers make. Shares of the reader's own go before everything else, as in the model. */
export function profileChoice(levers: Readonly<Record<string, number>>): ProfileChoice {
	if ((levers[PROFILE_LEVERS.own] ?? 0) > 0) return 'own';
	return (levers[PROFILE_LEVERS.allInSecondYear] ?? 0) > 0 ? 'second-year' : 'even';
}

/** The settings of levers that make a choice. */
export function profileSettings(choice: ProfileChoice): Readonly<Record<string, number>> {
	return {
		[PROFILE_LEVERS.allInSecondYear]: choice === 'second-year' ? 1 : 0,
		[PROFILE_LEVERS.own]: choice === 'own' ? 1 : 0
	};
}
